/** What scripts of some length use beside statements: inheritance, flags, data sections, proxies, modules, redirection, strictness, events, the syntax tree. */
import type fc from 'fast-check'
import { among, many, maybe, oneOf, quoted, text } from './text.ts'
import { anything, arrays, integers, operand, scalars, words } from './values.ts'

const stream = among(
  `"out"  Write-Output 1, 2  Write-Error 'e1'  Write-Warning 'w1'  Write-Verbose 'v1' -Verbose  Write-Debug 'd1' -Debug  Write-Information 'i1'  Write-Host 'h1'  [pscustomobject]@{a=1}  $null  1/0  throw 'th'  Write-Error 'e2' -ErrorId E2 -Category InvalidData
  Write-Verbose 'quiet'  Write-Information 'i2' -InformationAction Continue -Tags t  'a','b'  @()`,
)
const streams = many(stream, '; ', 1, 4)
const shownRecord = `| ForEach-Object { if ($null -eq $_) { 'null' } else { "$($_.GetType().Name):$_" } }`
const merge = among(
  '2>&1  3>&1  4>&1  5>&1  6>&1  *>&1  2>$null  3>$null  6>$null  *>$null  2>&1 3>&1 6>&1  3>$null 2>&1  >$null',
)

// --- classes and enums

const baseMembers = among(
  `[int]$A = 1  [string]$S = 'base'  static [int]$Count = 3  [string] Say() { return "base $($this.A)" }  [int] Calc([int]$x) { return $x + $this.A }  static [string] Make() { return 'made' }  hidden [int]$H = 7  [string] ToString() { return 'B!' }  B() { $this.A = 5 }  B([int]$a) { $this.A = $a }
  [object] Out([object]$o) { return $o }  [void] Add() { $this.A++ }  static [int] Sum([int[]]$all) { return ($all | Measure-Object -Sum).Sum }`,
)
const derivedMembers = among(
  `[int]$Z = 9  [string] Say() { return "derived/" + ([B]$this).Say() }  [string] Say([string]$p) { return "$p $($this.A)" }  D() { $this.A = 10 }  D() : base() { $this.S = 'd' }  D([int]$q) : base($q) { }  [int]$A = 2  static [int]$Count = 4  [string] ToString() { return "D<$($this.A)>" }
  [string[]]$List = @('x')  [int] Calc([int]$x) { return 100 }  [B] Self() { return $this }`,
)
const derivedUse = among(
  `[D]::new()  [D]::new(4)  [D]::new().Say()  [D]::new().Say('p')  "$([D]::new())"  [D]::new().Calc(2)  [D]::new().Calc('x')  [D]::Make()  [D]::Count  [B]::Count = 8; [D]::Count  [D]::new() -is [B]  [B]::new() -is [D]  [B][D]::new()  [D][B]::new()  ([D]::new() | Get-Member -MemberType Property).Name  [D]::new().Z  [D].BaseType.Name  [D]::new().H
  $d = [D]::new(); $d.Add(); $d.A  [D]@{A=3}  [D]@{Z='x'}  [D]::new().Self().GetType().Name  [D]::new().Out(5)  [D]::Sum((1,2))  [D]::Sum('z')  [D]::new() | ForEach-Object { $_.S }  [D]::new().List.Count  $d = [D]::new(); $d.List += 'y'; $d.List  [D]::new().NoSuch()  New-Object D  New-Object D 6  New-Object D -Property @{A=8}  [D]::new(1,2)
  [D].GetMethods().Name -contains 'Say'  ([D]::new(), [B]::new()).A  [D]::new().Say.OverloadDefinitions  [D]::new().PSObject.Properties.Name`,
)
const flagUse = among(
  `[F]3  [F]'A, B'  [F]::A -bor [F]::B  [F]::C -band 'C'  -bnot [F]::A  [F]7  [F]8  [F]0  [int][F]'C'  ([F]5).HasFlag([F]::C)  ([F]5).ToString()  '{0:d} {0:x} {0:g} {0:f}' -f [F]6  [F]::A + 1  [F]3 -eq 'A,B'  'A, B' -eq [F]3  [F]'a,c'  [F]'nope'  [F]'A,nope'  [F](1,2)  [enum]::GetNames([F])  [F]::AB  switch ([F]3) { A { 'a' } 'A, B' { 'ab' } 3 { '3' } }  [F]3 -in 1,3  [F]::B -gt [F]::A
  [F]::C.CompareTo([F]::A)  [F]::A -as [int]  5 -as [F]  9 -as [F]  [F]$true  [F]1.0  [enum]::ToObject([F], 6)  [F]::A.GetHashCode()  @{ [F]::A = 1 }[[F]::A]  [F].IsEnum  [F]2 -bxor [F]3`,
)

// --- functions around functions

const defaults = among(
  `@{ 'Show:Name' = 'dn' }  @{ 'Sh*:Name' = 'wild' }  @{ 'Show:N*' = 'pattern' }  @{ '*:Name' = 5 }  @{ 'Show:Name' = { "made $($args[0].BoundParameters.Count)" } }  @{ 'Show:Count' = 'bad' }  @{ 'Show:Name' = 'x'; 'Disabled' = $true }  @{ 'Show:Nope' = 1 }  @{ 'Show:Sw' = $true }  @{ 'Show:Name' = 'a'; 'Sho?:Name' = 'b' }  @{ 'Other:Name' = 1 }  @{ 'Show:nm' = 'alias' }  @{ 'Show:Verbose' = $true }`,
)
const showCalls = among(
  `Show  Show -Name given  Show given  Show -Count 3  Show -Sw:$false  Show x 4  'p','q' | Show  Show -nm y`,
)
const dynamicUse = among(
  `Dyn  Dyn -Kind a  Dyn -Kind more -Extra 5  Dyn -Kind more -Extra x  Dyn -Extra 5  Dyn more 7  Dyn -Kind more  Dyn -Kind more -Ext 3  Dyn -Kind less -Extra 1  (Get-Command Dyn).Parameters.Keys -contains 'Extra'  Dyn -Kind more -Extra 5 -Verbose  1 | Dyn -Kind more -Extra 2`,
)
const dynamicSets = among(
  `$a.Mandatory = $true  $a.Position = 1  $a.ParameterSetName = 'p'  $a.HelpMessage = 'h'  $a.ValueFromPipeline = $true  $x = 1`,
)
const steppable = text`$sp = { ${among(`ForEach-Object { "<$_>" }  Sort-Object  Select-Object -First 2  Where-Object { $_ -gt 1 }  ForEach-Object -Begin { 'b' } -Process { $_ } -End { 'e' }  Measure-Object -Sum  Write-Output 1  & { process { "p$_" } end { 'end' } }`)} }.GetSteppablePipeline(); $sp.Begin(${among('$true  $false')}); ${many(among('$sp.Process(3)  $sp.Process(1)  $sp.Process("2")  $sp.Process()  $sp.Process($null)'), '; ', 1, 3)}; $sp.End(); $sp.Dispose()`
const cleaning = text`function c { begin { ${among("'b'  throw 'tb'  $null")} } process { "p$_"; ${among("$null  throw 'tp'  1/0  if ($_ -eq 2) { return }")} } end { ${among("'e'  throw 'te'")} } clean { ${among("Write-Host 'cl'  Write-Warning 'cw'  throw 'tc'  1/0  'lost'  Write-Error 'ce'")} } }; ${among("1..3 | c  c  1..3 | c | Select-Object -First 1  try { 1..2 | c } catch { \"caught $_\" }  1..3 | c | ForEach-Object { if ($_ -eq 'p2') { throw 'down' }; $_ }").map((s) => s)}; 'after'`

// --- binding

const setAttribute = among(
  `[Parameter(ParameterSetName='A')]  [Parameter(ParameterSetName='B')]  [Parameter(ParameterSetName='A', Mandatory)]  [Parameter(ParameterSetName='B', Mandatory)]  [Parameter(ParameterSetName='A', Position=0)]  [Parameter(ParameterSetName='B', Position=0)]  [Parameter()]  [Parameter(Position=0)]  [Parameter(ValueFromPipeline, ParameterSetName='A')]  [Parameter(ValueFromPipelineByPropertyName)]  [Parameter(ValueFromPipeline)]  [Parameter(ParameterSetName='A')][Parameter(ParameterSetName='B', Mandatory)]  [Parameter(ValueFromRemainingArguments)]  [Alias('al')]`,
)
const setType = among('[int]  [string]  [switch]  [string[]]  [datetime]  [object]  [hashtable]')
const setReport = `"$($PSCmdlet.ParameterSetName) one=$One two=$Two three=$($Three -join '+') keys=$($PSBoundParameters.Keys -join ',')"`
const setCall = many(
  among(
    `-One 1  -One x  -Two b  -Two 2  -Three c  -Three c,d  5  txt  -On 3  -Tw z  -T q  -al v  @{One=1}  $null  ''  -Two:$true  @sp`,
  ),
  ' ',
  0,
  3,
)

// --- variables

const outVariables =
  text`function ov { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$x) process { ${streams} } }; $o = $e = $w = $i = $null; ${among('ov  1..2 | ov')} ${many(among('-OutVariable o  -ErrorVariable e  -WarningVariable w  -InformationVariable i  -ErrorAction SilentlyContinue  -ErrorAction Ignore  -WarningAction SilentlyContinue  -InformationAction Ignore  -ErrorAction Stop'), ' ', 1, 3)} | Out-Null; "$($o.Count) $($e.Count) $($w.Count) $($i.Count)"; $o; "$e|$w|$i"`.filter(
    (s) => !/(-\w+) .*\1 /.test(s.slice(s.indexOf('| Out-Null') - 120)),
  )
const pipelineVariables = text`function pv { [CmdletBinding()] param() ${among('1; 2  process { 1; 2 } end { 3 }  begin { 0 }').map((b) => (b.startsWith('1') ? `process { ${b} }` : b))} }; ${among('pv  Write-Output 1 2')} -PipelineVariable v | ${many(among('ForEach-Object { "$v-$_" }  ForEach-Object { $_; $_ }  Where-Object { $v }  ForEach-Object { $v; $v = 9 }  Select-Object -First 1'), ' | ', 1, 3)}; "end $v"`

// --- the rest

const module = text`New-Module -Name M -ScriptBlock { ${many(among(`$script:n = 1  function Inc { $script:n++; $script:n }  function Get-It { $n }  function Hid { 'hid' }  function UseHid { Hid }  $v = 'mv'  function Caller { $outer }  Set-Alias im Inc  function Get-V { $v; $global:gv }  $global:gv = 2  function Err { Write-Error 'me' }  Export-ModuleMember -Function Inc, UseHid -Variable v  Export-ModuleMember -Function * -Alias *`), '; ', 2, 5)} } | Out-Null; $outer = 'o'; ${many(among(`Inc  Get-It  Hid  UseHid  $v  $n  Caller  im  Get-V  Err  & (Get-Module M) { $n }  (Get-Module M).ExportedFunctions.Keys  (Get-Command -Module M).Name  & (Get-Module M) { $script:n = 40 }; Inc  (Get-Module M).ExportedVariables.Count  M\\Inc  Remove-Module M; Inc`), '; ', 1, 4)}; Remove-Module M -ErrorAction Ignore`
const closure = text`$n = 1; function mk($n) { ${among('{ $n }.GetNewClosure()  { $script:n++; $n }.GetNewClosure()  { param($p) $n + $p }.GetNewClosure()  { $n++; $n }')} }; $c = mk 5; $n = 9; ${many(among('& $c  & $c 3  . $c  $c.Invoke(2)  & { $n = 7; & $c }  $n  $c.Module.Name.Length -gt 0  & $c; & $c'), '; ', 1, 3)}`
const astSource = oneOf(
  among(
    `{ 1 + 2 }  { param($a, [int]$b = 3) $a * $b }  { Get-Item . | Where-Object Name -eq x }  { if ($x) { 1 } elseif ($y) { 2 } else { 3 } }  { $h = @{ a = 1 }; $h.a }  { foreach ($i in 1..3) { $i } }  { try { 1 } catch [Exception] { 2 } finally { 3 } }  { function f($x) { $x } }  { "a $b $(1)" }  { [int]'5' -as [string] }  { begin { 1 } process { $_ } end { 2 } }  { $a, $b = 1, 2 }  { switch (1) { 1 { 'a' } default { 'b' } } }  { return -not $x }  { $x?.y ?? 1 }  { & $c -Name x @args > out.txt }  { 'x'.Length; [math]::Abs(-1) }  { while ($true) { break } }`,
  ),
)
const astFact = among(
  `$ast.GetType().Name  $ast.Extent.Text  $ast.EndBlock.Statements.Count  $ast.EndBlock.Statements | ForEach-Object { $_.GetType().Name }  $ast.FindAll({ $true }, $true) | ForEach-Object { $_.GetType().Name }  $ast.FindAll({ $args[0] -is [System.Management.Automation.Language.VariableExpressionAst] }, $true) | ForEach-Object { $_.VariablePath.UserPath }  $ast.ParamBlock.Parameters | ForEach-Object { "$($_.Name) $($_.StaticType)" }
  $ast.Find({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true) | ForEach-Object { $_.GetCommandName(); $_.CommandElements.Count }  $ast.EndBlock.Statements[0].Extent.StartColumnNumber  "$ast"  $ast.EndBlock.Unnamed  $ast.Parent -eq $null  $ast.FindAll({ $args[0] -is [System.Management.Automation.Language.ConstantExpressionAst] }, $true) | ForEach-Object { $_.Value; $_.StaticType.Name }  $ast.EndBlock.Statements[0].PipelineElements.Count  $ast.GetScriptBlock().ToString()`,
)
const nested = text`$ps = [powershell]::Create(${maybe("'CurrentRunspace'")}); $null = $ps.${among(`AddScript('1; 2')  AddScript('param($a) "a=$a"').AddArgument(5)  AddCommand('Write-Output').AddParameter('InputObject', 7)  AddScript('Write-Error x; 3')  AddScript('throw "t"')  AddScript('$input')  AddCommand('Sort-Object').AddParameter('Descending')  AddScript('Write-Warning w; Write-Verbose v -Verbose')  AddCommand('nope')  AddScript('1/0; 4')  AddScript('$x = 5').AddStatement().AddScript('$x')  AddScript('exit')`)}; ${among('$r = $ps.Invoke()  $r = $ps.Invoke(@(2,3,1))  $r = $ps.EndInvoke($ps.BeginInvoke())  try { $r = $ps.Invoke() } catch { $_.Exception.GetType().Name; $_.Exception.Message }')}; $r; ${many(among('$ps.HadErrors  $ps.Streams.Error.Count  $ps.Streams.Error | ForEach-Object { "$_" }  $ps.Streams.Warning | ForEach-Object { $_.Message }  $ps.InvocationStateInfo.State  $r.Count  $ps.Commands.Commands.Count  $ps.Invoke()  $ps.Commands.Clear(); $ps.Commands.Commands.Count'), '; ', 1, 2)}; $ps.Dispose()`
const event = text`$null = Register-EngineEvent -SourceIdentifier E1 ${maybe('-Action { "got $($Event.MessageData)" }')}; ${many(among('$null = New-Event E1 -MessageData 1  $null = New-Event E1 -MessageData @(1,2) -Sender s  (Wait-Event E1 -Timeout 1).MessageData  Get-Event | ForEach-Object { $_.SourceIdentifier }  (Get-EventSubscriber).SourceIdentifier  Remove-Event E1 -ErrorAction SilentlyContinue  @(Get-Event).Count  New-Event E2 | ForEach-Object SourceIdentifier'), '; ', 1, 4)}; Get-EventSubscriber | Unregister-Event; Get-Event | Remove-Event; Get-Job | Receive-Job; Get-Job | Remove-Job -Force`
const jobLike = text`${among('1..2  1  3,1')} | ForEach-Object -Parallel { ${among(`$_ * 2  $using:k  Write-Error "p$_"  "$k"  if ($_ -eq 1) { throw 'tp' }; $_  $_; Write-Warning w  $using:l.Count  [pscustomobject]@{v = $_}`)} } -ThrottleLimit 1`

const hereString = text`${among('@\'  @"').chain((open) => text`${open}\n${many(among('line  $x  $(1+1)  "q"  `t  \'s\'  @  ${x}  $x.Length'), '\n', 0, 3).map((body) => body)}\n${open === "@'" ? "'@" : '"@'}`)}`
const literal = text`${among('0x1F  255  0b101  1_0  1e3  1.5  .5  5.  0x7FFFFFFF  0xFFFFFFFF  2147483648  1e-3  07  0b11111111  0xFF')}${maybe(among('l  u  ul  y  uy  s  us  n  d  kb  mb  lkb  dgb  ukb  L  KB  D'))}`
const strictUse = among(
  `$nope  "$nope"  $o.nope  $h.nope  $h['nope']  $a[9]  $a[-9]  (f)  f(1,2)  $null.x  $s[5]  (1,2).Foo  $h.a.b  $o.a.b  [math]::Nope  $a.Count  (5).Count  @($null).Length  $script:zip  \${env:NOPE_X}  $o.PSObject.nope  1..2 | ForEach-Object { $_.zed }  Select-Object -InputObject $o -Property nope  $x?.y  $a[1.7]  $s.Length  $true.Foo  $args[0]  $matches[9]`,
)
const culture = text`[cultureinfo]::CurrentCulture = '${among('de-DE  fr-FR  en-GB  tr-TR  sv-SE  ja-JP  pt-BR')}'; ${many(among(`"$(1.5)"  (1.5).ToString()  '{0}' -f 1.5  '{0:N2}' -f 1234.5  '{0:C}' -f 5.5  '{0:d}' -f [datetime]'2024-03-05'  ([datetime]'2024-03-05').ToString()  "$([datetime]'2024-03-05')"  [double]'1,5'  [double]::Parse('1,5')  '1,5' -as [double]  [string]1.5  1.5 -as [string]  'I'.ToLower()  'i'.ToUpper()  'ä' -lt 'z'  (Get-Date '2024-03-05').Month  [datetime]::Parse('05.03.2024').Day  '{0:P1}' -f 0.25  1.5 | Out-String  ([datetime]'2024-03-05').ToString('MMMM dddd')  'a','B','ä' | Sort-Object  [int]'1.000'  (1e10).ToString('N')  '{0:F3}' -f -0.5`), '; ', 1, 3)}; [cultureinfo]::CurrentCulture = 'en-US'`

export const features: Readonly<Record<string, fc.Arbitrary<string>>> = {
  inheritance: text`class B { ${many(baseMembers, '; ', 1, 4)} }; class D : B { ${many(derivedMembers, '; ', 0, 3)} }; ${many(derivedUse, '; ', 1, 3)}`,
  flags: text`[Flags()] enum F { ${among('A = 1; B = 2; C = 4  None = 0; A = 1; B = 2; AB = 3; C = 4  A; B; C')} }; ${many(flagUse, '; ', 1, 3)}`,
  dataSections: text`data ${maybe(among('D1 '))}${maybe(among('-SupportedCommand Write-Output '))}{ ${many(among(`1  'a'  @{ x = 1; y = 2 }  'a', 'b'  $true  $null  1 + 1  -5  "x$true"  if (1 -eq 1) { 'y' }  Get-Date  $x  ConvertFrom-StringData 'a=1'  Write-Output 5  [int]5  $(1)  'a' -f 1  @(1,2)  $PSCulture  "plain"`), '; ', 1, 3)} }; $D1`,
  dynamicParameters: text`function Dyn { [CmdletBinding()] param([Parameter(Position=0)][string]$Kind) dynamicparam { if ($Kind -eq 'more') { $a = [System.Management.Automation.ParameterAttribute]::new(); ${dynamicSets}; $c = [System.Collections.ObjectModel.Collection[System.Attribute]]::new(); $c.Add($a); ${maybe('$c.Add([System.Management.Automation.ValidateRangeAttribute]::new(1, 5)); ')}$d = [System.Management.Automation.RuntimeDefinedParameterDictionary]::new(); $d.Add('Extra', [System.Management.Automation.RuntimeDefinedParameter]::new('Extra', [${among('int  string  switch')}], $c)); $d } } ${among('process  end')} { "k=$Kind x=$($PSBoundParameters.Extra)" } }; ${many(dynamicUse, '; ', 1, 2)}`,
  steppablePipelines: steppable,
  cleanBlocks: cleaning,
  defaultParameterValues: text`function Show { [CmdletBinding()] param([Parameter(Position=0, ValueFromPipeline)][Alias('nm')][string]$Name, [Parameter(Position=1)][int]$Count = 1, [switch]$Sw) process { "n=$Name c=$Count s=$Sw b=$($PSBoundParameters.Keys -join ',')" } }; $PSDefaultParameterValues = ${defaults}; ${many(showCalls, '; ', 1, 3)}; $PSDefaultParameterValues.Clear()`,
  strictModes: text`function f { param($a) 1 }; $o = [pscustomobject]@{a=$null}; $h = @{a=1}; $a = 1,2; $s = 'abc'; Set-StrictMode ${among('-Version 1.0  -Version 2.0  -Version 3.0  -Version Latest  -Off')}; ${many(text`try { $r = ${strictUse}; if ($null -eq $r) { 'null' } else { "r=$r" } } catch { $_.FullyQualifiedErrorId }`, '; ', 1, 4)}`,
  trapFlow: text`& { foreach ($k in 1..2) { trap ${among("{ \"t$k $_\"; continue }  { 'brk'; break }  [DivideByZeroException] { 'dz'; continue }").map((s) => s)} ${many(among("1/0  throw 'x'  \"k$k\"  [int]'q'  if ($k -eq 1) { continue }  $null.Foo()"), '; ', 1, 3)} }; 'out' }; 'end'`,
  switchModes:
    text`switch ${among('-Wildcard  -Regex  -Exact  -CaseSensitive  -Wildcard -CaseSensitive  -Regex -CaseSensitive')} (${oneOf(quoted(words), arrays, text`${quoted(words)}, ${quoted(words)}`)}) { ${many(oneOf(text`${quoted(words)} { "w:$_" }`, among(`'a*' { "s:$_"; break }  '^a' { "r:$_ $($Matches[0])" }  '(?<n>b)' { "n:$($Matches.n)"; continue }  { $_ -is [string] } { 'str' }  { $switch.MoveNext() } { "next $($switch.Current)" }  'A' { 'A' }  1 { 'one' }  default { "d:$_" }  $null { 'null' }  '[ab]' { 'cls' }`)), ' ', 1, 4)} }`.filter(
      (s) => s.split('default').length < 3,
    ),
  redirections: text`$f = [System.IO.Path]::GetTempFileName(); & { ${streams} } ${among('> $f  >> $f  2> $f  *> $f  3> $f  6> $f  2>&1 > $f  > $f 2>&1  1> $f 2>$null')}; Get-Content $f; Remove-Item $f`,
  merging: text`& { ${streams} } ${merge} ${shownRecord}`,
  outVariables,
  pipelineVariables,
  modules: module,
  closures: closure,
  syntaxTrees: text`$ast = ${astSource}.Ast; ${many(astFact, '; ', 1, 3)}`,
  nestedPipelines: nested,
  events: event,
  parallel: text`$k = 3; $l = 1, 2; ${jobLike}`,
  hereStrings: text`$x = 'X'; $s = ${hereString}; $s; $s.Length`,
  literals: text`$r = ${literal}; $r; if ($null -ne $r) { $r.GetType().Name }`,
  cultures: culture,
  parameterSets: text`$sp = @{One=4; Two='s'}; function ps { [CmdletBinding(${maybe("DefaultParameterSetName='A'")})] param(${setAttribute}${setType}$One, ${setAttribute}${setType}$Two, ${setAttribute}$Three) ${among('process  end')} { ${setReport} } }; ${maybe(oneOf(text`${arrays} | `, among("[pscustomobject]@{One=1;Two='t'} |   'x' |   7,'y' | ")))}ps ${setCall}`,
  completion: text`$var1 = 'x'; $var2 = @{ key1 = 1 }; function Complete-Me { param([ValidateSet('aa','ab','b')]$Kind, [switch]$Quick, [DayOfWeek]$Day) }; (TabExpansion2 ${among(`'Complete-Me -'  'Complete-Me -Kind '  'Complete-Me -Kind a'  'Complete-Me -Day s'  '$var'  '$va'  'Complete-'  'Complete-Me -Qu'  '[Mat'  '[math]::Ab'  '"x".ToU'  '$var2.k'  'Get-Item -LiteralP'  'Write-Out'  '$env:HOM'  'Get-Command -Name Write-Ho'  '@{a=1}.Ke'  'if ($var1 -eq'  '$var1.Le'  '[System.IO.Pat'  '1..3 | ForEach-Object -Par'`)}).CompletionMatches | ForEach-Object { "$($_.CompletionText)|$($_.ResultType)" }`,
  operandsInStrings: text`$a = ${anything}; "$a|$($a)|$(${operand})|${among('$a.Length  $($a.Length)  ${a}  $a[0]  $($a[0])  $a:x')}"`,
  ranges: text`(${integers})..(${among('3  5  "4"  0  -2  1.5')}) -join ','`.filter(
    (s) => !/\d{4}|0xF|kb/.test(s),
  ),
  scalarsPiped: text`${scalars} | ForEach-Object { $_; $_ -is [string] }`.filter((s) => !s.startsWith('[')),
}
