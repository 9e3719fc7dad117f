/** Tables: widths of columns, headers, rows; what does not fit is cut, wrapped or, from the right, left out. */
import { cells, cut, ellipsis, firstLine, fitBack, fitFront, isDecorated, reset, wrap } from './cells.ts'
import type { UnitCells } from './cells.ts'
import { align } from './packets.ts'
import type { Alignment } from './packets.ts'
import type { FormatStyle } from './line-output.ts'

const separator = 1
const screenColumnsMin = 5

/** @param widths 0: as wide as there is room. @returns widths that fit; -1: not shown */
export function columnWidths(widths: readonly number[], tableWidth: number): number[] {
  const out = [...widths]
  if (out.every((width) => width > 0)) {
    if (taken(out) > tableWidth) trim(out, tableWidth)
    return out
  }
  const growing = out.flatMap((width, at) => (width > 0 ? [] : [at]))
  for (const at of growing) if (out[at] === 0) out[at] = 1
  const room = tableWidth - taken(out)
  if (room < 0) trim(out, tableWidth)
  else {
    const shared = Math.floor(room / growing.length)
    growing.forEach((at, i) => (out[at]! += shared + (i < room % growing.length ? 1 : 0)))
  }
  return out
}

function taken(widths: readonly number[]): number {
  const shown = widths.filter((width) => width > 0)
  return shown.reduce((sum, width) => sum + width, 0) + separator * (shown.length - 1)
}

function trim(widths: number[], tableWidth: number): void {
  for (;;) {
    const excess = taken(widths) - tableWidth
    if (excess <= 0) return
    const hidden = widths.findIndex((width) => width < 0)
    const last = (hidden < 0 ? widths.length : hidden) - 1
    if (last < 0) return
    const width = widths[last]! - excess
    widths[last] = width < 1 ? -1 : width
  }
}

/** How many items of at most `width` cells a row of a wide view takes. */
export function itemsPerRow(width: number, screenColumns: number): number {
  if (width <= 0 || screenColumns < 1 || width >= screenColumns) return 1
  let count = 1
  while (width * (count + 1) + count * separator < screenColumns) count++
  return count
}

export interface TableWriter {
  header(labels: readonly string[]): string[]
  row(values: readonly string[], alignments: readonly Alignment[], multiLine: boolean): string[]
}

export interface TableColumn {
  readonly width: number
  readonly alignment: Alignment
  /** the label is a property's name: it says which style the header takes */
  readonly headerMatches: boolean
}

export function createTableWriter(
  columns: readonly TableColumn[],
  screenColumns: number,
  hideHeader: boolean,
  style: FormatStyle,
): TableWriter {
  const { unit } = style
  const widths = columnWidths(
    columns.map(({ width }) => width),
    screenColumns,
  )
  const isOff = screenColumns < screenColumnsMin || !widths.some((width) => width >= 1)
  let headerLines: string[] | undefined
  const alignmentOf = (given: readonly Alignment[]): Alignment[] =>
    columns.map((column, at) => given[at] || column.alignment)

  const lineRow = (
    values: readonly string[],
    alignments: readonly Alignment[],
    isHeader: boolean,
  ): string => {
    let line = ''
    widths.forEach((width, at) => {
      if (width <= 0) return
      if (at > 0) line += ' '
      const text = fieldText(values[at] ?? '', width, alignments[at]!, at < widths.length - 1, unit)
      if (isHeader) line += style.tableHeader
      line += text
      if (isHeader) line += style.reset
      else if (isDecorated(text) && !text.trimEnd().endsWith(reset)) line += reset
    })
    return line
  }

  const blockRow = (
    values: readonly string[],
    alignments: readonly Alignment[],
    isHeader: boolean,
  ): string[] => {
    const shown = widths.flatMap((width, at) => (width > 0 ? [at] : []))
    const blocks = shown.map((at, k) => {
      const pads = k < shown.length - 1
      const width = widths[at]!
      const lines = wrap(values[at] ?? '', width, width, style).map((line) =>
        (pads || alignments[at]! >= align.center) && cells(line, unit) < width
          ? fieldText(line, width, alignments[at]!, pads, unit)
          : line,
      )
      return k > 0 ? lines.map((line) => ' ' + line) : lines
    })
    const height = Math.max(...blocks.map((lines) => lines.length))
    const rows: string[] = []
    for (let row = 0; row < height; row++) {
      const lastWith = blocks.findLastIndex((lines) => lines.length > row)
      let text = ''
      blocks.forEach((lines, k) => {
        let value = lines[row]
        if (value === undefined) {
          value =
            k > lastWith
              ? ''
              : ' '.repeat(k === blocks.length - 1 ? 0 : widths[shown[k]!]! + (k > 0 ? separator : 0))
        }
        if (k === lastWith && height > 1) value = value.trimEnd()
        if (isHeader) {
          if (columns[k]!.headerMatches) text += style.tableHeader
          else if (value.length > 0) {
            const at = k === 0 ? 0 : 1
            value = value.slice(0, at) + style.customTableHeaderLabel + value.slice(at)
          }
        }
        text += isHeader ? value + style.reset : value
      })
      rows.push(text)
    }
    return rows
  }

  return {
    header(labels) {
      if (isOff || hideHeader) return []
      if (headerLines === undefined) {
        const alignments = alignmentOf([])
        const dashes = labels.map((label, at) => {
          const width = widths[at]!
          return width <= 0 ? '' : '-'.repeat(label === '' ? width : Math.min(width, cells(label, unit)))
        })
        headerLines = [...blockRow(labels, alignments, true), lineRow(dashes, alignments, true)]
      }
      return headerLines
    },
    row(values, given, multiLine) {
      if (isOff) return []
      const alignments = alignmentOf(given)
      return multiLine ? blockRow(values, alignments, false) : [lineRow(values, alignments, false)]
    },
  }
}

function fieldText(
  value: string,
  width: number,
  alignment: Alignment,
  pads: boolean,
  unit: UnitCells,
): string {
  let text = firstLine(value)
  const size = cells(text, unit)
  if (size < width) {
    const missing = width - size
    if (alignment === align.right) text = ' '.repeat(missing) + text
    else if (alignment === align.center) {
      const before = Math.floor(missing / 2)
      text = ' '.repeat(before) + text + (pads ? ' '.repeat(missing - before) : '')
    } else if (pads) text += ' '.repeat(missing)
  } else if (size > width) {
    const room = width - 1
    if (alignment === align.right) {
      text =
        room > 0
          ? cut(text, fitBack(text, room, unit), Infinity, ellipsis)
          : cut(text, fitBack(text, width, unit))
    } else {
      text =
        room > 0
          ? cut(text, 0, fitFront(text, room, unit), '', ellipsis)
          : cut(text, 0, fitFront(text, width, unit))
    }
  }
  // Half of a wide character was cut off.
  if (cells(text, unit) === width) return text
  if (alignment === align.right) return ' ' + text
  return pads ? text + ' ' : text
}
