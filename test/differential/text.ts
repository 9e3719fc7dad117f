/** Scripts put together from arbitraries: text`$a ${operator} $b`. */
import fc from 'fast-check'

export type Part = fc.Arbitrary<string> | string

/** A template whose holes are arbitraries (or plain text). */
export function text(strings: TemplateStringsArray, ...parts: readonly Part[]): fc.Arbitrary<string> {
  const arbitraries = parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))
  return fc
    .tuple(...arbitraries)
    .map((values) => strings.reduce((whole, piece, i) => whole + (values[i - 1] ?? '') + piece))
}

/** One of several, written one a line or apart by two spaces. */
export const among = (list: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...list
      .split(/\n|\s{2,}/)
      .map((item) => item.trim())
      .filter(Boolean),
  )

export const oneOf = (...parts: readonly Part[]): fc.Arbitrary<string> =>
  fc.oneof(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))

/** Several, joined. */
export const many = (part: fc.Arbitrary<string>, by: string, minLength: number, maxLength: number) =>
  fc.array(part, { minLength, maxLength }).map((parts) => parts.join(by))

/** Now and then. */
export const maybe = (part: Part): fc.Arbitrary<string> => oneOf('', part)

/** In single quotes. */
export const quoted = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  part.map((value) => `'${value.replaceAll("'", "''")}'`)
