/** Operators on plain integers and doubles, what most scripts calculate with. undefined: the table of operators decides. */
import { PSDouble } from '../../objects/numbers.ts'
import type { TokenKind } from '../language/tokens.ts'
import type { EngineContext } from '../runtime/context.ts'
import type { Frame } from '../runtime/frame.ts'
import { binary } from '../runtime/operators.ts'
import { type Code, map2, sync } from './code.ts'

type Quick = (a: unknown, b: unknown) => unknown

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : value instanceof PSDouble ? value.value : undefined

/** Where one of both is a double: the result is one. */
function onDoubles(a: unknown, b: unknown, calculate: (x: number, y: number) => number): unknown {
  if (!(a instanceof PSDouble) && !(b instanceof PSDouble)) return undefined
  const x = numberOf(a)
  const y = numberOf(b)
  return x === undefined || y === undefined ? undefined : new PSDouble(calculate(x, y))
}

const sum = (x: number, y: number): number => x + y
const difference = (x: number, y: number): number => x - y
const product = (x: number, y: number): number => x * y
const quotient = (x: number, y: number): number => x / y

/** An integer where it still is one; there is no negative zero among them. */
const integer = (value: number): number | undefined => (value === (value | 0) ? value | 0 : undefined)

const compared =
  (test: (x: number, y: number) => boolean): Quick =>
  (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return test(a, b)
    const x = numberOf(a)
    const y = numberOf(b)
    return x === undefined || y === undefined || x !== x || y !== y ? undefined : test(x, y)
  }

const equal = compared((x, y) => x === y)
const unequal = compared((x, y) => x !== y)
const less = compared((x, y) => x < y)
const lessOrEqual = compared((x, y) => x <= y)
const greater = compared((x, y) => x > y)
const greaterOrEqual = compared((x, y) => x >= y)

const quick: Partial<Record<TokenKind, Quick>> = {
  Plus: (a, b) => (typeof a === 'number' && typeof b === 'number' ? integer(a + b) : onDoubles(a, b, sum)),
  Minus: (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? integer(a - b) : onDoubles(a, b, difference),
  Multiply: (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? integer(a * b) : onDoubles(a, b, product),
  Divide: (a, b) =>
    numberOf(b) === 0
      ? undefined
      : typeof a === 'number' && typeof b === 'number'
        ? integer(a / b)
        : onDoubles(a, b, quotient),
  Rem: (a, b) => (typeof a === 'number' && typeof b === 'number' && b !== 0 ? integer(a % b) : undefined),
  Band: (a, b) => (typeof a === 'number' && typeof b === 'number' ? a & b : undefined),
  Bor: (a, b) => (typeof a === 'number' && typeof b === 'number' ? a | b : undefined),
  Ieq: equal,
  Ceq: equal,
  Ine: unequal,
  Cne: unequal,
  Ilt: less,
  Clt: less,
  Ile: lessOrEqual,
  Cle: lessOrEqual,
  Igt: greater,
  Cgt: greater,
  Ige: greaterOrEqual,
  Cge: greaterOrEqual,
}

type Go = (frame: Frame) => unknown
type Apply = (a: unknown, b: unknown, ctx: EngineContext) => unknown

/** Operators of loops and conditions with functions of their own, so that V8 sees at each what it really works on. */
const onIntegers: Partial<Record<TokenKind, (left: Go, right: Go, apply: Apply) => Go>> = {
  Plus: (left, right, apply) => (f) => {
    const a = left(f)
    const b = right(f)
    if (typeof a === 'number' && typeof b === 'number') {
      const result = a + b
      if (result === (result | 0)) return result
    }
    return apply(a, b, f.rs)
  },
  Minus: (left, right, apply) => (f) => {
    const a = left(f)
    const b = right(f)
    if (typeof a === 'number' && typeof b === 'number') {
      const result = a - b
      if (result === (result | 0)) return result
    }
    return apply(a, b, f.rs)
  },
  Rem: (left, right, apply) => (f) => {
    const a = left(f)
    const b = right(f)
    return typeof a === 'number' && typeof b === 'number' && b !== 0 ? (a % b) | 0 : apply(a, b, f.rs)
  },
  Ieq: (left, right, apply) => (f) => {
    const a = left(f)
    const b = right(f)
    return typeof a === 'number' && typeof b === 'number' ? a === b : apply(a, b, f.rs)
  },
  Ine: (left, right, apply) => (f) => {
    const a = left(f)
    const b = right(f)
    return typeof a === 'number' && typeof b === 'number' ? a !== b : apply(a, b, f.rs)
  },
  Ilt: (left, right, apply) => (f) => {
    const a = left(f)
    const b = right(f)
    return typeof a === 'number' && typeof b === 'number' ? a < b : apply(a, b, f.rs)
  },
  Ile: (left, right, apply) => (f) => {
    const a = left(f)
    const b = right(f)
    return typeof a === 'number' && typeof b === 'number' ? a <= b : apply(a, b, f.rs)
  },
  Igt: (left, right, apply) => (f) => {
    const a = left(f)
    const b = right(f)
    return typeof a === 'number' && typeof b === 'number' ? a > b : apply(a, b, f.rs)
  },
}

/** A binary operator over two nodes. */
export function compileOperator(op: TokenKind, left: Code, right: Code): Code {
  const apply = operator(op)
  const own = left.sync && right.sync ? onIntegers[op] : undefined
  return own === undefined
    ? map2(left, right, (a, b, f) => apply(a, b, f.rs))
    : sync(own(left.go, right.go, apply))
}

/** A binary operator as compiled code calls it. */
export function operator(op: TokenKind): (a: unknown, b: unknown, ctx: EngineContext) => unknown {
  const first = quick[op]
  if (first === undefined) return (a, b, ctx) => binary(op, a, b, ctx)
  return (a, b, ctx) => first(a, b) ?? binary(op, a, b, ctx)
}
