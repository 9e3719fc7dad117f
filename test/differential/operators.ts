/** Operators, conversions, formats, patterns, indexes, expansion. */
import type fc from 'fast-check'
import { among, many, maybe, oneOf, quoted, text } from './text.ts'
import {
  anything,
  arrays,
  fractions,
  integers,
  list,
  objects,
  operand,
  scalars,
  strings,
  typeNames,
  words,
} from './values.ts'

const arithmetic = among('+  -  *  /  %')
const comparison = among('-eq  -ne  -lt  -le  -gt  -ge  -ceq  -cne  -clt  -ige')
const bits = among('-band  -bor  -bxor  -shl  -shr')
const logical = among('-and  -or  -xor')
const containment = among('-contains  -notcontains  -in  -notin  -ccontains  -cin')
const smallCounts = among('0  1  2  3  -1  1.5  "2"  $null  $true  (1,2)')

// --- patterns

const wildcardPiece = among(
  '*  ?  a  b  c  A  x  1  [ab]  [a-c]  [!a]  [^a]  [  ]  -  `*  `?  `[  .  []]  [a-]  \\  ab  [b-a]  [-a]',
)
export const wildcard = many(wildcardPiece, '', 0, 5)
const regexPiece = among(
  'a  b  .  \\d  \\w  \\s  [abc]  [^a]  (a|b)  (?<n>\\w)  a+  b*  .?  x{2}  ^  $  \\b  (a)  (?:b)  \\.  (?i)a  |  (?<=a)  (?!b)  [a-z]+  \\W  (.)\\1  X  ,',
)
export const regex = many(regexPiece, '', 1, 4)
const replacement = many(among('$1  $0  ${n}  $$  x  -  $2  $&  <  >  $_  $  ${  a'), '', 0, 3)
const subject = oneOf(quoted(words), list(quoted(words)), strings, anything)

// --- format strings

const formatItem = oneOf(
  text`{${among('0  1  2  -1  00')}${maybe(text`,${among('5  -5  10  0')}`)}${maybe(
    text`:${among('N  N2  D  D5  X  x4  F  F3  P  P1  E  E2  G  G3  C  R  000  0.00  #,##0.##  #  00.0  yyyy  d  D  T  s  o  HH:mm  MMM  0%  x  B  N0  ###;(###);zero  dddd  ddd  c  g  \\a0  "q"0  0.0e+0  f  u')}`,
  )}}`,
  among('text  {{  }}  -  {  }  $'),
)

const indexValue = among("0  1  -1  2  10  -10  '0'  'a'  1.5  $null  (0,1)  (1..0)  $true  'length'  0,-1")
const memberName =
  among(`Length  Count  a  b  Foo  Keys  Values  GetType()  ToString()  GetType().Name  PSObject.Properties.Name  Item(0)  Equals(1)  CompareTo(2)  Rank  Name  Value  Year  Ticks  Major
  Contains('a')  IndexOf('a')  ToUpper()  Trim()  Split(',')  Substring(1)  Substring(0,1)  Replace('a','b')  PadLeft(5)  StartsWith('a')  Insert(0,'x')  Remove(0,1)  ToCharArray()  Clone()  foreach{ $_ }  where{ $_ }`)

const expansion = oneOf(
  among(
    '$a  $b  ${a}  $($a)  $($a.b)  $a.b  $a[0]  $b[1]  $($b[1])  $($b -join "-")  $(1+1)  `$a  $$  $null  $true  $a:x  `t|  ""  $($null)  $(1,2)  $(@())  %  $h  $($h.k)  $h.k  @a  `n',
  ),
  among('text  .  :  -  [0]  x'),
)

export const operators: Readonly<Record<string, fc.Arbitrary<string>>> = {
  arithmetic: text`${operand} ${arithmetic} ${operand}`,
  numbers: text`$r = (${oneOf(integers, fractions)}) ${oneOf(arithmetic, bits)} (${oneOf(integers, fractions)}); $r; $r.GetType().FullName`,
  comparison: text`${operand} ${comparison} ${operand}`,
  bits: text`${operand} ${bits} ${operand}`,
  logical: text`${operand} ${logical} ${operand}; ${among('!  -not  -bnot  -  +  -join  -split  ,')} ${operand}`,
  containment: text`${operand} ${containment} ${operand}`,
  types: oneOf(
    text`${operand} ${among('-is  -isnot  -as')} [${typeNames}]`,
    text`${operand} ${among('-is  -as')} ${operand}`,
  ),
  casts: oneOf(
    text`$r = [${typeNames}]${operand}; $r; if ($null -ne $r) { $r.GetType().FullName }`,
    text`[${typeNames}]$r = ${anything}; $r; $r = ${anything}; $r`,
  ),
  chained: text`$r = [${typeNames}][${typeNames}]${operand}; $r`,
  format: text`'${many(formatItem, '', 1, 3)}' -f ${operand}, ${operand}`,
  numberFormats: text`'${many(formatItem, '|', 1, 3)}' -f ${oneOf(integers, fractions)}, (${oneOf(scalars, arrays)}), 3`,
  like: text`${subject.map((s) => `(${s})`)} ${among('-like  -notlike  -clike  -ilike')} ${quoted(wildcard)}`,
  likeAny: text`${operand} -like ${operand}; ${operand} -match ${operand}`,
  match: text`$matches = $null; (${subject}) ${among('-match  -notmatch  -cmatch')} ${quoted(regex)}; $matches.Count; $matches[0]; $matches['n']`,
  replace: text`(${subject}) ${among('-replace  -creplace')} ${quoted(regex)}${maybe(text`, ${quoted(replacement)}`)}`,
  replaceBlock: text`(${subject}) -replace ${quoted(regex)}, ${among('{ "<$_>" }  { $_.Value.ToUpper() }  { $_.Groups.Count }  { 1 }  { $null }  { $_.Index }  5  $null')}`,
  split: text`(${subject}) ${among('-split  -csplit')} ${quoted(regex)}${maybe(text`, ${among('0  1  2  -1  -2  3  "2"')}`)}${maybe(
    text`, ${among("0, 'SimpleMatch'  2, 'IgnoreCase'  0, 'RegexMatch, Multiline'  -2, 'SimpleMatch'")}`,
  )}`,
  splitBlock: text`(${subject}) -split ${among("{ $_ -eq 'a' }  { $_ -match '\\W' }  { $true }  { $false }, 2  { $_ -eq 'b' }, -2")}; -split (${subject})`,
  join: text`(${oneOf(arrays, anything)}) -join (${anything}); -join (${arrays})`,
  range: text`(${scalars})..(${oneOf('3', "'c'", scalars)}) | % { $n = 0 } { if ($n++ -lt 8) { $_ } }`.filter(
    isSmall,
  ),
  repeat: text`(${anything}) * ${smallCounts}`,
  index: text`$v = ${anything}; $v[${indexValue}]${maybe(text`; $v[${indexValue}]`)}`,
  assignIndex: text`$v = ${anything}; $v[${indexValue}] = ${anything}; $v`,
  members: text`$v = ${anything}; $v.${memberName}`,
  assignMember: text`$v = ${anything}; $v.${among('a  b  Length  Count  Foo  Value  Item')} = ${anything}; $v`,
  compound: text`$v = ${anything}; $v ${among('+=  -=  *=  /=  %=  ??=')} ${anything.map((v) => (/^\[?\w*\]?1?e?\d{4,}/.test(v) ? '2' : v))}; $v`,
  increments: text`$v = ${anything}; ${among('$v++  ++$v  $v--  --$v  ($v++)  (--$v)')}; $v`,
  expand: text`$a = ${anything}; $b = ${arrays}; $h = ${objects}; "${many(expansion, '', 1, 4)}"`,
  ternary: text`${operand} ${among('?? 5  ? 1 : 2  -and 1 ? "y" : "n"')}; if (${anything}) { 'then' } else { 'else' }`,
  strings: text`(${strings}).${oneOf(
    memberName,
    text`${among('IndexOf  LastIndexOf  Contains  StartsWith  EndsWith  Trim  TrimStart  TrimEnd  Split  CompareTo  Equals  PadLeft  PadRight  Substring  Remove  Insert  Replace  Normalize  get_Chars  Concat')}(${many(
      scalars.map((v) => `(${v})`),
      ', ',
      0,
      2,
    )})`,
  )}`,
  staticCalls: text`[${among('math]::Abs  math]::Round  math]::Floor  math]::Max  math]::Min  math]::Sqrt  math]::Pow  math]::Sign  math]::Truncate  math]::Ceiling  string]::Join  string]::Format  string]::IsNullOrEmpty  string]::Concat  string]::Compare  int]::Parse  double]::Parse  char]::IsDigit  char]::ToUpper  char]::IsLetter  array]::IndexOf  convert]::ToInt32  convert]::ToString  convert]::ToBoolean  convert]::ToChar  convert]::ToDouble  convert]::ToByte  bool]::Parse  decimal]::Parse  decimal]::Round  datetime]::Parse  timespan]::FromSeconds  timespan]::Parse  guid]::Parse  version]::Parse  regex]::Escape  regex]::Replace  regex]::Split  enum]::Parse  BitConverter]::ToString  BitConverter]::GetBytes  System.IO.Path]::Combine  System.IO.Path]::GetExtension  System.IO.Path]::GetFileName  System.IO.Path]::ChangeExtension  System.IO.Path]::GetDirectoryName  System.Net.WebUtility]::UrlEncode  uri]::EscapeDataString')}(${many(
    anything.map((v) => `(${v})`),
    ', ',
    0,
    3,
  )})`,
  arrayMethods: text`(${arrays}).${among(`Where({ $_ -gt 1 })  Where({ $_ }, 'First')  Where({ $_ -eq 1 }, 'Split')  Where({ $_ -ne 1 }, 'Until')  Where({ $_ }, 'Last', 2)  ForEach({ $_ * 2 })  ForEach('ToString')  ForEach([string])
    ForEach('Length')  Where({ $_ -eq 2 }, 'SkipUntil', 1)  ForEach({ $_; $_ })  Count  Length  Rank  SyncRoot.Count  IsFixedSize  Clone()  GetUpperBound(0)  GetValue(0)  Contains(1)  IndexOf(2)  foreach{$_}.where{$_}  GetLength(0)`)}`,
}

/** Ranges of millions cost both engines their time. */
function isSmall(script: string): boolean {
  return !/\d{4}|0xF|e10|e300|\.\.\(.*kb|Infinity|\[guid|[uU]int|'5kb'|1kb|65|'A|200|\[char\]|255|256|'é'|'ß'/.test(
    script,
  )
}
