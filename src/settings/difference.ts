/** What differs between two versions of the settings, and between two texts: for people, the log and the audit trail. */

import { auditedLinesMax } from './limits.ts'

export interface Difference {
  /** `configurations.Kiosk.strict` */
  readonly key: string
  /** undefined: it was not there */
  readonly before?: unknown
  /** undefined: it is gone */
  readonly after?: unknown
}

export interface TextDifference {
  readonly file: string
  /** of the first line that differs, from 1 */
  readonly line: number
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An entry that comes or goes is told whole, one that changes key by key. */
export function differences(before: unknown, after: unknown, key = ''): Difference[] {
  if (isRecord(before) && isRecord(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
      differences(own(before, name), own(after, name), key === '' ? name : `${key}.${name}`),
    )
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [{ key, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]
}

const own = (record: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined

/** The lines between what both texts begin and end with. */
export function textDifference(
  file: string,
  before: string | undefined,
  after: string | undefined,
): TextDifference | undefined {
  if (before === after) return undefined
  const old = before?.split(/\r?\n/) ?? []
  const now = after?.split(/\r?\n/) ?? []
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++
  return {
    file,
    line: start + 1,
    removed: bounded(old.slice(start, old.length - end)),
    added: bounded(now.slice(start, now.length - end)),
  }
}

/** A line of the audit trail has an end. */
function bounded(lines: readonly string[]): readonly string[] {
  const left = lines.length - auditedLinesMax
  return left <= 0 ? lines : [...lines.slice(0, auditedLinesMax), `... and ${left} lines more`]
}

/** One line for each, as the commands print them. */
export function describe({ key, before, after }: Difference): string {
  if (before === undefined) return isRecord(after) ? `${key}: added` : `${key}: ${JSON.stringify(after)}`
  if (after === undefined) return `${key}: removed`
  if (Array.isArray(before) && Array.isArray(after)) {
    const known = new Set(before.map((one) => JSON.stringify(one)))
    const left = new Set(after.map((one) => JSON.stringify(one)))
    const told = [
      ...[...left].filter((one) => !known.has(one)).map((one) => `+${one}`),
      ...[...known].filter((one) => !left.has(one)).map((one) => `-${one}`),
    ]
    if (told.length > 0) return `${key}: ${told.join(' ')}`
  }
  return `${key}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`
}
