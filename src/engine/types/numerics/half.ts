/** System.Half: 16 bits, 11 of them significant. */
import type { Culture } from '../../../objects/cultures.ts'
import { FormatError } from '../../../objects/format-error.ts'
import { identity } from '../../../objects/collections.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { formatNumber } from '../../../objects/number-format.ts'
import { fewestDigits, generalText, nonFiniteText, parseNumber } from '../../../objects/number-text.ts'
import { type NumberBox, PSDouble } from '../../../objects/numbers.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { throwNet } from '../../runtime/failure.ts'
import { registerFormat } from '../../runtime/format-text.ts'
import { changeNumber, toJsNumber } from '../../runtime/numeric.ts'
import { registerText } from '../../runtime/to-text.ts'
import { registerComparison, registerDefault, setReference } from '../comparison-table.ts'
import { conversion } from '../conversions.ts'
import { integerNames, roundDouble, roundWhole, unaryMath } from '../numbers.ts'
import { names, type Implementation, implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argument, argumentNull, cultureArg, flag, sessionCulture } from '../values.ts'
import { addOperators } from './operators.ts'

const name = 'System.Half'
const halfType = loadType(name) as NetType

/** The half nearest to a double, ties to even. */
export function toHalf(value: number): number {
  const size = Math.abs(value)
  if (!Number.isFinite(value) || size === 0) return value
  if (size >= 65_520) return value > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  let exponent = Math.floor(Math.log2(size))
  if (2 ** exponent > size) exponent--
  const step = 2 ** (Math.max(exponent, -14) - 10)
  return Math.sign(value) * roundWhole(size / step, 0) * step
}

class PSHalf {
  readonly value: number
  constructor(value: number) {
    this.value = toHalf(value)
  }
  get netType(): NetType {
    return halfType
  }
  [identity](): string {
    return `Half${this.value}`
  }
}
const half = (value: number): PSHalf => new PSHalf(value)
const numberOf = (value: unknown): number => (value instanceof PSHalf ? value.value : toJsNumber(value))
const digitsOf = (value: number) => fewestDigits(value, 5, (text) => toHalf(Number(text)))
function text(self: PSHalf, format: string, culture: Culture): string {
  if (format !== '' && !/^[gGrR]0?$/.test(format))
    return formatNumber(new PSDouble(self.value), format, culture)
  return (
    nonFiniteText(self.value, culture.number) ??
    generalText(digitsOf(self.value), 5, culture.number, format.startsWith('g') ? 'e' : 'E')
  )
}

const one =
  (map: (value: number) => number): Implementation =>
  (_, [value]) =>
    half(map(numberOf(value)))
const two =
  (map: (a: number, b: number) => number): Implementation =>
  (_, [a, b]) =>
    half(map(numberOf(a), numberOf(b)))
const test =
  (map: (a: number, b: number) => boolean): Implementation =>
  (_, [a, b]) =>
    map(numberOf(a), b === undefined ? 0 : numberOf(b))
const order = (a: number, b: number): number =>
  a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.isNaN(a) ? (Number.isNaN(b) ? 0 : -1) : 1
function parse(args: readonly unknown[], call: Parameters<typeof names>[0], ctx: EngineContext): PSHalf {
  const parameters = names(call)
  const style = parameters.indexOf('style')
  const provider = parameters.indexOf('provider')
  if (args[0] === null) argumentNull('s')
  try {
    const value = parseNumber(args[0] as string, T.Double, {
      culture: provider > 0 ? cultureArg(args[provider], ctx) : sessionCulture(ctx),
      ...(style > 0 ? { styles: flag(args[style]) } : {}),
    })
    return half((value as NumberBox).value)
  } catch (error) {
    if (error instanceof FormatError) throwNet(error.exceptionType, error.message)
    throw error
  }
}

registerText(halfType, (self: PSHalf, culture) => text(self, '', culture))
registerFormat(halfType, (self: PSHalf, format, culture) => text(self, format, culture))
registerDefault(halfType, () => half(0))
registerComparison(
  halfType,
  (a: PSHalf, b: PSHalf) => a.value === b.value,
  (a: PSHalf, b: PSHalf) => order(a.value, b.value),
)
addOperators(name, name, ['op_Modulus'])
const constants: Readonly<Record<string, number>> = {
  Epsilon: 2 ** -24,
  PositiveInfinity: Number.POSITIVE_INFINITY,
  NegativeInfinity: Number.NEGATIVE_INFINITY,
  NaN: Number.NaN,
  MinValue: -65_504,
  MaxValue: 65_504,
  E: Math.E,
  Pi: Math.PI,
  Tau: 2 * Math.PI,
  NegativeZero: -0,
  MultiplicativeIdentity: 1,
  One: 1,
  Zero: 0,
  NegativeOne: -1,
}
implement(name, {
  call: {
    ToString: (self: PSHalf, args, ctx, call) => {
      const parameters = names(call)
      const provider = parameters.indexOf('provider')
      const format = (args[parameters.indexOf('format')] as string | null | undefined) ?? ''
      return text(self, format, provider >= 0 ? cultureArg(args[provider], ctx) : sessionCulture(ctx))
    },
    CompareTo: (self: PSHalf, [other]) =>
      other === null
        ? 1
        : other instanceof PSHalf
          ? order(self.value, other.value)
          : argument('Object must be of type Half.'),
    Equals: (self: PSHalf, [other]) =>
      other instanceof PSHalf && (self.value === other.value || order(self.value, other.value) === 0),
    GetHashCode: (self: PSHalf) => Math.trunc(self.value * 1024) | 0,
  },
  staticGet: Object.fromEntries(Object.entries(constants).map(([key, value]) => [key, () => half(value)])),
  staticCall: {
    ...Object.fromEntries(Object.entries(unaryMath).map(([key, fn]) => [key, one(fn)])),
    op_Addition: two((a, b) => a + b),
    op_Subtraction: two((a, b) => a - b),
    op_Multiply: two((a, b) => a * b),
    op_Division: two((a, b) => a / b),
    op_Modulus: two((a, b) => a % b),
    op_UnaryNegation: one((a) => -a),
    op_Equality: test((a, b) => a === b),
    op_Inequality: test((a, b) => a !== b),
    Parse: (_, args, ctx, call) => parse(args, call, ctx),
    TryParse: (_, args, ctx, call) => {
      let value: PSHalf | undefined
      try {
        if (args[0] !== null) value = parse(args.slice(0, -1), call, ctx)
      } catch {
        // what does not parse is 0 and false
      }
      setReference(args[args.length - 1], value ?? half(0))
      return value !== undefined
    },
    IsFinite: test(Number.isFinite),
    IsInfinity: test((a) => Math.abs(a) === Number.POSITIVE_INFINITY),
    IsPositiveInfinity: test((a) => a === Number.POSITIVE_INFINITY),
    IsNegativeInfinity: test((a) => a === Number.NEGATIVE_INFINITY),
    IsNaN: test(Number.isNaN),
    IsNegative: test((a) => a < 0 || Object.is(a, -0)),
    IsPositive: test((a) => a > 0 || Object.is(a, 0)),
    IsInteger: test(Number.isInteger),
    IsEvenInteger: test((a) => Number.isInteger(a) && a % 2 === 0),
    IsOddInteger: test((a) => Number.isInteger(a) && Math.abs(a % 2) === 1),
    IsRealNumber: test((a) => !Number.isNaN(a)),
    IsNormal: test((a) => Number.isFinite(a) && Math.abs(a) >= 2 ** -14),
    IsSubnormal: test((a) => a !== 0 && Math.abs(a) < 2 ** -14),
    IsPow2: test((a) => a > 0 && Number.isInteger(Math.log2(a))),
    Abs: one(Math.abs),
    Ceiling: one(Math.ceil),
    Floor: one(Math.floor),
    Truncate: one(Math.trunc),
    Round: (_, args, _ctx, call) => {
      const parameters = names(call)
      const digits = parameters.indexOf('digits')
      const mode = parameters.indexOf('mode')
      return half(
        roundDouble(numberOf(args[0]), digits > 0 ? args[digits] : 0, mode > 0 ? flag(args[mode]) : 0),
      )
    },
    Max: two(Math.max),
    Min: two(Math.min),
    MaxMagnitude: two((a, b) => (Math.abs(a) >= Math.abs(b) ? a : b)),
    MinMagnitude: two((a, b) => (Math.abs(a) <= Math.abs(b) ? a : b)),
    Clamp: (_, [a, low, high]) => half(Math.min(Math.max(numberOf(a), numberOf(low)), numberOf(high))),
    CopySign: two((a, sign) => (sign < 0 || Object.is(sign, -0) ? -Math.abs(a) : Math.abs(a))),
    Sign: (_, [a]) =>
      Number.isNaN(numberOf(a))
        ? throwNet(
            'System.ArithmeticException',
            'Function does not accept floating point Not-a-Number values.',
          )
        : Math.sign(numberOf(a)),
    Pow: two((a, b) => a ** b),
    Log: (_, [a, base]) =>
      half(base === undefined ? Math.log(numberOf(a)) : Math.log(numberOf(a)) / Math.log(numberOf(base))),
    Atan2: two(Math.atan2),
    Hypot: two(Math.hypot),
  },
  create: () => half(0),
})
const target = (to: string): NetType => loadType(`System.${to}`) as NetType
for (const from of [...integerNames, 'Double', 'Single', 'Decimal']) {
  const isSmall = from === 'Byte' || from === 'SByte'
  conversion(`System.${from}`, name, isSmall ? 0x4f : 0x5f, (value) => half(toJsNumber(value)))
  const isWider = from === 'Double' || from === 'Single' || from === 'Decimal'
  conversion(name, `System.${from}`, 0x5f, (value: PSHalf) =>
    changeNumber(new PSDouble(isWider ? value.value : Math.trunc(value.value)), target(from)),
  )
}
