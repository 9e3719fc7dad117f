/** A function or script block in a pipeline: its scope, its parameters as variables, its blocks. */
import { usedModule } from '../language/module-specification.ts'
import { carrierOf, leaveCommand } from './carrier.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { EnumValue } from '../../objects/numbers.ts'
import type { ScriptExtent } from '../language/source-text.ts'
import type { InvocationInfo } from '../../objects/error-record.ts'
import { T } from '../../objects/net-type.ts'
import { PSSwitch } from '../../objects/misc.ts'
import type { CompiledBlock } from '../compile/block.ts'
import { directStatement, goesOn, type StatementCode, withValue } from '../compile/code.ts'
import { convertArgument, transformationException } from './bind-value.ts'
import { Binder } from './binder.ts'
import { CallArguments } from './call-arguments.ts'
import { bindArguments, bindPipelineInput, type ParameterHost } from './bind-command.ts'
import { bindingFailure, extentOf } from './binding-errors.ts'
import { netExceptionOf } from './net-failure.ts'
import {
  type CommandInfo,
  FunctionInfo,
  type Obsolete,
  type ParameterInfo,
  ScriptInfo,
} from './command-info.ts'
import { CommandRuntime, commonParameters } from './command-runtime.ts'
import { convertTo } from './convert.ts'
import { exceptionType } from '../../objects/exceptions.ts'
import { NetThrow, TerminatingError } from './failure.ts'
import { BreakSignal, type Completion, ContinueSignal, ExitSignal } from './flow.ts'
import { Frame } from './frame.ts'
import { actionPreferenceType, blockMetadata } from './metadata.ts'
import { withVariable } from './out-variable.ts'
import { parameterGuard } from './parameter-guard.ts'
import type { Stage, StagePlace } from './pipeline.ts'
import type { StageSpec } from './pipeline-spec.ts'
import { isNumericCode, TypeCode, typeCodeOf } from './numeric.ts'
import { nullSink, type Pipes, type Sink } from './pipes.ts'
import { automaticNames, Scope, Variable } from './scope.ts'
import type { ScriptBlock } from './script-block.ts'
import type { SessionState } from './session-state.ts'
import type { Task } from './task.ts'
import { dynamicParameterList } from './dynamic-parameters.ts'

export class ScriptStage implements Stage, ParameterHost {
  readonly binder: Binder
  readonly runtime: CommandRuntime
  readonly commandName: string
  readonly expectsInput: boolean
  readonly pipes: Pipes
  /** the caller's */
  readonly frame: Frame
  out: Sink = nullSink
  readonly #spec: StageSpec
  readonly isLenient: boolean
  readonly #block: ScriptBlock
  readonly #compiled: CompiledBlock
  readonly #info: CommandInfo
  readonly #invocation: InvocationInfo
  readonly #state: SessionState
  readonly #isFirst: boolean
  /** has one of its blocks begun: else there is nothing to clean */
  #ran = false
  #processed = false
  /** the script the client sent, not one that it calls */
  readonly isClients: boolean
  #inner: Frame | undefined
  #input: unknown[] = []
  #restore: (() => void) | undefined
  #given: CallArguments | undefined

  constructor(
    spec: StageSpec,
    place: StagePlace,
    block: ScriptBlock,
    info: CommandInfo,
    invocation: InvocationInfo,
  ) {
    this.#spec = spec
    this.isLenient = spec.isLenient === true
    this.frame = place.frame
    this.pipes = place.pipes
    this.expectsInput = place.expectsInput
    this.#block = block
    this.#compiled = block.compiled
    this.#info = info
    this.#invocation = invocation
    const isOutermost = place.frame.rs.frames.length <= 1
    this.isClients = place.frame.isBase && info.kind === 'script'
    if (isOutermost && info.kind !== 'script') invocation.commandOrigin = 0
    this.#state = block.state ?? place.frame.state
    this.#isFirst = place.position === 1
    this.commandName = info.name
    this.runtime = new CommandRuntime({
      frame: place.frame,
      scope: place.frame.scope,
      pipes: place.pipes,
      invocation,
      commandName: info.name,
      commandTypeName: info.name,
      isScript: true,
    })
    const metadata = blockMetadata(place.frame, block)
    this.runtime.confirmImpact = metadata.confirmImpact
    this.binder = new Binder(
      { context: place.frame.rs, isScript: true, isSimple: !this.#compiled.isAdvanced },
      metadata,
    )
  }

  #isBound = false

  get hadErrors(): boolean {
    return this.runtime.hadErrors
  }

  get parameterSet(): string {
    return this.binder.sets.chosen
  }

  get #isAdvanced(): boolean {
    return this.#compiled.isAdvanced
  }

  get hasProcess(): boolean {
    return this.#compiled.process !== undefined
  }

  /** A function without a `param` of its own takes its arguments when it begins. */
  bind(): Task<void> | undefined {
    return this.#isAdvanced ? this.#bind() : undefined
  }

  begin(): Task<void> | undefined {
    const binding = this.#isBound ? undefined : this.#bind()
    return binding === undefined ? this.#begun(this.#inner as Frame) : this.#beginTask(binding)
  }

  #bind(): Task<void> | undefined {
    this.#isBound = true
    this.frame.rs.checkDepth()
    const inner = this.#makeFrame()
    if (this.binder.sets.metadata.hasScripts === true) {
      // the scripts see what is bound already
      this.binder.onBound = (info, value) => this.#setParameter(inner, info, value)
      this.frame.rs.frames.push(inner)
    }
    try {
      if (this.#isAdvanced) {
        const binding = bindArguments(
          this,
          this.#spec.args,
          this.#compiled.dynamicParam && (() => this.#dynamicParameters(inner)),
        )
        if (binding !== undefined) return this.#bindTask(binding)
      } else this.binder.bindCommandLine(this.#spec.args)
    } catch (error) {
      throw this.#bindingFailed(error)
    } finally {
      if (this.binder.sets.metadata.hasScripts === true) this.frame.rs.frames.pop()
    }
    return undefined
  }

  *#bindTask(binding: Task<void>): Task<void> {
    try {
      yield* binding
    } catch (error) {
      throw this.#bindingFailed(error)
    }
  }

  *#beginTask(binding: Task<void>): Task<void> {
    yield* binding
    const rest = this.#begun(this.#inner as Frame)
    if (rest !== undefined) yield* rest
  }

  /** What follows once the arguments are bound. */
  #begun(inner: Frame): Task<void> | undefined {
    if (this.#isAdvanced) {
      this.runtime.common = commonParameters(this.binder.bound, this.frame.rs)
      this.runtime.prepareLists()
      this.#setPreferences(inner.scope)
      const { errorVariable, warningVariable, informationVariable } = this.runtime.common
      if (errorVariable !== undefined || warningVariable !== undefined || informationVariable !== undefined)
        inner.gatherers = [...inner.gatherers, this.runtime]
    }
    const { obsolete } = this.binder.sets.metadata
    return obsolete === undefined ? this.#started(inner) : this.#startedObsolete(inner, obsolete)
  }

  *#startedObsolete(inner: Frame, { command, parameters }: Obsolete): Task<void> {
    if (command !== undefined)
      yield* this.runtime.writeWarning(`The command '${this.commandName}' is obsolete. ${command}`)
    for (const [key, { info }] of this.binder.bound) {
      const text = parameters.get(key)
      if (text !== undefined)
        yield* this.runtime.writeWarning(`Parameter '${info.name}' is obsolete. ${text}`)
    }
    const rest = this.#started(inner)
    if (rest !== undefined) yield* rest
  }

  #started(inner: Frame): Task<void> | undefined {
    this.#publish(inner)
    inner.out = this.out = withVariable(this.out, this.runtime)
    if (this.#block.ast.parent === undefined || this.#compiled.begin !== undefined)
      return this.#beginBlock(inner)
    const defaults = this.#defaults(inner)
    if (defaults !== undefined) return this.#finishBegin(inner, defaults)
    if (this.expectsInput) this.#keepDefaults(inner)
    return undefined
  }

  *#beginBlock(inner: Frame): Task<void> {
    const { rs } = this.frame
    const { ast, file } = this.#block
    if (ast.parent === undefined) {
      for (const one of ast.usingStatements)
        if (one.usingStatementKind === 'Module')
          yield* rs.modules.use(inner, usedModule(one), file === undefined ? undefined : rs.parentPath(file))
      rs.classes.defineAll(inner, ast)
    }
    const defaults = this.#defaults(inner)
    if (defaults !== undefined) yield* defaults
    if (this.expectsInput) this.#keepDefaults(inner)
    const { begin } = this.#compiled
    if (begin) yield* this.#inside(begin)
  }

  *#finishBegin(inner: Frame, defaults: Task<void>): Task<void> {
    yield* defaults
    if (this.expectsInput) this.#keepDefaults(inner)
  }

  #makeFrame(): Frame {
    const { rs } = this.frame
    const state = this.#state
    const isFile = this.#info.kind === 'externalScript'
    const scope = this.#spec.dotSource
      ? state === this.frame.state
        ? this.frame.scope
        : state.current
      : new Scope(state === this.frame.state ? this.frame.scope : state.current, isFile)
    if (this.#block.ast.usingStatements.length > 0) rs.classes.useNamespaces(state, this.#block.ast)
    const inner = new Frame({
      rs,
      scope,
      state,
      slotCount: this.#compiled.unit.slotCount,
      out: this.out,
      pipes: this.pipes,
      name: this.#info.kind === 'function' ? this.#info.name : '<ScriptBlock>',
      file: this.#block.file,
      invocation: this.#invocation,
    })
    inner.hasOwnScope = !this.#spec.dotSource
    inner.position = this.#block.ast.extent
    // text of the client's own sees what he sees; what it calls sees everything (ScopeOrigin of the genuine engine)
    if (this.#spec.fromClient && this.#info.kind === 'script') inner.trusted = this.frame.trusted
    else if (rs.visibility !== undefined) inner.trusted = rs.trusts(this.#block.ast.extent.source)
    inner.gatherers = this.frame.gatherers
    for (const [name, value] of this.#block.extraVariables ?? [])
      putAutomatic(scope, name.toLowerCase(), value)
    if (this.#block.extraInput) this.#input = [...this.#block.extraInput]
    this.#inner = inner
    return inner
  }

  #dynamicParameters(
    inner: Frame,
  ): readonly ParameterInfo[] | undefined | Task<readonly ParameterInfo[] | undefined> {
    const { dynamicParam } = this.#compiled
    if (dynamicParam === undefined) return undefined
    this.#publish(inner)
    return dynamicParameterList(this, inner, dynamicParam, (code, sink) => {
      inner.out = sink
      return this.#inside(code)
    })
  }

  /** Parameters and automatic variables into the scope. */
  #publish(inner: Frame): void {
    const { scope } = inner
    const { rs } = this.frame
    for (const { info, value } of this.binder.bound.values()) {
      // a dynamic parameter is in $PSBoundParameters only
      if (!info.isCommon && info.runtimeDefined === undefined) this.#setParameter(inner, info, value)
      if (info.runtimeDefined !== undefined) rs.setRuntimeDefined(info.runtimeDefined, value)
    }
    const given = new CallArguments(this, this.#isAdvanced, this.#invocation, this.#block.file)
    this.#given = given
    this.#invocation.given = given
    if (this.#spec.dotSource) this.#lend(scope, given)
    else {
      scope.automatic = given
      for (const name of given.names) {
        const made = scope.variables.get(name)
        if (made !== undefined) made.value = given.value(name)
      }
    }
  }

  #left: unknown[] | undefined
  /** what no parameter took */
  leftArguments(): unknown[] {
    this.#left ??= this.binder.takeLeft()
    return this.#left
  }

  /** `$input` of the block that runs next. */
  #offerInput(inner: Frame, items: unknown[]): void {
    const given = this.#given as CallArguments
    given.input = items
    const own = inner.scope.variables.get('input')
    // a parameter of that name keeps its type
    if (own !== undefined) own.value = own.guard ? own.guard(given.value('input')) : given.value('input')
    else if (this.#spec.dotSource)
      inner.scope.variables.set('input', new Variable('input', given.value('input')))
  }

  /** A dot-sourced block uses its caller's scope: `$args` and the like are given back afterwards. */
  #lend(scope: Scope, given: CallArguments): void {
    if (this.#restore !== undefined) return
    const before = new Map<string, Variable | undefined>()
    for (const key of given.names) {
      before.set(key, scope.own(key))
      scope.variables.set(key, new Variable(automaticNames[key] ?? key, given.value(key)))
    }
    this.#restore = () => {
      for (const [key, variable] of before) {
        const now = scope.variables.get(key)
        if (now !== undefined) now.removed = true
        if (variable === undefined) scope.variables.delete(key)
        else scope.variables.set(key, variable)
      }
    }
  }

  #setParameter(inner: Frame, info: ParameterInfo, value: unknown): void {
    const key = info.name.toLowerCase()
    const variable = inner.scope.own(key)
    if (variable !== undefined) {
      variable.guard = undefined
      variable.value = value
    } else inner.scope.variables.set(key, new Variable(info.name, value))
    const made = inner.scope.variables.get(key) as Variable
    made.guard = parameterGuard(info, inner, this.#block.ast)
  }

  /** Defaults are computed in the function's own scope, in order of declaration. */
  #defaults(inner: Frame): Task<void> | undefined {
    for (const parameter of this.#compiled.parameters) {
      if (this.binder.bound.has(parameter.key)) continue
      if (parameter.defaultValue !== undefined) return this.#computeDefaults(inner)
      this.#setDefault(inner, parameter.key, undefined)
    }
    return undefined
  }

  *#computeDefaults(inner: Frame): Task<void> {
    for (const { key, defaultValue: code } of this.#compiled.parameters) {
      if (this.binder.bound.has(key)) continue
      let value: unknown
      if (code?.constant !== undefined) value = code.constant.value
      else if (code !== undefined)
        yield* this.#inside(
          directStatement(
            withValue(code, (_, computed) => {
              value = computed
              return undefined
            }),
          ),
        )
      this.#setDefault(inner, key, code && { value })
    }
  }

  #setDefault(inner: Frame, key: string, computed: { readonly value: unknown } | undefined): void {
    const info = this.binder.sets.parameters.find((one) => one.name.toLowerCase() === key) as ParameterInfo
    if (computed === undefined) {
      this.#setParameter(inner, info, emptyOf(info, inner))
      return
    }
    const { value } = computed
    const kept = value === AutomationNull || value === undefined ? null : value
    this.#setParameter(inner, info, info.untyped ? kept : this.#convertDefault(info, kept))
  }

  #convertDefault(info: ParameterInfo, value: unknown): unknown {
    try {
      // as for an argument: what is neither true nor a number is no [bool]
      if (info.type === T.Boolean)
        return convertArgument({ context: this.frame.rs, isScript: true }, info, value, {
          extent: undefined,
          mandatory: false,
        })
      return convertTo(value, info.type, this.frame.rs)
    } catch (error) {
      if (error instanceof TerminatingError) throw this.#bindingFailed(error)
      const inner = netExceptionOf(error)
      if (inner === undefined) throw error
      throw this.#bindingFailed(
        bindingFailure(
          'ParameterArgumentTransformationError',
          `Cannot process argument transformation on parameter '${info.name}'. ${inner.message}`,
          {
            type: 'sma:ParameterBindingArgumentTransformationException',
            category: 'InvalidData',
            inner: transformationException(inner),
            parameter: info.name,
          },
        ),
      )
    }
  }

  readonly #defaultsOf = new Map<ParameterInfo, unknown>()
  #keepDefaults(inner: Frame): void {
    for (const info of this.binder.sets.parameters) {
      if (info.isCommon || this.binder.bound.has(info.name.toLowerCase())) continue
      this.#defaultsOf.set(info, inner.scope.own(info.name.toLowerCase())?.value ?? null)
    }
  }

  /** A parameter that this pipeline object did not give is what it was before the first. */
  #resetUnbound(inner: Frame): void {
    for (const [info, value] of this.#defaultsOf) {
      if (!this.binder.bound.has(info.name.toLowerCase())) this.#setParameter(inner, info, value)
    }
  }

  /** `-Verbose` and friends become preference variables of the function's scope. */
  #setPreferences(scope: Scope): void {
    const { common } = this.runtime
    const put = (name: string, value: unknown): void => scope.put(new Variable(name, value))
    const action = (value: number): EnumValue => new EnumValue(actionPreferenceType, value)
    if (common.verbose !== undefined) put('VerbosePreference', action(common.verbose ? 2 : 0))
    if (common.debug !== undefined) put('DebugPreference', action(common.debug ? 2 : 0))
    if (common.errorAction !== undefined) put('ErrorActionPreference', action(common.errorAction))
    if (common.warningAction !== undefined) put('WarningPreference', action(common.warningAction))
    if (common.informationAction !== undefined) put('InformationPreference', action(common.informationAction))
    if (common.progressAction !== undefined) put('ProgressPreference', action(common.progressAction))
    if (common.whatIf !== undefined) put('WhatIfPreference', new PSSwitch(common.whatIf))
    if (common.confirm !== undefined)
      put('ConfirmPreference', this.frame.rs.confirmPreference(common.confirm ? 'Low' : 'None'))
  }

  /** What an error of binding says was called, and where: of an anonymous block, no name. */
  #invocationOf(extent: ScriptExtent | undefined): InvocationInfo {
    const at = this.#invocation.forError()
    at.extent = extent ?? at.extent
    if (!(at.myCommand instanceof ScriptInfo)) return at
    at.invocationName = ''
    if (this.#isAdvanced) at.myCommand = new FunctionInfo('', at.myCommand.scriptBlock)
    return at
  }

  #bindingFailed(error: unknown): unknown {
    if (!(error instanceof TerminatingError)) return error
    const { record } = error
    // what a method or a cmdlet calls is no command: a failed conversion is the caller's, as it is
    // the type constraint's exception carries the conversion's own
    const innerException = record.exception.innerException?.innerException
    if (
      this.#spec.isCall &&
      !this.#isAdvanced &&
      innerException?.netType === exceptionType('sma:PSInvalidCastException')
    )
      return new NetThrow(innerException)
    if (record.invocationInfo === null) record.invocationInfo = this.#invocationOf(extentOf.get(error))
    if (record.exception.netType.name.startsWith('ParameterBinding')) {
      record.exception.properties.set('CommandInvocation', this.#invocation)
      record.commandTypeName ??= this.commandName
      record.categoryActivity ??= this.commandName
    }
    return error
  }

  process(value: unknown): Task | undefined {
    if (this.#compiled.process === undefined && !this.#isAdvanced) {
      this.#input.push(value)
      return undefined
    }
    const inner = this.#inner as Frame
    if (!this.#isAdvanced) return this.#processObject(inner, value)
    let took: boolean | Task<boolean>
    try {
      took = bindPipelineInput(this, value)
    } catch (error) {
      throw this.#bindingFailed(error)
    }
    return typeof took === 'boolean'
      ? this.#processBound(inner, value, took)
      : this.#processLater(inner, value, took)
  }

  *#processLater(inner: Frame, value: unknown, binding: Task<boolean>): Task<void> {
    let took: boolean
    try {
      took = yield* binding
    } catch (error) {
      throw this.#bindingFailed(error)
    }
    const rest = this.#processBound(inner, value, took)
    if (rest !== undefined) yield* rest
  }

  #processBound(inner: Frame, value: unknown, took: boolean): Task<void> | undefined {
    if (took) this.#publish(inner)
    this.#resetUnbound(inner)
    return took ? this.#processObject(inner, value) : undefined
  }

  #processObject(inner: Frame, value: unknown): Task<void> | undefined {
    const { process } = this.#compiled
    if (process === undefined) {
      this.#input.push(value)
      return undefined
    }
    setUnder(inner.scope, value)
    this.#offerInput(inner, [value])
    return this.#insideNow(process)
  }

  end(): Task<void> | undefined {
    const { process, end } = this.#compiled
    if (process !== undefined && !this.expectsInput) return this.#endAlone()
    return end && this.#endBlock(end)
  }

  /** A step of a steppable pipeline that has no input: what the end would do otherwise. */
  processAlone(): Task<void> | undefined {
    const { process } = this.#compiled
    if (process === undefined) return undefined
    this.#processed = true
    const { scope } = this.#inner as Frame
    if (scope.own('_') === undefined && !this.#spec.dotSource) setUnder(scope, null)
    return this.#insideNow(process)
  }

  /** No input: the process block runs once. */
  *#endAlone(): Task<void> {
    const inner = this.#inner as Frame
    if (inner.scope.own('_') === undefined && !this.#spec.dotSource) setUnder(inner.scope, null)
    const { process, end } = this.#compiled
    if (process !== undefined && !this.#processed) yield* this.#inside(process)
    const ending = end && this.#endBlock(end)
    if (ending !== undefined) yield* ending
  }

  #endBlock(end: StatementCode): Task<void> | undefined {
    this.#offerInput(this.#inner as Frame, this.#compiled.process === undefined ? this.#input : [])
    return this.#insideNow(end)
  }

  dispose(): Task<void> | undefined {
    if (this.#compiled.clean !== undefined && this.#inner !== undefined && this.#ran)
      return this.#clean(this.#compiled.clean, this.#inner)
    this.runtime.atEnd?.()
    this.#restore?.()
    return undefined
  }

  *#clean(clean: StatementCode, inner: Frame): Task<void> {
    inner.out = nullSink
    const { rs } = inner
    const propagate = rs.propagateErrors
    // no `try` and no trap around the command gets the errors of this block
    rs.propagateErrors = false
    try {
      yield* this.#inside(clean)
    } catch (error) {
      if (!(error instanceof TerminatingError)) throw error
      error.record.commandTypeName ??= ''
      yield* this.runtime.writeError(error.record)
    } finally {
      rs.propagateErrors = propagate
    }
    this.runtime.atEnd?.()
    this.#restore?.()
  }

  *#inside(code: StatementCode): Task<void> {
    const rest = this.#insideNow(code)
    if (rest !== undefined) yield* rest
  }

  /** Runs one of its blocks in its own frame. @returns what is still to be done; the frame stays until then */
  #insideNow(code: StatementCode): Task<void> | undefined {
    const inner = this.#inner as Frame
    const { begin, process, end } = this.#compiled
    if (code === begin || code === process || code === end) this.#ran = true
    const { rs } = inner
    const state = this.#state
    const saved = state.current
    const redirects = rs.redirectErrors
    state.current = inner.scope
    rs.frames.push(inner)
    if (this.#isUnreported(code)) rs.redirectErrors = false
    let isLeft = true
    try {
      const outcome = code.exec(inner)
      if (goesOn(outcome)) {
        isLeft = false
        return this.#insideRest(inner, outcome, saved, redirects)
      }
      if (outcome !== undefined) jump(outcome)
      return undefined
    } catch (error) {
      if (this.#ends(error)) return undefined
      throw error
    } finally {
      if (isLeft) {
        rs.frames.pop()
        state.current = saved
        rs.redirectErrors = redirects
      }
    }
  }

  /**
   * What the client itself calls reports the errors of statements from its end block on; until then one ends the pipeline
   * (CommandProcessorBase.DoComplete: the first place with a pipe for errors).
   */
  #isUnreported(code: StatementCode): boolean {
    const { begin, process } = this.#compiled
    return this.frame.isBase && !this.#isAdvanced && (code === begin || (code === process && this.#isFirst))
  }

  *#insideRest(inner: Frame, task: Task<Completion>, saved: Scope, redirects: boolean): Task<void> {
    try {
      const completion: Completion = yield* task
      if (completion !== undefined) jump(completion)
    } catch (error) {
      if (!this.#ends(error)) throw error
    } finally {
      inner.rs.frames.pop()
      inner.rs.redirectErrors = redirects
      this.#state.current = saved
    }
  }

  /** Whether an error of its block is its end and nothing more: `exit` in a script file. */
  #ends(error: unknown): boolean {
    const { rs } = this.frame
    if (error instanceof TerminatingError) this.#leave(error)
    if (!(error instanceof ExitSignal) || this.#info.kind !== 'externalScript') return false
    rs.setExitCode(error.code)
    if (error.code !== 0) this.runtime.hadErrors = true
    return true
  }

  #leave(error: TerminatingError): void {
    const { record } = error
    // what $PSCmdlet.ThrowTerminatingError threw is an error of the statement that called this function
    const isOwn = error.leaving === this.runtime
    if (isOwn) error.leaving = undefined
    if (this.#isAdvanced) leaveCommand(record)
    // a statement has put what was thrown among the errors already (CommandProcessorBase.ManageScriptException)
    if (record.exception.wasThrownFromThrowStatement) return
    const exception = carrierOf(record)
    if (isOwn) this.runtime.gather('errorVariable', exception)
    else for (const one of this.frame.gatherers) one.gatherOwn(exception)
  }
}

/** `break` and `continue` without a loop here go on to the loops of callers. */
export function jump(completion: NonNullable<Completion>): void {
  if (completion.type === 'break') throw new BreakSignal(completion.label)
  if (completion.type === 'continue') throw new ContinueSignal(completion.label)
}

function setUnder(scope: Scope, value: unknown): void {
  putAutomatic(scope, '_', value)
}

function putAutomatic(scope: Scope, key: string, value: unknown): void {
  const own = scope.variables.get(key)
  if (own !== undefined) own.value = value
  else scope.variables.set(key, new Variable(key, value))
}

/** What an unbound parameter without a default holds. */
function emptyOf(info: ParameterInfo, inner: Frame): unknown {
  if (info.untyped) return null
  if (info.isSwitch) return new PSSwitch(false)
  if (info.type === T.String) return ''
  const code = typeCodeOf(info.type)
  const isZero = code === TypeCode.Boolean || (isNumericCode(code) && !info.type.isEnum)
  return isZero ? convertTo(null, info.type, inner.rs) : null
}
