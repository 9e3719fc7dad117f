/** The whole server in one process: settings, listeners, workers with the real engine, local socket; our client outside. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { openSession } from '../src/client/session.ts'
import { createCommandTransport } from '../src/client/transport-stdio.ts'
import { basicAuthorization, createWsmanTransport, HttpStatusError } from '../src/client/transport-wsman.ts'
import { startFanin } from '../src/main.ts'
import { loadSettings } from '../src/settings/load.ts'

interface Teardown {
  teardown(run: () => unknown): unknown
}

async function start(t: Teardown, drainTimeoutMs = 5000) {
  const state = mkdtempSync(join(tmpdir(), 'fanin-'))
  const settings = loadSettings('config/fanin.yaml', {
    FANIN_LISTENERS__HTTP__PORT: '0',
    FANIN_LISTENERS__HTTPS__PORT: '0',
    FANIN_LOG__LEVEL: 'silent',
    FANIN_DRAIN_TIMEOUT_MS: String(drainTimeoutMs),
    FANIN_POOLS: '{default: {workers: 2}}',
  })
  const fanin = await startFanin(settings, { FANIN_STATE: state })
  let closed: Promise<void> | undefined
  const close = () => (closed ??= fanin.close())
  t.teardown(close)
  const uri = (protocol: string) =>
    fanin.endpoints.find((one) => one.uri.startsWith(`${protocol}:`))?.uri ?? ''
  const authorization = basicAuthorization('admin', fanin.firstUser?.password ?? '')
  const wsman = (protocol = 'http', change: object = {}) =>
    createWsmanTransport({
      uri: uri(protocol),
      authorization,
      tls: { ca: readFileSync(join(state, 'server.crt'), 'utf8') },
      ...change,
    })
  const relay = (...args: string[]) =>
    createCommandTransport(process.execPath, ['dist/cli/index.js', 'subsystem', ...args], () => undefined, {
      ...process.env,
      FANIN_STATE: state,
    })
  return { fanin, close, wsman, relay, state, uri }
}

t.test(
  'the first user opens sessions over http and https; the server is who its certificate says',
  async (t) => {
    const { wsman, uri } = await start(t)
    for (const protocol of ['http', 'https']) {
      const session = await openSession(wsman(protocol))
      t.match(await session.run('$x = 20; $x + 1'), { state: 'completed', output: [21] })
      t.match(await session.run('$x'), { output: [20] }, 'sessions keep their state')
      await session.close()
    }
    await t.rejects(
      openSession(createWsmanTransport({ uri: uri('https'), authorization: 'Basic eDp5' })),
      /self-signed|unable to verify/,
    )
    await t.rejects(
      openSession(wsman('http', { authorization: basicAuthorization('admin', 'wrong') })),
      HttpStatusError,
    )
  },
)

t.test('what `fanin subsystem` relays runs in the server, as the account that started it', async (t) => {
  const { relay } = await start(t)
  const session = await openSession(relay())
  t.match(await session.run('$PID'), { output: [process.pid] }, 'in this process')
  await session.close()
  await t.rejects(openSession(relay('--configuration', 'Till')), /no session configuration named Till/)
})

t.test('a drain lets running pipelines end, opens no new session and then tells the rest', async (t) => {
  const { wsman, relay, close } = await start(t, 60_000)
  const sessions = await Promise.all([openSession(wsman()), openSession(relay())])
  const running = await Promise.all(
    sessions.map((session) =>
      session.start({ statements: [[{ text: 'process { "got $_" }', isScript: true }]], expectsInput: true }),
    ),
  )
  for (const pipeline of running) await pipeline.input('one')
  let over = false
  const closing = close().then(() => {
    over = true
  })
  await t.rejects(openSession(wsman()), { name: 'WsmanFaultError', code: 1115 })
  await t.rejects(openSession(relay()), /shutting down/)
  t.notOk(over, 'it waits')
  for (const pipeline of running) {
    await pipeline.input('two')
    await pipeline.endInput()
    t.match(await pipeline.result, { state: 'completed', output: ['got one', 'got two'] })
  }
  await closing
  for (const session of sessions) await t.rejects(session.run('1'))
})

t.test('a drain that is over ends what still runs with the fault of a service that shuts down', async (t) => {
  const { wsman, relay, close } = await start(t, 300)
  const sessions = await Promise.all([openSession(wsman()), openSession(relay())])
  const endless = await Promise.all(
    sessions.map((session) =>
      session.start({ statements: [[{ text: 'while ($true) { }', isScript: true }]] }),
    ),
  )
  const told = Promise.all(
    endless.map(({ result }) =>
      result.then(
        () => 'completed',
        (error: Error) => error.message,
      ),
    ),
  )
  await close()
  for (const message of await told) t.match(message, /service is shutting down/)
})

t.test('no server listens: the relay says so and what to do', async (t) => {
  const state = mkdtempSync(join(tmpdir(), 'fanin-'))
  writeFileSync(join(state, 'x'), '')
  let said = ''
  const transport = createCommandTransport(
    process.execPath,
    ['dist/cli/index.js', 'subsystem'],
    (text) => (said += text),
    { ...process.env, FANIN_STATE: state },
  )
  await t.rejects(openSession(transport))
  t.match(said, /no Fanin server listens in .*: start one with fanin serve/)
})
