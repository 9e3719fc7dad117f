/** `At line:1 char:5 ...`: where something happened, as errors show it; and parse errors as the exception they become. */
import type { ParseError, ParseErrorId } from './parse-errors.ts'
import type { ScriptExtent } from './source-text.ts'
import { emptyExtent } from './source-text.ts'

/** With `+ ` and room for an ellipsis at both ends this fits a screen of 80. */
const lineCharsMax = 69
const contextBefore = 12
const contextAfter = 8
const errorsShownMax = 10

/** The line of the extent with the extent underlined; long lines are cut to what surrounds it. */
function underlined(extent: ScriptExtent): string {
  let line = extent.source.line(extent.startLineNumber).trimEnd()
  if (line === '') return ''
  const endsHere =
    extent.startLineNumber === extent.endLineNumber && extent.endColumnNumber <= line.length + 1
  let before = extent.startColumnNumber - 1
  let length = (endsHere ? extent.endColumnNumber - 1 : line.length) - before
  if (line.includes('\t')) {
    const widen = (text: string) => text.replaceAll('\t', '    ')
    const head = widen(line.slice(0, before))
    const middle = widen(line.slice(before, before + Math.max(0, length)))
    line = head + middle + widen(line.slice(before + Math.max(0, length)))
    before = head.length
    length = middle.length
  }
  let cutBefore = false
  let cutAfter = false
  if (line.length > lineCharsMax) {
    const totalBefore = before
    const totalAfter = line.length - length - before
    let head = Math.min(totalBefore, contextBefore)
    let tail = Math.min(totalAfter, contextAfter)
    let shown = head + length + tail
    if (shown >= lineCharsMax) {
      if (head + length >= lineCharsMax) length = lineCharsMax - head
      cutAfter = true
    } else {
      if (totalBefore > head) {
        head += Math.min(totalBefore - head, lineCharsMax - shown)
        shown = head + length + tail
      }
      if (shown < lineCharsMax && totalAfter > 0) tail += Math.min(totalAfter, lineCharsMax - shown)
      cutAfter = tail < totalAfter
    }
    cutBefore = head < totalBefore
    const start = Math.max(before - head, 0)
    line = line.slice(start, start + lineCharsMax)
    before = Math.min(before, head)
    length = Math.min(length, lineCharsMax - before)
  }
  const text = `${cutBefore ? '\u2026 ' : ''}${line}${cutAfter ? ' \u2026' : ''}`
  return `${text}\n+ ${' '.repeat(before + (cutBefore ? 2 : 0))}${'~'.repeat(length > 0 ? length : 1)}`
}

/** The position message of an extent; '' for the empty extent. */
export function positionMessage(extent: ScriptExtent): string {
  if (extent === emptyExtent) return ''
  const where = extent.file ? extent.file : 'line'
  return `At ${where}:${extent.startLineNumber} char:${extent.startColumnNumber}\n+ ${underlined(extent)}`
}

export interface ParseFailure {
  /** IncompleteParseException: more input could mend the first error; it carries that error's bare text */
  readonly type: 'ParseException' | 'IncompleteParseException'
  readonly errorId: ParseErrorId
  readonly message: string
}

/** The exception that running a script with these errors throws. @throws {RangeError} if there are none */
export function parseFailure(errors: readonly ParseError[]): ParseFailure {
  const [first] = errors
  if (!first) throw new RangeError('no parse errors')
  if (first.incompleteInput)
    return { type: 'IncompleteParseException', errorId: first.errorId, message: first.message }
  return { type: 'ParseException', errorId: first.errorId, message: parseExceptionMessage(errors) }
}

/** ParseException.Message: at most ten errors, each with its position. */
export function parseExceptionMessage(errors: readonly ParseError[]): string {
  const shown = errors
    .slice(0, errorsShownMax)
    .map((error) => `${positionMessage(error.extent)}\n${error.message}`)
  if (errors.length > errorsShownMax) {
    shown.push('Not all parse errors were reported.  Correct the reported errors and try again.')
  }
  return shown.join('\n\n')
}
