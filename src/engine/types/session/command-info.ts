/** CommandInfo and its kinds. */
import {
  allSets,
  type AliasInfo,
  type ApplicationInfo,
  type CmdletInfo,
  type CommandInfo,
  commandTypeOf,
  type ExternalScriptInfo,
  type FunctionInfo,
  type ScriptInfo,
} from '../../runtime/command-info.ts'
import type { Runspace } from '../../runtime/runspace.ts'
import type { ModuleInfo } from '../../runtime/session-state.ts'
import { metadataOf } from '../../runtime/command-list.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { findCommand, lookUp } from '../../runtime/discovery.ts'
import { NetThrow, TerminatingError, throwNet } from '../../runtime/failure.ts'
import { outputTypesOf } from '../../runtime/output-types.ts'
import type { ScriptBlock } from '../../runtime/script-block.ts'
import type { Task } from '../../runtime/task.ts'
import { nounOf, ParameterMetadata, parametersOf, verbOf } from './parameter-metadata.ts'
import { parameterSets } from './parameter-set-info.ts'
import { cls, frameOf, itemOptions, readOnlyCollection, rsOf, sma, visibility } from './parts.ts'
import { type AttributeObject, implementAttribute } from '../attribute-objects.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { strings } from '../values.ts'
import { PSArray } from '../../../objects/collections.ts'
import { PSEncoding } from '../text/encoding-codec.ts'
import { PSVersion } from '../../../objects/misc.ts'
import {
  arrayType,
  automationAssembly,
  enumType,
  NetType,
  registeredType,
  registerType,
  T,
} from '../../../objects/net-type.ts'
import { EnumValue } from '../../../objects/numbers.ts'
import { baseOf } from '../../../objects/ps-object.ts'

cls(`${sma}PSTypeName`, T.Object)
/** PSTypeName: a type by its name, known here or not */
class NamedType {
  readonly name: string
  readonly type: NetType | undefined
  constructor(name: string, type: NetType | undefined) {
    this.name = name
    this.type = type
  }
  get netType(): NetType {
    return registeredType(`${sma}PSTypeName`) ?? T.Object
  }
  toString(): string {
    return this.name
  }
}
implement(`${sma}PSTypeName`, {
  create: (_self, [given], ctx) =>
    given instanceof NetType
      ? new NamedType(given.fullName, given)
      : new NamedType(String(given), rsOf(ctx).resolveType(String(given))),
  get: {
    Name: (self: NamedType) => self.name,
    Type: (self: NamedType) => self.type ?? null,
    TypeDefinitionAst: () => null,
  },
  call: { ToString: (self: NamedType) => self.name },
})

implementAttribute(`${sma}OutputTypeAttribute`, {
  Type: (self: AttributeObject, ctx: EngineContext) =>
    new PSArray(
      self.positional
        .flatMap((one) => (baseOf(one) instanceof PSArray ? (baseOf(one) as PSArray).items : [one]))
        .map((one) => (one instanceof NetType ? one : rsOf(ctx).resolveType(String(one))))
        .map((type, i) => new NamedType(type?.fullName ?? String(self.positional[i]), type)),
      arrayType(registeredType(`${sma}PSTypeName`) ?? T.Object),
    ),
  ProviderCmdlet: null,
  ParameterSetName: () => strings([allSets]),
})

function outputTypes(self: CommandInfo, ctx: EngineContext): unknown {
  const rs = rsOf(ctx)
  if (self.kind === 'alias') {
    const target = findCommand(frameOf(ctx), self.definition)
    return target === undefined ? null : outputTypes(target, ctx)
  }
  const names =
    self.kind === 'cmdlet'
      ? outputTypesOf(self.definition)
      : self.kind === 'function'
        ? outputTypeNames(self.scriptBlock)
        : self.kind === 'application'
          ? ['System.String']
          : []
  return readOnlyCollection(
    registeredType(`${sma}PSTypeName`) ?? T.Object,
    names.map((name) => {
      const type = rs.resolveType(name)
      return new NamedType(type?.fullName ?? name, type)
    }),
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
implement(`${sma}ApplicationInfo`, {
  get: {
    Path: (self: ApplicationInfo) => self.path,
    Extension: (self: ApplicationInfo) => /\.[^./]*$/.exec(self.name)?.[0] ?? '',
  },
})
implement(`${sma}ExternalScriptInfo`, {
  get: {
    Path: (self: ExternalScriptInfo) => self.path,
    ScriptBlock: (self: ExternalScriptInfo) => self.scriptBlock,
    ScriptContents: (self: ExternalScriptInfo) => self.scriptBlock.ast.extent.text,
    OriginalEncoding: () => new PSEncoding('utf8'),
  },
})
/** An alias has none of its own, and does not hand on those of its command. */
const noParameterSets = (): never =>
  throwNet('System.NullReferenceException', 'Object reference not set to an instance of an object.')

const builtIn = (command: CommandInfo, rs: Runspace): ModuleInfo | undefined =>
  command.kind === 'cmdlet'
    ? rs.modules.builtInModules(true).find(({ name }) => name === command.moduleName)
    : undefined

const coreModule = 'Microsoft.PowerShell.Core'
/** of System.Management.Automation 7.6.5 */
const assemblyVersion = new PSVersion(7, 6, 0, 500)

implement(`${sma}CommandInfo`, {
  get: {
    Name: (self: CommandInfo) => self.name,
    CommandType: (self: CommandInfo) => commandTypeOf(self),
    Source: (self: CommandInfo) =>
      self.kind === 'externalScript' || self.kind === 'application' ? self.path : self.moduleName,
    ModuleName: (self: CommandInfo) => self.moduleName,
    Module: (self: CommandInfo, ctx) => self.module ?? builtIn(self, rsOf(ctx)) ?? null,
    Version: (self: CommandInfo) =>
      self.kind === 'application'
        ? new PSVersion(0, 0, 0, 0)
        : self.kind === 'cmdlet'
          ? self.moduleName === coreModule
            ? assemblyVersion
            : new PSVersion(7, 0, 0, 0)
          : self.module
            ? versionOf(self.module.version)
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
    Parameters: (self: CommandInfo, ctx) =>
      self.kind === 'application' ? noParameterSets() : parametersOf(self, ctx),
    ParameterSets: (self: CommandInfo, ctx) =>
      self.kind === 'alias' || self.kind === 'application'
        ? noParameterSets()
        : readOnlyCollection(
            registeredType(`${sma}CommandParameterSetInfo`) ?? T.Object,
            parameterSets(self, ctx),
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
      return found ? new ParameterMetadata(found) : null
    },
  },
})
/** A host that cannot be asked is the method's exception, which its caller wraps. */
export function* asMethod(task: Task<unknown>): Task<unknown> {
  try {
    return yield* task
  } catch (error) {
    if (error instanceof TerminatingError && error.record.exception.netType.name === 'HostException')
      throw new NetThrow(error.record.exception)
    throw error
  }
}
export function versionOf(text: string): PSVersion {
  const [major = 0, minor = 0, build = -1, revision = -1] = text.split('.').map(Number)
  return new PSVersion(major, minor, build, revision)
}
/** How the command is called, a paragraph for each parameter set; of what is no command of ours, what it stands for. */
export function syntaxOf(self: CommandInfo, ctx: EngineContext): string {
  if (self.kind !== 'cmdlet' && self.kind !== 'function') return String(definitionOf(self, ctx))
  return parameterSets(self, ctx)
    .map((one) => `\n${self.name} ${one.toString()}\n`)
    .join('')
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
      return syntaxOf(self, ctx)
  }
}
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
      `${self.moduleName === coreModule ? 'System.Management.Automation' : `${self.moduleName.replace('Microsoft.PowerShell.', 'Microsoft.PowerShell.Commands.')}`}.dll-Help.xml`,
    ImplementingType: (self: CmdletInfo) =>
      registeredType(self.definition.typeName) ??
      loadType(self.definition.typeName) ??
      registerType(
        new NetType({
          fullName: self.definition.typeName,
          kind: 'class',
          base: T.Object,
          assembly: automationAssembly,
        }),
      ),
    // the engine's own cmdlets come from what was a snap-in, of the version of its assembly
    PSSnapIn: (self: CmdletInfo) => (self.moduleName === coreModule ? coreModule : null),
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
  set: {
    Options: (self: AliasInfo, value: EnumValue) => {
      self.options = Number(value.value)
    },
    Description: (self: AliasInfo, value: string) => {
      self.description = value
    },
  },
})
implement(`${sma}ScriptInfo`, { get: { ScriptBlock: (self: ScriptInfo) => self.scriptBlock } })
