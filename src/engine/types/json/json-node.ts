/** System.Text.Json.Nodes: JSON that can be changed. */
import type { NetType } from '../../../objects/net-type.ts'
import { DictionaryEntry } from '../../../objects/collections.ts'
import { T } from '../../../objects/net-type.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { convertTo } from '../../runtime/convert.ts'
import { throwNet } from '../../runtime/failure.ts'
import { registerText } from '../../runtime/to-text.ts'
import { setReference } from '../comparison-table.ts'
import { conversion } from '../conversions.ts'
import { items } from '../enumerable.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { genericType, implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argument, argumentNull, outOfRange } from '../values.ts'
import { kindOf, optionOf, readingOf } from './json-element.ts'
import { wrap, writeJson } from './json-serializer.ts'
import { jsonString, JsonText, readJson } from './json-text.ts'

const space = 'System.Text.Json.Nodes.'
type Child = PSJsonNode | null

/** An object's members, an array's items, or one value. */
export class PSJsonNode {
  readonly kind: 'object' | 'array' | 'value'
  readonly members = new Map<string, Child>()
  readonly list: Child[] = []
  readonly json: JsonText
  parent: PSJsonNode | null = null
  constructor(json: JsonText) {
    this.json = json
    this.kind = json.kind === 'object' || json.kind === 'array' ? json.kind : 'value'
    for (const [name, value] of json.entries) this.members.set(name, this.adopt(nodeOf(value)))
    for (const one of json.items) this.list.push(this.adopt(nodeOf(one)))
  }
  get netType(): NetType {
    const name = this.kind === 'object' ? 'JsonObject' : this.kind === 'array' ? 'JsonArray' : 'JsonValue'
    return loadType(space + name) as NetType
  }
  adopt(child: Child): Child {
    if (!child) return null
    if (child.parent) throwNet('System.InvalidOperationException', 'The node already has a parent.')
    child.parent = this
    return child
  }
  write(indent: string | undefined, depth = 0): string {
    const gap = indent === undefined ? '' : ' '
    const part = (child: Child): string => child?.write(indent, depth + 1) ?? 'null'
    if (this.kind === 'object')
      return wrap(
        '{',
        '}',
        [...this.members].map(([name, child]) => `${jsonString(name)}:${gap}${part(child)}`),
        indent,
        depth,
      )
    if (this.kind === 'array') return wrap('[', ']', this.list.map(part), indent, depth)
    return this.json.kind === 'string' ? jsonString(this.json.text) : this.json.raw
  }
  /** strings bare, all else indented */
  toString(): string {
    return this.json.kind === 'string' ? this.json.text : this.write('  ')
  }
  *[items](): Generator<unknown> {
    if (this.kind === 'array') yield* this.list
    else if (this.kind === 'object') yield* pairs(this)
  }
}
const nodeOf = (json: JsonText): Child => (json.kind === 'null' ? null : new PSJsonNode(json))
const pairs = (self: PSJsonNode): DictionaryEntry[] =>
  [...self.members].map(
    ([name, child]) =>
      new DictionaryEntry(
        name,
        child,
        genericType(
          'System.Collections.Generic.KeyValuePair`2',
          T.String,
          loadType(`${space}JsonNode`) as NetType,
        ),
      ),
  )
function must(self: PSJsonNode, kind: PSJsonNode['kind'], name: string): PSJsonNode {
  if (self.kind !== kind) throwNet('System.InvalidOperationException', `The node must be of type '${name}'.`)
  return self
}
const made = (value: unknown, ctx: EngineContext): Child => {
  const base = baseOf(value)
  return base instanceof PSJsonNode || base === null
    ? base
    : nodeOf(readJson(writeJson(base, ctx, undefined)))
}
function pathOf(self: PSJsonNode): string {
  const { parent } = self
  if (!parent) return '$'
  if (parent.kind === 'array') return `${pathOf(parent)}[${parent.list.indexOf(self)}]`
  const name = [...parent.members].find(([, child]) => child === self)?.[0] ?? ''
  return `${pathOf(parent)}${/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name}']`}`
}
const orphan = (child: Child | undefined): void => {
  if (child) child.parent = null
}
const inRange = (self: PSJsonNode, index: number): number =>
  index < 0 || index >= self.list.length
    ? outOfRange(
        'index',
        'Index was out of range. Must be non-negative and less than the size of the collection.',
      )
    : index

registerText(loadType(`${space}JsonNode`) as NetType, (self: PSJsonNode) => self.toString())
for (const name of ['JsonObject', 'JsonArray', 'JsonValue'])
  registerText(loadType(space + name) as NetType, (self: PSJsonNode) => self.toString())
implement(`${space}JsonNode`, {
  get: {
    Parent: (self: PSJsonNode) => self.parent,
    Root: (self: PSJsonNode) => {
      let one = self
      while (one.parent) one = one.parent
      return one
    },
    Options: () => null,
    Count: (self: PSJsonNode) => (self.kind === 'object' ? self.members.size : self.list.length),
  },
  set: {
    Item: (self: PSJsonNode, [key, value], ctx) => {
      const child = made(value, ctx)
      if (typeof key === 'number') {
        const array = must(self, 'array', 'JsonArray')
        orphan(array.list[inRange(array, key)])
        array.list[key] = array.adopt(child)
      } else {
        const object = must(self, 'object', 'JsonObject')
        orphan(object.members.get(String(key)))
        object.members.set(String(key), object.adopt(child))
      }
    },
  },
  call: {
    Item: (self: PSJsonNode, [key]) => {
      if (typeof key !== 'number') return must(self, 'object', 'JsonObject').members.get(String(key)) ?? null
      const array = must(self, 'array', 'JsonArray')
      return array.list[inRange(array, key)] ?? null
    },
    AsObject: (self: PSJsonNode) => must(self, 'object', 'JsonObject'),
    AsArray: (self: PSJsonNode) => must(self, 'array', 'JsonArray'),
    AsValue: (self: PSJsonNode) => must(self, 'value', 'JsonValue'),
    DeepClone: (self: PSJsonNode) => new PSJsonNode(readJson(self.write(undefined))),
    GetPath: pathOf,
    GetPropertyName: (self: PSJsonNode) =>
      [...(self.parent?.members ?? [])].find(([, child]) => child === self)?.[0] ?? '',
    GetElementIndex: (self: PSJsonNode) => self.parent?.list.indexOf(self) ?? -1,
    GetValueKind: (self: PSJsonNode) => kindOf(self.json),
    GetValue: (self: PSJsonNode, _args, ctx, call) => {
      const type = call.genericArguments[0] ?? T.Object
      const { kind, text, raw } = must(self, 'value', 'JsonValue').json
      return convertTo(
        kind === 'true' ? true : kind === 'false' ? false : kind === 'string' ? text : raw,
        type,
        ctx,
      )
    },
    ToJsonString: (self: PSJsonNode, [options]) =>
      self.write(optionOf(options, 'WriteIndented') === true ? '  ' : undefined),
    ToString: (self: PSJsonNode) => self.toString(),
    GetEnumerator: (self: PSJsonNode) => new ArrayEnumerator([...self[items]()]),
    ContainsKey: (self: PSJsonNode, [name]) => self.members.has(name),
    TryGetPropertyValue: (self: PSJsonNode, [name, ref]) => {
      setReference(ref, self.members.get(name) ?? null)
      return self.members.has(name)
    },
    Add: (self: PSJsonNode, [first, second], ctx) => {
      if (self.kind === 'array') {
        self.list.push(self.adopt(made(first, ctx)))
        return
      }
      const [name, value] =
        first instanceof DictionaryEntry ? [String(first.key), first.value] : [String(first), second]
      if (self.members.has(name)) argument(`An item with the same key has already been added. Key: ${name}`)
      self.members.set(name, self.adopt(made(value, ctx)))
    },
    Insert: (self: PSJsonNode, [index, value], ctx) => {
      self.list.splice(index, 0, self.adopt(made(value, ctx)))
    },
    Contains: (self: PSJsonNode, [value]) => self.list.includes(value),
    IndexOf: (self: PSJsonNode, [value]) => self.list.indexOf(value),
    Remove: (self: PSJsonNode, [value]) => {
      if (self.kind === 'object') {
        orphan(self.members.get(String(value)))
        return self.members.delete(String(value))
      }
      const at = self.list.indexOf(value)
      if (at >= 0) orphan(self.list.splice(at, 1)[0])
      return at >= 0
    },
    RemoveAt: (self: PSJsonNode, [index]) => orphan(self.list.splice(inRange(self, index), 1)[0]),
    Clear: (self: PSJsonNode) => {
      for (const child of [...self.members.values(), ...self.list]) orphan(child)
      self.members.clear()
      self.list.length = 0
    },
    ReplaceWith: (self: PSJsonNode, [value], ctx) => {
      const { parent } = self
      if (!parent) return
      const child = made(value, ctx)
      orphan(self)
      if (parent.kind === 'array') parent.list[parent.list.indexOf(self)] = parent.adopt(child)
      else
        for (const [name, one] of parent.members)
          if (one === self) parent.members.set(name, parent.adopt(child))
    },
  },
  staticCall: {
    Parse: (_, [source, , options], ctx) => {
      if (source === null) argumentNull('json')
      ctx.charge(String(source).length * 4)
      return nodeOf(readJson(String(source), readingOf(options)))
    },
    DeepEquals: (_, [a, b]) => (a?.write(undefined) ?? null) === (b?.write(undefined) ?? null),
  },
})
implement(`${space}JsonValue`, {
  staticCall: { Create: (_, [value], ctx) => made(value, ctx) },
})
implement(`${space}JsonObject`, { create: () => new PSJsonNode(new JsonText('object', '{}')) })
implement(`${space}JsonArray`, {
  create: (_, args, ctx) => {
    const node = new PSJsonNode(new JsonText('array', '[]'))
    for (const one of (args[0]?.items ?? []) as unknown[]) node.list.push(node.adopt(made(one, ctx)))
    return node
  },
})
for (const from of ['String', 'Int32', 'Int64', 'Double', 'Boolean', 'Decimal', 'DateTime', 'Guid'])
  conversion(`System.${from}`, `${space}JsonNode`, 0x4f, (value: unknown, ctx) => made(value, ctx))
