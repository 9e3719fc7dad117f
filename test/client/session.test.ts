import { PassThrough } from 'node:stream'
import Fastify from 'fastify'
import t from 'tap'
import { microsoftPowerShell } from '../../src/configurations/builtin.ts'
import { createSessionConfigurations } from '../../src/configurations/registry.ts'
import { createResolvePlan } from '../../src/configurations/resolve.ts'
import { openSession, type ClientSession, type SessionOptions } from '../../src/client/session.ts'
import { createStdioTransport } from '../../src/client/transport-stdio.ts'
import type { Transport } from '../../src/client/transport.ts'
import { createWsmanTransport, HttpStatusError } from '../../src/client/transport-wsman.ts'
import { createWsmanApplication } from '../../src/endpoints/wsman.ts'
import { createPool } from '../../src/hostprocess/pool.ts'
import { operator, serveStreams } from '../../src/ssh/subsystem.ts'
import { workerFile } from '../support/worker-file.ts'

// an engine of a dozen words on real worker threads; the real engine has tests of its own
const host = createPool({ threads: 1, workerFile: workerFile('test/support/echo-worker.ts') })
const resolvePlan = createResolvePlan(createSessionConfigurations([microsoftPowerShell]))
const limits = {
  envelopeBytesMax: 512_000,
  requestBodyBytesMax: 2_097_152,
  sessionsMax: 100,
  sessionsPerUserMax: 100,
  commandsPerSessionMax: 100,
  idleTimeoutMs: 60_000,
  idleTimeoutMsMax: 60_000,
}
const app = Fastify({ forceCloseConnections: true })
const application = createWsmanApplication({
  applicationName: 'wsman',
  authenticate: async (request, reply) => {
    if (request.headers.authorization === 'Basic b2s6b2s=') return operator()
    void reply.code(401).header('www-authenticate', 'Basic realm="WSMAN"').send()
    return undefined
  },
  resolvePlan,
  host,
  limits,
})
application.mount(app)
const uri = `${await app.listen({ port: 0, host: '127.0.0.1' })}/wsman`
t.teardown(async () => {
  await application.end()
  await app.close()
  await host.close()
})

const wsman = (change: object = {}): Transport =>
  createWsmanTransport({ uri, authorization: 'Basic b2s6b2s=', operationTimeoutMs: 5000, ...change })
const stdio = (): Transport => {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  const plan = () =>
    resolvePlan({ principal: operator(), configurationName: 'Microsoft.PowerShell', connectionString: '' })
  void serveStreams(toServer, toClient, { host, plan })
  return createStdioTransport(toClient, toServer, () => toServer.end())
}

for (const [name, transport] of Object.entries({ wsman, stdio }))
  t.test(
    `${name} · a session runs scripts, keeps its state, sends input, answers its host, stops and closes`,
    async (t) => {
      const asked: string[] = []
      const options: SessionOptions = {
        onHostCall: ({ method }) => {
          asked.push(method)
          return 'an answer'
        },
      }
      const session: ClientSession = await openSession(transport(), options)
      t.match((await session.run('echo hello')).output, ['hello'])
      t.match(await session.run('set 5'), { state: 'completed', output: [] })
      t.match((await session.run('get')).output, ['5'])
      t.equal((await session.run('count 300')).output.length, 300)
      const failed = await session.run('fail no luck')
      t.equal(failed.state, 'failed')
      t.ok(failed.error)
      t.equal(
        (await Promise.all(['a', 'b', 'c'].map((word) => session.run(`echo ${word}`))))
          .map(({ output }) => output[0])
          .join(),
        'a,b,c',
      )

      const big = 'x'.repeat(300_000)
      t.equal((await session.run(`echo ${big}`)).output[0], big, 'more than one fragment each way')

      const summed = await session.start({
        statements: [[{ text: 'input', isScript: true }]],
        expectsInput: true,
      })
      for (const value of [1, 2, 3]) await summed.input(value)
      await summed.endInput()
      t.match(await summed.result, { state: 'completed' })

      const waits = await session.start({ statements: [[{ text: 'loop', isScript: true }]] })
      await waits.stop()
      t.equal((await waits.result).state, 'stopped')

      await session.run('ask ReadLine')
      t.ok(asked.length > 0, asked.join())
      await session.close()
      await t.rejects(session.run('echo late'), /closed/)
    },
  )

t.test(
  'wsman · wrong credentials, an unknown configuration and a server that is not there are errors of their own',
  async (t) => {
    await t.rejects(openSession(wsman({ authorization: 'Basic eDp5' })), HttpStatusError)
    await t.rejects(openSession(wsman({ configurationName: 'Kiosk' })), {
      name: 'WsmanFaultError',
      code: 2150858811,
    })
    await t.rejects(openSession(wsman({ uri: 'http://127.0.0.1:1/wsman' })), { code: 'ECONNREFUSED' })
  },
)

t.test('a worker that dies ends the session with an error, not with silence', async (t) => {
  const session = await openSession(wsman())
  await t.rejects(session.run('die'))
  await t.rejects(session.run('echo hello'))
  const next = await openSession(wsman())
  t.match((await next.run('echo again')).output, ['again'])
  await next.close()
})
