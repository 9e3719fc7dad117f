/** `fanin configuration register` and its neighbours: what is registered, on a running server at once. */
import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { stringify } from 'yaml'
import { administrators } from '../auth/principal.ts'
import { readSessionConfigurationFile } from '../configurations/configuration-file.ts'
import type { ConfigurationState } from '../registration/state.ts'
import type { Edit } from '../settings/edit.ts'
import { withConfig } from './config-option.ts'
import { change, type ChangeOptions, entry, several, state, table, values } from './register.ts'

interface AccessOptions extends ChangeOptions {
  readonly user?: string[]
  readonly group?: string[]
  readonly sddl?: string
  readonly accessMode?: string
}

interface RegisterOptions extends AccessOptions {
  readonly name?: string
  readonly endpoint?: string[]
  readonly strict?: boolean
  readonly force?: boolean
}

const modes = ['Local', 'Remote', 'Disabled'] as const

/** As Register-PSSessionConfiguration -AccessMode has it: Disabled is nobody, whatever the mode was. */
function accessMode(written: string): Record<string, unknown> {
  const mode = modes.find((one) => one.toLowerCase() === written.toLowerCase())
  if (mode === undefined) throw new Error(`${written} is no access mode: write ${modes.join(', ')}`)
  return mode === 'Disabled' ? { enabled: false } : { enabled: true, accessMode: mode }
}

function access(options: AccessOptions): Record<string, unknown> {
  return {
    ...(options.user && { users: options.user }),
    ...(options.group && { groups: options.group }),
    ...(options.sddl !== undefined && { securityDescriptorSddl: options.sddl }),
    ...(options.accessMode !== undefined && accessMode(options.accessMode)),
  }
}

const withAccess = (command: Command): Command =>
  command
    .option('-u, --user <name>', 'a user who may connect; may be given several times', several)
    .option('-g, --group <name>', 'a group who may connect; may be given several times', several)
    .option('--sddl <text>', 'who may connect, as PowerShell writes it (SecurityDescriptorSddl)')
    .option('--access-mode <mode>', 'Remote, Local (this machine only) or Disabled (nobody)')

export function addChangeCommands(configuration: Command): void {
  const command = (name: string, description: string): Command =>
    withConfig(configuration.command(name)).option('--json', 'as JSON').description(description)

  withAccess(command('register', 'register a session configuration file, or keys of the settings'))
    .argument('[file.pssc]')
    .argument(
      '[key=value...]',
      'keys of docs/settings.md under configurations, e.g. limits.sessionsPerUserMax=3',
    )
    .option('-n, --name <name>', 'what clients call it (default: the name of the file)')
    .option(
      '-e, --endpoint <name>',
      'an endpoint that offers it, several times (default: every wsman endpoint)',
      several,
    )
    .option('--strict', 'close the ways to private commands that PowerShell leaves open to script blocks')
    .option('--force', 'replace the configuration of that name')
    .action(register)
  command('unregister', 'remove a configuration; sessions that are open go on')
    .argument('<name>')
    .action((name: string, options: ChangeOptions) =>
      change([{ type: 'remove', section: 'configurations', name }], options),
    )
  withAccess(command('set', 'change keys of a configuration; an empty value removes its key'))
    .argument('<name>')
    .argument('[key=value...]', 'keys of docs/settings.md under configurations')
    .action((name: string, pairs: string[], options: AccessOptions) => {
      const all = [
        ...values(pairs),
        ...Object.entries(access(options)).map(([key, value]) => ({ key, value })),
      ]
      if (all.length === 0) throw new Error('nothing is set: write key=value, such as strict=true')
      return change([{ type: 'set', section: 'configurations', name, values: all }], options)
    })
  for (const [word, enabled] of [
    ['enable', true],
    ['disable', false],
  ] as const)
    command(word, enabled ? 'let people in again' : 'let nobody in; sessions that are open go on')
      .argument('<name>')
      .action((name: string, options: ChangeOptions) =>
        change(
          [{ type: 'set', section: 'configurations', name, values: [{ key: 'enabled', value: enabled }] }],
          options,
        ),
      )
  command('list', 'the configurations, who may enter them and where they are written').action(list)
  command('show', 'one configuration with all its keys, defaults included')
    .argument('<name>')
    .action(async (name: string, options: ChangeOptions) => {
      const found = await registered(name, options)
      process.stdout.write(options.json ? `${JSON.stringify(found, undefined, 2)}\n` : stringify(found))
    })
}

/** @throws {Error} there is none of that name */
export async function registered(name: string, options: ChangeOptions): Promise<ConfigurationState> {
  const { configurations } = await state(options)
  const key = name.toLowerCase()
  const found = configurations.find((one) =>
    [one.name, ...one.settings.aliases].some((other) => other.toLowerCase() === key),
  )
  if (found) return found
  throw new Error(
    `there is no configuration ${name}; there are ${configurations.map((one) => one.name).join(', ')}`,
  )
}

async function register(file: string | undefined, pairs: string[], options: RegisterOptions): Promise<void> {
  // without a file the first word may be a key
  const isPair = file !== undefined && file.includes('=') && !/\.pssc$/i.test(file)
  const path = file === undefined || isPair ? undefined : resolve(file)
  const own = entry(isPair ? [file, ...pairs] : pairs)
  const name = options.name ?? (path === undefined ? undefined : basename(path).replace(/\.pssc$/i, ''))
  if (name === undefined) throw new Error('name a session configuration file, or give a name with --name')
  const said = access(options)
  const value = {
    ...(path !== undefined && { file: path }),
    ...(options.strict && { strict: true }),
    ...own,
    ...said,
  }
  const told = ['users', 'groups', 'securityDescriptorSddl'].some((key) => key in value)
  const edits: Edit[] = [
    {
      type: 'add',
      section: 'configurations',
      name,
      value: told ? value : { ...value, ...whoHasRoles(path) },
      ...(options.force && { replace: true }),
    },
  ]
  const { endpoints } = await state(options)
  const offering =
    options.endpoint ?? endpoints.filter(({ settings }) => settings?.type === 'wsman').map((one) => one.name)
  for (const endpoint of offering) edits.push({ type: 'offer', endpoint, configuration: name })
  await change(edits, options)
}

/** Whom nobody names: the holders of the file's roles, as PowerShell has it; without roles administrators. */
function whoHasRoles(path: string | undefined): Record<string, string[]> {
  const roles = path === undefined ? [] : readSessionConfigurationFile(path).roles.map(({ group }) => group)
  // a role is had by a group or by a user of that name
  return roles.length > 0 ? { users: roles, groups: roles } : { groups: [administrators] }
}

async function list(options: ChangeOptions): Promise<void> {
  const { configurations, running } = await state(options)
  if (options.json) {
    process.stdout.write(`${JSON.stringify(configurations, undefined, 2)}\n`)
    return
  }
  const rows = configurations.map(({ name, at, endpoints, sessions, settings }) => [
    name,
    settings.enabled ? settings.accessMode : 'Disabled',
    running ? String(sessions ?? 0) : '',
    endpoints.join(', ') || '(offered nowhere)',
    who(settings),
    at,
  ])
  process.stdout.write(
    table([['NAME', 'ACCESS', running ? 'SESSIONS' : '', 'ENDPOINTS', 'WHO', 'WRITTEN AT'], ...rows]),
  )
}

function who({ users, groups, securityDescriptorSddl }: ConfigurationState['settings']): string {
  if (securityDescriptorSddl !== undefined) return securityDescriptorSddl
  const all = [...groups.map((one) => `group ${one}`), ...users.map((one) => `user ${one}`)]
  return all.join(', ') || 'nobody'
}
