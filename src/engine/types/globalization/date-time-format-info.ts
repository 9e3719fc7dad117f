/** System.Globalization.DateTimeFormatInfo. */
import { throwNet } from '../../runtime/failure.ts'
import { cultureOf } from '../../runtime/to-text.ts'
import { PSCalendar } from './calendar.ts'
import type { PSArray } from '../../../objects/collections.ts'
import type { Culture } from '../../../objects/cultures.ts'
import { CulturePart, type Mutable, mustBeWritable, ownCopy } from './culture-part.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argument, argumentNull, cultureArg, enumOf, flag, strings } from '../values.ts'
import { invariantCulture } from '../../../objects/cultures.ts'
import type { NetType } from '../../../objects/net-type.ts'

export class PSDateTimeFormat extends CulturePart {
  get netType(): NetType {
    return loadType('System.Globalization.DateTimeFormatInfo') as NetType
  }
}
const dat = (self: PSDateTimeFormat) => self.culture.date
type Dates = Mutable<Culture['date']>
type KeysOf<O, V> = { [K in keyof O]: O[K] extends V ? K : never }[keyof O]
const setter =
  <K extends keyof Dates>(key: K, check: (value: unknown) => Dates[K]) =>
  (self: PSDateTimeFormat, value: unknown): void => {
    mustBeWritable(self)
    ;(dat(self) as Dates)[key] = check(value)
  }
const notNull = <V>(value: unknown): V => (value === null ? argumentNull('value') : (value as V))
const text = (key: KeysOf<Dates, string>) => setter(key, notNull<string>)
const namesOf = (count: number, key: KeysOf<Dates, string[]>) =>
  setter(key, (value) => {
    const list = notNull<PSArray>(value).items.map(String)
    if (list.length !== count) argument(`Length of the array must be ${count}.`, 'value')
    return list
  })
implement('System.Globalization.DateTimeFormatInfo', {
  get: {
    DayNames: (self) => strings(dat(self).dayNames),
    AbbreviatedDayNames: (self) => strings(dat(self).abbreviatedDayNames),
    ShortestDayNames: (self) => strings(dat(self).shortestDayNames),
    MonthNames: (self) => strings([...dat(self).monthNames.slice(0, 12), '']),
    AbbreviatedMonthNames: (self) => strings([...dat(self).abbreviatedMonthNames.slice(0, 12), '']),
    AMDesignator: (self) => dat(self).am,
    PMDesignator: (self) => dat(self).pm,
    DateSeparator: (self) => dat(self).dateSeparator,
    TimeSeparator: (self) => dat(self).timeSeparator,
    ShortDatePattern: (self) => dat(self).shortDate,
    LongDatePattern: (self) => dat(self).longDate,
    ShortTimePattern: (self) => dat(self).shortTime,
    LongTimePattern: (self) => dat(self).longTime,
    FullDateTimePattern: (self) => dat(self).fullDateTime,
    MonthDayPattern: (self) => dat(self).monthDay,
    YearMonthPattern: (self) => dat(self).yearMonth,
    FirstDayOfWeek: (self) => enumOf('System.DayOfWeek', dat(self).firstDayOfWeek),
    CalendarWeekRule: (self) => enumOf('System.Globalization.CalendarWeekRule', dat(self).calendarWeekRule),
    RFC1123Pattern: () => "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
    SortableDateTimePattern: () => "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
    UniversalSortableDateTimePattern: () => "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
    IsReadOnly: (self: PSDateTimeFormat) => self.isReadOnly,
    MonthGenitiveNames: (self) => strings([...dat(self).monthGenitiveNames.slice(0, 12), '']),
    AbbreviatedMonthGenitiveNames: (self) =>
      strings([...dat(self).abbreviatedMonthGenitiveNames.slice(0, 12), '']),
    Calendar: () => new PSCalendar(),
    NativeCalendarName: () => 'Gregorian Calendar',
  },
  call: {
    GetDayName: (self, [day]) => dat(self).dayNames[flag(day)],
    GetAbbreviatedDayName: (self, [day]) => dat(self).abbreviatedDayNames[flag(day)],
    GetMonthName: (self, [month]) => monthName(dat(self).monthNames, month),
    GetAbbreviatedMonthName: (self, [month]) => monthName(dat(self).abbreviatedMonthNames, month),
    GetEraName: (self) => dat(self).era,
    Clone: (self: PSDateTimeFormat) => new PSDateTimeFormat(ownCopy(self.culture), false),
    GetFormat: (self: PSDateTimeFormat, [type]) => (type === self.netType ? self : null),
    GetShortestDayName: (self, [day]) => dat(self).shortestDayNames[flag(day)],
    GetAbbreviatedEraName: (self) => dat(self).era,
    GetEra: () => 1,
  },
  set: {
    AMDesignator: text('am'),
    PMDesignator: text('pm'),
    DateSeparator: text('dateSeparator'),
    TimeSeparator: text('timeSeparator'),
    ShortDatePattern: text('shortDate'),
    LongDatePattern: text('longDate'),
    ShortTimePattern: text('shortTime'),
    LongTimePattern: text('longTime'),
    FullDateTimePattern: text('fullDateTime'),
    MonthDayPattern: text('monthDay'),
    YearMonthPattern: text('yearMonth'),
    DayNames: namesOf(7, 'dayNames'),
    AbbreviatedDayNames: namesOf(7, 'abbreviatedDayNames'),
    ShortestDayNames: namesOf(7, 'shortestDayNames'),
    MonthNames: namesOf(13, 'monthNames'),
    AbbreviatedMonthNames: namesOf(13, 'abbreviatedMonthNames'),
    MonthGenitiveNames: namesOf(13, 'monthGenitiveNames'),
    AbbreviatedMonthGenitiveNames: namesOf(13, 'abbreviatedMonthGenitiveNames'),
    FirstDayOfWeek: setter('firstDayOfWeek', flag),
    CalendarWeekRule: setter('calendarWeekRule', flag),
  },
  staticGet: {
    InvariantInfo: () => new PSDateTimeFormat(invariantCulture),
    CurrentInfo: (ctx) => new PSDateTimeFormat(cultureOf(ctx)),
  },
  staticCall: {
    GetInstance: (_, [provider], ctx) =>
      provider instanceof PSDateTimeFormat ? provider : new PSDateTimeFormat(cultureArg(provider, ctx)),
    ReadOnly: (_, [format]) => new PSDateTimeFormat(format.culture),
  },
  create: () => new PSDateTimeFormat(ownCopy(invariantCulture), false),
})
function monthName(list: readonly string[], month: number): string {
  if (month < 1 || month > 13)
    throwNet(
      'System.ArgumentOutOfRangeException',
      "Valid values are between 1 and 13, inclusive. (Parameter 'month')",
    )
  return list[month - 1] ?? ''
}
