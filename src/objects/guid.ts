/** System.Guid and System.Version: texts and parsing. */
import { FormatError } from './format-error.ts'
import { PSGuid, PSVersion } from './misc.ts'

const bad = (message: string): FormatError => new FormatError('System.FormatException', message)
const dashes = 'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).'

/** Guid.ToString: N D B P X. @throws {FormatError} FormatException */
export function formatGuid(guid: PSGuid, format = 'D'): string {
  const { text } = guid
  switch (format.toUpperCase()) {
    case '':
    case 'D':
      return text
    case 'N':
      return text.replaceAll('-', '')
    case 'B':
      return `{${text}}`
    case 'P':
      return `(${text})`
    case 'X': {
      const hex = text.replaceAll('-', '')
      const bytes = Array.from({ length: 8 }, (_, i) => `0x${hex.slice(16 + i * 2, 18 + i * 2)}`)
      return `{0x${hex.slice(0, 8)},0x${hex.slice(8, 12)},0x${hex.slice(12, 16)},{${bytes.join(',')}}}`
    }
    default:
      throw bad('Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".')
  }
}

const withDashes = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`

/** Guid.Parse: any of the formats. @throws {FormatError} FormatException */
export function parseGuid(text: string): PSGuid {
  const bare = text.trim()
  if (bare === '') throw bad('Unrecognized Guid format.')
  if (bare.startsWith('{') && /^\{\s*0x/i.test(bare)) {
    const parts =
      /^\{0x([0-9a-f]{1,8}),0x([0-9a-f]{1,4}),0x([0-9a-f]{1,4}),\{((?:0x[0-9a-f]{1,2},?){8})\}\}$/i.exec(
        bare.replace(/\s+/g, ''),
      )
    if (!parts)
      throw bad(
        "Could not find a brace, or the length between the previous token and the brace was zero (i.e., '0x,'etc.).",
      )
    const tail = (parts[4] as string).split(',').map((one) => one.slice(2).padStart(2, '0'))
    return new PSGuid(
      withDashes(
        (parts[1] as string).padStart(8, '0') +
          (parts[2] as string).padStart(4, '0') +
          (parts[3] as string).padStart(4, '0') +
          tail.join(''),
      ),
    )
  }
  let inner = bare
  if (bare.startsWith('{') || bare.startsWith('(')) {
    const close = bare.startsWith('{') ? '}' : ')'
    if (bare.length !== 38 || !bare.endsWith(close)) throw bad(dashes)
    inner = bare.slice(1, -1)
  }
  if (inner.includes('-')) {
    if (bare.length < 32) throw bad('Unrecognized Guid format.')
    if (inner.length !== 36 || !/^.{8}-.{4}-.{4}-.{4}-.{12}$/.test(inner)) throw bad(dashes)
    inner = inner.replaceAll('-', '')
    if (inner.length !== 32) throw bad(dashes)
  } else if (inner.length !== 32) {
    throw bad(inner.length === 36 ? dashes : 'Unrecognized Guid format.')
  }
  if (!/^[0-9a-f]{32}$/i.test(inner)) throw bad('Guid string should only contain hexadecimal characters.')
  return new PSGuid(withDashes(inner))
}

const part = (message: string): FormatError =>
  new FormatError('System.ArgumentException', `${message} (Parameter 'input')`, 'input')

/** Version.Parse. @throws {FormatError} ArgumentException, FormatException, OverflowException */
export function parseVersion(text: string): PSVersion {
  const parts = text.split('.')
  if (parts.length < 2 || parts.length > 4) throw part('Version string portion was too short or too long.')
  const numbers = parts.map((one) => {
    const bare = one.trim()
    if (!/^[+-]?\d+$/.test(bare)) {
      throw bad(`The input string '${one}' was not in a correct format.`)
    }
    const value = Number(bare)
    if (value > 0x7fffffff || value < -0x80000000) {
      throw new FormatError(
        'System.OverflowException',
        'Value was either too large or too small for an Int32.',
      )
    }
    if (value < 0) {
      throw new FormatError(
        'System.ArgumentOutOfRangeException',
        `input ('${bare}') must be a non-negative value. (Parameter 'input')\nActual value was ${value}.`,
        'input',
      )
    }
    return value
  })
  return new PSVersion(numbers[0] as number, numbers[1] as number, numbers[2], numbers[3])
}

/** Version.ToString(fieldCount). @throws {FormatError} ArgumentException */
export function formatVersion(version: PSVersion, fieldCount?: number): string {
  const parts = [version.major, version.minor, version.build, version.revision].filter((one) => one >= 0)
  if (fieldCount === undefined) return parts.join('.')
  if (fieldCount < 0 || fieldCount > parts.length) {
    throw new FormatError(
      'System.ArgumentException',
      `Argument must be between 0 and ${parts.length}. (Parameter 'fieldCount')`,
      'fieldCount',
    )
  }
  return parts.slice(0, fieldCount).join('.')
}
