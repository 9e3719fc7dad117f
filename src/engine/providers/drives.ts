/** Drives, providers and places as PowerShell shows them: PSDriveInfo, ProviderInfo, PathInfo. */
import {
  automationAssembly,
  type NetType,
  NetType as Type,
  registeredType,
  registerType,
  T,
} from '../../objects/net-type.ts'
import { emptyCredential, type PSCredential } from '../../objects/misc.ts'
import { pathInfoType } from './file-info.ts'
import type { Provider } from './provider.ts'

const sma = 'System.Management.Automation.'
const cls = (name: string): NetType =>
  registeredType(name) ??
  registerType(new Type({ fullName: name, kind: 'class', base: T.Object, assembly: automationAssembly }))
export const driveType = cls(`${sma}PSDriveInfo`)
export const providerType = cls(`${sma}ProviderInfo`)

/** A provider in one session. */
export class ProviderInfo {
  readonly provider: Provider
  readonly home: string
  readonly drives: () => Drive[]
  constructor(provider: Provider, home: string, drives: () => Drive[]) {
    this.provider = provider
    this.home = home
    this.drives = drives
  }
  get netType(): NetType {
    return providerType
  }
  toString(): string {
    return this.provider.fullName
  }
}

/** What is written by its provider's name is on no drive. */
export const shownDrive = (at: Resolved): Drive | undefined =>
  at.qualified === undefined ? at.drive : undefined

export class Drive {
  readonly name: string
  readonly provider: ProviderInfo
  readonly root: string
  description: string | null
  credential: PSCredential = emptyCredential
  displayRoot: string | null = null
  /** bytes, as the session's plan has it */
  maximumSize: number | undefined
  /** below the root, without a leading separator */
  currentLocation = ''
  constructor(name: string, provider: ProviderInfo, root: string, description: string | null = '') {
    this.name = name
    this.provider = provider
    this.root = root
    this.description = description
  }
  get netType(): NetType {
    return driveType
  }
  toString(): string {
    return this.name
  }
}

/** PathInfo */
export class PathInfo {
  readonly drive: Drive | undefined
  readonly provider: ProviderInfo
  readonly providerPath: string
  /** written with its provider: shown so */
  readonly qualified: string | undefined
  constructor(drive: Drive | undefined, provider: ProviderInfo, providerPath: string, qualified?: string) {
    this.drive = drive
    this.provider = provider
    this.providerPath = providerPath
    this.qualified = qualified
  }
  get netType(): NetType {
    return pathInfoType
  }
  get path(): string {
    const { drive, provider, providerPath } = this
    if (drive === undefined || this.qualified !== undefined)
      return `${this.qualified ?? provider}::${providerPath}`
    return provider.provider.isHierarchy ? drivePath(drive, providerPath) : `${drive.name}:/${providerPath}`
  }
  toString(): string {
    return this.path
  }
}

export function drivePath(drive: Drive, providerPath: string): string {
  if (drive.name === '/') return providerPath
  const rest = providerPath.slice(drive.root.length).replace(/^\/+/, '')
  return `${drive.name}:/${rest}`
}

export interface Resolved {
  readonly provider: ProviderInfo
  readonly drive: Drive | undefined
  readonly path: string
  /** as a user sees it: `FileSystem::/x` where it was written so */
  readonly qualified?: string
}
