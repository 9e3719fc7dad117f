/** From a session configuration file and the roles a user has to what his session begins with: PowerShell's merge rules. */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigurationFileError, type Place } from './data-file.ts'
import {
  readNamedFile,
  readRoleCapabilityFile,
  readSessionConfigurationFile,
  type ReadText,
  type RoleCapabilityFile,
  type RoleDefinition,
  type SessionConfigurationFile,
} from './configuration-file.ts'
import type { Placed, RoleContents } from './role-contents.ts'
import type { SessionConfiguration } from './registry.ts'
import type { SessionPlan, VisibleCommand } from './session-plan.ts'

/** What of a plan comes from a file. */
export type FilePlan = Pick<
  SessionPlan,
  | 'sessionType'
  | 'languageMode'
  | 'aliasDefinitions'
  | 'functionDefinitions'
  | 'variableDefinitions'
  | 'environmentVariables'
  | 'startupScripts'
  | 'modulesToImport'
> &
  Partial<
    Pick<
      SessionPlan,
      | 'visibleCmdlets'
      | 'visibleFunctions'
      | 'visibleAliases'
      | 'visibleExternalCommands'
      | 'visibleProviders'
      | 'typeFiles'
      | 'formatFiles'
    >
  >

/**
 * Everything a user with these roles gets, the file's own first, then the roles in the file's order; within a role its own keys, its
 * capabilities, its capability files. @throws {ConfigurationFileError} a capability is missing or faulty
 */
export function contentsFor(
  file: SessionConfigurationFile,
  hasRole: (group: string) => boolean,
  files: ConfigurationFiles = onDisk,
): RoleContents[] {
  const all = [file.contents]
  for (const role of file.roles)
    if (hasRole(role.group))
      all.push(role.contents, ...capabilitiesOf(role, files).map((one) => one.contents))
  return all
}

/** Where the texts of a configuration come from. */
interface ConfigurationFiles {
  readonly read: ReadText
  /** the path of a role capability */
  readonly find: (name: string, place: Place) => string
}

const onDisk: ConfigurationFiles = { read: readNamedFile, find: findCapability }

/** What was read once stays as it was: only what could not be read is looked for again. */
function snapshot(texts: Map<string, string>): ConfigurationFiles {
  const found = new Map<string, string>()
  const kept = <T>(map: Map<string, T>, key: string, make: () => T): T => {
    const before = map.get(key)
    if (before !== undefined) return before
    const made = make()
    map.set(key, made)
    return made
  }
  return {
    read: (path, place) => kept(texts, path, () => readNamedFile(path, place)),
    find: (name, place) => kept(found, `${dirname(place.file)}\0${name}`, () => findCapability(name, place)),
  }
}

/** @throws {ConfigurationFileError} */
function capabilitiesOf(role: RoleDefinition, { read, find }: ConfigurationFiles): RoleCapabilityFile[] {
  return [
    ...role.capabilities.map(({ value, place }) => readRoleCapabilityFile(find(value, place), place, read)),
    ...role.capabilityFiles.map(({ value, place }) => {
      if (!/\.psrc$/i.test(value))
        throw new ConfigurationFileError(
          place,
          `${value} is no role capability file.`,
          'Name a file that ends in .psrc.',
        )
      const path = value.startsWith('/') ? value : join(dirname(place.file), value)
      return readRoleCapabilityFile(path, place, read)
    }),
  ]
}

/** `RoleCapabilities/NAME.psrc` beside the file, then in a module along PSModulePath; `Module\Name` asks one module only. */
function findCapability(name: string, place: Place): string {
  const slash = name.indexOf('\\')
  const wanted = slash > 0 ? name.slice(0, slash) : undefined
  const file = `${slash > 0 ? name.slice(slash + 1) : name}.psrc`
  const near = join(dirname(place.file), 'RoleCapabilities', file)
  if (wanted === undefined && existsSync(near)) return near
  const modules = (process.env['PSModulePath'] ?? '').split(':').filter((one) => one !== '')
  for (const folder of modules)
    for (const module of wanted === undefined ? foldersIn(folder) : [wanted]) {
      const found = capabilityIn(join(folder, module), file)
      if (found !== undefined) return found
    }
  throw new ConfigurationFileError(
    place,
    `There is no role capability ${name}.`,
    `Put ${file} into the folder RoleCapabilities beside this file, or of a module along PSModulePath (${modules.join(':') || 'which is empty'}).`,
  )
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() || one.isSymbolicLink())
    .map((one) => one.name)
    .sort()
}

/** Modules may have a folder for each version. Names of files are compared without case. */
function capabilityIn(module: string, file: string): string | undefined {
  const versions = foldersIn(module)
    .filter((one) => /^\d+(\.\d+)+$/.test(one))
    .reverse()
  for (const folder of ['', ...versions]) {
    const roles = join(module, folder, 'RoleCapabilities')
    if (!existsSync(roles)) continue
    const found = readdirSync(roles).find((one) => one.toLowerCase() === file.toLowerCase())
    if (found !== undefined) return join(roles, found)
  }
  return undefined
}

/** What a registry keeps of a file. @throws {ConfigurationFileError} */
export function configurationSource(path: string): NonNullable<SessionConfiguration['file']> {
  const texts = new Map<string, string>()
  const files = snapshot(texts)
  const definition = readSessionConfigurationFile(path, files.read)
  const planFor = (hasRole: (group: string) => boolean): FilePlan => {
    try {
      return planOfFile(definition, hasRole, files)
    } catch (error) {
      if (error instanceof ConfigurationFileError && error.place.file !== path) texts.delete(error.place.file)
      throw error
    }
  }
  // read all of it now; what is faulty is told to who needs it, and looked for again
  problemsOfRoles(definition, planFor)
  return { definition, planFor, texts }
}

/** What is wrong with each role alone, that one does not hide another; the first is of no role. */
export function problemsOfRoles(
  file: SessionConfigurationFile,
  planFor: (hasRole: (group: string) => boolean) => FilePlan = (hasRole) => planOfFile(file, hasRole),
): ConfigurationFileError[] {
  const problems: ConfigurationFileError[] = []
  for (const has of [() => false, ...file.roles.map((role) => (group: string) => group === role.group)])
    try {
      planFor(has)
    } catch (error) {
      if (!(error instanceof ConfigurationFileError)) throw error
      if (!problems.some((one) => one.message === error.message)) problems.push(error)
    }
  return problems
}

/** @throws {ConfigurationFileError} */
function planOfFile(
  file: SessionConfigurationFile,
  hasRole: (group: string) => boolean,
  files: ConfigurationFiles = onDisk,
): FilePlan {
  const all = contentsFor(file, hasRole, files)
  const gather = <T>(of: (one: RoleContents) => readonly Placed<T>[]): T[] =>
    all.flatMap((one) => of(one).map(({ value }) => value))
  const lists = <T>(of: (one: RoleContents) => readonly Placed<T>[] | undefined): T[] | undefined => {
    const written = all.map(of).filter((one) => one !== undefined)
    return written.length === 0 ? undefined : written.flatMap((one) => one.map(({ value }) => value))
  }
  const read = (of: (one: RoleContents) => readonly Placed<string>[]): { path: string; text: string }[] =>
    all.flatMap((one) => of(one).map(({ value, place }) => ({ path: value, text: files.read(value, place) })))
  const cmdlets = lists((one) => one.visibleCmdlets)
  const functions = lists((one) => one.visibleFunctions)
  const aliases = lists((one) => one.visibleAliases)
  const programs = lists((one) => one.visibleExternalCommands)
  const providers = lists((one) => one.visibleProviders)
  const types = read((one) => one.types)
  const formats = read((one) => one.formats)
  return {
    sessionType: file.sessionType,
    languageMode: file.languageMode,
    ...(cmdlets && { visibleCmdlets: mergeVisible(cmdlets) }),
    ...(functions && { visibleFunctions: mergeVisible(functions) }),
    ...(aliases && { visibleAliases: aliases }),
    ...(programs && { visibleExternalCommands: programs }),
    ...(providers && { visibleProviders: providers }),
    aliasDefinitions: gather((one) => one.aliases),
    functionDefinitions: gather((one) => one.functions),
    variableDefinitions: gather((one) => one.variables),
    environmentVariables: Object.fromEntries(
      gather((one) => one.environment).map(({ name, value }) => [name, value]),
    ),
    startupScripts: read((one) => one.scripts),
    modulesToImport: gather((one) => one.modules),
    ...(types.length > 0 && { typeFiles: types }),
    ...(formats.length > 0 && { formatFiles: formats }),
  }
}

type Parameter = NonNullable<VisibleCommand['parameters']>[number]

/**
 * One entry for each command: parameters add up, sets of the same parameter unite, patterns become alternatives, and a pattern
 * cancels the sets. A plain name does not widen a narrowed one (truth jea-917).
 */
export function mergeVisible(all: readonly VisibleCommand[]): VisibleCommand[] {
  const merged = new Map<string, VisibleCommand>()
  for (const one of all) {
    const key = one.name.toLowerCase()
    const before = merged.get(key)
    if (before?.parameters === undefined) {
      if (before === undefined || one.parameters !== undefined) merged.set(key, one)
    } else if (one.parameters !== undefined)
      merged.set(key, { name: before.name, parameters: mergeParameters(before.parameters, one.parameters) })
  }
  return [...merged.values()]
}

function mergeParameters(some: readonly Parameter[], others: readonly Parameter[]): Parameter[] {
  const byName = new Map<string, Parameter>(some.map((one) => [one.name.toLowerCase(), one]))
  for (const one of others) {
    const key = one.name.toLowerCase()
    const before = byName.get(key)
    if (before === undefined) {
      byName.set(key, one)
      continue
    }
    const sets = [...(before.validateSet ?? []), ...(one.validateSet ?? [])]
    const patterns = [before.validatePattern, one.validatePattern].filter((each) => each !== undefined)
    byName.set(key, {
      name: before.name,
      ...(patterns.length > 0
        ? { validatePattern: patterns.join('|') }
        : sets.length > 0 && { validateSet: [...new Set(sets)] }),
    })
  }
  return [...byName.values()]
}
