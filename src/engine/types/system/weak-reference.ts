/** WeakReference, which is none here: what it names stays as long as it does. */
import type { NetType } from '../../../objects/net-type.ts'
import { setReference } from '../comparison-table.ts'
import { implement, type TypeImplementation } from '../surface.ts'

class PSWeakReference {
  readonly netType: NetType
  target: unknown
  readonly tracks: boolean
  constructor(netType: NetType, target: unknown, tracks: boolean) {
    this.netType = netType
    this.target = target
    this.tracks = tracks
  }
}
const weak: TypeImplementation = {
  get: {
    Target: (self: PSWeakReference) => self.target,
    IsAlive: (self: PSWeakReference) => self.target !== null,
    TrackResurrection: (self: PSWeakReference) => self.tracks,
  },
  set: {
    Target: (self: PSWeakReference, value) => {
      self.target = value
    },
  },
  call: {
    TryGetTarget: (self: PSWeakReference, [ref]) => {
      setReference(ref, self.target)
      return self.target !== null
    },
    SetTarget: (self: PSWeakReference, [value]) => {
      self.target = value
    },
  },
  create: (_, [target, tracks], _ctx, call) =>
    new PSWeakReference(call.type, target ?? null, tracks === true),
}
implement('System.WeakReference', weak)
implement('System.WeakReference`1', weak)
