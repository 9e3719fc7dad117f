/**
 * Assembles the server: the endpoints mounted on each listener by application name, how they are exchanged, and the order of a
 * graceful close. What endpoints share (sessions, workers, users) is made once and given to all of them.
 */
import { readFileSync } from 'node:fs'
import type { ServerOptions } from 'node:https'
import { getDefaultHighWaterMark, setDefaultHighWaterMark } from 'node:stream'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Authenticate } from './auth/authenticate.ts'
import { mountForward } from './endpoints/forward.ts'
import { installGate } from './endpoints/gate.ts'
import { mountHealth } from './endpoints/health.ts'
import { type Generation, type Listener, openListener } from './endpoints/listener.ts'
import { mountPlainHttp, mountRedirect } from './endpoints/redirect.ts'
import type { Logger } from './log.ts'
import type { Metrics } from './metrics.ts'
import { drainLookMs, forwardBodyBytesMax, lastAnswersMs, socketBufferBytes } from './settings/limits.ts'
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

/** What may change while the server runs; exchanged whole. */
export interface Applications {
  readonly settings: Settings
  /** by endpoint name; only those that ask for one */
  readonly authenticate: ReadonlyMap<string, Authenticate>
  readonly wsman: ReadonlyMap<string, WsmanApplication>
  /** endpoints that are removed and only let their sessions end */
  readonly retired?: ReadonlySet<string>
}

export interface ServerFacts extends Applications {
  readonly stateDirectory: string
  readonly log: Logger
  readonly metrics: Metrics
  readonly now: () => number
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
  /**
   * Makes everything that could fail; the returned call puts it in place, at once and on all listeners, and cannot fail.
   * Listeners themselves do not change.
   */
  prepare(next: Applications): Promise<{ commit(): void; discard(): Promise<void> }>
  /** Drains: running pipelines get drainTimeoutMs, then every session ends. */
  close(): Promise<void>
}

export async function startServer(facts: ServerFacts): Promise<FaninServer> {
  // Node (tried on 20.20) pauses the parser when a request arrives while more than this of the answer before it waits to be
  // acknowledged, and over TLS the rest of that request then fails with HPE_PAUSED: no envelope may reach it.
  if (getDefaultHighWaterMark(false) < socketBufferBytes) setDefaultHighWaterMark(false, socketBufferBytes)
  const { settings, log } = facts
  const ports = new Map<string, number>()
  let current: Applications = facts
  let draining = false
  const shared = { ports, draining: () => draining }
  const listeners = new Map<string, Listener>()
  try {
    for (const [name, listener] of Object.entries(settings.listeners)) {
      const generation = await createGeneration(name, listener, facts, current, shared)
      try {
        const opened = await openListener(listener, tlsOptions(listener, facts), generation)
        listeners.set(name, opened)
        ports.set(name, opened.port)
      } catch (error) {
        await generation.app.close()
        throw error
      }
    }
  } catch (error) {
    await Promise.all(Array.from(listeners.values(), (listener) => listener.close()))
    throw error
  }

  const prepare: FaninServer['prepare'] = async (next) => {
    const made = new Map<string, Generation>()
    const discard = async () => {
      await Promise.all(Array.from(made.values(), ({ app }) => app.close()))
    }
    try {
      for (const [name, listener] of Object.entries(settings.listeners))
        made.set(name, await createGeneration(name, listener, facts, next, shared))
    } catch (error) {
      await discard()
      throw error
    }
    return {
      commit() {
        current = next
        for (const [name, generation] of made) listeners.get(name)?.exchange(generation)
      },
      discard,
    }
  }

  const close = async (): Promise<void> => {
    draining = true
    const all = [...current.wsman.values(), ...facts.others]
    for (const one of all) one.beginDrain()
    // listeners stay open: running pipelines are fetched over new connections too
    const running = () => all.reduce((sum, one) => sum + one.runningPipelines, 0)
    const deadline = facts.now() + settings.drainTimeoutMs
    log.info({ event: 'draining', pipelines: running() }, 'draining: no new sessions')
    while (running() > 0 && facts.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, drainLookMs))
    await Promise.all(all.map((one) => one.end()))
    const last = setTimeout(() => {
      for (const listener of listeners.values()) listener.closeAllConnections()
    }, lastAnswersMs)
    await Promise.all(Array.from(listeners.values(), (listener) => listener.close()))
    clearTimeout(last)
    log.info({ event: 'closed' }, 'closed')
  }
  return {
    get endpoints() {
      return endpointsOf(current, ports)
    },
    ports,
    prepare,
    close,
  }
}

interface Shared {
  readonly ports: ReadonlyMap<string, number>
  readonly draining: () => boolean
}

/** The routes of one listener. */
async function createGeneration(
  listenerName: string,
  listener: ListenerSettings,
  facts: ServerFacts,
  { settings, authenticate, wsman }: Applications,
  shared: Shared,
): Promise<Generation> {
  const here = Object.entries(settings.endpoints).filter(
    ([, endpoint]) => endpoint.listeners?.includes(listenerName) ?? true,
  )
  const streams = here.some(([, endpoint]) => endpoint.type === 'forward')
  const app = newFastify(facts.log, streams)
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
    if (endpoint.type === 'forward') mountForward(app, name, endpoint, authenticate.get(name))
    else wsman.get(name)?.mount(app)
  }
  try {
    await app.ready()
  } catch (error) {
    await app.close()
    throw error
  }
  return { app, streams }
}

function newFastify(log: Logger, streams: boolean): FastifyInstance {
  return Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // a logger of its own for every request costs more than routing it
    childLoggerFactory: (logger: FastifyBaseLogger) => logger,
    ...(streams && { bodyLimit: forwardBodyBytesMax }),
    routerOptions: { caseSensitive: false, ignoreTrailingSlash: true },
    exposeHeadRoutes: false,
  })
}

function tlsOptions(
  listener: ListenerSettings,
  { stateDirectory, now }: ServerFacts,
): ServerOptions | undefined {
  if (listener.protocol === 'http') return undefined
  const authorities = listener.clientCertificateAuthorities ?? []
  return {
    ...tlsMaterialOf(listener, stateDirectory, now()),
    minVersion: listener.tlsVersionMin,
    // WinRM clients cannot be asked later (protocol.md §3.3); an empty list: no authority at all, never the system's
    requestCert: true,
    rejectUnauthorized: false,
    ca: authorities.map((file) => readFileSync(file, 'utf8')),
  }
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
function endpointsOf({ settings, retired }: Applications, ports: ReadonlyMap<string, number>): Endpoint[] {
  const endpoints: Endpoint[] = []
  for (const [name, endpoint] of Object.entries(settings.endpoints)) {
    if (retired?.has(name)) continue
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
  }
  return endpoints
}
