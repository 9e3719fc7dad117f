/** System.Uri. */
import { sameValue } from '../../runtime/compare.ts'
import { throwNet } from '../../runtime/failure.ts'
import { castFailure } from '../../runtime/net-failure.ts'
import { toJsNumber } from '../../runtime/numeric.ts'
import { registerText } from '../../runtime/to-text.ts'
import { setReference } from '../comparison-table.ts'
import { conversion } from '../conversions.ts'
import { implement } from '../surface.ts'
import { enumOf } from '../values.ts'
import { argumentNull, char, flag, strings } from '../values.ts'
import { exceptionType, NetException } from '../../../objects/exceptions.ts'
import { PSUri } from '../../../objects/misc.ts'
import { T } from '../../../objects/net-type.ts'
import { EnumValue } from '../../../objects/numbers.ts'

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
export const absolute = (self: PSUri): URL =>
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
export const scheme = (url: URL): string => url.protocol.slice(0, -1)
export const portOf = (url: URL): number => (url.port === '' ? (ports[scheme(url)] ?? -1) : Number(url.port))
const absoluteText = (self: PSUri): string => {
  const url = absolute(self)
  if (url.protocol === 'file:') return `file://${url.host}${url.pathname}`
  return url.href
}
export const unescape = (text: string): string =>
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
    IsUnc: (self: PSUri) => absolute(self).protocol === 'file:' && absolute(self).hostname !== '',
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
registerText(T.Uri, uriText)
