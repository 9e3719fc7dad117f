/**
 * Stop 8 and 10 of a request: a runspace pool in the server role, as bytes in and events out, calls in and bytes out.
 * No IO, no clock, no engine. What the genuine server leaves without an answer is an `ignored` event here, for the log.
 */
import { LimitError, PeerProtocolError, StateError } from '../errors.ts'
import { PSVersion } from '../objects/misc.ts'
import type { InformationRecord, ProgressRecord } from '../objects/records.ts'
import { EnumValue } from '../objects/numbers.ts'
import { bag, BagReader } from './bag.ts'
import type { Codec } from './codec.ts'
import { Defragmenter } from './defragmenter.ts'
import { fragment } from './fragmenter.ts'
import { type HostInfo, readHostInfo } from './host-info.ts'
import { encodeArguments, hostMethod, remoteHostMethodId } from './host-methods.ts'
import {
  type Id,
  mayReceive,
  type MessageName,
  type PsrpMessage,
  readMessage,
  writeMessage,
} from './messages.ts'
import { ServerPipeline, stateBody, stoppedError } from './pipeline.ts'
import {
  type CreatePipeline,
  type GetCommandMetadata,
  readCreatePipeline,
  readGetCommandMetadata,
} from './pipeline-request.ts'
import { informationBag, progressBag } from './records.ts'
import { aesCipher, encryptSessionKey, plainCipher, type SecureStringCipher } from './session-key.ts'
import { poolStateCodes, type ServerPoolState, serverPoolState } from './states.ts'

export type ServerEvent =
  | {
      readonly type: 'init'
      readonly minRunspaces: number
      readonly maxRunspaces: number
      readonly host: HostInfo
      readonly applicationArguments: unknown
      readonly timeZone: unknown
    }
  | { readonly type: 'createPipeline'; readonly id: Id; readonly request: CreatePipeline }
  | { readonly type: 'getCommandMetadata'; readonly id: Id; readonly request: GetCommandMetadata }
  | { readonly type: 'input'; readonly id: Id; readonly value: unknown; readonly bytes: number }
  | { readonly type: 'endOfInput'; readonly id: Id }
  | { readonly type: 'stopPipeline'; readonly id: Id }
  /** `id` is `''` for a call of the pool */
  | {
      readonly type: 'hostResponse'
      readonly id: Id
      readonly callId: bigint
      readonly result: unknown
      readonly error: unknown
    }
  | { readonly type: 'resetRunspaceState'; readonly callId: bigint }
  | { readonly type: 'runspacesChanged'; readonly min: number; readonly max: number }
  /** the peer broke a rule that ends the pool; the states have been sent */
  | { readonly type: 'ended'; readonly reason: string }
  | { readonly type: 'ignored'; readonly reason: string }

export interface Outgoing {
  readonly target: Id
  readonly fragments: readonly Uint8Array[]
  /** nothing more comes for this target */
  readonly end: boolean
}

export interface ServerPoolFacts {
  readonly codec: (cipher: SecureStringCipher) => Codec
  readonly randomBytes: (count: number) => Uint8Array
  readonly fragmentBytesMax: number
  readonly receivedObjectBytesMax: number
  readonly receivedCommandBytesMax: number
  readonly runspacesMax: number
  readonly pipelinesMax: number
}

export type RecordKind = 'error' | 'warning' | 'verbose' | 'debug' | 'information' | 'progress'
const recordMessage = {
  error: 'errorRecord',
  warning: 'warningRecord',
  verbose: 'verboseRecord',
  debug: 'debugRecord',
  information: 'informationRecord',
  progress: 'progressRecord',
} as const satisfies Record<RecordKind, MessageName>

/** versions of ours; PSVersion and SerializationVersion must be exactly these (stock fact 12) */
const ownMinor = 4
const psVersion = new PSVersion(2, 0)
const serializationVersion = new PSVersion(1, 1, 0, 1)

/** what all pools say alike, written once: CLIXML by what it is of */
const bodies = new Map<unknown, string>()

/** a SecureString came before the client has a key: it cannot be one of ours */
class KeyMissing extends Error {}

export class ServerRunspacePool {
  readonly #facts: ServerPoolFacts
  readonly #codec: Codec
  readonly #events: ServerEvent[] = []
  readonly #outgoing: Outgoing[] = []
  readonly #defragmenters = new Map<string, Defragmenter>()
  readonly #pipelines = new Map<Id, ServerPipeline>()
  #state: ServerPoolState = 'idle'
  #id: Id = ''
  #objectId = 0n
  #callId = 0n
  #minor = ownMinor
  #min = 1
  #max = 1
  #key: Uint8Array | undefined
  #keyGiven = false
  #privateData: object | undefined

  constructor(facts: ServerPoolFacts) {
    this.#facts = facts
    this.#codec = facts.codec({
      seal: (text) => this.#cipher().seal(text),
      open: (base64) => {
        if (this.#minor < 4 && !this.#keyGiven) throw new KeyMissing('a SecureString before the key exchange')
        return this.#cipher().open(base64)
      },
    })
  }

  get state(): ServerPoolState {
    return this.#state
  }
  get id(): Id {
    return this.#id
  }
  /** `2.3` and the like: what both sides speak */
  get protocolVersion(): string {
    return `2.${this.#minor}`
  }
  get maxRunspaces(): number {
    return this.#max
  }

  pipeline(id: Id): ServerPipeline | undefined {
    return this.#pipelines.get(id)
  }

  // --- bytes in

  /** @param target `''` for the pool's own stream, else the command's: it keys reassembly, the header says whom a message is for */
  receive(target: Id, stream: 'stdin' | 'pr', bytes: Uint8Array): void {
    if (this.#state === 'closed' || this.#state === 'broken') return
    const key = `${stream} ${target}`
    let defragmenter = this.#defragmenters.get(key)
    if (!defragmenter) {
      defragmenter = new Defragmenter({ messageBytesMax: this.#facts.receivedObjectBytesMax })
      this.#defragmenters.set(key, defragmenter)
    }
    let blobs: Uint8Array[]
    try {
      blobs = defragmenter.push(bytes)
    } catch (error) {
      this.#defragmenters.delete(key)
      this.#peerError(error)
      return
    }
    for (const blob of blobs) this.#message(blob)
  }

  nextEvent(): ServerEvent | undefined {
    return this.#events.shift()
  }

  dataToSend(): Outgoing | undefined {
    return this.#outgoing.shift()
  }

  #message(blob: Uint8Array): void {
    try {
      const message = readMessage(blob, 'server')
      if (!message) return this.#ignore('a message of unknown type')
      if (!mayReceive(message.name, 'server')) return this.#ignore(`${message.name} is not for a server`)
      // the client's SESSION_CAPABILITY names the pool; go-psrp's shell id is another one, so the header decides
      if (this.#id === '') this.#id = message.poolId
      if (message.name !== 'sessionCapability' && message.poolId !== this.#id) {
        return this.#end(`${message.name} is for pool ${message.poolId || 'zero'}`)
      }
      if (message.scope === 'pipeline' && message.pipelineId === '')
        return this.#ignore(`${message.name} without a pipeline id`)
      this.#handle(message, blob.length)
    } catch (error) {
      this.#peerError(error)
    }
  }

  /** Theirs and harmless: noted. Theirs and large: the pool breaks. Everything else is ours and goes up. */
  #peerError(error: unknown): void {
    if (error instanceof LimitError) this.#end(error.message)
    else if (error instanceof PeerProtocolError) this.#ignore(error.message)
    else throw error
  }

  #ignore(reason: string): void {
    this.#events.push({ type: 'ignored', reason })
  }

  #end(reason: string): void {
    this.close()
    this.#events.push({ type: 'ended', reason })
  }

  #decode(message: PsrpMessage): unknown {
    try {
      return this.#codec.decode(message.body)
    } catch (error) {
      if (error instanceof KeyMissing) {
        this.#emit('publicKeyRequest', '', '')
        throw new PeerProtocolError(message.name, error.message)
      }
      if (error instanceof LimitError) throw error
      throw new PeerProtocolError(message.name, error instanceof Error ? error.message : String(error))
    }
  }

  #handle(message: PsrpMessage, bytes: number): void {
    switch (message.name) {
      case 'sessionCapability':
        return this.#capability(message)
      case 'initRunspacePool':
        return this.#init(message)
      case 'publicKey':
        return this.#publicKey(message)
      case 'setMaxRunspaces':
      case 'setMinRunspaces':
        return this.#setRunspaces(message)
      case 'getAvailableRunspaces': {
        const callId = this.#reader(message).long('ci')
        const busy = [...this.#pipelines.values()].filter((one) => !one.ended).length
        return this.#emitBag('runspaceAvailability', '', [
          ['SetMinMaxRunspacesResponse', Math.max(0, this.#max - busy)],
          ['ci', callId],
        ])
      }
      case 'resetRunspaceState':
        this.#events.push({ type: 'resetRunspaceState', callId: this.#reader(message).long('ci') })
        return
      case 'createPipeline': {
        const request = readCreatePipeline(this.#decode(message))
        if (!this.#admit(message)) return
        this.#pipelines.set(message.pipelineId, new ServerPipeline(message.pipelineId, request.expectsInput))
        this.#events.push({ type: 'createPipeline', id: message.pipelineId, request })
        return
      }
      case 'getCommandMetadata': {
        const request = readGetCommandMetadata(this.#decode(message))
        if (!this.#admit(message)) return
        this.#pipelines.set(message.pipelineId, new ServerPipeline(message.pipelineId, false))
        this.#events.push({ type: 'getCommandMetadata', id: message.pipelineId, request })
        return
      }
      case 'pipelineInput':
        return this.#input(message, bytes)
      case 'endOfPipelineInput': {
        const pipeline = this.#pipelines.get(message.pipelineId)
        if (!pipeline?.inputOpen) return this.#ignore('end of input for a pipeline that takes none')
        pipeline.inputOpen = false
        this.#events.push({ type: 'endOfInput', id: message.pipelineId })
        return
      }
      case 'stopPipeline':
        this.#events.push({ type: 'stopPipeline', id: message.pipelineId })
        return
      case 'pipelineHostResponse':
      case 'runspacePoolHostResponse': {
        const body = this.#reader(message)
        const id = message.name === 'pipelineHostResponse' ? message.pipelineId : ''
        const error = body.value('me')
        this.#events.push({
          type: 'hostResponse',
          id,
          callId: body.long('ci'),
          result: body.value('mr'),
          error: error ?? undefined,
        })
        return
      }
      default:
        this.#ignore(`${message.name} is not expected now`)
    }
  }

  #reader(message: PsrpMessage): BagReader {
    return new BagReader(message.name, this.#decode(message))
  }

  #capability(message: PsrpMessage): void {
    if (this.#state === 'broken') return this.#ignore('SESSION_CAPABILITY after INIT_RUNSPACEPOOL')
    if (this.#state !== 'idle') return this.#end('a second SESSION_CAPABILITY')
    const body = this.#reader(message)
    const version = body.version('protocolversion')
    const known = version.major === 2 && version.build < 0
    this.#minor = known ? Math.min(version.minor, ownMinor) : ownMinor
    this.#sendCapability('')
    // ours is said even where theirs will not do: the client then knows why; and then nothing more (truth, opening)
    const theirs = { ps: body.version('PSVersion'), clixml: body.version('SerializationVersion') }
    if (!known || theirs.ps.major !== 2 || String(theirs.clixml) !== String(serializationVersion)) {
      return this.#ignore(
        `protocol ${version}, PSVersion ${theirs.ps}, SerializationVersion ${theirs.clixml} are not ours`,
      )
    }
    this.#state = serverPoolState(this.#state, 'capability')
  }

  #sendCapability(poolId: Id): void {
    const body = this.#once(this.#minor, () =>
      bag([
        ['protocolversion', new PSVersion(2, this.#minor)],
        ['PSVersion', psVersion],
        ['SerializationVersion', serializationVersion],
      ]),
    )
    this.#emitBody('sessionCapability', '', body, { poolId })
  }

  #once(what: unknown, make: () => unknown): string {
    let body = bodies.get(what)
    if (body === undefined) bodies.set(what, (body = this.#codec.encode(make())))
    return body
  }

  #init(message: PsrpMessage): void {
    // PowerShell says nothing any more to a client that begins so (truth, opening)
    if (this.#state === 'idle') this.#state = serverPoolState(this.#state, 'break')
    if (this.#state !== 'negotiated') return this.#ignore(`INIT_RUNSPACEPOOL in state ${this.#state}`)
    const body = this.#reader(message)
    const [min, max] = [body.int('MinRunspaces'), body.int('MaxRunspaces')]
    body.int('PSThreadOptions')
    body.int('ApartmentState')
    const host = readHostInfo(body)
    if (min < 1 || max < min) return this.#ignore(`MinRunspaces ${min}, MaxRunspaces ${max}`)
    this.#state = serverPoolState(this.#state, 'init')
    this.#min = min
    this.#max = Math.min(max, this.#facts.runspacesMax)
    this.#events.push({
      type: 'init',
      minRunspaces: min,
      maxRunspaces: this.#max,
      host,
      applicationArguments: body.value('ApplicationArguments'),
      timeZone: body.value('TimeZone'),
    })
  }

  /** Pipelines may be announced while the pool is still opening: they wait. */
  #admit(message: PsrpMessage): boolean {
    if (this.#state !== 'opened' && this.#state !== 'opening') {
      this.#ignore(`${message.name} in state ${this.#state}`)
      return false
    }
    if (this.#pipelines.has(message.pipelineId)) {
      this.#ignore(`pipeline ${message.pipelineId} is there already`)
      return false
    }
    if (this.#pipelines.size >= this.#facts.pipelinesMax) {
      throw new LimitError('pipelinesPerSessionMax', this.#facts.pipelinesMax, 'one pipeline more')
    }
    return true
  }

  #input(message: PsrpMessage, bytes: number): void {
    const pipeline = this.#pipelines.get(message.pipelineId)
    if (!pipeline?.inputOpen || pipeline.ended) return this.#ignore('input for a pipeline that takes none')
    pipeline.receivedBytes += bytes
    if (pipeline.receivedBytes > this.#facts.receivedCommandBytesMax) {
      throw new LimitError(
        'receivedCommandBytesMax',
        this.#facts.receivedCommandBytesMax,
        // RemotingErrorIdStrings, ReceivedDataSizeExceededMaximumServer
        `The total data received from the remote client exceeded the allowed maximum. The allowed maximum is ${this.#facts.receivedCommandBytesMax}.`,
      )
    }
    const value = this.#decode(message)
    // <Nil /> is dropped, an empty body is $null (truth wire-365, wire-444)
    if (value === null && message.body !== '') return this.#ignore('<Nil /> as input')
    this.#events.push({ type: 'input', id: message.pipelineId, value, bytes })
  }

  #setRunspaces(message: PsrpMessage): void {
    const body = this.#reader(message)
    const callId = body.long('ci')
    let accepted: boolean
    if (message.name === 'setMaxRunspaces') {
      const max = body.int('MaxRunspaces')
      accepted = max >= 1 && max >= this.#min && max <= this.#facts.runspacesMax
      if (accepted) this.#max = max
    } else {
      const min = body.int('MinRunspaces')
      accepted = min >= 1 && min <= this.#max
      if (accepted) this.#min = min
    }
    this.respond(callId, accepted)
    if (accepted) this.#events.push({ type: 'runspacesChanged', min: this.#min, max: this.#max })
  }

  #publicKey(message: PsrpMessage): void {
    const blob = this.#reader(message).string('PublicKey') ?? ''
    const sealed = encryptSessionKey(blob, this.#sessionKey())
    this.#keyGiven = true
    this.#emitBody('encryptedSessionKey', '', this.#codec.encode(bag([['EncryptedSessionKey', sealed]])), {
      poolId: '',
    })
  }

  #sessionKey(): Uint8Array {
    return (this.#key ??= this.#facts.randomBytes(32))
  }

  #cipher(): SecureStringCipher {
    return this.#minor >= 4 ? plainCipher : aesCipher(this.#sessionKey())
  }

  // --- bytes out

  #emitBody(name: MessageName, target: Id, body: string, more: { poolId?: Id; end?: boolean } = {}): void {
    const blob = writeMessage({
      to: 'client',
      name,
      poolId: more.poolId ?? this.#id,
      pipelineId: target,
      body,
    })
    const fragments = fragment(++this.#objectId, blob, this.#facts.fragmentBytesMax)
    this.#outgoing.push({ target, fragments, end: more.end ?? false })
  }

  #emit(name: MessageName, target: Id, value: unknown): void {
    this.#emitBody(name, target, this.#codec.encode(value))
  }

  #emitBag(name: MessageName, target: Id, entries: [string, unknown][]): void {
    this.#emit(name, target, bag(entries))
  }

  /** The runspaces are ready. @param privateData a PSPrimitiveDictionary, the same for all pools that say the same */
  opened(privateData: object): void {
    this.#state = serverPoolState(this.#state, 'ready')
    this.#privateData = privateData
    this.#announce()
  }

  #announce(): void {
    const data = this.#privateData
    const said = this.#once(data, () => bag([['ApplicationPrivateData', data]]))
    this.#emitBody('applicationPrivateData', '', said)
    const state = this.#once('opened', () => bag([['RunspaceState', poolStateCodes.opened]]))
    this.#emitBody('runspacePoolState', '', state)
  }

  /** The pool is broken; New-PSSession shows this error's message (stock fact 16). */
  fail(error: unknown): void {
    if (this.#state === 'closed' || this.#state === 'broken') return
    this.#state = serverPoolState(this.#state, 'break')
    const body = this.#codec.encode(
      bag([
        ['RunspaceState', poolStateCodes.broken],
        ['ExceptionAsErrorRecord', error],
      ]),
    )
    this.#emitBody('runspacePoolState', '', body, { end: true })
  }

  /** Pipelines must have ended; says Closing and Closed. */
  close(): void {
    if (this.#state === 'closed') return
    if (this.#state === 'broken') {
      this.#state = 'closed'
      return
    }
    this.#state = serverPoolState(serverPoolState(this.#state, 'close'), 'gone')
    this.#emitBag('runspacePoolState', '', [['RunspaceState', poolStateCodes.closing]])
    this.#emitBody(
      'runspacePoolState',
      '',
      this.#codec.encode(bag([['RunspaceState', poolStateCodes.closed]])),
      { end: true },
    )
    this.#defragmenters.clear()
  }

  /** RUNSPACE_AVAILABILITY for a set or reset. */
  respond(callId: bigint, accepted: boolean): void {
    this.#emitBag('runspaceAvailability', '', [
      ['SetMinMaxRunspacesResponse', accepted],
      ['ci', callId],
    ])
  }

  #live(id: Id): ServerPipeline {
    const pipeline = this.#pipelines.get(id)
    if (!pipeline || pipeline.ended)
      throw new StateError({ action: `send for pipeline ${id}`, current: pipeline?.state ?? 'unknown' })
    return pipeline
  }

  output(id: Id, value: unknown): void {
    this.#live(id)
    this.#emit('pipelineOutput', id, value)
  }

  record(id: Id, kind: RecordKind, record: unknown): void {
    this.#live(id)
    // clients before 2.3 know no information stream
    if (kind === 'information' && this.#minor < 3) return
    const value =
      kind === 'progress'
        ? progressBag(record as ProgressRecord)
        : kind === 'information'
          ? informationBag(record as InformationRecord)
          : record
    this.#emit(recordMessage[kind], id, value)
  }

  /** The last message of a pipeline. */
  endPipeline(id: Id, state: 'completed' | 'failed' | 'stopped', error?: unknown): void {
    const pipeline = this.#live(id)
    pipeline.transition(state === 'completed' ? 'complete' : state === 'failed' ? 'fail' : 'stopped')
    pipeline.inputOpen = false
    const reason = state === 'stopped' ? (error ?? stoppedError()) : error
    this.#emitBody('pipelineState', id, this.#codec.encode(stateBody(state, reason)), { end: true })
  }

  /** Forgets a pipeline that has ended: its command is closed, its id may come again. */
  releasePipeline(id: Id): void {
    this.#pipelines.delete(id)
    this.#defragmenters.delete(`stdin ${id}`)
    this.#defragmenters.delete(`pr ${id}`)
  }

  /** @param id `''` for the pool. @returns the call id, undefined for a call without a result */
  hostCall(id: Id, name: string, args: readonly unknown[]): bigint | undefined {
    const method = hostMethod(name)
    const pipeline = id === '' ? undefined : this.#live(id)
    const callId = method.result === undefined ? undefined : pipeline ? pipeline.nextCallId() : ++this.#callId
    this.#emitBag(id === '' ? 'runspacePoolHostCall' : 'pipelineHostCall', id, [
      ['ci', callId ?? -100n],
      ['mi', new EnumValue(remoteHostMethodId, method.id)],
      ['mp', encodeArguments(name, args)],
    ])
    return callId
  }

  /**
   * A second client attaches (MS-PSRP 3.1.4.10): its two messages in, the answer out; then private data and state follow on
   * the pool's own stream. The input of running pipelines ends. @throws {PeerProtocolError}
   */
  connect(bytes: Uint8Array): Uint8Array {
    const refuse = (problem: string): PeerProtocolError =>
      new PeerProtocolError('connect (MS-PSRP 3.2.5.3.16)', problem)
    if (this.#state !== 'opened') throw refuse(`the pool is ${this.#state}`)
    const blobs = new Defragmenter({ messageBytesMax: this.#facts.receivedObjectBytesMax }).push(bytes)
    const [capability, request] = blobs.map((blob) => readMessage(blob, 'server'))
    if (capability?.name !== 'sessionCapability' || request?.name !== 'connectRunspacePool')
      throw refuse('not a capability and a connect message')
    const version = this.#reader(capability).version('protocolversion')
    if (version.major !== 2 || version.minor < 2) throw refuse(`protocol version ${version}`)
    if (request.poolId !== this.#id) throw refuse(`pool ${request.poolId}`)
    const wanted = this.#codec.decode(request.body)
    if (typeof wanted === 'object' && wanted !== null) {
      const body = new BagReader('CONNECT_RUNSPACEPOOL', wanted)
      if (
        body.int('MinRunspaces', this.#min) !== this.#min ||
        body.int('MaxRunspaces', this.#max) !== this.#max
      ) {
        throw refuse('other numbers of runspaces')
      }
    }
    this.#minor = Math.min(version.minor, ownMinor)
    this.#defragmenters.clear()
    for (const pipeline of this.#pipelines.values()) {
      if (!pipeline.inputOpen) continue
      pipeline.inputOpen = false
      this.#events.push({ type: 'endOfInput', id: pipeline.id })
    }
    const before = this.#outgoing.length
    this.#sendCapability(this.#id)
    this.#emitBag('runspacePoolInitData', '', [
      ['MinRunspaces', this.#min],
      ['MaxRunspaces', this.#max],
    ])
    const answer = this.#outgoing.splice(before).flatMap((one) => one.fragments)
    this.#announce()
    return Buffer.concat(answer)
  }
}
