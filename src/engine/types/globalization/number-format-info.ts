/** System.Globalization.NumberFormatInfo. */
import type { PSArray } from '../../../objects/collections.ts'
import { type Culture, invariantCulture } from '../../../objects/cultures.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { cultureOf } from '../../runtime/to-text.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argument, argumentNull, arrayOf, cultureArg, enumOf, outOfRange, strings } from '../values.ts'
import { CulturePart, type Mutable, mustBeWritable, ownCopy } from './culture-part.ts'

export class PSNumberFormat extends CulturePart {
  get netType(): NetType {
    return loadType('System.Globalization.NumberFormatInfo') as NetType
  }
}
const groups = (list: readonly number[]): PSArray => arrayOf(T.Int32, list)
const num = (self: PSNumberFormat) => self.culture.number

type Numbers = Mutable<Culture['number']>
type Check = (value: unknown) => unknown
const someText: Check = (value) => {
  if (value === null) argumentNull('value')
  return value === '' ? argument('The value cannot be an empty string.', 'value') : value
}
const anyText: Check = (value) => (value === null ? argumentNull('value') : value)
const between =
  (low: number, high: number): Check =>
  (value) =>
    (value as number) < low || (value as number) > high
      ? outOfRange('value', `Valid values are between ${low} and ${high}, inclusive.`, value)
      : value
const sizes: Check = (value) => {
  if (value === null) argumentNull('value')
  const list = (value as PSArray).items as number[]
  list.forEach((one, at) => {
    if (one < 0 || one > 9 || (one === 0 && at < list.length - 1))
      argument(
        'Every element in the value array should be between one and nine, except for the last element, which can be zero.',
        'value',
      )
  })
  return [...list]
}
const setter =
  (check: Check, put: (numbers: Numbers, value: never) => void) =>
  (self: PSNumberFormat, value: unknown): void => {
    mustBeWritable(self)
    put(num(self) as Numbers, check(value) as never)
  }

const digits = strings(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
implement('System.Globalization.NumberFormatInfo', {
  get: {
    NumberDecimalSeparator: (self) => num(self).decimalSeparator,
    NumberGroupSeparator: (self) => num(self).groupSeparator,
    NegativeSign: (self) => num(self).negativeSign,
    PositiveSign: (self) => num(self).positiveSign,
    CurrencySymbol: (self) => num(self).currency.symbol,
    CurrencyDecimalSeparator: (self) => num(self).currency.decimalSeparator,
    CurrencyGroupSeparator: (self) => num(self).currency.groupSeparator,
    CurrencyPositivePattern: (self) => num(self).currency.positivePattern,
    CurrencyNegativePattern: (self) => num(self).currency.negativePattern,
    PercentSymbol: (self) => num(self).percent.symbol,
    PercentDecimalSeparator: (self) => num(self).percent.decimalSeparator,
    PercentGroupSeparator: (self) => num(self).percent.groupSeparator,
    PerMilleSymbol: (self) => num(self).perMille,
    NaNSymbol: (self) => num(self).nan,
    PositiveInfinitySymbol: (self) => num(self).positiveInfinity,
    NegativeInfinitySymbol: (self) => num(self).negativeInfinity,
    NumberDecimalDigits: (self) => num(self).decimalDigits,
    CurrencyDecimalDigits: (self) => num(self).currency.decimalDigits,
    PercentDecimalDigits: (self) => num(self).percent.decimalDigits,
    PercentGroupSizes: (self) => groups(num(self).percent.groupSizes),
    NumberGroupSizes: (self) => groups(num(self).groupSizes),
    CurrencyGroupSizes: (self) => groups(num(self).currency.groupSizes),
    IsReadOnly: (self: PSNumberFormat) => self.isReadOnly,
    NumberNegativePattern: (self) => num(self).negativePattern,
    NativeDigits: () => digits,
    DigitSubstitution: () => enumOf('System.Globalization.DigitShapes', 1),
    PercentNegativePattern: (self) => num(self).percent.negativePattern,
    PercentPositivePattern: (self) => num(self).percent.positivePattern,
  },
  set: {
    NumberDecimalSeparator: setter(someText, (numbers, value) => {
      numbers.decimalSeparator = value
    }),
    NumberGroupSeparator: setter(anyText, (numbers, value) => {
      numbers.groupSeparator = value
    }),
    NegativeSign: setter(anyText, (numbers, value) => {
      numbers.negativeSign = value
    }),
    PositiveSign: setter(anyText, (numbers, value) => {
      numbers.positiveSign = value
    }),
    CurrencySymbol: setter(anyText, (numbers, value) => {
      numbers.currency.symbol = value
    }),
    CurrencyDecimalSeparator: setter(someText, (numbers, value) => {
      numbers.currency.decimalSeparator = value
    }),
    CurrencyGroupSeparator: setter(anyText, (numbers, value) => {
      numbers.currency.groupSeparator = value
    }),
    CurrencyPositivePattern: setter(between(0, 3), (numbers, value) => {
      numbers.currency.positivePattern = value
    }),
    CurrencyNegativePattern: setter(between(0, 16), (numbers, value) => {
      numbers.currency.negativePattern = value
    }),
    PercentSymbol: setter(anyText, (numbers, value) => {
      numbers.percent.symbol = value
    }),
    PercentDecimalSeparator: setter(someText, (numbers, value) => {
      numbers.percent.decimalSeparator = value
    }),
    PercentGroupSeparator: setter(anyText, (numbers, value) => {
      numbers.percent.groupSeparator = value
    }),
    PerMilleSymbol: setter(anyText, (numbers, value) => {
      numbers.perMille = value
    }),
    NaNSymbol: setter(anyText, (numbers, value) => {
      numbers.nan = value
    }),
    PositiveInfinitySymbol: setter(anyText, (numbers, value) => {
      numbers.positiveInfinity = value
    }),
    NegativeInfinitySymbol: setter(anyText, (numbers, value) => {
      numbers.negativeInfinity = value
    }),
    NumberDecimalDigits: setter(between(0, 99), (numbers, value) => {
      numbers.decimalDigits = value
    }),
    CurrencyDecimalDigits: setter(between(0, 99), (numbers, value) => {
      numbers.currency.decimalDigits = value
    }),
    PercentDecimalDigits: setter(between(0, 99), (numbers, value) => {
      numbers.percent.decimalDigits = value
    }),
    NumberGroupSizes: setter(sizes, (numbers, value) => {
      numbers.groupSizes = value
    }),
    CurrencyGroupSizes: setter(sizes, (numbers, value) => {
      numbers.currency.groupSizes = value
    }),
    PercentGroupSizes: setter(sizes, (numbers, value) => {
      numbers.percent.groupSizes = value
    }),
    NumberNegativePattern: setter(between(0, 4), (numbers, value) => {
      numbers.negativePattern = value
    }),
    PercentNegativePattern: setter(between(0, 11), (numbers, value) => {
      numbers.percent.negativePattern = value
    }),
    PercentPositivePattern: setter(between(0, 3), (numbers, value) => {
      numbers.percent.positivePattern = value
    }),
  },
  staticGet: {
    InvariantInfo: () => new PSNumberFormat(invariantCulture),
    CurrentInfo: (ctx) => new PSNumberFormat(cultureOf(ctx)),
  },
  staticCall: {
    GetInstance: (_, [provider], ctx) =>
      provider instanceof PSNumberFormat ? provider : new PSNumberFormat(cultureArg(provider, ctx)),
    ReadOnly: (_, [format]) => new PSNumberFormat(format.culture),
  },
  call: {
    Clone: (self: PSNumberFormat) => new PSNumberFormat(ownCopy(self.culture), false),
    GetFormat: (self: PSNumberFormat, [type]) => (type === self.netType ? self : null),
  },
  create: () => new PSNumberFormat(ownCopy(invariantCulture), false),
})
