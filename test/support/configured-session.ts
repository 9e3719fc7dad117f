/** A session of a `.pssc` text, on a host of its test, over streams in the process. */
import { writeFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { openSession } from '../../src/client/session.ts'
import { createStdioTransport } from '../../src/client/transport-stdio.ts'
import { microsoftPowerShell } from '../../src/configurations/builtin.ts'
import { configurationSource } from '../../src/configurations/file-plan.ts'
import { createSessionConfigurations } from '../../src/configurations/registry.ts'
import { createResolvePlan } from '../../src/configurations/resolve.ts'
import type { SessionHost } from '../../src/hostprocess/host.ts'
import { operator, serveStreams } from '../../src/ssh/subsystem.ts'

export async function openConfigured(host: SessionHost, path: string, text: string, strict: boolean) {
  writeFileSync(path, text)
  const file = configurationSource(path)
  const resolve = createResolvePlan(
    createSessionConfigurations([{ ...microsoftPowerShell, file, ...(strict && { strict }) }]),
  )
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  void serveStreams(toServer, toClient, {
    host,
    plan: () =>
      resolve({ principal: operator(), configurationName: 'Microsoft.PowerShell', connectionString: '' }),
  })
  return {
    file: file.definition,
    session: await openSession(createStdioTransport(toClient, toServer, () => toServer.end())),
  }
}
