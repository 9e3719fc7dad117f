/** Numeric literals: the rules of the scanner for suffixes, multipliers and the choice of type, and the value of each. */

export type NumericType =
  | 'int32'
  | 'int64'
  | 'double'
  | 'decimal'
  | 'byte'
  | 'sbyte'
  | 'int16'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'bigint'

/**
 * A constant of the source. int64, uint64 and bigint hold a JS bigint; decimal holds its unscaled digits and scale;
 * everything else a JS number. `boolean` is the $true of an attribute argument without a value.
 */
export type NumericLiteral =
  | {
      type: 'int32' | 'double' | 'byte' | 'sbyte' | 'int16' | 'uint16' | 'uint32'
      value: number
      text: string
    }
  | { type: 'int64' | 'uint64' | 'bigint'; value: bigint; text: string }
  | { type: 'decimal'; value: bigint; scale: number; text: string }
  | { type: 'boolean'; value: boolean; text: string }

export type NumberFormat = 'decimal' | 'hex' | 'binary'
/** What was written after the digits; `u` may stand before s, y and l. */
export type NumberSuffix = '' | 'u' | 'y' | 'uy' | 's' | 'us' | 'l' | 'ul' | 'd' | 'n'

const decimalMax = (1n << 96n) - 1n

/** Whole numbers and the inclusive range of each type. */
const ranges = {
  sbyte: [-128n, 127n],
  byte: [0n, 255n],
  int16: [-32768n, 32767n],
  uint16: [0n, 65535n],
  int32: [-(1n << 31n), (1n << 31n) - 1n],
  uint32: [0n, (1n << 32n) - 1n],
  int64: [-(1n << 63n), (1n << 63n) - 1n],
  uint64: [0n, (1n << 64n) - 1n],
} as const

function fits(value: bigint, type: keyof typeof ranges): boolean {
  return value >= ranges[type][0] && value <= ranges[type][1]
}

function small(
  value: bigint,
  type: 'sbyte' | 'byte' | 'int16' | 'uint16' | 'int32' | 'uint32',
  text: string,
) {
  return fits(value, type) ? ({ type, value: Number(value), text } as const) : undefined
}

function large(value: bigint, type: 'int64' | 'uint64', text: string) {
  return fits(value, type) ? ({ type, value, text } as const) : undefined
}

/** The type that a suffix names; undefined where the value does not fit it. */
function bySuffix(
  value: bigint,
  suffix: Exclude<NumberSuffix, '' | 'd'>,
  text: string,
): NumericLiteral | undefined {
  switch (suffix) {
    case 'y':
      return small(value, 'sbyte', text)
    case 'uy':
      return small(value, 'byte', text)
    case 's':
      return small(value, 'int16', text)
    case 'us':
      return small(value, 'uint16', text)
    case 'l':
      return large(value, 'int64', text)
    case 'ul':
      return large(value, 'uint64', text)
    case 'u':
      return small(value, 'uint32', text) ?? large(value, 'uint64', text)
    case 'n':
      return { type: 'bigint', value, text }
  }
}

/** BigInteger to double as .NET converts it: bits beyond the 53 are cut off, not rounded. */
function truncatedDouble(value: bigint): number {
  const magnitude = value < 0n ? -value : value
  const excess = BigInt(Math.max(0, magnitude.toString(2).length - 53))
  const double = Number((magnitude >> excess) << excess)
  return value < 0n ? -double : double
}

/** Cuts a decimal to the 96 bits and 28 places it has, half to even; undefined where the whole part does not fit. */
function fitDecimal(value: bigint, scale: number): { value: bigint; scale: number } | undefined {
  const negative = value < 0n
  const original = negative ? -value : value
  let digits = original
  let cut = scale > 28 ? scale - 28 : 0
  for (;;) {
    const power = 10n ** BigInt(cut)
    digits = original / power
    const rest = (original % power) * 2n
    if (rest > power || (rest === power && (digits & 1n) === 1n)) digits++
    if (digits <= decimalMax) break
    if (cut >= scale) return undefined
    cut++
  }
  return { value: negative ? -digits : digits, scale: scale - cut }
}

function parseDecimal(text: string): { value: bigint; scale: number } | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text)
  if (!match) return undefined
  const fraction = match[3] ?? ''
  const exponent = Number(match[4] ?? 0)
  if (Math.abs(exponent) > 10_000) return undefined
  let digits = BigInt(`${match[2] ?? ''}${fraction}` || '0')
  let scale = fraction.length - exponent
  if (scale < 0) {
    digits *= 10n ** BigInt(-scale)
    scale = 0
  }
  return fitDecimal(match[1] === '-' ? -digits : digits, scale)
}

/** Math.Round of .NET: half to even. */
function roundHalfEven(value: number): number {
  const floor = Math.floor(value)
  const rest = value - floor
  if (rest < 0.5) return floor
  if (rest > 0.5) return floor + 1
  return floor % 2 === 0 ? floor : floor + 1
}

function realNumber(
  digits: string,
  suffix: NumberSuffix,
  multiplier: bigint,
  text: string,
): NumericLiteral | undefined {
  if (suffix === 'd') {
    const parsed = parseDecimal(digits)
    const scaled = parsed && fitDecimal(parsed.value * multiplier, parsed.scale)
    return scaled && { type: 'decimal', value: scaled.value, scale: scaled.scale, text }
  }
  const value = Number(digits) * Number(multiplier)
  if (Number.isNaN(value)) return undefined
  if (suffix === '') return { type: 'double', value, text }
  if (!Number.isFinite(value)) return undefined
  return bySuffix(BigInt(roundHalfEven(value)), suffix, text)
}

/** Digits of two's complement: the highest bit is the sign. */
function signedBits(digits: string, bitsPerDigit: number, radixPrefix: string): bigint {
  const value = BigInt(radixPrefix + digits)
  const bits = BigInt(digits.length * bitsPerDigit)
  return value >> (bits - 1n) === 1n ? value - (1n << bits) : value
}

/** Lengths at which a leading 1 of a binary literal is a sign. */
function binarySigned(length: number): boolean {
  return length === 8 || length === 16 || length === 32 || length === 64 || length === 96 || length >= 128
}

/**
 * The value of a scanned number.
 * @param digits sign, digits, point and exponent; of hex the digits follow an extra 0, of binary nothing stands before them
 * @returns undefined where the value does not fit its type
 */
/** a longer literal is a word */
const literalDigitsMax = 100_000

export function numericLiteral(
  digits: string,
  format: NumberFormat,
  suffix: NumberSuffix,
  real: boolean,
  multiplier: bigint,
  text: string,
): NumericLiteral | undefined {
  if (digits.length > literalDigitsMax) return undefined
  if (real) return realNumber(digits, suffix, multiplier, text)
  const unsigned = suffix.startsWith('u')
  let value: bigint
  let wide = false
  if (format === 'decimal') {
    if (!/^[+-]?\d+$/.test(digits)) return undefined
    value = BigInt(digits.startsWith('+') ? digits.slice(1) : digits)
  } else {
    let negative = false
    let rest = digits
    if (rest.startsWith('-') || rest.startsWith('+')) {
      negative = rest.startsWith('-')
      rest = rest.slice(1)
    }
    if (format === 'hex') {
      if (!unsigned) {
        const expected =
          suffix === 'y' ? 2 : suffix === 's' ? 4 : suffix === 'l' ? 16 : rest.length < 16 ? 8 : 16
        if (rest.length === expected + 1) rest = rest.slice(1)
      }
      value = signedBits(rest, 4, '0x')
      wide = rest.length === 16
    } else {
      if (rest === '') return undefined
      value = !unsigned && binarySigned(rest.length) ? signedBits(rest, 1, '0b') : BigInt(`0b${rest}`)
      wide = rest.length === 64
    }
    if (negative) value = -value
  }
  value *= multiplier
  const effective = wide && suffix === '' ? 'l' : wide && suffix === 'u' ? 'ul' : suffix
  if (effective === 'd') {
    const whole = value < 0n ? -value : value
    return whole <= decimalMax ? { type: 'decimal', value, scale: 0, text } : undefined
  }
  if (effective !== '') return bySuffix(value, effective, text)
  const fitting = small(value, 'int32', text) ?? large(value, 'int64', text)
  if (fitting || format !== 'decimal') return fitting
  const whole = value < 0n ? -value : value
  if (whole <= decimalMax) return { type: 'decimal', value, scale: 0, text }
  const double = truncatedDouble(value)
  return Number.isFinite(double) ? { type: 'double', value: double, text } : undefined
}
