/** Connect: another client takes a left session over, with a negotiation of its own; then each of its commands. */
import type { Session } from '../sessions/session.ts'
import { isAbandoned } from '../sessions/session-table.ts'
import { readBody } from '../wsman/envelope.ts'
import { throwFault } from '../wsman/faults.ts'
import { readConnection, writeConnectResponse } from '../wsman/shell.ts'
import { commandOf, interruption, type Operation, requireConnected, sessionOf } from './operation.ts'
import { requireProtocolVersion } from './protocol-version.ts'

export const connect: Operation = async (request, principal, context) => {
  const session = sessionOf(request, principal, context)
  const wanted = readBody(request, readConnection) ?? throwFault('SchemaValidationError')
  if (wanted.commandId !== undefined) {
    requireConnected(session, context)
    const command = commandOf(session, wanted.commandId)
    if (command.terminated || command.output.finished) throwFault('CommandNotFound')
    return { body: writeConnectResponse(undefined) }
  }
  requireProtocolVersion(request)
  if (session.end !== undefined) throw interruption(session, context)
  if (!isAbandoned(session, context.application.clock)) throwFault('ShellInUse')
  if (wanted.negotiation === undefined || wanted.negotiation.byteLength === 0) throwFault('PluginConnectData')
  if (session.state === 'connected') session.detach()
  const negotiation = await negotiate(session, wanted.negotiation)
  // two clients may have tried at once: the first is in
  if (session.state !== 'disconnected') throwFault('ShellInUse')
  if (wanted.bufferMode !== undefined) session.setBufferMode(wanted.bufferMode)
  session.clientSessionId = request.sessionId
  session.attach()
  return { body: writeConnectResponse(negotiation) }
}

async function negotiate(session: Session, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await session.connect(bytes)
  } catch (error) {
    return throwFault('PluginConnectFailed', error instanceof Error ? error.message : undefined)
  }
}
