/** Attributes and run-time defined parameters that a script makes as objects, for `dynamicparam` and RuntimeDefinedParameter. */
import { PSList } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { addMetadata, loadType } from './type-loader.ts'
import { genericType, implement, type TypeImplementation } from './surface.ts'

const sma = 'System.Management.Automation.'

addMetadata(`#class System.Management.Automation.Internal.CmdletMetadataAttribute abstract :System.Attribute @26
#class System.Management.Automation.Internal.ParsingBaseAttribute abstract :System.Management.Automation.Internal.CmdletMetadataAttribute @26
`)

/** Has the shape of `ParameterAttribute` in `runtime/command-info.ts`, which the binder reads. */
export class AttributeObject {
  readonly netType: NetType
  readonly typeName: string
  readonly positional: unknown[]
  readonly named: Map<string, unknown> = new Map()
  constructor(netType: NetType, positional: unknown[]) {
    this.netType = netType
    this.typeName = netType.fullName
    this.positional = positional
  }
}

/** name -> what it is before anything is set; the first positional ones of a constructor have no names here */
const attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ParameterAttribute: {
    ExperimentName: null,
    Position: -2147483648,
    ParameterSetName: '__AllParameterSets',
    Mandatory: false,
    ValueFromPipeline: false,
    ValueFromPipelineByPropertyName: false,
    ValueFromRemainingArguments: false,
    HelpMessage: null,
    HelpMessageBaseName: null,
    HelpMessageResourceId: null,
    DontShow: false,
  },
  AliasAttribute: {},
  ValidateSetAttribute: { ErrorMessage: null, IgnoreCase: true },
  ValidateRangeAttribute: {},
  ValidatePatternAttribute: { ErrorMessage: null },
  ValidateLengthAttribute: {},
  ValidateCountAttribute: {},
  ValidateScriptAttribute: { ErrorMessage: null },
  ValidateNotNullAttribute: {},
  ValidateNotNullOrEmptyAttribute: {},
  ValidateNotNullOrWhiteSpaceAttribute: {},
  AllowNullAttribute: {},
  AllowEmptyStringAttribute: {},
  AllowEmptyCollectionAttribute: {},
  SupportsWildcardsAttribute: {},
}

for (const [name, properties] of Object.entries(attributes)) {
  const get: Record<string, (self: AttributeObject) => unknown> = { TypeId: (self) => self.netType }
  const set: Record<string, (self: AttributeObject, value: unknown) => void> = {}
  for (const [property, otherwise] of Object.entries(properties)) {
    const key = property.toLowerCase()
    get[property] = (self) => (self.named.has(key) ? self.named.get(key) : otherwise)
    set[property] = (self, value) => void self.named.set(key, value)
  }
  const implementation: TypeImplementation = {
    create: (_self, args, _ctx, call) => new AttributeObject(call.type, args),
    get,
    set,
  }
  implement(`${sma}${name}`, implementation)
}

class DefinedParameter {
  readonly netType: NetType
  name: string
  parameterType: NetType
  readonly attributes: PSList
  value: unknown = null
  isSet = false
  constructor(netType: NetType, name: string, parameterType: NetType, attributes: PSList) {
    this.netType = netType
    this.name = name
    this.parameterType = parameterType
    this.attributes = attributes
  }
}

implement(`${sma}RuntimeDefinedParameter`, {
  create(_self, [name, parameterType, given], _ctx, call) {
    const list =
      given instanceof PSList
        ? given
        : new PSList(
            genericType(
              'System.Collections.ObjectModel.Collection`1',
              loadType('System.Attribute') ?? T.Object,
            ),
          )
    return new DefinedParameter(
      call.type,
      (name as string | undefined) ?? '',
      (parameterType as NetType | undefined) ?? T.Object,
      list,
    )
  },
  get: {
    Name: (self: DefinedParameter) => self.name,
    ParameterType: (self: DefinedParameter) => self.parameterType,
    Value: (self: DefinedParameter) => self.value,
    IsSet: (self: DefinedParameter) => self.isSet,
    Attributes: (self: DefinedParameter) => self.attributes,
  },
  set: {
    Name: (self: DefinedParameter, value) => {
      self.name = value as string
    },
    ParameterType: (self: DefinedParameter, value) => {
      self.parameterType = value as NetType
    },
    Value: (self: DefinedParameter, value) => {
      self.value = value
      self.isSet = true
    },
    IsSet: (self: DefinedParameter, value) => {
      self.isSet = value === true
    },
  },
})
