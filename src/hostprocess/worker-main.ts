/** The worker thread, apart from which engine it carries: takes sessions, each with its port, until each has ended. */
import { randomBytes, randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { type MessagePort, threadId, workerData } from 'node:worker_threads'
import type { Codec } from '../psrp/codec.ts'
import type { Persona } from '../psrp/private-data.ts'
import type { SecureStringCipher } from '../psrp/session-key.ts'
import { heartbeatMs, turnMs } from '../settings/limits.ts'
import type { Engine } from './engine-port.ts'
import { claimHeartbeat } from './heartbeat.ts'
import type { SessionEnd, SessionStart, ToWorker } from './messages.ts'
import { WorkerSession } from './session-host.ts'
import { Slices } from './slice.ts'

export interface WorkerParts {
  readonly engine: Engine
  readonly persona: Persona
  /** `context` is that of the runspace whose objects are being written or read */
  readonly codec: (cipher: SecureStringCipher, context: () => unknown) => Codec
}

export type SessionTask = (task: SessionStart & { readonly port: MessagePort }) => Promise<SessionEnd>

/** @returns what piscina calls for each session: its promise is the life of the session */
export function createWorker(parts: WorkerParts): SessionTask {
  const { heartbeat } = (workerData ?? {}) as { heartbeat?: SharedArrayBuffer }
  if (heartbeat) {
    const beat = claimHeartbeat(heartbeat, threadId)
    beat()
    setInterval(beat, heartbeatMs)
  }
  const log = (message: string): void => {
    if (process.env['FANIN_DEBUG']) process.stderr.write(`worker ${threadId}: ${message}\n`)
  }
  const slices = new Slices({
    turnMs,
    now: () => performance.now(),
    defer: (run) => setImmediate(run),
    onFault: (_task, error) =>
      log(`a task failed outside its engine: ${error instanceof Error ? error.stack : String(error)}`),
  })

  return async ({ sessionId, plan, control, port }) => {
    const session = new WorkerSession({
      ...parts,
      sessionId,
      plan,
      control,
      slices,
      randomBytes,
      newGuid: randomUUID,
      log,
      post: (message, transfer) => port.postMessage(message, transfer ?? []),
      setTimer(run, ms) {
        const timer = setTimeout(run, ms)
        return { clear: () => clearTimeout(timer) }
      },
    })
    port.on('message', (message: ToWorker) => {
      try {
        session.receive(message)
      } catch (error) {
        session.fault(error)
      }
    })
    const end = await session.ended
    port.close()
    return end
  }
}
