/** DateTime.Parse, ParseExact and their DateTimeOffset kin: what .NET reads in a culture. */
import { type Culture, type DateSymbols, invariantCulture } from './cultures.ts'
import {
  dateFromUnixMs,
  dateParts,
  dateTicksMax,
  daysInMonth,
  offsetAtLocal,
  ticksFromParts,
  ticksPerMinute,
  toLocal,
  toUniversal,
} from './date.ts'
import { standardDatePattern } from './date-format.ts'
import { FormatError } from './format-error.ts'
import { PSDateTime, PSDateTimeOffset } from './time.ts'

/** System.Globalization.DateTimeStyles */
export const dateTimeStyles = {
  None: 0,
  AllowLeadingWhite: 1,
  AllowTrailingWhite: 2,
  AllowInnerWhite: 4,
  AllowWhiteSpaces: 7,
  NoCurrentDateDefault: 8,
  AdjustToUniversal: 16,
  AssumeLocal: 32,
  AssumeUniversal: 64,
  RoundtripKind: 128,
} as const

export interface DateParseOptions {
  readonly culture?: Culture
  readonly styles?: number
  /** milliseconds since 1970, for what a text leaves out; the process's clock where absent */
  readonly nowMs?: number
}

interface Fields {
  year?: number
  month?: number
  day?: number
  dayOfWeek?: number
  hour?: number
  minute?: number
  second?: number
  /** ticks of the second */
  fraction?: number
  pm?: boolean
  /** ticks ahead of UTC */
  zone?: bigint
  isZulu?: boolean
}

const unrecognized = (text: string): FormatError =>
  new FormatError('System.FormatException', `String '${text}' was not recognized as a valid DateTime.`)
const unknownWord = (text: string, index: number): FormatError =>
  new FormatError(
    'System.FormatException',
    `The string '${text}' was not recognized as a valid DateTime. There is an unknown word starting at index '${index}'.`,
  )
const unsupported = (text: string): FormatError =>
  new FormatError(
    'System.FormatException',
    `The DateTime represented by the string '${text}' is not supported in calendar 'System.Globalization.GregorianCalendar'.`,
  )
const wrongDay = (text: string): FormatError =>
  new FormatError(
    'System.FormatException',
    `String '${text}' was not recognized as a valid DateTime because the day of week was incorrect.`,
  )

/** @throws {FormatError} FormatException */
export function parseDateTime(text: string, options: DateParseOptions = {}): PSDateTime {
  return toDateTime(text, scanDate(text, options), options)
}

/** @throws {FormatError} FormatException */
export function parseDateTimeOffset(text: string, options: DateParseOptions = {}): PSDateTimeOffset {
  return toOffset(text, scanDate(text, options), options)
}

/** @throws {FormatError} FormatException */
export function parseDateTimeExact(
  text: string,
  formats: readonly string[],
  options: DateParseOptions = {},
): PSDateTime {
  return toDateTime(text, scanFormats(text, formats, options), options)
}

/** @throws {FormatError} FormatException */
export function parseDateTimeOffsetExact(
  text: string,
  formats: readonly string[],
  options: DateParseOptions = {},
): PSDateTimeOffset {
  return toOffset(text, scanFormats(text, formats, options), options)
}

// --- fields to a value

function wallTicks(text: string, fields: Fields, options: DateParseOptions): bigint {
  const bare = ((options.styles ?? 0) & dateTimeStyles.NoCurrentDateDefault) !== 0
  const today = (): ReturnType<typeof dateParts> =>
    dateParts(dateFromUnixMs(options.nowMs ?? Date.now(), 2).ticks)
  const hasDate = fields.year !== undefined || fields.month !== undefined || fields.day !== undefined
  const year = fields.year ?? (bare ? 1 : today().year)
  const month = fields.month ?? (hasDate || bare ? 1 : today().month)
  const day = fields.day ?? (hasDate || bare ? 1 : today().day)
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw unrecognized(text)
  }
  let hour = fields.hour ?? 0
  if (fields.pm !== undefined) {
    if (hour > 12) throw unrecognized(text)
    hour = (hour % 12) + (fields.pm ? 12 : 0)
  }
  const minute = fields.minute ?? 0
  const second = fields.second ?? 0
  let ticks: bigint
  if (hour === 24 && minute === 0 && second === 0 && !fields.fraction) {
    ticks = ticksFromParts(year, month, day) + 864_000_000_000n
  } else {
    if (hour > 23 || minute > 59 || second > 59) throw unsupported(text)
    ticks = ticksFromParts(year, month, day, hour, minute, second) + BigInt(fields.fraction ?? 0)
  }
  if (ticks > dateTicksMax) throw unsupported(text)
  if (fields.dayOfWeek !== undefined && dateParts(ticks).dayOfWeek !== fields.dayOfWeek) throw wrongDay(text)
  return ticks
}

function toDateTime(text: string, fields: Fields, options: DateParseOptions): PSDateTime {
  const styles = options.styles ?? 0
  const ticks = wallTicks(text, fields, options)
  const adjust = (styles & dateTimeStyles.AdjustToUniversal) !== 0
  if (fields.zone === undefined) {
    if (styles & dateTimeStyles.AssumeUniversal) {
      const utc = new PSDateTime(ticks, 1)
      return adjust ? utc : toLocal(utc)
    }
    if (styles & dateTimeStyles.AssumeLocal) {
      const local = new PSDateTime(ticks, 2)
      return adjust ? toUniversal(local) : local
    }
    return new PSDateTime(ticks, 0)
  }
  const utc = ticks - fields.zone
  if (utc < 0n || utc > dateTicksMax) throw unsupported(text)
  const universal = new PSDateTime(utc, 1)
  if (adjust || (styles & dateTimeStyles.RoundtripKind && fields.isZulu)) return universal
  return toLocal(universal)
}

function toOffset(text: string, fields: Fields, options: DateParseOptions): PSDateTimeOffset {
  const styles = options.styles ?? 0
  const ticks = wallTicks(text, fields, options)
  const offset = fields.zone ?? (styles & dateTimeStyles.AssumeUniversal ? 0n : offsetAtLocal(ticks))
  if (ticks - offset < 0n || ticks - offset > dateTicksMax) throw unsupported(text)
  if (styles & dateTimeStyles.AdjustToUniversal) return new PSDateTimeOffset(ticks - offset, 0n)
  return new PSDateTimeOffset(ticks, offset)
}

const fullYear = (year: number, digits: number): number =>
  digits > 2 ? year : year + (year > 49 ? 1900 : 2000)

/** A fraction of a second in ticks, rounded to seven places. */
const fractionTicks = (digits: string): number =>
  digits.length <= 7 ? Number(digits.padEnd(7, '0')) : Math.round(Number(`0.${digits}`) * 1e7)

// --- free texts

const timePattern = /(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?/

function scanDate(text: string, options: DateParseOptions): Fields {
  const symbols = (options.culture ?? invariantCulture).date
  const fields: Fields = {}
  if (text.trim() === '' || text.trim().startsWith('-')) throw unrecognized(text)
  // what was understood becomes blanks, so that positions stay
  let rest = text.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')
  const blank = (start: number, length: number): void => {
    rest = rest.slice(0, start) + ' '.repeat(length) + rest.slice(start + length)
  }
  // a date alone with the distance from Greenwich
  const dateEnd = /^[^:]*\d(?=\s+[+-]\d{1,2}:\d{2}\s*$)/.exec(rest)?.[0].length
  if (dateEnd !== undefined) scanZone(text, rest, dateEnd, fields, blank)
  const separator = symbols.timeSeparator === ':' ? rest : rest.replaceAll(symbols.timeSeparator, ':')
  const time = timePattern.exec(timePattern.test(rest) ? rest : dotTime(separator, symbols, rest))
  let end = -1
  if (time) {
    fields.hour = Number(time[1])
    fields.minute = Number(time[2])
    if (time[3] !== undefined) fields.second = Number(time[3])
    if (time[4] !== undefined) fields.fraction = fractionTicks(time[4])
    let start = time.index
    if (/\dT$/i.test(rest.slice(0, start)) || /\d T$/i.test(rest.slice(0, start))) {
      blank(start - 1, 1)
      start--
    }
    blank(time.index, time[0].length)
    end = time.index + time[0].length
  }
  end = scanDesignator(rest, end, symbols, fields, blank)
  if (end >= 0) scanZone(text, rest, end, fields, blank)
  scanWords(text, rest, symbols, fields, blank, end >= 0)
  if (/[^\d\s,./\-\u5e74\u6708\u65e5]/.test(rest) && !separatorsOnly(rest, symbols)) throw unrecognized(text)
  assignNumbers(text, rest, symbols, fields)
  return fields
}

/** Cultures that write 14.07 have to say so: only where a date is there already. */
function dotTime(replaced: string, symbols: DateSymbols, rest: string): string {
  if (symbols.timeSeparator === ':') return rest
  const match = new RegExp(`\\s(\\d{1,2})${escapePattern(symbols.timeSeparator)}(\\d{2})`).exec(rest)
  return match ? replaced : rest
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const separatorsOnly = (rest: string, symbols: DateSymbols): boolean =>
  !/[^\d\s,./-]/.test(rest.replaceAll(symbols.dateSeparator, ' '))

type Blank = (start: number, length: number) => void

interface Designator {
  readonly name: string
  readonly pm: boolean
  readonly behindTime: RegExp
  readonly behindHour: RegExp
}
const designators = new WeakMap<DateSymbols, readonly Designator[]>()

function designatorsOf(symbols: DateSymbols): readonly Designator[] {
  let known = designators.get(symbols)
  if (known === undefined) {
    const names = [
      [symbols.am, false],
      [symbols.pm, true],
      ['AM', false],
      ['PM', true],
      ['A', false],
      ['P', true],
    ] as const
    known = names
      .filter(([name]) => name !== '')
      .map(([name, pm]) => ({
        name,
        pm,
        behindTime: new RegExp(`^\\s*${escapePattern(name)}(?![A-Za-z])`, 'i'),
        behindHour: new RegExp(`(\\d{1,2})\\s*${escapePattern(name)}(?![A-Za-z])`, 'i'),
      }))
    designators.set(symbols, known)
  }
  return known
}

/** AM and PM, after a time or after a lone hour. */
function scanDesignator(
  rest: string,
  end: number,
  symbols: DateSymbols,
  fields: Fields,
  blank: Blank,
): number {
  for (const { name, pm, behindTime, behindHour } of designatorsOf(symbols)) {
    if (end >= 0) {
      const match = behindTime.exec(rest.slice(end))
      if (match) {
        fields.pm = pm
        blank(end, match[0].length)
        return end + match[0].length
      }
    } else {
      const match = behindHour.exec(rest)
      if (match && name.length > 1) {
        fields.hour = Number(match[1])
        fields.pm = pm
        blank(match.index, match[0].length)
        return match.index + match[0].length
      }
    }
  }
  return end
}

const zoneMinutesMax = 14 * 60

function scanZone(text: string, rest: string, end: number, fields: Fields, blank: Blank): void {
  const match = /^\s*(?:(Z|GMT|UTC)(?![A-Za-z])|([+-])(\d{1,2})(?::?(\d{2}))?(?=\s|$))/i.exec(rest.slice(end))
  if (!match) return
  const minutes = match[1] ? 0 : Number(match[3]) * 60 + Number(match[4] ?? 0)
  if (minutes > zoneMinutesMax)
    throw new FormatError(
      'System.FormatException',
      `The time zone offset of string '${text}' must be within plus or minus 14 hours.`,
    )
  fields.zone = BigInt(match[2] === '-' ? -minutes : minutes) * ticksPerMinute
  fields.isZulu = match[1] !== undefined
  blank(end, match[0].length)
}

/** Month and day names. @throws {FormatError} for any other word */
function scanWords(
  text: string,
  rest: string,
  symbols: DateSymbols,
  fields: Fields,
  blank: Blank,
  hasTime: boolean,
): void {
  const us = invariantCulture.date
  const months: (readonly string[])[] = [
    symbols.monthNames,
    symbols.monthGenitiveNames,
    symbols.abbreviatedMonthNames,
    symbols.abbreviatedMonthGenitiveNames,
    us.monthNames,
    us.abbreviatedMonthNames,
  ]
  const days: (readonly string[])[] = [
    symbols.dayNames,
    symbols.abbreviatedDayNames,
    us.dayNames,
    us.abbreviatedDayNames,
  ]
  const indexIn = (lists: (readonly string[])[], word: string): number => {
    for (const list of lists) {
      const at = list.findIndex((one) => one !== '' && one.toLowerCase().replace(/\.$/, '') === word)
      if (at >= 0) return at
    }
    return -1
  }
  for (const match of rest.matchAll(/\p{L}+\.?/gu)) {
    const word = match[0].toLowerCase().replace(/\.$/, '')
    if (word.length === 1 && /[\u5e74\u6708\u65e5]/.test(word)) continue
    const month = indexIn(months, word)
    if (month >= 0 && fields.month === undefined) {
      fields.month = month + 1
      // a month by name: its place among the numbers matters
      fields.day = -1 - match.index
      blank(match.index, match[0].length)
      continue
    }
    const day = indexIn(days, word)
    if (day >= 0 && fields.dayOfWeek === undefined) {
      fields.dayOfWeek = day
      blank(match.index, match[0].length)
      continue
    }
    // a Z may follow a date without a time
    if (
      (hasTime || word === 'z') &&
      fields.zone === undefined &&
      (word === 'gmt' || word === 'z' || word === 'utc')
    ) {
      fields.zone = 0n
      fields.isZulu = true
      blank(match.index, match[0].length)
      continue
    }
    throw unknownWord(text, match.index)
  }
}

/** `MDY`, `DMY` or `YMD`, from the short date pattern. */
function orderOf(symbols: DateSymbols): 'MDY' | 'DMY' | 'YMD' {
  const letters = symbols.shortDate.replace(/'[^']*'/g, '').replace(/[^dMy]/g, '')
  const [first] = letters
  return first === 'y' ? 'YMD' : first === 'd' ? 'DMY' : 'MDY'
}

function assignNumbers(text: string, rest: string, symbols: DateSymbols, fields: Fields): void {
  const numbers = [...rest.matchAll(/\d+/g)].map((match) => ({
    value: Number(match[0]),
    digits: match[0].length,
    at: match.index,
  }))
  if (numbers.some((one) => one.digits > 4)) throw unrecognized(text)
  const order = orderOf(symbols)
  if (fields.month !== undefined) {
    delete fields.day
    if (numbers.length === 1) {
      const [one] = numbers as [(typeof numbers)[0]]
      if (one.digits > 2 || one.value > 31) fields.year = fullYear(one.value, one.digits)
      else fields.day = one.value
      return
    }
    if (numbers.length !== 2) throw unrecognized(text)
    const [a, b] = numbers as [(typeof numbers)[0], (typeof numbers)[0]]
    const yearFirst = a.digits > 2 || (order === 'YMD' && b.digits <= 2)
    const [year, day] = yearFirst ? [a, b] : [b, a]
    fields.year = fullYear(year.value, year.digits)
    fields.day = day.value
    return
  }
  switch (numbers.length) {
    case 0:
      if (fields.hour === undefined) throw unrecognized(text)
      return
    case 2: {
      const [a, b] = numbers as [(typeof numbers)[0], (typeof numbers)[0]]
      if (a.digits > 2) {
        fields.year = a.value
        fields.month = b.value
      } else if (b.digits > 2) {
        fields.year = b.value
        fields.month = a.value
      } else {
        const [month, day] = order === 'DMY' ? [b, a] : [a, b]
        fields.month = month.value
        fields.day = day.value
      }
      return
    }
    case 3: {
      const [a, b, c] = numbers as [(typeof numbers)[0], (typeof numbers)[0], (typeof numbers)[0]]
      const use = a.digits > 2 ? 'YMD' : c.digits > 2 && order === 'YMD' ? 'MDY' : order
      const [year, month, day] = use === 'YMD' ? [a, b, c] : use === 'MDY' ? [c, a, b] : [c, b, a]
      fields.year = fullYear(year.value, year.digits)
      fields.month = month.value
      fields.day = day.value
      return
    }
    default:
      throw unrecognized(text)
  }
}

// --- exact formats

function scanFormats(text: string, formats: readonly string[], options: DateParseOptions): Fields {
  let last: FormatError | undefined
  for (const format of formats) {
    try {
      return scanExact(text, format, options)
    } catch (error) {
      if (!(error instanceof FormatError)) throw error
      last = error
    }
  }
  throw last ?? unrecognized(text)
}

function scanExact(text: string, format: string, options: DateParseOptions): Fields {
  const styles = options.styles ?? 0
  let symbols = (options.culture ?? invariantCulture).date
  let pattern = format
  if (format.length === 1) {
    const standard = standardDatePattern(format, symbols)
    if (standard === undefined)
      throw new FormatError('System.FormatException', 'Input string was not in a correct format.')
    pattern = standard
    if (/[oOrRsu]/.test(format)) symbols = invariantCulture.date
  }
  if (pattern === '')
    throw new FormatError('System.FormatException', 'Input string was not in a correct format.')
  let source = text
  if (styles & dateTimeStyles.AllowLeadingWhite) source = source.trimStart()
  if (styles & dateTimeStyles.AllowTrailingWhite) source = source.trimEnd()
  const fields: Fields = {}
  let at = 0
  const fail = (): never => {
    throw unrecognized(text)
  }
  const digits = (min: number, max: number): string => {
    let end = at
    while (end < source.length && end - at < max && /\d/.test(source[end] as string)) end++
    if (end - at < min) fail()
    const found = source.slice(at, end)
    at = end
    return found
  }
  const name = (lists: (readonly string[])[]): number => {
    let best = -1
    let length = 0
    for (const list of lists) {
      for (const [index, one] of list.entries()) {
        if (one.length > length && source.slice(at, at + one.length).toLowerCase() === one.toLowerCase()) {
          best = index
          length = one.length
        }
      }
    }
    if (best < 0) fail()
    at += length
    return best
  }
  const zone = (width: number): void => {
    const match = /^([+-])(\d{1,2})(?::?(\d{2}))?/.exec(source.slice(at))
    if (!match || width >= 3 !== (match[3] !== undefined)) fail()
    const [all, sign, hours, minutes] = match as RegExpExecArray
    const size = Number(hours) * 60 + Number(minutes ?? 0)
    fields.zone = BigInt(sign === '-' ? -size : size) * ticksPerMinute
    fields.isZulu = false
    at += all.length
  }
  const literal = (char: string): void => {
    if (source[at] !== char && !(char === ' ' && /\s/.test(source[at] ?? ''))) fail()
    at++
  }
  for (let i = 0; i < pattern.length; ) {
    const char = pattern[i] as string
    let count = 1
    if (/[dMyhHmsfFtzg]/.test(char)) while (pattern[i + count] === char) count++
    switch (char) {
      case 'd':
        if (count <= 2) fields.day = Number(digits(count, 2))
        else fields.dayOfWeek = name([count === 3 ? symbols.abbreviatedDayNames : symbols.dayNames])
        break
      case 'M':
        if (count <= 2) fields.month = Number(digits(count, 2))
        else {
          fields.month =
            name(
              count === 3
                ? [symbols.abbreviatedMonthNames, symbols.abbreviatedMonthGenitiveNames]
                : [symbols.monthNames, symbols.monthGenitiveNames],
            ) + 1
        }
        break
      case 'y': {
        const found = count <= 2 ? digits(count, 2) : digits(count, Math.max(4, count))
        fields.year = fullYear(Number(found), count)
        break
      }
      case 'h':
      case 'H':
        fields.hour = Number(digits(Math.min(count, 2), 2))
        if (char === 'h' && (fields.hour < 1 || fields.hour > 12)) fail()
        if (fields.hour > 23) fail()
        break
      case 'm':
        fields.minute = Number(digits(Math.min(count, 2), 2))
        if (fields.minute > 59) fail()
        break
      case 's':
        fields.second = Number(digits(Math.min(count, 2), 2))
        if (fields.second > 59) fail()
        break
      case 'f':
        fields.fraction = fractionTicks(digits(count, count))
        break
      case 'F':
        fields.fraction = fractionTicks(digits(0, count) || '0')
        break
      case 't': {
        const names =
          count === 1 ? [symbols.am.slice(0, 1), symbols.pm.slice(0, 1)] : [symbols.am, symbols.pm]
        fields.pm = name([names]) === 1
        break
      }
      case 'z':
        zone(count)
        break
      case 'K':
        if (source[at] === 'Z' || source[at] === 'z') {
          fields.zone = 0n
          fields.isZulu = true
          at++
        } else if (source[at] === '+' || source[at] === '-') zone(3)
        break
      case 'Z':
        literal('Z')
        fields.zone = 0n
        fields.isZulu = true
        break
      case ':':
        for (const one of symbols.timeSeparator) literal(one)
        break
      case '/':
        for (const one of symbols.dateSeparator) literal(one)
        break
      case "'":
      case '"': {
        const end = pattern.indexOf(char, i + 1)
        if (end < 0) fail()
        for (const one of pattern.slice(i + 1, end)) literal(one)
        count = end - i + 1
        break
      }
      case '\\':
        literal(pattern[i + 1] ?? '')
        count = 2
        break
      case '%':
        break
      case '.':
        // a point before a fraction that may be missing
        if (source[at] !== '.' && pattern[i + 1] === 'F') break
        literal('.')
        break
      default:
        literal(char)
    }
    i += count
  }
  if (at !== source.length) fail()
  return fields
}
