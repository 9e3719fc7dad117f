/** Runs test files: each in a session of its own process, with a time limit, through the shim in modules/Pester. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openSession } from '../../src/client/session.ts'
import { createCommandTransport } from '../../src/client/transport-stdio.ts'
import { recordedEnvironment, standaloneServer } from '../truth/cases.ts'

/** A line of the shim's result file. */
interface Line {
  readonly result: string
  readonly name?: string
  readonly path?: readonly string[]
  readonly line?: number
  readonly message?: string
  readonly errorId?: string
  readonly errorType?: string
  readonly failedAt?: number
  readonly text?: string
}

export interface CaseResult extends Line {
  /** file, groups, name; a number behind it when the name is there again */
  readonly id: string
  readonly file: string
  readonly result: 'Passed' | 'Failed' | 'Skipped' | 'Pending' | 'Inconclusive'
}

const modules = path.join(import.meta.dirname, 'modules')
/** the native program that PowerShell's build puts on the path of its tests */
const programs = path.join(import.meta.dirname, 'programs')
const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

const hostInfo = {
  isHostNull: false,
  isHostUINull: false,
  isHostRawUINull: false,
  useRunspaceHost: false,
  data: {
    foregroundColor: 7,
    backgroundColor: 0,
    cursorPosition: { x: 0, y: 0 },
    windowPosition: { x: 0, y: 0 },
    cursorSize: 25,
    bufferSize: { width: 120, height: 50 },
    windowSize: { width: 120, height: 50 },
    maxWindowSize: { width: 120, height: 50 },
    maxPhysicalWindowSize: { width: 120, height: 50 },
    windowTitle: '',
  },
}

export interface RunOptions {
  readonly jobs?: number
  readonly timeoutMs?: number
  readonly onFile?: (file: string, results: readonly CaseResult[], ms: number) => void
}

/** @param source the `test` folder of PowerShell's repository @param files below `powershell` */
export async function runFiles(
  source: string,
  files: readonly string[],
  { jobs = 2, timeoutMs = 120_000, onFile }: RunOptions = {},
): Promise<CaseResult[]> {
  const queue = [...files]
  const all: CaseResult[] = []
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const started = performance.now()
      const results = await runFile(source, file, timeoutMs)
      all.push(...results)
      onFile?.(file, results, performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: jobs }, work))
  return all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

async function runFile(source: string, file: string, timeoutMs: number): Promise<CaseResult[]> {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'fanin-pester-run-'))
  const resultFile = path.join(scratch, 'results.jsonl')
  fs.writeFileSync(resultFile, '')
  const [program = '', ...args] = standaloneServer
  const transport = createCommandTransport(program, args, () => undefined, {
    ...recordedEnvironment(),
    PSModulePath: `${modules}:${path.join(source, 'tools/Modules')}`,
    PATH: `${programs}:${process.env['PATH'] ?? ''}`,
    HOME: scratch,
    TMPDIR: scratch,
  })
  let timer: NodeJS.Timeout | undefined
  let trouble: string | undefined
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no end within ${timeoutMs / 1000} s`)), timeoutMs)
    })
    const work = async (): Promise<void> => {
      const session = await openSession(transport, { host: hostInfo })
      const script = [
        `Set-Location -LiteralPath ${quote(scratch)}`,
        'Import-Module Pester',
        `Invoke-TestFile -ResultFile ${quote(resultFile)} -ExcludeTag RequireSudoOnUnix, Slow -Caller { & ${quote(path.join(source, 'powershell', file))} }` +
          ' -Binder { param($__block) . $__block }',
      ].join('\n')
      const { state, error, records } = await session.run(script)
      if (state !== 'completed') trouble = `the session ended ${state}: ${String(error)}`
      else if (records.error.length > 0) trouble = undefined
      await session.close()
    }
    const worked = work()
    worked.catch(() => undefined)
    await Promise.race([worked, late])
  } catch (error) {
    trouble = error instanceof Error ? error.message : String(error)
  } finally {
    clearTimeout(timer)
    await transport.close().catch(() => undefined)
  }
  const lines = fs
    .readFileSync(resultFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
  fs.rmSync(scratch, { recursive: true, force: true })
  return readResults(file, lines, trouble)
}

/** A case that began and said nothing more did not end; a file that did not reach its end is a failure of its own. */
function readResults(file: string, lines: readonly Line[], trouble: string | undefined): CaseResult[] {
  const results: CaseResult[] = []
  const seen = new Map<string, number>()
  const add = (line: Line, result: string): void => {
    const name = [file, ...(line.path ?? []), line.name ?? ''].join(' | ').replaceAll(/\s+/g, ' ')
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    results.push({
      ...line,
      file,
      result: result as CaseResult['result'],
      id: count === 1 ? name : `${name} #${count}`,
    })
  }
  let begun: Line | undefined
  for (const line of lines) {
    if (line.result === 'Begin') {
      begun = line
      continue
    }
    if (line.result !== 'End') add(line, line.result)
    begun = undefined
  }
  const why = trouble ?? 'the session ended before the file did'
  if (begun) add({ ...begun, message: why }, 'Failed')
  else if (lines.at(-1)?.result !== 'End')
    add({ result: 'Failed', name: 'the file to its end', message: why }, 'Failed')
  return results
}
