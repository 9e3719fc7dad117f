/** Many items and long texts: what .NET answers, in turns, and refused where they are too many. */
import t from 'tap'
import { TaskRunner, type Meter, type Task } from '../../src/engine/runtime/task.ts'
import { bareEngine, bareRunspace, runBare } from '../support/bare-engine.ts'

const engine = bareEngine({ heapPressure: () => false, sleep: () => Promise.resolve() })

/** [script, what PowerShell writes] */
const answers: readonly (readonly [string, string])[] = [
  ['$a = 1..300000; [array]::Reverse($a); "$($a[0]) $($a[-1])"', '300000 1'],
  ['$a = 300000..1; [array]::Sort($a); "$($a[0]) $($a[-1])"', '1 300000'],
  [
    '$l = [System.Collections.Generic.List[int]](1..200000); $l.Reverse(); $l.Sort(); "$($l[0]) $($l.Count)"',
    '1 200000',
  ],
  [
    '$l = [System.Collections.Generic.List[int]](1..150000); $n = $l.RemoveAll({ $args[0] % 2 }); "$n $($l.Count)"',
    '75000 75000',
  ],
  ["('ab' * 200000).Replace('a', 'xyz').Length", '800000'],
  ["('ab' * 200000).Replace('AB', '', 'OrdinalIgnoreCase').Length", '0'],
  [
    '$o = [ordered]@{}; foreach ($i in 1..20000) { $o["k$i"] = $i }; $s = 0; for ($i = 0; $i -lt 20000; $i++) { $s += $o[$i] }; $o.Remove("k1"); "$s $($o[0])"',
    '200010000 2',
  ],
  [
    '$b = [System.Text.StringBuilder]::new(); foreach ($i in 1..5000) { [void]$b.Append("x$i") }; "$($b.Length) $($b[5]) $($b.ToString().Length)"',
    '23893 3 23893',
  ],
]

t.test('many items and long texts are handled as PowerShell does', async (t) => {
  for (const [script, want] of answers)
    t.same((await runBare(bareRunspace(engine), script, 20, String)).written, [want], script)
})

t.test('what does not fit is an error of the script', async (t) => {
  for (const script of [
    "'{0:D999999999}' -f 5",
    "('a' * 60000000).ToCharArray()",
    "[char[]]('a' * 60000000)",
    "[regex]::Matches('a' * 2000000, 'a')",
  ]) {
    const { written } = await runBare(bareRunspace(engine), script, 20, String)
    t.match(written, [/^!/], script)
    t.equal(written.length, 1, script)
  }
})

t.test('a task with long statements looks at the clock after each of them', (t) => {
  let now = 0
  let statements = 0
  const meter: Meter = { fuel: 0, stopRequested: () => false, now: () => now }
  function* endless(): Task {
    for (;;) {
      statements++
      now += 20
      if (--meter.fuel <= 0) yield undefined
    }
  }
  const runner = new TaskRunner(meter, endless())
  runner.step(now + 4)
  runner.step(now + 4)
  statements = 0
  runner.step(now + 4)
  t.equal(statements, 1)
  t.end()
})
