/** Stop 10 of a request: a message out, as fragments. Pure. */

/** MS-PSRP 2.2.4: ObjectId 8, FragmentId 8, flags 1, BlobLength 4, all big-endian. */
export const fragmentHeaderBytes = 21
export const startFlag = 1
export const endFlag = 2

/**
 * Splits a message into fragments of at most `bytesMax` bytes, header included; the blob is copied once.
 * @throws {RangeError} if bytesMax leaves no room for data
 * @see MS-PSRP 2.2.4: start bit 0x1, end bit 0x2; a lone fragment sets both
 */
export function fragment(objectId: bigint, blob: Uint8Array, bytesMax: number): Uint8Array[] {
  const room = bytesMax - fragmentHeaderBytes
  if (room < 1) throw new RangeError(`fragments of ${bytesMax} bytes hold no data`)
  const fragments: Uint8Array[] = []
  let fragmentId = 0n
  let at = 0
  do {
    const length = Math.min(room, blob.length - at)
    // an ArrayBuffer of its own each, so that it can be transferred to another thread without its neighbours
    const bytes = new Uint8Array(fragmentHeaderBytes + length)
    const view = new DataView(bytes.buffer)
    view.setBigUint64(0, objectId)
    view.setBigUint64(8, fragmentId++)
    bytes[16] = (at === 0 ? startFlag : 0) | (at + length === blob.length ? endFlag : 0)
    view.setUint32(17, length)
    bytes.set(blob.subarray(at, at + length), fragmentHeaderBytes)
    fragments.push(bytes)
    at += length
  } while (at < blob.length)
  return fragments
}
