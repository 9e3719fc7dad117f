/** String.Format and `-f`: `{0,-10:N2}`. Values are formatted by a callback; `formatNetValue` knows those of this folder. */
import { type Culture, invariantCulture } from './cultures.ts'
import { formatDateTime, formatDateTimeOffset } from './date-format.ts'
import { FormatError } from './format-error.ts'
import { formatGuid } from './guid.ts'
import { PSGuid } from './misc.ts'
import { formatNumber, isFormattableNumber } from './number-format.ts'
import { formatCharsKeptMax, formatsKeptMax } from '../settings/limits.ts'
import { integerTypes } from './number-text.ts'
import { EnumValue } from './numbers.ts'
import { PSDateTime, PSDateTimeOffset, PSTimeSpan } from './time.ts'
import { formatTimeSpan } from './timespan.ts'

const limit = 1_000_000

const broken = (offset: number, reason: string): FormatError =>
  new FormatError(
    'System.FormatException',
    `Input string was not in a correct format. Failure to parse near offset ${offset}. ${reason}`,
  )
const unclosed = 'Format item ends prematurely.'
const expectedDigit = 'Expected an ASCII digit.'

/** A piece of text, and the value that follows it. */
interface Item {
  readonly before: string
  readonly index: number
  readonly width: number
  readonly left: boolean
  readonly format: string
}
interface Template {
  readonly items: readonly Item[]
  readonly after: string
  /** what is wrong behind the last item */
  readonly error: FormatError | undefined
}

/** Formats are written in scripts: few of them are used again and again. */
const templates = new Map<string, Template>()

function templateOf(format: string): Template {
  let known = templates.get(format)
  if (known === undefined) {
    known = readTemplate(format)
    if (templates.size >= formatsKeptMax) templates.clear()
    if (format.length <= formatCharsKeptMax) templates.set(format, known)
  }
  return known
}

function readTemplate(format: string): Template {
  const items: Item[] = []
  let before = ''
  let at = 0
  const next = (): string => {
    if (++at >= format.length) throw broken(at, unclosed)
    return format[at] as string
  }
  const digit = (char: string): boolean => char >= '0' && char <= '9'
  const read = (): boolean => {
    const start = at
    while (at < format.length && format[at] !== '{' && format[at] !== '}') at++
    before += format.slice(start, at)
    if (at >= format.length) return false
    const brace = format[at] as string
    let char = next()
    if (brace === char) {
      before += char
      at++
      return true
    }
    if (brace !== '{') throw broken(at, 'Unexpected closing brace without a corresponding opening brace.')
    if (!digit(char)) throw broken(at, expectedDigit)
    let index = Number(char)
    let width = 0
    let left = false
    let itemFormat = ''
    char = next()
    if (char !== '}') {
      while (digit(char) && index < limit) {
        index = index * 10 + Number(char)
        char = next()
      }
      while (char === ' ') char = next()
      if (char === ',') {
        do char = next()
        while (char === ' ')
        if (char === '-') {
          left = true
          char = next()
        }
        if (!digit(char)) throw broken(at, expectedDigit)
        width = Number(char)
        char = next()
        while (digit(char) && width < limit) {
          width = width * 10 + Number(char)
          char = next()
        }
        while (char === ' ') char = next()
      }
      if (char !== '}') {
        if (char !== ':') throw broken(at, unclosed)
        const from = at + 1
        for (;;) {
          char = next()
          if (char === '}') break
          if (char === '{') throw broken(at, unclosed)
        }
        itemFormat = format.slice(from, at)
      }
    }
    at++
    items.push({ before, index, width, left, format: itemFormat })
    before = ''
    return true
  }
  try {
    while (read());
  } catch (error) {
    if (error instanceof FormatError) return { items, after: '', error }
    throw error
  }
  return { items, after: before, error: undefined }
}

/**
 * @param formatItem the text of a value under what stands after the colon ('' where nothing does)
 * @throws {FormatError} FormatException
 */
export function formatComposite(
  format: string,
  args: readonly unknown[],
  formatItem: (value: unknown, itemFormat: string) => string,
): string {
  const { items, after, error } = templateOf(format)
  let out = ''
  for (const { before, index, width, left, format: itemFormat } of items) {
    if (index >= args.length) {
      throw new FormatError(
        'System.FormatException',
        'Index (zero based) must be greater than or equal to zero and less than the size of the argument list.',
      )
    }
    const text = formatItem(args[index], itemFormat)
    out += before + (width <= text.length ? text : left ? text.padEnd(width) : text.padStart(width))
  }
  if (error !== undefined) throw new FormatError(error.exceptionType, error.message)
  return out + after
}

/** Enum.ToString(format): G D X F. @throws {FormatError} FormatException */
export function formatEnum(value: EnumValue, format: string): string {
  switch (format.toUpperCase()) {
    case '':
    case 'G':
    case 'F':
      return value.toString()
    case 'D':
      return String(value.value)
    case 'X': {
      const bits = integerTypes.get(value.netType.enumInfo?.underlying as never)?.bits ?? 32
      return BigInt.asUintN(bits, value.value)
        .toString(16)
        .toUpperCase()
        .padStart(bits / 4, '0')
    }
    default:
      throw new FormatError(
        'System.FormatException',
        'Format string can be only "G", "g", "X", "x", "F", "f", "D" or "d".',
      )
  }
}

/** IFormattable.ToString of this folder's values; undefined for one that has no formats. @throws {FormatError} */
export function formatNetValue(
  value: unknown,
  format: string,
  culture: Culture = invariantCulture,
): string | undefined {
  if (isFormattableNumber(value)) return formatNumber(value, format, culture)
  if (value instanceof PSDateTime) return formatDateTime(value, format, culture)
  if (value instanceof PSTimeSpan) return formatTimeSpan(value, format, culture)
  if (value instanceof PSGuid) return formatGuid(value, format)
  if (value instanceof EnumValue) return formatEnum(value, format)
  if (value instanceof PSDateTimeOffset) return formatDateTimeOffset(value, format, culture)
  return undefined
}
