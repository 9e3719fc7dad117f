/** Who changed what: one line of JSON for each change, in a file for each day of the state directory's folder `audit`. */
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Difference, TextDifference } from '../settings/difference.ts'

/** Who asked for a change, and how. */
export interface Author {
  /** the account behind the control socket or the command; the owner of the file that was edited */
  readonly account: string
  readonly how: 'control' | 'offline' | 'file' | 'signal'
}

export interface AuditRecord {
  readonly event: 'settingsChanged' | 'settingsRefused'
  readonly by: Author
  readonly differences?: readonly Difference[]
  readonly files?: readonly TextDifference[]
  /** keys that begin to hold at the next start */
  readonly waiting?: readonly string[]
  readonly reason?: string
}

export type Audit = (record: AuditRecord) => void

export function createAudit(stateDirectory: string, now: () => number): Audit {
  const folder = join(stateDirectory, 'audit')
  return (record) => {
    const time = new Date(now()).toISOString()
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    appendFileSync(join(folder, `${time.slice(0, 10)}.jsonl`), `${JSON.stringify({ time, ...record })}\n`, {
      mode: 0o600,
      flush: true,
    })
  }
}
