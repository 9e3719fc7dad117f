/** Expressions that stand for values of every type a script meets. */
import { among, many, oneOf, text } from './text.ts'

export const integers =
  among(`0  1  -1  2  3  7  10  100  255  256  -128  32767  65536  2147483647  -2147483648  2147483648
  4294967295  9223372036854775807  0x7F  0xFF  1kb  [byte]200  [byte]0  [sbyte]-5  [int16]300  [uint16]65535  [uint32]5  [uint64]18446744073709551615
  [long]7  5L  12u  [bigint]5  [bigint]123456789012345678901234567890`)

export const fractions =
  among(`1.5  -0.5  0.1  2.5  3.0  1e10  1e300  1e-7  -0.0  [double]::NaN  [double]::PositiveInfinity  [single]1.1  [single]3
  1.10d  0.5d  79228162514264337593543950335d  100d  2.50d`)

export const strings =
  among(`''  ' '  'a'  'A'  'abc'  'ABC'  'b'  'hello world'  '1'  '10'  ' 12 '  '1.5'  '1e2'  '0x1F'  '1,2'  'true'  'False'  '$x'
  '-3'  '+4'  '5kb'  'é'  'ß'  'Z'  'a,b,c'  'x*y'  '[a]'  '2020-01-02'  '01:02:03'  '1.2.3'  'Monday'  "a\`tb"  "line1\`nline2"  '12345678901'  'NaN'  '1_000'`)

export const others =
  among(`$null  $true  $false  [char]'a'  [char]65  [char]'5'  [datetime]'2020-01-02T03:04:05'  [timespan]'01:02:03'
  [version]'1.2.3'  [guid]'11111111-2222-3333-4444-555555555555'  [DayOfWeek]::Monday  [ConsoleColor]'Red'  [int]  [string]  { 1 }
  [System.IO.FileAttributes]'ReadOnly, Hidden'  [uri]'http://a/b'  [regex]'a.c'  ([xml]'<a>1</a>')  [dbnull]::Value  [System.Management.Automation.Internal.AutomationNull]::Value  [semver]'1.2.3-rc'`)

export const arrays =
  among(`@()  @(1)  1,2  1,2,3  @('a','b')  @(1,'a',$null)  @($null)  @(,@(1,2))  1..5  [int[]](3,1,2)  [string[]]('x','y')  [object[]]::new(2)  [byte[]](1,2)
  [char[]]'hi'  [System.Collections.ArrayList]@(1,2)  [System.Collections.Generic.List[int]]@(4,5)  ('a','B','a')  @(1.5,2)  @($true,$false)  [bool[]](1,0)`)

export const objects = among(
  `@{}  @{a=1}  [ordered]@{a=1;b=2}  [pscustomobject]@{a=1;b='x'}  [pscustomobject]@{}  [System.Text.StringBuilder]'sb'  [System.Collections.Hashtable]@{k=2}`,
)

export const scalars = oneOf(integers, fractions, strings, others)
export const anything = oneOf(integers, integers, fractions, strings, strings, others, arrays, objects)
/** Fit to stand as an operand. */
export const operand = text`(${anything})`

export const typeNames =
  among(`int  long  byte  sbyte  int16  uint16  uint32  uint64  double  single  decimal  bigint  string  char  bool  datetime  timespan  version  guid  object  array
  hashtable  xml  regex  type  scriptblock  DayOfWeek  ConsoleColor  int[]  string[]  object[]  char[]  byte[]  double[]  psobject  pscustomobject  switch  uri  semver  System.Collections.ArrayList
  System.Collections.Generic.List[int]  System.Collections.Generic.List[string]  System.IO.FileAttributes  nullable[int]  ipaddress  System.Text.StringBuilder  mailaddress  System.Collections.IDictionary
  ordered  void  int[][]  bool[]  System.Collections.Generic.Dictionary[string,int]  cultureinfo  System.Text.Encoding  System.Management.Automation.ActionPreference  wildcardpattern`)

export const words = among(
  `a  b  ab  abc  abcd  hello  Hello  HELLO  foo.bar  a1b2c3  aXbXc  one two three  a,b;c  [x]  a*b  a?c  x.txt  Über  tab\there  123  a-b_c  (paren)  $dollar  back\`tick  ''`,
)

export const list = (of: Parameters<typeof many>[0], max = 4) => text`@(${many(of, ', ', 0, max)})`
