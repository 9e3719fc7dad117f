/** JSON text to the objects of ConvertFrom-Json: custom objects or ordered tables, dates where a text is one. */
import { PSArray, PSDictionary } from '../../../objects/collections.ts'
import { parseDateTimeExact, parseDateTimeOffsetExact, dateTimeStyles } from '../../../objects/date-parse.ts'
import { toLocal, toUniversal } from '../../../objects/date.ts'
import { FormatError } from '../../../objects/format-error.ts'
import { customObject } from '../../../objects/ps-object.ts'
import { PSDateTime } from '../../../objects/time.ts'
import { fail, NetThrow, throwNet } from '../../runtime/failure.ts'
import type { InSlices } from '../../language/in-slices.ts'
import { type JsonObject, JsonReader, type JsonValue, valuesPerStep } from './reader.ts'
import { orderedHashtable } from './types.ts'

export interface JsonReading {
  readonly asHashtable: boolean
  readonly depth: number
  /** JsonDateKind */
  readonly dateKind: string
}
/** How deep a document may be where nobody says: JsonObject.ConvertFromJson's own. */
export const jsonDepth = 1024

/** @throws {NetThrow} ArgumentException for what is no JSON. @throws {TerminatingError} keys that no object can have */
export function* objectFromJson(
  text: string,
  how: JsonReading,
  charge: (bytes: number) => void,
): InSlices<unknown> {
  let value: JsonValue | undefined
  try {
    value = yield* new JsonReader(text, how.depth, charge).read()
  } catch (error) {
    if (!(error instanceof NetThrow)) throw error
    throwNet(
      'System.ArgumentException',
      `Conversion from JSON failed with error: ${error.exception.message}`,
      { inner: error.exception },
    )
  }
  return value === undefined ? null : yield* shaped(value, how)
}

function* shaped(value: JsonValue, how: JsonReading): InSlices<unknown> {
  switch (value.kind) {
    case 'value':
      return value.value
    case 'string':
      return dateOrText(value.text, how.dateKind)
    case 'array': {
      const items: unknown[] = []
      for (const one of value.items) {
        items.push(one.kind === 'value' ? one.value : yield* shaped(one, how))
        if (items.length % valuesPerStep === 0) yield
      }
      return new PSArray(items)
    }
    case 'object':
  }
  return yield* shapedObject(value, how)
}

function* shapedObject(value: JsonObject, how: JsonReading): InSlices<unknown> {
  let count = 0
  if (how.asHashtable) {
    const table = new PSDictionary(orderedHashtable, 'ordinal')
    for (const [key, one] of value.entries) {
      table.set(key, yield* shaped(one, how))
      if (++count % valuesPerStep === 0) yield
    }
    return table
  }
  const names = new Map<string, string>()
  const refuse = (id: string, message: string): never =>
    fail(id, message, { type: 'System.InvalidOperationException', category: 'InvalidOperation' })
  const object = customObject()
  for (const [key, one] of value.entries) {
    if (key === '') {
      refuse(
        'EmptyKeyInJsonString',
        'The provided JSON includes a property whose name is an empty string, this is only supported using the -AsHashTable switch.',
      )
    }
    const before = names.get(key.toLowerCase())
    if (before !== undefined) {
      refuse(
        'KeysWithDifferentCasingInJsonString',
        `Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. The key that was attempted to be added to the existing key '${before}' was '${key}'.`,
      )
    }
    names.set(key.toLowerCase(), key)
    object.addNote(key, yield* shaped(one, how))
    if (++count % valuesPerStep === 0) yield
  }
  return object
}

const isoForms = ['yyyy-MM-ddTHH:mm:ss.FFFFFFFK']

/** A full ISO time becomes a date. */
function dateOrText(text: string, kind: string): unknown {
  if (kind === 'String' || text.length < 19 || text.length > 40 || text[10] !== 'T' || !/^\d/.test(text))
    return text
  try {
    if (kind === 'Offset')
      return parseDateTimeOffsetExact(text, isoForms, { styles: dateTimeStyles.RoundtripKind })
    const date = parseDateTimeExact(text, isoForms, { styles: dateTimeStyles.RoundtripKind })
    if (kind === 'Utc') return date.kind === 0 ? new PSDateTime(date.ticks, 1) : toUniversal(date)
    if (kind === 'Local') return date.kind === 0 ? new PSDateTime(date.ticks, 2) : toLocal(date)
    return date
  } catch (error) {
    if (error instanceof FormatError) return text
    throw error
  }
}
