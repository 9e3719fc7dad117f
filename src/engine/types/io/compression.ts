/** GZipStream, DeflateStream, ZLibStream and BrotliStream over any stream. */
import zlib from 'node:zlib'
import { EnumValue } from '../../../objects/numbers.ts'
import { blockBytesMax } from '../../../settings/limits.ts'
import { bytesOf } from '../../runtime/bytes.ts'
import { throwNet } from '../../runtime/failure.ts'
import { toJsNumber } from '../../runtime/numeric.ts'
import type { Task } from '../../runtime/task.ts'
import { fillBytes } from '../streams.ts'
import { implement } from '../surface.ts'
import { argument, argumentNull, flag } from '../values.ts'
import { type ByteStream, readBytes, writeBytes } from './byte-stream.ts'
import { type Codec, FilterStream } from './filter-stream.ts'

/** CompressionLevel: Optimal, Fastest, NoCompression, SmallestSize. */
const levels = [6, 1, 0, 9]
const bounded = { maxOutputLength: blockBytesMax }
const unpacked =
  (run: (data: Uint8Array) => Uint8Array) =>
  (data: Uint8Array): Uint8Array => {
    try {
      return run(data)
    } catch {
      // what zlib says of the bytes is no part of .NET's message
      return throwNet(
        'System.IO.InvalidDataException',
        'The archive entry was compressed using an unsupported compression method.',
      )
    }
  }
export const deflate = (level = 0): Codec => ({
  pack: (data) => zlib.deflateRawSync(data, { level: levels[level] ?? 6 }),
  unpack: unpacked((data) => zlib.inflateRawSync(data, bounded)),
})
const codecs: Readonly<Record<string, (level: number) => Codec>> = {
  GZipStream: (level) => ({
    pack: (data) => zlib.gzipSync(data, { level: levels[level] ?? 6 }),
    unpack: unpacked((data) => zlib.gunzipSync(data, bounded)),
  }),
  DeflateStream: deflate,
  ZLibStream: (level) => ({
    pack: (data) => zlib.deflateSync(data, { level: levels[level] ?? 6 }),
    unpack: unpacked((data) => zlib.inflateSync(data, bounded)),
  }),
  BrotliStream: () => ({
    pack: (data) => zlib.brotliCompressSync(data, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } }),
    unpack: unpacked((data) => zlib.brotliDecompressSync(data, bounded)),
  }),
}

const unsupported = (): never => throwNet('System.NotSupportedException', 'This operation is not supported.')
for (const name of Object.keys(codecs))
  implement(`System.IO.Compression.${name}`, {
    get: {
      BaseStream: (self: FilterStream) => self.inner,
      CanRead: (self: FilterStream) => !self.closed && !self.isWriting,
      CanWrite: (self: FilterStream) => !self.closed && self.isWriting,
      CanSeek: () => false,
      CanTimeout: () => false,
      Length: unsupported,
      Position: unsupported,
    },
    set: { Position: unsupported },
    call: {
      *Read(self: FilterStream, [target, at, count], ctx): Task {
        const part = yield* readBytes(self, count, ctx)
        fillBytes(target, at, part)
        return part.length
      },
      *ReadByte(self: FilterStream, _, ctx): Task {
        return (yield* readBytes(self, 1, ctx))[0] ?? -1
      },
      Write: (self: FilterStream, [source, at, count], ctx) =>
        self.write(bytesOf(source).slice(at ?? 0, count === undefined ? undefined : at + count), ctx),
      WriteByte: (self: FilterStream, [value], ctx) => self.write(Uint8Array.of(toJsNumber(value)), ctx),
      *CopyTo(self: FilterStream, [target], ctx): Task {
        for (;;) {
          const part = yield* readBytes(self, 65536, ctx)
          if (part.length === 0) return
          yield* writeBytes(target as ByteStream, part, ctx)
        }
      },
      Seek: unsupported,
      SetLength: unsupported,
      Flush: (self: FilterStream) => void self.open(),
      Close: (self: FilterStream, _, ctx) => self.close(ctx),
      Dispose: (self: FilterStream, _, ctx) => self.close(ctx),
    },
    create: (_, [stream, how, leaveOpen], _ctx, call) => {
      if (stream === null) argumentNull('stream')
      const isLevel = how instanceof EnumValue && how.netType.name === 'CompressionLevel'
      const isWriting = isLevel || flag(how) === 1
      const inner = stream as ByteStream & { writable?: boolean; canWrite?: boolean }
      if (isWriting && (inner.writable === false || inner.canWrite === false))
        argument('Stream does not support writing.', 'stream')
      return new FilterStream(
        call.type,
        inner,
        isWriting,
        (codecs[name] as (level: number) => Codec)(isLevel ? flag(how) : 0),
        leaveOpen === true,
      )
    },
  })
