/** switch: every clause that matches runs, for every item. */
import { AutomationNull } from '../../objects/automation-null.ts'
import type { AstOf, ExpressionAst } from '../language/ast.ts'
import { SwitchFlags } from '../language/ast.ts'
import { isTrue, toText } from '../runtime/convert.ts'
import { regexOptions } from '../regex/regex.ts'
import { failure } from '../runtime/failure.ts'
import { netExceptionOf } from '../runtime/net-failure.ts'
import { isNothing } from '../types/member-lookup.ts'
import { PSRegex } from '../types/regex-values.ts'
import { scriptEnumerator } from '../runtime/enumerators.ts'
import { isTask, mustYield, type Task } from '../runtime/task.ts'
import type { Frame } from '../runtime/frame.ts'
import { binary, matchOperator } from '../runtime/operators.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import { type Code, type StatementCode, suspendingStatement } from './code.ts'
import { compileExpression, pureExpression, statementValue } from './expressions.ts'
import { turnOf, turnOfSignal } from './loops.ts'
import { compileStatementBlock } from './statements.ts'
import type { CompileUnit } from './unit.ts'
import { baseOf } from '../../objects/ps-object.ts'

interface Clause {
  readonly condition: Code
  readonly isBlock: boolean
  readonly body: StatementCode
}

export function compileSwitch(unit: CompileUnit, ast: AstOf<'SwitchStatementAst'>): StatementCode {
  const single = pureExpression(ast.condition)
  const source = single ? compileExpression(unit, single) : statementValue(unit, [ast.condition], false)
  const clauses: Clause[] = ast.clauses.map((clause) => ({
    condition: compileExpression(unit, clause.condition),
    isBlock: isBlock(clause.condition),
    body: compileStatementBlock(unit, clause.body),
  }))
  const otherwise = ast.default ? compileStatementBlock(unit, ast.default) : undefined
  const label = (ast.label ?? '').toLowerCase()
  return suspendingStatement(function* (f) {
    f.position = ast.condition.extent
    let value = source.sync ? source.ev(f) : yield* source.run(f)
    if ((ast.flags & SwitchFlags.File) !== 0) value = yield f.rs.readLines(f, toText(value, f.rs))
    if (value === AutomationNull) return undefined
    const enumerator = scriptEnumerator(value, f.rs, true)
    const outer = f.scope.own('switch')?.value
    const outerUnder = f.scope.own('_')?.value
    f.scope.assign('switch', 'switch', enumerator)
    const { meter } = f.rs
    try {
      while (enumerator.moveNext()) {
        if (--meter.fuel <= 0 && mustYield()) yield undefined
        f.scope.assign('_', '_', enumerator.current)
        const run = runItem(f, ast.flags, clauses, otherwise, label)
        const outcome = yield* run
        if (outcome.type === 'leave') return outcome.completion
      }
    } finally {
      f.scope.assign('switch', 'switch', outer ?? null)
      f.scope.assign('_', '_', outerUnder ?? null)
    }
    return undefined
  })
}

function isBlock(ast: ExpressionAst): boolean {
  return ast.kind === 'ScriptBlockExpressionAst'
}

function* runItem(
  f: Frame,
  flags: number,
  clauses: readonly Clause[],
  otherwise: StatementCode | undefined,
  label: string,
): Task<ReturnType<typeof turnOf>> {
  let matched = false
  for (const clause of clauses) {
    const condition = clause.condition.sync ? clause.condition.ev(f) : yield* clause.condition.run(f)
    const item = f.scope.own('_')?.value
    if (!(yield* matches(f, flags, condition, item))) continue
    matched = true
    const after = yield* bodyTurn(f, clause.body, label)
    if (after !== undefined) return after
  }
  if (!matched && otherwise) {
    const after = yield* bodyTurn(f, otherwise, label)
    if (after !== undefined) return after
  }
  return turnOf(undefined, label)
}

/** undefined: the next clause is tried */
function* bodyTurn(
  f: Frame,
  body: StatementCode,
  label: string,
): Task<ReturnType<typeof turnOf> | undefined> {
  try {
    const completion = body.sync ? body.ev(f) : yield* body.run(f)
    return completion === undefined ? undefined : turnOf(completion, label)
  } catch (error) {
    return turnOfSignal(error, label)
  }
}

function* matches(f: Frame, flags: number, condition: unknown, item: unknown): Task<boolean> {
  const base = baseOf(condition)
  if (base instanceof ScriptBlock) {
    const result = yield f.rs.call(base, [item], { under: item, propagate: true })
    return isTrue(result)
  }
  const sensitive = (flags & SwitchFlags.CaseSensitive) !== 0
  if ((flags & SwitchFlags.Regex) !== 0) {
    if (condition === null) return isNothing(item)
    const answer = matchPattern(f, sensitive, item, condition)
    const { result, matches: found } = isTask(answer) ? yield* answer : answer
    if (found !== undefined) f.scope.assign('Matches', 'matches', found)
    return isTrue(result)
  }
  if ((flags & SwitchFlags.Wildcard) !== 0) {
    const answer = binary(sensitive ? 'Clike' : 'Ilike', toText(item, f.rs), condition, f.rs)
    return isTrue(isTask(answer) ? yield answer : answer)
  }
  return f.rs.switchEquals(item, condition, sensitive)
}

function matchPattern(f: Frame, sensitive: boolean, item: unknown, condition: unknown) {
  const own = baseOf(condition)
  // a [regex] that disagrees about case is made anew from its pattern
  const fits =
    own instanceof PSRegex && ((own.compiled.options & regexOptions.ignoreCase) !== 0) !== sensitive
  const pattern = fits ? own : toText(condition, f.rs)
  try {
    return matchOperator(sensitive ? 'Cmatch' : 'Imatch', toText(item, f.rs), pattern, f.rs)
  } catch (error) {
    const inner = netExceptionOf(error)
    if (inner?.netType.fullName !== 'System.Text.RegularExpressions.RegexParseException') throw error
    const text = toText(condition, f.rs)
    throw failure('InvalidRegularExpression', `The regular expression pattern ${text} is not valid.`, {
      category: 'InvalidOperation',
      target: text,
      inner,
    })
  }
}
