/** Guid, Version, Uri, IPAddress, Environment, Path, OperatingSystem, CultureInfo and other small types of System. */
import { hashtable, PSArray, PSDictionary } from '../../objects/collections.ts'
import {
  cultureNamed,
  cultureNames,
  type Culture,
  invariantCulture,
  usCulture,
} from '../../objects/cultures.ts'
import { formatGuid, parseGuid, parseVersion, formatVersion } from '../../objects/guid.ts'
import { PSGuid, PSUri, PSVersion } from '../../objects/misc.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { EnumValue, PSByte, PSInt16, PSSByte } from '../../objects/numbers.ts'
import type { PSDateTime } from '../../objects/time.ts'
import { dateParts } from '../../objects/date.ts'
import { bytesOf } from '../runtime/bytes.ts'
import { compareSame, compareText, compareVersions, sameValue } from '../runtime/compare.ts'
import type { EngineContext } from '../runtime/context.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { castFailure } from '../runtime/net-failure.ts'
import { throwNet } from '../runtime/failure.ts'
import { toBig, toJsNumber } from '../runtime/numeric.ts'
import { toText, cultureOf } from '../runtime/to-text.ts'
import { registerComparison, registerDefault } from './comparison-table.ts'
import { conversion } from './conversions.ts'
import { setReference } from './core.ts'
import { names } from './numbers.ts'
import { addMetadata, loadType } from './type-loader.ts'
import { implement, type Implementation } from './surface.ts'
import {
  argument,
  argumentNull,
  arrayOf,
  bytes,
  char,
  charArray,
  cultureArg,
  flag,
  strings,
} from './values.ts'
import { itemsOf } from '../runtime/enumerate.ts'

const enumOf = (name: string, value: number | bigint): EnumValue =>
  new EnumValue(loadType(name) as NetType, BigInt(value))

// --- Guid

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

// --- Version

implement('System.Version', {
  get: {
    Major: (self: PSVersion) => self.major,
    Minor: (self: PSVersion) => self.minor,
    Build: (self: PSVersion) => self.build,
    Revision: (self: PSVersion) => self.revision,
    MajorRevision: (self: PSVersion) => new PSInt16(self.revision >> 16),
    MinorRevision: (self: PSVersion) => new PSInt16((self.revision << 16) >> 16),
  },
  call: {
    ToString: (self: PSVersion, [fields]) =>
      fields === undefined ? self.toString() : formatVersion(self, fields),
    CompareTo: (self: PSVersion, [other]) => {
      if (other === null) return 1
      if (!(other instanceof PSVersion)) argument('Object must be of type Version.')
      return compareVersions(self, other)
    },
    Equals: (self, [other]) => sameValue(self, other),
    Clone: (self) => self,
    GetHashCode: (self: PSVersion) =>
      ((self.major & 0xf) << 28) |
      ((self.minor & 0xff) << 20) |
      ((self.build & 0xff) << 12) |
      (self.revision & 0xfff),
  },
  staticCall: {
    Parse: (_, [text]) => {
      if (text === null) argumentNull('input')
      return parseVersion(text)
    },
    TryParse: (_, [text, ref]) => {
      try {
        setReference(ref, parseVersion(text))
        return true
      } catch {
        setReference(ref, null)
        return false
      }
    },
  },
  create: (_, args, _ctx, call) => {
    const [major, minor, build, revision] = args
    if (typeof major === 'string') return parseVersion(major)
    if (major === undefined) return new PSVersion(0, 0)
    args.forEach((one, at) => {
      if ((one as number) < 0)
        throwNet(
          'System.ArgumentOutOfRangeException',
          `${names(call)[at]} ('${one}') must be a non-negative value. (Parameter '${names(call)[at]}')\nActual value was ${one}.`,
        )
    })
    return new PSVersion(major, minor, build ?? -1, revision ?? -1)
  },
})

// --- Uri

/** The parts of a URI as System.Uri names them; undefined for a relative one. */
function urlOf(self: PSUri): URL | undefined {
  const text = self.originalString.trim()
  try {
    if (text.startsWith('/')) return new URL(`file://${text}`)
    return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text) ? new URL(text) : undefined
  } catch {
    return undefined
  }
}
const absolute = (self: PSUri): URL =>
  urlOf(self) ??
  throwNet('System.InvalidOperationException', 'This operation is not supported for a relative URI.')
const ports: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  ftp: 21,
  ws: 80,
  wss: 443,
  ssh: 22,
  telnet: 23,
  ldap: 389,
  gopher: 70,
  nntp: 119,
}
const scheme = (url: URL): string => url.protocol.slice(0, -1)
const portOf = (url: URL): number => (url.port === '' ? (ports[scheme(url)] ?? -1) : Number(url.port))
const absoluteText = (self: PSUri): string => {
  const url = absolute(self)
  if (url.protocol === 'file:') return `file://${url.host}${url.pathname}`
  return url.href
}
const unescape = (text: string): string =>
  text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
const invalidUri = (): never =>
  throwNet('System.UriFormatException', 'Invalid URI: The format of the URI could not be determined.')
const checkUri = (text: string, kind: number): PSUri => {
  const made = new PSUri(text)
  if (kind === 1 && !urlOf(made)) {
    if (text === '') throwNet('System.UriFormatException', 'Invalid URI: The URI is empty.')
    const match = /^[A-Za-z][A-Za-z0-9+.-]*:(.*)$/.exec(text)
    if (match && /^\/\/($|[/?#])/.test(match[1] as string))
      throwNet('System.UriFormatException', 'Invalid URI: The hostname could not be parsed.')
    if (match && /:\d*[^\d/?#]/.test((match[1] as string).slice(2)))
      throwNet('System.UriFormatException', 'Invalid URI: Invalid port specified.')
    return invalidUri()
  }
  return made
}
implement('System.Uri', {
  get: {
    AbsolutePath: (self: PSUri) => absolute(self).pathname,
    AbsoluteUri: absoluteText,
    LocalPath: (self: PSUri) => unescape(absolute(self).pathname),
    Authority: (self: PSUri) => absolute(self).host,
    Host: (self: PSUri) => absolute(self).hostname,
    DnsSafeHost: (self: PSUri) => absolute(self).hostname.replace(/^\[|\]$/g, ''),
    IdnHost: (self: PSUri) => absolute(self).hostname,
    HostNameType: (self: PSUri) => {
      const { hostname } = absolute(self)
      return enumOf(
        'System.UriHostNameType',
        hostname === '' ? 1 : hostname.startsWith('[') ? 4 : /^[\d.]+$/.test(hostname) ? 3 : 2,
      )
    },
    Port: (self: PSUri) => portOf(absolute(self)),
    IsDefaultPort: (self: PSUri) => absolute(self).port === '',
    IsFile: (self: PSUri) => absolute(self).protocol === 'file:',
    IsUnc: () => false,
    IsLoopback: (self: PSUri) => /^(localhost|127\.|\[::1\]|$)/.test(absolute(self).hostname),
    IsAbsoluteUri: (self: PSUri) => urlOf(self) !== undefined,
    PathAndQuery: (self: PSUri) => absolute(self).pathname + absolute(self).search,
    Query: (self: PSUri) => absolute(self).search,
    Fragment: (self: PSUri) => absolute(self).hash,
    Scheme: (self: PSUri) => scheme(absolute(self)),
    OriginalString: (self: PSUri) => self.originalString,
    UserEscaped: () => false,
    UserInfo: (self: PSUri) => {
      const { username, password } = absolute(self)
      return password ? `${username}:${password}` : username
    },
    Segments: (self: PSUri) => strings(absolute(self).pathname.match(/[^/]*\/|[^/]+$/g) ?? ['/']),
  },
  call: {
    ToString: (self: PSUri) => uriText(self),
    Equals: (self, [other]) =>
      sameValue(self, other instanceof PSUri ? other : typeof other === 'string' ? new PSUri(other) : other),
    GetHashCode: (self: PSUri) => self.originalString.length,
    GetLeftPart: (self: PSUri, [part]) => {
      const url = absolute(self)
      const up = flag(part)
      return up === 0
        ? `${url.protocol}//`
        : up === 1
          ? url.origin
          : up === 2
            ? url.origin + url.pathname
            : url.origin + url.pathname + url.search
    },
    GetComponents: (self: PSUri) => absoluteText(self),
    IsBaseOf: (self: PSUri, [other]) =>
      absoluteText(other).startsWith(absoluteText(self).replace(/[^/]*$/, '')),
    IsWellFormedOriginalString: (self: PSUri) => !/\s/.test(self.originalString),
    MakeRelativeUri: (self: PSUri, [other]) => new PSUri(relative(absolute(self), absolute(other))),
    MakeRelative: (self: PSUri, [other]) => relative(absolute(self), absolute(other)),
  },
  staticGet: {
    SchemeDelimiter: () => '://',
    UriSchemeHttp: () => 'http',
    UriSchemeHttps: () => 'https',
    UriSchemeFile: () => 'file',
    UriSchemeFtp: () => 'ftp',
    UriSchemeMailto: () => 'mailto',
  },
  staticCall: {
    EscapeDataString: (_, [text]) =>
      encodeURIComponent(text).replace(
        /[!'()*]/g,
        (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    UnescapeDataString: (_, [text]) => unescape(text),
    EscapeUriString: (_, [text]) => encodeURI(text),
    HexEscape: (_, [one]) => `%${String(one).charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    HexUnescape: (_, [text, ref]) => {
      const at = toJsNumber(ref.value)
      const match = /^%([0-9A-Fa-f]{2})/.exec(text.slice(at))
      setReference(ref, at + (match ? 3 : 1))
      return char(match ? String.fromCharCode(Number.parseInt(match[1] as string, 16)) : text[at])
    },
    IsHexDigit: (_, [one]) => /[0-9A-Fa-f]/.test(String(one)),
    IsWellFormedUriString: (_, [text, kind]) =>
      !/\s/.test(text) && (flag(kind) !== 1 || urlOf(new PSUri(text)) !== undefined),
    CheckSchemeName: (_, [text]) => /^[A-Za-z][A-Za-z0-9+.-]*$/.test(text ?? ''),
    CheckHostName: (_, [text]) =>
      enumOf(
        'System.UriHostNameType',
        /^[\d.]+$/.test(text) ? 3 : text.includes(':') ? 4 : /^[\w.-]+$/.test(text) ? 2 : 0,
      ),
    TryCreate: (_, args) => {
      const ref = args[args.length - 1]
      try {
        setReference(
          ref,
          args[0] instanceof PSUri
            ? new PSUri(
                new URL(
                  String(args[1] instanceof PSUri ? args[1].originalString : args[1]),
                  args[0].originalString,
                ).href,
              )
            : checkUri(String(args[0] ?? ''), flag(args[1])),
        )
        return true
      } catch {
        setReference(ref, null)
        return false
      }
    },
  },
  create: (_, [first, second]) => {
    if (first === null) argumentNull('uriString')
    if (first instanceof PSUri) {
      const tail = second instanceof PSUri ? second.originalString : String(second)
      return new PSUri(new URL(tail, absolute(first)).href)
    }
    return checkUri(first, second instanceof EnumValue ? flag(second) : 1)
  },
})
function uriText(self: PSUri): string {
  const url = urlOf(self)
  return url ? unescape(absoluteText(self)) : self.originalString
}
function relative(from: URL, to: URL): string {
  if (from.origin !== to.origin) return to.href
  const a = from.pathname.split('/').slice(0, -1)
  const b = to.pathname.split('/')
  let common = 0
  while (common < a.length && common < b.length - 1 && a[common] === b[common]) common++
  return '../'.repeat(a.length - common) + b.slice(common).join('/') + to.search + to.hash
}
conversion('System.String', 'System.Uri', 0x9f, (text: string) => {
  // [uri] takes what is relative too, and no absolute one whose host is none
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]*\s[^/?#]*(?:[/?#]|$)/.test(text.trim()))
    throw castFailure(
      'InvalidCastFromStringToUri',
      `Cannot convert value "${text}" to type "System.Uri". Error: "Invalid URI: The hostname could not be parsed."`,
      new NetException(
        exceptionType('System.UriFormatException'),
        'Invalid URI: The hostname could not be parsed.',
      ),
    )
  return new PSUri(text)
})
import { registerText } from '../runtime/to-text.ts'
registerText(T.Uri, uriText)

class PSUriBuilder {
  scheme = 'http'
  host = 'localhost'
  port = -1
  path = '/'
  query = ''
  fragment = ''
  userName = ''
  password = ''
  get netType(): NetType {
    return loadType('System.UriBuilder') as NetType
  }
  toString(): string {
    const user = this.userName ? `${this.userName}${this.password ? `:${this.password}` : ''}@` : ''
    return `${this.scheme}://${user}${this.host}${this.port >= 0 ? `:${this.port}` : ''}${this.path.startsWith('/') ? '' : '/'}${this.path}${this.query}${this.fragment}`
  }
}
const prefixed = (text: string, mark: string): string =>
  text === '' || text.startsWith(mark) ? text : mark + text
implement('System.UriBuilder', {
  get: {
    Scheme: (self: PSUriBuilder) => self.scheme,
    Host: (self: PSUriBuilder) => self.host,
    Port: (self: PSUriBuilder) => self.port,
    Path: (self: PSUriBuilder) => self.path,
    Query: (self: PSUriBuilder) => self.query,
    Fragment: (self: PSUriBuilder) => self.fragment,
    UserName: (self: PSUriBuilder) => self.userName,
    Password: (self: PSUriBuilder) => self.password,
    Uri: (self: PSUriBuilder) => new PSUri(new URL(self.toString()).href),
  },
  set: {
    Scheme: (self: PSUriBuilder, value) => {
      self.scheme = value
    },
    Host: (self: PSUriBuilder, value) => {
      self.host = value
    },
    Port: (self: PSUriBuilder, value) => {
      self.port = value
    },
    Path: (self: PSUriBuilder, value) => {
      self.path = prefixed(encodeURI(value).replace(/%25(?=[0-9A-Fa-f]{2})/g, '%'), '/')
    },
    Query: (self: PSUriBuilder, value) => {
      self.query = prefixed(value, '?')
    },
    Fragment: (self: PSUriBuilder, value) => {
      self.fragment = prefixed(value, '#')
    },
    UserName: (self: PSUriBuilder, value) => {
      self.userName = value
    },
    Password: (self: PSUriBuilder, value) => {
      self.password = value
    },
  },
  call: { ToString: (self: PSUriBuilder) => self.toString() },
  create: (_, [first, host, port, path, extra], _ctx, call) => {
    const made = new PSUriBuilder()
    if (first === undefined) return made
    if (names(call)[0] === 'schemeName' || names(call)[0] === 'scheme') {
      made.scheme = first
      made.host = host ?? ''
      made.port = port ?? -1
      made.path = prefixed(path ?? '/', '/')
      if (extra) made.query = extra
      return made
    }
    const url = absolute(
      first instanceof PSUri ? first : new PSUri(/^[a-z]+:/i.test(first) ? first : `http://${first}`),
    )
    Object.assign(made, {
      scheme: scheme(url),
      host: url.hostname,
      port: portOf(url),
      path: url.pathname,
      query: url.search,
      fragment: url.hash,
      userName: url.username,
      password: url.password,
    })
    return made
  },
})

// --- network addresses

export class PSIPAddress {
  readonly bytes: Uint8Array
  readonly scope: number
  constructor(data: Uint8Array, scope = 0) {
    this.bytes = data
    this.scope = scope
  }
  get netType(): NetType {
    return loadType('System.Net.IPAddress') as NetType
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
    Any: () => parseAddress('0.0.0.0'),
    Loopback: () => parseAddress('127.0.0.1'),
    Broadcast: () => parseAddress('255.255.255.255'),
    None: () => parseAddress('255.255.255.255'),
    IPv6Any: () => parseAddress('::'),
    IPv6Loopback: () => parseAddress('::1'),
    IPv6None: () => parseAddress('::'),
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
class PSMailAddress {
  readonly address: string
  readonly displayName: string
  constructor(address: string, displayName: string) {
    this.address = address
    this.displayName = displayName
  }
  get netType(): NetType {
    return loadType('System.Net.Mail.MailAddress') as NetType
  }
  toString(): string {
    return this.displayName ? `"${this.displayName}" <${this.address}>` : this.address
  }
}
export function mailAddressOf(text: string, display?: string): PSMailAddress | undefined {
  const match = /^\s*(?:"?([^"<]*?)"?\s*<([^<>\s]+@[^<>\s]+)>|([^<>\s]+@[^<>\s]+))\s*$/.exec(text)
  return match ? new PSMailAddress((match[2] ?? match[3]) as string, display ?? match[1] ?? '') : undefined
}
const parseMail = (text: string, display?: string): PSMailAddress =>
  mailAddressOf(text, display) ??
  throwNet(
    'System.FormatException',
    'The specified string is not in the form required for an e-mail address.',
  )
implement('System.Net.Mail.MailAddress', {
  get: {
    Address: (self: PSMailAddress) => self.address,
    DisplayName: (self: PSMailAddress) => self.displayName,
    User: (self: PSMailAddress) => self.address.split('@')[0],
    Host: (self: PSMailAddress) => self.address.split('@')[1],
  },
  call: {
    ToString: (self: PSMailAddress) => self.toString(),
    Equals: (self: PSMailAddress, [other]) => String(self).toLowerCase() === String(other).toLowerCase(),
  },
  staticCall: {
    TryCreate: (_, args) => {
      try {
        setReference(args[args.length - 1], parseMail(String(args[0])))
        return true
      } catch {
        setReference(args[args.length - 1], null)
        return false
      }
    },
  },
  create: (_, [address, display]) => parseMail(address, typeof display === 'string' ? display : undefined),
})

const htmlEntities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '&': '&amp;',
}
const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  eacute: 'é',
  egrave: 'è',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  euro: '€',
  hellip: '…',
  mdash: '—',
  ndash: '–',
}
const web: Record<string, Implementation> = {
  HtmlEncode: (_, [text]) =>
    text === null
      ? null
      : String(text)
          .replace(/[<>"'&]/g, (one) => htmlEntities[one] as string)
          .replace(/[\u00a0-\u00ff]/g, (one) => `&#${one.charCodeAt(0)};`)
          .replace(/[\ud800-\udbff][\udc00-\udfff]/g, (one) => `&#${one.codePointAt(0)};`),
  HtmlDecode: (_, [text]) =>
    text === null
      ? null
      : String(text).replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) =>
          hex
            ? String.fromCodePoint(Number.parseInt(hex, 16))
            : decimal
              ? String.fromCodePoint(Number(decimal))
              : Object.hasOwn(named, name)
                ? (named[name] as string)
                : all,
        ),
  UrlEncode: (_, [text]) =>
    text === null
      ? null
      : encodeURIComponent(text)
          .replace(/%20/g, '+')
          .replace(/[~']/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
  UrlDecode: (_, [text]) => (text === null ? null : unescape(String(text).replace(/\+/g, ' '))),
}
implement('System.Net.WebUtility', { staticCall: web })
implement('System.Web.HttpUtility', {
  staticCall: {
    ...web,
    UrlEncode: (_, [text]) =>
      text === null
        ? null
        : encodeURIComponent(text)
            .replace(/%20/g, '+')
            .replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase())
            .replace(/[~']/g, (one) => `%${one.charCodeAt(0).toString(16)}`),
    UrlPathEncode: (_, [text]) => encodeURI(text),
    HtmlAttributeEncode: (_, [text]) => String(text).replace(/[<"'&]/g, (one) => htmlEntities[one] as string),
    JavaScriptStringEncode: (_, [text, quotes]) =>
      quotes ? JSON.stringify(text) : JSON.stringify(text).slice(1, -1),
  },
})
implement('System.Security.SecurityElement', {
  staticCall: {
    Escape: (_, [text]) =>
      text === null
        ? null
        : String(text).replace(/[<>"'&]/g, (one) => (one === "'" ? '&apos;' : (htmlEntities[one] as string))),
    IsValidText: (_, [text]) => !/[<>]/.test(text),
  },
})

// --- Path: pure

const invalidNull = (value: unknown, name = 'path'): void => {
  if (value === null) argumentNull(name)
}
const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const extensionOf = (path: string): string => {
  const name = fileNameOf(path)
  const dot = name.lastIndexOf('.')
  return dot < 0 || dot === name.length - 1 ? '' : name.slice(dot)
}
export function normalizePath(path: string): string {
  const out: string[] = []
  for (const one of path.split('/')) {
    if (one === '..') out.pop()
    else if (one !== '.' && one !== '') out.push(one)
  }
  return `/${out.join('/')}${path.endsWith('/') && out.length ? '/' : ''}`
}
interface Located {
  readonly io?: unknown
  readonly processDirectory?: string
}
/** [Environment]::CurrentDirectory: the process's own, which Set-Location does not move; the session's folder here. */
const directories = new WeakMap<object, string>()
export function currentDirectory(ctx: EngineContext): string {
  return directories.get(ctx) ?? (ctx as unknown as Located).processDirectory ?? '/'
}
function combine(parts: readonly (string | null)[]): string {
  let path = ''
  for (const one of parts) {
    if (one === null) argumentNull('paths')
    if (one === '') continue
    path = one.startsWith('/') || path === '' ? one : path.endsWith('/') ? path + one : `${path}/${one}`
  }
  return path
}
const listed = (args: readonly unknown[], ctx: EngineContext): (string | null)[] =>
  args.flatMap((one) =>
    one instanceof PSArray ? (itemsOf(one, ctx) as (string | null)[]) : [one as string | null],
  )
implement('System.IO.Path', {
  staticGet: {
    DirectorySeparatorChar: () => char('/'),
    AltDirectorySeparatorChar: () => char('/'),
    PathSeparator: () => char(':'),
    VolumeSeparatorChar: () => char('/'),
    InvalidPathChars: () => charArray('\0'),
  },
  staticCall: {
    ChangeExtension: (_, [path, extension]) => {
      if (path === null) return null
      const bare = path.slice(
        0,
        path.length -
          (fileNameOf(path).includes('.') ? fileNameOf(path).length - fileNameOf(path).lastIndexOf('.') : 0),
      )
      if (extension === null) return bare
      return `${bare}${extension.startsWith('.') ? '' : '.'}${extension}`
    },
    Combine: (_, args, ctx) => combine(listed(args, ctx)),
    Join: (_, args, ctx) =>
      listed(args, ctx)
        .filter((one) => one !== null && one !== '')
        .reduce<string>(
          (a, b) =>
            a === '' ? (b as string) : a.endsWith('/') || (b as string).startsWith('/') ? a + b : `${a}/${b}`,
          '',
        ),
    EndsInDirectorySeparator: (_, [path]) => String(path ?? '').endsWith('/'),
    TrimEndingDirectorySeparator: (_, [path]) =>
      path !== '/' && path.endsWith('/') ? path.slice(0, -1) : path,
    GetDirectoryName: (_, [path]) => {
      if (path === null || path === '') return path === '' ? null : null
      const clean = path.replace(/\/{2,}/g, '/')
      if (clean === '/') return null
      const at = clean.lastIndexOf('/')
      return at < 0 ? '' : at === 0 ? '/' : clean.slice(0, at)
    },
    GetExtension: (_, [path]) => (path === null ? null : extensionOf(path)),
    GetFileName: (_, [path]) => (path === null ? null : fileNameOf(path)),
    GetFileNameWithoutExtension: (_, [path]) => {
      if (path === null) return null
      const name = fileNameOf(path)
      const dot = name.lastIndexOf('.')
      return dot < 0 ? name : name.slice(0, dot)
    },
    GetFullPath: (_, [path, base], ctx) => {
      invalidNull(path)
      if (path === '') argument('The value cannot be an empty string.', 'path')
      if (typeof base === 'string' && !base.startsWith('/'))
        argument('Basepath argument is not fully qualified.', 'basePath')
      return normalizePath(path.startsWith('/') ? path : `${base ?? currentDirectory(ctx)}/${path}`)
    },
    GetInvalidFileNameChars: () => charArray('\0/'),
    GetInvalidPathChars: () => charArray('\0'),
    GetPathRoot: (_, [path]) => (path === null ? null : path.startsWith('/') ? '/' : ''),
    GetRandomFileName: (_, _args, ctx) => {
      const letters = 'abcdefghijklmnopqrstuvwxyz012345'
      const some = (count: number): string =>
        Array.from({ length: count }, () => letters[Math.floor(ctx.random() * 32)]).join('')
      return `${some(8)}.${some(3)}`
    },
    GetRelativePath: (_, [from, to], ctx) => {
      const full = (path: string): string[] =>
        normalizePath(path.startsWith('/') ? path : `${currentDirectory(ctx)}/${path}`)
          .split('/')
          .filter(Boolean)
      const a = full(from)
      const b = full(to)
      let common = 0
      while (common < a.length && common < b.length && a[common] === b[common]) common++
      return [...a.slice(common).map(() => '..'), ...b.slice(common)].join('/') || '.'
    },
    GetTempPath: () => '/tmp/',
    HasExtension: (_, [path]) => path !== null && extensionOf(path) !== '',
    IsPathFullyQualified: (_, [path]) => {
      invalidNull(path)
      return path.startsWith('/')
    },
    IsPathRooted: (_, [path]) => path !== null && path.startsWith('/'),
  },
})

// --- Environment: the session's, never the process's

/** The session's environment: its provider's. */
const environments = new WeakMap<object, Map<string, string>>()
export function environmentOf(ctx: EngineContext): Map<string, string> {
  const own = (ctx as unknown as { providers?: { environment?: { values: Map<string, string> } } }).providers
    ?.environment?.values
  if (own) return own
  let made = environments.get(ctx)
  if (!made) environments.set(ctx, (made = new Map()))
  return made
}
class PSOperatingSystem {
  get netType(): NetType {
    return loadType('System.OperatingSystem') as NetType
  }
  toString(): string {
    return 'Unix 5.15.0.0'
  }
}
implement('System.OperatingSystem', {
  get: {
    Platform: () => enumOf('System.PlatformID', 4),
    Version: () => new PSVersion(5, 15, 0, 0),
    ServicePack: () => '',
    VersionString: () => 'Unix 5.15.0.0',
  },
  call: { ToString: (self: PSOperatingSystem) => self.toString() },
  staticCall: {
    IsLinux: () => true,
    IsWindows: () => false,
    IsMacOS: () => false,
    IsAndroid: () => false,
    IsFreeBSD: () => false,
    IsBrowser: () => false,
    IsIOS: () => false,
  },
})
const special: Readonly<Record<string, string>> = {
  UserProfile: '',
  Personal: '',
  MyDocuments: '',
  ApplicationData: '/.config',
  LocalApplicationData: '/.local/share',
  Desktop: '/Desktop',
  DesktopDirectory: '/Desktop',
}
const homeOf = (ctx: EngineContext): string => environmentOf(ctx).get('HOME') ?? '/'
interface SessionFacts {
  readonly userName?: string
  readonly computerName?: string
  readonly processId?: number
  readonly modules?: unknown
}
const facts = (ctx: EngineContext): SessionFacts => ctx as unknown as SessionFacts
implement('System.Environment', {
  staticGet: {
    CommandLine: () => 'pwsh',
    CurrentDirectory: (ctx) => currentDirectory(ctx),
    CurrentManagedThreadId: () => 1,
    ExitCode: () => 0,
    HasShutdownStarted: () => false,
    Is64BitOperatingSystem: () => true,
    Is64BitProcess: () => true,
    IsPrivilegedProcess: () => false,
    MachineName: (ctx) => facts(ctx).computerName ?? 'localhost',
    NewLine: () => '\n',
    OSVersion: () => new PSOperatingSystem(),
    ProcessId: (ctx) => facts(ctx).processId ?? 1,
    ProcessorCount: () => 2,
    ProcessPath: () => null,
    StackTrace: () => '',
    SystemDirectory: () => '',
    SystemPageSize: () => 4096,
    TickCount: (ctx) => Math.floor(ctx.meter.now()) | 0,
    TickCount64: (ctx) => BigInt(Math.floor(ctx.meter.now())),
    UserDomainName: (ctx) => facts(ctx).computerName ?? 'localhost',
    UserInteractive: () => true,
    UserName: (ctx) => facts(ctx).userName ?? '',
    Version: () => new PSVersion(10, 0, 0),
    WorkingSet: () => 0n,
  },
  staticSet: {
    CurrentDirectory: (value, ctx) => {
      if (value === '') argument('The value cannot be an empty string.', 'value')
      directories.set(ctx, String(value))
    },
    ExitCode: () => undefined,
  },
  staticCall: {
    GetEnvironmentVariable: (_, [name], ctx) => {
      if (name === null) argumentNull('variable')
      return environmentOf(ctx).get(name) ?? null
    },
    SetEnvironmentVariable: (_, [name, value], ctx) => {
      if (name === null) argumentNull('variable')
      if (name === '') argument('The value cannot be an empty string.', 'variable')
      environmentOf(ctx).set(name, value ?? '')
    },
    GetEnvironmentVariables: (_, _args, ctx) => hashtable(environmentOf(ctx)),
    ExpandEnvironmentVariables: (_, [text], ctx) => {
      if (text === null) argumentNull('name')
      return text.replace(/%([^%]+)%/g, (all: string, name: string) => environmentOf(ctx).get(name) ?? all)
    },
    GetFolderPath: (_, [folder], ctx) => {
      const name = String(folder)
      return Object.hasOwn(special, name) ? homeOf(ctx) + (special[name] as string) : ''
    },
    GetCommandLineArgs: () => strings(['pwsh']),
    GetLogicalDrives: () => strings(['/']),
    Exit: () => throwNet('System.NotSupportedException', 'A session cannot end the process it shares.'),
    FailFast: () => throwNet('System.NotSupportedException', 'A session cannot end the process it shares.'),
  },
})
implement('System.Runtime.InteropServices.RuntimeInformation', {
  staticGet: {
    FrameworkDescription: () => '.NET 10.0.0',
    OSDescription: () => 'Linux',
    OSArchitecture: () => enumOf('System.Runtime.InteropServices.Architecture', 1),
    ProcessArchitecture: () => enumOf('System.Runtime.InteropServices.Architecture', 1),
    RuntimeIdentifier: () => 'linux-x64',
  },
  staticCall: { IsOSPlatform: (_, [platform]) => /linux/i.test(String(platform)) },
})

// --- cultures

export class PSCulture {
  readonly culture: Culture
  constructor(culture: Culture) {
    this.culture = culture
  }
  get netType(): NetType {
    return loadType('System.Globalization.CultureInfo') as NetType
  }
  toString(): string {
    return this.culture.name
  }
}
const cultureByName = (name: string): PSCulture => {
  const found = cultureNamed(name)
  if (found) return new PSCulture(found)
  if (!/^[A-Za-z0-9-]{1,84}$/.test(name)) {
    return throwNet(
      'System.Globalization.CultureNotFoundException',
      `Culture is not supported. (Parameter 'name')\n${name} is an invalid culture identifier.`,
      {
        properties: [
          ['ParamName', 'name'],
          ['InvalidCultureName', name],
        ],
      },
    )
  }
  const language = cultureNamed(name.split('-')[0] as string)
  return new PSCulture({ ...(language ?? invariantCulture), name })
}
registerComparison(
  loadType('System.Globalization.CultureInfo') as NetType,
  (a: PSCulture, b: PSCulture) => a.culture.name === b.culture.name,
)
const ownCulture = (ctx: EngineContext): PSCulture => new PSCulture(cultureOf(ctx))
const isNeutral = (culture: Culture): boolean => culture.name !== '' && !culture.name.includes('-')
implement('System.Globalization.CultureInfo', {
  get: {
    Name: (self: PSCulture) => self.culture.name,
    LCID: (self: PSCulture) => self.culture.lcid,
    DisplayName: (self: PSCulture) => self.culture.englishName,
    EnglishName: (self: PSCulture) => self.culture.englishName,
    NativeName: (self: PSCulture) => self.culture.nativeName,
    TwoLetterISOLanguageName: (self: PSCulture) => self.culture.twoLetterLanguage,
    ThreeLetterISOLanguageName: (self: PSCulture) => self.culture.threeLetterLanguage,
    ThreeLetterWindowsLanguageName: (self: PSCulture) => self.culture.threeLetterWindowsLanguage,
    IetfLanguageTag: (self: PSCulture) => self.culture.name,
    IsNeutralCulture: (self: PSCulture) => isNeutral(self.culture),
    IsReadOnly: () => true,
    Parent: (self: PSCulture) => cultureByName(self.culture.parent),
    KeyboardLayoutId: (self: PSCulture) => self.culture.lcid,
    NumberFormat: (self: PSCulture) => new PSNumberFormat(self.culture),
    DateTimeFormat: (self: PSCulture) => new PSDateTimeFormat(self.culture),
    TextInfo: (self: PSCulture) => new PSTextInfo(self.culture),
    CompareInfo: (self: PSCulture) => new PSCompareInfo(self.culture),
    Calendar: () => new PSCalendar(),
    CultureTypes: (self: PSCulture) =>
      enumOf('System.Globalization.CultureTypes', isNeutral(self.culture) ? 1 : 2),
    UseUserOverride: () => false,
    OptionalCalendars: () => new PSArray([new PSCalendar()]),
  },
  call: {
    ToString: (self: PSCulture) => self.culture.name,
    Clone: (self: PSCulture) => new PSCulture({ ...self.culture }),
    Equals: (self, [other]) => sameValue(self, other),
    GetHashCode: (self: PSCulture) => self.culture.name.length,
    GetFormat: (self: PSCulture) => new PSNumberFormat(self.culture),
    GetConsoleFallbackUICulture: (self) => self,
    ClearCachedData: () => undefined,
  },
  staticGet: {
    InvariantCulture: () => new PSCulture(invariantCulture),
    CurrentCulture: ownCulture,
    CurrentUICulture: (ctx) => new PSCulture(cultureNamed(ctx.uiCulture) ?? usCulture),
    InstalledUICulture: () => new PSCulture(usCulture),
    DefaultThreadCurrentCulture: () => null,
    DefaultThreadCurrentUICulture: () => null,
  },
  staticSet: {
    CurrentCulture: (value, ctx) => {
      ;(ctx as { culture: string }).culture = (value as PSCulture).culture.name
    },
    CurrentUICulture: (value, ctx) => {
      ;(ctx as { uiCulture: string }).uiCulture = (value as PSCulture).culture.name
    },
    DefaultThreadCurrentCulture: () => undefined,
    DefaultThreadCurrentUICulture: () => undefined,
  },
  staticCall: {
    GetCultureInfo: (_, [name]) => (typeof name === 'number' ? cultureByLcid(name) : cultureByName(name)),
    CreateSpecificCulture: (_, [name]) => cultureByName(name),
    GetCultureInfoByIetfLanguageTag: (_, [name]) => cultureByName(name),
    GetCultures: () =>
      arrayOf(loadType('System.Globalization.CultureInfo') as NetType, cultureNames().map(cultureByName)),
    ReadOnly: (_, [self]) => self,
  },
  create: (_, [name]) => (typeof name === 'number' ? cultureByLcid(name) : cultureByName(name)),
})
function cultureByLcid(lcid: number): PSCulture {
  const found = cultureNames()
    .map(cultureNamed)
    .find((one) => one?.lcid === lcid)
  return found
    ? new PSCulture(found)
    : throwNet(
        'System.Globalization.CultureNotFoundException',
        `Culture is not supported. (Parameter 'culture')\n${lcid} (0x${lcid.toString(16).padStart(4, '0')}) is an invalid culture identifier.`,
      )
}
conversion('System.String', 'System.Globalization.CultureInfo', 0x6f, (name: string) => cultureByName(name))

class CulturePart {
  readonly culture: Culture
  constructor(culture: Culture) {
    this.culture = culture
  }
}
class PSNumberFormat extends CulturePart {
  get netType(): NetType {
    return loadType('System.Globalization.NumberFormatInfo') as NetType
  }
}
const groups = (list: readonly number[]): PSArray => arrayOf(T.Int32, list)
const num = (self: PSNumberFormat) => self.culture.number
implement('System.Globalization.NumberFormatInfo', {
  get: {
    NumberDecimalSeparator: (self) => num(self).decimalSeparator,
    NumberGroupSeparator: (self) => num(self).groupSeparator,
    NegativeSign: (self) => num(self).negativeSign,
    PositiveSign: () => '+',
    CurrencySymbol: (self) => num(self).currency.symbol,
    CurrencyDecimalSeparator: (self) => num(self).currency.decimalSeparator,
    CurrencyGroupSeparator: (self) => num(self).currency.groupSeparator,
    CurrencyPositivePattern: (self) => num(self).currency.positivePattern,
    CurrencyNegativePattern: (self) => num(self).currency.negativePattern,
    PercentSymbol: (self) => num(self).percent.symbol,
    PercentDecimalSeparator: (self) => num(self).percent.decimalSeparator,
    PercentGroupSeparator: (self) => num(self).percent.groupSeparator,
    PerMilleSymbol: () => '‰',
    NaNSymbol: (self) => num(self).nan,
    PositiveInfinitySymbol: (self) => num(self).positiveInfinity,
    NegativeInfinitySymbol: (self) => num(self).negativeInfinity,
    NumberDecimalDigits: (self) => num(self).decimalDigits,
    CurrencyDecimalDigits: (self) => num(self).currency.decimalDigits,
    PercentDecimalDigits: (self) => num(self).percent.decimalDigits,
    NumberGroupSizes: (self) => groups(num(self).groupSizes),
    CurrencyGroupSizes: (self) => groups(num(self).currency.groupSizes),
    IsReadOnly: () => true,
    NumberNegativePattern: () => 1,
    PercentNegativePattern: (self) => num(self).percent.negativePattern,
    PercentPositivePattern: (self) => num(self).percent.positivePattern,
  },
  staticGet: {
    InvariantInfo: () => new PSNumberFormat(invariantCulture),
    CurrentInfo: (ctx) => new PSNumberFormat(cultureOf(ctx)),
  },
  staticCall: { GetInstance: (_, [provider], ctx) => new PSNumberFormat(cultureArg(provider, ctx)) },
  call: { Clone: (self) => self },
})
class PSDateTimeFormat extends CulturePart {
  get netType(): NetType {
    return loadType('System.Globalization.DateTimeFormatInfo') as NetType
  }
}
const dat = (self: PSDateTimeFormat) => self.culture.date
implement('System.Globalization.DateTimeFormatInfo', {
  get: {
    DayNames: (self) => strings(dat(self).dayNames),
    AbbreviatedDayNames: (self) => strings(dat(self).abbreviatedDayNames),
    ShortestDayNames: (self) => strings(dat(self).shortestDayNames),
    MonthNames: (self) => strings([...dat(self).monthNames.slice(0, 12), '']),
    AbbreviatedMonthNames: (self) => strings([...dat(self).abbreviatedMonthNames.slice(0, 12), '']),
    AMDesignator: (self) => dat(self).am,
    PMDesignator: (self) => dat(self).pm,
    DateSeparator: (self) => dat(self).dateSeparator,
    TimeSeparator: (self) => dat(self).timeSeparator,
    ShortDatePattern: (self) => dat(self).shortDate,
    LongDatePattern: (self) => dat(self).longDate,
    ShortTimePattern: (self) => dat(self).shortTime,
    LongTimePattern: (self) => dat(self).longTime,
    FullDateTimePattern: (self) => dat(self).fullDateTime,
    MonthDayPattern: (self) => dat(self).monthDay,
    YearMonthPattern: (self) => dat(self).yearMonth,
    FirstDayOfWeek: (self) => enumOf('System.DayOfWeek', dat(self).firstDayOfWeek),
    CalendarWeekRule: (self) => enumOf('System.Globalization.CalendarWeekRule', dat(self).calendarWeekRule),
    RFC1123Pattern: () => "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
    SortableDateTimePattern: () => "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
    UniversalSortableDateTimePattern: () => "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
    IsReadOnly: () => true,
    Calendar: () => new PSCalendar(),
    NativeCalendarName: () => 'Gregorian Calendar',
  },
  call: {
    GetDayName: (self, [day]) => dat(self).dayNames[flag(day)],
    GetAbbreviatedDayName: (self, [day]) => dat(self).abbreviatedDayNames[flag(day)],
    GetMonthName: (self, [month]) => monthName(dat(self).monthNames, month),
    GetAbbreviatedMonthName: (self, [month]) => monthName(dat(self).abbreviatedMonthNames, month),
    GetEraName: (self) => dat(self).era,
    Clone: (self) => self,
  },
  staticGet: {
    InvariantInfo: () => new PSDateTimeFormat(invariantCulture),
    CurrentInfo: (ctx) => new PSDateTimeFormat(cultureOf(ctx)),
  },
})
function monthName(list: readonly string[], month: number): string {
  if (month < 1 || month > 13)
    throwNet(
      'System.ArgumentOutOfRangeException',
      "Valid values are between 1 and 13, inclusive. (Parameter 'month')",
    )
  return list[month - 1] ?? ''
}
class PSTextInfo extends CulturePart {
  get netType(): NetType {
    return loadType('System.Globalization.TextInfo') as NetType
  }
}
implement('System.Globalization.TextInfo', {
  get: {
    ListSeparator: (self: PSTextInfo) => self.culture.listSeparator,
    CultureName: (self: PSTextInfo) => self.culture.name,
    IsRightToLeft: (self: PSTextInfo) => self.culture.isRightToLeft,
    LCID: (self: PSTextInfo) => self.culture.lcid,
    IsReadOnly: () => true,
    ANSICodePage: () => 1252,
  },
  call: {
    ToTitleCase: (_self, [text]) =>
      String(text).replace(/\p{L}[\p{L}\p{M}\p{N}'’]*/gu, (word) =>
        word === word.toUpperCase() && word.length > 1
          ? word
          : word[0]?.toUpperCase() + word.slice(1).toLowerCase(),
      ),
    ToUpper: (self: PSTextInfo, [value]) =>
      cased(value, (text) => simpleUpper(text, self.culture.name || 'en-US')),
    ToLower: (self: PSTextInfo, [value]) =>
      cased(value, (text) => text.toLocaleLowerCase(self.culture.name || 'en-US')),
    ToString: (self: PSTextInfo) => `TextInfo - ${self.culture.name}`,
  },
})
/** Casing of .NET never changes a text's length: what would, stays ('ß'). */
const simpleUpper = (text: string, culture: string): string =>
  text.replace(/\P{ASCII}|./gsu, (one) => {
    const upper = one.toLocaleUpperCase(culture)
    return upper.length === one.length ? upper : one
  })
const cased = (value: unknown, change: (text: string) => string): unknown =>
  typeof value === 'string' ? change(value) : char(change(String(value)))
class PSCompareInfo extends CulturePart {
  get netType(): NetType {
    return loadType('System.Globalization.CompareInfo') as NetType
  }
}
const ignoring = (options: unknown): boolean => options !== undefined && (flag(options) & 0x10000001) !== 0
const folded = (text: string, options: unknown): string => (ignoring(options) ? text.toUpperCase() : text)
const plainMarks = (text: string, options: unknown): string =>
  options !== undefined && flag(options) & 2 ? text.normalize('NFD').replace(/\p{M}/gu, '') : text
implement('System.Globalization.CompareInfo', {
  get: { Name: (self: PSCompareInfo) => self.culture.name, LCID: (self: PSCompareInfo) => self.culture.lcid },
  call: {
    Compare: (_self, [a, b, options]) =>
      compareText(plainMarks(a ?? '', options), plainMarks(b ?? '', options), ignoring(options)),
    IndexOf: (_self, [text, part, options]) => folded(text, options).indexOf(folded(String(part), options)),
    LastIndexOf: (_self, [text, part, options]) =>
      folded(text, options).lastIndexOf(folded(String(part), options)),
    IsPrefix: (_self, [text, part, options]) =>
      folded(plainMarks(text, options), options).startsWith(folded(plainMarks(part, options), options)),
    IsSuffix: (_self, [text, part, options]) =>
      folded(plainMarks(text, options), options).endsWith(folded(plainMarks(part, options), options)),
    ToString: (self: PSCompareInfo) => `CompareInfo - ${self.culture.name}`,
  },
})
class PSCalendar {
  get netType(): NetType {
    return loadType('System.Globalization.GregorianCalendar') as NetType
  }
}
implement('System.Globalization.Calendar', {
  get: {
    CalendarType: () => null,
    MaxSupportedDateTime: () => null,
    AlgorithmType: () => null,
    TwoDigitYearMax: () => 2049,
    IsReadOnly: () => false,
  },
  call: {
    GetYear: (_s, [date]) => dateParts((date as PSDateTime).ticks).year,
    GetMonth: (_s, [date]) => dateParts((date as PSDateTime).ticks).month,
    GetDayOfMonth: (_s, [date]) => dateParts((date as PSDateTime).ticks).day,
    GetDayOfWeek: (_s, [date]) => enumOf('System.DayOfWeek', dateParts((date as PSDateTime).ticks).dayOfWeek),
    GetDayOfYear: (_s, [date]) => dateParts((date as PSDateTime).ticks).dayOfYear,
    GetDaysInYear: (_s, [year]) => (new Date(year, 1, 29).getMonth() === 1 ? 366 : 365),
    GetDaysInMonth: (_s, [year, month]) => new Date(Date.UTC(year, month, 0)).getUTCDate(),
    IsLeapYear: (_s, [year]) => new Date(year, 1, 29).getMonth() === 1,
    GetWeekOfYear: (_s, [date, rule, first]) => {
      const { dayOfYear, dayOfWeek, year } = dateParts((date as PSDateTime).ticks)
      const start = (dayOfWeek - ((dayOfYear - 1) % 7) + 14) % 7
      const offset = (start - flag(first) + 7) % 7
      if (flag(rule) === 0) return Math.floor((dayOfYear - 1 + offset) / 7) + 1
      const needed = flag(rule) === 1 ? 7 : 4
      const lead = 7 - offset
      const week =
        lead >= needed
          ? Math.floor((dayOfYear - 1 + offset) / 7) + 1
          : Math.floor((dayOfYear - 1 + offset) / 7)
      return week === 0 ? (year % 4 === 0 ? 53 : 52) : week
    },
    ToString: () => 'System.Globalization.GregorianCalendar',
  },
})

// --- odds and ends

implement('System.Threading.Thread', {
  get: {
    CurrentCulture: (_self, ctx) => ownCulture(ctx),
    CurrentUICulture: (_self, ctx) => ownCulture(ctx),
    ManagedThreadId: () => 1,
    Name: () => null,
    IsAlive: () => true,
    IsBackground: () => true,
    ApartmentState: () => enumOf('System.Threading.ApartmentState', 1),
  },
  set: {
    CurrentCulture: (_self, value, ctx) => {
      ;(ctx as { culture: string }).culture = (value as PSCulture).culture.name
    },
    CurrentUICulture: () => undefined,
  },
  staticGet: { CurrentThread: () => new PSThread() },
  staticCall: {
    Sleep: function* (_, [ms], ctx): Generator<Wait> {
      const wait = (ctx as unknown as { sleep?: (ms: number) => Promise<void> }).sleep
      const time = typeof ms === 'number' ? ms : Number(ms.ticks / 10_000n)
      if (wait && time > 0) yield new Wait(wait(time))
    },
  },
  call: { GetApartmentState: () => enumOf('System.Threading.ApartmentState', 1) },
})
import { Wait } from '../runtime/task.ts'
class PSThread {
  get netType(): NetType {
    return loadType('System.Threading.Thread') as NetType
  }
}
implement('System.Console', {
  staticGet: {
    OutputEncoding: (ctx) => (loadEncoding ? loadEncoding(ctx) : null),
    InputEncoding: (ctx) => (loadEncoding ? loadEncoding(ctx) : null),
    IsInputRedirected: () => true,
    IsOutputRedirected: () => true,
    IsErrorRedirected: () => true,
    WindowWidth: () => 120,
    WindowHeight: () => 50,
    BufferWidth: () => 120,
  },
  staticSet: { OutputEncoding: () => undefined, InputEncoding: () => undefined },
  staticCall: {
    WriteLine: () => undefined,
    Write: () => undefined,
    ReadLine: () => null,
    Beep: () => undefined,
    Clear: () => undefined,
    ResetColor: () => undefined,
  },
})
let loadEncoding: ((ctx: EngineContext) => unknown) | undefined
export function setConsoleEncoding(load: (ctx: EngineContext) => unknown): void {
  loadEncoding = load
}
implement('System.Lazy`1', {
  get: { Value: (self: { value: unknown }) => self.value, IsValueCreated: () => true },
})
addMetadata(`#class System.TimeZoneNotFoundException :System.Exception @0
string Message {get;}
System.Exception InnerException {get;}
`)

void PSDictionary
void PSByte
void PSSByte
void toText
