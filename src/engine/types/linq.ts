/** System.Linq.Enumerable: eager here, over what PowerShell enumerates. */
import { roomForItems } from '../runtime/room.ts'
import { PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import { decimalDivide, decimalFromInteger } from '../../objects/decimal.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { PSDecimal } from '../../objects/numbers.ts'
import { typeOf } from '../../objects/type-of.ts'
import { arithmetic } from '../runtime/arithmetic.ts'
import { sameValue } from '../runtime/compare.ts'
import type { EngineContext } from '../runtime/context.ts'
import { convertTo, isTrue } from '../runtime/convert.ts'
import { itemsOf } from '../runtime/enumerate.ts'
import { throwNet } from '../runtime/failure.ts'
import { callDelegate } from '../runtime/member-calls.ts'
import { defaultValue } from '../runtime/static-members.ts'
import { toJsNumber } from '../runtime/numeric.ts'
import { isTask, type Task } from '../runtime/task.ts'
import { PSSet } from './collections/set.ts'
import { defaultOrder } from './system/array-sort.ts'
import { genericType, implement, type Call, type Implementation } from './surface.ts'
import { tupleOf } from './tuples.ts'
import { isAssignable } from './type-loader.ts'
import { arrayOf, double } from './values.ts'

export const listOf = (value: unknown, ctx: EngineContext): unknown[] => [...(itemsOf(value, ctx) ?? [value])]
/** The type of the items: of the array or list, or what the call says. */
export function elementOf(value: unknown, call: Call): NetType {
  if (call.genericArguments[0]) return call.genericArguments[0]
  const type = typeOf(value)
  return type?.elementType ?? type?.genericArguments[0] ?? T.Object
}
export const sequence = (items: readonly unknown[], element: NetType): PSArray => arrayOf(element, items)
export function* called(delegate: unknown, args: readonly unknown[], ctx: EngineContext): Task {
  const made = callDelegate(delegate, args, ctx)
  const result: unknown = isTask(made) ? yield made : made
  const wanted = (delegate as { netType?: NetType }).netType?.genericArguments
  const type = wanted?.[wanted.length - 1]
  return type && type !== T.Object && wanted.length > args.length ? convertTo(result, type, ctx) : result
}
const empty = (): never => throwNet('System.InvalidOperationException', 'Sequence contains no elements')
const noMatch = (): never =>
  throwNet('System.InvalidOperationException', 'Sequence contains no matching element')

function* matching(args: unknown[], ctx: EngineContext): Task<unknown[]> {
  const list = listOf(args[0], ctx)
  if (args[1] === undefined) return list
  const out: unknown[] = []
  for (const one of list) if (isTrue(yield* called(args[1], [one], ctx))) out.push(one)
  return out
}
const pick = (choose: (list: unknown[]) => unknown, orDefault: boolean): Implementation =>
  function* (_, args, ctx, call): Task {
    const hasPredicate = typeof args[1] === 'object' && args[1] !== null && 'target' in args[1]
    const list = yield* matching(hasPredicate ? args : [args[0]], ctx)
    if (list.length > 0) return choose(list)
    if (!orDefault) return hasPredicate ? noMatch() : empty()
    const element = elementOf(args[0], call)
    return args.length > 1 && !hasPredicate
      ? args[1]
      : element.isValueType
        ? defaultValue(element, ctx)
        : null
  }
function* keyed(args: unknown[], ctx: EngineContext): Task<[unknown, unknown][]> {
  const out: [unknown, unknown][] = []
  for (const one of listOf(args[0], ctx)) out.push([yield* called(args[1], [one], ctx), one])
  return out
}
const distinct = (items: readonly unknown[], element: NetType): PSSet => {
  const set = new PSSet(genericType('System.Collections.Generic.HashSet`1', element))
  for (const one of items) set.add(one)
  return set
}
const ordering = (sign: 1 | -1): Implementation =>
  function* (_, args, ctx, call): Task {
    const pairs = yield* keyed(args, ctx)
    return sequence(
      pairs.sort((a, b) => sign * defaultOrder(a[0], b[0])).map(([, one]) => one),
      elementOf(args[0], call),
    )
  }
function* selected(args: unknown[], ctx: EngineContext): Task<unknown[]> {
  if (args[1] === undefined) return listOf(args[0], ctx)
  const out: unknown[] = []
  for (const one of listOf(args[0], ctx)) out.push(yield* called(args[1], [one], ctx))
  return out
}
const extreme = (sign: 1 | -1): Implementation =>
  function* (_, args, ctx): Task {
    const list = yield* selected(args, ctx)
    if (list.length === 0) empty()
    return list.reduce((a, b) => (sign * defaultOrder(b, a) > 0 ? b : a))
  }
implement('System.Linq.Enumerable', {
  staticCall: {
    Range: (_, [from, size], ctx) => {
      if (size < 0)
        throwNet(
          'System.ArgumentOutOfRangeException',
          "Specified argument was out of the range of valid values. (Parameter 'count')",
        )
      roomForItems(size, ctx, 'A sequence')
      const numbers = new Array<number>(size)
      for (let at = 0; at < size; at++) numbers[at] = from + at
      return sequence(numbers, T.Int32)
    },
    Repeat: (_, [value, size], ctx, call) => {
      roomForItems(size, ctx, 'A sequence')
      return sequence(new Array(size).fill(value), call.genericArguments[0] ?? typeOf(value) ?? T.Object)
    },
    Empty: (_, _args, _ctx, call) => sequence([], call.genericArguments[0] ?? T.Object),
    Sum: function* (_, args, ctx): Task {
      const list = yield* selected(args, ctx)
      return list.reduce(
        (a, b) => arithmetic('Plus', a, b, ctx),
        list.length ? arithmetic('Minus', list[0], list[0], ctx) : 0,
      )
    },
    Average: function* (_, args, ctx): Task {
      const list = yield* selected(args, ctx)
      if (list.length === 0) empty()
      const sum = list.reduce((a, b) => arithmetic('Plus', a, b, ctx))
      return sum instanceof PSDecimal
        ? decimalDivide(sum, decimalFromInteger(list.length))
        : double(toJsNumber(sum) / list.length)
    },
    Max: extreme(1),
    Min: extreme(-1),
    Count: function* (_, args, ctx): Task {
      return (yield* matching(args, ctx)).length
    },
    LongCount: function* (_, args, ctx): Task {
      return BigInt((yield* matching(args, ctx)).length)
    },
    First: pick((list) => list[0], false),
    FirstOrDefault: pick((list) => list[0], true),
    Last: pick((list) => list[list.length - 1], false),
    LastOrDefault: pick((list) => list[list.length - 1], true),
    Single: pick(
      (list) =>
        list.length > 1
          ? throwNet('System.InvalidOperationException', 'Sequence contains more than one element')
          : list[0],
      false,
    ),
    SingleOrDefault: pick((list) => list[0], true),
    ElementAt: (_, [source, at], ctx) =>
      listOf(source, ctx)[toJsNumber(at)] ??
      throwNet(
        'System.ArgumentOutOfRangeException',
        "Specified argument was out of the range of valid values. (Parameter 'index')",
      ),
    Any: function* (_, args, ctx): Task {
      return (yield* matching(args, ctx)).length > 0
    },
    All: function* (_, args, ctx): Task {
      return (yield* matching(args, ctx)).length === listOf(args[0], ctx).length
    },
    Where: function* (_, args, ctx, call): Task {
      return sequence(yield* matching(args, ctx), elementOf(args[0], call))
    },
    Select: function* (_, args, ctx, call): Task {
      const wanted = (args[1] as { netType?: NetType }).netType?.genericArguments
      return sequence(
        yield* selected(args, ctx),
        call.genericArguments[1] ?? wanted?.[wanted.length - 1] ?? T.Object,
      )
    },
    SelectMany: function* (_, args, ctx): Task {
      return sequence(
        (yield* selected(args, ctx)).flatMap((one) => listOf(one, ctx)),
        T.Object,
      )
    },
    Distinct: (_, [source], ctx, call) =>
      sequence(distinct(listOf(source, ctx), elementOf(source, call)).list, elementOf(source, call)),
    Union: (_, [a, b], ctx, call) =>
      sequence(distinct([...listOf(a, ctx), ...listOf(b, ctx)], elementOf(a, call)).list, elementOf(a, call)),
    Intersect: (_, [a, b], ctx, call) => {
      const other = distinct(listOf(b, ctx), elementOf(a, call))
      return sequence(
        distinct(listOf(a, ctx), elementOf(a, call)).list.filter((one) => other.has(one)),
        elementOf(a, call),
      )
    },
    Except: (_, [a, b], ctx, call) => {
      const other = distinct(listOf(b, ctx), elementOf(a, call))
      return sequence(
        distinct(listOf(a, ctx), elementOf(a, call)).list.filter((one) => !other.has(one)),
        elementOf(a, call),
      )
    },
    Concat: (_, [a, b], ctx, call) => sequence([...listOf(a, ctx), ...listOf(b, ctx)], elementOf(a, call)),
    Reverse: (_, [source], ctx, call) => sequence(listOf(source, ctx).reverse(), elementOf(source, call)),
    Take: (_, [source, size], ctx, call) =>
      sequence(listOf(source, ctx).slice(0, size), elementOf(source, call)),
    Skip: (_, [source, size], ctx, call) =>
      sequence(listOf(source, ctx).slice(size), elementOf(source, call)),
    Append: (_, [source, value], ctx, call) =>
      sequence([...listOf(source, ctx), value], elementOf(source, call)),
    Prepend: (_, [source, value], ctx, call) =>
      sequence([value, ...listOf(source, ctx)], elementOf(source, call)),
    OrderBy: ordering(1),
    OrderByDescending: ordering(-1),
    GroupBy: function* (_, args, ctx, call): Task {
      const groups = new PSDictionary(T.Hashtable, 'ordinal')
      for (const [key, one] of yield* keyed(args, ctx)) {
        const known = groups.get(key) as PSGrouping | undefined
        if (known) known.items.push(one)
        else groups.set(key, new PSGrouping(key, [one], elementOf(args[0], call)))
      }
      return new PSArray(groups.values())
    },
    ToList: (_, [source], ctx, call) =>
      new PSList(
        genericType('System.Collections.Generic.List`1', elementOf(source, call)),
        listOf(source, ctx),
      ),
    ToArray: (_, [source], ctx, call) => sequence(listOf(source, ctx), elementOf(source, call)),
    ToHashSet: (_, [source], ctx, call) => distinct(listOf(source, ctx), elementOf(source, call)),
    ToDictionary: function* (_, args, ctx, call): Task {
      const keyType = (args[1] as { netType?: NetType }).netType?.genericArguments[1] ?? T.Object
      const valueType =
        (args[2] as { netType?: NetType } | undefined)?.netType?.genericArguments[1] ??
        elementOf(args[0], call)
      const made = new PSDictionary(
        genericType('System.Collections.Generic.Dictionary`2', keyType, valueType),
        'ordinal',
      )
      for (const [key, one] of yield* keyed(args, ctx))
        made.set(key, args[2] ? yield* called(args[2], [one], ctx) : one)
      return made
    },
    Aggregate: function* (_, args, ctx): Task {
      const list = listOf(args[0], ctx)
      let value = args.length > 2 ? args[1] : list.shift()
      for (const one of list) value = yield* called(args[args.length > 2 ? 2 : 1], [value, one], ctx)
      return args[3] ? yield* called(args[3], [value], ctx) : value
    },
    Cast: (_, [source], ctx, call) =>
      sequence(
        listOf(source, ctx).map((one) => convertTo(one, call.genericArguments[0] ?? T.Object, ctx)),
        call.genericArguments[0] ?? T.Object,
      ),
    OfType: (_, [source], ctx, call) => {
      const wanted = call.genericArguments[0] ?? T.Object
      return sequence(
        listOf(source, ctx).filter((one) => {
          const type = typeOf(one)
          return type !== undefined && isAssignable(type, wanted)
        }),
        wanted,
      )
    },
    Contains: (_, [source, value], ctx) => listOf(source, ctx).some((one) => sameValue(one, value)),
    SequenceEqual: (_, [a, b], ctx) => {
      const left = listOf(a, ctx)
      const right = listOf(b, ctx)
      return left.length === right.length && left.every((one, at) => sameValue(one, right[at]))
    },
    Zip: function* (_, [a, b, c], ctx): Task {
      const [first, second] = [listOf(a, ctx), listOf(b, ctx)]
      const types = [a, b].map((one) => {
        const type = typeOf(one)
        return type?.elementType ?? type?.genericArguments[0] ?? T.Object
      })
      const isCombined = typeof c === 'object' && c !== null && 'target' in c
      const third = c === undefined || isCombined ? undefined : listOf(c, ctx)
      const count = Math.min(first.length, second.length, third?.length ?? first.length)
      const out: unknown[] = []
      for (let at = 0; at < count; at++) {
        const pair = [first[at], second[at], ...(third ? [third[at]] : [])]
        out.push(
          isCombined
            ? yield* called(c, pair, ctx)
            : tupleOf('System.ValueTuple', pair, third ? undefined : types),
        )
      }
      return new PSArray(out)
    },
    AsEnumerable: (_, [source]) => source,
  },
})

export class PSGrouping extends PSList {
  readonly key: unknown
  constructor(key: unknown, items: unknown[], element: NetType) {
    super(genericType('System.Linq.IGrouping`2', typeOf(key) ?? T.Object, element), items)
    this.key = key
  }
}
implement('System.Linq.IGrouping`2', { get: { Key: (self: PSGrouping) => self.key } })
