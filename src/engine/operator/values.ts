/**
 * Values between scripts and operators' modules. Each way makes new values: no object of JavaScript, prototype or function reaches a
 * script, and no value of the engine reaches a module.
 */
import type { Value } from '../../cmdlet.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { ByteArray, PSArray, PSDictionary, PSList, hashtable } from '../../objects/collections.ts'
import { dateFromUnixMs, toUniversal, unixMsOf } from '../../objects/date.ts'
import { PSCredential, PSSecureString, PSSwitch } from '../../objects/misc.ts'
import { BigBox, NumberBox, PSDouble } from '../../objects/numbers.ts'
import { baseOf, customObject, PSObject } from '../../objects/ps-object.ts'
import { PSDateTime } from '../../objects/time.ts'
import { operatorValueDepthMax } from '../../settings/limits.ts'
import type { Runspace } from '../runtime/runspace.ts'

/** What `kit.typed` makes. */
export class Typed {
  readonly typeName: string
  readonly properties: { readonly [name: string]: Value }
  constructor(typeName: string, properties: { readonly [name: string]: Value }) {
    this.typeName = typeName
    this.properties = properties
  }
}

/** What a script gave, for a module. What has no plain form is its text. */
export function toPlain(value: unknown, rs: Runspace, depth = operatorValueDepthMax): Value {
  const base = baseOf(value)
  if (base === null || base === undefined || base === AutomationNull) return null
  if (typeof base === 'string' || typeof base === 'boolean' || typeof base === 'number') return base
  if (typeof base === 'bigint') return Number.isSafeInteger(Number(base)) ? Number(base) : base
  if (base instanceof NumberBox) return base.value
  if (base instanceof BigBox) return base.value
  if (base instanceof PSSwitch) return base.isPresent
  if (base instanceof PSDateTime) return new Date(unixMsOf(toUniversal(base)))
  if (base instanceof ByteArray) return base.bytes.slice()
  if (base instanceof PSSecureString) return base.text
  if (base instanceof PSCredential)
    return record([
      ['userName', base.userName],
      ['password', base.password?.text ?? null],
    ])
  if (depth > 0) {
    if (base instanceof PSArray || base instanceof PSList)
      return base.items.map((one) => toPlain(one, rs, depth - 1))
    if (base instanceof PSDictionary)
      return record(
        Array.from(base.entries(), ({ key, value: one }): [string, Value] => [
          rs.text(key),
          toPlain(one, rs, depth - 1),
        ]),
      )
    if (base instanceof PSObject) return record(notesOf(base, rs, depth))
  }
  return rs.text(value)
}

function notesOf(object: PSObject, rs: Runspace, depth: number): [string, Value][] {
  return [...object.members.values()].flatMap((one): [string, Value][] =>
    one.kind === 'NoteProperty' || one.kind === 'Property'
      ? [[one.name, toPlain(one.value, rs, depth - 1)]]
      : [],
  )
}

/** Names are the user's: the object has no prototype that one of them could be. */
function record(pairs: Iterable<readonly [string, Value]>): { [name: string]: Value } {
  const made: { [name: string]: Value } = Object.create(null)
  for (const [name, value] of pairs) made[name] = value
  return made
}

const int32Max = 2_147_483_647

/** What a module wrote, for a script. @throws {TypeError} no such value crosses, or it is too deep or holds itself */
export function fromPlain(value: unknown, depth = operatorValueDepthMax): unknown {
  switch (typeof value) {
    case 'undefined':
      return null
    case 'string':
    case 'boolean':
      return value
    case 'number':
      if (!Number.isInteger(value) || Object.is(value, -0)) return new PSDouble(value)
      if (Math.abs(value) <= int32Max) return value
      return Number.isSafeInteger(value) ? BigInt(value) : new PSDouble(value)
    case 'bigint':
      return BigInt.asIntN(64, value)
    case 'object':
      break
    default:
      throw new TypeError(`a ${typeof value} cannot be written to the pipeline`)
  }
  if (value === null) return null
  if (value instanceof Date) return dateFromUnixMs(value.getTime(), 1)
  if (value instanceof Uint8Array) return new ByteArray(value.slice())
  if (depth === 0)
    throw new TypeError('a value is nested too deeply to be written to the pipeline, or holds itself')
  if (value instanceof Typed) return customObject(pairsOf(value.properties, depth), [value.typeName])
  if (Array.isArray(value)) return new PSArray(value.map((one) => fromPlain(one, depth - 1)))
  if (value instanceof Map)
    return hashtable(
      Array.from(value, ([key, one]) => [fromPlain(key, 0), fromPlain(one, depth - 1)] as const),
    )
  if (value instanceof Error) return value.message
  return customObject(pairsOf(value, depth))
}

const pairsOf = (value: object, depth: number): [string, unknown][] =>
  Object.entries(value).map(([name, one]) => [name, fromPlain(one, depth - 1)])
