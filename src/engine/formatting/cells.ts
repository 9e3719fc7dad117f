/** Text on a screen: how many cells it takes, how it is cut and wrapped; escape sequences take none and are kept whole. */

export const ellipsis = '\u2026'
export const reset = '\u001b[0m'
const escape = '\u001b'
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const escapeSequence = /\u001b\[\d*(?:;\d+)*m|\u001b\[\?\d+[hl]|\u001b\]8;;.*?\u001b\\/g

export const isDecorated = (text: string): boolean => text.includes(escape)

/** The text without what a terminal would not show. */
export const plain = (text: string): string => (isDecorated(text) ? text.replace(escapeSequence, '') : text)

/** Start of each escape sequence -> its length. */
function sequences(text: string): Map<number, number> | undefined {
  if (!isDecorated(text)) return undefined
  return new Map([...text.matchAll(escapeSequence)].map((match) => [match.index, match[0].length]))
}

/** One UTF-16 unit: East Asian wide forms take two cells. */
export function unitCells(unit: number): 1 | 2 {
  if (unit < 0x1100) return 1
  return unit <= 0x115f ||
    unit === 0x2329 ||
    unit === 0x232a ||
    (unit >= 0x2e80 && unit <= 0xa4cf && unit !== 0x303f) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe10 && unit <= 0xfe19) ||
    (unit >= 0xfe30 && unit <= 0xfe6f) ||
    (unit >= 0xff00 && unit <= 0xff60) ||
    (unit >= 0xffe0 && unit <= 0xffe6)
    ? 2
    : 1
}

/** How many cells a UTF-16 unit takes. */
export type UnitCells = (unit: number) => 1 | 2
/** The screens of remote clients: their host counts each unit as one (PSHostRawUserInterface.LengthInBufferCells). */
export const narrowCells: UnitCells = () => 1

export function cells(text: string, unit: UnitCells = unitCells): number {
  const shown = plain(text)
  let count = shown.length
  for (let i = 0; i < shown.length; i++) if (unit(shown.charCodeAt(i)) === 2) count++
  return count
}

/** How many units from the front fit into so many cells. */
export function fitFront(text: string, width: number, unit: UnitCells = unitCells): number {
  const shown = plain(text)
  let used = 0
  for (let i = 0; i < shown.length; i++) {
    used += unit(shown.charCodeAt(i))
    if (used > width) return i
  }
  return shown.length
}

/** Where the longest tail begins that fits into so many cells. */
export function fitBack(text: string, width: number, unit: UnitCells = unitCells): number {
  const shown = plain(text)
  let used = 0
  for (let i = shown.length - 1; i >= 0; i--) {
    used += unit(shown.charCodeAt(i))
    if (used > width) return i + 1
  }
  return 0
}

/**
 * Units `from` to `from + length` of what is shown, with the escape sequences that come before and within, and a reset
 * where one of them is still on. `before` and `after` go inside.
 */
export function cut(text: string, from: number, length: number = Infinity, before = '', after = ''): string {
  const ranges = sequences(text)
  if (ranges === undefined)
    return before + text.slice(from, length === Infinity ? undefined : from + length) + after
  let out = ''
  let shown = 0
  let started = false
  let styled = false
  for (let i = 0; i < text.length && shown < from + length; ) {
    const size = ranges.get(i)
    if (size !== undefined) {
      const sequence = text.slice(i, i + size)
      out += sequence
      styled = sequence !== reset
      i += size
      continue
    }
    if (shown >= from && shown < from + length) {
      if (!started) out += before
      started = true
      out += text[i]
    }
    shown++
    i++
  }
  if (!started) out += before
  out += after
  return styled && !out.endsWith(reset) ? out + reset : out
}

/** Lines of a text; carriage returns go. Styles go on from line to line, a reset among them (PowerShell 7.6 does so). */
export function splitLines(text: string): string[] {
  if (!text.includes('\n')) return [text.replaceAll('\r', '')]
  const ranges = sequences(text)
  if (ranges === undefined) return text.replaceAll('\r', '').split('\n')
  const lines: string[] = []
  let line = ''
  let style = ''
  for (let i = 0; i < text.length; i++) {
    const size = ranges.get(i)
    if (size !== undefined) {
      const sequence = text.slice(i, i + size)
      line += sequence
      style += sequence
      i += size - 1
    } else if (text[i] === '\n') {
      lines.push(style !== '' && !line.endsWith(reset) ? line + reset : line)
      line = style
    } else if (text[i] !== '\r') line += text[i]
  }
  if (style !== '') line = line === style ? '' : line.endsWith(reset) ? line : line + reset
  lines.push(line)
  return lines
}

interface Word {
  text: string
  delimiter: string
}

const softHyphen = '\u00ad'

function* words(text: string): Generator<Word> {
  const ranges = sequences(text)
  let word = ''
  let style = ''
  for (let i = 0; i < text.length; i++) {
    const size = ranges?.get(i)
    if (size !== undefined) {
      const sequence = text.slice(i, i + size)
      word += sequence
      style += sequence
      i += size - 1
      continue
    }
    const ch = text[i]!
    const delimiter =
      ch === ' ' || ch === '\t' || ch === softHyphen
        ? ch
        : ch === '\u2011' || ch === '\u00a0'
          ? ''
          : undefined
    if (delimiter === undefined) {
      word += ch
      continue
    }
    yield { text: style !== '' && !word.endsWith(reset) ? word + reset : word, delimiter }
    word = style
  }
  if (style !== '') word = word === style ? '' : word.endsWith(reset) ? word : word + reset
  yield { text: word, delimiter: '' }
}

/**
 * Lines of at most `first` cells, the following ones of at most `rest`.
 * `breaksAtBlanks`: broken at blanks where that is possible
 */
export function wrap(
  text: string,
  first: number,
  rest: number,
  { breaksAtBlanks, unit }: { readonly breaksAtBlanks: boolean; readonly unit: UnitCells },
): string[] {
  if (text === '') return ['']
  const out: string[] = []
  for (const line of splitLines(text)) {
    if (cells(line, unit) <= first) out.push(line)
    else if (breaksAtBlanks) wrapLine(line, first, rest, unit, out)
    else cutLine(line, first, rest, unit, out)
  }
  return out
}

function cutLine(line: string, first: number, rest: number, unit: UnitCells, out: string[]): void {
  const { length } = plain(line)
  let width = first
  for (let at = 0; at < length; width = rest) {
    const piece = cut(line, at)
    const fits = fitFront(piece, width, unit)
    out.push(fits === 0 ? '?' : cut(line, at, fits))
    at += Math.max(1, fits)
  }
}

function wrapLine(line: string, first: number, rest: number, unit: UnitCells, out: string[]): void {
  let left = first
  let width = first
  let onFirst = true
  let current = ''
  const next = (): void => {
    out.push(current)
    if (onFirst) {
      onFirst = false
      width = rest
    }
  }
  for (const word of words(line)) {
    let suffix = word.delimiter
    if (suffix === softHyphen) suffix = cells(word.text, unit) + 1 === left ? '-' : ''
    const piece =
      suffix === ''
        ? word.text
        : word.text.endsWith(reset)
          ? word.text.slice(0, -reset.length) + suffix + reset
          : word.text + suffix
    const size = cells(piece, unit)
    if (width === 0) {
      if (onFirst) {
        onFirst = false
        width = rest
      }
      if (width === 0) break
      left = width
    }
    if (size > width) {
      const ranges = sequences(piece)
      let style = ''
      for (let i = 0; i < piece.length; i++) {
        const length = ranges?.get(i)
        if (length !== undefined) {
          current += piece.slice(i, i + length)
          style += piece.slice(i, i + length)
          i += length - 1
          continue
        }
        let ch = piece[i]!
        let chCells: number = unit(ch.charCodeAt(0))
        if (chCells > width) {
          ch = '?'
          chCells = 1
        }
        if (chCells > left) {
          if (style !== '' && !current.endsWith(reset)) current += reset
          next()
          current = style + ch
          left = width - chCells
        } else {
          current += ch
          left -= chCells
        }
      }
    } else if (size > left) {
      next()
      current = piece
      left = width - size
    } else {
      current += piece
      left -= size
    }
  }
  out.push(current)
}

/** The first line, with an ellipsis where more follow. */
export function firstLine(text: string): string {
  const at = text.search(/[\r\n]/)
  return at < 0 ? text : text.slice(0, at) + ellipsis
}
