/** Programs of the machine: found on the session's PATH, run as a process group of their own, without a terminal. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import fs from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray, PSList } from '../../objects/collections.ts'
import { ErrorRecord, type InvocationInfo } from '../../objects/error-record.ts'
import { netException } from '../../objects/exceptions.ts'
import { baseOf } from '../../objects/ps-object.ts'
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
import { hasWildcard } from '../runtime/wildcard.ts'
import type { SessionPlanLimits } from '../../configurations/session-plan.ts'
import type { ArrayLiteralAst } from '../language/ast.ts'
import { plainAsk } from './ask.ts'
import { providersOf } from './index.ts'

function isExecutable(path: string): boolean {
  const stats = fs.statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() === true && (stats.mode & 0o111) !== 0
}

export class Programs implements NativeCommands {
  readonly #rs: Runspace
  constructor(rs: Runspace) {
    this.#rs = rs
  }

  find(frame: Frame, name: string): CommandInfo | undefined {
    if (name === '' || hasWildcard(name)) return undefined
    const { providers } = this.#rs
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
      return isExecutable(path) ? new ApplicationInfo(path.slice(path.lastIndexOf('/') + 1), path) : undefined
    }
    for (const folder of (providers.environment.get('PATH') ?? '').split(':')) {
      if (folder === '') continue
      const path = `${folder.replace(/\/+$/, '')}/${name}`
      if (isExecutable(path)) return new ApplicationInfo(name, path)
    }
    return undefined
  }

  // biome-ignore lint/correctness/useYield: stages are made by tasks
  *stage(spec: StageSpec, place: StagePlace, info: ApplicationInfo, invocation: InvocationInfo): Task<Stage> {
    return new ProgramStage(this.#rs, spec, place, info, invocation)
  }
}

type Happening =
  | { readonly type: 'out' | 'err'; readonly text: string }
  | { readonly type: 'end'; readonly code: number }
  | { readonly type: 'error'; readonly error: Error }

/** programs of each session that have not ended */
const running = new WeakMap<SessionPlanLimits, number>()

class ProgramStage implements Stage {
  out: Sink = nullSink
  hadErrors = false
  readonly pipes: Pipes
  readonly #rs: Runspace
  readonly #spec: StageSpec
  readonly #place: StagePlace
  readonly #info: ApplicationInfo
  readonly #invocation: InvocationInfo
  #child: ChildProcessByStdio<Writable, Readable, Readable> | undefined
  readonly #happenings: Happening[] = []
  #arrived: (() => void) | undefined
  #ended = false
  #stderrLines = 0
  readonly #rest = { out: '', err: '' }

  constructor(
    rs: Runspace,
    spec: StageSpec,
    place: StagePlace,
    info: ApplicationInfo,
    invocation: InvocationInfo,
  ) {
    this.#rs = rs
    this.#spec = spec
    this.#place = place
    this.#info = info
    this.#invocation = invocation
    this.pipes = place.pipes
  }

  *begin(): Task<void> {
    this.#needsOutString()
    const providers = providersOf(this.#rs)
    const args: string[] = []
    for (const one of this.#spec.args) args.push(...(yield* this.#words(one)))
    const at =
      providers.location.provider.provider.name === 'FileSystem'
        ? providers.location.providerPath
        : this.#rs.plan.homeDirectory
    // the plan's limits are one record for all runspaces of a session
    const { limits } = this.#rs.plan
    const others = running.get(limits) ?? 0
    if (limits.processesMax !== undefined && others >= limits.processesMax)
      // ERROR_NOT_ENOUGH_QUOTA, as Windows answers beyond MaxProcessesPerShell
      throw this.#notStarted('Not enough quota is available to process this command.')
    running.set(limits, others + 1)
    let counted = true
    const gone = (): void => {
      if (counted) running.set(limits, (running.get(limits) ?? 1) - 1)
      counted = false
    }
    const child = spawn(this.#info.path, args, {
      cwd: at,
      env: Object.fromEntries(providers.environment.values),
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    })
    this.#child = child
    const say = (one: Happening): void => {
      this.#happenings.push(one)
      this.#arrived?.()
    }
    const listen = (stream: Readable, type: 'out' | 'err'): void => {
      stream.setEncoding('utf8')
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
    child.on('error', (error) => {
      gone()
      say({ type: 'error', error })
    })
    child.on('close', (code, signal) => {
      gone()
      say({ type: 'end', code: code ?? 128 + (signal === 'SIGKILL' ? 9 : 15) })
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

  /** An argument as the words a program gets: collections are spread, bare wildcards are file names. */
  *#words(arg: StageSpec['args'][number]): Task<string[]> {
    if (arg.kind === 'endOfParameters') return ['--']
    if (arg.kind === 'parameter') {
      const text = `-${arg.name}`
      if (!arg.hasValue) return [arg.extent?.text ?? text]
      return [`${text}:${this.#rs.text(arg.value)}`]
    }
    const { ast, value } = arg
    if (arg.text !== undefined) return [arg.text]
    if (ast?.kind === 'ArrayLiteralAst') return this.#listed(ast, value)
    if (ast?.kind === 'StringConstantExpressionAst' && ast.stringConstantType === 'BareWord') {
      const word = String(value)
      if (word === '~' || word.startsWith('~/')) return [this.#rs.plan.homeDirectory + word.slice(1)]
      // `?` alone is a letter to programs
      if (hasWildcard(word) && /[*[]/.test(word)) {
        const providers = providersOf(this.#rs)
        const found = yield* providers.glob(plainAsk(this.#place.frame), word)
        const base = providers.location.providerPath.replace(/\/+$/, '')
        const names = found
          .map((one) =>
            word.startsWith('/') || !one.path.startsWith(`${base}/`)
              ? one.path
              : one.path.slice(base.length + 1),
          )
          .filter((one) => word.startsWith('.') || !one.split('/').pop()?.startsWith('.'))
        if (names.length > 0) return names
      }
      return [word]
    }
    const base = baseOf(value)
    if (base instanceof PSArray || base instanceof PSList)
      return base.items.filter((one) => one !== null).map((one) => this.#rs.text(one))
    return value === null ? [] : [this.#rs.text(value)]
  }

  /** `a,b` is one word; after `a, b` the comma stays with the first. */
  #listed(ast: ArrayLiteralAst, value: unknown): string[] {
    const base = baseOf(value)
    const items = base instanceof PSArray ? base.items : [value]
    const text = ast.extent.text
    const words: string[] = ['']
    for (const [i, item] of items.entries()) {
      if (i > 0) {
        const from = (ast.elements[i - 1]?.extent.endOffset ?? 0) - ast.extent.startOffset
        const to = (ast.elements[i]?.extent.startOffset ?? 0) - ast.extent.startOffset
        const between = text.slice(from, to)
        if (/^\s/.test(between)) words.push('')
        words[words.length - 1] += ','
        if (/\s$/.test(between)) words.push('')
      }
      words[words.length - 1] += item === null ? '' : this.#rs.text(item)
    }
    return words
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
        throw this.#notStarted(`${next.error.message}.`)
      }
      yield* this.#lines(next.type, next.text, false)
    }
  }

  #notStarted(why: string): TerminatingError {
    return this.#failed(
      `An error occurred trying to start process '${this.#info.path}' with working directory '${this.#rs.plan.homeDirectory}'. ${why}`,
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

  // biome-ignore lint/correctness/useYield: stages share one shape
  *dispose(): Task<void> {
    const child = this.#child
    if (child?.pid === undefined || this.#ended) return
    // stopped or broken off: the whole group goes, not only the first process
    try {
      process.kill(-child.pid, 'SIGTERM')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
    child.unref()
  }
}
