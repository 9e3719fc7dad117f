/** The primitive types of CLIXML: a tag and its text, both ways. Protocol.md 7.2, one line per type. */
import { ByteArray } from '../objects/collections.ts'
import { decimalFromText, decimalText } from '../objects/decimal.ts'
import {
  dateParts,
  dateTicksMax,
  offsetAtLocal,
  ticksFromParts,
  ticksPerDay,
  ticksPerMinute,
  toLocal,
} from '../objects/date.ts'
import { PSGuid, PSUri, PSVersion } from '../objects/misc.ts'
import { type NetType, T } from '../objects/net-type.ts'
import { doubleText, integerTypes, singleText } from '../objects/number-text.ts'
import {
  PSByte,
  PSChar,
  PSDecimal,
  PSDouble,
  PSInt16,
  PSSByte,
  PSSingle,
  PSUInt16,
  PSUInt32,
  PSUInt64,
} from '../objects/numbers.ts'
import { PSDateTime, PSTimeSpan } from '../objects/time.ts'
import { decodeText, encodeText } from './escape.ts'

/** What a text is not, when it is no value of its tag. */
export class PrimitiveError extends Error {
  override readonly name = 'PrimitiveError'
}

const bad = (type: string): PrimitiveError => new PrimitiveError(`the value is no ${type}`)

// --- to text; the tag is on the left

/** `<tag>text</tag>` without the brackets; undefined when the value is not primitive. */
export function primitiveOf(value: object): readonly [tag: string, text: string] | undefined {
  if (value instanceof PSDouble) return ['Db', floatText(value.value, doubleText)]
  if (value instanceof PSDateTime) return ['DT', dateTimeText(value)]
  if (value instanceof PSByte) return ['By', String(value.value)]
  if (value instanceof PSDecimal) return ['D', decimalText(value)]
  if (value instanceof PSGuid) return ['G', value.text]
  if (value instanceof PSChar) return ['C', String(value.code)]
  if (value instanceof PSUInt32) return ['U32', String(value.value)]
  if (value instanceof PSUInt64) return ['U64', String(value.value)]
  if (value instanceof PSTimeSpan) return ['TS', durationText(value.ticks)]
  if (value instanceof PSSingle) return ['Sg', floatText(value.value, singleText)]
  if (value instanceof PSInt16) return ['I16', String(value.value)]
  if (value instanceof PSUInt16) return ['U16', String(value.value)]
  if (value instanceof PSSByte) return ['SB', String(value.value)]
  if (value instanceof PSUri) return ['URI', encodeText(uriText(value.originalString))]
  if (value instanceof PSVersion) return ['Version', value.toString()]
  return undefined
}

function floatText(value: number, text: (value: number) => string): string {
  if (Number.isFinite(value)) return text(value)
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'INF' : '-INF'
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** XmlConvert's RoundtripKind: `2018-06-13T23:45:29.4583203+00:00`, `Z` for UTC, nothing for Unspecified. */
export function dateTimeText(date: PSDateTime): string {
  const p = dateParts(date.ticks)
  const fraction = p.fraction === 0 ? '' : `.${String(p.fraction).padStart(7, '0').replace(/0+$/, '')}`
  const zone = date.kind === 1 ? 'Z' : date.kind === 2 ? offsetText(offsetAtLocal(date.ticks)) : ''
  return `${String(p.year).padStart(4, '0')}-${two(p.month)}-${two(p.day)}T${two(p.hour)}:${two(p.minute)}:${two(p.second)}${fraction}${zone}`
}

function offsetText(ticks: bigint): string {
  const minutes = Number((ticks < 0n ? -ticks : ticks) / ticksPerMinute)
  return `${ticks < 0n ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** xs:duration: `P1DT2H3M4.5S`, `PT0S`. */
export function durationText(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks
  const days = size / ticksPerDay
  const rest = Number(size % ticksPerDay)
  const fraction = rest % 10_000_000
  const seconds = Math.floor(rest / 10_000_000)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  let time = ''
  if (hours) time += `${hours}H`
  if (minutes) time += `${minutes}M`
  if (seconds % 60 || fraction) {
    time += String(seconds % 60)
    if (fraction) time += `.${String(fraction).padStart(7, '0').replace(/0+$/, '')}`
    time += 'S'
  }
  if (days === 0n && time === '') time = '0S'
  return `${ticks < 0n ? '-' : ''}P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`
}

// --- from text

const trimmed = (text: string): string => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')

const integer = (type: NetType): ((text: string) => unknown) => {
  const { min, max, make } = integerTypes.get(type) as NonNullable<ReturnType<typeof integerTypes.get>>
  return (text) => {
    const bare = trimmed(text)
    if (!/^[+-]?\d{1,40}$/.test(bare)) throw bad(type.fullName)
    const value = BigInt(bare[0] === '+' ? bare.slice(1) : bare)
    if (value < min || value > max) throw bad(type.fullName)
    return make(value)
  }
}

const anyInt32 = integer(T.Int32)
function int32(text: string): number {
  // the common case without a bigint
  if (/^-?\d{1,9}$/.test(text)) return Number(text) | 0
  return anyInt32(text) as number
}

function boolean(text: string): boolean {
  switch (trimmed(text)) {
    case 'true':
    case '1':
      return true
    case 'false':
    case '0':
      return false
    default:
      throw bad('System.Boolean')
  }
}

function float(text: string): number {
  const bare = trimmed(text)
  if (bare === 'INF') return Infinity
  if (bare === '-INF') return -Infinity
  if (bare === 'NaN') return Number.NaN
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(bare)) throw bad('System.Double')
  return Number(bare)
}

function decimal(text: string): PSDecimal {
  const bare = trimmed(text)
  const value = /[eE]/.test(bare) ? undefined : decimalFromText(bare)
  if (!value) throw bad('System.Decimal')
  return value
}

const dateTimePattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?)?(Z|[+-]\d\d:\d\d)?$/

function dateTime(text: string): PSDateTime {
  const match = dateTimePattern.exec(trimmed(text))
  if (!match) throw bad('System.DateTime')
  const [, year, month, day, hour, minute, second, fraction, zone] = match
  let ticks: bigint
  try {
    ticks = ticksFromParts(
      Number(year),
      Number(month),
      Number(day),
      Number(hour ?? 0),
      Number(minute ?? 0),
      Number(second ?? 0),
      fraction === undefined ? 0 : Number(fraction.slice(0, 7).padEnd(7, '0')),
    )
  } catch {
    throw bad('System.DateTime')
  }
  if (zone === undefined) return new PSDateTime(ticks, 0)
  if (zone === 'Z') return new PSDateTime(ticks, 1)
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))
  const utc = ticks - BigInt(zone[0] === '-' ? -minutes : minutes) * ticksPerMinute
  if (utc < 0n || utc > dateTicksMax) return new PSDateTime(ticks, 2)
  return toLocal(new PSDateTime(utc, 1))
}

const durationPattern =
  /^(-)?P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$/

function duration(text: string): PSTimeSpan {
  const match = durationPattern.exec(trimmed(text))
  if (!match) throw bad('System.TimeSpan')
  const [, sign, ...parts] = match
  if (parts.every((part) => part === undefined)) throw bad('System.TimeSpan')
  const [years, months, days, hours, minutes, seconds] = parts
    .slice(0, 6)
    .map((part) => BigInt(part ?? 0)) as [bigint, bigint, bigint, bigint, bigint, bigint]
  // XmlConvert counts 365 days a year, 30 a month
  const allDays = years * 365n + months * 30n + days
  const fraction = BigInt((parts[6] ?? '').slice(0, 7).padEnd(7, '0'))
  const ticks = (((allDays * 24n + hours) * 60n + minutes) * 60n + seconds) * 10_000_000n + fraction
  if (ticks > (sign ? 0x8000000000000000n : 0x7fffffffffffffffn)) throw bad('System.TimeSpan')
  return new PSTimeSpan(sign ? -ticks : ticks)
}

function guid(text: string): PSGuid {
  const bare = trimmed(text)
  const match = /^[{(]?([0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12})[)}]?$/i.exec(bare)
  if (!match) throw bad('System.Guid')
  const hex = (match[1] as string).replaceAll('-', '')
  return new PSGuid(
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
  )
}

function version(text: string): PSVersion {
  const match = /^(\d{1,10})\.(\d{1,10})(?:\.(\d{1,10}))?(?:\.(\d{1,10}))?$/.exec(trimmed(text))
  if (!match) throw bad('System.Version')
  const parts = match.slice(1).map((part) => (part === undefined ? -1 : Number(part)))
  if (parts.some((part) => part > 0x7fffffff)) throw bad('System.Version')
  return new PSVersion(parts[0] as number, parts[1] as number, parts[2], parts[3])
}

function bytes(text: string): ByteArray {
  const bare = text.replace(/[ \t\r\n]+/g, '')
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) throw bad('System.Byte[]')
  return new ByteArray(Buffer.from(bare, 'base64'))
}

/** Readers of primitive elements by tag; SS (needs the session's key) and PR (has children) are the reader's. */
export const primitiveReaders: ReadonlyMap<string, (text: string) => unknown> = new Map<
  string,
  (text: string) => unknown
>([
  ['S', decodeText],
  ['I32', int32],
  ['B', boolean],
  ['I64', integer(T.Int64)],
  ['Db', (text) => new PSDouble(float(text))],
  ['DT', dateTime],
  ['G', guid],
  ['By', integer(T.Byte)],
  ['C', integer(T.Char)],
  ['D', decimal],
  ['TS', duration],
  ['U32', integer(T.UInt32)],
  ['U64', integer(T.UInt64)],
  ['I16', integer(T.Int16)],
  ['U16', integer(T.UInt16)],
  ['SB', integer(T.SByte)],
  ['Sg', (text) => new PSSingle(float(text))],
  ['BA', bytes],
  ['URI', (text) => new PSUri(decodeText(text))],
  ['Version', version],
  // a script block comes back as its text: nothing that was sent can run by itself
  ['SBK', decodeText],
])

/** Uri.ToString() of an absolute one: scheme and host in lower case, and a path. */
function uriText(original: string): string {
  const [, scheme = '', user = '', host = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/)([^/?#@]*@)?([^/?#@]+)(.*)$/is.exec(original.trim()) ?? []
  if (scheme === '') return original
  return scheme.toLowerCase() + user + host.toLowerCase() + (rest.startsWith('/') ? rest : `/${rest}`)
}
