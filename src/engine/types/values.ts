/** Short hands for implementations of the type table: making values, reading arguments. */
import { ByteArray, mustHold, PSArray, PSList } from '../../objects/collections.ts'
import { type Culture, invariantCulture } from '../../objects/cultures.ts'
import { arrayType, type NetType, T } from '../../objects/net-type.ts'
import { EnumValue, PSChar, PSDouble } from '../../objects/numbers.ts'
import type { EngineContext } from '../runtime/context.ts'
import { cultureOf } from '../runtime/to-text.ts'
import { throwNet } from '../runtime/failure.ts'
import { loadType } from './type-loader.ts'

export const double = (value: number): PSDouble => new PSDouble(value)
export const char = (text: string): PSChar => new PSChar(text.charCodeAt(0))
export const stringArrayType: NetType = arrayType(T.String)
export const strings = (list: readonly string[]): PSArray => new PSArray([...list], stringArrayType)
export const arrayOf = (element: NetType, list: readonly unknown[]): PSArray =>
  new PSArray([...list], arrayType(element))
export const charArrayType: NetType = arrayType(T.Char)
export const charArray = (text: string): PSArray => {
  mustHold(0, text.length)
  const out: PSChar[] = []
  for (let i = 0; i < text.length; i++) out.push(new PSChar(text.charCodeAt(i)))
  return new PSArray(out, charArrayType)
}
/** The text of a char[] or string argument. */
export function textOfChars(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof PSChar) return value.toString()
  if (!(value instanceof PSArray || value instanceof PSList)) return ''
  let text = ''
  for (const item of value.items) text += item instanceof PSChar ? item.toString() : String(item)
  return text
}
export const flag = (value: unknown): number =>
  value instanceof EnumValue ? Number(value.value) : Number(value ?? 0)
export const enumOf = (name: string, value: number | bigint): EnumValue =>
  new EnumValue(loadType(name) as NetType, BigInt(value))
export const bytes = (value: Uint8Array): ByteArray => new ByteArray(value)

export function argumentNull(name: string): never {
  throwNet('System.ArgumentNullException', `Value cannot be null. (Parameter '${name}')`, {
    properties: [['ParamName', name]],
  })
}
export function outOfRange(name: string, message: string, actual?: unknown): never {
  const tail = actual === undefined ? '' : `\nActual value was ${String(actual)}.`
  throwNet('System.ArgumentOutOfRangeException', `${message} (Parameter '${name}')${tail}`, {
    properties: [
      ['ActualValue', actual ?? null],
      ['ParamName', name],
    ],
  })
}
export function argument(message: string, name?: string): never {
  throwNet('System.ArgumentException', name ? `${message} (Parameter '${name}')` : message, {
    properties: [['ParamName', name ?? null]],
  })
}
/** `startIndex ('-1') must be a non-negative value.` */
export function negative(name: string, value: number): never {
  return outOfRange(name, `${name} ('${value}') must be a non-negative value.`, value)
}

/** `startIndex ('5') must be less than or equal to '3'.` */
export function atMost(name: string, value: number, limit: number): void {
  if (value > limit) outOfRange(name, `${name} ('${value}') must be less than or equal to '${limit}'.`, value)
}
/** Refuses a piece that reaches beyond a text. */
export function pieceWithin(total: number, start: number, length: number): void {
  if (start < 0) negative('startIndex', start)
  if (length < 0) negative('length', length)
  if (start > total) outOfRange('startIndex', 'startIndex cannot be larger than length of string.')
  if (start + length > total)
    outOfRange('length', 'Index and length must refer to a location within the string.')
}

/** A CultureInfo or format provider argument as a culture; null is the session's. */
export function cultureArg(value: unknown, ctx: EngineContext): Culture {
  if (value === null || value === undefined) return cultureOf(ctx)
  const { culture } = value as { culture?: Culture }
  return culture ?? invariantCulture
}
export { cultureOf as sessionCulture }
