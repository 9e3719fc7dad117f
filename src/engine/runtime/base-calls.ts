/** `([Base]$x).Method()`: the method as the base class has it, whatever the value's own class makes of it. */
import { type NetType, T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { callGroup } from '../types/invoke.ts'
import { isCustom, selfFor } from '../types/member-lookup.ts'
import { netTypeText } from '../types/names.ts'
import type { Constraints } from '../types/overloads.ts'
import { surfaceOf } from '../types/surface.ts'
import type { EngineContext } from './context.ts'

/** What System.Object and System.ValueType themselves do. */
const plain: Readonly<Record<string, (self: unknown, args: readonly unknown[]) => unknown>> = {
  tostring: (self) => netTypeText(typeOf(self) ?? T.Object),
  equals: (self, [other]) => self === baseOf(other),
}

/** @returns undefined where the class written is no base of the value's, or has no such method */
export function callOfBase(
  written: NetType,
  value: unknown,
  name: string,
  args: readonly unknown[],
  ctx: EngineContext,
  constraints: Constraints | undefined,
): { readonly result: unknown } | undefined {
  const self = baseOf(value)
  const own = typeOf(self)
  if (!own || own === written || written.isInterface || isCustom(value) || !own.isSubtypeOf(written))
    return undefined
  const key = name.toLowerCase()
  const isPlain = written === T.Object || (written === T.ValueType && key === 'tostring')
  const count = key === 'tostring' ? 0 : 1
  const call = isPlain && args.length === count ? plain[key] : undefined
  if (call) return { result: call(self, args) }
  const group = surfaceOf(written).methods.get(key)
  return group && { result: callGroup(group, written, selfFor(self, written), args, ctx, constraints) }
}
