/** System.MathF: System.Math in single precision. */
import { T } from '../../objects/net-type.ts'
import { PSSingle } from '../../objects/numbers.ts'
import { changeNumber, toJsNumber } from '../runtime/numeric.ts'
import { round, unaryMath } from './numbers.ts'
import { names, implement, type Implementation } from './surface.ts'
import { double } from './values.ts'

const single = (value: number): unknown => changeNumber(double(value), T.Single)
const of =
  (fn: (...values: number[]) => number): Implementation =>
  (_, args) =>
    single(fn(...args.map(toJsNumber)))
const unary = Object.fromEntries(Object.entries(unaryMath).map(([name, fn]) => [name, of(fn as never)]))
const sameSign = (value: number, sign: number): number =>
  Math.abs(value) * (sign < 0 || Object.is(sign, -0) ? -1 : 1)

implement('System.MathF', {
  staticGet: {
    PI: () => single(Math.PI),
    E: () => single(Math.E),
    Tau: () => single(2 * Math.PI),
  },
  staticCall: {
    ...unary,
    Abs: of(Math.abs),
    Atan2: of(Math.atan2),
    Ceiling: of(Math.ceil),
    Floor: of(Math.floor),
    Truncate: of(Math.trunc),
    Max: of(Math.max),
    Min: of(Math.min),
    Pow: of(Math.pow),
    CopySign: of(sameSign),
    FusedMultiplyAdd: of((a = 0, b = 0, c = 0) => a * b + c),
    IEEERemainder: of((a = 0, b = 0) => {
      const quotient = a / b
      const near =
        Math.round(quotient) - (Math.abs(quotient % 1) === 0.5 && Math.round(quotient) % 2 !== 0 ? 1 : 0)
      return a - b * near
    }),
    ScaleB: of((a = 0, b = 0) => a * 2 ** b),
    Log: of((value = 0, base = Math.E) =>
      base === Math.E ? Math.log(value) : Math.log(value) / Math.log(base),
    ),
    ILogB: (_, [value]) => Math.floor(Math.log2(Math.abs(toJsNumber(value)))),
    Sign: (_, [value]) => Math.sign(toJsNumber(value)),
    Round: (_, args, _ctx, call) => {
      const [value, ...rest] = args
      const wide = round([double(toJsNumber(value)), ...rest], names(call))
      return wide instanceof PSSingle ? wide : single(toJsNumber(wide))
    },
  },
})
