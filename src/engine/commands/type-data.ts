/** Update-TypeData, Get-TypeData, Remove-TypeData: what a session adds to its types. */
import type { PSArray } from '../../objects/collections.ts'
import type { NetType } from '../../objects/net-type.ts'
import { baseOf, type MemberMap, type PSMember } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import type { TypeData } from '../runtime/context.ts'
import { fail, failure, TerminatingError } from '../runtime/failure.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import type { Task } from '../runtime/task.ts'
import { wildcard } from '../runtime/wildcard.ts'
import { type EditedTypeData, editedTypeData } from '../types/edited-type-data.ts'
import { builtInTypeData } from '../types/type-data.ts'
import { providersOf } from '../providers/index.ts'
import { placesNamed } from './path-targets.ts'
import { TypeDataView } from './type-data-objects.ts'
import { readTypesFile } from './types-file.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'

const utility = 'Microsoft.PowerShell.Utility'
const runspaces = 'System.Management.Automation.Runspaces.'

const list = (value: unknown): string[] =>
  (baseOf(value) as PSArray | undefined)?.items.map((one) => String(baseOf(one))) ?? []

function inTypeData(typeName: string, problem: string, id = 'TypesDynamicUpdateException'): TerminatingError {
  return failure(id, `Error in TypeData "${typeName}": ${problem}`, {
    type: 'sma:RuntimeException',
    category: 'InvalidOperation',
  })
}

function refuse(id: string, message: string): never {
  return fail(id, message, { type: 'System.InvalidOperationException', category: 'InvalidOperation' })
}

function memberOf(c: CmdletContext): PSMember | undefined {
  if (!c.has('MemberType')) {
    if (c.has('MemberName') || c.has('Value') || c.has('SecondValue'))
      refuse(
        'MemberTypeIsMissing',
        'The MemberName, Value, and SecondValue parameters cannot be specified without the MemberType parameter.',
      )
    return undefined
  }
  const name = c.p.MemberName as string
  const kind = String(c.p.MemberType)
  const needed = (parameter: string): never =>
    refuse(
      `${parameter}ShouldBeSpecified`,
      `The ${parameter} parameter is required for the type "${kind}". Please specify the ${parameter} parameter.`,
    )
  const value = c.p.Value ?? null
  const isWritable = kind === 'AliasProperty' || kind === 'ScriptProperty'
  if (kind === 'NoteProperty' || kind === 'ScriptMethod' || isWritable) {
    if (!name) needed('MemberName')
    if (!c.has('Value')) needed('Value')
  }
  if ((kind === 'AliasProperty' && c.rs.text(value) === '') || (kind === 'ScriptMethod' && value === null))
    refuse(
      'ValueShouldBeSpecified',
      `The Value parameter should not be null or an empty string for a member of type "${kind}". Specify a non-null value for the Value parameter when updating this member type.`,
    )
  if (kind === 'ScriptProperty' && value === null && !c.has('SecondValue'))
    refuse(
      'ValueAndSecondValueAreNotBothNull',
      `The Value and SecondValue parameters should not both be null for a member of type "${kind}". Specify a non-null value for one of the two parameters.`,
    )
  if (c.has('SecondValue') && (kind === 'NoteProperty' || kind === 'ScriptMethod'))
    refuse(
      'SecondValueShouldNotBeSpecified',
      `The SecondValue parameter is not necessary for a member of type "${kind}", and should not be specified. Do not specify the SecondValue parameter when updating this member type.`,
    )
  const block = (value: unknown): unknown => {
    if (value === undefined || value === null) return null
    const base = baseOf(value)
    if (base instanceof ScriptBlock) return base
    return noCast(value, 'System.Management.Automation.ScriptBlock')
  }
  const noCast = (value: unknown, type: string): never =>
    fail(
      'ConvertToFinalInvalidCastException',
      `Cannot convert the "${c.rs.text(value)}" value of type "${typeOf(baseOf(value))?.fullName}" to type "${type}".`,
      { type: 'sma:PSInvalidCastException', category: 'InvalidArgument' },
    )
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
    case 'CodeProperty':
    case 'CodeMethod': {
      const method = baseOf(c.p.Value ?? c.p.SecondValue)
      if (typeOf(method)?.name !== 'MethodInfo') return noCast(method, 'System.Reflection.MethodInfo')
      return refuse('CannotUpdateMemberType', `A member of type "${kind}" is not available in this engine.`)
    }
    default:
      return refuse(
        'CannotUpdateMemberType',
        `Cannot update a member with type "${kind}". Specify a different type for the MemberType parameter.`,
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
      MemberType: {
        type: 'System.Management.Automation.PSMemberTypes',
        sets: { DynamicTypeSet: {} },
        validate: [
          'notNullOrEmpty',
          {
            set: [
              'NoteProperty',
              'AliasProperty',
              'ScriptProperty',
              'CodeProperty',
              'ScriptMethod',
              'CodeMethod',
            ],
          },
        ],
      },
      MemberName: { type: 'string', sets: { DynamicTypeSet: {} }, validate: ['notNullOrEmpty'] },
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
      DefaultDisplayProperty: { type: 'string', sets: { DynamicTypeSet: {} }, validate: ['notNullOrEmpty'] },
      InheritPropertySerializationSet: {
        type: 'System.Nullable[bool]',
        validate: ['notNull'],
        sets: { DynamicTypeSet: {} },
      },
      StringSerializationSource: {
        type: 'string',
        sets: { DynamicTypeSet: {} },
        validate: ['notNullOrEmpty'],
      },
      DefaultDisplayPropertySet: {
        type: 'string[]',
        sets: { DynamicTypeSet: {} },
        validate: ['notNullOrEmpty'],
      },
      DefaultKeyPropertySet: { type: 'string[]', sets: { DynamicTypeSet: {} }, validate: ['notNullOrEmpty'] },
      PropertySerializationSet: {
        type: 'string[]',
        sets: { DynamicTypeSet: {} },
        validate: ['notNullOrEmpty'],
      },
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
        validate: ['notNull'],
      },
      PrependPath: { type: 'string[]', sets: { FileSet: {} }, validate: ['notNull'] },
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
        for (const path of list(c.p.PrependPath)) yield* fromFile(c, path, 'Prepend')
        for (const path of list(c.p.AppendPath)) yield* fromFile(c, path, 'Append')
      }
    },
  }),
)

function* dynamic(c: CmdletContext): Task<void> {
  // a name for short stands for the type
  const typeName = fullTypeName(c, c.p.TypeName as string)
  const member = memberOf(c)
  if (member === undefined && !typeFacts.some((one) => c.has(one))) {
    yield* c.error(
      failure('TypeDataEmpty', `No member is specified for the update on type "${typeName}".`, {
        type: 'System.InvalidOperationException',
        category: 'InvalidOperation',
      }),
    )
    return
  }
  if (!(yield* c.shouldProcess(`Type to update: ${typeName}`, 'Update TypeData'))) return
  const data = editedTypeData(c.rs, typeName)
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

const fullTypeName = (c: CmdletContext, name: string): string =>
  wildcardFree(name) ? (c.rs.resolveType(name)?.fullName ?? name) : name
const wildcardFree = (name: string): boolean => !/[*?[]/.test(name)

const typeFacts = [
  'TypeConverter',
  'TypeAdapter',
  'SerializationMethod',
  'TargetTypeForDeserialization',
  'SerializationDepth',
  'DefaultDisplayProperty',
  'InheritPropertySerializationSet',
  'StringSerializationSource',
  'DefaultDisplayPropertySet',
  'DefaultKeyPropertySet',
  'PropertySerializationSet',
]

/** The files that a path names, where they are types files. */
function* typesFiles(c: CmdletContext, path: string, missing: string): Task<string[]> {
  const providers = providersOf(c.rs)
  const found: string[] = []
  for (const at of yield* placesNamed(c, path, false)) {
    if (!providers.disk.exists(at.path))
      yield* c.error(
        failure(missing, `Cannot find path '${providers.shown(at)}' because it does not exist.`, {
          type: 'sma:ItemNotFoundException',
          category: 'InvalidOperation',
          target: path,
        }),
      )
    else if (!at.path.toLowerCase().endsWith('.ps1xml'))
      yield* c.error(
        failure(
          'WrongExtension',
          `Cannot read the file "${at.path}"  because it does not have the file name extension "ps1xml".`,
          { type: 'sma:PSInvalidOperationException', category: 'InvalidArgument' },
        ),
      )
    else found.push(at.path)
  }
  return found
}

/** What a file put in the place of what: taken back when the file is removed. */
type FileTrace = Map<string, { readonly before: TypeData | undefined; readonly after: TypeData }>
const fileTraces = (rs: Runspace): Map<string, FileTrace> => {
  const service = 'types files'
  let found = rs.services.get(service) as Map<string, FileTrace> | undefined
  if (found === undefined) rs.services.set(service, (found = new Map()))
  return found
}
const copyOf = (data: TypeData): TypeData => ({ ...data, members: new Map(data.members) })

/** types.ps1xml files, each as a whole or not at all. */
function* fromFile(c: CmdletContext, path: string, where: 'Append' | 'Prepend'): Task<void> {
  for (const file of yield* typesFiles(c, path, `Types${where}PathException`)) {
    if (!(yield* c.shouldProcess(`FileName: ${file}`, 'Update TypeData'))) continue
    const before = new Map<string, TypeData | undefined>()
    const read = new Map<string, EditedTypeData>()
    try {
      yield* readTypesFile(c, file, (typeName) => {
        const key = typeName.toLowerCase()
        if (!before.has(key)) {
          const own = c.rs.typeData.get(key) ?? builtInTypeData().get(key)
          before.set(key, own && copyOf(own))
        }
        const data = editedTypeData(c.rs, typeName)
        read.set(key, data)
        return data
      })
    } catch (error) {
      if (!(error instanceof TerminatingError)) throw error
      yield* c.error(error)
      continue
    }
    const earlier = fileTraces(c.rs).get(file)
    const trace: FileTrace = new Map()
    for (const [key, data] of read)
      trace.set(key, {
        before: earlier?.has(key) ? earlier.get(key)?.before : before.get(key),
        after: copyOf(data),
      })
    fileTraces(c.rs).set(file, trace)
  }
}

/** Takes back what a file gave, but for what was changed since. */
function takeBack(rs: Runspace, trace: FileTrace): void {
  for (const [key, { before, after }] of trace) {
    const now = rs.typeData.get(key) as EditedTypeData | undefined
    if (now === undefined) continue
    for (const [name, member] of after.members) {
      if (now.members.get(name) !== member) continue
      const earlier = before?.members.get(name)
      if (earlier) now.members.set(name, earlier)
      else now.members.delete(name)
    }
    for (const fact of Object.keys(after) as (keyof TypeData)[])
      if (fact !== 'members' && fact !== 'typeName' && now[fact] === after[fact])
        Object.assign(now, { [fact]: before?.[fact] })
    const isEmpty = Object.entries(now).every(
      ([fact, value]) => fact === 'typeName' || value === undefined || (value as MemberMap).size === 0,
    )
    if (isEmpty) rs.typeData.delete(key)
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
      const patterns = c.has('TypeName')
        ? list(c.p.TypeName).map((one) => wildcard(fullTypeName(c, one)))
        : undefined
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
      for (const path of list(c.p.Path)) {
        for (const file of yield* typesFiles(c, path, 'TypePathException')) {
          if (!(yield* c.shouldProcess(`FileName: ${file}`, 'Remove type file'))) continue
          const traces = fileTraces(c.rs)
          const trace = traces.get(file)
          traces.delete(file)
          if (trace) takeBack(c.rs, trace)
          else
            yield* c.error(
              failure(
                'TypeFileNotExistsInCurrentSession',
                `The file ${file} is not imported into the current session.`,
                { type: 'System.InvalidOperationException', category: 'InvalidArgument' },
              ),
            )
        }
      }
      const name = view instanceof TypeDataView ? view.data.typeName : fullTypeName(c, c.p.TypeName ?? '')
      if (name === '') return
      if (!(yield* c.shouldProcess(`Name of the type that will be removed: ${name}`, 'Remove TypeData')))
        return
      if (!c.rs.typeData.delete(name.toLowerCase()) && !builtInTypeData().has(name.toLowerCase()))
        yield* c.error(
          inTypeData(
            name,
            `The type "${name}" was not found. The type name value must be the full name of the type. Verify the type name and run the command again.`,
            'TypesDynamicRemoveException',
          ),
        )
    },
  }),
)
