/** From a .NET exception to the error a statement ends with, as PowerShell's interpreter maps them. */
import { ErrorRecord } from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { FormatError } from '../../objects/format-error.ts'
import { failure, NetThrow, TerminatingError } from './failure.ts'
import type { Task } from './task.ts'

/** A conversion that failed: PSInvalidCastException, raw. A cast, an argument or a parameter wraps it in its own way. */
export function castFailure(errorId: string, message: string, inner: NetException | null = null): NetThrow {
  const exception = new NetException(exceptionType('sma:PSInvalidCastException'), message, { inner })
  exception.errorRecord = new ErrorRecord({ exception, errorId, category: 'InvalidArgument' })
  return new NetThrow(exception)
}

export function isCastFailure(error: unknown): error is NetThrow {
  return error instanceof NetThrow && error.exception.netType === exceptionType('sma:PSInvalidCastException')
}

/** The .NET exception inside an error of ours; undefined for what is none (a stop, a bug). */
export function netExceptionOf(error: unknown): NetException | undefined {
  if (error instanceof NetThrow) return error.exception
  if (error instanceof TerminatingError) return error.record.exception
  if (error instanceof FormatError) {
    return new NetException(exceptionType(error.exceptionType), error.message, {
      ...(error.paramName === undefined ? {} : { properties: [['ParamName', error.paramName] as const] }),
    })
  }
  return undefined
}

/** What ends the statement: runtime errors as they are, other .NET exceptions under their own type name. */
export function terminating(error: unknown): unknown {
  if (error instanceof TerminatingError) return error
  const exception = netExceptionOf(error)
  if (!exception) return error
  if (exception.errorRecord) {
    const record = exception.errorRecord
    if (exception.netType.isSubtypeOf(exceptionType('sma:RuntimeException')))
      return new TerminatingError(record)
    return failure(record.errorId, exception.message, {
      category: record.category,
      inner: exception,
      target: record.targetObject,
    })
  }
  return new TerminatingError(
    new ErrorRecord({ exception, errorId: exception.netType.fullName, category: 'OperationStopped' }),
  )
}

/** The same for what is left of an operation that gave way. */
export function* guardedTask<R>(task: Task<R>): Task<R> {
  try {
    return yield* task
  } catch (error) {
    throw terminating(error)
  }
}

/** Runs an operation of the language: what it throws becomes a statement-terminating error. */
export function guarded<R>(run: () => R): R {
  try {
    return run()
  } catch (error) {
    throw terminating(error)
  }
}
