/** The two roles back to back: what the client says the server hears, and the other way round, wherever the bytes are cut. */
import { createHash, generateKeyPairSync } from 'node:crypto'
import t from 'tap'
import { createCodec } from '../../src/hostprocess/worker-codec.ts'
import { netException } from '../../src/objects/exceptions.ts'
import { ErrorRecord } from '../../src/objects/error-record.ts'
import { hashtable } from '../../src/objects/collections.ts'
import { PSSecureString } from '../../src/objects/misc.ts'
import { baseOf, customObject, PSObject } from '../../src/objects/ps-object.ts'
import { InformationalRecord, InformationRecord, ProgressRecord } from '../../src/objects/records.ts'
import { PSDateTime } from '../../src/objects/time.ts'
import { type ClientEvent, ClientRunspacePool } from '../../src/psrp/client-pool.ts'
import { applicationPrivateData } from '../../src/psrp/private-data.ts'
import { type ServerEvent, ServerRunspacePool } from '../../src/psrp/runspace-pool.ts'

const poolId = '11223344-5566-7788-99AA-BBCCDDEEFF00'
const p1 = 'AAAAAAAA-0000-0000-0000-000000000001'
const persona = { psVersion: '7.6.5', os: 'Test', platform: 'Unix' }
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const rsa = {
  jwk: publicKey.export({ format: 'jwk' }) as { n: string; e: string },
  privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }) as string,
}

/** @param cut bytes of each delivery; 0 delivers fragments whole */
function pair(cut = 0, minor = 3) {
  const codec = (cipher: Parameters<typeof createCodec>[1]) => createCodec({}, cipher)
  const server = new ServerRunspacePool({
    codec,
    randomBytes: (count) => Buffer.alloc(count, 7),
    fragmentBytesMax: 200,
    receivedObjectBytesMax: 1 << 20,
    receivedCommandBytesMax: 1 << 20,
    runspacesMax: 4,
    pipelinesMax: 10,
  })
  const client = new ClientRunspacePool({
    id: poolId,
    codec,
    fragmentBytesMax: 150,
    receivedObjectBytesMax: 1 << 20,
    rsa: () => rsa,
    minor,
  })
  const pieces = (bytes: Uint8Array): Uint8Array[] => {
    const out: Uint8Array[] = []
    for (let at = 0; at < bytes.length; at += cut || bytes.length)
      out.push(bytes.subarray(at, cut ? at + cut : undefined))
    return out
  }
  const heard: ServerEvent[] = []
  const got: ClientEvent[] = []
  const run = () => {
    for (let out = client.dataToSend(); out; out = client.dataToSend())
      for (const one of out.fragments)
        for (const piece of pieces(one)) server.receive(out.target, out.stream, piece)
    for (let event = server.nextEvent(); event; event = server.nextEvent()) heard.push(event)
    for (let out = server.dataToSend(); out; out = server.dataToSend())
      for (const one of out.fragments) for (const piece of pieces(one)) client.receive(out.target, piece)
    for (let event = client.nextEvent(); event; event = client.nextEvent()) got.push(event)
  }
  const open = () => {
    client.open({ min: 1, max: 2, applicationArguments: hashtable([['a', 1]]) })
    run()
    server.opened(applicationPrivateData(persona, server.protocolVersion, true))
    run()
  }
  return { server, client, heard, got, run, open }
}

/** a whole conversation, as plain facts */
function conversation(cut: number) {
  const { server, client, heard, got, run, open } = pair(cut)
  open()
  client.createPipeline(p1, {
    statements: [
      [
        {
          text: 'Get-It',
          isScript: false,
          args: [{ name: 'Path', value: 'ä' }, { value: 5 }],
          merge: { error: 'output', information: 'null' },
        },
      ],
      [{ text: '$input', isScript: true, useLocalScope: true }],
    ],
    expectsInput: true,
    invocationInfo: 9,
  })
  client.input(p1, 'one')
  client.input(p1, null)
  client.endInput(p1)
  run()
  server.pipeline(p1)?.transition('start')
  server.output(p1, customObject([['text', 'x'.repeat(500)]]))
  server.output(p1, null)
  const record = new ErrorRecord({
    exception: netException('sma:RuntimeException', 'no'),
    errorId: 'No',
    category: 'InvalidData',
  })
  server.record(p1, 'error', record)
  server.record(p1, 'warning', new InformationalRecord('warning', 'careful'))
  server.record(p1, 'progress', new ProgressRecord(1, 'doing', 'half'))
  server.record(
    p1,
    'information',
    new InformationRecord({
      messageData: 'm',
      source: '',
      timeGenerated: new PSDateTime(0n),
      user: 'u',
      computer: 'c',
      processId: 1,
      managedThreadId: 2,
    }),
  )
  const callId = server.hostCall(p1, 'ReadLine', [])
  server.hostCall(p1, 'WriteLine3', [1, 2, 'text'])
  run()
  client.answerHostCall({ id: p1, callId: callId as bigint, method: 'ReadLine' }, { result: 'typed' })
  run()
  server.endPipeline(p1, 'failed', record)
  server.close()
  run()
  return {
    heard,
    got,
    state: client.state,
    text: createHash('sha1')
      .update(JSON.stringify([heard, got], (_, v) => (typeof v === 'bigint' ? `${v}n` : v)))
      .digest('hex'),
  }
}

t.test('a conversation · is heard by the server as the client said it', async (t) => {
  const { heard } = conversation(0)
  t.same(
    heard.map((event) => event.type),
    ['init', 'createPipeline', 'input', 'input', 'endOfInput', 'hostResponse'],
  )
  const [init, create, first, second, , response] = heard
  t.match(init, { minRunspaces: 1, maxRunspaces: 2, host: { isHostNull: true } })
  t.match(create, {
    id: p1,
    request: {
      expectsInput: true,
      invocationInfo: { error: true, warning: false, debug: false, verbose: true },
      redirectShellErrorOutputPipe: true,
      statements: [
        {
          commands: [
            {
              text: 'Get-It',
              isScript: false,
              args: [
                { name: 'Path', value: 'ä' },
                { name: undefined, value: 5 },
              ],
              merge: { error: 'output', information: 'null' },
            },
          ],
        },
        { commands: [{ text: '$input', isScript: true, useLocalScope: true }] },
      ],
    },
  })
  t.match([first, second], [{ value: 'one' }, { value: null }])
  t.match(response, { id: p1, callId: 1n, result: 'typed', error: undefined })
})

t.test('a conversation · is heard by the client as the server said it', async (t) => {
  const { got, state } = conversation(0)
  t.same(
    got.map((event) => event.type),
    [
      'privateData',
      'opened',
      'output',
      'output',
      'record',
      'record',
      'record',
      'record',
      'hostCall',
      'hostCall',
      'ended',
      'closed',
    ],
  )
  const output = got[2]
  t.equal(
    output?.type === 'output' && output.value instanceof PSObject && output.value.note('text'),
    'x'.repeat(500),
  )
  t.match(got[8], { method: 'ReadLine', callId: 1n, args: [] })
  t.match(got[9], { method: 'WriteLine3', callId: undefined, args: [1, 2, 'text'] })
  t.match(got[10], { state: 'failed', id: p1 })
  t.equal(state, 'closed')
})

t.test('a conversation · is the same wherever its bytes are cut', async (t) => {
  const whole = conversation(0).text
  for (let cut = 1; cut <= 64; cut++)
    if (conversation(cut).text !== whole) t.fail(`cut into pieces of ${cut}`)
  t.pass('64 ways')
})

t.test('the session key · is exchanged, and secures strings both ways', async (t) => {
  const { server, client, heard, got, run, open } = pair()
  open()
  client.exchangeKey()
  run()
  t.ok(got.some((event) => event.type === 'keyExchanged'))
  client.createPipeline(p1, { statements: [[{ text: 'x', isScript: true }]], expectsInput: true })
  client.input(p1, new PSSecureString('s3crét'))
  run()
  const input = heard.find((event) => event.type === 'input')
  t.equal((baseOf(input?.type === 'input' && input.value) as PSSecureString).text, 's3crét')
  server.pipeline(p1)?.transition('start')
  server.output(p1, new PSSecureString(''))
  run()
  const output = got.find((event) => event.type === 'output')
  t.equal((baseOf(output?.type === 'output' && output.value) as PSSecureString).text, '')
})

t.test('the session key · does not exist at protocol 2.4', async (t) => {
  const { server, client, heard, run, open } = pair(0, 4)
  open()
  t.equal(server.protocolVersion, '2.4')
  client.createPipeline(p1, { statements: [[{ text: 'x', isScript: true }]], expectsInput: true })
  client.input(p1, new PSSecureString('open'))
  run()
  t.match(heard.at(-1), { type: 'input' })
})

t.test('numbers of runspaces · follow the rules recorded from the genuine server', async (t) => {
  const { client, got, run, open } = pair()
  open()
  for (const [which, count] of [
    ['max', 3],
    ['max', 0],
    ['max', 3],
    ['min', 1],
    ['min', 5],
    ['max', 5],
  ] as const)
    client.setRunspaces(which, count)
  client.getAvailableRunspaces()
  run()
  t.same(
    got.flatMap((event) => (event.type === 'availability' ? [event.value] : [])),
    [true, false, true, true, false, false, 3n],
  )
})

t.test(
  'a second client · attaches: it learns the pool, and the input of running pipelines ends',
  async (t) => {
    const { server, client, heard, run, open } = pair()
    open()
    client.createPipeline(p1, { statements: [[{ text: 'x', isScript: true }]], expectsInput: true })
    run()
    const second = new ClientRunspacePool({
      id: poolId,
      codec: (cipher) => createCodec({}, cipher),
      fragmentBytesMax: 32768,
      receivedObjectBytesMax: 1 << 20,
      rsa: () => rsa,
    })
    second.connect()
    const words: Uint8Array[] = []
    for (let out = second.dataToSend(); out; out = second.dataToSend()) words.push(...out.fragments)
    second.receive('', server.connect(Buffer.concat(words)))
    for (let out = server.dataToSend(); out; out = server.dataToSend())
      for (const one of out.fragments) second.receive(out.target, one)
    t.equal(second.state, 'opened')
    for (let event = server.nextEvent(); event; event = server.nextEvent()) heard.push(event)
    t.match(heard.at(-1), { type: 'endOfInput', id: p1 })
    t.throws(() => server.connect(Buffer.from('nonsense')))
  },
)

t.test('what is too large or too much · ends the pool with its states', async (t) => {
  const { client, heard, got, run, open } = pair()
  open()
  client.createPipeline(p1, { statements: [[{ text: 'x', isScript: true }]], expectsInput: true })
  client.input(p1, 'x'.repeat(2 << 20))
  run()
  t.match(heard.at(-1), { type: 'ended', reason: /receivedObjectBytesMax/ })
  t.equal(got.at(-1)?.type, 'closed')
})
