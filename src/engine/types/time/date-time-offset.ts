/** System.DateTimeOffset. */
import { compareSame, sameValue } from '../../runtime/compare.ts'
import { toBig } from '../../runtime/numeric.ts'
import { conversion } from '../conversions.ts'
import { names, implement, type Implementation, type TypeImplementation } from '../surface.ts'
import { dateGet, fileTime } from './date-time.ts'
import { by, formatsOf, negated, now, number, parseOptions, text, tried, utcNow } from './parts.ts'
import { addSignatures } from '../type-loader.ts'
import { argument, outOfRange } from '../values.ts'
import { parseDateTimeOffset, parseDateTimeOffsetExact } from '../../../objects/date-parse.ts'
import {
  addMonths,
  addTicks,
  addUnits,
  addYears,
  dateTicksMax,
  fileTimeTicks,
  offsetFromDate,
  ticksFromParts,
  ticksPerDay,
  ticksPerHour,
  ticksPerMillisecond,
  ticksPerMinute,
  ticksPerSecond,
  toLocal,
  unixEpochTicks,
  utcOfOffset,
} from '../../../objects/date.ts'
import { PSDateTime, PSDateTimeOffset, PSTimeSpan } from '../../../objects/time.ts'

export const local = (self: PSDateTimeOffset): PSDateTime => new PSDateTime(self.ticks, 0)
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
        part('millisecond') * 10_000 + part('microsecond') * 10,
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
