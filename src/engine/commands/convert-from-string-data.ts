/** ConvertFrom-StringData: lines of name=value to a table. */
import { hashtable } from '../../objects/collections.ts'
import { unescapeRegex } from '../regex/regex.ts'
import { fail } from '../runtime/failure.ts'
import { withRegex } from '../types/regex-values.ts'
import { defineCmdlet } from './cmdlet.ts'

const refuse = (message: string): never =>
  fail('InvalidOperation', message, { type: 'sma:PSInvalidOperationException', category: 'InvalidOperation' })

export const convertFromStringData = defineCmdlet(
  {
    name: 'ConvertFrom-StringData',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.ConvertFromStringDataCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096602',
    remotingCapability: 'None',
    outputTypes: ['System.Collections.Hashtable'],
    parameters: {
      StringData: {
        type: 'string',
        mandatory: true,
        position: 0,
        pipeline: true,
        validate: ['allowEmptyString'],
      },
      Delimiter: { type: 'char', position: 1 },
    },
  },
  (c) => ({
    *process() {
      const delimiter = c.has('Delimiter') ? c.rs.text(c.p.Delimiter) : '='
      const table = hashtable()
      for (const raw of String(c.p.StringData).split('\n')) {
        const line = raw.trim()
        if (line === '' || line.startsWith('#')) continue
        const at = line.indexOf(delimiter)
        if (at <= 0) refuse(`Data line '${line}' is not in 'name=value' format. `)
        const name = line.slice(0, at).trim()
        if (table.has(name)) refuse(`Data item '${name}' in line '${line}' is already defined. `)
        table.set(
          name,
          withRegex(() => unescapeRegex(line.slice(at + 1).trim())),
        )
      }
      yield* c.write(table)
    },
  }),
)
