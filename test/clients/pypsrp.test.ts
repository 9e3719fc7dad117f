/**
 * pypsrp, a client we did not write, against the whole server: the copy in vendor/, or those that FANIN_TEST_PYPSRP names (the
 * folder, or folders with ':', that hold pypsrp and spnego). It runs where python3 has requests and cryptography.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { defaultSettings, startServer } from '../stock/fanin.ts'
import { drive } from '../support/driver.ts'
import { startEchoServer } from '../support/echo-server.ts'

const top = fileURLToPath(new URL('../..', import.meta.url))
const path = process.env['FANIN_TEST_PYPSRP'] ?? join(top, 'test/clients/vendor')
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'

/** Why pypsrp cannot run here, or false. */
function skipReason(): string | false {
  try {
    execFileSync(
      python,
      ['-c', `import sys; sys.path[:0] = ${JSON.stringify(path.split(':'))}; import pypsrp, spnego`],
      { stdio: 'pipe' },
    )
    return false
  } catch (error) {
    return `python3 cannot load pypsrp: ${String((error as { stderr?: Buffer }).stderr)
      .trim()
      .split('\n')
      .at(-1)}`
  }
}
const skip = skipReason()

async function drivePypsrp(
  t: Test,
  url: string,
  engine: string,
  user: string,
  password: string,
  checks = 10,
): Promise<void> {
  const driver = join(top, 'test/clients/pypsrp-driver.py')
  const count = await drive(t, [
    ...[python, driver, '--path', path, '--url', url, '--engine', engine],
    ...['--user', user, '--password', password],
  ])
  t.ok(count > checks, 'the driver went through its checks')
}

t.test('pypsrp · the wire, with the echo engine', { skip }, async (t) => {
  const server = await startEchoServer()
  t.teardown(() => server.close())
  await drivePypsrp(t, server.url, 'echo', 'alice', 'secret')
})

const worker = join(top, 'dist/hostprocess/worker.js')
const noEngine = existsSync(worker) ? skip : 'there is no worker with the PowerShell engine in this build'

t.test('pypsrp · PowerShell over http and https', { skip: noEngine, timeout: 600_000 }, async (t) => {
  const server = await startServer(`
stateDirectory: state
log: { level: warn }
listeners:
  plain: { protocol: http, port: 0 }
  secure: { protocol: https, port: 0 }
endpoints:
  wsman:
    type: wsman
    http: allow
    authentication: { basic: {} }
    configurations: [Microsoft.PowerShell]
configurations:
  Microsoft.PowerShell: { groups: [administrators] }
`)
  t.teardown(() => server.stop())
  for (const url of server.endpoints)
    await t.test(url.split(':', 1)[0] as string, { timeout: 300_000 }, (t) =>
      drivePypsrp(t, url, 'powershell', 'admin', server.password),
    )
})

t.test('pypsrp · a session without language', { skip: noEngine, timeout: 120_000 }, async (t) => {
  const server = await startServer(
    defaultSettings
      .replace('[Microsoft.PowerShell]', '[Microsoft.PowerShell, Kiosk]')
      .concat(
        `  Kiosk: { groups: [administrators], file: ${join(top, 'config/kiosk.pssc')}, strict: true }\n`,
      ),
  )
  t.teardown(() => server.stop())
  await drivePypsrp(t, server.endpoints[0] ?? '', 'kiosk', 'admin', server.password, 1)
})
