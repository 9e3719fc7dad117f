/**
 * Settings: a YAML file, or a directory of them, and FANIN_ variables -> one frozen record. Errors name file, line, key and mend.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parse,
  parseDocument,
  type Document,
  type Node,
} from 'yaml'
import { Settings } from './schema.ts'
import { withDefaults, violations, type Path } from './schema-walk.ts'
import { contradictions } from './contradictions.ts'

export interface SettingsProblem {
  /** file, or `environment` */
  readonly file: string
  /** from 1; undefined when the problem is in no line */
  readonly line: number | undefined
  /** `endpoints.wsman.http`, or the variable's name */
  readonly key: string
  readonly message: string
}

/** All that is wrong with the settings, at once. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly problems: readonly SettingsProblem[]
  constructor(problems: readonly SettingsProblem[]) {
    super(
      problems
        .map(
          ({ file, line, key, message }) =>
            `${file}${line === undefined ? '' : `:${line}`}: ${key === '' ? '' : `${key} `}${message}`,
        )
        .join('\n'),
    )
    this.problems = problems
  }
}

export interface LoadedSettings {
  readonly settings: Readonly<Settings>
  /** the YAML files by path, as they were read */
  readonly texts: ReadonlyMap<string, string>
  /** where a key is written, or the nearest one above it */
  place(path: Path): { readonly file: string; readonly line: number | undefined }
}

interface SettingsFile {
  readonly name: string
  readonly text: string
  readonly document: Document
  readonly lines: LineCounter
}

/** Variables that are not settings but say where things are. */
const otherVariables = new Set(['FANIN_STATE', 'FANIN_CONFIG', 'FANIN_TRACE', 'FANIN_DEBUG'])

/**
 * @param config a YAML file or a directory whose *.yaml and *.yml are read in the order of their names
 * @throws {SettingsError}
 */
export function loadSettings(
  config: string,
  environment: NodeJS.ProcessEnv = process.env,
): Readonly<Settings> {
  return readSettings(config, environment).settings
}

/**
 * @param instead texts by path that stand for those on the disk: what a change would make of them
 * @throws {SettingsError}
 */
export function readSettings(
  config: string,
  environment: NodeJS.ProcessEnv = process.env,
  instead: ReadonlyMap<string, string> = new Map(),
): LoadedSettings {
  const names = new Set([...settingsFiles(config), ...instead.keys()])
  const files = [...names].map((name) => readSettingsFile(name, instead.get(name)))
  const { value, variables } = withEnvironment(merge(files), environment)
  const place = (path: Path, at: Path, message: string): SettingsProblem => {
    const key = dotted(path)
    const variable = variables.find((one) =>
      one.path.every((part, index) => String(part) === String(at[index])),
    )
    if (variable) return { file: 'environment', line: undefined, key: variable.name, message }
    return { ...locate(files, at), key, message }
  }
  const filled = withDefaults(Settings, value, (text, path) => {
    const file = files.find((one) => nodeAt(one.document, path) !== undefined)
    return resolve(file ? dirname(file.name) : '.', text.replace(/^~(?=\/|$)/, homedir()))
  })
  const wrong = violations(Settings, filled)
  if (wrong.length > 0)
    throw new SettingsError(wrong.map(({ path, at, message }) => place(path, at, message)))
  const settings = filled as Settings
  const clashes = contradictions(settings)
  if (clashes.length > 0)
    throw new SettingsError(clashes.map(({ path, at, message }) => place(path, at, message)))
  return {
    settings: freeze(settings),
    texts: new Map(files.map(({ name, text }) => [name, text])),
    place: (path) => locate(files, path),
  }
}

function settingsFiles(config: string): string[] {
  try {
    if (!statSync(config).isDirectory()) return [resolve(config)]
    const names = readdirSync(config)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
    if (names.length > 0) return names.map((name) => resolve(join(config, name)))
  } catch (error) {
    throw new SettingsError([
      { file: config, line: undefined, key: '', message: `cannot be read: ${(error as Error).message}` },
    ])
  }
  throw new SettingsError([
    { file: config, line: undefined, key: '', message: 'has no .yaml file: put the settings there' },
  ])
}

function readSettingsFile(name: string, instead: string | undefined): SettingsFile {
  const lines = new LineCounter()
  const text = instead ?? textOf(name)
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const errors = [...document.errors, ...document.warnings]
  if (errors.length > 0)
    throw new SettingsError(
      errors.map((error) => ({
        file: name,
        line: lines.linePos(error.pos[0]).line,
        key: '',
        message: error.message,
      })),
    )
  if (
    document.contents !== null &&
    !isMap(document.contents) &&
    !(isScalar(document.contents) && document.contents.value === null)
  )
    throw new SettingsError([
      { file: name, line: 1, key: '', message: 'must be a map of settings, such as "listeners:"' },
    ])
  return { name, text, document, lines }
}

function textOf(name: string): string {
  try {
    return readFileSync(name, 'utf8')
  } catch (error) {
    throw new SettingsError([
      { file: name, line: undefined, key: '', message: `cannot be read: ${(error as Error).message}` },
    ])
  }
}

/** Sections of several files become one; a name or value that two files give is an error, never a silent choice. */
function merge(files: readonly SettingsFile[]): Record<string, unknown> {
  const merged = new Map<string, unknown>()
  for (const file of files) {
    const value = (file.document.toJS() ?? {}) as Record<string, unknown>
    for (const [section, given] of Object.entries(value)) {
      const before = merged.get(section)
      if (before === undefined) merged.set(section, given)
      else if (isRecord(before) && isRecord(given)) {
        const twice = Object.keys(given).find((key) => Object.hasOwn(before, key))
        if (twice !== undefined) throw givenTwice(files, file, [section, twice])
        merged.set(section, { ...before, ...given })
      } else throw givenTwice(files, file, [section])
    }
  }
  return Object.fromEntries(merged)
}

function givenTwice(files: readonly SettingsFile[], file: SettingsFile, path: Path): SettingsError {
  const first = locate(files, path)
  return new SettingsError([
    {
      ...locate([file], path),
      key: dotted(path),
      message: `is already set in ${first.file}:${first.line}: remove one of them`,
    },
  ])
}

/** `FANIN_LISTENERS__HTTP__PORT=0` sets listeners.http.port: `__` parts levels, `_` and case do not matter, the value is YAML. */
function withEnvironment(value: Record<string, unknown>, environment: NodeJS.ProcessEnv) {
  const variables: { name: string; path: Path }[] = []
  const settings = structuredClone(value)
  for (const [name, text] of Object.entries(environment)) {
    if (!name.startsWith('FANIN_') || otherVariables.has(name) || text === undefined) continue
    // what steers the project's own tests may be set around a server they start
    if (name.startsWith('FANIN_TEST_')) continue
    const fail = (message: string) =>
      new SettingsError([{ file: 'environment', line: undefined, key: name, message }])
    const parts = name.slice('FANIN_'.length).split('__')
    const path: string[] = []
    let schema: unknown = Settings
    let here: Record<string, unknown> = settings
    for (const [index, part] of parts.entries()) {
      const properties = isRecord(schema) && isRecord(schema.properties) ? schema.properties : {}
      const key = [...Object.keys(here), ...Object.keys(properties)].find(
        (known) => plain(known) === plain(part),
      )
      if (key === undefined)
        throw fail(`sets nothing: there is no ${part} under ${dotted(path) || 'the settings'}`)
      path.push(key)
      schema = properties[key]
      if (index < parts.length - 1) {
        const below = Object.hasOwn(here, key) && isRecord(here[key]) ? here[key] : {}
        here[key] = below
        here = below
      } else {
        try {
          here[key] = parse(text)
        } catch (error) {
          throw fail(`is not YAML: ${(error as Error).message}`)
        }
      }
    }
    variables.push({ name, path })
  }
  return { value: settings, variables }
}

const plain = (key: string) => key.replaceAll(/[_.-]/g, '').toLowerCase()
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const dotted = (path: Path) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '')

/** The line of a key, or of the nearest one above it that is written down. */
function locate(files: readonly SettingsFile[], path: Path): { file: string; line: number | undefined } {
  for (let length = path.length; length > 0; length--)
    for (const file of files) {
      const node = nodeAt(file.document, path.slice(0, length))
      if (node?.range) return { file: file.name, line: file.lines.linePos(node.range[0]).line }
    }
  return { file: files[0]?.name ?? '', line: 1 }
}

/** The node of a key (not of its value), or of a list's item. */
function nodeAt(document: Document, path: Path): Node | undefined {
  let here: unknown = document.contents
  let found: Node | undefined
  for (const part of path) {
    if (isMap(here)) {
      const pair = here.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part))
      if (!pair || !isNode(pair.key)) return undefined
      found = pair.key
      here = pair.value
    } else if (isSeq(here) && typeof part === 'number') {
      const item = here.items[part]
      if (!isNode(item)) return undefined
      found = item
      here = item
    } else return undefined
  }
  return found
}

function freeze<T>(value: T): Readonly<T> {
  if (typeof value === 'object' && value !== null)
    for (const item of Object.values(Object.freeze(value))) freeze(item)
  return value
}
