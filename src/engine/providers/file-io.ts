/** Bytes of open files, as tasks: the thread is free while the system reads and writes. */
import fs from 'node:fs'
import { promisify } from 'node:util'
import { fileChunkBytes, folderChunk, quotaMeasuresPerDrive } from '../../settings/limits.ts'
import { type Task, Wait } from '../runtime/task.ts'
import { type Disk, DiskError, type DiskRoot, type OpenFile, useOf } from './disk.ts'

const read = promisify(fs.read)
const write = promisify(fs.write)
const ftruncate = promisify(fs.ftruncate)
/** what says it is empty may still have content: /proc */
const smallReadBytes = 4096

/** Waits for what the system does meanwhile. */
export function* awaited<R>(promise: Promise<R>): Task<R> {
  return (yield new Wait(promise)) as R
}

/** @returns how many bytes came; fewer than asked only at the end */
export function* readInto(file: OpenFile, target: Uint8Array, position: number): Task<number> {
  if (file.emptying !== undefined) yield new Wait(file.emptying)
  let done = 0
  while (done < target.length) {
    const { bytesRead } = (yield new Wait(
      read(file.fd, target, done, target.length - done, position + done),
    )) as { bytesRead: number }
    if (bytesRead === 0) break
    done += bytesRead
  }
  return done
}

/** @throws {DiskError} EDQUOT when the root's bound would be passed */
export function* writeAt(disk: Disk, file: OpenFile, bytes: Uint8Array, position: number): Task<void> {
  if (file.emptying !== undefined) yield new Wait(file.emptying)
  if (file.root?.bytesMax !== undefined)
    yield* reserve(disk, file.root, Math.max(0, position + bytes.length - file.size), file.path)
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = (yield new Wait(
      write(file.fd, bytes, done, bytes.length - done, position + done),
    )) as { bytesWritten: number }
    done += bytesWritten
  }
}

function* reserve(disk: Disk, root: DiskRoot, growth: number, path: string): Task<void> {
  const max = root.bytesMax as number
  const use = useOf(root)
  // files may have gone since, or come by a session of another thread
  if (
    use.bytes === undefined ||
    use.bytes + growth > max ||
    use.since + growth > max / quotaMeasuresPerDrive
  ) {
    use.since = 0
    use.bytes = yield* measure(disk, root.path)
  }
  if (use.bytes + growth > max)
    throw new DiskError('EDQUOT', path, `Maximum size for drive has been exceeded: ${max}.`)
  use.bytes += growth
  use.since += growth
}

/** Longer with zeros, or shorter. @throws {DiskError} EDQUOT when the root's bound would be passed */
export function* resize(disk: Disk, file: OpenFile, length: number): Task<void> {
  if (file.emptying !== undefined) yield new Wait(file.emptying)
  if (file.root?.bytesMax !== undefined)
    yield* reserve(disk, file.root, Math.max(0, length - file.size), file.path)
  yield new Wait(ftruncate(file.fd, length))
}

/** Bytes of all files below a folder; links count for nothing. */
export function* measure(disk: Disk, folder: string): Task<number> {
  let bytes = 0
  const folders = [folder]
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const names = (yield new Wait(disk.list(at))) as string[]
    for (let i = 0; i < names.length; i += folderChunk) {
      for (const [name, stats] of disk.lstatMany(at, names.slice(i, i + folderChunk))) {
        if (stats.isDirectory()) folders.push(`${at}/${name}`)
        else if (stats.isFile()) bytes += stats.size
      }
      yield undefined
    }
  }
  return bytes
}

/** A whole file: for what must be read whole. Not for content of any size. */
export function* readWhole(file: OpenFile, memory: { charge(bytes: number): void }): Task<Uint8Array> {
  const parts: Buffer[] = []
  let position = 0
  const { size } = file
  // said before it is taken: a file may be longer than all memory
  memory.charge(size)
  for (;;) {
    // what says it is empty may still have content: /proc
    const part = Buffer.allocUnsafe(Math.max(1024, Math.min(size - position, fileChunkBytes * 4)) || 1024)
    const count = yield* readInto(file, part, position)
    if (count === 0) break
    parts.push(part.subarray(0, count))
    position += count
    if (position > size) memory.charge(count)
  }
  return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)
}

/** The bytes of one open file into another, from the start of both. */
export function* copyBytes(disk: Disk, from: OpenFile, to: OpenFile): Task<void> {
  // a byte more than it has: one read says that it is at its end
  const part = Buffer.allocUnsafe(Math.min(fileChunkBytes, Math.max(smallReadBytes, from.size + 1)))
  for (let position = 0; ; ) {
    const count = yield* readInto(from, part, position)
    if (count === 0) return
    yield* writeAt(disk, to, part.subarray(0, count), position)
    position += count
  }
}
