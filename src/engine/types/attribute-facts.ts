/** What the parser asks about an attribute in a class: AttributeUsage (the genuine engine's own answers), properties, constructors. */
import type { AttributeFacts, AttributeTarget } from '../language/environment.ts'
import type { EngineContext } from '../runtime/context.ts'
import { convertTo } from '../runtime/convert.ts'
import { loadType } from './type-loader.ts'
import { scriptTypeText } from './names.ts'
import { surfaceOf } from './surface.ts'
import type { NetType } from '../../objects/net-type.ts'

// `~` is System.Management.Automation; what is not here may stand everywhere, or where its base may
const usage = `Assembly|~.DynamicClassImplementationAssembly
Assembly, Class, Struct, Constructor, Method, Property, Event|System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage
Assembly, Class, Struct, Enum, Interface, Delegate|System.Runtime.InteropServices.Guid
Assembly, Class, Struct, Enum, Method, Property, Field, Interface, Delegate|System.Runtime.InteropServices.ComVisible
Assembly, Class, Struct, Enum, Property, Field, Delegate|System.Diagnostics.DebuggerDisplay
Class|~.DscResource ~.DscLocalConfigurationManager ~.CmdletCommonMetadata ~.Provider.CmdletProvider ~.Language.NoRunspaceAffinity System.AttributeUsage
Class, Method|System.Diagnostics.Conditional
Class, Property, Field|~.Alias ~.Experimental
Class, Struct|System.Runtime.InteropServices.StructLayout
Class, Struct, Constructor, Method|System.Diagnostics.DebuggerStepThrough
Class, Struct, Constructor, Method, Property|System.Diagnostics.DebuggerNonUserCode
Class, Struct, Enum, Constructor, Method, Property, Field, Event, Interface, Delegate|System.Obsolete System.ComponentModel.EditorBrowsable
Class, Struct, Enum, Delegate|System.Serializable
Class, Struct, Interface|System.Reflection.DefaultMember
Constructor, Method, Property|System.Diagnostics.DebuggerHidden
Constructor, Method, Property, Field, Event|~.Hidden
Class|~.Cmdlet ~.CmdletBinding ~.OutputType
Enum|System.Flags
Field|System.NonSerialized System.ThreadStatic System.Runtime.InteropServices.FieldOffset
Field, Parameter, ReturnValue|System.Runtime.InteropServices.MarshalAs
Method|System.STAThread System.MTAThread System.Runtime.InteropServices.DllImport
Parameter|System.ParamArray
Property, Field|~.ValidateArguments ~.DscProperty ~.Parameter ~.PSTypeName ~.SupportsWildcards ~.PSDefaultValue ~.ValidateTrustedData ~.AllowNull ~.AllowEmptyString ~.AllowEmptyCollection ~.ArgumentTransformation ~.ArgumentCompleter ~.ArgumentCompletions ~.Credential System.Diagnostics.DebuggerBrowsable
Property, Field, Parameter|Microsoft.PowerShell.DesiredStateConfiguration.ArgumentToConfigurationDataTransformation`
const targets = new Map<string, readonly AttributeTarget[]>(
  usage.split('\n').flatMap((line) => {
    const [list = '', names = ''] = line.split('|')
    const validOn = list.split(', ') as AttributeTarget[]
    return names
      .split(' ')
      .map((name) => [`${name.replace('~', 'System.Management.Automation')}Attribute`, validOn] as const)
  }),
)

export function attributeFacts(type: NetType, ctx: EngineContext): AttributeFacts | undefined {
  if (!type.chain.includes('System.Attribute')) return undefined
  const validOn = type.chain.map((name) => targets.get(name)).find((one) => one !== undefined)
  const surface = surfaceOf(type)
  return {
    shown: scriptTypeText(type),
    name: type.name,
    validOn,
    properties:
      targets.has(type.fullName) || surface.constructors.length > 0 ? surface.properties : undefined,
    takes: (
      (list) => (count: number) =>
        list.length === 0 ||
        list.some((one) => one.parameters.length === count || one.parameters.some(({ isParams }) => isParams))
    )(surface.constructors),
    refuses(property, value) {
      const entry = surface.properties.get(property.toLowerCase())
      const wanted = entry && (entry.type ?? loadType(entry.typeText))
      if (!wanted) return undefined
      try {
        convertTo(value, wanted, ctx)
        return undefined
      } catch {
        // the genuine check tries the conversion and says no more than the type
        return scriptTypeText(wanted)
      }
    },
  }
}
