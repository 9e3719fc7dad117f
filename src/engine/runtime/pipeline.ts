/**
 * Pipelines: commands are resolved and bound, then objects are pushed from the first to the last.
 * Each stage's `write` hands an object to the next; nothing is queued but what a plain function pushed.
 */
import { eventsOf } from './events.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { DownstreamError, isFlowSignal, StopUpstreamSignal } from './flow.ts'
import type { Frame } from './frame.ts'
import { commandsOnly, type PipelineSpec, type Redirection, type StageSpec } from './pipeline-spec.ts'
import { callFuel, directCallsMax } from '../../settings/limits.ts'
import { mergedErrors, nullSink, type Pipes, type Sink } from './pipes.ts'
import { makeStage } from './stages.ts'
import { StopSignal, type Task } from './task.ts'

/** One command of a running pipeline. */
export interface Stage {
  /** binds the command line, where that is not for `begin` to do: all of a pipeline are bound before one begins */
  bind(): Task<void> | undefined
  /** binds what is not bound yet and runs begin */
  begin(): Task<void> | undefined
  process(value: unknown): Task | undefined
  end(): Task<void> | undefined
  /** `clean` blocks, and what was taken; runs however the pipeline ended */
  dispose(): Task<void> | undefined
  /** set before begin */
  out: Sink
  readonly hadErrors: boolean
}

export interface StagePlace {
  readonly frame: Frame
  readonly pipes: Pipes
  /** from 1 */
  readonly position: number
  readonly length: number
  readonly expectsInput: boolean
}

/** Runs a whole pipeline. `$?` is set by how its commands fared. */
export function* runPipeline(f: Frame, pipeline: PipelineSpec): Task<void> {
  const { specs, source, out } = pipeline
  const { rs } = f
  if (rs.hasPendingEvents) yield* eventsOf(rs).runActions(f)
  const [only] = specs
  if (
    only !== undefined &&
    specs.length === 1 &&
    source === undefined &&
    pipeline.feed === undefined &&
    only.redirections.length === 0
  ) {
    const rest = runHere(f, only, out)
    if (rest !== undefined) yield* rest
    return
  }
  const files: FileSinks = new Map()
  const stages: Stage[] = []
  const begun = new Set<Stage>()
  let failed = true
  try {
    // what the commands are fed with is computed before they are found
    const head = source !== undefined && specs.length > 0 ? yield* headOf(f, pipeline, source, files) : []
    // every command is found before the first one starts
    const isFed = source !== undefined || pipeline.feed !== undefined
    for (let i = 0; i < specs.length; i++) {
      const spec = specs[i] as StageSpec
      const place = {
        frame: f,
        pipes: f.pipes,
        position: i + 1,
        length: specs.length,
        expectsInput: i > 0 || isFed,
      }
      // where its output goes is known later: redirections to it are filled in then
      const redirected = () => redirectedPipes(f, spec.redirections, undefined, files)
      stages.push(yield* stageOf(makeStage(spec, place, redirected)))
    }
    for (let i = 0; i < stages.length; i++) {
      const stage = stages[i] as Stage
      const next = stages[i + 1]
      const sink: Sink = next === undefined ? out : new StageSink(next, begun, stages)
      stage.out = outputSink(specs[i]?.redirections ?? [], sink, files, f)
      // without redirections of its own a command has the streams of its caller, whose merge goes elsewhere
      if ((specs[i]?.redirections.length ?? 0) > 0) mergeInto(stage, stage.out)
    }
    rs.lastSuccess = true
    if (stages.length === 0) yield* runSourceOnly(f, pipeline, files)
    else {
      for (const stage of stages) yield* finish(stage.bind())
      yield* drive(f, stages, begun, pipeline, head)
    }
    failed = false
  } catch (error) {
    throw error instanceof DownstreamError && error.pipeline === stages ? error.error : error
  } finally {
    for (const stage of stages) yield* finish(stage.dispose())
    for (const sink of files.values()) yield* sink.close()
    rs.lastSuccess = !failed && !stages.some((one) => one.hadErrors)
  }
}

/**
 * One command, nothing before or after it, as most calls of a script are: on the spot, without a task, until something
 * has to wait. @returns what is still to be done
 */
export function runAlone(f: Frame, spec: StageSpec, out: Sink): Task<void> | undefined {
  const { rs } = f
  return spec.redirections.length > 0 || rs.hasPendingEvents || rs.directDepth >= directCallsMax
    ? runPipeline(f, commandsOnly([spec], out))
    : runHere(f, spec, out)
}

function runHere(f: Frame, spec: StageSpec, out: Sink): Task<void> | undefined {
  const { rs } = f
  rs.meter.fuel -= callFuel
  rs.directDepth++
  let stage: Stage | undefined
  let rest: Task<void> | undefined
  try {
    const made = makeStage(spec, { frame: f, pipes: f.pipes, position: 1, length: 1, expectsInput: false })
    if ('next' in made) return runLater(f, made, out)
    stage = made
    stage.out = out
    rs.lastSuccess = true
    rest = unlessStopped(stage, 'begin')
    if (rest !== undefined) return restOf(f, stage, rest, true)
    rest = unlessStopped(stage, 'end')
    if (rest !== undefined) return restOf(f, stage, rest, false)
  } catch (error) {
    rs.lastSuccess = false
    const disposing = stage?.dispose()
    if (disposing !== undefined) return failAfter(rs, disposing, error)
    rs.lastSuccess = false
    throw error
  } finally {
    rs.directDepth--
  }
  rest = stage.dispose()
  if (rest !== undefined) return disposed(f, stage, rest)
  rs.lastSuccess = !stage.hadErrors
  return undefined
}

/** A command that asks the commands before it to stop: there are none here. */
function unlessStopped(stage: Stage, step: 'begin' | 'end'): Task<void> | undefined {
  try {
    return stage[step]()
  } catch (error) {
    if (!(error instanceof StopUpstreamSignal) || error.stage !== stage) throw error
    return undefined
  }
}

function* runLater(f: Frame, making: Task<Stage>, out: Sink): Task<void> {
  let stage: Stage
  try {
    stage = yield* making
  } catch (error) {
    f.rs.lastSuccess = false
    throw error
  }
  stage.out = out
  f.rs.lastSuccess = true
  yield* restOf(f, stage, finish(unlessStopped(stage, 'begin')), true)
}

function* restOf(f: Frame, stage: Stage, task: Task<void>, beginning: boolean): Task<void> {
  let failed = true
  try {
    yield* ignoringStop(stage, task)
    if (beginning) yield* ignoringStop(stage, finish(unlessStopped(stage, 'end')))
    failed = false
  } finally {
    yield* finish(stage.dispose())
    f.rs.lastSuccess = !failed && !stage.hadErrors
  }
}

function* ignoringStop(stage: Stage, task: Task<void>): Task<void> {
  try {
    yield* task
  } catch (error) {
    if (!(error instanceof StopUpstreamSignal) || error.stage !== stage) throw error
  }
}

function* disposed(f: Frame, stage: Stage, disposing: Task<void>): Task<void> {
  yield* disposing
  f.rs.lastSuccess = !stage.hadErrors
}

function* failAfter(rs: Frame['rs'], disposing: Task<void>, error: unknown): Task<void> {
  yield* disposing
  rs.lastSuccess = false
  throw error
}

/** What a command writes goes to the next one, which begins with it at the latest. */
class StageSink implements Sink {
  readonly #next: Stage
  readonly #begun: Set<Stage>
  readonly #pipeline: object
  constructor(next: Stage, begun: Set<Stage>, pipeline: object) {
    this.#next = next
    this.#begun = begun
    this.#pipeline = pipeline
  }
  write(value: unknown): Task | undefined {
    try {
      const task = this.#begun.has(this.#next)
        ? this.#next.process(value)
        : beginWith(this.#next, value, this.#begun)
      return task && this.#watched(task)
    } catch (error) {
      throw this.#failed(error)
    }
  }
  *#watched(task: Task): Task {
    try {
      yield task
    } catch (error) {
      throw this.#failed(error)
    }
  }
  #failed(error: unknown): unknown {
    return error instanceof StopSignal || isFlowSignal(error)
      ? error
      : new DownstreamError(this.#pipeline, error)
  }
}

export function* finish(task: Task<void> | undefined): Task<void> {
  if (task !== undefined) yield* task
}

export function* stageOf(made: Stage | Task<Stage>): Task<Stage> {
  return 'next' in made ? yield* made : made
}

/** What an expression at the head of a pipeline gives its commands: what it writes to streams that are merged into its output, and its value. */
function* headOf(
  f: Frame,
  pipeline: PipelineSpec,
  source: () => Task<unknown>,
  files: FileSinks,
): Task<readonly unknown[]> {
  const head: unknown[] = []
  const collect: Sink = {
    write(value) {
      head.push(value)
      return undefined
    },
  }
  const saved = f.pipes
  f.pipes = redirectedPipes(
    f,
    pipeline.sourceRedirections,
    () => outputSink(pipeline.sourceRedirections, collect, files, f),
    files,
  )
  try {
    head.push(yield* source())
  } finally {
    f.pipes = saved
  }
  return head
}

/** `1/0 2>$null`, `$a > file`: an expression with redirections and no command. */
function* runSourceOnly(f: Frame, pipeline: PipelineSpec, files: FileSinks): Task<void> {
  const sink = outputSink(pipeline.sourceRedirections, pipeline.out, files, f)
  const saved = f.pipes
  f.pipes = redirectedPipes(f, pipeline.sourceRedirections, () => sink, files)
  try {
    const value = yield* (pipeline.source as () => Task<unknown>)()
    yield* f.rs.writeEnumerated(sink, value)
  } finally {
    f.pipes = saved
  }
}

/** A command begins when it is its turn, or when something is written to it before. */
function* ensure(stage: Stage, begun: Set<Stage>): Task<void> {
  if (begun.has(stage)) return
  begun.add(stage)
  yield* finish(stage.begin())
}

function* beginWith(stage: Stage, value: unknown, begun: Set<Stage>): Task<void> {
  yield* ensure(stage, begun)
  const task = stage.process(value)
  if (task !== undefined) yield task
}

function* drive(
  f: Frame,
  stages: readonly Stage[],
  begun: Set<Stage>,
  pipeline: PipelineSpec,
  head: readonly unknown[],
): Task<void> {
  let started = 0
  let from = 0
  const [first] = stages as [Stage, ...Stage[]]
  const guard = function* (task: Task<void>): Task<boolean> {
    try {
      yield* task
      return true
    } catch (error) {
      if (!(error instanceof StopUpstreamSignal)) throw error
      const at = stages.indexOf(error.stage as Stage)
      if (at < 0) throw error
      // the commands before it end without an error; the rest goes on
      from = at
      return false
    }
  }
  /** A command that stops those before it while they begin leaves them nothing to do. */
  const beginAll = function* (): Task<boolean> {
    for (; started < stages.length; started++) {
      if (yield* guard(ensure(stages[started] as Stage, begun))) continue
      for (let i = started + 1; i < stages.length; i++) yield* ensure(stages[i] as Stage, begun)
      return false
    }
    return true
  }
  if (pipeline.feed !== undefined) {
    if (yield* beginAll()) yield* guard(pipeline.feed({ write: (value) => first.process(value) }))
  } else if (pipeline.source !== undefined) {
    const sink = { write: (value: unknown) => first.process(value) }
    const feed = function* (): Task<void> {
      for (const value of head) yield* f.rs.writeEnumerated(sink, value)
    }
    if (yield* beginAll()) yield* guard(feed())
  } else yield* beginAll()
  for (let i = from; i < stages.length; i++) {
    const went = yield* guard(finish((stages[i] as Stage).end()))
    if (i === 0 && f.isBase) f.rs.clientSucceeded = f.rs.lastSuccess
    if (!went) i = Math.max(i, from - 1)
  }
}

// --- redirections

interface FileSink extends Sink {
  close(): Task<void>
}
type FileSinks = Map<string, FileSink>

/** Where a stage's output goes when it is redirected to a file. */
function outputSink(redirections: readonly Redirection[], sink: Sink, files: FileSinks, f: Frame): Sink {
  for (const one of redirections) {
    if (one.kind === 'file' && (one.from === 'Output' || one.from === 'All')) return fileSink(f, one, files)
  }
  return sink
}

const streams = {
  Error: 'error',
  Warning: 'warning',
  Verbose: 'verbose',
  Debug: 'debug',
  Information: 'information',
} as const

/** A merge goes wherever the stage's output goes, which is known only later: `mergeInto` fills it in. */
export class MergeSink implements Sink {
  target: Sink = nullSink
  write(value: unknown): Task | undefined {
    if (value instanceof ErrorRecord) mergedErrors.add(value)
    return this.target.write(value)
  }
}

const mergesOf = new WeakMap<Pipes, MergeSink>()

function redirectedPipes(
  f: Frame,
  redirections: readonly Redirection[],
  out: (() => Sink) | undefined,
  files: FileSinks,
): Pipes {
  if (redirections.length === 0) return f.pipes
  const made: { -readonly [K in keyof Pipes]: Pipes[K] } = { ...f.pipes }
  const merge = new MergeSink()
  if (out) merge.target = out()
  for (const one of redirections) {
    const names =
      one.from === 'All' ? Object.values(streams) : one.from === 'Output' ? [] : [streams[one.from]]
    for (const name of names) {
      if (one.kind === 'merge') made[name] = merge
      // PowerShell's own server still sends what went to $null, but errors, and keeps it off the screen
      else if (one.location === null && name !== 'error') made[name] = unseen(made[name])
      else made[name] = fileSink(f, one, files)
    }
  }
  mergesOf.set(made, merge)
  return made
}

/** Another sink than the session's own, so that nothing shows on its host. */
const unseen = (sink: Sink): Sink => ({ write: (value) => sink.write(value) })

function mergeInto(stage: Stage & { pipes?: Pipes }, out: Sink): void {
  const merge = stage.pipes && mergesOf.get(stage.pipes)
  if (merge) merge.target = out
}

function fileSink(f: Frame, redirection: Extract<Redirection, { kind: 'file' }>, files: FileSinks): Sink {
  const { location } = redirection
  if (location === null) return nullSink
  const path = f.rs.text(location)
  let sink = files.get(path)
  if (sink === undefined) {
    sink = openFile(f, path, redirection.append)
    files.set(path, sink)
  }
  return sink
}

/** A redirection to a file is Out-File at the end of the pipe; to `variable:name`, Set-Variable. */
function openFile(f: Frame, path: string, append: boolean): FileSink {
  let stage: Stage | undefined
  const open = function* (): Task<Stage> {
    const variable = /^(?:microsoft\.powershell\.core\\)?variable::?(.+)$/is.exec(path)?.[1]
    const spec: StageSpec = {
      ast: undefined,
      command: `Microsoft.PowerShell.Utility\\${variable === undefined ? 'Out-File' : 'Set-Variable'}`,
      nameExtent: f.position,
      dotSource: false,
      invoked: false,
      args: [
        variable === undefined
          ? { kind: 'parameter', name: 'FilePath', hasValue: true, value: path, spaced: false }
          : { kind: 'parameter', name: 'Name', hasValue: true, value: variable, spaced: false },
        ...(append
          ? [{ kind: 'parameter' as const, name: 'Append', hasValue: true, value: true, spaced: false }]
          : []),
      ],
      redirections: [],
    }
    const made = yield* stageOf(
      makeStage(spec, { frame: f, pipes: f.pipes, position: 1, length: 1, expectsInput: true }),
    )
    made.out = nullSink
    yield* finish(made.begin())
    return made
  }
  return {
    *write(value: unknown): Task {
      stage ??= yield* open()
      const task = stage.process(value)
      if (task !== undefined) yield task
    },
    *close() {
      stage ??= yield* open()
      try {
        yield* finish(stage.end())
      } finally {
        yield* finish(stage.dispose())
      }
    },
  }
}
