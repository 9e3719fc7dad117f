/** ZipArchive and its entries, ZipFile: the format of PKWARE's APPNOTE, stored and deflated. */
import { type NetType, T } from '../../../objects/net-type.ts'
import { PSList } from '../../../objects/collections.ts'
import { PSDateTime, type PSDateTimeOffset } from '../../../objects/time.ts'
import { dateFromUnixMs, dateParts, offsetFromDate, ticksFromParts, toLocal } from '../../../objects/date.ts'
import { EnumValue } from '../../../objects/numbers.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { NetThrow, throwNet, TerminatingError } from '../../runtime/failure.ts'
import { invokeMember } from '../../runtime/member-calls.ts'
import { isTask, type Task } from '../../runtime/task.ts'
import { PSMemoryStream } from '../streams.ts'
import { genericType, implement, type Implementation } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argument, argumentNull, enumOf, flag } from '../values.ts'
import { type ByteStream, closeStream, readBytes, writeBytes } from './byte-stream.ts'
import { deflate } from './compression.ts'
import { filePort } from './file-port.ts'
import { blockBytesMax } from '../../../settings/limits.ts'
import { changeNumber } from '../../runtime/numeric.ts'

const localSignature = 0x04034b50
const centralSignature = 0x02014b50
const endSignature = 0x06054b50
const entriesMax = 0xffff

/** zlib.crc32 is younger than the oldest Node this runs on. */
const crcTable = Uint32Array.from({ length: 256 }, (_, at) => {
  let code = at
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1
  return code
})
function crc32(data: Uint8Array): number {
  let code = 0xffffffff
  for (const byte of data) code = (code >>> 8) ^ (crcTable[(code ^ byte) & 0xff] as number)
  return ~code >>> 0
}

class ZipEntry {
  readonly archive: ZipArchive
  readonly name: string
  level = 0
  /** as it stands in the archive */
  packed: Uint8Array | undefined
  method = 8
  crc = 0
  size = 0
  time: PSDateTime
  attributes = 0
  /** what is written anew */
  content: PSMemoryStream | undefined
  constructor(archive: ZipArchive, name: string, time: PSDateTime) {
    this.archive = archive
    this.name = name
    this.time = time
  }
  get netType(): NetType {
    return loadType('System.IO.Compression.ZipArchiveEntry') ?? T.Object
  }
  toString(): string {
    return this.name
  }
  plain(): Uint8Array {
    if (this.packed === undefined) return new Uint8Array(0)
    if (this.method === 0) return this.packed
    if (this.method !== 8)
      throwNet(
        'System.IO.InvalidDataException',
        'The archive entry was compressed using an unsupported compression method.',
      )
    return deflate().unpack(this.packed)
  }
  /** What was written becomes what stands in the archive. */
  settle(): void {
    if (this.content === undefined) return
    const data = this.content.toArray()
    this.size = data.length
    this.crc = crc32(data)
    this.method = data.length === 0 || this.level === 2 ? 0 : 8
    this.packed = this.method === 0 ? data : deflate(this.level).pack(data)
    this.content = undefined
  }
}

class ZipArchive {
  /** a stream, or the path of a file that is written when the archive is closed */
  readonly target: ByteStream | string
  readonly mode: number
  readonly leaveOpen: boolean
  entries: ZipEntry[] = []
  comment = ''
  closed = false
  constructor(target: ByteStream | string, mode: number, leaveOpen: boolean) {
    this.target = target
    this.mode = mode
    this.leaveOpen = leaveOpen
  }
  get netType(): NetType {
    return loadType('System.IO.Compression.ZipArchive') ?? T.Object
  }
  open(): this {
    if (this.closed)
      throwNet(
        'System.ObjectDisposedException',
        "Cannot access a disposed object.\nObject name: 'System.IO.Compression.ZipArchive'.",
        {
          properties: [['ObjectName', 'System.IO.Compression.ZipArchive']],
        },
      )
    return this
  }
  read(data: Uint8Array): void {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
    let end = data.length - 22
    while (end >= 0 && view.getUint32(end, true) !== endSignature) end--
    if (end < 0)
      throwNet('System.IO.InvalidDataException', 'End of Central Directory record could not be found.')
    let at = view.getUint32(end + 16, true)
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (at + 46 > data.length || view.getUint32(at, true) !== centralSignature)
        throwNet(
          'System.IO.InvalidDataException',
          'Number of entries expected in End Of Central Directory does not correspond to number of entries in Central Directory.',
        )
      const sizes = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
      const [nameSize = 0, extraSize = 0, commentSize = 0] = sizes
      const name = Buffer.from(data.subarray(at + 46, at + 46 + nameSize)).toString('utf8')
      const entry = new ZipEntry(
        this,
        name,
        dosTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
      )
      entry.method = view.getUint16(at + 10, true)
      entry.crc = view.getUint32(at + 16, true)
      entry.size = view.getUint32(at + 24, true)
      entry.attributes = view.getInt32(at + 38, true)
      const local = view.getUint32(at + 42, true)
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      entry.packed = data.slice(start, start + view.getUint32(at + 20, true))
      this.entries.push(entry)
      at += 46 + nameSize + extraSize + commentSize
    }
  }
  bytes(): Uint8Array {
    const out: Uint8Array[] = []
    const central: Uint8Array[] = []
    let offset = 0
    for (const entry of this.entries) {
      entry.settle()
      const name = Buffer.from(entry.name, 'utf8')
      const packed = entry.packed ?? new Uint8Array(0)
      const [date, time] = dosOf(entry.time)
      const shared = (head: Buffer, at: number): void => {
        head.writeUInt16LE(20, at)
        head.writeUInt16LE(/[^\0-\x7f]/.test(entry.name) ? 0x800 : 0, at + 2)
        head.writeUInt16LE(entry.method, at + 4)
        head.writeUInt16LE(time, at + 6)
        head.writeUInt16LE(date, at + 8)
        head.writeUInt32LE(entry.crc, at + 10)
        head.writeUInt32LE(packed.length, at + 14)
        head.writeUInt32LE(entry.size, at + 18)
        head.writeUInt16LE(name.length, at + 22)
      }
      const local = Buffer.alloc(30)
      local.writeUInt32LE(localSignature, 0)
      shared(local, 4)
      const record = Buffer.alloc(46)
      record.writeUInt32LE(centralSignature, 0)
      record.writeUInt16LE(0x314, 4)
      shared(record, 6)
      record.writeInt32LE(entry.attributes, 38)
      record.writeUInt32LE(offset, 42)
      out.push(local, name, packed)
      central.push(record, name)
      offset += local.length + name.length + packed.length
    }
    const end = Buffer.alloc(22)
    const size = central.reduce((sum, one) => sum + one.length, 0)
    end.writeUInt32LE(endSignature, 0)
    end.writeUInt16LE(this.entries.length, 8)
    end.writeUInt16LE(this.entries.length, 10)
    end.writeUInt32LE(size, 12)
    end.writeUInt32LE(offset, 16)
    return Buffer.concat([...out, ...central, end])
  }
  *close(ctx: EngineContext): Task<void> {
    if (this.closed) return
    this.closed = true
    const { target } = this
    if (typeof target === 'string') {
      if (this.mode !== 0) yield filePort().write(target, this.bytes(), ctx)
      return
    }
    if (this.mode !== 0) {
      if (target instanceof PSMemoryStream && this.mode === 2) {
        target.position = 0
        target.length = 0
      }
      yield* writeBytes(target, this.bytes(), ctx)
    }
    if (!this.leaveOpen) yield* closeStream(target, ctx)
  }
}

const dosTime = (date: number, time: number): PSDateTime => {
  const valid = (date >> 5) & 15 && date & 31
  return valid
    ? new PSDateTime(
        ticksFromParts(
          1980 + (date >> 9),
          (date >> 5) & 15,
          date & 31,
          time >> 11,
          (time >> 5) & 63,
          (time & 31) * 2,
        ),
        0,
      )
    : new PSDateTime(ticksFromParts(1980, 1, 1, 0, 0, 0), 0)
}
function dosOf(value: PSDateTime): [date: number, time: number] {
  const { year, month, day, hour, minute, second } = dateParts(value.ticks)
  return [(Math.max(0, year - 1980) << 9) | (month << 5) | day, (hour << 11) | (minute << 5) | (second >> 1)]
}

function* opened(
  target: ByteStream | string,
  mode: number,
  leaveOpen: boolean,
  ctx: EngineContext,
): Task<ZipArchive> {
  const archive = new ZipArchive(target, mode, leaveOpen)
  if (mode === 1) return archive
  const isEmptyUpdate = mode === 2 && target instanceof PSMemoryStream && target.length === 0
  if (isEmptyUpdate) return archive
  if (target instanceof PSMemoryStream) target.position = 0
  const data =
    typeof target === 'string'
      ? ((yield filePort().read(target, ctx)) as Uint8Array)
      : yield* readBytes(target, blockBytesMax, ctx)
  archive.read(data)
  return archive
}

const wide = (value: number): unknown => changeNumber(value, T.Int64)
const now = (ctx: EngineContext): PSDateTime => toLocal(dateFromUnixMs(ctx.meter.now()))
function addEntry(self: ZipArchive, name: string, level: unknown, ctx: EngineContext): ZipEntry {
  if (name === null) argumentNull('entryName')
  if (name === '') argument('String cannot be empty.', 'entryName')
  if (self.open().mode === 0)
    throwNet('System.NotSupportedException', 'Cannot create entries on an archive opened in read mode.')
  if (self.entries.length >= entriesMax)
    throwNet('System.NotSupportedException', 'This host writes archives of at most 65,535 entries.')
  const entry = new ZipEntry(self, name, now(ctx))
  entry.level = flag(level ?? 0)
  self.entries.push(entry)
  return entry
}
implement('System.IO.Compression.ZipArchive', {
  get: {
    Entries: (self: ZipArchive) => {
      if (self.open().mode === 1)
        throwNet('System.NotSupportedException', 'Cannot access entries in Create mode.')
      return new PSList(
        genericType(
          'System.Collections.ObjectModel.ReadOnlyCollection`1',
          loadType('System.IO.Compression.ZipArchiveEntry') ?? T.Object,
        ),
        self.entries,
        true,
      )
    },
    Mode: (self: ZipArchive) => enumOf('System.IO.Compression.ZipArchiveMode', self.mode),
    Comment: (self: ZipArchive) => self.comment,
  },
  call: {
    CreateEntry: (self: ZipArchive, [name, level], ctx) => addEntry(self, name, level, ctx),
    GetEntry: (self: ZipArchive, [name]) => {
      if (name === null) argumentNull('entryName')
      if (self.open().mode === 1)
        throwNet('System.NotSupportedException', 'Cannot access entries in Create mode.')
      return self.entries.find((one) => one.name === name) ?? null
    },
    Dispose: (self: ZipArchive, _, ctx) => self.close(ctx),
  },
  create: (_, [stream, mode, leaveOpen], ctx) => {
    if (stream === null) argumentNull('stream')
    return opened(stream as ByteStream, mode === undefined ? 0 : flag(mode), leaveOpen === true, ctx)
  },
})
implement('System.IO.Compression.ZipArchiveEntry', {
  get: {
    Archive: (self: ZipEntry) => self.archive,
    FullName: (self: ZipEntry) => self.name,
    Name: (self: ZipEntry) => self.name.slice(self.name.lastIndexOf('/') + 1),
    Length: (self: ZipEntry) => wide(self.size),
    CompressedLength: (self: ZipEntry) => wide(self.packed?.length ?? 0),
    Crc32: (self: ZipEntry) => changeNumber(self.crc, T.UInt32),
    IsEncrypted: () => false,
    ExternalAttributes: (self: ZipEntry) => self.attributes,
    Comment: () => '',
    LastWriteTime: (self: ZipEntry) => offsetFromDate(self.time),
  },
  set: {
    LastWriteTime: (self: ZipEntry, value: PSDateTimeOffset) => {
      self.time = new PSDateTime(value.ticks, 0)
    },
    ExternalAttributes: (self: ZipEntry, value) => {
      self.attributes = value
    },
  },
  call: {
    Open: (self: ZipEntry) => {
      self.archive.open()
      if (self.archive.mode === 0) return new PSMemoryStream(self.plain(), false, true)
      if (self.content === undefined) {
        self.content = new PSMemoryStream()
        const data = self.plain()
        self.content.data = data
        self.content.length = data.length
      }
      return self.content
    },
    Delete: (self: ZipEntry) => {
      if (self.archive.mode !== 2)
        throwNet(
          'System.NotSupportedException',
          'Delete can only be used when the archive is in Update mode.',
        )
      self.archive.entries = self.archive.entries.filter((one) => one !== self)
    },
    ToString: (self: ZipEntry) => self.name,
  },
})

// --- ZipFile

/** A static method of a .NET type, with what it throws as it was. */
function* net(typeName: string, method: string, args: unknown[], ctx: EngineContext): Task<unknown> {
  try {
    const made = invokeMember(loadType(typeName), method, args, ctx, { static: true })
    return isTask(made) ? yield made : made
  } catch (error) {
    const inner = error instanceof TerminatingError ? error.record.exception.innerException : undefined
    if (inner) throw new NetThrow(inner)
    throw error
  }
}
const text = (value: unknown, name: string): string => {
  if (value === null || value === undefined) argumentNull(name)
  if (value === '') argument('The value cannot be an empty string.', name)
  return String(value)
}
const directory = 'System.IO.Directory'
const file = 'System.IO.File'
function* createFrom(args: unknown[], named: readonly string[], ctx: EngineContext): Task<void> {
  const source = text(yield* net('System.IO.Path', 'GetFullPath', [text(args[0], named[0] ?? '')], ctx), '')
  const [, target] = args
  if (typeof target === 'string' && (yield* net(file, 'Exists', [target], ctx)) === true)
    throwNet('System.IO.IOException', `The file '${target}' already exists.`)
  const level = args[named.indexOf('compressionLevel')]
  const isWithBase = args[named.indexOf('includeBaseDirectory')] === true
  const archive = new ZipArchive(target as ByteStream | string, 1, true)
  const start = isWithBase ? source.lastIndexOf('/') + 1 : source.length + 1
  const every = loadType('System.IO.SearchOption')
  const all = (yield* net(
    directory,
    'GetFileSystemEntries',
    [source, '*', every ? new EnumValue(every, 1n) : 1],
    ctx,
  )) as { items: readonly unknown[] }
  for (const one of all.items) {
    const path = String(one)
    const isFolder = (yield* net(directory, 'Exists', [path], ctx)) === true
    if (isFolder) {
      const inside = (yield* net(directory, 'GetFileSystemEntries', [path], ctx)) as { items: unknown[] }
      if (inside.items.length === 0) addEntry(archive, `${path.slice(start)}/`, level, ctx)
      continue
    }
    const entry = addEntry(archive, path.slice(start), level, ctx)
    const data = (yield filePort().read(path, ctx)) as Uint8Array
    entry.content = new PSMemoryStream(data)
    entry.settle()
  }
  yield* archive.close(ctx)
}
function* extractTo(args: unknown[], named: readonly string[], ctx: EngineContext): Task<void> {
  const [source] = args
  const folder = text(yield* net('System.IO.Path', 'GetFullPath', [text(args[1], named[1] ?? '')], ctx), '')
  const overwrites = args[named.indexOf('overwriteFiles')] === true
  const archive = yield* opened(source as ByteStream | string, 0, true, ctx)
  yield* net(directory, 'CreateDirectory', [folder], ctx)
  for (const entry of archive.entries) {
    const path = String(yield* net('System.IO.Path', 'GetFullPath', [`${folder}/${entry.name}`], ctx))
    if (!path.startsWith(`${folder}/`))
      throwNet(
        'System.IO.IOException',
        'Extracting Zip entry would have resulted in a file outside the specified destination directory.',
      )
    if (entry.name.endsWith('/')) {
      yield* net(directory, 'CreateDirectory', [path], ctx)
      continue
    }
    yield* net(directory, 'CreateDirectory', [path.slice(0, path.lastIndexOf('/'))], ctx)
    if (!overwrites && (yield* net(file, 'Exists', [path], ctx)) === true)
      throwNet('System.IO.IOException', `The file '${path}' already exists.`)
    yield filePort().write(path, entry.plain(), ctx)
  }
}
const names = (call: { overload: { parameters: readonly { name: string }[] } }): string[] =>
  call.overload.parameters.map((one) => one.name)
const openFile: Implementation = function* (_, [path, mode], ctx): Task<unknown> {
  const target = text(path, 'archiveFileName')
  const how = mode === undefined ? 0 : flag(mode)
  const isThere = (yield* net(file, 'Exists', [target], ctx)) === true
  if (how === 1 && isThere) throwNet('System.IO.IOException', `The file '${target}' already exists.`)
  return how === 2 && !isThere ? new ZipArchive(target, 2, false) : yield* opened(target, how, false, ctx)
}
implement('System.IO.Compression.ZipFile', {
  staticCall: {
    OpenRead: openFile,
    Open: openFile,
    CreateFromDirectory: (_, args, ctx, call) => createFrom(args, names(call), ctx),
    ExtractToDirectory: (_, args, ctx, call) => extractTo(args, names(call), ctx),
  },
})
