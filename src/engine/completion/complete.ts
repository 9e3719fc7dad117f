/**
 * What TabExpansion2 and an interactive client's Tab key get: from a text and a cursor to what may stand there.
 * Reads the syntax tree; everything it says about the session comes through `CompletionSource`.
 */
import type { NetType } from '../../objects/net-type.ts'
import { typeOf } from '../../objects/type-of.ts'
import type { ExpressionAst } from '../language/ast.ts'
import { parseInput } from '../language/parser.ts'
import type { Token } from '../language/tokens.ts'
import type { Task } from '../runtime/task.ts'
import {
  type Completion,
  type Completions,
  type CompletionSource,
  startsWith,
  byName,
  shortTypeText,
  type Place,
  replacing,
  none,
  compareText,
  type ResultType,
} from './result.ts'
import { walk } from '../language/walk.ts'
import { memberAccess, indexKeys } from './members.ts'
import { operatorsFrom } from './operators.ts'
import { typeName } from './types.ts'
import { inCommand } from './commands.ts'

/** @param text up to which offset the cursor stands: `cursor` characters of it are left of it */
export function* completeInput(text: string, cursor: number, source: CompletionSource): Task<Completions> {
  const parsed = parseInput(text)
  const tokens = parsed.tokens.filter((one) => one.kind !== 'EndOfInput' && one.kind !== 'NewLine')
  const at = tokens.findLastIndex((one) => one.extent.start < cursor && cursor <= one.extent.end)
  const beforeIndex = at >= 0 ? at - 1 : tokens.findLastIndex((one) => one.extent.end <= cursor)
  const place: Place = { parsed, text, cursor, token: tokens[at], before: tokens[beforeIndex] }
  const { token } = place
  const directive =
    usingStatement(place, source) ?? (token?.kind === 'Comment' ? requirement(place, token) : undefined)
  if (directive) return directive
  if (token?.kind === 'Comment') return none(token.extent.start, token.extent.end - token.extent.start)
  // a sigil alone is the beginning of any
  const variable = token && (token.text === '$' ? token : variableAt(token, cursor))
  if (variable) return variables(place, variable, source)
  return (
    memberAccess(place, source) ??
    indexKeys(place, source) ??
    typeName(place, source) ??
    (yield* inCommand(place, source)) ??
    operator(place) ??
    none(token?.extent.start ?? cursor, token ? token.extent.end - token.extent.start : 0)
  )
}

// --- what stands before all commands

const words = (
  place: Place,
  length: number,
  names: readonly string[],
  resultType: ResultType,
): Completions => {
  const prefix = place.text.slice(place.cursor - length, place.cursor)
  const matches = names
    .filter((one) => startsWith(one, prefix))
    .map((one): Completion => ({ completionText: one, listItemText: one, resultType, toolTip: one }))
  return replacing(place.cursor - length, place.cursor, matches)
}

function usingStatement(place: Place, source: CompletionSource): Completions | undefined {
  const before = place.text.slice(0, place.cursor)
  const keyword = /(?:^|[\n;])\s*using\s+(\w*)$/i.exec(before)
  if (keyword)
    return words(place, (keyword[1] as string).length, ['assembly', 'module', 'namespace', 'type'], 'Keyword')
  const namespace = /(?:^|[\n;])\s*using\s+namespace\s+([\w.]+)$/i.exec(before)?.[1]
  if (namespace === undefined) return undefined
  const found = new Set<string>()
  for (const name of source.types().names) {
    const end = name.indexOf('.', namespace.length)
    if (end >= 0 && startsWith(name, namespace)) found.add(name.slice(0, end))
  }
  const spaces = words(place, namespace.length, [...found].sort(compareText), 'Namespace')
  return {
    ...spaces,
    matches: spaces.matches.map((one) => ({
      ...one,
      listItemText: one.completionText.slice(one.completionText.lastIndexOf('.') + 1),
    })),
  }
}

function requirement(place: Place, { text, extent }: Token): Completions | undefined {
  const written = /^#requires\s.*-(\w*)$/i.exec(text.slice(0, place.cursor - extent.start))?.[1]
  if (written === undefined) return undefined
  return words(
    place,
    written.length,
    ['Modules', 'PSEdition', 'RunAsAdministrator', 'Version'],
    'ParameterName',
  )
}

// --- variables

function variableAt(token: Token, cursor: number): Token | undefined {
  if (token.kind === 'Variable' || token.kind === 'SplattedVariable') return token
  for (const nested of token.nestedTokens ?? []) {
    if (nested.extent.start < cursor && cursor <= nested.extent.end) return variableAt(nested, cursor)
  }
  return undefined
}

/** Variables that the text gives a value to: by assignment, as parameters, in loops. */
function writtenVariables({ parsed, cursor }: Place, source: CompletionSource) {
  const found = new Map<string, { name: string; toolTip: string }>()
  const add = (one: ExpressionAst, type: NetType | undefined): void => {
    if (one.kind !== 'VariableExpressionAst' || one.extent.end >= cursor) return
    const name = one.variablePath.unqualifiedPath
    found.set(name.toLowerCase(), { name, toolTip: type ? `[${shortTypeText(type)}]` : '' })
  }
  walk(parsed.ast, (node) => {
    if (node.kind === 'AssignmentStatementAst') {
      const { left, right } = node
      const value =
        right.kind === 'CommandExpressionAst' ? source.evaluate(right.expression)?.value : undefined
      if (left.kind === 'ConvertExpressionAst')
        add(left.child, source.resolveType(left.type.typeName.fullName))
      else add(left, value === undefined ? undefined : typeOf(value))
    } else if (node.kind === 'ParameterAst') add(node.name, undefined)
    else if (node.kind === 'ForEachStatementAst') add(node.variable, undefined)
  })
  return found
}

function variables(place: Place, token: Token, source: CompletionSource): Completions {
  const { text } = token
  const sigil = text[0] as string
  const braced = text[1] === '{'
  const name = braced ? text.slice(2).replace(/}$/, '') : text.slice(1)
  const colon = name.lastIndexOf(':')
  const scope = colon >= 0 ? name.slice(0, colon + 1) : ''
  const prefix = name.slice(colon + 1)
  const isDrive = scope !== '' && !/^(global|local|script|private|using|variable):$/i.test(scope)
  const own = scope === '' ? writtenVariables(place, source) : new Map<string, never>()
  const found: { name: string; toolTip: string }[] = []
  if (isDrive) {
    for (const one of source.driveItems(scope.slice(0, -1))) found.push({ name: one, toolTip: one })
  } else {
    for (const one of [...own.values(), ...source.variables()])
      if (!found.some(({ name }) => name.toLowerCase() === one.name.toLowerCase()))
        found.push({ name: one.name, toolTip: `${one.toolTip}$${one.name}` })
  }
  const isOwn = (one: { name: string }): number => (own.has(one.name.toLowerCase()) ? 0 : 1)
  const matches = found
    .filter((one) => startsWith(one.name, prefix))
    .sort((a, b) => isOwn(a) - isOwn(b) || byName(a, b))
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
  if (scope === '' && prefix !== '' && !braced) {
    const variable = (text: string, item: string, toolTip: string): Completion => ({
      completionText: /^[\w:]+$/.test(text) ? `$${text}` : `\${${text}}`,
      listItemText: item,
      resultType: 'Variable',
      toolTip,
    })
    if (startsWith('env:', prefix))
      for (const name of [...source.driveItems('env')].sort(compareText))
        matches.push(variable(`env:${name}`, `env:${name}`, `[string]env:${name}`))
    for (const one of source.drives())
      if (startsWith(one.name, prefix)) matches.push(variable(`${one.name}:`, one.name, one.toolTip))
    for (const one of ['Global:', 'Local:', 'Script:', 'Private:', 'Using:'])
      if (startsWith(one, prefix)) matches.push(variable(one, one, one))
  }
  return replacing(token.extent.start, token.extent.end, matches)
}

// --- operators

const switchFlags = ['CaseSensitive', 'Exact', 'File', 'Parallel', 'Regex', 'Wildcard']

function operator(place: Place): Completions | undefined {
  const { token, before, cursor, text } = place
  if (!token || !/^-[a-z]*$/i.test(token.text)) return undefined
  if (before?.kind === 'Switch') {
    const flags = switchFlags.filter((one) => startsWith(one, text.slice(token.extent.start + 1, cursor)))
    const matches = flags.map(
      (one): Completion => ({
        completionText: `-${one}`,
        listItemText: one,
        resultType: 'ParameterName',
        toolTip: one,
      }),
    )
    return replacing(token.extent.start, token.extent.end, matches)
  }
  // one that nothing stands before takes one side only, and is no name yet
  if (!before && token.text === '-') return none(token.extent.start, 1)
  const prefix = text.slice(token.extent.start + 1, cursor)
  return replacing(token.extent.start, token.extent.end, operatorsFrom(prefix))
}
