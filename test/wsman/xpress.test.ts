import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { expand, expandChunk, store } from '../../src/wsman/xpress.ts'

/** A code table of 256 bytes, all zero but those given. */
const table = (bytes: Record<number, number>): Buffer => {
  const all = Buffer.alloc(256)
  for (const [at, value] of Object.entries(bytes)) all[Number(at)] = value
  return all
}
const unpack = (packed: Buffer, size: number): string => {
  const output = Buffer.alloc(size)
  expandChunk(packed, output)
  return output.toString()
}

// MS-XCA 3.2
const ALPHABET = Buffer.concat([
  table({
    48: 0x50,
    ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [49 + i, 0x55])),
    59: 0x45,
    60: 0x44,
    61: 0x04,
    128: 0x04,
  }),
  Buffer.from('d8523ed794115be9195ff9d67cdf8d0400000000', 'hex'),
])
const ABC = Buffer.concat([
  table({ 48: 0x30, 49: 0x23, 128: 0x02, 143: 0x20 }),
  Buffer.from('a8dc0000ff2601', 'hex'),
])

t.test('the examples of the specification', async (t) => {
  t.equal(unpack(ALPHABET, 26), 'abcdefghijklmnopqrstuvwxyz')
  t.equal(unpack(ABC, 300), 'abc'.repeat(100))
})

t.test('chunks · packed and stored ones follow each other', async (t) => {
  const header = (size: number, packed: number) =>
    Buffer.from([(size - 1) & 255, (size - 1) >> 8, (packed - 1) & 255, (packed - 1) >> 8])
  const both = Buffer.concat([
    header(300, ABC.length),
    ABC,
    store(Buffer.from('stored')),
    header(26, ALPHABET.length),
    ALPHABET,
  ])
  t.equal(Buffer.from(expand(both)).toString(), `${'abc'.repeat(100)}storedabcdefghijklmnopqrstuvwxyz`)
})

t.test('what is stored comes back', async () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 1000 }), (bytes) =>
      assert.deepEqual(Buffer.from(expand(store(bytes))), Buffer.from(bytes)),
    ),
  )
  const large = Buffer.alloc(200_000, 'x')
  assert.deepEqual(expand(store(large)), large)
})

t.test('whatever comes is refused or read, never worse', async () => {
  const orRefused = (run: () => void): void => {
    try {
      run()
    } catch (error) {
      assert.ok(
        error instanceof Error && (error.name === 'PeerProtocolError' || error.name === 'LimitError'),
        String(error),
      )
    }
  }
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => orRefused(() => expand(bytes))))
  fc.assert(
    fc.property(
      fc.constantFrom(ALPHABET, ABC),
      fc.nat(300),
      fc.nat(255),
      fc.nat(1000),
      (from, at, value, size) => {
        const changed = Buffer.from(from)
        changed[at % changed.length] = value
        orRefused(() => void unpack(changed, size))
        orRefused(() => void unpack(changed.subarray(0, at), size))
      },
    ),
  )
})

t.test('a bomb meets its limit before it is unpacked', async (t) => {
  const chunk = Buffer.concat([Buffer.from([255, 255, 255, 0]), Buffer.alloc(256)])
  t.throws(() => expand(Buffer.concat(Array.from({ length: 100 }, () => chunk))), {
    name: 'LimitError',
    limit: 'expandedBytesMax',
  })
})
