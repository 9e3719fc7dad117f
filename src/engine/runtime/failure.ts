/** How engine code fails: JavaScript errors that carry a PowerShell error record, and the flow control that is not an error. */
import { StacklessError } from '../../errors.ts'
import { ErrorRecord, type ErrorCategory, ErrorDetails } from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'

/** A terminating error on its way up. Statement-terminating unless it came from `throw` or ErrorAction Stop. */
export class TerminatingError extends StacklessError {
  override readonly name = 'TerminatingError'
  readonly record: ErrorRecord
  /** thrown by `throw`, or by -ErrorAction Stop: ends the script, not only the statement */
  readonly endsScript: boolean
  /** the function whose statements it passes: `$PSCmdlet.ThrowTerminatingError` */
  leaving: unknown
  /** what a host hears where -ErrorAction Stop made it: an ActionPreferenceStopException about the record */
  readonly stop: ErrorRecord | undefined
  constructor(record: ErrorRecord, endsScript = false, stop?: ErrorRecord) {
    super(record.exception.message)
    this.record = record
    this.endsScript = endsScript
    this.stop = stop
  }
}

export interface FailureFacts {
  /** exception type, `sma:` short for System.Management.Automation; RuntimeException by default */
  readonly type?: string
  readonly category?: ErrorCategory
  readonly target?: unknown
  readonly inner?: NetException | null
  readonly properties?: Iterable<readonly [string, unknown]>
  readonly details?: string
  /** error details that have no message */
  readonly hasEmptyDetails?: boolean
}

const sessionStateException = exceptionType('sma:SessionStateException')
export function failure(errorId: string, message: string, facts: FailureFacts = {}): TerminatingError {
  const type = exceptionType(facts.type ?? 'sma:RuntimeException')
  // an error about an item names it
  const named =
    typeof facts.target === 'string' && type.isSubtypeOf(sessionStateException)
      ? [['ItemName', facts.target] as const]
      : undefined
  const properties = facts.properties ?? named
  const exception = new NetException(type, message, {
    inner: facts.inner ?? null,
    ...(properties ? { properties } : {}),
  })
  const record = new ErrorRecord({
    exception,
    errorId,
    category: facts.category ?? 'InvalidOperation',
    target: facts.target ?? null,
  })
  if (facts.hasEmptyDetails) record.errorDetails = new ErrorDetails('')
  if (facts.details) record.errorDetails = new ErrorDetails(facts.details)
  exception.errorRecord = record
  return new TerminatingError(record)
}

/** One thing was too large: the statement ends. */
export const outOfMemory = (): TerminatingError =>
  failure('OutOfMemory', "Exception of type 'System.OutOfMemoryException' was thrown.", {
    type: 'System.OutOfMemoryException',
    category: 'ResourceUnavailable',
  })

/** The thread's memory is used up: the whole script ends, or the next statement would go on with what this one has gathered. */
export const exhausted = (): TerminatingError => new TerminatingError(outOfMemory().record, true)

/** Throws a statement-terminating error: `fail('NotEnumerable', 'text', { category: 'InvalidType' })`. */
export function fail(errorId: string, message: string, facts: FailureFacts = {}): never {
  throw failure(errorId, message, facts)
}

/**
 * A .NET exception on its way out of a .NET member, before the caller has wrapped it
 * (a method call wraps it as MethodInvocationException, a cast as InvalidCast...).
 */
export class NetThrow extends StacklessError {
  override readonly name = 'NetThrow'
  readonly exception: NetException
  constructor(exception: NetException) {
    super(exception.message)
    this.exception = exception
  }
}

/** Throws as a .NET member would: `throwNet('System.ArgumentOutOfRangeException', 'text', { properties: [['ParamName', 'x']] })`. */
export function throwNet(
  typeName: string,
  message: string,
  more: {
    inner?: NetException | null
    properties?: Iterable<readonly [string, unknown]>
    hresult?: number
  } = {},
): never {
  throw new NetThrow(new NetException(exceptionType(typeName), message, more))
}
