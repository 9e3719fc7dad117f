/** `fanin user`: the users of Basic, in the state directory or wherever the settings keep them. */
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Command } from 'commander'
import { randomPassword } from '../auth/password.ts'
import { addUser, openUserStore, removeUser, setPassword, usersFileOf } from '../auth/user-store.ts'
import { openStateDirectory } from '../settings/state-directory.ts'
import { type ConfigOption, settingsOf, stateOf, withConfig } from './config-option.ts'

interface PasswordOption extends ConfigOption {
  readonly passwordStdin?: boolean
}

export function addUserCommands(program: Command): void {
  const user = program.command('user').description('manage the users who authenticate with a password')
  const passwordFrom = 'read the password from the first line of standard input'

  withConfig(user.command('add').argument('<name>'))
    .description('add a user; the password is asked for, or made and shown when nobody can be asked')
    .option('-g, --group <group...>', 'groups of the user, e.g. administrators', [])
    .option('--password-stdin', passwordFrom)
    .action(async (name: string, options: PasswordOption & { group: string[] }) => {
      const path = usersFile(options)
      const { password, made } = await newPassword(options, name)
      await addUser(path, name, password, options.group)
      process.stdout.write(`added ${name}${made ? ` with the password ${password}` : ''}\n`)
    })

  withConfig(user.command('passwd').argument('<name>'))
    .description('change a password')
    .option('--password-stdin', passwordFrom)
    .action(async (name: string, options: PasswordOption) => {
      const path = usersFile(options)
      const { password, made } = await newPassword(options, name)
      await setPassword(path, name, password)
      process.stdout.write(`changed the password of ${name}${made ? ` to ${password}` : ''}\n`)
    })

  withConfig(user.command('remove').argument('<name>'))
    .description('remove a user; running sessions go on until they end')
    .action((name: string, options: ConfigOption) => {
      removeUser(usersFile(options), name)
      process.stdout.write(`removed ${name}\n`)
    })

  withConfig(user.command('list'))
    .description('list the users and their groups')
    .option('--json', 'as JSON')
    .action((options: ConfigOption & { json?: boolean }) => {
      const users = openUserStore(usersFile(options), Date.now)
        .list()
        .map(({ name, groups }) => ({ name, groups }))
      if (options.json) process.stdout.write(`${JSON.stringify(users)}\n`)
      else
        for (const { name, groups } of users)
          process.stdout.write(`${name}${groups.length > 0 ? `\t${groups.join(', ')}` : ''}\n`)
    })
}

function usersFile(options: ConfigOption): string {
  const settings = settingsOf(options)
  return usersFileOf(settings, openStateDirectory(stateOf(settings)))
}

async function newPassword(
  options: PasswordOption,
  name: string,
): Promise<{ password: string; made: boolean }> {
  if (!options.passwordStdin && !process.stdin.isTTY) return { password: randomPassword(), made: true }
  const password = options.passwordStdin ? await firstLine() : await askTwice(name)
  if (password === '') throw new Error('an empty password is none')
  return { password, made: false }
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line
  return ''
}

async function askTwice(name: string): Promise<string> {
  const password = await ask(`password for ${name}: `)
  if (password !== (await ask('once more: '))) throw new Error('the two passwords differ')
  return password
}

/** A prompt whose answer is not echoed. */
function ask(prompt: string): Promise<string> {
  process.stderr.write(prompt)
  const silent = new Writable({ write: (_part, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  return new Promise((resolve, reject) => {
    lines.once('line', (line) => {
      resolve(line)
      lines.close()
    })
    lines.once('close', () => {
      process.stderr.write('\n')
      reject(new Error('no password was given'))
    })
  })
}
