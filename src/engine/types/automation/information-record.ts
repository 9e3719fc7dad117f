/** InformationalRecord, InformationRecord, HostInformationMessage. */
import { toText } from '../../runtime/to-text.ts'
import { sma } from './names.ts'
import { genericType, implement, type TypeImplementation } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { arrayOf } from '../values.ts'
import { PSList } from '../../../objects/collections.ts'
import { dateFromUnixMs } from '../../../objects/date.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { EnumValue, PSUInt32 } from '../../../objects/numbers.ts'
import { HostInformationMessage, InformationalRecord, InformationRecord } from '../../../objects/records.ts'

const informational: TypeImplementation = {
  get: {
    Message: (self: InformationalRecord) => self.message,
    InvocationInfo: (self: InformationalRecord) => self.invocationInfo,
    PipelineIterationInfo: (self: InformationalRecord) => arrayOf(T.Int32, self.pipelineIterationInfo),
    FullyQualifiedWarningId: (self: InformationalRecord) => self.fullyQualifiedWarningId,
  },
  set: {
    Message: (self: InformationalRecord, value) => {
      self.message = value
    },
  },
  call: { ToString: (self: InformationalRecord) => self.message },
  create: (_, args, _ctx, call) => {
    const kind = /Warning/.test(call.type.name)
      ? 'warning'
      : /Verbose/.test(call.type.name)
        ? 'verbose'
        : 'debug'
    const made = new InformationalRecord(kind, String(args[args.length - 1]))
    if (args.length === 2) made.fullyQualifiedWarningId = String(args[0])
    return made
  },
}
for (const name of ['InformationalRecord', 'WarningRecord', 'VerboseRecord', 'DebugRecord'])
  implement(sma(name), informational)
implement(sma('InformationRecord'), {
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
  call: { ToString: (self: InformationRecord, _, ctx) => toText(self.messageData, ctx) },
  create: (_, [data, source], ctx) =>
    new InformationRecord({
      messageData: data,
      source,
      timeGenerated: dateFromUnixMs(ctx.now(), 2),
      user: '',
      computer: '',
      processId: 0,
      managedThreadId: 0,
    }),
})
implement(sma('HostInformationMessage'), {
  get: {
    Message: (self: HostInformationMessage) => self.message,
    NoNewLine: (self: HostInformationMessage) => self.noNewLine,
    ForegroundColor: (self: HostInformationMessage) => colour(self.foregroundColor),
    BackgroundColor: (self: HostInformationMessage) => colour(self.backgroundColor),
  },
  set: {
    Message: (self: HostInformationMessage, value) => {
      self.message = value
    },
    NoNewLine: (self: HostInformationMessage, value) => {
      self.noNewLine = value
    },
  },
  call: { ToString: (self: HostInformationMessage) => self.message },
  create: () => new HostInformationMessage('', null, null, null),
})
function colour(value: number | null): EnumValue | null {
  return value === null ? null : new EnumValue(loadType('System.ConsoleColor') as NetType, BigInt(value))
}
