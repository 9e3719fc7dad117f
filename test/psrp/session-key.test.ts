import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto'
import t from 'tap'
import { PeerProtocolError } from '../../src/errors.ts'
import {
  aesCipher,
  decryptSessionKey,
  encryptSessionKey,
  plainCipher,
  writePublicBlob,
} from '../../src/psrp/session-key.ts'

const key = Uint8Array.from({ length: 32 }, (_, i) => i)

t.test('a SecureString · is sealed as protocol.md 6.7 has it', async (t) => {
  t.equal(aesCipher(key).seal('abc'), 'ptgI4o+hft5OsPDAFTQ6Sw==')
  t.equal(aesCipher(key).open('ptgI4o+hft5OsPDAFTQ6Sw=='), 'abc')
  t.equal(aesCipher(key).open(aesCipher(key).seal('')), '')
  t.throws(() => aesCipher(key).open('AAAA'), PeerProtocolError)
})

t.test('a SecureString · is plain UTF-16LE at protocol 2.4 (stock fact 13)', async (t) => {
  t.equal(plainCipher.seal('s3cret'), 'cwAzAGMAcgBlAHQA')
  t.equal(plainCipher.open('cwAzAGMAcgBlAHQA'), 's3cret')
})

t.test(
  'the session key · reaches the owner of the public key as a reversed RSA block in a SIMPLEBLOB',
  async (t) => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const blob = Buffer.from(
      writePublicBlob(publicKey.export({ format: 'jwk' }) as { n: string; e: string }),
      'base64',
    )
    t.equal(blob.length, 276)
    t.equal(blob.subarray(0, 20).toString('hex'), '0602000000a40000525341310008000001000100')
    const sealed = Buffer.from(encryptSessionKey(blob.toString('base64'), key), 'base64')
    t.equal(sealed.length, 268)
    t.equal(sealed.subarray(0, 12).toString('hex'), '010200001066000000a40000')
    const block = Buffer.from(sealed.subarray(12)).reverse()
    const padded = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, block)
    t.same(padded.subarray(0, 2), Buffer.from([0, 2]))
    t.same(padded.subarray(-33), Buffer.from([0, ...key]))
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }) as string
    t.same(Buffer.from(decryptSessionKey(sealed.toString('base64'), pem)), Buffer.from(key))
  },
)

t.test('a public key · that is none is refused', async (t) => {
  for (const one of ['AAAA', '', Buffer.alloc(276).toString('base64')])
    t.throws(() => encryptSessionKey(one, key), PeerProtocolError)
})
