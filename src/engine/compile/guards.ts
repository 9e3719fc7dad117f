/** Attributes on a variable: `[int]$x`, `[ValidateSet('a', 'b')]$x`. They convert and check every later assignment too. */
import type { AstOf } from '../language/ast.ts'
import type { VariablePath } from '../language/variable-path.ts'
import {
  attributeFromAst,
  checkValidation,
  transformArgument,
  validationMessage,
} from '../runtime/attributes.ts'
import { convertTo } from '../runtime/convert.ts'
import { fail } from '../runtime/failure.ts'
import { netExceptionOf } from '../runtime/net-failure.ts'
import type { Frame } from '../runtime/frame.ts'
import type { VariableGuard } from '../runtime/scope.ts'
import { typeReference } from './expressions.ts'
import type { CompileUnit } from './unit.ts'
import { toText } from '../runtime/convert.ts'

type Attributed = AstOf<'ConvertExpressionAst'> | AstOf<'AttributedExpressionAst'>

export interface MadeGuard {
  readonly check: VariableGuard
  readonly attributes: unknown[]
}

/** @param attributes from the outermost inwards, as written from left to right */
export function variableGuard(
  _unit: CompileUnit,
  attributes: readonly Attributed[],
  path: VariablePath,
): (frame: Frame) => MadeGuard {
  return (f) => {
    const checks: VariableGuard[] = []
    const shown: unknown[] = []
    for (const ast of attributes.toReversed()) checks.push(checkOf(ast, f, path, shown))
    return {
      attributes: shown,
      check: (value) => {
        let kept = value
        for (const check of checks) kept = check(kept)
        return kept
      },
    }
  }
}

function checkOf(ast: Attributed, f: Frame, path: VariablePath, shown: unknown[]): VariableGuard {
  if (ast.kind === 'ConvertExpressionAst') {
    const type = typeReference(ast.type.typeName)(f)
    shown.push(type)
    return (value) => convertForVariable(value, type, f, path)
  }
  const attribute = ast.attribute
  if (attribute.kind !== 'AttributeAst') return (value) => value
  const made = attributeFromAst(attribute, f)
  shown.push(made)
  return (value) => {
    const transformed = transformArgument(made, value, f.rs)
    const problem = checkValidation(made, transformed, f.rs)
    if (problem !== undefined) {
      fail(
        'ValidateSetFailure',
        `The variable cannot be validated because the value ${toText(transformed, f.rs)} is not a valid value for the ${path.unqualifiedPath} variable.`,
        {
          type: 'sma:ValidationMetadataException',
          category: 'MetadataError',
          inner: validationMessage(problem),
        },
      )
    }
    return transformed
  }
}

function convertForVariable(
  value: unknown,
  type: Parameters<typeof convertTo>[1],
  f: Frame,
  _path: VariablePath,
): unknown {
  try {
    return convertTo(value, type, f.rs)
  } catch (error) {
    const inner = netExceptionOf(error)
    if (inner === undefined) throw error
    fail('RuntimeException', inner.message, {
      type: 'sma:ArgumentTransformationMetadataException',
      category: 'MetadataError',
      inner,
    })
  }
}
