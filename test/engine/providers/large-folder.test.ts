/** A large folder is looked at in pieces: whatever is asked of it, the thread is given back in between. */
import { systemClock } from '../../../src/clock.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import '../../../src/hostprocess/worker.ts'
import { createEngine, type Context } from '../../../src/engine/run.ts'
import { requestOf, scriptCommand } from '../../../src/engine/runtime/nested.ts'
import { testPlan } from '../../support/plan.ts'

const count = 5000
const engine = createEngine({
  // a turn is over at the first question whether it is
  monotonic: () => ++looks * 1000,
  now: () => Date.now(),
  random: Math.random,
  userName: 'tester',
  computerName: 'server',
  processId: 1,
  osDescription: 'test',
  environment: [],
  heapPressure: () => false,
  after: systemClock.after,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  roundTrip: (value) => value,
})
let looks = 0
const host: Context['host'] = {
  isHostNull: true,
  isHostUINull: true,
  isHostRawUINull: true,
  data: undefined,
  send: () => true,
  call: () => Promise.reject(new Error('no host')),
}

t.test('the thread is given back between pieces of a folder', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'fanin-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `file-${i}.txt`), '')
  const runspace = engine.createRunspace({
    plan: testPlan(),
    runspaceId: '00000000-0000-4000-8000-000000000001',
    sender: { applicationArguments: null, connectionString: '', clientTimeZone: null },
    host,
    programs: new Int32Array(1),
    protocolVersion: '2.3',
  })
  for (const [script, answer] of [
    ['(Get-ChildItem $folder).Count', '5000'],
    ['(Get-ChildItem $folder -Filter *7.txt).Count', '500'],
    ['@(Get-ChildItem $folder -Name).Count', '5000'],
    ['(Get-ChildItem $folder/*7.txt).Count', '500'],
    ['(Get-ChildItem $folder -Recurse -File).Count', '5000'],
    ['Test-Path $folder/*', 'True'],
    ['(Resolve-Path $folder/*).Count', '5000'],
    ['(Get-Item $folder/*).Count', '5000'],
    ['(Get-ChildItem $folder -Include *7.txt -Recurse).Count', '500'],
  ] as const) {
    const written: string[] = []
    let wake = (): void => {}
    const drop = (): boolean => true
    const text = script.replace('$folder', folder)
    const task = runspace.createPipeline(requestOf([{ commands: [scriptCommand(text)] }], false), {
      input: { next: () => ({ type: 'end' }), whenReady: () => Promise.resolve() },
      sinks: {
        output: (value) => written.push(runspace.rs.text(value)) > 0,
        error: (record) => written.push(String(record)) > 0,
        warning: drop,
        verbose: drop,
        debug: drop,
        information: drop,
        progress: drop,
      },
      host,
      wake: () => wake(),
    })
    let turns = 0
    for (;;) {
      turns++
      const woken = new Promise<void>((resolve) => (wake = resolve))
      const state = task.step(1)
      if (state === 'done') break
      await (state === 'waiting' ? woken : new Promise<void>((resolve) => setImmediate(resolve)))
    }
    t.same(written, [answer], script)
    t.ok(turns > 2, `${script} in ${turns} turns`)
  }
  runspace.close()
})
