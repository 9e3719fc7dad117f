/** Where objects and records go. A sink that needs time answers with a task, which the writer must run. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { objectArrayType } from '../../objects/net-type.ts'
import { mustHold, PSArray } from '../../objects/collections.ts'
import type { Task } from './task.ts'

export interface Sink {
  write(value: unknown): Task | undefined
}

/** The seven streams of a running command. `output` is separate in the frame, because statements redirect it all the time. */
export interface Pipes {
  readonly error: Sink
  readonly warning: Sink
  readonly verbose: Sink
  readonly debug: Sink
  readonly information: Sink
  readonly progress: Sink
}

/** Error records that came into the output by 2>&1: a screen still shows them as errors. */
export const mergedErrors = new WeakSet<object>()

export const nullSink: Sink = { write: () => undefined }

/** Gathers what is written. */
export class Collector implements Sink {
  readonly items: unknown[] = []
  write(value: unknown): undefined {
    mustHold(this.items.length, 1)
    this.items.push(value)
    return undefined
  }

  /** As a pipeline's value: nothing, the one object, or object[]. */
  value(): unknown {
    return unwrapItems(this.items)
  }
}

export function unwrapItems(items: unknown[]): unknown {
  if (items.length === 0) return AutomationNull
  if (items.length === 1) return items[0]
  return new PSArray(items, objectArrayType)
}
