/** Commands of PowerShell's modules: paths, CSV, JSON, sorting, grouping, printing, text. */
import type fc from 'fast-check'
import { among, many, maybe, oneOf, quoted, text } from './text.ts'
import { anything, arrays, fractions, integers, objects, scalars, strings, words } from './values.ts'
import { regex, wildcard } from './operators.ts'

const path =
  among(`''  .  ..  /  //  a  a/b  a/b/c.txt  /a/b  /a//b/  a\\b  \\a\\b\\  ./a  ../a  a/./b  a/../b  /..  ~  ~/a  a.tar.gz  .hidden  a/.hidden  c:\\x  Temp:/a  Env:PATH  Variable:x  a*  *.txt  [ab]  a?b  'a b'  a/b/
  FileSystem::/a  Microsoft.PowerShell.Core\\FileSystem::/a  nope:/a  \\\\srv\\share\\a  a:b  /a/b/../../..  x/  '/a '  a\`*b  é/ß`)
const field = oneOf(
  quoted(words),
  integers,
  fractions,
  among(
    `'a,b'  'q"q'  "l1\`nl2"  ''  $null  $true  ' x '  '#c'  (1,2)  [datetime]'2020-01-02'  @{k=1}  [char]'c'`,
  ),
)
const row =
  text`[pscustomobject]@{${many(text`${among("a  b  'c d'  A1  x,y  'e''f'").map((n) => (n.includes(',') ? `'${n}'` : n))} = ${field}`, '; ', 1, 3)}}`.filter(
    hasNoDouble,
  )
const rows = text`@(${many(row, ', ', 1, 3)})`
const csvLine = many(
  oneOf(among('a  b  1  "q"  "x,y"  "a""b"  x y  #t  ""  "open'), among(' a  b ')),
  ',',
  1,
  4,
)
const csvText = many(csvLine, '`n', 1, 4).map((body) => `"${body.replaceAll('"', '""')}"`)

const jsonValue = oneOf(
  among(`1  -1.5  1e3  "s"  "a\\nb"  "\\u00e9"  true  false  null  []  {}  [1,2]  {"a":1}  {"a":{"b":[1,{"c":null}]}}  "2020-01-02T03:04:05Z"  12345678901234567890  0.1  -0  "\\/"  [[1],[2]]  {"":1}  {"a":1,"A":2}  {"a":1,"a":2}  nul  {a:1}  'x'  [1,]  {"a":1,}  // c
    1.0  1E400  "  tab"  "<&>'"  [null]  /* c */ 1  01  .5  NaN  "\\ud83d\\ude00"`),
)
const property = among(
  `a  b  Length  Name  nope  { $_ }  { $_.a }  @{n='x';e={$_.a}}  @{Name='y';Expression='a';Descending=$true}  a,b  { -$_ }  *  a*  @{e={$_ * 2}}`,
)
const items = oneOf(
  arrays,
  rows,
  text`@(${many(oneOf(integers, integers, strings), ', ', 1, 6)})`,
  text`@(${many(quoted(words), ', ', 1, 6)})`,
  text`@(${many(fractions, ', ', 1, 4)})`,
)
const shown = oneOf(anything, rows, rows, objects, text`@(${scalars}, ${objects}, ${row})`)
const formatOptions = among(
  `-AutoSize  -Wrap  -HideTableHeaders  -Property a  -Property a,b  -GroupBy a  -Property @{n='p';e={$_.a};w=5;a='right'}  -Property *  -Force  -Property nope  -Property @{l='L';e='a';f='N2'}`,
)

export const commands: Readonly<Record<string, fc.Arbitrary<string>>> = {
  joinPath: text`Join-Path ${quoted(path)} ${quoted(path)}${maybe(text` ${quoted(path)}`)}`,
  joinPaths: text`Join-Path -Path ${quoted(path)}, ${quoted(path)} -ChildPath ${quoted(path)}${maybe(text` -AdditionalChildPath ${quoted(path)}, 'z'`)}`,
  splitPath: text`Split-Path ${quoted(path)}${among('  -Leaf  -Parent  -Qualifier  -NoQualifier  -IsAbsolute  -LeafBase  -Extension').map((o) => (o ? ` ${o}` : ''))}`,
  testPath: text`Test-Path ${quoted(path)}${maybe(among(' -IsValid  -PathType Leaf  -PathType Container').map((o) => ` ${o}`))}`,
  convertPath: text`Resolve-Path ${quoted(path)} -Relative -ErrorAction SilentlyContinue; Convert-Path ${quoted(path)}`,
  toCsv: text`${rows} | ConvertTo-Csv${maybe(among("-NoTypeInformation  -Delimiter ';'  -UseQuotes Never  -UseQuotes AsNeeded  -QuoteFields a  -IncludeTypeInformation  -NoHeader  -UseCulture").map((o) => ` ${o}`))}`,
  fromCsv: text`${csvText} | ConvertFrom-Csv${maybe(among("-Delimiter ';'  -Header a,b  -Header a,b,c,d  -Delimiter ' '").map((o) => ` ${o}`))}`,
  csvThere: text`${rows} | ConvertTo-Csv | ConvertFrom-Csv`,
  toJson:
    text`ConvertTo-Json ${shown.map((s) => `(${s})`)}${maybe(among('-Compress  -Depth 1  -Depth 0  -AsArray  -EnumsAsStrings  -EscapeHandling EscapeHtml  -EscapeHandling EscapeNonAscii  -Depth 1 -Compress').map((o) => ` ${o}`))}`.filter(
      isPlain,
    ),
  fromJson: text`${quoted(jsonValue)} | ConvertFrom-Json${maybe(among('-AsHashtable  -NoEnumerate  -Depth 1  -DateKind String  -DateKind Utc').map((o) => ` ${o}`))}`,
  jsonThere: text`${quoted(jsonValue)} | ConvertFrom-Json | ConvertTo-Json -Compress`,
  sort: text`${items} | Sort-Object${maybe(text` ${property}`)}${maybe(among('-Descending  -Unique  -CaseSensitive  -Top 2  -Bottom 1  -Stable  -Culture en-US').map((o) => ` ${o}`))}`,
  group: text`${items} | Group-Object${maybe(text` ${property}`)}${maybe(among('-NoElement  -CaseSensitive').map((o) => ` ${o}`))} | % { "$($_.Name)=$($_.Count)" }`,
  select: text`${items} | Select-Object ${oneOf(property, among('-First 2  -Last 1  -Skip 1  -Skip 1 -First 1  -Index 0,2  -Unique  -SkipLast 1  -ExpandProperty a  -ExpandProperty nope  -ExcludeProperty a -Property *  -First 0  -SkipIndex 0'))}`,
  measure: text`${items} | Measure-Object${maybe(text` ${among('a  Length  nope')}`)}${maybe(among('-Sum  -Average -Sum -Maximum -Minimum  -StandardDeviation  -AllStats  -Line -Word -Character  -Maximum').map((o) => ` ${o}`))}`,
  compare: text`Compare-Object ${items.map((s) => `(${s})`)} ${items.map((s) => `(${s})`)}${maybe(among('-IncludeEqual  -ExcludeDifferent -IncludeEqual  -Property a  -CaseSensitive  -SyncWindow 0').map((o) => ` ${o}`))}`,
  unique: text`${items} | Get-Unique${maybe(among('-AsString  -CaseInsensitive').map((o) => ` ${o}`))}; ${items} | Select-Object -Unique`,
  outString:
    text`${shown} | Out-String${maybe(among('-Width 40  -Stream  -NoNewline').map((o) => ` ${o}`))}`.filter(
      isPlain,
    ),
  table: text`${rows} | Format-Table${maybe(formatOptions.map((o) => ` ${o}`))} | Out-String -Width 60`,
  list: text`${oneOf(rows, objects)} | Format-List${maybe(among('-Property a  -Property *  -GroupBy a').map((o) => ` ${o}`))} | Out-String -Width 60`,
  wide: text`${items} | Format-Wide${maybe(among('-Column 3  -AutoSize  -Property a').map((o) => ` ${o}`))} | Out-String -Width 50`,
  selectString: text`${items} | Select-String ${quoted(regex)}${maybe(among('-AllMatches  -SimpleMatch  -NotMatch  -CaseSensitive  -Quiet  -Raw  -List  -Context 1').map((o) => ` ${o}`))} | % { "$_" }`,
  stringData: text`ConvertFrom-StringData ${quoted(among('a=1  a = b  =x  a  a=1\\nb=2  # c  a=b=c  a=\\t  a=1\\na=2  " "'))}`,
  joinString: text`${items} | Join-String${among("  -Separator ','  -Property a  -SingleQuote  -DoubleQuote -Separator ' '  -FormatString '<{0}>'  -OutputPrefix '[' -OutputSuffix ']'").map((o) => (o ? ` ${o}` : ''))}`,
  whereParameters:
    text`${items} | Where-Object ${among('a  Length  Name  $_')} ${among('-eq  -ne  -gt  -like  -match  -in  -contains  -is  -notin  -ceq')} ${oneOf(integers, quoted(wildcard), among('1,2  [int]  $null')).map((v) => `(${v})`)}`.filter(
      (s) => !s.includes('Object $_'),
    ),
  members: text`${oneOf(row, objects)} | Get-Member -MemberType ${among('NoteProperty  Properties  *Property')} | % { "$($_.Name) $($_.MemberType) $($_.Definition)" }`,
  addMember: text`$o = ${row}; $o | Add-Member ${among("q 5  -NotePropertyMembers @{r=1;a=2}  -MemberType ScriptProperty -Name sp -Value { $this.a }  -MemberType AliasProperty -Name al -Value a  a 9  a 9 -Force  -MemberType ScriptMethod m { 'm' } -PassThru")}; $o; $o.sp; $o.al`,
  newObject: text`New-Object ${among("psobject  System.Text.StringBuilder 'x'  int  datetime 2020,1,2  'object[]' 2  string 'a',3  nope  System.Collections.Generic.List[int]  version '1.2'  uri 'http://a'  -TypeName psobject -Property @{a=1}  System.Exception 'm'")}`,
  tee: text`${items} | Tee-Object -Variable tv | Out-Null; $tv; ${items} | Out-Null`,
  expressions: text`Invoke-Expression ${quoted(oneOf(text`${scalars} + ${scalars}`, text`${arrays}.Count`, among("1 +  'a' |  throw 'x'  $(1"))).map((v) => v)}`,
  write: text`${among('Write-Output  Write-Warning  Write-Error  Write-Verbose -Verbose  Write-Information  Write-Host  Write-Output -NoEnumerate')} ${anything.map((v) => `(${v})`)}`,
}

/** A name twice in a table is an error of the parser. */
function hasNoDouble(script: string): boolean {
  const names = [...script.matchAll(/(?:\{|; )('?[\w, ']+'?) = /g)].map((m) => (m[1] ?? '').toLowerCase())
  return new Set(names).size === names.length
}

/** Types and script blocks as objects are long stories. */
function isPlain(script: string): boolean {
  return !/\[int\]\)|\(\[int\]|\[string\]\)|\(\[string\]|\{ 1 \}|\[regex\]|@\([^)]*\[(?:int|string)\]/.test(
    script,
  )
}
