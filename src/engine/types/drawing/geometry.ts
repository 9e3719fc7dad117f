/** Point, Size and Rectangle of System.Drawing, in whole and in fractional numbers. */
import type { NetType } from '../../../objects/net-type.ts'
import { PSSingle } from '../../../objects/numbers.ts'
import { toJsNumber } from '../../runtime/numeric.ts'
import { netText, registerText } from '../../runtime/to-text.ts'
import { registerComparison, registerDefault } from '../comparison-table.ts'
import { addOperators } from '../numerics/operators.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'

/** A few numbers with names. */
class PSShape {
  readonly netType: NetType
  parts: number[]
  constructor(netType: NetType, parts: number[]) {
    this.netType = netType
    this.parts = parts
  }
}
const at = (shape: PSShape, index: number): number => shape.parts[index] as number
const numbers = (args: readonly unknown[]): number[] =>
  args.flatMap((one) => (one instanceof PSShape ? one.parts : [toJsNumber(one)]))

for (const suffix of ['', 'F']) {
  const isWhole = suffix === ''
  const box = (value: number): unknown => (isWhole ? Math.trunc(value) | 0 : new PSSingle(Math.fround(value)))
  const show = (value: number): string => netText(box(value))
  const type = (name: string): NetType => loadType(`System.Drawing.${name}${suffix}`) as NetType
  const make = (name: string, parts: number[]): PSShape => new PSShape(type(name), parts)
  const space = isWhole ? '' : ' '
  const define = (name: string, fields: readonly string[], text: (shape: PSShape) => string): void => {
    const netType = type(name)
    const same = (a: PSShape, b: PSShape): boolean =>
      a.netType === b.netType && a.parts.every((one, i) => one === b.parts[i])
    registerText(netType, text)
    registerDefault(netType, () =>
      make(
        name,
        fields.map(() => 0),
      ),
    )
    registerComparison(netType, same)
    addOperators(netType.fullName, netType.fullName)
    implement(netType.fullName, {
      get: {
        ...Object.fromEntries(fields.map((field, i) => [field, (self: PSShape) => box(at(self, i))])),
        IsEmpty: (self: PSShape) => self.parts.every((one) => one === 0),
      },
      set: Object.fromEntries(
        fields.map((field, i) => [
          field,
          (self: PSShape, value: unknown) => {
            self.parts[i] = toJsNumber(value)
          },
        ]),
      ),
      call: {
        ToString: text,
        Equals: (self: PSShape, [other]) => other instanceof PSShape && same(self, other),
        GetHashCode: (self: PSShape) => self.parts.reduce((sum, one) => (sum * 31 + one) | 0, 17),
      },
      staticGet: {
        Empty: () =>
          make(
            name,
            fields.map(() => 0),
          ),
      },
      staticCall: {
        op_Equality: (_, [a, b]) => same(a, b),
        op_Inequality: (_, [a, b]) => !same(a, b),
      },
      create: (_, args) => {
        const given = numbers(args)
        return make(
          name,
          fields.map((_field, i) => given[i] ?? 0),
        )
      },
    })
  }
  define('Point', ['X', 'Y'], (p) => `{X=${show(at(p, 0))},${space}Y=${show(at(p, 1))}}`)
  define('Size', ['Width', 'Height'], (p) => `{Width=${show(at(p, 0))}, Height=${show(at(p, 1))}}`)
  define('Rectangle', ['X', 'Y', 'Width', 'Height'], (p) =>
    `{X=${show(at(p, 0))},Y=${show(at(p, 1))},Width=${show(at(p, 2))},Height=${show(at(p, 3))}}`)
  const sum =
    (sign: number) =>
    (_: unknown, [a, b]: PSShape[]) =>
      new PSShape(
        (a as PSShape).netType,
        (a as PSShape).parts.map((one, i) => one + sign * at(b as PSShape, i)),
      )
  for (const name of ['Point', 'Size'])
    implement(`System.Drawing.${name}${suffix}`, {
      staticCall: { op_Addition: sum(1), op_Subtraction: sum(-1), Add: sum(1), Subtract: sum(-1) },
    })
  implement(`System.Drawing.Point${suffix}`, {
    call: {
      Offset: (self: PSShape, args) => {
        const given = numbers(args)
        self.parts = self.parts.map((one, i) => one + (given[i] ?? 0))
      },
    },
    staticCall: {
      Round: (_, [p]) => new PSShape(loadType('System.Drawing.Point') as NetType, p.parts.map(roundEven)),
      Ceiling: (_, [p]) => new PSShape(loadType('System.Drawing.Point') as NetType, p.parts.map(Math.ceil)),
      Truncate: (_, [p]) => new PSShape(loadType('System.Drawing.Point') as NetType, p.parts.map(Math.trunc)),
    },
  })
  const contains = (self: PSShape, args: unknown[]): boolean => {
    const [x = 0, y = 0, width, height] = numbers(args)
    const right = at(self, 0) + at(self, 2)
    const bottom = at(self, 1) + at(self, 3)
    return width === undefined || height === undefined
      ? at(self, 0) <= x && x < right && at(self, 1) <= y && y < bottom
      : at(self, 0) <= x && x + width <= right && at(self, 1) <= y && y + height <= bottom
  }
  const meets = (a: PSShape, b: PSShape): boolean =>
    at(b, 0) < at(a, 0) + at(a, 2) &&
    at(a, 0) < at(b, 0) + at(b, 2) &&
    at(b, 1) < at(a, 1) + at(a, 3) &&
    at(a, 1) < at(b, 1) + at(b, 3)
  const bounds = (
    a: PSShape,
    b: PSShape,
    low: (...list: number[]) => number,
    high: (...list: number[]) => number,
  ): number[] => {
    const x = low(at(a, 0), at(b, 0))
    const y = low(at(a, 1), at(b, 1))
    return [
      x,
      y,
      high(at(a, 0) + at(a, 2), at(b, 0) + at(b, 2)) - x,
      high(at(a, 1) + at(a, 3), at(b, 1) + at(b, 3)) - y,
    ]
  }
  const overlap = (a: PSShape, b: PSShape): number[] => {
    const found = bounds(a, b, Math.max, Math.min)
    return (found[2] as number) >= 0 && (found[3] as number) >= 0 ? found : [0, 0, 0, 0]
  }
  const wider = ([x = 0, y = 0, width = 0, height = 0]: number[], dx: number, dy: number): number[] => [
    x - dx,
    y - dy,
    width + 2 * dx,
    height + 2 * dy,
  ]
  implement(`System.Drawing.Rectangle${suffix}`, {
    get: {
      Left: (self: PSShape) => box(at(self, 0)),
      Top: (self: PSShape) => box(at(self, 1)),
      Right: (self: PSShape) => box(at(self, 0) + at(self, 2)),
      Bottom: (self: PSShape) => box(at(self, 1) + at(self, 3)),
      Location: (self: PSShape) => make('Point', self.parts.slice(0, 2)),
      Size: (self: PSShape) => make('Size', self.parts.slice(2)),
    },
    set: {
      Location: (self: PSShape, value) => {
        self.parts = [...value.parts, ...self.parts.slice(2)]
      },
      Size: (self: PSShape, value) => {
        self.parts = [...self.parts.slice(0, 2), ...value.parts]
      },
    },
    call: {
      Contains: contains,
      IntersectsWith: (self: PSShape, [other]) => meets(self, other),
      Intersect: (self: PSShape, [other]) => {
        self.parts = overlap(self, other)
      },
      Offset: (self: PSShape, args) => {
        const [dx = 0, dy = 0] = numbers(args)
        self.parts = [at(self, 0) + dx, at(self, 1) + dy, at(self, 2), at(self, 3)]
      },
      Inflate: (self: PSShape, args) => {
        const [dx = 0, dy = 0] = numbers(args)
        self.parts = wider(self.parts, dx, dy)
      },
    },
    staticCall: {
      FromLTRB: (_, args) => {
        const [left = 0, top = 0, right = 0, bottom = 0] = numbers(args)
        return make('Rectangle', [left, top, right - left, bottom - top])
      },
      Union: (_, [a, b]) => make('Rectangle', bounds(a, b, Math.min, Math.max)),
      Intersect: (_, [a, b]) => make('Rectangle', overlap(a, b)),
      Inflate: (_, [rectangle, ...more]) => {
        const [dx = 0, dy = 0] = numbers(more)
        return make('Rectangle', wider(rectangle.parts, dx, dy))
      },
    },
  })
}
function roundEven(value: number): number {
  const floor = Math.floor(value)
  return value - floor === 0.5 ? floor + (floor % 2 === 0 ? 0 : 1) : Math.round(value)
}
