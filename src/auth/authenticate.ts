/**
 * Stop 2 of a request: headers -> Principal, or 401 with the next token.
 * A scheme is a state machine of tokens on one connection, so that Negotiate (several legs) fits beside Basic (one leg).
 */
import { TLSSocket } from 'node:tls'
import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AuthenticationSettings, Settings } from '../settings/schema.ts'
import { createBasic } from './basic.ts'
import { createBearer } from './bearer.ts'
import { certificateLabel, createCertificate } from './certificate.ts'
import type { Principal } from './principal.ts'
import type { Throttle } from './throttle.ts'
import type { UserStore } from './user-store.ts'

/** What a scheme may know of the connection a token came on. */
export interface AuthConnection {
  /** the TCP or TLS socket: a key for what a scheme remembers (WeakMap), and the source of a client certificate */
  readonly socket: Socket
  readonly encrypted: boolean
  /** both ends on this machine */
  readonly loopback: boolean
  readonly remoteAddress: string
}

export type AuthStep =
  /** 401 with this token alone: the handshake goes on */
  | { readonly type: 'continue'; readonly token: string }
  /** `token`: sent with the final answer, e.g. the last leg of SPNEGO */
  | { readonly type: 'principal'; readonly principal: Principal; readonly token?: string }
  /** `reason` is for the log, never for the client */
  | { readonly type: 'denied'; readonly reason: string }

export interface AuthScheme {
  /** as it stands in `Authorization` and `WWW-Authenticate`; compared without case, written as here */
  readonly label: string
  /** the value of WWW-Authenticate in a fresh challenge; undefined: never offered (client certificates) */
  challenge(connection: AuthConnection): string | undefined
  /** @param token what follows the label; the empty string when nothing does */
  step(token: string, connection: AuthConnection): Promise<AuthStep>
}

/** undefined: the reply has already been sent (401 with challenges, or 403). */
export type Authenticate = (request: FastifyRequest, reply: FastifyReply) => Promise<Principal | undefined>

export interface AuthenticateFacts {
  /** the ways in of one endpoint */
  readonly settings: AuthenticationSettings
  readonly credentialCacheMs: Settings['authentication']['credentialCacheMs']
  readonly users: UserStore | undefined
  readonly throttle: Throttle
  readonly now: () => number
  /** counts for metrics */
  readonly onOutcome?: (scheme: string, outcome: 'principal' | 'denied' | 'continue') => void
}

/** The schemes of an endpoint, in the order they are offered. */
export async function createSchemes(facts: AuthenticateFacts): Promise<AuthScheme[]> {
  const { settings, users, throttle, now, credentialCacheMs } = facts
  const schemes: AuthScheme[] = []
  const bearer =
    settings.bearer && (await createBearer({ issuers: settings.bearer.issuers, now, credentialCacheMs }))
  const token = settings.bearer?.asBasicPassword ? bearer?.verify : undefined
  if (settings.certificate) schemes.push(createCertificate(settings.certificate.mappings, now))
  if (bearer) schemes.push(bearer)
  if (settings.basic || token)
    schemes.push(
      createBasic({
        settings: settings.basic ?? { allowUnencrypted: false },
        users: settings.basic && users,
        throttle,
        now,
        credentialCacheMs,
        ...(token && { token }),
      }),
    )
  return schemes
}

export async function createAuthenticate(facts: AuthenticateFacts): Promise<Authenticate> {
  const schemes = await createSchemes(facts)
  const byLabel = new Map(schemes.map((scheme) => [scheme.label.toLowerCase(), scheme]))

  const challenge = (reply: FastifyReply, connection: AuthConnection): undefined => {
    const challenges = schemes
      .map((scheme) => scheme.challenge(connection))
      .filter((text) => text !== undefined)
    // 401 needs a challenge (RFC 9110 15.5.2); where none can be met the answer is 403
    if (challenges.length > 0) void reply.code(401).header('www-authenticate', challenges).send()
    else void reply.code(403).send()
    return undefined
  }

  return async (request, reply) => {
    const connection = connectionOf(request)
    const [authorization, another] = authorizationHeaders(request)
    if (another !== undefined) {
      void reply.code(400).send()
      return undefined
    }
    const { scheme, token } = chosen(byLabel, authorization, connection)
    if (!scheme) return challenge(reply, connection)
    const step = await scheme.step(token, connection)
    facts.onOutcome?.(scheme.label === certificateLabel ? 'Certificate' : scheme.label, step.type)
    switch (step.type) {
      case 'principal':
        if (step.token !== undefined) void reply.header('www-authenticate', `${scheme.label} ${step.token}`)
        return step.principal
      case 'continue':
        void reply.code(401).header('www-authenticate', `${scheme.label} ${step.token}`).send()
        return undefined
      case 'denied':
        request.log.warn(
          {
            event: 'authenticationDenied',
            scheme: scheme.label,
            from: connection.remoteAddress,
            reason: step.reason,
          },
          'authentication denied',
        )
        return challenge(reply, connection)
    }
  }
}

/** `Authorization: Label token`; without the header, a client certificate that the connection has already shown. */
function chosen(
  byLabel: ReadonlyMap<string, AuthScheme>,
  authorization: string | undefined,
  connection: AuthConnection,
) {
  if (authorization === undefined) {
    const scheme = byLabel.get(certificateLabel)
    const shown =
      connection.socket instanceof TLSSocket && connection.socket.getPeerX509Certificate() !== undefined
    return { scheme: shown ? scheme : undefined, token: '' }
  }
  const [, label = '', token = ''] = /^(\S+)(?: +(.*?))? *$/.exec(authorization) ?? []
  return { scheme: byLabel.get(label.toLowerCase()), token }
}

/** All of them, as they came: Node keeps the first of two and says nothing. */
function authorizationHeaders(request: FastifyRequest): string[] {
  const { rawHeaders } = request.raw
  const values: string[] = []
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    if (name.length === 13 && name.toLowerCase() === 'authorization') values.push(rawHeaders[index + 1] ?? '')
  }
  return values
}

const isLoopback = (address: string | undefined) =>
  address !== undefined && /^(::ffff:)?127\.|^::1$/.test(address)

export function connectionOf(request: FastifyRequest): AuthConnection {
  const { socket } = request
  return {
    socket,
    encrypted: socket instanceof TLSSocket,
    loopback: isLoopback(socket.remoteAddress) && isLoopback(socket.localAddress),
    remoteAddress: socket.remoteAddress ?? '',
  }
}
