/** The providers, drives and locations of one session. */
import { PSArray, PSList } from '../../objects/collections.ts'
import { PSReference } from '../../objects/misc.ts'
import { baseOf } from '../../objects/ps-object.ts'
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
import { convertTo } from '../runtime/convert.ts'
import { fail, failure } from '../runtime/failure.ts'
import type { Frame } from '../runtime/frame.ts'
import type { Runspace } from '../runtime/runspace.ts'
import type { Scope } from '../runtime/scope.ts'
import type { Task } from '../runtime/task.ts'
import { runNested, Wait } from '../runtime/task.ts'
import { unescapeWildcard } from '../runtime/wildcard.ts'
import { genericType, implement } from '../types/surface.ts'
import { plainAsk } from './ask.ts'
import { Disk } from './disk.ts'
import { Drive, driveType, PathInfo, ProviderInfo, type Resolved, shownDrive } from './drives.ts'
import './drive-type-data.ts'
import './file-type-data.ts'
import './net-directory.ts'
import './net-file.ts'
import { combinePaths } from './join-path.ts'
import { normal } from './file-info.ts'
import { textOfContent } from './file-content.ts'
import { providerFault } from './file-faults.ts'
import { fileSystem } from './file-system.ts'
import { flatProviders } from './flat.ts'
import { expand, joined, pathMissing, shouldGlob } from './glob.ts'
import type { Ask } from './provider.ts'
import './intrinsics.ts'
import { Environment, noDrive, type Providers } from './providers.ts'
import { readScriptText } from './script-text.ts'
import { linesOfText } from './text-cutter.ts'
import { readText } from './text-files.ts'

export { Drive, PathInfo, ProviderInfo, type Resolved } from './drives.ts'

const sma = 'System.Management.Automation.'
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

const argument = (message: string) =>
  failure('Argument', message, { type: 'sma:PSArgumentException', category: 'InvalidArgument' })

export class SessionProviders implements Providers {
  readonly environment: Environment
  readonly rs: Runspace
  readonly disk: Disk
  readonly providers: ProviderInfo[]
  /** of the global scope; those of inner scopes are the scope's */
  readonly drives: Map<string, Drive> = new Map()
  location: PathInfo
  /** location stacks by name; `default` is the one without */
  readonly stacks: Map<string, PathInfo[]> = new Map()
  defaultStack = 'default'
  readonly #back: PathInfo[] = []
  readonly #forth: PathInfo[] = []
  #pwd: { readonly value: unknown } | undefined

  constructor(rs: Runspace, environment: Iterable<readonly [string, string]>) {
    this.rs = rs
    this.environment = new Environment(environment)
    const { plan } = rs
    const own = plan.drives ?? []
    this.disk = new Disk(
      plan.filesConfined ? own.map(({ root, ...one }) => ({ ...one, path: root })) : undefined,
      rs,
    )
    // its open files are closed with the session
    rs.services.set('disk', this.disk)
    const flat = (name: string) => flatProviders.filter((one) => one.name === name)
    this.providers = [
      ...flat('Alias'),
      ...flat('Environment'),
      fileSystem,
      ...flat('Function'),
      ...flat('Variable'),
    ].map(
      (one): ProviderInfo =>
        new ProviderInfo(one, one === fileSystem ? plan.homeDirectory : '', () =>
          [...this.drives.values()].filter((drive) => drive.provider.provider === one),
        ),
    )
    const add = (name: string, provider: string, root: string, description: string | null): Drive => {
      const drive = new Drive(name, this.provider(provider), root, description)
      this.drives.set(name.toLowerCase(), drive)
      return drive
    }
    if (!plan.filesConfined) {
      add(
        'Temp',
        'FileSystem',
        '/tmp/',
        'Drive that maps to the temporary directory path for the current user',
      )
      add('/', 'FileSystem', '/', '/')
    }
    add('Alias', 'Alias', '', 'Drive that contains a view of the aliases stored in a session state')
    add('Env', 'Environment', '', 'Drive that contains a view of the environment variables for the process')
    add('Function', 'Function', '', 'Drive that contains a view of the functions stored in a session state')
    add('Variable', 'Variable', '', 'Drive that contains a view of those variables stored in a session state')
    for (const one of own) {
      const drive = add(one.name, 'FileSystem', one.root, one.description ?? null)
      drive.maximumSize = one.bytesMax
    }
    const files = this.provider('FileSystem')
    const home = plan.homeDirectory || '/'
    const start = plan.filesConfined
      ? this.drives.get((own[0]?.name ?? 'env').toLowerCase())
      : this.drives.get('/')
    this.location = plan.filesConfined
      ? new PathInfo(start, start?.provider ?? files, start?.root ?? '')
      : new PathInfo(start, files, home)
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

  /** The drive of a name as seen from a scope. */
  drive(name: string, scope?: Scope): Drive | undefined {
    const key = name.toLowerCase()
    for (let one = scope; one; one = one.parent) {
      const found = one.drives?.get(key) as Drive | undefined
      if (found !== undefined) return found
    }
    return this.drives.get(key)
  }

  /** Every drive seen from a scope. */
  allDrives(scope?: Scope): Drive[] {
    const seen = new Map<string, Drive>()
    for (let one = scope; one; one = one.parent)
      for (const [key, drive] of one.drives ?? []) if (!seen.has(key)) seen.set(key, drive as Drive)
    for (const [key, drive] of this.drives) if (!seen.has(key)) seen.set(key, drive)
    return [...seen.values()]
  }

  /** A path as a user writes it to a provider and its own path. Wildcards stay. @throws DriveNotFound */
  resolve(written: string, scope: Scope | undefined = this.#scope()): Resolved {
    const found = this.#resolved(written, scope)
    this.#checkVisible(found.provider)
    return found
  }

  /** A provider that the configuration does not show is none for the client's own commands (truth jea-865). */
  #checkVisible({ provider: { name } }: ProviderInfo): void {
    const { frames, visibility } = this.rs
    if (visibility === undefined || frames[frames.length - 1]?.trusted !== false) return
    if (visibility.hidesProvider(name))
      fail('ProviderNotFound', `Cannot find a provider with the name '${name}'.`, {
        type: 'sma:ProviderNotFoundException',
        category: 'ObjectNotFound',
        target: name,
      })
  }

  #resolved(written: string, scope: Scope | undefined): Resolved {
    const qualified = /^([^:/]+(?:\\[^:/]+)?)::(.*)$/s.exec(written)
    if (qualified) {
      const provider = this.provider(qualified[1] as string)
      const rest = (qualified[2] as string).replaceAll('\\', '/')
      const { isHierarchy } = provider.provider
      return {
        provider,
        drive: isHierarchy ? this.drive('/', scope) : provider.drives()[0],
        path: isHierarchy && rest.startsWith('/') ? normal(rest) : rest,
        qualified: qualified[1] as string,
      }
    }
    const drive = /^([^:/\\[\]*?]+):(.*)$/s.exec(written)
    if (drive) {
      const found = this.drive(drive[1] as string, scope)
      if (found === undefined) noDrive(drive[1] as string)
      const rest = (drive[2] as string).replaceAll('\\', '/')
      if (!found.provider.provider.isHierarchy) {
        const path = rest.replace(/^\/+/, '').replace(/\/+$/, '')
        return { provider: found.provider, drive: found, path: path === '.' ? '' : path }
      }
      const base =
        rest.startsWith('/') || found.currentLocation === ''
          ? joined(found.root, rest.replace(/^\/+/, ''))
          : joined(joined(found.root, found.currentLocation), rest)
      return { provider: found.provider, drive: found, path: contained(found, normal(base)) }
    }
    const { location } = this
    const text = written.replaceAll('\\', '/')
    if (text.startsWith('/')) {
      const root = this.drive('/', scope)
      if (root !== undefined) return { provider: root.provider, drive: root, path: normal(text) }
      const { drive: here } = location
      const top = here?.root.replace(/\/+$/, '') ?? ''
      // a confined session may write the path as it is on the disk, or from its drive's root
      const whole =
        top !== '' && (text === top || text.startsWith(`${top}/`)) ? normal(text) : normal(top + text)
      return { provider: location.provider, drive: here, path: contained(here, whole) }
    }
    if (!location.provider.provider.isHierarchy) {
      return {
        provider: location.provider,
        drive: location.drive,
        path: text === '.' ? '' : text.replace(/^\.\//, ''),
      }
    }
    if (text === '~' || text.startsWith('~/')) {
      const path = normal(this.rs.plan.homeDirectory + text.slice(1))
      const root = location.drive?.root.replace(/\/+$/, '') ?? ''
      // the home is of the provider, not of the drive: it may be on another
      if (path !== root && !path.startsWith(`${root}/`) && this.drive('/', scope))
        return this.resolve(path, scope)
      return { provider: location.provider, drive: location.drive, path: contained(location.drive, path) }
    }
    return {
      provider: location.provider,
      drive: location.drive,
      path: contained(location.drive, normal(joined(location.providerPath, text))),
      ...(location.qualified ? { qualified: location.provider.provider.fullName } : {}),
    }
  }

  #scope(): Scope | undefined {
    const { frames } = this.rs
    return frames[frames.length - 1]?.scope
  }

  /** Paths that a pattern means, each there. @throws PathNotFound for a path without wildcards that is not there */
  *glob(ask: Ask, written: string, allowMissing = false): Task<Resolved[]> {
    const at = this.resolve(written, ask.frame.scope)
    ask.drive = shownDrive(at)
    ;(ask as { provider?: ProviderInfo }).provider = at.provider
    if (shouldGlob(written, ask)) {
      const found = yield* expand(ask, at)
      return found.map((path) => ({ ...at, path }))
    }
    const path = ask.literal ? at.path : unescapeWildcard(at.path)
    const place = { ...at, path }
    if (!allowMissing && !at.provider.provider.exists(ask, path))
      throw pathMissing(
        ask.literal ? written : place.qualified === undefined ? this.shown(place) : place.path,
      )
    return [place]
  }

  /** The path as PowerShell shows it, with its drive. */
  shown(at: Resolved): string {
    if (at.qualified !== undefined && !at.path.startsWith('/')) return at.path
    return at.qualified === undefined ? this.placeOf(at).path : `${at.qualified}::${at.path}`
  }

  placeOf(at: Resolved): PathInfo {
    return new PathInfo(at.drive, at.provider, at.path, at.qualified)
  }

  // --- Providers

  readonly scriptText = (path: string): string | undefined => readScriptText(this.disk, path)

  /** where a script's name points: finding commands asks no provider */
  scriptPath(frame: Frame, path: string): string {
    return this.#resolved(path, frame.scope).path
  }

  *folderNames(path: string): Task<string[]> {
    return this.disk.isFolder(path) ? ((yield new Wait(this.disk.list(path))) as string[]) : []
  }

  folderNamesNow(path: string): string[] {
    return this.disk.isFolder(path) ? this.disk.listNow(path) : []
  }

  driveOf(path: string): string | undefined {
    return this.#resolved(path, this.#scope()).drive?.name
  }

  combine(frame: Frame, parent: string, child: string): string {
    return combinePaths(this, parent, child, frame.scope)
  }

  unresolvedPath(frame: Frame, path: string): string {
    return this.resolve(path, frame.scope).path
  }

  resolvedPaths(frame: Frame, path: string, provider?: unknown): Task<unknown> {
    // at once: the caller takes it before the paths are there
    if (provider instanceof PSReference) provider.value = this.resolve(path, frame.scope).provider
    return this.#resolvedPaths(frame, path)
  }

  *#resolvedPaths(frame: Frame, path: string): Task<unknown> {
    const found = yield* this.glob(plainAsk(frame), path)
    return new PSList(
      genericType('System.Collections.ObjectModel.Collection`1', T.String),
      found.map((one) => one.path),
    )
  }

  *setLocation(frame: Frame, path: string, isLiteral = false): Task<unknown> {
    return yield* this.moveTo(plainAsk(frame, isLiteral), path)
  }

  /** Set-Location: `-` and `+` go through where the session has been. */
  *moveTo(ask: Ask, written: string): Task<PathInfo> {
    if (!ask.literal && (written === '-' || written === '+')) {
      const [from, to] = written === '-' ? [this.#back, this.#forth] : [this.#forth, this.#back]
      const there = from.pop()
      if (there === undefined)
        throw failure(
          'System.InvalidOperationException',
          `There is no location history left to navigate ${written === '-' ? 'backwards' : 'forwards'}.`,
          { type: 'System.InvalidOperationException', category: 'NotSpecified' },
        )
      to.push(this.location)
      return this.#goTo(there)
    }
    // where the session is now is noted before the path is looked at: one that is not there is a step too
    this.#back.push(this.location)
    if (this.#back.length > locationHistoryMax) this.#back.shift()
    this.#forth.length = 0
    const found = yield* this.glob(ask, written)
    if (found.length === 0) throw pathMissing(written)
    const containers = found.filter((one) => one.provider.provider.isContainer(ask, one.path))
    if (containers.length > 1)
      throw argument(
        `Cannot set the location because path '${written}' resolved to multiple containers. You can only set the location to a single container at a time.`,
      )
    const [at] = containers
    if (at === undefined) throw pathMissing(written)
    return this.#goTo(this.placeOf(standing(at)))
  }

  #goTo(place: PathInfo): PathInfo {
    const { drive } = place
    if (drive)
      drive.currentLocation = place.provider.provider.isHierarchy
        ? place.providerPath.slice(drive.root.length).replace(/^\/+/, '')
        : place.providerPath
    this.#pwd = undefined
    this.location = place
    return place
  }

  stack(name: string): PathInfo[] | undefined {
    return this.stacks.get(name === '' ? this.defaultStack : name)
  }

  push(name: string): void {
    const key = name === '' ? this.defaultStack : name
    const stack = this.stacks.get(key)
    if (stack) stack.push(this.location)
    else this.stacks.set(key, [this.location])
  }

  /** @returns undefined where the stack is empty */
  pop(name: string): PathInfo | undefined {
    const key = name === '' ? this.defaultStack : name
    const stack = this.stacks.get(key)
    const there = stack?.pop()
    if (stack?.length === 0 && key !== 'default') this.stacks.delete(key)
    return there === undefined ? undefined : this.#goTo(there)
  }

  currentLocation(): PathInfo {
    return this.location
  }

  pwd(): unknown {
    return this.#pwd === undefined ? this.location : this.#pwd.value
  }

  setPwd(value: unknown): void {
    this.#pwd = { value }
  }

  contentVariable(frame: Frame, drive: string, path: string): unknown {
    const found = this.drive(drive, frame.scope)
    if (found === undefined) return null
    return this.#content(frame, `${drive}:${path}`)
  }

  /** A variable answers at once: a file behind it may not be long. */
  #content(frame: Frame, written: string): unknown {
    const ask = plainAsk(frame, true)
    const at = this.resolve(written, frame.scope)
    const { provider } = at.provider
    if (!provider.exists(ask, at.path)) return null
    if (provider !== fileSystem) {
      const items = runNested(this.rs.meter, readFlat(ask, at)) as unknown[]
      return items.length === 0 ? null : items.length === 1 ? items[0] : new PSList(undefined, items)
    }
    const text = readScriptText(this.disk, at.path) ?? ''
    const lines = linesOfText(text)
    return lines.length === 0 ? null : lines.length === 1 ? lines[0] : new PSArray(lines)
  }

  setContentVariable(frame: Frame, drive: string, path: string, value: unknown): void {
    if (this.drive(drive, frame.scope) === undefined) noDrive(drive)
    this.#setContent(frame, `${drive}:${path}`, value)
  }

  #setContent(frame: Frame, written: string, value: unknown): void {
    const ask = plainAsk(frame, true)
    const at = this.resolve(written, frame.scope)
    const { provider } = at.provider
    if (provider !== fileSystem) {
      runNested(this.rs.meter, provider.setItem(ask, at.path, value))
      return
    }
    const items =
      baseOf(value) instanceof PSArray ? (baseOf(value) as PSArray).items : value === null ? [] : [value]
    const text = items.map((one) => `${textOfContent(one, { rs: this.rs })}\n`).join('')
    try {
      this.disk.writeNow(at.path, Buffer.from(text, 'utf8'))
    } catch (error) {
      throw providerFault(error, at.path, this.disk, ['GetContentWriter', 'WriteError'])
    }
  }

  *readLines(frame: Frame, path: string): Task<unknown> {
    const [at] = yield* this.glob(plainAsk(frame), path)
    if (at === undefined) throw pathMissing(path)
    const text = yield* readText(this.disk, at.path)
    const lines = text.split(/\r\n|\n|\r/)
    if (lines[lines.length - 1] === '') lines.pop()
    return new PSList(undefined, lines)
  }
}

function* readFlat(ask: Ask, at: Resolved): Task<unknown[]> {
  const reader = yield* at.provider.provider.reader(ask, at.path)
  return reader === undefined ? [] : yield* reader.read(0)
}

const locationHistoryMax = 20

/** A place to stand in: without a separator at the end, but at a drive's root. */
function standing(at: Resolved): Resolved {
  const bare = at.path.replace(/(?<=.)\/+$/, '')
  const path = atRoot(at) && bare !== '/' && at.provider.provider.isHierarchy ? `${bare}/` : bare
  return {
    ...at,
    path,
    ...(at.qualified === undefined ? {} : { qualified: at.provider.provider.fullName }),
  }
}

const atRoot = (at: Resolved): boolean =>
  at.path === '/' || at.path.replace(/\/+$/, '') === at.drive?.root.replace(/\/+$/, '')

/** A drive with a root of its own is never left by `..`. */
function contained(drive: Drive | undefined, path: string): string {
  if (drive === undefined || drive.root === '/' || drive.root === '') return path
  const root = drive.root.replace(/\/+$/, '')
  return path === root || path.startsWith(`${root}/`) ? path : `${root}/`
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

const typeNamed = (name: string): NetType =>
  registeredType(name) ??
  registerType(new Type({ fullName: name, kind: 'class', base: T.Object, assembly: automationAssembly }))

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
    MaximumSize: (self: Drive) => (self.maximumSize === undefined ? null : BigInt(self.maximumSize)),
    Credential: (self: Drive) => self.credential,
    DisplayRoot: (self: Drive) => self.displayRoot,
    VolumeSeparatedByColon: (self: Drive) => self.name !== '/',
  },
  call: { ToString: (self: Drive) => self.name },
})
implement(`${sma}ProviderInfo`, {
  get: {
    Name: (self: ProviderInfo) => self.provider.name,
    ModuleName: () => 'Microsoft.PowerShell.Core',
    Module: () => null,
    Description: () => '',
    PSSnapIn: () => 'Microsoft.PowerShell.Core',
    Home: (self: ProviderInfo) => self.home,
    ImplementingType: (self: ProviderInfo) => typeNamed(self.provider.typeName),
    HelpFile: () => 'System.Management.Automation.dll-Help.xml',
    Capabilities: (self: ProviderInfo, ctx) =>
      convertTo(self.provider.capabilities, capabilities, ctx) as EnumValue,
    Drives: (self: ProviderInfo) =>
      new PSList(
        genericType('System.Collections.ObjectModel.Collection`1', driveType),
        // Temp: was there before the root
        self.drives().toSorted((a, b) => Number(b.name === 'Temp') - Number(a.name === 'Temp')),
      ),
    ItemSeparator: () => new PSChar(47),
    AltItemSeparator: () => new PSChar(92),
    VolumeSeparatedByColon: (self: ProviderInfo) => self.provider !== fileSystem,
  },
  call: { ToString: (self: ProviderInfo) => self.provider.fullName },
})
