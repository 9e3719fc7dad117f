/** System.TimeSpan. */
import { compareSame, sameValue } from '../../runtime/compare.ts'
import { throwNet } from '../../runtime/failure.ts'
import { toBig } from '../../runtime/numeric.ts'
import { names, implement, type Implementation } from '../surface.ts'
import { by, formatsOf, negated, number, text, tried } from './parts.ts'
import { addSignatures } from '../type-loader.ts'
import { argument, argumentNull, cultureArg, double } from '../values.ts'
import {
  ticksPerDay,
  ticksPerHour,
  ticksPerMillisecond,
  ticksPerMinute,
  ticksPerSecond,
} from '../../../objects/date.ts'
import { PSDouble } from '../../../objects/numbers.ts'
import { PSTimeSpan } from '../../../objects/time.ts'
import {
  parseTimeSpan,
  parseTimeSpanExact,
  timeSpanFrom,
  timeSpanOf,
  timeSpanParts,
} from '../../../objects/timespan.ts'

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
