/** `At line:1 char:5` with the line and what is wrong in it underlined (PositionUtilities.BriefMessage and InvocationInfo.PositionMessage). */
import type { ScriptExtent } from '../../objects/error-record.ts'

const lineMax = 69

export function positionMessage(extent: ScriptExtent | null): string {
  if (extent === null || (extent.text === '' && extent.startLineNumber === 0)) return ''
  const where = extent.file
    ? `At ${extent.file}:${extent.startLineNumber} char:${extent.startColumnNumber}`
    : `At line:${extent.startLineNumber} char:${extent.startColumnNumber}`
  const full = extent.source.line(extent.startLineNumber)
  let line = full.trimEnd()
  let start = extent.startColumnNumber - 1
  const oneLine = extent.startLineNumber === extent.endLineNumber
  let end = oneLine ? Math.min(extent.endColumnNumber - 1, line.length) : line.length
  let prefix = ''
  let suffix = ''
  if (line.length > lineMax) {
    // cut round what is wrong
    const needed = Math.min(end - start, lineMax)
    const before = Math.max(0, Math.min(start, Math.floor((lineMax - needed) / 2)))
    const from = Math.max(0, start - before)
    const to = Math.min(line.length, from + lineMax)
    if (from > 0) prefix = '… '
    if (to < line.length) suffix = ' …'
    line = line.slice(from, to)
    start -= from
    end = Math.min(end - from, line.length)
  }
  const width = Math.max(1, end - start)
  return `${where}\n+ ${prefix}${line}${suffix}\n+ ${' '.repeat(prefix.length + Math.max(0, start))}${'~'.repeat(width)}`
}
