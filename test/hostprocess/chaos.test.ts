/** Workers die at random under many sessions: no session sees another's bytes, each lost one is told, and the pool goes on. */
import { randomInt } from 'node:crypto'
import t from 'tap'
import { createPool } from '../../src/hostprocess/pool.ts'
import { openClient, type TestClient, upper } from '../support/echo-client.ts'
import { workerFile } from '../support/worker-file.ts'

/** what a user of a session does until told to stop: always with a mark of its own in what it sends */
async function user(
  host: ReturnType<typeof createPool>,
  over: () => boolean,
  seen: (wrong: string | undefined) => void,
): Promise<number> {
  let sessions = 0
  while (!over()) {
    const mark = upper()
    const client: TestClient = await openClient(host)
    sessions++
    const gone = client.link.ended.then(() => 'gone' as const)
    while (!over()) {
      const text = `${mark} ${'x'.repeat(randomInt(1, 40_000))}`
      const word = ['echo', 'echo', 'echo', 'input', 'set'][randomInt(5)]
      if (client.messages.some((one) => one.type === 'ended')) break
      const id = client.run(word === 'input' ? 'input' : `${word} ${text}`, {
        expectsInput: word === 'input',
      })
      if (word === 'input') {
        for (let i = 0; i < 3; i++) client.pool.input(id, text)
        client.pool.endInput(id)
        client.flush()
      }
      if ((await Promise.race([client.ended(id), gone])) === 'gone') break
    }
    for (const event of client.events) {
      if (event.type === 'output')
        seen(String(event.value).startsWith(mark) ? undefined : String(event.value).slice(0, 80))
    }
    client.link.close()
    await client.link.ended
  }
  return sessions
}

t.test('chaos · kills workers and mixes nothing up', async (t) => {
  const deaths: string[] = []
  const host = createPool({
    threads: 3,
    workerFile: workerFile('test/support/echo-worker.ts'),
    onWorkerEnd: (why) => deaths.push(why),
  })
  let over = false
  let outputs = 0
  const wrong: string[] = []
  const users = Array.from({ length: 6 }, () =>
    user(
      host,
      () => over,
      (one) => {
        outputs++
        if (one !== undefined) wrong.push(one)
      },
    ),
  )
  const killer = (async () => {
    // outputs are looked at when a session is over: a slow machine has to lose some more of them
    for (let i = 0; i < 6 || (outputs <= 100 && i < 100); i++) {
      const assassin = await openClient(host)
      assassin.run(i % 3 === 0 ? 'throw' : 'die')
      t.equal((await assassin.link.ended).type, 'workerDied')
    }
    over = true
  })()
  await killer
  const sessions = (await Promise.all(users)).reduce((sum, one) => sum + one, 0)
  t.same(wrong, [])
  t.ok(sessions > users.length, `${sessions} sessions were opened, so some were lost`)
  t.ok(outputs > 100, `${outputs} outputs were looked at`)
  t.ok(deaths.length >= 6)
  const last = await openClient(host)
  const id = last.run('echo still here')
  await last.ended(id)
  t.same(last.outputs(id), ['still here'])
  last.link.close()
  await last.link.ended
  t.equal(host.sessionCount, 0)
  await host.close()
})
