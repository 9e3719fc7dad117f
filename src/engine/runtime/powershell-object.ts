/** `[powershell]`: a pipeline that a script builds and runs, in its own runspace or one beside it. */
import { carrierOf } from './carrier.ts'
import { PSList } from '../../objects/collections.ts'
import type { ErrorRecord } from '../../objects/error-record.ts'
import type { NetException } from '../../objects/exceptions.ts'
import type { PSGuid } from '../../objects/misc.ts'
import { automationAssembly, NetType, registeredType, registerType, T } from '../../objects/net-type.ts'
import type { CommandSpec, EngineRunspace, Outcome } from '../run.ts'
import { genericType } from '../types/surface.ts'
import { newGuid } from '../types/system/guid.ts'
import { loadType } from '../types/type-loader.ts'
import { NetThrow, throwNet } from './failure.ts'
import type { Frame } from './frame.ts'
import { nestedOf, type NestedRun, type NestedSinks, requestOf } from './nested.ts'
import type { Runspace } from './runspace.ts'
import { openBeside } from './start-job.ts'
import { isStopPreference } from './statement-errors.ts'
import { type Task, Wait } from './task.ts'

const sma = 'System.Management.Automation.'
const typeNamed = (name: string): NetType => loadType(sma + name) ?? T.Object

function localRunspaceType(): NetType {
  const name = `${sma}Runspaces.LocalRunspace`
  return (
    registeredType(name) ??
    registerType(
      new NetType({
        fullName: name,
        kind: 'class',
        base: typeNamed('Runspaces.Runspace'),
        assembly: automationAssembly,
      }),
    )
  )
}

export function dataCollection(element: string): PSList {
  return new PSList(genericType(`${sma}PSDataCollection\`1`, typeNamed(element)))
}

/** `[runspacefactory]::CreateRunspace()` */
export class RunspaceObject {
  readonly session: Runspace
  readonly instanceId: PSGuid
  initial: InitialState | undefined
  engine: EngineRunspace | undefined
  state: 'BeforeOpen' | 'Opened' | 'Closed' = 'BeforeOpen'
  /** the runspace that the script runs in: it is not the script's to close */
  readonly isCurrent: boolean
  name = ''
  constructor(session: Runspace, initial?: InitialState, current?: EngineRunspace) {
    this.session = session
    this.initial = initial
    this.instanceId = newGuid(session)
    this.isCurrent = current !== undefined
    if (current) {
      this.engine = current
      this.state = 'Opened'
    }
  }
  get netType(): NetType {
    return localRunspaceType()
  }
  *open(frame: Frame): Task<EngineRunspace> {
    if (this.state !== 'BeforeOpen')
      throwNet(
        `${sma}Runspaces.InvalidRunspaceStateException`,
        `Cannot open the runspace because the runspace is not in the BeforeOpen state. Current state of runspace is '${this.state}'.`,
      )
    this.engine = yield* openBeside(frame)
    this.initial?.apply(this.engine)
    this.state = 'Opened'
    if (this.initial && this.initial.modules.length > 0)
      yield* this.#importModules(this.engine, this.initial.modules)
    return this.engine
  }
  *#importModules(engine: EngineRunspace, names: readonly string[]): Task<void> {
    const quoted = names.map((name) => `'${name.replaceAll("'", "''")}'`).join(',')
    const command = {
      text: `Import-Module ${quoted}`,
      isScript: true,
      useLocalScope: false,
      args: [],
      merge: {},
    }
    const ignore = (): void => {}
    const sinks = {
      output: ignore,
      error: ignore,
      warning: ignore,
      verbose: ignore,
      debug: ignore,
      information: ignore,
      progress: ignore,
    }
    yield new Wait(
      nestedOf(this.session).start(engine, requestOf([{ commands: [command] }], false), sinks).done,
    )
  }
  /** One that `[powershell]` made for itself counts as open, and is opened when it is first used. */
  static implicit(session: Runspace, initial?: InitialState): RunspaceObject {
    const made = new RunspaceObject(session, initial)
    made.#isImplicit = true
    return made
  }
  #isImplicit = false
  get shownState(): string {
    return this.#isImplicit && this.state === 'BeforeOpen' ? 'Opened' : this.state
  }
  /** @throws InvalidRunspaceStateException */
  *used(frame: Frame): Task<EngineRunspace> {
    return this.#isImplicit && this.state === 'BeforeOpen' ? yield* this.open(frame) : this.need()
  }
  /** @throws InvalidRunspaceStateException */
  need(): EngineRunspace {
    if (this.state !== 'Opened' || !this.engine)
      throwNet(
        `${sma}Runspaces.InvalidRunspaceStateException`,
        `The runspace cannot be used, because it is not in the Opened state. Current state is ${this.state}.`,
      )
    return this.engine
  }
  close(): void {
    if (this.isCurrent || this.state === 'Closed') return
    this.state = 'Closed'
    if (this.engine) nestedOf(this.session).close(this.engine)
  }
}

const currentRunspaces = new WeakMap<Runspace, RunspaceObject>()
/** The runspace a script runs in: one object, whoever asks. */
export function currentRunspace(rs: Runspace): RunspaceObject {
  let made = currentRunspaces.get(rs)
  if (!made) currentRunspaces.set(rs, (made = new RunspaceObject(rs, undefined, rs.engine)))
  return made
}

/** `[initialsessionstate]`: variables and functions that runspaces made from it begin with. */
export class InitialState {
  /** what scripts set and read: LanguageMode, ThreadOptions and the like */
  readonly facts = new Map<string, unknown>()
  readonly modules: string[] = []
  readonly variables = new PSList(genericType('System.Collections.Generic.List`1', T.Object))
  readonly commands = new PSList(genericType('System.Collections.Generic.List`1', T.Object))
  get netType(): NetType {
    return typeNamed('Runspaces.InitialSessionState')
  }
  apply(engine: EngineRunspace): void {
    const { rs } = engine
    for (const one of this.variables.items)
      if (one instanceof SessionEntry) rs.global.top.assign(one.name, one.name.toLowerCase(), one.value)
    for (const one of this.commands.items)
      if (one instanceof SessionEntry) rs.defineFunction(one.name, rs.text(one.value))
  }
}

/** A SessionStateVariableEntry or SessionStateFunctionEntry. */
export class SessionEntry {
  readonly typeName: string
  readonly name: string
  readonly value: unknown
  constructor(typeName: string, name: string, value: unknown) {
    this.typeName = typeName
    this.name = name
    this.value = value
  }
  get netType(): NetType {
    return loadType(this.typeName) ?? T.Object
  }
}

/** `[runspacefactory]::CreateRunspacePool(1, 5)`: at most so many at a time, opened as they are needed. */
export class RunspacePoolObject {
  readonly session: Runspace
  readonly instanceId: PSGuid
  readonly initial: InitialState | undefined
  max: number
  state: 'BeforeOpen' | 'Opened' | 'Closed' = 'BeforeOpen'
  readonly #all = new Set<EngineRunspace>()
  readonly #free: EngineRunspace[] = []
  readonly #waiting: ((engine: EngineRunspace) => void)[] = []
  constructor(session: Runspace, max: number, initial?: InitialState) {
    this.session = session
    this.max = max
    this.initial = initial
    this.instanceId = newGuid(session)
  }
  get netType(): NetType {
    return typeNamed('Runspaces.RunspacePool')
  }
  get available(): number {
    return this.max - this.#all.size + this.#free.length
  }
  *take(frame: Frame): Task<EngineRunspace | Promise<EngineRunspace>> {
    const free = this.#free.pop()
    if (free) return free
    if (this.#all.size >= this.max) return new Promise((resolve) => this.#waiting.push(resolve))
    const made = yield* openBeside(frame)
    this.initial?.apply(made)
    this.#all.add(made)
    return made
  }
  give(engine: EngineRunspace): void {
    const next = this.#waiting.shift()
    if (next) next(engine)
    else this.#free.push(engine)
  }
  close(): void {
    this.state = 'Closed'
    for (const one of this.#all) nestedOf(this.session).close(one)
    this.#all.clear()
    this.#free.length = 0
  }
}

export interface AsyncRun {
  readonly done: Promise<Outcome>
  outcome: Outcome | undefined
  readonly output: PSList
}

type Arg = CommandSpec['args'][number]
export interface Building {
  text: string
  isScript: boolean
  useLocalScope: boolean
  args: Arg[]
}

export class PowerShellObject {
  readonly session: Runspace
  readonly instanceId: PSGuid
  readonly streams: Record<'error' | 'warning' | 'verbose' | 'debug' | 'information' | 'progress', PSList>
  statements: Building[][] = [[]]
  #ended: Promise<Outcome> | undefined
  runspace: RunspaceObject | undefined
  pool: RunspacePoolObject | undefined
  state = 'NotStarted'
  reason: NetException | null = null
  historyString = ''
  /** PSInvocationSettings.AddToHistory of the run that begins */
  addsToHistory = false
  #run: NestedRun | undefined
  #failed = false
  #isTold = false
  #ownsRunspace = false

  /** @param initial makes a runspace of its own from it when it first runs */
  constructor(session: Runspace, runspace?: RunspaceObject, initial?: InitialState) {
    this.session = session
    this.runspace = initial ? RunspaceObject.implicit(session, initial) : runspace
    this.#ownsRunspace = initial !== undefined
    this.instanceId = newGuid(session)
    this.streams = {
      error: dataCollection('ErrorRecord'),
      warning: dataCollection('WarningRecord'),
      verbose: dataCollection('VerboseRecord'),
      debug: dataCollection('DebugRecord'),
      information: dataCollection('InformationRecord'),
      progress: dataCollection('ProgressRecord'),
    }
  }
  get netType(): NetType {
    return typeNamed('PowerShell')
  }
  get hadErrors(): boolean {
    return this.#failed || this.streams.error.items.length > 0
  }
  get ownsRunspace(): boolean {
    return this.#ownsRunspace
  }
  /** The one it runs in: one of its own where nobody gave it any. */
  get place(): RunspaceObject | undefined {
    if (this.runspace || this.pool) return this.runspace
    this.#ownsRunspace = true
    this.runspace = RunspaceObject.implicit(this.session)
    return this.runspace
  }

  add(text: string, isScript: boolean, useLocalScope: boolean): this {
    this.statements[this.statements.length - 1]?.push({ text, isScript, useLocalScope, args: [] })
    return this
  }
  addStatement(): this {
    if (this.statements[this.statements.length - 1]?.length) this.statements.push([])
    return this
  }
  addArgument(name: string | undefined, value: unknown): this {
    const command = this.statements[this.statements.length - 1]?.at(-1)
    if (!command)
      throwNet(
        'System.InvalidOperationException',
        'A command is required to add a parameter. A command must be added to the PowerShell instance before adding a parameter.',
      )
    command.args.push({ name, value })
    return this
  }
  clear(): void {
    this.statements = [[]]
  }
  /** The commands of another, copied. */
  take(other: PowerShellObject): void {
    this.statements = other.statements.map((list) => list.map((one) => ({ ...one, args: [...one.args] })))
  }

  #request(input: readonly unknown[] | undefined) {
    const statements = this.statements
      .filter((one) => one.length > 0)
      .map((commands) => ({ commands: commands.map((one): CommandSpec => ({ ...one, merge: {} })) }))
    if (statements.length === 0) throwNet('sma:PSInvalidOperationException', 'No commands are specified.')
    return requestOf(statements, input !== undefined, this.addsToHistory)
  }

  #begin(): void {
    if (this.state === 'Running')
      throwNet(
        `${sma}InvalidPowerShellStateException`,
        'The state of the current PowerShell instance is not valid for this operation.',
      )
    this.state = 'Running'
    this.#failed = false
  }

  #sinks(output: unknown[]): NestedSinks {
    const into = (list: PSList) => (value: unknown) => {
      list.items.push(value)
    }
    const { streams } = this
    return {
      output: (value) => {
        output.push(value)
      },
      error: into(streams.error),
      warning: into(streams.warning),
      verbose: into(streams.verbose),
      debug: into(streams.debug),
      information: into(streams.information),
      progress: into(streams.progress),
    }
  }

  #end(outcome: Outcome): void {
    this.state = outcome.type === 'failed' ? 'Failed' : outcome.type === 'stopped' ? 'Stopped' : 'Completed'
    this.#isTold = false
    if (outcome.type === 'failed') {
      const record = outcome.error as ErrorRecord
      this.#failed = true
      this.reason = carrierOf(record)
      // the last of several statements fails as the others do: among the errors
      this.#isTold = this.statements.length > 1 && !isStopPreference(record)
      if (this.#isTold) this.streams.error.items.push(record)
    }
  }

  /** Runs it and waits. @throws what ended it */
  *invoke(frame: Frame, input: readonly unknown[] | undefined): Task<unknown[]> {
    const output: unknown[] = []
    if (this.runspace?.isCurrent) {
      const request = this.#request(input)
      this.#begin()
      const outcome = yield* nestedOf(this.session).runHere(
        this.runspace.need(),
        request,
        this.#sinks(output),
        input ?? [],
      )
      this.#end(outcome)
    } else {
      const run = yield* this.start(frame, input, output)
      let over = false
      try {
        yield new Wait(run)
        over = true
      } finally {
        if (!over) this.stop()
      }
    }
    if (this.state === 'Failed' && this.reason && !this.#isTold) throw new NetThrow(this.reason)
    return output
  }

  /** Begins to run in a runspace beside the session. */
  *start(frame: Frame, input: readonly unknown[] | undefined, output: unknown[]): Task<Promise<Outcome>> {
    const request = this.#request(input)
    let engine: EngineRunspace | Promise<EngineRunspace>
    if (this.pool) engine = yield* this.pool.take(frame)
    else engine = yield* (this.place as RunspaceObject).used(frame)
    this.#begin()
    const { pool, session } = this
    const begin = (room: EngineRunspace): Promise<Outcome> => {
      this.#run = nestedOf(session).start(room, request, this.#sinks(output), {
        input: input ?? [],
        host: session.io.client,
      })
      return this.#run.done.then((outcome) => {
        this.#end(outcome)
        pool?.give(room)
        return outcome
      })
    }
    return (this.#ended = engine instanceof Promise ? engine.then(begin) : begin(engine))
  }

  stop(): void {
    this.#run?.stop()
  }

  /** Stops it, and is over when it is. */
  *stopped(): Task<void> {
    this.stop()
    if (this.state === 'Running' && this.#ended) yield new Wait(this.#ended)
  }

  dispose(): void {
    this.stop()
    if (this.#ownsRunspace) this.runspace?.close()
  }
}
