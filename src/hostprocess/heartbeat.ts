/**
 * The heartbeat of the workers, in shared memory: a worker that hangs in native code or in a loop the engine cannot
 * preempt stops counting, and the pool terminates it. Both threads; no clock of its own.
 */

/** slot 0 counts the claims; each worker then has two: its thread id and its beats */
const slotOf = (index: number): number => 1 + index * 2
/** more than the workers that can live at once: a slot is used again only after so many replacements */
const slots = 1024

export function createHeartbeat(): SharedArrayBuffer {
  return new SharedArrayBuffer((1 + slots * 2) * Int32Array.BYTES_PER_ELEMENT)
}

/** Worker side: claims a slot. @returns the beat, to be called every heartbeatMs */
export function claimHeartbeat(shared: SharedArrayBuffer, threadId: number): () => void {
  const memory = new Int32Array(shared)
  const slot = slotOf(Atomics.add(memory, 0, 1) % slots)
  Atomics.store(memory, slot, threadId)
  Atomics.store(memory, slot + 1, 0)
  return () => void Atomics.add(memory, slot + 1, 1)
}

/** Main side. @returns whether every one of these threads runs its own code: one that is still loading it has claimed no slot */
export function haveStarted(shared: SharedArrayBuffer, threads: readonly number[]): boolean {
  const memory = new Int32Array(shared)
  const claims = Math.min(Atomics.load(memory, 0), slots)
  const started = new Set<number>()
  for (let index = 0; index < claims; index++) started.add(Atomics.load(memory, slotOf(index)))
  return threads.every((thread) => started.has(thread))
}

/** Main side: says which workers have missed their beat for too long. */
export class HeartbeatWatch {
  readonly #memory: Int32Array
  readonly #missMs: number
  readonly #seen = new Map<number, { beats: number; at: number }>()
  #lookedAt: number | undefined

  constructor(shared: SharedArrayBuffer, missMs: number) {
    this.#memory = new Int32Array(shared)
    this.#missMs = missMs
  }

  /** @param now milliseconds, monotonic. @returns thread ids whose last beat is older than missMs */
  look(now: number, live: ReadonlySet<number>): number[] {
    // we ourselves were away (a suspended machine, a debugger): nobody is to blame for that time
    const away = this.#lookedAt !== undefined && now - this.#lookedAt > this.#missMs / 2
    this.#lookedAt = now
    const missing: number[] = []
    const claims = Math.min(Atomics.load(this.#memory, 0), slots)
    for (let index = 0; index < claims; index++) {
      const thread = Atomics.load(this.#memory, slotOf(index))
      if (!live.has(thread)) continue
      const beats = Atomics.load(this.#memory, slotOf(index) + 1)
      const seen = this.#seen.get(thread)
      if (!seen || seen.beats !== beats || away) this.#seen.set(thread, { beats, at: now })
      else if (now - seen.at > this.#missMs) missing.push(thread)
    }
    for (const thread of this.#seen.keys()) if (!live.has(thread)) this.#seen.delete(thread)
    return missing
  }
}
