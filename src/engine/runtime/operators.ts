/** The operators of the language, one table: `binary(op, a, b, ctx)`, `unary(op, a, ctx)`. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { invariantCulture } from '../../objects/cultures.ts'
import { PSArray } from '../../objects/collections.ts'
import { NetType, T } from '../../objects/net-type.ts'
import { EnumValue, PSChar } from '../../objects/numbers.ts'
import { baseOf, PSObject, extensionOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { arrayItemsMax, fuelSlice } from '../../settings/limits.ts'
import type { TokenKind } from '../language/tokens.ts'
import { isAssignable } from '../types/type-loader.ts'
import {
  arithmetic,
  bitwise,
  bnot,
  isPrimitiveCode,
  negate,
  noOperator,
  numberOfText,
  plus,
  refuseEnum,
  shift,
} from './arithmetic.ts'
import { compareText, compareValues, equalText, equalValues, isNaNValue } from './compare.ts'
import type { EngineContext } from './context.ts'
import { convertTo, isTrue, tryConvert } from './convert.ts'
import { enumerate } from './enumerate.ts'
import { fail, throwNet } from './failure.ts'
import { drained } from '../language/in-slices.ts'
import { guarded, guardedTask, isCastFailure, terminating } from './net-failure.ts'
import { isTask, promptly, type Task } from './task.ts'
import { changeNumber, codeOf, compareNumbers, isNumericCode, TypeCode } from './numeric.ts'
import {
  formatOperator,
  join,
  like,
  match,
  replace,
  split,
  splitWhite,
  type MatchResult,
} from './text-operators.ts'
import { cultureOf, toText } from './to-text.ts'
import { netTypeText } from '../types/names.ts'
import { ScriptObject } from '../types/script-object.ts'

export { increment } from './arithmetic.ts'

type Binary = (a: unknown, b: unknown, ctx: EngineContext) => unknown

const table: Partial<Record<TokenKind, Binary>> = {
  Plus: (a, b, ctx) => arithmetic('Plus', a, b, ctx),
  Minus: (a, b, ctx) => arithmetic('Minus', a, b, ctx),
  Multiply: (a, b, ctx) => arithmetic('Multiply', a, b, ctx),
  Divide: (a, b, ctx) => arithmetic('Divide', a, b, ctx),
  Rem: (a, b, ctx) => arithmetic('Rem', a, b, ctx),
  Format: (a, b, ctx) => formatOperator(toText(a, ctx), b, ctx),
  DotDot: (a, b) => range(a, b),
  And: (a, b) => isTrue(a) && isTrue(b),
  Or: (a, b) => isTrue(a) || isTrue(b),
  Xor: (a, b) => isTrue(a) !== isTrue(b),
  Band: (a, b, ctx) => bitwise('Band', a, b, ctx),
  Bor: (a, b, ctx) => bitwise('Bor', a, b, ctx),
  Bxor: (a, b, ctx) => bitwise('Bxor', a, b, ctx),
  Shl: (a, b, ctx) => shift('Shl', a, b, ctx),
  Shr: (a, b, ctx) => shift('Shr', a, b, ctx),
  Join: (a, b, ctx) => promptly(ctx, join(a, toText(b, ctx), ctx), fuelSlice),
  Ieq: (a, b, ctx) => equality(a, b, true, false, ctx),
  Ceq: (a, b, ctx) => equality(a, b, false, false, ctx),
  Ine: (a, b, ctx) => equality(a, b, true, true, ctx),
  Cne: (a, b, ctx) => equality(a, b, false, true, ctx),
  Ilt: (a, b, ctx) => ordering(a, b, true, lessThan, ctx),
  Clt: (a, b, ctx) => ordering(a, b, false, lessThan, ctx),
  Ile: (a, b, ctx) => ordering(a, b, true, lessOrEqual, ctx),
  Cle: (a, b, ctx) => ordering(a, b, false, lessOrEqual, ctx),
  Igt: (a, b, ctx) => ordering(a, b, true, greaterThan, ctx),
  Cgt: (a, b, ctx) => ordering(a, b, false, greaterThan, ctx),
  Ige: (a, b, ctx) => ordering(a, b, true, greaterOrEqual, ctx),
  Cge: (a, b, ctx) => ordering(a, b, false, greaterOrEqual, ctx),
  Ilike: (a, b, ctx) => like(a, b, true, false, ctx),
  Clike: (a, b, ctx) => like(a, b, false, false, ctx),
  Inotlike: (a, b, ctx) => like(a, b, true, true, ctx),
  Cnotlike: (a, b, ctx) => like(a, b, false, true, ctx),
  Ireplace: (a, b, ctx) => replace(a, b, true, ctx),
  Creplace: (a, b, ctx) => replace(a, b, false, ctx),
  Isplit: (a, b, ctx) => split(a, b, true, ctx),
  Csplit: (a, b, ctx) => split(a, b, false, ctx),
  Icontains: (a, b, ctx) => contains(a, b, true, ctx),
  Ccontains: (a, b, ctx) => contains(a, b, false, ctx),
  Inotcontains: (a, b, ctx) => !contains(a, b, true, ctx),
  Cnotcontains: (a, b, ctx) => !contains(a, b, false, ctx),
  Iin: (a, b, ctx) => contains(b, a, true, ctx),
  Cin: (a, b, ctx) => contains(b, a, false, ctx),
  Inotin: (a, b, ctx) => !contains(b, a, true, ctx),
  Cnotin: (a, b, ctx) => !contains(b, a, false, ctx),
  Is: (a, b, ctx) => isOfType(a, b, ctx),
  IsNot: (a, b, ctx) => !isOfType(a, b, ctx),
  As: (a, b, ctx) => as(a, b, ctx),
}

/** A binary operator. The result is a Task where script runs inside it (-replace and -split with a block). */
export function binary(op: TokenKind, a: unknown, b: unknown, ctx: EngineContext): unknown {
  return guardedBinary(tableOf(op), a, b, ctx)
}

/** The same, looked up once. */
export function binaryOf(op: TokenKind): Binary {
  const run = tableOf(op)
  return (a, b, ctx) => guardedBinary(run, a, b, ctx)
}

function tableOf(op: TokenKind): Binary {
  const run = table[op]
  if (!run) throw new RangeError(`${op} is no binary operator`)
  return run
}

function guardedBinary(run: Binary, a: unknown, b: unknown, ctx: EngineContext): unknown {
  let result: unknown
  try {
    result = run(a, b, ctx)
  } catch (error) {
    throw terminating(error)
  }
  return isTask(result) ? guardedTask(result) : result
}

/** `-match` and its kin, with what `$Matches` becomes (undefined: it stays as it is). */
export function matchOperator(
  op: 'Imatch' | 'Cmatch' | 'Inotmatch' | 'Cnotmatch',
  a: unknown,
  b: unknown,
  ctx: EngineContext,
): MatchResult | Task<MatchResult> {
  const result = guarded(() => match(a, b, op[0] === 'I', op.includes('not'), ctx))
  return isTask(result) ? guardedTask(result) : result
}

/** A unary operator; unary -split and -join too. */
export function unary(op: TokenKind, a: unknown, ctx: EngineContext): unknown {
  switch (op) {
    case 'Minus':
      return guarded(() => negate(a, ctx))
    case 'Plus':
      return guarded(() => plus(a, ctx))
    case 'Not':
    case 'Exclaim':
      return !isTrue(a)
    case 'Bnot':
      return guarded(() => bnot(a, ctx))
    case 'Comma':
      return new PSArray([a])
    case 'Join':
      return guarded(() => drained(join(a, '', ctx)))
    case 'Isplit':
    case 'Csplit':
      return guarded(() => splitWhite(a, ctx))
    default:
      throw new RangeError(`${op} is no unary operator`)
  }
}

function filter(left: unknown, items: Iterable<unknown>, keep: (item: unknown) => boolean): PSArray {
  void left
  const out: unknown[] = []
  for (const item of items) if (keep(item)) out.push(item)
  return new PSArray(out)
}

function equality(
  a: unknown,
  b: unknown,
  ignoreCase: boolean,
  negated: boolean,
  ctx: EngineContext,
): unknown {
  if (typeof a === 'string' && typeof b === 'string') return equalText(a, b, ignoreCase) !== negated
  const items = enumerate(a, ctx)
  if (items) return filter(a, items, (item) => equalItem(item, b, ignoreCase, ctx) !== negated)
  return equalItem(a, b, ignoreCase, ctx) !== negated
}

/** `-eq` for one item: a number on the left makes a number of a string on the right. */
function equalItem(a: unknown, b: unknown, ignoreCase: boolean, ctx: EngineContext): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a === b
  const x = baseOf(a)
  const y = baseOf(b)
  const code = codeOf(x)
  if (isNumericCode(code)) {
    try {
      const other = typeof y === 'string' && !(x instanceof EnumValue) ? numberOfText(y, x, ctx) : y
      const otherCode = codeOf(other)
      if (y === null || y === undefined || y === AutomationNull) return false
      if (isPrimitiveCode(otherCode)) {
        if (x instanceof EnumValue && otherCode === TypeCode.Decimal) refuseEnum(x, other)
        if (isNaNValue(x) || isNaNValue(other)) return false
        return (
          compareNumbers(
            x,
            typeof other === 'boolean' || other instanceof PSChar ? changeNumber(other, T.Int32) : other,
          ) === 0
        )
      }
    } catch (error) {
      if (isCastFailure(error)) return false
      throw error
    }
  }
  return equalValues(a, b, ignoreCase, ctx)
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === AutomationNull

/** $null beside an enum is asked whether that is negative, and .NET has no such operator for enums. */
function refuseNull(value: EnumValue, isBelow: boolean): never {
  noOperator(isBelow ? 'GreaterThanOrEqual' : 'LessThan', value, netTypeText(value.netType))
}

type Test = (sign: number) => boolean
const lessThan: Test = (sign) => sign < 0
const lessOrEqual: Test = (sign) => sign <= 0
const greaterThan: Test = (sign) => sign > 0
const greaterOrEqual: Test = (sign) => sign >= 0

function ordering(a: unknown, b: unknown, ignoreCase: boolean, test: Test, ctx: EngineContext): unknown {
  if (typeof a === 'number' && typeof b === 'number') return test(a - b)
  const items = enumerate(a, ctx)
  if (items) {
    return filter(a, items, (item) => orderItem(item, b, ignoreCase, test, ctx))
  }
  return orderItem(a, b, ignoreCase, test, ctx)
}

function orderItem(a: unknown, b: unknown, ignoreCase: boolean, test: Test, ctx: EngineContext): boolean {
  const x = baseOf(a)
  const y = baseOf(b)
  if (typeof x === 'string' && typeof y === 'string') return test(compareText(x, y, ignoreCase))
  if (isNothing(x) && y instanceof EnumValue) refuseNull(y, test(-1))
  if (isNothing(y) && x instanceof EnumValue) refuseNull(x, !test(-1))
  if (isNumericCode(codeOf(x))) {
    const other = typeof y === 'string' && !(x instanceof EnumValue) ? numberOfText(y, x, ctx) : y
    if (isPrimitiveCode(codeOf(other))) {
      if (x instanceof EnumValue && codeOf(other) === TypeCode.Decimal) refuseEnum(x, other)
      if (isNaNValue(x) || isNaNValue(other)) return false
      return test(
        compareNumbers(
          x,
          typeof other === 'boolean' || other instanceof PSChar ? changeNumber(other, T.Int32) : other,
        ),
      )
    }
  }
  return test(compareValues(a, b, ignoreCase, ctx))
}

function contains(list: unknown, value: unknown, ignoreCase: boolean, ctx: EngineContext): boolean {
  const items = enumerate(list, ctx)
  if (!items) return equalItem(list, value, ignoreCase, ctx)
  for (const item of items) if (equalItem(item, value, ignoreCase, ctx)) return true
  return false
}

function typeOperand(value: unknown, op: '-is' | '-as', ctx: EngineContext): NetType {
  const base = baseOf(value)
  if (base instanceof NetType) return base
  if (base === null || base === undefined || base === AutomationNull) {
    fail(
      op === '-is' ? 'IsOperatorRequiresType' : 'AsOperatorRequiresType',
      `The right operand of '${op}' must be a type.`,
      {
        category: 'InvalidOperation',
      },
    )
  }
  try {
    return convertTo(value, T.Type, ctx) as NetType
  } catch (error) {
    if (op === '-as' || !isCastFailure(error)) throw error
    fail('RuntimeException', error.message, { category: 'NotSpecified', inner: error.exception })
  }
}

/** `-is` */
export function isOfType(value: unknown, typeValue: unknown, ctx: EngineContext): boolean {
  const type = typeOperand(typeValue, '-is', ctx)
  const base = baseOf(value)
  if (type === T.PSCustomObject || type === T.PSObject) {
    return (
      value instanceof PSObject ||
      (type === T.PSObject && typeof base === 'object' && base !== null && extensionOf(base) !== undefined)
    )
  }
  if (base instanceof PSObject) return type === T.Object
  const own = typeOf(base)
  if (!own) return false
  if (isAssignable(own, type)) return true
  return base instanceof ScriptObject && base.base !== undefined && isOfType(base.base, type, ctx)
}

function as(value: unknown, typeValue: unknown, ctx: EngineContext): unknown {
  const type = typeOperand(typeValue, '-as', ctx)
  if (type === T.Object) return value
  const base = baseOf(value)
  if (base === null || base === undefined || base === AutomationNull) {
    return type === T.String ? '' : type.isValueType ? (tryConvert(null, type, ctx)?.value ?? null) : null
  }
  // -as passes an invariant NumberFormatInfo: what is no number is in the session's culture, where a cast is invariant
  if (type === T.String) return toText(value, ctx, { ...cultureOf(ctx), number: invariantCulture.number })
  return tryConvert(value, type, ctx)?.value ?? null
}

function charOf(value: unknown): number | undefined {
  if (value instanceof PSChar) return value.code
  if (typeof value === 'string' && value.length === 1 && !/\d/.test(value)) return value.charCodeAt(0)
  return undefined
}

/** Convert.ToInt32 of .NET, which knows IConvertible only. */
function rangeEnd(value: unknown): number {
  if (typeof value === 'number') return value
  if (value === null || value === undefined || value === AutomationNull) return 0
  if (typeof value === 'string') {
    const text = value.trim()
    if (!/^[+-]?\d+$/.test(text))
      throwNet('System.FormatException', `The input string '${value}' was not in a correct format.`)
    const big = BigInt(text.replace(/^\+/, ''))
    if (big > 0x7fffffffn || big < -0x80000000n)
      throwNet('System.OverflowException', 'Value was either too large or too small for an Int32.')
    return Number(big)
  }
  const code = codeOf(value)
  if (isPrimitiveCode(code)) return changeNumber(value, T.Int32) as number
  const type = typeOf(value)
  if (code === TypeCode.DateTime)
    throwNet('System.InvalidCastException', "Invalid cast from 'DateTime' to 'Int32'.")
  if (type?.fullName === 'System.DBNull')
    throwNet('System.InvalidCastException', 'Object cannot be cast from DBNull to other types.')
  throwNet(
    'System.InvalidCastException',
    `Unable to cast object of type '${type ? netTypeText(type) : ''}' to type 'System.IConvertible'.`,
  )
}

/** `a..b` */
export function range(left: unknown, right: unknown): PSArray {
  const a = baseOf(left)
  const b = baseOf(right)
  const first = charOf(a)
  const last = charOf(b)
  if (first !== undefined && last !== undefined) {
    return new PSArray(numbers(first, last).map((code) => new PSChar(code)))
  }
  return new PSArray(numbers(rangeEnd(a), rangeEnd(b)))
}

function numbers(from: number, to: number): number[] {
  const count = Math.abs(to - from) + 1
  if (count > arrayItemsMax) {
    if (count > 0x7fffffff)
      throwNet('System.OverflowException', 'Arithmetic operation resulted in an overflow.')
    fail('ArrayTooLong', `An array of ${count} items is more than the session may hold.`, {
      category: 'LimitsExceeded',
    })
  }
  const step = to >= from ? 1 : -1
  const out: number[] = new Array(count)
  for (let i = 0; i < count; i++) out[i] = from + i * step
  return out
}
