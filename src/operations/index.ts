/** Stop 4 of a request: the table of operations by action, and the one call that performs a request. */
import type { Principal } from '../auth/principal.ts'
import type { Answer } from '../sessions/retries.ts'
import type { Session } from '../sessions/session.ts'
import { ACTION } from '../wsman/actions.ts'
import type { WsmanRequest } from '../wsman/envelope.ts'
import { throwFault } from '../wsman/faults.ts'
import { command } from './command.ts'
import { connect } from './connect.ts'
import { create } from './create.ts'
import { deleteShell } from './delete.ts'
import { disconnect } from './disconnect.ts'
import { enumerate, pull, release } from './enumerate.ts'
import { get } from './get.ts'
import type { Operation, OperationContext } from './operation.ts'
import { receive } from './receive.ts'
import { reconnect } from './reconnect.ts'
import { send } from './send.ts'
import { signal } from './signal.ts'

const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  [ACTION.create, create],
  [ACTION.command, command],
  [ACTION.send, send],
  [ACTION.receive, receive],
  [ACTION.signal, signal],
  [ACTION.delete, deleteShell],
  [ACTION.get, get],
  [ACTION.enumerate, enumerate],
  [ACTION.pull, pull],
  [ACTION.release, release],
  [ACTION.connect, connect],
  [ACTION.disconnect, disconnect],
  [ACTION.reconnect, reconnect],
])

/** @throws typed errors; `wsman/faults.ts` makes faults of them */
export async function perform(
  request: WsmanRequest,
  principal: Principal,
  context: OperationContext,
): Promise<Answer> {
  const operation = operations.get(request.action) ?? throwFault('ActionNotSupported')
  const { operations: counted, limits } = context.application
  return counted.during(principal, limits, 'endpoint', () => run(operation, request, principal, context))
}

async function run(
  operation: Operation,
  request: WsmanRequest,
  principal: Principal,
  context: OperationContext,
): Promise<Answer> {
  const session = addressedSession(request, principal, context)
  if (session === undefined) return operation(request, principal, context)
  const { plan } = session.facts
  const { operations: counted } = context.application.ofConfiguration(plan.configurationName)
  return counted.during(principal, plan.quotas ?? {}, 'configuration', () =>
    inSession(operation, session, request, principal, context),
  )
}

function inSession(
  operation: Operation,
  session: Session,
  request: WsmanRequest,
  principal: Principal,
  context: OperationContext,
): Promise<Answer> {
  return session.during(() => {
    const once = (): Promise<Answer> => operation(request, principal, context)
    const { operationId, sequenceId } = request
    if (operationId === undefined || sequenceId === undefined) return once()
    return session.retries.answer(operationId, sequenceId, request.action === ACTION.receive, once)
  })
}

/** The session a request is about, for its activity and its retries; the operation itself checks everything. */
function addressedSession(
  { selectors }: WsmanRequest,
  principal: Principal,
  { application }: OperationContext,
) {
  const shellId = selectors.get('shellid')
  if (shellId === undefined) return undefined
  return application.sessions.find({ principal, applicationName: application.name, shellId }, undefined)
}
