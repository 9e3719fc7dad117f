/**
 * Stop 5 of a request: shellId -> Session. A session belongs to a principal, an application and a configuration, and every
 * look-up names all three: to a stranger it is not there.
 */
import { type Principal, samePrincipal } from '../auth/principal.ts'
import type { Clock } from '../clock.ts'
import type { SessionEnd } from '../hostprocess/messages.ts'
import { clientLostMs } from '../settings/limits.ts'
import {
  type ConfigurationCounts,
  createConfigurationCounts,
  createSessionCounts,
  type Quota,
  type SessionCounts,
  userKey,
} from './quota.ts'
import { Session, type SessionFacts } from './session.ts'

export interface SessionKey {
  readonly principal: Principal
  readonly applicationName: string
  readonly shellId: string
}

export interface SessionTable {
  /** @throws {QuotaError} @throws {LimitError} the host process is full @throws {ShellIdTakenError} */
  open(facts: Omit<SessionFacts, 'onEnd' | 'onGone'>, quota: Quota): Session
  /** @param resourceUri of the configuration, or undefined for the verbs that name none (Get, Enumerate) */
  find(key: SessionKey, resourceUri: string | undefined): Session | undefined
  /** one user's sessions of one application, oldest first */
  ofUser(principal: Principal, applicationName: string): Session[]
  readonly size: number
  readonly all: Iterable<Session>
  /** Ends them all. */
  closeAll(): void
}

export class ShellIdTakenError extends Error {
  override readonly name = 'ShellIdTakenError'
  constructor(shellId: string) {
    super(`there is a session ${shellId} already`)
  }
}

/** @param ofConfiguration counts that other tables share */
export function createSessionTable(
  onEnd?: (session: Session, end: SessionEnd) => void,
  ofConfiguration: (name: string) => ConfigurationCounts = createConfigurationCounts(),
): SessionTable {
  const sessions = new Map<string, Session>()
  const counts = new Map<string, SessionCounts>()

  const keyOf = ({ principal, applicationName, shellId }: SessionKey): string =>
    `${applicationName.toLowerCase()}\0${userKey(principal)}\0${shellId.toUpperCase()}`

  return {
    open(facts, quota) {
      const key = keyOf(facts)
      if (sessions.has(key)) throw new ShellIdTakenError(facts.shellId)
      const application = facts.applicationName.toLowerCase()
      let counted = counts.get(application)
      if (counted === undefined) counts.set(application, (counted = createSessionCounts()))
      const ofApplication = counted
      const { sessions: ofItsConfiguration } = ofConfiguration(facts.plan.configurationName)
      ofApplication.admit(facts.principal, quota, 'endpoint')
      try {
        ofItsConfiguration.admit(facts.principal, facts.plan.quotas ?? {}, 'configuration')
      } catch (error) {
        ofApplication.leave(facts.principal)
        throw error
      }
      const leave = (principal: Principal): void => {
        ofApplication.leave(principal)
        ofItsConfiguration.leave(principal)
      }
      let session: Session
      try {
        session = new Session({
          ...facts,
          onEnd(ended, end) {
            leave(facts.principal)
            onEnd?.(ended, end)
          },
          // until then it stays, so that its client learns why it ended
          onGone: (gone) => void (sessions.get(key) === gone && sessions.delete(key)),
        })
      } catch (error) {
        leave(facts.principal)
        throw error
      }
      sessions.set(key, session)
      return session
    },
    find(key, resourceUri) {
      const session = sessions.get(keyOf(key))
      if (session === undefined || !samePrincipal(session.facts.principal, key.principal)) return undefined
      if (resourceUri !== undefined && session.facts.resourceUri.toLowerCase() !== resourceUri.toLowerCase())
        return undefined
      return session
    },
    ofUser(principal, applicationName) {
      const start = `${applicationName.toLowerCase()}\0${userKey(principal)}\0`
      return [...sessions].filter(([key]) => key.startsWith(start)).map(([, session]) => session)
    },
    get size() {
      return sessions.size
    },
    get all() {
      return sessions.values()
    },
    closeAll() {
      for (const session of [...sessions.values()]) session.close()
    },
  }
}

/** May another client take the session over with Connect: it was left, or its client has been silent for long. */
export function isAbandoned(session: Session, clock: Clock): boolean {
  if (session.state === 'disconnected') return true
  return (
    session.state === 'connected' && session.pending <= 1 && clock.now() - session.lastActivity > clientLostMs
  )
}
