/** What collections refuse, in .NET's words. */
import { sameValue } from '../../runtime/compare.ts'
import { throwNet } from '../../runtime/failure.ts'
import { outOfRange } from '../values.ts'
import type { PSList } from '../../../objects/collections.ts'
import { baseOf } from '../../../objects/ps-object.ts'

export const indexRange = (): never =>
  outOfRange(
    'index',
    'Index was out of range. Must be non-negative and less than the size of the collection.',
  )
export const readOnly = (): never => throwNet('System.NotSupportedException', 'Collection is read-only.')
export const listAt = (self: PSList, index: number): number =>
  index < 0 || index >= self.items.length ? indexRange() : index
export const writable = (self: PSList): unknown[] => (self.isReadOnly ? readOnly() : self.items)
export const same = (a: unknown, b: unknown): boolean =>
  sameValue(baseOf(a), baseOf(b)) || (baseOf(a) === null && baseOf(b) === null)
