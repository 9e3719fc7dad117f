/** foreach, for, while, do: each turn costs fuel, so that a loop without end gives way. */
import { AutomationNull } from '../../objects/automation-null.ts'
import type { AstOf, StatementAst } from '../language/ast.ts'
import { isTrue } from '../runtime/convert.ts'
import { BreakSignal, type Completion, ContinueSignal } from '../runtime/flow.ts'
import type { Frame } from '../runtime/frame.ts'
import { type ScriptEnumerator, scriptEnumerator } from '../runtime/enumerators.ts'
import type { Task } from '../runtime/task.ts'
import { type StatementCode, suspendingStatement } from './code.ts'
import { compileEnumerated, compileExpression, pureExpression, statementValue } from './expressions.ts'
import { compileStatement, compileStatementBlock, conditionValue } from './statements.ts'
import type { CompileUnit } from './unit.ts'
import { compileAssignment } from './variables.ts'

/** What a loop does after a turn: `go` on, or leave with a completion. */
const go = { type: 'go' } as const
type Turn = typeof go | { readonly type: 'leave'; readonly completion: Completion }

/** Break and continue of this loop end here; those with another label go outwards. */
export function turnOf(completion: Completion, label: string): Turn {
  if (completion === undefined) return go
  if (completion.type === 'return') return { type: 'leave', completion }
  const mine = completion.label === '' || completion.label.toLowerCase() === label
  if (!mine) return { type: 'leave', completion }
  return completion.type === 'continue' ? go : { type: 'leave', completion: undefined }
}

/** The same for signals thrown by commands that the body called. */
export function turnOfSignal(error: unknown, label: string): Turn {
  if (error instanceof BreakSignal || error instanceof ContinueSignal) {
    if (error.label === '' || error.label.toLowerCase() === label) {
      return error instanceof ContinueSignal ? go : { type: 'leave', completion: undefined }
    }
  }
  throw error
}

function* turn(f: Frame, body: StatementCode, label: string): Task<Turn> {
  try {
    return turnOf(body.sync ? body.ev(f) : yield* body.run(f), label)
  } catch (error) {
    return turnOfSignal(error, label)
  }
}

const labelOf = (ast: { label: string | undefined }): string => (ast.label ?? '').toLowerCase()

export function compileForEach(unit: CompileUnit, ast: AstOf<'ForEachStatementAst'>): StatementCode {
  const single = pureExpression(ast.condition)
  const source = single ? compileEnumerated(unit, single) : statementValue(unit, [ast.condition])
  const assign = compileAssignment(unit, ast.variable)
  const body = compileStatementBlock(unit, ast.body)
  const label = labelOf(ast)
  const enumeratorSlot = 'foreach'
  return suspendingStatement(function* (f) {
    f.position = ast.condition.extent
    const value = source.sync ? source.ev(f) : yield* source.run(f)
    f.rs.lastSuccess = true
    if (value === AutomationNull || value === null || value === undefined) return undefined
    const enumerator: ScriptEnumerator = scriptEnumerator(value, f.rs)
    const outer = f.scope.own(enumeratorSlot)?.value
    f.scope.assign('foreach', enumeratorSlot, enumerator)
    const { meter } = f.rs
    try {
      while (enumerator.moveNext()) {
        if (--meter.fuel <= 0) yield undefined
        assign(f, enumerator.current)
        const after: Turn = yield* turn(f, body, label)
        if (after.type === 'leave') return after.completion
      }
    } finally {
      f.scope.assign('foreach', enumeratorSlot, outer ?? null)
    }
    return undefined
  })
}

function compilePart(unit: CompileUnit, ast: StatementAst | undefined): StatementCode | undefined {
  if (ast === undefined) return undefined
  const single = pureExpression(ast)
  if (single === undefined) return compileStatement(unit, ast)
  // the value of an initializer or iterator goes nowhere
  const code = compileExpression(unit, single)
  return suspendingStatement(function* (f) {
    f.position = ast.extent
    if (code.sync) code.ev(f)
    else yield* code.run(f)
    return undefined
  })
}

export function compileFor(unit: CompileUnit, ast: AstOf<'ForStatementAst'>): StatementCode {
  const initializer = compilePart(unit, ast.initializer)
  const condition = ast.condition ? conditionValue(unit, ast.condition) : undefined
  const iteratorExpression = ast.iterator ? pureExpression(ast.iterator) : undefined
  const step = iteratorExpression ? compileExpression(unit, iteratorExpression) : undefined
  const iterator = step?.sync ? undefined : compilePart(unit, ast.iterator)
  const body = compileStatementBlock(unit, ast.body)
  const label = labelOf(ast)
  return suspendingStatement(function* (f) {
    if (initializer) yield* initializer.run(f)
    const { meter } = f.rs
    for (;;) {
      if (--meter.fuel <= 0) yield undefined
      if (condition && !isTrue(condition.sync ? condition.ev(f) : yield* condition.run(f))) return undefined
      const after: Turn = yield* turn(f, body, label)
      if (after.type === 'leave') return after.completion
      if (step?.sync) {
        f.position = ast.iterator?.extent
        step.ev(f)
      } else if (iterator) yield* iterator.run(f)
    }
  })
}

export function compileWhile(unit: CompileUnit, ast: AstOf<'WhileStatementAst'>): StatementCode {
  const condition = conditionValue(unit, ast.condition)
  const body = compileStatementBlock(unit, ast.body)
  const label = labelOf(ast)
  return suspendingStatement(function* (f) {
    const { meter } = f.rs
    while (isTrue(condition.sync ? condition.ev(f) : yield* condition.run(f))) {
      if (--meter.fuel <= 0) yield undefined
      const after: Turn = yield* turn(f, body, label)
      if (after.type === 'leave') return after.completion
    }
    return undefined
  })
}

function compileDo(
  unit: CompileUnit,
  ast: AstOf<'DoWhileStatementAst'> | AstOf<'DoUntilStatementAst'>,
  goOnWhile: boolean,
): StatementCode {
  const condition = conditionValue(unit, ast.condition)
  const body = compileStatementBlock(unit, ast.body)
  const label = labelOf(ast)
  return suspendingStatement(function* (f) {
    const { meter } = f.rs
    do {
      if (--meter.fuel <= 0) yield undefined
      const after: Turn = yield* turn(f, body, label)
      if (after.type === 'leave') return after.completion
    } while (isTrue(condition.sync ? condition.ev(f) : yield* condition.run(f)) === goOnWhile)
    return undefined
  })
}

export function compileDoWhile(unit: CompileUnit, ast: AstOf<'DoWhileStatementAst'>): StatementCode {
  return compileDo(unit, ast, true)
}

export function compileDoUntil(unit: CompileUnit, ast: AstOf<'DoUntilStatementAst'>): StatementCode {
  return compileDo(unit, ast, false)
}
