/** Taking from a collection that may be empty. */
import type { EngineContext } from '../../runtime/context.ts'
import { defaultValue } from '../../runtime/static-members.ts'
import { setReference } from '../comparison-table.ts'
import type { NetType } from '../../../objects/net-type.ts'

export function tryTake(
  list: unknown[],
  ref: { value: unknown },
  take: () => unknown,
  type: NetType,
  ctx: EngineContext,
): boolean {
  const had = list.length > 0
  const [element] = type.genericArguments
  setReference(ref, had ? take() : element?.isValueType ? defaultValue(element, ctx) : null)
  return had
}
