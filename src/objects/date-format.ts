/** ToString(format) of DateTime and DateTimeOffset: standard and custom formats in a culture. */
import { type Culture, type DateSymbols, invariantCulture } from './cultures.ts'
import { type DateParts, dateParts, offsetAtLocal, ticksPerMinute, toUniversal } from './date.ts'
import { FormatError } from './format-error.ts'
import type { PSDateTime, PSDateTimeOffset } from './time.ts'

interface Moment {
  readonly parts: DateParts
  readonly kind: 0 | 1 | 2
  /** ticks that the zone is ahead of UTC */
  readonly offset: bigint
  /** a DateTimeOffset: K is always an offset */
  readonly hasOffset: boolean
}

const badFormat = (): FormatError =>
  new FormatError('System.FormatException', 'Input string was not in a correct format.')

/** The custom pattern behind a standard format letter; undefined for a letter that is none. */
export function standardDatePattern(letter: string, symbols: DateSymbols): string | undefined {
  switch (letter) {
    case 'd':
      return symbols.shortDate
    case 'D':
      return symbols.longDate
    case 'f':
      return `${symbols.longDate} ${symbols.shortTime}`
    case 'F':
    case 'U':
      return symbols.fullDateTime
    case 'g':
      return `${symbols.shortDate} ${symbols.shortTime}`
    case 'G':
      return `${symbols.shortDate} ${symbols.longTime}`
    case 'm':
    case 'M':
      return symbols.monthDay
    case 'o':
    case 'O':
      return "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK"
    case 'r':
    case 'R':
      return "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"
    case 's':
      return "yyyy'-'MM'-'dd'T'HH':'mm':'ss"
    case 't':
      return symbols.shortTime
    case 'T':
      return symbols.longTime
    case 'u':
      return "yyyy'-'MM'-'dd HH':'mm':'ss'Z'"
    case 'y':
    case 'Y':
      return symbols.yearMonth
    default:
      return undefined
  }
}

const isInvariant = (letter: string): boolean => /[oOrRsu]/.test(letter)

/** @throws {FormatError} FormatException */
export function formatDateTime(value: PSDateTime, format = '', culture: Culture = invariantCulture): string {
  let date = value
  let pattern = format
  let symbols = culture.date
  if (format.length <= 1) {
    const letter = format === '' ? 'G' : format
    const standard = standardDatePattern(letter, symbols)
    if (standard === undefined) throw badFormat()
    pattern = standard
    if (letter === 'U') date = toUniversal(value)
    if (isInvariant(letter)) symbols = invariantCulture.date
  }
  const offset = date.kind === 1 ? 0n : offsetAtLocal(date.ticks)
  return formatPattern(
    { parts: dateParts(date.ticks), kind: date.kind, offset, hasOffset: false },
    pattern,
    symbols,
  )
}

/** @throws {FormatError} FormatException */
export function formatDateTimeOffset(
  value: PSDateTimeOffset,
  format = '',
  culture: Culture = invariantCulture,
): string {
  let { ticks } = value
  let pattern = format
  let symbols = culture.date
  if (format === '') pattern = `${symbols.shortDate} ${symbols.longTime} zzz`
  else if (format.length === 1) {
    if (format === 'U') throw badFormat()
    const standard = standardDatePattern(format, symbols)
    if (standard === undefined) throw badFormat()
    pattern = standard
    if (/[rRu]/.test(format)) ticks -= value.offsetTicks
    if (isInvariant(format)) symbols = invariantCulture.date
  }
  return formatPattern(
    { parts: dateParts(ticks), kind: 0, offset: value.offsetTicks, hasOffset: true },
    pattern,
    symbols,
  )
}

function offsetText(ticks: bigint, width: number): string {
  const size = Number((ticks < 0n ? -ticks : ticks) / ticksPerMinute)
  const hours = Math.floor(size / 60)
  const sign = ticks < 0n ? '-' : '+'
  if (width === 1) return sign + hours
  const padded = sign + String(hours).padStart(2, '0')
  return width === 2 ? padded : `${padded}:${String(size % 60).padStart(2, '0')}`
}

/** Whether a day of the month stands before or after the month: then its genitive name is written. */
function hasDay(format: string): boolean {
  const bare = format.replace(/'[^']*'|"[^"]*"|\\./g, '')
  return /(?:^|[^d])d{1,2}(?!d)/.test(bare)
}

function formatPattern(moment: Moment, format: string, symbols: DateSymbols): string {
  const { parts: p } = moment
  let out = ''
  let genitive: boolean | undefined
  for (let at = 0; at < format.length; ) {
    const char = format[at] as string
    let count = 1
    switch (char) {
      case 'd':
      case 'M':
      case 'y':
      case 'h':
      case 'H':
      case 'm':
      case 's':
      case 'f':
      case 'F':
      case 't':
      case 'z':
      case 'g':
        while (format[at + count] === char) count++
        break
      default:
    }
    switch (char) {
      case 'd':
        if (count <= 2) out += String(p.day).padStart(count, '0')
        else out += (count === 3 ? symbols.abbreviatedDayNames : symbols.dayNames)[p.dayOfWeek]
        break
      case 'M':
        if (count <= 2) out += String(p.month).padStart(count, '0')
        else {
          genitive ??= hasDay(format)
          const names =
            count === 3
              ? genitive
                ? symbols.abbreviatedMonthGenitiveNames
                : symbols.abbreviatedMonthNames
              : genitive
                ? symbols.monthGenitiveNames
                : symbols.monthNames
          out += names[p.month - 1]
        }
        break
      case 'y':
        out += count <= 2 ? String(p.year % 100).padStart(count, '0') : String(p.year).padStart(count, '0')
        break
      case 'h':
        out += String(p.hour % 12 === 0 ? 12 : p.hour % 12).padStart(Math.min(count, 2), '0')
        break
      case 'H':
        out += String(p.hour).padStart(Math.min(count, 2), '0')
        break
      case 'm':
        out += String(p.minute).padStart(Math.min(count, 2), '0')
        break
      case 's':
        out += String(p.second).padStart(Math.min(count, 2), '0')
        break
      case 'f':
      case 'F': {
        if (count > 7) throw badFormat()
        const fraction = String(p.fraction).padStart(7, '0').slice(0, count)
        if (char === 'f') out += fraction
        else {
          const trimmed = fraction.replace(/0+$/, '')
          if (trimmed === '' && out.endsWith('.')) out = out.slice(0, -1)
          out += trimmed
        }
        break
      }
      case 't': {
        const designator = p.hour < 12 ? symbols.am : symbols.pm
        out += count === 1 ? designator.slice(0, 1) : designator
        break
      }
      case 'z':
        out += offsetText(moment.offset, count)
        break
      case 'K':
        if (moment.hasOffset || moment.kind === 2) out += offsetText(moment.offset, 3)
        else if (moment.kind === 1) out += 'Z'
        break
      case 'g':
        out += symbols.era
        break
      case ':':
        out += symbols.timeSeparator
        break
      case '/':
        out += symbols.dateSeparator
        break
      case "'":
      case '"': {
        let end = at + 1
        let literal = ''
        while (end < format.length && format[end] !== char) {
          if (format[end] === '\\' && end + 1 < format.length) end++
          literal += format[end++]
        }
        if (end >= format.length) {
          throw new FormatError(
            'System.FormatException',
            `Cannot find a matching quote character for the character '${char}'.`,
          )
        }
        out += literal
        count = end - at + 1
        break
      }
      case '%': {
        const next = format[at + 1]
        if (next === undefined || next === '%') throw badFormat()
        out += formatPattern(moment, next, symbols)
        count = 2
        break
      }
      case '\\': {
        const next = format[at + 1]
        if (next === undefined) throw badFormat()
        out += next
        count = 2
        break
      }
      default:
        out += char
    }
    at += count
  }
  return out
}
