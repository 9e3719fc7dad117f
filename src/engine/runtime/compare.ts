/** LanguagePrimitives.Equals and Compare: how the comparison operators, sorting and `switch` see two values. */
import { PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import { PSSemanticVersion, PSVersion, PSGuid, PSUri, PSSwitch } from '../../objects/misc.ts'
import { NetType, T } from '../../objects/net-type.ts'
import { BigBox, EnumValue, NumberBox, PSBigInteger, PSChar, PSDecimal } from '../../objects/numbers.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { PSDateTime, PSDateTimeOffset, PSTimeSpan } from '../../objects/time.ts'
import { typeOf } from '../../objects/type-of.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { valueEquality, valueOrder } from '../types/comparison-table.ts'
import { isAssignable } from '../types/type-loader.ts'
import type { EngineContext } from './context.ts'
import { convertTo } from './convert.ts'
import { fail } from './failure.ts'
import { isCastFailure } from './net-failure.ts'
import { codeOf, compareNumbers, isNumericCode, toBig } from './numeric.ts'
import { netText, toText } from './to-text.ts'

const insensitive = new Intl.Collator('en-US', { sensitivity: 'accent' })
const sensitive = new Intl.Collator('en-US', { sensitivity: 'variant' })

/** CompareInfo.Compare of the invariant culture. */
export function compareText(a: string, b: string, ignoreCase: boolean): number {
  if (a === b) return 0
  const order = (ignoreCase ? insensitive : sensitive).compare(a, b)
  return order < 0 ? -1 : order > 0 ? 1 : 0
}

const isPlain = (code: number): boolean => code >= 0x20 && code <= 0x7e

/** The same for equality only, without the collator as long as the texts are plain ASCII, which nothing beside it changes. */
export function equalText(a: string, b: string, ignoreCase: boolean): boolean {
  if (a === b) return true
  const count = Math.min(a.length, b.length)
  let at = 0
  for (; at < count; at++) {
    const x = a.charCodeAt(at)
    const y = b.charCodeAt(at)
    if (!isPlain(x) || !isPlain(y)) break
    if (x === y) continue
    const letter = x | 0x20
    if (!ignoreCase || letter !== (y | 0x20) || letter < 0x61 || letter > 0x7a) return false
  }
  if (at === count) {
    if (a.length === b.length) return true
    if (isPlain(a.length > count ? a.charCodeAt(count) : b.charCodeAt(count))) return false
  }
  return compareText(a, b, ignoreCase) === 0
}

/** Scheme and host of an absolute URI are compared without case, and its fragment not at all. */
function sameUri(a: string, b: string): boolean {
  const whole = (text: string): string => {
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !URL.canParse(text)) return text
    const url = new URL(text)
    url.hash = ''
    return url.href
  }
  return a === b || whole(a) === whole(b)
}

const nothing = (value: unknown): boolean => value === null || value === undefined || value === AutomationNull

/** Object.Equals of .NET, without conversion. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return !(typeof a === 'number' && Number.isNaN(a))
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (a instanceof NumberBox && b instanceof NumberBox)
    return (
      a.netType === b.netType && (a.value === b.value || (Number.isNaN(a.value) && Number.isNaN(b.value)))
    )
  if (a instanceof BigBox && b instanceof BigBox) return a.netType === b.netType && a.value === b.value
  if (a instanceof EnumValue && b instanceof EnumValue) return a.netType === b.netType && a.value === b.value
  if (a instanceof PSChar && b instanceof PSChar) return a.code === b.code
  if (a instanceof PSDecimal && b instanceof PSDecimal) return compareNumbers(a, b) === 0
  if (a instanceof PSDateTime && b instanceof PSDateTime) return a.ticks === b.ticks
  if (a instanceof PSTimeSpan && b instanceof PSTimeSpan) return a.ticks === b.ticks
  if (a instanceof PSDateTimeOffset && b instanceof PSDateTimeOffset)
    return a.ticks - a.offsetTicks === b.ticks - b.offsetTicks
  if (a instanceof PSGuid && b instanceof PSGuid) return a.text === b.text
  if (a instanceof PSVersion && b instanceof PSVersion) return compareVersions(a, b) === 0
  if (a instanceof PSSemanticVersion && b instanceof PSSemanticVersion) return sameSemanticVersion(a, b)
  if (a instanceof PSUri && b instanceof PSUri) return sameUri(a.originalString, b.originalString)
  if (a instanceof PSSwitch && b instanceof PSSwitch) return a.isPresent === b.isPresent
  const equality = valueEquality.get((a as { netType?: NetType }).netType as NetType)
  return equality ? equality(a as never, b as never) : false
}

export function compareVersions(a: PSVersion, b: PSVersion): number {
  return Math.sign(a.major - b.major || a.minor - b.minor || a.build - b.build || a.revision - b.revision)
}

/** Build labels are not compared (SemVer 2.0). */
export const sameSemanticVersion = (a: PSSemanticVersion, b: PSSemanticVersion): boolean =>
  a.major === b.major && a.minor === b.minor && a.patch === b.patch && a.preReleaseLabel === b.preReleaseLabel

function compareSemantic(a: PSSemanticVersion, b: PSSemanticVersion): number {
  const numbers = Math.sign(a.major - b.major || a.minor - b.minor || a.patch - b.patch)
  if (numbers !== 0) return numbers
  const x = a.preReleaseLabel
  const y = b.preReleaseLabel
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
  const left = x.split('.')
  const right = y.split('.')
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const p = left[i]
    const q = right[i]
    if (p === undefined || q === undefined) return p === undefined ? -1 : 1
    const pn = /^\d+$/.test(p)
    const qn = /^\d+$/.test(q)
    if (pn && qn) {
      if (Number(p) !== Number(q)) return Number(p) < Number(q) ? -1 : 1
    } else if (pn !== qn) return pn ? -1 : 1
    else if (p !== q) return p < q ? -1 : 1
  }
  return 0
}

const bySign = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0)

/** IComparable.CompareTo of two values of one type; undefined where the type is not comparable. */
export function compareSame(a: unknown, b: unknown): number | undefined {
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  if (isNumericCode(codeOf(a)) && isNumericCode(codeOf(b))) return compareNumbers(a, b)
  if (a instanceof PSChar && b instanceof PSChar) return a.code - b.code
  if (a instanceof PSBigInteger && b instanceof PSBigInteger) return bySign(a.value, b.value)
  if (a instanceof PSDateTime && b instanceof PSDateTime) return bySign(a.ticks, b.ticks)
  if (a instanceof PSTimeSpan && b instanceof PSTimeSpan) return bySign(a.ticks, b.ticks)
  if (a instanceof PSDateTimeOffset && b instanceof PSDateTimeOffset)
    return bySign(a.ticks - a.offsetTicks, b.ticks - b.offsetTicks)
  if (a instanceof PSVersion && b instanceof PSVersion) return compareVersions(a, b)
  if (a instanceof PSSemanticVersion && b instanceof PSSemanticVersion) return compareSemantic(a, b)
  if (a instanceof PSGuid && b instanceof PSGuid) return a.text < b.text ? -1 : a.text > b.text ? 1 : 0
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b, false)
  const order = valueOrder.get((a as { netType?: NetType } | null)?.netType as NetType)
  return order?.(a as never, b as never)
}

const numberOrEnum = (value: unknown): boolean =>
  isNumericCode(codeOf(value)) && !(value instanceof EnumValue)

/** `a -eq b` where neither is a collection. */
export function equalValues(
  first: unknown,
  second: unknown,
  ignoreCase: boolean,
  ctx: EngineContext,
): boolean {
  const a = baseOf(first)
  const b = baseOf(second)
  if (typeof a === 'number' && typeof b === 'number') return a === b
  if (nothing(a) || nothing(b)) return nothing(a) && nothing(b)
  if (typeof a === 'string') return equalText(a, typeof b === 'string' ? b : toText(second, ctx), ignoreCase)
  if (sameValue(a, b)) return true
  if (numberOrEnum(a) && numberOrEnum(b)) {
    if (isNaNValue(a) || isNaNValue(b)) return false
    return compareNumbers(a, b) === 0
  }
  if (a instanceof PSChar && ignoreCase) {
    if (typeof b === 'string' && b.length === 1) return String(a).toUpperCase() === b.toUpperCase()
    if (b instanceof PSChar) return String(a).toUpperCase() === String(b).toUpperCase()
  }
  if (
    a instanceof PSObject ||
    a instanceof PSArray ||
    a instanceof PSList ||
    a instanceof PSDictionary ||
    a instanceof NetType
  ) {
    if (!(a instanceof NetType)) return false
  }
  const type = typeOf(a)
  if (!type || type === T.Object) return false
  try {
    return sameValue(a, convertTo(second, type, ctx))
  } catch (error) {
    if (isCastFailure(error)) return false
    throw error
  }
}

export function isNaNValue(value: unknown): boolean {
  return value instanceof NumberBox && Number.isNaN(value.value)
}

/** Order of two values, as `-lt` and Sort-Object ask for it. @throws what cannot be compared */
export function compareValues(
  first: unknown,
  second: unknown,
  ignoreCase: boolean,
  ctx: EngineContext,
): number {
  const a = baseOf(first)
  const b = baseOf(second)
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0
  if (nothing(a)) return nothing(b) ? 0 : againstNull(b, true)
  if (nothing(b)) return againstNull(a, false)
  if (typeof a === 'string') {
    return compareText(a, typeof b === 'string' ? b : toText(second, ctx), ignoreCase)
  }
  if (
    isNumericCode(codeOf(a)) &&
    !(a instanceof EnumValue) &&
    isNumericCode(codeOf(b)) &&
    !(b instanceof EnumValue)
  ) {
    return compareNumbers(a, b)
  }
  const type = typeOf(a) as NetType
  if (a instanceof PSDictionary || a instanceof PSList) notComparable(a)
  let converted: unknown
  if (a instanceof PSObject) converted = second
  else {
    try {
      converted = convertTo(second, type, ctx)
    } catch (error) {
      if (!isCastFailure(error)) throw error
      // what is no IComparable is not asked for the other as one of its kind
      if (!isAssignable(type, T.IComparable)) notComparable(a)
      fail(
        'ComparisonFailure',
        `Could not compare "${shown(first, ctx)}" to "${shown(second, ctx)}". Error: "${error.message}"`,
        {
          category: 'InvalidOperation',
        },
      )
    }
  }
  if (a instanceof EnumValue) return bySign(a.value, toBig(converted))
  const order = compareSame(a, baseOf(converted))
  if (order !== undefined) return Math.sign(order)
  if (a === b) return 0
  if (a instanceof PSObject) {
    fail(
      'PSObjectCompareTo',
      `Cannot compare "${shown(first, ctx)}" to "${shown(second, ctx)}" because the objects are not the same type or the object "${shown(first, ctx)}" does not implement "IComparable".`,
      { type: 'sma:ExtendedTypeSystemException', category: 'NotSpecified' },
    )
  }
  notComparable(a)
}

function notComparable(value: unknown): never {
  fail('NotIcomparable', `Cannot compare "${netText(value)}" because it is not IComparable.`, {
    category: 'InvalidOperation',
  })
}

function shown(value: unknown, ctx: EngineContext): string {
  return toText(value, ctx)
}

/** $null is below what is not negative, and above what is. */
function againstNull(value: unknown, nullIsFirst: boolean): number {
  const code = codeOf(value)
  if (isNumericCode(code) && !(value instanceof EnumValue)) {
    const negative = compareNumbers(value, 0) < 0
    return nullIsFirst ? (negative ? 1 : -1) : negative ? -1 : 1
  }
  return nullIsFirst ? -1 : 1
}
