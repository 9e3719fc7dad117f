/**
 * Deserialized objects that come back as live values of the engine's types (PowerShell's DeserializingTypeConverter): those whose
 * text is all there is to them. The ones that `src/objects` knows are in `clixml/rehydrate.ts`.
 */
import { cultureNamed } from '../../objects/cultures.ts'
import type { PSObject } from '../../objects/ps-object.ts'
import { mailAddressOf } from './net/mail-address.ts'
import { parseAddress } from './net/ip-address.ts'
import { PSCulture } from './globalization/culture-info.ts'

const fromText: ReadonlyMap<string, (text: string) => object | undefined> = new Map<
  string,
  (text: string) => object | undefined
>([
  [
    'Deserialized.System.Globalization.CultureInfo',
    (text) => {
      const culture = cultureNamed(text)
      return culture && new PSCulture(culture)
    },
  ],
  ['Deserialized.System.Net.IPAddress', parseAddress],
  ['Deserialized.System.Net.Mail.MailAddress', (text) => mailAddressOf(text)],
])

/** @returns the live value, or the object itself where it is none of these or its text is not theirs */
export function liveValueOf(object: PSObject): unknown {
  const make = fromText.get(object.typeNames?.[0] ?? '')
  return (make && object.text !== undefined ? make(object.text) : undefined) ?? object
}
