/** HashSet and SortedSet. */
import { fuelSlice } from '../../../settings/limits.ts'
import type { InSlices } from '../../language/in-slices.ts'
import { promptly } from '../../runtime/task.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { convertTo } from '../../runtime/convert.ts'
import { enumerate } from '../../runtime/enumerate.ts'
import type { Task } from '../../runtime/task.ts'
import { comparerOf, PSComparer } from './comparer.ts'
import { comparisonOf, isSorted } from './dictionary-entries.ts'
import { elementOf } from './list.ts'
import { setReference } from '../comparison-table.ts'
import { items } from '../enumerable.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { implement, type TypeImplementation } from '../surface.ts'
import { holds } from '../system/array-predicates.ts'
import { defaultOrder } from '../system/array-sort.ts'
import { argument, argumentNull } from '../values.ts'
import { identityKey, type KeyComparison, PSArray } from '../../../objects/collections.ts'
import type { NetType } from '../../../objects/net-type.ts'

export class PSSet {
  readonly netType: NetType
  readonly comparison: KeyComparison
  readonly map = new Map<unknown, unknown>()
  constructor(netType: NetType, comparison: KeyComparison = 'ordinal') {
    this.netType = netType
    this.comparison = comparison
  }
  has(value: unknown): boolean {
    return this.map.has(identityKey(value, this.comparison))
  }
  add(value: unknown): boolean {
    const key = identityKey(value, this.comparison)
    if (this.map.has(key)) return false
    this.map.set(key, value)
    return true
  }
  delete(value: unknown): boolean {
    return this.map.delete(identityKey(value, this.comparison))
  }
  get list(): unknown[] {
    const all = [...this.map.values()]
    return isSorted(this) ? all.sort(defaultOrder) : all
  }
  [items](): unknown[] {
    return this.list
  }
}
const othersOf = (self: PSSet, value: unknown, ctx: EngineContext): PSSet => {
  if (value === null) argumentNull('other')
  const made = new PSSet(self.netType, self.comparison)
  for (const one of enumerate(value, ctx) ?? [value]) made.add(convertTo(one, elementOf(self), ctx))
  return made
}
const subset = (a: PSSet, b: PSSet): boolean => [...a.map.keys()].every((key) => b.map.has(key))
/** The sizes of .NET's hash tables. */
const hashPrimes = [
  0, 3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919,
  1103, 1327, 1597, 1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419,
]
const hashPrime = (size: number): number => hashPrimes.find((one) => one >= size) ?? size
export const set: TypeImplementation = {
  get: {
    Count: (self: PSSet) => self.map.size,
    Comparer: (self: PSSet) =>
      comparerOf(elementOf(self), self.comparison === 'ordinalIgnoreCase', isSorted(self)),
    Min: (self: PSSet) => self.list[0] ?? null,
    Max: (self: PSSet) => self.list[self.map.size - 1] ?? null,
    IsReadOnly: () => false,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
    Capacity: (self: PSSet) => hashPrime(self.map.size),
  },
  call: {
    Add: (self: PSSet, [value], ctx) => {
      ctx.charge(64)
      return self.add(value)
    },
    Remove: (self: PSSet, [value]) => self.delete(value),
    Contains: (self: PSSet, [value]) => self.has(value),
    Clear: (self: PSSet) => self.map.clear(),
    CopyTo: (self: PSSet, [target, at]) =>
      self.list.forEach((one, i) => {
        target.items[(at ?? 0) + i] = one
      }),
    EnsureCapacity: (self: PSSet) => self.map.size,
    GetEnumerator: (self: PSSet) => new ArrayEnumerator(self.list),
    UnionWith: (self: PSSet, [other], ctx) => {
      for (const one of othersOf(self, other, ctx).map.values()) self.add(one)
    },
    IntersectWith: (self: PSSet, [other], ctx) => {
      const others = othersOf(self, other, ctx)
      for (const key of [...self.map.keys()]) if (!others.map.has(key)) self.map.delete(key)
    },
    ExceptWith: (self: PSSet, [other], ctx) => {
      for (const key of othersOf(self, other, ctx).map.keys()) self.map.delete(key)
    },
    SymmetricExceptWith: (self: PSSet, [other], ctx) => {
      for (const [key, one] of othersOf(self, other, ctx).map) {
        if (self.map.has(key)) self.map.delete(key)
        else self.map.set(key, one)
      }
    },
    IsSubsetOf: (self: PSSet, [other], ctx) => subset(self, othersOf(self, other, ctx)),
    IsSupersetOf: (self: PSSet, [other], ctx) => subset(othersOf(self, other, ctx), self),
    IsProperSubsetOf: (self: PSSet, [other], ctx) => {
      const others = othersOf(self, other, ctx)
      return self.map.size < others.map.size && subset(self, others)
    },
    IsProperSupersetOf: (self: PSSet, [other], ctx) => {
      const others = othersOf(self, other, ctx)
      return self.map.size > others.map.size && subset(others, self)
    },
    Overlaps: (self: PSSet, [other], ctx) =>
      [...othersOf(self, other, ctx).map.keys()].some((key) => self.map.has(key)),
    SetEquals: (self: PSSet, [other], ctx) => {
      const others = othersOf(self, other, ctx)
      return self.map.size === others.map.size && subset(self, others)
    },
    RemoveWhere: function* (self: PSSet, [predicate], ctx): Task {
      let removed = 0
      for (const [key, one] of [...self.map]) {
        if (yield* holds(predicate, one, ctx)) {
          self.map.delete(key)
          removed++
        }
      }
      return removed
    },
    TryGetValue: (self: PSSet, [value, ref]) => {
      const had = self.has(value)
      setReference(ref, had ? self.map.get(identityKey(value, self.comparison)) : null)
      return had
    },
    Reverse: (self: PSSet) => new PSArray([...self.list].reverse()),
    TrimExcess: () => undefined,
    GetViewBetween: (self: PSSet, [low, high]) => {
      if (defaultOrder(low, high) > 0)
        argument("Must be less than or equal to upperValue. (Parameter 'lowerValue')")
      const view = new PSSet(self.netType, self.comparison)
      for (const one of self.list)
        if (defaultOrder(one, low) >= 0 && defaultOrder(one, high) <= 0) view.add(one)
      return view
    },
  },
  create: (_, args, ctx, call) => {
    const comparer = args.find((one) => one instanceof PSComparer)
    const made = new PSSet(call.type, comparisonOf(comparer))
    const [first] = args
    if (first === null || typeof first !== 'object' || first instanceof PSComparer) return made
    const work = function* (): InSlices<PSSet> {
      let count = 0
      for (const one of enumerate(first, ctx) ?? [first]) {
        made.add(one)
        if (++count % itemsPerStep === 0) yield
      }
      return made
    }
    return promptly(ctx, work(), fuelSlice)
  },
}
/** items between two looks whether to give way */
const itemsPerStep = 1024

implement('System.Collections.Generic.HashSet`1', set)
implement('System.Collections.Generic.SortedSet`1', set)
