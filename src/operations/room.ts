/** How much of an answer fits in what the client and the server take. */
import { envelopeOverheadBytes } from '../settings/limits.ts'
import { STREAM_CHARS } from '../wsman/shell.ts'
import { storedOverhead } from '../wsman/xpress.ts'
import type { WsmanRequest } from '../wsman/envelope.ts'
import type { OperationContext } from './operation.ts'

/** characters left for the inside of the body */
export function bodyRoom(request: WsmanRequest, { application, charset }: OperationContext): number {
  const bytes = Math.min(
    request.maxEnvelopeBytes ?? application.limits.envelopeBytesMax,
    application.limits.envelopeBytesMax,
  )
  return (charset === 'utf-8' ? bytes : Math.floor(bytes / 2)) - envelopeOverheadBytes
}

/** How many fragments fit, each in an rsp:Stream of its own. */
export function fitFragments(
  room: number,
  compressed: boolean,
): (fragments: readonly Uint8Array[]) => number {
  return (fragments) => {
    let left = room
    for (const [index, fragment] of fragments.entries()) {
      left -=
        STREAM_CHARS +
        Math.ceil((fragment.byteLength + (compressed ? storedOverhead(fragment.byteLength) : 0)) / 3) * 4
      if (left < 0) return index
    }
    return fragments.length
  }
}

export function fitItems(room: number, itemsMax: number): (items: readonly string[]) => number {
  return (items) => {
    let left = room
    for (const [index, item] of items.entries()) {
      left -= Buffer.byteLength(item)
      if (left < 0 || index >= itemsMax) return index
    }
    return items.length
  }
}
