/** A session as a program uses it: open, run scripts, get objects back, close. The protocol is psrp/client-pool, the wire a Transport. */
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { PeerProtocolError } from '../errors.ts'
import { PSObject } from '../objects/ps-object.ts'
import { createCodec } from '../hostprocess/worker-codec.ts'
import {
  type ClientEvent,
  type ClientOutgoing,
  ClientRunspacePool,
  type RsaKey,
} from '../psrp/client-pool.ts'
import type { HostInfo } from '../psrp/host-info.ts'
import type { HostMethodName } from '../psrp/host-methods.ts'
import type { ClientPipeline } from '../psrp/pipeline-body.ts'
import type { RecordKind } from '../psrp/runspace-pool.ts'
import { clientReceivedObjectBytesMax, fragmentBytesMax, sessionKeyRsaBits } from '../settings/limits.ts'
import type { Target, Transport } from './transport.ts'

export interface HostCall {
  readonly method: HostMethodName
  readonly args: readonly unknown[]
}

export interface SessionOptions {
  readonly runspacesMin?: number
  readonly runspacesMax?: number
  readonly host?: HostInfo
  readonly applicationArguments?: unknown
  /** the answer of the screen and keyboard; what it throws or an undefined result is sent as none */
  readonly onHostCall?: (call: HostCall) => unknown
}

export interface Result {
  readonly state: 'stopped' | 'completed' | 'failed'
  readonly output: readonly unknown[]
  /** the six record streams */
  readonly records: Readonly<Record<RecordKind, readonly unknown[]>>
  /** of a failed pipeline: its terminating error, an ErrorRecord */
  readonly error: unknown
}

export interface RunningPipeline {
  readonly id: Target
  readonly result: Promise<Result>
  /** each object as it arrives, besides the result */
  onOutput?: (value: unknown) => void
  input(value: unknown): Promise<void>
  endInput(): Promise<void>
  stop(): Promise<void>
}

export interface ClientSession {
  /** of the server: `PSVersionTable` and what else it tells */
  readonly privateData: unknown
  /** one script, to its end */
  run(script: string): Promise<Result>
  start(pipeline: ClientPipeline): Promise<RunningPipeline>
  close(): Promise<void>
}

interface Pending {
  readonly output: unknown[]
  readonly records: Record<RecordKind, unknown[]>
  readonly settle: (result: Result) => void
  readonly fail: (error: Error) => void
  readonly running: RunningPipeline
}

/** MS-PSRP 3.1.5.4.3: the server encrypts the session key with it. */
function newRsaKey(): RsaKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: sessionKeyRsaBits })
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' })
  return { jwk: { n, e }, privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() }
}

/** The text of the error record that a server ends a pool with. */
function reasonOf(error: unknown): string {
  return error instanceof PSObject ? (error.text ?? String(error)) : String(error)
}

export async function openSession(
  transport: Transport,
  options: SessionOptions = {},
): Promise<ClientSession> {
  const pool = new ClientRunspacePool({
    id: randomUUID().toUpperCase(),
    codec: (cipher) => createCodec({}, cipher),
    fragmentBytesMax,
    receivedObjectBytesMax: clientReceivedObjectBytesMax,
    rsa: newRsaKey,
  })
  const pipelines = new Map<Target, Pending>()
  let privateData: unknown
  let opened: { resolve: () => void; reject: (error: Error) => void } | undefined
  let lost: Error | undefined

  const fail = (error: Error): void => {
    lost = error
    opened?.reject(error)
    for (const pending of pipelines.values()) pending.fail(error)
    pipelines.clear()
  }

  /** What the pool wants sent. Taken at once, so that nobody else's awaiting gets in between. */
  const outgoing = (): ClientOutgoing[] => {
    const all: ClientOutgoing[] = []
    for (let out = pool.dataToSend(); out; out = pool.dataToSend()) all.push(out)
    return all
  }

  const unopened = new Set<Target>()
  const lanes = new Map<string, Promise<void>>()
  /** Each stream of each target keeps its order; an input that waits for room holds up no answer. */
  const flush = async (): Promise<void> => {
    const sent = outgoing().map(({ target, stream, fragments }) => {
      const send = () =>
        unopened.delete(target)
          ? transport.openPipeline(target, fragments)
          : transport.send(target, stream, fragments)
      const lane = `${stream} ${target}`
      const done = (lanes.get(lane) ?? Promise.resolve()).then(send)
      lanes.set(lane, done)
      const leave = () => {
        if (lanes.get(lane) === done) lanes.delete(lane)
      }
      done.then(leave, leave)
      return done
    })
    await Promise.all(sent)
  }

  const answer = async (event: ClientEvent & { type: 'hostCall' }): Promise<void> => {
    const result = await options.onHostCall?.({ method: event.method, args: event.args })
    if (event.callId === undefined) return
    pool.answerHostCall({ id: event.id, callId: event.callId, method: event.method }, { result })
    await flush()
  }

  const handle = (event: ClientEvent): void => {
    switch (event.type) {
      case 'opened':
        opened?.resolve()
        return
      case 'privateData':
        privateData = event.value
        return
      case 'output': {
        const pending = pipelines.get(event.id)
        pending?.output.push(event.value)
        pending?.running.onOutput?.(event.value)
        return
      }
      case 'record':
        pipelines.get(event.id)?.records[event.kind].push(event.record)
        return
      case 'ended': {
        // a server tells the end of its own start-up script too (Microsoft's with -InitFile): nobody here waits for it
        const pending = pipelines.get(event.id)
        if (!pending) return
        pipelines.delete(event.id)
        pending.settle({
          state: event.state,
          output: pending.output,
          records: pending.records,
          error: event.error ?? undefined,
        })
        transport.closePipeline(event.id).catch(fail)
        return
      }
      case 'hostCall':
        answer(event).catch(fail)
        return
      case 'broken':
        fail(new PeerProtocolError('runspace pool', `broken: ${reasonOf(event.error)}`))
        return
      case 'closed':
        fail(new PeerProtocolError('runspace pool', 'closed by the server'))
        return
      default:
        return
    }
  }

  pool.open({
    min: options.runspacesMin ?? 1,
    max: options.runspacesMax ?? 1,
    ...(options.host && { host: options.host }),
    ...(options.applicationArguments !== undefined && { applicationArguments: options.applicationArguments }),
  })
  const first = outgoing().flatMap(({ fragments }) => fragments)
  const ready = new Promise<void>((resolve, reject) => {
    opened = { resolve, reject }
  })
  ready.catch(() => undefined) // awaited below; it may fail while `open` is still under way
  await transport.open(first, {
    data: (target, bytes) => {
      try {
        pool.receive(target, bytes)
      } catch (error) {
        return fail(error as Error)
      }
      for (let event = pool.nextEvent(); event; event = pool.nextEvent()) handle(event)
      // a message may have needed the session key, or waited for it
      flush().catch(fail)
    },
    lost: fail,
  })
  try {
    await ready
  } catch (error) {
    // what opened half is not left behind; the error that matters is the first
    await transport.close().catch(() => undefined)
    throw error
  }

  const start = async (pipeline: ClientPipeline): Promise<RunningPipeline> => {
    if (lost) throw lost
    const id = randomUUID().toUpperCase()
    const records: Record<RecordKind, unknown[]> = {
      error: [],
      warning: [],
      verbose: [],
      debug: [],
      information: [],
      progress: [],
    }
    const result = new Promise<Result>((settle, reject) => {
      const running: RunningPipeline = {
        id,
        get result() {
          return result
        },
        input: (value) => {
          pool.input(id, value)
          return flush()
        },
        endInput: () => {
          pool.endInput(id)
          return flush()
        },
        stop: () => transport.stopPipeline(id),
      }
      pipelines.set(id, { output: [], records, settle, fail: reject, running })
    })
    result.catch(() => undefined) // whoever asks for the result hears of it
    const { running } = pipelines.get(id) as Pending
    unopened.add(id)
    pool.createPipeline(id, pipeline)
    await flush()
    return running
  }

  return {
    get privateData() {
      return privateData
    },
    start,
    run: async (script) => (await start({ statements: [[{ text: script, isScript: true }]] })).result,
    close: async () => {
      pool.close()
      lost ??= new PeerProtocolError('session', 'closed')
      await transport.close()
    },
  }
}
