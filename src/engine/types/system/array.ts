/** System.Array. */
import { roomForItems } from '../../runtime/room.ts'
import { sameValue } from '../../runtime/compare.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { convertTo } from '../../runtime/convert.ts'
import { byteBox } from '../../runtime/enumerate.ts'
import { throwNet } from '../../runtime/failure.ts'
import { callDelegate } from '../../runtime/member-calls.ts'
import { defaultValue } from '../../runtime/static-members.ts'
import { isNumericCode, toJsNumber, typeCodeOf } from '../../runtime/numeric.ts'
import { isTask, type Task } from '../../runtime/task.ts'
import { setReference } from '../comparison-table.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { names, genericType, implement, type Implementation } from '../surface.ts'
import { filterBy, holds } from './array-predicates.ts'
import { findBinary, listOf, nullArray, orderBy, put, sortPart } from './array-sort.ts'
import { argument, argumentNull, arrayOf, outOfRange } from '../values.ts'
import { ByteArray, PSArray, PSList } from '../../../objects/collections.ts'
import { arrayType, boundArrayType, type NetType, T } from '../../../objects/net-type.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { typeOf } from '../../../objects/type-of.ts'

/** What CreateInstance says of a negative length, given alone or in an array. */
function checkLengths(sizes: readonly unknown[]): void {
  const [first] = sizes
  if (first instanceof PSArray) {
    const at = first.items.findIndex((one) => toJsNumber(one) < 0)
    if (at >= 0) outOfRange(`lengths[${at}]`, 'Non-negative number required.')
    return
  }
  sizes.forEach((one, at) => {
    const size = toJsNumber(one)
    const name = sizes.length === 1 ? 'length' : `length${at + 1}`
    if (size < 0) outOfRange(name, `${name} ('${size}') must be a non-negative value.`, size)
  })
}
function create(
  type: NetType,
  sizes: readonly number[],
  ctx: EngineContext,
  lowerBounds?: readonly number[],
): unknown {
  let count = 1
  for (const size of sizes) {
    if (size < 0) throwNet('System.OverflowException', 'Arithmetic operation resulted in an overflow.')
    count *= size
  }
  roomForItems(count, ctx)
  const isBound = lowerBounds?.some((one) => one !== 0) ?? false
  if (type === T.Byte && sizes.length === 1 && !isBound) return new ByteArray(new Uint8Array(count))
  const fill = type.isValueType ? defaultValue(type, ctx) : null
  return new PSArray(
    new Array(count).fill(fill),
    isBound && sizes.length === 1 ? boundArrayType(type) : arrayType(type, sizes.length),
    sizes.length > 1 || isBound ? [...sizes] : undefined,
    isBound ? lowerBounds : undefined,
  )
}
function copyInto(
  source: unknown,
  from: number,
  target: unknown,
  at: number,
  count: number,
  ctx: EngineContext,
): void {
  const items = listOf(source)
  if (count < 0 || from + count > items.length)
    argument(
      "Source array was not long enough. Check the source index, length, and the array's lower bounds.",
      'sourceArray',
    )
  const size = target instanceof ByteArray ? target.bytes.length : (target as PSArray).items.length
  if (at + count > size)
    argument(
      "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
      'destinationArray',
    )
  const slice = items.slice(from, from + count)
  if (target instanceof ByteArray)
    slice.forEach((one, i) => {
      target.bytes[at + i] = toJsNumber(one)
    })
  else {
    const array = target as PSArray
    slice.forEach((one, i) => {
      array.items[at + i] = array.elementType === T.Object ? one : convertTo(one, array.elementType, ctx)
    })
  }
}
function flatIndex(self: PSArray, indices: readonly number[]): number {
  const sizes = self.dimensions ?? [self.items.length]
  if (indices.length !== sizes.length)
    argument(
      indices.length > 3 || sizes.length > 3
        ? 'The indices argument must have as many numbers as the array has dimensions.'
        : `Array was not a ${['', 'one', 'two', 'three'][indices.length]}-dimensional array.`,
    )
  let at = 0
  for (let i = 0; i < sizes.length; i++) {
    const index = (indices[i] as number) - (self.lowerBounds?.[i] ?? 0)
    if (index < 0 || index >= (sizes[i] as number))
      throwNet('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
    at = at * (sizes[i] as number) + index
  }
  return at
}
const indexArgs = (args: readonly unknown[]): number[] => {
  const [first] = args
  return args.length === 1 && first instanceof PSArray ? first.items.map(toJsNumber) : args.map(toJsNumber)
}
const fixedSize: Implementation = () =>
  throwNet('System.NotSupportedException', 'Collection was of a fixed size.')
implement('System.Array', {
  get: {
    Length: (self) => lengthOfArray(self),
    LongLength: (self) => BigInt(lengthOfArray(self)),
    Rank: (self) => (self instanceof ByteArray ? 1 : self.netType.rank),
    SyncRoot: (self) => self,
    IsReadOnly: () => false,
    IsFixedSize: () => true,
    IsSynchronized: () => false,
    Count: (self) => lengthOfArray(self),
  },
  call: {
    Clone: (self) =>
      self instanceof ByteArray
        ? new ByteArray(self.bytes.slice())
        : new PSArray([...self.items], self.netType, self.dimensions, self.lowerBounds),
    CopyTo: (self, [target, at], ctx) => copyInto(self, 0, target, Number(at), lengthOfArray(self), ctx),
    Get: (self, args) =>
      self instanceof ByteArray
        ? byteBox(self.bytes[toJsNumber(args[0])] as number)
        : self.items[flatIndex(self, indexArgs(args))],
    GetValue: (self, args) =>
      self instanceof ByteArray
        ? byteBox(self.bytes[toJsNumber(args[0])] as number)
        : self.items[flatIndex(self, indexArgs(args))],
    SetValue: (self, [value, ...rest], ctx) => {
      if (self instanceof ByteArray)
        self.bytes[toJsNumber(rest[0])] = toJsNumber(convertTo(value, T.Byte, ctx))
      else {
        const own = value === null ? undefined : typeOf(baseOf(value))
        if (own && !own.isSubtypeOf(self.elementType) && !isNumericCode(typeCodeOf(own)))
          throwNet('System.InvalidCastException', 'Object cannot be stored in an array of this type.')
        self.items[flatIndex(self, indexArgs(rest))] = convertTo(value, self.elementType, ctx)
      }
    },
    Set: (self, args, ctx) => {
      const value = args[args.length - 1]
      self.items[flatIndex(self, indexArgs(args.slice(0, -1)))] = convertTo(value, self.elementType, ctx)
    },
    GetLength: (self, [dimension]) => sizeOf(self, dimension),
    GetLongLength: (self, [dimension]) => BigInt(sizeOf(self, dimension)),
    GetUpperBound: (self, [dimension]) => lowerBoundOf(self, dimension) + sizeOf(self, dimension) - 1,
    GetLowerBound: (self, [dimension]) => lowerBoundOf(self, dimension),
    GetEnumerator: (self) => new ArrayEnumerator(listOf(self)),
    Initialize: () => undefined,
    Equals: (self, [other]) => self === other,
    Add: fixedSize,
    Remove: fixedSize,
    RemoveAt: fixedSize,
    Insert: fixedSize,
    Clear: (self, _, ctx) => {
      if (self instanceof ByteArray) self.bytes.fill(0)
      else self.items.fill(self.elementType.isValueType ? defaultValue(self.elementType, ctx) : null)
    },
    Contains: (self, [value]) =>
      listOf(self).some((one) => sameValue(baseOf(one), value) || (one === null && value === null)),
    IndexOf: (self, [value]) =>
      listOf(self).findIndex((one) => sameValue(baseOf(one), value) || (one === null && value === null)),
    Item: (self, [index]) => listOf(self)[index],
  },
  staticGet: { MaxLength: () => 0x7fffffc7 },
  staticCall: {
    AsReadOnly: (_, [array]) => {
      nullArray(array)
      const element = array instanceof ByteArray ? T.Byte : array.elementType
      return new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', element),
        listOf(array),
        true,
      )
    },
    BinarySearch: (_, args, ctx, call) => {
      const parameters = names(call)
      const list = listOf(args[0])
      const ranged = parameters.includes('index')
      const value = args[parameters.indexOf('value')]
      const comparer = args[parameters.indexOf('comparer')]
      return findBinary(
        list,
        ranged ? (args[1] as number) : 0,
        ranged ? (args[2] as number) : list.length,
        value,
        orderBy(comparer, ctx),
      )
    },
    Clear: (_, [array, from, count], ctx) => {
      nullArray(array)
      const start = from ?? 0
      const end = start + (count ?? lengthOfArray(array))
      if (start < 0 || end > lengthOfArray(array) || end < start)
        throwNet('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
      if (array instanceof ByteArray) array.bytes.fill(0, start, end)
      else
        array.items.fill(
          array.elementType.isValueType ? defaultValue(array.elementType, ctx) : null,
          start,
          end,
        )
    },
    ConvertAll: function* (_, [array, converter], ctx, call): Task {
      const out: unknown[] = []
      for (const one of listOf(array)) {
        const made = callDelegate(converter, [one], ctx)
        out.push(isTask(made) ? yield made : made)
      }
      const element = call.genericArguments[1] ?? delegateResult(converter) ?? T.Object
      return convertTo(new PSArray(out), arrayType(element), ctx)
    },
    Copy: (_, args, ctx) => {
      if (args.length === 3) copyInto(args[0], 0, args[1], 0, Number(args[2]), ctx)
      else copyInto(args[0], Number(args[1]), args[2], Number(args[3]), Number(args[4]), ctx)
    },
    CreateInstance: (_, [type, ...sizes], ctx) => {
      if (type === null) argumentNull('elementType')
      const [lengths, lower] = sizes as unknown[]
      checkLengths(sizes as unknown[])
      if (lengths instanceof PSArray && lower instanceof PSArray) {
        return create(type, indexArgs([lengths]), ctx, lower.items.map(toJsNumber))
      }
      return create(type, indexArgs(sizes), ctx)
    },
    Empty: (_, _args, _ctx, call) => arrayOf(call.genericArguments[0] ?? T.Object, []),
    Exists: function* (_, [array, predicate], ctx): Task {
      for (const one of listOf(array)) if (yield* holds(predicate, one, ctx)) return true
      return false
    },
    Fill: (_, [array, value, from, count], ctx) => {
      const start = from ?? 0
      const end = start + (count ?? lengthOfArray(array))
      if (start < 0 || end > lengthOfArray(array) || end < start)
        throwNet('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
      if (array instanceof ByteArray) array.bytes.fill(toJsNumber(value), start, end)
      else array.items.fill(convertTo(value, array.elementType, ctx), start, end)
    },
    Find: function* (_, [array, predicate], ctx): Task {
      for (const one of listOf(array)) if (yield* holds(predicate, one, ctx)) return one
      return null
    },
    FindAll: function* (_, [array, predicate], ctx): Task {
      return new PSArray(yield* filterBy(listOf(array), predicate, ctx), array.netType)
    },
    FindIndex: function* (_, args, ctx): Task {
      const list = listOf(args[0])
      for (let i = 0; i < list.length; i++) if (yield* holds(args[args.length - 1], list[i], ctx)) return i
      return -1
    },
    FindLast: function* (_, [array, predicate], ctx): Task {
      for (const one of [...listOf(array)].reverse()) if (yield* holds(predicate, one, ctx)) return one
      return null
    },
    ForEach: function* (_, [array, action], ctx): Task {
      for (const one of listOf(array)) {
        const result = callDelegate(action, [one], ctx)
        if (isTask(result)) yield result
      }
      return null
    },
    IndexOf: (_, [array, value, from, count]) => {
      nullArray(array)
      const list = listOf(array)
      const end = count === undefined ? list.length : from + count
      for (let i = from ?? 0; i < end; i++)
        if (sameValue(baseOf(list[i]), value) || (list[i] === null && value === null)) return i
      return -1
    },
    LastIndexOf: (_, [array, value, from]) => {
      nullArray(array)
      const list = listOf(array)
      for (let i = from ?? list.length - 1; i >= 0; i--)
        if (sameValue(baseOf(list[i]), value) || (list[i] === null && value === null)) return i
      return -1
    },
    Resize: (_, [ref, size], ctx, call) => {
      if (size < 0) outOfRange('newSize', 'Non-negative number required.')
      roomForItems(size, ctx)
      const old = baseOf(ref.variable ? ref.variable.value : ref.value)
      const element = old instanceof PSArray ? old.elementType : (call.genericArguments[0] ?? T.Object)
      const list = old === null ? [] : listOf(old)
      const fill = element.isValueType ? defaultValue(element, ctx) : null
      const made = list.slice(0, size)
      while (made.length < size) made.push(fill)
      setReference(ref, new PSArray(made, arrayType(element)))
    },
    Reverse: (_, [array, from, count]) => {
      nullArray(array)
      const start = from ?? 0
      const end = count === undefined ? lengthOfArray(array) : start + count
      if (array instanceof ByteArray) array.bytes.subarray(start, end).reverse()
      else put(array.items, start, array.items.slice(start, end).reverse())
    },
    Sort: (_, args, ctx, call) => {
      const [array] = args
      nullArray(array)
      const parameters = names(call)
      const comparerAt = Math.max(parameters.indexOf('comparer'), parameters.indexOf('comparison'))
      const order = orderBy(comparerAt > 0 ? args[comparerAt] : undefined, ctx)
      if (parameters.includes('items') && args[1] !== null) {
        const keys = listOf(array)
        const values = listOf(args[1])
        const pairs = keys.map((key, i) => [key, values[i]] as const).sort((a, b) => order(a[0], b[0]))
        pairs.forEach(([key, value], i) => {
          keys[i] = key
          values[i] = value
        })
        return undefined
      }
      if (array instanceof ByteArray) {
        array.bytes.sort()
        return undefined
      }
      const start = parameters.includes('index') ? (args[parameters.indexOf('index')] as number) : 0
      const end = parameters.includes('length')
        ? start + (args[parameters.indexOf('length')] as number)
        : array.items.length
      return sortPart(array.items, start, end, order, ctx)
    },
    TrueForAll: function* (_, [array, predicate], ctx): Task {
      for (const one of listOf(array)) if (!(yield* holds(predicate, one, ctx))) return false
      return true
    },
  },
  create: (_, args, ctx, call) => create(call.type.elementType ?? T.Object, args.map(toJsNumber), ctx),
})
/** The result type of a Converter or Func delegate. */
function delegateResult(value: unknown): NetType | undefined {
  const args = (value as { netType?: NetType }).netType?.genericArguments
  return args?.[args.length - 1]
}
function lengthOfArray(self: unknown): number {
  return self instanceof ByteArray ? self.bytes.length : (self as PSArray).items.length
}
function lowerBoundOf(self: unknown, dimension: number): number {
  sizeOf(self, dimension)
  return self instanceof PSArray ? (self.lowerBounds?.[dimension] ?? 0) : 0
}
function sizeOf(self: unknown, dimension: number): number {
  const sizes = (self as PSArray).dimensions ?? [lengthOfArray(self)]
  const size = sizes[dimension]
  if (size === undefined)
    throwNet('System.IndexOutOfRangeException', 'Array does not have that many dimensions.')
  return size
}
