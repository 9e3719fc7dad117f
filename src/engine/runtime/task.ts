/**
 * How engine code runs and gives way: generators on an explicit stack, driven from outside.
 *
 * A task may yield
 *  - `undefined`: its fuel is used up; the driver looks at the clock and the stop flag, and goes on when it is its turn again;
 *  - another task: it is run first and its result comes back as the value of the `yield` (never `yield*` across a
 *    PowerShell call: resuming through a chain of generators costs its depth, a stack does not);
 *  - `PAUSE`: output has no room or input has not come; the host steps the task again when that changes;
 *  - a `Wait`: the driver lets go of the thread until the promise settles; its value comes back.
 */
import { callbackMsMax, fuelSlice, fuelSliceFirst, fuelSliceMin, lookMs } from '../../settings/limits.ts'

export type Step = undefined | typeof PAUSE | Task | Wait
// biome-ignore lint/suspicious/noExplicitAny: what comes back from a yield depends on what was yielded
export type Task<R = any> = Generator<Step, R, any>

/** Yielded by a task that cannot go on now: its host steps it again when something has changed. */
export const PAUSE: unique symbol = Symbol('pause')

export class Wait {
  readonly promise: Promise<unknown>
  constructor(promise: Promise<unknown>) {
    this.promise = promise
  }
}

/** What all generators have as prototype: asked for often, and by this V8 needs no look at the value's own shape. */
const AnyGenerator = function AnyGenerator() {} as unknown as new () => Task
AnyGenerator.prototype = Object.getPrototypeOf(function* () {}).prototype

export function isTask(value: unknown): value is Task {
  return value instanceof AnyGenerator
}

/** Thrown into a task that must stop: `finally` and `clean` blocks run, `catch` does not see it. */
export class StopSignal extends Error {
  override readonly name = 'StopSignal'
}

export interface Meter {
  /** statements and loop turns left before the task must yield */
  fuel: number
  /** reads the flag that asks every pipeline of the session to stop */
  stopRequested(): boolean
  /** milliseconds, monotonic */
  now(): number
}

let running: TaskRunner | undefined
/** Work of what knows no session, such as a regular expression, counts for the task that runs. */
export function spendHere(units: number): void {
  running?.spend(units)
}

/** Whether a task that has used up its fuel has to yield; if not it has new fuel: most of a turn passes without leaving the code that runs. */
export function mustYield(): boolean {
  return running === undefined || running.isOver()
}

export interface Fuel {
  /** @returns whether it is time to give way */
  spend(units: number): boolean
}

/** Work in small steps that says nothing in between. */
export interface Steps<R> {
  next(): IteratorResult<undefined, R>
}

/**
 * Does work on the spot while the fuel lasts; what is left of it then is a task. Most work of an operator or a method is
 * short and costs no task; none of it holds the thread.
 * @param costOfStep fuel of one step besides what it spends itself; `fuelSlice` asks for a look after each
 */
export function promptly<R>(fuel: Fuel, work: Steps<R>, costOfStep = 1): R | Task<R> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (fuel.spend(costOfStep)) return inTurns(fuel, work, costOfStep)
  }
}

function* inTurns<R>(fuel: Fuel, work: Steps<R>, costOfStep: number): Task<R> {
  yield undefined
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (fuel.spend(costOfStep)) yield undefined
  }
}

export type RunState = 'more' | 'waiting' | 'done'

/** One thread of control of the engine: a pipeline of the client, or a nested run. */
export class TaskRunner {
  readonly #meter: Meter
  readonly #stack: Task[] = []
  #value: unknown = undefined
  #error: unknown = undefined
  #throwing = false
  #waiting = false
  #stopping = false
  #failing: unknown
  #onReady: (() => void) | undefined
  #slice = fuelSliceFirst
  /** of `meter.now()`: the end of the turn, and when it was looked at the clock before */
  #deadline = 0
  #looked = 0
  #over = false
  /** valid once `step` answered done */
  result: unknown = undefined
  /** the error that ended the task, valid once `step` answered done; undefined when it returned */
  failure: unknown = undefined

  constructor(meter: Meter, task: Task) {
    this.#meter = meter
    this.#stack.push(task)
  }

  get depth(): number {
    return this.#stack.length
  }

  /** @param onReady called once when a waiting task can be stepped again */
  whenReady(onReady: () => void): void {
    this.#onReady = onReady
  }

  /** Asks the task to stop: the next step throws StopSignal into it. A pending wait is abandoned. */
  stop(): void {
    if (this.#stopping) return
    this.#stopping = true
    this.#throwing = true
    this.#error = new StopSignal('the pipeline has been stopped')
    if (this.#waiting) this.#wake()
  }

  /** The next step throws this into the task, where it can be caught as any error of its own; a wait goes on first. */
  fail(error: unknown): void {
    if (!this.#stopping) this.#failing = error
  }

  get isStopping(): boolean {
    return this.#stopping
  }

  /** Runs until done, waiting, or `deadline` (of `meter.now()`) has passed. */
  step(deadline: number): RunState {
    const outer = running
    running = this
    this.#deadline = deadline
    try {
      return this.#run()
    } finally {
      running = outer
    }
  }

  spend(units: number): void {
    this.#meter.fuel -= units
  }

  /** Looks at the clock and the stop flag. @returns whether the turn is over; if not, there is new fuel */
  isOver(): boolean {
    const meter = this.#meter
    if (!this.#stopping && meter.stopRequested()) return true
    const now = meter.now()
    this.#measure(now - this.#looked)
    this.#looked = now
    this.#over = now >= this.#deadline
    if (!this.#over) meter.fuel = this.#slice
    return this.#over
  }

  #run(): RunState {
    if (this.#waiting) return 'waiting'
    const meter = this.#meter
    meter.fuel = this.#slice
    this.#over = false
    this.#looked = meter.now()
    const stack = this.#stack
    if (this.#failing !== undefined && !this.#throwing) {
      this.#throwing = true
      this.#error = this.#failing
      this.#failing = undefined
    }
    for (;;) {
      const top = stack[stack.length - 1]
      if (top === undefined) return 'done'
      let step: IteratorResult<Step, unknown>
      try {
        if (this.#throwing) {
          this.#throwing = false
          const error = this.#error
          this.#error = undefined
          step = top.throw(error)
        } else {
          const value = this.#value
          this.#value = undefined
          step = top.next(value)
        }
      } catch (error) {
        stack.pop()
        if (stack.length === 0) {
          this.failure = error
          return 'done'
        }
        this.#throwing = true
        this.#error = error
        continue
      }
      if (step.done) {
        stack.pop()
        if (stack.length === 0) {
          this.result = step.value
          return 'done'
        }
        this.#value = step.value
        continue
      }
      const yielded = step.value
      if (yielded === undefined) {
        if (!this.#stopping && meter.stopRequested()) this.stop()
        if (this.#over || this.isOver()) return 'more'
      } else if (yielded === PAUSE) {
        return 'waiting'
      } else if (yielded instanceof Wait) {
        this.#wait(yielded.promise)
        return 'waiting'
      } else {
        stack.push(yielded)
      }
    }
  }

  /** Statements differ: what a slice took says how much fuel the next one gets. */
  #measure(ms: number): void {
    if (ms > 2 * lookMs) this.#slice = Math.max(fuelSliceMin, Math.floor((this.#slice * lookMs) / ms))
    else if (ms < lookMs / 2) this.#slice = Math.min(fuelSlice, 2 * this.#slice)
  }

  #wait(promise: Promise<unknown>): void {
    this.#waiting = true
    let over = false
    const settle = (set: () => void): void => {
      if (over || !this.#waiting || this.#current !== promise) return
      over = true
      set()
      this.#wake()
    }
    this.#current = promise
    promise.then(
      (value) => settle(() => (this.#value = value)),
      (error) =>
        settle(() => {
          this.#throwing = true
          this.#error = error
        }),
    )
  }
  #current: Promise<unknown> | undefined

  #wake(): void {
    this.#waiting = false
    this.#current = undefined
    this.#onReady?.()
  }
}

/** Thrown where a script run from inside a synchronous callback asks to wait, or takes too long. */
export class NestedRunError extends Error {
  override readonly name = 'NestedRunError'
}

/**
 * Runs a task to its end on the spot: for script that a property getter, comparer or conversion calls.
 * It cannot give way to its neighbours, so it may not wait and must end within `callbackMsMax`.
 */
export function runNested(meter: Meter, task: Task): unknown {
  const fuel = meter.fuel
  const runner = new TaskRunner(meter, task)
  const deadline = meter.now() + callbackMsMax
  let state = runner.step(deadline)
  if (state === 'more') {
    runner.stop()
    state = runner.step(deadline + callbackMsMax)
    if (!meter.stopRequested())
      throw new NestedRunError(
        `a script inside a property, conversion or comparison ran longer than ${callbackMsMax} ms`,
      )
  }
  meter.fuel = fuel
  if (state === 'waiting') {
    runner.stop()
    runner.step(deadline + callbackMsMax)
    throw new NestedRunError(
      'a script inside a property, conversion or comparison cannot wait for the host, a program or a timer',
    )
  }
  if (runner.failure !== undefined) throw runner.failure
  return runner.result
}
