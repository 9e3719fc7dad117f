/** The process: from settings to a running server with its workers, users, certificate and local socket, and back. */
import { existsSync } from 'node:fs'
import type { Socket } from 'node:net'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createAuthenticate, type Authenticate } from './auth/authenticate.ts'
import { listenLocal, localDirectoryOf } from './auth/local-account.ts'
import { randomPassword } from './auth/password.ts'
import { administrators } from './auth/principal.ts'
import { createThrottle } from './auth/throttle.ts'
import { addUser, openUserStore, type UserStore } from './auth/user-store.ts'
import { configurationSource } from './configurations/file-plan.ts'
import { configurationFromSettings, createSessionConfigurations } from './configurations/registry.ts'
import { createResolvePlan, FaultyConfigurationError, type ResolvePlan } from './configurations/resolve.ts'
import { createWsmanApplication } from './endpoints/wsman.ts'
import type { SessionHost } from './hostprocess/host.ts'
import { createPool } from './hostprocess/pool.ts'
import { sessionEnvironment } from './hostprocess/session-environment.ts'
import { createLog, type Logger } from './log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import type { ApplicationEvent } from './operations/operation.ts'
import { startServer, type Drained, type Endpoint, type WsmanApplication } from './server.ts'
import { drainable } from './sessions/drain.ts'
import { lastAnswersMs } from './settings/limits.ts'
import type { Settings } from './settings/schema.ts'
import { openStateDirectory, stateDirectoryOf } from './settings/state-directory.ts'
import { serveLocalConnection } from './ssh/subsystem.ts'

export interface Fanin {
  readonly endpoints: readonly Endpoint[]
  readonly stateDirectory: string
  readonly localDirectory: string
  /** of the user made at first start; shown once, kept nowhere */
  readonly firstUser: { readonly name: string; readonly password: string } | undefined
  /** drains, then ends */
  close(): Promise<void>
}

const firstUserName = 'admin'

export const usersFileOf = (settings: Settings, stateDirectory: string): string => {
  for (const endpoint of Object.values(settings.endpoints))
    if (endpoint.type !== 'redirect' && endpoint.authentication?.basic?.usersFile !== undefined)
      return endpoint.authentication.basic.usersFile
  return join(stateDirectory, 'users.json')
}

export async function startFanin(
  settings: Settings,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Fanin> {
  const now = Date.now
  const log = createLog(settings.log)
  const stateDirectory = openStateDirectory(stateDirectoryOf(settings.stateDirectory, environment))
  const firstUser = await makeFirstUser(settings, stateDirectory)
  const configurations = createSessionConfigurations(
    Object.entries(settings.configurations).map(([name, configuration]) =>
      configurationFromSettings(name, configuration, configurationSource),
    ),
  )
  const counts: { sessions: () => ReadonlyMap<string, number> } = { sessions: () => new Map() }
  const metrics = createMetrics(() => counts.sessions())
  const authenticate = await authenticators(settings, stateDirectory, { log, metrics, now })
  const pools = createPools(settings, log, metrics, sessionEnvironment(environment))
  const wsman = wsmanApplications(settings, { authenticate, configurations, pools, log })
  counts.sessions = () =>
    new Map([
      ...[...wsman].map(([name, { sessionCount }]) => [name, sessionCount] as const),
      ['local', local?.openSessions ?? 0],
    ])
  const localDirectory = localDirectoryOf(settings.local.directory, stateDirectory)
  let local: Awaited<ReturnType<typeof startLocal>> | undefined
  try {
    local = await startLocal(settings, localDirectory, {
      host: pools.byName('default'),
      resolvePlan: reported(createResolvePlan(configurations), log),
      log,
    })
    const server = await startServer({
      settings,
      stateDirectory,
      log,
      metrics,
      now,
      authenticate,
      wsman,
      others: [local],
    })
    const close = async () => {
      await server.close()
      await pools.close()
    }
    return { endpoints: server.endpoints, stateDirectory, localDirectory, firstUser, close }
  } catch (error) {
    await local?.end()
    await pools.close()
    throw error
  }
}

type Configurations = ReturnType<typeof createSessionConfigurations>

function wsmanApplications(
  settings: Settings,
  facts: {
    authenticate: ReadonlyMap<string, Authenticate>
    configurations: Configurations
    pools: Pools
    log: Logger
  },
): Map<string, WsmanApplication> {
  const applications = new Map<string, WsmanApplication>()
  for (const [name, endpoint] of Object.entries(settings.endpoints)) {
    const authenticate = facts.authenticate.get(name)
    if (endpoint.type !== 'wsman' || !authenticate) continue
    applications.set(
      name,
      createWsmanApplication({
        applicationName: name,
        authenticate,
        resolvePlan: reported(createResolvePlan(facts.configurations, endpoint.configurations), facts.log),
        host: facts.pools.byName(endpoint.pool),
        limits: endpoint.limits,
        securityProfiles: Object.keys(endpoint.authentication),
        onEvent: (event) => logEvent(facts.log, name, event),
      }),
    )
  }
  return applications
}

/** A faulty file is told to the operator with its place and how to mend it. */
function reported(resolvePlan: ResolvePlan, log: Logger): ResolvePlan {
  return (request) => {
    try {
      return resolvePlan(request)
    } catch (error) {
      if (error instanceof FaultyConfigurationError) {
        const { place, problem, mend } = error.found
        log.error(
          {
            event: 'configurationFaulty',
            configuration: error.configurationName,
            user: request.principal.name,
            ...place,
            problem,
            mend,
          },
          'a session configuration is faulty: no session was opened',
        )
      }
      throw error
    }
  }
}

/** Who did what, one line each: the audit trail until there is a journal of its own. */
function logEvent(log: Logger, endpoint: string, event: ApplicationEvent): void {
  const { shellId, facts } = event.session
  const about = {
    event: event.type,
    endpoint,
    shellId,
    user: facts.principal.name,
    scheme: facts.principal.scheme,
    from: facts.clientIp,
  }
  if (event.type === 'sessionOpened')
    log.info({ ...about, configuration: facts.plan.configurationName }, 'session opened')
  else if (event.type === 'sessionEnded') log.info({ ...about, reason: event.reason }, 'session ended')
  else log.info({ ...about, command: event.target, line: event.line }, 'command')
}

/** Sessions over the control socket: sshd's subsystem relays through it. */
async function startLocal(
  settings: Settings,
  directory: string,
  facts: { host: SessionHost; resolvePlan: ResolvePlan; log: Logger },
): Promise<Drained & { readonly openSessions: number }> {
  const { log, resolvePlan } = facts
  const host = drainable(facts.host)
  if (process.getuid === undefined) {
    log.info(
      { event: 'noLocalSocket' },
      'no control socket: this system has no accounts with numbers; use fanin subsystem --standalone',
    )
    return { openSessions: 0, runningPipelines: 0, beginDrain: () => undefined, end: async () => undefined }
  }
  const sockets = new Set<Socket>()
  const server = await listenLocal({
    directory,
    access: settings.local.access,
    operators: settings.local.operators,
    onError: (error) =>
      log.debug({ event: 'localConnectionFailed', err: error }, 'a local connection failed'),
    onConnection: (socket, principal) => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
      socket.on('error', (error) =>
        log.debug({ event: 'localConnectionFailed', err: error }, 'a local connection failed'),
      )
      log.info(
        { event: 'localConnected', user: principal.name, groups: principal.groups },
        'a local account connected',
      )
      const audit = (target: string, line: string) =>
        log.info({ event: 'command', user: principal.name, transport: 'local', target, line }, 'command')
      serveLocalConnection(socket, { principal, host, resolvePlan, audit }).catch((error: Error) =>
        log.warn({ event: 'localSessionFailed', user: principal.name, err: error }, 'a local session failed'),
      )
    },
  })
  return {
    get runningPipelines() {
      return host.runningPipelines
    },
    get openSessions() {
      return host.openSessions
    },
    beginDrain: () => host.beginDrain(),
    end: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      host.endAll('The service is shutting down.')
      await new Promise(setImmediate) // they write why, and end their sockets themselves
      for (const socket of sockets) socket.end()
      const last = setTimeout(() => {
        for (const socket of sockets) socket.destroy()
      }, lastAnswersMs)
      await closed
      clearTimeout(last)
    },
  }
}

/** A server without users lets nobody in: the first start makes one, unless passwords are not used at all. */
async function makeFirstUser(settings: Settings, stateDirectory: string): Promise<Fanin['firstUser']> {
  const basic = Object.values(settings.endpoints).some(
    (endpoint) => endpoint.type !== 'redirect' && endpoint.authentication?.basic !== undefined,
  )
  const path = usersFileOf(settings, stateDirectory)
  if (!basic || existsSync(path)) return undefined
  const password = randomPassword()
  await addUser(path, firstUserName, password, [administrators])
  return { name: firstUserName, password }
}

async function authenticators(
  settings: Settings,
  stateDirectory: string,
  facts: { log: Logger; metrics: Metrics; now: () => number },
) {
  const { log, metrics, now } = facts
  const throttle = createThrottle(settings.authentication, now)
  const stores = new Map<string, UserStore>()
  const byEndpoint = new Map<string, Authenticate>()
  for (const [name, endpoint] of Object.entries(settings.endpoints)) {
    if (endpoint.type === 'redirect' || !endpoint.authentication) continue
    const { basic } = endpoint.authentication
    const path = basic?.usersFile ?? join(stateDirectory, 'users.json')
    let users = stores.get(path)
    if (basic && !users) stores.set(path, (users = openUserStore(path, now)))
    if (basic?.allowUnencrypted)
      log.warn(
        { event: 'allowUnencrypted', endpoint: name },
        `endpoint ${name} accepts passwords over plain http: anybody on the way can read them`,
      )
    byEndpoint.set(
      name,
      await createAuthenticate({
        settings: endpoint.authentication,
        credentialCacheMs: settings.authentication.credentialCacheMs,
        users,
        throttle,
        now,
        onOutcome: (scheme, outcome) => metrics.authentication(scheme, outcome),
      }),
    )
  }
  return byEndpoint
}

interface Pools {
  byName(name: string): SessionHost
  close(): Promise<void>
}

/** One set of worker threads per pool that somebody uses; local connections use `default`. */
function createPools(
  settings: Settings,
  log: Logger,
  metrics: Metrics,
  environment: NodeJS.ProcessEnv,
): Pools {
  const hosts = new Map<string, SessionHost>()
  let closing = false
  const byName = (name: string): SessionHost => {
    const known = hosts.get(name)
    if (known) return known
    const pool = settings.pools[name]
    const made = createPool({
      threads: pool?.workers || Math.max(2, availableParallelism()),
      environment,
      ...(pool && { sessionsPerWorkerMax: pool.sessionsPerWorkerMax, heapMegabytes: pool.workerMemoryMiB }),
      onWorkerEnd: (why) => {
        if (closing) return
        metrics.workerEnded()
        log.error({ event: 'workerEnded', pool: name, why }, 'a worker thread has ended')
      },
    })
    hosts.set(name, made)
    return made
  }
  return {
    byName,
    async close() {
      closing = true
      await Promise.all([...hosts.values()].map((host) => host.close()))
    },
  }
}
