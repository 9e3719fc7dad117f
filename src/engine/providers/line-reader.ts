/** A file line by line, in pieces: a big file is never held whole. A line ends with LF, CR or both. */
import { StringDecoder } from 'node:string_decoder'
import type { FileHandle } from 'node:fs/promises'
import type { Task } from '../runtime/task.ts'
import { openToRead, readAt } from './files.ts'
import { decodeText, readBytes, type TextEncoding } from './text-files.ts'

const chunkBytes = 64 * 1024

export class LineReader {
  readonly path: string
  #encoding: TextEncoding | undefined
  #handle: FileHandle | undefined
  #decoder: StringDecoder | undefined
  #swap = false
  #position = 0
  #text = ''
  #lines: string[] = []
  #at = 0
  #ended = false
  constructor(path: string, encoding?: TextEncoding) {
    this.path = path
    this.#encoding = encoding
  }

  /** The next line, undefined at the end. */
  *next(): Task<string | undefined> {
    while (this.#at >= this.#lines.length) {
      if (this.#ended) return undefined
      yield* this.#fill()
    }
    return this.#lines[this.#at++]
  }

  close(): void {
    void this.#handle?.close().catch(() => undefined)
    this.#handle = undefined
  }

  *#fill(): Task<void> {
    if (this.#handle === undefined) yield* this.#open()
    if (this.#ended) return
    let bytes = yield* readAt(this.path, this.#handle as FileHandle, chunkBytes, this.#position)
    this.#position += bytes.length
    this.#ended = bytes.length < chunkBytes
    if (this.#swap) bytes = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16()
    const decoder = this.#decoder as StringDecoder
    this.#text += decoder.write(Buffer.from(bytes)) + (this.#ended ? decoder.end() : '')
    this.#cut()
    if (this.#ended) this.close()
  }

  *#open(): Task<void> {
    const handle = yield* openToRead(this.path)
    this.#handle = handle
    const mark = yield* readAt(this.path, handle, 4, 0)
    const starts = (...bytes: number[]): boolean => bytes.every((one, i) => mark[i] === one)
    let encoding = this.#encoding ?? 'utf8'
    if (starts(0xef, 0xbb, 0xbf)) {
      encoding = 'utf8'
      this.#position = 3
    } else if (starts(0xff, 0xfe, 0, 0)) encoding = 'utf32'
    else if (starts(0xff, 0xfe)) {
      encoding = 'unicode'
      this.#position = 2
    } else if (starts(0xfe, 0xff)) {
      encoding = 'bigendianunicode'
      this.#position = 2
    }
    if (encoding === 'utf32' || encoding === 'ascii') {
      this.#text = decodeText(yield* readBytes(this.path), encoding)
      this.#ended = true
      this.#cut()
      this.close()
      return
    }
    this.#swap = encoding === 'bigendianunicode'
    this.#decoder = new StringDecoder(
      encoding === 'latin1' ? 'latin1' : encoding === 'utf8' || encoding === 'utf8BOM' ? 'utf8' : 'utf16le',
    )
  }

  #cut(): void {
    const parts = this.#text.split(/\r\n|\n|\r/)
    // a CR at the very end of a piece may be half of a line end
    let rest = parts.pop() as string
    if (!this.#ended && this.#text.endsWith('\r')) {
      rest = `${parts.pop() ?? ''}\r`
    }
    if (this.#ended && rest !== '') {
      parts.push(rest)
      rest = ''
    }
    this.#text = rest
    this.#lines = parts
    this.#at = 0
  }
}
