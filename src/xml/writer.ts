/** XML text by concatenation: a builder costs ten times as much (dependencies.md A.2). Attributes go in double quotes. */

const TEXT_SPECIAL = /[&<>\r]/
const ATTRIBUTE_SPECIAL = /[&<>"\t\n\r]/
const FORBIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Character data. What XML cannot carry becomes U+FFFD: callers with a better form (CLIXML's `_x0000_`) apply it first. */
export function escapeText(value: string): string {
  const clean = withoutForbidden(value)
  return TEXT_SPECIAL.test(clean) ? clean.replace(/[&<>\r]/g, escapeOne) : clean
}

/** The inside of a double-quoted attribute value. */
export function escapeAttribute(value: string): string {
  const clean = withoutForbidden(value)
  return ATTRIBUTE_SPECIAL.test(clean) ? clean.replace(/[&<>"\t\n\r]/g, escapeOne) : clean
}

function withoutForbidden(value: string): string {
  FORBIDDEN.lastIndex = 0
  return FORBIDDEN.test(value) ? value.replace(FORBIDDEN, '\ufffd') : value
}

function escapeOne(char: string): string {
  switch (char) {
    case '&':
      return '&amp;'
    case '<':
      return '&lt;'
    case '>':
      return '&gt;'
    case '"':
      return '&quot;'
    default:
      return `&#${char.charCodeAt(0)};`
  }
}
