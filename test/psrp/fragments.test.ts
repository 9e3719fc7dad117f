import fc from 'fast-check'
import t from 'tap'
import { LimitError, PeerProtocolError } from '../../src/errors.ts'
import { Defragmenter } from '../../src/psrp/defragmenter.ts'
import { fragment } from '../../src/psrp/fragmenter.ts'
import {
  mayReceive,
  messageKinds,
  readGuid,
  readMessage,
  writeGuid,
  writeMessage,
} from '../../src/psrp/messages.ts'

const facts = { messageBytesMax: 1024 * 1024 }
const poolId = '11223344-5566-7788-99AA-BBCCDDEEFF00'
const opened = '<Obj RefId="0"><MS><I32 N="RunspaceState">2</I32></MS></Obj>'

t.test('a message · is byte for byte the known answer of protocol.md 6.2', async (t) => {
  const known =
    'AAAAAAAAAAMAAAAAAAAAAAMAAABnAQAAAAUQAgBEMyIRZlWId5mqu8zd7v8AAAAAAAAAAAAAAAAAAAAAAO+7vzxPYmogUmVmSWQ9IjAiPjxNUz48STMyIE49IlJ1bnNwYWNlU3RhdGUiPjI8L0kzMj48L01TPjwvT2JqPg=='
  const blob = writeMessage({ to: 'client', name: 'runspacePoolState', poolId, pipelineId: '', body: opened })
  const [bytes, ...more] = fragment(3n, blob, 32768)
  t.equal(Buffer.from(bytes as Uint8Array).toString('base64'), known)
  t.same(more, [])
  const [back] = new Defragmenter(facts).push(Buffer.from(known, 'base64'))
  t.match(readMessage(back as Uint8Array, 'client'), {
    name: 'runspacePoolState',
    poolId,
    pipelineId: '',
    body: opened,
  })
})

t.test('a message · without a byte order mark reads the same, an empty body is 40 bytes', async (t) => {
  const blob = writeMessage({
    to: 'server',
    name: 'createPipeline',
    poolId,
    pipelineId: poolId,
    body: '<S>ä</S>',
  })
  const bare = Buffer.concat([blob.subarray(0, 40), blob.subarray(43)])
  t.equal(readMessage(bare, 'server')?.body, '<S>ä</S>')
  const empty = writeMessage({
    to: 'server',
    name: 'endOfPipelineInput',
    poolId,
    pipelineId: poolId,
    body: '',
  })
  t.equal(empty.length, 40)
  t.equal(readMessage(empty, 'server')?.body, '')
})

t.test(
  'a message · of an unknown type is left out, one too short or for somebody else is an error',
  async (t) => {
    const blob = Buffer.from(
      writeMessage({ to: 'server', name: 'publicKey', poolId, pipelineId: '', body: 'x' }),
    )
    t.throws(() => readMessage(blob, 'client'), PeerProtocolError)
    t.throws(() => readMessage(blob.subarray(0, 39), 'server'), PeerProtocolError)
    blob.writeUInt32LE(0x00099999, 4)
    t.equal(readMessage(blob, 'server'), undefined)
  },
)

t.test('the table · has every message once, and says who may receive it', async (t) => {
  const names = Object.values(messageKinds).map((kind) => kind.name)
  t.equal(new Set(names).size, names.length)
  t.equal(mayReceive('sessionCapability', 'client'), true)
  t.equal(mayReceive('pipelineOutput', 'server'), false)
})

t.test('a GUID · survives the little-endian writing of .NET', async (t) => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const bytes = new Uint8Array(20)
      writeGuid(bytes, 2, id)
      return readGuid(bytes, 2) === id.toUpperCase()
    }),
  )
  t.throws(() => writeGuid(new Uint8Array(16), 0, 'no'), RangeError)
})

t.test('fragments · of any size, cut anywhere, give back the messages in order', async (t) => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }),
      fc.integer({ min: 22, max: 120 }),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
      (messages, size, cuts) => {
        const all = Buffer.concat(messages.flatMap((one, index) => fragment(BigInt(index + 1), one, size)))
        const defragmenter = new Defragmenter(facts)
        const back: Uint8Array[] = []
        for (let at = 0, i = 0; at < all.length; i++) {
          const length = cuts[i % cuts.length] as number
          back.push(...defragmenter.push(all.subarray(at, at + length)))
          at += length
        }
        return (
          defragmenter.heldBytes === 0 &&
          Buffer.concat(back).equals(Buffer.concat(messages)) &&
          back.length === messages.length
        )
      },
    ),
  )
})

t.test('fragments · of two messages may alternate, as long as each keeps its order', async (t) => {
  const a = fragment(5n, Buffer.from('aaaabbbb'), 25)
  const b = fragment(4n, Buffer.from('ccccdddd'), 25)
  const defragmenter = new Defragmenter(facts)
  const got = [a[0], b[0], b[1], a[1]].flatMap((one) => defragmenter.push(one as Uint8Array))
  t.same(
    got.map((one) => Buffer.from(one).toString()),
    ['ccccdddd', 'aaaabbbb'],
  )
})

t.test('fragments · out of order, unstarted, twice started or with a bad id are errors', async (t) => {
  const parts = fragment(7n, Buffer.alloc(40, 1), 31)
  const fail = (...order: number[]) => {
    const defragmenter = new Defragmenter(facts)
    t.throws(() => order.map((index) => defragmenter.push(parts[index] as Uint8Array)), PeerProtocolError)
  }
  fail(1)
  fail(0, 2)
  fail(0, 0)
  t.throws(
    () => new Defragmenter(facts).push(fragment(0n, Buffer.from('x'), 30)[0] as Uint8Array),
    PeerProtocolError,
  )
  t.throws(() => fragment(1n, Buffer.from('x'), 21), RangeError)
})

t.test(
  'fragments · are bounded: one too long is refused by its header, a message by its sum, a crowd by its number',
  async (t) => {
    const small = () => new Defragmenter({ messageBytesMax: 50 })
    t.throws(
      () => small().push((fragment(1n, Buffer.alloc(51), 200)[0] as Uint8Array).subarray(0, 21)),
      LimitError,
    )
    const defragmenter = small()
    t.throws(() => fragment(1n, Buffer.alloc(60), 41).map((one) => defragmenter.push(one)), LimitError)
    const many = small()
    t.throws(() => {
      for (let id = 1n; id < 100n; id++) many.push(fragment(id, Buffer.alloc(40), 31)[0] as Uint8Array)
    }, LimitError)
  },
)
