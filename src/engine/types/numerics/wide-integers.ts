/** Int128 and UInt128. */
import { FormatError } from '../../../objects/format-error.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { parseNumber } from '../../../objects/number-text.ts'
import { BigBox } from '../../../objects/numbers.ts'
import { T } from '../../../objects/net-type.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { throwNet } from '../../runtime/failure.ts'
import { changeNumber, toBig, toJsNumber } from '../../runtime/numeric.ts'
import { registerComparison, registerDefault, setReference } from '../comparison-table.ts'
import { conversion } from '../conversions.ts'
import { integerNames, toText } from '../numbers.ts'
import { names, type Implementation, implement } from '../surface.ts'
import { tupleOf } from '../tuples.ts'
import { loadType } from '../type-loader.ts'
import { argument, cultureArg, double, flag, sessionCulture } from '../values.ts'
import { addIntegerOperators } from './operators.ts'

class WideInteger extends BigBox {
  readonly netType: NetType
  constructor(value: bigint, netType: NetType) {
    super(value)
    this.netType = netType
  }
}

function define(fullName: string, signed: boolean): void {
  const type = loadType(fullName) as NetType
  const min = signed ? -(1n << 127n) : 0n
  const max = signed ? (1n << 127n) - 1n : (1n << 128n) - 1n
  const tooLarge = (): never =>
    throwNet(
      'System.OverflowException',
      `Value was either too large or too small for ${signed ? 'an Int128' : 'a UInt128'}.`,
    )
  const of = (value: bigint): WideInteger => new WideInteger(value, type)
  /** what unchecked operators give */
  const wrap = (value: bigint): WideInteger =>
    of(signed ? BigInt.asIntN(128, value) : BigInt.asUintN(128, value))
  const checked = (value: bigint): WideInteger => (value < min || value > max ? tooLarge() : of(value))
  const big = (value: unknown): bigint => (value instanceof BigBox ? value.value : toBig(value))
  const dividend = (value: bigint): bigint =>
    value === 0n ? throwNet('System.DivideByZeroException', 'Attempted to divide by zero.') : value
  const two =
    (map: (a: bigint, b: bigint) => bigint): Implementation =>
    (_, [a, b]) =>
      wrap(map(big(a), big(b)))
  const test =
    (map: (a: bigint, b: bigint) => boolean): Implementation =>
    (_, [a, b]) =>
      map(big(a), b === undefined ? 0n : big(b))
  const size = (value: bigint): bigint => (value < 0n ? -value : value)
  const shift =
    (turn: (value: bigint, by: bigint) => bigint): Implementation =>
    (_, [a, by]) =>
      wrap(turn(big(a), BigInt(toJsNumber(by) & 127)))
  const bits = (value: unknown): string => BigInt.asUintN(128, big(value)).toString(2)
  const rotate = (value: unknown, by: number): WideInteger => {
    const turn = BigInt(((by % 128) + 128) % 128)
    const plain = BigInt.asUintN(128, big(value))
    return wrap((plain << turn) | (plain >> (128n - turn)))
  }
  function parse(args: readonly unknown[], call: Parameters<typeof names>[0], ctx: EngineContext) {
    const parameters = names(call)
    const style = parameters.indexOf('style')
    const provider = parameters.indexOf('provider')
    const text = args[0] as string | null
    if (text === null) throwNet('System.ArgumentNullException', "Value cannot be null. (Parameter 's')")
    try {
      const value = parseNumber(text, T.BigInteger, {
        culture: provider > 0 ? cultureArg(args[provider], ctx) : sessionCulture(ctx),
        ...(style > 0 ? { styles: flag(args[style]) } : {}),
      })
      return checked((value as BigBox).value)
    } catch (error) {
      if (!(error instanceof FormatError)) throw error
      if (error.exceptionType === 'System.OverflowException') return tooLarge()
      return throwNet(error.exceptionType, `The input string '${text}' was not in a correct format.`)
    }
  }
  registerDefault(type, () => of(0n))
  registerComparison(
    type,
    (a: BigBox, b: BigBox) => a.value === b.value,
    (a: BigBox, b: BigBox) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
  )
  addIntegerOperators(fullName, fullName)
  const compare = (a: unknown, b: unknown): number => (big(a) < big(b) ? -1 : big(a) > big(b) ? 1 : 0)
  implement(fullName, {
    call: {
      CompareTo: (self: WideInteger, [other]) => {
        if (other === null) return 1
        return other instanceof WideInteger && other.netType === type
          ? compare(self, other)
          : argument(`Object must be of type ${type.name}.`)
      },
      Equals: (self: WideInteger, [other]) =>
        other instanceof WideInteger && other.netType === type && self.value === other.value,
      GetHashCode: (self: WideInteger) => Number(BigInt.asIntN(32, self.value ^ (self.value >> 32n))),
      ToString: (self: WideInteger, args, ctx, call) => toText(self, args, names(call), ctx),
      GetByteCount: () => 16,
    },
    staticGet: {
      MinValue: () => of(min),
      MaxValue: () => of(max),
      Zero: () => of(0n),
      One: () => of(1n),
      ...(signed ? { NegativeOne: () => of(-1n) } : {}),
    },
    staticCall: {
      op_Addition: two((a, b) => a + b),
      op_Subtraction: two((a, b) => a - b),
      op_Multiply: two((a, b) => a * b),
      op_Division: two((a, b) => a / dividend(b)),
      op_Modulus: two((a, b) => a % dividend(b)),
      op_BitwiseAnd: two((a, b) => a & b),
      op_BitwiseOr: two((a, b) => a | b),
      op_ExclusiveOr: two((a, b) => a ^ b),
      op_LeftShift: shift((a, by) => a << by),
      op_RightShift: shift((a, by) => a >> by),
      op_UnaryNegation: (_, [a]) => wrap(-big(a)),
      op_OnesComplement: (_, [a]) => wrap(~big(a)),
      op_Equality: test((a, b) => a === b),
      op_Inequality: test((a, b) => a !== b),
      Parse: (_, args, ctx, call) => parse(args, call, ctx),
      TryParse: (_, args, ctx, call) => {
        let value: WideInteger | undefined
        try {
          if (args[0] !== null) value = parse(args.slice(0, -1), call, ctx)
        } catch {
          // what does not parse is 0 and false
        }
        setReference(args[args.length - 1], value ?? of(0n))
        return value !== undefined
      },
      Abs: (_, [a]) => (size(big(a)) > max ? tooLarge() : of(size(big(a)))),
      Clamp: (_, [a, low, high]) => (compare(a, low) < 0 ? low : compare(a, high) > 0 ? high : a),
      CopySign: (_, [a, sign]) => checked(big(sign) < 0n ? -size(big(a)) : size(big(a))),
      DivRem: (_, [a, b]) =>
        tupleOf('System.ValueTuple', [wrap(big(a) / dividend(big(b))), wrap(big(a) % big(b))], [type, type]),
      IsEvenInteger: test((a) => (a & 1n) === 0n),
      IsOddInteger: test((a) => (a & 1n) === 1n),
      IsNegative: test((a) => a < 0n),
      IsPositive: test((a) => a >= 0n),
      IsPow2: test((a) => a > 0n && (a & (a - 1n)) === 0n),
      LeadingZeroCount: (_, [a]) => of(BigInt(big(a) === 0n ? 128 : 128 - bits(a).length)),
      TrailingZeroCount: (_, [a]) => of(BigInt(big(a) === 0n ? 128 : (/0*$/.exec(bits(a))?.[0].length ?? 0))),
      PopCount: (_, [a]) => of(BigInt(bits(a).replaceAll('0', '').length)),
      Log2: (_, [a]) => of(BigInt(bits(a).length - 1)),
      RotateLeft: (_, [a, by]) => rotate(a, by),
      RotateRight: (_, [a, by]) => rotate(a, -by),
      Max: two((a, b) => (a > b ? a : b)),
      Min: two((a, b) => (a < b ? a : b)),
      MaxMagnitude: two((a, b) => (size(a) >= size(b) ? a : b)),
      MinMagnitude: two((a, b) => (size(a) <= size(b) ? a : b)),
      Sign: (_, [a]) => compare(a, of(0n)),
      CreateChecked: (_, [a]) => checked(big(a)),
      CreateTruncating: (_, [a]) => wrap(big(a)),
      CreateSaturating: (_, [a]) => of(big(a) < min ? min : big(a) > max ? max : big(a)),
    },
    create: (_, [upper, lower]) =>
      upper === undefined ? of(0n) : wrap((toBig(upper) << 64n) | BigInt.asUintN(64, toBig(lower))),
  })
  for (const from of integerNames) {
    const fits = signed || from.startsWith('U') || from === 'Byte' || from === 'Char'
    conversion(`System.${from}`, fullName, fits ? 0x4f : 0x5f, (value) => wrap(toBig(value)))
    const target = loadType(`System.${from}`) as NetType
    conversion(fullName, `System.${from}`, 0x5f, (value: BigBox) => {
      if (from === 'Char') return changeNumber(BigInt.asUintN(16, value.value), target)
      const width = Number(/\d+$/.exec(from)?.[0] ?? 8)
      const isUnsigned = from.startsWith('U') || from === 'Byte'
      return changeNumber(
        isUnsigned ? BigInt.asUintN(width, value.value) : BigInt.asIntN(width, value.value),
        target,
      )
    })
  }
  for (const from of ['Double', 'Single', 'Decimal']) {
    conversion(`System.${from}`, fullName, 0x5f, (value) => checked(BigInt(Math.trunc(toJsNumber(value)))))
    conversion(fullName, `System.${from}`, 0x5f, (value: BigBox) =>
      from === 'Decimal'
        ? changeNumber(value.value, T.Decimal)
        : changeNumber(double(Number(value.value)), loadType(`System.${from}`) as NetType),
    )
  }
  conversion(fullName, 'System.Numerics.BigInteger', 0x4f, (value: BigBox) =>
    changeNumber(value.value, T.BigInteger),
  )
  conversion('System.Numerics.BigInteger', fullName, 0x5f, (value: BigBox) => checked(value.value))
}
define('System.Int128', true)
define('System.UInt128', false)
conversion(
  'System.Int128',
  'System.UInt128',
  0x5f,
  (value: BigBox, _ctx, to) => new WideInteger(BigInt.asUintN(128, value.value), to),
)
conversion(
  'System.UInt128',
  'System.Int128',
  0x5f,
  (value: BigBox, _ctx, to) => new WideInteger(BigInt.asIntN(128, value.value), to),
)
