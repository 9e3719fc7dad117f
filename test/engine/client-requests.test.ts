/** What ends a client's request and what does not: PowerShell 7.6.5's answers to the same pipelines over stdio, 2026-11-23. */
import t from 'tap'
import { createPool } from '../../src/hostprocess/pool.ts'
import type { ClientPipeline } from '../../src/psrp/pipeline-body.ts'
import { testPlan } from '../support/plan.ts'
import { openStreamed } from '../support/streamed-session.ts'

const host = createPool({ threads: 1 })
t.teardown(() => host.close())
const session = await openStreamed(host, testPlan)
t.teardown(() => session.close())

const script = (text: string) => ({ text, isScript: true, args: [] })
async function run(pipeline: ClientPipeline, input: readonly unknown[] = []) {
  const running = await session.start({ ...pipeline, expectsInput: input.length > 0 })
  for (const one of input) await running.input(one)
  if (input.length > 0) await running.endInput()
  const { state, output, records } = await running.result
  return [state, output.map(String).join(' '), records.error.length]
}

t.test(
  'what the client calls reports errors of statements from its end block on; before, one ends it',
  async (t) => {
    for (const [text, input, ...expected] of [
      ["begin { 'b'; 1/0; 'after' } end { 'e' }", [], 'failed', 'b', 0],
      ["process { $_; [int]'x'; 'after' }", ['a', 'b'], 'failed', 'a', 0],
      ["end { 'b'; 1/0; 'after' }", [], 'completed', 'b after', 1],
      ["begin { & { 1/0; 'after' }; 'x' }", [], 'failed', '', 0],
      [
        'begin { & { 1/0; \'after\' } 2>&1 | ForEach-Object { "$_" } }',
        [],
        'completed',
        'Attempted to divide by zero. after',
        0,
      ],
      ["begin { Get-Item /nonexistent; 'after' } end { 'e' }", [], 'completed', 'after e', 1],
      ["function f { begin { 1/0; 'after' } }; f; 'x'", [], 'completed', 'after x', 1],
    ] as const)
      t.same(await run({ statements: [[script(text)]] }, input), expected, text)
    t.same(
      await run({ statements: [[script('end { 1, 2 }'), script("process { 1/0; 'after' }")]] }),
      ['completed', 'after after', 2],
      'a process block that an end block feeds',
    )
  },
)

t.test('of several statements the first may fail, and none that -ErrorAction Stop ends', async (t) => {
  for (const [texts, ...expected] of [
    [["throw 'x'", '2'], 'completed', '2', 1],
    [['1', "throw 'x'"], 'failed', '1', 0],
    [['1', "throw 'x'", '3'], 'failed', '1', 0],
    [['1', 'Get-Nothing', '3'], 'completed', '1 3', 1],
    [['Write-Error x -ErrorAction Stop', '2'], 'failed', '', 0],
    [["& { $ErrorActionPreference = 'Stop'; 1/0 }", '2'], 'completed', '2', 1],
  ] as const)
    t.same(await run({ statements: texts.map((one) => [script(one)]) }), expected, texts.join(' / '))
})

t.test('$input is there in a process block whatever a catch block did before', async (t) => {
  const text = 'begin { try { $null.x() } catch { } } process { "[$input]" }'
  t.same(await run({ statements: [[script(text)]] }, ['a', 'b']), ['completed', '[a] [b]', 0])
  t.same(await run({ statements: [[{ ...script(text), useLocalScope: true }]] }, ['a', 'b']), [
    'completed',
    '[a] [b]',
    0,
  ])
})

t.test('[powershell] has a runspace from the start, and tells how a batch of it ended', async (t) => {
  const ask = (text: string) => session.run(text).then(({ output }) => output.map(String).join(' '))
  t.equal(
    await ask(
      '$p = [powershell]::Create(); $p.Runspace.SessionStateProxy.SetVariable("x", 5); "$($p.Runspace.RunspaceStateInfo.State) $($p.AddScript("`$x + 1").Invoke())"',
    ),
    'Opened 6',
  )
  const batch = (made: string) =>
    ask(
      `$p = [powershell]::Create(); $null = $p.${made}; try { $o = $p.Invoke() } catch { $t = $_.Exception.InnerException.GetType().Name }; "[$o] $($p.InvocationStateInfo.State) $($p.Streams.Error.Count) $t"; Remove-Variable o, t -ErrorAction Ignore`,
    )
  t.equal(await batch("AddScript('1').AddStatement().AddScript('throw 5')"), '[1] Failed 1 ')
  t.equal(await batch("AddScript('throw 5').AddStatement().AddScript('2')"), '[2] Completed 1 ')
  t.equal(await batch("AddScript('throw 5')"), '[] Failed 0 RuntimeException')
  t.equal(
    await batch(
      "AddScript('1').AddStatement().AddScript('Write-Error x -ErrorAction Stop').AddStatement().AddScript('2')",
    ),
    '[] Failed 0 ActionPreferenceStopException',
  )
})

t.test('what [Console]::SetOut names takes what is written there, in a nested runspace too', async (t) => {
  const { output } = await session.run(
    '$w = [IO.StringWriter]::new(); $o = [Console]::Out; [Console]::SetOut($w); [Console]::WriteLine("a {0}", 5); $null = [powershell]::Create().AddScript("[Console]::Write(9)").Invoke(); [Console]::SetOut($o); [Console]::WriteLine("no"); "$w"',
  )
  t.same(output, ['a 5\n9'])
})
