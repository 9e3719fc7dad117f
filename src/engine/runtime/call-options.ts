/** What an expression or a cmdlet says about a call of a member, and the word where there is no such member. */
import { PSObjectView } from '../types/psobject-view.ts'
import type { NetType } from '../../objects/net-type.ts'
import { PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import type { Constraints } from '../types/overloads.ts'
import { failure, type TerminatingError } from './failure.ts'

export interface InvokeOptions {
  /** messages name an argument by its position: a cmdlet calls, not an expression */
  readonly namesByPosition?: boolean
  readonly static?: boolean
  /** types written before arguments, by position */
  readonly constraints?: readonly (NetType | undefined)[] | undefined
  readonly genericArguments?: readonly NetType[]
  /** `([Base]$this).Method()`: the class whose method is meant */
  readonly from?: NetType | undefined
}

export function constraintsOf(options: InvokeOptions): Constraints | undefined {
  const { namesByPosition } = options
  if (!options.constraints && !options.genericArguments && !namesByPosition) return undefined
  return {
    ...(namesByPosition && { namesByPosition }),
    ...(options.constraints ? { parameterTypes: options.constraints } : {}),
    ...(options.genericArguments ? { genericArguments: options.genericArguments } : {}),
  }
}

export const callOfNothing = (): TerminatingError =>
  failure('InvokeMethodOnNull', 'You cannot call a method on a null-valued expression.', {
    category: 'InvalidOperation',
  })

export function methodNotFound(typeName: string, name: string, target?: string): TerminatingError {
  return failure(
    'MethodNotFound',
    `Method invocation failed because [${typeName}] does not contain a method named '${name}'.`,
    {
      category: 'InvalidOperation',
      ...(target === undefined ? {} : { target }),
    },
  )
}

export function shownTypeOf(value: unknown): string {
  // a custom object goes by its outermost type name (ParserOps.GetTypeFullName)
  if (value instanceof PSObject && value.typeNames?.[0] !== undefined) return value.typeNames[0]
  if (value instanceof PSObjectView && value.view === 'psobject')
    return 'System.Management.Automation.PSInternalMemberSet'
  const type = typeOf(value)
  return type?.fullName ?? '$null'
}
