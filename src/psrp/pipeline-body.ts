/** The bodies a client sends: INIT_RUNSPACEPOOL, CREATE_PIPELINE, GET_COMMAND_METADATA. The counterpart of pipeline-request. Pure. */
import { PSList, typedArray } from '../objects/collections.ts'
import { automationAssembly, enumType, NetType, registeredType, T } from '../objects/net-type.ts'
import { EnumValue } from '../objects/numbers.ts'
import type { PSObject } from '../objects/ps-object.ts'
import { bag } from './bag.ts'
import { hashtable } from '../objects/collections.ts'
import type { HostData, HostInfo } from './host-info.ts'
import type { CommandMerge } from './pipeline-request.ts'

const sma = { assembly: automationAssembly }
const enumOf = (name: string, names: readonly string[] | Readonly<Record<string, number>>): NetType =>
  registeredType(name) ?? enumType(name, names, sma)
const threadOptions = enumOf('System.Management.Automation.Runspaces.PSThreadOptions', [
  'Default',
  'UseNewThread',
  'ReuseThread',
  'UseCurrentThread',
])
const apartment = enumOf('System.Threading.ApartmentState', ['STA', 'MTA', 'Unknown'])
const streamOptions = enumOf('System.Management.Automation.RemoteStreamOptions', {
  AddInvocationInfoToErrorRecord: 1,
  AddInvocationInfoToWarningRecord: 2,
  AddInvocationInfoToDebugRecord: 4,
  AddInvocationInfoToVerboseRecord: 8,
})
const resultTypes = enumOf('System.Management.Automation.Runspaces.PipelineResultTypes', [
  'None',
  'Output',
  'Error',
  'Warning',
  'Verbose',
  'Debug',
  'Information',
  'All',
  'Null',
])
const listName =
  'System.Collections.Generic.List`1[[System.Management.Automation.PSObject, System.Management.Automation]]'
const listType =
  registeredType(listName) ?? new NetType({ fullName: listName, kind: 'class', base: T.Object })

export interface ClientCommand {
  readonly text: string
  readonly isScript: boolean
  readonly useLocalScope?: boolean
  readonly args?: readonly { readonly name?: string; readonly value: unknown }[]
  readonly merge?: CommandMerge
}

export interface ClientPipeline {
  readonly statements: readonly (readonly ClientCommand[])[]
  readonly expectsInput?: boolean
  readonly addToHistory?: boolean
  /** RemoteStreamOptions: 1 error, 2 warning, 4 debug, 8 verbose */
  readonly invocationInfo?: number
  /** the pool's host by default */
  readonly host?: HostInfo
}

export const noHost: HostInfo = {
  isHostNull: true,
  isHostUINull: true,
  isHostRawUINull: true,
  useRunspaceHost: true,
  data: undefined,
}

function dataBag(data: HostData): PSObject {
  const pair = (value: { x: number; y: number }): PSObject =>
    bag([
      ['x', value.x],
      ['y', value.y],
    ])
  const size = (value: { width: number; height: number }): PSObject =>
    bag([
      ['width', value.width],
      ['height', value.height],
    ])
  const host = 'System.Management.Automation.Host'
  const entries: [string, unknown][] = [
    ['System.ConsoleColor', data.foregroundColor],
    ['System.ConsoleColor', data.backgroundColor],
    [`${host}.Coordinates`, pair(data.cursorPosition)],
    [`${host}.Coordinates`, pair(data.windowPosition)],
    ['System.Int32', data.cursorSize],
    [`${host}.Size`, size(data.bufferSize)],
    [`${host}.Size`, size(data.windowSize)],
    [`${host}.Size`, size(data.maxWindowSize)],
    [`${host}.Size`, size(data.maxPhysicalWindowSize)],
    ['System.String', data.windowTitle],
  ]
  const table = hashtable(
    entries.map(
      ([type, value], key) =>
        [
          key,
          bag([
            ['T', type],
            ['V', value],
          ]),
        ] as const,
    ),
  )
  return bag([['data', table]])
}

export function hostInfoBag(info: HostInfo): PSObject {
  const entries: [string, unknown][] = [
    ['_isHostNull', info.isHostNull],
    ['_isHostUINull', info.isHostUINull],
    ['_isHostRawUINull', info.isHostRawUINull],
    ['_useRunspaceHost', info.useRunspaceHost],
  ]
  if (info.data) entries.push(['_hostDefaultData', dataBag(info.data)])
  return bag(entries)
}

export function initBody(facts: {
  min: number
  max: number
  host: HostInfo
  applicationArguments: unknown
}): PSObject {
  return bag([
    ['MinRunspaces', facts.min],
    ['MaxRunspaces', facts.max],
    ['PSThreadOptions', new EnumValue(threadOptions, 0)],
    ['ApartmentState', new EnumValue(apartment, 2)],
    ['HostInfo', hostInfoBag(facts.host)],
    ['ApplicationArguments', facts.applicationArguments],
  ])
}

/** @param minor the protocol's: merges of 2.2 and 2.3 are left out before them */
export function createPipelineBody(pipeline: ClientPipeline, minor: number): PSObject {
  const statements = pipeline.statements.map(
    (commands) =>
      new PSList(
        listType,
        commands.map((one) => commandBag(one, minor)),
      ),
  )
  const extra =
    statements.length > 1
      ? new PSList(
          listType,
          statements.map((one) => bag([['Cmds', one]])),
        )
      : null
  return bag([
    ['NoInput', !(pipeline.expectsInput ?? false)],
    ['ApartmentState', new EnumValue(apartment, 2)],
    ['RemoteStreamOptions', new EnumValue(streamOptions, pipeline.invocationInfo ?? 0)],
    ['AddToHistory', pipeline.addToHistory ?? false],
    ['HostInfo', hostInfoBag(pipeline.host ?? noHost)],
    [
      'PowerShell',
      bag([
        ['IsNested', false],
        ['ExtraCmds', extra],
        ['Cmds', statements[0] ?? new PSList(listType)],
        ['History', null],
        ['RedirectShellErrorOutputPipe', true],
      ]),
    ],
    ['IsNested', false],
  ])
}

function commandBag(command: ClientCommand, minor: number): PSObject {
  const result = (name: string): EnumValue =>
    new EnumValue(resultTypes, ['None', 'Output', 'Error', '', '', '', '', 'All', 'Null'].indexOf(name))
  const to = (merge: 'output' | 'null' | undefined): EnumValue =>
    result(merge === 'output' ? 'Output' : merge === 'null' ? 'Null' : 'None')
  const merge = command.merge ?? {}
  const old = minor < 2 && merge.error === 'output'
  const entries: [string, unknown][] = [
    ['Cmd', command.text],
    ['IsScript', command.isScript],
    ['UseLocalScope', command.useLocalScope ?? null],
    ['MergeMyResult', result(old ? 'Error' : 'None')],
    ['MergeToResult', result(old ? 'Output' : 'None')],
    ['MergePreviousResults', result('None')],
  ]
  if (minor >= 2) {
    entries.push(
      ['MergeError', to(merge.error)],
      ['MergeWarning', to(merge.warning)],
      ['MergeVerbose', to(merge.verbose)],
      ['MergeDebug', to(merge.debug)],
    )
  }
  if (minor >= 3) entries.push(['MergeInformation', to(merge.information)])
  const args = (command.args ?? []).map((one) =>
    bag([
      ['N', one.name ?? null],
      ['V', one.value],
    ]),
  )
  entries.push(['Args', new PSList(listType, args)])
  return bag(entries)
}

export function commandMetadataBody(names: readonly string[], commandTypes: number): PSObject {
  const type = enumOf('System.Management.Automation.CommandTypes', {
    Alias: 1,
    Function: 2,
    Filter: 4,
    Cmdlet: 8,
    ExternalScript: 16,
    Application: 32,
    Script: 64,
    Configuration: 256,
    All: 383,
  })
  return bag([
    ['Name', typedArray(T.String, [...names])],
    ['CommandType', new EnumValue(type, commandTypes)],
    ['Namespace', null],
    ['ArgumentList', null],
  ])
}
