/** Delegates asked about each item. */
import type { EngineContext } from '../../runtime/context.ts'
import { isTrue } from '../../runtime/convert.ts'
import { callDelegate } from '../../runtime/member-calls.ts'
import { isTask, type Task } from '../../runtime/task.ts'

/** Array.FindAll and the like: predicates are script blocks that may wait. */
export function* filterBy(list: readonly unknown[], predicate: unknown, ctx: EngineContext): Task<unknown[]> {
  const out: unknown[] = []
  for (const one of list) if (yield* holds(predicate, one, ctx)) out.push(one)
  return out
}
export function* holds(predicate: unknown, value: unknown, ctx: EngineContext): Task<boolean> {
  const result = callDelegate(predicate, [value], ctx)
  return isTrue(isTask(result) ? yield result : result)
}
