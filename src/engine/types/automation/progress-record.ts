/** ProgressRecord. */
import { throwNet } from '../../runtime/failure.ts'
import { sma } from './names.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argument, flag } from '../values.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { EnumValue } from '../../../objects/numbers.ts'
import { ProgressRecord } from '../../../objects/records.ts'

implement(sma('ProgressRecord'), {
  get: {
    Activity: (self: ProgressRecord) => self.activity,
    ActivityId: (self: ProgressRecord) => self.activityId,
    StatusDescription: (self: ProgressRecord) => self.statusDescription,
    CurrentOperation: (self: ProgressRecord) => self.currentOperation,
    ParentActivityId: (self: ProgressRecord) => self.parentActivityId,
    PercentComplete: (self: ProgressRecord) => self.percentComplete,
    SecondsRemaining: (self: ProgressRecord) => self.secondsRemaining,
    RecordType: (self: ProgressRecord) =>
      new EnumValue(loadType(sma('ProgressRecordType')) as NetType, BigInt(self.type)),
  },
  set: {
    Activity: (self: ProgressRecord, value) => {
      self.activity = value
    },
    StatusDescription: (self: ProgressRecord, value) => {
      self.statusDescription = value
    },
    CurrentOperation: (self: ProgressRecord, value) => {
      self.currentOperation = value
    },
    ParentActivityId: (self: ProgressRecord, value) => {
      self.parentActivityId = value
    },
    PercentComplete: (self: ProgressRecord, value) => {
      if (value > 100) argument('The value of the argument is not valid.', 'value')
      self.percentComplete = value
    },
    SecondsRemaining: (self: ProgressRecord, value) => {
      self.secondsRemaining = value
    },
    RecordType: (self: ProgressRecord, value) => {
      self.type = flag(value) as 0 | 1
    },
  },
  call: {
    ToString: (self: ProgressRecord) =>
      `parent = ${self.parentActivityId} id = ${self.activityId} act = ${self.activity} stat = ${self.statusDescription} cur = ${self.currentOperation ?? ''} pct = ${self.percentComplete} sec = ${self.secondsRemaining} type = ${self.type === 0 ? 'Processing' : 'Completed'}`,
  },
  create: (_, [id, activity, status]) => {
    if (id < 0) argument('The value of the argument is not valid.', 'activityId')
    for (const [name, text] of [
      ['activity', activity],
      ['statusDescription', status],
    ] as const)
      if (!text)
        throwNet(
          'System.Management.Automation.PSArgumentException',
          `Cannot process the argument because the value of ${name} cannot be null or empty.`,
          { properties: [['ParamName', name]] },
        )
    return new ProgressRecord(id, activity, status)
  },
})
