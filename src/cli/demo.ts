/** `fanin demo`: a server on free ports with a state of its own, a real session through our own client, and away with it all. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { openSession } from '../client/session.ts'
import { basicAuthorization, createWsmanTransport } from '../client/transport-wsman.ts'
import { startFanin } from '../main.ts'
import { NumberBox } from '../objects/numbers.ts'
import { PSObject } from '../objects/ps-object.ts'
import { settingsOf } from './config-option.ts'

const scripts = [
  '$PSVersionTable.PSVersion.ToString()',
  "$greeting = 'Hello from a shared worker thread'",
  '"$greeting, $env:HOME"',
  '1..5 | ForEach-Object { $_ * $_ } | Measure-Object -Sum | Select-Object Count, Sum',
  "(Get-ChildItem / | Select-Object -First 5).Name -join ', '",
  'try { Get-Item /nowhere -ErrorAction Stop } catch { "caught: $_" }',
  'Write-Error "an error is a record of its own stream"',
]

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('start a server on free ports, run a session on it, show what came back, stop')
    .action(demo)
}

async function demo(): Promise<void> {
  const state = mkdtempSync(join(tmpdir(), 'fanin-demo-'))
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  process.env.FANIN_LISTENERS__HTTP__PORT = '0'
  process.env.FANIN_LISTENERS__HTTPS__PORT = '0'
  process.env.FANIN_LOG__LEVEL ??= 'warn'
  try {
    const fanin = await startFanin(settingsOf({}), { ...process.env, FANIN_STATE: state })
    try {
      const uri = fanin.endpoints.find(
        (endpoint) => endpoint.type === 'wsman' && endpoint.uri.startsWith('https:'),
      )?.uri
      const { firstUser } = fanin
      if (uri === undefined || !firstUser)
        throw new Error('the settings that ship have no https endpoint with passwords')
      say(`server   ${uri}`)
      const authorization = basicAuthorization(firstUser.name, firstUser.password)
      const ca = readFileSync(join(state, 'server.crt'), 'utf8')
      const session = await openSession(createWsmanTransport({ uri, authorization, tls: { ca } }))
      say(`session  opened for ${firstUser.name} over TLS`)
      for (const script of scripts) {
        say(`PS> ${script}`)
        const { state: ended, output, records, error } = await session.run(script)
        for (const value of output) say(`    ${textOf(value)}`)
        for (const record of [...records.error, ...(error === undefined ? [] : [error])])
          say(`    error: ${textOf(record)}`)
        if (ended !== 'completed') say(`    (${ended})`)
      }
      await session.close()
      say('session  closed')
    } finally {
      await fanin.close()
    }
    say('server   stopped')
  } finally {
    rmSync(state, { recursive: true, force: true })
  }
}

/** What came over the wire, in one line: the server's own text of an object, else its properties. */
function textOf(value: unknown): string {
  if (value instanceof NumberBox) return String(value.value)
  if (!(value instanceof PSObject)) return String(value)
  if (value.text !== undefined) return value.text
  const properties = [...value.members.values()].flatMap((member) =>
    member.kind === 'NoteProperty' || member.kind === 'Property'
      ? [`${member.name}: ${textOf(member.value)}`]
      : [],
  )
  return properties.length > 0 ? `{ ${properties.join(', ')} }` : textOf(value.base)
}
