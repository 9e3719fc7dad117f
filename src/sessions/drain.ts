/** Counts what runs in a host process, whoever opened it, and closes its door: the server drains by it. */
import { ShuttingDownError } from '../errors.ts'
import type { SessionHost } from '../hostprocess/host.ts'
import type { SessionEnd, Target } from '../hostprocess/messages.ts'

export interface DrainableHost extends SessionHost {
  /** pipelines that have begun and not ended, in all sessions */
  readonly runningPipelines: number
  readonly openSessions: number
  /** from now on `open` throws ShuttingDownError */
  beginDrain(): void
  /** ends what is left; their users are told why */
  endAll(why: string): void
}

export function drainable(host: SessionHost): DrainableHost {
  const running = new Map<string, { targets: Set<Target>; end: (why: string) => void }>()
  let draining = false
  return {
    open(sessionId, plan, onMessage) {
      if (draining) throw new ShuttingDownError()
      const targets = new Set<Target>()
      const link = host.open(sessionId, plan, (message) => {
        if (message.type === 'output' && message.end) targets.delete(message.target)
        onMessage(message)
      })
      const ended = new Promise<SessionEnd>((resolve) => {
        const end = (message: string) => {
          resolve({ type: 'workerDied', message })
          link.close()
        }
        running.set(sessionId, { targets, end })
        void link.ended.then(resolve)
      })
      void ended.then(() => running.delete(sessionId))
      return {
        send: (target, stream, bytes) => link.send(target, stream, bytes),
        openPipeline: (target) => {
          targets.add(target)
          link.openPipeline(target)
        },
        stopPipeline: (target) => link.stopPipeline(target),
        closePipeline: (target) => {
          targets.delete(target)
          link.closePipeline(target)
        },
        connect: (bytes) => link.connect(bytes),
        credit: (target, count) => link.credit(target, count),
        close: () => link.close(),
        ended,
      }
    },
    get sessionCount() {
      return host.sessionCount
    },
    get runningPipelines() {
      let count = 0
      for (const { targets } of running.values()) count += targets.size
      return count
    },
    get openSessions() {
      return running.size
    },
    beginDrain() {
      draining = true
    },
    endAll(why) {
      for (const { end } of running.values()) end(why)
    },
    close: () => host.close(),
  }
}
