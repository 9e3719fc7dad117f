/** System.Globalization.DateTimeFormatInfo. */
import { throwNet } from '../../runtime/failure.ts'
import { cultureOf } from '../../runtime/to-text.ts'
import { PSCalendar } from './calendar.ts'
import { CulturePart } from './culture-part.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { enumOf } from '../values.ts'
import { flag, strings } from '../values.ts'
import { invariantCulture } from '../../../objects/cultures.ts'
import type { NetType } from '../../../objects/net-type.ts'

export class PSDateTimeFormat extends CulturePart {
  get netType(): NetType {
    return loadType('System.Globalization.DateTimeFormatInfo') as NetType
  }
}
const dat = (self: PSDateTimeFormat) => self.culture.date
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
    IsReadOnly: () => true,
    Calendar: () => new PSCalendar(),
    NativeCalendarName: () => 'Gregorian Calendar',
  },
  call: {
    GetDayName: (self, [day]) => dat(self).dayNames[flag(day)],
    GetAbbreviatedDayName: (self, [day]) => dat(self).abbreviatedDayNames[flag(day)],
    GetMonthName: (self, [month]) => monthName(dat(self).monthNames, month),
    GetAbbreviatedMonthName: (self, [month]) => monthName(dat(self).abbreviatedMonthNames, month),
    GetEraName: (self) => dat(self).era,
    Clone: (self) => self,
  },
  staticGet: {
    InvariantInfo: () => new PSDateTimeFormat(invariantCulture),
    CurrentInfo: (ctx) => new PSDateTimeFormat(cultureOf(ctx)),
  },
})
function monthName(list: readonly string[], month: number): string {
  if (month < 1 || month > 13)
    throwNet(
      'System.ArgumentOutOfRangeException',
      "Valid values are between 1 and 13, inclusive. (Parameter 'month')",
    )
  return list[month - 1] ?? ''
}
