/** Update-TypeData, Get-TypeData, Remove-TypeData: what a session adds to its types. */
import { type PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import { automationAssembly, NetType, registeredType, registerType, T } from '../../objects/net-type.ts'
import { PSUInt32 } from '../../objects/numbers.ts'
import { baseOf, type MemberMap, type PSMember } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import type { TypeData } from '../runtime/context.ts'
import { fail, failure, type TerminatingError } from '../runtime/failure.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import type { Task } from '../runtime/task.ts'
import { wildcard } from '../runtime/wildcard.ts'
import { convertedTypes } from '../types/built-in-type-data.ts'
import { loadType } from '../types/resolve.ts'
import { genericType, implement } from '../types/surface.ts'
import { addMetadata } from '../types/type-loader.ts'
import { builtInTypeData } from '../types/type-data.ts'
import { providersOf } from '../providers/index.ts'
import { placesNamed } from './path-targets.ts'
import { readTypesFile } from './types-file.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'

const utility = 'Microsoft.PowerShell.Utility'
const runspaces = 'System.Management.Automation.Runspaces.'
const converter = 'Microsoft.PowerShell.DeserializingTypeConverter'

type Edited = { -readonly [K in keyof TypeData]: TypeData[K] } & { members: MemberMap }

/** The session's own copy of a type's data, the built-in one to begin with. */
function edited(rs: Runspace, typeName: string): Edited {
  const key = typeName.toLowerCase()
  const own = rs.typeData.get(key) as Edited | undefined
  if (own) return own
  const built = builtInTypeData().get(key)
  const made: Edited = { ...built, typeName: built?.typeName ?? typeName, members: new Map(built?.members) }
  rs.typeData.set(key, made)
  return made
}

const list = (value: unknown): string[] =>
  (baseOf(value) as PSArray | undefined)?.items.map((one) => String(baseOf(one))) ?? []

function inTypeData(typeName: string, problem: string): TerminatingError {
  return failure('TypesDynamicUpdateException', `Error in TypeData "${typeName}": ${problem}`, {
    type: 'sma:RuntimeException',
    category: 'InvalidOperation',
  })
}

function* memberOf(c: CmdletContext): Task<PSMember | undefined> {
  const name = c.p.MemberName as string
  const kind = String(c.p.MemberType)
  if (!c.has('Value') && kind !== 'ScriptProperty') {
    yield* c.error(
      failure(
        'ValueShouldBeSpecified',
        `The Value parameter is required for the type "${kind}". Please specify the Value parameter.`,
        {
          type: 'System.InvalidOperationException',
          category: 'InvalidOperation',
        },
      ),
    )
    return undefined
  }
  const block = (value: unknown): unknown => {
    if (value === undefined || value === null) return null
    const base = baseOf(value)
    if (base instanceof ScriptBlock) return base
    return fail(
      'ConvertToFinalInvalidCastException',
      `Cannot convert the "${c.rs.text(value)}" value of type "${typeOf(base)?.fullName}" to type "System.Management.Automation.ScriptBlock".`,
      { type: 'sma:PSInvalidCastException', category: 'InvalidArgument' },
    )
  }
  switch (kind) {
    case 'NoteProperty':
      return { kind, name, value: c.p.Value ?? null }
    case 'AliasProperty': {
      const target =
        c.p.SecondValue === undefined
          ? undefined
          : c.rs.typeByName(c.rs.text(c.p.SecondValue), c.frame).fullName
      return { kind, name, referenced: c.rs.text(c.p.Value), conversion: target }
    }
    case 'ScriptProperty':
      return { kind, name, getter: block(c.p.Value), setter: block(c.p.SecondValue) }
    case 'ScriptMethod':
      return { kind, name, script: block(c.p.Value) }
    default:
      return fail(
        'CannotUpdateMemberType',
        `Cannot update a member with type "${kind}". Specify a different type for the MemberType parameter.`,
        {
          type: 'System.InvalidOperationException',
          category: 'InvalidOperation',
        },
      )
  }
}

export const updateTypeData = defineCmdlet(
  {
    name: 'Update-TypeData',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.UpdateTypeDataCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097131',
    defaultSet: 'FileSet',
    supportsShouldProcess: true,
    confirmImpact: 'Low',
    parameters: {
      MemberType: { type: 'System.Management.Automation.PSMemberTypes', sets: { DynamicTypeSet: {} } },
      MemberName: { type: 'string', validate: ['notNull'], sets: { DynamicTypeSet: {} } },
      Value: { type: 'object', sets: { DynamicTypeSet: {} } },
      SecondValue: { type: 'object', validate: ['notNull'], sets: { DynamicTypeSet: {} } },
      TypeConverter: { type: 'type', validate: ['notNull'], sets: { DynamicTypeSet: {} } },
      TypeAdapter: { type: 'type', validate: ['notNull'], sets: { DynamicTypeSet: {} } },
      SerializationMethod: { type: 'string', validate: ['notNullOrEmpty'], sets: { DynamicTypeSet: {} } },
      TargetTypeForDeserialization: { type: 'type', validate: ['notNull'], sets: { DynamicTypeSet: {} } },
      SerializationDepth: {
        type: 'int',
        validate: ['notNull', { range: [0, 2147483647] }],
        sets: { DynamicTypeSet: {} },
      },
      DefaultDisplayProperty: { type: 'string', validate: ['notNull'], sets: { DynamicTypeSet: {} } },
      InheritPropertySerializationSet: {
        type: 'System.Nullable[bool]',
        validate: ['notNull'],
        sets: { DynamicTypeSet: {} },
      },
      StringSerializationSource: { type: 'string', validate: ['notNull'], sets: { DynamicTypeSet: {} } },
      DefaultDisplayPropertySet: { type: 'string[]', validate: ['notNull'], sets: { DynamicTypeSet: {} } },
      DefaultKeyPropertySet: { type: 'string[]', validate: ['notNull'], sets: { DynamicTypeSet: {} } },
      PropertySerializationSet: { type: 'string[]', validate: ['notNull'], sets: { DynamicTypeSet: {} } },
      TypeName: {
        type: 'string',
        validate: ['notNullOrEmpty'],
        sets: { DynamicTypeSet: { mandatory: true, pipeline: true } },
      },
      Force: { type: 'switch', sets: { DynamicTypeSet: {}, TypeDataSet: {} } },
      TypeData: {
        type: 'System.Management.Automation.Runspaces.TypeData[]',
        sets: { TypeDataSet: { mandatory: true, position: 0, pipeline: true, byName: true } },
      },
      AppendPath: {
        type: 'string[]',
        aliases: ['PSPath', 'Path'],
        sets: { FileSet: { position: 0, byName: true, pipeline: true } },
      },
      PrependPath: { type: 'string[]', sets: { FileSet: {} } },
    },
  },
  (c) => ({
    *process() {
      if (c.parameterSet === 'DynamicTypeSet') yield* dynamic(c)
      else if (c.parameterSet === 'TypeDataSet') {
        for (const one of (c.p.TypeData as PSArray).items) {
          const view = baseOf(one)
          if (view instanceof TypeDataView) c.rs.typeData.set(view.data.typeName.toLowerCase(), view.data)
        }
      } else {
        for (const path of [...list(c.p.PrependPath), ...list(c.p.AppendPath)]) yield* fromFile(c, path)
      }
    },
  }),
)

function* dynamic(c: CmdletContext): Task<void> {
  const typeName = c.p.TypeName as string
  if (!(yield* c.shouldProcess(`Type Name: ${typeName}`, 'Update TypeData'))) return
  const member = c.has('MemberName') ? yield* memberOf(c) : undefined
  if (c.has('MemberName') && member === undefined) return
  const data = edited(c.rs, typeName)
  const twice = (name: string, present: boolean): boolean => present && c.has(name) && !c.p.Force
  if (member) {
    const key = member.name.toLowerCase()
    if (data.members.has(key) && !c.p.Force) {
      yield* c.error(inTypeData(typeName, `The member ${member.name} is already present.`))
      return
    }
    data.members.set(key, member)
  }
  const standard: readonly (readonly [parameter: string, present: boolean])[] = [
    ['SerializationMethod', data.serializationMethod !== undefined],
    ['SerializationDepth', data.serializationDepth !== undefined],
    ['DefaultDisplayProperty', data.defaultDisplayProperty !== undefined],
    ['StringSerializationSource', data.stringSerializationSource !== undefined],
    ['DefaultDisplayPropertySet', data.defaultDisplayPropertySet !== undefined],
    ['DefaultKeyPropertySet', data.defaultKeyPropertySet !== undefined],
    ['PropertySerializationSet', data.propertySerializationSet !== undefined],
    ['TargetTypeForDeserialization', data.targetTypeForDeserialization !== undefined],
  ]
  for (const [name, present] of standard) {
    if (twice(name, present)) {
      yield* c.error(inTypeData(typeName, `The member ${name} is already present.`))
      return
    }
  }
  if (c.has('SerializationMethod')) data.serializationMethod = c.p.SerializationMethod
  if (c.has('SerializationDepth')) data.serializationDepth = c.p.SerializationDepth
  if (c.has('DefaultDisplayProperty')) data.defaultDisplayProperty = c.p.DefaultDisplayProperty
  if (c.has('StringSerializationSource')) data.stringSerializationSource = c.p.StringSerializationSource
  if (c.has('InheritPropertySerializationSet'))
    data.inheritPropertySerializationSet = c.p.InheritPropertySerializationSet
  if (c.has('DefaultDisplayPropertySet')) data.defaultDisplayPropertySet = list(c.p.DefaultDisplayPropertySet)
  if (c.has('DefaultKeyPropertySet')) data.defaultKeyPropertySet = list(c.p.DefaultKeyPropertySet)
  if (c.has('PropertySerializationSet')) data.propertySerializationSet = list(c.p.PropertySerializationSet)
  if (c.has('TargetTypeForDeserialization'))
    data.targetTypeForDeserialization = baseOf(c.p.TargetTypeForDeserialization) as NetType
  if (c.has('TypeConverter')) data.typeConverter = baseOf(c.p.TypeConverter) as NetType
  if (c.has('TypeAdapter')) data.typeAdapter = baseOf(c.p.TypeAdapter) as NetType
}

/** types.ps1xml files, each as a whole or not at all. */
function* fromFile(c: CmdletContext, path: string): Task<void> {
  const providers = providersOf(c.rs)
  for (const at of yield* placesNamed(c, path, false)) {
    if (!providers.disk.exists(at.path)) {
      yield* c.error(
        failure(
          'TypesAppendPathException',
          `Cannot find path '${providers.shown(at)}' because it does not exist.`,
          {
            type: 'sma:ItemNotFoundException',
            category: 'InvalidOperation',
            target: path,
          },
        ),
      )
      continue
    }
    if (!(yield* c.shouldProcess(`FileName: ${at.path}`, 'Update TypeData'))) continue
    yield* readTypesFile(c, at.path, (typeName) => edited(c.rs, typeName))
  }
}

export const getTypeData = defineCmdlet(
  {
    name: 'Get-TypeData',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.GetTypeDataCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097018',
    outputTypes: [`${runspaces}TypeData`],
    parameters: {
      TypeName: { type: 'string[]', position: 0, pipeline: true, validate: ['notNullOrEmpty'] },
    },
  },
  (c) => ({
    *process() {
      const patterns = c.has('TypeName') ? list(c.p.TypeName).map((one) => wildcard(one)) : undefined
      const all = new Map<string, TypeData>([...builtInTypeData(), ...c.rs.typeData])
      for (const data of all.values()) {
        if (patterns && !patterns.some((one) => one.isMatch(data.typeName))) continue
        if (hidden.has(data.typeName)) continue
        yield* c.write(new TypeDataView(data))
      }
    },
  }),
)

/** our own additions, which stand for code members of PowerShell's types */
const hidden = new Set(['System.Array', 'System.Management.Automation.PSMemberInfoCollection`1'])

export const removeTypeData = defineCmdlet(
  {
    name: 'Remove-TypeData',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.RemoveTypeDataCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096622',
    defaultSet: 'RemoveTypeDataSet',
    supportsShouldProcess: true,
    parameters: {
      TypeName: {
        type: 'string',
        validate: ['notNullOrEmpty'],
        sets: { RemoveTypeSet: { mandatory: true, position: 0, pipeline: true, byName: true } },
      },
      Path: { type: 'string[]', validate: ['notNullOrEmpty'], sets: { RemoveFileSet: { mandatory: true } } },
      TypeData: {
        type: 'System.Management.Automation.Runspaces.TypeData',
        sets: { RemoveTypeDataSet: { mandatory: true, pipeline: true } },
      },
    },
  },
  (c) => ({
    *process() {
      const view = baseOf(c.p.TypeData)
      const name = view instanceof TypeDataView ? view.data.typeName : (c.p.TypeName as string | undefined)
      if (name === undefined) return
      if (!(yield* c.shouldProcess(`Name: ${name}`, 'Remove TypeData'))) return
      if (!c.rs.typeData.delete(name.toLowerCase()) && !builtInTypeData().has(name.toLowerCase())) {
        yield* c.error(inTypeData(name, `Type "${name}" was not found.`))
      }
    },
  }),
)

// --- TypeData as an object

const dataType = (name: string): NetType =>
  loadType(runspaces + name) ??
  registeredType(runspaces + name) ??
  registerType(
    new NetType({ fullName: runspaces + name, kind: 'class', base: T.Object, assembly: automationAssembly }),
  )

class TypeDataView {
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
