/** What Get-Help says of a parameter without help files or comments: what the metadata say. */
import { PSObject } from '../../objects/ps-object.ts'
import { allSets, type ParameterInfo } from '../runtime/command-info.ts'
import { shortType } from '../types/session/parameter-set-info.ts'

type Pairs = [string, unknown][]
type Make = (name: string, pairs: Pairs) => PSObject

/** A parameter of a command without help, as its metadata tell of it. */
export function undocumentedParameter(make: Make, info: ParameterInfo): PSObject {
  // the attribute that is declared last is told of first
  const sets = [...info.sets].reverse()
  const [, first] = sets[0] ?? []
  const pipeline = [
    ...(first?.valueFromPipeline ? ['ByValue'] : []),
    ...(first?.valueFromPipelineByPropertyName ? ['ByPropertyName'] : []),
  ]
  const type = shortType(info.type)
  const value = new PSObject(type).addNote('variableLength', info.type.isArray).addNote('required', 'true')
  return make('parameter', [
    ['name', info.name],
    ['required', String(first?.mandatory === true)],
    ['pipelineInput', pipeline.length === 0 ? 'false' : `true (${pipeline.join(', ')})`],
    ['isDynamic', String(info.isDynamic)],
    ['globbing', takesPatterns(info)],
    ['parameterSetName', info.sets.has(allSets) ? '(All)' : sets.map(([name]) => name).join(', ')],
    ...(first?.helpMessage ? ([['description', `${first.helpMessage}\n`]] as Pairs) : []),
    ...(info.isSwitch ? [] : ([['parameterValue', value]] as Pairs)),
    ['type', make('type', [['name', type]])],
    ['position', first?.position === undefined ? 'Named' : String(first.position)],
    ['aliases', info.aliases.length === 0 ? 'None' : info.aliases.join(', ')],
  ])
}

export const takesPatterns = (info: ParameterInfo): string =>
  String(info.attributes.some((one) => one.typeName.endsWith('.SupportsWildcardsAttribute')))

/** -WhatIf, -Confirm and those of paging are told of like a command's own. */
export const optionalCommon: ReadonlySet<string> = new Set([
  'WhatIf',
  'Confirm',
  'IncludeTotalCount',
  'Skip',
  'First',
])
export const isTold = ({ isCommon, name }: ParameterInfo): boolean => !isCommon || optionalCommon.has(name)
