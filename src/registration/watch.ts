/** Watches the files that the settings are made of: an editor's save is a change like a command's. */
import { lstatSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { settingsLookMs, settingsSettleMs } from '../settings/limits.ts'

export interface WatchFacts {
  /** the file or directory of the settings */
  readonly config: () => string
  /** every file that was read */
  readonly files: () => readonly string[]
  /** something has changed and is written to its end */
  readonly onChange: () => void
  readonly onError: (error: Error) => void
}

export interface Watch {
  /** Other files are in use now. */
  update(): void
  close(): Promise<void>
}

export function watchSettings(facts: WatchFacts): Watch {
  let folders = new Set<string>()
  let known = new Set<string>()
  // a folder may hold much that is none of ours; `..data` is what Kubernetes exchanges
  const ignored = (path: string): boolean =>
    !folders.has(path) && !known.has(path) && !/\.(?:ya?ml|pssc|psrc|ps1|ps1xml)$|^\.\./i.test(basename(path))
  let watcher: FSWatcher | undefined
  let soon: NodeJS.Timeout | undefined
  const tell = (): void => {
    clearTimeout(soon)
    soon = setTimeout(facts.onChange, settingsSettleMs)
  }
  const foldersOf = (): Set<string> => {
    const found = new Set<string>()
    for (const file of [...facts.files(), facts.config()])
      found.add(file === facts.config() && isFolder(file) ? file : dirname(file))
    return found
  }
  const start = (): void => {
    watcher = watch([...folders], {
      ignoreInitial: true,
      depth: 0,
      ignored,
      awaitWriteFinish: { stabilityThreshold: settingsSettleMs, pollInterval: settingsSettleMs / 6 },
    })
    watcher.on('all', tell)
    watcher.on('error', (error) => facts.onError(error instanceof Error ? error : new Error(String(error))))
  }

  const stamps = (): string => [...known].map((file) => `${file} ${stampOf(file)}`).join('\n')
  let stamped = ''
  let looked = ''
  // a file that is still being written has another stamp at the next look
  const looking = setInterval(() => {
    const now = stamps()
    if (now !== stamped && now === looked) {
      stamped = now
      facts.onChange()
    }
    looked = now
  }, settingsLookMs)
  looking.unref()

  const update = (): void => {
    known = new Set(facts.files())
    stamped = looked = stamps()
    const next = foldersOf()
    if (watcher && next.size === folders.size && [...next].every((one) => folders.has(one))) return
    folders = next
    void watcher?.close()
    start()
  }
  update()
  return {
    update,
    async close() {
      clearInterval(looking)
      clearTimeout(soon)
      await watcher?.close()
    },
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Of what a link leads to. */
function stampOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = lstatSync(realpathSync(path))
    return `${mtimeMs} ${size} ${ino}`
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unreadable'
  }
}
