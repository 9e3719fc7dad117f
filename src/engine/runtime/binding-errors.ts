/** The errors of parameter binding, as ParameterBinderStrings words them. */
import type { ErrorCategory } from '../../objects/error-record.ts'
import type { NetException } from '../../objects/exceptions.ts'
import type { NetType } from '../../objects/net-type.ts'
import type { ScriptExtent } from '../language/source-text.ts'
import { failure, type TerminatingError } from './failure.ts'

export interface BindingFacts {
  readonly category?: ErrorCategory
  readonly type?: string
  readonly inner?: NetException | null
  readonly extent?: ScriptExtent | undefined
  readonly target?: unknown
  readonly parameter?: string
  readonly parameterType?: NetType | undefined
  readonly typeSpecified?: NetType | undefined
}

/** No parameter set fits what was given, or more than one. */
export const ambiguousSet = (facts: BindingFacts = {}): TerminatingError =>
  bindingFailure(
    'AmbiguousParameterSet',
    'Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.',
    facts,
  )

/** The argument an error is about: the position shown is its own, not the command's. */
export const extentOf = new WeakMap<TerminatingError, ScriptExtent>()

export function bindingFailure(errorId: string, message: string, facts: BindingFacts = {}): TerminatingError {
  const error = failure(errorId, message, {
    type: facts.type ?? 'sma:ParameterBindingException',
    category: facts.category ?? 'InvalidArgument',
    inner: facts.inner ?? null,
    target: facts.target,
    properties: [
      ['ParameterName', facts.parameter ?? ''],
      ['ErrorId', errorId],
      ['CommandInvocation', null],
      ['ParameterType', facts.parameterType ?? null],
      ['TypeSpecified', facts.typeSpecified ?? null],
      ['Line', BigInt(facts.extent?.startLineNumber ?? 0)],
      ['Offset', BigInt(facts.extent?.startColumnNumber ?? 0)],
    ],
  })
  if (facts.extent) extentOf.set(error, facts.extent)
  return error
}
