/**
 * node --import=./test/support/loader.mjs bench/files.ts [--files 200000]: a large folder listed while another session on the same thread is asked
 * for a number, again and again. Prints how long that took at most, and what the process held.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { parseArgs } from 'node:util'
import { openSession, type ClientSession } from '../src/client/session.ts'
import { createStdioTransport } from '../src/client/transport-stdio.ts'
import { microsoftPowerShell } from '../src/configurations/builtin.ts'
import { createSessionConfigurations } from '../src/configurations/registry.ts'
import { createResolvePlan } from '../src/configurations/resolve.ts'
import { createPool } from '../src/hostprocess/pool.ts'
import { operator, serveStreams } from '../src/ssh/subsystem.ts'

const { values } = parseArgs({ options: { files: { type: 'string', default: '200000' } } })
const count = Number(values.files)
const folder = mkdtempSync(join(tmpdir(), 'fanin-many-'))
for (let i = 0; i < count; i++) writeFileSync(join(folder, `file-${String(i).padStart(6, '0')}.txt`), '')

const host = createPool({ threads: 1 })
const resolvePlan = createResolvePlan(createSessionConfigurations([microsoftPowerShell]))
const plan = () =>
  resolvePlan({ principal: operator(), configurationName: 'Microsoft.PowerShell', connectionString: '' })
function open(): Promise<ClientSession> {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  void serveStreams(toServer, toClient, { host, plan })
  return openSession(createStdioTransport(toClient, toServer, () => toServer.end()))
}
const mebibytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`

const [lister, neighbour] = [await open(), await open()]
for (let i = 0; i < 50; i++) await neighbour.run('1')
for (const [what, script] of [
  ['nothing', '$null'],
  ['counted', `$n = 0; Get-ChildItem ${folder} | ForEach-Object { $n++ }; $n`],
  ['names counted', `(Get-ChildItem ${folder} -Name).Count`],
  ['with -Filter *9.txt', `(Get-ChildItem ${folder} -Filter *9.txt).Count`],
  ['Test-Path', `Test-Path ${folder}/*`],
] as const) {
  const before = process.memoryUsage().rss
  let most = before
  const sample = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  let over = false
  const began = performance.now()
  const listing = lister.run(script).finally(() => {
    over = true
  })
  const waits: number[] = []
  do {
    const asked = performance.now()
    await neighbour.run('1')
    waits.push(performance.now() - asked)
  } while (!over)
  const { output } = await listing
  clearInterval(sample)
  waits.sort((a, b) => a - b)
  const at = (share: number) =>
    `${(waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] as number).toFixed(1)} ms`
  console.log(
    `${what}: ${String(output[0])} in ${Math.round(performance.now() - began)} ms; neighbour ${waits.length} answers, median ${at(0.5)}, 99 % ${at(0.99)}, most ${at(1)}; rss ${mebibytes(before)} -> at most ${mebibytes(most)}`,
  )
}
await lister.close()
await neighbour.close()
await host.close()
rmSync(folder, { recursive: true })
