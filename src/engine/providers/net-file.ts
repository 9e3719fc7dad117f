/** [System.IO.File] and the members of FileInfo that act. */
import fs from 'node:fs'
import { AutomationNull } from '../../objects/automation-null.ts'
import { ByteArray } from '../../objects/collections.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { bytesOf } from '../runtime/bytes.ts'
import type { EngineContext } from '../runtime/context.ts'
import { itemsOf } from '../runtime/convert.ts'
import { throwNet } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { setFilePort } from '../types/io/file-port.ts'
import { implement, type Implementation } from '../types/surface.ts'
import { argumentNull, flag, strings } from '../types/values.ts'
import { DiskError } from './disk.ts'
import { copyContent, renamed } from './file-changes.ts'
import { netFault } from './file-faults.ts'
import {
  absolutePath,
  attributesOf,
  diskOf,
  fileAttributes,
  FileSystemInfo,
  parentOf,
  setAttributes,
  setTime,
  timeGetters,
  touching,
  unixFileMode,
} from './file-info.ts'
import { awaited, writeAt } from './file-io.ts'
import { openStream, StreamReader, StreamWriter } from './net-streams.ts'
import { linesOfText } from './text-cutter.ts'
import { decoded, encodeText, encodingOf, readBytes, type TextEncoding, utf8NoMark } from './text-files.ts'

/** Runs what touches files; its errors are .NET's. */
export function* netTask<R>(ctx: EngineContext, path: string, work: () => Task<R>): Task<R> {
  try {
    return yield* work()
  } catch (error) {
    throw netFault(error, path, diskOf(ctx))
  }
}

const encodingAt = (args: unknown[], at: number): TextEncoding =>
  args[at] === undefined || args[at] === null ? utf8NoMark : encodingOf(args[at])

function* readAll(ctx: EngineContext, path: unknown): Task<Uint8Array> {
  const full = absolutePath(path, ctx)
  return yield* netTask(ctx, full, () => readBytes(diskOf(ctx), full))
}

const { O_CREAT, O_RDWR, O_TRUNC } = fs.constants

function* writeAll(ctx: EngineContext, path: unknown, bytes: Uint8Array, append: boolean): Task<unknown> {
  const full = absolutePath(path, ctx)
  const disk = diskOf(ctx)
  yield* netTask(ctx, full, function* () {
    const file = disk.open(full, O_RDWR | O_CREAT | (append ? 0 : O_TRUNC))
    try {
      yield* writeAt(disk, file, bytes, append ? file.size : 0)
    } finally {
      file.close()
    }
  })
  return AutomationNull
}

function* appendText(ctx: EngineContext, path: unknown, text: string, encoding: TextEncoding): Task<unknown> {
  const full = absolutePath(path, ctx)
  const isNew = (diskOf(ctx).stat(full)?.size ?? 0) === 0
  return yield* writeAll(ctx, path, encodeText(text, encoding, isNew), true)
}

const linesOf = (given: unknown, ctx: EngineContext): string => {
  if (given === null) argumentNull('contents')
  return (
    (itemsOf(given) ?? [given]).map((one) => `${one === null ? '' : String(one)}\n`).join('') +
    (ctx ? '' : '')
  )
}

function* linesIn(ctx: EngineContext, args: unknown[]): Task<unknown> {
  const text = yield* decoded(yield* readAll(ctx, args[0]), encodingAt(args, 1))
  return strings(linesOfText(text))
}

const infoOf = (ctx: EngineContext, path: unknown): FileSystemInfo => {
  const full = absolutePath(path, ctx)
  const disk = diskOf(ctx)
  return new FileSystemInfo(disk, full, disk.isFolder(full))
}
const there = (info: FileSystemInfo): FileSystemInfo => {
  if (info.stats === undefined) throw netFault(new DiskError('ENOENT', info.path), info.path, info.disk)
  return info
}

setFilePort({
  read: (path, ctx) => readAll(ctx, path),
  write: (path, data, ctx) => writeAll(ctx, path, data, false),
})

/** `GetLastWriteTime` and `SetLastWriteTime`, `...Utc`: as the properties of FileInfo. */
export function timeMembers(ctxInfo: typeof infoOf): Record<string, Implementation> {
  const members: Record<string, Implementation> = {}
  const of = { Creation: 'created', LastAccess: 'atimeMs', LastWrite: 'mtimeMs' } as const
  for (const [name, time] of Object.entries(of) as [string, 'created'][]) {
    for (const utc of ['', 'Utc']) {
      members[`Get${name}Time${utc}`] = (_self, [path], ctx) =>
        timeGetters[`${name}Time${utc}`]?.(ctxInfo(ctx, path))
      members[`Set${name}Time${utc}`] = (_self, [path, value], ctx) => {
        setTime(time === 'created' ? ('mtimeMs' as never) : time)(ctxInfo(ctx, path), value)
        return AutomationNull
      }
    }
  }
  return members
}

function* copy(ctx: EngineContext, from: string, target: unknown, overwrite: boolean): Task<string> {
  const disk = diskOf(ctx)
  const to = absolutePath(target, ctx, 'destFileName')
  yield* netTask(ctx, to, function* () {
    if (disk.stat(from) === undefined) throw netFault(new DiskError('ENOENT', from), from, disk)
    if (disk.isFolder(to))
      throwNet('System.IO.IOException', `The target file '${to}' is a directory, not a file.`)
    yield* copyContent(disk, from, to, overwrite)
  })
  return to
}

function* move(ctx: EngineContext, from: string, target: unknown, overwrite: boolean): Task<string> {
  const disk = diskOf(ctx)
  const to = absolutePath(target, ctx, 'destFileName')
  yield* netTask(ctx, to, function* () {
    if (disk.lstat(from) === undefined) throw netFault(new DiskError('ENOENT', from), from, disk)
    if (!overwrite && from !== to && disk.lstat(to) !== undefined) throw new DiskError('EEXIST', to)
    yield* renamed(disk, from, to, overwrite)
  })
  return to
}

function* remove(ctx: EngineContext, path: string): Task<unknown> {
  const disk = diskOf(ctx)
  yield* netTask(ctx, path, function* () {
    const stats = disk.lstat(path)
    if (stats?.isDirectory()) throw new DiskError('EACCES', path)
    if (stats !== undefined) yield* awaited(disk.unlink(path))
    else if (!disk.isFolder(parentOf(path) || '/')) throw new DiskError('ENOTDIR', path)
  })
  return AutomationNull
}

export function link(ctx: EngineContext, path: unknown, target: unknown, isFolder: boolean): FileSystemInfo {
  const disk = diskOf(ctx)
  const full = absolutePath(path, ctx)
  if (target === null || target === undefined) argumentNull('pathToTarget')
  touching({ disk, path: full }, () => disk.symlink(full, String(target)))
  return new FileSystemInfo(disk, full, isFolder)
}

/** Where a link leads: one step, or to the end. */
export function linkTarget(self: FileSystemInfo, final: boolean): FileSystemInfo | null {
  let at = self
  if (!at.isLink) return null
  for (let i = 0; i < 40; i++) {
    const target = at.linkTarget ?? ''
    const path = target.startsWith('/') ? target : `${parentOf(at.path)}/${target}`
    const disk = at.disk
    const full = path.split('/').reduce<string[]>((parts, one) => {
      if (one === '..') parts.pop()
      else if (one !== '' && one !== '.') parts.push(one)
      return parts
    }, [])
    at = new FileSystemInfo(disk, `/${full.join('/')}`, self.isDirectory)
    if (!final || !at.isLink) return at
  }
  throwNet('System.IO.IOException', `Too many levels of symbolic links : '${self.path}'`)
}

const reader = (ctx: EngineContext, path: unknown): StreamReader =>
  new StreamReader(openStream(ctx, path, 3, 1))
const writer = (ctx: EngineContext, path: unknown, append: boolean): StreamWriter =>
  new StreamWriter(openStream(ctx, path, append ? 6 : 2, 2))

implement('System.IO.File', {
  staticCall: {
    ...timeMembers(infoOf),
    Exists: (_self, [path], ctx) => {
      if (path === null || path === '') return false
      const info = infoOf(ctx, path)
      return info.stats !== undefined && !info.isDirectory
    },
    ReadAllBytes: function* (_self, [path], ctx) {
      return new ByteArray(yield* readAll(ctx, path))
    },
    ReadAllText: function* (_self, args, ctx) {
      return yield* decoded(yield* readAll(ctx, args[0]), encodingAt(args, 1))
    },
    ReadAllLines: (_self, args, ctx) => linesIn(ctx, args),
    ReadLines: (_self, args, ctx) => linesIn(ctx, args),
    WriteAllBytes: (_self, [path, bytes], ctx) => {
      if (bytes === null) argumentNull('bytes')
      return writeAll(ctx, path, bytesOf(bytes), false)
    },
    AppendAllBytes: (_self, [path, bytes], ctx) => writeAll(ctx, path, bytesOf(bytes), true),
    WriteAllText: (_self, args, ctx) =>
      writeAll(ctx, args[0], encodeText(args[1] ?? '', encodingAt(args, 2), true), false),
    AppendAllText: (_self, args, ctx) => appendText(ctx, args[0], args[1] ?? '', encodingAt(args, 2)),
    WriteAllLines: (_self, args, ctx) =>
      writeAll(ctx, args[0], encodeText(linesOf(args[1], ctx), encodingAt(args, 2), true), false),
    AppendAllLines: (_self, args, ctx) =>
      appendText(ctx, args[0], linesOf(args[1], ctx), encodingAt(args, 2)),
    Open: (_self, [path, mode, access, share], ctx) =>
      openStream(
        ctx,
        path,
        flag(mode),
        access === undefined ? undefined : flag(access),
        share === undefined ? 0 : flag(share),
      ),
    OpenRead: (_self, [path], ctx) => openStream(ctx, path, 3, 1),
    OpenWrite: (_self, [path], ctx) => openStream(ctx, path, 4, 2, 0),
    Create: (_self, [path], ctx) => openStream(ctx, path, 2, 3, 0),
    OpenText: (_self, [path], ctx) => reader(ctx, path),
    CreateText: (_self, [path], ctx) => writer(ctx, path, false),
    AppendText: (_self, [path], ctx) => writer(ctx, path, true),
    Copy: function* (_self, [from, to, overwrite], ctx) {
      yield* copy(ctx, absolutePath(from, ctx, 'sourceFileName'), to, overwrite === true)
      return AutomationNull
    },
    *Move(_self, [from, to, overwrite], ctx) {
      yield* move(ctx, absolutePath(from, ctx, 'sourceFileName'), to, overwrite === true)
      return AutomationNull
    },
    Delete: (_self, [path], ctx) => remove(ctx, absolutePath(path, ctx)),
    GetAttributes: (_self, [path], ctx) =>
      new EnumValue(fileAttributes, attributesOf(there(infoOf(ctx, path)))),
    SetAttributes: (_self, [path, value], ctx) => {
      setAttributes(infoOf(ctx, path), Number((value as EnumValue).value))
      return AutomationNull
    },
    GetUnixFileMode: (_self, [path], ctx) =>
      new EnumValue(unixFileMode, (there(infoOf(ctx, path)).stats?.mode ?? 0) & 0o7777),
    SetUnixFileMode: (_self, [path, value], ctx) => {
      const info = there(infoOf(ctx, path))
      touching(info, () => info.disk.chmod(info.path, Number((value as EnumValue).value) & 0o7777))
      return AutomationNull
    },
    CreateSymbolicLink: (_self, [path, target], ctx) => link(ctx, path, target, false),
    ResolveLinkTarget: (_self, [path, final], ctx) => linkTarget(infoOf(ctx, path), final === true),
  },
})

implement('System.IO.FileSystemInfo', {
  call: {
    ResolveLinkTarget: (self: FileSystemInfo, [final]) => linkTarget(self, final === true),
    CreateAsSymbolicLink: (self: FileSystemInfo, [target], ctx) => {
      link(ctx, self.path, target, self.isDirectory)
      self.refresh()
      return AutomationNull
    },
  },
})

implement('System.IO.FileInfo', {
  call: {
    Open: (self: FileSystemInfo, [mode, access, share], ctx) =>
      openStream(
        ctx,
        self.path,
        flag(mode),
        access === undefined ? undefined : flag(access),
        share === undefined ? 0 : flag(share),
      ),
    OpenRead: (self: FileSystemInfo, _args, ctx) => openStream(ctx, self.path, 3, 1),
    OpenWrite: (self: FileSystemInfo, _args, ctx) => openStream(ctx, self.path, 4, 2, 0),
    OpenText: (self: FileSystemInfo, _args, ctx) => reader(ctx, self.path),
    Create: (self: FileSystemInfo, _args, ctx) => openStream(ctx, self.path, 2, 3, 0),
    CreateText: (self: FileSystemInfo, _args, ctx) => writer(ctx, self.path, false),
    AppendText: (self: FileSystemInfo, _args, ctx) => writer(ctx, self.path, true),
    *CopyTo(self: FileSystemInfo, [target, overwrite], ctx) {
      return new FileSystemInfo(self.disk, yield* copy(ctx, self.path, target, overwrite === true), false)
    },
    *MoveTo(self: FileSystemInfo, [target, overwrite], ctx) {
      self.path = yield* move(ctx, self.path, target, overwrite === true)
      self.refresh()
      return AutomationNull
    },
    *Delete(self: FileSystemInfo, _args, ctx) {
      yield* remove(ctx, self.path)
      self.refresh()
      return AutomationNull
    },
  },
})
