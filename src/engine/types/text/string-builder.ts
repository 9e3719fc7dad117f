/** System.Text.StringBuilder. */
import { roomForText } from '../../runtime/room.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { convertTo } from '../../runtime/convert.ts'
import { itemsOf } from '../../runtime/enumerate.ts'
import { throwNet } from '../../runtime/failure.ts'
import { netText } from '../../runtime/to-text.ts'
import { fuelSlice } from '../../../settings/limits.ts'
import type { InSlices } from '../../language/in-slices.ts'
import { promptly } from '../../runtime/task.ts'
import { formatCall, replaceLiteral } from '../strings.ts'
import { names, implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import {
  argument,
  argumentNull,
  negative,
  outOfRange,
  pieceWithin,
  sessionCulture,
  textOfChars,
} from '../values.ts'
import { PSArray } from '../../../objects/collections.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { PSChar } from '../../../objects/numbers.ts'
import { baseOf } from '../../../objects/ps-object.ts'

let type: NetType | undefined

export class PSStringBuilder {
  /** what was appended last, apart from the rest: a text of a million small pieces is a long way for the garbage collector */
  #tail = ''
  #head = ''
  capacity: number
  readonly maxCapacity: number
  constructor(capacity = 16, maxCapacity = 0x7fffffff) {
    this.capacity = capacity
    this.maxCapacity = maxCapacity
  }
  get netType(): NetType {
    return (type ??= loadType('System.Text.StringBuilder') as NetType)
  }
  get text(): string {
    if (this.#tail !== '') this.#flush()
    return this.#head
  }
  get length(): number {
    return this.#head.length + this.#tail.length
  }
  #flush(): void {
    // to look into a text makes one piece of it
    this.#tail.charCodeAt(0)
    this.#head += this.#tail
    this.#tail = ''
  }
  #grow(from: number, to: number, ctx: EngineContext): void {
    if (to > this.maxCapacity) outOfRange('valueCount', 'The length cannot be greater than the capacity.')
    if (to > from) roomForText(to, { charge: () => ctx.charge((to - from) * 2) })
    while (this.capacity < to) this.capacity = Math.min(this.capacity * 2, this.maxCapacity)
  }
  put(text: string, ctx: EngineContext): this {
    this.#grow(this.length, text.length, ctx)
    this.#head = text
    this.#tail = ''
    return this
  }
  append(text: string, ctx: EngineContext): this {
    const { length } = this
    this.#grow(length, length + text.length, ctx)
    this.#tail += text
    if (this.#tail.length > tailMax) this.#flush()
    return this
  }
  toString(): string {
    return this.text
  }
}
const tailMax = 4096

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
    Length: (self: PSStringBuilder) => self.length,
    Capacity: (self: PSStringBuilder) => Math.max(self.capacity, self.length),
    MaxCapacity: (self: PSStringBuilder) => self.maxCapacity,
  },
  set: {
    Length: (self: PSStringBuilder, value, ctx) => {
      if (value < 0) negative('value', value)
      roomForText(value, ctx)
      self.put(value <= self.text.length ? self.text.slice(0, value) : self.text.padEnd(value, '\0'), ctx)
    },
    Capacity: (self: PSStringBuilder, value) => {
      if (value < self.text.length) outOfRange('value', 'capacity was less than the current size.')
      self.capacity = value
    },
    Chars: (self: PSStringBuilder, [index, value], ctx) => {
      if (index < 0 || index >= self.text.length) builderIndex()
      const char = String(convertTo(value, T.Char, ctx))
      self.put(self.text.slice(0, index) + char + self.text.slice(index + 1), ctx)
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
      if (parameters[1] === 'repeatCount') {
        roomForText(second, ctx)
        return self.append(String(value).repeat(second), ctx)
      }
      const text = appended(value, ctx)
      return self.append(typeof second === 'number' ? text.substr(second, third) : text, ctx)
    },
    AppendLine: (self: PSStringBuilder, [text], ctx) => self.append(`${text ?? ''}\n`, ctx),
    AppendFormat: (self: PSStringBuilder, args, ctx, call) =>
      self.append(formatCall(args, names(call), ctx), ctx),
    AppendJoin: (self: PSStringBuilder, [separator, values], ctx) =>
      self.append(
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
      if (at < 0 || at > self.text.length)
        outOfRange(
          'index',
          'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
        )
      const text = appended(value, ctx)
      if (typeof count === 'number') roomForText(text.length * count, ctx)
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
      const work = function* (): InSlices<PSStringBuilder> {
        const { text } = self
        const part = text.slice(start, end)
        const made = yield* replaceLiteral(part, String(from), to === null ? '' : String(to), false, ctx)
        return self.put(text.slice(0, start) + made + text.slice(end), ctx)
      }
      return promptly(ctx, work(), fuelSlice)
    },
    ToString: (self: PSStringBuilder, [from, count]) => {
      if (from === undefined) return self.text
      pieceWithin(self.length, from, count)
      return self.text.substr(from, count)
    },
  },
  create: (_, args, ctx, call) => {
    const parameters = names(call)
    const by = (name: string): unknown => args[parameters.indexOf(name)]
    const capacity = by('capacity') as number | undefined
    const most = (by('maxCapacity') as number | undefined) ?? 0x7fffffff
    if (capacity !== undefined && capacity > most)
      outOfRange('capacity', 'Capacity exceeds maximum capacity.')
    if (most < 1) outOfRange('maxCapacity', `MaxCapacity must be one or greater.`)
    if (capacity !== undefined && capacity < 0) negative('capacity', capacity)
    const made = new PSStringBuilder(capacity || Math.min(16, most), most)
    const value = (by('value') as string | null | undefined) ?? ''
    const start = by('startIndex') as number | undefined
    if (start !== undefined) {
      const length = by('length') as number
      if (length < 0) negative('length', length)
      if (start < 0) negative('startIndex', start)
      if (start > value.length - length)
        outOfRange('length', 'Index and length must refer to a location within the string.')
    }
    return made.put(start === undefined ? value : value.substr(start, by('length') as number), ctx)
  },
})
