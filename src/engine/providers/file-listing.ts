/** Looking at files: Get-Item and Get-ChildItem of the FileSystem provider. */
import { folderChunk } from '../../settings/limits.ts'
import type fs from 'node:fs'
import { compareText } from '../runtime/compare.ts'
import { failure } from '../runtime/failure.ts'
import { type Task, Wait } from '../runtime/task.ts'
import { attributesMatch, parseAttributes, switchAttributes } from './file-attributes.ts'
import { filterPattern } from './filter-pattern.ts'
import { providerFault } from './file-faults.ts'
import { attributesOf, diskOf, FileSystemInfo } from './file-info.ts'
import type { NamesByType } from './disk.ts'
import { joined } from './glob.ts'
import type { Ask } from './provider.ts'

/** The item at a path, undefined where nothing is. */
export function infoAt(ask: Ask, path: string): FileSystemInfo | undefined {
  const disk = diskOf(ask.rs)
  const stats = disk.lstat(path)
  if (stats === undefined) return undefined
  return infoOf(ask, path, stats)
}

function infoOf(ask: Ask, path: string, stats: fs.Stats): FileSystemInfo {
  const disk = diskOf(ask.rs)
  return new FileSystemInfo(
    disk,
    path,
    stats.isSymbolicLink() ? disk.isFolder(path) : stats.isDirectory(),
    stats,
  )
}

export const isHidden = (info: FileSystemInfo): boolean => (attributesOf(info) & 2) !== 0

const attributeFilters = (ask: Ask) => ({
  asked: typeof ask.p.Attributes === 'string' ? parseAttributes(ask.p.Attributes) : undefined,
  switches: switchAttributes(ask.p),
})

export function* getFile(ask: Ask, written: string): Task<void> {
  // a name with a backslash cannot be reached
  const path = written.replaceAll('\\', '/')
  const info = infoAt(ask, path)
  const { asked, switches } = attributeFilters(ask)
  const shown =
    info !== undefined &&
    (info.isDirectory || !path.endsWith('/')) &&
    (path === '/' || ask.force || asked?.namesHidden || switches?.namesHidden || !isHidden(info))
  if (shown) yield* ask.write(info, path, info.isDirectory)
  else
    yield* ask.error(
      failure('ItemNotFound', `Could not find item ${path}.`, {
        type: 'System.IO.IOException',
        category: 'ObjectNotFound',
        target: path,
      }),
    )
}

/** What is at a path; where nothing is, that is an error of the cmdlet. */
export function* infoOrError(ask: Ask, path: string): Task<ReturnType<typeof infoAt>> {
  const info = infoAt(ask, path)
  if (info === undefined)
    yield* ask.error(
      failure('ItemDoesNotExist', `An object at the specified path ${path} does not exist.`, {
        type: 'System.IO.IOException',
        category: 'ObjectNotFound',
        target: path,
      }),
    )
  return info
}

export function* listFolder(
  ask: Ask,
  path: string,
  depth: number,
  options: { namesOnly?: boolean; allFolders?: boolean } = {},
): Task<void> {
  const info = yield* infoOrError(ask, path)
  if (info === undefined) return
  if (info.isDirectory) {
    const visited =
      depth > 0 && ask.p.FollowSymlink === true ? new Set<string>([inode(ask, path)]) : undefined
    yield* walk(ask, path, depth, options, visited)
    return
  }
  const { asked, switches } = attributeFilters(ask)
  const bits = attributesOf(info)
  if (!attributesMatch(asked, bits) || !attributesMatch(switches, bits)) return
  if (!asked?.namesHidden && !switches?.namesHidden && !ask.force && isHidden(info)) return
  yield* ask.write(options.namesOnly ? info.name : info, path, false)
}

const inode = (ask: Ask, path: string): string => {
  const stats = diskOf(ask.rs).stat(path)
  return stats === undefined ? path : `${stats.dev}:${stats.ino}`
}

/** Whether a folder holds anything. */
export function* holdsAnything(ask: Ask, folder: string): Task<boolean> {
  return ((yield new Wait(diskOf(ask.rs).list(folder))) as string[]).length > 0
}

/** The entries of a folder as the disk gives them, in pieces so that others get their turn. */
export function* entries(ask: Ask, folder: string): Task<FileSystemInfo[]> {
  const names = (yield new Wait(diskOf(ask.rs).list(folder))) as string[]
  const found: FileSystemInfo[] = []
  for (let i = 0; i < names.length; i += folderChunk)
    found.push(...(yield* looked(ask, folder, names.slice(i, i + folderChunk))))
  return found
}

interface Listed {
  /** and links that lead to one */
  readonly folders: readonly string[]
  readonly files: readonly string[]
}

/** The names in a folder, in order. What they are is looked at when it is their turn: the names alone are held. */
function* namesOf(
  ask: Ask,
  folder: string,
  pattern: { test(name: string): boolean } | undefined,
  allFolders: boolean,
): Task<Listed> {
  const disk = diskOf(ask.rs)
  const { folders, links, others } = (yield new Wait(disk.listByType(folder))) as NamesByType
  for (let i = 0; i < links.length; i++) {
    if (i > 0 && i % folderChunk === 0) yield undefined
    const name = links[i] as string
    ;(disk.isFolder(joined(folder, name)) ? folders : others).push(name)
  }
  return {
    folders: yield* sorted(allFolders ? folders : yield* passing(folders, pattern)),
    files: yield* sorted(yield* passing(others, pattern)),
  }
}

function* passing(
  names: readonly string[],
  pattern: { test(name: string): boolean } | undefined,
): Task<readonly string[]> {
  if (pattern === undefined) return names
  const found: string[] = []
  for (let i = 0; i < names.length; i++) {
    if (i > 0 && i % sortRun === 0) yield undefined
    if (pattern.test(names[i] as string)) found.push(names[i] as string)
  }
  return found
}

/** What the names are, in pieces so that others get their turn; what is gone by now is left out. */
function* looked(ask: Ask, folder: string, names: readonly string[]): Task<FileSystemInfo[]> {
  const found: FileSystemInfo[] = []
  for (const [name, stats] of diskOf(ask.rs).lstatMany(folder, names))
    found.push(infoOf(ask, joined(folder, name), stats))
  yield undefined
  return found
}

const byName = (a: string, b: string): number => compareText(a, b, true)

/** Sorts in runs that are merged, so that a folder of any size gives others their turn. */
function* sorted(list: readonly string[]): Task<string[]> {
  let runs: string[][] = []
  for (let i = 0; i < list.length; i += sortRun) {
    runs.push(list.slice(i, i + sortRun).sort(byName))
    if (i > 0) yield undefined
  }
  while (runs.length > 1) {
    const merged: string[][] = []
    for (let i = 0; i < runs.length; i += 2) {
      const [a, b] = [runs[i] as string[], runs[i + 1]]
      merged.push(b === undefined ? a : yield* merge(a, b))
    }
    runs = merged
  }
  return runs[0] ?? []
}
const sortRun = 1024

function* merge(a: readonly string[], b: readonly string[]): Task<string[]> {
  const out: string[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (y === undefined || (x !== undefined && byName(x, y) <= 0)) {
      out.push(x as string)
      i++
    } else {
      out.push(y)
      j++
    }
    if (out.length % sortRun === 0) yield undefined
  }
  return out
}

function* walk(
  ask: Ask,
  folder: string,
  depth: number,
  options: { namesOnly?: boolean; allFolders?: boolean },
  visited: Set<string> | undefined,
): Task<void> {
  const { asked, switches } = attributeFilters(ask)
  const namesHidden = asked?.namesHidden === true || switches?.namesHidden === true
  const pattern = ask.filter === undefined ? undefined : filterPattern(ask.filter)
  const passes = (name: string): boolean => pattern === undefined || pattern.test(name)
  let listed: Listed
  try {
    // -Filter is for what is shown; folders are gone into whatever their names
    listed = yield* namesOf(ask, folder, pattern, options.allFolders === true || depth > 0)
  } catch (error) {
    const known = providerFault(error, folder, diskOf(ask.rs), ['Dir', 'ReadError'])
    if (known === error) throw error
    yield* ask.error(known)
    return
  }
  if (options.namesOnly && depth <= 0 && asked === undefined && switches === undefined) {
    for (const name of [...listed.folders, ...listed.files]) {
      if (--ask.rs.meter.fuel <= 0) yield undefined
      if (ask.force || !name.startsWith('.')) yield* ask.write(name, joined(folder, name), false)
    }
    return
  }
  const folders: FileSystemInfo[] = []
  for (const names of [listed.folders, listed.files])
    for (let i = 0; i < names.length; i += folderChunk)
      for (const info of yield* looked(ask, folder, names.slice(i, i + folderChunk))) {
        if (depth > 0 && info.isDirectory) folders.push(info)
        if (info.isDirectory && !options.allFolders && !passes(info.name)) continue
        if (--ask.rs.meter.fuel <= 0) yield undefined
        const bits = attributesOf(info)
        const satisfies =
          (attributesMatch(asked, bits) && attributesMatch(switches, bits)) ||
          (options.allFolders === true && info.isDirectory)
        if (!satisfies || !(namesHidden || ask.force || (bits & 2) === 0)) continue
        yield* ask.write(
          options.namesOnly ? info.name : info,
          info.path,
          options.namesOnly ? false : info.isDirectory,
        )
      }
  if (depth <= 0) return
  for (const info of folders) {
    if (!ask.force && !namesHidden && isHidden(info)) continue
    if (visited === undefined) {
      if (info.isLink) continue
    } else {
      const key = inode(ask, info.path)
      if (visited.has(key)) {
        yield* ask.warning(`Skip already-visited directory ${info.path}.`)
        continue
      }
      visited.add(key)
    }
    yield walk(ask, info.path, depth - 1, options, visited)
  }
}
