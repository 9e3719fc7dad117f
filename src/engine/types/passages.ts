/** How arguments get into parameters where their types alone decide it: found once for an overload, then no argument is looked at. */
import { type NetType, T } from '../../objects/net-type.ts'
import { EnumValue, PSChar, PSDouble } from '../../objects/numbers.ts'
import type { Overload, Parameter } from './surface.ts'
import { charArray, charArrayType } from './values.ts'

/** undefined: the argument goes in as it is */
type Passage = 'toDouble' | 'toChar' | 'toChars' | 'convert' | undefined
type Convert = (parameter: Parameter, value: unknown, at: number) => unknown

export interface Passages {
  /** undefined: no argument is converted */
  readonly conversions: readonly Passage[] | undefined
  /** values of optional parameters that have no argument */
  readonly rest: readonly unknown[]
  /** the arguments from this one on become the params array */
  readonly spreadFrom: number | undefined
  readonly hasReferences: boolean
  /** the arguments go in as they are */
  readonly isPlain: boolean
}

/** Whether the last parameter takes any number of arguments in this call. */
export const isSpread = (parameters: readonly Parameter[], expand: boolean, count: number): boolean =>
  expand || (parameters.length > count && parameters[parameters.length - 1]?.isParams === true)

/** What arguments of these types need, unless they are wrapped; undefined where there are more of them than parameters. */
export function passagesOf(
  { parameters }: Overload,
  expand: boolean,
  types: readonly (NetType | undefined)[],
): Passages | undefined {
  const spreads = isSpread(parameters, expand, types.length)
  const fixed = spreads ? parameters.slice(0, -1) : parameters
  if (!spreads && fixed.length < types.length) return undefined
  const conversions = fixed.slice(0, types.length).map((one, at) => passageOf(one, types[at]))
  const isConverted = conversions.some((one) => one !== undefined)
  const rest = fixed.slice(types.length).map(defaultOf)
  return {
    conversions: isConverted ? conversions : undefined,
    rest,
    spreadFrom: spreads ? fixed.length : undefined,
    hasReferences: parameters.some((one) => one.isRef),
    isPlain: !isConverted && rest.length === 0 && !spreads,
  }
}

function passageOf(parameter: Parameter, type: NetType | undefined): Passage {
  if (parameter.isRef || parameter.isOpen || isSpan(parameter.typeText)) return 'convert'
  const wanted = parameter.type
  if (type !== undefined && (wanted === type || wanted === T.Object)) return undefined
  if (wanted === T.Double && type === T.Int32) return 'toDouble'
  if (wanted === T.Char && type === T.String) return 'toChar'
  if (wanted === charArrayType && type === T.String) return 'toChars'
  return 'convert'
}

/** @param args become the method's own
 * @param gathered makes the params array of the arguments from one on */
export function pass(
  args: unknown[],
  { conversions, rest, spreadFrom }: Passages,
  parameters: readonly Parameter[],
  convert: Convert,
  gathered: (items: readonly unknown[], parameter: Parameter) => unknown,
): unknown[] {
  if (conversions !== undefined)
    for (let i = 0; i < conversions.length; i++) {
      const passage = conversions[i]
      if (passage === undefined) continue
      const value = args[i]
      if (passage === 'toDouble') args[i] = new PSDouble(value as number)
      else if (passage === 'toChar' && (value as string).length === 1)
        args[i] = new PSChar((value as string).charCodeAt(0))
      else if (passage === 'toChars') args[i] = charArray(value as string)
      else args[i] = convert(parameters[i] as Parameter, value, i)
    }
  const more = spreadFrom === undefined ? undefined : args.splice(spreadFrom)
  for (const value of rest) args.push(value)
  if (more !== undefined) args.push(gathered(more, parameters[parameters.length - 1] as Parameter))
  return args
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
