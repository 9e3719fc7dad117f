/** Bytes to text and back in every encoding .NET names. */
import { outOfRange } from '../values.ts'
import { throwNet } from '../../runtime/failure.ts'
import { setConsoleEncoding } from '../system/console.ts'
import { loadType } from '../type-loader.ts'
import { argument } from '../values.ts'
import { type NetType, registeredType, registerType, T, NetType as Type } from '../../../objects/net-type.ts'

export type EncodingKind =
  | 'utf8'
  | 'ascii'
  | 'latin1'
  | 'cp1252'
  | 'utf7'
  | 'utf16le'
  | 'utf16be'
  | 'utf32'
  | 'utf32be'
export const encodingNames: Readonly<
  Record<EncodingKind, readonly [type: string, body: string, name: string, page: number]>
> = {
  utf8: ['System.Text.UTF8Encoding', 'utf-8', 'Unicode (UTF-8)', 65001],
  ascii: ['System.Text.ASCIIEncoding', 'us-ascii', 'US-ASCII', 20127],
  latin1: ['System.Text.Latin1Encoding', 'iso-8859-1', 'Western European (ISO)', 28591],
  utf16le: ['System.Text.UnicodeEncoding', 'utf-16', 'Unicode', 1200],
  utf16be: ['System.Text.UnicodeEncoding', 'utf-16BE', 'Unicode (Big-Endian)', 1201],
  utf32: ['System.Text.UTF32Encoding', 'utf-32', 'Unicode (UTF-32)', 12000],
  utf32be: ['System.Text.UTF32Encoding', 'utf-32BE', 'Unicode (UTF-32 Big-Endian)', 12001],
  cp1252: ['System.Text.SBCSCodePageEncoding', 'windows-1252', 'Western European (Windows)', 1252],
  utf7: ['System.Text.UTF7Encoding', 'utf-7', 'Unicode (UTF-7)', 65000],
}
const encodingBases: Readonly<Record<string, string>> = {
  'System.Text.UTF8Encoding+UTF8EncodingSealed': 'System.Text.UTF8Encoding',
  'System.Text.ASCIIEncoding+ASCIIEncodingSealed': 'System.Text.ASCIIEncoding',
  'System.Text.Latin1Encoding+Latin1EncodingSealed': 'System.Text.Latin1Encoding',
  'System.Text.BaseCodePageEncoding': 'System.Text.EncodingNLS',
  'System.Text.SBCSCodePageEncoding': 'System.Text.BaseCodePageEncoding',
}
for (const name of [
  'System.Text.UTF7Encoding',
  'System.Text.EncodingNLS',
  'System.Text.BaseCodePageEncoding',
  'System.Text.SBCSCodePageEncoding',
  'System.Text.Latin1Encoding',
  'System.Text.UTF8Encoding+UTF8EncodingSealed',
  'System.Text.ASCIIEncoding+ASCIIEncodingSealed',
  'System.Text.Latin1Encoding+Latin1EncodingSealed',
]) {
  if (!registeredType(name)) {
    const base = encodingBases[name] ?? 'System.Text.Encoding'
    registerType(new Type({ fullName: name, kind: 'class', base: loadType(base) ?? T.Object }))
  }
}
/** Names the first bytes that are no UTF-8. */
function untranslatable(data: Uint8Array): never {
  let at = 0
  const good = new TextDecoder('utf-8', { fatal: true })
  const isGood = (end: number): boolean => {
    try {
      good.decode(data.subarray(at, end))
      return true
    } catch {
      // fatal decoding says no more than that
      return false
    }
  }
  while (at < data.length) {
    const size = [1, 2, 3, 4].find((length) => isGood(at + length))
    if (size === undefined) break
    at += size
  }
  const byte = (data[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return throwNet(
    'System.Text.DecoderFallbackException',
    `Unable to translate bytes [${byte}] at index ${at} from specified code page to Unicode.`,
  )
}
export class PSEncoding {
  readonly kind: EncodingKind
  readonly bom: boolean
  readonly sealed: boolean
  readonly throws: boolean
  constructor(kind: EncodingKind, bom = true, sealed = true, throws = false) {
    this.kind = kind
    this.bom = bom
    this.sealed = sealed
    this.throws = throws
  }
  get netType(): NetType {
    const sealedName = {
      utf8: 'System.Text.UTF8Encoding+UTF8EncodingSealed',
      ascii: 'System.Text.ASCIIEncoding+ASCIIEncodingSealed',
      latin1: 'System.Text.Latin1Encoding+Latin1EncodingSealed',
    }[this.kind as string]
    return loadType(this.sealed && sealedName ? sealedName : encodingNames[this.kind][0]) as NetType
  }
  encode(text: string): Uint8Array {
    switch (this.kind) {
      case 'utf8':
        return new Uint8Array(Buffer.from(text, 'utf8'))
      case 'ascii':
        return Uint8Array.from(text, (one) =>
          one.charCodeAt(0) < 128 && one.length === 1 ? one.charCodeAt(0) : 63,
        )
      case 'latin1':
        return Uint8Array.from(text, (one) => (one.charCodeAt(0) < 256 ? one.charCodeAt(0) : 63))
      case 'cp1252':
        return Uint8Array.from(text, (one) => codes1252().get(one) ?? 63)
      case 'utf7':
        return new Uint8Array(Buffer.from(utf7(text), 'latin1'))
      case 'utf16le':
        return new Uint8Array(Buffer.from(text, 'utf16le'))
      case 'utf16be':
        return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
      default: {
        const points = Array.from(text, (one) => one.codePointAt(0) as number)
        const view = new DataView(new ArrayBuffer(points.length * 4))
        points.forEach((one, at) => view.setUint32(at * 4, one, this.kind === 'utf32'))
        return new Uint8Array(view.buffer)
      }
    }
  }
  decode(data: Uint8Array): string {
    switch (this.kind) {
      case 'utf8':
        try {
          return new TextDecoder('utf-8', { ignoreBOM: true, fatal: this.throws }).decode(data)
        } catch {
          return untranslatable(data)
        }
      case 'ascii':
        return Array.from(data, (one) => (one < 128 ? String.fromCharCode(one) : '?')).join('')
      case 'latin1':
        return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1')
      case 'cp1252':
        return Array.from(data, letter1252).join('')
      case 'utf7':
        return fromUtf7(data)
      case 'utf16le':
        return (
          Buffer.from(data.slice(0, data.length & ~1)).toString('utf16le') + (data.length & 1 ? '\ufffd' : '')
        )
      case 'utf16be':
        return (
          Buffer.from(data.slice(0, data.length & ~1))
            .swap16()
            .toString('utf16le') + (data.length & 1 ? '\ufffd' : '')
        )
      default: {
        const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
        let out = ''
        for (let at = 0; at + 4 <= data.length; at += 4) {
          const point = view.getUint32(at, this.kind === 'utf32')
          out += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
        }
        return out
      }
    }
  }
  get preamble(): Uint8Array {
    if (!this.bom) return new Uint8Array(0)
    return Uint8Array.from(
      {
        utf8: [0xef, 0xbb, 0xbf],
        utf16le: [0xff, 0xfe],
        utf16be: [0xfe, 0xff],
        utf32: [0xff, 0xfe, 0, 0],
        utf32be: [0, 0, 0xfe, 0xff],
        cp1252: [],
        utf7: [],
        ascii: [],
        latin1: [],
      }[this.kind],
    )
  }
  toString(): string {
    return this.netType.fullName
  }
}
// Node's own windows-1252 takes 0x80 to 0x9f for control characters
const middle1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const letter1252 = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? (middle1252[byte - 0x80] as string) : String.fromCharCode(byte)
let table1252: Map<string, number> | undefined
function codes1252(): ReadonlyMap<string, number> {
  if (table1252 === undefined) {
    table1252 = new Map(Array.from({ length: 256 }, (_, i) => [letter1252(i), i]))
  }
  return table1252
}
/** RFC 2152, as .NET writes it: only what must be is encoded. */
function utf7(text: string): string {
  return text.replace(/[^A-Za-z0-9'(),\-./:? \t\r\n]+/g, (run) =>
    run === '+' ? '+-' : `+${Buffer.from(run, 'utf16le').swap16().toString('base64').replace(/=+$/, '')}-`,
  )
}
function fromUtf7(data: Uint8Array): string {
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1')
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, run: string) => {
    if (run === '') return '+'
    const bytes = Buffer.from(run, 'base64')
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le')
  })
}
setConsoleEncoding(() => new PSEncoding('utf8', false))
const kindNamed: Readonly<Record<string, EncodingKind>> = {
  'utf-8': 'utf8',
  utf8: 'utf8',
  'us-ascii': 'ascii',
  ascii: 'ascii',
  'iso-8859-1': 'latin1',
  latin1: 'latin1',
  'windows-1252': 'cp1252',
  'utf-32be': 'utf32be',
  'utf-7': 'utf7',
  1252: 'cp1252',
  12001: 'utf32be',
  65000: 'utf7',
  'utf-16': 'utf16le',
  unicode: 'utf16le',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  unicodefffe: 'utf16be',
  'utf-32': 'utf32',
  'utf-32le': 'utf32',
  65001: 'utf8',
  20127: 'ascii',
  28591: 'latin1',
  1200: 'utf16le',
  1201: 'utf16be',
  12000: 'utf32',
  0: 'utf8',
}
export function encodingNamed(name: string | number): PSEncoding {
  const key = String(name).toLowerCase()
  const kind = Object.hasOwn(kindNamed, key) ? kindNamed[key] : undefined
  if (kind) return new PSEncoding(kind)
  if (typeof name === 'number' && (name < 0 || name > 65535))
    outOfRange('codepage', 'Valid values are between 0 and 65535, inclusive.')
  if (typeof name === 'number')
    return throwNet(
      'System.NotSupportedException',
      `No data is available for encoding ${name}. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.`,
    )
  return argument(
    `'${name}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.`,
    'name',
  )
}
