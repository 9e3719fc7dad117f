/**
 * How a cmdlet is written: a declared table of parameters, which the binder, Get-Command, Get-Help and completion all
 * read, and a function that makes one invocation's begin/process/end. Also the interface for operators' own cmdlets.
 *
 *   export const getThing = defineCmdlet({
 *     name: 'Get-Thing', module: 'Microsoft.PowerShell.Utility', typeName: 'Microsoft.PowerShell.Commands.GetThingCommand',
 *     parameters: { Name: { type: 'string[]', position: 0, pipeline: true } },
 *   }, (c) => ({
 *     *process() { for (const name of c.p.Name) yield* c.write(name) },
 *   }))
 *
 * A body is a plain function, or a generator where it writes more than the pipeline can take at once, calls script
 * blocks (`yield c.call(block, args)`) or waits (`yield new Wait(promise)`).
 */
import type { ErrorRecord } from '../../objects/error-record.ts'
import type { InformationRecord, ProgressRecord } from '../../objects/records.ts'
import type { ErrorCategory } from '../../objects/error-record.ts'
import type { CallOptions } from '../runtime/context.ts'
import type { TerminatingError } from '../runtime/failure.ts'
import type { Frame } from '../runtime/frame.ts'
import type { Runspace } from '../runtime/runspace.ts'
import type { Task } from '../runtime/task.ts'
import type { InvocationInfo } from '../../objects/error-record.ts'

/** One parameter in one parameter set. */
export interface ParameterPlace {
  readonly mandatory?: boolean
  /** from 0 */
  readonly position?: number
  /** takes the pipeline object itself */
  readonly pipeline?: boolean
  /** takes the property of the pipeline object that has its name or alias */
  readonly byName?: boolean
  /** takes all arguments that are left */
  readonly remaining?: boolean
  /** neither completed nor shown in the syntax */
  readonly hidden?: boolean
  readonly help?: string
}

export interface ParameterSpec extends ParameterPlace {
  /** as a script writes it: `string[]`, `int`, `switch`, `scriptblock`, `psobject`, `System.IO.FileInfo`; `object` by default */
  readonly type?: string
  readonly aliases?: readonly string[]
  /** per parameter set; without it the parameter is in every set */
  readonly sets?: Readonly<Record<string, ParameterPlace>>
  readonly validate?: readonly Validation[]
  /** a provider's: bound once the others are, and only where `dynamicWhen` says so */
  readonly dynamic?: boolean
}

export type Validation =
  | { readonly set: readonly string[]; readonly ignoreCase?: boolean }
  | { readonly range: readonly [unknown, unknown] }
  | { readonly rangeKind: 'Positive' | 'NonNegative' | 'Negative' | 'NonPositive' }
  | { readonly pattern: string }
  | { readonly length: readonly [number, number] }
  | { readonly count: readonly [number, number] }
  /** an attribute made known with registerAttribute */
  | { readonly own: string }
  | 'notNull'
  | 'notNullOrEmpty'
  | 'notNullOrWhiteSpace'
  | 'allowNull'
  | 'allowEmptyString'
  | 'allowEmptyCollection'
  /** names and numbers of encodings become encodings (ArgumentToEncodingTransformation) */
  | 'encoding'
  /** names of users become credentials, by asking for the password (Credential) */
  | 'credential'

export interface CmdletHelp {
  readonly synopsis: string
  readonly description: string
  readonly examples: readonly { readonly code: string; readonly remarks: string }[]
}

export interface CmdletFacts {
  readonly name: string
  readonly module: string
  /** the .NET class behind it in PowerShell: stands in FullyQualifiedErrorId */
  readonly typeName: string
  readonly parameters: Readonly<Record<string, ParameterSpec>>
  readonly defaultSet?: string
  readonly supportsShouldProcess?: boolean
  readonly supportsPaging?: boolean
  readonly confirmImpact?: 'None' | 'Low' | 'Medium' | 'High'
  /** full names of the types it writes */
  readonly outputTypes?: readonly string[]
  readonly helpUri?: string
  /** what Get-Help says of it, besides what its parameters do */
  readonly help?: CmdletHelp
  readonly remotingCapability?: string
  /** whether the parameters marked dynamic are there, once the others are bound */
  readonly dynamicWhen?: (c: CmdletContext) => boolean
  /** Out-Null: what ends a pipeline with it writes nowhere */
  readonly isNowhere?: boolean
  /** parameters that depend on the arguments: called after the static ones were bound */
  readonly dynamicParameters?: (c: CmdletContext) => Readonly<Record<string, ParameterSpec>> | undefined
}

export interface CmdletDefinition extends CmdletFacts {
  readonly make: (context: CmdletContext) => CmdletBody
}

export type StepResult = undefined | void | Task<unknown>

export interface CmdletBody {
  begin?(): StepResult
  /** once for each pipeline object; once in all where no input is expected */
  process?(): StepResult
  end?(): StepResult
  /** always last, also after an error or a stop: release what was taken */
  dispose?(): void
}

/** What one invocation of a cmdlet sees of its session. */
export interface CmdletContext {
  readonly rs: Runspace
  /** the scope and position it was called from */
  readonly frame: Frame
  readonly definition: CmdletDefinition
  /** bound parameters by declared name; a parameter that was not bound is undefined, a switch false */
  // biome-ignore lint/suspicious/noExplicitAny: the binder has converted each to its declared type
  readonly p: Record<string, any>
  readonly parameterSet: string
  /** whether the parameter was given, also from the pipeline */
  has(parameter: string): boolean
  /** the current pipeline object, AutomationNull where there is none */
  readonly input: unknown
  readonly expectsInput: boolean
  readonly invocation: InvocationInfo
  /** Writes one object. */
  write(value: unknown): Task<void>
  /** The same on the spot. @returns what is still to be done */
  send(value: unknown): Task | undefined
  /** Writes each object of a collection. */
  writeEach(values: Iterable<unknown>): Task<void>
  /** Writes a value as the pipeline does with an expression: collections are enumerated. */
  writeEnumerated(value: unknown): Task<void>
  /** Writes from a plain function: the pipeline takes what was pushed when the function has returned. */
  push(value: unknown): void
  /** A non-terminating error. It throws where the preference is Stop. */
  error(record: ErrorRecord | TerminatingError): Task<void>
  /** The same, made here. */
  errorOf(
    errorId: string,
    message: string,
    category: ErrorCategory,
    target?: unknown,
    exceptionType?: string,
  ): Task<void>
  warning(text: string, at?: InvocationInfo): Task<void>
  verbose(text: string, at?: InvocationInfo): Task<void>
  debug(text: string, at?: InvocationInfo): Task<void>
  progress(record: ProgressRecord): Task<void>
  information(messageData: unknown, tags?: readonly string[]): Task<void>
  /** Passes on a record that was made elsewhere. */
  informationRecord(record: InformationRecord): Task<void>
  /** whether a common parameter that is a switch was given and is on */
  isGiven(parameter: 'whatIf' | 'confirm'): boolean
  /** whether shouldProcess would say anything at all: its texts are made where somebody reads them */
  isAsked(): boolean
  shouldProcess(target: string, action?: string): Task<boolean>
  shouldContinue(query: string, caption: string): Task<boolean>
  /** Calls a script block: its output unwrapped. */
  call(block: unknown, args: readonly unknown[], options?: CallOptions): Task<unknown>
  /** Ends the upstream commands without an error: Select-Object -First. */
  stopUpstream(): never
}

export function defineCmdlet(
  facts: CmdletFacts,
  make: (context: CmdletContext) => CmdletBody,
): CmdletDefinition {
  return { ...facts, make }
}
