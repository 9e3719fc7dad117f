/** Attributes and run-time defined parameters that a script makes as objects, for `dynamicparam` and RuntimeDefinedParameter. */
import { PSList } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import type { ParameterInfo } from '../runtime/command-info.ts'
import { addMetadata, loadType } from './type-loader.ts'
import { genericType, implement, type TypeImplementation } from './surface.ts'

const sma = 'System.Management.Automation.'

addMetadata(`#class System.Management.Automation.Internal.CmdletMetadataAttribute abstract :System.Attribute @26
#class System.Management.Automation.ArgumentTypeConverterAttribute :System.Management.Automation.Internal.CmdletMetadataAttribute @26
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

const constructed: Readonly<Record<string, readonly [string, (self: AttributeObject) => unknown]>> = {
  ValidateSetAttribute: [
    'ValidValues',
    (self) =>
      new PSList(genericType('System.Collections.Generic.List`1', T.String), self.positional.map(String)),
  ],
  ValidatePatternAttribute: ['RegexPattern', (self) => self.positional[0] ?? null],
}

for (const [name, properties] of Object.entries(attributes)) {
  const get: Record<string, (self: AttributeObject) => unknown> = { TypeId: (self) => self.netType }
  const set: Record<string, (self: AttributeObject, value: unknown) => void> = {}
  for (const [property, otherwise] of Object.entries(properties)) {
    const key = property.toLowerCase()
    get[property] = (self) => (self.named.has(key) ? self.named.get(key) : otherwise)
    set[property] = (self, value) => void self.named.set(key, value)
  }
  // what a constructor takes, by its property's name
  const own = constructed[name]
  if (own !== undefined) get[own[0]] = own[1]
  const implementation: TypeImplementation = {
    create: (_self, args, _ctx, call) => new AttributeObject(call.type, args),
    get,
    set,
  }
  implement(`${sma}${name}`, implementation)
}

/** What a parameter's declaration says of it, as objects: as the genuine engine lists those of a function, the last written first. */
export function attributesOf(info: ParameterInfo): AttributeObject[] {
  const of = (
    typeName: string,
    positional: readonly unknown[],
    named: Iterable<readonly [string, unknown]>,
  ) => {
    const made = new AttributeObject(loadType(typeName) ?? T.Object, [...positional])
    for (const [name, value] of named) made.named.set(name, value)
    return made
  }
  const sets = [...info.sets].map(([name, set]) =>
    of(
      `${sma}ParameterAttribute`,
      [],
      [
        ['parametersetname', name],
        ['mandatory', set.mandatory],
        ['position', set.position ?? -2147483648],
        ['valuefrompipeline', set.valueFromPipeline],
        ['valuefrompipelinebypropertyname', set.valueFromPipelineByPropertyName],
        ['valuefromremainingarguments', set.valueFromRemainingArguments],
        ['helpmessage', set.helpMessage ?? null],
        ['dontshow', set.dontShow ?? false],
      ],
    ),
  )
  const others = info.attributes.map((one) => of(one.typeName, one.positional, one.named)).reverse()
  // without a Parameter attribute of its own a parameter gets one, before all others
  const written = info.hasParameterAttribute === true
  const converter = info.untyped || info.isCommon ? [] : [of(`${sma}ArgumentTypeConverterAttribute`, [], [])]
  return [...(written ? [...others, ...sets] : [...sets, ...others]), ...converter]
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
