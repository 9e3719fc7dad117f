/** Time comes in from outside, so that tests own it (design.md 7.12). */

export interface Clock {
  /** milliseconds since 1970 */
  now(): number
  /** Runs once after so many milliseconds; the result cancels it. The process does not stay alive for it. */
  after(ms: number, run: () => void): () => void
  /** Runs once what is already under way on this turn of the event loop is done. */
  soon(run: () => void): void
}

// setTimeout fires at once above 2^31 - 1
const TIMER_MS_MAX = 2_147_483_647

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, Math.min(ms, TIMER_MS_MAX))
    timer.unref()
    return () => clearTimeout(timer)
  },
  soon: (run) => void setImmediate(run),
}
