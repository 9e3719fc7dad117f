/**
 * node --import=./test/support/loader.mjs bench/files.ts [--files 200000] [--operations]: a large folder listed while another session on the same
 * thread is asked for a number, again and again. Prints how long that took at most, what of it the
 * thread was at work (a busy machine does not count), and what the process held. With --operations: what
 * goes through trees and large files (20,000 files, 1 GiB) instead.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
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

const { values } = parseArgs({
  options: { files: { type: 'string' }, operations: { type: 'boolean', default: false } },
})
const count = Number(values.files ?? (values.operations ? 20_000 : 200_000))
const folder = mkdtempSync(join(tmpdir(), 'fanin-many-'))
/** of another device, where the machine has one */
const elsewhere = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'fanin-many-'))
const name = (i: number): string => `file-${String(i).padStart(6, '0')}.txt`

const listings = [
  ['nothing: the machine itself', 'Start-Sleep 3'],
  ['counted', `$n = 0; Get-ChildItem ${folder} | ForEach-Object { $n++ }; $n`],
  ['names counted', `(Get-ChildItem ${folder} -Name).Count`],
  ['with -Filter *9.txt', `(Get-ChildItem ${folder} -Filter *9.txt).Count`],
  ['Test-Path', `Test-Path ${folder}/*`],
] as const
const operations = [
  ['nothing: the machine itself', 'Start-Sleep 3'],
  ['Get-ChildItem -Recurse', `(Get-ChildItem ${folder}/tree -Recurse).Count`],
  ['[IO.Directory]::GetFiles', `[IO.Directory]::GetFiles('${folder}/tree', '*', 'AllDirectories').Count`],
  ['Copy-Item -Recurse', `Copy-Item ${folder}/tree ${folder}/copy -Recurse`],
  ['Copy-Item -Recurse, elsewhere', `Copy-Item ${folder}/tree ${elsewhere}/copy -Recurse`],
  ['Select-String in a tree', `@(Get-ChildItem ${folder}/tree -Recurse -File | Select-String 7777).Count`],
  ['Get-Content of a tree', `@(Get-ChildItem ${folder}/tree -Recurse -File | Get-Content).Count`],
  ['Move-Item across devices', `Move-Item ${elsewhere}/copy ${folder}/moved`],
  ['Remove-Item -Recurse', `Remove-Item ${folder}/copy -Recurse -Force`],
  ['Remove-Item *', `Remove-Item ${folder}/moved/*/*`],
  ['[IO.Directory]::Delete', `[IO.Directory]::Delete('${folder}/moved', $true)`],
  ['Get-FileHash of 1 GiB', `(Get-FileHash ${folder}/large).Hash.Length`],
  ['Select-String in 1 GiB', `@(Select-String -Path ${folder}/large -Pattern nowhere).Count`],
  ['Get-Content -TotalCount of 1 GiB', `@(Get-Content ${folder}/large -TotalCount 200000).Count`],
  ['Get-Content -Tail of 1 GiB', `@(Get-Content ${folder}/large -Tail 100000).Count`],
  ['Copy-Item of 1 GiB', `Copy-Item ${folder}/large ${folder}/large2`],
  ['[IO.File]::Copy of 1 GiB', `[IO.File]::Copy('${folder}/large', '${folder}/large3')`],
  ['Move-Item of 1 GiB over another', `Move-Item ${folder}/large2 ${folder}/large3 -Force`],
  ['Set-Content over 1 GiB', `Set-Content ${folder}/large3 x`],
  ['Remove-Item of 1 GiB', `Remove-Item ${folder}/large`],
  ['Set-Content of 20 MB', `Set-Content ${folder}/text ('a line of text' * 1400000)`],
  ['Get-Content -Raw of 20 MB', `(Get-Content ${folder}/text -Raw).Length`],
  ['[IO.File]::ReadAllBytes of 20 MB', `[IO.File]::ReadAllBytes('${folder}/text').Length`],
] as const

if (values.operations) {
  for (let i = 0; i < count; i++) {
    const below = join(folder, 'tree', String(i % 100), String(i % 7))
    if (i < 700) mkdirSync(below, { recursive: true })
    writeFileSync(join(below, name(i)), `a line\nnumber ${i}\nof a file\n`)
  }
  const large = openSync(join(folder, 'large'), 'w')
  const part = Buffer.from(
    `${'a line of sixty-four bytes, which is one of sixteen million lines'.slice(0, 63)}\n`.repeat(16_384),
  )
  for (let i = 0; i < 1024; i++) writeSync(large, part)
  closeSync(large)
} else for (let i = 0; i < count; i++) writeFileSync(join(folder, name(i)), '')

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
/** What a thread of this process has used of a processor, in milliseconds: what others take of the machine does not count. */
const usedBy = (thread: string): number =>
  Number(readFileSync(`/proc/self/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6
/** the sessions' thread: the one that works while a script loops */
async function threadOf(session: ClientSession): Promise<string> {
  const threads = readdirSync('/proc/self/task').filter((one) => one !== String(process.pid))
  const before = threads.map(usedBy)
  await session.run('for ($i = 0; $i -lt 300000; $i++) { }')
  const grown = threads.map((one, i) => usedBy(one) - (before[i] as number))
  return threads[grown.indexOf(Math.max(...grown))] as string
}
const mebibytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`

const [lister, neighbour] = [await open(), await open()]
for (let i = 0; i < 50; i++) await neighbour.run('1')
const thread = await threadOf(lister)
for (const [what, script] of values.operations ? operations : listings) {
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
  const turns: number[] = []
  do {
    const asked = performance.now()
    const used = usedBy(thread)
    await neighbour.run('1')
    waits.push(performance.now() - asked)
    turns.push(usedBy(thread) - used)
  } while (!over)
  const { output, records, error } = await listing
  clearInterval(sample)
  const shares = (list: number[]): string => {
    list.sort((a, b) => a - b)
    const at = (share: number) =>
      `${(list[Math.min(list.length - 1, Math.floor(list.length * share))] as number).toFixed(1)} ms`
    return `median ${at(0.5)}, 99 % ${at(0.99)}, most ${at(1)}`
  }
  console.log(
    `${what}: ${String(output[0] ?? records.error[0] ?? error ?? '')} in ${Math.round(performance.now() - began)} ms; neighbour ${waits.length} answers, ${shares(waits)}; the thread worked meanwhile ${shares(turns)}; rss ${mebibytes(before)} -> at most ${mebibytes(most)}`,
  )
}
await lister.close()
await neighbour.close()
await host.close()
rmSync(folder, { recursive: true })
rmSync(elsewhere, { recursive: true })
