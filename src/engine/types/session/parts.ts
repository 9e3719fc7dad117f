/** What the types of a session share. */
import type { EngineContext } from '../../runtime/context.ts'
import type { Runspace } from '../../runtime/runspace.ts'
import { genericType } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { PSList } from '../../../objects/collections.ts'
import {
  automationAssembly,
  enumType,
  NetType,
  registeredType,
  registerType,
  T,
} from '../../../objects/net-type.ts'

export const sma = 'System.Management.Automation.'
export const rsOf = (ctx: EngineContext): Runspace => ctx as Runspace
export const frameOf = (ctx: EngineContext) =>
  rsOf(ctx).frames[rsOf(ctx).frames.length - 1] ?? rsOf(ctx).io.baseFrame
export const stringObjectDictionary = (): NetType =>
  genericType('System.Collections.Generic.Dictionary`2', T.String, T.Object)
export const collectionOf = (type: NetType, items: unknown[]): PSList =>
  new PSList(genericType('System.Collections.ObjectModel.Collection`1', type), items)
export const readOnlyCollection = (type: NetType, items: unknown[]): PSList =>
  new PSList(genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', type), items, true)
let attributesType: NetType | undefined
export const variableAttributes = (): NetType =>
  (attributesType ??= registerType(
    new NetType({
      fullName: `${sma}PSVariableAttributeCollection`,
      kind: 'class',
      base: genericType(
        'System.Collections.ObjectModel.Collection`1',
        loadType('System.Attribute') ?? T.Object,
      ),
    }),
  ))
export const psObjects = (items: unknown[]): PSList => collectionOf(T.PSObject, items)
export const visibility = enumType(`${sma}SessionStateEntryVisibility`, ['Public', 'Private'], {
  assembly: automationAssembly,
})
export const itemOptions = enumType(
  `${sma}ScopedItemOptions`,
  { None: 0, ReadOnly: 1, Constant: 2, Private: 4, AllScope: 8, Unspecified: 16 },
  { flags: true, assembly: automationAssembly },
)
export const commandOrigin = enumType(`${sma}CommandOrigin`, ['Runspace', 'Internal'], {
  assembly: automationAssembly,
})
export const languageModes = enumType(
  `${sma}PSLanguageMode`,
  ['FullLanguage', 'RestrictedLanguage', 'NoLanguage', 'ConstrainedLanguage', 'ConstrainedLanguageAudit'],
  { assembly: automationAssembly },
)
export const moduleTypes = enumType(`${sma}ModuleType`, ['Script', 'Binary', 'Manifest', 'Cim', 'Workflow'], {
  assembly: automationAssembly,
})
export const cls = (name: string, base: NetType): void => {
  if (!registeredType(name))
    registerType(new NetType({ fullName: name, kind: 'class', base, assembly: automationAssembly }))
}
cls(`${sma}PSVariable`, T.Object)
addMetadata(`#interface System.Management.Automation.IValidateSetValuesGenerator : @26
string[] GetValidValues()
`)
