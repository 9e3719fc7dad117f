/** ErrorRecord and what it is made of. Names and defaults follow System.Management.Automation.ErrorRecord. */
import {
  automationAssembly,
  enumType,
  type NetType,
  registeredType,
  registerType,
  NetType as Type,
  T,
} from './net-type.ts'
import { EnumValue } from './numbers.ts'
import type { NetException } from './exceptions.ts'

const categories = [
  'NotSpecified',
  'OpenError',
  'CloseError',
  'DeviceError',
  'DeadlockDetected',
  'InvalidArgument',
  'InvalidData',
  'InvalidOperation',
  'InvalidResult',
  'InvalidType',
  'MetadataError',
  'NotImplemented',
  'NotInstalled',
  'ObjectNotFound',
  'OperationStopped',
  'OperationTimeout',
  'SyntaxError',
  'ParserError',
  'PermissionDenied',
  'ResourceBusy',
  'ResourceExists',
  'ResourceUnavailable',
  'ReadError',
  'WriteError',
  'FromStdErr',
  'SecurityError',
  'ProtocolError',
  'ConnectionError',
  'AuthenticationError',
  'LimitsExceeded',
  'QuotaExceeded',
  'NotEnabled',
] as const
export type ErrorCategory = (typeof categories)[number]
export const errorCategoryType: NetType = enumType('System.Management.Automation.ErrorCategory', categories, {
  assembly: automationAssembly,
})
export function errorCategoryNumber(category: ErrorCategory): number {
  return categories.indexOf(category)
}
export function errorCategoryName(value: number): ErrorCategory {
  return categories[value] ?? 'NotSpecified'
}

const smaClass = (name: string, base: NetType = T.Object): NetType =>
  registeredType(name) ??
  registerType(new Type({ fullName: name, kind: 'class', base, assembly: automationAssembly }))

/** Where in a script something stands. Lines and columns count from 1, offsets from 0. */
export interface ScriptExtent {
  readonly file: string | undefined
  readonly text: string
  readonly startOffset: number
  readonly endOffset: number
  readonly startLineNumber: number
  readonly startColumnNumber: number
  readonly endLineNumber: number
  readonly endColumnNumber: number
  /** gives the whole text of a line, from 1 */
  readonly source: { line(n: number): string }
}

export const invocationInfoType: NetType = smaClass('System.Management.Automation.InvocationInfo')

/** InvocationInfo: what `$MyInvocation` and an error's position are made of. */
export class InvocationInfo {
  /** the engine's CommandInfo, null for plain script text */
  myCommand: unknown = null
  /** what the command was given */
  given: { readonly bound: unknown; readonly unbound: unknown } | null = null
  historyId: bigint = 0n
  pipelineLength = 0
  pipelinePosition = 0
  expectingInput = false
  /** 0 Runspace, 1 Internal */
  commandOrigin = 1
  invocationName = ''
  /** where the command was called */
  extent: ScriptExtent | null = null
  scriptName = ''
  pipelineIterationInfo: readonly number[] = []
  get boundParameters(): unknown {
    return this.given?.bound ?? null
  }
  get unboundArguments(): unknown {
    return this.given?.unbound ?? null
  }
  get netType(): NetType {
    return invocationInfoType
  }

  /** What an error record keeps of it: what was called, how, and where. */
  forError(): InvocationInfo {
    const kept = new InvocationInfo()
    kept.myCommand = this.myCommand
    kept.extent = this.extent
    kept.scriptName = this.scriptName
    kept.invocationName = this.invocationName
    kept.historyId = this.historyId
    return kept
  }
}

export class ErrorDetails {
  message: string
  recommendedAction: string
  constructor(message: string, recommendedAction = '') {
    this.message = message
    this.recommendedAction = recommendedAction
  }
  get netType(): NetType {
    return errorDetailsType
  }
}
const errorDetailsType = smaClass('System.Management.Automation.ErrorDetails')

export interface ErrorRecordFacts {
  readonly exception: NetException
  /** without the command's suffix, which `invocationInfo` adds */
  readonly errorId: string
  readonly category: ErrorCategory
  readonly target?: unknown
}

export class ErrorRecord {
  exception: NetException
  errorId: string
  category: ErrorCategory
  targetObject: unknown
  /** what stands in FullyQualifiedErrorId after the comma: `Microsoft.PowerShell.Commands.GetItemCommand` */
  commandTypeName: string | null = null
  /** overrides of CategoryInfo; null takes what follows from exception, target and command */
  categoryActivity: string | null = null
  categoryReason: string | null = null
  categoryTargetName: string | null = null
  categoryTargetType: string | null = null
  errorDetails: ErrorDetails | null = null
  #invocationInfo: InvocationInfo | null = null
  scriptStackTrace: string | null = null
  pipelineIterationInfo: readonly number[] = []
  preserveInvocationInfoOnce = false
  /** an ErrorRecord that came over the wire keeps the texts it came with */
  wire: { fullyQualifiedErrorId: string; categoryMessage: string | null } | null = null
  constructor(facts: ErrorRecordFacts) {
    this.exception = facts.exception
    this.errorId = facts.errorId
    this.category = facts.category
    this.targetObject = facts.target ?? null
  }
  get invocationInfo(): InvocationInfo | null {
    return this.#invocationInfo
  }
  set invocationInfo(info: InvocationInfo | null) {
    this.#invocationInfo = info?.forError() ?? null
  }
  get netType(): NetType {
    return T.ErrorRecord
  }
  get fullyQualifiedErrorId(): string {
    if (this.wire) return this.wire.fullyQualifiedErrorId
    const id = this.errorId
    return this.commandTypeName && id ? `${id},${this.commandTypeName}` : id || (this.commandTypeName ?? '')
  }
  get categoryValue(): EnumValue {
    return new EnumValue(errorCategoryType, errorCategoryNumber(this.category))
  }
  toString(): string {
    return this.errorDetails?.message || this.exception.message
  }
}
