/**
 * The heartbeat of the workers, in shared memory: a worker that hangs in native code or in a loop the engine cannot
 * preempt stops counting. The pool then breaks what the worker does, and if that does not help, terminates it. Time is what
 * the thread had of a processor where the system tells: on a busy machine nobody is at fault for waiting. Both threads; no clock of its own.
 */

/** slot 0 counts the claims; each worker then has four: its thread id, its beats, the system's id of the thread, whether a session's turn runs */
const width = 4
const slotOf = (index: number): number => 1 + index * width
/** more than the workers that can live at once: a slot is used again only after so many replacements */
const slots = 1024

export function createHeartbeat(): SharedArrayBuffer {
  return new SharedArrayBuffer((1 + slots * width) * Int32Array.BYTES_PER_ELEMENT)
}

export interface Pulse {
  /** to be called every heartbeatMs */
  beat(): void
  /** a session's turn begins or ends: only that can be broken without harm to others */
  turn(running: boolean): void
}

/** Worker side: claims a slot. @param nativeId the system's id of this thread, 0 where it is not known */
export function claimHeartbeat(shared: SharedArrayBuffer, threadId: number, nativeId: number): Pulse {
  const memory = new Int32Array(shared)
  const slot = slotOf(Atomics.add(memory, 0, 1) % slots)
  Atomics.store(memory, slot, threadId)
  Atomics.store(memory, slot + 1, 0)
  Atomics.store(memory, slot + 2, nativeId)
  Atomics.store(memory, slot + 3, 0)
  return {
    beat: () => void Atomics.add(memory, slot + 1, 1),
    turn: (running) => void Atomics.store(memory, slot + 3, running ? 1 : 0),
  }
}

/** Main side. @returns whether every one of these threads runs its own code: one that is still loading it has claimed no slot */
export function haveStarted(shared: SharedArrayBuffer, threads: readonly number[]): boolean {
  const memory = new Int32Array(shared)
  const claims = Math.min(Atomics.load(memory, 0), slots)
  const started = new Set<number>()
  for (let index = 0; index < claims; index++) started.add(Atomics.load(memory, slotOf(index)))
  return threads.every((thread) => started.has(thread))
}

export interface HeartbeatFacts {
  /** a worker is lost after so many milliseconds of a processor without a beat */
  readonly missMs: number
  /** what it does is broken after so many, where that is a session's turn */
  readonly breakMs: number
  /** and lost after so many of the clock, whatever it had of a processor: it waits in the system */
  readonly wallMs: number
  /** milliseconds of a processor that a thread has had, undefined where the system does not tell */
  readonly usedBy: (nativeId: number) => number | undefined
}

export interface Missing {
  readonly thread: number
  readonly what: 'held' | 'lost'
}

interface Seen {
  beats: number
  at: number
  /** of a processor, when the first look found no new beat */
  used: number | undefined
}

/** Main side: says which workers have missed their beat for too long. */
export class HeartbeatWatch {
  readonly #memory: Int32Array
  readonly #facts: HeartbeatFacts
  readonly #seen = new Map<number, Seen>()
  #lookedAt: number | undefined

  constructor(shared: SharedArrayBuffer, facts: HeartbeatFacts) {
    this.#memory = new Int32Array(shared)
    this.#facts = facts
  }

  /** @param now milliseconds, monotonic */
  look(now: number, live: ReadonlySet<number>): Missing[] {
    const { missMs, breakMs, wallMs, usedBy } = this.#facts
    // we ourselves were away (a suspended machine, a debugger): nobody is to blame for that time
    const away = this.#lookedAt !== undefined && now - this.#lookedAt > missMs / 2
    this.#lookedAt = now
    const missing: Missing[] = []
    const claims = Math.min(Atomics.load(this.#memory, 0), slots)
    for (let index = 0; index < claims; index++) {
      const slot = slotOf(index)
      const thread = Atomics.load(this.#memory, slot)
      if (!live.has(thread)) continue
      const beats = Atomics.load(this.#memory, slot + 1)
      const seen = this.#seen.get(thread)
      if (!seen || seen.beats !== beats || away) {
        this.#seen.set(thread, { beats, at: now, used: undefined })
        continue
      }
      const native = Atomics.load(this.#memory, slot + 2)
      const used = native === 0 ? undefined : usedBy(native)
      seen.used ??= used
      const clock = now - seen.at
      const worked = used === undefined || seen.used === undefined ? clock : used - seen.used
      if (worked > missMs || clock > wallMs) missing.push({ thread, what: 'lost' })
      else if (worked > breakMs && Atomics.load(this.#memory, slot + 3) === 1)
        missing.push({ thread, what: 'held' })
    }
    for (const thread of this.#seen.keys()) if (!live.has(thread)) this.#seen.delete(thread)
    return missing
  }
}
