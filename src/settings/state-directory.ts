/** The state directory: certificate, keys, users. Private to its owner; files appear whole or not at all. */
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** `settings.stateDirectory`, else $FANIN_STATE, else /var/lib/fanin as root and ~/.local/state/fanin otherwise. */
export function stateDirectoryOf(
  setting: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  if (environment.FANIN_STATE) return resolve(environment.FANIN_STATE)
  if (setting !== undefined) return setting
  if (process.getuid?.() === 0) return '/var/lib/fanin'
  return join(environment.XDG_STATE_HOME ?? join(homedir(), '.local', 'state'), 'fanin')
}

/** Makes it, readable by its owner alone. @throws when it belongs to somebody else or others may write to it */
export function openStateDirectory(directory: string): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const { uid, mode } = statSync(directory)
  const me = process.getuid?.()
  if (me !== undefined && uid !== me)
    throw new Error(
      `the state directory ${directory} belongs to uid ${uid}, not to ${me} who runs Fanin: chown it`,
    )
  if (process.platform !== 'win32' && (mode & 0o022) !== 0)
    throw new Error(`others may write to the state directory ${directory}: chmod go-w it`)
  return directory
}

/** Writes a whole file or leaves the old one: temporary file, fsync, rename, fsync of the directory. */
export function writeFileWhole(path: string, text: string, mode = 0o600): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const file = openSync(temporary, 'wx', mode)
    try {
      writeSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  if (process.platform === 'win32') return // directories cannot be opened there
  const directory = openSync(dirname(path), 'r')
  try {
    fsyncSync(directory)
  } finally {
    closeSync(directory)
  }
}
