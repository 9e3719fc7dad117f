/** StringBuilder, Regex and its kin, Encoding, hashes. */
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { ByteArray, PSArray, PSDictionary } from '../../objects/collections.ts'
import { type NetType, registeredType, registerType, NetType as Type, T } from '../../objects/net-type.ts'
import { EnumValue, PSChar } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { PSTimeSpan } from '../../objects/time.ts'
import { stringCharsMax } from '../../settings/limits.ts'
import { escapeRegex, replaceRegex, splitRegex } from '../regex/replace.ts'
import { type CompiledRegex, groupOf, type RegexMatch, regexOptions, unescapeRegex } from '../regex/regex.ts'
import { bytesOf } from '../runtime/bytes.ts'
import type { EngineContext } from '../runtime/context.ts'
import { itemsOf, byteBox } from '../runtime/enumerate.ts'
import { fail, throwNet } from '../runtime/failure.ts'
import { callDelegate } from '../runtime/members.ts'
import { isTask, type Task } from '../runtime/task.ts'
import { netText, toText } from '../runtime/to-text.ts'
import { conversion } from './conversions.ts'
import { castFailure, netExceptionOf } from '../runtime/net-failure.ts'
import { ArrayEnumerator } from './enumerators.ts'
import { names } from './numbers.ts'
import {
  PSCapture,
  PSGroup,
  PSMatch,
  PSRegex,
  PSRegexCollection,
  regexFrom,
  withRegex,
} from './regex-values.ts'
import { formatCall } from './strings.ts'
import { implement, type Implementation, type TypeImplementation } from './surface.ts'
import { setConsoleEncoding } from './system-values.ts'
import { loadType } from './type-loader.ts'
import {
  argument,
  argumentNull,
  arrayOf,
  bytes,
  charArray,
  flag,
  negative,
  outOfRange,
  sessionCulture,
  strings,
  textOfChars,
} from './values.ts'
import { registerComparison } from './comparison-table.ts'

// --- StringBuilder

export class PSStringBuilder {
  text = ''
  capacity: number
  readonly maxCapacity: number
  constructor(capacity = 16, maxCapacity = 0x7fffffff) {
    this.capacity = capacity
    this.maxCapacity = maxCapacity
  }
  get netType(): NetType {
    return loadType('System.Text.StringBuilder') as NetType
  }
  put(text: string, ctx: EngineContext): this {
    if (text.length > stringCharsMax)
      fail('StringTooLong', `A string of ${text.length} characters is more than the session may hold.`, {
        category: 'LimitsExceeded',
      })
    ctx.charge(Math.max(0, text.length - this.text.length) * 2)
    this.text = text
    while (this.capacity < text.length) this.capacity *= 2
    return this
  }
  toString(): string {
    return this.text
  }
}
const builderIndex = (): never =>
  outOfRange(
    'index',
    'Index was out of range. Must be non-negative and less than the size of the collection.',
  )
const appended = (value: unknown, ctx: EngineContext): string => {
  const base = baseOf(value)
  if (base === null || base === undefined) return ''
  if (base instanceof PSArray && base.elementType === T.Char) return textOfChars(base)
  return netText(base, sessionCulture(ctx), ctx)
}
implement('System.Text.StringBuilder', {
  get: {
    Length: (self: PSStringBuilder) => self.text.length,
    Capacity: (self: PSStringBuilder) => Math.max(self.capacity, self.text.length),
    MaxCapacity: (self: PSStringBuilder) => self.maxCapacity,
  },
  set: {
    Length: (self: PSStringBuilder, value, ctx) => {
      if (value < 0) negative('value', value)
      self.put(value <= self.text.length ? self.text.slice(0, value) : self.text.padEnd(value, '\0'), ctx)
    },
    Capacity: (self: PSStringBuilder, value) => {
      if (value < self.text.length) outOfRange('value', 'capacity was less than the current size.')
      self.capacity = value
    },
    Chars: (self: PSStringBuilder, [index, value], ctx) => {
      if (index < 0 || index >= self.text.length) builderIndex()
      self.put(self.text.slice(0, index) + String(value) + self.text.slice(index + 1), ctx)
    },
  },
  call: {
    Chars: (self: PSStringBuilder, [index]) => {
      if (index < 0 || index >= self.text.length)
        throwNet('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
      return new PSChar(self.text.charCodeAt(index))
    },
    Append: (self: PSStringBuilder, args, ctx, call) => {
      const [value, second, third] = args
      const parameters = names(call)
      if (parameters[1] === 'repeatCount') return self.put(self.text + String(value).repeat(second), ctx)
      const text = appended(value, ctx)
      return self.put(self.text + (typeof second === 'number' ? text.substr(second, third) : text), ctx)
    },
    AppendLine: (self: PSStringBuilder, [text], ctx) => self.put(`${self.text}${text ?? ''}\n`, ctx),
    AppendFormat: (self: PSStringBuilder, args, ctx, call) =>
      self.put(self.text + formatCall(args, names(call), ctx), ctx),
    AppendJoin: (self: PSStringBuilder, [separator, values], ctx) =>
      self.put(
        self.text +
          (itemsOf(values, ctx) ?? [values])
            .map((one) => appended(one, ctx))
            .join(separator === null ? '' : String(separator)),
        ctx,
      ),
    Clear: (self: PSStringBuilder, _, ctx) => self.put('', ctx),
    CopyTo: (self: PSStringBuilder, [from, target, at, count]) => {
      for (let i = 0; i < count; i++) target.items[at + i] = new PSChar(self.text.charCodeAt(from + i))
    },
    EnsureCapacity: (self: PSStringBuilder, [capacity]) =>
      (self.capacity = Math.max(self.capacity, capacity)),
    Equals: (self: PSStringBuilder, [other]) => other instanceof PSStringBuilder && other.text === self.text,
    Insert: (self: PSStringBuilder, [at, value, count], ctx) => {
      if (at < 0 || at > self.text.length) builderIndex()
      const text = appended(value, ctx)
      return self.put(
        self.text.slice(0, at) +
          (typeof count === 'number' ? text.repeat(count) : text) +
          self.text.slice(at),
        ctx,
      )
    },
    Remove: (self: PSStringBuilder, [at, count], ctx) => {
      if (count < 0) negative('length', count)
      if (at < 0) negative('startIndex', at)
      if (count > self.text.length - at)
        outOfRange(
          'length',
          'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
        )
      return self.put(self.text.slice(0, at) + self.text.slice(at + count), ctx)
    },
    Replace: (self: PSStringBuilder, [from, to, at, count], ctx) => {
      if (from === null) argumentNull('oldValue')
      if (from === '') argument('The value cannot be an empty string.', 'oldValue')
      const start = at ?? 0
      const end = at === undefined ? self.text.length : start + count
      return self.put(
        self.text.slice(0, start) +
          self.text
            .slice(start, end)
            .split(String(from))
            .join(to === null ? '' : String(to)) +
          self.text.slice(end),
        ctx,
      )
    },
    ToString: (self: PSStringBuilder, [from, count]) =>
      from === undefined ? self.text : self.text.substr(from, count),
  },
  create: (_, args, ctx, call) => {
    const parameters = names(call)
    const by = (name: string): unknown => args[parameters.indexOf(name)]
    const capacity = by('capacity') as number | undefined
    if (capacity !== undefined && capacity < 0)
      outOfRange('capacity', `'capacity' must be greater than zero.`)
    const made = new PSStringBuilder(capacity || 16, (by('maxCapacity') as number | undefined) ?? 0x7fffffff)
    const value = (by('value') as string | null | undefined) ?? ''
    const start = by('startIndex') as number | undefined
    return made.put(start === undefined ? value : value.substr(start, by('length') as number), ctx)
  },
})

// --- Regex

registerComparison(
  loadType('System.Text.RegularExpressions.Regex') as NetType,
  (a: PSRegex, b: PSRegex) => a === b,
)
conversion('System.String', 'System.Text.RegularExpressions.Regex', 0x9f, (text: string) => {
  try {
    return new PSRegex(regexFrom(text, 0))
  } catch (error) {
    const inner = netExceptionOf(error)
    if (!inner) throw error
    throw castFailure(
      'InvalidCastFromStringToRegex',
      `Cannot convert value "${text}" to type "System.Text.RegularExpressions.Regex". Error: "${inner.message}"`,
      inner,
    )
  }
})
const compiled = (args: unknown[], parameters: readonly string[]): CompiledRegex => {
  const options = parameters.indexOf('options')
  const pattern = args[parameters.indexOf('pattern')]
  if (pattern === null) argumentNull('pattern')
  return regexFrom(pattern as string, options < 0 ? 0 : flag(args[options]))
}
const inputOf = (value: unknown): string => (value === null ? argumentNull('input') : (value as string))
const matchOf = (regex: CompiledRegex, found: RegexMatch | undefined): PSMatch => new PSMatch(regex, found)
const allMatches = (regex: CompiledRegex, input: string, start?: number): PSRegexCollection =>
  new PSRegexCollection(
    'MatchCollection',
    withRegex(() => [...regex.matches(input, start)]).map((one) => new PSMatch(regex, one)),
  )

function replacing(
  regex: CompiledRegex,
  input: string,
  replacement: unknown,
  count: number,
  start: number | undefined,
  ctx: EngineContext,
): unknown {
  if (typeof replacement === 'string')
    return withRegex(() => replaceRegex(regex, input, replacement, count, start))
  if (replacement === null) argumentNull('replacement')
  return byDelegate(regex, input, replacement, count, start, ctx)
}
function* byDelegate(
  regex: CompiledRegex,
  input: string,
  evaluator: unknown,
  count: number,
  start: number | undefined,
  ctx: EngineContext,
): Task {
  let out = ''
  let at = 0
  let left = count
  for (const found of withRegex(() => [...regex.matches(input, start)])) {
    if (left-- === 0) break
    const made = callDelegate(evaluator, [new PSMatch(regex, found)], ctx)
    out += input.slice(at, found.index) + toText(isTask(made) ? yield made : made, ctx)
    at = found.index + found.length
  }
  return out + input.slice(at)
}
const substring = (
  args: unknown[],
  parameters: readonly string[],
): { text: string; offset: number } | undefined => {
  const begin = parameters.indexOf('beginning')
  return begin < 0
    ? undefined
    : {
        text: inputOf(args[0]).substr(args[begin] as number, args[begin + 1] as number),
        offset: args[begin] as number,
      }
}
implement('System.Text.RegularExpressions.Regex', {
  get: {
    Options: (self: PSRegex) =>
      new EnumValue(
        loadType('System.Text.RegularExpressions.RegexOptions') as NetType,
        BigInt(self.compiled.options),
      ),
    RightToLeft: (self: PSRegex) => self.compiled.rightToLeft,
    MatchTimeout: () => new PSTimeSpan(-10000n),
  },
  call: {
    ToString: (self: PSRegex) => self.compiled.pattern,
    IsMatch: (self: PSRegex, [input, start]) => withRegex(() => self.compiled.isMatch(inputOf(input), start)),
    Match: (self: PSRegex, args, _ctx, call) => {
      const part = substring(args, names(call))
      return matchOf(
        self.compiled,
        withRegex(() =>
          part
            ? self.compiled.match(part.text)
            : self.compiled.match(inputOf(args[0]), args[1] as number | undefined),
        ),
      )
    },
    Matches: (self: PSRegex, [input, start]) => allMatches(self.compiled, inputOf(input), start),
    Count: (self: PSRegex, [input]) => allMatches(self.compiled, inputOf(input)).list.length,
    Replace: (self: PSRegex, [input, replacement, count, start], ctx) =>
      replacing(self.compiled, inputOf(input), replacement, count ?? -1, start, ctx),
    Split: (self: PSRegex, [input, count, start]) =>
      strings(withRegex(() => splitRegex(self.compiled, inputOf(input), count ?? 0, start))),
    GetGroupNames: (self: PSRegex) => strings(self.compiled.groupNames),
    GetGroupNumbers: (self: PSRegex) => arrayOf(T.Int32, self.compiled.groupNumbers),
    GroupNameFromNumber: (self: PSRegex, [number]) =>
      self.compiled.groupNames[self.compiled.groupNumbers.indexOf(number)] ?? '',
    GroupNumberFromName: (self: PSRegex, [name]) =>
      self.compiled.numberByName.get(name) ?? (self.compiled.groupNames.includes(name) ? Number(name) : -1),
    Equals: (self, [other]) => self === other,
  },
  staticGet: { InfiniteMatchTimeout: () => new PSTimeSpan(-10000n), CacheSize: () => 15 },
  staticSet: { CacheSize: () => undefined },
  staticCall: {
    Escape: (_, [text]) => {
      if (text === null) argumentNull('str')
      return escapeRegex(text)
    },
    Unescape: (_, [text]) => withRegex(() => unescapeRegex(text)),
    IsMatch: (_, args, _ctx, call) => withRegex(() => compiled(args, names(call)).isMatch(inputOf(args[0]))),
    Match: (_, args, _ctx, call) => {
      const regex = compiled(args, names(call))
      return matchOf(
        regex,
        withRegex(() => regex.match(inputOf(args[0]))),
      )
    },
    Matches: (_, args, _ctx, call) => allMatches(compiled(args, names(call)), inputOf(args[0])),
    Count: (_, args, _ctx, call) => allMatches(compiled(args, names(call)), inputOf(args[0])).list.length,
    Replace: (_, args, ctx, call) =>
      replacing(compiled(args, names(call)), inputOf(args[0]), args[2], -1, undefined, ctx),
    Split: (_, args, _ctx, call) =>
      strings(withRegex(() => splitRegex(compiled(args, names(call)), inputOf(args[0])))),
  },
  create: (_, args, _ctx, call) => new PSRegex(compiled(args, names(call))),
})
const captureGet: NonNullable<TypeImplementation['get']> = {
  Index: (self: PSCapture) => self.capture.index,
  Length: (self: PSCapture) => self.capture.length,
  Value: (self: PSCapture) => self.capture.value,
}
const captureCall: NonNullable<TypeImplementation['call']> = {
  ToString: (self: PSCapture) => self.capture.value,
}
implement('System.Text.RegularExpressions.Capture', { get: captureGet, call: captureCall })
const groupGet: NonNullable<TypeImplementation['get']> = {
  ...captureGet,
  Success: (self: PSGroup) => self.group.success,
  Name: (self: PSGroup) => self.group.name,
  Captures: (self: PSGroup) =>
    new PSRegexCollection(
      'CaptureCollection',
      self.group.captures.map((one) => new PSCapture(one)),
    ),
}
implement('System.Text.RegularExpressions.Group', { get: groupGet, call: captureCall })
const groupsOf = (self: PSMatch): PSRegexCollection =>
  new PSRegexCollection(
    'GroupCollection',
    self.match ? self.match.groups.map((one) => (one.number === 0 ? self : new PSGroup(one))) : [self],
  )
implement('System.Text.RegularExpressions.Match', {
  get: { ...groupGet, Groups: groupsOf },
  call: {
    ...captureCall,
    NextMatch: (self: PSMatch) =>
      self.match
        ? matchOf(
            self.regex,
            withRegex(() => self.regex.next(self.match as RegexMatch)),
          )
        : self,
    Result: (self: PSMatch, [pattern]) => {
      if (!self.match) throwNet('System.NotSupportedException', 'Result cannot be called on a failed Match.')
      const { match } = self
      return withRegex(() => replaceRegex(self.regex, match.input, pattern, 1, match.index))
        .slice(match.index, match.length === 0 ? undefined : undefined)
        .slice(0, undefined)
        .replace(match.input.slice(match.index + match.length), '')
    },
  },
  staticGet: { Empty: () => new PSMatch(regexFrom('', 0), undefined) },
})
const noGroup = new PSGroup({
  index: 0,
  length: 0,
  value: '',
  name: '',
  number: 0,
  success: false,
  captures: [],
})
const collection: TypeImplementation = {
  get: {
    Count: (self: PSRegexCollection) => self.list.length,
    IsReadOnly: () => true,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
    Keys: (self: PSRegexCollection) => strings(self.list.map((one) => (one as PSGroup).group.name)),
    Values: (self: PSRegexCollection) => new PSArray([...self.list]),
  },
  call: {
    Item: (self: PSRegexCollection, [key]) => {
      if (self.netType.name === 'GroupCollection') {
        const first = self.list[0] as PSMatch
        const found = first.match && groupOf(first.match, key as string | number)
        return found ? (found.number === 0 ? first : new PSGroup(found)) : noGroup
      }
      return (
        self.list[key as number] ??
        outOfRange('i', 'Specified argument was out of the range of valid values.')
      )
    },
    GetEnumerator: (self: PSRegexCollection) => new ArrayEnumerator(self.list),
    CopyTo: (self: PSRegexCollection, [target, at]) =>
      self.list.forEach((one, i) => {
        target.items[at + i] = one
      }),
    ContainsKey: (self: PSRegexCollection, [key]) =>
      self.list.some((one) => (one as PSGroup).group.name === key),
    Contains: (self: PSRegexCollection, [value]) => self.list.includes(value),
  },
}
for (const name of ['MatchCollection', 'GroupCollection', 'CaptureCollection'])
  implement(`System.Text.RegularExpressions.${name}`, collection)

// --- Encoding

export type EncodingKind =
  | 'utf8'
  | 'ascii'
  | 'latin1'
  | 'cp1252'
  | 'utf7'
  | 'utf16le'
  | 'utf16be'
  | 'utf32'
  | 'utf32be'
const encodingNames: Readonly<
  Record<EncodingKind, readonly [type: string, body: string, name: string, page: number]>
> = {
  utf8: ['System.Text.UTF8Encoding', 'utf-8', 'Unicode (UTF-8)', 65001],
  ascii: ['System.Text.ASCIIEncoding', 'us-ascii', 'US-ASCII', 20127],
  latin1: ['System.Text.Latin1Encoding', 'iso-8859-1', 'Western European (ISO)', 28591],
  utf16le: ['System.Text.UnicodeEncoding', 'utf-16', 'Unicode', 1200],
  utf16be: ['System.Text.UnicodeEncoding', 'utf-16BE', 'Unicode (Big-Endian)', 1201],
  utf32: ['System.Text.UTF32Encoding', 'utf-32', 'Unicode (UTF-32)', 12000],
  utf32be: ['System.Text.UTF32Encoding', 'utf-32BE', 'Unicode (UTF-32 Big-Endian)', 12001],
  cp1252: ['System.Text.SBCSCodePageEncoding', 'windows-1252', 'Western European (Windows)', 1252],
  utf7: ['System.Text.UTF7Encoding', 'utf-7', 'Unicode (UTF-7)', 65000],
}
for (const name of [
  'System.Text.SBCSCodePageEncoding',
  'System.Text.UTF7Encoding',
  'System.Text.Latin1Encoding',
  'System.Text.UTF8Encoding+UTF8EncodingSealed',
  'System.Text.ASCIIEncoding+ASCIIEncodingSealed',
  'System.Text.Latin1Encoding+Latin1EncodingSealed',
]) {
  if (!registeredType(name)) {
    const base = /UTF8/.test(name)
      ? 'System.Text.UTF8Encoding'
      : /ASCII/.test(name)
        ? 'System.Text.ASCIIEncoding'
        : 'System.Text.Encoding'
    registerType(new Type({ fullName: name, kind: 'class', base: loadType(base) ?? T.Object }))
  }
}
/** Names the first bytes that are no UTF-8. */
function untranslatable(data: Uint8Array): never {
  let at = 0
  const good = new TextDecoder('utf-8', { fatal: true })
  const isGood = (end: number): boolean => {
    try {
      good.decode(data.subarray(at, end))
      return true
    } catch {
      // fatal decoding says no more than that
      return false
    }
  }
  while (at < data.length) {
    const size = [1, 2, 3, 4].find((length) => isGood(at + length))
    if (size === undefined) break
    at += size
  }
  const byte = (data[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return throwNet(
    'System.Text.DecoderFallbackException',
    `Unable to translate bytes [${byte}] at index ${at} from specified code page to Unicode.`,
  )
}

export class PSEncoding {
  readonly kind: EncodingKind
  readonly bom: boolean
  readonly sealed: boolean
  readonly throws: boolean
  constructor(kind: EncodingKind, bom = true, sealed = true, throws = false) {
    this.kind = kind
    this.bom = bom
    this.sealed = sealed
    this.throws = throws
  }
  get netType(): NetType {
    const sealedName = {
      utf8: 'System.Text.UTF8Encoding+UTF8EncodingSealed',
      ascii: 'System.Text.ASCIIEncoding+ASCIIEncodingSealed',
      latin1: 'System.Text.Latin1Encoding+Latin1EncodingSealed',
    }[this.kind as string]
    return loadType(this.sealed && sealedName ? sealedName : encodingNames[this.kind][0]) as NetType
  }
  encode(text: string): Uint8Array {
    switch (this.kind) {
      case 'utf8':
        return new Uint8Array(Buffer.from(text, 'utf8'))
      case 'ascii':
        return Uint8Array.from(text, (one) =>
          one.charCodeAt(0) < 128 && one.length === 1 ? one.charCodeAt(0) : 63,
        )
      case 'latin1':
        return Uint8Array.from(text, (one) => (one.charCodeAt(0) < 256 ? one.charCodeAt(0) : 63))
      case 'cp1252':
        return Uint8Array.from(text, (one) => codes1252().get(one) ?? 63)
      case 'utf7':
        return new Uint8Array(Buffer.from(utf7(text), 'latin1'))
      case 'utf16le':
        return new Uint8Array(Buffer.from(text, 'utf16le'))
      case 'utf16be':
        return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
      default: {
        const points = Array.from(text, (one) => one.codePointAt(0) as number)
        const view = new DataView(new ArrayBuffer(points.length * 4))
        points.forEach((one, at) => view.setUint32(at * 4, one, this.kind === 'utf32'))
        return new Uint8Array(view.buffer)
      }
    }
  }
  decode(data: Uint8Array): string {
    switch (this.kind) {
      case 'utf8':
        try {
          return new TextDecoder('utf-8', { ignoreBOM: true, fatal: this.throws }).decode(data)
        } catch {
          return untranslatable(data)
        }
      case 'ascii':
        return Array.from(data, (one) => (one < 128 ? String.fromCharCode(one) : '?')).join('')
      case 'latin1':
        return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1')
      case 'cp1252':
        return Array.from(data, letter1252).join('')
      case 'utf7':
        return fromUtf7(data)
      case 'utf16le':
        return (
          Buffer.from(data.slice(0, data.length & ~1)).toString('utf16le') + (data.length & 1 ? '\ufffd' : '')
        )
      case 'utf16be':
        return (
          Buffer.from(data.slice(0, data.length & ~1))
            .swap16()
            .toString('utf16le') + (data.length & 1 ? '\ufffd' : '')
        )
      default: {
        const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
        let out = ''
        for (let at = 0; at + 4 <= data.length; at += 4) {
          const point = view.getUint32(at, this.kind === 'utf32')
          out += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
        }
        return out
      }
    }
  }
  get preamble(): Uint8Array {
    if (!this.bom) return new Uint8Array(0)
    return Uint8Array.from(
      {
        utf8: [0xef, 0xbb, 0xbf],
        utf16le: [0xff, 0xfe],
        utf16be: [0xfe, 0xff],
        utf32: [0xff, 0xfe, 0, 0],
        utf32be: [0, 0, 0xfe, 0xff],
        cp1252: [],
        utf7: [],
        ascii: [],
        latin1: [],
      }[this.kind],
    )
  }
  toString(): string {
    return this.netType.fullName
  }
}
// Node's own windows-1252 takes 0x80 to 0x9f for control characters
const middle1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const letter1252 = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? (middle1252[byte - 0x80] as string) : String.fromCharCode(byte)
let table1252: Map<string, number> | undefined
function codes1252(): ReadonlyMap<string, number> {
  if (table1252 === undefined) {
    table1252 = new Map(Array.from({ length: 256 }, (_, i) => [letter1252(i), i]))
  }
  return table1252
}
/** RFC 2152, as .NET writes it: only what must be is encoded. */
function utf7(text: string): string {
  return text.replace(/[^A-Za-z0-9'(),\-./:? \t\r\n]+/g, (run) =>
    run === '+' ? '+-' : `+${Buffer.from(run, 'utf16le').swap16().toString('base64').replace(/=+$/, '')}-`,
  )
}
function fromUtf7(data: Uint8Array): string {
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1')
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, run: string) => {
    if (run === '') return '+'
    const bytes = Buffer.from(run, 'base64')
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le')
  })
}
setConsoleEncoding(() => new PSEncoding('utf8', false))
const kindNamed: Readonly<Record<string, EncodingKind>> = {
  'utf-8': 'utf8',
  utf8: 'utf8',
  'us-ascii': 'ascii',
  ascii: 'ascii',
  'iso-8859-1': 'latin1',
  latin1: 'latin1',
  'windows-1252': 'cp1252',
  'utf-32be': 'utf32be',
  'utf-7': 'utf7',
  1252: 'cp1252',
  12001: 'utf32be',
  65000: 'utf7',
  'utf-16': 'utf16le',
  unicode: 'utf16le',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  unicodefffe: 'utf16be',
  'utf-32': 'utf32',
  'utf-32le': 'utf32',
  65001: 'utf8',
  20127: 'ascii',
  28591: 'latin1',
  1200: 'utf16le',
  1201: 'utf16be',
  12000: 'utf32',
  0: 'utf8',
}
export function encodingNamed(name: string | number): PSEncoding {
  const key = String(name).toLowerCase()
  const kind = Object.hasOwn(kindNamed, key) ? kindNamed[key] : undefined
  if (kind) return new PSEncoding(kind)
  if (typeof name === 'number')
    return throwNet(
      'System.NotSupportedException',
      `No data is available for encoding ${name}. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.`,
    )
  return argument(
    `'${name}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.`,
    'name',
  )
}
const slice = (data: Uint8Array, from: unknown, count: unknown): Uint8Array =>
  from === undefined ? data : data.subarray(from as number, (from as number) + (count as number))
const textArgument = (value: unknown, from?: unknown, count?: unknown): string => {
  if (value === null) argumentNull('s')
  const text = textOfChars(value)
  return from === undefined ? text : text.substr(from as number, count as number)
}
const ordered = { get: { Preamble: (self: PSEncoding) => bytes(self.preamble) } }
implement('System.Text.Encoding', {
  get: {
    BodyName: (self: PSEncoding) => encodingNames[self.kind][1],
    HeaderName: (self: PSEncoding) => encodingNames[self.kind][1],
    WebName: (self: PSEncoding) => encodingNames[self.kind][1],
    EncodingName: (self: PSEncoding) => encodingNames[self.kind][2],
    CodePage: (self: PSEncoding) => encodingNames[self.kind][3],
    WindowsCodePage: (self: PSEncoding) =>
      self.kind === 'utf8' || self.kind.startsWith('utf') ? 1200 : 1252,
    IsSingleByte: (self: PSEncoding) => self.kind === 'ascii' || self.kind === 'latin1',
    IsBrowserDisplay: (self: PSEncoding) => !self.kind.startsWith('utf16'),
    IsBrowserSave: (self: PSEncoding) => !self.kind.startsWith('utf16be'),
    IsMailNewsDisplay: (self: PSEncoding) => self.kind === 'utf8',
    IsMailNewsSave: (self: PSEncoding) => self.kind === 'utf8',
    IsReadOnly: (self: PSEncoding) => self.sealed,
    ...ordered.get,
  },
  call: {
    GetBytes: (self: PSEncoding, [value, from, count]) =>
      bytes(self.encode(textArgument(value, from, count))),
    GetByteCount: (self: PSEncoding, [value, from, count]) =>
      self.encode(textArgument(value, from, count)).length,
    GetString: (self: PSEncoding, [value, from, count]) => {
      if (value === null) argumentNull('bytes')
      return self.decode(slice(bytesOf(value), from, count))
    },
    GetChars: (self: PSEncoding, [value, from, count]) =>
      charArray(self.decode(slice(bytesOf(value), from, count))),
    GetCharCount: (self: PSEncoding, [value, from, count]) =>
      self.decode(slice(bytesOf(value), from, count)).length,
    GetPreamble: (self: PSEncoding) => bytes(self.preamble),
    GetMaxByteCount: (self: PSEncoding, [count]) =>
      self.kind === 'utf8'
        ? (count + 1) * 3
        : self.kind.startsWith('utf16')
          ? (count + 1) * 2
          : self.kind === 'utf32'
            ? (count + 1) * 4
            : count + 1,
    GetMaxCharCount: (self: PSEncoding, [count]) =>
      self.kind.startsWith('utf16') ? (count >> 1) + (count & 1) + 1 : count + 1,
    IsAlwaysNormalized: () => false,
    Clone: (self) => self,
    ToString: (self: PSEncoding) => self.toString(),
    GetHashCode: (self: PSEncoding) => encodingNames[self.kind][3],
    Equals: (self: PSEncoding, [other]) =>
      other instanceof PSEncoding && other.kind === self.kind && other.bom === self.bom,
  },
  staticGet: {
    UTF8: () => new PSEncoding('utf8'),
    ASCII: () => new PSEncoding('ascii'),
    Unicode: () => new PSEncoding('utf16le'),
    BigEndianUnicode: () => new PSEncoding('utf16be'),
    UTF32: () => new PSEncoding('utf32'),
    Latin1: () => new PSEncoding('latin1'),
    Default: () => new PSEncoding('utf8', false),
  },
  staticCall: {
    GetEncoding: (_, [name]) => encodingNamed(name),
    Convert: (_, [from, to, data, start, count]) =>
      bytes((to as PSEncoding).encode((from as PSEncoding).decode(slice(bytesOf(data), start, count)))),
    GetEncodings: () => new PSArray([]),
    RegisterProvider: () => undefined,
  },
})
const made = (kind: EncodingKind, bom: (args: unknown[]) => boolean): TypeImplementation => ({
  create: (_, args) => new PSEncoding(kind, bom(args), false, args[1] === true),
})
implement(
  'System.Text.UTF8Encoding',
  made('utf8', (args) => args[0] === true),
)
implement(
  'System.Text.ASCIIEncoding',
  made('ascii', () => false),
)
implement('System.Text.UnicodeEncoding', {
  create: (_, [big, bom]) => new PSEncoding(big === true ? 'utf16be' : 'utf16le', bom !== false, false),
})
implement(
  'System.Text.UTF32Encoding',
  made('utf32', (args) => args[1] !== false),
)

// --- hashes

class PSHash {
  readonly netType: NetType
  readonly algorithm: string
  key: Uint8Array | undefined
  #parts: Uint8Array[] = []
  result: Uint8Array | undefined
  constructor(netType: NetType, algorithm: string, key?: Uint8Array) {
    this.netType = netType
    this.algorithm = algorithm
    this.key = key
  }
  add(data: Uint8Array): void {
    this.#parts.push(data.slice())
  }
  finish(): Uint8Array {
    const hash = this.key ? createHmac(this.algorithm, this.key) : createHash(this.algorithm)
    for (const one of this.#parts) hash.update(one)
    this.#parts = []
    this.result = new Uint8Array(hash.digest())
    return this.result
  }
  reset(): void {
    this.#parts = []
  }
}
const dataOf = (value: unknown): Uint8Array => {
  if (value instanceof ByteArray || value instanceof PSArray) return bytesOf(value)
  const stream = value as { readAll?: () => Uint8Array }
  return typeof stream?.readAll === 'function' ? stream.readAll() : new Uint8Array(0)
}
const hashSizes: Readonly<Record<string, number>> = {
  md5: 128,
  sha1: 160,
  sha256: 256,
  sha384: 384,
  sha512: 512,
}
/** a stream whose reading may wait: a file's */
interface FileLike {
  read(target: Uint8Array): Task<number>
  readonly file: unknown
}
const isFileLike = (value: unknown): value is FileLike =>
  typeof value === 'object' && value !== null && 'file' in value && 'read' in value
function* hashOfFile(self: PSHash, stream: FileLike): Task<unknown> {
  const hash = self.key ? createHmac(self.algorithm, self.key) : createHash(self.algorithm)
  const part = new Uint8Array(65536)
  for (let count = yield* stream.read(part); count > 0; count = yield* stream.read(part))
    hash.update(part.subarray(0, count))
  self.result = new Uint8Array(hash.digest())
  return bytes(self.result.slice())
}
const hashMembers: TypeImplementation = {
  get: {
    Hash: (self: PSHash) => (self.result ? bytes(self.result.slice()) : null),
    HashSize: (self: PSHash) => hashSizes[self.algorithm] ?? 0,
    InputBlockSize: () => 1,
    OutputBlockSize: () => 1,
    CanReuseTransform: () => true,
    CanTransformMultipleBlocks: () => true,
    Key: (self: PSHash) => (self.key ? bytes(self.key) : null),
    HashName: (self: PSHash) => self.algorithm.toUpperCase(),
  },
  set: {
    Key: (self: PSHash, value) => {
      self.key = bytesOf(value)
    },
  },
  call: {
    ComputeHash: (self: PSHash, [value, from, count]) => {
      if (value === null) argumentNull('buffer')
      self.reset()
      if (isFileLike(value)) return hashOfFile(self, value)
      self.add(slice(dataOf(value), from, count))
      return bytes(self.finish())
    },
    TransformBlock: (self: PSHash, [data, from, count]) => {
      self.add(bytesOf(data).subarray(from, from + count))
      return count
    },
    TransformFinalBlock: (self: PSHash, [data, from, count]) => {
      self.add(bytesOf(data).subarray(from, from + count))
      self.finish()
      return bytes(bytesOf(data).slice(from, from + count))
    },
    Initialize: (self: PSHash) => self.reset(),
    Clear: (self: PSHash) => self.reset(),
    Dispose: (self: PSHash) => self.reset(),
  },
}
implement('System.Security.Cryptography.HashAlgorithm', hashMembers)
implement('System.Security.Cryptography.HMAC', hashMembers)
const crypto = (name: string): string => `System.Security.Cryptography.${name}`
for (const [name, algorithm] of [
  ['MD5', 'md5'],
  ['SHA1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA384', 'sha384'],
  ['SHA512', 'sha512'],
] as const) {
  const create: Implementation = () =>
    new PSHash(loadType(crypto(`${name}+Implementation`)) ?? (loadType(crypto(name)) as NetType), algorithm)
  if (!registeredType(crypto(`${name}+Implementation`)))
    registerType(
      new Type({
        fullName: crypto(`${name}+Implementation`),
        kind: 'class',
        base: loadType(crypto(name)) ?? T.Object,
        assembly: (loadType(crypto(name)) ?? T.Object).assembly,
      }),
    )
  implement(crypto(name), {
    staticGet: {
      HashSizeInBits: () => hashSizes[algorithm],
      HashSizeInBytes: () => (hashSizes[algorithm] as number) / 8,
    },
    staticCall: {
      Create: create,
      HashData: (_, [data]) => bytes(new Uint8Array(createHash(algorithm).update(dataOf(data)).digest())),
    },
  })
  for (const suffix of ['CryptoServiceProvider', 'Managed'])
    implement(crypto(name + suffix), { create: (_, _args, _ctx, call) => new PSHash(call.type, algorithm) })
  implement(crypto(`HMAC${name}`), {
    create: (_, [key], _ctx, call) =>
      new PSHash(call.type, algorithm, key ? bytesOf(key) : new Uint8Array(randomBytes(64))),
    staticCall: {
      HashData: (_, [key, data]) =>
        bytes(new Uint8Array(createHmac(algorithm, bytesOf(key)).update(dataOf(data)).digest())),
    },
  })
}
implement(crypto('HashAlgorithm'), {
  staticCall: {
    Create: (_, [name]) => {
      const bare = String(name ?? 'SHA1')
        .replace(/^System\.Security\.Cryptography\./, '')
        .replace('-', '')
      const algorithm = bare.toLowerCase()
      return Object.hasOwn(hashSizes, algorithm)
        ? new PSHash(
            loadType(crypto(`${bare.toUpperCase()}+Implementation`)) ?? (loadType(crypto(bare)) as NetType),
            algorithm,
          )
        : null
    },
  },
})
class PSHashName {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
  get netType(): NetType {
    return loadType(crypto('HashAlgorithmName')) as NetType
  }
  toString(): string {
    return this.name
  }
}
implement(crypto('HashAlgorithmName'), {
  get: { Name: (self: PSHashName) => self.name },
  call: { ToString: (self: PSHashName) => self.name },
  staticGet: {
    MD5: () => new PSHashName('MD5'),
    SHA1: () => new PSHashName('SHA1'),
    SHA256: () => new PSHashName('SHA256'),
    SHA384: () => new PSHashName('SHA384'),
    SHA512: () => new PSHashName('SHA512'),
  },
  create: (_, [name]) => new PSHashName(name),
})
const random: TypeImplementation = {
  call: {
    GetBytes: (_self, [target]) => fill(target),
    GetNonZeroBytes: (_self, [target]) => fill(target),
    Dispose: () => undefined,
  },
  staticCall: {
    Create: (_, _args, _ctx, call) => new PSRandomSource(call.type),
    GetBytes: (_, [count]) => {
      if (count < 0) negative('count', count)
      return bytes(new Uint8Array(randomBytes(count)))
    },
    Fill: (_, [target]) => fill(target),
    GetInt32: (_, [a, b]) => {
      const [low, high] = b === undefined ? [0, a as number] : [a as number, b as number]
      if (high <= low)
        argument(
          b === undefined
            ? "toExclusive ('0') must be a non-negative and non-zero value."
            : 'Range of random number does not contain at least one possibility.',
        )
      return low + (randomBytes(6).readUIntBE(0, 6) % (high - low))
    },
    GetHexString: (_, [count, lower]) => {
      const text = randomBytes(Math.ceil(count / 2))
        .toString('hex')
        .slice(0, count)
      return lower === true ? text : text.toUpperCase()
    },
    GetString: (_, [choices, count]) =>
      Array.from(
        { length: count },
        () => String(choices)[randomBytes(4).readUInt32BE(0) % String(choices).length],
      ).join(''),
  },
  create: (_, _args, _ctx, call) => new PSRandomSource(call.type),
}
class PSRandomSource {
  readonly netType: NetType
  constructor(netType: NetType) {
    this.netType = netType
  }
}
function fill(target: unknown): void {
  if (target instanceof ByteArray) target.bytes.set(randomBytes(target.bytes.length))
  else if (target instanceof PSArray)
    target.items.forEach((_one, at) => {
      target.items[at] = byteBox(randomBytes(1)[0] as number)
    })
}
implement(crypto('RandomNumberGenerator'), random)
implement(crypto('RNGCryptoServiceProvider'), random)

void PSDictionary
void regexOptions
