/** System.TimeSpan: parts, texts (c g G and custom formats) and parsing. */
import { type Culture, invariantCulture } from './cultures.ts'
import { FormatError } from './format-error.ts'
import { PSTimeSpan } from './time.ts'

export interface TimeSpanParts {
  readonly negative: boolean
  readonly days: number
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
  readonly milliseconds: number
  /** ticks of the last second, 0 to 9,999,999 */
  readonly fraction: number
}

const ticksMax = 0x7fffffffffffffffn
const ticksMin = -0x8000000000000000n

/** Magnitudes; .NET's Days, Hours ... carry the sign. */
export function timeSpanParts(ticks: bigint): TimeSpanParts {
  const size = ticks < 0n ? -ticks : ticks
  const rest = Number(size % 864_000_000_000n)
  const seconds = Math.floor(rest / 10_000_000)
  const fraction = rest % 10_000_000
  return {
    negative: ticks < 0n,
    days: Number(size / 864_000_000_000n),
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    milliseconds: Math.floor(fraction / 10_000),
    fraction,
  }
}

const tooLong = (): FormatError =>
  new FormatError('System.OverflowException', 'TimeSpan overflowed because the duration is too long.')

/** @throws {FormatError} OverflowException */
export function timeSpanOf(ticks: bigint): PSTimeSpan {
  if (ticks > ticksMax || ticks < ticksMin) throw tooLong()
  return new PSTimeSpan(ticks)
}

/** FromDays, FromHours ...: @param unit ticks of one unit */
export function timeSpanFrom(value: number, unit: bigint): PSTimeSpan {
  if (Number.isNaN(value)) {
    throw new FormatError(
      'System.ArgumentException',
      'TimeSpan does not accept floating point Not-a-Number values.',
    )
  }
  const ticks = value * Number(unit)
  if (ticks >= 2 ** 63 || ticks < -(2 ** 63)) throw tooLong()
  return new PSTimeSpan(BigInt(Math.trunc(ticks)))
}

const two = (value: number): string => String(value).padStart(2, '0')

/** @throws {FormatError} FormatException */
export function formatTimeSpan(value: PSTimeSpan, format = '', culture: Culture = invariantCulture): string {
  const p = timeSpanParts(value.ticks)
  const sign = p.negative ? '-' : ''
  switch (format) {
    case '':
    case 'c':
    case 't':
    case 'T': {
      const fraction = p.fraction === 0 ? '' : `.${String(p.fraction).padStart(7, '0')}`
      return `${sign}${p.days ? `${p.days}.` : ''}${two(p.hours)}:${two(p.minutes)}:${two(p.seconds)}${fraction}`
    }
    case 'g': {
      const fraction = String(p.fraction).padStart(7, '0').replace(/0+$/, '')
      const text = `${p.hours}:${two(p.minutes)}:${two(p.seconds)}`
      return `${sign}${p.days ? `${p.days}:` : ''}${text}${fraction ? culture.number.decimalSeparator + fraction : ''}`
    }
    case 'G':
      return `${sign}${p.days}:${two(p.hours)}:${two(p.minutes)}:${two(p.seconds)}${culture.number.decimalSeparator}${String(p.fraction).padStart(7, '0')}`
    default:
      return customTimeSpan(p, format)
  }
}

const badFormat = (): FormatError =>
  new FormatError('System.FormatException', 'Input string was not in a correct format.')

function customTimeSpan(p: TimeSpanParts, format: string): string {
  if (format.length === 1) throw badFormat()
  const fraction = String(p.fraction).padStart(7, '0')
  let out = ''
  for (let at = 0; at < format.length; ) {
    const char = format[at] as string
    let count = 1
    while (format[at + count] === char) count++
    const limit = (max: number): void => {
      if (count > max) throw badFormat()
    }
    switch (char) {
      case 'd':
        limit(8)
        out += String(p.days).padStart(count, '0')
        break
      case 'h':
        limit(2)
        out += String(p.hours).padStart(count, '0')
        break
      case 'm':
        limit(2)
        out += String(p.minutes).padStart(count, '0')
        break
      case 's':
        limit(2)
        out += String(p.seconds).padStart(count, '0')
        break
      case 'f':
        limit(7)
        out += fraction.slice(0, count)
        break
      case 'F':
        limit(7)
        out += fraction.slice(0, count).replace(/0+$/, '')
        break
      case "'":
      case '"': {
        const end = format.indexOf(char, at + 1)
        if (end < 0) {
          throw new FormatError(
            'System.FormatException',
            `Cannot find a matching quote character for the character '${char}'.`,
          )
        }
        out += format.slice(at + 1, end)
        count = end - at + 1
        break
      }
      case '%': {
        const next = format[at + 1]
        if (next === undefined || next === '%') throw badFormat()
        out += customTimeSpan(p, ` ${next}`).slice(1)
        count = 2
        break
      }
      case '\\':
        if (at + 1 >= format.length) throw badFormat()
        out += format[at + 1]
        count = 2
        break
      case ' ':
        // only the leading one that `%` puts there
        if (at > 0) throw badFormat()
        out += ' '
        count = 1
        break
      default:
        throw badFormat()
    }
    at += count
  }
  return out
}

const unrecognized = (text: string): FormatError =>
  new FormatError('System.FormatException', `String '${text}' was not recognized as a valid TimeSpan.`)
const outOfRange = (text: string): FormatError =>
  new FormatError(
    'System.OverflowException',
    `The TimeSpan string '${text}' could not be parsed because at least one of the numeric components is out of range or contains too many digits.`,
  )

/** TimeSpan.Parse. @throws {FormatError} FormatException, OverflowException */
export function parseTimeSpan(text: string, culture: Culture = invariantCulture): PSTimeSpan {
  const bare = text.trim()
  const sign = bare.startsWith('-') ? -1n : 1n
  const body = sign < 0n ? bare.slice(1) : bare
  let days = 0
  let parts: string[]
  let fraction = ''
  if (/^\d+$/.test(body)) {
    parts = [body, '0', '0', '0']
  } else {
    const match = /^(?:(\d+)\.(?=\d+:))?(\d+(?::\d+){1,3})(?:([.,])(\d+))?$/.exec(body)
    if (!match) throw unrecognized(text)
    const colons = (match[2] as string).split(':')
    if (
      match[3] !== undefined &&
      (match[3] === ',') !== (culture.number.decimalSeparator === ',') &&
      match[3] !== '.'
    ) {
      throw unrecognized(text)
    }
    fraction = match[4] ?? ''
    if (match[1] !== undefined) {
      if (colons.length > 3) throw unrecognized(text)
      parts = [match[1], ...colons]
    } else if (colons.length === 4) parts = colons
    // the first of three that is no hour is a day: `24:00:00`
    else if (colons.length === 3 && Number(colons[0]) > 23) parts = [...colons, '0']
    else parts = ['0', ...colons]
    if (fraction !== '' && parts.length < 4) throw unrecognized(text)
  }
  const numbers = parts.map(Number)
  while (numbers.length < 4) numbers.push(0)
  const [d, h, m, s] = numbers as [number, number, number, number]
  days = d
  if (days > 10675199 || h > 23 || m > 59 || s > 59 || fraction.length > 7) throw outOfRange(text)
  const seconds = BigInt(((days * 24 + h) * 60 + m) * 60 + s)
  const ticks = sign * (seconds * 10_000_000n + BigInt(fraction.padEnd(7, '0') || '0'))
  if (ticks > ticksMax || ticks < ticksMin) throw outOfRange(text)
  return new PSTimeSpan(ticks)
}

/** TimeSpan.ParseExact with one format. @throws {FormatError} */
export function parseTimeSpanExact(
  text: string,
  format: string,
  culture: Culture = invariantCulture,
): PSTimeSpan {
  if (/^[ctTgG]$/.test(format)) return parseTimeSpan(text, culture)
  if (format.length < 2)
    throw new FormatError('System.FormatException', 'Input string was not in a correct format.')
  const found = new Map<string, string>()
  let at = 0
  for (let i = 0; i < format.length; ) {
    let char = format[i] as string
    if (char === '%') char = format[++i] ?? ''
    let count = 1
    if (/[dhmsfF]/.test(char)) {
      while (format[i + count] === char) count++
      const digits = /^\d+/.exec(
        text.slice(at, at + (count === 1 && char !== 'f' && char !== 'F' ? 8 : Math.max(count, 1))),
      )
      const value = digits?.[0] ?? ''
      if (value === '' && char !== 'F') throw unrecognized(text)
      if (char === 'f' && value.length !== count) throw unrecognized(text)
      if (count > 1 && /[hms]/.test(char) && value.length !== count) throw unrecognized(text)
      found.set(char.toLowerCase(), value)
      at += value.length
    } else if (char === "'" || char === '"') {
      const end = format.indexOf(char, i + 1)
      const literal = format.slice(i + 1, end < 0 ? undefined : end)
      if (end < 0 || !text.startsWith(literal, at)) throw unrecognized(text)
      at += literal.length
      count = end - i + 1
    } else {
      if (char === '\\') count = 2
      const literal = char === '\\' ? format[i + 1] : char
      if (char !== '\\') throw badFormat()
      if (text[at] !== literal) throw unrecognized(text)
      at++
    }
    i += count
  }
  if (at !== text.length) throw unrecognized(text)
  const number = (key: string): number => Number(found.get(key) || '0')
  const [d, h, m, s] = [number('d'), number('h'), number('m'), number('s')]
  if (d > 10675199 || h > 23 || m > 59 || s > 59) throw outOfRange(text)
  const fraction = BigInt((found.get('f') ?? '').padEnd(7, '0'))
  return new PSTimeSpan(BigInt(((d * 24 + h) * 60 + m) * 60 + s) * 10_000_000n + fraction)
}
