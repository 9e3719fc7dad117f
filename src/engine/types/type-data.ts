/** What types.ps1xml adds to types: aliases, script-like properties, default display sets. In TypeScript, by type name. */
import { PSArray } from '../../objects/collections.ts'
import type { NetType } from '../../objects/net-type.ts'
import type { MemberMap, PSMember } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import type { EngineContext, TypeData } from '../runtime/context.ts'
import { setAddedText } from '../runtime/to-text.ts'

const table = new Map<string, TypeData>()

type Member = PSMember

export interface TypeDataFacts {
  readonly members?: readonly Member[]
  readonly defaultDisplayPropertySet?: readonly string[]
  readonly defaultDisplayProperty?: string
  readonly defaultKeyPropertySet?: readonly string[]
  readonly serializationDepth?: number
  readonly serializationMethod?: string
  readonly propertySerializationSet?: readonly string[]
  readonly inheritPropertySerializationSet?: boolean
  readonly stringSerializationSource?: string
}

/** Adds to the built-in type data; files of one type's group call it when they load. */
export function typeData(typeName: string, facts: TypeDataFacts): void {
  const key = typeName.toLowerCase()
  const before = table.get(key)
  const members: MemberMap = before ? new Map(before.members) : new Map()
  for (const member of facts.members ?? []) members.set(member.name.toLowerCase(), member)
  const { members: _, ...rest } = facts
  table.set(key, { ...before, ...rest, typeName, members })
  known = new WeakMap()
}

/** By the type and the member's lower-case name, from the built-in data alone; null: it has no such member. */
let known = new WeakMap<NetType, Map<string, Member | null>>()

/** The member that the type data of its own type gives a value: the same until a session adds to it. */
export function memberOfType(type: NetType, key: string, ctx: EngineContext): Member | undefined {
  if (ctx.typeData.size > 0) return typeMember(type.chain, key, ctx)
  let row = known.get(type)
  if (row === undefined) known.set(type, (row = new Map()))
  let member = row.get(key)
  if (member === undefined) row.set(key, (member = typeMember(type.chain, key, ctx) ?? null))
  return member ?? undefined
}

setAddedText((value, ctx) => {
  const type = typeOf(value)
  const member = type && memberOfType(type, 'tostring', ctx)
  return member?.kind === 'CodeMethod' ? String(member.call(value, [])) : undefined
})

export const alias = (name: string, referenced: string): Member => ({
  kind: 'AliasProperty',
  name,
  referenced,
})
export const code = (
  name: string,
  typeName: string,
  get: (self: unknown) => unknown,
  getterName?: string,
): Member => ({
  kind: 'CodeProperty',
  name,
  typeName,
  get,
  ...(getterName !== undefined && { getterName }),
})

export function builtInTypeData(): ReadonlyMap<string, TypeData> {
  return table
}

/** Session type data before the built-in one. */
export function typeDataOf(typeName: string, ctx: EngineContext): TypeData | undefined {
  const key = typeName.toLowerCase()
  return ctx.typeData.get(key) ?? table.get(key)
}

/** The member that type data gives to an object with these type names, the most derived first. */
export function typeMember(
  typeNames: readonly string[],
  name: string,
  ctx: EngineContext,
): Member | undefined {
  const key = name.toLowerCase()
  for (const typeName of typeNames) {
    const lower = typeName.toLowerCase()
    const found = ctx.typeData.get(lower)?.members.get(key) ?? table.get(lower)?.members.get(key)
    if (found) return found
  }
  return undefined
}

void PSArray
