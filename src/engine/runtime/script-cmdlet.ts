/** `$PSCmdlet`: what an advanced function may ask of its own invocation. Its members are in `engine/types`. */
import { automationAssembly, NetType, registerType, T } from '../../objects/net-type.ts'
import type { ScriptStage } from './script-stage.ts'

const scriptCmdletType = registerType(
  new NetType({
    fullName: 'System.Management.Automation.PSScriptCmdlet',
    kind: 'class',
    base: registerType(
      new NetType({
        fullName: 'System.Management.Automation.PSCmdlet',
        kind: 'class',
        base: registerType(
          new NetType({
            fullName: 'System.Management.Automation.Cmdlet',
            kind: 'class',
            base: registerType(
              new NetType({
                fullName: 'System.Management.Automation.Internal.InternalCommand',
                kind: 'class',
                base: T.Object,
                assembly: automationAssembly,
              }),
            ),
            assembly: automationAssembly,
          }),
        ),
        assembly: automationAssembly,
      }),
    ),
    assembly: automationAssembly,
  }),
)

export class ScriptCmdlet {
  readonly stage: ScriptStage
  constructor(stage: ScriptStage) {
    this.stage = stage
  }
  get netType(): NetType {
    return scriptCmdletType
  }
}
