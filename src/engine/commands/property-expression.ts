/** `-Property` of Select-Object and its like: names with wildcards, script blocks, and tables with Name and Expression (MshExpression of PowerShell). */
import { lookUp } from '../types/member-lookup.ts'
import { PSLooseMember } from '../types/psobject-view.ts'
import { PSArray, PSDictionary } from '../../objects/collections.ts'
import { T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { fail, failure, TerminatingError } from '../runtime/failure.ts'
import { findProperty, memberList } from '../runtime/members.ts'
import { netExceptionOf } from '../runtime/net-failure.ts'
import { recordOf } from '../runtime/statement-errors.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import type { Task } from '../runtime/task.ts'
import { hasWildcard, unescapeWildcard, wildcard } from '../runtime/wildcard.ts'
import { isPropertyKind } from '../types/member-list.ts'
import type { CmdletContext } from './cmdlet.ts'

export interface PropertyExpression {
  /** as written: a name, or the text of the block */
  readonly text: string
  /** of a calculated property: Name or Label */
  readonly label: string | undefined
  readonly name: string | undefined
  readonly block: ScriptBlock | undefined
  /** other keys of the table, by lower-case name */
  readonly options: ReadonlyMap<string, unknown>
}

export interface PropertyResult {
  readonly name: string
  readonly value: unknown
  /** the property is not there, or its script failed: then `error` says how */
  readonly missing: boolean
  readonly error?: TerminatingError
}

/**
 * @param allowsPatterns whether a name may have wildcards
 * @param keys what a table may hold beside the expression, lower-case, e.g. `ascending`
 * @throws {TerminatingError} for a table without an expression, or with a key that nobody knows
 */
export function propertyExpressions(
  c: CmdletContext,
  given: unknown,
  keys: readonly string[] = ['name', 'label', 'n', 'l', 'expression', 'e'],
  allowsPatterns = true,
): PropertyExpression[] {
  const base = baseOf(given)
  const items = base instanceof PSArray ? base.items : base === undefined || base === null ? [] : [given]
  return items.map((one) => {
    const made = propertyExpression(c, one, keys)
    if (allowsPatterns || made.name === undefined || !hasWildcard(made.name)) return made
    return baseOf(one) instanceof PSDictionary
      ? illegal(
          'ExpressionGlobbing1',
          `The "Expression" key cannot have wildcard characters in value "${made.name}".`,
        )
      : illegal('ExpressionGlobbing2', `Wildcard characters are not allowed in "${made.name}".`)
  })
}

const expressionTypes = '{System.String, System.Management.Automation.ScriptBlock}'

function propertyExpression(c: CmdletContext, given: unknown, keys: readonly string[]): PropertyExpression {
  const base = baseOf(given)
  if (base instanceof PSDictionary) return fromTable(c, base, keys)
  if (base instanceof ScriptBlock || typeof base === 'string') {
    if (base === '') illegal('ExpressionEmptyString2', 'An empty string value is not allowed.')
    return expressionOf(base, undefined, new Map())
  }
  return illegal(
    'DictionaryKeyUnknownType',
    base === null || base === undefined
      ? `The value of a parameter was null; one of the following types was expected: ${expressionTypes}.`
      : `Cannot convert ${typeOf(base)?.fullName ?? ''} to one of the following types ${expressionTypes}.`,
  )
}

function expressionOf(
  base: ScriptBlock | string,
  label: string | undefined,
  options: ReadonlyMap<string, unknown>,
): PropertyExpression {
  const text = base.toString()
  return base instanceof ScriptBlock
    ? { text, label, name: undefined, block: base, options }
    : { text, label, name: text, block: undefined, options }
}

const illegal = (id: string, message: string): never =>
  fail(id, 'Specified method is not supported.', {
    type: 'System.NotSupportedException',
    category: 'InvalidArgument',
    details: message,
  })

const fullNames = [
  'name',
  'label',
  'expression',
  'ascending',
  'descending',
  'formatstring',
  'width',
  'alignment',
  'depth',
]

function fromTable(c: CmdletContext, table: PSDictionary, keys: readonly string[]): PropertyExpression {
  const options = new Map<string, unknown>()
  let expression: ScriptBlock | string | undefined
  for (const { key, value } of table.entries()) {
    const written = baseOf(key)
    if (typeof written !== 'string')
      return illegal(
        'DictionaryKeyNonString',
        `The ${typeOf(written)?.name ?? ''} key type is not valid. The key must be a string.`,
      )
    const full = entryFor(written, keys)
    if (options.has(full))
      illegal('DictionaryKeyDuplicate', `The duplicated key "${written}" conflicts with "${full}".`)
    if (full === 'name' && (value === null || value === undefined))
      illegal('DictionaryKeyMissingValue', `The ${written} key has no value.`)
    options.set(full, value)
    if (full === 'expression') expression = checkedExpression(written, value)
    const own = baseOf(value)
    if (full === 'name' && own !== null && own !== undefined && typeof own !== 'string')
      illegal(
        'DictionaryKeyIllegalValue2',
        `The "${written}" key has a type, ${typeOf(own)?.fullName ?? ''}, that is not valid; expected type is System.String.`,
      )
  }
  if (expression === undefined)
    return illegal('DictionaryKeyMandatoryEntry', 'A mandatory entry for expression is missing.')
  if (expression === '')
    illegal('ExpressionEmptyString1', 'The "expression" key cannot have an empty string value.')
  const label = options.get('name')
  const text = label === undefined || label === null ? '' : c.rs.text(label)
  return expressionOf(expression, text === '' ? undefined : text, options)
}

/** The entry that a key of the table, perhaps shortened, stands for: `n` and `Label` for the name. */
function entryFor(written: string, keys: readonly string[]): string {
  const lower = written.toLowerCase()
  const meant = fullNames.filter((one) => keys.includes(one) && one.startsWith(lower))
  const entries = [...new Set(meant.map((one) => (one === 'label' ? 'name' : one)))]
  if (entries.length > 1)
    illegal(
      'DictionaryKeyAmbiguous',
      `The ${written} key is ambiguous; ${entries[0]} and ${entries[1]} conflict.`,
    )
  return entries[0] ?? illegal('DictionaryKeyIllegal', `The ${written} key is not valid.`)
}

function checkedExpression(key: string, value: unknown): ScriptBlock | string {
  const base = baseOf(value)
  if (base instanceof ScriptBlock || typeof base === 'string') return base
  return base === null || base === undefined
    ? illegal('DictionaryKeyMissingValue', `The ${key} key has no value.`)
    : illegal(
        'DictionaryKeyIllegalValue1',
        `The "${key}" key has a type, ${typeOf(base)?.fullName ?? ''}, that is not valid; expected types are ${expressionTypes}.`,
      )
}

/** What an expression's script threw, as an error of the command. */
export function* reportExpression(c: CmdletContext, error: TerminatingError, object: unknown): Task<void> {
  const { record } = error
  const shown = failure('ExpressionEvaluation', record.exception.message, {
    type: record.exception.netType.fullName,
    category: 'InvalidResult',
    target: object,
  })
  shown.record.categoryTargetType = 'PSObject'
  c.rs.rememberError(record, c.frame)
  yield* c.error(shown)
}

/** What the expression is on an object: several properties for a wildcard. A script's error is kept, not thrown. */
export function* evaluate(
  c: CmdletContext,
  expression: PropertyExpression,
  object: unknown,
): Task<PropertyResult[]> {
  const { block, name } = expression
  if (block !== undefined) {
    const title = expression.label ?? expression.text
    try {
      const value = yield c.call(block, [], { under: object, propagate: true })
      return [{ name: title, value, missing: false }]
    } catch (error) {
      if (netExceptionOf(error) === undefined) throw error
      const record = recordOf(c.frame, error)
      return [{ name: title, value: null, missing: true, error: new TerminatingError(record) }]
    }
  }
  const written = name as string
  if (hasWildcard(written)) {
    const pattern = wildcard(written)
    const table = baseOf(object)
    if (table instanceof PSDictionary && table.netType.isSubtypeOf(T.Hashtable)) {
      // its keys, and where none of them fits, what it is itself
      const fitting = table.entries().filter(({ key }) => pattern.isMatch(c.rs.text(key)))
      if (fitting.length > 0)
        return fitting.map(({ key, value }) => ({
          name: expression.label ?? c.rs.text(key),
          value,
          missing: false,
        }))
    }
    return memberList(object, c.rs)
      .filter((one) => isPropertyKind(one.kind) && !one.isHidden && pattern.isMatch(one.name))
      .map((one) => ({ name: expression.label ?? one.name, value: read(() => one.get()), missing: false }))
  }
  const plain = unescapeWildcard(written)
  const property = read(() => propertyOf(c, object, plain)) as
    | { name: string; value: unknown }
    | null
    | undefined
  // a set of properties is read as what describes it, or not at all
  if (!property || property.value instanceof PSLooseMember) {
    const set = lookUp(object, plain, c.rs)
    if (set?.kind === 'extended' && set.member.kind === 'PropertySet')
      return set.member.properties.flatMap((one) => {
        const of = propertyOf(c, object, one)
        return of ? [{ name: of.name, value: of.value, missing: false }] : []
      })
  }
  if (!property) return [{ name: expression.label ?? plain, value: null, missing: true }]
  return [{ name: expression.label ?? realName(c, object, plain), value: property.value, missing: false }]
}

/** A property; the keys of a Hashtable count, those of other dictionaries do not. */
export function propertyOf(
  c: CmdletContext,
  object: unknown,
  name: string,
): { readonly name: string; readonly value: unknown } | undefined {
  const base = baseOf(object)
  if (!(base instanceof PSDictionary) || base.netType.isSubtypeOf(T.Hashtable))
    return findProperty(object, [name], c.rs)
  const member = memberList(object, c.rs).find(
    (one) => isPropertyKind(one.kind) && one.name.toLowerCase() === name.toLowerCase(),
  )
  return member === undefined ? undefined : { name: member.name, value: member.get() }
}

/** The name as the object spells it. */
function realName(c: CmdletContext, object: unknown, name: string): string {
  const lower = name.toLowerCase()
  for (const one of memberList(object, c.rs)) if (one.name.toLowerCase() === lower) return one.name
  return name
}

/** A getter that fails leaves the property empty. */
function read(get: () => unknown): unknown {
  try {
    return get()
  } catch (error) {
    if (netExceptionOf(error) === undefined) throw error
    return null
  }
}
