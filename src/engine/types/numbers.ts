/** The numeric types, bool, BigInteger: Parse, TryParse, ToString, CompareTo, constants, and the static maths of numbers. */
import {
  decimalCeiling,
  decimalCompare,
  decimalFloor,
  decimalMax,
  decimalMin,
  decimalRound,
  decimalTruncate,
  decimalAdd,
  decimalSubtract,
  decimalMultiply,
  decimalDivide,
  decimalRemainder,
  decimalNegate,
  decimalFromInteger,
} from '../../objects/decimal.ts'
import { integerOfDigits } from '../../objects/numbers.ts'
import { bigIntegerBitsMax, fuelSlice } from '../../settings/limits.ts'
import type { InSlices } from '../language/in-slices.ts'
import { promptly } from '../runtime/task.ts'
import { FormatError } from '../../objects/format-error.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { integerTypes, parseNumber } from '../../objects/number-text.ts'
import {
  EnumValue,
  type NumberBox,
  PSBigInteger,
  PSDecimal,
  PSDouble,
  PSSingle,
  type BigBox,
} from '../../objects/numbers.ts'
import { compareSame, sameValue } from '../runtime/compare.ts'
import type { EngineContext } from '../runtime/context.ts'
import { throwNet } from '../runtime/failure.ts'
import { formatValue } from '../runtime/format-text.ts'
import {
  changeNumber,
  codeOf,
  compareNumbers,
  toBig,
  toDecimal,
  toJsNumber,
  typeCodeOf,
} from '../runtime/numeric.ts'
import { numberText } from '../../objects/number-text.ts'
import { setReference } from './comparison-table.ts'
import { implement, type Implementation, names, type TypeImplementation } from './surface.ts'
import { loadType } from './type-loader.ts'
import { addIntegerOperators } from './numerics/operators.ts'
import { argument, argumentNull, cultureArg, double, flag, outOfRange, sessionCulture } from './values.ts'
import { arrayOf } from './values.ts'
import { genericType } from './surface.ts'
import { tupleOf } from './tuples.ts'
import { bytesOf } from '../runtime/bytes.ts'
import { bytes } from './values.ts'

/** The integers by their short names. */
export const integerNames = [
  'Byte',
  'SByte',
  'Char',
  'Int16',
  'UInt16',
  'Int32',
  'UInt32',
  'Int64',
  'UInt64',
] as const

function parse(type: NetType, args: unknown[], parameters: readonly string[], ctx: EngineContext): unknown {
  const [text] = args
  if (text === null) argumentNull(type === T.BigInteger ? 'value' : 's')
  const style = parameters.indexOf('style')
  const provider = parameters.indexOf('provider')
  try {
    return parseNumber(text as string, type, {
      culture: provider > 0 ? cultureArg(args[provider], ctx) : sessionCulture(ctx),
      ...(style > 0 ? { styles: flag(args[style]) } : {}),
    })
  } catch (error) {
    if (error instanceof FormatError) throwNet(error.exceptionType, error.message)
    throw error
  }
}

const tryParse =
  (type: NetType): Implementation =>
  (_, args, ctx, call) => {
    const parameters = names(call)
    const ref = args[args.length - 1]
    let value: unknown
    try {
      value = args[0] === null ? undefined : parse(type, args.slice(0, -1), parameters.slice(0, -1), ctx)
    } catch {
      value = undefined
    }
    setReference(ref, value === undefined ? changeNumber(0, type) : value)
    return value !== undefined
  }

const typeCode = (type: NetType): EnumValue =>
  new EnumValue(loadType('System.TypeCode') as NetType, BigInt(typeCodeOf(type)))

export function toText(
  self: unknown,
  args: unknown[],
  parameters: readonly string[],
  ctx: EngineContext,
): string {
  const format = parameters.indexOf('format')
  const provider = parameters.indexOf('provider')
  const culture = provider >= 0 ? cultureArg(args[provider], ctx) : sessionCulture(ctx)
  const pattern = format >= 0 ? ((args[format] as string | null) ?? '') : ''
  try {
    return pattern === '' ? (numberText(self, culture) ?? '') : formatValue(self, pattern, culture)
  } catch (error) {
    if (error instanceof FormatError) throwNet(error.exceptionType, error.message)
    throw error
  }
}

const make = (type: NetType, value: bigint): unknown => changeNumber(value, type)

function common(type: NetType): TypeImplementation {
  return {
    call: {
      CompareTo: (self, [other]) => {
        if (other === null) return 1
        if (codeOf(other) !== typeCodeOf(type) && type !== T.BigInteger)
          argument(`Object must be of type ${type.name}.`)
        return compareSame(self, other)
      },
      Equals: (self, [other]) => sameValue(self, other),
      GetHashCode: (self) => Number(BigInt.asIntN(32, toBig(self))),
      GetTypeCode: () => typeCode(type),
      ToString: (self, args, ctx, call) => toText(self, args, names(call), ctx),
    },
    staticCall: {
      Parse: (_, args, ctx, call) => parse(type, args, names(call), ctx),
      TryParse: tryParse(type),
    },
  }
}

const minMax =
  (pick: (sign: number) => boolean): Implementation =>
  (_, [a, b]) =>
    pick(compareNumbers(a, b)) ? a : b

function clamp(value: unknown, low: unknown, high: unknown): unknown {
  if (compareNumbers(low, high) > 0)
    argument(`'${numberText(low)}' cannot be greater than ${numberText(high)}.`)
  return compareNumbers(value, low) < 0 ? low : compareNumbers(value, high) > 0 ? high : value
}

function popCount(value: bigint): number {
  let count = 0
  for (let rest = value; rest > 0n; rest >>= 1n) if (rest & 1n) count++
  return count
}

export function absolute(value: unknown): unknown {
  if (typeof value === 'number' && value !== -0x80000000) return Math.abs(value)
  if (value instanceof PSDecimal) return value.coefficient < 0n ? decimalNegate(value) : value
  if (value instanceof PSDouble) return double(Math.abs(value.value))
  if (value instanceof PSSingle) return new PSSingle(Math.abs(value.value))
  if (value instanceof PSBigInteger) return new PSBigInteger(value.value < 0n ? -value.value : value.value)
  const big = toBig(value)
  const type = typeOfNumber(value)
  const range = integerTypes.get(type)
  if (range && big === range.min && range.signed)
    throwNet('System.OverflowException', 'Negating the minimum value of a twos complement number is invalid.')
  return make(type, big < 0n ? -big : big)
}

export function typeOfNumber(value: unknown): NetType {
  if (typeof value === 'number') return T.Int32
  if (typeof value === 'bigint') return T.Int64
  return (value as { netType: NetType }).netType
}

for (const type of [T.SByte, T.Byte, T.Int16, T.UInt16, T.Int32, T.UInt32, T.Int64, T.UInt64]) {
  const range = integerTypes.get(type) as NonNullable<ReturnType<typeof integerTypes.get>>
  const base = common(type)
  implement(type.fullName, {
    ...base,
    staticGet: { MaxValue: () => range.make(range.max), MinValue: () => range.make(range.min) },
    staticCall: {
      ...base.staticCall,
      Abs: (_, [value]) => absolute(value),
      Clamp: (_, [value, low, high]) => clamp(value, low, high),
      CopySign: (_, [value, sign]) =>
        make(type, toBig(value) < 0n === toBig(sign) < 0n ? toBig(value) : -toBig(value)),
      DivRem: (_, [a, b]) => {
        if (toBig(b) === 0n) throwNet('System.DivideByZeroException', 'Attempted to divide by zero.')
        return tupleOf(
          'System.ValueTuple',
          [make(type, toBig(a) / toBig(b)), make(type, toBig(a) % toBig(b))],
          [type, type],
        )
      },
      IsEvenInteger: (_, [value]) => (toBig(value) & 1n) === 0n,
      IsOddInteger: (_, [value]) => (toBig(value) & 1n) === 1n,
      IsNegative: (_, [value]) => toBig(value) < 0n,
      IsPositive: (_, [value]) => toBig(value) >= 0n,
      IsPow2: (_, [value]) => toBig(value) > 0n && (toBig(value) & (toBig(value) - 1n)) === 0n,
      LeadingZeroCount: (_, [value]) =>
        make(
          type,
          BigInt(
            range.bits -
              BigInt.asUintN(range.bits, toBig(value)).toString(2).length +
              (toBig(value) === 0n ? 1 : 0),
          ),
        ),
      TrailingZeroCount: (_, [value]) => {
        const bits = BigInt.asUintN(range.bits, toBig(value)).toString(2)
        return make(
          type,
          toBig(value) === 0n ? BigInt(range.bits) : BigInt(bits.length - 1 - bits.lastIndexOf('1')),
        )
      },
      Log2: (_, [value]) => make(type, BigInt(toBig(value).toString(2).length - 1)),
      Max: minMax((sign) => sign >= 0),
      Min: minMax((sign) => sign <= 0),
      MaxMagnitude: (_, [a, b]) => (toBig(absolute(a)) >= toBig(absolute(b)) ? a : b),
      MinMagnitude: (_, [a, b]) => (toBig(absolute(a)) <= toBig(absolute(b)) ? a : b),
      PopCount: (_, [value]) => make(type, BigInt(popCount(BigInt.asUintN(range.bits, toBig(value))))),
      RotateLeft: (_, [value, by]) => rotate(type, range.bits, toBig(value), by as number),
      RotateRight: (_, [value, by]) => rotate(type, range.bits, toBig(value), -(by as number)),
      Sign: (_, [value]) => (toBig(value) < 0n ? -1 : toBig(value) > 0n ? 1 : 0),
    },
  })
}

function rotate(type: NetType, bits: number, value: bigint, by: number): unknown {
  const size = BigInt(bits)
  const count = ((BigInt(by) % size) + size) % size
  const plain = BigInt.asUintN(bits, value)
  const turned = BigInt.asUintN(bits, (plain << count) | (plain >> (size - count)))
  return make(type, integerTypes.get(type)?.signed ? BigInt.asIntN(bits, turned) : turned)
}

// --- floating

const isNumber =
  (test: (value: number) => boolean): Implementation =>
  (_, [value]) =>
    test(toJsNumber(value))
type Unary = (value: number) => number

export const unaryMath: Readonly<Record<string, Unary>> = {
  Acos: Math.acos,
  Acosh: Math.acosh,
  Asin: Math.asin,
  Asinh: Math.asinh,
  Atan: Math.atan,
  Atanh: Math.atanh,
  Cbrt: Math.cbrt,
  Cos: Math.cos,
  Cosh: Math.cosh,
  Exp: Math.exp,
  Log10: Math.log10,
  Log2: Math.log2,
  Sin: Math.sin,
  Sinh: Math.sinh,
  Sqrt: Math.sqrt,
  Tan: Math.tan,
  Tanh: Math.tanh,
}

/** Math.Round of a double to digits, by mode: 0 even, 1 away, 2 zero, 3 down, 4 up. */
export function roundDouble(value: number, digits: number, mode: number): number {
  if (digits < 0 || digits > 15) outOfRange('digits', 'Rounding digits must be between 0 and 15, inclusive.')
  if (!Number.isFinite(value) || Math.abs(value) >= 1e16) return value
  const power = 10 ** digits
  const scaled = value * power
  return roundWhole(scaled, mode) / power
}
export function roundWhole(value: number, mode: number): number {
  switch (mode) {
    case 1: {
      const whole = Math.trunc(value)
      return Math.abs(value - whole) >= 0.5 ? whole + Math.sign(value) : whole
    }
    case 2:
      return Math.trunc(value)
    case 3:
      return Math.floor(value)
    case 4:
      return Math.ceil(value)
    default: {
      const floor = Math.floor(value)
      const rest = value - floor
      const whole = rest < 0.5 || (rest === 0.5 && floor % 2 === 0) ? floor : floor + 1
      // what was below zero keeps its sign: -0.4 gives -0
      return whole === 0 && value < 0 ? -0 : whole
    }
  }
}
export const decimalModes = ['halfEven', 'halfAway', 'towardZero', 'down', 'up'] as const

export function round(args: unknown[], parameters: readonly string[]): unknown {
  const [value] = args
  const digitsAt = Math.max(parameters.indexOf('digits'), parameters.indexOf('decimals'))
  const modeAt = parameters.indexOf('mode')
  const digits = digitsAt > 0 ? (args[digitsAt] as number) : 0
  const mode = modeAt > 0 ? flag(args[modeAt]) : 0
  if (value instanceof PSDecimal) {
    if (digits < 0 || digits > 28)
      outOfRange('decimals', 'Decimal can only round to between 0 and 28 digits of precision.')
    return decimalRound(value, digits, decimalModes[mode] ?? 'halfEven')
  }
  const made = roundDouble(toJsNumber(value), digits, mode)
  return value instanceof PSSingle ? new PSSingle(made) : double(made)
}

for (const type of [T.Double, T.Single]) {
  const base = common(type)
  const box = (value: number): unknown => (type === T.Double ? new PSDouble(value) : new PSSingle(value))
  const unary: Record<string, Implementation> = {}
  for (const [name, fn] of Object.entries(unaryMath)) unary[name] = (_, [value]) => box(fn(toJsNumber(value)))
  implement(type.fullName, {
    ...base,
    call: { ...base.call, GetHashCode: (self: NumberBox) => Math.trunc(self.value) | 0 },
    staticGet: {
      MaxValue: () => box(type === T.Double ? Number.MAX_VALUE : 3.4028234663852886e38),
      MinValue: () => box(type === T.Double ? -Number.MAX_VALUE : -3.4028234663852886e38),
      Epsilon: () => box(type === T.Double ? Number.MIN_VALUE : 1.401298464324817e-45),
      NaN: () => box(Number.NaN),
      PositiveInfinity: () => box(Infinity),
      NegativeInfinity: () => box(-Infinity),
      NegativeZero: () => box(-0),
      Pi: () => box(Math.PI),
      E: () => box(Math.E),
      Tau: () => box(Math.PI * 2),
    },
    staticCall: {
      ...base.staticCall,
      ...unary,
      IsNaN: isNumber(Number.isNaN),
      IsInfinity: isNumber((value) => value === Infinity || value === -Infinity),
      IsPositiveInfinity: isNumber((value) => value === Infinity),
      IsNegativeInfinity: isNumber((value) => value === -Infinity),
      IsFinite: isNumber(Number.isFinite),
      IsInteger: isNumber(Number.isInteger),
      IsEvenInteger: isNumber((value) => value % 2 === 0),
      IsOddInteger: isNumber((value) => Math.abs(value % 2) === 1),
      IsNegative: isNumber((value) => value < 0 || Object.is(value, -0)),
      IsPositive: isNumber((value) => value > 0 || Object.is(value, 0)),
      IsNormal: isNumber((value) => value !== 0 && Number.isFinite(value)),
      Abs: (_, [value]) => absolute(value),
      Ceiling: (_, [value]) => box(Math.ceil(toJsNumber(value))),
      Floor: (_, [value]) => box(Math.floor(toJsNumber(value))),
      Truncate: (_, [value]) => box(Math.trunc(toJsNumber(value))),
      Round: (_, args, _ctx, call) => round(args, names(call)),
      Max: (_, [a, b]) => box(Math.max(toJsNumber(a), toJsNumber(b))),
      Min: (_, [a, b]) => box(Math.min(toJsNumber(a), toJsNumber(b))),
      Clamp: (_, [value, low, high]) => clamp(value, low, high),
      Pow: (_, [a, b]) => box(toJsNumber(a) ** toJsNumber(b)),
      Sign: (_, [value]) => Math.sign(toJsNumber(value)),
      Log: (_, [value, base1]) =>
        box(
          base1 === undefined
            ? Math.log(toJsNumber(value))
            : Math.log(toJsNumber(value)) / Math.log(toJsNumber(base1)),
        ),
      Atan2: (_, [a, b]) => box(Math.atan2(toJsNumber(a), toJsNumber(b))),
      Hypot: (_, [a, b]) => box(Math.hypot(toJsNumber(a), toJsNumber(b))),
    },
  })
}

// --- decimal

const onDecimals =
  (fn: (a: PSDecimal, b: PSDecimal) => PSDecimal): Implementation =>
  (_, [a, b]) => {
    try {
      return fn(a, b)
    } catch (error) {
      if (error instanceof FormatError) throwNet(error.exceptionType, error.message)
      throw error
    }
  }
const toInteger =
  (type: NetType): Implementation =>
  (_, [value]) => {
    const big = toBig(value)
    const range = integerTypes.get(type)
    if (range && (big < range.min || big > range.max))
      throwNet('System.OverflowException', `Value was either too large or too small for ${range.phrase}.`)
    return make(type, big)
  }
const decimalBase = common(T.Decimal)
implement('System.Decimal', {
  ...decimalBase,
  get: { Scale: (self: PSDecimal) => changeNumber(self.scale, T.Byte) },
  staticGet: {
    MaxValue: () => decimalMax,
    MinValue: () => decimalMin,
    Zero: () => decimalFromInteger(0),
    One: () => decimalFromInteger(1),
    MinusOne: () => decimalFromInteger(-1),
  },
  staticCall: {
    ...decimalBase.staticCall,
    Abs: (_, [value]) => absolute(value),
    Add: onDecimals(decimalAdd),
    Subtract: onDecimals(decimalSubtract),
    Multiply: onDecimals(decimalMultiply),
    Divide: onDecimals(decimalDivide),
    Remainder: onDecimals(decimalRemainder),
    Negate: (_, [value]) => decimalNegate(value),
    Ceiling: (_, [value]) => decimalCeiling(value),
    Floor: (_, [value]) => decimalFloor(value),
    Truncate: (_, [value]) => decimalTruncate(value),
    Round: (_, args, _ctx, call) => round(args, names(call)),
    Compare: (_, [a, b]) => decimalCompare(a, b),
    Equals: (_, [a, b]) => sameValue(a, b),
    Max: minMax((sign) => sign >= 0),
    Min: minMax((sign) => sign <= 0),
    Clamp: (_, [value, low, high]) => clamp(value, low, high),
    Sign: (_, [value]) => (value.coefficient < 0n ? -1 : value.coefficient > 0n ? 1 : 0),
    IsInteger: (_, [value]) => sameValue(decimalTruncate(value), value),
    IsNegative: (_, [value]) => value.coefficient < 0n,
    GetBits: (_, [value]) => {
      const size = value.coefficient < 0n ? -value.coefficient : value.coefficient
      const word = (shift: bigint): number => Number(BigInt.asIntN(32, size >> shift))
      return arrayOf(T.Int32, [
        word(0n),
        word(32n),
        word(64n),
        (value.scale << 16) | (value.coefficient < 0n ? -0x80000000 : 0),
      ])
    },
    ToInt32: toInteger(T.Int32),
    ToInt64: toInteger(T.Int64),
    ToInt16: toInteger(T.Int16),
    ToByte: toInteger(T.Byte),
    ToSByte: toInteger(T.SByte),
    ToUInt16: toInteger(T.UInt16),
    ToUInt32: toInteger(T.UInt32),
    ToUInt64: toInteger(T.UInt64),
    ToDouble: (_, [value]) => double(toJsNumber(value)),
    ToSingle: (_, [value]) => new PSSingle(toJsNumber(value)),
  },
  create: (_, args) => {
    const [first, second, third, negative, scale] = args
    if (args.length === 5) {
      const size =
        (BigInt.asUintN(32, BigInt(third)) << 64n) |
        (BigInt.asUintN(32, BigInt(second)) << 32n) |
        BigInt.asUintN(32, BigInt(first))
      return new PSDecimal(negative ? -size : size, toJsNumber(scale))
    }
    return toDecimal(first)
  },
})

// --- bool

implement('System.Boolean', {
  call: {
    CompareTo: (self: boolean, [other]) => (other === null ? 1 : Number(self) - Number(other)),
    Equals: (self: boolean, [other]) => self === other,
    GetHashCode: (self: boolean) => Number(self),
    GetTypeCode: () => typeCode(T.Boolean),
    ToString: (self: boolean) => (self ? 'True' : 'False'),
  },
  staticGet: { TrueString: () => 'True', FalseString: () => 'False' },
  staticCall: {
    Parse: (_, [text]) => {
      if (text === null) argumentNull('value')
      const bare = text.trim().toLowerCase()
      if (bare !== 'true' && bare !== 'false')
        throwNet('System.FormatException', `String '${text}' was not recognized as a valid Boolean.`)
      return bare === 'true'
    },
    TryParse: (_, [text, ref]) => {
      const bare = text?.trim().toLowerCase()
      setReference(ref, bare === 'true')
      return bare === 'true' || bare === 'false'
    },
  },
})

// --- BigInteger

const big = (value: unknown): bigint => toBig(value)
const bigBase = common(T.BigInteger)
const onBig =
  (fn: (a: bigint, b: bigint) => bigint): Implementation =>
  (_, [a, b]) =>
    new PSBigInteger(fn(big(a), big(b)))
const byZero = (value: bigint): bigint => {
  if (value === 0n) throwNet('System.DivideByZeroException', 'Attempted to divide by zero.')
  return value
}
function* gcd(a: bigint, b: bigint): InSlices<PSBigInteger> {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y) {
    ;[x, y] = [y, x % y]
    yield
  }
  return new PSBigInteger(x)
}
function* modPow(value: bigint, exponent: bigint, modulus: bigint): InSlices<PSBigInteger> {
  let result = 1n
  let factor = value % modulus
  // from the lowest bit on; shifting the rest down would take as long as the squares
  const bits = exponent.toString(2)
  for (let i = bits.length - 1; i >= 0; i--) {
    if (bits[i] === '1') result = (result * factor) % modulus
    factor = (factor * factor) % modulus
    yield
  }
  return new PSBigInteger(result % modulus)
}
/** what a step costs */
const costOf = (...values: bigint[]): number =>
  values.some((one) => one > longValue || one < -longValue) ? fuelSlice : 1
const longValue = 1n << 4096n
implement('System.Numerics.BigInteger', {
  ...bigBase,
  get: {
    IsEven: (self: BigBox) => (self.value & 1n) === 0n,
    IsOne: (self: BigBox) => self.value === 1n,
    IsZero: (self: BigBox) => self.value === 0n,
    IsPowerOfTwo: (self: BigBox) => self.value > 0n && (self.value & (self.value - 1n)) === 0n,
    Sign: (self: BigBox) => (self.value < 0n ? -1 : self.value > 0n ? 1 : 0),
  },
  call: {
    ...bigBase.call,
    CompareTo: (self: BigBox, [other]) => {
      const value = big(other)
      return self.value < value ? -1 : self.value > value ? 1 : 0
    },
    Equals: (self: BigBox, [other]) =>
      (other instanceof PSBigInteger || typeof other === 'bigint') && self.value === big(other),
    ToByteArray: (self: BigBox) => bytes(twosComplement(self.value)),
    GetBitLength: (self: BigBox) =>
      BigInt(self.value === 0n ? 0 : self.value.toString(2).replace('-', '').length),
  },
  staticGet: {
    One: () => new PSBigInteger(1n),
    Zero: () => new PSBigInteger(0n),
    MinusOne: () => new PSBigInteger(-1n),
  },
  staticCall: {
    ...bigBase.staticCall,
    Abs: (_, [value]) => absolute(value),
    Add: onBig((a, b) => a + b),
    Subtract: onBig((a, b) => a - b),
    Multiply: onBig((a, b) => a * b),
    Divide: onBig((a, b) => a / byZero(b)),
    Remainder: onBig((a, b) => a % byZero(b)),
    DivRem: (_, [a, b, ref]) => {
      const rest = new PSBigInteger(big(a) % byZero(big(b)))
      const quotient = new PSBigInteger(big(a) / big(b))
      if (ref) {
        setReference(ref, rest)
        return quotient
      }
      return tupleOf('System.ValueTuple', [quotient, rest], [T.BigInteger, T.BigInteger])
    },
    Pow: (_, [a, exponent]) => {
      if (exponent < 0) outOfRange('exponent', 'The number must be greater than or equal to zero.')
      const value = big(a)
      if (BigInt(value.toString(2).length) * BigInt(exponent) > BigInt(bigIntegerBitsMax))
        throwNet('System.OverflowException', 'The number is larger than the session may hold.')
      return new PSBigInteger(value ** BigInt(exponent))
    },
    ModPow: (_, [a, b, c], ctx) =>
      promptly(ctx, modPow(big(a), big(b), byZero(big(c))), costOf(big(a), big(b), big(c))),
    GreatestCommonDivisor: (_, [a, b], ctx) => promptly(ctx, gcd(big(a), big(b)), costOf(big(a), big(b))),
    Max: onBig((a, b) => (a > b ? a : b)),
    Min: onBig((a, b) => (a < b ? a : b)),
    Negate: (_, [a]) => new PSBigInteger(-big(a)),
    Compare: (_, [a, b]) => (big(a) < big(b) ? -1 : big(a) > big(b) ? 1 : 0),
    Log: (_, [a, base1]) =>
      double(Math.log(Number(big(a))) / (base1 === undefined ? 1 : Math.log(toJsNumber(base1)))),
    Log10: (_, [a]) => double(Math.log(Number(big(a))) / Math.LN10),
    IsEvenInteger: (_, [a]) => (big(a) & 1n) === 0n,
    op_Addition: onBig((a, b) => a + b),
    op_Subtraction: onBig((a, b) => a - b),
    op_Multiply: onBig((a, b) => a * b),
    op_Division: onBig((a, b) => a / byZero(b)),
    op_Modulus: onBig((a, b) => a % byZero(b)),
    op_UnaryNegation: (_, [a]) => new PSBigInteger(-big(a)),
    op_OnesComplement: (_, [a]) => new PSBigInteger(~big(a)),
    op_LeftShift: (_, [a, n]) => new PSBigInteger(big(a) << BigInt(Math.min(Number(n), 4_000_000))),
    op_RightShift: (_, [a, n]) => new PSBigInteger(big(a) >> BigInt(n)),
    op_BitwiseAnd: onBig((a, b) => a & b),
    op_BitwiseOr: onBig((a, b) => a | b),
    op_ExclusiveOr: onBig((a, b) => a ^ b),
    op_Equality: (_, [a, b]) => big(a) === big(b),
    op_Inequality: (_, [a, b]) => big(a) !== big(b),
  },
  create: (_, [first]) => {
    if (typeof first === 'object' && first !== null && ('bytes' in first || 'items' in first)) {
      const data = bytesOf(first)
      let value = integerOfDigits(`0x0${Buffer.from(data).reverse().toString('hex')}`)
      if (data.length && (data[data.length - 1] as number) & 0x80) value -= 1n << BigInt(data.length * 8)
      return new PSBigInteger(value)
    }
    return new PSBigInteger(toBig(first))
  },
})

addIntegerOperators('System.Numerics.BigInteger', 'bigint')

function twosComplement(value: bigint): Uint8Array {
  const magnitude = (value < 0n ? -value - 1n : value).toString(16)
  // one bit more than the number has, for the sign
  const size = Math.floor((bitsOfHex(magnitude) + 8) / 8)
  const hex = BigInt.asUintN(size * 8, value)
    .toString(16)
    .padStart(size * 2, '0')
  return new Uint8Array(Buffer.from(hex, 'hex')).reverse()
}
const bitsOfHex = (hex: string): number =>
  hex === '0' ? 0 : (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0] as string, 16)))

void genericType
