import assert from 'node:assert/strict'
import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import t from 'tap'
import { ACTION } from '../../src/wsman/actions.ts'
import { formatAge, formatTimeout, parseDuration } from '../../src/wsman/duration.ts'
import {
  charsetOf,
  decodeText,
  readBody,
  readRequest,
  relatesToOf,
  writeIdentifyResponse,
  writeResponse,
} from '../../src/wsman/envelope.ts'
import { faultOf, faultParts, WsmanError } from '../../src/wsman/faults.ts'
import {
  readCommandLine,
  readReceive,
  readSend,
  readShell,
  writeReceiveResponse,
} from '../../src/wsman/shell.ts'
import { LimitError, PeerProtocolError, ShuttingDownError, StateError } from '../../src/errors.ts'
import {
  base64,
  commandBody,
  createBody,
  envelope,
  receiveBody,
  SHELL,
  TRANSFER,
} from '../support/wsman-client.ts'

t.test('durations · read as clients write them, written as Windows writes them', async (t) => {
  const known: Record<string, number | undefined> = {
    PT20S: 20_000,
    PT60S: 60_000,
    'PT180.000S': 180_000,
    PT1S: 1000,
    P0DT0H0M20S: 20_000,
    'PT0.5S': 500,
    PT30M: 1_800_000,
    PT10000S: 10_000_000,
    P1D: 86_400_000,
    P1Y2M3DT4H5M6S: ((365 + 60 + 3) * 86_400 + 4 * 3600 + 5 * 60 + 6) * 1000,
    '7200': 7_200_000,
    ' PT2H ': 7_200_000,
    '-PT5S': -5000,
    PT: undefined,
    P: undefined,
    P1DT: undefined,
    '': undefined,
    PT5: undefined,
    '1.5': undefined,
    PT1S2M: undefined,
    pt5s: undefined,
  }
  for (const [text, ms] of Object.entries(known)) t.equal(parseDuration(text), ms, JSON.stringify(text))
  t.equal(formatTimeout(7_200_000), 'PT7200.000S')
  t.equal(formatTimeout(2_147_483_647), 'PT2147483.647S')
  t.equal(formatAge(93_784_999), 'P1DT2H3M4S')
  fc.assert(fc.property(fc.nat(2_147_483_647), (ms) => assert.equal(parseDuration(formatTimeout(ms)), ms)))
  fc.assert(fc.property(fc.nat(), (ms) => assert.equal(parseDuration(formatAge(ms)), ms - (ms % 1000))))
})

t.test('charset · from the content type, however it is written', async (t) => {
  t.equal(charsetOf('application/soap+xml;charset=UTF-8'), 'utf-8')
  t.equal(charsetOf('application/soap+xml; charset="utf-16"'), 'utf-16')
  t.equal(charsetOf('application/soap+xml'), 'utf-8')
  t.equal(charsetOf(undefined), 'utf-8')
  t.equal(charsetOf('application/soap+xml;charset=ebcdic'), undefined)
  for (const encoded of [
    Buffer.from('\ufeff<a/>', 'utf16le'),
    Buffer.from('<a/>', 'utf16le'),
    Buffer.from('\ufeff<a/>', 'utf16le').swap16(),
    Buffer.from('<a/>', 'utf16le').swap16(),
  ]) {
    t.equal(decodeText(encoded, 'utf-16'), '<a/>')
  }
  t.equal(decodeText(Buffer.from('\ufeff<é/>'), 'utf-8'), '<é/>')
  t.throws(() => decodeText(Buffer.from([0x3c, 0xff, 0xfe]), 'utf-8'), { name: 'PeerProtocolError' })
})

t.test('requests · every header is read', async (t) => {
  const request = readRequest(
    envelope({
      action: `${SHELL}/Receive`,
      shellId: 'ABC',
      timeout: 'PT180.000S',
      envelopeBytes: 512_000,
      messageId: 'uuid:aBc',
      body: receiveBody('X'),
      options: { protocolversion: '2.3', WINRS_NOPROFILE: '1' },
      header:
        '<p:SessionId s:mustUnderstand="false">uuid:S</p:SessionId><p:OperationID s:mustUnderstand="false">uuid:O</p:OperationID><p:SequenceId>7</p:SequenceId><p:DataLocale xml:lang="de-DE"/><p:ActivityId>1</p:ActivityId><z:Own xmlns:z="urn:z"/>',
    }),
  )
  t.match(request, {
    action: `${SHELL}/Receive`,
    messageId: 'uuid:aBc',
    operationTimeoutMs: 180_000,
    maxEnvelopeBytes: 512_000,
    sessionId: 'uuid:S',
    operationId: 'uuid:O',
    sequenceId: 7,
    dataLocale: 'de-DE',
    locale: 'en-US',
    resourceUri: 'http://schemas.microsoft.com/powershell/Microsoft.PowerShell',
  })
  t.equal(request.selectors.get('shellid'), 'ABC')
  t.strictSame(request.options.get('winrs_noprofile'), { value: '1', mustComply: true })
  t.strictSame(readBody(request, readReceive), { streams: 'stdout', commandId: 'X' })
})

t.test('requests · prefixes, attribute forms and order of other clients are the same', async (t) => {
  // the shape of WinRb and masterzen/winrm: mustUnderstand without a namespace, other prefixes, mustComply in lower case
  const text =
    '<?xml version="1.0" encoding="UTF-8"?>\n<env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope" xmlns:b="http://schemas.xmlsoap.org/ws/2004/08/addressing" xmlns:q="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd">\n <env:Header>\n' +
    `<q:OptionSet><q:Option Name="WINRS_CODEPAGE" mustComply="TRUE">65001</q:Option></q:OptionSet><b:MessageID>uuid:1</b:MessageID><q:ResourceURI mustUnderstand="true">${SHELL}/cmd?ShellId=1</q:ResourceURI><b:Action mustUnderstand="true"> ${TRANSFER}/Create </b:Action></env:Header>\n<env:Body/></env:Envelope>`
  const request = readRequest(text)
  t.equal(request.action, ACTION.create)
  t.equal(request.resourceUri, `${SHELL}/cmd`)
  t.equal(request.operationTimeoutMs, 60_000)
  t.equal(request.maxEnvelopeBytes, undefined)
  t.equal(request.options.get('winrs_codepage')?.mustComply, true)
  t.equal(
    readBody(request, () => 1),
    undefined,
  )
})

t.test('requests · what is wrong is named, and relates to the message', async (t) => {
  const fails = (text: string): { fault: string; relatesTo: string } => {
    try {
      const request = readRequest(text)
      readBody(request, (reader) => reader.skip())
      return { fault: 'none', relatesTo: '' }
    } catch (error) {
      return { fault: faultOf(error).fault, relatesTo: relatesToOf(error) }
    }
  }
  const base = { action: ACTION.get, messageId: 'uuid:m' }
  const good = envelope(base)
  t.strictSame(fails(good), { fault: 'none', relatesTo: '' })
  t.strictSame(fails(envelope({ ...base, header: '<z:Own xmlns:z="urn:z" s:mustUnderstand="1"/>' })), {
    fault: 'MustUnderstand',
    relatesTo: 'uuid:m',
  })
  t.strictSame(fails(envelope({ ...base, header: '<z:Own xmlns:z="urn:z" mustUnderstand="true"/>' })), {
    fault: 'MustUnderstand',
    relatesTo: 'uuid:m',
  })
  t.strictSame(
    fails(
      envelope({ ...base, header: '<w:FragmentTransfer s:mustUnderstand="true">x</w:FragmentTransfer>' }),
    ),
    { fault: 'FragmentTransfer', relatesTo: 'uuid:m' },
  )
  t.strictSame(fails(envelope({ ...base, envelopeBytes: 8191 })), {
    fault: 'MinimumEnvelope',
    relatesTo: 'uuid:m',
  })
  t.strictSame(fails(envelope({ ...base, timeout: 'soon' })), {
    fault: 'InvalidTimeout',
    relatesTo: 'uuid:m',
  })
  t.equal(fails(good.replace(/<a:Action.*<\/a:Action>/, '')).fault, 'HeaderRequired')
  t.equal(fails(good.replace(/<a:MessageID.*<\/a:MessageID>/, '')).fault, 'HeaderRequired')
  t.equal(fails(good.replace('2003/05/soap-envelope', '1999/soap')).fault, 'SchemaValidationError')
  t.equal(fails(good.replace(/<s:Body>.*<\/s:Body>/, '')).fault, 'SchemaValidationError')
  t.equal(fails(`${good}<x/>`).fault, 'SchemaValidationError', 'what follows the envelope is read too')
  t.equal(fails('not xml').fault, 'SchemaValidationError')
  fc.assert(
    fc.property(fc.nat(good.length - 1), (at) => {
      assert.notEqual(fails(good.slice(0, at)).fault, 'none', 'cut')
      assert.notEqual(fails(good.slice(0, at)).fault, 'InternalError')
    }),
  )
})

t.test('identify · is known by its body, in both spellings of its namespace', async (t) => {
  for (const word of ['identity', 'identify']) {
    const text = `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header/><s:Body><i:Identify xmlns:i="http://schemas.dmtf.org/wbem/wsman/${word}/1/wsmanidentity.xsd"/></s:Body></s:Envelope>`
    t.equal(readRequest(text).action, ACTION.identify)
  }
  t.match(writeIdentifyResponse({ vendor: 'V & W', version: '1', profiles: ['http/basic'] }), 'V &amp; W')
})

t.test('bodies · are read in any order, base64 with white space, and wrong ones are refused', async (t) => {
  const body = <T>(xml: string, read: Parameters<typeof readBody<T>>[1]) =>
    readBody(readRequest(envelope({ action: ACTION.create, body: xml })), read)
  const shell = body(createBody('ID', 'x'), readShell)
  t.match(shell, {
    shellId: 'ID',
    inputStreams: 'stdin pr',
    outputStreams: 'stdout',
    idleTimeoutMs: undefined,
  })
  t.equal(Buffer.from(shell?.creation ?? []).toString(), 'x')
  t.equal(shell?.creation?.buffer.byteLength, 1, 'a buffer of its own, so that it can move to a worker')
  t.match(
    body(
      '<rsp:Shell Name="A"><rsp:BufferMode>Drop</rsp:BufferMode><rsp:IdleTimeOut>PT240.000S</rsp:IdleTimeOut><rsp:Lifetime>x</rsp:Lifetime></rsp:Shell>',
      readShell,
    ),
    {
      name: 'A',
      bufferMode: 'drop',
      idleTimeoutMs: 240_000,
      creation: undefined,
    },
  )
  const command = body(
    `<rsp:CommandLine><rsp:Command> get </rsp:Command><rsp:Arguments>${base64('one')}</rsp:Arguments><rsp:Arguments>\n${base64('two')}\n</rsp:Arguments></rsp:CommandLine>`,
    readCommandLine,
  )
  t.match(command, { commandId: undefined, line: ' get ' })
  t.equal(Buffer.from(command?.fragments ?? []).toString(), 'onetwo')
  const sent = body(
    `<rsp:Send><rsp:Stream Name="pr" CommandId="C">${base64('a')}</rsp:Stream><rsp:Stream Name="stdin"/></rsp:Send>`,
    readSend,
  )
  t.match(sent, [
    { name: 'pr', commandId: 'C' },
    { name: 'stdin', commandId: undefined },
  ])
  for (const bad of ['=', 'abc', 'ab!d', '####', 'YQ==YQ==']) {
    t.throws(
      () => body(`<rsp:CommandLine><rsp:Arguments>${bad}</rsp:Arguments></rsp:CommandLine>`, readCommandLine),
      { name: 'WsmanError' },
      bad,
    )
  }
  t.throws(() => body(commandBody(), readShell), { name: 'PeerProtocolError' })
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = writeReceiveResponse('C', [bytes], undefined)
      const xml = text.replace('ReceiveResponse>', 'Send>').replace('</rsp:ReceiveResponse>', '</rsp:Send>')
      assert.deepEqual(Buffer.from(body(xml, readSend)?.[0]?.bytes ?? []), Buffer.from(bytes))
    }),
  )
})

t.test('responses · a second reader reads the same', async (t) => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    removeNSPrefix: true,
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === 'Stream',
  })
  const plain = fc.string({ maxLength: 40 }).filter((text) => /^[ -~]*$/.test(text) && !text.includes('&'))
  fc.assert(
    fc.property(
      plain,
      fc.array(fc.uint8Array({ minLength: 1, maxLength: 50 }), { minLength: 1 }),
      (relatesTo, fragments) => {
        const text = writeResponse({
          action: 'A',
          messageId: 'uuid:M',
          relatesTo,
          body: writeReceiveResponse(undefined, fragments, 'done'),
        })
        const { Header, Body } = parser.parse(text).Envelope
        if (relatesTo !== '') assert.equal(Header.RelatesTo, relatesTo)
        assert.deepEqual(
          Body.ReceiveResponse.Stream.map((one: { '#text': string }) => one['#text']),
          fragments.map((one) => Buffer.from(one).toString('base64')),
        )
      },
    ),
  )
})

t.test('faults · carry code, subcode, number and text as Windows has them', async (t) => {
  const parser = new XMLParser({ ignoreAttributes: false, removeNSPrefix: true, parseTagValue: false })
  const rows: [unknown, string, string, string, string | undefined][] = [
    [new WsmanError('TimedOut'), 'wsman', 's:Receiver', 'w:TimedOut', '2150858793'],
    [new WsmanError('CommandNotFound'), 'wsman', 's:Sender', 'w:InvalidSelectors', '2150858843'],
    [new WsmanError('SelectorMissing'), 'wsman', 's:Sender', 'w:InvalidSelectors', '2150858842'],
    [new WsmanError('ResourceNotFound'), 'addressing', 's:Sender', 'a:DestinationUnreachable', '2150858811'],
    [new WsmanError('ActionNotSupported'), 'addressing', 's:Sender', 'a:ActionNotSupported', '2150858771'],
    [
      new WsmanError('HeaderRequired'),
      'addressing',
      's:Sender',
      'a:MessageInformationHeaderRequired',
      '2150858769',
    ],
    [
      new WsmanError('InvalidHeader'),
      'addressing',
      's:Sender',
      'a:InvalidMessageInformationHeader',
      '2150858767',
    ],
    [new PeerProtocolError('XML', 'bad <&>'), 'wsman', 's:Sender', 'w:SchemaValidationError', '2150858817'],
    [new LimitError('xmlDepthMax', 1, 'deep'), 'wsman', 's:Sender', 'w:EncodingLimit', '2150858805'],
    [new LimitError('sessionsMax', 1, 'full'), 'wsman', 's:Sender', 'w:QuotaLimit', '2150859238'],
    [new ShuttingDownError(), 'wsman', 's:Receiver', 'w:InternalError', '1115'],
    [new StateError({ action: 'leak this', current: 'x' }), 'wsman', 's:Receiver', 'w:InternalError', '1359'],
    ['not even an error', 'wsman', 's:Receiver', 'w:InternalError', '1359'],
    [new WsmanError('EnvelopeExceeded'), 'wsman', 's:Sender', 'w:EncodingLimit', '2150858824'],
    [new WsmanError('MinimumEnvelope'), 'wsman', 's:Sender', 'w:EncodingLimit', '2150858878'],
    [new WsmanError('OptionsNotSupported'), 'wsman', 's:Sender', 'w:InvalidOptions', '2150858833'],
    [new WsmanError('InvalidOptionValue'), 'wsman', 's:Sender', 'w:InvalidOptions', '2150858835'],
    [new WsmanError('AccessDenied'), 'wsman', 's:Sender', 'w:AccessDenied', '5'],
    [new WsmanError('InvalidParameter'), 'wsman', 's:Sender', 'w:InvalidParameter', '87'],
    [new WsmanError('ShellInUse'), 'wsman', 's:Receiver', 'w:InternalError', '2150859213'],
    [new WsmanError('ShellDisconnected'), 'wsman', 's:Receiver', 'w:InternalError', '2150859204'],
    [new WsmanError('StreamDisconnected'), 'wsman', 's:Receiver', 'w:InternalError', '2150859230'],
    [new WsmanError('PluginProtocolVersion'), 'wsman', 's:Receiver', 'w:InternalError', '2152991685'],
    [new WsmanError('PluginError'), 'wsman', 's:Receiver', 'w:InternalError', '2152992672'],
  ]
  for (const [error, action, code, subcode, number] of rows) {
    const parts = faultParts(faultOf(error), 'host"<&')
    t.match(parts.action, action === 'wsman' ? /wsman\/1\/wsman\/fault$/ : /addressing\/fault$/)
    const { Fault } = parser.parse(`<r xmlns:s="s" xmlns:w="w">${parts.body}</r>`).r
    t.equal(Fault.Code.Value, code)
    t.equal(Fault.Code.Subcode.Value, subcode)
    t.equal(Fault.Detail.WSManFault['@_Code'], number)
    t.equal(Fault.Detail.WSManFault['@_Machine'], 'host"<&')
    t.ok(Fault.Reason.Text['#text'])
    t.notMatch(parts.body, 'leak this', 'our own mistakes are not told')
  }
  const must = faultParts(
    new WsmanError('MustUnderstand', { header: { namespace: SHELL, localName: 'CompressionType' } }),
    'h',
  )
  t.equal(must.header, `<s:NotUnderstood qname="h:CompressionType" xmlns:h="${SHELL}"/>`)
  t.notMatch(must.body, 'Detail')
})
