/** What the types of time share: enum values, the clock, options of parsing, formats. */
import { names } from '../surface.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { itemsOf } from '../../runtime/enumerate.ts'
import { toJsNumber } from '../../runtime/numeric.ts'
import { setReference } from '../comparison-table.ts'
import type { Implementation } from '../surface.ts'
import { cultureArg, flag, sessionCulture } from '../values.ts'
import { formatDateTime, formatDateTimeOffset } from '../../../objects/date-format.ts'
import { dateFromUnixMs } from '../../../objects/date.ts'
import { FormatError } from '../../../objects/format-error.ts'
import { type DateTimeKind, PSDateTime, PSDateTimeOffset } from '../../../objects/time.ts'
import { formatTimeSpan } from '../../../objects/timespan.ts'

export const kindOf = (value: unknown): DateTimeKind => flag(value) as DateTimeKind
export const now = (ctx: EngineContext): PSDateTime => dateFromUnixMs(ctx.now(), 2)
export const utcNow = (ctx: EngineContext): PSDateTime => dateFromUnixMs(ctx.now(), 1)
export const by = (args: unknown[], parameters: readonly string[], name: string): unknown => {
  const at = parameters.indexOf(name)
  return at < 0 ? undefined : args[at]
}
export function parseOptions(args: unknown[], parameters: readonly string[], ctx: EngineContext) {
  const styles =
    by(args, parameters, 'styles') ?? by(args, parameters, 'style') ?? by(args, parameters, 'dateTimeStyles')
  const provider = by(args, parameters, 'provider') ?? by(args, parameters, 'formatProvider')
  return {
    culture: provider === undefined ? sessionCulture(ctx) : cultureArg(provider, ctx),
    nowMs: ctx.now(),
    ...(styles === undefined ? {} : { styles: flag(styles) }),
  }
}
export const formatsOf = (value: unknown, ctx: EngineContext): string[] =>
  typeof value === 'string' ? [value] : (itemsOf(value, ctx) ?? []).map(String)
export function tried(
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
export const text: Implementation = (self, args, ctx, call) => {
  const parameters = names(call)
  const format = (by(args, parameters, 'format') as string | null | undefined) ?? ''
  const provider = by(args, parameters, 'provider') ?? by(args, parameters, 'formatProvider')
  const culture = provider === undefined ? sessionCulture(ctx) : cultureArg(provider, ctx)
  if (self instanceof PSDateTime) return formatDateTime(self, format, culture)
  if (self instanceof PSDateTimeOffset) return formatDateTimeOffset(self, format, culture)
  return formatTimeSpan(self, format, culture)
}
export const formatted =
  (format: string): Implementation =>
  (self: PSDateTime, _args, ctx) =>
    formatDateTime(self, format, sessionCulture(ctx))
export const number = toJsNumber
export const negated = (ticks: bigint): bigint => -ticks
