/** The `$using:` values of a block that will run elsewhere, worked out where it was written. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSDictionary } from '../../objects/collections.ts'
import { T } from '../../objects/net-type.ts'
import type { Ast, UsingExpressionAst } from '../language/ast.ts'
import { findAll } from '../language/walk.ts'
import { extentOf } from './binding-errors.ts'
import { failure } from './failure.ts'
import type { Frame } from './frame.ts'
import { usingKey } from './runspace.ts'
import type { Task } from './task.ts'

/** @returns key as `usingValue` looks it up -> value. @throws UsingVariableIsUndefined */
export function* usingValues(frame: Frame, block: Ast): Task<PSDictionary> {
  const table = new PSDictionary(T.Hashtable)
  for (const node of findAll(block, (one) => one.kind === 'UsingExpressionAst') as UsingExpressionAst[]) {
    const { subExpression } = node
    const key = usingKey(subExpression)
    if (table.has(key)) continue
    const { rs } = frame
    if (subExpression.kind === 'VariableExpressionAst') {
      const { variablePath } = subExpression
      const found = variablePath.isVariable
        ? frame.scope.find(variablePath.unqualifiedPath.toLowerCase())
        : undefined
      if (variablePath.isVariable) {
        if (found === undefined) {
          const error = failure(
            'UsingVariableIsUndefined',
            `The value of the using variable '$using:${variablePath.userPath}' cannot be retrieved because it has not been set in the local session.`,
          )
          if (frame.position) extentOf.set(error, frame.position)
          throw error
        }
        table.set(key, found.value)
        continue
      }
    }
    const text = subExpression.extent.text.replace(/^\$using:/i, '$')
    const value = yield rs.call(rs.classes.blockOfText(text, frame.state), [], { dotSource: true })
    table.set(key, value === AutomationNull ? null : value)
  }
  return table
}
