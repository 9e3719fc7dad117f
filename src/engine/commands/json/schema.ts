/** JSON Schema for Test-Json: what does not fit, with its place. References lead to places in the schema, or in documents beside it. */
import { regexFrom, withRegex } from '../../types/regex-values.ts'

export type Json = null | boolean | number | string | Json[] | { readonly [key: string]: Json }
export interface Misfit {
  readonly at: string
  readonly message: string
}

/** A `$ref` that leads nowhere, or round in circles: outside is a document of its own, which is not fetched. */
export class SchemaReferenceFault extends Error {
  readonly isOutside: boolean
  constructor(message: string, isOutside: boolean) {
    super(message)
    this.isOutside = isOutside
  }
}

type JsonMap = { readonly [key: string]: Json }
const isMap = (value: Json | undefined): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const kindOf = (value: Json): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : typeof value === 'number'
        ? Number.isInteger(value)
          ? 'integer'
          : 'number'
        : typeof value

const has = (value: Json, type: string): boolean => {
  const kind = kindOf(value)
  return kind === type || (kind === 'integer' && type === 'number')
}

function same(a: Json, b: Json): boolean {
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((one, i) => same(one, b[i] as Json))
  if (isMap(a)) {
    if (!isMap(b)) return false
    const keys = Object.keys(a)
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && same(a[key] as Json, b[key] as Json))
    )
  }
  return a === b
}

const depthMax = 64

/** A schema and the documents it refers to by their names. */
export interface SchemaDocument {
  readonly json: Json
  readonly others: Map<string, SchemaDocument>
}

/** The documents beside it that a schema names. */
export function referencedDocuments(schema: Json, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(schema)) for (const one of schema) referencedDocuments(one, into)
  else if (isMap(schema))
    for (const [key, one] of Object.entries(schema)) {
      const [document] = key === '$ref' && typeof one === 'string' ? one.split('#') : []
      if (document) into.add(document)
      else referencedDocuments(one as Json, into)
    }
  return into
}

/** @throws {SchemaReferenceFault} a reference that leads nowhere, or round in circles */
export function misfits(schema: SchemaDocument, value: Json): Misfit[] {
  const out: Misfit[] = []
  check(schema.json, value, '', out, schema, 0)
  return out
}

function fits(schema: Json, value: Json, at: string, root: SchemaDocument, depth: number): boolean {
  const out: Misfit[] = []
  check(schema, value, at, out, root, depth)
  return out.length === 0
}

function resolve(from: SchemaDocument, reference: string): { schema: Json; document: SchemaDocument } {
  const [name = '', place = ''] = reference.split('#')
  const document = name === '' ? from : from.others.get(name)
  if (document === undefined) throw new SchemaReferenceFault(`Could not resolve '${reference}'`, true)
  let at: Json | undefined = document.json
  for (const part of decodeURIComponent(place).split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    at = Array.isArray(at) ? at[Number(key)] : isMap(at) && Object.hasOwn(at, key) ? at[key] : undefined
  }
  if (at === undefined) throw new SchemaReferenceFault(`Could not resolve '${reference}'`, false)
  return { schema: at, document }
}

function check(
  schema: Json,
  value: Json,
  at: string,
  out: Misfit[],
  root: SchemaDocument,
  depth: number,
): void {
  const say = (message: string): void => void out.push({ at, message })
  if (depth > depthMax) throw new SchemaReferenceFault('The schema refers to itself too deeply', false)
  if (schema === true) return
  if (schema === false) {
    say('All values fail against the false schema')
    return
  }
  if (!isMap(schema)) return
  const of = (key: string): Json | undefined => (Object.hasOwn(schema, key) ? schema[key] : undefined)
  const number = (key: string): number | undefined => {
    const found = of(key)
    return typeof found === 'number' ? found : undefined
  }
  const inner = (one: Json, part: Json, where = at): void => check(one, part, where, out, root, depth + 1)
  const list = (key: string): Json[] => {
    const found = of(key)
    return Array.isArray(found) ? found : []
  }

  const reference = of('$ref')
  if (typeof reference === 'string') {
    const found = resolve(root, reference)
    check(found.schema, value, at, out, found.document, depth + 1)
  }
  const type = of('type')
  const types = typeof type === 'string' ? [type] : Array.isArray(type) ? type.map(String) : []
  if (types.length > 0 && !types.some((one) => has(value, one)))
    say(
      `Value is "${kindOf(value)}" but should be ${types.length === 1 ? `"${types[0]}"` : JSON.stringify(types)}`,
    )
  if (Array.isArray(of('enum')) && !list('enum').some((one) => same(one, value)))
    say('Value should match one of the values specified by the enum')
  const constant = of('const')
  if (constant !== undefined && !same(constant, value))
    say(`Expected ${JSON.stringify(JSON.stringify(constant))}`)

  if (typeof value === 'number') {
    const limit = (key: string, isOk: (bound: number) => boolean, words: string): void => {
      const bound = number(key)
      if (bound !== undefined && !isOk(bound)) say(`${value} should be ${words} ${bound}`)
    }
    limit('minimum', (bound) => value >= bound, 'at least')
    limit('maximum', (bound) => value <= bound, 'at most')
    limit('exclusiveMinimum', (bound) => value > bound, 'greater than')
    limit('exclusiveMaximum', (bound) => value < bound, 'less than')
    limit('multipleOf', (bound) => Number.isInteger(value / bound), 'a multiple of')
  }
  if (typeof value === 'string') {
    const length = [...value].length
    const least = number('minLength')
    const most = number('maxLength')
    if (least !== undefined && length < least) say(`Value should be at least ${least} characters`)
    if (most !== undefined && length > most) say(`Value should be at most ${most} characters`)
    const pattern = of('pattern')
    if (typeof pattern === 'string' && !isMatch(pattern, value))
      say('The string value is not a match for the indicated regular expression')
  }
  if (Array.isArray(value)) {
    const least = number('minItems')
    const most = number('maxItems')
    if (least !== undefined && value.length < least) say(`Value has less than ${least} items`)
    if (most !== undefined && value.length > most) say(`Value has more than ${most} items`)
    if (
      of('uniqueItems') === true &&
      value.some((one, i) => value.slice(0, i).some((other) => same(one, other)))
    )
      say('Items should be unique')
    const prefix = [...list('prefixItems'), ...list('items')]
    value.forEach((one, i) => {
      const rest = of(Array.isArray(of('items')) ? 'additionalItems' : 'items')
      const mine = prefix[i] ?? (rest === undefined || Array.isArray(rest) ? undefined : rest)
      if (mine !== undefined) inner(mine, one, `${at}/${i}`)
    })
    const contains = of('contains')
    if (contains !== undefined && !value.some((one) => fits(contains, one, at, root, depth + 1)))
      say('Expected array to contain at least one item that matched the schema, but it did not')
  }
  if (isMap(value)) {
    const keys = Object.keys(value)
    const missing = list('required').filter((one) => !Object.hasOwn(value, String(one)))
    if (missing.length > 0) say(`Required properties ${JSON.stringify(missing)} are not present`)
    const least = number('minProperties')
    const most = number('maxProperties')
    if (least !== undefined && keys.length < least) say(`Value has less than ${least} properties`)
    if (most !== undefined && keys.length > most) say(`Value has more than ${most} properties`)
    const properties = of('properties')
    const patterns = of('patternProperties')
    const names = of('propertyNames')
    const others = of('additionalProperties')
    for (const key of keys) {
      const where = `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
      const part = value[key] as Json
      let known = false
      if (isMap(properties) && Object.hasOwn(properties, key)) {
        known = true
        inner(properties[key] as Json, part, where)
      }
      if (isMap(patterns)) {
        for (const [pattern, one] of Object.entries(patterns)) {
          if (!isMatch(pattern, key)) continue
          known = true
          inner(one, part, where)
        }
      }
      if (!known && others !== undefined) inner(others, part, where)
      if (names !== undefined) inner(names, key, where)
    }
    const dependent = of('dependentRequired')
    for (const [key, needs] of isMap(dependent) ? Object.entries(dependent) : []) {
      if (!Object.hasOwn(value, key) || !Array.isArray(needs)) continue
      const lacking = needs.filter((one) => !Object.hasOwn(value, String(one)))
      if (lacking.length > 0)
        say(`Some required property dependencies are missing: ${JSON.stringify(lacking)}`)
    }
  }
  for (const one of list('allOf')) inner(one, value)
  const any = list('anyOf')
  if (any.length > 0 && !any.some((one) => fits(one, value, at, root, depth + 1)))
    for (const one of any) inner(one, value)
  const single = list('oneOf')
  if (single.length > 0) {
    const count = single.filter((one) => fits(one, value, at, root, depth + 1)).length
    if (count !== 1) say(`Expected 1 matching subschema but found ${count}`)
  }
  const not = of('not')
  if (not !== undefined && fits(not, value, at, root, depth + 1)) say('Value should not match the schema')
  const condition = of('if')
  if (condition !== undefined) {
    const next = of(fits(condition, value, at, root, depth + 1) ? 'then' : 'else')
    if (next !== undefined) inner(next, value)
  }
}

const isMatch = (pattern: string, text: string): boolean =>
  withRegex(() => regexFrom(pattern, 256).isMatch(text))
