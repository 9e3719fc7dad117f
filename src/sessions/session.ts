/** One session (WSMan: shell) as the main thread knows it: its owner, its state, its link to the worker and its output. */
import type { Principal } from '../auth/principal.ts'
import type { Clock } from '../clock.ts'
import type { SessionPlan } from '../configurations/session-plan.ts'
import { StateError } from '../errors.ts'
import type { SessionHost, SessionLink } from '../hostprocess/host.ts'
import type { CommandShell, FromWorker, SessionEnd, Target } from '../hostprocess/messages.ts'
import { finishedCommandsMax } from '../settings/limits.ts'
import { createOutputQueue, type OutputQueue } from './output-queue.ts'
import { createRetries, type Retries } from './retries.ts'

export type SessionState = 'opened' | 'connected' | 'disconnected' | 'closing' | 'closed' | 'broken'
type SessionEvent = 'attach' | 'detach' | 'close' | 'closed' | 'break'

const transitions: Record<SessionState, Partial<Record<SessionEvent, SessionState>>> = {
  opened: { attach: 'connected', close: 'closing', closed: 'closed', break: 'broken' },
  connected: { detach: 'disconnected', close: 'closing', closed: 'closed', break: 'broken' },
  disconnected: { attach: 'connected', close: 'closing', closed: 'closed', break: 'broken' },
  closing: { closed: 'closed', break: 'closed' },
  // over by itself: what it said last can still be received, until it is deleted
  broken: { close: 'closed' },
  closed: { close: 'closed' },
}

/** @throws {StateError} for a step the table does not have */
export function transition(state: SessionState, event: SessionEvent): SessionState {
  const next = transitions[state][event]
  if (next === undefined) throw new StateError({ action: `${event} a session`, current: state })
  return next
}

export interface Command {
  /** as the client wrote it */
  readonly id: string
  readonly target: Target
  /** what Enumerate shows */
  readonly line: string
  readonly output: OutputQueue
  waiting: boolean
  /** terminated: the id is kept for late signals only */
  terminated: boolean
}

export interface SessionFacts {
  /** as the client wrote it or we made it */
  readonly shellId: string
  /** unique in the host process, whoever chose the shell id */
  readonly hostId: string
  readonly name: string
  readonly principal: Principal
  readonly applicationName: string
  readonly resourceUri: string
  /** it is a Windows Remote Shell: command lines and bytes instead of PSRP */
  readonly shell?: CommandShell
  readonly plan: SessionPlan
  readonly host: SessionHost
  readonly clock: Clock
  readonly clientIp: string
  readonly locale: string
  readonly dataLocale: string
  readonly encoding: 'UTF8' | 'UTF16'
  /** its streams are packed with xpress */
  readonly compressed: boolean
  readonly clientSessionId: string | undefined
  /** the native client's number of its Create, for its retries */
  readonly createdBy: string | undefined
  readonly idleTimeoutMs: number
  readonly bufferMode: 'block' | 'drop'
  /** called once, when the session stops working: closed or broken */
  readonly onEnd: (session: Session, end: SessionEnd) => void
  /** called once, when nobody may address it any more */
  readonly onGone: (session: Session) => void
  readonly onAudit?: (session: Session, target: Target, line: string) => void
}

export class Session {
  readonly facts: SessionFacts
  readonly shellId: string
  readonly createdAt: number
  readonly pool: OutputQueue
  /** by target: the upper-case command id */
  readonly commands = new Map<Target, Command>()
  readonly retries: Retries = createRetries()
  idleTimeoutMs: number
  clientSessionId: string | undefined
  end: SessionEnd | undefined
  readonly #link: SessionLink
  #state: SessionState = 'opened'
  #bufferMode: 'block' | 'drop'
  #lastActivity: number
  #pending = 0
  #finished: Target[] = []
  #gone = false

  /** @throws {LimitError} when the host process takes no more sessions */
  constructor(facts: SessionFacts) {
    this.facts = facts
    this.shellId = facts.shellId
    this.createdAt = facts.clock.now()
    this.#lastActivity = this.createdAt
    this.idleTimeoutMs = facts.idleTimeoutMs
    this.clientSessionId = facts.clientSessionId
    this.#bufferMode = facts.bufferMode
    this.#link = facts.host.open(facts.hostId, facts.plan, (message) => this.#take(message), facts.shell)
    this.pool = createOutputQueue(facts.clock, (count) => this.#link.credit('', count))
    this.pool.setDropping(facts.bufferMode === 'drop')
    void this.#link.ended.then((end) => this.#onEnded(end))
  }

  get state(): SessionState {
    return this.#state
  }

  get bufferMode(): 'block' | 'drop' {
    return this.#bufferMode
  }

  /** operations under way, held Receives included */
  get pending(): number {
    return this.#pending
  }

  get lastActivity(): number {
    return this.#lastActivity
  }

  inactiveMs(): number {
    return this.#pending > 0 ? 0 : this.facts.clock.now() - this.#lastActivity
  }

  get liveCommands(): number {
    let count = 0
    for (const command of this.commands.values()) if (!command.terminated && !command.output.finished) count++
    return count
  }

  /** Counts an operation as activity while it runs (protocol.md 10.4). */
  async during<T>(run: () => Promise<T>): Promise<T> {
    this.#pending++
    try {
      return await run()
    } finally {
      this.#pending--
      this.#lastActivity = this.facts.clock.now()
    }
  }

  attach(): void {
    this.#state = transition(this.#state, 'attach')
  }

  /** The client leaves; commands run on, held Receives end. */
  detach(): void {
    this.#state = transition(this.#state, 'detach')
    this.#interrupt()
  }

  setBufferMode(mode: 'block' | 'drop'): void {
    this.#bufferMode = mode
    for (const queue of this.#queues()) queue.setDropping(mode === 'drop')
  }

  command(id: string): Command | undefined {
    return this.commands.get(id.toUpperCase())
  }

  /** @param isConsole of a Windows Remote Shell's command: its stdin is no pipe */
  openCommand(id: string, line: string, isConsole = false): Command {
    const target = id.toUpperCase()
    const output = createOutputQueue(this.facts.clock, (count) => this.#link.credit(target, count))
    output.setDropping(this.#bufferMode === 'drop')
    const command: Command = { id, target, line, output, waiting: false, terminated: false }
    if (this.commands.has(target)) this.#finished = this.#finished.filter((one) => one !== target)
    this.commands.set(target, command)
    this.#link.openPipeline(target, this.facts.shell && { text: line, isConsole })
    return command
  }

  /** Resolves when the worker's window has room again. */
  send(target: Target, stream: 'stdin' | 'pr', bytes: Uint8Array, end?: boolean): Promise<void> {
    return this.#link.send(target, stream, bytes, end)
  }

  connect(negotiation: Uint8Array): Promise<Uint8Array> {
    return this.#link.connect(negotiation)
  }

  stopCommand(command: Command): void {
    if (!command.terminated && !command.output.finished) this.#link.stopPipeline(command.target)
  }

  /** Forgets the command; its id stays known to late signals for a while. */
  closeCommand(command: Command): void {
    if (!command.terminated) {
      command.terminated = true
      // the worker has forgotten a command that is over, and its id may stand for the next one
      if (!command.output.finished) this.#link.closePipeline(command.target)
      command.output.interrupt()
    }
    this.retireCommand(command)
  }

  /** A command whose end was delivered or which was closed: only so many are remembered. */
  retireCommand(command: Command): void {
    if (!this.#finished.includes(command.target)) this.#finished.push(command.target)
    while (this.#finished.length > finishedCommandsMax) {
      const oldest = this.#finished.shift() as Target
      const old = this.commands.get(oldest)
      if (old !== undefined && !old.terminated) this.#link.closePipeline(oldest)
      this.commands.delete(oldest)
    }
  }

  /** Delete, expiry and shutdown: ends everything; held Receives are told. */
  close(): void {
    if (this.#gone) return
    this.#gone = true
    const wasOver = this.end !== undefined
    this.#state = transition(this.#state, 'close')
    this.end ??= { type: 'closed' }
    if (!wasOver) this.#link.close()
    this.#interrupt()
    if (!wasOver) this.facts.onEnd(this, this.end)
    this.facts.onGone(this)
  }

  #interrupt(): void {
    for (const queue of this.#queues()) queue.interrupt()
  }

  *#queues(): Iterable<OutputQueue> {
    yield this.pool
    for (const command of this.commands.values()) yield command.output
  }

  #take(message: FromWorker): void {
    switch (message.type) {
      case 'output':
        this.#queue(message.target)?.push(message.fragments, message.end)
        return
      case 'waiting': {
        const command = this.commands.get(message.target)
        if (command !== undefined) command.waiting = message.waiting
        this.#queue(message.target)?.setWaiting(message.waiting)
        return
      }
      case 'audit':
        this.facts.onAudit?.(this, message.target, message.line)
        return
      case 'ended':
      case 'connected':
      case 'connectFailed':
      case 'inputCredit':
      case 'notice':
        // the link's own affair; the end comes by link.ended
        return
    }
  }

  #queue(target: Target): OutputQueue | undefined {
    if (target === '') return this.pool
    const command = this.commands.get(target)
    return command === undefined || command.terminated ? undefined : command.output
  }

  #onEnded(end: SessionEnd): void {
    const known = this.end !== undefined
    this.end ??= end
    if (this.#state !== 'closed')
      this.#state = transition(this.#state, end.type === 'closed' ? 'closed' : 'break')
    this.#interrupt()
    if (!known) this.facts.onEnd(this, end)
  }
}
