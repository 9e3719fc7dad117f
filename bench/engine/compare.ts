/**
 * The same scripts here and in the genuine engine (System.Management.Automation from NuGet), by turns in one run.
 * Cold: the first run in the first session of a process that was just started, on both sides. Warm: the best of the later runs.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import readline from 'node:readline'
import { missing } from '../../test/stock/build.ts'
import { type BenchScript, scripts } from './scripts.ts'

const at = (...parts: string[]) => path.join(import.meta.dirname, ...parts)
const ours = [process.execPath, `--import=${at('../../test/support/loader.mjs')}`, at('ours.ts')]
const genuine = [at('genuine/bin/Release/genuine-bench')]

interface Answer {
  readonly ms: readonly number[]
  readonly output: string
}

interface Side {
  /** milliseconds from the start of the process to its open session */
  readonly openMs: number
  readonly cold: number
  readonly warm: number
  readonly output: string
}

async function ask([program, ...args]: readonly string[], script: string, times: number): Promise<Side> {
  const from = performance.now()
  const child: ChildProcess = spawn(program as string, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = readline
    .createInterface({ input: child.stdout as NodeJS.ReadableStream })
    [Symbol.asyncIterator]()
  const next = async (): Promise<unknown> => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`${program} ended without an answer`)
    return JSON.parse(value as string)
  }
  try {
    await next()
    const openMs = performance.now() - from
    child.stdin?.write(`${JSON.stringify({ script, times })}\n`)
    const { ms, output } = (await next()) as Answer
    return { openMs, cold: ms[0] ?? Number.NaN, warm: Math.min(...ms.slice(1)), output }
  } finally {
    child.stdin?.end()
    child.kill()
  }
}

const best = (sides: readonly Side[], of: (side: Side) => number): number => Math.min(...sides.map(of))

export interface Compared {
  readonly name: string
  readonly ours: { readonly cold: number; readonly warm: number }
  readonly theirs: { readonly cold: number; readonly warm: number }
}

export interface Comparison {
  readonly rows: readonly Compared[]
  /** process start to open session of the genuine engine */
  readonly theirOpenMs: number
}

/**
 * @param rounds processes of each side for each script: the best counts
 * @returns why the genuine engine cannot be asked here, or what both needed
 */
export async function compare(
  rounds: number,
  tell: (row: Compared) => void,
  wanted: (script: BenchScript) => boolean = () => true,
): Promise<Comparison | string> {
  const reason = missing()
  if (reason !== undefined) return reason
  const built = spawnSync('dotnet', ['build', at('genuine'), '-c', 'Release', '-v', 'quiet', '--nologo'], {
    encoding: 'utf8',
    timeout: 300_000,
  })
  if (built.status !== 0) return `the genuine engine's bench was not built: ${built.stdout}${built.stderr}`
  const rows: Compared[] = []
  let theirOpenMs = Number.POSITIVE_INFINITY
  for (const script of scripts.filter(wanted)) {
    const mine: Side[] = []
    const his: Side[] = []
    for (let round = 0; round < rounds; round++) {
      mine.push(await ask(ours, script.text, 6))
      his.push(await ask(genuine, script.text, 6))
    }
    const [got, want] = [mine[0]?.output, his[0]?.output]
    if (got !== want) throw new Error(`${script.name}: ours answered ${got}, the genuine engine ${want}`)
    theirOpenMs = Math.min(
      theirOpenMs,
      best(his, (side) => side.openMs),
    )
    const row = {
      name: script.name,
      ours: { cold: best(mine, (side) => side.cold), warm: best(mine, (side) => side.warm) },
      theirs: { cold: best(his, (side) => side.cold), warm: best(his, (side) => side.warm) },
    }
    rows.push(row)
    tell(row)
  }
  return { rows, theirOpenMs }
}

export const ratios = (row: Compared): { cold: number; warm: number } => ({
  cold: row.ours.cold / row.theirs.cold,
  warm: row.ours.warm / row.theirs.warm,
})

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
