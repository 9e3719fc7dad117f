/** System.Globalization.CompareInfo. */
import { compareText } from '../../runtime/compare.ts'
import { CulturePart } from './culture-part.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { flag } from '../values.ts'
import type { NetType } from '../../../objects/net-type.ts'

export class PSCompareInfo extends CulturePart {
  get netType(): NetType {
    return loadType('System.Globalization.CompareInfo') as NetType
  }
}
const ignoring = (options: unknown): boolean => options !== undefined && (flag(options) & 0x10000001) !== 0
const folded = (text: string, options: unknown): string => (ignoring(options) ? text.toUpperCase() : text)
const plainMarks = (text: string, options: unknown): string =>
  options !== undefined && flag(options) & 2 ? text.normalize('NFD').replace(/\p{M}/gu, '') : text
implement('System.Globalization.CompareInfo', {
  get: { Name: (self: PSCompareInfo) => self.culture.name, LCID: (self: PSCompareInfo) => self.culture.lcid },
  call: {
    Compare: (_self, [a, b, options]) =>
      compareText(plainMarks(a ?? '', options), plainMarks(b ?? '', options), ignoring(options)),
    IndexOf: (_self, [text, part, options]) => folded(text, options).indexOf(folded(String(part), options)),
    LastIndexOf: (_self, [text, part, options]) =>
      folded(text, options).lastIndexOf(folded(String(part), options)),
    IsPrefix: (_self, [text, part, options]) =>
      folded(plainMarks(text, options), options).startsWith(folded(plainMarks(part, options), options)),
    IsSuffix: (_self, [text, part, options]) =>
      folded(plainMarks(text, options), options).endsWith(folded(plainMarks(part, options), options)),
    ToString: (self: PSCompareInfo) => `CompareInfo - ${self.culture.name}`,
  },
})
