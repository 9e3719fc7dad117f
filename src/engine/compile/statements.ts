/** Statements to code: lists with error handling, conditions, definitions. Loops are in `loops.ts`, pipelines in `pipelines.ts`. */
import type {
  AstOf,
  PipelineBaseAst,
  StatementAst,
  StatementBlockAst,
  TrapStatementAst,
} from '../language/ast.ts'
import { isTrue, toText } from '../runtime/convert.ts'
import { fail } from '../runtime/failure.ts'
import { type Completion, ExitSignal, returned } from '../runtime/flow.ts'
import { FunctionInfo } from '../runtime/command-info.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import { setFunction } from '../runtime/session-state.ts'
import { handleStatementError } from '../runtime/statement-errors.ts'
import { compileAssignmentStatement } from './assignments.ts'
import {
  type Code,
  constant,
  type StatementCode,
  suspending,
  suspendingStatement,
  sync,
  syncStatement,
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
    if (ast.pipeline === undefined) return syncStatement(() => returned)
    if (unit.isMethod) {
      const result = conditionValue(unit, ast.pipeline)
      return suspendingStatement(function* (f) {
        f.position = ast.extent
        f.result = result.sync ? result.ev(f) : yield* result.run(f)
        return returned
      })
    }
    const value = compileStatement(unit, ast.pipeline)
    return suspendingStatement(function* (f) {
      f.position = ast.extent
      const completion = value.sync ? value.ev(f) : yield* value.run(f)
      return completion ?? returned
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
    return syncStatement((f) => {
      const block = ScriptBlock.ofFunction(ast, f.state, f.file)
      const scope = scopeName === undefined ? f.scope : f.scope.named(scopeName)
      const info = new FunctionInfo(name, block, ast.isFilter)
      info.module = f.state.module
      setFunction(scope, info)
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
  return suspending(function* (f) {
    f.position = extent
    return yield* code.run(f)
  })
}

function compileIf(unit: CompileUnit, ast: AstOf<'IfStatementAst'>): StatementCode {
  const clauses = ast.clauses.map((clause) => ({
    condition: conditionValue(unit, clause.condition),
    body: compileStatementBlock(unit, clause.body),
  }))
  const otherwise = ast.elseClause ? compileStatementBlock(unit, ast.elseClause) : nothing
  if (otherwise.sync && clauses.every((one) => one.condition.sync && one.body.sync)) {
    return syncStatement((f) => {
      for (const { condition, body } of clauses) if (isTrue(condition.ev(f))) return body.ev(f)
      return otherwise.ev(f)
    })
  }
  return suspendingStatement(function* (f) {
    for (const { condition, body } of clauses) {
      const value = condition.sync ? condition.ev(f) : yield* condition.run(f)
      if (isTrue(value)) return body.sync ? body.ev(f) : yield* body.run(f)
    }
    return otherwise.sync ? otherwise.ev(f) : yield* otherwise.run(f)
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
  const trapCodes: TrapCode[] = traps.map((ast) => ({ ast, body: compileStatementBlock(unit, ast.body) }))
  const runnable = statements.filter((one) => one.kind !== 'TrapStatementAst')
  const codes = runnable.map((one) => compileStatement(unit, one))
  if (codes.length === 0) return nothing
  if (codes.every((one) => one.sync) && traps.length === 0) return syncList(codes)
  return suspendingStatement(function* (f): Generator<undefined, Completion, undefined> {
    const { meter } = f.rs
    for (let i = 0; i < codes.length; i++) {
      if (--meter.fuel <= 0) yield undefined
      const code = codes[i] as StatementCode
      try {
        const completion = code.sync
          ? code.ev(f)
          : yield* code.run(f) as Generator<undefined, Completion, undefined>
        if (completion !== undefined) return completion
      } catch (error) {
        const next = yield* handleStatementError(f, error, trapCodes) as Generator<
          undefined,
          Completion,
          undefined
        >
        if (next !== undefined) return next
      }
    }
    return undefined
  })
}

/**
 * Statements that never give way. Where one fails, the error still has to be reported by code that can wait for the
 * client: the list is then finished by its generator form.
 */
function syncList(codes: readonly StatementCode[]): StatementCode {
  const finish = function* (
    f: Parameters<StatementCode['run']>[0],
    from: number,
  ): Generator<undefined, Completion, undefined> {
    for (let i = from; i < codes.length; i++) {
      try {
        const completion = (codes[i] as StatementCode).ev(f)
        if (completion !== undefined) return completion
      } catch (error) {
        const next = yield* handleStatementError(f, error, []) as Generator<undefined, Completion, undefined>
        if (next !== undefined) return next
      }
    }
    return undefined
  }
  return suspendingStatement((f) => {
    f.rs.meter.fuel -= codes.length
    return finish(f, 0)
  })
}
