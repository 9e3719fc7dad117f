/** Cmdlets that this host does not offer: each answers why. docs/conformance.md lists them. */
import { fail } from '../runtime/failure.ts'
import { type CmdletDefinition, defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'

const noDebugger = 'this host has no debugger'
const noNetwork = 'sessions of this host make no network connections of their own'
const noTrace = 'this host has no trace sources'
const noSessions = 'a session of this host opens no sessions to other computers'
const noCertificates = 'this host has no certificates for scripts'
const noProcesses = 'all sessions share one process, and the others of the machine are not theirs'
const noMachine = "the machine is not a session's: ask its operator"
const noClipboard = 'a session has no desktop'
const noHelpFiles = 'help comes with this host and is not downloaded'

const refusals: Readonly<Partial<Record<keyof typeof declaredCmdlets, string>>> = {
  'Debug-Runspace': noDebugger,
  'Debug-Job': noDebugger,
  'Enable-RunspaceDebug': noDebugger,
  'Disable-RunspaceDebug': noDebugger,
  'Get-RunspaceDebug': noDebugger,
  'Wait-Debugger': noDebugger,
  'Invoke-RestMethod': noNetwork,
  'Invoke-WebRequest': noNetwork,
  'Send-MailMessage': noNetwork,
  'Test-Connection': noNetwork,
  'Trace-Command': noTrace,
  'Get-TraceSource': noTrace,
  'Set-TraceSource': noTrace,
  'New-PSSession': noSessions,
  'Enter-PSSession': noSessions,
  'Import-PSSession': noSessions,
  'Export-PSSession': noSessions,
  'Enter-PSHostProcess': noProcesses,
  'Get-CmsMessage': noCertificates,
  'Protect-CmsMessage': noCertificates,
  'Unprotect-CmsMessage': noCertificates,
  'Get-Process': noProcesses,
  'Stop-Process': noProcesses,
  'Wait-Process': noProcesses,
  'Debug-Process': noProcesses,
  'Start-Process': 'a program that outlives its pipeline has no session; call it by its name instead',
  'Restart-Computer': noMachine,
  'Stop-Computer': noMachine,
  'Set-Date': noMachine,
  'Get-Clipboard': noClipboard,
  'Set-Clipboard': noClipboard,
  'Save-Help': noHelpFiles,
  'Update-Help': noHelpFiles,
}

/** one for each */
const refused = Object.entries(refusals).map(([name, why]) =>
  defineCmdlet({ name, ...declaredCmdlets[name as keyof typeof declaredCmdlets] }, () => ({
    process() {
      fail('CommandNotOffered', `${name} is not offered here: ${why}.`, {
        type: 'System.PlatformNotSupportedException',
        category: 'NotImplemented',
      })
    },
  })),
)

/** PowerShell's own words where a remote session's host debugs nothing. */
const setPSBreakpoint = defineCmdlet(
  { name: 'Set-PSBreakpoint', ...declaredCmdlets['Set-PSBreakpoint'] },
  () => ({
    begin() {
      fail(
        'SetPSBreakpoint:RemoteDebuggerNotSupported',
        'Breakpoints cannot be set in the remote session because remote debugging is not supported by the current host.',
        { type: 'sma:PSNotSupportedException', category: 'NotImplemented' },
      )
    },
  }),
)

export const notOffered: readonly CmdletDefinition[] = [...refused, setPSBreakpoint]
