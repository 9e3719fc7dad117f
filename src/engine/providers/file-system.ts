/** The FileSystem provider over Node's file system. Listing and content wait without the thread; a stat is quick and does not. */
import fs from 'node:fs'
import type { Frame } from '../runtime/frame.ts'
import { type FailureFacts, failure, type TerminatingError } from '../runtime/failure.ts'
import { type Task, Wait } from '../runtime/task.ts'
import { FileSystemInfo, nameOf, parentOf } from './file-info.ts'
import type { Provider, ProviderItem } from './provider.ts'

function itemAt(path: string): ProviderItem | undefined {
  const link = fs.lstatSync(path, { throwIfNoEntry: false })
  if (link === undefined) return undefined
  const isLink = link.isSymbolicLink()
  const stats = isLink ? (fs.statSync(path, { throwIfNoEntry: false }) ?? link) : link
  const isDirectory = stats.isDirectory()
  return {
    value: new FileSystemInfo(path, isDirectory, stats, isLink),
    path,
    name: nameOf(path),
    isContainer: isDirectory,
  }
}

/** What Node's error means to PowerShell. */
export function fileFailure(error: unknown, path: string): TerminatingError {
  const { code, message } = error as NodeJS.ErrnoException
  const facts = (type: string, category: FailureFacts['category']): FailureFacts => ({
    type,
    category: category ?? 'NotSpecified',
    target: path,
  })
  switch (code) {
    case 'ENOENT':
      return failure(
        'PathNotFound',
        `Cannot find path '${path}' because it does not exist.`,
        facts('sma:ItemNotFoundException', 'ObjectNotFound'),
      )
    case 'EACCES':
    case 'EPERM':
      return failure(
        'UnauthorizedAccessError',
        `Access to the path '${path}' is denied.`,
        facts('System.UnauthorizedAccessException', 'PermissionDenied'),
      )
    case 'EEXIST':
      return failure(
        'IOError',
        `The file '${path}' already exists.`,
        facts('System.IO.IOException', 'WriteError'),
      )
    case 'ENOTEMPTY':
      return failure(
        'DirectoryNotEmpty',
        `Directory ${path} cannot be removed because it is not empty.`,
        facts('System.IO.IOException', 'WriteError'),
      )
    case 'EISDIR':
      return failure(
        'IOError',
        `Access to the path '${path}' is denied.`,
        facts('System.UnauthorizedAccessException', 'PermissionDenied'),
      )
    default:
      return failure('IOError', message, facts('System.IO.IOException', 'WriteError'))
  }
}

/** Waits for the file system; its errors become PowerShell's. */
export function* io<R>(path: string, work: Promise<R>): Task<R> {
  try {
    return (yield new Wait(work)) as R
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) throw fileFailure(error, path)
    throw error
  }
}

export const fileSystem: Provider = {
  name: 'FileSystem',
  fullName: 'Microsoft.PowerShell.Core\\FileSystem',
  capabilities: 'Filter, ShouldProcess, Credentials',
  isHierarchy: true,
  // biome-ignore lint/correctness/useYield: providers share one shape
  *exists(_frame: Frame, path: string) {
    return fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined
  },
  // biome-ignore lint/correctness/useYield: providers share one shape
  *isContainer(_frame: Frame, path: string) {
    return fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  },
  // biome-ignore lint/correctness/useYield: providers share one shape
  *item(_frame: Frame, path: string) {
    return itemAt(path)
  },
  *children(_frame: Frame, path: string) {
    const names = yield* io(path, fs.promises.readdir(path))
    const base = path === '/' ? '' : path.replace(/\/+$/, '')
    const found: ProviderItem[] = []
    for (const name of names.toSorted(byName)) {
      const item = itemAt(`${base}/${name}`)
      // it may be gone by now
      if (item !== undefined) found.push(item)
    }
    return found
  },
  *set(_frame: Frame, path: string) {
    throw failure('NotSupported', `The provider does not support this operation: Set-Item on ${path}.`, {
      type: 'sma:PSNotSupportedException',
      category: 'InvalidOperation',
    })
  },
  *remove(_frame: Frame, path: string, options: { recurse: boolean; force: boolean }) {
    const item = itemAt(path)
    if (item === undefined) throw fileFailure({ code: 'ENOENT' }, path)
    const isLink = (item.value as FileSystemInfo).isLink
    if (item.isContainer && !isLink)
      yield* io(path, options.recurse ? fs.promises.rm(path, { recursive: true }) : fs.promises.rmdir(path))
    else yield* io(path, fs.promises.unlink(path))
  },
  *rename(_frame: Frame, path: string, newName: string) {
    const target = `${parentOf(path) === '/' ? '' : parentOf(path)}/${newName}`
    if (fs.existsSync(target))
      throw failure('RenameItemIOError', 'Cannot create a file when that file already exists.', {
        type: 'System.IO.IOException',
        category: 'WriteError',
        target: path,
      })
    yield* io(path, fs.promises.rename(path, target))
    return itemAt(target)
  },
  *copy(_frame: Frame, path: string, destination: string, options: { recurse: boolean; force: boolean }) {
    const source = itemAt(path)
    if (source === undefined) throw fileFailure({ code: 'ENOENT' }, path)
    const existing = itemAt(destination)
    const target = existing?.isContainer ? `${destination.replace(/\/+$/, '')}/${source.name}` : destination
    if (source.isContainer) {
      if (options.recurse)
        yield* io(
          path,
          fs.promises.cp(path, target, { recursive: true, force: true, verbatimSymlinks: true }),
        )
      else if (!fs.existsSync(target)) yield* io(target, fs.promises.mkdir(target))
    } else if (target === path) {
      throw failure('CopyError', `Cannot overwrite the item ${path} with itself.`, {
        type: 'System.IO.IOException',
        category: 'WriteError',
        target: path,
      })
    } else yield* io(parentOf(target), fs.promises.copyFile(path, target))
    return itemAt(target)
  },
}

/** PowerShell lists folders' entries as the file system sorts them in .NET: by ordinal, without case. */
function byName(a: string, b: string): number {
  const x = a.toLowerCase()
  const y = b.toLowerCase()
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0
}

export { itemAt as fileItem }
