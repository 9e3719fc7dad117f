/** A file of text in pieces or line by line: a big file is never held whole. A line ends with LF, CR or both. */
import { constants } from 'node:fs'
import type { Task } from '../runtime/task.ts'
import type { Disk } from './disk.ts'
import { TextCutter } from './text-cutter.ts'
import { TextSource, type TextEncoding } from './text-files.ts'

/** Decoded pieces; a byte order mark says the encoding where there is one. */
export class TextPieces {
  readonly #disk: Disk
  readonly path: string
  readonly #encoding: TextEncoding | undefined
  #source: TextSource | undefined
  #closed = false
  constructor(disk: Disk, path: string, encoding?: TextEncoding) {
    this.#disk = disk
    this.path = path
    this.#encoding = encoding
  }

  /** undefined after the last piece */
  *next(): Task<string | undefined> {
    if (this.#closed) return undefined
    this.#source ??= new TextSource(this.#disk.open(this.path, constants.O_RDONLY), this.#encoding)
    const text = yield* this.#source.next()
    if (text !== '') return text
    this.close()
    return undefined
  }

  close(): void {
    this.#closed = true
    this.#source?.file.close()
  }
}

export class LineReader {
  readonly #pieces: TextPieces
  readonly #cutter: TextCutter = new TextCutter()
  #lines: readonly string[] = []
  #at = 0
  #ended = false
  constructor(disk: Disk, path: string, encoding?: TextEncoding) {
    this.#pieces = new TextPieces(disk, path, encoding)
  }

  /** The next line, undefined at the end. */
  *next(): Task<string | undefined> {
    while (this.#at >= this.#lines.length) {
      if (this.#ended) return undefined
      const piece = yield* this.#pieces.next()
      this.#ended = piece === undefined
      this.#lines = this.#cutter.cut(piece ?? '', this.#ended)
      this.#at = 0
    }
    return this.#lines[this.#at++]
  }

  close(): void {
    this.#pieces.close()
  }
}
