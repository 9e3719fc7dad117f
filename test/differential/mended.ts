/** Scripts that were answered unlike PowerShell once, found by comparing, with its answers: they stay mended. */
import fs from 'node:fs'
import path from 'node:path'

export const mendedFile = path.join(import.meta.dirname, 'mended.jsonl')

export interface Mended {
  readonly script: string
  /** `answerTexts` of PowerShell 7.6.5 */
  readonly answer: readonly string[]
}

export const readMended = (): Mended[] =>
  fs
    .readFileSync(mendedFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Mended)
