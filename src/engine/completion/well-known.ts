/** Values of parameters of the built-in commands that no type tells: names of commands, variables, modules, properties. */
import type { Frame } from '../runtime/frame.ts'
import { commandsNamed } from './commands.ts'
import type { CompleterFacts, Completion, CompletionSource } from './result.ts'

const encodings = [
  'ansi',
  'ascii',
  'bigendianunicode',
  'bigendianutf32',
  'oem',
  'unicode',
  'utf7',
  'utf8',
  'utf8BOM',
  'utf8NoBOM',
  'utf32',
]
const dateFormats = ['FileDate', 'FileDateUniversal', 'FileDateTime', 'FileDateTimeUniversal']

/** @returns undefined where there is nothing of the kind */
export function wellKnownValues(
  frame: Frame,
  source: CompletionSource,
  facts: CompleterFacts,
): readonly Completion[] | undefined {
  const command = facts.command?.name.toLowerCase()
  const parameter = facts.parameter?.name.toLowerCase()
  if (command === undefined || parameter === undefined) return undefined
  const values = (names: Iterable<string>, sorted = true): Completion[] => {
    const prefix = facts.word.toLowerCase()
    const list = [...new Set(names)].filter((one) => one.toLowerCase().startsWith(prefix))
    if (sorted) list.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    return list.map((one) => ({
      completionText: quote(one),
      listItemText: one,
      resultType: 'ParameterValue',
      toolTip: one,
    }))
  }
  if (parameter === 'encoding' && facts.parameter?.typeText === 'Encoding') return values(encodings, false)
  switch (`${command}:${parameter}`) {
    case 'get-command:name':
    case 'get-help:name':
    case 'help:name':
    case 'get-alias:definition':
    case 'set-alias:value':
    case 'new-alias:value':
      return commandsNamed(facts.word, source)
    case 'get-command:verb':
    case 'get-command:noun': {
      const at = parameter === 'verb' ? 0 : 1
      const parts = [...source.commands()].map((one) => one.name.split('-'))
      return values(parts.filter((one) => one.length === 2).map((one) => one[at] as string))
    }
    case 'set-strictmode:version':
      return values(['Latest', '3.0', '2.0', '1.0'], false)
    case 'get-variable:name':
    case 'set-variable:name':
    case 'remove-variable:name':
    case 'clear-variable:name':
      return values([...source.variables()].map((one) => one.name))
    case 'get-alias:name':
    case 'remove-alias:name':
      return values(source.driveItems('alias'))
    case 'get-date:format':
      return values(dateFormats, false)
    case 'import-module:name':
    case 'get-module:name':
    case 'remove-module:name':
    case 'get-command:module':
      return values([...frame.rs.cmdlets.values()].map((one) => one.moduleName))
    case 'new-object:typename': {
      const { names } = source.types()
      return values(names)
    }
    case 'get-psdrive:name':
      return values(['Alias', 'Env', 'Function', 'Temp', 'Variable', '/'])
    default:
      return undefined
  }
}

const quote = (text: string): string =>
  /[\s'"`$(){};,|&<>@#]/.test(text) ? `'${text.replaceAll("'", "''")}'` : text
