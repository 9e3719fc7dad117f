/** The conditions of DataTable.Select and DataView.RowFilter: comparisons, LIKE, IN, IS NULL, AND, OR, NOT. */
import { throwNet } from '../../runtime/failure.ts'

/** A value of a condition: null is DBNull. */
export type FilterValue = string | number | boolean | null
export type RowTest = (column: (name: string) => FilterValue) => boolean

const token =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|'((?:[^']|'')*)'|\[((?:[^\]\\]|\\.)*)\]|([A-Za-z_][\w.]*)|(<=|>=|<>|[=<>(),+*/%^-]))/y
export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'word' | 'sign'
  readonly text: string
}
export const failed = (text: string, what: string): never =>
  throwNet('System.Data.SyntaxErrorException', `Syntax error: ${what} in '${text}'.`)

export function tokens(text: string): Token[] {
  const out: Token[] = []
  token.lastIndex = 0
  while (text.slice(token.lastIndex).trim() !== '') {
    const at = token.lastIndex
    const found = token.exec(text)
    if (!found) failed(text, `the expression contains an invalid token at ${at}`)
    const [, number, quoted, bracketed, word, sign] = found as RegExpExecArray
    if (number !== undefined) out.push({ kind: 'number', text: number })
    else if (quoted !== undefined) out.push({ kind: 'text', text: quoted.replaceAll("''", "'") })
    else if (bracketed !== undefined) out.push({ kind: 'name', text: bracketed.replaceAll(/\\(.)/g, '$1') })
    else if (word !== undefined) out.push({ kind: 'word', text: word })
    else out.push({ kind: 'sign', text: sign as string })
  }
  return out
}

type Operand = (column: (name: string) => FilterValue) => FilterValue
const order = (a: FilterValue, b: FilterValue): number | undefined => {
  if (a === null || b === null) return undefined
  if (typeof a === 'string' || typeof b === 'string') {
    const [x, y] = [String(a).toLowerCase(), String(b).toLowerCase()]
    return x < y ? -1 : x > y ? 1 : 0
  }
  return Number(a) - Number(b)
}
/** What an operator says of the order of its sides. */
export const comparisons: Readonly<Record<string, (sign: number) => boolean>> = {
  '=': (sign) => sign === 0,
  '<>': (sign) => sign !== 0,
  '<': (sign) => sign < 0,
  '>': (sign) => sign > 0,
  '<=': (sign) => sign <= 0,
  '>=': (sign) => sign >= 0,
}
/** `*` and `%` at the ends stand for any characters. */
function like(pattern: string): (text: string) => boolean {
  const open = /^[*%]/.test(pattern)
  const end = /[*%]$/.test(pattern)
  const core = pattern.replace(/^[*%]/, '').replace(/[*%]$/, '').toLowerCase()
  return (text) => {
    const lower = text.toLowerCase()
    if (open && end) return lower.includes(core)
    return open ? lower.endsWith(core) : end ? lower.startsWith(core) : lower === core
  }
}

/** @throws SyntaxErrorException; an empty text takes every row */
export function rowTest(text: string): RowTest {
  const list = tokens(text)
  let at = 0
  const isWord = (word: string): boolean => list[at]?.kind === 'word' && list[at]?.text.toUpperCase() === word
  const takeWord = (word: string): boolean => isWord(word) && ++at > 0
  const takeSign = (sign: string): boolean => list[at]?.kind === 'sign' && list[at]?.text === sign && ++at > 0
  const next = (): Token => list[at++] ?? failed(text, 'an operand is missing')

  function operand(): Operand {
    if (takeSign('-')) {
      const inner = operand()
      return (column) => -Number(inner(column))
    }
    const { kind, text: word } = next()
    if (kind === 'number') return () => Number(word)
    if (kind === 'text') return () => word
    if (kind === 'name') return (column) => column(word)
    if (kind === 'sign') return failed(text, `'${word}' is not expected`)
    const upper = word.toUpperCase()
    if (upper === 'TRUE' || upper === 'FALSE') return () => upper === 'TRUE'
    if (upper === 'NULL') return () => null
    return (column) => column(word)
  }
  function condition(): RowTest {
    if (takeWord('NOT')) {
      const inner = condition()
      return (column) => !inner(column)
    }
    if (takeSign('(')) {
      const inner = either()
      if (!takeSign(')')) failed(text, 'a closing parenthesis is missing')
      return inner
    }
    const left = operand()
    if (takeWord('IS')) {
      const isNot = takeWord('NOT')
      if (!takeWord('NULL')) failed(text, 'NULL is missing after IS')
      return (column) => (left(column) === null) !== isNot
    }
    const isNot = takeWord('NOT')
    if (takeWord('LIKE')) {
      const right = operand()
      return (column) => {
        const value = left(column)
        return value !== null && like(String(right(column)))(String(value)) !== isNot
      }
    }
    if (takeWord('IN')) {
      if (!takeSign('(')) failed(text, 'a list is missing after IN')
      const all: Operand[] = []
      do all.push(operand())
      while (takeSign(','))
      if (!takeSign(')')) failed(text, 'a closing parenthesis is missing')
      return (column) => {
        const value = left(column)
        return all.some((one) => order(value, one(column)) === 0) !== isNot
      }
    }
    const compare = list[at]?.kind === 'sign' ? comparisons[list[at]?.text ?? ''] : undefined
    if (!compare) return (column) => left(column) === true
    at++
    const right = operand()
    return (column) => {
      const sign = order(left(column), right(column))
      return sign !== undefined && compare(sign)
    }
  }
  function both(): RowTest {
    let test = condition()
    while (takeWord('AND')) {
      const [before, after] = [test, condition()]
      test = (column) => before(column) && after(column)
    }
    return test
  }
  function either(): RowTest {
    let test = both()
    while (takeWord('OR')) {
      const [before, after] = [test, both()]
      test = (column) => before(column) || after(column)
    }
    return test
  }
  if (list.length === 0) return () => true
  const test = either()
  if (at < list.length) failed(text, `'${list[at]?.text}' is not expected`)
  return test
}
