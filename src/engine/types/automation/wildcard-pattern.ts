/** WildcardPattern. */
import { escapeWildcard, hasWildcard, unescapeWildcard, WildcardPattern } from '../../runtime/wildcard.ts'
import { sma } from './names.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { flag } from '../values.ts'
import { type NetType, T } from '../../../objects/net-type.ts'

implement(sma('WildcardPattern'), {
  call: {
    IsMatch: (self: WildcardHolder, [text]) => self.pattern.isMatch(text),
    ToWql: (self: WildcardHolder) => self.pattern.pattern.replace(/\*/g, '%').replace(/\?/g, '_'),
  },
  staticCall: {
    Escape: (_, [text]) => escapeWildcard(text),
    Unescape: (_, [text]) => unescapeWildcard(text),
    ContainsWildcardCharacters: (_, [text]) => hasWildcard(text ?? ''),
    Get: (_, [text, options]) => new WildcardHolder(text, flag(options)),
  },
  create: (_, [text, options]) => new WildcardHolder(text, options === undefined ? 0 : flag(options)),
})
export class WildcardHolder {
  readonly #text: string
  readonly #ignoreCase: boolean
  #pattern: WildcardPattern | undefined
  constructor(text: string, options: number) {
    this.#text = text
    this.#ignoreCase = (options & 2) !== 0
  }
  /** made, and found to be wrong, when it is first used */
  get pattern(): WildcardPattern {
    return (this.#pattern ??= new WildcardPattern(this.#text, this.#ignoreCase))
  }
  get netType(): NetType {
    return loadType(sma('WildcardPattern')) ?? T.Object
  }
  isMatch(text: string): boolean {
    return this.pattern.isMatch(text)
  }
}
