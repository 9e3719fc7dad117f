/** Programs that drive a server as a client we did not write: each line they print is one assertion. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Test } from 'tap'

/** @returns how many checks it went through */
export async function drive(
  t: Test,
  [program = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
  let count = 0
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue
    const { name, ok, detail } = JSON.parse(line) as { name: string; ok: boolean; detail?: string }
    t.ok(ok, `${name.replaceAll('_', ' ')}${detail === undefined ? '' : `: ${detail}`}`)
    count++
  }
  return count
}
