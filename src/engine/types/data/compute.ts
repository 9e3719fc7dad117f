/** DataTable.Compute: expressions over numbers, texts and a column's aggregates. */
import { T } from '../../../objects/net-type.ts'
import { PSDecimal, PSDouble } from '../../../objects/numbers.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { arithmetic, type Arithmetic } from '../../runtime/arithmetic.ts'
import { compareValues, convertTo, isTrue } from '../../runtime/convert.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { throwNet } from '../../runtime/failure.ts'
import { codeOf, isNumericCode, toJsNumber, TypeCode, typeCodeOf } from '../../runtime/numeric.ts'
import { netText } from '../../runtime/to-text.ts'
import { typeOf } from '../../../objects/type-of.ts'
import { dbNull } from '../system/db-null.ts'
import { double } from '../values.ts'
import type { DataRow, DataTable } from './data-table.ts'
import { comparisons, failed, type Token, tokens } from './row-filter.ts'

const evaluateFails = (message: string): never => throwNet('System.Data.EvaluateException', message)
const isNull = (value: unknown): boolean => value === null || value === undefined || value === dbNull
/** 15 digits, as the text that .NET makes of such a result */
const statistical = (value: number): unknown => double(Number(value.toPrecision(15)))

const aggregates: Readonly<Record<string, (values: unknown[], ctx: EngineContext) => unknown>> = {
  COUNT: (values) => values.length,
  SUM: (values, ctx) => {
    const whole = values.every((one) => codeOf(one) < TypeCode.Single)
    const sum = values.reduce((all, one) => arithmetic('Plus', all, one, ctx))
    return whole ? convertTo(sum, T.Int64, ctx) : sum
  },
  AVG: (values, ctx) => {
    const sum = values.reduce((all, one) => arithmetic('Plus', all, one, ctx))
    const [first] = values
    if (codeOf(first) < TypeCode.Single) return Math.trunc(toJsNumber(sum) / values.length)
    return first instanceof PSDecimal
      ? arithmetic('Divide', sum, convertTo(values.length, T.Decimal, ctx), ctx)
      : double(toJsNumber(sum) / values.length)
  },
  MIN: (values, ctx) => values.reduce((a, b) => (compareValues(b, a, true, ctx) < 0 ? b : a)),
  MAX: (values, ctx) => values.reduce((a, b) => (compareValues(b, a, true, ctx) > 0 ? b : a)),
  VAR: (values) => (values.length < 2 ? dbNull : statistical(variance(values))),
  STDEV: (values) => (values.length < 2 ? dbNull : statistical(Math.sqrt(variance(values)))),
}
function variance(values: readonly unknown[]): number {
  const all = values.map(toJsNumber)
  const mean = all.reduce((a, b) => a + b, 0) / all.length
  return all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (all.length - 1)
}

type Func = (args: unknown[], ctx: EngineContext) => unknown
const functions: Readonly<Record<string, Func>> = {
  LEN: ([text]) => (isNull(text) ? dbNull : netText(text).length),
  TRIM: ([text]) => (isNull(text) ? dbNull : netText(text).trim()),
  SUBSTRING: ([text, from, count]) =>
    isNull(text) ? dbNull : netText(text).substr(toJsNumber(from) - 1, toJsNumber(count)),
  IIF: ([test, yes, no]) => (isTrue(test) ? yes : no),
  ISNULL: ([value, otherwise]) => (isNull(value) ? otherwise : value),
}
const signs: Readonly<Record<string, Arithmetic>> = {
  '+': 'Plus',
  '-': 'Minus',
  '*': 'Multiply',
  '/': 'Divide',
  '%': 'Rem',
}
function calculate(sign: string, a: unknown, b: unknown, ctx: EngineContext): unknown {
  if (isNull(a) || isNull(b)) return dbNull
  if (sign === '+' && (typeof a === 'string' || typeof b === 'string')) return netText(a) + netText(b)
  const isWhole = codeOf(a) <= TypeCode.Int32 && codeOf(b) <= TypeCode.Int32
  const op = signs[sign] as Arithmetic
  if (op === 'Divide' && !(a instanceof PSDecimal) && !(b instanceof PSDecimal))
    return double(toJsNumber(a) / toJsNumber(b))
  const made = arithmetic(op, a, b, ctx)
  if (isWhole && made instanceof PSDouble)
    throwNet('System.OverflowException', "Value is either too large or too small for Type 'Int32'.")
  return made
}

/** @throws SyntaxErrorException, EvaluateException, DataException */
export function compute(
  text: string,
  table: DataTable,
  rows: readonly DataRow[],
  ctx: EngineContext,
): unknown {
  const list = tokens(text)
  let at = 0
  const take = (kind: Token['kind'], wanted: string): boolean =>
    list[at]?.kind === kind && list[at]?.text.toUpperCase() === wanted && ++at > 0
  const takeSign = (sign: string): boolean => take('sign', sign)
  const close = (): void => {
    if (!takeSign(')')) failed(text, 'a closing parenthesis is missing')
  }

  function aggregate(name: string): unknown {
    const column = list[at]
    at++
    if (!column || (column.kind !== 'word' && column.kind !== 'name') || list[at]?.text !== ')')
      throwNet(
        'System.Data.SyntaxErrorException',
        "Syntax error in aggregate argument: Expecting a single column argument with possible 'Child' qualifier.",
      )
    close()
    const index = table.indexOf(column.text)
    if (index < 0) evaluateFails(`Cannot find column [${column.text}].`)
    const type = table.columns[index]?.type ?? T.Object
    if (/SUM|AVG|VAR|STDEV/.test(name) && !isNumericCode(typeCodeOf(type)))
      throwNet(
        'System.Data.DataException',
        `Invalid usage of aggregate function ${name[0]}${name.slice(1).toLowerCase()}() and Type: ${type.name}.`,
      )
    const values = rows.map((one) => baseOf(one.values[index])).filter((one) => !isNull(one))
    if (values.length === 0 && name !== 'COUNT') return dbNull
    return (aggregates[name] as (typeof aggregates)[string])(values, ctx)
  }
  function primary(): unknown {
    if (takeSign('(')) {
      const inner = either()
      close()
      return inner
    }
    if (takeSign('-')) return calculate('-', 0, primary(), ctx)
    if (takeSign('+')) return primary()
    const token = list[at++]
    if (!token) return failed(text, 'an operand is missing')
    if (token.kind === 'number') {
      if (/[eE]/.test(token.text)) return double(Number(token.text))
      if (token.text.includes('.')) return convertTo(token.text, T.Decimal, ctx)
      const number = Number(token.text)
      return number <= 0x7fffffff ? number : convertTo(token.text, T.Int64, ctx)
    }
    if (token.kind === 'text') return token.text
    if (token.kind === 'sign') return failed(text, `'${token.text}' is not expected`)
    const word = token.text.toUpperCase()
    if (token.kind === 'word') {
      if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE'
      if (word === 'NULL') return dbNull
      if (takeSign('(')) {
        if (Object.hasOwn(aggregates, word)) return aggregate(word)
        if (!Object.hasOwn(functions, word))
          return evaluateFails(`The expression contains undefined function call ${token.text}().`)
        const args: unknown[] = []
        if (!takeSign(')')) {
          do args.push(either())
          while (takeSign(','))
          close()
        }
        return (functions[word] as Func)(args, ctx)
      }
    }
    return evaluateFails(`Cannot find column [${token.text}].`)
  }
  const binary = (next: () => unknown, wanted: readonly string[]) => (): unknown => {
    let left = next()
    for (;;) {
      const sign = wanted.find((one) => takeSign(one))
      if (sign === undefined) return left
      left = calculate(sign, left, next(), ctx)
    }
  }
  const sum = binary(binary(primary, ['*', '/', '%']), ['+', '-'])
  function comparison(): unknown {
    if (take('word', 'NOT')) return !isTrue(comparison())
    const left = sum()
    const sign = Object.keys(comparisons).find((one) => takeSign(one))
    if (sign === undefined) return left
    const right = sum()
    if (isNull(left) || isNull(right)) return dbNull
    return (comparisons[sign] as (order: number) => boolean)(compareValues(left, right, true, ctx))
  }
  const logical = (word: 'And' | 'Or', next: () => unknown) => (): unknown => {
    let left = next()
    while (take('word', word.toUpperCase())) {
      const right = next()
      if (typeof left !== 'boolean' || typeof right !== 'boolean')
        evaluateFails(
          `Cannot perform '${word}' operation on ${typeOf(left)?.fullName} and ${typeOf(right)?.fullName}.`,
        )
      left = word === 'And' ? left && right : left || right
    }
    return left
  }
  const both = logical('And', comparison)
  const either = logical('Or', both)
  if (list.length === 0) return dbNull
  const made = either()
  if (at < list.length) {
    if (list[at]?.text === '^') evaluateFails("The expression contains unsupported operator '^'.")
    failed(text, `'${list[at]?.text}' is not expected`)
  }
  return made
}
