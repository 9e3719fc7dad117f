/** The process group of one native program: asked to end, and ended after its grace. */
import { forgetGroup, noteGroup, signalGroup } from '../../process-group.ts'
import { programGraceMs } from '../../settings/limits.ts'

/** Runs once after so many milliseconds; the result cancels it. */
export type After = (ms: number, run: () => void) => () => void

export class ProgramGroup {
  readonly #noted: Int32Array
  readonly #place: number
  readonly #id: number
  readonly #after: After
  #cancel: (() => void) | undefined

  /** @param noted the session's table of groups: see `process-group.ts` */
  constructor(noted: Int32Array, id: number, after: After) {
    this.#noted = noted
    this.#place = noteGroup(noted, id)
    this.#id = id
    this.#after = after
  }

  /** The whole group, not only the first process: SIGTERM now, SIGKILL to those who do not go. */
  end(): void {
    if (this.#cancel !== undefined) return
    if (!signalGroup(this.#id, 'SIGTERM')) return
    this.#cancel = this.#after(programGraceMs, () => {
      signalGroup(this.#id, 'SIGKILL')
      forgetGroup(this.#noted, this.#place)
    })
  }

  /** The first process has ended, and nobody holds its output. Those who were asked to end keep their deadline. */
  left(): void {
    if (this.#cancel !== undefined && signalGroup(this.#id, 0)) return
    this.#cancel?.()
    forgetGroup(this.#noted, this.#place)
  }
}
