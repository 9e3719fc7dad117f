/** A session's own copy of what is known of a type: what Update-TypeData and types files write to. */
import type { TypeData } from '../runtime/context.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { builtInTypeData } from './type-data.ts'

export type EditedTypeData = { -readonly [K in keyof TypeData]: TypeData[K] }

/** The built-in one to begin with. */
export function editedTypeData(rs: Runspace, typeName: string): EditedTypeData {
  const key = typeName.toLowerCase()
  const own = rs.typeData.get(key)
  if (own) return own
  const built = builtInTypeData().get(key)
  const made = { ...built, typeName: built?.typeName ?? typeName, members: new Map(built?.members) }
  rs.typeData.set(key, made)
  return made
}

/** One member of PSStandardMembers as a types file has it: how objects of the type are shown and sent. */
export function setStandardMember(
  data: EditedTypeData,
  name: string,
  { value, referencedMember, names }: { value: string; referencedMember: string; names: string[] },
): void {
  switch (name.toLowerCase()) {
    case 'defaultdisplaypropertyset':
      data.defaultDisplayPropertySet = names
      break
    case 'defaultkeypropertyset':
      data.defaultKeyPropertySet = names
      break
    case 'propertyserializationset':
      data.propertySerializationSet = names
      break
    case 'defaultdisplayproperty':
      data.defaultDisplayProperty = value
      break
    case 'serializationdepth':
      data.serializationDepth = Number(value)
      break
    case 'serializationmethod':
      data.serializationMethod = value
      break
    case 'stringserializationsource':
      data.stringSerializationSource = referencedMember
      break
    case 'inheritpropertyserializationset':
      data.inheritPropertySerializationSet = /^true$/i.test(value)
      break
    default:
  }
}
