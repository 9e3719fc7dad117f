/** Values that are nothing but their properties: options, facts of the engine. Their types' metadata says which there are. */
import type { NetType } from '../../objects/net-type.ts'
import { implement } from './surface.ts'
import { resolveTypeName } from './resolve.ts'

export class NetRecord {
  readonly netType: NetType
  readonly values: Map<string, unknown>
  constructor(netType: NetType, values: Iterable<readonly [string, unknown]>) {
    this.netType = netType
    this.values = new Map(values)
  }
  toString(): string {
    return this.netType.fullName
  }
}

/** Gives the type's properties values of their own; those not named begin as null. @returns makes one */
export function recordType(
  fullName: string,
  properties: readonly string[],
): (values: Iterable<readonly [string, unknown]>) => NetRecord {
  implement(fullName, {
    get: Object.fromEntries(
      properties.map((one) => [one, (self: NetRecord) => self.values.get(one) ?? null] as const),
    ),
    set: Object.fromEntries(
      properties.map(
        (one) =>
          [
            one,
            (self: NetRecord, value: unknown) => {
              self.values.set(one, value)
            },
          ] as const,
      ),
    ),
  })
  return (values) => {
    const type = resolveTypeName(fullName, undefined)
    if (type === undefined) throw new RangeError(`${fullName} is not in the table of types`)
    return new NetRecord(type, values)
  }
}
