/**
 * Stop 9 as the session host sees it: the narrow interface between PSRP and the engine. `session-host.ts` drives it,
 * `engine/` implements it (structurally: the engine imports nothing from here). Nothing in it knows bytes, ports or clocks.
 */
import type { SessionPlan } from '../configurations/session-plan.ts'

/** a value of `objects/`: what PIPELINE_OUTPUT carries */
export type EngineValue = unknown

/** `more`: call again; `waiting`: call again after `wake()`; `done`: `outcome` is set, never call again. */
export type TaskStep = 'more' | 'waiting' | 'done'

/** Something that runs in slices on a thread it shares with other sessions. */
export interface EngineTask {
  /** Runs for about `budgetMs` at most (a turn, see `turnMs`). After a sink said false it returns `waiting` as soon as it can. */
  step(budgetMs: number): TaskStep
  /** Ask it to stop (Ctrl+C): `finally` and `clean` still run; the outcome becomes `stopped`. Wakes it. Idempotent. */
  stop(): void
  /** The session has used up the thread's memory: the script gets an OutOfMemoryException where it stands. Idempotent. */
  exhausted(): void
  readonly outcome: EngineOutcome | undefined
}

export type EngineOutcome =
  | { readonly type: 'completed' }
  /** the ErrorRecord that PIPELINE_STATE Failed carries; it has not gone to `sinks.error` */
  | { readonly type: 'failed'; readonly error: EngineValue }
  /** `error`: PipelineStoppedException's ErrorRecord; undefined lets PSRP make the standard one */
  | { readonly type: 'stopped'; readonly error?: EngineValue }

/**
 * Where a pipeline's streams go. Every sink answers whether there is room for more: false asks the task to return
 * `waiting` from its step; the session host wakes it when the client has taken something. What was handed over is never lost.
 */
export interface EngineSinks {
  output(value: EngineValue): boolean
  /** ErrorRecord */
  error(record: EngineValue): boolean
  /** InformationalRecord: message and, where asked for, invocation info */
  warning(record: EngineValue): boolean
  verbose(record: EngineValue): boolean
  debug(record: EngineValue): boolean
  /** InformationRecord */
  information(record: EngineValue): boolean
  /** ProgressRecord */
  progress(record: EngineValue): boolean
}

export type InputItem =
  | { readonly type: 'value'; readonly value: EngineValue }
  | { readonly type: 'none' }
  | { readonly type: 'end' }

/** Pipeline input from the client. `none`: nothing there yet; return `waiting`, the host wakes the task when something comes. */
export interface EngineInput {
  next(): InputItem
  /** settles when `next` has something to say again */
  whenReady(): Promise<void>
}

/** MergeError ... MergeInformation of a command; MergeMyResult=Error to Output is `error: 'output'`. */
export type MergeTarget = 'output' | 'null'
export interface CommandMerge {
  readonly error?: MergeTarget
  readonly warning?: MergeTarget
  readonly verbose?: MergeTarget
  readonly debug?: MergeTarget
  readonly information?: MergeTarget
}

export interface CommandRequest {
  /** script text when isScript, else a command name */
  readonly text: string
  readonly isScript: boolean
  /** true: a scope of its own; false and undefined: dot-sourced */
  readonly useLocalScope: boolean | undefined
  /** undefined name: positional. A name may come as `Path`, `-Path` or `-Path:`. `--%` holds the `$using:` dictionary. */
  readonly args: readonly { readonly name: string | undefined; readonly value: EngineValue }[]
  readonly merge: CommandMerge
}

export interface PipelineRequest {
  /** run one after the other; the commands of one statement form one pipeline */
  readonly statements: readonly { readonly commands: readonly CommandRequest[] }[]
  /** false: NoInput, `$input` is empty and process blocks run once with $null */
  readonly expectsInput: boolean
  readonly addToHistory: boolean
  readonly history: string | undefined
  readonly isNested: boolean
  /** true: an uncaught statement-terminating error goes to `sinks.error` and the script goes on; false: it fails the pipeline */
  readonly redirectShellErrorOutputPipe: boolean
  /** RemoteStreamOptions: add InvocationInfo to records of these streams */
  readonly invocationInfo: {
    readonly error: boolean
    readonly warning: boolean
    readonly debug: boolean
    readonly verbose: boolean
  }
}

export interface CommandMetadataRequest {
  /** wildcards; empty means all */
  readonly names: readonly string[]
  /** CommandTypes flags */
  readonly commandTypes: number
  /** module patterns; undefined: not given */
  readonly namespaces: readonly string[] | undefined
  readonly argumentList: readonly EngineValue[] | undefined
}

export interface PipelineContext {
  readonly input: EngineInput
  readonly sinks: EngineSinks
  /** where host calls of this pipeline go */
  readonly host: EngineHost
  /** To be called when a task that is `waiting` can go on (a timer, a child process, a host's answer). Cheap, may be called twice. */
  readonly wake: () => void
}

/** RawUI as the client sent it when the session or the pipeline began: getters answer from here, without a call. */
export interface HostDefaultData {
  readonly foregroundColor: number
  readonly backgroundColor: number
  readonly cursorPosition: { readonly x: number; readonly y: number }
  readonly windowPosition: { readonly x: number; readonly y: number }
  readonly cursorSize: number
  readonly bufferSize: { readonly width: number; readonly height: number }
  readonly windowSize: { readonly width: number; readonly height: number }
  readonly maxWindowSize: { readonly width: number; readonly height: number }
  readonly maxPhysicalWindowSize: { readonly width: number; readonly height: number }
  readonly windowTitle: string
}

/**
 * The client's PSHost. Method names and parameters are those of `psrp/host-methods.ts`; parameters are plain data in its
 * shapes (strings, numbers, `FieldDescription`, `ChoiceDescription`, `Rectangle`, `ProgressRecord` ... as that table names them).
 */
export interface EngineHost {
  readonly isHostNull: boolean
  readonly isHostUINull: boolean
  readonly isHostRawUINull: boolean
  readonly data: HostDefaultData | undefined
  /** A call without a result: sent and forgotten. @returns false when output should pause, as a sink does */
  send(method: string, args: readonly unknown[]): boolean
  /**
   * A call with a result. The task that awaits it returns `waiting` and is woken when the promise settles.
   * Rejects with a `HostCallError`: the client's exception, or the pipeline is stopping.
   */
  call(method: string, args: readonly unknown[]): Promise<EngineValue>
}

/** The client's host answered with an exception (`me`), or with something else than the method returns, or nobody can answer. */
export class HostCallError extends Error {
  override readonly name = 'HostCallError'
  /** the .NET exception a script sees, as `objects/exceptions.ts` names it */
  readonly exceptionType: string
  /** FullyQualifiedErrorId of the client's own error record */
  readonly errorId: string | undefined
  readonly method: string
  constructor(
    method: string,
    message: string,
    more: { exceptionType?: string; errorId?: string | undefined } = {},
  ) {
    super(message)
    this.method = method
    this.exceptionType = more.exceptionType ?? 'sma:Remoting.PSRemotingDataStructureException'
    this.errorId = more.errorId
  }
}

/** `$PSSenderInfo` */
export interface SenderInfo {
  /** PSPrimitiveDictionary, or null when the client sent none */
  readonly applicationArguments: EngineValue
  readonly connectionString: string
  readonly clientTimeZone: EngineValue
}

export interface RunspaceOptions {
  readonly plan: SessionPlan
  readonly runspaceId: string
  readonly sender: SenderInfo
  /** the pool's host: start-up scripts write here */
  readonly host: EngineHost
  /** not zero: stop now. For code that cannot return from `step` for long; others are told by `EngineTask.stop` */
  readonly stopFlag: Int32Array
  /** where the process groups of native programs are noted (process-group.ts) */
  readonly programs: Int32Array
  /** PSRP protocol version both sides agreed on, e.g. `2.3` */
  readonly protocolVersion: string
}

export interface EngineRunspace {
  /** what the codec sees this runspace's objects with (type table, type data); opaque here */
  readonly context?: unknown
  /** start-up: functions, aliases, variables, start-up scripts of the plan. `failed` refuses the session with that error. */
  open(context: PipelineContext): EngineTask
  createPipeline(request: PipelineRequest, context: PipelineContext): EngineTask
  /** how the client's last script ended: `$?`, and the exit code of the last native program it ran */
  readonly status?: { readonly succeeded: boolean; readonly programExitCode: number | undefined }
  /** emits the count object, then one object for each command (stock fact 26) */
  getCommandMetadata(request: CommandMetadataRequest, context: PipelineContext): EngineTask
  /** RESET_RUNSPACE_STATE: variables go back to their defaults, functions stay */
  reset(): void
  /** releases everything: child processes, timers, files */
  close(): void
}

export interface Engine {
  createRunspace(options: RunspaceOptions): EngineRunspace
}
