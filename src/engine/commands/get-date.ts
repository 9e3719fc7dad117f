/** Get-Date: now or a given time, with parts of it replaced, as a date or as text. */
import { cultureOf } from '../runtime/to-text.ts'
import {
  addMonths,
  addTicks,
  addYears,
  dateFromUnixMs,
  dateParts,
  isoWeek,
  ticksPerDay,
  ticksPerHour,
  ticksPerMillisecond,
  ticksPerMinute,
  ticksPerSecond,
  toLocal,
  toUniversal,
  unixMsOf,
} from '../../objects/date.ts'
import { formatDateTime } from '../../objects/date-format.ts'
import { enumMember } from '../../objects/numbers.ts'
import { enumType } from '../../objects/net-type.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import type { PSDateTime } from '../../objects/time.ts'
import { toJsNumber } from '../runtime/numeric.ts'
import { type CmdletContext, defineCmdlet, type ParameterPlace } from './cmdlet.ts'

const displayHint = enumType('Microsoft.PowerShell.Commands.DisplayHintType', ['Date', 'Time', 'DateTime'])

const everywhere: Record<string, ParameterPlace> = { DateAndFormat: {}, UnixTimeSecondsAndFormat: {} }
const formatted = (place: ParameterPlace) => ({ DateAndUFormat: place, UnixTimeSecondsAndUFormat: place })
const dated = (place: ParameterPlace) => ({ DateAndFormat: place, DateAndUFormat: place })
const seconds = (place: ParameterPlace) => ({
  UnixTimeSecondsAndFormat: place,
  UnixTimeSecondsAndUFormat: place,
})
const part = (least: number, most: number) => ({ type: 'int', validate: [{ range: [least, most] as const }] })

export const getDate = defineCmdlet(
  {
    name: 'Get-Date',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.GetDateCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096615',
    defaultSet: 'DateAndFormat',
    outputTypes: ['System.String', 'System.DateTime'],
    parameters: {
      Date: {
        type: 'datetime',
        aliases: ['LastWriteTime'],
        sets: dated({ position: 0, pipeline: true, byName: true }),
      },
      UnixTimeSeconds: {
        type: 'long',
        aliases: ['UnixTime'],
        sets: seconds({ mandatory: true }),
        validate: [{ range: [-62135596800n, 253402300799n] }],
      },
      Year: part(1, 9999),
      Month: part(1, 12),
      Day: part(1, 31),
      Hour: part(0, 23),
      Minute: part(0, 59),
      Second: part(0, 59),
      Millisecond: part(0, 999),
      DisplayHint: { type: 'Microsoft.PowerShell.Commands.DisplayHintType' },
      UFormat: { type: 'string', sets: formatted({ mandatory: true }) },
      Format: { type: 'string', sets: everywhere },
      AsUTC: { type: 'switch' },
    },
  },
  (c) => ({
    *process() {
      const date = wantedDate(c)
      if (c.has('UFormat')) return yield* c.write(unixFormat(date, String(c.p.UFormat), c))
      if (c.has('Format')) return yield* c.write(dateFormat(date, String(c.p.Format), c))
      const hint = c.has('DisplayHint') ? c.p.DisplayHint : enumMember(displayHint, 'DateTime')
      yield* c.write(new PSObject(date).addNote('DisplayHint', hint))
    },
  }),
)

function wantedDate(c: CmdletContext): PSDateTime {
  let date = c.has('Date') ? (baseOf(c.p.Date) as PSDateTime) : dateFromUnixMs(c.rs.now(), 2)
  if (c.has('UnixTimeSeconds'))
    date = toLocal(dateFromUnixMs(toJsNumber(baseOf(c.p.UnixTimeSeconds)) * 1000, 1))
  const parts = dateParts(date.ticks)
  const change = (name: string, now: number): number => (c.has(name) ? Number(baseOf(c.p[name])) - now : 0)
  date = addYears(date, change('Year', parts.year))
  date = addMonths(date, change('Month', parts.month))
  date = addTicks(date, BigInt(change('Day', parts.day)) * ticksPerDay)
  date = addTicks(date, BigInt(change('Hour', parts.hour)) * ticksPerHour)
  date = addTicks(date, BigInt(change('Minute', parts.minute)) * ticksPerMinute)
  date = addTicks(date, BigInt(change('Second', parts.second)) * ticksPerSecond)
  if (c.has('Millisecond')) {
    // what is finer than a millisecond goes
    const wanted = BigInt(Number(baseOf(c.p.Millisecond))) * ticksPerMillisecond
    date = addTicks(date, wanted - (date.ticks % ticksPerSecond))
  }
  return c.p.AsUTC ? toUniversal(date) : date
}

/** names of our own among the formats of .NET */
const namedFormats = new Map([
  ['filedate', 'yyyyMMdd'],
  ['filedateuniversal', 'yyyyMMddZ'],
  ['filedatetime', 'yyyyMMddTHHmmssffff'],
  ['filedatetimeuniversal', 'yyyyMMddTHHmmssffffZ'],
])

function dateFormat(date: PSDateTime, format: string, c: CmdletContext): string {
  const name = format.toLowerCase()
  const of = name.endsWith('universal') && namedFormats.has(name) ? toUniversal(date) : date
  return formatDateTime(of, namedFormats.get(name) ?? format, cultureOf(c.rs))
}

const patterns = new Map([
  ['A', 'dddd'],
  ['a', 'ddd'],
  ['B', 'MMMM'],
  ['b', 'MMM'],
  ['c', 'ddd dd MMM yyyy HH:mm:ss'],
  ['D', 'MM/dd/yy'],
  ['d', 'dd'],
  ['F', 'yyyy-MM-dd'],
  ['H', 'HH'],
  ['h', 'MMM'],
  ['I', 'hh'],
  ['M', 'mm'],
  ['m', 'MM'],
  ['p', 'tt'],
  ['R', 'HH:mm'],
  ['r', 'hh:mm:ss tt'],
  ['S', 'ss'],
  ['T', 'HH:mm:ss'],
  ['X', 'HH:mm:ss'],
  ['x', 'MM/dd/yy'],
  ['Y', 'yyyy'],
  ['y', 'yy'],
  ['Z', 'zz'],
])

/** The format of the Unix command `date`. */
function unixFormat(date: PSDateTime, format: string, c: CmdletContext): string {
  const culture = cultureOf(c.rs)
  const text = (pattern: string): string => formatDateTime(date, pattern, culture)
  const { year, month, day, hour, dayOfYear, dayOfWeek } = dateParts(date.ticks)
  const two = (value: number): string => String(value).padStart(2, ' ')
  const one = (letter: string): string => {
    const pattern = patterns.get(letter)
    if (pattern !== undefined) return text(pattern)
    switch (letter) {
      case 'C':
        return String(Math.trunc(year / 100))
      case 'e':
        return two(day)
      case 'G':
        return String(isoYear(date, year, month)).padStart(4, '0')
      case 'g':
        return String(isoYear(date, year, month) % 100).padStart(2, '0')
      case 'j':
        return String(dayOfYear).padStart(3, '0')
      case 'k':
        return two(hour)
      case 'l':
        return two(hour % 12 === 0 ? 12 : hour % 12)
      case 'n':
        return '\n'
      case 's':
        return String(Math.trunc(unixMsOf(date) / 1000))
      case 't':
        return '\t'
      case 'U':
      case 'W':
        return String(Math.trunc(dayOfYear / 7))
      case 'u':
        return String(dayOfWeek === 0 ? 7 : dayOfWeek)
      case 'V':
        return String(isoWeek(date.ticks)).padStart(2, '0')
      case 'w':
        return String(dayOfWeek)
      default:
        return letter
    }
  }
  return format.replace(/^\+/, '').replace(/%(.)/gs, (_match, letter: string) => one(letter))
}

/** The year an ISO week belongs to. */
function isoYear(date: PSDateTime, year: number, month: number): number {
  const week = isoWeek(date.ticks)
  if (week > 51 && month === 1) return year - 1
  return week === 1 && month === 12 ? year + 1 : year
}
