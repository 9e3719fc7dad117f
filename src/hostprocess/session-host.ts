/**
 * Stop 7 of a request: one session on a worker thread. Port messages in, PSRP events to the engine, the engine's streams
 * back within credit. Owns the session's runspaces and decides which pipeline runs on which.
 */
import type { SessionPlan } from '../configurations/session-plan.ts'
import { LimitError, PeerProtocolError } from '../errors.ts'
import { exceptionType, NetException } from '../objects/exceptions.ts'
import { ErrorRecord } from '../objects/error-record.ts'
import { applicationPrivateData, asPrimitiveDictionary, type Persona } from '../psrp/private-data.ts'
import type { HostInfo } from '../psrp/host-info.ts'
import type { CreatePipeline, GetCommandMetadata } from '../psrp/pipeline-request.ts'
import { markExtended } from '../psrp/records.ts'
import { type RecordKind, type ServerEvent, ServerRunspacePool } from '../psrp/runspace-pool.ts'
import type { Codec } from '../psrp/codec.ts'
import type { SecureStringCipher } from '../psrp/session-key.ts'
import {
  auditLineCharsMax,
  fragmentBytesMax,
  outputCreditFragments,
  pipelinesPerSessionMax,
  runspacesMax,
  stopCooperativeMs,
} from '../settings/limits.ts'
import type { Engine, EngineOutcome, EngineRunspace, PipelineContext, SenderInfo } from './engine-port.ts'
import { programsOf } from './session-programs.ts'
import { CONTROL_STOP, type FromWorker, type SessionEnd, type Target, type ToWorker } from './messages.ts'
import { Outflow } from './outflow.ts'
import { RemoteHost } from './remote-host.ts'
import { WorkerPipeline } from './worker-pipeline.ts'
import type { Slices } from './slice.ts'

export interface WorkerSessionFacts {
  readonly sessionId: string
  readonly plan: SessionPlan
  readonly control: SharedArrayBuffer
  readonly post: (message: FromWorker, transfer?: ArrayBuffer[]) => void
  readonly engine: Engine
  readonly persona: Persona
  readonly codec: (cipher: SecureStringCipher, context: () => unknown) => Codec
  readonly slices: Slices
  readonly randomBytes: (count: number) => Uint8Array
  readonly newGuid: () => string
  readonly setTimer: (run: () => void, ms: number) => { clear(): void }
  readonly log: (message: string) => void
}

/** One runspace of the pool and the pipeline that has it. */
interface Place {
  readonly runspace: EngineRunspace
  pipeline: WorkerPipeline | undefined
}

type Work =
  | { readonly type: 'pipeline'; readonly request: CreatePipeline }
  | { readonly type: 'metadata'; readonly request: GetCommandMetadata }

const nullHost: HostInfo = {
  isHostNull: true,
  isHostUINull: true,
  isHostRawUINull: true,
  useRunspaceHost: true,
  data: undefined,
}

export class WorkerSession {
  readonly #facts: WorkerSessionFacts
  readonly #pool: ServerRunspacePool
  readonly #outflows = new Map<Target, Outflow>()
  readonly #live = new Map<Target, WorkerPipeline>()
  readonly #waiting: { id: Target; work: Work }[] = []
  readonly #places: Place[] = []
  readonly #stopTimers = new Map<Target, { clear(): void }>()
  #poolInfo: HostInfo = nullHost
  #poolHost: RemoteHost | undefined
  #sender: SenderInfo = { applicationArguments: null, connectionString: '', clientTimeZone: null }
  /** whose objects go over the wire now */
  #active: EngineRunspace | undefined
  #closing = false
  /** until the first runspace has had its first turn: what the pool says by then leaves as one message, for one Receive */
  #beginning = false
  #end: SessionEnd | undefined
  #resolveEnded!: (end: SessionEnd) => void
  readonly ended: Promise<SessionEnd>

  constructor(facts: WorkerSessionFacts) {
    this.#facts = facts
    this.ended = new Promise((resolve) => {
      this.#resolveEnded = resolve
    })
    const { limits } = facts.plan
    this.#pool = new ServerRunspacePool({
      codec: (cipher) => facts.codec(cipher, () => (this.#active ?? this.#places[0]?.runspace)?.context),
      randomBytes: facts.randomBytes,
      fragmentBytesMax,
      receivedObjectBytesMax: limits.receivedObjectBytesMax,
      receivedCommandBytesMax: limits.receivedCommandBytesMax,
      runspacesMax: Math.min(limits.runspacesMax, runspacesMax),
      pipelinesMax: pipelinesPerSessionMax,
    })
    this.#outflow('')
  }

  receive(message: ToWorker): void {
    if (this.#end) return
    switch (message.type) {
      case 'data':
        this.#pool.receive(message.target, message.stream, message.bytes)
        this.#events()
        // what became pipeline input is paid back when the pipeline takes it
        if (message.stream === 'stdin') this.#payBack(message.target, message.bytes.length)
        break
      case 'openPipeline':
        break
      case 'stopPipeline':
      case 'closePipeline':
        // a command whose CREATE_PIPELINE never came, or was not readable: whoever waits for its end is told
        if (!this.#live.has(message.target))
          this.#facts.post({ type: 'output', target: message.target, fragments: [], end: true })
        this.#stop(message.target)
        break
      case 'connect':
        this.#connect(message.id, message.bytes)
        break
      case 'credit':
        this.#outflows.get(message.target)?.grant(message.count)
        this.#flush(message.target)
        this.#live.get(message.target)?.wake()
        break
      case 'closeSession':
        this.#close()
        break
      case 'breakSession':
        this.#abandon()
        break
    }
    this.#flushAll()
  }

  // --- out

  #outflow(target: Target): Outflow {
    let outflow = this.#outflows.get(target)
    if (!outflow) this.#outflows.set(target, (outflow = new Outflow(outputCreditFragments)))
    return outflow
  }

  /** Moves what the pool has made into the targets' outflows. */
  #collect(): void {
    for (let one = this.#pool.dataToSend(); one; one = this.#pool.dataToSend())
      this.#outflow(one.target).push(one.fragments, one.end)
  }

  #flush(target: Target): void {
    const outflow = this.#outflows.get(target)
    if (!outflow || this.#end) return
    const fragments = outflow.take()
    const end = outflow.drained
    if (fragments.length > 0) {
      this.#facts.post(
        { type: 'output', target, fragments, end },
        fragments.map((one) => one.buffer as ArrayBuffer),
      )
    }
    if (end) this.#outflows.delete(target)
  }

  #flushAll(): void {
    this.#collect()
    for (const target of [...this.#outflows.keys()])
      if (!(this.#beginning && target === '')) this.#flush(target)
  }

  /** Input on its way in is bounded per target: what the pipeline holds unread is not paid back yet. */
  #payBack(target: Target, bytes: number): void {
    const pipeline = this.#live.get(target)
    if (pipeline) pipeline.input.came(bytes)
    else this.#facts.post({ type: 'inputCredit', target, bytes })
  }

  // --- in

  #events(): void {
    for (let event = this.#pool.nextEvent(); event; event = this.#pool.nextEvent()) this.#event(event)
  }

  #event(event: ServerEvent): void {
    switch (event.type) {
      case 'init':
        this.#poolInfo = event.host
        this.#sender = {
          applicationArguments: asPrimitiveDictionary(event.applicationArguments),
          connectionString: this.#facts.plan.connectionString,
          clientTimeZone: event.timeZone,
        }
        this.#poolHost = this.#host('', event.host)
        this.#openFirst()
        return
      case 'createPipeline':
        this.#announce(event.id, { type: 'pipeline', request: event.request })
        return
      case 'getCommandMetadata':
        this.#announce(event.id, { type: 'metadata', request: event.request })
        return
      case 'input':
        this.#live.get(event.id)?.input.push(event.value, event.bytes)
        return
      case 'endOfInput':
        this.#live.get(event.id)?.input.end()
        return
      case 'stopPipeline':
        this.#stop(event.id)
        return
      case 'hostResponse': {
        const host = event.id === '' ? this.#poolHost : this.#live.get(event.id)?.host
        if (!host?.answer(event.callId, event.result, event.error))
          this.#facts.log('a host response nobody asked for')
        return
      }
      case 'resetRunspaceState':
        for (const place of this.#places) if (!place.pipeline) place.runspace.reset()
        this.#pool.respond(event.callId, true)
        return
      case 'runspacesChanged':
        this.#next()
        return
      case 'ended':
        // the pool is closed already: what runs has nobody to speak to
        this.#abandonPipelines()
        this.#finish({ type: 'broken', message: event.reason })
        return
      case 'ignored':
        this.#facts.log(`ignored: ${event.reason}`)
        return
    }
  }

  #host(target: Target, info: HostInfo): RemoteHost {
    return new RemoteHost({
      pool: this.#pool,
      target,
      info,
      sent: () => {
        this.#collect()
        this.#live.get(target)?.afterSend()
        return this.#outflow(target).hasRoom
      },
      waiting: (waiting) => this.#facts.post({ type: 'waiting', target, waiting }),
    })
  }

  #context(place: Place, pipeline: WorkerPipeline, work: Work): PipelineContext {
    const { id } = pipeline
    const withInfo: Partial<Record<RecordKind, boolean>> =
      work.type === 'pipeline' ? work.request.invocationInfo : {}
    const sent = (): boolean => {
      this.#collect()
      return this.#outflow(id).hasRoom
    }
    const pool = this.#pool
    const active = (): void => {
      this.#active = place.runspace
    }
    const record = (kind: RecordKind) => (value: unknown) => {
      active()
      if (withInfo[kind] === true) markExtended(value as object)
      pool.record(id, kind, value)
      return sent()
    }
    return {
      input: pipeline.input,
      host: pipeline.host,
      wake: () => pipeline.wake(),
      sinks: {
        output(value) {
          active()
          pool.output(id, value)
          return sent()
        },
        error: record('error'),
        warning: record('warning'),
        verbose: record('verbose'),
        debug: record('debug'),
        information: record('information'),
        progress: record('progress'),
      },
    }
  }

  // --- runspaces

  #createRunspace(): EngineRunspace {
    return this.#facts.engine.createRunspace({
      plan: this.#facts.plan,
      runspaceId: this.#facts.newGuid(),
      sender: this.#sender,
      host: this.#poolHost as RemoteHost,
      stopFlag: new Int32Array(this.#facts.control, CONTROL_STOP * Int32Array.BYTES_PER_ELEMENT, 1),
      programs: programsOf(this.#facts.control),
      protocolVersion: this.#pool.protocolVersion,
    })
  }

  /** Start-up runs as a pipeline of no id: its output has no place on the wire, its host calls are the pool's. */
  #openRunspace(done: (place: Place, outcome: EngineOutcome) => void): void {
    const place: Place = { runspace: this.#createRunspace(), pipeline: undefined }
    const nothing = (): boolean => true
    const opening = this.#running('', this.#poolHost as RemoteHost, false, (outcome) => {
      place.pipeline = undefined
      done(place, outcome)
    })
    place.pipeline = opening
    opening.start(
      place.runspace.open({
        input: opening.input,
        host: opening.host,
        wake: () => opening.wake(),
        sinks: {
          output: nothing,
          error: nothing,
          warning: nothing,
          verbose: nothing,
          debug: nothing,
          information: nothing,
          progress: nothing,
        },
      }),
    )
  }

  #openFirst(): void {
    this.#beginning = true
    this.#openRunspace((place, outcome) => {
      this.#beginning = false
      if (outcome.type !== 'completed') {
        this.#pool.fail(
          outcome.type === 'failed'
            ? outcome.error
            : this.#internalError('The session was stopped while it opened.'),
        )
        this.#flushAll()
        place.runspace.close()
        this.#finish({ type: 'broken', message: 'the session could not be opened' })
        return
      }
      this.#places.push(place)
      const arguments_ = this.#sender.applicationArguments
      this.#pool.opened(
        applicationPrivateData(this.#facts.persona, this.#pool.protocolVersion, arguments_ !== null),
      )
      this.#flushAll()
      this.#next()
    })
  }

  #announce(id: Target, work: Work): void {
    const host =
      work.type === 'pipeline' && !work.request.host.useRunspaceHost ? work.request.host : this.#poolInfo
    const pipeline = this.#running(
      id,
      this.#host(id, host),
      work.type === 'pipeline' && work.request.expectsInput,
      (outcome) => this.#ended(pipeline, outcome),
    )
    this.#live.set(id, pipeline)
    this.#outflow(id)
    this.#waiting.push({ id, work })
    this.#facts.post({ type: 'audit', target: id, line: lineOf(work) })
    this.#next()
  }

  #running(
    id: Target,
    host: RemoteHost,
    expectsInput: boolean,
    done: (outcome: EngineOutcome) => void,
  ): WorkerPipeline {
    return new WorkerPipeline({
      id,
      sessionId: this.#facts.sessionId,
      host,
      expectsInput,
      slices: this.#facts.slices,
      hasRoom: () => this.#outflows.get(id)?.hasRoom ?? true,
      afterStep: () => {
        this.#beginning = false
        this.#collect()
        this.#flush(id)
      },
      paid: (bytes) => this.#facts.post({ type: 'inputCredit', target: id, bytes }),
      done,
      onFault: (error) => {
        this.#facts.log(`the engine failed: ${error instanceof Error ? error.stack : String(error)}`)
        const message = error instanceof Error ? error.message : String(error)
        return { type: 'failed', error: this.#internalError(`The engine failed: ${message}`) }
      },
    })
  }

  /** Gives waiting pipelines their runspace, in order. */
  #next(): void {
    if (this.#pool.state !== 'opened' || this.#closing) return
    while (this.#waiting.length > 0) {
      const free = this.#places.find((place) => !place.pipeline)
      if (!free) {
        if (this.#places.length < this.#pool.maxRunspaces) this.#openAnother()
        return
      }
      const { id, work } = this.#waiting.shift() as { id: Target; work: Work }
      const pipeline = this.#live.get(id)
      if (pipeline) this.#start(free, pipeline, work)
    }
  }

  #openingMore = false
  #openAnother(): void {
    if (this.#openingMore) return
    this.#openingMore = true
    this.#openRunspace((place, outcome) => {
      this.#openingMore = false
      this.#flushAll()
      if (outcome.type === 'completed') {
        this.#places.push(place)
        this.#next()
        return
      }
      place.runspace.close()
      const first = this.#waiting.shift()
      const pipeline = first && this.#live.get(first.id)
      if (pipeline) this.#ended(pipeline, outcome)
    })
  }

  #start(place: Place, pipeline: WorkerPipeline, work: Work): void {
    const { id } = pipeline
    this.#pool.pipeline(id)?.transition('start')
    if (isDebuggerCommand(work)) return this.#ended(pipeline, { type: 'completed' })
    place.pipeline = pipeline
    const context = this.#context(place, pipeline, work)
    pipeline.start(
      work.type === 'pipeline'
        ? place.runspace.createPipeline(work.request, context)
        : place.runspace.getCommandMetadata(work.request, context),
    )
  }

  /** A pipeline is over, whether it ran or not. */
  #ended(pipeline: WorkerPipeline, outcome: EngineOutcome): void {
    const { id } = pipeline
    if (!this.#live.delete(id)) return
    pipeline.host.close()
    this.#stopTimers.get(id)?.clear()
    this.#stopTimers.delete(id)
    for (const place of this.#places) if (place.pipeline === pipeline) place.pipeline = undefined
    const waiting = this.#waiting.findIndex((one) => one.id === id)
    if (waiting >= 0) this.#waiting.splice(waiting, 1)
    this.#pool.endPipeline(id, outcome.type, outcome.type === 'completed' ? undefined : outcome.error)
    this.#pool.releasePipeline(id)
    this.#collect()
    this.#flush(id)
    if (this.#closing) this.#closeWhenIdle()
    else this.#next()
  }

  // --- stop

  #stop(id: Target): void {
    const pipeline = this.#live.get(id)
    if (!pipeline) return
    pipeline.host.abandon('The pipeline has been stopped.')
    if (this.#waiting.some((one) => one.id === id)) return this.#ended(pipeline, { type: 'stopped' })
    if (this.#stopTimers.has(id)) return
    // second step of a stop: a pipeline that does not end takes its session along
    const late = this.#facts.setTimer(() => {
      this.#facts.log(`pipeline ${id} did not stop in ${stopCooperativeMs} ms: its session is broken`)
      this.#abandon()
    }, stopCooperativeMs)
    this.#stopTimers.set(id, late)
    pipeline.stop()
  }

  #connect(id: number, bytes: Uint8Array): void {
    try {
      const answer = this.#pool.connect(bytes)
      this.#events()
      this.#facts.post({ type: 'connected', id, bytes: answer })
    } catch (error) {
      if (!(error instanceof PeerProtocolError || error instanceof LimitError)) throw error
      this.#facts.post({ type: 'connectFailed', id, message: error.message })
    }
  }

  #close(): void {
    if (this.#closing) return
    this.#closing = true
    for (const id of [...this.#live.keys()]) this.#stop(id)
    this.#closeWhenIdle()
  }

  #closeWhenIdle(): void {
    if (this.#live.size > 0 || this.#end) return
    this.#pool.close()
    this.#finish({ type: 'closed' })
  }

  /** Without waiting: engine tasks are dropped where they stand. */
  #abandon(): void {
    this.#abandonPipelines()
    this.#pool.fail(this.#internalError('The session did not stop in time and was ended.'))
    this.#finish({ type: 'broken', message: 'the session did not stop in time' })
  }

  #abandonPipelines(): void {
    this.#facts.slices.removeSession(this.#facts.sessionId)
    this.#closing = true
    for (const pipeline of [...this.#live.values()]) {
      this.#live.delete(pipeline.id)
      pipeline.host.close()
      this.#pool.endPipeline(pipeline.id, 'stopped')
    }
  }

  #finish(end: SessionEnd): void {
    if (this.#end) return
    // the last words go out whatever the credit: they are few, and nobody comes after them
    this.#collect()
    for (const [target, outflow] of this.#outflows) {
      outflow.grant(Number.MAX_SAFE_INTEGER)
      this.#flush(target)
    }
    this.#end = end
    for (const timer of this.#stopTimers.values()) timer.clear()
    this.#facts.slices.removeSession(this.#facts.sessionId)
    for (const place of this.#places) place.runspace.close()
    this.#poolHost?.close()
    this.#facts.post({ type: 'ended', reason: end })
    this.#resolveEnded(end)
  }

  /** A mistake of ours while a message was handled: this session ends, its neighbours do not. */
  fault(error: unknown): void {
    if (this.#end) return
    this.#facts.log(`the session failed: ${error instanceof Error ? error.stack : String(error)}`)
    this.#abandonPipelines()
    this.#pool.fail(
      this.#internalError(`The session failed: ${error instanceof Error ? error.message : String(error)}`),
    )
    this.#finish({ type: 'broken', message: String(error) })
  }

  #internalError(message: string): ErrorRecord {
    const exception = new NetException(exceptionType('sma:RuntimeException'), message)
    const record = new ErrorRecord({ exception, errorId: 'FaninSession', category: 'OperationStopped' })
    exception.errorRecord = record
    return record
  }
}

/** stock fact 15: sent before each command to a server with a debugger. We have none, and say Completed. */
function isDebuggerCommand(work: Work): boolean {
  if (work.type !== 'pipeline' || !work.request.isNested) return false
  const text = work.request.statements[0]?.commands[0]?.text
  return text === '__Set-PSUnhandledBreakpointMode' || text === '__Set-PSDebugMode'
}

function lineOf(work: Work): string {
  const text =
    work.type === 'metadata'
      ? `(command metadata of ${work.request.names.join(', ')})`
      : work.request.statements
          .map((one) => one.commands.map((command) => command.text).join(' | '))
          .join('; ')
  return text.slice(0, auditLineCharsMax)
}
