/** Import-Module, New-Module, Remove-Module, Get-Module, Export-ModuleMember. */
import { hasVersionWish, type VersionWish } from '../language/module-specification.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import type { PSArray } from '../../objects/collections.ts'
import { InvocationInfo } from '../../objects/error-record.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { extentOf } from '../runtime/binding-errors.ts'
import { hasApprovedVerb } from '../runtime/approved-verbs.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import { getMember } from '../runtime/members.ts'
import { Collector } from '../runtime/pipes.ts'
import { ModuleInfo, type SessionState } from '../runtime/session-state.ts'
import type { ScriptBlock } from '../runtime/script-block.ts'
import type { Task } from '../runtime/task.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'

const core = 'Microsoft.PowerShell.Core'
const link = (id: string): string => `https://go.microsoft.com/fwlink/?LinkID=${id}`
const texts = (value: unknown): string[] => (value === undefined ? [] : (value as PSArray).items.map(String))

const notFound = (name: string): TerminatingError =>
  failure(
    'Modules_ModuleNotFound',
    `The specified module '${name}' was not loaded because no valid module file was found in any module directory.`,
    {
      type: 'System.IO.FileNotFoundException',
      category: 'ResourceUnavailable',
      target: name,
      properties: [
        ['FileName', null],
        ['FusionLog', null],
      ],
    },
  )

export const importModule = defineCmdlet(
  { name: 'Import-Module', ...declaredCmdlets['Import-Module'] },
  (c) => ({
    *process() {
      const given: unknown[] = c.has('ModuleInfo')
        ? (c.p.ModuleInfo as PSArray).items
        : c.has('FullyQualifiedName')
          ? (c.p.FullyQualifiedName as PSArray).items
          : texts(c.p.Name)
      for (const one of given) yield* importOne(c, one)
    },
  }),
)

/** -MinimumVersion and its like, or what `@{ModuleName; ModuleVersion}` asks for */
function wishOf(c: CmdletContext, given: unknown): VersionWish {
  const base = baseOf(given)
  const { rs } = c
  const of = (parameter: string, key: string): string | undefined => {
    const value =
      typeof base === 'string' ? (c.has(parameter) ? c.p[parameter] : null) : getMember(given, key, rs)
    return value === null || value === undefined ? undefined : rs.text(value)
  }
  const wish = {
    version: of('MinimumVersion', 'ModuleVersion'),
    requiredVersion: of('RequiredVersion', 'RequiredVersion'),
    maximumVersion: of('MaximumVersion', 'MaximumVersion'),
  }
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined))
}

function notFoundIn(
  name: string,
  { version, requiredVersion, maximumVersion }: VersionWish,
): TerminatingError {
  const wished = requiredVersion ?? version
  const text = wished === undefined ? `MaximumVersion '${maximumVersion}'` : `version '${wished}'`
  return failure(
    'Modules_ModuleWithVersionNotFound',
    `The specified module '${name}' with ${text} was not loaded because no valid module file was found in any module directory.`,
    { type: 'System.IO.FileNotFoundException', category: 'ResourceUnavailable', target: name },
  )
}

function* importOne(c: CmdletContext, given: unknown): Task<void> {
  const { rs } = c
  const { modules } = rs
  const base = baseOf(given)
  const local = String(c.p.Scope ?? '').toLowerCase() === 'local'
  const state = c.p.Global || String(c.p.Scope ?? '').toLowerCase() === 'global' ? rs.global : c.frame.state
  const scope = local ? c.frame.scope : state.top
  let module: ModuleInfo | undefined
  if (base instanceof ModuleInfo) module = base
  else {
    const named = typeof base === 'string' ? undefined : getMember(given, 'ModuleName', rs)
    const name = rs.text(named ?? base)
    const built = modules.builtInModules(true).find((one) => one.name.toLowerCase() === name.toLowerCase())
    if (built !== undefined) {
      modules.builtIn.add(built.name)
      module = built
    } else {
      const wish = wishOf(c, given)
      const path = modules.find(c.frame, name, undefined, wish)
      if (path === undefined) {
        yield* c.error(hasVersionWish(wish) ? notFoundIn(name, wish) : notFound(name))
        return
      }
      const known = modules.loaded.get(path)
      if (known !== undefined && c.p.Force) {
        yield* removing(c, known)
        yield* modules.remove(known)
      }
      if (known === undefined || c.p.Force) yield* c.verbose(`Loading module from path '${path}'.`)
      try {
        module = yield* modules.load(
          c.frame,
          path,
          c.has('ArgumentList') ? { args: (c.p.ArgumentList as PSArray).items } : {},
        )
      } catch (error) {
        if (!(error instanceof TerminatingError)) throw error
        if (error.record.exception.netType.name === 'ParseException') {
          yield* writeParseErrors(c, error, path)
          yield* c.error(notFound(name))
          return
        }
        // the record is this command's now, and keeps where it happened in its stack trace
        error.record.invocationInfo = c.invocation
        error.record.commandTypeName ??= c.definition.typeName
        error.record.categoryActivity = c.definition.name
        throw new TerminatingError(error.record)
      }
      if (known === undefined || c.p.Force)
        for (const info of module.exportedFunctions.values())
          yield* c.verbose(`Exporting function '${info.name}'.`)
    }
  }
  const list = (name: string): string[] | undefined => (c.has(name) ? texts(c.p[name]) : undefined)
  const done = modules.import(scope, state, module, {
    functions: list('Function'),
    aliases: list('Alias'),
    variables: list('Variable'),
    prefix: c.p.Prefix as string | undefined,
    noClobber: Boolean(c.p.NoClobber),
  })
  const unapproved = done.functions.filter((one) => !hasApprovedVerb(one))
  if (unapproved.length > 0) {
    if (!c.p.DisableNameChecking) {
      yield* c.warning(
        `The names of some imported commands from the module '${module.name}' include unapproved verbs that might make them less discoverable. To find the commands with unapproved verbs, run the Import-Module command again with the Verbose parameter. For a list of approved verbs, type Get-Verb.`,
      )
    }
    for (const one of unapproved)
      yield* c.verbose(
        `The '${one}' command in the ${module.name}' module was imported, but because its name does not include an approved verb, it might be difficult to find. For a list of approved verbs, type Get-Verb.`,
      )
  }
  for (const one of done.functions.toSorted()) yield* c.verbose(`Importing function '${one}'.`)
  for (const one of done.variables) yield* c.verbose(`Importing variable '${one}'.`)
  for (const one of done.aliases) yield* c.verbose(`Importing alias '${one}'.`)
  if (c.p.AsCustomObject) yield* c.write(customObjectOf(module))
  else if (c.p.PassThru) yield* c.write(module)
}

/** The errors of a file that does not parse are written one by one, as the parser's own. */
function* writeParseErrors(c: CmdletContext, error: TerminatingError, path: string): Task<void> {
  const { exception } = error.record
  const record = failure(error.record.errorId, exception.message, {
    type: 'sma:ParentContainsErrorRecordException',
    category: 'ParserError',
  }).record
  const at = new InvocationInfo()
  at.extent = extentOf.get(error) ?? null
  at.scriptName = path
  at.historyId = -1n
  record.invocationInfo = at
  record.commandTypeName = ''
  record.categoryActivity = ''
  record.scriptStackTrace = c.rs.stackTrace(c.frame)
  yield* c.error(record)
}

function* removing(c: CmdletContext, module: ModuleInfo): Task<void> {
  for (const info of [...module.exportedFunctions.values()].toSorted((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  ))
    yield* c.verbose(`Removing the imported "${info.name}" function.`)
}

/** A module as an object: its exported variables are properties, its functions methods. */
function customObjectOf(module: ModuleInfo): PSObject {
  const made = new PSObject()
  for (const [key, variable] of module.exportedVariables) {
    made.members.set(key, {
      kind: 'CodeProperty',
      name: variable.name,
      typeName: 'System.Object',
      get: () => variable.value,
      set: (_self, value) => variable.assign(value),
    })
  }
  for (const [key, info] of module.exportedFunctions)
    made.members.set(key, { kind: 'ScriptMethod', name: info.name, script: info.scriptBlock })
  return made
}

export const newModule = defineCmdlet(
  {
    name: 'New-Module',
    module: core,
    typeName: 'Microsoft.PowerShell.Commands.NewModuleCommand',
    helpUri: link('2096698'),
    defaultSet: 'ScriptBlock',
    outputTypes: ['System.Management.Automation.PSModuleInfo'],
    parameters: {
      Name: {
        type: 'string',
        sets: { Name: { mandatory: true, position: 0, pipeline: true } },
      },
      ScriptBlock: {
        type: 'scriptblock',
        sets: { Name: { mandatory: true, position: 1 }, ScriptBlock: { mandatory: true, position: 0 } },
        validate: ['notNull'],
      },
      Function: { type: 'string[]', validate: ['notNull'] },
      Cmdlet: { type: 'string[]', validate: ['notNull'] },
      ReturnResult: { type: 'switch' },
      AsCustomObject: { type: 'switch' },
      ArgumentList: { type: 'object[]', aliases: ['Args'], remaining: true },
    },
  },
  (c) => ({
    *end() {
      const { modules } = c.rs
      const module = modules.dynamic(c.p.Name as string | undefined)
      const block = c.p.ScriptBlock as ScriptBlock
      module.definition = String(block)
      const out = new Collector()
      yield* modules.run(module, block, c.has('ArgumentList') ? (c.p.ArgumentList as PSArray).items : [], out)
      if (c.has('Function')) {
        const patterns = texts(c.p.Function)
        for (const key of [...module.exportedFunctions.keys()])
          if (!patterns.some((one) => wildcard(one).isMatch(key))) module.exportedFunctions.delete(key)
      }
      if (c.p.AsCustomObject) {
        yield* c.write(customObjectOf(module))
        return
      }
      const importedBefore = new Map(c.frame.state.importedModules)
      modules.import(c.frame.state.top, c.frame.state, module, {})
      // a dynamic module is not listed until Import-Module is given it
      c.frame.state.importedModules.clear()
      for (const [key, one] of importedBefore) c.frame.state.importedModules.set(key, one)
      if (c.p.ReturnResult) yield* c.writeEach(out.items)
      else yield* c.write(module)
    },
  }),
)

export const removeModule = defineCmdlet(
  {
    name: 'Remove-Module',
    module: core,
    typeName: 'Microsoft.PowerShell.Commands.RemoveModuleCommand',
    helpUri: link('2096802'),
    supportsShouldProcess: true,
    parameters: {
      Name: {
        type: 'string[]',
        sets: { name: { mandatory: true, position: 0, pipeline: true } },
      },
      FullyQualifiedName: {
        type: 'object[]',
        sets: { FullyQualifiedName: { mandatory: true, position: 0, pipeline: true } },
      },
      ModuleInfo: {
        type: 'psmoduleinfo[]',
        sets: { ModuleInfo: { mandatory: true, position: 0, pipeline: true } },
      },
      Force: { type: 'switch' },
    },
  },
  (c) => ({
    *process() {
      const { modules } = c.rs
      const found: ModuleInfo[] = c.has('ModuleInfo')
        ? (c.p.ModuleInfo as PSArray).items.map((one) => baseOf(one) as ModuleInfo)
        : []
      for (const name of c.has('Name') ? texts(c.p.Name) : []) {
        const pattern = wildcard(name)
        const path = name.includes('/') ? modules.find(c.frame, name) : undefined
        const matching = modules
          .imported(c.frame.state)
          .filter((one) => pattern.isMatch(one.name) || (path !== undefined && one.path === path))
        if (matching.length === 0 && !hasWildcard(name)) {
          yield* c.error(
            failure(
              'Modules_NoModulesRemoved',
              `No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in the runspace.`,
              { type: 'System.InvalidOperationException', category: 'ResourceUnavailable' },
            ),
          )
        }
        found.push(...matching)
      }
      for (const module of found) {
        if (!(yield* c.shouldProcess(`${module.name} (Path: '${module.path}')`))) continue
        yield* removing(c, module)
        modules.builtIn.delete(module.name)
        yield* modules.remove(module)
      }
    },
  }),
)

export const getModule = defineCmdlet({ name: 'Get-Module', ...declaredCmdlets['Get-Module'] }, (c) => ({
  *process() {
    const { modules } = c.rs
    const names = c.has('Name') ? texts(c.p.Name) : ['*']
    const all = c.p.ListAvailable
      ? modules.builtInModules(true)
      : c.p.All
        ? [...modules.builtInModules(), ...modules.loaded.values()]
        : modules.imported(c.frame.state)
    const seen = new Set<ModuleInfo>()
    const listed = [...all].toSorted((a, b) =>
      a.name.toLowerCase() < b.name.toLowerCase() ? -1 : a.name.toLowerCase() > b.name.toLowerCase() ? 1 : 0,
    )
    for (const name of names) {
      const path = name.includes('/') ? modules.find(c.frame, name) : undefined
      const pattern = wildcard(name)
      for (const module of listed) {
        if (
          seen.has(module) ||
          !(pattern.isMatch(module.name) || (path !== undefined && module.path === path))
        )
          continue
        seen.add(module)
        yield* c.write(module)
      }
    }
  },
}))

export const exportModuleMember = defineCmdlet(
  {
    name: 'Export-ModuleMember',
    module: core,
    typeName: 'Microsoft.PowerShell.Commands.ExportModuleMemberCommand',
    helpUri: link('2096578'),
    parameters: {
      Function: {
        type: 'string[]',
        position: 0,
        pipeline: true,
        byName: true,
        validate: ['allowEmptyCollection'],
      },
      Cmdlet: { type: 'string[]', byName: true, validate: ['allowEmptyCollection'] },
      Variable: { type: 'string[]', byName: true, validate: ['notNull'] },
      Alias: { type: 'string[]', byName: true, validate: ['notNull'] },
    },
  },
  (c) => ({
    process() {
      const { module } = c.frame.state
      if (module === undefined) {
        throw failure(
          'Modules_CanOnlyExecuteExportModuleMemberInsideAModule',
          'The Export-ModuleMember cmdlet can only be called from inside a module.',
          { type: 'System.InvalidOperationException', category: 'PermissionDenied' },
        )
      }
      const { top } = module.state as SessionState
      module.explicitExports = true
      const take = <V>(
        from: ReadonlyMap<string, unknown> | undefined,
        patterns: string[],
        into: Map<string, V>,
      ): void => {
        for (const [key, one] of from ?? [])
          if (patterns.some((pattern) => wildcard(pattern).isMatch(key))) into.set(key, one as V)
      }
      if (c.has('Function') && c.p.Function !== AutomationNull)
        take(top.functions, texts(c.p.Function), module.exportedFunctions)
      if (c.has('Alias')) take(top.aliases, texts(c.p.Alias), module.exportedAliases)
      if (c.has('Variable')) take(top.variables, texts(c.p.Variable), module.exportedVariables)
      return undefined
    },
  }),
)
