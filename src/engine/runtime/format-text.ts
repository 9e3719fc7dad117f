/** String.Format and ToString(format) over engine values. */
import { formatComposite, formatNetValue } from '../../objects/composite-format.ts'
import type { Culture } from '../../objects/cultures.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import type { NetType } from '../../objects/net-type.ts'
import { typeOf } from '../../objects/type-of.ts'
import type { EngineContext } from './context.ts'
import { netText, toText } from './to-text.ts'

type FormatOf = (value: never, format: string, culture: Culture) => string
const formats = new Map<NetType, FormatOf>()
/** ToString(format) of a type that the value model does not format itself. */
export function registerFormat(type: NetType, format: FormatOf): void {
  formats.set(type, format)
}

/** IFormattable.ToString(format, culture); a type without formats ignores it. */
export function formatValue(value: unknown, format: string, culture: Culture, ctx?: EngineContext): string {
  const base = baseOf(value)
  if (base instanceof PSObject) return ctx ? toText(base, ctx) : netText(base, culture)
  const own = format === '' ? undefined : formatNetValue(base, format, culture)
  if (own !== undefined) return own
  const type = typeOf(base)
  const special = type && formats.get(type)
  return special ? special(base as never, format, culture) : netText(base, culture, ctx)
}

/** `string.Format(format, args)` */
export function composeFormat(
  format: string,
  args: readonly unknown[],
  culture: Culture,
  ctx?: EngineContext,
): string {
  return formatComposite(format, args, (value, itemFormat) => formatValue(value, itemFormat, culture, ctx))
}
