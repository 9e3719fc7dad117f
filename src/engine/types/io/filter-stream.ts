/** A stream over another that changes what passes: read whole at first need, written when it is closed. */
import type { NetType } from '../../../objects/net-type.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { throwNet } from '../../runtime/failure.ts'
import { roomForBytes } from '../../runtime/room.ts'
import type { Task } from '../../runtime/task.ts'
import { blockBytesMax } from '../../../settings/limits.ts'
import { type ByteStream, closeStream, readBytes, writeBytes } from './byte-stream.ts'

export interface Codec {
  readonly pack: (data: Uint8Array) => Uint8Array
  readonly unpack: (data: Uint8Array) => Uint8Array
}

export class FilterStream {
  readonly netType: NetType
  readonly inner: ByteStream
  readonly isWriting: boolean
  readonly #codec: Codec
  readonly #leaveOpen: boolean
  readonly #written: Uint8Array[] = []
  #plain: Uint8Array | undefined
  position = 0
  closed = false
  constructor(netType: NetType, inner: ByteStream, isWriting: boolean, codec: Codec, leaveOpen: boolean) {
    this.netType = netType
    this.inner = inner
    this.isWriting = isWriting
    this.#codec = codec
    this.#leaveOpen = leaveOpen
  }
  open(): this {
    if (this.closed)
      throwNet('System.ObjectDisposedException', `Cannot access a closed Stream.`, {
        properties: [['ObjectName', '']],
      })
    return this
  }
  /** Nothing is left of what is known to be there. */
  get isAtEnd(): boolean {
    return this.#plain !== undefined && this.position >= this.#plain.length
  }
  *read(target: Uint8Array, ctx: EngineContext): Task<number> {
    this.open()
    if (this.isWriting)
      throwNet('System.InvalidOperationException', 'Reading from the compression stream is not supported.')
    if (this.#plain === undefined) {
      const packed = yield* readBytes(this.inner, blockBytesMax, ctx)
      this.#plain = packed.length === 0 ? packed : this.#codec.unpack(packed)
      roomForBytes(this.#plain.length, ctx)
    }
    const part = this.#plain.subarray(this.position, this.position + target.length)
    target.set(part)
    this.position += part.length
    return part.length
  }
  write(data: Uint8Array, ctx: EngineContext): void {
    this.open()
    if (!this.isWriting)
      throwNet('System.InvalidOperationException', 'Writing to the compression stream is not supported.')
    roomForBytes(data.length, ctx)
    this.#written.push(data.slice())
  }
  *close(ctx: EngineContext): Task<void> {
    if (this.closed) return
    this.closed = true
    if (this.#written.length > 0)
      yield* writeBytes(this.inner, this.#codec.pack(Buffer.concat(this.#written)), ctx)
    if (!this.#leaveOpen) yield* closeStream(this.inner, ctx)
  }
}
