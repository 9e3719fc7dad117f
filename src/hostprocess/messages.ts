/**
 * The only file both sides of the thread boundary share: types, codes and how a piece is put together.
 * One MessagePort carries one session. Bytes are PSRP fragments (MS-PSRP 2.2.4); the main thread never looks inside.
 */
import type { SessionPlan } from '../configurations/session-plan.ts'
import { programsPerSessionMax } from '../settings/limits.ts'

/** `''` addresses the runspace pool, else the pipeline's id: upper-case GUID, the WSMan CommandId. */
export type Target = string

/** WSMan stream names of client input: `stdin`, and `pr` for the answers to host calls. */
export type WireStream = 'stdin' | 'pr'

/** What the pool gives each of its workers. */
export interface WorkerData {
  readonly heartbeat?: SharedArrayBuffer
  /** of its heap, what the sessions share: less than V8's own bound */
  readonly heapMegabytes?: number
  /** see rehearsal.ts */
  readonly rehearses?: boolean
}

/** What a worker is given to begin a session; `control` is shared memory, see CONTROL_*. */
export interface SessionStart {
  readonly sessionId: string
  readonly plan: SessionPlan
  readonly control: SharedArrayBuffer
  /** a Windows Remote Shell: its commands are command lines, its bytes what programs read and write, framed by `shellPiece` */
  readonly shell?: CommandShell
}

/** What a client asks of a Windows Remote Shell for all of its commands (MS-WSMV 2.2.4.41). */
export interface CommandShell {
  readonly workingDirectory: string | undefined
  readonly environment: readonly (readonly [name: string, value: string])[]
}

export interface CommandLine {
  readonly text: string
  /** its stdin is the console and no pipe: nothing of it is `$input` (WINRS_CONSOLEMODE_STDIN) */
  readonly isConsole: boolean
}

/** What one fragment of a command's output is: its first byte says it. An exit code is four bytes, little-endian. */
export const SHELL_EXIT = 0
export const SHELL_STDOUT = 1
export const SHELL_STDERR = 2

export function shellPiece(kind: number, bytes: Uint8Array): Uint8Array {
  const piece = new Uint8Array(bytes.length + 1)
  piece[0] = kind
  piece.set(bytes, 1)
  return piece
}

/** Int32 slots of the session's shared memory. */
export const CONTROL_STOP = 0 // not zero: every running pipeline of the session must stop now
export const STOP_COOPERATE = 1
export const STOP_BREAK = 2
/** process groups of native programs that run now, zero where there is none: see process-group.ts */
export const CONTROL_PROGRAMS = 4
export const CONTROL_SLOTS = CONTROL_PROGRAMS + programsPerSessionMax

export type ToWorker =
  | {
      readonly type: 'data'
      readonly target: Target
      readonly stream: WireStream
      readonly bytes: Uint8Array
      /** of a command line's stdin: nothing more comes */
      readonly end?: boolean
    }
  /** a new WSMan command: its first fragments follow as data; of a Windows Remote Shell its whole `line` is here */
  | { readonly type: 'openPipeline'; readonly target: Target; readonly line?: CommandLine }
  | { readonly type: 'stopPipeline'; readonly target: Target }
  | { readonly type: 'closePipeline'; readonly target: Target }
  /** a second client attaches (Connect): `bytes` is its negotiation; answered by `connected` with the same id */
  | { readonly type: 'connect'; readonly id: number; readonly bytes: Uint8Array }
  /** the client has taken `count` fragments of this target: the worker may send as many more for it */
  | { readonly type: 'credit'; readonly target: Target; readonly count: number }
  | { readonly type: 'closeSession' }
  /** second step of a stop: end the session without waiting for its pipelines */
  | { readonly type: 'breakSession' }

export type FromWorker =
  /** whole fragments for one target, in order; `end` marks the last of a pipeline (WSMan CommandState Done) or of the pool */
  | {
      readonly type: 'output'
      readonly target: Target
      readonly fragments: readonly Uint8Array[]
      readonly end: boolean
    }
  /** WSMan CommandState Pending while a host call waits for its answer */
  | { readonly type: 'waiting'; readonly target: Target; readonly waiting: boolean }
  | { readonly type: 'connected'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly type: 'connectFailed'; readonly id: number; readonly message: string }
  /** `bytes` of this target's `stdin` were consumed: the main thread may send as many more (`pr` has no window: its size is bounded) */
  | { readonly type: 'inputCredit'; readonly target: Target; readonly bytes: number }
  /** audit: a command began; `line` is its text, cut at `auditLineCharsMax` */
  | { readonly type: 'audit'; readonly target: Target; readonly line: string }
  /** for the operator's log: a file of his own does not load */
  | { readonly type: 'notice'; readonly text: string }
  | { readonly type: 'ended'; readonly reason: SessionEnd }

/** Why a session is over. `workerDied` never comes from a worker: the pool says it. */
export type SessionEnd =
  | { readonly type: 'closed' }
  | { readonly type: 'broken'; readonly message: string }
  | { readonly type: 'workerDied'; readonly message: string }
