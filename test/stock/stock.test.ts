/** Microsoft's own client, in 34 sessions of all kinds, gets from `fanin subsystem` what it gets from PowerShell 7.6. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import t, { type Test } from 'tap'
import { defaultSettings, startServer } from './fanin.ts'
import { sshdMissing, startSshd } from './sshd.ts'
import { build, missing } from './build.ts'
import { eachOf, run, scenarios, type Scenario, serverCommand, type Way, wholePowerShell } from './stock.ts'

t.setTimeout(15 * 60_000)
const reason = missing()
if (reason === undefined) build()
const command = `${process.execPath} ${path.resolve('dist/cli/index.js')} subsystem`
const all = scenarios()
/** Each scenario goes over stdio and by one way more: every other one through the relay, the rest over WSMan; with FANIN_TEST_STOCK_ALL=1 by all. */
const by = (way: number): readonly Scenario[] =>
  process.env['FANIN_TEST_STOCK_ALL'] ? all : all.filter((_, at) => at % 2 === way)

/** The first line that differs says what is wrong; the rest follows from it. */
const check = async (t: Test, list: readonly Scenario[], way: Way, connectionString = 'http://localhost') =>
  eachOf(list, 2, async (scenario) => {
    const { got, want: recorded, stderr } = await run(scenario, way)
    // $PSSenderInfo.ConnectionString is the one thing that depends on the way
    const want = recorded.map((line) => line.replace('"http://localhost"', JSON.stringify(connectionString)))
    const at = Array.from({ length: Math.max(got.length, want.length) }).findIndex(
      (_, i) => got[i] !== want[i],
    )
    const line = (text: string | undefined) => (at < 0 ? 'equal' : `line ${at + 1}: ${text ?? '(nothing)'}`)
    t.equal(line(got[at]), line(want[at]), `${scenario.name} ${stderr.slice(0, 200)}`.trim())
  })

t.test(
  'the genuine client and server, built here, agree with the recordings',
  { skip: reason ?? false },
  async (t) => {
    await check(t, all.filter(({ modules }) => !modules).slice(0, 3), { server: serverCommand })
  },
)

t.test(
  'every scenario comes out as against PowerShell, with the host in the process of the subsystem',
  { skip: reason ?? false },
  async (t) => {
    await check(t, all, { server: `${command} --standalone` })
  },
)

t.test(
  'scenarios come out as against PowerShell, relayed to a running server',
  { skip: reason ?? false },
  async (t) => {
    const server = await startServer()
    t.teardown(() => server.stop())
    await check(t, by(0), { server: `${command} --config ${server.settingsFile}` })
  },
)

t.test(
  'the first ten come out as against PowerShell over a real sshd',
  { skip: reason ?? sshdMissing() ?? false },
  async (t) => {
    const server = await startServer()
    t.teardown(() => server.stop())
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fanin-sshd-'))
    t.teardown(() => fs.rmSync(folder, { recursive: true, force: true }))
    const sshd = await startSshd(folder, `${command} --config ${server.settingsFile}`)
    t.teardown(() => sshd.stop())
    await check(t, all.filter(({ downgrade }) => !downgrade).slice(0, 10), sshd.way)
  },
)

const pwsh = wholePowerShell()
t.test(
  'a whole PowerShell as client imports commands and copies files, as against PowerShell',
  { skip: reason ?? (pwsh === undefined ? 'no pwsh on PATH or in FANIN_TEST_PWSH' : false) },
  async (t) => {
    await check(t, scenarios('full'), { server: `${command} --standalone`, pwsh: pwsh ?? '' })
  },
)

t.test('scenarios come out as against PowerShell over WSMan', { skip: reason ?? false }, async (t) => {
  // over WSMan the server bounds what one object may weigh; a scenario sends 10 MB and a little
  const server = await startServer(
    defaultSettings.replace(
      /(groups: \[administrators\])/,
      '$1, limits: { receivedObjectBytesMax: 67108864 }',
    ),
  )
  t.teardown(() => server.stop())
  // the genuine client of Linux has no WSMan of its own: a bridge turns its stdio into the requests of a WSMan client
  const bridge = `${process.execPath} ${path.resolve('test/support/wsman-bridge.mjs')}`
  const [endpoint = ''] = server.endpoints
  await check(t, by(1), { server: `${bridge} ${endpoint} admin ${server.password}` }, endpoint)
})

/** written down from ours, after PowerShell's recorded answers in such sessions (test/truth, jea): its own cannot be made from the NuGet engine */
const restricted = [
  'config/kiosk.pssc no-language',
  'test/stock/scenarios/restricted/constrained.pssc constrained',
].map((one) => {
  const [file = '', name = ''] = one.split(' ')
  const scenario = { name: `restricted/${name}`, downgrade: false, modules: false, clientOptions: [] }
  return { scenario, arguments: `--standalone --configuration-file ${path.resolve(file)}` }
})

t.test(
  'sessions without language and in the constrained one: commands, narrowed parameters, the opening of Enter-PSSession, the user drive',
  { skip: reason ?? false },
  async (t) => {
    for (const { scenario, arguments: rest } of restricted) {
      const home = fs.mkdtempSync(path.join(os.tmpdir(), 'fanin-home-'))
      await check(t, [scenario], { server: `/usr/bin/env HOME=${home} ${command} ${rest}` })
    }
  },
)

t.test('the same over a real sshd', { skip: reason ?? sshdMissing() ?? false }, async (t) => {
  for (const { scenario, arguments: rest } of restricted) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fanin-sshd-'))
    t.teardown(() => fs.rmSync(folder, { recursive: true, force: true }))
    const sshd = await startSshd(folder, `/usr/bin/env HOME=${folder} ${command} ${rest}`)
    t.teardown(() => sshd.stop())
    await check(t, [scenario], sshd.way)
  }
})
