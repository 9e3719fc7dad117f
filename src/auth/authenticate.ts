/**
 * Stop 2 of a request: headers -> Principal, or 401 with the next token.
 * A scheme is a state machine of tokens on one connection, so that Negotiate (several legs) fits beside Basic (one leg).
 */
import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Principal } from './principal.ts'

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
