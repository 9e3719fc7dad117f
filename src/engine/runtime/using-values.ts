/** The `$using:` values of a block that will run elsewhere, worked out where it was written. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSDictionary } from '../../objects/collections.ts'
import { T } from '../../objects/net-type.ts'
import type { Ast, CommandAst, UsingExpressionAst } from '../language/ast.ts'
import { findAll } from '../language/walk.ts'
import { extentOf } from './binding-errors.ts'
import { failure } from './failure.ts'
import type { Frame } from './frame.ts'
import { usingKey } from './runspace.ts'
import type { Task } from './task.ts'

const forEachNames: ReadonlySet<string> = new Set(['foreach-object', 'foreach', '%'])

/** whether the expression belongs to a `ForEach-Object -Parallel` inside the block: its own runspace works it out then */
function isOfInnerParallel(block: Ast, node: Ast): boolean {
  for (let one = node.parent; one !== undefined && one !== block; one = one.parent) {
    if (one.kind !== 'CommandAst') continue
    const [name, ...rest] = (one as CommandAst).commandElements
    if (name?.kind !== 'StringConstantExpressionAst' || !forEachNames.has(name.value.toLowerCase())) continue
    if (
      rest.some(
        (part) =>
          part.kind === 'CommandParameterAst' &&
          /^pa/i.test(part.parameterName) &&
          'parallel'.startsWith(part.parameterName.toLowerCase()),
      )
    )
      return true
  }
  return false
}

/** @returns key as `usingValue` looks it up -> value. @throws UsingVariableIsUndefined */
export function* usingValues(frame: Frame, block: Ast, isParallel = false): Task<PSDictionary> {
  const table = new PSDictionary(T.Hashtable)
  for (const node of findAll(block, (one) => one.kind === 'UsingExpressionAst') as UsingExpressionAst[]) {
    if (isParallel && isOfInnerParallel(block, node)) continue
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
