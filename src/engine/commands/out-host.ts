/** Out-Host */
import { hostBody } from '../formatting/host-output.ts'
import { defineCmdlet } from './cmdlet.ts'

export const outHost = defineCmdlet(
  {
    name: 'Out-Host',
    module: 'Microsoft.PowerShell.Core',
    typeName: 'Microsoft.PowerShell.Commands.OutHostCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096863',
    remotingCapability: 'None',
    parameters: {
      Paging: { type: 'switch' },
      InputObject: { type: 'psobject', pipeline: true },
    },
  },
  hostBody,
)
