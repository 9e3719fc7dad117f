/** The .NET types that JSON cmdlets show: exceptions of the libraries underneath, enums, the table of -AsHashtable. */
import { enumType, NetType, registeredType, registerType, T } from '../../../objects/net-type.ts'

enumType('Microsoft.PowerShell.Commands.JsonDateKind', ['Default', 'Local', 'Utc', 'Offset', 'String'])
enumType('Newtonsoft.Json.StringEscapeHandling', ['Default', 'EscapeNonAscii', 'EscapeHtml'])

export const orderedHashtable = registerType(
  new NetType({
    fullName: 'System.Management.Automation.OrderedHashtable',
    kind: 'class',
    base: T.Hashtable,
    interfaces: [T.IDictionary],
  }),
)

const classes: readonly (readonly [name: string, base: string])[] = [
  ['Newtonsoft.Json.JsonException', 'System.Exception'],
  ['Newtonsoft.Json.JsonReaderException', 'Newtonsoft.Json.JsonException'],
  ['Newtonsoft.Json.JsonWriterException', 'Newtonsoft.Json.JsonException'],
  ['Newtonsoft.Json.JsonSerializationException', 'Newtonsoft.Json.JsonException'],
  ['System.Text.Json.JsonException', 'System.Exception'],
  ['System.Text.Json.JsonReaderException', 'System.Text.Json.JsonException'],
]

/** Once, before one of them is thrown. */
export function registerNewtonsoft(): void {
  for (const [fullName, base] of classes) {
    if (!registeredType(fullName))
      registerType(new NetType({ fullName, kind: 'class', base: registeredType(base) as NetType }))
  }
}
