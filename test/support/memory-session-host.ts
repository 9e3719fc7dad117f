/** A SessionHost in memory: each session is a script of answers, and records what it was told. No threads, no time. */
import type { SessionPlan } from '../../src/configurations/session-plan.ts'
import type { SessionHost, SessionLink } from '../../src/hostprocess/host.ts'
import type { FromWorker, SessionEnd, Target } from '../../src/hostprocess/messages.ts'

export interface MemorySession {
  readonly id: string
  readonly plan: SessionPlan
  readonly told: string[]
  readonly credit: Map<Target, number>
  /** send() does not resolve until release() */
  hold: boolean
  release(): void
  post(message: FromWorker): void
  output(target: Target, fragments: (string | Uint8Array)[], end?: boolean): void
  end(end: SessionEnd): void
}

export interface MemoryHost extends SessionHost {
  readonly sessions: MemorySession[]
  /** the newest */
  readonly last: MemorySession
  /** called for every input; by default input of a target comes back as its output */
  onInput: (session: MemorySession, target: Target, stream: string, bytes: Uint8Array) => void
  refuse: Error | undefined
}

export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

export function createMemoryHost(): MemoryHost {
  const sessions: MemorySession[] = []
  const host: MemoryHost = {
    sessions,
    refuse: undefined,
    get last() {
      return sessions.at(-1) as MemorySession
    },
    onInput: (session, target, _stream, bytes) => session.output(target, [bytes]),
    get sessionCount() {
      return sessions.length
    },
    async close() {},
    open(id, plan, onMessage): SessionLink {
      if (host.refuse !== undefined) throw host.refuse
      let resolveEnded: (end: SessionEnd) => void = () => {}
      const ended = new Promise<SessionEnd>((resolve) => {
        resolveEnded = resolve
      })
      const told: string[] = []
      const credit = new Map<Target, number>()
      const held: (() => void)[] = []
      const session: MemorySession = {
        hold: false,
        release() {
          session.hold = false
          for (const go of held.splice(0)) go()
        },
        id,
        plan,
        told,
        credit,
        post: onMessage,
        output(target, fragments, end = false) {
          const bytes = fragments.map((one) => (typeof one === 'string' ? bytesOf(one) : one))
          onMessage({ type: 'output', target, fragments: bytes, end })
        },
        end: (end) => resolveEnded(end),
      }
      sessions.push(session)
      return {
        ended,
        async send(target, stream, bytes) {
          told.push(`send ${target} ${stream} ${Buffer.from(bytes).toString()}`)
          host.onInput(session, target, stream, bytes)
          if (session.hold) await new Promise<void>((resolve) => held.push(resolve))
        },
        openPipeline: (target) => void told.push(`open ${target}`),
        stopPipeline: (target) => void told.push(`stop ${target}`),
        closePipeline: (target) => void told.push(`close ${target}`),
        async connect(bytes) {
          told.push(`connect ${Buffer.from(bytes).toString()}`)
          return bytesOf(`answer to ${Buffer.from(bytes).toString()}`)
        },
        credit: (target, count) => void credit.set(target, (credit.get(target) ?? 0) + count),
        close() {
          told.push('close')
          resolveEnded({ type: 'closed' })
        },
      }
    },
  }
  return host
}
