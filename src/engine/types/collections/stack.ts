/** Stacks and bags. */
import { enumerate } from '../../runtime/enumerate.ts'
import { tryTake } from './try-take.ts'
import { elementOf, isSynchronized } from './list.ts'
import { emptyQueue, syncRoot } from './queue.ts'
import { same } from './refusals.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { implement, type TypeImplementation } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { argumentNull, arrayOf } from '../values.ts'
import { mustHold, PSStack } from '../../../objects/collections.ts'

const stack: TypeImplementation = {
  get: {
    Count: (self: PSStack) => self.items.length,
    IsEmpty: (self: PSStack) => self.items.length === 0,
    IsSynchronized: isSynchronized,
    SyncRoot: syncRoot,
    Capacity: (self: PSStack) => self.items.length,
  },
  call: {
    Push: (self: PSStack, [value], ctx) => {
      mustHold(self.items.length, 1)
      ctx.charge(8)
      self.items.push(value)
    },
    Pop: (self: PSStack) => (self.items.length ? self.items.pop() : emptyQueue('Stack')),
    Peek: (self: PSStack) => (self.items.length ? self.items[self.items.length - 1] : emptyQueue('Stack')),
    TryPop: (self: PSStack, [ref], ctx) =>
      tryTake(self.items, ref, () => self.items.pop(), self.netType, ctx),
    TryPeek: (self: PSStack, [ref], ctx) =>
      tryTake(self.items, ref, () => self.items[self.items.length - 1], self.netType, ctx),
    Clear: (self: PSStack) => {
      self.items.length = 0
    },
    Clone: (self: PSStack) => new PSStack(self.netType, [...self.items]),
    Contains: (self: PSStack, [value]) => self.items.some((one) => same(one, value)),
    CopyTo: (self: PSStack, [target, at]) =>
      [...self.items].reverse().forEach((one, i) => {
        target.items[at + i] = one
      }),
    GetEnumerator: (self: PSStack) => new ArrayEnumerator([...self.items].reverse()),
    ToArray: (self: PSStack) => arrayOf(elementOf(self), [...self.items].reverse()),
    TrimExcess: () => undefined,
    EnsureCapacity: (self: PSStack) => self.items.length,
  },
  create: (_, [first], ctx, call) =>
    new PSStack(
      call.type,
      first === undefined || typeof first === 'number' ? [] : [...(enumerate(first, ctx) ?? [first])],
    ),
}
for (const name of [
  'System.Collections.Stack',
  'System.Collections.Generic.Stack`1',
  'System.Collections.Concurrent.ConcurrentStack`1',
])
  implement(name, stack)
addMetadata('#class System.Collections.Stack+SyncStack :System.Collections.Stack @0\n')
implement('System.Collections.Stack', {
  staticCall: {
    Synchronized: (_, [source]) => {
      if (source === null) argumentNull('stack')
      return new PSStack(loadType('System.Collections.Stack+SyncStack'), source.items)
    },
  },
})
