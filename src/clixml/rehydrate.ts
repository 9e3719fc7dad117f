/** Deserialized objects that come back as live values: those of `src/objects`. The engine adds its own (IPAddress, CultureInfo ...). */
import { PSCredential, PSSecureString, PSSwitch } from '../objects/misc.ts'
import { baseOf, type PSObject } from '../objects/ps-object.ts'

const prefix = 'Deserialized.System.Management.Automation.'

/** A fixed table, not a constructor by name: what it does not list stays as it is, and so does what lacks its parts. */
const converters: ReadonlyMap<string, (object: PSObject) => unknown> = new Map<
  string,
  (object: PSObject) => unknown
>([
  [
    `${prefix}SwitchParameter`,
    (object) => {
      const present = baseOf(object.note('IsPresent'))
      return typeof present === 'boolean' ? new PSSwitch(present) : object
    },
  ],
  [
    `${prefix}PSCredential`,
    (object) => {
      const user = baseOf(object.note('UserName'))
      const password = baseOf(object.note('Password'))
      return typeof user === 'string' && user !== '' && password instanceof PSSecureString
        ? new PSCredential(user, password)
        : object
    },
  ],
])

/** For `DeserializeOptions.rehydrate`. */
export function rehydrate(object: PSObject): unknown {
  for (const name of object.typeNames ?? []) {
    const convert = converters.get(name)
    if (convert) return convert(object)
  }
  return object
}
