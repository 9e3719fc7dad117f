/** The little of reflection that scripts read: MethodInfo, PropertyInfo and the like as descriptions. They call only what the type table has. */
import { PSArray } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { PSVersion } from '../../objects/misc.ts'
import { EnumValue } from '../../objects/numbers.ts'
import type { EngineContext } from '../runtime/context.ts'
import { invokeMember } from '../runtime/member-calls.ts'
import { getMember, setMember } from '../runtime/members.ts'
import { getStatic, newObject } from '../runtime/static-members.ts'
import { customAttributes } from './custom-attributes.ts'
import { implement, type Overload, surfaceOf } from './surface.ts'
import { addMetadata, addSignatures, loadType, typeOfText } from './type-loader.ts'

/** A description with fixed properties. */
export class PSReflected {
  readonly #typeName: string
  readonly #properties: ReadonlyMap<string, unknown>
  readonly #text: string
  readonly overload: Overload | undefined
  readonly owner: NetType | undefined
  constructor(
    typeName: string,
    properties: Readonly<Record<string, unknown>>,
    text: string,
    owner?: NetType,
    overload?: Overload,
  ) {
    this.#typeName = typeName
    this.#properties = new Map(Object.entries(properties))
    this.#text = text
    this.owner = owner
    this.overload = overload
  }
  get netType(): NetType {
    return loadType(this.#typeName) ?? T.Object
  }
  property(name: string): unknown {
    return this.#properties.get(name) ?? null
  }
  text(name: string): string {
    return String(this.#properties.get(name) ?? '')
  }
  toString(): string {
    return this.#text
  }
}

type Kind = 'Method' | 'Property' | 'Field' | 'Constructor'
const memberTypes: Readonly<Record<Kind, bigint>> = { Constructor: 1n, Field: 4n, Method: 8n, Property: 16n }
const memberType = (kind: Kind): EnumValue =>
  new EnumValue(loadType('System.Reflection.MemberTypes') as NetType, memberTypes[kind])

export function reflectMembers(type: NetType, kind: Kind): PSReflected[] {
  const surface = surfaceOf(type)
  switch (kind) {
    case 'Method':
      return [...surface.methods.values(), ...surface.staticMethods.values()].flatMap((group) =>
        group.overloads.map((one) => ofOverload(type, one, kind)),
      )
    case 'Constructor':
      return surface.constructors.map((one) => ofOverload(type, one, kind))
    case 'Property':
      return [
        ...surface.properties.values(),
        ...[...surface.staticProperties.values()].filter((one) => !constantsOf(type).includes(one.name)),
      ].map((entry) => {
        const valueType = typeOfText(entry.typeText) ?? T.Object
        return new PSReflected(
          'System.Reflection.PropertyInfo',
          {
            Name: entry.name,
            PropertyType: valueType,
            CanRead: entry.canGet,
            CanWrite: entry.canSet,
            DeclaringType: type,
            MemberType: memberType(kind),
          },
          `${valueType.name} ${entry.name}`,
          type,
        )
      })
    case 'Field':
      return [...(type.enumInfo?.names.keys() ?? []), ...constantsOf(type)].map(
        (name) =>
          new PSReflected(
            'System.Reflection.FieldInfo',
            {
              Name: name,
              FieldType: type.isEnum
                ? type
                : (typeOfText(surface.staticProperties.get(name.toLowerCase())?.typeText ?? '') ?? T.Object),
              IsLiteral: type.isEnum || /^(PI|E|Tau|M..Value|Epsilon|NaN|.*Infinity|Ticks.*)$/.test(name),
              IsPublic: true,
              IsStatic: true,
              DeclaringType: type,
              MemberType: memberType(kind),
            },
            `${type.name} ${name}`,
            type,
          ),
      )
  }
}

/** Static fields, which the member tables show as properties: constants and values that never change. */
const constants =
  /^(?:PI|E|Tau|MaxValue|MinValue|Epsilon|NaN|PositiveInfinity|NegativeInfinity|Empty|Zero|One|MinusOne|UnixEpoch|Ticks\w+|TrueString|FalseString|EmptyTypes|Value|Uri\w+|DirectorySeparatorChar|AltDirectorySeparatorChar|PathSeparator|VolumeSeparatorChar|IsLittleEndian)$/
const constantsOf = (type: NetType): string[] =>
  type.isEnum
    ? []
    : [...surfaceOf(type).staticProperties.values()]
        .filter(
          (one) => !one.canSet && constants.test(one.name) && type.fullName !== 'System.Numerics.BigInteger',
        )
        .map((one) => one.name)

function ofOverload(type: NetType, overload: Overload, kind: 'Method' | 'Constructor'): PSReflected {
  const parameters = overload.parameters.map(
    (one) =>
      `${one.type.namespace === 'System' && one.type.isValueType ? one.type.name : one.type === T.String ? 'System.String' : one.type.fullName}`,
  )
  const returns = typeOfText(overload.returnText) ?? T.Object
  return new PSReflected(
    `System.Reflection.${kind}Info`,
    {
      Name: kind === 'Constructor' ? '.ctor' : overload.name,
      ReturnType: returns,
      IsStatic: overload.isStatic,
      IsPublic: true,
      DeclaringType: overload.declaring,
      ReflectedType: type,
      IsGenericMethod: overload.typeParameters.length > 0,
      MemberType: memberType(kind),
      IsConstructor: kind === 'Constructor',
    },
    `${returns.isValueType ? returns.name : returns.fullName} ${kind === 'Constructor' ? '.ctor' : overload.name}(${parameters.join(', ')})`,
    type,
    overload,
  )
}

/** The one member of that name (and parameter types); null where there is none. */
export function reflected(
  type: NetType,
  kind: Kind,
  name: string,
  types?: readonly NetType[],
): PSReflected | null {
  const all = reflectMembers(type, kind).filter((one) => kind === 'Constructor' || one.text('Name') === name)
  if (!types) return all[0] ?? null
  return (
    all.find(
      (one) =>
        one.overload?.parameters.length === types.length &&
        one.overload.parameters.every((parameter, at) => parameter.type === types[at]),
    ) ?? null
  )
}

/** `Name, Version=7.6.0.500, Culture=neutral, PublicKeyToken=...` */
function assemblyName(fullName: string): PSReflected {
  const [name = '', ...facts] = fullName.split(', ')
  const of = (key: string): string =>
    facts.find((one) => one.startsWith(`${key}=`))?.slice(key.length + 1) ?? ''
  const [major = 0, minor = 0, build, revision] = of('Version').split('.').map(Number)
  const culture = of('Culture')
  return new PSReflected(
    'System.Reflection.AssemblyName',
    {
      Name: name,
      Version: new PSVersion(major, minor, build, revision),
      CultureName: culture === 'neutral' ? '' : culture,
      FullName: fullName,
    },
    fullName,
  )
}

/** A type of an assembly by its full name, in its own case. */
function typeIn(assembly: string, name: string): NetType | undefined {
  const type = loadType(name)
  return type?.assembly === assembly && type.fullName === name ? type : undefined
}

addMetadata(`#class System.Reflection.AssemblyName :System.Object;System.ICloneable @0
string Name {get;set;}
version Version {get;set;}
string CultureName {get;set;}
string FullName {get;}
string ToString()
#class System.Reflection.Module abstract :System.Object @0
string Name {get;}
string ToString()
`)
const propertyNames = [
  'Name',
  'ReturnType',
  'IsStatic',
  'IsPublic',
  'DeclaringType',
  'ReflectedType',
  'IsGenericMethod',
  'MemberType',
  'PropertyType',
  'CanRead',
  'CanWrite',
  'FieldType',
  'FullName',
  'Location',
  'ParameterType',
  'Position',
  'IsConstructor',
  'Version',
  'CultureName',
  'IsDynamic',
  'IsCollectible',
  'IsFullyTrusted',
  'GlobalAssemblyCache',
  'ReflectionOnly',
  'HostContext',
  'ImageRuntimeVersion',
  'ManifestModule',
]
const get = Object.fromEntries(
  propertyNames.map((name) => [name, (self: PSReflected) => self.property(name)]),
)
for (const name of [
  'System.Reflection.MemberInfo',
  'System.Reflection.MethodInfo',
  'System.Reflection.MethodBase',
  'System.Reflection.PropertyInfo',
  'System.Reflection.FieldInfo',
  'System.Reflection.ConstructorInfo',
  'System.Reflection.Assembly',
  'System.Reflection.AssemblyName',
  'System.Reflection.Module',
  'System.Reflection.ParameterInfo',
]) {
  implement(name, {
    get,
    call: {
      ToString: (self: PSReflected) => self.toString(),
      Invoke: (self: PSReflected, args, ctx: EngineContext) => {
        const target = self.text('Name') === '.ctor' ? null : args[0]
        const last = args[args.length - 1]
        const list = last instanceof PSArray ? last.items : []
        if (self.overload?.name === 'new') return newObject(self.owner, list, ctx)
        return self.overload?.isStatic
          ? invokeMember(self.owner, self.overload.name, list, ctx, { static: true })
          : invokeMember(target, self.text('Name'), list, ctx)
      },
      GetValue: (self: PSReflected, [target], ctx: EngineContext) =>
        target === null
          ? getStatic(self.owner, self.text('Name'), ctx)
          : getMember(target, self.text('Name'), ctx),
      SetValue: (self: PSReflected, [target, value], ctx: EngineContext) =>
        setMember(target, self.text('Name'), value, ctx),
      GetParameters: (self: PSReflected) =>
        new PSArray(
          (self.overload?.parameters ?? []).map(
            (one, at) =>
              new PSReflected(
                'System.Reflection.ParameterInfo',
                { Name: one.name, ParameterType: one.type, Position: at },
                `${one.type.fullName} ${one.name}`,
              ),
          ),
        ),
      GetType: (self: PSReflected, [name]) =>
        self.netType.name === 'Assembly' && name !== undefined
          ? (typeIn(self.text('FullName'), String(name)) ?? null)
          : self.netType,
      GetName: (self: PSReflected) => assemblyName(self.text('FullName')),
      GetCustomAttributes: (self: PSReflected, args, ctx: EngineContext) => customAttributes(self, args, ctx),
      IsDefined: (self: PSReflected, args, ctx: EngineContext) =>
        customAttributes(self, args, ctx).items.length > 0,
    },
  })
}
// the one of System.Object, hidden by its overloads
addSignatures('System.Reflection.Assembly', ['type GetType()'])
