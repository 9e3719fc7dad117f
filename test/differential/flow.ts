/** Statements, functions and their binding, pipelines, errors, classes. */
import type fc from 'fast-check'
import { among, many, maybe, oneOf, quoted, text } from './text.ts'
import { anything, arrays, objects, operand, scalars, strings, typeNames, words } from './values.ts'
import { regex, wildcard } from './operators.ts'

const condition = oneOf(
  text`$i -${among('lt  gt  eq  ne  ge')} ${among('0  1  2  3')}`,
  text`${operand}`,
  among('$i % 2  $true  $false  $i  $s  !$i'),
)

/** What a body does; every side effect goes to the output, in order. */
const step = oneOf(
  among(`"i=$i"  $i  [void]$i  $null  $i++  $s += $i  $s  ,$i  @()  if ($i -gt 5) { break }  if ($i -eq 2) { continue }  $s = "$s."  throw "t$i"  1/$i  1/0  return $i  return  [int]'x'  Write-Error "e$i"
    Write-Output $i  try { 1/0 } catch { "c" }  & { $i; break }  . { $i = 7 }  $x = $i++  ($i++)  $i = $i + 1; "n"  f $i  [pscustomobject]@{i = $i}  exit`),
  text`if (${condition}) { "yes" } else { "no" }`,
  text`if (${condition}) { ${among('break  continue  return 9  throw 3  "z"')} }`,
)
const body = many(step, '; ', 1, 3)
const caught =
  among(`catch { "caught: $_" }  catch [DivideByZeroException] { "div" }  catch [System.Management.Automation.RuntimeException] { "rt $($_.FullyQualifiedErrorId)" } catch { "other" }
  catch { throw }  catch { $_.Exception.GetType().Name }  catch { "c" } finally { "f" }  finally { "fin" }  catch [System.InvalidCastException], [FormatException] { "cast" } finally { "f2" }`)

const loop = oneOf(
  text`foreach ($i in ${oneOf(arrays, '1..3', operand)}) { ${body} }`,
  text`for ($i = 0; $i -lt 3; $i++) { ${body.filter((b) => !b.includes('$i = 7'))} }`.filter(
    (s) => !/\. \{/.test(s),
  ),
  text`$i = 0; while ($i++ -lt 3) { ${body} }`,
  text`$i = 0; do { ${body} } ${among('while  until')} (++$i -ge ${among('1  2  3')}${among('  -or $i -gt 3')})`.filter(
    (s) => !s.includes('while'),
  ),
  text`1..3 | ForEach-Object { $i = $_; ${body} }`,
)

const switchClause = oneOf(
  text`${scalars.filter((s) => !s.includes('}'))} { "v:$_" ${among(';break  ;continue  ')} }`,
  text`{ ${among('$_ -gt 1  $true  $_  $_ -is [string]')} } { "b:$_" }`,
  among(
    'default { "d:$_" }  1 { "one" }  2 { "two"; break }  a { "a" }  "A" { "AA" }  (1+1) { "sum" }  $null { "null" }',
  ),
).map((c) => c.replace(/^(\[[^{]*)(?= \{)/, '($1)'))

// --- functions

const attribute =
  among(`[Parameter(Mandatory)]  [Parameter(Position=0)]  [Parameter(Position=1)]  [Parameter(ValueFromPipeline)]  [Parameter(ValueFromPipelineByPropertyName)]  [ValidateSet('a','b')]  [ValidateRange(1,5)]
  [ValidateNotNull()]  [ValidateNotNullOrEmpty()]  [ValidateCount(1,2)]  [ValidateLength(1,3)]  [ValidatePattern('^a')]  [ValidateScript({ $_ -ne 3 })]  [AllowNull()]  [AllowEmptyString()]  [Alias('q')]  [Parameter(ValueFromRemainingArguments)]
  [Parameter(ParameterSetName='s1')]  [Parameter(ParameterSetName='s2')]  [AllowEmptyCollection()]  [Parameter(DontShow)]  [PSDefaultValue(Value=1)]`)
const parameterType = among(
  '[int]  [string]  [switch]  [int[]]  [string[]]  [object]  [bool]  [double]  [datetime]  [scriptblock]  [hashtable]  [char]  [DayOfWeek]  [ValidateRange("Positive")][int]  [nullable[int]]  [psobject]  [array]',
)
const parameter = (name: string) =>
  text`${maybe(attribute)}${maybe(attribute)}${maybe(parameterType)}$${name}${maybe(text` = ${among("1  'a'  $null  (1,2)  'd'  5")}`)}`
const argumentValue = oneOf(
  among(
    `1  2  3  7  a  b  abc  'x y'  $null  $true  $false  (1,2)  1,2  @()  ''  -5  1.5  { 1 }  @{a=1}  (Get-Date 0)  "5"  *  $(3)  a,b`,
  ).map((v) => (v.includes('Get-Date') ? '(0)' : v)),
)
const argument = oneOf(
  argumentValue,
  text`-${among('First  Second  F  S  q  Third  fir  Nope  Verbose:$false')} ${argumentValue}`,
  text`-${among('First  Second')}:${argumentValue}`,
  among('-First  -Second  --  -q  @splat  @list'),
)
const calls = text`f ${many(argument, ' ', 0, 4)}`
const piped = text`${oneOf(arrays, '1..3', "[pscustomobject]@{First=1;Second='b'}", '@{First=1},5', quoted(words))} | ${calls}`
const report = `"f=<$First>$(if ($null -ne $First) { $First.GetType().Name }) s=<$Second>$(if ($null -ne $Second) { $Second.GetType().Name }) a=$args n=$($PSBoundParameters.Keys | % { $_ })"`
const splats = `$splat = @{First=2}; $list = 1,'z'`

const definition = oneOf(
  text`function f { ${maybe('[CmdletBinding()]')}param(${parameter('First')}, ${parameter('Second')}) ${report} }`,
  text`function f { ${among("[CmdletBinding()]  [CmdletBinding(DefaultParameterSetName='s1')]  [CmdletBinding(PositionalBinding=$false)]  [CmdletBinding(SupportsShouldProcess)]")}param(${parameter('First')}, ${parameter('Second')}) process { ${report} } }`,
  text`function f { param(${parameter('First')}, ${parameter('Second')}) begin { 'B' } process { "P:$_ $First" } end { 'E'; "$input" } }`,
  text`function f(${parameter('First')}, ${parameter('Second')}) { ${report} }`,
  text`filter f { "[$_]$args" }`,
)

const stage = oneOf(
  among(`% { $_ }  % { $_; $_ }  % { "b" } { $_ } { "e" }  ? { $_ }  ? { $_ -gt 1 }  ? Length -eq 1  % Length  % ToString  % { ,$_ }  % { return $_; 5 }  ? { $_ -ne $null }  % GetType | % Name  Out-Null  % -Begin { $n = 0 } -Process { $n++ } -End { $n }
    g  g -x 2  . { process { "dot $_" } }  & { $input }  & { process { $_ } end { 'end' } }  Write-Output  ? Length  ? -Not Length  % -MemberName Count  % { if ($_ -eq 2) { continue }; $_ }  % { $_ } | % { $_ }  ? a -eq 1  ? a -in 1,2  ? { $_ -like 'a*' }  % { [string]$_ }
    ForEach-Object { throw "s$_" }  ForEach-Object { Write-Error "w$_" }  ForEach-Object { try { throw $_ } catch { "k $_" } }  Where-Object { $_ -is [int] }  % { $global:gg = $_ }`),
)
const source = oneOf(
  arrays,
  objects,
  anything,
  '1..4',
  "'a','ab','abc'",
  'g',
  '& { 1; 2; Write-Error x; 3 }',
  '[pscustomobject]@{a=1},[pscustomobject]@{a=2}',
)
const helper = `function g { param($x) begin { "gb$x" } process { "g$_" } end { "ge" } }`

// --- classes

const classMember =
  among(`[int]$A = 1  [string]$S  $U = 5  static [int]$N = 3  hidden [int]$H = 2  [int] Get() { return $this.A }  [string] ToString() { return "K$($this.A)" }  static [int] Twice([int]$x) { return $x * 2 }  [void] Set([int]$v) { $this.A = $v }
  [bool] Equals([object]$o) { return $o.A -eq $this.A }  [object] Any($p) { return $p }  [int[]]$L = @(1,2)  K() { $this.A = 9 }  K([int]$a) { $this.A = $a }  K([string]$s, [int]$n) { $this.S = $s; $this.A = $n }  [int] Get([int]$k) { return $k }  [ValidateRange(1,5)][int]$V = 2  [DayOfWeek]$D  [datetime]$T  [hashtable]$M = @{ x = 1 }  [object] Throws() { throw 'from K' }`)
const classUse =
  among(`[K]::new()  [K]::new(4)  [K]::new('s', 2)  [K]::new('x')  [K]@{A=3}  [K]@{Nope=3}  [K]5  "$([K]::new())"  [K]::new().Get()  [K]::new().Get(7)  [K]::Twice('4')  [K]::Twice('x')  $k = [K]::new(); $k.A = '12'; $k  $k = [K]::new(); $k.A = 'x'  [K]::N  [K]::N = 8; [K]::N  [K]::new().Set(3)
  [K]::new() -eq [K]::new()  [K]::new().Any(5)  [K]::new().L.Count  $k = [K]::new(); $k.V = 9; $k.V  [K]::new().Throws()  [K]::new().Nope()  [K]::new().Nope  $k = [K]::new(); $k.Nope = 1  [K]::new() | % A  [K]::new().PSObject.Properties.Name  [K]::new().D = 'Friday'  [K]::new(1,2,3)  $k = [K]::new(); $k.S = $null; $null -eq $k.S  $k = [K]::new(); $k.S = 5; $k.S.GetType().Name
  [K].Name  [K]::new().GetType().BaseType.Name  'K' -as [type]  [K]::new() -is [K]  [K]::new().M.x`)
const enumUse = among(
  `[E]::A  [E]'b'  [E]5  [E]'A, B'  [E]'nope'  [E]::A -eq 'a'  [int][E]::B  [E]::B.value__  "$([E]::C)"  [E]::A + 1  [E]::A -bor [E]::B  [enum]::GetNames([E])  [E]1 -eq [E]::A  [E]3  [E]::Nope  [E]::B -gt [E]::A  [E]$null  [E]'2'  [E]1.7  [E]::A.ToString()  [E]::A.HasFlag([E]::B)  [enum]::GetValues([E])  '{0:d} {0:x} {0}' -f [E]::C  [E]::C -in 'A','C'  @([E]::A,[E]::B) -contains 'B'`,
)

const thrower = oneOf(
  among(`throw 'x'  throw  throw 5  throw [InvalidOperationException]'ioe'  1/0  [int]'z'  $null.Foo()  [nope]  nope-cmd  'a'.Nope()  $n = $null; $n[0]  Get-Item /nope -ErrorAction Stop  Write-Error 'we'  Write-Error 'we' -ErrorAction Stop  & 'no such'  . nofile.ps1  [math]::Sqrt('q')  (1,2)[5]
    throw @{a=1}  throw $null  throw 'a','b'  $x = [int[]]::new(2); $x[5] = 1  [datetime]'bad'  [ValidateRange(1,2)]$v = 5  New-Object NoSuch  [int]::Parse('q')  'abc'.Substring(9)  @{a=1}.Add('a',2)  [enum]::Parse([DayOfWeek],'x')  f -Nope 1  $h = @{}; $h.a.b = 1  1 + @{}  @{} + 1  'a' * -1  'x' -match '('  'x' -split '['  ConvertFrom-Nope`),
)
const errorFacts = among(
  `$_.Exception.Message  $_.FullyQualifiedErrorId  $_.CategoryInfo.ToString()  $_.Exception.GetType().FullName  $_.TargetObject  "$_"  $_.InvocationInfo.Line  $_.ScriptStackTrace  $_.Exception.InnerException.Message  $_.CategoryInfo.Activity  $_.InvocationInfo.PositionMessage  $_.ErrorDetails  $_.InvocationInfo.OffsetInLine  $_.CategoryInfo.Reason`,
)

export const flow: Readonly<Record<string, fc.Arbitrary<string>>> = {
  loops: text`function f($x) { "f$x" }; $s = ''; ${loop}; "after $i"`,
  labels: text`$s = 0; :out foreach ($j in 1,2) { foreach ($i in 1..3) { if (${condition}) { ${among('break out  continue out  break  continue  break nope  "x"')} }; "$j$i" } }; 'done'`,
  switches: text`switch ${maybe(among('-regex  -wildcard  -exact  -casesensitive').map((o) => `${o} `))}(${oneOf(anything, arrays)}) { ${many(switchClause, ' ', 1, 4)} }`,
  switchPatterns: text`switch -${among('wildcard  regex  wildcard -casesensitive')} (${quoted(words)}, ${strings}) { ${quoted(oneOf(wildcard, regex))} { "1:$_" } ${quoted(wildcard)} { "2:$_ $($matches.Count)" } default { "d:$_" } }`,
  tries: text`& { ${among("$ErrorActionPreference = 'Continue';  $ErrorActionPreference = 'Stop';  $ErrorActionPreference = 'SilentlyContinue';")} $i = 0; function f($x) { "f"; throw "ff" }; try { ${body} } ${caught}; 'after' }`,
  nestedTries: text`$i = 1; try { try { ${body} } ${caught} } ${caught}; 'after'`,
  traps: text`& { trap ${among('{ "trap $_"; continue }  { "trap $_" }  [DivideByZeroException] { "dz"; continue }  { "t"; break }  { return 5 }')}; $i = 0; ${body}; 'end' }`,
  errors: text`try { ${thrower} } catch { ${errorFacts}; ${errorFacts} }`,
  uncaught: text`'before'; ${thrower}; 'after'; $?`,
  binding: text`${splats}; ${definition}; ${calls}`,
  pipelineBinding: text`${splats}; ${definition}; ${piped}`,
  pipelines: text`${helper}; ${source} | ${many(stage, ' | ', 1, 3)}`,
  capture: text`${helper}; $r = ${source} | ${stage}; $r.Count; $r; ${among('$r.GetType().Name  $?  @($r).Length  $null -eq $r')}`,
  conversionsOfArguments: text`function f([${typeNames}]$p) { $p; if ($null -ne $p) { $p.GetType().FullName } }; f ${operand}`,
  returns: text`function f { ${many(among('1  $null  @()  ,@()  return 2  return ,(1,2)  "s"  [void]3  $x = 4  ($x = 5)  $x++  ($x++)  @{}  if (0) { 1 }  return @(1)  Write-Output 1,2 -NoEnumerate  foreach ($q in 1,2) { $q }  ,1  $(1;2)  @(1;2)'), '; ', 1, 3)} }; $r = f; $r.Count; if ($null -ne $r) { $r.GetType().Name }; f`,
  scopes: text`$v = 1; function s1 { ${among('$v = 2  $script:v = 3  $global:v = 4  $v++  Set-Variable v 5 -Scope 1  $local:v = 6  $private:v = 7')}; "in $v"; s2 }; function s2 { "s2 $v"; ${among('$v = 8  Set-Variable v 9 -Scope 2  Get-Variable v -ValueOnly  $script:v  Remove-Variable v -ErrorAction SilentlyContinue  (Get-Variable v -Scope 1 -ErrorAction Ignore).Value')} }; ${among('s1  . s1  & { s1 }  & { $v = 20; s1 }  . { $v = 30; s1 }')}; "out $v"`,
  classes: text`class K { ${many(classMember, '; ', 1, 4)} }; ${classUse}; ${classUse}`,
  enums: text`${maybe('[Flags()]')}enum E { ${among('A; B; C  A = 1; B = 2; C = 4  A = 5; B; C  A = -1; B = 0; C')} }; ${enumUse}; ${enumUse}`,
  splitAssign:
    text`${among('$a, $b = $v  $a, $b, $c = $v  $a, $a = $v  ($a, $b) = $v  $a, [int]$b = $v  $a = $b = $v  $a, ($b, $c) = $v').map((x) => x)}`.chain(
      (assign) => text`$a = $b = $c = 0; $v = ${anything}; ${assign}; "a=$a"; "b=$b"; $c; $b.Count`,
    ),
  hashtables: text`$h = ${among('@{}  @{a=1}  [ordered]@{z=1;y=2}  @{1=1}')}; ${many(among("$h.a = 5  $h['b'] = 6  $h[1] = 7  $h.Remove('a')  $h += @{c=1}  $h.Add('a', 1)  $h.Clear()  $h.a++  $h.a += 2  $h.Count  $h.Keys.Count  $h.ContainsKey('A')  $h.Contains('a')  $h['A']  $h.nope  $h[0]  $h.x.y  $h[$null]  $h['a','b']  $h.Insert(0,'q',1)  $h.z  $h[-1]  $h + 1  $h -eq $h  [bool]$h  $h.Clone().Count"), '; ', 1, 4)}`,
  streams: text`& { ${many(among("1  Write-Error 'e'  Write-Warning 'w'  Write-Verbose 'v' -Verbose  Write-Debug 'd'  Write-Information 'i'  throw 't'  Write-Output 2  Write-Verbose 'no'  Write-Information 'x' -InformationAction Continue"), '; ', 1, 4)} } ${among('2>&1  3>&1  *>&1  2>$null  *>$null  6>&1  4>&1  3>$null 2>&1  2>&1 3>&1').map((r) => r)} | % { "$_|$($_.GetType().Name)" }`,
}
