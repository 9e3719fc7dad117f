/** Text that comes in pieces, cut at its line ends or at a delimiter. What has no end yet is looked at once, however long it grows. */
import { stringCharsMax } from '../../settings/limits.ts'
import { fail } from '../runtime/failure.ts'

export class TextCutter {
  readonly #delimiter: string | undefined
  /** what has no end in it */
  #held: string[] = []
  #chars = 0
  /** what may be the beginning of an end */
  #tail = ''

  /** @param delimiter undefined: LF, CR or both end a line */
  constructor(delimiter?: string) {
    this.#delimiter = delimiter
  }

  get isEmpty(): boolean {
    return this.#chars === 0 && this.#tail === ''
  }

  /** @param ended no more comes: what is left is the last one */
  cut(piece: string, ended: boolean): string[] {
    const text = this.#tail + piece
    this.#tail = ''
    const found: string[] = []
    const start =
      this.#delimiter === undefined
        ? this.#cutLines(text, ended, found)
        : this.#cutAt(text, this.#delimiter, ended, found)
    this.#hold(text.slice(start, text.length - this.#tail.length))
    if (ended && !this.isEmpty) found.push(this.#take(''))
    return found
  }

  /** @returns where the rest begins */
  #cutLines(text: string, ended: boolean, found: string[]): number {
    let start = 0
    const end = /\r\n|\n|\r/g
    for (let match = end.exec(text); match !== null; match = end.exec(text)) {
      // \r at the very end may be half of \r\n
      if (match[0] === '\r' && end.lastIndex === text.length && !ended) {
        this.#tail = '\r'
        break
      }
      found.push(this.#take(text.slice(start, match.index)))
      start = end.lastIndex
    }
    return start
  }

  #cutAt(text: string, delimiter: string, ended: boolean, found: string[]): number {
    let start = 0
    for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, start)) {
      found.push(this.#take(text.slice(start, at)))
      start = at + delimiter.length
    }
    const kept = ended ? 0 : Math.min(delimiter.length - 1, text.length - start)
    this.#tail = text.slice(text.length - kept)
    return start
  }

  #hold(text: string): void {
    if (text === '') return
    this.#held.push(text)
    this.#chars += text.length
    if (this.#chars > stringCharsMax)
      fail(
        'StringTooLong',
        `A line of more than ${stringCharsMax} characters is more than the session may hold.`,
        {
          category: 'LimitsExceeded',
        },
      )
  }

  #take(last: string): string {
    if (this.#held.length === 0) return last
    const whole = this.#held.join('') + last
    this.#held = []
    this.#chars = 0
    return whole
  }
}

/** CR, LF and CRLF end a line. */
export function linesOfText(text: string): string[] {
  return new TextCutter().cut(text, true)
}
