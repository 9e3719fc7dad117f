/** Stop 9 of a request: a client's pipeline as a task of the engine. Implements the session host's `engine-port.ts`, structurally. */
import { commandsOnly, dotSourced } from './runtime/pipeline-spec.ts'
import type { SessionPlan } from '../configurations/session-plan.ts'
import { AutomationNull } from '../objects/automation-null.ts'
import { PSDictionary } from '../objects/collections.ts'
import { netException } from '../objects/exceptions.ts'
import { ErrorRecord } from '../objects/error-record.ts'
import type { InformationRecord, InformationalRecord, ProgressRecord } from '../objects/records.ts'
import { baseOf } from '../objects/ps-object.ts'
import type { CmdletDefinition } from './commands/cmdlet.ts'
import { type ClientRules, clientRules } from './client-rules.ts'
import { commandMetadata, type MetadataRequest } from './metadata-request.ts'
import { TerminatingError } from './runtime/failure.ts'
import { ExitSignal, isFlowSignal } from './runtime/flow.ts'
import { Frame } from './runtime/frame.ts'
import type { ClientHost } from './runtime/host-io.ts'
import { runPipeline } from './runtime/pipeline.ts'
import type { Argument, Redirection, StageSpec } from './runtime/pipeline-spec.ts'
import { nullSink, type Pipes, type Sink } from './runtime/pipes.ts'
import type { ObjectText } from './runtime/object-text.ts'
import type { Runspace } from './runtime/runspace.ts'
import { ScriptBlock } from './runtime/script-block.ts'
import { isStopPreference, recordOf } from './runtime/statement-errors.ts'
import { metadataOf } from './runtime/command-list.ts'
import { findCommand } from './runtime/discovery.ts'
import { transcriptsOf } from './runtime/transcript.ts'
import { exhausted } from './runtime/failure.ts'
import {
  isTask,
  type Meter,
  PAUSE,
  promptly,
  type RunState,
  StopSignal,
  type Task,
  TaskRunner,
  Wait,
} from './runtime/task.ts'
import type { InSlices } from './language/in-slices.ts'
import { fuelSlice } from '../settings/limits.ts'
import { openSession } from './open-session.ts'
import { openPlan } from './plan-opening.ts'
import { Visibility } from './visibility.ts'

export type Outcome =
  | { readonly type: 'completed' }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'stopped'; readonly error?: unknown }

export interface Sinks {
  output(value: unknown): boolean
  error(record: unknown): boolean
  warning(record: unknown): boolean
  verbose(record: unknown): boolean
  debug(record: unknown): boolean
  information(record: unknown): boolean
  progress(record: unknown): boolean
}

export interface Input {
  next():
    | { readonly type: 'value'; readonly value: unknown }
    | { readonly type: 'none' }
    | { readonly type: 'end' }
  /** settles when `next` has something to say again */
  whenReady(): Promise<void>
}

export interface Context {
  readonly input: Input
  readonly sinks: Sinks
  readonly host: ClientHost
  readonly wake: () => void
}

type MergeTarget = 'output' | 'null'
export interface CommandSpec {
  readonly text: string
  readonly isScript: boolean
  readonly useLocalScope: boolean | undefined
  readonly args: readonly { readonly name: string | undefined; readonly value: unknown }[]
  readonly merge: {
    readonly error?: MergeTarget
    readonly warning?: MergeTarget
    readonly verbose?: MergeTarget
    readonly debug?: MergeTarget
    readonly information?: MergeTarget
  }
}

export interface Request {
  readonly statements: readonly { readonly commands: readonly CommandSpec[] }[]
  readonly expectsInput: boolean
  readonly addToHistory: boolean
  readonly history: string | undefined
  readonly isNested: boolean
  readonly redirectShellErrorOutputPipe: boolean
  /** a script of the session runs it: `[powershell]`, a job */
  readonly isOfScript?: boolean
}

export interface Options {
  readonly plan: SessionPlan
  readonly runspaceId: string
  readonly sender: {
    readonly applicationArguments: unknown
    readonly connectionString: string
    readonly clientTimeZone: unknown
  }
  readonly host: ClientHost
  readonly programs: Int32Array
  readonly protocolVersion: string
}

/** What the engine needs of the thread it runs on. */
export interface EngineFacts {
  /** milliseconds, monotonic */
  readonly monotonic: () => number
  /** Unix milliseconds */
  readonly now: () => number
  readonly random: () => number
  readonly userName: string
  readonly computerName: string
  readonly processId: number
  readonly osDescription: string
  readonly environment: Iterable<readonly [string, string]>
  readonly heapPressure: () => boolean
  readonly sleep: (ms: number) => Promise<void>
  /** runs once after so many milliseconds; the result cancels it */
  readonly after: (ms: number, run: () => void) => () => void
  /** CLIXML for files; without it the cmdlets that need it say so */
  readonly objectText?: ObjectText
  /** cmdlets of the operator's own that a session has; loaded before it opens */
  readonly cmdletsOf?: (plan: SessionPlan) => readonly CmdletDefinition[]
  /** serializes a value as remoting does, and reads it back */
  readonly roundTrip: (value: unknown, runspace: Runspace) => unknown
}

class PipelineTask {
  readonly #runner: TaskRunner
  readonly #meter: Meter
  readonly #finish: (runner: TaskRunner) => Outcome
  outcome: Outcome | undefined
  constructor(meter: Meter, task: Task, wake: () => void, finish: (runner: TaskRunner) => Outcome) {
    this.#meter = meter
    this.#runner = new TaskRunner(meter, task)
    this.#runner.whenReady(wake)
    this.#finish = finish
  }

  step(budgetMs: number): RunState {
    if (this.outcome !== undefined) return 'done'
    const state = this.#runner.step(this.#meter.now() + budgetMs)
    if (state === 'done') this.outcome = this.#finish(this.#runner)
    return state
  }

  stop(): void {
    this.#runner.stop()
  }

  exhausted(): void {
    this.#runner.fail(exhausted())
  }
}

export function createEngine(facts: EngineFacts): { createRunspace(options: Options): EngineRunspace } {
  return { createRunspace: (options) => new EngineRunspace(facts, options) }
}

export class EngineRunspace {
  readonly rs: Runspace
  readonly #meter: Meter
  readonly #rules: ClientRules | undefined
  #nextHistoryId = 1n

  constructor(facts: EngineFacts, options: Options) {
    this.#meter = { fuel: 0, stopRequested: () => false, now: facts.monotonic }
    this.rs = openSession(facts, options, this.#meter)
    this.rs.engine = this
    this.rs.openNested = () => new EngineRunspace(facts, options)
    this.rs.roundTrip = (value) => facts.roundTrip(value, this.rs)
    this.#rules = clientRules(options.plan)
  }

  /** for the serializer: the session's type table */
  get context(): Runspace {
    return this.rs
  }

  open(context: Context): PipelineTask {
    return this.#task(context, this.#startUp(), true)
  }

  *#startUp(): Task<void> {
    const { rs } = this
    yield* openPlan(rs, rs.visibility ?? new Visibility(rs.plan))
    if (rs.plan.languageMode !== 'FullLanguage' || rs.plan.strict) rs.clientSources = new WeakSet()
  }

  /** How the client's last script ended: `$?`, and what its programs left in `$LASTEXITCODE`. */
  get status(): { readonly succeeded: boolean; readonly programExitCode: number | undefined } {
    const code = baseOf(this.rs.global.top.find('lastexitcode')?.value)
    return {
      succeeded: this.rs.clientSucceeded,
      programExitCode: typeof code === 'number' ? code : undefined,
    }
  }

  createPipeline(request: Request, context: Context): PipelineTask {
    return this.#task(context, this.#run(request, context), request.redirectShellErrorOutputPipe, request)
  }

  getCommandMetadata(request: MetadataRequest, context: Context): PipelineTask {
    return this.#task(
      context,
      commandMetadata(
        this.rs,
        request,
        sinkTo((value) => context.sinks.output(value)),
      ),
      true,
    )
  }

  reset(): void {
    this.rs.services.clear()
    this.rs.global.top.variables.clear()
    this.rs.errors.items.length = 0
    openSession.variables(this.rs)
  }

  close(): void {
    this.rs.isClosed = true
    this.rs.native.close()
    for (const service of this.rs.services.values()) (service as { close?: () => void }).close?.()
    this.rs.services.clear()
  }

  #task(context: Context, task: Task, redirectErrors: boolean, request?: Request): PipelineTask {
    const { rs } = this
    const entry = {
      client: rs.io.client,
      pipes: rs.io.pipes,
      frames: rs.frames.length,
      redirect: rs.redirectErrors,
      using: rs.usingValues,
      historyId: rs.historyId,
      propagate: rs.propagateErrors,
      state: rs.global.current,
    }
    const begin = (): void => {
      rs.io.client = context.host
      rs.io.pipes = pipesOf(rs, context)
      rs.redirectErrors = redirectErrors
      rs.propagateErrors = false
      rs.usingValues = undefined
      rs.historyId = this.#nextHistoryId
      if (request?.addToHistory) this.#remember(request)
    }
    const whole = function* (): Task {
      begin()
      return yield* task
    }
    return new PipelineTask(this.#meter, whole(), context.wake, (runner) => {
      const outcome = this.#outcome(runner, request?.isOfScript)
      if (request?.addToHistory && rs.runningEntry && outcome.type !== 'completed')
        rs.runningEntry.status = outcome.type === 'stopped' ? 'Stopped' : 'Failed'
      // a pipeline that was stopped may have left its callers' marks
      rs.frames.length = entry.frames
      rs.global.current = entry.state
      rs.caught.length = 0
      rs.io.client = entry.client
      rs.io.pipes = entry.pipes
      rs.redirectErrors = entry.redirect
      rs.propagateErrors = entry.propagate
      rs.usingValues = entry.using
      rs.runningEntry = undefined
      return outcome
    })
  }

  #remember(request: Request): void {
    const { rs } = this
    // without a text of its own a pipeline is remembered by its first command
    const text = request.history ?? request.statements[0]?.commands[0]?.text ?? ''
    const at = rs.now()
    rs.runningEntry = {
      id: Number(this.#nextHistoryId),
      commandLine: text,
      startTime: at,
      endTime: at,
      status: 'Completed',
    }
    rs.history.push(rs.runningEntry)
    this.#nextHistoryId += 1n
  }

  #outcome(runner: TaskRunner, isOfScript = false): Outcome {
    const { failure } = runner
    const { rs } = this
    if (failure === undefined) return { type: 'completed' }
    if (failure instanceof StopSignal) return { type: 'stopped', error: stoppedRecord() }
    if (failure instanceof ExitSignal) {
      // what a script runs has nobody who would leave
      if (!isOfScript) rs.io.client.send('SetShouldExit', [failure.code])
      return { type: 'completed' }
    }
    if (isFlowSignal(failure)) return { type: 'completed' }
    const record = recordOf(rs.io.baseFrame, failure)
    rs.rememberError(record, rs.io.baseFrame)
    return { type: 'failed', error: (isOfScript ? stopOf(failure) : undefined) ?? record }
  }

  *#run(request: Request, context: Context): Task<void> {
    const { rs } = this
    for (const [index, statement] of request.statements.entries()) {
      try {
        yield* this.#statement(statement.commands, request, context)
      } catch (error) {
        if (error instanceof StopSignal || isFlowSignal(error)) throw error
        const record = recordOf(rs.io.baseFrame, error)
        // of several statements the client's first one may fail, a script's any but the last: its error is written, and the
        // next one runs (PowerShell.BatchInvocationCallback; truth wirex-040, jea-160)
        const goesOn =
          index <
          (request.isOfScript ? request.statements.length - 1 : Math.min(1, request.statements.length - 1))
        if (!goesOn || isStopPreference(stopOf(error) ?? record)) throw error
        rs.rememberError(record, rs.io.baseFrame)
        const transcripts = transcriptsOf(rs)
        if (transcripts) yield* transcripts.error(this.#frame(nullSink), record)
        context.sinks.error(record)
      }
    }
  }

  *#statement(commands: readonly CommandSpec[], request: Request, context: Context): Task<void> {
    const { rs } = this
    const [only] = commands
    if (only === undefined) return
    const transcripts = transcriptsOf(rs)
    if (transcripts === undefined)
      return yield* this.#unseen(
        commands,
        only,
        request,
        context,
        sinkTo((value) => context.sinks.output(value)),
      )
    for (const one of commands)
      if (one.isScript) transcripts.command(one.text)
      else transcripts.invocation(one.text, this.#given(one))
    const isShown = /^out-default$/i.test(commands[commands.length - 1]?.text ?? '')
    const isPrompt = /^prompt$/i.test(only.text)
    const plain = sinkTo((value) => {
      if (isPrompt) transcripts.prompted(rs.text(value))
      return context.sinks.output(value)
    })
    const tap = isShown ? undefined : transcripts.tap(this.#frame(nullSink), plain)
    try {
      yield* this.#unseen(commands, only, request, context, tap?.sink ?? plain)
    } catch (error) {
      if (!(error instanceof StopSignal || error instanceof ExitSignal))
        transcripts.failed(recordOf(rs.io.baseFrame, error))
      throw error
    } finally {
      tap?.end()
      transcripts.commandEnded()
    }
  }

  /** What a command was given, with the names that its positional arguments have. */
  #given(command: CommandSpec): { name: string; value: unknown }[] {
    const info = findCommand(this.rs.io.baseFrame, command.text)
    const set = info && metadataOf(this.rs.io.baseFrame, info)
    const positional = (set?.parameters ?? [])
      .map((one) => ({
        name: one.name,
        at: Math.min(...[...one.sets.values()].map(({ position }) => position ?? Infinity)),
      }))
      .filter(({ name, at }) => Number.isFinite(at) && !command.args.some((one) => one.name === name))
      .sort((a, b) => a.at - b.at)
    let next = 0
    return command.args.map(({ name, value }) => ({
      name: name?.replace(/^-|:$/g, '') ?? positional[next++]?.name ?? '',
      value,
    }))
  }

  *#unseen(
    commands: readonly CommandSpec[],
    only: CommandSpec,
    request: Request,
    context: Context,
    out: Sink,
  ): Task<void> {
    const { rs } = this
    for (const command of commands) this.#rules?.check(command)
    if (
      commands.length === 1 &&
      only.isScript &&
      !only.useLocalScope &&
      !request.expectsInput &&
      only.args.length === 0 &&
      Object.keys(only.merge).length === 0
    ) {
      yield* this.#script(only.text, out)
      return
    }
    const frame = this.#frame(out)
    const specs: StageSpec[] = []
    for (const one of commands)
      specs.push(this.#spec(one, one.isScript ? yield* this.#block(one.text) : undefined))
    const feed = request.expectsInput && readsInput(only) ? { feed: feedFrom(context.input) } : {}
    rs.frames.push(frame)
    try {
      yield* runPipeline(frame, { ...commandsOnly(specs, out), ...feed })
    } finally {
      rs.frames.pop()
    }
  }

  #frame(out: Sink): Frame {
    const { rs } = this
    const frame = new Frame({
      rs,
      scope: rs.global.top,
      state: rs.global,
      slotCount: 0,
      out,
      pipes: rs.io.pipes,
      name: '<ScriptBlock>',
      file: undefined,
    })
    frame.trusted = rs.visibility === undefined
    frame.isBase = true
    return frame
  }

  /** Script text straight into the global scope. */
  *#script(text: string, out: Sink): Task<void> {
    const block = yield* this.#block(text)
    const frame = this.#frame(out)
    const spec = { ...dotSourced(block), fromClient: true }
    yield* runPipeline(frame, commandsOnly([spec], out))
  }

  *#block(text: string): Task<ScriptBlock> {
    const work = promptly(this.rs, this.#parse(text), fuelSlice)
    return isTask(work) ? yield* work : work
  }

  *#parse(text: string): InSlices<ScriptBlock> {
    const { rs } = this
    const ast = yield* rs.classes.parseInSlices(text, rs.global, undefined, true)
    this.#rules?.checkText(ast)
    rs.classes.useNamespaces(rs.global, ast)
    const block = new ScriptBlock(ast, rs.global, undefined)
    yield* block.prepare()
    return block
  }

  #spec(command: CommandSpec, block: ScriptBlock | undefined): StageSpec {
    const args: Argument[] = []
    for (const { name, value } of command.args) {
      if (name === '--%' && baseOf(value) instanceof PSDictionary) {
        this.rs.usingValues = baseOf(value) as PSDictionary
        continue
      }
      if (name === undefined) args.push(positional(value))
      else {
        // `-Any: ` is written as in a script: dash, colon and the space behind it are not the name's
        const hasDash = name.startsWith('-')
        const word = hasDash ? name.trimEnd() : name
        const colon = hasDash && word.endsWith(':')
        const bare = hasDash ? word.slice(1) : word
        // a name with a dash and no value is a parameter token: what follows is its argument
        const token = hasDash && !colon && value === null
        args.push({
          kind: 'parameter',
          name: colon ? bare.slice(0, -1) : bare,
          hasValue: !token,
          value: token ? null : value,
          // `-Any: 3` is written with its colon into $args, `Any` with 3 without (CommandParameter.ToCommandParameterInternal)
          spaced: !colon,
          word,
        })
      }
    }
    const redirections: Redirection[] = []
    const streams = {
      error: 'Error',
      warning: 'Warning',
      verbose: 'Verbose',
      debug: 'Debug',
      information: 'Information',
    } as const
    for (const [key, target] of Object.entries(command.merge)) {
      const from = streams[key as keyof typeof streams]
      if (target === 'output') redirections.push({ kind: 'merge', from })
      // Null takes nothing from the wire: the record goes out all the same (truth wirex-046, wirex-047)
    }
    return {
      ast: undefined,
      command: block ?? command.text,
      nameExtent: block?.ast.extent,
      dotSource: block !== undefined && !command.useLocalScope,
      invoked: block !== undefined,
      args,
      redirections,
      fromClient: true,
    }
  }
}

function positional(value: unknown): Argument {
  return { kind: 'value', value }
}

/** A script that never looks at its input does not wait for the end of it (truth wirex-087). Rather once too often than too rarely. */
function readsInput(command: CommandSpec): boolean {
  return (
    !command.isScript ||
    /\$\{?(?:\w+:)?(?:input|_|psitem|myinvocation)\b|\b(?:process|filter)\b|valuefrompipeline/i.test(
      command.text,
    )
  )
}

const stopOf = (error: unknown): ErrorRecord | undefined =>
  error instanceof TerminatingError ? error.stop : undefined

/** Input objects go to the first command as they come. */
function feedFrom(input: Input): (sink: Sink) => Task<void> {
  return function* (sink) {
    for (;;) {
      const item = input.next()
      if (item.type === 'end') return
      if (item.type === 'none') {
        yield new Wait(input.whenReady())
        continue
      }
      const task = sink.write(item.value)
      if (task !== undefined) yield task
    }
  }
}

function sinkTo(write: (value: unknown) => boolean): Sink {
  return {
    write(value) {
      return write(value === AutomationNull || value === undefined ? null : value) ? undefined : pause()
    },
  }
}

function* pause(): Task<void> {
  yield PAUSE
}

/** Where records go when nothing redirects them: to the client, and on its screen where it has one. */
function pipesOf(rs: Runspace, context: Context): Pipes {
  const { sinks } = context
  const shown = (write: (value: unknown) => boolean): Sink => ({
    write(value) {
      const room = write(value)
      const record = value as InformationalRecord
      transcriptsOf(rs)?.result(
        `${record.netType.name.replace('Record', '').toUpperCase()}: ${record.message}`,
      )
      rs.io.showRecord(record)
      return room ? undefined : pause()
    },
  })
  return {
    error: {
      write(record) {
        const transcripts = transcriptsOf(rs)
        if (transcripts === undefined) return sinks.error(record) ? undefined : pause()
        return (function* (): Task<void> {
          yield* transcripts.error(rs.io.baseFrame, record)
          if (!sinks.error(record)) yield PAUSE
        })()
      },
    },
    warning: shown((record) => sinks.warning(record)),
    verbose: shown((record) => sinks.verbose(record)),
    debug: shown((record) => sinks.debug(record)),
    information: sinkTo((record) => {
      transcriptsOf(rs)?.result(rs.text((record as InformationRecord).messageData))
      return sinks.information(record)
    }),
    progress: {
      write(record) {
        const room = sinks.progress(record)
        if (rs.io.hasScreen)
          rs.io.client.send('WriteProgress', [rs.io.progressSource, record as ProgressRecord])
        return room ? undefined : pause()
      },
    },
  }
}

function stoppedRecord(): ErrorRecord {
  const exception = netException('sma:PipelineStoppedException', 'The pipeline has been stopped.')
  return new ErrorRecord({ exception, errorId: 'PipelineStopped', category: 'OperationStopped' })
}
