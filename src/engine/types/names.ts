/** How a type is written: by .NET in messages, by PowerShell in strings and signatures. */
import type { NetType } from '../../objects/net-type.ts'
import { acceleratorOf } from './accelerators.ts'

export { netTypeText } from '../../objects/net-type.ts'
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
