/** Lists, dictionaries, sets, queues and stacks, generic and not, and their concurrent and specialised kin. */
import {
  DictionaryEntry,
  PSArray,
  PSDictionary,
  PSList,
  PSQueue,
  PSStack,
  setOrderOfKeys,
} from '../../objects/collections.ts'
import { arrayType, type NetType, T } from '../../objects/net-type.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { compareText, sameValue } from '../runtime/compare.ts'
import type { EngineContext } from '../runtime/context.ts'
import { convertTo } from '../runtime/convert.ts'
import { enumerate, itemsOf } from '../runtime/enumerate.ts'
import { NetThrow, throwNet } from '../runtime/failure.ts'
import { compareSame } from '../runtime/compare.ts'
import { callDelegate, defaultValue } from '../runtime/members.ts'
import { isTask, type Task } from '../runtime/task.ts'
import { netText, registerText } from '../runtime/to-text.ts'
import { conversion } from './conversions.ts'
import { defaultOrder, filterBy, holds, identityHash, orderBy, setReference, sorted } from './core.ts'
import { items } from './enumerable.ts'
import { ArrayEnumerator, dictionaryEnumerator } from './enumerators.ts'
import { names } from './numbers.ts'
import { genericType, implement, type Implementation, type TypeImplementation } from './surface.ts'
import { addMetadata, loadType } from './type-loader.ts'
import { argument, argumentNull, arrayOf, outOfRange, strings } from './values.ts'
import { netException } from '../../objects/exceptions.ts'
import { identityKey, foldCase, type KeyComparison, mustHold } from '../../objects/collections.ts'

const indexRange = (): never =>
  outOfRange(
    'index',
    'Index was out of range. Must be non-negative and less than the size of the collection.',
  )
const readOnly = (): never => throwNet('System.NotSupportedException', 'Collection is read-only.')
const listAt = (self: PSList, index: number): number =>
  index < 0 || index >= self.items.length ? indexRange() : index
const writable = (self: PSList): unknown[] => (self.isReadOnly ? readOnly() : self.items)
const same = (a: unknown, b: unknown): boolean =>
  sameValue(baseOf(a), baseOf(b)) || (baseOf(a) === null && baseOf(b) === null)
const elementOf = (self: { netType: NetType }): NetType => self.netType.genericArguments[0] ?? T.Object
const grow = (self: PSList, count: number, ctx: EngineContext): void => {
  mustHold(self.items.length, count)
  ctx.charge(count * 8)
}

const capacities = new WeakMap<PSList, number>()

// --- lists

export const list: TypeImplementation = {
  get: {
    Count: (self: PSList) => self.items.length,
    Capacity: (self: PSList) =>
      Math.max(
        capacities.get(self) ?? 0,
        self.items.length === 0 ? 0 : Math.max(4, 2 ** Math.ceil(Math.log2(self.items.length))),
      ),
    IsReadOnly: (self: PSList) => self.isReadOnly,
    IsFixedSize: (self: PSList) => self.isReadOnly,
    IsSynchronized: () => false,
    SyncRoot: (self: PSList) => self,
  },
  set: {
    Capacity: (self: PSList, value) => {
      if (value < self.items.length) outOfRange('value', 'capacity was less than the current size.')
      capacities.set(self, value)
    },
    Item: (self: PSList, [index, value], ctx) => {
      writable(self)[listAt(self, index)] =
        elementOf(self) === T.Object ? value : convertTo(value, elementOf(self), ctx)
    },
  },
  call: {
    Item: (self: PSList, [index]) => self.items[listAt(self, index)],
    Add: (self: PSList, [value], ctx, call) => {
      grow(self, 1, ctx)
      const at = writable(self).push(value) - 1
      return call.overload.returnText === 'void' ? undefined : at
    },
    AddRange: (self: PSList, [values], ctx) => {
      if (values === null) argumentNull('collection')
      const more = itemsOf(values, ctx) ?? [values]
      grow(self, more.length, ctx)
      const target = writable(self)
      for (const one of [...more]) target.push(one)
    },
    AsReadOnly: (self: PSList) =>
      new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', elementOf(self)),
        self.items,
        true,
      ),
    BinarySearch: (self: PSList, args, ctx) => {
      const order = orderBy(args.length === 2 ? args[1] : undefined, ctx)
      let low = 0
      let high = self.items.length - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        const sign = order(self.items[middle], args[0])
        if (sign === 0) return middle
        if (sign < 0) low = middle + 1
        else high = middle - 1
      }
      return ~low
    },
    Clear: (self: PSList) => {
      writable(self).length = 0
    },
    Clone: (self: PSList) => new PSList(self.netType, [...self.items]),
    Contains: (self: PSList, [value]) => self.items.some((one) => same(one, value)),
    ConvertAll: function* (self: PSList, [converter], ctx, call): Task {
      const wanted = call.genericArguments[0] ?? converter?.netType?.genericArguments?.[1] ?? T.Object
      const out: unknown[] = []
      for (const one of self.items) {
        const made = callDelegate(converter, [one], ctx)
        out.push(convertTo(isTask(made) ? yield made : made, wanted, ctx))
      }
      return new PSList(genericType('System.Collections.Generic.List`1', wanted), out)
    },
    CopyTo: (self: PSList, args, ctx) => {
      const target = (args.length === 4 ? args[1] : args[0]) as PSArray
      const from = args.length === 4 ? (args[0] as number) : 0
      const at = args.length === 1 ? 0 : (args[args.length === 4 ? 2 : 1] as number)
      const count = args.length === 4 ? (args[3] as number) : self.items.length
      if (at + count > target.items.length)
        argument(
          "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
          'destinationArray',
        )
      for (let i = 0; i < count; i++)
        target.items[at + i] = convertTo(self.items[from + i], target.elementType, ctx)
    },
    EnsureCapacity: (self: PSList) => self.items.length,
    Exists: function* (self: PSList, [predicate], ctx): Task {
      for (const one of self.items) if (yield* holds(predicate, one, ctx)) return true
      return false
    },
    Find: function* (self: PSList, [predicate], ctx): Task {
      for (const one of self.items) if (yield* holds(predicate, one, ctx)) return one
      return elementOf(self).isValueType ? defaultValue(elementOf(self), ctx) : null
    },
    FindAll: function* (self: PSList, [predicate], ctx): Task {
      return new PSList(self.netType, yield* filterBy(self.items, predicate, ctx))
    },
    FindIndex: function* (self: PSList, args, ctx): Task {
      for (let i = args.length > 1 ? (args[0] as number) : 0; i < self.items.length; i++)
        if (yield* holds(args[args.length - 1], self.items[i], ctx)) return i
      return -1
    },
    FindLast: function* (self: PSList, [predicate], ctx): Task {
      for (const one of [...self.items].reverse()) if (yield* holds(predicate, one, ctx)) return one
      return elementOf(self).isValueType ? defaultValue(elementOf(self), ctx) : null
    },
    FindLastIndex: function* (self: PSList, args, ctx): Task {
      for (let i = self.items.length - 1; i >= 0; i--)
        if (yield* holds(args[args.length - 1], self.items[i], ctx)) return i
      return -1
    },
    ForEach: function* (self: PSList, [action], ctx): Task {
      for (const one of [...self.items]) {
        const result = callDelegate(action, [one], ctx)
        if (isTask(result)) yield result
      }
    },
    GetEnumerator: (self: PSList) => {
      const definition = self.netType.genericDefinition?.fullName
      if (definition === 'System.Collections.Generic.List`1')
        return new ArrayEnumerator(
          self.items,
          genericType('System.Collections.Generic.List`1+Enumerator', elementOf(self)),
        )
      return new ArrayEnumerator(
        self.items,
        self.netType === T.ArrayList
          ? 'System.Collections.ArrayList+ArrayListEnumeratorSimple'
          : 'System.Array+ArrayEnumerator',
      )
    },
    GetRange: (self: PSList, [from, count]) => {
      rangeCheck(self, from, count)
      return new PSList(self.netType, self.items.slice(from, from + count))
    },
    Slice: (self: PSList, [from, count]) => new PSList(self.netType, self.items.slice(from, from + count)),
    IndexOf: (self: PSList, [value, from]) =>
      self.items.findIndex((one, at) => at >= (from ?? 0) && same(one, value)),
    Insert: (self: PSList, [index, value], ctx) => {
      if (index < 0 || index > self.items.length) {
        outOfRange(
          'index',
          self.netType === T.ArrayList
            ? 'Insertion index was out of range. Must be non-negative and less than or equal to size.'
            : 'Index must be within the bounds of the List.',
        )
      }
      grow(self, 1, ctx)
      writable(self).splice(index, 0, value)
    },
    InsertRange: (self: PSList, [index, values], ctx) => {
      writable(self).splice(index, 0, ...(itemsOf(values, ctx) ?? [values]))
    },
    LastIndexOf: (self: PSList, [value]) => self.items.findLastIndex((one) => same(one, value)),
    Move: (self: PSList, [from, to]) => {
      const [one] = self.items.splice(from, 1)
      self.items.splice(to, 0, one)
    },
    Remove: (self: PSList, [value], _, call) => {
      const at = writable(self).findIndex((one) => same(one, value))
      if (at >= 0) self.items.splice(at, 1)
      return call.overload.returnText === 'void' ? undefined : at >= 0
    },
    RemoveAll: function* (self: PSList, [predicate], ctx): Task {
      const keep: unknown[] = []
      let removed = 0
      for (const one of self.items) {
        if (yield* holds(predicate, one, ctx)) removed++
        else keep.push(one)
      }
      writable(self).splice(0, self.items.length, ...keep)
      return removed
    },
    RemoveAt: (self: PSList, [index]) => {
      writable(self).splice(listAt(self, index), 1)
    },
    RemoveRange: (self: PSList, [from, count]) => {
      rangeCheck(self, from, count)
      writable(self).splice(from, count)
    },
    Repeat: () => undefined,
    Reverse: (self: PSList, [from, count]) => {
      const start = from ?? 0
      const end = count === undefined ? self.items.length : start + count
      self.items.splice(start, end - start, ...self.items.slice(start, end).reverse())
    },
    SetRange: (self: PSList, [index, values], ctx) => {
      const more = itemsOf(values, ctx) ?? []
      for (let i = 0; i < more.length; i++) self.items[index + i] = more[i]
    },
    Sort: (self: PSList, args, ctx, call) => {
      const parameters = names(call)
      const comparer = args[Math.max(parameters.indexOf('comparer'), parameters.indexOf('comparison'), 0)]
      const order = orderBy(args.length === 0 ? undefined : comparer, ctx)
      const start = args.length === 3 ? (args[0] as number) : 0
      const end = args.length === 3 ? start + (args[1] as number) : self.items.length
      self.items.splice(start, end - start, ...sorted(self.items.slice(start, end), order))
    },
    ToArray: (self: PSList, [type]) =>
      new PSArray([...self.items], arrayType((type as NetType | undefined) ?? elementOf(self))),
    TrimExcess: () => undefined,
    TrimToSize: () => undefined,
    TrueForAll: function* (self: PSList, [predicate], ctx): Task {
      for (const one of self.items) if (!(yield* holds(predicate, one, ctx))) return false
      return true
    },
    Equals: (self, [other]) => self === other,
    GetHashCode: (self) => identityHash(self),
  },
  create: (_, args, ctx, call) => {
    const [first] = args
    if (typeof first === 'number' && first < 0)
      outOfRange('capacity', 'Non-negative number required.', undefined)
    if (call.overload.parameters[0] && first === null && call.overload.parameters[0].type !== T.Int32)
      argumentNull(call.overload.parameters[0].name)
    const isView =
      call.type.genericDefinition?.fullName === 'System.Collections.ObjectModel.ReadOnlyCollection`1'
    if (isView && first instanceof PSList) return new PSList(call.type, first.items, true)
    const source = typeof first === 'number' || first === undefined ? [] : (itemsOf(first, ctx) ?? [first])
    const made = new PSList(call.type, [...source], isView)
    if (typeof first === 'number') capacities.set(made, first)
    return made
  },
}
function rangeCheck(self: PSList, from: number, count: number): void {
  if (from < 0) outOfRange('index', 'Non-negative number required.')
  if (count < 0) outOfRange('count', 'Non-negative number required.')
  if (from + count > self.items.length)
    argument(
      'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
    )
}

for (const name of [
  'System.Collections.ArrayList',
  'System.Collections.Generic.List`1',
  'System.Collections.ObjectModel.Collection`1',
  'System.Collections.ObjectModel.ReadOnlyCollection`1',
  'System.Collections.Specialized.StringCollection',
  'System.Management.Automation.PSDataCollection`1',
])
  implement(name, list)
implement('System.Collections.ArrayList', {
  staticCall: {
    Adapter: (_, [source], ctx) => new PSList(T.ArrayList, itemsOf(source, ctx) ?? []),
    FixedSize: (_, [source]) => new FixedList(source.items),
    ReadOnly: (_, [source]) => new PSList(T.ArrayList, source.items, true),
    Synchronized: (_, [source]) => source,
    Repeat: (_, [value, count]) => new PSList(T.ArrayList, new Array(count).fill(value)),
  },
})
/** ArrayList.FixedSize */
class FixedList extends PSList {
  constructor(source: unknown[]) {
    super(loadType('System.Collections.ArrayList+FixedSizeArrayList') ?? T.ArrayList, source)
  }
}
addMetadata(`#class System.Collections.ArrayList+FixedSizeArrayList :System.Collections.ArrayList;System.Collections.IList @0
System.Object Item(int index) {get;set;}
int Count {get;}
bool IsFixedSize {get;}
bool IsReadOnly {get;}
int Add(System.Object value)
void Clear()
bool Contains(System.Object item)
System.Collections.IEnumerator GetEnumerator()
int IndexOf(System.Object value)
void Insert(int index, System.Object value)
void Remove(System.Object value)
void RemoveAt(int index)
void Sort()
System.Object[] ToArray()
`)
const fixed: Implementation = () =>
  throwNet('System.NotSupportedException', 'Collection was of a fixed size.')
implement('System.Collections.ArrayList+FixedSizeArrayList', {
  get: { IsFixedSize: () => true },
  call: { Add: fixed, Clear: fixed, Insert: fixed, Remove: fixed, RemoveAt: fixed },
})

// --- dictionaries

function comparisonOf(comparer: unknown): KeyComparison {
  return comparer instanceof PSComparer && comparer.ignoreCase ? 'ordinalIgnoreCase' : 'ordinal'
}
const nullKey = (key: unknown): unknown => (key === null || key === undefined ? argumentNull('key') : key)
const isGeneric = (self: PSDictionary): boolean => self.netType.genericDefinition !== undefined
const isSorted = (self: { netType: NetType }): boolean =>
  /Sorted/.test((self.netType.genericDefinition ?? self.netType).fullName)

/** Entries in the order the type enumerates them. */
function ordered(self: PSDictionary): DictionaryEntry[] {
  const entries = self.entries()
  return isSorted(self) ? entries.sort((a, b) => keyOrder(self)(a.key, b.key)) : entries
}
const comparers = new WeakMap<PSDictionary, PSComparer>()
function keyOrder(self: PSDictionary): (a: unknown, b: unknown) => number {
  const own = comparers.get(self)
  return own
    ? (a, b) => own.compare(a, b)
    : (a, b) =>
        typeof a === 'string' && typeof b === 'string' ? compareText(a, b, false) : defaultOrder(a, b)
}
const entryOf = (self: PSDictionary, entry: DictionaryEntry): DictionaryEntry => {
  if (!isGeneric(self)) return entry
  const [keyType = T.Object, valueType = T.Object] = self.netType.genericArguments
  return new DictionaryEntry(
    entry.key,
    entry.value,
    genericType('System.Collections.Generic.KeyValuePair`2', keyType, valueType),
  )
}

function addKey(self: PSDictionary, key: unknown, value: unknown, ctx: EngineContext): void {
  nullKey(key)
  if (self.isReadOnly) readOnly()
  if (self.has(key)) {
    const shown = netText(baseOf(key))
    if (isGeneric(self)) argument(`An item with the same key has already been added. Key: ${shown}`)
    const known = self
      .entries()
      .find((one) => identityKey(one.key, self.comparison) === identityKey(key, self.comparison))
    argument(
      `Item has already been added. Key in dictionary: '${netText(baseOf(known?.key))}'  Key being added: '${shown}'`,
    )
  }
  ctx.charge(96)
  self.set(key, value)
}

/** `.Keys`, `.Values`: live views. */
export class PSKeyView {
  readonly netType: NetType
  readonly source: PSDictionary
  readonly which: 'keys' | 'values'
  constructor(source: PSDictionary, which: 'keys' | 'values') {
    this.source = source
    this.which = which
    const { netType } = source
    const definition = netType.genericDefinition?.fullName
    const kind = which === 'keys' ? 'Key' : 'Value'
    if (definition) {
      const nested = loadType(`${definition}+${kind}Collection`)
        ? definition
        : 'System.Collections.Generic.Dictionary`2'
      this.netType = genericType(`${nested}+${kind}Collection`, ...netType.genericArguments)
    } else if (netType === T.OrderedDictionary)
      this.netType =
        loadType('System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection') ??
        T.Object
    else this.netType = loadType(`System.Collections.Hashtable+${kind}Collection`) ?? T.Object
  }
  get list(): unknown[] {
    return ordered(this.source).map((one) => (this.which === 'keys' ? one.key : one.value))
  }
  *[items](): Generator<unknown> {
    const size = this.source.count
    const { version } = this.source
    for (const one of this.list) {
      yield one
      if (this.source.count !== size || this.source.version !== version) {
        throwNet(
          'System.InvalidOperationException',
          'Collection was modified; enumeration operation may not execute.',
        )
      }
    }
  }
}
addMetadata(
  [
    'Hashtable+KeyCollection',
    'Hashtable+ValueCollection',
    'Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection',
  ]
    .map(
      (
        one,
      ) => `#class System.Collections.${one} :System.Object;System.Collections.ICollection;System.Collections.IEnumerable @0
int Count {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
void CopyTo(array array, int arrayIndex)
System.Collections.IEnumerator GetEnumerator()
`,
    )
    .join('') +
    `System.Object Item(int index) {get;}
`,
)
const keyView: TypeImplementation = {
  get: {
    Count: (self: PSKeyView) => self.source.count,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
  },
  call: {
    Item: (self: PSKeyView, [index]) => self.list[index],
    GetEnumerator: (self: PSKeyView) => new ArrayEnumerator(self.list),
    CopyTo: (self: PSKeyView, [target, at]) =>
      self.list.forEach((one, i) => {
        target.items[at + i] = one
      }),
    Contains: (self: PSKeyView, [value]) =>
      self.which === 'keys' ? self.source.has(value) : self.list.some((one) => same(one, value)),
  },
}
for (const name of [
  'System.Collections.Hashtable+KeyCollection',
  'System.Collections.Hashtable+ValueCollection',
  'System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection',
  'System.Collections.Generic.Dictionary`2+KeyCollection',
  'System.Collections.Generic.Dictionary`2+ValueCollection',
])
  implement(name, keyView)

const dictionary: TypeImplementation = {
  get: {
    Count: (self: PSDictionary) => self.count,
    Keys: (self: PSDictionary) => new PSKeyView(self, 'keys'),
    Values: (self: PSDictionary) => new PSKeyView(self, 'values'),
    IsReadOnly: (self: PSDictionary) => self.isReadOnly,
    IsFixedSize: () => false,
    IsSynchronized: () => false,
    IsEmpty: (self: PSDictionary) => self.count === 0,
    SyncRoot: (self: PSDictionary) => self,
    Comparer: (self: PSDictionary) => new PSComparer(self.comparison === 'ordinalIgnoreCase'),
    Capacity: (self: PSDictionary) => self.count,
  },
  set: {
    Item: (self: PSDictionary, [key, value]) => {
      nullKey(key)
      if (self.isReadOnly) readOnly()
      if (self.netType === T.OrderedDictionary && typeof key === 'number') {
        const entry = self.entries()[key]
        if (!entry) indexRange()
        else entry.value = value
      } else self.set(key, value)
    },
  },
  call: {
    Item: (self: PSDictionary, [key]) => {
      if (self.netType === T.OrderedDictionary && typeof key === 'number')
        return (self.entries()[key] ?? indexRange()).value
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
    Insert: (self: PSDictionary, [at, key, value]) => {
      if (self.isReadOnly) readOnly()
      nullKey(key)
      if (self.has(key))
        argument(`An item with the same key has already been added. Key: ${netText(baseOf(key))}`)
      if (at < 0 || at > self.count) indexRange()
      const entries = self.entries()
      self.clear()
      entries.splice(at, 0, new DictionaryEntry(key, value))
      for (const one of entries) self.set(one.key, one.value)
    },
    RemoveAt: (self: PSDictionary, [at]) => {
      const entry = ordered(self)[at]
      if (self.isReadOnly) readOnly()
      if (!entry) indexRange()
      else self.delete(entry.key)
    },
    AsReadOnly: (self: PSDictionary) => {
      const view = copy(self)
      view.isReadOnly = true
      return view
    },
    GetAt: (self: PSDictionary, [at]) => entryOf(self, ordered(self)[at] ?? indexRange()),
    SetAt: (self: PSDictionary, [at, key, value]) => {
      const entry = self.entries()[at]
      if (entry && value === undefined) entry.value = key
    },
    IndexOf: (self: PSDictionary, [key]) => ordered(self).findIndex((one) => same(one.key, key)),
    IndexOfKey: (self: PSDictionary, [key]) => ordered(self).findIndex((one) => same(one.key, key)),
    IndexOfValue: (self: PSDictionary, [value]) => ordered(self).findIndex((one) => same(one.value, value)),
    GetByIndex: (self: PSDictionary, [at]) => (ordered(self)[at] ?? indexRange()).value,
    GetKey: (self: PSDictionary, [at]) => (ordered(self)[at] ?? indexRange()).key,
    GetKeyAtIndex: (self: PSDictionary, [at]) => (ordered(self)[at] ?? indexRange()).key,
    GetValueAtIndex: (self: PSDictionary, [at]) => (ordered(self)[at] ?? indexRange()).value,
    GetKeyList: (self: PSDictionary) => new PSKeyView(self, 'keys'),
    GetValueList: (self: PSDictionary) => new PSKeyView(self, 'values'),
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
  const made = new PSDictionary(self.netType, self.comparison)
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
  'System.Management.Automation.RuntimeDefinedParameterDictionary',
  'System.Collections.IDictionary',
  'System.Collections.Specialized.StringDictionary',
  'System.Collections.ListDictionaryInternal',
])
  implement(name, dictionary)
implement('System.Collections.Hashtable', { staticCall: { Synchronized: (_, [table]) => table } })
setOrderOfKeys((a, b) => compareSame(a, b) ?? 0)
implement('System.Collections.SortedList', { staticCall: { Synchronized: (_, [table]) => table } })

const entry: TypeImplementation = {
  get: {
    Key: (self: DictionaryEntry) => self.key,
    Value: (self: DictionaryEntry) => self.value,
  },
  set: {
    Key: (self: DictionaryEntry, value) => {
      self.key = value
    },
    Value: (self: DictionaryEntry, value) => {
      self.value = value
    },
  },
  call: {
    Deconstruct: (self: DictionaryEntry, [key, value]) => {
      setReference(key, self.key)
      setReference(value, self.value)
    },
    ToString: (self: DictionaryEntry) => entryText(self),
  },
  create: (_, [key, value], _ctx, call) => new DictionaryEntry(key, value, call.type),
}
const entryText = (self: DictionaryEntry): string => `[${netText(self.key)}, ${netText(self.value)}]`
implement('System.Collections.DictionaryEntry', entry)
implement('System.Collections.Generic.KeyValuePair`2', entry)
implement('System.Collections.Generic.KeyValuePair', {
  staticCall: {
    Create: (_, [key, value]) =>
      new DictionaryEntry(
        key,
        value,
        genericType(
          'System.Collections.Generic.KeyValuePair`2',
          typeOf(key) ?? T.Object,
          typeOf(value) ?? T.Object,
        ),
      ),
  },
})
registerText(T.DictionaryEntry, entryText)
registerText(loadType('System.Collections.Generic.KeyValuePair`2') as NetType, entryText)

// --- comparers

export class PSComparer {
  readonly ignoreCase: boolean
  readonly ordinal: boolean
  readonly target: unknown
  readonly #type: NetType | undefined
  readonly #ctx: EngineContext | undefined
  constructor(ignoreCase: boolean, ordinal = true, target?: unknown, type?: NetType, ctx?: EngineContext) {
    this.ignoreCase = ignoreCase
    this.ordinal = ordinal
    this.target = target
    this.#type = type
    this.#ctx = ctx
  }
  get netType(): NetType {
    return this.#type ?? loadType('System.StringComparer') ?? T.Object
  }
  compare(a: unknown, b: unknown): number {
    if (this.target !== undefined && this.#ctx) return orderBy({ target: this.target }, this.#ctx)(a, b)
    if (typeof a !== 'string' || typeof b !== 'string') return defaultOrder(a, b)
    if (!this.ordinal) return compareText(a, b, this.ignoreCase)
    const x = this.ignoreCase ? foldCase(a) : a
    const y = this.ignoreCase ? foldCase(b) : b
    return x < y ? -1 : x > y ? 1 : 0
  }
  equals(a: unknown, b: unknown): boolean {
    return typeof a === 'string' && typeof b === 'string' ? this.compare(a, b) === 0 : same(a, b)
  }
}
const comparerMembers: TypeImplementation = {
  call: {
    Compare: (self: PSComparer, [a, b]) => self.compare(a, b),
    Equals: (self: PSComparer, args) =>
      args.length === 2 ? self.equals(args[0], args[1]) : self === args[0],
    GetHashCode: (self: PSComparer, [value]) => {
      const text = typeof value === 'string' ? (self.ignoreCase ? foldCase(value) : value) : netText(value)
      let hash = 0
      for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) | 0
      return hash
    },
  },
}
implement('System.StringComparer', {
  ...comparerMembers,
  staticGet: {
    Ordinal: () => new PSComparer(false),
    OrdinalIgnoreCase: () => new PSComparer(true),
    InvariantCulture: () => new PSComparer(false, false),
    InvariantCultureIgnoreCase: () => new PSComparer(true, false),
    CurrentCulture: () => new PSComparer(false, false),
    CurrentCultureIgnoreCase: () => new PSComparer(true, false),
  },
  staticCall: {
    Create: (_, [, ignore]) => new PSComparer(ignore === true, false),
    FromComparison: (_, [value]) =>
      new PSComparer((Number((value as EnumValue).value) & 1) === 1, Number((value as EnumValue).value) >= 4),
  },
})
for (const name of [
  'System.Collections.Generic.Comparer`1',
  'System.Collections.Generic.EqualityComparer`1',
]) {
  implement(name, {
    ...comparerMembers,
    staticGet: { Default: (_ctx, type) => new PSComparer(false, false, undefined, type) },
    staticCall: {
      Create: (_, [delegate], ctx, call) =>
        new PSComparer(false, false, (delegate as { target: unknown }).target ?? delegate, call.type, ctx),
    },
  })
}
implement('System.Collections.Comparer', {
  ...comparerMembers,
  staticGet: {
    Default: () => new PSComparer(false, false),
    DefaultInvariant: () => new PSComparer(false, false),
  },
})
implement('System.Collections.CaseInsensitiveComparer', {
  ...comparerMembers,
  staticGet: {
    Default: () => new PSComparer(true, false),
    DefaultInvariant: () => new PSComparer(true, false),
  },
  create: () => new PSComparer(true, false),
})

// --- sets

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
const set: TypeImplementation = {
  get: {
    Count: (self: PSSet) => self.map.size,
    Comparer: (self: PSSet) => new PSComparer(self.comparison === 'ordinalIgnoreCase'),
    Min: (self: PSSet) => self.list[0] ?? null,
    Max: (self: PSSet) => self.list[self.map.size - 1] ?? null,
    IsReadOnly: () => false,
    Capacity: (self: PSSet) => self.map.size,
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
  },
  create: (_, args, ctx, call) => {
    const comparer = args.find((one) => one instanceof PSComparer)
    const made = new PSSet(call.type, comparisonOf(comparer))
    const [first] = args
    if (first !== null && typeof first === 'object' && !(first instanceof PSComparer))
      for (const one of enumerate(first, ctx) ?? [first]) made.add(one)
    return made
  },
}
implement('System.Collections.Generic.HashSet`1', set)
implement('System.Collections.Generic.SortedSet`1', set)

// --- queues, stacks, bags

const emptyQueue = (what: string): never => throwNet('System.InvalidOperationException', `${what} empty.`)
const queue: TypeImplementation = {
  get: {
    Count: (self: PSQueue) => self.items.length,
    IsEmpty: (self: PSQueue) => self.items.length === 0,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
    Capacity: (self: PSQueue) => self.items.length,
  },
  call: {
    Enqueue: (self: PSQueue, [value], ctx) => {
      mustHold(self.items.length, 1)
      ctx.charge(8)
      self.items.push(value)
    },
    Dequeue: (self: PSQueue) => (self.items.length ? self.items.shift() : emptyQueue('Queue')),
    Peek: (self: PSQueue) => (self.items.length ? self.items[0] : emptyQueue('Queue')),
    TryDequeue: (self: PSQueue, [ref], ctx) =>
      tryTake(self.items, ref, () => self.items.shift(), self.netType, ctx),
    TryPeek: (self: PSQueue, [ref], ctx) => tryTake(self.items, ref, () => self.items[0], self.netType, ctx),
    Add: (self: PSQueue, [value], ctx) => {
      mustHold(self.items.length, 1)
      ctx.charge(8)
      self.items.push(value)
    },
    TryTake: (self: PSQueue, [ref], ctx) =>
      tryTake(self.items, ref, () => self.items.pop(), self.netType, ctx),
    Clear: (self: PSQueue) => {
      self.items.length = 0
    },
    Clone: (self: PSQueue) => new PSQueue(self.netType, [...self.items]),
    Contains: (self: PSQueue, [value]) => self.items.some((one) => same(one, value)),
    CopyTo: (self: PSQueue, [target, at]) =>
      self.items.forEach((one, i) => {
        target.items[at + i] = one
      }),
    GetEnumerator: (self: PSQueue) => new ArrayEnumerator(self.items),
    ToArray: (self: PSQueue) => arrayOf(elementOf(self), self.items),
    TrimExcess: () => undefined,
    TrimToSize: () => undefined,
    EnsureCapacity: (self: PSQueue) => self.items.length,
  },
  create: (_, [first], ctx, call) => {
    const source =
      first === undefined || typeof first === 'number' ? [] : [...(enumerate(first, ctx) ?? [first])]
    return new PSQueue(call.type, /Bag/.test(call.type.fullName) ? source.reverse() : source)
  },
}
function tryTake(
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
for (const name of [
  'System.Collections.Queue',
  'System.Collections.Generic.Queue`1',
  'System.Collections.Concurrent.ConcurrentQueue`1',
  'System.Collections.Concurrent.ConcurrentBag`1',
])
  implement(name, queue)

const stack: TypeImplementation = {
  get: {
    Count: (self: PSStack) => self.items.length,
    IsEmpty: (self: PSStack) => self.items.length === 0,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
    Capacity: (self: PSStack) => self.items.length,
  },
  call: {
    Push: (self: PSStack, [value], ctx) => {
      mustHold(self.items.length, 1)
      ctx.charge(8)
      self.items.push(value)
    },
    Pop: (self: PSStack) => (self.items.length ? self.items.pop() : emptyQueue('Stack')),
    Peek: (self: PSStack) => (self.items.length ? self.items[self.items.length - 1] : emptyQueue('Stack')),
    TryPop: (self: PSStack, [ref], ctx) =>
      tryTake(self.items, ref, () => self.items.pop(), self.netType, ctx),
    TryPeek: (self: PSStack, [ref], ctx) =>
      tryTake(self.items, ref, () => self.items[self.items.length - 1], self.netType, ctx),
    Clear: (self: PSStack) => {
      self.items.length = 0
    },
    Clone: (self: PSStack) => new PSStack(self.netType, [...self.items]),
    Contains: (self: PSStack, [value]) => self.items.some((one) => same(one, value)),
    CopyTo: (self: PSStack, [target, at]) =>
      [...self.items].reverse().forEach((one, i) => {
        target.items[at + i] = one
      }),
    GetEnumerator: (self: PSStack) => new ArrayEnumerator([...self.items].reverse()),
    ToArray: (self: PSStack) => arrayOf(elementOf(self), [...self.items].reverse()),
    TrimExcess: () => undefined,
    EnsureCapacity: (self: PSStack) => self.items.length,
  },
  create: (_, [first], ctx, call) =>
    new PSStack(
      call.type,
      first === undefined || typeof first === 'number' ? [] : [...(enumerate(first, ctx) ?? [first])],
    ),
}
for (const name of [
  'System.Collections.Stack',
  'System.Collections.Generic.Stack`1',
  'System.Collections.Concurrent.ConcurrentStack`1',
])
  implement(name, stack)

// --- PriorityQueue, LinkedList, BitArray, NameValueCollection

class PSPriorityQueue {
  readonly netType: NetType
  readonly heap: { value: unknown; priority: unknown; order: number }[] = []
  #count = 0
  constructor(netType: NetType) {
    this.netType = netType
  }
  push(value: unknown, priority: unknown): void {
    this.heap.push({ value, priority, order: this.#count++ })
    this.heap.sort((a, b) => defaultOrder(a.priority, b.priority) || a.order - b.order)
  }
}
implement('System.Collections.Generic.PriorityQueue`2', {
  get: { Count: (self: PSPriorityQueue) => self.heap.length },
  call: {
    Enqueue: (self: PSPriorityQueue, [value, priority]) => self.push(value, priority),
    Dequeue: (self: PSPriorityQueue) => (self.heap.length ? self.heap.shift()?.value : emptyQueue('Queue')),
    Peek: (self: PSPriorityQueue) => (self.heap.length ? self.heap[0]?.value : emptyQueue('Queue')),
    TryDequeue: (self: PSPriorityQueue, [value, priority]) => {
      const first = self.heap.shift()
      setReference(value, first?.value ?? null)
      setReference(priority, first?.priority ?? null)
      return first !== undefined
    },
    TryPeek: (self: PSPriorityQueue, [value, priority]) => {
      const [first] = self.heap
      setReference(value, first?.value ?? null)
      setReference(priority, first?.priority ?? null)
      return first !== undefined
    },
    Clear: (self: PSPriorityQueue) => {
      self.heap.length = 0
    },
  },
  create: (_, _args, _ctx, call) => new PSPriorityQueue(call.type),
})

class PSLinkedList {
  readonly netType: NetType
  readonly nodes: PSLinkedNode[] = []
  constructor(netType: NetType) {
    this.netType = netType
  }
  node(value: unknown): PSLinkedNode {
    return new PSLinkedNode(this, value)
  }
  [items](): unknown[] {
    return this.nodes.map((one) => one.value)
  }
}
class PSLinkedNode {
  list: PSLinkedList | undefined
  value: unknown
  constructor(list: PSLinkedList | undefined, value: unknown) {
    this.list = list
    this.value = value
  }
  get netType(): NetType {
    return genericType(
      'System.Collections.Generic.LinkedListNode`1',
      elementOf(this.list ?? { netType: T.Object }),
    )
  }
}
const place = (self: PSLinkedList, at: number, value: unknown): PSLinkedNode => {
  const node = value instanceof PSLinkedNode ? value : self.node(value)
  node.list = self
  self.nodes.splice(at, 0, node)
  return node
}
implement('System.Collections.Generic.LinkedList`1', {
  get: {
    Count: (self: PSLinkedList) => self.nodes.length,
    First: (self: PSLinkedList) => self.nodes[0] ?? null,
    Last: (self: PSLinkedList) => self.nodes[self.nodes.length - 1] ?? null,
  },
  call: {
    AddFirst: (self: PSLinkedList, [value]) => place(self, 0, value),
    AddLast: (self: PSLinkedList, [value]) => place(self, self.nodes.length, value),
    AddAfter: (self: PSLinkedList, [node, value]) => place(self, self.nodes.indexOf(node) + 1, value),
    AddBefore: (self: PSLinkedList, [node, value]) => place(self, self.nodes.indexOf(node), value),
    Find: (self: PSLinkedList, [value]) => self.nodes.find((one) => same(one.value, value)) ?? null,
    FindLast: (self: PSLinkedList, [value]) => self.nodes.findLast((one) => same(one.value, value)) ?? null,
    Contains: (self: PSLinkedList, [value]) => self.nodes.some((one) => same(one.value, value)),
    Clear: (self: PSLinkedList) => {
      self.nodes.length = 0
    },
    Remove: (self: PSLinkedList, [value]) => {
      const at =
        value instanceof PSLinkedNode
          ? self.nodes.indexOf(value)
          : self.nodes.findIndex((one) => same(one.value, value))
      if (at >= 0) self.nodes.splice(at, 1)
      return at >= 0
    },
    RemoveFirst: (self: PSLinkedList) => {
      if (!self.nodes.shift()) throwNet('System.InvalidOperationException', 'The LinkedList is empty.')
    },
    RemoveLast: (self: PSLinkedList) => {
      if (!self.nodes.pop()) throwNet('System.InvalidOperationException', 'The LinkedList is empty.')
    },
    GetEnumerator: (self: PSLinkedList) => new ArrayEnumerator(self[items]()),
  },
  create: (_, [first], ctx, call) => {
    const made = new PSLinkedList(call.type)
    for (const one of first === undefined ? [] : (enumerate(first, ctx) ?? []))
      place(made, made.nodes.length, one)
    return made
  },
})
implement('System.Collections.Generic.LinkedListNode`1', {
  get: {
    Value: (self: PSLinkedNode) => self.value,
    Next: (self: PSLinkedNode) => self.list?.nodes[self.list.nodes.indexOf(self) + 1] ?? null,
    Previous: (self: PSLinkedNode) => self.list?.nodes[self.list.nodes.indexOf(self) - 1] ?? null,
    List: (self: PSLinkedNode) => self.list ?? null,
  },
  set: {
    Value: (self: PSLinkedNode, value) => {
      self.value = value
    },
  },
})

class PSBitArray {
  readonly bits: boolean[]
  constructor(bits: boolean[]) {
    this.bits = bits
  }
  get netType(): NetType {
    return loadType('System.Collections.BitArray') ?? T.Object
  }
  [items](): boolean[] {
    return this.bits
  }
}
const bitwiseOf =
  (fn: (a: boolean, b: boolean) => boolean): Implementation =>
  (self: PSBitArray, [other]) => {
    if (other.bits.length !== self.bits.length) argument('Array lengths must be the same.')
    self.bits.forEach((one, i) => {
      self.bits[i] = fn(one, other.bits[i])
    })
    return self
  }
implement('System.Collections.BitArray', {
  get: {
    Count: (self: PSBitArray) => self.bits.length,
    Length: (self: PSBitArray) => self.bits.length,
    IsReadOnly: () => false,
  },
  set: {
    Item: (self: PSBitArray, [at, value]) => {
      self.bits[at] = value === true
    },
  },
  call: {
    Item: (self: PSBitArray, [at]) => self.bits[at] ?? indexRange(),
    Get: (self: PSBitArray, [at]) => self.bits[at] ?? indexRange(),
    Set: (self: PSBitArray, [at, value]) => {
      self.bits[at] = value
    },
    SetAll: (self: PSBitArray, [value]) => {
      self.bits.fill(value)
    },
    And: bitwiseOf((a, b) => a && b),
    Or: bitwiseOf((a, b) => a || b),
    Xor: bitwiseOf((a, b) => a !== b),
    Not: (self: PSBitArray) => {
      self.bits.forEach((one, i) => {
        self.bits[i] = !one
      })
      return self
    },
    HasAllSet: (self: PSBitArray) => self.bits.every(Boolean),
    HasAnySet: (self: PSBitArray) => self.bits.some(Boolean),
    GetEnumerator: (self: PSBitArray) => new ArrayEnumerator(self.bits),
  },
  create: (_, [first, value]) => {
    if (typeof first === 'number') return new PSBitArray(new Array<boolean>(first).fill(value === true))
    if (first instanceof PSBitArray) return new PSBitArray([...first.bits])
    const list = [...(enumerate(first) ?? [])]
    if (typeof list[0] === 'boolean') return new PSBitArray(list as boolean[])
    return new PSBitArray(
      list.flatMap((one) =>
        Array.from(
          { length: typeof one === 'number' ? 32 : 8 },
          (_one, i) => ((Number((one as { value?: number }).value ?? one) >> i) & 1) === 1,
        ),
      ),
    )
  },
})

class PSNameValues {
  readonly map = new Map<string, { key: string | null; values: string[] }>()
  get netType(): NetType {
    return loadType('System.Collections.Specialized.NameValueCollection') ?? T.Object
  }
  get(key: unknown): string | null {
    const found =
      typeof key === 'number' ? [...this.map.values()][key] : this.map.get(String(key ?? '').toLowerCase())
    return found ? found.values.join(',') : null
  }
  add(key: string | null, value: string): void {
    const known = this.map.get(String(key ?? '').toLowerCase())
    if (known) known.values.push(value)
    else this.map.set(String(key ?? '').toLowerCase(), { key, values: [value] })
  }
  [items](): unknown[] {
    return [...this.map.values()].map((one) => one.key)
  }
}
export { PSNameValues }
implement('System.Collections.Specialized.NameValueCollection', {
  get: {
    Count: (self: PSNameValues) => self.map.size,
    AllKeys: (self: PSNameValues) => strings([...self.map.values()].map((one) => one.key ?? '')),
    Keys: (self: PSNameValues) => strings([...self.map.values()].map((one) => one.key ?? '')),
  },
  set: {
    Item: (self: PSNameValues, [key, value]) => {
      self.map.set(String(key).toLowerCase(), { key: String(key), values: [String(value)] })
    },
  },
  call: {
    Item: (self: PSNameValues, [key]) => self.get(key),
    Get: (self: PSNameValues, [key]) => self.get(key),
    GetKey: (self: PSNameValues, [at]) => [...self.map.values()][at]?.key ?? null,
    GetValues: (self: PSNameValues, [key]) => {
      const found =
        typeof key === 'number' ? [...self.map.values()][key] : self.map.get(String(key ?? '').toLowerCase())
      return found ? strings(found.values) : null
    },
    Set: (self: PSNameValues, [key, value]) => {
      self.map.set(String(key).toLowerCase(), { key, values: [value] })
    },
    Add: (self: PSNameValues, [key, value]) => {
      if (key instanceof PSNameValues)
        for (const one of key.map.values()) for (const text of one.values) self.add(one.key, text)
      else self.add(key, value)
    },
    Remove: (self: PSNameValues, [key]) => {
      self.map.delete(String(key).toLowerCase())
    },
    Clear: (self: PSNameValues) => self.map.clear(),
    HasKeys: (self: PSNameValues) => self.map.size > 0,
    GetEnumerator: (self: PSNameValues) => new ArrayEnumerator(self[items]()),
  },
  create: () => new PSNameValues(),
})

// --- conversions

conversion(
  'System.Collections.Hashtable',
  'System.Collections.Specialized.OrderedDictionary',
  0x6f,
  (table: PSDictionary) => {
    const made = new PSDictionary(T.OrderedDictionary)
    for (const one of table.entries()) made.set(one.key, one.value)
    return made
  },
)
conversion('*', 'System.Collections.ArrayList', 0, (value: unknown, ctx) => {
  const many = enumerate(value, ctx)
  return many ? new PSList(T.ArrayList, [...many]) : undefined
})

void NetThrow
void netException
