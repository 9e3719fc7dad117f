/** `$Host`, `$ExecutionContext` and their parts: markers whose members the table of types gives. */
import {
  automationAssembly,
  enumType,
  NetType,
  registeredType,
  registerType,
  T,
} from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { PSEncoding } from '../types/text/encoding-codec.ts'
import type { Runspace } from './runspace.ts'

/** An object of the engine that scripts reach: its type's members do the work. */
export class EngineObject {
  readonly netType: NetType
  readonly rs: Runspace
  constructor(netType: NetType, rs: Runspace) {
    this.netType = netType
    this.rs = rs
  }
}

const sma = (name: string, base?: string): NetType => {
  const fullName = name.startsWith('System.') ? name : `System.Management.Automation.${name}`
  return (
    registeredType(fullName) ??
    registerType(
      new NetType({
        fullName,
        kind: 'class',
        base: base === undefined ? T.Object : sma(base),
        assembly: automationAssembly,
      }),
    )
  )
}

const nativePassing = enumType(
  'System.Management.Automation.NativeArgumentPassingStyle',
  ['Legacy', 'Standard', 'Windows'],
  { assembly: automationAssembly },
)

export interface EngineObjects {
  readonly host: EngineObject
  readonly hostUi: EngineObject
  readonly rawUi: EngineObject
  readonly executionContext: EngineObject
  readonly sessionState: EngineObject
  readonly path: EngineObject
  readonly invokeCommand: EngineObject
  readonly invokeProvider: EngineObject
  readonly variables: EngineObject
  readonly psStyle: EngineObject
  readonly outputEncoding: PSEncoding
  readonly nativeArgumentPassing: EnumValue
}

const made = new WeakMap<Runspace, EngineObjects>()

export function engineObjects(rs: Runspace): EngineObjects {
  let objects = made.get(rs)
  if (objects === undefined) {
    const of = (name: string, base?: string): EngineObject => new EngineObject(sma(name, base), rs)
    objects = {
      host: of('Internal.Host.InternalHost', 'Host.PSHost'),
      hostUi: of('Internal.Host.InternalHostUserInterface', 'Host.PSHostUserInterface'),
      rawUi: of('Internal.Host.InternalHostRawUserInterface', 'Host.PSHostRawUserInterface'),
      executionContext: of('EngineIntrinsics'),
      sessionState: of('SessionState'),
      path: of('PathIntrinsics'),
      invokeCommand: of('CommandInvocationIntrinsics'),
      invokeProvider: of('ProviderIntrinsics'),
      variables: of('PSVariableIntrinsics'),
      psStyle: of('PSStyle'),
      outputEncoding: new PSEncoding('utf8', false),
      nativeArgumentPassing: new EnumValue(nativePassing, 1),
    }
    made.set(rs, objects)
  }
  return objects
}
