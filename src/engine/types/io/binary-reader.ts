/** System.IO.BinaryReader and BinaryWriter: numbers, texts and bytes in little-endian order. */
import { ByteArray, PSArray } from '../../../objects/collections.ts'
import { decimalFromInteger } from '../../../objects/decimal.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import {
  PSByte,
  PSChar,
  PSDecimal,
  PSDouble,
  PSInt16,
  PSSByte,
  PSSingle,
  PSUInt16,
  PSUInt32,
  PSUInt64,
} from '../../../objects/numbers.ts'
import { bytesOf } from '../../runtime/bytes.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { byteBox } from '../../runtime/enumerate.ts'
import { throwNet } from '../../runtime/failure.ts'
import { toBig, toJsNumber } from '../../runtime/numeric.ts'
import type { Task } from '../../runtime/task.ts'
import { implement, type Implementation } from '../surface.ts'
import { PSMemoryStream } from '../streams.ts'
import { PSEncoding } from '../text/encoding-codec.ts'
import { argument, argumentNull, bytes, charArray, negative, textOfChars } from '../values.ts'
import { type ByteStream, closeStream, endOfStream, readBytes, writeBytes } from './byte-stream.ts'

const utf8 = new PSEncoding('utf8', false)
class PSBinary {
  readonly netType: NetType
  readonly stream: ByteStream
  readonly encoding: PSEncoding
  readonly leaveOpen: boolean
  isClosed = false
  constructor(netType: NetType, stream: ByteStream, encoding: PSEncoding | undefined, leaveOpen: boolean) {
    this.netType = netType
    this.stream = stream
    this.encoding = encoding ?? utf8
    this.leaveOpen = leaveOpen
  }
  *take(count: number, ctx: EngineContext): Task<DataView> {
    if (this.isClosed) throwNet('System.ObjectDisposedException', 'Cannot access a closed file.')
    const data = yield* readBytes(this.stream, count, ctx)
    if (data.length < count) endOfStream()
    return new DataView(data.buffer, data.byteOffset, data.length)
  }
  *put(data: Uint8Array, ctx: EngineContext): Task<void> {
    yield* writeBytes(this.stream, data, ctx)
  }
}
const number = (size: number, read: (view: DataView) => unknown): Implementation =>
  function* (self: PSBinary, _args, ctx): Task {
    return read(yield* self.take(size, ctx))
  }
function* count7(self: PSBinary, ctx: EngineContext): Task<bigint> {
  let value = 0n
  for (let shift = 0n; ; shift += 7n) {
    const byte = (yield* self.take(1, ctx)).getUint8(0)
    value |= BigInt(byte & 127) << shift
    if (byte < 128) return value
    if (shift >= 63n)
      throwNet('System.FormatException', 'Too many bytes in what should have been a 7-bit encoded integer.')
  }
}
function encode7(value: bigint): Uint8Array {
  const out: number[] = []
  let rest = value
  for (; rest > 127n; rest >>= 7n) out.push(Number(rest & 127n) | 128)
  out.push(Number(rest))
  return Uint8Array.from(out)
}
/** One character: as many bytes as its encoding needs. */
function* readChar(self: PSBinary, ctx: EngineContext): Task<string> {
  const { stream } = self
  const data: number[] = []
  for (let tries = 0; tries < 4; tries++) {
    const next = yield* readBytes(stream, 1, ctx)
    if (next.length === 0) return ''
    data.push(next[0] as number)
    const text = self.encoding.decode(Uint8Array.from(data))
    if (text !== '' && !text.includes('\ufffd')) return text.slice(0, 1)
  }
  return '\ufffd'
}
function decimalOf(view: DataView): PSDecimal {
  const flags = view.getUint32(12, true)
  const digits =
    (BigInt(view.getUint32(8, true)) << 64n) |
    (BigInt(view.getUint32(4, true)) << 32n) |
    BigInt(view.getUint32(0, true))
  const made = decimalFromInteger(digits)
  return new PSDecimal((flags & 0x80000000) !== 0 ? -made.coefficient : made.coefficient, (flags >> 16) & 255)
}
implement('System.IO.BinaryReader', {
  get: { BaseStream: (self: PSBinary) => self.stream },
  call: {
    ReadBoolean: number(1, (view) => view.getUint8(0) !== 0),
    ReadByte: number(1, (view) => new PSByte(view.getUint8(0))),
    ReadSByte: number(1, (view) => new PSSByte(view.getInt8(0))),
    ReadInt16: number(2, (view) => new PSInt16(view.getInt16(0, true))),
    ReadUInt16: number(2, (view) => new PSUInt16(view.getUint16(0, true))),
    ReadInt32: number(4, (view) => view.getInt32(0, true)),
    ReadUInt32: number(4, (view) => new PSUInt32(view.getUint32(0, true))),
    ReadInt64: number(8, (view) => view.getBigInt64(0, true)),
    ReadUInt64: number(8, (view) => new PSUInt64(view.getBigUint64(0, true))),
    ReadSingle: number(4, (view) => new PSSingle(view.getFloat32(0, true))),
    ReadDouble: number(8, (view) => new PSDouble(view.getFloat64(0, true))),
    ReadDecimal: number(16, decimalOf),
    *ReadBytes(self: PSBinary, [count], ctx): Task {
      if (count < 0) negative('count', count)
      return bytes((yield* readBytes(self.stream, count, ctx)).slice())
    },
    *ReadString(self: PSBinary, _args, ctx): Task {
      const size = Number(yield* count7(self, ctx))
      const view = yield* self.take(size, ctx)
      return self.encoding.decode(new Uint8Array(view.buffer, view.byteOffset, size))
    },
    *ReadChar(self: PSBinary, _args, ctx): Task {
      const text = yield* readChar(self, ctx)
      return text === '' ? endOfStream() : new PSChar(text.charCodeAt(0))
    },
    *ReadChars(self: PSBinary, [count], ctx): Task {
      let text = ''
      while (text.length < count) {
        const next = yield* readChar(self, ctx)
        if (next === '') break
        text += next
      }
      return charArray(text)
    },
    *Read(self: PSBinary, [target, at, count], ctx): Task {
      if (target === undefined) {
        const text = yield* readChar(self, ctx)
        return text === '' ? -1 : text.charCodeAt(0)
      }
      const data = yield* readBytes(self.stream, count, ctx)
      if (target instanceof ByteArray) target.bytes.set(data, at)
      else if (target instanceof PSArray)
        data.forEach((one, i) => {
          target.items[at + i] = target.elementType === T.Char ? new PSChar(one) : byteBox(one)
        })
      return data.length
    },
    *PeekChar(self: PSBinary, _args, ctx): Task {
      const { stream } = self
      if (!(stream instanceof PSMemoryStream)) return -1
      const { position } = stream
      const text = yield* readChar(self, ctx)
      stream.position = position
      return text === '' ? -1 : text.charCodeAt(0)
    },
    *Read7BitEncodedInt(self: PSBinary, _args, ctx): Task {
      return Number(BigInt.asIntN(32, yield* count7(self, ctx)))
    },
    *Read7BitEncodedInt64(self: PSBinary, _args, ctx): Task {
      return BigInt.asIntN(64, yield* count7(self, ctx))
    },
    Close: close,
    Dispose: close,
  },
  create: (_, [stream, encoding, leaveOpen], _ctx, call) =>
    open(call.type, 'input', stream, encoding, leaveOpen),
})
function* close(self: PSBinary, _args: unknown[], ctx: EngineContext): Task {
  self.isClosed = true
  if (!self.leaveOpen) yield* closeStream(self.stream, ctx)
}
function open(type: NetType, name: string, stream: unknown, encoding: unknown, leaveOpen: unknown): PSBinary {
  if (stream === null) argumentNull(name)
  if (stream instanceof PSMemoryStream && stream.closed)
    argument(name === 'input' ? 'Stream was not readable.' : 'Stream was not writable.')
  return new PSBinary(type, stream as ByteStream, encoding as PSEncoding | undefined, leaveOpen === true)
}

const sized = (size: number, write: (view: DataView) => void): Uint8Array => {
  const data = new Uint8Array(size)
  write(new DataView(data.buffer))
  return data
}
/** The bytes of a value, by the type of the parameter it came in. */
function encoded(self: PSBinary, value: unknown, type: NetType): Uint8Array {
  switch (type) {
    case T.Boolean:
      return Uint8Array.of(value ? 1 : 0)
    case T.Byte:
    case T.SByte:
      return Uint8Array.of(toJsNumber(value) & 255)
    case T.Int16:
    case T.UInt16:
      return sized(2, (view) => view.setUint16(0, toJsNumber(value) & 0xffff, true))
    case T.Int32:
    case T.UInt32:
      return sized(4, (view) => view.setUint32(0, toJsNumber(value) >>> 0, true))
    case T.Int64:
    case T.UInt64:
      return sized(8, (view) => view.setBigUint64(0, BigInt.asUintN(64, toBig(value)), true))
    case T.Single:
      return sized(4, (view) => view.setFloat32(0, toJsNumber(value), true))
    case T.Double:
      return sized(8, (view) => view.setFloat64(0, toJsNumber(value), true))
    case T.Decimal: {
      const { coefficient: unscaled, scale } = value as PSDecimal
      const digits = unscaled < 0n ? -unscaled : unscaled
      return sized(16, (view) => {
        view.setUint32(0, Number(digits & 0xffffffffn), true)
        view.setUint32(4, Number((digits >> 32n) & 0xffffffffn), true)
        view.setUint32(8, Number(digits >> 64n), true)
        view.setUint32(12, ((scale << 16) | (unscaled < 0n ? 0x80000000 : 0)) >>> 0, true)
      })
    }
    case T.String: {
      const data = self.encoding.encode(value as string)
      const length = encode7(BigInt(data.length))
      return Uint8Array.from([...length, ...data])
    }
    default:
      return self.encoding.encode(value instanceof PSChar ? String(value) : textOfChars(value))
  }
}
implement('System.IO.BinaryWriter', {
  get: { BaseStream: (self: PSBinary) => self.stream },
  call: {
    *Write(self: PSBinary, args, ctx, call): Task {
      const [value, from, count] = args
      if (value === null) argumentNull(call.overload.parameters[0]?.name ?? 'value')
      if (value instanceof ByteArray) {
        yield* self.put(bytesOf(value).slice(from ?? 0, count === undefined ? undefined : from + count), ctx)
      } else {
        const part =
          value instanceof PSArray && from !== undefined
            ? new PSArray(value.items.slice(from, from + count), value.netType)
            : value
        yield* self.put(encoded(self, part, call.overload.parameters[0]?.type ?? T.Object), ctx)
      }
    },
    *Write7BitEncodedInt(self: PSBinary, [value], ctx): Task {
      yield* self.put(encode7(BigInt.asUintN(32, toBig(value))), ctx)
    },
    *Write7BitEncodedInt64(self: PSBinary, [value], ctx): Task {
      yield* self.put(encode7(BigInt.asUintN(64, toBig(value))), ctx)
    },
    Seek: (self: PSBinary, [offset, origin]) => {
      const { stream } = self
      if (!(stream instanceof PSMemoryStream))
        return throwNet('System.NotSupportedException', 'Stream does not support seeking.')
      const base = [0, stream.position, stream.length][Number(origin.value)] ?? 0
      stream.position = base + offset
      return BigInt(stream.position)
    },
    Flush: () => undefined,
    Close: close,
    Dispose: close,
  },
  create: (_, [stream, encoding, leaveOpen], _ctx, call) =>
    open(call.type, 'output', stream, encoding, leaveOpen),
})
