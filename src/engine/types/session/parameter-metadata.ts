/** ParameterMetadata, ParameterSetMetadata, CommandParameterInfo: parameters as commands show them. */
import {
  allSets,
  type CommandInfo,
  type ParameterInfo,
  type ParameterSetData,
} from '../../runtime/command-info.ts'
import { metadataOf } from '../../runtime/command-list.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { cls, collectionOf, frameOf, readOnlyCollection, sma } from './parts.ts'
import { attributesOf } from '../attribute-objects.ts'
import { genericType, implement } from '../surface.ts'
import { code, typeData } from '../type-data.ts'
import { PSDictionary } from '../../../objects/collections.ts'
import { type NetType, registeredType, T } from '../../../objects/net-type.ts'
import { PSUInt32 } from '../../../objects/numbers.ts'

export const verbOf = (name: string): string => (name.includes('-') ? name.slice(0, name.indexOf('-')) : '')
export const nounOf = (name: string): string => (name.includes('-') ? name.slice(name.indexOf('-') + 1) : '')

/** One parameter as `(Get-Command f).Parameters` has it. */
export class ParameterMetadata {
  readonly info: ParameterInfo
  constructor(info: ParameterInfo) {
    this.info = info
  }
  get netType(): NetType {
    return registeredType(`${sma}ParameterMetadata`) ?? T.Object
  }
}

/** What a parameter is in one parameter set. */
class ParameterSetMetadata {
  readonly set: ParameterSetData
  constructor(set: ParameterSetData) {
    this.set = set
  }
  get netType(): NetType {
    return registeredType(`${sma}ParameterSetMetadata`) ?? T.Object
  }
  /** the bits of ParameterSetMetadata.ParameterFlags */
  get flags(): number {
    const { mandatory, valueFromPipeline, valueFromPipelineByPropertyName, valueFromRemainingArguments } =
      this.set
    return (
      Number(mandatory) +
      2 * Number(valueFromPipeline) +
      4 * Number(valueFromPipelineByPropertyName) +
      8 * Number(valueFromRemainingArguments)
    )
  }
}

/** One parameter as `(Get-Command f).ParameterSets[0].Parameters` has it. */
export class CommandParameterInfo extends ParameterMetadata {
  readonly set: ParameterSetData | undefined
  constructor(info: ParameterInfo, setName: string) {
    super(info)
    this.set = info.sets.get(setName) ?? info.sets.get(allSets)
  }
  override get netType(): NetType {
    return registeredType(`${sma}CommandParameterInfo`) ?? T.Object
  }
}

for (const name of ['ParameterMetadata', 'ParameterSetMetadata', 'CommandParameterInfo'])
  cls(`${sma}${name}`, T.Object)
typeData(`${sma}ParameterSetMetadata`, {
  members: [code('Flags', 'System.UInt32', (self) => new PSUInt32((self as ParameterSetMetadata).flags))],
})

const attributeType = (): NetType => registeredType('System.Attribute') ?? T.Object
const noPosition = -2147483648

export function parametersOf(self: CommandInfo, ctx: EngineContext): unknown {
  const table = new PSDictionary(
    genericType(
      'System.Collections.Generic.Dictionary`2',
      T.String,
      registeredType(`${sma}ParameterMetadata`) as NetType,
    ),
  )
  // those that a provider or the command adds come last, and an alias does not know them
  const all = metadataOf(frameOf(ctx), self).parameters
  const shown = [
    ...all.filter((one) => !one.isDynamic),
    ...(self.kind === 'alias' ? [] : all.filter((one) => one.isDynamic)),
  ]
  for (const one of shown) table.set(one.name, new ParameterMetadata(one))
  return table
}

implement(`${sma}ParameterMetadata`, {
  get: {
    Name: (self: ParameterMetadata) => self.info.name,
    ParameterType: (self: ParameterMetadata) => self.info.type,
    IsDynamic: (self: ParameterMetadata) => self.info.isDynamic,
    SwitchParameter: (self: ParameterMetadata) => self.info.isSwitch,
    Aliases: (self: ParameterMetadata) => collectionOf(T.String, [...self.info.aliases]),
    Attributes: (self: ParameterMetadata, ctx) => collectionOf(attributeType(), attributesOf(self.info, ctx)),
    ParameterSets(self: ParameterMetadata) {
      const table = new PSDictionary(
        genericType(
          'System.Collections.Generic.Dictionary`2',
          T.String,
          registeredType(`${sma}ParameterSetMetadata`) as NetType,
        ),
      )
      for (const [name, set] of self.info.sets) table.set(name, new ParameterSetMetadata(set))
      return table
    },
  },
  call: { ToString: () => `${sma}ParameterMetadata` },
})

implement(`${sma}ParameterSetMetadata`, {
  get: {
    IsMandatory: (self: ParameterSetMetadata) => self.set.mandatory,
    Position: (self: ParameterSetMetadata) => self.set.position ?? noPosition,
    ValueFromPipeline: (self: ParameterSetMetadata) => self.set.valueFromPipeline,
    ValueFromPipelineByPropertyName: (self: ParameterSetMetadata) => self.set.valueFromPipelineByPropertyName,
    ValueFromRemainingArguments: (self: ParameterSetMetadata) => self.set.valueFromRemainingArguments,
    HelpMessage: (self: ParameterSetMetadata) => self.set.helpMessage ?? null,
    HelpMessageBaseName: () => null,
    HelpMessageResourceId: () => null,
  },
  call: { ToString: () => `${sma}ParameterSetMetadata` },
})

implement(`${sma}CommandParameterInfo`, {
  get: {
    Name: (self: CommandParameterInfo) => self.info.name,
    ParameterType: (self: CommandParameterInfo) => self.info.type,
    IsMandatory: (self: CommandParameterInfo) => self.set?.mandatory ?? false,
    IsDynamic: (self: CommandParameterInfo) => self.info.isDynamic,
    Position: (self: CommandParameterInfo) => self.set?.position ?? noPosition,
    ValueFromPipeline: (self: CommandParameterInfo) => self.set?.valueFromPipeline ?? false,
    ValueFromPipelineByPropertyName: (self: CommandParameterInfo) =>
      self.set?.valueFromPipelineByPropertyName ?? false,
    ValueFromRemainingArguments: (self: CommandParameterInfo) =>
      self.set?.valueFromRemainingArguments ?? false,
    HelpMessage: (self: CommandParameterInfo) => self.set?.helpMessage ?? '',
    Aliases: (self: CommandParameterInfo) => readOnlyCollection(T.String, [...self.info.aliases]),
    Attributes: (self: CommandParameterInfo, ctx) =>
      readOnlyCollection(attributeType(), attributesOf(self.info, ctx)),
  },
  call: { ToString: () => `${sma}CommandParameterInfo` },
})
