/** Members of the session's own objects: `$PSCmdlet`, `$MyInvocation`, `$Host`, `$ExecutionContext`, commands, modules, script blocks. */
import { loadType } from './type-loader.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import type { ErrorRecord, InvocationInfo } from '../../objects/error-record.ts'
import { PSGuid, PSSwitch, PSVersion } from '../../objects/misc.ts'
import {
  automationAssembly,
  enumType,
  NetType,
  registeredType,
  registerType,
  T,
} from '../../objects/net-type.ts'
import { EnumValue, PSUInt64 } from '../../objects/numbers.ts'
import { baseOf, customObject } from '../../objects/ps-object.ts'
import type { ProgressRecord } from '../../objects/records.ts'
import type { Bound } from '../runtime/binder.ts'
import {
  allSets,
  type AliasInfo,
  type CmdletInfo,
  type CommandInfo,
  commandTypeOf,
  type FunctionInfo,
  type ParameterInfo,
  type ScriptInfo,
} from '../runtime/command-info.ts'
import { commandsMatching, metadataOf } from '../runtime/command-list.ts'
import { escapeWildcard } from '../runtime/wildcard.ts'
import { put as writeTo } from '../runtime/command-runtime.ts'
import type { EngineContext } from '../runtime/context.ts'
import { findCommand, lookUp } from '../runtime/discovery.ts'
import { commandOfType } from '../runtime/command-list.ts'
import type { ScriptEnumerator } from '../runtime/enumerators.ts'
import { throwNet, fail, NetThrow, TerminatingError } from '../runtime/failure.ts'
import { type EngineObject, engineObjects } from '../runtime/intrinsics.ts'
import { positionMessage } from '../runtime/position.ts'
import type { Runspace } from '../runtime/runspace.ts'
import type { SessionPlan } from '../../configurations/session-plan.ts'
import type { Frame } from '../runtime/frame.ts'
import { type Scope, Variable } from '../runtime/scope.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import { ScriptCmdlet } from '../runtime/script-cmdlet.ts'
import type { ModuleInfo } from '../runtime/session-state.ts'
import { type SteppablePipeline, steppablePipeline } from '../runtime/steppable.ts'
import { type Task, Wait } from '../runtime/task.ts'
import { PSTimeSpan } from '../../objects/time.ts'
import { Collector } from '../runtime/pipes.ts'
import { genericType, implement } from './surface.ts'
import { addMetadata } from './type-loader.ts'
import { closureOf } from '../runtime/closures.ts'

const sma = 'System.Management.Automation.'
const rsOf = (ctx: EngineContext): Runspace => ctx as Runspace
const frameOf = (ctx: EngineContext) =>
  rsOf(ctx).frames[rsOf(ctx).frames.length - 1] ?? rsOf(ctx).io.baseFrame
const stringObjectDictionary = (): NetType =>
  genericType('System.Collections.Generic.Dictionary`2', T.String, T.Object)
const collectionOf = (type: NetType, items: unknown[]): PSList =>
  new PSList(genericType('System.Collections.ObjectModel.Collection`1', type), items)
let attributesType: NetType | undefined
const variableAttributes = (): NetType =>
  (attributesType ??= registerType(
    new NetType({
      fullName: `${sma}PSVariableAttributeCollection`,
      kind: 'class',
      base: genericType(
        'System.Collections.ObjectModel.Collection`1',
        loadType('System.Attribute') ?? T.Object,
      ),
    }),
  ))
const psObjects = (items: unknown[]): PSList => collectionOf(T.PSObject, items)

const visibility = enumType(`${sma}SessionStateEntryVisibility`, ['Public', 'Private'], {
  assembly: automationAssembly,
})
const itemOptions = enumType(
  `${sma}ScopedItemOptions`,
  { None: 0, ReadOnly: 1, Constant: 2, Private: 4, AllScope: 8, Unspecified: 16 },
  { flags: true, assembly: automationAssembly },
)
const commandOrigin = enumType(`${sma}CommandOrigin`, ['Runspace', 'Internal'], {
  assembly: automationAssembly,
})
const languageModes = enumType(
  `${sma}PSLanguageMode`,
  ['FullLanguage', 'RestrictedLanguage', 'NoLanguage', 'ConstrainedLanguage', 'ConstrainedLanguageAudit'],
  { assembly: automationAssembly },
)
const moduleTypes = enumType(`${sma}ModuleType`, ['Script', 'Binary', 'Manifest', 'Cim', 'Workflow'], {
  assembly: automationAssembly,
})

const cls = (name: string, base: NetType): void => {
  if (!registeredType(name))
    registerType(new NetType({ fullName: name, kind: 'class', base, assembly: automationAssembly }))
}
cls(`${sma}PSVariable`, T.Object)

// --- $MyInvocation

function parameterTable(info: InvocationInfo): PSDictionary {
  const given = info.boundParameters
  if (given instanceof PSDictionary) return given
  const table = new PSDictionary(stringObjectDictionary())
  if (given instanceof Map)
    for (const { info: one, value } of (given as Map<string, Bound>).values()) table.set(one.name, value)
  return table
}

implement(`${sma}InvocationInfo`, {
  get: {
    MyCommand: (self: InvocationInfo) => self.myCommand,
    BoundParameters: parameterTable,
    UnboundArguments: (self: InvocationInfo) =>
      self.unboundArguments instanceof PSList
        ? self.unboundArguments
        : new PSList(genericType('System.Collections.Generic.List`1', T.Object)),
    ScriptLineNumber: (self: InvocationInfo) => self.extent?.startLineNumber ?? 0,
    OffsetInLine: (self: InvocationInfo) => self.extent?.startColumnNumber ?? 0,
    HistoryId: (self: InvocationInfo) => self.historyId,
    ScriptName: (self: InvocationInfo) => self.scriptName,
    Line: (self: InvocationInfo) => self.extent?.source.line(self.extent.startLineNumber) ?? '',
    Statement: (self: InvocationInfo) => self.extent?.text ?? '',
    PositionMessage: (self: InvocationInfo) => positionMessage(self.extent),
    PSScriptRoot: (self: InvocationInfo) =>
      self.scriptName === '' ? '' : self.scriptName.slice(0, self.scriptName.lastIndexOf('/')),
    PSCommandPath: (self: InvocationInfo) => self.scriptName || null,
    InvocationName: (self: InvocationInfo) => self.invocationName,
    PipelineLength: (self: InvocationInfo) => self.pipelineLength,
    PipelinePosition: (self: InvocationInfo) => self.pipelinePosition,
    ExpectingInput: (self: InvocationInfo) => self.expectingInput,
    CommandOrigin: (self: InvocationInfo) => new EnumValue(commandOrigin, self.commandOrigin),
    DisplayScriptPosition: () => null,
  },
  call: { ToString: () => `${sma}InvocationInfo` },
})

// --- $PSCmdlet

const runtimeOf = (self: ScriptCmdlet) => self.stage.runtime

cls(`${sma}MshCommandRuntime`, T.Object)
/** `$PSCmdlet.CommandRuntime` */
class CommandRuntimeView {
  readonly cmdlet: ScriptCmdlet
  constructor(cmdlet: ScriptCmdlet) {
    this.cmdlet = cmdlet
  }
  get netType(): NetType {
    return registeredType(`${sma}MshCommandRuntime`) as NetType
  }
}
implement(`${sma}MshCommandRuntime`, { get: { Host: (_self, ctx) => engineObjects(rsOf(ctx)).host } })

/** -First, -Skip and -IncludeTotalCount of a function that supports paging */
function pagingParameters(self: ScriptCmdlet): unknown {
  const { bound } = self.stage.binder
  if (!self.stage.binder.metadata.supportsPaging) return null
  const value = (name: string, otherwise: unknown): unknown => bound.get(name)?.value ?? otherwise
  return customObject(
    [
      ['IncludeTotalCount', value('includetotalcount', new PSSwitch(false))],
      ['Skip', value('skip', new PSUInt64(0n))],
      ['First', value('first', new PSUInt64(18446744073709551615n))],
    ],
    [`${sma}PagingParameters`, 'System.Object'],
  )
}

implement(`${sma}PSCmdlet`, {
  get: {
    ParameterSetName: (self: ScriptCmdlet) => self.stage.parameterSet,
    MyInvocation: (self: ScriptCmdlet) => self.stage.runtime.invocation,
    SessionState: (_self, ctx) => engineObjects(rsOf(ctx)).sessionState,
    Host: (_self, ctx) => engineObjects(rsOf(ctx)).host,
    InvokeCommand: (_self, ctx) => engineObjects(rsOf(ctx)).invokeCommand,
    InvokeProvider: (_self, ctx) => engineObjects(rsOf(ctx)).invokeProvider,
    CommandRuntime: (self: ScriptCmdlet) => new CommandRuntimeView(self),
    PagingParameters: (self: ScriptCmdlet) => pagingParameters(self),
    CommandOrigin: () => new EnumValue(commandOrigin, 1),
    Stopping: () => false,
  },
  call: {
    WriteError: (self: ScriptCmdlet, [record]) => runtimeOf(self).writeError(record as ErrorRecord),
    ThrowTerminatingError(self: ScriptCmdlet, [record]) {
      const error = record as ErrorRecord
      error.invocationInfo ??= runtimeOf(self).invocation
      error.commandTypeName ??= runtimeOf(self).commandTypeName
      error.categoryActivity ??= runtimeOf(self).commandName
      const thrown = new TerminatingError(error)
      thrown.leaving = runtimeOf(self)
      throw thrown
    },
    *WriteObject(self: ScriptCmdlet, [value, enumerateIt]) {
      if (enumerateIt === true) yield* runtimeOf(self).rs.writeEnumerated(self.stage.out, value)
      else yield* writeTo(self.stage.out, value)
      return AutomationNull
    },
    WriteVerbose: (self: ScriptCmdlet, [text]) => runtimeOf(self).writeVerbose(text as string),
    WriteWarning: (self: ScriptCmdlet, [text]) => runtimeOf(self).writeWarning(text as string),
    WriteDebug: (self: ScriptCmdlet, [text]) => runtimeOf(self).writeDebug(text as string),
    WriteProgress: (self: ScriptCmdlet, [record]) => runtimeOf(self).writeProgress(record as ProgressRecord),
    WriteInformation(self: ScriptCmdlet, [data, tags], ctx) {
      const list = tags instanceof PSArray ? tags.items.map((one) => rsOf(ctx).text(one)) : []
      return runtimeOf(self).writeInformation(
        rsOf(ctx).informationRecord(data, list, runtimeOf(self).commandName),
      )
    },
    ShouldProcess: (self: ScriptCmdlet, [target, action, caption]) =>
      asMethod(
        caption === undefined
          ? runtimeOf(self).shouldProcess(target as string, action as string | undefined)
          : runtimeOf(self).shouldProcess('', undefined, {
              description: target as string,
              query: action as string,
              caption: caption as string,
            }),
      ),
    ShouldContinue: (self: ScriptCmdlet, [query, caption]) =>
      asMethod(runtimeOf(self).shouldContinue(query as string, caption as string)),
    GetVariableValue(_self, [name, fallback], ctx) {
      const found = frameOf(ctx).scope.find((name as string).toLowerCase())
      return found === undefined ? (fallback ?? null) : found.value
    },
    GetUnresolvedProviderPathFromPSPath: (_self, [path], ctx) =>
      rsOf(ctx).providers.unresolvedPath(frameOf(ctx), path as string),
    GetResolvedProviderPathFromPSPath: (_self, [path, provider], ctx) =>
      rsOf(ctx).providers.resolvedPaths(frameOf(ctx), path as string, provider),
    CurrentProviderLocation: (_self, _args, ctx) => rsOf(ctx).providers.currentLocation(),
    ToString: () => `${sma}PSScriptCmdlet`,
  },
})

// --- commands

const verbOf = (name: string): string => (name.includes('-') ? name.slice(0, name.indexOf('-')) : '')
const nounOf = (name: string): string => (name.includes('-') ? name.slice(name.indexOf('-') + 1) : '')

function parameterMetadata(info: ParameterInfo): unknown {
  return new ParameterMetadata(info)
}

export class ParameterMetadata {
  readonly info: ParameterInfo
  constructor(info: ParameterInfo) {
    this.info = info
  }
  get netType(): NetType {
    return registeredType(`${sma}ParameterMetadata`) ?? T.Object
  }
}
cls(`${sma}ParameterMetadata`, T.Object)

function parametersOf(self: CommandInfo, ctx: EngineContext): unknown {
  const table = new PSDictionary(
    genericType(
      'System.Collections.Generic.Dictionary`2',
      T.String,
      registeredType(`${sma}ParameterMetadata`) as NetType,
    ),
  )
  for (const one of metadataOf(frameOf(ctx), self).parameters) table.set(one.name, parameterMetadata(one))
  return table
}

implement(`${sma}ParameterMetadata`, {
  get: {
    Name: (self: ParameterMetadata) => self.info.name,
    ParameterType: (self: ParameterMetadata) => self.info.type,
    IsDynamic: (self: ParameterMetadata) => self.info.isDynamic,
    SwitchParameter: (self: ParameterMetadata) => self.info.isSwitch,
    Aliases: (self: ParameterMetadata) => collectionOf(T.String, [...self.info.aliases]),
    Attributes: (self: ParameterMetadata) =>
      collectionOf(registeredType('System.Attribute') ?? T.Object, [...self.info.attributes]),
    ParameterSets(self: ParameterMetadata) {
      const table = new PSDictionary(stringObjectDictionary())
      for (const [name, set] of self.info.sets) {
        table.set(
          name,
          customObject(
            [
              ['IsMandatory', set.mandatory],
              ['Position', set.position ?? -2147483648],
              ['ValueFromPipeline', set.valueFromPipeline],
              ['ValueFromPipelineByPropertyName', set.valueFromPipelineByPropertyName],
              ['ValueFromRemainingArguments', set.valueFromRemainingArguments],
              ['HelpMessage', set.helpMessage ?? null],
              ['HelpMessageBaseName', null],
              ['HelpMessageResourceId', null],
            ],
            [`${sma}ParameterSetMetadata`, 'System.Object'],
          ),
        )
      }
      return table
    },
  },
  call: { ToString: () => `${sma}ParameterMetadata` },
})

function outputTypes(self: CommandInfo, ctx: EngineContext): unknown {
  const names =
    self.kind === 'cmdlet'
      ? [...(self.definition.outputTypes ?? [])]
      : self.kind === 'function'
        ? outputTypeNames(self.scriptBlock)
        : []
  const type = rsOf(ctx).resolveType(`${sma}PSTypeName`) ?? T.Object
  return new PSList(
    genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', type),
    names.map((name) =>
      customObject(
        [
          ['Name', rsOf(ctx).resolveType(name)?.fullName ?? name],
          ['Type', null],
        ],
        [`${sma}PSTypeName`, 'System.Object'],
      ),
    ),
    true,
  )
}

function outputTypeNames(block: ScriptBlock): string[] {
  const names: string[] = []
  for (const one of block.ast.paramBlock?.attributes ?? []) {
    if (!/^(system\.management\.automation\.)?outputtype(attribute)?$/i.test(one.typeName.fullName)) continue
    for (const arg of one.positionalArguments) {
      if (arg.kind === 'TypeExpressionAst') names.push(arg.typeName.fullName)
      else if (arg.kind === 'StringConstantExpressionAst') names.push(arg.value)
    }
  }
  return names
}

implement(`${sma}CommandInfo`, {
  get: {
    Name: (self: CommandInfo) => self.name,
    CommandType: (self: CommandInfo) => commandTypeOf(self),
    Source: (self: CommandInfo) =>
      self.kind === 'externalScript' || self.kind === 'application' ? self.path : self.moduleName,
    ModuleName: (self: CommandInfo) => self.moduleName,
    Module: (self: CommandInfo) => self.module ?? null,
    Version: (self: CommandInfo) =>
      self.kind === 'cmdlet'
        ? new PSVersion(7, 0, 0, 0)
        : self.module
          ? versionOf(self.module.version)
          : self.kind === 'function'
            ? new PSVersion(0, 0)
            : null,
    Visibility: (self: CommandInfo, ctx) =>
      new EnumValue(visibility, self.isPrivate || rsOf(ctx).visibility?.hides(self) ? 1 : 0),
    RemotingCapability: () =>
      new EnumValue(
        enumType(`${sma}RemotingCapability`, ['None', 'PowerShell', 'SupportedByCommand', 'OwnedByCommand'], {
          assembly: automationAssembly,
        }),
        1,
      ),
    Parameters: parametersOf,
    ParameterSets: (self: CommandInfo, ctx) =>
      new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', T.Object),
        parameterSets(self, ctx),
        true,
      ),
    OutputType: outputTypes,
    Definition: definitionOf,
  },
  call: {
    ToString: (self: CommandInfo) => self.name,
    ResolveParameter(self: CommandInfo, [name], ctx) {
      const wanted = (name as string).toLowerCase()
      const found = metadataOf(frameOf(ctx), self).parameters.find(
        (one) =>
          one.name.toLowerCase().startsWith(wanted) ||
          one.aliases.some((alias) => alias.toLowerCase() === wanted),
      )
      return found ? parameterMetadata(found) : null
    },
  },
})

/** A host that cannot be asked is the method's exception, which its caller wraps. */
function* asMethod(task: Task<unknown>): Task<unknown> {
  try {
    return yield* task
  } catch (error) {
    if (error instanceof TerminatingError && error.record.exception.netType.name === 'HostException')
      throw new NetThrow(error.record.exception)
    throw error
  }
}

function versionOf(text: string): PSVersion {
  const [major = 0, minor = 0, build = -1, revision = -1] = text.split('.').map(Number)
  return new PSVersion(major, minor, build, revision)
}

function definitionOf(self: CommandInfo, ctx: EngineContext): unknown {
  switch (self.kind) {
    case 'alias':
      return self.definition
    case 'function':
    case 'script':
      return self.scriptBlock.toString()
    case 'externalScript':
    case 'application':
      return self.path
    case 'cmdlet':
      return `\n${parameterSets(self, ctx)
        .map((one) => `${self.name} ${rsOf(ctx).text(one)}`)
        .join('\n\n')}\n`
  }
}

/** CommandParameterSetInfo */
export class ParameterSetInfo {
  readonly name: string
  readonly isDefault: boolean
  readonly parameters: readonly ParameterInfo[]
  constructor(name: string, isDefault: boolean, parameters: readonly ParameterInfo[]) {
    this.name = name
    this.isDefault = isDefault
    this.parameters = parameters
  }
  get netType(): NetType {
    return registeredType(`${sma}CommandParameterSetInfo`) ?? T.Object
  }
  /** the syntax line: `[-Path] <string[]> [-Force] [<CommonParameters>]` */
  toString(): string {
    const at = (info: ParameterInfo) => info.sets.get(this.name) ?? info.sets.get(allSets)
    const own = this.parameters.filter((one) => !one.isCommon)
    const positional = own
      .filter((one) => at(one)?.position !== undefined)
      .sort((a, b) => (at(a)?.position ?? 0) - (at(b)?.position ?? 0))
    const mandatory = own.filter((one) => at(one)?.position === undefined && at(one)?.mandatory)
    const optional = own.filter((one) => at(one)?.position === undefined && !at(one)?.mandatory)
    const parts = [...positional, ...mandatory, ...optional].map((one) => {
      const set = at(one)
      const value = one.isSwitch ? '' : ` <${shortType(one.type)}>`
      const name = set?.position === undefined ? `-${one.name}` : `[-${one.name}]`
      return set?.mandatory ? `${name}${value}` : `[${name}${value}]`
    })
    const whatIf = this.parameters
      .filter((one) => one.isCommon && (one.name === 'WhatIf' || one.name === 'Confirm'))
      .map((one) => `[-${one.name}]`)
    const common = this.parameters.some((one) => one.isCommon) ? ['[<CommonParameters>]'] : []
    return [...parts, ...whatIf, ...common].join(' ')
  }
}
cls(`${sma}CommandParameterSetInfo`, T.Object)

const shortNames: Record<string, string> = {
  'System.String': 'string',
  'System.Int32': 'int',
  'System.Int64': 'long',
  'System.Boolean': 'bool',
  'System.Object': 'Object',
  'System.Management.Automation.PSObject': 'psobject',
  'System.Management.Automation.ScriptBlock': 'scriptblock',
  'System.Collections.Hashtable': 'hashtable',
  'System.DateTime': 'datetime',
  'System.TimeSpan': 'timespan',
  'System.Char': 'char',
  'System.Double': 'double',
  'System.Type': 'type',
  'System.Byte': 'byte',
  'System.Management.Automation.PSCredential': 'pscredential',
  'System.Security.SecureString': 'securestring',
  'System.Uri': 'uri',
  'System.Text.RegularExpressions.Regex': 'regex',
  'System.Version': 'version',
  'System.Management.Automation.PSModuleInfo': 'psmoduleinfo',
  'System.Management.Automation.ErrorRecord': 'ErrorRecord',
}
function shortType(type: NetType): string {
  if (type.kind === 'array') return `${shortType(type.elementType as NetType)}[]`
  return shortNames[type.fullName] ?? type.name
}

function parameterSets(self: CommandInfo, ctx: EngineContext): ParameterSetInfo[] {
  const metadata = metadataOf(frameOf(ctx), self)
  const names = [...new Set(metadata.parameters.flatMap((one) => [...one.sets.keys()]))].filter(
    (name) => name !== allSets,
  )
  const used = names.length === 0 ? [allSets] : names
  return used.map(
    (name) =>
      new ParameterSetInfo(
        name,
        name === metadata.defaultParameterSet,
        metadata.parameters.filter((one) => one.sets.has(name) || one.sets.has(allSets)),
      ),
  )
}

implement(`${sma}CommandParameterSetInfo`, {
  get: {
    Name: (self: ParameterSetInfo) => self.name,
    IsDefault: (self: ParameterSetInfo) => self.isDefault,
    Parameters: (self: ParameterSetInfo) =>
      new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', T.Object),
        self.parameters.map(parameterMetadata),
        true,
      ),
  },
  call: { ToString: (self: ParameterSetInfo) => self.toString() },
})

implement(`${sma}FunctionInfo`, {
  get: {
    ScriptBlock: (self: FunctionInfo) => self.scriptBlock,
    CmdletBinding: (self: FunctionInfo) => self.scriptBlock.compiled.isAdvanced,
    DefaultParameterSet: (self: FunctionInfo, ctx) =>
      metadataOf(frameOf(ctx), self).defaultParameterSet ?? null,
    Options: (self: FunctionInfo) => new EnumValue(itemOptions, self.options),
    Description: (self: FunctionInfo) => self.description || null,
    Verb: (self: FunctionInfo) => verbOf(self.name),
    Noun: (self: FunctionInfo) => nounOf(self.name),
    HelpFile: () => null,
  },
  set: {
    Options: (self: FunctionInfo, value: EnumValue) => {
      self.options = Number(value.value)
    },
    Description: (self: FunctionInfo, value: string) => {
      self.description = value
    },
  },
})
implement(`${sma}CmdletInfo`, {
  get: {
    Verb: (self: CmdletInfo) => verbOf(self.name),
    Noun: (self: CmdletInfo) => nounOf(self.name),
    HelpFile: (self: CmdletInfo) =>
      `${self.moduleName === 'Microsoft.PowerShell.Core' ? 'System.Management.Automation' : `${self.moduleName.replace('Microsoft.PowerShell.', 'Microsoft.PowerShell.Commands.')}`}.dll-Help.xml`,
    ImplementingType: (self: CmdletInfo) =>
      registeredType(self.definition.typeName) ??
      registerType(
        new NetType({
          fullName: self.definition.typeName,
          kind: 'class',
          base: T.Object,
          assembly: automationAssembly,
        }),
      ),
    DefaultParameterSet: (self: CmdletInfo) => self.definition.defaultSet ?? null,
    Options: () => new EnumValue(itemOptions, 1),
  },
})
implement(`${sma}AliasInfo`, {
  get: {
    ReferencedCommand: (self: AliasInfo, ctx) => lookUp(frameOf(ctx), self.definition) ?? null,
    ResolvedCommand: (self: AliasInfo, ctx) => findCommand(frameOf(ctx), self.definition) ?? null,
    Options: (self: AliasInfo) => new EnumValue(itemOptions, self.options),
    Description: (self: AliasInfo) => self.description,
  },
})
implement(`${sma}ScriptInfo`, { get: { ScriptBlock: (self: ScriptInfo) => self.scriptBlock } })

// --- variables

implement(`${sma}PSVariable`, {
  create: (_self, [name, value, options]) =>
    new Variable(name as string, value ?? null, options instanceof EnumValue ? Number(options.value) : 0),
  get: {
    Name: (self: Variable) => self.name,
    Value: (self: Variable) => self.value,
    Description: (self: Variable) => self.description,
    Visibility: (self: Variable) => new EnumValue(visibility, self.isPrivate ? 1 : 0),
    Module: () => null,
    ModuleName: (self: Variable) => self.moduleName ?? '',
    Options: (self: Variable) => new EnumValue(itemOptions, self.options),
    Attributes: (self: Variable) => new PSList(variableAttributes(), [...(self.attributes ?? [])]),
  },
  set: {
    Value: (self: Variable, value) => self.assign(value),
    Description: (self: Variable, value: string) => {
      self.description = value
    },
    Options: (self: Variable, value: EnumValue) => {
      self.options = Number(value.value)
    },
  },
  call: { ToString: () => `${sma}PSVariable`, IsValidValue: () => true },
})

// --- $ExecutionContext and $Host

const part = (name: keyof ReturnType<typeof engineObjects>) => (_self: EngineObject, ctx: EngineContext) =>
  engineObjects(rsOf(ctx))[name]

implement(`${sma}EngineIntrinsics`, {
  get: {
    Host: part('host'),
    SessionState: part('sessionState'),
    InvokeCommand: part('invokeCommand'),
    InvokeProvider: part('invokeProvider'),
  },
})
/** A configuration's own code has the whole language (truth jea-184, 644). */
function languageModeOf(rs: Runspace, frame: Frame): SessionPlan['languageMode'] {
  const { languageMode } = rs.plan
  if (languageMode === 'FullLanguage') return languageMode
  const source = frame.position?.source
  return source !== undefined && rs.clientSources?.has(source) ? languageMode : 'FullLanguage'
}

/** `$module.SessionState` and its PSVariable: those of the module, not of whoever asks. */
class StateView {
  readonly typeName: string
  readonly module: ModuleInfo
  constructor(typeName: string, module: ModuleInfo) {
    this.typeName = typeName
    this.module = module
  }
  get netType(): NetType {
    return registeredType(this.typeName) ?? T.Object
  }
}
const scopeFor = (self: unknown, ctx: EngineContext): Scope =>
  self instanceof StateView ? (self.module.state?.top ?? frameOf(ctx).scope) : frameOf(ctx).scope

implement(`${sma}SessionState`, {
  get: {
    Path: part('path'),
    PSVariable: (self: EngineObject | StateView, ctx) =>
      self instanceof StateView
        ? new StateView(`${sma}PSVariableIntrinsics`, self.module)
        : engineObjects(rsOf(ctx)).variables,
    InvokeCommand: part('invokeCommand'),
    InvokeProvider: part('invokeProvider'),
    LanguageMode: (_self, ctx) =>
      new EnumValue(
        languageModes,
        { FullLanguage: 0, RestrictedLanguage: 1, NoLanguage: 2, ConstrainedLanguage: 3 }[
          languageModeOf(rsOf(ctx), frameOf(ctx))
        ],
      ),
    Module: (self, ctx) =>
      (self as unknown) instanceof StateView
        ? (self as unknown as StateView).module
        : (frameOf(ctx).state.module ?? null),
    Applications: (_self, ctx) =>
      new PSList(genericType('System.Collections.Generic.List`1', T.String), [
        ...(rsOf(ctx).visibility?.applications ?? ['*']),
      ]),
    Scripts: (_self, ctx) =>
      new PSList(genericType('System.Collections.Generic.List`1', T.String), [
        ...(rsOf(ctx).visibility?.scripts ?? ['*']),
      ]),
  },
})
/** What the client of a configuration may not see is not there. */
function seenVariable(scope: Scope, ctx: EngineContext, name: string): Variable | undefined {
  const found = scope.find(name.toLowerCase())
  return found?.isPrivate && !frameOf(ctx).trusted ? undefined : found
}

implement(`${sma}PSVariableIntrinsics`, {
  call: {
    Get: (self, [name], ctx) => seenVariable(scopeFor(self, ctx), ctx, name as string) ?? null,
    GetValue: (self, [name, fallback], ctx) =>
      seenVariable(scopeFor(self, ctx), ctx, name as string)?.value ?? fallback ?? null,
    Set(self, [name, value], ctx) {
      if (name instanceof Variable) scopeFor(self, ctx).put(name)
      else {
        const text = name as string
        const scoped = /^(global|script|local):(.*)$/i.exec(text)
        const scope = scoped ? scopeFor(self, ctx).named(scoped[1] as string) : scopeFor(self, ctx)
        const bare = scoped ? (scoped[2] as string) : text
        scope.assign(bare, bare.toLowerCase(), value)
      }
      return AutomationNull
    },
    Remove(self, [name], ctx) {
      scopeFor(self, ctx).remove((name instanceof Variable ? name.name : (name as string)).toLowerCase())
      return AutomationNull
    },
  },
})
implement(`${sma}PathIntrinsics`, {
  get: {
    CurrentLocation: (_self, ctx) => rsOf(ctx).providers.currentLocation(),
    CurrentFileSystemLocation: (_self, ctx) => rsOf(ctx).providers.currentLocation(),
  },
  call: {
    GetUnresolvedProviderPathFromPSPath: (_self, [path], ctx) =>
      rsOf(ctx).providers.unresolvedPath(frameOf(ctx), path as string),
    GetResolvedProviderPathFromPSPath: (_self, [path, provider], ctx) =>
      rsOf(ctx).providers.resolvedPaths(frameOf(ctx), path as string, provider),
    Combine: (_self, [parent, child]) => joinPath(parent as string, child as string),
    ParseChildName: (_self, [path]) => (path as string).replace(/\/+$/, '').replace(/^.*\//s, ''),
    ParseParent: (_self, [path]) => parentOf(path as string),
    SetLocation: (_self, [path], ctx) => rsOf(ctx).providers.setLocation(frameOf(ctx), path as string),
  },
})

function joinPath(parent: string, child: string): string {
  if (parent === '') return child
  return `${parent.replace(/\/+$/, '')}/${child.replace(/^\/+/, '')}`
}

function parentOf(path: string): string {
  const trimmed = path.replace(/\/+$/, '')
  const at = trimmed.lastIndexOf('/')
  return at < 0 ? '' : at === 0 ? '/' : trimmed.slice(0, at)
}

implement(`${sma}CommandInvocationIntrinsics`, {
  get: {
    HasErrors: () => false,
    CommandNotFoundAction: () => null,
    PreCommandLookupAction: () => null,
    PostCommandLookupAction: () => null,
  },
  call: {
    ExpandString(_self, [text], ctx) {
      const rs = rsOf(ctx)
      const block = rs.classes.blockOfText(`"${String(text).replaceAll('"', '""')}"`, frameOf(ctx).state)
      return rs.call(block, [], { dotSource: true })
    },
    GetCommand: (_self, [name, types], ctx) =>
      commandOfType(frameOf(ctx), name as string, Number((types as EnumValue | undefined)?.value ?? 383)) ??
      null,
    GetCmdlet: (_self, [name], ctx) => rsOf(ctx).cmdlet((name as string).toLowerCase()) ?? null,
    *InvokeScript(_self, args, ctx): Task<unknown> {
      const rs = rsOf(ctx)
      const found = args.map(baseOf).find((one) => one instanceof ScriptBlock)
      const block = found ?? rs.classes.blockOfText(rs.text(args[0]), frameOf(ctx).state)
      // (script, args) · (script, useNewScope, writeToPipeline, input, args) · (useLocalScope, block, input, args)
      const isLong = typeof args[0] === 'boolean' || args.length >= 5
      const given = isLong ? args[args.length - 1] : args[1]
      const sent = isLong ? args[args.length - 2] : undefined
      const useScope = isLong ? args.find((one) => typeof one === 'boolean') === true : true
      const input = rs.itemsOf(sent ?? null)
      const out = new Collector()
      yield* rs.callInto(
        block,
        rs.itemsOf(given ?? null) ?? [],
        useScope ? (input ? { input: [...input] } : {}) : { dotSource: true },
        out,
      )
      return psObjects(out.items)
    },
    GetCommandName(_self, [name, isPattern, full], ctx) {
      const wanted = isPattern === true ? (name as string) : escapeWildcard(name as string)
      const names = new Map<string, string>()
      for (const one of commandsMatching(frameOf(ctx), [wanted], 511, undefined)) {
        const shown = full === true && one.moduleName ? `${one.moduleName}\\${one.name}` : one.name
        names.set(one.name.toLowerCase(), shown)
      }
      return new PSList(genericType('System.Collections.Generic.List`1', T.String), [...names.values()])
    },
    NewScriptBlock: (_self, [text], ctx) => rsOf(ctx).classes.blockOfText(text as string, frameOf(ctx).state),
  },
})

// --- script blocks

implement(`${sma}ScriptBlock`, {
  get: {
    File: (self: ScriptBlock) => self.file ?? null,
    IsFilter: (self: ScriptBlock) => self.isFilter,
    IsConfiguration: () => false,
    Module: (self: ScriptBlock) => self.state?.module ?? null,
    Attributes: () =>
      new PSList(
        genericType('System.Collections.Generic.List`1', registeredType('System.Attribute') ?? T.Object),
      ),
    StartPosition: () => null,
    DebuggerHidden: () => false,
    Id: () => new PSGuid('00000000-0000-0000-0000-000000000000'),
    Ast: (self: ScriptBlock) => rsAst(self),
  },
  call: {
    ToString: (self: ScriptBlock) => self.toString(),
    *Invoke(self: ScriptBlock, args, ctx): Task<unknown> {
      const out = new Collector()
      // its one parameter is an array of arguments
      const list = args.length === 1 && args[0] instanceof PSArray ? args[0].items : args
      yield* rsOf(ctx).callInto(self, list, { propagate: true }, out)
      return psObjects(out.items)
    },
    InvokeReturnAsIs: (self: ScriptBlock, args, ctx) =>
      rsOf(ctx).call(self, args.length === 1 && args[0] instanceof PSArray ? args[0].items : args, {
        propagate: true,
      }),
    *InvokeWithContext(self: ScriptBlock, [functions, variables, ...args], ctx): Task<unknown> {
      const rs = rsOf(ctx)
      const given = (rs.itemsOf(variables) ?? [])
        .map(baseOf)
        .filter((one): one is Variable => one instanceof Variable)
      const out = new Collector()
      const restore = rs.lendFunctions(frameOf(ctx).scope, functions)
      try {
        yield* rs.callInto(
          self,
          args.flatMap((one) => (one instanceof PSArray ? one.items : [one])),
          { variables: given.map((one) => [one.name, one.value]), propagate: true },
          out,
        )
      } finally {
        restore()
      }
      return psObjects(out.items)
    },
    GetNewClosure: (self: ScriptBlock, _args, ctx) => closureOf(self, frameOf(ctx)),
    CheckRestrictedLanguage: () => AutomationNull,
    GetSteppablePipeline: (self: ScriptBlock, [origin], ctx) =>
      steppablePipeline(
        self,
        frameOf(ctx),
        origin instanceof EnumValue && origin.netType === commandOrigin ? Number(origin.value) : undefined,
      ),
  },
  staticCall: {
    Create: (_self, [text], ctx) => rsOf(ctx).classes.blockOfText(text as string, frameOf(ctx).state),
  },
})

function rsAst(self: ScriptBlock): unknown {
  return astView?.(self.ast) ?? null
}
let astView: ((ast: unknown) => unknown) | undefined
/** `$block.Ast` is made by the types of the language. */
export function setScriptBlockAst(make: (ast: unknown) => unknown): void {
  astView = make
}

implement(`${sma}SteppablePipeline`, {
  call: {
    Begin: (self: SteppablePipeline, [how]) =>
      self.begin(how instanceof ScriptCmdlet ? how.stage : undefined, typeof how === 'boolean' ? how : true),
    Process: (self: SteppablePipeline, args) => self.process(args.length > 0 ? args[0] : AutomationNull),
    End: (self: SteppablePipeline) => self.end(),
    Clean: (self: SteppablePipeline) => self.dispose(),
    Dispose: (self: SteppablePipeline) => self.dispose(),
  },
})

implement('System.Threading.Thread', {
  staticCall: {
    *Sleep(_self, [time], ctx): Task<unknown> {
      const ms = time instanceof PSTimeSpan ? Number(time.ticks / 10_000n) : Number(time)
      if (ms < -1)
        throwNet(
          'System.ArgumentOutOfRangeException',
          `Number must be either non-negative and less than or equal to Int32.MaxValue or -1. (Parameter 'millisecondsTimeout')\nActual value was ${ms}.`,
        )
      yield new Wait(rsOf(ctx).sleep(ms))
      return AutomationNull
    },
  },
})

// --- modules

implement(`${sma}PSModuleInfo`, {
  get: {
    Name: (self: ModuleInfo) => self.name,
    Path: (self: ModuleInfo) => self.path || null,
    ModuleBase: (self: ModuleInfo) => (self.path ? self.path.slice(0, self.path.lastIndexOf('/')) : ''),
    Description: (self: ModuleInfo) => self.description,
    Guid: (self: ModuleInfo) => new PSGuid(self.guid),
    Version: (self: ModuleInfo) => versionOf(self.version),
    ModuleType: (self: ModuleInfo) =>
      new EnumValue(moduleTypes, ['Script', 'Binary', 'Manifest', 'Cim'].indexOf(self.moduleType)),
    Author: (self: ModuleInfo) => self.author,
    CompanyName: (self: ModuleInfo) => self.companyName,
    Copyright: (self: ModuleInfo) => self.copyright,
    Prefix: (self: ModuleInfo) => self.prefix,
    PrivateData: (self: ModuleInfo) => self.privateData,
    SessionState: (self: ModuleInfo) => new StateView(`${sma}SessionState`, self),
    ExportedFunctions: (self: ModuleInfo) => exported(self.exportedFunctions),
    ExportedAliases: (self: ModuleInfo) => exported(self.exportedAliases),
    ExportedVariables: (self: ModuleInfo) => exported(self.exportedVariables),
    ExportedCmdlets: (self: ModuleInfo) => exported(self.exportedCmdlets),
    RootModule: (self: ModuleInfo) => self.rootModule,
    RequiredModules: (self: ModuleInfo) =>
      new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', self.netType),
        self.requiredModules,
        true,
      ),
    ExportedCommands: (self: ModuleInfo) =>
      exported(
        new Map<string, { name: string }>([
          ...self.exportedFunctions,
          ...self.exportedCmdlets,
          ...self.exportedAliases,
        ]),
      ),
    NestedModules: (self: ModuleInfo) =>
      new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', self.netType),
        self.nestedModules,
        true,
      ),
    OnRemove: (self: ModuleInfo) => self.onRemove,
    Definition: (self: ModuleInfo) => self.definition,
  },
  set: {
    OnRemove: (self: ModuleInfo, value) => {
      self.onRemove = value
    },
    PrivateData: (self: ModuleInfo, value) => {
      self.privateData = value
    },
  },
  call: {
    ToString: (self: ModuleInfo) => self.name,
    Invoke: (self: ModuleInfo, [block, ...args], ctx) =>
      rsOf(ctx).call(
        inState(baseOf(block), self),
        args.flatMap((one) => (one instanceof PSArray ? one.items : [one])),
      ),
    NewBoundScriptBlock: (self: ModuleInfo, [block]) => inState(baseOf(block), self),
  },
})

function inState(block: unknown, module: ModuleInfo): ScriptBlock {
  if (!(block instanceof ScriptBlock))
    return fail('InvalidCallTarget', 'A script block is needed.', { category: 'InvalidArgument' })
  return new ScriptBlock(block.ast, module.state, block.file)
}

function exported(table: ReadonlyMap<string, { readonly name: string }>): PSDictionary {
  const made = new PSDictionary(stringObjectDictionary())
  for (const one of table.values()) made.set(one.name, one)
  return made
}

implement('System.Array+ArrayEnumerator', {
  get: { Current: (self: ScriptEnumerator) => self.current },
  call: {
    MoveNext: (self: ScriptEnumerator) => self.moveNext(),
    Reset(self: ScriptEnumerator) {
      self.reset()
      return AutomationNull
    },
  },
})
implement('System.Collections.ArrayList+ArrayListEnumeratorSimple', {
  get: { Current: (self: ScriptEnumerator) => self.current },
  call: {
    MoveNext: (self: ScriptEnumerator) => self.moveNext(),
    Reset(self: ScriptEnumerator) {
      self.reset()
      return AutomationNull
    },
  },
})

addMetadata(`#interface System.Management.Automation.IValidateSetValuesGenerator : @26
string[] GetValidValues()
`)
