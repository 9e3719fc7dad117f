/** Small questions about nodes that the checks and the compiler ask. */
import type {
  Ast,
  CommandAst,
  ExpressionAst,
  FunctionMemberAst,
  ITypeName,
  MemberAst,
  PipelineBaseAst,
} from './ast.ts'
import type { VariablePath } from './variable-path.ts'

/** The expression that a pipeline consists of, without redirections; else undefined. */
export function pureExpression(pipeline: PipelineBaseAst): ExpressionAst | undefined {
  if (pipeline.kind !== 'PipelineAst' || pipeline.pipelineElements.length !== 1) return undefined
  const [element] = pipeline.pipelineElements
  return element?.kind === 'CommandExpressionAst' && element.redirections.length === 0
    ? element.expression
    : undefined
}

/** A command's name, where it is written as a constant. */
export function commandName(command: CommandAst): string | undefined {
  const [name] = command.commandElements
  return name?.kind === 'StringConstantExpressionAst' ? name.value : undefined
}

export function isConstantVariable(path: VariablePath): boolean {
  return path.isVariable && /^(true|false|null)$/i.test(path.unqualifiedPath)
}

/** A variable of this scope: no scope named, or `local:` or `private:`. */
export function isAnyLocal(path: VariablePath): boolean {
  return path.isVariable && (path.scope === 'none' || path.scope === 'local' || path.scope === 'private')
}

export function isVoid(name: ITypeName): boolean {
  return name.kind === 'TypeName' && /^(system\.)?void$/i.test(name.name)
}

export function isReference(name: ITypeName): boolean {
  return (
    name.kind === 'TypeName' &&
    /^(ref|psreference|system\.management\.automation\.psreference)$/i.test(name.name)
  )
}

export function returnsVoid(method: FunctionMemberAst): boolean {
  return !method.returnType || isVoid(method.returnType.typeName)
}

/** Of `[ordered]`, which is no type. */
export function isOrdered(name: ITypeName): boolean {
  return name.fullName.toLowerCase() === 'ordered'
}

/** The member of a class that the node is in; script blocks inside a method are no longer in it. */
export function enclosingMember(ast: Ast): MemberAst | undefined {
  for (let node: Ast | undefined = ast; node; node = node.parent) {
    if (node.kind === 'FunctionMemberAst' || node.kind === 'PropertyMemberAst') return node
    if (node.kind === 'ScriptBlockAst' && node.parent?.parent?.kind !== 'FunctionMemberAst') return undefined
  }
  return undefined
}

/** The targets of an assignment, lists and parentheses taken apart. */
export function assignmentTargets(left: ExpressionAst): ExpressionAst[] {
  if (left.kind === 'ParenExpressionAst') {
    const inner = pureExpression(left.pipeline)
    return inner ? assignmentTargets(inner) : []
  }
  return left.kind === 'ArrayLiteralAst' ? left.elements.flatMap(assignmentTargets) : [left]
}
