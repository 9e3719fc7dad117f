/** TypeData and its members as objects. */
import { PSDictionary, PSList } from '../../objects/collections.ts'
import { automationAssembly, NetType, registeredType, registerType, T } from '../../objects/net-type.ts'
import { PSUInt32 } from '../../objects/numbers.ts'
import type { PSMember } from '../../objects/ps-object.ts'
import type { TypeData } from '../runtime/context.ts'
import { convertedTypes } from '../types/built-in-type-data.ts'
import { loadType } from '../types/resolve.ts'
import { genericType, implement } from '../types/surface.ts'
import { addMetadata } from '../types/type-loader.ts'

const runspaces = 'System.Management.Automation.Runspaces.'
const converter = 'Microsoft.PowerShell.DeserializingTypeConverter'

const dataType = (name: string): NetType =>
  loadType(runspaces + name) ??
  registeredType(runspaces + name) ??
  registerType(
    new NetType({ fullName: runspaces + name, kind: 'class', base: T.Object, assembly: automationAssembly }),
  )

export class TypeDataView {
  readonly data: TypeData
  constructor(data: TypeData) {
    this.data = data
  }
  get netType(): NetType {
    return dataType('TypeData')
  }
}

addMetadata(`#class ${runspaces}TypeMemberData abstract :System.Object @26
string Name {get;}
#class ${runspaces}NotePropertyData :${runspaces}TypeMemberData @26
System.Object Value {get;set;}
bool IsHidden {get;set;}
string Name {get;}
#class ${runspaces}AliasPropertyData :${runspaces}TypeMemberData @26
string ReferencedMemberName {get;set;}
type MemberType {get;set;}
bool IsHidden {get;set;}
string Name {get;}
#class ${runspaces}ScriptPropertyData :${runspaces}TypeMemberData @26
scriptblock GetScriptBlock {get;set;}
scriptblock SetScriptBlock {get;set;}
bool IsHidden {get;set;}
string Name {get;}
#class ${runspaces}CodePropertyData :${runspaces}TypeMemberData @26
System.Reflection.MethodInfo GetCodeReference {get;set;}
System.Reflection.MethodInfo SetCodeReference {get;set;}
bool IsHidden {get;set;}
string Name {get;}
#class ${runspaces}ScriptMethodData :${runspaces}TypeMemberData @26
scriptblock Script {get;set;}
string Name {get;}
#class ${runspaces}CodeMethodData :${runspaces}TypeMemberData @26
System.Reflection.MethodInfo CodeReference {get;set;}
string Name {get;}
#class ${runspaces}PropertySetData :${runspaces}TypeMemberData @26
System.Collections.ObjectModel.Collection[string] ReferencedProperties {get;}
bool IsHidden {get;set;}
string Name {get;}
`)

class MemberDataView {
  readonly member: PSMember
  constructor(member: PSMember) {
    this.member = member
  }
  get netType(): NetType {
    return dataType(`${this.member.kind === 'PropertySet' ? 'PropertySet' : this.member.kind}Data`)
  }
}

const names = (properties: readonly string[] | undefined, name: string): MemberDataView | null =>
  properties ? new MemberDataView({ kind: 'PropertySet', name, properties }) : null

implement(`${runspaces}TypeData`, {
  get: {
    TypeName: ({ data }: TypeDataView) => data.typeName,
    Members: ({ data }: TypeDataView) => {
      const table = new PSDictionary(
        genericType('System.Collections.Generic.Dictionary`2', T.String, dataType('TypeMemberData')),
      )
      for (const member of data.members.values()) table.set(member.name, new MemberDataView(member))
      return table
    },
    TypeConverter: ({ data }: TypeDataView) => data.typeConverter ?? null,
    TypeAdapter: ({ data }: TypeDataView) => data.typeAdapter ?? null,
    IsOverride: () => false,
    SerializationMethod: ({ data }: TypeDataView) => data.serializationMethod ?? null,
    TargetTypeForDeserialization: ({ data }: TypeDataView) =>
      data.targetTypeForDeserialization ?? (converted.has(data.typeName) ? converterType() : null),
    SerializationDepth: ({ data }: TypeDataView) => new PSUInt32(data.serializationDepth ?? 0),
    DefaultDisplayProperty: ({ data }: TypeDataView) => data.defaultDisplayProperty ?? null,
    InheritPropertySerializationSet: ({ data }: TypeDataView) =>
      data.inheritPropertySerializationSet ?? false,
    StringSerializationSource: ({ data }: TypeDataView) => data.stringSerializationSource ?? null,
    StringSerializationSourceProperty: () => null,
    DefaultDisplayPropertySet: ({ data }: TypeDataView) =>
      names(data.defaultDisplayPropertySet, 'DefaultDisplayPropertySet'),
    DefaultKeyPropertySet: ({ data }: TypeDataView) =>
      names(data.defaultKeyPropertySet, 'DefaultKeyPropertySet'),
    PropertySerializationSet: ({ data }: TypeDataView) =>
      names(data.propertySerializationSet, 'PropertySerializationSet'),
  },
  create: (_self, [name]) =>
    new TypeDataView({
      typeName: name instanceof NetType ? name.fullName : (name as string),
      members: new Map(),
    }),
})

const converted = new Set(convertedTypes.map((name) => `Deserialized.${name}`))
const converterType = (): NetType =>
  registeredType(converter) ??
  registerType(
    new NetType({ fullName: converter, kind: 'class', base: T.Object, assembly: automationAssembly }),
  )

const memberGetters = { Name: ({ member }: MemberDataView) => member.name, IsHidden: () => false }
implement(`${runspaces}NotePropertyData`, {
  get: {
    ...memberGetters,
    Value: ({ member }: MemberDataView) => (member.kind === 'NoteProperty' ? member.value : null),
  },
})
implement(`${runspaces}AliasPropertyData`, {
  get: {
    ...memberGetters,
    ReferencedMemberName: ({ member }: MemberDataView) =>
      member.kind === 'AliasProperty' ? member.referenced : null,
    MemberType: ({ member }: MemberDataView, ctx) =>
      member.kind === 'AliasProperty' && member.conversion
        ? (ctx.resolveType(member.conversion) ?? null)
        : null,
  },
})
implement(`${runspaces}ScriptPropertyData`, {
  get: {
    ...memberGetters,
    GetScriptBlock: ({ member }: MemberDataView) => (member.kind === 'ScriptProperty' ? member.getter : null),
    SetScriptBlock: ({ member }: MemberDataView) => (member.kind === 'ScriptProperty' ? member.setter : null),
  },
})
implement(`${runspaces}CodePropertyData`, {
  get: { ...memberGetters, GetCodeReference: () => null, SetCodeReference: () => null },
})
implement(`${runspaces}CodeMethodData`, { get: { ...memberGetters, CodeReference: () => null } })
implement(`${runspaces}ScriptMethodData`, {
  get: {
    ...memberGetters,
    Script: ({ member }: MemberDataView) => (member.kind === 'ScriptMethod' ? member.script : null),
  },
})
implement(`${runspaces}PropertySetData`, {
  get: {
    ...memberGetters,
    ReferencedProperties: ({ member }: MemberDataView) =>
      new PSList(
        genericType('System.Collections.ObjectModel.Collection`1', T.String),
        member.kind === 'PropertySet' ? [...member.properties] : [],
      ),
  },
})
