/** System.TimeOnly. */
import { registerFormat } from '../../runtime/format-text.ts'
import { toBig } from '../../runtime/numeric.ts'
import { registerText } from '../../runtime/to-text.ts'
import { registerComparison } from '../comparison-table.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { throwNet } from '../../runtime/failure.ts'
import { type Call, implement, names } from '../surface.ts'
import { readAs } from './date-only.ts'
import { by, formatsOf, number, parseOptions, tried } from './parts.ts'
import { addSignatures, loadType } from '../type-loader.ts'
import { sessionCulture } from '../values.ts'
import type { Culture } from '../../../objects/cultures.ts'
import { formatDateTime } from '../../../objects/date-format.ts'
import { parseDateTime, parseDateTimeExact } from '../../../objects/date-parse.ts'
import {
  dateParts,
  ticksFromParts,
  ticksPerDay,
  ticksPerHour,
  ticksPerMinute,
} from '../../../objects/date.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { PSDateTime, PSTimeSpan } from '../../../objects/time.ts'

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
const timeOf = (date: PSDateTime): PSTimeOnly => new PSTimeOnly(date.ticks % ticksPerDay)
const parsed = (args: unknown[], ctx: EngineContext, call: Call): PSDateTime =>
  parseDateTime(String(args[0]), parseOptions(args, names(call), ctx))
const parsedExact = (args: unknown[], ctx: EngineContext, call: Call): PSDateTime =>
  parseDateTimeExact(String(args[0]), formatsOf(args[1], ctx), parseOptions(args, names(call), ctx))
/** A format that asks for a date is none. */
function timeText(self: PSTimeOnly, format: string, culture: Culture): string {
  if (/^o$/i.test(format)) return formatDateTime(self.date, 'HH:mm:ss.fffffff', culture)
  if (/^r$/i.test(format)) return formatDateTime(self.date, 'HH:mm:ss', culture)
  const bare = format.replace(/'[^']*'|"[^"]*"|\\./g, '')
  if (bare.length === 1 ? !/[tT]/.test(bare) : /[dMyzKg]/.test(bare))
    throwNet('System.FormatException', 'Input string was not in a correct format.')
  return formatDateTime(self.date, format, culture)
}
addSignatures('System.TimeOnly', ['static timespan op_Subtraction(System.TimeOnly t1, System.TimeOnly t2)'])
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
      timeText(self, (by(args, names(call), 'format') as string | undefined) ?? 't', sessionCulture(ctx)),
    ToLongTimeString: (self: PSTimeOnly, _, ctx) => formatDateTime(self.date, 'T', sessionCulture(ctx)),
    ToShortTimeString: (self: PSTimeOnly, _, ctx) => formatDateTime(self.date, 't', sessionCulture(ctx)),
    CompareTo: (self: PSTimeOnly, [other]) =>
      self.ticks < other.ticks ? -1 : self.ticks > other.ticks ? 1 : 0,
    Equals: (self: PSTimeOnly, [other]) => other instanceof PSTimeOnly && other.ticks === self.ticks,
  },
  staticGet: { MinValue: () => new PSTimeOnly(0n), MaxValue: () => new PSTimeOnly(ticksPerDay - 1n) },
  staticCall: {
    op_Subtraction: (_: unknown, [a, b]: PSTimeOnly[]) =>
      new PSTimeSpan(((a?.ticks ?? 0n) - (b?.ticks ?? 0n) + ticksPerDay) % ticksPerDay),
    FromDateTime: (_, [date]) => new PSTimeOnly(date.ticks % ticksPerDay),
    FromTimeSpan: (_, [span]) => new PSTimeOnly(span.ticks),
    Parse: (_, args, ctx, call) => readAs('TimeOnly', () => timeOf(parsed(args, ctx, call))),
    TryParse: (_, args, ctx, call) =>
      tried(args[args.length - 1] as never, new PSTimeOnly(0n), () => timeOf(parsed(args, ctx, call))),
    ParseExact: (_, args, ctx, call) => readAs('TimeOnly', () => timeOf(parsedExact(args, ctx, call))),
    TryParseExact: (_, args, ctx, call) =>
      tried(args[args.length - 1] as never, new PSTimeOnly(0n), () => timeOf(parsedExact(args, ctx, call))),
  },
  create: (_, args, _ctx, call) => {
    if (names(call)[0] === 'ticks') return new PSTimeOnly(toBig(args[0]))
    const [hour, minute, second, millisecond] = args as number[]
    return new PSTimeOnly(
      ticksFromParts(1, 1, 1, hour, minute ?? 0, second ?? 0, (millisecond ?? 0) * 10_000),
    )
  },
})
