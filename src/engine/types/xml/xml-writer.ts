/** System.Xml.XmlWriter and XmlTextWriter: well-formed text into a builder, a writer, a stream or a file. */
import { type NetType, T } from '../../../objects/net-type.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { throwNet } from '../../runtime/failure.ts'
import { invokeMember } from '../../runtime/member-calls.ts'
import { isTask, type Task } from '../../runtime/task.ts'
import { type ByteStream, closeStream, writeBytes } from '../io/byte-stream.ts'
import { filePort } from '../io/file-port.ts'
import { names, implement, type Implementation } from '../surface.ts'
import { encodingNamed, encodingNames, PSEncoding } from '../text/encoding-codec.ts'
import { PSStringBuilder } from '../text/string-builder.ts'
import { loadType } from '../type-loader.ts'
import { argument, argumentNull, enumOf, flag } from '../values.ts'
import { escapeAttribute, escapeText, type XmlNode } from '../xml-tree.ts'
import { xmlText } from './xml-convert.ts'

/** What XmlWriterSettings holds, by the names of its properties. */
const defaults: Readonly<Record<string, unknown>> = {
  Async: false,
  OmitXmlDeclaration: false,
  NewLineChars: '\n',
  Indent: false,
  IndentChars: '  ',
  NewLineOnAttributes: false,
  CloseOutput: false,
  CheckCharacters: true,
  WriteEndDocumentOnClose: true,
  DoNotEscapeUriAttributes: false,
}
const enumerated: Readonly<Record<string, readonly [type: string, value: number]>> = {
  NewLineHandling: ['System.Xml.NewLineHandling', 0],
  ConformanceLevel: ['System.Xml.ConformanceLevel', 2],
  NamespaceHandling: ['System.Xml.NamespaceHandling', 0],
  OutputMethod: ['System.Xml.XmlOutputMethod', 0],
}
class WriterSettings {
  readonly values = new Map<string, unknown>()
  get netType(): NetType {
    return loadType('System.Xml.XmlWriterSettings') ?? T.Object
  }
  get(name: string): unknown {
    return this.values.get(name) ?? defaults[name]
  }
  get encoding(): PSEncoding {
    return (this.values.get('Encoding') as PSEncoding | undefined) ?? encodingNamed('utf-8')
  }
}
const kept = (name: string, otherwise: () => unknown): void =>
  implement('System.Xml.XmlWriterSettings', {
    get: { [name]: (self: WriterSettings) => self.values.get(name) ?? otherwise() },
    set: { [name]: (self: WriterSettings, value: unknown) => void self.values.set(name, value) },
  })
for (const [name, value] of Object.entries(defaults)) kept(name, () => value)
for (const [name, [type, value]] of Object.entries(enumerated)) kept(name, () => enumOf(type, value))
kept('Encoding', () => encodingNamed('utf-8'))
implement('System.Xml.XmlWriterSettings', {
  call: {
    Reset: (self: WriterSettings) => self.values.clear(),
    Clone: (self: WriterSettings) => {
      const made = new WriterSettings()
      for (const [name, value] of self.values) made.values.set(name, value)
      return made
    },
  },
  create: () => new WriterSettings(),
})

interface OpenElement {
  readonly name: string
  /** text stands in it: nothing more is indented */
  isMixed: boolean
  hasChildren: boolean
  readonly spaces: Map<string, string>
}

const marked = (encoding: PSEncoding, text: string): Uint8Array =>
  Buffer.concat([encoding.preamble, encoding.encode(text)])

/** The text so far goes to its target when the writer is flushed or closed. */
export class PSXmlWriter {
  readonly netType: NetType
  readonly settings: WriterSettings
  readonly target: unknown
  readonly ownsTarget: boolean
  formatting: number
  #text = ''
  #open: OpenElement[] = []
  #inTag = false
  #attribute: string | undefined
  #attributeName = ''
  #hasContent = false
  #isClosed = false
  /** of a file, until it is closed */
  #held = ''
  #isMarked = false
  constructor(netType: NetType, target: unknown, settings: WriterSettings, ownsTarget: boolean) {
    this.netType = netType
    this.target = target
    this.settings = settings
    this.ownsTarget = ownsTarget
    this.formatting = settings.get('Indent') === true ? 1 : 0
  }
  #put(text: string): void {
    if (this.#isClosed)
      throwNet('System.InvalidOperationException', 'The Writer is closed or in error state.')
    this.#text += text
  }
  #endTag(): void {
    if (this.#attribute !== undefined) this.endAttribute()
    if (this.#inTag) this.#put('>')
    this.#inTag = false
  }
  #newLine(): void {
    const parent = this.#open.at(-1)
    if (this.formatting !== 1 || parent?.isMixed) return
    if (this.#hasContent)
      this.#put(
        String(this.settings.get('NewLineChars')) +
          String(this.settings.get('IndentChars')).repeat(this.#open.length),
      )
  }
  #child(): void {
    if (!this.#hasContent) this.startDocument(undefined, true)
    this.#endTag()
    this.#newLine()
    const parent = this.#open.at(-1)
    if (parent) parent.hasChildren = true
    this.#hasContent = true
  }
  get isXmlText(): boolean {
    return this.netType.name === 'XmlTextWriter'
  }
  startDocument(standalone: boolean | undefined, isImplied = false): void {
    if (this.#hasContent)
      throwNet(
        'System.InvalidOperationException',
        this.isXmlText
          ? 'WriteStartDocument needs to be the first call.'
          : 'Token StartDocument in state Element Content would result in an invalid XML document.',
      )
    if (isImplied && (this.isXmlText || flag(this.settings.values.get('ConformanceLevel') ?? 2) !== 2)) return
    if (this.settings.get('OmitXmlDeclaration') === true) return
    const isText = this.target instanceof PSStringBuilder || this.#isTextWriter()
    const name = isText ? this.#textEncoding() : encodingNames[this.settings.encoding.kind][1]
    const alone = standalone === undefined ? '' : ` standalone="${standalone ? 'yes' : 'no'}"`
    this.#put(`<?xml version="1.0" encoding="${name}"${alone}?>`)
    this.#hasContent = true
  }
  #isTextWriter(): boolean {
    const type = (this.target as { netType?: NetType } | null)?.netType
    return type?.chain.includes('System.IO.TextWriter') ?? false
  }
  #textEncoding(): string {
    const own = (this.target as { encoding?: { name?: string } }).encoding
    return own === undefined ? 'utf-16' : 'utf-8'
  }
  startElement(prefix: string | null, localName: string, space: string | null): void {
    if (localName === '') argument("The empty string '' is not a valid local name.")
    if (this.#open.length === 0 && this.#text.includes('</') && !this.isXmlText)
      throwNet(
        'System.InvalidOperationException',
        'Token StartElement in state EndRootElement would result in an invalid XML document. Make sure that the ConformanceLevel setting is set to ConformanceLevel.Fragment or ConformanceLevel.Auto if you want to write an XML fragment.',
      )
    this.#child()
    const known = prefix ?? (space ? this.#prefixOf(space) : undefined) ?? ''
    const name = known === '' ? localName : `${known}:${localName}`
    const spaces = new Map<string, string>()
    this.#put(`<${name}`)
    if (space !== null && this.#spaceOf(known) !== space) {
      spaces.set(known, space)
      this.#put(` xmlns${known === '' ? '' : `:${known}`}="${escapeAttribute(space)}"`)
    }
    this.#open.push({ name, isMixed: false, hasChildren: false, spaces })
    this.#inTag = true
  }
  #spaceOf(prefix: string): string {
    return this.#open.findLast((one) => one.spaces.has(prefix))?.spaces.get(prefix) ?? ''
  }
  #prefixOf(space: string): string | undefined {
    for (const one of this.#open.toReversed())
      for (const [prefix, known] of one.spaces) if (known === space) return prefix
    return undefined
  }
  lookupPrefix(space: string): string | null {
    return this.#prefixOf(space) ?? null
  }
  endElement(isFull: boolean): void {
    const element = this.#open.at(-1)
    if (!element) throwNet('System.InvalidOperationException', 'There was no XML start tag open.')
    if (this.#attribute !== undefined) this.endAttribute()
    this.#open.pop()
    if (this.#inTag && !isFull) this.#put(' />')
    else {
      if (this.#inTag) this.#put('>')
      else if (element.hasChildren && !element.isMixed) this.#newLine()
      this.#put(`</${element.name}>`)
    }
    this.#inTag = false
  }
  startAttribute(prefix: string | null, localName: string, space: string | null): void {
    if (!this.#inTag)
      throwNet(
        'System.InvalidOperationException',
        `Token StartAttribute in state ${this.#open.length === 0 ? 'Prolog' : 'Element Content'} would result in an invalid XML document.`,
      )
    if (this.#attribute !== undefined) this.endAttribute()
    const known = prefix ?? (space ? this.#prefixOf(space) : undefined)
    if (space && known && known !== 'xmlns' && this.#spaceOf(known) !== space) {
      this.#open.at(-1)?.spaces.set(known, space)
      this.#put(` xmlns:${known}="${escapeAttribute(space)}"`)
    }
    if (known === 'xmlns') this.#open.at(-1)?.spaces.set(localName, '')
    this.#attributeName = known ? `${known}:${localName}` : localName
    this.#attribute = ''
  }
  endAttribute(): void {
    if (this.#attribute === undefined) return
    const isOnLine = this.settings.get('NewLineOnAttributes') === true && this.formatting === 1
    const before = isOnLine
      ? String(this.settings.get('NewLineChars')) +
        String(this.settings.get('IndentChars')).repeat(this.#open.length)
      : ' '
    this.#put(`${before}${this.#attributeName}="${escapeAttribute(this.#attribute)}"`)
    this.#attribute = undefined
  }
  string(text: string | null): void {
    if (text === null || (text === '' && !this.#inTag)) return
    if (this.#attribute !== undefined) {
      this.#attribute += text
      return
    }
    this.raw(escapeText(text))
  }
  /** Text that is not escaped. */
  raw(text: string): void {
    if (this.#open.length === 0 && text.trim() !== '' && !this.isXmlText && text[0] !== '<')
      throwNet(
        'System.InvalidOperationException',
        `Token Content in state ${this.#hasContent ? 'EndRootElement' : 'Start'} would result in an invalid XML document. Make sure that the ConformanceLevel setting is set to ConformanceLevel.Fragment or ConformanceLevel.Auto if you want to write an XML fragment.`,
      )
    this.#endTag()
    const parent = this.#open.at(-1)
    if (parent) parent.isMixed = true
    this.#put(text)
    this.#hasContent = true
  }
  /** A comment, an instruction. */
  markup(text: string): void {
    this.#child()
    this.#put(text)
  }
  node(node: XmlNode): void {
    switch (node.kind) {
      case 'document':
        for (const one of node.children) this.node(one)
        break
      case 'element':
        this.startElement(node.prefix || null, node.localName, null)
        for (const one of node.attributes) {
          this.startAttribute(null, one.name, null)
          this.string(one.value ?? '')
          this.endAttribute()
        }
        for (const one of node.children) this.node(one)
        this.endElement(!node.isEmpty)
        break
      case 'text':
        this.string(node.value ?? '')
        break
      case 'whitespace':
      case 'cdata':
        this.raw(node.outerXml)
        break
      case 'attribute':
        this.startAttribute(null, node.name, null)
        this.string(node.value ?? '')
        this.endAttribute()
        break
      case 'declaration':
        this.#put(node.outerXml)
        this.#hasContent = true
        break
      default:
        this.markup(node.outerXml)
    }
  }
  get state(): number {
    if (this.#isClosed) return 5
    if (this.#attribute !== undefined) return 3
    if (this.#inTag) return 2
    return this.#open.length > 0 ? 4 : this.#hasContent ? 1 : 0
  }
  endDocument(): void {
    while (this.#open.length > 0) this.endElement(false)
  }
  *flush(ctx: EngineContext): Task<void> {
    const text = this.#text
    this.#text = ''
    if (text === '') return
    if (this.target instanceof PSStringBuilder) this.target.append(text, ctx)
    else if (typeof this.target === 'string') this.#held += text
    else if (this.#isTextWriter()) {
      const made = invokeMember(this.target, 'Write', [text], ctx)
      if (isTask(made)) yield made
    } else {
      const { encoding } = this.settings
      const data = this.#isMarked ? encoding.encode(text) : marked(encoding, text)
      this.#isMarked = true
      yield* writeBytes(this.target as ByteStream, data, ctx)
    }
  }
  *close(ctx: EngineContext): Task<void> {
    if (this.#isClosed) return
    this.endDocument()
    yield* this.flush(ctx)
    this.#isClosed = true
    if (typeof this.target === 'string') {
      const { encoding } = this.settings
      const isBare = this.isXmlText && !this.settings.values.has('Encoding')
      yield filePort().write(
        this.target,
        isBare ? encoding.encode(this.#held) : marked(encoding, this.#held),
        ctx,
      )
    } else if (this.ownsTarget) {
      if (this.#isTextWriter()) {
        const made = invokeMember(this.target, 'Close', [], ctx)
        if (isTask(made)) yield made
      } else if (!(this.target instanceof PSStringBuilder)) yield* closeStream(this.target as ByteStream, ctx)
    }
  }
}

type Write = (self: PSXmlWriter, args: unknown[], by: (name: string) => unknown) => void
const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))
const writing =
  (write: Write): Implementation =>
  (self: PSXmlWriter, args, _ctx, call) => {
    const list = names(call)
    write(self, args, (name) => args[list.indexOf(name)])
  }
const named = (by: (name: string) => unknown): [string | null, string, string | null] => [
  text(by('prefix')),
  text(by('localName')) ?? '',
  text(by('ns')),
]
const methods: Record<string, Implementation> = {
  WriteStartDocument: writing((self, [standalone]) => self.startDocument(standalone as boolean | undefined)),
  WriteEndDocument: writing((self) => self.endDocument()),
  WriteStartElement: writing((self, _, by) => self.startElement(...named(by))),
  WriteEndElement: writing((self) => self.endElement(false)),
  WriteFullEndElement: writing((self) => self.endElement(true)),
  WriteElementString: writing((self, _, by) => {
    self.startElement(...named(by))
    const value = text(by('value'))
    if (value) self.string(value)
    self.endElement(false)
  }),
  WriteStartAttribute: writing((self, _, by) => self.startAttribute(...named(by))),
  WriteEndAttribute: writing((self) => self.endAttribute()),
  WriteAttributeString: writing((self, _, by) => {
    self.startAttribute(...named(by))
    self.string(text(by('value')))
    self.endAttribute()
  }),
  WriteString: writing((self, [value]) => self.string(text(value))),
  WriteWhitespace: writing((self, [value]) => self.raw(text(value) ?? '')),
  WriteRaw: writing((self, [value]) => self.raw(text(value) ?? '')),
  WriteValue: writing((self, [value]) => {
    if (value === null) argumentNull('value')
    self.string(xmlText(value))
  }),
  WriteCData: writing((self, [value]) => self.raw(`<![CDATA[${text(value) ?? ''}]]>`)),
  WriteComment: writing((self, [value]) => self.markup(`<!--${text(value) ?? ''}-->`)),
  WriteProcessingInstruction: writing((self, [name, value]) =>
    self.markup(`<?${text(name)}${text(value) ? ` ${text(value)}` : ''}?>`),
  ),
  WriteEntityRef: writing((self, [name]) => self.raw(`&${text(name)};`)),
  LookupPrefix: (self: PSXmlWriter, [space]) => self.lookupPrefix(space),
  Flush: (self: PSXmlWriter, _, ctx) => self.flush(ctx),
  Close: (self: PSXmlWriter, _, ctx) => self.close(ctx),
  Dispose: (self: PSXmlWriter, _, ctx) => self.close(ctx),
}
implement('System.Xml.XmlWriter', {
  get: {
    Settings: (self: PSXmlWriter) => (self.isXmlText ? null : self.settings),
    WriteState: (self: PSXmlWriter) => enumOf('System.Xml.WriteState', self.state),
  },
  call: methods,
  staticCall: {
    Create: (_, [target, settings]) => {
      if (target === null) argumentNull('output')
      const given = settings instanceof WriterSettings ? settings : new WriterSettings()
      const owns = typeof target === 'string' || given.get('CloseOutput') === true
      return new PSXmlWriter(loadType('System.Xml.XmlWriter') ?? T.Object, target, given, owns)
    },
  },
})
implement('System.Xml.XmlTextWriter', {
  get: {
    Formatting: (self: PSXmlWriter) => enumOf('System.Xml.Formatting', self.formatting),
    Indentation: (self: PSXmlWriter) => String(self.settings.get('IndentChars')).length,
    IndentChar: (self: PSXmlWriter) => String(self.settings.get('IndentChars'))[0] ?? ' ',
  },
  set: {
    Formatting: (self: PSXmlWriter, value) => {
      self.formatting = flag(value)
    },
    Indentation: (self: PSXmlWriter, value) => {
      const one = String(self.settings.get('IndentChars'))[0] ?? ' '
      self.settings.values.set('IndentChars', one.repeat(value))
    },
    IndentChar: (self: PSXmlWriter, value) => {
      const count = String(self.settings.get('IndentChars')).length
      self.settings.values.set('IndentChars', String(value).repeat(count))
    },
  },
  create: (_, [target, encoding], _ctx, call) => {
    const settings = new WriterSettings()
    if (encoding instanceof PSEncoding) settings.values.set('Encoding', encoding)
    return new PSXmlWriter(call.type, target, settings, true)
  },
})

/** A document as its Save writes it: indented unless it keeps its white space. */
export function writeDocument(document: XmlNode, target: unknown, isIndented: boolean): PSXmlWriter {
  const settings = new WriterSettings()
  const declared = document.children.find((one) => one.kind === 'declaration')
  const encoding = /encoding=["']([^"']+)/.exec(declared?.value ?? '')?.[1]
  if (encoding !== undefined) settings.values.set('Encoding', encodingNamed(encoding))
  if (isIndented) settings.values.set('Indent', true)
  const writer = new PSXmlWriter(loadType('System.Xml.XmlTextWriter') ?? T.Object, target, settings, false)
  writer.node(document)
  return writer
}
