/** Arrays, lists and dictionaries: the .NET containers that scripts, cmdlets and CLIXML share. */
import { LimitError } from '../errors.ts'
import { arrayItemsMax, dictionaryItemsMax } from '../settings/limits.ts'
import { hashOrder } from './hash-order.ts'
import { arrayType, type NetType, objectArrayType, T } from './net-type.ts'
import { BigBox, EnumValue, NumberBox, PSChar, PSDecimal } from './numbers.ts'
import { PSGuid, PSUri, PSVersion } from './misc.ts'
import { PSObject } from './ps-object.ts'
import { PSDateTime, PSDateTimeOffset, PSTimeSpan } from './time.ts'

/** @throws {LimitError} where `more` values are too many for one collection that has `count` */
export function mustHold(count: number, more: number): void {
  if (count + more > arrayItemsMax)
    throw new LimitError('arrayItemsMax', arrayItemsMax, 'a collection has no room for more values')
}

/** A fixed-size .NET array. Items are engine values; `byte[]` holds PSByte boxes only when asked: see ByteArray. */
export class PSArray {
  readonly netType: NetType
  readonly items: unknown[]
  /** lengths per dimension for `int[,]`; items are in row-major order */
  readonly dimensions: readonly number[] | undefined
  /** where each dimension begins, in arrays that have `dimensions`; 0 where it is not said */
  readonly lowerBounds: readonly number[] | undefined
  constructor(
    items: unknown[],
    netType: NetType = objectArrayType,
    dimensions?: readonly number[],
    lowerBounds?: readonly number[],
  ) {
    this.items = items
    this.netType = netType
    this.dimensions = dimensions
    this.lowerBounds = lowerBounds
  }
  get elementType(): NetType {
    return this.netType.elementType as NetType
  }
}

export const byteArrayType: NetType = arrayType(T.Byte)

/** An array of one type: `typedArray(T.String, ['a'])` is a `string[]`. */
export function typedArray(elementType: NetType, items: unknown[]): PSArray {
  return new PSArray(items, arrayType(elementType))
}

/** `byte[]`, over bytes: megabytes of file content do not become boxes. */
export class ByteArray {
  readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
  get netType(): NetType {
    return byteArrayType
  }
}

/** ArrayList, List<T>, Collection<T>, ReadOnlyCollection<T>: a growing list, which one says `netType`. */
export class PSList {
  readonly netType: NetType
  readonly items: unknown[]
  readonly isReadOnly: boolean
  constructor(netType: NetType = T.ArrayList, items: unknown[] = [], isReadOnly = false) {
    this.netType = netType
    this.items = items
    this.isReadOnly = isReadOnly
  }
}

/** Queue, Queue<T>: items in order of arrival. */
export class PSQueue {
  readonly netType: NetType
  readonly items: unknown[]
  constructor(netType: NetType = T.Queue, items: unknown[] = []) {
    this.netType = netType
    this.items = items
  }
}

/** Stack, Stack<T>: the top is the last item of `items`. */
export class PSStack {
  readonly netType: NetType
  readonly items: unknown[]
  constructor(netType: NetType = T.Stack, items: unknown[] = []) {
    this.netType = netType
    this.items = items
  }
}

export class DictionaryEntry {
  key: unknown
  value: unknown
  /** KeyValuePair<K,V> entries carry their own type */
  readonly netType: NetType
  constructor(key: unknown, value: unknown, netType: NetType = T.DictionaryEntry) {
    this.key = key
    this.value = value
    this.netType = netType
  }
}

const newTable = () => ({
  map: new Map<unknown, DictionaryEntry>(),
  unsorted: false,
  version: 0,
  ordered: undefined,
  capacity: 0,
})

export type KeyComparison = 'ordinalIgnoreCase' | 'ordinal'

/** Upper-cases as .NET's OrdinalIgnoreCase does: per code unit, so that lengths never change. */
export function foldCase(text: string): string {
  const upper = text.toUpperCase()
  if (upper.length === text.length) return upper
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const one = (text[i] as string).toUpperCase()
    out += one.length === 1 ? one : text[i]
  }
  return out
}

/** An object that brings its own GetHashCode answers here what it is equal by. */
export const identity: unique symbol = Symbol('identity')

/** Equal for texts that OrdinalIgnoreCase calls equal. Most keys are ASCII, and many are in lower case as they are. */
function foldKey(text: string): string {
  let isLower = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x80) {
      const upper = foldCase(text)
      return isAscii(upper) ? upper.toLowerCase() : upper
    }
    if (code >= 0x41 && code <= 0x5a) isLower = false
  }
  return isLower ? text : text.toLowerCase()
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return false
  return true
}

/** What a key is equal by: .NET's Equals and GetHashCode. Reference types are equal to themselves only. */
export function identityKey(key: unknown, comparison: KeyComparison): unknown {
  if (typeof key !== 'string') return valueKey(key, comparison)
  const text = comparison === 'ordinal' ? key : foldKey(key)
  // those of other values begin with this character
  return text.charCodeAt(0) === 0 ? `\0s${text}` : text
}

function valueKey(key: unknown, comparison: KeyComparison): unknown {
  switch (typeof key) {
    case 'number':
      return key
    case 'bigint':
    case 'boolean':
      return key
    default:
  }
  if (key instanceof PSObject) return key.base === undefined ? key : identityKey(key.base, comparison)
  if (key instanceof PSChar) return `\0c${key.code}`
  if (key instanceof NumberBox) return `\0${key.netType.name}${key.value}`
  if (key instanceof BigBox) return `\0${key.netType.name}${key.value}`
  if (key instanceof EnumValue) return `\0${key.netType.fullName}${key.value}`
  if (key instanceof PSGuid) return `\0g${key.text}`
  if (key instanceof PSVersion) return `\0v${key}`
  if (key instanceof PSDateTime) return `\0t${key.ticks}`
  if (key instanceof PSTimeSpan) return `\0p${key.ticks}`
  if (key instanceof PSDateTimeOffset) return `\0o${key.ticks - key.offsetTicks}`
  if (key instanceof PSUri) return `\0u${key.originalString}`
  if (key instanceof PSDecimal) {
    let { coefficient, scale } = key
    while (scale > 0 && coefficient % 10n === 0n) {
      coefficient /= 10n
      scale--
    }
    return `\0d${coefficient}e${scale}`
  }
  const own = (key as { [identity]?: () => unknown } | null)?.[identity]
  return own === undefined ? key : own.call(key)
}

/** How keys of sorted dictionaries compare: the runtime says, which knows cultures and types. */
let orderOfKeys = (a: unknown, b: unknown): number =>
  String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
export function setOrderOfKeys(order: (a: unknown, b: unknown) => number): void {
  orderOfKeys = order
}

/**
 * Hashtable, OrderedDictionary, Dictionary<K,V>, SortedList ...: `netType` says which. Enumerates in order of insertion; a Hashtable
 * of numbers in .NET's order.
 * A literal `@{}` compares keys without case, `[hashtable]::new()` with.
 */
export class PSDictionary {
  readonly netType: NetType
  readonly comparison: KeyComparison
  /** the entries; a wrapper (`Hashtable.Synchronized`) has those of what it wraps */
  readonly #held: {
    readonly map: Map<unknown, DictionaryEntry>
    unsorted: boolean
    version: number
    /** by position, once asked for and until it changes */
    ordered: readonly DictionaryEntry[] | undefined
    /** how many entries a Hashtable was made for */
    capacity: number
  }
  readonly #isSorted: boolean
  isReadOnly = false
  /** what this table wraps */
  readonly wrapped: PSDictionary | undefined
  constructor(
    netType: NetType = T.Hashtable,
    comparison: KeyComparison = 'ordinalIgnoreCase',
    wrapped?: PSDictionary,
  ) {
    this.netType = netType
    this.comparison = comparison
    this.wrapped = wrapped
    this.#held = wrapped ? wrapped.#held : newTable()
    this.#isSorted =
      netType !== T.Hashtable && /^System\.Collections\.(?:Generic\.)?Sorted/.test(netType.fullName)
  }
  /** Sorted kinds, and hash tables of numbers, are put in order when somebody looks, not at every insertion. */
  get map(): Map<unknown, DictionaryEntry> {
    if (this.#held.unsorted) this.#sort()
    return this.#held.map
  }
  #sort(): void {
    this.#held.unsorted = false
    const { map } = this.#held
    const entries = this.#isSorted
      ? [...map].sort((a, b) => orderOfKeys(a[1].key, b[1].key))
      : hashOrder([...map], ([, { key }]) => key, this.#held.capacity)
    if (entries === undefined) return
    map.clear()
    for (const [id, entry] of entries) map.set(id, entry)
  }
  /** counts changes: an enumeration under way fails after one */
  get version(): number {
    return this.#held.version
  }
  get count(): number {
    return this.#held.map.size
  }
  get(key: unknown): unknown {
    const entry = this.entryOf(key)
    return entry === undefined ? undefined : entry.value
  }
  entryOf(key: unknown): DictionaryEntry | undefined {
    return this.#held.map.get(identityKey(key, this.comparison))
  }
  has(key: unknown): boolean {
    return this.#held.map.has(identityKey(key, this.comparison))
  }
  /** @returns whether it has one key more */
  set(key: unknown, value: unknown): boolean {
    this.#held.version++
    const id = identityKey(key, this.comparison)
    const { map } = this.#held
    const entry = map.get(id)
    if (entry) {
      entry.value = value
      return false
    }
    if (map.size >= dictionaryItemsMax)
      throw new LimitError(
        'dictionaryItemsMax',
        dictionaryItemsMax,
        'a dictionary has no room for another key',
      )
    this.#held.ordered = undefined
    this.#held.unsorted ||= this.#isSorted || (typeof key !== 'string' && this.netType === T.Hashtable)
    map.set(
      id,
      new DictionaryEntry(key instanceof PSObject && key.base !== undefined ? key.base : key, value),
    )
    return true
  }
  delete(key: unknown): boolean {
    this.#held.version++
    this.#held.ordered = undefined
    return this.#held.map.delete(identityKey(key, this.comparison))
  }
  clear(): void {
    this.#held.version++
    this.#held.ordered = undefined
    this.#held.map.clear()
  }
  /** Says how many entries will come: what a Hashtable's order depends on. */
  expect(count: number): void {
    this.#held.capacity = count
  }
  keys(): unknown[] {
    return Array.from(this.map.values(), (entry) => entry.key)
  }
  values(): unknown[] {
    return Array.from(this.map.values(), (entry) => entry.value)
  }
  entries(): DictionaryEntry[] {
    return [...this.map.values()]
  }
  /** The entry at a position; a loop over all of them does not walk the table for each. */
  entryAt(position: number): DictionaryEntry | undefined {
    this.#held.ordered ??= this.entries()
    return this.#held.ordered[position]
  }
}

/** A hash table as `@{}` makes it. */
export function hashtable(entries: Iterable<readonly [unknown, unknown]> = []): PSDictionary {
  const table = new PSDictionary()
  for (const [key, value] of entries) table.set(key, value)
  return table
}
