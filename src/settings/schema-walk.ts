/** Walks the settings schema beside a value: fills in defaults, resolves paths, and turns violations into sentences that mend. */
import type { TSchema } from 'typebox'
import { Value } from './typebox.ts'

export type Path = readonly (string | number)[]

/** One violation: where, and what to do about it. `at` is the key to point at when `path` itself does not exist. */
export interface Violation {
  readonly path: Path
  readonly at: Path
  readonly message: string
}

/** The JSON Schema vocabulary our schema uses. */
interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly default?: unknown
  readonly description?: string
  readonly path?: boolean
}

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The branch of a union that a value means: by its `type` key, else by its JSON type. */
function branchOf(schema: Schema, value: unknown): Schema | undefined {
  const branches = schema.anyOf ?? []
  if (isObject(value)) {
    const tagged = branches.filter((branch) => branch.properties?.type?.const !== undefined)
    if (tagged.length > 0) return tagged.find((branch) => branch.properties?.type?.const === value.type)
    return branches.find((branch) => branch.type === 'object')
  }
  return branches.find((branch) => branch.type === typeof value)
}

function schemaOfKey(schema: Schema, key: string): Schema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key]
  return Object.values(schema.patternProperties ?? {})[0]
}

/** @param resolvePath turns a file path of the settings into an absolute one */
export function withDefaults(
  schema: TSchema,
  value: unknown,
  resolvePath: (text: string, path: Path) => string,
): unknown {
  const fill = (at: Schema, given: unknown, path: Path): unknown => {
    const here = given === undefined ? structuredClone(at.default) : given
    if (at.anyOf) {
      const branch = branchOf(at, here)
      return branch ? fill(branch, here, path) : here
    }
    if (at.path === true && typeof here === 'string') return resolvePath(here, path)
    if (Array.isArray(here)) {
      const items = at.items
      return items ? here.map((item, index) => fill(items, item, [...path, index])) : here
    }
    if (!isObject(here)) return here
    const keys = new Set([...Object.keys(here), ...Object.keys(at.properties ?? {})])
    const entries: [string, unknown][] = []
    for (const key of keys) {
      const below = schemaOfKey(at, key)
      const mine = Object.hasOwn(here, key) ? here[key] : undefined
      const filled = below ? fill(below, mine, [...path, key]) : mine
      if (filled !== undefined) entries.push([key, filled])
    }
    return Object.fromEntries(entries)
  }
  return fill(schema as Schema, value, [])
}

/** Every violation of the schema, in the order of the value. */
export function violations(schema: TSchema, value: unknown): Violation[] {
  const found: Violation[] = []
  check(schema as Schema, value, [], found)
  return found
}

function check(schema: Schema, value: unknown, path: Path, found: Violation[]): void {
  for (const error of Value.Errors(schema as TSchema, value)) {
    // a union reports the failures of all its branches: only the branch that was meant is checked, below
    if (error.keyword === 'anyOf' || error.keyword === 'boolean' || error.schemaPath.includes('/anyOf/'))
      continue
    const at = [...path, ...pointer(error.instancePath, value)]
    const here = lookUp(schema, value, at.slice(path.length))
    switch (error.keyword) {
      case 'additionalProperties':
        for (const key of error.params.additionalProperties)
          found.push({ path: [...at, key], at: [...at, key], message: unknownKey(key, here) })
        break
      case 'required':
        for (const key of error.params.requiredProperties) {
          const about = here?.properties?.[key]?.description
          found.push({ path: [...at, key], at, message: `is missing${about ? `: ${about}` : ''}` })
        }
        break
      default:
        found.push({
          path: at,
          at,
          message: sentence(error.message, here, valueAt(value, at.slice(path.length))),
        })
    }
  }
  walkUnions(schema, value, path, found)
}

function walkUnions(schema: Schema, value: unknown, path: Path, found: Violation[]): void {
  if (schema.anyOf) {
    const branch = branchOf(schema, value)
    if (branch) return check(branch, value, path, found)
    const types = schema.anyOf.map((one) => one.properties?.type?.const).filter((one) => one !== undefined)
    if (types.length === 0)
      found.push({
        path,
        at: path,
        message: `must be ${schema.anyOf.map((one) => article(one.type)).join(' or ')}`,
      })
    else if (!isObject(value)) found.push({ path, at: path, message: 'must be a map' })
    else {
      const has = Object.hasOwn(value, 'type')
      const list = types.join(', ')
      found.push({
        path: [...path, 'type'],
        at: has ? [...path, 'type'] : path,
        message: has ? `must be one of ${list}, not ${show(value.type)}` : `is missing: one of ${list}`,
      })
    }
    return
  }
  if (Array.isArray(value) && schema.items) {
    const items = schema.items
    value.forEach((item, index) => walkUnions(items, item, [...path, index], found))
  } else if (isObject(value))
    for (const [key, item] of Object.entries(value)) {
      const below = schemaOfKey(schema, key)
      if (below) walkUnions(below, item, [...path, key], found)
    }
}

function lookUp(schema: Schema, value: unknown, path: Path): Schema | undefined {
  let here: Schema | undefined = schema
  let item = value
  for (const key of path) {
    if (here?.anyOf) here = branchOf(here, item)
    if (!here) return undefined
    here = typeof key === 'number' ? here.items : schemaOfKey(here, key)
    item = valueAt(item, [key])
  }
  return here
}

function valueAt(value: unknown, path: Path): unknown {
  let here = value
  for (const key of path) {
    if (Array.isArray(here) && typeof key === 'number') here = here[key]
    else if (isObject(here) && Object.hasOwn(here, key)) here = here[key]
    else return undefined
  }
  return here
}

/** RFC 6901; numbers become indexes where the value is a list. */
function pointer(text: string, value: unknown): Path {
  const path: (string | number)[] = []
  for (const part of text.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(valueAt(value, path)) ? Number(key) : key)
  }
  return path
}

function sentence(message: string, schema: Schema | undefined, value: unknown): string {
  if (schema?.enum) return `must be one of ${schema.enum.join(', ')}, not ${show(value)}`
  if (schema?.path) return `must be the name of a file or directory, not ${show(value)}`
  const about = schema?.description ? ` (${schema.description})` : ''
  return `${message}, not ${show(value)}${about}`
}

function unknownKey(key: string, schema: Schema | undefined): string {
  const pattern = Object.keys(schema?.patternProperties ?? {})[0]
  if (pattern !== undefined) return `is not a name that can be used here: it must match ${pattern}`
  const known = Object.keys(schema?.properties ?? {})
  const near = known
    .map((name) => ({ name, distance: distance(name.toLowerCase(), key.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0]
  if (near && near.distance <= (key.length < 4 ? 1 : Math.max(2, Math.floor(key.length / 3))))
    return `is not a setting; did you mean ${near.name}?`
  return `is not a setting; known here: ${known.join(', ')}`
}

const article = (type: string | undefined) =>
  type === 'object' ? 'a map' : type === 'array' ? 'a list' : `a ${type ?? 'value'}`

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** Levenshtein, for short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}
