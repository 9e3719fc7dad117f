/** Exceptions that carry an error record of their own (IContainsErrorRecord): its id and category, when nobody has made it yet. */
import type { ErrorCategory } from '../../objects/error-record.ts'
import type { NetException } from '../../objects/exceptions.ts'

const records: Readonly<Record<string, readonly [id: string, category: ErrorCategory]>> = {
  PSArgumentException: ['Argument', 'InvalidArgument'],
  PSArgumentNullException: ['ArgumentNull', 'InvalidArgument'],
  PSArgumentOutOfRangeException: ['ArgumentOutOfRange', 'InvalidArgument'],
  PSInvalidOperationException: ['InvalidOperation', 'InvalidOperation'],
  PSNotSupportedException: ['NotSupported', 'NotImplemented'],
  PSNotImplementedException: ['NotImplemented', 'NotImplemented'],
  PSObjectDisposedException: ['ObjectDisposed', 'InvalidOperation'],
  CommandNotFoundException: ['CommandNotFoundException', 'ObjectNotFound'],
  ParseException: ['Parse', 'ParserError'],
  IncompleteParseException: ['IncompleteParse', 'ParserError'],
}

export function containedRecord(
  exception: NetException,
): readonly [id: string, category: ErrorCategory] | undefined {
  return records[exception.netType.name]
}
