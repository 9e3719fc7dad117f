#!/usr/bin/env node
/** The command line: one table of commands. */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { SettingsError } from '../settings/load.ts'
import { addDoctor } from './doctor.ts'
import { addServe } from './serve.ts'
import { addUserCommands } from './user.ts'

const commands: readonly ((program: Command) => void)[] = [addServe, addUserCommands, addDoctor]

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}
const program = new Command('fanin')
  .description('PowerShell remoting for many clients: one server, shared worker threads.')
  .version(version)
  .showHelpAfterError()
for (const add of commands) add(program)

try {
  await program.parseAsync()
} catch (error) {
  // what the user can mend is said without a stack; FANIN_TRACE shows where it came from
  const text =
    error instanceof SettingsError
      ? error.message
      : `fanin: ${error instanceof Error ? error.message : String(error)}`
  process.stderr.write(`${text}\n`)
  if (process.env.FANIN_TRACE && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exitCode = 1
}
