/** Where a command finds its settings: --config, else $FANIN_CONFIG, else those that ship. */
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { loadSettings } from '../settings/load.ts'
import type { Settings } from '../settings/schema.ts'
import { stateDirectoryOf } from '../settings/state-directory.ts'

const shipped = fileURLToPath(new URL('../../config/fanin.yaml', import.meta.url))

export const withConfig = (command: Command): Command =>
  command.option(
    '--config <file|directory>',
    'settings: a YAML file, or a directory of them (default: $FANIN_CONFIG, else the settings that ship)',
  )

export interface ConfigOption {
  readonly config?: string
}

/** @throws {SettingsError} */
export function settingsOf(option: ConfigOption): Readonly<Settings> {
  return loadSettings(option.config ?? process.env.FANIN_CONFIG ?? shipped)
}

export const stateOf = (settings: Settings): string => stateDirectoryOf(settings.stateDirectory)
