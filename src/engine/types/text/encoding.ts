/** System.Text.Encoding and its kinds. */
import { bytesOf } from '../../runtime/bytes.ts'
import { type Call, implement, type TypeImplementation } from '../surface.ts'
import { type EncodingKind, encodingNamed, encodingNames, PSEncoding } from './encoding-codec.ts'
import { argumentNull, bytes, charArray, textOfChars } from '../values.ts'
import { loadType } from '../type-loader.ts'
import { PSArray } from '../../../objects/collections.ts'
import { type NetType, NetType as Type, registerType, T } from '../../../objects/net-type.ts'

export const slice = (data: Uint8Array, from: unknown, count: unknown): Uint8Array =>
  from === undefined ? data : data.subarray(from as number, (from as number) + (count as number))
const textArgument = (value: unknown, from: unknown, count: unknown, call: Call): string => {
  if (value === null) argumentNull(call.overload.parameters[0]?.name ?? 's')
  const text = textOfChars(value)
  return from === undefined ? text : text.substr(from as number, count as number)
}
const inBrowsers = /^(?:utf8|latin1|cp1252)$/
const inMail = /^(?:utf8|ascii|latin1|cp1252|utf7)$/
/** What an encoding does with what it cannot encode or decode. */
class EncodingFallback {
  readonly netType: NetType
  constructor(which: 'Encoder' | 'Decoder', { kind, throws }: PSEncoding) {
    const name = throws
      ? `System.Text.${which}ExceptionFallback`
      : kind === 'latin1' && which === 'Encoder'
        ? 'System.Text.EncoderLatin1BestFitFallback'
        : kind === 'cp1252'
          ? `System.Text.Internal${which}BestFitFallback`
          : `System.Text.${which}ReplacementFallback`
    this.netType =
      loadType(name) ??
      registerType(
        new Type({
          fullName: name,
          kind: 'class',
          base: loadType(`System.Text.${which}Fallback`) ?? T.Object,
        }),
      )
  }
}
implement('System.Text.Encoding', {
  get: {
    BodyName: (self: PSEncoding) => encodingNames[self.kind][1],
    HeaderName: (self: PSEncoding) => encodingNames[self.kind][1],
    WebName: (self: PSEncoding) => encodingNames[self.kind][1],
    EncodingName: (self: PSEncoding) => encodingNames[self.kind][2],
    CodePage: (self: PSEncoding) => encodingNames[self.kind][3],
    WindowsCodePage: (self: PSEncoding) =>
      self.kind === 'utf8' || self.kind.startsWith('utf') ? 1200 : 1252,
    IsSingleByte: (self: PSEncoding) => /^(?:ascii|latin1|cp1252)$/.test(self.kind),
    IsBrowserDisplay: (self: PSEncoding) => inBrowsers.test(self.kind),
    IsBrowserSave: (self: PSEncoding) => inBrowsers.test(self.kind) || self.kind === 'utf16le',
    IsMailNewsDisplay: (self: PSEncoding) => inMail.test(self.kind),
    IsMailNewsSave: (self: PSEncoding) => inMail.test(self.kind),
    IsReadOnly: (self: PSEncoding) => self.sealed,
    EncoderFallback: (self: PSEncoding) => new EncodingFallback('Encoder', self),
    DecoderFallback: (self: PSEncoding) => new EncodingFallback('Decoder', self),
  },
  call: {
    GetBytes: (self: PSEncoding, [value, from, count], _ctx, call) =>
      bytes(self.encode(textArgument(value, from, count, call))),
    GetByteCount: (self: PSEncoding, [value, from, count], _ctx, call) =>
      self.encode(textArgument(value, from, count, call)).length,
    GetString: (self: PSEncoding, [value, from, count]) => {
      if (value === null) argumentNull('bytes')
      return self.decode(slice(bytesOf(value), from, count))
    },
    GetChars: (self: PSEncoding, [value, from, count]) =>
      charArray(self.decode(slice(bytesOf(value), from, count))),
    GetCharCount: (self: PSEncoding, [value, from, count]) =>
      self.decode(slice(bytesOf(value), from, count)).length,
    GetPreamble: (self: PSEncoding) => bytes(self.preamble),
    GetMaxByteCount: (self: PSEncoding, [count]) =>
      self.kind === 'utf8'
        ? (count + 1) * 3
        : self.kind.startsWith('utf16')
          ? (count + 1) * 2
          : self.kind === 'utf32'
            ? (count + 1) * 4
            : count + 1,
    GetMaxCharCount: (self: PSEncoding, [count]) =>
      self.kind.startsWith('utf16') ? (count >> 1) + (count & 1) + 1 : count + 1,
    IsAlwaysNormalized: () => false,
    Clone: (self) => self,
    ToString: (self: PSEncoding) => self.toString(),
    GetHashCode: (self: PSEncoding) => encodingNames[self.kind][3],
    Equals: (self: PSEncoding, [other]) =>
      other instanceof PSEncoding && other.kind === self.kind && other.bom === self.bom,
  },
  staticGet: {
    UTF8: () => new PSEncoding('utf8'),
    ASCII: () => new PSEncoding('ascii'),
    Unicode: () => new PSEncoding('utf16le'),
    BigEndianUnicode: () => new PSEncoding('utf16be'),
    UTF32: () => new PSEncoding('utf32'),
    Latin1: () => new PSEncoding('latin1'),
    Default: () => new PSEncoding('utf8', false),
  },
  staticCall: {
    GetEncoding: (_, [name]) => encodingNamed(name),
    Convert: (_, [from, to, data, start, count]) =>
      bytes((to as PSEncoding).encode((from as PSEncoding).decode(slice(bytesOf(data), start, count)))),
    GetEncodings: () => new PSArray([]),
    RegisterProvider: () => undefined,
  },
})
export const made = (kind: EncodingKind, bom: (args: unknown[]) => boolean): TypeImplementation => ({
  create: (_, args) => new PSEncoding(kind, bom(args), false, args[1] === true),
})
implement(
  'System.Text.UTF8Encoding',
  made('utf8', (args) => args[0] === true),
)
implement(
  'System.Text.ASCIIEncoding',
  made('ascii', () => false),
)
implement('System.Text.UnicodeEncoding', {
  create: (_, [big, bom]) => new PSEncoding(big === true ? 'utf16be' : 'utf16le', bom !== false, false),
})
implement(
  'System.Text.UTF32Encoding',
  made('utf32', (args) => args[1] !== false),
)
