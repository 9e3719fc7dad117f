/** What .NET would throw while it parses, formats or calculates: the engine makes the exception of it. */

import { StacklessError } from '../errors.ts'

/** The .NET types that number, date and format functions throw. */
export type FormatErrorType =
  | 'System.FormatException'
  | 'System.OverflowException'
  | 'System.ArgumentException'
  | 'System.ArgumentNullException'
  | 'System.ArgumentOutOfRangeException'
  | 'System.DivideByZeroException'
  | 'System.InvalidOperationException'
  | 'System.OutOfMemoryException'

export class FormatError extends StacklessError {
  override readonly name = 'FormatError'
  readonly exceptionType: FormatErrorType
  /** .NET's ParamName, where the exception has one; `message` holds it already, as .NET's does */
  readonly paramName: string | undefined
  constructor(exceptionType: FormatErrorType, message: string, paramName?: string) {
    super(message)
    this.exceptionType = exceptionType
    this.paramName = paramName
  }
}
