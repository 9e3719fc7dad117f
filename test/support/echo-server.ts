/** A whole server in this process, its sessions on worker threads with the echo engine: the wire without PowerShell. */
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { ConfigurationNotFoundError } from '../../src/configurations/resolve.ts'
import { createWsmanApplication, type WsmanFacts } from '../../src/endpoints/wsman.ts'
import { createPool } from '../../src/hostprocess/pool.ts'
import { testPlan } from './plan.ts'
import { workerFile } from './worker-file.ts'

export interface Exchange {
  readonly request: string
  readonly status: number
  readonly response: string
}

export interface EchoServer {
  readonly url: string
  /** every exchange so far, in order of the answers */
  readonly exchanges: Exchange[]
  readonly application: ReturnType<typeof createWsmanApplication>
  /** Sends one envelope as alice. */
  post(text: string): Promise<Exchange>
  close(): Promise<void>
}

const ALICE = `Basic ${Buffer.from('alice:secret').toString('base64')}`

export async function startEchoServer(changes: Partial<WsmanFacts> = {}): Promise<EchoServer> {
  const host = createPool({ threads: 2, workerFile: workerFile('test/support/echo-worker.ts') })
  const application = createWsmanApplication({
    applicationName: 'wsman',
    host,
    async authenticate(request, reply) {
      if (request.headers.authorization === ALICE)
        return { name: 'alice', scheme: 'Basic', groups: [], tenant: '' }
      await reply.code(401).header('www-authenticate', 'Basic realm="WSMAN"').send()
      return undefined
    },
    resolvePlan({ configurationName }) {
      if (configurationName !== 'Microsoft.PowerShell')
        throw new ConfigurationNotFoundError(configurationName)
      return testPlan()
    },
    limits: {
      envelopeBytesMax: 512_000,
      requestBodyBytesMax: 2_000_000,
      sessionsMax: 1000,
      sessionsPerUserMax: 1000,
      commandsPerSessionMax: 1000,
      idleTimeoutMs: 7_200_000,
      idleTimeoutMsMax: 2_147_483_647,
    },
    newGuid: () => randomUUID().toUpperCase(),
    ...changes,
  })
  const app = Fastify({
    routerOptions: { caseSensitive: false, ignoreTrailingSlash: true },
    forceCloseConnections: true,
  })
  const exchanges: Exchange[] = []
  app.addHook('onSend', async (request, reply, payload) => {
    const sent = request.body instanceof Uint8Array ? Buffer.from(request.body).toString() : ''
    exchanges.push({ request: sent, status: reply.statusCode, response: String(payload ?? '') })
    return payload
  })
  application.mount(app)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/wsman`
  return {
    url,
    exchanges,
    application,
    async post(text) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { authorization: ALICE, 'content-type': 'application/soap+xml;charset=UTF-8' },
        body: text,
      })
      return { request: text, status: response.status, response: await response.text() }
    },
    async close() {
      await application.end()
      await app.close()
      await host.close()
    },
  }
}
