/** Keys, order and entries of dictionaries. */
import { compareText } from '../../runtime/compare.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { netText } from '../../runtime/to-text.ts'
import { PSComparer } from './comparer.ts'
import { readOnly } from './refusals.ts'
import { genericType } from '../surface.ts'
import { defaultOrder } from '../system/array-sort.ts'
import { argument, argumentNull } from '../values.ts'
import {
  DictionaryEntry,
  identityKey,
  type KeyComparison,
  type PSDictionary,
} from '../../../objects/collections.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { baseOf } from '../../../objects/ps-object.ts'

export function comparisonOf(comparer: unknown): KeyComparison {
  return comparer instanceof PSComparer && comparer.ignoreCase ? 'ordinalIgnoreCase' : 'ordinal'
}
export const nullKey = (key: unknown): unknown =>
  key === null || key === undefined ? argumentNull('key') : key
export const isGeneric = (self: PSDictionary): boolean => self.netType.genericDefinition !== undefined
export const isSorted = (self: { netType: NetType }): boolean =>
  /Sorted/.test((self.netType.genericDefinition ?? self.netType).fullName)
/** Entries in the order the type enumerates them. */
export function ordered(self: PSDictionary): DictionaryEntry[] {
  const entries = self.entries()
  return isSorted(self) ? entries.sort((a, b) => keyOrder(self)(a.key, b.key)) : entries
}
export const comparers = new WeakMap<PSDictionary, PSComparer>()
function keyOrder(self: PSDictionary): (a: unknown, b: unknown) => number {
  const own = comparers.get(self)
  return own
    ? (a, b) => own.compare(a, b)
    : (a, b) =>
        typeof a === 'string' && typeof b === 'string' ? compareText(a, b, false) : defaultOrder(a, b)
}
export const entryOf = (self: PSDictionary, entry: DictionaryEntry): DictionaryEntry => {
  if (!isGeneric(self)) return entry
  const [keyType = T.Object, valueType = T.Object] = self.netType.genericArguments
  return new DictionaryEntry(
    entry.key,
    entry.value,
    genericType('System.Collections.Generic.KeyValuePair`2', keyType, valueType),
  )
}
export function addKey(self: PSDictionary, key: unknown, value: unknown, ctx: EngineContext): void {
  nullKey(key)
  if (self.isReadOnly) readOnly()
  if (self.has(key)) {
    // a tree of pairs names the pair
    const isTree = self.netType.genericDefinition?.name === 'SortedDictionary`2'
    const shown = isTree ? `[${netText(baseOf(key))}, ${netText(baseOf(value))}]` : netText(baseOf(key))
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
