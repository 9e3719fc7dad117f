/** Import-Module, New-Module, Export-ModuleMember. */
import { hasVersionWish, type VersionWish, versionFits } from '../language/module-specification.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import type { PSArray } from '../../objects/collections.ts'
import { InvocationInfo } from '../../objects/error-record.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { extentOf } from '../runtime/binding-errors.ts'
import { hasApprovedVerb } from '../runtime/approved-verbs.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import { isEmptyRange, maximumVersionOf, ModuleSpecification } from '../runtime/module-specification.ts'
import { Collector } from '../runtime/pipes.ts'
import { ModuleInfo, type SessionState, sortedByName } from '../runtime/session-state.ts'
import type { ScriptBlock } from '../runtime/script-block.ts'
import type { Task } from '../runtime/task.ts'
import { wildcard } from '../runtime/wildcard.ts'
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
  if (baseOf(given) instanceof ModuleSpecification) return (baseOf(given) as ModuleSpecification).wish
  const of = (parameter: string): string | undefined => {
    const value = c.has(parameter) ? c.p[parameter] : null
    return value === null || value === undefined || value === '' ? undefined : c.rs.text(value)
  }
  const maximum = of('MaximumVersion')
  const wish = {
    version: of('MinimumVersion'),
    requiredVersion: of('RequiredVersion'),
    maximumVersion: maximum && maximumVersionOf(maximum),
  }
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined))
}

function notFoundIn(name: string, wish: VersionWish): TerminatingError {
  const { version, requiredVersion, maximumVersion } = wish
  if ((version ?? requiredVersion ?? maximumVersion) === undefined) return notFound(name)
  const text = requiredVersion
    ? `version '${requiredVersion}'`
    : version === undefined
      ? `MaximumVersion '${maximumVersion}'`
      : maximumVersion === undefined
        ? `version '${version}'`
        : `MinimumVersion '${version}' and MaximumVersion '${maximumVersion}'`
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
  // one of Get-Module -ListAvailable is not loaded yet
  const isListed = base instanceof ModuleInfo && base.state === undefined && base.path !== ''
  if (base instanceof ModuleInfo && !isListed) module = base
  else {
    const name =
      base instanceof ModuleInfo ? base.path : base instanceof ModuleSpecification ? base.name : rs.text(base)
    const wish = wishOf(c, given)
    if (typeof base === 'string' && isEmptyRange(wish))
      throw failure(
        'ArgumentOutOfRange',
        `Specified argument was out of the range of valid values. (Parameter 'The MinimumVersion '${wish.version}' should not be greater than MaximumVersion '${wish.maximumVersion}'.')`,
        { type: 'sma:PSArgumentOutOfRangeException', category: 'InvalidArgument' },
      )
    const key = name.toLowerCase().replace(/\/$/, '')
    const built = modules
      .builtInModules(true)
      .find((one) =>
        [one.name, one.path, one.path.replace(/\/[^/]*$/, '')].some((own) => own.toLowerCase() === key),
      )
    if (built !== undefined && versionFits(built.version, wish)) {
      modules.builtIn.add(built.name)
      module = built
    } else {
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

/** What -Verbose says of a module that goes. */
export function* removing(c: CmdletContext, module: ModuleInfo): Task<void> {
  for (const info of [...module.exportedFunctions.values()].toSorted((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  ))
    yield* c.verbose(`Removing the imported "${info.name}" function.`)
}

/** A module as an object: its exported variables are properties, its functions methods. */
function customObjectOf(module: ModuleInfo): PSObject {
  const made = new PSObject()
  for (const info of sortedByName(module.exportedFunctions.values()))
    made.members.set(info.name.toLowerCase(), {
      kind: 'ScriptMethod',
      name: info.name,
      script: info.scriptBlock,
    })
  for (const variable of sortedByName(module.exportedVariables.values())) {
    // PSVariableProperty: a note that is the variable
    made.members.set(variable.name.toLowerCase(), {
      kind: 'NoteProperty',
      name: variable.name,
      get value() {
        return variable.value
      },
      set value(value) {
        variable.assign(value)
      },
    })
  }
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
      // other than a file's module, one made here exports no aliases unless it says so
      if (!module.explicitExports) module.exportedAliases.clear()
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

/** what every running block has, and no module exports */
const ofEveryBlock = ['args', 'input', 'myinvocation', 'psboundparameters', 'pscommandpath', 'psscriptroot']

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
      if (c.has('Variable')) {
        take(top.variables, texts(c.p.Variable), module.exportedVariables)
        for (const name of ofEveryBlock) module.exportedVariables.delete(name)
      }
      return undefined
    },
  }),
)
