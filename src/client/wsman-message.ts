/** Envelopes as a client writes and reads them; the counterpart of wsman/envelope.ts and wsman/shell.ts. */
import { PeerProtocolError } from '../errors.ts'
import { COMMAND_STATE } from '../wsman/actions.ts'
import { formatTimeout } from '../wsman/duration.ts'
import { ADDRESSING, ANONYMOUS, SHELL, SOAP, WSMAN, WSMAN_FAULT, WSMV } from '../wsman/namespaces.ts'
import { createXmlReader, type XmlReader } from '../xml/reader.ts'
import { escapeAttribute, escapeText } from '../xml/writer.ts'

export interface RequestFacts {
  readonly to: string
  readonly action: string
  readonly resourceUri: string
  /** `uuid:...` */
  readonly messageId: string
  readonly clientSessionId: string
  readonly envelopeBytesMax: number
  readonly timeoutMs: number
  readonly shellId?: string
  readonly options?: Readonly<Record<string, string>>
  /** XML */
  readonly body: string
}

export function writeEnvelope(facts: RequestFacts): string {
  const options = Object.entries(facts.options ?? {}).map(
    ([name, value]) =>
      `<w:Option Name="${escapeAttribute(name)}" MustComply="true">${escapeText(value)}</w:Option>`,
  )
  return (
    `<s:Envelope xmlns:s="${SOAP}" xmlns:a="${ADDRESSING}" xmlns:w="${WSMAN}" xmlns:p="${WSMV}" xmlns:rsp="${SHELL}"><s:Header>` +
    `<a:To>${escapeText(facts.to)}</a:To><a:ReplyTo><a:Address s:mustUnderstand="true">${ANONYMOUS}</a:Address></a:ReplyTo>` +
    `<a:Action s:mustUnderstand="true">${facts.action}</a:Action><a:MessageID>${facts.messageId}</a:MessageID>` +
    `<w:ResourceURI s:mustUnderstand="true">${escapeText(facts.resourceUri)}</w:ResourceURI>` +
    `<w:MaxEnvelopeSize s:mustUnderstand="true">${facts.envelopeBytesMax}</w:MaxEnvelopeSize>` +
    `<w:OperationTimeout>${formatTimeout(facts.timeoutMs)}</w:OperationTimeout>` +
    `<w:Locale xml:lang="en-US" s:mustUnderstand="false"/><p:DataLocale xml:lang="en-US" s:mustUnderstand="false"/>` +
    `<p:SessionId s:mustUnderstand="false">${facts.clientSessionId}</p:SessionId>` +
    (facts.shellId === undefined
      ? ''
      : `<w:SelectorSet><w:Selector Name="ShellId">${facts.shellId}</w:Selector></w:SelectorSet>`) +
    (options.length === 0 ? '' : `<w:OptionSet s:mustUnderstand="true">${options.join('')}</w:OptionSet>`) +
    `</s:Header><s:Body>${facts.body}</s:Body></s:Envelope>`
  )
}

export interface Received {
  readonly streams: readonly { readonly commandId: string | undefined; readonly bytes: Uint8Array }[]
  /** the command is over and this was its last output */
  readonly done: boolean
}

/** A fault, by the code of its WSManFault. */
export class WsmanFaultError extends Error {
  override readonly name = 'WsmanFaultError'
  readonly code: number
  /** e.g. `w:TimedOut`, with the prefix the server chose */
  readonly subcode: string
  constructor(code: number, subcode: string, text: string) {
    super(text)
    this.code = code
    this.subcode = subcode
  }
}

export interface Answer {
  readonly action: string
  readonly relatesTo: string
  readonly received: Received
}

/** @throws {WsmanFaultError} for a fault @throws {PeerProtocolError} for what is no answer */
export function readAnswer(text: string): Answer {
  const reader = createXmlReader(text)
  const root = reader.nextChild() ? `${reader.namespace} ${reader.localName}` : ''
  if (root !== `${SOAP} Envelope`) throw new PeerProtocolError('WS-Management answer', 'no SOAP envelope')
  let header = { action: '', relatesTo: '' }
  let received: Received = { streams: [], done: false }
  while (reader.nextChild()) {
    if (reader.localName === 'Header') header = readHeader(reader)
    else if (reader.localName === 'Body') received = readBody(reader)
    else reader.skip()
  }
  return { ...header, received }
}

function readHeader(reader: XmlReader): { action: string; relatesTo: string } {
  const header = { action: '', relatesTo: '' }
  while (reader.nextChild()) {
    if (reader.localName === 'Action') header.action = reader.readText()
    else if (reader.localName === 'RelatesTo') header.relatesTo = reader.readText()
    else reader.skip()
  }
  return header
}

/** @throws {WsmanFaultError} */
function readBody(reader: XmlReader): Received {
  let received: Received = { streams: [], done: false }
  while (reader.nextChild()) {
    if (reader.localName === 'Fault') throw readFault(reader)
    if (reader.localName === 'ReceiveResponse') received = readReceived(reader)
    else reader.skip()
  }
  return received
}

function readReceived(reader: XmlReader): Received {
  const streams: { commandId: string | undefined; bytes: Uint8Array }[] = []
  let done = false
  while (reader.nextChild()) {
    if (reader.localName === 'Stream') {
      const commandId = reader.attribute('CommandId')
      const bytes = Buffer.from(reader.readText(), 'base64')
      if (bytes.byteLength > 0) streams.push({ commandId: commandId?.toUpperCase(), bytes })
    } else {
      if (reader.localName === 'CommandState') done = reader.attribute('State') === COMMAND_STATE.done
      reader.skip()
    }
  }
  return { streams, done }
}

/** Faults are deep and their detail is anything: what counts is found by name, wherever it is. */
function readFault(reader: XmlReader): WsmanFaultError {
  let code = 0
  let text = ''
  let current = ''
  const codes: string[] = []
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token === 'start') {
      current = reader.localName
      if (current === 'Value') codes.push('')
      if (current === 'WSManFault' && reader.namespace === WSMAN_FAULT)
        code = Number(reader.attribute('Code') ?? 0)
    } else if (token === 'end') current = ''
    else if (current === 'Value') codes[codes.length - 1] += reader.text
    else if (current === 'Text') text += reader.text
  }
  return new WsmanFaultError(code, (codes[1] ?? codes[0] ?? '').trim(), text.trim())
}
