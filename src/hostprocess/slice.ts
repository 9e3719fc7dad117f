/**
 * Stop 7 to 9, one level below: which session's engine task runs next on this thread. A turn is at most about `turnMs`;
 * then the event loop gets its turn, so that ports, timers and heartbeat stay alive whatever a script does.
 * Fair between sessions, not between pipelines: who overran its turn waits until the others have had theirs (deficit
 * round-robin by measured time). A session that just woke, interactive ones above all, goes before those that crunch.
 */
import type { TaskStep } from './engine-port.ts'

export interface SliceTask {
  step(budgetMs: number): TaskStep
  /** the session took the thread's memory: the task fails where it stands */
  exhausted?(): void
}

export interface SliceFacts {
  readonly turnMs: number
  /** milliseconds, monotonic, with fractions */
  readonly now: () => number
  /** runs a function after pending IO: setImmediate */
  readonly defer: (run: () => void) => void
  /** a step threw: an engine's own mistake, never a script's error. The task is dropped. */
  readonly onFault: (task: SliceTask, error: unknown) => void
  /** told after each step how long it was */
  readonly onStep?: (session: string, ms: number) => void
  /** told when steps begin and when they are over */
  readonly onTurn?: (running: boolean) => void
}

/** One session's share of the thread; its tasks take turns within it. */
interface Share {
  readonly ready: SliceTask[]
  /** milliseconds it may still run before others go first; negative after an overrun */
  credit: number
  queued: boolean
}

type TaskState = 'waiting' | 'ready' | 'running' | 'woken' | 'done'

export class Slices {
  readonly #facts: SliceFacts
  readonly #shares = new Map<string, Share>()
  readonly #tasks = new Map<SliceTask, { readonly session: string; state: TaskState }>()
  readonly #fresh: Share[] = []
  readonly #ready: Share[] = []
  #deferred = false
  /** whose step runs */
  #running: { readonly session: string; readonly task: SliceTask } | undefined

  constructor(facts: SliceFacts) {
    this.#facts = facts
  }

  get taskCount(): number {
    return this.#tasks.size
  }

  /** Adds a task, ready to run. */
  add(session: string, task: SliceTask): void {
    this.#tasks.set(task, { session, state: 'waiting' })
    this.wake(task)
  }

  /** A waiting task can go on. During its own step: it is called again even if it answers `waiting`. */
  wake(task: SliceTask): void {
    const entry = this.#tasks.get(task)
    if (!entry) return
    if (entry.state === 'running') entry.state = 'woken'
    if (entry.state !== 'waiting') return
    entry.state = 'ready'
    this.#queue(entry.session, task, true)
    this.#schedule()
  }

  /** A task that was asked to stop: it is the next to run, whoever waits and whatever its session owes. */
  hurry(task: SliceTask): void {
    this.wake(task)
    const entry = this.#tasks.get(task)
    const share = entry && this.#shares.get(entry.session)
    const at = share?.ready.indexOf(task) ?? -1
    if (share === undefined || at < 0) return
    share.ready.splice(at, 1)
    share.ready.unshift(task)
    for (const queue of [this.#fresh, this.#ready]) {
      const place = queue.indexOf(share)
      if (place >= 0) queue.splice(place, 1)
    }
    share.credit = Math.max(share.credit, 0)
    share.queued = true
    this.#fresh.unshift(share)
    this.#schedule()
  }

  /** Takes a task out; a running step is not interrupted. */
  remove(task: SliceTask): void {
    const entry = this.#tasks.get(task)
    if (!entry) return
    this.#tasks.delete(task)
    const share = this.#shares.get(entry.session)
    const at = share?.ready.indexOf(task) ?? -1
    if (at >= 0) share?.ready.splice(at, 1)
    entry.state = 'done'
  }

  /** @returns whether the session has tasks to tell */
  exhausted(session: string): boolean {
    let told = false
    for (const [task, entry] of this.#tasks) {
      if (entry.session !== session || !task.exhausted) continue
      task.exhausted()
      told = true
    }
    return told
  }

  /**
   * To be asked at the event loop: a step that is still running there was broken from outside (turn-breaker.ts), and nothing
   * of its code will run again. @returns its session
   */
  recover(): string | undefined {
    const broken = this.#running
    if (broken === undefined) return undefined
    this.#running = undefined
    this.remove(broken.task)
    const share = this.#shares.get(broken.session)
    if (share && share.ready.length > 0 && !share.queued) {
      share.queued = true
      this.#ready.push(share)
    }
    if (this.#fresh.length + this.#ready.length > 0) this.#schedule()
    return broken.session
  }

  /** Forgets a session and its tasks. */
  removeSession(session: string): void {
    for (const [task, entry] of this.#tasks) if (entry.session === session) this.remove(task)
    this.#shares.delete(session)
  }

  #queue(session: string, task: SliceTask, woke: boolean): void {
    let share = this.#shares.get(session)
    if (!share) this.#shares.set(session, (share = { ready: [], credit: this.#facts.turnMs, queued: false }))
    share.ready.push(task)
    if (share.queued) return
    share.queued = true
    if (woke && share.credit >= 0) this.#fresh.push(share)
    else this.#ready.push(share)
  }

  #schedule(): void {
    if (this.#deferred) return
    this.#deferred = true
    this.#facts.defer(() => {
      this.#deferred = false
      this.#turn()
    })
  }

  #next(): Share | undefined {
    for (;;) {
      const share = this.#fresh.shift() ?? this.#ready.shift()
      if (!share) return undefined
      share.credit = Math.min(share.credit + this.#facts.turnMs, this.#facts.turnMs)
      if (share.credit > 0 || this.#fresh.length + this.#ready.length === 0) return share
      this.#ready.push(share)
    }
  }

  /** Several short steps, or one long one; never much more than turnMs before the event loop runs. */
  #turn(): void {
    const end = this.#facts.now() + this.#facts.turnMs
    let share: Share | undefined
    this.#facts.onTurn?.(true)
    while ((share = this.#next())) {
      share.queued = false
      const task = share.ready.shift()
      if (task) this.#step(share, task)
      if (share.ready.length > 0 && !share.queued) {
        share.queued = true
        this.#ready.push(share)
      }
      if (this.#facts.now() >= end) break
    }
    this.#facts.onTurn?.(false)
    if (this.#fresh.length + this.#ready.length > 0) this.#schedule()
  }

  #step(share: Share, task: SliceTask): void {
    const entry = this.#tasks.get(task)
    if (!entry) return
    entry.state = 'running'
    this.#running = { session: entry.session, task }
    const from = this.#facts.now()
    let step: TaskStep
    try {
      step = task.step(this.#facts.turnMs)
    } catch (error) {
      step = 'done'
      this.#tasks.delete(task)
      this.#facts.onFault(task, error)
    }
    this.#running = undefined
    const ms = this.#facts.now() - from
    share.credit -= ms
    this.#facts.onStep?.(entry.session, ms)
    const state = entry.state as TaskState
    if (state === 'done') return
    if (step === 'done') {
      this.#tasks.delete(task)
    } else if (step === 'more' || state === 'woken') {
      entry.state = 'ready'
      this.#queue(entry.session, task, false)
    } else {
      entry.state = 'waiting'
    }
  }
}
