/** What is registered, as `list` and `show` tell it. Plain data: it crosses the control socket. */
import type { LoadedSettings } from '../settings/load.ts'
import type { EndpointSettings, SessionConfigurationSettings } from '../settings/schema.ts'

export interface ConfigurationState {
  readonly name: string
  /** `FILE:LINE` */
  readonly at: string
  readonly endpoints: readonly string[]
  /** sessions that are open; only a running server knows */
  readonly sessions?: number
  readonly settings: SessionConfigurationSettings
}

export interface EndpointState {
  readonly name: string
  readonly at: string
  readonly uris?: readonly string[]
  readonly sessions?: number
  /** removed, and there until its last session ends */
  readonly retired?: boolean
  readonly settings?: EndpointSettings
}

export interface RegisteredState {
  /** the file or directory of the settings */
  readonly config: string
  readonly running: boolean
  readonly configurations: readonly ConfigurationState[]
  readonly endpoints: readonly EndpointState[]
}

/** What only a running server knows. */
export interface LiveFacts {
  readonly sessionsOf: (configuration: string) => number
  readonly endpoints: readonly { readonly name: string; readonly uri: string }[]
  readonly applications: ReadonlyMap<string, { readonly sessionCount: number }>
}

export function stateOf(config: string, loaded: LoadedSettings, live?: LiveFacts): RegisteredState {
  const { settings } = loaded
  const at = (...path: string[]): string => {
    const { file, line } = loaded.place(path)
    return `${file}:${line ?? 1}`
  }
  const endpoints: EndpointState[] = Object.entries(settings.endpoints).map(([name, endpoint]) => {
    const sessions = live?.applications.get(name)?.sessionCount
    return {
      name,
      at: at('endpoints', name),
      ...(live && { uris: live.endpoints.filter((one) => one.name === name).map(({ uri }) => uri) }),
      ...(sessions !== undefined && { sessions }),
      settings: endpoint,
    }
  })
  const known = new Set(endpoints.map(({ name }) => name.toLowerCase()))
  for (const [name, { sessionCount }] of live?.applications ?? [])
    if (!known.has(name.toLowerCase()))
      endpoints.push({ name, at: 'removed', sessions: sessionCount, retired: true })
  return {
    config,
    running: live !== undefined,
    configurations: Object.entries(settings.configurations).map(([name, configuration]) => ({
      name,
      at: at('configurations', name),
      endpoints: Object.entries(settings.endpoints)
        .filter(
          ([, one]) =>
            one.type === 'wsman' &&
            one.configurations.some((offered) => offered.toLowerCase() === name.toLowerCase()),
        )
        .map(([endpoint]) => endpoint),
      ...(live && { sessions: live.sessionsOf(name) }),
      settings: configuration,
    })),
    endpoints,
  }
}
