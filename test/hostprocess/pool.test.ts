import t from 'tap'
import { LimitError } from '../../src/errors.ts'
import { createPool, type PoolFacts } from '../../src/hostprocess/pool.ts'
import { outputCreditFragments } from '../../src/settings/limits.ts'
import { openClient, testClient } from '../support/echo-client.ts'
import { workerFile } from '../support/worker-file.ts'
import { testPlan } from '../support/plan.ts'

const pool = (more: Partial<PoolFacts> = {}) =>
  createPool({ threads: 1, workerFile: workerFile('test/support/echo-worker.ts'), ...more })

t.test('a session · opens, runs, answers, keeps its state and closes', async (t) => {
  const host = pool()
  const client = await openClient(host)
  t.equal(client.pool.state, 'opened')
  const id = client.run('echo hello')
  t.equal((await client.ended(id)).state, 'completed')
  t.same(client.outputs(id), ['hello'])
  await client.ended(client.run('set 5'))
  const got = client.run('get')
  await client.ended(got)
  t.same(client.outputs(got), ['5'])
  const failed = await client.ended(client.run('fail because'))
  t.equal(failed.state, 'failed')
  client.link.close()
  t.same(await client.link.ended, { type: 'closed' })
  t.equal(client.pool.state, 'closed')
  t.equal(host.sessionCount, 0)
  await host.close()
})

t.test('a session · does not open when its start-up fails, and says why', async (t) => {
  const host = pool()
  const client = await openClient(host, testPlan({ startupScripts: [{ path: 'x', text: 'fail no way' }] }))
  t.equal(client.pool.state, 'broken')
  t.equal((await client.link.ended).type, 'broken')
  await host.close()
})

t.test('admission · is ours: one session too many is refused before it reaches a worker', async (t) => {
  const host = pool({ sessionsMax: 1 })
  const client = await openClient(host)
  t.throws(() => testClient(host), LimitError)
  client.link.close()
  await client.link.ended
  t.equal((await openClient(host)).pool.state, 'opened')
  await host.close()
})

t.test('credit · a client that takes nothing suspends its pipeline, and no other', async (t) => {
  const host = pool()
  const client = await openClient(host)
  client.takeOutput = false
  const id = client.run('count 1000')
  const sent = () => client.outputs(id).length
  await client.until(() => sent() === outputCreditFragments)
  client.link.credit(id, 10)
  await client.until(() => sent() === outputCreditFragments + 10)
  const other = await openClient(host)
  const quick = other.run('count 100')
  await other.ended(quick)
  t.equal(other.outputs(quick).length, 100)
  t.equal(sent(), outputCreditFragments + 10)
  client.link.credit(id, 2000)
  await client.ended(id)
  t.equal(sent(), 1000)
  await host.close()
})

t.test(
  'input · arrives in order, is paid back, and a sender ahead of its pipeline has to wait',
  async (t) => {
    const host = pool()
    const client = await openClient(host)
    const id = client.run('input', { expectsInput: true })
    for (let i = 0; i < 300; i++) client.pool.input(id, `${i} ${'x'.repeat(10_000)}`)
    client.pool.endInput(id)
    for (let out = client.pool.dataToSend(); out; out = client.pool.dataToSend()) {
      for (const one of out.fragments) await client.link.send(out.target, out.stream, one)
    }
    await client.ended(id)
    t.same(
      client.outputs(id).map((one) => Number.parseInt(String(one), 10)),
      Array.from({ length: 300 }, (_, i) => i),
    )
    await host.close()
  },
)

t.test('neighbours · an endless loop on the same thread does not keep others from answering', async (t) => {
  const host = pool()
  const crunch = await openClient(host)
  const loop = crunch.run('loop')
  await crunch.until(() => crunch.outputs(loop).length === 1)
  const quick = await openClient(host)
  for (let i = 0; i < 20; i++) await quick.ended(quick.run(`echo ${i}`))
  crunch.link.stopPipeline(loop)
  t.equal((await crunch.ended(loop)).state, 'stopped')
  const after = crunch.run('echo after')
  await crunch.ended(after)
  t.same(crunch.outputs(after), ['after'])
  await host.close()
})

t.test('host calls · go out, wait for their answer, and are given up when the pipeline stops', async (t) => {
  const host = pool()
  const client = await openClient(host)
  const said = client.run('say hello')
  await client.ended(said)
  t.match(
    client.events.find((event) => event.type === 'hostCall'),
    { method: 'WriteLine2', args: ['hello'], callId: undefined, id: said },
  )
  const asked = client.run('ask')
  const call = await client.until(() =>
    client.events.find((event) => event.type === 'hostCall' && event.method === 'ReadLine'),
  )
  t.match(
    client.messages.find((one) => one.type === 'waiting'),
    { target: asked, waiting: true },
  )
  if (call.type === 'hostCall')
    client.pool.answerHostCall(
      { id: call.id, callId: call.callId as bigint, method: call.method },
      { result: 'typed' },
    )
  client.flush()
  await client.ended(asked)
  t.same(client.outputs(asked), ['typed'])
  const dropped = client.run('ask')
  await client.until(() =>
    client.messages.some((one) => one.type === 'waiting' && one.target === dropped && one.waiting),
  )
  client.link.stopPipeline(dropped)
  t.equal((await client.ended(dropped)).state, 'stopped')
  await host.close()
})

t.test('an engine that throws · fails its pipeline and nothing else', async (t) => {
  const host = pool()
  const client = await openClient(host)
  t.equal((await client.ended(client.run('bug'))).state, 'failed')
  const id = client.run('echo still here')
  await client.ended(id)
  t.same(client.outputs(id), ['still here'])
  await host.close()
})

for (const [how, word] of [
  ['exits', 'die'],
  ['throws where nobody catches', 'throw'],
  ['runs out of memory', 'grow'],
] as const) {
  t.test(
    `a worker that ${how} · ends its own sessions, each with a clear end, and is replaced`,
    async (t) => {
      const host = pool({ threads: 2, heartbeatMissMs: 1500, heapMegabytes: 64 })
      const [a, b, c, d] = [
        await openClient(host),
        await openClient(host),
        await openClient(host),
        await openClient(host),
      ]
      // fewest sessions first: a and c share one worker, b and d the other
      a.run(word)
      const [endA, endC] = await Promise.all([a.link.ended, c.link.ended])
      t.equal(endA.type, 'workerDied')
      t.equal(endC.type, 'workerDied')
      t.ok(a.messages.some((one) => one.type === 'ended'))
      for (const neighbour of [b, d]) {
        const id = neighbour.run('echo alive')
        await neighbour.ended(id)
        t.same(neighbour.outputs(id), ['alive'])
      }
      const fresh = await openClient(host)
      const id = fresh.run('echo again')
      await fresh.ended(id)
      t.same(fresh.outputs(id), ['again'])
      t.equal(host.sessionCount, 3)
      await host.close()
    },
  )
}

t.test('a session that holds its thread · ends, and its neighbours on the thread do not', async (t) => {
  const ended: string[] = []
  const host = pool({ threads: 1, heartbeatMissMs: 5000, onWorkerEnd: (why) => ended.push(why) })
  const [holder, neighbour] = [await openClient(host), await openClient(host)]
  for (const n of [1, 2]) {
    const late = neighbour.run(`echo ${n}`)
    await neighbour.ended(late)
    const client = n === 1 ? holder : await openClient(host)
    client.run('hang')
    const id = neighbour.run('echo alive')
    t.equal((await client.link.ended).type, 'broken')
    await neighbour.ended(id)
    t.same(neighbour.outputs(id), ['alive'])
  }
  t.same(ended, [])
  const fresh = await openClient(host)
  const id = fresh.run('echo again')
  await fresh.ended(id)
  t.same(fresh.outputs(id), ['again'])
  await host.close()
})

t.test(
  'a stop · goes on to break the session when the pipeline is deaf, and its neighbours live',
  async (t) => {
    const host = pool({ stopCooperativeMs: 200, stopBreakMs: 2000 })
    const client = await openClient(host)
    const neighbour = await openClient(host)
    const id = client.run('deaf')
    await client.until(() => client.outputs(id).length === 1)
    client.link.close()
    t.equal((await client.link.ended).type, 'broken')
    const alive = neighbour.run('echo alive')
    await neighbour.ended(alive)
    t.same(neighbour.outputs(alive), ['alive'])
    await host.close()
  },
)

t.test('a stop · ends the worker in the third step, when even its thread does not answer', async (t) => {
  const host = pool({ stopCooperativeMs: 100, stopBreakMs: 100, heartbeatMissMs: 60_000 })
  const client = await openClient(host)
  client.run('hang')
  await new Promise((resolve) => setTimeout(resolve, 50))
  client.link.close()
  t.equal((await client.link.ended).type, 'workerDied')
  t.equal((await openClient(host)).pool.state, 'opened')
  await host.close()
})

t.test(
  'closing · a pool that closes while its workers still load waits for them, then ends them',
  async (t) => {
    const died: string[] = []
    const hosts = Array.from({ length: 3 }, () => pool({ threads: 2, onWorkerEnd: (why) => died.push(why) }))
    await Promise.all(hosts.map((host) => host.close()))
    t.same(died, [])
    const late = pool()
    await late.close()
    t.throws(() => late.open('one', testPlan(), () => undefined), { name: 'StateError' })
  },
)
