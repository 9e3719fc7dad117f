/** System.Text.Json: JsonDocument, JsonElement, JsonProperty. */
import type { NetType } from '../../../objects/net-type.ts'
import { PSByte, PSDouble, PSInt16, PSSingle, PSUInt32, PSUInt64 } from '../../../objects/numbers.ts'
import { decimalFromText } from '../../../objects/decimal.ts'
import { parseDateTime } from '../../../objects/date-parse.ts'
import { throwNet } from '../../runtime/failure.ts'
import { registerText } from '../../runtime/to-text.ts'
import { setReference } from '../comparison-table.ts'
import { items } from '../enumerable.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { implement, type Implementation } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argumentNull, bytes, enumOf } from '../values.ts'
import { parseGuid } from '../../../objects/guid.ts'
import { jsonString, readJson, type JsonKind, type JsonReading, type JsonText } from './json-text.ts'

const space = 'System.Text.Json.'
const typeNamed = (name: string): NetType => loadType(space + name) as NetType
const kinds: Readonly<Record<JsonKind, readonly [number, string]>> = {
  object: [1, 'Object'],
  array: [2, 'Array'],
  string: [3, 'String'],
  number: [4, 'Number'],
  true: [5, 'True'],
  false: [6, 'False'],
  null: [7, 'Null'],
}
export const kindOf = (json: JsonText): unknown => enumOf(`${space}JsonValueKind`, kinds[json.kind][0])

export class PSJsonElement {
  readonly json: JsonText
  constructor(json: JsonText) {
    this.json = json
  }
  get netType(): NetType {
    return typeNamed('JsonElement')
  }
  toString(): string {
    const { kind, text, raw } = this.json
    if (kind === 'string') return text
    if (kind === 'null') return ''
    return kind === 'true' ? 'True' : kind === 'false' ? 'False' : raw
  }
}
class PSJsonProperty {
  readonly name: string
  readonly value: PSJsonElement
  constructor(name: string, value: PSJsonElement) {
    this.name = name
    this.value = value
  }
  get netType(): NetType {
    return typeNamed('JsonProperty')
  }
  toString(): string {
    return `${jsonString(this.name)}:${this.value.json.raw}`
  }
}
class PSJsonSequence {
  readonly netType: NetType
  readonly list: readonly unknown[]
  constructor(name: string, list: readonly unknown[]) {
    this.netType = typeNamed(`JsonElement+${name}`)
    this.list = list
  }
  *[items](): Generator<unknown> {
    yield* this.list
  }
}
class PSJsonDocument {
  readonly root: PSJsonElement
  isClosed = false
  constructor(root: PSJsonElement) {
    this.root = root
  }
  get netType(): NetType {
    return typeNamed('JsonDocument')
  }
}

function need(self: PSJsonElement, ...wanted: JsonKind[]): JsonText {
  const { json } = self
  if (!wanted.includes(json.kind)) {
    const name = wanted.includes('true') ? 'Boolean' : kinds[wanted[0] as JsonKind][1]
    throwNet(
      'System.InvalidOperationException',
      `The requested operation requires an element of type '${name}', but the target element has type '${kinds[json.kind][1]}'.`,
    )
  }
  return json
}
/** digits of the longest integer of .NET, and more: what is longer is out of range */
const longestInteger = 64
const wrong = (): never =>
  throwNet('System.FormatException', 'One of the identified items was in an invalid format.')
function whole(text: string, low: bigint, high: bigint): bigint | undefined {
  if (!/^-?\d+$/.test(text)) return undefined
  const value = BigInt(text.slice(0, longestInteger))
  return value < low || value > high ? undefined : value
}
/** Each Get… and its TryGet…: what a number, a string makes. */
const readers: Readonly<Record<string, readonly [JsonKind, (text: string) => unknown]>> = {
  Int32: ['number', (text) => mapped(whole(text, -(2n ** 31n), 2n ** 31n - 1n), Number)],
  Int64: ['number', (text) => whole(text, -(2n ** 63n), 2n ** 63n - 1n)],
  Int16: [
    'number',
    (text) => mapped(whole(text, -(2n ** 15n), 2n ** 15n - 1n), (n) => new PSInt16(Number(n))),
  ],
  Byte: ['number', (text) => mapped(whole(text, 0n, 255n), (n) => new PSByte(Number(n)))],
  UInt32: ['number', (text) => mapped(whole(text, 0n, 2n ** 32n - 1n), (n) => new PSUInt32(Number(n)))],
  UInt64: ['number', (text) => mapped(whole(text, 0n, 2n ** 64n - 1n), (n) => new PSUInt64(n))],
  Double: ['number', (text) => new PSDouble(Number(text))],
  Single: ['number', (text) => new PSSingle(Math.fround(Number(text)))],
  Decimal: ['number', (text) => decimalFromText(text)],
  Guid: ['string', (text) => attempt(() => parseGuid(text))],
  DateTime: [
    'string',
    (text) => (/^\d{4}-\d\d-\d\d/.test(text) ? attempt(() => parseDateTime(text)) : undefined),
  ],
  BytesFromBase64: ['string', (text) => bytes(new Uint8Array(Buffer.from(text, 'base64')))],
}
const mapped = <T>(value: bigint | undefined, map: (value: bigint) => T): T | undefined =>
  value === undefined ? undefined : map(value)
function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
const getters: Record<string, Implementation> = {}
for (const [name, [kind, make]] of Object.entries(readers)) {
  getters[`Get${name}`] = (self: PSJsonElement) => make(need(self, kind).text) ?? wrong()
  getters[`TryGet${name}`] = (self: PSJsonElement, [ref]) => {
    const found = make(need(self, kind).text)
    if (found !== undefined) setReference(ref, found)
    return found !== undefined
  }
}
const member = (self: PSJsonElement, name: string): JsonText | undefined =>
  need(self, 'object').entries.findLast(([key]) => key === name)?.[1]
function same(a: JsonText, b: JsonText): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'array')
    return a.items.length === b.items.length && a.items.every((one, at) => same(one, b.items[at] as JsonText))
  if (a.kind === 'object')
    return (
      a.entries.length === b.entries.length &&
      a.entries.every(([name, value]) => {
        const other = b.entries.find(([key]) => key === name)?.[1]
        return other !== undefined && same(value, other)
      })
    )
  return a.kind === 'number' ? Number(a.text) === Number(b.text) : a.text === b.text
}

registerText(typeNamed('JsonElement'), (self: PSJsonElement) => self.toString())
registerText(typeNamed('JsonProperty'), (self: PSJsonProperty) => self.toString())
implement(`${space}JsonElement`, {
  get: { ValueKind: (self: PSJsonElement) => kindOf(self.json) },
  call: {
    ...getters,
    Item: (self: PSJsonElement, [index]) => {
      const { items: list } = need(self, 'array')
      const found = list[index]
      return found
        ? new PSJsonElement(found)
        : throwNet('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
    },
    GetArrayLength: (self: PSJsonElement) => need(self, 'array').items.length,
    GetPropertyCount: (self: PSJsonElement) => need(self, 'object').entries.length,
    GetProperty: (self: PSJsonElement, [name]) => {
      if (name === null) argumentNull('propertyName')
      const found = member(self, name)
      return found
        ? new PSJsonElement(found)
        : throwNet(
            'System.Collections.Generic.KeyNotFoundException',
            'The given key was not present in the dictionary.',
          )
    },
    TryGetProperty: (self: PSJsonElement, [name, ref]) => {
      const found = member(self, name)
      if (found) setReference(ref, new PSJsonElement(found))
      return found !== undefined
    },
    GetBoolean: (self: PSJsonElement) => need(self, 'true', 'false').kind === 'true',
    GetString: (self: PSJsonElement) => (self.json.kind === 'null' ? null : need(self, 'string').text),
    GetRawText: (self: PSJsonElement) => self.json.raw,
    EnumerateArray: (self: PSJsonElement) =>
      new PSJsonSequence(
        'ArrayEnumerator',
        need(self, 'array').items.map((one) => new PSJsonElement(one)),
      ),
    EnumerateObject: (self: PSJsonElement) =>
      new PSJsonSequence(
        'ObjectEnumerator',
        need(self, 'object').entries.map(
          ([name, value]) => new PSJsonProperty(name, new PSJsonElement(value)),
        ),
      ),
    Clone: (self: PSJsonElement) => new PSJsonElement(self.json),
    ToString: (self: PSJsonElement) => self.toString(),
    ValueEquals: (self: PSJsonElement, [text]) => need(self, 'string').text === text,
  },
  staticCall: {
    DeepEquals: (_, [a, b]) => same(a.json, b.json),
    Parse: (_, [text]) => new PSJsonElement(readJson(text)),
  },
})
implement(`${space}JsonProperty`, {
  get: { Name: (self: PSJsonProperty) => self.name, Value: (self: PSJsonProperty) => self.value },
  call: {
    NameEquals: (self: PSJsonProperty, [name]) => self.name === name,
    ToString: (self: PSJsonProperty) => self.toString(),
  },
})
for (const name of ['ArrayEnumerator', 'ObjectEnumerator'])
  implement(`${space}JsonElement+${name}`, {
    call: {
      GetEnumerator: (self: PSJsonSequence) => new ArrayEnumerator([...self.list]),
      Dispose: () => undefined,
    },
  })

class PSJsonOptions {
  readonly netType: NetType
  readonly values = new Map<string, unknown>()
  constructor(netType: NetType) {
    this.netType = netType
  }
}
export const optionOf = (options: unknown, name: string): unknown =>
  options instanceof PSJsonOptions ? options.values.get(name) : undefined
const option = (name: string, otherwise: unknown) => ({
  get: { [name]: (self: PSJsonOptions) => self.values.get(name) ?? otherwise },
  set: {
    [name]: (self: PSJsonOptions, value: unknown) => {
      self.values.set(name, value)
    },
  },
})
for (const [type, names] of [
  [
    'JsonSerializerOptions',
    [
      'WriteIndented',
      'PropertyNameCaseInsensitive',
      'AllowTrailingCommas',
      'IgnoreReadOnlyProperties',
      'IncludeFields',
    ],
  ],
  ['JsonDocumentOptions', ['AllowTrailingCommas', 'AllowDuplicateProperties']],
] as const) {
  for (const name of names) implement(space + type, option(name, false))
  implement(space + type, option('MaxDepth', 0))
  implement(space + type, { create: (_, _args, _ctx, call) => new PSJsonOptions(call.type) })
}
implement(`${space}JsonDocumentOptions`, {
  get: {
    CommentHandling: (self: PSJsonOptions) =>
      self.values.get('CommentHandling') ?? enumOf(`${space}JsonCommentHandling`, 0),
  },
  set: {
    CommentHandling: (self: PSJsonOptions, value) => {
      self.values.set('CommentHandling', value)
    },
  },
})
export const readingOf = (options: unknown): JsonReading => ({
  trailingCommas: optionOf(options, 'AllowTrailingCommas') === true,
  comments: String(optionOf(options, 'CommentHandling') ?? '') === 'Skip',
})
implement(`${space}JsonDocument`, {
  get: {
    RootElement: (self: PSJsonDocument) =>
      self.isClosed
        ? throwNet(
            'System.ObjectDisposedException',
            "Cannot access a disposed object.\nObject name: 'JsonDocument'.",
          )
        : self.root,
  },
  call: {
    Dispose: (self: PSJsonDocument) => {
      self.isClosed = true
    },
  },
  staticCall: {
    Parse: (_, [source, options], ctx) => {
      if (source === null) argumentNull('json')
      ctx.charge(String(source).length * 2)
      return new PSJsonDocument(new PSJsonElement(readJson(String(source), readingOf(options))))
    },
  },
})
