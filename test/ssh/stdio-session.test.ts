import fc from 'fast-check'
import t from 'tap'
import { LimitError, PeerProtocolError } from '../../src/errors.ts'
import type { SessionHost } from '../../src/hostprocess/host.ts'
import { createPool } from '../../src/hostprocess/pool.ts'
import { createCodec } from '../../src/hostprocess/worker-codec.ts'
import { ClientRunspacePool } from '../../src/psrp/client-pool.ts'
import { LineReader, type Packet, readPacket, writePacket } from '../../src/psrp/out-of-process.ts'
import { createStdioSession } from '../../src/ssh/stdio-session.ts'
import { upper } from '../support/echo-client.ts'
import { testPlan } from '../support/plan.ts'
import { workerFile } from '../support/worker-file.ts'

t.test('a packet · is written as the genuine server writes it', async (t) => {
  t.equal(
    writePacket({ type: 'dataAck', target: '' }),
    "<DataAck PSGuid='00000000-0000-0000-0000-000000000000' />\n",
  )
  t.equal(
    writePacket({
      type: 'data',
      stream: 'Default',
      target: '95D78FEB-5A38-42D7-B855-9E7A61D9DA4C',
      bytes: Buffer.from('abc'),
    }),
    "<Data Stream='Default' PSGuid='95d78feb-5a38-42d7-b855-9e7a61d9da4c'>YWJj</Data>\n",
  )
})

t.test('a packet · of any kind comes back, cut anywhere, with LF or CRLF', async (t) => {
  const target = fc.oneof(
    fc.constant(''),
    fc.uuid().map((one) => one.toUpperCase()),
  )
  const packet: fc.Arbitrary<Packet> = fc.oneof(
    fc.record({
      type: fc.constant('data' as const),
      stream: fc.constantFrom('Default' as const, 'PromptResponse' as const),
      target,
      bytes: fc.uint8Array({ minLength: 1, maxLength: 50 }).map((one) => Buffer.from(one)),
    }),
    fc.record({
      type: fc.constantFrom('dataAck', 'command', 'commandAck', 'signal', 'signalAck', 'close', 'closeAck'),
      target,
    }) as fc.Arbitrary<Packet>,
  )
  fc.assert(
    fc.property(fc.array(packet), fc.boolean(), fc.integer({ min: 1, max: 40 }), (packets, crlf, size) => {
      const text = packets.map(writePacket).join('')
      const bytes = Buffer.from(crlf ? text.replaceAll('\n', '\r\n') : text)
      const lines = new LineReader()
      const back: string[] = []
      for (let at = 0; at < bytes.length; at += size) back.push(...lines.push(bytes.subarray(at, at + size)))
      t.same(back.map(readPacket), packets)
    }),
  )
})

t.test('a line · that is no packet, or too long, is refused', async (t) => {
  for (const line of [
    'hello',
    "<Bogus PSGuid='00000000-0000-0000-0000-000000000000' />",
    '<Command />',
    "<Data Stream='Default' PSGuid='00000000-0000-0000-0000-000000000000'>!!!</Data>",
    "<Data Stream='Default' PSGuid='00000000-0000-0000-0000-000000000000'></Data>",
  ]) {
    t.throws(() => readPacket(line), PeerProtocolError, line)
  }
  t.throws(() => new LineReader().push(Buffer.alloc(300 * 1024, 65)), LimitError)
})

/** a client of the framing: acknowledges nothing, waits for acks before it goes on with a target */
function converse(host: SessionHost) {
  const lines = new LineReader()
  const heard: Packet[] = []
  const raw: string[] = []
  let pool = newPool()
  const waiting: (() => void)[] = []
  let ended: boolean | undefined
  const wake = () => {
    for (const go of waiting.splice(0)) go()
  }
  const session = createStdioSession({
    host,
    plan: () => testPlan(),
    newSessionId: upper,
    async write(text) {
      for (const line of lines.push(Buffer.from(text))) {
        if (!line.startsWith('<')) {
          raw.push(line)
          continue
        }
        const packet = readPacket(line)
        heard.push(packet)
        if (packet.type === 'data') pool.receive(packet.target, packet.bytes)
      }
      wake()
    },
    onEnd(faulty) {
      ended = faulty
      wake()
    },
  })
  const until = async (what: () => boolean): Promise<void> => {
    while (!what()) await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const has = (type: Packet['type'], target: string, count = 1) =>
    heard.filter((one) => one.type === type && one.target === target).length >= count
  return {
    heard,
    raw,
    has,
    until,
    session,
    get pool() {
      return pool
    },
    get ended() {
      return ended
    },
    say: (packet: Packet) => session.receive(Buffer.from(writePacket(packet))),
    flush() {
      for (let out = pool.dataToSend(); out; out = pool.dataToSend()) {
        for (const bytes of out.fragments) {
          session.receive(
            Buffer.from(
              writePacket({
                type: 'data',
                stream: out.stream === 'pr' ? 'PromptResponse' : 'Default',
                target: out.target,
                bytes,
              }),
            ),
          )
        }
      }
    },
    async open() {
      pool = newPool()
      pool.open()
      this.flush()
      await until(() => pool.state === 'opened')
    },
    run(text: string) {
      const target = upper()
      this.say({ type: 'command', target })
      pool.createPipeline(target, { statements: [[{ text, isScript: true }]] })
      this.flush()
      return target
    },
  }
}
const newPool = () =>
  new ClientRunspacePool({
    id: upper(),
    codec: (cipher) => createCodec({}, cipher),
    fragmentBytesMax: 32768,
    receivedObjectBytesMax: 1 << 28,
    minor: 4,
  })

const pool = () => createPool({ threads: 1, workerFile: workerFile('test/support/echo-worker.ts') })

t.test(
  'a conversation · opens, runs, stops and closes, and a second session begins on the same streams',
  async (t) => {
    const host = pool()
    const talk = converse(host)
    for (let round = 1; round <= 2; round++) {
      await talk.open()
      const id = talk.run('echo hello')
      t.ok(talk.has('commandAck', id))
      await talk.until(() => talk.has('data', id, 2))
      t.ok(talk.has('dataAck', id))
      talk.say({ type: 'close', target: id })
      await talk.until(() => talk.has('closeAck', id))
      const loop = talk.run('loop')
      await talk.until(() => talk.has('data', loop))
      talk.say({ type: 'signal', target: loop })
      await talk.until(() => talk.has('signalAck', loop))
      t.ok(talk.has('data', loop, 2), 'the state comes before the acknowledgement')
      talk.say({ type: 'close', target: '' })
      await talk.until(() => talk.has('closeAck', '', round))
      t.equal(talk.pool.state, 'closed')
    }
    talk.session.end()
    await talk.until(() => talk.ended !== undefined)
    t.equal(talk.ended, false)
    await host.close()
  },
)

t.test(
  'a conversation · acknowledges a signal and a close of what is not there, and of what never began',
  async (t) => {
    const host = pool()
    const talk = converse(host)
    await talk.open()
    const [nobody, begun] = [upper(), upper()]
    talk.say({ type: 'signal', target: nobody })
    talk.say({ type: 'close', target: nobody })
    talk.say({ type: 'command', target: begun })
    talk.say({ type: 'signal', target: begun })
    await talk.until(
      () => talk.has('signalAck', nobody) && talk.has('closeAck', nobody) && talk.has('signalAck', begun),
    )
    talk.say({ type: 'close', target: begun })
    await talk.until(() => talk.has('closeAck', begun))
    await host.close()
    t.end()
  },
)

t.test(
  'a conversation · ends at a line that is no packet, at an empty line, and at the end of its input',
  async (t) => {
    const host = pool()
    for (const [line, faulty] of [
      ['hello\n', true],
      ["<DataAck PSGuid='00000000-0000-0000-0000-000000000000' />\n", true],
      ['\n', false],
    ] as const) {
      const talk = converse(host)
      await talk.open()
      talk.session.receive(Buffer.from(line))
      await talk.until(() => talk.ended !== undefined)
      t.equal(talk.ended, faulty, JSON.stringify(line))
      t.equal(
        talk.raw.some((one) => one.startsWith('__NamedPipeError__:')),
        faulty,
      )
      t.equal(talk.pool.state, faulty ? 'opened' : 'closed', 'after a fault nothing more is said')
    }
    await host.close()
  },
)

t.test('a conversation · whose worker dies is told so', async (t) => {
  const host = pool()
  const talk = converse(host)
  await talk.open()
  talk.run('die')
  await talk.until(() => talk.ended !== undefined)
  t.match(talk.raw, [/^__NamedPipeError__:The worker thread of this session has ended/])
  await host.close()
})
