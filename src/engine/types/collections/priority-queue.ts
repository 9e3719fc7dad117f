/** PriorityQueue. */
import { emptyQueue } from './queue.ts'
import { setReference } from '../comparison-table.ts'
import { implement } from '../surface.ts'
import { defaultOrder } from '../system/array-sort.ts'
import { itemsOf } from '../../runtime/enumerate.ts'
import { PSTuple, tupleOf } from '../tuples.ts'
import { PSArray } from '../../../objects/collections.ts'
import type { NetType } from '../../../objects/net-type.ts'

class PSPriorityQueue {
  readonly netType: NetType
  readonly heap: { value: unknown; priority: unknown; order: number }[] = []
  #count = 0
  constructor(netType: NetType) {
    this.netType = netType
  }
  push(value: unknown, priority: unknown): void {
    this.heap.push({ value, priority, order: this.#count++ })
    this.heap.sort((a, b) => defaultOrder(a.priority, b.priority) || a.order - b.order)
  }
}
implement('System.Collections.Generic.PriorityQueue`2', {
  get: {
    Count: (self: PSPriorityQueue) => self.heap.length,
    UnorderedItems: (self: PSPriorityQueue) =>
      new PSArray(self.heap.map((one) => tupleOf('System.ValueTuple', [one.value, one.priority]))),
  },
  call: {
    Enqueue: (self: PSPriorityQueue, [value, priority]) => self.push(value, priority),
    Dequeue: (self: PSPriorityQueue) => (self.heap.length ? self.heap.shift()?.value : emptyQueue('Queue')),
    Peek: (self: PSPriorityQueue) => (self.heap.length ? self.heap[0]?.value : emptyQueue('Queue')),
    TryDequeue: (self: PSPriorityQueue, [value, priority]) => {
      const first = self.heap.shift()
      setReference(value, first?.value ?? null)
      setReference(priority, first?.priority ?? null)
      return first !== undefined
    },
    TryPeek: (self: PSPriorityQueue, [value, priority]) => {
      const [first] = self.heap
      setReference(value, first?.value ?? null)
      setReference(priority, first?.priority ?? null)
      return first !== undefined
    },
    EnqueueDequeue: (self: PSPriorityQueue, [value, priority]) => {
      self.push(value, priority)
      return self.heap.shift()?.value
    },
    DequeueEnqueue: (self: PSPriorityQueue, [value, priority]) => {
      const first = self.heap.length ? self.heap.shift()?.value : emptyQueue('Queue')
      self.push(value, priority)
      return first
    },
    EnqueueRange: (self: PSPriorityQueue, [list, priority], ctx) => {
      for (const one of itemsOf(list, ctx) ?? [])
        if (one instanceof PSTuple) self.push(one.values[0], one.values[1])
        else self.push(one, priority)
    },
    TrimExcess: () => undefined,
    Clear: (self: PSPriorityQueue) => {
      self.heap.length = 0
    },
  },
  create: (_, _args, _ctx, call) => new PSPriorityQueue(call.type),
})
