/**
 * Stop 6 of a request: the shared host process. One piscina task and one MessagePort for each session; the task's promise
 * is the session's life and the source of truth about its end. A worker that dies ends its own sessions and is replaced.
 */
import { performance } from 'node:perf_hooks'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { SessionPlan } from '../configurations/session-plan.ts'
import { LimitError, StateError } from '../errors.ts'
import {
  heartbeatBreakShare,
  heartbeatMissMs,
  heartbeatMs,
  heartbeatWallMs,
  poolCloseMs,
  programGraceMs,
  sessionsPerWorkerMax,
  stopBreakMs,
  stopCooperativeMs,
  workerStartLookMs,
  workerHeapMegabytes,
  workerHeapReserve,
} from '../settings/limits.ts'
import { createHeartbeat, haveStarted, HeartbeatWatch } from './heartbeat.ts'
import type { SessionHost, SessionLink } from './host.ts'
import {
  CONTROL_SLOTS,
  type CommandShell,
  type FromWorker,
  type SessionEnd,
  type SessionStart,
  type WorkerData,
} from './messages.ts'
import { Placement } from './placement.ts'
import { createLink, type PortLink } from './session-link.ts'
import { LeftPrograms } from './session-programs.ts'
import { processorMsOf } from './thread-time.ts'
import { breakableArguments, breakTurn } from './turn-breaker.ts'
import { workerEntry } from './worker-entry.ts'

export interface PoolFacts {
  /** worker threads, all started at once and kept */
  readonly threads: number
  /** sessions of the whole pool; by default what the workers carry */
  readonly sessionsMax?: number
  readonly sessionsPerWorkerMax?: number
  /** the worker's entry; tests put their own here */
  readonly workerFile?: string
  /** told what a worker has to say to the operator, for the log */
  readonly onNotice?: (text: string) => void
  /** told of every worker that died or was ended, for the log */
  readonly onWorkerEnd?: (why: string) => void
  /** workers open sessions of nobody when they begin, so that the first of a client is as fast as the later ones */
  readonly rehearses?: boolean
  /** milliseconds; for tests, by default those of limits.ts */
  readonly heartbeatMissMs?: number
  readonly stopCooperativeMs?: number
  readonly stopBreakMs?: number
  readonly heapMegabytes?: number
  /** what every session starts with as $env:, by default that of this process */
  readonly environment?: NodeJS.ProcessEnv
}

type Balance = NonNullable<NonNullable<ConstructorParameters<typeof Piscina>[0]>['loadBalancer']>

export function createPool(facts: PoolFacts): SessionHost {
  const heapMegabytes = facts.heapMegabytes ?? workerHeapMegabytes
  const perWorker = facts.sessionsPerWorkerMax ?? sessionsPerWorkerMax
  const sessionsMax = Math.min(facts.sessionsMax ?? Number.POSITIVE_INFINITY, perWorker * facts.threads)
  const placement = new Placement(perWorker)
  const links = new Map<string, PortLink>()
  const heartbeat = createHeartbeat()
  const missMs = facts.heartbeatMissMs ?? heartbeatMissMs
  const watch = new HeartbeatWatch(heartbeat, {
    missMs,
    breakMs: missMs * heartbeatBreakShare,
    wallMs: heartbeatWallMs,
    usedBy: processorMsOf,
  })
  const programs = new LeftPrograms(setTimer)
  let closing: Promise<void> | undefined

  const balance: Balance = (task, workers) => {
    const { sessionId } = task[Piscina.queueOptionsSymbol as never] as { sessionId: string }
    return placement.place(sessionId, workers)
  }
  const start = (): Piscina =>
    new Piscina({
      filename: facts.workerFile ?? workerEntry(),
      minThreads: facts.threads,
      maxThreads: facts.threads,
      concurrentTasksPerWorker: perWorker,
      idleTimeout: Number.POSITIVE_INFINITY,
      // `sync` would freeze the timers and ports of a worker between tasks
      atomics: 'disabled',
      loadBalancer: balance,
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(heapMegabytes * workerHeapReserve) },
      workerData: { heartbeat, heapMegabytes, rehearses: facts.rehearses ?? false } satisfies WorkerData,
      // what loads itself into this process (a test runner's hooks, --import) has no place beside the sessions
      execArgv: breakableArguments,
      ...(facts.environment && { env: facts.environment }),
    }).on('error', (error: Error) => facts.onWorkerEnd?.(`a worker failed: ${error.message}`))
  let piscina = start()

  const killed = new WeakSet<object>()
  const killWorker = (thread: number | undefined, why: string): void => {
    const worker = piscina.threads.find((one) => one.threadId === thread)
    // one in native code takes its time to end
    if (!worker || killed.has(worker)) return
    killed.add(worker)
    facts.onWorkerEnd?.(`worker ${thread} is terminated: ${why}`)
    void worker.terminate()
  }

  const beat = setInterval(() => {
    const live = new Set(piscina.threads.map((worker) => worker.threadId))
    for (const { thread, what } of watch.look(performance.now(), live)) {
      if (what === 'lost') killWorker(thread, 'it has missed its heartbeat')
      else void breakTurn(thread)
    }
  }, heartbeatMs)
  beat.unref()

  function open(
    sessionId: string,
    plan: SessionPlan,
    onMessage: (message: FromWorker) => void,
    shell?: CommandShell,
  ): SessionLink {
    if (closing) throw new StateError({ action: 'open a session', current: 'closing' })
    if (links.has(sessionId))
      throw new StateError({ action: `open session ${sessionId} twice`, current: 'open' })
    // our own admission: with a full pool piscina would reject the task and yet run it later
    if (links.size >= sessionsMax)
      throw new LimitError('sessionsMax', sessionsMax, 'the host process takes no more sessions')
    // piscina gives up on a pool whose worker failed before it was ready: begin a new one
    if (piscina.threads.length === 0) piscina = start()

    const control = new SharedArrayBuffer(CONTROL_SLOTS * Int32Array.BYTES_PER_ELEMENT)
    const { port1, port2 } = new MessageChannel()
    const link = createLink({
      port: port1,
      control,
      onMessage: (message) => {
        if (message.type === 'notice') facts.onNotice?.(message.text)
        else onMessage(message)
      },
      setTimer,
      stopCooperativeMs: facts.stopCooperativeMs ?? stopCooperativeMs,
      stopBreakMs: facts.stopBreakMs ?? stopBreakMs,
      killWorker: (why) => killWorker(placement.workerOf(sessionId), why),
    })
    links.set(sessionId, link)
    void link.ended.then((end) => {
      links.delete(sessionId)
      programs.leave(control, end.type === 'workerDied')
    })
    const task: SessionStart & { port: typeof port2 } = {
      ...{ sessionId, plan, control, port: port2 },
      ...(shell && { shell }),
    }
    Object.defineProperty(task, Piscina.queueOptionsSymbol, { value: { sessionId } })
    const leave = (end: SessionEnd): void => {
      placement.leave(sessionId)
      link.finish(end)
    }
    piscina.run(task, { transferList: [port2] }).then(
      (end: SessionEnd) => leave(end),
      (error: unknown) => {
        const why = error instanceof Error ? error.message : String(error)
        facts.onWorkerEnd?.(`session ${sessionId} lost its worker: ${why}`)
        leave({ type: 'workerDied', message: `The worker thread of this session has ended: ${why}` })
      },
    )
    return link
  }

  async function close(): Promise<void> {
    const ends = [...links.values()].map((link) => {
      link.close()
      return link.ended
    })
    const late = new Promise<void>((resolve) => setTimer(resolve, facts.stopBreakMs ?? poolCloseMs))
    await Promise.race([Promise.all(ends), late])
    clearInterval(beat)
    // a thread terminated while it loads its modules can take the whole process with it (an abort inside Node)
    const givenUp = performance.now() + (facts.stopBreakMs ?? poolCloseMs)
    const loading = () =>
      !haveStarted(
        heartbeat,
        piscina.threads.map((one) => one.threadId),
      )
    while (loading() && performance.now() < givenUp)
      await new Promise<void>((resolve) => setTimeout(resolve, workerStartLookMs))
    // native programs that were asked to end have their grace
    const graceEnds = performance.now() + programGraceMs
    while (programs.count > 0 && performance.now() < graceEnds)
      await new Promise<void>((resolve) => setTimeout(resolve, workerStartLookMs))
    await piscina.destroy()
    programs.killAll()
  }

  return {
    open,
    get sessionCount() {
      return links.size
    },
    close: () => (closing ??= close()),
  }
}

function setTimer(run: () => void, ms: number): { clear(): void } {
  const timer = setTimeout(run, ms)
  timer.unref()
  return { clear: () => clearTimeout(timer) }
}
