/** Where formatted lines go: a string, a stream of strings, a file, the screen of the client. */
import { type UnitCells, unitCells } from './cells.ts'
import type { WriteStream } from './packets.ts'

export interface LineOutput {
  /** what lists and complex views wrap at */
  readonly columns: number
  /** what tables and wide views fit into; PowerShell asks the console where `columns` is without bound */
  readonly tableColumns: number
  /** lines of the screen, for -RepeatHeader; Infinity where there is none */
  readonly rows: number
  /** the client's screen: it takes escape sequences where the session does not forbid them */
  readonly isScreen?: boolean
  writeLine(line: string, stream: WriteStream): void
  /** a string of the pipeline as it is */
  writeRaw(text: string, stream: WriteStream): void
}

/** What tables fit into where no width is given and no screen is there: a console without a terminal has 80 columns. */
export const consoleColumns = 80

/** Escape sequences of the parts of a table, a list, an error: `$PSStyle.Formatting`. Empty strings where output is plain. */
export interface FormatStyle {
  /** whether escape sequences in what is written stay */
  readonly isAnsi: boolean
  readonly tableHeader: string
  readonly customTableHeaderLabel: string
  readonly formatAccent: string
  readonly reset: string
  /** whether long text breaks at blanks, as the culture's language wants it */
  readonly breaksAtBlanks: boolean
  /** how many cells a UTF-16 unit takes there */
  readonly unit: UnitCells
}

export const plainStyle: FormatStyle = {
  isAnsi: false,
  tableHeader: '',
  customTableHeaderLabel: '',
  formatAccent: '',
  reset: '',
  breaksAtBlanks: true,
  unit: unitCells,
}
