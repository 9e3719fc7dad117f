# Should and its operators: each answers whether the value meets it, as Pester 4 compares, and how to say so.

# operators that see all of the input as one array; the others are asked of each object
$script:takesArray = @('Be', 'BeExactly', 'BeNullOrEmpty', 'Contain', 'HaveCount')
$script:operatorAliases = @{
    EQ = 'Be'; CEQ = 'BeExactly'; GT = 'BeGreaterThan'; GE = 'BeGreaterOrEqual'; LT = 'BeLessThan'; LE = 'BeLessOrEqual'
    HaveType = 'BeOfType'; CMATCH = 'MatchExactly'
}

function Should {
    [CmdletBinding(DefaultParameterSetName = 'Legacy')]
    param(
        [Parameter(ParameterSetName = 'Legacy', Position = 0)] [object] $__First,
        [Parameter(ParameterSetName = 'Legacy', Position = 1)] [object] $__Second,
        [Parameter(ParameterSetName = 'Legacy', Position = 2)] [object] $__Third,
        [Parameter(ValueFromPipeline)] [object] $ActualValue,
        [Parameter(ParameterSetName = 'Be', Mandatory)] [Alias('EQ')] [switch] $Be,
        [Parameter(ParameterSetName = 'BeExactly', Mandatory)] [Alias('CEQ')] [switch] $BeExactly,
        [Parameter(ParameterSetName = 'BeGreaterThan', Mandatory)] [Alias('GT')] [switch] $BeGreaterThan,
        [Parameter(ParameterSetName = 'BeGreaterOrEqual', Mandatory)] [Alias('GE')] [switch] $BeGreaterOrEqual,
        [Parameter(ParameterSetName = 'BeLessThan', Mandatory)] [Alias('LT')] [switch] $BeLessThan,
        [Parameter(ParameterSetName = 'BeLessOrEqual', Mandatory)] [Alias('LE')] [switch] $BeLessOrEqual,
        [Parameter(ParameterSetName = 'BeIn', Mandatory)] [switch] $BeIn,
        [Parameter(ParameterSetName = 'BeLike', Mandatory)] [switch] $BeLike,
        [Parameter(ParameterSetName = 'BeLikeExactly', Mandatory)] [switch] $BeLikeExactly,
        [Parameter(ParameterSetName = 'BeNullOrEmpty', Mandatory)] [switch] $BeNullOrEmpty,
        [Parameter(ParameterSetName = 'BeOfType', Mandatory)] [Alias('HaveType')] [switch] $BeOfType,
        [Parameter(ParameterSetName = 'BeTrue', Mandatory)] [switch] $BeTrue,
        [Parameter(ParameterSetName = 'BeFalse', Mandatory)] [switch] $BeFalse,
        [Parameter(ParameterSetName = 'Contain', Mandatory)] [switch] $Contain,
        [Parameter(ParameterSetName = 'Exist', Mandatory)] [switch] $Exist,
        [Parameter(ParameterSetName = 'FileContentMatch', Mandatory)] [switch] $FileContentMatch,
        [Parameter(ParameterSetName = 'FileContentMatchExactly', Mandatory)] [switch] $FileContentMatchExactly,
        [Parameter(ParameterSetName = 'FileContentMatchMultiline', Mandatory)] [switch] $FileContentMatchMultiline,
        [Parameter(ParameterSetName = 'HaveCount', Mandatory)] [switch] $HaveCount,
        [Parameter(ParameterSetName = 'Match', Mandatory)] [switch] $Match,
        [Parameter(ParameterSetName = 'MatchExactly', Mandatory)] [Alias('CMATCH')] [switch] $MatchExactly,
        [Parameter(ParameterSetName = 'Throw', Mandatory)] [switch] $Throw,
        [Parameter(ParameterSetName = 'Be', Position = 1)] [Parameter(ParameterSetName = 'BeExactly', Position = 1)]
        [Parameter(ParameterSetName = 'BeGreaterThan', Position = 1)] [Parameter(ParameterSetName = 'BeGreaterOrEqual', Position = 1)]
        [Parameter(ParameterSetName = 'BeLessThan', Position = 1)] [Parameter(ParameterSetName = 'BeLessOrEqual', Position = 1)]
        [Parameter(ParameterSetName = 'BeIn', Position = 1)] [Parameter(ParameterSetName = 'BeLike', Position = 1)]
        [Parameter(ParameterSetName = 'BeLikeExactly', Position = 1)] [Parameter(ParameterSetName = 'Contain', Position = 1)]
        [Parameter(ParameterSetName = 'HaveCount', Position = 1)] [object] $ExpectedValue,
        [Parameter(ParameterSetName = 'BeOfType', Position = 1)] [object] $ExpectedType,
        [Parameter(ParameterSetName = 'FileContentMatch', Position = 1)] [Parameter(ParameterSetName = 'FileContentMatchExactly', Position = 1)]
        [Parameter(ParameterSetName = 'FileContentMatchMultiline', Position = 1)] [object] $ExpectedContent,
        [Parameter(ParameterSetName = 'Match', Position = 1)] [Parameter(ParameterSetName = 'MatchExactly', Position = 1)]
        [object] $RegularExpression,
        [Parameter(ParameterSetName = 'Throw', Position = 1)] [object] $ExpectedMessage,
        [Parameter(ParameterSetName = 'Throw', Position = 2)] [object] $ErrorId,
        [Parameter(ParameterSetName = 'Throw', Position = 3)] [object] $ExceptionType,
        [Parameter(ParameterSetName = 'Throw')] [switch] $PassThru,
        [object] $Because,
        [switch] $Not
    )
    begin {
        $received = [System.Collections.Generic.List[object]]::new()
        $operator = $PSCmdlet.ParameterSetName
        $negate = [bool] $Not
        $expected = $ExpectedValue
        if ($operator -eq 'Legacy') {
            $words = @($__First, $__Second, $__Third)
            if ($words[0] -eq 'not') { $negate = $true; $words = $words[1..2] }
            if ($null -eq $words[0]) { throw 'You cannot call Should without specifying an assertion method.' }
            $operator = "$($words[0])"
            if ($script:operatorAliases.ContainsKey($operator)) { $operator = $script:operatorAliases[$operator] }
            if (-not $script:operators.ContainsKey($operator)) { throw "'$operator' is not a valid Should operator." }
            $expected = $words[1]
        } elseif ($null -ne $ExpectedType) { $expected = $ExpectedType }
        elseif ($null -ne $ExpectedContent) { $expected = $ExpectedContent }
        elseif ($null -ne $RegularExpression) { $expected = $RegularExpression }
        elseif ($null -ne $ExpectedMessage) { $expected = $ExpectedMessage }
        $because = if ("$Because".Trim() -ne '') { " because $("$Because".Trim() -replace '^because\s')," } else { '' }
    }
    process { $received.Add($ActualValue) }
    end {
        $values = if ($received.Count -eq 0) { , @($null) }
            elseif ($script:takesArray -contains $operator) { , @(, $received.ToArray()) }
            else { , $received }
        foreach ($value in $values) {
            if ($operator -eq 'Throw') {
                $failure = Test-Throw $value $expected $ErrorId $ExceptionType $negate $because
                if ($PassThru -and $null -eq $failure) { $script:thrown }
            } else {
                $failure = $null
                if ((& $script:operators[$operator] $value $expected) -eq $negate) {
                    $word = if ($negate) { 'not ' } else { '' }
                    $failure = "Expected the value to ${word}$operator $(Format-Value $expected),$because but got $(Format-Value $value)."
                }
            }
            if ($null -ne $failure) {
                throw [System.Management.Automation.ErrorRecord]::new([Exception]::new($failure), 'PesterAssertionFailed', 'InvalidResult',
                    @{ Message = $failure; Line = $MyInvocation.ScriptLineNumber; LineText = $MyInvocation.Line })
            }
        }
    }
}

# --- what each operator asks

$script:operators = @{
    Be                        = { param($actual, $expected) Test-Equal $actual $expected $false }
    BeExactly                 = { param($actual, $expected) Test-Equal $actual $expected $true }
    BeGreaterThan             = { param($actual, $expected) -not ($actual -le $expected) }
    BeGreaterOrEqual          = { param($actual, $expected) -not ($actual -lt $expected) }
    BeLessThan                = { param($actual, $expected) -not ($actual -ge $expected) }
    BeLessOrEqual             = { param($actual, $expected) -not ($actual -gt $expected) }
    BeIn                      = { param($actual, $expected) $expected -contains $actual }
    Contain                   = { param($actual, $expected) $actual -contains $expected }
    BeLike                    = { param($actual, $expected) [bool] ($actual -like $expected) }
    BeLikeExactly             = { param($actual, $expected) [bool] ($actual -clike $expected) }
    Match                     = { param($actual, $expected) [bool] ($actual -match $expected) }
    MatchExactly              = { param($actual, $expected) [bool] ($actual -cmatch $expected) }
    BeTrue                    = { param($actual) [bool] $actual }
    BeFalse                   = { param($actual) -not $actual }
    Exist                     = { param($actual) [bool] (Test-Path $actual) }
    BeNullOrEmpty             = { param($actual) Test-NullOrEmpty $actual }
    BeOfType                  = { param($actual, $expected) $actual -is (ConvertTo-Type $expected) }
    HaveCount                 = { param($actual, $expected) (Get-Count $actual) -eq [int] $expected }
    FileContentMatch          = { param($actual, $expected) @(@(Get-Content -Encoding utf8 $actual) -match $expected).Count -gt 0 }
    FileContentMatchExactly   = { param($actual, $expected) @(@(Get-Content -Encoding utf8 $actual) -cmatch $expected).Count -gt 0 }
    FileContentMatchMultiline = { param($actual, $expected) [bool] ((Get-Content $actual -Delimiter ([char] 0)) -match $expected) }
}
# answered by Test-Throw
$script:operators.Throw = $null

function Get-Count($Value) { if ($null -eq $Value) { 0 } else { $Value.Count } }

function ConvertTo-Type($Type) {
    if ($Type -isnot [string]) { return $Type }
    $found = ($Type -replace '^\[(.*)\]$', '$1') -as [type]
    if ($null -eq $found) { throw [ArgumentException]::new("Could not find type [$Type].") }
    return $found
}

function Test-NullOrEmpty([object[]] $Values) {
    if ($null -eq $Values -or $Values.Count -eq 0) { return $true }
    if ($Values.Count -gt 1) { return $false }
    if ($Values[0] -is [hashtable]) { return $Values[0].Count -eq 0 }
    return [string]::IsNullOrEmpty($Values[0])
}

# nothing, an empty array and an array of one $null are alike; arrays are compared item by item, the expected value on the left
function Test-Equal([object[]] $First, [object[]] $Second, [bool] $CaseSensitive, [int] $Depth) {
    if ($Depth -gt 100) { throw 'Reached the recursion depth limit of 100 when comparing arrays.' }
    $none = foreach ($list in $First, $Second) { $null -eq $list -or $list.Count -eq 0 -or ($list.Count -eq 1 -and $null -eq $list[0]) }
    if ($none[0] -or $none[1]) { return $none[0] -and $none[1] }
    if ($First.Count -ne $Second.Count) { return $false }
    for ($i = 0; $i -lt $First.Count; $i++) {
        $equal = if ($First[$i] -is [array] -or $Second[$i] -is [array]) { Test-Equal $First[$i] $Second[$i] $CaseSensitive ($Depth + 1) }
            elseif ($CaseSensitive) { $Second[$i] -ceq $First[$i] }
            else { $Second[$i] -eq $First[$i] }
        if (-not $equal) { return $false }
    }
    return $true
}

# the failure in words, or nothing
function Test-Throw($Block, $ExpectedMessage, $ErrorId, $ExceptionType, [bool] $Negate, [string] $Because) {
    if ($Block -isnot [scriptblock]) { throw [ArgumentNullException]::new('ActualValue', 'The input of Throw must be enclosed in curly braces.') }
    $script:thrown = $null
    try {
        do { $null = & $Block } until ($true)
    } catch {
        $script:thrown = $_
    }
    if ($Negate) {
        if ($null -eq $script:thrown) { return }
        return "Expected no exception to be thrown,$Because but `"$($script:thrown.Exception.Message)`" was thrown."
    }
    if ($null -eq $script:thrown) { return "Expected an exception to be thrown,$Because but no exception was thrown." }
    if ($ExceptionType -is [string]) { $ExceptionType = ConvertTo-Type $ExceptionType }
    if ($null -ne $ExceptionType -and $script:thrown.Exception -isnot $ExceptionType) {
        return "Expected an exception of type [$ExceptionType],$Because but it was [$($script:thrown.Exception.GetType())]: $($script:thrown.Exception.Message)"
    }
    $message = $script:thrown.Exception.Message
    if (-not (Test-Within $message $ExpectedMessage)) {
        return "Expected an exception with message '$ExpectedMessage',$Because but it was '$message'."
    }
    $id = $script:thrown.FullyQualifiedErrorId
    if (-not (Test-Within $id $ErrorId)) { return "Expected an exception with id '$ErrorId',$Because but it was '$id': $message" }
}

function Test-Within([string] $Whole, $Part) {
    return "$Part".Trim() -eq '' -or $Whole.IndexOf("$Part", [System.StringComparison]::InvariantCultureIgnoreCase) -ge 0
}

function Format-Value($Value) {
    if ($null -eq $Value) { return '$null' }
    if ($Value -is [bool]) { return "`$$Value".ToLower() }
    if ($Value -is [string]) { return "'$Value'" }
    if ($Value -is [type]) { return "[$Value]" }
    if ($Value -is [array]) { return "@($(@($Value | ForEach-Object { Format-Value $_ }) -join ', '))" }
    return "$Value"
}
