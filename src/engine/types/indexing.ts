/** `$value[index]`: arrays, lists, strings, dictionaries, and every type with an indexer. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { ByteArray, PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { type PSByte, PSChar } from '../../objects/numbers.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import type { EngineContext } from '../runtime/context.ts'
import { convertTo, tryConvert } from '../runtime/convert.ts'
import { byteBox, enumerate } from '../runtime/enumerate.ts'
import { fail, throwNet } from '../runtime/failure.ts'
import { guarded, netExceptionOf } from '../runtime/net-failure.ts'
import { codeOf, toJsNumber } from '../runtime/numeric.ts'
import { isPrimitiveCode } from '../runtime/arithmetic.ts'
import { noOverload, prepareArguments, runOverload } from './invoke.ts'
import { isNothing } from './member-lookup.ts'
import { netTypeText } from './names.ts'
import { chooseOverload } from './overloads.ts'
import { type PropertyEntry, surfaceOf } from './surface.ts'
import { outOfRange } from './values.ts'

export function getIndex(value: unknown, indices: readonly unknown[], ctx: EngineContext): unknown {
  const base = baseOf(value)
  if (
    typeof indices[0] === 'number' &&
    indices.length === 1 &&
    base instanceof PSArray &&
    base.dimensions === undefined
  ) {
    const { items } = base
    const at = indices[0] < 0 ? indices[0] + items.length : indices[0]
    if (at >= 0 && at < items.length) return items[at]
  }
  return guarded(() => indexed(base, indices, ctx))
}

/** what a key of a table takes, about */
const entryBytes = 96

/** `$value[index]`: items of plain arrays, lists and texts and of hash tables by a text, where they are there. */
export function getItem(value: unknown, index: unknown, ctx: EngineContext): unknown {
  if (typeof index === 'number') {
    if (index >= 0) {
      if (value instanceof PSArray) {
        const item = value.dimensions === undefined ? value.items[index] : undefined
        if (item !== undefined) return item
      } else if (typeof value === 'string') {
        if (index < value.length) return new PSChar(value.charCodeAt(index))
      } else if (value instanceof PSList) {
        const item = value.items[index]
        if (item !== undefined) return item
      }
    }
  } else if (typeof index === 'string' && value instanceof PSDictionary && value.netType === T.Hashtable) {
    const item = value.get(index)
    if (item !== undefined) return item
  }
  return getIndex(value, [index], ctx)
}

/** `$value[index] = newValue`: the same, where the value is of the very type that is kept there. */
export function setItem(value: unknown, index: unknown, newValue: unknown, ctx: EngineContext): void {
  if (typeof index === 'number') {
    if (
      value instanceof PSArray &&
      index >= 0 &&
      index < value.items.length &&
      value.dimensions === undefined &&
      !(newValue instanceof PSObject) &&
      typeOf(newValue) === value.elementType
    ) {
      value.items[index] = newValue
      return
    }
  } else if (
    typeof index === 'string' &&
    value instanceof PSDictionary &&
    value.netType === T.Hashtable &&
    !value.isReadOnly &&
    newValue !== undefined &&
    newValue !== AutomationNull
  ) {
    if (value.set(index, newValue)) ctx.charge(entryBytes)
    return
  }
  setIndex(value, [index], newValue, ctx)
}

function nullIndex(): never {
  fail('NullArrayIndex', 'Index operation failed; the array index evaluated to null.', {
    category: 'InvalidOperation',
  })
}

function indexed(base: unknown, indices: readonly unknown[], ctx: EngineContext): unknown {
  if (isNothing(base)) fail('NullArray', 'Cannot index into a null array.', { category: 'InvalidOperation' })
  if (base instanceof PSArray && base.dimensions !== undefined) return multi(base, indices, ctx)
  const single = indices.length === 1 ? indices[0] : undefined
  if (indices.length === 1) {
    if (base instanceof PSDictionary) {
      if (isNothing(baseOf(single))) nullIndex()
      const many = keyItems(base, single, ctx)
      if (!many) return dictionaryItem(base, single, ctx)
      return new PSArray(many.map((key) => dictionaryItem(base, key, ctx)))
    }
    const list = listOf(base)
    if (list) {
      const many = enumerate(single, ctx)
      if (!many) return listItem(list, single, ctx)
      return slice(list, [...many], ctx)
    }
    return viaIndexer(base, indices, ctx)
  }
  if (base instanceof PSDictionary) return new PSArray(indices.map((key) => dictionaryItem(base, key, ctx)))
  const list = listOf(base)
  if (list)
    return slice(
      list,
      indices.flatMap((one) => {
        const many = enumerate(one, ctx)
        return many ? [...many] : [one]
      }),
      ctx,
    )
  return viaIndexer(base, indices, ctx)
}

/** Several keys at once, where an array is no key of the dictionary itself. */
function keyItems(table: PSDictionary, index: unknown, ctx: EngineContext): unknown[] | undefined {
  if (table.has(index)) return undefined
  const many = enumerate(index, ctx)
  return many ? [...many] : undefined
}

interface Indexable {
  readonly length: number
  at(index: number): unknown
  /** what strict mode says of an index that is not there */
  outside(): never
}

const outsideArray = (): never =>
  throwNet('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
const outsideList = (): never =>
  outOfRange(
    'index',
    'Index was out of range. Must be non-negative and less than the size of the collection.',
  )

function listOf(base: unknown): Indexable | undefined {
  if (base instanceof PSArray)
    return { length: base.items.length, at: (i) => base.items[i], outside: outsideArray }
  if (base instanceof PSList)
    return { length: base.items.length, at: (i) => base.items[i], outside: outsideList }
  if (base instanceof ByteArray)
    return { length: base.bytes.length, at: (i) => byteBox(base.bytes[i] as number), outside: outsideArray }
  if (typeof base === 'string')
    return { length: base.length, at: (i) => new PSChar(base.charCodeAt(i)), outside: outsideArray }
  return undefined
}

function listItem(list: Indexable, index: unknown, ctx: EngineContext): unknown {
  const own = baseOf(index)
  if (isNothing(own)) nullIndex()
  const converted = typeof own === 'number' ? own : tryConvert(own, T.Int32, ctx)?.value
  if (converted === undefined) {
    // an index that is no number finds nothing
    if (ctx.strictMode >= 3) convertTo(own, T.Int32, ctx)
    return null
  }
  const at = (converted as number) < 0 ? (converted as number) + list.length : (converted as number)
  if (at >= 0 && at < list.length) return list.at(at)
  if (ctx.strictMode >= 3) list.outside()
  return null
}

function slice(list: Indexable, indices: readonly unknown[], ctx: EngineContext): PSArray {
  const out: unknown[] = []
  for (const index of indices) {
    const at = toJsNumber(convertTo(index, T.Int32, ctx))
    const real = at < 0 ? at + list.length : at
    if (real >= 0 && real < list.length) out.push(list.at(real))
    else if (ctx.strictMode >= 3) list.outside()
  }
  return new PSArray(out)
}

/** A dictionary's value by key; an ordered one also by position. */
function dictionaryItem(table: PSDictionary, index: unknown, ctx: EngineContext): unknown {
  const key = baseOf(index)
  if (isNothing(key)) nullIndex()
  if (table.netType === T.OrderedDictionary && typeof key === 'number') {
    return table.entryAt(key < 0 ? key + table.count : key)?.value ?? null
  }
  const [keyType] = table.netType.genericArguments
  const converted = keyType ? tryConvert(key, keyType, ctx)?.value : key
  const value = converted === undefined ? undefined : table.get(converted)
  return value === undefined ? null : value
}

function multi(array: PSArray, indices: readonly unknown[], ctx: EngineContext): unknown {
  const at = offset(array, indices, ctx)
  if (at === undefined) {
    if (ctx.strictMode >= 3)
      throwNet('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
    return null
  }
  return array.items[at]
}

/** Where an element of a multidimensional array stands; undefined out of bounds. */
function offset(array: PSArray, indices: readonly unknown[], ctx: EngineContext): number | undefined {
  let list = indices
  if (indices.length === 1) {
    const many = enumerate(baseOf(indices[0]), ctx)
    if (many) list = [...many]
  }
  const sizes = array.dimensions as readonly number[]
  if (list.length !== sizes.length) {
    fail(
      'NeedMultidimensionalIndex',
      `You cannot index into a ${sizes.length} dimensional array with index [${list.map((one) => String(toJsNumber(one))).join(',')}].`,
      {
        category: 'InvalidOperation',
      },
    )
  }
  let at = 0
  for (let i = 0; i < sizes.length; i++) {
    const size = sizes[i] as number
    let index = toJsNumber(convertTo(list[i], T.Int32, ctx))
    if (index < 0) index += size
    index -= array.lowerBounds?.[i] ?? 0
    if (index < 0 || index >= size) return undefined
    at = at * size + index
  }
  return at
}

function indexerOf(base: unknown): { entry: PropertyEntry; type: NetType } | undefined {
  const type = typeOf(base)
  if (!type || base instanceof PSObject) return undefined
  const { properties } = surfaceOf(type)
  const entry = properties.get('item') ?? properties.get('chars') ?? properties.get('itemof')
  return entry?.indexed ? { entry, type } : undefined
}

function cannotIndex(base: unknown): never {
  const type = typeOf(base)
  const name =
    base instanceof PSObject ? 'System.Management.Automation.PSObject' : type ? netTypeText(type) : ''
  fail('CannotIndex', `Unable to index into an object of type "${name}".`, { category: 'InvalidOperation' })
}

function viaIndexer(base: unknown, indices: readonly unknown[], ctx: EngineContext): unknown {
  const indexer = indexerOf(base)
  if (!indexer) return scalar(base, indices, ctx)
  const { entry, type } = indexer
  const overloads = entry.indexed ?? []
  const many = indices.length === 1 ? enumerate(indices[0], ctx) : undefined
  if (many) return new PSArray([...many].map((one) => viaIndexer(base, [one], ctx)))
  const choice = chooseOverload(overloads, indices)
  if ('error' in choice) {
    if (indices.length > 1) return new PSArray(indices.map((one) => viaIndexer(base, [one], ctx)))
    throw noOverload('Item', indices.length, choice.error)
  }
  try {
    const prepared = prepareArguments(choice.overload, choice.expand, indices, ctx)
    return runOverload(
      choice.overload,
      base,
      prepared,
      { type, overload: choice.overload, genericArguments: [] },
      ctx,
      indices.length,
    )
  } catch (error) {
    const exception = netExceptionOf(error)
    if (exception && ctx.strictMode < 3) return null
    throw error
  }
}

/** What has no index is its own first and last item. */
function scalar(base: unknown, indices: readonly unknown[], ctx: EngineContext): unknown {
  const [index] = indices
  if (indices.length === 1) {
    const own = baseOf(index)
    const at = typeof own === 'string' ? tryConvert(own, T.Int32, ctx)?.value : own
    if (isNothing(own)) nullIndex()
    if (at === 0 || at === -1) return base
  }
  if (ctx.strictMode >= 2) return cannotIndex(base)
  return AutomationNull
}

export function setIndex(
  value: unknown,
  indices: readonly unknown[],
  newValue: unknown,
  ctx: EngineContext,
): void {
  const base = baseOf(value)
  const stored = newValue === AutomationNull && !(base instanceof PSArray) ? null : (newValue ?? null)
  if (
    typeof indices[0] === 'number' &&
    indices.length === 1 &&
    base instanceof PSArray &&
    base.dimensions === undefined &&
    base.elementType === T.Object
  ) {
    const at = indices[0] < 0 ? indices[0] + base.items.length : indices[0]
    if (at >= 0 && at < base.items.length) {
      base.items[at] = stored
      return
    }
  }
  guarded(() => assign(base, indices, stored, ctx))
}

function assign(base: unknown, indices: readonly unknown[], value: unknown, ctx: EngineContext): void {
  if (isNothing(base)) fail('NullArray', 'Cannot index into a null array.', { category: 'InvalidOperation' })
  if (base instanceof PSArray && base.dimensions !== undefined) {
    const at = offset(base, indices, ctx)
    if (at === undefined)
      throwNet('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
    base.items[at] = convertTo(value, base.elementType, ctx)
    return
  }
  if (
    indices.length > 1 &&
    (base instanceof PSArray || base instanceof PSList || base instanceof ByteArray)
  ) {
    fail(
      'ArraySliceAssignmentFailed',
      `Array assignment to [${indices.map((one) => String(toJsNumber(baseOf(one)))).join(',')}] failed because assignment to slices is not supported.`,
      {
        category: 'InvalidOperation',
        target: new PSArray([...indices]),
      },
    )
  }
  const [index] = indices
  const isOne = typeof base === 'string' || isPrimitiveCode(codeOf(base)) || base instanceof PSObject
  if (isNothing(baseOf(index)) && isOne) nullIndex()
  if (base instanceof PSDictionary) {
    assignKey(base, index, value, ctx)
    return
  }
  if (base instanceof PSArray || base instanceof ByteArray) {
    const length = base instanceof ByteArray ? base.bytes.length : base.items.length
    const at = position(index, length, ctx)
    if (at < 0 || at >= length)
      throwNet('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
    if (base instanceof ByteArray) base.bytes[at] = (convertTo(value, T.Byte, ctx) as PSByte).value
    else base.items[at] = convertTo(value, base.elementType, ctx)
    return
  }
  if (base instanceof PSList) {
    if (base.isReadOnly || enumerate(index, ctx)) cannotIndex(base)
    const at = position(index, base.items.length, ctx)
    if (at < 0 || at >= base.items.length) {
      throwNet(
        'System.ArgumentOutOfRangeException',
        "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')",
        {
          properties: [['ParamName', 'index']],
        },
      )
    }
    const [element] = base.netType.genericArguments
    base.items[at] = element ? convertTo(value, element, ctx) : value
    return
  }
  const indexer = typeof base === 'string' ? undefined : indexerOf(base)
  if (!indexer?.entry.set) cannotIndex(base)
  indexer.entry.set(base, [...indices.map((one) => baseOf(one)), baseOf(value)], ctx)
}

function position(index: unknown, length: number, ctx: EngineContext): number {
  const own = baseOf(index)
  if (isNothing(own)) nullIndex()
  const at = toJsNumber(convertTo(own, T.Int32, ctx))
  return at < 0 ? at + length : at
}

function assignKey(table: PSDictionary, index: unknown, value: unknown, ctx: EngineContext): void {
  const key = baseOf(index)
  if (isNothing(key)) nullIndex()
  if (table.isReadOnly) throwNet('System.NotSupportedException', 'Collection is read-only.')
  if (table.netType === T.OrderedDictionary && typeof key === 'number') {
    const entries = table.entries()
    const at = key < 0 ? key + entries.length : key
    const entry = entries[at]
    if (!entry) {
      throwNet(
        'System.ArgumentOutOfRangeException',
        "Specified argument was out of the range of valid values. (Parameter 'index')",
        {
          properties: [['ParamName', 'index']],
        },
      )
    }
    entry.value = value
    return
  }
  const [keyType, valueType] = table.netType.genericArguments
  const isMore = table.set(
    keyType ? convertTo(key, keyType, ctx) : key,
    valueType ? convertTo(value, valueType, ctx) : value,
  )
  if (isMore) ctx.charge(entryBytes)
}

/** `$list.Item(0)`, `$text.Chars(1)`: a property that takes arguments. */
export function getParameterized(
  value: unknown,
  name: string,
  indices: readonly unknown[],
  ctx: EngineContext,
): unknown {
  const entry = parameterized(value, name)
  if (entry === undefined) return getIndex(value, indices, ctx)
  return guarded(() => entry.get?.(baseOf(value), ctx, entry.declaring) ?? getIndex(value, indices, ctx))
}

export function setParameterized(
  value: unknown,
  name: string,
  indices: readonly unknown[],
  newValue: unknown,
  ctx: EngineContext,
): void {
  const base = baseOf(value)
  if (name.toLowerCase() === 'item') {
    setIndex(value, indices, newValue, ctx)
    return
  }
  const entry = parameterized(value, name)
  if (!entry?.set)
    fail(
      'InvalidLeftHandSide',
      'The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.',
    )
  const { set } = entry
  guarded(() => set(base, [...indices.map((one) => baseOf(one)), baseOf(newValue)], ctx))
}

function parameterized(value: unknown, name: string): PropertyEntry | undefined {
  const type = typeOf(baseOf(value))
  const entry = type && surfaceOf(type).properties.get(name.toLowerCase())
  return entry?.indexed ? entry : undefined
}
