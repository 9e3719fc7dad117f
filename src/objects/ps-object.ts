/**
 * PowerShell's extended type system, the instance part: members and type names added to one object.
 * An object of a reference type is extended in place (its members are found by identity, as PowerShell's own
 * resurrection table does); a string or number is extended by wrapping it in a PSObject.
 */

export type PSMember =
  | NoteProperty
  | AdaptedProperty
  | AliasProperty
  | ScriptProperty
  | ScriptMethod
  | CodeProperty
  | CodeMethod
  | PropertySet
  | MemberSet

export interface NoteProperty {
  readonly kind: 'NoteProperty'
  readonly name: string
  value: unknown
  readonly isHidden?: boolean
}
/** A property that a deserialized object had as its type's own (`Props` on the wire): shown as `Property`. */
export interface AdaptedProperty {
  readonly kind: 'Property'
  readonly name: string
  value: unknown
}
export interface AliasProperty {
  readonly kind: 'AliasProperty'
  readonly name: string
  readonly referenced: string
  /** full name of the type it converts to, when one was given */
  readonly conversion?: string | undefined
  readonly isHidden?: boolean
}
/** `getter` and `setter` are the engine's ScriptBlocks. */
export interface ScriptProperty {
  readonly kind: 'ScriptProperty'
  readonly name: string
  readonly isHidden?: boolean
  readonly getter: unknown
  readonly setter: unknown
}
export interface ScriptMethod {
  readonly kind: 'ScriptMethod'
  readonly name: string
  readonly script: unknown
}
/** Implemented in TypeScript by the type table. */
export interface CodeProperty {
  readonly kind: 'CodeProperty'
  readonly name: string
  readonly typeName: string
  /** of the method behind it, where that has another name */
  readonly getterName?: string
  readonly get: (self: unknown) => unknown
  readonly set?: (self: unknown, value: unknown) => void
  readonly isHidden?: boolean
}
export interface CodeMethod {
  readonly kind: 'CodeMethod'
  readonly name: string
  readonly signature: string
  readonly call: (self: unknown, args: unknown[]) => unknown
}
export interface PropertySet {
  readonly kind: 'PropertySet'
  readonly name: string
  readonly properties: readonly string[]
}
export interface MemberSet {
  readonly kind: 'MemberSet'
  readonly name: string
  readonly members: Map<string, PSMember>
  readonly inherit: boolean
}

/** Members by lower-case name, in order of addition. */
export type MemberMap = Map<string, PSMember>

/**
 * A custom object (`base` undefined), or a wrapper that adds members or type names to a value of a value type.
 * Deserialized objects are custom objects whose type names begin with `Deserialized.`; their containers are bases.
 */
export class PSObject {
  readonly base: unknown
  readonly members: MemberMap
  /** undefined: as the base's type says; PSCustomObject's own for a custom object */
  typeNames: string[] | undefined
  /** what ToString answers, for an object that came over the wire */
  text: string | undefined
  /** it came over the wire with `Props` */
  isDeserialized = false
  constructor(base?: unknown, members: MemberMap = new Map(), typeNames?: string[]) {
    this.base = base
    this.members = members
    this.typeNames = typeNames
  }

  /** The value of a note or deserialized property, undefined where there is none. */
  note(name: string): unknown {
    const member = this.members.get(name.toLowerCase())
    return member?.kind === 'NoteProperty' || member?.kind === 'Property' ? member.value : undefined
  }

  /** Adds a property that CLIXML writes into `Props`. */
  addProperty(name: string, value: unknown): this {
    this.members.set(name.toLowerCase(), { kind: 'Property', name, value })
    return this
  }

  addNote(name: string, value: unknown): this {
    this.members.set(name.toLowerCase(), { kind: 'NoteProperty', name, value })
    return this
  }
}

/** `[pscustomobject]@{...}` */
export function customObject(
  notes: Iterable<readonly [string, unknown]> = [],
  typeNames?: readonly string[],
): PSObject {
  const object = new PSObject()
  for (const [name, value] of notes) object.addNote(name, value)
  if (typeNames) object.typeNames = [...typeNames]
  return object
}

/** Members and type names of one object of a reference type. */
export interface InstanceExtension {
  readonly members: MemberMap
  typeNames: string[] | undefined
}

const extensions = new WeakMap<object, InstanceExtension>()

/** What was added to this very object, if anything. Custom objects and wrappers are their own extension. */
export function extensionOf(value: unknown): InstanceExtension | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return value instanceof PSObject ? value : extensions.get(value)
}

/** The extension of an object of a reference type, made when absent. */
export function extend(value: object): InstanceExtension {
  if (value instanceof PSObject) return value
  let extension = extensions.get(value)
  if (!extension) extensions.set(value, (extension = { members: new Map(), typeNames: undefined }))
  return extension
}

/** The value below a wrapper; a custom object is its own base. */
export function baseOf(value: unknown): unknown {
  return value instanceof PSObject && value.base !== undefined ? value.base : value
}
