/** What completion learns from a session: its commands, variables, types, and the completers that scripts registered. */
import { completePath } from './paths.ts'
import type { SessionProviders } from '../providers/index.ts'
import { hashtable, PSDictionary } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { baseOf, customObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { literalValue, pureExpression } from '../compile/expressions.ts'
import type { ExpressionAst } from '../language/ast.ts'
import { NetThrow, TerminatingError } from '../runtime/failure.ts'
import { commandsMatching, metadataOf } from '../runtime/command-list.ts'
import type { CommandInfo, ParameterInfo } from '../runtime/command-info.ts'
import { findCommand, lookUp } from '../runtime/discovery.ts'
import type { Frame } from '../runtime/frame.ts'
import { getStatic } from '../runtime/static-members.ts'
import type { Scope } from '../runtime/scope.ts'
import type { Task } from '../runtime/task.ts'
import { toText } from '../runtime/to-text.ts'
import { acceleratorNames } from '../types/accelerators.ts'
import { outputTypesOf } from '../runtime/output-types.ts'
import { syntaxOf } from '../types/session/command-info.ts'
import { memberList } from '../types/member-list.ts'
import { knownTypeNames, loadType } from '../types/type-loader.ts'
import { surfaceOf } from '../types/surface.ts'
import { typeDataOf } from '../types/type-data.ts'
import { registeredCompleters, runCompleter } from './completers.ts'
import {
  type CommandSummary,
  type Completion,
  type CompletionSource,
  type MemberSummary,
  type ParameterSummary,
  shortTypeText,
} from './result.ts'
import { wellKnownValues } from './well-known.ts'

/** what TabExpansion2 itself calls things */
const ofCompletion = new Set(['inputscript', 'cursorcolumn', 'ast', 'tokens', 'positionofcursor', 'options'])

const allCommandTypes = 1 | 2 | 4 | 8 | 16 | 32

/** A getter of the user's may throw: then there is no value to complete on. */
function quiet<R>(read: () => R): R | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof TerminatingError || error instanceof NetThrow) return undefined
    throw error
  }
}

export function sessionSource(frame: Frame): CompletionSource {
  const { rs } = frame

  function summaryOf(info: CommandInfo): CommandSummary | undefined {
    const metadata = quiet(() => metadataOf(frame, info))
    if (!metadata) return undefined
    infos.set(info.name.toLowerCase(), info)
    return {
      name: info.name,
      parameters: metadata.parameters
        .filter((one) => ![...one.sets.values()].every((place) => place.dontShow))
        .map(parameterSummary),
      outputTypes: info.kind === 'cmdlet' ? outputTypesOf(info.definition) : [],
    }
  }
  const infos = new Map<string, CommandInfo>()

  function parameterInfo(command: CommandSummary, parameter: ParameterSummary): ParameterInfo | undefined {
    const info = infos.get(command.name.toLowerCase())
    return info && metadataOf(frame, info).parameters.find((one) => one.name === parameter.name)
  }

  function evaluate(expression: ExpressionAst): { readonly value: unknown } | undefined {
    switch (expression.kind) {
      case 'VariableExpressionAst': {
        const path = expression.variablePath
        const variable = frame.scope.find(path.unqualifiedPath.toLowerCase())
        return variable && { value: variable.value }
      }
      case 'StringConstantExpressionAst':
        return { value: expression.value }
      case 'ConstantExpressionAst':
        return { value: literalValue(expression.literal) }
      case 'ParenExpressionAst': {
        const { pipeline } = expression
        const only =
          pipeline.kind === 'PipelineAst' && pipeline.pipelineElements.length === 1
            ? pipeline.pipelineElements[0]
            : undefined
        return only?.kind === 'CommandExpressionAst' ? evaluate(only.expression) : undefined
      }
      case 'HashtableAst': {
        const table = hashtable()
        for (const [key, pair] of expression.keyValuePairs.map((one) => [evaluate(one.key), one] as const)) {
          const value = pureExpression(pair.value)
          if (key !== undefined) table.set(key.value, (value && evaluate(value)?.value) ?? null)
        }
        return { value: table }
      }
      case 'ConvertExpressionAst': {
        const table = expression.child.kind === 'HashtableAst' ? evaluate(expression.child)?.value : undefined
        if (!(table instanceof PSDictionary)) return undefined
        if (!/^ps(?:custom)?object$/i.test(expression.type.typeName.fullName)) return undefined
        return { value: customObject([...table.entries()].map((one) => [rs.text(one.key), one.value])) }
      }
      case 'IndexExpressionAst': {
        const table = evaluate(expression.target)
        const index = evaluate(expression.index)
        return table && index && baseOf(table.value) instanceof PSDictionary
          ? { value: (baseOf(table.value) as PSDictionary).get(index.value) }
          : undefined
      }
      case 'MemberExpressionAst': {
        if (expression.member.kind !== 'StringConstantExpressionAst') return undefined
        const name = expression.member.value
        if (expression.static) {
          const type =
            expression.expression.kind === 'TypeExpressionAst'
              ? rs.resolveType(expression.expression.typeName.fullName)
              : undefined
          return type ? quiet(() => ({ value: getStatic(type, name, rs) })) : undefined
        }
        const target = evaluate(expression.expression)
        if (!target || target.value === null || target.value === undefined) return undefined
        const base = baseOf(target.value)
        if (base instanceof PSDictionary && base.has(name)) return { value: base.get(name) }
        const member = memberList(target.value, rs).find(
          (one) => one.name.toLowerCase() === name.toLowerCase(),
        )
        // script properties would run code of the user's
        return member && member.kind !== 'ScriptProperty' ? quiet(() => ({ value: member.get() })) : undefined
      }
      default:
        return undefined
    }
  }

  return {
    *commands() {
      const seen = new Set<string>()
      for (const info of commandsMatching(frame, ['*'], allCommandTypes, undefined)) {
        // aliases are offered by name only where the word is one: `gci` completes to `gci`
        if (seen.has(info.name.toLowerCase())) continue
        seen.add(info.name.toLowerCase())
        yield {
          name: info.name,
          module: info.moduleName,
          get toolTip() {
            // of a module that nothing was used of yet, no more is known than the name
            if (info.kind === 'cmdlet' && !rs.usedModules.has(info.moduleName.toLowerCase()))
              return `${info.name}\n`
            return quiet(() => syntaxOf(info, rs)) || info.name
          },
        }
      }
    },
    command(name) {
      const info = findCommand(frame, name) ?? lookUp(frame, name)
      return info && summaryOf(info)
    },
    *variables() {
      const seen = new Set<string>()
      for (let scope: Scope | undefined = frame.scope; scope; scope = scope.parent) {
        for (const [key, variable] of scope.variables) {
          if (seen.has(key) || variable.isPrivate || ofCompletion.has(key)) continue
          seen.add(key)
          const type = quiet(() => typeOf(variable.value))
          yield { name: variable.name, toolTip: type ? `[${shortTypeText(type)}]` : '' }
        }
        for (const name of scope.automatic?.names ?? []) {
          if (seen.has(name)) continue
          seen.add(name)
          const own = scope.own(name)
          const type = own && quiet(() => typeOf(own.value))
          yield { name: own?.name ?? name, toolTip: type ? `[${shortTypeText(type)}]` : '' }
        }
      }
      for (const name of [
        'PSBoundParameters',
        'PSCmdlet',
        'MyInvocation',
        'PSScriptRoot',
        'PSCommandPath',
        'PSItem',
        'this',
        'input',
        'args',
        'Matches',
        'LASTEXITCODE',
        'StackTrace',
      ]) {
        if (!seen.has(name.toLowerCase())) yield { name, toolTip: '' }
      }
    },
    driveItems(drive) {
      switch (drive.toLowerCase()) {
        case 'env':
          return rs.providers.environment.values.keys()
        case 'function':
          return commandsMatching(frame, ['*'], 2 | 4, undefined).map((one) => one.name)
        case 'alias':
          return commandsMatching(frame, ['*'], 1, undefined).map((one) => one.name)
        default:
          return []
      }
    },
    evaluate,
    members(value) {
      return memberList(value, rs, { methods: true }).map(
        (one): MemberSummary => ({
          name: one.name,
          isMethod: one.kind.endsWith('Method') || one.kind === 'ParameterizedProperty',
          isIndexer: one.kind === 'ParameterizedProperty',
          toolTip: quiet(() => one.definition) ?? one.name,
        }),
      )
    },
    programs(pattern) {
      return rs.native.matching(pattern).filter((info) => rs.isVisible(info, frame))
    },
    drives() {
      const { providers } = rs
      return (providers as SessionProviders)
        .allDrives(frame.scope)
        .filter((one) => one.name.length > 1)
        .map((one) => ({ name: one.name, toolTip: one.description || one.name }))
    },
    staticMembers(type) {
      const members: MemberSummary[] = []
      for (const name of type.enumInfo?.names.keys() ?? [])
        members.push({ name, isMethod: false, toolTip: name })
      const { staticProperties, staticMethods, constructors } = surfaceOf(type)
      for (const one of staticProperties.values())
        members.push({
          name: one.name,
          isMethod: false,
          toolTip: `static ${one.typeText} ${one.name} {get;}`,
        })
      for (const one of staticMethods.values())
        if (!one.name.startsWith('op_'))
          members.push({ name: one.name, isMethod: true, toolTip: definitions(one.overloads, '\r\n') })
      // a class of a script has what every class has, and says nothing of its constructors
      if (type.scriptClass)
        for (const one of surfaceOf(T.Object).staticMethods.values())
          members.push({ name: one.name, isMethod: true, toolTip: definitions(one.overloads, '\r\n') })
      else if (constructors.length > 0)
        members.push({ name: 'new', isMethod: true, toolTip: definitions(constructors, '\r\n') })
      return members
    },
    typeMembers(type) {
      const members: MemberSummary[] = []
      for (const name of type.chain) {
        for (const one of typeDataOf(name, rs)?.members.values() ?? []) {
          members.push({
            name: one.name,
            isMethod: one.kind === 'ScriptMethod' || one.kind === 'CodeMethod',
            toolTip: one.name,
          })
        }
      }
      const { properties, methods } = surfaceOf(type)
      for (const one of properties.values()) {
        if (!one.indexed)
          members.push({
            name: one.name,
            isMethod: false,
            toolTip: `${one.typeText} ${one.name} { get; ${one.canSet ? 'set; ' : ''}}`,
          })
      }
      for (const one of methods.values())
        members.push({ name: one.name, isMethod: true, toolTip: definitions(one.overloads) })
      return members
    },
    resolveType: (name) => rs.resolveType(name),
    types: () => ({ names: typeNames(), accelerators: acceleratorNames() }),
    *argumentValues(facts): Task<readonly Completion[] | undefined> {
      const info =
        facts.command && facts.parameter ? parameterInfo(facts.command, facts.parameter) : undefined
      const completer =
        registeredCompleters(rs).find(facts.commandName, facts.command?.name, facts.parameter?.name) ??
        attributeCompleter(info)
      if (completer !== undefined) {
        return yield* runCompleter(rs, completer, facts)
      }
      const fixed = info?.attributes.find(
        (one) => one.typeName === 'System.Management.Automation.ArgumentCompletionsAttribute',
      )
      if (fixed) {
        return fixed.positional
          .map((one) => toText(one, rs))
          .filter((one) => one.toLowerCase().startsWith(facts.word.toLowerCase()))
          .map((one) => ({
            completionText: one,
            listItemText: one,
            resultType: 'ParameterValue',
            toolTip: one,
          }))
      }
      return wellKnownValues(frame, this, facts)
    },
    allowedValues(command, parameter) {
      const info = parameterInfo(command, parameter)
      const set = info?.attributes.find(
        (one) => one.typeName === 'System.Management.Automation.ValidateSetAttribute',
      )
      if (set) return set.positional.map((one) => toText(one, rs))
      let type: NetType | undefined = parameter.type
      if (type.isArray) type = type.elementType
      if (type?.genericDefinition?.fullName === 'System.Nullable`1') type = type.genericArguments[0]
      return type?.enumInfo ? [...type.enumInfo.names.keys()] : undefined
    },
    paths: (word, containersOnly, quote) => completePath(frame, word, containersOnly, quote),
  }
}

/** as .NET spells them */
let spelled: readonly string[] | undefined
function typeNames(): readonly string[] {
  return (spelled ??= [...knownTypeNames()].map((name) => loadType(name)?.fullName ?? name))
}

function definitions(overloads: readonly { readonly definition: string }[], between = '\n'): string {
  return overloads.map((one) => one.definition).join(between)
}

function parameterSummary(info: ParameterInfo): ParameterSummary {
  return {
    name: info.name,
    aliases: info.aliases,
    type: info.type,
    typeText: shortTypeText(info.type),
    isSwitch: info.isSwitch,
    sets: new Map([...info.sets].map(([name, place]) => [name, place.position])),
  }
}

const completerAttribute = 'System.Management.Automation.ArgumentCompleterAttribute'

/** A script block, the type of an IArgumentCompleter, or what makes one. */
function attributeCompleter(info: ParameterInfo | undefined): unknown {
  const attribute = info?.attributes.find(
    (one) =>
      one.typeName === completerAttribute ||
      (one.instance !== undefined && typeOf(one.instance)?.chain.includes(completerAttribute)),
  )
  if (attribute?.instance !== undefined) return attribute.instance
  return attribute?.positional[0] ?? attribute?.named.get('scriptblock')
}
