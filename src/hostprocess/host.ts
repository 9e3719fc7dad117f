/**
 * Stop 6 of a request, as the layers above see it: open a session on the shared host process, move its bytes.
 * `pool.ts` implements it with worker threads; tests implement it in memory.
 */
import type { SessionPlan } from '../configurations/session-plan.ts'
import type { CommandLine, CommandShell, FromWorker, SessionEnd, Target, WireStream } from './messages.ts'

export interface SessionHost {
  /**
   * Opens a session on the least busy worker.
   * @throws {LimitError} when the pool admits no more sessions
   */
  open(
    sessionId: string,
    plan: SessionPlan,
    onMessage: (message: FromWorker) => void,
    shell?: CommandShell,
  ): SessionLink
  /** live sessions, for metrics and admission */
  readonly sessionCount: number
  close(): Promise<void>
}

export interface SessionLink {
  /** Resolves when the worker's input window has room again: await it before answering Send (back-pressure). */
  send(target: Target, stream: WireStream, bytes: Uint8Array, end?: boolean): Promise<void>
  /** @param line of a Windows Remote Shell's command */
  openPipeline(target: Target, line?: CommandLine): void
  stopPipeline(target: Target): void
  closePipeline(target: Target): void
  /** @returns the server's negotiation bytes for a client that attaches to a running session */
  connect(bytes: Uint8Array): Promise<Uint8Array>
  /** the client took `count` fragments of this target; each target has a window of its own, so one unread command holds up no other */
  credit(target: Target, count: number): void
  close(): void
  /** settles exactly once, also when the worker dies; never rejects */
  readonly ended: Promise<SessionEnd>
}
