/** System.IO.FileInfo and DirectoryInfo: a path and what the file system said of it. */
import fs from 'node:fs'
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
import { implement } from '../types/surface.ts'
import { throwNet } from '../runtime/failure.ts'

export const fileAttributes = loadType('System.IO.FileAttributes') as NetType
const unixFileMode: NetType =
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
  readonly path: string
  readonly isDirectory: boolean
  #stats: fs.Stats | undefined
  #isLink: boolean
  constructor(path: string, isDirectory: boolean, stats?: fs.Stats, isLink = false) {
    this.path = path
    this.isDirectory = isDirectory
    this.#stats = stats
    this.#isLink = isLink
  }
  get netType(): NetType {
    return loadType(this.isDirectory ? 'System.IO.DirectoryInfo' : 'System.IO.FileInfo') ?? T.Object
  }
  get name(): string {
    return nameOf(this.path)
  }
  get stats(): fs.Stats | undefined {
    this.#stats ??= fs.statSync(this.path, { throwIfNoEntry: false })
    return this.#stats
  }
  get isLink(): boolean {
    return this.#isLink
  }
  get linkTarget(): string | null {
    return this.#isLink ? fs.readlinkSync(this.path) : null
  }
  refresh(): void {
    this.#stats = undefined
  }
  toString(): string {
    return this.path
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

export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 || dot === name.length - 1 ? '' : name.slice(dot)
}

const attributesOf = (self: FileSystemInfo): number => {
  const { stats } = self
  if (stats === undefined) return -1
  let bits = 0
  if ((stats.mode & 0o222) === 0) bits |= 1
  if (self.name.startsWith('.') && self.name !== '.' && self.name !== '..') bits |= 2
  if (stats.isDirectory()) bits |= 16
  if (self.isLink) bits |= 1024
  return bits === 0 ? 128 : bits
}

type Time = 'atimeMs' | 'mtimeMs' | 'birthtimeMs'
const never = -11644473600000
const local = (of: Time) => (self: FileSystemInfo) => toLocal(dateFromUnixMs(self.stats?.[of] ?? never, 1))
const utc = (of: Time) => (self: FileSystemInfo) => dateFromUnixMs(self.stats?.[of] ?? never, 1)
const setTime = (of: Time) => (self: FileSystemInfo, value: PSDateTime) => {
  const seconds = unixMsOf(value.kind === 1 ? value : toUniversal(value)) / 1000
  const { stats } = self
  if (stats === undefined) throwNet('System.IO.FileNotFoundException', `Could not find file '${self.path}'.`)
  fs.utimesSync(
    self.path,
    of === 'atimeMs' ? seconds : stats.atimeMs / 1000,
    of === 'atimeMs' ? stats.mtimeMs / 1000 : seconds,
  )
  self.refresh()
}

implement('System.IO.FileSystemInfo', {
  get: {
    FullName: (self: FileSystemInfo) => self.path,
    Name: (self: FileSystemInfo) => self.name,
    Extension: (self: FileSystemInfo) => extensionOf(self.name),
    Exists: (self: FileSystemInfo) =>
      self.stats !== undefined && self.stats.isDirectory() === self.isDirectory,
    CreationTime: local('birthtimeMs'),
    CreationTimeUtc: utc('birthtimeMs'),
    LastAccessTime: local('atimeMs'),
    LastAccessTimeUtc: utc('atimeMs'),
    LastWriteTime: local('mtimeMs'),
    LastWriteTimeUtc: utc('mtimeMs'),
    LinkTarget: (self: FileSystemInfo) => self.linkTarget,
    UnixFileMode: (self: FileSystemInfo) => new EnumValue(unixFileMode, (self.stats?.mode ?? 0) & 0o7777),
    Attributes: (self: FileSystemInfo) => new EnumValue(fileAttributes, attributesOf(self)),
  },
  set: {
    LastWriteTime: setTime('mtimeMs'),
    LastWriteTimeUtc: setTime('mtimeMs'),
    LastAccessTime: setTime('atimeMs'),
    LastAccessTimeUtc: setTime('atimeMs'),
    CreationTime: setTime('mtimeMs'),
    CreationTimeUtc: setTime('mtimeMs'),
    Attributes(self: FileSystemInfo, value: EnumValue) {
      const readOnly = (Number(value.value) & 1) !== 0
      const mode = self.stats?.mode ?? 0o644
      fs.chmodSync(self.path, readOnly ? mode & ~0o222 : mode | 0o200)
      self.refresh()
    },
    UnixFileMode(self: FileSystemInfo, value: EnumValue) {
      fs.chmodSync(self.path, Number(value.value))
      self.refresh()
    },
  },
  call: {
    ToString: (self: FileSystemInfo) => self.path,
    Refresh(self: FileSystemInfo) {
      self.refresh()
      return AutomationNull
    },
    Delete(self: FileSystemInfo, [recursive]) {
      if (self.isDirectory) fs.rmSync(self.path, { recursive: recursive === true })
      else fs.rmSync(self.path, { force: true })
      return AutomationNull
    },
  },
})

implement('System.IO.FileInfo', {
  create: (_self, [path]) => new FileSystemInfo(absolute(String(path)), false),
  get: {
    Length: (self: FileSystemInfo) => {
      const { stats } = self
      if (stats === undefined)
        throwNet('System.IO.FileNotFoundException', `Could not find file '${self.path}'.`)
      return BigInt(stats.size)
    },
    DirectoryName: (self: FileSystemInfo) => parentOf(self.path),
    Directory: (self: FileSystemInfo) => new FileSystemInfo(parentOf(self.path), true),
    IsReadOnly: (self: FileSystemInfo) => ((self.stats?.mode ?? 0o222) & 0o222) === 0,
  },
  set: {
    IsReadOnly(self: FileSystemInfo, value: boolean) {
      const mode = self.stats?.mode ?? 0o644
      fs.chmodSync(self.path, value ? mode & ~0o222 : mode | 0o200)
      self.refresh()
    },
  },
})

implement('System.IO.DirectoryInfo', {
  create: (_self, [path]) => new FileSystemInfo(absolute(String(path)), true),
  get: {
    Parent: (self: FileSystemInfo) =>
      self.path === '/' ? null : new FileSystemInfo(parentOf(self.path), true),
    Root: () => new FileSystemInfo('/', true),
  },
  call: {
    Create(self: FileSystemInfo) {
      fs.mkdirSync(self.path, { recursive: true })
      self.refresh()
      return AutomationNull
    },
  },
})

/** The process has no current folder that a session could mean: a relative path starts at the root. */
function absolute(path: string): string {
  return path.startsWith('/') ? path : `/${path}`
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
