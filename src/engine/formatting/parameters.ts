/** -Property and -GroupBy of the Format-* cmdlets: names, script blocks, hash tables with Expression, Label, Width ... */
import { failure } from '../runtime/failure.ts'
import type { TerminatingError } from '../runtime/failure.ts'
import { named } from './expression.ts'
import type { PropertyExpression } from './expression.ts'
import { align } from './packets.ts'
import type { Alignment } from './packets.ts'

export interface FormatParameter {
  readonly expression: PropertyExpression
  readonly label?: string
  readonly width?: number
  readonly alignment?: Alignment
  readonly format?: string
  readonly depth?: number
}

/** What parameters are made of, as the engine sees it. */
export interface ParameterReader {
  /** entries of a hash table; undefined for everything else */
  entries(value: unknown): Iterable<readonly [unknown, unknown]> | undefined
  /** text of a script block, undefined for everything else */
  scriptText(value: unknown): string | undefined
  asString(value: unknown): string | undefined
  /** a System.Int32 */
  asInt(value: unknown): number | undefined
  typeName(value: unknown): string
  isTrue(value: unknown): boolean
}

type Key = 'expression' | 'formatString' | 'width' | 'alignment' | 'label' | 'depth'

/** Keys each cmdlet knows; `label` is also called name. */
export const parameterKeys = {
  table: ['expression', 'formatString', 'width', 'alignment', 'label'],
  list: ['expression', 'formatString', 'label'],
  wide: ['expression', 'formatString'],
  complex: ['expression', 'depth'],
  groupBy: ['expression', 'formatString', 'label'],
} as const satisfies Record<string, readonly Key[]>

const expressionTypes = '{System.String, System.Management.Automation.ScriptBlock}'
const typesOf: Readonly<Partial<Record<Key, string>>> = {
  formatString: 'System.String',
  width: 'System.Int32',
  alignment: 'System.String',
  label: 'System.String',
  depth: 'System.Int32',
}
const alignments: readonly [string, Alignment][] = [
  ['left', align.left],
  ['center', align.center],
  ['right', align.right],
]

const bad = (id: string, details: string): TerminatingError =>
  failure(id, 'Specified method is not supported.', {
    type: 'System.NotSupportedException',
    category: 'InvalidArgument',
    details,
  })

const isPrefix = (key: string, whole: string): boolean => whole.toLowerCase().startsWith(key.toLowerCase())

/** @throws {TerminatingError} DictionaryKey... as PowerShell words it */
export function readParameters(
  values: readonly unknown[],
  kind: keyof typeof parameterKeys,
  reader: ParameterReader,
): FormatParameter[] {
  return values.map((value) => {
    const entries = value === null || value === undefined ? undefined : reader.entries(value)
    if (entries === undefined) return { expression: expressionOf(value, false, reader) }
    return fromTable(entries, parameterKeys[kind], reader)
  })
}

function expressionOf(value: unknown, inTable: boolean, reader: ParameterReader): PropertyExpression {
  if (value === null || value === undefined) {
    throw bad(
      'DictionaryKeyUnknownType',
      `The value of a parameter was null; one of the following types was expected: ${expressionTypes}.`,
    )
  }
  const text = reader.asString(value)
  if (text !== undefined) {
    if (text !== '') return named(text)
    throw inTable
      ? bad('ExpressionEmptyString1', 'The "expression" key cannot have an empty string value.')
      : bad('ExpressionEmptyString2', 'An empty string value is not allowed.')
  }
  const script = reader.scriptText(value)
  if (script !== undefined) return { kind: 'script', block: value, text: script }
  throw bad(
    'DictionaryKeyUnknownType',
    `Cannot convert ${reader.typeName(value)} to one of the following types ${expressionTypes}.`,
  )
}

function keyFor(name: string, keys: readonly Key[]): Key {
  const found = keys.filter((key) => isPrefix(name, key) || (key === 'label' && isPrefix(name, 'name')))
  if (found.length === 0) throw bad('DictionaryKeyIllegal', `The ${name} key is not valid.`)
  if (found.length > 1)
    throw bad('DictionaryKeyAmbiguous', `The ${name} key is ambiguous; ${found[0]} and ${found[1]} conflict.`)
  return found[0]!
}

function fromTable(
  entries: Iterable<readonly [unknown, unknown]>,
  keys: readonly Key[],
  reader: ParameterReader,
): FormatParameter {
  const given = new Map<Key, unknown>()
  for (const [rawKey, value] of entries) {
    const name = reader.asString(rawKey)
    if (name === undefined) {
      throw bad(
        'DictionaryKeyNonString',
        `The ${reader.typeName(rawKey).replace(/^.*\./, '')} key type is not valid. The key must be a string.`,
      )
    }
    const key = keyFor(name, keys)
    if (given.has(key))
      throw bad('DictionaryKeyDuplicate', `The duplicated key "${name}" conflicts with "${key}".`)
    if (value === null || value === undefined)
      throw bad('DictionaryKeyMissingValue', `The ${name} key has no value.`)
    check(key, name, value, reader)
    given.set(key, value)
  }
  if (!given.has('expression'))
    throw bad('DictionaryKeyMandatoryEntry', 'A mandatory entry for expression is missing.')
  const expression = expressionOf(given.get('expression'), true, reader)
  const label = given.has('label') ? reader.asString(given.get('label')) : undefined
  const format = given.has('formatString') ? formatOf(reader.asString(given.get('formatString'))!) : undefined
  const width = given.has('width') ? widthOf(reader.asInt(given.get('width'))!) : undefined
  const alignment = given.has('alignment') ? alignmentOf(reader.asString(given.get('alignment'))!) : undefined
  const depth = given.has('depth') ? reader.asInt(given.get('depth')) : undefined
  return {
    expression,
    ...(label === undefined ? {} : { label }),
    ...(format === undefined ? {} : { format }),
    ...(width === undefined ? {} : { width }),
    ...(alignment === undefined ? {} : { alignment }),
    ...(depth === undefined ? {} : { depth }),
  }
}

function check(key: Key, name: string, value: unknown, reader: ParameterReader): void {
  const type = reader.typeName(value)
  if (key === 'expression') {
    if (reader.asString(value) !== undefined || reader.scriptText(value) !== undefined) return
    throw bad(
      'DictionaryKeyIllegalValue1',
      `The "${name}" key has a type, ${type}, that is not valid; expected types are ${expressionTypes}.`,
    )
  }
  const expected = typesOf[key]!
  const fits =
    expected === 'System.Int32' ? reader.asInt(value) !== undefined : reader.asString(value) !== undefined
  if (!fits) {
    throw bad(
      'DictionaryKeyIllegalValue2',
      `The "${name}" key has a type, ${type}, that is not valid; expected type is ${expected}.`,
    )
  }
}

function formatOf(format: string): string {
  if (format === '')
    throw bad('FormatStringEmpty', 'Cannot have an empty formatting string for key "formatString".')
  return format
}

function widthOf(width: number): number {
  if (width <= 0)
    throw bad('WidthOutOfRange', `The value "${width}" for key "width" should be greater than 0.`)
  return width
}

function alignmentOf(text: string): Alignment {
  const found = text === '' ? undefined : alignments.find(([name]) => isPrefix(text, name))
  if (found === undefined) {
    throw bad(
      'AlignmentIllegalValue',
      `The value "${text}" for key "alignment" is not valid; valid values are {left, center, right}.`,
    )
  }
  return found[1]
}
