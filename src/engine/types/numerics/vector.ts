/** System.Numerics.Vector2 and Vector3. */
import type { NetType } from '../../../objects/net-type.ts'
import { PSSingle } from '../../../objects/numbers.ts'
import { toJsNumber } from '../../runtime/numeric.ts'
import { netText, registerText } from '../../runtime/to-text.ts'
import { registerComparison, registerDefault } from '../comparison-table.ts'
import { implement, type Implementation } from '../surface.ts'
import { addSignatures, loadType } from '../type-loader.ts'
import { addOperators } from './operators.ts'

class PSVector {
  readonly netType: NetType
  parts: number[]
  constructor(netType: NetType, parts: number[]) {
    this.netType = netType
    this.parts = parts.map(Math.fround)
  }
}
const single = (value: number): PSSingle => new PSSingle(Math.fround(value))
const dot = (a: PSVector, b: PSVector): number =>
  a.parts.reduce((sum, one, i) => Math.fround(sum + Math.fround(one * (b.parts[i] as number))), 0)
const fields = ['X', 'Y', 'Z']
for (const size of [2, 3]) {
  const name = `System.Numerics.Vector${size}`
  const netType = loadType(name) as NetType
  const make = (part: (at: number) => number): PSVector =>
    new PSVector(
      netType,
      Array.from({ length: size }, (_, at) => part(at)),
    )
  const partOf = (value: unknown, at: number): number =>
    value instanceof PSVector ? (value.parts[at] as number) : toJsNumber(value)
  const each =
    (map: (a: number, b: number) => number): Implementation =>
    (_, [a, b]) =>
      make((at) => map(partOf(a, at), b === undefined ? 0 : partOf(b, at)))
  const same = (a: PSVector, b: PSVector): boolean => a.parts.every((one, at) => one === b.parts[at])
  const text = (self: PSVector): string => `<${self.parts.map((one) => netText(single(one))).join(', ')}>`
  const length = (self: PSVector): number => Math.sqrt(dot(self, self))
  const distance = (a: PSVector, b: PSVector): number =>
    length(make((at) => (a.parts[at] as number) - (b.parts[at] as number)))
  registerText(netType, text)
  registerDefault(netType, () => make(() => 0))
  registerComparison(netType, same)
  addOperators(name, name)
  addSignatures(name, [
    `static ${name} op_Multiply(${name} left, float right)`,
    `static ${name} op_Multiply(float left, ${name} right)`,
    `static ${name} op_Division(${name} left, float right)`,
  ])
  const own = fields.slice(0, size)
  implement(name, {
    get: Object.fromEntries(
      own.map((field, at) => [field, (self: PSVector) => single(self.parts[at] as number)]),
    ),
    set: Object.fromEntries(
      own.map((field, at) => [
        field,
        (self: PSVector, value: unknown) => {
          self.parts[at] = Math.fround(toJsNumber(value))
        },
      ]),
    ),
    call: {
      Length: (self: PSVector) => single(length(self)),
      LengthSquared: (self: PSVector) => single(dot(self, self)),
      ToString: text,
      Equals: (self: PSVector, [other]) =>
        other instanceof PSVector && other.netType === self.netType && same(self, other),
      GetHashCode: (self: PSVector) => self.parts.reduce((sum, one) => (sum * 31 + one) | 0, 17),
    },
    staticGet: {
      Zero: () => make(() => 0),
      One: () => make(() => 1),
      ...Object.fromEntries(
        own.map((field, unit) => [`Unit${field}`, () => make((at) => (at === unit ? 1 : 0))]),
      ),
    },
    staticCall: {
      op_Addition: each((a, b) => a + b),
      op_Subtraction: each((a, b) => a - b),
      op_Multiply: each((a, b) => a * b),
      op_Division: each((a, b) => a / b),
      op_UnaryNegation: each((a) => -a),
      op_Equality: (_, [a, b]) => same(a, b),
      op_Inequality: (_, [a, b]) => !same(a, b),
      Add: each((a, b) => a + b),
      Subtract: each((a, b) => a - b),
      Multiply: each((a, b) => a * b),
      Divide: each((a, b) => a / b),
      Negate: each((a) => -a),
      Abs: each(Math.abs),
      Min: each(Math.min),
      Max: each(Math.max),
      SquareRoot: each(Math.sqrt),
      Dot: (_, [a, b]) => single(dot(a, b)),
      Distance: (_, [a, b]) => single(distance(a, b)),
      DistanceSquared: (_, [a, b]) => single(distance(a, b) ** 2),
      Normalize: (_, [a]) => make((at) => (a.parts[at] as number) / length(a)),
      Lerp: (_, [a, b, amount]) =>
        make(
          (at) =>
            (a.parts[at] as number) * (1 - toJsNumber(amount)) + (b.parts[at] as number) * toJsNumber(amount),
        ),
      Cross: (_, [a, b]) => {
        const [x = 0, y = 0, z = 0] = a.parts
        const [u = 0, v = 0, w = 0] = b.parts
        return size === 2
          ? single(x * v - y * u)
          : new PSVector(netType, [y * w - z * v, z * u - x * w, x * v - y * u])
      },
    },
    create: (_, args) => {
      const given = args.flatMap((one) => (one instanceof PSVector ? one.parts : [toJsNumber(one)]))
      return make((at) => (given.length === 1 ? (given[0] as number) : (given[at] ?? 0)))
    },
  })
}
