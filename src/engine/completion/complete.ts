/**
 * What TabExpansion2 and an interactive client's Tab key get: from a text and a cursor to what may stand there.
 * Reads the syntax tree; everything it says about the session comes through `CompletionSource`.
 */
import { PSDictionary } from '../../objects/collections.ts'
import type { NetType } from '../../objects/net-type.ts'
import type { Ast, CommandAst, CommandElementAst, ExpressionAst, PipelineAst } from '../language/ast.ts'
import { type ParseResult, parseInput } from '../language/parser.ts'
import { type Token, TokenFlags } from '../language/tokens.ts'
import { findAll, walk } from '../language/walk.ts'
import type { Task } from '../runtime/task.ts'

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

/** What completion asks of a session. Nothing here has side effects but `argumentValues`, which runs registered completers. */
export interface CompletionSource {
  /** visible commands, with what their tool tip says */
  commands(): Iterable<{ readonly name: string; readonly toolTip: string }>
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
  argumentValues(facts: {
    readonly command: CommandSummary | undefined
    readonly commandName: string
    readonly commandAst: CommandAst
    readonly parameter: ParameterSummary | undefined
    readonly word: string
    readonly cursor: number
    readonly bound: ReadonlyMap<string, unknown>
  }): Task<readonly Completion[] | undefined>
  /** sorted values of an enum or ValidateSet; undefined where the parameter takes anything */
  allowedValues(command: CommandSummary, parameter: ParameterSummary): readonly string[] | undefined
  /** paths that begin so, relative to the location */
  paths(word: string, containersOnly: boolean): Task<readonly Completion[]>
}

const startsWith = (text: string, prefix: string): boolean =>
  text.toLowerCase().startsWith(prefix.toLowerCase())
const byName = (a: { name: string }, b: { name: string }): number => compareText(a.name, b.name)

/** As PowerShell sorts names: without case. */
function compareText(a: string, b: string): number {
  const x = a.toLowerCase()
  const y = b.toLowerCase()
  return x < y ? -1 : x > y ? 1 : 0
}

const operators = [
  'and',
  'as',
  'band',
  'bnot',
  'bor',
  'bxor',
  'ccontains',
  'ceq',
  'cge',
  'cgt',
  'cin',
  'cle',
  'clike',
  'clt',
  'cmatch',
  'cne',
  'cnotcontains',
  'cnotin',
  'cnotlike',
  'cnotmatch',
  'contains',
  'creplace',
  'csplit',
  'eq',
  'f',
  'ge',
  'gt',
  'icontains',
  'ieq',
  'ige',
  'igt',
  'iin',
  'ile',
  'ilike',
  'ilt',
  'imatch',
  'in',
  'ine',
  'inotcontains',
  'inotin',
  'inotlike',
  'inotmatch',
  'ireplace',
  'is',
  'isnot',
  'isplit',
  'join',
  'le',
  'like',
  'lt',
  'match',
  'ne',
  'not',
  'notcontains',
  'notin',
  'notlike',
  'notmatch',
  'or',
  'replace',
  'shl',
  'shr',
  'split',
  'xor',
]

interface Place {
  readonly parsed: ParseResult
  readonly text: string
  readonly cursor: number
  /** the token the cursor is in or at the end of */
  readonly token: Token | undefined
  /** the last token before that one, or before the cursor */
  readonly before: Token | undefined
}

const none = (index: number, length: number): Completions => ({
  replacementIndex: index,
  replacementLength: length,
  matches: [],
})

/** @param text up to which offset the cursor stands: `cursor` characters of it are left of it */
export function* completeInput(text: string, cursor: number, source: CompletionSource): Task<Completions> {
  const parsed = parseInput(text)
  const tokens = parsed.tokens.filter((one) => one.kind !== 'EndOfInput' && one.kind !== 'NewLine')
  const at = tokens.findLastIndex((one) => one.extent.start < cursor && cursor <= one.extent.end)
  const beforeIndex = at >= 0 ? at - 1 : tokens.findLastIndex((one) => one.extent.end <= cursor)
  const place: Place = { parsed, text, cursor, token: tokens[at], before: tokens[beforeIndex] }
  const { token } = place
  if (token?.kind === 'Comment') return none(token.extent.start, token.extent.end - token.extent.start)
  const variable = token && variableAt(token, cursor)
  if (variable) return variables(variable, source)
  return (
    memberAccess(place, source) ??
    indexKeys(place, source) ??
    typeName(place, source) ??
    (yield* inCommand(place, source)) ??
    operator(place) ??
    none(token?.extent.start ?? cursor, token ? token.extent.end - token.extent.start : 0)
  )
}

function replacing(start: number, end: number, matches: readonly Completion[]): Completions {
  return { replacementIndex: start, replacementLength: end - start, matches }
}

// --- variables

function variableAt(token: Token, cursor: number): Token | undefined {
  if (token.kind === 'Variable' || token.kind === 'SplattedVariable') return token
  for (const nested of token.nestedTokens ?? []) {
    if (nested.extent.start < cursor && cursor <= nested.extent.end) return variableAt(nested, cursor)
  }
  return undefined
}

function variables(token: Token, source: CompletionSource): Completions {
  const { text } = token
  const sigil = text[0] as string
  const braced = text[1] === '{'
  const name = braced ? text.slice(2).replace(/}$/, '') : text.slice(1)
  const colon = name.lastIndexOf(':')
  const scope = colon >= 0 ? name.slice(0, colon + 1) : ''
  const prefix = name.slice(colon + 1)
  const isDrive = scope !== '' && !/^(global|local|script|private|using|variable):$/i.test(scope)
  const found: { name: string; toolTip: string }[] = []
  if (isDrive) {
    for (const one of source.driveItems(scope.slice(0, -1))) found.push({ name: one, toolTip: one })
  } else {
    for (const one of source.variables())
      found.push({ name: one.name, toolTip: `${one.toolTip}$${one.name}` })
  }
  const matches = found
    .filter((one) => startsWith(one.name, prefix))
    .sort(byName)
    .map((one): Completion => {
      const full = scope + one.name
      const plain = /^[\p{L}\p{N}_:?]+$/u.test(full) && !braced
      return {
        completionText: plain ? sigil + full : `${sigil}{${full}}`,
        listItemText: one.name,
        resultType: 'Variable',
        toolTip: one.toolTip,
      }
    })
  return replacing(token.extent.start, token.extent.end, matches)
}

// --- members

function memberAccess(place: Place, source: CompletionSource): Completions | undefined {
  const { token, before, cursor } = place
  let dot: Token | undefined
  let start = cursor
  let end = cursor
  if (token && (token.kind === 'Dot' || token.kind === 'ColonColon') && token.extent.end === cursor)
    dot = token
  else if (
    token &&
    before &&
    (before.kind === 'Dot' || before.kind === 'ColonColon') &&
    before.extent.end === token.extent.start
  ) {
    dot = before
    start = token.extent.start
    end = token.extent.end
  }
  if (!dot) return undefined
  const prefix = place.text.slice(start, cursor)
  const at = dot.extent.start
  let target: ExpressionAst | undefined
  walk(place.parsed.ast, (node) => {
    if (
      (node.kind === 'MemberExpressionAst' || node.kind === 'InvokeMemberExpressionAst') &&
      node.expression.extent.end === at
    ) {
      target ??= node.expression
    }
  })
  if (!target) return undefined
  const isStatic = dot.kind === 'ColonColon'
  const members = membersOf(target, isStatic, source)
  const matches: Completion[] = []
  const seen = new Set<string>()
  const add = (one: MemberSummary): void => {
    if (!startsWith(one.name, prefix) || seen.has(one.name.toLowerCase())) return
    seen.add(one.name.toLowerCase())
    matches.push({
      completionText: one.isMethod ? `${one.name}(` : one.name,
      listItemText: one.name,
      resultType: one.isMethod ? 'Method' : 'Property',
      toolTip: one.toolTip,
    })
  }
  members
    .filter((one) => !one.isMethod)
    .sort(byName)
    .forEach(add)
  members
    .filter((one) => one.isMethod && !one.isIndexer)
    .sort(byName)
    .forEach(add)
  members
    .filter((one) => one.isIndexer)
    .sort(byName)
    .forEach(add)
  const value = isStatic ? undefined : source.evaluate(target)?.value
  if (value instanceof PSDictionary) {
    for (const key of value.keys()) {
      if (typeof key === 'string') add({ name: key, isMethod: false, toolTip: key })
    }
  }
  return replacing(start, end, matches)
}

function membersOf(target: ExpressionAst, isStatic: boolean, source: CompletionSource): MemberSummary[] {
  if (isStatic) {
    const type =
      target.kind === 'TypeExpressionAst' ? source.resolveType(target.typeName.fullName) : undefined
    return type ? [...source.staticMembers(type)] : []
  }
  const found = source.evaluate(target)
  if (found && found.value !== null && found.value !== undefined) return [...source.members(found.value)]
  const types = typesOf(target, source)
  return types.flatMap((type) => source.typeMembers(type))
}

/** The types an expression may have, without running anything. */
function typesOf(target: ExpressionAst, source: CompletionSource): NetType[] {
  const named = (names: readonly string[]): NetType[] =>
    names.flatMap((name) => source.resolveType(name) ?? [])
  switch (target.kind) {
    case 'ConvertExpressionAst':
      return named([target.type.typeName.fullName])
    case 'InvokeMemberExpressionAst':
      if (
        target.static &&
        target.expression.kind === 'TypeExpressionAst' &&
        memberName(target.member) === 'new'
      ) {
        return named([target.expression.typeName.fullName])
      }
      return []
    case 'ParenExpressionAst': {
      const { pipeline } = target
      if (pipeline.kind !== 'PipelineAst') return []
      const last = pipeline.pipelineElements.at(-1)
      if (last?.kind === 'CommandAst') return named(outputTypes(last, source))
      return last?.kind === 'CommandExpressionAst' ? typesOf(last.expression, source) : []
    }
    case 'StringConstantExpressionAst':
    case 'ExpandableStringExpressionAst':
      return named(['System.String'])
    case 'HashtableAst':
      return named(['System.Collections.Hashtable'])
    case 'VariableExpressionAst': {
      const name = target.variablePath.unqualifiedPath
      if (name === '_' || name.toLowerCase() === 'psitem') return named(pipelineTypes(target, source))
      return assignedTypes(target, name, source)
    }
    default:
      return []
  }
}

const memberName = (member: CommandElementAst): string | undefined =>
  member.kind === 'StringConstantExpressionAst' ? member.value.toLowerCase() : undefined

function outputTypes(command: CommandAst, source: CompletionSource): readonly string[] {
  const name = commandName(command)
  return (name === undefined ? undefined : source.command(name)?.outputTypes) ?? []
}

/** What `$_` is in a script block that is an argument of a command in a pipeline. */
function pipelineTypes(target: Ast, source: CompletionSource): readonly string[] {
  for (let node: Ast | undefined = target; node; node = node.parent) {
    if (node.kind !== 'ScriptBlockExpressionAst') continue
    const command: Ast | undefined = node.parent
    const pipeline: Ast | undefined = command?.parent
    if (command?.kind !== 'CommandAst' || pipeline?.kind !== 'PipelineAst') continue
    const index = (pipeline as PipelineAst).pipelineElements.indexOf(command)
    const previous = (pipeline as PipelineAst).pipelineElements[index - 1]
    if (previous?.kind === 'CommandAst') return outputTypes(previous, source)
  }
  return []
}

/** The type of the last assignment to the variable before the place. */
function assignedTypes(target: Ast, name: string, source: CompletionSource): NetType[] {
  let root: Ast = target
  while (root.parent) root = root.parent
  let found: NetType[] = []
  for (const node of findAll(
    root,
    (one) => one.kind === 'AssignmentStatementAst' && one.extent.end <= target.extent.start,
  )) {
    if (node.kind !== 'AssignmentStatementAst') continue
    const left = node.left.kind === 'ConvertExpressionAst' ? node.left.child : node.left
    if (
      left.kind !== 'VariableExpressionAst' ||
      left.variablePath.unqualifiedPath.toLowerCase() !== name.toLowerCase()
    )
      continue
    const { right } = node
    if (right.kind === 'CommandExpressionAst') {
      const value = source.evaluate(right.expression)
      const type = value && (value.value as { netType?: NetType } | null)?.netType
      found = type ? [type] : typesOf(right.expression, source)
    } else if (right.kind === 'PipelineAst') {
      const last = right.pipelineElements.at(-1)
      if (last?.kind === 'CommandAst')
        found = outputTypes(last, source).flatMap((one) => source.resolveType(one) ?? [])
    }
  }
  return found
}

// --- `$table['`

function indexKeys(place: Place, source: CompletionSource): Completions | undefined {
  const { token, before } = place
  if (
    !token ||
    before?.kind !== 'LBracket' ||
    (token.kind !== 'StringLiteral' && token.kind !== 'StringExpandable')
  )
    return undefined
  let target: ExpressionAst | undefined
  walk(place.parsed.ast, (node) => {
    if (node.kind === 'IndexExpressionAst' && node.target.extent.end === before.extent.start)
      target = node.target
  })
  const table = target && source.evaluate(target)?.value
  if (!(table instanceof PSDictionary)) return undefined
  const quote = token.text[0] as string
  const prefix = token.text.slice(1).replace(new RegExp(`${quote}$`), '')
  const matches = table
    .keys()
    .filter((key): key is string => typeof key === 'string' && startsWith(key, prefix))
    .sort(compareText)
    .map(
      (key): Completion => ({
        completionText: quote + key + quote,
        listItemText: key,
        resultType: 'Property',
        toolTip: key,
      }),
    )
  return replacing(token.extent.start, token.extent.end, matches)
}

// --- types

function typeName(place: Place, source: CompletionSource): Completions | undefined {
  const { token, cursor } = place
  if (!token || (token.flags & TokenFlags.TypeName) === 0) return undefined
  const prefix = place.text.slice(token.extent.start, cursor)
  const { names, accelerators } = source.types()
  const matches: Completion[] = []
  const dot = prefix.lastIndexOf('.')
  if (dot < 0) {
    for (const [short, full] of accelerators) {
      if (startsWith(short, prefix)) {
        matches.push({
          completionText: short,
          listItemText: full.slice(full.lastIndexOf('.') + 1),
          resultType: 'Type',
          toolTip: full,
        })
      }
    }
    matches.sort((a, b) => compareText(a.listItemText, b.listItemText))
  }
  const namespaces = new Set<string>()
  const types: Completion[] = []
  const known = new Set(matches.map((one) => one.toolTip))
  for (const name of names) {
    if (/[`+[]/.test(name)) continue
    const last = name.lastIndexOf('.')
    const short = name.slice(last + 1)
    if (dot >= 0) {
      if (!startsWith(name, prefix)) continue
      const next = name.indexOf('.', prefix.length)
      if (next >= 0) namespaces.add(name.slice(0, next))
      else types.push({ completionText: name, listItemText: short, resultType: 'Type', toolTip: name })
    } else if (startsWith(short, prefix) && !known.has(name)) {
      types.push({ completionText: name, listItemText: short, resultType: 'Type', toolTip: name })
    }
  }
  types.sort((a, b) => compareText(a.listItemText, b.listItemText))
  const spaces = [...namespaces].sort(compareText).map(
    (name): Completion => ({
      completionText: name,
      listItemText: name.slice(name.lastIndexOf('.') + 1),
      resultType: 'Namespace',
      toolTip: `Namespace ${name}`,
    }),
  )
  return replacing(token.extent.start, token.extent.end, [...matches, ...spaces, ...types])
}

// --- operators

function operator(place: Place): Completions | undefined {
  const { token, cursor, text } = place
  if (!token || !/^-[a-z]*$/i.test(token.text)) return undefined
  const prefix = text.slice(token.extent.start + 1, cursor)
  const matches = operators
    .filter((one) => startsWith(one, prefix))
    .map(
      (one): Completion => ({
        completionText: `-${one}`,
        listItemText: one,
        resultType: 'ParameterName',
        toolTip: one,
      }),
    )
  return replacing(token.extent.start, token.extent.end, matches)
}

// --- commands, parameters, arguments

export function commandName(command: CommandAst): string | undefined {
  const [first] = command.commandElements
  if (first?.kind === 'StringConstantExpressionAst') return first.value
  return undefined
}

/** The command whose elements the cursor is among: in it, or behind it with only blanks between. */
function commandAt(place: Place): CommandAst | undefined {
  const { parsed, text, cursor } = place
  let found: CommandAst | undefined
  walk(parsed.ast, (node) => {
    if (node.kind !== 'CommandAst' || node.extent.start >= cursor) return
    if (cursor > node.extent.end && !/^[ \t]*$/.test(text.slice(node.extent.end, cursor))) return
    if (!found || node.extent.start >= found.extent.start) found = node
  })
  return found
}

function* inCommand(place: Place, source: CompletionSource): Task<Completions | undefined> {
  const command = commandAt(place)
  const { token, cursor, text } = place
  if (!command) {
    // `if ($x) {` and the like: a command may begin here, but there is nothing to go by
    return undefined
  }
  const element = command.commandElements.find((one) => one.extent.start < cursor && cursor <= one.extent.end)
  if (element && element === command.commandElements[0])
    return yield* commandNames(
      element.extent.start,
      element.extent.end,
      text.slice(element.extent.start, cursor),
      source,
    )
  const name = commandName(command)
  const summary = name === undefined ? undefined : source.command(name)
  const bindings = bind(command, summary, element, cursor)
  if (
    token &&
    element &&
    /^-[\p{L}\p{N}_]*$/u.test(text.slice(element.extent.start, cursor)) &&
    element.kind !== 'ParenExpressionAst'
  ) {
    return parameterNames(text.slice(element.extent.start + 1, cursor), element, summary, bindings.used)
  }
  return yield* argument(place, command, summary, element, bindings, source)
}

const quoteIfNeeded = (text: string): string =>
  /[\s'"`$(){};,|&<>@#]/.test(text) ? `'${text.replaceAll("'", "''")}'` : text

function* commandNames(
  start: number,
  end: number,
  word: string,
  source: CompletionSource,
): Task<Completions> {
  const bare = word.replace(/^['"]/, '')
  const matches: Completion[] = []
  const seen = new Set<string>()
  if (!/[/\\]/.test(bare) && bare !== '.') {
    const pattern = bare
    for (const one of [...source.commands()].sort(byName)) {
      if (!startsWith(one.name, pattern) || seen.has(one.name.toLowerCase())) continue
      seen.add(one.name.toLowerCase())
      matches.push({
        completionText: quoteIfNeeded(one.name),
        listItemText: one.name,
        resultType: 'Command',
        toolTip: one.toolTip,
      })
    }
  }
  matches.push(
    ...(yield* source.paths(bare, false)).filter(
      (one) => /^[./\\~]/.test(bare) || startsWith(one.listItemText, bare),
    ),
  )
  return replacing(start, end, matches)
}

interface Bindings {
  /** names of the parameters that are given already, lower case */
  readonly used: ReadonlySet<string>
  /** the parameter whose value stands at the cursor */
  readonly current: ParameterSummary | undefined
  readonly values: ReadonlyMap<string, CommandElementAst>
}

function parameterNamed(summary: CommandSummary | undefined, name: string): ParameterSummary | undefined {
  const lower = name.toLowerCase()
  const exact = summary?.parameters.find(
    (one) => one.name.toLowerCase() === lower || one.aliases.some((alias) => alias.toLowerCase() === lower),
  )
  if (exact) return exact
  const starting = summary?.parameters.filter((one) => startsWith(one.name, name)) ?? []
  return starting.length === 1 ? starting[0] : undefined
}

/** Which elements belong to which parameters, as far as that can be told without values. */
function bind(
  command: CommandAst,
  summary: CommandSummary | undefined,
  element: CommandElementAst | undefined,
  cursor: number,
): Bindings {
  const used = new Set<string>()
  const values = new Map<string, CommandElementAst>()
  const positional: CommandElementAst[] = []
  let pending: ParameterSummary | undefined
  let current: ParameterSummary | undefined
  let isPositional = false
  for (const one of command.commandElements.slice(1)) {
    const here = one === element
    if (one.kind === 'CommandParameterAst') {
      pending = undefined
      if (here && !one.argument) continue
      const parameter = parameterNamed(summary, one.parameterName)
      if (!parameter) continue
      used.add(parameter.name.toLowerCase())
      if (one.argument) {
        values.set(parameter.name, one.argument)
        if (here) current = parameter
      } else if (!parameter.isSwitch && one.extent.end < cursor) pending = parameter
      continue
    }
    if (one.extent.start >= cursor) continue
    if (pending) {
      if (here) current = pending
      else values.set(pending.name, one)
      pending = undefined
    } else if (here) isPositional = true
    else positional.push(one)
  }
  if (!element) {
    if (pending) current = pending
    else isPositional = true
  }
  // the places that positional arguments take
  const free = (summary?.parameters ?? [])
    .filter((one) => !used.has(one.name.toLowerCase()))
    .map((one) => ({
      one,
      position: Math.min(...[...one.sets.values()].map((place) => place ?? Number.MAX_SAFE_INTEGER)),
    }))
    .filter((one) => one.position < Number.MAX_SAFE_INTEGER)
    .sort((a, b) => a.position - b.position)
  for (const one of positional) {
    const next = free.shift()
    if (!next) break
    used.add(next.one.name.toLowerCase())
    values.set(next.one.name, one)
  }
  if (isPositional) current = free[0]?.one
  return { used, current, values }
}

function parameterNames(
  prefix: string,
  element: CommandElementAst,
  summary: CommandSummary | undefined,
  used: ReadonlySet<string>,
): Completions {
  const { start, end } = element.extent
  if (!summary) return none(start, end - start)
  const given = summary.parameters.filter((one) => used.has(one.name.toLowerCase()))
  const allSets = '__AllParameterSets'
  const fits = (one: ParameterSummary): boolean => {
    if (one.sets.has(allSets)) return true
    return [...one.sets.keys()].some((set) =>
      given.every((other) => other.sets.has(allSets) || other.sets.has(set)),
    )
  }
  const shown = summary.parameters.filter((one) => !used.has(one.name.toLowerCase()) && fits(one))
  const result = (name: string, one: ParameterSummary): Completion => ({
    completionText: `-${name}`,
    listItemText: name,
    resultType: 'ParameterName',
    toolTip: `[${one.typeText}] ${one.name}`,
  })
  let matches = shown.filter((one) => startsWith(one.name, prefix)).map((one) => result(one.name, one))
  if (matches.length === 0) {
    matches = shown.flatMap((one) =>
      one.aliases.filter((alias) => startsWith(alias, prefix)).map((alias) => result(alias, one)),
    )
  }
  return replacing(start, end, matches)
}

function* argument(
  place: Place,
  command: CommandAst,
  summary: CommandSummary | undefined,
  element: CommandElementAst | undefined,
  bindings: Bindings,
  source: CompletionSource,
): Task<Completions> {
  const { cursor, text } = place
  const isArgument = element?.kind === 'CommandParameterAst' && element.argument
  const own = isArgument ? element.argument : element
  const start = own?.extent.start ?? cursor
  const end = own?.extent.end ?? cursor
  const typed = text.slice(start, cursor)
  const quote = /^['"]/.exec(typed)?.[0] ?? ''
  const word = typed.slice(quote.length)
  const { current } = bindings
  if (own && own.kind !== 'StringConstantExpressionAst' && own.kind !== 'ExpandableStringExpressionAst')
    return none(start, end - start)
  const bound = new Map<string, unknown>()
  for (const [name, ast] of bindings.values) {
    if (ast.kind !== 'CommandParameterAst') bound.set(name, source.evaluate(ast)?.value)
  }
  const special = yield* source.argumentValues({
    command: summary,
    commandName: commandName(command) ?? '',
    commandAst: command,
    parameter: current,
    word,
    cursor,
    bound,
  })
  if (special) return replacing(start, end, special)
  const allowed = summary && current && source.allowedValues(summary, current)
  if (allowed) {
    const matches = allowed
      .filter((one) => startsWith(one, word))
      .sort(compareText)
      .map((one): Completion => {
        const shown = quote !== '' ? quote + one + quote : quoteIfNeeded(one)
        return { completionText: shown, listItemText: one, resultType: 'ParameterValue', toolTip: one }
      })
    return replacing(start, end, matches)
  }
  const containersOnly = summary?.name === 'Set-Location' || summary?.name === 'Push-Location'
  return replacing(start, end, yield* source.paths(word, containersOnly))
}
