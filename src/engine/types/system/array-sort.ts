/** Order, search and calls back, as Array and the collections share them. */
import { compareSame } from '../../runtime/compare.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { convertTo } from '../../runtime/convert.ts'
import { byteBox } from '../../runtime/enumerate.ts'
import { NetThrow, throwNet } from '../../runtime/failure.ts'
import { netExceptionOf } from '../../runtime/net-failure.ts'
import { callDelegate } from '../../runtime/member-calls.ts'
import { toJsNumber } from '../../runtime/numeric.ts'
import { mergeSort } from '../../runtime/merge-sort.ts'
import { isTask, type Task } from '../../runtime/task.ts'
import { argumentNull } from '../values.ts'
import { ByteArray, type PSArray } from '../../../objects/collections.ts'
import { netException } from '../../../objects/exceptions.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { typeOf } from '../../../objects/type-of.ts'

export const listOf = (value: unknown): unknown[] =>
  value instanceof ByteArray ? Array.from(value.bytes, byteBox) : (value as PSArray).items
export const nullArray = (value: unknown): void => {
  if (value === null) argumentNull('array')
}
/** Orders values as Comparer.Default does. */
export function defaultOrder(a: unknown, b: unknown): number {
  const x = baseOf(a)
  const y = baseOf(b)
  if (x === null || y === null) return x === y ? 0 : x === null ? -1 : 1
  const order = typeOf(x) === typeOf(y) ? compareSame(x, y) : undefined
  if (order === undefined) {
    const type = typeOf(x)
    const inner =
      typeOf(x) === typeOf(y)
        ? netException('System.ArgumentException', 'At least one object must implement IComparable.')
        : netException('System.ArgumentException', `Object must be of type ${type?.name}.`)
    throw new NetThrow(
      netException('System.InvalidOperationException', 'Failed to compare two elements in the array.', {
        inner,
      }),
    )
  }
  return order
}
/** A comparer argument: IComparer, Comparison delegate, StringComparer; undefined is the default. What it throws is the sort's failure. */
export function orderBy(comparer: unknown, ctx: EngineContext): (a: unknown, b: unknown) => number {
  if (comparer === null || comparer === undefined) return defaultOrder
  const order = ownOrder(comparer, ctx)
  return (a, b) => {
    try {
      return order(a, b)
    } catch (error) {
      const inner = netExceptionOf(error)
      if (inner === undefined) throw error
      throw new NetThrow(
        netException('System.InvalidOperationException', 'Failed to compare two elements in the array.', {
          inner,
        }),
      )
    }
  }
}
export function ownOrder(comparer: object, ctx: EngineContext): (a: unknown, b: unknown) => number {
  const own = (comparer as { compare?: (a: unknown, b: unknown) => number }).compare
  if (typeof own === 'function') return (a, b) => own.call(comparer, a, b)
  return (a, b) => toJsNumber(convertTo(nestedCall(comparer, [a, b], ctx), T.Int32, ctx))
}
/** Runs a delegate where nothing can wait. */
export function nestedCall(delegate: unknown, args: readonly unknown[], ctx: EngineContext): unknown {
  const target = (delegate as { target?: unknown }).target ?? delegate
  const result =
    typeof target === 'object' &&
    target !== null &&
    (target as { netType?: NetType }).netType === T.ScriptBlock
      ? ctx.callNested(target, args)
      : callDelegate(delegate, args, ctx)
  if (isTask(result)) throwNet('System.NotSupportedException', 'A delegate that waits cannot be called here.')
  return result
}
/**
 * Sorts a part of a list in its place; many items in turns. A stable sort would hide .NET's instability; what scripts see is the order,
 * so one serves.
 */
export function sortPart(
  items: unknown[],
  start: number,
  end: number,
  order: (a: unknown, b: unknown) => number,
  ctx: EngineContext,
): Task | undefined {
  const part = items.slice(start, end)
  if (part.length > sortedAtOnce) return inTurns()
  put(items, start, part.sort(order))
  return undefined

  function* inTurns(): Task {
    yield* mergeSort(part, order, ctx)
    put(items, start, part)
  }
}
/** more items than these give way to the thread's other work */
const sortedAtOnce = 4096

/** Writes values over those from a place on. A call with all of them as arguments would need the thread's stack for it. */
export function put(items: unknown[], at: number, values: readonly unknown[]): void {
  for (let i = 0; i < values.length; i++) items[at + i] = values[i]
}
export function findBinary(
  list: readonly unknown[],
  low: number,
  count: number,
  value: unknown,
  order: (a: unknown, b: unknown) => number,
): number {
  let from = low
  let to = low + count - 1
  while (from <= to) {
    const middle = (from + to) >> 1
    const sign = order(list[middle], value)
    if (sign === 0) return middle
    if (sign < 0) from = middle + 1
    else to = middle - 1
  }
  return ~from
}
