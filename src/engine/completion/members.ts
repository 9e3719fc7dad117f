/** Completion of members, of the types that expressions may have, and of the keys of tables. */
import { PSDictionary } from '../../objects/collections.ts'
import type { NetType } from '../../objects/net-type.ts'
import type { PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import type {
  AssignmentStatementAst,
  Ast,
  CommandAst,
  CommandElementAst,
  ExpressionAst,
  PipelineAst,
} from '../language/ast.ts'
import type { Token } from '../language/tokens.ts'
import { findAll, walk } from '../language/walk.ts'
import {
  type Completion,
  type Completions,
  type MemberSummary,
  type CompletionSource,
  startsWith,
  byName,
  compareText,
  type Place,
  replacing,
} from './result.ts'
import { isCustom } from '../types/member-lookup.ts'
import { scriptTypeText } from '../types/names.ts'
import { commandName } from './commands.ts'

export function memberAccess(place: Place, source: CompletionSource): Completions | undefined {
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
  const inferred = isStatic || source.evaluate(target) ? undefined : inferredValue(target, source)
  const members =
    inferred === undefined ? membersOf(target, isStatic, source) : inferredMembers(inferred, source)
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

/** What a variable was given earlier in the text, or a member of that: constants, tables and custom objects. */
function inferredValue(target: ExpressionAst, source: CompletionSource): unknown {
  if (target.kind === 'VariableExpressionAst') {
    const right = assignments(target, target.variablePath.unqualifiedPath).at(-1)?.right
    const value =
      right?.kind === 'CommandExpressionAst' ? source.evaluate(right.expression)?.value : undefined
    return value instanceof PSDictionary || isCustom(value) ? value : undefined
  }
  if (target.kind !== 'MemberExpressionAst' || target.static) return undefined
  const name = memberName(target.member)
  const table = name === undefined ? undefined : inferredValue(target.expression, source)
  const value = table instanceof PSDictionary ? table.get(name) : undefined
  return value instanceof PSDictionary || isCustom(value) ? value : undefined
}

/** Members by type, and the keys or properties that were written. */
function inferredMembers(value: unknown, source: CompletionSource): MemberSummary[] {
  const isTable = value instanceof PSDictionary
  const type = isTable ? typeOf(value) : source.resolveType('System.Management.Automation.PSObject')
  const written: (readonly [string, unknown])[] = isTable
    ? [...value.entries()].map((one) => [String(one.key), one.value])
    : [...(value as PSObject).members.values()].map((one) => [
        one.name,
        one.kind === 'NoteProperty' ? one.value : null,
      ])
  const own = written.map(([name, one]): MemberSummary => {
    const kind = typeOf(one)
    return {
      name,
      isMethod: false,
      toolTip: kind ? `${scriptTypeText(kind)} ${name}` : `System.Object ${name}`,
    }
  })
  return [...own, ...(type ? source.typeMembers(type) : [])]
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
    case 'ArrayExpressionAst':
    case 'ArrayLiteralAst':
      return named(['System.Object[]'])
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

const ofPSObject = ['BaseObject', 'ImmediateBaseObject', 'Members', 'Methods', 'Properties', 'TypeNames']

/** What the command before this one in its pipeline gives has these properties. */
export function pipelineProperties(
  command: CommandAst,
  prefix: string,
  withMethods: boolean,
  source: CompletionSource,
): Completion[] | undefined {
  const pipeline = command.parent as PipelineAst | undefined
  if (pipeline?.kind !== 'PipelineAst') return undefined
  const previous = pipeline.pipelineElements[pipeline.pipelineElements.indexOf(command) - 1]
  if (previous === undefined) return undefined
  const found = new Map<string, string>()
  if (previous.kind === 'CommandExpressionAst') {
    for (const one of membersOf(previous.expression, false, source))
      if (withMethods || !one.isMethod) found.set(one.name, one.toolTip)
    if (isCustom(source.evaluate(previous.expression)?.value))
      for (const name of ofPSObject) found.set(name, name)
  } else {
    for (const type of outputTypes(previous, source).flatMap((one) => source.resolveType(one) ?? []))
      for (const one of source.typeMembers(type))
        if (withMethods || !one.isMethod) found.set(one.name, one.toolTip)
  }
  return [...found]
    .filter(([name]) => startsWith(name, prefix))
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, toolTip]) => ({
      completionText: name,
      listItemText: name,
      resultType: 'Property',
      toolTip,
    }))
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

/** The assignments to the variable before the place. */
function assignments(target: Ast, name: string): AssignmentStatementAst[] {
  let root: Ast = target
  while (root.parent) root = root.parent
  return findAll(
    root,
    (one) => one.kind === 'AssignmentStatementAst' && one.extent.end <= target.extent.start,
  ).filter((node): node is AssignmentStatementAst => {
    if (node.kind !== 'AssignmentStatementAst') return false
    const left = node.left.kind === 'ConvertExpressionAst' ? node.left.child : node.left
    return (
      left.kind === 'VariableExpressionAst' &&
      left.variablePath.unqualifiedPath.toLowerCase() === name.toLowerCase()
    )
  })
}

/** The type of the last assignment to the variable before the place. */
function assignedTypes(target: Ast, name: string, source: CompletionSource): NetType[] {
  let found: NetType[] = []
  for (const { right } of assignments(target, name)) {
    if (right.kind === 'CommandExpressionAst') {
      const value = source.evaluate(right.expression)
      const type = value && typeOf(value.value)
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

export function indexKeys(place: Place, source: CompletionSource): Completions | undefined {
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
        completionText: `'${key.replaceAll("'", "''")}'`,
        listItemText: key,
        resultType: 'Property',
        toolTip: key,
      }),
    )
  return replacing(token.extent.start, token.extent.end, matches)
}
