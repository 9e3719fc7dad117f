/** Send: input of a pipeline (`stdin`), or the answer to a host call (`pr`); for the pool when it names no command. */
import { readBody } from '../wsman/envelope.ts'
import { throwFault } from '../wsman/faults.ts'
import { readSend, type SentStream } from '../wsman/shell.ts'
import { expand } from '../wsman/xpress.ts'
import { acceptWithin, commandOf, type Operation, requireConnected, sessionOf } from './operation.ts'

export const send: Operation = async (request, principal, context) => {
  const session = sessionOf(request, principal, context)
  const streams = readBody(request, readSend) ?? throwFault('SchemaValidationError')
  requireConnected(session, context)
  for (const { name, commandId, bytes, end } of streams) {
    const stream = streamOf(name)
    const command = commandId === undefined ? undefined : commandOf(session, commandId)
    // to a finished pipeline: accepted and dropped
    if (command !== undefined && (command.terminated || command.output.finished)) continue
    // an empty piece says something only to a command line: its stdin is over
    const isOver = end && session.facts.shell !== undefined
    if (bytes.byteLength === 0 && !isOver) continue
    const input = session.facts.compressed ? expand(bytes) : bytes
    await acceptWithin(request, context, session.send(command?.target ?? '', stream, input, isOver))
  }
  return { body: '<rsp:SendResponse/>' }
}

function streamOf(name: SentStream['name']): 'stdin' | 'pr' {
  const stream = name.toLowerCase()
  if (stream === 'stdin' || stream === 'pr') return stream
  return throwFault('PluginInputStream')
}
