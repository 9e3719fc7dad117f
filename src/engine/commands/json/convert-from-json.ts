/** ConvertFrom-Json */
import { PSArray, PSDictionary } from '../../../objects/collections.ts'
import { parseDateTimeExact, parseDateTimeOffsetExact, dateTimeStyles } from '../../../objects/date-parse.ts'
import { toLocal, toUniversal } from '../../../objects/date.ts'
import { FormatError } from '../../../objects/format-error.ts'
import { customObject } from '../../../objects/ps-object.ts'
import { PSDateTime } from '../../../objects/time.ts'
import { fail, NetThrow } from '../../runtime/failure.ts'
import type { Task } from '../../runtime/task.ts'
import { type CmdletContext, defineCmdlet } from '../cmdlet.ts'
import { JsonReader, type JsonValue } from './reader.ts'
import { orderedHashtable } from './types.ts'

export const convertFromJson = defineCmdlet(
  {
    name: 'ConvertFrom-Json',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.ConvertFromJsonCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096606',
    remotingCapability: 'None',
    parameters: {
      InputObject: {
        type: 'string',
        mandatory: true,
        position: 0,
        pipeline: true,
        validate: ['allowEmptyString'],
      },
      AsHashtable: { type: 'switch' },
      Depth: { type: 'int', validate: [{ rangeKind: 'Positive' }] },
      NoEnumerate: { type: 'switch' },
      DateKind: { type: 'Microsoft.PowerShell.Commands.JsonDateKind' },
    },
  },
  (c) => {
    const lines: string[] = []
    return {
      process() {
        lines.push(c.p.InputObject as string)
      },
      *end() {
        const [first, ...others] = lines
        if (first === undefined) return
        if (others.length === 0) {
          yield* send(read(c, first))
          return
        }
        // each line a document of its own, or all of them one
        let value: unknown
        let isDocument: boolean
        try {
          value = read(c, first)
          isDocument = value !== null
        } catch (error) {
          if (!isSyntax(error)) throw error
          isDocument = false
        }
        if (isDocument) {
          yield* send(value)
          for (const one of others) yield* send(read(c, one))
        } else yield* send(read(c, lines.join('\n')))
      },
    }

    function send(value: unknown): Task<void> {
      return c.p.NoEnumerate ? c.write(value) : c.writeEnumerated(value)
    }
  },
)

const syntaxId = 'System.ArgumentException'
const isSyntax = (error: unknown): boolean =>
  (error as { record?: { errorId?: string } }).record?.errorId === syntaxId

function read(c: CmdletContext, text: string): unknown {
  c.rs.charge(text.length * 4)
  let value: JsonValue | undefined
  try {
    value = new JsonReader(text, c.has('Depth') ? Number(c.p.Depth) : 1024).read()
  } catch (error) {
    if (!(error instanceof NetThrow)) throw error
    fail(syntaxId, `Conversion from JSON failed with error: ${error.exception.message}`, {
      type: 'System.ArgumentException',
      category: 'NotSpecified',
      inner: error.exception,
    })
  }
  return value === undefined ? null : shaped(c, value)
}

function shaped(c: CmdletContext, value: JsonValue): unknown {
  switch (value.kind) {
    case 'value':
      return value.value
    case 'string':
      return dateOrText(value.text, c.has('DateKind') ? String(c.p.DateKind) : 'Default')
    case 'array':
      return new PSArray(value.items.map((one) => shaped(c, one)))
    case 'object':
  }
  if (c.p.AsHashtable) {
    const table = new PSDictionary(orderedHashtable, 'ordinal')
    for (const [key, one] of value.entries) table.set(key, shaped(c, one))
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
    object.addNote(key, shaped(c, one))
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
