/** System.ArraySegment: a window on an array. */
import type { NetType } from '../../../objects/net-type.ts'
import { ByteArray, PSArray } from '../../../objects/collections.ts'
import { T } from '../../../objects/net-type.ts'
import { sameValue } from '../../runtime/compare.ts'
import { byteBox } from '../../runtime/enumerate.ts'
import { throwNet } from '../../runtime/failure.ts'
import { items } from '../enumerable.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { implement } from '../surface.ts'
import { argument, argumentNull, arrayOf, negative } from '../values.ts'

type Whole = PSArray | ByteArray
const itemAt = (array: Whole, at: number): unknown =>
  array instanceof ByteArray ? byteBox(array.bytes[at] as number) : array.items[at]
const sizeOf = (array: Whole): number =>
  array instanceof ByteArray ? array.bytes.length : array.items.length

export class PSArraySegment {
  readonly netType: NetType
  readonly array: Whole | null
  readonly offset: number
  readonly count: number
  constructor(netType: NetType, array: Whole | null, offset: number, count: number) {
    this.netType = netType
    this.array = array
    this.offset = offset
    this.count = count
  }
  get list(): unknown[] {
    const { array } = this
    return array ? Array.from({ length: this.count }, (_, at) => itemAt(array, this.offset + at)) : []
  }
  *[items](): Generator<unknown> {
    yield* this.list
  }
}
const indexOutOfRange = (): never =>
  throwNet(
    'System.ArgumentOutOfRangeException',
    "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')",
  )
implement('System.ArraySegment`1', {
  get: {
    Array: (self: PSArraySegment) => self.array,
    Offset: (self: PSArraySegment) => self.offset,
    Count: (self: PSArraySegment) => self.count,
    IsReadOnly: () => true,
  },
  call: {
    Item: (self: PSArraySegment, [index]) =>
      index < 0 || index >= self.count || !self.array
        ? indexOutOfRange()
        : itemAt(self.array, self.offset + index),
    GetEnumerator: (self: PSArraySegment) => new ArrayEnumerator(self.list),
    Slice: (self: PSArraySegment, [from, count]) => {
      if (from < 0 || from > self.count || (count !== undefined && from + count > self.count))
        indexOutOfRange()
      return new PSArraySegment(self.netType, self.array, self.offset + from, count ?? self.count - from)
    },
    ToArray: (self: PSArraySegment) => arrayOf(self.netType.genericArguments[0] ?? T.Object, self.list),
    CopyTo: (self: PSArraySegment, [target, at]) => {
      if (!(target instanceof PSArray)) return
      self.list.forEach((one, i) => {
        target.items[(at ?? 0) + i] = one
      })
    },
    Contains: (self: PSArraySegment, [value]) => self.list.some((one) => sameValue(one, value)),
    IndexOf: (self: PSArraySegment, [value]) => self.list.findIndex((one) => sameValue(one, value)),
    Equals: (self: PSArraySegment, [other]) =>
      other instanceof PSArraySegment &&
      other.array === self.array &&
      other.offset === self.offset &&
      other.count === self.count,
    GetHashCode: (self: PSArraySegment) => self.offset * 31 + self.count,
  },
  set: {},
  staticGet: {
    Empty: (_ctx, type) => new PSArraySegment(type, arrayOf(type.genericArguments[0] ?? T.Object, []), 0, 0),
  },
  create: (_, [array, offset = 0, count], _ctx, call) => {
    if (array === null) argumentNull('array')
    if (array === undefined) return new PSArraySegment(call.type, null, 0, 0)
    const size = sizeOf(array)
    if (offset < 0) negative('offset', offset)
    if (count !== undefined && count < 0) negative('count', count)
    if (offset + (count ?? 0) > size)
      argument(
        'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
      )
    return new PSArraySegment(call.type, array, offset, count ?? size - offset)
  },
})
