/** Where the settings are read from. Those that ship belong to the package: the first change copies them into the state directory. */
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface SettingsSource {
  /** a YAML file, or a directory of them; absolute */
  readonly config: string
  /** they came with the package, which an update replaces */
  readonly shipped: boolean
}

const shippedConfig = fileURLToPath(new URL('../../config/fanin.yaml', import.meta.url))

/** where a copy of the settings that ship goes */
const copyOf = (stateDirectory: string): string => join(stateDirectory, 'settings')

/** `--config`, else $FANIN_CONFIG, else the copy in the state directory if there is one, else those that ship. */
export function locateSettings(
  config: string | undefined,
  stateDirectoryOfShipped: (shipped: string) => string,
  environment: NodeJS.ProcessEnv = process.env,
): SettingsSource {
  const named = config ?? environment.FANIN_CONFIG
  if (named !== undefined) return { config: resolve(named), shipped: false }
  const copy = copyOf(stateDirectoryOfShipped(shippedConfig))
  return existsSync(copy) ? { config: copy, shipped: false } : { config: shippedConfig, shipped: true }
}

/** Copies the folder that ships, whole or not at all. */
export function adopt(stateDirectory: string): SettingsSource {
  const copy = copyOf(stateDirectory)
  const making = `${copy}.new`
  rmSync(making, { recursive: true, force: true })
  cpSync(dirname(shippedConfig), making, { recursive: true })
  renameSync(making, copy)
  return { config: copy, shipped: false }
}
