/** A PSRP client over a session of the host process: what tests say and hear. */
import { randomUUID } from 'node:crypto'
import { createCodec } from '../../src/hostprocess/worker-codec.ts'
import type { SessionHost, SessionLink } from '../../src/hostprocess/host.ts'
import type { FromWorker } from '../../src/hostprocess/messages.ts'
import { type ClientEvent, ClientRunspacePool } from '../../src/psrp/client-pool.ts'
import type { ClientPipeline } from '../../src/psrp/pipeline-body.ts'
import { testPlan } from './plan.ts'

export const upper = (): string => randomUUID().toUpperCase()

export interface TestClient {
  readonly pool: ClientRunspacePool
  readonly link: SessionLink
  readonly messages: FromWorker[]
  readonly events: ClientEvent[]
  /** whether output is acknowledged at once; false lets it pile up */
  takeOutput: boolean
  flush(): void
  until<T>(what: (client: TestClient) => T | undefined | false): Promise<T>
  run(text: string, more?: Partial<ClientPipeline>): string
  outputs(id: string): unknown[]
  ended(id: string): Promise<ClientEvent & { type: 'ended' }>
}

export function testClient(host: SessionHost, plan = testPlan(), minor = 4): TestClient {
  const pool = new ClientRunspacePool({
    id: upper(),
    codec: (cipher) => createCodec({}, cipher),
    fragmentBytesMax: 32768,
    receivedObjectBytesMax: 1 << 28,
    minor,
  })
  const messages: FromWorker[] = []
  const events: ClientEvent[] = []
  const waiting: (() => void)[] = []
  const link = host.open(upper(), plan, (message) => {
    messages.push(message)
    if (message.type === 'output') {
      for (const one of message.fragments) pool.receive(message.target, one)
      if (client.takeOutput) link.credit(message.target, message.fragments.length)
      for (let event = pool.nextEvent(); event; event = pool.nextEvent()) events.push(event)
    }
    for (const go of waiting.splice(0)) go()
  })
  const client: TestClient = {
    pool,
    link,
    messages,
    events,
    takeOutput: true,
    flush() {
      for (let out = pool.dataToSend(); out; out = pool.dataToSend()) {
        for (const one of out.fragments) void link.send(out.target, out.stream, one)
      }
    },
    async until(what) {
      for (;;) {
        const found = what(client)
        if (found !== undefined && found !== false) return found
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
    },
    run(text, more) {
      const id = upper()
      link.openPipeline(id)
      pool.createPipeline(id, { statements: [[{ text, isScript: true }]], ...more })
      client.flush()
      return id
    },
    outputs: (id) =>
      events.flatMap((event) => (event.type === 'output' && event.id === id ? [event.value] : [])),
    ended: (id) =>
      client.until(() =>
        events.find(
          (event): event is ClientEvent & { type: 'ended' } => event.type === 'ended' && event.id === id,
        ),
      ),
  }
  return client
}

export async function openClient(host: SessionHost, plan = testPlan(), minor = 4): Promise<TestClient> {
  const client = testClient(host, plan, minor)
  client.pool.open()
  client.flush()
  await client.until(
    () =>
      client.events.some((event) => event.type === 'opened' || event.type === 'broken') ||
      client.messages.some((one) => one.type === 'ended'),
  )
  return client
}
