/** A runspace: one session's state and the services its code works with. Frames and commands reach everything through it. */
import { commandsOnly } from './pipeline-spec.ts'
import type { Culture } from '../../objects/cultures.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSDictionary, PSList } from '../../objects/collections.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import type { ObjectText } from './object-text.ts'
import type { NetException } from '../../objects/exceptions.ts'
import type { NetType } from '../../objects/net-type.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { HostInformationMessage, InformationRecord, InformationalRecord } from '../../objects/records.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { SessionPlan } from '../../configurations/session-plan.ts'
import type {
  ITypeName,
  PipelineAst,
  PipelineChainAst,
  VariableExpressionAst,
  ExpressionAst,
} from '../language/ast.ts'
import type { Code } from '../compile/code.ts'
import { bytesPerFuel, callDepthMax, stringCharsMax } from '../../settings/limits.ts'
import { resolveTypeName, typeNotFound } from '../types/resolve.ts'
import { Classes } from './classes.ts'
import { type ApplicationInfo, type CmdletInfo, type CommandInfo, FunctionInfo } from './command-info.ts'
import { getMember } from './members.ts'
import type { CallOptions, EngineContext, TypeData } from './context.ts'
import { convertTo, enumerate, itemsOf, toText } from './convert.ts'
import { extentOf } from './binding-errors.ts'
import { driveVariable, setDriveVariable } from './drive-variables.ts'
import { exhausted, fail, failure, outOfMemory } from './failure.ts'
import type { Completion } from './flow.ts'
import type { Frame } from './frame.ts'
import { HostIo } from './host-io.ts'
import { confirmImpactType } from './metadata.ts'
import type { Stage, StagePlace } from './pipeline.ts'
import type { StageSpec } from './pipeline-spec.ts'
import { Collector, type Pipes, type Sink } from './pipes.ts'
import { runPipeline } from './pipeline.ts'
import type { EngineRunspace } from '../run.ts'
import type { RuntimeDefinedParameter } from './dynamic-parameters.ts'
import { Scope } from './scope.ts'
import { startBackground } from './start-job.ts'
import { NativeScript } from './native-script.ts'
import { ScriptBlock } from './script-block.ts'
import { ScriptFiles } from './script-files.ts'
import { SessionState, setFunction } from './session-state.ts'
import { type Meter, mustYield, runNested, type Task } from './task.ts'
import type { InvocationInfo } from '../../objects/error-record.ts'
import type { Providers } from '../providers/providers.ts'
import type { ParameterInfo } from './command-info.ts'
import { dateFromUnixMs } from '../../objects/date.ts'
import type { SourceText } from '../language/source-text.ts'
import type { Modules } from './modules.ts'
import type { Visibility } from '../visibility.ts'
import type { NativeCommands } from './native.ts'

export interface RunspaceParts {
  readonly plan: SessionPlan
  readonly id: string
  readonly meter: Meter
  readonly cmdlets: ReadonlyMap<string, CmdletInfo>
  /** Unix milliseconds */
  readonly now: () => number
  readonly random: () => number
  readonly userName: string
  readonly computerName: string
  readonly processId: number
  /** resolves after so many milliseconds */
  readonly sleep: (ms: number) => Promise<void>
}

export class Runspace implements EngineContext {
  readonly plan: SessionPlan
  readonly id: string
  readonly meter: Meter
  readonly global: SessionState
  readonly typeData: Map<string, TypeData> = new Map()
  /** what Update-FormatData adds, see `engine/formatting` */
  readonly formatData: unknown[] = []
  readonly culture: string = 'en-US'
  readonly ownCulture: Culture | undefined = undefined
  readonly uiCulture: string = 'en-US'
  readonly classes: Classes
  readonly io: HostIo
  readonly scriptFiles: ScriptFiles
  providers!: Providers
  modules!: Modules
  native!: NativeCommands
  readonly errors: PSList = new PSList()
  readonly cmdlets: ReadonlyMap<string, CmdletInfo>
  readonly history: {
    id: number
    commandLine: string
    startTime: number
    endTime: number
    status: string
  }[] = []
  /** of the history, what runs just now */
  runningEntry: Runspace['history'][number] | undefined
  readonly userName: string
  readonly computerName: string
  readonly processId: number
  readonly sleep: (ms: number) => Promise<void>
  readonly #now: () => number
  readonly #random: () => number

  /** running script blocks, the innermost last */
  readonly frames: Frame[] = []
  /** `$?` */
  lastSuccess = true
  /** calls that run within each other on the thread's own stack now */
  directDepth = 0
  /** where a node answered that it goes on later: how, see compile/code.ts */
  pending: Task | undefined
  /** some caller has a `try`: errors go to it */
  propagateErrors = false
  /** RedirectShellErrorOutputPipe of the running pipeline */
  redirectErrors = true
  /** records the running catch blocks caught */
  readonly caught: ErrorRecord[] = []
  historyId: bigint = 0n
  memoryBytes = 0
  /** `$using:` values the client sent with the pipeline */
  usingValues: PSDictionary | undefined
  /** `$?` at the end of the client's last script, before the commands behind it set theirs */
  clientSucceeded = true
  nestedPromptLevel = 0
  /** of a restricted session: what its client does not see */
  visibility: Visibility | undefined
  /** of a session whose configuration has opened it: texts that came afterwards, from its client, files or commands of his */
  clientSources: WeakSet<SourceText> | undefined
  /** is this text held to the constrained language */
  confines(source: SourceText): boolean {
    return this.plan.languageMode === 'ConstrainedLanguage' && this.clientSources?.has(source) === true
  }

  /** The same for a command that is called from a frame: a client's Command object has no text. */
  confinesCaller(frame: Frame): boolean {
    if (this.plan.languageMode !== 'ConstrainedLanguage' || this.clientSources === undefined) return false
    const source = frame.position?.source
    return source === undefined || this.clientSources.has(source)
  }

  /** do blocks of this text see the session's private commands */
  trusts(source: SourceText): boolean {
    return !this.plan.strict || this.clientSources?.has(source) !== true
  }
  /** modules whose commands were looked up by name: others are known, but not yet loaded */
  readonly usedModules: Set<string> = new Set(['microsoft.powershell.core'])
  objectText: ObjectText | undefined
  /** state cmdlets keep for the session: jobs, events, traces, by name */
  readonly services: Map<string, unknown> = new Map()
  /** the runspace whose session this one belongs to, where it is not the session's own */
  parent: Runspace | undefined
  /** actions of events wait for the next pipeline */
  hasPendingEvents = false
  isClosed = false
  /** what runs the pipelines of this runspace */
  engine!: EngineRunspace
  /** opens another runspace of the same configuration on this thread, see nested.ts */
  openNested!: () => EngineRunspace
  /** what becomes of a value that leaves the process and comes back: the host's serializer */
  roundTrip!: (value: unknown) => unknown

  constructor(parts: RunspaceParts) {
    this.plan = parts.plan
    this.id = parts.id
    this.meter = parts.meter
    this.cmdlets = parts.cmdlets
    this.#now = parts.now
    this.sleep = parts.sleep
    this.#random = parts.random
    this.userName = parts.userName
    this.computerName = parts.computerName
    this.processId = parts.processId
    this.global = new SessionState(new Scope(undefined))
    this.classes = new Classes(this)
    this.io = new HostIo(this)
    this.scriptFiles = new ScriptFiles(this)
  }

  // --- EngineContext

  get strictMode(): number {
    const frame = this.frames[this.frames.length - 1]
    return (frame?.scope ?? this.global.top).effectiveStrictMode
  }

  outputFieldSeparator(): string {
    const found = this.currentScope.find('ofs')
    return found === undefined || found.value === null ? ' ' : this.text(found.value)
  }

  get currentScope(): Scope {
    return this.frames[this.frames.length - 1]?.scope ?? this.global.current
  }

  get currentState(): SessionState {
    return this.frames[this.frames.length - 1]?.state ?? this.global
  }

  resolveType(name: string): NetType | undefined {
    return resolveTypeName(name, this.classes.typeScope(this.currentScope, this.currentState))
  }

  requireType(name: ITypeName, frame: Frame): NetType {
    return this.classes.resolveAst(name, frame)
  }

  typeByName(name: string, frame: Frame): NetType {
    const found = resolveTypeName(name, this.classes.typeScope(frame.scope, frame.state))
    if (found === undefined) throw typeNotFound(name)
    return found
  }

  findType(name: string, frame: Frame): NetType | undefined {
    return resolveTypeName(name, this.classes.typeScope(frame.scope, frame.state))
  }

  call(block: unknown, args: readonly unknown[], options: CallOptions = {}): Task<unknown> {
    return this.#call(block, args, options)
  }

  *#call(block: unknown, args: readonly unknown[], options: CallOptions): Task<unknown> {
    const collector = new Collector()
    yield* this.callInto(block, args, options, collector)
    return collector.value()
  }

  /** Calls a script block with its output going to a sink. */
  *callInto(block: unknown, args: readonly unknown[], options: CallOptions, out: Sink): Task<void> {
    const given = baseOf(block)
    const base = given instanceof NativeScript ? given.block?.(this) : given
    if (!(base instanceof ScriptBlock))
      fail('InvalidCallTarget', `A script block is needed, not '${this.text(block)}'.`, {
        category: 'InvalidArgument',
      })
    const top = this.frames[this.frames.length - 1] ?? this.io.baseFrame
    const frame = options.quiet ? top.withoutErrors() : top
    const scope = options.dotSource ? frame.scope : undefined
    const restore = scope && this.#lend(scope, options)
    const spec: StageSpec = {
      ast: undefined,
      command:
        options.dotSource ||
        (options.under === undefined &&
          options.self === undefined &&
          options.variables === undefined &&
          options.input === undefined)
          ? base
          : this.#withVariables(base, options),
      nameExtent: frame.position,
      dotSource: options.dotSource ?? false,
      invoked: true,
      isCall: true,
      isLenient: options.propagate === true,
      args: args.map((value) => ({ kind: 'value' as const, value })),
      redirections: [],
    }
    const propagate = this.propagateErrors
    if (options.propagate) this.propagateErrors = true
    try {
      yield* runPipeline(frame, commandsOnly([spec], out))
    } finally {
      this.propagateErrors = propagate
      restore?.()
    }
  }

  /** A copy of the block that sees a few more variables, in the scope it will run in. */
  #withVariables(block: ScriptBlock, options: CallOptions): ScriptBlock {
    const made = new ScriptBlock(block.ast, block.state, block.file)
    made.isFilter = block.isFilter
    made.extraVariables = new Map([
      ...(options.under === undefined ? [] : [['_', options.under] as const]),
      ...(options.self === undefined ? [] : [['this', options.self] as const]),
      ...(options.variables ?? []),
    ])
    made.extraInput = options.input
    return made
  }

  #lend(scope: Scope, options: CallOptions): () => void {
    const names: [string, unknown][] = Array.from(options.variables ?? [], ([name, value]) => [name, value])
    if (options.under !== undefined) names.push(['_', options.under])
    if (options.self !== undefined) names.push(['this', options.self])
    const before = names.map(([name]) => [name.toLowerCase(), scope.own(name.toLowerCase())] as const)
    const values = before.map(([, variable]) => variable?.value)
    for (const [name, value] of names) scope.assign(name, name.toLowerCase(), value)
    return () => {
      before.forEach(([key, variable], i) => {
        if (variable === undefined) scope.remove(key)
        else variable.value = values[i]
      })
    }
  }

  callNested(block: unknown, args: readonly unknown[], options: CallOptions = {}): unknown {
    if (block instanceof NativeScript) return block.run(options.self, this)
    // whether the script's last command succeeded is no matter of a property that is looked at
    const succeeded = this.lastSuccess
    try {
      return runNested(this.meter, this.call(block, args, options))
    } finally {
      this.lastSuccess = succeeded
    }
  }

  finish(task: Task): unknown {
    return runNested(this.meter, task)
  }

  charge(bytes: number): void {
    // copying takes time: a loop that copies much looks at the clock as often as one that does much
    this.meter.fuel -= Math.floor(bytes / bytesPerFuel)
    if (bytes > Math.min(stringCharsMax * 2, this.plan.limits.memoryBytesMax / 2)) throw outOfMemory()
    this.memoryBytes += bytes
    this.parent?.charge(bytes)
    if (this.memoryBytes > this.plan.limits.memoryBytesMax) this.#collect()
  }

  spend(units: number): boolean {
    this.meter.fuel -= units
    return this.meter.fuel <= 0
  }

  /** Allocation is counted, release is not: a window that fills is closed against what the heap really holds. */
  #collect(): void {
    this.memoryBytes = 0
    if (this.heapPressure()) throw exhausted()
  }

  /** Whether the thread's heap is close to its bound; replaced by the host that knows. */
  heapPressure: () => boolean = () => false

  now(): number {
    return this.#now()
  }

  random(): number {
    return this.#random()
  }

  // --- frames and errors

  checkDepth(): void {
    if (this.frames.length >= Math.min(callDepthMax, this.plan.limits.callDepthMax)) {
      fail('CallDepthOverflow', 'The script failed due to call depth overflow.', {
        type: 'sma:ScriptCallDepthException',
      })
    }
  }

  stackTrace(frame: Frame): string {
    const lines: string[] = []
    const at = this.frames.lastIndexOf(frame)
    for (let i = at < 0 ? this.frames.length - 1 : at; i >= 0; i--) {
      const one = this.frames[i] as Frame
      // what the client's commands run in is no call
      if (one.isBase) continue
      const line = one.position?.startLineNumber ?? 1
      lines.push(`at ${one.name}, ${one.file ?? '<No file>'}: line ${line}`)
    }
    return lines.join('\n')
  }

  /** Puts a record first in `$Error`; one that is there already is not counted twice. */
  rememberError(record: ErrorRecord, _frame: Frame): void {
    const list = this.errors.items
    if (list[0] === record || (list[0] instanceof ErrorRecord && list[0].exception === record.exception))
      return
    list.unshift(record)
    const max = Number(this.text(this.global.top.find('maximumerrorcount')?.value ?? 256)) || 256
    if (list.length > max) list.length = max
  }

  /** What a catch block sees: the record itself, or the same with the inner exception that matched. */
  caughtRecord(record: ErrorRecord, exception: NetException): ErrorRecord {
    if (record.exception === exception) return record
    const made = new ErrorRecord({
      exception,
      errorId: record.errorId,
      category: record.category,
      target: record.targetObject,
    })
    made.commandTypeName = record.commandTypeName
    made.categoryActivity = record.categoryActivity
    made.invocationInfo = record.invocationInfo
    made.scriptStackTrace = record.scriptStackTrace
    made.errorDetails = record.errorDetails
    return made
  }

  // --- writing

  *writeEnumerated(sink: Sink, value: unknown): Task<void> {
    if (value === AutomationNull || value === undefined) return
    const items = enumerate(value)
    if (items === undefined) {
      const task = sink.write(value)
      if (task !== undefined) yield task
    } else yield* this.writeItems(sink, items)
  }

  /** Writes each, on the spot as long as the sink takes them. @returns what is still to be done */
  writeAll(sink: Sink, items: Iterable<unknown>): Task<void> | undefined {
    const { meter } = this
    const iterator = items[Symbol.iterator]()
    let isOver = false
    try {
      for (;;) {
        if (--meter.fuel <= 0 && mustYield()) break
        const next = iterator.next()
        if (next.done) {
          isOver = true
          return undefined
        }
        if (next.value === AutomationNull) continue
        const task = sink.write(next.value === undefined ? null : next.value)
        if (task !== undefined) {
          isOver = true
          return this.#writeOn(sink, iterator, task)
        }
      }
      isOver = true
      return this.#writeOn(sink, iterator, undefined)
    } finally {
      if (!isOver) iterator.return?.()
    }
  }

  *#writeOn(sink: Sink, iterator: Iterator<unknown>, task: Task | undefined): Task<void> {
    if (task !== undefined) {
      let written = false
      try {
        yield task
        written = true
      } finally {
        if (!written) iterator.return?.()
      }
    }
    yield* this.writeItems(sink, { [Symbol.iterator]: () => iterator })
  }

  *writeItems(sink: Sink, items: Iterable<unknown>): Task<void> {
    const { meter } = this
    for (const item of items) {
      if (--meter.fuel <= 0 && mustYield()) yield undefined
      if (item === AutomationNull) continue
      const task = sink.write(item === undefined ? null : item)
      if (task !== undefined) yield task
    }
  }

  /** `$(return 1)`: leaves the block around the expression; what was gathered is the value so far. */
  informationRecord(messageData: unknown, tags: readonly string[], source: string): InformationRecord {
    return new InformationRecord({
      messageData,
      source,
      timeGenerated: dateFromUnixMs(this.now(), 2),
      tags: [...tags],
      user: this.userName,
      computer: this.computerName,
      processId: this.processId,
      managedThreadId: 1,
    })
  }

  *showInformation(record: InformationRecord, pipes: Pipes): Task<void> {
    // 6>$null and 6>&1 keep it off the screen (wire-632)
    if (pipes.information !== this.io.pipes.information) return
    const data = record.messageData
    if (data instanceof HostInformationMessage && record.tags.includes('PSHOST')) {
      this.io.writeHost(data)
      return
    }
    if (!record.tags.includes('PSHOST')) this.io.writeLine(this.text(data))
  }

  *showWhatIf(text: string): Task<void> {
    this.io.writeLine(text)
  }

  // --- prompts

  get canPrompt(): boolean {
    return this.io.canPrompt
  }

  promptForParameters(frame: Frame, missing: readonly ParameterInfo[]): Task<ReadonlyMap<string, unknown>> {
    return this.io.promptForParameters(frame, missing)
  }

  /** What `$Host.UI.WriteWarningLine` and the like put on their stream. */
  hostRecord(kind: 'warning' | 'verbose' | 'debug', message: string): void {
    this.io.pipes[kind].write(new InformationalRecord(kind, message))
  }

  inquire(frame: Frame, text: string): Task<boolean> {
    return this.io.inquire(frame, text)
  }

  confirm(frame: Frame, caption: string, text: string): Task<number> {
    return this.io.decideForAll(caption, text)
  }

  confirmPreference(name: string): EnumValue {
    return convertTo(name, confirmImpactType, this) as EnumValue
  }

  // --- commands

  cmdlet(key: string): CmdletInfo | undefined {
    return this.cmdlets.get(key)
  }

  isVisible(info: CommandInfo, frame: Frame): boolean {
    return frame.trusted || (!info.isPrivate && this.visibility?.hides(info) !== true)
  }

  /** The frame as a command of the client's origin sees it: a proxy hands on who called it. */
  seenBy(frame: Frame, invocation: InvocationInfo): Frame {
    if (this.visibility === undefined || invocation.commandOrigin !== 0 || !frame.trusted) return frame
    const seen: Frame = Object.create(frame) as Frame
    seen.trusted = false
    return seen
  }

  /** The frame with nothing hidden from it. */
  seenByAll(frame: Frame): Frame {
    if (frame.trusted) return frame
    const seen: Frame = Object.create(frame) as Frame
    seen.trusted = true
    return seen
  }

  checkCommandAllowed(_frame: Frame, _name: string, _spec: StageSpec): void {}

  moduleCommand(module: string, name: string, frame: Frame): CommandInfo | undefined {
    const cmdlet = this.cmdlets.get(name.toLowerCase())
    if (
      cmdlet !== undefined &&
      cmdlet.moduleName.toLowerCase() === module.toLowerCase() &&
      this.isVisible(cmdlet, frame)
    )
      return cmdlet
    const found = this.modules.command(module, name)
    return found !== undefined && this.isVisible(found, frame) ? found : undefined
  }

  externalCommand(frame: Frame, name: string): CommandInfo | undefined {
    const found = this.scriptFiles.find(frame, name) ?? this.native.find(frame, name)
    return found !== undefined && this.isVisible(found, frame) ? found : undefined
  }

  nativeStage(
    spec: StageSpec,
    place: StagePlace,
    info: ApplicationInfo,
    invocation: InvocationInfo,
  ): Task<Stage> {
    return this.native.stage(spec, place, info, invocation)
  }

  defineFunction(name: string, text: string): void {
    setFunction(this.global.top, new FunctionInfo(name, this.classes.blockOfText(text, this.global)))
  }

  startBackground(frame: Frame, ast: PipelineAst | PipelineChainAst): Task<Completion> {
    return startBackground(frame, ast)
  }

  // --- small services

  text(value: unknown): string {
    return toText(value, this)
  }

  itemsOf(value: unknown): unknown[] | undefined {
    return itemsOf(value, this)
  }

  switchEquals(item: unknown, condition: unknown, caseSensitive: boolean): boolean {
    // clauses are compared as text, whatever they are; $null only matches itself
    if (condition === null && item !== null) return false
    const a = this.text(item)
    const b = this.text(condition)
    return caseSensitive ? a === b : a.toLowerCase() === b.toLowerCase()
  }

  exitCode(value: unknown): number {
    if (value === AutomationNull || value === null) return 0
    const code = baseOf(value)
    if (typeof code === 'number') return code
    const asNumber = Number(this.text(value))
    return Number.isInteger(asNumber) && this.text(value).trim() !== '' ? asNumber | 0 : 0
  }

  setExitCode(code: number): void {
    this.global.top.assign('LASTEXITCODE', 'lastexitcode', code)
  }

  setRuntimeDefined(defined: unknown, value: unknown): void {
    const parameter = defined as RuntimeDefinedParameter
    parameter.value = value
    parameter.isSet = true
  }

  parentPath(path: string): string {
    const slash = path.lastIndexOf('/')
    return slash <= 0 ? '/' : path.slice(0, slash)
  }

  /** `[cultureinfo]` of a name */
  cultureObject(name: string): unknown {
    const type = this.resolveType('System.Globalization.CultureInfo')
    return type === undefined ? name : convertTo(name, type, this)
  }

  /** ChoiceDescription objects as the host call takes them. */
  choices(value: unknown): { label: string; helpMessage: string }[] {
    return (this.itemsOf(value) ?? []).map((one) => ({
      label: this.text(getMember(one, 'Label', this)),
      helpMessage: this.text(getMember(one, 'HelpMessage', this) ?? ''),
    }))
  }

  /** `InvokeWithContext`: functions that the block sees for the time of the call. */
  lendFunctions(scope: Scope, functions: unknown): () => void {
    const table = baseOf(functions)
    if (!(table instanceof PSDictionary)) return () => undefined
    const before = new Map(scope.functions)
    for (const { key, value } of table.entries()) {
      const block = baseOf(value)
      if (block instanceof ScriptBlock) setFunction(scope, new FunctionInfo(this.text(key), block))
    }
    return () => {
      scope.functions = before
    }
  }

  driveVariable(frame: Frame, drive: string, path: string): unknown {
    return driveVariable(this, frame, drive, path)
  }

  setDriveVariable(frame: Frame, drive: string, path: string, value: unknown): void {
    setDriveVariable(this, frame, drive, path, value)
  }

  readLines(frame: Frame, path: string): Task<unknown> {
    return this.providers.readLines(frame, path)
  }

  /** `$using:x`: the client's value, or in a session of its own an error. */
  usingValue(frame: Frame, ast: ExpressionAst, _code: Code): unknown {
    const values = this.usingValues
    if (values !== undefined) {
      const key = usingKey(ast)
      if (values.has(key)) return values.get(key)
    }
    if (values === undefined) {
      const error = failure(
        'UsingWithoutInvokeCommand',
        'A Using variable cannot be retrieved. A Using variable can be used only with Invoke-Command, Start-Job, or InlineScript in the script workflow. When it is used with Invoke-Command, the Using variable is valid only if the script block is invoked on a remote computer.',
      )
      if (frame.position) extentOf.set(error, ast.parent?.extent ?? frame.position)
      throw error
    }
    const name =
      ast.kind === 'VariableExpressionAst'
        ? (ast as VariableExpressionAst).variablePath.userPath
        : ast.extent.text
    const error = failure(
      'UsingVariableIsUndefined',
      `The value of the using variable '$using:${name}' cannot be retrieved because it has not been set in the local session.`,
    )
    if (frame.position) extentOf.set(error, frame.position)
    throw error
  }
}

/** PsUtils.GetUsingExpressionKey: base64 of the UTF-16LE text; a plain variable's is lower-cased. */
export function usingKey(ast: ExpressionAst): string {
  const { text } = ast.extent
  const plain = ast.kind === 'VariableExpressionAst'
  const source = plain ? text.toLowerCase() : text
  const bytes = new Uint8Array(source.length * 2)
  for (let i = 0; i < source.length; i++) {
    bytes[i * 2] = source.charCodeAt(i) & 255
    bytes[i * 2 + 1] = source.charCodeAt(i) >> 8
  }
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
