/**
 * PSRP over stdin and stdout (SSH): one XML element a line (MS-PSRP has no clause for it; protocol.md 8, stock facts 1 to 10).
 * Framing only, for both ends: the bytes inside Data stay opaque. No IO.
 */
import { LimitError, PeerProtocolError } from '../errors.ts'
import { stdioLineCharsMax } from '../settings/limits.ts'

/** bytes of one Data line before base64 */
export const dataBytesMax = 32 * 1024

/** upper-case GUID, `''` for the session: the same targets as on the session's port */
export type PacketTarget = string

export type Packet =
  | {
      readonly type: 'data'
      readonly target: PacketTarget
      readonly stream: 'Default' | 'PromptResponse'
      readonly bytes: Uint8Array
    }
  | {
      readonly type: 'dataAck' | 'command' | 'commandAck' | 'signal' | 'signalAck' | 'close' | 'closeAck'
      readonly target: PacketTarget
    }

const where = 'stdio framing (protocol.md 8)'
const zero = '00000000-0000-0000-0000-000000000000'
const elements = {
  DataAck: 'dataAck',
  Command: 'command',
  CommandAck: 'commandAck',
  Signal: 'signal',
  SignalAck: 'signalAck',
  Close: 'close',
  CloseAck: 'closeAck',
} as const
const names = {
  dataAck: 'DataAck',
  command: 'Command',
  commandAck: 'CommandAck',
  signal: 'Signal',
  signalAck: 'SignalAck',
  close: 'Close',
  closeAck: 'CloseAck',
} as const

const guid = '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}'
const dataStart = new RegExp(
  `^<Data\\s+Stream=(['"])(Default|PromptResponse)\\1\\s+PSGuid=(['"])(${guid})\\3\\s*>`,
)
const dataStartSwapped = new RegExp(
  `^<Data\\s+PSGuid=(['"])(${guid})\\1\\s+Stream=(['"])(Default|PromptResponse)\\3\\s*>`,
)
const plain = new RegExp(`^<(\\w+)\\s+PSGuid=(['"])(${guid})\\2\\s*/>$`)
const dataEnd = '</Data>'
const base64 = /^[A-Za-z0-9+/]+={0,2}$/

const targetOf = (id: string): PacketTarget => (id === zero ? '' : id.toUpperCase())
const idOf = (target: PacketTarget): string => (target === '' ? zero : target.toLowerCase())

/** @throws {PeerProtocolError}: the genuine server ends with such a line, and so does its client */
export function readPacket(line: string): Packet {
  const element = plain.exec(line)
  if (element) {
    const type = Object.hasOwn(elements, element[1] as string)
      ? elements[element[1] as keyof typeof elements]
      : undefined
    if (!type) throw new PeerProtocolError(where, `unknown element ${element[1]}`)
    return { type, target: targetOf(element[3] as string) }
  }
  const start = dataStart.exec(line)
  const swapped = start ? null : dataStartSwapped.exec(line)
  const head = start ?? swapped
  if (!head || !line.endsWith(dataEnd))
    throw new PeerProtocolError(where, `not a packet: ${line.slice(0, 100)}`)
  const text = line.slice(head[0].length, -dataEnd.length).trim()
  if (text.length % 4 !== 0 || !base64.test(text)) throw new PeerProtocolError(where, 'Data is not base64')
  return {
    type: 'data',
    target: targetOf((start ? start[4] : head[2]) as string),
    stream: (start ? start[2] : head[4]) as 'Default' | 'PromptResponse',
    bytes: Buffer.from(text, 'base64'),
  }
}

/** Single quotes and lower case: the client picks the session's queue by the literal text of the zero GUID (stock fact 1). */
export function writePacket(packet: Packet): string {
  if (packet.type !== 'data') return `<${names[packet.type]} PSGuid='${idOf(packet.target)}' />\n`
  const { buffer, byteOffset, byteLength } = packet.bytes
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('base64')
  return `<Data Stream='${packet.stream}' PSGuid='${idOf(packet.target)}'>${text}</Data>\n`
}

/** A line a server says instead of a packet when it cannot go on; the client shows its text (stock fact 8). */
export function writeServerError(text: string): string {
  return `__NamedPipeError__:${text.replaceAll(/[\r\n]+/g, ' ')}\n`
}

/** Bytes of a stream to lines, cut anywhere; LF or CRLF. Empty lines mean nothing to a client and the end to a server. @throws {LimitError} */
export class LineReader {
  #parts: Buffer[] = []
  #bytes = 0

  push(bytes: Uint8Array): string[] {
    const lines: string[] = []
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let from = 0
    for (let at = buffer.indexOf(10); at >= 0; at = buffer.indexOf(10, from)) {
      lines.push(this.#take(buffer.subarray(from, at)))
      from = at + 1
    }
    if (from < buffer.length) {
      this.#parts.push(Buffer.from(buffer.subarray(from)))
      this.#bytes += buffer.length - from
      if (this.#bytes > stdioLineCharsMax)
        throw new LimitError('stdioLineCharsMax', stdioLineCharsMax, 'a line that does not end')
    }
    return lines
  }

  #take(last: Buffer): string {
    const whole = this.#parts.length > 0 ? Buffer.concat([...this.#parts, last]) : last
    this.#parts = []
    this.#bytes = 0
    if (whole.length > stdioLineCharsMax)
      throw new LimitError('stdioLineCharsMax', stdioLineCharsMax, 'a line too long')
    return whole.toString('utf8').trim()
  }
}
