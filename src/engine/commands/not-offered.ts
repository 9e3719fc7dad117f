/** Cmdlets that this host does not offer: each answers why. docs/conformance.md lists them. */
import { fail } from '../runtime/failure.ts'
import { type CmdletDefinition, defineCmdlet, type ParameterSpec } from './cmdlet.ts'

interface Refusal {
  readonly name: string
  readonly module?: string
  readonly typeName?: string
  /** names of its parameters, the positional ones first, before a bar */
  readonly parameters: string
  readonly why: string
  readonly id?: string
  readonly whole?: string
}

const noDebugger = 'this host has no debugger'
const noNetwork = 'sessions of this host make no network connections of their own'
const noMarkdown = 'this host has no Markdown renderer'
const noTrace = 'this host has no trace sources'
const noImplicit = 'a session of this host opens no sessions of its own'
const noCms = 'this host has no certificates for scripts'
const security = 'Microsoft.PowerShell.Security'
const management = 'Microsoft.PowerShell.Management'
const noProcesses = 'all sessions share one process, and the others of the machine are not theirs'
const noMachine = "the machine is not a session's: ask its operator"
const noClipboard = 'a session has no desktop'

const refusals: readonly Refusal[] = [
  { name: 'Debug-Runspace', parameters: 'Runspace|Name Id InstanceId BreakAll', why: noDebugger },
  {
    name: 'Enable-RunspaceDebug',
    parameters: 'RunspaceName|Runspace RunspaceId RunspaceInstanceId ProcessName AppDomainName BreakAll',
    why: noDebugger,
  },
  {
    name: 'Disable-RunspaceDebug',
    parameters: 'RunspaceName|Runspace RunspaceId RunspaceInstanceId ProcessName AppDomainName',
    why: noDebugger,
  },
  {
    name: 'Get-RunspaceDebug',
    parameters: 'RunspaceName|Runspace RunspaceId RunspaceInstanceId ProcessName AppDomainName',
    why: noDebugger,
  },
  {
    name: 'Set-PSBreakpoint',
    parameters: 'Script Line Column|Command Variable Mode Action Runspace',
    why: noDebugger,
  },
  { name: 'Get-PSBreakpoint', parameters: 'Script|Id Variable Command Type Runspace', why: noDebugger },
  { name: 'Enable-PSBreakpoint', parameters: 'Breakpoint|Id PassThru Runspace', why: noDebugger },
  { name: 'Disable-PSBreakpoint', parameters: 'Breakpoint|Id PassThru Runspace', why: noDebugger },
  { name: 'Remove-PSBreakpoint', parameters: 'Breakpoint|Id Runspace', why: noDebugger },
  { name: 'Wait-Debugger', parameters: '', why: noDebugger },
  {
    name: 'Invoke-RestMethod',
    parameters:
      'Uri|Method Body Headers ContentType Credential Token Authentication OutFile InFile UseBasicParsing TimeoutSec SkipCertificateCheck SessionVariable WebSession UserAgent Form FollowRelLink MaximumFollowRelLink ResponseHeadersVariable StatusCodeVariable SkipHttpErrorCheck MaximumRedirection MaximumRetryCount RetryIntervalSec Proxy NoProxy HttpVersion PassThru Resume CustomMethod',
    why: noNetwork,
  },
  {
    name: 'Invoke-WebRequest',
    parameters:
      'Uri|Method Body Headers ContentType Credential Token Authentication OutFile InFile UseBasicParsing TimeoutSec SkipCertificateCheck SessionVariable WebSession UserAgent Form SkipHttpErrorCheck MaximumRedirection MaximumRetryCount RetryIntervalSec Proxy NoProxy HttpVersion PassThru Resume CustomMethod',
    why: noNetwork,
  },
  {
    name: 'Send-MailMessage',
    parameters:
      'To Subject Body SmtpServer|From Attachments Bcc Cc BodyAsHtml Encoding Credential Port Priority ReplyTo UseSsl DeliveryNotificationOption',
    why: noNetwork,
  },
  {
    name: 'ConvertFrom-Markdown',
    parameters: 'Path|LiteralPath InputObject AsVT100EncodedString',
    why: noMarkdown,
  },
  { name: 'Show-Markdown', parameters: 'Path|LiteralPath InputObject UseBrowser', why: noMarkdown },
  { name: 'Get-MarkdownOption', parameters: '', why: noMarkdown },
  {
    name: 'Set-MarkdownOption',
    parameters:
      'InputObject|Header1Color Header2Color Header3Color Header4Color Header5Color Header6Color Code ImageAltTextForegroundColor LinkForegroundColor ItalicsForegroundColor BoldForegroundColor PassThru Theme',
    why: noMarkdown,
  },
  {
    name: 'Trace-Command',
    parameters:
      'Name Expression|Option InputObject Command ArgumentList ListenerOption FilePath Force Debugger PSHost',
    why: noTrace,
  },
  { name: 'Get-TraceSource', parameters: 'Name|', why: noTrace },
  {
    name: 'Set-TraceSource',
    parameters:
      'Name Option|ListenerOption FilePath Force Debugger PSHost RemoveListener RemoveFileListener PassThru',
    why: noTrace,
  },
  {
    name: 'Import-PSSession',
    parameters:
      'Session CommandName FormatTypeName|Prefix DisableNameChecking AllowClobber ArgumentList CommandType Module FullyQualifiedModule Certificate',
    why: noImplicit,
  },
  {
    name: 'Export-PSSession',
    parameters:
      'Session OutputModule CommandName FormatTypeName|Force Encoding AllowClobber ArgumentList CommandType Module FullyQualifiedModule Certificate',
    why: noImplicit,
  },
  { name: 'Set-Date', parameters: 'Date|Adjust DisplayHint', why: "the machine's clock is not a session's" },
  {
    name: 'Unblock-File',
    parameters: 'Path|LiteralPath',
    why: '',
    id: 'LinuxNotSupported',
    whole: 'The cmdlet does not support Linux.',
  },
  { name: 'Get-CmsMessage', module: security, parameters: 'Content|Path LiteralPath', why: noCms },
  {
    name: 'Protect-CmsMessage',
    module: security,
    parameters: 'To Content OutFile|Path LiteralPath',
    why: noCms,
  },
  {
    name: 'Unprotect-CmsMessage',
    module: security,
    parameters: 'Content To|EventLogRecord Path LiteralPath IncludeContext',
    why: noCms,
  },
  {
    name: 'Get-Process',
    module: management,
    parameters: 'Name|Id InputObject Module FileVersionInfo IncludeUserName',
    why: noProcesses,
  },
  {
    name: 'Stop-Process',
    module: management,
    parameters: 'Id|Name InputObject PassThru Force',
    why: noProcesses,
  },
  {
    name: 'Wait-Process',
    module: management,
    parameters: 'Name|Id InputObject Timeout Any PassThru',
    why: noProcesses,
  },
  { name: 'Debug-Process', module: management, parameters: 'Name|Id InputObject', why: noProcesses },
  {
    name: 'Start-Process',
    module: management,
    parameters:
      'FilePath ArgumentList|Credential WorkingDirectory LoadUserProfile NoNewWindow PassThru RedirectStandardError RedirectStandardInput RedirectStandardOutput Verb WindowStyle Wait UseNewEnvironment Environment',
    why: 'a program that outlives its pipeline has no session; call it by its name instead',
  },
  { name: 'Restart-Computer', module: management, parameters: '|Force', why: noMachine },
  { name: 'Stop-Computer', module: management, parameters: '|Force', why: noMachine },
  {
    name: 'Test-Connection',
    module: management,
    parameters:
      'TargetName|Ping Repeat Traceroute MtuSize TcpPort IPv4 IPv6 ResolveDestination Source MaxHops Count Delay BufferSize DontFragment TimeoutSeconds Quiet Detailed',
    why: noNetwork,
  },
  { name: 'Get-Clipboard', module: management, parameters: '|Raw Delimiter', why: noClipboard },
  {
    name: 'Set-Clipboard',
    module: management,
    parameters: 'Value|Append PassThru AsOSC52',
    why: noClipboard,
  },
]

function parametersOf(text: string): Record<string, ParameterSpec> {
  const [positional = '', named = ''] = text.split('|')
  const switches =
    /^(UseBasicParsing|SkipCertificateCheck|BreakAll|PassThru|Force|Debugger|PSHost|AllowClobber|UseSsl|BodyAsHtml|FollowRelLink|SkipHttpErrorCheck|NoProxy|Resume|AsVT100EncodedString|UseBrowser|DisableNameChecking|IncludeContext|Module|FileVersionInfo|IncludeUserName|Any|Wait|NoNewWindow|LoadUserProfile|UseNewEnvironment|Ping|Repeat|Traceroute|MtuSize|IPv4|IPv6|ResolveDestination|DontFragment|Quiet|Detailed|Raw|Append|AsOSC52)$/
  const words = (list: string): string[] => list.split(' ').filter((one) => one !== '')
  return Object.fromEntries([
    ...words(positional).map(
      (one, position) => [one, { type: 'object', position, pipeline: position === 0 }] as const,
    ),
    ...words(named).map((one) => [one, { type: switches.test(one) ? 'switch' : 'object' }] as const),
  ])
}

/** one for each */
export const notOffered: readonly CmdletDefinition[] = refusals.map((one) =>
  defineCmdlet(
    {
      name: one.name,
      module: one.module ?? 'Microsoft.PowerShell.Utility',
      typeName: one.typeName ?? `Microsoft.PowerShell.Commands.${one.name.replace('-', '')}Command`,
      supportsShouldProcess:
        /^(?:Set-Date|.*Breakpoint|(?:Stop|Start|Debug)-Process|(?:Restart|Stop)-Computer|Set-Clipboard)$/.test(
          one.name,
        ),
      parameters: parametersOf(one.parameters),
    },
    () => ({
      process() {
        fail(one.id ?? 'CommandNotOffered', one.whole ?? `${one.name} is not offered here: ${one.why}.`, {
          type: 'System.PlatformNotSupportedException',
          category: 'NotImplemented',
        })
      },
    }),
  ),
)
