/** Receive: a long poll for the output of one target, until there is some or OperationTimeout is near. */
import { operationTimeoutEarlyMs } from '../settings/limits.ts'
import type { Command, Session } from '../sessions/session.ts'
import { readBody } from '../wsman/envelope.ts'
import { throwFault } from '../wsman/faults.ts'
import { readReceive, writeReceiveResponse } from '../wsman/shell.ts'
import { commandOf, interruption, type Operation, type OperationContext, sessionOf } from './operation.ts'
import { bodyRoom, fitFragments } from './room.ts'

export const receive: Operation = async (request, principal, context) => {
  const session = sessionOf(request, principal, context)
  const wanted = readBody(request, readReceive) ?? throwFault('SchemaValidationError')
  if (wanted.streams.toLowerCase() !== 'stdout') throwFault('PluginOutputStream')
  const command = wanted.commandId === undefined ? undefined : commandOf(session, wanted.commandId)
  const output = command?.output ?? session.pool
  requireReceivable(session, command, context)
  const timeoutMs = Math.max(0, request.operationTimeoutMs - operationTimeoutEarlyMs)
  const received = await output.receive(
    fitFragments(bodyRoom(request, context), session.facts.compressed),
    timeoutMs,
    context.onDrop,
  )
  switch (received.type) {
    case 'output': {
      const { fragments, end, waiting } = received
      if (end && command !== undefined) session.retireCommand(command)
      return {
        body: writeReceiveResponse(
          command?.id,
          fragments,
          end ? 'done' : waiting ? 'pending' : undefined,
          session.facts.compressed,
        ),
        undelivered: () => output.restore(fragments, end),
      }
    }
    case 'timeout':
    case 'superseded':
      return throwFault('TimedOut')
    case 'tooSmall':
      return throwFault('EnvelopeExceeded')
    case 'dropped':
      return throwFault('OperationAborted')
    case 'interrupted':
      if (session.end === undefined && session.state === 'disconnected') throwFault('StreamDisconnected')
      throw interruption(session, context)
  }
}

/** What a session said last can be received after its end; nothing more comes after that. */
function requireReceivable(session: Session, command: Command | undefined, context: OperationContext): void {
  const output = command?.output ?? session.pool
  if (command !== undefined && (command.terminated || output.finished)) throwFault('CommandNotFound')
  if (session.end !== undefined ? output.length > 0 : session.state === 'connected' && !output.finished)
    return
  throw interruption(session, context)
}
