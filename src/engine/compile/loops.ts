/** foreach, for, while, do: each turn costs fuel, so that a loop without end gives way. */
import { AutomationNull } from '../../objects/automation-null.ts'
import type { AstOf, StatementAst } from '../language/ast.ts'
import { isTrue } from '../runtime/convert.ts'
import { BreakSignal, type Completion, ContinueSignal } from '../runtime/flow.ts'
import type { Frame } from '../runtime/frame.ts'
import { type ScriptEnumerator, scriptEnumerator } from '../runtime/enumerators.ts'
import { mustYield, type Task } from '../runtime/task.ts'
import {
  type Code,
  constant,
  deferred,
  direct,
  directStatement,
  goesOn,
  later,
  map1,
  type StatementCode,
  taken,
  withValue,
} from './code.ts'
import { compileEnumerated, compileExpression, pureExpression, statementValue } from './expressions.ts'
import { compileStatement, compileStatementBlock, compileCondition } from './statements.ts'
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

/** Whether another turn is due: `start` before the first one, `advance` before the others. */
interface Turns {
  readonly start: (frame: Frame) => unknown
  readonly advance: (frame: Frame) => unknown
  readonly body: StatementCode
  readonly label: string
}

/** Why turns do not go on at once, and what comes next: a task, or just the rest of the fuel. */
class Pause {
  readonly due: Turns['advance']
  readonly deciding: Task | undefined
  readonly running: Task<Completion> | undefined
  constructor(due: Turns['advance'], deciding?: Task, running?: Task<Completion>) {
    this.due = due
    this.deciding = deciding
    this.running = running
  }
}

/** Turn after turn; where one has to give way, a task sees to that and to the turns behind it. */
function runTurns(f: Frame, turns: Turns): Completion | Task<Completion> {
  const outcome = turnsFrom(f, turns, turns.start)
  return outcome instanceof Pause ? goOn(f, turns, outcome) : outcome
}

function turnsFrom(f: Frame, { advance, body, label }: Turns, first: Turns['advance']): Completion | Pause {
  const { meter } = f.rs
  let due = first
  for (;;) {
    if (--meter.fuel <= 0 && mustYield()) return new Pause(due)
    const more = due(f)
    if (more === later) return new Pause(due, taken(f))
    if (more !== true) return undefined
    due = advance
    let after: Turn
    try {
      const outcome = body.exec(f)
      if (outcome === undefined) continue
      if (goesOn(outcome)) return new Pause(due, undefined, outcome)
      after = turnOf(outcome, label)
    } catch (error) {
      after = turnOfSignal(error, label)
    }
    if (after.type === 'leave') return after.completion
  }
}

function* goOn(f: Frame, turns: Turns, first: Pause): Task<Completion> {
  const { advance, body, label } = turns
  let paused: Completion | Pause = first
  do {
    let { due }: Pause = paused
    const { deciding, running } = paused
    if (deciding !== undefined) {
      if ((yield* deciding) !== true) return undefined
      due = advance
    } else if (running === undefined) yield undefined
    if (deciding !== undefined || running !== undefined) {
      let after: Turn
      try {
        const outcome: Completion | Task<Completion> = running ?? body.exec(f)
        after = turnOf(goesOn(outcome) ? yield* outcome : outcome, label)
      } catch (error) {
        after = turnOfSignal(error, label)
      }
      if (after.type === 'leave') return after.completion
    }
    paused = turnsFrom(f, turns, due)
  } while (paused instanceof Pause)
  return paused
}

const labelOf = (ast: { label: string | undefined }): string => (ast.label ?? '').toLowerCase()

export function compileForEach(unit: CompileUnit, ast: AstOf<'ForEachStatementAst'>): StatementCode {
  const single = pureExpression(ast.condition)
  const source = single ? compileEnumerated(unit, single) : statementValue(unit, [ast.condition], false)
  const assign = compileAssignment(unit, ast.variable)
  const body = compileStatementBlock(unit, ast.body)
  const label = labelOf(ast)
  const enumeratorSlot = 'foreach'
  const leave = (f: Frame, outer: unknown): void => {
    f.scope.assign('foreach', enumeratorSlot, outer ?? null)
  }
  const rest = function* (f: Frame, outer: unknown, task: Task<Completion>): Task<Completion> {
    try {
      return yield* task
    } finally {
      leave(f, outer)
    }
  }
  const each = withValue(source, (f, value) => {
    f.rs.lastSuccess = true
    if (value === AutomationNull || value === null || value === undefined) return undefined
    const enumerator: ScriptEnumerator = scriptEnumerator(value, f.rs)
    const outer = f.scope.own(enumeratorSlot)?.value
    f.scope.assign('foreach', enumeratorSlot, enumerator)
    const next = (frame: Frame): boolean => {
      if (!enumerator.moveNext()) return false
      assign(frame, enumerator.current)
      return true
    }
    let outcome: Completion | Task<Completion>
    try {
      outcome = runTurns(f, { start: next, advance: next, body, label })
    } catch (error) {
      leave(f, outer)
      throw error
    }
    if (goesOn(outcome)) return rest(f, outer, outcome)
    leave(f, outer)
    return outcome
  })
  return directStatement((f) => {
    f.position = ast.condition.extent
    return each(f)
  })
}

/** The value of an initializer or iterator goes nowhere. */
function compilePart(unit: CompileUnit, ast: StatementAst): StatementCode {
  const single = pureExpression(ast)
  if (single === undefined) return compileStatement(unit, ast)
  const run = withValue(compileExpression(unit, single), () => undefined)
  return directStatement((f) => {
    f.position = ast.extent
    return run(f)
  })
}

/** First the one, then the other: of a `for`, the iterator and then the condition. */
function after(step: StatementCode, condition: Code): Code {
  const rest = function* (f: Frame, task: Task): Task<unknown> {
    yield* task
    const value = condition.go(f)
    return value === later ? yield* taken(f) : value
  }
  return direct((f) => {
    const outcome = step.exec(f)
    return goesOn(outcome) ? deferred(f, rest(f, outcome)) : condition.go(f)
  })
}

const truth = (condition: Code): Code => map1(condition, (value) => isTrue(value))
const always: Code = constant(true)

export function compileFor(unit: CompileUnit, ast: AstOf<'ForStatementAst'>): StatementCode {
  const initializer = ast.initializer && compilePart(unit, ast.initializer)
  const condition = ast.condition ? truth(compileCondition(unit, ast.condition)) : always
  const turns: Turns = {
    start: condition.go,
    advance: ast.iterator ? after(compilePart(unit, ast.iterator), condition).go : condition.go,
    body: compileStatementBlock(unit, ast.body),
    label: labelOf(ast),
  }
  const rest = function* (f: Frame, task: Task): Task<Completion> {
    yield* task
    const outcome = runTurns(f, turns)
    return goesOn(outcome) ? yield* outcome : outcome
  }
  return directStatement((f) => {
    const begun = initializer?.exec(f)
    return goesOn(begun) ? rest(f, begun) : runTurns(f, turns)
  })
}

function compileLoop(
  unit: CompileUnit,
  ast: AstOf<'WhileStatementAst'> | AstOf<'DoWhileStatementAst'> | AstOf<'DoUntilStatementAst'>,
): StatementCode {
  const value = compileCondition(unit, ast.condition)
  const condition = ast.kind === 'DoUntilStatementAst' ? map1(value, (one) => !isTrue(one)) : truth(value)
  const turns: Turns = {
    start: ast.kind === 'WhileStatementAst' ? condition.go : always.go,
    advance: condition.go,
    body: compileStatementBlock(unit, ast.body),
    label: labelOf(ast),
  }
  return directStatement((f) => runTurns(f, turns))
}

export function compileWhile(unit: CompileUnit, ast: AstOf<'WhileStatementAst'>): StatementCode {
  return compileLoop(unit, ast)
}

export function compileDoWhile(unit: CompileUnit, ast: AstOf<'DoWhileStatementAst'>): StatementCode {
  return compileLoop(unit, ast)
}

export function compileDoUntil(unit: CompileUnit, ast: AstOf<'DoUntilStatementAst'>): StatementCode {
  return compileLoop(unit, ast)
}
