/** System.Diagnostics.Stopwatch. */
import type { EngineContext } from '../../runtime/context.ts'
import { toBig } from '../../runtime/numeric.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { PSTimeSpan } from '../../../objects/time.ts'
import { formatTimeSpan } from '../../../objects/timespan.ts'

class PSStopwatch {
  #elapsed = 0
  #since: number | undefined
  get netType(): NetType {
    return loadType('System.Diagnostics.Stopwatch') as NetType
  }
  get running(): boolean {
    return this.#since !== undefined
  }
  ms(ctx: EngineContext): number {
    return this.#elapsed + (this.#since === undefined ? 0 : ctx.meter.now() - this.#since)
  }
  start(ctx: EngineContext): this {
    this.#since ??= ctx.meter.now()
    return this
  }
  stop(ctx: EngineContext): void {
    this.#elapsed = this.ms(ctx)
    this.#since = undefined
  }
  reset(): void {
    this.#elapsed = 0
    this.#since = undefined
  }
}
const spanOfMs = (ms: number): PSTimeSpan => new PSTimeSpan(BigInt(Math.round(ms * 10_000)))
implement('System.Diagnostics.Stopwatch', {
  get: {
    Elapsed: (self: PSStopwatch, ctx) => spanOfMs(self.ms(ctx)),
    ElapsedMilliseconds: (self: PSStopwatch, ctx) => BigInt(Math.floor(self.ms(ctx))),
    ElapsedTicks: (self: PSStopwatch, ctx) => BigInt(Math.round(self.ms(ctx) * 1_000_000)),
    IsRunning: (self: PSStopwatch) => self.running,
  },
  call: {
    Start: (self: PSStopwatch, _, ctx) => {
      self.start(ctx)
    },
    Stop: (self: PSStopwatch, _, ctx) => self.stop(ctx),
    Reset: (self: PSStopwatch) => self.reset(),
    Restart: (self: PSStopwatch, _, ctx) => {
      self.reset()
      self.start(ctx)
    },
    ToString: (self: PSStopwatch, _, ctx) => formatTimeSpan(spanOfMs(self.ms(ctx))),
  },
  staticGet: { Frequency: () => 1_000_000_000n, IsHighResolution: () => true },
  staticCall: {
    StartNew: (_, _args, ctx) => new PSStopwatch().start(ctx),
    GetTimestamp: (_, _args, ctx) => BigInt(Math.round(ctx.meter.now() * 1_000_000)),
    GetElapsedTime: (_, [a, b], ctx) =>
      new PSTimeSpan(
        ((b === undefined ? BigInt(Math.round(ctx.meter.now() * 1_000_000)) : toBig(b)) - toBig(a)) / 100n,
      ),
  },
  create: () => new PSStopwatch(),
})
