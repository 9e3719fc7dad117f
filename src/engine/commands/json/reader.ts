/**
 * JSON text to tokens and values as Newtonsoft.Json reads it, which ConvertFrom-Json is made of: comments, single quotes, bare
 * keys, trailing commas, NaN, hex and octal numbers; each fault with its path, line and position.
 */
import { netException } from '../../../objects/exceptions.ts'
import { integerOfDigits, PSBigInteger, PSDouble } from '../../../objects/numbers.ts'
import type { InSlices } from '../../language/in-slices.ts'
import { registerNewtonsoft } from './types.ts'
import { NetThrow } from '../../runtime/failure.ts'

/** What JSON is before it becomes objects: an object keeps the order of its keys, the last of two equal ones. */
export type JsonValue =
  | JsonObject
  | JsonArray
  | JsonString
  | { readonly kind: 'value'; readonly value: unknown }
export interface JsonObject {
  readonly kind: 'object'
  readonly entries: Map<string, JsonValue>
}
export interface JsonArray {
  readonly kind: 'array'
  readonly items: JsonValue[]
}
/** may become a date */
export interface JsonString {
  readonly kind: 'string'
  readonly text: string
}

interface Level {
  readonly isArray: boolean
  name: string | undefined
  index: number
}

const isWhite = (c: string): boolean => c === ' ' || c === '\t' || c === '\r' || c === '\n' || /\s/.test(c)
const separators = ' \t\r\n,}])/'

/** values between two looks whether to give way */
export const valuesPerStep = 1024
/** what a value takes of the heap, with the object that is made of it */
const bytesOfValue = 96

export class JsonReader {
  readonly #text: string
  readonly #depthMax: number
  readonly #charge: (bytes: number) => void
  #values = 0
  #at = 0
  #line = 1
  #lineStart = 0
  #started = false
  readonly #levels: Level[] = []

  /** @param charge told what the values take, as they are read */
  constructor(text: string, depthMax: number, charge: (bytes: number) => void) {
    this.#text = text
    this.#depthMax = depthMax
    this.#charge = charge
  }

  /** @returns undefined for a text without any value. @throws {NetThrow} JsonReaderException, JsonSerializationException */
  *read(): InSlices<JsonValue | undefined> {
    this.#white()
    if (this.#at >= this.#text.length) return undefined
    const value = yield* this.#value('top')
    this.#white()
    if (this.#at < this.#text.length)
      this.#fault(
        `Additional text encountered after finished reading JSON content: ${this.#text[this.#at] as string}.`,
      )
    return value
  }

  #fault(message: string, type = 'JsonReaderException'): never {
    const position = this.#at - this.#lineStart
    const line = this.#started || position > 0 ? this.#line : 0
    const path = this.#path(this.#levels)
    const form = /[.!?]$/.test(message) ? message : `${message}.`
    registerNewtonsoft()
    const exception = netException(
      `Newtonsoft.Json.${type}`,
      `${form} Path '${path}', line ${line}, position ${position}.`,
      {
        properties: [
          ['LineNumber', line],
          ['LinePosition', position],
          ['Path', path],
        ],
      },
    )
    exception.source = 'Newtonsoft.Json'
    throw new NetThrow(exception)
  }

  /** The text ends inside a value: what was building it says so, and knows no line. */
  #incomplete(): never {
    registerNewtonsoft()
    const path = this.#path(this.#levels.slice(0, -1))
    const exception = netException(
      'Newtonsoft.Json.JsonWriterException',
      `Unexpected end when reading token. Path '${path}'.`,
      { properties: [['Path', path]] },
    )
    exception.source = 'Newtonsoft.Json'
    throw new NetThrow(exception)
  }

  /** In the outermost object, not inside one of its values. */
  #isOutermost(): boolean {
    return this.#levels.length === 1 && this.#levels[0]?.isArray === false
  }

  /** The text ends where a value or a name has to come. */
  #endBefore(message = 'Unexpected end when deserializing object.'): never {
    if (this.#isOutermost()) this.#fault(message, 'JsonSerializationException')
    this.#incomplete()
  }

  #path(levels: readonly Level[]): string {
    let out = ''
    for (const level of levels) {
      if (level.isArray) {
        if (level.index >= 0) out += `[${level.index}]`
      } else if (level.name !== undefined) {
        if (/[ .'/"[\]()\t\n\r\f\b\\\u0085\u2028\u2029]/.test(level.name))
          out += `['${level.name.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}']`
        else out += (out === '' ? '' : '.') + level.name
      }
    }
    return out
  }

  #newLine(): void {
    if (this.#text[this.#at] === '\r' && this.#text[this.#at + 1] === '\n') this.#at++
    this.#at++
    this.#line++
    this.#lineStart = this.#at
  }

  #white(): void {
    for (;;) {
      const c = this.#text[this.#at]
      if (c === undefined) return
      if (c === '\n' || c === '\r') this.#newLine()
      else if (isWhite(c)) this.#at++
      else if (c === '/') this.#comment()
      else return
    }
  }

  #comment(): void {
    this.#started = true
    this.#at++
    const c = this.#text[this.#at]
    if (this.#at + 1 >= this.#text.length) this.#fault('Unexpected end while parsing comment.')
    this.#at++
    if (c === '*') {
      for (;;) {
        const one = this.#text[this.#at]
        if (one === undefined) this.#fault('Unexpected end while parsing comment.')
        if (one === '*' && this.#text[this.#at + 1] === '/') {
          this.#at += 2
          return
        }
        if (one === '\n' || one === '\r') this.#newLine()
        else this.#at++
      }
    }
    if (c !== '/') this.#fault(`Error parsing comment. Expected: *, got ${c as string}.`)
    while (this.#at < this.#text.length && this.#text[this.#at] !== '\n' && this.#text[this.#at] !== '\r')
      this.#at++
  }

  #unexpected(c: string): never {
    this.#fault(`Unexpected character encountered while parsing value: ${c}.`)
  }

  *#value(inside: 'top' | 'object' | 'array'): InSlices<JsonValue> {
    const simple = this.#simple(inside)
    if (simple !== undefined) return simple
    return this.#text[this.#at] === '{' ? yield* this.#object() : yield* this.#array()
  }

  /** undefined where an object or an array begins */
  #simple(inside: 'top' | 'object' | 'array'): JsonValue | undefined {
    this.#white()
    const c = this.#text[this.#at]
    if (c === undefined) this.#endBefore()
    if (inside === 'top') {
      // what .NET's reader takes for a token, until something follows it
      if (c === ']' || c === ')') {
        this.#started = true
        this.#at++
        this.#fault(
          `JsonToken End${c === ']' ? 'Array' : 'Constructor'} is not valid for closing JsonType None.`,
        )
      }
      if (c === ',') {
        this.#started = true
        return { kind: 'value', value: null }
      }
    }
    switch (c) {
      case '{':
      case '[':
        return undefined
      case '"':
      case "'":
        return this.#done({ kind: 'string', text: this.#string(c) })
      case 't':
        return this.#word('true', true, 'Error parsing boolean value.')
      case 'f':
        return this.#word('false', false, 'Error parsing boolean value.')
      case 'n':
        if ((this.#text[this.#at + 1] ?? 'u') === 'u')
          return this.#word('null', null, 'Error parsing null value.')
        return this.#unexpected(c)
      case 'u':
        return this.#word('undefined', null, 'Error parsing undefined value.')
      case 'N':
        return this.#word('NaN', new PSDouble(Number.NaN), 'Error parsing NaN value.')
      case 'I':
        return this.#word('Infinity', new PSDouble(Number.POSITIVE_INFINITY), 'Error parsing Infinity value.')
      case '-':
        if (this.#text[this.#at + 1] === 'I')
          return this.#word(
            '-Infinity',
            new PSDouble(Number.NEGATIVE_INFINITY),
            'Error parsing -Infinity value.',
          )
        return this.#number()
      default:
        if (/[0-9.]/.test(c)) return this.#number()
        return this.#unexpected(c)
    }
  }

  #done<V extends JsonValue>(value: V): V {
    this.#started = true
    return value
  }

  #word(word: string, value: unknown, message: string): JsonValue {
    if (this.#text.length - this.#at < word.length) {
      this.#at = this.#text.length
      this.#fault('Unexpected end when reading JSON.')
    }
    for (let i = 0; i < word.length; i++) {
      if (this.#text[this.#at] !== word[i]) this.#fault(message)
      this.#at++
    }
    const after = this.#text[this.#at]
    if (after !== undefined && !separators.includes(after) && !isWhite(after)) this.#fault(message)
    return this.#done({ kind: 'value', value })
  }

  #number(): JsonValue {
    const start = this.#at
    while (/[-+.\da-fA-FxX]/.test(this.#text[this.#at] ?? '')) this.#at++
    const after = this.#text[this.#at]
    if (after !== undefined && !separators.includes(after) && !isWhite(after))
      this.#fault(`Unexpected character encountered while parsing number: ${after}.`)
    const text = this.#text.slice(start, this.#at)
    const bad = (): never => this.#fault(`Input string '${text}' is not a valid number.`)
    let value: unknown
    if (/^0[xX][\da-fA-F]+$/.test(text)) value = BigInt.asIntN(64, integerOfDigits(text))
    else if (/^0[0-7]+$/.test(text)) value = integerOfDigits(`0o${text.slice(1)}`)
    else if (/^0\d/.test(text) && !/[.eE]/.test(text)) return bad()
    else if (/^-?\d+$/.test(text)) {
      const big = integerOfDigits(text)
      value = BigInt.asIntN(64, big) === big ? big : new PSBigInteger(big)
    } else if (/^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) value = new PSDouble(Number(text))
    else return bad()
    return this.#done({ kind: 'value', value })
  }

  /** @param quote the one it begins with */
  #string(quote: string): string {
    this.#started = true
    this.#at++
    let out = ''
    let from = this.#at
    for (;;) {
      const c = this.#text[this.#at]
      if (c === undefined) this.#fault(`Unterminated string. Expected delimiter: ${quote}.`)
      if (c === quote) {
        out += this.#text.slice(from, this.#at)
        this.#at++
        return out
      }
      if (c === '\n' || c === '\r') {
        this.#newLine()
        continue
      }
      if (c !== '\\') {
        this.#at++
        continue
      }
      out += this.#text.slice(from, this.#at)
      this.#at++
      const escape = this.#text[this.#at]
      if (escape === undefined) this.#fault(`Unterminated string. Expected delimiter: ${quote}.`)
      this.#at++
      switch (escape) {
        case 'b':
          out += '\b'
          break
        case 't':
          out += '\t'
          break
        case 'n':
          out += '\n'
          break
        case 'f':
          out += '\f'
          break
        case 'r':
          out += '\r'
          break
        case '\\':
        case '"':
        case "'":
        case '/':
          out += escape
          break
        case 'u': {
          const hex = this.#text.slice(this.#at, this.#at + 4)
          if (this.#at + 4 >= this.#text.length)
            this.#fault('Unexpected end while parsing Unicode escape sequence.')
          if (!/^[\da-fA-F]{4}$/.test(hex)) this.#fault(`Invalid Unicode escape sequence: \\u${hex}.`)
          out += String.fromCharCode(Number.parseInt(hex, 16))
          this.#at += 4
          break
        }
        default:
          this.#fault(`Bad JSON escape sequence: \\${escape as string}.`)
      }
      from = this.#at
    }
  }

  #enter(level: Level): void {
    this.#started = true
    this.#at++
    this.#levels.push(level)
    if (this.#levels.length > this.#depthMax) {
      this.#fault(`The reader's MaxDepth of ${this.#depthMax} has been exceeded.`)
    }
  }

  /** Counts a value. @returns whether it is time to give way */
  #counts(): boolean {
    if (++this.#values % valuesPerStep !== 0) return false
    this.#charge(valuesPerStep * bytesOfValue)
    return true
  }

  *#object(): InSlices<JsonObject> {
    const level: Level = { isArray: false, name: undefined, index: -1 }
    this.#enter(level)
    const entries = new Map<string, JsonValue>()
    for (;;) {
      this.#white()
      const c = this.#text[this.#at]
      if (c === undefined)
        this.#endBefore(entries.size === 0 ? 'Unexpected end when reading JSON.' : undefined)
      if (c === '}') break
      const name =
        c === '"' || c === "'"
          ? this.#string(c)
          : /[\p{L}\p{Nd}_$]/u.test(c as string)
            ? this.#bareName()
            : this.#fault(`Invalid property identifier character: ${c as string}.`)
      this.#white()
      const colon = this.#text[this.#at]
      if (colon !== ':')
        this.#fault(`Invalid character after parsing property name. Expected ':' but got: ${colon ?? '\0'}.`)
      this.#at++
      level.name = name
      this.#white()
      if (this.#text[this.#at] === '}') this.#unexpected('}')
      const value = this.#simple('object') ?? (yield* this.#value('object'))
      if (this.#counts()) yield
      entries.delete(name)
      entries.set(name, value)
      if (!this.#comma('}')) break
    }
    this.#at++
    this.#levels.pop()
    return { kind: 'object', entries }
  }

  #bareName(): string {
    const start = this.#at
    while (/[\p{L}\p{Nd}_$]/u.test(this.#text[this.#at] ?? '')) this.#at++
    const after = this.#text[this.#at]
    if (after === undefined) this.#fault('Unexpected end while parsing unquoted property name.')
    if (!isWhite(after) && after !== ':')
      this.#fault(`Invalid JavaScript property identifier character: ${after}.`)
    return this.#text.slice(start, this.#at)
  }

  /** @returns false at the end of the container. An array that the text ends in is taken as it is. */
  #comma(closing: string): boolean {
    this.#white()
    const c = this.#text[this.#at]
    if (c === undefined) {
      if (this.#levels[0]?.isArray) return false
      this.#fault('Unexpected end when deserializing object.', 'JsonSerializationException')
    }
    if (c === closing) return false
    if (c !== ',') {
      if (c === '}' || c === ']' || c === ')') {
        this.#at++
        this.#levels.pop()
        this.#fault(
          `JsonToken End${c === '}' ? 'Object' : c === ']' ? 'Array' : 'Constructor'} is not valid for closing JsonType ${closing === '}' ? 'Object' : 'Array'}.`,
        )
      }
      this.#fault(`After parsing a value an unexpected character was encountered: ${c as string}.`)
    }
    this.#at++
    return true
  }

  *#array(): InSlices<JsonArray> {
    const level: Level = { isArray: true, name: undefined, index: -1 }
    this.#enter(level)
    const items: JsonValue[] = []
    for (;;) {
      this.#white()
      const c = this.#text[this.#at]
      if (c === undefined) this.#endBefore()
      if (c === ']') break
      level.index++
      items.push(
        c === ',' ? { kind: 'value', value: null } : (this.#simple('array') ?? (yield* this.#value('array'))),
      )
      if (this.#counts()) yield
      if (!this.#comma(']')) break
    }
    this.#at++
    this.#levels.pop()
    return { kind: 'array', items }
  }
}
