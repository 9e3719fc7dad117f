/** ReadOnlyBag: what `$EnabledExperimentalFeatures` is. It can be counted, asked and enumerated, and nothing else. */
import { type NetType, T } from '../../../objects/net-type.ts'
import { items } from '../enumerable.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { genericType, implement } from '../surface.ts'
import { addMetadata } from '../type-loader.ts'

const name = 'System.Management.Automation.Internal.ReadOnlyBag`1'
export class ReadOnlyBag {
  readonly #list: readonly string[]
  constructor(list: readonly string[]) {
    this.#list = list
  }
  get netType(): NetType {
    return genericType(name, T.String)
  }
  [items](): readonly string[] {
    return this.#list
  }
}

addMetadata(`#class ${name}<T> :System.Object;System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable @26
int Count {get;}
bool IsReadOnly {get;}
bool Contains(T item)
System.Collections.IEnumerator GetEnumerator()
`)
implement(name, {
  get: { Count: (self: ReadOnlyBag) => self[items]().length, IsReadOnly: () => true },
  call: {
    Contains: (self: ReadOnlyBag, [one]) => self[items]().includes(one),
    GetEnumerator: (self: ReadOnlyBag) => new ArrayEnumerator(self[items]()),
  },
})
