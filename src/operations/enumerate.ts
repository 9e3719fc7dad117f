/** Enumerate, Pull and Release: the user's own shells, and the commands of one of them (Get-PSSession -ComputerName). */
import type { Principal } from '../auth/principal.ts'
import { batchItemsMax } from '../settings/limits.ts'
import type { Command, Session } from '../sessions/session.ts'
import { RESOURCE } from '../wsman/actions.ts'
import { readBody } from '../wsman/envelope.ts'
import { throwFault } from '../wsman/faults.ts'
import {
  type EnumerateRequest,
  readEnumerate,
  readPull,
  writeCommandItem,
  writeEnumerateResponse,
  writePullResponse,
  writeShell,
} from '../wsman/shell.ts'
import { EMPTY, type Operation, type OperationContext, throwShellNotFound } from './operation.ts'
import { bodyRoom, fitItems } from './room.ts'
import { shellFactsOf } from './shell-facts.ts'

export const enumerate: Operation = async (request, principal, context) => {
  const uri = request.resourceUri.toLowerCase()
  const wanted = readBody(request, readEnumerate) ?? throwFault('SchemaValidationError')
  const items = itemsOf(uri, wanted, principal, context)
  const { enumerations } = context.application
  if (!wanted.optimized)
    return { body: writeEnumerateResponse(enumerations.begin(principal, items), undefined) }
  const fit = fitItems(bodyRoom(request, context), Math.min(wanted.itemsMax, batchItemsMax))
  if (fit(items) === items.length) return { body: writeEnumerateResponse('', items) }
  const begun = enumerations.pull(enumerations.begin(principal, items), principal, fit)
  return { body: writeEnumerateResponse(begun.context, begun.items) }
}

export const pull: Operation = async (request, principal, context) => {
  const wanted = readBody(request, readPull) ?? throwFault('SchemaValidationError')
  const fit = fitItems(bodyRoom(request, context), Math.min(wanted.itemsMax, batchItemsMax))
  const pulled = context.application.enumerations.pull(wanted.context, principal, fit)
  return { body: writePullResponse(pulled.context, pulled.items) }
}

export const release: Operation = async (request, principal, context) => {
  const wanted = readBody(request, readPull) ?? throwFault('SchemaValidationError')
  context.application.enumerations.release(wanted.context, principal)
  return EMPTY
}

function itemsOf(
  uri: string,
  { filter }: EnumerateRequest,
  principal: Principal,
  { application }: OperationContext,
): string[] {
  const own = application.sessions.ofUser(principal, application.name)
  const shellId = filter?.get('shellid')
  const named =
    shellId === undefined
      ? own
      : own.filter((session) => session.shellId.toUpperCase() === shellId.toUpperCase())
  if (uri === RESOURCE.commands) {
    if (shellId === undefined) throwFault('FilterExpected')
    const session = named[0] ?? throwShellNotFound(shellId)
    return liveCommands(session).map((command) =>
      writeCommandItem(command.id, command.line, command.waiting ? 'Pending' : 'Running'),
    )
  }
  const ofShells = uri === RESOURCE.shells
  if (!ofShells && !uri.startsWith(RESOURCE.powershell)) throwFault('ResourceNotFound')
  return named
    .filter(
      (session) => session.end === undefined && (ofShells || session.facts.resourceUri.toLowerCase() === uri),
    )
    .map((session) => writeShell(shellFactsOf(session, application)))
}

function liveCommands(session: Session): Command[] {
  return [...session.commands.values()].filter((command) => !command.terminated && !command.output.finished)
}
