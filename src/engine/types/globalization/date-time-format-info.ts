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
const text =
  (put: (date: Dates, value: string) => void) =>
  (self: PSDateTimeFormat, value: unknown): void => {
    mustBeWritable(self)
    if (value === null) argumentNull('value')
    put(dat(self) as Dates, value as string)
  }
const namesOf =
  (count: number, put: (date: Dates, list: string[]) => void) =>
  (self: PSDateTimeFormat, value: unknown): void => {
    mustBeWritable(self)
    if (value === null) argumentNull('value')
    const list = (value as PSArray).items.map(String)
    if (list.length !== count) argument(`Length of the array must be ${count}.`, 'value')
    put(dat(self) as Dates, list)
  }
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
    AMDesignator: text((date, value) => {
      date.am = value
    }),
    PMDesignator: text((date, value) => {
      date.pm = value
    }),
    DateSeparator: text((date, value) => {
      date.dateSeparator = value
    }),
    TimeSeparator: text((date, value) => {
      date.timeSeparator = value
    }),
    ShortDatePattern: text((date, value) => {
      date.shortDate = value
    }),
    LongDatePattern: text((date, value) => {
      date.longDate = value
    }),
    ShortTimePattern: text((date, value) => {
      date.shortTime = value
    }),
    LongTimePattern: text((date, value) => {
      date.longTime = value
    }),
    FullDateTimePattern: text((date, value) => {
      date.fullDateTime = value
    }),
    MonthDayPattern: text((date, value) => {
      date.monthDay = value
    }),
    YearMonthPattern: text((date, value) => {
      date.yearMonth = value
    }),
    DayNames: namesOf(7, (date, list) => {
      date.dayNames = list
    }),
    AbbreviatedDayNames: namesOf(7, (date, list) => {
      date.abbreviatedDayNames = list
    }),
    ShortestDayNames: namesOf(7, (date, list) => {
      date.shortestDayNames = list
    }),
    MonthNames: namesOf(13, (date, list) => {
      date.monthNames = list
    }),
    AbbreviatedMonthNames: namesOf(13, (date, list) => {
      date.abbreviatedMonthNames = list
    }),
    MonthGenitiveNames: namesOf(13, (date, list) => {
      date.monthGenitiveNames = list
    }),
    AbbreviatedMonthGenitiveNames: namesOf(13, (date, list) => {
      date.abbreviatedMonthGenitiveNames = list
    }),
    FirstDayOfWeek: (self: PSDateTimeFormat, value) => {
      mustBeWritable(self)
      ;(dat(self) as Dates).firstDayOfWeek = flag(value)
    },
    CalendarWeekRule: (self: PSDateTimeFormat, value) => {
      mustBeWritable(self)
      ;(dat(self) as Dates).calendarWeekRule = flag(value)
    },
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
