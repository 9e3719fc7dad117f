/** A parameter's type and validation go on watching its variable after the call has begun. */
import type { ScriptBlockAst } from '../language/ast.ts'
import { checkValidation } from './validations.ts'
import type { ParameterInfo } from './command-info.ts'
import { fail } from './failure.ts'
import type { Frame } from './frame.ts'
import type { VariableGuard } from './scope.ts'
import { convertForVariable } from './slot-variables.ts'
import { toText } from './convert.ts'

/** undefined where any value will do */
export function parameterGuard(
  info: ParameterInfo,
  frame: Frame,
  block: ScriptBlockAst,
): VariableGuard | undefined {
  if (info.untyped && info.attributes.length === 0) return undefined
  const { rs } = frame
  return (value) => {
    let kept = value
    if (!info.untyped) {
      kept = convertForVariable(value, info.type, frame, block, info.name.toLowerCase())
    }
    for (const attribute of info.attributes) {
      const problem = checkValidation(attribute, kept, rs)
      if (problem === undefined) continue
      fail(
        'ValidateSetFailure',
        `The variable cannot be validated because the value ${kept === null ? '$null' : toText(kept, rs)} is not a valid value for the ${info.name} variable.`,
        {
          type: 'sma:ValidationMetadataException',
          category: 'MetadataError',
        },
      )
    }
    return kept
  }
}
