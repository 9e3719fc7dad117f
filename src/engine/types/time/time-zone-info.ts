/** System.TimeZoneInfo, by the host's tables. */
import { throwNet } from '../../runtime/failure.ts'
import { genericType, implement } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { PSList } from '../../../objects/collections.ts'
import {
  ticksFromParts,
  ticksPerMillisecond,
  ticksPerMinute,
  toUniversal,
  unixEpochTicks,
} from '../../../objects/date.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { PSDateTime, PSDateTimeOffset, PSTimeSpan } from '../../../objects/time.ts'

addMetadata(`#class System.TimeZoneNotFoundException :System.Exception @0
string Message {get;}
System.Exception InnerException {get;}
`)
class PSTimeZone {
  readonly id: string
  constructor(id: string) {
    this.id = id
  }
  get netType(): NetType {
    return loadType('System.TimeZoneInfo') as NetType
  }
  /** ticks ahead of UTC at a UTC instant */
  offsetAt(utcTicks: bigint): bigint {
    if (this.id === 'UTC') return 0n
    const ms = Number((utcTicks - unixEpochTicks) / ticksPerMillisecond)
    const fields = new Map(
      new Intl.DateTimeFormat('en-US', {
        timeZone: this.id,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
        .formatToParts(ms)
        .map((one) => [one.type, Number(one.value)]),
    )
    const local = Date.UTC(
      fields.get('year') ?? 1970,
      (fields.get('month') ?? 1) - 1,
      fields.get('day') ?? 1,
      fields.get('hour') ?? 0,
      fields.get('minute') ?? 0,
      fields.get('second') ?? 0,
    )
    return BigInt(local - Math.floor(ms / 1000) * 1000) * ticksPerMillisecond
  }
  name(style: 'long' | 'short', daylight: boolean): string {
    if (this.id === 'UTC') return 'Coordinated Universal Time'
    const date = new Date(Date.UTC(2024, daylight ? 6 : 0, 1))
    return (
      new Intl.DateTimeFormat('en-US', { timeZone: this.id, timeZoneName: style })
        .formatToParts(date)
        .find((one) => one.type === 'timeZoneName')?.value ?? this.id
    )
  }
  get base(): bigint {
    const january = this.offsetAt(ticksFromParts(2024, 1, 1))
    const july = this.offsetAt(ticksFromParts(2024, 7, 1))
    return january < july ? january : july
  }
  get hasDaylight(): boolean {
    return this.offsetAt(ticksFromParts(2024, 1, 1)) !== this.offsetAt(ticksFromParts(2024, 7, 1))
  }
  get displayName(): string {
    if (this.id === 'UTC') return '(UTC) Coordinated Universal Time'
    const minutes = Number(this.base / ticksPerMinute)
    const size = Math.abs(minutes)
    return `(UTC${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}) ${this.name('long', false)}`
  }
  toString(): string {
    return this.displayName
  }
}
const windowsZones: Readonly<Record<string, string>> = {
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'gmt standard time': 'Europe/London',
  'w. europe standard time': 'Europe/Berlin',
  'romance standard time': 'Europe/Paris',
  'tokyo standard time': 'Asia/Tokyo',
  'india standard time': 'Asia/Kolkata',
  'china standard time': 'Asia/Shanghai',
  'aus eastern standard time': 'Australia/Sydney',
}
function zoneNamed(id: string): PSTimeZone {
  if (/^(etc\/)?(utc|gmt|uct|universal|zulu)$/i.test(id)) return new PSTimeZone('UTC')
  const name = windowsZones[id.toLowerCase()] ?? id
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return new PSTimeZone(id)
  } catch {
    return throwNet(
      'System.TimeZoneNotFoundException',
      `The time zone ID '${id}' was not found on the local computer.`,
    )
  }
}
const ownZone = (): PSTimeZone => zoneNamed(Intl.DateTimeFormat().resolvedOptions().timeZone)
const converted = (
  date: PSDateTime | PSDateTimeOffset,
  zone: PSTimeZone,
  source?: PSTimeZone,
): PSDateTime | PSDateTimeOffset => {
  if (date instanceof PSDateTimeOffset) {
    const utc = date.ticks - date.offsetTicks
    const offset = zone.offsetAt(utc)
    return new PSDateTimeOffset(utc + offset, offset)
  }
  const utc = source
    ? date.ticks - source.offsetAt(date.ticks - source.offsetAt(date.ticks))
    : toUniversal(date).ticks
  return new PSDateTime(utc + zone.offsetAt(utc), zone.id === 'UTC' ? 1 : 0)
}
/** UTC ticks of a date; one of no kind is the zone's own. */
const instant = (zone: PSTimeZone, date: PSDateTime | PSDateTimeOffset): bigint =>
  date instanceof PSDateTimeOffset
    ? date.ticks - date.offsetTicks
    : date.kind === 1
      ? date.ticks
      : date.ticks - zone.base
implement('System.TimeZoneInfo', {
  get: {
    Id: (self: PSTimeZone) => self.id,
    DisplayName: (self: PSTimeZone) => self.displayName,
    StandardName: (self: PSTimeZone) => self.name('long', false),
    DaylightName: (self: PSTimeZone) => self.name('long', true),
    BaseUtcOffset: (self: PSTimeZone) => new PSTimeSpan(self.base),
    SupportsDaylightSavingTime: (self: PSTimeZone) => self.hasDaylight,
    HasIanaId: () => true,
  },
  call: {
    GetUtcOffset: (self: PSTimeZone, [date]) => new PSTimeSpan(self.offsetAt(instant(self, date))),
    IsDaylightSavingTime: (self: PSTimeZone, [date]) => self.offsetAt(instant(self, date)) !== self.base,
    IsInvalidTime: () => false,
    IsAmbiguousTime: () => false,
    ToString: (self: PSTimeZone) => self.displayName,
    Equals: (self: PSTimeZone, [other]) => other instanceof PSTimeZone && other.id === self.id,
  },
  staticGet: { Local: ownZone, Utc: () => new PSTimeZone('UTC') },
  staticCall: {
    FindSystemTimeZoneById: (_, [id]) => zoneNamed(id),
    GetSystemTimeZones: () =>
      new PSList(
        genericType(
          'System.Collections.ObjectModel.ReadOnlyCollection`1',
          loadType('System.TimeZoneInfo') as NetType,
        ),
        [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].map((id) => new PSTimeZone(id)),
        true,
      ),
    ConvertTime: (_, [date, first, second]) =>
      second ? converted(date, second, first) : converted(date, first),
    ConvertTimeBySystemTimeZoneId: (_, [date, first, second]) =>
      second ? converted(date, zoneNamed(second), zoneNamed(first)) : converted(date, zoneNamed(first)),
    ConvertTimeFromUtc: (_, [date, zone]) => converted(new PSDateTime(date.ticks, 1), zone),
    ConvertTimeToUtc: (_, [date, zone]) =>
      zone
        ? new PSDateTime(
            (date as PSDateTime).ticks -
              (zone as PSTimeZone).offsetAt((date as PSDateTime).ticks - (zone as PSTimeZone).base),
            1,
          )
        : toUniversal(date),
    ClearCachedData: () => undefined,
  },
})
