/** Operators on plain integers and doubles, what most scripts calculate with. undefined: the table of operators decides. */
import { PSDouble } from '../../objects/numbers.ts'
import type { TokenKind } from '../language/tokens.ts'
import type { EngineContext } from '../runtime/context.ts'
import { binary } from '../runtime/operators.ts'

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

/** A binary operator as compiled code calls it. */
export function operator(op: TokenKind): (a: unknown, b: unknown, ctx: EngineContext) => unknown {
  const first = quick[op]
  if (first === undefined) return (a, b, ctx) => binary(op, a, b, ctx)
  return (a, b, ctx) => first(a, b) ?? binary(op, a, b, ctx)
}
