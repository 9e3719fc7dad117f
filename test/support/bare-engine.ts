/** The engine with nothing around it: no worker thread, no client, a host that is not there. */
import { systemClock } from '../../src/clock.ts'
import { type Context, createEngine, type EngineRunspace } from '../../src/engine/run.ts'
import { requestOf, scriptCommand } from '../../src/engine/runtime/nested.ts'
import { testPlan } from './plan.ts'

type Engine = ReturnType<typeof createEngine>

export const bareEngine = (more: Partial<Parameters<typeof createEngine>[0]> = {}): Engine =>
  createEngine({
    monotonic: () => performance.now(),
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
    ...more,
  })

const host: Context['host'] = {
  isHostNull: true,
  isHostUINull: true,
  isHostRawUINull: true,
  data: undefined,
  send: () => true,
  call: () => Promise.reject(new Error('no host')),
}

export const bareRunspace = (engine: Engine): EngineRunspace =>
  engine.createRunspace({
    plan: testPlan(),
    runspaceId: '00000000-0000-4000-8000-000000000001',
    sender: { applicationArguments: null, connectionString: '', clientTimeZone: null },
    host,
    programs: new Int32Array(1),
    protocolVersion: '2.3',
  })

export interface Ran {
  /** the texts of what it wrote, errors behind `!` */
  readonly written: string[]
  readonly turns: number
}

/** Runs a script to its end in turns of so many milliseconds, as the worker thread runs it. */
export async function runBare(
  runspace: EngineRunspace,
  script: string,
  sliceMs: number,
  errorText: (error: unknown) => string = String,
): Promise<Ran> {
  const written: string[] = []
  let wake = (): void => {}
  const drop = (): boolean => true
  const task = runspace.createPipeline(requestOf([{ commands: [scriptCommand(script)] }], false), {
    input: { next: () => ({ type: 'end' }), whenReady: () => Promise.resolve() },
    sinks: {
      output: (value) => written.push(runspace.rs.text(value)) > 0,
      error: (record) => written.push(`!${errorText(record)}`) > 0,
      warning: drop,
      verbose: drop,
      debug: drop,
      information: drop,
      progress: drop,
    },
    host,
    wake: () => wake(),
  })
  for (let turns = 1; ; turns++) {
    const woken = new Promise<void>((resolve) => (wake = resolve))
    const state = task.step(sliceMs)
    if (state === 'done') {
      if (task.outcome?.type === 'failed') written.push(`!${String(task.outcome.error)}`)
      return { written, turns }
    }
    await (state === 'waiting' ? woken : new Promise<void>((resolve) => setImmediate(resolve)))
  }
}
