/** FileStream, StreamReader and StreamWriter. Reading and writing wait without the thread. */
import fs from 'node:fs'
import { AutomationNull } from '../../objects/automation-null.ts'
import { ByteArray, PSArray } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { PSChar } from '../../objects/numbers.ts'
import { bytesOf } from '../runtime/bytes.ts'
import type { EngineContext } from '../runtime/context.ts'
import { byteBox } from '../runtime/enumerate.ts'
import { throwNet } from '../runtime/failure.ts'
import { toJsNumber } from '../runtime/numeric.ts'
import type { Task } from '../runtime/task.ts'
import { netText } from '../runtime/to-text.ts'
import { FilterStream } from '../types/io/filter-stream.ts'
import { PSMemoryStream } from '../types/streams.ts'
import { implement } from '../types/surface.ts'
import { loadType } from '../types/type-loader.ts'
import { argument, argumentNull, flag, sessionCulture } from '../types/values.ts'
import type { Disk, OpenFile } from './disk.ts'
import { netFault } from './file-faults.ts'
import { absolutePath, diskOf } from './file-info.ts'
import { readInto, resize, writeAt } from './file-io.ts'
import { encodingOf, markOf, PieceDecoder, type TextEncoding, utf8NoMark } from './text-files.ts'

const { O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY } = fs.constants

/** what is left open when nobody holds the stream any more */
const forgotten = new FinalizationRegistry<OpenFile>((file) => file.close())

export class FileStream {
  readonly disk: Disk
  readonly file: OpenFile
  readonly canRead: boolean
  readonly canWrite: boolean
  readonly appends: boolean
  position: number
  constructor(disk: Disk, file: OpenFile, access: number, appends = false) {
    this.disk = disk
    this.file = file
    this.canRead = (access & 1) !== 0
    this.canWrite = (access & 2) !== 0
    this.appends = appends
    this.position = appends ? file.size : 0
    forgotten.register(this, file, this)
  }
  get netType(): NetType {
    return loadType('System.IO.FileStream') ?? T.Object
  }
  open(): this {
    if (!this.file.isOpen)
      throwNet(
        'System.ObjectDisposedException',
        `Cannot access a closed file.\nObject name: '${this.file.path}'.`,
        {
          properties: [['ObjectName', this.file.path]],
        },
      )
    return this
  }
  close(): void {
    forgotten.unregister(this)
    this.file.close()
  }
  *read(target: Uint8Array): Task<number> {
    this.open()
    if (!this.canRead) throwNet('System.NotSupportedException', 'Stream does not support reading.')
    const count = yield* readInto(this.file, target, this.position)
    this.position += count
    return count
  }
  *write(bytes: Uint8Array): Task<void> {
    yield* this.#writing(() => writeAt(this.disk, this.file, bytes, this.position))
    this.position += bytes.length
  }
  *resize(length: number): Task<void> {
    yield* this.#writing(() => resize(this.disk, this.file, length))
  }
  *#writing(work: () => Task<void>): Task<void> {
    this.open()
    if (!this.canWrite) throwNet('System.NotSupportedException', 'Stream does not support writing.')
    try {
      yield* work()
    } catch (error) {
      throw netFault(error, this.file.path, this.disk)
    }
  }
}

/** FileMode, FileAccess and FileShare as .NET counts them. */
export function openStream(
  ctx: EngineContext,
  path: unknown,
  mode: number,
  access = mode === 6 ? 2 : 3,
  share = 1,
): FileStream {
  const disk = diskOf(ctx)
  const full = absolutePath(path, ctx)
  if (mode === 6 && (access & 1) !== 0)
    argument(`Append access can be requested only in write-only mode.`, 'access')
  if ((access & 2) === 0 && (mode === 1 || mode === 2 || mode === 5 || mode === 6))
    argument(`Combining FileMode: ${modeNames[mode]} with FileAccess: Read is invalid.`, 'access')
  const how = access === 1 ? O_RDONLY : access === 2 ? O_WRONLY : O_RDWR
  const make = [0, O_CREAT | O_EXCL, O_CREAT | O_TRUNC, 0, O_CREAT, O_TRUNC, O_CREAT][mode] ?? 0
  try {
    return new FileStream(disk, disk.open(full, how | make, 0o666, share === 0), access, mode === 6)
  } catch (error) {
    throw netFault(error, full, disk)
  }
}
const modeNames = ['', 'CreateNew', 'Create', 'Open', 'OpenOrCreate', 'Truncate', 'Append']

function fill(target: unknown, at: number, part: Uint8Array): void {
  if (target instanceof ByteArray) target.bytes.set(part, at)
  else if (target instanceof PSArray)
    part.forEach((one, i) => {
      target.items[at + i] = byteBox(one)
    })
}

function* readPart(self: FileStream, count: number): Task<Uint8Array> {
  const left = Math.max(65536, self.open().file.size - self.position)
  const part = new Uint8Array(Math.min(count, left))
  const got = yield* self.read(part)
  return part.subarray(0, got)
}

implement('System.IO.FileStream', {
  create: (_self, [path, mode, access, share], ctx) =>
    openStream(
      ctx,
      path,
      flag(mode),
      access === undefined ? undefined : flag(access),
      share === undefined ? undefined : flag(share),
    ),
  get: {
    Name: (self: FileStream) => self.file.path,
    Length: (self: FileStream) => BigInt(self.open().file.size),
    Position: (self: FileStream) => BigInt(self.open().position),
    CanRead: (self: FileStream) => self.file.isOpen && self.canRead,
    CanWrite: (self: FileStream) => self.file.isOpen && self.canWrite,
    CanSeek: (self: FileStream) => self.file.isOpen,
    CanTimeout: () => false,
    IsAsync: () => false,
  },
  set: {
    Position(self: FileStream, value) {
      self.open().position = toJsNumber(value)
    },
  },
  call: {
    *Read(self: FileStream, [target, at, count]) {
      const part = yield* readPart(self, count)
      fill(target, at, part)
      return part.length
    },
    *ReadByte(self: FileStream) {
      if (!self.file.isOpen) throwNet('System.ObjectDisposedException', 'Cannot access a closed Stream.')
      return (yield* readPart(self, 1))[0] ?? -1
    },
    *ReadExactly(self: FileStream, [target, at, count]) {
      const part = yield* readPart(self, count)
      if (part.length < count)
        throwNet('System.IO.EndOfStreamException', 'Unable to read beyond the end of the stream.')
      fill(target, at, part)
      return AutomationNull
    },
    *Write(self: FileStream, [source, at, count]) {
      yield* self.write(bytesOf(source).slice(at ?? 0, count === undefined ? undefined : at + count))
      return AutomationNull
    },
    *WriteByte(self: FileStream, [value]) {
      yield* self.write(Uint8Array.of(toJsNumber(value)))
      return AutomationNull
    },
    *CopyTo(self: FileStream, [target], ctx) {
      for (;;) {
        const part = yield* readPart(self, 65536)
        if (part.length === 0) return AutomationNull
        if (target instanceof FileStream) yield* target.write(part)
        else (target as PSMemoryStream).write(part, ctx)
      }
    },
    Seek(self: FileStream, [offset, origin]) {
      const base = [0, self.position, self.open().file.size][flag(origin)] ?? 0
      const at = base + toJsNumber(offset)
      if (at < 0) throwNet('System.IO.IOException', `Invalid argument : '${self.file.path}'`)
      self.position = at
      return BigInt(at)
    },
    *SetLength(self: FileStream, [given]) {
      const length = toJsNumber(given)
      yield* self.open().resize(length)
      self.position = Math.min(self.position, length)
      return AutomationNull
    },
    Flush: () => AutomationNull,
    Close(self: FileStream) {
      self.close()
      return AutomationNull
    },
    Dispose(self: FileStream) {
      self.close()
      return AutomationNull
    },
  },
})

const readFiltered = function* (stream: FilterStream, count: number, ctx: EngineContext): Task<Uint8Array> {
  const part = new Uint8Array(count)
  return part.subarray(0, yield* stream.read(part, ctx))
}

type AnyStream = FileStream | PSMemoryStream | FilterStream

export class StreamReader {
  readonly stream: AnyStream
  encoding: TextEncoding
  #decoder: PieceDecoder | undefined
  text = ''
  ended = false
  closed = false
  constructor(stream: AnyStream, encoding: TextEncoding = utf8NoMark) {
    this.stream = stream
    this.encoding = encoding
  }
  get netType(): NetType {
    return loadType('System.IO.StreamReader') ?? T.Object
  }
  /** @returns false at the end */
  *more(ctx: EngineContext): Task<boolean> {
    if (this.closed) throwNet('System.ObjectDisposedException', 'Cannot read from a closed TextReader.')
    if (this.ended) return false
    let part: Uint8Array
    if (this.stream instanceof FileStream) part = yield* readPart(this.stream, 65536)
    else if (this.stream instanceof PSMemoryStream) part = this.stream.read(65536)
    else part = yield* readFiltered(this.stream, 65536, ctx)
    this.ended = part.length < 65536
    if (this.#decoder === undefined) {
      const mark = markOf(part)
      this.encoding = mark?.encoding ?? this.encoding
      if (mark) part = part.subarray(mark.length)
      this.#decoder = new PieceDecoder(this.encoding)
    }
    this.text += this.#decoder.decode(part, this.ended)
    return true
  }
  *line(ctx: EngineContext): Task<string | null> {
    for (;;) {
      const match = /\r\n|\n|\r/.exec(this.text)
      // \r at the very end may be half of \r\n
      const whole = match !== null && (this.ended || match[0] !== '\r' || match.index + 1 < this.text.length)
      if (match !== null && whole) {
        const line = this.text.slice(0, match.index)
        this.text = this.text.slice(match.index + match[0].length)
        return line
      }
      if (!(yield* this.more(ctx))) break
    }
    if (this.text === '') return null
    const rest = this.text
    this.text = ''
    return rest
  }
  *char(takes: boolean, ctx: EngineContext): Task<number> {
    while (this.text === '') if (!(yield* this.more(ctx))) return -1
    const code = this.text.charCodeAt(0)
    if (takes) this.text = this.text.slice(1)
    return code
  }
  close(): void {
    this.closed = true
    if (this.stream instanceof FileStream) this.stream.close()
    else this.stream.closed = true
  }
}

const streamOf = (given: unknown, ctx: EngineContext, open: (path: unknown) => FileStream): AnyStream => {
  if (given === null || given === undefined) argumentNull('stream')
  if (given instanceof FileStream || given instanceof PSMemoryStream || given instanceof FilterStream)
    return given
  void ctx
  return open(given)
}
const encodingIn = (args: unknown[]): TextEncoding | undefined => {
  const found = args.find((one) => typeof one === 'object' && one !== null && 'preamble' in one)
  return found === undefined ? undefined : encodingOf(found)
}

implement('System.IO.StreamReader', {
  create: (_self, [first, ...rest], ctx) =>
    new StreamReader(
      streamOf(first, ctx, (path) => openStream(ctx, path, 3, 1)),
      encodingIn(rest),
    ),
  get: {
    BaseStream: (self: StreamReader) => self.stream,
    CurrentEncoding: (self: StreamReader) => self.encoding,
    EndOfStream: (self: StreamReader, ctx) => {
      if (self.text !== '') return false
      // a property answers at once: what is left is asked of the disk
      const { stream } = self
      if (self.ended) return true
      void ctx
      if (stream instanceof FilterStream) return stream.isAtEnd
      return stream instanceof FileStream
        ? stream.position >= stream.file.size
        : stream.position >= stream.length
    },
  },
  call: {
    ReadLine: (self: StreamReader, _args, ctx) => self.line(ctx),
    *ReadToEnd(self: StreamReader, _args, ctx) {
      while (yield* self.more(ctx)) ctx.charge(131072)
      const { text } = self
      self.text = ''
      return text
    },
    *Read(self: StreamReader, [buffer, at, count], ctx) {
      if (buffer === undefined) return yield* self.char(true, ctx)
      while (self.text.length < count) if (!(yield* self.more(ctx))) break
      const part = self.text.slice(0, count)
      self.text = self.text.slice(part.length)
      for (let i = 0; i < part.length; i++) (buffer as PSArray).items[at + i] = new PSChar(part.charCodeAt(i))
      return part.length
    },
    Peek: (self: StreamReader, _args, ctx) => self.char(false, ctx),
    DiscardBufferedData(self: StreamReader) {
      self.text = ''
      self.ended = false
      return AutomationNull
    },
    Close(self: StreamReader) {
      self.close()
      return AutomationNull
    },
    Dispose(self: StreamReader) {
      self.close()
      return AutomationNull
    },
  },
})

export class StreamWriter {
  readonly stream: AnyStream
  readonly encoding: TextEncoding
  newLine = '\n'
  autoFlush = false
  closed = false
  #text: string[] = []
  #chars = 0
  #marked: boolean
  constructor(stream: AnyStream, encoding: TextEncoding = utf8NoMark) {
    this.stream = stream
    this.encoding = encoding
    this.#marked = stream.position > 0
  }
  get netType(): NetType {
    return loadType('System.IO.StreamWriter') ?? T.Object
  }
  *put(text: string, ctx: EngineContext): Task<void> {
    if (this.closed)
      throwNet(
        'System.ObjectDisposedException',
        "Cannot write to a closed TextWriter.\nObject name: 'StreamWriter'.",
        { properties: [['ObjectName', 'StreamWriter']] },
      )
    this.#text.push(text)
    this.#chars += text.length
    if (this.autoFlush || this.#chars > 65536) yield* this.flush(ctx)
  }
  *flush(ctx: EngineContext): Task<void> {
    if (!this.#marked) {
      this.#marked = true
      if (this.encoding.preamble.length > 0) yield* this.#send(this.encoding.preamble, ctx)
    }
    if (this.#chars === 0) return
    const text = this.#text.join('')
    this.#text = []
    this.#chars = 0
    yield* this.#send(this.encoding.encode(text), ctx)
  }
  *#send(bytes: Uint8Array, ctx: EngineContext): Task<void> {
    if (this.stream instanceof FileStream) yield* this.stream.write(bytes)
    else this.stream.write(bytes, ctx)
  }
  *close(ctx: EngineContext): Task<void> {
    if (this.closed) return
    yield* this.flush(ctx)
    this.closed = true
    if (this.stream instanceof FileStream) this.stream.close()
    else if (this.stream instanceof FilterStream) yield* this.stream.close(ctx)
    else this.stream.closed = true
  }
}

function textOf(args: unknown[], ctx: EngineContext): string {
  const [value, ...rest] = args
  if (value === undefined || value === null) return ''
  const culture = sessionCulture(ctx)
  if (typeof value === 'string' && rest.length > 0) {
    const list = rest.length === 1 && rest[0] instanceof PSArray ? rest[0].items : rest
    return value.replace(/\{(\d+)\}/g, (_all, at) => netText(list[Number(at)], culture, ctx))
  }
  if (value instanceof PSArray && value.items.every((one) => one instanceof PSChar))
    return value.items.map(String).join('')
  return netText(value, culture, ctx)
}

implement('System.IO.StreamWriter', {
  create: (_self, [first, ...rest], ctx) =>
    new StreamWriter(
      streamOf(first, ctx, (path) => openStream(ctx, path, rest[0] === true ? 6 : 2, 2)),
      encodingIn(rest),
    ),
  get: {
    BaseStream: (self: StreamWriter) => self.stream,
    Encoding: (self: StreamWriter) => self.encoding,
    NewLine: (self: StreamWriter) => self.newLine,
    AutoFlush: (self: StreamWriter) => self.autoFlush,
  },
  set: {
    NewLine(self: StreamWriter, value) {
      self.newLine = value
    },
    AutoFlush(self: StreamWriter, value) {
      self.autoFlush = value
    },
  },
  call: {
    *Write(self: StreamWriter, args, ctx) {
      yield* self.put(textOf(args, ctx), ctx)
      return AutomationNull
    },
    *WriteLine(self: StreamWriter, args, ctx) {
      yield* self.put(textOf(args, ctx) + self.newLine, ctx)
      return AutomationNull
    },
    *Flush(self: StreamWriter, _args, ctx) {
      yield* self.flush(ctx)
      return AutomationNull
    },
    *Close(self: StreamWriter, _args, ctx) {
      yield* self.close(ctx)
      return AutomationNull
    },
    *Dispose(self: StreamWriter, _args, ctx) {
      yield* self.close(ctx)
      return AutomationNull
    },
  },
})
