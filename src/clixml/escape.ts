/** CLIXML's own escape of what XML cannot carry (`_x000A_`), and XML's on top of it. Protocol.md 7.3. */

const SPECIAL = /[\0-\x1f&<>\x7f-\x9f\ud800-\udfff\ufffe\uffff]|_[xX]/
const ALL_SPECIAL = /[\0-\x1f&<>\x7f-\x9f\ud800-\udfff\ufffe\uffff]|_(?=[xX])/g
// _X0041_ counts as well (wire-374)
const ESCAPED = /_[xX]([0-9A-Fa-f]{4})_/g

function escapeOne(char: string): string {
  switch (char) {
    case '&':
      return '&amp;'
    case '<':
      return '&lt;'
    case '>':
      return '&gt;'
    // as .NET's XmlWriter does with CheckCharacters off
    case '\ufffe':
      return '&#xFFFE;'
    case '\uffff':
      return '&#xFFFF;'
    default:
      return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
  }
}

/** The inside of an element of text. */
export function encodeText(value: string): string {
  return SPECIAL.test(value) ? value.replace(ALL_SPECIAL, escapeOne) : value
}

/** The inside of a double-quoted attribute. */
export function encodeName(value: string): string {
  const text = encodeText(value)
  return text.includes('"') ? text.replaceAll('"', '&quot;') : text
}

/** Undoes `_xHHHH_`; XML's own escapes were undone by the reader. */
export function decodeText(value: string): string {
  return value.includes('_x') || value.includes('_X') ? value.replace(ESCAPED, fromHex) : value
}

function fromHex(_: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}
