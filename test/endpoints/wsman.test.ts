import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import {
  base64,
  commandBody,
  COMMAND_ID,
  createBody,
  createTestServer,
  envelope,
  POWERSHELL,
  readAnswer,
  receiveBody,
  SHELL,
  SHELL_ID,
  TRANSFER,
} from '../support/wsman-client.ts'

const IDENTIFY =
  '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:i="http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd"><s:Header/><s:Body><i:Identify/></s:Body></s:Envelope>'
const CREATE = { action: `${TRANSFER}/Create`, body: createBody(), options: { protocolversion: '2.3' } }

t.test('authentication · comes before the body; the empty probe is answered 200 empty', async (t) => {
  const { app, host } = await createTestServer()
  const anonymous = await app.inject({
    method: 'POST',
    url: '/wsman',
    payload: envelope(CREATE),
    headers: { 'content-type': 'application/soap+xml' },
  })
  t.equal(anonymous.statusCode, 401)
  t.equal(anonymous.headers['www-authenticate'], 'Basic realm="WSMAN"')
  t.equal(host.sessions.length, 0)
  for (const type of ['application/soap+xml;charset=UTF-8', 'text/plain', undefined]) {
    const headers = {
      authorization: 'Test alice',
      'content-length': '0',
      ...(type !== undefined && { 'content-type': type }),
    }
    const probe = await app.inject({ method: 'POST', url: '/wsman', headers })
    t.equal(probe.statusCode, 200, `empty body of type ${type}`)
    t.equal(probe.payload, '')
  }
})

t.test('paths, methods and types', async (t) => {
  const { app, post } = await createTestServer()
  for (const url of ['/wsman', '/WSMan/', '/wsman?PSVersion=7.6.5', '/wsman/?PSVersion=7.4.0;MSP=1']) {
    const answer = await app.inject({
      method: 'POST',
      url,
      payload: envelope(CREATE),
      headers: { 'content-type': 'Application/SOAP+xml; Charset="utf-8"', authorization: `Test ${url}` },
    })
    t.equal(answer.statusCode, 200, url)
  }
  t.equal((await app.inject({ method: 'POST', url: '/other' })).statusCode, 404)
  for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS'] as const) {
    const answer = await app.inject({ method, url: '/wsman' })
    t.equal(answer.statusCode, 405, method)
    t.equal(answer.headers['allow'], 'POST')
  }
  t.equal((await post(envelope(CREATE), { 'content-type': 'application/json' })).status, 415)
  t.equal(
    (
      await post('--x', {
        'content-type':
          'multipart/encrypted;protocol="application/HTTP-SPNEGO-session-encrypted";boundary="Encrypted Boundary"',
      })
    ).status,
    400,
  )
  t.equal((await post('x'.repeat(2_000_001))).status, 413)
  t.equal((await post('<broken', {})).code, '2150858817')
  t.equal(
    (await post(envelope(CREATE), { 'content-type': 'application/soap+xml;charset=latin9' })).code,
    '2150858828',
  )
})

t.test('identify · strangers learn nothing, others the product', async (t) => {
  const { app, post } = await createTestServer({ securityProfiles: ['basic'] })
  const inject = (headers: Record<string, string>, payload = IDENTIFY) =>
    app.inject({
      method: 'POST',
      url: '/wsman',
      payload,
      headers: { 'content-type': 'application/soap+xml', ...headers },
    })
  const stranger = await inject({ wsmanidentify: 'unauthenticated' })
  t.equal(stranger.statusCode, 200)
  t.match(stranger.payload, '<wsmid:ProductVersion>OS: 0.0.0 SP: 0.0 Stack: 3.0</wsmid:ProductVersion>')
  t.notMatch(stranger.payload, 'SecurityProfile')
  t.equal((await inject({})).statusCode, 401, 'without the header it must authenticate')
  t.equal(
    (await inject({ wsmanidentify: 'unauthenticated' }, envelope(CREATE))).statusCode,
    401,
    'nothing else is answered',
  )
  t.equal((await inject({ wsmanidentify: 'unauthenticated' }, 'garbage')).statusCode, 401)
  const known = await post(IDENTIFY)
  t.match(known.text, /OS: \d+\.\d+\.\d+ SP: 0\.0 Stack: 3\.0/)
  t.match(known.text, 'secprofile/http/basic')
})

t.test('UTF-16 · in and out', async (t) => {
  const { app } = await createTestServer()
  const answer = await app.inject({
    method: 'POST',
    url: '/wsman',
    payload: Buffer.from(envelope(CREATE), 'utf16le'),
    headers: { 'content-type': 'application/soap+xml;charset=UTF-16', authorization: 'Test alice' },
  })
  t.equal(answer.headers['content-type'], 'application/soap+xml;charset=UTF-16')
  const read = readAnswer(answer.statusCode, '', answer.rawPayload.toString('utf16le'))
  t.equal(read.body.Shell[0].Encoding, 'UTF16')
})

t.test('configurations · unknown and forbidden ones, the cmd shell, options and streams', async (t) => {
  const { request } = await createTestServer()
  const uri = (name: string) => `http://schemas.microsoft.com/powershell/${name}`
  t.equal((await request({ ...CREATE, uri: uri('nope') })).code, '2150858811')
  t.equal((await request({ ...CREATE, uri: uri('denied') })).code, '5')
  const cmd = await request({ ...CREATE, uri: `${SHELL}/cmd` })
  t.equal(cmd.code, '5', 'a restricted configuration has no cmd shell')
  t.match(cmd.text, 'windows/shell/cmd')
  t.equal((await request({ ...CREATE, options: {} })).code, '2152991687')
  const version = await request({ ...CREATE, options: { protocolversion: '3.0' } })
  t.equal(version.code, '2152991685')
  t.match(version.text, '<PSProtocolVersionError ServerProtocolVersion="2.3"')
  t.equal(
    (await request({ ...CREATE, options: { protocolversion: '2.3', PS_UNHEARD: '1' } })).code,
    '2152991686',
  )
  t.equal((await request({ ...CREATE, body: CREATE.body.replace('stdin pr', 'stdin') })).code, '2152991673')
  t.equal((await request({ ...CREATE, body: createBody('not-a-guid') })).code, '2150859221')
  const compressed = await request({
    ...CREATE,
    header: '<rsp:CompressionType s:mustUnderstand="true">zip</rsp:CompressionType>',
  })
  t.equal(compressed.body.Fault.Code.Value, 's:MustUnderstand')
  t.match(compressed.text, 'CompressionType')
  t.equal((await request({ action: 'urn:unheard' })).code, '2150858771')
  t.equal((await request({ action: `${SHELL}/Receive` })).code, '2150858842')
  t.equal((await request(CREATE)).status, 200)
  t.equal((await request(CREATE)).code, '2150859223', 'the id is taken')
  const made = await request({ ...CREATE, body: createBody(undefined).replace(` ShellId="${SHELL_ID}"`, '') })
  t.match(made.body.Shell[0].ShellId, /^[0-9A-F-]{36}$/)
})

t.test('commands · ids and bodies that are wrong', async (t) => {
  const server = await createTestServer()
  await server.open()
  const command = (body: string) => server.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body })
  t.equal((await command(commandBody('x'))).code, '2150859220')
  t.equal(
    (await command('<rsp:CommandLine><rsp:Command>dir</rsp:Command></rsp:CommandLine>')).code,
    '2152991684',
  )
  t.equal((await command(commandBody())).status, 200)
  t.equal((await command(commandBody(COMMAND_ID.toLowerCase()))).code, '2150859222')
  const made = await command(commandBody(undefined).replace(` CommandId="${COMMAND_ID}"`, ''))
  t.match(made.body.CommandResponse.CommandId, /^[0-9A-F-]{36}$/)
  const receive = (body: string) => server.request({ action: `${SHELL}/Receive`, shellId: SHELL_ID, body })
  t.equal((await receive(receiveBody('BBBBBBBB-BBBB-CCCC-DDDD-EEEEEEEEEEEE'))).code, '2150858843')
  t.equal((await receive(receiveBody().replace('>stdout<', '>stderr<'))).code, '2152991680')
  t.equal(
    (
      await server.request({
        action: `${SHELL}/Send`,
        shellId: SHELL_ID,
        body: '<rsp:Send><rsp:Stream Name="stdout">eA==</rsp:Stream></rsp:Send>',
      })
    ).code,
    '2152991678',
  )
})

t.test('get · winrm/config and one shell', async (t) => {
  const server = await createTestServer()
  const config = await server.request({
    action: `${TRANSFER}/Get`,
    uri: 'http://schemas.microsoft.com/wbem/wsman/1/config',
  })
  t.equal(config.body.Config.MaxEnvelopeSizekb, '500')
  await server.open()
  const shell = await server.request({ action: `${TRANSFER}/Get`, uri: SHELL, shellId: SHELL_ID })
  t.equal(shell.body.Shell[0].State, 'Connected')
  t.equal((await server.request({ action: `${TRANSFER}/Get`, uri: 'urn:x' })).code, '2150858811')
})

t.test('a connection that is lost · takes no output along', async (t) => {
  const server = await createTestServer()
  await server.app.listen({ port: 0, host: '127.0.0.1' })
  t.teardown(() => server.app.close())
  await server.open()
  const { port } = server.app.server.address() as AddressInfo
  const held = httpRequest({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/wsman',
    headers: { 'content-type': 'application/soap+xml', authorization: 'Test alice' },
  })
  held.on('error', () => {})
  held.end(envelope({ action: `${SHELL}/Receive`, shellId: SHELL_ID, body: receiveBody() }))
  await until(() => server.clock.timers > 1)
  const timers = server.clock.timers
  held.destroy()
  await until(() => server.clock.timers < timers)
  server.host.last.output('', ['kept'])
  const again = await server.request({ action: `${SHELL}/Receive`, shellId: SHELL_ID, body: receiveBody() })
  t.equal(again.body.ReceiveResponse.Stream[0]['#text'], base64('kept'))
})

t.test('the resource URI of the answer is the one asked for', async (t) => {
  const { request } = await createTestServer()
  const answer = await request(CREATE)
  t.equal(answer.body.ResourceCreated.ReferenceParameters.ResourceURI, POWERSHELL)
})

async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setImmediate(resolve))
}
