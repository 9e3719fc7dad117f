/** What both engines run: one script for each thing that real scripts spend their time on. Only commands of the engine itself, as NuGet has no others. */

export interface BenchScript {
  readonly name: string
  readonly text: string
}

export const scripts: readonly BenchScript[] = [
  {
    name: 'loop with arithmetic',
    text: `
$sum = 0
for ($i = 0; $i -lt 200000; $i++) { if ($i % 3 -eq 0) { $sum += $i } else { $sum -= 1 } }
$sum`,
  },
  {
    name: 'nested foreach, doubles',
    text: `
$total = 0.0
foreach ($x in 1..300) { foreach ($y in 1..300) { $total += $x * 0.5 / $y } }
'{0:F6}' -f $total`,
  },
  {
    name: 'calls of a typed function',
    text: `
function Add-Pair([int]$a, [int]$b) { $a + $b }
$sum = 0
for ($i = 0; $i -lt 15000; $i++) { $sum = Add-Pair $sum $i }
$sum`,
  },
  {
    name: 'calls by name of an advanced function',
    text: `
function Get-Area {
  [CmdletBinding()]
  param([Parameter(Mandatory)][int]$Width, [int]$Height = 2, [switch]$Double)
  if ($Double) { return 2 * $Width * $Height }
  $Width * $Height
}
$sum = 0
foreach ($i in 1..6000) { $sum += Get-Area -Width ($i % 10) -Height 3 -Double:($i % 2 -eq 0) }
$sum`,
  },
  {
    name: 'calls of a script block',
    text: `
$block = { param($x) $x + 1 }
$n = 0
for ($i = 0; $i -lt 20000; $i++) { $n = & $block $n }
$n`,
  },
  {
    name: 'recursion',
    text: `
function Get-Fib($n) { if ($n -lt 2) { $n } else { (Get-Fib ($n - 1)) + (Get-Fib ($n - 2)) } }
Get-Fib 18`,
  },
  {
    name: 'text, piece by piece',
    text: `
$text = ''
foreach ($i in 1..4000) { $text += "line $i of the text; " }
$builder = [System.Text.StringBuilder]::new()
for ($i = 0; $i -lt 20000; $i++) { [void]$builder.Append($i).Append(',') }
$parts = foreach ($i in 1..10000) { 'item {0:D5}' -f $i }
$joined = $parts -join ';'
$upper = foreach ($one in $joined.Split(';')) { $one.ToUpper().Substring(5) }
"$($text.Length) $($builder.Length) $($joined.Length) $($upper.Count)"`,
  },
  {
    name: 'tables',
    text: `
$count = @{}
for ($i = 0; $i -lt 40000; $i++) { $key = "k$($i % 500)"; $count[$key] += 1 }
$sum = 0
foreach ($key in $count.Keys) { if ($count.ContainsKey($key)) { $sum += $count[$key] } }
foreach ($pair in $count.GetEnumerator()) { $sum += $pair.Value }
$sum`,
  },
  {
    name: 'arrays and lists',
    text: `
$list = [System.Collections.Generic.List[int]]::new()
for ($i = 0; $i -lt 30000; $i++) { $list.Add($i * 7 % 1000) }
$small = @()
foreach ($i in 1..1500) { $small += $i }
$array = $list.ToArray()
$sum = 0
for ($i = 0; $i -lt $array.Count; $i++) { $sum += $array[$i]; $array[$i] = 0 }
"$sum $($small.Count) $($list.Count)"`,
  },
  {
    name: 'pipeline of numbers',
    text: `
$sum = 0
1..50000 | Where-Object { $_ % 2 -eq 0 } | ForEach-Object { $_ * 2 } | ForEach-Object { $sum += $_ }
$sum`,
  },
  {
    name: 'pipeline of objects',
    text: `
$people = foreach ($i in 1..6000) { [pscustomobject]@{ Id = $i; Name = "user$i"; Age = $i % 80; City = 'Bern' } }
$old = $people | Where-Object Age -gt 40 | ForEach-Object { [pscustomobject]@{ Name = $_.Name; Label = "$($_.Name) ($($_.Age))" } }
$sum = 0
foreach ($one in $people) { $sum += $one.Age; $one.Age = 0 }
"$($old.Count) $sum"`,
  },
  {
    name: 'pipeline through functions',
    text: `
function Select-Even { [CmdletBinding()] param([Parameter(ValueFromPipeline)][int]$Number) process { if ($Number % 2 -eq 0) { $Number } } }
filter Add-One { $_ + 1 }
$sum = 0
1..10000 | Select-Even | Add-One | ForEach-Object { $sum += $_ }
$sum`,
  },
  {
    name: 'sorting',
    text: `
$seed = 42
$numbers = [int[]]::new(3000)
for ($i = 0; $i -lt 3000; $i++) { $seed = ($seed * 1103 + 12345) % 65536; $numbers[$i] = $seed }
$copy = $numbers.Clone()
[array]::Sort($copy)
function Invoke-QuickSort([int[]]$a, [int]$from, [int]$to) {
  $i = $from; $j = $to; $pivot = $a[($from + $to) -shr 1]
  while ($i -le $j) {
    while ($a[$i] -lt $pivot) { $i++ }
    while ($a[$j] -gt $pivot) { $j-- }
    if ($i -le $j) { $t = $a[$i]; $a[$i] = $a[$j]; $a[$j] = $t; $i++; $j-- }
  }
  if ($from -lt $j) { Invoke-QuickSort $a $from $j }
  if ($i -lt $to) { Invoke-QuickSort $a $i $to }
}
Invoke-QuickSort $numbers 0 2999
$same = 0
for ($i = 0; $i -lt 3000; $i++) { if ($numbers[$i] -eq $copy[$i]) { $same++ } }
"$same $($numbers[0]) $($numbers[2999])"`,
  },
  {
    name: 'regex over a log',
    text: `
$lines = foreach ($i in 1..8000) { "2026-11-22T10:{0:D2}:{1:D2} [{2}] host{3} request /path/{4} took {5} ms" -f ($i % 60), ($i % 37), ('INFO', 'WARN', 'ERROR')[$i % 3], ($i % 9), $i, ($i * 7 % 900) }
$slow = @{}
$errors = 0
foreach ($line in $lines) {
  if ($line -match '^(?<time>\\S+) \\[(?<level>\\w+)\\] (?<host>\\w+) request (?<path>\\S+) took (?<ms>\\d+) ms$') {
    if ([int]$Matches['ms'] -gt 500) { $slow[$Matches.host] += 1 }
    if ($Matches.level -eq 'ERROR') { $errors++ }
  }
}
$masked = $lines -replace 'host\\d', 'host#'
$all = [regex]::Matches(($masked -join "\`n"), 'took (\\d+) ms').Count
"$errors $($slow.Count) $all"`,
  },
  {
    name: 'methods of a class',
    text: `
class Account {
  [string]$Owner
  [int]$Balance
  Account([string]$owner) { $this.Owner = $owner }
  [void] Deposit([int]$amount) { $this.Balance += $amount }
  [int] Peek() { return $this.Balance }
}
$account = [Account]::new('Ada')
$sum = 0
for ($i = 0; $i -lt 20000; $i++) { $account.Deposit($i % 5); $sum += $account.Peek() % 7 }
$made = foreach ($i in 1..2000) { [Account]::new("o$i") }
"$sum $($made.Count)"`,
  },
  {
    name: 'switch, try and throw',
    text: `
$caught = 0; $odd = 0; $words = 0
for ($i = 0; $i -lt 20000; $i++) {
  switch ($i % 4) { 1 { $odd++ } 3 { $odd++ } default { } }
  switch -Wildcard ("w$i") { 'w1*' { $words++; break } '*9' { $words++ } }
}
for ($i = 0; $i -lt 1500; $i++) { try { throw "no $i" } catch { $caught++ } finally { $caught += 0 } }
"$caught $odd $words"`,
  },
  {
    name: 'calls of static methods',
    text: `
$total = 0.0
for ($i = 1; $i -lt 15000; $i++) {
  $total += [math]::Sqrt($i) + [math]::Max($i, 100) - [math]::Abs(-$i) + [math]::Floor($i / 2.0)
  if ([char]::IsDigit('7') -and -not [string]::IsNullOrEmpty('x')) { $total += [int]::Parse('1') }
}
'{0:F3}' -f $total`,
  },
  {
    name: 'methods of texts',
    text: `
$sum = 0
for ($i = 1; $i -lt 8000; $i++) {
  $text = "Item-$i-Name"
  $sum += $text.ToLower().Length + $text.Substring(5).IndexOf('-') + $text.Split('-').Count
  if ($text.StartsWith('Item')) { $sum += $text.Replace('-', '_').TrimEnd('e').Length + $text.PadLeft(20).Trim().Length }
}
$sum`,
  },
  {
    name: 'formats of numbers',
    text: `
$length = 0
for ($i = 0; $i -lt 10000; $i++) {
  $text = '{0,8:N2}|{1:X4}|{2,-10}|{3:P1}' -f ($i * 1.5), $i, "n$i", ($i / 30000)
  $length += $text.Length + $i.ToString('D6').Length
}
$length`,
  },
  {
    name: 'match, replace and split',
    text: `
$sum = 0
for ($i = 0; $i -lt 6000; $i++) {
  $line = "alpha=$i;beta=$($i * 2);gamma=x"
  if ($line -match 'beta=(\\d+)') { $sum += [int]$Matches[1] }
  $sum += ($line -replace '(\\w+)=(\\w+)', '$2:$1').Length + ($line -split ';').Count
  if ($line -like '*=1*') { $sum++ }
}
$sum`,
  },
  {
    name: 'members of objects',
    text: `
$object = [pscustomobject]@{ A = 1; B = 'x'; C = 2.5; D = @(1, 2, 3) }
$sum = 0
for ($i = 0; $i -lt 20000; $i++) { $object.A = $i % 10; $sum += $object.A + $object.C + $object.D[1]; if ($object.B -eq 'x') { $sum++ } }
$sum`,
  },
  {
    name: 'closures and splatting',
    text: `
function New-Adder($start) { $base = $start; { $base + $args[0] }.GetNewClosure() }
function Add-All { param([int]$A, [string]$B = 'q', [switch]$Twice, $C) if ($Twice) { 2 * ($A + $C) } else { $A } }
$sum = 0
foreach ($k in 1..60) { $adder = New-Adder $k; foreach ($i in 1..60) { $sum += & $adder $i } }
$named = @{ A = 1; B = 'z'; Twice = $true; C = 2 }
for ($i = 0; $i -lt 4000; $i++) { $named.A = $i; $sum += Add-All @named }
$sum`,
  },
  {
    name: 'collections of .NET',
    text: `
$list = [System.Collections.Generic.List[string]]::new()
foreach ($i in 1..10000) { $list.Add("s$i") }
$lengths = [System.Collections.Generic.Dictionary[string, int]]::new()
foreach ($one in $list) { $lengths[$one] = $one.Length }
$sum = 0
$value = 0
foreach ($one in $list) { if ($lengths.TryGetValue($one, [ref]$value)) { $sum += $value } }
$set = [System.Collections.Generic.HashSet[int]]::new()
for ($i = 0; $i -lt 10000; $i++) { [void]$set.Add($i % 777) }
"$sum $($set.Count) $($list.IndexOf('s777'))"`,
  },
  {
    name: 'bits and arrays',
    text: `
$mixed = 0
for ($i = 0; $i -lt 30000; $i++) { $mixed = ($mixed -bxor ($i -shl 3)) -band 0xFFFFFF; if (($i -band 1) -eq 0) { $mixed = $mixed -bor ($i -shr 2) } }
$grid = [int[,]]::new(50, 50)
for ($i = 0; $i -lt 50; $i++) { for ($j = 0; $j -lt 50; $j++) { $grid[$i, $j] = $i * $j } }
$sieve = [bool[]]::new(10001)
for ($i = 2; $i * $i -le 10000; $i++) { if (-not $sieve[$i]) { for ($j = $i * $i; $j -le 10000; $j += $i) { $sieve[$j] = $true } } }
"$mixed $($grid[49, 49]) $($sieve.Where({ -not $_ }).Count)"`,
  },
  {
    name: 'builders and static methods of texts',
    text: `
$builder = [System.Text.StringBuilder]::new()
for ($i = 0; $i -lt 6000; $i++) {
  [void]$builder.AppendLine("line $i").AppendFormat('{0:N2};', $i).Append([char]65)
  [void]$builder.Append([string]::Join(',', @($i, 'x', 'y'))).Append([string]::Format('{0}-{1}', $i, 'b'))
}
$builder.Length`,
  },
  {
    name: 'casts and comparisons',
    text: `
$count = 0
for ($i = 0; $i -lt 15000; $i++) {
  $text = [string]$i
  $count += [int]$text + [int][double]'1.5' + [int][char]'a'
  if ('abc' -eq 'ABC' -and $i -gt 10 -or $text -eq $null) { $count++ }
  if ($i -in 1, 2, 3 -or $text -is [int]) { $count++ }
}
$count`,
  },
  {
    name: 'where and foreach of collections',
    text: `
$list = 1..8000
$thirds = $list.Where({ $_ % 3 -eq 0 })
$doubled = $list.ForEach({ $_ * 2 })
$queue = [System.Collections.Generic.Queue[int]]::new()
foreach ($one in $doubled) { $queue.Enqueue($one) }
$sum = 0
while ($queue.Count -gt 0) { $sum += $queue.Dequeue() }
"$($thirds.Count) $sum"`,
  },
]
