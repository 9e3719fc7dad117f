/** Requests of `fanin configuration` and `fanin endpoint` to a running server: one line of JSON each way on the control socket. */
import { connectLocal } from '../auth/local-account.ts'
import { PeerProtocolError } from '../errors.ts'
import { controlAnswerBytesMax } from '../settings/limits.ts'
import type { Edit } from '../settings/edit.ts'
import { Type, Value } from '../settings/typebox.ts'
import type { Author } from './audit-log.ts'
import type { Outcome, Registrar } from './registrar.ts'
import type { RegisteredState } from './state.ts'

export type ControlRequest =
  | { readonly type: 'change'; readonly edits: readonly Edit[] }
  | { readonly type: 'state' }

export type ControlAnswer =
  | { readonly type: 'changed'; readonly outcome: Outcome; readonly config: string }
  | { readonly type: 'state'; readonly state: RegisteredState }
  | { readonly type: 'refused'; readonly reason: string }

const closed = { additionalProperties: false } as const
const Section = Type.Enum(['configurations', 'endpoints'])
const Name = Type.String({ minLength: 1 })
const Request = Type.Union([
  Type.Object({ type: Type.Literal('state') }, closed),
  Type.Object(
    {
      type: Type.Literal('change'),
      edits: Type.Array(
        Type.Union([
          Type.Object(
            {
              type: Type.Literal('add'),
              section: Section,
              name: Name,
              value: Type.Record(Type.String(), Type.Unknown()),
              replace: Type.Optional(Type.Boolean()),
            },
            closed,
          ),
          Type.Object(
            {
              type: Type.Literal('set'),
              section: Section,
              name: Name,
              values: Type.Array(Type.Object({ key: Name, value: Type.Unknown() }, closed)),
            },
            closed,
          ),
          Type.Object({ type: Type.Literal('remove'), section: Section, name: Name }, closed),
          Type.Object({ type: Type.Literal('offer'), endpoint: Name, configuration: Name }, closed),
        ]),
        { minItems: 1 },
      ),
    },
    closed,
  ),
])

/** Answers one request of an account that may ask. Nothing is thrown: what is wrong is the answer. */
export async function answerControl(
  request: unknown,
  facts: { readonly registrar: Registrar; readonly state: () => RegisteredState; readonly by: Author },
): Promise<ControlAnswer> {
  if (!Value.Check(Request, request)) return { type: 'refused', reason: 'the request is not understood' }
  const asked = request as ControlRequest
  if (asked.type === 'state') return { type: 'state', state: facts.state() }
  try {
    const outcome = await facts.registrar.change(asked.edits, facts.by)
    return { type: 'changed', outcome, config: facts.registrar.config }
  } catch (error) {
    return { type: 'refused', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Asks the server whose control socket is in a directory. @throws {Error} it cannot be reached, or is no server of ours */
export async function askServer(directory: string, request: ControlRequest): Promise<ControlAnswer> {
  const { socket } = await connectLocal(directory)
  return new Promise((resolve, reject) => {
    let text = Buffer.alloc(0)
    const fail = (problem: string): void => {
      socket.destroy()
      reject(new PeerProtocolError('control socket', problem))
    }
    socket.on('data', (part: Buffer) => {
      text = Buffer.concat([text, part])
      const end = text.indexOf(10)
      if (end < 0) {
        if (text.length > controlAnswerBytesMax) fail('an answer beyond every bound')
        return
      }
      socket.end()
      try {
        resolve(JSON.parse(text.subarray(0, end).toString('utf8')) as ControlAnswer)
      } catch {
        fail('an answer that is not JSON')
      }
    })
    socket.once('error', reject)
    socket.once('close', () => reject(new PeerProtocolError('control socket', 'the server gave no answer')))
    socket.write(`${JSON.stringify({ control: request })}\n`)
  })
}
