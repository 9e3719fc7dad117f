/** Get-FormatData: the views of this session, as objects. */
import { viewsOf } from '../formatting/session.ts'
import { typeDefinitions } from '../formatting/view-objects.ts'
import { itemsOf } from '../runtime/convert.ts'
import { wildcard } from '../runtime/wildcard.ts'
import { defineCmdlet } from './cmdlet.ts'

export const getFormatData = defineCmdlet(
  {
    name: 'Get-FormatData',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.GetFormatDataCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096926',
    outputTypes: ['System.Management.Automation.ExtendedTypeDefinition'],
    parameters: {
      TypeName: { type: 'string[]', position: 0, validate: ['notNullOrEmpty'] },
      PowerShellVersion: { type: 'version' },
    },
  },
  (c) => ({
    *process() {
      const patterns =
        c.p.TypeName === undefined
          ? [wildcard('*')]
          : (itemsOf(c.p.TypeName) ?? []).map((one) => wildcard(c.rs.text(one)))
      const wanted = viewsOf(c.rs).views.filter((view) =>
        view.types.some((type) => patterns.some((pattern) => pattern.isMatch(type))),
      )
      for (const definition of typeDefinitions(wanted)) yield* c.write(definition)
    },
  }),
)
