/** Stop 7 to 9 of a request: one engine task on the thread's scheduler, with its input, its stop and its pauses for credit. */
import type { EngineOutcome, EngineTask, TaskStep } from './engine-port.ts'
import { InputQueue } from './input-queue.ts'
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

export class WorkerPipeline<Host = RemoteHost> implements SliceTask {
  readonly #facts: WorkerPipelineFacts<Host>
  readonly input: InputQueue
  #task: EngineTask | undefined
  #stopping = false

  constructor(facts: WorkerPipelineFacts<Host>) {
    this.#facts = facts
    this.input = new InputQueue({
      isOpen: facts.expectsInput,
      paid: facts.paid,
      onReady: () => this.wake(),
    })
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
      this.input.drop()
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
}
