/**
 * Typed variables that PowerShell's compiler keeps in slots: a value that does not fit is a failed cast there, and a failed
 * transformation by the variable's attribute everywhere else. Asked only once a conversion has failed.
 */
import type { NetType } from '../../objects/net-type.ts'
import { T } from '../../objects/net-type.ts'
import type { ITypeName, ScriptBlockAst } from '../language/ast.ts'
import { slotVariables } from '../language/variable-flow.ts'
import { cast, convertTo } from './convert.ts'
import { fail } from './failure.ts'
import type { Frame } from './frame.ts'
import { netExceptionOf } from './net-failure.ts'
import { isNumericCode, typeCodeOf } from './numeric.ts'

/** Structures whose fields can be written: a slot would hold a copy. */
const mutable =
  /^System\.(Nullable`1|ValueTuple|Collections\.DictionaryEntry|Collections\.Specialized\.BitVector32|Management\.Automation\.Host\.)/

/** Converts what is assigned to a typed variable.
 * @param block the frame's, for a local variable */
export function convertForVariable(
  value: unknown,
  type: NetType,
  frame: Frame,
  block: ScriptBlockAst | undefined,
  key: string,
): unknown {
  try {
    return convertTo(value, type, frame.rs)
  } catch (error) {
    const inner = netExceptionOf(error)
    if (inner === undefined) throw error
    if (isInSlot(frame, block, key)) return cast(value, type, frame.rs)
    fail('RuntimeException', inner.message, {
      type: 'sma:ArgumentTransformationMetadataException',
      category: 'MetadataError',
      inner,
    })
  }
}

/** Code that runs in its caller's scope, dotted, is never compiled with slots. */
export function isInSlot(frame: Frame, block: ScriptBlockAst | undefined, key: string): boolean {
  if (block === undefined || !frame.hasOwnScope) return false
  const find = (name: ITypeName): NetType | undefined => {
    // classes of the block itself are made when it begins to run
    if (name.kind === 'TypeName' && name.typeDefinitionAst?.parent?.parent === block) return undefined
    return frame.rs.classes.findWritten(name, frame.scope, frame.state)
  }
  return slotVariables(block, {
    id: (name) => find(name)?.fullName,
    isMutable: (name) => {
      const type = find(name)
      return type !== undefined && type.isValueType && mutable.test(type.fullName)
    },
    hasDefault: (name) => {
      const type = find(name)
      if (type === undefined || type.isInterface) return false
      return (
        !type.isValueType ||
        type === T.Boolean ||
        type === T.SwitchParameter ||
        (!type.isEnum && isNumericCode(typeCodeOf(type)))
      )
    },
  }).has(key)
}
