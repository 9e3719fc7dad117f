/**
 * The endpoints of a running server as one exchangeable whole. A wsman application outlives changes of its endpoint, so that its
 * sessions do; one that is removed is mounted until its last session has ended.
 */
import { isDeepStrictEqual } from 'node:util'
import { type Authenticate, createAuthenticate } from '../auth/authenticate.ts'
import type { Throttle } from '../auth/throttle.ts'
import { openUserStore, type UserStore } from '../auth/user-store.ts'
import {
  createSessionConfigurations,
  type SessionConfiguration,
  type SessionConfigurations,
} from '../configurations/registry.ts'
import { createResolvePlan, type ResolvePlan } from '../configurations/resolve.ts'
import { type ChangeableApplication, createWsmanApplication, type WsmanChanges } from '../endpoints/wsman.ts'
import type { SessionHost } from '../hostprocess/host.ts'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { ApplicationEvent } from '../operations/operation.ts'
import type { Applications, WsmanApplication } from '../server.ts'
import type { ConfigurationCounts } from '../sessions/quota.ts'
import type { EndpointSettings, Settings, WsmanEndpointSettings } from '../settings/schema.ts'

export interface ApplicationFacts {
  readonly usersFile: (endpoint: EndpointSettings) => string
  readonly throttle: Throttle
  readonly log: Logger
  readonly metrics: Metrics
  readonly now: () => number
  readonly pool: (name: string, settings: Settings) => SessionHost
  /** reports what a plan could not be made of */
  readonly reported: (resolvePlan: ResolvePlan) => ResolvePlan
  readonly onEvent: (endpoint: string, event: ApplicationEvent) => void
  readonly ofConfiguration: (name: string) => ConfigurationCounts
}

export interface LiveApplications {
  readonly configurations: SessionConfigurations
  readonly wsman: ReadonlyMap<string, WsmanApplication>
  /** Makes what a version of the settings needs; `commit` cannot fail. @throws {Error} what cannot be had */
  prepare(
    settings: Settings,
    configurations: readonly SessionConfiguration[],
  ): Promise<{ readonly applications: Applications; commit(): void; discard(): Promise<void> }>
}

interface Live {
  readonly application: ChangeableApplication
  readonly endpoint: WsmanEndpointSettings
}

interface Way {
  readonly settings: unknown
  readonly authenticate: Authenticate
}

export function createApplications(facts: ApplicationFacts): LiveApplications {
  const configurations = createSessionConfigurations([])
  let live = new Map<string, Live>()
  let ways = new Map<string, Way>()
  const stores = new Map<string, UserStore>()

  const wayOf = async (
    name: string,
    endpoint: EndpointSettings,
    settings: Settings,
  ): Promise<Way | undefined> => {
    if (endpoint.type === 'redirect' || !endpoint.authentication) return undefined
    const { authentication } = endpoint
    const { credentialCacheMs } = settings.authentication
    const path = facts.usersFile(endpoint)
    const asked = { authentication, credentialCacheMs, path }
    // unchanged ways in keep what they remember
    const before = ways.get(name)
    if (before && isDeepStrictEqual(before.settings, asked)) return before
    const { basic } = authentication
    let users = stores.get(path)
    if (basic && !users) stores.set(path, (users = openUserStore(path, facts.now)))
    if (basic?.allowUnencrypted)
      facts.log.warn(
        { event: 'allowUnencrypted', endpoint: name },
        `endpoint ${name} accepts passwords over plain http: anybody on the way can read them`,
      )
    const authenticate = await createAuthenticate({
      settings: authentication,
      credentialCacheMs,
      users,
      throttle: facts.throttle,
      now: facts.now,
      onOutcome: (scheme, outcome) => facts.metrics.authentication(scheme, outcome),
    })
    return { settings: asked, authenticate }
  }

  const prepare: LiveApplications['prepare'] = async (settings, all) => {
    // a name that two of them share is found before anything is made
    createSessionConfigurations(all)
    const made: ChangeableApplication[] = []
    const discard = async () => {
      await Promise.all(made.map((application) => application.end()))
    }
    try {
      return { ...(await next(settings, all, made)), discard }
    } catch (error) {
      await discard()
      throw error
    }
  }

  /** @param made gets the applications that are new */
  const next = async (
    settings: Settings,
    all: readonly SessionConfiguration[],
    made: ChangeableApplication[],
  ): Promise<{ applications: Applications; commit(): void }> => {
    const nextWays = new Map<string, Way>()
    const nextLive = new Map<string, Live>()
    const updates: (() => void)[] = []
    const wsman = new Map<string, WsmanApplication>()
    const endpoints: Record<string, EndpointSettings> = { ...settings.endpoints }
    const retired = new Set<string>()
    for (const [name, endpoint] of Object.entries(settings.endpoints)) {
      const way = await wayOf(name, endpoint, settings)
      if (way) nextWays.set(name, way)
      if (endpoint.type !== 'wsman' || !way) continue
      const changes: WsmanChanges = {
        authenticate: way.authenticate,
        resolvePlan: facts.reported(createResolvePlan(configurations, endpoint.configurations)),
        host: facts.pool(endpoint.pool, settings),
        limits: endpoint.limits,
        securityProfiles: Object.keys(endpoint.authentication),
      }
      const before = live.get(name.toLowerCase())
      const application =
        before?.application ??
        createWsmanApplication({
          ...changes,
          applicationName: name,
          ofConfiguration: facts.ofConfiguration,
          onEvent: (event) => facts.onEvent(name, event),
        })
      if (before) updates.push(() => application.update(changes))
      else made.push(application)
      wsman.set(name, application)
      nextLive.set(name.toLowerCase(), { application, endpoint })
    }
    for (const [key, one] of live) {
      const { application, endpoint } = one
      if (nextLive.has(key)) continue
      updates.push(() => application.retire())
      if (application.sessionCount === 0) {
        updates.push(() => void application.end())
        continue
      }
      const { name } = application
      const successor = Object.keys(endpoints).find((other) => other.toLowerCase() === key)
      if (successor !== undefined)
        throw new Error(
          `the endpoint ${name} still has ${application.sessionCount} sessions: remove it, let them end, then add ${successor} as ${endpoints[successor]?.type}`,
        )
      retired.add(name)
      endpoints[name] = endpoint
      wsman.set(name, application)
      nextLive.set(key, one)
    }
    return {
      applications: {
        settings: { ...settings, endpoints },
        authenticate: new Map([...nextWays].map(([name, { authenticate }]) => [name, authenticate])),
        wsman,
        retired,
      },
      commit() {
        configurations.replace(all)
        for (const update of updates) update()
        live = nextLive
        ways = nextWays
      },
    }
  }

  return {
    configurations,
    get wsman() {
      return new Map(Array.from(live.values(), ({ application }) => [application.name, application]))
    },
    prepare,
  }
}
