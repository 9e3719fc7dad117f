/** Format-Hex: bytes of files, texts and numbers, sixteen a line. */
import { fileChunkBytes } from '../../settings/limits.ts'
import { ByteArray, PSArray } from '../../objects/collections.ts'
import { NetType, registerType, T } from '../../objects/net-type.ts'
import {
  BigBox,
  EnumValue,
  NumberBox,
  PSByte,
  PSChar,
  PSDouble,
  PSSByte,
  PSSingle,
  PSUInt64,
} from '../../objects/numbers.ts'
import { PSInt16, PSUInt16, PSUInt32 } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { FileSystemInfo } from '../providers/file-info.ts'
import type { OpenFile } from '../providers/disk.ts'
import { faultOf } from '../providers/file-faults.ts'
import { readInto } from '../providers/file-io.ts'
import { providersOf } from '../providers/index.ts'
import { encodeText, encodingParameter, utf8NoMark } from '../providers/text-files.ts'
import { failure } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { hasWildcard } from '../runtime/wildcard.ts'
import { netTypeText } from '../types/names.ts'
import { implement } from '../types/surface.ts'
import { addMetadata } from '../types/type-loader.ts'
import { defineCmdlet } from './cmdlet.ts'
import { encodingOf, strings } from './file-input.ts'
import { placesNamed } from './path-targets.ts'

const name = 'Microsoft.PowerShell.Commands.ByteCollection'
const collectionType = registerType(new NetType({ fullName: name, kind: 'class', base: T.Object }))
addMetadata(`#class ${name} :System.Object @0
uint Offset {get;}
ulong Offset64 {get;}
byte[] Bytes {get;}
string Path {get;}
string HexOffset {get;}
string Label {get;}
string HexBytes {get;}
string Ascii {get;}
string ToString()`)

const lineBytes = 16

class ByteCollection {
  readonly offset: bigint
  readonly bytes: Uint8Array
  readonly path: string | null
  readonly label: string
  constructor(offset: bigint, bytes: Uint8Array, path: string | null, label: string) {
    this.offset = offset
    this.bytes = bytes
    this.path = path
    this.label = label
  }
  get netType(): NetType {
    return collectionType
  }
  get hexOffset(): string {
    return this.offset.toString(16).toUpperCase().padStart(16, '0')
  }
  get hexBytes(): string {
    return Array.from(this.bytes, (one) => one.toString(16).toUpperCase().padStart(2, '0')).join(' ')
  }
  get ascii(): string {
    return Array.from(this.bytes, (one) =>
      one === 0 ? ' ' : one < 32 || (one > 126 && one < 160) ? '\ufffd' : String.fromCharCode(one),
    ).join('')
  }
  toString(): string {
    if (this.bytes.length === 0) return ''
    // a full line has its end
    const end = this.bytes.length === lineBytes ? '\n' : ''
    return `${this.hexOffset}   ${this.hexBytes.padEnd(3 * lineBytes)} ${this.ascii.padEnd(lineBytes)}${end}`
  }
}
implement(name, {
  get: {
    Offset: (self: ByteCollection) => new PSUInt32(Number(BigInt.asUintN(32, self.offset))),
    Offset64: (self: ByteCollection) => new PSUInt64(self.offset),
    Bytes: (self: ByteCollection) => new ByteArray(self.bytes),
    Path: (self: ByteCollection) => self.path,
    HexOffset: (self: ByteCollection) => self.hexOffset,
    Label: (self: ByteCollection) => self.label,
    HexBytes: (self: ByteCollection) => self.hexBytes,
    Ascii: (self: ByteCollection) => self.ascii,
  },
  call: { ToString: (self: ByteCollection) => self.toString() },
})

/** A number as it lies in memory; undefined for what is no primitive. */
function bytesOf(value: unknown): Uint8Array | undefined {
  const view = (size: number, set: (data: DataView) => void): Uint8Array => {
    const data = new DataView(new ArrayBuffer(size))
    set(data)
    return new Uint8Array(data.buffer)
  }
  if (value instanceof EnumValue) return bytesOf(Number(value.value))
  if (typeof value === 'number') return view(4, (data) => data.setInt32(0, value, true))
  if (typeof value === 'bigint') return view(8, (data) => data.setBigInt64(0, value, true))
  // the sizes that Marshal.SizeOf gives them
  if (typeof value === 'boolean') return Uint8Array.of(value ? 1 : 0, 0, 0, 0)
  if (value instanceof PSChar) return Uint8Array.of(value.code & 0xff)
  if (value instanceof PSByte || value instanceof PSSByte) return Uint8Array.of(value.value & 0xff)
  if (value instanceof PSDouble) return view(8, (data) => data.setFloat64(0, value.value, true))
  if (value instanceof PSSingle) return view(4, (data) => data.setFloat32(0, value.value, true))
  if (value instanceof PSInt16 || value instanceof PSUInt16)
    return view(2, (data) => data.setUint16(0, value.value & 0xffff, true))
  if (value instanceof NumberBox) return view(4, (data) => data.setUint32(0, value.value, true))
  if (value instanceof BigBox)
    return view(8, (data) => data.setBigUint64(0, BigInt.asUintN(64, value.value), true))
  return undefined
}

const maxLong = 9223372036854775807n

export const formatHex = defineCmdlet(
  {
    name: 'Format-Hex',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.FormatHex',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096611',
    outputTypes: [name],
    parameters: {
      Path: {
        type: 'string[]',
        sets: { Path: { mandatory: true, position: 0 } },
        validate: ['notNullOrEmpty'],
      },
      LiteralPath: {
        type: 'string[]',
        aliases: ['PSPath', 'LP'],
        sets: { LiteralPath: { mandatory: true } },
        validate: ['notNullOrEmpty'],
      },
      InputObject: { type: 'psobject', sets: { ByInputObject: { mandatory: true, pipeline: true } } },
      Encoding: { ...encodingParameter, sets: { ByInputObject: {} } },
      Count: { type: 'long', validate: [{ rangeKind: 'Positive' }] },
      Offset: { type: 'long', validate: [{ rangeKind: 'NonNegative' }] },
      Raw: { type: 'switch', sets: { ByInputObject: { hidden: true } } },
    },
  },
  (c) => {
    const count = c.has('Count') ? BigInt(c.p.Count as bigint) : maxLong
    const offset = c.has('Offset') ? BigInt(c.p.Offset as bigint) : 0n
    let waiting: Uint8Array[] = []
    let waitingType: NetType | undefined
    return {
      *process() {
        if (!c.has('InputObject')) {
          yield* paths(strings(c.p.LiteralPath ?? c.p.Path), c.has('LiteralPath'))
          return
        }
        const object = baseOf(c.p.InputObject)
        if (object instanceof FileSystemInfo) {
          yield* flush()
          yield* paths([object.path], true)
        } else if (typeof object === 'string') {
          yield* flush()
          yield* lines(encodeText(object, encodingOf(c) ?? utf8NoMark, false), T.String)
        } else if (object instanceof ByteArray || object instanceof PSArray) {
          yield* flush()
          yield* array(object)
        } else {
          const bytes = bytesOf(object)
          if (bytes === undefined) {
            yield* unsupported(typeOf(object))
            return
          }
          const type = typeOf(object)
          if (waitingType !== undefined && waitingType !== type) yield* flush()
          waitingType = type
          waiting.push(bytes)
        }
      },
      end: () => flush(),
    }

    function* array(object: ByteArray | PSArray): Task<void> {
      if (object instanceof ByteArray) {
        yield* lines(object.bytes, object.netType)
        return
      }
      const parts = object.items.map((one) =>
        object.elementType === T.Object ? undefined : bytesOf(baseOf(one)),
      )
      if (parts.length === 0 || parts.some((one) => one === undefined)) {
        yield* unsupported(object.netType)
        return
      }
      yield* lines(Buffer.concat(parts as Uint8Array[]), object.netType)
    }

    function* unsupported(type: NetType | undefined): Task<void> {
      yield* c.error(
        failure(
          'FormatHexTypeNotSupported',
          `Cannot convert input of type '${type ? netTypeText(type) : ''}' to hexadecimal. To view the hexadecimal formatting of its string representation, pipe it to the Out-String cmdlet before piping it to Format-Hex.`,
          { type: 'System.ArgumentException', category: 'InvalidArgument', target: type ?? null },
        ),
      )
    }

    function* flush(): Task<void> {
      if (waiting.length === 0) return
      const bytes = Buffer.concat(waiting)
      const type = waitingType ?? T.Object
      waiting = []
      waitingType = undefined
      yield* lines(bytes, type)
    }

    function* lines(bytes: Uint8Array, type: NetType): Task<void> {
      const from = offset < BigInt(bytes.length) ? Number(offset) : bytes.length
      const part = bytes.subarray(
        from,
        count < BigInt(bytes.length - from) ? from + Number(count) : undefined,
      )
      const id = Math.floor(c.rs.random() * 0x7fffffff)
      const label = `${type.name} (${netTypeText(type)}) <${id.toString(16).toUpperCase().padStart(8, '0')}>`
      for (let at = 0; at < part.length; at += lineBytes)
        yield* c.write(new ByteCollection(BigInt(at), part.slice(at, at + lineBytes), null, label))
    }

    function* paths(given: readonly string[], literal: boolean): Task<void> {
      const providers = providersOf(c.rs)
      for (const one of given) {
        const found = yield* placesNamed(c, one, literal)
        for (const at of found) {
          if (!literal && !hasWildcard(one) && !providers.disk.exists(at.path)) {
            yield* c.error(
              failure(
                'FileNotFound',
                `Cannot find path '${providers.shown(at)}' because it does not exist.`,
                {
                  type: 'sma:ItemNotFoundException',
                  category: 'ObjectNotFound',
                  target: c.p.Path,
                },
              ),
            )
          } else if (at.provider.provider.name !== 'FileSystem') {
            yield* c.error(
              failure(
                'FormatHexOnlySupportsFileSystemPaths',
                `The given path '${one}' is not supported. This command only supports the FileSystem Provider paths.`,
                { type: 'System.ArgumentException', category: 'InvalidArgument', target: one },
              ),
            )
          } else yield* file(at.path)
        }
      }
    }

    function* file(path: string): Task<void> {
      const { disk } = providersOf(c.rs)
      let handle: OpenFile
      try {
        handle = disk.openToRead(path)
      } catch (error) {
        const fault = faultOf(error, path, disk)
        if (fault === undefined) throw error
        throw failure(fault.type, fault.message, { type: fault.type, category: 'NotSpecified' })
      }
      try {
        let position = offset
        const end = count > maxLong - offset ? maxLong : offset + count
        while (position < end) {
          const size = end - position < BigInt(fileChunkBytes) ? Number(end - position) : fileChunkBytes
          const part = new Uint8Array(size)
          const bytes = part.subarray(0, yield* readInto(handle, part, Number(position)))
          for (let at = 0; at < bytes.length; at += lineBytes)
            yield* c.write(
              new ByteCollection(position + BigInt(at), bytes.slice(at, at + lineBytes), path, path),
            )
          if (bytes.length < size) return
          position += BigInt(bytes.length)
        }
      } finally {
        handle.close()
      }
    }
  },
)
