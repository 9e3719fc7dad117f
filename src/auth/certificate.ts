/** TLS client certificates mapped to users: the certificate is asked for in the handshake, the header only says it is meant. */
import type { X509Certificate } from 'node:crypto'
import { TLSSocket } from 'node:tls'
import type { CertificateMappingSettings } from '../settings/schema.ts'
import type { AuthScheme, AuthStep } from './authenticate.ts'

/** The whole Authorization header of WinRM clients (protocol.md §3.3). */
export const certificateLabel = 'http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual'

const denied = (reason: string): AuthStep => ({ type: 'denied', reason })

export function createCertificate(
  mappings: readonly CertificateMappingSettings[],
  now: () => number,
): AuthScheme {
  return {
    label: certificateLabel,
    challenge: () => undefined,
    step: async (_token, { socket }) => {
      const certificate = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined
      if (!certificate || !(socket instanceof TLSSocket)) return denied('no client certificate')
      const subject = certificate.subject.replaceAll('\n', ', ')
      if (now() < Date.parse(certificate.validFrom) || now() > Date.parse(certificate.validTo))
        return denied(`the certificate ${subject} is not valid at this time`)
      for (const mapping of mappings) {
        // a thumbprint names one certificate; whatever else it says is only worth the authority that signed it
        if (mapping.thumbprint === undefined && !socket.authorized) continue
        if (!matches(mapping, certificate)) continue
        const name = userOf(mapping.user, certificate)
        if (name === '') return denied(`the certificate ${subject} has nothing to put into ${mapping.user}`)
        return {
          type: 'principal',
          principal: { name, scheme: 'Certificate', groups: mapping.groups, tenant: '' },
        }
      }
      return denied(
        `no mapping for the certificate ${subject}${socket.authorized ? '' : ` (${socket.authorizationError})`}`,
      )
    },
  }
}

function matches(mapping: CertificateMappingSettings, certificate: X509Certificate): boolean {
  const { thumbprint, subject, san, issuer } = mapping
  if (thumbprint !== undefined) {
    const wanted = plainHex(thumbprint)
    if (plainHex(certificate.fingerprint) !== wanted && plainHex(certificate.fingerprint256) !== wanted)
      return false
  }
  if (subject !== undefined && !nameMatches(subject, certificate.subject)) return false
  if (issuer !== undefined && !nameMatches(issuer, certificate.issuer)) return false
  return san === undefined || subjectAltNames(certificate).some((name) => wildcard(san).test(name))
}

const plainHex = (text: string) => text.replaceAll(/[^0-9A-Fa-f]/g, '').toLowerCase()

/** `*` is any characters; without case. */
function wildcard(pattern: string): RegExp {
  return new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&'))
      .join('[^]*')}$`,
    'i',
  )
}

/** `CN=alice, O=Example` against the lines of a certificate's name, in either order, every part. */
function nameMatches(pattern: string, name: string): boolean {
  const wanted = pattern.split(/,(?=\s*[A-Za-z0-9.]+=)/).map((part) => wildcard(part.trim()))
  const parts = name.split('\n')
  const every = (list: readonly string[]) =>
    list.length === wanted.length && list.every((part, index) => wanted[index]?.test(part))
  return every(parts) || every(parts.toReversed())
}

/** As Node prints them (`DNS:a, email:b, othername:"UPN:c"`), quoted where a name has a comma; here `dns:a`, `email:b`, `upn:c`. */
export function subjectAltNames(certificate: Pick<X509Certificate, 'subjectAltName'>): string[] {
  const names: string[] = []
  for (const [part] of (certificate.subjectAltName ?? '').matchAll(/(?:[^,"]|"(?:[^"\\]|\\.)*")+/g)) {
    const match = /^\s*([A-Za-z ]+):(.*)$/s.exec(part)
    if (!match) continue
    const [, printed = '', rest = ''] = match
    const value = rest.startsWith('"') ? (JSON.parse(rest) as string) : rest
    const kind = printed.toLowerCase().replace('ip address', 'ip')
    if (kind !== 'othername') names.push(`${kind}:${value}`)
    else if (value.startsWith('UPN:')) names.push(`upn:${value.slice('UPN:'.length)}`)
  }
  return names
}

function userOf(template: string, certificate: X509Certificate): string {
  const cn = /(?:^|\n)CN=([^\n]*)/.exec(certificate.subject)?.[1] ?? ''
  const san = (subjectAltNames(certificate)[0] ?? '').replace(/^\w+:/, '')
  return template.replaceAll(/\{(cn|san)\}/g, (_all, what: string) => (what === 'cn' ? cn : san))
}
