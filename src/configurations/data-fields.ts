/** Typed fields out of a data file's tables: each refusal names the key, its line and what to write there. */
import { ConfigurationFileError, type DataEntry, type DataTable, type DataValue } from './data-file.ts'

export function refuse(at: { readonly place: DataTable['place'] }, problem: string, mend: string): never {
  throw new ConfigurationFileError(at.place, problem, mend)
}

/** Refuses keys that nobody reads. */
export function onlyKeys(table: DataTable, known: readonly string[], what: string): void {
  const names = new Set(known.map((one) => one.toLowerCase()))
  for (const entry of table.entries.values())
    if (!names.has(entry.name.toLowerCase()))
      refuse(
        entry,
        `${entry.name} is no key of ${what}.`,
        `Remove it, or use one of ${nearest(entry.name, known)}.`,
      )
}

/** The names that look most like it. */
function nearest(name: string, known: readonly string[]): string {
  const key = name.toLowerCase()
  const common = (one: string): number => {
    const pairs = new Set(Array.from({ length: one.length - 1 }, (_, i) => one.toLowerCase().slice(i, i + 2)))
    let n = 0
    for (let i = 0; i + 2 <= key.length; i++) if (pairs.has(key.slice(i, i + 2))) n++
    return n / (key.length + one.length)
  }
  return [...known]
    .sort((a, b) => common(b) - common(a))
    .slice(0, 4)
    .join(', ')
}

export function textOf(value: DataValue, key: string): string {
  if (value.kind === 'text') return value.value
  if (value.kind === 'number') return value.text
  return refuse(value, `${key} is no text.`, `Write ${key} = 'text'.`)
}

export function text(entry: DataEntry): string {
  return textOf(entry.value, entry.name)
}

export function bool(entry: DataEntry): boolean {
  const { value } = entry
  if (value.kind === 'bool') return value.value
  if (value.kind === 'number') return value.value !== 0
  if (value.kind === 'text' && /^(true|false)$/i.test(value.value))
    return value.value.toLowerCase() === 'true'
  return refuse(value, `${entry.name} is neither $true nor $false.`, `Write ${entry.name} = $true or $false.`)
}

export function count(entry: DataEntry): number {
  const { value } = entry
  const n = value.kind === 'number' ? value.value : value.kind === 'text' ? Number(value.value) : Number.NaN
  if (!Number.isSafeInteger(n) || n <= 0)
    refuse(value, `${entry.name} is no whole number above 0.`, `Write ${entry.name} = 50000000, for example.`)
  return n
}

export function oneOf<T extends string>(entry: DataEntry, words: readonly T[]): T {
  const written = entry.value.kind === 'text' ? entry.value.value : undefined
  const found = words.find((one) => one.toLowerCase() === written?.toLowerCase())
  if (found === undefined)
    refuse(
      entry.value,
      `${entry.name} is none of ${words.join(', ')}.`,
      `Write ${entry.name} = '${words[0] ?? ''}', for example.`,
    )
  return found as T
}

/** One value counts as a list of one. */
export function listOf(value: DataValue): readonly DataValue[] {
  return value.kind === 'list' ? value.items : [value]
}

export function texts(entry: DataEntry): { readonly value: string; readonly place: DataTable['place'] }[] {
  return listOf(entry.value).map((one) => {
    if (one.kind !== 'text')
      refuse(
        one,
        `${entry.name} holds something that is no text.`,
        `Write a list of texts: ${entry.name} = 'one', 'two'.`,
      )
    return { value: (one as { value: string }).value, place: one.place }
  })
}

export function tables(entry: DataEntry, example: string): DataTable[] {
  return listOf(entry.value).map((one) => {
    if (one.kind !== 'table')
      refuse(one, `${entry.name} holds something that is no table.`, `Write ${entry.name} = ${example}.`)
    return one as DataTable
  })
}

/** A key that has to be there. */
export function need(table: DataTable, key: string, what: string): DataEntry {
  const found = table.entries.get(key.toLowerCase())
  return found ?? refuse(table, `${what} has no ${key}.`, `Add ${key} = ... to it.`)
}
