/** Failed attempts slow down: per address and user, and per address; the wait doubles, and a success forgets the user's failures. */
import { LRUCache } from 'lru-cache'
import type { Settings } from '../settings/schema.ts'
import { throttledKeysMax } from '../settings/limits.ts'

interface Failures {
  count: number
  /** no attempt before */
  until: number
}

export interface Throttle {
  /** may this address try this user now? */
  allows(address: string, user: string): boolean
  failed(address: string, user: string): void
  succeeded(address: string, user: string): void
}

export function createThrottle(settings: Settings['authentication'], now: () => number): Throttle {
  const failures = new LRUCache<string, Failures>({ max: throttledKeysMax })
  const byUser = (address: string, user: string) => `user ${address} ${user.toLowerCase().slice(0, 256)}`
  const byAddress = (address: string) => `address ${address}`
  const add = (key: string, max: number) => {
    const entry = failures.get(key) ?? { count: 0, until: 0 }
    entry.count++
    if (entry.count >= max) {
      const wait = Math.min(
        settings.failureWaitMs * 2 ** Math.min(entry.count - max, 30),
        settings.failureWaitMsMax,
      )
      entry.until = now() + wait
    }
    failures.set(key, entry)
  }
  const waits = (key: string) => (failures.get(key)?.until ?? 0) > now()
  return {
    allows: (address, user) => !waits(byUser(address, user)) && !waits(byAddress(address)),
    failed: (address, user) => {
      add(byUser(address, user), settings.failuresPerUserMax)
      add(byAddress(address), settings.failuresPerAddressMax)
    },
    succeeded: (address, user) => {
      failures.delete(byUser(address, user))
    },
  }
}
