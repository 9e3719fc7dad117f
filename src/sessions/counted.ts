/** Sessions that come by other ways than WSMan count against the quotas of their configuration too. */
import type { SessionHost } from '../hostprocess/host.ts'
import type { ConfigurationCounts } from './quota.ts'

/** `open` throws QuotaError when the configuration has no room. */
export function counted(
  host: SessionHost,
  ofConfiguration: (name: string) => ConfigurationCounts,
): SessionHost {
  return {
    open(sessionId, plan, onMessage) {
      const { sessions } = ofConfiguration(plan.configurationName)
      sessions.admit(plan.principal, plan.quotas ?? {}, 'configuration')
      try {
        const link = host.open(sessionId, plan, onMessage)
        void link.ended.then(() => sessions.leave(plan.principal))
        return link
      } catch (error) {
        sessions.leave(plan.principal)
        throw error
      }
    },
    get sessionCount() {
      return host.sessionCount
    },
    close: () => host.close(),
  }
}
