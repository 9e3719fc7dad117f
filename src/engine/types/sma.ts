/** Types of System.Management.Automation that are values: error records, object members, credentials, patterns, records of the streams. */
import { PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import {
  ErrorDetails,
  ErrorRecord,
  errorCategoryName,
  errorCategoryType,
} from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { containedRecord } from '../runtime/contained-record.ts'
import {
  PSCredential,
  PSReference,
  PSSecureString,
  PSSemanticVersion,
  PSSwitch,
  PSVersion,
} from '../../objects/misc.ts'
import {
  automationAssembly,
  enumType,
  NetType,
  registeredType,
  registerType,
  T,
} from '../../objects/net-type.ts'
import { EnumValue, PSUInt32 } from '../../objects/numbers.ts'
import { baseOf, extensionOf, type PSMember, PSObject } from '../../objects/ps-object.ts'
import {
  HostInformationMessage,
  InformationalRecord,
  InformationRecord,
  ProgressRecord,
} from '../../objects/records.ts'
import { typeOf } from '../../objects/type-of.ts'
import { dateFromUnixMs } from '../../objects/date.ts'
import { compareSame, compareValues, equalValues } from '../runtime/compare.ts'
import type { EngineContext } from '../runtime/context.ts'
import { convertTo, isTrue, tryConvert } from '../runtime/convert.ts'
import { enumerate } from '../runtime/enumerate.ts'
import { NetThrow, throwNet, TerminatingError } from '../runtime/failure.ts'
import { isTask, type Task } from '../runtime/task.ts'
import { invokeMember } from '../runtime/members.ts'
import { toText, netText } from '../runtime/to-text.ts'
import { escapeWildcard, hasWildcard, unescapeWildcard, WildcardPattern } from '../runtime/wildcard.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { conversion } from './conversions.ts'
import { setReference } from './core.ts'
import { NullStringValue } from './invoke.ts'
import { memberList } from './member-list.ts'
import { netTypeText } from './names.ts'
import { names } from './numbers.ts'
import { PSAddedMethod, PSDelegate, PSMethodValue } from './ps-method.ts'
import {
  PSLooseMember,
  PSMemberCollection,
  PSMemberView,
  PSObjectView,
  typeNameList,
  viewKind,
} from './psobject-view.ts'
import { addMetadata, loadType } from './type-loader.ts'
import { genericType, implement, type TypeImplementation } from './surface.ts'
import { argument, argumentNull, arrayOf, flag, strings } from './values.ts'
import { typeData } from './type-data.ts'
import { ArrayEnumerator } from './enumerators.ts'

const sma = (name: string): string => `System.Management.Automation.${name}`

// --- errors

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
    if (wire) return wire.categoryMessage
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
/** The record of an exception names no command, and its own exception stands for the one that contains it. */
function ownRecord(self: NetException): ErrorRecord {
  const { errorRecord } = self
  const [id, category] = containedRecord(self) ?? [self.netType.name, 'NotSpecified' as const]
  const made = new ErrorRecord({
    exception: new NetException(exceptionType('sma:ParentContainsErrorRecordException'), self.message),
    errorId: errorRecord?.errorId ?? id,
    category: self.wasThrownFromThrowStatement ? 'NotSpecified' : (errorRecord?.category ?? category),
    target: errorRecord?.targetObject ?? null,
  })
  if (errorRecord) {
    made.invocationInfo = errorRecord.invocationInfo
    made.scriptStackTrace = errorRecord.scriptStackTrace
  }
  return made
}
implement(sma('RuntimeException'), {
  get: {
    ErrorRecord: ownRecord,
    WasThrownFromThrowStatement: (self: NetException) => self.wasThrownFromThrowStatement,
  },
  set: {
    WasThrownFromThrowStatement: (self: NetException, value) => {
      self.wasThrownFromThrowStatement = value
    },
  },
})
for (const name of [
  'PSInvalidCastException',
  'PSArgumentException',
  'PSArgumentNullException',
  'PSArgumentOutOfRangeException',
  'PSInvalidOperationException',
  'PSNotSupportedException',
  'PSNotImplementedException',
  'PSObjectDisposedException',
]) {
  implement(sma(name), { get: { ErrorRecord: ownRecord } })
}
const fromProperties = (...list: string[]): TypeImplementation => ({
  get: Object.fromEntries(list.map((one) => [one, (self: NetException) => self.properties.get(one) ?? null])),
})
implement(sma('CommandNotFoundException'), fromProperties('CommandName'))
implement(
  sma('ParameterBindingException'),
  fromProperties(
    'CommandInvocation',
    'ErrorId',
    'Line',
    'Offset',
    'ParameterName',
    'ParameterType',
    'TypeSpecified',
  ),
)
implement(sma('ParseException'), fromProperties('Errors'))
implement(sma('NativeCommandExitException'), fromProperties('ExitCode', 'ProcessId', 'Path'))
implement('System.Xml.XmlException', fromProperties('LineNumber', 'LinePosition', 'SourceUri'))
implement(sma('ItemNotFoundException'), fromProperties('ItemName', 'SessionStateCategory'))
implement(sma('ActionPreferenceStopException'), {
  get: { ErrorRecord: (self: NetException) => self.errorRecord },
})
implement('System.Text.RegularExpressions.RegexParseException', fromProperties('Error', 'Offset'))
addMetadata(`#class System.Text.RegularExpressions.RegexParseException :System.ArgumentException @0
System.Text.RegularExpressions.RegexParseError Error {get;}
int Offset {get;}
string Message {get;}
string ParamName {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
System.Exception GetBaseException()
string ToString()
`)
typeData(sma('ErrorRecord'), {
  members: [
    {
      kind: 'CodeProperty',
      name: 'PSMessageDetails',
      typeName: 'System.String',
      get: (self) => ((self as ErrorRecord).errorDetails ? null : null),
    },
  ],
})
void errorCategoryType

// --- psobject

implement(sma('PSObject'), {
  get: {
    Members: (self, ctx) => membersOf(self, 'Members', ctx),
    Properties: (self, ctx) => membersOf(self, 'Properties', ctx),
    Methods: (self, ctx) => membersOf(self, 'Methods', ctx),
    ImmediateBaseObject: (self) => (self instanceof PSObjectView ? baseOf(self.target) : self),
    BaseObject: (self) => (self instanceof PSObjectView ? baseOf(self.target) : self),
    TypeNames: (self) => typeNameList(self instanceof PSObjectView ? self.target : self),
  },
  call: {
    Copy: (self) => copyOf(self instanceof PSObjectView ? self.target : self),
    ToString: (self, _, ctx) => toText(self instanceof PSObjectView ? self.target : self, ctx),
    Equals: (self, [other]) => self === other,
    CompareTo: (self, [other], ctx) =>
      compareValues(self instanceof PSObjectView ? self.target : self, other, true, ctx),
    GetHashCode: () => 0,
  },
  staticCall: { AsPSObject: (_, [value]) => value },
  create: (_, [value]) =>
    value === undefined || value === null
      ? new PSObject()
      : typeof value === 'object'
        ? value
        : new PSObject(value),
})
implement(sma('PSMemberSet'), {
  get: {
    Members: (self, ctx) => membersOf(self, 'Members', ctx),
    Properties: (self, ctx) => membersOf(self, 'Properties', ctx),
    Methods: (self, ctx) => membersOf(self, 'Methods', ctx),
    Name: (self: PSObjectView) => self.set?.name ?? self.view,
    MemberType: () => memberType('MemberSet'),
    TypeNameOfValue: () => sma('PSMemberSet'),
    IsInstance: () => true,
    Value: (self) => self,
  },
})
function membersOf(
  self: unknown,
  which: 'Members' | 'Properties' | 'Methods',
  ctx: EngineContext,
): PSMemberCollection {
  return self instanceof PSObjectView
    ? new PSMemberCollection(self.target, which, viewKind(self), ctx)
    : new PSMemberCollection(self, which, 'all', ctx)
}

/** PSObject.Copy: note properties are copied, values are shared. */
export function copyOf(value: unknown): unknown {
  const extension = extensionOf(value)
  if (value instanceof PSObject) {
    const members = new Map<string, PSMember>()
    for (const [key, member] of value.members) members.set(key, { ...member })
    const copy = new PSObject(value.base, members, value.typeNames ? [...value.typeNames] : undefined)
    copy.text = value.text
    return copy
  }
  if (value instanceof PSDictionary) {
    const table = new PSDictionary(value.netType, value.comparison)
    for (const one of value.entries()) table.set(one.key, one.value)
    return table
  }
  if (value instanceof PSArray) return new PSArray([...value.items], value.netType, value.dimensions)
  void extension
  return value
}

export const memberTypes: NetType = enumType(
  sma('PSMemberTypes'),
  {
    AliasProperty: 1,
    CodeProperty: 2,
    Property: 4,
    NoteProperty: 8,
    ScriptProperty: 16,
    Properties: 31,
    PropertySet: 32,
    Method: 64,
    CodeMethod: 128,
    ScriptMethod: 256,
    Methods: 448,
    ParameterizedProperty: 512,
    MemberSet: 1024,
    Event: 2048,
    Dynamic: 4096,
    InferredProperty: 8192,
    All: 16383,
  },
  { flags: true, assembly: automationAssembly },
)
function memberType(name: string): EnumValue {
  return new EnumValue(memberTypes, memberTypes.enumInfo?.names.get(name) ?? 0n)
}

const memberView: TypeImplementation = {
  get: {
    Name: (self: PSMemberView) => self.info.name,
    MemberType: (self: PSMemberView) => memberType(self.info.kind),
    TypeNameOfValue: (self: PSMemberView, ctx) => typeNameOfValue(self, ctx),
    Value: (self: PSMemberView) => (self.info.group ? methodOf(self) : self.info.get()),
    IsInstance: (self: PSMemberView) => self.info.isInstance,
    IsSettable: (self: PSMemberView) => self.info.isSettable,
    IsGettable: (self: PSMemberView) => self.info.isGettable,
    OverloadDefinitions: (self: PSMemberView) => overloads(self, strings),
    ReferencedMemberName: (self: PSMemberView) =>
      self.info.member?.kind === 'AliasProperty' ? self.info.member.referenced : null,
    ConversionType: () => null,
    GetterScript: (self: PSMemberView) =>
      self.info.member?.kind === 'ScriptProperty' ? self.info.member.getter : null,
    SetterScript: (self: PSMemberView) =>
      self.info.member?.kind === 'ScriptProperty' ? self.info.member.setter : null,
    Script: (self: PSMemberView) =>
      self.info.member?.kind === 'ScriptMethod' ? self.info.member.script : null,
    ReferencedPropertyNames: (self: PSMemberView) =>
      self.info.member?.kind === 'PropertySet'
        ? new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.String), [
            ...self.info.member.properties,
          ])
        : null,
  },
  set: { Value: (self: PSMemberView, value) => self.info.set(value) },
  call: {
    ToString: (self: PSMemberView) => self.info.definition,
    Copy: (self: PSMemberView) => self,
    Invoke: (self: PSMemberView, [args], ctx) =>
      invokeMember(self.target, self.info.name, args instanceof PSArray ? args.items : [args], ctx),
  },
}
function typeNameOfValue(self: PSMemberView, ctx: EngineContext): string {
  const { info } = self
  if (info.group) return sma('PSMethod')
  if (info.kind === 'Property') return netTypeText(ctx.resolveType(info.typeName) ?? T.Object)
  if (info.kind === 'NoteProperty') {
    const type = typeOf(baseOf(info.get()))
    return type ? netTypeText(type) : 'System.Object'
  }
  if (info.kind === 'CodeProperty') return info.typeName
  if (info.kind === 'AliasProperty' && info.member?.kind === 'AliasProperty') {
    const referenced = info.member.referenced.toLowerCase()
    const target = memberList(self.target, ctx).find((one) => one.name.toLowerCase() === referenced)
    return target ? typeNameOfValue(new PSMemberView(target, self.target), ctx) : 'System.Object'
  }
  return 'System.Object'
}
const methodOf = (self: PSMemberView): unknown =>
  self.info.group
    ? new PSMethodValue(self.info.group, baseOf(self.target), typeOf(self.target) ?? T.Object)
    : null
const overloads = <R>(self: PSMemberView, make: (list: string[]) => R): PSList | R =>
  self.info.group
    ? new PSList(
        genericType('System.Collections.ObjectModel.Collection`1', T.String),
        self.info.group.overloads.map((one) => one.definition),
      )
    : make([self.info.definition])
const kinds = [
  'Property',
  'NoteProperty',
  'AliasProperty',
  'ScriptProperty',
  'CodeProperty',
  'ParameterizedProperty',
  'Method',
  'ScriptMethod',
  'CodeMethod',
  'PropertySet',
] as const
for (const kind of kinds)
  implement(
    sma(`PS${kind}`),
    kind === 'Method' || kind === 'ScriptMethod' || kind === 'CodeMethod'
      ? withMethods(memberView)
      : looseOr(memberView),
  )

/** PSMethod is also what `$s.Substring` gives. */
function withMethods(view: TypeImplementation): TypeImplementation {
  return {
    get: {
      ...view.get,
      Name: (self) =>
        self instanceof PSMethodValue
          ? self.group.name
          : self instanceof PSAddedMethod
            ? self.name
            : self instanceof PSLooseMember
              ? self.member.name
              : self.info.name,
      OverloadDefinitions: (self, ctx, type) =>
        self instanceof PSMethodValue
          ? new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.String), self.definitions)
          : self instanceof PSAddedMethod
            ? new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.String), [String(self)])
            : view.get?.OverloadDefinitions?.(self, ctx, type),
      MemberType: (self) =>
        memberType(
          self instanceof PSMethodValue
            ? 'Method'
            : self instanceof PSAddedMethod
              ? self.kind
              : self instanceof PSLooseMember
                ? self.member.kind
                : self.info.kind,
        ),
      TypeNameOfValue: () => sma('PSMethod'),
      Value: (self) => (self instanceof PSMemberView ? methodOf(self) : self),
      IsInstance: (self) => self instanceof PSAddedMethod,
      Script: (self) =>
        self instanceof PSAddedMethod
          ? self.script
          : self instanceof PSLooseMember && self.member.kind === 'ScriptMethod'
            ? self.member.script
            : (self.info?.member?.script ?? null),
    },
    call: {
      ...view.call,
      ToString: (self) => String(self),
      Invoke: (self, [args], ctx, call) => {
        const list = args instanceof PSArray ? args.items : [args]
        if (self instanceof PSMethodValue) {
          return self.group.isStatic
            ? invokeMember(self.type, self.group.name, list, ctx, { static: true })
            : invokeMember(self.self, self.group.name, list, ctx)
        }
        if (self instanceof PSAddedMethod) return invokeMember(self.self, self.name, list, ctx)
        return view.call?.Invoke?.(self, [args], ctx, call)
      },
    },
    create: createLoose,
  }
}
/** Members made by scripts, before they are on an object. */
function looseOr(view: TypeImplementation): TypeImplementation {
  const get: Record<string, (self: any, ctx: EngineContext, type: NetType) => unknown> = {} // biome-ignore lint/suspicious/noExplicitAny: as in the table
  const looseGet: Readonly<Record<string, (self: PSLooseMember) => unknown>> = {
    Name: (self) => self.member.name,
    MemberType: (self) => memberType(self.member.kind),
    // a property set is its own value
    Value: (self) =>
      self.member.kind === 'NoteProperty'
        ? self.member.value
        : self.member.kind === 'PropertySet'
          ? self
          : null,
    TypeNameOfValue: (self) =>
      self.member.kind === 'NoteProperty'
        ? netTypeText(typeOf(baseOf(self.member.value)) ?? T.Object)
        : self.member.kind === 'PropertySet'
          ? netTypeText(self.netType)
          : 'System.Object',
    IsInstance: () => true,
    IsSettable: (self) => self.member.kind !== 'PropertySet',
    IsGettable: () => true,
    ReferencedMemberName: (self) => (self.member.kind === 'AliasProperty' ? self.member.referenced : null),
    GetterScript: (self) => (self.member.kind === 'ScriptProperty' ? self.member.getter : null),
    SetterScript: (self) => (self.member.kind === 'ScriptProperty' ? self.member.setter : null),
    ReferencedPropertyNames: (self) =>
      self.member.kind === 'PropertySet'
        ? new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.String), [
            ...self.member.properties,
          ])
        : null,
  }
  for (const [name, getter] of Object.entries(view.get ?? {})) {
    get[name] = (self, ctx, type) =>
      self instanceof PSLooseMember ? (looseGet[name]?.(self) ?? null) : getter(self, ctx, type)
  }
  return {
    get,
    set: {
      Value: (self, value, ctx) => {
        if (self instanceof PSLooseMember) {
          if (self.member.kind === 'NoteProperty') self.member.value = value
        } else view.set?.Value?.(self, value, ctx)
      },
    },
    call: {
      ...view.call,
      ToString: (self, _args, ctx) =>
        self instanceof PSLooseMember
          ? `${netTypeText(typeOf(baseOf((self.member as { value?: unknown }).value)) ?? T.Object)} ${self.member.name}=${toText((self.member as { value?: unknown }).value, ctx)}`
          : self.info.definition,
    },
    create: createLoose,
  }
}
function createLoose(
  _: unknown,
  args: unknown[],
  ctx: EngineContext,
  call: { type: NetType },
): PSLooseMember {
  const [name, second, third] = args as [string, unknown, unknown]
  switch (call.type.name) {
    case 'PSNoteProperty':
      return new PSLooseMember({ kind: 'NoteProperty', name, value: second ?? null })
    case 'PSAliasProperty':
      return new PSLooseMember({
        kind: 'AliasProperty',
        name,
        referenced: String(second),
        ...(third instanceof NetType ? { conversion: third.fullName } : {}),
      })
    case 'PSScriptProperty':
      return new PSLooseMember({
        kind: 'ScriptProperty',
        name,
        getter: second ?? null,
        setter: third ?? null,
      })
    case 'PSScriptMethod':
      return new PSLooseMember({ kind: 'ScriptMethod', name, script: second })
    case 'PSPropertySet':
      return new PSLooseMember({
        kind: 'PropertySet',
        name,
        properties: Array.from(enumerate(second, ctx) ?? [], String),
      })
    default:
      return throwNet('System.NotSupportedException', `A ${call.type.name} cannot be made by a script here.`)
  }
}

implement(sma('PSMemberInfoCollection`1'), {
  get: { Item: (self) => self },
  call: {
    Item: (self: PSMemberCollection, [name]) =>
      typeof name === 'number' ? (self.list()[name] ?? null) : self.find(name),
    Add: (self: PSMemberCollection, [member, preValidated]) => {
      void preValidated
      self.add(member)
    },
    Remove: (self: PSMemberCollection, [name]) => self.remove(name),
    Match: (self: PSMemberCollection, [pattern, types]) => {
      const wanted = types === undefined ? undefined : flag(types)
      const found = self.match(
        pattern,
        wanted === undefined ? undefined : (info) => (Number(memberType(info.kind).value) & wanted) !== 0,
      )
      return new PSList(
        genericType('System.Collections.ObjectModel.Collection`1', loadType(sma('PSMemberInfo')) ?? T.Object),
        found,
      )
    },
    GetEnumerator: (self: PSMemberCollection) => new ArrayEnumerator(self.list()),
  },
})
addMetadata(`#class System.Management.Automation.PSMemberInfoIntegratingCollection\`1<T> :System.Object @0
`)
typeData(sma('PSMemberInfoCollection`1'), { members: [] })

// --- delegates

conversion(
  'System.Management.Automation.ScriptBlock',
  'System.Delegate',
  0x9f,
  (block: unknown, _ctx, to) => new PSDelegate(to, block),
)
conversion(
  'System.Management.Automation.PSMethod',
  'System.Delegate',
  0x9f,
  (method: unknown, _ctx, to) => new PSDelegate(to, method),
)
const delegate: TypeImplementation = {
  get: { Method: () => null, Target: () => null },
  call: {
    *Invoke(self: PSDelegate, args, ctx, call): Task {
      try {
        const made =
          self.target instanceof PSMethodValue
            ? invokeMember(self.target.self ?? self.target.type, self.target.group.name, args, ctx, {
                static: self.target.group.isStatic,
              })
            : ctx.call(self.target, args)
        const result: unknown = isTask(made) ? yield made : made
        const wanted = ctx.resolveType(call.overload.returnText)
        if (wanted === T.Void) return AutomationNull
        return wanted && wanted !== T.Object
          ? convertTo(result, wanted, ctx)
          : result === AutomationNull
            ? null
            : result
      } catch (error) {
        // what a script throws inside a delegate is the method's exception
        if (error instanceof TerminatingError) throw new NetThrow(error.record.exception)
        throw error
      }
    },
    DynamicInvoke: (self: PSDelegate, [args], ctx) =>
      ctx.call(self.target, args instanceof PSArray ? args.items : [args]),
  },
}
implement('System.Delegate', delegate)
implement('System.MulticastDelegate', delegate)

// --- references, switches, credentials

implement(sma('PSReference'), {
  get: { Value: (self: PSReference) => (self.variable ? self.variable.value : self.value) },
  set: { Value: (self: PSReference, value) => setReference(self, value) },
  create: (_, [value]) => new PSReference(value),
})
addMetadata('')
implement(sma('SwitchParameter'), {
  get: { IsPresent: (self: PSSwitch) => self.isPresent },
  call: {
    ToBool: (self: PSSwitch) => self.isPresent,
    ToString: (self: PSSwitch) => self.toString(),
    Equals: (self: PSSwitch, [other]) =>
      (other instanceof PSSwitch ? other.isPresent : isTrue(other)) === self.isPresent,
    GetHashCode: (self: PSSwitch) => Number(self.isPresent),
  },
  staticGet: { Present: () => new PSSwitch(true) },
  create: (_, [present]) => new PSSwitch(present === true),
})
implement(sma('PSCredential'), {
  get: { UserName: (self: PSCredential) => self.userName, Password: (self: PSCredential) => self.password },
  call: {
    GetNetworkCredential: (self: PSCredential) => new NetworkCredential(self.userName, self.password.text),
  },
  staticGet: { Empty: () => new PSCredential('', new PSSecureString('', true)) },
  create: (_, [user, password]) => {
    if (user === '' || user === null)
      throwNet(
        sma('PSArgumentException'),
        'Cannot process argument because the value of argument "userName" is not valid. Change the value of the "userName" argument and run the operation again.',
      )
    return new PSCredential(user, password)
  },
})
export class NetworkCredential {
  userName: string
  password: string
  domain = ''
  constructor(userName: string, password: string) {
    const slash = userName.indexOf('\\')
    this.userName = slash < 0 ? userName : userName.slice(slash + 1)
    this.domain = slash < 0 ? '' : userName.slice(0, slash)
    this.password = password
  }
  get netType(): NetType {
    return loadType('System.Net.NetworkCredential') ?? T.Object
  }
}
implement('System.Net.NetworkCredential', {
  get: {
    UserName: (self: NetworkCredential) => self.userName,
    Password: (self: NetworkCredential) => self.password,
    SecurePassword: (self: NetworkCredential) => new PSSecureString(self.password, true),
    Domain: (self: NetworkCredential) => self.domain,
  },
  set: {
    UserName: (self: NetworkCredential, value) => {
      self.userName = value
    },
    Password: (self: NetworkCredential, value) => {
      self.password = value
    },
    Domain: (self: NetworkCredential, value) => {
      self.domain = value
    },
  },
  create: (_, [user, password, domain]) => {
    const made = new NetworkCredential(
      user ?? '',
      password instanceof PSSecureString ? password.text : (password ?? ''),
    )
    if (domain) made.domain = domain
    return made
  },
})
implement('System.Security.SecureString', {
  get: { Length: (self: PSSecureString) => self.text.length },
  call: {
    AppendChar: (self: PSSecureString, [char]) => change(self, (text) => text + String(char)),
    InsertAt: (self: PSSecureString, [at, char]) =>
      change(self, (text) => text.slice(0, at) + String(char) + text.slice(at)),
    RemoveAt: (self: PSSecureString, [at]) => change(self, (text) => text.slice(0, at) + text.slice(at + 1)),
    SetAt: (self: PSSecureString, [at, char]) =>
      change(self, (text) => text.slice(0, at) + String(char) + text.slice(at + 1)),
    Clear: (self: PSSecureString) => change(self, () => ''),
    Copy: (self: PSSecureString) => new PSSecureString(self.text),
    MakeReadOnly: (self: PSSecureString) => {
      self.readOnly = true
    },
    IsReadOnly: (self: PSSecureString) => self.readOnly,
    Dispose: () => undefined,
  },
  create: () => new PSSecureString(),
})
function change(self: PSSecureString, edit: (text: string) => string): void {
  if (self.readOnly) throwNet('System.InvalidOperationException', 'Instance is read-only.')
  self.text = edit(self.text)
}
/** The pair of Marshal calls that scripts open a SecureString with: the "pointer" is a handle into this table. */
const handles = new Map<number, string>()
let nextHandle = 1
const toHandle = (text: string): PSHandle => {
  handles.set(nextHandle, text)
  return new PSHandle(nextHandle++)
}
class PSHandle {
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
  get netType(): NetType {
    return intPtr
  }
  toString(): string {
    return String(this.id)
  }
}
const intPtr =
  registeredType('System.IntPtr') ??
  registerType(new NetType({ fullName: 'System.IntPtr', kind: 'struct', base: T.ValueType }))
const readHandle = (_: unknown, [handle]: unknown[]): string | null =>
  handle instanceof PSHandle ? (handles.get(handle.id) ?? null) : null
const freeHandle = (_: unknown, [handle]: unknown[]): void => {
  if (handle instanceof PSHandle) handles.delete(handle.id)
}
implement('System.Runtime.InteropServices.Marshal', {
  staticCall: {
    SecureStringToBSTR: (_, [secure]) => toHandle(secure.text),
    SecureStringToGlobalAllocUnicode: (_, [secure]) => toHandle(secure.text),
    SecureStringToCoTaskMemUnicode: (_, [secure]) => toHandle(secure.text),
    PtrToStringBSTR: readHandle,
    PtrToStringAuto: readHandle,
    PtrToStringUni: readHandle,
    ZeroFreeBSTR: freeHandle,
    ZeroFreeGlobalAllocUnicode: freeHandle,
    ZeroFreeCoTaskMemUnicode: freeHandle,
    FreeBSTR: freeHandle,
  },
})

// --- patterns, versions

implement(sma('WildcardPattern'), {
  call: {
    IsMatch: (self: WildcardHolder, [text]) => self.pattern.isMatch(text),
    ToWql: (self: WildcardHolder) => self.pattern.pattern.replace(/\*/g, '%').replace(/\?/g, '_'),
  },
  staticCall: {
    Escape: (_, [text]) => escapeWildcard(text),
    Unescape: (_, [text]) => unescapeWildcard(text),
    ContainsWildcardCharacters: (_, [text]) => hasWildcard(text ?? ''),
    Get: (_, [text, options]) => new WildcardHolder(text, flag(options)),
  },
  create: (_, [text, options]) => new WildcardHolder(text, options === undefined ? 0 : flag(options)),
})
export class WildcardHolder {
  readonly pattern: WildcardPattern
  constructor(text: string, options: number) {
    this.pattern = new WildcardPattern(text, (options & 2) !== 0)
  }
  get netType(): NetType {
    return loadType(sma('WildcardPattern')) ?? T.Object
  }
  isMatch(text: string): boolean {
    return this.pattern.isMatch(text)
  }
}

const semverForm = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.-]+))?$/
export function parseSemanticVersion(text: string): PSSemanticVersion | undefined {
  const match = semverForm.exec(text)
  if (!match) return undefined
  return new PSSemanticVersion(
    Number(match[1]),
    Number(match[2] ?? 0),
    Number(match[3] ?? 0),
    match[4] ?? null,
    match[5] ?? null,
  )
}
implement(sma('SemanticVersion'), {
  get: {
    Major: (self: PSSemanticVersion) => self.major,
    Minor: (self: PSSemanticVersion) => self.minor,
    Patch: (self: PSSemanticVersion) => self.patch,
    PreReleaseLabel: (self: PSSemanticVersion) => self.preReleaseLabel,
    BuildLabel: (self: PSSemanticVersion) => self.buildLabel,
  },
  call: {
    ToString: (self: PSSemanticVersion) => self.toString(),
    CompareTo: (self: PSSemanticVersion, [other]) => (other === null ? 1 : (compareSame(self, other) ?? 0)),
    Equals: (self: PSSemanticVersion, [other]) => String(self) === String(other),
    GetHashCode: () => 0,
  },
  staticCall: {
    Parse: (_, [text]) => {
      if (text === null) argumentNull('version')
      if (text === '')
        throwNet('System.FormatException', `The input string '${text}' was not in a correct format.`)
      const made = parseSemanticVersion(text)
      if (!made) throwNet('System.FormatException', "The input string '' was not in a correct format.")
      return made
    },
    TryParse: (_, [text, ref]) => {
      const made = text === null ? undefined : parseSemanticVersion(text)
      setReference(ref, made ?? null)
      return made !== undefined
    },
    Compare: (_, [a, b]) => compareSame(a, b) ?? 0,
  },
  create: (_, args, _ctx, call) => {
    const [first, second, third, label, build] = args
    if (typeof first === 'string') {
      const made = parseSemanticVersion(first)
      if (!made) throwNet('System.FormatException', "The input string '' was not in a correct format.")
      return made
    }
    if (names(call)[0] === 'version')
      return new PSSemanticVersion(first.major, first.minor, Math.max(0, first.build))
    return new PSSemanticVersion(first, second ?? 0, third ?? 0, label ?? null, build ?? null)
  },
})
conversion(
  sma('SemanticVersion'),
  'System.Version',
  0x4f,
  (value: PSSemanticVersion) => new PSVersion(value.major, value.minor, value.patch),
)
conversion(
  'System.Version',
  sma('SemanticVersion'),
  0x4f,
  (value: { major: number; minor: number; build: number }) =>
    new PSSemanticVersion(value.major, value.minor, Math.max(0, value.build)),
)

// --- LanguagePrimitives, null values

implement(sma('LanguagePrimitives'), {
  staticCall: {
    ConvertTo: (_, [value, type], ctx, call) =>
      convertTo(value, (type as NetType | undefined) ?? (call.genericArguments[0] as NetType), ctx),
    TryConvertTo: (_, [value, type, ref], ctx) => {
      const made = tryConvert(value, type, ctx)
      setReference(ref, made?.value ?? null)
      return made !== undefined
    },
    IsTrue: (_, [value]) => isTrue(value),
    Equals: (_, [a, b, ignore], ctx) => equalValues(a, b, ignore === true, ctx),
    Compare: (_, [a, b, ignore], ctx) => compareValues(a, b, ignore === true, ctx),
    GetEnumerable: (_, [value], ctx) => (enumerate(value, ctx) ? value : null),
    IsObjectEnumerable: (_, [value], ctx) => enumerate(value, ctx) !== undefined,
    ConvertTypeNameToPSTypeName: (_, [name]) => `[${name}]`,
  },
})
implement(sma('Internal.AutomationNull'), { staticGet: { Value: () => AutomationNull } })
implement(sma('Language.NullString'), {
  staticGet: { Value: (_ctx, type) => new NullStringValue(type) },
  call: { ToString: () => '' },
})

// --- records

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

export { TerminatingError }
