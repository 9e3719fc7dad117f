/** Attributes on a variable: `[int]$x`, `[ValidateSet('a', 'b')]$x`. They convert and check every later assignment too. */
import type { AstOf } from '../language/ast.ts'
import { isAnyLocal } from '../language/ast-questions.ts'
import type { VariablePath } from '../language/variable-path.ts'
import { attributeFromAst, checkValidation, transformArgument } from '../runtime/attributes.ts'
import { fail } from '../runtime/failure.ts'
import { convertForVariable, isInSlot } from '../runtime/slot-variables.ts'
import type { Frame } from '../runtime/frame.ts'
import type { VariableGuard } from '../runtime/scope.ts'
import { typeReference } from './expressions.ts'
import type { CompileUnit } from './unit.ts'
import { toText } from '../runtime/convert.ts'

type Attributed = AstOf<'ConvertExpressionAst'> | AstOf<'AttributedExpressionAst'>

export interface MadeGuard {
  readonly check: VariableGuard
  /** what the variable shows: none for one in a slot */
  readonly attributes: readonly unknown[]
}

/** @param attributes from the outermost inwards, as written from left to right */
export function variableGuard(
  unit: CompileUnit,
  attributes: readonly Attributed[],
  path: VariablePath,
): (frame: Frame, isNew: boolean) => MadeGuard {
  return (f, isNew) => {
    const state = { isNew }
    const checks: VariableGuard[] = []
    const shown: unknown[] = []
    for (const ast of attributes.toReversed()) checks.push(checkOf(unit, ast, f, path, shown, state))
    const block = isAnyLocal(path) ? unit.ast : undefined
    return {
      get attributes() {
        return isInSlot(f, block, path.unqualifiedPath.toLowerCase()) ? [] : shown
      },
      check: (value) => {
        let kept = value
        for (const check of checks) kept = check(kept)
        state.isNew = false
        return kept
      },
    }
  }
}

function checkOf(
  unit: CompileUnit,
  ast: Attributed,
  f: Frame,
  path: VariablePath,
  shown: unknown[],
  state: { readonly isNew: boolean },
): VariableGuard {
  if (ast.kind === 'ConvertExpressionAst') {
    const type = typeReference(ast.type.typeName)(f)
    shown.push(type)
    const key = path.unqualifiedPath.toLowerCase()
    const isLocal = isAnyLocal(path)
    return (value) => convertForVariable(value, type, f, isLocal ? unit.ast : undefined, key)
  }
  const attribute = ast.attribute
  if (attribute.kind !== 'AttributeAst') return (value) => value
  const made = attributeFromAst(attribute, f)
  shown.push(made)
  return (value) => {
    const transformed = transformArgument(made, value, f.rs)
    const problem = checkValidation(made, transformed, f.rs)
    if (problem !== undefined) {
      const name = path.unqualifiedPath
      const text = toText(transformed, f.rs)
      fail(
        'ValidateSetFailure',
        state.isNew
          ? `The attribute cannot be added because variable ${name} with value ${text} would no longer be valid.`
          : `The variable cannot be validated because the value ${transformed === null ? '$null' : text} is not a valid value for the ${name} variable.`,
        {
          type: 'sma:ValidationMetadataException',
          category: 'MetadataError',
        },
      )
    }
    return transformed
  }
}
