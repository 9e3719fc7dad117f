/** Pipelines and their commands to code: arguments are evaluated here, `runtime/pipeline.ts` resolves, binds and runs. */
import { makesSuccess } from './success.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import type {
  AstOf,
  CommandAst,
  CommandBaseAst,
  CommandElementAst,
  PipelineAst,
  PipelineChainAst,
  RedirectionAst,
} from '../language/ast.ts'
import { PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { enumerate, toText } from '../runtime/convert.ts'
import { pureExpression } from '../language/ast-questions.ts'
import { fail } from '../runtime/failure.ts'
import type { Frame } from '../runtime/frame.ts'
import type { Argument, Redirection, StageSpec } from '../runtime/pipeline-spec.ts'
import { runAlone, runPipeline } from '../runtime/pipeline.ts'
import { handleStatementError } from '../runtime/statement-errors.ts'
import type { Completion } from '../runtime/flow.ts'
import type { Task } from '../runtime/task.ts'
import {
  type Code,
  constant,
  directStatement,
  later,
  type StatementCode,
  suspendingStatement,
  taken,
  withValue,
} from './code.ts'
import { compileEnumerated, compileExpression } from './expressions.ts'
import type { CompileUnit } from './unit.ts'

export function compilePipeline(unit: CompileUnit, ast: PipelineAst): StatementCode {
  const [first] = ast.pipelineElements
  if (
    !ast.background &&
    ast.pipelineElements.length === 1 &&
    first?.kind === 'CommandExpressionAst' &&
    first.redirections.length === 0
  ) {
    return compileExpressionStatement(unit, first)
  }
  const source = first?.kind === 'CommandExpressionAst' ? first : undefined
  const sourceCode = source ? compileEnumerated(unit, source.expression) : undefined
  const sourceRedirections = source ? source.redirections.map((one) => compileRedirection(unit, one)) : []
  const commands = (source ? ast.pipelineElements.slice(1) : ast.pipelineElements).map((one) =>
    compileCommand(unit, one as CommandAst),
  )
  const { extent, background } = ast
  const [only] = commands
  if (source === undefined && !background && commands.length === 1 && only !== undefined)
    return compileCall(only, extent)
  return suspendingStatement(function* (f) {
    f.position = extent
    if (background) return yield f.rs.startBackground(f, ast)
    const redirected: Redirection[] = []
    for (const one of sourceRedirections) redirected.push(yield* one(f))
    const evaluate = sourceCode ? () => sourceCode.run(f) : undefined
    const specs: StageSpec[] = []
    for (const one of commands) specs.push(yield* one.run(f))
    yield runPipeline(f, { specs, source: evaluate, sourceRedirections: redirected, extent, out: f.out })
    return undefined
  })
}

/** An expression as a statement: its value goes to the output, collections one by one. `$i++` writes nothing. */
function compileExpressionStatement(
  unit: CompileUnit,
  element: AstOf<'CommandExpressionAst'>,
): StatementCode {
  const code = compileEnumerated(unit, element.expression)
  const { extent } = element
  const succeeds = makesSuccess(element.expression)
  const silent = isIncrement(
    element.expression.kind === 'UnaryExpressionAst' ? element.expression.tokenKind : '',
  )
  const write = withValue(code, (f, value) => {
    if (succeeds) f.rs.lastSuccess = true
    if (silent || value === AutomationNull || value === undefined) return undefined
    const items = enumerate(value)
    const task = items === undefined ? f.out.write(value) : f.rs.writeAll(f.out, items)
    return task && ended(task)
  })
  return directStatement((f) => {
    f.position = extent
    return write(f)
  })
}

/** A call's end is a statement's end. */
function* ended(task: Task): Task<undefined> {
  yield task
  return undefined
}

function isIncrement(kind: string): boolean {
  return (
    kind === 'PlusPlus' || kind === 'MinusMinus' || kind === 'PostfixPlusPlus' || kind === 'PostfixMinusMinus'
  )
}

/** A lone command where the parser put one without a pipeline around it. */
export function compileBareElement(unit: CompileUnit, ast: CommandBaseAst): StatementCode {
  const pipeline: PipelineAst = {
    kind: 'PipelineAst',
    extent: ast.extent,
    parent: ast.parent,
    pipelineElements: [ast],
    background: false,
  }
  return compilePipeline(unit, pipeline)
}

export function compileChain(unit: CompileUnit, ast: PipelineChainAst): StatementCode {
  const left =
    ast.lhsPipelineChain.kind === 'PipelineAst'
      ? compilePipeline(unit, ast.lhsPipelineChain)
      : compileChain(unit, ast.lhsPipelineChain)
  const right = compilePipeline(unit, ast.rhsPipeline)
  const goOn = ast.operator === 'AndAnd'
  const { traps } = unit
  // each pipeline of a chain ends with its own error, as a statement does
  const link = function* (f: Frame, code: StatementCode): Task<Completion> {
    const propagate = f.rs.propagateErrors
    try {
      return yield* code.run(f)
    } catch (error) {
      const next = yield* handleStatementError(f, error, traps)
      f.rs.propagateErrors = propagate
      f.rs.lastSuccess = false
      return next
    }
  }
  return suspendingStatement(function* (f) {
    f.position = ast.extent
    if (ast.background) return yield f.rs.startBackground(f, ast)
    const completion = yield* ast.lhsPipelineChain.kind === 'PipelineAst' ? link(f, left) : left.run(f)
    if (completion !== undefined) return completion
    if (f.rs.lastSuccess !== goOn) return undefined
    return yield* link(f, right)
  })
}

/** The commands of a pipeline without running it: for steppable pipelines. */
export function compileStageSpecs(unit: CompileUnit, ast: PipelineAst): (frame: Frame) => Task<StageSpec[]> {
  const commands = ast.pipelineElements
    .filter((one) => one.kind === 'CommandAst')
    .map((one) => compileCommand(unit, one))
  return function* (f) {
    const specs: StageSpec[] = []
    for (const one of commands) specs.push(yield* one.run(f))
    return specs
  }
}

/** One command alone, what most calls are. */
function compileCall(command: CommandCode, extent: PipelineAst['extent']): StatementCode {
  const rest = function* (f: Frame, task: Task<StageSpec>): Task<undefined> {
    const task2 = runAlone(f, yield* task, f.out)
    if (task2 !== undefined) yield task2
    return undefined
  }
  return directStatement((f) => {
    f.position = extent
    const spec = command.go(f)
    if ('next' in spec) return rest(f, spec)
    const task = runAlone(f, spec, f.out)
    return task && ended(task)
  })
}

/** Adds to the arguments; a task where a value has to be waited for. */
type ElementCode = (frame: Frame, into: Argument[]) => Task<void> | undefined

interface CommandCode {
  go(frame: Frame): StageSpec | Task<StageSpec>
  run(frame: Frame): Task<StageSpec>
}

function compileCommand(unit: CompileUnit, ast: CommandAst): CommandCode {
  const [head, ...rest] = ast.commandElements
  const name = head === undefined ? constant('') : commandName(unit, head)
  const elements = compileElements(unit, rest)
  const redirections = ast.redirections.map((one) => compileRedirection(unit, one))
  const call = ast.invocationOperator
  const specOf = (command: unknown, args: Argument[], made: readonly Redirection[]): StageSpec => ({
    ast,
    command,
    nameExtent: head?.extent ?? ast.extent,
    dotSource: call === 'Dot',
    invoked: call !== 'Unknown',
    args,
    redirections: made,
  })
  const specLater = function* (
    f: Frame,
    given: unknown,
    args: Argument[],
    from: number,
    task: Task | undefined,
  ): Task<StageSpec> {
    let command = given
    if (task !== undefined) {
      const value = yield* task
      if (from === 0) command = value
    }
    for (let i = from; i < elements.length; i++) {
      const adding = (elements[i] as ElementCode)(f, args)
      if (adding !== undefined) yield* adding
    }
    const made: Redirection[] = []
    for (const one of redirections) made.push(yield* one(f))
    return specOf(command, args, made)
  }
  const isMethodCall = looksLikeMethodCall(ast)
  const go = (f: Frame): StageSpec | Task<StageSpec> => {
    if (isMethodCall && f.scope.effectiveStrictMode >= 2) {
      fail(
        'StrictModeFunctionCallWithParens',
        'The function or command was called as if it were a method. Parameters should be separated by spaces. For information about parameters, see the about_Parameters Help topic.',
      )
    }
    const command = name.go(f)
    const args: Argument[] = []
    if (command === later) return specLater(f, undefined, args, 0, taken(f))
    for (let i = 0; i < elements.length; i++) {
      const adding = (elements[i] as ElementCode)(f, args)
      if (adding !== undefined) return specLater(f, command, args, i + 1, adding)
    }
    return redirections.length > 0
      ? specLater(f, command, args, elements.length, undefined)
      : specOf(command, args, noRedirections)
  }
  return {
    go,
    *run(f) {
      const spec = go(f)
      return 'next' in spec ? yield* spec : spec
    },
  }
}

/** `f(1, 2)`: a list in parentheses right after the name. */
function looksLikeMethodCall({ commandElements: [head, argument, ...more] }: CommandAst): boolean {
  return (
    more.length === 0 &&
    argument?.kind === 'ParenExpressionAst' &&
    pureExpression(argument.pipeline)?.kind === 'ArrayLiteralAst' &&
    head?.extent.endOffset === argument.extent.startOffset
  )
}

const noRedirections: readonly Redirection[] = []

/** An argument out of a value that may come later. */
function withArgument(
  code: Code,
  add: (value: unknown, into: Argument[], frame: Frame) => void,
): ElementCode {
  const rest = function* (f: Frame, into: Argument[], task: Task): Task<void> {
    add(yield* task, into, f)
  }
  return (f, into) => {
    const value = code.go(f)
    if (value === later) return rest(f, into, taken(f))
    add(value, into, f)
    return undefined
  }
}

function commandName(unit: CompileUnit, ast: CommandElementAst): Code {
  if (ast.kind === 'CommandParameterAst') return constant(ast.extent.text)
  return compileExpression(unit, ast)
}

function compileElements(unit: CompileUnit, elements: readonly CommandElementAst[]): ElementCode[] {
  const codes: ElementCode[] = []
  let verbatim = false
  for (const ast of elements) {
    if (
      ast.extent.text === '--' &&
      (ast.kind === 'StringConstantExpressionAst' || ast.kind === 'CommandParameterAst') &&
      !verbatim
    ) {
      verbatim = true
      codes.push((_, into) => {
        into.push({ kind: 'endOfParameters', extent: ast.extent })
        return undefined
      })
      continue
    }
    if (ast.kind === 'CommandParameterAst') codes.push(compileParameter(unit, ast))
    else if (ast.kind === 'VariableExpressionAst' && ast.splatted) codes.push(compileSplat(unit, ast))
    else if (
      ast.kind === 'UsingExpressionAst' &&
      ast.subExpression.kind === 'VariableExpressionAst' &&
      ast.subExpression.splatted
    )
      codes.push(compileSplat(unit, ast))
    else codes.push(compileArgument(unit, ast))
  }
  return codes
}

function compileArgument(
  unit: CompileUnit,
  ast: Exclude<CommandElementAst, { kind: 'CommandParameterAst' }>,
): ElementCode {
  const code = compileExpression(unit, ast)
  const text = literalText(ast)
  return withArgument(code, (value, into) => {
    into.push({
      kind: 'value',
      value: value === AutomationNull || value === undefined ? null : value,
      extent: ast.extent,
      text,
      ast,
    })
  })
}

/** A number written as an argument keeps how it was written, for parameters of type string. */
function literalText(ast: CommandElementAst): string | undefined {
  return ast.kind === 'ConstantExpressionAst' ? ast.extent.text : undefined
}

function compileParameter(unit: CompileUnit, ast: AstOf<'CommandParameterAst'>): ElementCode {
  const code = ast.argument ? compileExpression(unit, ast.argument) : undefined
  const text = ast.argument ? literalText(ast.argument) : undefined
  const { parameterName: name, extent } = ast
  if (code === undefined) {
    const bare: Argument = {
      kind: 'parameter',
      name,
      hasValue: false,
      value: null,
      extent,
      ast,
      spaced: false,
    }
    return (_, into) => {
      into.push(bare)
      return undefined
    }
  }
  return withArgument(code, (value, into) => {
    into.push({
      kind: 'parameter',
      name,
      hasValue: true,
      value: value === AutomationNull ? null : value,
      extent,
      valueExtent: ast.argument?.extent,
      text,
      ast,
      spaced: false,
    })
  })
}

/** `@table` gives named arguments, `@list` positional ones. */
function compileSplat(
  unit: CompileUnit,
  ast: AstOf<'VariableExpressionAst'> | AstOf<'UsingExpressionAst'>,
): ElementCode {
  const code = compileExpression(unit, ast)
  return withArgument(code, (given, into, f) => {
    const value = baseOf(given)
    if (value instanceof PSDictionary) {
      for (const { key, value: item } of value.map.values()) {
        into.push({
          kind: 'parameter',
          name: toText(key, f.rs),
          hasValue: true,
          value: item,
          extent: ast.extent,
          ast,
          spaced: false,
          splatted: true,
        })
      }
      return
    }
    if (value === null || value === AutomationNull) return
    const items =
      value instanceof PSArray || value instanceof PSList
        ? value.items
        : typeof value === 'string'
          ? [...value]
          : [...(enumerate(value) ?? [value])]
    for (const item of items) splatItem(f, into, item, ast.extent)
  })
}

/** `$args` remembers which of its strings were parameter names. */
function splatItem(
  f: Frame,
  into: Argument[],
  item: unknown,
  extent: AstOf<'VariableExpressionAst'>['extent'],
): void {
  const name = item instanceof PSObject ? item.note('<CommandParameterName>') : undefined
  if (typeof name === 'string') {
    into.push({ kind: 'parameter', name, hasValue: false, value: null, extent, spaced: true, splatted: true })
    return
  }
  into.push({ kind: 'value', value: item === AutomationNull ? null : item, extent, splatted: true })
  void f
}

function compileRedirection(unit: CompileUnit, ast: RedirectionAst): (frame: Frame) => Task<Redirection> {
  if (ast.kind === 'MergingRedirectionAst') {
    const { fromStream, toStream } = ast
    if (toStream !== 'Output')
      return () => fail('RedirectionNotSupported', `Redirecting a stream to ${toStream} is not supported.`)
    // biome-ignore lint/correctness/useYield: the same shape as a redirection to a file
    return function* () {
      return { kind: 'merge', from: fromStream }
    }
  }
  const location = compileExpression(unit, ast.location)
  return function* (f) {
    const value = location.sync ? location.ev(f) : yield* location.run(f)
    return {
      kind: 'file',
      from: ast.fromStream,
      append: ast.append,
      location: value === AutomationNull ? null : value,
      extent: ast.extent,
    }
  }
}
