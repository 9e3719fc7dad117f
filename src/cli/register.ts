/** What `fanin configuration` and `fanin endpoint` share: a change goes to the running server, else into the files. */
import { existsSync, realpathSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { parse } from 'yaml'
import { controlSocketOf, localDirectoryToJoin } from '../auth/local-account.ts'
import { createAudit } from '../registration/audit-log.ts'
import { soundConfigurations } from '../registration/configurations.ts'
import { askServer, type ControlAnswer, type ControlRequest } from '../registration/control.ts'
import { AuditError, createRegistrar, type Outcome } from '../registration/registrar.ts'
import { type RegisteredState, stateOf as registeredState } from '../registration/state.ts'
import { describe } from '../settings/difference.ts'
import type { Edit } from '../settings/edit.ts'
import { openStateDirectory } from '../settings/state-directory.ts'
import { type ConfigOption, originOf, stateOf } from './config-option.ts'

export interface ChangeOptions extends ConfigOption {
  readonly json?: boolean
}

/** `key=value` of the command line; the value is YAML, an empty one removes the key. */
export function values(pairs: readonly string[]): { key: string; value: unknown }[] {
  return pairs.map((pair) => {
    const at = pair.indexOf('=')
    if (at <= 0)
      throw new Error(`${pair} is no key=value, such as strict=true or limits.sessionsPerUserMax=3`)
    const text = pair.slice(at + 1)
    try {
      return { key: pair.slice(0, at), value: parse(text) as unknown }
    } catch (error) {
      throw new Error(`the value of ${pair.slice(0, at)} is not YAML: ${(error as Error).message}`)
    }
  })
}

/** The same as an entry of its own: `a.b=1` is `{a: {b: 1}}`. */
export function entry(pairs: readonly string[]): Record<string, unknown> {
  const made: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const { key, value } of values(pairs)) {
    const path = key.split('.')
    const last = path.pop() as string
    let here = made
    for (const part of path) {
      here[part] ??= Object.create(null)
      here = here[part] as Record<string, unknown>
    }
    here[last] = value
  }
  return made
}

/** Makes the change and says what came of it. @throws what is wrong: nothing was changed then */
export async function change(edits: readonly Edit[], options: ChangeOptions): Promise<void> {
  const answer = await asked({ type: 'change', edits }, options)
  if (answer === undefined) {
    report(await offline(edits, options), false, options)
    return
  }
  if (answer.type === 'refused') throw new Error(`nothing was changed:\n${answer.reason}`)
  if (answer.type === 'changed') report(answer.outcome, true, options)
}

/** What is registered, in the server or in the files. */
export async function state(options: ConfigOption): Promise<RegisteredState> {
  const answer = await asked({ type: 'state' }, options)
  if (answer?.type === 'state') return answer.state
  if (answer?.type === 'refused') throw new Error(answer.reason)
  const { loaded, source } = originOf(options)
  return registeredState(source.config, loaded)
}

/** undefined: no server is running with this state directory */
async function asked(request: ControlRequest, options: ConfigOption): Promise<ControlAnswer | undefined> {
  const { loaded, source } = originOf(options)
  const { settings } = loaded
  const directory = localDirectoryToJoin(settings.local.directory, stateOf(settings))
  if (!existsSync(controlSocketOf(directory))) return undefined
  let answer: ControlAnswer
  try {
    const told = await askServer(directory, { type: 'state' })
    if (told.type === 'refused') return told
    const config = told.type === 'state' ? told.state.config : ''
    // what is asked for is what the server reads, or nothing is named
    if (options.config !== undefined && realpathSync(config) !== realpathSync(source.config))
      throw new Error(`the running server reads ${config}, not ${source.config}: name that one, or none`)
    answer = request.type === 'state' ? told : await askServer(directory, request)
  } catch (error) {
    // a server that died leaves its socket behind
    if (error instanceof Error && /^no Fanin server listens/.test(error.message)) return undefined
    throw error
  }
  return answer
}

async function offline(edits: readonly Edit[], options: ConfigOption): Promise<Outcome> {
  const { loaded, source } = originOf(options)
  const stateDirectory = stateOf(loaded.settings)
  const owner = statSync(stateDirectory, { throwIfNoEntry: false })?.uid
  // what root would write there, the server could not go on with
  if (owner !== undefined && process.getuid !== undefined && owner !== process.getuid())
    throw new Error(
      `no server is running, and ${stateDirectory} belongs to uid ${owner}: run this as that account (sudo -u '#${owner}' fanin ...), or start the server first`,
    )
  openStateDirectory(stateDirectory)
  const registrar = createRegistrar(
    {
      loaded,
      configurations: soundConfigurations(loaded, (problem) => process.stderr.write(`fanin: ${problem}\n`)),
    },
    {
      source,
      stateDirectory,
      environment: process.env,
      // the registrar has checked everything; there is nothing to put in place
      prepare: async () => ({ waiting: [], commit: () => undefined, discard: async () => undefined }),
      audit: createAudit(stateDirectory, Date.now),
      log: undefined,
    },
  )
  try {
    return await registrar.change(edits, { account: userInfo().username, how: 'offline' })
  } catch (error) {
    if (error instanceof AuditError) throw error
    throw new Error(`nothing was changed:\n${error instanceof Error ? error.message : String(error)}`)
  }
}

function report(outcome: Outcome, live: boolean, { json }: ChangeOptions): void {
  const { differences, files, waiting, written } = outcome
  if (json) {
    process.stdout.write(`${JSON.stringify({ applied: live, ...outcome }, undefined, 2)}\n`)
    return
  }
  const lines = differences.map(describe)
  for (const { file, line, removed, added } of files)
    lines.push(
      removed.length === 0 && line === 1
        ? `${file}: read, ${added.length} lines`
        : added.length === 0 && line === 1
          ? `${file}: no longer used`
          : `${file}:${line}: ${removed.length} lines became ${added.length}`,
    )
  if (lines.length === 0) lines.push('nothing changes')
  if (written.length > 0) lines.push(`written to ${written.join(', ')}`)
  for (const key of waiting) lines.push(`${key} begins to hold at the next start`)
  lines.push(
    live
      ? 'the running server has it in place; sessions that are open go on as they began'
      : 'no server is running: it holds from the next start',
  )
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** An option that may be given several times. */
export const several = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value]

/** Columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
