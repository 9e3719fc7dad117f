/** System.Net.IPEndPoint. */
import { throwNet } from '../../runtime/failure.ts'
import { toBig } from '../../runtime/numeric.ts'
import { setReference } from '../comparison-table.ts'
import { parseAddress, PSIPAddress } from './ip-address.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { enumOf } from '../values.ts'
import type { NetType } from '../../../objects/net-type.ts'

class PSEndPoint {
  address: PSIPAddress
  port: number
  constructor(address: PSIPAddress, port: number) {
    this.address = address
    this.port = port
  }
  get netType(): NetType {
    return loadType('System.Net.IPEndPoint') as NetType
  }
  toString(): string {
    return this.address.isV4 ? `${this.address}:${this.port}` : `[${this.address}]:${this.port}`
  }
}
const parseEndPoint = (text: string): PSEndPoint | undefined => {
  const match = /^(?:\[([^\]]+)\]|([^:]+)|([0-9a-fA-F:]+))(?::(\d+))?$/.exec(text)
  const address = match && parseAddress((match[1] ?? match[2] ?? match[3]) as string)
  return address ? new PSEndPoint(address, Number(match?.[4] ?? 0)) : undefined
}
implement('System.Net.IPEndPoint', {
  get: {
    Address: (self: PSEndPoint) => self.address,
    Port: (self: PSEndPoint) => self.port,
    AddressFamily: (self: PSEndPoint) =>
      enumOf('System.Net.Sockets.AddressFamily', self.address.isV4 ? 2 : 23),
  },
  set: {
    Address: (self: PSEndPoint, value) => {
      self.address = value
    },
    Port: (self: PSEndPoint, value) => {
      self.port = value
    },
  },
  call: {
    ToString: (self: PSEndPoint) => self.toString(),
    Equals: (self: PSEndPoint, [other]) => String(self) === String(other),
    GetHashCode: (self: PSEndPoint) => self.port,
  },
  staticGet: { MaxPort: () => 65535, MinPort: () => 0 },
  staticCall: {
    Parse: (_, [text]) =>
      parseEndPoint(text) ?? throwNet('System.FormatException', 'An invalid IPEndPoint was specified.'),
    TryParse: (_, [text, ref]) => {
      const made = parseEndPoint(String(text ?? ''))
      setReference(ref, made ?? null)
      return made !== undefined
    },
  },
  create: (_, [address, port]) => {
    if (port < 0 || port > 65535)
      throwNet(
        'System.ArgumentOutOfRangeException',
        "Specified argument was out of the range of valid values. (Parameter 'port')",
      )
    return new PSEndPoint(
      address instanceof PSIPAddress
        ? address
        : new PSIPAddress(
            Uint8Array.from([0, 1, 2, 3], (at) => Number((toBig(address) >> BigInt(at * 8)) & 255n)),
          ),
      port,
    )
  },
})
