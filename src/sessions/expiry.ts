/** Ends sessions nobody has touched for their idle timeout (protocol.md 10.4). One timer for all of them. */
import type { Clock } from '../clock.ts'
import { expirySweepMs, idleTimeoutMsMin } from '../settings/limits.ts'
import type { SessionTable } from './session-table.ts'

/** @returns stops the sweeps */
export function startExpiry(
  sessions: SessionTable,
  clock: Clock,
  onExpired?: (shellId: string) => void,
): () => void {
  let cancel = (): void => {}
  const sweep = (): void => {
    for (const session of [...sessions.all]) {
      const limit = session.end === undefined ? session.idleTimeoutMs : idleTimeoutMsMin
      if (session.inactiveMs() < limit) continue
      onExpired?.(session.shellId)
      session.close()
    }
    cancel = clock.after(expirySweepMs, sweep)
  }
  cancel = clock.after(expirySweepMs, sweep)
  return () => cancel()
}
