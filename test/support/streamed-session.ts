/** A session of a plan, on a host of its test, over streams in the process. */
import { PassThrough } from 'node:stream'
import { openSession } from '../../src/client/session.ts'
import { createStdioTransport } from '../../src/client/transport-stdio.ts'
import type { SessionPlan } from '../../src/configurations/session-plan.ts'
import type { SessionHost } from '../../src/hostprocess/host.ts'
import { serveStreams } from '../../src/ssh/subsystem.ts'

export function openStreamed(host: SessionHost, plan: () => SessionPlan) {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  void serveStreams(toServer, toClient, { host, plan })
  return openSession(createStdioTransport(toClient, toServer, () => toServer.end()))
}
