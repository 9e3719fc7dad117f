/**
 * The files one session may reach, and nothing else: every touch of the file system goes through a `Disk`.
 *
 * A disk with roots is confined. A path is walked from its root folder by folder, each opened relative to the one before
 * (Linux's `/proc/self/fd/N/name` is openat), links are read and walked by us, `..` goes back along the folders we hold. So
 * what was checked is what is used: no name, link or rename in between leads out. A link that points outside is refused.
 */
import fs from 'node:fs'
import { promisify } from 'node:util'
import {
  diskTouchFuel,
  folderChunk,
  pathLinksMax,
  sessionOpenFilesMax,
  truncatedAtOnceBytesMax,
} from '../../settings/limits.ts'

export interface DiskRoot {
  /** absolute, without a trailing separator */
  readonly path: string
  readonly readOnly?: boolean
  /** what all files below may hold together */
  readonly bytesMax?: number
}

/** An error of the file system, as Node reports it. */
export class DiskError extends Error {
  readonly code: string
  readonly path: string
  constructor(code: string, path: string, message = code) {
    super(message)
    this.code = code
    this.path = path
  }
}

const { O_CREAT, O_DIRECTORY, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_TRUNC, O_WRONLY, O_RDWR } =
  fs.constants
/** open(2): a handle to a place, not to its content; Node has no name for it */
const O_PATH = 0o10000000
const canConfine = process.platform === 'linux'
const writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_EXCL

interface Place {
  /** a path that is good now and until `close` */
  readonly real: string
  readonly root: DiskRoot | undefined
  close(): void
}
const nothing = (): void => {}
const ftruncate = promisify(fs.ftruncate)

/** A file that is open. Reads and writes name their position. */
export class OpenFile {
  readonly fd: number
  readonly path: string
  readonly root: DiskRoot | undefined
  /** nobody else of the session may open it meanwhile: FileShare.None */
  readonly exclusive: boolean
  readonly id: string
  readonly #release: () => void
  #open = true
  constructor(
    fd: number,
    path: string,
    root: DiskRoot | undefined,
    id: string,
    exclusive: boolean,
    release: () => void,
  ) {
    this.id = id
    this.exclusive = exclusive
    this.fd = fd
    this.path = path
    this.root = root
    this.#release = release
  }
  get isOpen(): boolean {
    return this.#open
  }
  /** while a large file is being emptied: nothing is read or written before */
  emptying: Promise<void> | undefined
  get size(): number {
    return this.emptying === undefined ? fs.fstatSync(this.fd).size : 0
  }
  close(): void {
    if (!this.#open) return
    this.#open = false
    // whoever emptied it hears of what went wrong
    if (this.emptying === undefined) fs.closeSync(this.fd)
    else void this.emptying.catch(() => undefined).finally(() => fs.closeSync(this.fd))
    this.#release()
  }
  /** Takes away all that is in it: freeing the blocks of a large file takes the system a while, so the thread does not wait. */
  empty(): void {
    this.emptying = ftruncate(this.fd, 0).finally(() => {
      this.emptying = undefined
    })
    this.emptying.catch(() => undefined)
  }
}

/** Names of one folder. */
export interface NamesByType {
  readonly folders: string[]
  readonly links: string[]
  readonly others: string[]
}

async function namesIn(real: string): Promise<NamesByType> {
  const names: NamesByType = { folders: [], links: [], others: [] }
  for await (const entry of await fs.promises.opendir(real, { bufferSize: folderChunk }))
    (entry.isDirectory() ? names.folders : entry.isSymbolicLink() ? names.links : names.others).push(
      entry.name,
    )
  return names
}

/** Where time and memory are put down. */
interface SessionCosts {
  readonly meter: { fuel: number }
  charge(bytes: number): void
}

/** What is below a root that has a bound: one count for all sessions of the thread. */
interface Use {
  disks: number
  /** as last measured, with what was written and removed since; undefined: not measured */
  bytes: number | undefined
  /** written since it was measured; sessions of other threads write too */
  since: number
}
const uses = new Map<string, Use>()
export function useOf(root: DiskRoot): Use {
  let use = uses.get(root.path)
  if (use === undefined) uses.set(root.path, (use = { disks: 0, bytes: undefined, since: 0 }))
  return use
}

export class Disk {
  readonly roots: readonly DiskRoot[] | undefined
  readonly #open = new Set<OpenFile>()
  readonly #session: SessionCosts

  /** @param roots undefined: the whole file system, with the rights of the process */
  constructor(roots?: readonly DiskRoot[], session: SessionCosts = { meter: { fuel: 0 }, charge: nothing }) {
    this.#session = session
    if (roots !== undefined && !canConfine)
      throw new DiskError('ENOTSUP', '', 'drives that are confined to a folder need Linux')
    this.roots = roots?.map((one) => ({ ...one, path: one.path.replace(/\/+$/, '') }))
    for (const root of this.roots ?? []) useOf(root).disks++
  }

  /** @throws OutOfMemoryException */
  charge(bytes: number): void {
    this.#session.charge(bytes)
  }

  rootOf(path: string): DiskRoot | undefined {
    return this.roots?.find((one) => path === one.path || path.startsWith(`${one.path}/`))
  }

  #place(path: string, follow: boolean): Place {
    this.#session.meter.fuel -= diskTouchFuel
    if (!path.startsWith('/')) throw new DiskError('ENOENT', path)
    if (path.includes('\0')) throw new DiskError('EINVAL', path, 'Null character in path.')
    // as .NET: a separator at the end says nothing
    if (this.roots === undefined)
      return {
        real: path.length > 1 ? path.replace(/(?<=.)\/+$/, '') : path,
        root: undefined,
        close: nothing,
      }
    const root = this.rootOf(path)
    if (root === undefined) throw new DiskError('EACCES', path)
    const held = [fs.openSync(root.path, O_PATH | O_DIRECTORY)]
    const close = (): void => {
      for (const fd of held) fs.closeSync(fd)
    }
    try {
      const leaf = this.#walk(root, path, follow, held)
      return { real: `/proc/self/fd/${held[held.length - 1]}/${leaf}`, root, close }
    } catch (error) {
      close()
      throw error
    }
  }

  /** @returns the last name, in the last folder of `held` */
  #walk(root: DiskRoot, path: string, follow: boolean, held: number[]): string {
    let names = path.slice(root.path.length).split('/')
    let links = 0
    for (;;) {
      const name = names.shift()
      if (name === undefined) return '.'
      if (name === '' || name === '.') continue
      this.#session.meter.fuel -= diskTouchFuel
      if (name === '..') {
        if (held.length === 1) throw new DiskError('EACCES', path)
        fs.closeSync(held.pop() as number)
        continue
      }
      const real = `/proc/self/fd/${held[held.length - 1]}/${name}`
      const isLast = names.every((one) => one === '')
      if (isLast && !follow) return name
      const stats = fs.lstatSync(real, { throwIfNoEntry: false })
      if (stats === undefined) {
        if (isLast) return name
        throw new DiskError('ENOENT', path)
      }
      if (stats.isSymbolicLink()) {
        if (++links > pathLinksMax) throw new DiskError('ELOOP', path)
        let target = fs.readlinkSync(real)
        if (target.startsWith('/')) {
          if (target !== root.path && !target.startsWith(`${root.path}/`)) throw new DiskError('EACCES', path)
          target = target.slice(root.path.length)
          while (held.length > 1) fs.closeSync(held.pop() as number)
        }
        names = [...target.split('/'), ...names]
        continue
      }
      if (isLast) return name
      // a link that takes the folder's place meanwhile is not followed: ELOOP or ENOTDIR
      held.push(fs.openSync(real, O_PATH | O_DIRECTORY | O_NOFOLLOW))
    }
  }

  #at<R>(path: string, follow: boolean, work: (real: string, root: DiskRoot | undefined) => R): R {
    const place = this.#place(path, follow)
    try {
      return work(place.real, place.root)
    } finally {
      place.close()
    }
  }

  #change<R>(path: string, work: (real: string) => R, follow = false): R {
    return this.#at(path, follow, (real, root) => {
      if (root?.readOnly) throw new DiskError('EROFS', path)
      return work(real)
    })
  }

  /** The same for what may take long: the folders stay held until it is done. */
  async #changeLater<R>(
    path: string,
    work: (real: string, root: DiskRoot | undefined) => Promise<R>,
  ): Promise<R> {
    const place = this.#place(path, false)
    try {
      if (place.root?.readOnly) throw new DiskError('EROFS', path)
      return await work(place.real, place.root)
    } finally {
      place.close()
    }
  }

  /** what is there, a link as a link; undefined where nothing is or may be seen */
  lstat(path: string): fs.Stats | undefined {
    return this.#look(path, false, (real) => fs.lstatSync(real, { throwIfNoEntry: false }))
  }

  /** the same after links */
  stat(path: string): fs.Stats | undefined {
    return this.#look(path, true, (real) =>
      this.roots === undefined
        ? fs.statSync(real, { throwIfNoEntry: false })
        : fs.lstatSync(real, { throwIfNoEntry: false }),
    )
  }

  #look<R>(path: string, follow: boolean, work: (real: string) => R | undefined): R | undefined {
    try {
      return this.#at(path, follow, work)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // what cannot be looked at is not there
      if (
        code === 'EACCES' ||
        code === 'ENOENT' ||
        code === 'ENOTDIR' ||
        code === 'ELOOP' ||
        code === 'ENAMETOOLONG' ||
        code === 'EINVAL'
      )
        return undefined
      throw error
    }
  }

  isFolder(path: string): boolean {
    return this.stat(path)?.isDirectory() ?? false
  }

  exists(path: string): boolean {
    return this.lstat(path) !== undefined
  }

  /** room on the device that holds a path */
  statfs(path: string): fs.StatsFs {
    return this.#at(path, true, (real) => fs.statfsSync(real))
  }

  /** undefined where it may not be seen */
  readlink(path: string): string | undefined {
    return this.#look(path, false, (real) => fs.readlinkSync(real))
  }

  /** names in a folder, in no order. Waits without the thread. */
  async list(path: string): Promise<string[]> {
    const { folders, links, others } = await this.listByType(path)
    return folders.concat(links, others)
  }

  /** The same at once, for small folders: those of a module's versions. */
  listNow(path: string): string[] {
    return this.#at(path, true, (real) => fs.readdirSync(real))
  }

  /** Names in a folder by what they are. The folder is read in pieces: one of any size holds nobody up. */
  async listByType(path: string): Promise<NamesByType> {
    const place = this.#place(path, true)
    try {
      if (place.root === undefined) return await namesIn(place.real)
      const fd = fs.openSync(place.real, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      try {
        return await namesIn(`/proc/self/fd/${fd}`)
      } finally {
        fs.closeSync(fd)
      }
    } finally {
      place.close()
    }
  }

  /** what the named entries of one folder are; what is gone by now is left out */
  lstatMany(folder: string, names: readonly string[]): (readonly [string, fs.Stats])[] {
    const found: (readonly [string, fs.Stats])[] = []
    this.#session.meter.fuel -= names.length * diskTouchFuel
    this.#at(folder.endsWith('/') ? `${folder}.` : `${folder}/.`, true, (real) => {
      for (const name of names) {
        const stats = fs.lstatSync(`${real}/${name}`, { throwIfNoEntry: false })
        if (stats !== undefined) found.push([name, stats])
      }
    })
    return found
  }

  open(path: string, flags: number, mode = 0o666, exclusive = false): OpenFile {
    if (this.#open.size >= sessionOpenFilesMax)
      throw new DiskError('EMFILE', path, `A session may have ${sessionOpenFilesMax} files open.`)
    return this.#at(path, true, (real, root) => {
      if (root?.readOnly && (flags & writing) !== 0) throw new DiskError('EROFS', path)
      // never waits for the other end of a pipe
      const confined = root === undefined ? 0 : O_NOFOLLOW
      // emptied only when it is ours
      const fd = fs.openSync(real, (flags & ~O_TRUNC) | O_NONBLOCK | confined, mode)
      const stats = fs.fstatSync(fd)
      const id = `${stats.dev}:${stats.ino}`
      if (stats.isDirectory() || (root !== undefined && !stats.isFile())) {
        fs.closeSync(fd)
        throw new DiskError(stats.isDirectory() ? 'EISDIR' : 'EACCES', path)
      }
      for (const other of this.#open) {
        if (other.id !== id || !(other.exclusive || exclusive)) continue
        fs.closeSync(fd)
        throw new DiskError('ESHARED', path)
      }
      const file = new OpenFile(fd, path, root, id, exclusive, () => this.#open.delete(file))
      if ((flags & O_TRUNC) !== 0 && stats.isFile() && stats.size > 0) {
        if (stats.size > truncatedAtOnceBytesMax) file.empty()
        else fs.ftruncateSync(fd, 0)
        if (root !== undefined) this.#give(root, -stats.size)
      }
      this.#open.add(file)
      return file
    })
  }

  openToRead(path: string): OpenFile {
    return this.open(path, O_RDONLY)
  }

  /** Opens to write, made where it is not there. @param keeps what is in it stays */
  openToWrite(path: string, keeps: boolean): OpenFile {
    return this.open(path, O_WRONLY | O_CREAT | (keeps ? 0 : O_TRUNC))
  }

  /** Makes an empty file that nobody else may read. @throws EEXIST */
  create(path: string): void {
    this.open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600).close()
  }

  /** A short file at once: for `${drive:path} = ...`, which cannot wait. @param keeps what is in it stays before */
  writeNow(path: string, bytes: Uint8Array, keeps = false): void {
    const file = this.openToWrite(path, keeps)
    try {
      if (file.emptying !== undefined)
        throw new DiskError('EBUSY', path, `The file ${path} is too large to be replaced at once.`)
      if (
        file.root?.bytesMax !== undefined &&
        bytes.length > file.root.bytesMax - (useOf(file.root).bytes ?? 0)
      )
        throw new DiskError(
          'EDQUOT',
          path,
          `Maximum size for drive has been exceeded: ${file.root.bytesMax}.`,
        )
      fs.writeSync(file.fd, bytes, 0, bytes.length, keeps ? file.size : 0)
      if (file.root !== undefined) this.#give(file.root, bytes.length)
    } finally {
      file.close()
    }
  }

  /** Closes what the session left open. */
  close(): void {
    for (const file of [...this.#open]) file.close()
    for (const root of this.roots ?? []) {
      const use = uses.get(root.path)
      if (use !== undefined && --use.disks <= 0) uses.delete(root.path)
    }
  }

  mkdir(path: string): void {
    this.#change(path, (real) => fs.mkdirSync(real))
  }

  /** with the folders above it */
  mkdirs(path: string): void {
    const missing: string[] = []
    let at = path.replace(/\/+$/, '')
    while (at !== '' && this.stat(at) === undefined) {
      missing.push(at)
      at = at.slice(0, at.lastIndexOf('/'))
    }
    if (missing.length === 0 && !this.isFolder(path)) throw new DiskError('EEXIST', path)
    if (at !== '' && !this.isFolder(at)) throw new DiskError('ENOTDIR', path)
    for (const one of missing.reverse()) this.mkdir(one)
  }

  rmdir(path: string): Promise<void> {
    return this.#changeLater(path.replace(/\/+$/, ''), (real) => fs.promises.rmdir(real))
  }

  unlink(path: string): Promise<void> {
    return this.#changeLater(path, async (real, root) => {
      const size =
        root?.bytesMax === undefined ? 0 : (fs.lstatSync(real, { throwIfNoEntry: false })?.size ?? 0)
      await fs.promises.unlink(real)
      if (root !== undefined) this.#give(root, -size)
    })
  }

  #give(root: DiskRoot, bytes: number): void {
    const use = useOf(root)
    if (use.bytes !== undefined) use.bytes = Math.max(0, use.bytes + bytes)
  }

  rename(path: string, target: string): Promise<void> {
    return this.#changeLater(path.replace(/(?<=.)\/+$/, ''), (from) =>
      this.#changeLater(target.replace(/(?<=.)\/+$/, ''), (to) => fs.promises.rename(from, to)),
    )
  }

  symlink(path: string, target: string): void {
    this.#change(path, (real) => fs.symlinkSync(target, real))
  }

  link(path: string, target: string): void {
    this.#change(target, (from) => this.#change(path, (to) => fs.linkSync(from, to)), true)
  }

  /** @param mode permission bits */
  chmod(path: string, mode: number): void {
    this.#throughHandle(path, (real) => fs.chmodSync(real, mode))
  }

  /** seconds since 1970 */
  utimes(path: string, accessed: number, modified: number): void {
    this.#throughHandle(path, (real) => fs.utimesSync(real, accessed, modified))
  }

  /** For calls that follow links: they are given a handle of what was looked at, not its name. */
  #throughHandle(path: string, work: (real: string) => void): void {
    this.#change(
      path,
      (real) => {
        if (this.roots === undefined) return work(real)
        const fd = fs.openSync(real, O_PATH | O_NOFOLLOW)
        try {
          if (fs.fstatSync(fd).isSymbolicLink()) throw new DiskError('EACCES', path)
          work(`/proc/self/fd/${fd}`)
        } finally {
          fs.closeSync(fd)
        }
      },
      true,
    )
  }
}
