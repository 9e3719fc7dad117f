/** Tuple and ValueTuple of any size up to seven. */
import { type NetType, T } from '../../objects/net-type.ts'
import { typeOf } from '../../objects/type-of.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { compareSame, sameValue } from '../runtime/compare.ts'
import { throwNet } from '../runtime/failure.ts'
import { netText } from '../runtime/to-text.ts'
import { genericType, implement, type TypeImplementation } from './surface.ts'
import { addSignatures, loadType } from './type-loader.ts'

export class PSTuple {
  readonly netType: NetType
  readonly values: unknown[]
  constructor(netType: NetType, values: unknown[]) {
    this.netType = netType
    this.values = values
  }
  toString(): string {
    return `(${this.values.map((one) => netText(one)).join(', ')})`
  }
}

/** @param family `System.Tuple` or `System.ValueTuple` */
export function tupleOf(
  family: 'System.Tuple' | 'System.ValueTuple',
  values: readonly unknown[],
  types?: readonly NetType[],
): PSTuple {
  const args = types ?? values.map((one) => typeOf(baseOf(one)) ?? T.Object)
  const definition = `${family}\`${values.length}`
  return new PSTuple(loadType(definition) ? genericType(definition, ...args) : T.Object, [...values])
}

const items: NonNullable<TypeImplementation['get']> = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7].map((at) => [`Item${at}`, (self: PSTuple) => self.values[at - 1]]),
)
const setItems: NonNullable<TypeImplementation['set']> = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7].map((at) => [
    `Item${at}`,
    (self: PSTuple, value: unknown) => {
      self.values[at - 1] = value
    },
  ]),
)

for (const family of ['System.Tuple', 'System.ValueTuple'] as const) {
  implement(family, {
    staticCall: {
      Create: (_, args) =>
        tupleOf(
          family,
          args.map((one) => baseOf(one)),
        ),
    },
  })
  for (const size of [1, 2, 3, 4, 5, 6, 7])
    addSignatures(`${family}\`${size}`, ['System.Object Item(int index) {get;}', 'int Length {get;}'])
  if (family === 'System.ValueTuple')
    for (const size of [1, 2, 3, 4, 5, 6, 7])
      addSignatures(
        `System.ValueTuple\`${size}`,
        Array.from({ length: size }, (_, at) => `T${at + 1} Item${at + 1} {get;set;}`),
      )
  for (const size of [1, 2, 3, 4, 5, 6, 7]) {
    implement(`${family}\`${size}`, {
      get: { ...items, Length: () => size },
      ...(family === 'System.ValueTuple' ? { set: setItems } : {}),
      call: {
        Item: (self: PSTuple, [at]) =>
          at >= 0 && at < size
            ? self.values[at]
            : throwNet('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.'),
        ToString: (self: PSTuple) => self.toString(),
        Equals: (self: PSTuple, [other]) =>
          other instanceof PSTuple &&
          other.values.length === self.values.length &&
          self.values.every((one, at) => sameValue(one, other.values[at])),
        CompareTo: (self: PSTuple, [other]) => {
          for (let at = 0; at < self.values.length; at++) {
            const order = compareSame(self.values[at], other.values[at]) ?? 0
            if (order !== 0) return Math.sign(order)
          }
          return 0
        },
        GetHashCode: () => 0,
      },
      create: (_, args, _ctx, call) => new PSTuple(call.type, [...args]),
    })
  }
}
