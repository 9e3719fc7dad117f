/** Format-List */
import { commonFormatParameters, formatBody } from '../formatting/command-line.ts'
import { defineCmdlet } from './cmdlet.ts'

export const formatList = defineCmdlet(
  {
    name: 'Format-List',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.FormatListCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096928',
    outputTypes: ['Microsoft.PowerShell.Commands.Internal.Format'],
    parameters: {
      Property: { type: 'object[]', position: 0 },
      ...commonFormatParameters,
    },
  },
  (c) => formatBody(c, 'list', () => ({})),
)
