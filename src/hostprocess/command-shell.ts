/**
 * Stop 7 of a request for a Windows Remote Shell (MS-WSMV 3.1.4.5.2): each command line runs in a runspace of its own, as a
 * program would, and what it shows becomes the bytes of stdout and stderr. Same port, same credit and same stops as a PSRP session.
 */
import {
  auditLineCharsMax,
  outputCreditFragments,
  shellPieceBytesMax,
  stdinLineBytesMax,
  stopCooperativeMs,
} from '../settings/limits.ts'
import { type ShellCommand, readCommandLine } from './command-line.ts'
import { ConsoleHost } from './console-host.ts'
import type {
  CommandRequest,
  EngineInput,
  EngineOutcome,
  EngineRunspace,
  EngineSinks,
  InputItem,
  PipelineContext,
  PipelineRequest,
} from './engine-port.ts'
import {
  CONTROL_STOP,
  type CommandLine,
  type CommandShell,
  type SessionEnd,
  SHELL_EXIT,
  SHELL_STDERR,
  SHELL_STDOUT,
  shellPiece,
  type Target,
  type ToWorker,
} from './messages.ts'
import { InputQueue } from './input-queue.ts'
import { Outflow } from './outflow.ts'
import type { WorkerSessionFacts } from './session-host.ts'
import { programsOf } from './session-programs.ts'
import { WorkerPipeline } from './worker-pipeline.ts'

/** of a command that failed or was ended: clients look for not zero */
const failedExitCode = 1

interface Running {
  readonly target: Target
  readonly outflow: Outflow
  readonly host: ConsoleHost
  readonly command: ShellCommand
  readonly stdin: Stdin
  /** its stdin is what the script finds in `$input` */
  readonly isPiped: boolean
  runspace: EngineRunspace | undefined
  /** the engine task that has the command now: opening, script, or the text of its last error */
  pipeline: WorkerPipeline<ConsoleHost> | undefined
  stopping: boolean
  stopTimer: { clear(): void } | undefined
}

export class WorkerShell {
  readonly #facts: WorkerSessionFacts
  readonly #shell: CommandShell
  readonly #running = new Map<Target, Running>()
  #closing = false
  #end: SessionEnd | undefined
  #resolveEnded!: (end: SessionEnd) => void
  readonly ended: Promise<SessionEnd>

  constructor(facts: WorkerSessionFacts, shell: CommandShell) {
    this.#facts = facts
    this.#shell = shell
    this.ended = new Promise((resolve) => {
      this.#resolveEnded = resolve
    })
  }

  receive(message: ToWorker): void {
    if (this.#end) return
    switch (message.type) {
      case 'openPipeline':
        this.#open(message.target, message.line ?? { text: '', isConsole: true })
        return
      case 'data':
        this.#input(message.target, message.bytes, message.end ?? false)
        return
      case 'stopPipeline':
      case 'closePipeline':
        this.#stop(message.target)
        return
      case 'credit': {
        const running = this.#running.get(message.target)
        running?.outflow.grant(message.count)
        if (running) this.#flush(running)
        running?.pipeline?.wake()
        return
      }
      case 'connect':
        this.#facts.post({
          type: 'connectFailed',
          id: message.id,
          message: 'A Windows Remote Shell cannot be connected to again.',
        })
        return
      case 'closeSession':
        this.#closing = true
        for (const target of [...this.#running.keys()]) this.#stop(target)
        this.#closeWhenIdle()
        return
      case 'breakSession':
        this.#abandon('the shell did not stop in time')
        return
    }
  }

  /** A mistake of ours while a message was handled: this shell ends, its neighbours do not. */
  fault(error: unknown): void {
    if (this.#end) return
    this.#facts.log(`the shell failed: ${error instanceof Error ? error.stack : String(error)}`)
    this.#abandon(String(error))
  }

  // --- a command's life: its runspace opens, its script runs, an error that ended it is written, its exit code goes out

  #open(target: Target, line: CommandLine): void {
    this.#facts.post({ type: 'audit', target, line: line.text.slice(0, auditLineCharsMax) })
    const write =
      (kind: number) =>
      (text: string): boolean => {
        const bytes = Buffer.from(text, 'utf8')
        for (let at = 0; at < bytes.length; at += shellPieceBytesMax)
          running.outflow.push([shellPiece(kind, bytes.subarray(at, at + shellPieceBytesMax))], false)
        return running.outflow.hasRoom
      }
    const stdin = new Stdin((bytes) => this.#facts.post({ type: 'inputCredit', target, bytes }))
    const command = readCommandLine(line.text)
    const running: Running = {
      target,
      outflow: new Outflow(outputCreditFragments),
      host: new ConsoleHost({
        stdout: write(SHELL_STDOUT),
        stderr: write(SHELL_STDERR),
        readLine: command.asksNobody ? undefined : () => stdin.readLine(),
      }),
      command,
      stdin,
      isPiped: !line.isConsole && command.readsInput,
      runspace: undefined,
      pipeline: undefined,
      stopping: false,
      stopTimer: undefined,
    }
    this.#running.set(target, running)
    const { wrong } = running.command
    if (wrong) {
      running.host.send('WriteErrorLine', [wrong.text])
      return this.#finish(running, wrong.exitCode)
    }
    const { plan } = this.#facts
    const environmentVariables = {
      ...plan.environmentVariables,
      ...Object.fromEntries(this.#shell.environment),
    }
    const runspace = this.#facts.engine.createRunspace({
      plan: { ...plan, environmentVariables },
      runspaceId: this.#facts.newGuid(),
      sender: {
        applicationArguments: null,
        connectionString: plan.connectionString,
        clientTimeZone: null,
      },
      host: running.host,
      stopFlag: new Int32Array(this.#facts.control, CONTROL_STOP * Int32Array.BYTES_PER_ELEMENT, 1),
      programs: programsOf(this.#facts.control),
      protocolVersion: '2.3',
    })
    running.runspace = runspace
    this.#run(
      running,
      false,
      (context) => runspace.open(context),
      {},
      (outcome) => (outcome.type === 'completed' ? this.#enter(running) : this.#ended(running, outcome)),
    )
  }

  /** The shell's folder first, then the script, which may have to come by stdin. */
  #enter(running: Running): void {
    const { command, stdin, target } = running
    const begin = (): void => {
      if (command.script !== undefined) return this.#script(running, command.script)
      void stdin.whole().then((script) => {
        if (this.#running.get(target) === running && !running.stopping) this.#script(running, script)
      })
    }
    const { workingDirectory } = this.#shell
    if (workingDirectory === undefined) return begin()
    const request = requestOf([commandOf('Set-Location', { LiteralPath: workingDirectory })], false)
    this.#run(
      running,
      false,
      (context) => (running.runspace as EngineRunspace).createPipeline(request, context),
      {},
      (outcome) => (outcome.type === 'completed' ? begin() : this.#ended(running, outcome)),
    )
  }

  #script(running: Running, script: string): void {
    const request = requestOf(
      [{ ...scriptOf(script), merge: { error: 'output' } }, commandOf('Out-Default', {})],
      running.isPiped,
    )
    let failure: EngineOutcome | undefined
    this.#run(
      running,
      running.isPiped,
      (context) => (running.runspace as EngineRunspace).createPipeline(request, context),
      {
        error: (error) => {
          failure ??= { type: 'failed', error }
          return true
        },
      },
      (outcome) => this.#ended(running, outcome.type === 'completed' ? (failure ?? outcome) : outcome),
    )
  }

  #ended(running: Running, outcome: EngineOutcome): void {
    const { host } = running
    if (running.stopping || outcome.type === 'stopped') return this.#finish(running, failedExitCode)
    if (outcome.type === 'completed') return this.#finish(running, host.exitCode ?? exitCodeOf(running))
    const { error } = outcome
    const request = requestOf([commandOf('Out-String', { InputObject: error })], false)
    this.#run(
      running,
      false,
      (context) => (running.runspace as EngineRunspace).createPipeline(request, context),
      { output: (text) => host.send('WriteErrorLine', [String(text).trimEnd()]) },
      () => this.#finish(running, failedExitCode),
    )
  }

  /** One engine task of a command. */
  #run(
    running: Running,
    expectsInput: boolean,
    start: (context: PipelineContext) => Parameters<WorkerPipeline['start']>[0],
    sinks: Partial<EngineSinks>,
    done: (outcome: EngineOutcome) => void,
  ): void {
    const { target, outflow, host, stdin } = running
    const drop = (): boolean => outflow.hasRoom
    const pipeline = new WorkerPipeline<ConsoleHost>({
      id: target,
      sessionId: this.#facts.sessionId,
      host,
      expectsInput,
      slices: this.#facts.slices,
      hasRoom: () => outflow.hasRoom,
      afterStep: () => this.#flush(running),
      // stdin pays for itself
      paid: () => undefined,
      done: (outcome) => {
        running.pipeline = undefined
        if (this.#running.get(target) === running) done(outcome)
      },
      onFault: (error) => {
        this.#facts.log(`the engine failed: ${error instanceof Error ? error.stack : String(error)}`)
        host.send('WriteErrorLine', [
          `The engine failed: ${error instanceof Error ? error.message : String(error)}`,
        ])
        return { type: 'stopped' }
      },
    })
    running.pipeline = pipeline
    pipeline.start(
      start({
        input: stdin,
        host,
        wake: () => pipeline.wake(),
        sinks: {
          ...{ output: drop, error: drop, warning: drop, verbose: drop, debug: drop },
          ...{ information: drop, progress: drop },
          ...sinks,
        },
      }),
    )
    if (running.stopping) pipeline.stop()
  }

  #finish(running: Running, exitCode: number): void {
    const { target, outflow } = running
    if (!this.#running.delete(target)) return
    running.stopTimer?.clear()
    running.runspace?.close()
    const code = new Uint8Array(4)
    new DataView(code.buffer).setInt32(0, exitCode, true)
    outflow.push([shellPiece(SHELL_EXIT, code)], true)
    // its last words are few: they need no credit
    outflow.grant(Number.MAX_SAFE_INTEGER)
    this.#flush(running)
    if (this.#closing) this.#closeWhenIdle()
  }

  #flush({ target, outflow }: Running): void {
    if (this.#end) return
    const fragments = outflow.take()
    const end = outflow.drained
    if (fragments.length === 0 && !end) return
    this.#facts.post(
      { type: 'output', target, fragments, end },
      fragments.map((one) => one.buffer as ArrayBuffer),
    )
  }

  // --- stdin

  #input(target: Target, bytes: Uint8Array, end: boolean): void {
    const running = this.#running.get(target)
    // its command is over: dropped, and its sender need not wait
    if (!running) return this.#facts.post({ type: 'inputCredit', target, bytes: bytes.length })
    running.stdin.push(bytes, end)
    const max = this.#facts.plan.limits.receivedCommandBytesMax
    if (running.stdin.held > max) {
      running.host.send('WriteErrorLine', [
        `More than ${max} bytes of input came before the command line had its script (receivedCommandBytesMax).`,
      ])
      return this.#stop(target)
    }
    running.pipeline?.wake()
  }

  // --- stop

  #stop(target: Target): void {
    const running = this.#running.get(target)
    if (!running) {
      // it is over: whoever waits for its end is told
      this.#facts.post({ type: 'output', target, fragments: [], end: true })
      return
    }
    if (running.stopping) return
    running.stopping = true
    if (!running.pipeline) return this.#finish(running, failedExitCode)
    running.stopTimer = this.#facts.setTimer(
      () => this.#abandon(`command ${target} did not stop in ${stopCooperativeMs} ms`),
      stopCooperativeMs,
    )
    running.pipeline.stop()
  }

  #closeWhenIdle(): void {
    if (this.#running.size === 0) this.#over({ type: 'closed' })
  }

  #abandon(message: string): void {
    this.#facts.slices.removeSession(this.#facts.sessionId)
    for (const running of [...this.#running.values()]) this.#finish(running, failedExitCode)
    this.#over({ type: 'broken', message })
  }

  #over(end: SessionEnd): void {
    if (this.#end) return
    this.#end = end
    this.#facts.slices.removeSession(this.#facts.sessionId)
    this.#facts.post({ type: 'ended', reason: end })
    this.#resolveEnded(end)
  }
}

/** As powershell.exe: one when the last statement did not succeed; a program that was the whole command line answers for itself. */
function exitCodeOf({ runspace, command: { isPlain } }: Running): number {
  const { succeeded, programExitCode } = runspace?.status ?? { succeeded: true, programExitCode: undefined }
  if (succeeded) return 0
  return isPlain ? (programExitCode ?? failedExitCode) : failedExitCode
}

/** Bytes that come in pieces as lines of text. */
class Stdin implements EngineInput {
  readonly #decoder = new TextDecoder('utf-8')
  readonly #queue: InputQueue
  #rest = ''
  /** characters of the script that is read whole */
  #gathered = 0

  constructor(paid: (bytes: number) => void) {
    this.#queue = new InputQueue({ isOpen: true, paid, onReady: () => undefined })
  }

  /** characters that wait for a reader, or for the end of a script */
  get held(): number {
    return this.#queue.held + this.#gathered
  }

  push(bytes: Uint8Array, end: boolean): void {
    if (!this.#queue.isOpen) return
    const parts = (this.#rest + this.#decoder.decode(bytes, { stream: !end })).split('\n')
    this.#rest = parts.pop() ?? ''
    for (const part of parts) this.#add(part.endsWith('\r') ? part.slice(0, -1) : part)
    if (this.#rest.length > stdinLineBytesMax || (end && this.#rest !== '')) {
      this.#add(this.#rest)
      this.#rest = ''
    }
    // an unfinished line is no reason to stop its rest
    this.#queue.came(bytes.length)
    if (end) this.#queue.end()
  }

  #add(text: string): void {
    this.#queue.push(text, text.length)
  }

  next(): InputItem {
    return this.#queue.next()
  }
  whenReady(): Promise<void> {
    return this.#queue.whenReady()
  }

  async readLine(): Promise<string | null> {
    for (;;) {
      const item = this.next()
      if (item.type === 'value') return item.value as string
      if (item.type === 'end') return null
      await this.whenReady()
    }
  }

  async whole(): Promise<string> {
    const lines: string[] = []
    for (let line = await this.readLine(); line !== null; line = await this.readLine()) {
      lines.push(line)
      this.#gathered += line.length
    }
    this.#gathered = 0
    return lines.join('\n')
  }
}

const requestOf = (commands: readonly CommandRequest[], expectsInput: boolean): PipelineRequest => ({
  statements: [{ commands }],
  expectsInput,
  addToHistory: false,
  history: undefined,
  isNested: false,
  redirectShellErrorOutputPipe: true,
  invocationInfo: { error: false, warning: false, debug: false, verbose: false },
})
const scriptOf = (text: string): CommandRequest => ({
  text,
  isScript: true,
  useLocalScope: false,
  args: [],
  merge: {},
})
const commandOf = (name: string, parameters: Readonly<Record<string, unknown>>): CommandRequest => ({
  text: name,
  isScript: false,
  useLocalScope: undefined,
  args: Object.entries(parameters).map(([key, value]) => ({ name: key, value })),
  merge: {},
})
