/** Hashtable, OrderedDictionary, Dictionary, SortedList and the rest by key. */
import { capacityOf } from '../../../objects/hash-order.ts'
import type { Implementation } from '../surface.ts'
import { argumentNull } from '../values.ts'
import { compareSame } from '../../runtime/compare.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { convertTo } from '../../runtime/convert.ts'
import { enumerate } from '../../runtime/enumerate.ts'
import { throwNet } from '../../runtime/failure.ts'
import { callDelegate } from '../../runtime/member-calls.ts'
import { defaultValue } from '../../runtime/static-members.ts'
import { isTask, type Task } from '../../runtime/task.ts'
import { netText } from '../../runtime/to-text.ts'
import { comparerOf, PSComparer } from './comparer.ts'
import {
  addKey,
  comparers,
  comparisonOf,
  entryOf,
  isGeneric,
  isSorted,
  nullKey,
  ordered,
} from './dictionary-entries.ts'
import { keysOf } from './key-view.ts'
import { indexRange, indexRangeOf, lessThan, readOnly, same } from './refusals.ts'
import { setReference } from '../comparison-table.ts'
import { dictionaryEnumerator } from '../enumerators.ts'
import { names, implement, type TypeImplementation } from '../surface.ts'
import { identityHash } from '../system/object.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { argument, atMost, negative, outOfRange } from '../values.ts'
import { DictionaryEntry, PSArray, PSDictionary, setOrderOfKeys } from '../../../objects/collections.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { baseOf } from '../../../objects/ps-object.ts'

export const dictionary: TypeImplementation = {
  get: {
    Count: (self: PSDictionary) => self.count,
    Keys: (self: PSDictionary) => keysOf(self, 'keys'),
    Values: (self: PSDictionary) => keysOf(self, 'values'),
    IsReadOnly: (self: PSDictionary) => self.isReadOnly,
    IsFixedSize: () => false,
    IsSynchronized: (self: PSDictionary) => self.wrapped !== undefined,
    IsEmpty: (self: PSDictionary) => self.count === 0,
    SyncRoot: (self: PSDictionary) => self.wrapped ?? self,
    Comparer: (self: PSDictionary) =>
      comparerOf(
        self.netType.genericArguments[0] ?? T.Object,
        self.comparison === 'ordinalIgnoreCase',
        isSorted(self),
        comparers.get(self),
      ),
    Capacity: (self: PSDictionary) => capacityOf(self.count),
  },
  set: {
    Item: (self: PSDictionary, [key, value]) => {
      nullKey(key)
      if (self.isReadOnly) readOnly()
      if (self.netType === T.OrderedDictionary && typeof key === 'number') {
        const entry = self.entryAt(key)
        if (!entry) indexRange()
        else entry.value = value
      } else self.set(key, value)
    },
  },
  call: {
    Item: (self: PSDictionary, [key]) => {
      if (self.netType === T.OrderedDictionary && typeof key === 'number')
        return (self.entryAt(key) ?? indexRange()).value
      nullKey(key)
      const value = self.get(key)
      if (value === undefined && !self.has(key) && isGeneric(self)) {
        throwNet(
          'System.Collections.Generic.KeyNotFoundException',
          `The given key '${netText(baseOf(key))}' was not present in the dictionary.`,
        )
      }
      return value ?? null
    },
    Add: (self: PSDictionary, [key, value], ctx, call) => {
      if (key instanceof DictionaryEntry && call.overload.parameters.length === 1)
        addKey(self, key.key, key.value, ctx)
      else addKey(self, key, value, ctx)
    },
    TryAdd: (self: PSDictionary, [key, value], ctx) => {
      nullKey(key)
      if (self.has(key)) return false
      addKey(self, key, value, ctx)
      return true
    },
    Clear: (self: PSDictionary) => {
      if (self.isReadOnly) readOnly()
      self.clear()
    },
    Clone: (self: PSDictionary) => copy(self),
    Contains: (self: PSDictionary, [key]) =>
      key instanceof DictionaryEntry ? same(self.get(key.key), key.value) : self.has(nullKey(key)),
    ContainsKey: (self: PSDictionary, [key]) => self.has(nullKey(key)),
    ContainsValue: (self: PSDictionary, [value]) => self.values().some((one) => same(one, value)),
    CopyTo: (self: PSDictionary, [target, at]) =>
      ordered(self).forEach((one, i) => {
        target.items[at + i] = entryOf(self, one)
      }),
    EnsureCapacity: (self: PSDictionary) => self.count,
    GetEnumerator: (self: PSDictionary) => dictionaryEnumerator(isSorted(self) ? sortedCopy(self) : self),
    GetValueOrDefault: (self: PSDictionary, [key, value]) => self.get(key) ?? value ?? null,
    Remove: (self: PSDictionary, args, ctx, call) => {
      nullKey(args[0])
      if (self.isReadOnly) readOnly()
      const had = self.has(args[0])
      if (args[1]) setReference(args[1], had ? self.get(args[0]) : nothingOf(self, ctx))
      self.delete(args[0])
      return call.overload.returnText === 'void' ? undefined : had
    },
    TryGetValue: (self: PSDictionary, [key, ref], ctx) => {
      nullKey(key)
      const had = self.has(key)
      setReference(ref, had ? self.get(key) : nothingOf(self, ctx))
      return had
    },
    TryRemove: (self: PSDictionary, [key, ref], ctx) => {
      const had = self.has(key)
      if (ref) setReference(ref, had ? self.get(key) : nothingOf(self, ctx))
      self.delete(key)
      return had
    },
    TryUpdate: (self: PSDictionary, [key, value, expected]) => {
      if (!self.has(key) || !same(self.get(key), expected)) return false
      self.set(key, value)
      return true
    },
    GetOrAdd: function* (self: PSDictionary, [key, value], ctx): Task {
      if (self.has(key)) return self.get(key)
      const made = yield* resolved(value, [key], ctx)
      const wanted = self.netType.genericArguments[1]
      self.set(key, wanted ? convertTo(made, wanted, ctx) : made)
      return self.get(key)
    },
    AddOrUpdate: function* (self: PSDictionary, [key, add, update], ctx): Task {
      const made = self.has(key)
        ? yield* resolved(update, [key, self.get(key)], ctx)
        : yield* resolved(add, [key], ctx)
      const wanted = self.netType.genericArguments[1]
      self.set(key, wanted ? convertTo(made, wanted, ctx) : made)
      return self.get(key)
    },
    ToArray: (self: PSDictionary) => new PSArray(ordered(self).map((one) => entryOf(self, one))),
    TrimExcess: () => undefined,
    TrimToSize: () => undefined,
    // ordered and sorted ones
    Insert: (self: PSDictionary, [at, key, value], ctx) => {
      if (self.isReadOnly) readOnly()
      nullKey(key)
      if (self.has(key))
        argument(`An item with the same key has already been added. Key: ${netText(baseOf(key))}`)
      if (at < 0) negative('index', at)
      atMost('index', at, self.count)
      if (at === self.count) return self.set(key, value)
      ctx.spend(self.count >> 3)
      const entries = self.entries()
      self.clear()
      entries.splice(at, 0, new DictionaryEntry(key, value))
      for (const one of entries) self.set(one.key, one.value)
    },
    RemoveAt: (self: PSDictionary, [at]) => {
      const entry = ordered(self)[at]
      if (self.isReadOnly) readOnly()
      if (self.netType === T.OrderedDictionary) lessThan(at, self.count)
      if (!entry) indexRangeOf(at)
      else self.delete(entry.key)
    },
    AsReadOnly: (self: PSDictionary) => {
      const view = copy(self)
      view.isReadOnly = true
      return view
    },
    GetAt: (self: PSDictionary, [at]) => entryOf(self, ordered(self)[at] ?? indexRange()),
    SetAt: (self: PSDictionary, [at, key, value]) => {
      const entry = self.entryAt(at)
      if (entry && value === undefined) entry.value = key
    },
    IndexOf: (self: PSDictionary, [key]) => ordered(self).findIndex((one) => same(one.key, key)),
    IndexOfKey: (self: PSDictionary, [key]) => ordered(self).findIndex((one) => same(one.key, key)),
    IndexOfValue: (self: PSDictionary, [value]) => ordered(self).findIndex((one) => same(one.value, value)),
    GetByIndex: (self: PSDictionary, [at]) => (ordered(self)[at] ?? indexRangeOf(at)).value,
    GetKey: (self: PSDictionary, [at]) => (ordered(self)[at] ?? indexRangeOf(at)).key,
    GetKeyAtIndex: (self: PSDictionary, [at]) => (ordered(self)[at] ?? indexRangeOf(at)).key,
    GetValueAtIndex: (self: PSDictionary, [at]) => (ordered(self)[at] ?? indexRangeOf(at)).value,
    GetKeyList: (self: PSDictionary) => keysOf(self, 'keys'),
    GetValueList: (self: PSDictionary) => keysOf(self, 'values'),
    SetByIndex: (self: PSDictionary, [at, value]) => {
      const entry = ordered(self)[at]
      if (entry) entry.value = value
    },
    Equals: (self, [other]) => self === other,
    GetHashCode: (self) => identityHash(self),
  },
  create: (_, args, ctx, call) => {
    const parameters = names(call)
    const comparerAt = Math.max(parameters.indexOf('comparer'), parameters.indexOf('equalityComparer'))
    const comparer = comparerAt >= 0 ? args[comparerAt] : undefined
    const made = new PSDictionary(call.type, comparisonOf(comparer))
    if (comparer instanceof PSComparer) comparers.set(made, comparer)
    const [first] = args
    if (typeof first === 'number' && first < 0)
      outOfRange('capacity', `capacity ('${first}') must be a non-negative value.`, first)
    if (typeof first === 'number') made.expect(first)
    if (first instanceof PSDictionary)
      for (const one of first.entries()) addKey(made, one.key, one.value, ctx)
    else if (first !== null && typeof first === 'object' && !(first instanceof PSComparer)) {
      for (const one of enumerate(first, ctx) ?? [])
        if (one instanceof DictionaryEntry) addKey(made, one.key, one.value, ctx)
    }
    return made
  },
}
function copy(self: PSDictionary): PSDictionary {
  const made = new PSDictionary(self.netType, self.comparison, self.wrapped && copy(self.wrapped))
  if (self.wrapped) return made
  for (const one of self.entries()) made.set(one.key, one.value)
  return made
}
function sortedCopy(self: PSDictionary): PSDictionary {
  const made = new PSDictionary(self.netType, self.comparison)
  for (const one of ordered(self)) made.set(one.key, one.value)
  return made
}
function nothingOf(self: PSDictionary, ctx: EngineContext): unknown {
  const wanted = self.netType.genericArguments[1]
  return wanted?.isValueType ? defaultValue(wanted, ctx) : null
}
function* resolved(value: unknown, args: readonly unknown[], ctx: EngineContext): Task {
  const own = baseOf(value)
  const isCallable =
    typeof own === 'object' &&
    own !== null &&
    ('target' in own || (own as { netType?: NetType }).netType === T.ScriptBlock)
  if (!isCallable) return value
  const made = callDelegate(own, args, ctx)
  return isTask(made) ? yield made : made
}
for (const name of [
  'System.Collections.Hashtable',
  'System.Collections.Specialized.OrderedDictionary',
  'System.Collections.SortedList',
  'System.Collections.Specialized.HybridDictionary',
  'System.Collections.Specialized.ListDictionary',
  'System.Collections.Generic.Dictionary`2',
  'System.Collections.Generic.SortedDictionary`2',
  'System.Collections.Generic.SortedList`2',
  'System.Collections.Generic.OrderedDictionary`2',
  'System.Collections.ObjectModel.ReadOnlyDictionary`2',
  'System.Collections.Concurrent.ConcurrentDictionary`2',
  'System.Management.Automation.PSPrimitiveDictionary',
  'System.Management.Automation.DefaultParameterDictionary',
  'System.Management.Automation.PSVersionHashTable',
  'System.Management.Automation.RuntimeDefinedParameterDictionary',
  'System.Collections.IDictionary',
  'System.Collections.Specialized.StringDictionary',
  'System.Collections.ListDictionaryInternal',
])
  implement(name, dictionary)
addMetadata(`#class System.Collections.Hashtable+SyncHashtable :System.Collections.Hashtable;System.Collections.IEnumerable @0
#class System.Collections.SortedList+SyncSortedList :System.Collections.SortedList @0
`)
/** Synchronized tables: one thread runs the session, so they are views of what they wrap, and say what they are. */
const synchronizedAs =
  (type: string, parameter: string): Implementation =>
  (_, [table]) => {
    if (table === null) argumentNull(parameter)
    return new PSDictionary(loadType(type), table.comparison, table)
  }
implement('System.Collections.Hashtable', {
  staticCall: { Synchronized: synchronizedAs('System.Collections.Hashtable+SyncHashtable', 'table') },
})
setOrderOfKeys((a, b) => compareSame(a, b) ?? 0)
implement('System.Collections.SortedList', {
  staticCall: { Synchronized: synchronizedAs('System.Collections.SortedList+SyncSortedList', 'list') },
})
