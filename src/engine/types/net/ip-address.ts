/** System.Net.IPAddress. */
import { bytesOf } from '../../runtime/bytes.ts'
import { throwNet } from '../../runtime/failure.ts'
import { toBig } from '../../runtime/numeric.ts'
import { registerComparison, setReference } from '../comparison-table.ts'
import { implement } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { enumOf } from '../values.ts'
import { argument, argumentNull, bytes } from '../values.ts'
import type { NetType } from '../../../objects/net-type.ts'

export class PSIPAddress {
  readonly bytes: Uint8Array
  readonly scope: number
  /** one of the class's own, such as Loopback */
  readonly isReadOnly: boolean
  constructor(data: Uint8Array, scope = 0, isReadOnly = false) {
    this.bytes = data
    this.scope = scope
    this.isReadOnly = isReadOnly
  }
  get netType(): NetType {
    return loadType(`System.Net.IPAddress${this.isReadOnly ? '+ReadOnlyIPAddress' : ''}`) as NetType
  }
  get isV4(): boolean {
    return this.bytes.length === 4
  }
  toString(): string {
    if (this.isV4) return Array.from(this.bytes).join('.')
    const words = Array.from(
      { length: 8 },
      (_, i) => ((this.bytes[i * 2] as number) << 8) | (this.bytes[i * 2 + 1] as number),
    )
    let best = { at: -1, length: 1 }
    for (let i = 0; i < 8; i++) {
      let length = 0
      while (i + length < 8 && words[i + length] === 0) length++
      if (length > best.length) best = { at: i, length }
    }
    const mapped = words.slice(0, 5).every((one) => one === 0) && words[5] === 0xffff
    if (mapped) return `::ffff:${Array.from(this.bytes.slice(12)).join('.')}`
    const hex = words.map((one) => one.toString(16))
    const text =
      best.at < 0
        ? hex.join(':')
        : `${hex.slice(0, best.at).join(':')}::${hex.slice(best.at + best.length).join(':')}`
    return this.scope ? `${text}%${this.scope}` : text
  }
}
const invalidAddress = (): never => throwNet('System.FormatException', 'An invalid IP address was specified.')
export function parseAddress(text: string): PSIPAddress | undefined {
  const bare = text.trim().replace(/^\[|\]$/g, '')
  if (/^\d+(\.\d+){0,3}$/.test(bare)) {
    const parts = bare.split('.').map(Number)
    const last = parts.pop() as number
    if (parts.some((one) => one > 255) || last >= 256 ** (4 - parts.length)) return undefined
    const tail = Array.from(
      { length: 4 - parts.length },
      (_, i) => Math.floor(last / 256 ** (3 - parts.length - i)) % 256,
    )
    return new PSIPAddress(Uint8Array.from([...parts, ...tail]))
  }
  const [address = '', scope] = bare.split('%')
  if (!address.includes(':') || !/^[0-9a-fA-F:.]+$/.test(address)) return undefined
  let source = address
  const v4 = /(\d+\.\d+\.\d+\.\d+)$/.exec(source)
  if (v4) {
    const inner = parseAddress(v4[1] as string)
    if (!inner) return undefined
    const hex = (at: number): string =>
      ((inner.bytes[at] as number) * 256 + (inner.bytes[at + 1] as number)).toString(16)
    source = source.slice(0, -(v4[1] as string).length) + `${hex(0)}:${hex(2)}`
  }
  const halves = source.split('::')
  if (halves.length > 2) return undefined
  const left = halves[0] ? halves[0].split(':') : []
  const right = halves.length === 2 && halves[1] ? halves[1].split(':') : []
  if (halves.length === 1 ? left.length !== 8 : left.length + right.length > 7) return undefined
  const words = [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right]
  if (words.some((one) => !/^[0-9a-fA-F]{1,4}$/.test(one))) return undefined
  return new PSIPAddress(
    Uint8Array.from(words.flatMap((one) => [Number.parseInt(one, 16) >> 8, Number.parseInt(one, 16) & 255])),
    scope ? Number(scope) || 0 : 0,
  )
}
const sameAddress = (a: PSIPAddress, b: unknown): boolean =>
  b instanceof PSIPAddress && a.toString() === b.toString()
registerComparison(loadType('System.Net.IPAddress') as NetType, (a: PSIPAddress, b: PSIPAddress) =>
  sameAddress(a, b),
)
addMetadata('#class System.Net.IPAddress+ReadOnlyIPAddress :System.Net.IPAddress @4\n')
const ownAddress = (text: string): PSIPAddress => {
  const { bytes, scope } = parseAddress(text) as PSIPAddress
  return new PSIPAddress(bytes, scope, true)
}
implement('System.Net.IPAddress', {
  get: {
    Address: (self: PSIPAddress) =>
      self.isV4
        ? BigInt(new DataView(self.bytes.slice().buffer).getUint32(0, true))
        : throwNet('System.Net.Sockets.SocketException', 'Operation not supported'),
    AddressFamily: (self: PSIPAddress) => enumOf('System.Net.Sockets.AddressFamily', self.isV4 ? 2 : 23),
    ScopeId: (self: PSIPAddress) =>
      self.isV4
        ? throwNet('System.InvalidOperationException', 'Operation not supported')
        : BigInt(self.scope),
    IsIPv6LinkLocal: (self: PSIPAddress) =>
      !self.isV4 && self.bytes[0] === 0xfe && ((self.bytes[1] as number) & 0xc0) === 0x80,
    IsIPv6Multicast: (self: PSIPAddress) => !self.isV4 && self.bytes[0] === 0xff,
    IsIPv6SiteLocal: (self: PSIPAddress) =>
      !self.isV4 && self.bytes[0] === 0xfe && ((self.bytes[1] as number) & 0xc0) === 0xc0,
    IsIPv6Teredo: () => false,
    IsIPv6UniqueLocal: (self: PSIPAddress) => !self.isV4 && ((self.bytes[0] as number) & 0xfe) === 0xfc,
    IsIPv4MappedToIPv6: (self: PSIPAddress) =>
      self.toString().startsWith('::ffff:') && self.toString().includes('.'),
  },
  call: {
    GetAddressBytes: (self: PSIPAddress) => bytes(self.bytes.slice()),
    ToString: (self: PSIPAddress) => self.toString(),
    Equals: (self: PSIPAddress, [other]) => sameAddress(self, other),
    GetHashCode: () => 0,
    MapToIPv4: (self: PSIPAddress) => (self.isV4 ? self : new PSIPAddress(self.bytes.slice(12))),
    MapToIPv6: (self: PSIPAddress) =>
      self.isV4
        ? new PSIPAddress(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, ...self.bytes]))
        : self,
  },
  staticGet: {
    Any: () => ownAddress('0.0.0.0'),
    Loopback: () => ownAddress('127.0.0.1'),
    Broadcast: () => ownAddress('255.255.255.255'),
    None: () => ownAddress('255.255.255.255'),
    IPv6Any: () => ownAddress('::'),
    IPv6Loopback: () => ownAddress('::1'),
    IPv6None: () => ownAddress('::'),
  },
  staticCall: {
    Parse: (_, [text]) => {
      if (text === null) argumentNull('ipString')
      return parseAddress(text) ?? invalidAddress()
    },
    TryParse: (_, [text, ref]) => {
      const made = text === null ? undefined : parseAddress(text)
      setReference(ref, made ?? null)
      return made !== undefined
    },
    IsLoopback: (_, [self]) => (self.isV4 ? self.bytes[0] === 127 : self.toString() === '::1'),
    HostToNetworkOrder: swap,
    NetworkToHostOrder: swap,
  },
  create: (_, [first]) => {
    if (typeof first === 'bigint' || typeof first === 'number') {
      const view = new DataView(new ArrayBuffer(4))
      view.setUint32(0, Number(first), true)
      return new PSIPAddress(new Uint8Array(view.buffer))
    }
    const data = bytesOf(first)
    if (data.length !== 4 && data.length !== 16) argument('An invalid IP address was specified.', 'address')
    return new PSIPAddress(data.slice())
  },
})
function swap(_: unknown, [value]: unknown[]): unknown {
  const view = new DataView(new ArrayBuffer(8))
  if (typeof value === 'number') {
    view.setInt32(0, value)
    return view.getInt32(0, true)
  }
  view.setBigInt64(0, toBig(value))
  return view.getBigInt64(0, true)
}
