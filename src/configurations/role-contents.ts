/** The keys that session configurations, role definitions and role capabilities share: what is visible, defined, imported and run. */
import { isAbsolute, join, dirname } from 'node:path'
import type { DataEntry, DataTable, DataValue, Place } from './data-file.ts'
import { listOf, need, onlyKeys, refuse, tables, text, texts, textOf } from './data-fields.ts'
import type { ModuleRequest, VisibleCommand } from './session-plan.ts'

export interface Placed<T> {
  readonly value: T
  readonly place: Place
}

/** What one table gives to a session. A list that is undefined was not written. */
export interface RoleContents {
  readonly visibleCmdlets: readonly Placed<VisibleCommand>[] | undefined
  readonly visibleFunctions: readonly Placed<VisibleCommand>[] | undefined
  readonly visibleAliases: readonly Placed<string>[] | undefined
  readonly visibleExternalCommands: readonly Placed<string>[] | undefined
  readonly visibleProviders: readonly Placed<string>[] | undefined
  readonly scripts: readonly Placed<string>[]
  readonly modules: readonly Placed<ModuleRequest>[]
  readonly types: readonly Placed<string>[]
  readonly formats: readonly Placed<string>[]
  readonly aliases: readonly Placed<AliasDefinition>[]
  readonly functions: readonly Placed<FunctionDefinition>[]
  readonly variables: readonly Placed<VariableDefinition>[]
  readonly environment: readonly Placed<{ readonly name: string; readonly value: string }>[]
}

export interface AliasDefinition {
  readonly name: string
  readonly value: string
  readonly description?: string
  readonly options?: string
}
export interface FunctionDefinition {
  readonly name: string
  readonly scriptBlock: string
  readonly options?: string
}
export interface VariableDefinition {
  readonly name: string
  readonly value: string
  readonly description?: string
  readonly options?: string
}

export const contentKeys = [
  'VisibleAliases',
  'VisibleCmdlets',
  'VisibleFunctions',
  'VisibleExternalCommands',
  'VisibleProviders',
  'ScriptsToProcess',
  'ModulesToImport',
  'TypesToProcess',
  'FormatsToProcess',
  'AliasDefinitions',
  'FunctionDefinitions',
  'VariableDefinitions',
  'EnvironmentVariables',
  'AssembliesToLoad',
] as const

/** keys that describe a file and do nothing */
export const aboutKeys = [
  'SchemaVersion',
  'GUID',
  'Author',
  'CompanyName',
  'Copyright',
  'Description',
] as const

const optionWords = ['None', 'ReadOnly', 'Constant', 'Private', 'AllScope', 'Unspecified']

export function readContents(table: DataTable): RoleContents {
  const at = (key: string): DataEntry | undefined => table.entries.get(key.toLowerCase())
  const assemblies = at('AssembliesToLoad')
  if (assemblies !== undefined && listOf(assemblies.value).length > 0)
    refuse(
      assemblies,
      'AssembliesToLoad cannot be honoured: this engine loads no .NET assemblies.',
      'Remove it; the types of the base library are there without it.',
    )
  return {
    visibleCmdlets: visible(at('VisibleCmdlets')),
    visibleFunctions: visible(at('VisibleFunctions')),
    visibleAliases: at('VisibleAliases') && texts(at('VisibleAliases') as DataEntry),
    visibleExternalCommands:
      at('VisibleExternalCommands') && texts(at('VisibleExternalCommands') as DataEntry),
    visibleProviders: at('VisibleProviders') && texts(at('VisibleProviders') as DataEntry),
    scripts: files(at('ScriptsToProcess')),
    modules: many(at('ModulesToImport'), module),
    types: files(at('TypesToProcess')),
    formats: files(at('FormatsToProcess')),
    aliases: definitions(
      at('AliasDefinitions'),
      "@{ Name = 'll'; Value = 'Get-ChildItem' }",
      ['Name', 'Value', 'Description', 'Options'],
      (one) => ({
        name: text(need(one, 'Name', 'the alias')),
        value: text(need(one, 'Value', 'the alias')),
        ...described(one),
      }),
    ),
    functions: definitions(
      at('FunctionDefinitions'),
      "@{ Name = 'Get-X'; ScriptBlock = { ... } }",
      ['Name', 'ScriptBlock', 'Options'],
      (one) => ({
        name: text(need(one, 'Name', 'the function')),
        scriptBlock: block(need(one, 'ScriptBlock', 'the function')),
        ...options(one),
      }),
    ),
    variables: definitions(
      at('VariableDefinitions'),
      "@{ Name = 'X'; Value = 'text' }",
      ['Name', 'Value', 'Description', 'Options'],
      (one) => {
        const name = text(need(one, 'Name', 'the variable'))
        const { value } = need(one, 'Value', 'the variable')
        if (value.kind === 'null')
          refuse(value, `The variable ${name} has no value.`, "Write Value = '' for an empty text.")
        // a value that is a script block leaves no variable behind (truth jea-791)
        if (value.kind === 'block') return undefined
        return { name, value: asText(value), ...described(one) }
      },
    ),
    environment: environment(at('EnvironmentVariables')),
  }
}

function visible(entry: DataEntry | undefined): Placed<VisibleCommand>[] | undefined {
  if (entry === undefined) return undefined
  return listOf(entry.value).map((one) => {
    if (one.kind === 'text') return { value: { name: one.value }, place: one.place }
    if (one.kind !== 'table')
      return refuse(
        one,
        `${entry.name} holds something that is neither a name nor a table.`,
        `Write ${entry.name} = 'Get-Item', @{ Name = 'Get-Content'; Parameters = @{ Name = 'Path' } }.`,
      )
    onlyKeys(one, ['Name', 'Parameters'], `an entry of ${entry.name}`)
    const name = text(need(one, 'Name', `the entry of ${entry.name}`))
    if (/[*?[\]]/.test(name))
      refuse(
        one,
        `${name} has a wildcard and parameters: such an entry matches nothing.`,
        'Name one command, or leave out Parameters.',
      )
    const parameters = need(one, 'Parameters', `the entry of ${entry.name}`)
    return {
      value: {
        name,
        parameters: tables(parameters, "@{ Name = 'Path' }").map((parameter) => {
          onlyKeys(parameter, ['Name', 'ValidateSet', 'ValidatePattern'], 'a parameter')
          const set = parameter.entries.get('validateset')
          const pattern = parameter.entries.get('validatepattern')
          return {
            name: text(need(parameter, 'Name', 'the parameter')),
            ...(set && { validateSet: listOf(set.value).map((value) => textOf(value, 'ValidateSet')) }),
            ...(pattern && { validatePattern: text(pattern) }),
          }
        }),
      },
      place: one.place,
    }
  })
}

function many<T>(entry: DataEntry | undefined, read: (value: DataValue, key: string) => T): Placed<T>[] {
  if (entry === undefined) return []
  return listOf(entry.value).map((one) => ({ value: read(one, entry.name), place: one.place }))
}

function module(value: DataValue, key: string): ModuleRequest {
  if (value.kind === 'text') return { name: value.value }
  if (value.kind !== 'table')
    return refuse(
      value,
      `${key} holds something that is neither a name nor a table.`,
      `Write ${key} = 'Name', @{ ModuleName = 'Name'; ModuleVersion = '1.0' }.`,
    )
  onlyKeys(value, ['ModuleName', 'ModuleVersion', 'RequiredVersion', 'MaximumVersion', 'GUID'], 'a module')
  const field = (name: string): string | undefined => {
    const found = value.entries.get(name)
    return found && text(found)
  }
  const version = field('moduleversion')
  const required = field('requiredversion')
  const maximum = field('maximumversion')
  const guid = field('guid')
  return {
    name: text(need(value, 'ModuleName', 'the module')),
    ...(version !== undefined && { version }),
    ...(required !== undefined && { requiredVersion: required }),
    ...(maximum !== undefined && { maximumVersion: maximum }),
    ...(guid !== undefined && { guid }),
  }
}

/** Paths, relative ones from the file's own folder. */
function files(entry: DataEntry | undefined): Placed<string>[] {
  if (entry === undefined) return []
  return texts(entry).map(({ value, place }) => ({
    value: isAbsolute(value) ? value : join(dirname(place.file), value),
    place,
  }))
}

function definitions<T>(
  entry: DataEntry | undefined,
  example: string,
  keys: readonly string[],
  read: (table: DataTable) => T | undefined,
): Placed<T>[] {
  if (entry === undefined) return []
  return tables(entry, example).flatMap((one) => {
    onlyKeys(one, keys, `an entry of ${entry.name}`)
    const value = read(one)
    return value === undefined ? [] : [{ value, place: one.place }]
  })
}

function described(table: DataTable): { description?: string; options?: string } {
  const description = table.entries.get('description')
  return { ...(description && { description: text(description) }), ...options(table) }
}

function options(table: DataTable): { options?: string } {
  const entry = table.entries.get('options')
  if (entry === undefined) return {}
  const words = listOf(entry.value).flatMap((one) => textOf(one, 'Options').split(/\s*,\s*/))
  const wrong = words.find((one) => !optionWords.some((known) => known.toLowerCase() === one.toLowerCase()))
  if (wrong !== undefined)
    refuse(entry.value, `${wrong} is no option.`, `Write some of ${optionWords.join(', ')}.`)
  return { options: words.join(', ') }
}

function block(entry: DataEntry): string {
  const { value } = entry
  if (value.kind === 'block') return value.text
  if (value.kind === 'text') return value.value
  return refuse(value, `${entry.name} is no script block.`, `Write ${entry.name} = { ... }.`)
}

function environment(entry: DataEntry | undefined): RoleContents['environment'] {
  if (entry === undefined) return []
  const { value } = entry
  if (value.kind !== 'table')
    return refuse(value, `${entry.name} is no table.`, `Write ${entry.name} = @{ NAME = 'value' }.`)
  return Array.from(value.entries.values(), (one) => ({
    value: { name: one.name, value: asText(one.value) },
    place: one.place,
  }))
}

/** Definitions keep texts only: what else is written becomes one, as PowerShell makes it (truth jea-790). */
function asText(value: DataValue): string {
  switch (value.kind) {
    case 'text':
      return value.value
    case 'number':
    case 'block':
      return value.text
    case 'bool':
      return value.value ? 'True' : 'False'
    case 'null':
      return ''
    case 'list':
      return 'System.Object[]'
    case 'table':
      return 'System.Collections.Hashtable'
  }
}
