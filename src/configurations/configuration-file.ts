/**
 * `.pssc` and `.psrc` files: the keys PowerShell knows, each honoured or refused with its reason, never ignored. Facts of the genuine
 * reader, and where it is careless: truth notes jea.md.
 */
import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve as resolvePath } from 'node:path'
import { configurationFileBytesMax, userDriveBytes } from '../settings/limits.ts'
import { bool, count, listOf, oneOf, onlyKeys, refuse, text, texts } from './data-fields.ts'
import {
  ConfigurationFileError,
  type DataEntry,
  type DataTable,
  type DataValue,
  type Place,
  readDataFile,
} from './data-file.ts'
import { aboutKeys, contentKeys, type Placed, readContents, type RoleContents } from './role-contents.ts'
import type { LanguageMode, SessionPlan } from './session-plan.ts'

const languageModes = ['FullLanguage', 'ConstrainedLanguage', 'RestrictedLanguage', 'NoLanguage'] as const
const sessionTypes = ['Default', 'RestrictedRemoteServer', 'Empty'] as const

/** `@{ And = 'a', @{ Or = 'b', 'c' } }` */
export type RequiredGroups =
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'and' | 'or'; readonly of: readonly RequiredGroups[] }

export interface RoleDefinition {
  /** the group, or the user, that has the role */
  readonly group: string
  readonly place: Place
  readonly contents: RoleContents
  readonly capabilities: readonly Placed<string>[]
  readonly capabilityFiles: readonly Placed<string>[]
}

export interface SessionConfigurationFile {
  readonly path: string
  readonly description: string
  readonly author: string
  readonly guid: string
  readonly sessionType: SessionPlan['sessionType']
  readonly languageMode: LanguageMode
  readonly mountUserDrive: boolean
  readonly userDrivePlace: Place | undefined
  /** absolute */
  readonly transcriptDirectory: string | undefined
  readonly userDriveMaximumBytes: number
  readonly roles: readonly RoleDefinition[]
  readonly requiredGroups: RequiredGroups | undefined
  readonly contents: RoleContents
}

export interface RoleCapabilityFile {
  readonly path: string
  readonly description: string
  readonly contents: RoleContents
}

const sessionKeys = [
  ...aboutKeys,
  ...contentKeys,
  'SessionType',
  'LanguageMode',
  'ExecutionPolicy',
  'PowerShellVersion',
  'TranscriptDirectory',
  'RunAsVirtualAccount',
  'RunAsVirtualAccountGroups',
  'GroupManagedServiceAccount',
  'MountUserDrive',
  'UserDriveMaximumSize',
  'RoleDefinitions',
  'RequiredGroups',
  'EnforceInputParameterValidation',
] as const

/** Reads the files of one configuration; `readNamedFile` reads from the disk. */
export type ReadText = (path: string, named: Place) => string

/** Reads a file that a configuration names. @throws {ConfigurationFileError} at the place that names it */
export function readNamedFile(path: string, named: Place): string {
  try {
    const { size } = statSync(path)
    if (size > configurationFileBytesMax)
      throw new ConfigurationFileError(
        named,
        `${path} has ${size} bytes, more than ${configurationFileBytesMax}.`,
        'Make it smaller.',
      )
    return decoded(readFileSync(path))
  } catch (error) {
    if (error instanceof ConfigurationFileError) throw error
    throw new ConfigurationFileError(
      named,
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      'Name a file that is there and that this account may read.',
    )
  }
}

/** By its byte order mark: New-PSSessionConfigurationFile and New-PSRoleCapabilityFile write UTF-16. Without one it is UTF-8. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)
}

/** @throws {ConfigurationFileError} */
export function readSessionConfigurationFile(
  path: string,
  read: ReadText = readNamedFile,
): SessionConfigurationFile {
  return sessionConfigurationFile(read(path, { file: path, line: 1, column: 1 }), path)
}

/** @throws {ConfigurationFileError} */
export function sessionConfigurationFile(source: string, path: string): SessionConfigurationFile {
  const table = readDataFile(source, path)
  onlyKeys(table, sessionKeys, 'a session configuration')
  const at = (key: string): DataEntry | undefined => table.entries.get(key.toLowerCase())
  const words = (key: string): string => {
    const entry = at(key)
    return entry === undefined ? '' : text(entry)
  }
  refuseUnhonoured(at)
  const sessionType = at('SessionType') ? oneOf(at('SessionType') as DataEntry, sessionTypes) : 'Default'
  const mode = at('LanguageMode')
  const drive = at('MountUserDrive')
  const size = at('UserDriveMaximumSize')
  const groups = at('RequiredGroups')
  const transcripts = at('TranscriptDirectory')
  if (transcripts !== undefined && text(transcripts) === '')
    refuse(
      transcripts,
      'TranscriptDirectory is empty.',
      "Write a folder, TranscriptDirectory = '/var/log/fanin', or remove it.",
    )
  return {
    path,
    description: words('Description'),
    author: words('Author'),
    guid: words('GUID'),
    sessionType,
    languageMode: mode
      ? oneOf(mode, languageModes)
      : sessionType === 'Default'
        ? 'FullLanguage'
        : 'NoLanguage',
    mountUserDrive: drive !== undefined && bool(drive),
    userDrivePlace: drive?.place,
    transcriptDirectory: transcripts && resolvePath(dirname(path), text(transcripts)),
    userDriveMaximumBytes: size === undefined ? userDriveBytes : count(size),
    roles: roles(at('RoleDefinitions')),
    requiredGroups: groups && requiredGroups(groups.value),
    contents: readContents(table),
  }
}

/** @throws {ConfigurationFileError} */
export function readRoleCapabilityFile(
  path: string,
  named: Place,
  read: ReadText = readNamedFile,
): RoleCapabilityFile {
  const table = readDataFile(read(path, named), path)
  onlyKeys(table, [...aboutKeys, ...contentKeys], 'a role capability')
  const description = table.entries.get('description')
  return { path, description: description ? text(description) : '', contents: readContents(table) }
}

/** Keys that mean something on Windows and cannot be kept here. */
function refuseUnhonoured(at: (key: string) => DataEntry | undefined): void {
  const account = at('RunAsVirtualAccount')
  if (account !== undefined && bool(account))
    refuse(
      account,
      'RunAsVirtualAccount cannot be honoured: all sessions run in one process, as the account that runs Fanin.',
      'Remove it; what a session may reach is decided by visible commands, rooted drives and that account.',
    )
  for (const key of ['RunAsVirtualAccountGroups', 'GroupManagedServiceAccount']) {
    const entry = at(key)
    if (entry !== undefined)
      refuse(entry, `${key} cannot be honoured: there are no such accounts off Windows.`, 'Remove it.')
  }
  const policy = at('ExecutionPolicy')
  if (policy !== undefined && !/^(unrestricted|bypass|undefined)$/i.test(text(policy)))
    refuse(
      policy,
      `ExecutionPolicy ${text(policy)} cannot be honoured: scripts are not signed off Windows.`,
      "Remove it, or write ExecutionPolicy = 'Unrestricted'.",
    )
  const version = at('PowerShellVersion')
  if (version !== undefined && !(Number.parseFloat(text(version)) <= 7.6))
    refuse(
      version,
      `PowerShellVersion ${text(version)} cannot be honoured: this engine is PowerShell 7.6.`,
      "Remove it, or write PowerShellVersion = '7.6'.",
    )
  const enforce = at('EnforceInputParameterValidation')
  if (enforce !== undefined && bool(enforce))
    refuse(
      enforce,
      'EnforceInputParameterValidation cannot be honoured.',
      'Remove it; narrow the parameters of each visible command.',
    )
}

function roles(entry: DataEntry | undefined): RoleDefinition[] {
  if (entry === undefined) return []
  const { value } = entry
  if (value.kind !== 'table')
    return refuse(
      value,
      'RoleDefinitions is no table.',
      "Write RoleDefinitions = @{ 'group' = @{ RoleCapabilities = 'Name' } }.",
    )
  return Array.from(value.entries.values(), (one) => {
    if (one.value.kind !== 'table')
      return refuse(
        one.value,
        `The role of ${one.name} is no table.`,
        `Write '${one.name}' = @{ RoleCapabilities = 'Name' }.`,
      )
    const table: DataTable = one.value
    onlyKeys(table, ['RoleCapabilities', 'RoleCapabilityFiles', ...contentKeys], 'a role definition')
    const capabilities = table.entries.get('rolecapabilities')
    const files = table.entries.get('rolecapabilityfiles')
    return {
      group: one.name,
      place: one.place,
      contents: readContents(table),
      capabilities: capabilities ? texts(capabilities) : [],
      capabilityFiles: files ? texts(files) : [],
    }
  })
}

function requiredGroups(value: DataValue): RequiredGroups {
  const parts = listOf(value).map((one): RequiredGroups => {
    if (one.kind === 'text') return { kind: 'group', name: one.value }
    if (one.kind !== 'table' || one.entries.size !== 1)
      return refuse(
        one,
        'RequiredGroups is no table with one key.',
        "Write RequiredGroups = @{ And = 'a', @{ Or = 'b', 'c' } }.",
      )
    const only = [...one.entries.values()][0] as DataEntry
    const kind = only.name.toLowerCase()
    if (kind !== 'and' && kind !== 'or')
      refuse(only, `${only.name} is neither And nor Or.`, 'Write And = ... or Or = ....')
    return {
      kind: kind as 'and' | 'or',
      of: listOf(only.value).map((part) => requiredGroups(part)),
    }
  })
  return parts.length === 1 ? (parts[0] as RequiredGroups) : { kind: 'and', of: parts }
}
