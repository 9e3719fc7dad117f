/** `fanin subsystem`: PSRP on stdin and stdout, relayed to the running server, or carried here with --standalone. */
import { resolve as resolvePath } from 'node:path'
import type { Command } from 'commander'
import type { ConfigOption } from './config-option.ts'
import type { SessionConfigurations } from '../configurations/registry.ts'

interface SubsystemOptions extends ConfigOption {
  readonly configuration?: string
  readonly standalone?: boolean
  readonly configurationFile?: string
  readonly roles?: string
}

const defaultConfiguration = 'Microsoft.PowerShell'

export function addSubsystem(program: Command): void {
  program
    .command('subsystem')
    .description('PowerShell remoting over stdin and stdout: what sshd starts as its powershell subsystem')
    // not withConfig: what reads settings is imported only where they are read
    .option(
      '--config <file|directory>',
      'settings, as for serve; without them --standalone has the built-in configuration',
    )
    .option('--configuration <name>', `session configuration (default: ${defaultConfiguration})`)
    .option(
      '--standalone',
      'carry the session in this process, as your own account, without a running server',
    )
    .option('--configuration-file <file.pssc>', 'with --standalone: the session configuration of this file')
    .option(
      '--roles <names>',
      'with --configuration-file: the groups you are taken to be in, with commas between',
    )
    // sshd's habit of starting `pwsh -sshs -NoLogo -NoProfile` must not break a copied line
    .allowExcessArguments()
    .action((options: SubsystemOptions) => (options.standalone ? standalone(options) : relayed(options)))
}

/** A pool of one worker and the operator's own account. Only what this path needs is imported: it starts once per session. */
async function standalone(options: SubsystemOptions): Promise<void> {
  const [
    { createPool },
    { operator, serveStreams },
    { createResolvePlan, FaultyConfigurationError },
    configurations,
  ] = await Promise.all([
    import('../hostprocess/pool.ts'),
    import('../ssh/subsystem.ts'),
    import('../configurations/resolve.ts'),
    ownConfigurations(options).catch((error: unknown) => {
      // the operator reads it here, the client is told the same when he opens his session
      process.stderr.write(`fanin: ${error instanceof Error ? error.message : String(error)}\n`)
      return error instanceof Error ? error : new Error(String(error))
    }),
  ])
  const groups = options.roles?.split(',').filter((one) => one !== '')
  const host = createPool({ threads: 1, onNotice: (text) => process.stderr.write(`fanin: ${text}\n`) })
  const resolvePlan = configurations instanceof Error ? undefined : createResolvePlan(configurations)
  const own = operator()
  const principal = groups === undefined ? own : { ...own, groups: [...own.groups, ...groups] }
  const configurationName = options.configuration ?? defaultConfiguration
  const well = await serveStreams(process.stdin, process.stdout, {
    host,
    plan: () => {
      if (resolvePlan === undefined) throw configurations as Error
      try {
        return resolvePlan({ principal, configurationName, connectionString: '' })
      } catch (error) {
        // the operator reads place and mend here
        if (error instanceof FaultyConfigurationError) process.stderr.write(`fanin: ${error.found.message}\n`)
        throw error
      }
    },
  })
  await host.close()
  // stdin may still be open: a client that broke the framing is not waited for
  process.exit(well ? 0 : 1)
}

async function ownConfigurations(options: SubsystemOptions): Promise<SessionConfigurations> {
  const { accountsOf, configurationFromSettings, createSessionConfigurations } = await import(
    '../configurations/registry.ts'
  )
  if (options.config === undefined) {
    const { microsoftPowerShell } = await import('../configurations/builtin.ts')
    if (options.configurationFile !== undefined) {
      const { configurationSource } = await import('../configurations/file-plan.ts')
      const file = configurationSource(resolvePath(options.configurationFile))
      return createSessionConfigurations([
        { ...microsoftPowerShell, description: file.definition.description, file, nativeCommands: true },
      ])
    }
    return createSessionConfigurations([microsoftPowerShell])
  }
  const { settingsOf } = await import('./config-option.ts')
  const settings = settingsOf(options)
  const accounts = accountsOf(settings)
  const all = Object.entries(settings.configurations)
  const readFile = all.some(([, one]) => one.file !== undefined)
    ? (await import('../configurations/file-plan.ts')).configurationSource
    : undefined
  return createSessionConfigurations(
    all.map(([name, one]) => configurationFromSettings(name, one, readFile, accounts)),
  )
}

async function relayed(options: SubsystemOptions): Promise<void> {
  const [{ settingsOf, stateOf }, { connectLocal, localDirectoryToJoin }, { relay }] = await Promise.all([
    import('./config-option.ts'),
    import('../auth/local-account.ts'),
    import('../ssh/subsystem.ts'),
  ])
  const settings = settingsOf(options)
  const { socket } = await connectLocal(localDirectoryToJoin(settings.local.directory, stateOf(settings)))
  await relay(process.stdin, process.stdout, socket, {
    configuration: options.configuration ?? defaultConfiguration,
  })
  process.exit(0)
}
