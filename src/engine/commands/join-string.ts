/** Join-String */
import { AutomationNull } from '../../objects/automation-null.ts'
import type { PSArray } from '../../objects/collections.ts'
import { invariantCulture } from '../../objects/cultures.ts'
import { composeFormat } from '../runtime/format-text.ts'
import { cultureOf, toText } from '../runtime/to-text.ts'
import { defineCmdlet } from './cmdlet.ts'
import { evaluate, propertyExpressions } from './property-expression.ts'

export const joinString = defineCmdlet(
  {
    name: 'Join-String',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.Utility.JoinStringCommand',
    helpUri: '',
    remotingCapability: 'None',
    defaultSet: 'default',
    outputTypes: ['System.String'],
    parameters: {
      Property: { type: 'object', position: 0 },
      Separator: { type: 'string', position: 1, validate: ['allowEmptyString'] },
      OutputPrefix: { type: 'string', aliases: ['op'] },
      OutputSuffix: { type: 'string', aliases: ['os'] },
      SingleQuote: { type: 'switch', sets: { SingleQuote: {} } },
      DoubleQuote: { type: 'switch', sets: { DoubleQuote: {} } },
      FormatString: { type: 'string', sets: { Format: {} } },
      UseCulture: { type: 'switch' },
      InputObject: { type: 'psobject[]', pipeline: true },
    },
  },
  (c) => {
    const culture = c.p.UseCulture ? cultureOf(c.rs) : invariantCulture
    const quote = c.p.SingleQuote ? "'" : c.p.DoubleQuote ? '"' : ''
    const [property] = c.has('Property') ? propertyExpressions(c, c.p.Property) : []
    const separator = (): string => {
      if (c.has('Separator')) return String(c.p.Separator)
      const ofs = c.frame.scope.find('ofs')?.value
      return ofs === undefined || ofs === null ? '' : c.rs.text(ofs)
    }
    let text = c.has('OutputPrefix') ? String(c.p.OutputPrefix) : ''
    let isFirst = true
    return {
      *process() {
        for (const object of (c.p.InputObject as PSArray | undefined)?.items ?? []) {
          if (object === null || object === undefined || object === AutomationNull) continue
          let value: unknown = object
          if (property !== undefined) {
            const [result] = yield* evaluate(c, property, object)
            value = result?.value ?? null
          }
          if (!isFirst) text += separator()
          isFirst = false
          const one = value === null ? '' : toText(value, c.rs, culture)
          text +=
            quote === '' && c.p.FormatString
              ? composeFormat(String(c.p.FormatString), [value], culture, c.rs)
              : quote + one + quote
          c.rs.charge(one.length * 2)
        }
      },
      end: () => c.write(text + (c.has('OutputSuffix') ? String(c.p.OutputSuffix) : '')),
    }
  },
)
