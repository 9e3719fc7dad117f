/** The session configurations a server knows: read once from settings, looked up by name or alias without case. */
import { readFileSync } from 'node:fs'
import type { SessionConfigurationSettings, Settings } from '../settings/schema.ts'
import type { SessionConfigurationFile } from './configuration-file.ts'
import type { FilePlan } from './file-plan.ts'
import { readSecurityDescriptor, SddlError, type SecurityDescriptor } from './security-descriptor.ts'
import type {
  LanguageMode,
  SessionPlan,
  SessionPlanLimits,
  SessionQuotas,
  VisibleCommand,
} from './session-plan.ts'
import { type AccountMapping, unknownSids } from './windows-accounts.ts'

/** Named recipe of what a session may do. Everything it needs from files is already read. */
export interface SessionConfiguration {
  readonly name: string
  readonly description: string
  readonly aliases: readonly string[]
  /** who may connect; both lists empty: nobody */
  readonly users: readonly string[]
  readonly groups: readonly string[]
  /** instead of both lists */
  readonly access?: SecurityDescriptor
  /** what names and SIDs of Windows mean here */
  readonly accounts?: AccountMapping
  readonly enabled: boolean
  readonly accessMode: 'Remote' | 'Local'
  readonly sessionType: SessionPlan['sessionType']
  readonly languageMode: LanguageMode
  readonly visible: {
    readonly cmdlets?: readonly VisibleCommand[]
    readonly functions?: readonly VisibleCommand[]
    readonly aliases?: readonly string[]
    readonly externalCommands?: readonly string[]
    readonly providers?: readonly string[]
  }
  readonly startupScripts: readonly { path: string; text: string }[]
  /** files with cmdlets of the operator's own: looked at when a session opens, read by its worker */
  readonly cmdletModules?: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly homeDirectory?: string
  readonly drives?: NonNullable<SessionPlan['drives']>
  readonly filesConfined?: boolean
  readonly nativeCommands: boolean
  readonly limits: SessionPlanLimits
  readonly quotas?: SessionQuotas
  /** a `.pssc` file, which says what the session holds; the rest says who may and how much */
  readonly file?: {
    readonly definition: SessionConfigurationFile
    /** @throws {ConfigurationFileError} a role capability is missing or faulty */
    readonly planFor: (hasRole: (group: string) => boolean) => FilePlan
    /** what was read so far, by path: a session never meets half of a change */
    readonly texts: ReadonlyMap<string, string>
  }
  readonly strict?: boolean
}

export interface SessionConfigurations {
  /** by name or alias, without case */
  get(name: string): SessionConfiguration | undefined
  readonly all: readonly SessionConfiguration[]
  /** Exchanges all of them at once. @throws {Error} two share a name or alias: then nothing changes */
  replace(all: readonly SessionConfiguration[]): void
}

/** @throws {Error} two configurations share a name or alias */
export function createSessionConfigurations(first: readonly SessionConfiguration[]): SessionConfigurations {
  let current = { all: first, byName: byNames(first) }
  return {
    get all() {
      return current.all
    },
    get: (name) => current.byName.get(name.toLowerCase()),
    replace(all) {
      current = { all, byName: byNames(all) }
    },
  }
}

function byNames(all: readonly SessionConfiguration[]): Map<string, SessionConfiguration> {
  const byName = new Map<string, SessionConfiguration>()
  for (const configuration of all)
    for (const name of [configuration.name, ...configuration.aliases]) {
      const other = byName.get(name.toLowerCase())
      if (other)
        throw new Error(
          `session configurations ${other.name} and ${configuration.name} are both called ${name}: rename one`,
        )
      byName.set(name.toLowerCase(), configuration)
    }
  return byName
}

export type ReadConfigurationFile = (path: string) => NonNullable<SessionConfiguration['file']>

/**
 * Reads one configuration out of the settings, with its start-up scripts.
 * @param readFile reads a `.pssc` file: the parser is loaded only where there is one
 * @throws when a script or the file cannot be read
 */
export function configurationFromSettings(
  name: string,
  settings: SessionConfigurationSettings,
  readFile?: ReadConfigurationFile,
  accounts: AccountMapping = new Map(),
): SessionConfiguration {
  const { processesMax, processMsMax, receivedObjectBytesMax, receivedCommandBytesMax, ...others } =
    settings.limits
  const { memoryBytesMax, runspacesMax, callDepthMax, ...quotas } = others
  if (settings.file !== undefined && readFile === undefined)
    throw new Error(`the configuration ${name} needs a reader for ${settings.file}`)
  const { visibleCmdlets, visibleFunctions, visibleAliases, visibleExternalCommands, visibleProviders } =
    settings
  return {
    name,
    description: settings.description ?? '',
    aliases: settings.aliases,
    users: settings.users,
    groups: settings.groups,
    ...(settings.securityDescriptorSddl !== undefined && {
      access: descriptorOf(settings.securityDescriptorSddl, accounts),
    }),
    accounts,
    enabled: settings.enabled,
    accessMode: settings.accessMode,
    sessionType: settings.sessionType,
    languageMode: settings.languageMode,
    visible: {
      ...(visibleCmdlets && { cmdlets: visibleCmdlets.map(visibleCommand) }),
      ...(visibleFunctions && { functions: visibleFunctions.map(visibleCommand) }),
      ...(visibleAliases && { aliases: visibleAliases }),
      ...(visibleExternalCommands && { externalCommands: visibleExternalCommands }),
      ...(visibleProviders && { providers: visibleProviders }),
    },
    startupScripts: settings.startupScripts.map((path) => ({ path, text: readFileSync(path, 'utf8') })),
    ...(settings.cmdletModules.length > 0 && { cmdletModules: settings.cmdletModules }),
    environment: settings.environment,
    ...(settings.homeDirectory !== undefined && { homeDirectory: settings.homeDirectory }),
    drives: settings.drives.map(({ name, root, readOnly, description, bytesMax }) => ({
      name,
      root,
      readOnly,
      ...(description !== undefined && { description }),
      ...(bytesMax !== undefined && { bytesMax }),
    })),
    filesConfined: settings.filesConfined,
    nativeCommands: settings.nativeCommands,
    limits: {
      receivedObjectBytesMax,
      receivedCommandBytesMax,
      memoryBytesMax,
      runspacesMax,
      callDepthMax,
      ...(processesMax !== undefined && { processesMax }),
      ...(processMsMax !== undefined && { processMsMax }),
    },
    ...(Object.keys(quotas).length > 0 && { quotas }),
    ...(settings.strict && { strict: true }),
    ...(settings.file !== undefined && readFile && { file: readFile(settings.file) }),
  }
}

/** What the settings say of Windows' accounts: their names are compared without case. */
export function accountsOf({ accounts }: Pick<Settings, 'accounts'>): AccountMapping {
  return new Map(Object.entries(accounts).map(([name, account]) => [name.toUpperCase(), account]))
}

/** @throws {SddlError} also for a SID that nobody gave a meaning: an entry that cannot be kept is refused */
function descriptorOf(sddl: string, accounts: AccountMapping): SecurityDescriptor {
  const descriptor = readSecurityDescriptor(sddl)
  const [unknown] = unknownSids(descriptor, accounts)
  if (unknown !== undefined)
    throw new SddlError(
      `${unknown} stands for nobody on this host: say who it is under accounts, ${unknown}: {groups: [...]}`,
    )
  return descriptor
}

function visibleCommand(
  entry: NonNullable<SessionConfigurationSettings['visibleCmdlets']>[number],
): VisibleCommand {
  if (typeof entry === 'string') return { name: entry }
  return {
    name: entry.name,
    ...(entry.parameters && {
      parameters: entry.parameters.map(({ name, validateSet, validatePattern }) => ({
        name,
        ...(validateSet && { validateSet }),
        ...(validatePattern !== undefined && { validatePattern }),
      })),
    }),
  }
}
