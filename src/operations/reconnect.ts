/** Reconnect: the same client comes back, without any negotiation. Native clients repeat it for each command. */
import { readBody } from '../wsman/envelope.ts'
import { throwFault } from '../wsman/faults.ts'
import { readConnection } from '../wsman/shell.ts'
import { commandOf, EMPTY, interruption, type Operation, sessionOf } from './operation.ts'

export const reconnect: Operation = async (request, principal, context) => {
  const session = sessionOf(request, principal, context)
  const wanted = readBody(request, readConnection)
  if (session.end !== undefined) throw interruption(session, context)
  if (session.clientSessionId !== request.sessionId) throwFault('ClientMismatch')
  if (wanted?.commandId !== undefined) commandOf(session, wanted.commandId)
  if (session.state === 'connected') {
    if (wanted?.commandId !== undefined) return EMPTY
    throwFault('ReconnectNotValid')
  }
  if (wanted?.bufferMode !== undefined) session.setBufferMode(wanted.bufferMode)
  session.attach()
  return EMPTY
}
