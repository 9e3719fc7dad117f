/** Delete: closes a session. Held Receives are told with 995. */
import { readBody } from '../wsman/envelope.ts'
import { EMPTY, type Operation, sessionOf } from './operation.ts'

export const deleteShell: Operation = async (request, principal, context) => {
  const session = sessionOf(request, principal, context)
  readBody(request, (reader) => reader.skip())
  session.close()
  return EMPTY
}
