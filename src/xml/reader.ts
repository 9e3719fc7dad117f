/**
 * The pull reader of the wire (envelopes, CLIXML): well-formed XML 1.0 with namespaces, no DTD, bounded, no tree.
 * A whole document is one string; nothing is copied out of it until somebody asks.
 *
 * How to use it:
 *   const reader = createXmlReader(text)
 *   reader.nextChild()                     // the root
 *   while (reader.nextChild()) {           // each child of the element we are in
 *     switch (reader.localName) {          // every branch consumes its element: readText(), skip() or an inner loop
 *       case 'Action': action = reader.readText(); break
 *       default: reader.skip()
 *     }
 *   }
 * Strings longer than 12 characters share the memory of the document: what outlives it for long should be copied.
 */
import { LimitError, PeerProtocolError } from '../errors.ts'
import { xmlAttributesMax, xmlDepthMax, xmlNamespacesMax } from '../settings/limits.ts'
import { type QualifiedName, isNameChar, qualifiedName } from './names.ts'

export type XmlToken = 'start' | 'end' | 'text' | 'eof'

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const BANG = 33
const HASH = 35
const QUOTE = 34
const APOSTROPHE = 39
const SLASH = 47
const EQUALS = 61
const GREATER = 62
const QUESTION = 63

// XML 1.0 2.2 Char: everything else below U+0020, and U+FFFE and U+FFFF, is forbidden even as it stands
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/
const NOT_SPACE = /[^ \t\r\n]/
const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/

const NAMED_ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

export interface XmlReaderOptions {
  readonly depthMax?: number
  readonly attributesMax?: number
}

export function createXmlReader(text: string, options: XmlReaderOptions = {}): XmlReader {
  return new XmlReader(text, options.depthMax ?? xmlDepthMax, options.attributesMax ?? xmlAttributesMax)
}

/** @throws {PeerProtocolError} for what is not well-formed @throws {LimitError} beyond depthMax or attributesMax */
export class XmlReader {
  readonly #text: string
  readonly #depthMax: number
  readonly #attributesMax: number
  #position = 0
  // the next occurrences at or after #position: each is searched again only once it was passed
  #nextLess = 0
  #nextAmpersand = -1
  #nextReturn = -1
  #nextSectionEnd = -1

  // the open elements, from the root; #depth counts them, the arrays only grow
  #depth = 0
  readonly #names: QualifiedName[] = []
  readonly #namespaces: string[] = []
  #rootSeen = false
  #selfClosed = false

  // namespace bindings in scope, innermost last, with the depth of the element that declared each
  #bindingCount = 0
  readonly #bindingPrefixes: string[] = []
  readonly #bindingUris: string[] = []
  readonly #bindingDepths: number[] = []

  // the attributes of the last start tag, declarations of namespaces left out
  #attributeCount = 0
  readonly #attributeNames: QualifiedName[] = []
  readonly #attributeStarts: number[] = []
  readonly #attributeEnds: number[] = []
  // resolved once, while duplicates are looked for
  readonly #attributeUris: string[] = []

  // the last text token
  #textStart = 0
  #textEnd = 0
  #textPlain = true
  #textIsSection = false

  /** of the element the last start or end tag named */
  localName = ''
  prefix = ''
  /** URI, or '' for none */
  namespace = ''

  constructor(text: string, depthMax: number, attributesMax: number) {
    this.#text = text
    this.#depthMax = depthMax
    this.#attributesMax = attributesMax
    const forbidden = text.search(FORBIDDEN)
    if (forbidden >= 0) this.#fail('a character that XML forbids', forbidden)
    if (!isWellFormed(text)) this.#fail('half a surrogate pair', 0)
    if (text.charCodeAt(0) === 0xfeff) this.#position = 1
    if (text.startsWith('<?xml', this.#position) && !isNameChar(text.charCodeAt(this.#position + 5))) {
      const declaration = DECLARATION.exec(this.#position === 0 ? text : text.slice(1, 200))
      if (declaration === null) this.#fail('a malformed XML declaration', this.#position)
      this.#position += declaration[0].length
    }
    this.#nextLess = this.#find('<', this.#position)
    this.#nextAmpersand = this.#find('&', this.#position)
    this.#nextReturn = this.#find('\r', this.#position)
    this.#nextSectionEnd = this.#find(']]>', this.#position)
  }

  /** open elements, the current one included */
  get depth(): number {
    return this.#depth
  }

  /** offset of the next unread character, for messages */
  get position(): number {
    return this.#position
  }

  /** text of the last 'text' token; adjacent tokens may belong together (CDATA, comments): readText() joins them */
  get text(): string {
    const raw = this.#text.slice(this.#textStart, this.#textEnd)
    return this.#textPlain ? raw : this.#textIsSection ? newlines(raw) : this.#decode(raw, this.#textStart)
  }

  /** Moves to the next token. After 'start' and 'end' the names are set, after 'text' the text. */
  next(): XmlToken {
    if (this.#selfClosed) {
      this.#selfClosed = false
      this.#closeElement()
      return 'end'
    }
    const text = this.#text
    while (true) {
      const less = this.#nextLess
      if (this.#position < less) {
        if (this.#depth > 0) {
          this.#takeText(less)
          return 'text'
        }
        // outside the root only white space
        if (NOT_SPACE.test(text.slice(this.#position, less)))
          this.#fail('text outside the root', this.#position)
        this.#position = less
      }
      if (less >= text.length) {
        if (this.#depth > 0) this.#fail(`the end inside <${this.#names[this.#depth - 1]?.text}>`, less)
        if (!this.#rootSeen) this.#fail('no root element', less)
        return 'eof'
      }
      const after = text.charCodeAt(less + 1)
      if (after === SLASH) {
        this.#readEndTag(less + 2)
        return 'end'
      }
      if (after === BANG) {
        if (this.#readBang(less)) return 'text'
      } else if (after === QUESTION) {
        this.#skipInstruction(less)
      } else {
        this.#readStartTag(less + 1)
        return 'start'
      }
    }
  }

  /**
   * Moves to the next child element of the element we are in (at first: the root) and returns true, or past its end
   * and returns false. White space between is skipped.
   * @throws {PeerProtocolError} when there is other text
   */
  nextChild(): boolean {
    while (true) {
      const token = this.next()
      if (token === 'start') return true
      if (token !== 'text') return false
      if (NOT_SPACE.test(this.#text.slice(this.#textStart, this.#textEnd))) {
        this.#fail('text where only elements may be', this.#textStart)
      }
    }
  }

  /** Leaves the element whose start was just read, children unread. */
  skip(): void {
    const depth = this.#depth - 1
    while (this.#depth > depth) this.next()
  }

  /**
   * The text of the element whose start was just read; moves past its end.
   * @throws {PeerProtocolError} when it has child elements
   */
  readText(): string {
    if (this.#selfClosed) {
      this.#selfClosed = false
      this.#closeElement()
      return ''
    }
    let result = ''
    const less = this.#nextLess
    if (this.#position < less) {
      this.#takeText(less)
      result = this.text
    }
    while (true) {
      const token = this.next()
      if (token === 'end') return result
      if (token !== 'text') this.#fail(`<${this.localName}> inside an element of text`, this.#position)
      result += this.text
    }
  }

  get attributeCount(): number {
    return this.#attributeCount
  }

  attributeLocalName(index: number): string {
    return (this.#attributeNames[index] as QualifiedName).localName
  }

  attributeNamespace(index: number): string {
    const { prefix } = this.#attributeNames[index] as QualifiedName
    return prefix === '' ? '' : (this.resolvePrefix(prefix) as string)
  }

  attributeValue(index: number): string {
    const start = this.#attributeStarts[index] as number
    const raw = this.#text.slice(start, this.#attributeEnds[index])
    return /[&\t\n\r]/.test(raw) ? this.#decode(raw.replace(/\r\n|[\t\n\r]/g, ' '), start) : raw
  }

  /**
   * The attribute of the last start tag, or undefined; '' is the namespace of attributes without prefix.
   * Ask before the element's content is read.
   */
  attribute(localName: string, namespace = ''): string | undefined {
    for (let index = 0; index < this.#attributeCount; index++) {
      if (this.attributeLocalName(index) === localName && this.attributeNamespace(index) === namespace) {
        return this.attributeValue(index)
      }
    }
    return undefined
  }

  /** The URI a prefix stands for where we are, '' for no default namespace, undefined when undeclared. */
  resolvePrefix(prefix: string): string | undefined {
    for (let index = this.#bindingCount - 1; index >= 0; index--) {
      if (this.#bindingPrefixes[index] === prefix) return this.#bindingUris[index]
    }
    if (prefix === '') return ''
    return prefix === 'xml' ? XML_NAMESPACE : undefined
  }

  #takeText(end: number): void {
    const start = this.#position
    this.#textStart = start
    this.#textEnd = end
    this.#textIsSection = false
    this.#position = end
    if (this.#nextSectionEnd < start) this.#nextSectionEnd = this.#find(']]>', start)
    if (this.#nextSectionEnd < end) this.#fail("']]>' in text", this.#nextSectionEnd)
    this.#textPlain = this.#isPlain(start, end)
    // an undefined entity is refused even where nobody asks for the text
    if (!this.#textPlain) this.#decode(this.#text.slice(start, end), start)
  }

  #isPlain(start: number, end: number): boolean {
    if (this.#nextAmpersand < start) this.#nextAmpersand = this.#find('&', start)
    if (this.#nextReturn < start) this.#nextReturn = this.#find('\r', start)
    return this.#nextAmpersand >= end && this.#nextReturn >= end
  }

  #readStartTag(start: number): void {
    const text = this.#text
    if (this.#depth === 0) {
      if (this.#rootSeen) this.#fail('a second root element', start)
      this.#rootSeen = true
    }
    const name = this.#readName(start)
    let position = start + name.text.length
    // a start tag must end before the next '<'
    const limit = this.#find('<', position)
    this.#nextLess = limit
    this.#attributeCount = 0
    const depth = this.#depth + 1
    if (depth > this.#depthMax)
      throw new LimitError('xmlDepthMax', this.#depthMax, 'XML elements nested too deeply')
    let bindings = false
    let code = text.charCodeAt(position)
    while (code !== GREATER) {
      if (code === SLASH) {
        if (text.charCodeAt(position + 1) !== GREATER) this.#fail("'/' inside a tag", position)
        this.#selfClosed = true
        position++
        break
      }
      const spaceEnd = skipSpace(text, position)
      if (spaceEnd === position) this.#fail('a malformed tag', position)
      position = spaceEnd
      code = text.charCodeAt(position)
      if (code === GREATER || code === SLASH) continue
      const attributeName = this.#readName(position)
      position = skipSpace(text, position + attributeName.text.length)
      if (text.charCodeAt(position) !== EQUALS) this.#fail("an attribute without '='", position)
      position = skipSpace(text, position + 1)
      const quote = text.charCodeAt(position)
      if (quote !== QUOTE && quote !== APOSTROPHE) this.#fail('an attribute without quotes', position)
      const valueStart = position + 1
      const valueEnd = text.indexOf(quote === QUOTE ? '"' : "'", valueStart)
      if (valueEnd < 0 || valueEnd > limit)
        this.#fail("an attribute without its closing quote, or with '<'", position)
      if (!this.#isPlain(valueStart, valueEnd)) this.#decode(text.slice(valueStart, valueEnd), valueStart)
      position = valueEnd + 1
      code = text.charCodeAt(position)
      if (this.#addAttribute(attributeName, valueStart, valueEnd, depth)) bindings = true
    }
    if (position >= limit) this.#fail('a tag without its end', start)
    this.#position = position + 1
    this.#depth = depth
    this.#names[depth - 1] = name
    const namespace = this.#bindingCount === 0 && name.prefix === '' ? '' : this.resolvePrefix(name.prefix)
    if (namespace === undefined) this.#fail(`undeclared prefix '${name.prefix}'`, start)
    this.#namespaces[depth - 1] = namespace
    if (this.#attributeCount > 0 && (bindings || this.#bindingCount > 0)) this.#checkAttributes(start)
    else if (this.#attributeCount > 0) this.#checkPrefixes(start)
    this.localName = name.localName
    this.prefix = name.prefix
    this.namespace = namespace
  }

  /** Keeps an attribute, or binds a namespace and returns true. */
  #addAttribute(name: QualifiedName, start: number, end: number, depth: number): boolean {
    const isDefault = name.text === 'xmlns'
    if (isDefault || name.prefix === 'xmlns') {
      this.#attributeStarts[this.#attributeCount] = start
      this.#attributeEnds[this.#attributeCount] = end
      this.#bind(isDefault ? '' : name.localName, this.attributeValue(this.#attributeCount), depth, start)
      return true
    }
    const count = this.#attributeCount
    if (count >= this.#attributesMax) {
      throw new LimitError('xmlAttributesMax', this.#attributesMax, 'an XML element with too many attributes')
    }
    for (let index = 0; index < count; index++) {
      if ((this.#attributeNames[index] as QualifiedName).text === name.text)
        this.#fail('a duplicate attribute', start)
    }
    this.#attributeNames[count] = name
    this.#attributeStarts[count] = start
    this.#attributeEnds[count] = end
    this.#attributeCount = count + 1
    return false
  }

  #bind(prefix: string, uri: string, depth: number, at: number): void {
    // Namespaces in XML 1.0, 3 and 2.2
    if (prefix === 'xmlns' || uri === XMLNS_NAMESPACE) this.#fail('the prefix xmlns declared', at)
    if ((prefix === 'xml') !== (uri === XML_NAMESPACE))
      this.#fail('the prefix xml or its namespace bound anew', at)
    if (prefix !== '' && uri === '') this.#fail('a prefix bound to nothing', at)
    let own = 0
    for (let index = this.#bindingCount - 1; index >= 0 && this.#bindingDepths[index] === depth; index--) {
      if (this.#bindingPrefixes[index] === prefix) this.#fail('a duplicate namespace declaration', at)
      own++
    }
    if (own >= this.#attributesMax) {
      throw new LimitError('xmlAttributesMax', this.#attributesMax, 'an XML element with too many attributes')
    }
    // each prefix is looked for among them: a document must not make that long
    const count = this.#bindingCount++
    if (count >= xmlNamespacesMax) {
      throw new LimitError('xmlNamespacesMax', xmlNamespacesMax, 'too many XML namespaces in scope')
    }
    this.#bindingPrefixes[count] = prefix
    this.#bindingUris[count] = uri
    this.#bindingDepths[count] = depth
  }

  #checkPrefixes(at: number): void {
    for (let index = 0; index < this.#attributeCount; index++) {
      const { prefix } = this.#attributeNames[index] as QualifiedName
      if (prefix !== '' && prefix !== 'xml') this.#fail(`undeclared prefix '${prefix}'`, at)
    }
  }

  /** Namespaces in XML 1.0, 6.3: prefixes are declared, and no two attributes are the same after resolution. */
  #checkAttributes(at: number): void {
    for (let index = 0; index < this.#attributeCount; index++) {
      const name = this.#attributeNames[index] as QualifiedName
      const uri = name.prefix === '' ? '' : this.resolvePrefix(name.prefix)
      if (uri === undefined) this.#fail(`undeclared prefix '${name.prefix}'`, at)
      this.#attributeUris[index] = uri
      if (uri === '') continue
      for (let other = 0; other < index; other++) {
        if (this.attributeLocalName(other) === name.localName && this.#attributeUris[other] === uri) {
          this.#fail('a duplicate attribute', at)
        }
      }
    }
  }

  #readEndTag(start: number): void {
    const text = this.#text
    if (this.#depth === 0) this.#fail('an end tag without its start', start)
    const name = this.#names[this.#depth - 1] as QualifiedName
    if (!text.startsWith(name.text, start)) this.#fail(`an end tag that is not </${name.text}>`, start)
    let position = start + name.text.length
    if (text.charCodeAt(position) !== GREATER) {
      position = skipSpace(text, position)
      if (text.charCodeAt(position) !== GREATER) this.#fail(`an end tag that is not </${name.text}>`, start)
    }
    this.#position = position + 1
    this.#nextLess = this.#find('<', position)
    this.#closeElement()
  }

  #closeElement(): void {
    const depth = this.#depth
    const name = this.#names[depth - 1] as QualifiedName
    this.localName = name.localName
    this.prefix = name.prefix
    this.namespace = this.#namespaces[depth - 1] as string
    while (this.#bindingCount > 0 && this.#bindingDepths[this.#bindingCount - 1] === depth)
      this.#bindingCount--
    this.#depth = depth - 1
    this.#attributeCount = 0
  }

  /** A comment (returns false) or a CDATA section (true: it is the text token). */
  #readBang(start: number): boolean {
    const text = this.#text
    if (text.startsWith('<!--', start)) {
      const end = text.indexOf('--', start + 4)
      if (end < 0 || text.charCodeAt(end + 2) !== GREATER) this.#fail('a malformed comment', start)
      this.#position = end + 3
      this.#nextLess = this.#find('<', this.#position)
      return false
    }
    if (text.startsWith('<![CDATA[', start) && this.#depth > 0) {
      const end = text.indexOf(']]>', start + 9)
      if (end < 0) this.#fail('a CDATA section without its end', start)
      this.#textStart = start + 9
      this.#textEnd = end
      this.#textIsSection = true
      this.#textPlain = false
      this.#position = end + 3
      this.#nextLess = this.#find('<', this.#position)
      return true
    }
    if (text.startsWith('<!DOCTYPE', start)) this.#fail('a document type declaration', start)
    return this.#fail('a malformed declaration', start)
  }

  #skipInstruction(start: number): void {
    const name = this.#readName(start + 2)
    if (name.text.toLowerCase() === 'xml') this.#fail('an XML declaration that is not at the start', start)
    const nameEnd = start + 2 + name.text.length
    const end = this.#text.indexOf('?>', nameEnd)
    if (end < 0) this.#fail('a processing instruction without its end', start)
    if (end > nameEnd && skipSpace(this.#text, nameEnd) === nameEnd)
      this.#fail('a malformed processing instruction', start)
    this.#position = end + 2
    this.#nextLess = this.#find('<', this.#position)
  }

  #readName(start: number): QualifiedName {
    const name = qualifiedName(this.#text, start)
    if (name === undefined) this.#fail('a malformed name', start)
    return name
  }

  /** Entities to characters and line ends to LF. @param at offset of `raw`, for messages */
  #decode(raw: string, at: number): string {
    let ampersand = raw.indexOf('&')
    if (ampersand < 0) return newlines(raw)
    let result = ''
    let done = 0
    while (ampersand >= 0) {
      result += newlines(raw.slice(done, ampersand))
      const end = raw.indexOf(';', ampersand)
      if (end < 0 || end - ampersand > 12) this.#fail("'&' that begins no entity", at + ampersand)
      result += this.#entity(raw.slice(ampersand + 1, end), at + ampersand)
      done = end + 1
      ampersand = raw.indexOf('&', done)
    }
    return result + newlines(raw.slice(done))
  }

  #entity(name: string, at: number): string {
    if (name.charCodeAt(0) !== HASH) return NAMED_ENTITIES.get(name) ?? this.#fail('an undefined entity', at)
    const digits = name.charCodeAt(1) === 0x78 ? name.slice(2) : name.slice(1)
    const hexadecimal = digits.length < name.length - 1
    if (!(hexadecimal ? /^[0-9A-Fa-f]+$/ : /^[0-9]+$/).test(digits))
      this.#fail('a malformed character reference', at)
    const code = Number.parseInt(digits, hexadecimal ? 16 : 10)
    if (!isChar(code)) this.#fail('a reference to a character that XML forbids', at)
    return String.fromCodePoint(code)
  }

  #find(what: string, from: number): number {
    const found = this.#text.indexOf(what, from)
    return found < 0 ? this.#text.length : found
  }

  #fail(problem: string, at: number): never {
    const before = this.#text.slice(0, at)
    const line = before.split('\n').length
    throw new PeerProtocolError('XML', `${problem} (line ${line}, column ${at - before.lastIndexOf('\n')})`)
  }
}

function skipSpace(text: string, start: number): number {
  let position = start
  while (true) {
    const code = text.charCodeAt(position)
    if (code !== SPACE && code !== LF && code !== TAB && code !== CR) return position
    position++
  }
}

/** XML 1.0 2.11 */
function newlines(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
}

/** XML 1.0 2.2 Char */
function isChar(code: number): boolean {
  if (code < SPACE) return code === TAB || code === LF || code === CR
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}

function isWellFormed(text: string): boolean {
  // in Node 20, but not in the es2023 library of the compiler
  return (text as unknown as { isWellFormed(): boolean }).isWellFormed()
}
