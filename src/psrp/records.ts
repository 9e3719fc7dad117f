/**
 * Records as messages carry them where that differs from the object itself: progress and information records travel as bare
 * property bags. Error, warning, verbose and debug records are written by CLIXML in their own form (MS-PSRP 2.2.3.15). Pure.
 */
import { PSList } from '../objects/collections.ts'
import { automationAssembly, enumType, NetType, registeredType, T } from '../objects/net-type.ts'
import { EnumValue, PSUInt32 } from '../objects/numbers.ts'
import type { PSObject } from '../objects/ps-object.ts'
import type { InformationRecord, ProgressRecord } from '../objects/records.ts'
import { bag } from './bag.ts'

const progressType = enumType('System.Management.Automation.ProgressRecordType', ['Processing', 'Completed'], {
  assembly: automationAssembly,
})

const listOfString = 'System.Collections.Generic.List`1[[System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e]]'
const tagsType = (): NetType => registeredType(listOfString) ?? new NetType({ fullName: listOfString, kind: 'class', base: T.Object })

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
