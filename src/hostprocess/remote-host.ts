/** Stop 7 of a request, the way back: PSHost calls of the engine as PSRP host calls, and their answers. Worker thread. */
import { pendingHostCallsMax } from '../settings/limits.ts'
import { baseOf, PSObject } from '../objects/ps-object.ts'
import { typeOf } from '../objects/type-of.ts'
import { integerOf } from '../psrp/bag.ts'
import type { HostInfo } from '../psrp/host-info.ts'
import { hostMethod } from '../psrp/host-methods.ts'
import type { ServerRunspacePool } from '../psrp/runspace-pool.ts'
import { type EngineHost, type EngineValue, HostCallError, type HostDefaultData } from './engine-port.ts'

export interface RemoteHostFacts {
  readonly pool: ServerRunspacePool
  /** `''`: the pool's own host */
  readonly target: string
  readonly info: HostInfo
  /** something was sent. @returns whether there is room for more */
  readonly sent: () => boolean
  /** calls began or ceased to wait for their answers */
  readonly waiting: (waiting: boolean) => void
}

interface Pending {
  readonly method: string
  resolve(value: EngineValue): void
  reject(error: HostCallError): void
}

export class RemoteHost implements EngineHost {
  readonly #facts: RemoteHostFacts
  readonly #pending = new Map<bigint, Pending>()
  #closed: string | undefined

  constructor(facts: RemoteHostFacts) {
    this.#facts = facts
  }

  get isHostNull(): boolean {
    return this.#facts.info.isHostNull
  }
  get isHostUINull(): boolean {
    return this.#facts.info.isHostUINull
  }
  get isHostRawUINull(): boolean {
    return this.#facts.info.isHostRawUINull
  }
  get data(): HostDefaultData | undefined {
    return this.#facts.info.data
  }

  send(method: string, args: readonly unknown[]): boolean {
    if (this.#closed !== undefined) return true
    this.#facts.pool.hostCall(this.#facts.target, method, args)
    return this.#facts.sent()
  }

  call(method: string, args: readonly unknown[]): Promise<EngineValue> {
    if (this.#closed !== undefined) return Promise.reject(new HostCallError(method, this.#closed))
    if (this.#pending.size >= pendingHostCallsMax) {
      return Promise.reject(
        new HostCallError(
          method,
          `more than ${pendingHostCallsMax} host calls wait for their answers (pendingHostCallsMax)`,
        ),
      )
    }
    const answer = new Promise<EngineValue>((resolve, reject) => {
      const callId = this.#facts.pool.hostCall(this.#facts.target, method, args)
      if (callId === undefined) {
        resolve(null)
      } else {
        this.#pending.set(callId, { method, resolve, reject })
        if (this.#pending.size === 1) this.#facts.waiting(true)
      }
      this.#facts.sent()
    })
    // a pipeline that was stopped no longer looks: its refusal must not end the thread
    answer.catch(() => undefined)
    return answer
  }

  /** An answer came. @returns false when nobody asked */
  answer(callId: bigint, result: unknown, error: unknown): boolean {
    const pending = this.#pending.get(callId)
    if (!pending) return false
    this.#pending.delete(callId)
    if (this.#pending.size === 0) this.#facts.waiting(false)
    if (error !== undefined) {
      pending.reject(remoteError(pending.method, error))
      return true
    }
    try {
      pending.resolve(readResult(pending.method, result))
    } catch (wrong) {
      pending.reject(wrong as HostCallError)
    }
    return true
  }

  /** The pipeline is stopping or over: nobody waits any more, and nothing is sent. */
  abandon(why: string): void {
    for (const pending of this.#pending.values()) pending.reject(new HostCallError(pending.method, why))
    if (this.#pending.size > 0) this.#facts.waiting(false)
    this.#pending.clear()
  }

  close(): void {
    this.#closed = 'The pipeline is over.'
    this.abandon(this.#closed)
  }
}

/** The client's exception as a script sees it: a RemoteException with the client's own error id. */
function remoteError(method: string, error: unknown): HostCallError {
  const record = error instanceof PSObject ? error : undefined
  const exception = record?.note('Exception')
  const message = exception instanceof PSObject ? exception.note('Message') : undefined
  const id = baseOf(record?.note('FullyQualifiedErrorId'))
  const text = typeof message === 'string' ? message : record?.text
  return new HostCallError(method, text ?? 'The host of the client reported an error.', {
    exceptionType: 'sma:RemoteException',
    errorId: typeof id === 'string' ? id : undefined,
  })
}

/** What the answer must be, by the table; a client that says something else is told by an error in its script. */
function readResult(method: string, result: unknown): EngineValue {
  const value = baseOf(result)
  const wrong = (expected: string): HostCallError =>
    new HostCallError(
      method,
      `Unable to cast object of type '${typeOf(value)?.fullName ?? 'null'}' to type '${expected}'.`,
      {
        exceptionType: 'System.InvalidCastException',
      },
    )
  switch (hostMethod(method).result) {
    case 'string':
      if (value === null || typeof value === 'string') return value
      throw wrong('System.String')
    case 'int':
      if (typeof value === 'number') return value
      throw wrong('System.Int32')
    case 'bool':
      if (typeof value === 'boolean') return value
      throw wrong('System.Boolean')
    case 'keyInfo': {
      if (!(result instanceof PSObject)) throw wrong('System.Management.Automation.Host.KeyInfo')
      const character = baseOf(result.note('character'))
      return {
        virtualKeyCode: integerOf(result.note('virtualKeyCode')) ?? 0,
        character: character === undefined || character === null ? '\0' : String(character),
        controlKeyState: integerOf(result.note('controlKeyState')) ?? 0,
        keyDown: baseOf(result.note('keyDown')) === true,
      }
    }
    default:
      return result
  }
}
