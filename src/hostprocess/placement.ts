/** Which worker a new session goes to: the one with the fewest sessions. Counts itself; piscina only carries out. Main thread. */

/** A worker as the pool offers it: piscina's own record, as far as placement looks at it. */
export interface PlacedWorker {
  /** thread id */
  readonly id: number
  readonly terminating: boolean
  readonly destroyed: boolean
}

export class Placement {
  readonly #sessionsPerWorkerMax: number
  readonly #count = new Map<number, number>()
  readonly #workerOf = new Map<string, number>()

  constructor(sessionsPerWorkerMax: number) {
    this.#sessionsPerWorkerMax = sessionsPerWorkerMax
  }

  /** Chooses for this session and remembers it; null when every worker is full or going. */
  place<W extends PlacedWorker>(sessionId: string, workers: readonly W[]): W | null {
    let best: W | null = null
    let fewest = this.#sessionsPerWorkerMax
    for (const worker of workers) {
      const count = this.#count.get(worker.id) ?? 0
      if (worker.terminating || worker.destroyed || count >= fewest) continue
      best = worker
      fewest = count
    }
    if (best) {
      this.#count.set(best.id, fewest + 1)
      this.#workerOf.set(sessionId, best.id)
    }
    return best
  }

  /** The session is over. */
  leave(sessionId: string): void {
    const worker = this.#workerOf.get(sessionId)
    if (worker === undefined) return
    this.#workerOf.delete(sessionId)
    const count = (this.#count.get(worker) ?? 0) - 1
    if (count > 0) this.#count.set(worker, count)
    else this.#count.delete(worker)
  }

  /** undefined: it waits for a worker to start */
  workerOf(sessionId: string): number | undefined {
    return this.#workerOf.get(sessionId)
  }

  sessionsOf(worker: number): number {
    return this.#count.get(worker) ?? 0
  }
}
