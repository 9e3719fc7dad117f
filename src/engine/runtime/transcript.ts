/**
 * Transcripts of a session, as PowerShell writes them: what the client asked, what came out, what failed. TranscriptDirectory of a
 * configuration begins one when the session opens; Start-Transcript begins more. Facts: PSHostUserInterface of PowerShell's source.
 */
import { PSArray, PSDictionary } from '../../objects/collections.ts'
import { dateFromUnixMs } from '../../objects/date.ts'
import { formatDateTime } from '../../objects/date-format.ts'
import type { ErrorRecord } from '../../objects/error-record.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { consoleColumns } from '../formatting/line-output.ts'
import { createOut } from '../formatting/session.ts'
import { failure } from './failure.ts'
import type { Frame } from './frame.ts'
import type { Sink } from './pipes.ts'
import type { Runspace } from './runspace.ts'
import type { Task } from './task.ts'

export interface TranscriptFile {
  readonly path: string
  /** @throws of the file system */
  append(text: string): void
  close(): void
}

interface Open {
  /** began with TranscriptDirectory: the session cannot end it */
  readonly isOperators: boolean
  readonly file: TranscriptFile
  readonly withTimes: boolean
  /** what waits for the command to end, or to write */
  readonly waiting: string[]
}

const line = '**********************'
/** commands of consoles, which nobody typed: not transcribed, nor what they write */
const helpers = /^(tabexpansion2?|prompt|psconsolehostreadline)$/i

const ofSession = new WeakMap<Runspace, Transcripts>()
/** @returns undefined where nothing is transcribed */
export const transcriptsOf = (rs: Runspace): Transcripts | undefined => ofSession.get(rs)

export class Transcripts {
  readonly #rs: Runspace
  readonly #open: Open[] = []
  #prompt = 'PS>'
  #ignores = false

  private constructor(rs: Runspace) {
    this.#rs = rs
  }

  static of(rs: Runspace): Transcripts {
    let made = ofSession.get(rs)
    if (made === undefined) ofSession.set(rs, (made = new Transcripts(rs)))
    // its last line is written when the session ends
    rs.services.set('transcripts', made)
    return made
  }

  /** `yyyyMMddHHmmss`, local time */
  static stamp(rs: Runspace): string {
    return formatDateTime(dateFromUnixMs(rs.now(), 2), 'yyyyMMddHHmmss')
  }

  /** @throws of the file system */
  start(
    file: TranscriptFile,
    how: { readonly withTimes?: boolean; readonly minimal?: boolean; readonly isOperators?: boolean } = {},
  ): void {
    const { minimal = false, withTimes = false, isOperators = false } = how
    file.append(`${this.#header(minimal).join('\n')}\n`)
    this.#open.push({ file, isOperators, withTimes, waiting: [] })
  }

  /** Stop-Transcript: ends the one that the session began last. @returns its path, undefined where there is none */
  stopOwn(): string | undefined {
    return this.#stop(this.#open.findLast((one) => !one.isOperators))
  }

  #stop(last: Open | undefined): string | undefined {
    this.flush()
    if (last === undefined) return undefined
    this.#open.splice(this.#open.indexOf(last), 1)
    this.#append(last, [line, 'PowerShell transcript end', `End time: ${Transcripts.stamp(this.#rs)}`, line])
    last.file.close()
    if (this.#open.length === 0) ofSession.delete(this.#rs)
    return last.file.path
  }

  close(): void {
    for (const one of [...this.#open].reverse()) this.#stop(one)
  }

  #header(minimal: boolean): string[] {
    const rs = this.#rs
    const start = [line, 'PowerShell transcript start', `Start time: ${Transcripts.stamp(rs)}`]
    if (minimal) return [...start, line]
    const { plan } = rs
    const { name, tenant } = plan.principal
    const lines = [
      ...start,
      `Username: ${tenant === '' ? name : `${tenant}\\${name}`}`,
      `RunAs User: ${rs.computerName}\\${rs.userName}`,
      `Configuration Name: ${plan.configurationName}`,
    ]
    const table = baseOf(rs.global.top.find('psversiontable')?.value)
    const versions: string[] = []
    let system = ''
    if (table instanceof PSDictionary)
      for (const { key, value } of table.entries()) {
        const base = baseOf(value)
        const text =
          base instanceof PSArray ? base.items.map((one) => rs.text(one)).join(', ') : rs.text(value)
        if (rs.text(key) === 'OS') system = text
        versions.push(`${rs.text(key)}: ${text}`)
      }
    return [
      ...lines,
      `Machine: ${rs.computerName} (${system})`,
      'Host Application: fanin',
      `Process ID: ${rs.processId}`,
      ...versions,
      line,
    ]
  }

  /** A command that the client sent. */
  command(text: string): void {
    if (helpers.test(text)) {
      this.flush()
      this.#ignores = true
      return
    }
    this.#note(text)
  }

  #note(text: string): void {
    for (const one of this.#open) {
      if (one.waiting.length > 0) {
        one.waiting.push(`>> ${text}`)
        continue
      }
      if (one.withTimes) one.waiting.push(line, `Command start time: ${Transcripts.stamp(this.#rs)}`, line)
      one.waiting.push(this.#prompt + text)
    }
  }

  /** A command without script text, and what it was given. */
  invocation(name: string, args: readonly { readonly name: string; readonly value: unknown }[]): void {
    if (/^out-default$/i.test(name)) return
    if (helpers.test(name)) return this.command(name)
    this.#note(`CommandInvocation(${name}): "${name}"`)
    for (const one of args)
      this.#note(`ParameterBinding(${name}): name="${one.name}"; value="${this.#rs.text(one.value)}"`)
  }

  /** What was shown or written. */
  result(text: string): void {
    if (this.#ignores) return
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours have no place in a file
    const plain = text.replace(/\x1b\[[0-9;]*m/g, '').trimEnd()
    for (const one of this.#open) one.waiting.push(plain)
  }

  failed(error: ErrorRecord): void {
    const { message } = error.exception
    if (!this.#ignores)
      this.#note(`TerminatingError(${error.invocationInfo?.invocationName ?? ''}): "${message}"`)
    this.result(message)
  }

  /** @throws {TerminatingError} a transcript cannot be written: the session may not go on unseen */
  flush(): void {
    for (const one of this.#open) this.#append(one, one.waiting.splice(0))
  }

  commandEnded(): void {
    this.#ignores = false
    this.flush()
  }

  /** The client's own prompt stands before what he asks next. */
  prompted(text: string): void {
    this.#prompt = text
  }

  #append(one: Open, lines: readonly string[]): void {
    if (lines.length === 0) return
    try {
      one.file.append(`${lines.join('\n')}\n`)
    } catch (error) {
      throw failure(
        'CannotWriteTranscript',
        `The transcript of this session cannot be written: ${error instanceof Error ? error.message : String(error)}`,
        { type: 'sma:PSInvalidOperationException', category: 'WriteError' },
      )
    }
  }

  /** A sink that writes on, and writes down what a screen would show. `end` writes what waits for its table. */
  tap(frame: Frame, out: Sink): { readonly sink: Sink; end(): void } {
    const rs = this.#rs
    const write = (text: string): void => this.result(text)
    const shown = createOut(rs, frame, {
      columns: Infinity,
      tableColumns: consoleColumns,
      rows: Infinity,
      writeLine: write,
      writeRaw: write,
    })
    const sink: Sink = {
      write: (value) => both(value),
    }
    const both = function* (value: unknown): Task<void> {
      yield* shown.process(value) as Task<void>
      const task = out.write(value)
      if (task !== undefined) yield task
    }
    return { sink, end: () => shown.end() }
  }

  *error(frame: Frame, record: unknown): Task<void> {
    const lines: string[] = []
    const write = (text: string): void => void lines.push(text)
    const shown = createOut(this.#rs, frame, {
      columns: Infinity,
      tableColumns: consoleColumns,
      rows: Infinity,
      writeLine: write,
      writeRaw: write,
    })
    yield* shown.process(record) as Task<void>
    shown.end()
    this.result(lines.join('\n'))
  }
}
