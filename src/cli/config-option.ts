/** Where a command finds its settings: --config, else $FANIN_CONFIG, else the state directory's own copy, else those that ship. */
import type { Command } from 'commander'
import { loadSettings, readSettings, type LoadedSettings } from '../settings/load.ts'
import type { Settings } from '../settings/schema.ts'
import { locateSettings, type SettingsSource } from '../settings/source.ts'
import { stateDirectoryOf } from '../settings/state-directory.ts'

export const withConfig = (command: Command): Command =>
  command.option(
    '--config <file|directory>',
    'settings: a YAML file, or a directory of them (default: $FANIN_CONFIG, else the settings that ship)',
  )

export interface ConfigOption {
  readonly config?: string
}

export function sourceOf(option: ConfigOption): SettingsSource {
  return locateSettings(option.config, (shipped) => stateOf(loadSettings(shipped)))
}

/** @throws {SettingsError} */
export function originOf(option: ConfigOption): { loaded: LoadedSettings; source: SettingsSource } {
  const source = sourceOf(option)
  return { source, loaded: readSettings(source.config) }
}

/** @throws {SettingsError} */
export function settingsOf(option: ConfigOption): Readonly<Settings> {
  return originOf(option).loaded.settings
}

export const stateOf = (settings: Settings): string => stateDirectoryOf(settings.stateDirectory)
