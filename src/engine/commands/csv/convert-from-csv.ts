/** ConvertFrom-Csv */
import { defineCmdlet } from '../cmdlet.ts'
import { strings } from '../file-input.ts'
import { CsvReader, type CsvState, importCsv } from './records.ts'
import { delimiterOf } from './writer.ts'

export const convertFromCsv = defineCmdlet(
  {
    name: 'ConvertFrom-Csv',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.ConvertFromCsvCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096830',
    remotingCapability: 'None',
    defaultSet: 'Delimiter',
    parameters: {
      Delimiter: {
        type: 'char',
        sets: { Delimiter: { position: 1 } },
        validate: ['notNull', 'notNullOrEmpty'],
      },
      UseCulture: {
        type: 'switch',
        sets: { UseCulture: { mandatory: true } },
        validate: ['notNull', 'notNullOrEmpty'],
      },
      InputObject: {
        type: 'psobject[]',
        mandatory: true,
        position: 0,
        pipeline: true,
        byName: true,
        validate: ['notNull'],
      },
      Header: { type: 'string[]', validate: ['notNull', 'notNullOrEmpty'] },
    },
  },
  (c) => {
    const state: CsvState = {
      header: c.has('Header') ? strings(c.p.Header) : undefined,
      typeName: undefined,
      warned: false,
    }
    const delimiter = delimiterOf(c)
    return {
      *process() {
        for (const one of c.p.InputObject.items as unknown[]) {
          let text: string | undefined = c.rs.text(one)
          // biome-ignore lint/correctness/useYield: a source that waits yields
          const reader = new CsvReader(delimiter, function* () {
            const piece = text
            text = undefined
            return piece
          })
          yield* importCsv(c, reader, state)
        }
      },
    }
  },
)
