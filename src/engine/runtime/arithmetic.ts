/** + - * / % and the bit operators over every pair of types, promoting as PowerShell does. */
import { roomForItems, roomForText } from './room.ts'
import { PSArray, PSDictionary } from '../../objects/collections.ts'
import {
  decimalAdd,
  decimalDivide,
  decimalMultiply,
  decimalNegate,
  decimalRemainder,
  decimalSubtract,
} from '../../objects/decimal.ts'
import { exceptionType, type NetException, netException } from '../../objects/exceptions.ts'
import { T } from '../../objects/net-type.ts'
import {
  EnumValue,
  type NumberBox,
  PSChar,
  PSDecimal,
  PSDouble,
  PSUInt32,
  PSUInt64,
} from '../../objects/numbers.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { FormatError } from '../../objects/format-error.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { staticMethod } from '../types/surface.ts'
import { callGroup, convertArgument } from '../types/invoke.ts'
import { netTypeText } from '../types/names.ts'
import { conversionRank, Rank } from '../types/overloads.ts'
import type { EngineContext } from './context.ts'
import { convertTo, shown } from './convert.ts'
import { enumerate } from './enumerate.ts'
import { fail, failure, TerminatingError, throwNet } from './failure.ts'
import { castFailure } from './net-failure.ts'
import {
  changeNumber,
  codeOf,
  isFloating,
  isNumericCode,
  isSignedInteger,
  toBig,
  toDecimal,
  bigIntegerToDouble,
  toJsNumber,
  TypeCode,
  typeOfCode,
} from './numeric.ts'
import { isTask } from './task.ts'
import { scanNumber } from './scan-number.ts'
import { toText } from './to-text.ts'

export type Arithmetic = 'Plus' | 'Minus' | 'Multiply' | 'Divide' | 'Rem'

const methods = {
  Plus: 'op_Addition',
  Minus: 'op_Subtraction',
  Multiply: 'op_Multiply',
  Divide: 'op_Division',
  Rem: 'op_Modulus',
} as const
const signs = { Plus: '+', Minus: '-', Multiply: '*', Divide: '/', Rem: '%' } as const
const intMax = 0x7fffffff
const intMin = -0x80000000
const longMax = (1n << 63n) - 1n
const longMin = -(1n << 63n)
const ulongMax = (1n << 64n) - 1n

const nothing = (value: unknown): boolean => value === null || value === undefined || value === AutomationNull

/** Numbers, booleans and characters: what .NET calculates with as a primitive. */
export function isPrimitiveCode(code: number): boolean {
  return code === TypeCode.Boolean || code === TypeCode.Char || isNumericCode(code)
}

function runtimeError(exception: NetException): never {
  throw failure('RuntimeException', exception.message, { category: 'NotSpecified', inner: exception })
}

function byZero(): never {
  runtimeError(netException('System.DivideByZeroException', 'Attempted to divide by zero.'))
}

/** A number in a string operand. @throws the cast's error where it is none */
export function numberOfText(text: string, other: unknown, ctx: EngineContext): unknown {
  if (text.trim() === '') return 0
  const scanned = scanNumber(text)
  if (scanned !== undefined) return scanned
  const own = baseOf(other)
  if (own instanceof EnumValue) return convertTo(text, own.netType, ctx)
  const code = codeOf(own)
  return convertTo(text, isNumericCode(code) ? typeOfCode(code) : T.Int32, ctx)
}

export function arithmetic(op: Arithmetic, left: unknown, right: unknown, ctx: EngineContext): unknown {
  const a = baseOf(left)
  const b = baseOf(right)
  if (typeof a === 'number' && typeof b === 'number') return ints(op, a, b)
  switch (op) {
    case 'Plus':
      return add(a, b, right, ctx)
    case 'Multiply':
      return multiply(a, b, ctx)
    default:
      return subtractDivide(op, a, b, ctx)
  }
}

/** The right operand as a primitive to calculate with; undefined where it is none. */
function numericArgument(a: unknown, b: unknown, ctx: EngineContext): unknown {
  if (nothing(b)) return 0
  const code = codeOf(b)
  if (isPrimitiveCode(code)) return b
  if (code === TypeCode.String) return undefined
  const from = typeOf(b)
  const to = a instanceof EnumValue ? typeOfCode(codeOf(a)) : typeOf(a)
  if (!from || !to) return undefined
  return conversionRank(from, to) === Rank.ImplicitCast ? convertTo(b, to, ctx) : undefined
}

function add(a: unknown, b: unknown, right: unknown, ctx: EngineContext): unknown {
  if (nothing(a)) return right === AutomationNull ? null : right
  const code = codeOf(a)
  if (isPrimitiveCode(code) && code !== TypeCode.Char) {
    const argument = numericArgument(a, b, ctx)
    if (argument !== undefined) return numeric('Plus', a, argument)
    if (typeof b === 'string') return numeric('Plus', a, numberOfText(b, a, ctx))
  }
  if (typeof a === 'string' || a instanceof PSChar) {
    const text = (typeof a === 'string' ? a : String(a)) + toText(right, ctx)
    roomForText(text.length, ctx)
    return text
  }
  const items = enumerate(a, ctx)
  if (items) {
    const more = enumerate(b, ctx)
    const list = Array.isArray(items) ? items.slice() : [...items]
    if (more) for (const item of more) list.push(item)
    else list.push(right === AutomationNull ? null : right)
    roomForItems(list.length, ctx)
    return new PSArray(list)
  }
  if (a instanceof PSDictionary) {
    if (!(b instanceof PSDictionary)) {
      fail('AddHashTableToNonHashTable', 'A hash table can only be added to another hash table.', {
        category: 'InvalidOperation',
      })
    }
    return addTables(a, b, ctx)
  }
  return implicit('Plus', a, b, ctx)
}

function addTables(a: PSDictionary, b: PSDictionary, ctx: EngineContext): PSDictionary {
  const isOrdered = a.netType === T.OrderedDictionary
  const sum = new PSDictionary(isOrdered ? T.OrderedDictionary : T.Hashtable)
  for (const entry of a.entries()) sum.set(entry.key, entry.value)
  for (const entry of b.entries()) {
    if (sum.has(entry.key)) {
      const key = toText(entry.key, ctx)
      const kept = sum.entries().find((one) => toText(one.key, ctx).toLowerCase() === key.toLowerCase())
      throwNet(
        'System.ArgumentException',
        `Item has already been added. Key in dictionary: '${toText(kept?.key, ctx)}'  Key being added: '${key}'`,
      )
    }
    sum.set(entry.key, entry.value)
  }
  return sum
}

function multiply(a: unknown, b: unknown, ctx: EngineContext): unknown {
  if (nothing(a)) return null
  const code = codeOf(a)
  if (isNumericCode(code)) {
    const argument = numericArgument(a, b, ctx)
    if (argument !== undefined) return numeric('Multiply', a, argument)
    if (typeof b === 'string') return numeric('Multiply', a, numberOfText(b, a, ctx))
  }
  if (typeof a === 'string') {
    const times = countOf(b, T.Int32, ctx)
    if (times < 0) {
      throwNet(
        'System.ArgumentOutOfRangeException',
        `times ('${times}') must be a non-negative value. (Parameter 'times')\nActual value was ${times}.`,
        {
          properties: [
            ['ParamName', 'times'],
            ['ActualValue', times],
          ],
        },
      )
    }
    roomForText(a.length * times, ctx)
    return a.repeat(times)
  }
  const items = enumerate(a, ctx)
  if (items) {
    const times = countOf(b, T.UInt32, ctx)
    const list = Array.isArray(items) ? items : [...items]
    roomForItems(list.length * times, ctx)
    const out: unknown[] = []
    for (let i = 0; i < times; i++) for (const item of list) out.push(item)
    return new PSArray(out, a instanceof PSArray ? a.netType : undefined)
  }
  return implicit('Multiply', a, b, ctx)
}

function countOf(value: unknown, type: typeof T.Int32, ctx: EngineContext): number {
  const number = typeof value === 'string' ? numberOfText(value, 0, ctx) : value
  return toJsNumber(convertTo(number, type, ctx))
}

function subtractDivide(
  op: Exclude<Arithmetic, 'Plus' | 'Multiply'>,
  a: unknown,
  b: unknown,
  ctx: EngineContext,
): unknown {
  // $null counts as 0
  if (nothing(a)) return subtractDivide(op, 0, nothing(b) ? 0 : b, ctx)
  if (typeof a === 'string' || typeof b === 'string') {
    if (typeof a === 'string' || isPrimitiveCode(codeOf(a))) {
      const x = typeof a === 'string' ? numberOfText(a, b, ctx) : a
      return subtractDivide(op, x, typeof b === 'string' ? numberOfText(b, x, ctx) : b, ctx)
    }
  }
  const code = codeOf(a)
  if (isPrimitiveCode(code)) {
    const argument = numericArgument(a, b, ctx)
    if (argument !== undefined) return numeric(op, a, argument)
  }
  return implicit(op, a, b, ctx)
}

/** The operator method of a .NET type, of the left operand's where it has any. */
export function implicitOperator(
  method: string,
  sign: string,
  a: unknown,
  b: unknown,
  ctx: EngineContext,
): unknown {
  const left = typeOf(a)
  const right = typeOf(b)
  const primitive = (value: unknown): boolean =>
    nothing(value) ||
    (isPrimitiveCode(codeOf(value)) && !(value instanceof EnumValue) && !(value instanceof PSDecimal))
  const owner = primitive(a) ? (primitive(b) ? undefined : right) : left
  if (!owner) {
    const name = (type: typeof left): string => (type ? netTypeText(type) : '$null')
    fail(
      'NotADefinedOperationForType',
      `The operation '[${name(left)}] ${sign} [${name(right)}]' is not defined.`,
      {
        category: 'InvalidOperation',
        target: a,
      },
    )
  }
  const group = staticMethod(owner, method)
  if (!group) {
    fail(
      'MethodNotFound',
      `Method invocation failed because [${a instanceof PSObject || (primitive(a) && b instanceof PSObject) ? 'System.Management.Automation.PSObject' : owner.fullName}] does not contain a method named '${method}'.`,
      {
        category: 'InvalidOperation',
        target: method,
      },
    )
  }
  const result = callOperator(() =>
    callGroup(group, owner, undefined, [a, b], ctx, { namesByPosition: true }),
  )
  // a script class's operator is script
  return isTask(result) ? ctx.finish(result) : result
}

/** What an operator of .NET's throws is not known by its own name. */
function callOperator(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    if (
      error instanceof TerminatingError &&
      error.record.exception.netType === exceptionType('sma:MethodInvocationException')
    )
      error.record.errorId = 'DotNetMethodException'
    throw error
  }
}

function implicit(op: Arithmetic, a: unknown, b: unknown, ctx: EngineContext): unknown {
  // the operators of System.Decimal are methods, and their argument is converted as a method's
  if (a instanceof PSDecimal) return numeric(op, a, convertArgument(b, T.Decimal, '1', methods[op], ctx))
  return implicitOperator(methods[op], signs[op], a, b, ctx)
}

function ints(op: Arithmetic, a: number, b: number): unknown {
  let result: number
  switch (op) {
    case 'Plus':
      result = a + b
      break
    case 'Minus':
      result = a - b
      break
    case 'Multiply':
      result = a * b
      break
    case 'Divide': {
      if (b === 0) byZero()
      const quotient = a / b
      if (a % b !== 0 || quotient > intMax) return new PSDouble(quotient)
      return quotient === 0 ? 0 : quotient
    }
    default: {
      if (b === 0) byZero()
      const rest = a % b
      return rest === 0 ? 0 : rest
    }
  }
  if (result > intMax || result < intMin) return new PSDouble(result)
  return result === 0 ? 0 : result
}

/** Both operands are primitives. */
function numeric(op: Arithmetic, a: unknown, b: unknown): unknown {
  if (!(a instanceof EnumValue)) return plainNumeric(op, a, b)
  refuseEnum(a, b)
  const result = plainNumeric(op, a, b)
  if (codeOf(result) !== codeOf(a)) throwCast(typeOf(result)?.fullName ?? '', netTypeText(a.netType))
  return new EnumValue(a.netType, toBig(result))
}

const throwCast = (from: string, to: string): never =>
  throwNet('System.InvalidCastException', `Unable to cast object of type '${from}' to type '${to}'.`)

/** The expression trees of .NET have no conversion of an enum for these. */
export function refuseEnum(a: EnumValue, b: unknown): void {
  const code = Math.max(codeOf(a), codeOf(b))
  const name = netTypeText(a.netType)
  if (code === TypeCode.Decimal)
    throwNet(
      'System.InvalidOperationException',
      `No coercion operator is defined between types '${name}' and 'System.Decimal'.`,
    )
  if (isFloating(code)) throwCast(name, 'System.Double')
  if ((code === TypeCode.UInt32 || code === TypeCode.UInt64) && isSignedInteger(codeOf(a)))
    noOperator('GreaterThanOrEqual', a)
}

/** `Expression.LessThan` and its sisters take no enum. */
export function noOperator(node: string, value: EnumValue, right = 'System.Int32'): never {
  throwNet(
    'System.InvalidOperationException',
    `The binary operator ${node} is not defined for the types '${netTypeText(value.netType)}' and '${right}'.`,
  )
}

function plainNumeric(op: Arithmetic, a: unknown, b: unknown): unknown {
  const left = codeOf(a)
  const right = codeOf(b)
  const code = Math.max(left, right)
  if (code <= TypeCode.Int32) return ints(op, Number(toBig(a)), Number(toBig(b)))
  if (code === TypeCode.Decimal) return decimals(op, castDecimal(a), castDecimal(b))
  if (isFloating(code)) return doubles(op, toJsNumber(a), toJsNumber(b))
  if (code === TypeCode.Int64) return bigs(op, toBig(a), toBig(b), longMin, longMax, (value) => value)
  const negative = (isSignedInteger(left) && toBig(a) < 0n) || (isSignedInteger(right) && toBig(b) < 0n)
  if (code === TypeCode.UInt32) {
    if (negative) return bigs(op, toBig(a), toBig(b), longMin, longMax, (value) => value)
    return bigs(op, toBig(a), toBig(b), 0n, 0xffffffffn, (value) => new PSUInt32(Number(value)))
  }
  if (negative) {
    try {
      return decimals(op, toDecimal(a), toDecimal(b))
    } catch (error) {
      if (error instanceof FormatError) return doubles(op, toJsNumber(a), toJsNumber(b))
      throw error
    }
  }
  return bigs(op, toBig(a), toBig(b), 0n, ulongMax, (value) => new PSUInt64(value))
}

/** (decimal)x: an overflow here is raw, before the operation */
function castDecimal(value: unknown): PSDecimal {
  return toDecimal(typeof value === 'boolean' ? Number(value) : value)
}

function bigs(
  op: Arithmetic,
  a: bigint,
  b: bigint,
  low: bigint,
  high: bigint,
  make: (value: bigint) => unknown,
): unknown {
  let result: bigint
  switch (op) {
    case 'Plus':
      result = a + b
      break
    case 'Minus':
      result = a - b
      break
    case 'Multiply':
      result = a * b
      break
    case 'Divide':
      if (b === 0n) byZero()
      if (a % b !== 0n) return new PSDouble(Number(a) / Number(b))
      result = a / b
      break
    default:
      if (b === 0n) byZero()
      result = a % b
  }
  if (result >= low && result <= high) return make(result)
  return new PSDouble(op === 'Multiply' ? bigIntegerToDouble(result) : Number(result))
}

function doubles(op: Arithmetic, a: number, b: number): PSDouble {
  switch (op) {
    case 'Plus':
      return new PSDouble(a + b)
    case 'Minus':
      return new PSDouble(a - b)
    case 'Multiply':
      return new PSDouble(a * b)
    case 'Divide':
      return new PSDouble(a / b)
    default:
      return new PSDouble(a % b)
  }
}

function decimals(op: Arithmetic, a: PSDecimal, b: PSDecimal): PSDecimal {
  try {
    switch (op) {
      case 'Plus':
        return decimalAdd(a, b)
      case 'Minus':
        return decimalSubtract(a, b)
      case 'Multiply':
        return decimalMultiply(a, b)
      case 'Divide':
        return decimalDivide(a, b)
      default:
        return decimalRemainder(a, b)
    }
  } catch (error) {
    if (error instanceof FormatError) runtimeError(netException(error.exceptionType, error.message))
    throw error
  }
}

// --- bits

export type Bitwise = 'Band' | 'Bor' | 'Bxor'
const bitMethods = { Band: 'op_BitwiseAnd', Bor: 'op_BitwiseOr', Bxor: 'op_ExclusiveOr' } as const
const bitSigns = { Band: '-band', Bor: '-bor', Bxor: '-bxor' } as const

function combine(op: Bitwise, a: bigint, b: bigint): bigint {
  return op === 'Band' ? a & b : op === 'Bor' ? a | b : a ^ b
}

export function bitwise(op: Bitwise, left: unknown, right: unknown, ctx: EngineContext): unknown {
  const a = baseOf(left)
  const b = baseOf(right)
  if (typeof a === 'number' && typeof b === 'number')
    return op === 'Band' ? a & b : op === 'Bor' ? a | b : a ^ b
  if (nothing(a) && nothing(b)) return 0
  const x = typeof a === 'string' ? numberOfText(a, b, ctx) : a
  const y = typeof b === 'string' ? numberOfText(b, x, ctx) : b
  if (x !== a || y !== b) return bitwise(op, x, y, ctx)
  const p = nothing(a) ? 0 : a
  const q = nothing(b) ? 0 : b
  const left1 = codeOf(p)
  const right1 = codeOf(q)
  if (!isPrimitiveCode(left1) || !isPrimitiveCode(right1)) {
    // PowerShell's own: it goes on with the operand that it could not make a number of
    const highest = Math.max(left1, right1)
    if (isPrimitiveCode(highest) && highest >= TypeCode.Single)
      throwNet('System.NullReferenceException', 'Object reference not set to an instance of an object.')
    return implicitOperator(bitMethods[op], bitSigns[op], a, b, ctx)
  }
  const code = Math.max(left1, right1)
  if (code >= TypeCode.Single) {
    // both are doubles or decimals first
    const wide = (one: unknown): unknown =>
      code === TypeCode.Decimal ? convertTo(one, T.Decimal, ctx) : new PSDouble(toJsNumber(one))
    const value = combine(op, ulongBits(wide(p), ctx), ulongBits(wide(q), ctx))
    return toJsNumber(p) < 0 || toJsNumber(q) < 0
      ? BigInt.asIntN(64, value)
      : new PSUInt64(BigInt.asUintN(64, value))
  }
  const value = combine(op, toBig(p), toBig(q))
  const result =
    code <= TypeCode.Int32
      ? Number(BigInt.asIntN(32, value))
      : code === TypeCode.UInt32
        ? new PSUInt32(Number(BigInt.asUintN(32, value)))
        : code === TypeCode.Int64
          ? BigInt.asIntN(64, value)
          : new PSUInt64(BigInt.asUintN(64, value))
  return a instanceof EnumValue ? new EnumValue(a.netType, toBig(result)) : result
}

function ulongBits(value: unknown, ctx: EngineContext): bigint {
  if (Math.abs(toJsNumber(value)) >= 2 ** 64) {
    const inner = netException('System.OverflowException', 'Arithmetic operation resulted in an overflow.')
    throw castFailure(
      'InvalidCastIConvertible',
      `Cannot convert value "${shown(value, ctx)}" to type "System.UInt64". Error: "${inner.message}"`,
      inner,
    )
  }
  const negative = toJsNumber(value) < 0
  return BigInt.asUintN(64, toBig(convertTo(value, negative ? T.Int64 : T.UInt64, ctx)))
}

export function shift(op: 'Shl' | 'Shr', left: unknown, right: unknown, ctx: EngineContext): unknown {
  let a = baseOf(left)
  const b = baseOf(right)
  if (nothing(a)) return 0
  if (typeof a === 'string') a = numberOfText(a, b, ctx)
  if (typeof b === 'string') return shift(op, a, numberOfText(b, a, ctx), ctx)
  const code = codeOf(a)
  if (!isNumericCode(code))
    return implicitOperator(
      op === 'Shl' ? 'op_LeftShift' : 'op_RightShift',
      op === 'Shl' ? '-shl' : '-shr',
      a,
      b,
      ctx,
    )
  const count = toJsNumber(convertTo(right, T.Int32, ctx))
  if (a instanceof EnumValue) noOperator(op === 'Shl' ? 'LeftShift' : 'RightShift', a)
  if (typeof a === 'number') return op === 'Shl' ? a << (count & 31) : a >> (count & 31)
  if (code >= TypeCode.Single) {
    const whole = bnotType(a, ctx)
    return shift(op, whole, count, ctx)
  }
  const by = BigInt(count & (code < TypeCode.Int64 ? 31 : 63))
  const value = op === 'Shl' ? toBig(a) << by : toBig(a) >> by
  return wrap(value, code)
}

/** An integer of the type, its high bits dropped. */
function wrap(value: bigint, code: number): unknown {
  const bits = code <= TypeCode.Byte ? 8 : code <= TypeCode.UInt16 ? 16 : code <= TypeCode.UInt32 ? 32 : 64
  const fitted = isSignedInteger(code) ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value)
  return changeNumber(fitted, typeOfCode(code as 9))
}

/** A double or decimal as the smallest of int, uint, long, ulong that holds it. */
function bnotType(value: unknown, ctx: EngineContext): unknown {
  const number = toJsNumber(value)
  if (number <= intMax && number >= intMin) return changeNumber(value, T.Int32)
  if (number <= 0xffffffff && number >= 0) return changeNumber(value, T.UInt32)
  if (number <= Number(longMax) && number >= Number(longMin)) return changeNumber(value, T.Int64)
  if (number >= 0 && number <= Number(ulongMax)) return changeNumber(value, T.UInt64)
  const wanted = value instanceof PSDecimal ? T.Int32 : T.UInt64
  throw castFailure(
    'ConvertToFinalInvalidCastException',
    `Cannot convert the "${shown(value, ctx)}" value of type "${typeOf(value)?.fullName}" to type "${wanted.fullName}".`,
  )
}

export function bnot(operand: unknown, ctx: EngineContext): unknown {
  let value = baseOf(operand)
  if (nothing(value)) return -1
  if (typeof value === 'number') return ~value
  if (typeof value === 'string') value = numberOfText(value, 0, ctx)
  const code = codeOf(value)
  if (!isPrimitiveCode(code)) {
    const type = typeOf(value)
    return type && staticMethod(type, 'op_OnesComplement')
      ? implicitUnary('op_OnesComplement', '-bnot', value, ctx)
      : bnot(convertTo(operand, T.Int32, ctx), ctx)
  }
  if (code >= TypeCode.Single) return bnot(bnotType(value, ctx), ctx)
  const isInt = code <= TypeCode.Int32 && !(value instanceof EnumValue)
  const result = isInt ? ~Number(toBig(value)) : wrap(~toBig(value), code)
  return value instanceof EnumValue ? new EnumValue(value.netType, toBig(result)) : result
}

export function negate(operand: unknown, ctx: EngineContext): unknown {
  const value = baseOf(operand)
  if (nothing(value)) return 0
  if (typeof value === 'number') return value === intMin ? new PSDouble(-value) : value === 0 ? 0 : -value
  if (typeof value === 'string') return negate(numberOfText(value, 0, ctx), ctx)
  const code = codeOf(value)
  // 0 - x, which has no negative zero
  if (isFloating(code)) return new PSDouble(0 - (value as NumberBox).value)
  if (value instanceof PSDecimal) return decimalNegate(value)
  if (isPrimitiveCode(code)) return plainNumeric('Minus', 0, asOperand(value))
  return arithmetic('Minus', 0, value, ctx)
}

/** An enum with a sign before it is an int, whatever it is made of. */
const asOperand = (value: unknown): unknown =>
  value instanceof EnumValue ? changeNumber(toBig(value), T.Int32) : value

export function plus(operand: unknown, ctx: EngineContext): unknown {
  const value = baseOf(operand)
  if (nothing(value)) return 0
  if (typeof value === 'string') return numberOfText(value, 0, ctx)
  const code = codeOf(value)
  if (isPrimitiveCode(code)) return plainNumeric('Plus', 0, asOperand(value))
  return arithmetic('Plus', 0, value, ctx)
}

function implicitUnary(method: string, sign: string, value: unknown, ctx: EngineContext): unknown {
  const type = typeOf(value)
  const group = type && staticMethod(type, method)
  if (!type || !group) {
    fail(
      'MethodNotFound',
      `Method invocation failed because [${type?.fullName ?? '$null'}] does not contain a method named '${method}'.`,
      {
        category: 'InvalidOperation',
        target: method,
      },
    )
  }
  void sign
  return callOperator(() => callGroup(group, type, undefined, [value], ctx))
}

/** `++` and `--`: $null counts as 0; only numbers. */
export function increment(old: unknown, by: 1 | -1, _ctx: EngineContext): unknown {
  const value = baseOf(old)
  if (typeof value === 'number') return ints('Plus', value, by)
  if (nothing(value)) return by
  const code = codeOf(value)
  if (isNumericCode(code)) return numeric('Plus', value, by)
  const type = value instanceof PSObject ? T.PSObject : typeOf(value)
  fail(
    'OperatorRequiresNumber',
    `The '${by > 0 ? '++' : '--'}' operator works only on numbers. The operand is a '${type ? netTypeText(type) : ''}'.`,
    {
      category: 'InvalidOperation',
    },
  )
}
