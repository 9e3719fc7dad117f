/** How many sessions an endpoint and each of its users may have at once, and commands one session. */
import type { Principal } from '../auth/principal.ts'

export interface Quota {
  readonly sessionsMax: number
  readonly sessionsPerUserMax: number
  readonly commandsPerSessionMax: number
}

export type QuotaName = keyof Quota | 'operationsPerUserMax'

/** A quota was met; `wsman/faults.ts` knows what Windows calls each. */
export class QuotaError extends Error {
  override readonly name = 'QuotaError'
  readonly quota: QuotaName
  readonly max: number
  constructor(quota: QuotaName, max: number) {
    super(`${quota} = ${max} is reached`)
    this.quota = quota
    this.max = max
  }
}

export interface SessionCounts {
  /** @throws {QuotaError} */
  admit(principal: Principal): void
  leave(principal: Principal): void
}

export function createSessionCounts(quota: Quota): SessionCounts {
  const byUser = new Map<string, number>()
  let all = 0
  return {
    admit(principal) {
      const key = userKey(principal)
      const own = byUser.get(key) ?? 0
      if (own >= quota.sessionsPerUserMax)
        throw new QuotaError('sessionsPerUserMax', quota.sessionsPerUserMax)
      if (all >= quota.sessionsMax) throw new QuotaError('sessionsMax', quota.sessionsMax)
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
  }
}

export interface OperationCounts {
  /** Runs unless the user has too many under way. @throws {QuotaError} */
  during<T>(principal: Principal, run: () => Promise<T>): Promise<T>
}

export function createOperationCounts(max: number): OperationCounts {
  const byUser = new Map<string, number>()
  return {
    async during(principal, run) {
      const key = userKey(principal)
      const own = byUser.get(key) ?? 0
      if (own >= max) throw new QuotaError('operationsPerUserMax', max)
      byUser.set(key, own + 1)
      try {
        return await run()
      } finally {
        const left = (byUser.get(key) ?? 0) - 1
        if (left > 0) byUser.set(key, left)
        else byUser.delete(key)
      }
    },
  }
}

/** Agrees with samePrincipal; the tenant cannot contain NUL. */
export function userKey(principal: Principal): string {
  return `${principal.tenant}\0${principal.name.toLowerCase()}`
}
