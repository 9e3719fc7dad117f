/** Registration on a running server: its registrar, the watch over its files, and the answers on its control socket. */
import { statSync } from 'node:fs'
import type { SessionConfiguration } from '../configurations/registry.ts'
import { ShuttingDownError } from '../errors.ts'
import type { Logger } from '../log.ts'
import type { FaninServer } from '../server.ts'
import { differences } from '../settings/difference.ts'
import type { LoadedSettings } from '../settings/load.ts'
import type { Settings } from '../settings/schema.ts'
import type { SettingsSource } from '../settings/source.ts'
import type { LiveApplications } from './applications.ts'
import { type Author, createAudit } from './audit-log.ts'
import { settingsError } from './configurations.ts'
import { answerControl } from './control.ts'
import { createRegistrar, type Prepared } from './registrar.ts'
import { stateOf } from './state.ts'
import { watchSettings } from './watch.ts'

export interface Registration {
  control(request: unknown, account: string): Promise<unknown>
  reload(): Promise<void>
  close(): Promise<void>
}

export interface RegistrationFacts {
  readonly source: SettingsSource
  readonly stateDirectory: string
  readonly environment: NodeJS.ProcessEnv
  readonly log: Logger
  readonly now: () => number
  readonly applications: LiveApplications
  readonly server: FaninServer
  readonly sessionsOf: (configuration: string) => number
}

/** A listening socket, threads and files that are open: these are as they were at the start until the next one. */
const fixed = [
  'stateDirectory',
  'drainTimeoutMs',
  'log',
  'listeners',
  'authentication',
  'health',
  'local',
] as const

export function startRegistration(
  first: { readonly loaded: LoadedSettings; readonly configurations: readonly SessionConfiguration[] },
  facts: RegistrationFacts,
): Registration {
  const { applications, server, log } = facts
  const atStart = first.loaded.settings
  let closing = false

  const prepare = async (
    loaded: LoadedSettings,
    configurations: readonly SessionConfiguration[],
  ): Promise<Prepared> => {
    const { settings } = loaded
    if (closing) throw new ShuttingDownError()
    for (const [name, endpoint] of Object.entries(settings.endpoints))
      endpoint.listeners?.forEach((listener, index) => {
        if (!Object.hasOwn(atStart.listeners, listener))
          throw settingsError(
            loaded,
            ['endpoints', name, 'listeners', index],
            `names the listener ${listener}, which begins to listen at the next start: restart the server first`,
          )
      })
    const settled = {
      ...settings,
      ...Object.fromEntries(fixed.map((key) => [key, atStart[key]])),
    } as Settings
    const waiting = fixed.flatMap((key) =>
      differences(atStart[key], settings[key], key).map((one) => one.key),
    )
    const next = await applications.prepare(settled, configurations)
    try {
      const routes = await server.prepare(next.applications)
      return {
        waiting,
        commit() {
          next.commit()
          routes.commit()
          // other files may be in use now
          setImmediate(() => watch.update())
        },
        discard: async () => {
          await Promise.all([next.discard(), routes.discard()])
        },
      }
    } catch (error) {
      await next.discard()
      throw error
    }
  }

  const registrar = createRegistrar(first, {
    source: facts.source,
    stateDirectory: facts.stateDirectory,
    environment: facts.environment,
    prepare,
    audit: createAudit(facts.stateDirectory, facts.now),
    log,
  })
  const reload = async (by: Author): Promise<void> => {
    // what was wrong is in the log and in the audit trail
    await registrar.reload(by).catch(() => undefined)
  }
  const watch = watchSettings({
    config: () => registrar.config,
    files: () => registrar.files,
    onChange: () => void reload({ account: ownerOf(registrar.files), how: 'file' }),
    onError: (error) => log.warn({ event: 'watchFailed', err: error }, 'watching the settings failed'),
  })
  return {
    control: (request, account) =>
      answerControl(request, {
        registrar,
        by: { account, how: 'control' },
        state: () =>
          stateOf(registrar.config, registrar.loaded, {
            sessionsOf: facts.sessionsOf,
            endpoints: server.endpoints,
            applications: applications.wsman,
          }),
      }),
    reload: () => reload({ account: 'operator', how: 'signal' }),
    close: () => {
      closing = true
      return watch.close()
    },
  }
}

/** Of the file that was written last. Who wrote it the system does not tell, whose it is it does. */
function ownerOf(files: readonly string[]): string {
  const [last] = files
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .filter((one) => one !== undefined)
    .sort((a, b) => b.mtimeMs - a.mtimeMs)
  return last === undefined ? 'unknown' : `uid ${last.uid}`
}
