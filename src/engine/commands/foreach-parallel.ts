/** ForEach-Object -Parallel: each object in a runspace beside the session, so many of them at a time. */
import { AutomationNull } from '../../objects/automation-null.ts'
import type { PSDictionary } from '../../objects/collections.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { parallelIterationsMax, parallelRecordsMax } from '../../settings/limits.ts'
import type { EngineRunspace, Outcome } from '../run.ts'
import { fail } from '../runtime/failure.ts'
import { type Job, jobsOf } from '../runtime/jobs.ts'
import { nestedOf, type NestedRun, type NestedSinks, requestOf, scriptCommand } from '../runtime/nested.ts'
import type { ScriptBlock } from '../runtime/script-block.ts'
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
  if (outcome.type !== 'failed') return undefined
  const { exception } = outcome.error as ErrorRecord
  const outer = new NetException(exceptionType('sma:RuntimeException'), exception.message, {
    inner: exception,
  })
  outer.wasThrownFromThrowStatement = true
  const record = new ErrorRecord({
    exception: outer,
    errorId: 'PSTaskException',
    category: 'InvalidOperation',
    target: new ParallelTask(id),
  })
  record.categoryActivity = ''
  return record
}

/** Runspaces that have done with one object and wait for the next. */
class Rooms {
  readonly #c: CmdletContext
  readonly #free: EngineRunspace[] = []
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

export function parallelBody(c: CmdletContext): CmdletBody {
  if (c.has('AsJob') && c.has('TimeoutSeconds'))
    fail(
      'ParallelCannotUseTimeoutWithJob',
      'The ForEach-Object -AsJob parameter cannot be used with the -TimeoutSeconds parameter.',
      { type: 'System.ArgumentException', category: 'InvalidArgument' },
    )
  const throttle = Math.min(c.has('ThrottleLimit') ? Number(c.p.ThrottleLimit) : 5, parallelIterationsMax)
  const rooms = new Rooms(c)
  const running = new Set<NestedRun>()
  const written: { stream: string; value: unknown }[] = []
  let using: PSDictionary | undefined
  let count = 0
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
  const job = c.p.AsJob === true ? new ParallelJob(c, throttle) : undefined
  return {
    *process() {
      if (c.input === AutomationNull && c.expectsInput) return
      using ??= yield* usingValues(c.frame, (c.p.Parallel as ScriptBlock).ast)
      const value = c.has('InputObject') ? c.p.InputObject : c.input === AutomationNull ? null : c.input
      if (job) {
        job.inputs.push(value)
        return
      }
      yield* until(throttle)
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
      if (c.p.TimeoutSeconds > 0) {
        void c.rs.sleep(Number(c.p.TimeoutSeconds) * 1000).then(() => {
          for (const one of running) one.stop()
        })
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
class ParallelJob {
  readonly inputs: unknown[] = []
  readonly #c: CmdletContext
  readonly #throttle: number
  constructor(c: CmdletContext, throttle: number) {
    this.#c = c
    this.#throttle = throttle
  }

  *begin(using: PSDictionary | undefined): Task<Job> {
    const c = this.#c
    const table = jobsOf(c.rs)
    const facts = {
      kind: 'PSTaskJob',
      command: (c.p.Parallel as ScriptBlock).toString(),
      location: 'PowerShell',
    }
    const parent = table.make(c.rs, { ...facts, typeName: 'System.Management.Automation.PSTasks.PSTaskJob' })
    table.add(parent)
    parent.begin()
    const waiting: { child: Job; engine: EngineRunspace; value: unknown }[] = []
    for (const value of this.inputs) {
      const child = table.make(c.rs, {
        ...facts,
        typeName: 'System.Management.Automation.PSTasks.PSTaskChildJob',
      })
      parent.children.push(child)
      waiting.push({ child, engine: yield* openBeside(c.frame), value })
    }
    if (waiting.length === 0) parent.end('Completed')
    const next = (): void => {
      const one = waiting.shift()
      if (!one) return
      const { child, engine } = one
      if (child.isOver) {
        nestedOf(c.rs).close(engine)
        next()
        return
      }
      child.begin()
      const run = start(c, engine, one.value, using as PSDictionary, plainSinks(child))
      child.onStop = () => run.stop()
      void run.done.then((outcome) => {
        nestedOf(c.rs).close(engine)
        const failure = failureOf(outcome, child.id)
        if (failure) child.write('error', failure)
        child.end(outcome.type === 'failed' ? 'Failed' : outcome.type === 'stopped' ? 'Stopped' : 'Completed')
        parent.gather()
        next()
      })
    }
    for (const { child } of waiting) {
      child.onStop = () => {
        child.end('Stopped')
        parent.gather()
      }
    }
    for (let i = 0; i < this.#throttle; i++) next()
    return parent
  }
}
