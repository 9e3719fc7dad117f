/** The calendar behind PSDateTime: ticks to parts and back, additions, the local zone (the process's, through JS Date). */
import { FormatError } from './format-error.ts'
import { type DateTimeKind, PSDateTime, PSDateTimeOffset, PSTimeSpan } from './time.ts'

export const ticksPerMillisecond = 10_000n
export const ticksPerSecond = 10_000_000n
export const ticksPerMinute = 600_000_000n
export const ticksPerHour = 36_000_000_000n
export const ticksPerDay = 864_000_000_000n
/** 9999-12-31T23:59:59.9999999 */
export const dateTicksMax = 3_155_378_975_999_999_999n
/** 1970-01-01 */
export const unixEpochTicks = 621_355_968_000_000_000n
/** 1601-01-01, where file times begin */
export const fileTimeTicks = 504_911_232_000_000_000n

export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  /** 0 to 9,999,999: the whole fraction of the second */
  readonly fraction: number
  /** 0 Sunday */
  readonly dayOfWeek: number
  readonly dayOfYear: number
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) {
    throw outOfRange('Month must be between one and twelve.', 'month')
  }
  const days = (daysBefore[month] as number) - (daysBefore[month - 1] as number)
  return month === 2 && isLeapYear(year) ? days + 1 : days
}

/** Days since 0001-01-01; the date is taken as valid. */
function daysOf(year: number, month: number, day: number): number {
  const y = year - 1
  const leap = month > 2 && isLeapYear(year) ? 1 : 0
  return (
    y * 365 +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    (daysBefore[month - 1] as number) +
    leap +
    day -
    1
  )
}

const outOfRange = (message: string, param: string): FormatError =>
  new FormatError('System.ArgumentOutOfRangeException', `${message} (Parameter '${param}')`, param)

/** @throws {FormatError} ArgumentOutOfRangeException for a day or time that does not exist */
export function ticksFromParts(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  fraction = 0,
): bigint {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new FormatError(
      'System.ArgumentOutOfRangeException',
      'Year, Month, and Day parameters describe an un-representable DateTime.',
    )
  }
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
    throw new FormatError(
      'System.ArgumentOutOfRangeException',
      'Hour, Minute, and Second parameters describe an un-representable DateTime.',
    )
  }
  const seconds = daysOf(year, month, day) * 86400 + hour * 3600 + minute * 60 + second
  return BigInt(seconds) * ticksPerSecond + BigInt(fraction)
}

export function dateParts(ticks: bigint): DateParts {
  const wholeSeconds = Number(ticks / ticksPerSecond)
  const fraction = Number(ticks % ticksPerSecond)
  const days = Math.floor(wholeSeconds / 86400)
  const time = wholeSeconds - days * 86400
  // 400, 100, 4 and 1 year cycles
  let n = days
  const y400 = Math.floor(n / 146097)
  n -= y400 * 146097
  let y100 = Math.floor(n / 36524)
  if (y100 === 4) y100 = 3
  n -= y100 * 36524
  const y4 = Math.floor(n / 1461)
  n -= y4 * 1461
  let y1 = Math.floor(n / 365)
  if (y1 === 4) y1 = 3
  n -= y1 * 365
  const year = y400 * 400 + y100 * 100 + y4 * 4 + y1 + 1
  const leap = isLeapYear(year) ? 1 : 0
  let month = (n >> 5) + 1
  while (n >= (daysBefore[month] as number) + (month > 1 ? leap : 0)) month++
  const day = n - (daysBefore[month - 1] as number) - (month > 2 ? leap : 0) + 1
  return {
    year,
    month,
    day,
    hour: Math.floor(time / 3600),
    minute: Math.floor(time / 60) % 60,
    second: time % 60,
    millisecond: Math.floor(fraction / 10_000),
    fraction,
    dayOfWeek: (days + 1) % 7,
    dayOfYear: n + 1,
  }
}

const rangeError = (param: string): FormatError =>
  outOfRange('The added or subtracted value results in an un-representable DateTime.', param)

/** A date of the same kind at other ticks. @throws {FormatError} ArgumentOutOfRangeException */
export function dateAt(ticks: bigint, kind: DateTimeKind, param = 'value'): PSDateTime {
  if (ticks < 0n || ticks > dateTicksMax) throw rangeError(param)
  return new PSDateTime(ticks, kind)
}

export function addTicks(date: PSDateTime, ticks: bigint, param?: string): PSDateTime {
  return dateAt(date.ticks + ticks, date.kind, param)
}

/** AddDays, AddHours ...: `value` units of `unit` ticks, to the tick. */
export function addUnits(date: PSDateTime, value: number, unit: bigint): PSDateTime {
  return dateAt(date.ticks + unitsToTicks(value, unit), date.kind)
}

/** As .NET does: the whole units exactly, the fraction in ticks. */
export function unitsToTicks(value: number, unit: bigint): bigint {
  if (!Number.isFinite(value) || Math.abs(value) * Number(unit) > 9.3e18) {
    throw outOfRange('Value to add was out of range.', 'value')
  }
  const whole = Math.trunc(value)
  return BigInt(whole) * unit + BigInt(Math.trunc((value - whole) * Number(unit)))
}

export function addMonths(date: PSDateTime, months: number): PSDateTime {
  if (months < -120000 || months > 120000) {
    throw outOfRange('Months value must be between +/-120000.', 'months')
  }
  const { year, month, day } = dateParts(date.ticks)
  const index = year * 12 + month - 1 + months
  const newYear = Math.floor(index / 12)
  const newMonth = (index % 12) + 1
  if (newYear < 1 || newYear > 9999) throw rangeError('months')
  const newDay = Math.min(day, daysInMonth(newYear, newMonth))
  return new PSDateTime(ticksFromParts(newYear, newMonth, newDay) + (date.ticks % ticksPerDay), date.kind)
}

export function addYears(date: PSDateTime, years: number): PSDateTime {
  if (years < -10000 || years > 10000) {
    throw outOfRange('Years value must be between +/-10000.', 'value')
  }
  const { year } = dateParts(date.ticks)
  if (year + years < 1 || year + years > 9999) throw rangeError('years')
  return addMonths(date, years * 12)
}

// --- the local zone

/** How far local time is ahead of UTC at a UTC moment, in ticks. */
export function offsetAtUtc(utcTicks: bigint): bigint {
  const ms = Number((utcTicks - unixEpochTicks) / ticksPerMillisecond)
  return BigInt(-new Date(ms).getTimezoneOffset()) * ticksPerMinute
}

/** The same for a moment given as local wall clock. */
export function offsetAtLocal(localTicks: bigint): bigint {
  const p = dateParts(localTicks < 0n ? 0n : localTicks)
  const date = new Date(2000, 0, 1)
  date.setFullYear(p.year, p.month - 1, p.day)
  date.setHours(p.hour, p.minute, p.second, 0)
  return BigInt(-date.getTimezoneOffset()) * ticksPerMinute
}

const clamp = (ticks: bigint): bigint => (ticks < 0n ? 0n : ticks > dateTicksMax ? dateTicksMax : ticks)

/** Unspecified counts as local. */
export function toUniversal(date: PSDateTime): PSDateTime {
  return date.kind === 1 ? date : new PSDateTime(clamp(date.ticks - offsetAtLocal(date.ticks)), 1)
}

/** Unspecified counts as UTC. */
export function toLocal(date: PSDateTime): PSDateTime {
  return date.kind === 2 ? date : new PSDateTime(clamp(date.ticks + offsetAtUtc(date.ticks)), 2)
}

/** From milliseconds since 1970, as JS clocks give them. */
export function dateFromUnixMs(ms: number, kind: 1 | 2 = 1): PSDateTime {
  const ticks = unixEpochTicks + BigInt(Math.round(ms * 10_000))
  return kind === 1 ? new PSDateTime(ticks, 1) : toLocal(new PSDateTime(ticks, 1))
}

/** Milliseconds since 1970 of the moment. */
export function unixMsOf(date: PSDateTime): number {
  return Number(toUniversal(date).ticks - unixEpochTicks) / 10_000
}

export function offsetFromDate(date: PSDateTime): PSDateTimeOffset {
  return new PSDateTimeOffset(date.ticks, date.kind === 1 ? 0n : offsetAtLocal(date.ticks))
}

export function utcOfOffset(value: PSDateTimeOffset): PSDateTime {
  return new PSDateTime(value.ticks - value.offsetTicks, 1)
}

export function subtractDates(a: PSDateTime, b: PSDateTime): PSTimeSpan {
  return new PSTimeSpan(a.ticks - b.ticks)
}

/** ISO 8601 week, 1 to 53. */
export function isoWeek(ticks: bigint): number {
  const { dayOfWeek, dayOfYear, year } = dateParts(ticks)
  const week = Math.floor((dayOfYear - ((dayOfWeek + 6) % 7) + 9) / 7)
  if (week < 1) return isoWeek(ticksFromParts(year - 1, 12, 31))
  if (week === 53 && (dateParts(ticksFromParts(year, 12, 31)).dayOfWeek + 6) % 7 < 3) return 1
  return week
}
