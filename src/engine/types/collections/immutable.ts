/** System.Collections.Immutable: every change gives another collection. */
import type { EngineContext } from '../../runtime/context.ts'
import { convertTo } from '../../runtime/convert.ts'
import { itemsOf } from '../../runtime/enumerate.ts'
import { throwNet } from '../../runtime/failure.ts'
import type { Task } from '../../runtime/task.ts'
import { addKey, isSorted } from './dictionary-entries.ts'
import { dictionary } from './dictionary.ts'
import { elementOf, list } from './list.ts'
import { indexRange, same } from './refusals.ts'
import { comparerOf } from './comparer.ts'
import { PSSet, set } from './set.ts'
import { items } from '../enumerable.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import {
  type Call,
  genericType,
  implement,
  type Implementation,
  type TypeImplementation,
} from '../surface.ts'
import { defaultOrder, sortPart } from '../system/array-sort.ts'
import { addMetadata } from '../type-loader.ts'
import { arrayOf } from '../values.ts'
import { DictionaryEntry, PSArray, PSDictionary, PSList } from '../../../objects/collections.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { typeOf } from '../../../objects/type-of.ts'

const space = 'System.Collections.Immutable.'
const assembly = '@32'
const oneByOne = (name: string, kind: string): string => `${space}${name}\`1[${kind}]`
const enumerableFaces =
  'System.Collections.Generic.IEnumerable`1[T];System.Collections.IEnumerable;System.Collections.Generic.IReadOnlyCollection`1[T]'
addMetadata(`#class ${space}ImmutableQueue static :System.Object ${assembly}
static ${space}ImmutableQueue[T] Create[T]()
static ${space}ImmutableQueue[T] Create[T](Params T[] items)
static ${space}ImmutableQueue[T] CreateRange[T](System.Collections.Generic.IEnumerable[T] items)
#class ${space}ImmutableStack static :System.Object ${assembly}
static ${space}ImmutableStack[T] Create[T]()
static ${space}ImmutableStack[T] Create[T](Params T[] items)
static ${space}ImmutableStack[T] CreateRange[T](System.Collections.Generic.IEnumerable[T] items)
#class ${space}ImmutableSortedSet static :System.Object ${assembly}
static ${space}ImmutableSortedSet[T] Create[T]()
static ${space}ImmutableSortedSet[T] Create[T](Params T[] items)
static ${space}ImmutableSortedSet[T] CreateRange[T](System.Collections.Generic.IEnumerable[T] items)
static ${space}ImmutableSortedSet[TSource] ToImmutableSortedSet[TSource](System.Collections.Generic.IEnumerable[TSource] source)
#class ${space}ImmutableSortedDictionary static :System.Object ${assembly}
static ${space}ImmutableSortedDictionary[TKey,TValue] Create[TKey,TValue]()
#class ${oneByOne('ImmutableQueue', 'T').replace('[T]', '<T>')} :System.Object;${enumerableFaces} ${assembly}
bool IsEmpty {get;}
${space}ImmutableQueue[T] Clear()
${space}ImmutableQueue[T] Dequeue()
${space}ImmutableQueue[T] Enqueue(T value)
System.Collections.IEnumerator GetEnumerator()
T Peek()
static ${space}ImmutableQueue[T] Empty {get;}
#class ${oneByOne('ImmutableStack', 'T').replace('[T]', '<T>')} :System.Object;${enumerableFaces} ${assembly}
bool IsEmpty {get;}
${space}ImmutableStack[T] Clear()
System.Collections.IEnumerator GetEnumerator()
T Peek()
${space}ImmutableStack[T] Pop()
${space}ImmutableStack[T] Push(T value)
static ${space}ImmutableStack[T] Empty {get;}
#class ${oneByOne('ImmutableSortedSet', 'T').replace('[T]', '<T>')} :System.Object;System.Collections.IList;System.Collections.ICollection;${enumerableFaces} ${assembly}
T Item(int index) {get;}
int Count {get;}
bool IsEmpty {get;}
T Max {get;}
T Min {get;}
${space}ImmutableSortedSet[T] Add(T value)
${space}ImmutableSortedSet[T] Clear()
bool Contains(T value)
System.Collections.IEnumerator GetEnumerator()
int IndexOf(T item)
${space}ImmutableSortedSet[T] Remove(T value)
${space}ImmutableSortedSet[T] Union(System.Collections.Generic.IEnumerable[T] other)
static ${space}ImmutableSortedSet[T] Empty {get;}
#class ${space}ImmutableSortedDictionary\`2<TKey,TValue> :System.Object;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.IEnumerable ${assembly}
TValue Item(TKey key) {get;}
int Count {get;}
bool IsEmpty {get;}
System.Collections.Generic.IEnumerable[TKey] Keys {get;}
System.Collections.Generic.IEnumerable[TValue] Values {get;}
${space}ImmutableSortedDictionary[TKey,TValue] Add(TKey key, TValue value)
${space}ImmutableSortedDictionary[TKey,TValue] Clear()
bool ContainsKey(TKey key)
bool ContainsValue(TValue value)
System.Collections.IEnumerator GetEnumerator()
${space}ImmutableSortedDictionary[TKey,TValue] Remove(TKey value)
${space}ImmutableSortedDictionary[TKey,TValue] SetItem(TKey key, TValue value)
bool TryGetValue(TKey key, [ref] TValue value)
static ${space}ImmutableSortedDictionary[TKey,TValue] Empty {get;}
#class ${space}ImmutableArray\`1+Builder<T> :System.Object;${enumerableFaces} ${assembly}
T Item(int index) {get;set;}
int Capacity {get;set;}
int Count {get;set;}
bool IsReadOnly {get;}
void Add(T item)
void AddRange(System.Collections.Generic.IEnumerable[T] items)
void Clear()
bool Contains(T item)
System.Collections.IEnumerator GetEnumerator()
int IndexOf(T item)
void Insert(int index, T item)
${space}ImmutableArray[T] MoveToImmutable()
bool Remove(T element)
void RemoveAt(int index)
void Reverse()
void Sort()
T[] ToArray()
${space}ImmutableArray[T] ToImmutable()
#class ${space}ImmutableList\`1+Builder<T> :System.Object;System.Collections.IList;System.Collections.ICollection;${enumerableFaces} ${assembly}
T Item(int index) {get;set;}
int Count {get;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
void Add(T item)
void AddRange(System.Collections.Generic.IEnumerable[T] items)
void Clear()
bool Contains(T item)
System.Collections.IEnumerator GetEnumerator()
int IndexOf(T item)
void Insert(int index, T item)
bool Remove(T item)
void RemoveAt(int index)
void Reverse()
void Sort()
${space}ImmutableList[T] ToImmutable()
#class ${space}ImmutableDictionary\`2+Builder<TKey,TValue> :System.Object;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.IEnumerable ${assembly}
TValue Item(TKey key) {get;set;}
int Count {get;}
System.Collections.Generic.IEnumerable[TKey] Keys {get;}
System.Collections.Generic.IEnumerable[TValue] Values {get;}
void Add(TKey key, TValue value)
void Clear()
bool ContainsKey(TKey key)
System.Collections.IEnumerator GetEnumerator()
bool Remove(TKey key)
${space}ImmutableDictionary[TKey,TValue] ToImmutable()
`)

/** ImmutableQueue, ImmutableStack and the builder of arrays: they are enumerated, and no list. */
class ImmutableItems {
  readonly netType: NetType
  list: unknown[]
  constructor(netType: NetType, list: unknown[]) {
    this.netType = netType
    this.list = list
  }
  [items](): unknown[] {
    return this.list
  }
}

const convert = (values: readonly unknown[], element: NetType, ctx: EngineContext): unknown[] =>
  element === T.Object ? [...values] : values.map((one) => convertTo(one, element, ctx))
const range = (value: unknown, ctx: EngineContext): unknown[] => itemsOf(value, ctx) ?? [value]

/** The items a Create of a static class is given, and their type. */
function given(
  args: readonly unknown[],
  ctx: EngineContext,
  call: Call,
): { element: NetType; list: unknown[] } {
  const names = call.overload.parameters.map((one) => one.name)
  const at = Math.max(names.indexOf('items'), names.indexOf('source'))
  const start = names.indexOf('start')
  let list = at >= 0 ? range(args[at], ctx) : args.filter((_, i) => names[i]?.startsWith('item'))
  if (start > 0)
    list = list.slice(args[start] as number, (args[start] as number) + (args[start + 1] as number))
  // an array given for `params T[]` is the items, not one of them
  const inner =
    at >= 0 && call.overload.parameters[at]?.isParams && list.length === 1 ? baseOf(list[0]) : undefined
  const wrapped = inner instanceof PSArray ? inner : undefined
  if (wrapped) list = wrapped.items
  const from = at >= 0 ? typeOf(wrapped ?? baseOf(args[at])) : typeOf(baseOf(args[0]))
  const element =
    call.genericArguments[0] ??
    (at >= 0 ? (from?.elementType ?? from?.genericArguments[0]) : from) ??
    T.Object
  return { element, list: convert(list, element, ctx) }
}

type Make = (element: NetType, list: unknown[]) => unknown
const listMaker =
  (name: string): Make =>
  (element, all) =>
    new PSList(genericType(`${space}${name}\`1`, element), all, true)
const makers: Readonly<Record<string, Make>> = {
  ImmutableArray: listMaker('ImmutableArray'),
  ImmutableList: listMaker('ImmutableList'),
  ImmutableSortedSet: (element, all) => listMaker('ImmutableSortedSet')(element, ordered(all)),
  ImmutableHashSet: (element, all) => setOf(genericType(`${space}ImmutableHashSet\`1`, element), all),
  ImmutableQueue: (element, all) =>
    new ImmutableItems(genericType(`${space}ImmutableQueue\`1`, element), all),
  ImmutableStack: (element, all) =>
    new ImmutableItems(genericType(`${space}ImmutableStack\`1`, element), all.reverse()),
}
const ordered = (all: readonly unknown[]): unknown[] => {
  const out: unknown[] = []
  for (const one of all.toSorted(defaultOrder))
    if (!same(out[out.length - 1], one) || out.length === 0) out.push(one)
  return out
}
function setOf(type: NetType, all: Iterable<unknown>): PSSet {
  const made = new PSSet(type)
  for (const one of all) made.add(one)
  return made
}

for (const [name, make] of Object.entries(makers)) {
  const create: Implementation = (_, args, ctx, call) => {
    const { element, list: all } = given(args, ctx, call)
    return make(element, all)
  }
  implement(`${space}${name}`, {
    staticCall: {
      Create: create,
      CreateRange: create,
      [`To${name}`]: create,
      CreateBuilder: (_, _args, _ctx, call) => {
        const type = genericType(`${space}${name}\`1+Builder`, call.genericArguments[0] ?? T.Object)
        return name === 'ImmutableArray' ? new ImmutableItems(type, []) : new PSList(type, [])
      },
    },
  })
  implement(`${space}${name}\`1`, {
    staticGet: { Empty: (_ctx, type) => make(type.genericArguments[0] ?? T.Object, []) },
  })
}

// --- lists

const changed =
  (change: (all: unknown[], args: unknown[], ctx: EngineContext) => unknown[]): Implementation =>
  (self: PSList, args, ctx) =>
    new PSList(self.netType, convert(change([...self.items], args, ctx), elementOf(self), ctx), true)
const positionOf = (all: readonly unknown[], value: unknown): number =>
  all.findIndex((one) => same(one, value))
function mustBeIn(all: readonly unknown[], at: number, isPlace = false): void {
  if (at < 0 || at > all.length - (isPlace ? 0 : 1)) indexRange()
}
const immutableList: TypeImplementation = {
  get: {
    Length: (self: PSList) => self.items.length,
    IsEmpty: (self: PSList) => self.items.length === 0,
    IsDefault: () => false,
    IsDefaultOrEmpty: (self: PSList) => self.items.length === 0,
    IsReadOnly: () => true,
    IsFixedSize: () => true,
    IsSynchronized: () => true,
  },
  call: {
    Add: changed((all, [value]) => [...all, value]),
    AddRange: changed((all, [values], ctx) => [...all, ...range(values, ctx)]),
    Clear: changed(() => []),
    Insert: changed((all, [at, value]) => {
      mustBeIn(all, at as number, true)
      return all.toSpliced(at as number, 0, value)
    }),
    InsertRange: changed((all, [at, values], ctx) => {
      mustBeIn(all, at as number, true)
      return all.toSpliced(at as number, 0, ...range(values, ctx))
    }),
    Remove: changed((all, [value]) => {
      const at = positionOf(all, value)
      return at < 0 ? all : all.toSpliced(at, 1)
    }),
    RemoveAt: changed((all, [at]) => {
      mustBeIn(all, at as number)
      return all.toSpliced(at as number, 1)
    }),
    RemoveRange: changed((all, [from, count], ctx) =>
      typeof from === 'number'
        ? all.toSpliced(from, (count as number | undefined) ?? 0)
        : range(from, ctx).reduce<unknown[]>((left, one) => {
            const at = positionOf(left, one)
            return at < 0 ? left : left.toSpliced(at, 1)
          }, all),
    ),
    Replace: changed((all, [old, value]) => {
      const at = positionOf(all, old)
      if (at < 0)
        throwNet('System.ArgumentException', "Cannot find the old value (Parameter 'oldValue')", {
          properties: [['ParamName', 'oldValue']],
        })
      return all.with(at, value)
    }),
    Reverse: changed((all) => all.toReversed()),
    SetItem: changed((all, [at, value]) => {
      mustBeIn(all, at as number)
      return all.with(at as number, value)
    }),
    Sort: function* (self: PSList, _args, ctx): Task {
      const all = [...self.items]
      const turns = sortPart(all, 0, all.length, defaultOrder, ctx)
      if (turns) yield* turns
      return new PSList(self.netType, all, true)
    },
    ToBuilder: (self: PSList) => {
      const type = genericType(`${self.netType.genericDefinition?.fullName}+Builder`, elementOf(self))
      return self.netType.name === 'ImmutableArray`1'
        ? new ImmutableItems(type, [...self.items])
        : new PSList(type, [...self.items])
    },
  },
}
for (const name of ['ImmutableArray`1', 'ImmutableList`1']) {
  implement(space + name, immutableList)
  implement(space + name, list)
}
implement(`${space}ImmutableSortedSet\`1`, {
  get: {
    ...immutableList.get,
    Min: (self: PSList) => self.items[0] ?? null,
    Max: (self: PSList) => self.items[self.items.length - 1] ?? null,
  },
  call: {
    Clear: changed(() => []),
    Add: changed((all, [value]) => ordered([...all, value])),
    Union: changed((all, [values], ctx) => ordered([...all, ...range(values, ctx)])),
    Remove: changed((all, [value]) => all.filter((one) => !same(one, value))),
  },
})
implement(`${space}ImmutableSortedSet\`1`, list)
implement(`${space}ImmutableList\`1+Builder`, {
  call: { ToImmutable: (self: PSList) => makers.ImmutableList?.(elementOf(self), [...self.items]) },
})
implement(`${space}ImmutableList\`1+Builder`, list)

// --- queues, stacks, the builder of arrays

const empty = (): never =>
  throwNet('System.InvalidOperationException', 'This operation does not apply to an empty instance.')
const next = (self: ImmutableItems, all: unknown[]): ImmutableItems => new ImmutableItems(self.netType, all)
const taken: TypeImplementation = {
  get: { IsEmpty: (self: ImmutableItems) => self.list.length === 0 },
  call: {
    Clear: (self: ImmutableItems) => next(self, []),
    Peek: (self: ImmutableItems) => (self.list.length > 0 ? self.list[0] : empty()),
    Enqueue: (self: ImmutableItems, [value]) => next(self, [...self.list, value]),
    Push: (self: ImmutableItems, [value]) => next(self, [value, ...self.list]),
    Dequeue: (self: ImmutableItems) => (self.list.length > 0 ? next(self, self.list.slice(1)) : empty()),
    Pop: (self: ImmutableItems) => (self.list.length > 0 ? next(self, self.list.slice(1)) : empty()),
    GetEnumerator: (self: ImmutableItems) => new ArrayEnumerator(self.list),
  },
}
implement(`${space}ImmutableQueue\`1`, taken)
implement(`${space}ImmutableStack\`1`, taken)
const toArray = (self: ImmutableItems): unknown => makers.ImmutableArray?.(elementOf(self), [...self.list])
implement(`${space}ImmutableArray\`1+Builder`, {
  get: {
    Count: (self: ImmutableItems) => self.list.length,
    Capacity: (self: ImmutableItems) => Math.max(8, 2 ** Math.ceil(Math.log2(Math.max(self.list.length, 1)))),
    IsReadOnly: () => false,
  },
  set: {
    Item: (self: ImmutableItems, [at, value]) => {
      mustBeIn(self.list, at)
      self.list[at] = value
    },
  },
  call: {
    Item: (self: ImmutableItems, [at]) => {
      mustBeIn(self.list, at)
      return self.list[at]
    },
    Add: (self: ImmutableItems, [value], ctx) => {
      ctx.charge(8)
      self.list.push(value)
    },
    AddRange: (self: ImmutableItems, [values], ctx) => {
      const more = convert(range(values, ctx), elementOf(self), ctx)
      ctx.charge(more.length * 8)
      self.list = [...self.list, ...more]
    },
    Clear: (self: ImmutableItems) => {
      self.list = []
    },
    Contains: (self: ImmutableItems, [value]) => positionOf(self.list, value) >= 0,
    IndexOf: (self: ImmutableItems, [value]) => positionOf(self.list, value),
    Insert: (self: ImmutableItems, [at, value]) => {
      mustBeIn(self.list, at, true)
      self.list.splice(at, 0, value)
    },
    Remove: (self: ImmutableItems, [value]) => {
      const at = positionOf(self.list, value)
      if (at >= 0) self.list.splice(at, 1)
      return at >= 0
    },
    RemoveAt: (self: ImmutableItems, [at]) => {
      mustBeIn(self.list, at)
      self.list.splice(at, 1)
    },
    Reverse: (self: ImmutableItems) => {
      self.list.reverse()
    },
    Sort: (self: ImmutableItems, _args, ctx) => sortPart(self.list, 0, self.list.length, defaultOrder, ctx),
    ToArray: (self: ImmutableItems) => arrayOf(elementOf(self), self.list),
    ToImmutable: toArray,
    MoveToImmutable: toArray,
    GetEnumerator: (self: ImmutableItems) => new ArrayEnumerator(self.list),
  },
})

// --- sets

const changedSet =
  (change: (self: PSSet, args: unknown[], ctx: EngineContext) => Iterable<unknown>): Implementation =>
  (self: PSSet, args, ctx) =>
    setOf(self.netType, convert([...change(self, args, ctx)], elementOf(self), ctx))
implement(`${space}ImmutableHashSet\`1`, {
  get: {
    IsEmpty: (self: PSSet) => self.map.size === 0,
    IsReadOnly: () => true,
    IsSynchronized: () => true,
    KeyComparer: (self: PSSet) => comparerOf(elementOf(self), false, false),
  },
  call: {
    Add: changedSet((self, [value]) => [...self.list, value]),
    Clear: changedSet(() => []),
    Remove: changedSet((self, [value]) => self.list.filter((one) => !same(one, value))),
    Union: changedSet((self, [values], ctx) => [...self.list, ...range(values, ctx)]),
    Except: changedSet((self, [values], ctx) => {
      const others = setOf(self.netType, range(values, ctx))
      return self.list.filter((one) => !others.has(one))
    }),
    Intersect: changedSet((self, [values], ctx) => {
      const others = setOf(self.netType, range(values, ctx))
      return self.list.filter((one) => others.has(one))
    }),
  },
})
implement(`${space}ImmutableHashSet\`1`, set)

// --- dictionaries

function tableOf(type: NetType, entries: Iterable<DictionaryEntry>): PSDictionary {
  const made = new PSDictionary(type, 'ordinal')
  const all = [...entries]
  if (isSorted(made)) all.sort((a, b) => defaultOrder(a.key, b.key))
  for (const { key, value } of all) made.set(key, value)
  made.isReadOnly = true
  return made
}
const changedTable =
  (change: (table: PSDictionary, args: unknown[], ctx: EngineContext) => void): Implementation =>
  (self: PSDictionary, args, ctx) => {
    const made = new PSDictionary(self.netType, self.comparison)
    for (const { key, value } of self.entries()) made.set(key, value)
    change(made, args, ctx)
    return tableOf(self.netType, made.entries())
  }
const entriesIn = (value: unknown, ctx: EngineContext): DictionaryEntry[] => {
  const base = baseOf(value)
  if (base instanceof PSDictionary) return base.entries()
  return range(base, ctx).filter((one): one is DictionaryEntry => one instanceof DictionaryEntry)
}
for (const name of ['ImmutableDictionary', 'ImmutableSortedDictionary']) {
  const typeFor = (args: readonly NetType[]): NetType =>
    genericType(`${space}${name}\`2`, args[0] ?? T.Object, args[1] ?? T.Object)
  const create: Implementation = (_, args, ctx, call) => {
    const at = call.overload.parameters.findIndex((one) => one.name === 'items' || one.name === 'source')
    const from = at < 0 ? undefined : typeOf(baseOf(args[at]))
    return tableOf(
      typeFor(call.genericArguments.length > 0 ? call.genericArguments : (from?.genericArguments ?? [])),
      at < 0 ? [] : entriesIn(args[at], ctx),
    )
  }
  implement(`${space}${name}`, {
    staticCall: {
      Create: create,
      CreateRange: create,
      [`To${name}`]: create,
      CreateBuilder: (_, _args, _ctx, call) =>
        new PSDictionary(
          genericType(`${space}${name}\`2+Builder`, ...(call.genericArguments as [NetType, NetType])),
          'ordinal',
        ),
    },
  })
  implement(`${space}${name}\`2`, {
    staticGet: { Empty: (_ctx, type) => tableOf(typeFor(type.genericArguments), []) },
    get: { IsReadOnly: () => true, IsFixedSize: () => true, IsSynchronized: () => true },
    call: {
      Add: changedTable((table, [key, value], ctx) => addKey(table, key, value, ctx)),
      AddRange: changedTable((table, [pairs], ctx) => {
        for (const one of entriesIn(pairs, ctx)) addKey(table, one.key, one.value, ctx)
      }),
      Clear: changedTable((table) => table.clear()),
      Remove: changedTable((table, [key]) => table.delete(key)),
      RemoveRange: changedTable((table, [keys], ctx) => {
        for (const key of range(keys, ctx)) table.delete(key)
      }),
      SetItem: changedTable((table, [key, value]) => table.set(key, value)),
      SetItems: changedTable((table, [pairs], ctx) => {
        for (const one of entriesIn(pairs, ctx)) table.set(one.key, one.value)
      }),
    },
  })
  implement(`${space}${name}\`2`, dictionary)
  implement(`${space}${name}\`2+Builder`, {
    call: {
      ToImmutable: (self: PSDictionary) => tableOf(typeFor(self.netType.genericArguments), self.entries()),
    },
  })
  implement(`${space}${name}\`2+Builder`, dictionary)
}
