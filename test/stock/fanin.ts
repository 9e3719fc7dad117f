/** A running `fanin serve` with settings of its own in a scratch folder, on a free port. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export interface RunningServer {
  readonly settingsFile: string
  /** connection URIs, as the ready line says them */
  readonly endpoints: readonly string[]
  /** of the user `admin`, which the first start makes */
  readonly password: string
  readonly pid: number
  stop(): Promise<void>
}

/** @throws with what it wrote when it did not come up within a minute */
export async function startServer(settings = defaultSettings): Promise<RunningServer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fanin-server-'))
  const settingsFile = path.join(folder, 'fanin.yaml')
  fs.writeFileSync(settingsFile, settings)
  const child = spawn(
    process.execPath,
    [path.resolve('dist/cli/index.js'), 'serve', '--config', settingsFile, '--json'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      // FANIN_... are settings to the server; those of the tests are not
      env: Object.fromEntries(
        Object.entries(process.env).filter(([name]) => !name.startsWith('FANIN_TEST_')),
      ),
    },
  )
  let stdout = ''
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-4000)
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const endpoints = await new Promise<string[]>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`fanin serve said nothing for 60 s: ${stderr}`)), 60_000)
    child.once('exit', (code) => reject(new Error(`fanin serve ended with ${code}: ${stdout}${stderr}`)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout = (stdout + text).slice(-4000)
      const ready = stdout.split('\n').find((line) => line.includes('"ready"'))
      if (!ready) return
      clearTimeout(timer)
      resolve((JSON.parse(ready) as { endpoints: string[] }).endpoints)
    })
  })
  // the first start's words come on stderr, perhaps after the ready line
  for (let i = 0; i < 100 && !stderr.includes('password'); i++)
    await new Promise((resolve) => setTimeout(resolve, 20))
  return {
    settingsFile,
    endpoints,
    password: /user admin, password (\S+) /.exec(stderr)?.[1] ?? '',
    pid: child.pid ?? 0,
    async stop() {
      child.removeAllListeners('exit')
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
      if (child.exitCode === null && child.signalCode === null)
        await Promise.race([gone, new Promise<void>((resolve) => child.once('exit', () => resolve()))])
      clearTimeout(timer)
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const defaultSettings = `
stateDirectory: state
local: { directory: local }
listeners:
  plain: { protocol: http, port: 0 }
endpoints:
  wsman:
    type: wsman
    http: allow
    authentication: { basic: {} }
    configurations: [Microsoft.PowerShell]
configurations:
  Microsoft.PowerShell: { groups: [administrators] }
`
