/** The ids that stay equal: `npm test` holds them, `npm run truth -- --update` adds to them. */
import fs from 'node:fs'
import path from 'node:path'

export const passingFile = path.join(import.meta.dirname, 'passing.txt')

export const readPassing = (): Set<string> =>
  new Set(fs.readFileSync(passingFile, 'utf8').split('\n').filter(Boolean))
