/** Content of files: readers and writers of lines, texts and bytes. Big files pass through in pieces. */
import fs from 'node:fs'
import { fileChunkBytes } from '../../settings/limits.ts'
import { ByteArray, mustHold, PSArray } from '../../objects/collections.ts'
import { NumberBox } from '../../objects/numbers.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { byteBox } from '../runtime/enumerate.ts'
import { failure } from '../runtime/failure.ts'
import { type Task, Wait } from '../runtime/task.ts'
import { netText } from '../runtime/to-text.ts'
import { sessionCulture } from '../types/values.ts'
import type { Disk, OpenFile } from './disk.ts'
import { faultOf, recordOfFault } from './file-faults.ts'
import { diskOf } from './file-info.ts'
import { readInto, readWhole, writeAt } from './file-io.ts'
import type { Ask, ContentReader, ContentWriter } from './provider.ts'
import { TextCutter } from './text-cutter.ts'
import { decoded, encodingOf, markOf, TextSource, type TextEncoding } from './text-files.ts'

const { O_CREAT, O_RDONLY, O_RDWR } = fs.constants

export const obsolete = "Encoding 'UTF-7' is obsolete, please use UTF-8."

const invalid = (errorId: string, message: string) =>
  failure(errorId, message, { type: 'System.InvalidOperationException', category: 'InvalidOperation' })

function contentFault(error: unknown, path: string, disk: Disk, prefix: string): unknown {
  const fault = faultOf(error, path, disk)
  if (fault === undefined) return error
  const missing = {
    'System.IO.FileNotFoundException': 'FileNotFound',
    'System.IO.DirectoryNotFoundException': 'DirectoryNotFound',
    'System.IO.PathTooLongException': 'PathTooLong',
  }[fault.type]
  if (missing !== undefined)
    return failure(`${prefix}${missing}Error`, fault.message, {
      type: fault.type,
      category: missing === 'PathTooLong' ? 'InvalidArgument' : 'ObjectNotFound',
      target: path,
      ...(fault.properties ? { properties: fault.properties } : {}),
    })
  return recordOfFault(fault, [prefix, prefix.includes('Reader') ? 'ReadError' : 'WriteError'], path)
}

export function* fileReader(ask: Ask, path: string): Task<ContentReader | undefined> {
  const disk = diskOf(ask.rs)
  const { p } = ask
  const asBytes = p.AsByteStream === true
  const hasDelimiter = p.Delimiter !== undefined && p.Delimiter !== null
  if (asBytes && p.Encoding !== undefined)
    yield* ask.warning("Encoding not used when '-AsByteStream' specified.")
  if (asBytes && hasDelimiter) {
    yield* ask.error(
      failure(
        'GetContentReaderArgumentError',
        "A delimiter cannot be specified when reading the stream one byte at a time. (Parameter 'delimiter')",
        { type: 'System.ArgumentException', category: 'InvalidArgument', target: path },
      ),
    )
    return undefined
  }
  if (disk.isFolder(path)) {
    yield* ask.error(
      invalid(
        'GetContainerContentException',
        `Unable to get content because it is a directory: '${path}'. Please use 'Get-ChildItem' instead.`,
      ),
    )
    return undefined
  }
  let file: OpenFile
  try {
    file = disk.open(path, O_RDONLY)
  } catch (error) {
    const known = contentFault(error, path, disk, 'GetContentReader')
    if (known === error) throw error
    yield* ask.error(known)
    return undefined
  }
  const encoding = p.Encoding === undefined ? undefined : encodingOf(p.Encoding)
  if (encoding?.kind === 'utf7') yield* ask.warning(obsolete)
  const waits = p.Wait === true
  if (asBytes) return p.Raw === true ? wholeReader(ask, file, undefined, true) : new ByteReader(ask, file)
  if (p.Raw === true) return wholeReader(ask, file, encoding, false)
  // nothing ends a piece: there is none
  if (p.Delimiter === '') {
    file.close()
    return emptyReader
  }
  return new LineReader(ask, file, encoding, hasDelimiter ? String(p.Delimiter) : undefined, waits)
}

function wholeReader(
  ask: Ask,
  file: OpenFile,
  encoding: TextEncoding | undefined,
  asBytes: boolean,
): ContentReader {
  let done = false
  return {
    *read() {
      if (done) return []
      done = true
      const bytes = yield* readWhole(file, ask.rs)
      if (bytes.length === 0) return []
      if (asBytes) return [new ByteArray(bytes)]
      const text = yield* decoded(bytes, encoding)
      return text === '' ? [] : [text]
    },
    close: () => file.close(),
  }
}

const emptyReader: ContentReader = {
  // biome-ignore lint/correctness/useYield: readers share one shape
  *read() {
    return []
  },
  close() {},
}

/** a place in an array */
const bytesPerBox = 8

class ByteReader implements ContentReader {
  readonly #ask: Ask
  readonly #file: OpenFile
  #position = 0
  constructor(ask: Ask, file: OpenFile) {
    this.#ask = ask
    this.#file = file
  }
  *read(count: number): Task<unknown[]> {
    const found: unknown[] = []
    for (let left = count <= 0 ? Infinity : count; left > 0; ) {
      const buffer = new Uint8Array(Math.min(left, fileChunkBytes))
      const got = yield* readInto(this.#file, buffer, this.#position)
      this.#position += got
      left -= got
      mustHold(found.length, got)
      this.#ask.rs.charge(got * bytesPerBox)
      for (const byte of buffer.subarray(0, got)) found.push(byteBox(byte))
      if (got < buffer.length) break
      if (this.#ask.rs.meter.fuel <= 0) yield undefined
    }
    return found
  }
  // biome-ignore lint/correctness/useYield: readers share one shape
  *tail(count: number): Task<boolean> {
    this.#position = Math.max(0, this.#file.size - count)
    return true
  }
  close(): void {
    this.#file.close()
  }
}

class LineReader implements ContentReader {
  readonly #ask: Ask
  readonly #source: TextSource
  readonly #cutter: TextCutter
  readonly #waits: boolean
  #lines: string[] = []
  #at = 0
  constructor(
    ask: Ask,
    file: OpenFile,
    encoding: TextEncoding | undefined,
    delimiter: string | undefined,
    waits: boolean,
  ) {
    this.#ask = ask
    this.#source = new TextSource(file, encoding)
    this.#cutter = new TextCutter(delimiter === '' ? undefined : delimiter)
    this.#waits = waits
  }
  *read(count: number): Task<unknown[]> {
    const found: unknown[] = []
    while (count <= 0 || found.length < count) {
      if (this.#at < this.#lines.length) {
        found.push(this.#lines[this.#at++])
        if (--this.#ask.rs.meter.fuel <= 0) yield undefined
        continue
      }
      if (yield* this.#more()) continue
      if (!this.#waits || found.length > 0) break
      yield new Wait(this.#ask.rs.sleep(500))
      this.#source.resume()
    }
    return found
  }
  /** @returns false at the end */
  *#more(): Task<boolean> {
    if (this.#source.ended && this.#cutter.isEmpty) return false
    const text = yield* this.#source.next()
    const ended = this.#source.ended
    if (text === '' && this.#cutter.isEmpty) return false
    this.#lines = this.#cutter.cut(text, ended)
    this.#at = 0
    return this.#lines.length > 0 || !ended
  }
  close(): void {
    this.#source.file.close()
  }
}

export function* fileWriter(ask: Ask, path: string): Task<ContentWriter | undefined> {
  const disk = diskOf(ask.rs)
  const { p } = ask
  const asBytes = p.AsByteStream === true
  if (asBytes && p.Encoding !== undefined)
    yield* ask.warning("Encoding not used when '-AsByteStream' specified.")
  if (disk.isFolder(path)) {
    yield* ask.error(
      invalid(
        'WriteContainerContentException',
        `Unable to write content because it is a directory: '${path}'.`,
      ),
    )
    return undefined
  }
  if (p.Encoding !== undefined && encodingOf(p.Encoding).kind === 'utf7') yield* ask.warning(obsolete)
  let file: OpenFile
  let lockedMode: number | undefined
  try {
    if (ask.force) lockedMode = unlock(disk, path)
    file = disk.open(path, O_RDWR | O_CREAT)
  } catch (error) {
    const known = contentFault(error, path, disk, 'GetContentWriter')
    if (known === error) throw error
    yield* ask.error(known)
    return undefined
  }
  return new FileWriter(
    ask,
    disk,
    file,
    p.Encoding === undefined ? undefined : encodingOf(p.Encoding),
    asBytes,
    lockedMode,
  )
}

/** -Force: lets the owner write. @returns the mode to go back to, where it was locked */
function unlock(disk: Disk, path: string): number | undefined {
  const stats = disk.stat(path)
  if (stats === undefined || (stats.mode & 0o200) !== 0) return undefined
  disk.chmod(path, (stats.mode | 0o200) & 0o7777)
  return stats.mode & 0o7777
}

class FileWriter implements ContentWriter {
  readonly #ask: Ask
  readonly #disk: Disk
  readonly #file: OpenFile
  readonly #asBytes: boolean
  readonly #lockedMode: number | undefined
  #encoding: TextEncoding
  #position = 0
  #text: string[] = []
  #chars = 0
  #marked = false
  constructor(
    ask: Ask,
    disk: Disk,
    file: OpenFile,
    encoding: TextEncoding | undefined,
    asBytes: boolean,
    lockedMode: number | undefined,
  ) {
    this.#lockedMode = lockedMode
    this.#ask = ask
    this.#disk = disk
    this.#file = file
    this.#encoding = encodingOf(encoding)
    this.#asBytes = asBytes
  }

  *seekEnd(): Task<void> {
    const { size } = this.#file
    this.#position = size
    if (size === 0) return
    this.#marked = true
    const start = new Uint8Array(4)
    const count = yield* readInto(this.#file, start, 0)
    // what is there decides, against -Encoding
    this.#encoding = markOf(start.subarray(0, count))?.encoding ?? this.#encoding
  }

  *write(values: readonly unknown[]): Task<unknown[]> {
    for (const value of values) {
      const base = baseOf(value)
      if (base instanceof PSArray) for (const one of base.items) yield* this.#one(one)
      else yield* this.#one(value)
    }
    return [...values]
  }

  *#one(value: unknown): Task<void> {
    if (value === null || value === undefined) return
    if (this.#asBytes) {
      const base = baseOf(value)
      const bytes =
        base instanceof ByteArray
          ? base.bytes
          : base instanceof NumberBox && typeOf(base)?.name === 'Byte'
            ? Uint8Array.of(Number(base.value))
            : undefined
      if (bytes === undefined)
        throw failure(
          'Argument',
          'Cannot proceed with byte encoding. When using byte encoding the content must be of type byte.',
          { type: 'sma:PSArgumentException', category: 'InvalidArgument' },
        )
      yield* this.#put(bytes)
      return
    }
    const text = textOfContent(value, this.#ask) + (this.#ask.p.NoNewline === true ? '' : '\n')
    this.#text.push(text)
    this.#chars += text.length
    if (this.#chars > fileChunkBytes) yield* this.#flush()
    else if (--this.#ask.rs.meter.fuel <= 0) yield undefined
  }

  *#put(bytes: Uint8Array): Task<void> {
    yield* writeAt(this.#disk, this.#file, bytes, this.#position)
    this.#position += bytes.length
  }

  *#flush(): Task<void> {
    if (!this.#marked) {
      this.#marked = true
      if (this.#encoding.preamble.length > 0) yield* this.#put(this.#encoding.preamble)
    }
    if (this.#chars === 0) return
    const text = this.#text.join('')
    this.#text = []
    this.#chars = 0
    yield* this.#put(this.#encoding.encode(text))
  }

  *close(): Task<void> {
    try {
      if (!this.#asBytes) yield* this.#flush()
    } finally {
      if (this.#lockedMode !== undefined && this.#file.isOpen) fs.fchmodSync(this.#file.fd, this.#lockedMode)
      this.#file.close()
    }
  }
}

/** ToString() of what shall be written, in the session's culture. */
export function textOfContent(value: unknown, ask: Pick<Ask, 'rs'>): string {
  const base = baseOf(value)
  if (typeof base === 'string') return base
  return base instanceof PSObject ? ask.rs.text(base) : netText(base, sessionCulture(ask.rs), ask.rs)
}

export function* clearFile(ask: Ask, path: string): Task<void> {
  const disk = diskOf(ask.rs)
  if (disk.isFolder(path)) {
    yield* ask.error(
      failure(
        'ClearDirectoryContent',
        `Unable to clear content of '${path}' because it is a directory. Clear-Content is only supported on files.`,
        { type: 'System.NotSupportedException', category: 'InvalidOperation', target: path },
      ),
    )
    return
  }
  try {
    if (!(yield* ask.shouldProcess(`Item: ${path}`, 'Clear Content'))) return
    const lockedMode = ask.force ? unlock(disk, path) : undefined
    disk.open(path, fs.constants.O_WRONLY | fs.constants.O_TRUNC).close()
    if (lockedMode !== undefined) disk.chmod(path, lockedMode)
    yield* ask.write('', path, false)
  } catch (error) {
    const fault = faultOf(error, path, disk)
    if (fault === undefined) throw error
    yield* ask.error(recordOfFault(fault, ['ClearContent', 'WriteError'], path))
  }
}
