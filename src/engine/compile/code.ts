/**
 * What the compiler makes of a node. Every node can be run in two ways:
 *  - directly, as a plain function (`go`, `exec`): where it has to give way or wait it answers that it goes on later, and
 *    leaves a task that goes on from there. Most nodes of most runs never have to, and cost no generator;
 *  - as a task (`run`), by what is a generator itself.
 */
import type { Frame } from '../runtime/frame.ts'
import type { Completion } from '../runtime/flow.ts'
import { isTask, type Task } from '../runtime/task.ts'

/** Instead of a value: the node goes on in a task, which `taken` gives. */
export const later: unique symbol = Symbol('later')

export interface Code {
  /** it never gives way: `go` is `ev` */
  readonly sync: boolean
  /** only where `sync` */
  ev(frame: Frame): unknown
  /** the value, or `later` */
  go(frame: Frame): unknown
  run(frame: Frame): Task<unknown>
  /** the value, where it is known before running */
  readonly constant?: { readonly value: unknown }
}

/** Answers `later`: whoever called has to run the task. */
export function deferred(frame: Frame, task: Task): typeof later {
  frame.rs.pending = task
  return later
}

/** The task behind a `later`, to be taken before anything else runs. */
export function taken(frame: Frame): Task {
  const task = frame.rs.pending as Task
  frame.rs.pending = undefined
  return task
}

export function sync(ev: (frame: Frame) => unknown): Code {
  return {
    sync: true,
    ev,
    go: ev,
    // biome-ignore lint/correctness/useYield: the generator form of a node that never gives way
    *run(frame) {
      return ev(frame)
    },
  }
}

export function constant(value: unknown): Code {
  return { ...sync(() => value), constant: { value } }
}

const notSync = (): never => {
  throw new Error('this node can give way: it must be run, not evaluated')
}

export function suspending(run: (frame: Frame) => Task<unknown>): Code {
  return { sync: false, ev: notSync, go: (frame) => deferred(frame, run(frame)), run }
}

/** A node with a plain function of its own. */
export function direct(go: (frame: Frame) => unknown): Code {
  return {
    sync: false,
    ev: notSync,
    go,
    *run(frame) {
      const value = go(frame)
      return value === later ? yield* taken(frame) : value
    },
  }
}

export function map1(a: Code, fn: (value: unknown, frame: Frame) => unknown): Code {
  const { go } = a
  if (a.sync) return sync((f) => fn(go(f), f))
  const rest = function* (f: Frame, task: Task): Task<unknown> {
    return fn(yield* task, f)
  }
  return direct((f) => {
    const value = go(f)
    return value === later ? deferred(f, rest(f, taken(f))) : fn(value, f)
  })
}

export function map2(a: Code, b: Code, fn: (left: unknown, right: unknown, frame: Frame) => unknown): Code {
  const left = a.go
  const right = b.go
  if (a.sync && b.sync) return sync((f) => fn(left(f), right(f), f))
  const both = function* (f: Frame, task: Task): Task<unknown> {
    const one = yield* task
    const other = right(f)
    return fn(one, other === later ? yield* taken(f) : other, f)
  }
  const second = function* (f: Frame, one: unknown, task: Task): Task<unknown> {
    return fn(one, yield* task, f)
  }
  return direct((f) => {
    const one = left(f)
    if (one === later) return deferred(f, both(f, taken(f)))
    const other = right(f)
    return other === later ? deferred(f, second(f, one, taken(f))) : fn(one, other, f)
  })
}

/** The values of all codes from one on, where one of them goes on later. */
function* valuesFrom(codes: readonly Code[], values: unknown[], f: Frame, task: Task): Task<unknown[]> {
  values.push(yield* task)
  for (let i = values.length; i < codes.length; i++) {
    const value = (codes[i] as Code).go(f)
    values.push(value === later ? yield* taken(f) : value)
  }
  return values
}

export function mapAll(codes: readonly Code[], fn: (values: unknown[], frame: Frame) => unknown): Code {
  if (codes.every((one) => one.sync)) {
    return sync((f) => {
      const values = new Array<unknown>(codes.length)
      for (let i = 0; i < codes.length; i++) values[i] = (codes[i] as Code).ev(f)
      return fn(values, f)
    })
  }
  const rest = function* (f: Frame, values: unknown[], task: Task): Task<unknown> {
    return fn(yield* valuesFrom(codes, values, f, task), f)
  }
  return direct((f) => {
    const values: unknown[] = []
    for (let i = 0; i < codes.length; i++) {
      const value = (codes[i] as Code).go(f)
      if (value === later) return deferred(f, rest(f, values, taken(f)))
      values.push(value)
    }
    return fn(values, f)
  })
}

/** Run on the explicit stack: what it calls is a call of its own. */
export function* called(task: Task): Task<unknown> {
  return yield task
}

/** For functions that may answer with a task: method calls, script blocks as operands. */
export function callAll(codes: readonly Code[], fn: (values: unknown[], frame: Frame) => unknown): Code {
  const rest = function* (f: Frame, values: unknown[], task: Task): Task<unknown> {
    const result = fn(yield* valuesFrom(codes, values, f, task), f)
    return isTask(result) ? yield result : result
  }
  return direct((f) => {
    const values: unknown[] = []
    for (let i = 0; i < codes.length; i++) {
      const value = (codes[i] as Code).go(f)
      if (value === later) return deferred(f, rest(f, values, taken(f)))
      values.push(value)
    }
    const result = fn(values, f)
    return isTask(result) ? deferred(f, called(result)) : result
  })
}

/** The same for two: an operator that may take long. */
export function callBoth(
  a: Code,
  b: Code,
  fn: (left: unknown, right: unknown, frame: Frame) => unknown,
): Code {
  const { go: left } = a
  const { go: right } = b
  const both = function* (f: Frame, task: Task): Task<unknown> {
    const one = yield* task
    const other = right(f)
    const result = fn(one, other === later ? yield* taken(f) : other, f)
    return isTask(result) ? yield result : result
  }
  const second = function* (f: Frame, one: unknown, task: Task): Task<unknown> {
    const result = fn(one, yield* task, f)
    return isTask(result) ? yield result : result
  }
  return direct((f) => {
    const one = left(f)
    if (one === later) return deferred(f, both(f, taken(f)))
    const other = right(f)
    if (other === later) return deferred(f, second(f, one, taken(f)))
    const result = fn(one, other, f)
    return isTask(result) ? deferred(f, called(result)) : result
  })
}

/** A call on what `target` yields; the arguments are evaluated after it. */
export function callOn(
  target: Code,
  codes: readonly Code[],
  fn: (on: unknown, args: unknown[], frame: Frame) => unknown,
): Code {
  const withArguments = function* (f: Frame, on: unknown, values: unknown[], task: Task): Task<unknown> {
    const result = fn(on, yield* valuesFrom(codes, values, f, task), f)
    return isTask(result) ? yield result : result
  }
  const withTarget = function* (f: Frame, task: Task): Task<unknown> {
    const on = yield* task
    const values: unknown[] = []
    for (const code of codes) {
      const value = code.go(f)
      values.push(value === later ? yield* taken(f) : value)
    }
    const result = fn(on, values, f)
    return isTask(result) ? yield result : result
  }
  const [first] = codes
  if (codes.length === 0 || (codes.length === 1 && first?.sync)) {
    const { go } = target
    const one = first?.ev
    return direct((f) => {
      const on = go(f)
      if (on === later) return deferred(f, withTarget(f, taken(f)))
      const result = fn(on, one === undefined ? [] : [one(f)], f)
      return isTask(result) ? deferred(f, called(result)) : result
    })
  }
  return direct((f) => {
    const on = target.go(f)
    if (on === later) return deferred(f, withTarget(f, taken(f)))
    // as long as it will be: an array that grows is made for more
    const values = new Array<unknown>(codes.length)
    for (let i = 0; i < codes.length; i++) {
      const value = (codes[i] as Code).go(f)
      if (value === later) return deferred(f, withArguments(f, on, values.slice(0, i), taken(f)))
      values[i] = value
    }
    const result = fn(on, values, f)
    return isTask(result) ? deferred(f, called(result)) : result
  })
}

export interface StatementCode {
  readonly sync: boolean
  ev(frame: Frame): Completion
  /** how it ended, or a task that goes on */
  exec(frame: Frame): Completion | Task<Completion>
  run(frame: Frame): Task<Completion>
}

export function goesOn(outcome: Completion | Task<Completion>): outcome is Task<Completion> {
  return outcome !== undefined && (outcome as { type?: unknown }).type === undefined
}

export function syncStatement(ev: (frame: Frame) => Completion): StatementCode {
  return {
    sync: true,
    ev,
    exec: ev,
    // biome-ignore lint/correctness/useYield: the generator form of a statement that never gives way
    *run(frame) {
      return ev(frame)
    },
  }
}

export function suspendingStatement(run: (frame: Frame) => Task<Completion>): StatementCode {
  return { sync: false, ev: notSync, exec: run, run }
}

/** A statement with a plain function of its own. */
export function directStatement(exec: (frame: Frame) => Completion | Task<Completion>): StatementCode {
  return {
    sync: false,
    ev: notSync,
    exec,
    *run(frame) {
      const outcome = exec(frame)
      return goesOn(outcome) ? yield* outcome : outcome
    },
  }
}

/** What a statement does with a value that may come later. */
export function withValue(
  code: Code,
  then: (frame: Frame, value: unknown) => Completion | Task<Completion>,
): (frame: Frame) => Completion | Task<Completion> {
  const { go } = code
  const rest = function* (f: Frame, task: Task): Task<Completion> {
    const outcome = then(f, yield* task)
    return goesOn(outcome) ? yield* outcome : outcome
  }
  return (f) => {
    const value = go(f)
    return value === later ? rest(f, taken(f)) : then(f, value)
  }
}
