/**
 * Whose memory fills the thread's heap. V8 ends a worker that reaches its bound, and every session on it: before that, the
 * session that took most meets an OutOfMemoryException of its own, and when that frees nothing it is ended (Windows ends a
 * shell over MaxMemoryPerShellMB). What a long turn promotes to the old space is put to its session; short ones cost nothing.
 */

export interface HeapReading {
  /** bytes in the spaces that outlive a scavenge */
  readonly old: number
  /** bytes in use, all spaces */
  readonly used: number
  readonly limit: number
}

export interface HeapWatchFacts {
  readonly read: () => HeapReading
  /** of the bound, live after a full collection: from here on somebody has to give way */
  readonly pressureShare: number
  /** the session's tasks get an OutOfMemoryException. @returns false when none of them runs */
  readonly exhaust: (session: string) => boolean
  readonly end: (session: string) => void
  /** milliseconds, monotonic */
  readonly now: () => number
  /** milliseconds of its own turns that a session told has to let go of what it took */
  readonly graceMs: number
  /** and of the clock, if it does not run any more */
  readonly graceClockMs: number
}

export class HeapWatch {
  readonly #facts: HeapWatchFacts
  readonly #taken = new Map<string, number>()
  /** sessions that were told: when first, and for how long they ran since */
  readonly #told = new Map<string, { readonly at: number; ranMs: number }>()
  #before = 0

  constructor(facts: HeapWatchFacts) {
    this.#facts = facts
    this.#before = facts.read().old
  }

  /** After a turn that was long enough to matter; what grew since the last look is that session's. */
  ran(session: string, ms: number): void {
    const told = this.#told.get(session)
    if (told) told.ranMs += ms
    const { old } = this.#facts.read()
    const grown = old - this.#before
    this.#before = old
    if (grown > 0) this.#taken.set(session, (this.#taken.get(session) ?? 0) + grown)
  }

  forget(session: string): void {
    this.#taken.delete(session)
    this.#told.delete(session)
  }

  /** After a full collection: what is in use now is alive. */
  collected(): void {
    const { old, used, limit } = this.#facts.read()
    this.#before = old
    const claimed = [...this.#taken.values()].reduce((sum, bytes) => sum + bytes, 0)
    // what was freed was nobody's for long
    if (claimed > used) for (const [id, bytes] of this.#taken) this.#taken.set(id, (bytes * used) / claimed)
    if (used < limit * this.#facts.pressureShare) return this.#told.clear()
    const [most, bytes = 0] = [...this.#taken].sort(([, a], [, b]) => b - a)[0] ?? []
    // of a session that is gone, or of nobody: no reason to blame who is left
    if (most === undefined || bytes < used / (2 * this.#taken.size)) return
    const now = this.#facts.now()
    const told = this.#told.get(most)
    // collections come in bursts, and an error needs its turns to free anything: on a busy machine they come late
    if (
      told === undefined ||
      (told.ranMs < this.#facts.graceMs && now - told.at < this.#facts.graceClockMs)
    ) {
      this.#told.set(most, told ?? { at: now, ranMs: 0 })
      if (this.#facts.exhaust(most) || told !== undefined) return
    }
    this.forget(most)
    this.#facts.end(most)
  }
}
