/** Files as text: encodings by name, byte order marks, and reading and writing in pieces. */
import fs from 'node:fs'
import { fileChunkBytes } from '../../settings/limits.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { encodingAttribute, registerAttribute } from '../runtime/attributes.ts'
import type { EngineContext } from '../runtime/context.ts'
import { convertTo } from '../runtime/convert.ts'
import type { Task } from '../runtime/task.ts'
import { type EncodingKind, encodingNamed as netEncoding, PSEncoding } from '../types/text/encoding-codec.ts'
import { loadType } from '../types/resolve.ts'
import type { Disk, OpenFile } from './disk.ts'
import { readInto, readWhole, writeAt } from './file-io.ts'

export type TextEncoding = PSEncoding
const { O_APPEND, O_CREAT, O_RDONLY, O_TRUNC, O_WRONLY } = fs.constants

/** what content cmdlets write without -Encoding */
export const utf8NoMark = new PSEncoding('utf8', false)

const names = new Map<string, () => PSEncoding>([
  ['ascii', () => new PSEncoding('ascii')],
  ['ansi', () => new PSEncoding('cp1252')],
  ['bigendianunicode', () => new PSEncoding('utf16be')],
  ['bigendianutf32', () => new PSEncoding('utf32be')],
  ['default', () => utf8NoMark],
  ['oem', () => utf8NoMark],
  ['string', () => new PSEncoding('utf16le')],
  ['unicode', () => new PSEncoding('utf16le')],
  ['unknown', () => new PSEncoding('utf16le')],
  ['utf7', () => new PSEncoding('utf7')],
  ['utf8', () => utf8NoMark],
  ['utf8bom', () => new PSEncoding('utf8')],
  ['utf8nobom', () => utf8NoMark],
  ['utf32', () => new PSEncoding('utf32')],
])

/** `-Encoding`: a short name of PowerShell's, or any name or code page .NET knows. @throws NetThrow for neither */
export function encodingNamed(name: string | number): PSEncoding {
  const short = typeof name === 'string' ? names.get(name.toLowerCase()) : undefined
  if (short !== undefined) return short()
  return netEncoding(typeof name === 'string' && /^\d+$/.test(name) ? Number(name) : name)
}

registerAttribute(encodingAttribute, {
  transform: (value: unknown, context: EngineContext) => {
    const given = baseOf(value)
    if (given instanceof PSEncoding) return given
    if (typeof given === 'number' || typeof given === 'string') return encodingNamed(given)
    return convertTo(value, loadType('System.Text.Encoding') as never, context)
  },
})

/** The declared form of `-Encoding`. */
export const encodingParameter = {
  type: 'System.Text.Encoding',
  validate: ['encoding', 'notNullOrEmpty'],
} as const

export const encodingOf = (given: unknown): PSEncoding => {
  const base = baseOf(given)
  return base instanceof PSEncoding ? base : utf8NoMark
}

export function encodeText(text: string, encoding: PSEncoding, withMark: boolean): Uint8Array {
  const bytes = encoding.encode(text)
  const mark = withMark ? encoding.preamble : undefined
  return mark === undefined || mark.length === 0 ? bytes : Buffer.concat([mark, bytes])
}

/** The encoding a byte order mark names. */
export function markOf(bytes: Uint8Array): { encoding: PSEncoding; length: number } | undefined {
  const [a, b, c, d] = bytes
  const is = (kind: EncodingKind, length: number) => ({ encoding: new PSEncoding(kind), length })
  if (a === 0xef && b === 0xbb && c === 0xbf) return is('utf8', 3)
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return is('utf32', 4)
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return is('utf32be', 4)
  if (a === 0xff && b === 0xfe) return is('utf16le', 2)
  if (a === 0xfe && b === 0xff) return is('utf16be', 2)
  return undefined
}

/** A byte order mark goes before what was asked for. */
export function decodeText(bytes: Uint8Array, encoding?: PSEncoding): string {
  const mark = markOf(bytes)
  return (mark?.encoding ?? encoding ?? utf8NoMark).decode(mark ? bytes.subarray(mark.length) : bytes)
}

/** Decodes bytes that come in pieces. */
export class PieceDecoder {
  readonly #encoding: PSEncoding
  readonly #stream: InstanceType<typeof TextDecoder> | undefined
  #rest: Uint8Array = new Uint8Array()
  constructor(encoding: PSEncoding) {
    this.#encoding = encoding
    const label = { utf8: 'utf-8', utf16le: 'utf-16le', utf16be: 'utf-16be' }[encoding.kind as string]
    this.#stream = label === undefined ? undefined : new TextDecoder(label, { ignoreBOM: true })
  }
  decode(bytes: Uint8Array, isLast: boolean): string {
    if (this.#stream) return this.#stream.decode(bytes, { stream: !isLast })
    const wide = this.#encoding.kind.startsWith('utf32')
    if (!wide) return this.#encoding.decode(bytes)
    const all = Buffer.concat([this.#rest, bytes])
    const whole = isLast ? all.length : all.length & ~3
    this.#rest = all.subarray(whole)
    return this.#encoding.decode(all.subarray(0, whole))
  }
}

/** Reads text from the start of an open file, in pieces. */
export class TextSource {
  readonly file: OpenFile
  #position = 0
  #decoder: PieceDecoder | undefined
  readonly #asked: PSEncoding
  /** as found: by the byte order mark, else what was asked for */
  encoding: PSEncoding
  ended = false
  constructor(file: OpenFile, encoding: PSEncoding | undefined) {
    this.file = file
    this.#asked = encoding ?? utf8NoMark
    this.encoding = this.#asked
  }
  /** looks again behind what was the end */
  resume(): void {
    this.ended = false
  }
  /** '' at the end */
  *next(): Task<string> {
    for (;;) {
      if (this.ended) return ''
      const buffer = Buffer.allocUnsafe(fileChunkBytes)
      const count = yield* readInto(this.file, buffer, this.#position)
      let bytes: Uint8Array = buffer.subarray(0, count)
      if (this.#decoder === undefined) {
        const mark = markOf(bytes)
        this.encoding = mark?.encoding ?? this.#asked
        if (mark) bytes = bytes.subarray(mark.length)
        this.#decoder = new PieceDecoder(this.encoding)
      }
      this.#position += count
      this.ended = count < fileChunkBytes
      const text = this.#decoder.decode(bytes, this.ended)
      if (text !== '') return text
    }
  }
}

/** The same for a text of any length: the thread is given back between its pieces. */
export function* decoded(bytes: Uint8Array, encoding?: PSEncoding): Task<string> {
  if (bytes.length <= fileChunkBytes) return decodeText(bytes, encoding)
  const mark = markOf(bytes)
  const decoder = new PieceDecoder(mark?.encoding ?? encoding ?? utf8NoMark)
  const parts: string[] = []
  for (let at = mark?.length ?? 0; at < bytes.length; at += fileChunkBytes) {
    parts.push(decoder.decode(bytes.subarray(at, at + fileChunkBytes), at + fileChunkBytes >= bytes.length))
    yield undefined
  }
  return parts.join('')
}

export function* readText(disk: Disk, path: string, encoding?: PSEncoding): Task<string> {
  return yield* decoded(yield* readBytes(disk, path), encoding)
}

export function* readBytes(disk: Disk, path: string): Task<Uint8Array> {
  const file = disk.open(path, O_RDONLY)
  try {
    return yield* readWhole(file, disk)
  } finally {
    file.close()
  }
}

export function* writeBytes(disk: Disk, path: string, bytes: Uint8Array, append: boolean): Task<void> {
  const file = disk.open(path, O_WRONLY | O_CREAT | (append ? O_APPEND : O_TRUNC))
  try {
    yield* writeAt(disk, file, bytes, append ? file.size : 0)
  } finally {
    file.close()
  }
}
