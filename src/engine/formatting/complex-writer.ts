/** Free text views: nested entries, indented by their frames, wrapped at the screen's width. */
import { wrap } from './cells.ts'
import type { FormatStyle } from './line-output.ts'
import type { FormatEntry, FormatValue, FrameInfo } from './packets.ts'

const nestingMax = 50

export function complexLines(values: readonly FormatValue[], columns: number, style: FormatStyle): string[] {
  const out: string[] = []
  const frames: FrameInfo[] = []
  let buffer = ''

  const flush = (): void => {
    const left = frames.reduce((sum, one) => sum + one.leftIndentation, 0)
    const right = frames.reduce((sum, one) => sum + one.rightIndentation, 0)
    const useful = columns - right - left
    if (useful <= 0) buffer = ''
    let first = frames[frames.length - 1]?.firstLine ?? 0
    if (Math.abs(first) >= useful) first = 0
    // A positive first line indents it, a negative one the lines after it.
    const lines = wrap(buffer, useful - Math.max(0, first), useful + Math.min(0, first), style)
    lines.forEach((line, at) =>
      out.push(' '.repeat(left + (at === 0 ? Math.max(0, first) : Math.max(0, -first))) + line),
    )
    buffer = ''
  }

  const walk = (entry: FormatEntry, depth: number): void => {
    for (const value of entry.formatValueList) {
      if (value.class === 'FormatNewLine') flush()
      else if (value.class === 'FormatTextField') buffer += value.text
      else if (value.class === 'FormatPropertyField') buffer += value.propertyValue
      else if (depth < nestingMax) {
        if (value.frameInfo !== null) frames.push(value.frameInfo)
        walk(value, depth + 1)
        if (value.frameInfo !== null) frames.pop()
      }
    }
  }

  for (const value of values) if (value.class === 'FormatEntry') walk(value, 0)
  flush()
  return out
}
