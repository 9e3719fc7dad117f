/** DateTime, DateTimeOffset, TimeSpan, DateOnly, TimeOnly, TimeZoneInfo, Stopwatch. */
import { PSList } from '../../objects/collections.ts'
import {
  addMonths,
  addTicks,
  addUnits,
  addYears,
  dateAt,
  dateFromUnixMs,
  dateParts,
  dateTicksMax,
  daysInMonth,
  fileTimeTicks,
  isLeapYear,
  isoWeek,
  offsetAtLocal,
  offsetAtUtc,
  offsetFromDate,
  subtractDates,
  ticksFromParts,
  ticksPerDay,
  ticksPerHour,
  ticksPerMillisecond,
  ticksPerMinute,
  ticksPerSecond,
  toLocal,
  toUniversal,
  unixEpochTicks,
  unixMsOf,
  utcOfOffset,
} from '../../objects/date.ts'
import { formatDateTime, formatDateTimeOffset } from '../../objects/date-format.ts'
import {
  parseDateTime,
  parseDateTimeExact,
  parseDateTimeOffset,
  parseDateTimeOffsetExact,
} from '../../objects/date-parse.ts'
import { FormatError } from '../../objects/format-error.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { EnumValue, PSDouble } from '../../objects/numbers.ts'
import { type DateTimeKind, PSDateTime, PSDateTimeOffset, PSTimeSpan } from '../../objects/time.ts'
import {
  formatTimeSpan,
  parseTimeSpan,
  parseTimeSpanExact,
  timeSpanFrom,
  timeSpanOf,
  timeSpanParts,
} from '../../objects/timespan.ts'
import type { EngineContext } from '../runtime/context.ts'
import { throwNet } from '../runtime/failure.ts'
import { toBig, toJsNumber } from '../runtime/numeric.ts'
import { registerText } from '../runtime/to-text.ts'
import { registerFormat } from '../runtime/format-text.ts'
import { registerComparison, registerDefault } from './comparison-table.ts'
import { conversion } from './conversions.ts'
import { setReference } from './core.ts'
import { names } from './numbers.ts'
import { addSignatures, loadType } from './type-loader.ts'
import { genericType, implement, type Implementation, type TypeImplementation } from './surface.ts'
import {
  argument,
  argumentNull,
  arrayOf,
  cultureArg,
  double,
  flag,
  outOfRange,
  sessionCulture,
} from './values.ts'
import { itemsOf } from '../runtime/enumerate.ts'
import { compareSame, sameValue } from '../runtime/compare.ts'
import { code, typeData, alias } from './type-data.ts'

const enumOf = (name: string, value: number | bigint): EnumValue =>
  new EnumValue(loadType(name) as NetType, BigInt(value))
const kindOf = (value: unknown): DateTimeKind => flag(value) as DateTimeKind
const now = (ctx: EngineContext): PSDateTime => dateFromUnixMs(ctx.now(), 2)
const utcNow = (ctx: EngineContext): PSDateTime => dateFromUnixMs(ctx.now(), 1)
const by = (args: unknown[], parameters: readonly string[], name: string): unknown => {
  const at = parameters.indexOf(name)
  return at < 0 ? undefined : args[at]
}

registerText(T.DateTime, (self: PSDateTime, culture) => formatDateTime(self, '', culture))
registerText(T.DateTimeOffset, (self: PSDateTimeOffset, culture) => formatDateTimeOffset(self, '', culture))
registerText(T.TimeSpan, (self: PSTimeSpan, culture) => formatTimeSpan(self, '', culture))
registerDefault(T.DateTime, () => new PSDateTime(0n, 0))
registerDefault(T.TimeSpan, () => new PSTimeSpan(0n))
registerDefault(T.DateTimeOffset, () => new PSDateTimeOffset(0n, 0n))

function parseOptions(args: unknown[], parameters: readonly string[], ctx: EngineContext) {
  const styles =
    by(args, parameters, 'styles') ?? by(args, parameters, 'style') ?? by(args, parameters, 'dateTimeStyles')
  const provider = by(args, parameters, 'provider') ?? by(args, parameters, 'formatProvider')
  return {
    culture: provider === undefined ? sessionCulture(ctx) : cultureArg(provider, ctx),
    nowMs: ctx.now(),
    ...(styles === undefined ? {} : { styles: flag(styles) }),
  }
}
const formatsOf = (value: unknown, ctx: EngineContext): string[] =>
  typeof value === 'string' ? [value] : (itemsOf(value, ctx) ?? []).map(String)

function tried(
  ref: { value: unknown; variable?: { value: unknown } },
  fallback: unknown,
  make: () => unknown,
): boolean {
  try {
    setReference(ref, make())
    return true
  } catch (error) {
    if (!(error instanceof FormatError) && !(error instanceof Error && error.name === 'NetThrow')) throw error
    setReference(ref, fallback)
    return false
  }
}

const text: Implementation = (self, args, ctx, call) => {
  const parameters = names(call)
  const format = (by(args, parameters, 'format') as string | null | undefined) ?? ''
  const provider = by(args, parameters, 'provider') ?? by(args, parameters, 'formatProvider')
  const culture = provider === undefined ? sessionCulture(ctx) : cultureArg(provider, ctx)
  if (self instanceof PSDateTime) return formatDateTime(self, format, culture)
  if (self instanceof PSDateTimeOffset) return formatDateTimeOffset(self, format, culture)
  return formatTimeSpan(self, format, culture)
}
const formatted =
  (format: string): Implementation =>
  (self: PSDateTime, _args, ctx) =>
    formatDateTime(self, format, sessionCulture(ctx))
const number = toJsNumber
const negated = (ticks: bigint): bigint => -ticks

const dateGet = {
  Date: (self: PSDateTime) => new PSDateTime(self.ticks - (self.ticks % ticksPerDay), self.kind),
  Day: (self: PSDateTime) => dateParts(self.ticks).day,
  DayOfWeek: (self: PSDateTime) => enumOf('System.DayOfWeek', dateParts(self.ticks).dayOfWeek),
  DayOfYear: (self: PSDateTime) => dateParts(self.ticks).dayOfYear,
  Hour: (self: PSDateTime) => dateParts(self.ticks).hour,
  Minute: (self: PSDateTime) => dateParts(self.ticks).minute,
  Month: (self: PSDateTime) => dateParts(self.ticks).month,
  Second: (self: PSDateTime) => dateParts(self.ticks).second,
  Millisecond: (self: PSDateTime) => dateParts(self.ticks).millisecond,
  Microsecond: (self: PSDateTime) => Number((self.ticks / 10n) % 1000n),
  Nanosecond: (self: PSDateTime) => Number(self.ticks % 10n) * 100,
  Ticks: (self: PSDateTime) => self.ticks,
  TimeOfDay: (self: PSDateTime) => new PSTimeSpan(self.ticks % ticksPerDay),
  Year: (self: PSDateTime) => dateParts(self.ticks).year,
}

implement('System.DateTime', {
  get: { ...dateGet, Kind: (self: PSDateTime) => enumOf('System.DateTimeKind', self.kind) },
  call: {
    Add: (self: PSDateTime, [span]) => addTicks(self, span.ticks),
    AddDays: (self: PSDateTime, [value]) => addUnits(self, number(value), ticksPerDay),
    AddHours: (self: PSDateTime, [value]) => addUnits(self, number(value), ticksPerHour),
    AddMinutes: (self: PSDateTime, [value]) => addUnits(self, number(value), ticksPerMinute),
    AddSeconds: (self: PSDateTime, [value]) => addUnits(self, number(value), ticksPerSecond),
    AddMilliseconds: (self: PSDateTime, [value]) => addUnits(self, number(value), ticksPerMillisecond),
    AddMicroseconds: (self: PSDateTime, [value]) => addUnits(self, number(value), 10n),
    AddTicks: (self: PSDateTime, [value]) => addTicks(self, toBig(value)),
    AddMonths: (self: PSDateTime, [value]) => addMonths(self, value),
    AddYears: (self: PSDateTime, [value]) => addYears(self, value),
    CompareTo: (self: PSDateTime, [other]) => {
      if (other === null) return 1
      if (!(other instanceof PSDateTime)) argument('Object must be of type DateTime.')
      return compareSame(self, other)
    },
    Equals: (self, [other]) => sameValue(self, other),
    GetHashCode: (self: PSDateTime) => Number(BigInt.asIntN(32, self.ticks ^ (self.ticks >> 32n))),
    GetTypeCode: () => enumOf('System.TypeCode', 16),
    GetDateTimeFormats: (self: PSDateTime, [format], ctx) =>
      arrayOf(T.String, [
        formatDateTime(self, format === undefined ? 'G' : String(format), sessionCulture(ctx)),
      ]),
    IsDaylightSavingTime: (self: PSDateTime) => self.kind === 2 && isDaylight(self),
    Subtract: (self: PSDateTime, [other]) =>
      other instanceof PSDateTime ? subtractDates(self, other) : addTicks(self, negated(other.ticks)),
    ToBinary: (self: PSDateTime) => BigInt.asIntN(64, self.ticks | (BigInt(self.kind) << 62n)),
    ToFileTime: (self: PSDateTime) => fileTime(toUniversal(self)),
    ToFileTimeUtc: (self: PSDateTime) => fileTime(self.kind === 2 ? toUniversal(self) : self),
    ToLocalTime: (self: PSDateTime) => toLocal(self),
    ToUniversalTime: (self: PSDateTime) => toUniversal(self),
    ToLongDateString: formatted('D'),
    ToLongTimeString: formatted('T'),
    ToShortDateString: formatted('d'),
    ToShortTimeString: formatted('t'),
    ToOADate: (self: PSDateTime) =>
      double(self.ticks === 0n ? 0 : Number(self.ticks / ticksPerMillisecond - 59926435200000n) / 86400000),
    ToString: text,
    Deconstruct: () => undefined,
  },
  staticGet: {
    MaxValue: () => new PSDateTime(dateTicksMax, 0),
    MinValue: () => new PSDateTime(0n, 0),
    UnixEpoch: () => new PSDateTime(unixEpochTicks, 1),
    Now: (ctx) => now(ctx),
    UtcNow: (ctx) => utcNow(ctx),
    Today: (ctx) => {
      const { ticks } = now(ctx)
      return new PSDateTime(ticks - (ticks % ticksPerDay), 2)
    },
  },
  staticCall: {
    Compare: (_, [a, b]) => compareSame(a, b),
    DaysInMonth: (_, [year, month]) => {
      if (month < 1 || month > 12) outOfRange('month', 'Month must be between one and twelve.', month)
      if (year < 1 || year > 9999) outOfRange('year', 'Year must be between 1 and 9999.')
      return daysInMonth(year, month)
    },
    Equals: (_, [a, b]) => sameValue(a, b),
    FromBinary: (_, [value]) => {
      const bits = BigInt.asUintN(64, toBig(value))
      return new PSDateTime(bits & ((1n << 62n) - 1n), Number((bits >> 62n) & 1n) as DateTimeKind)
    },
    FromFileTime: (_, [value]) => toLocal(new PSDateTime(toBig(value) + fileTimeTicks, 1)),
    FromFileTimeUtc: (_, [value]) => {
      if (toBig(value) < 0n) outOfRange('fileTime', 'Not a valid Win32 FileTime.')
      return new PSDateTime(toBig(value) + fileTimeTicks, 1)
    },
    FromOADate: (_, [value]) =>
      dateAt((BigInt(Math.round(number(value) * 86400000)) + 59926435200000n) * ticksPerMillisecond, 0),
    IsLeapYear: (_, [year]) => {
      if (year < 1 || year > 9999) outOfRange('year', 'Year must be between 1 and 9999.')
      return isLeapYear(year)
    },
    Parse: (_, args, ctx, call) => {
      if (args[0] === null) argumentNull('s')
      return parseDateTime(args[0] as string, parseOptions(args, names(call), ctx))
    },
    ParseExact: (_, args, ctx, call) =>
      parseDateTimeExact(String(args[0]), formatsOf(args[1], ctx), parseOptions(args, names(call), ctx)),
    SpecifyKind: (_, [date, kind]) => new PSDateTime(date.ticks, kindOf(kind)),
    TryParse: (_, args, ctx, call) =>
      tried(args[args.length - 1] as never, new PSDateTime(0n, 0), () =>
        parseDateTime(String(args[0] ?? ''), parseOptions(args, names(call), ctx)),
      ),
    TryParseExact: (_, args, ctx, call) =>
      tried(args[args.length - 1] as never, new PSDateTime(0n, 0), () =>
        parseDateTimeExact(
          String(args[0] ?? ''),
          formatsOf(args[1], ctx),
          parseOptions(args, names(call), ctx),
        ),
      ),
    op_Addition: (_, [date, span]) => addTicks(date, span.ticks),
    op_Subtraction: (_, [date, other]) =>
      other instanceof PSDateTime ? subtractDates(date, other) : addTicks(date, negated(other.ticks)),
  },
  create: (_, args, _ctx, call) => {
    const parameters = names(call)
    const kind = (flag(by(args, parameters, 'kind') ?? 0) & 3) as DateTimeKind
    if (parameters[0] === 'ticks') {
      const ticks = toBig(args[0])
      if (ticks < 0n || ticks > dateTicksMax)
        outOfRange('ticks', 'Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.')
      return new PSDateTime(ticks, kind)
    }
    if (parameters[0] === 'date')
      return new PSDateTime((args[0] as PSDateTime).ticks + (args[1] as PSTimeSpan).ticks, kind)
    const part = (name: string): number => (by(args, parameters, name) as number | undefined) ?? 0
    const millisecond = part('millisecond')
    if (millisecond < 0 || millisecond > 999)
      outOfRange('millisecond', 'Valid values are between 0 and 999, inclusive.')
    const ticks = ticksFromParts(
      part('year'),
      part('month'),
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
      millisecond * 10_000 + part('microsecond') * 10,
    )
    return new PSDateTime(ticks, kind)
  },
})
addSignatures('System.DateTime', [
  'static datetime op_Addition(datetime d, timespan t)',
  'static datetime op_Subtraction(datetime d, timespan t)',
  'static timespan op_Subtraction(datetime d1, datetime d2)',
])
typeData('System.DateTime', {
  members: [
    code(
      'DateTime',
      'System.String',
      (self) => formatDateTime(self as PSDateTime, 'D') && dateTimeText(self as PSDateTime),
    ),
  ],
})
/** The ScriptProperty that types.ps1xml gives a date: long date and long time of the culture. */
import { usCulture } from '../../objects/cultures.ts'
function dateTimeText(self: PSDateTime): string {
  return `${formatDateTime(self, 'D', usCulture)} ${formatDateTime(self, 'T', usCulture)}`
}

function fileTime(date: PSDateTime): bigint {
  const ticks = date.ticks - fileTimeTicks
  if (ticks < 0n) outOfRange('fileTime', 'Not a valid Win32 FileTime.')
  return ticks
}
function isDaylight(date: PSDateTime): boolean {
  const year = dateParts(date.ticks).year
  const january = offsetAtLocal(ticksFromParts(year, 1, 1))
  const july = offsetAtLocal(ticksFromParts(year, 7, 1))
  const own = offsetAtLocal(date.ticks)
  return january !== july && own === (january > july ? january : july)
}

// --- TimeSpan

const parts = (self: PSTimeSpan, name: 'days' | 'hours' | 'minutes' | 'seconds' | 'milliseconds'): number => {
  const all = timeSpanParts(self.ticks)
  return (all.negative ? -all[name] : all[name]) || 0
}
const total =
  (unit: bigint) =>
  (self: PSTimeSpan): PSDouble =>
    double(Number(self.ticks) / Number(unit))
const from =
  (unit: bigint): Implementation =>
  (_, args, _ctx, call) => {
    const parameters = names(call)
    if (args.length === 1 && args[0] instanceof PSDouble) return timeSpanFrom(args[0].value, unit)
    const units: Readonly<Record<string, bigint>> = {
      days: ticksPerDay,
      hours: ticksPerHour,
      minutes: ticksPerMinute,
      seconds: ticksPerSecond,
      milliseconds: ticksPerMillisecond,
      microseconds: 10n,
      value: unit,
    }
    let ticks = 0n
    parameters.forEach((name, at) => {
      if (args[at] !== undefined && args[at] !== null) ticks += toBig(args[at]) * (units[name] ?? unit)
    })
    return timeSpanOf(ticks)
  }
implement('System.TimeSpan', {
  get: {
    Days: (self) => parts(self, 'days'),
    Hours: (self) => parts(self, 'hours'),
    Minutes: (self) => parts(self, 'minutes'),
    Seconds: (self) => parts(self, 'seconds'),
    Milliseconds: (self) => parts(self, 'milliseconds'),
    Microseconds: (self: PSTimeSpan) => Number((self.ticks / 10n) % 1000n),
    Nanoseconds: (self: PSTimeSpan) => Number(self.ticks % 10n) * 100,
    Ticks: (self: PSTimeSpan) => self.ticks,
    TotalDays: total(ticksPerDay),
    TotalHours: total(ticksPerHour),
    TotalMinutes: total(ticksPerMinute),
    TotalSeconds: total(ticksPerSecond),
    TotalMilliseconds: total(ticksPerMillisecond),
    TotalMicroseconds: total(10n),
    TotalNanoseconds: (self: PSTimeSpan) => double(Number(self.ticks) * 100),
  },
  call: {
    Add: (self: PSTimeSpan, [other]) => timeSpanOf(self.ticks + other.ticks),
    Subtract: (self: PSTimeSpan, [other]) => timeSpanOf(self.ticks - other.ticks),
    Multiply: (self: PSTimeSpan, [factor]) => scaled(self, number(factor)),
    Divide: (self: PSTimeSpan, [divisor]) =>
      divisor instanceof PSTimeSpan
        ? double(Number(self.ticks) / Number(divisor.ticks))
        : scaled(self, 1 / number(divisor)),
    Duration: (self: PSTimeSpan) => timeSpanOf(self.ticks < 0n ? -self.ticks : self.ticks),
    Negate: (self: PSTimeSpan) => timeSpanOf(-self.ticks),
    CompareTo: (self: PSTimeSpan, [other]) => {
      if (other === null) return 1
      if (!(other instanceof PSTimeSpan)) argument('Object must be of type TimeSpan.')
      return compareSame(self, other)
    },
    Equals: (self, [other]) => sameValue(self, other),
    GetHashCode: (self: PSTimeSpan) => Number(BigInt.asIntN(32, self.ticks ^ (self.ticks >> 32n))),
    ToString: text,
  },
  staticGet: {
    MaxValue: () => new PSTimeSpan((1n << 63n) - 1n),
    MinValue: () => new PSTimeSpan(-(1n << 63n)),
    Zero: () => new PSTimeSpan(0n),
    TicksPerDay: () => ticksPerDay,
    TicksPerHour: () => ticksPerHour,
    TicksPerMinute: () => ticksPerMinute,
    TicksPerSecond: () => ticksPerSecond,
    TicksPerMillisecond: () => ticksPerMillisecond,
    TicksPerMicrosecond: () => 10n,
    NanosecondsPerTick: () => 100n,
    HoursPerDay: () => 24,
    MinutesPerHour: () => 60n,
    SecondsPerMinute: () => 60n,
  },
  staticCall: {
    Compare: (_, [a, b]) => compareSame(a, b),
    Equals: (_, [a, b]) => sameValue(a, b),
    FromDays: from(ticksPerDay),
    FromHours: from(ticksPerHour),
    FromMinutes: from(ticksPerMinute),
    FromSeconds: from(ticksPerSecond),
    FromMilliseconds: from(ticksPerMillisecond),
    FromMicroseconds: from(10n),
    FromTicks: (_, [ticks]) => new PSTimeSpan(toBig(ticks)),
    Parse: (_, args, ctx, call) => {
      if (args[0] === null) argumentNull('input')
      return parseTimeSpan(args[0] as string, cultureArg(by(args, names(call), 'formatProvider'), ctx))
    },
    ParseExact: (_, args, ctx) => {
      for (const [at, format] of formatsOf(args[1], ctx).entries()) {
        try {
          return parseTimeSpanExact(args[0] as string, format)
        } catch (error) {
          if (at === formatsOf(args[1], ctx).length - 1) throw error
        }
      }
      return null
    },
    TryParse: (_, args) =>
      tried(args[args.length - 1] as never, new PSTimeSpan(0n), () => parseTimeSpan(String(args[0] ?? ''))),
    TryParseExact: (_, args, ctx) =>
      tried(args[args.length - 1] as never, new PSTimeSpan(0n), () =>
        parseTimeSpanExact(String(args[0] ?? ''), formatsOf(args[1], ctx)[0] ?? 'c'),
      ),
    op_Addition: (_, [a, b]) => timeSpanOf(a.ticks + b.ticks),
    op_Subtraction: (_, [a, b]) => timeSpanOf((a as PSTimeSpan).ticks - (b as PSTimeSpan).ticks),
    op_UnaryNegation: (_, [a]) => timeSpanOf(negated(a.ticks)),
    op_UnaryPlus: (_, [a]) => a,
    op_Multiply: (_, [a, b]) => (a instanceof PSTimeSpan ? scaled(a, number(b)) : scaled(b, number(a))),
    op_Division: (_, [a, b]) =>
      b instanceof PSTimeSpan ? double(Number(a.ticks) / Number(b.ticks)) : scaled(a, 1 / number(b)),
  },
  create: (_, args, _ctx, call) => {
    const parameters = names(call)
    if (parameters[0] === 'ticks') return new PSTimeSpan(toBig(args[0]))
    const part = (name: string): bigint => BigInt((by(args, parameters, name) as number | undefined) ?? 0)
    return timeSpanOf(
      part('days') * ticksPerDay +
        part('hours') * ticksPerHour +
        part('minutes') * ticksPerMinute +
        part('seconds') * ticksPerSecond +
        part('milliseconds') * ticksPerMillisecond +
        part('microseconds') * 10n,
    )
  },
})
function scaled(self: PSTimeSpan, factor: number): PSTimeSpan {
  if (Number.isNaN(factor)) argument('TimeSpan does not accept floating point Not-a-Number values.', 'factor')
  const ticks = Math.round(Number(self.ticks) * factor)
  if (!Number.isFinite(ticks) || Math.abs(ticks) > 9.3e18)
    throwNet('System.OverflowException', 'TimeSpan overflowed because the duration is too long.')
  return timeSpanOf(BigInt(ticks))
}
addSignatures('System.TimeSpan', [
  'static timespan op_Addition(timespan t1, timespan t2)',
  'static timespan op_Subtraction(timespan t1, timespan t2)',
  'static timespan op_UnaryNegation(timespan t)',
  'static timespan op_UnaryPlus(timespan t)',
  'static timespan op_Multiply(timespan timeSpan, double factor)',
  'static timespan op_Multiply(double factor, timespan timeSpan)',
  'static timespan op_Division(timespan timeSpan, double divisor)',
  'static double op_Division(timespan t1, timespan t2)',
])

// --- DateTimeOffset

const local = (self: PSDateTimeOffset): PSDateTime => new PSDateTime(self.ticks, 0)
const shift = (self: PSDateTimeOffset, made: PSDateTime): PSDateTimeOffset =>
  new PSDateTimeOffset(made.ticks, self.offsetTicks)
const offsetMethods: Record<string, Implementation> = {}
for (const [name, unit] of [
  ['AddDays', ticksPerDay],
  ['AddHours', ticksPerHour],
  ['AddMinutes', ticksPerMinute],
  ['AddSeconds', ticksPerSecond],
  ['AddMilliseconds', ticksPerMillisecond],
] as const) {
  offsetMethods[name] = (self: PSDateTimeOffset, [value]) =>
    shift(self, addUnits(local(self), number(value), unit))
}
const offsetGet: TypeImplementation['get'] = Object.fromEntries(
  Object.entries(dateGet)
    .filter(([name]) => name !== 'Date')
    .map(([name, get]) => [name, (self: PSDateTimeOffset) => get(local(self))]),
)
const checkedOffset = (offset: bigint): bigint => {
  if (offset % ticksPerMinute !== 0n) argument('Offset must be specified in whole minutes.', 'offset')
  if (offset > 14n * ticksPerHour || offset < -14n * ticksPerHour)
    outOfRange('offset', 'Offset must be within plus or minus 14 hours.')
  return offset
}
implement('System.DateTimeOffset', {
  get: {
    ...offsetGet,
    Date: (self: PSDateTimeOffset) => new PSDateTime(self.ticks - (self.ticks % ticksPerDay), 0),
    DateTime: (self: PSDateTimeOffset) => local(self),
    LocalDateTime: (self: PSDateTimeOffset) => toLocal(utcOfOffset(self)),
    UtcDateTime: (self: PSDateTimeOffset) => utcOfOffset(self),
    Offset: (self: PSDateTimeOffset) => new PSTimeSpan(self.offsetTicks),
    TotalOffsetMinutes: (self: PSDateTimeOffset) => Number(self.offsetTicks / ticksPerMinute),
    UtcTicks: (self: PSDateTimeOffset) => self.ticks - self.offsetTicks,
  },
  call: {
    ...offsetMethods,
    Add: (self: PSDateTimeOffset, [span]) => shift(self, addTicks(local(self), span.ticks)),
    AddTicks: (self: PSDateTimeOffset, [ticks]) => shift(self, addTicks(local(self), toBig(ticks))),
    AddMonths: (self: PSDateTimeOffset, [value]) => shift(self, addMonths(local(self), value)),
    AddYears: (self: PSDateTimeOffset, [value]) => shift(self, addYears(local(self), value)),
    Subtract: (self: PSDateTimeOffset, [other]) =>
      other instanceof PSDateTimeOffset
        ? new PSTimeSpan(self.ticks - self.offsetTicks - other.ticks + other.offsetTicks)
        : shift(self, addTicks(local(self), negated(other.ticks))),
    CompareTo: (self, [other]) => (other === null ? 1 : compareSame(self, other)),
    Equals: (self, [other]) => sameValue(self, other),
    EqualsExact: (self: PSDateTimeOffset, [other]) =>
      self.ticks === other.ticks && self.offsetTicks === other.offsetTicks,
    GetHashCode: (self: PSDateTimeOffset) => Number(BigInt.asIntN(32, self.ticks)),
    ToFileTime: (self: PSDateTimeOffset) => fileTime(utcOfOffset(self)),
    ToLocalTime: (self: PSDateTimeOffset) => offsetFromDate(toLocal(utcOfOffset(self))),
    ToOffset: (self: PSDateTimeOffset, [span]) =>
      new PSDateTimeOffset(self.ticks - self.offsetTicks + span.ticks, checkedOffset(span.ticks)),
    ToUniversalTime: (self: PSDateTimeOffset) => new PSDateTimeOffset(self.ticks - self.offsetTicks, 0n),
    ToUnixTimeSeconds: (self: PSDateTimeOffset) =>
      floorDivide(self.ticks - self.offsetTicks - unixEpochTicks, ticksPerSecond),
    ToUnixTimeMilliseconds: (self: PSDateTimeOffset) =>
      floorDivide(self.ticks - self.offsetTicks - unixEpochTicks, ticksPerMillisecond),
    ToString: text,
  },
  staticGet: {
    MaxValue: () => new PSDateTimeOffset(dateTicksMax, 0n),
    MinValue: () => new PSDateTimeOffset(0n, 0n),
    UnixEpoch: () => new PSDateTimeOffset(unixEpochTicks, 0n),
    Now: (ctx) => offsetFromDate(now(ctx)),
    UtcNow: (ctx) => new PSDateTimeOffset(utcNow(ctx).ticks, 0n),
  },
  staticCall: {
    Compare: (_, [a, b]) => compareSame(a, b),
    Equals: (_, [a, b]) => sameValue(a, b),
    FromUnixTimeSeconds: (_, [value]) =>
      new PSDateTimeOffset(unixEpochTicks + toBig(value) * ticksPerSecond, 0n),
    FromUnixTimeMilliseconds: (_, [value]) =>
      new PSDateTimeOffset(unixEpochTicks + toBig(value) * ticksPerMillisecond, 0n),
    FromFileTime: (_, [value]) => offsetFromDate(toLocal(new PSDateTime(toBig(value) + fileTimeTicks, 1))),
    Parse: (_, args, ctx, call) => parseDateTimeOffset(String(args[0]), parseOptions(args, names(call), ctx)),
    ParseExact: (_, args, ctx, call) =>
      parseDateTimeOffsetExact(
        String(args[0]),
        formatsOf(args[1], ctx),
        parseOptions(args, names(call), ctx),
      ),
    TryParse: (_, args, ctx, call) =>
      tried(args[args.length - 1] as never, new PSDateTimeOffset(0n, 0n), () =>
        parseDateTimeOffset(String(args[0] ?? ''), parseOptions(args, names(call), ctx)),
      ),
    TryParseExact: (_, args, ctx, call) =>
      tried(args[args.length - 1] as never, new PSDateTimeOffset(0n, 0n), () =>
        parseDateTimeOffsetExact(
          String(args[0] ?? ''),
          formatsOf(args[1], ctx),
          parseOptions(args, names(call), ctx),
        ),
      ),
    op_Addition: (_, [a, span]) => shift(a, addTicks(local(a), span.ticks)),
    op_Subtraction: (_, [a, other]) =>
      other instanceof PSDateTimeOffset
        ? new PSTimeSpan(
            (a as PSDateTimeOffset).ticks -
              (a as PSDateTimeOffset).offsetTicks -
              other.ticks +
              other.offsetTicks,
          )
        : shift(a, addTicks(local(a), negated(other.ticks))),
  },
  create: (_, args, _ctx, call) => {
    const parameters = names(call)
    const offset = by(args, parameters, 'offset') as PSTimeSpan | undefined
    if (parameters[0] === 'dateTime') {
      const date = args[0] as PSDateTime
      if (!offset) return offsetFromDate(date)
      if (date.kind === 1 && offset.ticks !== 0n)
        argument('The UTC Offset for Utc DateTime instances must be 0.', 'offset')
      return new PSDateTimeOffset(date.ticks, checkedOffset(offset.ticks))
    }
    if (parameters[0] === 'ticks')
      return new PSDateTimeOffset(toBig(args[0]), checkedOffset(offset?.ticks ?? 0n))
    const part = (name: string): number => (by(args, parameters, name) as number | undefined) ?? 0
    return new PSDateTimeOffset(
      ticksFromParts(
        part('year'),
        part('month'),
        part('day'),
        part('hour'),
        part('minute'),
        part('second'),
        part('millisecond') * 10_000,
      ),
      checkedOffset(offset?.ticks ?? 0n),
    )
  },
})
addSignatures('System.DateTimeOffset', [
  'static System.DateTimeOffset op_Addition(System.DateTimeOffset dateTimeOffset, timespan timeSpan)',
  'static System.DateTimeOffset op_Subtraction(System.DateTimeOffset dateTimeOffset, timespan timeSpan)',
  'static timespan op_Subtraction(System.DateTimeOffset left, System.DateTimeOffset right)',
])
conversion('System.DateTime', 'System.DateTimeOffset', 0x4f, (date: PSDateTime) => offsetFromDate(date))
function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b
  return a % b < 0n ? quotient - 1n : quotient
}

// --- DateOnly, TimeOnly

class PSDateOnly {
  readonly days: number
  constructor(days: number) {
    this.days = days
  }
  get netType(): NetType {
    return loadType('System.DateOnly') as NetType
  }
  get date(): PSDateTime {
    return new PSDateTime(BigInt(this.days) * ticksPerDay, 0)
  }
  toString(): string {
    return formatDateTime(this.date, 'd')
  }
}
const dayNumber = (date: PSDateTime): PSDateOnly => new PSDateOnly(Number(date.ticks / ticksPerDay))
const dateOnly = loadType('System.DateOnly') as NetType
registerText(dateOnly, (self: PSDateOnly, culture) => formatDateTime(self.date, 'd', culture))
registerFormat(dateOnly, (self: PSDateOnly, format, culture) => formatDateTime(self.date, format, culture))
registerComparison(
  dateOnly,
  (a: PSDateOnly, b: PSDateOnly) => a.days === b.days,
  (a: PSDateOnly, b: PSDateOnly) => a.days - b.days,
)
implement('System.DateOnly', {
  get: {
    Year: (self: PSDateOnly) => dateParts(self.date.ticks).year,
    Month: (self: PSDateOnly) => dateParts(self.date.ticks).month,
    Day: (self: PSDateOnly) => dateParts(self.date.ticks).day,
    DayOfWeek: (self: PSDateOnly) => enumOf('System.DayOfWeek', dateParts(self.date.ticks).dayOfWeek),
    DayOfYear: (self: PSDateOnly) => dateParts(self.date.ticks).dayOfYear,
    DayNumber: (self: PSDateOnly) => self.days,
  },
  call: {
    AddDays: (self: PSDateOnly, [days]) => new PSDateOnly(self.days + days),
    AddMonths: (self: PSDateOnly, [months]) => dayNumber(addMonths(self.date, months)),
    AddYears: (self: PSDateOnly, [years]) => dayNumber(addYears(self.date, years)),
    ToDateTime: (self: PSDateOnly, [time, kind]) =>
      new PSDateTime(self.date.ticks + time.ticks, kind === undefined ? 0 : kindOf(kind)),
    ToString: (self: PSDateOnly, args, ctx, call) =>
      formatDateTime(
        self.date,
        (by(args, names(call), 'format') as string | undefined) ?? 'd',
        sessionCulture(ctx),
      ),
    ToLongDateString: (self: PSDateOnly, _, ctx) => formatDateTime(self.date, 'D', sessionCulture(ctx)),
    ToShortDateString: (self: PSDateOnly, _, ctx) => formatDateTime(self.date, 'd', sessionCulture(ctx)),
    CompareTo: (self: PSDateOnly, [other]) => Math.sign(self.days - other.days),
    Equals: (self: PSDateOnly, [other]) => other instanceof PSDateOnly && other.days === self.days,
  },
  staticGet: { MinValue: () => new PSDateOnly(0), MaxValue: () => new PSDateOnly(3652058) },
  staticCall: {
    FromDateTime: (_, [date]) => dayNumber(date),
    FromDayNumber: (_, [days]) => new PSDateOnly(days),
    Parse: (_, args, ctx, call) =>
      dayNumber(parseDateTime(args[0] as string, parseOptions(args, names(call), ctx))),
    ParseExact: (_, args, ctx, call) =>
      dayNumber(
        parseDateTimeExact(args[0] as string, formatsOf(args[1], ctx), parseOptions(args, names(call), ctx)),
      ),
    TryParse: (_, args, ctx, call) =>
      tried(args[args.length - 1] as never, new PSDateOnly(0), () =>
        dayNumber(parseDateTime(String(args[0]), parseOptions(args, names(call), ctx))),
      ),
  },
  create: (_, [year, month, day]) => dayNumber(new PSDateTime(ticksFromParts(year, month, day), 0)),
})
class PSTimeOnly {
  readonly ticks: bigint
  constructor(ticks: bigint) {
    this.ticks = ticks
  }
  get netType(): NetType {
    return timeOnly
  }
  get date(): PSDateTime {
    return new PSDateTime(this.ticks, 0)
  }
  toString(): string {
    return formatDateTime(this.date, 't')
  }
}
const timeOnly = loadType('System.TimeOnly') as NetType
registerText(timeOnly, (self: PSTimeOnly, culture) => formatDateTime(self.date, 't', culture))
registerFormat(timeOnly, (self: PSTimeOnly, format, culture) => formatDateTime(self.date, format, culture))
registerComparison(
  timeOnly,
  (a: PSTimeOnly, b: PSTimeOnly) => a.ticks === b.ticks,
  (a: PSTimeOnly, b: PSTimeOnly) => (a.ticks < b.ticks ? -1 : a.ticks > b.ticks ? 1 : 0),
)
const wrapped = (ticks: bigint): PSTimeOnly =>
  new PSTimeOnly(((ticks % ticksPerDay) + ticksPerDay) % ticksPerDay)
implement('System.TimeOnly', {
  get: {
    Hour: (self: PSTimeOnly) => dateParts(self.ticks).hour,
    Minute: (self: PSTimeOnly) => dateParts(self.ticks).minute,
    Second: (self: PSTimeOnly) => dateParts(self.ticks).second,
    Millisecond: (self: PSTimeOnly) => dateParts(self.ticks).millisecond,
    Microsecond: (self: PSTimeOnly) => Number((self.ticks / 10n) % 1000n),
    Nanosecond: (self: PSTimeOnly) => Number(self.ticks % 10n) * 100,
    Ticks: (self: PSTimeOnly) => self.ticks,
  },
  call: {
    Add: (self: PSTimeOnly, [span]) => wrapped(self.ticks + span.ticks),
    AddHours: (self: PSTimeOnly, [hours]) =>
      wrapped(self.ticks + BigInt(Math.round(number(hours) * Number(ticksPerHour)))),
    AddMinutes: (self: PSTimeOnly, [minutes]) =>
      wrapped(self.ticks + BigInt(Math.round(number(minutes) * Number(ticksPerMinute)))),
    IsBetween: (self: PSTimeOnly, [a, b]) =>
      a.ticks <= b.ticks
        ? self.ticks >= a.ticks && self.ticks < b.ticks
        : self.ticks >= a.ticks || self.ticks < b.ticks,
    ToTimeSpan: (self: PSTimeOnly) => new PSTimeSpan(self.ticks),
    ToString: (self: PSTimeOnly, args, ctx, call) =>
      formatDateTime(
        self.date,
        (by(args, names(call), 'format') as string | undefined) ?? 't',
        sessionCulture(ctx),
      ),
    ToLongTimeString: (self: PSTimeOnly, _, ctx) => formatDateTime(self.date, 'T', sessionCulture(ctx)),
    ToShortTimeString: (self: PSTimeOnly, _, ctx) => formatDateTime(self.date, 't', sessionCulture(ctx)),
    CompareTo: (self: PSTimeOnly, [other]) =>
      self.ticks < other.ticks ? -1 : self.ticks > other.ticks ? 1 : 0,
    Equals: (self: PSTimeOnly, [other]) => other instanceof PSTimeOnly && other.ticks === self.ticks,
  },
  staticGet: { MinValue: () => new PSTimeOnly(0n), MaxValue: () => new PSTimeOnly(ticksPerDay - 1n) },
  staticCall: {
    FromDateTime: (_, [date]) => new PSTimeOnly(date.ticks % ticksPerDay),
    FromTimeSpan: (_, [span]) => new PSTimeOnly(span.ticks),
    Parse: (_, args, ctx, call) =>
      new PSTimeOnly(
        parseDateTime(args[0] as string, parseOptions(args, names(call), ctx)).ticks % ticksPerDay,
      ),
    ParseExact: (_, args, ctx, call) =>
      new PSTimeOnly(
        parseDateTimeExact(args[0] as string, formatsOf(args[1], ctx), parseOptions(args, names(call), ctx))
          .ticks % ticksPerDay,
      ),
  },
  create: (_, args, _ctx, call) => {
    if (names(call)[0] === 'ticks') return new PSTimeOnly(toBig(args[0]))
    const [hour, minute, second, millisecond] = args as number[]
    return new PSTimeOnly(
      ticksFromParts(1, 1, 1, hour, minute ?? 0, second ?? 0, (millisecond ?? 0) * 10_000),
    )
  },
})

// --- TimeZoneInfo, by the host's tables

class PSTimeZone {
  readonly id: string
  constructor(id: string) {
    this.id = id
  }
  get netType(): NetType {
    return loadType('System.TimeZoneInfo') as NetType
  }
  /** ticks ahead of UTC at a UTC instant */
  offsetAt(utcTicks: bigint): bigint {
    if (this.id === 'UTC') return 0n
    const ms = Number((utcTicks - unixEpochTicks) / ticksPerMillisecond)
    const fields = new Map(
      new Intl.DateTimeFormat('en-US', {
        timeZone: this.id,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
        .formatToParts(ms)
        .map((one) => [one.type, Number(one.value)]),
    )
    const local = Date.UTC(
      fields.get('year') ?? 1970,
      (fields.get('month') ?? 1) - 1,
      fields.get('day') ?? 1,
      fields.get('hour') ?? 0,
      fields.get('minute') ?? 0,
      fields.get('second') ?? 0,
    )
    return BigInt(local - Math.floor(ms / 1000) * 1000) * ticksPerMillisecond
  }
  name(style: 'long' | 'short', daylight: boolean): string {
    if (this.id === 'UTC') return 'Coordinated Universal Time'
    const date = new Date(Date.UTC(2024, daylight ? 6 : 0, 1))
    return (
      new Intl.DateTimeFormat('en-US', { timeZone: this.id, timeZoneName: style })
        .formatToParts(date)
        .find((one) => one.type === 'timeZoneName')?.value ?? this.id
    )
  }
  get base(): bigint {
    const january = this.offsetAt(ticksFromParts(2024, 1, 1))
    const july = this.offsetAt(ticksFromParts(2024, 7, 1))
    return january < july ? january : july
  }
  get hasDaylight(): boolean {
    return this.offsetAt(ticksFromParts(2024, 1, 1)) !== this.offsetAt(ticksFromParts(2024, 7, 1))
  }
  get displayName(): string {
    if (this.id === 'UTC') return '(UTC) Coordinated Universal Time'
    const minutes = Number(this.base / ticksPerMinute)
    const size = Math.abs(minutes)
    return `(UTC${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}) ${this.name('long', false)}`
  }
  toString(): string {
    return this.displayName
  }
}
const windowsZones: Readonly<Record<string, string>> = {
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'gmt standard time': 'Europe/London',
  'w. europe standard time': 'Europe/Berlin',
  'romance standard time': 'Europe/Paris',
  'tokyo standard time': 'Asia/Tokyo',
  'india standard time': 'Asia/Kolkata',
  'china standard time': 'Asia/Shanghai',
  'aus eastern standard time': 'Australia/Sydney',
}
function zoneNamed(id: string): PSTimeZone {
  if (/^(etc\/)?(utc|gmt|uct|universal|zulu)$/i.test(id)) return new PSTimeZone('UTC')
  const name = windowsZones[id.toLowerCase()] ?? id
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return new PSTimeZone(id)
  } catch {
    return throwNet(
      'System.TimeZoneNotFoundException',
      `The time zone ID '${id}' was not found on the local computer.`,
    )
  }
}
const ownZone = (): PSTimeZone => zoneNamed(Intl.DateTimeFormat().resolvedOptions().timeZone)
const converted = (
  date: PSDateTime | PSDateTimeOffset,
  zone: PSTimeZone,
  source?: PSTimeZone,
): PSDateTime | PSDateTimeOffset => {
  if (date instanceof PSDateTimeOffset) {
    const utc = date.ticks - date.offsetTicks
    const offset = zone.offsetAt(utc)
    return new PSDateTimeOffset(utc + offset, offset)
  }
  const utc = source
    ? date.ticks - source.offsetAt(date.ticks - source.offsetAt(date.ticks))
    : toUniversal(date).ticks
  return new PSDateTime(utc + zone.offsetAt(utc), zone.id === 'UTC' ? 1 : 0)
}
implement('System.TimeZoneInfo', {
  get: {
    Id: (self: PSTimeZone) => self.id,
    DisplayName: (self: PSTimeZone) => self.displayName,
    StandardName: (self: PSTimeZone) => self.name('long', false),
    DaylightName: (self: PSTimeZone) => self.name('long', true),
    BaseUtcOffset: (self: PSTimeZone) => new PSTimeSpan(self.base),
    SupportsDaylightSavingTime: (self: PSTimeZone) => self.hasDaylight,
    HasIanaId: () => true,
  },
  call: {
    GetUtcOffset: (self: PSTimeZone, [date]) =>
      new PSTimeSpan(
        self.offsetAt(
          date instanceof PSDateTimeOffset
            ? date.ticks - date.offsetTicks
            : date.kind === 1
              ? date.ticks
              : date.ticks - self.base,
        ),
      ),
    IsDaylightSavingTime: (self: PSTimeZone, [date]) =>
      self.offsetAt(
        date instanceof PSDateTimeOffset
          ? date.ticks - date.offsetTicks
          : date.kind === 1
            ? date.ticks
            : date.ticks - self.base,
      ) !== self.base,
    IsInvalidTime: () => false,
    IsAmbiguousTime: () => false,
    ToString: (self: PSTimeZone) => self.displayName,
    Equals: (self: PSTimeZone, [other]) => other instanceof PSTimeZone && other.id === self.id,
  },
  staticGet: { Local: ownZone, Utc: () => new PSTimeZone('UTC') },
  staticCall: {
    FindSystemTimeZoneById: (_, [id]) => zoneNamed(id),
    GetSystemTimeZones: () =>
      new PSList(
        genericType(
          'System.Collections.ObjectModel.ReadOnlyCollection`1',
          loadType('System.TimeZoneInfo') as NetType,
        ),
        Intl.supportedValuesOf('timeZone').map((id) => new PSTimeZone(id)),
        true,
      ),
    ConvertTime: (_, [date, first, second]) =>
      second ? converted(date, second, first) : converted(date, first),
    ConvertTimeBySystemTimeZoneId: (_, [date, first, second]) =>
      second ? converted(date, zoneNamed(second), zoneNamed(first)) : converted(date, zoneNamed(first)),
    ConvertTimeFromUtc: (_, [date, zone]) => converted(new PSDateTime(date.ticks, 1), zone),
    ConvertTimeToUtc: (_, [date, zone]) =>
      zone
        ? new PSDateTime(
            (date as PSDateTime).ticks -
              (zone as PSTimeZone).offsetAt((date as PSDateTime).ticks - (zone as PSTimeZone).base),
            1,
          )
        : toUniversal(date),
    ClearCachedData: () => undefined,
  },
})

// --- Stopwatch

class PSStopwatch {
  #elapsed = 0
  #since: number | undefined
  get netType(): NetType {
    return loadType('System.Diagnostics.Stopwatch') as NetType
  }
  get running(): boolean {
    return this.#since !== undefined
  }
  ms(ctx: EngineContext): number {
    return this.#elapsed + (this.#since === undefined ? 0 : ctx.meter.now() - this.#since)
  }
  start(ctx: EngineContext): this {
    this.#since ??= ctx.meter.now()
    return this
  }
  stop(ctx: EngineContext): void {
    this.#elapsed = this.ms(ctx)
    this.#since = undefined
  }
  reset(): void {
    this.#elapsed = 0
    this.#since = undefined
  }
}
const spanOfMs = (ms: number): PSTimeSpan => new PSTimeSpan(BigInt(Math.round(ms * 10_000)))
implement('System.Diagnostics.Stopwatch', {
  get: {
    Elapsed: (self: PSStopwatch, ctx) => spanOfMs(self.ms(ctx)),
    ElapsedMilliseconds: (self: PSStopwatch, ctx) => BigInt(Math.floor(self.ms(ctx))),
    ElapsedTicks: (self: PSStopwatch, ctx) => BigInt(Math.round(self.ms(ctx) * 1_000_000)),
    IsRunning: (self: PSStopwatch) => self.running,
  },
  call: {
    Start: (self: PSStopwatch, _, ctx) => {
      self.start(ctx)
    },
    Stop: (self: PSStopwatch, _, ctx) => self.stop(ctx),
    Reset: (self: PSStopwatch) => self.reset(),
    Restart: (self: PSStopwatch, _, ctx) => {
      self.reset()
      self.start(ctx)
    },
    ToString: (self: PSStopwatch, _, ctx) => formatTimeSpan(spanOfMs(self.ms(ctx))),
  },
  staticGet: { Frequency: () => 1_000_000_000n, IsHighResolution: () => true },
  staticCall: {
    StartNew: (_, _args, ctx) => new PSStopwatch().start(ctx),
    GetTimestamp: (_, _args, ctx) => BigInt(Math.round(ctx.meter.now() * 1_000_000)),
    GetElapsedTime: (_, [a, b], ctx) =>
      new PSTimeSpan(
        ((b === undefined ? BigInt(Math.round(ctx.meter.now() * 1_000_000)) : toBig(b)) - toBig(a)) / 100n,
      ),
  },
  create: () => new PSStopwatch(),
})

implement('System.Globalization.ISOWeek', {
  staticCall: {
    GetWeekOfYear: (_, [date]) => isoWeek(date.ticks),
    GetYear: (_, [date]) =>
      dateParts(
        date.ticks - BigInt((dateParts(date.ticks).dayOfWeek + 6) % 7) * ticksPerDay + 3n * ticksPerDay,
      ).year,
  },
})

void dateOnly
void offsetAtUtc
void unixMsOf
void alias
