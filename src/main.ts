/** The process: from settings to a running server with its workers, users, certificate and local socket, and back. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { localDirectoryOf } from './auth/local-account.ts'
import { randomPassword } from './auth/password.ts'
import { administrators } from './auth/principal.ts'
import { createThrottle } from './auth/throttle.ts'
import { addUser, usersFileOf } from './auth/user-store.ts'
import { createResolvePlan, FaultyConfigurationError, type ResolvePlan } from './configurations/resolve.ts'
import type { SessionHost } from './hostprocess/host.ts'
import { createPool } from './hostprocess/pool.ts'
import { sessionEnvironment } from './hostprocess/session-environment.ts'
import { createLog, type Logger } from './log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import type { ApplicationEvent } from './operations/operation.ts'
import { createApplications } from './registration/applications.ts'
import { configurationsOf } from './registration/configurations.ts'
import { type Registration, startRegistration } from './registration/index.ts'
import { startServer, type Endpoint } from './server.ts'
import { counted } from './sessions/counted.ts'
import { createConfigurationCounts } from './sessions/quota.ts'
import type { LoadedSettings } from './settings/load.ts'
import type { Settings } from './settings/schema.ts'
import type { SettingsSource } from './settings/source.ts'
import { openStateDirectory, stateDirectoryOf } from './settings/state-directory.ts'
import { startLocal } from './ssh/local-server.ts'

export interface Fanin {
  readonly endpoints: readonly Endpoint[]
  readonly stateDirectory: string
  readonly localDirectory: string
  /** of the user made at first start; shown once, kept nowhere */
  readonly firstUser: { readonly name: string; readonly password: string } | undefined
  /** takes over what was written into the settings; refused, it changes nothing and the log says why */
  reload(): Promise<void>
  /** drains, then ends */
  close(): Promise<void>
}

const firstUserName = 'admin'

/** Where the settings came from: without it nothing is watched and nothing can be registered. */
export interface Origin {
  readonly loaded: LoadedSettings
  readonly source: SettingsSource
}

export async function startFanin(
  settings: Settings,
  environment: NodeJS.ProcessEnv = process.env,
  origin?: Origin,
): Promise<Fanin> {
  const now = Date.now
  const log = createLog(settings.log)
  const stateDirectory = openStateDirectory(stateDirectoryOf(settings.stateDirectory, environment))
  const firstUser = await makeFirstUser(settings, stateDirectory)
  const loaded = origin?.loaded ?? unplaced(settings)
  const configurations = configurationsOf(loaded)
  const counts: { sessions: () => ReadonlyMap<string, number> } = { sessions: () => new Map() }
  const metrics = createMetrics(() => counts.sessions())
  const pools = createPools(log, metrics, sessionEnvironment(environment))
  const ofConfiguration = createConfigurationCounts()
  const applications = createApplications({
    usersFile: (endpoint) =>
      (endpoint.type === 'redirect' ? undefined : endpoint.authentication?.basic?.usersFile) ??
      join(stateDirectory, 'users.json'),
    throttle: createThrottle(settings.authentication, now),
    log,
    metrics,
    now,
    pool: pools.byName,
    reported: (resolvePlan) => reported(resolvePlan, log),
    onEvent: (endpoint, event) => logEvent(log, endpoint, event),
    ofConfiguration,
  })
  counts.sessions = () =>
    new Map([
      ...Array.from(applications.wsman, ([name, { sessionCount }]) => [name, sessionCount] as const),
      ['local', local?.openSessions ?? 0],
    ])
  const localDirectory = localDirectoryOf(settings.local.directory, stateDirectory)
  let local: Awaited<ReturnType<typeof startLocal>> | undefined
  let registration: Registration | undefined
  try {
    const first = await applications.prepare(settings, configurations)
    first.commit()
    local = await startLocal(settings, localDirectory, {
      host: counted(pools.byName('default', settings), ofConfiguration),
      resolvePlan: reported(createResolvePlan(applications.configurations), log),
      log,
      control: async (request, account) =>
        registration?.control(request, account) ?? {
          type: 'refused',
          reason: 'the server is starting, or was started without settings of its own',
        },
    })
    const server = await startServer({
      ...first.applications,
      stateDirectory,
      log,
      metrics,
      now,
      others: [local],
    })
    registration =
      origin &&
      startRegistration(
        { loaded, configurations },
        {
          source: origin.source,
          stateDirectory,
          environment,
          log,
          now,
          applications,
          server,
          sessionsOf: (name) => ofConfiguration(name).sessions.all,
        },
      )
    const close = async () => {
      await registration?.close()
      await server.close()
      await pools.close()
    }
    return {
      get endpoints() {
        return server.endpoints
      },
      stateDirectory,
      localDirectory,
      firstUser,
      reload: async () => {
        await registration?.reload()
      },
      close,
    }
  } catch (error) {
    await Promise.all(Array.from(applications.wsman.values(), (one) => one.end()))
    await local?.end()
    await pools.close()
    throw error
  }
}

/** Settings that were made in memory stand in no file. */
const unplaced = (settings: Settings): LoadedSettings => ({
  settings,
  texts: new Map(),
  place: () => ({ file: 'settings', line: undefined }),
})

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

interface Pools {
  byName(name: string, settings: Settings): SessionHost
  close(): Promise<void>
}

/** One set of worker threads per pool that somebody uses; local connections use `default`. */
function createPools(log: Logger, metrics: Metrics, environment: NodeJS.ProcessEnv): Pools {
  const hosts = new Map<string, SessionHost>()
  let closing = false
  const byName = (name: string, settings: Settings): SessionHost => {
    const known = hosts.get(name)
    if (known) return known
    const pool = settings.pools[name]
    const made = createPool({
      threads: pool?.workers || Math.max(2, availableParallelism()),
      environment,
      rehearses: true,
      ...(pool && { sessionsPerWorkerMax: pool.sessionsPerWorkerMax, heapMegabytes: pool.workerMemoryMiB }),
      onNotice: (text) => log.warn({ event: 'workerNotice', pool: name }, text),
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
