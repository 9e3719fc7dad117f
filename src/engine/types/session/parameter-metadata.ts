/** ParameterMetadata. */
import type { CommandInfo, ParameterInfo } from '../../runtime/command-info.ts'
import { metadataOf } from '../../runtime/command-list.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { cls, collectionOf, frameOf, sma, stringObjectDictionary } from './parts.ts'
import { attributesOf } from '../attribute-objects.ts'
import { genericType, implement } from '../surface.ts'
import { PSDictionary } from '../../../objects/collections.ts'
import { type NetType, registeredType, T } from '../../../objects/net-type.ts'
import { customObject } from '../../../objects/ps-object.ts'

export const verbOf = (name: string): string => (name.includes('-') ? name.slice(0, name.indexOf('-')) : '')
export const nounOf = (name: string): string => (name.includes('-') ? name.slice(name.indexOf('-') + 1) : '')
export function parameterMetadata(info: ParameterInfo): unknown {
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
export function parametersOf(self: CommandInfo, ctx: EngineContext): unknown {
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
      collectionOf(registeredType('System.Attribute') ?? T.Object, attributesOf(self.info)),
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
