import t from 'tap'
import {
  base64,
  COMMAND_ID,
  commandBody,
  createBody,
  createTestServer,
  POWERSHELL,
  receiveBody,
  SHELL,
  SHELL_ID,
  sendBody,
  signalBody,
  testLimits,
  TRANSFER,
} from '../support/wsman-client.ts'

const CREATE = `${TRANSFER}/Create`
const RECEIVE = `${SHELL}/Receive`
/** Until requests under way wait for something. */
const quiet = async () => {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve))
}
const options = { protocolversion: '2.3' }

t.test(
  'create · answers with what every client reads, and opens the session with its plan and negotiation',
  async (t) => {
    const server = await createTestServer()
    const answer = await server.request({
      action: CREATE,
      body: createBody(),
      options,
      messageId: 'uuid:ABCDEF00-0000-0000-0000-000000000001',
    })
    t.equal(answer.status, 200)
    t.match(answer.type, /^application\/soap\+xml;charset=UTF-8/)
    t.equal(answer.header.Action, `${CREATE}Response`)
    t.equal(answer.header.RelatesTo, 'uuid:ABCDEF00-0000-0000-0000-000000000001')
    t.match(answer.header.MessageID, /^uuid:[0-9A-F-]{36}$/, 'five characters and a GUID')
    t.equal(answer.body.ResourceCreated.ReferenceParameters.SelectorSet.Selector['#text'], SHELL_ID)
    t.equal(answer.body.ResourceCreated.ReferenceParameters.SelectorSet.Selector['@Name'], 'ShellId')
    const [shell] = answer.body.Shell
    t.equal(shell.ResourceUri, POWERSHELL)
    t.equal(shell.ShellId, SHELL_ID)
    t.equal(shell.IdleTimeOut, 'PT7200.000S')
    t.equal(shell.MaxIdleTimeOut, 'PT2147483.647S')
    t.equal(shell.State, 'Connected')
    t.equal(shell.BufferMode, 'Block')
    t.equal(shell.ShellRunTime, 'P0DT0H0M0S')
    t.equal(server.host.last.plan.configurationName, 'Microsoft.PowerShell')
    t.equal(server.host.last.plan.connectionString, 'http://localhost:80/wsman')
    t.strictSame(server.host.last.told, ['send  stdin negotiation'])
    t.strictSame(server.events, ['sessionOpened'])
  },
)

t.test('a session · create, receive, command, receive, signal, delete', async (t) => {
  const server = await createTestServer()
  await server.request({ action: CREATE, body: createBody(), options })
  const opened = await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody() })
  t.equal(opened.body.ReceiveResponse.Stream[0]['#text'], base64('negotiation'))
  t.equal(opened.body.ReceiveResponse.Stream[0]['@Name'], 'stdout')
  t.notOk('@CommandId' in opened.body.ReceiveResponse.Stream[0])
  t.notOk(opened.body.ReceiveResponse.CommandState, 'the pool has no command state')

  const command = await server.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody() })
  t.equal(command.body.CommandResponse.CommandId, COMMAND_ID)
  t.strictSame(server.host.last.told.slice(1), [`open ${COMMAND_ID}`, `send ${COMMAND_ID} stdin pipeline`])
  server.host.last.output(COMMAND_ID, ['two', 'three'])
  const output = await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody(COMMAND_ID) })
  t.strictSame(
    output.body.ReceiveResponse.Stream.map((one: { '#text': string }) => one['#text']),
    ['pipeline', 'two', 'three'].map(base64),
    'one fragment per Stream',
  )
  server.host.last.output(COMMAND_ID, ['state'], true)
  const done = await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody(COMMAND_ID) })
  t.equal(done.body.ReceiveResponse.Stream[0]['#text'], base64('state'))
  t.equal(done.body.ReceiveResponse.CommandState['@State'], `${SHELL}/CommandState/Done`)
  t.equal(done.body.ReceiveResponse.CommandState.ExitCode, '0')
  t.equal(server.host.last.credit.get(COMMAND_ID), undefined, 'a short command needs no credit')

  const after = await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody(COMMAND_ID) })
  t.equal(after.code, '2150858843', 'nothing comes after Done')
  for (const code of [
    `${SHELL}/signal/Terminate`,
    `${SHELL}/signal/terminate`,
    'powershell/signal/crtl_c',
    'powershell/signal/ctrl_c',
    `${SHELL}/signal/ctrl_c`,
  ]) {
    const signal = await server.request({
      action: `${SHELL}/Signal`,
      shellId: SHELL_ID,
      body: signalBody(code),
    })
    t.equal(signal.status, 200, `${code} after the end`)
  }
  const again = () => server.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody() })
  t.equal((await again()).status, 200, 'the same object of a client runs again under its id')
  t.equal((await again()).code, '2150859222', 'but not beside itself')
  server.host.last.output(COMMAND_ID, ['anew'], true)
  const anew = await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody(COMMAND_ID) })
  t.match(anew.text, base64('anew'))
  const closed = await server.request({ action: `${TRANSFER}/Delete`, shellId: SHELL_ID })
  t.equal(closed.status, 200)
  t.match(closed.text, '<s:Body></s:Body>')
  t.equal((await server.request({ action: `${TRANSFER}/Delete`, shellId: SHELL_ID })).code, '2150858843')
  t.strictSame(server.events, ['sessionOpened', 'sessionEnded'])
})

t.test(
  'receive · answers operation timeout with fault 2150858793 and keeps the pipeline running',
  async (t) => {
    const server = await createTestServer()
    await server.open()
    const held = server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody(), timeout: 'PT20S' })
    await quiet()
    server.clock.advance(19_900)
    server.clock.advance(100)
    const answer = await held
    t.equal(answer.status, 500)
    t.equal(answer.code, '2150858793')
    t.equal(answer.subcode, 'w:TimedOut')
    t.match(answer.body.Fault.Reason.Text['#text'], 'OperationTimeout')
    t.equal(answer.header.Action, 'http://schemas.dmtf.org/wbem/wsman/1/wsman/fault')
    server.host.last.output('', ['later'])
    const later = await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody() })
    t.equal(later.body.ReceiveResponse.Stream[0]['#text'], base64('later'))
  },
)

t.test('receive · several targets wait at once; a newer one on the same target takes over', async (t) => {
  const server = await createTestServer()
  await server.open()
  server.host.onInput = () => {}
  await server.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody() })
  const pool = server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody() })
  const first = server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody(COMMAND_ID) })
  await quiet()
  const second = server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody(COMMAND_ID) })
  t.equal((await first).code, '2150858793')
  server.host.last.output(COMMAND_ID, ['command'])
  server.host.last.output('', ['pool'])
  t.equal((await second).body.ReceiveResponse.Stream[0]['#text'], base64('command'))
  t.equal((await pool).body.ReceiveResponse.Stream[0]['#text'], base64('pool'))
})

t.test('receive · packs what fits in MaxEnvelopeSize and leaves the rest', async (t) => {
  const server = await createTestServer()
  await server.open()
  const fragment = new Uint8Array(32 * 1024).fill(1)
  server.host.last.output(
    '',
    Array.from({ length: 12 }, () => fragment),
  )
  const first = await server.request({
    action: RECEIVE,
    shellId: SHELL_ID,
    body: receiveBody(),
    envelopeBytes: 153_600,
  })
  t.equal(first.body.ReceiveResponse.Stream.length, 3)
  t.ok(first.text.length <= 153_600)
  t.equal(server.host.last.credit.get(''), undefined)
  const small = await server.request({
    action: RECEIVE,
    shellId: SHELL_ID,
    body: receiveBody(),
    envelopeBytes: 20_000,
  })
  t.equal(small.code, '2150858824')
  const rest = await server.request({
    action: RECEIVE,
    shellId: SHELL_ID,
    body: receiveBody(),
    envelopeBytes: 153_600,
  })
  t.equal(rest.body.ReceiveResponse.Stream.length, 3, 'nothing was lost by the fault')
  await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody(), envelopeBytes: 153_600 })
  t.equal(server.host.last.credit.get(''), 9, 'what was taken returns credit, a batch at a time')
})

t.test('receive · says Pending while a host call waits for its answer', async (t) => {
  const server = await createTestServer()
  await server.open()
  server.host.onInput = () => {}
  await server.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody() })
  server.host.last.output(COMMAND_ID, ['host call'])
  server.host.last.post({ type: 'waiting', target: COMMAND_ID, waiting: true })
  const call = await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody(COMMAND_ID) })
  t.equal(call.body.ReceiveResponse.CommandState['@State'], `${SHELL}/CommandState/Pending`)
  const sent = await server.request({
    action: `${SHELL}/Send`,
    shellId: SHELL_ID,
    body: sendBody('answer', COMMAND_ID, 'pr'),
  })
  t.equal(sent.status, 200)
  t.equal(server.host.last.told.at(-1), `send ${COMMAND_ID} pr answer`)
  server.host.last.post({ type: 'waiting', target: COMMAND_ID, waiting: false })
  server.host.last.output(COMMAND_ID, ['more'])
  const more = await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody(COMMAND_ID) })
  t.notOk(more.body.ReceiveResponse.CommandState)
})

t.test('signal · stops and closes a running pipeline; its held Receive is told', async (t) => {
  const server = await createTestServer()
  await server.open()
  server.host.onInput = () => {}
  await server.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody() })
  await server.request({
    action: `${SHELL}/Signal`,
    shellId: SHELL_ID,
    body: signalBody('powershell/signal/crtl_c'),
  })
  t.equal(server.host.last.told.at(-1), `stop ${COMMAND_ID}`)
  const held = server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody(COMMAND_ID) })
  await quiet()
  await server.request({
    action: `${SHELL}/Signal`,
    shellId: SHELL_ID,
    body: signalBody(`${SHELL}/signal/Terminate`),
  })
  t.equal((await held).code, '995')
  t.equal(server.host.last.told.at(-1), `close ${COMMAND_ID}`)
  t.equal(
    (await server.request({ action: `${SHELL}/Send`, shellId: SHELL_ID, body: sendBody('late', COMMAND_ID) }))
      .status,
    200,
    'input for a closed pipeline is dropped',
  )
  t.equal(
    (
      await server.request({
        action: `${SHELL}/Signal`,
        shellId: SHELL_ID,
        body: signalBody('x', 'BBBBBBBB-BBBB-CCCC-DDDD-EEEEEEEEEEEE'),
      })
    ).code,
    '2150858843',
  )
})

t.test('delete · ends held Receives with 995', async (t) => {
  const server = await createTestServer()
  await server.open()
  const held = server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody() })
  await quiet()
  await server.request({ action: `${TRANSFER}/Delete`, shellId: SHELL_ID })
  t.equal((await held).code, '995')
})

t.test(
  'a stranger · gets the same fault as for a session that is not there, whatever the verb',
  async (t) => {
    const server = await createTestServer()
    await server.open()
    const missing = '99999999-2222-3333-4444-555555555555'
    const verbs: [string, string][] = [
      [`${SHELL}/Command`, commandBody()],
      [`${SHELL}/Send`, sendBody('x')],
      [RECEIVE, receiveBody()],
      [`${SHELL}/Signal`, signalBody('powershell/signal/crtl_c')],
      [`${SHELL}/Disconnect`, '<rsp:Disconnect/>'],
      [`${SHELL}/Reconnect`, '<rsp:Reconnect/>'],
      [`${TRANSFER}/Get`, ''],
      [`${TRANSFER}/Delete`, ''],
    ]
    for (const [action, body] of verbs) {
      const stranger = await server.request(
        { action, body, shellId: SHELL_ID, messageId: 'uuid:1' },
        'mallory',
      )
      const absent = await server.request({ action, body, shellId: missing, messageId: 'uuid:1' }, 'alice')
      t.equal(stranger.code, '2150858843', action)
      t.equal(
        stranger.text.replaceAll(SHELL_ID, missing).replace(/uuid:0[0-9-]+/, ''),
        absent.text.replace(/uuid:0[0-9-]+/, ''),
        'byte for byte',
      )
    }
    const other = await server.request({
      action: RECEIVE,
      body: receiveBody(),
      shellId: SHELL_ID,
      uri: `${POWERSHELL}2`,
    })
    t.equal(other.code, '2150858843', 'another configuration')
    t.equal(
      (await server.request({ action: `${TRANSFER}/Delete`, shellId: SHELL_ID.toLowerCase() }, 'ALICE'))
        .status,
      200,
      'names and ids have no case',
    )
    await server.open('alice')
    await server.open('mallory')
    t.equal(server.host.sessions.length, 3, 'an id chosen by one user does not keep another from it')
  },
)

t.test('a worker that dies · every verb says so, Delete still works', async (t) => {
  const server = await createTestServer()
  await server.open()
  const held = server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody() })
  await quiet()
  server.host.last.end({ type: 'workerDied', message: 'out of memory' })
  t.equal((await held).code, '1726')
  t.equal(
    (await server.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody() })).code,
    '1726',
  )
  t.equal((await server.request({ action: `${TRANSFER}/Delete`, shellId: SHELL_ID })).status, 200)
  t.equal(
    (await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody() })).code,
    '2150858843',
  )
})

t.test('a session that broke · its last words are received before the fault', async (t) => {
  const server = await createTestServer()
  await server.open()
  server.host.last.output('', ['RUNSPACEPOOL_STATE Broken'], true)
  server.host.last.end({ type: 'broken', message: 'the negotiation failed' })
  await quiet()
  const last = await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody() })
  t.equal(last.body.ReceiveResponse.Stream[0]['#text'], base64('RUNSPACEPOOL_STATE Broken'))
  t.match(last.body.ReceiveResponse.CommandState['@State'], /Done$/)
  const after = await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody() })
  t.equal(after.code, '2152992672')
  t.match(after.text, 'the negotiation failed')
})

t.test(
  'quotas · shells per user and commands per shell, with the codes of Windows and for Ansible the WMI form',
  async (t) => {
    const server = await createTestServer()
    for (const digit of ['1', '2', '3'])
      await server.open('alice', `${digit}0000000-2222-3333-4444-555555555555`)
    const fourth = await server.request({
      action: CREATE,
      body: createBody('40000000-2222-3333-4444-555555555555'),
      options,
    })
    t.equal(fourth.code, '2150859173')
    t.equal(fourth.subcode, 'w:QuotaLimit')
    t.match(fourth.text, 'maximum number of 3 concurrent shells')
    t.equal(fourth.body.Fault.Detail.MSFT_WmiError.error_Code['#text'], '2150859173')
    await server.request({ action: `${TRANSFER}/Delete`, shellId: '10000000-2222-3333-4444-555555555555' })
    t.equal((await server.request({ action: CREATE, body: createBody(), options })).status, 200)
    const ids = ['1', '2', '3'].map((digit) => `${digit}AAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE`)
    for (const id of ids.slice(0, 2))
      t.equal(
        (await server.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody(id) }))
          .status,
        200,
      )
    t.equal(
      (await server.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody(ids[2]) }))
        .code,
      '2150859241',
    )
    server.host.last.output(ids[0] as string, [], true)
    await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody(ids[0]) })
    t.equal(
      (await server.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody(ids[2]) }))
        .status,
      200,
      'a finished command does not count',
    )
  },
)

t.test('idle sessions · end after their timeout; a held Receive is activity', async (t) => {
  const server = await createTestServer()
  await server.open()
  const held = server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody(), timeout: 'PT600S' })
  await quiet()
  server.clock.advance(590_000)
  t.equal(server.application.sessionCount, 1)
  server.clock.advance(10_000)
  t.equal((await held).code, '2150858793')
  server.clock.advance(7_100_000)
  t.equal(server.application.sessionCount, 1)
  server.clock.advance(200_000)
  t.equal(server.application.sessionCount, 0)
  t.equal(
    (await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody() })).code,
    '2150858843',
  )
})

t.test('shutting down · no new sessions, and held Receives are told', async (t) => {
  const server = await createTestServer()
  await server.open()
  server.application.beginDrain()
  const refused = await server.request({
    action: CREATE,
    body: createBody('40000000-2222-3333-4444-555555555555'),
    options,
  })
  t.equal(refused.code, '1115')
  t.match(refused.text, 'shutting down')
  const held = server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody() })
  await quiet()
  await server.application.end()
  t.equal((await held).code, '1115')
})

t.test(
  'retries of native clients · the same OperationID and SequenceId are answered again and not done twice',
  async (t) => {
    const server = await createTestServer()
    await server.open()
    const header =
      '<p:OperationID s:mustUnderstand="false">uuid:OP</p:OperationID><p:SequenceId s:mustUnderstand="false">1</p:SequenceId>'
    const command = { action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody(), header }
    t.equal((await server.request(command)).status, 200)
    t.equal((await server.request(command)).status, 200)
    t.equal(server.host.last.told.filter((one) => one.startsWith('open')).length, 1)
    const receive = (sequence: number) =>
      server.request({
        action: RECEIVE,
        shellId: SHELL_ID,
        body: receiveBody(COMMAND_ID),
        header: `<p:OperationID>uuid:R</p:OperationID><p:SequenceId>${sequence}</p:SequenceId>`,
      })
    server.host.last.output(COMMAND_ID, ['once'])
    const first = await receive(1)
    const again = await receive(1)
    t.strictSame(again.body, first.body)
    server.host.last.output(COMMAND_ID, ['next'])
    t.equal((await receive(2)).body.ReceiveResponse.Stream[0]['#text'], base64('next'))
  },
)

t.test(
  'compression · a Windows client asks for xpress: its streams are unpacked, ours are stored chunks',
  async (t) => {
    const server = await createTestServer()
    const header = '<rsp:CompressionType s:mustUnderstand="true">xpress</rsp:CompressionType>'
    const created = await server.request({ action: CREATE, body: createBody(), options, header })
    t.equal(created.body.Shell[0].CompressionMode, 'XpressCompression')
    t.equal(server.host.last.told[0], 'send  stdin negotiation', 'creationXml is not packed')
    const packed = Buffer.concat([Buffer.from([4, 0, 4, 0]), Buffer.from('hello')])
    const body = `<rsp:Send><rsp:Stream Name="stdin">${packed.toString('base64')}</rsp:Stream></rsp:Send>`
    t.equal((await server.request({ action: `${SHELL}/Send`, shellId: SHELL_ID, body })).status, 200)
    t.equal(server.host.last.told[1], 'send  stdin hello')
    const answer = await server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody() })
    t.equal(answer.body.ReceiveResponse.Stream[1]['#text'], packed.toString('base64'))
  },
)

t.test('send · waits for room, but not beyond OperationTimeout', async (t) => {
  const server = await createTestServer()
  await server.open()
  const { last } = server.host
  last.hold = true
  const slow = server.request({ action: `${SHELL}/Send`, shellId: SHELL_ID, body: sendBody('much') })
  await quiet()
  last.release()
  t.equal((await slow).status, 200)
  last.hold = true
  const late = server.request({
    action: `${SHELL}/Send`,
    shellId: SHELL_ID,
    body: sendBody('more'),
    timeout: 'PT20S',
  })
  await quiet()
  server.clock.advance(20_000)
  t.equal((await late).status, 200, 'it was accepted: a fault would make the client send it again')
})

t.test('quotas · operations of one user at once, held Receives included', async (t) => {
  const server = await createTestServer({ limits: { ...testLimits, operationsPerUserMax: 1 } })
  await server.open()
  await server.open('bob')
  const held = server.request({ action: RECEIVE, shellId: SHELL_ID, body: receiveBody() })
  await quiet()
  const refused = await server.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody() })
  t.equal(refused.code, '2150859174')
  t.equal(refused.body.Fault.Detail.MSFT_WmiError.error_Code['#text'], '2150859174', 'where Ansible looks')
  t.equal(
    (await server.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody() }, 'bob'))
      .status,
    200,
  )
  server.clock.advance(20_000)
  t.equal((await held).code, '2150858793')
  t.equal(
    (await server.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody() })).status,
    200,
  )
})
