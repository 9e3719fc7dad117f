/** System.Globalization.TextInfo. */
import { CulturePart } from './culture-part.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { char } from '../values.ts'
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
    IsReadOnly: () => true,
    ANSICodePage: () => 1252,
  },
  call: {
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
