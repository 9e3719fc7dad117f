/** System.DateOnly. */
import { registerFormat } from '../../runtime/format-text.ts'
import { registerText } from '../../runtime/to-text.ts'
import { registerComparison } from '../comparison-table.ts'
import { names, implement } from '../surface.ts'
import { enumOf } from '../values.ts'
import { by, formatsOf, kindOf, parseOptions, tried } from './parts.ts'
import { loadType } from '../type-loader.ts'
import { sessionCulture } from '../values.ts'
import { type Culture, invariantCulture } from '../../../objects/cultures.ts'
import { FormatError } from '../../../objects/format-error.ts'
import { throwNet } from '../../runtime/failure.ts'
import { formatDateTime } from '../../../objects/date-format.ts'
import { parseDateTime, parseDateTimeExact } from '../../../objects/date-parse.ts'
import { addMonths, addYears, dateParts, ticksFromParts, ticksPerDay } from '../../../objects/date.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { PSDateTime } from '../../../objects/time.ts'

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
registerFormat(dateOnly, (self: PSDateOnly, format, culture) => dateText(self, format, culture))
registerComparison(
  dateOnly,
  (a: PSDateOnly, b: PSDateOnly) => a.days === b.days,
  (a: PSDateOnly, b: PSDateOnly) => a.days - b.days,
)
/** A format that asks for a time is none. */
function dateText(self: PSDateOnly, format: string, culture: Culture): string {
  if (/^o$/i.test(format)) return formatDateTime(self.date, 'yyyy-MM-dd', culture)
  if (/^r$/i.test(format)) return formatDateTime(self.date, 'ddd, dd MMM yyyy', invariantCulture)
  const bare = format.replace(/'[^']*'|"[^"]*"|\\./g, '')
  if (bare.length === 1 ? !/[dDmMyY]/.test(bare) : /[hHmsftzK]/.test(bare))
    throwNet('System.FormatException', 'Input string was not in a correct format.')
  return formatDateTime(self.date, format, culture)
}
/** What is wrong with a text is said of the type that was wanted. */
export function readAs<R>(typeName: string, read: () => R): R {
  try {
    return read()
  } catch (error) {
    if (error instanceof FormatError && error.exceptionType === 'System.FormatException')
      throwNet(
        'System.FormatException',
        `String ${/'.*'/.exec(error.message)?.[0].split("' ")[0]?.replace(/'?$/, "'") ?? "''"} was not recognized as a valid ${typeName}.`,
      )
    throw error
  }
}
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
      dateText(self, (by(args, names(call), 'format') as string | undefined) ?? 'd', sessionCulture(ctx)),
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
      readAs('DateOnly', () =>
        dayNumber(parseDateTime(args[0] as string, parseOptions(args, names(call), ctx))),
      ),
    ParseExact: (_, args, ctx, call) =>
      readAs('DateOnly', () =>
        dayNumber(
          parseDateTimeExact(
            args[0] as string,
            formatsOf(args[1], ctx),
            parseOptions(args, names(call), ctx),
          ),
        ),
      ),
    TryParseExact: (_, args, ctx, call) =>
      tried(args[args.length - 1] as never, new PSDateOnly(0), () =>
        dayNumber(
          parseDateTimeExact(String(args[0]), formatsOf(args[1], ctx), parseOptions(args, names(call), ctx)),
        ),
      ),
    TryParse: (_, args, ctx, call) =>
      tried(args[args.length - 1] as never, new PSDateOnly(0), () =>
        dayNumber(parseDateTime(String(args[0]), parseOptions(args, names(call), ctx))),
      ),
  },
  create: (_, [year, month, day]) => dayNumber(new PSDateTime(ticksFromParts(year, month, day), 0)),
})
