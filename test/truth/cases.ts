/** The recorded scripts: read them, replay them on servers, say per case what was equal. */
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { createPipeline } from './client-messages.ts'
import { compare, type Message } from './essence.ts'
import { StdioServer, StdioSession } from './stdio-session.ts'

/** One line of data/*.jsonl (README.md beside it). */
export interface Case {
  readonly id: string
  /** `expr/literals`: file and group */
  readonly area: string
  readonly script: string
  readonly input?: readonly string[]
  readonly host?: boolean
  readonly answers?: readonly string[]
  readonly files?: Readonly<Record<string, string>>
  readonly messages: readonly Message[]
}

export interface Verdict {
  readonly id: string
  readonly area: string
  readonly output: boolean
  readonly all: boolean
  /** why there was no answer at all */
  readonly failed?: string
  readonly got?: readonly Message[]
}

const top = path.resolve(import.meta.dirname, '../..')
export const dataFolder = path.join(import.meta.dirname, 'data')
export const scriptAreas = ['expr', 'flow', 'err', 'net', 'cmd', 'file', 'fmt', 'wire'] as const
export const standaloneServer = [
  process.execPath,
  path.join(top, 'dist/cli/index.js'),
  'subsystem',
  '--standalone',
]

export function readLines<T>(file: string): T[] {
  const lines = fs.readFileSync(path.join(dataFolder, `${file}.jsonl`), 'utf8').split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line) as T)
}

export const readCases = (areas: readonly string[] = scriptAreas): Case[] =>
  areas.flatMap((area) => readLines<Case>(area))

/** The persona of the recording machine. */
export const recordedEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  TMPDIR: undefined,
  TZ: 'UTC',
  LANG: 'en_US.UTF-8',
  LC_ALL: 'en_US.UTF-8',
  POWERSHELL_TELEMETRY_OPTOUT: '1',
  NO_COLOR: '1',
  TERM: 'dumb',
  COLUMNS: '120',
})

// lines of .NET stack frames, which the recorder cut too
const FRAMES =
  /((?<=>)|(_x000D_)?_x000A_)( {3}at |--- End of stack trace from )[^<]*?(?=(_x000D_)?_x000A_|<)/g

export interface ReplayOptions {
  readonly command?: readonly string[]
  readonly jobs?: number
  readonly timeoutMs?: number
  readonly keepAnswers?: boolean
  readonly onVerdict?: (verdict: Verdict) => void
}

async function ask(server: StdioServer, one: Case, root: string, timeoutMs: number): Promise<Message[]> {
  const host = one.host ?? false
  const session = await StdioSession.open(server, { host, timeoutMs })
  await session.run(createPipeline(`Set-Location -LiteralPath '${root}'`, { noInput: true, host }))
  const create = createPipeline(one.script.replaceAll('{{ROOT}}', root), {
    noInput: one.input === undefined,
    host,
  })
  const messages = await session.run(create, one)
  await session.close()
  return messages.map(([name, xml]) => [name, xml.replace(FRAMES, '').replaceAll(root, '{{ROOT}}')])
}

/** Replays cases on `jobs` servers, each kept for many sessions; a case without an answer gets one more try on a fresh server. */
export async function replay(cases: readonly Case[], options: ReplayOptions = {}): Promise<Verdict[]> {
  const { command = standaloneServer, jobs = 2, timeoutMs = 20_000, keepAnswers, onVerdict } = options
  // as long as the recorder's /tmp/truth/0/files: a long path is cut in some messages
  const base = `/tmp/${randomBytes(3).toString('hex').slice(0, 5)}`
  const queue = [...cases]
  const verdicts: Verdict[] = []

  const work = async (job: number): Promise<void> => {
    const root = path.join(base, String(job % 10), 'files')
    let server: StdioServer | undefined
    for (let one = queue.shift(); one; one = queue.shift()) {
      let verdict: Verdict | undefined
      for (let attempt = 1; !verdict; attempt++) {
        try {
          fs.rmSync(root, { recursive: true, force: true })
          fs.mkdirSync(root, { recursive: true })
          for (const [name, text] of Object.entries(one.files ?? {})) {
            fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
            fs.writeFileSync(path.join(root, name), text)
          }
          server ??= new StdioServer(command, { cwd: root, env: recordedEnvironment() })
          const got = await ask(server, one, root, timeoutMs)
          verdict = { id: one.id, area: one.area, ...compare(one.messages, got), ...(keepAnswers && { got }) }
        } catch (error) {
          await server?.kill()
          server = undefined
          if (attempt === 2)
            verdict = { id: one.id, area: one.area, output: false, all: false, failed: String(error) }
        }
      }
      verdicts.push(verdict)
      onVerdict?.(verdict)
    }
    await server?.kill()
  }
  await Promise.all(Array.from({ length: jobs }, (_, job) => work(job)))
  fs.rmSync(base, { recursive: true, force: true })
  return verdicts.sort((a, b) => (a.id < b.id ? -1 : 1))
}

export interface Count {
  cases: number
  output: number
  all: number
}

/** @param depth 1 counts by file (`expr`), 2 by group (`expr/literals`) */
export function countByArea(verdicts: readonly Verdict[], depth: 1 | 2 = 1): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (const { area, output, all } of verdicts) {
    const name = area.split('/').slice(0, depth).join('/')
    const count = counts.get(name) ?? { cases: 0, output: 0, all: 0 }
    count.cases++
    count.output += Number(output)
    count.all += Number(all)
    counts.set(name, count)
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
