/** BitArray. */
import { ByteArray, type PSArray } from '../../../objects/collections.ts'
import { convertTo } from '../../runtime/convert.ts'
import { enumerate } from '../../runtime/enumerate.ts'
import { indexRangeOf } from './refusals.ts'
import { items } from '../enumerable.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { implement, type Implementation } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { roomForItems } from '../../runtime/room.ts'
import { argument, negative } from '../values.ts'
import { type NetType, T } from '../../../objects/net-type.ts'

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
/** Towards higher places; what falls out is gone. */
function shifted(self: PSBitArray, by: number): PSBitArray {
  const before = [...self.bits]
  self.bits.forEach((_, at) => {
    self.bits[at] = before[at - by] ?? false
  })
  return self
}
implement('System.Collections.BitArray', {
  get: {
    Count: (self: PSBitArray) => self.bits.length,
    Length: (self: PSBitArray) => self.bits.length,
    IsReadOnly: () => false,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
  },
  set: {
    Length: (self: PSBitArray, value) => {
      if (value < 0) negative('value', value)
      while (self.bits.length < value) self.bits.push(false)
      self.bits.length = value
    },
    Item: (self: PSBitArray, [at, value]) => {
      if (at < 0 || at >= self.bits.length) indexRangeOf(at)
      self.bits[at] = value === true
    },
  },
  call: {
    Item: (self: PSBitArray, [at]) => self.bits[at] ?? indexRangeOf(at),
    Get: (self: PSBitArray, [at]) => self.bits[at] ?? indexRangeOf(at),
    Set: (self: PSBitArray, [at, value]) => {
      if (at < 0 || at >= self.bits.length) indexRangeOf(at)
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
    LeftShift: (self: PSBitArray, [count]) => shifted(self, count),
    RightShift: (self: PSBitArray, [count]) => shifted(self, -count),
    Clone: (self: PSBitArray) => new PSBitArray([...self.bits]),
    CopyTo: (self: PSBitArray, [target, at], ctx) => {
      if (target instanceof ByteArray) {
        self.bits.forEach((one, i) => {
          if (one) target.bytes[at + (i >> 3)] = (target.bytes[at + (i >> 3)] ?? 0) | (1 << (i & 7))
        })
        return
      }
      const { elementType, items: into } = target as PSArray
      if (elementType === T.Boolean) into.splice(at, self.bits.length, ...self.bits)
      else
        for (let i = 0; i < self.bits.length; i += 32)
          into[at + i / 32] = convertTo(
            self.bits.slice(i, i + 32).reduce((sum, one, bit) => (one ? sum | (1 << bit) : sum), 0),
            elementType,
            ctx,
          )
    },
    HasAllSet: (self: PSBitArray) => self.bits.every(Boolean),
    HasAnySet: (self: PSBitArray) => self.bits.some(Boolean),
    GetEnumerator: (self: PSBitArray) => new ArrayEnumerator(self.bits),
  },
  create: (_, [first, value], ctx) => {
    if (typeof first === 'number') {
      if (first < 0) negative('length', first)
      roomForItems(first, ctx)
      return new PSBitArray(new Array<boolean>(first).fill(value === true))
    }
    if (first instanceof PSBitArray) return new PSBitArray([...first.bits])
    const list = [...(enumerate(first) ?? [])]
    roomForItems(list.length * 32, ctx)
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
