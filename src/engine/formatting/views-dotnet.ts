/** Views of .NET's own types, in PowerShell's order: which columns, how wide. */
import { align } from './packets.ts'
import type { View } from './view-types.ts'
import { binding, complex, list, native, table, wide } from './view-builder.ts'

const megabytes = (property: string): ReturnType<typeof native> =>
  native((value, host) => {
    const bytes = host.property(value, property)
    return host.formatComposite('{0:N2}', Number(host.toText(bytes ?? 0)) / 2 ** 20)
  }, `"{0:N2}" -f [float]($_.${property} / 1MB)`)
const cpu = native((value, host) => {
  const seconds = host.property(value, 'CPU')
  return host.formatComposite(
    '{0:N2}',
    Number(seconds === null || seconds === undefined ? 0 : host.toText(seconds)),
  )
}, '"{0:N2}" -f [float]($_.CPU)')

export const dotnetViews: readonly View[] = [
  table('System.Globalization.CultureInfo', 'LCID:16 Name:16 DisplayName'),
  table('System.Diagnostics.FileVersionInfo', 'ProductVersion:16 FileVersion:16 FileName'),
  list(
    'System.Diagnostics.FileVersionInfo',
    'OriginalFileName FileDescription ProductName Comments CompanyName FileName FileVersion ' +
      'ProductVersion IsDebug IsPatched IsPreRelease IsPrivateBuild IsSpecialBuild Language LegalCopyright LegalTrademarks ' +
      'PrivateBuild SpecialBuild FileVersionRaw ProductVersionRaw',
  ),
  table('System.Reflection.Assembly', 'GAC=GlobalAssemblyCache:6 Version=ImageRuntimeVersion:14 Location'),
  list(
    'System.Reflection.Assembly',
    'CodeBase EntryPoint EscapedCodeBase FullName GlobalAssemblyCache HostContext ImageFileMachine ' +
      'ImageRuntimeVersion Location ManifestModule MetadataToken PortableExecutableKind ReflectionOnly',
  ),
  table('System.Reflection.AssemblyName', 'Version:14 Name'),
  table('System.Version', 'Major:6 Minor:6 Build:6 Revision:8'),
  table(
    'System.Version#IncludeLabel',
    'Major:6 Minor:6 Build:6 Revision:8 PSSemVerPreReleaseLabel:26 PSSemVerBuildLabel:27',
    { name: 'System.Version' },
  ),
  table(
    'System.Management.Automation.SemanticVersion',
    'Major:6 Minor:6 Patch:6 PreReleaseLabel:15 BuildLabel:11',
  ),
  table('System.Collections.DictionaryEntry', 'Name:30 Value', { name: 'Dictionary' }),
  list('System.Collections.DictionaryEntry', 'Name Value'),
  table('System.Diagnostics.ProcessModule', '>Size(K)=Size:10 ModuleName:50 FileName', {
    name: 'ProcessModule',
  }),
  table(
    'System.Diagnostics.Process',
    [
      {
        of: native(
          (value, host) => Math.floor(Number(host.toText(host.property(value, 'NPM') ?? 0)) / 1024),
          '[long]($_.NPM / 1024)',
        ),
        label: 'NPM(K)',
        width: 7,
        alignment: align.right,
      },
      { of: megabytes('PM'), label: 'PM(M)', width: 8, alignment: align.right },
      { of: megabytes('WS'), label: 'WS(M)', width: 10, alignment: align.right },
      { of: cpu, label: 'CPU(s)', width: 10, alignment: align.right },
      '>Id:7',
      '>SI:3',
      'ProcessName',
    ],
    { name: 'process' },
  ),
  table('System.Diagnostics.Process', 'ProcessName:20 >Id:10 >WorkingSet64:12', {
    name: 'Priority',
    groupBy: { expression: { property: 'PriorityClass' }, label: 'PriorityClass' },
  }),
  wide('System.Diagnostics.Process', 'ProcessName', { name: 'process' }),
  table(
    'System.Diagnostics.Process#IncludeUserName',
    [
      { of: megabytes('WS'), label: 'WS(M)', width: 10, alignment: align.right },
      { of: cpu, label: 'CPU(s)', width: 8, alignment: align.right },
      '>Id:7',
      'UserName:30',
      'ProcessName',
    ],
    { name: 'ProcessWithUserName' },
  ),
  table('System.ServiceProcess.ServiceController', 'Status:8 Name:18 DisplayName:38', { name: 'service' }),
  list(
    'System.ServiceProcess.ServiceController',
    'Name DisplayName Status DependentServices ServicesDependedOn CanPauseAndContinue CanShutdown CanStop ServiceType',
  ),
  list(
    'System.TimeSpan',
    'Days Hours Minutes Seconds Milliseconds Ticks TotalDays TotalHours TotalMinutes TotalSeconds TotalMilliseconds',
  ),
  table('System.TimeSpan', 'Days Hours Minutes Seconds Milliseconds'),
  wide('System.TimeSpan', 'TotalMilliseconds'),
  list(
    'System.AppDomain',
    'FriendlyName Id ApplicationDescription BaseDirectory DynamicDirectory RelativeSearchPath ' +
      'SetupInformation ShadowCopyFiles',
  ),
  complex('System.DateTime', [binding('DateTime')], { name: 'DateTime' }),
  table('System.Security.AccessControl.ObjectSecurity', 'Path Owner Access=AccessToString'),
  list(
    'System.Security.AccessControl.ObjectSecurity',
    'Path Owner Group Access=AccessToString Audit=AuditToString Sddl',
  ),
  table('System.Guid', 'Guid'),
  table('System.Net.NetworkCredential', 'UserName:50 Domain:50'),
  table(
    'System.Management.Automation.PSMethod',
    [
      {
        of: native((value, host) => {
          const overloads = host.property(value, 'OverloadDefinitions')
          return [...(host.enumerate(overloads) ?? [overloads])]
            .map((one) => `${host.toText(one)}\n`)
            .join('')
        }, '$_.OverloadDefinitions | Out-String'),
        label: 'OverloadDefinitions',
      },
    ],
    { wrap: true },
  ),
  table('System.Threading.Tasks.Task', 'Id=Id IsCompleted=IsCompleted Status=Status'),
  list('System.Threading.Tasks.Task', [
    ...'AsyncState AsyncWaitHandle CompletedSynchronously CreationOptions Exception Id IsCanceled'.split(' '),
    ...'IsCompleted IsCompletedSuccessfully IsFaulted'.split(' '),
    { of: { script: 'if ($_.IsCompleted) { $_.Result }' }, label: 'Result' },
    'Status',
  ]),
]
