/** CommandParameterSetInfo and the syntax texts made from it. */
import { allSets, type CommandInfo, type ParameterInfo } from '../../runtime/command-info.ts'
import { metadataOf } from '../../runtime/command-list.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { CommandParameterInfo } from './parameter-metadata.ts'
import { cls, frameOf, readOnlyCollection, sma } from './parts.ts'
import { implement } from '../surface.ts'
import { type NetType, registeredType, T } from '../../../objects/net-type.ts'

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
  #at(info: ParameterInfo) {
    return info.sets.get(this.name) ?? info.sets.get(allSets)
  }
  /** without the common ones: those with a position, the mandatory, the others, -WhatIf and -Confirm */
  ordered(): ParameterInfo[] {
    const at = (info: ParameterInfo) => this.#at(info)
    const own = this.parameters.filter((one) => !one.isCommon)
    const positional = own
      .filter((one) => at(one)?.position !== undefined)
      .sort((a, b) => (at(a)?.position ?? 0) - (at(b)?.position ?? 0))
    const mandatory = own.filter((one) => at(one)?.position === undefined && at(one)?.mandatory)
    const optional = own.filter((one) => at(one)?.position === undefined && !at(one)?.mandatory)
    const whatIf = this.parameters.filter(
      (one) => one.isCommon && (one.name === 'WhatIf' || one.name === 'Confirm'),
    )
    return [...positional, ...mandatory, ...optional, ...whatIf]
  }
  get hasCommon(): boolean {
    return this.parameters.some((one) => one.isCommon)
  }
  isMandatory(info: ParameterInfo): boolean {
    return this.#at(info)?.mandatory ?? false
  }
  /** from 0 */
  positionOf(info: ParameterInfo): number | undefined {
    return this.#at(info)?.position
  }
  /** the syntax line: `[-Path] <string[]> [-Force] [<CommonParameters>]` */
  toString(): string {
    const parts = this.ordered().map((one) => {
      const set = this.#at(one)
      const value = one.isSwitch ? '' : ` <${shortType(one.type)}>`
      const name = set?.position === undefined ? `-${one.name}` : `[-${one.name}]`
      return set?.mandatory ? `${name}${value}` : `[${name}${value}]`
    })
    const common = this.hasCommon ? ['[<CommonParameters>]'] : []
    return [...parts, ...common].join(' ')
  }
}
cls(`${sma}CommandParameterSetInfo`, T.Object)
const shortNames: Record<string, string> = {
  'System.String': 'string',
  'System.Int32': 'int',
  'System.Int64': 'long',
  'System.UInt32': 'uint',
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
  'System.Guid': 'guid',
  'System.Text.RegularExpressions.Regex': 'regex',
  'System.Version': 'version',
  'System.Management.Automation.PSModuleInfo': 'psmoduleinfo',
  'System.Management.Automation.ErrorRecord': 'ErrorRecord',
}
export function shortType(type: NetType): string {
  if (type.kind === 'array') return `${shortType(type.elementType as NetType)}[]`
  return shortNames[type.fullName] ?? type.name
}
export function parameterSets(self: CommandInfo, ctx: EngineContext): ParameterSetInfo[] {
  const metadata = metadataOf(frameOf(ctx), self)
  const { defaultParameterSet: first } = metadata
  const named = metadata.parameters.flatMap((one) => [...one.sets.keys()])
  // the default one is the first, and there without a parameter too
  const all = first === undefined ? named : [first, ...named]
  const names = [...new Set(all)].filter((name) => name !== allSets)
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
      readOnlyCollection(
        registeredType(`${sma}CommandParameterInfo`) ?? T.Object,
        self.parameters.map((one) => new CommandParameterInfo(one, self.name)),
      ),
  },
  call: { ToString: (self: ParameterSetInfo) => self.toString() },
})
