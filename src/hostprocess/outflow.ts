/** What goes out for one target, within its credit: nothing is lost, nothing grows. Worker thread; no IO of its own. */

export class Outflow {
  #credit: number
  #queue: Uint8Array[] = []
  /** nothing more comes after what is queued */
  ended = false

  constructor(credit: number) {
    this.#credit = credit
  }

  /** whether a producer may go on */
  get hasRoom(): boolean {
    return this.#queue.length < this.#credit
  }

  get drained(): boolean {
    return this.ended && this.#queue.length === 0
  }

  push(fragments: readonly Uint8Array[], end: boolean): void {
    for (const one of fragments) this.#queue.push(one)
    if (end) this.ended = true
  }

  grant(count: number): void {
    this.#credit += count
  }

  /** What may be sent now; it is paid for. */
  take(): Uint8Array[] {
    if (this.#credit <= 0 || this.#queue.length === 0) return []
    const taken = this.#queue.length <= this.#credit ? this.#queue : this.#queue.slice(0, this.#credit)
    this.#queue = this.#queue.slice(taken.length)
    this.#credit -= taken.length
    return taken
  }
}
