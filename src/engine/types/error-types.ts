/** Members of ErrorRecord and what it is made of. */
import { categoryInfoOf, categoryMessage } from '../../objects/error-category.ts'
import { ErrorDetails, ErrorRecord, categoryInfoType, errorCategoryName } from '../../objects/error-record.ts'
import type { NetException } from '../../objects/exceptions.ts'
import { PSList } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { EngineContext } from '../runtime/context.ts'
import { registerText, toText } from '../runtime/to-text.ts'
import { genericType, implement } from './surface.ts'

const sma = 'System.Management.Automation.'

/** CategoryInfo of one record: its texts follow from the record until they are set. */
export class CategoryInfo {
  readonly record: ErrorRecord
  constructor(record: ErrorRecord) {
    this.record = record
  }
  get netType(): NetType {
    return categoryInfoType
  }
}

const infos = new WeakMap<ErrorRecord, CategoryInfo>()
export function categoryInfo(record: ErrorRecord): CategoryInfo {
  let info = infos.get(record)
  if (info === undefined) infos.set(record, (info = new CategoryInfo(record)))
  return info
}

const factsOf = (record: ErrorRecord, ctx: EngineContext | undefined) =>
  categoryInfoOf(record, (value) => (ctx === undefined ? String(value) : toText(value, ctx)))
const messageOf = (self: CategoryInfo, ctx: EngineContext | undefined): string =>
  self.record.wire?.categoryMessage ?? categoryMessage(factsOf(self.record, ctx))

registerText(categoryInfoType, (self: CategoryInfo, _culture, ctx) => messageOf(self, ctx))

const iterations = (counts: readonly number[]): PSList => {
  const type = genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', T.Int32)
  return new PSList(type, [...counts], true)
}

implement(`${sma}ErrorRecord`, {
  get: {
    Exception: (self: ErrorRecord) => self.exception,
    TargetObject: (self: ErrorRecord) => self.targetObject,
    CategoryInfo: (self: ErrorRecord) => categoryInfo(self),
    FullyQualifiedErrorId: (self: ErrorRecord) => self.fullyQualifiedErrorId,
    ErrorDetails: (self: ErrorRecord) => self.errorDetails,
    InvocationInfo: (self: ErrorRecord) => self.invocationInfo,
    ScriptStackTrace: (self: ErrorRecord) => self.scriptStackTrace,
    PipelineIterationInfo: (self: ErrorRecord) => iterations(self.pipelineIterationInfo),
  },
  set: {
    ErrorDetails(self: ErrorRecord, value: ErrorDetails | null) {
      self.errorDetails = value
    },
  },
  call: { ToString: (self: ErrorRecord) => self.toString() },
  create(_self, args) {
    const [first, second, category, target] = args.map(baseOf)
    if (first instanceof ErrorRecord) {
      const made = new ErrorRecord({
        exception: (second as NetException | null) ?? first.exception,
        errorId: first.errorId,
        category: first.category,
        target: first.targetObject,
      })
      made.errorDetails = first.errorDetails
      made.invocationInfo = first.invocationInfo
      return made
    }
    return new ErrorRecord({
      exception: first as NetException,
      errorId: typeof second === 'string' ? second : '',
      category: errorCategoryName(Number((category as EnumValue).value)),
      target: target ?? null,
    })
  },
})

const override = (name: 'categoryActivity' | 'categoryReason' | 'categoryTargetName' | 'categoryTargetType') =>
  (self: CategoryInfo, value: string): void => {
    self.record[name] = value
  }

implement(`${sma}ErrorCategoryInfo`, {
  get: {
    Category: (self: CategoryInfo) => self.record.categoryValue,
    Activity: (self: CategoryInfo, ctx) => factsOf(self.record, ctx).activity,
    Reason: (self: CategoryInfo, ctx) => factsOf(self.record, ctx).reason,
    TargetName: (self: CategoryInfo, ctx) => factsOf(self.record, ctx).targetName,
    TargetType: (self: CategoryInfo, ctx) => factsOf(self.record, ctx).targetType,
  },
  set: {
    Activity: override('categoryActivity'),
    Reason: override('categoryReason'),
    TargetName: override('categoryTargetName'),
    TargetType: override('categoryTargetType'),
  },
  call: {
    GetMessage: (self: CategoryInfo, _args, ctx) => messageOf(self, ctx),
    ToString: (self: CategoryInfo, _args, ctx) => messageOf(self, ctx),
  },
})

registerText(new ErrorDetails('').netType, (self: ErrorDetails) => self.message)
implement(`${sma}ErrorDetails`, {
  get: {
    Message: (self: ErrorDetails) => self.message,
    RecommendedAction: (self: ErrorDetails) => self.recommendedAction,
  },
  set: {
    RecommendedAction(self: ErrorDetails, value: string) {
      self.recommendedAction = value ?? ''
    },
  },
  call: { ToString: (self: ErrorDetails) => self.message },
  create: (_self, [message]) => new ErrorDetails(String(message)),
})

implement(`${sma}RuntimeException`, {
  get: {
    ErrorRecord: (self: NetException) => (self.errorRecord ??= new ErrorRecord({ exception: self, errorId: self.netType.name, category: 'NotSpecified' })),
    WasThrownFromThrowStatement: (self: NetException) => self.wasThrownFromThrowStatement,
  },
  set: {
    WasThrownFromThrowStatement(self: NetException, value: boolean) {
      self.wasThrownFromThrowStatement = value
    },
  },
})
