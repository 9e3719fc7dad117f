/** Jobs, parallel loops, nested PowerShells, events and the syntax tree: what PowerShell 7.6 answered, and that they end with their session. */
import t from 'tap'
import type { EngineRunspace } from '../../src/engine/run.ts'
import type { ErrorRecord } from '../../src/objects/error-record.ts'
import { bareEngine, bareRunspace, runBare } from '../support/bare-engine.ts'

const engine = bareEngine({
  heapPressure: () => true,
  sleep: (ms) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      // a stopped job leaves its sleep behind
      if (ms > 10_000) timer.unref()
    }),
})
const session = (): EngineRunspace => bareRunspace(engine)

/** Runs a script to its end: the texts of what it wrote, the ids of errors behind `!`. */
const run = async (runspace: EngineRunspace, script: string): Promise<string[]> =>
  (await runBare(runspace, script, 20, (error) => (error as ErrorRecord).fullyQualifiedErrorId)).written

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
