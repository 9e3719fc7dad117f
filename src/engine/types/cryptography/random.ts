/** RandomNumberGenerator. */
import { roomForItems } from '../../runtime/room.ts'
import { byteBox } from '../../runtime/enumerate.ts'
import { crypto } from './hash.ts'
import { implement, type TypeImplementation } from '../surface.ts'
import { argument, bytes, negative } from '../values.ts'
import { ByteArray, PSArray } from '../../../objects/collections.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { randomBytes } from 'node:crypto'

const random: TypeImplementation = {
  call: {
    GetBytes: (_self, [target]) => fill(target),
    GetNonZeroBytes: (_self, [target]) => fill(target),
    Dispose: () => undefined,
  },
  staticCall: {
    Create: (_, _args, _ctx, call) => new PSRandomSource(call.type),
    GetBytes: (_, [count], ctx) => {
      if (count < 0) negative('count', count)
      roomForItems(count, ctx)
      return bytes(new Uint8Array(randomBytes(count)))
    },
    Fill: (_, [target]) => fill(target),
    GetInt32: (_, [a, b]) => {
      const [low, high] = b === undefined ? [0, a as number] : [a as number, b as number]
      if (high <= low)
        argument(
          b === undefined
            ? "toExclusive ('0') must be a non-negative and non-zero value."
            : 'Range of random number does not contain at least one possibility.',
        )
      return low + (randomBytes(6).readUIntBE(0, 6) % (high - low))
    },
    GetHexString: (_, [count, lower]) => {
      const text = randomBytes(Math.ceil(count / 2))
        .toString('hex')
        .slice(0, count)
      return lower === true ? text : text.toUpperCase()
    },
    GetString: (_, [choices, count]) =>
      Array.from(
        { length: count },
        () => String(choices)[randomBytes(4).readUInt32BE(0) % String(choices).length],
      ).join(''),
  },
  create: (_, _args, _ctx, call) => new PSRandomSource(call.type),
}
class PSRandomSource {
  readonly netType: NetType
  constructor(netType: NetType) {
    this.netType = netType
  }
}
function fill(target: unknown): void {
  if (target instanceof ByteArray) target.bytes.set(randomBytes(target.bytes.length))
  else if (target instanceof PSArray)
    target.items.forEach((_one, at) => {
      target.items[at] = byteBox(randomBytes(1)[0] as number)
    })
}
implement(crypto('RandomNumberGenerator'), random)
implement(crypto('RNGCryptoServiceProvider'), random)
