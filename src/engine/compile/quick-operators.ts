/**
 * Operators on plain integers, doubles and texts, what most scripts calculate with; the table of operators does the rest.
 * Each has functions of its own, also where they say the same, so that V8 sees at each what it really works on.
 */
import { PSDouble } from '../../objects/numbers.ts'
import type { TokenKind } from '../language/tokens.ts'
import { equalText } from '../runtime/compare.ts'
import type { EngineContext } from '../runtime/context.ts'
import type { Frame } from '../runtime/frame.ts'
import { binaryOf } from '../runtime/operators.ts'
import { type Code, map2, sync } from './code.ts'

type Apply = (a: unknown, b: unknown, ctx: EngineContext) => unknown
type Go = (frame: Frame) => unknown
type Node = (left: Go, right: Go) => Go

interface Quick {
  readonly apply: Apply
  /** over two nodes that never give way */
  readonly node: Node
}

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : value instanceof PSDouble ? value.value : undefined

const slowPlus = binaryOf('Plus')
const plus: Apply = (a, b, ctx) => {
  if (typeof a === 'number') {
    if (typeof b === 'number') {
      const result = a + b
      if (result === (result | 0)) return result
    } else if (b instanceof PSDouble) return new PSDouble(a + b.value)
  } else if (a instanceof PSDouble) {
    if (typeof b === 'number') return new PSDouble(a.value + b)
    if (b instanceof PSDouble) return new PSDouble(a.value + b.value)
  }
  return slowPlus(a, b, ctx)
}

const slowMinus = binaryOf('Minus')
const minus: Apply = (a, b, ctx) => {
  if (typeof a === 'number') {
    if (typeof b === 'number') {
      const result = a - b
      if (result === (result | 0)) return result
    } else if (b instanceof PSDouble) return new PSDouble(a - b.value)
  } else if (a instanceof PSDouble) {
    if (typeof b === 'number') return new PSDouble(a.value - b)
    if (b instanceof PSDouble) return new PSDouble(a.value - b.value)
  }
  return slowMinus(a, b, ctx)
}

const slowMultiply = binaryOf('Multiply')
const multiply: Apply = (a, b, ctx) => {
  if (typeof a === 'number') {
    if (typeof b === 'number') {
      const result = a * b
      // there is no negative zero among integers
      if (result === (result | 0)) return result | 0
    } else if (b instanceof PSDouble) return new PSDouble(a * b.value)
  } else if (a instanceof PSDouble) {
    if (typeof b === 'number') return new PSDouble(a.value * b)
    if (b instanceof PSDouble) return new PSDouble(a.value * b.value)
  }
  return slowMultiply(a, b, ctx)
}

const slowDivide = binaryOf('Divide')
const divide: Apply = (a, b, ctx) => {
  if (typeof a === 'number') {
    if (typeof b === 'number') {
      const result = a / b
      if (b !== 0 && result === (result | 0)) return result | 0
    } else if (b instanceof PSDouble && b.value !== 0) return new PSDouble(a / b.value)
  } else if (a instanceof PSDouble) {
    if (typeof b === 'number') {
      if (b !== 0) return new PSDouble(a.value / b)
    } else if (b instanceof PSDouble && b.value !== 0) return new PSDouble(a.value / b.value)
  }
  return slowDivide(a, b, ctx)
}

const slowRemainder = binaryOf('Rem')
const remainder: Apply = (a, b, ctx) =>
  typeof a === 'number' && typeof b === 'number' && b !== 0 ? (a % b) | 0 : slowRemainder(a, b, ctx)

const bits = (op: TokenKind, calculate: (x: number, y: number) => number): Apply => {
  const slow = binaryOf(op)
  return (a, b, ctx) => (typeof a === 'number' && typeof b === 'number' ? calculate(a, b) : slow(a, b, ctx))
}
const and = bits('Band', (x, y) => x & y)
const or = bits('Bor', (x, y) => x | y)
const exclusiveOr = bits('Bxor', (x, y) => x ^ y)
const shiftLeft = bits('Shl', (x, y) => x << y)
const shiftRight = bits('Shr', (x, y) => x >> y)

const slowEqual = binaryOf('Ieq')
const equal: Apply = (a, b, ctx) => {
  if (typeof a === 'number') {
    if (typeof b === 'number') return a === b
    if (b === null) return false
  } else if (typeof a === 'string') {
    if (typeof b === 'string') return equalText(a, b, true)
    if (b === null) return false
  }
  return slowEqual(a, b, ctx)
}

const slowUnequal = binaryOf('Ine')
const unequal: Apply = (a, b, ctx) => {
  if (typeof a === 'number') {
    if (typeof b === 'number') return a !== b
    if (b === null) return true
  } else if (typeof a === 'string') {
    if (typeof b === 'string') return !equalText(a, b, true)
    if (b === null) return true
  }
  return slowUnequal(a, b, ctx)
}

/** Two numbers that are no integers both; undefined where something else is compared. */
function onDoubles(a: unknown, b: unknown, test: (x: number, y: number) => boolean): boolean | undefined {
  const x = numberOf(a)
  const y = numberOf(b)
  return x === undefined || y === undefined || x !== x || y !== y ? undefined : test(x, y)
}

const slowLess = binaryOf('Ilt')
const less: Apply = (a, b, ctx) =>
  typeof a === 'number' && typeof b === 'number'
    ? a < b
    : (onDoubles(a, b, (x, y) => x < y) ?? slowLess(a, b, ctx))

const slowLessOrEqual = binaryOf('Ile')
const lessOrEqual: Apply = (a, b, ctx) =>
  typeof a === 'number' && typeof b === 'number'
    ? a <= b
    : (onDoubles(a, b, (x, y) => x <= y) ?? slowLessOrEqual(a, b, ctx))

const slowGreater = binaryOf('Igt')
const greater: Apply = (a, b, ctx) =>
  typeof a === 'number' && typeof b === 'number'
    ? a > b
    : (onDoubles(a, b, (x, y) => x > y) ?? slowGreater(a, b, ctx))

const slowGreaterOrEqual = binaryOf('Ige')
const greaterOrEqual: Apply = (a, b, ctx) =>
  typeof a === 'number' && typeof b === 'number'
    ? a >= b
    : (onDoubles(a, b, (x, y) => x >= y) ?? slowGreaterOrEqual(a, b, ctx))

const quick: Partial<Record<TokenKind, Quick>> = {
  Plus: { apply: plus, node: (left, right) => (f) => plus(left(f), right(f), f.rs) },
  Minus: { apply: minus, node: (left, right) => (f) => minus(left(f), right(f), f.rs) },
  Multiply: { apply: multiply, node: (left, right) => (f) => multiply(left(f), right(f), f.rs) },
  Divide: { apply: divide, node: (left, right) => (f) => divide(left(f), right(f), f.rs) },
  Rem: { apply: remainder, node: (left, right) => (f) => remainder(left(f), right(f), f.rs) },
  Band: { apply: and, node: (left, right) => (f) => and(left(f), right(f), f.rs) },
  Bor: { apply: or, node: (left, right) => (f) => or(left(f), right(f), f.rs) },
  Bxor: { apply: exclusiveOr, node: (left, right) => (f) => exclusiveOr(left(f), right(f), f.rs) },
  Shl: { apply: shiftLeft, node: (left, right) => (f) => shiftLeft(left(f), right(f), f.rs) },
  Shr: { apply: shiftRight, node: (left, right) => (f) => shiftRight(left(f), right(f), f.rs) },
  Ieq: { apply: equal, node: (left, right) => (f) => equal(left(f), right(f), f.rs) },
  Ine: { apply: unequal, node: (left, right) => (f) => unequal(left(f), right(f), f.rs) },
  Ilt: { apply: less, node: (left, right) => (f) => less(left(f), right(f), f.rs) },
  Ile: { apply: lessOrEqual, node: (left, right) => (f) => lessOrEqual(left(f), right(f), f.rs) },
  Igt: { apply: greater, node: (left, right) => (f) => greater(left(f), right(f), f.rs) },
  Ige: { apply: greaterOrEqual, node: (left, right) => (f) => greaterOrEqual(left(f), right(f), f.rs) },
}

/** A binary operator over two nodes. */
export function compileOperator(op: TokenKind, left: Code, right: Code): Code {
  const own = quick[op]
  if (own !== undefined && left.sync && right.sync) return sync(own.node(left.go, right.go))
  const apply = own?.apply ?? binaryOf(op)
  return map2(left, right, (a, b, f) => apply(a, b, f.rs))
}

/** A binary operator as compiled code calls it. */
export const operator = (op: TokenKind): Apply => quick[op]?.apply ?? binaryOf(op)
