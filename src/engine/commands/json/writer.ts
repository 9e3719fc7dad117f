/** Values to JSON text, as ConvertTo-Json shapes them and Newtonsoft.Json writes them. */
import { AutomationNull } from '../../../objects/automation-null.ts'
import { ByteArray, PSDictionary } from '../../../objects/collections.ts'
import { formatDateTime, formatDateTimeOffset } from '../../../objects/date-format.ts'
import { PSGuid, PSUri } from '../../../objects/misc.ts'
import {
  BigBox,
  EnumValue,
  NumberBox,
  PSChar,
  PSDecimal,
  PSDouble,
  PSSingle,
} from '../../../objects/numbers.ts'
import { numberText } from '../../../objects/number-text.ts'
import { baseOf, extensionOf, PSObject } from '../../../objects/ps-object.ts'
import { PSDateTime, PSDateTimeOffset } from '../../../objects/time.ts'
import { typeOf } from '../../../objects/type-of.ts'
import { byteItems, enumerate } from '../../runtime/enumerate.ts'
import { fail } from '../../runtime/failure.ts'
import { memberList } from '../../runtime/members.ts'
import { netExceptionOf } from '../../runtime/net-failure.ts'
import type { Runspace } from '../../runtime/runspace.ts'
import type { Task } from '../../runtime/task.ts'
import { NullStringValue } from '../../types/invoke.ts'
import { isPropertyKind } from '../../types/member-list.ts'
import { XmlNode } from '../../types/xml-tree.ts'

export interface JsonWriting {
  readonly depth: number
  readonly compress: boolean
  readonly enumsAsStrings: boolean
  /** StringEscapeHandling */
  readonly escape: 'Default' | 'EscapeNonAscii' | 'EscapeHtml'
}

type Plain = string | Plain[] | Map<string, Plain>

export class JsonWriter {
  readonly #rs: Runspace
  readonly #how: JsonWriting
  /** something was deeper than the depth: it became text */
  truncated = false
  constructor(rs: Runspace, how: JsonWriting) {
    this.#rs = rs
    this.#how = how
  }

  *write(value: unknown): Task<string> {
    return this.#text(yield* this.#shape(value, 0), '\n')
  }

  #text(plain: Plain, newLine: string): string {
    if (typeof plain === 'string') return plain
    const { compress } = this.#how
    const inner = `${newLine}  `
    const isArray = Array.isArray(plain)
    const parts = isArray
      ? plain.map((one) => this.#text(one, inner))
      : Array.from(
          plain,
          ([key, one]) => `${this.#quoted(key)}:${compress ? '' : ' '}${this.#text(one, inner)}`,
        )
    const [open, close] = isArray ? ['[', ']'] : ['{', '}']
    if (parts.length === 0) return `${open}${close}`
    if (compress) return `${open}${parts.join(',')}${close}`
    return `${open}${inner}${parts.join(`,${inner}`)}${newLine}${close}`
  }

  *#shape(value: unknown, level: number): Task<Plain> {
    if (--this.#rs.meter.fuel <= 0) yield undefined
    if (value === null || value === undefined || value === AutomationNull) return 'null'
    const base = baseOf(value)
    if (base instanceof NullStringValue) return yield* this.#withNotes(value, 'null', level, false)
    const scalar = this.#scalar(base)
    if (scalar !== undefined) {
      this.#rs.charge(scalar.length * 2)
      return yield* this.#withNotes(value, scalar, level, false)
    }
    if (level > this.#how.depth) {
      this.truncated = true
      const text = this.#quoted(
        this.#rs.text(value instanceof PSObject && value.base === undefined ? value : base),
      )
      return value instanceof PSObject && value.base === undefined
        ? text
        : yield* this.#withNotes(value, text, level, false)
    }
    if (base instanceof PSDictionary) {
      const table = new Map<string, Plain>()
      for (const { key, value: one } of base.entries()) {
        const name = baseOf(key)
        if (typeof name !== 'string') {
          fail(
            'NonStringKeyInDictionary',
            `The type '${base.netType.fullName}' is not supported for serialization or deserialization of a dictionary. Keys must be strings.`,
            { type: 'System.InvalidOperationException', category: 'InvalidOperation', target: base },
          )
        }
        table.set(name, yield* this.#shape(one, level + 1))
      }
      return yield* this.#withNotes(value, table, level, false)
    }
    const items = base instanceof ByteArray ? byteItems(base) : itemsIn(base)
    if (items !== undefined) {
      const list: Plain[] = []
      for (const one of items) list.push(yield* this.#shape(one, level + 1))
      return yield* this.#withNotes(value, list, level, false)
    }
    const table = new Map<string, Plain>()
    if (!(base instanceof PSObject)) {
      for (const member of memberList(base, this.#rs, { view: 'base', hidden: true })) {
        if (member.kind === 'Property') table.set(member.name, yield* this.#shape(read(member), level + 1))
      }
    }
    return yield* this.#withNotes(value, table, level, true)
  }

  /** What was added to the object: as keys of its table, or beside the value in a table of its own. */
  *#withNotes(value: unknown, plain: Plain, level: number, isObject: boolean): Task<Plain> {
    const base = baseOf(value)
    if (typeof base === 'string' || base instanceof PSDateTime) return plain
    const extension = extensionOf(value)
    const isWrapped = value instanceof PSObject || (extension !== undefined && extension.members.size > 0)
    if (!isWrapped && !(isObject && level === 0)) return plain
    const table = plain instanceof Map ? plain : new Map<string, Plain>([['value', plain]])
    for (const member of memberList(value, this.#rs, { view: isObject ? 'all' : 'extended' })) {
      if (!isPropertyKind(member.kind) || table.has(member.name)) continue
      table.set(member.name, yield* this.#shape(read(member), level + 1))
    }
    return !(plain instanceof Map) && table.size === 1 ? plain : table
  }

  #scalar(base: unknown): string | undefined {
    switch (typeof base) {
      case 'string':
        return this.#quoted(base)
      case 'number':
      case 'bigint':
        return String(base)
      case 'boolean':
        return base ? 'true' : 'false'
      default:
    }
    if (base instanceof PSDouble || base instanceof PSSingle) {
      if (Number.isNaN(base.value)) return '"NaN"'
      if (!Number.isFinite(base.value)) return base.value > 0 ? '"Infinity"' : '"-Infinity"'
      return withFraction(Object.is(base.value, -0) ? '-0' : (numberText(base) ?? ''))
    }
    if (base instanceof PSDecimal) return withFraction(numberText(base) ?? '')
    if (base instanceof NumberBox || base instanceof BigBox) return String(base.value)
    if (base instanceof PSChar) return this.#quoted(String.fromCharCode(base.code))
    if (base instanceof PSGuid) return this.#quoted(base.text)
    if (base instanceof PSUri) return this.#quoted(base.originalString)
    if (base instanceof PSDateTime) return this.#quoted(formatDateTime(base, 'yyyy-MM-ddTHH:mm:ss.FFFFFFFK'))
    if (base instanceof PSDateTimeOffset)
      return this.#quoted(formatDateTimeOffset(base, 'yyyy-MM-ddTHH:mm:ss.FFFFFFFK'))
    if (base instanceof EnumValue)
      return this.#how.enumsAsStrings ? this.#quoted(String(base)) : String(base.value)
    return typeOf(base)?.fullName === 'System.DBNull' ? 'null' : undefined
  }

  #quoted(text: string): string {
    const { escape } = this.#how
    const form =
      escape === 'EscapeNonAscii'
        ? /["\\\u0000-\u001f\u007f-\uffff]/g
        : escape === 'EscapeHtml'
          ? /["\\\u0000-\u001f\u0085\u2028\u2029<>&']/g
          : /["\\\u0000-\u001f\u0085\u2028\u2029]/g
    return `"${text.replace(form, (c) => {
      const short = shortEscapes.get(c)
      if (short !== undefined && !(escape === 'EscapeHtml' && c === '"')) return short
      return `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
    })}"`
  }
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\f', '\\f'],
  ['\r', '\\r'],
])

const withFraction = (text: string): string => (/[.eE]/.test(text) ? text : `${text}.0`)

/** A getter that fails leaves null. */
/** PowerShell's pipeline takes an XML node for one thing; JSON goes by .NET, where it is the collection of its children. */
const itemsIn = (base: unknown): Iterable<unknown> | undefined =>
  base instanceof XmlNode ? base.children : enumerate(base)

function read(member: { get(): unknown }): unknown {
  try {
    return member.get()
  } catch (error) {
    if (netExceptionOf(error) === undefined) throw error
    return null
  }
}
