/** One activation of a script block: its scope, streams and position. */
import type { InvocationInfo } from '../../objects/error-record.ts'
import type { ScriptExtent } from '../language/source-text.ts'
import type { CommandRuntime } from './command-runtime.ts'
import { nullSink, type Pipes, type Sink } from './pipes.ts'
import type { Runspace } from './runspace.ts'
import type { Scope, Variable } from './scope.ts'
import type { SessionState } from './session-state.ts'

export class Frame {
  readonly rs: Runspace
  readonly scope: Scope
  readonly state: SessionState
  /** variables of the own scope, by the slot the compiler gave their name */
  readonly slots: (Variable | undefined)[]
  out: Sink
  pipes: Pipes
  /** what runs now: where an error is said to have happened */
  position: ScriptExtent | undefined
  /** shown in a stack trace: the function's name, or `<ScriptBlock>` */
  readonly name: string
  readonly file: string | undefined
  /** what the client's commands run in, no call */
  isBase = false
  /** a call with a scope of its own: what runs dotted, and the client's text, use somebody else's */
  hasOwnScope = false
  invocation: InvocationInfo | undefined
  /** `$PSCmdlet`'s runtime, for an advanced function */
  command: unknown
  /** callers with -ErrorVariable and the like: records written below them are theirs too */
  gatherers: readonly CommandRuntime[] = []
  /** what a method of a script class gives back */
  result: unknown = undefined
  /** the object that a constructor is making */
  construction: unknown
  /** code of the configuration, not of the remote user: private commands are seen */
  trusted = true
  constructor(facts: {
    rs: Runspace
    scope: Scope
    state: SessionState
    slotCount: number
    out: Sink
    pipes: Pipes
    name: string
    file: string | undefined
    invocation?: InvocationInfo | undefined
  }) {
    this.rs = facts.rs
    this.scope = facts.scope
    this.state = facts.state
    this.slots = new Array<Variable | undefined>(facts.slotCount).fill(undefined)
    this.out = facts.out
    this.pipes = facts.pipes
    this.name = facts.name
    this.file = facts.file
    this.invocation = facts.invocation
  }

  /** The same place, with errors going nowhere. */
  withoutErrors(): Frame {
    const made = Object.assign(Object.create(Frame.prototype) as Frame, this)
    made.pipes = { ...this.pipes, error: nullSink }
    return made
  }
}
