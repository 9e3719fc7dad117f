/** .NET's clock values: ticks of 100 ns. Calendar, parsing and formatting are in `date-format.ts` and friends. */
import { type NetType, T } from './net-type.ts'

export type DateTimeKind = 0 | 1 | 2 // Unspecified, Utc, Local

export class PSDateTime {
  /** 100 ns since 0001-01-01T00:00:00 of the wall clock the kind speaks of */
  readonly ticks: bigint
  readonly kind: DateTimeKind
  constructor(ticks: bigint, kind: DateTimeKind = 0) {
    this.ticks = ticks
    this.kind = kind
  }
  get netType(): NetType {
    return T.DateTime
  }
}

export class PSTimeSpan {
  readonly ticks: bigint
  constructor(ticks: bigint) {
    this.ticks = ticks
  }
  get netType(): NetType {
    return T.TimeSpan
  }
}

export class PSDateTimeOffset {
  /** wall clock ticks at the offset */
  readonly ticks: bigint
  readonly offsetTicks: bigint
  constructor(ticks: bigint, offsetTicks: bigint) {
    this.ticks = ticks
    this.offsetTicks = offsetTicks
  }
  get netType(): NetType {
    return T.DateTimeOffset
  }
}
