/** Stop 8 and 10 of a request: the message header and the one table of all PSRP messages, for server and client alike. No IO. */
import { PeerProtocolError } from '../errors.ts'

export type Role = 'client' | 'server'
export type Scope = 'pool' | 'pipeline'

interface MessageKind {
  readonly name: string
  /** who receives it */
  readonly to: Role | 'both'
  readonly scope: Scope
  /** MS-PSRP section of the body */
  readonly section: string
}

/** MS-PSRP 2.2.1: MessageType. Note the jump from ...09 to ...10. */
export const messageKinds = {
  0x00010002: { name: 'sessionCapability', to: 'both', scope: 'pool', section: '2.2.2.1' },
  0x00010004: { name: 'initRunspacePool', to: 'server', scope: 'pool', section: '2.2.2.2' },
  0x00010005: { name: 'publicKey', to: 'server', scope: 'pool', section: '2.2.2.3' },
  0x00010006: { name: 'encryptedSessionKey', to: 'client', scope: 'pool', section: '2.2.2.4' },
  0x00010007: { name: 'publicKeyRequest', to: 'client', scope: 'pool', section: '2.2.2.5' },
  0x00010008: { name: 'connectRunspacePool', to: 'server', scope: 'pool', section: '2.2.2.28' },
  0x0002100b: { name: 'runspacePoolInitData', to: 'client', scope: 'pool', section: '2.2.2.29' },
  0x0002100c: { name: 'resetRunspaceState', to: 'server', scope: 'pool', section: '2.2.2.30' },
  0x00021002: { name: 'setMaxRunspaces', to: 'server', scope: 'pool', section: '2.2.2.6' },
  0x00021003: { name: 'setMinRunspaces', to: 'server', scope: 'pool', section: '2.2.2.7' },
  0x00021004: { name: 'runspaceAvailability', to: 'client', scope: 'pool', section: '2.2.2.8' },
  0x00021005: { name: 'runspacePoolState', to: 'client', scope: 'pool', section: '2.2.2.9' },
  0x00021006: { name: 'createPipeline', to: 'server', scope: 'pipeline', section: '2.2.2.10' },
  0x00021007: { name: 'getAvailableRunspaces', to: 'server', scope: 'pool', section: '2.2.2.11' },
  0x00021008: { name: 'userEvent', to: 'client', scope: 'pool', section: '2.2.2.12' },
  0x00021009: { name: 'applicationPrivateData', to: 'client', scope: 'pool', section: '2.2.2.13' },
  0x0002100a: { name: 'getCommandMetadata', to: 'server', scope: 'pipeline', section: '2.2.2.14' },
  0x00021100: { name: 'runspacePoolHostCall', to: 'client', scope: 'pool', section: '2.2.2.15' },
  0x00021101: { name: 'runspacePoolHostResponse', to: 'server', scope: 'pool', section: '2.2.2.16' },
  0x00041002: { name: 'pipelineInput', to: 'server', scope: 'pipeline', section: '2.2.2.17' },
  0x00041003: { name: 'endOfPipelineInput', to: 'server', scope: 'pipeline', section: '2.2.2.18' },
  0x00041004: { name: 'pipelineOutput', to: 'client', scope: 'pipeline', section: '2.2.2.19' },
  0x00041005: { name: 'errorRecord', to: 'client', scope: 'pipeline', section: '2.2.2.20' },
  0x00041006: { name: 'pipelineState', to: 'client', scope: 'pipeline', section: '2.2.2.21' },
  0x00041007: { name: 'debugRecord', to: 'client', scope: 'pipeline', section: '2.2.2.22' },
  0x00041008: { name: 'verboseRecord', to: 'client', scope: 'pipeline', section: '2.2.2.23' },
  0x00041009: { name: 'warningRecord', to: 'client', scope: 'pipeline', section: '2.2.2.24' },
  0x00041010: { name: 'progressRecord', to: 'client', scope: 'pipeline', section: '2.2.2.25' },
  0x00041011: { name: 'informationRecord', to: 'client', scope: 'pipeline', section: '2.2.2.26' },
  0x00041012: { name: 'stopPipeline', to: 'server', scope: 'pipeline', section: '' },
  0x00041100: { name: 'pipelineHostCall', to: 'client', scope: 'pipeline', section: '2.2.2.27' },
  0x00041101: { name: 'pipelineHostResponse', to: 'server', scope: 'pipeline', section: '2.2.2.28' },
} as const satisfies Record<number, MessageKind>

type Kinds = (typeof messageKinds)[keyof typeof messageKinds]
export type MessageName = Kinds['name']

const codes = new Map<MessageName, number>()
const kinds = new Map<number, MessageKind & { readonly name: MessageName }>()
for (const [code, kind] of Object.entries(messageKinds)) {
  codes.set(kind.name, Number(code))
  kinds.set(Number(code), kind)
}

/** Upper-case GUID, or `''` for the zero GUID. */
export type Id = string

export interface PsrpMessage {
  readonly to: Role
  readonly name: MessageName
  readonly scope: Scope
  /** `''` where the sender does not know it yet (a server's SESSION_CAPABILITY) */
  readonly poolId: Id
  /** `''` for messages of the pool */
  readonly pipelineId: Id
  /** CLIXML without its byte order mark; `''` is `$null`, or no body at all */
  readonly body: string
}

/** MS-PSRP 2.2.1: Destination 4, MessageType 4, RPID 16, PID 16, all little-endian. */
export const headerBytes = 40

const zeroId = '00000000-0000-0000-0000-000000000000'
const hexes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'))
/** a .NET Guid writes its first three groups little-endian */
const guidOrder = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15]

export function readGuid(bytes: Uint8Array, at: number): Id {
  let text = ''
  for (let i = 0; i < 16; i++) {
    text += hexes[bytes[at + (guidOrder[i] as number)] as number]
    if (i === 3 || i === 5 || i === 7 || i === 9) text += '-'
  }
  return text === zeroId ? '' : text
}

export function writeGuid(bytes: Uint8Array, at: number, id: Id): void {
  const digits = (id || zeroId).replaceAll('-', '')
  if (digits.length !== 32) throw new RangeError(`not a GUID: ${id}`)
  for (let i = 0; i < 16; i++)
    bytes[at + (guidOrder[i] as number)] = Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16)
}

const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: false })
const where = 'message header (MS-PSRP 2.2.1)'

/**
 * The message in a reassembled blob, or undefined for a message type we do not know: the genuine server drops those.
 * @throws {PeerProtocolError} when it is shorter than its header or for somebody else
 */
export function readMessage(blob: Uint8Array, role: Role): PsrpMessage | undefined {
  if (blob.length < headerBytes)
    throw new PeerProtocolError(where, `${blob.length} bytes are less than a header`)
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength)
  const destination = view.getUint32(0, true)
  if (destination !== (role === 'client' ? 1 : 2))
    throw new PeerProtocolError(where, `destination ${destination} is not the ${role}`)
  const kind = kinds.get(view.getUint32(4, true))
  if (!kind) return undefined
  return {
    to: role,
    name: kind.name,
    scope: kind.scope,
    poolId: readGuid(blob, 8),
    pipelineId: readGuid(blob, 24),
    body: decoder.decode(blob.subarray(headerBytes)),
  }
}

/** Whether a message of this kind may be sent to this role at all. */
export function mayReceive(name: MessageName, role: Role): boolean {
  const to = kinds.get(codes.get(name) as number)?.to
  return to === role || to === 'both'
}

export function messageCode(name: MessageName): number {
  return codes.get(name) as number
}

/** Both genuine ends write a byte order mark before the CLIXML; an empty body has neither (stock fact 5). */
export function writeMessage(message: Omit<PsrpMessage, 'scope'>): Uint8Array {
  const text = message.body
  const length = text === '' ? 0 : 3 + Buffer.byteLength(text, 'utf8')
  const bytes = Buffer.allocUnsafe(headerBytes + length)
  bytes.writeUInt32LE(message.to === 'client' ? 1 : 2, 0)
  bytes.writeUInt32LE(messageCode(message.name), 4)
  writeGuid(bytes, 8, message.poolId)
  writeGuid(bytes, 24, message.pipelineId)
  if (text !== '') {
    bytes[headerBytes] = 0xef
    bytes[headerBytes + 1] = 0xbb
    bytes[headerBytes + 2] = 0xbf
    bytes.write(text, headerBytes + 3, 'utf8')
  }
  return bytes
}
