/** Format-Table */
import { commonFormatParameters, formatBody } from '../formatting/command-line.ts'
import { defineCmdlet } from './cmdlet.ts'

export const formatTable = defineCmdlet(
  {
    name: 'Format-Table',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.FormatTableCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096703',
    outputTypes: ['Microsoft.PowerShell.Commands.Internal.Format'],
    parameters: {
      AutoSize: { type: 'switch' },
      RepeatHeader: { type: 'switch' },
      HideTableHeaders: { type: 'switch' },
      Wrap: { type: 'switch' },
      Property: { type: 'object[]', position: 0 },
      ...commonFormatParameters,
    },
  },
  (c) =>
    formatBody(c, 'table', () => ({
      ...(c.has('AutoSize') ? { autosize: c.p.AutoSize as boolean } : {}),
      ...(c.has('HideTableHeaders') ? { hideHeaders: c.p.HideTableHeaders as boolean } : {}),
      ...(c.has('Wrap') ? { wrap: c.p.Wrap as boolean } : {}),
      repeatHeader: c.p.RepeatHeader as boolean,
    })),
)
