/** ConvertTo-Json */
import { PSArray } from '../../../objects/collections.ts'
import { PSGuid } from '../../../objects/misc.ts'
import { PSObject } from '../../../objects/ps-object.ts'
import { defineCmdlet } from '../cmdlet.ts'
import './types.ts'
import { JsonWriter, type JsonWriting } from './writer.ts'

export const convertToJson = defineCmdlet(
  {
    name: 'ConvertTo-Json',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.ConvertToJsonCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096925',
    remotingCapability: 'None',
    outputTypes: ['System.String'],
    parameters: {
      InputObject: {
        type: 'object',
        mandatory: true,
        position: 0,
        pipeline: true,
        validate: ['allowNull'],
      },
      Depth: { type: 'int', validate: [{ range: [0, 100] }] },
      Compress: { type: 'switch' },
      EnumsAsStrings: { type: 'switch' },
      AsArray: { type: 'switch' },
      EscapeHandling: { type: 'Newtonsoft.Json.StringEscapeHandling' },
    },
  },
  (c) => {
    const objects: unknown[] = []
    return {
      process() {
        // what comes with the pipeline is an object with members: of simple values only a Guid has one
        const given: unknown = c.p.InputObject
        objects.push(c.expectsInput && given instanceof PSGuid ? new PSObject(given) : given)
      },
      *end() {
        if (objects.length === 0) return
        const writer = new JsonWriter(c.rs, {
          depth: c.has('Depth') ? Number(c.p.Depth) : 2,
          compress: c.p.Compress === true,
          enumsAsStrings: c.p.EnumsAsStrings === true,
          escape: (c.has('EscapeHandling') ? String(c.p.EscapeHandling) : 'Default') as JsonWriting['escape'],
        })
        const text = yield* writer.write(
          objects.length > 1 || c.p.AsArray ? new PSArray(objects) : objects[0],
        )
        if (writer.truncated) {
          yield* c.warning(
            `Resulting JSON is truncated as serialization has exceeded the set depth of ${c.has('Depth') ? Number(c.p.Depth) : 2}.`,
          )
        }
        yield* c.write(text)
      },
    }
  },
)
