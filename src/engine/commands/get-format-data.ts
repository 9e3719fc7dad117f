/** Get-FormatData: the views of this session, as objects. */
import { failure } from '../runtime/failure.ts'
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
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096614',
    outputTypes: ['System.Management.Automation.ExtendedTypeDefinition'],
    parameters: {
      TypeName: { type: 'string[]', position: 0, validate: ['notNullOrEmpty'] },
      PowerShellVersion: { type: 'version' },
    },
  },
  (c) => ({
    *process() {
      // the genuine one asks the client's own facts for its version and has none in a restricted session (truth jea-276)
      if (c.rs.visibility !== undefined && c.invocation.commandOrigin === 0 && !c.has('PowerShellVersion'))
        throw failure(
          'System.NullReferenceException',
          'Object reference not set to an instance of an object.',
          { type: 'System.NullReferenceException', category: 'NotSpecified' },
        )
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
