/**
 * The numbers a JavaScript number cannot tell apart. A plain `number` is always a System.Int32 and a plain `bigint`
 * always a System.Int64; every other numeric type is one of these boxes. Boxes are immutable values.
 */
import { LimitError } from '../errors.ts'
import { bigIntegerBitsMax } from '../settings/limits.ts'
import { type NetType, T } from './net-type.ts'

/** Boxes over a JS number; `value` is in range for the type, already rounded. */
export abstract class NumberBox {
  readonly value: number
  abstract readonly netType: NetType
  constructor(value: number) {
    this.value = value
  }
}

export class PSDouble extends NumberBox {
  get netType(): NetType {
    return T.Double
  }
}
export class PSSingle extends NumberBox {
  constructor(value: number) {
    super(Math.fround(value))
  }
  get netType(): NetType {
    return T.Single
  }
}
export class PSByte extends NumberBox {
  get netType(): NetType {
    return T.Byte
  }
}
export class PSSByte extends NumberBox {
  get netType(): NetType {
    return T.SByte
  }
}
export class PSInt16 extends NumberBox {
  get netType(): NetType {
    return T.Int16
  }
}
export class PSUInt16 extends NumberBox {
  get netType(): NetType {
    return T.UInt16
  }
}
export class PSUInt32 extends NumberBox {
  get netType(): NetType {
    return T.UInt32
  }
}

/** Boxes over a JS bigint. */
export abstract class BigBox {
  readonly value: bigint
  abstract readonly netType: NetType
  constructor(value: bigint) {
    this.value = value
  }
}
export class PSUInt64 extends BigBox {
  get netType(): NetType {
    return T.UInt64
  }
}
const bigLimit = 1n << BigInt(bigIntegerBitsMax)
const digitsMax = Math.ceil(bigIntegerBitsMax * Math.log10(2))

/** The integer that digits stand for. @throws {LimitError} where no BigInteger may be so large */
export function integerOfDigits(digits: string): bigint {
  if (digits.length > digitsMax && !/^[+-]?0[xXbB]/.test(digits)) tooBig()
  if (digits.length > bigIntegerBitsMax) tooBig()
  return BigInt(digits)
}

function tooBig(): never {
  throw new LimitError('bigIntegerBitsMax', bigIntegerBitsMax, 'a number has no room for more bits')
}

export class PSBigInteger extends BigBox {
  constructor(value: bigint) {
    if (value > bigLimit || value < -bigLimit) tooBig()
    super(value)
  }
  get netType(): NetType {
    return T.BigInteger
  }
}

/** One UTF-16 code unit. */
export class PSChar {
  readonly code: number
  constructor(code: number) {
    this.code = code
  }
  get netType(): NetType {
    return T.Char
  }
  toString(): string {
    return String.fromCharCode(this.code)
  }
}

/** System.Decimal: `coefficient / 10^scale`, |coefficient| < 2^96, scale 0..28; arithmetic is in `decimal.ts`. */
export class PSDecimal {
  readonly coefficient: bigint
  readonly scale: number
  constructor(coefficient: bigint, scale: number) {
    this.coefficient = coefficient
    this.scale = scale
  }
  get netType(): NetType {
    return T.Decimal
  }
}

/** A value of an enum type; `value` is the underlying integer. */
export class EnumValue {
  readonly netType: NetType
  readonly value: bigint
  constructor(netType: NetType, value: bigint | number) {
    this.netType = netType
    this.value = typeof value === 'bigint' ? value : BigInt(value)
  }

  /** The name, names of flags joined by `, `, or the number: Enum.ToString(). */
  toString(): string {
    return enumName(this.netType, this.value)
  }
}

export function enumName(type: NetType, value: bigint): string {
  const info = type.enumInfo
  if (!info) return String(value)
  for (const [name, one] of info.names) if (one === value) return name
  if (!info.isFlags || value === 0n) return String(value)
  // .NET takes the flags from the highest value down, and gives up where a bit has no name
  const entries = [...info.names].sort((a, b) => (b[1] > a[1] ? 1 : b[1] < a[1] ? -1 : 0))
  const names: string[] = []
  let rest = BigInt.asUintN(64, value)
  for (const [name, one] of entries) {
    const bits = BigInt.asUintN(64, one)
    if (bits !== 0n && (rest & bits) === bits) {
      names.unshift(name)
      rest &= ~bits
    }
  }
  return rest === 0n && names.length ? names.join(', ') : String(value)
}

/** The enum value of a name, case-insensitive; undefined where there is none. */
export function enumMember(type: NetType, name: string): EnumValue | undefined {
  const lower = name.toLowerCase()
  for (const [one, value] of type.enumInfo?.names ?? []) {
    if (one.toLowerCase() === lower) return new EnumValue(type, value)
  }
  return undefined
}
