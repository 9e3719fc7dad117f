/** Jobs, parallel loops, nested PowerShells, events and the syntax tree: what PowerShell 7.6 answered, and that they end with their session. */
import { systemClock } from '../../src/clock.ts'
import t from 'tap'
import { createEngine, type Context, type EngineRunspace } from '../../src/engine/run.ts'
import type { ErrorRecord } from '../../src/objects/error-record.ts'
import { requestOf, scriptCommand } from '../../src/engine/runtime/nested.ts'
import { testPlan } from '../support/plan.ts'

const engine = createEngine({
  monotonic: () => performance.now(),
  now: () => Date.now(),
  random: Math.random,
  userName: 'tester',
  computerName: 'server',
  processId: 1,
  osDescription: 'test',
  environment: [],
  heapPressure: () => true,
  after: systemClock.after,
  sleep: (ms) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      // a stopped job leaves its sleep behind
      if (ms > 10_000) timer.unref()
    }),
  roundTrip: (value) => value,
})
const host: Context['host'] = {
  isHostNull: true,
  isHostUINull: true,
  isHostRawUINull: true,
  data: undefined,
  send: () => true,
  call: () => Promise.reject(new Error('no host')),
}

function session(): EngineRunspace {
  return engine.createRunspace({
    plan: testPlan(),
    runspaceId: '00000000-0000-4000-8000-000000000001',
    sender: { applicationArguments: null, connectionString: '', clientTimeZone: null },
    host,
    programs: new Int32Array(1),
    protocolVersion: '2.3',
  })
}

/** Runs a script to its end: the texts of what it wrote, errors behind `!`. */
async function run(runspace: EngineRunspace, script: string): Promise<string[]> {
  const written: string[] = []
  let wake = (): void => {}
  const note = (value: unknown): boolean => written.push(runspace.rs.text(value)) > 0
  const drop = (): boolean => true
  const task = runspace.createPipeline(requestOf([{ commands: [scriptCommand(script)] }], false), {
    input: { next: () => ({ type: 'end' }), whenReady: () => Promise.resolve() },
    sinks: {
      output: note,
      error: (record) => written.push(`!${(record as ErrorRecord).fullyQualifiedErrorId}`) > 0,
      warning: drop,
      verbose: drop,
      debug: drop,
      information: drop,
      progress: drop,
    },
    host,
    wake: () => wake(),
  })
  for (;;) {
    const state = task.step(20)
    if (state === 'done') return written
    await new Promise<void>((resolve) => (state === 'waiting' ? (wake = resolve) : setImmediate(resolve)))
  }
}

const one = async (script: string): Promise<string[]> => {
  const runspace = session()
  const answer = await run(runspace, script)
  runspace.close()
  return answer
}

t.test('a job runs beside its session and is received once', async (t) => {
  t.same(
    await one(
      '$j = Start-Job { 1 + 1; "two" }; $null = Wait-Job $j; $j.State; Receive-Job $j; $j.HasMoreData',
    ),
    ['Completed', '2', 'two', 'False'],
  )
})

t.test('an endless job stops when asked, while its session goes on', async (t) => {
  t.same(await one('$j = Start-Job { while ($true) { } }; 1..3; Stop-Job $j; $j.State'), [
    '1',
    '2',
    '3',
    'Stopped',
  ])
})

t.test('a job that allocates without end meets the memory bound of its session', async (t) => {
  const answer = await one(
    '$j = Start-ThreadJob { try { $a = "x" * 1MB; while ($true) { $a += $a } } catch { throw } }; $null = Wait-Job $j; $j.State',
  )
  t.equal(answer[0], 'Failed')
})

t.test('more nested runspaces than the bound are refused by name', async (t) => {
  const answer = await one(
    'foreach ($i in 1..70) { $null = Start-ThreadJob { Start-Sleep 60 } }; @(Get-Job).Count; Get-Job | Stop-Job',
  )
  t.ok(answer.every((line) => line === '64' || line.startsWith('!TooManyRunspaces')))
  t.equal(answer.filter((line) => line.startsWith('!')).length, 6)
})

t.test('closing a session ends its jobs', async (t) => {
  const runspace = session()
  await run(runspace, '$j = Start-Job { while ($true) { } }; $k = Start-ThreadJob { while ($true) { } }')
  runspace.close()
  t.equal(runspace.rs.services.size, 0)
})

t.test('a parallel loop shares the values that $using: names', async (t) => {
  t.same(
    await one(
      '$k = 10; 1..5 | ForEach-Object -Parallel { $_ + $using:k } -ThrottleLimit 2 | Sort-Object | Join-String -Separator ","',
    ),
    ['11,12,13,14,15'],
  )
})

t.test('[powershell] runs beside the session, or in its own runspace', async (t) => {
  t.same(
    await one(
      "$ps = [powershell]::Create().AddScript('param($a) $a + 1; Write-Error x').AddArgument(4); $ps.Invoke(); $ps.Streams.Error.Count; $ps.HadErrors",
    ),
    ['5', '1', 'True'],
  )
  t.same(await one('[powershell]::Create("CurrentRunspace").AddScript(\'$y = 5; $y\').Invoke(); $y'), [
    '5',
    '5',
  ])
})

t.test('an action runs for each event of its source', async (t) => {
  t.same(
    await one(
      '$null = Register-EngineEvent Ping -Action { $global:n++ }; $null = New-Event Ping; $null = New-Event Ping; $n; Unregister-Event Ping; @(Get-EventSubscriber).Count',
    ),
    ['2', '0'],
  )
})

// recorded from System.Management.Automation 7.6.9
t.test('FindAll visits in the order PowerShell does and stops at blocks when told to', async (t) => {
  const block = '$b = { param([int]$a = 1) if ($a -gt 2) { foo -x "v $a" | bar } else { $c = { 5 } } };'
  t.same(
    await one(
      `${block} ($b.Ast.FindAll({ $args[0] -is [System.Management.Automation.Language.ConstantExpressionAst] }, $false) | ForEach-Object Value) -join ","`,
    ),
    ['1,2,foo,bar'],
  )
  t.same(await one(`${block} $b.Ast.EndBlock.Statements[0].Clauses[0].Item1.Extent.Text`), ['$a -gt 2'])
})

t.test('Tokenize gives the kinds of PowerShell 2', async (t) => {
  t.same(
    await one(
      '$e = $null; ([System.Management.Automation.PSParser]::Tokenize(\'foreach ($i in 1..3) { [int]$i.Foo() }\', [ref]$e) | ForEach-Object { "$($_.Type)=$($_.Content)" }) -join " "',
    ),
    [
      'Keyword=foreach GroupStart=( Variable=i Keyword=in Number=1 Operator=.. Number=3 GroupEnd=) GroupStart={ Type=[int] Variable=i Operator=. Member=Foo GroupStart=( GroupEnd=) GroupEnd=}',
    ],
  )
})
