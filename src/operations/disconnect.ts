/** Disconnect: the client leaves, the session and its commands stay until the idle timeout (MS-WSMV 3.1.4.13). */
import { readBody } from '../wsman/envelope.ts'
import { throwFault } from '../wsman/faults.ts'
import { readConnection } from '../wsman/shell.ts'
import { clampIdleTimeout } from './create.ts'
import { EMPTY, type Operation, requireConnected, sessionOf } from './operation.ts'

export const disconnect: Operation = async (request, principal, context) => {
  const session = sessionOf(request, principal, context)
  const wanted = readBody(request, readConnection)
  // a Windows Remote Shell has no state that another client could take up
  if (session.facts.shell || session.state === 'disconnected') throwFault('DisconnectNotValid')
  requireConnected(session, context)
  if (wanted?.idleTimeoutMs !== undefined)
    session.idleTimeoutMs = clampIdleTimeout(wanted.idleTimeoutMs, context.application, session.facts.plan)
  if (wanted?.bufferMode !== undefined) session.setBufferMode(wanted.bufferMode)
  session.detach()
  return EMPTY
}
