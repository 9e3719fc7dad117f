/**
 * Credentials that were verified a short while ago, so that a request costs one HMAC and not one password hash. What is kept
 * is a keyed digest: memory never holds the credentials, and the key dies with the process.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { verifiedCredentialsMax } from '../settings/limits.ts'
import type { Principal } from './principal.ts'

export interface VerifiedCache {
  get(credential: string): Principal | undefined
  /** @param expiresAt the credential's own end, in milliseconds */
  set(credential: string, principal: Principal, expiresAt?: number): void
  clear(): void
}

export function createVerifiedCache(keepMs: number, now: () => number): VerifiedCache {
  const key = randomBytes(32)
  const kept = new LRUCache<string, { principal: Principal; until: number }>({ max: verifiedCredentialsMax })
  const digest = (credential: string) => createHmac('sha256', key).update(credential).digest('base64')
  return {
    get: (credential) => {
      const id = digest(credential)
      const found = kept.get(id)
      if (!found) return undefined
      if (found.until > now()) return found.principal
      kept.delete(id)
      return undefined
    },
    set: (credential, principal, expiresAt = Number.POSITIVE_INFINITY) => {
      kept.set(digest(credential), { principal, until: Math.min(now() + keepMs, expiresAt) })
    },
    clear: () => kept.clear(),
  }
}
