/** System.Globalization.NumberFormatInfo. */
import { cultureOf } from '../../runtime/to-text.ts'
import { CulturePart } from './culture-part.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { arrayOf, cultureArg } from '../values.ts'
import type { PSArray } from '../../../objects/collections.ts'
import { invariantCulture } from '../../../objects/cultures.ts'
import { type NetType, T } from '../../../objects/net-type.ts'

export class PSNumberFormat extends CulturePart {
  get netType(): NetType {
    return loadType('System.Globalization.NumberFormatInfo') as NetType
  }
}
const groups = (list: readonly number[]): PSArray => arrayOf(T.Int32, list)
const num = (self: PSNumberFormat) => self.culture.number
implement('System.Globalization.NumberFormatInfo', {
  get: {
    NumberDecimalSeparator: (self) => num(self).decimalSeparator,
    NumberGroupSeparator: (self) => num(self).groupSeparator,
    NegativeSign: (self) => num(self).negativeSign,
    PositiveSign: () => '+',
    CurrencySymbol: (self) => num(self).currency.symbol,
    CurrencyDecimalSeparator: (self) => num(self).currency.decimalSeparator,
    CurrencyGroupSeparator: (self) => num(self).currency.groupSeparator,
    CurrencyPositivePattern: (self) => num(self).currency.positivePattern,
    CurrencyNegativePattern: (self) => num(self).currency.negativePattern,
    PercentSymbol: (self) => num(self).percent.symbol,
    PercentDecimalSeparator: (self) => num(self).percent.decimalSeparator,
    PercentGroupSeparator: (self) => num(self).percent.groupSeparator,
    PerMilleSymbol: () => '‰',
    NaNSymbol: (self) => num(self).nan,
    PositiveInfinitySymbol: (self) => num(self).positiveInfinity,
    NegativeInfinitySymbol: (self) => num(self).negativeInfinity,
    NumberDecimalDigits: (self) => num(self).decimalDigits,
    CurrencyDecimalDigits: (self) => num(self).currency.decimalDigits,
    PercentDecimalDigits: (self) => num(self).percent.decimalDigits,
    NumberGroupSizes: (self) => groups(num(self).groupSizes),
    CurrencyGroupSizes: (self) => groups(num(self).currency.groupSizes),
    IsReadOnly: () => true,
    NumberNegativePattern: () => 1,
    PercentNegativePattern: (self) => num(self).percent.negativePattern,
    PercentPositivePattern: (self) => num(self).percent.positivePattern,
  },
  staticGet: {
    InvariantInfo: () => new PSNumberFormat(invariantCulture),
    CurrentInfo: (ctx) => new PSNumberFormat(cultureOf(ctx)),
  },
  staticCall: { GetInstance: (_, [provider], ctx) => new PSNumberFormat(cultureArg(provider, ctx)) },
  call: { Clone: (self) => self },
})
