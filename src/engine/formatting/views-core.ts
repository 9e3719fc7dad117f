/** Views of PowerShell's own types: commands, variables, drives, modules, jobs, records ... */
import { errorViewText } from './error-view.ts'
import { extendedErrorText } from './error-details.ts'
import type { FormatHost } from './format-host.ts'
import { align, frame } from './packets.ts'
import type { View } from './view-types.ts'
import { binding, complex, complexControl, list, native, table, wide } from './view-builder.ts'

const commands = 'Microsoft.PowerShell.Commands.'
const automation = 'System.Management.Automation.'
const text = (value: unknown, host: FormatHost, property: string): string => {
  const found = host.propertyName(value, property) === undefined ? null : host.property(value, property)
  return found === null || found === undefined ? '' : host.toText(found)
}
const inside = (value: unknown, host: FormatHost, property: string, then: string): unknown => {
  const found = host.propertyName(value, property) === undefined ? null : host.property(value, property)
  if (found === null || found === undefined) return null
  return host.propertyName(found, then) === undefined ? null : host.property(found, then)
}

const gigabytes = (property: string): ReturnType<typeof native> =>
  native((value, host) => {
    const of = (name: string): number => Number(text(value, host, name) || 0)
    return of('Used') !== 0 || of('Free') !== 0
      ? host.formatComposite('{0:###0.00}', of(property) / 2 ** 30)
      : null
  }, `if($_.Used -or $_.Free) { "{0:###0.00}" -f ($_.${property} / 1GB) }`)

const keysOf = (property: string): ReturnType<typeof native> =>
  native((value, host) => {
    // A script's single result is that result, no collection of one.
    const keys = inside(value, host, property, 'Keys')
    const all = [...(host.enumerate(keys) ?? [])]
    return all.length > 1 ? keys : (all[0] ?? null)
  }, `$_.${property}.Keys`)

const preRelease = native((value, host) => {
  const data = inside(value, host, 'PrivateData', 'PSData')
  return data === null || data === undefined ? null : text(data, host, 'Prerelease') || null
}, '$_.PrivateData.PSData.PreRelease')

const duration = native((value, host) => {
  const span = host.property(value, 'Duration')
  const hours = Number(text(span, host, 'TotalHours'))
  if (hours >= 10)
    return `${Math.round(hours)}:${host.formatValue(span, 'mm')}:${host.formatValue(span, 'ss')}.${host.formatValue(span, 'fff')}`
  if (hours >= 1) return host.formatValue(span, 'h\\:mm\\:ss\\.fff')
  return host.formatValue(span, Number(text(span, host, 'TotalMinutes')) >= 1 ? 'm\\:ss\\.fff' : 's\\.fff')
}, '$_.Duration.ToString(...)')

const timedOut = (property: string): ReturnType<typeof native> =>
  native(
    (value, host) => (text(value, host, 'Status') === 'TimedOut' ? '*' : host.property(value, property)),
    `if ($_.Status -eq 'TimedOut') { '*' } else { $_.${property} }`,
  )

const parameterDetails = complexControl([
  { newLines: 1 },
  {
    frame: frame(2),
    tokens: [
      { text: 'Parameter Name: ' },
      binding('Name'),
      { newLines: 1 },
      {
        frame: frame(2),
        tokens: [
          ...[
            'ParameterType',
            'Position',
            'IsMandatory',
            'IsDynamic',
            'HelpMessage',
            'ValueFromPipeline',
            'ValueFromPipelineByPropertyName',
            'ValueFromRemainingArguments',
            'Aliases',
          ].flatMap((name) => [{ text: `${name} = ` }, binding(name), { newLines: 1 }]),
          { text: 'Attributes =' },
          { newLines: 1 },
          binding('Attributes', {
            enumerate: true,
            control: complexControl([{ frame: frame(2), tokens: [{ newLines: 1 }] }]),
          }),
        ],
      },
    ],
  },
])

const folderOfModules =
  'Split-Path -Parent $_.Path | ForEach-Object { if([Version]::TryParse((Split-Path $_ -Leaf), [ref]$null)) ' +
  '{ Split-Path -Parent $_} else {$_} } | Split-Path -Parent'
const folder = complexControl([
  { frame: frame(0), tokens: [{ text: '    Directory: ' }, binding({ script: folderOfModules })] },
])

export const coreViews: readonly View[] = [
  table('System.RuntimeType', 'IsPublic=IsPublic:8 IsSerial=IsSerializable:8 Name:40 BaseType'),
  table(`${commands}MemberDefinition`, 'Name=Name MemberType=MemberType Definition=Definition', {
    autosize: true,
    groupBy: { expression: { property: 'TypeName' } },
  }),
  table(`${commands}GroupInfo`, '>Count=Count:5 Name:25 Group'),
  list(`${commands}GroupInfo`, 'Name Count Group Values'),
  table(`${commands}GroupInfoNoElement`, '>Count=Count:5 Name:25'),
  list(`${commands}GroupInfoNoElement`, 'Name Count Values'),
  table(
    `${commands}HistoryInfo`,
    ['>Id:4', { of: duration, label: 'Duration', width: 12, alignment: align.right }, 'CommandLine'],
    { name: 'history' },
  ),
  wide(`${commands}HistoryInfo`, 'CommandLine', { name: 'history' }),
  complex(
    `${commands}MatchInfo`,
    [binding(native((value, host) => host.toText(value), '$_.ToEmphasizedString(((get-location).path))'))],
    { name: 'MatchInfo' },
  ),
  complex(`Deserialized.${commands}MatchInfo`, [binding('Line')], { name: 'MatchInfo' }),
  table(`${automation}PSVariable`, 'Name:30 Value', { name: 'Variable' }),
  table(`${automation}PathInfo`, 'Path', { name: 'PathInfo' }),
  table(`${automation}CommandInfo`, 'CommandType:15 Name', { name: 'CommandInfo' }),
  table(
    [
      'AliasInfo',
      'ApplicationInfo',
      'CmdletInfo',
      'ExternalScriptInfo',
      'FilterInfo',
      'FunctionInfo',
      'ScriptInfo',
    ].map((name) => automation + name),
    [
      'CommandType=CommandType:15',
      {
        of: native(
          (value, host) =>
            host.property(value, text(value, host, 'CommandType') === 'Alias' ? 'DisplayName' : 'Name'),
          'if ($_.CommandType -eq "Alias") { $_.DisplayName } else { $_.Name }',
        ),
        label: 'Name',
        width: 50,
      },
      'Version=Version:10',
      'Source=Source',
    ],
    { name: 'CommandInfo' },
  ),
  table(`${automation}Runspaces.TypeData`, 'TypeName=TypeName Members=Members', { name: 'TypeData' }),
  table(`${automation}ApplicationInfo`, 'CommandType:15 Name Path', { name: 'ApplicationInfo' }),
  list(`${automation}ApplicationInfo`, 'Name CommandType Definition Extension Path FileVersionInfo'),
  table(`${automation}ScriptInfo`, 'CommandType:15 Name Definition', { name: 'ScriptInfo' }),
  list(`${automation}ScriptInfo`, 'Name CommandType Definition Path'),
  table(`${automation}ExternalScriptInfo`, 'CommandType:15 Name Path', { name: 'ExternalScriptInfo' }),
  table(`${automation}FunctionInfo`, 'CommandType:15 Name Function', { name: 'FunctionInfo' }),
  table(`${automation}FilterInfo`, 'CommandType:15 Name Filter', { name: 'FilterInfo' }),
  table(`${automation}AliasInfo`, 'CommandType:15 DisplayName', { name: 'AliasInfo' }),
  list(`${automation}AliasInfo`, 'DisplayName CommandType Definition ReferencedCommand ResolvedCommand'),
  table(
    `${automation}PSDriveInfo`,
    [
      'Name:10',
      { of: gigabytes('Used'), label: 'Used (GB)', width: 13, cells: align.right },
      { of: gigabytes('Free'), label: 'Free (GB)', width: 13, cells: align.right },
      {
        of: native((value, host) => inside(value, host, 'Provider', 'Name'), '$_.Provider.Name'),
        label: 'Provider',
        width: 13,
      },
      {
        of: native(
          (value, host) => text(value, host, 'DisplayRoot') || host.property(value, 'Root'),
          'if($null -ne $_.DisplayRoot) { $_.DisplayRoot } else { $_.Root }',
        ),
        label: 'Root',
        width: 35,
      },
      { of: 'CurrentLocation', cells: align.right },
    ],
    { name: 'drive' },
  ),
  table(`${automation}ProviderInfo`, 'Name:20 Capabilities Drives', { name: 'provider' }),
  list(`${automation}ProviderInfo`, 'Name Drives Path Home Description Capabilities ImplementingType', {
    name: 'provider',
  }),
  list(
    `${automation}CmdletInfo`,
    'Name CommandType Definition Path DLL HelpFile ParameterSets ImplementingType Verb Noun',
  ),
  list([`${automation}FilterInfo`, `${automation}FunctionInfo`], 'Name CommandType Definition', {
    name: `${automation}CommandInfo`,
  }),
  list(`${automation}PSDriveInfo`, 'Name Description Provider Root CurrentLocation'),
  list(`${automation}ShellVariable`, 'Name Value', { name: 'ShellVariable' }),
  complex(`${automation}ScriptBlock`, [binding(native((value) => value, '$_'))], {
    name: 'ScriptBlock',
    outOfBand: true,
  }),
  complex(
    [`${automation}ErrorRecord#PSExtendedError`, 'System.Exception#PSExtendedError'],
    [binding(native((value, host) => extendedErrorText(value, host), 'Show-ErrorRecord $_'))],
    { name: 'GetErrorInstance', groupBy: { expression: { property: 'PSErrorIndex' }, label: 'ErrorIndex' } },
  ),
  complex(`${automation}ErrorRecord`, [binding(native((value, host) => errorViewText(value, host), '$_'))], {
    name: 'ErrorInstance',
    outOfBand: true,
  }),
  complex(
    ['Warning', 'Verbose', 'Debug'].map((name) => `${automation}${name}Record`),
    [binding('Message')],
    { name: 'WarningRecord', outOfBand: true },
  ),
  complex(`Deserialized.${automation}WarningRecord`, [binding('InformationalRecord_Message')], {
    name: 'DeserializedWarningRecord',
    outOfBand: true,
  }),
  complex(
    `${automation}InformationRecord`,
    [binding(native((value, host) => host.toText(value), '$_.ToString()'))],
    { name: 'InformationRecord', outOfBand: true },
  ),
  complex(
    `${automation}CommandParameterSetInfo`,
    [
      { text: 'Parameter Set Name: ' },
      binding('Name'),
      { newLines: 1 },
      { text: 'Is default parameter set: ' },
      binding('IsDefault'),
      { newLines: 1 },
      binding('Parameters', { enumerate: true, control: parameterDetails }),
      { newLines: 1 },
    ],
    { name: 'CommandParameterSetInfo' },
  ),
  table(
    `${automation}Runspaces.Runspace`,
    [
      '>Id=Id:3',
      '<Name=Name:15',
      {
        of: native(
          (value, host) => inside(value, host, 'ConnectionInfo', 'ComputerName') ?? 'localhost',
          '$_.ConnectionInfo.ComputerName',
        ),
        label: 'ComputerName',
        width: 15,
        alignment: align.left,
      },
      {
        of: native(
          (value, host) => (text(value, host, 'ConnectionInfo') === '' ? 'Local' : 'Remote'),
          '$_.ConnectionInfo',
        ),
        label: 'Type',
        width: 13,
        alignment: align.left,
      },
      {
        of: native(
          (value, host) => inside(value, host, 'RunspaceStateInfo', 'State'),
          '$_.RunspaceStateInfo.State',
        ),
        label: 'State',
        width: 13,
        alignment: align.left,
      },
      '<Availability=RunspaceAvailability:15',
    ],
    { name: 'Runspace' },
  ),
  table(
    `${automation}Runspaces.PSSession`,
    '>Id=Id:3 <Name=Name:15 <Transport=Transport:9 <ComputerName=ComputerName:15 ' +
      '<ComputerType=ComputerType:15 <State=State:13 <ConfigurationName=ConfigurationName:20 >Availability=Availability:13',
    { name: 'PSSession' },
  ),
  table(
    `${automation}Job`,
    '<Id=Id:6 <Name=Name:15 <PSJobTypeName=PSJobTypeName:15 <State=State:13 <HasMoreData=HasMoreData:15 ' +
      '<Location=Location:20 <Command=Command:25',
    { name: 'Job' },
  ),
  table(
    `Deserialized.${commands}TextMeasureInfo`,
    'Lines=Lines Words=Words Characters=Characters Property=Property',
    { name: `${commands}TextMeasureInfo` },
  ),
  list(`Deserialized.${commands}GenericMeasureInfo`, 'Count Average Sum Maximum Minimum Property', {
    name: `${commands}GenericMeasureInfo`,
  }),
  table(`${automation}CallStackFrame`, 'Command=Command Arguments=Arguments Location=Location', {
    name: 'CallStackFrame',
  }),
  list(
    `${commands}PSSessionConfigurationCommands#PSSessionConfiguration`,
    'Name PSVersion StartupScript RunAsUser Permission',
    { name: 'PSSessionConfiguration' },
  ),
  table(
    'ModuleInfoGrouping',
    [
      '<ModuleType:10',
      '<Version:10',
      { of: preRelease, label: 'PreRelease', width: 10, alignment: align.left },
      '<Name:35',
      {
        of: native((value, host) => {
          const editions = host.property(value, 'CompatiblePSEditions')
          const names = [...(host.enumerate(editions) ?? [])].map((one) => host.toText(one).slice(0, 4))
          return (names.length === 0 ? ['Desk'] : names.sort()).join(',')
        }, '$_.CompatiblePSEditions'),
        label: 'PSEdition',
        width: 9,
        alignment: align.left,
      },
      { of: keysOf('ExportedCommands'), label: 'ExportedCommands', alignment: align.left },
    ],
    { name: 'Module', groupBy: { expression: { script: folderOfModules }, control: folder } },
  ),
  table(
    `${automation}PSModuleInfo`,
    [
      '<ModuleType:10',
      '<Version:10',
      { of: preRelease, label: 'PreRelease', width: 10, alignment: align.left },
      '<Name:35',
      { of: keysOf('ExportedCommands'), label: 'ExportedCommands', alignment: align.left },
    ],
    { name: 'Module' },
  ),
  wide(`${automation}PSModuleInfo`, 'Name', { name: 'Module' }),
  list(
    `${automation}PSModuleInfo`,
    [
      'Name',
      'Path',
      'Description',
      'ModuleType',
      'Version',
      { of: preRelease, label: 'PreRelease' },
      'NestedModules',
      ...['ExportedFunctions', 'ExportedCmdlets', 'ExportedVariables', 'ExportedAliases'].map((name) => ({
        of: keysOf(name),
        label: name,
      })),
    ],
    { name: 'Module' },
  ),
  table(`${automation}ExperimentalFeature`, '<Name:35 >Enabled:7 <Source:35 <Description', {
    name: 'ExperimentalFeature',
  }),
  list(`${automation}ExperimentalFeature`, 'Name Enabled Source Description', {
    name: 'ExperimentalFeature',
  }),
  table(`${commands}FileHashInfo`, '<Algorithm:15 <Hash:70 Path'),
  table(
    `${commands}TestConnectionCommand+TcpPortStatus`,
    '>Id=Id:4 <Source=Source:16 <Address=TargetAddress:25 >Port=Port:7 >Latency(ms)=Latency:7 <Connected=Connected:10 <Status=Status:24',
    { groupBy: { expression: { property: 'Target' } } },
  ),
  table(
    `${commands}TestConnectionCommand+PingStatus`,
    [
      '>Ping=Ping:4',
      '<Source=Source:16',
      '<Address=DisplayAddress:25',
      { of: timedOut('Latency'), label: 'Latency(ms)', width: 7, alignment: align.right },
      { of: timedOut('BufferSize'), label: 'BufferSize(B)', width: 10, alignment: align.right },
      '<Status=Status:16',
    ],
    { groupBy: { expression: { property: 'Destination' } } },
  ),
  table(
    `${commands}ByteCollection`,
    [
      '>Offset=HexOffset:16',
      {
        of: 'HexBytes',
        label: 'Bytes\n00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F',
        width: 47,
        alignment: align.left,
      },
      '<Ascii=Ascii:16',
    ],
    { groupBy: { expression: { property: 'Label' } } },
  ),
]
