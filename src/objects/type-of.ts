/** From a value to its type, and to the type names PowerShell shows. */
import { AutomationNull } from './automation-null.ts'
import { NetType, T } from './net-type.ts'
import { extensionOf, PSObject } from './ps-object.ts'

/** The .NET type of a value; wrappers are looked through. undefined for `$null`. */
export function typeOf(value: unknown): NetType | undefined {
  switch (typeof value) {
    case 'string':
      return T.String
    case 'number':
      return T.Int32
    case 'bigint':
      return T.Int64
    case 'boolean':
      return T.Boolean
    default:
  }
  if (value === null || value === undefined || value === AutomationNull) return undefined
  if (value instanceof PSObject) return value.base === undefined ? T.PSCustomObject : typeOf(value.base)
  if (value instanceof NetType) return T.RuntimeType
  return (value as { netType: NetType }).netType
}

const customObjectNames: readonly string[] = ['System.Management.Automation.PSCustomObject', 'System.Object']

/** PSTypeNames: the added ones where there are any, else the type's chain. */
export function typeNamesOf(value: unknown): readonly string[] {
  const added = extensionOf(value)?.typeNames
  if (added) return added
  if (value instanceof PSObject && value.base === undefined) return customObjectNames
  if (value instanceof NetType)
    return [
      'System.RuntimeType',
      'System.Reflection.TypeInfo',
      'System.Type',
      'System.Reflection.MemberInfo',
      'System.Object',
    ]
  return typeOf(value)?.chain ?? []
}
