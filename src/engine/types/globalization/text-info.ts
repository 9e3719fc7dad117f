/** System.Globalization.TextInfo. */
import { CulturePart, type Mutable, mustBeWritable, ownCopy } from './culture-part.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argumentNull, char } from '../values.ts'
import type { Culture } from '../../../objects/cultures.ts'
import type { NetType } from '../../../objects/net-type.ts'

export class PSTextInfo extends CulturePart {
  get netType(): NetType {
    return loadType('System.Globalization.TextInfo') as NetType
  }
}
implement('System.Globalization.TextInfo', {
  get: {
    ListSeparator: (self: PSTextInfo) => self.culture.listSeparator,
    CultureName: (self: PSTextInfo) => self.culture.name,
    IsRightToLeft: (self: PSTextInfo) => self.culture.isRightToLeft,
    LCID: (self: PSTextInfo) => self.culture.lcid,
    IsReadOnly: (self: PSTextInfo) => self.isReadOnly,
    ANSICodePage: () => 1252,
  },
  set: {
    ListSeparator: (self: PSTextInfo, value) => {
      if (value === null) argumentNull('value')
      mustBeWritable(self)
      ;(self.culture as Mutable<Culture>).listSeparator = value as string
    },
  },
  staticCall: {
    ReadOnly: (_, [self]) => (self.isReadOnly ? self : new PSTextInfo(self.culture)),
  },
  call: {
    Clone: (self: PSTextInfo) => new PSTextInfo(ownCopy(self.culture), false),
    ToTitleCase: (_self, [text]) =>
      String(text).replace(/\p{L}[\p{L}\p{M}\p{N}'’]*/gu, (word) =>
        word === word.toUpperCase() && word.length > 1
          ? word
          : word[0]?.toUpperCase() + word.slice(1).toLowerCase(),
      ),
    ToUpper: (self: PSTextInfo, [value]) =>
      cased(value, (text) => simpleUpper(text, self.culture.name || 'en-US')),
    ToLower: (self: PSTextInfo, [value]) =>
      cased(value, (text) => text.toLocaleLowerCase(self.culture.name || 'en-US')),
    ToString: (self: PSTextInfo) => `TextInfo - ${self.culture.name}`,
  },
})
/** Casing of .NET never changes a text's length: what would, stays ('ß'). */
const simpleUpper = (text: string, culture: string): string =>
  text.replace(/\P{ASCII}|./gsu, (one) => {
    const upper = one.toLocaleUpperCase(culture)
    return upper.length === one.length ? upper : one
  })
const cased = (value: unknown, change: (text: string) => string): unknown =>
  typeof value === 'string' ? change(value) : char(change(String(value)))
