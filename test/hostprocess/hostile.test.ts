/**
 * Scripts that would take all of a thread's time or memory, each beside a neighbour on the same thread: the neighbour is answered, the worker lives,
 * and the script gets what PowerShell gives, an error that names what there is no room for, or its stop.
 */
import t from 'tap'
import { createPool } from '../../src/hostprocess/pool.ts'
import { openClient, type TestClient } from '../support/echo-client.ts'

t.setTimeout(240_000)

const stopped = Symbol('goes on until it is stopped')
const outOfMemory = /OutOfMemoryException/

/** [script, what it writes or the error it ends with] */
const scripts: readonly (readonly [string, unknown])[] = [
  // one operation over much
  ["(('ab' * 700000) -replace 'a', 'x').Length", 1_400_000],
  ["[regex]::Replace('ab' * 700000, 'a', 'xy').Length", 2_100_000],
  ["(('ab' * 300000) -split 'b').Count", 300_001],
  ["('ab' * 20000000).Replace('a', 'xyzxyz').Length", /characters is more than the session may hold/],
  ["'[' + ('1,' * 300000) + '1]' | ConvertFrom-Json | Measure-Object | ForEach-Object Count", 300_001],
  ["([xml]('<a>' + '<b c=\"1\">t</b>' * 50000 + '</a>')).a.ChildNodes.Count", 50_000],
  ["Invoke-Expression ('$n = 1' + ';$n++' * 30000); $n", 30_001],
  ["Invoke-Expression ('1+' * 1000000 + '1')", /too complex|too complicated|complicated/i],
  ['(1..500000 -join ",").Length', 3_388_894],
  // what backtracks or compares without end
  ["('a' * 40 + 'b') -match '(a+)+c'", stopped],
  ["('ab' * 15000) -like ('*[a-c]?' * 3000 + 'z')", false],
  ["('a' * 10000000).IndexOf('a' * 100000 + 'b' + 'a' * 100000)", -1],
  ['[bigint]::ModPow([bigint]::Pow(3, 60000), [bigint]::Pow(5, 60000), [bigint]::Pow(7, 60000))', stopped],
  // what is too large for one value
  ['[bigint]::Pow(7, 10000000)', /larger than the session may hold/],
  ["[bigint]::Parse('7' * 20000000)", /bigIntegerBitsMax/],
  ["'x' * 500MB", /characters is more than the session may hold/],
  [',0 * 1GB', /items is more than the session may hold/],
  ['[System.Collections.BitArray]::new(2000000000)', /items is more than the session may hold/],
  ["'x'.PadLeft(1000000000)", /characters is more than the session may hold/],
  ['[Linq.Enumerable]::Range(0, 1000000000)', /items is more than the session may hold/],
  ['[IO.MemoryStream]::new().SetLength(4000000000)', /bytes is more than the session may hold/],
  ['$a = 1, 2; [array]::Resize([ref]$a, 2000000000)', /items is more than the session may hold/],
  ["[Text.StringBuilder]::new().Append('x', 2000000000)", /characters is more than the session may hold/],
  // what takes memory without end
  [
    '$l = [Collections.Generic.List[object]]::new(); while ($true) { $l.Add([object[]]::new(20000)) }',
    outOfMemory,
  ],
  ['$i = 0; while ($true) { Set-Variable "v$i" ([object[]]::new(50000)); $i++ }', outOfMemory],
  ['$h = @{}; while ($true) { $h = @{ a = $h; b = [object[]]::new(20000) } }', outOfMemory],
  // its error ends the script, or the command after it would go on with what was gathered
  ['& { while ($true) { , [object[]]::new(20000) } } | Sort-Object Count', outOfMemory],
  // what nobody takes
  ['while ($true) { New-Event -SourceIdentifier x -MessageData ("a" * 10000) | Out-Null }', stopped],
  ["while ($true) { 'x' * 10000 }", stopped],
]

t.test(
  'whatever one session does, its neighbour on the thread is answered and the worker lives',
  async (t) => {
    const ended: string[] = []
    const host = createPool({ threads: 1, heapMegabytes: 512, onWorkerEnd: (why) => ended.push(why) })
    const neighbour = await openClient(host)
    for (const [script, want] of scripts) {
      const hostile = await openClient(host)
      const id = hostile.run(script)
      let over = false
      const lost = hostile.link.ended.then(({ type }) => ({ state: `its session is ${type}` }))
      const end = Promise.race([hostile.ended(id), lost]).finally(() => (over = true))
      for (let turn = 0; !over; turn++) {
        const asked = neighbour.run(`'answer ${turn}'`)
        await Promise.race([neighbour.ended(asked), neighbour.link.ended])
        t.same(neighbour.outputs(asked), [`answer ${turn}`])
        if (want === stopped && turn >= 5) hostile.link.stopPipeline(id)
      }
      const { state } = await end
      if (state.startsWith('its')) {
        t.fail(`${script}: ${state}. ${ended.join(' ')}`)
        continue
      }
      if (want === stopped) t.equal(state, 'stopped', script)
      else if (want instanceof RegExp) t.match(errorsOf(hostile, id), want, script)
      else t.same(hostile.outputs(id), [want], script)
      // nothing is left of it but the session: that works
      const after = hostile.run('Remove-Variable * -ErrorAction Ignore; 1 + 1')
      await hostile.ended(after)
      t.same(hostile.outputs(after), [2], script)
      hostile.link.close()
      t.equal((await hostile.link.ended).type, 'closed', script)
    }
    t.same(ended, [])
    await host.close()
  },
)

/** the texts of the errors that a pipeline wrote or ended with */
function errorsOf(client: TestClient, id: string): string {
  const texts: string[] = []
  for (const event of client.events)
    if ('id' in event && event.id === id && (event.type === 'record' || event.type === 'ended'))
      texts.push(
        JSON.stringify(event, (_key, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value instanceof Map ? [...value] : value,
        ),
      )
  return texts.join('\n')
}
