/** Flow control that crosses calls: thrown, because break and continue reach the loops of callers too. */
import { StacklessError } from '../../errors.ts'

export class BreakSignal extends StacklessError {
  override readonly name = 'BreakSignal'
  readonly label: string
  constructor(label: string) {
    super(`break ${label}`)
    this.label = label
  }
}

export class ContinueSignal extends StacklessError {
  override readonly name = 'ContinueSignal'
  readonly label: string
  constructor(label: string) {
    super(`continue ${label}`)
    this.label = label
  }
}

/** `return` among the statements of an expression: `$(1; return 2)` leaves the block that it stands in. */
export class ReturnSignal extends StacklessError {
  override readonly name = 'ReturnSignal'
  /** of the block that it leaves */
  readonly frame: unknown
  constructor(frame: unknown) {
    super('return')
    this.frame = frame
  }
}

/** `exit n`: ends the script file, or the whole pipeline of the client. */
export class ExitSignal extends StacklessError {
  override readonly name = 'ExitSignal'
  readonly code: number
  constructor(code: number) {
    super(`exit ${code}`)
    this.code = code
  }
}

/** Select-Object -First: the commands before `stage` end without an error. */
export class StopUpstreamSignal extends StacklessError {
  override readonly name = 'StopUpstreamSignal'
  readonly stage: unknown
  constructor(stage: unknown) {
    super('upstream commands have been stopped')
    this.stage = stage
  }
}

/**
 * A command ended with an error while one before it in the pipeline wrote to it: those before it stop where they are, and what they
 * have of `catch` and `trap` is not for it. Their pipeline takes the error out again.
 */
export class DownstreamError extends Error {
  override readonly name = 'DownstreamError'
  readonly pipeline: object
  readonly error: unknown
  constructor(pipeline: object, error: unknown) {
    super('a command further down the pipeline has failed')
    this.pipeline = pipeline
    this.error = error
  }
}

export function isFlowSignal(error: unknown): boolean {
  return (
    error instanceof BreakSignal ||
    error instanceof ContinueSignal ||
    error instanceof ReturnSignal ||
    error instanceof ExitSignal ||
    error instanceof StopUpstreamSignal ||
    error instanceof DownstreamError
  )
}

/** How a statement ended, when not by reaching its end. Inside one block these are values, not exceptions. */
export type Completion =
  | undefined
  | { readonly type: 'return' }
  | { readonly type: 'break' | 'continue'; readonly label: string }

export const returned: Completion = { type: 'return' }

/** How a statement inside an expression leaves that expression. */
export function signalOf(completion: NonNullable<Completion>, frame: unknown): Error {
  if (completion.type === 'return') return new ReturnSignal(frame)
  return completion.type === 'break'
    ? new BreakSignal(completion.label)
    : new ContinueSignal(completion.label)
}
