/** Between byte[] as bytes and byte[] as items. */
import { ByteArray, PSArray } from '../../objects/collections.ts'
import { toJsNumber } from './numeric.ts'

export function bytesFromItems(items: readonly unknown[]): Uint8Array {
  const bytes = new Uint8Array(items.length)
  for (let i = 0; i < items.length; i++) bytes[i] = toJsNumber(items[i])
  return bytes
}

/** The bytes of a value that has been converted to byte[]. */
export function bytesOf(value: unknown): Uint8Array {
  if (value instanceof ByteArray) return value.bytes
  if (value instanceof PSArray) return bytesFromItems(value.items)
  return new Uint8Array(0)
}
