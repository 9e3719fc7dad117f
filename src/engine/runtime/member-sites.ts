/** Members at a place of a script that always names the same one: what was found for a type is not looked up again. */
import { PSDictionary } from '../../objects/collections.ts'
import { NetType } from '../../objects/net-type.ts'
import { extensionOf, PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { callAgain, type CallSite } from '../types/call-site.ts'
import { adapterOf, lookUp } from '../types/member-lookup.ts'
import { PSObjectView, reservedNames } from '../types/psobject-view.ts'
import type { PropertyEntry } from '../types/surface.ts'
import type { EngineContext } from './context.ts'
import type { InvokeOptions } from './call-options.ts'
import { invokeInstance } from './member-calls.ts'
import { getMember, readMember, swallowed } from './members.ts'
import { invokeStatic, newObject } from './static-members.ts'
import { terminating } from './net-failure.ts'

const staticCall: InvokeOptions = { static: true }
const instanceCall: InvokeOptions = { static: false }
/** the types written before the arguments, where there are any */
type Wanted = readonly (NetType | undefined)[] | undefined
const withTypes = (options: InvokeOptions, constraints: Wanted): InvokeOptions =>
  constraints === undefined ? options : { ...options, constraints }

/** `value.name`: a property that every value of its type has, unless something was added to it. */
export class MemberSite {
  readonly name: string
  readonly lower: string
  /** means a view of the value, or a key that is a number */
  readonly isReserved: boolean
  #type: NetType | undefined
  #entry: PropertyEntry | undefined
  constructor(name: string) {
    this.name = name
    this.lower = name.toLowerCase()
    this.isReserved = reservedNames.has(this.lower) || /^\d/.test(name)
  }

  read(value: unknown, ctx: EngineContext): unknown {
    if (value === null || this.isReserved) return getMember(value, this.name, ctx)
    if (value instanceof PSObject) {
      const member = value.members.get(this.lower)
      return member === undefined ? getMember(value, this.name, ctx) : readMember(member, value, ctx)
    }
    if (ctx.typeData.size > 0 || extensionOf(value) !== undefined) return getMember(value, this.name, ctx)
    if (value instanceof PSDictionary) {
      const entry = value.entryOf(this.name)
      if (entry !== undefined) return entry.value === undefined ? null : entry.value
    }
    const type = typeOf(value)
    if (type === undefined) return getMember(value, this.name, ctx)
    if (type !== this.#type && !this.#learn(type, value, ctx)) return getMember(value, this.name, ctx)
    try {
      return (this.#entry as PropertyEntry).get?.(value, ctx, type) ?? null
    } catch (error) {
      return swallowed(error)
    }
  }

  #learn(type: NetType, value: unknown, ctx: EngineContext): boolean {
    if (value instanceof NetType || value instanceof PSObjectView || adapterOf(value) !== undefined)
      return false
    let found = lookUp(value, this.name, ctx)
    if (found?.kind === 'extended' && found.member.kind === 'AliasProperty' && !found.member.conversion)
      found = lookUp(value, found.member.referenced, ctx)
    if (found?.kind !== 'property' || found.self !== value || found.entry.indexed || !found.entry.get)
      return false
    this.#type = type
    this.#entry = found.entry
    return true
  }
}

/** `[type]::new(args)`; the arguments become the constructor's own. */
export function makeAt(
  site: CallSite,
  type: NetType,
  args: unknown[],
  ctx: EngineContext,
  wanted: Wanted,
): unknown {
  const known = site.find(type, args, wanted)
  if (known === undefined) return newObject(type, args, ctx, wanted, false, site)
  try {
    return callAgain(known, undefined, args, ctx)
  } catch (error) {
    throw terminating(error)
  }
}

/** `[type]::name(args)` whose arguments become the method's own. */
export function invokeStaticAt(
  site: CallSite,
  type: unknown,
  name: string,
  args: unknown[],
  ctx: EngineContext,
  wanted: Wanted,
): unknown {
  try {
    const known = type instanceof NetType ? site.find(type, args, wanted) : undefined
    return known === undefined
      ? invokeStatic(type, name, args, ctx, withTypes(staticCall, wanted), site)
      : callAgain(known, undefined, args, ctx)
  } catch (error) {
    throw terminating(error)
  }
}

/** `value.name(args)` whose arguments become the method's own. */
export function invokeAt(
  site: CallSite,
  value: unknown,
  name: string,
  args: unknown[],
  ctx: EngineContext,
  wanted: Wanted,
): unknown {
  try {
    const type = ctx.typeData.size === 0 && extensionOf(value) === undefined ? typeOf(value) : undefined
    const known = type && site.find(type, args, wanted)
    return known === undefined
      ? invokeInstance(value, name, args, ctx, withTypes(instanceCall, wanted), site)
      : callAgain(known, value, args, ctx)
  } catch (error) {
    throw terminating(error)
  }
}
