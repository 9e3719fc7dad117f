/** CmdletAttribute: what the class behind a cmdlet says of it, for `(Get-Command x).ImplementingType.GetCustomAttributes($true)`. */
import { rsOf, sma } from './parts.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { AttributeObject, implementAttribute } from '../attribute-objects.ts'
import type { CmdletInfo } from '../../runtime/command-info.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { convertTo } from '../../runtime/convert.ts'
import { confirmImpactType } from '../../runtime/metadata.ts'
import { type NetType, T } from '../../../objects/net-type.ts'

addMetadata(`#class System.Management.Automation.CmdletAttribute sealed :System.Management.Automation.CmdletCommonMetadataAttribute @26
string NounName {get;}
string VerbName {get;}
string DefaultParameterSetName {get;set;}
bool SupportsShouldProcess {get;set;}
bool SupportsPaging {get;set;}
bool SupportsTransactions {get;set;}
System.Management.Automation.ConfirmImpact ConfirmImpact {get;set;}
string HelpUri {get;set;}
System.Management.Automation.RemotingCapability RemotingCapability {get;set;}
System.Object TypeId {get;}
System.Management.Automation.CmdletAttribute new(string verbName, string nounName)
`)

const remotingType = (): NetType => loadType(`${sma}RemotingCapability`) ?? T.Object
implementAttribute(`${sma}CmdletAttribute`, {
  VerbName: (self: AttributeObject) => self.positional[0] ?? '',
  NounName: (self: AttributeObject) => self.positional[1] ?? '',
  DefaultParameterSetName: null,
  SupportsShouldProcess: false,
  SupportsPaging: false,
  SupportsTransactions: false,
  ConfirmImpact: (_self: AttributeObject, ctx: EngineContext) => convertTo('Medium', confirmImpactType, ctx),
  HelpUri: '',
  RemotingCapability: (_self: AttributeObject, ctx: EngineContext) =>
    convertTo('PowerShell', remotingType(), ctx),
})

function attributeOf({ name, definition }: CmdletInfo, ctx: EngineContext): AttributeObject {
  const made = new AttributeObject(loadType(`${sma}CmdletAttribute`) ?? T.Object, name.split('-', 2))
  const { defaultSet, supportsShouldProcess, supportsPaging, confirmImpact, helpUri, remotingCapability } =
    definition
  const set: Readonly<Record<string, unknown>> = {
    defaultparametersetname: defaultSet,
    supportsshouldprocess: supportsShouldProcess,
    supportspaging: supportsPaging,
    // a cmdlet that asks nothing has no impact
    confirmimpact: convertTo(
      supportsShouldProcess ? (confirmImpact ?? 'Medium') : 'None',
      confirmImpactType,
      ctx,
    ),
    helpuri: helpUri,
    remotingcapability: remotingCapability && convertTo(remotingCapability, remotingType(), ctx),
  }
  for (const [key, value] of Object.entries(set)) if (value !== undefined) made.named.set(key, value)
  return made
}

/** The attributes of a cmdlet's class. */
export function cmdletAttributes(type: NetType, ctx: EngineContext): unknown[] {
  if (!type.name.endsWith('Command')) return []
  for (const info of rsOf(ctx).cmdlets.values())
    if (info.definition.typeName === type.fullName) return [attributeOf(info, ctx)]
  return []
}
