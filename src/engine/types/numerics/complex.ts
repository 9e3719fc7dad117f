/** System.Numerics.Complex. */
import type { NetType } from '../../../objects/net-type.ts'
import { throwNet } from '../../runtime/failure.ts'
import { formatValue } from '../../runtime/format-text.ts'
import { toJsNumber } from '../../runtime/numeric.ts'
import { registerText } from '../../runtime/to-text.ts'
import { registerComparison, registerDefault, setReference } from '../comparison-table.ts'
import { conversion } from '../conversions.ts'
import { type Implementation, implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { cultureArg, double } from '../values.ts'
import type { Culture } from '../../../objects/cultures.ts'
import { addOperators } from './operators.ts'

const name = 'System.Numerics.Complex'
const complexType = loadType(name) as NetType
export class PSComplex {
  readonly real: number
  readonly imaginary: number
  constructor(real: number, imaginary = 0) {
    this.real = real
    this.imaginary = imaginary
  }
  get netType(): NetType {
    return complexType
  }
  get magnitude(): number {
    return hypot(this.real, this.imaginary)
  }
  get phase(): number {
    return Math.atan2(this.imaginary, this.real)
  }
}
/** As .NET computes it: one square root over the ratio, no scaling of its own. */
function hypot(a: number, b: number): number {
  const x = Math.abs(a)
  const y = Math.abs(b)
  const [small, large] = x < y ? [x, y] : [y, x]
  if (small === 0) return large
  if (large === Number.POSITIVE_INFINITY && !Number.isNaN(small)) return large
  const ratio = small / large
  return large * Math.sqrt(1 + ratio * ratio)
}
const of = (value: unknown): PSComplex =>
  value instanceof PSComplex ? value : new PSComplex(toJsNumber(value))
const add = (a: PSComplex, b: PSComplex) => new PSComplex(a.real + b.real, a.imaginary + b.imaginary)
const subtract = (a: PSComplex, b: PSComplex) => new PSComplex(a.real - b.real, a.imaginary - b.imaginary)
const multiply = (a: PSComplex, b: PSComplex) =>
  new PSComplex(a.real * b.real - a.imaginary * b.imaginary, a.imaginary * b.real + a.real * b.imaginary)
function divide(x: PSComplex, y: PSComplex): PSComplex {
  const { real: a, imaginary: b } = x
  const { real: c, imaginary: d } = y
  if (Math.abs(d) < Math.abs(c)) {
    const doc = d / c
    return new PSComplex((a + b * doc) / (c + d * doc), (b - a * doc) / (c + d * doc))
  }
  const cod = c / d
  return new PSComplex((b + a * cod) / (d + c * cod), (-a + b * cod) / (d + c * cod))
}
const negate = (a: PSComplex) => new PSComplex(-a.real, -a.imaginary)
const polar = (magnitude: number, phase: number) =>
  new PSComplex(magnitude * Math.cos(phase), magnitude * Math.sin(phase))
const log = (a: PSComplex) => new PSComplex(Math.log(a.magnitude), a.phase)
const exp = (a: PSComplex) => polar(Math.exp(a.real), a.imaginary)
function pow(a: PSComplex, b: PSComplex): PSComplex {
  if (b.real === 0 && b.imaginary === 0) return new PSComplex(1)
  if (a.real === 0 && a.imaginary === 0) return new PSComplex(0)
  const rho = a.magnitude
  const theta = a.phase
  const angle = b.real * theta + b.imaginary * Math.log(rho)
  const t = rho ** b.real * Math.E ** (-b.imaginary * theta)
  return new PSComplex(t * Math.cos(angle), t * Math.sin(angle))
}
function sqrt(value: PSComplex): PSComplex {
  const { real, imaginary } = value
  if (imaginary === 0) return real < 0 ? new PSComplex(0, Math.sqrt(-real)) : new PSComplex(Math.sqrt(real))
  if (real === 0) {
    const half = Math.sqrt(Math.abs(imaginary) / 2)
    return new PSComplex(half, imaginary < 0 ? -half : half)
  }
  const size = value.magnitude
  if (real >= 0) {
    const x = Math.sqrt((size + real) * 0.5)
    return new PSComplex(x, imaginary / (2 * x))
  }
  const y = imaginary < 0 ? -Math.sqrt((size - real) * 0.5) : Math.sqrt((size - real) * 0.5)
  return new PSComplex(imaginary / (2 * y), y)
}
const text = (value: PSComplex, format: string, culture: Culture): string =>
  `<${formatValue(double(value.real), format, culture)}; ${formatValue(double(value.imaginary), format, culture)}>`
function parse(source: string): PSComplex | undefined {
  const match = /^\s*<\s*([^;]+);\s*([^>]+)>\s*$/.exec(source)
  const real = Number(match ? match[1] : source)
  const imaginary = match ? Number(match[2]) : 0
  return Number.isNaN(real) || Number.isNaN(imaginary) || source.trim() === ''
    ? undefined
    : new PSComplex(real, imaginary)
}
const one =
  (map: (value: PSComplex) => unknown): Implementation =>
  (_, [value]) =>
    map(of(value))
const two =
  (map: (a: PSComplex, b: PSComplex) => unknown): Implementation =>
  (_, [a, b]) =>
    map(of(a), of(b))
const i = new PSComplex(0, 1)

registerText(complexType, (value: PSComplex, culture) => text(value, '', culture))
registerDefault(complexType, () => new PSComplex(0))
registerComparison(
  complexType,
  (a: PSComplex, b: PSComplex) => a.real === b.real && a.imaginary === b.imaginary,
)
addOperators(name, 'System.Numerics.Complex')
implement(name, {
  get: {
    Real: (self: PSComplex) => double(self.real),
    Imaginary: (self: PSComplex) => double(self.imaginary),
    Magnitude: (self: PSComplex) => double(self.magnitude),
    Phase: (self: PSComplex) => double(self.phase),
  },
  call: {
    ToString: (self: PSComplex, args, ctx) => {
      const format = args.find((value) => typeof value === 'string') ?? ''
      const provider = args.find((value) => typeof value === 'object' && value !== null)
      return text(self, format, cultureArg(provider, ctx))
    },
    Equals: (self: PSComplex, [other]) =>
      other instanceof PSComplex && self.real === other.real && self.imaginary === other.imaginary,
    GetHashCode: (self: PSComplex) => (self.real * 31 + self.imaginary) | 0,
  },
  staticGet: {
    Zero: () => new PSComplex(0),
    One: () => new PSComplex(1),
    ImaginaryOne: () => i,
    NaN: () => new PSComplex(Number.NaN, Number.NaN),
    Infinity: () => new PSComplex(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY),
  },
  staticCall: {
    op_Addition: two(add),
    op_Subtraction: two(subtract),
    op_Multiply: two(multiply),
    op_Division: two(divide),
    op_UnaryNegation: one(negate),
    op_Equality: two((a, b) => a.real === b.real && a.imaginary === b.imaginary),
    op_Inequality: two((a, b) => a.real !== b.real || a.imaginary !== b.imaginary),
    Add: two(add),
    Subtract: two(subtract),
    Multiply: two(multiply),
    Divide: two(divide),
    Negate: one(negate),
    Abs: one((value) => double(value.magnitude)),
    Conjugate: one((value) => new PSComplex(value.real, -value.imaginary)),
    Reciprocal: one((value) =>
      value.real === 0 && value.imaginary === 0 ? new PSComplex(0) : divide(new PSComplex(1), value),
    ),
    Exp: one(exp),
    Log: (_, [value, base]) => {
      const found = log(of(value))
      return base === undefined ? found : divide(found, log(of(base)))
    },
    Log10: one((value) => multiply(log(value), new PSComplex(0.43429448190325))),
    Pow: two(pow),
    Sqrt: one(sqrt),
    Sin: one(({ real, imaginary }) => {
      const p = Math.exp(imaginary)
      const q = 1 / p
      return new PSComplex(Math.sin(real) * (p + q) * 0.5, Math.cos(real) * (p - q) * 0.5)
    }),
    Cos: one(({ real, imaginary }) => {
      const p = Math.exp(imaginary)
      const q = 1 / p
      return new PSComplex(Math.cos(real) * (p + q) * 0.5, -Math.sin(real) * (p - q) * 0.5)
    }),
    Sinh: one(
      ({ real, imaginary }) =>
        new PSComplex(Math.sinh(real) * Math.cos(imaginary), Math.cosh(real) * Math.sin(imaginary)),
    ),
    Cosh: one(
      ({ real, imaginary }) =>
        new PSComplex(Math.cosh(real) * Math.cos(imaginary), Math.sinh(real) * Math.sin(imaginary)),
    ),
    FromPolarCoordinates: (_, [magnitude, phase]) => polar(toJsNumber(magnitude), toJsNumber(phase)),
    IsNaN: one(
      (value) =>
        !(
          Math.abs(value.real) === Number.POSITIVE_INFINITY ||
          Math.abs(value.imaginary) === Number.POSITIVE_INFINITY
        ) &&
        (Number.isNaN(value.real) || Number.isNaN(value.imaginary)),
    ),
    IsInfinity: one(
      (value) =>
        Math.abs(value.real) === Number.POSITIVE_INFINITY ||
        Math.abs(value.imaginary) === Number.POSITIVE_INFINITY,
    ),
    IsFinite: one((value) => Number.isFinite(value.real) && Number.isFinite(value.imaginary)),
    IsRealNumber: one((value) => value.imaginary === 0 && !Number.isNaN(value.real)),
    IsComplexNumber: one((value) => value.real !== 0 && value.imaginary !== 0),
    Parse: (_, [source]) =>
      parse(source) ??
      throwNet('System.FormatException', `The input string '${source}' was not in a correct format.`),
    TryParse: (_, args) => {
      const found = parse(String(args[0] ?? ''))
      setReference(args[args.length - 1], found ?? new PSComplex(0))
      return found !== undefined
    },
  },
  create: (_, [real, imaginary]) =>
    new PSComplex(
      real === undefined ? 0 : toJsNumber(real),
      imaginary === undefined ? 0 : toJsNumber(imaginary),
    ),
})
for (const from of ['Int32', 'Int64', 'Double', 'Single', 'Byte', 'Int16', 'UInt32', 'UInt64'])
  conversion(`System.${from}`, name, 0x4f, (value: unknown) => new PSComplex(toJsNumber(value)))
conversion('System.Decimal', name, 0x5f, (value: unknown) => new PSComplex(toJsNumber(value)))
