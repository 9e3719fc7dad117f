/** Going through a tree: which properties of a node hold its children, and the walk over them. */
import type { InSlices } from './in-slices.ts'
import type { Ast, AstKind, ScriptBlockAst } from './ast.ts'

/** Children in the order in which PowerShell visits them: errors are reported, and nodes found, in that order. */
const childKeys: Record<AstKind, readonly string[]> = {
  ScriptBlockAst: [
    'usingStatements',
    'attributes',
    'paramBlock',
    'dynamicParamBlock',
    'beginBlock',
    'processBlock',
    'endBlock',
    'cleanBlock',
  ],
  ParamBlockAst: ['attributes', 'parameters'],
  NamedBlockAst: ['traps', 'statements'],
  StatementBlockAst: ['traps', 'statements'],
  NamedAttributeArgumentAst: ['argument'],
  AttributeAst: ['positionalArguments', 'namedArguments'],
  TypeConstraintAst: [],
  ParameterAst: ['attributes', 'name', 'defaultValue'],
  TypeDefinitionAst: ['attributes', 'baseTypes', 'members'],
  PropertyMemberAst: ['propertyType', 'attributes', 'initialValue'],
  FunctionMemberAst: ['attributes', 'returnType', 'functionDefinition'],
  FunctionDefinitionAst: ['parameters', 'body'],
  UsingStatementAst: ['name', 'moduleSpecification', 'alias'],
  IfStatementAst: ['clauses', 'elseClause'],
  DataStatementAst: ['commandsAllowed', 'body'],
  ForEachStatementAst: ['variable', 'condition', 'throttleLimit', 'body'],
  ForStatementAst: ['initializer', 'condition', 'iterator', 'body'],
  DoWhileStatementAst: ['condition', 'body'],
  DoUntilStatementAst: ['condition', 'body'],
  WhileStatementAst: ['condition', 'body'],
  SwitchStatementAst: ['condition', 'clauses', 'default'],
  CatchClauseAst: ['catchTypes', 'body'],
  TryStatementAst: ['body', 'catchClauses', 'finally'],
  TrapStatementAst: ['trapType', 'body'],
  BreakStatementAst: ['label'],
  ContinueStatementAst: ['label'],
  ReturnStatementAst: ['pipeline'],
  ExitStatementAst: ['pipeline'],
  ThrowStatementAst: ['pipeline'],
  BlockStatementAst: ['body'],
  ConfigurationDefinitionAst: ['instanceName', 'body'],
  DynamicKeywordStatementAst: ['commandElements'],
  AssignmentStatementAst: ['left', 'right'],
  PipelineChainAst: ['lhsPipelineChain', 'rhsPipeline'],
  PipelineAst: ['pipelineElements'],
  CommandAst: ['commandElements', 'redirections'],
  CommandExpressionAst: ['expression', 'redirections'],
  CommandParameterAst: ['argument'],
  MergingRedirectionAst: [],
  FileRedirectionAst: ['location'],
  TernaryExpressionAst: ['condition', 'ifTrue', 'ifFalse'],
  BinaryExpressionAst: ['left', 'right'],
  UnaryExpressionAst: ['child'],
  AttributedExpressionAst: ['attribute', 'child'],
  ConvertExpressionAst: ['type', 'child'],
  MemberExpressionAst: ['expression', 'member'],
  InvokeMemberExpressionAst: ['expression', 'member', 'arguments'],
  BaseCtorInvokeMemberExpressionAst: ['expression', 'member', 'arguments'],
  TypeExpressionAst: [],
  VariableExpressionAst: [],
  ConstantExpressionAst: [],
  StringConstantExpressionAst: [],
  ExpandableStringExpressionAst: ['nestedExpressions'],
  ScriptBlockExpressionAst: ['scriptBlock'],
  ArrayLiteralAst: ['elements'],
  HashtableAst: ['keyValuePairs'],
  ArrayExpressionAst: ['subExpression'],
  ParenExpressionAst: ['pipeline'],
  SubExpressionAst: ['subExpression'],
  UsingExpressionAst: ['subExpression'],
  IndexExpressionAst: ['target', 'index'],
  ErrorStatementAst: ['flags', 'conditions', 'bodies', 'nestedAst'],
  ErrorExpressionAst: ['nestedAst'],
}

function addChildren(value: unknown, into: Ast[]): void {
  if (value === undefined || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) addChildren(item, into)
  } else if (typeof value === 'object') {
    if ('kind' in value && 'parent' in value) into.push(value as Ast)
    else if ('body' in value && 'condition' in value) into.push(value.condition as Ast, value.body as Ast)
    else if ('key' in value && 'value' in value) into.push(value.key as Ast, value.value as Ast)
    else if ('ast' in value && value.ast) into.push(value.ast as Ast)
  }
}

export function childrenOf(ast: Ast): Ast[] {
  const children: Ast[] = []
  const node = ast as unknown as Record<string, unknown>
  for (const key of childKeys[ast.kind]) addChildren(node[key], children)
  return children
}

/**
 * Calls fn for the node and everything below it, parents first; never recurses.
 * @param fn answers `false` to leave out what is below the node
 */
export function walk(ast: Ast, fn: (node: Ast) => unknown): void {
  const stack: Ast[] = [ast]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (fn(node) === false) continue
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Ast)
  }
}

/** statements of a script between two looks whether to give way */
export const statementsPerStep = 64

/** A script's parts one after the other, each to be gone through at once: its own nodes, then each statement. */
function* partsOf(root: ScriptBlockAst): Generator<{ readonly ast: Ast; readonly whole: boolean }> {
  yield { ast: root, whole: false }
  for (const child of childrenOf(root)) {
    if (child.kind !== 'NamedBlockAst') {
      yield { ast: child, whole: true }
      continue
    }
    yield { ast: child, whole: false }
    for (const statement of childrenOf(child)) yield { ast: statement, whole: true }
  }
}

/** `walk` over a script that gives way between its statements. */
export function* walkInSlices(root: ScriptBlockAst, fn: (node: Ast) => unknown): InSlices<void> {
  let count = 0
  for (const { ast, whole } of partsOf(root)) {
    if (whole) walk(ast, fn)
    else fn(ast)
    if (++count % statementsPerStep === 0) yield
  }
}

/** `setParents` of a script, in the same way. */
export function* setParentsInSlices(root: ScriptBlockAst): InSlices<number> {
  let deepest = 0
  let count = 0
  for (const { ast, whole } of partsOf(root)) {
    if (whole) deepest = Math.max(deepest, setParents(ast) + 2)
    else for (const child of childrenOf(ast)) child.parent = ast
    if (++count % statementsPerStep === 0) yield
  }
  return deepest
}

export function findAll(ast: Ast, test: (node: Ast) => boolean): Ast[] {
  const found: Ast[] = []
  walk(ast, (node) => {
    if (test(node)) found.push(node)
  })
  return found
}

/** Gives every node below its parent. @returns how deep the tree is */
export function setParents(root: Ast): number {
  let deepest = 0
  const stack: [Ast, number][] = [[root, 1]]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const [node, depth] = item
    if (depth > deepest) deepest = depth
    for (const child of childrenOf(node)) {
      child.parent = node
      stack.push([child, depth + 1])
    }
  }
  return deepest
}
