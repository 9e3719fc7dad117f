/** Cultures: how numbers and dates are written where. A table of what .NET says; a name that is not in it is not a culture here. */
import { cultureRows } from './culture-table.ts'

export interface DecimalSymbols {
  readonly decimalSeparator: string
  readonly groupSeparator: string
  readonly groupSizes: readonly number[]
  readonly decimalDigits: number
}

/** NumberFormatInfo */
export interface NumberSymbols extends DecimalSymbols {
  readonly negativePattern: number
  readonly negativeSign: string
  readonly positiveSign: string
  readonly nan: string
  readonly positiveInfinity: string
  readonly negativeInfinity: string
  readonly perMille: string
  readonly currency: DecimalSymbols & { symbol: string; positivePattern: number; negativePattern: number }
  readonly percent: DecimalSymbols & { symbol: string; positivePattern: number; negativePattern: number }
}

/** DateTimeFormatInfo of the Gregorian calendar */
export interface DateSymbols {
  readonly dayNames: readonly string[]
  readonly abbreviatedDayNames: readonly string[]
  readonly shortestDayNames: readonly string[]
  readonly monthNames: readonly string[]
  readonly abbreviatedMonthNames: readonly string[]
  readonly monthGenitiveNames: readonly string[]
  readonly abbreviatedMonthGenitiveNames: readonly string[]
  readonly am: string
  readonly pm: string
  readonly dateSeparator: string
  readonly timeSeparator: string
  readonly shortDate: string
  readonly longDate: string
  readonly shortTime: string
  readonly longTime: string
  readonly fullDateTime: string
  readonly monthDay: string
  readonly yearMonth: string
  /** 0 Sunday */
  readonly firstDayOfWeek: number
  /** 0 FirstDay, 1 FirstFullWeek, 2 FirstFourDayWeek */
  readonly calendarWeekRule: number
  readonly era: string
}

export interface Culture {
  readonly name: string
  readonly lcid: number
  readonly parent: string
  readonly englishName: string
  readonly nativeName: string
  readonly twoLetterLanguage: string
  readonly threeLetterLanguage: string
  readonly threeLetterWindowsLanguage: string
  readonly listSeparator: string
  readonly isRightToLeft: boolean
  readonly number: NumberSymbols
  readonly date: DateSymbols
}

type Names = readonly string[]
type Sizes = readonly number[]
export type CultureRow = readonly [
  name: string,
  identity: readonly [number, string, string, string, string, string, string, string, boolean],
  number: readonly [string, string, Sizes, number, number, string, string, string, string, string, string],
  currency: readonly [string, string, string, Sizes, number, number, number],
  percent: readonly [string, string, string, Sizes, number, number, number],
  names: readonly [Names, Names, Names, Names, Names, Names | null, Names | null],
  patterns: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    number,
    number,
    string,
  ],
]

function fromRow(row: CultureRow): Culture {
  const [name, identity, number, currency, percent, names, patterns] = row
  const part = ([
    symbol,
    decimalSeparator,
    groupSeparator,
    groupSizes,
    decimalDigits,
    pos,
    neg,
  ]: CultureRow[3]) => ({
    symbol,
    decimalSeparator,
    groupSeparator,
    groupSizes,
    decimalDigits,
    positivePattern: pos,
    negativePattern: neg,
  })
  return {
    name,
    lcid: identity[0],
    parent: identity[1],
    englishName: identity[2],
    nativeName: identity[3],
    twoLetterLanguage: identity[4],
    threeLetterLanguage: identity[5],
    threeLetterWindowsLanguage: identity[6],
    listSeparator: identity[7],
    isRightToLeft: identity[8],
    number: {
      decimalSeparator: number[0],
      groupSeparator: number[1],
      groupSizes: number[2],
      decimalDigits: number[3],
      negativePattern: number[4],
      negativeSign: number[5],
      positiveSign: number[6],
      nan: number[7],
      positiveInfinity: number[8],
      negativeInfinity: number[9],
      perMille: number[10],
      currency: part(currency),
      percent: part(percent),
    },
    date: {
      dayNames: names[0],
      abbreviatedDayNames: names[1],
      shortestDayNames: names[2],
      monthNames: names[3],
      abbreviatedMonthNames: names[4],
      monthGenitiveNames: names[5] ?? names[3],
      abbreviatedMonthGenitiveNames: names[6] ?? names[4],
      am: patterns[0],
      pm: patterns[1],
      dateSeparator: patterns[2],
      timeSeparator: patterns[3],
      shortDate: patterns[4],
      longDate: patterns[5],
      shortTime: patterns[6],
      longTime: patterns[7],
      fullDateTime: patterns[8],
      monthDay: patterns[9],
      yearMonth: patterns[10],
      firstDayOfWeek: patterns[11],
      calendarWeekRule: patterns[12],
      era: patterns[13],
    },
  }
}

const rows = new Map(cultureRows.map((row) => [row[0].toLowerCase(), row]))
const made = new Map<string, Culture>()
/** sessions ask for their own again and again */
let lastName: string | undefined
let lastCulture: Culture | undefined

/** @param name case-insensitive, '' is the invariant culture; undefined where the table has no such culture */
export function cultureNamed(name: string): Culture | undefined {
  if (name === lastName) return lastCulture
  const key = name.toLowerCase()
  let culture = made.get(key)
  if (!culture) {
    const row = rows.get(key)
    if (row) made.set(key, (culture = fromRow(row)))
  }
  lastName = name
  lastCulture = culture
  return culture
}

export function cultureNames(): string[] {
  return cultureRows.map((row) => row[0])
}

export const invariantCulture: Culture = cultureNamed('') as Culture
/** the culture of a session that has no other */
export const usCulture: Culture = cultureNamed('en-US') as Culture
