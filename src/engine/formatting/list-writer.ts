/** Lists: `Name : value`, values wrapped beside their labels. */
import { cells, cut, fitFront, isDecorated, reset, splitLines, wrap } from './cells.ts'
import type { FormatStyle } from './line-output.ts'

const separator = ' : '

/** The lines of one object's list. Nothing where not even a label of one cell and a value of one cell fit. */
export function listLines(
  labels: readonly string[],
  values: readonly string[],
  columns: number,
  style: FormatStyle,
): string[] {
  if (labels.length === 0 || columns - separator.length - 2 < 0) return []
  const widest = Math.max(...labels.map((label) => cells(label, style.unit)))
  const labelCells = Math.min(widest, columns - separator.length - 1)
  const valueCells = columns - labelCells - separator.length
  const indent = ' '.repeat(labelCells + separator.length)
  const out: string[] = []
  labels.forEach((label, at) => {
    const size = cells(label, style.unit)
    const head =
      (size > labelCells
        ? cut(label, 0, fitFront(label, labelCells, style.unit))
        : label + ' '.repeat(labelCells - size)) + separator
    splitLines(values[at] ?? '').forEach((line, i) => {
      wrap(line, valueCells, valueCells, style).forEach((part, j) => {
        const first = i === 0 && j === 0
        const start = !first
          ? indent
          : style.formatAccent === ''
            ? head
            : style.formatAccent + head + style.reset
        out.push(isDecorated(part) && !part.trimEnd().endsWith(reset) ? start + part + reset : start + part)
      })
    })
  })
  return out
}
