/** Sorting where many items must not hold up the thread. */
import type { EngineContext } from './context.ts'
import type { Task } from './task.ts'

/** .NET sorts this few by insertion, which shows where the order is none. */
const insertionMax = 16

/** A merge sort in turns, so that a million objects do not hold up the thread. */
export function* mergeSort<E>(items: E[], compare: (a: E, b: E) => number, ctx: EngineContext): Task<void> {
  if (items.length === 3) {
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      if (compare(items[i] as E, items[j] as E) > 0) [items[i], items[j]] = [items[j] as E, items[i] as E]
    return
  }
  if (items.length <= insertionMax) {
    for (let i = 1; i < items.length; i++) {
      const one = items[i] as E
      let j = i - 1
      for (; j >= 0 && compare(one, items[j] as E) < 0; j--) items[j + 1] = items[j] as E
      items[j + 1] = one
    }
    return
  }
  let from = items.slice()
  let to = new Array<E>(items.length)
  for (let width = 1; width < items.length; width *= 2) {
    for (let start = 0; start < items.length; start += 2 * width) {
      const middle = Math.min(start + width, items.length)
      const end = Math.min(start + 2 * width, items.length)
      let i = start
      let j = middle
      for (let k = start; k < end; k++) {
        if (ctx.spend(1)) yield undefined
        if (i < middle && (j >= end || compare(from[i] as E, from[j] as E) <= 0)) to[k] = from[i++] as E
        else to[k] = from[j++] as E
      }
    }
    const swap = from
    from = to
    to = swap
  }
  for (let i = 0; i < items.length; i++) items[i] = from[i] as E
}
