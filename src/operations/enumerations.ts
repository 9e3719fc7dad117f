/** Enumerations begun and not finished: the items a Pull has still to bring. */
import { type Principal, samePrincipal } from '../auth/principal.ts'
import type { Clock } from '../clock.ts'
import { enumerationMs, enumerationsMax } from '../settings/limits.ts'
import { throwFault } from '../wsman/faults.ts'

export interface Enumerations {
  /** @returns the context */
  begin(principal: Principal, items: readonly string[]): string
  /** Takes items that fit. @returns context '' after the last. @throws {WsmanError} an unknown context */
  pull(
    context: string,
    principal: Principal,
    fit: (items: readonly string[]) => number,
  ): { context: string; items: readonly string[] }
  release(context: string, principal: Principal): void
}

interface Enumeration {
  readonly principal: Principal
  readonly until: number
  items: readonly string[]
}

export function createEnumerations(clock: Clock, newGuid: () => string): Enumerations {
  const open = new Map<string, Enumeration>()

  const find = (context: string, principal: Principal): Enumeration => {
    const found = open.get(context)
    if (found !== undefined && found.until > clock.now() && samePrincipal(found.principal, principal))
      return found
    return throwFault('InvalidEnumerationContext')
  }

  return {
    begin(principal, items) {
      for (const [context, { until }] of open) if (until <= clock.now()) open.delete(context)
      // the oldest goes: an enumeration is cheap to begin again
      if (open.size >= enumerationsMax) open.delete(open.keys().next().value as string)
      const context = `uuid:${newGuid()}`
      open.set(context, { principal, items, until: clock.now() + enumerationMs })
      return context
    },
    pull(context, principal, fit) {
      const enumeration = find(context, principal)
      const count = enumeration.items.length === 0 ? 0 : fit(enumeration.items)
      if (count === 0 && enumeration.items.length > 0) throwFault('EnvelopeExceeded')
      const items = enumeration.items.slice(0, count)
      enumeration.items = enumeration.items.slice(count)
      if (enumeration.items.length > 0) return { context, items }
      open.delete(context)
      return { context: '', items }
    },
    release(context, principal) {
      find(context, principal)
      open.delete(context)
    },
  }
}
