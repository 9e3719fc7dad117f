/**
 * Which commands the client of a session sees. PowerShell marks entries of the initial session state public or private; here the marks
 * are put on the session's own functions and aliases, and cmdlets, which all sessions share, are known by their names.
 */
import { remoteServerCommands, type SessionPlan } from '../configurations/session-plan.ts'
import type { AliasInfo, CmdletInfo, CommandInfo, FunctionInfo } from './runtime/command-info.ts'
import type { Runspace } from './runtime/runspace.ts'
import { type WildcardPattern, wildcard } from './runtime/wildcard.ts'

interface Pattern {
  readonly module: WildcardPattern | undefined
  readonly name: WildcardPattern
}

const patternOf = (text: string): Pattern => {
  const slash = text.indexOf('\\')
  return {
    module: slash > 0 ? wildcard(text.slice(0, slash)) : undefined,
    name: wildcard(slash > 0 ? text.slice(slash + 1) : text),
  }
}

const matches = (patterns: readonly Pattern[], info: CommandInfo): boolean =>
  patterns.some(
    ({ module, name }) =>
      name.isMatch(info.name) && (module === undefined || module.isMatch(info.moduleName)),
  )

export class Visibility {
  readonly #plan: SessionPlan
  readonly #restricted: boolean
  /** some list of visible commands was written: what is on none is private */
  readonly #applied: boolean
  /** cmdlets and functions alike are shown by either list */
  readonly #commands: readonly Pattern[]
  readonly #aliases: readonly Pattern[]
  readonly #programs: readonly string[]
  /** commands that are public because of what they are */
  readonly #public: Set<CommandInfo> = new Set()
  readonly #cmdlets = new Map<CmdletInfo, boolean>()
  #settled = false

  constructor(plan: SessionPlan) {
    this.#plan = plan
    this.#restricted = plan.sessionType === 'RestrictedRemoteServer'
    this.#applied = [
      plan.visibleCmdlets,
      plan.visibleFunctions,
      plan.visibleAliases,
      plan.visibleProviders,
      plan.visibleExternalCommands,
    ].some((one) => one !== undefined && one.length > 0)
    this.#commands = [...(plan.visibleCmdlets ?? []), ...(plan.visibleFunctions ?? [])]
      .filter((one) => one.parameters === undefined)
      .map((one) => patternOf(one.name))
    this.#aliases = (plan.visibleAliases ?? []).map(patternOf)
    this.#programs = plan.visibleExternalCommands ?? []
  }

  /** Nothing is hidden from anybody. */
  get isOpen(): boolean {
    return !this.#applied && this.#plan.sessionType === 'Default'
  }

  show(info: CommandInfo): void {
    this.#public.add(info)
  }

  /** The configuration's own function or alias: seen by itself where there is no list of its kind (truth jea-919, 226). */
  define(info: FunctionInfo | AliasInfo): void {
    const list = info.kind === 'function' ? this.#plan.visibleFunctions : this.#plan.visibleAliases
    if (list === undefined) this.show(info)
  }

  /** The session has opened: what is private now stays so, what the client defines from here on is his. */
  settle(rs: Runspace): void {
    this.#settled = true
    if (this.isOpen) return
    const { top } = rs.global
    for (const info of top.functions?.values() ?? []) this.#mark(info as FunctionInfo)
    for (const info of top.aliases?.values() ?? []) this.#mark(info as AliasInfo)
  }

  #mark(info: FunctionInfo | AliasInfo): void {
    info.isPrivate = !(info.kind === 'function' ? this.#functionIsPublic(info) : this.#aliasIsPublic(info))
  }

  #functionIsPublic(info: FunctionInfo): boolean {
    if (this.#public.has(info) || matches(this.#commands, info)) return true
    if (info.isBuiltIn) return this.#restricted && info.name === 'Clear-Host'
    return !this.#applied
  }

  #aliasIsPublic(info: AliasInfo): boolean {
    if (this.#public.has(info)) return true
    // an alias that a module exports stays hidden whatever the list says (truth jea-117)
    if (info.module !== undefined) return !this.#applied
    if (matches(this.#aliases, info)) return !/^ipmo$/i.test(info.name)
    const target = info.definition.toLowerCase()
    return (
      this.#restricted && info.isBuiltIn && remoteServerCommands.some((one) => one.toLowerCase() === target)
    )
  }

  #cmdletIsPublic(info: CmdletInfo): boolean {
    if (this.isOpen) return true
    if (/^import-module$/i.test(info.name)) return false
    return matches(this.#commands, info)
  }

  hides(info: CommandInfo): boolean {
    switch (info.kind) {
      case 'cmdlet': {
        let found = this.#cmdlets.get(info)
        if (found === undefined) this.#cmdlets.set(info, (found = this.#cmdletIsPublic(info)))
        return !found
      }
      case 'function':
        // what a module brings later is as private as what it brought at first
        if (this.#settled && info.module !== undefined && this.#applied) return !this.#functionIsPublic(info)
        return info.isPrivate
      case 'alias':
        return info.isPrivate
      case 'externalScript':
        return !this.#allowsProgram(info.path)
      case 'application':
        return !this.#allowsProgram(info.path)
      case 'script':
        return false
    }
  }

  #allowsProgram(path: string): boolean {
    return this.isOpen || this.#programs.some((one) => one === '*' || one === path)
  }

  /** `$ExecutionContext.SessionState.Applications` and `.Scripts` */
  get applications(): readonly string[] {
    return this.isOpen ? ['*'] : this.#programs.filter((one) => !/\.ps1$/i.test(one))
  }

  get scripts(): readonly string[] {
    return this.isOpen ? ['*'] : this.#programs.filter((one) => one === '*' || /\.ps1$/i.test(one))
  }

  hidesProvider(name: string): boolean {
    const { visibleProviders, sessionType } = this.#plan
    if (visibleProviders === undefined) return sessionType !== 'Default'
    // a Default session keeps what it has: the list only adds
    return sessionType !== 'Default' && !visibleProviders.some((one) => wildcard(one).isMatch(name))
  }
}
