/** What collections refuse, in .NET's words. */
import { sameValue } from '../../runtime/compare.ts'
import { throwNet } from '../../runtime/failure.ts'
import { negative, outOfRange } from '../values.ts'
import type { PSList } from '../../../objects/collections.ts'
import { baseOf } from '../../../objects/ps-object.ts'

export const indexRange = (): never =>
  outOfRange(
    'index',
    'Index was out of range. Must be non-negative and less than the size of the collection.',
  )
/** `index ('5') must be less than '1'.` */
export function lessThan(index: number, count: number): void {
  if (index < 0) negative('index', index)
  if (index >= count) outOfRange('index', `index ('${index}') must be less than '${count}'.`, index)
}
/** The same, where the index is named too. */
export const indexRangeOf = (index: number): never =>
  outOfRange(
    'index',
    'Index was out of range. Must be non-negative and less than the size of the collection.',
    index,
  )
export const readOnly = (): never => throwNet('System.NotSupportedException', 'Collection is read-only.')
export const listAt = (self: PSList, index: number): number =>
  index < 0 || index >= self.items.length ? indexRange() : index
export const writable = (self: PSList): unknown[] => (self.isReadOnly ? readOnly() : self.items)
export const same = (a: unknown, b: unknown): boolean =>
  sameValue(baseOf(a), baseOf(b)) || (baseOf(a) === null && baseOf(b) === null)
