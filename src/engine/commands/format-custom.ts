/** Format-Custom */
import { commonFormatParameters, formatBody } from '../formatting/command-line.ts'
import { defineCmdlet } from './cmdlet.ts'

export const formatCustom = defineCmdlet(
  {
    name: 'Format-Custom',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.FormatCustomCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096929',
    parameters: {
      Property: { type: 'object[]', position: 0 },
      Depth: { type: 'int', validate: [{ range: [1, 2147483647] }] },
      ...commonFormatParameters,
    },
  },
  (c) => formatBody(c, 'complex', () => (c.has('Depth') ? { depth: c.p.Depth as number } : {})),
)
