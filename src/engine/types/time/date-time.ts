/** System.DateTime. */
import { enumOf } from '../values.ts'
import { compareSame, sameValue } from '../../runtime/compare.ts'
import { toBig } from '../../runtime/numeric.ts'
import { registerText } from '../../runtime/to-text.ts'
import { registerDefault } from '../comparison-table.ts'
import { names, implement } from '../surface.ts'
import {
  by,
  formatsOf,
  formatted,
  kindOf,
  negated,
  now,
  number,
  parseOptions,
  text,
  tried,
  utcNow,
} from './parts.ts'
import { code, typeData } from '../type-data.ts'
import { addSignatures } from '../type-loader.ts'
import { argument, argumentNull, arrayOf, double, flag, outOfRange, sessionCulture } from '../values.ts'
import { usCulture } from '../../../objects/cultures.ts'
import { formatDateTime, formatDateTimeOffset } from '../../../objects/date-format.ts'
import { parseDateTime, parseDateTimeExact } from '../../../objects/date-parse.ts'
import {
  addMonths,
  addTicks,
  addUnits,
  addYears,
  dateAt,
  dateParts,
  dateTicksMax,
  daysInMonth,
  fileTimeTicks,
  isLeapYear,
  offsetAtLocal,
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
} from '../../../objects/date.ts'
import { T } from '../../../objects/net-type.ts'
import { type DateTimeKind, PSDateTime, PSDateTimeOffset, PSTimeSpan } from '../../../objects/time.ts'
import { formatTimeSpan } from '../../../objects/timespan.ts'

registerText(T.DateTime, (self: PSDateTime, culture) => formatDateTime(self, '', culture))
registerText(T.DateTimeOffset, (self: PSDateTimeOffset, culture) => formatDateTimeOffset(self, '', culture))
registerText(T.TimeSpan, (self: PSTimeSpan, culture) => formatTimeSpan(self, '', culture))
registerDefault(T.DateTime, () => new PSDateTime(0n, 0))
registerDefault(T.TimeSpan, () => new PSTimeSpan(0n))
registerDefault(T.DateTimeOffset, () => new PSDateTimeOffset(0n, 0n))
export const dateGet = {
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
    op_Addition: (_, [date, span]) => addTicks(date, span.ticks, 't'),
    op_Subtraction: (_, [date, other]) =>
      other instanceof PSDateTime ? subtractDates(date, other) : addTicks(date, negated(other.ticks), 't'),
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
function dateTimeText(self: PSDateTime): string {
  return `${formatDateTime(self, 'D', usCulture)} ${formatDateTime(self, 'T', usCulture)}`
}
export function fileTime(date: PSDateTime): bigint {
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
