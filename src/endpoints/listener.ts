/**
 * Before stop 1: one listener. The socket stays; what answers on it (a generation: one Fastify with its routes) is exchanged whole, so
 * that an endpoint comes, changes or goes without a connection being dropped. A request ends in the generation in which it began.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { drainLookMs, headerBytesMax, keepAliveMs, requestReceiveMs } from '../settings/limits.ts'

/** One Fastify, ready and never listening itself. */
export interface Generation {
  readonly app: FastifyInstance
  /** bodies stream through it for as long as they like */
  readonly streams: boolean
}

export interface Listener {
  readonly port: number
  /** New requests are the new generation's. */
  exchange(next: Generation): void
  /** No new connections; resolves when the last one is gone. */
  close(): Promise<void>
  closeAllConnections(): void
}

interface Running extends Generation {
  /** requests and upgraded connections that it still answers */
  open: number
  replaced: boolean
}

/** @param tls undefined: plain http */
export async function openListener(
  place: { readonly address: string; readonly port: number },
  tls: ServerOptions | undefined,
  first: Generation,
): Promise<Listener> {
  const options = { maxHeaderSize: headerBytesMax, noDelay: true }
  const server: Server = tls ? createSecureServer({ ...options, ...tls }) : createServer(options)
  server.keepAliveTimeout = keepAliveMs
  let current: Running
  const old = new Set<Running>()

  const leave = (one: Running): void => {
    one.open--
    if (one.replaced && one.open === 0 && old.delete(one)) void one.app.close()
  }
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const mine = current
    mine.open++
    socket.once('close', () => leave(mine))
    mine.app.server.emit('upgrade', request, socket, head)
  }
  const use = (next: Generation): void => {
    current = { ...next, open: 0, replaced: false }
    // Node's clock for receiving a whole request; long polls are answers and have none
    server.requestTimeout = next.streams ? 0 : requestReceiveMs
    // without a listener Node takes a request to upgrade for a plain one
    server.off('upgrade', onUpgrade)
    if (next.app.server.listenerCount('upgrade') > 0) server.on('upgrade', onUpgrade)
  }
  use(first)
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const mine = current
    mine.open++
    response.once('close', () => leave(mine))
    mine.app.server.emit('request', request, response)
  })
  server.on('clientError', (error, socket) => current.app.server.emit('clientError', error, socket))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: place.address, port: place.port }, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    port: (server.address() as AddressInfo).port,
    exchange(next) {
      const before = current
      use(next)
      before.replaced = true
      if (before.open === 0) void before.app.close()
      else old.add(before)
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      // what is answered now is answered; a connection that becomes idle later is closed by the next look
      const looking = setInterval(() => server.closeIdleConnections(), drainLookMs)
      server.closeIdleConnections()
      await Promise.all([current.app.close(), ...[...old].map((one) => one.app.close())])
      await closed
      clearInterval(looking)
    },
    closeAllConnections: () => server.closeAllConnections(),
  }
}
