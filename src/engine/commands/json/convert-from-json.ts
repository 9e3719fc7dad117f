/** ConvertFrom-Json */
import { fail, NetThrow } from '../../runtime/failure.ts'
import { isTask, promptly, type Task } from '../../runtime/task.ts'
import { fuelSlice } from '../../../settings/limits.ts'
import { type CmdletContext, defineCmdlet } from '../cmdlet.ts'
import { jsonDepth, objectFromJson } from './json-values.ts'
import './json-object.ts'

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
          yield* send(yield* read(c, first))
          return
        }
        // each line a document of its own, or all of them one
        let value: unknown
        let isDocument: boolean
        try {
          value = yield* read(c, first)
          isDocument = value !== null
        } catch (error) {
          if (!isSyntax(error)) throw error
          isDocument = false
        }
        if (isDocument) {
          yield* send(value)
          for (const one of others) yield* send(yield* read(c, one))
        } else yield* send(yield* read(c, lines.join('\n')))
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

function* read(c: CmdletContext, text: string): Task<unknown> {
  const how = {
    asHashtable: c.p.AsHashtable === true,
    depth: c.has('Depth') ? Number(c.p.Depth) : jsonDepth,
    dateKind: c.has('DateKind') ? String(c.p.DateKind) : 'Default',
  }
  try {
    const work = promptly(
      c.rs,
      objectFromJson(text, how, (bytes) => c.rs.charge(bytes)),
      fuelSlice,
    )
    return isTask(work) ? yield* work : work
  } catch (error) {
    if (!(error instanceof NetThrow)) throw error
    const { message, innerException: inner } = error.exception
    return fail(syntaxId, message, { type: 'System.ArgumentException', category: 'NotSpecified', inner })
  }
}
