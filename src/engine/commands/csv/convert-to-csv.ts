/** ConvertTo-Csv */
import { AutomationNull } from '../../../objects/automation-null.ts'
import { defineCmdlet } from '../cmdlet.ts'
import { checkQuoting, CsvWriter, writingParameters } from './writer.ts'

export const convertToCsv = defineCmdlet(
  {
    name: 'ConvertTo-Csv',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.ConvertToCsvCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096832',
    remotingCapability: 'None',
    defaultSet: 'Delimiter',
    outputTypes: ['System.String'],
    parameters: {
      InputObject: { type: 'psobject', mandatory: true, position: 0, pipeline: true, byName: true },
      ...writingParameters,
    },
  },
  (c) => {
    checkQuoting(c)
    const writer = new CsvWriter(c)
    let names: string[] | undefined
    return {
      *process() {
        const object = c.p.InputObject
        if (object === null || object === undefined || object === AutomationNull) return
        if (names === undefined) {
          names = writer.names(object)
          if (!c.p.NoHeader) {
            if (c.p.IncludeTypeInformation) yield* c.write(writer.typeLine(object))
            const header = writer.header(names)
            if (header !== '') yield* c.write(header)
          }
        }
        const row = writer.row(object, names)
        if (row !== '') yield* c.write(row)
      },
    }
  },
)
