/** System.Xml.XmlReader, forward over a text that is read whole; XmlNamespaceManager stays with the documents. */
import type { NetType } from '../../../objects/net-type.ts'
import { registerType, NetType as Type } from '../../../objects/net-type.ts'
import { convertTo } from '../../runtime/convert.ts'
import { throwNet } from '../../runtime/failure.ts'
import { implement, type Implementation } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { enumOf, flag } from '../values.ts'
import { type XmlNode, xmlNodeTypes } from '../xml-tree.ts'

const endElement = 15

interface Step {
  readonly node: XmlNode
  readonly isEnd: boolean
  readonly depth: number
}
function* walk(node: XmlNode, depth: number): Generator<Step> {
  for (const child of node.children) {
    yield { node: child, isEnd: false, depth }
    if (child.kind !== 'element') continue
    yield* walk(child, depth + 1)
    if (!child.isEmpty) yield { node: child, isEnd: true, depth }
  }
}

const textReaderType = registerType(
  new Type({
    fullName: 'System.Xml.XmlTextReaderImpl',
    kind: 'class',
    base: loadType('System.Xml.XmlReader') as NetType,
  }),
)
interface Skipping {
  readonly whitespace: boolean
  readonly comments: boolean
  readonly instructions: boolean
}
export class PSXmlReader {
  readonly #steps: readonly Step[]
  #at = -1
  /** an attribute it stands on; -1 on the node itself */
  #attribute = -1
  isClosed = false
  readonly #document: XmlNode
  constructor(document: XmlNode, skip: Skipping) {
    this.#document = document
    this.#steps = [...walk(document, 0)].filter(
      ({ node }) =>
        !(skip.whitespace && node.kind === 'whitespace') &&
        !(skip.comments && node.kind === 'comment') &&
        !(skip.instructions && node.kind === 'instruction'),
    )
  }
  get netType(): NetType {
    return textReaderType
  }
  /** What is read from here on, as text. */
  restXml(): string {
    const top = this.node
    const text = top === undefined ? this.#document.outerXml : top.outerXml
    while (this.read()) if (this.step?.depth === 0 && !this.step.isEnd) break
    return text
  }
  get step(): Step | undefined {
    return this.isClosed ? undefined : this.#steps[this.#at]
  }
  get node(): XmlNode | undefined {
    const { step } = this
    return this.#attribute >= 0 ? step?.node.attributes[this.#attribute] : step?.node
  }
  get isAtEnd(): boolean {
    return this.#at >= this.#steps.length
  }
  get state(): number {
    return this.isClosed ? 4 : this.#at < 0 ? 0 : this.isAtEnd ? 3 : 1
  }
  get kind(): number {
    const { step, node } = this
    if (!step || !node) return 0
    return step.isEnd ? endElement : xmlNodeTypes[node.kind]
  }
  get attributes(): readonly XmlNode[] {
    const { step } = this
    return step && !step.isEnd ? step.node.attributes : []
  }
  read(): boolean {
    if (this.isClosed) return false
    this.#attribute = -1
    if (this.#at < this.#steps.length) this.#at++
    return !this.isAtEnd
  }
  toAttribute(index: number): boolean {
    if (index < 0 || index >= this.attributes.length) return false
    this.#attribute = index
    return true
  }
  nextAttribute(): boolean {
    return this.toAttribute(this.#attribute + 1)
  }
  toElement(): boolean {
    const moved = this.#attribute >= 0
    this.#attribute = -1
    return moved
  }
  /** Past the element it stands on, with all that is in it. */
  skip(): void {
    const { step } = this
    if (!step || step.isEnd || step.node.kind !== 'element' || step.node.isEmpty) {
      this.read()
      return
    }
    while (this.read()) if (this.step?.isEnd && this.step.node === step.node) break
    this.read()
  }
  toContent(): number {
    this.toElement()
    if (this.#at < 0) this.read()
    while (
      this.step &&
      ['comment', 'instruction', 'whitespace', 'doctype', 'declaration'].includes(this.step.node.kind)
    )
      this.read()
    return this.kind
  }
}
function placed(self: PSXmlReader): XmlNode {
  const { step } = self
  if (self.toContent() !== 1 || !self.step)
    return throwNet(
      'System.Xml.XmlException',
      `'${step?.isEnd ? 'EndElement' : 'None'}' is an invalid XmlNodeType.`,
    )
  return self.step.node
}
const contentAs =
  (type: string): Implementation =>
  (self: PSXmlReader, _args, ctx) => {
    const text = placed(self).innerText
    self.skip()
    const wanted = loadType(type)
    return wanted && type !== 'System.String' ? convertTo(text.trim(), wanted, ctx) : text
  }
const named = (node: XmlNode, [name, space]: unknown[]): boolean =>
  space === undefined ? node.name === name : node.localName === name && node.namespaceUri === space
const attributeOf = (self: PSXmlReader, args: unknown[]): XmlNode | undefined =>
  typeof args[0] === 'number' ? self.attributes[args[0]] : self.attributes.find((one) => named(one, args))
function toFollowing(self: PSXmlReader, args: unknown[]): boolean {
  while (self.read()) if (self.kind === 1 && self.node && named(self.node, args)) return true
  return false
}
function toDescendant(self: PSXmlReader, args: unknown[]): boolean {
  const { step } = self
  if (step?.isEnd || (step && step.node.isEmpty)) return false
  while (self.read()) {
    if (step && self.step?.isEnd && self.step.node === step.node) return false
    if (self.kind === 1 && self.node && named(self.node, args)) return true
  }
  return false
}
function toNextSibling(self: PSXmlReader, args: unknown[]): boolean {
  const depth = self.step?.depth ?? 0
  do {
    self.skip()
    if ((self.step?.depth ?? -1) < depth) return false
    if (self.kind === 1 && self.node && named(self.node, args)) return true
  } while (self.step)
  return false
}
const close = (self: PSXmlReader): void => {
  self.isClosed = true
}

implement('System.Xml.XmlReader', {
  get: {
    NodeType: (self: PSXmlReader) => enumOf('System.Xml.XmlNodeType', self.kind),
    Name: (self: PSXmlReader) => {
      const { node } = self
      return node && ['element', 'attribute', 'instruction', 'declaration', 'doctype'].includes(node.kind)
        ? node.kind === 'declaration'
          ? 'xml'
          : node.name
        : ''
    },
    LocalName: (self: PSXmlReader) =>
      self.node && ['element', 'attribute', 'instruction'].includes(self.node.kind)
        ? self.node.localName
        : '',
    Prefix: (self: PSXmlReader) =>
      self.node && ['element', 'attribute'].includes(self.node.kind) ? self.node.prefix : '',
    NamespaceURI: (self: PSXmlReader) =>
      self.node && ['element', 'attribute'].includes(self.node.kind) ? self.node.namespaceUri : '',
    Value: (self: PSXmlReader) => (self.node && self.node.kind !== 'element' ? (self.node.value ?? '') : ''),
    HasValue: (self: PSXmlReader) => self.node !== undefined && self.node.kind !== 'element',
    Depth: (self: PSXmlReader) => (self.step?.depth ?? 0) + (self.node?.kind === 'attribute' ? 1 : 0),
    IsEmptyElement: (self: PSXmlReader) => self.step?.node.kind === 'element' && self.step.node.isEmpty,
    AttributeCount: (self: PSXmlReader) => self.attributes.length,
    HasAttributes: (self: PSXmlReader) => self.attributes.length > 0,
    EOF: (self: PSXmlReader) => self.isAtEnd,
    ReadState: (self: PSXmlReader) => enumOf('System.Xml.ReadState', self.state),
    BaseURI: () => '',
    CanResolveEntity: () => true,
    Item: (self: PSXmlReader) => self,
  },
  call: {
    Item: (self: PSXmlReader, args) => attributeOf(self, args)?.value ?? null,
    Read: (self: PSXmlReader) => self.read(),
    Skip: (self: PSXmlReader) => self.skip(),
    MoveToContent: (self: PSXmlReader) => enumOf('System.Xml.XmlNodeType', self.toContent()),
    MoveToElement: (self: PSXmlReader) => self.toElement(),
    MoveToFirstAttribute: (self: PSXmlReader) => self.toAttribute(0),
    MoveToNextAttribute: (self: PSXmlReader) => self.nextAttribute(),
    MoveToAttribute: (self: PSXmlReader, args) => {
      const found = attributeOf(self, args)
      return found ? self.toAttribute(self.attributes.indexOf(found)) : false
    },
    GetAttribute: (self: PSXmlReader, args) => attributeOf(self, args)?.value ?? null,
    IsStartElement: (self: PSXmlReader, args) => {
      const isStart = self.toContent() === 1
      return args.length === 0 ? isStart : isStart && self.node !== undefined && named(self.node, args)
    },
    ReadToFollowing: toFollowing,
    ReadToDescendant: toDescendant,
    ReadToNextSibling: toNextSibling,
    ReadStartElement: (self: PSXmlReader, args) => {
      const node = placed(self)
      if (args.length > 0 && !named(node, args))
        throwNet('System.Xml.XmlException', `Element '${args[0]}' was not found.`)
      self.read()
    },
    ReadEndElement: (self: PSXmlReader) => {
      if (self.toContent() !== endElement)
        throwNet(
          'System.Xml.XmlException',
          `'${self.node?.kind === 'element' ? 'Element' : 'None'}' is an invalid XmlNodeType.`,
        )
      self.read()
    },
    ReadElementContentAsString: contentAs('System.String'),
    ReadElementString: contentAs('System.String'),
    ReadElementContentAsInt: contentAs('System.Int32'),
    ReadElementContentAsLong: contentAs('System.Int64'),
    ReadElementContentAsDouble: contentAs('System.Double'),
    ReadElementContentAsDecimal: contentAs('System.Decimal'),
    ReadElementContentAsDateTime: contentAs('System.DateTime'),
    ReadElementContentAsBoolean: (self: PSXmlReader) => {
      const text = placed(self).innerText.trim()
      self.skip()
      return text === '1' || text === 'true'
    },
    ReadString: (self: PSXmlReader) => {
      const text = self.node?.innerText ?? ''
      if (self.node?.kind === 'element') self.skip()
      return text
    },
    ReadInnerXml: (self: PSXmlReader) => {
      const text = self.node?.innerXml ?? ''
      self.skip()
      return text
    },
    ReadOuterXml: (self: PSXmlReader) => {
      const text = self.node?.outerXml ?? ''
      self.skip()
      return text
    },
    Close: close,
    Dispose: close,
  },
  staticCall: {
    IsName: (_, [text]) => /^[\p{L}_:][\p{L}\p{N}_:.-]*$/u.test(text),
  },
})
export class PSReaderSettings {
  readonly netType: NetType
  readonly values = new Map<string, unknown>()
  constructor(netType: NetType) {
    this.netType = netType
  }
}
export const skipping = (settings: unknown): Skipping => {
  const is = (name: string): boolean =>
    settings instanceof PSReaderSettings && settings.values.get(name) === true
  return {
    whitespace: is('IgnoreWhitespace'),
    comments: is('IgnoreComments'),
    instructions: is('IgnoreProcessingInstructions'),
  }
}
for (const [name, otherwise] of [
  ['IgnoreWhitespace', false],
  ['IgnoreComments', false],
  ['IgnoreProcessingInstructions', false],
  ['CheckCharacters', true],
  ['CloseInput', false],
  ['Async', false],
] as const)
  implement('System.Xml.XmlReaderSettings', {
    get: { [name]: (self: PSReaderSettings) => self.values.get(name) ?? otherwise },
    set: {
      [name]: (self: PSReaderSettings, value: unknown) => {
        self.values.set(name, value)
      },
    },
  })
for (const [name, type, otherwise] of [
  ['DtdProcessing', 'System.Xml.DtdProcessing', 0],
  ['ConformanceLevel', 'System.Xml.ConformanceLevel', 2],
] as const)
  implement('System.Xml.XmlReaderSettings', {
    get: { [name]: (self: PSReaderSettings) => enumOf(type, flag(self.values.get(name) ?? otherwise)) },
    set: {
      [name]: (self: PSReaderSettings, value: unknown) => {
        self.values.set(name, value)
      },
    },
  })
implement('System.Xml.XmlReaderSettings', {
  call: { Clone: (self) => self, Reset: (self: PSReaderSettings) => self.values.clear() },
  create: (_, _args, _ctx, call) => new PSReaderSettings(call.type),
})
