/** A session as rsp:Shell shows it. */
import type { Session } from '../sessions/session.ts'
import type { ShellFacts } from '../wsman/shell.ts'
import type { Application } from './operation.ts'

/** rsp:InputStreams and rsp:OutputStreams of each kind of shell. */
export const streamsOf = {
  powershell: { input: 'stdin pr', output: 'stdout' },
  command: { input: 'stdin', output: 'stdout stderr' },
} as const

export function shellFactsOf(session: Session, { limits, clock }: Application): ShellFacts {
  const { facts } = session
  return {
    shellId: session.shellId,
    name: facts.name,
    resourceUri: facts.resourceUri,
    owner: facts.principal.name,
    clientIp: facts.clientIp,
    processId: process.pid,
    idleTimeoutMs: session.idleTimeoutMs,
    idleTimeoutMsMax: limits.idleTimeoutMsMax,
    locale: facts.locale,
    dataLocale: facts.dataLocale,
    compressed: facts.compressed,
    encoding: facts.encoding,
    bufferMode: session.bufferMode,
    streams: streamsOf[facts.shell ? 'command' : 'powershell'],
    connected: session.state !== 'disconnected',
    ageMs: clock.now() - session.createdAt,
    inactiveMs: session.inactiveMs(),
  }
}
