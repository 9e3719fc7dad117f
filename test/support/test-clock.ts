/** A clock that stands still until a test moves it. */
import type { Clock } from '../../src/clock.ts'

export interface TestClock extends Clock {
  /** Moves on and runs what falls due. */
  advance(ms: number): void
  readonly timers: number
}

export function createTestClock(): TestClock {
  let now = 1_700_000_000_000
  let timers: { at: number; run: () => void }[] = []
  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    soon: (run) => queueMicrotask(run),
    advance(ms) {
      const end = now + ms
      for (;;) {
        const due = timers.filter((one) => one.at <= end).sort((a, b) => a.at - b.at)[0]
        if (due === undefined) break
        now = Math.max(now, due.at)
        timers = timers.filter((one) => one !== due)
        due.run()
      }
      now = end
    },
    get timers() {
      return timers.length
    },
  }
}
