/** Members of the records of the streams: warning, verbose, debug, information, progress, and what Write-Host puts into them. */
import { PSList } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { EnumValue, PSUInt32 } from '../../objects/numbers.ts'
import { dateFromUnixMs } from '../../objects/date.ts'
import {
  HostInformationMessage,
  InformationalRecord,
  InformationRecord,
  ProgressRecord,
} from '../../objects/records.ts'
import type { PSDateTime } from '../../objects/time.ts'
import type { EngineContext } from '../runtime/context.ts'
import { throwNet } from '../runtime/failure.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { registerText, toText } from '../runtime/to-text.ts'
import { loadType } from './resolve.ts'
import { genericType, implement } from './surface.ts'

const sma = 'System.Management.Automation.'
const type = (name: string): NetType => loadType(name) ?? T.Object
const rsOf = (ctx: EngineContext): Runspace => ctx as Runspace
/** null for a record that went through no pipeline */
const ints = (items: readonly number[]): PSList | null =>
  items.length === 0
    ? null
    : new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', T.Int32),
        [...items],
        true,
      )

const kinds = { Warning: 'warning', Verbose: 'verbose', Debug: 'debug' } as const
for (const [name, kind] of Object.entries(kinds)) {
  implement(`${sma}${name}Record`, {
    get: {
      Message: (self: InformationalRecord) => self.message,
      InvocationInfo: (self: InformationalRecord) => self.invocationInfo,
      PipelineIterationInfo: (self: InformationalRecord) => ints(self.pipelineIterationInfo),
      ...(kind === 'warning' && {
        FullyQualifiedWarningId: (self: InformationalRecord) => self.fullyQualifiedWarningId,
      }),
    },
    set: {
      Message: (self: InformationalRecord, value: string) => {
        self.message = value
      },
    },
    call: { ToString: (self: InformationalRecord) => self.message },
    create: (_self, args, ctx) => {
      const record = new InformationalRecord(kind, toText(args[args.length - 1], ctx))
      if (args.length > 1) record.fullyQualifiedWarningId = args[0] as string
      return record
    },
  })
}

implement(`${sma}InformationRecord`, {
  get: {
    MessageData: (self: InformationRecord) => self.messageData,
    Source: (self: InformationRecord) => self.source,
    TimeGenerated: (self: InformationRecord) => self.timeGenerated,
    Tags: (self: InformationRecord) =>
      new PSList(genericType('System.Collections.Generic.List`1', T.String), self.tags),
    User: (self: InformationRecord) => self.user,
    Computer: (self: InformationRecord) => self.computer,
    ProcessId: (self: InformationRecord) => new PSUInt32(self.processId),
    NativeThreadId: (self: InformationRecord) => new PSUInt32(self.nativeThreadId),
    ManagedThreadId: (self: InformationRecord) => new PSUInt32(self.managedThreadId),
  },
  set: {
    Source: (self: InformationRecord, value: string) => {
      self.source = value
    },
    User: (self: InformationRecord, value: string) => {
      self.user = value
    },
    Computer: (self: InformationRecord, value: string) => {
      self.computer = value
    },
    TimeGenerated: (self: InformationRecord, value: PSDateTime) => {
      self.timeGenerated = value
    },
  },
  call: { ToString: (self: InformationRecord, _args, ctx) => toText(self.messageData, ctx) },
  create: (_self, [data, source], ctx) => {
    const rs = rsOf(ctx)
    return new InformationRecord({
      messageData: data,
      source: (source as string | null) ?? '',
      timeGenerated: dateFromUnixMs(rs.now(), 2),
      user: rs.userName,
      computer: rs.computerName,
      processId: rs.processId,
      managedThreadId: 1,
    })
  },
})
registerText(type(`${sma}InformationRecord`), (self: InformationRecord, _culture, ctx) =>
  ctx ? toText(self.messageData, ctx) : String(self.messageData),
)

const color = (value: number | null): EnumValue | null =>
  value === null ? null : new EnumValue(type('System.ConsoleColor'), value)
implement(`${sma}HostInformationMessage`, {
  get: {
    Message: (self: HostInformationMessage) => self.message,
    NoNewLine: (self: HostInformationMessage) => self.noNewLine,
    ForegroundColor: (self: HostInformationMessage) => color(self.foregroundColor),
    BackgroundColor: (self: HostInformationMessage) => color(self.backgroundColor),
  },
  set: {
    Message: (self: HostInformationMessage, value: string) => {
      self.message = value
    },
    NoNewLine: (self: HostInformationMessage, value: boolean | null) => {
      self.noNewLine = value
    },
    ForegroundColor: (self: HostInformationMessage, value: EnumValue | null) => {
      self.foregroundColor = value === null ? null : Number(value.value)
    },
    BackgroundColor: (self: HostInformationMessage, value: EnumValue | null) => {
      self.backgroundColor = value === null ? null : Number(value.value)
    },
  },
  call: { ToString: (self: HostInformationMessage) => self.message },
  create: () => new HostInformationMessage('', null, null, null),
})

/** @param parameter the genuine statusDescription is refused under the name of activity */
function checked(name: string, value: unknown, parameter = name): string {
  if (value === null || value === undefined || value === '')
    throwNet(
      `${sma}PSArgumentException`,
      `Cannot process the argument because the value of ${name} cannot be null or empty.`,
      { properties: [['ParamName', parameter]] },
    )
  return value as string
}
function outOfRange(name: string, value: number, problem: string): never {
  return throwNet(
    `${sma}PSArgumentOutOfRangeException`,
    `${problem} (Parameter '${name}')\nActual value was ${value}.`,
    {
      properties: [
        ['ParamName', name],
        ['ActualValue', value],
      ],
    },
  )
}

implement(`${sma}ProgressRecord`, {
  get: {
    ActivityId: (self: ProgressRecord) => self.activityId,
    ParentActivityId: (self: ProgressRecord) => self.parentActivityId,
    Activity: (self: ProgressRecord) => self.activity,
    StatusDescription: (self: ProgressRecord) => self.statusDescription,
    CurrentOperation: (self: ProgressRecord) => self.currentOperation,
    PercentComplete: (self: ProgressRecord) => self.percentComplete,
    SecondsRemaining: (self: ProgressRecord) => self.secondsRemaining,
    RecordType: (self: ProgressRecord) => new EnumValue(type(`${sma}ProgressRecordType`), self.type),
  },
  set: {
    ParentActivityId: (self: ProgressRecord, value: number) => {
      if (value === self.activityId)
        throwNet(`${sma}PSArgumentException`, 'ParentActivityId cannot be the same as the ActivityId.', {
          properties: [['ParamName', 'value']],
        })
      self.parentActivityId = value
    },
    Activity: (self: ProgressRecord, value: string) => {
      self.activity = checked('value', value)
    },
    StatusDescription: (self: ProgressRecord, value: string) => {
      self.statusDescription = checked('value', value)
    },
    CurrentOperation: (self: ProgressRecord, value: string | null) => {
      self.currentOperation = value
    },
    PercentComplete: (self: ProgressRecord, value: number) => {
      if (value > 100)
        outOfRange('value', value, 'Cannot set percent because PercentComplete cannot be greater than 100.')
      self.percentComplete = value
    },
    SecondsRemaining: (self: ProgressRecord, value: number) => {
      self.secondsRemaining = value
    },
    RecordType: (self: ProgressRecord, value: EnumValue) => {
      self.type = value.value === 1n ? 1 : 0
    },
  },
  call: {
    ToString: (self: ProgressRecord) => progressText(self),
  },
  create: (_self, [id, activity, status]) => {
    if ((id as number) < 0)
      outOfRange(
        'activityId',
        id as number,
        'Cannot process the argument because activityId cannot be a negative value.',
      )
    return activity === undefined
      ? new ProgressRecord(id as number, '', '')
      : new ProgressRecord(
          id as number,
          checked('activity', activity),
          checked('statusDescription', status, 'activity'),
        )
  },
})

function progressText(self: ProgressRecord): string {
  const kind = self.type === 0 ? 'Processing' : 'Completed'
  return `parent = ${self.parentActivityId} id = ${self.activityId} act = ${self.activity} stat = ${self.statusDescription} cur = ${self.currentOperation ?? ''} pct = ${self.percentComplete} sec = ${self.secondsRemaining} type = ${kind}`
}
registerText(type(`${sma}ProgressRecord`), progressText)
