/** The worker thread, apart from which engine it carries: takes sessions, each with its port, until each has ended. */
import { randomBytes, randomUUID } from 'node:crypto'
import { constants, performance, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks'
import v8 from 'node:v8'
import { type MessagePort, threadId, workerData } from 'node:worker_threads'
import type { Codec } from '../psrp/codec.ts'
import type { Persona } from '../psrp/private-data.ts'
import { plainCipher, type SecureStringCipher } from '../psrp/session-key.ts'
import {
  heapGraceClockMs,
  heapGraceMs,
  heapLookMs,
  heapPressureShare,
  heartbeatMs,
  turnMs,
} from '../settings/limits.ts'
import type { Engine } from './engine-port.ts'
import { HeapWatch, type HeapReading } from './heap-watch.ts'
import { claimHeartbeat } from './heartbeat.ts'
import { nativeThreadId } from './thread-time.ts'
import type { SessionPlan } from '../configurations/session-plan.ts'
import type { FromWorker, SessionEnd, SessionStart, ToWorker, WorkerData } from './messages.ts'
import { WorkerShell } from './command-shell.ts'
import { rehearse } from './rehearsal.ts'
import { WorkerSession, type WorkerSessionFacts } from './session-host.ts'
import { Slices } from './slice.ts'

export interface WorkerParts {
  readonly engine: Engine
  readonly persona: Persona
  /** what has to be loaded before a session can open; `notice` is for the operator's log */
  readonly prepare?: (plan: SessionPlan, notice: (text: string) => void) => Promise<void>
  /** `context` is that of the runspace whose objects are being written or read */
  readonly codec: (cipher: SecureStringCipher, context: () => unknown) => Codec
}

export type SessionTask = (task: SessionStart & { readonly port: MessagePort }) => Promise<SessionEnd>

/** @returns what piscina calls for each session: its promise is the life of the session */
export function createWorker(parts: WorkerParts): SessionTask {
  const { heartbeat, heapMegabytes, rehearses } = (workerData ?? {}) as WorkerData
  const pulse = heartbeat && claimHeartbeat(heartbeat, threadId, nativeThreadId())
  const log = (message: string): void => {
    if (process.env['FANIN_DEBUG']) process.stderr.write(`worker ${threadId}: ${message}\n`)
  }
  const slices = new Slices({
    turnMs,
    now: () => performance.now(),
    defer: (run) => setImmediate(run),
    onStep: (session, ms) => {
      if (ms >= heapLookMs) heap.ran(session, ms)
    },
    ...(pulse && { onTurn: pulse.turn }),
    onFault: (_task, error) =>
      log(`a task failed outside its engine: ${error instanceof Error ? error.stack : String(error)}`),
  })
  const sessions = new Map<string, WorkerSession | WorkerShell>()
  /** a session whose turn was broken from outside is over, and only that */
  const recover = (): void => {
    const broken = slices.recover()
    if (broken === undefined) return
    pulse?.turn(false)
    sessions
      .get(broken)
      ?.fault(
        new Error('one of its operations held the thread of all sessions longer than the server allows'),
      )
  }
  if (pulse) {
    pulse.beat()
    setInterval(() => {
      recover()
      pulse.beat()
    }, heartbeatMs)
  }
  const heap = new HeapWatch({
    read: () => readHeap(heapMegabytes),
    pressureShare: heapPressureShare,
    graceMs: heapGraceMs,
    graceClockMs: heapGraceClockMs,
    now: () => performance.now(),
    exhaust: (session) => slices.exhausted(session),
    end: (session) =>
      sessions.get(session)?.fault(new Error('it holds more memory than the server can give one session')),
  })
  new PerformanceObserver((list) => {
    const full = (one: PerformanceEntry) =>
      (one as { detail?: { kind?: number } }).detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR
    if (list.getEntries().some(full)) heap.collected()
  }).observe({ entryTypes: ['gc'] })

  const factsOf = (
    { sessionId, plan, control }: SessionStart,
    post: WorkerSessionFacts['post'],
  ): WorkerSessionFacts => ({
    ...parts,
    ...{ sessionId, plan, control, slices, randomBytes, log, post },
    newGuid: randomUUID,
    setTimer(run, ms) {
      const timer = setTimeout(run, ms)
      return { clear: () => clearTimeout(timer) }
    },
  })

  if (rehearses)
    rehearse({
      begin: (start, post) => new WorkerSession(factsOf(start, post)),
      ended: (session) => heap.forget(session),
      codec: parts.codec(plainCipher, () => undefined),
      isNeeded: () => sessions.size === 0,
    }).catch((error: unknown) => log(`the rehearsal failed: ${error instanceof Error ? error.stack : error}`))

  return async ({ port, ...start }) => {
    const { sessionId, plan, shell } = start
    // messages wait in the port meanwhile
    await parts.prepare?.(plan, (text) => port.postMessage({ type: 'notice', text } satisfies FromWorker))
    const facts = factsOf(start, (message, transfer) => port.postMessage(message, transfer ?? []))
    const session = shell ? new WorkerShell(facts, shell) : new WorkerSession(facts)
    sessions.set(sessionId, session)
    const receive = (message: ToWorker): void => {
      recover()
      try {
        session.receive(message)
      } catch (error) {
        session.fault(error)
      }
    }
    port.on('message', receive)
    const end = await session.ended
    sessions.delete(sessionId)
    heap.forget(sessionId)
    // a closed port lives until the next full collection, and whoever listens to it
    port.off('message', receive)
    port.close()
    return end
  }
}

const youngSpaces = new Set(['new_space', 'new_large_object_space'])

/** Bytes in use, the contents of byte arrays included: these lie outside V8's heap and its bound. */
export function memoryInUse(): { used: number; external: number; limit: number } {
  const { used_heap_size: heap, external_memory: external, heap_size_limit: limit } = v8.getHeapStatistics()
  return { used: heap + external, external, limit }
}

/** @param megabytes what the sessions share, where it is less than V8's own bound */
function readHeap(megabytes?: number): HeapReading {
  const { used, external, limit: whole } = memoryInUse()
  const limit = megabytes === undefined ? whole : Math.min(whole, megabytes * 2 ** 20)
  let old = external
  for (const space of v8.getHeapSpaceStatistics())
    if (!youngSpaces.has(space.space_name)) old += space.space_used_size
  return { old, used, limit }
}
