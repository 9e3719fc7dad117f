/** The genuine PowerShell client and server (C#, engine from NuGet): built where a .NET SDK is, run against a server of ours. */
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const at = (...parts: string[]) => path.join(import.meta.dirname, ...parts)
const clientProgram = at('client/bin/Release/stock-client')
export const serverCommand = `${at('server/bin/Release/stock-server')} -sshs -InitFile ${at('server/init.ps1')}`

export interface Scenario {
  /** `02-invoke` */
  readonly name: string
  /** `#: downgrade`: the server runs behind tee.cjs, at protocol 2.3 */
  readonly downgrade: boolean
  /** `#: modules`: needs more commands than the engine of NuGet has */
  readonly modules: boolean
  /** `#: client ...`: what the person at the host answers */
  readonly clientOptions: readonly string[]
}

/** @param folder `full` has those whose client is a whole PowerShell */
export function scenarios(folder = ''): Scenario[] {
  const files = fs.readdirSync(at('scenarios', folder)).filter((file) => /^\d.*\.ps1$/.test(file))
  return files.sort().map((file) => {
    const text = fs.readFileSync(at('scenarios', folder, file), 'utf8')
    const directives = new Map([...text.matchAll(/^#: (\w+) ?(.*)$/gm)].map((m) => [m[1] ?? '', m[2] ?? '']))
    return {
      name: path.join(folder, file.replace(/\.ps1$/, '')),
      downgrade: directives.has('downgrade'),
      modules: directives.has('modules'),
      clientOptions: directives.get('client')?.split(' ') ?? [],
    }
  })
}

/** @returns the pwsh that FANIN_TEST_PWSH or PATH names, or undefined */
export function wholePowerShell(): string | undefined {
  const named = process.env.FANIN_TEST_PWSH ?? 'pwsh'
  return spawnSync(named, ['-Version'], { encoding: 'utf8' }).status === 0 ? named : undefined
}

/** How the client reaches the server: a command line on stdio, ssh, or what stands for ssh where the client runs in a whole PowerShell. */
export type Way =
  | { readonly server: string; readonly pwsh?: string }
  | { readonly ssh: string; readonly key: string; readonly options: string; readonly subsystem: string }

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

/** Runs one scenario with the genuine client. @returns what it printed, and what it should have */
export async function run(
  scenario: Scenario,
  way: Way,
): Promise<{ got: string[]; want: string[]; stderr: string }> {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'fanin-stock-'))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    TZ: 'UTC',
    LANG: 'en_US.UTF-8',
    LC_ALL: 'en_US.UTF-8',
    TERM: 'xterm-256color',
    STOCK_USING: 'from the environment',
    POWERSHELL_TELEMETRY_OPTOUT: '1',
    DOTNET_NOLOGO: '1',
  }
  delete env.NO_COLOR
  if ('ssh' in way) {
    env.STOCK_SSH = way.ssh
    env.STOCK_SSH_KEY = way.key
    env.STOCK_SSH_OPTIONS = way.options
    env.STOCK_SSH_SUBSYSTEM = way.subsystem
  } else {
    const tee = [process.execPath, at('tee.cjs'), '--log', path.join(scratch, 'log'), '--downgrade']
      .map(quote)
      .join(' ')
    env.STOCK_SERVER = scenario.downgrade ? `${tee} ${way.server}` : way.server
    if (way.pwsh !== undefined) {
      env.PATH = `${at('ssh-stand-in')}${path.delimiter}${env.PATH}`
      env.STOCK_SSH = 'localhost'
    }
  }
  const file = (suffix: string) => at('scenarios', `${scenario.name}${suffix}`)
  const args = [
    '--json',
    '--mask',
    '--prelude',
    at('scenarios/prelude.ps1'),
    ...scenario.clientOptions,
    file('.ps1'),
  ]
  const [program, before] =
    'pwsh' in way && way.pwsh !== undefined
      ? [way.pwsh, ['-NoProfile', '-NonInteractive', '-File', at('inside-pwsh.ps1'), `${clientProgram}.dll`]]
      : [clientProgram, []]
  const child = spawn(program, [...before, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const timer = setTimeout(() => {
    stderr += 'stopped after 120 s\n'
    child.kill('SIGKILL')
  }, 120_000)
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve())
  })
  clearTimeout(timer)
  fs.rmSync(scratch, { recursive: true, force: true })
  return {
    got: stdout.split('\n'),
    want: fs.readFileSync(file('.expected.jsonl'), 'utf8').split('\n'),
    stderr,
  }
}

/** Calls `one` for each item, `width` at a time. */
export async function eachOf<T>(
  items: readonly T[],
  width: number,
  one: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items]
  const work = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await one(item)
  }
  await Promise.all(Array.from({ length: width }, work))
}
