/**
 * npm run bench -- [--seconds N] [--rounds N] [--readme] [NAME ...]: the benchmark suite. Everything is measured side by side in one run on one machine;
 * compare ratios, not numbers. --readme publishes what was measured in README.md.
 * Names: identify sessions commands clixml memory openloop engine stop genuine. `genuine` needs a .NET SDK, and says so.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { deserialize } from '../src/clixml/reader.ts'
import { serialize } from '../src/clixml/writer.ts'
import { type RunningServer, startServer } from '../test/stock/fanin.ts'
import { readCases } from '../test/truth/cases.ts'
import { compare, geometricMean, ratios } from './engine/compare.ts'
import { closedLoop, Connection, openLoop, quantiles } from './load.ts'
import { stopLatency } from './stop.ts'
import { identify, WsmanSession } from './wsman-session.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '2' },
    readme: { type: 'boolean' },
  },
})
const ms = Number(options.seconds) * 1000

interface Row {
  readonly what: string
  readonly value: string
  /** beside what, and how many times it */
  readonly ratio?: string
}
/** README.md has two tables, measured in runs of their own */
type Table = 'server' | 'engine'
const rows: Record<Table, Row[]> = { server: [], engine: [] }
const ofEngine = new Set(['engine', 'stop', 'genuine'])
let table: Table = 'server'
const report = (what: string, value: string, ratio = '') => {
  rows[table].push({ what, value, ratio })
  console.log(`${what.padEnd(64)} ${value.padStart(24)}  ${ratio}`)
}
const round = (n: number) => (n >= 100 ? Math.round(n).toLocaleString('en-US') : n.toPrecision(3))

const settings = `
stateDirectory: state
local: { directory: local }
log: { level: error }
listeners:
  plain: { protocol: http, port: 0 }
endpoints:
  wsman:
    type: wsman
    http: allow
    authentication: { basic: {} }
    configurations: [Microsoft.PowerShell]
    limits: { sessionsPerUserMax: 5000 }
configurations:
  Microsoft.PowerShell: { groups: [administrators] }
`

interface Bench {
  readonly server: RunningServer
  connect(): Promise<Connection>
}

function connectTo({ endpoints, password }: RunningServer): Promise<Connection> {
  const authorization = `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`
  return Connection.open(new URL(endpoints[0] ?? ''), { Authorization: authorization })
}

const times = <T>(n: number, make: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => make(i)))
const closeAll = (list: readonly { close(): unknown }[]) => Promise.all(list.map((one) => one.close()))

async function bareFastify(bytes: number): Promise<{ url: URL; child: ChildProcess }> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'bare-fastify.mjs'), String(bytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim())),
  )
  return { url: new URL(`http://127.0.0.1:${port}/wsman`), child }
}

async function benchIdentify({ connect }: Bench): Promise<void> {
  const one = await connect()
  const bytes = (await one.post(identify)).length
  one.close()
  const bare = await bareFastify(bytes)
  for (const clients of [1, 50]) {
    const rates: number[] = []
    for (const open of [() => Connection.open(bare.url), connect]) {
      const connections = await times(clients, open)
      const rate = await closedLoop(
        connections.map((connection) => () => connection.post(identify)),
        ms,
      )
      rates.push(rate.perSecond)
      await closeAll(connections)
    }
    const [floor = 1, ours = 0] = rates
    report(
      `Identify, authenticated, ${clients} client${clients > 1 ? 's' : ''}`,
      `${round(ours)} req/s`,
      `${(ours / floor).toFixed(2)} of bare Fastify (${round(floor)})`,
    )
  }
  bare.child.kill()
}

async function benchSessions({ connect }: Bench): Promise<void> {
  for (const clients of [1, 50]) {
    const connections = await times(clients, connect)
    const rate = await closedLoop(
      connections.map((connection) => async () => {
        const session = await WsmanSession.open(connection)
        await session.run('1')
        await session.close()
      }),
      ms,
    )
    await closeAll(connections)
    report(
      `session open + command + close, ${clients} client${clients > 1 ? 's' : ''}`,
      `${round(rate.perSecond)} /s`,
      `p50 ${round(rate.p50Ms)} ms, p99 ${round(rate.p99Ms)} ms`,
    )
  }
}

async function benchCommands({ connect }: Bench): Promise<void> {
  for (const clients of [1, 50]) {
    const connections = await times(clients, connect)
    const sessions = await Promise.all(connections.map((connection) => WsmanSession.open(connection)))
    const rate = await closedLoop(
      sessions.map((session) => () => session.run('1')),
      ms,
    )
    await closeAll(sessions)
    await closeAll(connections)
    report(
      `commands on ${clients} open session${clients > 1 ? 's' : ''}`,
      `${round(rate.perSecond)} /s`,
      `p50 ${round(rate.p50Ms)} ms, p99 ${round(rate.p99Ms)} ms`,
    )
  }
}

/** What the recorded sessions sent as output, over and over. */
async function benchClixml(): Promise<void> {
  const readable: { text: string; value: unknown }[] = []
  for (const { messages } of readCases())
    for (const [name, text] of messages) {
      if (name !== 'PIPELINE_OUTPUT' || !text) continue
      try {
        readable.push({ text, value: deserialize(text) })
      } catch {
        // answers that are no XML on purpose are not measured
      }
    }
  const megabytes = (texts: readonly { text: string }[]) =>
    texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6
  const rate = (one: () => number) => {
    let done = 0
    for (const until = performance.now() + ms / 3; performance.now() < until; ) one()
    const from = performance.now()
    while (performance.now() - from < ms) done += one()
    return (1000 * done) / (performance.now() - from)
  }
  const speed = (what: string, megabytes: number, one: () => void) =>
    report(what, `${round(rate(() => (one(), megabytes)))} MB/s`)
  const readAll = () => {
    for (const { text } of readable) deserialize(text)
  }
  const writeAll = () => {
    for (const { value } of readable) serialize(value)
  }
  const written = megabytes(readable.map(({ value }) => ({ text: serialize(value) })))
  speed('CLIXML to values, the recorded outputs', megabytes(readable), readAll)
  speed('values to CLIXML, the same', written, writeAll)
  const long = `<S>${'lorem ipsum '.repeat(100_000)}</S>`
  speed('CLIXML to values, one long text', long.length / 1e6, () => void deserialize(long))
}

const residentKiB = (pid: number) =>
  Number(/VmRSS:\s*(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])

async function benchMemory({ server, connect }: Bench): Promise<void> {
  if (process.platform !== 'linux') return
  const connection = await connect()
  const warm = await WsmanSession.open(connection)
  await warm.run('1')
  const before = residentKiB(server.pid)
  const count = 500
  const sessions: WsmanSession[] = []
  for (let i = 0; i < count; i++) {
    const session = await WsmanSession.open(connection)
    await session.run('1')
    sessions.push(session)
  }
  const after = residentKiB(server.pid)
  report(
    `memory of an idle session (${count} of them, resident)`,
    `${round((after - before) / count)} KiB`,
    `the server before: ${round(before / 1024)} MiB`,
  )
  for (const session of [...sessions, warm]) await session.close()
  connection.close()
}

async function benchOpenLoop({ connect }: Bench): Promise<void> {
  const count = 1000
  const connections = await times(count, connect)
  const sessions: WsmanSession[] = []
  for (const connection of connections) sessions.push(await WsmanSession.open(connection))
  // each command is three requests; a session is asked again long after its last answer
  for (const perSecond of [100, 300]) {
    const rate = await openLoop(
      (i) => (sessions[i % count] as WsmanSession).run('1'),
      perSecond,
      Math.max(ms, 3000),
    )
    report(
      `${count} sessions open, ${perSecond} commands/s, open loop`,
      `p99 ${round(rate.p99Ms)} ms`,
      `p50 ${round(rate.p50Ms)} ms`,
    )
  }
  for (const session of sessions) await session.close()
  await closeAll(connections)
}

async function benchEngine({ connect }: Bench): Promise<void> {
  const connection = await connect()
  const session = await WsmanSession.open(connection)
  const took = async (script: string) => {
    await session.run(script)
    const from = performance.now()
    await session.run(script)
    return performance.now() - from
  }
  const perIteration = async (what: string, script: (n: number) => string, n: number) => {
    const nanoseconds = (1e6 * ((await took(script(n))) - (await took(script(0))))) / n
    report(what, `${round(nanoseconds)} ns`)
  }
  await perIteration('for loop, an iteration', (n) => `for ($i = 0; $i -lt ${n}; $i++) { }`, 500_000)
  await perIteration(
    'foreach with arithmetic, an iteration',
    (n) => `$s = 0; foreach ($x in 1..${Math.max(n, 1)}) { $s += $x * 2 }; $s`,
    300_000,
  )
  await perIteration(
    'function call, one',
    (n) => `function f($a) { $a }; for ($i = 0; $i -lt ${n}; $i++) { $null = f 1 }`,
    50_000,
  )
  await perIteration(
    'pipeline to ForEach-Object, an object',
    (n) => `$null = 1..${Math.max(n, 1)} | ForEach-Object { $_ }`,
    100_000,
  )
  await perIteration(
    'pipeline to Where-Object, an object',
    (n) => `$null = 1..${Math.max(n, 1)} | Where-Object { $_ -gt 5 }`,
    100_000,
  )
  await session.close()
  connection.close()
}

async function benchStop(): Promise<void> {
  const stopped = await stopLatency(100, 300)
  report(
    'stop of a pipeline, 100 busy sessions on one thread',
    `p99 ${round(stopped.p99Ms)} ms`,
    `p50 ${round(stopped.p50Ms)} ms`,
  )
}

/** Beside the genuine engine (System.Management.Automation), see engine/compare.ts. */
async function benchGenuine({ connect }: Bench): Promise<void> {
  const compared = await compare(Number(options.rounds), (row) => {
    const { cold, warm } = ratios(row)
    report(
      `beside the genuine engine: ${row.name}`,
      `${cold.toFixed(2)} cold, ${warm.toFixed(2)} warm`,
      `cold ${round(row.ours.cold)} ms to ${round(row.theirs.cold)}, warm ${round(row.ours.warm)} to ${round(row.theirs.warm)}`,
    )
  })
  if (typeof compared === 'string') {
    console.log(`genuine: skipped: ${compared}`)
    return
  }
  const mean = (of: 'cold' | 'warm') => geometricMean(compared.rows.map((row) => ratios(row)[of])).toFixed(2)
  report(
    `beside the genuine engine: geometric mean of ${compared.rows.length} scripts`,
    `${mean('cold')} cold, ${mean('warm')} warm`,
    'below 1: faster here',
  )
  const { theirOpenMs } = compared
  // the load's own code is warm by the time a fresh server is asked
  await opening('in a warm server', await connect(), 400)
  const fresh = await startServer(settings)
  await new Promise((resolve) => setTimeout(resolve, 2000))
  await opening('in a server just started', await connectTo(fresh), 0)
  await fresh.stop()

  async function opening(when: string, connection: Connection, warmUp: number): Promise<void> {
    const times: number[] = []
    for (let i = 0; i < warmUp + 50; i++) {
      const from = performance.now()
      const session = await WsmanSession.open(connection)
      if (i >= warmUp) times.push(performance.now() - from)
      await session.close()
    }
    connection.close()
    const { p50Ms } = quantiles(times)
    report(
      `opening a session ${when}, beside starting a genuine process`,
      `${round(p50Ms)} ms`,
      `${round(theirOpenMs / p50Ms)} times faster (${round(theirOpenMs)} ms)`,
    )
  }
}

const benches: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
  identify: benchIdentify,
  sessions: benchSessions,
  commands: benchCommands,
  clixml: benchClixml,
  memory: benchMemory,
  openloop: benchOpenLoop,
  engine: benchEngine,
  stop: benchStop,
  genuine: benchGenuine,
}

const server = await startServer(settings)
const bench: Bench = { server, connect: () => connectTo(server) }
const processor = os.cpus()[0]?.model ?? 'unknown'
console.log(
  `${os.cpus().length} x ${processor}, Node ${process.version}; ${Number(options.seconds)} s each, the load on the same cores`,
)
const failed: string[] = []
for (const [name, run] of Object.entries(benches)) {
  if (positionals.length && !positionals.includes(name)) continue
  table = ofEngine.has(name) ? 'engine' : 'server'
  try {
    await run(bench)
  } catch (error) {
    failed.push(name)
    console.error(`${name} ended early: ${error}`)
  }
}
await server.stop()
/** Replaces the tables of which something was measured. */
function publish(): void {
  const file = path.resolve(import.meta.dirname, '../README.md')
  let text = fs.readFileSync(file, 'utf8')
  for (const [name, measured] of Object.entries(rows)) {
    if (measured.length === 0) continue
    const lines = [
      `${os.cpus().length} x ${processor}, Node ${process.version}, the load on the same cores, ${new Date().toISOString().slice(0, 10)}:`,
      '',
      '| what | | beside |',
      '|---|--:|---|',
      ...measured.map(({ what, value, ratio }) => `| ${what} | ${value} | ${ratio ?? ''} |`),
    ]
    text = text.replace(
      new RegExp(`(<!-- bench ${name} -->\\n)[\\s\\S]*?(<!-- /bench -->)`),
      (_, from, to) => `${from}${lines.join('\n')}\n${to}`,
    )
  }
  fs.writeFileSync(file, text)
}
if (options.readme) publish()
process.exit(failed.length ? 1 : 0)
