/** Programs of the machine: found on the session's PATH, run as a process group of their own, without a terminal. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import fs from 'node:fs'
import { constants } from 'node:os'
import { Duplex, type Readable, type Writable } from 'node:stream'
import { AutomationNull } from '../../objects/automation-null.ts'
import { ErrorRecord, type InvocationInfo } from '../../objects/error-record.ts'
import { netException } from '../../objects/exceptions.ts'
import { InformationalRecord } from '../../objects/records.ts'
import { ApplicationInfo, type CommandInfo } from '../runtime/command-info.ts'
import { isTrue } from '../runtime/convert.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import { findCommand, notFound } from '../runtime/discovery.ts'
import type { Frame } from '../runtime/frame.ts'
import type { NativeCommands } from '../runtime/native.ts'
import type { Stage, StagePlace } from '../runtime/pipeline.ts'
import { positionMessage } from '../runtime/position.ts'
import type { StageSpec } from '../runtime/pipeline-spec.ts'
import { nullSink, type Pipes, type Sink } from '../runtime/pipes.ts'
import { ActionPreference, preferenceOf } from '../runtime/preferences.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { type Task, Wait } from '../runtime/task.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { groupCount } from '../../process-group.ts'
import { programsPerSessionMax } from '../../settings/limits.ts'
import { type After, ProgramGroup } from './program-group.ts'
import { providersOf } from './index.ts'
import { programWords } from './program-words.ts'
import { asksForTerminal } from './terminal-words.ts'

const isFile = (path: string): boolean => fs.statSync(path, { throwIfNoEntry: false })?.isFile() === true

function isExecutable(path: string): boolean {
  const stats = fs.statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() === true && (stats.mode & 0o111) !== 0
}

export class Programs implements NativeCommands {
  readonly #rs: Runspace
  readonly #noted: Int32Array
  readonly #after: After
  readonly #running = new Set<ProgramGroup>()

  /** @param noted the process groups of all runspaces of the session, see `process-group.ts` */
  constructor(rs: Runspace, noted: Int32Array, after: After) {
    this.#rs = rs
    this.#noted = noted
    this.#after = after
  }

  find(frame: Frame, name: string): CommandInfo | undefined {
    if (name === '' || hasWildcard(name)) return undefined
    if (name.includes('/')) {
      let path: string
      try {
        // finding a command asks no provider, whether or not the client may see it
        // a full path is compared as it was written: a list that allows /bin/echo does not allow /bin/../bin/echo (truth jea-841)
        const isWhole = name.startsWith('/') && !this.#rs.plan.filesConfined
        path = isWhole ? name : providersOf(this.#rs).scriptPath(frame, name)
      } catch (error) {
        // a drive that is not there holds no program
        if (error instanceof TerminatingError) return undefined
        throw error
      }
      // by its path any file is a program: whether it can be run shows when it is
      return isFile(path) ? new ApplicationInfo(path.slice(path.lastIndexOf('/') + 1), path) : undefined
    }
    for (const path of this.#paths(name)) if (isExecutable(path)) return new ApplicationInfo(name, path)
    return undefined
  }

  everywhere(name: string): ApplicationInfo[] {
    return this.#paths(name)
      .filter(isExecutable)
      .map((path) => new ApplicationInfo(name, path))
  }

  /** where a name may be: in every folder of the session's PATH */
  #paths(name: string): string[] {
    const folders = (this.#rs.providers.environment.get('PATH') ?? '').split(':')
    return folders.filter((one) => one !== '').map((one) => `${one.replace(/\/+$/, '')}/${name}`)
  }

  matching(written: string): ApplicationInfo[] {
    const pattern = wildcard(written)
    const found = new Map<string, ApplicationInfo>()
    for (const folder of (this.#rs.providers.environment.get('PATH') ?? '').split(':')) {
      if (folder === '' || !fs.existsSync(folder)) continue
      for (const name of fs.readdirSync(folder)) {
        const path = `${folder.replace(/\/+$/, '')}/${name}`
        if (!found.has(path) && pattern.isMatch(name) && isExecutable(path))
          found.set(path, new ApplicationInfo(name, path))
      }
    }
    return [...found.values()]
  }

  // biome-ignore lint/correctness/useYield: stages are made by tasks
  *stage(spec: StageSpec, place: StagePlace, info: ApplicationInfo, invocation: InvocationInfo): Task<Stage> {
    return new ProgramStage(this.#rs, this, spec, place, info, invocation)
  }

  get hasRoom(): boolean {
    const { processesMax } = this.#rs.plan.limits
    return groupCount(this.#noted) < Math.min(processesMax ?? programsPerSessionMax, programsPerSessionMax)
  }

  /** What must know of a program that has started; it says when the program is gone. */
  started(pid: number, onTimeUp: () => void): { readonly group: ProgramGroup; gone(): void } {
    const group = new ProgramGroup(this.#noted, pid, this.#after)
    this.#running.add(group)
    const { processMsMax } = this.#rs.plan.limits
    const cancel =
      processMsMax === undefined
        ? undefined
        : this.#after(processMsMax, () => {
            group.end()
            onTimeUp()
          })
    return {
      group,
      gone: () => {
        cancel?.()
        this.#running.delete(group)
        group.left()
      },
    }
  }

  close(): void {
    for (const group of this.#running) group.end()
  }
}

type Happening =
  | { readonly type: 'out' | 'err'; readonly text: string }
  | { readonly type: 'end'; readonly code: number }
  | { readonly type: 'error'; readonly error: Error }
  | { readonly type: 'timeUp' }

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or directory',
  EACCES: 'Permission denied',
  ENOEXEC: 'Exec format error',
  E2BIG: 'Argument list too long',
}
const reasonOf = (error: NodeJS.ErrnoException): string => reasons[error.code ?? ''] ?? error.message

class ProgramStage implements Stage {
  /** the folder it is to start in */
  #at = ''
  out: Sink = nullSink
  hadErrors = false
  readonly pipes: Pipes
  readonly #rs: Runspace
  readonly #programs: Programs
  readonly #spec: StageSpec
  readonly #place: StagePlace
  readonly #info: ApplicationInfo
  readonly #invocation: InvocationInfo
  #group: ProgramGroup | undefined
  #child: ChildProcessByStdio<Writable, Readable, Readable> | undefined
  readonly #happenings: Happening[] = []
  #arrived: (() => void) | undefined
  #ended = false
  #stderrLines = 0
  #missedTerminal = false
  readonly #rest = { out: '', err: '' }

  constructor(
    rs: Runspace,
    programs: Programs,
    spec: StageSpec,
    place: StagePlace,
    info: ApplicationInfo,
    invocation: InvocationInfo,
  ) {
    this.#rs = rs
    this.#programs = programs
    this.#spec = spec
    this.#place = place
    this.#info = info
    this.#invocation = invocation
    this.pipes = place.pipes
  }

  bind(): undefined {
    return undefined
  }

  *begin(): Task<void> {
    this.#needsOutString()
    const providers = providersOf(this.#rs)
    const args = yield* programWords(this.#place.frame, this.#spec.args)
    const at =
      providers.location.provider.provider.name === 'FileSystem'
        ? providers.location.providerPath
        : this.#rs.plan.homeDirectory
    this.#at = at
    // PowerShell leaves such a file to the desktop, which is not there
    if (!isExecutable(this.#info.path)) throw this.#notStarted('No such file or directory')
    if (!this.#programs.hasRoom)
      // ERROR_NOT_ENOUGH_QUOTA, as Windows answers beyond MaxProcessesPerShell
      throw this.#notStarted('Not enough quota is available to process this command')
    const child = spawn(this.#info.path, args, {
      cwd: at,
      env: Object.fromEntries(providers.environment.values),
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    })
    this.#child = child
    // a program that could not be started has no id, and says `error`
    const started =
      child.pid === undefined ? undefined : this.#programs.started(child.pid, () => say({ type: 'timeUp' }))
    this.#group = started?.group
    const say = (one: Happening): void => {
      this.#happenings.push(one)
      this.#arrived?.()
    }
    const listen = (stream: Readable, type: 'out' | 'err'): void => {
      stream.setEncoding('utf8')
      // Node's pipes go both ways: a program that looks for its user there (vim, less) finds the end
      if (stream instanceof Duplex) stream.end()
      stream.on('data', (text: string) => {
        say({ type, text })
        // what nobody has taken yet holds the program back
        if (this.#happenings.length > 64) stream.pause()
      })
    }
    listen(child.stdout, 'out')
    listen(child.stderr, 'err')
    // a program that closes its input early is no error of ours
    child.stdin.on('error', () => undefined)
    child.on('error', (error) => say({ type: 'error', error }))
    child.on('close', (code, signal) => {
      started?.gone()
      say({ type: 'end', code: code ?? 128 + constants.signals[signal ?? 'SIGTERM'] })
    })
    if (!this.#place.expectsInput) child.stdin.end()
  }

  /** The genuine engine writes a program's input through the caller's own Out-String (truth jea-825); a Command object has none. */
  #needsOutString(): void {
    const { frame } = this.#place
    if (frame.trusted || this.#spec.fromClient || findCommand(frame, 'Out-String') !== undefined) return
    const { message } = notFound('Out-String', undefined)
    throw this.#failed(`${message}${positionMessage(this.#invocation.extent)}.`)
  }

  #failed(reason: string): TerminatingError {
    return failure('NativeCommandFailed', `Program '${this.#info.name}' failed to run: ${reason}`, {
      type: 'sma:ApplicationFailedException',
      category: 'ResourceUnavailable',
    })
  }

  process(value: unknown): Task | undefined {
    return this.#feed(value)
  }

  *#feed(value: unknown): Task<void> {
    const child = this.#child
    if (child === undefined || value === AutomationNull || value === null) return
    const more = child.stdin.writable && child.stdin.write(`${this.#rs.text(value)}\n`)
    yield* this.#take(false)
    if (more === false && child.stdin.writable && child.stdin.writableNeedDrain)
      yield new Wait(
        new Promise<void>((resolve) => child.stdin.once('drain', resolve).once('close', resolve)),
      )
  }

  *end(): Task<void> {
    this.#child?.stdin.end()
    yield* this.#take(true)
  }

  /** Writes what has come so far; with `untilEnd` waits for the program to end. */
  *#take(untilEnd: boolean): Task<void> {
    for (;;) {
      const next = this.#happenings.shift()
      if (next === undefined) {
        this.#child?.stdout.resume()
        this.#child?.stderr.resume()
        if (this.#ended || !untilEnd) return
        yield new Wait(new Promise<void>((resolve) => (this.#arrived = resolve)))
        this.#arrived = undefined
        continue
      }
      if (next.type === 'end') {
        yield* this.#lines('out', '', true)
        yield* this.#lines('err', '', true)
        yield* this.#finish(next.code)
        return
      }
      if (next.type === 'error') {
        this.#ended = true
        throw this.#notStarted(reasonOf(next.error))
      }
      if (next.type === 'timeUp') throw this.#timedOut()
      yield* this.#lines(next.type, next.text, false)
    }
  }

  #timedOut(): TerminatingError {
    const { configurationName, limits } = this.#rs.plan
    const { path, name } = this.#info
    return failure(
      'NativeCommandTimedOut',
      `Program '${name}' was ended: it ran longer than the ${limits.processMsMax} milliseconds that the session configuration ${configurationName} gives a program. Its administrator can raise limits.processMsMax.`,
      { type: 'System.TimeoutException', category: 'OperationTimeout', target: path },
    )
  }

  #notStarted(why: string): TerminatingError {
    return this.#failed(
      `An error occurred trying to start process '${this.#info.path}' with working directory '${this.#at}'. ${why}${positionMessage(this.#invocation.extent)}.`,
    )
  }

  *#lines(stream: 'out' | 'err', text: string, isLast: boolean): Task<void> {
    let rest = this.#rest[stream] + text
    for (;;) {
      const at = rest.indexOf('\n')
      if (at < 0) break
      yield* this.#line(stream, rest.slice(0, at).replace(/\r$/, ''))
      rest = rest.slice(at + 1)
    }
    if (isLast && rest !== '') {
      yield* this.#line(stream, rest)
      rest = ''
    }
    this.#rest[stream] = rest
  }

  *#line(stream: 'out' | 'err', line: string): Task<void> {
    const task = stream === 'out' ? this.out.write(line) : this.pipes.error.write(this.#stderrRecord(line))
    if (task !== undefined) yield task
    if (stream === 'err' && !this.#missedTerminal && asksForTerminal(line)) yield* this.#noTerminal()
  }

  /** The first line of stderr is the error, the others are its message. */
  #stderrRecord(line: string): ErrorRecord {
    const record = new ErrorRecord({
      exception: netException('sma:RemoteException', line),
      errorId: this.#stderrLines++ === 0 ? 'NativeCommandError' : 'NativeCommandErrorMessage',
      category: 'NotSpecified',
      target: line,
    })
    record.invocationInfo = this.#invocation
    record.commandTypeName = ''
    record.categoryActivity = ''
    return record
  }

  *#finish(code: number): Task<void> {
    this.#ended = true
    this.hadErrors = code !== 0
    this.#rs.setExitCode(code)
    const { frame } = this.#place
    if (code === 0 || !isTrue(frame.scope.find('psnativecommanduseerroractionpreference')?.value ?? false))
      return
    const message = `Program "${this.#info.name}" ended with non-zero exit code: ${code} (0x${(code >>> 0).toString(16).toUpperCase().padStart(2, '0')}).`
    const exception = netException('sma:NativeCommandExitException', message, {
      properties: [
        ['ExitCode', code],
        ['ProcessId', this.#child?.pid ?? 0],
        ['Path', this.#info.path],
      ],
    })
    const record = new ErrorRecord({
      exception,
      errorId: 'ProgramExitedWithNonZeroCode',
      category: 'NotSpecified',
      target: this.#info.path,
    })
    record.commandTypeName = ''
    const preference = preferenceOf(frame.scope, 'ErrorActionPreference', this.#rs)
    if (preference === ActionPreference.Stop) throw new TerminatingError(record, true)
    if (preference === ActionPreference.Ignore) return
    this.#rs.rememberError(record, frame)
    if (preference === ActionPreference.SilentlyContinue) return
    const task = this.pipes.error.write(record)
    if (task !== undefined) yield task
  }

  /** The program has said what it lacks; this says why, and what to do. */
  *#noTerminal(): Task<void> {
    this.#missedTerminal = true
    const preference = preferenceOf(this.#place.frame.scope, 'WarningPreference', this.#rs)
    if (preference === ActionPreference.SilentlyContinue || preference === ActionPreference.Ignore) return
    const text = `Programs of a remote session have no terminal: '${this.#info.name}' can neither draw a screen nor ask. Give it what it needs as arguments or as pipeline input.`
    const task = this.pipes.warning.write(new InformationalRecord('warning', text, this.#invocation))
    if (task !== undefined) yield task
  }

  // biome-ignore lint/correctness/useYield: stages share one shape
  *dispose(): Task<void> {
    const child = this.#child
    if (child?.pid === undefined || this.#ended) return
    // stopped or broken off: the whole group goes, not only the first process
    this.#group?.end()
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
    child.unref()
  }
}
