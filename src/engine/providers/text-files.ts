/** Files as text: encodings by name, byte order marks, and reading in pieces. */
import fs from 'node:fs'
import { fail } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { io } from './file-system.ts'

export type TextEncoding = 'utf8' | 'utf8BOM' | 'unicode' | 'bigendianunicode' | 'ascii' | 'utf32' | 'latin1'

const names: Record<string, TextEncoding> = {
  utf8: 'utf8',
  utf8nobom: 'utf8',
  default: 'utf8',
  oem: 'utf8',
  ansi: 'utf8',
  utf8bom: 'utf8BOM',
  unicode: 'unicode',
  'utf-16': 'unicode',
  utf16: 'unicode',
  bigendianunicode: 'bigendianunicode',
  'utf-16be': 'bigendianunicode',
  ascii: 'ascii',
  'us-ascii': 'ascii',
  utf32: 'utf32',
  'utf-32': 'utf32',
  'utf-8': 'utf8',
  latin1: 'latin1',
  'iso-8859-1': 'latin1',
  utf7: 'utf8',
  string: 'unicode',
  unknown: 'unicode',
  '65001': 'utf8',
  '1200': 'unicode',
  '1201': 'bigendianunicode',
  '28591': 'latin1',
  '20127': 'ascii',
}

/** @throws for a name that is no encoding */
export function encodingNamed(name: string): TextEncoding {
  const found = names[name.toLowerCase()]
  if (found === undefined) {
    fail(
      'CannotConvertArgumentNoMessage',
      `Cannot bind parameter 'Encoding'. '${name}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')`,
      { type: 'sma:ParameterBindingException', category: 'InvalidArgument' },
    )
  }
  return found
}

export function encodeText(text: string, encoding: TextEncoding, withMark: boolean): Uint8Array {
  switch (encoding) {
    case 'utf8':
      return Buffer.from(text, 'utf8')
    case 'utf8BOM':
      return Buffer.from((withMark ? '\ufeff' : '') + text, 'utf8')
    case 'unicode':
      return Buffer.from((withMark ? '\ufeff' : '') + text, 'utf16le')
    case 'bigendianunicode':
      return Buffer.from((withMark ? '\ufeff' : '') + text, 'utf16le').swap16()
    case 'ascii':
      return Uint8Array.from(text, (char) => (char.charCodeAt(0) < 128 ? char.charCodeAt(0) : 63))
    case 'latin1':
      return Uint8Array.from(text, (char) => (char.charCodeAt(0) < 256 ? char.charCodeAt(0) : 63))
    case 'utf32': {
      const points = Array.from((withMark ? '\ufeff' : '') + text, (char) => char.codePointAt(0) ?? 0xfffd)
      const bytes = Buffer.alloc(points.length * 4)
      points.forEach((point, i) => bytes.writeUInt32LE(point, i * 4))
      return bytes
    }
  }
}

export function decodeText(bytes: Uint8Array, encoding: TextEncoding | undefined): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = markOf(buffer)
  const chosen = mark?.encoding ?? encoding ?? 'utf8'
  const body = mark ? buffer.subarray(mark.length) : buffer
  switch (chosen) {
    case 'utf8':
    case 'utf8BOM':
      return body.toString('utf8')
    case 'unicode':
      return body.toString('utf16le')
    case 'bigendianunicode':
      return Buffer.from(body.subarray(0, body.length & ~1))
        .swap16()
        .toString('utf16le')
    case 'ascii':
      return Array.from(body, (byte) => (byte < 128 ? String.fromCharCode(byte) : '\ufffd')).join('')
    case 'latin1':
      return body.toString('latin1')
    case 'utf32': {
      let text = ''
      for (let i = 0; i + 3 < body.length; i += 4)
        text += String.fromCodePoint(Math.min(body.readUInt32LE(i), 0x10ffff))
      return text
    }
  }
}

function markOf(bytes: Buffer): { encoding: TextEncoding; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0)
    return { encoding: 'utf32', length: 4 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'unicode', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'bigendianunicode', length: 2 }
  return undefined
}

export function* readText(path: string, encoding?: TextEncoding): Task<string> {
  const bytes = yield* io(path, fs.promises.readFile(path))
  return decodeText(bytes, encoding)
}

export function* readBytes(path: string): Task<Uint8Array> {
  return yield* io(path, fs.promises.readFile(path))
}

export function* writeBytes(path: string, bytes: Uint8Array, append: boolean): Task<void> {
  yield* io(path, append ? fs.promises.appendFile(path, bytes) : fs.promises.writeFile(path, bytes))
}
