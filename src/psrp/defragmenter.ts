/**
 * Stop 8 of a request: bytes in, whole messages out. Streaming: a cut may fall anywhere, also inside a header.
 * One per sender, target and stream (stock fact 2). Bounded in bytes and in unfinished messages. No IO.
 */
import { LimitError, PeerProtocolError } from '../errors.ts'
import { partialMessagesMax } from '../settings/limits.ts'
import { endFlag, fragmentHeaderBytes, startFlag } from './fragmenter.ts'

interface Partial {
  nextFragmentId: bigint
  bytes: number
  readonly parts: Uint8Array[]
}

const where = 'fragment (MS-PSRP 2.2.4)'

export interface DefragmenterFacts {
  /** bytes of one message, header included */
  readonly messageBytesMax: number
  /** who sends them, for the error; on the server's side the client */
  readonly sender?: 'client computer' | 'server'
}

export class Defragmenter {
  readonly #facts: DefragmenterFacts
  readonly #open = new Map<bigint, Partial>()
  /** what of a fragment has come so far: joined only when the fragment is there, so that many small pieces cost no more */
  #rest: Uint8Array[] = []
  #restBytes = 0
  /** bytes of the rest that are worth another look */
  #needed = fragmentHeaderBytes
  /** bytes of unfinished messages */
  #held = 0

  constructor(facts: DefragmenterFacts) {
    this.#facts = facts
  }

  /** bytes it keeps: unfinished messages and a cut fragment */
  get heldBytes(): number {
    return this.#held + this.#restBytes
  }

  /**
   * Takes the next bytes. @returns the messages they complete, in order
   * @throws {PeerProtocolError} where the bytes are not a fragment, or not the next one of their message
   * @throws {LimitError} where a message grows beyond its bound
   */
  push(bytes: Uint8Array): Uint8Array[] {
    if (bytes.length === 0) return []
    const messages: Uint8Array[] = []
    let data = bytes
    if (this.#restBytes > 0) {
      // a copy: the caller's buffer may be large, or reused
      this.#rest.push(bytes.slice())
      this.#restBytes += bytes.length
      if (this.#restBytes < this.#needed) return messages
      data = joined(this.#rest, this.#restBytes)
    }
    this.#rest = []
    this.#restBytes = 0
    this.#needed = fragmentHeaderBytes
    while (data.length >= fragmentHeaderBytes) {
      const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
      const length = view.getUint32(17)
      this.#admit(length)
      if (data.length < fragmentHeaderBytes + length) {
        this.#needed = fragmentHeaderBytes + length
        break
      }
      const blob = data.subarray(fragmentHeaderBytes, fragmentHeaderBytes + length)
      const message = this.#fragment(view.getBigInt64(0), view.getBigInt64(8), data[16] as number, blob)
      if (message) messages.push(message)
      data = data.subarray(fragmentHeaderBytes + length)
    }
    if (data.length > 0) {
      this.#rest.push(data.slice())
      this.#restBytes = data.length
    }
    return messages
  }

  /** Forgets everything begun: a new client attaches, or the stream was broken and begins anew. */
  reset(): void {
    this.#open.clear()
    this.#rest = []
    this.#restBytes = 0
    this.#needed = fragmentHeaderBytes
    this.#held = 0
  }

  #admit(length: number): void {
    if (length > this.#facts.messageBytesMax) {
      throw this.#tooLarge(length)
    }
  }

  /** RemotingErrorIdStrings, ReceivedObjectSizeExceededMaximumServer and ...Client */
  #tooLarge(bytes: number): LimitError {
    const { messageBytesMax, sender = 'client computer' } = this.#facts
    return new LimitError(
      'receivedObjectBytesMax',
      messageBytesMax,
      `The current deserialized object size of the data received from the remote ${sender} exceeded the allowed maximum object size. ` +
        `The current deserialized object size is ${bytes}. The allowed maximum object size is ${messageBytesMax}.`,
    )
  }

  #fragment(objectId: bigint, fragmentId: bigint, flags: number, blob: Uint8Array): Uint8Array | undefined {
    if (objectId <= 0n) throw new PeerProtocolError(where, `object id ${objectId} is not positive`)
    const starts = (flags & startFlag) !== 0
    let partial = this.#open.get(objectId)
    if (starts) {
      if (fragmentId !== 0n)
        throw new PeerProtocolError(where, `object ${objectId} starts with fragment ${fragmentId}`)
      if (partial) throw new PeerProtocolError(where, `object ${objectId} starts twice`)
      if ((flags & endFlag) !== 0) return blob.slice()
      if (this.#open.size >= partialMessagesMax) {
        throw new LimitError('partialMessagesMax', partialMessagesMax, 'too many unfinished messages')
      }
      partial = { nextFragmentId: 0n, bytes: 0, parts: [] }
      this.#open.set(objectId, partial)
    }
    if (!partial)
      throw new PeerProtocolError(where, `object ${objectId} does not start with its first fragment`)
    if (fragmentId !== partial.nextFragmentId) {
      throw new PeerProtocolError(
        where,
        `object ${objectId} has fragment ${fragmentId} where ${partial.nextFragmentId} is next`,
      )
    }
    partial.nextFragmentId++
    partial.bytes += blob.length
    if (partial.bytes > this.#facts.messageBytesMax) {
      throw this.#tooLarge(partial.bytes)
    }
    this.#held += blob.length
    partial.parts.push(blob.slice())
    if ((flags & endFlag) === 0) return undefined
    this.#open.delete(objectId)
    this.#held -= partial.bytes
    return joined(partial.parts, partial.bytes)
  }
}

function joined(parts: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
