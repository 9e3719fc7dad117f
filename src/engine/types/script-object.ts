/** An instance of a class that a script defined. */
import type { NetType } from '../../objects/net-type.ts'

export class ScriptObject {
  readonly netType: NetType
  /** values of the declared properties by lower-case name, base classes' first */
  readonly fields: Map<string, unknown>
  /** the .NET object of a class that derives from a .NET type (an exception, a list, an attribute) */
  base: unknown
  constructor(netType: NetType, fields: Map<string, unknown> = new Map(), base: unknown = undefined) {
    this.netType = netType
    this.fields = fields
    this.base = base
  }
}
