/** Queues. */
import { enumerate } from '../../runtime/enumerate.ts'
import { throwNet } from '../../runtime/failure.ts'
import { tryTake } from './try-take.ts'
import { elementOf, isSynchronized } from './list.ts'
import { same } from './refusals.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { implement, type TypeImplementation } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { argumentNull, arrayOf } from '../values.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { mustHold, PSQueue } from '../../../objects/collections.ts'

export const emptyQueue = (what: string): never =>
  throwNet('System.InvalidOperationException', `${what} empty.`)
/** Collections for many threads have none. */
export const syncRoot = (self: { netType: NetType }): unknown =>
  self.netType.namespace === 'System.Collections.Concurrent'
    ? throwNet(
        'System.NotSupportedException',
        'The SyncRoot property may not be used for the synchronization of concurrent collections.',
      )
    : self
const queue: TypeImplementation = {
  get: {
    Count: (self: PSQueue) => self.items.length,
    IsEmpty: (self: PSQueue) => self.items.length === 0,
    IsSynchronized: isSynchronized,
    SyncRoot: syncRoot,
    Capacity: (self: PSQueue) => self.items.length,
  },
  call: {
    Enqueue: (self: PSQueue, [value], ctx) => {
      mustHold(self.items.length, 1)
      ctx.charge(8)
      self.items.push(value)
    },
    Dequeue: (self: PSQueue) => (self.items.length ? self.items.shift() : emptyQueue('Queue')),
    Peek: (self: PSQueue) => (self.items.length ? self.items[0] : emptyQueue('Queue')),
    TryDequeue: (self: PSQueue, [ref], ctx) =>
      tryTake(self.items, ref, () => self.items.shift(), self.netType, ctx),
    TryPeek: (self: PSQueue, [ref], ctx) => tryTake(self.items, ref, () => self.items[0], self.netType, ctx),
    Add: (self: PSQueue, [value], ctx) => {
      mustHold(self.items.length, 1)
      ctx.charge(8)
      self.items.push(value)
    },
    TryTake: (self: PSQueue, [ref], ctx) =>
      tryTake(self.items, ref, () => self.items.pop(), self.netType, ctx),
    Clear: (self: PSQueue) => {
      self.items.length = 0
    },
    Clone: (self: PSQueue) => new PSQueue(self.netType, [...self.items]),
    Contains: (self: PSQueue, [value]) => self.items.some((one) => same(one, value)),
    CopyTo: (self: PSQueue, [target, at]) =>
      self.items.forEach((one, i) => {
        target.items[at + i] = one
      }),
    GetEnumerator: (self: PSQueue) => new ArrayEnumerator(self.items),
    ToArray: (self: PSQueue) => arrayOf(elementOf(self), self.items),
    TrimExcess: () => undefined,
    TrimToSize: () => undefined,
    EnsureCapacity: (self: PSQueue) => self.items.length,
  },
  create: (_, [first], ctx, call) => {
    const source =
      first === undefined || typeof first === 'number' ? [] : [...(enumerate(first, ctx) ?? [first])]
    return new PSQueue(call.type, /Bag/.test(call.type.fullName) ? source.reverse() : source)
  },
}
for (const name of [
  'System.Collections.Queue',
  'System.Collections.Generic.Queue`1',
  'System.Collections.Concurrent.ConcurrentQueue`1',
  'System.Collections.Concurrent.ConcurrentBag`1',
])
  implement(name, queue)
addMetadata('#class System.Collections.Queue+SynchronizedQueue :System.Collections.Queue @0\n')
implement('System.Collections.Queue', {
  staticCall: {
    Synchronized: (_, [source]) => {
      if (source === null) argumentNull('queue')
      return new PSQueue(loadType('System.Collections.Queue+SynchronizedQueue'), source.items)
    },
  },
})
