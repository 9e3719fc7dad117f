/** What values, operators, conversions and .NET members may ask of the session they work for. Implemented by `runspace.ts`. */
import type { Culture } from '../../objects/cultures.ts'
import type { NetType } from '../../objects/net-type.ts'
import type { MemberMap } from '../../objects/ps-object.ts'
import type { Meter, Task } from './task.ts'

/** Type data of one type name: what types.ps1xml and Update-TypeData add. */
export interface TypeData {
  readonly typeName: string
  readonly members: MemberMap
  defaultDisplayPropertySet?: readonly string[]
  defaultKeyPropertySet?: readonly string[]
  defaultDisplayProperty?: string
  serializationDepth?: number
  serializationMethod?: string
  inheritPropertySerializationSet?: boolean
  propertySerializationSet?: readonly string[]
  stringSerializationSource?: string
  targetTypeForDeserialization?: NetType
  typeConverter?: NetType
  typeAdapter?: NetType
}

export interface CallOptions {
  /** `$_` inside */
  readonly under?: unknown
  /** `$this` inside */
  readonly self?: unknown
  /** `$input` inside */
  readonly input?: readonly unknown[]
  /** more variables of the call's own scope, by name */
  readonly variables?: Iterable<readonly [string, unknown]>
  /** errors of its statements end it and reach the caller: a method called it */
  readonly propagate?: boolean
  /** what its commands and statements report is shown to nobody */
  readonly quiet?: boolean
  /** run in the caller's scope instead of a new one */
  readonly dotSource?: boolean
}

export interface EngineContext {
  readonly meter: Meter
  /** Session's type data by lower-case type name. */
  readonly typeData: ReadonlyMap<string, TypeData>
  /** .NET culture name, `en-US` */
  readonly culture: string
  /** the culture a script gave the session, with what it wrote to it */
  readonly ownCulture?: Culture | undefined
  readonly uiCulture: string
  /** Set-StrictMode of the current scope: 0 off, 1, 2, 3 (latest) */
  readonly strictMode: number
  /** `$OFS`, a space by default */
  outputFieldSeparator(): string
  /** A type by name as a script writes it: accelerators, `using namespace`, script classes, generics, arrays. */
  resolveType(name: string): NetType | undefined
  /** Calls a script block: the task's result is its output, unwrapped (one object alone, several as object[]). */
  call(block: unknown, args: readonly unknown[], options?: CallOptions): Task<unknown>
  /** The same on the spot, for places that cannot give way: see `runNested`. */
  callNested(block: unknown, args: readonly unknown[], options?: CallOptions): unknown
  /** Runs a task to its end on the spot: see `runNested`. */
  finish(task: Task): unknown
  /**
   * Accounts for memory a value takes. @throws {TerminatingError} OutOfMemoryException when the session's share is used up
   */
  charge(bytes: number): void
  /** counts work, about a statement a unit. @returns whether a task has to give way before it goes on */
  spend(units: number): boolean
  /** Unix milliseconds */
  now(): number
  /** uniform in [0, 1) */
  random(): number
}
