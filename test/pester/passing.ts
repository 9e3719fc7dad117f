/** The cases that stay passed: a line for each file, its cases by a digest of their ids. It only grows. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const passingFile = path.join(import.meta.dirname, 'passing.txt')

export const digestOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 8)

export function readPassing(): Map<string, Set<string>> {
  if (!fs.existsSync(passingFile)) return new Map()
  const lines = fs.readFileSync(passingFile, 'utf8').split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const [file = '', digests = ''] = line.split('\t')
      return [file, new Set(digests.split(' '))]
    }),
  )
}

export function writePassing(held: ReadonlyMap<string, ReadonlySet<string>>): void {
  const lines = [...held].sort(([a], [b]) => (a < b ? -1 : 1))
  fs.writeFileSync(
    passingFile,
    lines.map(([file, digests]) => `${file}\t${[...digests].sort().join(' ')}\n`).join(''),
  )
}
