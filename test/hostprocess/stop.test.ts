import t from 'tap'
import { createPool } from '../../src/hostprocess/pool.ts'
import { openClient } from '../support/echo-client.ts'

// what a session does all the time: calls, pipelines, objects, waiting for nobody
const busy = [
  'while ($true) { $i++ }',
  'function f($a) { $a + 1 }; while ($true) { $i = f $i }',
  '1..1000000000 | ForEach-Object { $_ * 2 } | Where-Object { $_ -lt 0 }',
  'while ($true) { try { throw 1 } catch { } finally { $n++ } }',
  "while ($true) { 'out' }",
]

t.test(
  'stopping · a hundred busy sessions on one thread all stop, and emit nothing afterwards',
  async (t) => {
    const host = createPool({ threads: 1 })
    const clients = await Promise.all(Array.from({ length: 100 }, () => openClient(host)))
    const ids = clients.map((client, i) => client.run(busy[i % busy.length] as string))
    const talks = clients.findIndex((_, i) => i % busy.length === busy.length - 1)
    await clients[talks]?.until((client) => client.outputs(ids[talks] as string).length > 0)
    clients.forEach((client, i) => client.link.stopPipeline(ids[i] as string))
    const ends = await Promise.all(clients.map((client, i) => client.ended(ids[i] as string)))
    t.same([...new Set(ends.map((one) => one.state))], ['stopped'])
    const counts = () => clients.map((client, i) => client.outputs(ids[i] as string).length)
    const atTheEnd = counts()
    // each session answers again: whatever was still to come has come
    const again = clients.map((client) => client.run("'here'"))
    await Promise.all(clients.map((client, i) => client.ended(again[i] as string)))
    t.same(counts(), atTheEnd)
    t.ok(clients.every((client, i) => client.outputs(again[i] as string)[0] === 'here'))
    await host.close()
  },
)
