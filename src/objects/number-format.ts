/** ToString(format) of numbers: C D E F G N P R X B and custom formats, in a culture. After .NET's Number.Formatting. */
import { type Culture, type DecimalSymbols, invariantCulture, type NumberSymbols } from './cultures.ts'
import { FormatError } from './format-error.ts'
import {
  type Digits,
  doubleDigits,
  generalText,
  integerTypes,
  nonFiniteText,
  numberText,
  singleDigits,
} from './number-text.ts'
import { stringCharsMax } from '../settings/limits.ts'
import { BigBox, NumberBox, PSBigInteger, PSDecimal, PSDouble, PSSingle } from './numbers.ts'

type Kind = 'integer' | 'decimal' | 'double' | 'single' | 'big'

/** A number as digits: `0.DIGITS x 10^point`; trailing zeros may stand. */
interface Source extends Digits {
  readonly kind: Kind
  /** the value of a double or single */
  readonly float?: number
  readonly integer?: number | bigint
  /** how wide X and B are for negative integers; 0 for BigInteger */
  readonly bits?: number
}

const invalid = (): FormatError => new FormatError('System.FormatException', 'Format specifier was invalid.')

/** Whether a value has the formats of this file. */
export function isFormattableNumber(value: unknown): boolean {
  return (
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof NumberBox ||
    value instanceof BigBox ||
    value instanceof PSDecimal
  )
}

/**
 * `formatNumber(1234.5, 'N2', culture)`.
 * @param value number, bigint or a numeric box
 * @throws {FormatError} FormatException for a format the type does not have
 */
export function formatNumber(value: unknown, format: string, culture: Culture = invariantCulture): string {
  if (format === '') return numberText(value, culture) ?? ''
  if (typeof value === 'number') {
    const quick = plainInteger(value, format, culture.number)
    if (quick !== undefined) return quick
  }
  const source = sourceOf(value)
  if (source.float !== undefined) {
    const special = nonFiniteText(source.float, culture.number)
    if (special !== undefined) return special
  }
  const standard = standardOf(format)
  if (!standard) return customFormat(source, format, culture.number)
  return standardFormat(source, value, standard.letter, standard.precision, culture)
}

/** An Int32 as D or X, with a digit at the most; undefined for other formats. */
function plainInteger(value: number, format: string, symbols: NumberSymbols): string | undefined {
  const width = format.length === 1 ? 0 : format.length === 2 ? format.charCodeAt(1) - 48 : 10
  if (width < 0 || width > 9) return undefined
  switch (format[0]) {
    case 'D':
    case 'd': {
      const text = String(Math.abs(value)).padStart(width, '0')
      return value < 0 ? symbols.negativeSign + text : text
    }
    case 'X':
      return (value >>> 0).toString(16).toUpperCase().padStart(width, '0')
    case 'x':
      return (value >>> 0).toString(16).padStart(width, '0')
    default:
      return undefined
  }
}

/** A letter and up to nine digits; undefined for a custom format. */
function standardOf(format: string): { letter: string; precision: number } | undefined {
  const first = format.charCodeAt(0) | 32
  if (first < 97 || first > 122 || format.length > 10) return undefined
  let precision = format.length === 1 ? -1 : 0
  for (let i = 1; i < format.length; i++) {
    const digit = format.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return undefined
    precision = precision * 10 + digit
  }
  if (precision > stringCharsMax)
    throw new FormatError(
      'System.OutOfMemoryException',
      "Exception of type 'System.OutOfMemoryException' was thrown.",
    )
  return { letter: format[0] as string, precision }
}

/** The digits of a double or single are only worked out where a format asks for the shortest. */
class FloatSource implements Source {
  readonly kind: 'double' | 'single'
  readonly float: number
  readonly negative: boolean
  #shortest: Digits | undefined
  constructor(kind: 'double' | 'single', value: number) {
    this.kind = kind
    this.float = value
    this.negative = value < 0 || Object.is(value, -0)
  }
  #digits(): Digits {
    return (this.#shortest ??= this.kind === 'single' ? singleDigits(this.float) : doubleDigits(this.float))
  }
  get digits(): string {
    return this.#digits().digits
  }
  get point(): number {
    return this.#digits().point
  }
}

function sourceOf(value: unknown): Source {
  if (value instanceof PSDouble) return new FloatSource('double', value.value)
  if (value instanceof PSSingle) return new FloatSource('single', value.value)
  if (value instanceof PSDecimal) {
    const negative = value.coefficient < 0n
    const all = (negative ? -value.coefficient : value.coefficient).toString()
    const digits = all === '0' ? '' : all
    return { kind: 'decimal', negative, digits, point: digits.length - value.scale }
  }
  const integer =
    typeof value === 'bigint' || typeof value === 'number' ? value : (value as NumberBox | BigBox).value
  const negative = integer < 0
  const digits = integer === 0 || integer === 0n ? '' : String(integer).slice(negative ? 1 : 0)
  const type =
    typeof value === 'number'
      ? 32
      : typeof value === 'bigint'
        ? 64
        : value instanceof PSBigInteger
          ? 0
          : (integerTypes.get((value as NumberBox | BigBox).netType)?.bits ?? 64)
  return {
    kind: value instanceof PSBigInteger ? 'big' : 'integer',
    negative,
    digits,
    point: digits.length,
    integer,
    bits: type,
  }
}

const isFloat = (source: Source): boolean => source.float !== undefined

// --- rounding

/** Every digit of a double's exact value. */
function exactDigits(value: number, negative: boolean): Digits {
  if (value === 0) return { negative, digits: '', point: 0 }
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, Math.abs(value))
  const bits = view.getBigUint64(0)
  const exponentBits = Number(bits >> 52n)
  const fraction = bits & 0xfffffffffffffn
  const mantissa = exponentBits === 0 ? fraction : fraction | 0x10000000000000n
  const exponent = (exponentBits === 0 ? 1 : exponentBits) - 1075
  if (exponent >= 0) {
    const digits = (mantissa << BigInt(exponent)).toString()
    return { negative, digits, point: digits.length }
  }
  const digits = (mantissa * 5n ** BigInt(-exponent)).toString()
  return { negative, digits, point: digits.length + exponent }
}

/** Keeps `count` digits. Floats round half to even on their exact value, as Dragon4 does; others away from zero. */
function keepDigits(source: Source, count: number): Digits {
  const exact = source.float === undefined ? source : exactDigits(source.float, source.negative)
  return rounded(exact, count, isFloat(source) ? 'even' : 'away', source)
}

/** JavaScript rounds the exact value too, but halves up: undefined for these, and where it has no such format. */
function plainPlaces(size: number, places: number): string | undefined {
  if (places >= 100 || size >= 1e21) return undefined
  // it ends with a five just behind them where this is whole and odd
  if ((size * 2 ** (places + 1)) % 2 === 1) return undefined
  return size.toFixed(places)
}

/** So many places after the point, which goes `shift` places to the right. */
function placesText(
  source: Source,
  places: number,
  symbols: DecimalSymbols,
  grouped: boolean,
  shift = 0,
): { readonly negative: boolean; readonly text: string } {
  const all = places + shift
  const plain = source.float === undefined ? undefined : plainPlaces(Math.abs(source.float), all)
  if (plain === undefined) {
    const number = keepDigits(source, source.point + all)
    const shifted = number.digits === '' ? number : { ...number, point: number.point + shift }
    return { negative: number.negative, text: fixed(shifted, places, symbols, grouped) }
  }
  const point = all === 0 ? plain.length : plain.length - all - 1
  let whole = plain.slice(0, point)
  let fraction = plain.slice(point + 1)
  if (shift > 0) {
    whole = (whole === '0' ? '' : whole) + fraction.slice(0, shift)
    whole = whole.replace(/^0+(?=.)/, '')
    fraction = fraction.slice(shift)
  }
  if (grouped) whole = group(whole, symbols)
  return {
    negative: source.negative,
    text: places > 0 ? whole + symbols.decimalSeparator + fraction : whole,
  }
}

function rounded(value: Digits, count: number, half: 'even' | 'away', source: Source): Digits {
  const { digits, point, negative } = value
  if (count >= digits.length) return value
  if (count < 0) return { digits: '', point: 0, negative: negative && isFloat(source) }
  const next = digits.charCodeAt(count) - 48
  let up = next > 5
  if (next === 5) {
    up =
      half === 'away' ||
      /[1-9]/.test(digits.slice(count + 1)) ||
      (count > 0 && (digits.charCodeAt(count - 1) & 1) === 1)
  }
  let kept = digits.slice(0, count)
  let newPoint = point
  if (up) {
    const sum = (BigInt(kept === '' ? '0' : kept) + 1n).toString().padStart(count, '0')
    if (sum.length > count) newPoint++
    kept = sum
  }
  kept = kept.replace(/0+$/, '')
  if (kept === '') return { digits: '', point: 0, negative: negative && isFloat(source) }
  return { digits: kept, point: newPoint, negative }
}

// --- standard formats

function standardFormat(
  source: Source,
  value: unknown,
  letter: string,
  precision: number,
  culture: Culture,
): string {
  const symbols = culture.number
  const upper = letter.toUpperCase()
  switch (upper) {
    case 'D':
      if (source.integer === undefined) throw invalid()
      return (source.negative ? symbols.negativeSign : '') + (source.digits || '0').padStart(precision, '0')
    case 'X':
    case 'B':
      if (source.integer === undefined) throw invalid()
      return bitsText(source, upper === 'X' ? (letter === 'X' ? 'X' : 'x') : 'B', precision)
    case 'R':
      return numberText(value, culture) as string
    case 'G':
      return general(source, value, letter, precision, culture)
    case 'E':
      return exponential(source, letter, precision < 0 ? 6 : precision, symbols)
    case 'F': {
      const places = precision < 0 ? symbols.decimalDigits : precision
      const { negative, text } = placesText(source, places, symbols, false)
      return negative ? symbols.negativeSign + text : text
    }
    case 'N': {
      const places = precision < 0 ? symbols.decimalDigits : precision
      const { negative, text } = placesText(source, places, symbols, true)
      return negative ? apply(negativeNumber[symbols.negativePattern] as string, text, symbols, '') : text
    }
    case 'C': {
      const part = symbols.currency
      const places = precision < 0 ? part.decimalDigits : precision
      const { negative, text } = placesText(source, places, part, true)
      const pattern = negative
        ? negativeCurrency[part.negativePattern]
        : positiveCurrency[part.positivePattern]
      return apply(pattern as string, text, symbols, part.symbol)
    }
    case 'P': {
      const part = symbols.percent
      const places = precision < 0 ? part.decimalDigits : precision
      const { negative, text } = placesText(source, places, part, true, 2)
      const pattern = negative ? negativePercent[part.negativePattern] : positivePercent[part.positivePattern]
      return apply(pattern as string, text, symbols, part.symbol)
    }
    default:
      throw invalid()
  }
}

// n: the number, s: the symbol, -: the negative sign
const negativeNumber = ['(n)', '-n', '- n', 'n-', 'n -']
const positiveCurrency = ['sn', 'ns', 's n', 'n s']
const negativeCurrency = [
  '(sn)',
  '-sn',
  's-n',
  'sn-',
  '(ns)',
  '-ns',
  'n-s',
  'ns-',
  '-n s',
  '-s n',
  'n s-',
  's n-',
  's -n',
  'n- s',
  '(s n)',
  '(n s)',
  's- n',
]
const positivePercent = ['n s', 'ns', 'sn', 's n']
const negativePercent = [
  '-n s',
  '-ns',
  '-sn',
  's-n',
  'sn-',
  'n-s',
  'ns-',
  '-s n',
  'n s-',
  's n-',
  's -n',
  'n- s',
]

function apply(pattern: string, text: string, symbols: NumberSymbols, symbol: string): string {
  let out = ''
  for (const char of pattern)
    out += char === 'n' ? text : char === 's' ? symbol : char === '-' ? symbols.negativeSign : char
  return out
}

function fixed(number: Digits, places: number, symbols: DecimalSymbols, grouped: boolean): string {
  const { digits, point } = number
  let whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0'
  const fraction = (point < 0 ? '0'.repeat(Math.min(-point, places)) : '') + digits.slice(Math.max(0, point))
  if (grouped) whole = group(whole, symbols)
  return places > 0 ? whole + symbols.decimalSeparator + fraction.slice(0, places).padEnd(places, '0') : whole
}

function group(whole: string, symbols: DecimalSymbols): string {
  const { groupSizes: sizes, groupSeparator } = symbols
  let rest = whole
  let out = ''
  for (let index = 0; ; index++) {
    const size = sizes[Math.min(index, sizes.length - 1)] ?? 0
    if (size === 0 || rest.length <= size) return rest + out
    out = groupSeparator + rest.slice(-size) + out
    rest = rest.slice(0, -size)
  }
}

function exponential(source: Source, letter: string, places: number, symbols: NumberSymbols): string {
  const number = keepDigits(source, places + 1)
  const digits = number.digits.padEnd(places + 1, '0')
  const exponent = number.digits === '' ? 0 : number.point - 1
  const sign = exponent < 0 ? symbols.negativeSign : symbols.positiveSign
  const fraction = places > 0 ? symbols.decimalSeparator + digits.slice(1, places + 1) : ''
  return `${number.negative ? symbols.negativeSign : ''}${digits[0]}${fraction}${letter}${sign}${String(Math.abs(exponent)).padStart(3, '0')}`
}

function general(
  source: Source,
  value: unknown,
  letter: string,
  precision: number,
  culture: Culture,
): string {
  const e = letter === 'g' ? 'e' : 'E'
  // BigInteger takes G's precision for D's
  if (precision <= 0 || source.kind === 'big') {
    if (isFloat(source)) return generalText(source, source.kind === 'double' ? 17 : 9, culture.number, e)
    return numberText(value, culture) as string
  }
  const number = keepDigits(source, precision)
  return generalText({ ...number, digits: number.digits.replace(/0+$/, '') }, precision, culture.number, e)
}

function bitsText(source: Source, letter: 'X' | 'x' | 'B', precision: number): string {
  const radix = letter === 'B' ? 2 : 16
  const integer = BigInt(source.integer as number | bigint)
  let text: string
  if (source.bits) text = BigInt.asUintN(source.bits, integer).toString(radix)
  else {
    // BigInteger: two's complement with its sign in the first digit
    const perDigit = letter === 'B' ? 1 : 4
    let width = perDigit
    while (BigInt.asIntN(width, integer) !== integer) width += perDigit
    text = BigInt.asUintN(width, integer)
      .toString(radix)
      .padStart(width / perDigit, '0')
    if (precision > text.length)
      text = text.padStart(precision, integer < 0n ? (letter === 'B' ? '1' : 'F') : '0')
  }
  if (precision > text.length) text = text.padStart(precision, '0')
  return letter === 'X' ? text.toUpperCase() : text.toLowerCase()
}

// --- custom formats

/** Where section 0 (positive), 1 (negative) or 2 (zero) begins; 0 when there is none. */
function findSection(format: string, section: number): number {
  if (section === 0) return 0
  let left = section
  for (let at = 0; at < format.length; ) {
    const char = format[at++]
    if (char === "'" || char === '"') {
      while (at < format.length && format[at++] !== char) {
        // a quoted part
      }
    } else if (char === '\\') at++
    else if (char === ';' && --left === 0) {
      return at < format.length && format[at] !== ';' ? at : 0
    }
  }
  return 0
}

interface Layout {
  digitCount: number
  decimalPos: number
  firstDigit: number
  lastDigit: number
  scientific: boolean
  thousands: boolean
  scale: number
}

/** What a section asks for. */
function layoutOf(format: string, section: number): Layout {
  let digitCount = 0
  let decimalPos = -1
  let firstDigit = Number.MAX_SAFE_INTEGER
  let lastDigit = 0
  let scientific = false
  let thousands = false
  let thousandPos = -1
  let thousandCount = 0
  let scale = 0
  for (let at = section; at < format.length; ) {
    const char = format[at++] as string
    if (char === ';') break
    switch (char) {
      case '#':
        digitCount++
        break
      case '0':
        if (firstDigit === Number.MAX_SAFE_INTEGER) firstDigit = digitCount
        lastDigit = ++digitCount
        break
      case '.':
        if (decimalPos < 0) decimalPos = digitCount
        break
      case ',':
        if (digitCount > 0 && decimalPos < 0) {
          if (thousandPos === digitCount) {
            thousandCount++
            break
          }
          if (thousandPos >= 0) thousands = true
          thousandPos = digitCount
          thousandCount = 1
        }
        break
      case '%':
        scale += 2
        break
      case '\u2030':
        scale += 3
        break
      case "'":
      case '"':
        while (at < format.length && format[at++] !== char) {
          // a quoted part
        }
        break
      case '\\':
        at++
        break
      case 'E':
      case 'e':
        if (format[at] === '0' || ((format[at] === '+' || format[at] === '-') && format[at + 1] === '0')) {
          at++
          while (format[at] === '0') at++
          scientific = true
        }
        break
      default:
    }
  }
  if (decimalPos < 0) decimalPos = digitCount
  if (thousandPos >= 0) {
    if (thousandPos === decimalPos) scale -= thousandCount * 3
    else thousands = true
  }
  return { digitCount, decimalPos, firstDigit, lastDigit, scientific, thousands, scale }
}

function customFormat(source: Source, format: string, symbols: NumberSymbols): string {
  // custom formats see 15 digits of a double, 7 of a single, and round those again
  let start: Digits = source
  if (source.float !== undefined) start = keepDigits(source, source.kind === 'double' ? 15 : 7)
  let section = findSection(format, start.digits === '' ? 2 : start.negative ? 1 : 0)
  let layout = layoutOf(format, section)
  let number: Digits = start
  for (;;) {
    if (start.digits === '') {
      number = { digits: '', point: 0, negative: start.negative && isFloat(source) }
      break
    }
    const scaled = { ...start, point: start.point + layout.scale }
    const keep = layout.scientific ? layout.digitCount : scaled.point + layout.digitCount - layout.decimalPos
    number = rounded(scaled, keep, 'away', source)
    number = { ...number, digits: number.digits.replace(/0+$/, '') }
    if (number.digits !== '') break
    const zero = findSection(format, 2)
    if (zero === section) break
    section = zero
    layout = layoutOf(format, section)
    number = { ...number, point: 0 }
    break
  }
  return writeCustom(number, layout, format, section, symbols)
}

function writeCustom(
  number: Digits,
  layout: Layout,
  format: string,
  section: number,
  symbols: NumberSymbols,
): string {
  const { digits } = number
  const { decimalPos, digitCount } = layout
  let { scientific } = layout
  const firstDigit = layout.firstDigit < decimalPos ? decimalPos - layout.firstDigit : 0
  const lastDigit = layout.lastDigit > decimalPos ? decimalPos - layout.lastDigit : 0
  let digPos = scientific ? decimalPos : Math.max(number.point, decimalPos)
  let adjust = scientific ? 0 : number.point - decimalPos
  const separators: number[] = []
  if (layout.thousands && symbols.groupSeparator !== '') {
    const sizes = symbols.groupSizes
    const total = Math.max(firstDigit, digPos + Math.min(adjust, 0))
    let index = 0
    let size = sizes[0] ?? 0
    for (let at = size; total > at && size !== 0; at += size) {
      separators.push(at)
      if (index < sizes.length - 1) size = sizes[++index] as number
    }
  }
  let out = number.negative && section === 0 && number.point !== 0 ? symbols.negativeSign : ''
  let at = 0
  const put = (char: string): void => {
    out += char
    if (digPos > 1 && separators.length > 0 && digPos === (separators[separators.length - 1] as number) + 1) {
      out += symbols.groupSeparator
      separators.pop()
    }
  }
  let decimalWritten = false
  for (let src = section; src < format.length; ) {
    const char = format[src++] as string
    if (char === ';') break
    if (adjust > 0 && (char === '#' || char === '0' || char === '.')) {
      while (adjust > 0) {
        put(at < digits.length ? (digits[at++] as string) : '0')
        digPos--
        adjust--
      }
    }
    switch (char) {
      case '#':
      case '0': {
        let one = ''
        if (adjust < 0) {
          adjust++
          if (digPos <= firstDigit) one = '0'
        } else if (at < digits.length) one = digits[at++] as string
        else if (digPos > lastDigit) one = '0'
        if (one !== '') put(one)
        digPos--
        break
      }
      case '.':
        if (digPos !== 0 || decimalWritten) break
        if (lastDigit < 0 || (decimalPos < digitCount && at < digits.length)) {
          out += symbols.decimalSeparator
          decimalWritten = true
        }
        break
      case '\u2030':
        out += symbols.perMille
        break
      case '%':
        out += symbols.percent.symbol
        break
      case ',':
        break
      case "'":
      case '"':
        while (src < format.length && format[src] !== char) out += format[src++]
        src++
        break
      case '\\':
        if (src < format.length) out += format[src++]
        break
      case 'E':
      case 'e': {
        if (!scientific) {
          out += char
          if (format[src] === '+' || format[src] === '-') out += format[src++]
          while (format[src] === '0') out += format[src++]
          break
        }
        let plus = false
        let width = 0
        if (format[src] === '0') width++
        else if (format[src] === '+' && format[src + 1] === '0') plus = true
        else if (format[src] !== '-' || format[src + 1] !== '0') {
          out += char
          break
        }
        src++
        while (format[src] === '0') {
          width++
          src++
        }
        const exponent = digits === '' ? 0 : number.point - decimalPos
        const sign = exponent < 0 ? symbols.negativeSign : plus ? symbols.positiveSign : ''
        out += char + sign + String(Math.abs(exponent)).padStart(Math.min(width, 10), '0')
        scientific = false
        break
      }
      default:
        out += char
    }
  }
  if (number.negative && section === 0 && number.point === 0 && out !== '') out = symbols.negativeSign + out
  return out
}
