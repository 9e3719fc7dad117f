/** System.Linq.Enumerable: what goes by keys, pairs and positions. */
import { PSArray } from '../../objects/collections.ts'
import { T } from '../../objects/net-type.ts'
import { typeOf } from '../../objects/type-of.ts'
import { identityKey } from '../../objects/collections.ts'
import type { EngineContext } from '../runtime/context.ts'
import { isTrue } from '../runtime/convert.ts'
import { defaultValue } from '../runtime/static-members.ts'
import type { Task } from '../runtime/task.ts'
import { called, elementOf, listOf, PSGrouping, sequence } from './linq.ts'
import { implement, type Implementation } from './surface.ts'
import { defaultOrder } from './system/array-sort.ts'
import { tupleOf } from './tuples.ts'

const keyOf = (value: unknown): unknown => identityKey(value, 'ordinal')
function* keysOf(list: readonly unknown[], selector: unknown, ctx: EngineContext): Task<unknown[]> {
  const out: unknown[] = []
  for (const one of list) out.push(yield* called(selector, [one], ctx))
  return out
}
/** The first of each key that `keep` lets through. */
const byKey = (keep: 'new' | 'unlisted' | 'listed'): Implementation =>
  function* (_, [source, second, third], ctx, call): Task {
    const list = listOf(source, ctx)
    const selector = keep === 'new' ? second : third
    const listed = new Set(keep === 'new' ? [] : listOf(second, ctx).map(keyOf))
    const seen = new Set<unknown>()
    const keys = yield* keysOf(list, selector, ctx)
    const out = list.filter((_one, at) => {
      const key = keyOf(keys[at])
      if (seen.has(key) || (keep !== 'new' && listed.has(key) !== (keep === 'listed'))) return false
      seen.add(key)
      return true
    })
    return sequence(out, elementOf(source, call))
  }
const extremeBy = (sign: 1 | -1): Implementation =>
  function* (_, [source, selector], ctx): Task {
    const list = listOf(source, ctx)
    const keys = yield* keysOf(list, selector, ctx)
    let best = 0
    keys.forEach((key, at) => {
      if (sign * defaultOrder(key, keys[best]) > 0) best = at
    })
    return list[best] ?? null
  }
/** Pairs by equal keys; `isOuter` keeps those of the first list that have no partner. */
const joined = (isGroup: boolean, isOuter: boolean): Implementation =>
  function* (_, [outer, inner, outerKey, innerKey, result], ctx): Task {
    const groups = new Map<unknown, unknown[]>()
    const others = listOf(inner, ctx)
    const keys = yield* keysOf(others, innerKey, ctx)
    others.forEach((one, at) => {
      const key = keyOf(keys[at])
      const known = groups.get(key)
      if (known) known.push(one)
      else groups.set(key, [one])
    })
    const out: unknown[] = []
    for (const one of listOf(outer, ctx)) {
      const found = groups.get(keyOf(yield* called(outerKey, [one], ctx))) ?? []
      if (isGroup) out.push(yield* called(result, [one, new PSArray(found)], ctx))
      else
        for (const other of found.length || !isOuter ? found : [null])
          out.push(yield* called(result, [one, other], ctx))
    }
    return new PSArray(out)
  }
const whileTrue = (takes: boolean): Implementation =>
  function* (_, [source, predicate], ctx, call): Task {
    const list = listOf(source, ctx)
    let count = 0
    while (count < list.length && isTrue(yield* called(predicate, [list[count]], ctx))) count++
    return sequence(takes ? list.slice(0, count) : list.slice(count), elementOf(source, call))
  }
implement('System.Linq.Enumerable', {
  staticCall: {
    TakeWhile: whileTrue(true),
    SkipWhile: whileTrue(false),
    DistinctBy: byKey('new'),
    ExceptBy: byKey('unlisted'),
    IntersectBy: byKey('listed'),
    UnionBy: function* (_, [first, second, selector], ctx, call): Task {
      const both = sequence([...listOf(first, ctx), ...listOf(second, ctx)], elementOf(first, call))
      const made = byKey('new')(_, [both, selector], ctx, call)
      return yield made as Task
    },
    MaxBy: extremeBy(1),
    MinBy: extremeBy(-1),
    Join: joined(false, false),
    LeftJoin: joined(false, true),
    GroupJoin: joined(true, true),
    DefaultIfEmpty: (_, args, ctx, call) => {
      const list = listOf(args[0], ctx)
      const element = elementOf(args[0], call)
      const otherwise = args.length > 1 ? args[1] : element.isValueType ? defaultValue(element, ctx) : null
      return sequence(list.length > 0 ? list : [otherwise], element)
    },
    ElementAtOrDefault: (_, [source, at], ctx, call) => {
      const element = elementOf(source, call)
      const list = listOf(source, ctx)
      return at >= 0 && at < list.length ? list[at] : element.isValueType ? defaultValue(element, ctx) : null
    },
    Index: (_, [source], ctx, call) =>
      new PSArray(
        listOf(source, ctx).map((one, at) =>
          tupleOf('System.ValueTuple', [at, one], [T.Int32, elementOf(source, call)]),
        ),
      ),
    ToLookup: function* (_, [source, selector, element], ctx, call): Task {
      const list = listOf(source, ctx)
      const keys = yield* keysOf(list, selector, ctx)
      const groups = new Map<unknown, PSGrouping>()
      for (const [at, one] of list.entries()) {
        const value = element && 'target' in (element as object) ? yield* called(element, [one], ctx) : one
        const key = keyOf(keys[at])
        const known = groups.get(key)
        if (known) known.items.push(value)
        else groups.set(key, new PSGrouping(keys[at], [value], elementOf(source, call)))
      }
      return new PSArray([...groups.values()])
    },
    SkipLast: (_, [source, count], ctx, call) => {
      const list = listOf(source, ctx)
      return sequence(list.slice(0, Math.max(0, list.length - count)), elementOf(source, call))
    },
    TakeLast: (_, [source, count], ctx, call) => {
      const list = listOf(source, ctx)
      return sequence(count <= 0 ? [] : list.slice(-count), elementOf(source, call))
    },
    Chunk: (_, [source, size], ctx, call) => {
      const list = listOf(source, ctx)
      const element = elementOf(source, call)
      const out: PSArray[] = []
      for (let at = 0; at < list.length; at += size) out.push(sequence(list.slice(at, at + size), element))
      return new PSArray(out)
    },
    TryGetNonEnumeratedCount: (_, [source, ref], ctx) => {
      ref.value = listOf(source, ctx).length
      return typeOf(source)?.isArray ?? false
    },
  },
})
