/**
 * Assembles the server: one Fastify per listener, the endpoints mounted on each by application name, and the order of a graceful
 * close. What endpoints share (sessions, workers, users) is made once and given to all of them.
 */
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { getDefaultHighWaterMark, setDefaultHighWaterMark } from 'node:stream'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Authenticate } from './auth/authenticate.ts'
import { mountForward } from './endpoints/forward.ts'
import { installGate } from './endpoints/gate.ts'
import { mountHealth } from './endpoints/health.ts'
import { mountPlainHttp, mountRedirect } from './endpoints/redirect.ts'
import type { Logger } from './log.ts'
import type { Metrics } from './metrics.ts'
import {
  drainLookMs,
  forwardBodyBytesMax,
  headerBytesMax,
  keepAliveMs,
  lastAnswersMs,
  requestReceiveMs,
  socketBufferBytes,
} from './settings/limits.ts'
import type { ListenerSettings, Settings, WsmanEndpointSettings } from './settings/schema.ts'
import { tlsMaterialOf } from './auth/server-certificate.ts'

/** What a graceful close asks of whoever has sessions. */
export interface Drained {
  readonly runningPipelines: number
  /** from now on no new session begins */
  beginDrain(): void
  /** ends every session: whoever waits is told that the service is shutting down */
  end(): Promise<void>
}

/** One wsman application with its sessions, whichever listeners it answers on. */
export interface WsmanApplication extends Drained {
  /** mounts its routes under /NAME */
  mount(app: FastifyInstance): void
  readonly sessionCount: number
}

export interface ServerFacts {
  readonly settings: Settings
  readonly stateDirectory: string
  readonly log: Logger
  readonly metrics: Metrics
  readonly now: () => number
  /** by endpoint name; only those that ask for one */
  readonly authenticate: ReadonlyMap<string, Authenticate>
  readonly wsman: ReadonlyMap<string, WsmanApplication>
  /** sessions that came by other ways than HTTP */
  readonly others: readonly Drained[]
}

export interface Endpoint {
  readonly name: string
  readonly type: Settings['endpoints'][string]['type']
  /** `https://host:5986/wsman`, as clients write it */
  readonly uri: string
}

export interface FaninServer {
  readonly endpoints: readonly Endpoint[]
  /** by listener name, where port 0 has become a real one */
  readonly ports: ReadonlyMap<string, number>
  /** Drains: running pipelines get drainTimeoutMs, then every session ends. */
  close(): Promise<void>
}

export async function startServer(facts: ServerFacts): Promise<FaninServer> {
  // Node (tried on 20.20) pauses the parser when a request arrives while more than this of the answer before it waits to be
  // acknowledged, and over TLS the rest of that request then fails with HPE_PAUSED: no envelope may reach it.
  if (getDefaultHighWaterMark(false) < socketBufferBytes) setDefaultHighWaterMark(false, socketBufferBytes)
  const { settings, log } = facts
  const ports = new Map<string, number>()
  let draining = false
  const apps: { name: string; app: FastifyInstance }[] = []
  try {
    for (const [name, listener] of Object.entries(settings.listeners)) {
      const app = createApp(name, listener, facts, { ports, draining: () => draining })
      apps.push({ name, app })
      await app.listen({ host: listener.address, port: listener.port })
      ports.set(name, (app.server.address() as AddressInfo).port)
    }
  } catch (error) {
    await Promise.all(apps.map(({ app }) => app.close()))
    throw error
  }

  const close = async (): Promise<void> => {
    draining = true
    const all = [...facts.wsman.values(), ...facts.others]
    for (const one of all) one.beginDrain()
    // listeners stay open: running pipelines are fetched over new connections too
    const running = () => all.reduce((sum, one) => sum + one.runningPipelines, 0)
    const deadline = facts.now() + settings.drainTimeoutMs
    log.info({ event: 'draining', pipelines: running() }, 'draining: no new sessions')
    while (running() > 0 && facts.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, drainLookMs))
    await Promise.all(all.map((one) => one.end()))
    const last = setTimeout(() => {
      for (const { app } of apps) app.server.closeAllConnections()
    }, lastAnswersMs)
    await Promise.all(apps.map(({ app }) => app.close()))
    clearTimeout(last)
    log.info({ event: 'closed' }, 'closed')
  }
  return { endpoints: endpointsOf(settings, ports), ports, close }
}

interface Shared {
  readonly ports: ReadonlyMap<string, number>
  readonly draining: () => boolean
}

function createApp(
  listenerName: string,
  listener: ListenerSettings,
  facts: ServerFacts,
  shared: Shared,
): FastifyInstance {
  const { settings } = facts
  const here = Object.entries(settings.endpoints).filter(
    ([, endpoint]) => endpoint.listeners?.includes(listenerName) ?? true,
  )
  const app = newFastify(
    listener,
    facts,
    here.some(([, endpoint]) => endpoint.type === 'forward'),
  )
  installGate(app)
  // names are compared without case; routes are, too
  const names = new Map(Object.keys(settings.endpoints).map((name) => [name.toLowerCase(), name]))
  app.addHook('onResponse', (request, reply, done) => {
    const segment = (request.raw.url ?? '').split(/[/?]/, 2)[1]?.toLowerCase() ?? ''
    facts.metrics.request(names.get(segment) ?? 'other', reply.statusCode, reply.elapsedTime / 1000)
    done()
  })
  app.setNotFoundHandler((_request, reply) => reply.code(404).send())
  app.setErrorHandler((error: { statusCode?: number } & Error, request, reply) => {
    const status =
      error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
        ? error.statusCode
        : 500
    if (status === 500) request.log.error({ event: 'requestFailed', err: error }, 'a request failed')
    return reply.code(status).send()
  })
  mountHealth(app, settings.health, { draining: shared.draining, metrics: facts.metrics })
  for (const [name, endpoint] of here) {
    if (endpoint.type === 'redirect') {
      mountRedirect(app, name, endpoint)
      continue
    }
    if (listener.protocol === 'http' && endpoint.http !== 'allow') {
      const httpsPort = () => endpoint.httpsPort ?? httpsPortOf(endpoint, settings, shared.ports)
      mountPlainHttp(app, name, { policy: endpoint.http, keepQuery: endpoint.type === 'forward', httpsPort })
      continue
    }
    if (endpoint.type === 'forward') mountForward(app, name, endpoint, facts.authenticate.get(name))
    else facts.wsman.get(name)?.mount(app)
  }
  return app
}

function newFastify(
  listener: ListenerSettings,
  { log, stateDirectory, now }: ServerFacts,
  streams: boolean,
): FastifyInstance {
  const options = {
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // a logger of its own for every request costs more than routing it
    childLoggerFactory: (logger: FastifyBaseLogger) => logger,
    keepAliveTimeout: keepAliveMs,
    // Node's clock for receiving a whole request; long polls are answers and have none
    requestTimeout: streams ? 0 : requestReceiveMs,
    forceCloseConnections: 'idle' as const,
    ...(streams && { bodyLimit: forwardBodyBytesMax }),
    routerOptions: { caseSensitive: false, ignoreTrailingSlash: true },
    exposeHeadRoutes: false,
  }
  const server = { maxHeaderSize: headerBytesMax, noDelay: true }
  if (listener.protocol === 'http') return Fastify({ ...options, http: server }) as unknown as FastifyInstance
  const authorities = listener.clientCertificateAuthorities ?? []
  const https = {
    ...server,
    ...tlsMaterialOf(listener, stateDirectory, now()),
    minVersion: listener.tlsVersionMin,
    // WinRM clients cannot be asked later (protocol.md §3.3); an empty list: no authority at all, never the system's
    requestCert: true,
    rejectUnauthorized: false,
    ca: authorities.map((file) => readFileSync(file, 'utf8')),
  }
  return Fastify({ ...options, https }) as unknown as FastifyInstance
}

function httpsPortOf(
  endpoint: Pick<WsmanEndpointSettings, 'listeners'>,
  settings: Settings,
  ports: ReadonlyMap<string, number>,
): number | undefined {
  for (const [name, listener] of Object.entries(settings.listeners))
    if (listener.protocol === 'https' && (endpoint.listeners?.includes(name) ?? true)) return ports.get(name)
  return undefined
}

/** What clients may write: an address that means every interface is shown as this machine's own. */
function endpointsOf(settings: Settings, ports: ReadonlyMap<string, number>): Endpoint[] {
  const endpoints: Endpoint[] = []
  for (const [name, endpoint] of Object.entries(settings.endpoints))
    for (const [listenerName, listener] of Object.entries(settings.listeners)) {
      const serves =
        endpoint.type === 'redirect' || listener.protocol === 'https' || endpoint.http === 'allow'
      if (!serves || !(endpoint.listeners?.includes(listenerName) ?? true)) continue
      const address =
        listener.address === '0.0.0.0' ? '127.0.0.1' : listener.address === '::' ? '::1' : listener.address
      const host = address.includes(':') ? `[${address}]` : address
      endpoints.push({
        name,
        type: endpoint.type,
        uri: `${listener.protocol}://${host}:${ports.get(listenerName)}/${name}`,
      })
    }
  return endpoints
}
