# A kiosk without language: what PowerShell's own client sees of it. Blocks of one pipeline of commands are sent as commands.
$s = Open-S
"opened: $($s.State)"
Invoke-Command -Session $s { Get-Command } | ForEach-Object { "$($_.CommandType) $($_.Name)" }
Invoke-Command -Session $s { Get-OpeningHours -Day sunday }
Invoke-Command -Session $s { Get-Date -Format yyyy-MM-dd } | ForEach-Object { $_ -match '^\d{4}-\d\d-\d\d$' }
try { Invoke-Command -Session $s { Get-OpeningHours -Day 'sunday; ls' } -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { Invoke-Command -Session $s { Get-Process } -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
try { Invoke-Command -Session $s { 1 + 1 } -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
try { Invoke-Command -Session $s { $x = 1; $x } -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
"mode: $($s.Runspace.SessionStateProxy.LanguageMode)"
# Enter-PSSession's opening, and a line typed there
$flags = [Reflection.BindingFlags]'NonPublic,Instance,Public'
$T = [psobject].Assembly.GetType('System.Management.Automation.Remoting.RunspaceRef')
$ref = $T.GetConstructor($flags, $null, [type[]]@([runspace]), $null).Invoke(@([runspace]::DefaultRunspace))
$override = $T.GetMethods($flags) | Where-Object { $_.Name -eq 'Override' -and $_.GetParameters().Count -eq 3 }
try { [void]$override.Invoke($ref, [object[]]($s.Runspace, [object]::new(), $false)); 'entered' } catch { "override failed: $($_.Exception.InnerException.Message)" }
function Enter-Line([string]$Line) {
    $m = $T.GetMethod('CreatePipeline', $flags, $null, [type[]]@([string], [bool], [bool]), $null)
    $p = $m.Invoke($ref, [object[]]($Line, $true, $false))
    $p.Commands[0].MergeMyResults('Error', 'Output'); $p.Commands.Add([System.Management.Automation.Runspaces.Command]::new('Out-Default', $false, $true))
    try { $p.Invoke() } catch { "line failed: $($_.Exception.InnerException.Message)" }
}
Enter-Line 'Get-OpeningHours -Day saturday'
Enter-Line 'Get-ChildItem /'
Remove-PSSession $s
