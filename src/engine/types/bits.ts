/** Bits of numbers: System.Numerics.BitOperations, BitVector32. */
import { type NetType, T } from '../../objects/net-type.ts'
import { changeNumber, toBig, toJsNumber } from '../runtime/numeric.ts'
import { implement, type Call, type Implementation } from './surface.ts'
import { loadType } from './type-loader.ts'

const widthOf = (call: Call): 32 | 64 =>
  /\b(long|ulong|IntPtr|UIntPtr) value/.test(call.overload.definition) ? 64 : 32
/** The number's bits without a sign. */
const onBits =
  (fn: (bits: bigint, width: 32 | 64, second: number) => bigint | number | boolean): Implementation =>
  (_, [value, second], _ctx, call) => {
    const width = widthOf(call)
    const made = fn(BigInt.asUintN(width, toBig(value)), width, second === undefined ? 0 : toJsNumber(second))
    if (typeof made !== 'bigint') return made
    return changeNumber(BigInt.asUintN(width, made), width === 32 ? T.UInt32 : T.UInt64)
  }
const lengthOf = (bits: bigint): number => (bits === 0n ? 0 : bits.toString(2).length)
const rotated = (bits: bigint, width: number, by: number): bigint => {
  const shift = BigInt(((by % width) + width) % width)
  return (bits << shift) | (bits >> (BigInt(width) - shift))
}
implement('System.Numerics.BitOperations', {
  staticCall: {
    IsPow2: (_, [value]) => {
      const number = toBig(value)
      return number > 0n && (number & (number - 1n)) === 0n
    },
    PopCount: onBits((bits) => bits.toString(2).replaceAll('0', '').length),
    LeadingZeroCount: onBits((bits, width) => width - lengthOf(bits)),
    TrailingZeroCount: onBits((bits, width) => {
      if (bits === 0n) return width
      return lengthOf(bits & -bits) - 1
    }),
    Log2: onBits((bits) => Math.max(0, lengthOf(bits) - 1)),
    RotateLeft: onBits(rotated),
    RotateRight: onBits((bits, width, by) => rotated(bits, width, -by)),
    RoundUpToPowerOf2: onBits((bits) => (bits === 0n ? 0n : 1n << BigInt(lengthOf(bits - 1n)))),
  },
})

class PSBitVector {
  data: number
  constructor(data: number) {
    this.data = data
  }
  get netType(): NetType {
    return loadType('System.Collections.Specialized.BitVector32') ?? T.Object
  }
  toString(): string {
    return `BitVector32{${(this.data >>> 0).toString(2).padStart(32, '0')}}`
  }
}
implement('System.Collections.Specialized.BitVector32', {
  get: { Data: (self: PSBitVector) => self.data },
  set: {
    Item: (self: PSBitVector, [bit, value]) => {
      self.data = value === true ? self.data | bit : self.data & ~bit
    },
  },
  call: {
    Item: (self: PSBitVector, [bit]) => (self.data & bit) === bit,
    ToString: (self: PSBitVector) => self.toString(),
    Equals: (self: PSBitVector, [other]) => other instanceof PSBitVector && other.data === self.data,
    GetHashCode: (self: PSBitVector) => self.data,
  },
  staticCall: {
    CreateMask: (_, [previous]) => (previous === undefined || previous === 0 ? 1 : previous << 1),
    ToString: (_, [value]) => String(value),
  },
  create: (_, [data]) => new PSBitVector(data instanceof PSBitVector ? data.data : data),
})
