/** What a pipeline, `foreach` and the collection operators take out of a value. */
import { ByteArray, PSArray, PSList, PSQueue, PSStack } from '../../objects/collections.ts'
import { PSByte } from '../../objects/numbers.ts'
import { PSObject } from '../../objects/ps-object.ts'
import { hasItems, items } from '../types/enumerable.ts'
import { ScriptObject } from '../types/script-object.ts'
import type { EngineContext } from './context.ts'

const bytes: PSByte[] = []
/** The box of a byte; there are only 256. */
export function byteBox(value: number): PSByte {
  return (bytes[value] ??= new PSByte(value))
}

/** The items of a byte array as engine values. */
export function byteItems(value: ByteArray): PSByte[] {
  return Array.from(value.bytes, byteBox)
}

/**
 * The items of what PowerShell enumerates; undefined for a single value. Strings, dictionaries and XML nodes are single.
 * The result is an array where the value is one already: copy before changing it.
 */
export function enumerate(value: unknown, ctx?: EngineContext): Iterable<unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (value instanceof PSArray || value instanceof PSList) return value.items
  if (value instanceof PSObject) return value.base === undefined ? undefined : enumerate(value.base, ctx)
  if (value instanceof ByteArray) return byteItems(value)
  if (value instanceof PSQueue) return value.items
  if (value instanceof PSStack) return [...value.items].reverse()
  if (hasItems(value)) return value[items]()
  if (value instanceof ScriptObject) {
    if (value.base !== undefined) return enumerate(value.base, ctx)
    return scriptEnumerator?.(value)
  }
  return undefined
}

type ScriptEnumerator = (value: ScriptObject) => Iterable<unknown> | undefined
let scriptEnumerator: ScriptEnumerator | undefined
/** How an instance of a script class that implements IEnumerable is enumerated. Set by `classes.ts`. */
export function setScriptEnumerator(enumerator: ScriptEnumerator): void {
  scriptEnumerator = enumerator
}

/** The items as an array of their own. */
export function itemsOf(value: unknown, ctx?: EngineContext): unknown[] | undefined {
  const many = enumerate(value, ctx)
  return many === undefined ? undefined : Array.isArray(many) ? many : [...many]
}
