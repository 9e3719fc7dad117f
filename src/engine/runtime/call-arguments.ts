/** What a call was given: `$args`, `$PSBoundParameters`, `$MyInvocation`, `$input`. Made when the script asks for them, as few do. */
import { PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import type { InvocationInfo } from '../../objects/error-record.ts'
import { automationAssembly, NetType, registerType, T } from '../../objects/net-type.ts'
import { genericType } from '../types/surface.ts'
import { inputEnumerator } from './enumerators.ts'
import type { AutomaticVariables } from './scope.ts'
import { ScriptCmdlet } from './script-cmdlet.ts'
import type { ScriptStage } from './script-stage.ts'

let boundType: NetType | undefined
/** PSBoundParametersDictionary */
function boundParametersType(): NetType {
  return (boundType ??= registerType(
    new NetType({
      fullName: 'System.Management.Automation.PSBoundParametersDictionary',
      kind: 'class',
      base: genericType('System.Collections.Generic.Dictionary`2', T.String, T.Object),
      interfaces: [T.IDictionary],
      assembly: automationAssembly,
    }),
  ))
}

const simpleNames = ['psscriptroot', 'pscommandpath', 'args', 'psboundparameters', 'myinvocation'] as const
const advancedNames = [...simpleNames, 'pscmdlet'] as const
const withInput = (names: readonly string[]): readonly string[] => [...names, 'input']
const namesOf = {
  simple: { plain: simpleNames, withInput: withInput(simpleNames) },
  advanced: { plain: advancedNames, withInput: withInput(advancedNames) },
} as const

export class CallArguments implements AutomaticVariables {
  readonly #stage: ScriptStage
  readonly #isAdvanced: boolean
  readonly #invocation: InvocationInfo
  readonly #file: string | undefined
  #bound: PSDictionary | undefined
  #unbound: PSList | undefined
  #input: unknown[] | undefined
  constructor(stage: ScriptStage, isAdvanced: boolean, invocation: InvocationInfo, file: string | undefined) {
    this.#stage = stage
    this.#isAdvanced = isAdvanced
    this.#invocation = invocation
    this.#file = file
  }

  get names(): readonly string[] {
    const names = this.#isAdvanced ? namesOf.advanced : namesOf.simple
    return this.#input === undefined ? names.plain : names.withInput
  }

  /** What `$input` goes through from now on. */
  set input(items: unknown[]) {
    this.#input = items
  }

  get bound(): PSDictionary {
    if (this.#bound !== undefined) return this.#bound
    const bound = new PSDictionary(boundParametersType())
    for (const { info, value } of this.#stage.binder.bound.values()) bound.set(info.name, value)
    this.#bound = bound
    return bound
  }

  /** arguments that no parameter took; an advanced function has none */
  get unbound(): PSList | null {
    if (this.#isAdvanced) return null
    this.#unbound ??= new PSList(
      genericType('System.Collections.Generic.List`1', T.Object),
      this.#stage.leftArguments(),
    )
    return this.#unbound
  }

  value(name: string): unknown {
    switch (name) {
      case 'args':
        return new PSArray(this.#isAdvanced ? [] : this.#stage.leftArguments())
      case 'psboundparameters':
        return this.bound
      case 'myinvocation':
        return this.#invocation
      case 'pscmdlet':
        return new ScriptCmdlet(this.#stage)
      case 'pscommandpath':
        return this.#file ?? ''
      case 'psscriptroot':
        return this.#file === undefined ? '' : this.#stage.frame.rs.parentPath(this.#file)
      case 'input':
        if (!this.#isAdvanced) return inputEnumerator(this.#input ?? [], this.#stage.isClients)
        return this.#stage.hasProcess
          ? new PSList(T.ArrayList, [...(this.#input ?? [])])
          : new PSArray(this.#input ?? [])
      default:
        return null
    }
  }
}
