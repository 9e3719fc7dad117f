/** Any stream of bytes of the type table, read and written the same way: memory at once, files and filters by waiting. */
import { roomForBytes } from '../../runtime/room.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { isTask, type Task } from '../../runtime/task.ts'
import { throwNet } from '../../runtime/failure.ts'
import { PSMemoryStream } from '../streams.ts'

/** What a file's stream, a compressing or an encrypting one answers to. */
interface WaitingStream {
  read(target: Uint8Array, ctx: EngineContext): number | Task<number>
  write(data: Uint8Array, ctx: EngineContext): unknown
  close?(ctx: EngineContext): unknown
}
export type ByteStream = PSMemoryStream | WaitingStream

/** Up to `count` bytes; fewer only at the end. */
export function* readBytes(stream: ByteStream, count: number, ctx: EngineContext): Task<Uint8Array> {
  if (stream instanceof PSMemoryStream) return stream.read(count).slice()
  roomForBytes(count, ctx)
  const target = new Uint8Array(count)
  let have = 0
  while (have < count) {
    const found = stream.read(target.subarray(have), ctx)
    const got: number = isTask(found) ? ((yield found) as number) : (found as number)
    if (got === 0) break
    have += got
  }
  return target.subarray(0, have)
}
export function* writeBytes(stream: ByteStream, data: Uint8Array, ctx: EngineContext): Task<void> {
  const made: unknown = stream.write(data, ctx)
  if (isTask(made)) yield made
}
export function* closeStream(stream: ByteStream, ctx: EngineContext): Task<void> {
  if (stream instanceof PSMemoryStream) stream.closed = true
  else {
    const made = stream.close?.(ctx)
    if (isTask(made)) yield made
  }
}
export function endOfStream(): never {
  return throwNet('System.IO.EndOfStreamException', 'Unable to read beyond the end of the stream.')
}
