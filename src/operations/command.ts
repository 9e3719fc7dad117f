/** Command: a new pipeline. The client need not send all of its message here; the rest comes by Send. */
import { QuotaError } from '../sessions/quota.ts'
import { isTrue, readBody } from '../wsman/envelope.ts'
import { throwFault } from '../wsman/faults.ts'
import { readCommandLine, readShellCommand, writeCommandResponse } from '../wsman/shell.ts'
import { acceptWithin, type Operation, requireConnected, sessionOf } from './operation.ts'

const GUID = /^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i

export const command: Operation = async (request, principal, context) => {
  const session = sessionOf(request, principal, context)
  const { shell } = session.facts
  const line =
    readBody(request, (reader) =>
      shell ? { ...readShellCommand(reader), fragments: undefined } : readCommandLine(reader),
    ) ?? throwFault('SchemaValidationError')
  requireConnected(session, context)
  if (shell ? line.line.trim() === '' : line.fragments?.byteLength === 0)
    throwFault(shell ? 'InvalidParameter' : 'PluginArguments')
  if (line.commandId !== undefined && !GUID.test(line.commandId)) throwFault('CommandIdInvalid')
  // PowerShell runs one object again under its id; only a command that is over and closed leaves it free
  const known = line.commandId === undefined ? undefined : session.command(line.commandId)
  if (known !== undefined && !(known.terminated && known.output.finished)) throwFault('CommandIdConflict')
  const commandsMax = Math.min(
    session.facts.plan.quotas?.commandsPerSessionMax ?? Number.POSITIVE_INFINITY,
    context.application.limits.commandsPerSessionMax,
  )
  if (session.liveCommands >= commandsMax) throw new QuotaError('commandsPerSessionMax', commandsMax)
  const opened = session.openCommand(
    line.commandId ?? context.application.newGuid(),
    line.line,
    isTrue(request.options.get('winrs_consolemode_stdin')?.value),
  )
  if (line.fragments !== undefined)
    await acceptWithin(request, context, session.send(opened.target, 'stdin', line.fragments))
  return { body: writeCommandResponse(opened.id) }
}
