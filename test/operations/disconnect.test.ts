import t from 'tap'
import {
  base64,
  COMMAND_ID,
  commandBody,
  createTestServer,
  ENUMERATION,
  POWERSHELL,
  receiveBody,
  SHELL,
  SHELL_ID,
  type TestServer,
  TRANSFER,
} from '../support/wsman-client.ts'

const quiet = async () => {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve))
}
const verb = (server: TestServer, name: string, body: string, header = '', user = 'alice') =>
  server.request(
    { action: `${SHELL}/${name}`, shellId: SHELL_ID, body, header, options: { protocolversion: '2.3' } },
    user,
  )
const connectBody = `<rsp:Connect><connectXml xmlns="http://schemas.microsoft.com/powershell">${base64('hello')}</connectXml></rsp:Connect>`
const session = (id: string) => `<p:SessionId s:mustUnderstand="false">uuid:${id}</p:SessionId>`

t.test('disconnect and reconnect · held Receives end, commands run on, output is kept', async (t) => {
  const server = await createTestServer()
  await server.open()
  server.host.onInput = () => {}
  await verb(server, 'Command', commandBody())
  const held = verb(server, 'Receive', receiveBody(COMMAND_ID))
  await quiet()
  const left = await verb(
    server,
    'Disconnect',
    '<rsp:Disconnect><rsp:IdleTimeOut>PT120.000S</rsp:IdleTimeOut></rsp:Disconnect>',
  )
  t.equal(left.status, 200)
  t.match(left.text, '<s:Body></s:Body>')
  t.equal((await held).code, '2150859230')
  t.equal(
    (await verb(server, 'Command', commandBody('BBBBBBBB-BBBB-CCCC-DDDD-EEEEEEEEEEEE'))).code,
    '2150859204',
  )
  t.equal((await verb(server, 'Receive', receiveBody(COMMAND_ID))).code, '2150859204')
  t.equal((await verb(server, 'Disconnect', '<rsp:Disconnect/>')).code, '2150859215')
  server.host.last.output(COMMAND_ID, ['meanwhile'])
  const shell = await server.request({ action: `${TRANSFER}/Get`, uri: SHELL, shellId: SHELL_ID })
  t.equal(shell.body.Shell[0].State, 'Disconnected')
  t.equal(shell.body.Shell[0].IdleTimeOut, 'PT120.000S')
  t.equal((await verb(server, 'Reconnect', '<rsp:Reconnect/>', session('another'))).code, '2150859206')
  t.equal((await verb(server, 'Reconnect', '')).status, 200)
  t.equal((await verb(server, 'Reconnect', '')).code, '2150859216')
  t.equal(
    (await verb(server, 'Reconnect', `<rsp:Reconnect CommandId="${COMMAND_ID}"/>`)).status,
    200,
    'each command is reconnected too',
  )
  const kept = await verb(server, 'Receive', receiveBody(COMMAND_ID))
  t.equal(kept.body.ReceiveResponse.Stream[0]['#text'], base64('meanwhile'))
})

t.test('connect · another client of the same user takes a left session over', async (t) => {
  const server = await createTestServer()
  await server.open()
  server.host.onInput = () => {}
  await verb(server, 'Command', commandBody())
  t.equal((await verb(server, 'Connect', connectBody)).code, '2150859213', 'it is in use')
  await verb(server, 'Disconnect', '')
  t.equal((await verb(server, 'Connect', '<rsp:Connect/>')).code, '2152992674')
  t.equal((await verb(server, 'Connect', connectBody, '', 'mallory')).code, '2150858843')
  const joined = await verb(server, 'Connect', connectBody, session('new'))
  t.equal(
    Buffer.from(
      joined.body.ConnectResponse.connectResponseXml['#text'] ??
        joined.body.ConnectResponse.connectResponseXml,
      'base64',
    ).toString(),
    'answer to hello',
  )
  t.equal(joined.body.ConnectResponse.InputStreams, 'stdin pr')
  const command = await verb(server, 'Connect', `<rsp:Connect CommandId="${COMMAND_ID}"/>`)
  t.match(command.text, '<rsp:ConnectResponse/>')
  t.equal(
    (await verb(server, 'Connect', '<rsp:Connect CommandId="BBBBBBBB-BBBB-CCCC-DDDD-EEEEEEEEEEEE"/>')).code,
    '2150858843',
  )
  server.host.last.output(COMMAND_ID, ['goes on'])
  t.equal(
    (await verb(server, 'Receive', receiveBody(COMMAND_ID))).body.ReceiveResponse.Stream[0]['#text'],
    base64('goes on'),
  )
})

t.test('connect · a client that was lost without a word can be replaced after a while', async (t) => {
  const server = await createTestServer()
  await server.open()
  server.clock.advance(200_000)
  t.equal((await verb(server, 'Connect', connectBody)).code, '2150859213')
  server.clock.advance(250_000)
  t.equal((await verb(server, 'Connect', connectBody)).status, 200)
})

t.test('disconnected sessions · end after their idle timeout', async (t) => {
  const server = await createTestServer()
  await server.open()
  await verb(server, 'Disconnect', '<rsp:Disconnect><rsp:IdleTimeOut>PT1S</rsp:IdleTimeOut></rsp:Disconnect>')
  server.clock.advance(45_000)
  t.equal(server.application.sessionCount, 1, 'a minute is the least')
  server.clock.advance(45_000)
  t.equal(server.application.sessionCount, 0)
  t.equal(server.host.last.told.at(-1), 'close')
})

const enumerate = (server: TestServer, uri: string, inside = '', user = 'alice') =>
  server.request(
    { action: `${ENUMERATION}/Enumerate`, uri, body: `<n:Enumerate>${inside}</n:Enumerate>` },
    user,
  )
const OPTIMIZE = '<w:OptimizeEnumeration/><w:MaxElements>32000</w:MaxElements>'
const filter = (id: string) =>
  `<w:Filter Dialect="http://schemas.dmtf.org/wbem/wsman/1/wsman/SelectorFilter"><w:SelectorSet><w:Selector Name="ShellId">${id}</w:Selector></w:SelectorSet></w:Filter>`

t.test('enumerate · a user sees the own shells and their commands', async (t) => {
  const server = await createTestServer()
  const none = await enumerate(server, SHELL, OPTIMIZE)
  t.match(none.text, '<w:Items></w:Items><w:EndOfSequence/>')
  await server.open()
  await server.open('mallory', '20000000-2222-3333-4444-555555555555')
  const mine = await enumerate(server, SHELL, OPTIMIZE)
  const shells = mine.body.EnumerateResponse.Items.Shell
  t.equal(shells.length, 1)
  for (const name of ['ShellId', 'Name', 'State', 'ResourceUri', 'Owner', 'IdleTimeOut', 'BufferMode'])
    t.ok(shells[0][name], `${name}: Get-PSSession needs it`)
  t.equal(shells[0].ResourceUri, POWERSHELL)
  await verb(server, 'Command', commandBody())
  const commands = await enumerate(server, `${SHELL}/Command`, OPTIMIZE + filter(SHELL_ID.toLowerCase()))
  t.match(commands.body.EnumerateResponse.Items.Command[0], {
    CommandId: COMMAND_ID,
    CommandState: 'Running',
  })
  t.equal((await enumerate(server, `${SHELL}/Command`, OPTIMIZE)).code, '2150859200')
  t.equal(
    (await enumerate(server, `${SHELL}/Command`, OPTIMIZE + filter('20000000-2222-3333-4444-555555555555')))
      .code,
    '2150858843',
    "not somebody else's",
  )
  t.equal((await enumerate(server, 'urn:x', OPTIMIZE)).code, '2150858811')
})

t.test('pull and release · bring the rest, to their owner only', async (t) => {
  const server = await createTestServer()
  for (const digit of ['1', '2', '3'])
    await server.open('alice', `${digit}0000000-2222-3333-4444-555555555555`)
  const begun = await enumerate(server, SHELL)
  const context = begun.body.EnumerateResponse.EnumerationContext
  t.notOk(begun.body.EnumerateResponse.Items)
  const pull = (body: string, user = 'alice') =>
    server.request({ action: `${ENUMERATION}/Pull`, uri: SHELL, body: `<n:Pull>${body}</n:Pull>` }, user)
  const two = await pull(
    `<n:EnumerationContext>${context}</n:EnumerationContext><n:MaxElements>2</n:MaxElements>`,
  )
  t.equal(two.body.PullResponse.Items.Shell.length, 2)
  t.equal(
    (await pull(`<n:EnumerationContext>${context}</n:EnumerationContext>`, 'mallory')).code,
    '2150858779',
  )
  const last = await pull(
    `<n:EnumerationContext>${context}</n:EnumerationContext><n:MaxElements>9</n:MaxElements>`,
  )
  t.equal(last.body.PullResponse.Items.Shell.length, 1)
  t.match(last.text, '<n:EndOfSequence/>')
  t.equal((await pull(`<n:EnumerationContext>${context}</n:EnumerationContext>`)).code, '2150858779')
  const second = (await enumerate(server, SHELL)).body.EnumerateResponse.EnumerationContext
  const release = () =>
    server.request({
      action: `${ENUMERATION}/Release`,
      uri: SHELL,
      body: `<n:Release><n:EnumerationContext>${second}</n:EnumerationContext></n:Release>`,
    })
  t.equal((await release()).status, 200)
  t.equal((await release()).code, '2150858779')
  const paged = await enumerate(server, SHELL, '<w:OptimizeEnumeration/><w:MaxElements>2</w:MaxElements>')
  t.equal(paged.body.EnumerateResponse.Items.Shell.length, 2)
  t.match(paged.body.EnumerateResponse.EnumerationContext, /^uuid:/)
})
