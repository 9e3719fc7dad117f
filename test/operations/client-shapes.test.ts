/** The shapes of requests that clients other than pypsrp send (protocol.md 9; stock README, PSWSMan), written from their sources. */
import t from 'tap'
import { base64, COMMAND_ID, createTestServer, readAnswer, SHELL, SHELL_ID } from '../support/wsman-client.ts'

const SOAP = 'http://www.w3.org/2003/05/soap-envelope'
const WSA = 'http://schemas.xmlsoap.org/ws/2004/08/addressing'
const WSMAN = 'http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd'
const PWSH = 'http://schemas.microsoft.com/powershell'
const anonymous = `${WSA}/role/anonymous`

t.test('PSWSMan · Create, Command with an empty line, Terminate with a capital T', async (t) => {
  const { app, host } = await createTestServer()
  const send = async (action: string, body: string, options: string, selectors: string) => {
    const payload =
      `<s:Envelope xmlns:s="${SOAP}" xmlns:wsa="${WSA}" xmlns:wsman="${WSMAN}" xmlns:wsmv="http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd" xmlns:rsp="${SHELL}"><s:Header>` +
      `<wsa:Action s:mustUnderstand="true">${action}</wsa:Action><wsmv:DataLocale s:mustUnderstand="false" xml:lang="en-US"/><wsman:Locale s:mustUnderstand="false" xml:lang="en-US"/>` +
      `<wsman:MaxEnvelopeSize s:mustUnderstand="true">153600</wsman:MaxEnvelopeSize><wsa:MessageID>uuid:11111111-1111-1111-1111-111111111111</wsa:MessageID><wsman:OperationTimeout>PT10000S</wsman:OperationTimeout>` +
      `<wsa:ReplyTo><wsa:Address s:mustUnderstand="true">${anonymous}</wsa:Address></wsa:ReplyTo><wsman:ResourceURI s:mustUnderstand="true">${PWSH}/Microsoft.PowerShell</wsman:ResourceURI>` +
      `<wsmv:SessionId s:mustUnderstand="false">uuid:22222222-2222-2222-2222-222222222222</wsmv:SessionId><wsa:To>http://localhost:5985/wsman</wsa:To>${options}${selectors}</s:Header><s:Body>${body}</s:Body></s:Envelope>`
    const answer = await app.inject({
      method: 'POST',
      url: '/wsman',
      payload,
      headers: {
        'content-type': 'application/soap+xml; charset=utf-8',
        'accept-encoding': 'identity',
        'user-agent': 'PSWSMan Client',
        authorization: 'Test alice',
      },
    })
    return readAnswer(answer.statusCode, String(answer.headers['content-type']), answer.payload)
  }
  const version =
    '<wsman:OptionSet s:mustUnderstand="true"><wsman:Option Name="protocolversion">2.3</wsman:Option></wsman:OptionSet>'
  const selector = `<wsman:SelectorSet><wsman:Selector Name="ShellId">${SHELL_ID}</wsman:Selector></wsman:SelectorSet>`
  const created = await send(
    'http://schemas.xmlsoap.org/ws/2004/09/transfer/Create',
    `<rsp:Shell ShellId="${SHELL_ID}"><rsp:InputStreams>stdin pr</rsp:InputStreams><rsp:OutputStreams>stdout</rsp:OutputStreams><creationXml xmlns="${PWSH}">${base64('x')}</creationXml></rsp:Shell>`,
    version,
    '',
  )
  t.equal(
    created.header.Action,
    'http://schemas.xmlsoap.org/ws/2004/09/transfer/CreateResponse',
    'it takes the first Action and wants it exact',
  )
  t.match(created.header.MessageID.slice(5), /^[0-9A-F-]{36}$/)
  const skip =
    '<wsman:OptionSet s:mustUnderstand="true"><wsman:Option Name="WINRS_SKIP_CMD_SHELL">false</wsman:Option></wsman:OptionSet>'
  const command = await send(
    `${SHELL}/Command`,
    `<rsp:CommandLine CommandId="${COMMAND_ID}"><rsp:Command></rsp:Command><rsp:Arguments>${base64('x')}</rsp:Arguments></rsp:CommandLine>`,
    skip,
    selector,
  )
  t.equal(command.body.CommandResponse.CommandId, COMMAND_ID)
  const ended = await send(
    `${SHELL}/Signal`,
    `<rsp:Signal CommandId="${COMMAND_ID}"><rsp:Code>${SHELL}/signal/Terminate</rsp:Code></rsp:Signal>`,
    '',
    selector,
  )
  t.equal(ended.header.Action, `${SHELL}/SignalResponse`)
  t.equal(host.last.told.at(-1), `close ${COMMAND_ID}`)
})

t.test('native WinRM of Windows · compression, name, numbered operations, EPR headers', async (t) => {
  const { app, host } = await createTestServer()
  const payload =
    `<s:Envelope xmlns:s="${SOAP}" xmlns:a="${WSA}" xmlns:w="${WSMAN}" xmlns:p="http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd"><s:Header>` +
    `<a:To>http://server:5985/wsman?PSVersion=5.1.22621.1</a:To><w:ResourceURI s:mustUnderstand="true">${PWSH}/Microsoft.PowerShell</w:ResourceURI>` +
    `<a:ReplyTo><a:Address s:mustUnderstand="true">${anonymous}</a:Address></a:ReplyTo><a:Action s:mustUnderstand="true">http://schemas.xmlsoap.org/ws/2004/09/transfer/Create</a:Action>` +
    `<w:MaxEnvelopeSize s:mustUnderstand="true">512000</w:MaxEnvelopeSize><a:MessageID>uuid:33333333-3333-3333-3333-333333333333</a:MessageID><w:Locale xml:lang="en-US" s:mustUnderstand="false" />` +
    `<p:DataLocale xml:lang="en-US" s:mustUnderstand="false" /><p:SessionId s:mustUnderstand="false">uuid:44444444-4444-4444-4444-444444444444</p:SessionId>` +
    `<p:OperationID s:mustUnderstand="false">uuid:55555555-5555-5555-5555-555555555555</p:OperationID><p:SequenceId s:mustUnderstand="false">1</p:SequenceId>` +
    `<w:OptionSet xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" s:mustUnderstand="true"><w:Option Name="protocolversion" MustComply="true">2.3</w:Option></w:OptionSet>` +
    `<w:OperationTimeout>PT180.000S</w:OperationTimeout><rsp:CompressionType s:mustUnderstand="true" xmlns:rsp="${SHELL}">xpress</rsp:CompressionType></s:Header>` +
    `<s:Body><rsp:Shell xmlns:rsp="${SHELL}" Name="WinRM1" ShellId="${SHELL_ID}"><rsp:InputStreams>stdin pr</rsp:InputStreams><rsp:OutputStreams>stdout</rsp:OutputStreams><rsp:IdleTimeOut>PT240.000S</rsp:IdleTimeOut><creationXml xmlns="${PWSH}">${base64('x')}</creationXml></rsp:Shell></s:Body></s:Envelope>`
  const inject = () =>
    app.inject({
      method: 'POST',
      url: '/wsman?PSVersion=5.1.22621.1',
      payload,
      headers: {
        'content-type': 'application/soap+xml;charset=UTF-8',
        'user-agent': 'Microsoft WinRM Client',
        authorization: 'Test alice',
      },
    })
  const answer = readAnswer(200, '', (await inject()).payload)
  t.match(answer.body.Shell[0], {
    Name: 'WinRM1',
    IdleTimeOut: 'PT240.000S',
    CompressionMode: 'XpressCompression',
    State: 'Connected',
  })
  const again = await inject()
  t.equal(again.statusCode, 200, 'the same OperationID and SequenceId is a retry')
  t.equal(host.sessions.length, 1)
})

t.test('go-psrp and WinRb · no creationXml, no ids, an action in another place', async (t) => {
  const { post, host } = await createTestServer()
  const envelope = (action: string, body: string, selector = '') =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<env:Envelope xmlns:env="${SOAP}" xmlns:a="${WSA}" xmlns:w="${WSMAN}" xmlns:rsp="${SHELL}">\n  <env:Body>PLACE</env:Body>\n</env:Envelope>`.replace(
      '<env:Body>PLACE</env:Body>',
      `<env:Header><a:To>http://windows-host:5985/wsman</a:To>\n<a:ReplyTo><a:Address mustUnderstand="true">${anonymous}</a:Address></a:ReplyTo>` +
        `<w:MaxEnvelopeSize mustUnderstand="true">153600</w:MaxEnvelopeSize><a:MessageID>uuid:66666666-6666-6666-6666-666666666666</a:MessageID>` +
        `<w:Locale mustUnderstand="false" xml:lang="en-US"/><w:OperationTimeout>PT1S</w:OperationTimeout><w:ResourceURI mustUnderstand="true">${PWSH}/Microsoft.PowerShell</w:ResourceURI>` +
        `<a:Action mustUnderstand="true">${action}</a:Action>${selector}<w:OptionSet env:mustUnderstand="true"><w:Option Name="protocolversion" MustComply="true">2.3</w:Option></w:OptionSet></env:Header>` +
        `<env:Body>${body}</env:Body>`,
    )
  const created = await post(
    envelope(
      'http://schemas.xmlsoap.org/ws/2004/09/transfer/Create',
      `<rsp:Shell><rsp:InputStreams>stdin pr</rsp:InputStreams><rsp:OutputStreams>stdout</rsp:OutputStreams><rsp:Name>Runspace</rsp:Name><rsp:IdleTimeOut>PT30M</rsp:IdleTimeOut></rsp:Shell>`,
    ),
  )
  t.equal(created.status, 200)
  const { ShellId: shellId, IdleTimeOut: idle } = created.body.Shell[0]
  t.equal(idle, 'PT1800.000S')
  const selector = `<w:SelectorSet><w:Selector Name="ShellId">${shellId}</w:Selector></w:SelectorSet>`
  t.equal(
    (
      await post(
        envelope(
          `${SHELL}/Send`,
          `<rsp:Send><rsp:Stream Name="stdin">${base64('negotiation')}\n</rsp:Stream></rsp:Send>`,
          selector,
        ),
      )
    ).status,
    200,
  )
  t.strictSame(host.last.told, ['send  stdin negotiation'])
  const command = await post(
    envelope(
      `${SHELL}/Command`,
      `<rsp:CommandLine><rsp:Command>Invoke-Expression</rsp:Command><rsp:Arguments>${base64('x')}</rsp:Arguments></rsp:CommandLine>`,
      selector,
    ),
  )
  t.match(command.body.CommandResponse.CommandId, /^[0-9A-F-]{36}$/)
})
