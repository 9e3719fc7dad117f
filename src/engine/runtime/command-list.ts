/** Lists of commands by pattern, for Get-Command, GET_COMMAND_METADATA and completion. */
import { type CommandInfo, commandTypeNumber, type CommandMetadata } from './command-info.ts'
import { dynamicOf } from './dynamic-parameters.ts'
import { fail } from './failure.ts'
import type { Frame } from './frame.ts'
import { blockMetadata, cmdletMetadata } from './metadata.ts'
import type { ScriptBlock } from './script-block.ts'
import { findAlias, findFunction, visibleAliases, visibleFunctions } from './session-state.ts'
import { wildcard } from './wildcard.ts'
import { findCommand, lookUp } from './discovery.ts'

/** @param types bits of CommandTypes */
export function commandsMatching(
  frame: Frame,
  names: readonly string[],
  types: number,
  modules: readonly string[] | undefined,
): CommandInfo[] {
  const { rs } = frame
  const patterns = names.map((one) => wildcard(one))
  const modulePatterns = modules?.map((one) => wildcard(one))
  const all: CommandInfo[] = [
    ...visibleAliases(frame.scope),
    ...visibleFunctions(frame.scope),
    ...rs.cmdlets.values(),
  ]
  return all.filter((info) => {
    if ((commandTypeNumber(info) & types) === 0) return false
    if (!patterns.some((one) => one.isMatch(info.name))) return false
    if (
      modulePatterns !== undefined &&
      modulePatterns.length > 0 &&
      !modulePatterns.some((one) => one.isMatch(info.moduleName))
    )
      return false
    return rs.isVisible(info, frame)
  })
}

/** `$ExecutionContext.InvokeCommand.GetCommand`: one command of the kinds asked for, private ones too. */
export function commandOfType(frame: Frame, name: string, types: number): CommandInfo | undefined {
  const { rs } = frame
  const seen = rs.plan.strict ? frame : rs.seenByAll(frame)
  const all = (types & commandKindsAll) === commandKindsAll
  if (all) return lookUp(seen, name)
  const key = name.toLowerCase()
  const slash = name.indexOf('\\')
  const of = (info: CommandInfo | undefined): CommandInfo | undefined =>
    info !== undefined && (commandTypeNumber(info) & types) !== 0 && rs.isVisible(info, seen)
      ? info
      : undefined
  return (
    of(findAlias(seen.scope, key)) ??
    of(findFunction(seen.scope, key)) ??
    of(rs.cmdlet(key)) ??
    (slash > 0 ? of(rs.moduleCommand(name.slice(0, slash), name.slice(slash + 1), seen)) : undefined) ??
    ((types & programKinds) === 0 ? undefined : of(rs.externalCommand(seen, name)))
  )
}
const commandKindsAll = 1 | 2 | 4 | 8 | 16 | 32
const programKinds = 16 | 32

function withDynamic(frame: Frame, block: ScriptBlock): CommandMetadata {
  const own = blockMetadata(frame, block)
  const more = dynamicOf(frame, block)
  return more.length === 0 ? own : { ...own, parameters: [...own.parameters, ...more] }
}

/** Parameters of any command; an alias' are those of what it stands for. */
export function metadataOf(frame: Frame, info: CommandInfo): CommandMetadata {
  switch (info.kind) {
    case 'cmdlet':
      return cmdletMetadata(frame.rs, info.definition)
    case 'function':
    case 'script':
    case 'externalScript':
      return withDynamic(frame, info.scriptBlock)
    case 'alias': {
      const target = findCommand(frame, info.definition)
      if (target !== undefined && target.kind !== 'alias') return metadataOf(frame, target)
      return fail(
        'AliasNotResolvedException',
        `The alias '${info.name}' cannot be resolved because it refers to the term '${info.definition}', which is not recognized.`,
        { type: 'sma:CommandNotFoundException', category: 'ObjectNotFound' },
      )
    }
    case 'application':
      return {
        parameters: [],
        defaultParameterSet: undefined,
        supportsShouldProcess: false,
        supportsPaging: false,
        confirmImpact: 'Medium',
        positionalBinding: true,
        isCmdletLike: false,
      }
  }
}
