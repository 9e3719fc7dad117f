/** How arguments get into parameters where their types alone decide it: found once for an overload, then no argument is looked at. */
import { type NetType, T } from '../../objects/net-type.ts'
import { EnumValue, PSDouble } from '../../objects/numbers.ts'
import type { Overload, Parameter } from './surface.ts'

/** undefined: the argument goes in as it is */
type Passage = ((value: never) => unknown) | 'convert' | undefined
type Convert = (parameter: Parameter, value: unknown, at: number) => unknown

export interface Passages {
  /** undefined: no argument is converted */
  readonly conversions: readonly Passage[] | undefined
  /** values of optional parameters that have no argument */
  readonly rest: readonly unknown[]
}

const widening = (value: number): PSDouble => new PSDouble(value)

/** What arguments of these types need, unless they are wrapped; undefined where conversions have more to decide. */
export function passagesOf(
  { parameters }: Overload,
  types: readonly (NetType | undefined)[],
): Passages | undefined {
  if (parameters.length < types.length) return undefined
  const conversions: Passage[] = []
  for (const [at, one] of parameters.entries()) {
    if (one.isRef || one.isOpen || one.isParams || isSpan(one.typeText)) return undefined
    if (at >= types.length) continue
    const type = types[at]
    if (type !== undefined && (one.type === type || one.type === T.Object)) conversions.push(undefined)
    else if (one.type === T.Double && type === T.Int32) conversions.push(widening)
    else conversions.push('convert')
  }
  return {
    conversions: conversions.some((one) => one !== undefined) ? conversions : undefined,
    rest: parameters.slice(types.length).map(defaultOf),
  }
}

export function pass(
  args: readonly unknown[],
  { conversions, rest }: Passages,
  parameters: readonly Parameter[],
  convert: Convert,
): unknown[] {
  if (conversions === undefined && rest.length === 0) return args as unknown[]
  const out: unknown[] = []
  for (let i = 0; i < args.length; i++) {
    const passage = conversions?.[i]
    if (passage === undefined) out.push(args[i])
    else if (passage === 'convert') out.push(convert(parameters[i] as Parameter, args[i], i))
    else out.push(passage(args[i] as never))
  }
  for (const value of rest) out.push(value)
  return out
}

export function defaultOf(parameter: Parameter): unknown {
  const { defaultText, type } = parameter
  if (defaultText === undefined) return undefined
  if (type.enumInfo) {
    const name = defaultText.slice(defaultText.lastIndexOf('.') + 1)
    return new EnumValue(type, type.enumInfo.names.get(name) ?? 0n)
  }
  if (type === T.Boolean) return /^true$/i.test(defaultText)
  if (type === T.Int32) return Number(defaultText)
  if (defaultText.startsWith('"')) return defaultText.slice(1, -1)
  return null
}

/** Memory on the stack, which only an array of the same items, or a text, converts to. */
export const isSpan = (typeText: string): boolean => /^System\.(?:ReadOnly)?Span\[/.test(typeText)
