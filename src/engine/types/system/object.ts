/** System.Object. */
import { sameValue } from '../../runtime/compare.ts'
import { netText } from '../../runtime/to-text.ts'
import { implement } from '../surface.ts'
import { sessionCulture } from '../values.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { PSObject } from '../../../objects/ps-object.ts'
import { typeOf } from '../../../objects/type-of.ts'

let hashes = 0
const identities = new WeakMap<object, number>()
export function identityHash(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let hash = identities.get(value)
  if (hash === undefined) identities.set(value, (hash = (++hashes * 2654435761) | 0))
  return hash
}
implement('System.Object', {
  call: {
    GetType: (self) =>
      self instanceof PSObject
        ? self.isDeserialized
          ? T.PSObject
          : T.PSCustomObject
        : (typeOf(self) ?? T.Object),
    ToString: (self, _, ctx) => netText(self, sessionCulture(ctx), ctx),
    // every custom object stands on the one PSCustomObject, which is none of its wrappers
    Equals: (self, [other]) =>
      !(self instanceof PSObject && self.base === undefined) && sameValue(self, other),
    GetHashCode: (self) => identityHash(self),
  },
  staticCall: {
    Equals: (_, [a, b]) => (a === null || b === null ? a === b : typeOf(a) === typeOf(b) && sameValue(a, b)),
    ReferenceEquals: (_, [a, b]) => a === b && (typeof a === 'object' || typeof a === 'string'),
  },
  create: () => new PlainObject(),
})
/** `[object]::new()` */
class PlainObject {
  get netType(): NetType {
    return T.Object
  }
  toString(): string {
    return 'System.Object'
  }
}
