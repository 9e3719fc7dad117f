/** Stop 7 to 9 of a request: one engine task on the thread's scheduler, with its input, its stop and its pauses for credit. */
import { inputCreditBytes } from '../settings/limits.ts'
import type { EngineInput, EngineOutcome, EngineTask, InputItem, TaskStep } from './engine-port.ts'
import type { RemoteHost } from './remote-host.ts'
import type { Slices, SliceTask } from './slice.ts'

export interface WorkerPipelineFacts<Host> {
  readonly id: string
  readonly sessionId: string
  readonly host: Host
  readonly expectsInput: boolean
  readonly slices: Slices
  readonly hasRoom: () => boolean
  /** what a step made may leave now; after the last one that is up to `done` */
  readonly afterStep: () => void
  /** so many bytes of input were taken by the engine */
  readonly paid: (bytes: number) => void
  readonly done: (outcome: EngineOutcome) => void
  /** the engine threw: its own mistake. It ends this pipeline and no other. */
  readonly onFault: (error: unknown) => EngineOutcome
}

const nothing: InputItem = { type: 'none' }
const end: InputItem = { type: 'end' }

export class WorkerPipeline<Host = RemoteHost> implements SliceTask, EngineInput {
  readonly #facts: WorkerPipelineFacts<Host>
  readonly #input: { value: unknown; bytes: number }[] = []
  #inputOpen: boolean
  readonly #readers: (() => void)[] = []
  /** bytes of input that wait unread */
  #held = 0
  /** bytes that came and were not paid back */
  #unpaid = 0
  #task: EngineTask | undefined
  #stopping = false

  constructor(facts: WorkerPipelineFacts<Host>) {
    this.#facts = facts
    this.#inputOpen = facts.expectsInput
  }

  get id(): string {
    return this.#facts.id
  }
  get host(): Host {
    return this.#facts.host
  }

  start(task: EngineTask): void {
    this.#task = task
    if (this.#stopping) task.stop()
    this.#facts.slices.add(this.#facts.sessionId, this)
  }

  step(budgetMs: number): TaskStep {
    const task = this.#task as EngineTask
    // without room nothing runs, whatever the engine waited for; a stop runs its finally blocks all the same
    if (!this.#stopping && !this.#facts.hasRoom()) return 'waiting'
    let step: TaskStep
    let fault: EngineOutcome | undefined
    try {
      step = task.step(budgetMs)
    } catch (error) {
      step = 'done'
      fault = this.#facts.onFault(error)
    }
    if (step === 'done') {
      this.#input.length = 0
      if (this.#unpaid > 0) this.#facts.paid(this.#unpaid)
      this.#unpaid = 0
      this.#held = 0
      this.#facts.done(fault ?? task.outcome ?? { type: 'completed' })
      return 'done'
    }
    this.#facts.afterStep()
    return this.#stopping || this.#facts.hasRoom() ? step : 'waiting'
  }

  exhausted(): void {
    this.#task?.exhausted()
  }

  wake(): void {
    this.#facts.slices.wake(this)
  }

  /** A host call went out between steps: it leaves now and not at the end of the next step. */
  afterSend(): void {
    this.#facts.afterStep()
  }

  stop(): void {
    this.#stopping = true
    this.#task?.stop()
    this.#facts.slices.hurry(this)
  }

  // --- input

  input(value: unknown, bytes: number): void {
    if (!this.#inputOpen) return
    this.#input.push({ value, bytes })
    this.#held += bytes
    this.#ready()
  }

  endInput(): void {
    this.#inputOpen = false
    this.#ready()
  }

  #ready(): void {
    for (const go of this.#readers.splice(0)) go()
    this.wake()
  }

  whenReady(): Promise<void> {
    if (this.#input.length > 0 || !this.#inputOpen) return Promise.resolve()
    return new Promise((resolve) => this.#readers.push(resolve))
  }

  next(): InputItem {
    const item = this.#input.shift()
    if (!item) return this.#inputOpen ? nothing : end
    this.#held -= item.bytes
    const owed = this.#settle()
    if (owed > 0) this.#facts.paid(owed)
    return { type: 'value', value: item.value }
  }

  /** Bytes of its stream have come. @returns how many are done with: all that do not wait here as input */
  payBack(bytes: number): number {
    this.#unpaid += bytes
    return this.#settle()
  }

  #settle(): number {
    const owed = this.#unpaid - this.#held
    // paid in larger pieces while input waits: a message for each item would cost more than the item
    if (owed <= 0 || (this.#held > 0 && owed < inputCreditBytes / 4)) return 0
    this.#unpaid -= owed
    return owed
  }
}
