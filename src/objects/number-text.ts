/** Numbers to their shortest texts and back, as .NET does. Formats like `N2` are in `number-format.ts`. */
import { type Culture, invariantCulture, type NumberSymbols } from './cultures.ts'
import { decimalFromDigits, decimalText } from './decimal.ts'
import { FormatError } from './format-error.ts'
import { type NetType, T } from './net-type.ts'
import {
  BigBox,
  NumberBox,
  integerOfDigits,
  PSBigInteger,
  PSByte,
  PSChar,
  PSDecimal,
  PSDouble,
  PSInt16,
  PSSByte,
  PSSingle,
  PSUInt16,
  PSUInt32,
  PSUInt64,
} from './numbers.ts'

/** `0.d1d2d3... x 10^point`: `digits` without leading or trailing zeros, '' for zero. */
export interface Digits {
  readonly negative: boolean
  readonly digits: string
  readonly point: number
}

/** The fewest digits that read back as the same double. */
export function doubleDigits(value: number): Digits {
  return digitsOf(value, Math.abs(value).toExponential())
}

/** The fewest digits that read back as the same single. */
export const singleDigits = (value: number): Digits =>
  fewestDigits(value, 9, (text) => Math.fround(Number(text)))

/** The fewest digits, `most` at the most, that read back as the same value of a type with fewer bits than a double. */
export function fewestDigits(value: number, most: number, read: (text: string) => number): Digits {
  const size = Math.abs(value)
  for (let precision = 0; precision < most - 1; precision++) {
    const text = size.toExponential(precision)
    if (read(text) === size) return digitsOf(value, text)
  }
  return digitsOf(value, size.toExponential(most - 1))
}

function digitsOf(value: number, exponential: string): Digits {
  const negative = value < 0 || Object.is(value, -0)
  if (value === 0) return { negative, digits: '', point: 0 }
  const e = exponential.indexOf('e')
  const digits = (exponential[0] + exponential.slice(2, e)).replace(/0+$/, '')
  return { negative, digits, point: Number(exponential.slice(e + 1)) + 1 }
}

/** The `G` form: plain up to `plainDigits` before the point and 3 zeros after it, else `1.5E+20`. */
export function generalText(value: Digits, plainDigits: number, symbols: NumberSymbols, e = 'E'): string {
  const { digits, point } = value
  const sign = value.negative ? symbols.negativeSign : ''
  if (digits === '') return `${sign}0`
  if (point > plainDigits || point < -3) {
    const exponent = point - 1
    const size = String(Math.abs(exponent)).padStart(2, '0')
    const rest = digits.length > 1 ? symbols.decimalSeparator + digits.slice(1) : ''
    return `${sign}${digits[0]}${rest}${e}${exponent < 0 ? symbols.negativeSign : symbols.positiveSign}${size}`
  }
  if (point <= 0) return `${sign}0${symbols.decimalSeparator}${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return sign + digits + '0'.repeat(point - digits.length)
  return sign + digits.slice(0, point) + symbols.decimalSeparator + digits.slice(point)
}

/** NaN and the infinities as a culture writes them; undefined for a finite value. */
export function nonFiniteText(value: number, symbols: NumberSymbols): string | undefined {
  if (Number.isFinite(value)) return undefined
  if (Number.isNaN(value)) return symbols.nan
  return value > 0 ? symbols.positiveInfinity : symbols.negativeInfinity
}

/** A double whose shortest text has 15 digits at the most, in the range where JavaScript writes it as .NET does. */
function plainText(value: number, symbols: NumberSymbols): string | undefined {
  const size = Math.abs(value)
  if (!(size >= 1e-3 && size < 1e15) || symbols.decimalSeparator !== '.' || symbols.negativeSign !== '-')
    return undefined
  const text = String(value)
  return text.length <= 16 ? text : undefined
}

/** Double.ToString(): shortest round trip; scientific from 1E+17 and below 1E-04. */
export function doubleText(value: number, culture: Culture = invariantCulture): string {
  const plain = plainText(value, culture.number)
  if (plain !== undefined) return plain
  return nonFiniteText(value, culture.number) ?? generalText(doubleDigits(value), 17, culture.number)
}

/** Single.ToString(): shortest round trip; scientific from 1E+09. */
export function singleText(value: number, culture: Culture = invariantCulture): string {
  return nonFiniteText(value, culture.number) ?? generalText(singleDigits(value), 9, culture.number)
}

/** What PowerShell makes of a double that becomes a string: 15 digits (`0.1 + 0.2` is `0.3`). */
export function doubleScriptText(value: number, culture: Culture = invariantCulture): string {
  return (
    plainText(value, culture.number) ??
    nonFiniteText(value, culture.number) ??
    generalText(digitsOf(value, Math.abs(value).toExponential(14)), 15, culture.number)
  )
}

/** What PowerShell makes of a single that becomes a string: 7 digits. */
export function singleScriptText(value: number, culture: Culture = invariantCulture): string {
  return (
    nonFiniteText(value, culture.number) ??
    generalText(digitsOf(value, Math.abs(value).toExponential(6)), 7, culture.number)
  )
}

/** ToString() of any number; undefined when the value is no number. `script` picks PowerShell's own conversion. */
export function numberText(
  value: unknown,
  culture: Culture = invariantCulture,
  script = false,
): string | undefined {
  let text: string
  if (typeof value === 'number' || typeof value === 'bigint') text = String(value)
  else if (value instanceof PSDouble) return (script ? doubleScriptText : doubleText)(value.value, culture)
  else if (value instanceof PSSingle) return (script ? singleScriptText : singleText)(value.value, culture)
  else if (value instanceof PSDecimal) text = decimalText(value)
  else if (value instanceof NumberBox || value instanceof BigBox) text = String(value.value)
  else return undefined
  const { negativeSign, decimalSeparator } = culture.number
  if (decimalSeparator !== '.' && value instanceof PSDecimal) text = text.replace('.', decimalSeparator)
  return negativeSign !== '-' && text[0] === '-' ? negativeSign + text.slice(1) : text
}

// --- integer types

export interface IntegerType {
  readonly type: NetType
  readonly min: bigint
  readonly max: bigint
  readonly bits: number
  readonly signed: boolean
  /** from a value in range */
  readonly make: (value: bigint) => unknown
  /** what an OverflowException calls it */
  readonly phrase: string
}

const integerType = (
  type: NetType,
  bits: number,
  signed: boolean,
  phrase: string,
  make: (v: bigint) => unknown,
) => ({
  type,
  min: signed ? -(1n << BigInt(bits - 1)) : 0n,
  max: (1n << BigInt(signed ? bits - 1 : bits)) - 1n,
  bits,
  signed,
  make,
  phrase,
})

/** The fixed-size integers, by type. */
export const integerTypes: ReadonlyMap<NetType, IntegerType> = new Map(
  [
    integerType(T.Int32, 32, true, 'an Int32', Number),
    integerType(T.Int64, 64, true, 'an Int64', (v) => v),
    integerType(T.Byte, 8, false, 'an unsigned byte', (v) => new PSByte(Number(v))),
    integerType(T.SByte, 8, true, 'a signed byte', (v) => new PSSByte(Number(v))),
    integerType(T.Int16, 16, true, 'an Int16', (v) => new PSInt16(Number(v))),
    integerType(T.UInt16, 16, false, 'a UInt16', (v) => new PSUInt16(Number(v))),
    integerType(T.UInt32, 32, false, 'a UInt32', (v) => new PSUInt32(Number(v))),
    integerType(T.UInt64, 64, false, 'a UInt64', (v) => new PSUInt64(v)),
    integerType(T.Char, 16, false, 'a character', (v) => new PSChar(Number(v))),
  ].map((one) => [one.type, one]),
)

// --- parsing

/** System.Globalization.NumberStyles */
export const numberStyles = {
  None: 0,
  AllowLeadingWhite: 1,
  AllowTrailingWhite: 2,
  AllowLeadingSign: 4,
  AllowTrailingSign: 8,
  AllowParentheses: 16,
  AllowDecimalPoint: 32,
  AllowThousands: 64,
  AllowExponent: 128,
  AllowCurrencySymbol: 256,
  AllowHexSpecifier: 512,
  AllowBinarySpecifier: 1024,
  Integer: 7,
  Number: 111,
  Float: 167,
  Currency: 383,
  Any: 511,
  HexNumber: 515,
  BinaryNumber: 1027,
} as const

/** The styles Parse(string) takes by itself. */
export function defaultStyles(type: NetType): number {
  if (type === T.Double || type === T.Single) return numberStyles.Float | numberStyles.AllowThousands
  return type === T.Decimal ? numberStyles.Number : numberStyles.Integer
}

const isWhite = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const plain = (text: string): string =>
  /[\u00a0\u202f]/.test(text) ? text.replace(/[\u00a0\u202f]/g, ' ') : text

/** Number.TryParseNumber: `digits` without leading zeros, `scale` of them after the point. undefined when it is no number. */
function scanNumber(
  text: string,
  styles: number,
  symbols: NumberSymbols,
): { negative: boolean; digits: string; scale: number } | undefined {
  const s = numberStyles
  let at = 0
  let negative = false
  let signed = false
  let open = false
  let currency = false
  const source = plain(text)
  const take = (token: string): boolean => {
    if (token === '' || !source.startsWith(plain(token), at)) return false
    at += token.length
    return true
  }
  const currencySymbol = styles & s.AllowCurrencySymbol ? symbols.currency.symbol : ''
  for (; at < source.length; ) {
    const code = source.charCodeAt(at)
    if (isWhite(code) && styles & s.AllowLeadingWhite) {
      at++
    } else if (styles & s.AllowLeadingSign && !signed && take(symbols.positiveSign)) signed = true
    else if (
      styles & s.AllowLeadingSign &&
      !signed &&
      (take(symbols.negativeSign) || (code === 45 && take('-')))
    ) {
      signed = true
      negative = true
    } else if (code === 40 && styles & s.AllowParentheses && !signed) {
      at++
      signed = true
      open = true
      negative = true
    } else if (!currency && take(currencySymbol)) currency = true
    else break
  }
  let digits = ''
  let scale = 0
  let seen = false
  let fraction = false
  for (; at < source.length; ) {
    const code = source.charCodeAt(at)
    if (isDigit(code)) {
      let end = at + 1
      while (end < source.length && isDigit(source.charCodeAt(end))) end++
      digits += source.slice(at, end)
      if (fraction) scale += end - at
      at = end
      seen = true
    } else if (
      styles & s.AllowDecimalPoint &&
      !fraction &&
      (take(symbols.decimalSeparator) || (currency && take(symbols.currency.decimalSeparator)))
    ) {
      fraction = true
    } else if (
      styles & s.AllowThousands &&
      seen &&
      !fraction &&
      (take(symbols.groupSeparator) || (currency && take(symbols.currency.groupSeparator)))
    ) {
      // a group separator may stand anywhere among the whole digits
    } else break
  }
  if (!seen) return undefined
  if (styles & s.AllowExponent && (source[at] === 'e' || source[at] === 'E')) {
    const start = at
    at++
    const down = take(symbols.negativeSign) || take('-')
    if (!down && !take(symbols.positiveSign)) take('+')
    let end = at
    while (end < source.length && isDigit(source.charCodeAt(end))) end++
    if (end === at) at = start
    else {
      scale += (down ? 1 : -1) * Math.min(Number(source.slice(at, end)), 1e7)
      at = end
    }
  }
  for (; at < source.length; ) {
    const code = source.charCodeAt(at)
    if (isWhite(code) && styles & s.AllowTrailingWhite) at++
    else if (styles & s.AllowTrailingSign && !signed && take(symbols.positiveSign)) signed = true
    else if (styles & s.AllowTrailingSign && !signed && take(symbols.negativeSign)) {
      signed = true
      negative = true
    } else if (code === 41 && open) {
      at++
      open = false
    } else if (!currency && take(currencySymbol)) currency = true
    else break
  }
  while (at < source.length && source.charCodeAt(at) === 0) at++
  if (open || at < source.length) return undefined
  return { negative, digits: digits.replace(/^0+/, ''), scale }
}

const notANumber = (text: string): FormatError =>
  new FormatError('System.FormatException', `The input string '${text}' was not in a correct format.`)
const tooLarge = (phrase: string): FormatError =>
  new FormatError('System.OverflowException', `Value was either too large or too small for ${phrase}.`)

/**
 * Parse of a numeric type: `parseNumber('1,5', T.Double, { culture })`. Gives an engine value of that type.
 * @throws {FormatError} FormatException, OverflowException
 */
export function parseNumber(
  text: string,
  type: NetType,
  options: { styles?: number; culture?: Culture } = {},
): unknown {
  const symbols = (options.culture ?? invariantCulture).number
  const styles = options.styles ?? defaultStyles(type)
  if (type === T.Double || type === T.Single) return parseFloating(text, type, styles, symbols)
  const bits = numberStyles.AllowHexSpecifier | numberStyles.AllowBinarySpecifier
  if (type === T.Int32 && (styles & bits) === 0 && /^[0-9]{1,9}$/.test(text)) return Number(text)
  const integer = integerTypes.get(type)
  if (styles & bits) {
    return parseBits(text, integer, styles)
  }
  const scanned = scanNumber(text, styles, symbols)
  if (!scanned) {
    if (type === T.BigInteger)
      throw new FormatError('System.FormatException', 'The value could not be parsed.')
    throw notANumber(text)
  }
  const { negative, digits, scale } = scanned
  if (type === T.Decimal) return decimalFromDigits(negative, digits, scale)
  const phrase = integer?.phrase ?? 'a BigInteger'
  const whole = scale > 0 ? digits.slice(0, Math.max(0, digits.length - scale)) : digits
  if (scale > 0 && /[1-9]/.test(digits.slice(Math.max(0, digits.length - scale)))) throw tooLarge(phrase)
  if (integer && whole !== '' && whole.length - Math.min(scale, 0) > 20) throw tooLarge(phrase)
  if (scale < -100_000) throw tooLarge(phrase)
  const value =
    integerOfDigits(whole === '' ? '0' : whole + '0'.repeat(Math.max(0, -scale))) * (negative ? -1n : 1n)
  if (!integer) return new PSBigInteger(value)
  if (value < integer.min || value > integer.max) throw tooLarge(phrase)
  return integer.make(value)
}

function parseFloating(text: string, type: NetType, styles: number, symbols: NumberSymbols): unknown {
  const box = (value: number): unknown => (type === T.Double ? new PSDouble(value) : new PSSingle(value))
  const scanned = scanNumber(text, styles, symbols)
  if (scanned) {
    const value = scanned.digits === '' ? 0 : Number(`${scanned.digits}e${-scanned.scale}`)
    return box(scanned.negative ? -value : value)
  }
  const word = text.trim().toLowerCase()
  const bare = word.startsWith('-') || word.startsWith('+') ? word.slice(1) : word
  if (
    word === symbols.positiveInfinity.toLowerCase() ||
    word === `+${symbols.positiveInfinity.toLowerCase()}`
  ) {
    return box(Infinity)
  }
  if (word === symbols.negativeInfinity.toLowerCase()) return box(-Infinity)
  if (bare === symbols.nan.toLowerCase()) return box(Number.NaN)
  throw notANumber(text)
}

function parseBits(text: string, integer: IntegerType | undefined, styles: number): unknown {
  const hex = (styles & numberStyles.AllowHexSpecifier) !== 0
  let bare = text
  if (styles & numberStyles.AllowLeadingWhite) bare = bare.replace(/^[\t-\r ]+/, '')
  if (styles & numberStyles.AllowTrailingWhite) bare = bare.replace(/[\t-\r \0]+$/, '')
  if (!(hex ? /^[0-9a-fA-F]+$/ : /^[01]+$/).test(bare)) throw notANumber(text)
  const value = integerOfDigits((hex ? '0x' : '0b') + bare)
  if (!integer) {
    // BigInteger: the first digit carries the sign
    const bits = bare.length * (hex ? 4 : 1)
    return new PSBigInteger(BigInt.asIntN(bits, value))
  }
  if (value >> BigInt(integer.bits) !== 0n) throw tooLarge(integer.phrase)
  return integer.make(integer.signed ? BigInt.asIntN(integer.bits, value) : value)
}
