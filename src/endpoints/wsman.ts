/**
 * Stop 1 of a request: the routes of one WS-Management application. Authenticates before the body is read, hands the
 * envelope to stop 3 and 4, and answers; every fault is HTTP 500 (protocol.md 1.4).
 */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Authenticate, connectionOf } from '../auth/authenticate.ts'
import type { Principal } from '../auth/principal.ts'
import { type Clock, systemClock } from '../clock.ts'
import type { ResolvePlan } from '../configurations/resolve.ts'
import type { SessionHost } from '../hostprocess/host.ts'
import { createEnumerations } from '../operations/enumerations.ts'
import { identify } from '../operations/identify.ts'
import { perform } from '../operations/index.ts'
import type { Application, ApplicationEvent, OperationContext, WsmanLimits } from '../operations/operation.ts'
import { startExpiry } from '../sessions/expiry.ts'
import {
  type ConfigurationCounts,
  createConfigurationCounts,
  createOperationCounts,
} from '../sessions/quota.ts'
import { createSessionTable } from '../sessions/session-table.ts'
import { identifyBytesMax, operationsPerUserMax } from '../settings/limits.ts'
import { ACTION } from '../wsman/actions.ts'
import {
  type Charset,
  charsetOf,
  decodeText,
  encodeText,
  readBody,
  readRequest,
  relatesToOf,
  type WsmanRequest,
  writeResponse,
} from '../wsman/envelope.ts'
import { faultOf, faultParts, throwFault } from '../wsman/faults.ts'
import type { WsmanApplication } from '../server.ts'

export interface WsmanFacts {
  readonly applicationName: string
  readonly authenticate: Authenticate
  readonly resolvePlan: ResolvePlan
  readonly host: SessionHost
  readonly limits: WsmanLimits
  /** schemes Identify tells an authenticated client, e.g. `basic` */
  readonly securityProfiles?: readonly string[]
  readonly onEvent?: (event: ApplicationEvent) => void
  /** counts that other applications share */
  readonly ofConfiguration?: (configurationName: string) => ConfigurationCounts
  readonly clock?: Clock
  readonly newGuid?: () => string
}

const SOAP_TYPE = /^\s*application\/soap\+xml\s*(?:;|$)/i
const ENCRYPTED_TYPE = /^\s*multipart\/(?:x-multi-)?encrypted\s*(?:;|$)/i

/** What may change while sessions run: they keep what they began with, and requests from now on meet the new. */
export type WsmanChanges = Pick<
  WsmanFacts,
  'authenticate' | 'resolvePlan' | 'limits' | 'host' | 'securityProfiles'
>

/** An application whose endpoint may be changed, removed and made again at run time. */
export interface ChangeableApplication extends WsmanApplication {
  readonly name: string
  update(changes: WsmanChanges): void
  /** No new sessions; those that are there go on until they end. Undone by `update`. */
  retire(): void
}

export function createWsmanApplication(first: WsmanFacts): ChangeableApplication {
  let facts = first
  const clock = facts.clock ?? systemClock
  const newGuid = facts.newGuid ?? (() => randomUUID().toUpperCase())
  const ofConfiguration = facts.ofConfiguration ?? createConfigurationCounts()
  const sessions = createSessionTable(
    (session, end) => facts.onEvent?.({ type: 'sessionEnded', session, reason: reasonOf(end) }),
    ofConfiguration,
  )
  const stopExpiry = startExpiry(sessions, clock)
  let phase: Application['phase'] = 'serving'
  const application: Application = {
    name: facts.applicationName,
    sessions,
    get host() {
      return facts.host
    },
    resolvePlan: (request) => facts.resolvePlan(request),
    get limits() {
      return limitsOf(facts)
    },
    clock,
    newGuid,
    enumerations: createEnumerations(clock, newGuid),
    operations: createOperationCounts(),
    ofConfiguration,
    get phase() {
      return phase
    },
    ...(facts.onEvent && { onEvent: facts.onEvent }),
  }

  return {
    name: facts.applicationName,
    update(changes) {
      facts = { ...facts, ...changes }
      if (phase === 'retired') phase = 'serving'
    },
    retire() {
      if (phase === 'serving') phase = 'retired'
    },
    mount: (app) => mount(app, () => facts, application),
    get sessionCount() {
      return sessions.size
    },
    get runningPipelines() {
      let count = 0
      for (const session of sessions.all) if (session.end === undefined) count += session.liveCommands
      return count
    },
    beginDrain() {
      if (phase === 'serving' || phase === 'retired') phase = 'draining'
    },
    async end() {
      phase = 'ending'
      stopExpiry()
      sessions.closeAll()
    },
  }
}

function limitsOf({ limits }: WsmanFacts): WsmanLimits {
  return limits.operationsPerUserMax === undefined ? { ...limits, operationsPerUserMax } : limits
}

function mount(app: FastifyInstance, current: () => WsmanFacts, application: Application): void {
  // who a request comes from: set before its body is read
  const principals = new WeakMap<FastifyRequest, Principal>()
  const path = `/${application.name}`
  const { requestBodyBytesMax } = application.limits

  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: requestBodyBytesMax },
      (_request, body, done) => done(null, body),
    )
    scope.route({
      method: 'POST',
      url: path,
      bodyLimit: requestBodyBytesMax,
      async onRequest(request, reply) {
        // nothing is left to end: the endpoint is gone
        if (application.phase === 'retired' && application.sessions.size === 0) return reply.code(404).send()
        if (asksUnauthenticated(request)) return undefined
        const principal = await current().authenticate(request, reply)
        if (principal === undefined) return reply
        principals.set(request, principal)
        return undefined
      },
      async handler(request, reply) {
        const body = request.body instanceof Uint8Array ? request.body : EMPTY_BODY
        const principal = principals.get(request)
        if (principal === undefined)
          return answerUnauthenticated(request, reply, body, current(), application)
        return answer(request, reply, body, principal, current(), application)
      },
    })
    scope.route({
      method: ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'],
      url: path,
      handler: (_request, reply) => reply.code(405).header('allow', 'POST').send(),
    })
  })
}

const EMPTY_BODY = new Uint8Array(0)

function asksUnauthenticated(request: FastifyRequest): boolean {
  const value = request.headers['wsmanidentify']
  return (
    typeof value === 'string' &&
    value.trim().toLowerCase() === 'unauthenticated' &&
    request.headers.authorization === undefined
  )
}

/** Test-WSMan without credentials: Identify and nothing else; whatever else it is must authenticate. */
async function answerUnauthenticated(
  request: FastifyRequest,
  reply: FastifyReply,
  body: Uint8Array,
  facts: WsmanFacts,
  application: Application,
): Promise<FastifyReply> {
  const charset = charsetOf(request.headers['content-type'])
  const wanted =
    charset !== undefined && body.byteLength <= identifyBytesMax ? identifyRequest(body, charset) : undefined
  if (charset !== undefined && wanted !== undefined) return sendSoap(reply, 200, identify(undefined), charset)
  const principal = await facts.authenticate(request, reply)
  return principal === undefined ? reply : answer(request, reply, body, principal, facts, application)
}

function identifyRequest(body: Uint8Array, charset: Charset): WsmanRequest | undefined {
  try {
    const request = readRequest(decodeText(body, charset))
    if (request.action !== ACTION.identify) return undefined
    readBody(request, (reader) => reader.skip())
    return request
  } catch {
    // whatever is wrong with it is said after authentication
    return undefined
  }
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  body: Uint8Array,
  principal: Principal,
  facts: WsmanFacts,
  application: Application,
): Promise<FastifyReply> {
  // clients probe their credentials with an empty request (protocol.md 1.6)
  if (body.byteLength === 0) return reply.code(200).send()
  const type = request.headers['content-type']
  // no scheme here agrees on keys, so an encrypted body cannot be read
  if (type !== undefined && ENCRYPTED_TYPE.test(type)) return reply.code(400).send()
  if (type !== undefined && !SOAP_TYPE.test(type)) return reply.code(415).send()
  const charset = charsetOf(type)
  let messageId = ''
  try {
    if (charset === undefined) throwFault('UnsupportedEncoding')
    const wanted = readRequest(decodeText(body, charset))
    messageId = wanted.messageId
    if (wanted.action === ACTION.identify) {
      readBody(wanted, (reader) => reader.skip())
      return sendSoap(
        reply,
        200,
        identify({ profiles: facts.securityProfiles ?? [], encrypted: request.protocol === 'https' }),
        charset,
      )
    }
    const done = await perform(wanted, principal, contextOf(request, reply, charset, application))
    if (done.undelivered !== undefined) whenUndelivered(reply, done.undelivered)
    const parts = {
      action: `${wanted.action}Response`,
      messageId: `uuid:${application.newGuid()}`,
      relatesTo: messageId,
    }
    return sendSoap(reply, 200, writeResponse({ ...parts, body: done.body }), charset)
  } catch (error) {
    return sendFault(request, reply, error, messageId || relatesToOf(error), charset ?? 'utf-8', application)
  }
}

function sendFault(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  relatesTo: string,
  charset: Charset,
  application: Application,
): FastifyReply {
  const fault = faultOf(error)
  if (fault.fault === 'InternalError')
    request.log.error({ event: 'requestFailed', err: error }, 'a request failed')
  else if (fault.fault !== 'TimedOut')
    request.log.debug({ event: 'fault', fault: fault.fault, reason: fault.message }, 'answered with a fault')
  const messageId = `uuid:${application.newGuid()}`
  return sendSoap(
    reply,
    500,
    writeResponse({ ...faultParts(fault, machineOf(request)), messageId, relatesTo }),
    charset,
  )
}

function sendSoap(reply: FastifyReply, status: number, text: string, charset: Charset): FastifyReply {
  const upper = charset === 'utf-8' ? 'UTF-8' : 'UTF-16'
  void reply.code(status).header('content-type', `application/soap+xml;charset=${upper}`)
  return reply.send(charset === 'utf-8' ? text : encodeText(text, charset))
}

/** Calls back when the answer did not leave: what it carried goes back to its queue. */
function whenUndelivered({ raw }: FastifyReply, undelivered: () => void): void {
  if (raw.destroyed) {
    undelivered()
    return
  }
  let finished = false
  raw.once('finish', () => {
    finished = true
  })
  raw.once('close', () => {
    if (!finished) undelivered()
  })
}

function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  charset: Charset,
  application: Application,
): OperationContext {
  return {
    application,
    charset,
    address: `${request.protocol}://${request.headers.host ?? request.hostname}/${application.name}`,
    clientIp: request.ip,
    local: connectionOf(request).loopback,
    onDrop(drop) {
      if (reply.raw.destroyed) drop()
      else reply.raw.once('close', drop)
    },
  }
}

/** As the client called this machine. */
function machineOf(request: FastifyRequest): string {
  return request.hostname
}

function reasonOf(end: { type: string; message?: string }): string {
  return end.message === undefined ? end.type : `${end.type}: ${end.message}`
}
