/** What a name means on a value: added members, type data, dictionary keys, the type table. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSDictionary } from '../../objects/collections.ts'
import { NetType } from '../../objects/net-type.ts'
import { baseOf, extensionOf, type PSMember, PSObject } from '../../objects/ps-object.ts'
import { typeNamesOf, typeOf } from '../../objects/type-of.ts'
import type { EngineContext } from '../runtime/context.ts'
import { ScriptObject } from './script-object.ts'
import { type MethodGroup, type PropertyEntry, surfaceOf } from './surface.ts'
import { memberOfType, typeMember } from './type-data.ts'

export type Found =
  /** an added member, of the instance or of type data */
  | { readonly kind: 'extended'; readonly member: PSMember; readonly isInstance: boolean }
  | { readonly kind: 'key'; readonly table: PSDictionary; readonly key: unknown }
  | { readonly kind: 'adapted'; readonly property: AdaptedProperty }
  | {
      readonly kind: 'property'
      readonly entry: PropertyEntry
      readonly self: unknown
      readonly type: NetType
    }
  | { readonly kind: 'method'; readonly group: MethodGroup; readonly self: unknown; readonly type: NetType }

/** A property that an adapter makes up: XML children and attributes, data rows. */
export interface AdaptedProperty {
  readonly name: string
  readonly typeName: string
  get(): unknown
  set?: ((value: unknown) => void) | undefined
}

export interface Adapter {
  find(self: unknown, name: string, ctx: EngineContext): AdaptedProperty | undefined
  list(self: unknown, ctx: EngineContext): AdaptedProperty[]
  /** methods, and properties that the adapter leaves to the type table */
  readonly hidesProperties: boolean
  /** the type's own properties can be read by name but are not listed */
  readonly listsOnlyItsOwn?: boolean
}

const adapters: { readonly applies: (value: unknown) => boolean; readonly adapter: Adapter }[] = []
export function registerAdapter(applies: (value: unknown) => boolean, adapter: Adapter): void {
  adapters.push({ applies, adapter })
}
export function adapterOf(value: unknown): Adapter | undefined {
  for (const one of adapters) if (one.applies(value)) return one.adapter
  return undefined
}

/** The key of a dictionary that a member name means: strings as they are, compared as the dictionary does. */
export function keyNamed(table: PSDictionary, name: string): unknown {
  // `$h.3` means the integer, where there is such a key
  if (/^\d{1,9}$/.test(name) && table.has(Number(name))) return Number(name)
  return table.has(name) ? name : undefined
}

export function lookUp(value: unknown, name: string, ctx: EngineContext): Found | undefined {
  const lower = name.toLowerCase()
  const extension = extensionOf(value)
  const added = extension?.members.get(lower)
  if (added) return { kind: 'extended', member: added, isInstance: true }
  const base = baseOf(value)
  if (base !== value) {
    const inner = extensionOf(base)?.members.get(lower)
    if (inner) return { kind: 'extended', member: inner, isInstance: true }
  }
  if (base instanceof PSDictionary) {
    const key = keyNamed(base, name)
    if (key !== undefined) return { kind: 'key', table: base, key }
  }
  const ofType = hasOwnNames(value, extension) ? undefined : typeOf(base)
  const byType =
    ofType === undefined ? typeMember(typeNamesOf(value), name, ctx) : memberOfType(ofType, lower, ctx)
  if (byType) return { kind: 'extended', member: byType, isInstance: false }
  return lookUpNet(base, lower, name, ctx)
}

/** Whether its type names are others than its type's. */
function hasOwnNames(value: unknown, extension: ReturnType<typeof extensionOf>): boolean {
  return (
    extension?.typeNames !== undefined ||
    value instanceof NetType ||
    (value instanceof PSObject &&
      (value.base === undefined || extensionOf(value.base)?.typeNames !== undefined))
  )
}

/** Without added members: what psbase sees, adapters aside. */
export function lookUpNet(base: unknown, lower: string, name: string, ctx: EngineContext): Found | undefined {
  const adapter = adapterOf(base)
  if (adapter) {
    const property = adapter.find(base, name, ctx)
    if (property) return { kind: 'adapted', property }
  }
  const type = typeOf(base)
  if (!type) return undefined
  const surface = surfaceOf(type)
  const entry = adapter?.hidesProperties ? undefined : surface.properties.get(lower)
  if (entry) return { kind: 'property', entry, self: selfFor(base, entry.declaring), type }
  const group = surface.methods.get(lower)
  if (group) {
    // what it is says the object itself, not the .NET object inside
    const self = lower === 'gettype' ? base : selfFor(base, group.overloads[0]?.declaring)
    return { kind: 'method', group, self, type }
  }
  return undefined
}

/** An inherited .NET member of a script class works on the .NET object inside. */
export function selfFor(value: unknown, declaring: NetType | undefined): unknown {
  if (value instanceof ScriptObject && value.base !== undefined && declaring && !declaring.scriptClass)
    return value.base
  return value
}

export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === AutomationNull
}

export function isCustom(value: unknown): value is PSObject {
  return value instanceof PSObject && value.base === undefined
}
