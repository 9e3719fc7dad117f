/** System.Decimal: exact arithmetic on 96-bit coefficients with 0 to 28 places, rounding as .NET does. */
import { FormatError } from './format-error.ts'
import { PSDecimal } from './numbers.ts'

const coefficientMax = (1n << 96n) - 1n
const scaleMax = 28
const powers: bigint[] = [1n]
/** 10^n */
export function powerOfTen(n: number): bigint {
  while (powers.length <= n) powers.push((powers[powers.length - 1] as bigint) * 10n)
  return powers[n] as bigint
}

export const decimalZero: PSDecimal = new PSDecimal(0n, 0)
export const decimalMax: PSDecimal = new PSDecimal(coefficientMax, 0)
export const decimalMin: PSDecimal = new PSDecimal(-coefficientMax, 0)

export type Rounding = 'halfEven' | 'halfAway' | 'towardZero' | 'down' | 'up'

const overflow = (): FormatError =>
  new FormatError('System.OverflowException', 'Value was either too large or too small for a Decimal.')
const abs = (value: bigint): bigint => (value < 0n ? -value : value)

/** `value / divisor` to an integer. */
export function divideRounded(value: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = value / divisor
  const rest = value - quotient * divisor
  if (rest === 0n) return quotient
  const sign = value < 0n !== divisor < 0n ? -1n : 1n
  switch (rounding) {
    case 'towardZero':
      return quotient
    case 'down':
      return sign < 0n ? quotient - 1n : quotient
    case 'up':
      return sign > 0n ? quotient + 1n : quotient
    default: {
      const twice = abs(rest) * 2n
      const size = abs(divisor)
      const away = twice > size || (twice === size && (rounding === 'halfAway' || (quotient & 1n) === 1n))
      return away ? quotient + sign : quotient
    }
  }
}

/** The decimal nearest to `coefficient / 10^scale`: places are given up, half to even, until it fits. */
function fit(coefficient: bigint, scale: number): PSDecimal {
  let drop = Math.max(0, scale - scaleMax)
  for (;;) {
    const value = drop === 0 ? coefficient : divideRounded(coefficient, powerOfTen(drop), 'halfEven')
    const places = scale - drop
    if (abs(value) <= coefficientMax) {
      if (places < 0) return fit(value * powerOfTen(-places), 0)
      return new PSDecimal(value, places)
    }
    if (places <= 0) throw overflow()
    drop += Math.max(1, Math.min(places, abs(value).toString().length - 29))
  }
}

/** Brings both to one scale. */
function align(a: PSDecimal, b: PSDecimal): [bigint, bigint, number] {
  if (a.scale === b.scale) return [a.coefficient, b.coefficient, a.scale]
  if (a.scale > b.scale) return [a.coefficient, b.coefficient * powerOfTen(a.scale - b.scale), a.scale]
  return [a.coefficient * powerOfTen(b.scale - a.scale), b.coefficient, b.scale]
}

export function decimalAdd(a: PSDecimal, b: PSDecimal): PSDecimal {
  const [x, y, scale] = align(a, b)
  return fit(x + y, scale)
}

export function decimalSubtract(a: PSDecimal, b: PSDecimal): PSDecimal {
  const [x, y, scale] = align(a, b)
  return fit(x - y, scale)
}

export function decimalMultiply(a: PSDecimal, b: PSDecimal): PSDecimal {
  return fit(a.coefficient * b.coefficient, a.scale + b.scale)
}

export function decimalNegate(a: PSDecimal): PSDecimal {
  return new PSDecimal(-a.coefficient, a.scale)
}

/** Exact where it can be, at the natural scale; else as many places as fit, trailing zeros removed. */
export function decimalDivide(a: PSDecimal, b: PSDecimal): PSDecimal {
  if (b.coefficient === 0n) {
    throw new FormatError('System.DivideByZeroException', 'Attempted to divide by zero.')
  }
  const natural = a.scale - b.scale
  const numerator = natural < 0 ? a.coefficient * powerOfTen(-natural) : a.coefficient
  const scale = Math.max(natural, 0)
  if (numerator % b.coefficient === 0n) return fit(numerator / b.coefficient, scale)
  const whole = abs(numerator / b.coefficient)
  let more = Math.min(scaleMax - scale, 29 - (whole === 0n ? 0 : whole.toString().length))
  if (more < 0) throw overflow()
  let exact = numerator * powerOfTen(more)
  if (more > 0 && abs(exact / b.coefficient) > coefficientMax) exact = numerator * powerOfTen(--more)
  return withoutTrailingZeros(fit(divideRounded(exact, b.coefficient, 'halfEven'), scale + more))
}

function withoutTrailingZeros(a: PSDecimal): PSDecimal {
  let { coefficient, scale } = a
  while (scale > 0 && coefficient % 10n === 0n) {
    coefficient /= 10n
    scale--
  }
  return new PSDecimal(coefficient, scale)
}

/** The sign is the dividend's. */
export function decimalRemainder(a: PSDecimal, b: PSDecimal): PSDecimal {
  if (b.coefficient === 0n) {
    throw new FormatError('System.DivideByZeroException', 'Attempted to divide by zero.')
  }
  const [x, y, scale] = align(a, b)
  if (abs(x) < abs(y)) return a
  return fit(x % y, scale)
}

export function decimalCompare(a: PSDecimal, b: PSDecimal): -1 | 0 | 1 {
  const [x, y] = align(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

/** @param places 0 to 28 */
export function decimalRound(a: PSDecimal, places = 0, rounding: Rounding = 'halfEven'): PSDecimal {
  if (places < 0 || places > scaleMax) {
    throw new FormatError(
      'System.ArgumentOutOfRangeException',
      "Decimal can only round to between 0 and 28 digits of precision. (Parameter 'decimals')",
      'decimals',
    )
  }
  if (a.scale <= places) return a
  return new PSDecimal(divideRounded(a.coefficient, powerOfTen(a.scale - places), rounding), places)
}

export function decimalTruncate(a: PSDecimal): PSDecimal {
  return decimalRound(a, 0, 'towardZero')
}
export function decimalFloor(a: PSDecimal): PSDecimal {
  return decimalRound(a, 0, 'down')
}
export function decimalCeiling(a: PSDecimal): PSDecimal {
  return decimalRound(a, 0, 'up')
}

/** Invariant text with its trailing zeros: `1.50`. */
export function decimalText(a: PSDecimal): string {
  if (a.scale === 0) return a.coefficient.toString()
  const negative = a.coefficient < 0n
  const digits = abs(a.coefficient)
    .toString()
    .padStart(a.scale + 1, '0')
  const point = digits.length - a.scale
  return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`
}

const plainNumber = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/

/** Invariant text, with optional exponent: what literals and CLIXML hold. undefined where it is none; rounds to 28 places. */
export function decimalFromText(text: string): PSDecimal | undefined {
  const match = plainNumber.exec(text)
  if (!match) return undefined
  const [, sign, whole = '', fraction = '', exponent] = match
  if (whole === '' && fraction === '') return undefined
  return decimalFromDigits(sign === '-', whole + fraction, fraction.length - Number(exponent ?? 0))
}

/** `digits / 10^scale`; @throws {FormatError} OverflowException */
export function decimalFromDigits(negative: boolean, digits: string, scale: number): PSDecimal {
  const significant = digits.replace(/^0+/, '')
  if (significant === '') return new PSDecimal(0n, Math.min(Math.max(scale, 0), scaleMax))
  if (significant.length - scale > 30) throw overflow()
  if (significant.length - scale < -30) return new PSDecimal(0n, scaleMax)
  // of digits far behind the last that counts it matters only whether there are any
  const kept = significant.slice(0, 128) + (/[1-9]/.test(significant.slice(128)) ? '1' : '')
  const value = BigInt(kept)
  scale -= significant.length - kept.length
  return fit(negative ? -value : value, scale)
}

const doublePowers: readonly number[] = Array.from({ length: 44 }, (_, n) => Number(`1e${n}`))
const doubleBits = new DataView(new ArrayBuffer(8))

/**
 * As the casts do: 15 significant digits of a double, 7 of a single, no trailing zeros. The steps are .NET's (VarDecFromR8), which
 * scales in doubles. @throws {FormatError} OverflowException
 */
export function decimalFromDouble(value: number, digits: 15 | 7 = 15): PSDecimal {
  if (!Number.isFinite(value) || Math.abs(value) >= 2 ** 96) throw overflow()
  doubleBits.setFloat64(0, value)
  const exponent = ((doubleBits.getUint16(0) >> 4) & 0x7ff) - 1022
  if (exponent < -94) return decimalZero
  const least = doublePowers[digits - 1] as number
  let scaled = Math.abs(value)
  let power = digits - 1 - ((exponent * 19728) >> 16)
  if (power >= 0) {
    power = Math.min(power, scaleMax)
    scaled *= doublePowers[power] as number
  } else if (power !== -1 || scaled >= least * 10) scaled /= doublePowers[-power] as number
  else power = 0
  if (scaled < least && power < scaleMax) {
    scaled *= 10
    power++
  }
  let mantissa = Math.floor(scaled)
  const rest = scaled - mantissa
  if (rest > 0.5 || (rest === 0.5 && mantissa % 2 === 1)) mantissa++
  if (mantissa === 0) return decimalZero
  for (let drop = Math.min(power, digits - 1); drop > 0 && mantissa % 10 === 0; drop--, power--)
    mantissa /= 10
  const whole = BigInt(value < 0 ? -mantissa : mantissa)
  return power < 0 ? new PSDecimal(whole * powerOfTen(-power), 0) : new PSDecimal(whole, power)
}

export function decimalFromInteger(value: number | bigint): PSDecimal {
  const integer = BigInt(value)
  if (abs(integer) > coefficientMax) throw overflow()
  return new PSDecimal(integer, 0)
}

/** As .NET's cast: the coefficient as a double over a power of ten. */
export function decimalToDouble(a: PSDecimal): number {
  const size = abs(a.coefficient)
  const number = (Number(size & 0xffffffffffffffffn) + Number(size >> 64n) * 2 ** 64) / 10 ** a.scale
  return a.coefficient < 0n ? -number : number
}

/** Without the places: toward zero. */
export function decimalToInteger(a: PSDecimal): bigint {
  return a.coefficient / powerOfTen(a.scale)
}
