/** The text of one script and positions in it. Lines and columns are worked out only when somebody asks. */

/** Shape of System.Management.Automation.Language.IScriptPosition; line and column count from 1. */
export interface ScriptPosition {
  readonly file: string | undefined
  readonly lineNumber: number
  readonly columnNumber: number
  readonly line: string
  readonly offset: number
}

export class SourceText {
  readonly file: string | undefined
  readonly text: string
  #lineStarts: number[] | undefined

  constructor(text: string, file?: string) {
    this.text = text
    this.file = file
  }

  /** Offsets of the first character of every line; lines end at \r\n, \r or \n. */
  get lineStarts(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts
    const starts = [0]
    const text = this.text
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c === 13 && text.charCodeAt(i + 1) === 10) i++
      if (c === 13 || c === 10) starts.push(i + 1)
    }
    this.#lineStarts = starts
    return starts
  }

  /** The line an offset is on, from 1. */
  lineNumber(offset: number): number {
    const starts = this.lineStarts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** The column of an offset in its line, from 1. */
  columnNumber(offset: number): number {
    return offset - (this.lineStarts[this.lineNumber(offset) - 1] as number) + 1
  }

  /** The text of line n (from 1) with its line end, as IScriptPosition.Line has it. */
  line(n: number): string {
    const starts = this.lineStarts
    const start = starts[n - 1] ?? this.text.length
    const end = starts[n] ?? this.text.length
    return this.text.slice(start, end)
  }

  position(offset: number): ScriptPosition {
    const lineNumber = this.lineNumber(offset)
    return {
      file: this.file,
      lineNumber,
      columnNumber: offset - (this.lineStarts[lineNumber - 1] as number) + 1,
      line: this.line(lineNumber),
      offset,
    }
  }
}

/** A stretch of a source: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export class ScriptExtent {
  readonly source: SourceText
  readonly start: number
  readonly end: number

  constructor(source: SourceText, start: number, end: number) {
    this.source = source
    this.start = start
    this.end = end
  }

  get file(): string | undefined {
    return this.source.file
  }

  get text(): string {
    return this.source.text.slice(this.start, this.end)
  }

  get startOffset(): number {
    return this.start
  }

  get endOffset(): number {
    return this.end
  }

  get startLineNumber(): number {
    return this.source.lineNumber(this.start)
  }

  get startColumnNumber(): number {
    return this.source.columnNumber(this.start)
  }

  get endLineNumber(): number {
    return this.source.lineNumber(this.end)
  }

  get endColumnNumber(): number {
    return this.source.columnNumber(this.end)
  }

  get startScriptPosition(): ScriptPosition {
    return this.source.position(this.start)
  }

  get endScriptPosition(): ScriptPosition {
    return this.source.position(this.end)
  }
}

/** The extent of what was never written (PositionUtilities.EmptyExtent). */
export const emptyExtent = new ScriptExtent(new SourceText(''), 0, 0)
