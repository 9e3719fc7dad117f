/**
 * node --import=./test/support/loader.mjs bench/copy.ts [--mebibytes 5120] [--pwsh PATH]: a file copied into a session and back in the steps that
 * Copy-Item -ToSession and -FromSession of PowerShell's client take (a command for each piece, the bytes as base64). Prints the speed, and
 * what the process held. With --pwsh the client is that whole PowerShell, its server `fanin subsystem --standalone`, and what is printed is the server's.
 */
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { openSession } from '../src/client/session.ts'
import { createStdioTransport } from '../src/client/transport-stdio.ts'
import { microsoftPowerShell } from '../src/configurations/builtin.ts'
import { createSessionConfigurations } from '../src/configurations/registry.ts'
import { createResolvePlan } from '../src/configurations/resolve.ts'
import { createPool } from '../src/hostprocess/pool.ts'
import { PSDictionary } from '../src/objects/collections.ts'
import { baseOf } from '../src/objects/ps-object.ts'
import { operator, serveStreams } from '../src/ssh/subsystem.ts'

const { values } = parseArgs({
  options: { mebibytes: { type: 'string', default: '5120' }, pwsh: { type: 'string' } },
})
const mebibytes = Number(values.mebibytes)
/** of one command, as the client has it (FileSystemProvider.FILETRANSFERSIZE) */
const pieceBytes = 4 * 2 ** 20
const folder = mkdtempSync(join(tmpdir(), 'fanin-copy-'))
const file = join(folder, 'large.bin')

const shown = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`

/** What a process holds in memory, in bytes, as Linux tells. */
const residentBytes = (pid: number): number =>
  Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024

async function withPwsh(pwsh: string): Promise<void> {
  const source = join(folder, 'source.bin')
  const file = openSync(source, 'w')
  for (let i = 0; i < mebibytes; i++) writeSync(file, randomBytes(2 ** 20))
  closeSync(file)
  const script = join(folder, 'copy.ps1')
  writeFileSync(
    script,
    `$ErrorActionPreference = 'Stop'
$s = New-PSSession -HostName localhost
"pid $(Invoke-Command -Session $s { $PID })"
$t = [Diagnostics.Stopwatch]::StartNew()
Copy-Item '${source}' '${folder}/far.bin' -ToSession $s
"to the session $($t.Elapsed.TotalSeconds)"; $t.Restart()
Copy-Item '${folder}/far.bin' '${folder}/back.bin' -FromSession $s
"from the session $($t.Elapsed.TotalSeconds)"
Remove-PSSession $s
(Get-FileHash '${source}').Hash -eq (Get-FileHash '${folder}/back.bin').Hash ? 'the same bytes' : 'not the same bytes'`,
  )
  const standIn = resolve(import.meta.dirname, '../test/stock/ssh-stand-in')
  const server = resolve(import.meta.dirname, '../dist/cli/index.js')
  const client = spawn(pwsh, ['-NoProfile', '-File', script], {
    env: {
      ...process.env,
      PATH: `${standIn}:${process.env['PATH']}`,
      STOCK_SERVER: `${process.execPath} ${server} subsystem --standalone`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let marks: number[] = []
  let sample: NodeJS.Timeout | undefined
  for await (const line of client.stdout.setEncoding('utf8').iterator()) {
    for (const [, what = '', value = ''] of String(line).matchAll(
      /^(pid|\w+ the session|\w+ \w+ same bytes|the same bytes) ?([\d.]*)$/gm,
    )) {
      if (what === 'pid') sample = setInterval(() => marks.push(residentBytes(Number(value))), 500)
      else if (value === '') console.log(what)
      else {
        const [least = 0, most = 0] = [Math.min(...marks), Math.max(...marks)]
        console.log(
          `${what}: ${mebibytes} MiB in ${Number(value).toFixed(1)} s, ${(mebibytes / Number(value)).toFixed(1)} MiB/s; rss ${shown(least)} to ${shown(most)}, at the end ${shown(marks[marks.length - 1] ?? 0)}`,
        )
        marks = []
        if (what.startsWith('from')) clearInterval(sample)
      }
    }
  }
  clearInterval(sample)
}

async function withOwnClient(): Promise<void> {
  const host = createPool({ threads: 1 })
  const resolvePlan = createResolvePlan(createSessionConfigurations([microsoftPowerShell]))
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  void serveStreams(toServer, toClient, {
    host,
    plan: () =>
      resolvePlan({ principal: operator(), configurationName: 'Microsoft.PowerShell', connectionString: '' }),
  })
  const session = await openSession(createStdioTransport(toClient, toServer, () => toServer.end()))
  await session.run(`
function To { param([string] $path, [string] $b64Fragment, [switch] $createFile)
  $bytes = [System.Convert]::FromBase64String($b64Fragment)
  if ($createFile) { $null = Microsoft.PowerShell.Management\\New-Item $path -ItemType File -Force }
  $stream = [System.IO.FileStream]::new($path, [System.IO.FileMode]::Append)
  try { $stream.Write($bytes, 0, $bytes.Length) } finally { $stream.Dispose() }
  @{ BytesWritten = $bytes.Length } }
function From { param([string] $path, [long] $start, [long] $count)
  $stream = [System.IO.FileStream]::new($path, [System.IO.FileMode]::Open, [System.IO.FileAccess]::Read)
  try {
    $null = $stream.Seek($start, [System.IO.SeekOrigin]::Begin)
    $buffer = [byte[]]::new($count)
    $read = $stream.Read($buffer, 0, $count)
    @{ b64Fragment = [System.Convert]::ToBase64String($buffer, 0, $read); ReadBytes = $read }
  } finally { $stream.Dispose() } }`)
  const call = async (text: string, args: Record<string, unknown>): Promise<PSDictionary> => {
    const command = {
      text,
      isScript: false,
      args: Object.entries(args).map(([name, value]) => ({ name, value })),
    }
    const { output, records, error } = await (await session.start({ statements: [[command]] })).result
    const answer = baseOf(output[0])
    if (!(answer instanceof PSDictionary)) throw new Error(`no answer: ${String(records.error[0] ?? error)}`)
    return answer
  }

  const piece = randomBytes(pieceBytes)
  const text = piece.toString('base64')
  const sent = createHash('sha256')
  const got = createHash('sha256')
  async function measured(what: string, step: (at: number) => Promise<void>): Promise<void> {
    const began = performance.now()
    const marks: string[] = []
    const pieces = (mebibytes * 2 ** 20) / pieceBytes
    for (let i = 0; i < pieces; i++) {
      await step(i * pieceBytes)
      if (i % Math.max(1, Math.floor(pieces / 8)) === 0) marks.push(shown(process.memoryUsage().rss))
    }
    const seconds = (performance.now() - began) / 1000
    console.log(
      `${what}: ${mebibytes} MiB in ${seconds.toFixed(1)} s, ${(mebibytes / seconds).toFixed(1)} MiB/s; rss on the way: ${marks.join(', ')}`,
    )
  }
  await measured('to the session', async (at) => {
    sent.update(piece)
    await call('To', { path: file, b64Fragment: text, ...(at === 0 ? { createFile: true } : {}) })
  })
  await measured('from the session', async (at) => {
    const answer = await call('From', { path: file, start: BigInt(at), count: pieceBytes })
    got.update(Buffer.from(String(baseOf(answer.get('b64Fragment'))), 'base64'))
  })
  const kept = createHash('sha256')
  await pipeline(createReadStream(file), kept)
  const [a, b, c] = [sent.digest('hex'), kept.digest('hex'), got.digest('hex')]
  console.log(a === b && b === c ? 'the same bytes' : `not the same bytes: ${a} ${b} ${c}`)
  await session.close()
  await host.close()
}

if (values.pwsh === undefined) await withOwnClient()
else await withPwsh(values.pwsh)
rmSync(folder, { recursive: true })
