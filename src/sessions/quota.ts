/**
 * How many sessions, users, operations and commands there may be at once: of an endpoint (the service, to Windows) and of a session
 * configuration (its plug-in). Counting knows no bounds: they come with each question, so that a change of settings holds at once.
 */
import type { Principal } from '../auth/principal.ts'
import type { SessionQuotas } from '../configurations/session-plan.ts'

/** The bounds of an endpoint; a configuration has the same ones, and each of them may be missing. */
export type Quota = SessionQuotas

export type QuotaName = Exclude<keyof SessionQuotas, 'idleTimeoutMs' | 'idleTimeoutMsMax'>

/** Whose bound it is: Windows has a fault of its own for each. */
export type QuotaScope = 'endpoint' | 'configuration'

/** A quota was met; `wsman/faults.ts` knows what Windows calls each. */
export class QuotaError extends Error {
  override readonly name = 'QuotaError'
  readonly quota: QuotaName
  readonly max: number
  readonly scope: QuotaScope
  constructor(quota: QuotaName, max: number, scope: QuotaScope = 'endpoint') {
    super(`the quota ${quota} = ${max} of this ${scope} is reached`)
    this.quota = quota
    this.max = max
    this.scope = scope
  }
}

export interface SessionCounts {
  /** Counts one more, or none. @throws {QuotaError} */
  admit(principal: Principal, quota: Quota, scope: QuotaScope): void
  leave(principal: Principal): void
  readonly all: number
}

export function createSessionCounts(): SessionCounts {
  const byUser = new Map<string, number>()
  let all = 0
  return {
    admit(principal, quota, scope) {
      const key = userKey(principal)
      const own = byUser.get(key) ?? 0
      const within = (name: QuotaName, count: number): void => {
        const max = quota[name]
        if (max !== undefined && count >= max) throw new QuotaError(name, max, scope)
      }
      within('sessionsPerUserMax', own)
      if (own === 0) within('usersMax', byUser.size)
      within('sessionsMax', all)
      byUser.set(key, own + 1)
      all++
    },
    leave(principal) {
      const key = userKey(principal)
      const own = (byUser.get(key) ?? 0) - 1
      if (own > 0) byUser.set(key, own)
      else byUser.delete(key)
      all--
    },
    get all() {
      return all
    },
  }
}

export interface OperationCounts {
  /** Runs unless there are too many under way. @throws {QuotaError} */
  during<T>(principal: Principal, quota: Quota, scope: QuotaScope, run: () => Promise<T>): Promise<T>
}

export function createOperationCounts(): OperationCounts {
  const byUser = new Map<string, number>()
  let all = 0
  return {
    async during(principal, { operationsPerUserMax, operationsMax }, scope, run) {
      const key = userKey(principal)
      const own = byUser.get(key) ?? 0
      if (operationsPerUserMax !== undefined && own >= operationsPerUserMax)
        throw new QuotaError('operationsPerUserMax', operationsPerUserMax, scope)
      if (operationsMax !== undefined && all >= operationsMax)
        throw new QuotaError('operationsMax', operationsMax, scope)
      byUser.set(key, own + 1)
      all++
      try {
        return await run()
      } finally {
        const left = (byUser.get(key) ?? 0) - 1
        if (left > 0) byUser.set(key, left)
        else byUser.delete(key)
        all--
      }
    },
  }
}

/** What is counted for each configuration, whichever endpoint or socket its sessions come by. */
export interface ConfigurationCounts {
  readonly sessions: SessionCounts
  readonly operations: OperationCounts
}

/** @returns the counts of a configuration, by its name without case */
export function createConfigurationCounts(): (configurationName: string) => ConfigurationCounts {
  const byName = new Map<string, ConfigurationCounts>()
  return (configurationName) => {
    const key = configurationName.toLowerCase()
    let counts = byName.get(key)
    if (counts === undefined)
      byName.set(key, (counts = { sessions: createSessionCounts(), operations: createOperationCounts() }))
    return counts
  }
}

/** Agrees with samePrincipal; the tenant cannot contain NUL. */
export function userKey(principal: Principal): string {
  return `${principal.tenant}\0${principal.name.toLowerCase()}`
}
