/** LinkedList and its nodes. */
import { enumerate } from '../../runtime/enumerate.ts'
import { throwNet } from '../../runtime/failure.ts'
import { elementOf } from './list.ts'
import { same } from './refusals.ts'
import { items } from '../enumerable.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { genericType, implement } from '../surface.ts'
import { argumentNull } from '../values.ts'
import { type NetType, T } from '../../../objects/net-type.ts'

class PSLinkedList {
  readonly netType: NetType
  readonly nodes: PSLinkedNode[] = []
  constructor(netType: NetType) {
    this.netType = netType
  }
  node(value: unknown): PSLinkedNode {
    return new PSLinkedNode(this, value)
  }
  [items](): unknown[] {
    return this.nodes.map((one) => one.value)
  }
}
class PSLinkedNode {
  list: PSLinkedList | undefined
  value: unknown
  constructor(list: PSLinkedList | undefined, value: unknown) {
    this.list = list
    this.value = value
  }
  get netType(): NetType {
    return genericType(
      'System.Collections.Generic.LinkedListNode`1',
      elementOf(this.list ?? { netType: T.Object }),
    )
  }
}
const place = (self: PSLinkedList, at: number, value: unknown): PSLinkedNode => {
  const node = value instanceof PSLinkedNode ? value : self.node(value)
  node.list = self
  self.nodes.splice(at, 0, node)
  return node
}
/** Where a node stands. @throws what is no node, or another list's */
function nodeAt(self: PSLinkedList, node: PSLinkedNode | null): number {
  if (node === null) argumentNull('node')
  const at = self.nodes.indexOf(node)
  if (at < 0)
    throwNet('System.InvalidOperationException', 'The LinkedList node does not belong to current LinkedList.')
  return at
}
implement('System.Collections.Generic.LinkedList`1', {
  get: {
    Count: (self: PSLinkedList) => self.nodes.length,
    IsReadOnly: () => false,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
    First: (self: PSLinkedList) => self.nodes[0] ?? null,
    Last: (self: PSLinkedList) => self.nodes[self.nodes.length - 1] ?? null,
  },
  call: {
    AddFirst: (self: PSLinkedList, [value]) => place(self, 0, value),
    AddLast: (self: PSLinkedList, [value]) => place(self, self.nodes.length, value),
    AddAfter: (self: PSLinkedList, [node, value]) => place(self, nodeAt(self, node) + 1, value),
    AddBefore: (self: PSLinkedList, [node, value]) => place(self, nodeAt(self, node), value),
    Find: (self: PSLinkedList, [value]) => self.nodes.find((one) => same(one.value, value)) ?? null,
    FindLast: (self: PSLinkedList, [value]) => self.nodes.findLast((one) => same(one.value, value)) ?? null,
    Contains: (self: PSLinkedList, [value]) => self.nodes.some((one) => same(one.value, value)),
    Clear: (self: PSLinkedList) => {
      self.nodes.length = 0
    },
    Remove: (self: PSLinkedList, [value]) => {
      const at =
        value instanceof PSLinkedNode
          ? self.nodes.indexOf(value)
          : self.nodes.findIndex((one) => same(one.value, value))
      if (at >= 0) self.nodes.splice(at, 1)
      return at >= 0
    },
    RemoveFirst: (self: PSLinkedList) => {
      if (!self.nodes.shift()) throwNet('System.InvalidOperationException', 'The LinkedList is empty.')
    },
    RemoveLast: (self: PSLinkedList) => {
      if (!self.nodes.pop()) throwNet('System.InvalidOperationException', 'The LinkedList is empty.')
    },
    GetEnumerator: (self: PSLinkedList) => new ArrayEnumerator(self[items]()),
  },
  create: (_, [first], ctx, call) => {
    const made = new PSLinkedList(call.type)
    for (const one of first === undefined ? [] : (enumerate(first, ctx) ?? []))
      place(made, made.nodes.length, one)
    return made
  },
})
implement('System.Collections.Generic.LinkedListNode`1', {
  get: {
    Value: (self: PSLinkedNode) => self.value,
    ValueRef: (self: PSLinkedNode) => self.value,
    Next: (self: PSLinkedNode) => self.list?.nodes[self.list.nodes.indexOf(self) + 1] ?? null,
    Previous: (self: PSLinkedNode) => self.list?.nodes[self.list.nodes.indexOf(self) - 1] ?? null,
    List: (self: PSLinkedNode) => self.list ?? null,
  },
  set: {
    Value: (self: PSLinkedNode, value) => {
      self.value = value
    },
  },
})
