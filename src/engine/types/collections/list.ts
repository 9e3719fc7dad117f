/** ArrayList, List, Collection and the rest that counts from 0. */
import { roomForItems } from '../../runtime/room.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { convertTo } from '../../runtime/convert.ts'
import { itemsOf } from '../../runtime/enumerate.ts'
import { throwNet } from '../../runtime/failure.ts'
import { callDelegate } from '../../runtime/member-calls.ts'
import { defaultValue } from '../../runtime/static-members.ts'
import { isTask, type Task } from '../../runtime/task.ts'
import { listAt, same, writable } from './refusals.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { names, genericType, implement, type Implementation, type TypeImplementation } from '../surface.ts'
import { filterBy, holds } from '../system/array-predicates.ts'
import { orderBy, put, sortPart } from '../system/array-sort.ts'
import { identityHash } from '../system/object.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { argument, argumentNull, outOfRange } from '../values.ts'
import { mustHold, PSArray, PSList } from '../../../objects/collections.ts'
import { arrayType, type NetType, T } from '../../../objects/net-type.ts'

export const elementOf = (self: { netType: NetType }): NetType => self.netType.genericArguments[0] ?? T.Object
const grow = (self: PSList, count: number, ctx: EngineContext): void => {
  mustHold(self.items.length, count)
  ctx.charge(count * 8)
}
const capacities = new WeakMap<PSList, number>()
const capacityOf = (self: PSList): number =>
  Math.max(
    capacities.get(self) ?? 0,
    self.items.length === 0 ? 0 : Math.max(4, 2 ** Math.ceil(Math.log2(self.items.length))),
  )
/** What a list has room for stays when items leave it. */
const keepRoom = (self: PSList): void => {
  capacities.set(self, capacityOf(self))
}
/** The types that `Synchronized` makes: one thread runs the session, so they only say so. */
export const isSynchronized = (self: { netType: NetType }): boolean => /\+Sync/.test(self.netType.fullName)

export const list: TypeImplementation = {
  get: {
    Count: (self: PSList) => self.items.length,
    Capacity: capacityOf,
    IsReadOnly: (self: PSList) => self.isReadOnly,
    IsFixedSize: (self: PSList) => self.isReadOnly || /FixedSize/.test(self.netType.fullName),
    IsSynchronized: isSynchronized,
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
      if (values === null) argumentNull(self.netType === T.ArrayList ? 'c' : 'collection')
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
      keepRoom(self)
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
          : 'System.ArrayEnumerator',
      )
    },
    GetRange: (self: PSList, [from, count]) => {
      rangeCheck(self, from, count)
      return new PSList(self.netType, self.items.slice(from, from + count))
    },
    Slice: (self: PSList, [from, count]) => {
      rangeCheck(self, from, count)
      return new PSList(self.netType, self.items.slice(from, from + count))
    },
    IndexOf: (self: PSList, [value, from, count], _, call) => {
      const start = from ?? 0
      if (start > self.items.length) outOfRange(names(call)[1] ?? 'index', indexOrEnd)
      const end = count === undefined ? self.items.length : start + count
      return self.items.findIndex((one, at) => at >= start && at < end && same(one, value))
    },
    Insert: (self: PSList, [index, value], ctx) => {
      if (index < 0 || index > self.items.length) {
        outOfRange(
          'index',
          self.netType === T.ArrayList ? indexOrEnd : 'Index must be within the bounds of the List.',
        )
      }
      grow(self, 1, ctx)
      writable(self).splice(index, 0, value)
    },
    InsertRange: (self: PSList, [index, values], ctx) => {
      if (values === null) argumentNull(self.netType === T.ArrayList ? 'c' : 'collection')
      if (index < 0 || index > self.items.length) outOfRange('index', indexOrEnd)
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
      const items = writable(self)
      items.length = keep.length
      put(items, 0, keep)
      return removed
    },
    RemoveAt: (self: PSList, [index]) => {
      keepRoom(self)
      writable(self).splice(listAt(self, index), 1)
    },
    RemoveRange: (self: PSList, [from, count]) => {
      rangeCheck(self, from, count)
      keepRoom(self)
      writable(self).splice(from, count)
    },
    Repeat: () => undefined,
    Reverse: (self: PSList, [from, count]) => {
      if (count !== undefined) rangeCheck(self, from, count)
      const start = from ?? 0
      const end = count === undefined ? self.items.length : start + count
      put(self.items, start, self.items.slice(start, end).reverse())
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
      return sortPart(self.items, start, end, order, ctx)
    },
    ToArray: (self: PSList, [type]) =>
      new PSArray([...self.items], arrayType((type as NetType | undefined) ?? elementOf(self))),
    TrimExcess: (self: PSList) => {
      capacities.set(self, self.items.length)
    },
    TrimToSize: (self: PSList) => {
      capacities.set(self, Math.max(self.items.length, 4))
    },
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
const indexOrEnd =
  'Index was out of range. Must be non-negative and less than or equal to the size of the collection.'
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
implement('System.Management.Automation.PSDataCollection`1', {
  call: {
    // whoever adds to it has said what there is to say
    Complete: () => undefined,
    // what is read is taken out
    ReadAll: (self: PSList) =>
      new PSList(
        genericType(
          'System.Collections.ObjectModel.Collection`1',
          self.netType.genericArguments[0] ?? T.Object,
        ),
        self.items.splice(0),
      ),
  },
})
addMetadata(
  ['FixedSizeArrayList', 'ReadOnlyArrayList', 'SyncArrayList', 'IListWrapper']
    .map((one) => `#class System.Collections.ArrayList+${one} :System.Collections.ArrayList @0\n`)
    .join('') +
    ['FixedSizeList', 'ReadOnlyList', 'SyncIList']
      .map(
        (
          one,
        ) => `#class System.Collections.ArrayList+${one} :System.Object;System.Collections.IList;System.Collections.ICollection;System.Collections.IEnumerable @0
int Count {get;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
bool IsSynchronized {get;}
System.Object Item(int index) {get;set;}
System.Object SyncRoot {get;}
int Add(System.Object obj)
void Clear()
bool Contains(System.Object obj)
void CopyTo(array array, int index)
System.Collections.IEnumerator GetEnumerator()
int IndexOf(System.Object value)
void Insert(int index, System.Object obj)
void Remove(System.Object value)
void RemoveAt(int index)
`,
      )
      .join(''),
)
const fixed: Implementation = () =>
  throwNet('System.NotSupportedException', 'Collection was of a fixed size.')
const fixedSize: TypeImplementation = {
  call: {
    Add: fixed,
    AddRange: fixed,
    Clear: fixed,
    Insert: fixed,
    InsertRange: fixed,
    Remove: fixed,
    RemoveAt: fixed,
    RemoveRange: fixed,
  },
}
for (const one of ['FixedSizeList', 'ReadOnlyList', 'SyncIList'])
  implement(`System.Collections.ArrayList+${one}`, list)
implement('System.Collections.ArrayList+FixedSizeArrayList', fixedSize)
implement('System.Collections.ArrayList+FixedSizeList', fixedSize)
/** A view of a list that says what it is: of an ArrayList it is one too, of any other IList it is not. */
const viewOf =
  (ofArrayList: string, ofAny: string, isReadOnly = false): Implementation =>
  (_, [source], ctx) => {
    if (source === null) argumentNull('list')
    const isArrayList = source.netType.isSubtypeOf(T.ArrayList)
    const type = loadType(`System.Collections.ArrayList+${isArrayList ? ofArrayList : ofAny}`)
    return new PSList(type, source.items ?? itemsOf(source, ctx) ?? [], isReadOnly)
  }
implement('System.Collections.ArrayList', {
  staticCall: {
    Adapter: viewOf('IListWrapper', 'IListWrapper'),
    FixedSize: viewOf('FixedSizeArrayList', 'FixedSizeList'),
    ReadOnly: viewOf('ReadOnlyArrayList', 'ReadOnlyList', true),
    Synchronized: viewOf('SyncArrayList', 'SyncIList'),
    Repeat: (_, [value, count], ctx) => {
      if (count < 0) outOfRange('count', 'Non-negative number required.')
      roomForItems(count, ctx)
      return new PSList(T.ArrayList, new Array(count).fill(value))
    },
  },
})
