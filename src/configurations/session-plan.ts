/**
 * What one session may do: the result of resolving a session configuration for a principal. Plain data: it is what
 * crosses to the worker, and the `.pssc`/`.psrc` reader fills the same record.
 */
import type { Principal } from '../auth/principal.ts'

export type LanguageMode = 'FullLanguage' | 'ConstrainedLanguage' | 'RestrictedLanguage' | 'NoLanguage'

/** A visible cmdlet or function, with its narrowed parameters; no `parameters` means all of them. */
export interface VisibleCommand {
  readonly name: string
  readonly parameters?: readonly {
    readonly name: string
    readonly validateSet?: readonly string[]
    readonly validatePattern?: string
  }[]
}

/** A file with cmdlets; `version` is another after each change of it. */
export interface CmdletModuleRequest {
  readonly path: string
  readonly version: string
}

/** One of ModulesToImport. */
export interface ModuleRequest {
  readonly name: string
  /** this or newer */
  readonly version?: string
  readonly requiredVersion?: string
  readonly maximumVersion?: string
  readonly guid?: string
}

export interface SessionPlanLimits {
  /** bytes of one deserialized object from the client */
  readonly receivedObjectBytesMax: number
  /** bytes the client may send to one command */
  readonly receivedCommandBytesMax: number
  /** bytes of engine values one session may hold */
  readonly memoryBytesMax: number
  /** runspaces in one pool */
  readonly runspacesMax: number
  readonly callDepthMax: number
  /** native programs one session may run at once */
  readonly processesMax?: number
  /** milliseconds one of them may run */
  readonly processMsMax?: number
}

/** What may be there at once of one configuration's sessions (its plug-in's quotas, to Windows); a missing one is no bound. */
export interface SessionQuotas {
  readonly sessionsMax?: number
  readonly sessionsPerUserMax?: number
  /** users who have a session */
  readonly usersMax?: number
  readonly operationsMax?: number
  readonly operationsPerUserMax?: number
  readonly commandsPerSessionMax?: number
  readonly idleTimeoutMs?: number
  readonly idleTimeoutMsMax?: number
}

/** A drive rooted in a folder: JEA's `User:`, a file server's shares. */
export interface PlanDrive {
  readonly name: string
  /** absolute path of the folder; it exists */
  readonly root: string
  readonly description?: string
  readonly readOnly?: boolean
  /** MountUserDrive: Copy-Item of a client goes to and from it, by the helper functions it asks for */
  readonly isUserDrive?: boolean
  /** what all files below the root may hold together */
  readonly bytesMax?: number
}

export interface SessionPlan {
  readonly configurationName: string
  readonly sessionType: 'Default' | 'RestrictedRemoteServer' | 'Empty'
  readonly languageMode: LanguageMode
  readonly principal: Principal
  /** URI the client used, e.g. `http://host:5985/wsman`; empty over stdio */
  readonly connectionString: string
  /** undefined: everything the session type offers */
  readonly visibleCmdlets?: readonly VisibleCommand[]
  readonly visibleFunctions?: readonly VisibleCommand[]
  readonly visibleAliases?: readonly string[]
  readonly visibleExternalCommands?: readonly string[]
  readonly visibleProviders?: readonly string[]
  readonly aliasDefinitions: readonly {
    name: string
    value: string
    description?: string
    options?: string
  }[]
  readonly functionDefinitions: readonly { name: string; scriptBlock: string; options?: string }[]
  readonly variableDefinitions: readonly {
    name: string
    value: string
    description?: string
    options?: string
  }[]
  readonly environmentVariables: Readonly<Record<string, string>>
  /** script text run in order when the session opens, with the file name it came from */
  readonly startupScripts: readonly { path: string; text: string }[]
  readonly modulesToImport: readonly ModuleRequest[]
  /** files with cmdlets of the operator's own, as they were when the session was asked for */
  readonly cmdletModules?: readonly CmdletModuleRequest[]
  /** types and format files, read */
  readonly typeFiles?: readonly { path: string; text: string }[]
  readonly formatFiles?: readonly { path: string; text: string }[]
  /**
   * the ways to private commands that PowerShell's own rules leave open are closed: script blocks of the client stay the client's
   */
  readonly strict?: boolean
  readonly homeDirectory: string
  /** where a transcript of the session is written: an absolute path, made when it is not there */
  readonly transcriptDirectory?: string
  /** drives beside `/` and `Temp:` */
  readonly drives?: readonly PlanDrive[]
  /**
   * Files are reached only below the roots of `drives`: there is no `/` and no `Temp:`, and no path, link, rename or .NET
   * member leads out of a root. Native programs are not held by it: see `nativeCommands`.
   */
  readonly filesConfined?: boolean
  /** may the session start native programs */
  readonly nativeCommands: boolean
  readonly limits: SessionPlanLimits
  readonly quotas?: SessionQuotas
}

/** aliases of the commands below, which RestrictedRemoteServer shows too */
export const remoteServerAliases = [
  ['cls', 'Clear-Host'],
  ['exsn', 'Exit-PSSession'],
  ['gcm', 'Get-Command'],
  ['measure', 'Measure-Object'],
  ['select', 'Select-Object'],
] as const

/** what MountUserDrive shows: Copy-Item of a client calls them */
export const copyItemHelpers = [
  'PSCopyToSessionHelper',
  'PSCopyFromSessionHelper',
  'PSCopyRemoteUtils',
] as const

/** what RestrictedRemoteServer shows by itself; all but Clear-Host are proxies */
export const remoteServerCommands = [
  'Get-Command',
  'Get-FormatData',
  'Select-Object',
  'Get-Help',
  'Measure-Object',
  'Exit-PSSession',
  'Out-Default',
  'Clear-Host',
] as const
