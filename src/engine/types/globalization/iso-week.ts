/** System.Globalization.ISOWeek. */
import { implement } from '../surface.ts'
import { dateParts, isoWeek, ticksPerDay } from '../../../objects/date.ts'

implement('System.Globalization.ISOWeek', {
  staticCall: {
    GetWeekOfYear: (_, [date]) => isoWeek(date.ticks),
    GetYear: (_, [date]) =>
      dateParts(
        date.ticks - BigInt((dateParts(date.ticks).dayOfWeek + 6) % 7) * ticksPerDay + 3n * ticksPerDay,
      ).year,
  },
})
