/**
 * The certificate of a server that was given none: ECDSA P-256, self-signed, made at first start. Written as DER by hand
 * (X.690, RFC 5280), because node:crypto signs and reads certificates but makes none.
 */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { isIP } from 'node:net'

export interface OwnCertificate {
  readonly certificate: string
  readonly key: string
}

export interface CertificateRequest {
  readonly commonName: string
  /** DNS names and IP addresses, `email:` addresses and `upn:` names */
  readonly subjectAltNames: readonly string[]
  readonly notBefore: Date
  readonly notAfter: Date
  readonly usage: 'server' | 'client' | 'authority'
  /** signs it; itself when there is none */
  readonly issuer?: { readonly commonName: string; readonly key: KeyObject }
}

/** DER: tag, length, content. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body])
  const length = Buffer.from(
    body.length.toString(16).padStart(body.length > 0xffff ? 6 : body.length > 0xff ? 4 : 2, '0'),
    'hex',
  )
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body])
}

const sequence = (...content: Uint8Array[]) => der(0x30, ...content)
const bitString = (bytes: Uint8Array) => der(0x03, Buffer.from([0]), bytes)
const octets = (bytes: Uint8Array) => der(0x04, bytes)
const utf8 = (text: string) => der(0x0c, Buffer.from(text, 'utf8'))
const truth = der(0x01, Buffer.from([0xff]))

function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number)
  const bytes = [first * 40 + second]
  for (const arc of rest) {
    const groups = [arc & 0x7f]
    for (let high = Math.floor(arc / 128); high > 0; high = Math.floor(high / 128))
      groups.unshift(0x80 | (high & 0x7f))
    bytes.push(...groups)
  }
  return der(0x06, Buffer.from(bytes))
}

/** RFC 5280 4.1.2.5: two digits of the year until 2049. */
function time(date: Date): Buffer {
  const text = date.toISOString().replaceAll(/[-:T]|\.\d+/g, '')
  return date.getUTCFullYear() < 2050
    ? der(0x17, Buffer.from(text.slice(2), 'ascii'))
    : der(0x18, Buffer.from(text, 'ascii'))
}

const distinguishedName = (commonName: string) =>
  sequence(der(0x31, sequence(oid('2.5.4.3'), utf8(commonName))))
const extension = (id: string, value: Buffer, critical = false) =>
  critical ? sequence(oid(id), truth, octets(value)) : sequence(oid(id), octets(value))

function generalName(name: string): Buffer {
  if (name.startsWith('email:')) return der(0x81, Buffer.from(name.slice(6), 'ascii'))
  if (name.startsWith('upn:')) return der(0xa0, oid('1.3.6.1.4.1.311.20.2.3'), der(0xa0, utf8(name.slice(4))))
  const version = isIP(name)
  if (version === 0) return der(0x82, Buffer.from(name, 'ascii'))
  return der(0x87, version === 4 ? Buffer.from(name.split('.').map(Number)) : ipv6(name))
}

function ipv6(text: string): Buffer {
  const [left = '', right] = text.split('::')
  const groups = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
  const head = groups(left)
  const tail = right === undefined ? [] : groups(right)
  const all = [...head, ...new Array<number>(8 - head.length - tail.length).fill(0), ...tail]
  return Buffer.from(all.flatMap((group) => [group >> 8, group & 0xff]))
}

const pem = (label: string, bytes: Buffer) =>
  `-----BEGIN ${label}-----\n${(bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`

export function makeCertificate(request: CertificateRequest): OwnCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const publicInfo = publicKey.export({ type: 'spki', format: 'der' })
  const keyId = createHash('sha1').update(publicInfo.subarray(-65)).digest()
  const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'))
  const serial = randomBytes(16)
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40 // positive and of full length (RFC 5280 4.1.2.2)
  const isAuthority = request.usage === 'authority'
  const extensions = [
    extension('2.5.29.19', isAuthority ? sequence(truth) : sequence(), true),
    // keyCertSign + cRLSign, or digitalSignature
    extension(
      '2.5.29.15',
      isAuthority ? der(0x03, Buffer.from([1, 0x06])) : der(0x03, Buffer.from([7, 0x80])),
      true,
    ),
    extension('2.5.29.14', octets(keyId)),
  ]
  if (!isAuthority)
    extensions.push(
      extension(
        '2.5.29.37',
        sequence(oid(request.usage === 'server' ? '1.3.6.1.5.5.7.3.1' : '1.3.6.1.5.5.7.3.2')),
      ),
    )
  if (request.subjectAltNames.length > 0)
    extensions.push(extension('2.5.29.17', sequence(...request.subjectAltNames.map(generalName))))
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ecdsaWithSha256,
    distinguishedName(request.issuer?.commonName ?? request.commonName),
    sequence(time(request.notBefore), time(request.notAfter)),
    distinguishedName(request.commonName),
    publicInfo,
    der(0xa3, sequence(...extensions)),
  )
  const signature = sign('sha256', toBeSigned, request.issuer?.key ?? privateKey)
  return {
    certificate: pem('CERTIFICATE', sequence(toBeSigned, ecdsaWithSha256, bitString(signature))),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
