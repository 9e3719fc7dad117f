/** What every operation is given and gives back. An operation throws typed errors; it never writes a SOAP fault. */
import type { Principal } from '../auth/principal.ts'
import type { Clock } from '../clock.ts'
import type { ResolvePlan } from '../configurations/resolve.ts'
import type { SessionHost } from '../hostprocess/host.ts'
import type { Answer } from '../sessions/retries.ts'
import { operationTimeoutEarlyMs } from '../settings/limits.ts'
import type { ConfigurationCounts, OperationCounts } from '../sessions/quota.ts'
import type { Command, Session } from '../sessions/session.ts'
import type { SessionTable } from '../sessions/session-table.ts'
import type { Charset, WsmanRequest } from '../wsman/envelope.ts'
import { throwFault, WsmanError } from '../wsman/faults.ts'
import type { Enumerations } from './enumerations.ts'

export interface WsmanLimits {
  readonly envelopeBytesMax: number
  readonly requestBodyBytesMax: number
  readonly sessionsMax: number
  readonly sessionsPerUserMax: number
  readonly usersMax?: number
  readonly operationsPerUserMax?: number
  readonly commandsPerSessionMax: number
  readonly idleTimeoutMs: number
  readonly idleTimeoutMsMax: number
}

/** One application: what all its requests share. */
export interface Application {
  readonly name: string
  readonly sessions: SessionTable
  readonly host: SessionHost
  readonly resolvePlan: ResolvePlan
  readonly limits: WsmanLimits
  readonly clock: Clock
  /** upper case, without braces */
  readonly newGuid: () => string
  readonly enumerations: Enumerations
  readonly operations: OperationCounts
  readonly ofConfiguration: (configurationName: string) => ConfigurationCounts
  /** retired: the endpoint is removed, its sessions go on; draining: no new sessions; ending: every wait is over */
  readonly phase: 'serving' | 'retired' | 'draining' | 'ending'
  readonly onEvent?: (event: ApplicationEvent) => void
}

/** For log and audit. */
export type ApplicationEvent =
  | { readonly type: 'sessionOpened'; readonly session: Session }
  | { readonly type: 'sessionEnded'; readonly session: Session; readonly reason: string }
  | { readonly type: 'command'; readonly session: Session; readonly target: string; readonly line: string }

/** One request's surroundings. */
export interface OperationContext {
  readonly application: Application
  /** URI the client used, e.g. `http://host:5985/wsman` */
  readonly address: string
  readonly clientIp: string
  /** both ends of the connection are this machine */
  readonly local: boolean
  readonly charset: Charset
  /** Tells when the connection of this request is gone. */
  readonly onDrop: (drop: () => void) => void
}

export type Operation = (
  request: WsmanRequest,
  principal: Principal,
  context: OperationContext,
) => Promise<Answer>

export const EMPTY: Answer = { body: '' }

/**
 * The session a request names, for its owner, in its application and configuration.
 * @param anyConfiguration for the verbs that address shells in general
 * @throws {WsmanError} the same for a missing session as for somebody else's
 */
export function sessionOf(
  request: WsmanRequest,
  principal: Principal,
  context: OperationContext,
  anyConfiguration = false,
): Session {
  const shellId = request.selectors.get('shellid')
  if (shellId === undefined) throwFault('SelectorMissing')
  const key = { principal, applicationName: context.application.name, shellId }
  const session = context.application.sessions.find(key, anyConfiguration ? undefined : request.resourceUri)
  return session ?? throwShellNotFound(shellId)
}

export function throwShellNotFound(shellId: string): never {
  throw new WsmanError('ShellNotFound', {
    text: `The request for the Windows Remote Shell with ShellId ${shellId} failed because the shell was not found on the server. Possible causes are: the specified ShellId is incorrect or the shell no longer exists on the server. Provide the correct ShellId or create a new shell and retry the operation.`,
  })
}

/** @throws {WsmanError} why the session takes no more requests but Delete */
export function requireConnected(session: Session, context: OperationContext): void {
  if (session.state === 'connected' && session.end === undefined) return
  throw interruption(session, context)
}

/** Why a wait on a session is over, as its client should hear it. */
export function interruption(session: Session, { application }: OperationContext): WsmanError {
  if (application.phase === 'ending') return new WsmanError('ShuttingDown')
  const { end } = session
  if (end?.type === 'workerDied') return new WsmanError('HostProcessDied')
  if (end?.type === 'broken') return new WsmanError('PluginError', { text: end.message })
  if (end === undefined && session.state === 'disconnected') return new WsmanError('ShellDisconnected')
  return new WsmanError('OperationAborted')
}

/** @throws {WsmanError} */
export function commandOf(session: Session, commandId: string): Command {
  return session.command(commandId) ?? throwFault('CommandNotFound')
}

/**
 * Waits until the worker has room again, so that a client that sends faster than its pipeline reads is slowed down; but never
 * beyond OperationTimeout: the input is accepted already, and a fault would say it was not.
 */
export async function acceptWithin(
  request: WsmanRequest,
  { application }: OperationContext,
  room: Promise<void>,
): Promise<void> {
  let cancel = (): void => {}
  const late = new Promise<void>((resolve) => {
    cancel = application.clock.after(
      Math.max(0, request.operationTimeoutMs - operationTimeoutEarlyMs),
      resolve,
    )
  })
  await Promise.race([room, late])
  cancel()
}
