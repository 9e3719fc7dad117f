/** Sessions over the control socket, which sshd's subsystem relays through, and requests to change what is registered. */
import type { Socket } from 'node:net'
import { listenLocal } from '../auth/local-account.ts'
import type { ResolvePlan } from '../configurations/resolve.ts'
import type { SessionHost } from '../hostprocess/host.ts'
import type { Logger } from '../log.ts'
import type { Drained } from '../server.ts'
import { drainable } from '../sessions/drain.ts'
import { lastAnswersMs } from '../settings/limits.ts'
import type { Settings } from '../settings/schema.ts'
import { serveLocalConnection } from './subsystem.ts'

/** @param facts.control answers a request of the account that runs the server, or of root */
export async function startLocal(
  settings: Settings,
  directory: string,
  facts: {
    host: SessionHost
    resolvePlan: ResolvePlan
    log: Logger
    control: (request: unknown, account: string) => Promise<unknown>
  },
): Promise<Drained & { readonly openSessions: number }> {
  const { log, resolvePlan } = facts
  const host = drainable(facts.host)
  if (process.getuid === undefined) {
    log.info(
      { event: 'noLocalSocket' },
      'no control socket: this system has no accounts with numbers; use fanin subsystem --standalone',
    )
    return { openSessions: 0, runningPipelines: 0, beginDrain: () => undefined, end: async () => undefined }
  }
  const sockets = new Set<Socket>()
  const server = await listenLocal({
    directory,
    access: settings.local.access,
    operators: settings.local.operators,
    onError: (error) =>
      log.debug({ event: 'localConnectionFailed', err: error }, 'a local connection failed'),
    onConnection: (socket, principal, isOwner) => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
      socket.on('error', (error) =>
        log.debug({ event: 'localConnectionFailed', err: error }, 'a local connection failed'),
      )
      log.info(
        { event: 'localConnected', user: principal.name, groups: principal.groups },
        'a local account connected',
      )
      const audit = (target: string, line: string) =>
        log.info({ event: 'command', user: principal.name, transport: 'local', target, line }, 'command')
      serveLocalConnection(socket, {
        principal,
        host,
        resolvePlan,
        audit,
        ...(isOwner && { control: (request: unknown) => facts.control(request, principal.name) }),
      }).catch((error: Error) =>
        log.warn({ event: 'localSessionFailed', user: principal.name, err: error }, 'a local session failed'),
      )
    },
  })
  return {
    get runningPipelines() {
      return host.runningPipelines
    },
    get openSessions() {
      return host.openSessions
    },
    beginDrain: () => host.beginDrain(),
    end: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      host.endAll('The service is shutting down.')
      await new Promise(setImmediate) // they write why, and end their sockets themselves
      for (const socket of sockets) socket.end()
      const last = setTimeout(() => {
        for (const socket of sockets) socket.destroy()
      }, lastAnswersMs)
      await closed
      clearTimeout(last)
    },
  }
}
