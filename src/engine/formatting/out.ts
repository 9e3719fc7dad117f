/** Out-*: packets in, lines out. Tables without widths wait for their rows (or for 300 ms) to know how wide they are. */
import { failure } from '../runtime/failure.ts'
import { cells, isDecorated, plain } from './cells.ts'
import { complexLines } from './complex-writer.ts'
import type { FormatStyle, LineOutput } from './line-output.ts'
import { listLines } from './list-writer.ts'
import type {
  FormatEntryData,
  FormatStartData,
  GroupStartData,
  ListViewEntry,
  Packet,
  ShapeInfo,
  TableHeaderInfo,
  WideViewHeaderInfo,
  WriteStream,
} from './packets.ts'
import { createTableWriter, itemsPerRow } from './table-writer.ts'
import type { TableWriter } from './table-writer.ts'

const groupWaitMs = 300
/** rows of a page that are no rows of the table: the blank line and the pager's */
const pageMargin = 2

type State = 'reset' | 'formatting' | 'insideGroup'

interface Group {
  readonly shape: ShapeInfo | null
  readonly writer: TableWriter | undefined
  readonly perRow: number
  /** values of the row of a wide view that is not full */
  readonly pending: string[]
  labels: string[]
  rows: number
}

export class PacketWriter {
  readonly #output: LineOutput
  readonly #style: FormatStyle
  readonly #now: () => number
  #state: State = 'reset'
  readonly #starts: FormatStartData[] = []
  readonly #groups: Group[] = []
  // --- rows that wait
  #caches = false
  #cacheStart: FormatStartData | undefined
  #queue: Packet[] = []
  #queueing = false
  #waitsForTime = false
  #queueSince: number | undefined
  #hint: number[] | number | undefined
  #stream: WriteStream = 'None'

  constructor(output: LineOutput, style: FormatStyle, now: () => number) {
    this.#output = output
    this.#style = style
    this.#now = now
  }

  #complex(values: Parameters<typeof complexLines>[0], columns: number): string[] {
    return complexLines(values, columns, this.#style)
  }

  get isInsideGroup(): boolean {
    return this.#state === 'insideGroup'
  }

  /** @throws {TerminatingError} ConsoleLineOutputOutOfSequencePacket */
  write(packet: Packet): void {
    this.#advance(packet)
    if (packet.class === 'FormatStartData') this.#enableCache(packet)
    for (const one of this.#enqueue(packet)) this.#process(one)
  }

  /** Writes what waits. */
  drain(): void {
    const waiting = this.#queue
    this.#queue = []
    this.#queueing = false
    if (waiting.length > 0) this.#measure(waiting)
    for (const packet of waiting) this.#process(packet)
  }

  // --- the order of packets

  #advance(packet: Packet): void {
    const expect = (state: State): void => {
      if (this.#state !== state) throw outOfSequence(packet)
    }
    switch (packet.class) {
      case 'FormatEntryData':
        if (!packet.outOfBand) expect('insideGroup')
        return
      case 'FormatStartData':
        expect('reset')
        this.#state = 'formatting'
        return
      case 'FormatEndData':
        expect('formatting')
        this.#state = 'reset'
        return
      case 'GroupStartData':
        expect('formatting')
        this.#state = 'insideGroup'
        return
      case 'GroupEndData':
        expect('insideGroup')
        this.#state = 'formatting'
    }
  }

  // --- waiting

  #enableCache(start: FormatStartData): void {
    const isAuto = start.autosizeInfo !== null
    const shape = start.shapeInfo
    const firstWidth = shape?.class === 'TableHeaderInfo' ? shape.tableColumnInfoList[0]?.width : undefined
    if (!isAuto && firstWidth !== 0) return
    this.#caches = true
    this.#waitsForTime = !isAuto
    this.#queueSince = undefined
  }

  #enqueue(packet: Packet): Packet[] {
    if (!this.#caches) return [packet]
    if (packet.class === 'FormatStartData') this.#cacheStart = packet
    if (!this.#queueing && packet.class === 'GroupStartData') {
      this.#queueing = true
      if (this.#waitsForTime) this.#queueSince = this.#now()
      this.#queue.push(packet)
      return []
    }
    const isLate = this.#queueSince !== undefined && this.#now() - this.#queueSince > groupWaitMs
    if (this.#queueing && (packet.class === 'GroupEndData' || isLate)) {
      this.#queueSince = undefined
      this.#queue.push(packet)
      const ready = this.#queue
      this.#queue = []
      this.#queueing = false
      this.#measure(ready)
      return ready
    }
    if (this.#queueing) {
      this.#queue.push(packet)
      return []
    }
    return [packet]
  }

  /** What the rows that waited say of the widths. */
  #measure(packets: readonly Packet[]): void {
    const shape = this.#cacheStart?.shapeInfo
    const rows = packets.filter(
      (packet): packet is FormatEntryData => packet.class === 'FormatEntryData' && !packet.outOfBand,
    )
    this.#hint = undefined
    if (shape?.class === 'TableHeaderInfo' && shape.tableColumnInfoList.length > 0) {
      const widths = shape.tableColumnInfoList.map(({ label, propertyName }) =>
        cells(label || propertyName || '', this.#style.unit),
      )
      for (const { formatEntryInfo } of rows) {
        if (formatEntryInfo.class !== 'TableRowEntry') continue
        formatEntryInfo.formatPropertyFieldList.forEach(({ propertyValue }, at) => {
          widths[at] = Math.max(widths[at] ?? 0, cells(propertyValue, this.#style.unit))
        })
      }
      this.#hint = widths
    } else if (shape?.class === 'WideViewHeaderInfo' && shape.columns === 0) {
      this.#hint = Math.max(
        0,
        ...rows.map(({ formatEntryInfo }) =>
          formatEntryInfo.class === 'WideViewEntry'
            ? cells(formatEntryInfo.formatPropertyField.propertyValue, this.#style.unit)
            : 0,
        ),
      )
    }
  }

  // --- lines

  #line(line: string): void {
    this.#output.writeLine(this.#style.isAnsi || !isDecorated(line) ? line : plain(line), this.#stream)
  }

  #lines(lines: readonly string[]): void {
    for (const line of lines) this.#line(line)
  }

  #process(packet: Packet): void {
    switch (packet.class) {
      case 'FormatStartData':
        this.#starts.push(packet)
        this.#line('')
        return
      case 'FormatEndData':
        if (this.#starts.pop()?.shapeInfo?.class !== 'ListViewHeaderInfo') this.#line('')
        return
      case 'GroupStartData':
        this.#openGroup(packet)
        return
      case 'GroupEndData': {
        const group = this.#groups.pop()
        if (group !== undefined) this.#flushWide(group)
        return
      }
      case 'FormatEntryData':
        this.#stream = packet.writeStream
        if (packet.outOfBand) this.#outOfBand(packet)
        else this.#row(packet)
        this.#stream = 'None'
    }
  }

  #openGroup(packet: GroupStartData): void {
    const shape = this.#starts[this.#starts.length - 1]?.shapeInfo ?? null
    const group = this.#groupOf(shape)
    this.#groups.push(group)
    if (packet.groupingEntry !== null) {
      this.#lines(this.#complex(packet.groupingEntry.formatValueList, this.#output.columns))
      this.#line('')
    }
    if (shape?.class === 'TableHeaderInfo') group.rows += this.#header(group)
  }

  #header(group: Group): number {
    const lines = group.writer?.header(group.labels) ?? []
    this.#lines(lines)
    return lines.length
  }

  #groupOf(shape: ShapeInfo | null): Group {
    const hint = this.#hint
    const make = (writer: TableWriter | undefined, perRow: number, labels: string[]): Group => ({
      shape,
      writer,
      perRow,
      pending: [],
      labels,
      rows: 0,
    })
    if (shape?.class === 'TableHeaderInfo') {
      this.#hint = undefined
      return make(
        this.#tableWriter(shape, Array.isArray(hint) ? hint : undefined),
        0,
        shape.tableColumnInfoList.map(({ label, propertyName }) => label ?? propertyName ?? ''),
      )
    }
    if (shape?.class === 'WideViewHeaderInfo') {
      this.#hint = undefined
      const perRow = this.#perRow(shape, typeof hint === 'number' ? hint : 0)
      const column = { width: 0, alignment: 1, headerMatches: true } as const
      const columns = Array.from({ length: perRow }, () => column)
      return make(createTableWriter(columns, this.#output.tableColumns, false, this.#style), perRow, [])
    }
    return make(undefined, 0, [])
  }

  #tableWriter(shape: TableHeaderInfo, widths: readonly number[] | undefined): TableWriter | undefined {
    if (shape.tableColumnInfoList.length === 0) return undefined
    return createTableWriter(
      shape.tableColumnInfoList.map((column, at) => ({
        width: widths?.[at] ?? column.width,
        alignment: column.alignment,
        headerMatches: column.HeaderMatchesProperty,
      })),
      this.#output.tableColumns,
      shape.hideHeader,
      this.#style,
    )
  }

  #perRow(shape: WideViewHeaderInfo, widest: number): number {
    if (widest > 0) return itemsPerRow(widest, this.#output.tableColumns)
    return shape.columns > 0 ? shape.columns : 2
  }

  #row(packet: FormatEntryData): void {
    const group = this.#groups[this.#groups.length - 1]
    if (group === undefined) return
    const info = packet.formatEntryInfo
    if (info.class === 'ListViewEntry') {
      this.#list(info)
      this.#line('')
    } else if (info.class === 'ComplexViewEntry')
      this.#lines(this.#complex(info.formatValueList, this.#output.columns))
    else if (info.class === 'WideViewEntry') {
      group.pending.push(info.formatPropertyField.propertyValue)
      if (group.pending.length === group.perRow) this.#flushWide(group)
    } else if (
      info.class === 'TableRowEntry' &&
      group.shape?.class === 'TableHeaderInfo' &&
      group.writer !== undefined
    ) {
      if (group.shape.repeatHeader && group.rows >= this.#output.rows - pageMargin) {
        this.#line('')
        group.rows = this.#header(group)
      }
      const fields = info.formatPropertyFieldList
      this.#lines(
        group.writer.row(
          group.labels.map((_, at) => fields[at]?.propertyValue ?? ''),
          group.labels.map((_, at) => fields[at]?.alignment ?? 1),
          info.multiLine,
        ),
      )
      group.rows++
    }
  }

  #flushWide(group: Group): void {
    if (group.pending.length === 0) return
    const values = Array.from({ length: group.perRow }, (_, at) => group.pending[at] ?? '')
    this.#lines(group.writer?.row(values, [], false) ?? [])
    group.pending.length = 0
  }

  #list(info: ListViewEntry): void {
    const fields = info.listViewFieldList
    this.#lines(
      listLines(
        fields.map(({ label, propertyName }) => label ?? propertyName ?? ''),
        fields.map(({ formatPropertyField }) => formatPropertyField.propertyValue),
        this.#output.columns,
        this.#style,
      ),
    )
  }

  #outOfBand(packet: FormatEntryData): void {
    const info = packet.formatEntryInfo
    if (info.class === 'RawTextFormatEntry') this.#output.writeRaw(info.text, this.#stream)
    else if (info.class === 'ComplexViewEntry') this.#lines(this.#complex(info.formatValueList, Infinity))
    else if (info.class === 'ListViewEntry') {
      this.#line('')
      this.#list(info)
      this.#line('')
    }
  }
}

function outOfSequence(packet: Packet): Error {
  const shape = packet.class === 'FormatStartData' ? packet.shapeInfo?.class : undefined
  const command =
    shape === 'WideViewHeaderInfo'
      ? 'format-wide'
      : shape === 'TableHeaderInfo'
        ? 'format-table'
        : shape === 'ListViewHeaderInfo'
          ? 'format-list'
          : shape === 'ComplexViewHeaderInfo'
            ? 'format-complex'
            : 'format-*'
  const error = failure(
    'ConsoleLineOutputOutOfSequencePacket',
    'Operation is not valid due to the current state of the object.',
    {
      type: 'System.InvalidOperationException',
      category: 'InvalidData',
      details:
        `The object of type "Microsoft.PowerShell.Commands.Internal.Format.${packet.class}" is not valid or not in the ` +
        `correct sequence. This is likely caused by a user-specified "${command}" command which is conflicting with the default formatting.`,
    },
  )
  error.record.commandTypeName = 'Microsoft.PowerShell.Commands.OutLineOutputCommand'
  return error
}
