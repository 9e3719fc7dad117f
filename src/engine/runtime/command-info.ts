/** What Get-Command shows and the binder reads: commands and their parameters. */
import {
  automationAssembly,
  enumType,
  NetType,
  registeredType,
  registerType,
  T,
} from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import type { CmdletDefinition } from '../commands/cmdlet.ts'
import type { ScriptBlock } from './script-block.ts'
import type { ModuleInfo } from './session-state.ts'

const sma = (name: string, base: NetType = T.Object): NetType =>
  registeredType(`System.Management.Automation.${name}`) ??
  registerType(
    new NetType({
      fullName: `System.Management.Automation.${name}`,
      kind: 'class',
      base,
      assembly: automationAssembly,
    }),
  )

export const commandTypes: NetType = enumType(
  'System.Management.Automation.CommandTypes',
  {
    Alias: 1,
    Function: 2,
    Filter: 4,
    Cmdlet: 8,
    ExternalScript: 16,
    Application: 32,
    Script: 64,
    Configuration: 256,
    All: 383,
  },
  { flags: true, assembly: automationAssembly },
)
const commandInfoType = sma('CommandInfo')
const types = {
  alias: sma('AliasInfo', commandInfoType),
  function: sma('FunctionInfo', commandInfoType),
  filter: sma('FilterInfo', sma('FunctionInfo', commandInfoType)),
  cmdlet: sma('CmdletInfo', commandInfoType),
  externalScript: sma('ExternalScriptInfo', commandInfoType),
  application: sma('ApplicationInfo', commandInfoType),
  script: sma('ScriptInfo', commandInfoType),
}

/** What one parameter is in one parameter set. Position counts from 0; undefined: by name only. */
export interface ParameterSetData {
  readonly mandatory: boolean
  readonly position: number | undefined
  readonly valueFromPipeline: boolean
  readonly valueFromPipelineByPropertyName: boolean
  readonly valueFromRemainingArguments: boolean
  readonly helpMessage: string | undefined
  readonly dontShow?: boolean
}

/** Validation and transformation attributes as data; `object` is what `(Get-Command f).Parameters.x.Attributes` shows. */
export interface ParameterAttribute {
  /** full .NET type name, e.g. System.Management.Automation.ValidateSetAttribute */
  readonly typeName: string
  readonly positional: readonly unknown[]
  readonly named: ReadonlyMap<string, unknown>
  /** the object, where a class made it */
  readonly instance?: unknown
}

export const allSets = '__AllParameterSets'

export interface ParameterInfo {
  readonly name: string
  readonly type: NetType
  readonly aliases: readonly string[]
  readonly attributes: readonly ParameterAttribute[]
  /** by parameter set name; `__AllParameterSets` for all of them */
  readonly sets: ReadonlyMap<string, ParameterSetData>
  readonly isSwitch: boolean
  readonly isDynamic: boolean
  /** a common parameter: -Verbose, -ErrorAction ... */
  readonly isCommon: boolean
  /** all attributes of a declaration, in the order they were written */
  readonly written?: readonly ParameterAttribute[]
  /** declared without a type: nothing is converted */
  readonly untyped?: boolean
  /** RuntimeDefinedParameter of a dynamicparam block: where the bound value goes */
  readonly runtimeDefined?: unknown
}

/** A command's parameters as the binder reads them. Made once for each command. */
export interface CommandMetadata {
  readonly parameters: readonly ParameterInfo[]
  readonly defaultParameterSet: string | undefined
  readonly supportsShouldProcess: boolean
  readonly supportsPaging: boolean
  readonly confirmImpact: 'None' | 'Low' | 'Medium' | 'High'
  readonly positionalBinding: boolean
  /** a cmdlet or a function with CmdletBinding or Parameter attributes: unknown arguments are errors */
  readonly isCmdletLike: boolean
  /** a ValidateScript may ask for the parameters that are bound before it */
  readonly hasScripts?: boolean
  /** what is said of the command, or of parameters that are given, because of `[Obsolete()]` */
  readonly obsolete?: Obsolete | undefined
}

export interface Obsolete {
  readonly command: string | undefined
  /** by lower-case name */
  readonly parameters: ReadonlyMap<string, string>
}

abstract class CommandInfoBase {
  abstract readonly kind: CommandInfo['kind']
  abstract readonly netType: NetType
  readonly name: string
  module: ModuleInfo | undefined
  /** seen by the remote user, or only by commands of the configuration */
  isPrivate = false
  /** one of every session's own, not the configuration's or a script's */
  isBuiltIn = false
  constructor(name: string) {
    this.name = name
  }
  get moduleName(): string {
    return this.module?.name ?? ''
  }
  toString(): string {
    return this.name
  }
}

export class CmdletInfo extends CommandInfoBase {
  readonly kind = 'cmdlet'
  readonly definition: CmdletDefinition
  constructor(definition: CmdletDefinition) {
    super(definition.name)
    this.definition = definition
  }
  get netType(): NetType {
    return types.cmdlet
  }
  override get moduleName(): string {
    return this.definition.module
  }
}

export class FunctionInfo extends CommandInfoBase {
  readonly kind = 'function'
  scriptBlock: ScriptBlock
  options: number
  description = ''
  readonly isFilter: boolean
  constructor(name: string, scriptBlock: ScriptBlock, isFilter = false, options = 0) {
    super(name)
    this.scriptBlock = scriptBlock
    this.isFilter = isFilter
    this.options = options
  }
  get netType(): NetType {
    return this.isFilter ? types.filter : types.function
  }
}

export class AliasInfo extends CommandInfoBase {
  readonly kind = 'alias'
  definition: string
  options: number
  description: string
  constructor(name: string, definition: string, options = 0, description = '') {
    super(name)
    this.definition = definition
    this.options = options
    this.description = description
  }
  get netType(): NetType {
    return types.alias
  }
}

export class ExternalScriptInfo extends CommandInfoBase {
  readonly kind = 'externalScript'
  readonly path: string
  readonly scriptBlock: ScriptBlock
  constructor(name: string, path: string, scriptBlock: ScriptBlock) {
    super(name)
    this.path = path
    this.scriptBlock = scriptBlock
  }
  get netType(): NetType {
    return types.externalScript
  }
}

export class ApplicationInfo extends CommandInfoBase {
  readonly kind = 'application'
  readonly path: string
  constructor(name: string, path: string) {
    super(name)
    this.path = path
  }
  get netType(): NetType {
    return types.application
  }
}

/** A script block or script text run as a command: `& { }`, the pipeline of a client. */
export class ScriptInfo extends CommandInfoBase {
  readonly kind = 'script'
  readonly scriptBlock: ScriptBlock
  override toString(): string {
    return this.scriptBlock.toString()
  }
  constructor(scriptBlock: ScriptBlock, name = '') {
    super(name)
    this.scriptBlock = scriptBlock
  }
  get netType(): NetType {
    return types.script
  }
}

export type CommandInfo =
  | CmdletInfo
  | FunctionInfo
  | AliasInfo
  | ExternalScriptInfo
  | ApplicationInfo
  | ScriptInfo

const typeNumbers = {
  alias: 1,
  function: 2,
  filter: 4,
  cmdlet: 8,
  externalScript: 16,
  application: 32,
  script: 64,
} as const

export function commandTypeNumber(info: CommandInfo): number {
  return info.kind === 'function' && info.isFilter ? typeNumbers.filter : typeNumbers[info.kind]
}

export function commandTypeOf(info: CommandInfo): EnumValue {
  return new EnumValue(commandTypes, commandTypeNumber(info))
}

export function isCommandInfo(value: unknown): value is CommandInfo {
  return value instanceof CommandInfoBase
}
