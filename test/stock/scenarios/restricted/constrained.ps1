# A constrained session with a user drive: the calls of Copy-Item -ToSession and -FromSession, as the client's FileSystemProvider makes them.
$s = Open-S
"mode: $($s.Runspace.SessionStateProxy.LanguageMode)"
Invoke-Command -Session $s { [math]::PI -gt 3; Get-Trusted; 1..3 | ForEach-Object { $_ * 2 } }
try { Invoke-Command -Session $s { [math]::Max(1, 2) } -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
try { Invoke-Command -Session $s { [System.IO.File]::ReadAllText('/etc/passwd') } -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
try { Invoke-Command -Session $s { Add-Type 'public class Z {}' } -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
try { Invoke-Command -Session $s { $ExecutionContext.SessionState.LanguageMode = 'FullLanguage' } -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
function Call([string]$Name, [hashtable]$With) {
    $ps = [powershell]::Create(); $ps.Runspace = $s.Runspace
    [void]$ps.AddCommand($Name); foreach ($k in $With.Keys) { [void]$ps.AddParameter($k, $With[$k]) }
    $ps.Invoke(); foreach ($e in $ps.Streams.Error) { "error: $($e.Exception.Message)" }
}
Call PSCopyRemoteUtils @{ pathToValidate = 'User:/' } | ForEach-Object { "root $($_.Root) absolute $($_.IsAbsolute)" }
$bytes = [byte[]](1, 2, 3, 250)
Call PSCopyToSessionHelper @{ copyToFilePath = 'User:/From Client.bin'; createFile = $true; b64Fragment = [Convert]::ToBase64String($bytes) } | ForEach-Object { "wrote $($_.BytesWritten)" }
Call PSCopyFromSessionHelper @{ getPathItems = 'User:/From*' } | ForEach-Object { $_.Items } | ForEach-Object { "$($_.FullName) $($_.FileSize) $($_.IsDirectory)" }
Call PSCopyFromSessionHelper @{ copyFromFilePath = 'User:/From Client.bin'; copyFromStart = 0L; copyFromNumBytes = 100L } | ForEach-Object { "$([Convert]::FromBase64String($_.b64Fragment)) more $($_.moreAvailable)" }
try { Call PSCopyFromSessionHelper @{ copyFromFilePath = '/etc/passwd'; copyFromStart = 0L; copyFromNumBytes = 100L } } catch { $_.Exception.InnerException.Message }
Call PSCopyToSessionHelper @{ copyToFilePath = 'User:/large'; createFile = $true; b64Fragment = [Convert]::ToBase64String([byte[]]::new(1000)) } | Where-Object { $_ -is [string] }
Remove-PSSession $s
