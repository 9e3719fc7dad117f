/** System.Buffer: the bytes of arrays of numbers. */
import { changeNumber, toBig } from '../../runtime/numeric.ts'
import { implement } from '../surface.ts'
import { ByteArray, type PSArray } from '../../../objects/collections.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import type { PSDouble } from '../../../objects/numbers.ts'

implement('System.Buffer', {
  staticCall: {
    BlockCopy: (_, [source, from, target, at, count]) => {
      const bytesFrom = blockBytes(source)
      const bytesTo = blockBytes(target)
      bytesTo.set(bytesFrom.subarray(from, from + count), at)
      writeBlock(target, bytesTo)
    },
    ByteLength: (_, [array]) => blockBytes(array).length,
  },
})
const widths = new Map<NetType, number>([
  [T.Int32, 4],
  [T.UInt32, 4],
  [T.Int16, 2],
  [T.UInt16, 2],
  [T.Int64, 8],
  [T.UInt64, 8],
  [T.Char, 2],
  [T.SByte, 1],
  [T.Boolean, 1],
])
function blockBytes(array: unknown): Uint8Array {
  if (array instanceof ByteArray) return array.bytes
  const { elementType, items } = array as PSArray
  const width = widths.get(elementType) ?? 8
  const view = new DataView(new ArrayBuffer(items.length * width))
  items.forEach((one, i) => {
    let value = elementType === T.Double ? 0n : toBig(one)
    if (elementType === T.Double) view.setFloat64(i * 8, (one as PSDouble).value, true)
    else
      for (let b = 0; b < width; b++, value >>= 8n)
        view.setUint8(i * width + b, Number(BigInt.asUintN(8, value)))
  })
  return new Uint8Array(view.buffer)
}
function writeBlock(array: unknown, data: Uint8Array): void {
  if (array instanceof ByteArray) return
  const { elementType, items } = array as PSArray
  const width = widths.get(elementType) ?? 8
  for (let i = 0; i < items.length; i++) {
    let value = 0n
    for (let b = width - 1; b >= 0; b--) value = (value << 8n) | BigInt(data[i * width + b] as number)
    const unsignedType =
      elementType === T.UInt32 ||
      elementType === T.UInt16 ||
      elementType === T.UInt64 ||
      elementType === T.Char ||
      elementType === T.Boolean
    items[i] = changeNumber(unsignedType ? value : BigInt.asIntN(width * 8, value), elementType)
  }
}
