/** Numbers of every type: what kind, how large, and how to make one of another type. */
import {
  decimalCompare,
  decimalFromDouble,
  decimalFromInteger,
  decimalToDouble,
  decimalToInteger,
  decimalRound,
} from '../../objects/decimal.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { integerTypes } from '../../objects/number-text.ts'
import {
  BigBox,
  EnumValue,
  NumberBox,
  PSBigInteger,
  PSChar,
  PSDecimal,
  PSDouble,
  PSSingle,
} from '../../objects/numbers.ts'
import { throwNet } from './failure.ts'

/** System.TypeCode of the types a script calculates with. */
export const TypeCode = {
  Empty: 0,
  Object: 1,
  DBNull: 2,
  Boolean: 3,
  Char: 4,
  SByte: 5,
  Byte: 6,
  Int16: 7,
  UInt16: 8,
  Int32: 9,
  UInt32: 10,
  Int64: 11,
  UInt64: 12,
  Single: 13,
  Double: 14,
  Decimal: 15,
  DateTime: 16,
  String: 18,
} as const
export type TypeCodeValue = (typeof TypeCode)[keyof typeof TypeCode]

const codes = new Map<NetType, TypeCodeValue>([
  [T.Boolean, 3],
  [T.Char, 4],
  [T.SByte, 5],
  [T.Byte, 6],
  [T.Int16, 7],
  [T.UInt16, 8],
  [T.Int32, 9],
  [T.UInt32, 10],
  [T.Int64, 11],
  [T.UInt64, 12],
  [T.Single, 13],
  [T.Double, 14],
  [T.Decimal, 15],
  [T.DateTime, 16],
  [T.String, 18],
])
const typesByCode = new Map([...codes].map(([type, code]) => [code, type]))
for (const [type, code] of codes) type.typeCode = code

export function typeCodeOf({ enumInfo, typeCode }: NetType): TypeCodeValue {
  if (enumInfo === undefined) return typeCode as TypeCodeValue
  const code = enumInfo.underlying.typeCode as TypeCodeValue
  return code === TypeCode.Object ? TypeCode.Int32 : code
}
export function typeOfCode(code: TypeCodeValue): NetType {
  return typesByCode.get(code) ?? T.Object
}
export function isNumericCode(code: number): boolean {
  return code >= TypeCode.SByte && code <= TypeCode.Decimal
}
export function isSignedInteger(code: number): boolean {
  return code === 5 || code === 7 || code === 9 || code === 11
}
export function isFloating(code: number): boolean {
  return code === TypeCode.Single || code === TypeCode.Double
}

/** What two values of a range are compared as; undefined where that is no number. @see ValidateRangeAttribute.GetCommonType */
export function commonNumberType(first: NetType, second: NetType): NetType | undefined {
  const [a, b] = [typeCodeOf(first), typeCodeOf(second)]
  const code = Math.max(a, b)
  const isSigned = isSignedInteger(a) || isSignedInteger(b)
  if (code <= TypeCode.Int32) return T.Int32
  if (code === TypeCode.UInt32) return isSigned ? T.Double : T.UInt32
  if (code === TypeCode.Int64) return T.Int64
  if (code === TypeCode.UInt64) return isSigned ? T.Double : T.UInt64
  if (code === TypeCode.Decimal) return T.Decimal
  return code === TypeCode.Single || code === TypeCode.Double ? T.Double : undefined
}

/** Type code of a value, enums as the integers they are; 0 for null, 1 for what is no primitive. */
export function codeOf(value: unknown): TypeCodeValue {
  switch (typeof value) {
    case 'number':
      return 9
    case 'bigint':
      return 11
    case 'boolean':
      return 3
    case 'string':
      return 18
    default:
  }
  if (value === null || value === undefined) return 0
  const type = (value as { netType?: NetType }).netType
  return type ? typeCodeOf(type) : 1
}

/** A number as JavaScript's; integers beyond 2^53 lose what a double loses. NaN for what is no number. */
export function toJsNumber(value: unknown): number {
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof NumberBox) return value.value
  if (value instanceof PSBigInteger) return bigIntegerToDouble(value.value)
  if (value instanceof BigBox || value instanceof EnumValue) return Number(value.value)
  if (value instanceof PSDecimal) return decimalToDouble(value)
  if (value instanceof PSChar) return value.code
  return Number.NaN
}

/** .NET cuts off what a double has no room for. */
export function bigIntegerToDouble(value: bigint): number {
  const size = value < 0n ? -value : value
  const extra = size.toString(2).length - 53
  if (extra <= 0) return Number(value)
  const cut = (size >> BigInt(extra)) << BigInt(extra)
  return Number(value < 0n ? -cut : cut)
}

/** An integer (also of an enum, char, bool) exactly; floating numbers and decimals are truncated. */
export function toBig(value: unknown): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'number') return BigInt(value)
  if (typeof value === 'boolean') return value ? 1n : 0n
  if (value instanceof PSDouble || value instanceof PSSingle) {
    if (!Number.isFinite(value.value))
      throwNet('System.OverflowException', 'Arithmetic operation resulted in an overflow.')
    return BigInt(Math.trunc(value.value))
  }
  if (value instanceof NumberBox) return BigInt(value.value)
  if (value instanceof BigBox || value instanceof EnumValue) return value.value
  if (value instanceof PSDecimal) return decimalToInteger(value)
  if (value instanceof PSChar) return BigInt(value.code)
  throw new TypeError('not a number')
}

export function toDecimal(value: unknown): PSDecimal {
  if (value instanceof PSDecimal) return value
  if (value instanceof PSDouble) return decimalFromDouble(value.value, 15)
  if (value instanceof PSSingle) return decimalFromDouble(value.value, 7)
  return decimalFromInteger(toBig(value))
}

export function roundHalfEven(value: number): number {
  const floor = Math.floor(value)
  const rest = value - floor
  if (rest < 0.5) return floor
  if (rest > 0.5) return floor + 1
  return floor % 2 === 0 ? floor : floor + 1
}

const isNarrow = (type: NetType): boolean =>
  type === T.Byte || type === T.SByte || type === T.Int16 || type === T.UInt16

/** .NET goes to the narrow types through Int32, and to the wide ones by a checked cast. */
function floatOverflow(type: NetType, phrase: string): never {
  throwNet(
    'System.OverflowException',
    type === T.Int64 || type === T.UInt64
      ? 'Arithmetic operation resulted in an overflow.'
      : `Value was either too large or too small for ${isNarrow(type) ? 'an Int32' : phrase}.`,
  )
}

/** Convert.ChangeType between numbers: rounds half to even, throws OverflowException as .NET does. */
export function changeNumber(value: unknown, type: NetType): unknown {
  if (typeof value === 'number' && type === T.Int32) return value
  if (type === T.Double) return new PSDouble(toJsNumber(value))
  const integer = integerTypes.get(type)
  if (integer) {
    let big: bigint
    if (value instanceof PSDouble || value instanceof PSSingle) {
      if (!Number.isFinite(value.value)) floatOverflow(type, integer.phrase)
      big = BigInt(roundHalfEven(value.value))
      if (isNarrow(type) && BigInt.asIntN(32, big) !== big) floatOverflow(type, integer.phrase)
    } else if (value instanceof PSDecimal) big = decimalToInteger(decimalRound(value))
    else big = toBig(value)
    if (big < integer.min || big > integer.max) {
      if ((value instanceof PSDouble || value instanceof PSSingle) && (type === T.Int64 || type === T.UInt64))
        floatOverflow(type, integer.phrase)
      // conversions from the 64-bit types and floats name the target as .NET does
      throwNet('System.OverflowException', `Value was either too large or too small for ${integer.phrase}.`)
    }
    return integer.make(big)
  }
  if (type === T.Single) return new PSSingle(toJsNumber(value))
  if (type === T.Decimal) return toDecimal(value)
  if (type === T.Boolean) return toJsNumber(value) !== 0
  if (type === T.BigInteger) return new PSBigInteger(toBig(value))
  throw new RangeError(`${type.fullName} is no number type`)
}

/** Order of two primitive numbers, exactly where both are integers or decimals. NaN is below everything, as CompareTo has it. */
export function compareNumbers(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0
  const ca = codeOf(a)
  const cb = codeOf(b)
  if (isFloating(ca) || isFloating(cb)) {
    if (ca === TypeCode.Decimal || cb === TypeCode.Decimal) {
      const x = toJsNumber(a)
      const y = toJsNumber(b)
      if (Math.abs(x) < 7.9e28 && Math.abs(y) < 7.9e28) return decimalCompare(toDecimal(a), toDecimal(b))
      return x < y ? -1 : x > y ? 1 : 0
    }
    const x = toJsNumber(a)
    const y = toJsNumber(b)
    if (x < y) return -1
    if (x > y) return 1
    if (x === y) return 0
    return Number.isNaN(x) ? (Number.isNaN(y) ? 0 : -1) : 1
  }
  if (ca === TypeCode.Decimal || cb === TypeCode.Decimal) return decimalCompare(toDecimal(a), toDecimal(b))
  const x = toBig(a)
  const y = toBig(b)
  return x < y ? -1 : x > y ? 1 : 0
}
