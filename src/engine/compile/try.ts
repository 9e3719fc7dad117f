/** try, catch, finally, throw. */
import { AutomationNull } from '../../objects/automation-null.ts'
import type { AstOf, CatchClauseAst } from '../language/ast.ts'
import { catchRank, recordOf, thrownRecord } from '../runtime/statement-errors.ts'
import { TerminatingError } from '../runtime/failure.ts'
import { isFlowSignal } from '../runtime/flow.ts'
import { StopSignal } from '../runtime/task.ts'
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
  const withCatches: StatementCode =
    catches.length === 0
      ? body
      : suspendingStatement(function* (f) {
          const { rs } = f
          const outer = rs.propagateErrors
          let thrown: unknown
          rs.propagateErrors = true
          try {
            return yield* body.run(f)
          } catch (error) {
            if (isFlowSignal(error) || error instanceof StopSignal) throw error
            thrown = error
          } finally {
            rs.propagateErrors = outer
          }
          rs.meter.fuel -= catchFuel
          const record = recordOf(f, thrown)
          const found = findCatch(
            f,
            catches.map((one) => one.clause),
            record.exception,
          )
          if (found === undefined)
            throw thrown instanceof TerminatingError ? thrown : new TerminatingError(record)
          const caught = rs.caughtRecord(record, found.exception)
          rs.rememberError(caught, f)
          rs.lastSuccess = false
          const outerUnder = f.scope.own('_')?.value
          const hadUnder = f.scope.own('_') !== undefined
          f.scope.assign('_', '_', caught)
          rs.caught.push(caught)
          try {
            const code = (catches[found.index] as (typeof catches)[number]).body
            return yield* code.run(f)
          } finally {
            rs.caught.pop()
            if (hadUnder) f.scope.assign('_', '_', outerUnder)
            else f.scope.remove('_')
          }
        })
  if (last === undefined) return withCatches
  return suspendingStatement(function* (f) {
    const { rs } = f
    const outer = rs.propagateErrors
    let completion
    try {
      // errors of the body end it: they reach the finally block before anybody reports them
      rs.propagateErrors = true
      completion = yield* withCatches.run(f)
    } finally {
      rs.propagateErrors = outer
      const after = yield* last.run(f)
      if (after !== undefined) completion = after
    }
    return completion
  })
}

/** The clause that fits best: the most derived type; a type of the inner exception before one of its wrapper. */
function findCatch(
  f: Frame,
  clauses: readonly CatchClauseAst[],
  exception: NetException,
): { index: number; exception: NetException } | undefined {
  let best: { index: number; exception: NetException; rank: number } | undefined
  clauses.forEach((clause, index) => {
    if (clause.isCatchAll) {
      if (best === undefined) best = { index, exception, rank: Number.MAX_SAFE_INTEGER }
      return
    }
    for (const constraint of clause.catchTypes) {
      const type = typeReference(constraint.typeName)(f)
      const found = catchRank(exception, type)
      if (found !== undefined && (best === undefined || found.rank < best.rank)) {
        best = { index, exception: found.exception, rank: found.rank }
      }
    }
  })
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
