/** Whether an expression that is a whole statement makes `$?` true: one that only runs commands leaves what they left. */
import type { Ast, ExpressionAst } from '../language/ast.ts'

export function makesSuccess(ast: Ast): boolean {
  switch (ast.kind) {
    case 'PipelineAst': {
      const [first, second] = ast.pipelineElements
      if (second !== undefined || first?.kind !== 'CommandExpressionAst' || ast.background) return false
      return makesSuccess(first.expression as ExpressionAst)
    }
    case 'AssignmentStatementAst':
      return makesSuccess(ast.right)
    case 'CommandExpressionAst':
      return makesSuccess(ast.expression)
    case 'ParenExpressionAst':
      return makesSuccess(ast.pipeline)
    case 'SubExpressionAst':
    case 'ArrayExpressionAst': {
      const { statements } = ast.subExpression
      const last = statements[statements.length - 1]
      return last === undefined || makesSuccess(last)
    }
    default:
      return (
        ast.kind.endsWith('ExpressionAst') || ast.kind === 'ArrayLiteralAst' || ast.kind === 'HashtableAst'
      )
  }
}
