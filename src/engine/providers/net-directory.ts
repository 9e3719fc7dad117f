/** [System.IO.Directory], [System.IO.Path]::Exists, DriveInfo, and the members of DirectoryInfo that act. */
import fs from 'node:fs'
import { folderChunk } from '../../settings/limits.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import type { EngineContext } from '../runtime/context.ts'
import { throwNet } from '../runtime/failure.ts'
import { type Task, Wait } from '../runtime/task.ts'
import { arrayType, type NetType, T } from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { PSArray } from '../../objects/collections.ts'
import { directories } from '../types/io/current-directory.ts'
import { implement } from '../types/surface.ts'
import { loadType } from '../types/resolve.ts'
import { flag, strings } from '../types/values.ts'
import { DiskError } from './disk.ts'
import { awaited } from './file-io.ts'
import { filterPattern } from './filter-pattern.ts'
import { absolutePath, diskOf, FileSystemInfo, nameOf, normal, parentOf, touching } from './file-info.ts'
import { joined } from './glob.ts'
import { link, linkTarget, netTask, timeMembers } from './net-file.ts'

type Kind = 'files' | 'folders' | 'all'

/** Entries below a folder whose name fits, folders' own entries after them where all levels are asked for. */
function* find(
  ctx: EngineContext,
  path: string,
  pattern: string | undefined,
  deep: boolean,
  kind: Kind,
): Task<FileSystemInfo[]> {
  const disk = diskOf(ctx)
  const fits = pattern === undefined ? undefined : filterPattern(pattern)
  const found: FileSystemInfo[] = []
  const folders = [path]
  for (let at = folders.shift(); at !== undefined; at = folders.shift()) {
    const folder = at
    const names = yield* netTask(ctx, folder, function* () {
      if (!disk.isFolder(folder)) throw new DiskError('ENOTDIR', folder)
      return (yield new Wait(disk.list(folder))) as string[]
    })
    for (let i = 0; i < names.length; i += folderChunk) {
      for (const [name, stats] of disk.lstatMany(folder, names.slice(i, i + folderChunk))) {
        const full = joined(folder, name)
        const isFolder = stats.isSymbolicLink() ? disk.isFolder(full) : stats.isDirectory()
        if (deep && isFolder && !stats.isSymbolicLink()) folders.push(full)
        if (kind !== 'all' && (kind === 'folders') !== isFolder) continue
        if (fits === undefined || fits.test(name)) found.push(new FileSystemInfo(disk, full, isFolder, stats))
      }
      yield undefined
    }
  }
  return found
}

const isDeep = (option: unknown): boolean => option instanceof EnumValue && flag(option) === 1

function listing(kind: Kind) {
  return function* (_self: unknown, [path, pattern, option]: unknown[], ctx: EngineContext): Task<unknown> {
    const written = String(path)
    const full = absolutePath(path, ctx)
    const found = yield* find(ctx, full, pattern as string | undefined, isDeep(option), kind)
    const base = written.replace(/(?<=.)\/+$/, '')
    return strings(
      found.map((one) => (written.startsWith('/') ? one.path : base + one.path.slice(full.length))),
    )
  }
}

function infos(kind: Kind) {
  return function* (self: FileSystemInfo, [pattern, option]: unknown[], ctx: EngineContext): Task<unknown> {
    const found = yield* find(ctx, self.path, pattern as string | undefined, isDeep(option), kind)
    const element = loadType(
      kind === 'all'
        ? 'System.IO.FileSystemInfo'
        : kind === 'files'
          ? 'System.IO.FileInfo'
          : 'System.IO.DirectoryInfo',
    ) as NetType
    return new PSArray(found, arrayType(element))
  }
}

function* removeTree(ctx: EngineContext, path: string): Task<void> {
  const disk = diskOf(ctx)
  for (const one of yield* find(ctx, path, undefined, false, 'all')) {
    if (one.isDirectory && !one.isLink) yield removeTree(ctx, one.path)
    else yield* netTask(ctx, one.path, () => awaited(disk.unlink(one.path)))
  }
  yield* netTask(ctx, path, () => awaited(disk.rmdir(path)))
}

function* remove(ctx: EngineContext, path: string, recursive: boolean): Task<unknown> {
  const disk = diskOf(ctx)
  const stats = disk.lstat(path)
  yield* netTask(ctx, path, function* () {
    if (stats === undefined) throw new DiskError('ENOTDIR', path)
    if (stats.isSymbolicLink()) yield* awaited(disk.unlink(path))
    else if (!stats.isDirectory())
      throwNet('System.IO.IOException', `The directory name is invalid : '${path}'`)
    else if (!recursive) yield* awaited(disk.rmdir(path))
  })
  if (recursive && stats?.isDirectory()) yield* removeTree(ctx, path)
  return AutomationNull
}

function make(ctx: EngineContext, path: unknown): FileSystemInfo {
  const disk = diskOf(ctx)
  const full = absolutePath(path, ctx)
  touching({ disk, path: full }, () => {
    if (!disk.isFolder(full)) disk.mkdirs(full)
  })
  return new FileSystemInfo(disk, full, true)
}

function* move(ctx: EngineContext, from: string, to: unknown): Task<string> {
  const disk = diskOf(ctx)
  const target = absolutePath(to, ctx, 'destDirName')
  if (from === target) throwNet('System.IO.IOException', 'Source and destination path must be different.')
  yield* netTask(ctx, from, function* () {
    if (disk.lstat(from) === undefined) throw new DiskError('ENOTDIR', from)
    if (disk.lstat(target) !== undefined)
      throwNet(
        'System.IO.IOException',
        `Cannot create '${target}' because a file or directory with the same name already exists.`,
      )
    yield* awaited(disk.rename(from, target))
  })
  return target
}

const folderInfo = (ctx: EngineContext, path: unknown): FileSystemInfo =>
  new FileSystemInfo(diskOf(ctx), absolutePath(path, ctx), true)

implement('System.IO.Directory', {
  staticCall: {
    ...timeMembers(folderInfo),
    Exists: (_self, [path], ctx) =>
      path !== null && path !== '' && diskOf(ctx).isFolder(absolutePath(path, ctx)),
    CreateDirectory: (_self, [path], ctx) => make(ctx, path),
    GetFiles: listing('files'),
    GetDirectories: listing('folders'),
    GetFileSystemEntries: listing('all'),
    EnumerateFiles: listing('files'),
    EnumerateDirectories: listing('folders'),
    EnumerateFileSystemEntries: listing('all'),
    GetParent: (_self, [path], ctx) => {
      const full = absolutePath(path, ctx).replace(/(?<=.)\/+$/, '')
      return full === '/' ? null : new FileSystemInfo(diskOf(ctx), parentOf(full), true)
    },
    GetDirectoryRoot: () => '/',
    GetLogicalDrives: () => strings(['/']),
    GetCurrentDirectory: (_self, _args, ctx) => normal(absolutePath('.', ctx)),
    Delete: (_self, [path, recursive], ctx) => remove(ctx, absolutePath(path, ctx), recursive === true),
    *Move(_self, [from, to], ctx) {
      yield* move(ctx, absolutePath(from, ctx, 'sourceDirName'), to)
      return AutomationNull
    },
    CreateSymbolicLink: (_self, [path, target], ctx) => link(ctx, path, target, true),
    ResolveLinkTarget: (_self, [path, final], ctx) => linkTarget(folderInfo(ctx, path), final === true),
  },
})

implement('System.IO.Path', {
  staticCall: {
    Exists: (_self, [path], ctx) =>
      path !== null && path !== '' && diskOf(ctx).exists(absolutePath(path, ctx)),
    GetTempFileName: (_self, _args, ctx) => {
      const disk = diskOf(ctx)
      const name = Array.from(
        { length: 6 },
        () => 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'[Math.floor(ctx.random() * 62)],
      ).join('')
      const path = `/tmp/tmp${name}.tmp`
      touching({ disk, path }, () =>
        disk.open(path, fs.constants.O_CREAT | fs.constants.O_EXCL | fs.constants.O_WRONLY, 0o600).close(),
      )
      return path
    },
  },
})

implement('System.IO.DirectoryInfo', {
  call: {
    Create(self: FileSystemInfo, _args, ctx) {
      make(ctx, self.path)
      self.refresh()
      return AutomationNull
    },
    CreateSubdirectory: (self: FileSystemInfo, [path], ctx) => make(ctx, joined(self.path, String(path))),
    GetFiles: infos('files'),
    GetDirectories: infos('folders'),
    GetFileSystemInfos: infos('all'),
    EnumerateFiles: infos('files'),
    EnumerateDirectories: infos('folders'),
    EnumerateFileSystemInfos: infos('all'),
    *Delete(self: FileSystemInfo, [recursive], ctx) {
      const done = yield* remove(ctx, self.path, recursive === true)
      self.refresh()
      return done
    },
    *MoveTo(self: FileSystemInfo, [target], ctx) {
      self.path = yield* move(ctx, self.path, target)
      self.refresh()
      return AutomationNull
    },
  },
})

class DriveInfo {
  readonly path: string
  constructor(path: string) {
    this.path = path
  }
  get netType(): NetType {
    return loadType('System.IO.DriveInfo') ?? T.Object
  }
  /** of a disk that this session may look at */
  space(ctx: EngineContext): fs.StatsFs {
    const disk = diskOf(ctx)
    return touching({ disk, path: this.path }, () => disk.statfs(this.path))
  }
  toString(): string {
    return this.path
  }
}
const size = (self: DriveInfo, of: 'bavail' | 'bfree' | 'blocks', ctx: EngineContext): bigint => {
  const space = self.space(ctx)
  return BigInt(space[of]) * BigInt(space.bsize)
}
implement('System.IO.DriveInfo', {
  create: (_self, [name]) => new DriveInfo(nameOf(String(name)) === '' ? '/' : String(name)),
  get: {
    Name: (self: DriveInfo) => self.path,
    IsReady: () => true,
    RootDirectory: (self: DriveInfo, ctx) => new FileSystemInfo(diskOf(ctx), self.path, true),
    VolumeLabel: (self: DriveInfo) => self.path,
    DriveFormat: () => 'ext4',
    DriveType: () => new EnumValue(loadType('System.IO.DriveType') as NetType, 3),
    AvailableFreeSpace: (self: DriveInfo, ctx) => size(self, 'bavail', ctx),
    TotalFreeSpace: (self: DriveInfo, ctx) => size(self, 'bfree', ctx),
    TotalSize: (self: DriveInfo, ctx) => size(self, 'blocks', ctx),
  },
  call: { ToString: (self: DriveInfo) => self.path },
  staticCall: {
    GetDrives: (_self, _args, ctx) =>
      new PSArray(
        (diskOf(ctx).roots?.map((one) => one.path) ?? ['/']).map((one) => new DriveInfo(one)),
        arrayType(loadType('System.IO.DriveInfo') as NetType),
      ),
  },
})

/** Where relative paths of .NET members begin; Set-Location does not move it. */
function moveTo(path: unknown, ctx: EngineContext, name: string): void {
  const full = normal(absolutePath(path, ctx, name))
  if (!folderInfo(ctx, full).exists)
    throwNet('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${full}'.`)
  directories.set(ctx, full)
}
implement('System.IO.Directory', {
  staticCall: { SetCurrentDirectory: (_self, [path], ctx) => moveTo(path, ctx, 'path') },
})
implement('System.Environment', {
  staticSet: { CurrentDirectory: (value, ctx) => moveTo(value, ctx, 'value') },
})
