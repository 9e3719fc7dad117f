# The words of Pester 4 that PowerShell's own test files use, as a module that runs in our engine (test/pester/run.ts).
# Pester 4 has no discovery: a Describe runs where it stands. Its setup and teardown blocks are found in its syntax tree first, because
# they hold for the whole group wherever they are written. Each result is a line of JSON in the result file, written as it happens, so
# that a file which does not end still tells what it did.

$script:groups = [System.Collections.Generic.Stack[hashtable]]::new()
$script:bindInCaller = $null
$script:resultFile = $null
$script:excludedTags = @()
$script:insideTest = $false

# --- the run of a file

<#
.SYNOPSIS
Runs a test file. Caller runs a file in the session state of the tests; Binder dot-sources a block there: a block taken from a syntax tree
belongs to no session state, and has to see the variables of the group it stands in.
#>
function Invoke-TestFile {
    param([scriptblock] $Caller, [scriptblock] $Binder, [string] $ResultFile, [string[]] $ExcludeTag = @())
    $script:bindInCaller = $Binder
    $script:resultFile = $ResultFile
    $script:excludedTags = $ExcludeTag
    $script:groups.Clear()
    Enter-Group 'file' 'File'
    try {
        do { $null = & $Caller } until ($true)
    } catch {
        Write-Result 'Error in the test file' 'Failed' $_
    }
    Write-Line @{ result = 'End' }
}

function Write-Line([hashtable] $Line) {
    [System.IO.File]::AppendAllText($script:resultFile, (ConvertTo-Json $Line -Compress -Depth 4) + "`n")
}

function Write-Result([string] $Name, [string] $Result, $ErrorRecord, [int] $At) {
    $line = @{ result = $Result; name = $Name; path = Get-GroupPath; line = $At }
    if ($null -ne $ErrorRecord) {
        $line.message = if ($ErrorRecord.FullyQualifiedErrorId -like 'PesterAssertion*') { "$($ErrorRecord.TargetObject.Message)" }
            else { $ErrorRecord.ToString() }
        $line.errorId = "$($ErrorRecord.FullyQualifiedErrorId)"
        $line.errorType = if ($null -ne $ErrorRecord.Exception) { $ErrorRecord.Exception.GetType().FullName } else { '' }
        $where = if ($ErrorRecord.FullyQualifiedErrorId -like 'PesterAssertion*') { $ErrorRecord.TargetObject } else { $null }
        $line.failedAt = if ($null -ne $where) { [int] $where.Line } elseif ($null -ne $ErrorRecord.InvocationInfo) {
            $ErrorRecord.InvocationInfo.ScriptLineNumber
        } else { 0 }
        $line.text = if ($null -ne $where) { "$($where.LineText)".Trim() } elseif ($null -ne $ErrorRecord.InvocationInfo) {
            "$($ErrorRecord.InvocationInfo.Line)".Trim()
        } else { '' }
    }
    Write-Line $line
}

function Get-GroupPath {
    $names = $script:groups.ToArray()
    [array]::Reverse($names)
    return , @($names | Select-Object -Skip 1 | ForEach-Object { $_.Name })
}

# --- groups

function Enter-Group([string] $Name, [string] $Kind) {
    $script:groups.Push(@{
        Name = $Name; Kind = $Kind
        BeforeAll = [System.Collections.Generic.List[object]]::new(); AfterAll = [System.Collections.Generic.List[object]]::new()
        BeforeEach = [System.Collections.Generic.List[object]]::new(); AfterEach = [System.Collections.Generic.List[object]]::new()
    })
}

function Describe {
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Alias('Tags')] [string[]] $Tag = @(),
        [Parameter(Position = 1)] [ValidateNotNull()] [scriptblock] $Fixture = $(throw 'No test script block is provided.')
    )
    Assert-InFile 'Describe'
    if ($script:groups.Count -eq 1) {
        foreach ($one in $Tag) { if ($script:excludedTags -contains $one) { return } }
    }
    Invoke-Group 'Describe' $Name $Fixture
}

function Context {
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Alias('Tags')] [string[]] $Tag = @(),
        [Parameter(Position = 1)] [ValidateNotNull()] [scriptblock] $Fixture = $(throw 'No test script block is provided.')
    )
    Assert-InFile 'Context'
    Invoke-Group 'Context' $Name $Fixture
}

function Assert-InFile([string] $Command) {
    if ($script:groups.Count -eq 0) { throw "The $Command command may only be used from a Pester test script." }
}

function Invoke-Group([string] $Kind, [string] $Name, [scriptblock] $Fixture) {
    Enter-Group $Name $Kind
    $ownsDrive = -not (Test-Path TestDrive:\)
    $kept = @()
    try {
        try {
            if ($ownsDrive) { New-TestDrive } else { $kept = @(Get-ChildItem -Recurse -LiteralPath $global:TestDrive | ForEach-Object FullName) }
            Add-SetupAndTeardown $Fixture
            Invoke-Blocks $script:groups.Peek().BeforeAll
            do { $null = & $Fixture } until ($true)
        } finally {
            Invoke-Blocks $script:groups.Peek().AfterAll
            if ($ownsDrive) { Remove-TestDrive } else { Clear-TestDrive $kept }
        }
    } catch {
        Write-Result "Error occurred in $Kind block" 'Failed' $_ $Fixture.Ast.Extent.StartLineNumber
    }
    $null = $script:groups.Pop()
}

function Add-SetupAndTeardown([scriptblock] $Fixture) {
    $group = $script:groups.Peek()
    $calls = $Fixture.Ast.FindAll({
            param($Ast)
            $Ast -is [System.Management.Automation.Language.CommandAst] -and
            $Ast.CommandElements[0].ToString() -match '^(?:Before|After)(?:Each|All)$' -and
            $Ast.CommandElements[-1] -is [System.Management.Automation.Language.ScriptBlockExpressionAst]
        }, $false)
    foreach ($call in $calls) { $group[$call.CommandElements[0].ToString()].Add($call.CommandElements[-1].ScriptBlock.GetScriptBlock()) }
}

function Invoke-Blocks($Blocks) {
    foreach ($block in $Blocks) { $null = . $script:bindInCaller $block }
}

# found by Add-SetupAndTeardown; met again while the group runs
function BeforeAll([scriptblock] $Scriptblock) { Assert-InFile 'BeforeAll' }
function AfterAll([scriptblock] $Scriptblock) { Assert-InFile 'AfterAll' }
function BeforeEach([scriptblock] $Scriptblock) { Assert-InFile 'BeforeEach' }
function AfterEach([scriptblock] $Scriptblock) { Assert-InFile 'AfterEach' }

# --- tests

function It {
    [CmdletBinding(DefaultParameterSetName = 'Normal')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Position = 1)] [scriptblock] $Test = { },
        [System.Collections.IDictionary[]] $TestCases,
        [Parameter(ParameterSetName = 'Pending')] [switch] $Pending,
        [Parameter(ParameterSetName = 'Skip')] [Alias('Ignore')] [switch] $Skip
    )
    Assert-InFile 'It'
    $result = if ($Skip) { 'Skipped' } elseif ($Pending) { 'Pending' } else { '' }
    if ($result -eq '' -and -not $PSBoundParameters.ContainsKey('Test')) { throw 'No test script block is provided.' }
    $ast = $Test.Ast
    if ($PSCmdlet.ParameterSetName -eq 'Normal' -and -not (@($ast.BeginBlock.Statements) + @($ast.ProcessBlock.Statements) +
            @($ast.EndBlock.Statements) | Where-Object { $null -ne $_ })) {
        $result = 'Pending'
    }
    $line = $MyInvocation.ScriptLineNumber
    if ($null -ne $TestCases -and $TestCases.Count -gt 0) {
        foreach ($case in $TestCases) { Invoke-Test (Expand-Name $Name $case) $Test $case $result $line }
    } else {
        Invoke-Test $Name $Test @{} $result $line
    }
}

function Expand-Name([string] $Name, [System.Collections.IDictionary] $Case) {
    return [regex]::Replace($Name, '<([^>]+)>', {
            $key = $args[0].Groups[1].Value
            if (-not $Case.Contains($key)) { "<$key>" }
            elseif ($Case[$key] -is [string] -and $Case[$key] -ne '') { $Case[$key] }
            else { Format-Value $Case[$key] }
        })
}

function Invoke-Test([string] $Name, [scriptblock] $Test, [System.Collections.IDictionary] $Case, [string] $Result, [int] $Line) {
    if ($Result -ne '') {
        Write-Result $Name $Result $null $Line
        return
    }
    Write-Line @{ result = 'Begin'; name = $Name; path = Get-GroupPath; line = $Line }
    $failure = $null
    $groups = $script:groups.ToArray()
    $script:insideTest = $true
    try {
        for ($i = $groups.Count - 1; $i -ge 0; $i--) { Invoke-Blocks $groups[$i].BeforeEach }
        do { $null = & $Test @Case } until ($true)
    } catch {
        $failure = $_
    } finally {
        try {
            for ($i = 0; $i -lt $groups.Count; $i++) { Invoke-Blocks $groups[$i].AfterEach }
        } catch {
            $failure = $_
        }
        $script:insideTest = $false
    }
    $outcome = if ($null -eq $failure) { 'Passed' }
        elseif ($failure.FullyQualifiedErrorId -match '^PesterTest(Skipped|Pending|Inconclusive)$') { $Matches[1] }
        else { 'Failed' }
    Write-Result $Name $outcome $failure $Line
}

function Set-ItResult {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'Inconclusive')] [switch] $Inconclusive,
        [Parameter(ParameterSetName = 'Pending')] [switch] $Pending,
        [Parameter(ParameterSetName = 'Skipped')] [switch] $Skipped,
        [string] $Because
    )
    Assert-InFile 'Set-ItResult'
    $result = $PSCmdlet.ParameterSetName
    throw [System.Management.Automation.ErrorRecord]::new([Exception]::new("It result set to $result, $Because"), "PesterTest$result",
        'InvalidResult', @{ Message = $Because; Line = $MyInvocation.ScriptLineNumber; LineText = $MyInvocation.Line })
}

function Set-TestInconclusive([string] $Message) { Set-ItResult -Inconclusive -Because $Message }

function InModuleScope {
    param([Parameter(Mandatory)] [string] $ModuleName, [Parameter(Mandatory)] [scriptblock] $ScriptBlock)
    $module = Get-Module -Name $ModuleName | Select-Object -First 1
    if ($null -eq $module) { throw "No module named '$ModuleName' is currently loaded." }
    $null = . $module.NewBoundScriptBlock($ScriptBlock)
}

# --- TestDrive: a folder of its own for each outermost group; an inner group takes away what it added

function New-TestDrive {
    $folder = New-Item -ItemType Directory -Path (Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid().ToString()))
    $null = New-PSDrive -Name TestDrive -PSProvider FileSystem -Root $folder.FullName -Scope Global -Description 'Pester test drive'
    New-Variable -Name TestDrive -Scope Global -Value $folder -Force
}

function Clear-TestDrive([string[]] $Kept) {
    Get-ChildItem -Recurse -LiteralPath (Get-PSDrive TestDrive).Root | Sort-Object -Descending -Property FullName |
        Where-Object { $Kept -notcontains $_.FullName } | Remove-Item -Force -Recurse
}

function Remove-TestDrive {
    $drive = Get-PSDrive -Name TestDrive -ErrorAction Ignore
    if ($null -eq $drive) { return }
    $drive | Remove-PSDrive -Force
    if (Test-Path -LiteralPath $drive.Root) { Remove-Item -LiteralPath $drive.Root -Force -Recurse }
    Remove-Variable -Name TestDrive -Scope Global -Force -ErrorAction Ignore
}

function Setup {
    param([switch] $Dir, [switch] $File, $Path, $Content = '', [switch] $PassThru)
    Assert-InFile 'Setup'
    $root = (Get-PSDrive TestDrive).Root
    $item = if ($Dir) { New-Item -Name $Path -Path $root -ItemType Directory -Force }
        elseif ($File) { $Content | New-Item -Name $Path -Path $root -ItemType File -Force }
    if ($PassThru) { return $item }
}

. $PSScriptRoot/Should.ps1

Export-ModuleMember -Function Invoke-TestFile, Describe, Context, It, BeforeAll, AfterAll, BeforeEach, AfterEach, Should, Set-ItResult,
    Set-TestInconclusive, InModuleScope, Setup
