/** Signal: stop a pipeline, or close it. Both succeed for a pipeline that is already over (protocol.md 5.6). */
import { SIGNAL } from '../wsman/actions.ts'
import { readBody } from '../wsman/envelope.ts'
import { throwFault } from '../wsman/faults.ts'
import { readSignal } from '../wsman/shell.ts'
import { commandOf, type Operation, sessionOf } from './operation.ts'

export const signal: Operation = async (request, principal, context) => {
  const session = sessionOf(request, principal, context)
  const { commandId, code } = readBody(request, readSignal) ?? throwFault('SchemaValidationError')
  if (commandId === undefined) throwFault('InvalidParameter')
  const command = commandOf(session, commandId)
  switch (code) {
    case SIGNAL.terminate:
      session.closeCommand(command)
      break
    case SIGNAL.powershellStop:
    case SIGNAL.powershellStopSpelt:
    case SIGNAL.ctrlC:
    case SIGNAL.ctrlBreak:
      session.stopCommand(command)
      break
    default:
      throwFault('InvalidParameter')
  }
  return { body: '<rsp:SignalResponse/>' }
}
