/** Get-Error, and $ErrorView = DetailedView: an error and all that is in it, property by property. */
import type { FormatHost } from './format-host.ts'

const depthMax = 10
const expanded = new Set([
  'Microsoft.Rest.HttpRequestMessageWrapper',
  'Microsoft.Rest.HttpResponseMessageWrapper',
  'System.Management.Automation.InvocationInfo',
])

const isException = (types: readonly string[]): boolean =>
  types.includes('System.Exception') || types.includes('System.Exception#PSExtendedError')
const isDictionary = (types: readonly string[]): boolean =>
  types.some((name) => /^System\.Collections\.(?:Hashtable|Generic\.Dictionary`2)/.test(name))
const isErrorRecord = (types: readonly string[]): boolean =>
  types[0] === 'System.Management.Automation.ErrorRecord'

export function detailedError(error: unknown, host: FormatHost): string {
  return showRecord(error, 0, 1, host).join('\n')
}

/** What Get-Error gave: shown once, it is an error of the ordinary kind again. */
export function extendedErrorText(error: unknown, host: FormatHost): string {
  const marked = host.typeNames(error).find((name) => name.endsWith('#PSExtendedError'))
  const text = detailedError(error, host)
  if (marked !== undefined) host.renameType(error, marked, marked.slice(0, marked.indexOf('#')))
  return text
}

interface Shown {
  readonly name: string
  readonly value: unknown
  /** it makes the column of names as wide as its own; what is empty is not shown all the same */
  readonly isEmpty: boolean
}

/** `$value -ne $null -and $value -ne [string]::Empty` */
const counts = (value: unknown, host: FormatHost): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !(host.isNumberOrBoolean(value) && !host.isTrue(value))

function properties(value: unknown, host: FormatHost): Shown[] {
  const out: Shown[] = []
  for (const name of host.propertyNames(value)) {
    if (name === 'PSErrorIndex') continue
    let found: unknown
    try {
      found = host.property(value, name)
    } catch (error) {
      if (host.caught(error) === undefined) throw error
      continue
    }
    if (!counts(found, host)) continue
    const items = host.enumerate(found)
    const isEmpty = items !== undefined && items[Symbol.iterator]().next().done === true
    if (!isEmpty || isDictionary(host.typeNames(found))) out.push({ name, value: found, isEmpty })
  }
  const types = host.typeNames(value)
  if (isException(types) && !out.some(({ name }) => name === 'Type'))
    out.push({ name: 'Type', value: host.netName(value), isEmpty: false })
  return out
}

function showRecord(value: unknown, indent: number, depth: number, host: FormatHost): string[] {
  const prefix = ' '.repeat(indent)
  const all = properties(value, host)
  // What an exception says of its type goes first, as everywhere the added property does in Get-Error.
  all.sort((a, b) => Number(b.name === 'Type') - Number(a.name === 'Type'))
  const width = Math.max(0, ...all.map(({ name }) => name.length))
  const out: string[] = []
  for (const { name, value: found, isEmpty } of all) {
    if (isEmpty) continue
    const head = `${prefix}${name.padEnd(width)} : `
    const types = host.typeNames(found)
    const items = types[0] === 'System.String' ? undefined : host.enumerate(found)
    if (isException(types) || isErrorRecord(types) || expanded.has(types[0] ?? '')) {
      if (depth >= depthMax) out.push(`${head}\u2026`)
      else out.push(head, ...showRecord(found, indent + 4, depth + 1, host))
    } else if (name === 'StackTrace') out.push(head, host.toText(found))
    else if (isDictionary(types)) {
      out.push(head)
      const entries = Array.from(items ?? [], (entry) => [
        host.toText(host.property(entry, 'Key')),
        host.toText(host.property(entry, 'Value')),
      ])
      for (const [key, one] of entries.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)))
        out.push(`${prefix}    ${key} : ${key === 'Authorization' ? '\u2026' : one}`)
      out.push('')
    } else if (items !== undefined && name !== 'Data') {
      out.push(head)
      for (const item of items) {
        const itemTypes = host.typeNames(item)
        if (itemTypes[0] === 'System.String' || host.isNumberOrBoolean(item))
          out.push(`${prefix}${' '.repeat(indent + 6)}${host.toText(item)}`)
        else if (itemTypes[0] === 'System.RuntimeType')
          out.push(`${prefix}${' '.repeat(indent + 6)}[${host.toText(item)}]`)
        else if (depth < depthMax) out.push(...showRecord(item, indent + 4, depth + 1, host))
      }
    } else {
      const text = types[0] === 'System.RuntimeType' ? `[${host.toText(found)}]` : host.toText(found)
      const lines = text.split('\n')
      out.push(head + (lines.length === 1 ? text : lines[0]!.trim()))
      for (const line of lines.slice(1)) out.push(`${prefix}${' '.repeat(width + 3)}${line.trim()}`)
    }
  }
  return out
}
