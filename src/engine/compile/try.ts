/** try, catch, finally, throw. */
import { AutomationNull } from '../../objects/automation-null.ts'
import type { AstOf, CatchClauseAst } from '../language/ast.ts'
import { catchRank, recordOf, thrownRecord } from '../runtime/statement-errors.ts'
import { TerminatingError } from '../runtime/failure.ts'
import { type Completion, isFlowSignal } from '../runtime/flow.ts'
import { StopSignal, type Task } from '../runtime/task.ts'
import { catchFuel } from '../../settings/limits.ts'
import { constant, type StatementCode, suspendingStatement } from './code.ts'
import { typeReference } from './expressions.ts'
import { compileStatementBlock, conditionValue } from './statements.ts'
import type { CompileUnit } from './unit.ts'
import type { Frame } from '../runtime/frame.ts'
import type { NetException } from '../../objects/exceptions.ts'

export function compileTry(unit: CompileUnit, ast: AstOf<'TryStatementAst'>): StatementCode {
  const body = compileStatementBlock(unit, ast.body)
  const catches = ast.catchClauses.map((clause) => ({
    clause,
    body: compileStatementBlock(unit, clause.body),
  }))
  const last = ast.finally ? compileStatementBlock(unit, ast.finally) : undefined
  // while a try statement runs, its catch blocks included, an error ends what encloses it in place of the statement alone;
  // its finally block runs as the statement itself does
  return suspendingStatement(function* (f) {
    const { rs } = f
    const outer = rs.propagateErrors
    let completion: Completion
    rs.propagateErrors = true
    try {
      try {
        completion = yield* body.run(f)
      } catch (error) {
        if (catches.length === 0 || isFlowSignal(error) || error instanceof StopSignal) throw error
        completion = yield* handled(f, catches, error)
      }
    } finally {
      rs.propagateErrors = outer
      if (last !== undefined) {
        const after = yield* last.run(f)
        if (after !== undefined) completion = after
      }
    }
    return completion
  })
}

interface Catch {
  readonly clause: CatchClauseAst
  readonly body: StatementCode
}

/** Runs the clause that fits. @throws the error where none does */
function* handled(f: Frame, catches: readonly Catch[], thrown: unknown): Task<Completion> {
  const { rs } = f
  rs.meter.fuel -= catchFuel
  const record = recordOf(f, thrown)
  const found = findCatch(f, catches, record.exception)
  if (found === undefined) throw thrown instanceof TerminatingError ? thrown : new TerminatingError(record)
  const caught = rs.caughtRecord(record, found.exception)
  rs.rememberError(caught, f)
  rs.lastSuccess = false
  const outerUnder = f.scope.own('_')?.value
  const hadUnder = f.scope.own('_') !== undefined
  f.scope.assign('_', '_', caught)
  rs.caught.push(caught)
  try {
    return yield* found.body.run(f)
  } finally {
    rs.caught.pop()
    if (hadUnder) f.scope.assign('_', '_', outerUnder)
    else f.scope.remove('_')
  }
}

/** The clause that fits best: the most derived type; a type of the inner exception before one of its wrapper. */
function findCatch(
  f: Frame,
  catches: readonly Catch[],
  exception: NetException,
): { body: StatementCode; exception: NetException } | undefined {
  let best: { body: StatementCode; exception: NetException; rank: number } | undefined
  for (const { clause, body } of catches) {
    if (clause.isCatchAll) {
      best ??= { body, exception, rank: Number.MAX_SAFE_INTEGER }
      continue
    }
    for (const constraint of clause.catchTypes) {
      const type = typeReference(constraint.typeName)(f)
      const found = catchRank(exception, type)
      if (found !== undefined && (best === undefined || found.rank < best.rank))
        best = { body, exception: found.exception, rank: found.rank }
    }
  }
  return best
}

const stopped = 'System.Management.Automation.PipelineStoppedException'
const isStopped = ({ netType }: NetException): boolean => netType.chain.includes(stopped)

export function compileThrow(unit: CompileUnit, ast: AstOf<'ThrowStatementAst'>): StatementCode {
  const value = ast.pipeline ? conditionValue(unit, ast.pipeline) : constant(AutomationNull)
  return suspendingStatement(function* (f) {
    f.position = ast.extent
    if (ast.isRethrow) {
      const caught = f.rs.caught[f.rs.caught.length - 1]
      if (caught !== undefined) throw new TerminatingError(caught, true)
    }
    const thrown = value.sync ? value.ev(f) : yield* value.run(f)
    f.position = ast.extent
    const record = thrownRecord(f, thrown)
    // nothing catches the pipeline's own end
    if (isStopped(record.exception)) throw new StopSignal()
    throw new TerminatingError(record, true)
  })
}
