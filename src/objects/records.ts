/** The records of the streams beside output and error. */
import type { InvocationInfo } from './error-record.ts'
import { automationAssembly, NetType, registerType, T } from './net-type.ts'
import type { PSDateTime } from './time.ts'

const recordType = (name: string, base: NetType = T.Object): NetType =>
  registerType(
    new NetType({
      fullName: `System.Management.Automation.${name}`,
      kind: 'class',
      base,
      assembly: automationAssembly,
    }),
  )

const informationalRecord = recordType('InformationalRecord')
const warningType = recordType('WarningRecord', informationalRecord)
const verboseType = recordType('VerboseRecord', informationalRecord)
const debugType = recordType('DebugRecord', informationalRecord)
const informationType = recordType('InformationRecord')
const hostInformationType = recordType('HostInformationMessage')
const progressType = recordType('ProgressRecord')

/** Warning, verbose and debug records differ by type only. */
export class InformationalRecord {
  readonly netType: NetType
  message: string
  invocationInfo: InvocationInfo | null
  pipelineIterationInfo: readonly number[] = []
  fullyQualifiedWarningId = ''
  constructor(
    kind: 'warning' | 'verbose' | 'debug',
    message: string,
    invocationInfo: InvocationInfo | null = null,
  ) {
    this.netType = { warning: warningType, verbose: verboseType, debug: debugType }[kind]
    this.message = message
    this.invocationInfo = invocationInfo
  }
  toString(): string {
    return this.message
  }
}

export class InformationRecord {
  messageData: unknown
  source: string
  timeGenerated: PSDateTime
  tags: string[]
  user: string
  computer: string
  processId: number
  nativeThreadId = 0
  managedThreadId: number
  constructor(facts: {
    messageData: unknown
    source: string
    timeGenerated: PSDateTime
    tags?: string[]
    user: string
    computer: string
    processId: number
    managedThreadId: number
  }) {
    this.messageData = facts.messageData
    this.source = facts.source
    this.timeGenerated = facts.timeGenerated
    this.tags = facts.tags ?? []
    this.user = facts.user
    this.computer = facts.computer
    this.processId = facts.processId
    this.managedThreadId = facts.managedThreadId
  }
  get netType(): NetType {
    return informationType
  }
}

/** What Write-Host puts into an InformationRecord; colours are System.ConsoleColor numbers. */
export class HostInformationMessage {
  message: string
  noNewLine: boolean | null
  foregroundColor: number | null
  backgroundColor: number | null
  constructor(
    message: string,
    noNewLine: boolean | null,
    foreground: number | null,
    background: number | null,
  ) {
    this.message = message
    this.noNewLine = noNewLine
    this.foregroundColor = foreground
    this.backgroundColor = background
  }
  get netType(): NetType {
    return hostInformationType
  }
  toString(): string {
    return this.message
  }
}

export class ProgressRecord {
  activity: string
  activityId: number
  statusDescription: string
  currentOperation: string | null = null
  parentActivityId = -1
  percentComplete = -1
  /** 0 Processing, 1 Completed */
  type: 0 | 1 = 0
  secondsRemaining = -1
  constructor(activityId: number, activity: string, statusDescription: string) {
    this.activityId = activityId
    this.activity = activity
    this.statusDescription = statusDescription
  }
  get netType(): NetType {
    return progressType
  }
}
