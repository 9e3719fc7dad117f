/** From a command's name to the command: alias, function, cmdlet, script file or program, in that order. */
import type { ScriptExtent } from '../language/source-text.ts'
import type { AliasInfo, CommandInfo } from './command-info.ts'
import { failure, type TerminatingError } from './failure.ts'
import type { Frame } from './frame.ts'
import { extentOf } from './binding-errors.ts'
import { findAlias, findFunction } from './session-state.ts'

const aliasDepthMax = 100

/** @returns undefined when there is no such command */
export function findCommand(f: Frame, name: string): CommandInfo | undefined {
  const found = lookUp(f, name)
  return found?.kind === 'alias' ? followAlias(f, found) : found
}

/** Without following an alias. */
export function lookUp(f: Frame, name: string): CommandInfo | undefined {
  const { rs } = f
  const key = name.toLowerCase()
  const scope = f.scope
  const alias = findAlias(scope, key)
  if (alias !== undefined && rs.isVisible(alias, f)) return alias
  const scoped = key.includes(':') && /^(global|script|local|private):(.+)$/s.exec(key)
  if (scoped) {
    const found = scope.named(scoped[1] as string).functions?.get(scoped[2] as string) as
      | CommandInfo
      | undefined
    if (found && rs.isVisible(found, f)) return found
  }
  const fn = findFunction(scope, key)
  if (fn !== undefined && rs.isVisible(fn, f)) return fn
  const cmdlet = rs.cmdlet(key)
  if (cmdlet !== undefined && rs.isVisible(cmdlet, f)) {
    rs.usedModules.add(cmdlet.moduleName.toLowerCase())
    return cmdlet
  }
  const slash = name.indexOf('\\')
  if (slash > 0) {
    const qualified = rs.moduleCommand(name.slice(0, slash), name.slice(slash + 1), f)
    if (qualified !== undefined) return qualified
  }
  return rs.externalCommand(f, name)
}

function followAlias(f: Frame, alias: AliasInfo): CommandInfo | undefined {
  let current: CommandInfo | undefined = alias
  for (let i = 0; i < aliasDepthMax && current?.kind === 'alias'; i++) current = lookUp(f, current.definition)
  return current?.kind === 'alias' ? undefined : current
}

/** @throws CommandNotFoundException */
export function requireCommand(f: Frame, name: string, extent: ScriptExtent | undefined): CommandInfo {
  const found = findCommand(f, name)
  if (found !== undefined) return found
  if (!name.includes('-') && !name.includes('\\') && !name.includes('/')) {
    const get = findCommand(f, `get-${name}`)
    if (get !== undefined && /^[\p{L}_]/u.test(name)) return get
  }
  throw notFound(unresolved(f, name), extent, f)
}

/** What the last alias of a chain stands for: the name that was not found, or where a circle closes. */
function unresolved(f: Frame, name: string): string {
  const seen = new Set<string>()
  let last = name
  for (let key = name.toLowerCase(); !seen.has(key); key = last.toLowerCase()) {
    seen.add(key)
    const alias = findAlias(f.scope, key)
    if (alias === undefined || !f.rs.isVisible(alias, f)) break
    last = alias.definition
  }
  return last
}

export function notFound(written: string, extent: ScriptExtent | undefined, f?: Frame): TerminatingError {
  // a module that is there keeps its name to itself (truth jea-221)
  const name = f === undefined ? written : withoutKnownModule(f, written)
  // a restricted session loads no module to find a command (truth jea-235)
  const loads = f === undefined || f.rs.visibility === undefined
  const text = loads && /^[\w.]+\\[\w-]+$/.test(name) ? moduleText(name) : undefined
  const error = failure(
    text?.id ?? 'CommandNotFoundException',
    text?.message ??
      `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.`,
    {
      type: 'sma:CommandNotFoundException',
      category: 'ObjectNotFound',
      target: name,
      properties: [['CommandName', name]],
    },
  )
  if (extent) extentOf.set(error, extent)
  return error
}

function withoutKnownModule(f: Frame, name: string): string {
  const slash = name.indexOf('\\')
  if (slash <= 0 || f.rs.visibility === undefined || f.rs.plan.sessionType === 'Empty') return name
  const module = name.slice(0, slash).toLowerCase()
  const known =
    f.rs.modules.builtInModules(true).some((one) => one.name.toLowerCase() === module) ||
    module === 'microsoft.powershell.core' ||
    [...f.rs.modules.loaded.values()].some((one) => one.name.toLowerCase() === module)
  return known ? name.slice(slash + 1) : name
}

function moduleText(name: string): { id: string; message: string } {
  const module = name.slice(0, name.indexOf('\\'))
  return {
    id: 'CouldNotAutoLoadModule',
    message: `The module '${module}' could not be loaded. For more information, run 'Import-Module ${module}'.`,
  }
}
