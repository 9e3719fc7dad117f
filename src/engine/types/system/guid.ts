/** System.Guid. */
import { bytesOf } from '../../runtime/bytes.ts'
import { compareSame, sameValue } from '../../runtime/compare.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { toBig } from '../../runtime/numeric.ts'
import { registerDefault, setReference } from '../comparison-table.ts'
import { implement } from '../surface.ts'
import { argument, argumentNull, bytes } from '../values.ts'
import { formatGuid, parseGuid } from '../../../objects/guid.ts'
import { PSGuid } from '../../../objects/misc.ts'
import { T } from '../../../objects/net-type.ts'

registerDefault(T.Guid, () => new PSGuid('00000000-0000-0000-0000-000000000000'))
const guidBytes = (guid: PSGuid): Uint8Array => {
  const hex = guid.text.replace(/-/g, '')
  const raw = Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16))
  return Uint8Array.from([3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15], (at) => raw[at] as number)
}
const guidOf = (data: Uint8Array): PSGuid => {
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15]
    .map((at) => (data[at] as number).toString(16).padStart(2, '0'))
    .join('')
  return new PSGuid(
    `${order.slice(0, 8)}-${order.slice(8, 12)}-${order.slice(12, 16)}-${order.slice(16, 20)}-${order.slice(20)}`,
  )
}
implement('System.Guid', {
  get: {
    Variant: (self: PSGuid) => Number.parseInt(self.text[19] as string, 16),
    Version: (self: PSGuid) => Number.parseInt(self.text[14] as string, 16),
  },
  call: {
    ToString: (self: PSGuid, [format]) => formatGuid(self, format || 'D'),
    ToByteArray: (self: PSGuid) => bytes(guidBytes(self)),
    CompareTo: (self: PSGuid, [other]) => (other === null ? 1 : (compareSame(self, other) ?? 0)),
    Equals: (self, [other]) => sameValue(self, other),
    GetHashCode: (self: PSGuid) => Number.parseInt(self.text.slice(0, 8), 16) | 0,
  },
  staticGet: {
    Empty: () => new PSGuid('00000000-0000-0000-0000-000000000000'),
    AllBitsSet: () => new PSGuid('ffffffff-ffff-ffff-ffff-ffffffffffff'),
  },
  staticCall: {
    NewGuid: (_, _args, ctx) => newGuid(ctx),
    CreateVersion7: (_, _args, ctx) => newGuid(ctx),
    Parse: (_, [text]) => {
      if (text === null) argumentNull('input')
      return parseGuid(text)
    },
    ParseExact: (_, [text]) => parseGuid(text),
    TryParse: (_, args) => {
      try {
        setReference(args[args.length - 1], parseGuid(String(args[0] ?? '')))
        return true
      } catch {
        setReference(args[args.length - 1], new PSGuid('00000000-0000-0000-0000-000000000000'))
        return false
      }
    },
  },
  create: (_, args) => {
    const [first] = args
    if (typeof first === 'string') return parseGuid(first)
    if (args.length === 1) {
      const data = bytesOf(first)
      if (data.length !== 16) argument('Byte array for Guid must be exactly 16 bytes long.', 'b')
      return guidOf(data)
    }
    const hex = (value: unknown, digits: number): string =>
      BigInt.asUintN(digits * 4, toBig(value))
        .toString(16)
        .padStart(digits, '0')
    const tail =
      args.length === 4
        ? Array.from(bytesOf(args[3]), (one) => one.toString(16).padStart(2, '0')).join('')
        : args
            .slice(3)
            .map((one) => hex(one, 2))
            .join('')
    return new PSGuid(
      `${hex(args[0], 8)}-${hex(args[1], 4)}-${hex(args[2], 4)}-${tail.slice(0, 4)}-${tail.slice(4)}`,
    )
  },
})
export function newGuid(ctx: EngineContext): PSGuid {
  const data = Uint8Array.from({ length: 16 }, () => Math.floor(ctx.random() * 256))
  data[7] = ((data[7] as number) & 0x0f) | 0x40
  data[8] = ((data[8] as number) & 0x3f) | 0x80
  return guidOf(data)
}
