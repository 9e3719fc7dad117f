/** Conversions that .NET types define themselves: implicit and explicit cast operators, type converters. */
import type { NetType } from '../../objects/net-type.ts'
import type { EngineContext } from '../runtime/context.ts'

interface Conversion {
  readonly rank: number
  // biome-ignore lint/suspicious/noExplicitAny: the value has the type it is registered for
  readonly convert: (value: any, ctx: EngineContext, to: NetType) => unknown
}

const table = new Map<string, Map<string, Conversion>>()

/** @param from full type name, or `*` for any; @param rank as in `Rank` of overloads.ts: 0x4f implicit, 0x5f explicit cast, 0x9f language */
export function conversion(from: string, to: string, rank: number, convert: Conversion['convert']): void {
  let row = table.get(to.toLowerCase())
  if (!row) table.set(to.toLowerCase(), (row = new Map()))
  row.set(from.toLowerCase(), { rank, convert })
}

function lookUp(from: NetType, to: NetType): Conversion | undefined {
  const row =
    table.get(to.fullName.toLowerCase()) ??
    (to.kind === 'delegate' ? table.get('system.delegate') : undefined) ??
    (to.genericDefinition ? table.get(to.genericDefinition.fullName.toLowerCase()) : undefined)
  if (!row) return undefined
  for (let one: NetType | undefined = from; one; one = one.base) {
    const found = row.get((one.genericDefinition ?? one).fullName.toLowerCase())
    if (found) return found
  }
  return row.get('*')
}

/** undefined where there is no such conversion, or it does not apply to this value. */
export function customConversion(value: unknown, from: NetType, to: NetType, ctx: EngineContext): unknown {
  return lookUp(from, to)?.convert(value, ctx, to)
}

export function conversionRankOf(from: NetType, to: NetType): number | undefined {
  return lookUp(from, to)?.rank
}
