/** Lists of commands by pattern, for Get-Command, GET_COMMAND_METADATA and completion. */
import type { NetType } from '../../objects/net-type.ts'
import { type CommandInfo, commandTypeNumber, type CommandMetadata } from './command-info.ts'
import { fail } from './failure.ts'
import type { Frame } from './frame.ts'
import { blockMetadata, cmdletMetadata } from './metadata.ts'
import type { Runspace } from './runspace.ts'
import { visibleAliases, visibleFunctions } from './session-state.ts'
import { wildcard } from './wildcard.ts'
import { findCommand } from './discovery.ts'

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

/** Parameters of any command; an alias' are those of what it stands for. */
export function metadataOf(frame: Frame, info: CommandInfo): CommandMetadata {
  switch (info.kind) {
    case 'cmdlet':
      return cmdletMetadata(frame.rs, info.definition)
    case 'function':
    case 'script':
    case 'externalScript':
      return blockMetadata(frame, info.scriptBlock)
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

export function typesForMetadata(rs: Runspace): { parameterDictionary: NetType; outputTypeList: NetType } {
  const need = (name: string): NetType => {
    const type = rs.resolveType(name)
    if (type === undefined) throw new RangeError(`the table of types lacks ${name}`)
    return type
  }
  return {
    parameterDictionary: need(
      'System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata]',
    ),
    outputTypeList: need(
      'System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName]',
    ),
  }
}
