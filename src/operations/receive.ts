/** Receive: a long poll for the output of one target, until there is some or OperationTimeout is near. */
import { SHELL_EXIT, SHELL_STDERR } from '../hostprocess/messages.ts'
import { operationTimeoutEarlyMs } from '../settings/limits.ts'
import type { Command, Session } from '../sessions/session.ts'
import { readBody } from '../wsman/envelope.ts'
import { throwFault } from '../wsman/faults.ts'
import {
  readReceive,
  type ShellOutput,
  writeReceiveResponse,
  writeShellReceiveResponse,
} from '../wsman/shell.ts'
import { commandOf, interruption, type Operation, type OperationContext, sessionOf } from './operation.ts'
import { bodyRoom, fitFragments } from './room.ts'

export const receive: Operation = async (request, principal, context) => {
  const session = sessionOf(request, principal, context)
  const wanted = readBody(request, readReceive) ?? throwFault('SchemaValidationError')
  const { shell } = session.facts
  if (!shell && wanted.streams.toLowerCase() !== 'stdout') throwFault('PluginOutputStream')
  if (shell && wanted.commandId === undefined) throwFault('InvalidParameter')
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
        body:
          shell && command
            ? writeShellReceiveResponse(command.id, ...readPieces(fragments, end))
            : writeReceiveResponse(
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

/** The pieces of a Windows Remote Shell's command; a command that ended without an exit code was ended from outside. */
function readPieces(pieces: readonly Uint8Array[], end: boolean): [ShellOutput[], number | undefined] {
  const output: ShellOutput[] = []
  let exitCode = end ? 1 : undefined
  for (const piece of pieces) {
    const bytes = piece.subarray(1)
    if (piece[0] === SHELL_EXIT)
      exitCode = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getInt32(0, true)
    else output.push({ stream: piece[0] === SHELL_STDERR ? 'stderr' : 'stdout', bytes })
  }
  return [output, exitCode]
}
