/** Out-Default: the end of what a user types. */
import { hostBody } from '../formatting/host-output.ts'
import type { Task } from '../runtime/task.ts'
import { defineCmdlet } from './cmdlet.ts'

export const outDefault = defineCmdlet(
  {
    name: 'Out-Default',
    module: 'Microsoft.PowerShell.Core',
    typeName: 'Microsoft.PowerShell.Commands.OutDefaultCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096486',
    remotingCapability: 'None',
    parameters: {
      Transcript: { type: 'switch' },
      InputObject: { type: 'psobject', pipeline: true },
    },
  },
  (c) => {
    const body = hostBody(c)
    return {
      ...body,
      *process() {
        if (c.p.Transcript) yield* c.write(c.p.InputObject)
        yield* body.process!() as Task<void>
      },
    }
  },
)
