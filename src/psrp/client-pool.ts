/** A runspace pool in the client role, over the same tables as the server's: calls in and bytes out, bytes in and events out. No IO. */
import { PeerProtocolError, StateError } from '../errors.ts'
import { PSVersion } from '../objects/misc.ts'
import { EnumValue } from '../objects/numbers.ts'
import { bag, BagReader, itemsOf } from './bag.ts'
import type { Codec } from './codec.ts'
import { Defragmenter } from './defragmenter.ts'
import { fragment } from './fragmenter.ts'
import type { HostInfo } from './host-info.ts'
import { type HostMethodName, hostMethodName, hostMethods, remoteHostMethodId } from './host-methods.ts'
import {
  type Id,
  mayReceive,
  type MessageName,
  type PsrpMessage,
  readMessage,
  writeMessage,
} from './messages.ts'
import {
  type ClientPipeline,
  commandMetadataBody,
  createPipelineBody,
  initBody,
  noHost,
} from './pipeline-body.ts'
import type { RecordKind } from './runspace-pool.ts'
import {
  aesCipher,
  decryptSessionKey,
  plainCipher,
  type SecureStringCipher,
  writePublicBlob,
} from './session-key.ts'
import { type ClientPoolState, clientPoolState } from './states.ts'

export type ClientEvent =
  | { readonly type: 'opened' }
  | { readonly type: 'privateData'; readonly value: unknown }
  | { readonly type: 'closed' }
  | { readonly type: 'broken'; readonly error: unknown }
  | { readonly type: 'availability'; readonly callId: bigint; readonly value: boolean | bigint }
  | { readonly type: 'output'; readonly id: Id; readonly value: unknown }
  | { readonly type: 'record'; readonly id: Id; readonly kind: RecordKind; readonly record: unknown }
  | {
      readonly type: 'ended'
      readonly id: Id
      readonly state: 'stopped' | 'completed' | 'failed'
      readonly error: unknown
    }
  | {
      readonly type: 'hostCall'
      readonly id: Id
      readonly callId: bigint | undefined
      readonly method: HostMethodName
      readonly args: readonly unknown[]
    }
  | { readonly type: 'userEvent'; readonly value: unknown }
  | { readonly type: 'keyExchanged' }
  | { readonly type: 'ignored'; readonly reason: string }

export interface ClientOutgoing {
  readonly target: Id
  /** `pr` for answers to host calls */
  readonly stream: 'stdin' | 'pr'
  readonly fragments: readonly Uint8Array[]
}

export interface RsaKey {
  readonly jwk: { readonly n: string; readonly e: string }
  /** PEM, PKCS#8 */
  readonly privateKey: string
}

/** A SecureString stands in a message and there is no session key yet. */
class KeyMissing extends StateError {
  constructor() {
    super({ action: 'read or write a SecureString', current: 'before the key exchange' })
  }
}

export interface ClientPoolFacts {
  readonly id: Id
  readonly codec: (cipher: SecureStringCipher) => Codec
  readonly fragmentBytesMax: number
  readonly receivedObjectBytesMax: number
  /** our RSA key for the session key, asked for when the first SecureString needs it; without one they need protocol 2.4 */
  readonly rsa?: () => RsaKey
  /** 3 unless told: the highest protocol 2.x we offer */
  readonly minor?: number
}

const records: Partial<Record<MessageName, RecordKind>> = {
  errorRecord: 'error',
  warningRecord: 'warning',
  verboseRecord: 'verbose',
  debugRecord: 'debug',
  informationRecord: 'information',
  progressRecord: 'progress',
}
const endStates = new Map<number, 'stopped' | 'completed' | 'failed'>([
  [3, 'stopped'],
  [4, 'completed'],
  [5, 'failed'],
])

export class ClientRunspacePool {
  readonly #facts: ClientPoolFacts
  readonly #codec: Codec
  readonly #events: ClientEvent[] = []
  readonly #outgoing: ClientOutgoing[] = []
  readonly #defragmenters = new Map<Id, Defragmenter>()
  #state: ClientPoolState = 'beforeOpen'
  #objectId = 0n
  #callId = 0n
  #minor: number
  #key: Uint8Array | undefined
  #rsa: RsaKey | undefined
  /** set from the first message that needs the key until it is there: those after it keep their place */
  #heldOut: (() => void)[] | undefined
  #heldIn: PsrpMessage[] | undefined

  constructor(facts: ClientPoolFacts) {
    this.#facts = facts
    this.#minor = facts.minor ?? 3
    const cipher = (): SecureStringCipher => {
      if (this.#minor >= 4) return plainCipher
      if (!this.#key) throw new KeyMissing()
      return aesCipher(this.#key)
    }
    this.#codec = facts.codec({
      seal: (text) => cipher().seal(text),
      open: (base64) => cipher().open(base64),
    })
  }

  get state(): ClientPoolState {
    return this.#state
  }
  get protocolVersion(): string {
    return `2.${this.#minor}`
  }
  nextEvent(): ClientEvent | undefined {
    return this.#events.shift()
  }
  dataToSend(): ClientOutgoing | undefined {
    return this.#outgoing.shift()
  }

  // --- out

  #emit(name: MessageName, target: Id, value: unknown, stream: 'stdin' | 'pr' = 'stdin'): void {
    const again = () => this.#emit(name, target, value, stream)
    if (this.#heldOut && name !== 'publicKey') return void this.#heldOut.push(again)
    let body = ''
    try {
      if (value !== undefined) body = this.#codec.encode(value)
    } catch (error) {
      if (!(error instanceof KeyMissing) || !this.#facts.rsa) throw error
      this.#heldOut = [again]
      return this.exchangeKey()
    }
    const blob = writeMessage({ to: 'server', name, poolId: this.#facts.id, pipelineId: target, body })
    this.#outgoing.push({
      target,
      stream,
      fragments: fragment(++this.#objectId, blob, this.#facts.fragmentBytesMax),
    })
  }

  #capability(): void {
    this.#emit(
      'sessionCapability',
      '',
      bag([
        ['protocolversion', new PSVersion(2, this.#minor)],
        ['PSVersion', new PSVersion(2, 0)],
        ['SerializationVersion', new PSVersion(1, 1, 0, 1)],
      ]),
    )
  }

  open(facts: { min?: number; max?: number; host?: HostInfo; applicationArguments?: unknown } = {}): void {
    this.#state = clientPoolState(this.#state, 'open')
    this.#capability()
    const host = facts.host ?? { ...noHost, useRunspaceHost: false }
    this.#emit(
      'initRunspacePool',
      '',
      initBody({
        min: facts.min ?? 1,
        max: facts.max ?? 1,
        host,
        applicationArguments: facts.applicationArguments ?? null,
      }),
    )
  }

  /** Attaches to a pool that is open on the server: capability and connect message, for connectXml. */
  connect(): void {
    this.#state = clientPoolState(this.#state, 'connect')
    this.#capability()
    this.#emit('connectRunspacePool', '', '')
  }

  createPipeline(id: Id, pipeline: ClientPipeline): void {
    this.#mustBeOpen('create a pipeline')
    this.#emit('createPipeline', id, createPipelineBody(pipeline, this.#minor))
  }
  getCommandMetadata(id: Id, names: readonly string[], commandTypes = 383): void {
    this.#mustBeOpen('ask for command metadata')
    this.#emit('getCommandMetadata', id, commandMetadataBody(names, commandTypes))
  }
  /** `null` travels as an empty body. */
  input(id: Id, value: unknown): void {
    this.#emit('pipelineInput', id, value ?? undefined)
  }
  endInput(id: Id): void {
    this.#emit('endOfPipelineInput', id, undefined)
  }

  /** @returns the call id that `availability` will carry */
  setRunspaces(which: 'min' | 'max', count: number): bigint {
    const callId = ++this.#callId
    const [message, name] =
      which === 'min'
        ? (['setMinRunspaces', 'MinRunspaces'] as const)
        : (['setMaxRunspaces', 'MaxRunspaces'] as const)
    this.#emit(
      message,
      '',
      bag([
        [name, count],
        ['CI', callId],
      ]),
    )
    return callId
  }
  getAvailableRunspaces(): bigint {
    const callId = ++this.#callId
    this.#emit('getAvailableRunspaces', '', bag([['CI', callId]]))
    return callId
  }
  resetRunspaceState(): bigint {
    const callId = ++this.#callId
    this.#emit('resetRunspaceState', '', bag([['CI', callId]]))
    return callId
  }

  /** At protocol 2.3 and below the first SecureString does it, either way; calling it before saves a round trip then. */
  exchangeKey(): void {
    this.#rsa ??= this.#facts.rsa?.()
    if (!this.#rsa)
      throw new StateError({ action: 'exchange the session key', current: 'no RSA key was given' })
    this.#emit('publicKey', '', bag([['PublicKey', writePublicBlob(this.#rsa.jwk)]]))
  }

  /** The session key is there: what waited for it goes on, in its order. */
  #keyed(key: Uint8Array): void {
    this.#key = key
    this.#events.push({ type: 'keyExchanged' })
    const [out, held] = [this.#heldOut, this.#heldIn]
    this.#heldOut = this.#heldIn = undefined
    for (const send of out ?? []) send()
    for (const message of held ?? []) this.#handle(message)
  }

  answerHostCall(
    call: { id: Id; callId: bigint; method: HostMethodName },
    answer: { result?: unknown; error?: unknown },
  ): void {
    const entries: [string, unknown][] = []
    if (answer.error !== undefined) entries.push(['me', answer.error])
    else if (answer.result !== undefined && answer.result !== null) entries.push(['mr', answer.result])
    entries.push(['ci', call.callId], ['mi', new EnumValue(remoteHostMethodId, hostMethods[call.method].id)])
    this.#emit(
      call.id === '' ? 'runspacePoolHostResponse' : 'pipelineHostResponse',
      call.id,
      bag(entries),
      'pr',
    )
  }

  close(): void {
    this.#state = clientPoolState(this.#state, 'close')
  }
  /** The transport is gone. */
  broken(error: unknown): void {
    if (this.#state === 'closed' || this.#state === 'broken') return
    this.#state = clientPoolState(this.#state, 'break')
    this.#events.push({ type: 'broken', error })
  }

  #mustBeOpen(action: string): void {
    if (this.#state !== 'opened') throw new StateError({ action, current: this.#state, expected: ['opened'] })
  }

  // --- in

  /** @throws {PeerProtocolError} @throws {LimitError} */
  receive(target: Id, bytes: Uint8Array): void {
    let defragmenter = this.#defragmenters.get(target)
    if (!defragmenter) {
      this.#defragmenters.set(
        target,
        (defragmenter = new Defragmenter({
          messageBytesMax: this.#facts.receivedObjectBytesMax,
          sender: 'server',
        })),
      )
    }
    for (const blob of defragmenter.push(bytes)) {
      const message = readMessage(blob, 'client')
      if (!message || !mayReceive(message.name, 'client'))
        this.#events.push({ type: 'ignored', reason: 'a message not for a client' })
      else this.#handle(message)
    }
  }

  #handle(message: PsrpMessage): void {
    if (this.#heldIn && message.name !== 'encryptedSessionKey') return void this.#heldIn.push(message)
    const kind = records[message.name]
    let value: unknown
    try {
      value = this.#codec.decode(message.body)
    } catch (error) {
      if (!(error instanceof KeyMissing) || !this.#facts.rsa) throw error
      this.#heldIn = [message]
      return this.exchangeKey()
    }
    if (kind) return void this.#events.push({ type: 'record', id: message.pipelineId, kind, record: value })
    switch (message.name) {
      case 'pipelineOutput':
        this.#events.push({ type: 'output', id: message.pipelineId, value })
        return
      case 'pipelineState': {
        const body = new BagReader(message.name, value)
        const state = endStates.get(body.int('PipelineState'))
        this.#defragmenters.delete(message.pipelineId)
        if (state)
          this.#events.push({
            type: 'ended',
            id: message.pipelineId,
            state,
            error: body.value('ExceptionAsErrorRecord'),
          })
        return
      }
      case 'sessionCapability': {
        const version = new BagReader(message.name, value).version('protocolversion')
        if (version.major !== 2 || version.minor > this.#minor)
          throw new PeerProtocolError(message.name, `the server speaks ${version}, we up to 2.${this.#minor}`)
        this.#minor = version.minor
        this.#state = clientPoolState(this.#state, 'capability')
        return
      }
      case 'runspacePoolState':
        return this.#poolState(new BagReader(message.name, value))
      case 'applicationPrivateData':
        this.#events.push({
          type: 'privateData',
          value: new BagReader(message.name, value).value('ApplicationPrivateData'),
        })
        return
      case 'runspaceAvailability': {
        const body = new BagReader(message.name, value)
        const answer = body.value('SetMinMaxRunspacesResponse')
        this.#events.push({
          type: 'availability',
          callId: body.long('ci'),
          value: typeof answer === 'boolean' ? answer : body.long('SetMinMaxRunspacesResponse'),
        })
        return
      }
      case 'encryptedSessionKey': {
        const sealed = new BagReader(message.name, value).string('EncryptedSessionKey') ?? ''
        if (!this.#rsa) throw new PeerProtocolError(message.name, 'we asked for no key')
        return this.#keyed(decryptSessionKey(sealed, this.#rsa.privateKey))
      }
      case 'publicKeyRequest':
        this.exchangeKey()
        return
      case 'pipelineHostCall':
      case 'runspacePoolHostCall': {
        const body = new BagReader(message.name, value)
        const method = hostMethodName(body.int('mi'))
        const callId = body.long('ci')
        if (!method) throw new PeerProtocolError(message.name, `no host method ${body.int('mi')}`)
        const id = message.name === 'pipelineHostCall' ? message.pipelineId : ''
        this.#events.push({
          type: 'hostCall',
          id,
          callId: callId < 0n ? undefined : callId,
          method,
          args: itemsOf(body.value('mp')) ?? [],
        })
        return
      }
      case 'userEvent':
        this.#events.push({ type: 'userEvent', value })
        return
      case 'runspacePoolInitData':
        return
      default:
        this.#events.push({ type: 'ignored', reason: message.name })
    }
  }

  #poolState(body: BagReader): void {
    switch (body.int('RunspaceState')) {
      case 2:
        this.#state = clientPoolState(this.#state, 'opened')
        this.#events.push({ type: 'opened' })
        return
      case 3:
        this.#state = clientPoolState(this.#state, 'closed')
        this.#events.push({ type: 'closed' })
        return
      case 4:
        return
      case 5:
        this.#state = clientPoolState(this.#state, 'break')
        this.#events.push({ type: 'broken', error: body.value('ExceptionAsErrorRecord') })
        return
      default:
        this.#events.push({ type: 'ignored', reason: `pool state ${body.int('RunspaceState')}` })
    }
  }
}
