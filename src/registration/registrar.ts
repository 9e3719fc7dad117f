/**
 * Changes of the settings, one after another: read, edit, check all of it, write, put in place, say who did what. A change that does
 * not validate changes nothing. With a running server `prepare` makes what it needs; without one it only checks.
 */
import { accessSync, chownSync, constants, mkdirSync, realpathSync, rmdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SessionConfiguration } from '../configurations/registry.ts'
import type { Logger } from '../log.ts'
import { type Difference, differences, textDifference, type TextDifference } from '../settings/difference.ts'
import { type Edit, EditError, editTexts } from '../settings/edit.ts'
import { type LoadedSettings, readSettings } from '../settings/load.ts'
import { settingsLockLookMs, settingsLockMs } from '../settings/limits.ts'
import { adopt, type SettingsSource } from '../settings/source.ts'
import { writeFileWhole } from '../settings/state-directory.ts'
import type { Audit, AuditRecord, Author } from './audit-log.ts'
import { configurationsOf, roleProblems, textsOf, type Version } from './configurations.ts'

/** Made and not yet in place: one of both is called, once. */
export interface Prepared {
  commit(): void
  discard(): Promise<void>
  /** keys that begin to hold at the next start */
  readonly waiting: readonly string[]
}

export interface RegistrarFacts {
  readonly source: SettingsSource
  readonly stateDirectory: string
  readonly environment: NodeJS.ProcessEnv
  readonly prepare: (
    loaded: LoadedSettings,
    configurations: readonly SessionConfiguration[],
  ) => Promise<Prepared>
  readonly audit: Audit
  readonly log: Logger | undefined
}

export interface Outcome {
  readonly differences: readonly Difference[]
  readonly files: readonly TextDifference[]
  readonly waiting: readonly string[]
  /** the settings files that were written */
  readonly written: readonly string[]
}

/** What was done or refused is so all the same. */
export class AuditError extends Error {
  override readonly name = 'AuditError'
  constructor(record: AuditRecord, cause: unknown) {
    const done =
      record.event === 'settingsChanged'
        ? 'the change is made'
        : `nothing was changed (${record.reason ?? ''})`
    super(
      `${done}, but the audit trail cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`,
    )
  }
}

export interface Registrar {
  /** Edits the files and puts the result in place. @throws what is wrong, after nothing was changed */
  change(edits: readonly Edit[], by: Author): Promise<Outcome>
  /** Takes over what somebody has written into the files. @throws the same */
  reload(by: Author): Promise<Outcome>
  /** what is in place */
  readonly loaded: LoadedSettings
  readonly configurations: readonly SessionConfiguration[]
  /** the file or directory of the settings: the first change to those that ship moves them */
  readonly config: string
  /** every file that it was made of */
  readonly files: readonly string[]
}

export function createRegistrar(first: Version, facts: RegistrarFacts): Registrar {
  let current = first
  let { source } = facts
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const mine = queue.then(run)
    queue = mine.catch(() => undefined)
    return mine
  }

  const record = (what: AuditRecord): void => {
    try {
      facts.audit(what)
    } catch (error) {
      if (!facts.log) throw new AuditError(what, error)
      // the log has what the trail would have said
      facts.log.error({ event: 'auditFailed', err: error }, 'the audit trail cannot be written')
    }
  }

  const audited = async (by: Author, run: () => Promise<Outcome>): Promise<Outcome> => {
    let outcome: Outcome
    try {
      outcome = await run()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      record({ event: 'settingsRefused', by, reason })
      facts.log?.error({ event: 'settingsRefused', by, reason }, 'a change of the settings was refused')
      throw error
    }
    const { written: _written, ...told } = outcome
    if (outcome.differences.length + outcome.files.length > 0) {
      record({ event: 'settingsChanged', by, ...told })
      facts.log?.info({ event: 'settingsChanged', by, ...told }, 'the settings have changed')
    }
    return outcome
  }

  /** Checks everything, then calls `write`, then puts it in place. */
  const exchange = async (
    loaded: LoadedSettings,
    configurations: readonly SessionConfiguration[],
    write: () => void,
  ): Promise<Omit<Outcome, 'written'>> => {
    const before = new Set(roleProblems(current.configurations))
    const fresh = roleProblems(configurations).filter((problem) => !before.has(problem))
    if (fresh.length > 0) throw new EditError(fresh.join('\n'))
    const changed = differences(current.loaded.settings, loaded.settings)
    const files = textChanges(textsOf(current.configurations), textsOf(configurations))
    if (changed.length + files.length === 0) {
      write()
      current = { loaded, configurations: current.configurations }
      return { differences: [], files: [], waiting: [] }
    }
    const prepared = await facts.prepare(loaded, configurations)
    try {
      write()
    } catch (error) {
      await prepared.discard()
      throw error
    }
    prepared.commit()
    current = { loaded, configurations }
    return { differences: changed, files, waiting: prepared.waiting }
  }

  /** Those that ship belong to the package: from the first change that is well, a copy of our own is used. */
  const moveShipped = async (edits: readonly Edit[], by: Author): Promise<void> => {
    const { config } = source
    const { texts } = readSettings(config, facts.environment)
    const edited = editTexts(config, texts, edits)
    configurationsOf(readSettings(config, facts.environment, edited), current)
    const moved = adopt(facts.stateDirectory)
    const copy = readSettings(moved.config, facts.environment)
    await exchange(copy, configurationsOf(copy), () => undefined)
    source = moved
    const copied = {
      event: 'settingsChanged',
      by,
      differences: [{ key: 'settings', before: config, after: moved.config }],
    } as const
    record(copied)
    facts.log?.info(copied, 'the settings that ship were copied, and the copy is used from now on')
  }

  return {
    change: (edits, by) =>
      inTurn(() =>
        audited(by, () =>
          locked(facts.stateDirectory, async () => {
            if (source.shipped) await moveShipped(edits, by)
            const { config } = source
            const { texts } = readSettings(config, facts.environment)
            const edited = editTexts(config, texts, edits)
            for (const file of edited.keys()) writable(file)
            const next = readSettings(config, facts.environment, edited)
            let written: string[] = []
            const done = await exchange(next, configurationsOf(next, current), () => {
              const now = readSettings(config, facts.environment).texts
              const other = [...texts].find(([file, text]) => now.get(file) !== text)
              if (other)
                throw new EditError(
                  `${other[0]} was changed by somebody else at the same time: look at it, try again`,
                )
              written = writeAll(texts, edited)
            })
            return { ...done, written }
          }),
        ),
      ),
    reload: (by) =>
      inTurn(() =>
        audited(by, async () => {
          const loaded = readSettings(source.config, facts.environment)
          refuseOpenFiles([...loaded.texts.keys()])
          return { ...(await exchange(loaded, configurationsOf(loaded), () => undefined)), written: [] }
        }),
      ),
    get loaded() {
      return current.loaded
    },
    get configurations() {
      return current.configurations
    },
    get config() {
      return source.config
    },
    get files() {
      return [...current.loaded.texts.keys(), ...textsOf(current.configurations).keys()]
    },
  }
}

function textChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((file) => textDifference(file, before.get(file), after.get(file)))
    .filter((one) => one !== undefined)
}

/** A file that everybody may write would let everybody register. */
function refuseOpenFiles(files: readonly string[]): void {
  if (process.platform === 'win32') return
  for (const file of files)
    if ((statSync(file).mode & 0o002) !== 0)
      throw new EditError(`${file} may be written by every account of this machine: chmod o-w it`)
}

/** Said before anything is made. */
function writable(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false })
  try {
    // a file is written whole: a new one takes its place
    accessSync(dirname(found ? realpathSync(file) : file), constants.W_OK)
    if (found) accessSync(file, constants.W_OK)
  } catch (error) {
    throw new EditError(
      `${file} cannot be written: ${(error as Error).message}: change it as the account that may, or start with --config FILE of your own`,
    )
  }
}

/** All of them or none. A link stays, and what it leads to changes. */
function writeAll(before: ReadonlyMap<string, string>, edited: ReadonlyMap<string, string>): string[] {
  const done: string[] = []
  const modeOf = (file: string) => (statSync(file, { throwIfNoEntry: false })?.mode ?? 0o600) & 0o777
  try {
    for (const [file, text] of edited) {
      const real = before.has(file) ? realpathSync(file) : file
      const old = statSync(real, { throwIfNoEntry: false })
      writeFileWhole(real, text, modeOf(real))
      // a file that root changes for somebody stays theirs
      if (old && process.getuid?.() === 0) chownSync(real, old.uid, old.gid)
      done.push(file)
    }
    return done
  } catch (error) {
    for (const file of done) {
      const text = before.get(file)
      if (text !== undefined) writeFileWhole(realpathSync(file), text, modeOf(file))
    }
    throw error
  }
}

/** Two commands, or a command and the server, never write at once. */
async function locked<T>(stateDirectory: string, run: () => Promise<T>): Promise<T> {
  const lock = join(stateDirectory, 'settings.lock')
  mkdirSync(stateDirectory, { recursive: true, mode: 0o700 })
  for (let looks = 0; ; looks++)
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (looks * settingsLockLookMs >= settingsLockMs)
        throw new EditError(`another change of the settings is under way; if there is none, remove ${lock}`)
      await new Promise((resolve) => setTimeout(resolve, settingsLockLookMs))
    }
  try {
    return await run()
  } finally {
    rmdirSync(lock)
  }
}
