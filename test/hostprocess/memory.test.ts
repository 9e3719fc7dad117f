/** A session that takes memory without end meets its own OutOfMemoryException; its neighbours on the same thread do not notice. */
import { PassThrough } from 'node:stream'
import t from 'tap'
import { openSession, type ClientSession } from '../../src/client/session.ts'
import { createStdioTransport } from '../../src/client/transport-stdio.ts'
import { microsoftPowerShell } from '../../src/configurations/builtin.ts'
import { createSessionConfigurations } from '../../src/configurations/registry.ts'
import { createResolvePlan } from '../../src/configurations/resolve.ts'
import { HeapWatch, type HeapReading } from '../../src/hostprocess/heap-watch.ts'
import { createPool } from '../../src/hostprocess/pool.ts'
import { operator, serveStreams } from '../../src/ssh/subsystem.ts'
import type { PSObject } from '../../src/objects/ps-object.ts'

t.setTimeout(120_000)

t.test('two sessions on one thread, one of them greedy', async (t) => {
  const ended: string[] = []
  const host = createPool({ threads: 1, heapMegabytes: 256, onWorkerEnd: (why) => ended.push(why) })
  const resolvePlan = createResolvePlan(createSessionConfigurations([microsoftPowerShell]))
  const plan = () =>
    resolvePlan({ principal: operator(), configurationName: 'Microsoft.PowerShell', connectionString: '' })
  const open = (): Promise<ClientSession> => {
    const toServer = new PassThrough()
    const toClient = new PassThrough()
    void serveStreams(toServer, toClient, { host, plan })
    return openSession(createStdioTransport(toClient, toServer, () => toServer.end()))
  }
  const [greedy, modest] = [await open(), await open()]
  await modest.run('$kept = 42')
  for (const script of [
    '$a = @(); while ($true) { $a += , (1..10000) }',
    '$a = $null; $h = @{}; $i = 0; while ($true) { $h[$i++] = "v" * 1000 + $i }',
    // byte arrays lie outside V8's heap
    '$h = $null; $l = [System.Collections.ArrayList]::new(); while ($true) { [void]$l.Add([byte[]]::new(10000000)) }',
    '$l = $null; $x = $null; while ($true) { $x = , $x }',
  ]) {
    const taking = greedy.run(script)
    let over = false
    void taking.finally(() => (over = true))
    while (!over) t.same((await modest.run('$kept')).output, [42])
    const { records, error } = await taking
    t.match(((records.error[0] ?? error) as PSObject).text, /OutOfMemoryException/)
  }
  t.same((await greedy.run('$a = $h = $l = $x = $null; "alive"')).output, ['alive'])
  t.same(ended, [], 'the worker lives')
  await greedy.close()
  await modest.close()
  await host.close()
})

t.test('who took most is told first, and ended when that frees nothing', async (t) => {
  let now = 0
  let reading: HeapReading = { old: 0, used: 0, limit: 1000 }
  const done: string[] = []
  const watch = new HeapWatch({
    read: () => reading,
    pressureShare: 0.7,
    exhaust: (session) => done.push(`tell ${session}`) > 0,
    end: (session) => done.push(`end ${session}`),
    now: () => now,
    graceMs: 100,
    graceClockMs: 500,
  })
  const took = (session: string, bytes: number) => {
    reading = { ...reading, old: reading.old + bytes, used: reading.used + bytes }
    watch.ran(session, 1)
  }
  took('small', 100)
  took('large', 500)
  watch.collected()
  t.same(done, [], 'no pressure, nobody is told')
  took('large', 200)
  watch.collected()
  t.same(done, ['tell large'])
  now += 400
  watch.ran('large', 98)
  watch.collected()
  t.same(done, ['tell large', 'tell large'], 'collections come in bursts, and its turns come late')
  watch.ran('large', 2)
  watch.collected()
  t.same(done.slice(2), ['end large'], 'it kept what it had')
  reading = { old: 100, used: 100, limit: 1000 }
  watch.collected()
  took('small', 650)
  watch.collected()
  t.same(done.at(-1), 'tell small')
})
