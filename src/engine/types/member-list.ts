import type { NetType } from '../../objects/net-type.ts'
import { baseOf, extensionOf, type PSMember, PSObject } from '../../objects/ps-object.ts'
import { typeNamesOf, typeOf } from '../../objects/type-of.ts'
import type { EngineContext } from '../runtime/context.ts'
import { readMember, setMember, writeMember } from '../runtime/members.ts'
import { cultureOf, netText, toText } from '../runtime/to-text.ts'
import { isCustom } from './member-lookup.ts'
import { adapterOf, selfFor } from './member-lookup.ts'
import { scriptTypeText } from './names.ts'
import { type MethodGroup, type PropertyEntry, surfaceOf } from './surface.ts'
import { typeDataOf } from './type-data.ts'
import { netExceptionOf } from '../runtime/net-failure.ts'

export type MemberKind =
  | 'AliasProperty'
  | 'CodeProperty'
  | 'Property'
  | 'NoteProperty'
  | 'ScriptProperty'
  | 'PropertySet'
  | 'Method'
  | 'CodeMethod'
  | 'ScriptMethod'
  | 'ParameterizedProperty'
  | 'MemberSet'
  | 'Event'
  | 'Dynamic'

export interface MemberInfo {
  readonly name: string
  readonly kind: MemberKind
  /** .NET type of the value, as Get-Member's definition names it; '' where not known */
  readonly typeName: string
  /** what Get-Member shows */
  readonly definition: string
  readonly isSettable: boolean
  readonly isGettable: boolean
  /** no member of the type table */
  readonly isInstance: boolean
  readonly isHidden: boolean
  readonly member: PSMember | undefined
  readonly group: MethodGroup | undefined
  get(): unknown
  set(value: unknown): void
}

const propertyKinds: ReadonlySet<MemberKind> = new Set([
  'AliasProperty',
  'CodeProperty',
  'Property',
  'NoteProperty',
  'ScriptProperty',
  'ParameterizedProperty',
])
export function isPropertyKind(kind: MemberKind): boolean {
  return propertyKinds.has(kind) && kind !== 'ParameterizedProperty'
}

export interface ListOptions {
  /** also what is hidden: get_X methods are never listed */
  readonly hidden?: boolean
  readonly methods?: boolean
  /** extended members only, adapted only, base only; shown: extended and adapted, what a view without definition shows */
  readonly view?: 'all' | 'extended' | 'adapted' | 'base' | 'shown'
  /** properties in the strict sense: a parameterized one hides no other */
  readonly properties?: boolean
}

/** Properties first to last, then methods where asked for. A name appears once: the outer member hides the inner. */
export function memberList(value: unknown, ctx: EngineContext, options: ListOptions = {}): MemberInfo[] {
  const out = new Map<string, MemberInfo>()
  const add = (info: MemberInfo): void => {
    const key = info.name.toLowerCase()
    if (!out.has(key)) out.set(key, info)
  }
  const view = options.view ?? 'all'
  const base = baseOf(value)
  if (view === 'all' || view === 'extended' || view === 'shown') {
    for (const member of extensionOf(value)?.members.values() ?? [])
      if (member.kind !== 'Property') add(ofMember(member, value, true, ctx))
    if (base !== value)
      for (const member of extensionOf(base)?.members.values() ?? []) add(ofMember(member, value, true, ctx))
    // from the base type up; a derived type's member takes the place of its base's
    const byType = new Map<string, PSMember>()
    for (const typeName of [...typeNamesOf(value)].reverse()) {
      for (const [key, member] of typeDataOf(typeName, ctx)?.members ?? []) byType.set(key, member)
    }
    for (const member of byType.values()) add(ofMember(member, value, false, ctx))
  }
  if (view !== 'extended') {
    // the properties of what came over the wire stand where a .NET object's own do
    for (const member of extensionOf(value)?.members.values() ?? [])
      if (member.kind === 'Property') add(ofMember(member, value, true, ctx))
    const adapter = view === 'base' ? undefined : adapterOf(base)
    const type = typeOf(base)
    const surface = type && surfaceOf(type)
    if (adapter) {
      for (const property of adapter.list(base, ctx)) {
        const own = options.properties ? undefined : surface?.properties.get(property.name.toLowerCase())
        // the type's own parameterized property takes the place of what the adapter made up
        if (own?.indexed && type) {
          add(ofEntry(own, base, type, value, ctx))
          continue
        }
        add({
          name: property.name,
          kind: 'Property',
          typeName: property.typeName,
          definition: `${property.typeName} ${property.name} {get;${property.set ? 'set;' : ''}}`,
          isSettable: property.set !== undefined,
          isGettable: true,
          isInstance: true,
          isHidden: false,
          member: undefined,
          group: undefined,
          get: () => property.get(),
          set: (next) => property.set?.(next),
        })
      }
    }
    if (type && surface) {
      const isOnlyAdapted = adapter?.listsOnlyItsOwn === true && view !== 'all'
      if (!adapter?.hidesProperties)
        for (const entry of surface.properties.values())
          if (!isOnlyAdapted || entry.indexed) add(ofEntry(entry, base, type, value, ctx))
      if (options.methods)
        for (const group of surface.methods.values())
          if (hasMethod(value, group.name)) add(methodOf(value, group))
    }
  }
  const all = [...out.values()]
  return options.hidden ? all : all.filter((one) => !one.isHidden)
}

/** What came over the wire has lost its methods but two, of which ToString needs the text that came with it. */
function hasMethod(value: unknown, name: string): boolean {
  if (!(value instanceof PSObject && value.base === undefined && value.isDeserialized)) return true
  return name === 'GetType' || (name === 'ToString' && value.text !== undefined)
}

/** ToString of what came over the wire is that of the text. */
function methodOf(value: unknown, group: MethodGroup): MemberInfo {
  const isText = value instanceof PSObject && value.isDeserialized && group.name === 'ToString'
  return isText ? { ...ofGroup(group), definition: deserializedText } : ofGroup(group)
}
const deserializedText =
  'string ToString(), string ToString(string format, System.IFormatProvider formatProvider), string IFormattable.ToString(string format, System.IFormatProvider formatProvider)'

function kindOf(member: PSMember): MemberKind {
  return member.kind
}

function valueTypeText(value: unknown): string {
  const type = typeOf(baseOf(value))
  return type ? scriptTypeText(type) : 'System.Object'
}

/** a note says its type without the namespace */
const noteTypeText = (value: unknown): string => {
  if (value === null || value === undefined) return 'object'
  const text = valueTypeText(value)
  return /^(?!System\.Management\.Automation\.PSCustomObject$)[\w.+]+(?:\[,*\])*$/.test(text)
    ? text.replace(/^.*\./, '')
    : text
}

/** What Get-Member calls the definition, and a member is as text. */
export function definitionOf(member: PSMember, ctx: EngineContext): string {
  switch (member.kind) {
    case 'NoteProperty':
      return `${noteTypeText(member.value)} ${member.name}=${noteText(member.value, ctx)}`
    case 'AliasProperty':
      return `${member.name} = ${member.conversion ? `(${member.conversion})` : ''}${member.referenced}`
    case 'ScriptProperty':
      return `System.Object ${member.name} {${member.getter ? `get=${String(member.getter)};` : ''}${member.setter ? `set=${String(member.setter)};` : ''}}`
    case 'CodeProperty':
      return `${member.typeName} ${member.name}{get=${member.getterName ?? member.name};}`
    case 'ScriptMethod':
      return `System.Object ${member.name}();`
    case 'CodeMethod':
      return member.signature
    case 'PropertySet':
      return `${member.name} {${member.properties.join(', ')}}`
    case 'Property':
      // deserialized: its type is the name that came with the value
      return `${member.value === null ? '' : (typeNamesOf(member.value)[0] ?? '')} {get;set;}`
    default:
      return `${member.name} {${[...member.members.values()].map((one) => one.name).join(', ')}}`
  }
}

function noteText(value: unknown, ctx: EngineContext): string {
  if (value === null || value === undefined) return 'null'
  try {
    return isCustom(value) ? toText(value, ctx) : netText(baseOf(value), cultureOf(ctx), ctx)
  } catch (error) {
    if (netExceptionOf(error)) return ''
    throw error
  }
}

function ofMember(member: PSMember, owner: unknown, isInstance: boolean, ctx: EngineContext): MemberInfo {
  return {
    name: member.name,
    kind: kindOf(member),
    typeName:
      member.kind === 'NoteProperty' || member.kind === 'Property'
        ? valueTypeText(member.value)
        : member.kind === 'CodeProperty'
          ? member.typeName
          : '',
    get definition() {
      return definitionOf(member, ctx)
    },
    isSettable:
      member.kind === 'NoteProperty' ||
      member.kind === 'Property' ||
      member.kind === 'AliasProperty' ||
      (member.kind === 'ScriptProperty' && Boolean(member.setter)) ||
      (member.kind === 'CodeProperty' && member.set !== undefined),
    isGettable: member.kind !== 'ScriptProperty' || Boolean(member.getter),
    isInstance,
    isHidden:
      member.kind === 'NoteProperty' ||
      member.kind === 'ScriptProperty' ||
      member.kind === 'AliasProperty' ||
      member.kind === 'CodeProperty'
        ? (member.isHidden ?? false)
        : member.kind === 'MemberSet' && member.name === 'PSStandardMembers',
    member,
    group: undefined,
    get: () => readMember(member, owner, ctx),
    set: (value) => writeMember(member, owner, value, ctx),
  }
}

function ofEntry(
  entry: PropertyEntry,
  base: unknown,
  type: NetType,
  owner: unknown,
  ctx: EngineContext,
): MemberInfo {
  const accessors = `${entry.canGet ? 'get;' : ''}${entry.canSet ? 'set;' : ''}`
  const hidden = entry.isHidden ?? false
  return {
    name: entry.name,
    kind: entry.indexed ? 'ParameterizedProperty' : 'Property',
    typeName: entry.typeText,
    definition: entry.indexed
      ? entry.indexed.map((one) => one.definition).join(', ')
      : `${entry.typeText} ${entry.name} {${accessors}}`,
    isSettable: entry.canSet,
    isGettable: entry.canGet,
    isInstance: true,
    isHidden: hidden,
    member: undefined,
    group: undefined,
    get() {
      if (!entry.get || entry.indexed) return null
      const value = entry.get(selfFor(base, entry.declaring), ctx, type)
      return value === undefined ? null : value
    },
    set: (value) => setMember(owner, entry.name, value, ctx),
  }
}

function ofGroup(group: MethodGroup): MemberInfo {
  return {
    name: group.name,
    kind: 'Method',
    typeName: '',
    definition: group.overloads.map((one) => one.definition).join(', '),
    isSettable: false,
    isGettable: true,
    isInstance: true,
    isHidden: group.overloads[0]?.isHidden ?? false,
    member: undefined,
    group,
    get: () => null,
    set: () => undefined,
  }
}
