#!/usr/bin/env node
/** The command line: one table of commands. */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'

type Add = (program: Command) => void
/** each loads its own imports, and only when it is called: `subsystem` starts once per SSH session and has no time for the others' */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  serve: async () => (await import('./serve.ts')).addServe,
  user: async () => (await import('./user.ts')).addUserCommands,
  doctor: async () => (await import('./doctor.ts')).addDoctor,
  demo: async () => (await import('./demo.ts')).addDemo,
  configuration: async () => (await import('./configuration.ts')).addConfigurationCommands,
  endpoint: async () => (await import('./endpoint.ts')).addEndpointCommands,
  subsystem: async () => (await import('./subsystem.ts')).addSubsystem,
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}
const program = new Command('fanin')
  .description('PowerShell remoting for many clients: one server, shared worker threads.')
  .version(version)
  .showHelpAfterError()
const [, , asked] = process.argv
const loading =
  asked !== undefined && Object.hasOwn(commands, asked)
    ? [commands[asked] as () => Promise<Add>]
    : Object.values(commands)
for (const load of loading) (await load())(program)

// `fanin configuration list | head`: who reads no further ends us; sessions have their own way to end
if (asked !== 'subsystem')
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })

try {
  await program.parseAsync()
} catch (error) {
  // what the user can mend is said without a stack; FANIN_TRACE shows where it came from
  const text =
    error instanceof Error && error.name === 'SettingsError'
      ? error.message
      : `fanin: ${error instanceof Error ? error.message : String(error)}`
  process.stderr.write(`${text}\n`)
  if (process.env.FANIN_TRACE && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exitCode = 1
}
