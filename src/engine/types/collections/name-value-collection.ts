/** NameValueCollection. */
import { indexRange } from './refusals.ts'
import { items } from '../enumerable.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { implement } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { strings } from '../values.ts'
import { type NetType, T } from '../../../objects/net-type.ts'

export class PSNameValues {
  readonly map = new Map<string, { key: string | null; values: string[] }>()
  get netType(): NetType {
    return loadType('System.Collections.Specialized.NameValueCollection') ?? T.Object
  }
  get(key: unknown): string | null {
    const found =
      typeof key === 'number' ? [...this.map.values()][key] : this.map.get(String(key ?? '').toLowerCase())
    return found ? found.values.join(',') : null
  }
  add(key: string | null, value: string): void {
    const known = this.map.get(String(key ?? '').toLowerCase())
    if (known) known.values.push(value)
    else this.map.set(String(key ?? '').toLowerCase(), { key, values: [value] })
  }
  [items](): unknown[] {
    return [...this.map.values()].map((one) => one.key)
  }
}
addMetadata(`#class System.Collections.Specialized.NameObjectCollectionBase+KeysCollection :System.Object;System.Collections.ICollection;System.Collections.IEnumerable @21
string Item(int index) {get;}
int Count {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
string Get(int index)
System.Collections.IEnumerator GetEnumerator()
`)
/** What `Keys` of a NameValueCollection gives: a live view. */
class NameKeys {
  readonly source: PSNameValues
  constructor(source: PSNameValues) {
    this.source = source
  }
  get netType(): NetType {
    return loadType('System.Collections.Specialized.NameObjectCollectionBase+KeysCollection') ?? T.Object
  }
  [items](): unknown[] {
    return this.source[items]()
  }
}
implement('System.Collections.Specialized.NameObjectCollectionBase+KeysCollection', {
  get: {
    Count: (self: NameKeys) => self.source.map.size,
    SyncRoot: (self: NameKeys) => self.source,
    IsSynchronized: () => false,
  },
  call: {
    Item: (self: NameKeys, [at]) => self[items]()[at] ?? indexRange(),
    Get: (self: NameKeys, [at]) => self[items]()[at] ?? indexRange(),
    GetEnumerator: (self: NameKeys) => new ArrayEnumerator(self[items]()),
  },
})
implement('System.Collections.Specialized.NameValueCollection', {
  get: {
    Count: (self: PSNameValues) => self.map.size,
    AllKeys: (self: PSNameValues) => strings([...self.map.values()].map((one) => one.key ?? '')),
    Keys: (self: PSNameValues) => new NameKeys(self),
    SyncRoot: (self) => self,
    IsSynchronized: () => false,
  },
  set: {
    Item: (self: PSNameValues, [key, value]) => {
      self.map.set(String(key).toLowerCase(), { key: String(key), values: [String(value)] })
    },
  },
  call: {
    Item: (self: PSNameValues, [key]) => self.get(key),
    Get: (self: PSNameValues, [key]) => self.get(key),
    GetKey: (self: PSNameValues, [at]) => [...self.map.values()][at]?.key ?? null,
    GetValues: (self: PSNameValues, [key]) => {
      const found =
        typeof key === 'number' ? [...self.map.values()][key] : self.map.get(String(key ?? '').toLowerCase())
      return found ? strings(found.values) : null
    },
    Set: (self: PSNameValues, [key, value]) => {
      self.map.set(String(key).toLowerCase(), { key, values: [value] })
    },
    Add: (self: PSNameValues, [key, value]) => {
      if (key instanceof PSNameValues)
        for (const one of key.map.values()) for (const text of one.values) self.add(one.key, text)
      else self.add(key, value)
    },
    Remove: (self: PSNameValues, [key]) => {
      self.map.delete(String(key).toLowerCase())
    },
    Clear: (self: PSNameValues) => self.map.clear(),
    HasKeys: (self: PSNameValues) => self.map.size > 0,
    GetEnumerator: (self: PSNameValues) => new ArrayEnumerator(self[items]()),
  },
  create: () => new PSNameValues(),
})
