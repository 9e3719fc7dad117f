/** `fanin configuration`: session configuration files, looked at without a server, and what is registered. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { addChangeCommands, registered } from './configuration-change.ts'

interface ExplainOptions {
  readonly config?: string
  readonly user?: string
  readonly groups?: string
  readonly json?: boolean
}

const names = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

export function addConfigurationCommands(program: Command): void {
  const configuration = program
    .command('configuration')
    .description('session configuration files: .pssc, with their role capabilities')
  configuration
    .command('test <file|name>')
    .description(
      'reads the file and every role capability it names; says what is wrong, where, and how to mend it',
    )
    .option('--config <file|directory>', 'the settings where the name is registered')
    .action(test)
  configuration
    .command('explain <file|name>')
    .description('every command, parameter and value that a user can reach, where it came from, and warnings')
    .option('--user <name>', 'the user; roles may name users')
    .option('--groups <names>', 'the groups he is in, with commas between')
    .option('--json', 'for review in a pull request')
    .option('--config <file|directory>', 'the settings where the name is registered')
    .action(explainFile)
  addChangeCommands(configuration)
}

interface Found {
  readonly path: string
  /** what the settings say of a registered configuration */
  readonly confined?: boolean
  readonly strict?: boolean
}

/** The file itself, or that of a registered configuration. */
async function fileOf(written: string, options: { config?: string }): Promise<Found> {
  if (existsSync(written) || /\.pssc$|\//i.test(written)) return { path: resolve(written) }
  const { settings } = await registered(written, options)
  if (settings.file === undefined)
    throw new Error(
      `the configuration ${written} is made of keys of the settings, not of a file: fanin configuration show ${written}`,
    )
  return { path: settings.file, confined: settings.filesConfined, strict: settings.strict }
}

async function test(written: string, options: { config?: string }): Promise<void> {
  const { path } = await fileOf(written, options)
  const [{ readSessionConfigurationFile }, { problemsOfRoles }, { ConfigurationFileError }] =
    await Promise.all([
      import('../configurations/configuration-file.ts'),
      import('../configurations/file-plan.ts'),
      import('../configurations/data-file.ts'),
    ])
  try {
    const problems = problemsOfRoles(readSessionConfigurationFile(path))
    if (problems.length === 0) {
      process.stdout.write(`${written} is a valid session configuration\n`)
      return
    }
    for (const problem of problems) process.stderr.write(`${problem.message}\n`)
  } catch (error) {
    if (!(error instanceof ConfigurationFileError)) throw error
    process.stderr.write(`${error.message}\n`)
  }
  process.exitCode = 1
}

async function explainFile(written: string, options: ExplainOptions): Promise<void> {
  const { path, ...facts } = await fileOf(written, options)
  const [{ readSessionConfigurationFile }, { explain }] = await Promise.all([
    import('../configurations/configuration-file.ts'),
    import('../configurations/explain.ts'),
  ])
  const mine = new Set([...names(options.groups), ...names(options.user)].map((one) => one.toLowerCase()))
  const told = explain(readSessionConfigurationFile(path), (group) => mine.has(group.toLowerCase()), facts)
  if (options.json) {
    process.stdout.write(`${JSON.stringify(told, undefined, 2)}\n`)
    return
  }
  const lines = [
    `${told.file}: ${told.sessionType}, ${told.languageMode}`,
    `roles: ${told.roles.join(', ') || 'none'}`,
    ...told.warnings.map((one) => `warning: ${one}`),
    '',
  ]
  for (const one of told.reach) {
    lines.push(`${one.kind.padEnd(9)} ${one.name.padEnd(28)} ${one.from}`)
    for (const parameter of one.parameters ?? [])
      lines.push(
        `            -${parameter.name}${parameter.validateSet ? ` one of ${parameter.validateSet.join(', ')}` : ''}${parameter.validatePattern === undefined ? '' : ` matching ^(${parameter.validatePattern})$`}`,
      )
    for (const warning of one.warnings) lines.push(`            warning: ${warning}`)
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}
