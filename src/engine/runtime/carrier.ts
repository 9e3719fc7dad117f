/** The exception that carries an error record out of the engine, to whoever called it from .NET: `[powershell]`, `$block.Invoke()`. */
import type { ErrorRecord } from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'

const carriers = new WeakMap<ErrorRecord, NetException>()

/** `-ErrorAction Stop` made an end of the error. */
export function carry(record: ErrorRecord, exception: NetException): void {
  carriers.set(record, exception)
}

const carried = new WeakSet<NetException>()

const neverCarried = [
  'sma:PipelineStoppedException',
  'sma:CmdletInvocationException',
  'sma:ActionPreferenceStopException',
  'sma:ScriptCallDepthException',
]

function carrying(typeName: string, record: ErrorRecord): NetException {
  const { exception } = record
  const made = new NetException(exceptionType(typeName), exception.message, { inner: exception })
  made.errorRecord = record
  return made
}

/** An error leaves a cmdlet or an advanced function (CommandProcessorBase.ManageInvocationException). */
export function leaveCommand(record: ErrorRecord): void {
  const { exception } = record
  if (carriers.has(record) || exception.wasThrownFromThrowStatement) return
  if (neverCarried.some((one) => exception.netType.isSubtypeOf(exceptionType(one)))) return
  carriers.set(record, carrying('sma:CmdletInvocationException', record))
}

/** It came out of a cmdlet or an advanced function: what a trap is handed is the exception inside. */
export const hasLeftCommand = (record: ErrorRecord): boolean =>
  carriers.get(record)?.netType === exceptionType('sma:CmdletInvocationException')

/** What the caller from .NET catches. */
export function carrierOf(record: ErrorRecord): NetException {
  const found = foundFor(record)
  if (found.errorRecord) carried.add(found)
  return found
}

/** Its record names the command that the error is of. */
export const hasCarried = (exception: NetException): boolean => carried.has(exception)

function foundFor(record: ErrorRecord): NetException {
  const { exception } = record
  const carrier = carriers.get(record)
  if (carrier) return carrier
  if (exception.wasThrownFromThrowStatement) return carrying('sma:RuntimeException', record)
  if (exception.netType !== exceptionType('sma:ActionPreferenceStopException'))
    exception.errorRecord = exception.errorRecord && record
  return exception
}
