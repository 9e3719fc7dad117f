/** Get-Module -ListAvailable: the modules in folders, described by their files; nothing of them runs. */
import { compareVersions, isVersion } from '../language/module-specification.ts'
import { providersOf } from '../providers/index.ts'
import { FunctionInfo } from '../runtime/command-info.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import { modulePath } from '../runtime/module-finding.ts'
import { type Manifest, readManifest } from '../runtime/module-manifest.ts'
import { functionsOfScript } from '../runtime/module-search.ts'
import { nameOf } from '../runtime/modules.ts'
import { toSpecification } from '../runtime/module-specification.ts'
import { ModuleInfo } from '../runtime/session-state.ts'
import type { Task } from '../runtime/task.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import type { CmdletContext } from './cmdlet.ts'
import { placesNamed } from './path-targets.ts'

const extensions = ['.psd1', '.psm1']
const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const stemOf = (path: string): string => lastOf(path).replace(/\.[^.]*$/, '')
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))
export const isPathName = (name: string): boolean =>
  name.includes('/') || name.includes('\\') || name === '.' || name === '..'
/** texts of one culture: fr, pt-BR */
const isResourceFolder = (name: string): boolean => /^[a-z]{2}(-[a-z]{2})?$/i.test(name)

/** The functions a manifest names, or a script defines: nothing is loaded for them. */
export function exportsNamed(
  c: CmdletContext,
  module: ModuleInfo,
  patterns: readonly string[],
  defined: Iterable<string>,
): void {
  const names = new Set(patterns.filter((one) => !hasWildcard(one)))
  // any other pattern is for those who load the module
  if (patterns.includes('*')) for (const name of defined) names.add(name)
  if (names.size === 0) return
  const empty = c.rs.classes.blockOfText('', c.frame.state)
  for (const name of names) {
    const info = new FunctionInfo(name, empty)
    info.module = module
    module.exportedFunctions.set(name.toLowerCase(), info)
  }
}

/** What the file of a module says of it. */
export function* describeModule(
  c: CmdletContext,
  path: string,
  known: Map<string, ModuleInfo> = new Map(),
): Task<ModuleInfo> {
  const { rs } = c
  const made = known.get(path)
  if (made !== undefined) return made
  const module = new ModuleInfo(stemOf(path), path)
  known.set(path, module)
  const functionsOf = (script: string): Iterable<string> => {
    module.scriptPath = script
    const ast = rs.scriptFiles.parse(script, rs.global)
    return ast === undefined ? [] : functionsOfScript(ast)
  }
  try {
    if (!/\.psd1$/i.test(path)) {
      exportsNamed(c, module, ['*'], functionsOf(path))
      return module
    }
    const manifest: Manifest | undefined = yield* readManifest(rs, path)
    if (manifest === undefined) return module
    manifest.describe(module)
    const root = module.rootModule ?? ''
    module.moduleType = /\.(dll|exe)$/i.test(root)
      ? 'Binary'
      : /\.psm1$/i.test(root)
        ? 'Script'
        : /\.cdxml$/i.test(root)
          ? 'Cim'
          : 'Manifest'
    const script = root === '' ? undefined : rs.modules.rootScript(c.frame, root, folderOf(path))
    const defined = script === undefined || script === path ? [] : functionsOf(script)
    yield* describeParts(c, module, manifest, defined, known)
  } catch (error) {
    // a file with a mistake in it is a module of that name, and nothing more is known
    if (!(error instanceof TerminatingError)) throw error
  }
  return module
}

/** What a manifest puts together: its nested modules, the modules it asks for, and what all of them export. */
export function* describeParts(
  c: CmdletContext,
  module: ModuleInfo,
  manifest: Manifest,
  defined: Iterable<string>,
  known: Map<string, ModuleInfo> = new Map(),
): Task<void> {
  const { rs } = c
  for (const one of manifest.items('NestedModules')) {
    const at = rs.modules.find(c.frame, nameOf(rs, one), folderOf(module.path), toSpecification(one, rs).wish)
    if (at !== undefined) module.nestedModules.push(yield* describeModule(c, at, known))
  }
  for (const one of manifest.items('RequiredModules')) {
    const { name, wish } = toSpecification(one, rs)
    const required = new ModuleInfo(name)
    required.version = wish.requiredVersion ?? wish.version ?? required.version
    module.requiredModules.push(required)
  }
  const nested = module.nestedModules.flatMap((one) =>
    Array.from(one.exportedFunctions.values(), ({ name }) => name),
  )
  exportsNamed(c, module, manifest.list('FunctionsToExport') ?? ['*'], [...defined, ...nested])
}

/** Module files below a folder: the modules in it, or with `all` every file of a module. */
function* filesBelow(c: CmdletContext, top: string, all: boolean): Task<string[]> {
  const { disk } = providersOf(c.rs)
  const found: string[] = []
  const waiting = [top]
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    const names = (yield* c.rs.providers.folderNames(folder)).toSorted()
    const isFile = (name: string): boolean =>
      extensions.some((end) => name.toLowerCase().endsWith(end)) && !disk.isFolder(`${folder}/${name}`)
    const below = names.filter((name) => disk.isFolder(`${folder}/${name}`))
    if (all) found.push(...names.filter(isFile).map((name) => `${folder}/${name}`))
    else {
      const own = moduleFilesOf(c, folder, false)
      found.push(...own)
      if (own.length > 0) continue
    }
    waiting.push(
      ...below.filter((name) => folder === top || !isResourceFolder(name)).map((name) => `${folder}/${name}`),
    )
  }
  return found
}

/** The files of the module that a folder is: one for each version, or the one in the folder itself. */
function moduleFilesOf(c: CmdletContext, folder: string, both: boolean): string[] {
  const { providers } = c.rs
  const isThere = (path: string): boolean => providers.scriptText(path) !== undefined
  const name = lastOf(folder)
  if (name === '') return []
  if (isVersion(name)) {
    const manifest = `${folder}/${lastOf(folderOf(folder))}.psd1`
    if (isThere(manifest)) return [manifest]
  }
  const versions = providers
    .folderNamesNow(folder)
    .filter(isVersion)
    .toSorted((a, b) => compareVersions(b, a))
    .map((version) => `${folder}/${version}/${name}.psd1`)
    .filter(isThere)
  if (versions.length > 0 && !both) return versions
  return [
    ...versions,
    ...extensions
      .map((end) => `${folder}/${name}${end}`)
      .filter(isThere)
      .slice(0, 1),
  ]
}

const versionFolder = /\/(\d+(?:\.\d+){1,3})\/[^/]*$/

function* named(c: CmdletContext, names: readonly string[], all: boolean): Task<ModuleInfo[]> {
  const { rs } = c
  const patterns = names.map((one) => wildcard(one))
  const isMeant = (name: string): boolean => patterns.some((one) => one.isMatch(name))
  const known = new Map<string, ModuleInfo>()
  const found: ModuleInfo[] = []
  for (const folder of modulePath(rs)) {
    for (const file of yield* filesBelow(c, folder, all)) {
      if (known.has(file) || !isMeant(stemOf(file))) continue
      const module = yield* describeModule(c, file, known)
      const version = versionFolder.exec(file)?.[1]
      if (all || version === undefined || compareVersions(version, module.version) === 0) found.push(module)
    }
  }
  if (rs.modules.offersBuiltIns())
    found.push(...rs.modules.builtInModules(true).filter(({ name }) => isMeant(name)))
  return found
}

function* atPath(c: CmdletContext, given: string, all: boolean): Task<ModuleInfo[]> {
  const { disk } = providersOf(c.rs)
  const missing = (path: string): TerminatingError =>
    failure(
      'Modules_ModuleNotFoundForGetModule',
      `The specified module '${path}' was not found. Update the Name parameter to point to a valid path, and then try again. `,
      { type: 'System.IO.FileNotFoundException', category: 'ResourceUnavailable', target: path },
    )
  const written = given.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
  const builtIn = c.rs.modules.builtInModules(true).find((one) => folderOf(one.path) === written)
  if (builtIn !== undefined) return [builtIn]
  const isFile = extensions.some((end) => written.toLowerCase().endsWith(end))
  const places = (yield* placesNamed(c, written, false)).filter((one) => isFile || disk.exists(one.path))
  if (places.length === 0 && !hasWildcard(given)) yield* c.error(missing(written))
  const found = new Map<string, ModuleInfo>()
  for (const { path } of places) {
    if (!disk.isFolder(path)) {
      if (extensions.some((end) => path.toLowerCase().endsWith(end)))
        found.set(path, yield* describeModule(c, path))
      continue
    }
    const name = isVersion(lastOf(path)) ? lastOf(folderOf(path)) : lastOf(path)
    const files = all ? yield* filesBelow(c, path, true) : moduleFilesOf(c, path, true)
    let any = false
    for (const file of files) {
      if (stemOf(file).toLowerCase() !== name.toLowerCase()) continue
      any = true
      if (!found.has(folderOf(file))) found.set(folderOf(file), yield* describeModule(c, file))
    }
    if (!any && !hasWildcard(given)) yield* c.error(missing(path))
  }
  return [...found.values()]
}

/** @param names undefined: all */
export function* availableModules(
  c: CmdletContext,
  names: readonly string[] | undefined,
  all: boolean,
): Task<ModuleInfo[]> {
  const found: ModuleInfo[] = []
  const isRooted = (name: string): boolean => /^([/\\]|\.\.?[/\\]|~[/\\])|:/.test(name)
  for (const one of names?.filter(isRooted) ?? []) found.push(...(yield* atPath(c, one, all)))
  const plain = names === undefined ? ['*'] : names.filter((one) => !isRooted(one))
  if (plain.length > 0) found.push(...(yield* named(c, plain, all)))
  return found
}
