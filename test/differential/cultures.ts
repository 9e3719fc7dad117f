/** Numbers and dates, written and read in a dozen cultures: `-f`, ToString, Parse. */
import fc from 'fast-check'
import { among, oneOf, quoted, text } from './text.ts'

const culture = among(
  'en-US  de-DE  fr-FR  sv-SE  ja-JP  pt-BR  ru-RU  it-IT  es-ES  nl-NL  pl-PL  tr-TR  en-GB',
).map((name) => `([cultureinfo]'${name}')`)
const provider = oneOf(culture, '[cultureinfo]::InvariantCulture')
const number = oneOf(
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((value) => `(${value})`),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
    .map((value) => `([double]'${value}')`),
  fc.integer({ min: -100_000, max: 100_000 }).map((value) => `([decimal]${value / 100})`),
  fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n }).map((value) => `([long]'${value}')`),
  among('0  (-0.5)  1e20  1.5e-7  ([single]1.1)  ([byte]200)  ([double]::NaN)  ([double]::PositiveInfinity)'),
)
const standardNumber = among('N  N0  N3  C  C0  P  P1  F  F4  E  E2  G  G5  R  n1  g')
const pictureNumber = among(
  "0.00  #,##0.0#  000000  0.0%  #.##;(#.##);zero  0.###E+00  '#'0  \\#0  ##,##0,.0  0‰",
)
const ticks = fc.integer({ min: 0, max: 3_000_000 })
const date = ticks.map(
  (minutes) => `([datetime]::new(1999,1,1,0,0,0,'Utc').AddMinutes(${minutes}).AddSeconds(${minutes % 60}))`,
)
const standardDate = among('d  D  t  T  f  F  g  G  m  y  s  u  r  o')
const pictureDate = among(
  "dd/MM/yyyy  yyyy-MM-dd HH:mm:ss.fff  dddd d MMMM  ddd, MMM yy  h:mm tt  'at' HH'h'mm  %d  MMMM yyyy  HH:mm:ss K  yyyyMMddTHHmmss",
)
const numberText = oneOf(
  fc.integer({ min: -99_999, max: 99_999 }).map(String),
  among('1,234.5  1.234,5  1 234,5  (5)  -5  5-  +5  1e3  0x1F  $5  5%  1.5.5  abc  " 7 "  1,2,3  .5  5.  ٣'),
)
const dateText = among(
  '2024-05-06  05/06/2024  06.05.2024  6 May 2024  May 2024  2024-05-06T07:08:09Z  2024-05-06T07:08:09+02:00  7:08 PM  13/13/2024  yesterday  6. Mai 2024  6 mai 2024  20240506  2024/5/6 23:59  Mon, 06 May 2024 07:08:09 GMT',
)
const numberType = among('int  long  double  decimal  byte  single  uint  bigint')

export const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'numbers written': text`${number}.ToString(${quoted(oneOf(standardNumber, pictureNumber))}, ${provider})`,
  'dates written': text`${date}.ToString(${quoted(oneOf(standardDate, pictureDate))}, ${provider})`,
  '-f': text`'{0:${oneOf(standardNumber, among('0.00  #,##0.0#  000000'))}}|{1,25:${oneOf(standardDate, among('yyyy-MM-dd  HH:mm'))}}' -f ${number}, ${date}`,
  'numbers read': text`[${numberType}]::Parse(${quoted(numberText)}, ${provider})`,
  'dates read': text`[datetime]::Parse(${quoted(dateText)}, ${provider}).ToString('o')`,
  'time spans': text`[timespan]::FromTicks(${fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((value) => `${value * 1000}`)}).ToString(${quoted(among('c  g  G  d\\.hh\\:mm  hh\\:mm\\:ss\\.fff  %d'))}, ${provider})`,
  'numbers of cultures': text`${culture}.NumberFormat.${among('NumberDecimalSeparator  NumberGroupSeparator  CurrencySymbol  CurrencyPositivePattern  CurrencyNegativePattern  PercentPositivePattern  NegativeSign  NaNSymbol')}`,
  'dates of cultures': text`${culture}.DateTimeFormat.${among('ShortDatePattern  LongDatePattern  LongTimePattern  AMDesignator  DateSeparator  FirstDayOfWeek  MonthDayPattern  DayNames  AbbreviatedMonthNames')}`,
}
