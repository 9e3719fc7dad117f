/** What a column shows: a property's name (or a pattern of names), or script. */
import type { FormatHost } from './format-host.ts'
import type { Step } from '../runtime/task.ts'
import type { ViewExpression } from './view-types.ts'

export type PropertyExpression =
  | { readonly kind: 'name'; readonly name: string; readonly resolved: boolean }
  | { readonly kind: 'script'; readonly block: unknown; readonly text: string }
  | {
      readonly kind: 'native'
      readonly compute: (value: unknown, host: FormatHost) => unknown
      readonly text: string
    }

/** `error`: what the getter or script threw. */
export interface Evaluated {
  readonly value: unknown
  readonly error?: unknown
  readonly expression: PropertyExpression
}

/** A piece of formatting that may run script: it gives way as all tasks do. */
export type Formatting<R> = Generator<Step, R, unknown>

export const named = (name: string, resolved = false): PropertyExpression => ({
  kind: 'name',
  name,
  resolved,
})
export const textOf = (expression: PropertyExpression): string =>
  expression.kind === 'name' ? expression.name : expression.text

const parsed = new WeakMap<object, PropertyExpression>()

export function fromView(expression: ViewExpression, host: FormatHost): PropertyExpression {
  if ('property' in expression) return named(expression.property)
  if ('native' in expression) return { kind: 'native', compute: expression.native, text: expression.script }
  const known = parsed.get(expression)
  if (known !== undefined) return known
  const made: PropertyExpression = {
    kind: 'script',
    block: host.parse(expression.script),
    text: expression.script,
  }
  parsed.set(expression, made)
  return made
}

/** The properties an expression stands for: those there are, by their declared names. */
export function resolve(
  expression: PropertyExpression,
  value: unknown,
  host: FormatHost,
): PropertyExpression[] {
  if (expression.kind !== 'name' || expression.resolved) return [expression]
  const { name } = expression
  let names: readonly string[]
  if (host.isWildcard(name)) names = host.namesLike(value, name)
  else {
    const own = host.propertyName(value, name)
    names =
      own === undefined
        ? (host.propertySet(value, name) ?? []).flatMap((one) => host.propertyName(value, one) ?? [])
        : [own]
  }
  return [...new Set(names)].map((one) => named(one, true))
}

/** The first value; undefined where there is no such property. */
export function* evaluate(
  expression: PropertyExpression,
  value: unknown,
  host: FormatHost,
): Formatting<Evaluated | undefined> {
  const own = resolve(expression, value, host)[0]
  if (own === undefined) return undefined
  try {
    if (own.kind === 'name') return { value: host.property(value, own.name), expression: own }
    if (own.kind === 'native') return { value: own.compute(value, host), expression: own }
    return { value: yield host.call(own.block, value), expression: own }
  } catch (error) {
    const caught = host.caught(error)
    if (caught === undefined) throw error
    return { value: null, error: caught, expression: own }
  }
}
