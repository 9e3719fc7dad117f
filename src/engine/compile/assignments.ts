/** `=`, `+=`, `++`: where values are kept. */
import { checkAssignment } from '../runtime/core-types.ts'
import { makesSuccess } from './success.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray } from '../../objects/collections.ts'
import type { AssignmentStatementAst, AstOf, ExpressionAst } from '../language/ast.ts'
import type { TokenKind } from '../language/tokens.ts'
import { cast, enumerate } from '../runtime/convert.ts'
import { fail } from '../runtime/failure.ts'
import type { Frame } from '../runtime/frame.ts'
import { getItem, getParameterized, setItem, setParameterized } from '../types/indexing.ts'
import { getIndex, getMember, setIndex, setMember } from '../runtime/members.ts'
import { defaultValue, getStatic, setStatic } from '../runtime/static-members.ts'
import { increment } from '../runtime/operators.ts'
import type { Task } from '../runtime/task.ts'
import {
  type Code,
  directStatement,
  later,
  mapAll,
  taken,
  withValue,
  type StatementCode,
  suspending,
  suspendingStatement,
  sync,
  syncStatement,
} from './code.ts'
import {
  assignmentValue,
  compileExpression,
  indexCodes,
  memberName,
  pureExpression,
  statementValue,
  typeReference,
} from './expressions.ts'
import type { CompileUnit } from './unit.ts'
import { operator } from './quick-operators.ts'
import { compileAssignment, compileVariable, declaredVariable, ownVariable, slotOf } from './variables.ts'
import { isInSlot } from '../runtime/slot-variables.ts'
import { T } from '../../objects/net-type.ts'
import { MadeGuard, variableGuard } from './guards.ts'

/** Something that can be assigned to: its operands are evaluated once, then read and written. */
interface Target {
  readonly operands: Code
  read(operands: unknown[], frame: Frame): unknown
  write(operands: unknown[], value: unknown, frame: Frame): void
  /** where the variable is, once it was read or written */
  readonly slot?: number | undefined
}

const none: unknown[] = []
const noOperands: Code = sync(() => none)

function compileTarget(unit: CompileUnit, ast: ExpressionAst): Target {
  switch (ast.kind) {
    case 'VariableExpressionAst': {
      const read = compileVariable(unit, ast)
      const write = compileAssignment(unit, ast)
      return {
        operands: noOperands,
        read: (_, f) => read.ev(f),
        write: (_, value, f) => write(f, value),
        slot: slotOf(unit, ast),
      }
    }
    case 'MemberExpressionAst': {
      const name = memberName(unit, ast.member)
      if (ast.static) {
        const type =
          ast.expression.kind === 'TypeExpressionAst'
            ? sync(typeReference(ast.expression.typeName))
            : compileExpression(unit, ast.expression)
        return {
          operands: mapAll([type, name], (values) => values),
          read: ([of, member], f) => getStatic(of, member as string, f.rs),
          write: ([of, member], value, f) => setStatic(of, member as string, value, f.rs),
        }
      }
      const { source } = ast.extent
      return {
        operands: mapAll([compileExpression(unit, ast.expression), name], (values) => values),
        read: ([of, member], f) => getMember(of, member as string, f.rs),
        write: ([of, member], value, f) => {
          if (f.rs.confines(source)) checkAssignment(of, member as string)
          return setMember(of, member as string, value, f.rs)
        },
      }
    }
    case 'IndexExpressionAst': {
      if (ast.index.kind !== 'ArrayLiteralAst')
        return {
          operands: mapAll(
            [compileExpression(unit, ast.target), compileExpression(unit, ast.index)],
            (values) => values,
          ),
          read: ([of, index], f) => getItem(of, index, f.rs),
          write: ([of, index], value, f) => setItem(of, index, value, f.rs),
        }
      const operands = mapAll(
        [compileExpression(unit, ast.target), indexCodes(unit, ast.index)],
        (values) => values,
      )
      return {
        operands,
        read: ([of, indices], f) => getIndex(of, indices as unknown[], f.rs),
        write: ([of, indices], value, f) => setIndex(of, indices as unknown[], value, f.rs),
      }
    }
    case 'InvokeMemberExpressionAst': {
      // a parameterized property: `$list.Item(0) = 5`
      const name = memberName(unit, ast.member)
      const parts = [compileExpression(unit, ast.expression), name].concat(
        (ast.arguments ?? []).map((one) => compileExpression(unit, one)),
      )
      return {
        operands: mapAll(parts, (values) => values),
        read: ([of, member, ...indices], f) => getParameterized(of, member as string, indices, f.rs),
        write: ([of, member, ...indices], value, f) =>
          setParameterized(of, member as string, indices, value, f.rs),
      }
    }
    case 'ConvertExpressionAst':
    case 'AttributedExpressionAst':
      return compileDeclaration(unit, ast)
    case 'ArrayLiteralAst': {
      const targets = ast.elements.map((one) => compileTarget(unit, one))
      return {
        operands: mapAll(
          targets.map((one) => one.operands),
          (values) => values,
        ),
        read: () => null,
        write: (operands, value, f) => writeEach(targets, operands as unknown[][], value, f),
      }
    }
    case 'ParenExpressionAst': {
      const inner = pureExpression(ast.pipeline)
      if (inner !== undefined) return compileTarget(unit, inner)
    }
  }
  return {
    operands: noOperands,
    read: () => null,
    write: () =>
      fail(
        'InvalidLeftHandSide',
        'The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.',
      ),
  }
}

/** `$a, $b = 1, 2, 3`: one each, the last takes the rest. */
function writeEach(targets: readonly Target[], operands: unknown[][], value: unknown, frame: Frame): void {
  const items = value === AutomationNull ? [] : [...(enumerate(value) ?? [value])]
  targets.forEach((target, i) => {
    const last = i === targets.length - 1
    const mine =
      last && items.length > targets.length ? new PSArray(items.slice(i)) : i < items.length ? items[i] : null
    target.write(operands[i] as unknown[], mine, frame)
  })
}

function emptySlot(ast: ExpressionAst, f: Frame): unknown {
  const type = ast.kind === 'ConvertExpressionAst' ? typeReference(ast.type.typeName)(f) : T.Object
  return type.isValueType ? defaultValue(type, f.rs) : null
}

/** `[int]$x = ...`, `[ValidateRange(1, 5)][int]$x = ...` and casts before other targets. */
function compileDeclaration(
  unit: CompileUnit,
  ast: AstOf<'ConvertExpressionAst'> | AstOf<'AttributedExpressionAst'>,
): Target {
  const attributes: ExpressionAst[] = []
  let inner: ExpressionAst = ast
  while (inner.kind === 'ConvertExpressionAst' || inner.kind === 'AttributedExpressionAst') {
    attributes.push(inner)
    inner = inner.child
  }
  const target = compileTarget(unit, inner)
  if (inner.kind === 'VariableExpressionAst') {
    const path = inner.variablePath
    const isStatement = ast.parent?.parent?.kind === 'NamedBlockAst'
    const guard = variableGuard(
      unit,
      attributes as (AstOf<'ConvertExpressionAst'> | AstOf<'AttributedExpressionAst'>)[],
      path,
    )
    return {
      operands: noOperands,
      read: target.read,
      write(_, value, f) {
        const before = ownVariable(f, path)
        const known = before?.watch
        // declared here before, in a loop: the same conversions and checks
        if (
          known instanceof MadeGuard &&
          known.frame === f &&
          known.site === guard &&
          before?.guard === known.check
        )
          return before.assign(value)
        const isNew = before === undefined
        const made = guard(f, isNew)
        let kept: unknown
        try {
          kept = made.check(value)
        } catch (error) {
          // the slot is there all the same, with what a value of its type begins with
          if (isNew && isStatement && isInSlot(f, unit.ast, path.unqualifiedPath.toLowerCase())) {
            const empty = declaredVariable(f, path)
            empty.value = emptySlot(ast, f)
            empty.guard = made.check
          }
          throw error
        }
        const variable = declaredVariable(f, path)
        variable.guard = undefined
        variable.assign(kept)
        variable.guard = made.check
        variable.watch = made
      },
    }
  }
  const types = attributes
    .filter((one) => one.kind === 'ConvertExpressionAst')
    .map((one) => typeReference(one.type.typeName))
  return {
    operands: target.operands,
    read: target.read,
    write(operands, value, f) {
      let converted = value
      for (const type of types.toReversed()) converted = cast(converted, type(f), f.rs)
      target.write(operands, converted, f)
    },
  }
}

const compound: Partial<Record<AssignmentStatementAst['operator'], TokenKind>> = {
  PlusEquals: 'Plus',
  MinusEquals: 'Minus',
  MultiplyEquals: 'Multiply',
  DivideEquals: 'Divide',
  RemainderEquals: 'Rem',
}

export function compileAssignmentStatement(unit: CompileUnit, ast: AssignmentStatementAst): StatementCode {
  const target = compileTarget(unit, ast.left)
  const single = pureExpression(ast.right)
  // `$a = $b = 1`: the value of an assignment is what it assigned
  const right = single
    ? compileExpression(unit, single)
    : ast.right.kind === 'AssignmentStatementAst'
      ? assignmentValue(unit, ast.right)
      : statementValue(unit, [ast.right], ast.left.kind !== 'ArrayLiteralAst')
  const isExpression = single !== undefined && makesSuccess(single)
  const keep = typedVariable(ast.left)
  const done = (f: Frame): undefined => {
    if (isExpression) f.rs.lastSuccess = true
    return undefined
  }
  if (ast.operator === 'QuestionQuestionEquals') {
    return suspendingStatement(function* (f) {
      f.position = ast.extent
      const operands = (
        target.operands.sync ? target.operands.ev(f) : yield* target.operands.run(f)
      ) as unknown[]
      const old = target.read(operands, f)
      if (old === null || old === AutomationNull || old === undefined)
        target.write(operands, right.sync ? right.ev(f) : yield* right.run(f), f)
      return done(f)
    })
  }
  const op = compound[ast.operator]
  if (op === undefined) {
    if (right.sync && target.operands.sync) {
      if (target.operands === noOperands) {
        return syncStatement((f) => {
          f.position = ast.extent
          target.write([], kept(right.ev(f), keep), f)
          return done(f)
        })
      }
      return syncStatement((f) => {
        f.position = ast.extent
        const value = right.ev(f)
        target.write(target.operands.ev(f) as unknown[], kept(value, keep), f)
        return done(f)
      })
    }
    const assign = withValue(right, (f, value) => {
      f.position = ast.extent
      const operands = target.operands.go(f)
      if (operands === later) return writeLater(f, value, taken(f))
      target.write(operands as unknown[], kept(value, keep), f)
      return done(f)
    })
    const writeLater = function* (f: Frame, value: unknown, task: Task): Task<undefined> {
      target.write((yield* task) as unknown[], kept(value, keep), f)
      return done(f)
    }
    return directStatement((f) => {
      f.position = ast.extent
      return assign(f)
    })
  }
  const calculate = operator(op)
  const apply = (old: unknown, value: unknown, f: Frame): unknown => calculate(old, value, f.rs)
  const { slot } = target
  if (right.sync && slot !== undefined) {
    const { go } = right
    const { extent } = ast
    return syncStatement((f) => {
      f.position = extent
      const variable = f.slots[slot]
      const known = variable !== undefined && !variable.removed
      const old = known ? variable.value : target.read(none, f)
      const value = apply(old, go(f), f)
      if (known && !variable.removed) variable.assign(value)
      else target.write(none, value, f)
      return done(f)
    })
  }
  if (right.sync && target.operands.sync) {
    return syncStatement((f) => {
      f.position = ast.extent
      const operands = target.operands.ev(f) as unknown[]
      target.write(operands, apply(target.read(operands, f), right.ev(f), f), f)
      return done(f)
    })
  }
  const writeLater = function* (f: Frame, operands: unknown[], old: unknown, task: Task): Task<undefined> {
    target.write(operands, apply(old, yield* task, f), f)
    return done(f)
  }
  const change = withValue(target.operands, (f, given) => {
    const operands = given as unknown[]
    const old = target.read(operands, f)
    const value = right.go(f)
    if (value === later) return writeLater(f, operands, old, taken(f))
    target.write(operands, apply(old, value, f), f)
    return done(f)
  })
  return directStatement((f) => {
    f.position = ast.extent
    return change(f)
  })
}

/** A typed variable is given $null rather than nothing. */
function typedVariable(ast: ExpressionAst): boolean {
  return ast.kind !== 'VariableExpressionAst'
}

function kept(value: unknown, notNothing: boolean): unknown {
  return value === undefined ? AutomationNull : notNothing && value === AutomationNull ? null : value
}

/** `$i++` and friends: as a statement they write nothing, which the statement compiler sees to. */
export function compileIncrement(unit: CompileUnit, ast: AstOf<'UnaryExpressionAst'>): Code {
  const target = compileTarget(unit, ast.child)
  const up = ast.tokenKind === 'PlusPlus' || ast.tokenKind === 'PostfixPlusPlus'
  const postfix = ast.tokenKind === 'PostfixPlusPlus' || ast.tokenKind === 'PostfixMinusMinus'
  const step = (operands: unknown[], f: Frame): unknown => {
    const old = target.read(operands, f)
    let next: unknown
    if (typeof old === 'number' && old < 2147483647 && old > -2147483648) next = up ? old + 1 : old - 1
    else next = increment(old, up ? 1 : -1, f.rs)
    target.write(operands, next, f)
    return postfix ? (old === null || old === AutomationNull ? 0 : old) : next
  }
  const { slot } = target
  if (slot !== undefined) {
    return sync((f) => {
      const variable = f.slots[slot]
      if (variable === undefined || variable.removed) return step(none, f)
      const old = variable.value
      if (typeof old !== 'number' || old >= 2147483647 || old <= -2147483648) return step(none, f)
      const next = up ? old + 1 : old - 1
      variable.assign(next)
      return postfix ? old : next
    })
  }
  if (target.operands.sync) return sync((f) => step(target.operands.ev(f) as unknown[], f))
  return suspending(function* (f) {
    return step((yield* target.operands.run(f)) as unknown[], f)
  })
}
