/** System.Math, System.MathF, System.Random, System.BitConverter. */
import { decimalCeiling, decimalFloor, decimalTruncate } from '../../objects/decimal.ts'
import { T } from '../../objects/net-type.ts'
import { integerTypes } from '../../objects/number-text.ts'
import { PSBigInteger, PSDecimal, PSDouble, PSSingle } from '../../objects/numbers.ts'
import { bytesOf } from '../runtime/bytes.ts'
import { byteBox } from '../runtime/enumerate.ts'
import { changeNumber, codeOf, compareNumbers, isFloating, toBig, toJsNumber } from '../runtime/numeric.ts'
import { absolute, round, typeOfNumber, unaryMath } from './numbers.ts'
import { setReference } from './comparison-table.ts'
import { names, implement, type Implementation } from './surface.ts'
import { tupleOf } from './tuples.ts'
import { argument, argumentNull, arrayOf, bytes, double, negative, outOfRange } from './values.ts'
import { ByteArray, PSArray } from '../../objects/collections.ts'
import { throwNet } from '../runtime/failure.ts'
import { addMetadata } from './type-loader.ts'
import type { NetType } from '../../objects/net-type.ts'
import { numberText } from '../../objects/number-text.ts'

const unary: Record<string, Implementation> = {}
for (const [name, fn] of Object.entries(unaryMath))
  unary[name] = (_, [value]) => double(fn(toJsNumber(value)))

const whole =
  (onDecimal: (value: PSDecimal) => PSDecimal, fn: (value: number) => number): Implementation =>
  (_, [value]) =>
    value instanceof PSDecimal ? onDecimal(value) : double(fn(toJsNumber(value)))

const extreme =
  (wanted: 1 | -1): Implementation =>
  (_, [a, b]) => {
    if (isFloating(codeOf(a)) && (Number.isNaN(toJsNumber(a)) || Number.isNaN(toJsNumber(b))))
      return Number.isNaN(toJsNumber(a)) ? a : b
    return compareNumbers(a, b) * wanted >= 0 ? a : b
  }

implement('System.Math', {
  staticGet: { PI: () => double(Math.PI), E: () => double(Math.E), Tau: () => double(2 * Math.PI) },
  staticCall: {
    ...unary,
    Abs: (_, [value]) => absolute(value),
    Atan2: (_, [a, b]) => double(Math.atan2(toJsNumber(a), toJsNumber(b))),
    BigMul: (_, [a, b]) => changeNumber(toBig(a) * toBig(b), T.Int64),
    BitIncrement: (_, [value]) => double(nextDouble(toJsNumber(value), 1n)),
    BitDecrement: (_, [value]) => double(nextDouble(toJsNumber(value), -1n)),
    Ceiling: whole(decimalCeiling, Math.ceil),
    Floor: whole(decimalFloor, Math.floor),
    Truncate: whole(decimalTruncate, Math.trunc),
    Round: (_, args, _ctx, call) => round(args, names(call)),
    Clamp: (_, [value, low, high]) => {
      if (compareNumbers(low, high) > 0)
        argument(`'${numberText(low)}' cannot be greater than ${numberText(high)}.`)
      return compareNumbers(value, low) < 0 ? low : compareNumbers(value, high) > 0 ? high : value
    },
    CopySign: (_, [a, b]) =>
      double(Math.abs(toJsNumber(a)) * (toJsNumber(b) < 0 || Object.is(toJsNumber(b), -0) ? -1 : 1)),
    DivRem: (_, [a, b, ref]) => {
      if (toBig(b) === 0n) throwNet('System.DivideByZeroException', 'Attempted to divide by zero.')
      const type = typeOfNumber(a)
      const quotient = changeNumber(toBig(a) / toBig(b), type)
      const rest = changeNumber(toBig(a) % toBig(b), type)
      if (ref === undefined) return tupleOf('System.ValueTuple', [quotient, rest], [type, type])
      setReference(ref, rest)
      return quotient
    },
    FusedMultiplyAdd: (_, [a, b, c]) => double(toJsNumber(a) * toJsNumber(b) + toJsNumber(c)),
    IEEERemainder: (_, [a, b]) => {
      const x = toJsNumber(a)
      const y = toJsNumber(b)
      const quotient = x / y
      const near =
        Math.round(quotient) - (Math.abs(quotient % 1) === 0.5 && Math.round(quotient) % 2 !== 0 ? 1 : 0)
      return double(x - y * near)
    },
    ILogB: (_, [value]) => Math.floor(Math.log2(Math.abs(toJsNumber(value)))),
    Log: (_, [value, base]) =>
      double(
        base === undefined
          ? Math.log(toJsNumber(value))
          : Math.log(toJsNumber(value)) / Math.log(toJsNumber(base)),
      ),
    Max: extreme(1),
    Min: extreme(-1),
    MaxMagnitude: (_, [a, b]) => (Math.abs(toJsNumber(a)) >= Math.abs(toJsNumber(b)) ? a : b),
    MinMagnitude: (_, [a, b]) => (Math.abs(toJsNumber(a)) <= Math.abs(toJsNumber(b)) ? a : b),
    Pow: (_, [a, b]) => double(toJsNumber(a) ** toJsNumber(b)),
    ReciprocalEstimate: (_, [a]) => double(1 / toJsNumber(a)),
    ScaleB: (_, [a, n]) => double(toJsNumber(a) * 2 ** (n as number)),
    Sign: (_, [value]) => {
      const number = toJsNumber(value)
      if (Number.isNaN(number))
        throwNet('System.ArithmeticException', 'Function does not accept floating point Not-a-Number values.')
      return Math.sign(number) || 0
    },
    SinCos: (_, [value]) =>
      tupleOf('System.ValueTuple', [
        double(Math.sin(toJsNumber(value))),
        double(Math.cos(toJsNumber(value))),
      ]),
  },
})

function nextDouble(value: number, by: bigint): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  view.setBigInt64(0, view.getBigInt64(0) + (value < 0 ? -by : by))
  return view.getFloat64(0)
}

// --- Random: .NET's own generator for a seed (the subtractive one), the session's randomness without

export class PSRandom {
  readonly netType: NetType
  readonly #seeds: number[] | undefined
  #next = 0
  #nextp = 21
  readonly #random: () => number
  constructor(netType: NetType, seed: number | undefined, random: () => number) {
    this.netType = netType
    this.#random = random
    if (seed !== undefined) this.#seeds = seeded(seed)
  }
  /** 0 .. 2^31 - 2 */
  internal(): number {
    const seeds = this.#seeds
    if (!seeds) return Math.floor(this.#random() * 0x7fffffff)
    if (++this.#next >= 56) this.#next = 1
    if (++this.#nextp >= 56) this.#nextp = 1
    let value = (seeds[this.#next] as number) - (seeds[this.#nextp] as number)
    if (value === 0x7fffffff) value--
    if (value < 0) value += 0x7fffffff
    seeds[this.#next] = value
    return value
  }
  sample(): number {
    return this.#seeds ? this.internal() * (1 / 0x7fffffff) : this.#random()
  }
  /** 64 bits, from three draws, as .NET's seeded generator makes them */
  bits64(): bigint {
    const draw = (bits: number): bigint => BigInt(Math.floor(this.sample() * 2 ** bits))
    return draw(22) | (draw(22) << 22n) | (draw(20) << 44n)
  }
  range(low: number, high: number): number {
    const span = high - low
    if (span <= 0x7fffffff) return Math.floor(this.sample() * span) + low
    const size = this.internal()
    const signed = this.internal() % 2 === 0 ? -size : size
    return Math.floor(((signed + 0x7ffffffe) / 0xfffffffd) * span) + low
  }
}

function seeded(seed: number): number[] {
  const seeds: number[] = new Array(56).fill(0)
  let mj = 161803398 - (seed === -0x80000000 ? 0x7fffffff : Math.abs(seed))
  seeds[55] = mj
  let mk = 1
  let ii = 0
  for (let i = 1; i < 55; i++) {
    if ((ii += 21) >= 55) ii -= 55
    seeds[ii] = mk
    mk = mj - mk
    if (mk < 0) mk += 0x7fffffff
    mj = seeds[ii] as number
  }
  for (let k = 1; k < 5; k++) {
    for (let i = 1; i < 56; i++) {
      let n = i + 30
      if (n >= 55) n -= 55
      let value = ((seeds[i] as number) - (seeds[1 + n] as number)) | 0
      if (value < 0) value += 0x7fffffff
      seeds[i] = value
    }
  }
  return seeds
}

let shared: PSRandom | undefined
implement('System.Random', {
  staticGet: { Shared: (ctx, type) => (shared ??= new PSRandom(type, undefined, ctx.random)) },
  call: {
    Next: (self: PSRandom, [a, b]) => {
      if (a === undefined) return self.internal()
      if (b === undefined) {
        if (a < 0) outOfRange('maxValue', `maxValue ('${a}') must be a non-negative value.`, a)
        return Math.floor(self.sample() * a)
      }
      if (a > b) outOfRange('minValue', "'minValue' cannot be greater than maxValue.")
      return self.range(a, b)
    },
    NextInt64: (self: PSRandom, [a, b]) => {
      const low = b === undefined ? 0n : toBig(a)
      const high = b === undefined ? (a === undefined ? undefined : toBig(a)) : toBig(b)
      if (high === undefined) return self.bits64() >> 1n
      if (b === undefined && high < 0n) negative('maxValue', Number(high))
      if (low > high) outOfRange('minValue', "'minValue' cannot be greater than maxValue.")
      const span = high - low
      if (span <= 1n) return low
      const width = BigInt((span - 1n).toString(2).length)
      for (;;) {
        const found = self.bits64() >> (64n - width)
        if (found < span) return low + found
      }
    },
    NextDouble: (self: PSRandom) => double(self.sample()),
    NextSingle: (self: PSRandom) => new PSSingle(Math.fround(self.sample())),
    NextBytes: (self: PSRandom, [buffer]) => {
      if (buffer instanceof ByteArray)
        for (let i = 0; i < buffer.bytes.length; i++) buffer.bytes[i] = self.internal() & 255
      else if (buffer instanceof PSArray)
        for (let i = 0; i < buffer.items.length; i++) buffer.items[i] = byteBox(self.internal() & 255)
    },
    Shuffle: (self: PSRandom, [list]) => {
      const { items } = list as PSArray
      for (let i = items.length - 1; i > 0; i--) {
        const j = Math.floor(self.sample() * (i + 1))
        ;[items[i], items[j]] = [items[j], items[i]]
      }
    },
    GetItems: (self: PSRandom, [list, count]) =>
      arrayOf(
        (list as PSArray).elementType,
        Array.from(
          { length: count },
          () => (list as PSArray).items[Math.floor(self.sample() * (list as PSArray).items.length)],
        ),
      ),
  },
  create: (_, [seed], ctx, call) => new PSRandom(call.type, seed, ctx.random),
})

// --- BitConverter

function encode(value: unknown): Uint8Array {
  const view = new DataView(new ArrayBuffer(8))
  if (typeof value === 'boolean') return Uint8Array.of(Number(value))
  if (value instanceof PSDouble) {
    view.setFloat64(0, value.value, true)
    return new Uint8Array(view.buffer)
  }
  if (value instanceof PSSingle) {
    view.setFloat32(0, value.value, true)
    return new Uint8Array(view.buffer, 0, 4)
  }
  const type = (value as { netType?: NetType }).netType ?? typeOfNumber(value)
  const bits = integerTypes.get(type)?.bits ?? 16
  view.setBigUint64(0, BigInt.asUintN(64, toBig(value)), true)
  return new Uint8Array(view.buffer, 0, bits / 8)
}

const decode =
  (type: NetType, size: number, read: (view: DataView, at: number) => unknown): Implementation =>
  (_, [value, at]) => {
    if (value === null) argumentNull('value')
    const data = bytesOf(value)
    const start = (at as number | undefined) ?? 0
    if (start < 0 || start >= data.length)
      outOfRange(
        'startIndex',
        'Index was out of range. Must be non-negative and less than the size of the collection.',
      )
    if (start > data.length - size)
      argument(
        'The array starting from the specified index is not long enough to read a value of the specified type.',
        'value',
      )
    void type
    return read(new DataView(data.buffer, data.byteOffset, data.byteLength), start)
  }

implement('System.BitConverter', {
  staticGet: { IsLittleEndian: () => true },
  staticCall: {
    GetBytes: (_, [value]) => bytes(encode(value)),
    ToString: (_, [value, start, length]) => {
      if (value === null) argumentNull('value')
      const data = bytesOf(value)
      const from = (start as number | undefined) ?? 0
      return Array.from(
        data.subarray(from, length === undefined ? data.length : from + (length as number)),
        (one) => one.toString(16).toUpperCase().padStart(2, '0'),
      ).join('-')
    },
    ToBoolean: decode(T.Boolean, 1, (view, at) => view.getUint8(at) !== 0),
    ToChar: decode(T.Char, 2, (view, at) => changeNumber(view.getUint16(at, true), T.Char)),
    ToInt16: decode(T.Int16, 2, (view, at) => changeNumber(view.getInt16(at, true), T.Int16)),
    ToInt32: decode(T.Int32, 4, (view, at) => view.getInt32(at, true)),
    ToInt64: decode(T.Int64, 8, (view, at) => view.getBigInt64(at, true)),
    ToUInt16: decode(T.UInt16, 2, (view, at) => changeNumber(view.getUint16(at, true), T.UInt16)),
    ToUInt32: decode(T.UInt32, 4, (view, at) => changeNumber(BigInt(view.getUint32(at, true)), T.UInt32)),
    ToUInt64: decode(T.UInt64, 8, (view, at) => changeNumber(view.getBigUint64(at, true), T.UInt64)),
    ToSingle: decode(T.Single, 4, (view, at) => new PSSingle(view.getFloat32(at, true))),
    ToDouble: decode(T.Double, 8, (view, at) => double(view.getFloat64(at, true))),
    DoubleToInt64Bits: (_, [value]) => new DataView(encode(value).buffer).getBigInt64(0, true),
    Int64BitsToDouble: (_, [value]) => {
      const view = new DataView(new ArrayBuffer(8))
      view.setBigInt64(0, toBig(value))
      return double(view.getFloat64(0))
    },
    SingleToInt32Bits: (_, [value]) => new DataView(encode(value).buffer).getInt32(0, true),
    Int32BitsToSingle: (_, [value]) => {
      const view = new DataView(new ArrayBuffer(4))
      view.setInt32(0, value as number)
      return new PSSingle(view.getFloat32(0))
    },
  },
})

void PSBigInteger
void addMetadata
