import { randomBytes } from 'node:crypto'
import t, { type Test } from 'tap'
import { openClient, testClient, upper } from '../support/echo-client.ts'
import { echoEngine } from '../support/echo-engine.ts'
import { workerFile } from '../support/worker-file.ts'
import { createPool } from '../../src/hostprocess/pool.ts'
import { rehearse } from '../../src/hostprocess/rehearsal.ts'
import { WorkerSession } from '../../src/hostprocess/session-host.ts'
import { Slices } from '../../src/hostprocess/slice.ts'
import { createCodec } from '../../src/hostprocess/worker-codec.ts'
import { plainCipher } from '../../src/psrp/session-key.ts'
import { rehearsals } from '../../src/settings/limits.ts'

/** Rehearses on this thread. @returns the scripts that ran, the sessions that ended */
async function rehearsed(
  t: Test,
  isNeeded: (ended: number) => boolean,
): Promise<{ scripts: number; ended: string[] }> {
  const slices = new Slices({
    turnMs: 10,
    now: () => performance.now(),
    defer: setImmediate,
    onFault: (_task, error) => t.error(error),
  })
  let scripts = 0
  const ended: string[] = []
  await rehearse({
    begin: (start, post) =>
      new WorkerSession({
        ...start,
        post: (message) => {
          if (message.type === 'audit') scripts++
          post(message)
        },
        slices,
        engine: echoEngine,
        persona: { psVersion: '7.6.5', os: 'Test', platform: 'Unix' },
        codec: (cipher) => createCodec({}, cipher),
        randomBytes,
        newGuid: upper,
        setTimer(run, ms) {
          const timer = setTimeout(run, ms)
          return { clear: () => clearTimeout(timer) }
        },
        log: (message) => t.fail(message),
      }),
    ended: (id) => ended.push(id),
    codec: createCodec({}, plainCipher),
    isNeeded: () => isNeeded(ended.length),
  })
  t.equal(slices.taskCount, 0)
  return { scripts, ended }
}

t.test('a rehearsal · opens, uses and closes its sessions, one after the other', async (t) => {
  const { scripts, ended } = await rehearsed(t, () => true)
  t.equal(scripts, rehearsals)
  t.equal(new Set(ended).size, rehearsals)
})

t.test('a rehearsal · ends when it is not needed any more', async (t) => {
  const { ended } = await rehearsed(t, (count) => count < 2)
  t.equal(ended.length, 2)
})

t.test('a client that comes while its worker rehearses is served as any other', async (t) => {
  const host = createPool({
    threads: 1,
    rehearses: true,
    workerFile: workerFile('test/support/echo-worker.ts'),
  })
  const client = await openClient(host)
  const id = client.run('echo hello')
  t.equal((await client.ended(id)).state, 'completed')
  t.same(client.outputs(id), ['hello'])
  client.link.close()
  t.same(await client.link.ended, { type: 'closed' })
  await host.close()
})

t.test('opening · all that a pool says at its opening leaves as one message, for one Receive', async (t) => {
  const host = createPool({ threads: 1, workerFile: workerFile('test/support/echo-worker.ts') })
  const client = testClient(host)
  client.pool.open()
  const creation: Uint8Array[] = []
  for (let out = client.pool.dataToSend(); out; out = client.pool.dataToSend())
    creation.push(...out.fragments)
  await client.link.send('', 'stdin', Buffer.concat(creation))
  await client.until(() => client.events.some((event) => event.type === 'opened'))
  t.equal(client.messages.filter((message) => message.type === 'output').length, 1)
  client.link.close()
  await client.link.ended
  await host.close()
})
