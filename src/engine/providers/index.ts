/** The providers, drives and locations of one session. */
import { PSList } from '../../objects/collections.ts'
import {
  automationAssembly,
  enumType,
  type NetType,
  NetType as Type,
  registeredType,
  registerType,
  T,
} from '../../objects/net-type.ts'
import { type EnumValue, PSChar } from '../../objects/numbers.ts'
import { extend } from '../../objects/ps-object.ts'
import { fail, failure } from '../runtime/failure.ts'
import type { Frame } from '../runtime/frame.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { runNested, type Task } from '../runtime/task.ts'
import { hasWildcard, unescapeWildcard, wildcard } from '../runtime/wildcard.ts'
import { genericType, implement } from '../types/surface.ts'
import { convertTo } from '../runtime/convert.ts'
import { nameOf, parentOf, pathInfoType } from './file-info.ts'
import './file-type-data.ts'
import { fileSystem } from './file-system.ts'
import { flatProviders } from './flat.ts'
import type { Provider, ProviderItem } from './provider.ts'
import { Environment, noDrive, type Providers } from './providers.ts'
import { readScriptText } from './script-text.ts'
import { readText } from './text-files.ts'

const sma = 'System.Management.Automation.'
const cls = (name: string): NetType =>
  registeredType(name) ??
  registerType(new Type({ fullName: name, kind: 'class', base: T.Object, assembly: automationAssembly }))
const driveType = cls(`${sma}PSDriveInfo`)
const providerType = cls(`${sma}ProviderInfo`)
const capabilities = enumType(
  `${sma}Provider.ProviderCapabilities`,
  {
    None: 0,
    Include: 1,
    Exclude: 2,
    Filter: 4,
    ExpandWildcards: 8,
    ShouldProcess: 16,
    Credentials: 32,
    Transactions: 64,
  },
  { flags: true, assembly: automationAssembly },
)

export class ProviderInfo {
  readonly provider: Provider
  readonly session: SessionProviders
  constructor(provider: Provider, session: SessionProviders) {
    this.provider = provider
    this.session = session
  }
  get netType(): NetType {
    return providerType
  }
  toString(): string {
    return this.provider.fullName
  }
}

export class Drive {
  readonly name: string
  readonly provider: ProviderInfo
  readonly root: string
  description: string
  /** below the root, without a leading separator */
  currentLocation = ''
  constructor(name: string, provider: ProviderInfo, root: string, description = '') {
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
  constructor(drive: Drive | undefined, provider: ProviderInfo, providerPath: string) {
    this.drive = drive
    this.provider = provider
    this.providerPath = providerPath
  }
  get netType(): NetType {
    return pathInfoType
  }
  get path(): string {
    const { drive, provider, providerPath } = this
    if (drive === undefined) return `${provider}::${providerPath}`
    return provider.provider.isHierarchy ? drivePath(drive, providerPath) : `${drive.name}:/${providerPath}`
  }
  toString(): string {
    return this.path
  }
}

function drivePath(drive: Drive, providerPath: string): string {
  if (drive.name === '/') return providerPath
  const rest = providerPath.slice(drive.root.length).replace(/^\/+/, '')
  return `${drive.name}:/${rest}`
}

export interface Resolved {
  readonly provider: ProviderInfo
  readonly drive: Drive | undefined
  readonly path: string
}

export class SessionProviders implements Providers {
  readonly environment: Environment
  readonly rs: Runspace
  readonly providers: ProviderInfo[]
  readonly drives: Map<string, Drive> = new Map()
  location: PathInfo
  readonly stack: PathInfo[] = []

  constructor(rs: Runspace, environment: Iterable<readonly [string, string]>) {
    this.rs = rs
    this.environment = new Environment(environment)
    this.providers = [
      ...flatProviders.filter((one) => one.name === 'Alias' || one.name === 'Environment'),
      fileSystem,
      ...flatProviders.filter((one) => one.name === 'Function' || one.name === 'Variable'),
    ].map((one) => new ProviderInfo(one, this))
    const files = this.provider('FileSystem')
    const add = (name: string, provider: string, root: string, description: string): void => {
      this.drives.set(name.toLowerCase(), new Drive(name, this.provider(provider), root, description))
    }
    add('/', 'FileSystem', '/', '/')
    add('Alias', 'Alias', '', 'Drive that contains a view of the aliases stored in a session state')
    add('Env', 'Environment', '', 'Drive that contains a view of the environment variables for the process')
    add('Function', 'Function', '', 'Drive that contains a view of the functions stored in a session state')
    add('Variable', 'Variable', '', 'Drive that contains a view of those variables stored in a session state')
    add('Temp', 'FileSystem', '/tmp/', 'Drive that maps to the temporary directory path for the current user')
    this.location = new PathInfo(this.drives.get('/'), files, rs.plan.homeDirectory || '/')
  }

  provider(name: string): ProviderInfo {
    const lower = name.toLowerCase()
    const found = this.providers.find(
      (one) => one.provider.name.toLowerCase() === lower || one.provider.fullName.toLowerCase() === lower,
    )
    if (found === undefined) {
      fail('ProviderNotFound', `Cannot find a provider with the name '${name}'.`, {
        type: 'sma:ProviderNotFoundException',
        category: 'ObjectNotFound',
        target: name,
      })
    }
    return found
  }

  /** A path as a user writes it to a provider and its own path. Wildcards stay. @throws DriveNotFound */
  resolve(written: string): Resolved {
    const qualified = /^([^:/]+(?:\\[^:/]+)?)::(.*)$/s.exec(written)
    if (qualified) {
      const provider = this.provider(qualified[1] as string)
      return {
        provider,
        drive: provider.provider.name === 'FileSystem' ? this.drives.get('/') : undefined,
        path: provider.provider.isHierarchy ? normal(qualified[2] as string) : (qualified[2] as string),
      }
    }
    const drive = /^([^:/\\[\]*?]+):(.*)$/s.exec(written)
    if (drive) {
      const found = this.drives.get((drive[1] as string).toLowerCase())
      if (found === undefined) noDrive(drive[1] as string)
      const rest = (drive[2] as string).replace(/^[\\/]+/, '')
      if (!found.provider.provider.isHierarchy)
        return { provider: found.provider, drive: found, path: rest.replace(/[\\/]+$/, '') }
      const base =
        (drive[2] as string) === '' ? joined(found.root, found.currentLocation) : joined(found.root, rest)
      return { provider: found.provider, drive: found, path: contained(found, normal(base)) }
    }
    const { location } = this
    const text = written.replaceAll('\\', '/')
    if (!location.provider.provider.isHierarchy) {
      if (text.startsWith('/'))
        return { provider: this.provider('FileSystem'), drive: this.drives.get('/'), path: normal(text) }
      return {
        provider: location.provider,
        drive: location.drive,
        path: text === '.' ? '' : text.replace(/^\.\//, ''),
      }
    }
    if (text === '~' || text.startsWith('~/'))
      return {
        provider: location.provider,
        drive: this.drives.get('/'),
        path: normal(`${this.rs.plan.homeDirectory}/${text.slice(1)}`),
      }
    if (text.startsWith('/')) {
      const drive = location.drive ?? this.drives.get('/')
      const root = drive === undefined || drive.name === '/' ? '' : drive.root.replace(/\/+$/, '')
      return { provider: location.provider, drive, path: contained(drive, normal(root + text)) }
    }
    return {
      provider: location.provider,
      drive: location.drive,
      path: contained(location.drive, normal(joined(location.providerPath, text))),
    }
  }

  /** Paths that a pattern means, each there. Without wildcards the path itself, there or not. */
  *glob(frame: Frame, written: string): Task<Resolved[]> {
    const at = this.resolve(written)
    if (!hasWildcard(written)) return [{ ...at, path: unescapeWildcard(at.path) }]
    const { provider } = at.provider
    if (!provider.isHierarchy) {
      const pattern = wildcard(at.path)
      const all = yield* provider.children(frame, '')
      return all.filter((one) => pattern.isMatch(one.name)).map((one) => ({ ...at, path: one.path }))
    }
    let bases = ['/']
    const parts = at.path.split('/').filter((one) => one !== '')
    for (const [i, part] of parts.entries()) {
      const next: string[] = []
      const isLast = i === parts.length - 1
      for (const base of bases) {
        if (!hasWildcard(part)) {
          const path = joined(base, unescapeWildcard(part))
          if (isLast ? yield* provider.exists(frame, path) : yield* provider.isContainer(frame, path))
            next.push(path)
          continue
        }
        if (!(yield* provider.isContainer(frame, base))) continue
        const pattern = wildcard(part)
        for (const child of yield* provider.children(frame, base)) {
          if (pattern.isMatch(child.name) && (isLast || child.isContainer)) next.push(child.path)
        }
      }
      bases = next
    }
    return bases.map((path) => ({ ...at, path }))
  }

  /** The path as PowerShell shows it, with its drive. */
  shown(at: Resolved): string {
    return new PathInfo(at.drive, at.provider, at.path).path
  }

  /** An item with the notes every provider adds: PSPath, PSParentPath, PSChildName, PSDrive, PSProvider, PSIsContainer. */
  decorate(at: Resolved, item: ProviderItem): unknown {
    const { value } = item
    const { provider } = at.provider
    const name = `${provider.fullName}::${item.path}`
    const parent = provider.isHierarchy ? parentOf(item.path) : ''
    const { members } = extend(value as object)
    const note = (key: string, one: unknown): void => {
      members.set(key.toLowerCase(), { kind: 'NoteProperty', name: key, value: one })
    }
    note('PSPath', name)
    if (provider.isHierarchy) note('PSParentPath', item.path === '/' ? '' : `${provider.fullName}::${parent}`)
    note('PSChildName', provider.isHierarchy ? nameOf(item.path) : item.name)
    if (at.drive) note('PSDrive', at.drive)
    note('PSProvider', at.provider)
    note('PSIsContainer', item.isContainer)
    return value
  }

  // --- Providers

  readonly scriptText = readScriptText

  unresolvedPath(_frame: Frame, path: string): string {
    return this.resolve(path).path
  }

  resolvedPaths(frame: Frame, path: string): unknown {
    const found = runNested(this.rs.meter, this.resolveAll(frame, path)) as string[]
    return new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.String), found)
  }

  *resolveAll(frame: Frame, path: string): Task<string[]> {
    const found = yield* this.glob(frame, path)
    const there: string[] = []
    for (const one of found) {
      if (yield* one.provider.provider.exists(frame, one.path)) there.push(one.path)
      else
        throw failure('PathNotFound', `Cannot find path '${this.shown(one)}' because it does not exist.`, {
          type: 'sma:ItemNotFoundException',
          category: 'ObjectNotFound',
          target: this.shown(one),
        })
    }
    return there
  }

  setLocation(frame: Frame, path: string): unknown {
    return runNested(this.rs.meter, this.moveTo(frame, path))
  }

  *moveTo(frame: Frame, path: string, literal = false): Task<PathInfo> {
    const found = literal ? [this.resolve(path)] : yield* this.glob(frame, path)
    const [at] = found
    const shown = at ? this.shown(at) : path
    if (at === undefined || !(yield* at.provider.provider.exists(frame, at.path))) {
      throw failure('PathNotFound', `Cannot find path '${shown}' because it does not exist.`, {
        type: 'sma:ItemNotFoundException',
        category: 'ObjectNotFound',
        target: shown,
      })
    }
    if (found.length > 1)
      throw failure(
        'Argument',
        `Cannot set the location because path '${path}' resolved to multiple containers. You can only the set location to a single container at a time.`,
        { type: 'sma:PSArgumentException', category: 'InvalidArgument', target: path },
      )
    if (!(yield* at.provider.provider.isContainer(frame, at.path))) {
      throw failure(
        'Argument',
        `Cannot set location to path '${shown}' because it does not refer to a container.`,
        { type: 'sma:PSArgumentException', category: 'InvalidArgument', target: shown },
      )
    }
    if (at.drive)
      at.drive.currentLocation = at.provider.provider.isHierarchy
        ? at.path.slice(at.drive.root.length).replace(/^\/+/, '')
        : at.path
    this.location = new PathInfo(at.drive, at.provider, at.path)
    return this.location
  }

  currentLocation(): PathInfo {
    return this.location
  }

  contentVariable(_frame: Frame, drive: string, path: string): unknown {
    const at = this.resolve(`${drive}:${path}`)
    return runNested(this.rs.meter, readText(at.path))
  }

  setContentVariable(_frame: Frame, drive: string): void {
    if (!this.drives.has(drive.toLowerCase())) noDrive(drive)
    fail('NotSupported', `Assigning to $${drive}: is not offered: use Set-Content.`, {
      type: 'sma:PSNotSupportedException',
      category: 'NotImplemented',
    })
  }

  *readLines(frame: Frame, path: string): Task<unknown> {
    const [at] = yield* this.glob(frame, path)
    if (at === undefined || !(yield* at.provider.provider.exists(frame, at.path))) {
      throw failure(
        'FileOpenFailure',
        `The file could not be read: Could not find file '${at ? at.path : path}'..`,
        { type: 'sma:RuntimeException', category: 'ObjectNotFound', target: path },
      )
    }
    const text = yield* readText(at.path)
    const lines = text.split(/\r\n|\n|\r/)
    if (lines[lines.length - 1] === '') lines.pop()
    return new PSList(undefined, lines)
  }
}

function joined(base: string, rest: string): string {
  return base.endsWith('/') ? base + rest : `${base}/${rest}`
}

/** `.` and `..` done, separators single. */
export function normal(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return `/${parts.join('/')}`
}

/** A drive with a root of its own is never left. */
function contained(drive: Drive | undefined, path: string): string {
  if (drive === undefined || drive.root === '/' || drive.root === '') return path
  const root = drive.root.replace(/\/+$/, '')
  return path === root || path.startsWith(`${root}/`) ? path : root
}

export function openProviders(
  rs: Runspace,
  environment: Iterable<readonly [string, string]>,
): SessionProviders {
  return new SessionProviders(rs, environment)
}

/** The session's providers with all they can do. */
export function providersOf(rs: Runspace): SessionProviders {
  return rs.providers as SessionProviders
}

implement(`${sma}PathInfo`, {
  get: {
    Drive: (self: PathInfo) => self.drive ?? null,
    Provider: (self: PathInfo) => self.provider,
    ProviderPath: (self: PathInfo) => self.providerPath,
    Path: (self: PathInfo) => self.path,
  },
  call: { ToString: (self: PathInfo) => self.path },
})
implement(`${sma}PSDriveInfo`, {
  get: {
    Name: (self: Drive) => self.name,
    Provider: (self: Drive) => self.provider,
    Root: (self: Drive) => self.root,
    Description: (self: Drive) => self.description,
    CurrentLocation: (self: Drive) => self.currentLocation,
    MaximumSize: () => null,
    Credential: (_self, ctx) => convertTo(null, T.PSCredential, ctx),
    DisplayRoot: () => null,
    VolumeSeparatedByColon: (self: Drive) => self.name !== '/',
  },
  call: { ToString: (self: Drive) => self.name },
})
implement(`${sma}ProviderInfo`, {
  get: {
    Name: (self: ProviderInfo) => self.provider.name,
    ModuleName: () => 'Microsoft.PowerShell.Core',
    Module: () => null,
    Description: () => null,
    Home: (self: ProviderInfo) =>
      self.provider.name === 'FileSystem' ? self.session.rs.plan.homeDirectory : null,
    HelpFile: () => 'System.Management.Automation.dll-Help.xml',
    Capabilities: (self: ProviderInfo) =>
      convertTo(self.provider.capabilities, capabilities, self.session.rs) as EnumValue,
    Drives: (self: ProviderInfo) =>
      new PSList(
        genericType('System.Collections.ObjectModel.Collection`1', driveType),
        [...self.session.drives.values()].filter((one) => one.provider === self),
      ),
    ItemSeparator: () => new PSChar(47),
    AltItemSeparator: () => new PSChar(92),
    VolumeSeparatedByColon: () => false,
  },
  call: { ToString: (self: ProviderInfo) => self.provider.fullName },
})
