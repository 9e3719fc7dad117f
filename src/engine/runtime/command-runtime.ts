/** What a running command writes to: its streams under its own and the session's preferences. `ICommandRuntime` of PowerShell. */
import { carrierOf, carry } from './carrier.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSList } from '../../objects/collections.ts'
import { ErrorRecord, type InvocationInfo } from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { InformationalRecord, type InformationRecord, type ProgressRecord } from '../../objects/records.ts'
import { PSSwitch } from '../../objects/misc.ts'
import type { Bound } from './parameter-sets.ts'
import { failure, TerminatingError } from './failure.ts'
import type { Frame } from './frame.ts'
import type { Pipes, Sink } from './pipes.ts'
import { ActionPreference, preferenceNumber, preferenceToWrite } from './preferences.ts'
import type { Runspace } from './runspace.ts'
import type { Scope } from './scope.ts'
import type { Task } from './task.ts'

/** The values of the common parameters that were given. */
export interface CommonParameters {
  errorAction?: number
  warningAction?: number
  informationAction?: number
  progressAction?: number
  verbose?: boolean
  debug?: boolean
  errorVariable?: string
  warningVariable?: string
  informationVariable?: string
  outVariable?: string
  pipelineVariable?: string
  whatIf?: boolean
  confirm?: boolean
}

const isSet = (value: unknown): boolean => (value instanceof PSSwitch ? value.isPresent : Boolean(value))

export function commonParameters(bound: ReadonlyMap<string, Bound>, rs: Runspace): CommonParameters {
  if (bound.size === 0) return noCommon
  let made: Record<string, unknown> | undefined
  for (const [key, { info, value }] of bound) {
    if (!info.isCommon) continue
    const name = commonNames[key]
    if (name === undefined) continue
    made ??= {}
    made[name] = key.endsWith('action')
      ? preferenceNumber(value, rs)
      : key.endsWith('variable')
        ? value
        : isSet(value)
  }
  return (made as CommonParameters | undefined) ?? noCommon
}

const noCommon: CommonParameters = {}

const commonNames: Record<string, keyof CommonParameters> = {
  erroraction: 'errorAction',
  warningaction: 'warningAction',
  informationaction: 'informationAction',
  progressaction: 'progressAction',
  verbose: 'verbose',
  debug: 'debug',
  errorvariable: 'errorVariable',
  warningvariable: 'warningVariable',
  informationvariable: 'informationVariable',
  outvariable: 'outVariable',
  pipelinevariable: 'pipelineVariable',
  whatif: 'whatIf',
  confirm: 'confirm',
}

/** Records of another runspace: whoever passes them on leaves them as they are. */
export const foreignRecords = new WeakSet<ErrorRecord>()

export class CommandRuntime {
  readonly rs: Runspace
  /** where the command was called: preferences are looked up there */
  readonly scope: Scope
  readonly frame: Frame
  readonly pipes: Pipes
  readonly invocation: InvocationInfo
  /** stands in FullyQualifiedErrorId and as Activity */
  readonly commandTypeName: string
  readonly commandName: string
  readonly isScript: boolean
  common: CommonParameters = noCommon
  /** it wrote an error: `$?` will be false */
  hadErrors = false
  /** what the command takes back when its pipeline ends */
  atEnd: (() => void) | undefined
  confirmImpact: 'None' | 'Low' | 'Medium' | 'High' = 'Medium'
  #yesToAll = false
  #noToAll = false
  constructor(facts: {
    frame: Frame
    scope: Scope
    pipes: Pipes
    invocation: InvocationInfo
    commandName: string
    commandTypeName: string
    isScript: boolean
  }) {
    this.frame = facts.frame
    this.rs = facts.frame.rs
    this.scope = facts.scope
    this.pipes = facts.pipes
    this.invocation = facts.invocation
    this.commandName = facts.commandName
    this.commandTypeName = facts.commandTypeName
    this.isScript = facts.isScript
  }

  /** `-OutVariable x`, `-ErrorVariable +x`: the list that gathers. */
  listVariable(name: string): PSList {
    const append = name.startsWith('+')
    const written = append ? name.slice(1) : name
    const qualified = /^(global|script|local|private):(.+)$/is.exec(written)
    const bare = qualified?.[2] ?? written
    const scope = qualified
      ? this.frame.scope.named((qualified[1] as string).toLowerCase())
      : this.frame.scope
    const existing = scope.find(bare.toLowerCase())
    const old = existing?.value
    if (append && old instanceof PSList) return old
    const list = new PSList()
    if (append && existing !== undefined && old !== null && old !== AutomationNull)
      list.items.push(...(this.rs.itemsOf(old) ?? [old]))
    try {
      scope.assign(bare, bare.toLowerCase(), list)
    } catch (error) {
      // the variable's own error, not the command's
      if (error instanceof TerminatingError) {
        error.record.commandTypeName ??= ''
        error.record.categoryActivity ??= ''
      }
      throw error
    }
    return list
  }
  #lists: Map<string, PSList> | undefined
  gatherInto(variable: string | undefined, value: unknown): void {
    if (variable !== undefined) this.prepareList(variable).items.push(value)
  }

  gatherOwn(error: ErrorRecord | NetException): void {
    const { errorVariable } = this.common
    if (errorVariable !== undefined) this.prepareList(errorVariable).items.push(error)
  }

  /** For this command's own variable, and those of the commands it runs under. */
  gather(kind: 'errorVariable' | 'warningVariable' | 'informationVariable', value: unknown): void {
    for (const one of [this, ...this.frame.gatherers]) {
      const variable = one.common[kind]
      if (variable !== undefined) one.prepareList(variable).items.push(value)
    }
  }

  prepareList(variable: string): PSList {
    this.#lists ??= new Map()
    let list = this.#lists.get(variable)
    if (list === undefined) this.#lists.set(variable, (list = this.listVariable(variable)))
    return list
  }

  prepareLists(): void {
    if (this.common === noCommon) return
    const { errorVariable, warningVariable, informationVariable, outVariable } = this.common
    for (const one of [errorVariable, warningVariable, informationVariable, outVariable])
      if (one !== undefined) this.prepareList(one)
  }

  /** Gives a record what names the command: invocation, and the suffix of its id. */
  stamp(record: ErrorRecord): void {
    if (foreignRecords.has(record)) return
    if (!record.preserveInvocationInfoOnce && record.invocationInfo === null)
      record.invocationInfo = this.invocation
    record.preserveInvocationInfoOnce = false
    if (record.commandTypeName === null && record.wire === null) record.commandTypeName = this.commandTypeName
    record.categoryActivity ??= this.commandName
    if (record.pipelineIterationInfo.length === 0)
      record.pipelineIterationInfo = [0, ...new Array(Math.max(1, this.invocation.pipelineLength)).fill(1)]
    record.scriptStackTrace ??= this.rs.stackTrace(
      this.isScript ? (this.rs.frames[this.rs.frames.length - 1] ?? this.frame) : this.frame,
    )
  }

  errorPreference(): number {
    return (
      this.common.errorAction ??
      this.#asked() ??
      preferenceToWrite(this.scope, 'ErrorActionPreference', this.rs)
    )
  }

  /** `-Debug` asks about errors and warnings, `-Verbose` shows them, unless their own parameters say otherwise. */
  #asked(): number | undefined {
    if (this.common.debug) return ActionPreference.Inquire
    return this.common.verbose ? ActionPreference.Continue : undefined
  }

  *writeError(record: ErrorRecord): Task<void> {
    this.stamp(record)
    const preference = this.errorPreference()
    this.hadErrors = true
    if (preference === ActionPreference.Ignore) return
    if (preference === ActionPreference.Stop) {
      const stop = stopException(this.rs, 'ErrorActionPreference', record)
      this.gather('errorVariable', stop.exception)
      carry(record, stop.exception)
      throw (this.#stopped = new TerminatingError(record, true, stop))
    }
    this.gather('errorVariable', record)
    if (preference === ActionPreference.Inquire) {
      const goOn = yield this.rs.inquire(this.frame, record.toString())
      if (!goOn) throw new TerminatingError(userStop(this), true)
    }
    this.rs.rememberError(record, this.frame)
    if (preference === ActionPreference.SilentlyContinue) return
    yield* put(this.pipes.error, record)
  }

  #stopped: TerminatingError | undefined
  /** What ended this command, for its error variable and those of the commands it runs under (MshCommandRuntime.ManageException). */
  gatherEnd(error: TerminatingError): void {
    if (error !== this.#stopped) this.gather('errorVariable', carrierOf(error.record))
  }

  *writeWarning(text: string, at = this.invocation): Task<void> {
    const preference =
      this.common.warningAction ??
      this.#asked() ??
      preferenceToWrite(this.scope, 'WarningPreference', this.rs)
    const record = new InformationalRecord('warning', text, at)
    this.gather('warningVariable', record)
    yield* this.#informational('WarningPreference', preference, record, this.pipes.warning)
  }

  #verbosePreference(): number {
    if (this.common.verbose === undefined) return preferenceToWrite(this.scope, 'VerbosePreference', this.rs)
    return this.common.verbose ? ActionPreference.Continue : ActionPreference.SilentlyContinue
  }

  *writeVerbose(text: string, at = this.invocation): Task<void> {
    yield* this.#informational(
      'VerbosePreference',
      this.#verbosePreference(),
      new InformationalRecord('verbose', text, at),
      this.pipes.verbose,
    )
  }

  *writeDebug(text: string, at = this.invocation): Task<void> {
    const preference =
      this.common.debug === undefined
        ? preferenceToWrite(this.scope, 'DebugPreference', this.rs)
        : this.common.debug
          ? ActionPreference.Continue
          : ActionPreference.SilentlyContinue
    yield* this.#informational(
      'DebugPreference',
      preference,
      new InformationalRecord('debug', text, at),
      this.pipes.debug,
    )
  }

  *#informational(variable: string, preference: number, record: InformationalRecord, sink: Sink): Task<void> {
    if (preference === ActionPreference.SilentlyContinue || preference === ActionPreference.Ignore) return
    yield* put(sink, record)
    if (preference === ActionPreference.Stop)
      throw new TerminatingError(stopRecord(this, variable, record.message), true)
    if (preference === ActionPreference.Inquire) {
      const goOn = yield this.rs.inquire(this.frame, 'Continue with this operation?')
      if (!goOn) throw new TerminatingError(userStop(this), true)
    }
  }

  *writeInformation(record: InformationRecord): Task<void> {
    const preference =
      this.common.informationAction ?? preferenceToWrite(this.scope, 'InformationPreference', this.rs)
    this.gather('informationVariable', record)
    if (preference !== ActionPreference.Ignore) yield* put(this.pipes.information, record)
    if (preference === ActionPreference.Inquire) {
      const goOn = yield this.rs.inquire(this.frame, 'Continue with this operation?')
      if (!goOn) throw new TerminatingError(userStop(this), true)
    }
    if (preference === ActionPreference.Stop)
      throw new TerminatingError(
        stopRecord(this, 'InformationPreference', this.rs.text(record.messageData)),
        true,
      )
    const isHost = record.tags.includes('PSHOST')
    if (isHost || preference === ActionPreference.Continue) yield* this.rs.showInformation(record, this.pipes)
  }

  *writeProgress(record: ProgressRecord): Task<void> {
    const preference =
      this.common.progressAction ?? preferenceToWrite(this.scope, 'ProgressPreference', this.rs)
    if (preference === ActionPreference.SilentlyContinue || preference === ActionPreference.Ignore) return
    yield* put(this.pipes.progress, record)
    if (preference === ActionPreference.Stop)
      throw new TerminatingError(stopRecord(this, 'ProgressPreference', record.activity), true)
    if (preference === ActionPreference.Inquire) {
      const goOn = yield this.rs.inquire(this.frame, 'Continue with this operation?')
      if (!goOn) throw new TerminatingError(userStop(this), true)
    }
  }

  /** Whether `shouldProcess` has anybody to speak to. */
  isAsked(): boolean {
    return this.#whatIf() || this.#confirms() || this.common.verbose === true
  }

  #whatIf(): boolean {
    return this.common.whatIf ?? isSet(this.scope.find('whatifpreference')?.value)
  }

  #confirms(): boolean {
    const order = ['None', 'Low', 'Medium', 'High']
    const value = this.scope.find('confirmpreference')?.value
    const level =
      value instanceof EnumValue
        ? Number(value.value)
        : Math.max(
            0,
            order.findIndex((one) => one.toLowerCase() === this.rs.text(value).toLowerCase()),
          )
    return this.common.confirm ?? (level !== 0 && order.indexOf(this.confirmImpact) >= level)
  }

  /** -WhatIf, -Confirm and their preference variables. */
  *shouldProcess(
    target: string,
    action: string | undefined,
    texts?: { readonly description: string; readonly query: string; readonly caption: string },
  ): Task<boolean> {
    const { rs } = this
    const what = action ?? this.commandName
    const description = texts?.description ?? `Performing the operation "${what}" on target "${target}".`
    if (this.#whatIf()) {
      yield* rs.showWhatIf(`What if: ${description}`)
      return false
    }
    if (!this.#confirms() || this.#yesToAll) {
      // a preference is not asked: only -Verbose of the command itself
      if (this.common.verbose === true) yield* this.writeVerbose(description)
      return true
    }
    if (this.#noToAll) return false
    const choice = (yield rs.confirm(
      this.frame,
      texts?.caption || 'Confirm',
      texts?.query ?? `Are you sure you want to perform this action?\n${description}`,
    )) as number
    if (choice === 1) this.#yesToAll = true
    if (choice === 3) this.#noToAll = true
    return choice === 0 || choice === 1
  }

  *shouldContinue(query: string, caption: string): Task<boolean> {
    return (yield this.rs.io.decide(caption, query)) as boolean
  }
}

export function* put(sink: Sink, value: unknown): Task<void> {
  const task = sink.write(value)
  if (task !== undefined) yield task
}

function stopException(_rs: Runspace, variable: string, record: ErrorRecord): ErrorRecord {
  const message = `The running command stopped because the preference variable "${variable}" or common parameter is set to Stop: ${record}`
  const exception = new NetException(exceptionType('sma:ActionPreferenceStopException'), message, {
    properties: [['ErrorRecord', record]],
  })
  exception.errorRecord = record
  const made = new ErrorRecord({
    exception,
    errorId: record.errorId,
    category: record.category,
    target: record.targetObject,
  })
  made.commandTypeName = record.commandTypeName
  return made
}

/** The user chose Halt. */
function userStop(runtime: CommandRuntime): ErrorRecord {
  const { record } = failure(
    'ActionPreferenceStop',
    'The running command stopped because the user selected the Stop option.',
    {
      type: 'sma:ActionPreferenceStopException',
      category: 'OperationStopped',
    },
  )
  runtime.stamp(record)
  return record
}

function stopRecord(runtime: CommandRuntime, variable: string, message: string): ErrorRecord {
  const record = failure(
    'ActionPreferenceStop',
    `The running command stopped because the preference variable "${variable}" or common parameter is set to Stop: ${message}`,
    {
      type: 'sma:ActionPreferenceStopException',
      category: 'OperationStopped',
    },
  ).record
  runtime.stamp(record)
  return record
}
