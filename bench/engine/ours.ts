/** The other side of genuine/Program.cs: the same questions on stdin, answered by the engine of this project. */
import readline from 'node:readline'
import type { EngineRunspace } from '../../src/engine/run.ts'
import { bareEngine, bareRunspace, runBare } from '../../test/support/bare-engine.ts'

const engine = bareEngine({ userName: 'bench', computerName: 'bench', processId: process.pid })
const open = (): EngineRunspace => bareRunspace(engine)
const run = async (runspace: EngineRunspace, script: string): Promise<string[]> =>
  (await runBare(runspace, script, 4)).written

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
