/** How the serializer sees the engine's objects: the type table's properties, type data and texts of one session. */
import {
  containerOf,
  type ExtendedMember,
  plainAdapter,
  type PropertyValue,
  type SerializationAdapter,
  type TypeSerialization,
  unreadable,
} from '../clixml/adapter.ts'
import type { EngineContext, TypeData } from '../engine/runtime/context.ts'
import { TerminatingError, NetThrow } from '../engine/runtime/failure.ts'
import { ScriptBlock } from '../engine/runtime/script-block.ts'
import { toText } from '../engine/runtime/to-text.ts'
import { hasItems, items } from '../engine/types/enumerable.ts'
import { ArrayEnumerator } from '../engine/types/enumerators.ts'
import { adapterOf, selfFor } from '../engine/types/member-lookup.ts'
import { ScriptObject } from '../engine/types/script-object.ts'
import { netTypeText } from '../engine/types/names.ts'
import { isAssignable } from '../engine/types/resolve.ts'
import { isSpan, surfaceOf } from '../engine/types/surface.ts'
import { XmlNode } from '../engine/types/xml-tree.ts'
import { typeDataOf } from '../engine/types/type-data.ts'
import { NetException } from '../objects/exceptions.ts'
import { NetType, T } from '../objects/net-type.ts'
import { PSCredential, PSSwitch } from '../objects/misc.ts'
import { baseOf, extensionOf, type PSMember, PSObject } from '../objects/ps-object.ts'
import { typeNamesOf, typeOf } from '../objects/type-of.ts'
import { exceptionProperties } from './exception-properties.ts'

/** A getter that throws leaves its property out; what is no error of the script's is ours and goes on. */
function attempt(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    if (error instanceof TerminatingError || error instanceof NetThrow) return unreadable
    throw error
  }
}

export function createEngineAdapter(ctx: EngineContext): SerializationAdapter {
  /** the value's types' data, the most derived first */
  function* dataOf(value: unknown): Iterable<TypeData> {
    for (const name of typeNamesOf(value)) {
      const data = typeDataOf(name, ctx)
      if (data) yield data
    }
  }

  function propertyValue(target: unknown, name: string): unknown {
    const key = name.toLowerCase()
    const own = extensionOf(target)?.members.get(key)
    if (own) return memberValue(target, own)
    for (const data of dataOf(target)) {
      const member = data.members.get(key)
      if (member) return memberValue(target, member)
    }
    const base = baseOf(target)
    const adapter = adapterOf(base)?.find(base, name, ctx)
    if (adapter) return attempt(() => adapter.get())
    const type = typeOf(base)
    const entry = type && surfaceOf(type).properties.get(key)
    if (!type || !entry?.get) return unreadable
    const { get } = entry
    return attempt(() => get(selfFor(base, entry.declaring), ctx, type))
  }

  function memberValue(target: unknown, member: PSMember): unknown {
    switch (member.kind) {
      case 'NoteProperty':
      case 'Property':
        return member.value
      case 'AliasProperty':
        return propertyValue(target, member.referenced)
      case 'CodeProperty':
        return attempt(() => member.get(target))
      case 'ScriptProperty':
        return member.getter ? attempt(() => ctx.callNested(member.getter, [], { self: target })) : unreadable
      default:
        return unreadable
    }
  }

  return {
    ...plainAdapter,
    text(value) {
      if (value instanceof NetType) return netTypeText(value)
      // "$enumerator" is what it gives, ToString() its type
      if (value instanceof ArrayEnumerator) return netTypeText(value.netType)
      if (value instanceof XmlNode) return value.localName
      const text = attempt(() => toText(value, ctx))
      return typeof text === 'string' ? text : undefined
    },
    *properties(value): Iterable<PropertyValue> {
      if (value instanceof PSSwitch || value instanceof PSCredential) {
        yield* plainAdapter.properties(value)
        return
      }
      const type = typeOf(value)
      if (value instanceof NetException) {
        // what a class of a script adds stands first, as everything that a derived type declares
        for (const entry of type?.scriptClass ? surfaceOf(type).properties.values() : []) {
          const { get } = entry
          if (!type || !entry.declaring.scriptClass || !entry.canGet || entry.isHidden || get === undefined)
            continue
          yield { name: entry.name, value: attempt(() => get(selfFor(value, entry.declaring), ctx, type)) }
        }
        yield* exceptionProperties(value)
        return
      }
      const adapter = adapterOf(value)
      if (adapter) {
        for (const one of adapter.list(value, ctx)) yield { name: one.name, value: attempt(() => one.get()) }
        if (adapter.hidesProperties || adapter.listsOnlyItsOwn) return
      }
      if (!type) return
      for (const entry of surfaceOf(type).properties.values()) {
        const { get } = entry
        if (!entry.canGet || entry.indexed || get === undefined || isSpan(entry.typeText)) continue
        yield { name: entry.name, value: attempt(() => get(selfFor(value, entry.declaring), ctx, type)) }
      }
    },
    *typeMembers(value): Iterable<ExtendedMember> {
      // from the base type up, as PowerShell's own table lists them; a derived type's member takes the place of its base's
      const members = new Map<string, PSMember>()
      for (const data of [...dataOf(value)].reverse())
        for (const [key, member] of data.members) members.set(key, member)
      for (const member of members.values()) {
        if (
          member.kind === 'AliasProperty' ||
          member.kind === 'ScriptProperty' ||
          member.kind === 'CodeProperty' ||
          member.kind === 'NoteProperty'
        ) {
          yield { name: member.name, value: memberValue(value, member) }
        }
      }
    },
    memberValue,
    typeData(value): TypeSerialization | undefined {
      let depth: number | undefined
      let method: TypeSerialization['method']
      let properties: readonly string[] | undefined
      let source: string | undefined
      let inherit: boolean | undefined
      let found = false
      for (const data of dataOf(value)) {
        found = true
        depth ??= data.serializationDepth
        method ??= methodOf(data.serializationMethod)
        source ??= data.stringSerializationSource
        if (data.propertySerializationSet) {
          if (!properties) properties = data.propertySerializationSet
          else if (inherit) properties = [...properties, ...data.propertySerializationSet]
          inherit ??= data.inheritPropertySerializationSet ?? true
        }
      }
      if (!found) return undefined
      return {
        ...(depth !== undefined && { depth }),
        ...(method && { method }),
        ...(properties && { properties }),
        ...(source !== undefined && {
          text: (target: unknown) => {
            const text = propertyValue(target, source as string)
            return text === unreadable || text === null || text === undefined ? null : toText(text, ctx)
          },
        }),
      }
    },
    container(value) {
      const known = containerOf(value)
      const own = known && typeOf(value)
      // no queue or stack is what only behaves like one
      if (
        (known?.tag === 'QUE' || known?.tag === 'STK') &&
        own?.namespace === 'System.Collections.Concurrent'
      )
        return { tag: 'IE', items: known.items }
      if (known) return known
      if (value instanceof ScriptObject && typeof value.base === 'object' && value.base !== null) {
        return containerOf(value.base)
      }
      if (value instanceof XmlNode) {
        // one that holds nothing is no collection (SerializationUtilities.GetKnownContainerTypeInfo)
        if (value.kind === 'element')
          return value.children.length ? { tag: 'IE', items: value.children } : undefined
        if (value.kind === 'attribute')
          return { tag: 'IE', items: [new XmlNode('text', '#text', value.value ?? '')] }
        return undefined
      }
      // an enumerator is no collection: what it stands on would be used up
      if (!hasItems(value) || value instanceof ArrayEnumerator) return undefined
      const type = typeOf(value)
      return { tag: type && isAssignable(type, T.IList) ? 'LST' : 'IE', items: value[items]() }
    },
    primitive(value) {
      if (value instanceof ScriptBlock) return { tag: 'SBK', text: String(value) }
      return value instanceof XmlNode && value.kind === 'document'
        ? { tag: 'XD', text: value.outerXml }
        : undefined
    },
  }
}

function methodOf(text: string | undefined): TypeSerialization['method'] {
  switch (text?.toLowerCase()) {
    case 'string':
      return 'String'
    case 'specificproperties':
      return 'SpecificProperties'
    case 'allpublicproperties':
      return 'AllPublicProperties'
    default:
      return undefined
  }
}

void PSObject
