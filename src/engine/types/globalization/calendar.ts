/** System.Globalization.Calendar and its kinds. */
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { enumOf, flag } from '../values.ts'
import { dateParts } from '../../../objects/date.ts'
import { enumType, type NetType } from '../../../objects/net-type.ts'
import type { PSDateTime } from '../../../objects/time.ts'

enumType('System.Globalization.GregorianCalendarTypes', {
  Localized: 1,
  USEnglish: 2,
  MiddleEastFrench: 9,
  Arabic: 10,
  TransliteratedEnglish: 11,
  TransliteratedFrench: 12,
})

export class PSCalendar {
  get netType(): NetType {
    return loadType('System.Globalization.GregorianCalendar') as NetType
  }
}
implement('System.Globalization.Calendar', {
  get: {
    CalendarType: () => enumOf('System.Globalization.GregorianCalendarTypes', 1),
    MaxSupportedDateTime: () => null,
    AlgorithmType: () => null,
    TwoDigitYearMax: () => 2049,
    IsReadOnly: () => false,
  },
  call: {
    GetYear: (_s, [date]) => dateParts((date as PSDateTime).ticks).year,
    GetMonth: (_s, [date]) => dateParts((date as PSDateTime).ticks).month,
    GetDayOfMonth: (_s, [date]) => dateParts((date as PSDateTime).ticks).day,
    GetDayOfWeek: (_s, [date]) => enumOf('System.DayOfWeek', dateParts((date as PSDateTime).ticks).dayOfWeek),
    GetDayOfYear: (_s, [date]) => dateParts((date as PSDateTime).ticks).dayOfYear,
    GetDaysInYear: (_s, [year]) => (new Date(year, 1, 29).getMonth() === 1 ? 366 : 365),
    GetDaysInMonth: (_s, [year, month]) => new Date(Date.UTC(year, month, 0)).getUTCDate(),
    IsLeapYear: (_s, [year]) => new Date(year, 1, 29).getMonth() === 1,
    GetWeekOfYear: (_s, [date, rule, first]) => {
      const { dayOfYear, dayOfWeek, year } = dateParts((date as PSDateTime).ticks)
      const start = (dayOfWeek - ((dayOfYear - 1) % 7) + 14) % 7
      const offset = (start - flag(first) + 7) % 7
      if (flag(rule) === 0) return Math.floor((dayOfYear - 1 + offset) / 7) + 1
      const needed = flag(rule) === 1 ? 7 : 4
      const lead = 7 - offset
      const week =
        lead >= needed
          ? Math.floor((dayOfYear - 1 + offset) / 7) + 1
          : Math.floor((dayOfYear - 1 + offset) / 7)
      return week === 0 ? (year % 4 === 0 ? 53 : 52) : week
    },
    ToString: () => 'System.Globalization.GregorianCalendar',
  },
})
