/**
 * A PowerShell data file (`.pssc`, `.psrc`) as data: one table of constants, read with the engine's own parser and never executed.
 * Every value knows its line, so that whoever mends the file is told where.
 */
import type {
  Ast,
  ExpressionAst,
  HashtableAst,
  PipelineBaseAst,
  StatementAst,
  StatementBlockAst,
} from '../engine/language/ast.ts'
import { parseInput } from '../engine/language/parser.ts'
import { dataFileDepthMax } from '../settings/limits.ts'

/** A place in a file, lines and columns from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What is wrong with a configuration file: where, what, and how it is mended. */
export class ConfigurationFileError extends Error {
  override readonly name = 'ConfigurationFileError'
  readonly place: Place
  readonly problem: string
  readonly mend: string
  constructor(place: Place, problem: string, mend: string) {
    super(`${place.file}:${place.line}:${place.column}: ${problem} ${mend}`)
    this.place = place
    this.problem = problem
    this.mend = mend
  }
}

export type DataValue =
  | { readonly kind: 'text'; readonly value: string; readonly place: Place }
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly place: Place }
  | { readonly kind: 'bool'; readonly value: boolean; readonly place: Place }
  | { readonly kind: 'null'; readonly place: Place }
  | { readonly kind: 'block'; readonly text: string; readonly place: Place }
  | { readonly kind: 'list'; readonly items: readonly DataValue[]; readonly place: Place }
  | DataTable

export interface DataTable {
  readonly kind: 'table'
  /** by lower-case name */
  readonly entries: ReadonlyMap<string, DataEntry>
  readonly place: Place
}

export interface DataEntry {
  readonly name: string
  readonly value: DataValue
  readonly place: Place
}

/** @throws {ConfigurationFileError} the file is no table of constants */
export function readDataFile(text: string, file: string): DataTable {
  const { ast, errors } = parseInput(text, file)
  const whole = placeOf(ast, file)
  const [error] = errors
  if (error !== undefined)
    throw new ConfigurationFileError(
      { file, line: error.extent.startLineNumber, column: error.extent.startColumnNumber },
      error.message,
      'Mend the syntax: the file is one table, @{ Key = value; ... }.',
    )
  const statements = ast.endBlock?.statements ?? []
  const stray = ast.paramBlock ?? ast.beginBlock ?? ast.processBlock ?? ast.usingStatements[0]
  if (stray !== undefined)
    throw new ConfigurationFileError(
      placeOf(stray, file),
      'The file is data and holds code.',
      'Leave only the table, @{ Key = value; ... }.',
    )
  const [only] = statements
  if (only === undefined)
    throw new ConfigurationFileError(
      whole,
      'The file is empty.',
      "Write a table, for example @{ SchemaVersion = '2.0.0.0' }.",
    )
  const extra = statements.find((one) => tableIn(one) === undefined) ?? statements[1]
  if (extra !== undefined)
    throw new ConfigurationFileError(
      placeOf(extra, file),
      statements.length > 1
        ? `The file holds ${statements.length} statements where one table is expected.`
        : 'The file holds no table.',
      'Leave only the table, @{ Key = value; ... }: the file is data and is never run.',
    )
  return new Reader(file).table(tableIn(only) as HashtableAst, 0)
}

function tableIn(statement: StatementAst): HashtableAst | undefined {
  const expression = statement.kind === 'PipelineAst' ? expressionOf(statement) : undefined
  return expression?.kind === 'HashtableAst' ? expression : undefined
}

/** The expression that is the whole of a pipeline. */
function expressionOf(pipeline: PipelineBaseAst): ExpressionAst | undefined {
  if (pipeline.kind !== 'PipelineAst' || pipeline.background || pipeline.pipelineElements.length !== 1)
    return undefined
  const [element] = pipeline.pipelineElements
  if (element?.kind !== 'CommandExpressionAst' || element.redirections.length > 0) return undefined
  return element.expression
}

function placeOf(ast: Ast, file: string): Place {
  return { file, line: ast.extent.startLineNumber, column: ast.extent.startColumnNumber }
}

class Reader {
  readonly #file: string
  constructor(file: string) {
    this.#file = file
  }

  table(ast: HashtableAst, depth: number): DataTable {
    const entries = new Map<string, DataEntry>()
    for (const { key, value } of ast.keyValuePairs) {
      const place = placeOf(key, this.#file)
      if (key.kind !== 'StringConstantExpressionAst')
        throw new ConfigurationFileError(
          place,
          `The key ${key.extent.text} is no text.`,
          'Write a name before the =.',
        )
      entries.set(key.value.toLowerCase(), { name: key.value, value: this.#statement(value, depth), place })
    }
    return { kind: 'table', entries, place: placeOf(ast, this.#file) }
  }

  #statement(ast: StatementAst, depth: number): DataValue {
    const expression = ast.kind === 'PipelineAst' ? expressionOf(ast) : undefined
    if (expression === undefined) return this.#refuse(ast)
    return this.#value(expression, depth)
  }

  #value(ast: ExpressionAst, depth: number): DataValue {
    const place = placeOf(ast, this.#file)
    if (depth > dataFileDepthMax)
      throw new ConfigurationFileError(
        place,
        `The table nests deeper than ${dataFileDepthMax}.`,
        'Make it flatter.',
      )
    switch (ast.kind) {
      case 'StringConstantExpressionAst':
        return { kind: 'text', value: ast.value, place }
      case 'ExpandableStringExpressionAst':
        return this.#expandable(ast.literals, ast.nestedExpressions, ast, place)
      case 'ConstantExpressionAst':
        return number(Number(ast.extent.text.replaceAll('_', '')), ast.literal, place)
      case 'UnaryExpressionAst': {
        const inner = ast.tokenKind === 'Minus' ? this.#value(ast.child, depth + 1) : undefined
        if (inner?.kind !== 'number') return this.#refuse(ast)
        return { kind: 'number', value: -inner.value, text: `-${inner.text}`, place }
      }
      case 'VariableExpressionAst': {
        const name = ast.variablePath.userPath.toLowerCase()
        if (name === 'true' || name === 'false') return { kind: 'bool', value: name === 'true', place }
        if (name === 'null') return { kind: 'null', place }
        if (name === 'psscriptroot') return { kind: 'text', value: folderOf(this.#file), place }
        return this.#refuse(ast)
      }
      case 'ScriptBlockExpressionAst':
        return { kind: 'block', text: ast.extent.text.slice(1, -1), place }
      case 'HashtableAst':
        return this.table(ast, depth + 1)
      case 'ArrayLiteralAst':
        return { kind: 'list', items: ast.elements.map((one) => this.#value(one, depth + 1)), place }
      case 'ArrayExpressionAst':
        return { kind: 'list', items: this.#statements(ast.subExpression, depth + 1), place }
      case 'ParenExpressionAst': {
        const inner = expressionOf(ast.pipeline)
        return inner === undefined ? this.#refuse(ast) : this.#value(inner, depth + 1)
      }
      default:
        return this.#refuse(ast)
    }
  }

  /** `@( a; b, c )`: what each statement gives, one after another. */
  #statements(block: StatementBlockAst, depth: number): DataValue[] {
    return block.statements.flatMap((one) => {
      const value = this.#statement(one, depth)
      return value.kind === 'list' ? value.items : [value]
    })
  }

  #expandable(
    literals: readonly string[],
    nested: readonly ExpressionAst[],
    ast: ExpressionAst,
    place: Place,
  ): DataValue {
    let text = literals[0] ?? ''
    for (const [i, one] of nested.entries()) {
      if (one.kind !== 'VariableExpressionAst' || one.variablePath.userPath.toLowerCase() !== 'psscriptroot')
        return this.#refuse(ast)
      text += folderOf(this.#file) + (literals[i + 1] ?? '')
    }
    return { kind: 'text', value: text, place }
  }

  #refuse(ast: Ast): never {
    const text = ast.extent.text.replace(/\s+/g, ' ')
    throw new ConfigurationFileError(
      placeOf(ast, this.#file),
      `${text.length > 60 ? `${text.slice(0, 59)}…` : text} is code; the file is data and is never run.`,
      'Write the value itself: a text, a number, $true, $false, a list or a table.',
    )
  }
}

function folderOf(file: string): string {
  const slash = file.lastIndexOf('/')
  return slash < 0 ? '.' : slash === 0 ? '/' : file.slice(0, slash)
}

type Literal = Extract<ExpressionAst, { kind: 'ConstantExpressionAst' }>['literal']

/** The number and its text in the invariant culture. */
function number(written: number, literal: Literal, place: Place): DataValue {
  if (literal.type === 'decimal') {
    const value = Number.isNaN(written) ? Number(literal.value) / 10 ** literal.scale : written
    return { kind: 'number', value, text: String(value), place }
  }
  const { value } = literal
  if (typeof value === 'boolean') return { kind: 'bool', value, place }
  return { kind: 'number', value: Number(value), text: String(value), place }
}
