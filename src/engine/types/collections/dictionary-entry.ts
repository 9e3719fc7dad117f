/** DictionaryEntry and KeyValuePair. */
import { netText, registerText } from '../../runtime/to-text.ts'
import { setReference } from '../comparison-table.ts'
import { genericType, implement, type TypeImplementation } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { DictionaryEntry } from '../../../objects/collections.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { typeOf } from '../../../objects/type-of.ts'

export const entry: TypeImplementation = {
  get: {
    Key: (self: DictionaryEntry) => self.key,
    Value: (self: DictionaryEntry) => self.value,
  },
  set: {
    Key: (self: DictionaryEntry, value) => {
      self.key = value
    },
    Value: (self: DictionaryEntry, value) => {
      self.value = value
    },
  },
  call: {
    Deconstruct: (self: DictionaryEntry, [key, value]) => {
      setReference(key, self.key)
      setReference(value, self.value)
    },
    ToString: (self: DictionaryEntry) => entryText(self),
  },
  create: (_, [key, value], _ctx, call) => new DictionaryEntry(key, value, call.type),
}
const entryText = (self: DictionaryEntry): string => `[${netText(self.key)}, ${netText(self.value)}]`
implement('System.Collections.DictionaryEntry', entry)
implement('System.Collections.Generic.KeyValuePair`2', entry)
implement('System.Collections.Generic.KeyValuePair', {
  staticCall: {
    Create: (_, [key, value]) =>
      new DictionaryEntry(
        key,
        value,
        genericType(
          'System.Collections.Generic.KeyValuePair`2',
          typeOf(key) ?? T.Object,
          typeOf(value) ?? T.Object,
        ),
      ),
  },
})
registerText(T.DictionaryEntry, entryText)
registerText(loadType('System.Collections.Generic.KeyValuePair`2') as NetType, entryText)
