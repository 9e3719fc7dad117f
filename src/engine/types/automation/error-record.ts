/** ErrorRecord, ErrorCategoryInfo, ErrorDetails. */
import { throwNet } from '../../runtime/failure.ts'
import { netText } from '../../runtime/to-text.ts'
import { sma } from './names.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { arrayOf, flag } from '../values.ts'
import { errorCategoryName, ErrorDetails, ErrorRecord } from '../../../objects/error-record.ts'
import type { NetException } from '../../../objects/exceptions.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { PSObject } from '../../../objects/ps-object.ts'
import { typeOf } from '../../../objects/type-of.ts'

/** ErrorCategoryInfo is a view: what is overridden stands in the record. */
export class CategoryInfo {
  readonly record: ErrorRecord
  constructor(record: ErrorRecord) {
    this.record = record
  }
  get netType(): NetType {
    return loadType(sma('ErrorCategoryInfo')) ?? T.Object
  }
  get activity(): string {
    return this.record.categoryActivity ?? ''
  }
  get reason(): string {
    return this.record.categoryReason ?? this.record.exception.netType.name
  }
  get targetName(): string {
    const { categoryTargetName, targetObject } = this.record
    if (categoryTargetName !== null) return categoryTargetName
    return targetObject === null || targetObject === undefined ? '' : shortText(targetObject)
  }
  get targetType(): string {
    const { categoryTargetType, targetObject } = this.record
    if (categoryTargetType !== null) return categoryTargetType
    const type = targetObject === null || targetObject === undefined ? undefined : typeOf(targetObject)
    return type ? type.name : ''
  }
  toString(): string {
    const { wire } = this.record
    if (wire?.categoryMessage) return wire.categoryMessage
    return `${this.record.category}: (${ellipsis(this.targetName)}:${ellipsis(this.targetType)}) [${this.activity}], ${this.reason}`
  }
}
const ellipsis = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 19)}...${text.slice(-20)}` : text
function shortText(value: unknown): string {
  return value instanceof PSObject && value.base === undefined ? (value.text ?? '') : netText(value)
}
implement(sma('ErrorRecord'), {
  get: {
    Exception: (self: ErrorRecord) => self.exception,
    TargetObject: (self: ErrorRecord) => self.targetObject ?? null,
    CategoryInfo: (self: ErrorRecord) => new CategoryInfo(self),
    FullyQualifiedErrorId: (self: ErrorRecord) => self.fullyQualifiedErrorId,
    ErrorDetails: (self: ErrorRecord) => self.errorDetails,
    InvocationInfo: (self: ErrorRecord) => self.invocationInfo,
    ScriptStackTrace: (self: ErrorRecord) => self.scriptStackTrace,
    PipelineIterationInfo: (self: ErrorRecord) => arrayOf(T.Int32, self.pipelineIterationInfo),
  },
  set: {
    ErrorDetails: (self: ErrorRecord, value) => {
      self.errorDetails = value
    },
  },
  call: { ToString: (self: ErrorRecord) => self.toString() },
  create: (_, args) => {
    const [first, second, third, target] = args
    if (first instanceof ErrorRecord) {
      const copy = new ErrorRecord({
        exception: (second as NetException | null) ?? first.exception,
        errorId: first.errorId,
        category: first.category,
        target: first.targetObject,
      })
      copy.errorDetails = first.errorDetails
      return copy
    }
    if (first === null)
      throwNet(
        'System.Management.Automation.PSArgumentNullException',
        'Cannot process argument because the value of argument "exception" is null. Change the value of argument "exception" to a non-null value.',
        { properties: [['ParamName', 'exception']] },
      )
    return new ErrorRecord({
      exception: first as NetException,
      errorId: second ?? '',
      category: errorCategoryName(flag(third)),
      target,
    })
  },
})
implement(sma('ErrorCategoryInfo'), {
  get: {
    Category: (self: CategoryInfo) => self.record.categoryValue,
    Activity: (self: CategoryInfo) => self.activity,
    Reason: (self: CategoryInfo) => self.reason,
    TargetName: (self: CategoryInfo) => self.targetName,
    TargetType: (self: CategoryInfo) => self.targetType,
  },
  set: {
    Activity: (self: CategoryInfo, value) => {
      self.record.categoryActivity = value
    },
    Reason: (self: CategoryInfo, value) => {
      self.record.categoryReason = value
    },
    TargetName: (self: CategoryInfo, value) => {
      self.record.categoryTargetName = value
    },
    TargetType: (self: CategoryInfo, value) => {
      self.record.categoryTargetType = value
    },
  },
  call: {
    ToString: (self: CategoryInfo) => self.toString(),
    GetMessage: (self: CategoryInfo) => self.toString(),
  },
})
implement(sma('ErrorDetails'), {
  get: {
    Message: (self: ErrorDetails) => self.message,
    RecommendedAction: (self: ErrorDetails) => self.recommendedAction,
    TextLookupError: () => null,
  },
  set: {
    RecommendedAction: (self: ErrorDetails, value) => {
      self.recommendedAction = value
    },
  },
  call: { ToString: (self: ErrorDetails) => self.message },
  create: (_, [message]) => new ErrorDetails(String(message)),
})
