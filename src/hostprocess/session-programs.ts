/** The native programs of a session, as both threads see them in its shared memory. */
import { groupCount, killGroups } from '../process-group.ts'
import { programGraceMs, programsPerSessionMax } from '../settings/limits.ts'
import { CONTROL_PROGRAMS } from './messages.ts'

export function programsOf(control: SharedArrayBuffer): Int32Array {
  return new Int32Array(control, CONTROL_PROGRAMS * Int32Array.BYTES_PER_ELEMENT, programsPerSessionMax)
}

/** Main thread: what sessions that are over have left running. */
export class LeftPrograms {
  readonly #left = new Set<Int32Array>()
  readonly #setTimer: (run: () => void, ms: number) => unknown
  constructor(setTimer: (run: () => void, ms: number) => unknown) {
    this.#setTimer = setTimer
  }

  /** @param isOrphaned nobody else gives them their grace: their thread has ended */
  leave(control: SharedArrayBuffer, isOrphaned: boolean): void {
    const programs = programsOf(control)
    if (isOrphaned) killGroups(programs)
    if (groupCount(programs) === 0) return
    this.#left.add(programs)
    this.#setTimer(() => this.#kill(programs), programGraceMs)
  }

  get count(): number {
    let count = 0
    for (const one of this.#left) count += groupCount(one)
    return count
  }

  killAll(): void {
    for (const one of this.#left) this.#kill(one)
  }

  #kill(programs: Int32Array): void {
    killGroups(programs)
    this.#left.delete(programs)
  }
}
