/** A value as a cell shows it: `{1, 2, 3, 4…}`, `3.142`, a format string's text. */
import { PSDictionary } from '../../objects/collections.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { ellipsis } from './cells.ts'
import { evaluate, named, resolve } from './expression.ts'
import type { Formatting, PropertyExpression } from './expression.ts'
import type { FormatHost } from './format-host.ts'

/** Names the remoting layer adds: they are no name of the object. */
export const remotingNames = new Set([
  'pscomputername',
  'psshowcomputername',
  'runspaceid',
  'pssourcejobinstanceid',
])

/** What best tells an object from its like: DefaultDisplayProperty, Name, Id, Key, and what looks like one of these. */
export function displayName(value: unknown, host: FormatHost): PropertyExpression | undefined {
  const own = host.displayProperty(value)
  if (own !== undefined && own !== '') return named(own)
  for (const pattern of ['name', 'id', 'key', '*key', '*name', '*id']) {
    const found = resolve(named(pattern), value, host)
    const first = found.find((one) => one.kind === 'name' && !remotingNames.has(one.name.toLowerCase()))
    if (first !== undefined) return first
  }
  return undefined
}

function* itemText(item: unknown, host: FormatHost): Formatting<string> {
  if (item === null || item === undefined) return '$null'
  if (host.isNumberOrBoolean(item) || host.hasOwnText(item)) return host.toText(item)
  const name = displayName(item, host)
  const found = name && (yield* evaluate(name, item, host))
  if (found !== undefined && found.error === undefined) return host.toText(found.value)
  const text = host.toText(item)
  return text === '' ? (host.typeNames(item)[0] ?? '') : text
}

/** @param limit items of a collection that are shown; negative: all */
export function* smartText(
  value: unknown,
  limit: number,
  host: FormatHost,
  isTable = false,
): Formatting<string> {
  if (value === null || value === undefined) return ''
  const items = host.enumerate(value)
  if (items === undefined) return (isTable ? host.fixedPoint(value) : undefined) ?? host.toText(value)
  let out = '{'
  let count = 0
  for (const item of items) {
    if (count === limit) {
      out += ellipsis
      break
    }
    if (count > 0) out += ', '
    count++
    out += yield* itemText(item, host)
  }
  return `${out}}`
}

export interface FieldText {
  readonly text: string
  /** the format string was bad; then `text` is empty */
  readonly formatError?: unknown
}

/** @param wantsErrors a bad format string is an error; else the value shows as without one */
export function* fieldText(
  value: unknown,
  format: string | undefined,
  limit: number,
  host: FormatHost,
  isTable: boolean,
  wantsErrors: boolean,
): Formatting<FieldText> {
  if (format !== undefined && format !== '') {
    try {
      const isComposite = format.includes('{0') || format.includes('}')
      const items = baseOf(value) instanceof PSDictionary ? undefined : host.enumerate(value)
      // of a collection each item takes the format
      const formatted = (spec: string): string =>
        Array.from(items ?? [], (item) => host.formatValue(item ?? '', spec)).join(' ')
      if (isComposite && items !== undefined)
        return { text: format.replace(/\{0(?::([^}]*))?\}/g, (_all, spec = '') => formatted(spec)) }
      if (isComposite) return { text: host.formatComposite(format, value ?? '') }
      return { text: items === undefined ? host.formatValue(value ?? '', format) : formatted(format) }
    } catch (error) {
      const caught = host.caught(error)
      if (caught === undefined) throw error
      if (wantsErrors) return { text: '', formatError: caught }
    }
  }
  return { text: yield* smartText(value, limit, host, isTable) }
}
