/** What the compiler makes of a node: a plain function where it can never give way, a generator where it can. */
import type { Frame } from '../runtime/frame.ts'
import type { Completion } from '../runtime/flow.ts'
import { isTask, type Task } from '../runtime/task.ts'

export interface Code {
  readonly sync: boolean
  /** only where `sync` */
  ev(frame: Frame): unknown
  run(frame: Frame): Task<unknown>
  /** the value, where it is known before running */
  readonly constant?: { readonly value: unknown }
}

export function sync(ev: (frame: Frame) => unknown): Code {
  return {
    sync: true,
    ev,
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
  return { sync: false, ev: notSync, run }
}

export function map1(a: Code, fn: (value: unknown, frame: Frame) => unknown): Code {
  if (a.sync) return sync((f) => fn(a.ev(f), f))
  return suspending(function* (f) {
    return fn(yield* a.run(f), f)
  })
}

export function map2(a: Code, b: Code, fn: (left: unknown, right: unknown, frame: Frame) => unknown): Code {
  if (a.sync && b.sync) return sync((f) => fn(a.ev(f), b.ev(f), f))
  return suspending(function* (f) {
    const left = a.sync ? a.ev(f) : yield* a.run(f)
    return fn(left, b.sync ? b.ev(f) : yield* b.run(f), f)
  })
}

export function mapAll(codes: readonly Code[], fn: (values: unknown[], frame: Frame) => unknown): Code {
  if (codes.every((one) => one.sync)) {
    return sync((f) => {
      const values = new Array<unknown>(codes.length)
      for (let i = 0; i < codes.length; i++) values[i] = (codes[i] as Code).ev(f)
      return fn(values, f)
    })
  }
  return suspending(function* (f) {
    const values: unknown[] = []
    for (const one of codes) values.push(one.sync ? one.ev(f) : yield* one.run(f))
    return fn(values, f)
  })
}

/** For functions that may answer with a task: method calls, script blocks as operands. */
export function callAll(codes: readonly Code[], fn: (values: unknown[], frame: Frame) => unknown): Code {
  return suspending(function* (f) {
    const values: unknown[] = []
    for (const one of codes) values.push(one.sync ? one.ev(f) : yield* one.run(f))
    const result = fn(values, f)
    return isTask(result) ? yield result : result
  })
}

export interface StatementCode {
  readonly sync: boolean
  ev(frame: Frame): Completion
  run(frame: Frame): Task<Completion>
}

export function syncStatement(ev: (frame: Frame) => Completion): StatementCode {
  return {
    sync: true,
    ev,
    // biome-ignore lint/correctness/useYield: the generator form of a statement that never gives way
    *run(frame) {
      return ev(frame)
    },
  }
}

export function suspendingStatement(run: (frame: Frame) => Task<Completion>): StatementCode {
  return { sync: false, ev: notSync, run }
}
