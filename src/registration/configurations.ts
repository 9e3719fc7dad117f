/** From settings to session configurations, with all their files read: what is wrong names the file, the line and the mend. */
import { isDeepStrictEqual } from 'node:util'
import { configurationSource, problemsOfRoles } from '../configurations/file-plan.ts'
import {
  accountsOf,
  configurationFromSettings,
  type SessionConfiguration,
} from '../configurations/registry.ts'
import { SettingsError, type LoadedSettings } from '../settings/load.ts'
import type { Path } from '../settings/schema-walk.ts'

/** One version of the settings, and what was made of it. */
export interface Version {
  readonly loaded: LoadedSettings
  readonly configurations: readonly SessionConfiguration[]
}

/**
 * @param before what the settings do not change stays as it is there, whatever its files have become
 * @throws {SettingsError} @throws {ConfigurationFileError}
 */
export function configurationsOf(loaded: LoadedSettings, before?: Version): SessionConfiguration[] {
  const { settings } = loaded
  const accounts = accountsOf(settings)
  const old = before?.loaded.settings
  const sameAccounts = old !== undefined && isDeepStrictEqual(old.accounts, settings.accounts)
  return Object.entries(settings.configurations).flatMap(([name, configuration]) => {
    if (
      sameAccounts &&
      Object.hasOwn(old.configurations, name) &&
      isDeepStrictEqual(old.configurations[name], configuration)
    )
      return before?.configurations.filter((one) => one.name === name) ?? []
    try {
      return [configurationFromSettings(name, configuration, configurationSource, accounts)]
    } catch (error) {
      const at: Path = ['configurations', name]
      if (error instanceof Error && error.name === 'SddlError')
        throw settingsError(loaded, [...at, 'securityDescriptorSddl'], `is refused: ${error.message}`)
      const { code, path } = error as NodeJS.ErrnoException
      const script = configuration.startupScripts.indexOf(path ?? '')
      if (code !== undefined && script >= 0)
        throw settingsError(
          loaded,
          [...at, 'startupScripts', script],
          `cannot be read: ${(error as Error).message}: name a file that this account may read`,
        )
      throw error
    }
  })
}

/** Those that can be made; a faulty one must not keep anybody from mending or removing it. */
export function soundConfigurations(
  loaded: LoadedSettings,
  onProblem: (problem: string) => void,
): SessionConfiguration[] {
  return Object.keys(loaded.settings.configurations).flatMap((name) => {
    const { [name]: only } = loaded.settings.configurations
    if (only === undefined) return []
    try {
      return configurationsOf({
        ...loaded,
        settings: { ...loaded.settings, configurations: { [name]: only } },
      })
    } catch (error) {
      onProblem(error instanceof Error ? error.message : String(error))
      return []
    }
  })
}

export function settingsError(loaded: LoadedSettings, path: Path, message: string): SettingsError {
  const key = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('')
  return new SettingsError([{ ...loaded.place(path), key: key.replace(/^\./, ''), message }])
}

/** Role capabilities that are missing or faulty: a start says so to whoever opens such a session, a change is refused for new ones. */
export function roleProblems(all: readonly SessionConfiguration[]): string[] {
  return all.flatMap(({ file }) =>
    file === undefined ? [] : problemsOfRoles(file.definition, file.planFor).map(({ message }) => message),
  )
}

/** Every file that sessions are made of, with the text that was read. */
export function textsOf(all: readonly SessionConfiguration[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { file, startupScripts } of all) {
    for (const [path, text] of file?.texts ?? []) texts.set(path, text)
    for (const { path, text } of startupScripts) texts.set(path, text)
  }
  return texts
}
