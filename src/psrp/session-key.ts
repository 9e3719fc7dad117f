/**
 * MS-PSRP 3.1.5.4.3 to 5: the AES key of a pool, exchanged under the client's RSA key, and what it does to a SecureString.
 * At protocol 2.4 there is none: both ends write UTF-16LE as it is (stock fact 13). No IO; randomness comes in.
 */
import { sessionKeyRsaBitsMax, sessionKeyRsaBitsMin } from '../settings/limits.ts'
import {
  constants,
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto'
import { PeerProtocolError } from '../errors.ts'

const where = 'session key (MS-PSRP 2.2.2.3)'
/** CAPI PUBLICKEYBLOB: type 6, version 2, CALG_RSA_KEYX, "RSA1" */
const publicBlob = Buffer.from('06020000' + '00a40000' + '52534131', 'hex')
/** CAPI SIMPLEBLOB: type 1, version 2, CALG_AES_256, CALG_RSA_KEYX */
const simpleBlob = Buffer.from('01020000' + '10660000' + '00a40000', 'hex')
const zeroIv = Buffer.alloc(16)

/** A PUBLIC_KEY's blob to modulus and exponent. @throws {PeerProtocolError} */
function readPublicBlob(base64: string): { n: string; e: string } {
  const blob = Buffer.from(base64, 'base64')
  if (blob.length < 20 || !blob.subarray(0, 12).equals(publicBlob))
    throw new PeerProtocolError(where, 'not a PUBLICKEYBLOB of RSA1')
  const bits = blob.readUInt32LE(12)
  if (bits < sessionKeyRsaBitsMin || bits > sessionKeyRsaBitsMax || blob.length !== 20 + bits / 8)
    throw new PeerProtocolError(where, `a key of ${bits} bits in ${blob.length} bytes`)
  const exponent = Buffer.from(blob.subarray(16, 20)).reverse()
  const modulus = Buffer.from(blob.subarray(20)).reverse()
  return {
    n: modulus.toString('base64url'),
    e: exponent.subarray(exponent.findIndex((byte) => byte !== 0)).toString('base64url'),
  }
}

/** Server side: the pool's key for the owner of that public key, as ENCRYPTED_SESSION_KEY carries it. */
export function encryptSessionKey(publicKeyBlob: string, key: Uint8Array): string {
  const jwk = { kty: 'RSA', ...readPublicBlob(publicKeyBlob) }
  const encrypted = publicEncrypt(
    { key: createPublicKey({ key: jwk, format: 'jwk' }), padding: constants.RSA_PKCS1_PADDING },
    key,
  )
  return Buffer.concat([simpleBlob, encrypted.reverse()]).toString('base64')
}

/** Client side: our public key as PUBLIC_KEY carries it. @param jwk modulus and exponent, base64url */
export function writePublicBlob(jwk: { n: string; e: string }): string {
  const modulus = Buffer.from(jwk.n, 'base64url').reverse()
  const head = Buffer.alloc(8)
  head.writeUInt32LE(modulus.length * 8, 0)
  Buffer.from(jwk.e, 'base64url').reverse().copy(head, 4)
  return Buffer.concat([publicBlob, head, modulus]).toString('base64')
}

/** Client side: the key out of ENCRYPTED_SESSION_KEY. @param privateKey PEM */
export function decryptSessionKey(base64: string, privateKey: string): Uint8Array {
  const blob = Buffer.from(base64, 'base64')
  if (blob.length <= 12 || !blob.subarray(0, 12).equals(simpleBlob))
    throw new PeerProtocolError(where, 'not a SIMPLEBLOB with an AES-256 key')
  const encrypted = Buffer.from(blob.subarray(12)).reverse()
  // Node refuses PKCS1 padding for decryption (CVE-2023-46809), so the padding is taken off here: 0, 2, non-zero bytes, 0, key
  const padded = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, encrypted)
  const key = padded.subarray(-32)
  const separator = padded.length - 33
  if (padded[0] !== 0 || padded[1] !== 2 || padded.indexOf(0, 2) !== separator)
    throw new PeerProtocolError(where, 'the session key is not padded as PKCS1 says')
  return key
}

/** How `<SS>` is written in a session. */
export interface SecureStringCipher {
  seal(text: string): string
  /** @throws {PeerProtocolError} */
  open(base64: string): string
}

/** AES-256-CBC with a zero IV and PKCS7 over UTF-16LE (MS-PSRP 2.2.5.1.24). */
export function aesCipher(key: Uint8Array): SecureStringCipher {
  return {
    seal(text) {
      const cipher = createCipheriv('aes-256-cbc', key, zeroIv)
      return Buffer.concat([cipher.update(text, 'utf16le'), cipher.final()]).toString('base64')
    },
    open(base64) {
      try {
        const decipher = createDecipheriv('aes-256-cbc', key, zeroIv)
        return Buffer.concat([decipher.update(base64, 'base64'), decipher.final()]).toString('utf16le')
      } catch (error) {
        throw new PeerProtocolError(
          'SecureString (MS-PSRP 2.2.5.1.24)',
          error instanceof Error ? error.message : String(error),
        )
      }
    },
  }
}

/** Protocol 2.4: no key, the text as it is. */
export const plainCipher: SecureStringCipher = {
  seal: (text) => Buffer.from(text, 'utf16le').toString('base64'),
  open: (base64) => Buffer.from(base64, 'base64').toString('utf16le'),
}
