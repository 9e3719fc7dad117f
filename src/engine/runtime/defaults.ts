/** What every session starts with: automatic and preference variables, aliases, built-in functions. */
import { PSDictionary, typedArray } from '../../objects/collections.ts'
import { typeOf } from '../../objects/type-of.ts'
import { PSSemanticVersion, PSVersion } from '../../objects/misc.ts'
import { automationAssembly, enumType, type NetType, T } from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { AliasInfo, FunctionInfo } from './command-info.ts'
import { actionPreferenceType, confirmImpactType } from './metadata.ts'
import { convertTo } from './convert.ts'
import { DefaultParameterTable, defaultParameterTable } from './default-parameters.ts'
import { ReadOnlyBag } from '../types/session/read-only-bag.ts'
import { fail } from './failure.ts'
import { castFailure, netExceptionOf } from './net-failure.ts'
import { ActionPreference, suspendText } from './preferences.ts'
import { engineObjects } from './intrinsics.ts'
import type { Runspace } from './runspace.ts'
import { ComputedVariable, ItemOptions, type Scope, Variable } from './scope.ts'
import { ScriptBlock } from './script-block.ts'
import { setAlias, setFunction } from './session-state.ts'
import { loadType } from '../types/type-loader.ts'

export const engineVersion = '7.6.5'
const { ReadOnly, Constant, AllScope } = ItemOptions

const errorViewType: NetType = enumType(
  'System.Management.Automation.ErrorView',
  ['NormalView', 'CategoryView', 'ConciseView', 'DetailedView'],
  {
    assembly: automationAssembly,
  },
)

/** `$PSVersionTable` */
export function versionTable(osDescription: string): PSDictionary {
  const table = new PSDictionary(loadType('System.Management.Automation.PSVersionHashTable') ?? T.Hashtable)
  const versions = [
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 0],
    [5, 0],
    [5, 1],
    [6, 0],
    [7, 0],
  ] as const
  table.set('PSVersion', new PSSemanticVersion(7, 6, 5))
  table.set('PSEdition', 'Core')
  table.set('GitCommitId', engineVersion)
  table.set('OS', osDescription)
  table.set('Platform', 'Unix')
  table.set(
    'PSCompatibleVersions',
    typedArray(
      T.Version,
      versions.map(([major, minor]) => new PSVersion(major, minor)),
    ),
  )
  table.set('PSRemotingProtocolVersion', new PSVersion(2, 4))
  table.set('SerializationVersion', new PSVersion(1, 1, 0, 1))
  table.set('WSManStackVersion', new PSVersion(3, 0))
  return table
}

const action = (value: number): EnumValue => new EnumValue(actionPreferenceType, value)

export interface SessionFacts {
  readonly osDescription: string
  readonly homeDirectory: string
  readonly processId: number
  readonly psHome: string
  readonly senderInfo: unknown
}

export function installVariables(rs: Runspace, facts: SessionFacts): void {
  const { top } = rs.global
  const put = (name: string, value: unknown, options = 0, description = ''): void =>
    top.put(new Variable(name, value, options, description))
  const objects = engineObjects(rs)
  put(
    'PSVersionTable',
    versionTable(facts.osDescription),
    Constant | AllScope,
    'Version information for current PowerShell session',
  )
  put('true', true, Constant | AllScope, 'Boolean True')
  put('false', false, Constant | AllScope, 'Boolean False')
  top.put(
    new ComputedVariable(
      'null',
      () => null,
      () => undefined,
      0,
      'References to the null variable always return the null value. Assignments have no effect.',
    ),
  )
  put('Error', rs.errors, Constant)
  top.put(
    new ComputedVariable('?', () => rs.lastSuccess, undefined, ReadOnly | AllScope, 'Status of last command'),
  )
  put('^', null, 0)
  put('$', null, 0)
  put('StackTrace', null, 0)
  put('PID', facts.processId, Constant | AllScope, 'Current process ID')
  put('HOME', facts.homeDirectory, ReadOnly | AllScope, "Folder containing the current user's profile")
  put(
    'PSHOME',
    facts.psHome,
    Constant | AllScope,
    'Parent folder of the host application of this Windows PowerShell runspace',
  )
  put('Host', objects.host, Constant | AllScope, 'A reference to the host of the current runspace')
  put(
    'ExecutionContext',
    objects.executionContext,
    Constant | AllScope,
    'The execution objects available to cmdlets',
  )
  top.put(
    new ComputedVariable(
      'PWD',
      () => rs.providers.pwd(),
      (value) => rs.providers.setPwd(value),
      0,
      '',
    ),
  )
  const culture = (name: string, get: () => string, about: string): void =>
    top.put(new ComputedVariable(name, get, undefined, ReadOnly | AllScope, about))
  culture('PSCulture', () => rs.culture, 'Culture of the current PowerShell session')
  culture('PSUICulture', () => rs.uiCulture, 'UI culture of the current PowerShell session')
  put(
    'ShellId',
    'Microsoft.PowerShell',
    Constant | AllScope,
    'The ShellID identifies the current shell.  This is used by #Requires.',
  )
  put('PSEdition', 'Core', Constant | AllScope, 'Edition information for the current PowerShell session')
  put('IsLinux', true, ReadOnly | AllScope)
  put('IsMacOS', false, ReadOnly | AllScope)
  put('IsWindows', false, ReadOnly | AllScope)
  put('IsCoreCLR', true, ReadOnly | AllScope)
  put('EnabledExperimentalFeatures', new ReadOnlyBag([]), Constant | AllScope)
  put('PSSenderInfo', facts.senderInfo, ReadOnly)
  put('MaximumHistoryCount', 4096, 0, 'Maximum number of history objects to retain in a session')
  put('PSDefaultParameterValues', new DefaultParameterTable(), 0, 'Set default parameter values')
  put('PSEmailServer', '', 0, 'Variable to contain the Email Server')
  put('DebugPreference', action(0), 0, 'Dictates the action taken when a Debug message is delivered')
  put('ErrorActionPreference', action(2), 0, 'Dictates the action taken when an error message is delivered')
  put('ProgressPreference', action(2), 0, 'Dictates the action taken when progress records are delivered')
  put('VerbosePreference', action(0), 0, 'Dictates the action taken when a Verbose message is delivered')
  put('WarningPreference', action(2), 0, 'Dictates the action taken when a Warning message is delivered')
  put(
    'InformationPreference',
    action(0),
    0,
    'Dictates the action taken when an Information message is delivered',
  )
  put('ErrorView', new EnumValue(errorViewType, 2), 0, 'Dictates the view mode to use when displaying errors')
  put('WhatIfPreference', false, 0, 'If true, WhatIf is considered to be enabled for all commands.')
  put(
    'ConfirmPreference',
    new EnumValue(confirmImpactType, 3),
    0,
    'Dictates when confirmation should be requested. Confirmation is requested when the ConfirmImpact of the operation is equal to or greater than $ConfirmPreference. If $ConfirmPreference is None, actions will only be confirmed when Confirm is specified.',
  )
  put(
    'NestedPromptLevel',
    0,
    0,
    'Dictates what type of prompt should be displayed for the current nesting level',
  )
  put('PSSessionApplicationName', 'wsman', 0, 'AppName where the remote connection will be established')
  put(
    'PSSessionConfigurationName',
    'http://schemas.microsoft.com/powershell/Microsoft.PowerShell',
    0,
    'Name of the session configuration which will be loaded on the remote computer',
  )
  put('PSSessionOption', null, 0, 'Default session options for new remote sessions')
  put('FormatEnumerationLimit', 4, 0, 'Dictates the limit of enumeration on formatting IEnumerable objects')
  put(
    'OutputEncoding',
    objects.outputEncoding,
    0,
    'The text encoding used when piping text to a native executable file',
  )
  put(
    'PSNativeCommandArgumentPassing',
    objects.nativeArgumentPassing,
    0,
    'Dictates how arguments are passed to native executables',
  )
  put(
    'PSNativeCommandUseErrorActionPreference',
    false,
    0,
    'If true, $ErrorActionPreference applies to native executables, so that non-zero exit codes will generate cmdlet-style errors governed by error action settings',
  )
  put('PSStyle', objects.psStyle, Constant)
  for (const name of ['debug', 'erroraction', 'progress', 'verbose', 'warning', 'information'])
    guardType(rs, `${name}preference`, actionPreferenceType)
  const passing = typeOf(objects.nativeArgumentPassing)
  if (passing) guardType(rs, 'psnativecommandargumentpassing', passing)
  guardType(rs, 'confirmpreference', confirmImpactType)
  guardType(rs, 'psdefaultparametervalues', new DefaultParameterTable().netType, (value) =>
    value instanceof PSDictionary ? defaultParameterTable(value) : undefined,
  )
  guardType(rs, 'errorview', errorViewType)
  guardHistory(rs)
  arrange(top)
}

/** the order in which a session lists them */
const listed =
  'null false true Error PSDefaultParameterValues $ ^ StackTrace PSStyle OutputEncoding ConfirmPreference DebugPreference ErrorActionPreference ProgressPreference VerbosePreference WarningPreference InformationPreference ErrorView NestedPromptLevel WhatIfPreference FormatEnumerationLimit PSEmailServer PSSessionOption PSSessionConfigurationName PSSessionApplicationName IsLinux IsMacOS IsWindows IsCoreCLR PSNativeCommandUseErrorActionPreference PSNativeCommandArgumentPassing PSSenderInfo PWD MaximumHistoryCount Host HOME ExecutionContext PSVersionTable PSEdition PID PSCulture PSUICulture ? ShellId PSHOME EnabledExperimentalFeatures'
    .toLowerCase()
    .split(' ')

function arrange({ variables }: Scope): void {
  for (const key of listed) {
    const variable = variables.get(key)
    if (variable === undefined) continue
    variables.delete(key)
    variables.set(key, variable)
  }
}

const historyMax = 32_767
/** `$MaximumHistoryCount` takes what its ValidateRange attribute takes. */
function guardHistory(rs: Runspace): void {
  const variable = rs.global.top.own('maximumhistorycount')
  if (variable === undefined) return
  const range = {
    typeName: 'System.Management.Automation.ValidateRangeAttribute',
    positional: [1, historyMax],
    named: new Map<string, unknown>(),
  }
  variable.watch = { attributes: [range] }
  variable.guard = (value) => {
    const count = baseOf(value)
    if (typeof count === 'number' && count >= 1 && count <= historyMax) return value
    return fail(
      'ValidateSetFailure',
      `The variable cannot be validated because the value ${rs.text(value)} is not a valid value for the MaximumHistoryCount variable.`,
      { type: 'sma:ValidationMetadataException', category: 'MetadataError' },
    )
  }
}

const isSuspend = (value: unknown): boolean =>
  value instanceof EnumValue &&
  value.netType === actionPreferenceType &&
  Number(value.value) === ActionPreference.Suspend

/** The variable keeps its type: what is assigned is converted. */
function guardType(rs: Runspace, key: string, type: NetType, own?: (value: unknown) => unknown): void {
  const variable = rs.global.top.own(key)
  if (variable === undefined) return
  variable.watch = { attributes: [type] }
  variable.guard = (value) => {
    const made = own?.(baseOf(value))
    if (made !== undefined) return made
    try {
      const converted = convertTo(value, type, rs)
      if (isSuspend(converted)) throw castFailure('InvalidActionPreference', suspendText)
      return converted
    } catch (error) {
      const inner = netExceptionOf(error)
      if (inner === undefined) throw error
      return fail('RuntimeException', inner.message, {
        type: 'sma:ArgumentTransformationMetadataException',
        category: 'MetadataError',
        inner,
      })
    }
  }
}

/** name, definition, and `r` where it is read-only, `a` where it is in every scope: as PowerShell 7.6 has them on Linux */
const aliases: readonly (readonly [string, string, ('r' | 'a' | 'ra')?])[] = [
  ['foreach', 'ForEach-Object', 'ra'],
  ['%', 'ForEach-Object', 'ra'],
  ['where', 'Where-Object', 'ra'],
  ['?', 'Where-Object', 'ra'],
  ['clc', 'Clear-Content', 'r'],
  ['cli', 'Clear-Item', 'r'],
  ['clp', 'Clear-ItemProperty', 'r'],
  ['clv', 'Clear-Variable', 'r'],
  ['cpi', 'Copy-Item', 'r'],
  ['cvpa', 'Convert-Path', 'r'],
  ['dbp', 'Disable-PSBreakpoint', 'r'],
  ['ebp', 'Enable-PSBreakpoint', 'r'],
  ['epal', 'Export-Alias', 'r'],
  ['epcsv', 'Export-Csv', 'r'],
  ['fl', 'Format-List', 'r'],
  ['ft', 'Format-Table', 'r'],
  ['fw', 'Format-Wide', 'r'],
  ['gal', 'Get-Alias', 'r'],
  ['gbp', 'Get-PSBreakpoint', 'r'],
  ['gc', 'Get-Content', 'r'],
  ['gci', 'Get-ChildItem', 'r'],
  ['gcm', 'Get-Command', 'r'],
  ['gdr', 'Get-PSDrive', 'r'],
  ['gcs', 'Get-PSCallStack', 'r'],
  ['ghy', 'Get-History', 'r'],
  ['gi', 'Get-Item', 'r'],
  ['gl', 'Get-Location', 'r'],
  ['gm', 'Get-Member', 'r'],
  ['gmo', 'Get-Module', 'r'],
  ['gp', 'Get-ItemProperty', 'r'],
  ['gpv', 'Get-ItemPropertyValue', 'r'],
  ['gps', 'Get-Process', 'r'],
  ['group', 'Group-Object', 'r'],
  ['gu', 'Get-Unique', 'r'],
  ['gv', 'Get-Variable', 'r'],
  ['iex', 'Invoke-Expression', 'r'],
  ['ihy', 'Invoke-History', 'r'],
  ['ii', 'Invoke-Item', 'r'],
  ['ipmo', 'Import-Module', 'r'],
  ['ipal', 'Import-Alias', 'r'],
  ['ipcsv', 'Import-Csv', 'r'],
  ['measure', 'Measure-Object', 'r'],
  ['mi', 'Move-Item', 'r'],
  ['mp', 'Move-ItemProperty', 'r'],
  ['nal', 'New-Alias', 'r'],
  ['ndr', 'New-PSDrive', 'r'],
  ['ni', 'New-Item', 'r'],
  ['nv', 'New-Variable', 'r'],
  ['nmo', 'New-Module', 'r'],
  ['oh', 'Out-Host', 'r'],
  ['rbp', 'Remove-PSBreakpoint', 'r'],
  ['rdr', 'Remove-PSDrive', 'r'],
  ['ri', 'Remove-Item', 'r'],
  ['rni', 'Rename-Item', 'r'],
  ['rnp', 'Rename-ItemProperty', 'r'],
  ['rp', 'Remove-ItemProperty', 'r'],
  ['rmo', 'Remove-Module', 'r'],
  ['rv', 'Remove-Variable', 'r'],
  ['gerr', 'Get-Error', 'r'],
  ['rvpa', 'Resolve-Path', 'r'],
  ['sal', 'Set-Alias', 'r'],
  ['sbp', 'Set-PSBreakpoint', 'r'],
  ['select', 'Select-Object', 'ra'],
  ['si', 'Set-Item', 'r'],
  ['sl', 'Set-Location', 'r'],
  ['sp', 'Set-ItemProperty', 'r'],
  ['saps', 'Start-Process', 'r'],
  ['spps', 'Stop-Process', 'r'],
  ['sv', 'Set-Variable', 'r'],
  ['irm', 'Invoke-RestMethod', 'r'],
  ['iwr', 'Invoke-WebRequest', 'r'],
  ['cd', 'Set-Location', 'a'],
  ['dir', 'Get-ChildItem', 'a'],
  ['echo', 'Write-Output', 'a'],
  ['fc', 'Format-Custom', 'r'],
  ['pwd', 'Get-Location'],
  ['type', 'Get-Content'],
  ['h', 'Get-History'],
  ['history', 'Get-History'],
  ['md', 'mkdir', 'a'],
  ['popd', 'Pop-Location', 'a'],
  ['pushd', 'Push-Location', 'a'],
  ['r', 'Invoke-History'],
  ['cls', 'Clear-Host'],
  ['chdir', 'Set-Location'],
  ['copy', 'Copy-Item', 'a'],
  ['del', 'Remove-Item', 'a'],
  ['erase', 'Remove-Item'],
  ['move', 'Move-Item', 'a'],
  ['rd', 'Remove-Item'],
  ['ren', 'Rename-Item'],
  ['set', 'Set-Variable'],
  ['icm', 'Invoke-Command'],
  ['clhy', 'Clear-History', 'r'],
  ['gjb', 'Get-Job'],
  ['rcjb', 'Receive-Job'],
  ['rjb', 'Remove-Job'],
  ['sajb', 'Start-Job'],
  ['spjb', 'Stop-Job'],
  ['wjb', 'Wait-Job'],
  ['nsn', 'New-PSSession'],
  ['gsn', 'Get-PSSession'],
  ['rsn', 'Remove-PSSession'],
  ['etsn', 'Enter-PSSession'],
  ['rcsn', 'Receive-PSSession', 'r'],
  ['exsn', 'Exit-PSSession'],
  ['sls', 'Select-String'],
  ['gcb', 'Get-Clipboard'],
  ['gtz', 'Get-TimeZone'],
  ['scb', 'Set-Clipboard'],
]

const functions: readonly (readonly [string, string])[] = [
  ['cd..', 'Set-Location ..'],
  ['cd\\', 'Set-Location \\'],
  ['cd~', 'Set-Location ~'],
  ['Pause', "$null = Read-Host 'Press Enter to continue...'"],
  [
    'help',
    '[CmdletBinding()]\nparam(\n    [Parameter(Position=0, ValueFromPipelineByPropertyName=$true)]\n    [string]\n    ${Name},\n\n    [string[]]\n    ${Category})\n\nGet-Help @PSBoundParameters | Out-String\n',
  ],
  [
    'prompt',
    `\n"PS $($executionContext.SessionState.Path.CurrentLocation)$('>' * ($nestedPromptLevel + 1)) ";\n# .Link\n# https://go.microsoft.com/fwlink/?LinkID=225750\n# .ExternalHelp System.Management.Automation.dll-help.xml\n`,
  ],
  [
    'exec',
    '[CmdletBinding()]\nparam(\n    [Parameter(ValueFromRemainingArguments)]\n    [string[]]$Arguments\n)\nthrow "exec is not offered in a remote session"\n',
  ],
  [
    'Clear-Host',
    '\n[Console]::Write((\n    & (Get-Command -CommandType Application clear | Select-Object -First 1).Definition\n))\n# .Link\n# https://go.microsoft.com/fwlink/?LinkID=2096480\n# .ExternalHelp System.Management.Automation.dll-help.xml\n',
  ],
  [
    'TabExpansion2',
    `[CmdletBinding(DefaultParameterSetName = 'ScriptInputSet')]
Param(
    [Parameter(ParameterSetName = 'ScriptInputSet', Mandatory = $true, Position = 0)]
    [AllowEmptyString()]
    [string] $inputScript,

    [Parameter(ParameterSetName = 'ScriptInputSet', Position = 1)]
    [int] $cursorColumn = $inputScript.Length,

    [Parameter(ParameterSetName = 'AstInputSet', Mandatory = $true, Position = 0)]
    [System.Management.Automation.Language.Ast] $ast,

    [Parameter(ParameterSetName = 'AstInputSet', Mandatory = $true, Position = 1)]
    [System.Management.Automation.Language.Token[]] $tokens,

    [Parameter(ParameterSetName = 'AstInputSet', Mandatory = $true, Position = 2)]
    [System.Management.Automation.Language.IScriptPosition] $positionOfCursor,

    [Parameter(ParameterSetName = 'ScriptInputSet', Position = 2)]
    [Parameter(ParameterSetName = 'AstInputSet', Position = 3)]
    [Hashtable] $options = $null
)

End
{
    if ($psCmdlet.ParameterSetName -eq 'ScriptInputSet')
    {
        return [System.Management.Automation.CommandCompletion]::CompleteInput($inputScript, $cursorColumn, $options)
    }
    else
    {
        return [System.Management.Automation.CommandCompletion]::CompleteInput($ast, $tokens, $positionOfCursor, $options)
    }
}
`,
  ],
  [
    'oss',
    "\n[CmdletBinding()]\nparam(\n    [ValidateRange(2, 2147483647)]\n    [int]\n    ${Width},\n\n    [Parameter(ValueFromPipeline=$true)]\n    [psobject]\n    ${InputObject})\n\nbegin {\n    $PSBoundParameters['Stream'] = $true\n    $wrappedCmd = $ExecutionContext.InvokeCommand.GetCommand('Out-String',[System.Management.Automation.CommandTypes]::Cmdlet)\n    $scriptCmd = {& $wrappedCmd @PSBoundParameters }\n\n    $steppablePipeline = $scriptCmd.GetSteppablePipeline($myInvocation.CommandOrigin)\n    $steppablePipeline.Begin($PSCmdlet)\n}\n\nprocess {\n    $steppablePipeline.Process($_)\n}\n\nend {\n    $steppablePipeline.End()\n}\n<#\n.ForwardHelpTargetName Out-String\n.ForwardHelpCategory Cmdlet\n#>\n",
  ],
]

/** Every session has the same functions of ours: each text is parsed once for all sessions of the thread. A syntax tree never changes. */
const ownTrees = new Map<string, ScriptBlock['ast']>()

function ownBlock(rs: Runspace, text: string): ScriptBlock {
  const known = ownTrees.get(text)
  if (known) return new ScriptBlock(known, rs.global, undefined)
  const block = rs.classes.blockOfText(text, rs.global)
  ownTrees.set(text, block.ast)
  return block
}

export function installCommands(rs: Runspace): void {
  const { top } = rs.global
  for (const [name, definition, kind] of aliases) {
    const options = (kind?.includes('r') ? ReadOnly : 0) | (kind?.includes('a') ? AllScope : 0)
    const info = new AliasInfo(name, definition, options)
    info.isBuiltIn = true
    setAlias(top, info)
  }
  for (const [name, text] of functions) {
    const info = new FunctionInfo(name, ownBlock(rs, text))
    info.isBuiltIn = true
    setFunction(top, info)
  }
}
