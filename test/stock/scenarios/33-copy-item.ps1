# Copy-Item -ToSession and -FromSession: the provider's own code and the scripts that it sends, without the cmdlet (NuGet has no
# Microsoft.PowerShell.Management): a file of several fragments, an empty one, a folder, and what goes wrong.
#: modules
$s = Open-S
$any = [Reflection.BindingFlags]'Instance,Public,NonPublic'
$context = $ExecutionContext.GetType().GetField('_context', $any).GetValue($ExecutionContext)
$state = $context.GetType().GetProperty('EngineSessionState', $any).GetValue($context)
$contextType = [psobject].Assembly.GetType('System.Management.Automation.CmdletProviderContext')
$dynamicType = [psobject].Assembly.GetType('Microsoft.PowerShell.Commands.CopyItemDynamicParameters')
$copy = $state.GetType().GetMethods($any).Where({ $_.Name -eq 'CopyItem' -and $_.GetParameters()[-1].ParameterType -eq $contextType })[0]
$children = [psobject].Assembly.GetType('System.Management.Automation.CopyContainers')::CopyTargetContainer
function Copy-Far([string]$From, [string]$To, [string]$Way, [switch]$Recurse) {
    $with = [Activator]::CreateInstance($contextType, $any, $null, [object[]]@($context), $null)
    $session = [Activator]::CreateInstance($dynamicType, $true)
    $dynamicType.GetProperty($Way).SetValue($session, $s)
    $contextType.GetProperty('DynamicParameters', $any).SetValue($with, $session)
    try { [void]$copy.Invoke($state, [object[]]@([string[]]@($From), $To, [bool]$Recurse, $children, $with)) }
    catch { $e = $_.Exception; while ($e.InnerException) { $e = $e.InnerException }; "  thrown: $($e.Message)".Replace($root, '<root>') }
    foreach ($e in $contextType.GetMethod('GetAccumulatedErrorObjects', $any).Invoke($with, $null)) { "  error: $($e.FullyQualifiedErrorId): $e".Replace($root, '<root>') }
}
$root = [IO.Path]::Combine([IO.Path]::GetTempPath(), "stock-copy-$([guid]::NewGuid().ToString('n'))")
$local, $far, $back = 'local', 'far', 'back' | ForEach-Object { [IO.Directory]::CreateDirectory("$root/$_").FullName }
$bytes = [byte[]]::new(3000000); for ($i = 0; $i -lt $bytes.Length; $i += 997) { $bytes[$i] = ($i * 7) % 256 }
[IO.File]::WriteAllBytes("$local/big.bin", $bytes); [IO.File]::WriteAllBytes("$local/empty.bin", [byte[]]@())
[void][IO.Directory]::CreateDirectory("$local/tree/sub"); [void][IO.Directory]::CreateDirectory("$local/tree/hollow")
[IO.File]::WriteAllText("$local/tree/a.txt", 'aaa'); [IO.File]::WriteAllText("$local/tree/sub/[b] é.txt", 'bé')
[IO.File]::SetLastWriteTimeUtc("$local/tree/a.txt", [datetime]'2024-01-02T03:04:05Z')
function Show-Tree([string]$Folder) {
    foreach ($f in [IO.Directory]::GetFileSystemEntries($Folder, '*', 'AllDirectories') | Sort-Text) {
        "  $($f.Substring($Folder.Length)) $(if ([IO.File]::Exists($f)) { [Convert]::ToHexString([Security.Cryptography.SHA1]::HashData([IO.File]::ReadAllBytes($f))) })"
    }
}
function Sort-Text { $n = [string[]]@($input); [array]::Sort($n, [StringComparer]::Ordinal); $n }
try {
    'to the session'
    Copy-Far "$local/big.bin" "$far/big.bin" ToSession
    Copy-Far "$local/empty.bin" $far ToSession
    Copy-Far "$local/tree" $far ToSession -Recurse
    Show-Tree $far
    [IO.File]::GetLastWriteTimeUtc("$far/tree/a.txt").ToString('s')
    'from the session'
    Copy-Far "$far/big.bin" "$back/big.bin" FromSession
    Copy-Far "$far/empty.bin" $back FromSession
    Copy-Far "$far/tree" $back FromSession -Recurse
    Show-Tree $back
    [IO.File]::GetLastWriteTimeUtc("$back/tree/a.txt").ToString('s')
    'what is not there'
    Copy-Far "$far/nothing.bin" $back FromSession
    Copy-Far "$local/big.bin" "$far/no/such/folder/big.bin" ToSession
    Copy-Far "$local/tree" "$far/big.bin" ToSession -Recurse
    'helpers left behind: ' + @(Invoke-Command -Session $s { Get-ChildItem function:PSCopy* }).Count
} finally { [IO.Directory]::Delete($root, $true) }
Remove-PSSession $s
