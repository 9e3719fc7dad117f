/** Get-Error: the newest error, or those of the pipeline, to be shown with everything they hold. */
import { ErrorRecord } from '../../objects/error-record.ts'
import { NetException } from '../../objects/exceptions.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { typeNamesOf } from '../../objects/type-of.ts'
import type { Task } from '../runtime/task.ts'
import { defineCmdlet } from './cmdlet.ts'

export const getError = defineCmdlet(
  {
    name: 'Get-Error',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.GetErrorCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?linkid=2241804',
    defaultSet: 'Newest',
    outputTypes: [
      'System.Management.Automation.ErrorRecord#PSExtendedError',
      'System.Exception#PSExtendedError',
    ],
    parameters: {
      InputObject: {
        type: 'psobject',
        sets: { Error: { position: 0, pipeline: true } },
        validate: ['notNullOrEmpty'],
      },
      Newest: {
        type: 'int',
        aliases: ['Last'],
        sets: { Newest: {} },
        validate: [{ range: [1, 2147483647] }],
      },
    },
  },
  (c) => {
    const given: unknown[] = []
    return {
      process() {
        if (c.has('InputObject')) given.push(c.p.InputObject)
      },
      *end(): Task<void> {
        const records = c.expectsInput || given.length > 0 ? given : c.rs.errors.items
        const count = c.has('Newest') ? Number(c.p.Newest) : given.length > 0 ? records.length : 1
        const chosen = records.slice(0, count)
        for (const [index, one] of chosen.entries()) {
          const base = baseOf(one)
          if (base instanceof ErrorRecord || base instanceof NetException) {
            const kind =
              base instanceof ErrorRecord ? 'System.Management.Automation.ErrorRecord' : 'System.Exception'
            const shown = new PSObject(base, new Map(), [
              `${kind}#PSExtendedError`,
              ...typeNamesOf(base).filter((name) => name !== kind),
            ])
            if (chosen.length > 1) shown.addNote('PSErrorIndex', index)
            yield* c.write(shown)
          } else {
            yield* c.write(one)
          }
        }
      },
    }
  },
)
