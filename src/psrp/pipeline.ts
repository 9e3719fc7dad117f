/** One pipeline of a pool, server role: its state and what may still be sent for it. The pool owns the bytes. No IO. */
import { exceptionType, NetException } from '../objects/exceptions.ts'
import { ErrorRecord } from '../objects/error-record.ts'
import type { PSObject } from '../objects/ps-object.ts'
import { bag } from './bag.ts'
import type { Id } from './messages.ts'
import {
  pipelineEnded,
  type PipelineEvent,
  type PipelineState,
  pipelineState,
  pipelineStateCodes,
} from './states.ts'

export class ServerPipeline {
  readonly id: Id
  state: PipelineState = 'notStarted'
  inputOpen: boolean
  /** bytes the client has sent to it, against receivedCommandBytesMax */
  receivedBytes = 0
  #callId = 0n

  constructor(id: Id, expectsInput: boolean) {
    this.id = id
    this.inputOpen = expectsInput
  }

  get ended(): boolean {
    return pipelineEnded(this.state)
  }

  transition(event: PipelineEvent): void {
    this.state = pipelineState(this.state, event)
  }

  /** Calls with a result count from 1 within a pipeline (stock fact 24). */
  nextCallId(): bigint {
    return ++this.#callId
  }
}

/** PIPELINE_STATE; only 3, 4 and 5 are ever sent, once, as the last message. */
export function stateBody(state: 'stopped' | 'completed' | 'failed', error?: unknown): PSObject {
  const entries: [string, unknown][] = [['PipelineState', pipelineStateCodes[state]]]
  if (error !== undefined) entries.push(['ExceptionAsErrorRecord', error])
  return bag(entries)
}

/** What a stopped pipeline ends with when the engine has nothing more particular. */
export function stoppedError(): ErrorRecord {
  const exception = new NetException(
    exceptionType('sma:PipelineStoppedException'),
    'The pipeline has been stopped.',
  )
  const record = new ErrorRecord({ exception, errorId: 'PipelineStopped', category: 'OperationStopped' })
  exception.errorRecord = record
  return record
}
