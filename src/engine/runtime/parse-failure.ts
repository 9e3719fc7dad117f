/** Parse errors as the ParseException that PowerShell raises. */
import type { ParseError } from '../language/parse-errors.ts'
import { PSArray } from '../../objects/collections.ts'
import { arrayType, T } from '../../objects/net-type.ts'
import { parseErrorValue } from '../types/language-values.ts'
import { loadType } from '../types/type-loader.ts'
import { failure, type TerminatingError } from './failure.ts'
import { extentOf } from './binding-errors.ts'
import { positionMessage } from './position.ts'

/** @param interactive text that a client sends, which might go on: an unfinished one is an IncompleteParseException */
export function parseFailure(errors: readonly ParseError[], interactive = false): TerminatingError {
  const [first] = errors as [ParseError, ...ParseError[]]
  const incomplete = interactive && first.incompleteInput
  const message = incomplete
    ? first.message
    : errors.map((one) => `${positionMessage(one.extent)}\n${one.message}`).join('\n\n')
  const error = failure(first.errorId, message, {
    type: incomplete ? 'sma:IncompleteParseException' : 'sma:ParseException',
    category: 'ParserError',
    properties: [
      [
        'Errors',
        new PSArray(
          errors.map(parseErrorValue),
          arrayType(loadType('System.Management.Automation.Language.ParseError') ?? T.Object),
        ),
      ],
    ],
  })
  extentOf.set(error, first.extent)
  return error
}
