/** A session of a `.pssc` text, on a host of its test, over streams in the process. */
import { writeFileSync } from 'node:fs'
import { microsoftPowerShell } from '../../src/configurations/builtin.ts'
import { configurationSource } from '../../src/configurations/file-plan.ts'
import { createSessionConfigurations } from '../../src/configurations/registry.ts'
import { createResolvePlan } from '../../src/configurations/resolve.ts'
import type { SessionHost } from '../../src/hostprocess/host.ts'
import { operator } from '../../src/ssh/subsystem.ts'
import { openStreamed } from './streamed-session.ts'

export async function openConfigured(host: SessionHost, path: string, text: string, strict: boolean) {
  writeFileSync(path, text)
  const file = configurationSource(path)
  const resolve = createResolvePlan(
    createSessionConfigurations([{ ...microsoftPowerShell, file, ...(strict && { strict }) }]),
  )
  const session = await openStreamed(host, () =>
    resolve({ principal: operator(), configurationName: 'Microsoft.PowerShell', connectionString: '' }),
  )
  return { file: file.definition, session }
}
