/** Statements to code: lists with error handling, conditions, definitions. Loops are in `loops.ts`, pipelines in `pipelines.ts`. */
import type {
  Ast,
  AstOf,
  PipelineBaseAst,
  StatementAst,
  ParamBlockAst,
  StatementBlockAst,
  TrapStatementAst,
} from '../language/ast.ts'
import { drained, type InSlices } from '../language/in-slices.ts'
import { childrenOf, statementsPerStep } from '../language/walk.ts'
import { isTrue, toText } from '../runtime/convert.ts'
import { fail } from '../runtime/failure.ts'
import { type Completion, ExitSignal, returned } from '../runtime/flow.ts'
import type { Frame } from '../runtime/frame.ts'
import { mustYield, type Task } from '../runtime/task.ts'
import { AliasInfo, FunctionInfo } from '../runtime/command-info.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import { setFunction } from '../runtime/session-state.ts'
import { handleStatementError } from '../runtime/statement-errors.ts'
import { compileAssignmentStatement } from './assignments.ts'
import {
  type Code,
  constant,
  direct,
  directStatement,
  goesOn,
  later,
  map1,
  type StatementCode,
  suspendingStatement,
  sync,
  syncStatement,
  taken,
  withValue,
} from './code.ts'
import { assignmentValue, compileExpression, pureExpression, statementValue } from './expressions.ts'
import { compileDoUntil, compileDoWhile, compileFor, compileForEach, compileWhile } from './loops.ts'
import { compileChain, compilePipeline, compileBareElement } from './pipelines.ts'
import { compileSwitch } from './switches.ts'
import { compileThrow, compileTry } from './try.ts'
import type { CompileUnit } from './unit.ts'

export function compileStatement(unit: CompileUnit, ast: StatementAst): StatementCode {
  const compile = table[ast.kind] as ((unit: CompileUnit, ast: StatementAst) => StatementCode) | undefined
  if (compile === undefined) return notHere(ast.kind)
  return compile(unit, ast)
}

const nothing: StatementCode = syncStatement(() => undefined)

function notHere(what: string): StatementCode {
  return syncStatement(() =>
    fail('NotSupported', `${what} is not supported by this PowerShell engine.`, {
      type: 'sma:PSNotSupportedException',
      category: 'NotImplemented',
    }),
  )
}

type Compilers = { [K in StatementAst['kind']]: (unit: CompileUnit, ast: AstOf<K>) => StatementCode }

const table: Compilers = {
  PipelineAst: compilePipeline,
  PipelineChainAst: compileChain,
  CommandAst: compileBareElement,
  CommandExpressionAst: compileBareElement,
  AssignmentStatementAst: compileAssignmentStatement,
  IfStatementAst: compileIf,
  ForEachStatementAst: compileForEach,
  ForStatementAst: compileFor,
  WhileStatementAst: compileWhile,
  DoWhileStatementAst: compileDoWhile,
  DoUntilStatementAst: compileDoUntil,
  SwitchStatementAst: compileSwitch,
  TryStatementAst: compileTry,
  // a trap is taken out of its block by the block's compiler
  TrapStatementAst: () => nothing,
  ThrowStatementAst: compileThrow,
  BreakStatementAst: (unit, ast) => compileJump(unit, ast, 'break'),
  ContinueStatementAst: (unit, ast) => compileJump(unit, ast, 'continue'),
  ReturnStatementAst(unit, ast) {
    unit.returnsFromExpressions ||= isInExpression(ast)
    if (ast.pipeline === undefined) return syncStatement(() => returned)
    if (unit.isMethod) {
      const keep = withValue(conditionValue(unit, ast.pipeline), (f, value) => {
        f.result = value
        return returned
      })
      return directStatement((f) => {
        f.position = ast.extent
        return keep(f)
      })
    }
    const value = compileStatement(unit, ast.pipeline)
    const rest = function* (task: Task<Completion>): Task<Completion> {
      return (yield* task) ?? returned
    }
    return directStatement((f) => {
      f.position = ast.extent
      const outcome = value.exec(f)
      return goesOn(outcome) ? rest(outcome) : (outcome ?? returned)
    })
  },
  ExitStatementAst(unit, ast) {
    const code = ast.pipeline ? conditionValue(unit, ast.pipeline) : constant(0)
    return suspendingStatement(function* (f) {
      f.position = ast.extent
      const value = code.sync ? code.ev(f) : yield* code.run(f)
      throw new ExitSignal(f.rs.exitCode(value))
    })
  },
  FunctionDefinitionAst(_, ast) {
    const { name, scopeName } = functionName(ast.name)
    const aliases = aliasesOf(ast.body.paramBlock)
    return syncStatement((f) => {
      const block = ScriptBlock.ofFunction(ast, f.state, f.file)
      const scope = scopeName === undefined ? f.scope : f.scope.named(scopeName)
      const info = new FunctionInfo(name, block, ast.isFilter)
      info.module = f.state.module
      setFunction(scope, info)
      for (const alias of aliases) {
        scope.aliases ??= new Map()
        scope.aliases.set(alias.toLowerCase(), new AliasInfo(alias, name))
      }
      f.rs.lastSuccess = true
      return undefined
    })
  },
  // classes and enumerations are defined before the script's first statement: see `runtime/classes.ts`
  TypeDefinitionAst: () => nothing,
  DataStatementAst(unit, ast) {
    const body = statementValueOfBlock(unit, ast.body)
    return suspendingStatement(function* (f) {
      const value = yield* body.run(f)
      if (ast.variable === undefined) yield* f.rs.writeEnumerated(f.out, value)
      else f.scope.assign(ast.variable, ast.variable.toLowerCase(), value)
      return undefined
    })
  },
  UsingStatementAst: () => nothing,
  BlockStatementAst: (unit, ast) => compileStatementBlock(unit, ast.body),
  ConfigurationDefinitionAst: () => notHere('The configuration keyword (Desired State Configuration)'),
  DynamicKeywordStatementAst: () => notHere('A dynamic keyword (Desired State Configuration)'),
  ErrorStatementAst: (_, ast) =>
    syncStatement(() =>
      fail('ParseError', `The text '${ast.extent.text}' could not be parsed.`, {
        type: 'sma:ParseException',
        category: 'ParserError',
      }),
    ),
}

/** Whether what leaves here leaves a value that is being made: `$(return 1)`, `$a = if ($b) { return }`. */
function isInExpression(ast: Ast): boolean {
  for (let one = ast.parent; one !== undefined && one.kind !== 'ScriptBlockAst'; one = one.parent)
    if (
      one.kind === 'AssignmentStatementAst' ||
      one.kind.endsWith('ExpressionAst') ||
      one.kind === 'HashtableAst'
    )
      return true
  return false
}

/** `[Alias('ff')] param()`: other names of the function, as written */
function aliasesOf(block: ParamBlockAst | undefined): string[] {
  return (block?.attributes ?? [])
    .filter((one) =>
      /^(?:System\.Management\.Automation\.)?Alias(?:Attribute)?$/i.test(one.typeName.fullName),
    )
    .flatMap((one) => one.positionalArguments)
    .flatMap((one) => (one.kind === 'StringConstantExpressionAst' ? [one.value] : []))
}

/** `function global:f` puts the function into the global scope. */
function functionName(written: string): { name: string; scopeName: string | undefined } {
  const match = /^(global|script|local|private):(.+)$/is.exec(written)
  return match
    ? { name: match[2] as string, scopeName: match[1] as string }
    : { name: written, scopeName: undefined }
}

function statementValueOfBlock(unit: CompileUnit, block: StatementBlockAst): Code {
  return statementValue(unit, block.statements)
}

function compileJump(
  unit: CompileUnit,
  ast: AstOf<'BreakStatementAst'> | AstOf<'ContinueStatementAst'>,
  type: 'break' | 'continue',
): StatementCode {
  if (ast.label === undefined) return syncStatement(() => ({ type, label: '' }))
  const label = compileExpression(unit, ast.label)
  return suspendingStatement(function* (f) {
    const value = label.sync ? label.ev(f) : yield* label.run(f)
    return { type, label: toText(value, f.rs) }
  })
}

/** A condition's value: an expression as it is, a command's output unwrapped. */
export function conditionValue(unit: CompileUnit, ast: PipelineBaseAst): Code {
  const single = pureExpression(ast)
  if (single === undefined)
    return ast.kind === 'AssignmentStatementAst' ? assignmentValue(unit, ast) : statementValue(unit, [ast])
  const code = compileExpression(unit, single)
  const { extent } = ast
  if (code.constant) return code
  if (code.sync) {
    return sync((f) => {
      f.position = extent
      return code.ev(f)
    })
  }
  return direct((f) => {
    f.position = extent
    return code.go(f)
  })
}

/** The condition of `if` and of loops: one that ran commands leaves `$?` true, whatever they left. */
export function compileCondition(unit: CompileUnit, ast: PipelineBaseAst): Code {
  const code = conditionValue(unit, ast)
  if (code.sync || !runsCommands(ast)) return code
  return map1(code, (value, f) => {
    f.rs.lastSuccess = true
    return value
  })
}

function runsCommands(ast: Ast): boolean {
  return ast.kind === 'CommandAst' || (ast.kind !== 'ScriptBlockAst' && childrenOf(ast).some(runsCommands))
}

function compileIf(unit: CompileUnit, ast: AstOf<'IfStatementAst'>): StatementCode {
  const clauses = ast.clauses.map((clause) => ({
    condition: compileCondition(unit, clause.condition),
    body: compileStatementBlock(unit, clause.body),
  }))
  const otherwise = ast.elseClause ? compileStatementBlock(unit, ast.elseClause) : nothing
  if (otherwise.sync && clauses.every((one) => one.condition.sync && one.body.sync)) {
    return syncStatement((f) => {
      for (const { condition, body } of clauses) if (isTrue(condition.ev(f))) return body.ev(f)
      return otherwise.ev(f)
    })
  }
  const rest = function* (f: Frame, from: number, task: Task): Task<Completion> {
    let value: unknown = yield* task
    for (let i = from; ; ) {
      const clause = clauses[i]
      const body = clause === undefined ? otherwise : isTrue(value) ? clause.body : undefined
      if (body !== undefined) {
        const outcome = body.exec(f)
        return goesOn(outcome) ? yield* outcome : outcome
      }
      value = clauses[++i]?.condition.go(f)
      if (value === later) value = yield* taken(f)
    }
  }
  return directStatement((f) => {
    for (let i = 0; i < clauses.length; i++) {
      const { condition, body } = clauses[i] as (typeof clauses)[number]
      const value = condition.go(f)
      if (value === later) return rest(f, i, taken(f))
      if (isTrue(value)) return body.exec(f)
    }
    return otherwise.exec(f)
  })
}

export function compileStatementBlock(unit: CompileUnit, block: StatementBlockAst): StatementCode {
  return compileStatements(unit, block.statements, block.traps)
}

export interface TrapCode {
  readonly ast: TrapStatementAst
  readonly body: StatementCode
}

/**
 * A list of statements. Each is guarded: an error that only ends its statement is reported, and the next one runs,
 * unless a `try` or a caller wants it.
 */
export function compileStatements(
  unit: CompileUnit,
  statements: readonly StatementAst[],
  traps: readonly TrapStatementAst[],
): StatementCode {
  return drained(compileStatementsInSlices(unit, statements, traps))
}

/** Gives way between statements. */
export function* compileStatementsInSlices(
  unit: CompileUnit,
  statements: readonly StatementAst[],
  traps: readonly TrapStatementAst[],
): InSlices<StatementCode> {
  const trapCodes: TrapCode[] = traps.map((ast) => ({ ast, body: compileStatementBlock(unit, ast.body) }))
  const runnable = statements.filter((one) => one.kind !== 'TrapStatementAst')
  const outer = unit.traps
  unit.traps = trapCodes
  const codes: StatementCode[] = []
  for (const one of runnable) {
    if (codes.length % statementsPerStep === statementsPerStep - 1) yield
    codes.push(compileStatement(unit, one))
  }
  unit.traps = outer
  if (codes.length === 0) return nothing
  return traps.length === 0 ? statementList(codes) : trappedList(codes, trapCodes)
}

function trappedList(codes: readonly StatementCode[], traps: readonly TrapCode[]): StatementCode {
  return suspendingStatement(function* (f): Generator<undefined, Completion, undefined> {
    const { meter } = f.rs
    for (const code of codes) {
      if (--meter.fuel <= 0 && mustYield()) yield undefined
      // a trap gets the errors of everything its statements call
      const propagate = f.rs.propagateErrors
      f.rs.propagateErrors = true
      try {
        const completion = yield* code.run(f) as Generator<undefined, Completion, undefined>
        if (completion !== undefined) return completion
      } catch (error) {
        f.rs.propagateErrors = propagate
        const next = yield* handleStatementError(f, error, traps) as Generator<
          undefined,
          Completion,
          undefined
        >
        if (next !== undefined) return next
      } finally {
        f.rs.propagateErrors = propagate
      }
    }
    return undefined
  })
}

/** One after the other; where one has to give way, or its error has to be reported, a task does the rest. */
function statementList(codes: readonly StatementCode[]): StatementCode {
  const rest = function* (
    f: Frame,
    from: number,
    task: Task<Completion> | undefined,
    failed: { readonly error: unknown } | undefined,
    // as it was before the statement began
    propagate: boolean,
  ): Task<Completion> {
    const { meter } = f.rs
    let running = task
    let problem = failed
    for (let i = from; i < codes.length; i++) {
      if (running === undefined && problem === undefined && --meter.fuel <= 0 && mustYield()) yield undefined
      try {
        if (problem !== undefined) throw problem.error
        const outcome = running ?? (codes[i] as StatementCode).exec(f)
        running = undefined
        const completion: Completion = goesOn(outcome) ? yield* outcome : outcome
        if (completion !== undefined) return completion
      } catch (error) {
        running = undefined
        problem = undefined
        f.rs.propagateErrors = propagate
        const next: Completion = yield* handleStatementError(f, error, [])
        if (next !== undefined) return next
      }
    }
    return undefined
  }
  return directStatement((f) => {
    const { rs } = f
    const { meter } = rs
    const propagate = rs.propagateErrors
    for (let i = 0; i < codes.length; i++) {
      if (--meter.fuel <= 0 && mustYield()) return rest(f, i, undefined, undefined, propagate)
      try {
        const outcome = (codes[i] as StatementCode).exec(f)
        if (outcome === undefined) continue
        return goesOn(outcome) ? rest(f, i, outcome, undefined, propagate) : outcome
      } catch (error) {
        rs.propagateErrors = propagate
        return rest(f, i, undefined, { error }, propagate)
      }
    }
    return undefined
  })
}
