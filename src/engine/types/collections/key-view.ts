/** Keys and Values of dictionaries: live views. */
import { throwNet } from '../../runtime/failure.ts'
import { ordered } from './dictionary-entries.ts'
import { same } from './refusals.ts'
import { items } from '../enumerable.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { genericType, implement, type TypeImplementation } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import type { PSDictionary } from '../../../objects/collections.ts'
import { type NetType, T } from '../../../objects/net-type.ts'

/** `.Keys`, `.Values`: live views. */
export class PSKeyView {
  readonly netType: NetType
  readonly source: PSDictionary
  readonly which: 'keys' | 'values'
  constructor(source: PSDictionary, which: 'keys' | 'values') {
    this.source = source
    this.which = which
    const { netType } = source
    const definition = netType.genericDefinition?.fullName
    const kind = which === 'keys' ? 'Key' : 'Value'
    if (definition) {
      const nested = loadType(`${definition}+${kind}Collection`)
        ? definition
        : 'System.Collections.Generic.Dictionary`2'
      this.netType = genericType(`${nested}+${kind}Collection`, ...netType.genericArguments)
    } else if (netType === T.OrderedDictionary)
      this.netType =
        loadType('System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection') ??
        T.Object
    else this.netType = loadType(`System.Collections.Hashtable+${kind}Collection`) ?? T.Object
  }
  get list(): unknown[] {
    return ordered(this.source).map((one) => (this.which === 'keys' ? one.key : one.value))
  }
  *[items](): Generator<unknown> {
    const size = this.source.count
    const { version } = this.source
    for (const one of this.list) {
      yield one
      if (this.source.count !== size || this.source.version !== version) {
        throwNet(
          'System.InvalidOperationException',
          'Collection was modified; enumeration operation may not execute.',
        )
      }
    }
  }
}
addMetadata(
  [
    'Hashtable+KeyCollection',
    'Hashtable+ValueCollection',
    'Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection',
  ]
    .map(
      (
        one,
      ) => `#class System.Collections.${one} :System.Object;System.Collections.ICollection;System.Collections.IEnumerable @0
int Count {get;}
bool IsSynchronized {get;}
System.Object SyncRoot {get;}
void CopyTo(array array, int arrayIndex)
System.Collections.IEnumerator GetEnumerator()
`,
    )
    .join('') +
    `System.Object Item(int index) {get;}
`,
)
const keyView: TypeImplementation = {
  get: {
    Count: (self: PSKeyView) => self.source.count,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
  },
  call: {
    Item: (self: PSKeyView, [index]) => self.list[index],
    GetEnumerator: (self: PSKeyView) => new ArrayEnumerator(self.list),
    CopyTo: (self: PSKeyView, [target, at]) =>
      self.list.forEach((one, i) => {
        target.items[at + i] = one
      }),
    Contains: (self: PSKeyView, [value]) =>
      self.which === 'keys' ? self.source.has(value) : self.list.some((one) => same(one, value)),
  },
}
for (const name of [
  'System.Collections.Hashtable+KeyCollection',
  'System.Collections.Hashtable+ValueCollection',
  'System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection',
  'System.Collections.Generic.Dictionary`2+KeyCollection',
  'System.Collections.Generic.Dictionary`2+ValueCollection',
])
  implement(name, keyView)
