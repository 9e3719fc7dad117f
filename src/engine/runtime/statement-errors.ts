/** What happens to an error that reaches a statement: traps, `try` further out, preferences, the error stream. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { ErrorRecord, InvocationInfo } from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import type { NetType } from '../../objects/net-type.ts'
import { PSArray } from '../../objects/collections.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import type { TrapCode } from '../compile/statements.ts'
import { typeReference } from '../compile/expressions.ts'
import { extentOf } from './binding-errors.ts'
import { hasLeftCommand } from './carrier.ts'
import { toText } from './convert.ts'
import { failure, TerminatingError } from './failure.ts'
import { terminating } from './net-failure.ts'
import { type Completion, isFlowSignal } from './flow.ts'
import type { Frame } from './frame.ts'
import { ActionPreference, preferenceOf } from './preferences.ts'
import { NestedRunError, StopSignal, type Task } from './task.ts'
import { LimitError } from '../../errors.ts'

/** The error record of whatever was thrown, with the place where it happened. */
export function recordOf(f: Frame, error: unknown): ErrorRecord {
  const record = bareRecord(error)
  locate(f, record, error instanceof TerminatingError ? extentOf.get(error) : undefined)
  return record
}

function bareRecord(error: unknown): ErrorRecord {
  const known = terminating(error)
  if (known instanceof TerminatingError) return known.record
  if (error instanceof NestedRunError)
    return failure('NestedRun', error.message, { category: 'OperationTimeout' }).record
  if (error instanceof LimitError)
    return failure(error.limit, error.message, { category: 'LimitsExceeded' }).record
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return failure('CallDepthOverflow', 'The script failed due to call depth overflow.', {
      type: 'sma:ScriptCallDepthException',
      category: 'InvalidOperation',
    }).record
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const record = failure('EngineError', `The engine failed inside (please report it): ${detail}`, {
    category: 'NotSpecified',
  }).record
  if (error instanceof Error) record.exception.stackTrace = error.stack ?? null
  return record
}

const runtimeException = (): NetType => exceptionType('sma:RuntimeException')

export function isRuntimeException(exception: NetException): boolean {
  return exception.netType.isSubtypeOf(runtimeException())
}

/** What `throw value` throws. */
export function thrownRecord(f: Frame, value: unknown): ErrorRecord {
  const base = baseOf(value)
  if (base instanceof ErrorRecord) return base
  if (base instanceof NetException) {
    const { errorRecord } = base
    if (errorRecord) return errorRecord
    const isRuntime = isRuntimeException(base)
    const record = new ErrorRecord({
      exception: base,
      errorId: isRuntime ? base.netType.name : base.message,
      category: isRuntime ? 'NotSpecified' : 'OperationStopped',
    })
    base.wasThrownFromThrowStatement = true
    return record
  }
  const nothing = value === AutomationNull || value === null || value === undefined
  const message = nothing ? 'ScriptHalted' : toText(value, f.rs)
  const exception = new NetException(runtimeException(), message)
  exception.wasThrownFromThrowStatement = true
  const record = new ErrorRecord({
    exception,
    errorId: message,
    category: 'OperationStopped',
    target: nothing ? null : value,
  })
  if (value instanceof PSObject && value.base === undefined) record.categoryTargetType = 'PSObject'
  if (base instanceof PSArray) record.categoryTargetName = base.netType.fullName
  return record
}

/** `&` or `.` before a command's name. */
function operatorBefore(extent: InvocationInfo['extent']): string | undefined {
  if (extent === null) return undefined
  const before = extent.source
    .line(extent.startLineNumber)
    .slice(0, extent.startColumnNumber - 1)
    .trimEnd()
  return /(?<!&)&$/.test(before) ? '&' : /(?<![\w)\]])\.$/.test(before) ? '.' : undefined
}

/** Gives a record its position and stack trace, once. */
export function locate(f: Frame, record: ErrorRecord, extent?: Frame['position']): void {
  if (record.invocationInfo === null) {
    const info = new InvocationInfo()
    info.extent = extent ?? f.position ?? null
    info.scriptName = (extent ? extent.file : f.file) ?? ''
    info.historyId = f.rs.historyId
    if (record.exception.netType.name === 'CommandNotFoundException')
      info.invocationName = operatorBefore(info.extent) ?? String(record.targetObject ?? '')
    record.invocationInfo = info
  } else if (record.invocationInfo.extent === null)
    record.invocationInfo.extent = extent ?? f.position ?? null
  record.scriptStackTrace ??= f.rs.stackTrace(f)
}

/**
 * @returns how the block goes on: undefined with the next statement
 * @throws the error, when a `try`, a caller or a preference wants it
 */
export function* handleStatementError(
  f: Frame,
  error: unknown,
  traps: readonly TrapCode[],
): Task<Completion> {
  if (error instanceof StopSignal || isFlowSignal(error)) throw error
  const { rs } = f
  const record = recordOf(f, error)
  const thrown = error instanceof TerminatingError ? error : new TerminatingError(record)
  rs.lastSuccess = false
  if (thrown.leaving === undefined) note(f, record)
  if (traps.length > 0) {
    const outcome: TrapOutcome = yield* runTrap(f, record, traps)
    if (outcome.type === 'completion') return outcome.completion
    if (outcome.type === 'resume') return undefined
    if (outcome.type === 'rethrow') throw new TerminatingError(record, true)
    if (outcome.type === 'report') {
      yield* report(f, record)
      return undefined
    }
  }
  if (rs.propagateErrors || thrown.leaving !== undefined) throw thrown
  const preference = preferenceOf(f.scope, 'ErrorActionPreference', rs)
  const silent = preference === ActionPreference.SilentlyContinue || preference === ActionPreference.Ignore
  if (thrown.endsScript) {
    // `throw` is passed over where errors are silent; an error that -ErrorAction Stop raised is not
    if (silent && record.exception.wasThrownFromThrowStatement) return undefined
    throw thrown
  }
  // a redirected error stream takes it, whatever the client asked for
  if (!rs.redirectErrors && f.pipes.error === rs.io.pipes.error) throw thrown
  if (preference === ActionPreference.Stop) throw new TerminatingError(record, true)
  if (silent) return undefined
  if (preference === ActionPreference.Inquire) {
    const goOn = yield rs.inquire(f, toText(record, rs))
    if (!goOn) throw new TerminatingError(record, true)
  }
  yield* report(f, record)
  return undefined
}

/** Every statement that an error passes puts it into `$Error` and the error variables, caught or not (ExceptionHandlingOps.SetErrorVariables). */
function note(f: Frame, record: ErrorRecord): void {
  f.rs.rememberError(record, f)
  for (const one of f.gatherers) one.gatherOwn(record)
}

function* report(f: Frame, record: ErrorRecord): Task<void> {
  const task = f.pipes.error.write(record)
  if (task !== undefined) yield task
}

type TrapOutcome =
  | { readonly type: 'resume' | 'rethrow' | 'report' }
  | { readonly type: 'completion'; readonly completion: Completion }

function* runTrap(f: Frame, record: ErrorRecord, traps: readonly TrapCode[]): Task<TrapOutcome> {
  let best: { trap: TrapCode; rank: number; exception: NetException } | undefined
  for (const trap of traps) {
    const { trapType } = trap.ast
    const found = trapType
      ? catchRank(record.exception, typeReference(trapType.typeName)(f))
      : {
          rank: Number.MAX_SAFE_INTEGER,
          // a trap for everything is handed what .NET threw
          exception:
            (!hasLeftCommand(record) &&
              isRuntimeException(record.exception) &&
              record.exception.innerException) ||
            record.exception,
        }
    if (found !== undefined && (best === undefined || found.rank < best.rank)) best = { trap, ...found }
  }
  // where no trap takes it, it ends the block, and those around it
  if (best === undefined) return { type: 'rethrow' }
  const { rs } = f
  const caught = rs.caughtRecord(record, best.exception)
  const had = f.scope.own('_') !== undefined
  const outer = f.scope.own('_')?.value
  f.scope.assign('_', '_', caught)
  let completion: Completion
  // what fails in the trap ends the block
  const propagate = rs.propagateErrors
  rs.propagateErrors = true
  try {
    completion = yield* best.trap.body.run(f)
  } finally {
    rs.propagateErrors = propagate
    if (had) f.scope.assign('_', '_', outer)
    else f.scope.remove('_')
  }
  if (completion === undefined) return { type: 'report' }
  if (completion.type === 'continue') return { type: 'resume' }
  if (completion.type === 'break') return { type: 'rethrow' }
  return { type: 'completion', completion }
}

/**
 * How well a catch type fits: the inner exception of a RuntimeException first, then the exception itself.
 * Smaller is nearer. undefined: it does not fit.
 */
export function catchRank(
  exception: NetException,
  type: NetType,
): { rank: number; exception: NetException } | undefined {
  const inner = isRuntimeException(exception) ? exception.innerException : null
  if (inner !== null) {
    const rank = distance(inner.netType, type)
    if (rank !== undefined) return { rank, exception: inner }
  }
  const rank = distance(exception.netType, type)
  return rank === undefined ? undefined : { rank: rank + (inner === null ? 0 : 1000), exception }
}

function distance(from: NetType, to: NetType): number | undefined {
  let steps = 0
  for (let type: NetType | undefined = from; type; type = type.base) {
    if (type === to) return steps
    steps++
  }
  return from.isSubtypeOf(to) ? steps : undefined
}

/** -ErrorAction Stop made an error of what was none: it ends all. */
export function isStopPreference(record: ErrorRecord): boolean {
  return record.exception.netType.fullName === 'System.Management.Automation.ActionPreferenceStopException'
}
