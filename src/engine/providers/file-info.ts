/** System.IO.FileInfo and DirectoryInfo: a path and what the file system said of it. */
import type fs from 'node:fs'
import {
  automationAssembly,
  enumType,
  type NetType,
  registeredType,
  registerType,
  NetType as Type,
  T,
} from '../../objects/net-type.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { dateFromUnixMs, toLocal, toUniversal, unixMsOf } from '../../objects/date.ts'
import { EnumValue } from '../../objects/numbers.ts'
import type { PSDateTime } from '../../objects/time.ts'
import { loadType } from '../types/resolve.ts'
import { directories } from '../types/io/current-directory.ts'
import { implement } from '../types/surface.ts'
import { addMetadata } from '../types/type-loader.ts'
import { argument, argumentNull } from '../types/values.ts'
import type { EngineContext } from '../runtime/context.ts'
import { throwNet } from '../runtime/failure.ts'
import { type Disk, DiskError } from './disk.ts'
import { netFault } from './file-faults.ts'

addMetadata(`#class System.MarshalByRefObject abstract :System.Object @0
System.Object GetLifetimeService()
System.Object InitializeLifetimeService()`)
export const fileAttributes = loadType('System.IO.FileAttributes') as NetType
export const unixFileMode: NetType =
  registeredType('System.IO.UnixFileMode') ??
  enumType(
    'System.IO.UnixFileMode',
    {
      None: 0,
      OtherExecute: 1,
      OtherWrite: 2,
      OtherRead: 4,
      GroupExecute: 8,
      GroupWrite: 16,
      GroupRead: 32,
      UserExecute: 64,
      UserWrite: 128,
      UserRead: 256,
      StickyBit: 512,
      SetGroup: 1024,
      SetUser: 2048,
    },
    { flags: true },
  )

export class FileSystemInfo {
  readonly disk: Disk
  /** as given, made absolute: a separator at its end stays */
  path: string
  readonly isDirectory: boolean
  /** name without folders: as given, not as the file system has it */
  #stats: fs.Stats | undefined
  #looked: boolean
  /** the path as a script wrote it: what the object is as text, until it is moved */
  readonly #written: { readonly text: string; readonly path: string } | undefined
  constructor(disk: Disk, path: string, isDirectory: boolean, stats?: fs.Stats, written?: string) {
    this.#written = written === undefined ? undefined : { text: written, path }
    this.disk = disk
    this.path = path
    this.isDirectory = isDirectory
    this.#stats = stats
    this.#looked = stats !== undefined
  }
  get netType(): NetType {
    return loadType(this.isDirectory ? 'System.IO.DirectoryInfo' : 'System.IO.FileInfo') ?? T.Object
  }
  get name(): string {
    return nameOf(this.path)
  }
  /** of the link itself, where it is one */
  get stats(): fs.Stats | undefined {
    if (!this.#looked) {
      this.#stats = this.disk.lstat(this.path)
      this.#looked = true
    }
    return this.#stats
  }
  get isLink(): boolean {
    return this.stats?.isSymbolicLink() ?? false
  }
  /** a folder, or a link to one */
  get leadsToFolder(): boolean {
    const { stats } = this
    return stats?.isSymbolicLink() ? this.disk.isFolder(this.path) : (stats?.isDirectory() ?? false)
  }
  get linkTarget(): string | null {
    return this.isLink ? (this.disk.readlink(this.path) ?? null) : null
  }
  get exists(): boolean {
    return this.stats !== undefined && this.leadsToFolder === this.isDirectory
  }
  refresh(): void {
    this.#looked = false
  }
  toString(): string {
    return this.#written?.path === this.path ? this.#written.text : this.path
  }
}

export function nameOf(path: string): string {
  if (path === '/') return '/'
  const trimmed = path.replace(/\/+$/, '')
  return trimmed.slice(trimmed.lastIndexOf('/') + 1)
}

export function parentOf(path: string): string {
  const trimmed = path.replace(/\/+$/, '')
  const at = trimmed.lastIndexOf('/')
  return at < 0 ? '' : at === 0 ? (trimmed.length > 1 ? '/' : '') : trimmed.slice(0, at)
}

/** FileSystemInfo.Extension: a dot at the end is one, other than for Path */
export function infoExtension(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot)
}

export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 || dot === name.length - 1 ? '' : name.slice(dot)
}

/** as .NET: what the owner's, the group's or the others' bits allow this process */
function isReadOnly(stats: fs.Stats): boolean {
  const shift = stats.uid === process.geteuid?.() ? 6 : process.getgroups?.().includes(stats.gid) ? 3 : 0
  const bits = (stats.mode >> shift) & 7
  return (bits & 4) !== 0 && (bits & 2) === 0
}

export function attributesOf(self: FileSystemInfo): number {
  const { stats } = self
  if (stats === undefined) return -1
  let bits = 0
  if (isReadOnly(stats)) bits |= 1
  if (self.name.startsWith('.') && self.name !== '.' && self.name !== '..') bits |= 2
  if (self.leadsToFolder) bits |= 16
  if (stats.isSymbolicLink()) bits |= 1024
  return bits === 0 ? 128 : bits
}

type Time = 'atimeMs' | 'mtimeMs' | 'created'
const never = -11644473600000
const timeOf = (self: FileSystemInfo, of: Time): number => {
  const { stats } = self
  if (stats === undefined) return never
  // .NET on Linux: the older of both stands for the time of birth
  return of === 'created' ? Math.min(stats.mtimeMs, stats.ctimeMs) : stats[of]
}
const local = (of: Time) => (self: FileSystemInfo) => toLocal(dateFromUnixMs(timeOf(self, of), 1))
const utc = (of: Time) => (self: FileSystemInfo) => dateFromUnixMs(timeOf(self, of), 1)
/** the time properties by name, for [IO.File]::GetLastWriteTime and its kin */
export const timeGetters: Readonly<Record<string, (self: FileSystemInfo) => PSDateTime>> = {
  CreationTime: local('created'),
  CreationTimeUtc: utc('created'),
  LastAccessTime: local('atimeMs'),
  LastAccessTimeUtc: utc('atimeMs'),
  LastWriteTime: local('mtimeMs'),
  LastWriteTimeUtc: utc('mtimeMs'),
}
export const setTime =
  (of: Time) =>
  (self: FileSystemInfo, value: PSDateTime): void => {
    const seconds = unixMsOf(value.kind === 1 ? value : toUniversal(value)) / 1000
    touching(self, () => {
      const stats = self.disk.stat(self.path)
      if (stats === undefined) throw new DiskError('ENOENT', self.path)
      self.disk.utimes(
        self.path,
        of === 'atimeMs' ? seconds : stats.atimeMs / 1000,
        of === 'atimeMs' ? stats.mtimeMs / 1000 : seconds,
      )
    })
    self.refresh()
  }

/** Runs what touches the disk for a .NET member. */
export function touching<R>(self: { disk: Disk; path: string }, work: () => R): R {
  try {
    return work()
  } catch (error) {
    throw netFault(error, self.path, self.disk)
  }
}

/** ReadOnly is a matter of the right to write. @returns whether anything but attributes that mean something was asked for */
export function setAttributes(self: FileSystemInfo, bits: number): void {
  touching(self, () => {
    const stats = self.disk.stat(self.path)
    if (stats === undefined) throw new DiskError('ENOENT', self.path)
    self.disk.chmod(self.path, ((bits & 1) !== 0 ? stats.mode & ~0o222 : stats.mode | 0o200) & 0o7777)
  })
  self.refresh()
}

implement('System.IO.FileSystemInfo', {
  get: {
    FullName: (self: FileSystemInfo) => self.path,
    Name: (self: FileSystemInfo) => self.name,
    Extension: (self: FileSystemInfo) => infoExtension(self.name),
    Exists: (self: FileSystemInfo) => self.exists,
    CreationTime: local('created'),
    CreationTimeUtc: utc('created'),
    LastAccessTime: local('atimeMs'),
    LastAccessTimeUtc: utc('atimeMs'),
    LastWriteTime: local('mtimeMs'),
    LastWriteTimeUtc: utc('mtimeMs'),
    LinkTarget: (self: FileSystemInfo) => self.linkTarget,
    UnixFileMode: (self: FileSystemInfo) =>
      new EnumValue(unixFileMode, self.stats === undefined ? -1 : self.stats.mode & 0o7777),
    Attributes: (self: FileSystemInfo) => new EnumValue(fileAttributes, attributesOf(self)),
  },
  set: {
    LastWriteTime: setTime('mtimeMs'),
    LastWriteTimeUtc: setTime('mtimeMs'),
    LastAccessTime: setTime('atimeMs'),
    LastAccessTimeUtc: setTime('atimeMs'),
    CreationTime: setTime('mtimeMs'),
    CreationTimeUtc: setTime('mtimeMs'),
    Attributes: (self: FileSystemInfo, value: EnumValue) => setAttributes(self, Number(value.value)),
    UnixFileMode(self: FileSystemInfo, value: EnumValue) {
      touching(self, () => self.disk.chmod(self.path, Number(value.value) & 0o7777))
      self.refresh()
    },
  },
  call: {
    ToString: (self: FileSystemInfo) => self.toString(),
    Refresh(self: FileSystemInfo) {
      self.refresh()
      return AutomationNull
    },
  },
})

const made = (path: unknown, ctx: EngineContext, isDirectory: boolean): FileSystemInfo =>
  new FileSystemInfo(
    diskOf(ctx),
    absolutePath(path as string, ctx, 'path'),
    isDirectory,
    undefined,
    String(path),
  )

implement('System.IO.FileInfo', {
  create: (_self, [path], ctx) => made(path, ctx, false),
  get: {
    Length: (self: FileSystemInfo) => {
      const { stats } = self
      if (stats === undefined || self.leadsToFolder)
        throwNet('System.IO.FileNotFoundException', `Could not find file '${self.path}'.`, {
          properties: [['FileName', self.path]],
        })
      return BigInt(stats.size)
    },
    DirectoryName: (self: FileSystemInfo) => parentOf(self.path),
    Directory: (self: FileSystemInfo) => new FileSystemInfo(self.disk, parentOf(self.path), true),
    IsReadOnly: (self: FileSystemInfo) => self.stats === undefined || isReadOnly(self.stats),
  },
  set: {
    IsReadOnly: (self: FileSystemInfo, value: boolean) => setAttributes(self, value ? 1 : 0),
  },
})

implement('System.IO.DirectoryInfo', {
  create: (_self, [path], ctx) => made(path, ctx, true),
  get: {
    Parent: (self: FileSystemInfo) =>
      self.path === '/' ? null : new FileSystemInfo(self.disk, parentOf(self.path), true),
    Root: (self: FileSystemInfo) => new FileSystemInfo(self.disk, '/', true),
  },
})

/** The disk of the session that asks. */
export function diskOf(ctx: EngineContext): Disk {
  return (ctx as unknown as { providers: { disk: Disk } }).providers.disk
}

/** As .NET makes a path absolute: `.` and `..` done. Relative ones begin at the session's home. */
export function absolutePath(path: unknown, ctx: EngineContext, parameter = 'path'): string {
  if (path === null || path === undefined) argumentNull(parameter)
  const text = String(path)
  if (text === '') argument('The value cannot be an empty string.', parameter)
  if (text.includes('\0')) argument('Null character in path.', parameter)
  const home =
    directories.get(ctx) ??
    ((ctx as unknown as { plan: { homeDirectory: string } }).plan.homeDirectory || '/')
  return normal(text.startsWith('/') ? text : `${home}/${text}`)
}

/** `.` and `..` done, separators single, one at the end stays. */
export function normal(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return `/${parts.join('/')}${parts.length > 0 && path.endsWith('/') ? '/' : ''}`
}

const pathInfoType: NetType =
  registeredType('System.Management.Automation.PathInfo') ??
  registerType(
    new Type({
      fullName: 'System.Management.Automation.PathInfo',
      kind: 'class',
      base: T.Object,
      assembly: automationAssembly,
    }),
  )
export { pathInfoType }
