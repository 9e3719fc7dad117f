/** Expressions to code. One function a node kind, in one table. */
import {
  checkCall,
  isCoreType,
  checkConversion,
  customObject,
  refuseConversion,
} from '../runtime/core-types.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray, PSDictionary } from '../../objects/collections.ts'
import { NetType, T } from '../../objects/net-type.ts'
import {
  PSBigInteger,
  PSByte,
  PSDecimal,
  PSDouble,
  PSInt16,
  PSSByte,
  PSUInt16,
  PSUInt32,
  PSUInt64,
} from '../../objects/numbers.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { guarded } from '../runtime/net-failure.ts'
import { argumentNull } from '../types/values.ts'
import { PSReference } from '../../objects/misc.ts'
import { referenceTo } from '../types/automation/reference.ts'
import type { AstOf, CommandElementAst, ExpressionAst, ITypeName, StatementAst } from '../language/ast.ts'
import type { NumericLiteral } from '../language/numbers.ts'
import { cast, isTrue, namelessProperty, toText } from '../runtime/convert.ts'
import { isConstantVariable } from '../language/ast-questions.ts'
import { extentOf } from '../runtime/binding-errors.ts'
import { fail, failure, TerminatingError } from '../runtime/failure.ts'
import { LazyRange } from '../runtime/enumerators.ts'
import type { Frame } from '../runtime/frame.ts'
import type { InvokeOptions } from '../runtime/call-options.ts'
import { invokeMember } from '../runtime/member-calls.ts'
import { getIndex, getMember } from '../runtime/members.ts'
import { getItem } from '../types/indexing.ts'
import { getStatic, newObject } from '../runtime/static-members.ts'
import { binary, matchOperator, unary } from '../runtime/operators.ts'
import type { MatchResult } from '../runtime/text-operators.ts'
import { Collector } from '../runtime/pipes.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import { isTask, promptly, type Task } from '../runtime/task.ts'
import { fuelSlice } from '../../settings/limits.ts'
import { documentOf } from '../types/xml.ts'
import { type Completion, isFlowSignal, signalOf } from '../runtime/flow.ts'
import { compileIncrement } from './assignments.ts'
import {
  callAll,
  callBoth,
  callOn,
  type Code,
  constant,
  deferred,
  direct,
  goesOn,
  later,
  map1,
  map2,
  mapAll,
  type StatementCode,
  suspending,
  sync,
  taken,
} from './code.ts'
import { invokeAt, invokeStaticAt, makeAt, MemberSite } from '../runtime/member-sites.ts'
import { CallSite } from '../types/call-site.ts'
import { compileStatement, compileStatementBlock } from './statements.ts'
import { compileOperator } from './quick-operators.ts'
import type { CompileUnit } from './unit.ts'
import { compileVariable } from './variables.ts'

export function literalValue(literal: NumericLiteral): unknown {
  switch (literal.type) {
    case 'int32':
    case 'int64':
    case 'boolean':
      return literal.value
    case 'double':
      return new PSDouble(literal.value)
    case 'decimal':
      return new PSDecimal(literal.value, literal.scale)
    case 'byte':
      return new PSByte(literal.value)
    case 'sbyte':
      return new PSSByte(literal.value)
    case 'int16':
      return new PSInt16(literal.value)
    case 'uint16':
      return new PSUInt16(literal.value)
    case 'uint32':
      return new PSUInt32(literal.value)
    case 'uint64':
      return new PSUInt64(literal.value)
    case 'bigint':
      return new PSBigInteger(literal.value)
  }
}

/** A type name in a script, looked up on first use in each session. @throws TypeNotFound */
export function typeReference(name: ITypeName): (frame: Frame) => NetType {
  /** what it means where no script has a type of one of its names */
  let known: NetType | undefined
  const words = (name.extent.text || name.fullName).toLowerCase().split(/[^\w.]+/)
  return (f) => {
    const { classes } = f.rs
    if (known !== undefined && !classes.named(words)) return known
    const type = f.rs.requireType(name, f)
    if (f.state.namespaces.length === 0 && !classes.named(words)) known = type
    return type
  }
}

/** A cast's unknown type is said to be at its name, without the brackets. */
function castType(name: ITypeName): (frame: Frame) => NetType {
  const find = typeReference(name)
  return (f) => {
    try {
      return find(f)
    } catch (error) {
      if (error instanceof TerminatingError && extentOf.has(error)) extentOf.set(error, name.extent)
      throw error
    }
  }
}

export function compileExpression(unit: CompileUnit, ast: ExpressionAst): Code {
  const compile = table[ast.kind] as (unit: CompileUnit, ast: ExpressionAst) => Code
  return compile(unit, ast)
}

type Compilers = { [K in ExpressionAst['kind']]: (unit: CompileUnit, ast: AstOf<K>) => Code }

const table: Compilers = {
  ConstantExpressionAst: (_, ast) => constant(literalValue(ast.literal)),
  StringConstantExpressionAst: (_, ast) => constant(ast.value),
  ExpandableStringExpressionAst: compileExpandable,
  VariableExpressionAst: compileVariable,
  BinaryExpressionAst: compileBinary,
  UnaryExpressionAst: compileUnary,
  TernaryExpressionAst(unit, ast) {
    const condition = compileExpression(unit, ast.condition)
    const yes = compileExpression(unit, ast.ifTrue)
    const no = compileExpression(unit, ast.ifFalse)
    if (condition.sync && yes.sync && no.sync)
      return sync((f) => (isTrue(condition.ev(f)) ? yes.ev(f) : no.ev(f)))
    return chosen(condition, (value) => (isTrue(value) ? yes : no))
  },
  ParenExpressionAst(unit, ast) {
    const pipeline = ast.pipeline
    const single = pureExpression(pipeline)
    if (single !== undefined) {
      const inner = compileExpression(unit, single)
      if (inner.constant) return inner
      return map1(inner, (value, f) => {
        f.rs.lastSuccess = true
        return value
      })
    }
    if (pipeline.kind === 'AssignmentStatementAst') return assignmentValue(unit, pipeline)
    return statementValue(unit, [pipeline])
  },
  // `$()` is $null, other than what finds nothing to say
  SubExpressionAst: (unit, { subExpression }) =>
    subExpression.statements.length === 0 && subExpression.traps.length === 0
      ? constant(null)
      : blockValue(unit, subExpression, false),
  ArrayExpressionAst(unit, ast) {
    const [only] = ast.subExpression.statements
    if (
      ast.subExpression.statements.length === 1 &&
      only !== undefined &&
      ast.subExpression.traps.length === 0
    ) {
      const single = pureExpression(only)
      if (single?.kind === 'ArrayLiteralAst') return compileExpression(unit, single)
    }
    return blockValue(unit, ast.subExpression, true)
  },
  ArrayLiteralAst(unit, ast) {
    return mapAll(
      ast.elements.map((one) => compileExpression(unit, one)),
      (values, f) => {
        f.rs.charge(values.length * 8)
        // an empty pipeline stays one in an array: what enumerates the array leaves it out
        return new PSArray(values)
      },
    )
  },
  HashtableAst: (unit, ast) => compileHashtable(unit, ast, T.Hashtable),
  ScriptBlockExpressionAst: (_, ast) => sync((f) => new ScriptBlock(ast.scriptBlock, f.state, f.file)),
  TypeExpressionAst(_, ast) {
    const type = typeReference(ast.typeName)
    return sync(type)
  },
  ConvertExpressionAst: compileConvert,
  AttributedExpressionAst: (unit, ast) => compileExpression(unit, ast.child),
  MemberExpressionAst: compileMember,
  InvokeMemberExpressionAst: compileInvoke,
  BaseCtorInvokeMemberExpressionAst(unit, ast) {
    const args = (ast.arguments ?? []).map((one) => compileExpression(unit, one))
    return callAll(args, (values, f) => f.rs.classes.callBaseConstructor(f, values))
  },
  IndexExpressionAst: compileIndex,
  UsingExpressionAst(unit, ast) {
    const inner = compileExpression(unit, ast.subExpression)
    return sync((f) => f.rs.usingValue(f, ast.subExpression, inner))
  },
  ErrorExpressionAst(_, ast) {
    return sync(() =>
      fail('ParseError', `The text '${ast.extent.text}' could not be parsed.`, {
        type: 'sma:ParseException',
        category: 'ParserError',
      }),
    )
  },
}

/** The expression of a pipeline that is nothing but one expression without redirections. */
export function pureExpression(ast: StatementAst): ExpressionAst | undefined {
  // the right side of an assignment has no pipeline around it
  if (ast.kind === 'CommandExpressionAst') return ast.redirections.length === 0 ? ast.expression : undefined
  if (ast.kind !== 'PipelineAst' || ast.background || ast.pipelineElements.length !== 1) return undefined
  const [element] = ast.pipelineElements
  return element?.kind === 'CommandExpressionAst' && element.redirections.length === 0
    ? element.expression
    : undefined
}

/** An expression that is only gone through once: a range of integers need not be an array. */
export function compileEnumerated(unit: CompileUnit, ast: ExpressionAst): Code {
  const inner = ast.kind === 'ParenExpressionAst' ? (pureExpression(ast.pipeline) ?? ast) : ast
  if (inner.kind !== 'BinaryExpressionAst' || inner.operator !== 'DotDot') return compileExpression(unit, ast)
  const whole = (a: unknown, b: unknown, f: Frame): unknown => {
    const left = baseOf(a)
    const right = baseOf(b)
    return typeof left === 'number' && typeof right === 'number'
      ? new LazyRange(left, right)
      : binary('DotDot', a, b, f.rs)
  }
  return map2(compileExpression(unit, inner.left), compileExpression(unit, inner.right), whole)
}

/**
 * The output of statements as one value.
 * @param keeps what was written before a jump out of them goes where the value would have gone; else it is dropped
 */
export function statementValue(unit: CompileUnit, statements: readonly StatementAst[], keeps = true): Code {
  const codes = statements.map((one) => compileStatement(unit, one))
  const [only] = codes
  if (only !== undefined && codes.length === 1)
    return collected(only, keeps, (collector) => collector.value())
  return suspending(function* (f) {
    const collector = new Collector()
    const saved = f.out
    f.out = collector
    try {
      for (const code of codes) yield* code.run(f)
    } finally {
      f.out = saved
    }
    return collector.value()
  })
}

/** What a statement writes, gathered. */
function collected(code: StatementCode, keeps: boolean, value: (collector: Collector) => unknown): Code {
  const rest = function* (
    f: Frame,
    collector: Collector,
    saved: Frame['out'],
    task: Task<Completion>,
  ): Task<unknown> {
    let completion: Completion
    try {
      completion = yield* task
    } catch (error) {
      f.out = saved
      return yield* left(collector, saved, error)
    }
    f.out = saved
    return completion === undefined
      ? value(collector)
      : yield* left(collector, saved, signalOf(completion, f))
  }
  // a jump leaves its results to whoever takes this block's output
  const left = function* (collector: Collector, saved: Frame['out'], error: unknown): Task<never> {
    if (keeps && isFlowSignal(error)) {
      for (const item of collector.items) {
        const task = saved.write(item)
        if (task !== undefined) yield task
      }
    }
    throw error
  }
  return direct((f) => {
    const collector = new Collector()
    const saved = f.out
    f.out = collector
    let outcome: Completion | Task<Completion>
    try {
      outcome = code.exec(f)
    } catch (error) {
      f.out = saved
      if (!isFlowSignal(error)) throw error
      return deferred(f, left(collector, saved, error))
    }
    if (goesOn(outcome)) return deferred(f, rest(f, collector, saved, outcome))
    f.out = saved
    return outcome === undefined
      ? value(collector)
      : deferred(f, left(collector, saved, signalOf(outcome, f)))
  })
}

/** One of several nodes, by the value of the first; undefined: that value itself. */
function chosen(first: Code, choose: (value: unknown) => Code | undefined): Code {
  const rest = function* (f: Frame, task: Task): Task<unknown> {
    const value = yield* task
    const code = choose(value)
    if (code === undefined) return value
    const result = code.go(f)
    return result === later ? yield* taken(f) : result
  }
  return direct((f) => {
    const value = first.go(f)
    if (value === later) return deferred(f, rest(f, taken(f)))
    const code = choose(value)
    return code === undefined ? value : code.go(f)
  })
}

function blockValue(unit: CompileUnit, block: AstOf<'StatementBlockAst'>, asArray: boolean): Code {
  return collected(compileStatementBlock(unit, block), !asArray, (collector) =>
    asArray ? new PSArray(collector.items) : collector.value(),
  )
}

/** `($a = 1)`: assigns and is the value. */
export function assignmentValue(unit: CompileUnit, ast: AstOf<'AssignmentStatementAst'>): Code {
  const code = compileStatement(unit, ast)
  const target =
    ast.left.kind === 'ConvertExpressionAst' || ast.left.kind === 'AttributedExpressionAst'
      ? ast.left.child
      : ast.left
  const read = compileExpression(unit, target)
  const rest = function* (f: Frame, task: Task): Task<unknown> {
    yield* task
    const value = read.go(f)
    return value === later ? yield* taken(f) : value
  }
  return direct((f) => {
    const outcome = code.exec(f)
    return goesOn(outcome) ? deferred(f, rest(f, outcome)) : read.go(f)
  })
}

function compileExpandable(unit: CompileUnit, ast: AstOf<'ExpandableStringExpressionAst'>): Code {
  const parts = ast.nestedExpressions.map((one) =>
    one.kind === 'VariableExpressionAst' ? compileVariable(unit, one, true) : compileExpression(unit, one),
  )
  const literals = ast.literals
  return mapAll(parts, (values, f) => {
    let text = literals[0] ?? ''
    for (let i = 0; i < values.length; i++) text += toText(values[i], f.rs) + (literals[i + 1] ?? '')
    f.rs.charge(text.length * 2)
    return text
  })
}

function compileBinary(unit: CompileUnit, ast: AstOf<'BinaryExpressionAst'>): Code {
  const left = compileExpression(unit, ast.left)
  const right = compileExpression(unit, ast.right)
  const op = ast.operator
  switch (op) {
    case 'And':
    case 'Or': {
      const stopAt = op === 'Or'
      if (left.sync && right.sync) {
        return sync((f) => (isTrue(left.ev(f)) === stopAt ? stopAt : isTrue(right.ev(f))))
      }
      const stop = constant(stopAt)
      const other = map1(right, (value) => isTrue(value))
      return chosen(left, (value) => (isTrue(value) === stopAt ? stop : other))
    }
    case 'Xor':
      return map2(left, right, (a, b) => isTrue(a) !== isTrue(b))
    case 'QuestionQuestion':
      return chosen(left, (value) =>
        value !== null && value !== AutomationNull && value !== undefined ? undefined : right,
      )
    case 'Imatch':
    case 'Cmatch':
    case 'Inotmatch':
    case 'Cnotmatch':
      return callBoth(left, right, (a, b, f) => {
        const found = matchOperator(op, a, b, f.rs)
        return isTask(found) ? matchLater(found, f) : takeMatch(found, f)
      })
    case 'Is':
    case 'IsNot':
    case 'As':
      // the compiled test of an array's type asks for that very type: string[] is no object[] here
      if (
        op !== 'As' &&
        ast.right.kind === 'TypeExpressionAst' &&
        ast.right.typeName.kind === 'ArrayTypeName'
      ) {
        return map2(
          left,
          typeOperand(ast.right, right),
          (a, b) => (typeOf(baseOf(a)) === b) === (op === 'Is'),
        )
      }
      return map2(left, typeOperand(ast.right, right), (a, b, f) => {
        // -as gives null where a cast is refused
        if (
          op === 'As' &&
          b instanceof NetType &&
          f.rs.confines(ast.extent.source) &&
          !isCoreType(b) &&
          b.fullName !== 'System.Type'
        )
          return null
        return binary(op, a, b, f.rs)
      })
    case 'Ireplace':
    case 'Creplace':
    case 'Isplit':
    case 'Csplit':
    case 'Join':
      return callBoth(left, right, (a, b, f) => binary(op, a, b, f.rs))
    default:
      return compileOperator(op, left, right)
  }
}

/** The answer of -match; `$Matches` becomes what it found. */
function takeMatch({ result, matches }: MatchResult, f: Frame): unknown {
  if (matches !== undefined) f.scope.assign('Matches', 'matches', matches)
  return result
}

function* matchLater(found: Task<MatchResult>, f: Frame): Task<unknown> {
  return takeMatch(yield* found, f)
}

/** `-is [int]` where the type does not exist is an error only when it runs. */
function typeOperand(ast: ExpressionAst, code: Code): Code {
  return ast.kind === 'TypeExpressionAst' ? sync(typeReference(ast.typeName)) : code
}

function compileUnary(unit: CompileUnit, ast: AstOf<'UnaryExpressionAst'>): Code {
  switch (ast.tokenKind) {
    case 'PlusPlus':
    case 'MinusMinus':
    case 'PostfixPlusPlus':
    case 'PostfixMinusMinus':
      return compileIncrement(unit, ast)
    case 'Exclaim':
    case 'Not':
      return map1(compileExpression(unit, ast.child), (value) => !isTrue(value))
    case 'Comma':
      return map1(compileExpression(unit, ast.child), (value) => new PSArray([value]))
    default: {
      const child = compileExpression(unit, ast.child)
      const op = ast.tokenKind
      if (
        op === 'Minus' &&
        child.constant &&
        typeof child.constant.value === 'number' &&
        child.constant.value !== 0 &&
        child.constant.value !== -2147483648
      ) {
        return constant(-child.constant.value)
      }
      return callAllOrSync([child], (values, f) => unary(op, values[0], f.rs))
    }
  }
}

function callAllOrSync(codes: readonly Code[], fn: (values: unknown[], frame: Frame) => unknown): Code {
  return codes.every((one) => one.sync) ? mapAll(codes, fn) : callAll(codes, fn)
}

function compileConvert(unit: CompileUnit, ast: AstOf<'ConvertExpressionAst'>): Code {
  const typeName = ast.type.typeName
  const bare = typeName.fullName.toLowerCase()
  const { source } = ast.extent
  if (ast.child.kind === 'HashtableAst') {
    if (bare === 'ordered') return compileHashtable(unit, ast.child, T.OrderedDictionary)
    if (bare === 'pscustomobject' || bare === 'system.management.automation.pscustomobject') {
      return map1(compileHashtable(unit, ast.child, T.OrderedDictionary), (value, f) => {
        if (f.rs.confines(source)) refuseConversion(customObject)
        return objectOfTable(value as PSDictionary)
      })
    }
  }
  if (bare === 'ref') return compileReference(unit, ast)
  const type = castType(typeName)
  const child = compileExpression(unit, ast.child)
  // the accelerator is PSObject; a cast by this name makes an object of a table
  if (bare === 'pscustomobject' || bare === 'system.management.automation.pscustomobject') {
    return map1(child, (value, f) => {
      const base = baseOf(value)
      if (!(base instanceof PSDictionary)) return cast(value, type(f), f.rs)
      return objectOfTable(base)
    })
  }
  if (bare === 'ordered') {
    return map1(child, (value, f) => cast(value, T.OrderedDictionary, f.rs))
  }
  if (bare === 'void') return map1(child, () => AutomationNull)
  const converted = (value: unknown, f: Frame): unknown => {
    const to = type(f)
    if (f.rs.confines(source)) checkConversion(to, value)
    return cast(value, to, f.rs)
  }
  if (!isXml.test(bare)) return map1(child, converted)
  return callAll([child], ([value], f) => {
    const text = baseOf(value)
    if (typeof text !== 'string' || text.length < slowTextChars) return converted(value, f)
    if (f.rs.confines(source)) checkConversion(type(f), value)
    const work = documentOf(text, f.rs)
    return promptly(f.rs, { next: () => guarded(() => work.next()) }, fuelSlice)
  })
}

const isXml = /^(system\.xml\.xmldocument|xml)$/
/** from here on a text is read in slices */
const slowTextChars = 32 * 1024

/** `[pscustomobject]@{}` keeps the order it was written in. */
function objectOfTable(table: PSDictionary): PSObject {
  const object = new PSObject()
  for (const { key, value } of table.map.values()) {
    if (key === '') throw namelessProperty(T.OrderedDictionary)
    if (String(key).toLowerCase() === 'pstypename' && typeof baseOf(value) === 'string') {
      object.typeNames = [
        String(baseOf(value)),
        'System.Management.Automation.PSCustomObject',
        'System.Object',
      ]
    } else object.addNote(String(key), value)
  }
  return object
}

function compileReference(unit: CompileUnit, ast: AstOf<'ConvertExpressionAst'>): Code {
  const child = ast.child
  if (child.kind === 'VariableExpressionAst' && !isConstantVariable(child.variablePath)) {
    const read = compileVariable(unit, child)
    const key = child.variablePath.unqualifiedPath.toLowerCase()
    return sync((f) => {
      const found = f.scope.find(key === 'psitem' ? '_' : key)
      if (found === undefined) {
        if (!child.variablePath.isUnscopedVariable) return referenceTo(read.ev(f))
        const error = failure(
          'NonExistingVariableReference',
          `[ref] cannot be applied to a variable that does not exist.`,
          { target: child.variablePath.userPath },
        )
        error.record.categoryTargetType = 'VariablePath'
        throw error
      }
      return found.options & 2 ? referenceTo(found.value) : referenceTo(found.value, found)
    })
  }
  return map1(compileExpression(unit, child), (value) =>
    value instanceof PSReference ? value : referenceTo(value),
  )
}

function compileHashtable(unit: CompileUnit, ast: AstOf<'HashtableAst'>, type: NetType): Code {
  const keys = ast.keyValuePairs.map((pair) => compileExpression(unit, pair.key))
  const values = ast.keyValuePairs.map((pair) => {
    const single = pureExpression(pair.value)
    return single ? compileExpression(unit, single) : statementValue(unit, [pair.value])
  })
  const parts = keys.flatMap((key, i) => [key, values[i] as Code])
  return mapAll(parts, (items, f) => {
    const made = new PSDictionary(type)
    made.expect(items.length / 2)
    f.rs.charge(items.length * 48 + 64)
    for (let i = 0; i < items.length; i += 2) {
      const key = items[i]
      if (key === null || key === AutomationNull) {
        fail('InvalidNullKey', 'A null key is not allowed in a hash literal.', { target: made })
      }
      if (made.has(key)) {
        fail(
          'DuplicateKeyInHashLiteral',
          `Duplicate keys '${toText(key, f.rs)}' are not allowed in hash literals.`,
          { category: 'InvalidOperation', target: made },
        )
      }
      made.set(key, items[i + 1])
    }
    return made
  })
}

/** A member's name: a word, or whatever an expression yields. */
export function memberName(unit: CompileUnit, ast: CommandElementAst): Code {
  if (ast.kind === 'StringConstantExpressionAst') return constant(ast.value)
  if (ast.kind === 'CommandParameterAst') return constant(ast.extent.text)
  return map1(compileExpression(unit, ast), (value, f) => toText(value, f.rs))
}

/** The type left of `::`: a type literal, or an expression that yields a type. */
function staticTarget(unit: CompileUnit, ast: ExpressionAst): Code {
  if (ast.kind === 'TypeExpressionAst') return sync(typeReference(ast.typeName))
  return compileExpression(unit, ast)
}

function compileMember(unit: CompileUnit, ast: AstOf<'MemberExpressionAst'>): Code {
  const name = memberName(unit, ast.member)
  if (ast.static) {
    return map2(staticTarget(unit, ast.expression), name, (type, member, f) =>
      getStatic(type, member as string, f.rs),
    )
  }
  const target = compileExpression(unit, ast.expression)
  if (ast.nullConditional) {
    return map2(target, name, (value, member, f) =>
      isNull(value) ? null : getMember(value, member as string, f.rs),
    )
  }
  if (name.constant !== undefined) {
    const site = new MemberSite(name.constant.value as string)
    return map1(target, (value, f) => site.read(value, f.rs))
  }
  const written = compileExpression(unit, ast.member as ExpressionAst)
  return map2(target, written, (value, member, f) => {
    if (isNull(member) && baseOf(value) instanceof PSDictionary) return guarded(() => argumentNull('key'))
    return getMember(value, toText(member, f.rs), f.rs)
  })
}

const isNull = (value: unknown): boolean => value === null || value === undefined || value === AutomationNull

function compileInvoke(unit: CompileUnit, ast: AstOf<'InvokeMemberExpressionAst'>): Code {
  const name = memberName(unit, ast.member)
  const { source } = ast.extent
  const argAsts = ast.arguments ?? []
  const args = argAsts.map((one) => compileExpression(unit, one))
  // a cast argument picks the overload: `$s.Split([char]'a')`
  const constraints = argAsts.map(writtenType)
  const constrained = constraints.some((one) => one !== undefined)
  const typesOf = (f: Frame): (NetType | undefined)[] | undefined =>
    constrained ? constraints.map((one) => one?.(f)) : undefined
  const from = ast.static ? undefined : writtenType(ast.expression)
  const generics = ast.genericTypeArguments?.map((one) => typeReference(one))
  const plain: InvokeOptions = { static: ast.static }
  const optionsOf = (f: Frame): InvokeOptions =>
    constrained || generics || from
      ? {
          ...plain,
          constraints: typesOf(f),
          from: from?.(f),
          ...(generics ? { genericArguments: generics.map((one) => one(f)) } : {}),
        }
      : plain
  const fixedName = name.constant?.value as string | undefined
  const guard = (value: unknown, member: string, f: Frame): void => {
    if (f.rs.confines(source)) checkCall(value, member, ast.static)
  }
  const target = ast.static ? staticTarget(unit, ast.expression) : compileExpression(unit, ast.expression)
  if (ast.nullConditional && !ast.static) {
    return suspending(function* (f) {
      const value = target.sync ? target.ev(f) : yield* target.run(f)
      if (isNull(value)) return null
      const member = (name.sync ? name.ev(f) : yield* name.run(f)) as string
      guard(value, member, f)
      const rest: unknown[] = []
      for (const one of args) rest.push(one.sync ? one.ev(f) : yield* one.run(f))
      const result = invokeMember(value, member, rest, f.rs, optionsOf(f))
      return isTask(result) ? yield result : result
    })
  }
  if (fixedName === undefined)
    return callOn(target, [name, ...args], (value, [given, ...rest], f) => {
      const member = given as string
      guard(value, member, f)
      return ast.static && member.toLowerCase() === 'new' && value instanceof NetType
        ? newObject(value, rest, f.rs, typesOf(f))
        : invokeMember(value, member, rest, f.rs, optionsOf(f))
    })
  const makes = ast.static && fixedName.toLowerCase() === 'new'
  const invoke = (value: unknown, rest: unknown[], f: Frame): unknown => {
    guard(value, fixedName, f)
    return makes && value instanceof NetType
      ? newObject(value, rest, f.rs, typesOf(f))
      : invokeMember(value, fixedName, rest, f.rs, optionsOf(f))
  }
  if (generics || from) return callOn(target, args, invoke)
  const site = new CallSite()
  if (makes)
    return callOn(target, args, (value, rest, f) => {
      guard(value, fixedName, f)
      return value instanceof NetType ? makeAt(site, value, rest, f.rs, typesOf(f)) : invoke(value, rest, f)
    })
  return callOn(target, args, (value, rest, f) => {
    guard(value, fixedName, f)
    return ast.static
      ? invokeStaticAt(site, value, fixedName, rest, f.rs, typesOf(f))
      : invokeAt(site, value, fixedName, rest, f.rs, typesOf(f))
  })
}

/** The type that is written before an expression decides which overload is meant (GetTypeConstraintForMethodResolution). */
function writtenType(ast: ExpressionAst): ((f: Frame) => NetType) | undefined {
  let one: ExpressionAst | undefined = ast
  while (one?.kind === 'ParenExpressionAst') one = pureExpression(one.pipeline)
  while (one?.kind === 'ConvertExpressionAst' || one?.kind === 'AttributedExpressionAst') {
    if (one.kind === 'ConvertExpressionAst' && one.type.typeName.fullName.toLowerCase() !== 'ref')
      return typeReference(one.type.typeName)
    one = one.child
  }
  return undefined
}

function compileIndex(unit: CompileUnit, ast: AstOf<'IndexExpressionAst'>): Code {
  const target = compileExpression(unit, ast.target)
  const index = indexCodes(unit, ast.index)
  if (ast.nullConditional) {
    return suspending(function* (f) {
      const value = target.sync ? target.ev(f) : yield* target.run(f)
      if (isNull(value)) return null
      const indices = (index.sync ? index.ev(f) : yield* index.run(f)) as unknown[]
      return getIndex(value, indices, f.rs)
    })
  }
  if (ast.index.kind === 'ArrayLiteralAst' && ast.index.elements.length > 1)
    return map2(target, index, (value, indices, f) => getIndex(value, indices as unknown[], f.rs))
  return map2(target, compileExpression(unit, ast.index), (value, one, f) => getItem(value, one, f.rs))
}

/** `$a[1,2]` has two indices, `$a[$i]` one (which may be an array): yields a JS array of indices. */
export function indexCodes(unit: CompileUnit, ast: ExpressionAst): Code {
  // `$a[,1]` has an array as its one index
  const parts = ast.kind === 'ArrayLiteralAst' && ast.elements.length > 1 ? ast.elements : [ast]
  return mapAll(
    parts.map((one) => compileExpression(unit, one)),
    (values) => values,
  )
}
