/** Writes requests as the clients of protocol.md 9 do, and reads answers with an XML reader that is not ours. */
import Fastify, { type FastifyInstance } from 'fastify'
import { XMLParser } from 'fast-xml-parser'
import type { Authenticate } from '../../src/auth/authenticate.ts'
import type { Principal } from '../../src/auth/principal.ts'
import type { SessionPlan } from '../../src/configurations/session-plan.ts'
import { AccessDeniedError, ConfigurationNotFoundError } from '../../src/configurations/resolve.ts'
import { createWsmanApplication, type WsmanFacts } from '../../src/endpoints/wsman.ts'
import { createMemoryHost, type MemoryHost } from './memory-session-host.ts'
import { createTestClock, type TestClock } from './test-clock.ts'

export const SHELL = 'http://schemas.microsoft.com/wbem/wsman/1/windows/shell'
export const TRANSFER = 'http://schemas.xmlsoap.org/ws/2004/09/transfer'
export const ENUMERATION = 'http://schemas.xmlsoap.org/ws/2004/09/enumeration'
export const POWERSHELL = 'http://schemas.microsoft.com/powershell/Microsoft.PowerShell'
export const SHELL_ID = '11111111-2222-3333-4444-555555555555'
export const COMMAND_ID = 'AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE'

export interface RequestFacts {
  action: string
  body?: string
  shellId?: string
  uri?: string
  timeout?: string
  envelopeBytes?: number
  options?: Record<string, string>
  /** raw header elements besides */
  header?: string
  messageId?: string
}

let serial = 0

export function envelope(facts: RequestFacts): string {
  const id = facts.messageId ?? `uuid:00000000-0000-0000-0000-${String(++serial).padStart(12, '0')}`
  const selectors =
    facts.shellId === undefined
      ? ''
      : `<w:SelectorSet><w:Selector Name="ShellId">${facts.shellId}</w:Selector></w:SelectorSet>`
  const options = Object.entries(facts.options ?? {})
    .map(([name, value]) => `<w:Option MustComply="true" Name="${name}">${value}</w:Option>`)
    .join('')
  return (
    `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" ` +
    `xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd" xmlns:p="http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd" ` +
    `xmlns:rsp="${SHELL}" xmlns:n="${ENUMERATION}"><s:Header>` +
    `<a:To>http://localhost:5985/wsman</a:To><a:ReplyTo><a:Address s:mustUnderstand="true">http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</a:Address></a:ReplyTo>` +
    `<a:Action s:mustUnderstand="true">${facts.action}</a:Action><a:MessageID>${id}</a:MessageID>` +
    `<w:ResourceURI s:mustUnderstand="true">${facts.uri ?? POWERSHELL}</w:ResourceURI>` +
    `<w:MaxEnvelopeSize s:mustUnderstand="true">${facts.envelopeBytes ?? 153600}</w:MaxEnvelopeSize>` +
    `<w:OperationTimeout>${facts.timeout ?? 'PT20S'}</w:OperationTimeout><w:Locale xml:lang="en-US" s:mustUnderstand="false"/>` +
    `${selectors}${options === '' ? '' : `<w:OptionSet s:mustUnderstand="true">${options}</w:OptionSet>`}${facts.header ?? ''}` +
    `</s:Header><s:Body>${facts.body ?? ''}</s:Body></s:Envelope>`
  )
}

export const base64 = (text: string): string => Buffer.from(text).toString('base64')

export const createBody = (shellId: string | undefined = SHELL_ID, creation = 'negotiation'): string =>
  `<rsp:Shell${shellId === undefined ? '' : ` ShellId="${shellId}"`}><rsp:InputStreams>stdin pr</rsp:InputStreams><rsp:OutputStreams>stdout</rsp:OutputStreams>` +
  `<creationXml xmlns="http://schemas.microsoft.com/powershell">${base64(creation)}</creationXml></rsp:Shell>`

export const commandBody = (commandId: string | undefined = COMMAND_ID, fragments = 'pipeline'): string =>
  `<rsp:CommandLine${commandId === undefined ? '' : ` CommandId="${commandId}"`}><rsp:Command/><rsp:Arguments>${base64(fragments)}</rsp:Arguments></rsp:CommandLine>`

export const receiveBody = (commandId?: string): string =>
  `<rsp:Receive><rsp:DesiredStream${commandId === undefined ? '' : ` CommandId="${commandId}"`}>stdout</rsp:DesiredStream></rsp:Receive>`

export const signalBody = (code: string, commandId = COMMAND_ID): string =>
  `<rsp:Signal CommandId="${commandId}"><rsp:Code>${code}</rsp:Code></rsp:Signal>`

export const sendBody = (text: string, commandId?: string, name = 'stdin'): string =>
  `<rsp:Send><rsp:Stream Name="${name}"${commandId === undefined ? '' : ` CommandId="${commandId}"`}>${base64(text)}</rsp:Stream></rsp:Send>`

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ['Stream', 'Shell', 'Command'].includes(name),
})

// biome-ignore lint/suspicious/noExplicitAny: a parsed document
type Parsed = any

export interface Answer {
  status: number
  type: string
  text: string
  header: Parsed
  body: Parsed
  /** of a fault: WSManFault Code */
  code: string | undefined
  subcode: string | undefined
}

export function readAnswer(status: number, type: string, text: string): Answer {
  const document: Parsed = text === '' ? {} : parser.parse(text)
  const { Header: header, Body: body } = document.Envelope ?? {}
  const fault = body?.Fault
  return {
    status,
    type,
    text,
    header,
    body: body ?? undefined,
    code: fault?.Detail?.WSManFault?.['@Code'],
    subcode: fault?.Code?.Subcode?.Value,
  }
}

export const alice: Principal = { name: 'alice', scheme: 'Basic', groups: ['administrators'], tenant: '' }

export const testLimits = {
  envelopeBytesMax: 512_000,
  requestBodyBytesMax: 2_000_000,
  sessionsMax: 100,
  sessionsPerUserMax: 3,
  commandsPerSessionMax: 2,
  idleTimeoutMs: 7_200_000,
  idleTimeoutMsMax: 2_147_483_647,
}

export interface TestServer {
  readonly app: FastifyInstance
  readonly host: MemoryHost
  readonly clock: TestClock
  readonly application: ReturnType<typeof createWsmanApplication>
  readonly events: string[]
  post(text: string | Buffer, headers?: Record<string, string>): Promise<Answer>
  request(facts: RequestFacts, user?: string): Promise<Answer>
  /** a session, opened and its first output ignored */
  open(user?: string, shellId?: string): Promise<void>
}

/** The user name comes in the header `authorization: Test NAME`; none is a challenge. */
export async function createTestServer(changes: Partial<WsmanFacts> = {}): Promise<TestServer> {
  const host = createMemoryHost()
  const clock = createTestClock()
  const events: string[] = []
  const authenticate: Authenticate = async (request, reply) => {
    const name = /^Test (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (name === undefined) {
      await reply.code(401).header('www-authenticate', 'Basic realm="WSMAN"').send()
      return undefined
    }
    return { ...alice, name }
  }
  let guid = 0
  const application = createWsmanApplication({
    applicationName: 'wsman',
    authenticate,
    resolvePlan({ principal, configurationName, connectionString }) {
      if (configurationName === 'denied') throw new AccessDeniedError('denied', principal.name)
      if (configurationName !== 'Microsoft.PowerShell')
        throw new ConfigurationNotFoundError(configurationName)
      return { configurationName, principal, connectionString } as SessionPlan
    },
    host,
    limits: testLimits,
    onEvent: (event) => void events.push(event.type === 'command' ? `command ${event.line}` : event.type),
    clock,
    newGuid: () => `00000000-0000-0000-0000-${String(++guid).padStart(12, '0')}`,
    ...changes,
  })
  const app = Fastify({
    routerOptions: { caseSensitive: false, ignoreTrailingSlash: true },
    exposeHeadRoutes: false,
  })
  application.mount(app)
  await app.ready()

  const post: TestServer['post'] = async (text, headers = {}) => {
    const response = await app.inject({
      method: 'POST',
      url: '/wsman',
      payload: text,
      headers: {
        'content-type': 'application/soap+xml;charset=UTF-8',
        authorization: 'Test alice',
        ...headers,
      },
    })
    return readAnswer(response.statusCode, String(response.headers['content-type'] ?? ''), response.payload)
  }
  const request: TestServer['request'] = (facts, user = 'alice') =>
    post(envelope(facts), { authorization: `Test ${user}` })
  return {
    app,
    host,
    clock,
    application,
    events,
    post,
    request,
    async open(user = 'alice', shellId = SHELL_ID) {
      const onInput = host.onInput
      host.onInput = () => {}
      await request(
        { action: `${TRANSFER}/Create`, body: createBody(shellId), options: { protocolversion: '2.3' } },
        user,
      )
      host.onInput = onInput
    },
  }
}
