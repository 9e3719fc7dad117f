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
const setterIn =
  <P extends object>(part: (numbers: Numbers) => P) =>
  (key: keyof P, check: Check) =>
  (self: PSNumberFormat, value: unknown): void => {
    mustBeWritable(self)
    part(num(self) as Numbers)[key] = check(value) as never
  }
const setter = setterIn((numbers) => numbers)
const currency = setterIn((numbers) => numbers.currency)
const percent = setterIn((numbers) => numbers.percent)

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
    NumberDecimalSeparator: setter('decimalSeparator', someText),
    NumberGroupSeparator: setter('groupSeparator', anyText),
    NegativeSign: setter('negativeSign', anyText),
    PositiveSign: setter('positiveSign', anyText),
    CurrencySymbol: currency('symbol', anyText),
    CurrencyDecimalSeparator: currency('decimalSeparator', someText),
    CurrencyGroupSeparator: currency('groupSeparator', anyText),
    CurrencyPositivePattern: currency('positivePattern', between(0, 3)),
    CurrencyNegativePattern: currency('negativePattern', between(0, 16)),
    PercentSymbol: percent('symbol', anyText),
    PercentDecimalSeparator: percent('decimalSeparator', someText),
    PercentGroupSeparator: percent('groupSeparator', anyText),
    PerMilleSymbol: setter('perMille', anyText),
    NaNSymbol: setter('nan', anyText),
    PositiveInfinitySymbol: setter('positiveInfinity', anyText),
    NegativeInfinitySymbol: setter('negativeInfinity', anyText),
    NumberDecimalDigits: setter('decimalDigits', between(0, 99)),
    CurrencyDecimalDigits: currency('decimalDigits', between(0, 99)),
    PercentDecimalDigits: percent('decimalDigits', between(0, 99)),
    NumberGroupSizes: setter('groupSizes', sizes),
    CurrencyGroupSizes: currency('groupSizes', sizes),
    PercentGroupSizes: percent('groupSizes', sizes),
    NumberNegativePattern: setter('negativePattern', between(0, 4)),
    PercentNegativePattern: percent('negativePattern', between(0, 11)),
    PercentPositivePattern: percent('positivePattern', between(0, 3)),
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
