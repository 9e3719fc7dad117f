/**
 * The bodies of the shell protocol (MS-WSMV 2.2.4): rsp:Shell, CommandLine, Send, Receive, Signal, Connect ... in and out.
 * base64 exists only here. Elements are known by local name: clients differ in order and in care.
 */
import { PeerProtocolError } from '../errors.ts'
import { shellNameCharsMax } from '../settings/limits.ts'
import type { XmlReader } from '../xml/reader.ts'
import { escapeAttribute, escapeText } from '../xml/writer.ts'
import { COMMAND_STATE } from './actions.ts'
import { formatAge, formatTimeout, parseDuration } from './duration.ts'
import { isTrue, readSelectorSet } from './envelope.ts'
import { throwFault } from './faults.ts'
import { POWERSHELL } from './namespaces.ts'
import { store } from './xpress.ts'

export type BufferMode = 'block' | 'drop'

export interface ShellRequest {
  readonly shellId: string | undefined
  readonly name: string | undefined
  readonly inputStreams: string | undefined
  readonly outputStreams: string | undefined
  readonly idleTimeoutMs: number | undefined
  readonly bufferMode: BufferMode | undefined
  /** PSRP fragments, perhaps cut in the middle; undefined: none came */
  readonly creation: Uint8Array | undefined
  /** of a Windows Remote Shell */
  readonly workingDirectory: string | undefined
  readonly environment: readonly (readonly [name: string, value: string])[]
}

export function readShell(reader: XmlReader): ShellRequest {
  expect(reader, 'Shell')
  const shellId = reader.attribute('ShellId')
  let name = reader.attribute('Name')
  let inputStreams: string | undefined
  let outputStreams: string | undefined
  let timeout: number | undefined
  let bufferMode: BufferMode | undefined
  let creation: Uint8Array | undefined
  let workingDirectory: string | undefined
  let environment: [string, string][] = []
  while (reader.nextChild()) {
    switch (reader.localName) {
      case 'Name':
        name = reader.readText()
        break
      case 'InputStreams':
        inputStreams = reader.readText()
        break
      case 'OutputStreams':
        outputStreams = reader.readText()
        break
      case 'IdleTimeOut':
      case 'IdleTimeout':
        timeout = readTimeout(reader)
        break
      case 'BufferMode':
        bufferMode = readBufferMode(reader)
        break
      case 'creationXml':
        creation = readBase64(reader)
        break
      case 'WorkingDirectory':
        workingDirectory = reader.readText()
        break
      case 'Environment':
        environment = readEnvironment(reader)
        break
      default:
        reader.skip()
    }
  }
  return {
    shellId,
    name: name?.slice(0, shellNameCharsMax),
    inputStreams,
    outputStreams,
    idleTimeoutMs: timeout,
    bufferMode,
    creation,
    workingDirectory,
    environment,
  }
}

function readEnvironment(reader: XmlReader): [string, string][] {
  const variables: [string, string][] = []
  while (reader.nextChild()) {
    const name = reader.attribute('Name')
    if (reader.localName === 'Variable' && name !== undefined) variables.push([name, reader.readText()])
    else reader.skip()
  }
  return variables
}

export interface CommandRequest {
  readonly commandId: string | undefined
  /** informational: what Enumerate shows */
  readonly line: string
  readonly fragments: Uint8Array
}

export function readCommandLine(reader: XmlReader): CommandRequest {
  expect(reader, 'CommandLine')
  const commandId = reader.attribute('CommandId')
  let line = ''
  const parts: Uint8Array[] = []
  while (reader.nextChild()) {
    if (reader.localName === 'Command') line = reader.readText().slice(0, shellNameCharsMax)
    else if (reader.localName === 'Arguments') parts.push(readBase64(reader))
    else reader.skip()
  }
  return { commandId, line, fragments: parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts) }
}

/** CommandLine of a Windows Remote Shell: the words are one text, parted by one space each (MS-WSMV 2.2.4.7). */
export function readShellCommand(reader: XmlReader): {
  readonly commandId: string | undefined
  readonly line: string
} {
  expect(reader, 'CommandLine')
  const commandId = reader.attribute('CommandId')
  const words: string[] = []
  while (reader.nextChild()) {
    if (reader.localName === 'Command' || reader.localName === 'Arguments') words.push(reader.readText())
    else reader.skip()
  }
  return { commandId, line: words.join(' ') }
}

export interface SentStream {
  readonly name: string
  /** undefined: the runspace pool */
  readonly commandId: string | undefined
  readonly bytes: Uint8Array
  /** nothing more comes */
  readonly end: boolean
}

export function readSend(reader: XmlReader): SentStream[] {
  expect(reader, 'Send')
  const streams: SentStream[] = []
  while (reader.nextChild()) {
    const name = reader.attribute('Name') ?? ''
    const commandId = reader.attribute('CommandId')
    const end = isTrue(reader.attribute('End'))
    if (reader.localName === 'Stream') streams.push({ name, commandId, bytes: readBase64(reader), end })
    else reader.skip()
  }
  return streams
}

export function readReceive(reader: XmlReader): { streams: string; commandId: string | undefined } {
  expect(reader, 'Receive')
  let streams = 'stdout'
  let commandId: string | undefined
  while (reader.nextChild()) {
    if (reader.localName === 'DesiredStream') {
      commandId = reader.attribute('CommandId')
      streams = reader.readText().trim()
    } else reader.skip()
  }
  return { streams, commandId }
}

export function readSignal(reader: XmlReader): { commandId: string | undefined; code: string } {
  expect(reader, 'Signal')
  const commandId = reader.attribute('CommandId')
  let code = ''
  while (reader.nextChild()) {
    if (reader.localName === 'Code') code = reader.readText().trim()
    else reader.skip()
  }
  return { commandId, code: code.toLowerCase() }
}

export interface ConnectionRequest {
  readonly commandId: string | undefined
  readonly idleTimeoutMs: number | undefined
  readonly bufferMode: BufferMode | undefined
  /** connectXml: the new client's negotiation */
  readonly negotiation: Uint8Array | undefined
}

/** Connect, Disconnect and Reconnect. */
export function readConnection(reader: XmlReader): ConnectionRequest {
  const commandId = reader.attribute('CommandId')
  let timeout: number | undefined
  let bufferMode: BufferMode | undefined
  let negotiation: Uint8Array | undefined
  while (reader.nextChild()) {
    switch (reader.localName) {
      case 'IdleTimeOut':
      case 'IdleTimeout':
        timeout = readTimeout(reader)
        break
      case 'BufferMode':
        bufferMode = readBufferMode(reader)
        break
      case 'connectXml':
        negotiation = readBase64(reader)
        break
      default:
        reader.skip()
    }
  }
  return { commandId, idleTimeoutMs: timeout, bufferMode, negotiation }
}

export interface ShellFacts {
  readonly shellId: string
  readonly name: string
  readonly resourceUri: string
  readonly owner: string
  readonly clientIp: string
  readonly processId: number
  readonly idleTimeoutMs: number
  readonly idleTimeoutMsMax: number
  readonly locale: string
  readonly dataLocale: string
  readonly compressed: boolean
  readonly encoding: 'UTF8' | 'UTF16'
  readonly bufferMode: BufferMode
  readonly streams: { readonly input: string; readonly output: string }
  readonly connected: boolean
  readonly ageMs: number
  readonly inactiveMs: number
}

/** rsp:Shell as Windows orders it. Every shell has a Name: Get-PSSession passes over one without (protocol.md 5.7). */
export function writeShell(shell: ShellFacts): string {
  return (
    `<rsp:Shell><rsp:ShellId>${escapeText(shell.shellId)}</rsp:ShellId><rsp:Name>${escapeText(shell.name)}</rsp:Name>` +
    `<rsp:ResourceUri>${escapeText(shell.resourceUri)}</rsp:ResourceUri><rsp:Owner>${escapeText(shell.owner)}</rsp:Owner>` +
    `<rsp:ClientIP>${escapeText(shell.clientIp)}</rsp:ClientIP><rsp:ProcessId>${shell.processId}</rsp:ProcessId>` +
    `<rsp:IdleTimeOut>${formatTimeout(shell.idleTimeoutMs)}</rsp:IdleTimeOut>` +
    `<rsp:InputStreams>${shell.streams.input}</rsp:InputStreams><rsp:OutputStreams>${shell.streams.output}</rsp:OutputStreams>` +
    `<rsp:MaxIdleTimeOut>${formatTimeout(shell.idleTimeoutMsMax)}</rsp:MaxIdleTimeOut>` +
    `<rsp:Locale>${escapeText(shell.locale)}</rsp:Locale><rsp:DataLocale>${escapeText(shell.dataLocale)}</rsp:DataLocale>` +
    `<rsp:CompressionMode>${shell.compressed ? 'XpressCompression' : 'NoCompression'}</rsp:CompressionMode>` +
    `<rsp:ProfileLoaded>No</rsp:ProfileLoaded><rsp:Encoding>${shell.encoding}</rsp:Encoding>` +
    `<rsp:BufferMode>${shell.bufferMode === 'block' ? 'Block' : 'Drop'}</rsp:BufferMode>` +
    `<rsp:State>${shell.connected ? 'Connected' : 'Disconnected'}</rsp:State>` +
    `<rsp:ShellRunTime>${formatAge(shell.ageMs)}</rsp:ShellRunTime>` +
    `<rsp:ShellInactivity>${formatAge(shell.inactiveMs)}</rsp:ShellInactivity></rsp:Shell>`
  )
}

/** CreateResponse: everybody reads the id here, and the same resource URI as in the shell (protocol.md 2.4). */
export function writeCreated(address: string, shell: ShellFacts): string {
  return (
    `<x:ResourceCreated><a:Address>${escapeText(address)}</a:Address><a:ReferenceParameters>` +
    `<w:ResourceURI>${escapeText(shell.resourceUri)}</w:ResourceURI><w:SelectorSet><w:Selector Name="ShellId">` +
    `${escapeText(shell.shellId)}</w:Selector></w:SelectorSet></a:ReferenceParameters></x:ResourceCreated>${writeShell(shell)}`
  )
}

export function writeCommandResponse(commandId: string): string {
  return `<rsp:CommandResponse><rsp:CommandId>${escapeText(commandId)}</rsp:CommandId></rsp:CommandResponse>`
}

/** characters of an rsp:Stream element besides its base64; the id's escapes are not counted, it is a GUID */
export const STREAM_CHARS = '<rsp:Stream Name="stdout" CommandId=""></rsp:Stream>'.length + 40

/**
 * ReceiveResponse: exactly one fragment per rsp:Stream, as WinRb needs it (protocol.md 5.5).
 * @param commandId undefined for the pool
 */
export function writeReceiveResponse(
  commandId: string | undefined,
  fragments: readonly Uint8Array[],
  state: keyof typeof COMMAND_STATE | undefined,
  compressed = false,
): string {
  const id = commandId === undefined ? '' : ` CommandId="${escapeAttribute(commandId)}"`
  let body = '<rsp:ReceiveResponse>'
  for (const fragment of fragments)
    body += `<rsp:Stream Name="stdout"${id}>${toBase64(compressed ? store(fragment) : fragment)}</rsp:Stream>`
  if (state === 'done')
    body += `<rsp:CommandState${id} State="${COMMAND_STATE.done}"><rsp:ExitCode>0</rsp:ExitCode></rsp:CommandState>`
  else if (state !== undefined) body += `<rsp:CommandState${id} State="${COMMAND_STATE[state]}"/>`
  return `${body}</rsp:ReceiveResponse>`
}

/** What a Windows Remote Shell's command wrote, as one answer carries it. */
export interface ShellOutput {
  readonly stream: 'stdout' | 'stderr'
  readonly bytes: Uint8Array
}

/** ReceiveResponse of a Windows Remote Shell (protocol.md 4.3): `exitCode` ends both streams and the command. */
export function writeShellReceiveResponse(
  commandId: string,
  output: readonly ShellOutput[],
  exitCode: number | undefined,
): string {
  const id = ` CommandId="${escapeAttribute(commandId)}"`
  const streams = output.map(
    ({ stream, bytes }) => `<rsp:Stream Name="${stream}"${id}>${toBase64(bytes)}</rsp:Stream>`,
  )
  const state =
    exitCode === undefined
      ? `<rsp:CommandState${id} State="${COMMAND_STATE.running}"/>`
      : `<rsp:Stream Name="stdout"${id} End="true"></rsp:Stream><rsp:Stream Name="stderr"${id} End="true"></rsp:Stream>` +
        `<rsp:CommandState${id} State="${COMMAND_STATE.done}"><rsp:ExitCode>${exitCode}</rsp:ExitCode></rsp:CommandState>`
  return `<rsp:ReceiveResponse>${streams.join('')}${state}</rsp:ReceiveResponse>`
}

export function writeConnectResponse(negotiation: Uint8Array | undefined): string {
  if (negotiation === undefined) return '<rsp:ConnectResponse/>'
  return (
    `<rsp:ConnectResponse><rsp:InputStreams>stdin pr</rsp:InputStreams><rsp:OutputStreams>stdout</rsp:OutputStreams>` +
    `<connectResponseXml xmlns="${POWERSHELL}">${toBase64(negotiation)}</connectResponseXml></rsp:ConnectResponse>`
  )
}

export interface EnumerateRequest {
  readonly optimized: boolean
  readonly itemsMax: number
  /** of a selector filter; names in lower case */
  readonly filter: ReadonlyMap<string, string> | undefined
}

export function readEnumerate(reader: XmlReader): EnumerateRequest {
  expect(reader, 'Enumerate')
  let optimized = false
  let itemsMax = 1
  let filter: Map<string, string> | undefined
  while (reader.nextChild()) {
    switch (reader.localName) {
      case 'OptimizeEnumeration':
        optimized = true
        reader.skip()
        break
      case 'MaxElements':
        itemsMax = readCount(reader)
        break
      case 'Filter':
        filter = readFilter(reader)
        break
      default:
        reader.skip()
    }
  }
  return { optimized, itemsMax, filter }
}

function readFilter(reader: XmlReader): Map<string, string> {
  const selectors = new Map<string, string>()
  while (reader.nextChild()) {
    if (reader.localName === 'SelectorSet') readSelectorSet(reader, selectors)
    else reader.skip()
  }
  return selectors
}

/** Pull and Release. */
export function readPull(reader: XmlReader): { context: string; itemsMax: number } {
  let context = ''
  let itemsMax = 1
  while (reader.nextChild()) {
    if (reader.localName === 'EnumerationContext') context = reader.readText().trim()
    else if (reader.localName === 'MaxElements') itemsMax = readCount(reader)
    else reader.skip()
  }
  return { context, itemsMax }
}

/** The optimised answer has wsman's Items, PullResponse has enumeration's (protocol.md 5.7). `context` '' is the end. */
export function writeEnumerateResponse(context: string, items: readonly string[] | undefined): string {
  const end = items !== undefined && context === '' ? '<w:EndOfSequence/>' : ''
  const list = items === undefined ? '' : `<w:Items>${items.join('')}</w:Items>`
  return `<n:EnumerateResponse><n:EnumerationContext>${context}</n:EnumerationContext>${list}${end}</n:EnumerateResponse>`
}

export function writePullResponse(context: string, items: readonly string[]): string {
  const more = context === '' ? '' : `<n:EnumerationContext>${context}</n:EnumerationContext>`
  return `<n:PullResponse>${more}<n:Items>${items.join('')}</n:Items>${context === '' ? '<n:EndOfSequence/>' : ''}</n:PullResponse>`
}

export function writeCommandItem(
  commandId: string,
  line: string,
  state: 'Running' | 'Pending' | 'Done',
): string {
  return (
    `<rsp:Command><rsp:CommandId>${escapeText(commandId)}</rsp:CommandId><rsp:CommandLine>${escapeText(line)}</rsp:CommandLine>` +
    `<rsp:CommandState>${state}</rsp:CommandState></rsp:Command>`
  )
}

function expect({ localName }: XmlReader, name: string): void {
  if (localName !== name) throw new PeerProtocolError('SOAP body', `${localName} where ${name} belongs`)
}

function readTimeout(reader: XmlReader): number {
  const ms = parseDuration(reader.readText())
  if (ms === undefined || ms < 0) throwFault('SchemaValidationError')
  return ms
}

function readBufferMode(reader: XmlReader): BufferMode {
  return reader.readText().trim().toLowerCase() === 'drop' ? 'drop' : 'block'
}

function readCount(reader: XmlReader): number {
  const text = reader.readText().trim()
  if (!/^\d{1,10}$/.test(text) || Number(text) < 1) throwFault('SchemaValidationError')
  return Number(text)
}

/** The text of the current element as bytes in a buffer of their own, so that they can move to a worker. */
function readBase64(reader: XmlReader): Uint8Array {
  const text = reader.readText()
  return decodeBase64(text) ?? decodeBase64(text.replace(/\s+/g, '')) ?? throwFault('SchemaValidationError')
}

/** @returns undefined when `text` is not clean base64 */
function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const length = (text.length / 4) * 3 - padding
  const bytes = Buffer.allocUnsafeSlow(length)
  // Node passes over what is no base64: then fewer bytes come out
  return bytes.write(text, 'base64') === length ? bytes : undefined
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
