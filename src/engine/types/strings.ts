/** System.String and System.Char. */
import { findLastText, findText } from '../runtime/find-text.ts'
import { roomForText } from '../runtime/room.ts'
import { foldCase, PSArray, mustHold } from '../../objects/collections.ts'
import type { T } from '../../objects/net-type.ts'
import { EnumValue, PSChar } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { fuelSlice, stringCharsMax } from '../../settings/limits.ts'
import type { InSlices } from '../language/in-slices.ts'
import { joinEach } from '../runtime/text-operators.ts'
import { promptly } from '../runtime/task.ts'
import { compareText, sameValue } from '../runtime/compare.ts'
import type { EngineContext } from '../runtime/context.ts'
import { throwNet } from '../runtime/failure.ts'
import { composeFormat } from '../runtime/format-text.ts'
import { itemsOf } from '../runtime/enumerate.ts'
import { cultureOf, netText } from '../runtime/to-text.ts'
import { PSCulture } from './globalization/culture-info.ts'
import { ArrayEnumerator } from './enumerators.ts'
import { setReference } from './comparison-table.ts'
import { implement, names } from './surface.ts'
import { loadType } from './type-loader.ts'
import {
  argument,
  argumentNull,
  atMost,
  char,
  charArray,
  cultureArg,
  double,
  flag,
  negative,
  outOfRange,
  pieceWithin,
  sessionCulture,
  stringArrayType,
  textOfChars,
} from './values.ts'
import { FormatError } from '../../objects/format-error.ts'

// StringComparison: 0,1 current culture; 2,3 invariant; 4,5 ordinal; odd ignores case
const ignores = (comparison: number): boolean => (comparison & 1) === 1

function compareBy(a: string, b: string, comparison: number): number {
  if (comparison < 4) return compareText(a, b, ignores(comparison))
  const x = ignores(comparison) ? foldCase(a) : a
  const y = ignores(comparison) ? foldCase(b) : b
  return x < y ? -1 : x > y ? 1 : 0
}

function compareOrdinal(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++)
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return a.charCodeAt(i) - b.charCodeAt(i)
  return a.length - b.length
}

/** Index of `b` in `a` under a comparison; ordinal but for case. */
function indexBy(a: string, b: string, from: number, comparison: number): number {
  return ignores(comparison) ? findText(foldCase(a), foldCase(b), from) : findText(a, b, from)
}

const white = /\s/
const isWhite = (code: number): boolean =>
  code < 0x80 ? code === 0x20 || (code >= 9 && code <= 13) : white.test(String.fromCharCode(code))
function trim(text: string, set: string, start: boolean, end: boolean): string {
  const inSet = (at: number): boolean =>
    set === '' ? isWhite(text.charCodeAt(at)) : set.includes(text[at] as string)
  let from = 0
  let to = text.length
  if (start) while (from < to && inSet(from)) from++
  if (end) while (to > from && inSet(to - 1)) to--
  return text.slice(from, to)
}

/** a text that is split at once */
const charsPerStep = 65_536
/** of a separator that V8 looks for, which takes the product of both lengths at worst */
const quickSeparatorMax = 64
/** places looked at between two looks whether to give way */
const placesPerStep = 8192

/** A text that is short, at every place of a separator. */
function splitShort(text: string, separator: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
    parts.push(text.slice(from, at))
    from = at + separator.length
  }
  parts.push(text.slice(from))
  return parts
}

/** String.Split: separators are strings; none means white space. */
function* splitText(
  text: string,
  separators: readonly string[],
  count: number,
  options: number,
): InSlices<string[]> {
  const removeEmpty = (options & 1) !== 0
  const trimEntries = (options & 2) !== 0
  if (count === 0) return []
  const parts: string[] = []
  const finish = (part: string): string => (trimEntries ? part.trim() : part)
  const real = separators.filter((one) => one !== '')
  if (separators.length > 0 && real.length === 0) {
    const whole = finish(text)
    return removeEmpty && whole === '' ? [] : [whole]
  }
  const only = real.length === 1 && options === 0 && count === 0x7fffffff ? (real[0] as string) : undefined
  let from = 0
  let at = 0
  for (let step = 1; at < text.length && parts.length < count - 1; step++) {
    if (step % placesPerStep === 0) yield
    let size = 0
    if (only !== undefined) {
      at = findText(text, only, at)
      if (at < 0) break
      size = only.length
    } else if (real.length === 0) size = isWhite(text.charCodeAt(at)) ? 1 : 0
    else
      for (const one of real)
        if (text.startsWith(one, at)) {
          size = one.length
          break
        }
    if (size === 0) {
      at++
      continue
    }
    const part = finish(text.slice(from, at))
    at += size
    from = at
    if (!removeEmpty || part !== '') parts.push(part)
    mustHold(parts.length, 0)
  }
  // the last piece keeps its separators, but not in front when empty pieces go
  let rest = text.slice(from)
  if (removeEmpty && parts.length === count - 1 && count > 1) {
    for (;;) {
      const lead =
        real.length === 0
          ? white.test(rest[0] ?? 'x')
            ? 1
            : 0
          : (real.find((one) => rest.startsWith(one))?.length ?? 0)
      if (lead === 0) break
      rest = rest.slice(lead)
    }
  }
  rest = finish(rest)
  if (!removeEmpty || rest !== '') parts.push(rest)
  return parts
}

function splitCall(
  self: string,
  args: unknown[],
  params: readonly { readonly type: unknown; readonly name: string }[],
  ctx: EngineContext,
): unknown {
  const [first, second, third] = args
  let separators: string[]
  if (first === null || first === undefined) separators = []
  else if (typeof first === 'string') separators = [first]
  else if (first instanceof PSChar) separators = [first.toString()]
  else separators = (first as PSArray).items.map((one) => (one === null ? '' : String(one)))
  if (typeof first === 'string' && first === '') separators = ['']
  let count = 0x7fffffff
  let options = 0
  if (params[1]?.name === 'count') {
    count = second as number
    options = flag(third)
  } else options = flag(second)
  if (count < 0) negative('count', count)
  const split = (parts: string[]): PSArray => {
    ctx.charge(parts.length * bytesOfPart)
    return new PSArray(parts, stringArrayType)
  }
  const [only] = separators
  if (
    separators.length === 1 &&
    only !== undefined &&
    only !== '' &&
    options === 0 &&
    count === 0x7fffffff &&
    self.length < charsPerStep &&
    only.length <= quickSeparatorMax
  )
    return split(splitShort(self, only))
  const work = function* (): InSlices<PSArray> {
    return split(yield* splitText(self, separators, count, options))
  }
  return promptly(ctx, work(), fuelSlice)
}
/** of the heap, besides the text it is a part of */
const bytesOfPart = 40

function substring(self: string, start: number, length: number | undefined): string {
  if (start < 0) negative('startIndex', start)
  pieceWithin(self.length, start, length ?? 0)
  if (length === undefined) return self.slice(start)
  return self.substr(start, length)
}

/** Pieces that are checked against what is left after them. */
function pieceOf(self: string, start: number, length: number): string {
  if (start < 0) negative('startIndex', start)
  if (length < 0) negative('length', length)
  atMost('startIndex', start, self.length - length)
  return self.substr(start, length)
}

/** A text, or a character as one. */
const textOf = (value: unknown): string => (value as string | PSChar).toString()

function replaceText(self: string, a: unknown, b: unknown, mode: number, ctx: EngineContext): unknown {
  const from = a === null ? null : textOf(a)
  const to = b === null ? '' : textOf(b)
  if (from === null) argumentNull('oldValue')
  if (from === '') argument('The value cannot be an empty string.', 'oldValue')
  const few = ignores(mode) ? undefined : replaceFew(self, from, to)
  if (few === undefined) return promptly(ctx, replaceLiteral(self, from, to, ignores(mode), ctx), fuelSlice)
  roomForText(few.length, ctx)
  return few
}

/** Every occurrence replaced. The pieces of millions of them would fill the heap: they are joined as they come. */
export function* replaceLiteral(
  text: string,
  from: string,
  to: string,
  ignoreCase: boolean,
  ctx: EngineContext,
): InSlices<string> {
  const searched = ignoreCase ? foldCase(text) : text
  const key = ignoreCase ? foldCase(from) : from
  let found = findText(searched, key)
  if (found < 0) return text
  let out = ''
  let pieces: string[] = []
  let at = 0
  for (; found >= 0; found = findText(searched, key, at)) {
    pieces.push(text.slice(at, found), to)
    at = found + key.length
    if (pieces.length < piecesMax) continue
    out += pieces.join('')
    pieces = []
    if (out.length > stringCharsMax) roomForText(out.length, ctx)
    yield
  }
  out += pieces.join('') + text.slice(at)
  roomForText(out.length, ctx)
  return out
}
const piecesMax = 8192

/** Up to so many occurrences replaced, without a list of the pieces. undefined where there are more. */
function replaceFew(text: string, from: string, to: string): string | undefined {
  let out = ''
  let at = 0
  for (let few = 0; few < fewMax; few++) {
    const found = text.indexOf(from, at)
    if (found < 0) return at === 0 ? text : out + text.slice(at)
    out += text.slice(at, found) + to
    at = found + from.length
  }
  return undefined
}
const fewMax = 16

function indexOf(self: string, args: unknown[], names: readonly string[]): number {
  const [value] = args
  const wanted = value === null ? null : textOf(value)
  if (wanted === null) argumentNull('value')
  const by = (name: string): number | undefined => {
    const at = names.indexOf(name)
    return at < 0 ? undefined : flag(args[at])
  }
  const start = by('startIndex') ?? 0
  const count = by('count')
  if (start < 0 || start > self.length)
    outOfRange(
      'startIndex',
      'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
    )
  if (count !== undefined && (count < 0 || start + count > self.length))
    outOfRange(
      'count',
      'Count must be positive and count must refer to a location within the string/array/collection.',
    )
  const end = count === undefined ? self.length : start + count
  const found = indexBy(self.slice(0, end), wanted, start, by('comparisonType') ?? 4)
  return found
}

function lastIndexOf(self: string, args: unknown[], names: readonly string[]): number {
  const [value] = args
  const wanted = value === null ? null : textOf(value)
  if (wanted === null) argumentNull('value')
  const by = (name: string): number | undefined => {
    const at = names.indexOf(name)
    return at < 0 ? undefined : flag(args[at])
  }
  if (self === '') return wanted === '' ? 0 : -1
  let start = by('startIndex') ?? self.length - 1
  const count = by('count')
  if (start < 0 || start > self.length)
    outOfRange(
      'startIndex',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    )
  if (start === self.length) start--
  if (count !== undefined && (count < 0 || start - count + 1 < 0))
    outOfRange(
      'count',
      'Count must be positive and count must refer to a location within the string/array/collection.',
    )
  if (wanted === '') return by('startIndex') === undefined ? self.length : start + 1
  const low = count === undefined ? 0 : start - count + 1
  const text = ignores(by('comparisonType') ?? 4) ? foldCase(self) : self
  const key = ignores(by('comparisonType') ?? 4) ? foldCase(wanted) : wanted
  const found = findLastText(text, key, start - key.length + 1)
  return start - key.length + 1 < 0 || found < low ? -1 : found
}

function anyOf(self: string, args: unknown[], last: boolean): number {
  const set = textOfChars(args[0])
  if (args[0] === null) argumentNull('anyOf')
  if (last) {
    const start = (args[1] as number | undefined) ?? self.length - 1
    const low = args[2] === undefined ? 0 : start - (args[2] as number) + 1
    for (let i = start; i >= low; i--) if (set.includes(self[i] as string)) return i
    return -1
  }
  const start = (args[1] as number | undefined) ?? 0
  const end = args[2] === undefined ? self.length : start + (args[2] as number)
  for (let i = start; i < end; i++) if (set.includes(self[i] as string)) return i
  return -1
}

function pad(self: string, width: number, fill: unknown, left: boolean, ctx: EngineContext): string {
  if (width < 0) negative('totalWidth', width)
  roomForText(width, ctx)
  const one = fill === undefined ? ' ' : textOf(fill)
  return left ? self.padStart(width, one) : self.padEnd(width, one)
}

const plain = (value: unknown, ctx: EngineContext): string => {
  const base = baseOf(value)
  return base === null || base === undefined ? '' : netText(base, sessionCulture(ctx), ctx)
}

export function formatCall(args: unknown[], names: readonly string[], ctx: EngineContext): string {
  const hasProvider = names[0] === 'provider'
  const culture = hasProvider ? cultureArg(args[0], ctx) : sessionCulture(ctx)
  const rest = hasProvider ? args.slice(1) : args
  const [format, ...values] = rest
  if (format === null) argumentNull('format')
  const last = values[values.length - 1]
  const list =
    values.length === 1 && last instanceof PSArray && names[names.length - 1] === 'args' ? last.items : values
  try {
    const text = composeFormat(format as string, list, culture, ctx)
    roomForText(text.length, ctx)
    return text
  } catch (error) {
    if (error instanceof FormatError) throwNet(error.exceptionType, error.message)
    throw error
  }
}

const normalized = (text: string, form: unknown): string =>
  text.normalize({ 1: 'NFC', 2: 'NFD', 5: 'NFKC', 6: 'NFKD' }[form === undefined ? 1 : flag(form)] ?? 'NFC')

implement('System.String', {
  get: { Length: (self: string) => self.length },
  call: {
    Chars: (self: string, [index]) => {
      if (index < 0 || index >= self.length)
        throwNet('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
      return new PSChar(self.charCodeAt(index))
    },
    Clone: (self: string) => self,
    CompareTo: (self: string, [other]) => {
      if (other === null) return 1
      if (typeof other !== 'string') argument('Object must be of type String.')
      return compareText(self, other, false)
    },
    Contains: (self: string, [value, comparison]) => {
      if (value === null) argumentNull('value')
      return indexBy(self, textOf(value), 0, comparison === undefined ? 4 : flag(comparison)) >= 0
    },
    CopyTo: (self: string, [from, target, at, count]) => {
      if (target === null) argumentNull('destination')
      if (count < 0) negative('count', count)
      if (from < 0) negative('sourceIndex', from)
      atMost('sourceIndex', from, self.length - count)
      atMost('destinationIndex', at, target.items.length - count)
      if (at < 0) negative('destinationIndex', at)
      for (let i = 0; i < count; i++) target.items[at + i] = new PSChar(self.charCodeAt(from + i))
    },
    EndsWith: (self: string, [value, second]) => {
      if (value === null) argumentNull('value')
      const text = textOf(value)
      const ignore = typeof second === 'boolean' ? second : second !== undefined && ignores(flag(second))
      return ignore ? foldCase(self).endsWith(foldCase(text)) : self.endsWith(text)
    },
    StartsWith: (self: string, [value, second]) => {
      if (value === null) argumentNull('value')
      const text = textOf(value)
      const ignore = typeof second === 'boolean' ? second : second !== undefined && ignores(flag(second))
      return ignore ? foldCase(self).startsWith(foldCase(text)) : self.startsWith(text)
    },
    Equals: (self: string, [other, comparison]) => {
      if (typeof other !== 'string') return false
      return comparison === undefined ? self === other : compareBy(self, other, flag(comparison)) === 0
    },
    GetEnumerator: (self: string) => new ArrayEnumerator(charArray(self).items, 'System.CharEnumerator'),
    GetHashCode: (self: string) => hashText(self),
    GetTypeCode: () => new EnumValue(loadType('System.TypeCode') as typeof T.Enum, 18n),
    IndexOf: (self: string, args, _, call) => indexOf(self, args, names(call)),
    IndexOfAny: (self: string, args) => anyOf(self, args, false),
    Insert: (self: string, [at, text], ctx) => {
      if (text === null) argumentNull('value')
      if (at < 0 || at > self.length)
        // the check is of the number without its sign
        atMost('startIndex', at >>> 0, self.length)
      roomForText(self.length + text.length, ctx)
      return self.slice(0, at) + text + self.slice(at)
    },
    IsNormalized: (self: string, [form]) => self === normalized(self, form),
    LastIndexOf: (self: string, args, _, call) => lastIndexOf(self, args, names(call)),
    LastIndexOfAny: (self: string, args) => anyOf(self, args, true),
    Normalize: (self: string, [form]) => normalized(self, form),
    PadLeft: (self: string, [width, fill], ctx) => pad(self, width, fill, true, ctx),
    PadRight: (self: string, [width, fill], ctx) => pad(self, width, fill, false, ctx),
    Remove: (self: string, [at, count]) => {
      if (count === undefined) {
        if (at < 0) outOfRange('startIndex', 'StartIndex cannot be less than zero.')
        if (at > self.length) outOfRange('startIndex', 'startIndex cannot be larger than length of string.')
        return self.slice(0, at)
      }
      if (at < 0) negative('startIndex', at)
      if (count < 0) negative('count', count)
      atMost('count', count, self.length - at)
      return self.slice(0, at) + self.slice(at + count)
    },
    Replace: (self: string, [from, to, third], ctx) =>
      replaceText(
        self,
        from,
        to,
        typeof third === 'boolean' ? (third ? 5 : 4) : third === undefined ? 4 : flag(third),
        ctx,
      ),
    ReplaceLineEndings: (self: string, [text]) =>
      self.replace(/\r\n|[\r\n\f\u0085\u2028\u2029]/g, () => text ?? '\n'),
    Split: (self: string, args, ctx, call) => splitCall(self, args, call.overload.parameters, ctx),
    Substring: (self: string, [start, length]) => substring(self, start, length),
    ToCharArray: (self: string, [start, length]) =>
      charArray(start === undefined ? self : pieceOf(self, start, length)),
    ToLower: (self: string, [culture], ctx) => lowerIn(self, culture, ctx),
    ToLowerInvariant: (self: string) => self.toLowerCase(),
    ToUpper: (self: string, [culture], ctx) => upperIn(self, culture, ctx),
    ToUpperInvariant: (self: string) => upper(self),
    ToString: (self: string) => self,
    Trim: (self: string, [set]) => trim(self, textOfChars(set), true, true),
    TrimStart: (self: string, [set]) => trim(self, textOfChars(set), true, false),
    TrimEnd: (self: string, [set]) => trim(self, textOfChars(set), false, true),
  },
  staticGet: { Empty: () => '' },
  staticCall: {
    Compare: (_, args, _ctx, call) => {
      const called = names(call)
      let [a, b] = args
      let third = args[2]
      if (called.includes('indexA')) {
        const length = args[4]
        for (const [name, text, from] of [
          ['length1', args[0], args[1]],
          ['length2', args[2], args[3]],
        ] as const) {
          const left = Math.min(length, text.length - from)
          if (left < 0) negative(name, left)
        }
        a = args[0].substr(args[1], length)
        b = args[2].substr(args[3], length)
        third = args[5]
      }
      if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
      if (typeof third === 'boolean') return compareText(a, b, third)
      return third === undefined || called[2] === 'culture'
        ? compareText(a, b, false)
        : compareBy(a, b, flag(third))
    },
    CompareOrdinal: (_, [a, b, c, d, e]) => {
      if (typeof b === 'number') return compareOrdinal(a.substr(b, e), c.substr(d, e))
      if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
      return compareOrdinal(a, b)
    },
    Concat: (_, args, ctx, call) => {
      const [first] = args
      if (first === null && args.length === 1 && call.overload.parameters[0]?.isParams) argumentNull('args')
      const list =
        args.length === 1 && first !== null && typeof first !== 'string'
          ? (itemsOf(first, ctx) ?? args)
          : args
      const text = list.map((one) => plain(one, ctx)).join('')
      roomForText(text.length, ctx)
      return text
    },
    Copy: (_, [text]) => text,
    Create: (_, [text]) => text,
    Equals: (_, [a, b, comparison]) => {
      if (typeof a === 'string' && typeof b === 'string')
        return comparison === undefined ? a === b : compareBy(a, b, flag(comparison)) === 0
      return sameValue(a, b)
    },
    Format: (_, args, ctx, call) => formatCall(args, names(call), ctx),
    Intern: (_, [text]) => text,
    IsInterned: () => null,
    IsNullOrEmpty: (_, [text]) => text === null || text === '',
    IsNullOrWhiteSpace: (_, [text]) => text === null || text.trim() === '',
    Join: (_, args, ctx, call) => {
      const separator = args[0] === null ? '' : String(args[0])
      const [, values] = args
      const called = names(call)
      if (values === null) {
        if (called[1] === 'value') return ''
        argumentNull('values')
      }
      let list = itemsOf(values, ctx) ?? [values]
      if (called.includes('startIndex')) {
        const [start, count] = [args[2] as number, args[3] as number]
        if (start < 0) negative('startIndex', start)
        if (count < 0) negative('count', count)
        atMost('startIndex', start, list.length - count)
        list = list.slice(start, start + count)
      }
      const checked = (text: string): string => {
        roomForText(text.length, ctx)
        return text
      }
      if (list.length <= fewMax) {
        let text = ''
        for (let i = 0; i < list.length; i++)
          text += i === 0 ? plain(list[i], ctx) : separator + plain(list[i], ctx)
        return checked(text)
      }
      const work = function* (): InSlices<string> {
        return checked(yield* joinEach(list, separator, (one) => plain(one, ctx)))
      }
      return promptly(ctx, work(), fuelSlice)
    },
  },
  create: (_, args, ctx) => {
    const [first, second, third] = args
    if (first instanceof PSChar) {
      if (second < 0) negative('count', second)
      roomForText(second, ctx)
      return String(first).repeat(second)
    }
    const text = textOfChars(first)
    return second === undefined ? text : pieceOf(text, second, third)
  },
})

/** Turkish and Azeri have an i of their own. */
function hasDotlessI(culture: unknown, ctx: EngineContext): boolean {
  const { name } = culture instanceof PSCulture ? culture.culture : cultureOf(ctx)
  if (name !== dotless.name) dotless = { name, is: /^(?:tr|az)\b/i.test(name) }
  return dotless.is
}
/** the culture that was asked for last */
let dotless = { name: '', is: false }
const lowerIn = (text: string, culture: unknown, ctx: EngineContext): string =>
  (hasDotlessI(culture, ctx) ? text.replaceAll('I', 'ı').replaceAll('İ', 'i') : text).toLowerCase()
const upperIn = (text: string, culture: unknown, ctx: EngineContext): string =>
  upper(hasDotlessI(culture, ctx) ? text.replaceAll('i', 'İ') : text)

/** ToUpper keeps the length: `ß` stays. */
export function upper(text: string): string {
  const made = text.toUpperCase()
  if (made.length === text.length) return made
  return Array.from(text, (one) => (one.toUpperCase().length === one.length ? one.toUpperCase() : one)).join(
    '',
  )
}

export function hashText(text: string): number {
  let hash = 5381
  for (let i = 0; i < text.length; i++) hash = ((hash * 33) ^ text.charCodeAt(i)) | 0
  return hash
}

// --- char

/** A test of a character, or of the one at a place of a text; those of ASCII are asked for once. */
const test = (pattern: RegExp): ((_: unknown, args: unknown[]) => boolean) => {
  let known: readonly boolean[] | undefined
  return (_, [first, at]) => {
    known ??= Array.from({ length: 0x80 }, (_, code) => pattern.test(String.fromCharCode(code)))
    const ascii = first instanceof PSChar ? known[first.code] : undefined
    return ascii ?? pattern.test(codePoint(first, at))
  }
}
function codePoint(first: unknown, at: unknown): string {
  if (first instanceof PSChar) return first.toString()
  const text = first as string
  const index = at as number
  if (index < 0 || index >= text.length)
    outOfRange(
      'index',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    )
  return String.fromCodePoint(text.codePointAt(index) as number)
}

implement('System.Char', {
  call: {
    CompareTo: (self: PSChar, [other]) => (other === null ? 1 : self.code - other.code),
    Equals: (self: PSChar, [other]) => sameValue(self, other),
    GetHashCode: (self: PSChar) => self.code | (self.code << 16),
    GetTypeCode: () => new EnumValue(loadType('System.TypeCode') as typeof T.Enum, 4n),
    ToString: (self: PSChar) => String(self),
  },
  staticGet: { MaxValue: () => new PSChar(0xffff), MinValue: () => new PSChar(0) },
  staticCall: {
    IsDigit: test(/^\p{Nd}$/u),
    IsLetter: test(/^\p{L}$/u),
    IsLetterOrDigit: test(/^[\p{L}\p{Nd}]$/u),
    IsWhiteSpace: test(/^\s$/u),
    IsUpper: test(/^\p{Lu}$/u),
    IsLower: test(/^\p{Ll}$/u),
    IsPunctuation: test(/^\p{P}$/u),
    IsSymbol: test(/^\p{S}$/u),
    IsSeparator: test(/^\p{Z}$/u),
    IsControl: test(/^\p{Cc}$/u),
    IsNumber: test(/^\p{N}$/u),
    IsAscii: test(/^[\0-\x7f]$/),
    IsAsciiDigit: test(/^[0-9]$/),
    IsAsciiLetter: test(/^[A-Za-z]$/),
    IsAsciiLetterOrDigit: test(/^[A-Za-z0-9]$/),
    IsAsciiLetterUpper: test(/^[A-Z]$/),
    IsAsciiLetterLower: test(/^[a-z]$/),
    IsAsciiHexDigit: test(/^[A-Fa-f0-9]$/),
    IsAsciiHexDigitUpper: test(/^[A-F0-9]$/),
    IsAsciiHexDigitLower: test(/^[a-f0-9]$/),
    IsBetween: (_, [c, low, high]) => c.code >= low.code && c.code <= high.code,
    IsSurrogatePair: (_, [first, second]) =>
      first instanceof PSChar
        ? /^[\ud800-\udbff][\udc00-\udfff]$/.test(String(first) + String(second))
        : /^[\ud800-\udbff][\udc00-\udfff]/.test(first.slice(second)),
    IsHighSurrogate: (_, [c]) => c.code >= 0xd800 && c.code < 0xdc00,
    IsLowSurrogate: (_, [c]) => c.code >= 0xdc00 && c.code < 0xe000,
    IsSurrogate: (_, [c]) => c.code >= 0xd800 && c.code < 0xe000,
    ToUpper: (_, [c]) => char(upper(String(c))),
    ToLower: (_, [c]) => char(String(c).toLowerCase()),
    ToUpperInvariant: (_, [c]) => char(upper(String(c))),
    ToLowerInvariant: (_, [c]) => char(String(c).toLowerCase()),
    ToString: (_, [c]) => String(c),
    GetNumericValue: (_, [c]) =>
      double(/^\d$/.test(String(c)) ? Number(String(c)) : (fractions.get(String(c)) ?? -1)),
    ConvertFromUtf32: (_, [code]) => {
      if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
        outOfRange(
          'utf32',
          'A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).',
        )
      }
      return String.fromCodePoint(code)
    },
    ConvertToUtf32: (_, [first, second]) =>
      first instanceof PSChar
        ? ((first.code - 0xd800) << 10) + (second.code - 0xdc00) + 0x10000
        : first.codePointAt(second),
    Parse: (_, [text]) => {
      if (text === null) argumentNull('s')
      if (text.length !== 1) throwNet('System.FormatException', 'String must be exactly one character long.')
      return char(text)
    },
    TryParse: (_, [text, ref]) => {
      const ok = text !== null && text.length === 1
      setReference(ref, ok ? char(text) : new PSChar(0))
      return ok
    },
    GetUnicodeCategory: (_, [first, at]) =>
      new EnumValue(
        loadType('System.Globalization.UnicodeCategory') as typeof T.Enum,
        BigInt(category(codePoint(first, at))),
      ),
  },
})

const fractions = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['²', 2],
  ['³', 3],
  ['¹', 1],
])
const categories = [
  'Lu',
  'Ll',
  'Lt',
  'Lm',
  'Lo',
  'Mn',
  'Mc',
  'Me',
  'Nd',
  'Nl',
  'No',
  'Zs',
  'Zl',
  'Zp',
  'Cc',
  'Cf',
  'Cs',
  'Co',
  'Pc',
  'Pd',
  'Ps',
  'Pe',
  'Pi',
  'Pf',
  'Po',
  'Sm',
  'Sc',
  'Sk',
  'So',
  'Cn',
]
const categoryTests = categories.map((one) => new RegExp(`^\\p{${one}}$`, 'u'))
export function category(text: string): number {
  return categoryTests.findIndex((one) => one.test(text))
}
