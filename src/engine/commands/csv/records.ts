/** CSV text to objects, as ConvertFrom-Csv and Import-Csv read it. */
import { customObject, type PSObject } from '../../../objects/ps-object.ts'
import { fail } from '../../runtime/failure.ts'
import type { Task } from '../../runtime/task.ts'
import type { CmdletContext } from '../cmdlet.ts'

/** What is known from earlier texts: header and type go on from one string of the pipeline to the next. */
export interface CsvState {
  header: readonly string[] | undefined
  typeName: string | undefined
  warned: boolean
}

type Source = () => Task<string | undefined>

/** Reads records of a text that comes in pieces. */
export class CsvReader {
  readonly #delimiter: string
  readonly #more: Source
  #text = ''
  #at = 0
  #ended = false
  constructor(delimiter: string, more: Source) {
    this.#delimiter = delimiter
    this.#more = more
  }

  *#fill(): Task<boolean> {
    if (this.#ended) return false
    const piece = yield* this.#more()
    if (piece === undefined) this.#ended = true
    else {
      this.#text = this.#text.slice(this.#at) + piece
      this.#at = 0
    }
    return true
  }

  *atEnd(): Task<boolean> {
    while (this.#at >= this.#text.length) if (!(yield* this.#fill())) return true
    return false
  }

  /** The rest of the line if it begins with `#`: a type or a comment. */
  *hashLine(): Task<string | undefined> {
    if (yield* this.atEnd()) return undefined
    if (this.#text[this.#at] !== '#') return undefined
    for (;;) {
      const match = /\r\n|\n|\r(?!$)/.exec(this.#text.slice(this.#at))
      if (match === null && (yield* this.#fill())) continue
      const rest = this.#text.slice(this.#at)
      const end = match?.index ?? rest.length
      this.#at += end + (match?.[0].length ?? 0)
      return rest.slice(0, end)
    }
  }

  /** Fields of the next record; none at the end. */
  *record(): Task<string[]> {
    for (;;) {
      const parsed = parseRecord(this.#text, this.#at, this.#delimiter, this.#ended)
      if (parsed !== undefined) {
        this.#at = parsed.next
        return parsed.values
      }
      yield* this.#fill()
    }
  }
}

/** @returns undefined where more text has to come before the record is whole */
function parseRecord(
  text: string,
  start: number,
  delimiter: string,
  ended: boolean,
): { values: string[]; next: number } | undefined {
  const values: string[] = []
  let current = ''
  let quoted = false
  let at = start
  const isBlank = (c: string): boolean => c === ' ' || c === '\t'
  /** up to the next delimiter; @returns whether the record ends there, undefined for more text */
  const rest = (eatBlanks: boolean): boolean | undefined => {
    const from = at
    for (; at < text.length; at++) {
      const c = text[at] as string
      if (c === delimiter || c === '\n' || c === '\r') break
    }
    if (at >= text.length && !ended) return undefined
    const part = text.slice(from, at)
    current += eatBlanks && /^[ \t]*$/.test(part) ? '' : part
    if (at >= text.length) return true
    if (text[at] === delimiter) {
      at++
      return false
    }
    return newLine() === undefined ? undefined : true
  }
  /** the line end at `at`, which is passed over */
  const newLine = (): string | undefined => {
    if (text[at] === '\n') {
      at++
      return '\n'
    }
    if (at + 1 >= text.length && !ended) return undefined
    const end = text[at + 1] === '\n' ? '\r\n' : '\r'
    at += end.length
    return end
  }
  const field = (eatBlanks: boolean): boolean | undefined => {
    const isLast = rest(eatBlanks)
    if (isLast === undefined) return undefined
    values.push(current)
    current = ''
    return isLast
  }
  while (at < text.length) {
    const c = text[at] as string
    if (c === delimiter) {
      at++
      if (quoted) current += c
      else {
        values.push(current)
        current = ''
      }
    } else if (c === '"') {
      at++
      if (quoted) {
        if (at >= text.length && !ended) return undefined
        if (text[at] === '"') {
          at++
          current += '"'
          continue
        }
        quoted = false
        const isLast = field(true)
        if (isLast === undefined) return undefined
        if (isLast) return { values, next: at }
      } else if (current === '') quoted = true
      else {
        current += c
        const isLast = field(false)
        if (isLast === undefined) return undefined
        if (isLast) return { values, next: at }
      }
    } else if (isBlank(c)) {
      at++
      if (quoted) current += c
      else if (current !== '') {
        current += c
        const isLast = field(true)
        if (isLast === undefined) return undefined
        if (isLast) return { values, next: at }
      }
    } else if (c === '\n' || c === '\r') {
      const end = newLine()
      if (end === undefined) return undefined
      if (quoted) current += end
      else {
        values.push(current)
        return { values, next: at }
      }
    } else {
      at++
      current += c
    }
  }
  if (!ended) return undefined
  if (current !== '') values.push(current)
  return { values, next: at }
}

function validate(header: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of header) {
    if (name === '') continue
    if (seen.has(name.toLowerCase())) {
      fail('AlreadyPresentPSMemberInfoInternalCollectionAdd', `The member "${name}" is already present.`, {
        type: 'sma:ExtendedTypeSystemException',
        category: 'NotSpecified',
      })
    }
    seen.add(name.toLowerCase())
  }
}

/** The names of the first record, unless they are given. */
export function* readHeader(reader: CsvReader, state: CsvState): Task<void> {
  if (state.typeName === undefined) {
    const line = yield* reader.hashLine()
    const match = line === undefined ? null : /^#type(.*)$/is.exec(line)
    const name = match?.[1]?.trim()
    if (name) state.typeName = name
  }
  while (state.header === undefined && !(yield* reader.atEnd())) {
    const values = yield* reader.record()
    while (values.length > 1 && values[values.length - 1] === '') values.pop()
    const [first] = values
    if (first?.startsWith('#Fields: ')) {
      values[0] = first.slice(9)
      state.header = values
    } else if (!first?.startsWith('#')) state.header = values
  }
  if (state.header !== undefined) validate(state.header)
}

export function* importCsv(c: CmdletContext, reader: CsvReader, state: CsvState): Task<void> {
  yield* readHeader(reader, state)
  for (;;) {
    if (--c.rs.meter.fuel <= 0) yield undefined
    const values = yield* reader.record()
    if (values.length === 0) return
    if (values.length === 1 && values[0] === '') continue
    const { object, isUnnamed } = build(state, values)
    if (isUnnamed && !state.warned) {
      state.warned = true
      yield* c.warning(
        'One or more headers were not specified. Default names starting with "H" have been used in place of any missing headers.',
      )
    }
    yield* c.write(object)
  }
}

function build(state: CsvState, values: readonly string[]): { object: PSObject; isUnnamed: boolean } {
  let unnamed = 0
  const object = customObject(
    (state.header ?? []).map((name, i) => [name === '' ? `H${++unnamed}` : name, values[i] ?? null] as const),
    state.typeName === undefined ? undefined : [state.typeName, `CSV:${state.typeName}`],
  )
  return { object, isUnnamed: unnamed > 0 }
}
