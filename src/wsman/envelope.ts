/** Stop 3 of a request: bytes -> Request {action, resourceUri, selectors, timeouts, body}; and the way back. */
import { PeerProtocolError } from '../errors.ts'
import { operationTimeoutMs, operationTimeoutMsMax } from '../settings/limits.ts'
import { createXmlReader, type XmlReader } from '../xml/reader.ts'
import { escapeAttribute, escapeText } from '../xml/writer.ts'
import { ACTION } from './actions.ts'
import { parseDuration } from './duration.ts'
import { throwFault, WsmanError } from './faults.ts'
import {
  ADDRESSING,
  ANONYMOUS,
  ENUMERATION,
  IDENTITY,
  IDENTITY_MISSPELT,
  SHELL,
  SOAP,
  TRANSFER,
  WSMAN,
  WSMV,
} from './namespaces.ts'

export type Charset = 'utf-8' | 'utf-16'

export interface RequestOption {
  readonly value: string
  readonly mustComply: boolean
}

export interface WsmanRequest {
  readonly action: string
  /** as sent, a query cut off; compare without case */
  readonly resourceUri: string
  /** byte for byte what RelatesTo says */
  readonly messageId: string
  /** names in lower case */
  readonly selectors: ReadonlyMap<string, string>
  /** names in lower case */
  readonly options: ReadonlyMap<string, RequestOption>
  readonly operationTimeoutMs: number
  /** undefined: the server's own bound alone */
  readonly maxEnvelopeBytes: number | undefined
  /** one client session; absent from simple clients */
  readonly sessionId: string | undefined
  /** native clients: the same pair again is a retry of the same request */
  readonly operationId: string | undefined
  readonly sequenceId: number | undefined
  readonly compression: string | undefined
  readonly locale: string | undefined
  readonly dataLocale: string | undefined
  /** where the body's first element, if any, is the current one; see readBody */
  readonly reader: XmlReader
  readonly hasBody: boolean
}

/** Windows refuses less (DSP0226 6.2) */
const ENVELOPE_BYTES_MIN = 8192

const KNOWN_ADDRESSING = new Set(['To', 'ReplyTo', 'From', 'FaultTo', 'RelatesTo'])
const KNOWN_WSMAN = new Set(['RequestEPR', 'RequestTotalItemsCountEstimate'])

/** @returns undefined for a charset that is neither UTF-8 nor UTF-16 */
export function charsetOf(contentType: string | undefined): Charset | undefined {
  const match = contentType === undefined ? null : /;\s*charset\s*=\s*"?([^";\s]+)"?/i.exec(contentType)
  if (match === null) return 'utf-8'
  switch ((match[1] as string).toLowerCase()) {
    case 'utf-8':
    case 'utf8':
    case 'us-ascii':
      return 'utf-8'
    case 'utf-16':
    case 'utf-16le':
    case 'utf-16be':
    case 'unicode':
      return 'utf-16'
    default:
      return undefined
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
const utf16le = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: false })
const utf16be = new TextDecoder('utf-16be', { fatal: true, ignoreBOM: false })

/** Text of a body. A byte order mark wins over the header; UTF-16 without one is little-endian, as Windows sends it. */
export function decodeText(bytes: Uint8Array, charset: Charset): string {
  const decoder =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? utf16le
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? utf16be
        : charset === 'utf-8'
          ? utf8
          : bytes[0] === 0 && bytes[1] !== 0
            ? utf16be
            : utf16le
  try {
    return decoder.decode(bytes)
  } catch {
    throw new PeerProtocolError('SOAP envelope', `the body is not ${charset}`)
  }
}

export function encodeText(text: string, charset: Charset): Buffer {
  return Buffer.from(text, charset === 'utf-8' ? 'utf8' : 'utf16le')
}

/**
 * Reads the header and stops inside the body.
 * @throws {PeerProtocolError} not an envelope @throws {WsmanError} a header that is missing, wrong or not understood
 */
export function readRequest(text: string): WsmanRequest {
  const reader = createXmlReader(text)
  reader.nextChild()
  requireEnvelope(reader)
  let header: Header = emptyHeader()
  let hasBody = false
  let bodySeen = false
  while (!bodySeen && reader.nextChild()) {
    if (reader.namespace !== SOAP) reader.skip()
    else if (reader.localName === 'Header') header = readHeader(reader)
    else if (reader.localName === 'Body') {
      bodySeen = true
      hasBody = reader.nextChild()
    } else reader.skip()
  }
  if (!bodySeen) throw new PeerProtocolError('SOAP envelope', 'there is no Body')
  const action = header.action ?? (hasBody && isIdentify(reader) ? ACTION.identify : undefined)
  if (action === undefined) throwFault('HeaderRequired')
  if (action !== ACTION.identify && header.messageId === '')
    throw withRelatesTo(new WsmanError('HeaderRequired'), '')
  return { ...header, action, reader, hasBody }
}

function requireEnvelope({ localName, namespace }: XmlReader): void {
  if (localName === 'Envelope' && namespace === SOAP) return
  throw new PeerProtocolError('SOAP envelope', `the root is ${localName}, not the Envelope of SOAP 1.2`)
}

/** Reads the body's element with `read`, when there is one, and the rest of the document, which must be well-formed. */
export function readBody<T>(request: WsmanRequest, read: (reader: XmlReader) => T): T | undefined {
  const { reader } = request
  const value = request.hasBody ? read(reader) : undefined
  while (reader.next() !== 'eof') {}
  return value
}

/** The MessageID of a request that could not be read whole, for the fault's RelatesTo. */
export function relatesToOf(error: unknown): string {
  return (error as { relatesTo?: string } | undefined)?.relatesTo ?? ''
}

function withRelatesTo<E extends Error>(error: E, relatesTo: string): E {
  if (relatesTo !== '') Object.defineProperty(error, 'relatesTo', { value: relatesTo })
  return error
}

interface Header {
  action: string | undefined
  resourceUri: string
  messageId: string
  selectors: Map<string, string>
  options: Map<string, RequestOption>
  operationTimeoutMs: number
  maxEnvelopeBytes: number | undefined
  sessionId: string | undefined
  operationId: string | undefined
  sequenceId: number | undefined
  compression: string | undefined
  locale: string | undefined
  dataLocale: string | undefined
}

const emptyHeader = (): Header => ({
  action: undefined,
  resourceUri: '',
  messageId: '',
  selectors: new Map(),
  options: new Map(),
  operationTimeoutMs,
  maxEnvelopeBytes: undefined,
  sessionId: undefined,
  operationId: undefined,
  sequenceId: undefined,
  compression: undefined,
  locale: undefined,
  dataLocale: undefined,
})

function readHeader(reader: XmlReader): Header {
  const header = emptyHeader()
  // refused after the whole header is read: the fault must relate to the MessageID, wherever that stands
  let refused: WsmanError | undefined
  while (reader.nextChild()) {
    try {
      if (!readHeaderElement(reader, header)) {
        const { namespace, localName } = reader
        if (mustUnderstand(reader))
          refused ??= new WsmanError('MustUnderstand', { header: { namespace, localName } })
        reader.skip()
      }
    } catch (error) {
      if (!(error instanceof WsmanError)) throw error
      refused ??= error
    }
  }
  if (refused !== undefined) throw withRelatesTo(refused, header.messageId)
  return header
}

/** @returns false for a header we do not know, which is left unread */
function readHeaderElement(reader: XmlReader, header: Header): boolean {
  switch (reader.namespace) {
    case ADDRESSING:
      return readAddressing(reader, header)
    case WSMAN:
      return readWsman(reader, header)
    case WSMV:
      return readMicrosoft(reader, header)
    case SHELL:
      if (reader.localName !== 'CompressionType') return false
      header.compression = reader.readText().trim()
      return true
    default:
      return false
  }
}

function readAddressing(reader: XmlReader, header: Header): boolean {
  switch (reader.localName) {
    case 'Action':
      header.action = reader.readText().trim()
      return true
    case 'MessageID':
      header.messageId = reader.readText().trim()
      return true
    default:
      if (!KNOWN_ADDRESSING.has(reader.localName)) return false
      reader.skip()
      return true
  }
}

function readWsman(reader: XmlReader, header: Header): boolean {
  switch (reader.localName) {
    case 'ResourceURI': {
      const uri = reader.readText().trim()
      const query = uri.indexOf('?')
      header.resourceUri = query < 0 ? uri : uri.slice(0, query)
      return true
    }
    case 'SelectorSet':
      readSelectorSet(reader, header.selectors)
      return true
    case 'OptionSet':
      while (reader.nextChild()) {
        const name = reader.attribute('Name')
        const mustComply = isTrue(reader.attribute('MustComply') ?? reader.attribute('mustComply'))
        const value = reader.readText()
        if (name !== undefined) header.options.set(name.toLowerCase(), { value, mustComply })
      }
      return true
    case 'OperationTimeout': {
      const ms = parseDuration(reader.readText())
      if (ms === undefined || ms < 0) throwFault('InvalidTimeout')
      header.operationTimeoutMs = Math.min(ms, operationTimeoutMsMax)
      return true
    }
    case 'MaxEnvelopeSize': {
      const text = reader.readText().trim()
      if (!/^\d+$/.test(text)) throwFault('InvalidHeader')
      header.maxEnvelopeBytes = Math.min(Number(text), Number.MAX_SAFE_INTEGER)
      if (header.maxEnvelopeBytes < ENVELOPE_BYTES_MIN) throwFault('MinimumEnvelope')
      return true
    }
    case 'Locale':
      header.locale = reader.attribute('lang', 'http://www.w3.org/XML/1998/namespace')
      reader.skip()
      return true
    case 'FragmentTransfer': {
      const refused = mustUnderstand(reader)
      reader.skip()
      if (refused) throwFault('FragmentTransfer')
      return true
    }
    default:
      if (!KNOWN_WSMAN.has(reader.localName)) return false
      reader.skip()
      return true
  }
}

function readMicrosoft(reader: XmlReader, header: Header): boolean {
  switch (reader.localName) {
    case 'DataLocale':
      header.dataLocale = reader.attribute('lang', 'http://www.w3.org/XML/1998/namespace')
      reader.skip()
      return true
    case 'SessionId':
      header.sessionId = reader.readText().trim()
      return true
    case 'OperationID':
      header.operationId = reader.readText().trim()
      return true
    case 'SequenceId': {
      const text = reader.readText().trim()
      if (/^\d{1,15}$/.test(text)) header.sequenceId = Number(text)
      return true
    }
    default:
      reader.skip()
      return true
  }
}

/** The selectors of a SelectorSet whose start was just read; names in lower case. */
export function readSelectorSet(reader: XmlReader, selectors: Map<string, string>): void {
  while (reader.nextChild()) {
    const name = reader.attribute('Name')
    const value = reader.readText()
    if (name !== undefined) selectors.set(name.toLowerCase(), value.trim())
  }
}

function mustUnderstand(reader: XmlReader): boolean {
  // pywinrm, WinRb and masterzen/winrm write it without a namespace (protocol.md 2.1)
  return isTrue(reader.attribute('mustUnderstand', SOAP) ?? reader.attribute('mustUnderstand'))
}

/** xs:boolean, and the TRUE of clients. */
export function isTrue(text: string | undefined): boolean {
  return text !== undefined && /^\s*(?:true|1)\s*$/i.test(text)
}

function isIdentify(reader: XmlReader): boolean {
  return (
    reader.localName === 'Identify' &&
    (reader.namespace === IDENTITY || reader.namespace === IDENTITY_MISSPELT)
  )
}

export interface ResponseParts {
  readonly action: string
  /** `uuid:` and a GUID: PSWSMan takes what follows the fifth character */
  readonly messageId: string
  readonly relatesTo: string
  /** raw XML */
  readonly header?: string
  /** raw XML */
  readonly body: string
}

const ENVELOPE_START =
  `<s:Envelope xml:lang="en-US" xmlns:s="${SOAP}" xmlns:a="${ADDRESSING}" xmlns:x="${TRANSFER}" ` +
  `xmlns:n="${ENUMERATION}" xmlns:w="${WSMAN}" xmlns:rsp="${SHELL}" xmlns:p="${WSMV}"><s:Header><a:Action>`

/** An envelope, never pretty printed: some clients keep white space. */
export function writeResponse(parts: ResponseParts): string {
  const relatesTo = parts.relatesTo === '' ? '' : `<a:RelatesTo>${escapeText(parts.relatesTo)}</a:RelatesTo>`
  return (
    `${ENVELOPE_START}${parts.action}</a:Action><a:MessageID>${parts.messageId}</a:MessageID><a:To>${ANONYMOUS}</a:To>` +
    `${relatesTo}${parts.header ?? ''}</s:Header><s:Body>${parts.body}</s:Body></s:Envelope>`
  )
}

/** Identify's answer has no addressing headers. */
export function writeIdentifyResponse(facts: {
  vendor: string
  version: string
  profiles: readonly string[]
}): string {
  const profiles = facts.profiles
    .map(
      (name) =>
        `<wsmid:SecurityProfileName>http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/${escapeText(name)}</wsmid:SecurityProfileName>`,
    )
    .join('')
  const security = profiles === '' ? '' : `<wsmid:SecurityProfiles>${profiles}</wsmid:SecurityProfiles>`
  return (
    `<s:Envelope xml:lang="en-US" xmlns:s="${SOAP}"><s:Header/><s:Body><wsmid:IdentifyResponse xmlns:wsmid="${escapeAttribute(IDENTITY)}">` +
    `<wsmid:ProtocolVersion>${WSMAN}</wsmid:ProtocolVersion><wsmid:ProductVendor>${escapeText(facts.vendor)}</wsmid:ProductVendor>` +
    `<wsmid:ProductVersion>${escapeText(facts.version)}</wsmid:ProductVersion>${security}</wsmid:IdentifyResponse></s:Body></s:Envelope>`
  )
}
