/** Get-Culture, Get-UICulture */
import { cultureNamed, cultureNames } from '../../objects/cultures.ts'
import { fail } from '../runtime/failure.ts'
import { PSCulture } from '../types/globalization/culture-info.ts'
import { defineCmdlet } from './cmdlet.ts'
import { strings } from './file-input.ts'

const module = 'Microsoft.PowerShell.Utility'

export const getCulture = defineCmdlet(
  {
    name: 'Get-Culture',
    module,
    typeName: 'Microsoft.PowerShell.Commands.GetCultureCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097017',
    defaultSet: 'CurrentCulture',
    outputTypes: ['System.Globalization.CultureInfo'],
    parameters: {
      Name: {
        type: 'string[]',
        sets: { Name: { position: 0, pipeline: true } },
        validate: ['notNull'],
      },
      NoUserOverrides: { type: 'switch', sets: { CurrentCulture: {}, Name: {} } },
      ListAvailable: { type: 'switch', sets: { ListAvailable: {} } },
    },
  },
  (c) => ({
    *process() {
      if (c.p.ListAvailable) {
        for (const name of cultureNames()) {
          const culture = cultureNamed(name)
          if (culture !== undefined) yield* c.write(new PSCulture(culture))
        }
        return
      }
      for (const name of c.has('Name') ? strings(c.p.Name) : [c.rs.culture]) {
        const culture = cultureNamed(name)
        if (culture === undefined) {
          fail(
            'ParameterArgumentValidationError',
            `Cannot validate argument on parameter 'Name'. The argument "${name}" does not belong to the set of cultures this host knows. Supply an argument that is in the set and then try the command again.`,
            { type: 'sma:ParameterBindingValidationException', category: 'InvalidData' },
          )
        }
        yield* c.write(new PSCulture(culture))
      }
    },
  }),
)

export const getUICulture = defineCmdlet(
  {
    name: 'Get-UICulture',
    module,
    typeName: 'Microsoft.PowerShell.Commands.GetUICultureCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096613',
    outputTypes: ['System.Globalization.CultureInfo'],
    parameters: {},
  },
  (c) => ({
    *process() {
      const culture = cultureNamed(c.rs.uiCulture)
      if (culture !== undefined) yield* c.write(new PSCulture(culture))
    },
  }),
)
