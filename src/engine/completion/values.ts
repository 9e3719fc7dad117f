/** CommandCompletion and CompletionResult as values a script sees. */
import { PSList } from '../../objects/collections.ts'
import { type NetType, registeredType, T } from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { loadType } from '../types/resolve.ts'
import { genericType } from '../types/surface.ts'
import { type Completion, type Completions, type ResultType, resultTypes } from './result.ts'

const sma = 'System.Management.Automation'
const type = (name: string): NetType =>
  loadType(`${sma}.${name}`) ?? registeredType(`${sma}.${name}`) ?? T.Object

export class CompletionResult {
  readonly completionText: string
  readonly listItemText: string
  readonly resultType: EnumValue
  readonly toolTip: string
  constructor(text: string, listItem: string, resultType: EnumValue, toolTip: string) {
    this.completionText = text
    this.listItemText = listItem
    this.resultType = resultType
    this.toolTip = toolTip
  }
  get netType(): NetType {
    return type('CompletionResult')
  }
}

export class CommandCompletion {
  matches: PSList
  currentMatchIndex = -1
  replacementIndex: number
  replacementLength: number
  constructor(completions: Completions) {
    this.replacementIndex = completions.replacementIndex
    this.replacementLength = completions.replacementLength
    this.matches = new PSList(
      genericType('System.Collections.ObjectModel.Collection`1', type('CompletionResult')),
      completions.matches.map(completionResult),
    )
  }
  get netType(): NetType {
    return type('CommandCompletion')
  }
}

export function resultTypeValue(resultType: ResultType): EnumValue {
  return new EnumValue(type('CompletionResultType'), resultTypes.indexOf(resultType))
}

export function completionResult(one: Completion): CompletionResult {
  return new CompletionResult(
    one.completionText,
    one.listItemText,
    resultTypeValue(one.resultType),
    one.toolTip,
  )
}

export function completionOf(result: CompletionResult): Completion {
  return {
    completionText: result.completionText,
    listItemText: result.listItemText,
    resultType: resultTypes[Number(result.resultType.value)] ?? 'Text',
    toolTip: result.toolTip,
  }
}
