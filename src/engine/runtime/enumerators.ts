/** `$foreach`, `$switch`, `$input`: enumerators that a script can move itself. */
import { NetType, objectArrayType, registerType, T } from '../../objects/net-type.ts'
import type { EngineContext } from './context.ts'
import { items } from '../types/enumerable.ts'
import { enumerate } from './convert.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { PSList } from '../../objects/collections.ts'
import { fail, throwNet } from './failure.ts'
import { AutomationNull } from '../../objects/automation-null.ts'

const enumeratorType = registerType(
  new NetType({ fullName: 'System.ArrayEnumerator', kind: 'class', base: T.Object }),
)
export const inputEnumeratorType: NetType = registerType(
  new NetType({
    fullName: 'System.Collections.ArrayList+ArrayListEnumeratorSimple',
    kind: 'class',
    base: T.Object,
  }),
)

/** IEnumerator over engine values. Enumerating the enumerator itself takes what is left. */
export class ScriptEnumerator {
  readonly netType: NetType
  current: unknown = null
  #iterator: Iterator<unknown>
  readonly #restart: (() => Iterator<unknown>) | undefined
  constructor(
    iterator: Iterator<unknown>,
    netType: NetType = enumeratorType,
    restart?: () => Iterator<unknown>,
  ) {
    this.#iterator = iterator
    this.netType = netType
    this.#restart = restart
  }

  moveNext(): boolean {
    const next = this.#iterator.next()
    if (next.done) return false
    this.current = next.value
    return true
  }

  /** @throws NotSupportedException where what is read cannot be read again */
  reset(): void {
    if (this.netType === readerEnumeratorType)
      throwNet('System.NotSupportedException', 'Specified method is not supported.')
    if (this.#restart) this.#iterator = this.#restart()
    this.current = null
  }

  /** what a pipeline takes out of it */
  *[items](): Generator<unknown> {
    while (this.moveNext()) yield this.current
  }
}

/** `1..n` at the head of a pipeline or of foreach: counted, never held. */
export class LazyRange {
  readonly from: number
  readonly to: number
  constructor(from: number, to: number) {
    this.from = from
    this.to = to
  }
  get netType(): NetType {
    return objectArrayType
  }
  *[items](): Generator<number> {
    const step = this.from <= this.to ? 1 : -1
    for (let i = this.from; i !== this.to; i += step) yield i
    yield this.to
  }
}

/** What foreach goes over: the items of a collection, or the one value. */
export function scriptEnumerator(
  value: unknown,
  _context: EngineContext,
  nullIsItem = false,
): ScriptEnumerator {
  const base = baseOf(value)
  if (base instanceof ScriptEnumerator) return base
  if (base === null || base === AutomationNull)
    return new ScriptEnumerator((nullIsItem && base === null ? [null] : [])[Symbol.iterator]())
  const found = enumerate(value)
  if (found === undefined) return new ScriptEnumerator([value][Symbol.iterator]())
  if (base instanceof PSList) return new ScriptEnumerator(unchanged(base))
  return new ScriptEnumerator(found[Symbol.iterator](), enumeratorType, () => found[Symbol.iterator]())
}

/** A list that grows or shrinks under a loop ends the loop. */
function* unchanged(list: PSList): Generator<unknown> {
  const { items } = list
  const { length } = items
  for (let i = 0; i < length; i++) {
    yield items[i]
    if (items.length !== length) {
      fail(
        'System.InvalidOperationException',
        'Collection was modified; enumeration operation may not execute.',
        { type: 'System.InvalidOperationException', category: 'OperationStopped' },
      )
    }
  }
}

const readEnumerator = 'System.Management.Automation.Runspaces.PipelineReader`1+<GetReadEnumerator>d__20'
/** What the client sends, read as it is taken: it cannot begin again. */
const readerEnumeratorType: NetType = registerType(
  new NetType({
    fullName: `${readEnumerator}[[${T.Object.assemblyQualifiedName}]]`,
    kind: 'class',
    base: T.Object,
    genericDefinition: registerType(
      new NetType({ fullName: readEnumerator, kind: 'genericDefinition', base: T.Object, arity: 1 }),
    ),
    genericArguments: [T.Object],
  }),
)

/** `$input` over gathered items; `fromClient`: those of the pipeline that the client began. */
export function inputEnumerator(given: readonly unknown[], fromClient = false): ScriptEnumerator {
  if (fromClient) return new ScriptEnumerator(given[Symbol.iterator](), readerEnumeratorType)
  return new ScriptEnumerator(given[Symbol.iterator](), inputEnumeratorType, () => given[Symbol.iterator]())
}
