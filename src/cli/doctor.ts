/** `fanin doctor`: looks at everything a start needs, and says what to do about what is wrong. */
import { X509Certificate } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Command } from 'commander'
import { connectLocal, controlSocketOf, localDirectoryOf } from '../auth/local-account.ts'
import { openUserStore, usersFileOf } from '../auth/user-store.ts'
import { roleProblems, soundConfigurations } from '../registration/configurations.ts'
import { SettingsError } from '../settings/load.ts'
import type { Settings } from '../settings/schema.ts'
import { openStateDirectory } from '../settings/state-directory.ts'
import { type ConfigOption, originOf, settingsOf, stateOf, withConfig } from './config-option.ts'

interface Finding {
  readonly ok: boolean
  readonly text: string
}

const fine = (text: string): Finding => ({ ok: true, text })
/** Their files, and every role capability that they name. */
function configurations(options: ConfigOption): Finding[] {
  const problems: string[] = []
  const sound = soundConfigurations(originOf(options).loaded, (problem) => problems.push(problem))
  problems.push(...roleProblems(sound))
  return problems.length === 0
    ? [fine(`the ${sound.length} session configurations can be opened`)]
    : problems.map(wrong)
}

const wrong = (text: string): Finding => ({ ok: false, text })

export function addDoctor(program: Command): void {
  withConfig(program.command('doctor'))
    .description('check what the server needs: settings, state, ports, certificate, users')
    .action(async (options: ConfigOption) => {
      const findings = await examine(options)
      for (const { ok, text } of findings) process.stdout.write(`${ok ? 'ok   ' : 'WRONG'} ${text}\n`)
      if (findings.some(({ ok }) => !ok)) process.exitCode = 1
    })
}

export async function examine(options: ConfigOption): Promise<Finding[]> {
  const findings = [node()]
  let settings: Settings
  try {
    settings = settingsOf(options)
    findings.push(fine('the settings are valid'))
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    return [
      ...findings,
      ...error.problems.map(({ file, line, key, message }) =>
        wrong(`${file}:${line ?? ''} ${key} ${message}`),
      ),
    ]
  }
  findings.push(...configurations(options))
  const stateDirectory = stateOf(settings)
  if (!existsSync(stateDirectory))
    findings.push(fine(`the state directory ${stateDirectory} will be made at the first start`))
  else
    findings.push(
      attempt(
        `the state directory ${stateDirectory} is ours alone`,
        () => void openStateDirectory(stateDirectory),
      ),
    )
  findings.push(...certificates(settings, stateDirectory), users(settings, stateDirectory))
  const running = await isRunning(settings, stateDirectory)
  if (running) findings.push(fine('a server is running with these settings'))
  else
    for (const [name, { address, port }] of Object.entries(settings.listeners))
      findings.push(await portIsFree(name, address, port))
  return findings
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const text = `Node.js ${process.versions.node}`
  return major > 20 || (major === 20 && minor >= 19)
    ? fine(text)
    : wrong(`${text} is too old: install 20.19 or newer`)
}

function attempt(text: string, check: () => void): Finding {
  try {
    check()
    return fine(text)
  } catch (error) {
    return wrong((error as Error).message)
  }
}

function certificates(settings: Settings, stateDirectory: string): Finding[] {
  const findings: Finding[] = []
  for (const [name, listener] of Object.entries(settings.listeners)) {
    if (listener.protocol !== 'https') continue
    const file = listener.certificate?.certFile ?? join(stateDirectory, 'server.crt')
    if (!existsSync(file)) {
      findings.push(
        listener.certificate
          ? wrong(`listener ${name}: there is no certificate ${file}`)
          : fine(`listener ${name}: a certificate will be made at the first start`),
      )
      continue
    }
    findings.push(
      attempt(`listener ${name}: the certificate ${file} is valid`, () => {
        const { validTo } = new X509Certificate(readFileSync(file))
        if (Date.parse(validTo) < Date.now())
          throw new Error(`listener ${name}: the certificate ${file} has ended on ${validTo}`)
      }),
    )
    const key = listener.certificate?.keyFile ?? join(stateDirectory, 'server.key')
    if (existsSync(key) && (statSync(key).mode & 0o077) !== 0)
      findings.push(wrong(`others may read the private key ${key}: chmod 600 it`))
  }
  return findings
}

function users(settings: Settings, stateDirectory: string): Finding {
  const path = usersFileOf(settings, stateDirectory)
  if (!existsSync(path)) return fine('no users yet: the first start makes admin')
  try {
    const count = openUserStore(path, Date.now).list().length
    return count > 0
      ? fine(`${count} user${count === 1 ? '' : 's'} in ${path}`)
      : wrong(`there are no users in ${path}: fanin user add NAME --group administrators`)
  } catch (error) {
    return wrong((error as Error).message)
  }
}

async function isRunning(settings: Settings, stateDirectory: string): Promise<boolean> {
  const directory = localDirectoryOf(settings.local.directory, stateDirectory)
  if (!existsSync(controlSocketOf(directory))) return false
  try {
    const { socket } = await connectLocal(directory)
    socket.destroy()
    return true
  } catch {
    return false // a socket left behind by a server that was killed
  }
}

function portIsFree(name: string, host: string, port: number): Promise<Finding> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) =>
      resolve(wrong(`listener ${name}: ${error.message}; choose another port, or stop who has it`)),
    )
    probe.listen({ host, port }, () =>
      probe.close(() => resolve(fine(`listener ${name}: ${host}:${port} is free`))),
    )
  })
}
