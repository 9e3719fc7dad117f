/** IEnumerator values: what GetEnumerator() gives. */
import { DictionaryEntry, type PSDictionary } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { throwNet } from '../runtime/failure.ts'
import { items } from './enumerable.ts'
import { addMetadata, loadType } from './type-loader.ts'
import { genericType, implement } from './surface.ts'

addMetadata(`#class System.ArrayEnumerator :System.Object;System.Collections.IEnumerator @0
System.Object Current {get;}
bool MoveNext()
void Reset()
#class System.Collections.Hashtable+HashtableEnumerator :System.Object;System.Collections.IDictionaryEnumerator;System.Collections.IEnumerator @0
System.Collections.DictionaryEntry Entry {get;}
System.Object Key {get;}
System.Object Value {get;}
System.Object Current {get;}
bool MoveNext()
void Reset()
#class System.Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator :System.Object;System.Collections.IDictionaryEnumerator;System.Collections.IEnumerator @0
System.Collections.DictionaryEntry Entry {get;}
System.Object Key {get;}
System.Object Value {get;}
System.Object Current {get;}
bool MoveNext()
void Reset()
#class System.Collections.ArrayList+ArrayListEnumeratorSimple :System.Object;System.Collections.IEnumerator @0
System.Object Current {get;}
bool MoveNext()
void Reset()
#struct System.Collections.Generic.List\`1+Enumerator<T> :System.ValueType;System.Collections.Generic.IEnumerator\`1[T];System.Collections.IEnumerator;System.IDisposable @0
T Current {get;}
void Dispose()
bool MoveNext()
#struct System.Collections.Generic.Dictionary\`2+Enumerator<TKey,TValue> :System.ValueType;System.Collections.Generic.IEnumerator\`1[System.Collections.Generic.KeyValuePair\`2[TKey,TValue]];System.Collections.IEnumerator;System.IDisposable @0
System.Collections.Generic.KeyValuePair[TKey,TValue] Current {get;}
bool MoveNext()
void Dispose()
`)

/** Over a list of items; enumerating the enumerator takes what is left. */
export class ArrayEnumerator {
  readonly netType: NetType
  readonly #list: readonly unknown[]
  #at = -1
  constructor(list: readonly unknown[], type: string | NetType = 'System.ArrayEnumerator') {
    this.#list = list
    this.netType = typeof type === 'string' ? (loadType(type) ?? T.Object) : type
  }
  get current(): unknown {
    if (this.#at < 0)
      throwNet('System.InvalidOperationException', 'Enumeration has not started. Call MoveNext.')
    if (this.#at >= this.#list.length)
      throwNet('System.InvalidOperationException', 'Enumeration already finished.')
    return this.#list[this.#at]
  }
  moveNext(): boolean {
    if (this.#at < this.#list.length) this.#at++
    return this.#at < this.#list.length
  }
  reset(): void {
    this.#at = -1
  }
  *[items](): Generator<unknown> {
    while (this.moveNext()) yield this.#list[this.#at]
  }
}

/** What a dictionary is made of: entries, or pairs where its types are known. */
export function entriesOf(table: PSDictionary): DictionaryEntry[] {
  const [keyType = T.Object, valueType = T.Object] = table.netType.genericArguments
  const pair =
    table.netType.genericDefinition &&
    genericType('System.Collections.Generic.KeyValuePair`2', keyType, valueType)
  return table.entries().map((one) => new DictionaryEntry(one.key, one.value, pair))
}

/** Over the entries of a dictionary. */
export function dictionaryEnumerator(table: PSDictionary): ArrayEnumerator {
  const entries = entriesOf(table)
  if (table.netType.genericDefinition) {
    const [keyType = T.Object, valueType = T.Object] = table.netType.genericArguments
    return new ArrayEnumerator(
      entries,
      genericType('System.Collections.Generic.Dictionary`2+Enumerator', keyType, valueType),
    )
  }
  const isOrdered = table.netType === T.OrderedDictionary
  return new ArrayEnumerator(
    entries,
    isOrdered
      ? 'System.Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator'
      : 'System.Collections.Hashtable+HashtableEnumerator',
  )
}

for (const name of [
  'System.Collections.IEnumerator',
  'System.ArrayEnumerator',
  'System.CharEnumerator',
  'System.Collections.Generic.List`1+Enumerator',
  'System.Collections.Generic.Dictionary`2+Enumerator',
  // of $input (runtime/enumerators.ts)
  'System.Collections.ArrayList+ArrayListEnumeratorSimple',
  'System.Management.Automation.Runspaces.PipelineReader`1+<GetReadEnumerator>d__20',
]) {
  implement(name, {
    get: { Current: (self: ArrayEnumerator) => self.current },
    call: {
      MoveNext: (self: ArrayEnumerator) => self.moveNext(),
      Reset: (self: ArrayEnumerator) => self.reset(),
      Dispose: () => undefined,
      Clone: (self: ArrayEnumerator) => self,
    },
  })
}
implement('System.Collections.IDictionaryEnumerator', {
  get: {
    Entry: (self: ArrayEnumerator) => self.current,
    Key: (self: ArrayEnumerator) => (self.current as DictionaryEntry).key,
    Value: (self: ArrayEnumerator) => (self.current as DictionaryEntry).value,
  },
})
