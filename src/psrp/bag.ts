/** Property bags: the bodies of most messages. Names are looked up without case (pypsrp writes `CI`, pwsh `ci`). Pure. */
import { PSArray, PSDictionary, PSList } from '../objects/collections.ts'
import { PSVersion } from '../objects/misc.ts'
import { BigBox, EnumValue, NumberBox } from '../objects/numbers.ts'
import { baseOf, customObject, PSObject } from '../objects/ps-object.ts'
import { PeerProtocolError } from '../errors.ts'

/** `<Obj><MS>...</MS></Obj>`: a custom object without type names. */
export function bag(entries: Iterable<readonly [string, unknown]>): PSObject {
  return customObject(entries, [])
}

/** Reads a message's fields; what is wrong is the peer's mistake, named by message and field. */
export class BagReader {
  readonly #where: string
  readonly #bag: PSObject

  /** @throws {PeerProtocolError} when the body is not a property bag */
  constructor(where: string, body: unknown) {
    this.#where = where
    if (!(body instanceof PSObject)) throw new PeerProtocolError(where, 'the body is no property bag')
    this.#bag = body
  }

  #wrong(name: string, expected: string): PeerProtocolError {
    return new PeerProtocolError(this.#where, `${name} is not ${expected}`)
  }

  has(name: string): boolean {
    return this.#bag.members.has(name.toLowerCase())
  }

  /** null where it is Nil or absent */
  value(name: string): unknown {
    return this.#bag.note(name) ?? null
  }

  string(name: string): string | null {
    const value = baseOf(this.value(name))
    if (value === null || typeof value === 'string') return value
    throw this.#wrong(name, 'a string')
  }

  bool(name: string, absent?: boolean): boolean {
    const value = baseOf(this.value(name))
    if (typeof value === 'boolean') return value
    if (value === null && absent !== undefined) return absent
    throw this.#wrong(name, 'a boolean')
  }

  /** an integer, or an enum in either of its forms */
  int(name: string, absent?: number): number {
    const number = integerOf(this.value(name))
    if (number !== undefined) return number
    if (this.value(name) === null && absent !== undefined) return absent
    throw this.#wrong(name, 'an integer')
  }

  long(name: string): bigint {
    const value = baseOf(this.value(name))
    if (typeof value === 'bigint') return value
    if (typeof value === 'number') return BigInt(value)
    throw this.#wrong(name, 'a long integer')
  }

  version(name: string): PSVersion {
    const value = baseOf(this.value(name))
    if (value instanceof PSVersion) return value
    throw this.#wrong(name, 'a version')
  }

  bag(name: string): BagReader {
    return new BagReader(`${this.#where}, ${name}`, this.value(name))
  }

  /** items of any list; undefined where it is Nil or absent */
  list(name: string): readonly unknown[] | undefined {
    const value = this.value(name)
    if (value === null) return undefined
    const items = itemsOf(value)
    if (!items) throw this.#wrong(name, 'a list')
    return items
  }
}

export function itemsOf(value: unknown): readonly unknown[] | undefined {
  const base = baseOf(value)
  return base instanceof PSList || base instanceof PSArray ? base.items : undefined
}

export function dictionaryOf(value: unknown): PSDictionary | undefined {
  const base = baseOf(value)
  return base instanceof PSDictionary ? base : undefined
}

export function integerOf(value: unknown): number | undefined {
  const base = baseOf(value)
  if (typeof base === 'number') return base
  if (typeof base === 'bigint') return Number(base)
  if (base instanceof EnumValue || base instanceof BigBox) return Number(base.value)
  if (base instanceof NumberBox && Number.isInteger(base.value)) return base.value
  return undefined
}
