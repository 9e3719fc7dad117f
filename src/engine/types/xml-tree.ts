/** XML documents of scripts (`[xml]`): a tree, its parser and writer. No DTD is read, no entity but the five is known. */
import { type NetType, T } from '../../objects/net-type.ts'
import { xmlDepthMax } from '../../settings/limits.ts'
import { throwNet } from '../runtime/failure.ts'
import { drained, type InSlices } from '../language/in-slices.ts'
import { loadType } from './type-loader.ts'

export type XmlKind =
  | 'element'
  | 'attribute'
  | 'text'
  | 'cdata'
  | 'comment'
  | 'declaration'
  | 'instruction'
  | 'document'
  | 'fragment'
  | 'whitespace'
  | 'doctype'
const typeNames: Readonly<Record<XmlKind, string>> = {
  element: 'XmlElement',
  attribute: 'XmlAttribute',
  text: 'XmlText',
  cdata: 'XmlCDataSection',
  comment: 'XmlComment',
  declaration: 'XmlDeclaration',
  instruction: 'XmlProcessingInstruction',
  document: 'XmlDocument',
  fragment: 'XmlDocumentFragment',
  whitespace: 'XmlWhitespace',
  doctype: 'XmlDocumentType',
}

/** System.Xml.XmlNodeType */
export const xmlNodeTypes: Readonly<Record<XmlKind, number>> = {
  element: 1,
  attribute: 2,
  text: 3,
  cdata: 4,
  instruction: 7,
  comment: 8,
  document: 9,
  doctype: 10,
  fragment: 11,
  whitespace: 13,
  declaration: 17,
}

export class XmlNode {
  readonly kind: XmlKind
  readonly name: string
  value: string | null
  readonly children: XmlNode[] = []
  readonly attributes: XmlNode[] = []
  parent: XmlNode | undefined
  /** `<a/>` rather than `<a></a>` */
  isEmpty = false
  preserveWhitespace = false
  document: XmlNode
  constructor(kind: XmlKind, name: string, value: string | null = null, document?: XmlNode) {
    this.kind = kind
    this.name = name
    this.value = value
    this.document = document ?? this
  }
  get netType(): NetType {
    return loadType(`System.Xml.${typeNames[this.kind]}`) ?? T.Object
  }
  get outerXml(): string {
    return outer(this)
  }
  get innerXml(): string {
    return this.kind === 'attribute' ? escapeAttribute(this.value ?? '') : this.children.map(outer).join('')
  }
  get innerText(): string {
    if (this.kind === 'element' || this.kind === 'document' || this.kind === 'fragment')
      return this.children
        .filter((one) => one.kind !== 'comment' && one.kind !== 'instruction' && one.kind !== 'declaration')
        .map((one) => one.innerText)
        .join('')
    return this.value ?? ''
  }
  get prefix(): string {
    return this.name.includes(':') ? (this.name.split(':')[0] as string) : ''
  }
  get localName(): string {
    return this.name.includes(':') ? this.name.slice(this.name.indexOf(':') + 1) : this.name
  }
  get namespaceUri(): string {
    if (this.name === 'xmlns' || this.prefix === 'xmlns') return 'http://www.w3.org/2000/xmlns/'
    if (this.prefix === 'xml') return 'http://www.w3.org/XML/1998/namespace'
    if (this.kind === 'attribute' && this.prefix === '') return ''
    const wanted = this.prefix ? `xmlns:${this.prefix}` : 'xmlns'
    for (
      let one: XmlNode | undefined = this.kind === 'attribute' ? this.parent : this;
      one;
      one = one.parent
    ) {
      const found = one.attributes.find((attribute) => attribute.name === wanted)
      if (found) return found.value ?? ''
    }
    return ''
  }
  attribute(name: string): XmlNode | undefined {
    return this.attributes.find((one) => one.name === name)
  }
  get root(): XmlNode | undefined {
    return this.children.find((one) => one.kind === 'element')
  }
  append(child: XmlNode, before?: XmlNode): XmlNode {
    if (child.kind === 'fragment') {
      for (const one of [...child.children]) this.append(one, before)
      return child
    }
    if (
      this.kind === 'document' &&
      (child.kind === 'text' || (child.kind === 'element' && this.root && this.root !== child))
    ) {
      throwNet(
        'System.InvalidOperationException',
        child.kind === 'text'
          ? 'The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.'
          : "This document already has a 'DocumentElement' node.",
      )
    }
    if (child.document !== this.document) argumentContext()
    child.detach()
    const at = before ? this.children.indexOf(before) : this.children.length
    this.children.splice(at < 0 ? this.children.length : at, 0, child)
    child.parent = this
    this.isEmpty = false
    return child
  }
  detach(): void {
    const { parent } = this
    if (!parent) return
    const list = this.kind === 'attribute' ? parent.attributes : parent.children
    const at = list.indexOf(this)
    if (at >= 0) list.splice(at, 1)
    this.parent = undefined
  }
  setAttribute(name: string, value: string): XmlNode {
    let found = this.attribute(name)
    if (!found) {
      found = new XmlNode('attribute', name, value, this.document)
      found.parent = this
      this.attributes.push(found)
    }
    found.value = value
    return found
  }
  setText(text: string): void {
    for (const one of [...this.children]) one.detach()
    if (text !== '') this.append(new XmlNode('text', '#text', text, this.document))
    else this.isEmpty = false
  }
  clone(deep: boolean, document = this.document): XmlNode {
    const copy = new XmlNode(
      this.kind,
      this.name,
      this.value,
      this.kind === 'document' ? undefined : document,
    )
    copy.isEmpty = this.isEmpty
    const owner = this.kind === 'document' ? copy : document
    for (const one of this.attributes) copy.setAttribute(one.name, one.value ?? '').document = owner
    if (deep) {
      for (const one of this.children) {
        const child = one.clone(true, owner)
        child.parent = copy
        copy.children.push(child)
      }
    } else copy.isEmpty = true
    return copy
  }
  /** every element below, in document order */
  *descendants(): Generator<XmlNode> {
    for (const one of this.children) {
      if (one.kind === 'element') {
        yield one
        yield* one.descendants()
      }
    }
  }
}
function argumentContext(): never {
  return throwNet('System.ArgumentException', 'The node to be inserted is from a different document context.')
}

export const escapeText = (text: string): string =>
  text
    .replace(/[&<>]/g, (one) => (one === '&' ? '&amp;' : one === '<' ? '&lt;' : '&gt;'))
    .replace(/\r/g, '&#xD;')
export const escapeAttribute = (text: string): string =>
  text
    .replace(/[&<>"]/g, (one) =>
      one === '&' ? '&amp;' : one === '<' ? '&lt;' : one === '>' ? '&gt;' : '&quot;',
    )
    .replace(/\r/g, '&#xD;')
    .replace(/\n/g, '&#xA;')
    .replace(/\t/g, '&#x9;')

function outer(node: XmlNode): string {
  switch (node.kind) {
    case 'text':
      return escapeText(node.value ?? '')
    case 'whitespace':
      return node.value ?? ''
    case 'cdata':
      return `<![CDATA[${node.value}]]>`
    case 'comment':
      return `<!--${node.value}-->`
    case 'declaration':
      return `<?xml ${node.value}?>`
    case 'instruction':
      return `<?${node.name}${node.value ? ` ${node.value}` : ''}?>`
    case 'doctype':
      return `<!DOCTYPE ${node.value}>`
    case 'attribute':
      return `${node.name}="${escapeAttribute(node.value ?? '')}"`
    case 'element': {
      const attributes = node.attributes.map((one) => ` ${outer(one)}`).join('')
      if (node.children.length === 0 && node.isEmpty) return `<${node.name}${attributes} />`
      return `<${node.name}${attributes}>${node.innerXml}</${node.name}>`
    }
    default:
      return node.innerXml
  }
}

/** Indented as XmlDocument.Save and ConvertTo-Xml write it. */
export function indented(node: XmlNode, depth = 0): string {
  const pad = '  '.repeat(depth)
  if (node.kind === 'document') return node.children.map((one) => indented(one)).join('\n')
  if (
    node.kind !== 'element' ||
    !node.children.some((one) => one.kind === 'element') ||
    node.children.some((one) => one.kind === 'text' || one.kind === 'cdata')
  )
    return pad + outer(node)
  const attributes = node.attributes.map((one) => ` ${outer(one)}`).join('')
  return `${pad}<${node.name}${attributes}>\n${node.children.map((one) => indented(one, depth + 1)).join('\n')}\n${pad}</${node.name}>`
}

const nameForm = /[A-Za-z_:\u00c0-\uffff][\w:.\-\u00b7-\uffff]*/y

/** @param isFragment as `[xml]` reads: any number of nodes, which the document then refuses as its children */
export function parseXml(
  text: string,
  preserveWhitespace = false,
  isFragment = false,
  charge?: Charge,
): XmlNode {
  return drained(parseXmlInSlices(text, preserveWhitespace, isFragment, charge))
}

/** told what the nodes take, as they are read */
type Charge = (bytes: number) => void

/** The same for who can give way. */
export function* parseXmlInSlices(
  text: string,
  preserveWhitespace = false,
  isFragment = false,
  charge?: Charge,
): InSlices<XmlNode> {
  const document = new XmlNode('document', '#document')
  document.preserveWhitespace = preserveWhitespace
  yield* parseIntoInSlices(document, text, document, isFragment, charge)
  if (!isFragment && !document.root)
    throwNet('System.Xml.XmlException', 'Root element is missing.', {
      properties: [
        ['LineNumber', 0],
        ['LinePosition', 0],
      ],
    })
  return document
}

function fault(message: string, text: string, at: number): never {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const column = at - before.lastIndexOf('\n')
  throwNet('System.Xml.XmlException', `${message} Line ${line}, position ${column}.`, {
    properties: [
      ['LineNumber', line],
      ['LinePosition', column],
    ],
  })
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])
function decode(raw: string, text: string, at: number): string {
  if (!raw.includes('&')) return raw
  return raw.replace(
    /&(#x[0-9a-fA-F]+|#\d+|[\w.:-]+)?(;?)/g,
    (_all, name: string | undefined, end: string, offset: number) => {
      if (!name || end === '')
        return fault(
          name
            ? "'<', hexadecimal value 0x3C, is an invalid character."
            : 'An error occurred while parsing EntityName.',
          text,
          at + offset + 1,
        )
      if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
      if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
      return entities.get(name) ?? fault(`Reference to undeclared entity '${name}'.`, text, at + offset + 1)
    },
  )
}

/** Parses content below a node; also for InnerXml. */
export function parseInto(top: XmlNode, source: string, document: XmlNode, isFragment = false): void {
  drained(parseIntoInSlices(top, source, document, isFragment))
}

/** nodes between two looks whether to give way, and what one takes of the heap */
const nodesPerStep = 512
const bytesOfNode = 256

function* parseIntoInSlices(
  top: XmlNode,
  source: string,
  document: XmlNode,
  isFragment: boolean,
  charge?: Charge,
): InSlices<void> {
  const text = source.replace(/\r\n?/g, '\n')
  const starts: { node: XmlNode; at: number }[] = []
  let node = top
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const put = (child: XmlNode): void => {
    child.document = document
    if (node.kind === 'document') {
      if (child.kind === 'text' && !isFragment) fault('Data at the root level is invalid.', text, at)
      if (child.kind === 'text')
        throwNet(
          'System.InvalidOperationException',
          'The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.',
        )
      if (child.kind === 'element' && node.root) {
        if (!isFragment) fault('There are multiple root elements.', text, at + 1)
        throwNet('System.InvalidOperationException', "This document already has a 'DocumentElement' node.")
      }
    }
    child.parent = node
    node.children.push(child)
  }
  for (let count = 1; at < text.length; count++) {
    if (count % nodesPerStep === 0) {
      charge?.(nodesPerStep * bytesOfNode)
      yield
    }
    if (text[at] !== '<') {
      const end = text.indexOf('<', at)
      const raw = text.slice(at, end < 0 ? text.length : end)
      const isWhite = raw.trim() === ''
      if (!isWhite) put(new XmlNode('text', '#text', decode(raw, text, at)))
      else if (document.preserveWhitespace && node.kind !== 'document')
        put(new XmlNode('whitespace', '#whitespace', raw))
      at += raw.length
    } else if (node.kind === 'document' && text.length - at < 4)
      // no markup is shorter than `<a/>`
      fault('Data at the root level is invalid.', text, at)
    else if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4)
      if (end < 0) fault('Unexpected end of file while parsing Comment has occurred.', text, text.length)
      put(new XmlNode('comment', '#comment', text.slice(at + 4, end)))
      at = end + 3
    } else if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at)
      if (end < 0) fault('Unexpected end of file while parsing CDATA has occurred.', text, text.length)
      put(new XmlNode('cdata', '#cdata-section', text.slice(at + 9, end)))
      at = end + 3
    } else if (text.startsWith('<?', at)) {
      const end = text.indexOf('?>', at)
      if (end < 0) fault('Unexpected end of file while parsing PI has occurred.', text, text.length)
      const match = /^(\S+)\s*([\s\S]*)$/.exec(text.slice(at + 2, end))
      const name = match?.[1] ?? ''
      if (name === 'xml') {
        if (at > 0 && text.charCodeAt(0) !== 0xfeff)
          fault(
            'Unexpected XML declaration. The XML declaration must be the first node in the document, and no whitespace characters are allowed to appear before it.',
            text,
            at + 3,
          )
        put(
          new XmlNode(
            'declaration',
            'xml',
            (match?.[2] ?? '').trim().replace(/\s*=\s*(?:'([^'"]*)'|"([^"]*)")/g, '="$1$2"'),
          ),
        )
      } else put(new XmlNode('instruction', name, match?.[2] ?? ''))
      at = end + 2
    } else if (text.startsWith('<!DOCTYPE', at)) {
      let depth = 0
      let end = at
      for (; end < text.length; end++) {
        if (text[end] === '[') depth++
        else if (text[end] === ']') depth--
        else if (text[end] === '>' && depth === 0) break
      }
      put(new XmlNode('doctype', 'DOCTYPE', text.slice(at + 9, end).trim()))
      at = end + 1
    } else if (text.startsWith('</', at)) {
      nameForm.lastIndex = at + 2
      const name = nameForm.exec(text)?.[0] ?? ''
      if (name === '' && at + 2 >= text.length)
        fault('Unexpected end of file while parsing Name has occurred.', text, text.length)
      const open = starts.pop()
      if (!open) fault(`Unexpected end tag.`, text, at + 2)
      if (open.node.name !== name) {
        const line = text.slice(0, open.at).split('\n').length
        const column = open.at + 1 - text.slice(0, open.at).lastIndexOf('\n')
        fault(
          `The '${open.node.name}' start tag on line ${line} position ${column} does not match the end tag of '${name}'.`,
          text,
          at + 2,
        )
      }
      at = text.indexOf('>', at) + 1
      if (at === 0) {
        starts.push(open)
        unclosed()
      }
      node = open.node.parent ?? top
    } else at = element(at)
  }
  if (starts.length) unclosed()

  function unclosed(): never {
    return fault(
      `Unexpected end of file has occurred. The following elements are not closed: ${starts
        .map((one) => one.node.name)
        .reverse()
        .join(', ')}.`,
      text,
      text.length,
    )
  }

  /** After an attribute's name: `=` and a quotation mark. @returns where its value begins */
  function valueStart(start: number): number {
    const skip = (from: number): number => {
      const space = /\s*/y
      space.lastIndex = from
      return from + (space.exec(text)?.[0].length ?? 0)
    }
    const equals = skip(start)
    if (equals >= text.length)
      fault('Unexpected end of file while parsing Name has occurred.', text, text.length)
    if (text[equals] !== '=')
      fault(`'${text[equals]}' is an unexpected token. The expected token is '='.`, text, equals)
    const quote = skip(equals + 1)
    if (quote >= text.length) fault('Unexpected end of file has occurred.', text, text.length)
    if (text[quote] !== '"' && text[quote] !== "'")
      fault(`'${text[quote]}' is an unexpected token. The expected token is '"' or '''.`, text, quote)
    return quote + 1
  }

  function element(start: number): number {
    nameForm.lastIndex = start + 1
    const name = nameForm.exec(text)?.[0]
    if (!name) {
      const bad = text[start + 1]
      if (bad === undefined) unclosed()
      fault(
        `Name cannot begin with the '${bad}' character, hexadecimal value 0x${bad.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}.`,
        text,
        start + 1,
      )
    }
    if (starts.length >= xmlDepthMax) fault('The document is nested too deeply for this server.', text, start)
    const made = new XmlNode('element', name, null, document)
    let i = start + 1 + name.length
    for (;;) {
      const space = /\s*/y
      space.lastIndex = i
      i += space.exec(text)?.[0].length ?? 0
      if (i >= text.length)
        fault(`Unexpected end of file while parsing Name has occurred.`, text, text.length)
      if (text[i] === '>') {
        put(made)
        starts.push({ node: made, at: start })
        node = made
        return i + 1
      }
      if (text.startsWith('/>', i)) {
        made.isEmpty = true
        put(made)
        return i + 2
      }
      nameForm.lastIndex = i
      const attribute = nameForm.exec(text)?.[0]
      if (!attribute)
        fault(
          `Name cannot begin with the '${text[i]}' character, hexadecimal value 0x${text.charCodeAt(i).toString(16).toUpperCase().padStart(2, '0')}.`,
          text,
          i,
        )
      const from = valueStart(i + attribute.length)
      const end = text.indexOf(text[from - 1] as string, from)
      if (end < 0) fault('There is an unclosed literal string.', text, from)
      if (made.attribute(attribute)) fault(`'${attribute}' is a duplicate attribute name.`, text, i)
      made.setAttribute(attribute, decode(text.slice(from, end).replace(/[\n\t]/g, ' '), text, from))
      i = end + 1
    }
  }
}
