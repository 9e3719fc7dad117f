/** The other side of genuine/Program.cs: the same questions on stdin, answered by the engine of this project. */
import { systemClock } from '../../src/clock.ts'
import readline from 'node:readline'
import { type Context, createEngine, type EngineRunspace } from '../../src/engine/run.ts'
import { requestOf, scriptCommand } from '../../src/engine/runtime/nested.ts'
import { testPlan } from '../../test/support/plan.ts'

const engine = createEngine({
  monotonic: () => performance.now(),
  now: () => Date.now(),
  random: Math.random,
  userName: 'bench',
  computerName: 'bench',
  processId: process.pid,
  osDescription: 'bench',
  environment: [],
  heapPressure: () => false,
  after: systemClock.after,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
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

function open(): EngineRunspace {
  return engine.createRunspace({
    plan: testPlan(),
    runspaceId: '00000000-0000-4000-8000-000000000001',
    sender: { applicationArguments: null, connectionString: '', clientTimeZone: null },
    host,
    programs: new Int32Array(1),
    protocolVersion: '2.3',
  })
}

/** In turns, as the worker thread runs it. @returns the texts of what came out, errors behind `!` */
async function run(runspace: EngineRunspace, script: string): Promise<string[]> {
  const written: string[] = []
  let wake = (): void => {}
  const note = (value: unknown): boolean => written.push(runspace.rs.text(value)) > 0
  const drop = (): boolean => true
  const task = runspace.createPipeline(requestOf([{ commands: [scriptCommand(script)] }], false), {
    input: { next: () => ({ type: 'end' }), whenReady: () => Promise.resolve() },
    sinks: {
      output: note,
      error: (record) => written.push(`!${String(record)}`) > 0,
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
    const state = task.step(4)
    if (state === 'done') {
      if (task.outcome?.type === 'failed') written.push(`!${String(task.outcome.error)}`)
      return written
    }
    await new Promise<void>((resolve) => (state === 'waiting' ? (wake = resolve) : setImmediate(resolve)))
  }
}

let first: EngineRunspace | undefined = open()
console.log(JSON.stringify({ open: true }))
for await (const line of readline.createInterface({ input: process.stdin })) {
  const { script, times } = JSON.parse(line) as { script: string; times: number }
  const runspace = first ?? open()
  first = undefined
  const ms: number[] = []
  let output: string[] = []
  for (let i = 0; i < times; i++) {
    const from = performance.now()
    output = await run(runspace, script)
    ms.push(performance.now() - from)
  }
  console.log(JSON.stringify({ ms, output: output.join('\n') }))
}
