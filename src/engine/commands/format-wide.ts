/** Format-Wide */
import { commonFormatParameters, formatBody, invalidData } from '../formatting/command-line.ts'
import { defineCmdlet } from './cmdlet.ts'

export const formatWide = defineCmdlet(
  {
    name: 'Format-Wide',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.FormatWideCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096930',
    outputTypes: ['Microsoft.PowerShell.Commands.Internal.Format'],
    parameters: {
      Property: { type: 'object', position: 0 },
      AutoSize: { type: 'switch' },
      Column: { type: 'int', validate: [{ range: [1, 2147483647] }] },
      ...commonFormatParameters,
    },
  },
  (c) =>
    formatBody(c, 'wide', () => {
      if (c.p.AutoSize && c.has('Column')) {
        throw invalidData(
          'FormatCannotSpecifyAutosizeAndColumns',
          'Cmdlet parameters AutoSize and Column are mutually exclusive.',
        )
      }
      return {
        ...(c.has('AutoSize') ? { autosize: c.p.AutoSize as boolean } : {}),
        ...(c.has('Column') ? { columns: c.p.Column as number } : {}),
      }
    }),
)
