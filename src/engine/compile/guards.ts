/** Attributes on a variable: `[int]$x`, `[ValidateSet('a', 'b')]$x`. They convert and check every later assignment too. */
import type { AstOf, ScriptBlockAst } from '../language/ast.ts'
import { isAnyLocal } from '../language/ast-questions.ts'
import type { VariablePath } from '../language/variable-path.ts'
import { attributeFromAst, transformArgument } from '../runtime/attributes.ts'
import { checkValidation } from '../runtime/validations.ts'
import { fail } from '../runtime/failure.ts'
import { convertForVariable, isInSlot } from '../runtime/slot-variables.ts'
import type { Frame } from '../runtime/frame.ts'
import type { VariableGuard } from '../runtime/scope.ts'
import { typeReference } from './expressions.ts'
import type { CompileUnit } from './unit.ts'
import { PSObject } from '../../objects/ps-object.ts'
import { toText } from '../runtime/convert.ts'
import { cultureOf, netText } from '../runtime/to-text.ts'

type Attributed = AstOf<'ConvertExpressionAst'> | AstOf<'AttributedExpressionAst'>

/** What one declaration in one frame puts on its variable. */
export class MadeGuard {
  readonly check: VariableGuard
  readonly frame: Frame
  /** the declaration: what made this */
  readonly site: unknown
  readonly #shown: readonly unknown[]
  readonly #block: ScriptBlockAst | undefined
  readonly #key: string
  constructor(
    check: VariableGuard,
    frame: Frame,
    site: unknown,
    shown: readonly unknown[],
    block: ScriptBlockAst | undefined,
    key: string,
  ) {
    this.check = check
    this.frame = frame
    this.site = site
    this.#shown = shown
    this.#block = block
    this.#key = key
  }
  /** what the variable shows: none for one in a slot */
  get attributes(): readonly unknown[] {
    return isInSlot(this.frame, this.#block, this.#key) ? [] : this.#shown
  }
}

/** @param attributes from the outermost inwards, as written from left to right */
export function variableGuard(
  unit: CompileUnit,
  attributes: readonly Attributed[],
  path: VariablePath,
): (frame: Frame, isNew: boolean) => MadeGuard {
  const block = isAnyLocal(path) ? unit.ast : undefined
  const key = path.unqualifiedPath.toLowerCase()
  const inwards = attributes.toReversed()
  const make = (f: Frame, isNew: boolean): MadeGuard => {
    const state = { isNew }
    const shown: unknown[] = []
    const checks = inwards.map((ast) => checkOf(block, ast, f, path, shown, state))
    const check: VariableGuard = (value) => {
      let kept = value
      for (const one of checks) kept = one(kept)
      state.isNew = false
      return kept
    }
    return new MadeGuard(check, f, make, shown, block, key)
  }
  return make
}

function checkOf(
  block: ScriptBlockAst | undefined,
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
    return (value) => convertForVariable(value, type, f, block, key)
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
      const text =
        transformed instanceof PSObject ? toText(transformed, f.rs) : netText(transformed, cultureOf(f.rs))
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
