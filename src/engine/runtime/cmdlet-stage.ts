/** A cmdlet in a pipeline: binds its parameters, gives it its context, runs its begin, process and end. */
import { leaveCommand } from './carrier.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { ErrorRecord, type ErrorCategory, type InvocationInfo } from '../../objects/error-record.ts'
import { netException } from '../../objects/exceptions.ts'
import type { InformationRecord, ProgressRecord } from '../../objects/records.ts'
import type { PSSwitch } from '../../objects/misc.ts'
import type { CmdletBody, CmdletContext, CmdletDefinition, StepResult } from '../commands/cmdlet.ts'
import { Binder } from './binder.ts'
import { extentOf } from './binding-errors.ts'
import { bindArguments, bindPipelineInput, type ParameterHost } from './bind-command.ts'
import type { CmdletInfo } from './command-info.ts'
import { CommandRuntime, commonParameters } from './command-runtime.ts'
import type { CallOptions } from './context.ts'
import { enumerate } from './convert.ts'
import { NetThrow, TerminatingError } from './failure.ts'
import { StopUpstreamSignal } from './flow.ts'
import type { Frame } from './frame.ts'
import { dynamicParameters, marked, staticMetadata } from './metadata.ts'
import { withVariable } from './out-variable.ts'
import type { Stage, StagePlace } from './pipeline.ts'
import type { StageSpec } from './pipeline-spec.ts'
import { nullSink, type Pipes, type Sink } from './pipes.ts'
import type { Runspace } from './runspace.ts'
import { isTask, mustYield, type Task } from './task.ts'

export class CmdletStage implements Stage, CmdletContext, ParameterHost {
  readonly rs: Runspace
  readonly frame: Frame
  readonly definition: CmdletDefinition
  readonly p: Record<string, unknown> = {}
  readonly pipes: Pipes
  readonly invocation: InvocationInfo
  readonly expectsInput: boolean
  readonly runtime: CommandRuntime
  readonly binder: Binder
  input: unknown = AutomationNull
  out: Sink = nullSink
  #body: CmdletBody | undefined
  #processed = false
  readonly #spec: StageSpec
  readonly #pushed: unknown[] = []
  /** at the end of a pipeline it stands for nowhere: not even its arguments are bound */
  readonly #isNowhere: boolean

  constructor(spec: StageSpec, place: StagePlace, info: CmdletInfo, invocation: InvocationInfo) {
    this.#spec = spec
    this.frame = place.frame
    this.rs = place.frame.rs
    this.pipes = place.pipes
    this.definition = info.definition
    this.#isNowhere = info.definition.isNowhere === true && place.position === place.length
    this.invocation = invocation
    this.expectsInput = place.expectsInput
    this.runtime = new CommandRuntime({
      frame: place.frame,
      scope: place.frame.scope,
      pipes: place.pipes,
      invocation,
      commandName: info.name,
      commandTypeName: info.definition.typeName,
      isScript: false,
    })
    this.runtime.confirmImpact = info.definition.confirmImpact ?? 'Medium'
    this.binder = new Binder({ context: this.rs, isScript: false }, staticMetadata(this.rs, info.definition))
  }

  #isBound = false

  get hadErrors(): boolean {
    return this.runtime.hadErrors
  }

  get parameterSet(): string {
    return this.binder.sets.chosen
  }

  get commandName(): string {
    return this.definition.name
  }

  *bind(): Task<void> {
    this.#isBound = true
    if (this.#isNowhere) return
    try {
      this.rs.checkDepth()
      const { dynamicParameters: specs, dynamicWhen } = this.definition
      const binding = bindArguments(
        this,
        this.#spec.args,
        (specs ?? dynamicWhen) &&
          (() => {
            this.#publish()
            if (dynamicWhen?.(this)) return marked(this.rs, this.definition)
            const made = specs?.(this)
            return made && dynamicParameters(this.rs, made)
          }),
      )
      if (binding !== undefined) yield* binding
      this.#publish()
      this.runtime.common = commonParameters(this.binder.bound, this.rs)
      this.runtime.prepareLists()
    } catch (error) {
      throw this.#failed(error)
    }
  }

  *begin(): Task<void> {
    if (!this.#isBound) yield* this.bind()
    if (this.#isNowhere) return
    try {
      this.out = withVariable(this.out, this.runtime)
      this.#body = this.definition.make(this)
      if (this.#body.begin) yield* this.#run(this.#body.begin())
    } catch (error) {
      throw this.#failed(error)
    }
  }

  process(value: unknown): Task | undefined {
    if (this.#isNowhere) return undefined
    this.input = value
    let rest: Task | undefined
    try {
      const took = bindPipelineInput(this, value)
      rest = typeof took === 'boolean' ? (took ? this.#processBound() : undefined) : this.#bindLater(took)
    } catch (error) {
      this.input = AutomationNull
      throw this.#failed(error)
    }
    if (rest !== undefined) return this.#processRest(rest)
    this.input = AutomationNull
    return undefined
  }

  *#bindLater(binding: Task<boolean>): Task<void> {
    if (!(yield* binding)) return
    const rest = this.#processBound()
    if (rest !== undefined) yield* rest
  }

  #processBound(): Task | undefined {
    this.#publish()
    const result = this.#body?.process?.()
    return isTask(result) || this.#pushed.length > 0 ? this.#run(result) : undefined
  }

  *#processRest(rest: Task): Task<void> {
    try {
      yield* rest
    } catch (error) {
      throw this.#failed(error)
    } finally {
      this.input = AutomationNull
    }
  }

  *end(): Task<void> {
    if (this.#isNowhere) return
    try {
      const body = this.#body as CmdletBody
      if (!this.expectsInput && body.process && !this.#processed) yield* this.#run(body.process())
      if (body.end) yield* this.#run(body.end())
    } catch (error) {
      throw this.#failed(error)
    }
  }

  /** Without input it runs once: a steppable pipeline says when. */
  *processAlone(): Task<void> {
    const { process } = this.#body as CmdletBody
    if (process === undefined || this.#processed) return
    this.#processed = true
    try {
      yield* this.#run((this.#body as CmdletBody).process?.())
    } catch (error) {
      throw this.#failed(error)
    }
  }

  dispose(): undefined {
    this.runtime.atEnd?.()
    this.#body?.dispose?.()
  }

  *#run(result: StepResult): Task<void> {
    if (isTask(result)) yield* result
    while (this.#pushed.length > 0) {
      const items = this.#pushed.splice(0)
      for (const item of items) yield* this.write(item)
    }
  }

  /** A terminating error of this command carries its name and place. */
  #failed(given: unknown): unknown {
    // an exception that brings its record is the command's error as it is
    const own = given instanceof NetThrow ? given.exception.errorRecord : null
    const error = own ? new TerminatingError(own) : given
    if (error instanceof StopUpstreamSignal || error instanceof TerminatingError === false) return error
    const { record } = error
    this.runtime.hadErrors = true
    // what script of the user threw inside is not the command's own error
    if (
      record.scriptStackTrace !== null &&
      record.commandTypeName === null &&
      record.exception.wasThrownFromThrowStatement
    )
      return error
    // what its script blocks let through is an error of this command, at its place
    const fromInside = record.invocationInfo !== null && record.commandTypeName === null
    if (fromInside || (record.invocationInfo === null && !extentOf.has(error)))
      record.invocationInfo = this.invocation
    const extent = extentOf.get(error)
    // a place inside text that the command was given is not the command's place
    const isBinding = record.exception.netType.name.startsWith('ParameterBinding')
    if (record.invocationInfo === null && isBinding && extent !== undefined) {
      const at = this.invocation.forError()
      at.extent = extent
      record.invocationInfo = at
    }
    this.runtime.stamp(record)
    if (!isBinding) {
      leaveCommand(record)
      this.runtime.gatherEnd(error)
    }
    if (record.exception.properties.get('CommandInvocation') === null)
      record.exception.properties.set('CommandInvocation', this.invocation)
    // what a trap let go ended the blocks, but it is the command that fails now
    return fromInside && error.endsScript && error.stop === undefined && error.leaving === undefined
      ? new TerminatingError(record)
      : error
  }

  #publish(): void {
    const { p } = this
    const { bound } = this.binder
    // from object to object mostly the values change, not which parameters have one
    if (bound.size !== this.#publishedCount || !this.#hasAll(bound))
      for (const key of Object.keys(p)) delete p[key]
    this.#publishedCount = bound.size
    for (const { info, value } of bound.values())
      p[info.name] = info.isSwitch ? (value as PSSwitch).isPresent : value
  }
  #publishedCount = 0

  #hasAll(bound: Binder['bound']): boolean {
    for (const { info } of bound.values()) if (!(info.name in this.p)) return false
    return true
  }

  has(parameter: string): boolean {
    return this.binder.bound.has(parameter.toLowerCase())
  }

  send(value: unknown): Task | undefined {
    return this.out.write(value)
  }

  *write(value: unknown): Task<void> {
    if (--this.rs.meter.fuel <= 0 && mustYield()) yield undefined
    const task = this.out.write(value)
    if (task !== undefined) yield task
  }

  *writeEach(values: Iterable<unknown>): Task<void> {
    const { meter } = this.rs
    for (const value of values) {
      if (--meter.fuel <= 0 && mustYield()) yield undefined
      const task = this.out.write(value)
      if (task !== undefined) yield task
    }
  }

  *writeEnumerated(value: unknown): Task<void> {
    if (value === AutomationNull || value === undefined) return
    const items = enumerate(value)
    if (items === undefined) yield* this.write(value)
    else yield* this.writeEach(items)
  }

  push(value: unknown): void {
    this.#pushed.push(value)
  }

  *error(record: ErrorRecord | TerminatingError): Task<void> {
    yield* this.runtime.writeError(record instanceof TerminatingError ? record.record : record)
  }

  *errorOf(
    errorId: string,
    message: string,
    category: ErrorCategory,
    target: unknown = null,
    exceptionType = 'System.Exception',
  ): Task<void> {
    yield* this.runtime.writeError(
      new ErrorRecord({ exception: netException(exceptionType, message), errorId, category, target }),
    )
  }

  warning(text: string, at?: InvocationInfo): Task<void> {
    return this.runtime.writeWarning(text, at)
  }

  verbose(text: string, at?: InvocationInfo): Task<void> {
    return this.runtime.writeVerbose(text, at)
  }

  debug(text: string, at?: InvocationInfo): Task<void> {
    return this.runtime.writeDebug(text, at)
  }

  progress(record: ProgressRecord): Task<void> {
    return this.runtime.writeProgress(record)
  }

  information(messageData: unknown, tags: readonly string[] = []): Task<void> {
    return this.runtime.writeInformation(this.rs.informationRecord(messageData, tags, this.commandName))
  }

  informationRecord(record: InformationRecord): Task<void> {
    return this.runtime.writeInformation(record)
  }

  isGiven(parameter: 'whatIf' | 'confirm'): boolean {
    return this.runtime.common[parameter] === true
  }

  isAsked(): boolean {
    return this.runtime.isAsked()
  }

  shouldProcess(target: string, action?: string): Task<boolean> {
    return this.runtime.shouldProcess(target, action)
  }

  shouldContinue(query: string, caption: string): Task<boolean> {
    return this.runtime.shouldContinue(query, caption)
  }

  call(block: unknown, args: readonly unknown[], options: CallOptions = {}): Task<unknown> {
    return this.rs.call(block, args, options)
  }

  stopUpstream(): never {
    throw new StopUpstreamSignal(this)
  }
}
