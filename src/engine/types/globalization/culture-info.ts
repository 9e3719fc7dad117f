/** System.Globalization.CultureInfo. */
import { sameValue } from '../../runtime/compare.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { throwNet } from '../../runtime/failure.ts'
import { cultureOf } from '../../runtime/to-text.ts'
import { registerComparison } from '../comparison-table.ts'
import { PSCalendar } from './calendar.ts'
import { PSCompareInfo } from './compare-info.ts'
import { PSDateTimeFormat } from './date-time-format-info.ts'
import { PSNumberFormat } from './number-format-info.ts'
import { type Mutable, mustBeWritable, ownCopy } from './culture-part.ts'
import { PSTextInfo } from './text-info.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { enumOf, argumentNull } from '../values.ts'
import { arrayOf } from '../values.ts'
import { PSArray } from '../../../objects/collections.ts'
import {
  type Culture,
  cultureNamed,
  cultureNames,
  invariantCulture,
  usCulture,
} from '../../../objects/cultures.ts'
import type { NetType } from '../../../objects/net-type.ts'

export class PSCulture {
  readonly culture: Culture
  isReadOnly: boolean
  constructor(culture: Culture, isReadOnly = true) {
    this.culture = culture
    this.isReadOnly = isReadOnly
  }
  get netType(): NetType {
    return loadType('System.Globalization.CultureInfo') as NetType
  }
  toString(): string {
    return this.culture.name
  }
}
/** a language, and what follows it; `x-` and `i-` begin what is private or was registered before */
const wellFormed = /^(?:[a-z0-9]{2,}|[xi](?=-))(?:-[a-z0-9]+)*$/i
const cultureByName = (name: string): PSCulture => {
  const found = cultureNamed(name)
  if (found) return new PSCulture(found)
  if (name.length > 84 || !wellFormed.test(name)) {
    return throwNet(
      'System.Globalization.CultureNotFoundException',
      `Culture is not supported. (Parameter 'name')\n${name} is an invalid culture identifier.`,
      {
        properties: [
          ['ParamName', 'name'],
          ['InvalidCultureName', name],
        ],
      },
    )
  }
  return new PSCulture(unknownCulture(name))
}
/** A well-formed name that nobody knows: the language's data, or the invariant ones, under ICU's spelling of the name. */
function unknownCulture(name: string): Culture {
  const [first = '', ...rest] = name.split('-')
  const language = cultureNamed(first)
  const parts = rest.map((one, at) =>
    at === 0 && one.length === 4
      ? one.charAt(0).toUpperCase() + one.slice(1).toLowerCase()
      : one.toUpperCase(),
  )
  const full = [first.toLowerCase(), ...parts].join('-')
  const shown = parts.length ? `${language?.englishName ?? first.toLowerCase()} (${parts.join('_')})` : full
  return {
    ...(language ?? invariantCulture),
    name: full,
    lcid: 4096,
    englishName: shown,
    nativeName: shown,
    parent: language ? first.toLowerCase() : '',
    twoLetterLanguage: first.toLowerCase(),
    threeLetterLanguage: language?.threeLetterLanguage ?? '',
    threeLetterWindowsLanguage: 'ZZZ',
  }
}
registerComparison(
  loadType('System.Globalization.CultureInfo') as NetType,
  (a: PSCulture, b: PSCulture) => a.culture.name === b.culture.name,
)
export const ownCulture = (ctx: EngineContext): PSCulture => new PSCulture(cultureOf(ctx))
/** The session's culture from here on, with what a script has written to its copy. */
export function takeCulture(ctx: EngineContext, value: PSCulture | null): void {
  const { culture } = value ?? argumentNull('value')
  const session = ctx as { -readonly [K in 'culture' | 'ownCulture']: EngineContext[K] }
  session.culture = culture.name
  session.ownCulture = culture
}
export const ownUICulture = (ctx: EngineContext): PSCulture =>
  new PSCulture(cultureNamed(ctx.uiCulture) ?? usCulture)
export function takeUICulture(ctx: EngineContext, value: PSCulture | null): void {
  const { culture } = value ?? argumentNull('value')
  ;(ctx as { uiCulture: string }).uiCulture = culture.name
}
const writable = (self: PSCulture): PSCulture => new PSCulture(ownCopy(self.culture), false)
const isNeutral = (culture: Culture): boolean => culture.name !== '' && !culture.name.includes('-')
implement('System.Globalization.CultureInfo', {
  get: {
    Name: (self: PSCulture) => self.culture.name,
    LCID: (self: PSCulture) => self.culture.lcid,
    DisplayName: (self: PSCulture) => self.culture.englishName,
    EnglishName: (self: PSCulture) => self.culture.englishName,
    NativeName: (self: PSCulture) => self.culture.nativeName,
    TwoLetterISOLanguageName: (self: PSCulture) => self.culture.twoLetterLanguage,
    ThreeLetterISOLanguageName: (self: PSCulture) => self.culture.threeLetterLanguage,
    ThreeLetterWindowsLanguageName: (self: PSCulture) => self.culture.threeLetterWindowsLanguage,
    IetfLanguageTag: (self: PSCulture) => self.culture.name,
    IsNeutralCulture: (self: PSCulture) => isNeutral(self.culture),
    IsReadOnly: (self: PSCulture) => self.isReadOnly,
    Parent: (self: PSCulture) => cultureByName(self.culture.parent),
    KeyboardLayoutId: (self: PSCulture) => self.culture.lcid,
    NumberFormat: (self: PSCulture) => new PSNumberFormat(self.culture, self.isReadOnly),
    DateTimeFormat: (self: PSCulture) => new PSDateTimeFormat(self.culture, self.isReadOnly),
    TextInfo: (self: PSCulture) => new PSTextInfo(self.culture, self.isReadOnly),
    CompareInfo: (self: PSCulture) => new PSCompareInfo(self.culture),
    Calendar: () => new PSCalendar(),
    CultureTypes: (self: PSCulture) =>
      enumOf('System.Globalization.CultureTypes', isNeutral(self.culture) ? 1 : 2),
    UseUserOverride: () => false,
    OptionalCalendars: () => new PSArray([new PSCalendar()]),
  },
  call: {
    ToString: (self: PSCulture) => self.culture.name,
    Clone: (self: PSCulture) => writable(self),
    Equals: (self, [other]) => sameValue(self, other),
    GetHashCode: (self: PSCulture) => self.culture.name.length,
    GetFormat: (self: PSCulture, [type]) =>
      type?.fullName === 'System.Globalization.NumberFormatInfo'
        ? new PSNumberFormat(self.culture, self.isReadOnly)
        : type?.fullName === 'System.Globalization.DateTimeFormatInfo'
          ? new PSDateTimeFormat(self.culture, self.isReadOnly)
          : null,
    GetConsoleFallbackUICulture: (self) => self,
    ClearCachedData: () => undefined,
  },
  set: {
    NumberFormat: (self: PSCulture, value) => {
      mustBeWritable(self)
      ;(self.culture as Mutable<Culture>).number = (value as PSNumberFormat).culture.number as never
    },
    DateTimeFormat: (self: PSCulture, value) => {
      mustBeWritable(self)
      ;(self.culture as Mutable<Culture>).date = (value as PSDateTimeFormat).culture.date as never
    },
  },
  staticGet: {
    InvariantCulture: () => new PSCulture(invariantCulture),
    CurrentCulture: ownCulture,
    CurrentUICulture: ownUICulture,
    InstalledUICulture: () => new PSCulture(usCulture),
    DefaultThreadCurrentCulture: () => null,
    DefaultThreadCurrentUICulture: () => null,
  },
  staticSet: {
    CurrentCulture: (value, ctx) => takeCulture(ctx, value as PSCulture),
    CurrentUICulture: (value, ctx) => takeUICulture(ctx, value as PSCulture),
    DefaultThreadCurrentCulture: () => undefined,
    DefaultThreadCurrentUICulture: () => undefined,
  },
  staticCall: {
    GetCultureInfo: (_, [name]) => (typeof name === 'number' ? cultureByLcid(name) : cultureByName(name)),
    CreateSpecificCulture: (_, [name]) => writable(specific(name)),
    GetCultureInfoByIetfLanguageTag: (_, [name]) => cultureByName(name),
    GetCultures: () =>
      arrayOf(loadType('System.Globalization.CultureInfo') as NetType, cultureNames().map(cultureByName)),
    ReadOnly: (_, [self]) => new PSCulture(self.culture),
  },
  create: (_, [name]) => writable(typeof name === 'number' ? cultureByLcid(name) : cultureByName(name)),
})
function cultureByLcid(lcid: number): PSCulture {
  const found = cultureNames()
    .map(cultureNamed)
    .find((one) => one?.lcid === lcid)
  return found
    ? new PSCulture(found)
    : throwNet(
        'System.Globalization.CultureNotFoundException',
        `Culture is not supported. (Parameter 'culture')\n${lcid} (0x${lcid.toString(16).padStart(4, '0')}) is an invalid culture identifier.`,
      )
}
/** `de` is a language; the culture that stands for it is de-DE. */
function specific(name: string): PSCulture {
  const found = cultureByName(name)
  if (!isNeutral(found.culture)) return found
  const child = cultureNames().find((one) => one.startsWith(`${found.culture.name}-`))
  const likely = `${found.culture.name}-${new Intl.Locale(found.culture.name).maximize().region ?? ''}`
  return cultureNamed(likely) ? cultureByName(likely) : child ? cultureByName(child) : found
}
