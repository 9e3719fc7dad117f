/** How soon a stop is answered while a hundred sessions on one thread are all busy. */
import { createPool } from '../src/hostprocess/pool.ts'
import { openClient } from '../test/support/echo-client.ts'
import { quantiles } from './load.ts'

const busy = [
  'while ($true) { $i++ }',
  'function f($a) { $a + 1 }; while ($true) { $i = f $i }',
  '1..1000000000 | ForEach-Object { $_ * 2 } | Where-Object { $_ -lt 0 }',
  '$l = while ($true) { $h = @{}; foreach ($x in 1..100) { $h["k$x"] = $x }; if ($n++ -gt 1e9) { $h } }',
]

/** Stops one session after the other, which then begins anew: the others stay busy. */
export async function stopLatency(
  sessions: number,
  stops: number,
): Promise<{ p50Ms: number; p99Ms: number }> {
  const host = createPool({ threads: 1 })
  const clients = await Promise.all(Array.from({ length: sessions }, () => openClient(host)))
  const begin = (i: number) => clients[i]?.run(busy[i % busy.length] as string) ?? ''
  const ids = clients.map((_, i) => begin(i))
  await new Promise((resolve) => setTimeout(resolve, 2000))
  const times: number[] = []
  for (let n = 0; n < stops; n++) {
    const i = (n * 37) % sessions
    const client = clients[i] as (typeof clients)[number]
    const from = performance.now()
    client.link.stopPipeline(ids[i] as string)
    await client.ended(ids[i] as string)
    times.push(performance.now() - from)
    ids[i] = begin(i)
  }
  clients.forEach((client, i) => client.link.stopPipeline(ids[i] as string))
  await Promise.all(clients.map((client, i) => client.ended(ids[i] as string)))
  await host.close()
  return quantiles(times)
}
