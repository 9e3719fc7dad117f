/**
 * Loading a module because of its command: which module along `$env:PSModulePath` exports a name is read from its files,
 * without running them, as PowerShell's module analysis does.
 */
import type { Ast, ScriptBlockAst } from '../language/ast.ts'
import { commandName } from '../language/ast-questions.ts'
import { constantValue, type ConstantValue } from '../language/constant-values.ts'
import { findAll } from '../language/walk.ts'
import { TerminatingError } from './failure.ts'
import type { Frame } from './frame.ts'
import { modulePath } from './module-finding.ts'
import type { Modules } from './modules.ts'
import type { Runspace } from './runspace.ts'
import type { Task } from './task.ts'
import { hasWildcard, wildcard } from './wildcard.ts'

/** What the files of a module say it exports. */
interface Exports {
  /** patterns of its manifest */
  readonly patterns: readonly string[]
  /** lower-case names of the functions its script defines and exports */
  readonly functions: ReadonlySet<string>
}

const analysed = new WeakMap<Ast, Exports>()

/** Loads the module that exports a command, into the global scope. @returns whether there is one */
export function* loadFor(modules: Modules, frame: Frame, name: string): Task<boolean> {
  const { rs } = modules
  const how = rs.text(frame.scope.find('psmoduleautoloadingpreference')?.value ?? 'All').toLowerCase()
  // a restricted session loads nothing by itself, and one without language not for what its client names (truth jea-322)
  const forClient = rs.plan.languageMode === 'NoLanguage' && frame.position === undefined
  if (rs.visibility !== undefined || forClient || how === 'none' || /[/*?[\]]/.test(name)) return false
  const slash = name.indexOf('\\')
  const path = slash > 0 ? modules.find(frame, name.slice(0, slash)) : undefined
  const found =
    slash > 0
      ? path
      : how === 'modulequalified'
        ? undefined
        : yield* moduleWith(modules, frame, name.toLowerCase())
  if (found === undefined || modules.loaded.has(found)) return false
  const module = yield* modules.load(frame, found)
  modules.import(rs.global.top, rs.global, module, {})
  return true
}

function* moduleWith(modules: Modules, frame: Frame, key: string): Task<string | undefined> {
  const { providers } = modules.rs
  for (const folder of modulePath(modules.rs)) {
    const names = yield* providers.folderNames(folder)
    for (const name of names.toSorted()) {
      const path = modules.find(frame, name)
      if (path !== undefined && isExported(modules, path, key)) return path
    }
  }
  return undefined
}

function isExported(modules: Modules, path: string, key: string): boolean {
  try {
    const { patterns, functions } = exportsOf(modules, path)
    return patterns.some((one) =>
      hasWildcard(one) ? functions.has(key) && wildcard(one).isMatch(key) : one.toLowerCase() === key,
    )
  } catch (error) {
    // a module with a mistake in it has no command for those who did not name it
    if (error instanceof TerminatingError) return false
    throw error
  }
}

function exportsOf(modules: Modules, path: string): Exports {
  const { rs } = modules
  const ast = rs.scriptFiles.parse(path, rs.global)
  if (ast === undefined) return { patterns: [], functions: new Set() }
  const known = analysed.get(ast)
  if (known !== undefined) return known
  const made = /\.psd1$/i.test(path)
    ? ofManifest(modules, path, ast)
    : { patterns: ['*'], functions: functionsOfScript(ast) }
  analysed.set(ast, made)
  return made
}

/** What the table of a manifest says, as far as it is constant. */
function factsOf(ast: ScriptBlockAst): ReadonlyMap<string, ConstantValue> | undefined {
  const table = findAll(ast, (one) => one.kind === 'HashtableAst')[0]
  const facts = table && constantValue(table)
  return facts instanceof Map ? facts : undefined
}

const listOf = (facts: ReadonlyMap<string, ConstantValue>, key: string): string[] | undefined => {
  const value = facts.get(key)
  return value === undefined || value === null ? undefined : textsOf(value)
}

const rootOf = (facts: ReadonlyMap<string, ConstantValue>): string | undefined =>
  listOf(facts, 'rootmodule')?.[0] ?? listOf(facts, 'moduletoprocess')?.[0]

/** The scripts and modules that a manifest puts together. */
export function partsOf(rs: Runspace, path: string): { root: string | undefined; nested: string[] } {
  const ast = rs.scriptFiles.parse(path, rs.global)
  const facts = ast && factsOf(ast)
  return facts === undefined
    ? { root: undefined, nested: [] }
    : { root: rootOf(facts), nested: listOf(facts, 'nestedmodules') ?? [] }
}

function ofManifest(modules: Modules, path: string, ast: ScriptBlockAst): Exports {
  const { rs } = modules
  const facts = factsOf(ast)
  if (facts === undefined) return { patterns: [], functions: new Set() }
  const patterns = ['functionstoexport', 'aliasestoexport', 'cmdletstoexport'].flatMap(
    (key) => listOf(facts, key) ?? ['*'],
  )
  const root = rootOf(facts)
  const script =
    root !== undefined && patterns.some(hasWildcard)
      ? rs.scriptFiles.parse(`${rs.parentPath(path)}/${root}`, rs.global)
      : undefined
  return { patterns, functions: script === undefined ? new Set() : functionsOfScript(script) }
}

const textsOf = (value: ConstantValue): string[] =>
  Array.isArray(value) ? value.flatMap(textsOf) : typeof value === 'string' ? [value] : []

/** Functions that a module's script defines; those its Export-ModuleMember names, where it names some. */
export function functionsOfScript(script: ScriptBlockAst): Set<string> {
  const defined = new Set<string>()
  const exported: string[] = []
  for (const one of findAll(script, () => true)) {
    if (one.kind === 'FunctionDefinitionAst') defined.add(one.name.toLowerCase())
    else if (one.kind === 'CommandAst' && commandName(one)?.toLowerCase() === 'export-modulemember')
      for (const element of one.commandElements.slice(1))
        if (element.kind !== 'CommandParameterAst') exported.push(...textsOf(constantValue(element) ?? null))
  }
  if (exported.length === 0) return defined
  const wanted = exported.map((one) => wildcard(one))
  return new Set([...defined].filter((name) => wanted.some((one) => one.isMatch(name))))
}
