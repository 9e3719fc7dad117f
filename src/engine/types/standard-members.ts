/** `.PSStandardMembers`: how a value's type is shown and sent, as a member set. */
import { enumType } from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { extensionOf, type MemberSet, type PSMember } from '../../objects/ps-object.ts'
import { typeNamesOf } from '../../objects/type-of.ts'
import type { EngineContext, TypeData } from '../runtime/context.ts'
import { typeDataOf } from './type-data.ts'

const methodType = enumType('Microsoft.PowerShell.SerializationMethod', [
  'AllPublicProperties',
  'String',
  'SpecificProperties',
])

/** The facts of a type's data that are standard members, in the order PowerShell lists them. */
function membersOf(data: TypeData): PSMember[] {
  const found: PSMember[] = []
  const note = (name: string, value: unknown): void => {
    if (value !== undefined) found.push({ kind: 'NoteProperty', name, value })
  }
  const set = (name: string, properties: readonly string[] | undefined): void => {
    if (properties !== undefined) found.push({ kind: 'PropertySet', name, properties })
  }
  const method = data.serializationMethod?.toLowerCase()
  const at = [...(methodType.enumInfo?.names ?? [])].find(([name]) => name.toLowerCase() === method)
  note('SerializationMethod', at && new EnumValue(methodType, at[1]))
  note('SerializationDepth', data.serializationDepth)
  note('InheritPropertySerializationSet', data.inheritPropertySerializationSet)
  note('TargetTypeForDeserialization', data.targetTypeForDeserialization)
  note('DefaultDisplayProperty', data.defaultDisplayProperty)
  if (data.stringSerializationSource !== undefined)
    found.push({
      kind: 'AliasProperty',
      name: 'StringSerializationSource',
      referenced: data.stringSerializationSource,
    })
  set('DefaultDisplayPropertySet', data.defaultDisplayPropertySet)
  set('DefaultKeyPropertySet', data.defaultKeyPropertySet)
  set('PropertySerializationSet', data.propertySerializationSet)
  return found
}

/** Those of the object itself come first, then those of the most derived type. undefined where there are none. */
export function standardMembers(value: unknown, ctx: EngineContext): MemberSet | undefined {
  const name = 'PSStandardMembers'
  const own = extensionOf(value)?.members.get(name.toLowerCase())
  const members = new Map<string, PSMember>(own?.kind === 'MemberSet' ? own.members : [])
  for (const typeName of typeNamesOf(value)) {
    const data = typeDataOf(typeName, ctx)
    for (const member of data ? membersOf(data) : []) {
      const key = member.name.toLowerCase()
      if (!members.has(key)) members.set(key, member)
    }
  }
  return members.size === 0 ? undefined : { kind: 'MemberSet', name, members, inherit: true }
}
