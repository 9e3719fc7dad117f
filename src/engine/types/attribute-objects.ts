/** Attributes and run-time defined parameters that a script makes as objects, for `dynamicparam` and RuntimeDefinedParameter. */
import { PSArray, PSList } from '../../objects/collections.ts'
import { NetType, T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { ParameterAttribute, ParameterInfo } from '../runtime/command-info.ts'
import type { EngineContext } from '../runtime/context.ts'
import { convertTo } from '../runtime/convert.ts'
import { toText } from '../runtime/to-text.ts'
import { attributeRefusals } from './attribute-refusals.ts'
import { addMetadata, loadType } from './type-loader.ts'
import { strings } from './values.ts'
import { genericType, implement, surfaceOf } from './surface.ts'

const sma = 'System.Management.Automation.'

addMetadata(`#class System.Management.Automation.Internal.CmdletMetadataAttribute abstract :System.Attribute @26
#class System.Management.Automation.Internal.ParsingBaseAttribute abstract :System.Management.Automation.Internal.CmdletMetadataAttribute @26
#class System.Management.Automation.NullValidationAttributeBase :System.Management.Automation.ValidateArgumentsAttribute @26
#class System.Management.Automation.ValidateNotNullOrAttributeBase :System.Management.Automation.NullValidationAttributeBase @26
#class System.Management.Automation.CmdletCommonMetadataAttribute abstract :System.Management.Automation.Internal.CmdletMetadataAttribute @26
#class System.Management.Automation.ArgumentTypeConverterAttribute :System.Management.Automation.ArgumentTransformationAttribute @26
bool TransformNullOptionalParameters {get;}
System.Object TypeId {get;}
`)
addMetadata(`#class System.Management.Automation.PSTypeNameAttribute :System.Attribute @26
string PSTypeName {get;}
System.Object TypeId {get;}
System.Management.Automation.PSTypeNameAttribute new(string psTypeName)
#class System.Management.Automation.DynamicClassImplementationAssemblyAttribute :System.Attribute @26
string ScriptFile {get;set;}
System.Object TypeId {get;}
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

type Get = (self: AttributeObject, ctx: EngineContext) => unknown
const arg =
  (index: number, otherwise: unknown = null): Get =>
  (self) =>
    self.positional[index] ?? otherwise
/** the texts of `('a', 'b')`, and of the one array that a constructor is handed */
const texts: Get = (self, ctx) =>
  strings(
    self.positional
      .flatMap((one) => (baseOf(one) instanceof PSArray ? (baseOf(one) as PSArray).items : [one]))
      .map((one) => toText(one, ctx)),
  )
const range =
  (index: number): Get =>
  (self) =>
    self.positional.length === 2 ? (self.positional[index] ?? null) : null
const enumNamed =
  (typeName: string, name: string): Get =>
  (_self, ctx) =>
    convertTo(name, loadType(typeName) ?? T.Object, ctx)
const lengths = { MinLength: arg(0), MaxLength: arg(1) }

/** name -> what it is before anything is set, or how it follows from the constructor's arguments */
const attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ParameterAttribute: {
    ExperimentName: null,
    ExperimentAction: enumNamed('ExperimentAction', 'None'),
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
  AliasAttribute: { AliasNames: texts },
  ValidateSetAttribute: { ErrorMessage: null, IgnoreCase: true, ValidValues: texts },
  ValidateRangeAttribute: { MinRange: range(0), MaxRange: range(1) },
  ValidatePatternAttribute: {
    RegexPattern: arg(0),
    Options: enumNamed('System.Text.RegularExpressions.RegexOptions', 'IgnoreCase'),
    ErrorMessage: null,
  },
  ValidateLengthAttribute: lengths,
  ValidateCountAttribute: lengths,
  ValidateScriptAttribute: { ErrorMessage: null, ScriptBlock: arg(0) },
  ValidateNotNullAttribute: {},
  ValidateNotNullOrEmptyAttribute: {},
  ValidateNotNullOrWhiteSpaceAttribute: {},
  ValidateDriveAttribute: { ValidRootDrives: texts },
  ValidateUserDriveAttribute: {},
  ValidateTrustedDataAttribute: {},
  AllowNullAttribute: {},
  AllowEmptyStringAttribute: {},
  AllowEmptyCollectionAttribute: {},
  SupportsWildcardsAttribute: {},
  PSDefaultValueAttribute: { Value: null, Help: null },
  ArgumentCompleterAttribute: {
    Type: (self: AttributeObject) => (self.positional[0] instanceof NetType ? self.positional[0] : null),
    ScriptBlock: (self: AttributeObject) =>
      self.positional[0] instanceof NetType ? null : self.positional[0],
  },
  ArgumentTypeConverterAttribute: { TransformNullOptionalParameters: true },
  CmdletBindingAttribute: {
    PositionalBinding: true,
    DefaultParameterSetName: null,
    SupportsShouldProcess: false,
    SupportsPaging: false,
    SupportsTransactions: false,
    ConfirmImpact: enumNamed(`${sma}ConfirmImpact`, 'None'),
    HelpUri: '',
    RemotingCapability: enumNamed(`${sma}RemotingCapability`, 'PowerShell'),
  },
  DynamicClassImplementationAssemblyAttribute: { ScriptFile: null },
  DscResourceAttribute: { RunAsCredential: enumNamed(`${sma}DSCResourceRunAsCredential`, 'Default') },
  DscPropertyAttribute: { Key: false, Mandatory: false, NotConfigurable: false },
  HiddenAttribute: {},
  PSTypeNameAttribute: { PSTypeName: arg(0) },
  'System.FlagsAttribute': {},
  'System.ObsoleteAttribute': {
    Message: arg(0),
    IsError: arg(1, false),
    DiagnosticId: null,
    UrlFormat: null,
  },
}

/** Gives the objects of an attribute's type the properties that it has. */
export function implementAttribute(typeName: string, properties: Readonly<Record<string, unknown>>): void {
  const get: Record<string, Get> = { TypeId: (self) => self.netType }
  const set: Record<string, (self: AttributeObject, value: unknown) => void> = {}
  for (const [property, otherwise] of Object.entries(properties)) {
    const key = property.toLowerCase()
    get[property] = (self, ctx) =>
      self.named.has(key)
        ? self.named.get(key)
        : typeof otherwise === 'function'
          ? (otherwise as Get)(self, ctx)
          : otherwise
    set[property] = (self, value) => void self.named.set(key, value)
  }
  implement(typeName, {
    create: (_self, args, ctx, call) => {
      attributeRefusals[call.type.name]?.(args, ctx)
      return new AttributeObject(call.type, args)
    },
    get,
    set,
  })
}
for (const [name, properties] of Object.entries(attributes))
  implementAttribute(name.includes('.') ? name : `${sma}${name}`, properties)

/** The object that stands for an attribute which the parser or a cmdlet's table gave. */
export function attributeObject(one: ParameterAttribute, ctx: EngineContext): unknown {
  if (one.instance !== undefined) return one.instance
  if (one instanceof AttributeObject) return one
  const type = loadType(one.typeName)
  if (type === undefined) return undefined
  const made = new AttributeObject(type, [...one.positional])
  for (const [name, value] of one.named) {
    const entry = surfaceOf(type).properties.get(name)
    const declared = entry && (entry.type ?? loadType(entry.typeText))
    made.named.set(name, declared === undefined ? value : convertTo(value, declared, ctx))
  }
  return made
}

/** What constrains a variable: its type, and what validates it. */
export function variableAttribute(one: unknown, ctx: EngineContext): unknown {
  const isType = one instanceof NetType
  const data = isType ? { typeName: converterAttribute, positional: [], named: nothing } : one
  return attributeObject(data as ParameterAttribute, ctx) ?? one
}

const parameterAttribute = `${sma}ParameterAttribute`
const converterAttribute = `${sma}ArgumentTypeConverterAttribute`
const nothing: ReadonlyMap<string, unknown> = new Map()

/** The attributes of a parameter as `(Get-Command f).Parameters.x.Attributes` has them: the last written first, the type last. */
export function attributesOf(info: ParameterInfo, ctx: EngineContext): unknown[] {
  const places = [...info.sets].map(([name, set]) => ({
    typeName: parameterAttribute,
    positional: [],
    named: new Map<string, unknown>([
      ['parametersetname', name],
      ['position', set.position ?? -2147483648],
      ['mandatory', set.mandatory],
      ['valuefrompipeline', set.valueFromPipeline],
      ['valuefrompipelinebypropertyname', set.valueFromPipelineByPropertyName],
      ['valuefromremainingarguments', set.valueFromRemainingArguments],
      ['helpmessage', set.helpMessage ?? null],
      ['dontshow', set.dontShow ?? false],
    ]),
  }))
  const alias = { typeName: `${sma}AliasAttribute`, positional: [...info.aliases], named: nothing }
  const { written } = info
  const all: ParameterAttribute[] =
    written === undefined
      ? [...places, ...(info.aliases.length > 0 ? [alias] : []), ...info.attributes]
      : written.toReversed().map((one) => (one.typeName === parameterAttribute ? placeOf(one, places) : one))
  if (!all.some((one) => one.typeName === parameterAttribute)) all.unshift(...places)
  if (written !== undefined && !info.untyped)
    all.push({ typeName: converterAttribute, positional: [], named: nothing })
  return all.map((one) => attributeObject(one, ctx)).filter((one) => one !== undefined)
}

function placeOf(written: ParameterAttribute, places: readonly ParameterAttribute[]): ParameterAttribute {
  const name = String(written.named.get('parametersetname') ?? '__AllParameterSets').toLowerCase()
  return places.find((one) => String(one.named.get('parametersetname')).toLowerCase() === name) ?? written
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
