/** The WSMan transport of a client: one request an operation, a long poll for the pool and one for each pipeline. */
import { randomUUID } from 'node:crypto'
import { Agent as HttpAgent, request as httpRequest } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { LimitError, PeerProtocolError } from '../errors.ts'
import { clientAnswerBytesMax, clientSendBytesMax, envelopeBytesMax } from '../settings/limits.ts'
import { ACTION, SIGNAL } from '../wsman/actions.ts'
import { POWERSHELL } from '../wsman/namespaces.ts'
import { batches, type Target, type Transport, type TransportEvents } from './transport.ts'
import { type Answer, readAnswer, WsmanFaultError, writeEnvelope } from './wsman-message.ts'

export interface WsmanTransportFacts {
  /** `https://host:5986/wsman` */
  readonly uri: string
  /** the whole Authorization header; see `basicAuthorization` */
  readonly authorization?: string
  readonly configurationName?: string
  readonly operationTimeoutMs?: number
  readonly tls?: {
    /** PEM; without it the system's authorities */
    readonly ca?: string
    /** accept any certificate: for this machine and for tests */
    readonly insecure?: boolean
    readonly cert?: string
    readonly key?: string
  }
}

export const basicAuthorization = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** The HTTP answer was no SOAP: not let in, not found, overloaded. */
export class HttpStatusError extends Error {
  override readonly name = 'HttpStatusError'
  readonly status: number
  readonly location: string | undefined
  constructor(status: number, location: string | undefined) {
    super(
      status === 401
        ? 'the server did not accept the credentials (HTTP 401)'
        : `the server answered with HTTP ${status}${location === undefined ? '' : `, to ${location}`}`,
    )
    this.status = status
    this.location = location
  }
}

/** WSManFault codes that mean: nothing happened yet, ask again. */
const timedOut = 2150858793

export function createWsmanTransport(facts: WsmanTransportFacts): Transport {
  const url = new URL(facts.uri)
  const secure = url.protocol === 'https:'
  const { ca, cert, key, insecure } = facts.tls ?? {}
  const agent = secure
    ? new HttpsAgent({
        keepAlive: true,
        ...(ca !== undefined && { ca }),
        ...(cert !== undefined && { cert }),
        ...(key !== undefined && { key }),
        rejectUnauthorized: insecure !== true,
      })
    : new HttpAgent({ keepAlive: true })
  const resourceUri = `${POWERSHELL}/${facts.configurationName ?? 'Microsoft.PowerShell'}`
  const clientSessionId = `uuid:${randomUUID().toUpperCase()}`
  const shellId = randomUUID().toUpperCase()
  const timeoutMs = facts.operationTimeoutMs ?? 60_000
  const aborts = new AbortController()
  let events: TransportEvents | undefined
  let closed = false

  const lose = (error: Error): void => {
    if (closed) return
    closed = true
    aborts.abort()
    agent.destroy()
    events?.lost(error)
  }

  const post = (body: string): Promise<{ status: number; location: string | undefined; text: string }> =>
    new Promise((resolve, reject) => {
      const bytes = Buffer.from(body, 'utf8')
      const headers = {
        'content-type': 'application/soap+xml;charset=UTF-8',
        'content-length': bytes.byteLength,
        ...(facts.authorization !== undefined && { authorization: facts.authorization }),
      }
      const request = (secure ? httpsRequest : httpRequest)(
        url,
        { method: 'POST', agent, headers, signal: aborts.signal },
        (response) => {
          const parts: Buffer[] = []
          let size = 0
          response.on('data', (part: Buffer) => {
            parts.push(part)
            size += part.byteLength
            if (size > clientAnswerBytesMax)
              response.destroy(
                new LimitError(
                  'clientAnswerBytesMax',
                  clientAnswerBytesMax,
                  'an answer beyond every envelope',
                ),
              )
          })
          response.on('error', reject)
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              location: response.headers.location,
              text: Buffer.concat(parts).toString('utf8'),
            }),
          )
        },
      )
      request.on('error', reject).end(bytes)
    })

  const ask = async (action: string, body: string, options?: Record<string, string>): Promise<Answer> => {
    const messageId = `uuid:${randomUUID().toUpperCase()}`
    const shell = action === ACTION.create ? {} : { shellId }
    const text = writeEnvelope({
      to: facts.uri,
      action,
      resourceUri,
      messageId,
      clientSessionId,
      envelopeBytesMax,
      timeoutMs,
      body,
      ...shell,
      ...(options && { options }),
    })
    const response = await post(text)
    if (response.status !== 200 && response.status !== 500)
      throw new HttpStatusError(response.status, response.location)
    const answer = readAnswer(response.text)
    if (answer.relatesTo !== messageId)
      throw new PeerProtocolError(
        'WS-Management answer',
        `relates to ${answer.relatesTo}, not to ${messageId}`,
      )
    return answer
  }

  /** Long polls until the target is over. */
  const receive = async (target: Target): Promise<void> => {
    const command = target === '' ? '' : ` CommandId="${target}"`
    for (let done = false; !done && !closed; ) {
      try {
        const { received } = await ask(
          ACTION.receive,
          `<rsp:Receive><rsp:DesiredStream${command}>stdout</rsp:DesiredStream></rsp:Receive>`,
          { WSMAN_CMDSHELL_OPTION_KEEPALIVE: 'TRUE' },
        )
        for (const { commandId, bytes } of received.streams) events?.data(commandId ?? '', bytes)
        done = received.done
      } catch (error) {
        if (error instanceof WsmanFaultError && error.code === timedOut) continue
        return lose(error as Error)
      }
    }
  }

  return {
    async open(fragments, to) {
      events = to
      const creation = Buffer.concat(fragments).toString('base64')
      const body = `<rsp:Shell ShellId="${shellId}"><rsp:InputStreams>stdin pr</rsp:InputStreams><rsp:OutputStreams>stdout</rsp:OutputStreams><creationXml xmlns="${POWERSHELL}">${creation}</creationXml></rsp:Shell>`
      await ask(ACTION.create, body, { protocolversion: '2.3' })
      void receive('')
    },
    async openPipeline(target, fragments) {
      const [first = Buffer.alloc(0), ...rest] = batches(fragments, clientSendBytesMax)
      await ask(
        ACTION.command,
        `<rsp:CommandLine CommandId="${target}"><rsp:Command></rsp:Command><rsp:Arguments>${Buffer.from(first).toString('base64')}</rsp:Arguments></rsp:CommandLine>`,
        { WINRS_SKIP_CMD_SHELL: 'FALSE' },
      )
      for (const batch of rest) await this.send(target, 'stdin', [batch])
      void receive(target)
    },
    async send(target, stream, fragments) {
      const command = target === '' ? '' : ` CommandId="${target}"`
      for (const batch of batches(fragments, clientSendBytesMax))
        await ask(
          ACTION.send,
          `<rsp:Send><rsp:Stream Name="${stream}"${command}>${Buffer.from(batch).toString('base64')}</rsp:Stream></rsp:Send>`,
        )
    },
    async stopPipeline(target) {
      await ask(
        ACTION.signal,
        `<rsp:Signal CommandId="${target}"><rsp:Code>${SIGNAL.powershellStop}</rsp:Code></rsp:Signal>`,
      )
    },
    async closePipeline(target) {
      await ask(
        ACTION.signal,
        `<rsp:Signal CommandId="${target}"><rsp:Code>${SIGNAL.terminate}</rsp:Code></rsp:Signal>`,
      )
    },
    async close() {
      if (closed) return
      closed = true
      try {
        await ask(ACTION.delete, '')
      } finally {
        aborts.abort()
        agent.destroy()
      }
    },
  }
}
