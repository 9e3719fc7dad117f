/** Names of elements and attributes. */
import { throwNet } from '../../runtime/failure.ts'

/** @throws XmlException where the text is no name without a prefix */
export function checkXmlName(name: string): void {
  if (/^[\p{L}_][\p{L}\p{N}_.\-·]*$/u.test(name)) return
  const wrong = /[^\p{L}\p{N}_.-]/u.exec(name)?.[0] ?? name[0] ?? ''
  const code = (wrong.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')
  throwNet(
    'System.Xml.XmlException',
    `The '${wrong}' character, hexadecimal value 0x${code}, cannot be included in a name.`,
  )
}
