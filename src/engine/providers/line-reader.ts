/** A file of text in pieces or line by line: a big file is never held whole. A line ends with LF, CR or both. */
import { StringDecoder } from 'node:string_decoder'
import type { FileHandle } from 'node:fs/promises'
import type { Task } from '../runtime/task.ts'
import { openToRead, readAt } from './files.ts'
import { decodeText, readBytes, type TextEncoding } from './text-files.ts'

const chunkBytes = 64 * 1024

/** Decoded pieces; a byte order mark says the encoding where there is one. */
export class TextPieces {
  readonly path: string
  readonly #encoding: TextEncoding | undefined
  #handle: FileHandle | undefined
  #decoder: StringDecoder | undefined
  #swap = false
  #position = 0
  #ended = false
  constructor(path: string, encoding?: TextEncoding) {
    this.path = path
    this.#encoding = encoding
  }

  /** undefined after the last piece */
  *next(): Task<string | undefined> {
    if (this.#ended) return undefined
    if (this.#handle === undefined) {
      const whole = yield* this.#open()
      if (whole !== undefined) return whole
    }
    let bytes = yield* readAt(this.path, this.#handle as unknown as FileHandle, chunkBytes, this.#position)
    this.#position += bytes.length
    this.#ended = bytes.length < chunkBytes
    if (this.#swap) bytes = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16()
    const decoder = this.#decoder as StringDecoder
    const text = decoder.write(Buffer.from(bytes)) + (this.#ended ? decoder.end() : '')
    if (this.#ended) this.close()
    return text
  }

  close(): void {
    this.#ended = true
    void this.#handle?.close().catch(() => undefined)
    this.#handle = undefined
  }

  /** @returns the whole text, for encodings that are rare enough to be read at once */
  *#open(): Task<string | undefined> {
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
      this.close()
      return decodeText(yield* readBytes(this.path), encoding)
    }
    this.#swap = encoding === 'bigendianunicode'
    this.#decoder = new StringDecoder(
      encoding === 'latin1' ? 'latin1' : encoding === 'utf8' || encoding === 'utf8BOM' ? 'utf8' : 'utf16le',
    )
    return undefined
  }
}

export class LineReader {
  readonly #pieces: TextPieces
  #text = ''
  #lines: string[] = []
  #at = 0
  #ended = false
  constructor(path: string, encoding?: TextEncoding) {
    this.#pieces = new TextPieces(path, encoding)
  }

  /** The next line, undefined at the end. */
  *next(): Task<string | undefined> {
    while (this.#at >= this.#lines.length) {
      if (this.#ended) return undefined
      const piece = yield* this.#pieces.next()
      if (piece === undefined) this.#ended = true
      else this.#text += piece
      this.#cut()
    }
    return this.#lines[this.#at++]
  }

  close(): void {
    this.#pieces.close()
  }

  #cut(): void {
    const parts = this.#text.split(/\r\n|\n|\r/)
    let rest = parts.pop() as string
    // a CR at the very end of a piece may be half of a line end
    if (!this.#ended && this.#text.endsWith('\r')) rest = `${parts.pop() ?? ''}\r`
    if (this.#ended && rest !== '') {
      parts.push(rest)
      rest = ''
    }
    this.#text = rest
    this.#lines = parts
    this.#at = 0
  }
}
