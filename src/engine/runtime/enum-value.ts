/** Strings and integers to values of an enum type, with PowerShell's prefix matching and its messages. */
import { hasWildcard, wildcard } from './wildcard.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import type { NetType } from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { netTypeText } from '../types/names.ts'
import { castFailure } from './net-failure.ts'

const wrapped = (text: string, type: NetType, why: string): string =>
  `Cannot convert value "${text}" to type "${netTypeText(type)}". Error: "${why}"`

const notValid = (text: string, type: NetType): string =>
  `Cannot convert value "${text}" to type "${netTypeText(type)}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${names(type).join(',')}".`

function names(type: NetType): string[] {
  const unsigned = (value: bigint): bigint => BigInt.asUintN(64, value)
  return [...(type.enumInfo?.names ?? [])]
    .sort((a, b) => (unsigned(a[1]) < unsigned(b[1]) ? -1 : unsigned(a[1]) > unsigned(b[1]) ? 1 : 0))
    .map(([name]) => name)
}

/** Enum.Parse without case: a name or a number; undefined where there is none. */
function parsed(type: NetType, part: string): bigint | undefined {
  const text = part.trim()
  const lower = text.toLowerCase()
  const known = type.enumInfo?.names ?? new Map<string, bigint>()
  for (const [name, value] of known) if (name === text) return value
  for (const [name, value] of known) if (name.toLowerCase() === lower) return value
  return /^[+-]?\d+$/.test(text) ? BigInt(text.replace(/^\+/, '')) : undefined
}

/** What a beginning of more than one name means (EnumMinimumDisambiguation). */
const preferredNames: Readonly<Record<string, readonly string[]>> = {
  'System.IO.FileAttributes': ['Directory', 'ReadOnly', 'System'],
}

/** The one name that begins so. */
function disambiguated(type: NetType, text: string): bigint {
  const lower = text.toLowerCase()
  const matches = names(type).filter((name) => name.toLowerCase().startsWith(lower))
  if (matches.length === 1) return type.enumInfo?.names.get(matches[0] as string) as bigint
  const preferred = preferredNames[type.fullName]?.find((name) => name.toLowerCase().startsWith(lower))
  if (preferred !== undefined) return type.enumInfo?.names.get(preferred) as bigint
  const why =
    matches.length === 0
      ? `Unable to match the identifier name ${text} to a valid enumerator name. Specify one of the following enumerator names and try again:\n${names(type).join(', ')}`
      : `The identifier name ${text} cannot be processed because it is either too similar or identical to the following enumerator names: ${matches.join(', ')}. Use a more specific identifier name.`
  const inner = new NetException(exceptionType('sma:RuntimeException'), why)
  throw castFailure('SubstringDisambiguationEnumParseThrewAnException', wrapped(text, type, why), inner)
}

/** Their converter (EnumMultipleTypeConverter) takes whole names and patterns. */
const takesWildcards = new Set([
  'System.Management.Automation.PSMemberTypes',
  'System.Management.Automation.PSMemberViewTypes',
])

export function enumFromText(text: string, type: NetType): EnumValue {
  if (/^\s*[+-]?\d+\s*$/.test(text)) return checked(BigInt(text.trim()), type, text, 'EnumParseUndefined')
  const parts = text.split(',')
  let value = 0n
  if (takesWildcards.has(type.fullName)) {
    for (const part of parts) {
      const pattern = wildcard(hasWildcard(part) ? part : part.trim(), true)
      const matching = [...(type.enumInfo?.names ?? [])].filter(([name]) => pattern.isMatch(name))
      if (matching.length === 0) {
        const why = notValid(part, type)
        const inner = castFailure('InvalidCastEnumStringNotFound', why).exception
        throw castFailure('InvalidCastPSTypeConvertersConvertFrom', wrapped(text, type, why), inner)
      }
      for (const [, one] of matching) value |= one
    }
    return checked(value, type, text)
  }
  for (const part of parts) {
    const one = parsed(type, part)
    if (one === undefined) return checked(disambiguated(type, text), type, text)
    value |= one
  }
  return checked(value, type, text)
}

/** An integer is taken only where it is defined, or made of defined flags. */
export function enumFromInteger(value: bigint, type: NetType, shown: string): EnumValue {
  return checked(value, type, shown)
}

function checked(value: bigint, type: NetType, shown: string, errorId = 'UndefinedIntegerToEnum'): EnumValue {
  const info = type.enumInfo
  if (!info) throw new RangeError('not an enum')
  let defined = false
  let all = 0n
  for (const one of info.names.values()) {
    // PowerShell's own: one negative value, and every number will do
    if (one === value || one < 0n) defined = true
    all |= one
  }
  if (!defined && info.isFlags) defined = (BigInt.asUintN(64, value) & ~BigInt.asUintN(64, all)) === 0n
  if (!defined) {
    throw castFailure(errorId, notValid(shown, type))
  }
  return new EnumValue(type, value)
}

/** `'a','b'` as one value: what the names mean together, flags or not. */
export function enumFromTexts(texts: readonly string[], type: NetType): EnumValue {
  let value = 0n
  for (const text of texts) {
    const one = parsed(type, text)
    if (one === undefined) return checked(disambiguated(type, texts.join(',')), type, texts.join(','))
    value |= one
  }
  return checked(value, type, texts.join(','))
}
