/**
 * What a worker does before its first client comes: opens, uses and closes sessions of nobody, as a client does. A worker that has
 * just begun takes some 20 ms for its first session and 1 ms for the tenth, since nothing of its code has run yet.
 */
import { randomUUID } from 'node:crypto'
import type { SessionPlan } from '../configurations/session-plan.ts'
import { ClientRunspacePool } from '../psrp/client-pool.ts'
import type { Codec } from '../psrp/codec.ts'
import {
  callDepthMax,
  clientReceivedObjectBytesMax,
  fragmentBytesMax,
  receivedCommandBytesMax,
  receivedObjectBytesMax,
  rehearsals,
  sessionMemoryBytesMax,
} from '../settings/limits.ts'
import { CONTROL_SLOTS, type FromWorker, type SessionStart } from './messages.ts'
import type { WorkerSession } from './session-host.ts'

/** Output, a failure and the views of both: what nearly every session sends first. */
const script =
  "$PSVersionTable | Out-String; 1..3 | ForEach-Object { $_ }; Get-Item 'Env:/?' 2>&1 | Out-String"

/** An ordinary session; what it runs is above. */
const plan: SessionPlan = {
  configurationName: 'Rehearsal',
  sessionType: 'Default',
  languageMode: 'FullLanguage',
  principal: { name: 'nobody', scheme: 'Local', groups: [], tenant: '' },
  connectionString: '',
  aliasDefinitions: [],
  functionDefinitions: [],
  variableDefinitions: [],
  environmentVariables: {},
  startupScripts: [],
  modulesToImport: [],
  homeDirectory: '/',
  nativeCommands: false,
  limits: {
    receivedObjectBytesMax,
    receivedCommandBytesMax,
    memoryBytesMax: sessionMemoryBytesMax,
    runspacesMax: 1,
    callDepthMax,
  },
}

export interface Rehearsal {
  readonly begin: (start: SessionStart, post: (message: FromWorker) => void) => WorkerSession
  readonly ended: (sessionId: string) => void
  readonly codec: Codec
  /** a client is here: it goes first, and its own session warms the code as well */
  readonly isNeeded: () => boolean
}

export async function rehearse(rehearsal: Rehearsal): Promise<void> {
  for (let i = 0; i < rehearsals && rehearsal.isNeeded(); i++) await once(rehearsal)
}

async function once({ begin, ended, codec }: Rehearsal): Promise<void> {
  const id = randomUUID().toUpperCase()
  const command = randomUUID().toUpperCase()
  const client = new ClientRunspacePool({
    id,
    codec: () => codec,
    fragmentBytesMax,
    receivedObjectBytesMax: clientReceivedObjectBytesMax,
  })
  const flush = (): void => {
    for (let out = client.dataToSend(); out; out = client.dataToSend())
      for (const bytes of out.fragments)
        session.receive({ type: 'data', target: out.target, stream: out.stream, bytes })
  }
  const take = (message: FromWorker): void => {
    if (message.type !== 'output') return
    for (const bytes of message.fragments) client.receive(message.target, bytes)
    for (let event = client.nextEvent(); event; event = client.nextEvent()) {
      if (event.type === 'opened') {
        client.createPipeline(command, { statements: [[{ text: script, isScript: true }]] })
        // not from within what the session is just saying
        setImmediate(flush)
      } else if (event.type === 'ended') setImmediate(() => session.receive({ type: 'closeSession' }))
    }
  }
  const control = new SharedArrayBuffer(CONTROL_SLOTS * Int32Array.BYTES_PER_ELEMENT)
  const session = begin({ sessionId: id, plan, control }, take)
  client.open()
  flush()
  await session.ended
  ended(id)
}
