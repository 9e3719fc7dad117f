/**
 * Records as messages carry them: progress and information records travel as bare property bags; error, warning, verbose and
 * debug records keep their types and text and travel as notes (MS-PSRP 2.2.3.15, 2.2.2.22), also inside output. Pure.
 */
import { hashtable, PSList, typedArray } from '../objects/collections.ts'
import { categoryInfoOf, categoryMessage } from '../objects/error-category.ts'
import { ErrorRecord, errorCategoryNumber, type InvocationInfo } from '../objects/error-record.ts'
import { automationAssembly, enumType, NetType, registeredType, T } from '../objects/net-type.ts'
import { EnumValue, PSUInt32 } from '../objects/numbers.ts'
import type { PSObject } from '../objects/ps-object.ts'
import { InformationalRecord, type InformationRecord, type ProgressRecord } from '../objects/records.ts'
import { bag } from './bag.ts'

const progressType = enumType(
  'System.Management.Automation.ProgressRecordType',
  ['Processing', 'Completed'],
  {
    assembly: automationAssembly,
  },
)

const listOfString =
  'System.Collections.Generic.List`1[[System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e]]'
const tagsType = (): NetType =>
  registeredType(listOfString) ?? new NetType({ fullName: listOfString, kind: 'class', base: T.Object })

/** MS-PSRP 2.2.2.25 */
export function progressBag(record: ProgressRecord): PSObject {
  return bag([
    ['Activity', record.activity],
    ['ActivityId', record.activityId],
    ['StatusDescription', record.statusDescription],
    ['CurrentOperation', record.currentOperation],
    ['ParentActivityId', record.parentActivityId],
    ['PercentComplete', record.percentComplete],
    ['Type', new EnumValue(progressType, record.type)],
    ['SecondsRemaining', record.secondsRemaining],
  ])
}

/** MS-PSRP 2.2.2.26: the ids are unsigned, the tags a list that must be there (pwsh casts without looking). */
export function informationBag(record: InformationRecord): PSObject {
  return bag([
    ['MessageData', record.messageData],
    ['Source', record.source],
    ['TimeGenerated', record.timeGenerated],
    ['Tags', new PSList(tagsType(), [...record.tags])],
    ['User', record.user],
    ['Computer', record.computer],
    ['ProcessId', new PSUInt32(record.processId)],
    ['NativeThreadId', new PSUInt32(record.nativeThreadId)],
    ['ManagedThreadId', new PSUInt32(record.managedThreadId)],
  ])
}

export interface Note {
  readonly name: string
  readonly value: unknown
}

/** records that a pipeline with RemoteStreamOptions wants with all of their InvocationInfo */
const extended = new WeakSet<object>()

/** Marks a record before it is sent: SerializeExtendedInfo is true from now on. */
export function markExtended(record: object): void {
  extended.add(record)
}

const enumOf = (name: string, names: readonly string[] | Readonly<Record<string, number>>): NetType =>
  registeredType(`System.Management.Automation.${name}`) ??
  enumType(`System.Management.Automation.${name}`, names, { assembly: automationAssembly })
const commandOrigin = enumOf('CommandOrigin', ['Runspace', 'Internal'])
const visibility = enumOf('SessionStateEntryVisibility', ['Public', 'Private'])
const iterationName =
  'System.Collections.ObjectModel.ReadOnlyCollection`1[[System.Int32, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e]]'
const iterationType =
  registeredType(iterationName) ?? new NetType({ fullName: iterationName, kind: 'class', base: T.Object })

/** What an error or informational record travels as; undefined for every other value. @param textOf a value's ToString() */
export function remotingNotes(
  value: object,
  textOf: (value: unknown) => string | undefined,
): Note[] | undefined {
  if (value instanceof ErrorRecord) return errorNotes(value, textOf)
  if (value instanceof InformationalRecord) return informationalNotes(value)
  return undefined
}

/** MS-PSRP 2.2.3.15; pwsh's decoder wants every one of the first eleven to be there. */
function errorNotes(record: ErrorRecord, textOf: (value: unknown) => string | undefined): Note[] {
  const info = categoryInfoOf(record, textOf)
  const invocation = record.invocationInfo
  const whole = extended.has(record) && invocation !== null
  const notes: Note[] = [
    { name: 'Exception', value: record.exception },
    { name: 'TargetObject', value: record.targetObject },
    { name: 'FullyQualifiedErrorId', value: record.fullyQualifiedErrorId },
    { name: 'InvocationInfo', value: invocation },
    { name: 'ErrorCategory_Category', value: errorCategoryNumber(info.category) },
    { name: 'ErrorCategory_Activity', value: info.activity },
    { name: 'ErrorCategory_Reason', value: info.reason },
    { name: 'ErrorCategory_TargetName', value: info.targetName },
    { name: 'ErrorCategory_TargetType', value: info.targetType },
    { name: 'ErrorCategory_Message', value: record.wire?.categoryMessage ?? categoryMessage(info) },
  ]
  if (record.errorDetails) {
    notes.push(
      { name: 'ErrorDetails_Message', value: record.errorDetails.message },
      { name: 'ErrorDetails_RecommendedAction', value: record.errorDetails.recommendedAction },
    )
  }
  notes.push({ name: 'SerializeExtendedInfo', value: whole })
  if (whole)
    notes.push(...invocationNotes(invocation), {
      name: 'PipelineIterationInfo',
      value: iteration(record.pipelineIterationInfo),
    })
  if (record.scriptStackTrace !== null)
    notes.push({ name: 'ErrorDetails_ScriptStackTrace', value: record.scriptStackTrace })
  return notes
}

function informationalNotes(record: InformationalRecord): Note[] {
  const whole = extended.has(record) && record.invocationInfo !== null
  const notes: Note[] = [
    { name: 'InformationalRecord_Message', value: record.message },
    { name: 'InformationalRecord_SerializeInvocationInfo', value: whole },
  ]
  if (whole) {
    notes.push(...invocationNotes(record.invocationInfo as InvocationInfo))
    notes.push({
      name: 'InformationalRecord_PipelineIterationInfo',
      value: iteration(record.pipelineIterationInfo),
    })
  }
  return notes
}

const iteration = (numbers: readonly number[]): PSList => new PSList(iterationType, [...numbers], true)

/** pwsh casts each of these without a look: types must be exactly so. */
function invocationNotes(info: InvocationInfo): Note[] {
  const { extent } = info
  const command = info.myCommand as {
    readonly name?: unknown
    readonly definition?: unknown
    readonly commandType?: unknown
  } | null
  const positionMessage = extent
    ? `At ${extent.file ?? 'line'}:${extent.startLineNumber} char:${extent.startColumnNumber}`
    : ''
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  const notes: [string, unknown][] = [
    ['InvocationInfo_BoundParameters', info.boundParameters ?? hashtable()],
    ['InvocationInfo_CommandOrigin', new EnumValue(commandOrigin, info.commandOrigin)],
    ['InvocationInfo_ExpectingInput', info.expectingInput],
    ['InvocationInfo_InvocationName', info.invocationName],
    ['InvocationInfo_Line', extent?.source.line(extent.startLineNumber) ?? ''],
    ['InvocationInfo_OffsetInLine', extent?.startColumnNumber ?? 0],
    ['InvocationInfo_HistoryId', info.historyId],
    ['InvocationInfo_PipelineIterationInfo', typedArray(T.Int32, [...info.pipelineIterationInfo])],
    ['InvocationInfo_PipelineLength', info.pipelineLength],
    ['InvocationInfo_PipelinePosition', info.pipelinePosition],
    ['InvocationInfo_PSScriptRoot', ''],
    ['InvocationInfo_PSCommandPath', null],
    ['InvocationInfo_PositionMessage', positionMessage],
    ['InvocationInfo_ScriptLineNumber', extent?.startLineNumber ?? 0],
    ['InvocationInfo_ScriptName', info.scriptName],
    ['InvocationInfo_UnboundArguments', info.unboundArguments ?? new PSList()],
    ['SerializeExtent', false],
  ]
  if (command) {
    notes.push(
      ['CommandInfo_CommandType', command.commandType ?? null],
      ['CommandInfo_Definition', text(command.definition)],
      ['CommandInfo_Name', text(command.name)],
      ['CommandInfo_Visibility', new EnumValue(visibility, 0)],
    )
  }
  return notes.map(([name, value]) => ({ name, value }))
}
