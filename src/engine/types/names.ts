/** How a type is written: by .NET in messages, by PowerShell in strings and signatures. */
import { type NetType, registeredType } from '../../objects/net-type.ts'
import { acceleratorOf } from './accelerators.ts'

/** Type.ToString(): "System.Collections.Generic.List`1[System.Int32]". */
export function netTypeText(type: NetType): string {
  if (type.kind === 'array')
    return `${netTypeText(type.elementType as NetType)}[${','.repeat(type.rank - 1)}]`
  if (type.genericDefinition) {
    return `${type.genericDefinition.fullName}[${type.genericArguments.map(netTypeText).join(',')}]`
  }
  return type.fullName
}

/** As PowerShell writes a type: its accelerator where it has one, `System.Collections.Generic.List[int]`. */
export function scriptTypeText(type: NetType): string {
  if (type.kind === 'array')
    return `${scriptTypeText(type.elementType as NetType)}[${','.repeat(type.rank - 1)}]`
  if (type.genericDefinition) {
    if (type.genericDefinition.fullName === 'System.Nullable`1') {
      return `System.Nullable[${scriptTypeText(type.genericArguments[0] as NetType)}]`
    }
    const bare = type.genericDefinition.fullName.replace(/`\d+/, '')
    return `${bare}[${type.genericArguments.map(scriptTypeText).join(',')}]`
  }
  return acceleratorOf(type.fullName) ?? type.fullName
}

/** The name inside error texts that quote a type by `ObjectToTypeNameString`. */
export function fullNameOf(name: string): NetType | undefined {
  return registeredType(name)
}
