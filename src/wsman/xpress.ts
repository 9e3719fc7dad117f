/**
 * The stream compression Windows clients ask for (rsp:CompressionType xpress): chunks of { LE16 size - 1, LE16 packed size - 1,
 * data }, equal sizes mean stored. We read what is packed (LZ77 and Huffman, MS-XCA 2.2) and write stored chunks.
 */
import { LimitError, PeerProtocolError } from '../errors.ts'
import { expandedBytesMax } from '../settings/limits.ts'

const CHUNK_BYTES_MAX = 65_536
const CHUNK_HEADER_BYTES = 4
const TABLE_BYTES = 256
const CODE_BITS_MAX = 15

/** bytes that store() adds to so many */
export function storedOverhead(length: number): number {
  return Math.ceil(length / CHUNK_BYTES_MAX) * CHUNK_HEADER_BYTES
}

/** Chunks that hold the bytes as they are. */
export function store(bytes: Uint8Array): Uint8Array {
  const packed = Buffer.allocUnsafeSlow(bytes.byteLength + storedOverhead(bytes.byteLength))
  let at = 0
  for (let start = 0; start < bytes.byteLength; start += CHUNK_BYTES_MAX) {
    const chunk = bytes.subarray(start, start + CHUNK_BYTES_MAX)
    at = packed.writeUInt16LE(chunk.byteLength - 1, at)
    at = packed.writeUInt16LE(chunk.byteLength - 1, at)
    packed.set(chunk, at)
    at += chunk.byteLength
  }
  return packed
}

/** @throws {PeerProtocolError} when the chunks are malformed @throws {LimitError} beyond expandedBytesMax */
export function expand(packed: Uint8Array): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const sizes: number[] = []
  let total = 0
  for (let at = 0; at < packed.byteLength; ) {
    if (at + CHUNK_HEADER_BYTES > packed.byteLength) fail('a chunk without its header')
    const size = view.getUint16(at, true) + 1
    at += CHUNK_HEADER_BYTES + view.getUint16(at + 2, true) + 1
    if (at > packed.byteLength) fail('a chunk that is cut')
    sizes.push(size)
    total += size
    if (total > expandedBytesMax)
      throw new LimitError('expandedBytesMax', expandedBytesMax, 'compressed input is too large')
  }
  const bytes = Buffer.allocUnsafeSlow(total)
  let at = 0
  let to = 0
  for (const size of sizes) {
    const packedSize = view.getUint16(at + 2, true) + 1
    const chunk = packed.subarray(at + CHUNK_HEADER_BYTES, at + CHUNK_HEADER_BYTES + packedSize)
    if (packedSize === size) bytes.set(chunk, to)
    else expandChunk(chunk, bytes.subarray(to, to + size))
    at += CHUNK_HEADER_BYTES + packedSize
    to += size
  }
  return bytes
}

/** MS-XCA 2.2.4, for one block: fills `output`, at most 65,536 bytes, whose size is known beforehand. */
export function expandChunk(input: Uint8Array, output: Uint8Array): void {
  if (input.byteLength < TABLE_BYTES) fail('a chunk without its code table')
  const codes = decodingTable(input)
  let position = TABLE_BYTES
  const word = (): number => {
    // the stream may end before the look-ahead does
    const value = (input[position] ?? 0) | ((input[position + 1] ?? 0) << 8)
    position += 2
    if (position > input.byteLength + 4) fail('a chunk that ends too soon')
    return value
  }
  const byte = (): number => input[position++] ?? fail('a chunk that ends too soon')
  let bits = ((word() << 16) | word()) >>> 0
  let extra = 16
  const skip = (count: number): void => {
    bits = (bits << count) >>> 0
    extra -= count
    if (extra < 0) {
      bits = (bits | (word() << -extra)) >>> 0
      extra += 16
    }
  }
  let to = 0
  while (to < output.byteLength) {
    const entry = codes[bits >>> (32 - CODE_BITS_MAX)] as number
    skip(entry >>> 9)
    const symbol = entry & 511
    if (symbol < 256) {
      output[to++] = symbol
      continue
    }
    const offsetBits = (symbol - 256) >> 4
    let length = (symbol - 256) & 15
    if (length === 15) {
      length = byte()
      if (length === 255) {
        length = byte() | (byte() << 8)
        if (length < 15) fail('a match of a length that cannot be')
        length -= 15
      }
      length += 15
    }
    length += 3
    const offset = (offsetBits === 0 ? 0 : bits >>> (32 - offsetBits)) + (1 << offsetBits)
    skip(offsetBits)
    if (offset > to || length > output.byteLength - to) fail('a match outside the data')
    for (const end = to + length; to < end; to++) output[to] = output[to - offset] as number
  }
}

/** For each of the next 15 bits: the symbol, and its code's length above it (length << 9 | symbol). */
function decodingTable(input: Uint8Array): Uint16Array {
  const table = new Uint16Array(1 << CODE_BITS_MAX)
  let at = 0
  for (let bits = 1; bits <= CODE_BITS_MAX; bits++) {
    for (let symbol = 0; symbol < 512; symbol++) {
      const pair = input[symbol >> 1] as number
      if (((symbol & 1) === 0 ? pair & 15 : pair >> 4) !== bits) continue
      const end = at + (1 << (CODE_BITS_MAX - bits))
      if (end > table.length) fail('a code table that is too full')
      table.fill((bits << 9) | symbol, at, end)
      at = end
    }
  }
  if (at !== table.length) fail('a code table that is not full')
  return table
}

function fail(problem: string): never {
  throw new PeerProtocolError('xpress compression (MS-XCA 2.2)', problem)
}
