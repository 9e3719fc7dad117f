import { administrators } from '../../src/auth/principal.ts'
import { microsoftPowerShell } from '../../src/configurations/builtin.ts'
import { createSessionConfigurations } from '../../src/configurations/registry.ts'
import { createResolvePlan } from '../../src/configurations/resolve.ts'
import type { SessionPlan } from '../../src/configurations/session-plan.ts'

/** The default configuration for a tester who is an administrator. */
export function testPlan(more: Partial<SessionPlan> = {}): SessionPlan {
  const plan = createResolvePlan(createSessionConfigurations([microsoftPowerShell]))({
    principal: { name: 'tester', scheme: 'Local', groups: [administrators], tenant: '' },
    configurationName: 'Microsoft.PowerShell',
    connectionString: '',
  })
  return { ...plan, ...more }
}
