/** Which file a worker starts from: the bundle where there is a fresh one, else the module itself. Main thread. */
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const entry = `${folder}worker.js`
const bundle = `${folder}worker.bundle.js`
/** what went into the bundle, relative to this folder */
const parts = `${folder}worker.bundle.json`

const changed = (path: string): number =>
  statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY

/** The bundle (`scripts/bundle-worker.mjs`) starts three times as fast; one that is older than a module it was made from is not used. */
export function workerEntry(): string {
  const made = changed(bundle)
  if (made === Number.POSITIVE_INFINITY || changed(parts) === Number.POSITIVE_INFINITY)
    return pathToFileURL(entry).href
  const files = JSON.parse(readFileSync(parts, 'utf8')) as string[]
  const stale = files.some((file) => changed(folder + file) > made)
  return pathToFileURL(stale ? entry : bundle).href
}
