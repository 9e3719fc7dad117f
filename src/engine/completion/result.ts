/** What completion answers, what it asks of a session, and what every kind of it needs. */
import type { NetType } from '../../objects/net-type.ts'
import type { CommandAst, ExpressionAst } from '../language/ast.ts'
import type { ParseResult } from '../language/parser.ts'
import type { Token } from '../language/tokens.ts'
import type { Task } from '../runtime/task.ts'
import { scriptTypeText } from '../types/names.ts'

/** System.Management.Automation.CompletionResultType, in its order */
export const resultTypes = [
  'Text',
  'History',
  'Command',
  'ProviderItem',
  'ProviderContainer',
  'Property',
  'Method',
  'ParameterName',
  'ParameterValue',
  'Variable',
  'Namespace',
  'Type',
  'Keyword',
  'DynamicKeyword',
] as const
export type ResultType = (typeof resultTypes)[number]

export interface Completion {
  readonly completionText: string
  readonly listItemText: string
  readonly resultType: ResultType
  readonly toolTip: string
}

export interface Completions {
  readonly replacementIndex: number
  readonly replacementLength: number
  readonly matches: readonly Completion[]
}

export interface ParameterSummary {
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: NetType
  /** `string[]`, as a tool tip shows it */
  readonly typeText: string
  readonly isSwitch: boolean
  /** parameter set -> position, or undefined where it is given by name only */
  readonly sets: ReadonlyMap<string, number | undefined>
}

export interface CommandSummary {
  /** after aliases were followed */
  readonly name: string
  readonly parameters: readonly ParameterSummary[]
  /** full names of what it writes */
  readonly outputTypes: readonly string[]
}

export interface MemberSummary {
  readonly name: string
  readonly isMethod: boolean
  /** a property with parameters: shown as a method, after the others */
  readonly isIndexer?: boolean
  readonly toolTip: string
}

/** What a completer of arguments is told. */
export interface CompleterFacts {
  readonly command: CommandSummary | undefined
  readonly commandName: string
  readonly commandAst: CommandAst
  readonly parameter: ParameterSummary | undefined
  readonly word: string
  readonly cursor: number
  readonly bound: ReadonlyMap<string, unknown>
}

/** What completion asks of a session. Nothing here has side effects but `argumentValues`, which runs registered completers. */
export interface CompletionSource {
  /** visible commands, with what their tool tip says */
  commands(): Iterable<{ readonly name: string; readonly module: string; readonly toolTip: string }>
  command(name: string): CommandSummary | undefined
  /** variables in sight, with their type as a tool tip shows it: `[int]` */
  variables(): Iterable<{ readonly name: string; readonly toolTip: string }>
  /** names below a drive of variables: env, function, alias */
  driveItems(drive: string): Iterable<string>
  /** the value of an expression without side effects: variables, constants, their properties; undefined where it has none */
  evaluate(expression: ExpressionAst): { readonly value: unknown } | undefined
  members(value: unknown): readonly MemberSummary[]
  staticMembers(type: NetType): readonly MemberSummary[]
  /** members of a value of the type */
  typeMembers(type: NetType): readonly MemberSummary[]
  resolveType(name: string): NetType | undefined
  /** full names of types, and accelerators with the type they stand for */
  types(): { readonly names: Iterable<string>; readonly accelerators: Iterable<readonly [string, string]> }
  /** completions by command and parameter that are not a matter of types: names of things, registered completers */
  argumentValues(facts: CompleterFacts): Task<readonly Completion[] | undefined>
  /** sorted values of an enum or ValidateSet; undefined where the parameter takes anything */
  allowedValues(command: CommandSummary, parameter: ParameterSummary): readonly string[] | undefined
  /** paths that begin so, relative to the location */
  paths(word: string, containersOnly: boolean, quote: string): Task<readonly Completion[]>
  /** programs that the session may start, by pattern of their name */
  programs(pattern: string): Iterable<{ readonly name: string; readonly path: string }>
  drives(): readonly { readonly name: string; readonly toolTip: string }[]
}

/** Of a type without its namespaces, as tool tips of variables and parameters have it. */
export const shortTypeText = (type: NetType): string => scriptTypeText(type).replace(/(?:\w+\.)+(?=\w)/g, '')

export const startsWith = (text: string, prefix: string): boolean =>
  text.toLowerCase().startsWith(prefix.toLowerCase())
export const byName = (a: { name: string }, b: { name: string }): number => compareText(a.name, b.name)

/** As PowerShell sorts names: without case. */
export function compareText(a: string, b: string): number {
  const x = a.toUpperCase()
  const y = b.toUpperCase()
  return x < y ? -1 : x > y ? 1 : 0
}

export interface Place {
  readonly parsed: ParseResult
  readonly text: string
  readonly cursor: number
  /** the token the cursor is in or at the end of */
  readonly token: Token | undefined
  /** the last token before that one, or before the cursor */
  readonly before: Token | undefined
}

export function replacing(start: number, end: number, matches: readonly Completion[]): Completions {
  return { replacementIndex: start, replacementLength: end - start, matches }
}

export const none = (index: number, length: number): Completions => ({
  replacementIndex: index,
  replacementLength: length,
  matches: [],
})
