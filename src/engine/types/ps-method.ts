/** `$s.Substring` without parentheses: a method as a value, and delegates made of script blocks. */
import { type NetType, T } from '../../objects/net-type.ts'
import type { MethodGroup } from './surface.ts'
import { loadType } from './type-loader.ts'

export class PSMethodValue {
  readonly group: MethodGroup
  readonly self: unknown
  readonly type: NetType
  constructor(group: MethodGroup, self: unknown, type: NetType) {
    this.group = group
    this.self = self
    this.type = type
  }
  get netType(): NetType {
    return loadType('System.Management.Automation.PSMethod') ?? T.Object
  }
  get definitions(): string[] {
    return this.group.overloads.map((one) => one.definition)
  }
  toString(): string {
    return this.definitions.join(', ')
  }
}

/** A script method or code method of an object, as a value. */
export class PSAddedMethod {
  readonly kind: 'ScriptMethod' | 'CodeMethod'
  readonly name: string
  readonly script: unknown
  readonly self: unknown
  constructor(kind: 'ScriptMethod' | 'CodeMethod', name: string, script: unknown, self: unknown) {
    this.kind = kind
    this.name = name
    this.script = script
    this.self = self
  }
  get netType(): NetType {
    return loadType(`System.Management.Automation.PS${this.kind}`) ?? T.Object
  }
  toString(): string {
    return `System.Object ${this.name}();`
  }
}

/** A delegate: Func, Action, Predicate ... over a script block, or over a method of the type table. */
export class PSDelegate {
  readonly netType: NetType
  readonly target: unknown
  constructor(netType: NetType, target: unknown) {
    this.netType = netType
    this.target = target
  }
}
