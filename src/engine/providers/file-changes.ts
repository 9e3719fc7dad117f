/** Making, removing, renaming, copying and moving files and folders. */
import fs from 'node:fs'
import { failure } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { wildcard } from '../runtime/wildcard.ts'
import { matchesAny } from './ask.ts'
import { type Disk, DiskError } from './disk.ts'
import { faultOf, providerFault, recordOfFault, partMissing } from './file-faults.ts'
import { attributesOf, diskOf, FileSystemInfo, nameOf, normal, parentOf } from './file-info.ts'
import { textOfContent } from './file-content.ts'
import { awaited, copyBytes, writeAt } from './file-io.ts'
import { entries, infoAt, infoOrError } from './file-listing.ts'
import { filterPattern } from './filter-pattern.ts'
import { joined } from './glob.ts'
import type { Ask } from './provider.ts'

const { O_CREAT, O_EXCL, O_RDONLY, O_TRUNC, O_WRONLY } = fs.constants
const bare = (path: string): string => path.replace(/(?<=.)\/+$/, '')

const ioError = (
  id: string,
  message: string,
  category: 'WriteError' | 'InvalidArgument' | 'ResourceExists',
  target: unknown,
) => failure(id, message, { type: 'System.IO.IOException', category, target })

/** Says what the disk refused under the operation's own ids. */
export function* reporting(
  ask: Ask,
  path: string,
  prefix: string,
  work: () => Task<void>,
  target: unknown = path,
  at = path,
): Task<void> {
  try {
    yield* work()
  } catch (error) {
    const known = providerFault(error, at, diskOf(ask.rs), [prefix, 'WriteError'], target)
    if (known === error) throw error
    yield* ask.error(known)
  }
}

const itemTypes = ['directory', 'container', 'file', 'symboliclink', 'junction', 'hardlink'] as const

export function* newFile(ask: Ask, path: string, type: string, value: unknown): Task<void> {
  const disk = diskOf(ask.rs)
  if (ask.force) {
    const parent = parentOf(path)
    if (parent !== '' && parent !== '/' && disk.stat(parent) === undefined) {
      const made = yield* makeFolders(ask, parent)
      if (!made) return
    }
  }
  const pattern = wildcard(`${type === '' ? 'file' : type}*`)
  const kind = itemTypes.find((one) => pattern.isMatch(one))
  const text = value === null || value === undefined ? undefined : textOfContent(value, ask)
  switch (kind) {
    case 'directory':
    case 'container':
      yield* makeFolder(ask, path, true)
      return
    case 'file':
      yield* reporting(ask, bare(path), 'NewItem', function* () {
        if (!(yield* ask.shouldProcess(`Destination: ${path}`, 'Create File'))) return
        const file = disk.open(bare(path), O_WRONLY | O_CREAT | (ask.force ? O_TRUNC : O_EXCL))
        try {
          if (text !== undefined) yield* writeAt(disk, file, Buffer.from(text, 'utf8'), 0)
        } finally {
          file.close()
        }
        yield* ask.write(new FileSystemInfo(disk, bare(path), false), bare(path), false)
      })
      return
    case 'symboliclink':
      yield* makeLink(ask, path, text)
      return
    case 'hardlink':
      yield* makeHardLink(ask, path, text)
      return
    case 'junction': {
      if (!(yield* ask.shouldProcess(`Destination: ${path}`, 'Create Junction'))) return
      if (!text?.startsWith('/'))
        yield* ask.error(
          failure('NotAbsolutePath', 'Creating a junction requires an absolute path for the target.', {
            type: 'System.ArgumentException',
            category: 'InvalidArgument',
            target: text ?? null,
          }),
        )
      else
        throw failure(
          'NotSupported',
          'Junctions are not offered: they exist on Windows only. Use SymbolicLink.',
          {
            type: 'sma:PSNotSupportedException',
            category: 'NotImplemented',
            target: path,
          },
        )
      return
    }
    default:
      throw failure(
        'Argument',
        'The type is not a known type for the file system. Only "file","directory" or "symboliclink" can be specified.',
        { type: 'sma:PSArgumentException', category: 'InvalidArgument' },
      )
  }
}

function* makeFolders(ask: Ask, path: string): Task<boolean> {
  try {
    diskOf(ask.rs).mkdirs(path)
    return true
  } catch (error) {
    const known = providerFault(error, path, diskOf(ask.rs), ['CreateIntermediateDirectories', 'WriteError'])
    if (known === error) throw error
    yield* ask.error(known)
    return false
  }
}

function* makeFolder(ask: Ask, path: string, writes: boolean): Task<void> {
  const disk = diskOf(ask.rs)
  if (!ask.force && disk.exists(path)) {
    yield* ask.error(
      ioError(
        'DirectoryExist',
        `An item with the specified name ${path} already exists.`,
        'ResourceExists',
        path,
      ),
    )
    return
  }
  try {
    if (!(yield* ask.shouldProcess(`Destination: ${path}`, 'Create Directory'))) return
    disk.mkdirs(path)
    if (writes) yield* ask.write(new FileSystemInfo(disk, path, true), path, true)
  } catch (error) {
    const fault = faultOf(error, bare(path), disk)
    if (fault === undefined) throw error
    // with -Force a file that is in the way is passed over in silence
    if (fault.kind === 'io' && ask.force) return
    yield* ask.error(recordOfFault(fault, ['CreateDirectory', 'WriteError'], path))
  }
}

const pathTaken = (path: string) =>
  ioError(
    'SymLinkExists',
    `Cannot create link because the path already exists: ${path}.`,
    'ResourceExists',
    path,
  )

/** Takes away what is where a link shall be. @returns false when it may not */
function* clearPlace(ask: Ask, path: string): Task<boolean> {
  const disk = diskOf(ask.rs)
  const there = disk.lstat(path)
  if (there === undefined) return true
  if (!ask.force) {
    yield* ask.error(pathTaken(path))
    return false
  }
  yield* reporting(ask, path, 'NewItemDelete', function* () {
    yield* awaited(there.isDirectory() ? disk.rmdir(path) : disk.unlink(path))
  })
  return true
}

function* makeLink(ask: Ask, path: string, target: string | undefined): Task<void> {
  if (!(yield* ask.shouldProcess(`Destination: ${path}`, 'Create Symbolic Link'))) return
  const disk = diskOf(ask.rs)
  const to = (target ?? '').replaceAll('\\', '/')
  if (!(yield* clearPlace(ask, path))) return
  yield* reporting(ask, path, 'NewItem', function* () {
    disk.symlink(path, to)
    const info = infoAt(ask, path) as FileSystemInfo
    yield* ask.write(info, path, info.isDirectory)
  })
}

function* makeHardLink(ask: Ask, path: string, target: string | undefined): Task<void> {
  if (!(yield* ask.shouldProcess(`Destination: ${path}`, 'Create Hard Link'))) return
  const disk = diskOf(ask.rs)
  const to = ask.rs.providers.unresolvedPath(ask.frame, target ?? '')
  const there = infoAt(ask, to)
  if (there === undefined) {
    yield* ask.error(
      failure('ItemNotFound', `Could not find item ${to}.`, {
        type: 'sma:ItemNotFoundException',
        category: 'ObjectNotFound',
        target: to,
      }),
    )
    return
  }
  if (there.isDirectory) {
    yield* ask.error(
      failure('ItemNotFile', `A file is required for the operation. The item '${to}' is not a file.`, {
        type: 'System.InvalidOperationException',
        category: 'InvalidOperation',
        target: to,
      }),
    )
    return
  }
  if (ask.force && path === to) {
    yield* ask.error(
      failure('TargetIsSameAsLink', 'The target and path cannot be the same.', {
        type: 'System.InvalidOperationException',
        category: 'InvalidOperation',
        target: path,
      }),
    )
    return
  }
  if (!(yield* clearPlace(ask, path))) return
  yield* reporting(ask, path, 'NewItem', function* () {
    disk.link(path, to)
    yield* ask.write(new FileSystemInfo(disk, path, false), path, false)
  })
}

export function* removeFile(ask: Ask, path: string, recurse: boolean): Task<void> {
  const info = yield* infoOrError(ask, path)
  if (info === undefined) return
  yield* reporting(ask, path, 'RemoveItem', function* () {
    if (info.isDirectory) yield* removeFolder(ask, info, recurse, true)
    else if (yield* ask.shouldProcess(info.path, 'Remove File')) yield* removeEntry(ask, info)
  })
}

function* removeFolder(ask: Ask, info: FileSystemInfo, recurse: boolean, isRoot: boolean): Task<void> {
  const disk = diskOf(ask.rs)
  const goOn = isRoot || recurse ? yield* ask.shouldProcess(info.path, 'Remove Directory') : true
  if (info.isLink) {
    if (goOn) yield* awaited(disk.unlink(bare(info.path)))
    return
  }
  if (!goOn) return
  const pattern = ask.filter === undefined ? undefined : filterPattern(ask.filter)
  const inside = yield* entries(ask, info.path)
  for (const one of inside) {
    if (--ask.rs.meter.fuel <= 0) yield undefined
    if (one.isDirectory) yield removeFolder(ask, one, recurse, false)
  }
  for (const one of inside) {
    if (--ask.rs.meter.fuel <= 0) yield undefined
    if (one.isDirectory || (pattern !== undefined && !pattern.test(one.name))) continue
    if (!recurse || (yield* ask.shouldProcess(one.path, 'Remove File'))) yield* removeEntry(ask, one)
  }
  const left = yield* entries(ask, info.path)
  if (left.length > 0 && !ask.force)
    yield* ask.error(
      ioError(
        'DirectoryNotEmpty',
        `Directory ${info.path} cannot be removed because it is not empty.`,
        'WriteError',
        info,
      ),
    )
  else yield* removeEntry(ask, info)
}

const noRights =
  'You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only.'

function* removeEntry(ask: Ask, info: FileSystemInfo): Task<void> {
  const disk = diskOf(ask.rs)
  if (!ask.force && (attributesOf(info) & 7) !== 0) {
    yield* ask.error(
      failure('RemoveFileSystemItemUnAuthorizedAccess', noRights, {
        type: 'System.IO.IOException',
        category: 'PermissionDenied',
        target: info,
        hasEmptyDetails: true,
      }),
    )
    return
  }
  try {
    yield* awaited(info.isDirectory && !info.isLink ? disk.rmdir(info.path) : disk.unlink(bare(info.path)))
  } catch (error) {
    const fault = faultOf(error, info.path, disk)
    if (fault === undefined) throw error
    yield* ask.error(
      failure(
        fault.kind === 'access' ? 'RemoveFileSystemItemUnAuthorizedAccess' : 'RemoveFileSystemItemIOError',
        fault.message,
        {
          type: fault.type,
          category: fault.kind === 'access' ? 'PermissionDenied' : 'WriteError',
          target: info,
          hasEmptyDetails: true,
        },
      ),
    )
  }
}

export function* renameFile(ask: Ask, path: string, given: string): Task<void> {
  let newName = given.startsWith('./') || given.startsWith('.\\') ? given.slice(2) : given
  if (newName.startsWith('/') && parentOf(normal(newName)) === parentOf(path)) newName = nameOf(newName)
  if (newName.includes('/'))
    throw failure(
      'Argument',
      'Cannot rename the specified target, because it represents a path or device name.',
      { type: 'sma:PSArgumentException', category: 'InvalidArgument' },
    )
  const disk = diskOf(ask.rs)
  const info = infoAt(ask, path)
  const isFolder = info?.isDirectory ?? false
  const target = joined(parentOf(path), newName)
  yield* reporting(
    ask,
    path,
    'RenameItem',
    function* () {
      const what = isFolder ? 'Rename Directory' : 'Rename File'
      if (!(yield* ask.shouldProcess(`Item: ${path} Destination: ${target}`, what))) return
      if (isFolder && bare(path) === bare(target)) {
        const message = 'Source and destination path must be different.'
        yield* ask.error(
          recordOfFault(
            { kind: 'io', type: 'System.IO.IOException', message },
            ['RenameItem', 'WriteError'],
            path,
          ),
        )
        return
      }
      mustBeFree(disk, path, target)
      yield* awaited(disk.rename(path, target))
      yield* ask.write(new FileSystemInfo(disk, target, isFolder), target, isFolder)
    },
    path,
    target,
  )
}

/** rename(2) overwrites; .NET does not. */
function mustBeFree(disk: Disk, path: string, target: string): void {
  if (bare(path) === bare(target)) return
  const there = disk.lstat(target)
  const source = disk.lstat(path)
  if (there !== undefined && !(source?.ino === there.ino && source.dev === there.dev && source.nlink === 1))
    throw new DiskError('EEXIST', target)
}

const sameFile = (disk: Disk, a: string, b: string): boolean => {
  const one = disk.stat(a)
  const other = disk.stat(b)
  return one !== undefined && other !== undefined && one.ino === other.ino && one.dev === other.dev
}

const selfCopy = (path: string, target: unknown) => {
  const error = failure('CopyError', `Cannot overwrite the item ${path} with itself.`, {
    type: 'System.IO.IOException',
    category: 'WriteError',
    target,
  })
  error.record.exception.data.set('SelfCopy', path)
  return error
}

export function* copyFile(ask: Ask, path: string, destination: string, recurse: boolean): Task<void> {
  const disk = diskOf(ask.rs)
  if (sameFile(disk, path, destination)) {
    yield* ask.error(selfCopy(path, path))
    return
  }
  const info = infoAt(ask, path)
  if (info === undefined) {
    yield* ask.error(
      failure('PathNotFound', `Cannot find path '${path}' because it does not exist.`, {
        type: 'sma:ItemNotFoundException',
        category: 'ObjectNotFound',
        target: path,
      }),
    )
    return
  }
  if (info.isDirectory) yield* copyFolder(ask, info, destination, recurse)
  else yield* copyOne(ask, info, destination)
}

function* copyFolder(ask: Ask, info: FileSystemInfo, to: string, recurse: boolean): Task<void> {
  const disk = diskOf(ask.rs)
  const destination = disk.isFolder(to) ? joined(to, info.name) : to
  if (!(yield* ask.shouldProcess(`Item: ${info.path} Destination: ${destination}`, 'Copy Directory'))) return
  yield* makeFolder(ask, destination, true)
  if (!recurse) return
  const pattern = ask.filter === undefined ? undefined : filterPattern(ask.filter)
  const inside = yield* entries(ask, info.path)
  for (const one of inside) {
    if (one.isDirectory || (pattern !== undefined && !pattern.test(one.name))) continue
    yield* reporting(ask, one.path, 'CopyDirectoryInfoItem', () => copyOne(ask, one, destination), one)
  }
  for (const one of inside) {
    if (!one.isDirectory || bare(one.path) === bare(destination)) continue
    yield copyFolder(ask, one, destination, recurse)
  }
}

function* copyOne(ask: Ask, info: FileSystemInfo, to: string): Task<void> {
  const disk = diskOf(ask.rs)
  const destination = disk.isFolder(to) ? joined(to, info.name) : to
  if (sameFile(disk, destination, info.path)) {
    yield* ask.error(selfCopy(info.path, destination))
    return
  }
  if (matchesAny(info.name, ask.exclude, false)) return
  if (!(yield* ask.shouldProcess(`Item: ${info.path} Destination: ${destination}`, 'Copy File'))) return
  try {
    yield* copyContent(disk, info.path, destination)
    yield* ask.write(new FileSystemInfo(disk, destination, false), destination, false)
  } catch (error) {
    let known = error
    const fault = faultOf(error, destination, disk)
    if (fault?.kind === 'access' && ask.force && disk.stat(destination)?.isFile()) {
      try {
        disk.chmod(destination, 0o644)
        yield* copyContent(disk, info.path, destination)
        yield* ask.write(new FileSystemInfo(disk, destination, false), destination, false)
        return
      } catch (again) {
        known = again
      }
    }
    const record = providerFault(known, destination, disk, ['CopyFileInfoItem', 'WriteError'], info)
    if (record === known) throw known
    yield* ask.error(record)
  }
}

/** As .NET: content, permissions and time of change. */
export function* copyContent(disk: Disk, path: string, destination: string, mayReplace = true): Task<void> {
  if (destination.endsWith('/')) throw new DiskError('EACCES', destination)
  const from = disk.open(path, O_RDONLY)
  try {
    const stats = fs.fstatSync(from.fd)
    const to = disk.open(
      destination,
      O_WRONLY | O_CREAT | (mayReplace ? O_TRUNC : O_EXCL),
      stats.mode & 0o777,
    )
    try {
      yield* copyBytes(disk, from, to)
      fs.fchmodSync(to.fd, stats.mode & 0o777)
      fs.futimesSync(to.fd, stats.atimeMs / 1000, stats.mtimeMs / 1000)
    } finally {
      to.close()
    }
  } finally {
    from.close()
  }
}

export function* moveFile(ask: Ask, path: string, destination: string): Task<void> {
  const disk = diskOf(ask.rs)
  const info = infoAt(ask, path)
  if (info === undefined) return
  const target = disk.isFolder(destination) ? joined(destination, info.name) : destination
  if (info.isDirectory) {
    const from = bare(path)
    if (target === from || target.startsWith(`${from}/`)) {
      yield* ask.error(
        ioError(
          'MoveItemArgumentError',
          `Destination path cannot be a subdirectory of the source or the source itself: ${target}.`,
          'InvalidArgument',
          target,
        ),
      )
      return
    }
    if (!(yield* ask.shouldProcess(`Item: ${path} Destination: ${target}`, 'Move Directory'))) return
    yield* moveFolder(ask, info, target)
    return
  }
  if (!(yield* ask.shouldProcess(`Item: ${path} Destination: ${target}`, 'Move File'))) return
  const write = () => ask.write(new FileSystemInfo(disk, target, false), target, false)
  try {
    yield* moveBetween(disk, path, target)
    yield* write()
  } catch (error) {
    const fault = faultOf(error, target, disk)
    if (fault === undefined) throw error
    if (ask.force && fault.kind === 'io' && disk.stat(target)?.isFile()) {
      yield* awaited(disk.unlink(target))
      yield* moveBetween(disk, path, target)
      yield* write()
      return
    }
    // the source's folder says no as well as the target's, and may be gone
    yield* ask.error(
      recordOfFault(
        faultOf(error, fault.kind === 'access' || disk.lstat(path) === undefined ? path : target, disk) ??
          fault,
        ['MoveFileInfoItem', 'WriteError'],
        info,
      ),
    )
  }
}

function* moveBetween(disk: Disk, path: string, target: string): Task<void> {
  if (!disk.isFolder(parentOf(target)) || (target.endsWith('/') && disk.lstat(target) === undefined))
    throw new DiskError('ENOTDIR', target)
  mustBeFree(disk, path, target)
  yield* renamed(disk, path, target, false)
}

/** To another device by way of a copy. */
export function* renamed(disk: Disk, path: string, target: string, mayReplace: boolean): Task<void> {
  try {
    yield* awaited(disk.rename(path, target))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    yield* copyContent(disk, path, target, mayReplace)
    yield* awaited(disk.unlink(path))
  }
}

/** A folder goes whole where it can; into one that is there already, entry by entry. */
function* moveFolder(ask: Ask, info: FileSystemInfo, target: string): Task<void> {
  const disk = diskOf(ask.rs)
  try {
    const there = disk.stat(target)
    if (there !== undefined && !there.isDirectory()) {
      yield* ask.error(
        ioError(
          'DirectoryExist',
          `An item with the specified name ${target} already exists.`,
          'ResourceExists',
          target,
        ),
      )
      return
    }
    if (there === undefined) {
      try {
        yield* awaited(disk.rename(info.path, target))
        yield* ask.write(new FileSystemInfo(disk, target, true), target, true)
        return
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
      }
    }
    yield* mergeFolder(ask, info, target)
    yield* ask.write(new FileSystemInfo(disk, target, true), target, true)
  } catch (error) {
    // of a missing parent .NET says that it is the folder to be moved that is not there
    const { code } = error as NodeJS.ErrnoException
    const isAway = (code === 'ENOENT' || code === 'ENOTDIR') && !disk.isFolder(parentOf(target))
    const fault = isAway
      ? { kind: 'io' as const, type: 'System.IO.DirectoryNotFoundException', message: partMissing(info.path) }
      : faultOf(error, target, disk)
    const known =
      fault === undefined ? error : recordOfFault(fault, ['MoveDirectoryItem', 'WriteError'], info)
    if (known === error) throw error
    yield* ask.error(known)
  }
}

function* mergeFolder(ask: Ask, info: FileSystemInfo, target: string): Task<void> {
  const disk = diskOf(ask.rs)
  if (disk.stat(target) === undefined) disk.mkdir(target)
  for (const one of yield* entries(ask, info.path)) {
    const to = joined(target, one.name)
    if (one.isDirectory && !one.isLink) yield mergeFolder(ask, one, to)
    else {
      try {
        yield* moveBetween(disk, one.path, to)
      } catch (error) {
        const known = providerFault(error, to, disk, ['MoveFileInfoItem', 'WriteError'], one)
        if (known === error) throw error
        if (ask.force && disk.stat(to)?.isFile()) {
          yield* awaited(disk.unlink(to))
          yield* moveBetween(disk, one.path, to)
        } else yield* ask.error(known)
      }
    }
  }
  if ((yield* entries(ask, info.path)).length === 0) yield* awaited(disk.rmdir(info.path))
}
