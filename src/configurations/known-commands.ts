/**
 * The cmdlets of this host and what they take, for `explain`, which runs without the engine. Written by the test that holds it:
 * FANIN_TEST_HOLD=1 npx tap test/configurations/explain.test.ts
 */
export interface KnownCommand {
  readonly name: string
  readonly module: string
  /** runs a script block that it is given */
  readonly takesBlock: boolean
  readonly takesPath: boolean
}

const table = `
Microsoft.PowerShell.Core\\Add-History
Microsoft.PowerShell.Core\\Clear-History
Microsoft.PowerShell.Core\\Debug-Job
Microsoft.PowerShell.Core\\Disable-ExperimentalFeature
Microsoft.PowerShell.Core\\Enable-ExperimentalFeature
Microsoft.PowerShell.Core\\Enter-PSHostProcess
Microsoft.PowerShell.Core\\Enter-PSSession
Microsoft.PowerShell.Core\\Exit-PSHostProcess
Microsoft.PowerShell.Core\\Exit-PSSession
Microsoft.PowerShell.Core\\Export-ModuleMember
Microsoft.PowerShell.Core\\ForEach-Object block
Microsoft.PowerShell.Core\\Get-Command
Microsoft.PowerShell.Core\\Get-ExperimentalFeature
Microsoft.PowerShell.Core\\Get-Help path
Microsoft.PowerShell.Core\\Get-History
Microsoft.PowerShell.Core\\Get-Job
Microsoft.PowerShell.Core\\Get-Module
Microsoft.PowerShell.Core\\Get-PSHostProcessInfo
Microsoft.PowerShell.Core\\Get-PSSession
Microsoft.PowerShell.Core\\Get-PSSessionCapability
Microsoft.PowerShell.Core\\Get-PSSessionConfiguration
Microsoft.PowerShell.Core\\Get-PSSubsystem
Microsoft.PowerShell.Core\\Import-Module
Microsoft.PowerShell.Core\\Invoke-Command block path
Microsoft.PowerShell.Core\\Invoke-History
Microsoft.PowerShell.Core\\New-Module block
Microsoft.PowerShell.Core\\New-ModuleManifest path
Microsoft.PowerShell.Core\\New-PSRoleCapabilityFile path
Microsoft.PowerShell.Core\\New-PSSession
Microsoft.PowerShell.Core\\New-PSSessionConfigurationFile path
Microsoft.PowerShell.Core\\New-PSSessionOption
Microsoft.PowerShell.Core\\New-PSTransportOption
Microsoft.PowerShell.Core\\Out-Default
Microsoft.PowerShell.Core\\Out-Host
Microsoft.PowerShell.Core\\Out-Null
Microsoft.PowerShell.Core\\Receive-Job
Microsoft.PowerShell.Core\\Register-ArgumentCompleter block
Microsoft.PowerShell.Core\\Remove-Job
Microsoft.PowerShell.Core\\Remove-Module
Microsoft.PowerShell.Core\\Remove-PSSession
Microsoft.PowerShell.Core\\Save-Help path
Microsoft.PowerShell.Core\\Set-PSDebug
Microsoft.PowerShell.Core\\Set-StrictMode
Microsoft.PowerShell.Core\\Start-Job block path
Microsoft.PowerShell.Core\\Stop-Job
Microsoft.PowerShell.Core\\Test-ModuleManifest path
Microsoft.PowerShell.Core\\Test-PSSessionConfigurationFile path
Microsoft.PowerShell.Core\\Update-Help path
Microsoft.PowerShell.Core\\Wait-Job
Microsoft.PowerShell.Core\\Where-Object block
Microsoft.PowerShell.Host\\Start-Transcript path
Microsoft.PowerShell.Host\\Stop-Transcript
Microsoft.PowerShell.Management\\Add-Content path
Microsoft.PowerShell.Management\\Clear-Content path
Microsoft.PowerShell.Management\\Clear-Item path
Microsoft.PowerShell.Management\\Clear-ItemProperty path
Microsoft.PowerShell.Management\\Convert-Path path
Microsoft.PowerShell.Management\\Copy-Item path
Microsoft.PowerShell.Management\\Copy-ItemProperty path
Microsoft.PowerShell.Management\\Debug-Process
Microsoft.PowerShell.Management\\Get-ChildItem path
Microsoft.PowerShell.Management\\Get-Clipboard
Microsoft.PowerShell.Management\\Get-Content path
Microsoft.PowerShell.Management\\Get-Item path
Microsoft.PowerShell.Management\\Get-ItemProperty path
Microsoft.PowerShell.Management\\Get-ItemPropertyValue path
Microsoft.PowerShell.Management\\Get-Location
Microsoft.PowerShell.Management\\Get-PSDrive
Microsoft.PowerShell.Management\\Get-PSProvider
Microsoft.PowerShell.Management\\Get-Process
Microsoft.PowerShell.Management\\Get-TimeZone
Microsoft.PowerShell.Management\\Invoke-Item path
Microsoft.PowerShell.Management\\Join-Path path
Microsoft.PowerShell.Management\\Move-Item path
Microsoft.PowerShell.Management\\Move-ItemProperty path
Microsoft.PowerShell.Management\\New-Item path
Microsoft.PowerShell.Management\\New-ItemProperty path
Microsoft.PowerShell.Management\\New-PSDrive
Microsoft.PowerShell.Management\\Pop-Location
Microsoft.PowerShell.Management\\Push-Location path
Microsoft.PowerShell.Management\\Remove-Item path
Microsoft.PowerShell.Management\\Remove-ItemProperty path
Microsoft.PowerShell.Management\\Remove-PSDrive
Microsoft.PowerShell.Management\\Rename-Item path
Microsoft.PowerShell.Management\\Rename-ItemProperty path
Microsoft.PowerShell.Management\\Resolve-Path path
Microsoft.PowerShell.Management\\Restart-Computer
Microsoft.PowerShell.Management\\Set-Clipboard
Microsoft.PowerShell.Management\\Set-Content path
Microsoft.PowerShell.Management\\Set-Item path
Microsoft.PowerShell.Management\\Set-ItemProperty path
Microsoft.PowerShell.Management\\Set-Location path
Microsoft.PowerShell.Management\\Split-Path path
Microsoft.PowerShell.Management\\Start-Process path
Microsoft.PowerShell.Management\\Stop-Computer
Microsoft.PowerShell.Management\\Stop-Process
Microsoft.PowerShell.Management\\Test-Connection
Microsoft.PowerShell.Management\\Test-Path path
Microsoft.PowerShell.Management\\Wait-Process
Microsoft.PowerShell.Security\\ConvertFrom-SecureString
Microsoft.PowerShell.Security\\ConvertTo-SecureString
Microsoft.PowerShell.Security\\Get-CmsMessage path
Microsoft.PowerShell.Security\\Get-Credential
Microsoft.PowerShell.Security\\Get-ExecutionPolicy
Microsoft.PowerShell.Security\\Get-PfxCertificate path
Microsoft.PowerShell.Security\\Protect-CmsMessage path
Microsoft.PowerShell.Security\\Set-ExecutionPolicy
Microsoft.PowerShell.Security\\Unprotect-CmsMessage path
Microsoft.PowerShell.ThreadJob\\Start-ThreadJob block path
Microsoft.PowerShell.Utility\\Add-Member
Microsoft.PowerShell.Utility\\Add-Type path
Microsoft.PowerShell.Utility\\Clear-Variable
Microsoft.PowerShell.Utility\\Compare-Object
Microsoft.PowerShell.Utility\\ConvertFrom-CliXml
Microsoft.PowerShell.Utility\\ConvertFrom-Csv
Microsoft.PowerShell.Utility\\ConvertFrom-Json
Microsoft.PowerShell.Utility\\ConvertFrom-Markdown path
Microsoft.PowerShell.Utility\\ConvertFrom-StringData
Microsoft.PowerShell.Utility\\ConvertTo-CliXml
Microsoft.PowerShell.Utility\\ConvertTo-Csv
Microsoft.PowerShell.Utility\\ConvertTo-Html
Microsoft.PowerShell.Utility\\ConvertTo-Json
Microsoft.PowerShell.Utility\\ConvertTo-Xml
Microsoft.PowerShell.Utility\\Debug-Runspace
Microsoft.PowerShell.Utility\\Disable-PSBreakpoint
Microsoft.PowerShell.Utility\\Disable-RunspaceDebug
Microsoft.PowerShell.Utility\\Enable-PSBreakpoint
Microsoft.PowerShell.Utility\\Enable-RunspaceDebug
Microsoft.PowerShell.Utility\\Export-Alias path
Microsoft.PowerShell.Utility\\Export-Clixml path
Microsoft.PowerShell.Utility\\Export-Csv path
Microsoft.PowerShell.Utility\\Export-FormatData path
Microsoft.PowerShell.Utility\\Export-PSSession
Microsoft.PowerShell.Utility\\Format-Custom
Microsoft.PowerShell.Utility\\Format-Hex path
Microsoft.PowerShell.Utility\\Format-List
Microsoft.PowerShell.Utility\\Format-Table
Microsoft.PowerShell.Utility\\Format-Wide
Microsoft.PowerShell.Utility\\Get-Alias
Microsoft.PowerShell.Utility\\Get-Culture
Microsoft.PowerShell.Utility\\Get-Date
Microsoft.PowerShell.Utility\\Get-Error
Microsoft.PowerShell.Utility\\Get-Event
Microsoft.PowerShell.Utility\\Get-EventSubscriber
Microsoft.PowerShell.Utility\\Get-FileHash path
Microsoft.PowerShell.Utility\\Get-FormatData
Microsoft.PowerShell.Utility\\Get-Host
Microsoft.PowerShell.Utility\\Get-MarkdownOption
Microsoft.PowerShell.Utility\\Get-Member
Microsoft.PowerShell.Utility\\Get-PSBreakpoint
Microsoft.PowerShell.Utility\\Get-PSCallStack
Microsoft.PowerShell.Utility\\Get-Random
Microsoft.PowerShell.Utility\\Get-Runspace
Microsoft.PowerShell.Utility\\Get-RunspaceDebug
Microsoft.PowerShell.Utility\\Get-SecureRandom
Microsoft.PowerShell.Utility\\Get-TraceSource
Microsoft.PowerShell.Utility\\Get-TypeData
Microsoft.PowerShell.Utility\\Get-UICulture
Microsoft.PowerShell.Utility\\Get-Unique
Microsoft.PowerShell.Utility\\Get-Uptime
Microsoft.PowerShell.Utility\\Get-Variable
Microsoft.PowerShell.Utility\\Get-Verb
Microsoft.PowerShell.Utility\\Group-Object
Microsoft.PowerShell.Utility\\Import-Alias path
Microsoft.PowerShell.Utility\\Import-Clixml path
Microsoft.PowerShell.Utility\\Import-Csv path
Microsoft.PowerShell.Utility\\Import-LocalizedData
Microsoft.PowerShell.Utility\\Import-PSSession
Microsoft.PowerShell.Utility\\Import-PowerShellDataFile path
Microsoft.PowerShell.Utility\\Invoke-Expression
Microsoft.PowerShell.Utility\\Invoke-RestMethod
Microsoft.PowerShell.Utility\\Invoke-WebRequest
Microsoft.PowerShell.Utility\\Join-String
Microsoft.PowerShell.Utility\\Measure-Command block
Microsoft.PowerShell.Utility\\Measure-Object
Microsoft.PowerShell.Utility\\New-Alias
Microsoft.PowerShell.Utility\\New-Event
Microsoft.PowerShell.Utility\\New-Guid
Microsoft.PowerShell.Utility\\New-Object
Microsoft.PowerShell.Utility\\New-TemporaryDirectory
Microsoft.PowerShell.Utility\\New-TemporaryFile
Microsoft.PowerShell.Utility\\New-TimeSpan
Microsoft.PowerShell.Utility\\New-Variable
Microsoft.PowerShell.Utility\\Out-File path
Microsoft.PowerShell.Utility\\Out-String
Microsoft.PowerShell.Utility\\Read-Host
Microsoft.PowerShell.Utility\\Register-EngineEvent block
Microsoft.PowerShell.Utility\\Register-ObjectEvent block
Microsoft.PowerShell.Utility\\Remove-Alias
Microsoft.PowerShell.Utility\\Remove-Event
Microsoft.PowerShell.Utility\\Remove-PSBreakpoint
Microsoft.PowerShell.Utility\\Remove-TypeData path
Microsoft.PowerShell.Utility\\Remove-Variable
Microsoft.PowerShell.Utility\\Select-Object
Microsoft.PowerShell.Utility\\Select-String path
Microsoft.PowerShell.Utility\\Select-Xml path
Microsoft.PowerShell.Utility\\Send-MailMessage
Microsoft.PowerShell.Utility\\Set-Alias
Microsoft.PowerShell.Utility\\Set-Date
Microsoft.PowerShell.Utility\\Set-MarkdownOption
Microsoft.PowerShell.Utility\\Set-PSBreakpoint block
Microsoft.PowerShell.Utility\\Set-TraceSource path
Microsoft.PowerShell.Utility\\Set-Variable
Microsoft.PowerShell.Utility\\Show-Markdown path
Microsoft.PowerShell.Utility\\Sort-Object
Microsoft.PowerShell.Utility\\Start-Sleep
Microsoft.PowerShell.Utility\\Tee-Object path
Microsoft.PowerShell.Utility\\Test-Json path
Microsoft.PowerShell.Utility\\Trace-Command block path
Microsoft.PowerShell.Utility\\Unblock-File path
Microsoft.PowerShell.Utility\\Unregister-Event
Microsoft.PowerShell.Utility\\Update-FormatData
Microsoft.PowerShell.Utility\\Update-List
Microsoft.PowerShell.Utility\\Update-TypeData
Microsoft.PowerShell.Utility\\Wait-Debugger
Microsoft.PowerShell.Utility\\Wait-Event
Microsoft.PowerShell.Utility\\Write-Debug
Microsoft.PowerShell.Utility\\Write-Error
Microsoft.PowerShell.Utility\\Write-Host
Microsoft.PowerShell.Utility\\Write-Information
Microsoft.PowerShell.Utility\\Write-Output
Microsoft.PowerShell.Utility\\Write-Progress
Microsoft.PowerShell.Utility\\Write-Verbose
Microsoft.PowerShell.Utility\\Write-Warning
`

/** by lower-case name */
export const knownCommands: ReadonlyMap<string, KnownCommand> = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, KnownCommand] => {
      const [full = '', ...takes] = line.split(' ')
      const [module = '', name = ''] = full.split('\\')
      return [
        name.toLowerCase(),
        { name, module, takesBlock: takes.includes('block'), takesPath: takes.includes('path') },
      ]
    }),
)
