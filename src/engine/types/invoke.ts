/** Calls of methods and constructors: choosing the overload, converting arguments, wrapping what .NET would throw. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { ByteArray, PSArray } from '../../objects/collections.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { PSReference } from '../../objects/misc.ts'
import { arrayType, type NetType, T } from '../../objects/net-type.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import type { EngineContext } from '../runtime/context.ts'
import { carrierOf } from '../runtime/carrier.ts'
import { convertTo } from '../runtime/convert.ts'
import { NetThrow, TerminatingError } from '../runtime/failure.ts'
import { isCastFailure, netExceptionOf } from '../runtime/net-failure.ts'
import { isTask, type Task } from '../runtime/task.ts'
import { cultureOf, netText, toText } from '../runtime/to-text.ts'
import { netTypeText } from './names.ts'
import { chooseOverload, type Constraints } from './overloads.ts'
import { defaultOf, isSpan, isSpread, pass, type Passages } from './passages.ts'
import { type Call, type MethodGroup, type Overload, type Parameter, staticMethod } from './surface.ts'

/** A MethodException: the call never reached the method. */
export function methodFailure(
  errorId: string,
  message: string,
  inner: NetException | null = null,
): TerminatingError {
  const exception = new NetException(exceptionType('sma:MethodException'), message, { inner })
  const record = new ErrorRecord({ exception, errorId, category: 'NotSpecified' })
  exception.errorRecord = record
  return new TerminatingError(record)
}

export function noOverload(
  name: string,
  count: number,
  error: 'none' | 'ambiguous',
  generics = 0,
): TerminatingError {
  if (generics > 0 && error === 'none')
    return methodFailure(
      'MethodCountCouldNotFindBestGeneric',
      `Could not find a suitable generic method overload for "${name}" with "${generics}" type parameters, and the argument count: "${count}".`,
    )
  return methodFailure(
    'MethodCountCouldNotFindBest',
    error === 'none'
      ? `Cannot find an overload for "${name}" and the argument count: "${count}".`
      : `Multiple ambiguous overloads found for "${name}" and the argument count: "${count}".`,
  )
}

/** Exceptions that no method call wraps: they are about the call, or end more than it. */
const neverWrapped: readonly string[] = [
  'sma:MethodException',
  'sma:ScriptCallDepthException',
  'sma:PipelineStoppedException',
]

const runsScript: ReadonlySet<string> = new Set(['Invoke', 'InvokeReturnAsIs', 'InvokeScript'])

/** What a .NET method throws, as the script sees it. */
export function invocationFailure(error: unknown, name: string, count: number, declaring?: NetType): unknown {
  // ThrowTerminatingError is on its way out of its command
  if (error instanceof TerminatingError && error.leaving !== undefined) return error
  // an error that its preference made end the script does so out of any method
  if (
    error instanceof TerminatingError &&
    error.endsScript &&
    !error.record.exception.wasThrownFromThrowStatement &&
    !runsScript.has(name)
  )
    return error
  // what passes a steppable pipeline is as it was
  if (error instanceof TerminatingError && declaring?.name === 'SteppablePipeline') return error
  const inner =
    error instanceof TerminatingError && runsScript.has(name)
      ? carrierOf(error.record)
      : netExceptionOf(error)
  if (!inner || neverWrapped.some((one) => inner.netType.isSubtypeOf(exceptionType(one)))) return error
  const exception = new NetException(
    exceptionType('sma:MethodInvocationException'),
    `Exception calling "${name}" with "${count}" argument(s): "${inner.message}"`,
    { inner },
  )
  const record = new ErrorRecord({ exception, errorId: inner.netType.name, category: 'NotSpecified' })
  exception.errorRecord = record
  return new TerminatingError(record)
}

export function convertArgument(
  value: unknown,
  type: NetType,
  position: string,
  name: string,
  ctx: EngineContext,
): unknown {
  try {
    if (type === T.Object) {
      const base = baseOf(value)
      return base === AutomationNull || base === undefined ? null : base
    }
    return convertTo(value, type, ctx)
  } catch (error) {
    if (!isCastFailure(error)) throw error
    const shown = value instanceof PSObject ? toText(value, ctx) : netText(value, cultureOf(ctx), ctx)
    throw methodFailure(
      'MethodArgumentConversionInvalidCastArgument',
      `Cannot convert argument "${position}", with value: "${shown}", for "${name}" to type "${netTypeText(type)}": "${error.message}"`,
      error.exception,
    )
  }
}

function argumentFor(
  parameter: Parameter,
  value: unknown,
  at: number,
  name: string,
  ctx: EngineContext,
): unknown {
  if (parameter.isRef) {
    if (!(value instanceof PSReference)) {
      throw methodFailure(
        'NonRefArgumentToRefParameterMsg',
        `Argument: '${at + 1}' should be a System.Management.Automation.PSReference. Use [ref].`,
      )
    }
    return value
  }
  if (value instanceof PSReference && parameter.type !== T.PSReference && parameter.type !== T.Object) {
    throw methodFailure(
      'RefArgumentToNonRefParameterMsg',
      `Argument: '${at + 1}' should not be a System.Management.Automation.PSReference. Do not use [ref].`,
    )
  }
  if (parameter.isOpen || (isArrayOrText(value) && isSpan(parameter.typeText))) return baseOf(value)
  // a string argument given as [NullString]::Value arrives as null
  if (value instanceof NullStringValue && parameter.type !== T.Object) return null
  return convertArgument(value, parameter.type, parameter.name, name, ctx)
}

function isArrayOrText(value: unknown): boolean {
  const base = baseOf(value)
  return typeof base === 'string' || base instanceof PSArray || base instanceof ByteArray
}

/** `[NullString]::Value` */
export class NullStringValue {
  readonly netType: NetType
  constructor(netType: NetType) {
    this.netType = netType
  }
  toString(): string {
    return ''
  }
}

/**
 * Arguments converted to the overload's parameters; the params array is made, missing optional ones are undefined.
 * @param label the method's name in messages
 */
export function prepareArguments(
  { name, parameters }: Overload,
  expand: boolean,
  args: readonly unknown[],
  ctx: EngineContext,
  namesByPosition = false,
  label = name,
): unknown[] {
  const out: unknown[] = []
  const spread = isSpread(parameters, expand, args.length)
  const fixed = spread ? parameters.length - 1 : parameters.length
  for (let i = 0; i < fixed; i++) {
    const parameter = parameters[i] as Parameter
    if (i >= args.length) out.push(defaultOf(parameter))
    else {
      const named = namesByPosition ? { ...parameter, name: String(i) } : parameter
      out.push(argumentFor(named, args[i], i, label, ctx))
    }
  }
  if (spread) {
    const parameter = parameters[fixed] as Parameter
    const named = (at: number): string => (namesByPosition ? String(fixed + at) : parameter.name)
    out.push(gather(args.slice(fixed), parameter, named, label, ctx))
  }
  return out
}

/** The params array. */
function gather(
  items: readonly unknown[],
  { type }: Parameter,
  named: (at: number) => string,
  name: string,
  ctx: EngineContext,
): unknown {
  const [first] = items
  if (items.length === 1 && (first === null || first === undefined)) return null
  const element = type.elementType ?? T.Object
  const converted = items.map((value, at) => convertArgument(value, element, named(at), name, ctx))
  return new PSArray(converted, arrayType(element))
}

/** What a `[ref]` holds has to be convertible to the parameter's type, also where the method only writes it. */
export function checkReferences(overload: Overload, prepared: readonly unknown[], ctx: EngineContext): void {
  const { parameters } = overload
  for (let at = 0; at < parameters.length; at++) {
    const { isRef, isOpen, type } = parameters[at] as Parameter
    const given = prepared[at]
    if (!isRef || isOpen || type === T.Object || !(given instanceof PSReference)) continue
    const held = given.variable ? given.variable.value : given.value
    if (baseOf(held) !== null && baseOf(held) !== undefined) convertTo(held, type, ctx)
  }
}

/** Runs one overload with arguments that are prepared. Void methods give AutomationNull. */
export function runOverload(
  overload: Overload,
  self: unknown,
  prepared: unknown[],
  call: Call,
  ctx: EngineContext,
  count: number,
): unknown {
  const { run } = overload
  if (!run) {
    throw methodFailure(
      'MethodNotAvailable',
      `The method "${overload.definition}" of [${netTypeText(overload.declaring)}] is not available in this engine.`,
    )
  }
  let result: unknown
  try {
    checkReferences(overload, prepared, ctx)
    result = run(self, prepared, ctx, call)
  } catch (error) {
    throw invocationFailure(error, labelOf(overload), count, overload.declaring)
  }
  return answer(result, overload, count)
}

/** A method's name in messages. */
export const labelOf = ({ name }: Overload): string => (name === 'new' ? '.ctor' : name)

/** What a call gives. */
export function answer(result: unknown, overload: Overload, count: number): unknown {
  if (isTask(result)) return guardTask(result, overload, count)
  if (overload.returnText === 'void') return AutomationNull
  return result === undefined ? null : result
}

function* guardTask(task: Task, overload: Overload, count: number): Task {
  try {
    const result: unknown = yield task
    if (overload.returnText === 'void') return AutomationNull
    return result === undefined ? null : result
  } catch (error) {
    throw invocationFailure(error, labelOf(overload), count, overload.declaring)
  }
}

/** @param args become the method's own */
export function passed(
  args: unknown[],
  passages: Passages,
  overload: Overload,
  ctx: EngineContext,
): unknown[] {
  const { parameters } = overload
  const label = labelOf(overload)
  return pass(
    args,
    passages,
    parameters,
    (parameter, value, at) => argumentFor(parameter, value, at, label, ctx),
    (items, parameter) => gather(items, parameter, () => parameter.name, label, ctx),
  )
}

const noTypes: readonly NetType[] = []
/** A value with members of its own around it: its types do not tell what it is. */
export const isWrapped = (value: unknown): boolean => value instanceof PSObject && value.base !== undefined

/** Told of a call that the types of its arguments decide. */
export interface CallMemory {
  remember(
    type: NetType,
    overload: Overload,
    isOnly: boolean,
    args: readonly unknown[],
    passages: Passages,
    wanted?: Constraints['parameterTypes'],
  ): void
}

/** The whole call: overload, arguments, result. `self` is undefined for static methods. @param written the name as the call has it */
export function callGroup(
  group: MethodGroup,
  type: NetType,
  self: unknown,
  args: readonly unknown[],
  ctx: EngineContext,
  constraints?: Constraints,
  site?: CallMemory,
  written = group.name,
): unknown {
  const choice = chooseOverload(group.overloads, args, constraints)
  if ('error' in choice)
    throw noOverload(written, args.length, choice.error, constraints?.genericArguments?.length)
  const { overload, expand, passages } = choice
  if (overload.script !== undefined && scriptCall) return scriptCall(overload, self, args, ctx, type)
  const known =
    passages !== undefined && !constraints?.namesByPosition && !args.some(isWrapped) ? passages : undefined
  if (known !== undefined && constraints?.genericArguments === undefined)
    site?.remember(type, overload, group.overloads.length === 1, args, known, constraints?.parameterTypes)
  const prepared =
    known !== undefined
      ? passed(args.slice(), known, overload, ctx)
      : prepareArguments(overload, expand, args, ctx, constraints?.namesByPosition)
  return runOverload(
    overload,
    self,
    prepared,
    { type, overload, genericArguments: constraints?.genericArguments ?? noTypes },
    ctx,
    args.length,
  )
}

/** Methods of script classes are the runtime's to call. */
export type ScriptCall = (
  overload: Overload,
  self: unknown,
  args: readonly unknown[],
  ctx: EngineContext,
  type: NetType,
) => unknown
let scriptCall: ScriptCall | undefined
export function setScriptCall(call: ScriptCall): void {
  scriptCall = call
}

/** A static method called by the engine itself: what it throws is the raw .NET exception. */
export function callStatic(
  type: NetType,
  name: string,
  args: readonly unknown[],
  ctx: EngineContext,
): unknown {
  const group = staticMethod(type, name)
  if (!group) throw new RangeError(`${type.fullName} has no static method ${name}`)
  return unwrapping(() => {
    const result = callGroup(group, type, undefined, args, ctx)
    return isTask(result) ? ctx.finish(result) : result
  })
}

/** A constructor called by the engine itself. */
export function callConstructor(
  type: NetType,
  overload: Overload,
  args: unknown[],
  ctx: EngineContext,
): unknown {
  return unwrapping(() =>
    runOverload(overload, undefined, args, { type, overload, genericArguments: [] }, ctx, args.length),
  )
}

function unwrapping<R>(run: () => R): R {
  try {
    return run()
  } catch (error) {
    if (
      error instanceof TerminatingError &&
      error.record.exception.netType === exceptionType('sma:MethodInvocationException')
    ) {
      const { innerException } = error.record.exception
      if (innerException) throw new NetThrow(innerException)
    }
    throw error
  }
}
