/** Get-Command -ShowCommandInfo: a command's facts as plain objects, for a graphical form. */
import { PSArray, PSList } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { PSObject } from '../../objects/ps-object.ts'
import type { CommandInfo, ParameterInfo } from '../runtime/command-info.ts'
import { getMember } from '../runtime/members.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { CommandParameterInfo } from '../types/session/parameter-metadata.ts'
import { genericType } from '../types/surface.ts'
import { type ParameterSetInfo, parameterSets } from '../types/session/parameter-set-info.ts'

function notes(facts: Readonly<Record<string, unknown>>): PSObject {
  const made = new PSObject()
  for (const [name, value] of Object.entries(facts)) made.addNote(name, value)
  return made
}

export function shownCommand(rs: Runspace, info: CommandInfo): PSObject {
  const sets = info.kind === 'alias' || info.kind === 'application' ? [] : parameterSets(info, rs)
  return notes({
    Name: info.name,
    ModuleName: info.moduleName,
    Module: notes({ Name: info.moduleName }),
    CommandType: getMember(info, 'CommandType', rs),
    Definition: getMember(info, 'Definition', rs),
    ParameterSets: new PSArray(sets.map((set) => shownSet(rs, set))),
  })
}

const shownSet = (rs: Runspace, set: ParameterSetInfo): PSObject =>
  notes({
    Name: set.name,
    IsDefault: set.isDefault,
    Parameters: new PSArray(set.parameters.map((one) => shownParameter(rs, one, set.name))),
  })

function shownParameter(rs: Runspace, info: ParameterInfo, set: string): PSObject {
  const at = new CommandParameterInfo(info, set)
  const values = info.attributes.findLast((one) => one.typeName.endsWith('.ValidateSetAttribute'))
  return notes({
    Name: info.name,
    IsMandatory: getMember(at, 'IsMandatory', rs),
    ValueFromPipeline: getMember(at, 'ValueFromPipeline', rs),
    Position: getMember(at, 'Position', rs),
    ParameterType: shownType(info.type),
    HasParameterSet: values !== undefined,
    ValidParamSetValues:
      values === undefined
        ? new PSList(genericType('System.Collections.Generic.List`1', T.String), [])
        : new PSArray([...values.positional], T.String),
  })
}

function shownType(type: NetType): PSObject {
  const isArray = type.kind === 'array'
  return notes({
    FullName: type.fullName,
    IsEnum: type.isEnum,
    IsArray: isArray,
    EnumValues: new PSList(
      undefined,
      type.enumInfo ? [...type.enumInfo.names.values()].map((one) => new EnumValue(type, one)) : [],
    ),
    HasFlagAttribute: false,
    ElementType: isArray ? shownType(type.elementType as NetType) : null,
    ImplementsDictionary: false,
  })
}
