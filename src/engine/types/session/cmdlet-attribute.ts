/** CmdletAttribute: what the class behind a cmdlet says of it, for `(Get-Command x).ImplementingType.GetCustomAttributes($true)`. */
import { rsOf, sma } from './parts.ts'
import { implement } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import type { CmdletInfo } from '../../runtime/command-info.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { confirmImpactType } from '../../runtime/metadata.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { EnumValue } from '../../../objects/numbers.ts'

addMetadata(`#class System.Management.Automation.CmdletAttribute sealed :System.Management.Automation.CmdletCommonMetadataAttribute @26
string NounName {get;}
string VerbName {get;}
string DefaultParameterSetName {get;}
bool SupportsShouldProcess {get;}
bool SupportsPaging {get;}
bool SupportsTransactions {get;}
System.Management.Automation.ConfirmImpact ConfirmImpact {get;}
string HelpUri {get;}
System.Management.Automation.RemotingCapability RemotingCapability {get;}
System.Object TypeId {get;}
`)

class CmdletAttribute {
  readonly info: CmdletInfo
  constructor(info: CmdletInfo) {
    this.info = info
  }
  get netType(): NetType {
    return loadType(`${sma}CmdletAttribute`) ?? T.Object
  }
}

const impacts = ['None', 'Low', 'Medium', 'High'] as const
const remoting = ['None', 'PowerShell', 'SupportedByCommand', 'OwnedByCommand']

implement(`${sma}CmdletAttribute`, {
  get: {
    VerbName: ({ info }: CmdletAttribute) => info.name.split('-')[0] ?? '',
    NounName: ({ info }: CmdletAttribute) => info.name.split('-')[1] ?? '',
    DefaultParameterSetName: ({ info }: CmdletAttribute) => info.definition.defaultSet ?? null,
    SupportsShouldProcess: ({ info }: CmdletAttribute) => info.definition.supportsShouldProcess ?? false,
    SupportsPaging: ({ info }: CmdletAttribute) => info.definition.supportsPaging ?? false,
    SupportsTransactions: () => false,
    // a cmdlet that asks nothing has no impact
    ConfirmImpact: ({ info: { definition } }: CmdletAttribute) =>
      new EnumValue(
        confirmImpactType,
        definition.supportsShouldProcess ? impacts.indexOf(definition.confirmImpact ?? 'Medium') : 0,
      ),
    HelpUri: ({ info }: CmdletAttribute) => info.definition.helpUri ?? '',
    RemotingCapability: ({ info }: CmdletAttribute) =>
      new EnumValue(
        loadType(`${sma}RemotingCapability`) as NetType,
        Math.max(0, remoting.indexOf(info.definition.remotingCapability ?? 'PowerShell')),
      ),
    TypeId: (self: CmdletAttribute) => self.netType,
  },
})

/** The attributes of a class: a cmdlet's, or none. */
export function attributesOfType(type: NetType, ctx: EngineContext): unknown[] {
  if (!type.name.endsWith('Command')) return []
  for (const info of rsOf(ctx).cmdlets.values())
    if (info.definition.typeName === type.fullName) return [new CmdletAttribute(info)]
  return []
}
