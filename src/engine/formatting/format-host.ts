/** What formatting asks of the engine: properties, texts, script. One small interface, so that it can be tested without one. */
import type { Task } from '../runtime/task.ts'
import type { WriteStream } from './packets.ts'

export interface FormatHost {
  typeNames(value: unknown): readonly string[]
  /** the name of the value's own type, whatever type names it was given */
  netName(value: unknown): string
  /** Takes a type name from the object and adds another at the end. */
  renameType(value: unknown, from: string, to: string): void
  /** Items of a collection, entries of a dictionary; undefined for what is one thing. */
  enumerate(value: unknown): Iterable<unknown> | undefined
  /** Names of all visible properties: the type's own first, then the added ones. */
  propertyNames(value: unknown): readonly string[]
  /** Names of all properties, also those that are not shown, which a pattern stands for: the added ones first. */
  namesLike(value: unknown, pattern: string): readonly string[]
  /** The property's name as it is declared; undefined where there is no such property. */
  propertyName(value: unknown, name: string): string | undefined
  /** Names in a PropertySet. */
  propertySet(value: unknown, name: string): readonly string[] | undefined
  /** @throws {TerminatingError} what a getter throws */
  property(value: unknown, name: string): unknown
  /** PSStandardMembers.DefaultDisplayPropertySet */
  displaySet(value: unknown): readonly string[]
  /** PSStandardMembers.DefaultDisplayProperty */
  displayProperty(value: unknown): string | undefined
  /** PSObject.ToString() in the current culture */
  toText(value: unknown): string
  /** whether the type says itself how its text is; else it is a type's name or a member's */
  hasOwnText(value: unknown): boolean
  /** IFormattable.ToString(format), current culture. @throws what a bad format throws */
  formatValue(value: unknown, format: string): string
  /** String.Format of one argument, current culture. @throws what a bad format throws */
  formatComposite(format: string, value: unknown): string
  /** double, float or decimal with the culture's digits ("F"); undefined for everything else */
  fixedPoint(value: unknown): string | undefined
  isNumberOrBoolean(value: unknown): boolean
  isTrue(value: unknown): boolean
  /** -eq as grouping compares */
  isEqual(a: unknown, b: unknown): boolean
  /** Runs a script block with `$_`. */
  call(block: unknown, under: unknown): Task<unknown>
  /** A script block of a format file. */
  parse(script: string): unknown
  isWildcard(text: string): boolean
  /** the error record of what a script or getter threw; undefined: not such an error, it goes on up */
  caught(error: unknown): unknown
  /** the stream a record came from */
  streamOf(value: unknown): WriteStream
  /** A variable where the Format-* or Out-* command was called; undefined where there is none. */
  variable(name: string): unknown
  /** whether a command of that name can be called here */
  hasCommand(name: string): boolean
  /** columns of the window of the host, undefined where there is none */
  readonly windowWidth: number | undefined
}

const deserialized = 'Deserialized.'

/** Type names without the prefix of deserialized objects; undefined where none has it. */
export function unprefixed(typeNames: readonly string[]): readonly string[] | undefined {
  if (!typeNames.some((name) => name.startsWith(deserialized))) return undefined
  return typeNames.map((name) => (name.startsWith(deserialized) ? name.slice(deserialized.length) : name))
}

const scalars = new Set(
  [
    'string',
    'sbyte',
    'byte',
    'int16',
    'uint16',
    'int32',
    'uint32',
    'int64',
    'uint64',
    'char',
    'single',
    'double',
    'boolean',
    'decimal',
    'intptr',
    'security.securestring',
    'numerics.biginteger',
  ].map((name) => `system.${name}`),
)

/** Shown as text, never by properties: strings, numbers, characters, enums. */
export function isScalar(typeNames: readonly string[]): boolean {
  const first = typeNames[0]
  if (first === undefined || first === '') return false
  if (typeNames[1] === 'System.Enum') return true
  const bare = first.startsWith(deserialized) ? first.slice(deserialized.length) : first
  return scalars.has(bare.toLowerCase())
}
