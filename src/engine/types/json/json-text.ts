/** JSON as System.Text.Json reads and writes it: nodes that keep their text, errors that name the place. */
import { jsonDepthMax } from '../../../settings/limits.ts'
import { throwNet } from '../../runtime/failure.ts'

export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'true' | 'false' | 'null'
export class JsonText {
  readonly kind: JsonKind
  readonly raw: string
  /** of a string */
  readonly text: string
  readonly items: readonly JsonText[]
  readonly entries: readonly (readonly [string, JsonText])[]
  constructor(
    kind: JsonKind,
    raw: string,
    more: {
      text?: string
      items?: readonly JsonText[]
      entries?: readonly (readonly [string, JsonText])[]
    } = {},
  ) {
    this.kind = kind
    this.raw = raw
    this.text = more.text ?? raw
    this.items = more.items ?? []
    this.entries = more.entries ?? []
  }
}

export interface JsonReading {
  readonly trailingCommas?: boolean
  readonly comments?: boolean
  /** JsonSerializer's errors name the path, JsonDocument's do not */
  readonly withPath?: boolean
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

export function readJson(source: string, how: JsonReading = {}): JsonText {
  let at = 0
  const fail = (message: string, place = at): never => {
    const before = source.slice(0, place)
    const line = before.split('\n').length - 1
    const bytes = Buffer.byteLength(before.slice(before.lastIndexOf('\n') + 1))
    const path = how.withPath ? 'Path: $ | ' : ''
    return throwNet(
      how.withPath ? 'System.Text.Json.JsonException' : 'System.Text.Json.JsonReaderException',
      `${message} ${path}LineNumber: ${line} | BytePositionInLine: ${bytes}.`,
    )
  }
  const space = (): void => {
    for (;;) {
      while (at < source.length && ' \t\r\n'.includes(source[at] as string)) at++
      const comment = how.comments && /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(source.slice(at))
      if (!comment) return
      at += comment[0].length
    }
  }
  const string = (): string => {
    let out = ''
    at++
    for (;;) {
      const char = source[at]
      if (char === undefined) return fail('Expected end of string, but instead reached end of data.')
      if (char === '"') {
        at++
        return out
      }
      if (char < ' ')
        fail(
          `'${char === '\n' ? '0x0A' : `0x${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`}' is invalid within a JSON string. The string should be correctly escaped.`,
        )
      if (char !== '\\') {
        out += char
        at++
        continue
      }
      const next = source[at + 1] ?? ''
      if (next === 'u') {
        const hex = /^[\da-f]{4}/i.exec(source.slice(at + 2))
        if (!hex)
          fail(
            `'${source[at + 2] ?? ''}' is not a hex digit following '\\u' within a JSON string. The string should be correctly escaped.`,
            at + 2,
          )
        out += String.fromCharCode(Number.parseInt((hex as RegExpExecArray)[0], 16))
        at += 6
      } else {
        if (!Object.hasOwn(escapes, next))
          fail(
            `'${next}' is an invalid escapable character within a JSON string. The string should be correctly escaped.`,
            at + 1,
          )
        out += escapes[next]
        at += 2
      }
    }
  }
  const value = (depth: number): JsonText => {
    if (depth > jsonDepthMax)
      fail(
        `The maximum configured depth of ${jsonDepthMax} has been exceeded. Cannot read next JSON ${source[at] === '[' ? 'array' : 'object'}.`,
      )
    space()
    const start = at
    const char = source[at]
    if (char === undefined)
      return fail(
        'The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true.',
      )
    if (char === '{') {
      const entries: [string, JsonText][] = []
      at++
      for (;;) {
        space()
        if (source[at] === '}' && (entries.length === 0 || how.trailingCommas)) break
        if (source[at] === undefined)
          fail(
            'Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.',
          )
        if (source[at] !== '"')
          fail(
            source[at] === '}'
              ? 'The JSON object contains a trailing comma at the end which is not supported in this mode. Change the reader options.'
              : `'${source[at]}' is an invalid start of a property name. Expected a '"'.`,
          )
        const name = string()
        space()
        if (source[at] !== ':')
          fail(`'${source[at] ?? ''}' is invalid after a property name. Expected a ':'.`)
        at++
        entries.push([name, value(depth + 1)])
        space()
        if (source[at] === ',') at++
        else if (source[at] !== '}') close('}')
        else break
      }
      at++
      return new JsonText('object', source.slice(start, at), { entries })
    }
    if (char === '[') {
      const items: JsonText[] = []
      at++
      for (;;) {
        space()
        if (source[at] === ']') {
          if (items.length > 0 && !how.trailingCommas)
            fail(
              'The JSON array contains a trailing comma at the end which is not supported in this mode. Change the reader options.',
            )
          break
        }
        if (source[at] === undefined) close(']')
        items.push(value(depth + 1))
        space()
        if (source[at] === ',') at++
        else if (source[at] !== ']') close(']')
        else break
      }
      at++
      return new JsonText('array', source.slice(start, at), { items })
    }
    if (char === '"') {
      const text = string()
      return new JsonText('string', source.slice(start, at), { text })
    }
    const word = /^(?:true|false|null)/.exec(source.slice(at))
    if (word) {
      at += word[0].length
      return new JsonText(word[0] as JsonKind, word[0])
    }
    const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(source.slice(at))
    if (!number) return fail(`'${char}' is an invalid start of a value.`)
    at += number[0].length
    return new JsonText('number', number[0])
  }
  const close = (wanted: string): never => {
    if (source[at] === undefined)
      return fail(
        'Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.',
      )
    return fail(
      `'${source[at]}' is invalid after a value. Expected either ',' ${wanted === '}' ? "or '}'" : "or ']'"}.`,
    )
  }
  const found = value(1)
  space()
  if (at < source.length) fail(`'${source[at]}' is invalid after a single JSON value. Expected end of data.`)
  return found
}

const short: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\\': '\\\\',
}
/** JavaScriptEncoder.Default: what could mean something in HTML, and all but ASCII, is escaped. */
export function jsonString(text: string): string {
  let out = '"'
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    const code = text.charCodeAt(at)
    if (Object.hasOwn(short, char)) out += short[char]
    else if (code < 32 || code > 126 || '"\'<>&+`'.includes(char))
      out += `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`
    else out += char
  }
  return `${out}"`
}
