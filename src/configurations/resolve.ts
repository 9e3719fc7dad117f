/**
 * The one place where (principal x configuration name x endpoint) becomes a SessionPlan. WSMan, SSH and the command line all
 * come through here; the `.pssc` reader fills the same records.
 */
import { mkdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { isAmong, type Principal } from '../auth/principal.ts'
import type { ConfigurationFileError } from './data-file.ts'
import type { RequiredGroups } from './configuration-file.ts'
import type { SessionConfiguration, SessionConfigurations } from './registry.ts'
import { mayEnter } from './security-descriptor.ts'
import type { PlanDrive, SessionPlan } from './session-plan.ts'
import { type AccountMapping, type Caller, hasSid, isAccount } from './windows-accounts.ts'

export interface PlanRequest {
  readonly principal: Principal
  /** as the client wrote it, e.g. `Microsoft.PowerShell` */
  readonly configurationName: string
  /** URI the client used; empty over stdio */
  readonly connectionString: string
  /** the client is on this machine; over the control socket it always is */
  readonly local?: boolean
}

/** @throws {ConfigurationNotFoundError} @throws {AccessDeniedError} @throws {FaultyConfigurationError} */
export type ResolvePlan = (request: PlanRequest) => SessionPlan

/** No such configuration on this endpoint: WSMan answers as Windows does for an unknown resource URI. */
export class ConfigurationNotFoundError extends Error {
  override readonly name = 'ConfigurationNotFoundError'
  readonly configurationName: string
  constructor(configurationName: string) {
    super(`there is no session configuration named ${configurationName} here`)
    this.configurationName = configurationName
  }
}

/** Known, but not for this user. */
export class AccessDeniedError extends Error {
  override readonly name = 'AccessDeniedError'
  readonly configurationName: string
  constructor(configurationName: string, userName: string) {
    super(`${userName} may not use the session configuration ${configurationName}`)
    this.configurationName = configurationName
  }
}

/** Access mode Local, and the client is on another machine. */
export class LocalOnlyError extends Error {
  override readonly name = 'LocalOnlyError'
  constructor(configurationName: string) {
    super(`the session configuration ${configurationName} is for clients on this machine only`)
  }
}

/** A role capability or another file of the configuration is missing or faulty: said to who opens the session, without folders. */
export class FaultyConfigurationError extends Error {
  override readonly name = 'FaultyConfigurationError'
  readonly configurationName: string
  /** for the operator: where, what, and how to mend it */
  readonly found: ConfigurationFileError
  constructor(configurationName: string, found: ConfigurationFileError) {
    const { place, problem } = found
    super(
      `The session configuration ${configurationName} is faulty, at line ${place.line} of ${basename(place.file)}: ${withoutFolders(problem)} Contact its operator.`,
    )
    this.configurationName = configurationName
    this.found = found
  }
}

const withoutFolders = (text: string): string => text.replace(/(?:\/[^\s/'":]+)+\//g, '')

/** @param offered names of the configurations the endpoint offers; undefined: all of them */
export function createResolvePlan(
  configurations: SessionConfigurations,
  offered?: readonly string[],
): ResolvePlan {
  const names = offered && new Set(offered.map((name) => name.toLowerCase()))
  return ({ principal, configurationName, connectionString, local = principal.scheme === 'Local' }) => {
    const configuration = configurations.get(configurationName)
    if (!configuration || (names && !names.has(configuration.name.toLowerCase())))
      throw new ConfigurationNotFoundError(configurationName)
    const caller = { principal, local }
    admit(configuration, caller)
    return Object.freeze(planFor(configuration, caller, connectionString))
  }
}

const noAccounts: AccountMapping = new Map()

/** @throws {AccessDeniedError} @throws {LocalOnlyError} */
function admit(configuration: SessionConfiguration, caller: Caller): void {
  const { principal } = caller
  if (!configuration.enabled) throw new AccessDeniedError(configuration.name, principal.name)
  if (configuration.accessMode === 'Local' && !caller.local) throw new LocalOnlyError(configuration.name)
  const { access, accounts = noAccounts } = configuration
  const may =
    access === undefined
      ? isAmong(principal, configuration)
      : mayEnter(access, (sid) => hasSid(caller, sid, accounts))
  if (!may) throw new AccessDeniedError(configuration.name, principal.name)
}

function planFor(configuration: SessionConfiguration, caller: Caller, connectionString: string): SessionPlan {
  const { visible, file } = configuration
  const { principal } = caller
  if (file !== undefined) return planForFile(configuration, file, caller, connectionString)
  return {
    configurationName: configuration.name,
    sessionType: configuration.sessionType,
    languageMode: configuration.languageMode,
    principal,
    connectionString,
    ...(visible.cmdlets && { visibleCmdlets: visible.cmdlets }),
    ...(visible.functions && { visibleFunctions: visible.functions }),
    ...(visible.aliases && { visibleAliases: visible.aliases }),
    ...(visible.externalCommands && { visibleExternalCommands: visible.externalCommands }),
    ...(visible.providers && { visibleProviders: visible.providers }),
    aliasDefinitions: [],
    functionDefinitions: [],
    variableDefinitions: [],
    environmentVariables: configuration.environment,
    startupScripts: configuration.startupScripts,
    modulesToImport: [],
    ...cmdletModulesOf(configuration),
    homeDirectory: configuration.homeDirectory ?? homedir(),
    drives: drivesOf(configuration, principal),
    filesConfined: configuration.filesConfined ?? false,
    nativeCommands: configuration.nativeCommands,
    limits: configuration.limits,
    ...(configuration.quotas && { quotas: configuration.quotas }),
  }
}

/** The files as they are now; one that is not there is the worker's to report. */
function cmdletModulesOf({ cmdletModules }: SessionConfiguration): Pick<SessionPlan, 'cmdletModules'> {
  if (cmdletModules === undefined) return {}
  return {
    cmdletModules: cmdletModules.map((path) => {
      const found = statSync(path, { throwIfNoEntry: false })
      return { path, version: found ? `${found.mtimeMs}-${found.size}` : 'absent' }
    }),
  }
}

/** A name that no user can choose for another: what is no plain letter or digit is written as its number. */
function folderName(user: string): string {
  return user.toLowerCase().replace(/[^a-z0-9_-]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)
}

function planForFile(
  configuration: SessionConfiguration,
  file: NonNullable<SessionConfiguration['file']>,
  caller: Caller,
  connectionString: string,
): SessionPlan {
  const { principal } = caller
  const has = (group: string): boolean => isAccount(caller, group, configuration.accounts ?? noAccounts)
  const { requiredGroups } = file.definition
  if (requiredGroups !== undefined && !meets(requiredGroups, has))
    throw new AccessDeniedError(configuration.name, principal.name)
  const fromFile = planOf(configuration.name, () => file.planFor(has))
  const homeDirectory = configuration.homeDirectory ?? homedir()
  return {
    configurationName: configuration.name,
    principal,
    connectionString,
    homeDirectory,
    ...cmdletModulesOf(configuration),
    nativeCommands: configuration.nativeCommands,
    limits: configuration.limits,
    ...(configuration.quotas && { quotas: configuration.quotas }),
    ...fromFile,
    environmentVariables: { ...configuration.environment, ...fromFile.environmentVariables },
    drives: [
      ...drivesOf(configuration, principal),
      ...(file.definition.mountUserDrive
        ? [
            {
              name: 'User',
              isUserDrive: true,
              root: userDriveRoot(homeDirectory, principal),
              bytesMax: file.definition.userDriveMaximumBytes,
            },
          ]
        : []),
    ],
    filesConfined: configuration.filesConfined ?? false,
    ...(file.definition.transcriptDirectory !== undefined && {
      transcriptDirectory: file.definition.transcriptDirectory,
    }),
    ...(configuration.strict && { strict: true }),
  }
}

function planOf<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    // by name: the parser of such files is loaded only where there is one
    if (error instanceof Error && error.name === 'ConfigurationFileError')
      throw new FaultyConfigurationError(name, error as ConfigurationFileError)
    throw error
  }
}

/** `@{ And = 'a', @{ Or = 'b', 'c' } }` */
function meets(groups: RequiredGroups, has: (group: string) => boolean): boolean {
  if (groups.kind === 'group') return has(groups.name)
  return groups.kind === 'and'
    ? groups.of.every((one) => meets(one, has))
    : groups.of.some((one) => meets(one, has))
}

/** The folder behind `User:`, made when its user first comes. */
function userDriveRoot(home: string, principal: Principal): string {
  const full = principal.tenant === '' ? principal.name : `${principal.tenant}\\${principal.name}`
  const root = join(home, '.cache/powershell/DriveRoots', folderName(full))
  mkdirSync(root, { recursive: true, mode: 0o700 })
  return root
}

function drivesOf(configuration: SessionConfiguration, principal: Principal): PlanDrive[] {
  return (configuration.drives ?? []).map((one) => ({
    ...one,
    root: one.root.replaceAll('{user}', () => folderName(principal.name)),
  }))
}
