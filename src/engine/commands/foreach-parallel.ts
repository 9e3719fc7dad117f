/** ForEach-Object -Parallel: each object in a runspace beside the session, so many of them at a time. */
import { AutomationNull } from '../../objects/automation-null.ts'
import type { PSDictionary } from '../../objects/collections.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { parallelIterationsMax, parallelRecordsMax } from '../../settings/limits.ts'
import type { EngineRunspace, Outcome } from '../run.ts'
import { fail, failure, type TerminatingError } from '../runtime/failure.ts'
import { type Job, jobsOf } from '../runtime/jobs.ts'
import { nestedOf, type NestedRun, type NestedSinks, requestOf, scriptCommand } from '../runtime/nested.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import { openBeside, plainSinks } from '../runtime/start-job.ts'
import { type Task, Wait } from '../runtime/task.ts'
import { usingValues } from '../runtime/using-values.ts'
import { enumValue } from '../types/language-values.ts'
import { implement } from '../types/surface.ts'
import { addMetadata, loadType } from '../types/type-loader.ts'
import type { CmdletBody, CmdletContext } from './cmdlet.ts'
import { pass } from './jobs.ts'

const taskType = 'System.Management.Automation.PSTasks.PSTask'
addMetadata(`#class System.Management.Automation.PSTasks.PSTaskBase abstract :System.Object @26
#class ${taskType} :System.Management.Automation.PSTasks.PSTaskBase @26
System.Management.Automation.PSInvocationState State {get;}
int Id {get;}
runspace Runspace {get;}
string ToString()
`)

/** What an error of an iteration has as its target. */
class ParallelTask {
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
  get netType(): NetType {
    return loadType(taskType) ?? T.Object
  }
}
implement(taskType, {
  get: {
    State: () => enumValue('System.Management.Automation.PSInvocationState', 'Failed'),
    Id: (self: ParallelTask) => self.id,
    Runspace: () => null,
  },
  call: { ToString: () => taskType },
})

function failureOf(outcome: Outcome, id: number): ErrorRecord | undefined {
  if (outcome.type === 'completed') return undefined
  const outer = outcome.type === 'failed' ? thrownBy(outcome.error as ErrorRecord) : stopped()
  const record = new ErrorRecord({
    exception: outer,
    errorId: 'PSTaskException',
    category: 'InvalidOperation',
    target: new ParallelTask(id),
  })
  record.categoryActivity = ''
  return record
}

function thrownBy({ exception }: ErrorRecord): NetException {
  const outer = new NetException(exceptionType('sma:RuntimeException'), exception.message, {
    inner: exception,
  })
  outer.wasThrownFromThrowStatement = true
  return outer
}

const stopped = (): NetException =>
  new NetException(exceptionType('sma:PipelineStoppedException'), 'The pipeline has been stopped.')

/** Runspaces that have done with one object and wait for the next. */
class Rooms {
  readonly #c: CmdletContext
  readonly #free: EngineRunspace[] = []
  /** runspaces that were opened */
  get count(): number {
    return this.#all.length
  }
  readonly #all: EngineRunspace[] = []
  constructor(c: CmdletContext) {
    this.#c = c
  }
  *take(): Task<EngineRunspace> {
    const free = this.#c.p.UseNewRunspace === true ? undefined : this.#free.pop()
    if (free) {
      free.reset()
      return free
    }
    const made = yield* openBeside(this.#c.frame)
    this.#all.push(made)
    return made
  }
  give(engine: EngineRunspace): void {
    if (this.#c.p.UseNewRunspace === true) nestedOf(this.#c.rs).close(engine)
    else this.#free.push(engine)
  }
  close(): void {
    for (const one of this.#all) nestedOf(this.#c.rs).close(one)
  }
}

function start(
  c: CmdletContext,
  engine: EngineRunspace,
  value: unknown,
  using: PSDictionary,
  sinks: NestedSinks,
): NestedRun {
  const { rs } = engine
  rs.global.top.assign('_', '_', value)
  const text = (c.p.Parallel as ScriptBlock).toString()
  const command = scriptCommand(text, [{ name: '--%', value: using }])
  return nestedOf(c.rs).start(engine, requestOf([{ commands: [command] }], false), sinks, {
    host: c.rs.io.client,
  })
}

const blockRefused = (id: string, message: string): TerminatingError =>
  failure(
    id,
    `${message} Passed-in script block variables are not supported with ForEach-Object -Parallel, and can result in undefined behavior.`,
    { type: 'sma:PSArgumentException', category: 'InvalidType' },
  )

function* parallelUsing(c: CmdletContext): Task<PSDictionary> {
  const using = yield* usingValues(c.frame, (c.p.Parallel as ScriptBlock).ast, true)
  if (using.entries().some(({ value }) => baseOf(value) instanceof ScriptBlock))
    throw blockRefused(
      'ParallelUsingVariableCannotBeScriptBlock',
      'A ForEach-Object -Parallel using variable cannot be a script block.',
    )
  return using
}

const notForParallel = [
  'ErrorAction',
  'WarningAction',
  'InformationAction',
  'ProgressAction',
  'PipelineVariable',
]

export function parallelBody(c: CmdletContext): CmdletBody {
  if (notForParallel.some((one) => c.has(one)))
    fail(
      'ParallelCommonParametersNotSupported',
      'The following common parameters are not currently supported in the Parallel parameter set:\nErrorAction, WarningAction, InformationAction, PipelineVariable',
      { type: 'sma:PSNotSupportedException', category: 'NotImplemented' },
    )
  if (c.has('AsJob') && c.has('TimeoutSeconds'))
    fail(
      'ParallelCannotUseTimeoutWithJob',
      "The 'TimeoutSeconds' parameter cannot be used with the 'AsJob' parameter.",
      { type: 'sma:PSArgumentException', category: 'InvalidOperation' },
    )
  const throttle = Math.min(c.has('ThrottleLimit') ? Number(c.p.ThrottleLimit) : 5, parallelIterationsMax)
  const rooms = new Rooms(c)
  const running = new Set<NestedRun>()
  const written: { stream: string; value: unknown }[] = []
  let using: PSDictionary | undefined
  let count = 0
  let isOutOfTime = false
  let changed: () => void = () => {}
  let change = Promise.resolve()
  const arm = (): void => {
    change = new Promise((resolve) => (changed = resolve))
  }
  const sink = (stream: string) => (value: unknown) => {
    written.push({ stream, value })
    changed()
    return written.length < parallelRecordsMax
  }
  const sinks: NestedSinks = {
    output: sink('output'),
    error: sink('error'),
    warning: sink('warning'),
    verbose: sink('verbose'),
    debug: sink('debug'),
    information: sink('information'),
    progress: sink('progress'),
  }
  /** Waits until fewer than `most` iterations run, and passes on what they write meanwhile. */
  function* until(most: number): Task<void> {
    for (;;) {
      arm()
      for (let one = written.shift(); one; one = written.shift())
        yield* pass(c, one.stream, one.value, undefined)
      for (const one of running) one.resume()
      if (running.size < most) return
      if (written.length === 0) yield new Wait(change)
    }
  }
  const job = c.p.AsJob === true ? new ParallelJobMaker(c, rooms, throttle) : undefined
  return {
    begin() {
      if (!(c.p.TimeoutSeconds > 0)) return
      void c.rs.sleep(Number(c.p.TimeoutSeconds) * 1000).then(() => {
        isOutOfTime = true
        for (const one of running) one.stop()
      })
    },
    *process() {
      if (c.input === AutomationNull && c.expectsInput) return
      using ??= yield* parallelUsing(c)
      const value = c.has('InputObject') ? c.p.InputObject : c.input === AutomationNull ? null : c.input
      if (baseOf(value) instanceof ScriptBlock) {
        yield* c.error(
          blockRefused(
            'ParallelPipedInputObjectCannotBeScriptBlock',
            'A ForEach-Object -Parallel piped input object cannot be a script block.',
          ),
        )
        return
      }
      if (job) {
        job.inputs.push(value)
        return
      }
      yield* until(throttle)
      if (isOutOfTime) return
      const engine = yield* rooms.take()
      const id = ++count
      const run = start(c, engine, value, using, sinks)
      running.add(run)
      void run.done.then((outcome) => {
        running.delete(run)
        rooms.give(engine)
        const failure = failureOf(outcome, id)
        if (failure) written.push({ stream: 'error', value: failure })
        changed()
      })
    },
    *end() {
      if (job) {
        yield* c.write(yield* job.begin(using))
        return
      }
      yield* until(1)
    },
    dispose() {
      if (job) return
      for (const one of running) one.stop()
      rooms.close()
    },
  }
}

/** -AsJob: a job with a child for each object. */
class ParallelJobMaker {
  readonly inputs: unknown[] = []
  readonly #c: CmdletContext
  readonly #rooms: Rooms
  readonly #throttle: number
  constructor(c: CmdletContext, rooms: Rooms, throttle: number) {
    this.#c = c
    this.#rooms = rooms
    this.#throttle = throttle
  }

  *begin(using: PSDictionary | undefined): Task<Job> {
    const c = this.#c
    const table = jobsOf(c.rs)
    const isNewEach = c.p.UseNewRunspace === true
    const facts = {
      kind: 'PSTaskJob',
      runspaces: () => this.#rooms.count,
      command: (c.p.Parallel as ScriptBlock).toString(),
      location: 'PowerShell',
    }
    const parent = table.make(c.rs, { ...facts, typeName: 'System.Management.Automation.PSTasks.PSTaskJob' })
    table.add(parent)
    parent.begin()
    const engines: EngineRunspace[] = []
    const waiting: { child: Job; value: unknown }[] = []
    for (const value of this.inputs) {
      const child = table.make(c.rs, {
        ...facts,
        typeName: 'System.Management.Automation.PSTasks.PSTaskChildJob',
      })
      parent.children.push(child)
      waiting.push({ child, value })
      if (isNewEach || engines.length < this.#throttle) engines.push(yield* this.#rooms.take())
    }
    if (waiting.length === 0) parent.end('Completed')
    const next = (): void => {
      const one = waiting.shift()
      if (!one) return
      const { child } = one
      if (child.isOver) {
        next()
        return
      }
      const engine = engines.pop() as EngineRunspace
      child.begin()
      const run = start(c, engine, one.value, using as PSDictionary, plainSinks(child))
      child.onStop = () => run.stop()
      void run.done.then((outcome) => {
        if (isNewEach) nestedOf(c.rs).close(engine)
        else {
          engine.reset()
          engines.push(engine)
        }
        const failure = outcome.type === 'failed' ? failureOf(outcome, child.id) : undefined
        if (failure) {
          child.write('error', failure)
          child.reason = failure.exception
        }
        child.end(outcome.type === 'failed' ? 'Failed' : outcome.type === 'stopped' ? 'Stopped' : 'Completed')
        parent.gather()
        if (parent.isOver) this.#rooms.close()
        else next()
      })
    }
    for (const { child } of waiting) {
      child.onStop = () => {
        child.end('Stopped')
        parent.gather()
        if (parent.isOver) this.#rooms.close()
      }
    }
    for (let i = 0; i < this.#throttle; i++) next()
    return parent
  }
}
