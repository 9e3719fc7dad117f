/** Keys and Values of dictionaries: live views. */
import { throwNet } from '../../runtime/failure.ts'
import { ordered } from './dictionary-entries.ts'
import { same } from './refusals.ts'
import { items } from '../enumerable.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { genericType, implement, type TypeImplementation } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { type PSDictionary, PSList } from '../../../objects/collections.ts'
import { type NetType, T } from '../../../objects/net-type.ts'

const generic = 'System.Collections.Generic.'
/** What the views of a dictionary's keys and values are called. */
const viewNames: Readonly<Record<string, readonly [keys: string, values: string]>> = {
  'System.Collections.Specialized.OrderedDictionary': [
    'System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection',
    'System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection',
  ],
  'System.Collections.Specialized.ListDictionary': [
    'System.Collections.Specialized.ListDictionary+NodeKeyValueCollection',
    'System.Collections.Specialized.ListDictionary+NodeKeyValueCollection',
  ],
  'System.Collections.Specialized.HybridDictionary': [
    'System.Collections.Specialized.ListDictionary+NodeKeyValueCollection',
    'System.Collections.Specialized.ListDictionary+NodeKeyValueCollection',
  ],
  'System.Collections.SortedList': [
    'System.Collections.SortedList+KeyList',
    'System.Collections.SortedList+ValueList',
  ],
  [`${generic}Dictionary\`2`]: [
    `${generic}Dictionary\`2+KeyCollection`,
    `${generic}Dictionary\`2+ValueCollection`,
  ],
  [`${generic}SortedList\`2`]: [`${generic}SortedList\`2+KeyList`, `${generic}SortedList\`2+ValueList`],
  [`${generic}SortedDictionary\`2`]: [
    `${generic}SortedDictionary\`2+KeyCollection`,
    `${generic}SortedDictionary\`2+ValueCollection`,
  ],
  [`${generic}OrderedDictionary\`2`]: [
    `${generic}OrderedDictionary\`2+KeyCollection`,
    `${generic}OrderedDictionary\`2+ValueCollection`,
  ],
  'System.Collections.ObjectModel.ReadOnlyDictionary`2': [
    'System.Collections.ObjectModel.ReadOnlyDictionary`2+KeyCollection',
    'System.Collections.ObjectModel.ReadOnlyDictionary`2+ValueCollection',
  ],
}

/** `.Keys` and `.Values`; a ConcurrentDictionary gives copies. */
export function keysOf(source: PSDictionary, which: PSKeyView['which']): PSKeyView | PSList {
  const { netType } = source
  if (netType.genericDefinition?.fullName !== 'System.Collections.Concurrent.ConcurrentDictionary`2')
    return new PSKeyView(source, which)
  const element = netType.genericArguments[which === 'keys' ? 0 : 1] ?? T.Object
  return new PSList(
    genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', element),
    which === 'keys' ? source.keys() : source.values(),
    true,
  )
}

/** `.Keys`, `.Values`: live views. */
export class PSKeyView {
  readonly netType: NetType
  readonly source: PSDictionary
  readonly which: 'keys' | 'values'
  constructor(source: PSDictionary, which: 'keys' | 'values') {
    this.source = source.wrapped ?? source
    this.which = which
    const { netType } = this.source
    const definition = (netType.genericDefinition ?? netType).fullName
    const at = which === 'keys' ? 0 : 1
    if (netType.genericDefinition)
      this.netType = genericType(
        (viewNames[definition] ?? (viewNames[`${generic}Dictionary\`2`] as readonly [string, string]))[at],
        ...netType.genericArguments,
      )
    else
      this.netType =
        loadType(
          viewNames[definition]?.[at] ??
            `System.Collections.Hashtable+${which === 'keys' ? 'Key' : 'Value'}Collection`,
        ) ?? T.Object
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
const faces = 'System.Collections.ICollection;System.Collections.IEnumerable'
const methods = `void CopyTo(array array, int arrayIndex)
System.Collections.IEnumerator GetEnumerator()
`
const [count, readOnly, synchronized, root] = [
  'int Count {get;}\n',
  'bool IsReadOnly {get;}\n',
  'bool IsSynchronized {get;}\n',
  'System.Object SyncRoot {get;}\n',
]
addMetadata(
  [
    ['Hashtable+KeyCollection', synchronized + root + count],
    ['Hashtable+ValueCollection', synchronized + root + count],
    ['Specialized.ListDictionary+NodeKeyValueCollection', count + root + synchronized],
  ]
    .map(
      ([name, properties]) =>
        `#class System.Collections.${name} :System.Object;${faces} @0\n${properties}${methods}`,
    )
    .join('') +
    [
      'Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection',
      'SortedList+KeyList',
      'SortedList+ValueList',
    ]
      .map(
        (name) =>
          `#class System.Collections.${name} :System.Object;System.Collections.IList;${faces} @0
System.Object Item(int index) {get;}
${count}${readOnly}bool IsFixedSize {get;}
${synchronized}${root}${methods}`,
      )
      .join('') +
    [
      ['Generic.SortedList`2+KeyList', 'TKey'],
      ['Generic.SortedList`2+ValueList', 'TValue'],
      ['Generic.SortedDictionary`2+KeyCollection', 'TKey'],
      ['Generic.SortedDictionary`2+ValueCollection', 'TValue'],
      ['Generic.OrderedDictionary`2+KeyCollection', 'TKey'],
      ['Generic.OrderedDictionary`2+ValueCollection', 'TValue'],
      ['ObjectModel.ReadOnlyDictionary`2+KeyCollection', 'TKey'],
      ['ObjectModel.ReadOnlyDictionary`2+ValueCollection', 'TValue'],
    ]
      .map(([name, element]) => {
        const indexed = name?.endsWith('List') ?? false
        const kind = indexed ? 'IList' : 'ICollection'
        const face = `System.Collections.Generic.${kind}\`1[${element}];System.Collections.Generic.IEnumerable\`1[${element}]`
        return `#class System.Collections.${name}<TKey,TValue> :System.Object;${face};${faces} @0
${indexed ? `${element} Item(int index) {get;}\n` : ''}${count}${readOnly}${root}${synchronized}${methods}bool Contains(${element} item)
`
      })
      .join(''),
)
const keyView: TypeImplementation = {
  get: {
    Count: (self: PSKeyView) => self.source.count,
    IsReadOnly: () => true,
    IsFixedSize: () => true,
    IsSynchronized: () => false,
    SyncRoot: (self: PSKeyView) => self.source,
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
for (const name of new Set([
  'System.Collections.Hashtable+KeyCollection',
  'System.Collections.Hashtable+ValueCollection',
  ...Object.values(viewNames).flat(),
]))
  implement(name, keyView)
