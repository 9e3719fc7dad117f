# Tab: the genuine client's own completion of a remote session (CommandCompletion.CompleteInput with a PowerShell), and TabExpansion2 called by name.
#: modules
$s = Open-S
function Show($r) { "  $($r.ReplacementIndex),$($r.ReplacementLength),$($r.CurrentMatchIndex)"; foreach ($m in $r.CompletionMatches) { "  $($m.ResultType) $($m.CompletionText) | $($m.ListItemText) | $($m.ToolTip -replace '\s+', ' ')" } }
function Complete([string]$Text) {
    "'$Text'"
    $ps = [powershell]::Create(); $ps.Runspace = $s.Runspace
    Show ([System.Management.Automation.CommandCompletion]::CompleteInput($Text, $Text.Length, $null, $ps))
}
Invoke-Command -Session $s { function global:Get-Stock { [CmdletBinding()]param([ValidateSet('one', 'two')][string]$Which, [switch]$All, [datetime]$Since) }; $global:stockValue = [version]'1.2'; Set-Location / }
Complete 'Get-Stoc'
Complete 'Get-Stock -'
Complete 'Get-Stock -Which '
Complete 'Get-Stock -Wh'
Complete '$stockV'
Complete '$stockValue.Ma'
Complete '[System.Globalization.GregorianC'
Complete 'Get-Item -LiteralPa'
Complete 'Write-Output "a" -NoEnum'
Complete 'nothing-like-this-x'
Complete 'if ($true) { Get-Stock -A'
Show (Invoke-Command -Session $s { TabExpansion2 'Get-Stock -Which t; 1' 18 })
Show (Invoke-Command -Session $s { TabExpansion2 -inputScript '$x = Get-Stock -' -cursorColumn 16 })
Show (Invoke-Command -Session $s { $t = $null; $e = $null; $ast = [System.Management.Automation.Language.Parser]::ParseInput('Get-Stock -Which ', [ref]$t, [ref]$e); TabExpansion2 -ast $ast -tokens $t -positionOfCursor $t[-1].Extent.StartScriptPosition })
Remove-PSSession $s
