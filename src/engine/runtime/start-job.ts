/** Blocks that run beside the session: as a process of their own would (Start-Job), or sharing its objects (ThreadJob, -Parallel). */
import { PSDictionary } from '../../objects/collections.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { T } from '../../objects/net-type.ts'
import { extend, PSObject } from '../../objects/ps-object.ts'
import { HostInformationMessage, type InformationRecord } from '../../objects/records.ts'
import type { PipelineAst, PipelineChainAst, VariableExpressionAst } from '../language/ast.ts'
import { findAll } from '../language/walk.ts'
import type { CommandSpec } from '../run.ts'
import { newGuid } from '../types/system/guid.ts'
import type { Completion } from './flow.ts'
import { TerminatingError } from './failure.ts'
import type { Frame } from './frame.ts'
import { usingValues } from './using-values.ts'
import { type Job, type JobFacts, jobsOf } from './jobs.ts'
import { nestedOf, type NestedSinks, requestOf, scriptCommand } from './nested.ts'
import type { Task } from './task.ts'

const sma = 'System.Management.Automation.'

export interface BlockFacts {
  readonly text: string
  readonly args: readonly unknown[]
  readonly input: readonly unknown[]
  readonly using: PSDictionary
  readonly initialization?: string | undefined
  readonly name?: string | undefined
  /** what Get-Job shows, where it is not the text */
  readonly command?: string | undefined
  readonly location?: string | undefined
}

function commandOf(facts: BlockFacts): CommandSpec {
  const args: CommandSpec['args'] = [
    ...facts.args.map((value) => ({ name: undefined, value })),
    { name: '--%', value: facts.using },
  ]
  return scriptCommand(facts.text, args, true)
}

/** A nested runspace that stands where its session stands. */
export function* openBeside(frame: Frame, location?: string) {
  const engine = nestedOf(frame.rs).open()
  const { baseFrame } = engine.rs.io
  if (location !== undefined) yield* engine.rs.providers.setLocation(baseFrame, location)
  else {
    try {
      const here = frame.rs.text(frame.rs.providers.currentLocation())
      yield* engine.rs.providers.setLocation(baseFrame, here, true)
    } catch (error) {
      // a drive that only this session has: the other one stays where it began
      if (!(error instanceof TerminatingError)) throw error
    }
  }
  return engine
}

/** Start-Job and `&`: nothing but serialized values goes in and comes out. */
export function* startProcessJob(frame: Frame, facts: BlockFacts): Task<Job> {
  const { rs } = frame
  const table = jobsOf(rs)
  const own: JobFacts = {
    typeName: `${sma}PSRemotingJob`,
    kind: 'BackgroundJob',
    command: facts.command ?? facts.text,
    location: 'localhost',
    name: facts.name,
  }
  const parent = table.make(rs, own)
  const child = table.make(rs, {
    ...own,
    typeName: `${sma}PSRemotingChildJob`,
    kind: '',
    name: undefined,
  })
  parent.children.push(child)
  const engine = yield* openBeside(frame, facts.location)
  table.add(parent)
  const runspaceId = newGuid(rs)
  const received = (value: unknown): unknown => tagged(rs.roundTrip(value), runspaceId)
  const sinks: NestedSinks = {
    ...plainSinks(child),
    output: (value) => child.write('output', received(value)),
    error: (value) => child.write('error', remoteError(value as ErrorRecord, rs.roundTrip)),
    information: (value) => child.write('information', forwarded(value as InformationRecord, rs.roundTrip)),
  }
  const using = new PSDictionary(T.Hashtable)
  for (const { key, value } of facts.using.entries()) using.set(key, rs.roundTrip(value))
  const command = commandOf({ ...facts, args: facts.args.map(rs.roundTrip), using })
  const statements = [
    ...(facts.initialization === undefined ? [] : [{ commands: [scriptCommand(facts.initialization)] }]),
    { commands: [command] },
  ]
  parent.begin()
  child.begin()
  const run = nestedOf(rs).start(engine, requestOf(statements, facts.input.length > 0), sinks, {
    input: facts.input.map(rs.roundTrip),
  })
  child.onStop = () => {
    child.state = 'Stopping'
    run.stop()
    // a stopped job counts as over: what its finally blocks still do is nobody's to see
    child.end('Stopped')
    parent.gather()
  }
  void run.done.then((outcome) => {
    nestedOf(rs).close(engine)
    if (outcome.type === 'failed') {
      child.failure = remoteError(outcome.error as ErrorRecord, rs.roundTrip)
      child.reason = child.failure.exception
    }
    child.end(outcome.type === 'failed' ? 'Failed' : outcome.type === 'stopped' ? 'Stopped' : 'Completed')
    parent.gather()
  })
  return parent
}

/** Start-ThreadJob: a runspace that shares the session's objects. */
export function* startThreadJob(frame: Frame, facts: BlockFacts): Task<Job> {
  const { rs } = frame
  const table = jobsOf(rs)
  const job = table.make(rs, {
    typeName: 'Microsoft.PowerShell.ThreadJob.ThreadJob',
    kind: 'ThreadJob',
    command: facts.command ?? facts.text,
    location: 'PowerShell',
    name: facts.name,
  })
  const engine = yield* openBeside(frame)
  table.add(job)
  const statements = [
    ...(facts.initialization === undefined ? [] : [{ commands: [scriptCommand(facts.initialization)] }]),
    { commands: [commandOf(facts)] },
  ]
  job.begin()
  const run = nestedOf(rs).start(engine, requestOf(statements, facts.input.length > 0), plainSinks(job), {
    input: facts.input,
  })
  job.onStop = () => {
    run.stop()
    job.end('Stopped')
  }
  void run.done.then((outcome) => {
    nestedOf(rs).close(engine)
    if (outcome.type === 'failed') {
      job.failure = outcome.error as ErrorRecord
      job.reason = job.failure.exception
    }
    job.end(outcome.type === 'failed' ? 'Failed' : outcome.type === 'stopped' ? 'Stopped' : 'Completed')
  })
  return job
}

export function plainSinks(job: Job): NestedSinks {
  return {
    output: (value) => job.write('output', value),
    error: (value) => job.write('error', value),
    warning: (value) => job.write('warning', value),
    verbose: (value) => job.write('verbose', value),
    debug: (value) => job.write('debug', value),
    information: (value) => job.write('information', value),
    progress: (value) => job.write('progress', value),
  }
}

/** What a remoting client adds to each object it gets. */
function tagged(value: unknown, runspaceId: unknown): unknown {
  if (value === null || value === undefined) return null
  const object = typeof value === 'object' ? value : new PSObject(value)
  const { members } = extend(object)
  const note = (name: string, content: unknown): void => {
    members.set(name.toLowerCase(), { kind: 'NoteProperty', name, value: content })
  }
  note('PSComputerName', 'localhost')
  note('RunspaceId', runspaceId)
  note('PSShowComputerName', false)
  return object
}

/** An information record from another process; what was for its screen is marked as having been there. */
function forwarded(record: InformationRecord, roundTrip: (value: unknown) => unknown): InformationRecord {
  const { tags, messageData } = record
  if (messageData instanceof HostInformationMessage && !tags.includes('FORWARDED')) tags.push('FORWARDED')
  record.messageData = roundTrip(messageData)
  return record
}

/** An error record as it comes out of another process. */
export function remoteError(record: ErrorRecord, roundTrip: (value: unknown) => unknown): ErrorRecord {
  const exception = new NetException(exceptionType('sma:RemoteException'), record.exception.message, {
    properties: [
      ['SerializedRemoteException', roundTrip(record.exception)],
      ['SerializedRemoteInvocationInfo', record.invocationInfo ? roundTrip(record.invocationInfo) : null],
    ],
  })
  const made = new ErrorRecord({
    exception,
    errorId: record.errorId,
    category: record.category,
    target: record.targetObject === null ? null : roundTrip(record.targetObject),
  })
  made.commandTypeName = record.commandTypeName
  made.categoryActivity = record.categoryActivity
  made.categoryReason = record.categoryReason ?? record.exception.netType.name
  made.categoryTargetName = record.categoryTargetName
  made.categoryTargetType = record.categoryTargetType
  made.errorDetails = record.errorDetails
  made.scriptStackTrace = record.scriptStackTrace
  extend(made).typeNames = [`${sma}Runspaces.RemotingErrorRecord`, `${sma}ErrorRecord`, 'System.Object']
  return made
}

const automatic = /^(global:)?(pid|psversiontable|psedition|pshome|host|true|false|null)$/i

/** `pipeline &`: a job, in which the variables that exist here have the values they have here. */
export function* startBackground(frame: Frame, ast: PipelineAst | PipelineChainAst): Task<Completion> {
  const { extent } = ast
  let text = ''
  let at = extent.start
  for (const node of findAll(ast, (one) => one.kind === 'VariableExpressionAst') as VariableExpressionAst[]) {
    const { userPath, isVariable, unqualifiedPath } = node.variablePath
    if (
      !isVariable ||
      automatic.test(userPath) ||
      frame.scope.find(unqualifiedPath.toLowerCase()) === undefined
    )
      continue
    if (node.extent.start < at) continue
    text += `${extent.source.text.slice(at, node.extent.start)}\${using:${userPath}}`
    at = node.extent.end
  }
  text += extent.source.text.slice(at, extent.end)
  text = text.replace(/\s*&\s*$/, '')
  const block = frame.rs.classes.blockOfText(text, frame.state)
  const using = yield* usingValues(frame, block.ast)
  const job = yield* startProcessJob(frame, { text, args: [], input: [], using })
  const task = frame.out.write(job)
  if (task !== undefined) yield task
  return undefined
}
