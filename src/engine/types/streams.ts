/** Streams and readers over memory: MemoryStream, StringReader, StringWriter. Files are the provider's. */
import { roomForBytes } from '../runtime/room.ts'
import { ByteArray, PSArray } from '../../objects/collections.ts'
import type { NetType } from '../../objects/net-type.ts'
import { type EnumValue, PSChar } from '../../objects/numbers.ts'
import { bytesOf } from '../runtime/bytes.ts'
import type { EngineContext } from '../runtime/context.ts'
import { byteBox } from '../runtime/enumerate.ts'
import { throwNet } from '../runtime/failure.ts'
import { toBig, toJsNumber } from '../runtime/numeric.ts'
import { netText } from '../runtime/to-text.ts'
import { implement } from './surface.ts'
import { PSStringBuilder } from './text/string-builder.ts'
import { loadType } from './type-loader.ts'
import { argumentNull, bytes, negative, sessionCulture } from './values.ts'

export class PSMemoryStream {
  data: Uint8Array
  length: number
  position = 0
  closed = false
  readonly writable: boolean
  readonly fixed: boolean
  constructor(data: Uint8Array = new Uint8Array(0), writable = true, fixed = false) {
    this.data = data
    this.length = data.length
    this.writable = writable
    this.fixed = fixed
  }
  get netType(): NetType {
    return loadType('System.IO.MemoryStream') as NetType
  }
  open(): this {
    if (this.closed) throwNet('System.ObjectDisposedException', 'Cannot access a closed Stream.')
    return this
  }
  write(more: Uint8Array, ctx: EngineContext): void {
    this.open()
    const end = this.position + more.length
    if (end > this.data.length) {
      if (this.fixed) throwNet('System.NotSupportedException', 'Memory stream is not expandable.')
      roomForBytes(end, { charge: () => ctx.charge(end - this.data.length) })
      const larger = new Uint8Array(Math.max(end, this.data.length * 2, 256))
      larger.set(this.data.subarray(0, this.length))
      this.data = larger
    }
    this.data.set(more, this.position)
    this.position = end
    this.length = Math.max(this.length, end)
  }
  read(count: number): Uint8Array {
    this.open()
    const part = this.data.subarray(this.position, Math.min(this.length, this.position + count))
    this.position += part.length
    return part
  }
  readAll(): Uint8Array {
    return this.read(this.length)
  }
  toArray(): Uint8Array {
    return this.data.slice(0, this.length)
  }
}

export function fillBytes(target: unknown, at: number, part: Uint8Array): void {
  if (target instanceof ByteArray) target.bytes.set(part, at)
  else if (target instanceof PSArray)
    part.forEach((one, i) => {
      target.items[at + i] = byteBox(one)
    })
}

implement('System.IO.MemoryStream', {
  get: {
    Length: (self: PSMemoryStream) => BigInt(self.open().length),
    Position: (self: PSMemoryStream) => BigInt(self.open().position),
    Capacity: (self: PSMemoryStream) => self.open().data.length,
    CanRead: (self: PSMemoryStream) => !self.closed,
    CanSeek: (self: PSMemoryStream) => !self.closed,
    CanWrite: (self: PSMemoryStream) => !self.closed && self.writable,
    CanTimeout: () => false,
  },
  set: {
    Position: (self: PSMemoryStream, value) => {
      if (toJsNumber(value) < 0) negative('value', toJsNumber(value))
      self.position = toJsNumber(value)
    },
    Capacity: () => undefined,
  },
  call: {
    Read: (self: PSMemoryStream, [target, at, count]) => {
      const part = self.read(count)
      fillBytes(target, at, part)
      return part.length
    },
    ReadByte: (self: PSMemoryStream) => self.read(1)[0] ?? -1,
    Write: (self: PSMemoryStream, [source, at, count], ctx) =>
      self.write(bytesOf(source).slice(at ?? 0, count === undefined ? undefined : at + count), ctx),
    WriteByte: (self: PSMemoryStream, [value], ctx) => self.write(Uint8Array.of(toJsNumber(value)), ctx),
    WriteTo: (self: PSMemoryStream, [target], ctx) => (target as PSMemoryStream).write(self.toArray(), ctx),
    CopyTo: (self: PSMemoryStream, [target], ctx) => (target as PSMemoryStream).write(self.readAll(), ctx),
    Seek: (self: PSMemoryStream, [offset, origin]) => {
      const base = [0, self.position, self.length][Number((origin as EnumValue).value)] ?? 0
      const at = base + toJsNumber(offset)
      if (at < 0)
        throwNet(
          'System.IO.IOException',
          'An attempt was made to move the position before the beginning of the stream.',
        )
      self.position = at
      return BigInt(at)
    },
    SetLength: (self: PSMemoryStream, [length], ctx) => {
      const size = Number(toBig(length))
      if (size > self.length) {
        const { position } = self
        self.position = self.length
        roomForBytes(size, ctx)
        self.write(new Uint8Array(size - self.length), ctx)
        self.position = position
      } else self.length = size
      self.position = Math.min(self.position, self.length)
    },
    ToArray: (self: PSMemoryStream) => bytes(self.toArray()),
    GetBuffer: (self: PSMemoryStream) => bytes(self.data),
    Flush: () => undefined,
    Close: (self: PSMemoryStream) => {
      self.closed = true
    },
    Dispose: (self: PSMemoryStream) => {
      self.closed = true
    },
  },
  create: (_, [first, second, third, writable]) => {
    if (first === null) argumentNull('buffer')
    if (first === undefined || typeof first === 'number') return new PSMemoryStream()
    const data = bytesOf(first)
    return typeof second === 'number'
      ? new PSMemoryStream(data.subarray(second, second + third), writable !== false, true)
      : new PSMemoryStream(data, second !== false, true)
  },
})

class PSStringReader {
  readonly text: string
  at = 0
  constructor(text: string) {
    this.text = text
  }
  get netType(): NetType {
    return loadType('System.IO.StringReader') as NetType
  }
  closed = false
  open(): this {
    if (this.closed) throwNet('System.ObjectDisposedException', 'Cannot read from a closed TextReader.')
    return this
  }
}
implement('System.IO.StringReader', {
  call: {
    Read: (self: PSStringReader) =>
      self.open().at < self.text.length ? self.text.charCodeAt(self.at++) : -1,
    Peek: (self: PSStringReader) => (self.open().at < self.text.length ? self.text.charCodeAt(self.at) : -1),
    ReadLine: (self: PSStringReader) => {
      if (self.open().at >= self.text.length) return null
      const end = /\r\n|\r|\n|$/g
      end.lastIndex = self.at
      const match = end.exec(self.text) as RegExpExecArray
      const line = self.text.slice(self.at, match.index)
      self.at = match.index + match[0].length
      return line
    },
    ReadToEnd: (self: PSStringReader) => {
      const rest = self.open().text.slice(self.at)
      self.at = self.text.length
      return rest
    },
    Close: (self: PSStringReader) => {
      self.closed = true
    },
    Dispose: (self: PSStringReader) => {
      self.closed = true
    },
  },
  create: (_, [text]) => (text === null ? argumentNull('s') : new PSStringReader(text)),
})

class PSStringWriter {
  readonly builder: PSStringBuilder
  newLine = '\n'
  constructor(builder = new PSStringBuilder()) {
    this.builder = builder
  }
  get netType(): NetType {
    return loadType('System.IO.StringWriter') as NetType
  }
  toString(): string {
    return this.builder.text
  }
  put(text: string, ctx: EngineContext): void {
    this.builder.put(this.builder.text + text, ctx)
  }
}
const written = (args: unknown[], ctx: EngineContext): string => {
  const [value, ...rest] = args
  if (value === undefined || value === null) return ''
  if (typeof value === 'string' && rest.length)
    return value.replace(/\{(\d+)\}/g, (_all, at) => netText(rest[Number(at)], sessionCulture(ctx), ctx))
  if (value instanceof PSArray && value.items[0] instanceof PSChar) return value.items.map(String).join('')
  return netText(value, sessionCulture(ctx), ctx)
}
implement('System.IO.StringWriter', {
  get: { NewLine: (self: PSStringWriter) => self.newLine },
  set: {
    NewLine: (self: PSStringWriter, value) => {
      self.newLine = value
    },
  },
  call: {
    Write: (self: PSStringWriter, args, ctx) => self.put(written(args, ctx), ctx),
    WriteLine: (self: PSStringWriter, args, ctx) => self.put(written(args, ctx) + self.newLine, ctx),
    ToString: (self: PSStringWriter) => self.builder.text,
    GetStringBuilder: (self: PSStringWriter) => self.builder,
    Flush: () => undefined,
    Close: () => undefined,
    Dispose: () => undefined,
  },
  create: (_, args) =>
    new PSStringWriter(args.find((one): one is PSStringBuilder => one instanceof PSStringBuilder)),
})
