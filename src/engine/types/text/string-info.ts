/** System.Globalization.StringInfo: texts by what a reader takes for one character. */
import { type NetType, T } from '../../../objects/net-type.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argumentNull, arrayOf, outOfRange } from '../values.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const elementsOf = (text: string): Intl.SegmentData[] => [...segmenter.segment(text)]
const given = (text: string | null, name: string): string => (text === null ? argumentNull(name) : text)
const textsFrom = (text: string, at: number): string[] => elementsOf(text.slice(at)).map((one) => one.segment)

class PSStringInfo {
  text: string
  constructor(text: string) {
    this.text = text
  }
  get netType(): NetType {
    return loadType('System.Globalization.StringInfo') ?? T.Object
  }
}
implement('System.Globalization.StringInfo', {
  get: {
    String: (self: PSStringInfo) => self.text,
    LengthInTextElements: (self: PSStringInfo) => elementsOf(self.text).length,
  },
  set: {
    String: (self: PSStringInfo, value) => {
      self.text = given(value, 'value')
    },
  },
  call: {
    SubstringByTextElements: (self: PSStringInfo, [start, count]) => {
      const all = textsFrom(self.text, 0)
      if (start < 0 || start >= all.length)
        outOfRange('startingTextElement', 'Specified argument was out of the range of valid values.')
      if (count !== undefined && (count < 0 || start + count > all.length))
        outOfRange('lengthInTextElements', 'Specified argument was out of the range of valid values.')
      return all.slice(start, count === undefined ? undefined : start + count).join('')
    },
    Equals: (self: PSStringInfo, [other]) => other instanceof PSStringInfo && other.text === self.text,
  },
  staticCall: {
    GetNextTextElement: (_, [text, at]) => textsFrom(given(text, 'str'), at ?? 0)[0] ?? '',
    GetNextTextElementLength: (_, [text, at]) => (textsFrom(given(text, 'str'), at ?? 0)[0] ?? '').length,
    GetTextElementEnumerator: (_, [text, at]) =>
      new ArrayEnumerator(
        textsFrom(given(text, 'str'), at ?? 0),
        'System.Globalization.TextElementEnumerator',
      ),
    ParseCombiningCharacters: (_, [text]) =>
      arrayOf(
        T.Int32,
        elementsOf(given(text, 'str')).map((one) => one.index),
      ),
  },
  create: (_, [text]) => new PSStringInfo(text === undefined ? '' : given(text, 'value')),
})
