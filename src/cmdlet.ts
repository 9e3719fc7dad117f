/**
 * The cmdlet interface for operators' own modules: types only, without an import, so that a module needs nothing of this package.
 *
 *   // get-ticket.mjs, named in the settings: configurations.Kiosk.cmdletModules: [get-ticket.mjs]
 *   /** @type {import('fanin-remoting/cmdlet').CmdletModule} *\/
 *   export default ({ cmdlet }) => [
 *     cmdlet({
 *       name: 'Get-Ticket',
 *       parameters: { Id: { type: 'int[]', position: 0, pipeline: true } },
 *     }, (call) => ({
 *       async *process() { for (const id of call.parameters.Id) yield await ticket(id) },
 *     })),
 *   ]
 *
 * A parameter arrives bound and converted by PowerShell's own rules, then as a plain value of JavaScript; what is yielded goes the
 * other way. docs/cmdlets.md tells the whole.
 */

/** One parameter in one parameter set. */
export interface ParameterPlace {
  mandatory?: boolean
  /** from 0 */
  position?: number
  /** takes the pipeline object itself */
  pipeline?: boolean
  /** takes the property of the pipeline object that has its name or alias */
  byName?: boolean
  /** takes all arguments that are left */
  remaining?: boolean
}

export type ParameterCheck =
  | { set: readonly string[] }
  | { range: readonly [number, number] }
  | { pattern: string }
  | { length: readonly [number, number] }
  | { count: readonly [number, number] }
  | 'notNull'
  | 'notNullOrEmpty'
  | 'notNullOrWhiteSpace'
  | 'allowNull'
  | 'allowEmptyString'
  | 'allowEmptyCollection'

export interface Parameter extends ParameterPlace {
  /** as a script writes it: `string`, `int[]`, `switch`, `datetime`, `hashtable`, `pscredential`; `object` by default */
  type?: string
  aliases?: readonly string[]
  /** per parameter set; without it the parameter is in every set */
  sets?: Readonly<Record<string, ParameterPlace>>
  validate?: readonly ParameterCheck[]
  /** what Get-Help says of it */
  help?: string
}

export interface CmdletFacts {
  /** Verb-Noun */
  name: string
  parameters?: Readonly<Record<string, Parameter>>
  /** which set is taken where the arguments fit several */
  defaultSet?: string
  /** -WhatIf and -Confirm, and `call.shouldProcess` */
  supportsShouldProcess?: boolean
  confirmImpact?: 'Low' | 'Medium' | 'High'
  /** names of what it writes, for Get-Command and Get-Help */
  outputTypes?: readonly string[]
  /** what Get-Help says */
  synopsis?: string
  description?: string
  examples?: readonly { code: string; remarks?: string }[]
}

/** What crosses between a script and a module. Dates are Date; a table of a script is an object without prototype. */
export type Value =
  | null
  | undefined
  | string
  | number
  | bigint
  | boolean
  | Date
  | Uint8Array
  | readonly Value[]
  | ReadonlyMap<string, Value>
  | { readonly [name: string]: Value }

export interface ErrorFacts {
  message: string
  /** first part of FullyQualifiedErrorId */
  id?: string
  /** as PowerShell names them: ObjectNotFound, InvalidArgument, PermissionDenied, ... */
  category?: string
  target?: Value
}

export interface Call {
  /** by declared name; a parameter that was not given is absent, a switch false */
  // biome-ignore lint/suspicious/noExplicitAny: the binder has converted each to its declared type
  readonly parameters: Readonly<Record<string, any>>
  /** the chosen parameter set */
  readonly parameterSet: string
  /** the pipeline object; undefined where there is none */
  readonly input: Value
  /** who opened the session */
  readonly user: { readonly name: string; readonly groups: readonly string[]; readonly scheme: string }
  readonly configurationName: string
  /** the drives that the configuration gives the session, with their folders on disk */
  readonly drives: readonly { readonly name: string; readonly root: string; readonly bytesMax?: number }[]
  /** aborted when the user stops the pipeline, or an earlier command needs no more */
  readonly signal: AbortSignal
  /** has the user given it */
  has(parameter: string): boolean
  warning(text: string): void
  verbose(text: string): void
  debug(text: string): void
  information(text: string): void
  progress(activity: string, status: string, percent?: number): void
  /** An error that does not end the command. A thrown Error ends it. */
  error(facts: ErrorFacts): void
  /** false under -WhatIf, and where the user answers no */
  shouldProcess(target: string, action?: string): Promise<boolean>
}

type Written = Iterable<Value> | AsyncIterable<Value> | Promise<unknown> | Value | void

/** A generator or an async one writes what it yields; a function writes what it returns, an array item by item. */
export interface Body {
  begin?(): Written
  /** once for each pipeline object; once in all where there is no pipeline */
  process?(): Written
  end?(): Written
}

export interface Cmdlet {
  readonly facts: CmdletFacts
  readonly make: (call: Call) => Body
}

export interface Kit {
  cmdlet(facts: CmdletFacts, make: (call: Call) => Body): Cmdlet
  /** An object with type names, which views and `Update-TypeData` go by. */
  typed(typeName: string, properties: { readonly [name: string]: Value }): Value
}

/** What a module's file exports as its default. */
export type CmdletModule = (kit: Kit) => readonly Cmdlet[] | Promise<readonly Cmdlet[]>
