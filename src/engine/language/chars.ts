/** Classes of characters as the scanner sees them. Characters are UTF-16 code units; 0 past the end of the text. */

const forceStart = 1
const forceAfterNumber = 2
const forceInAssemblyName = 4
const variableStart = 8
const identifierStart = 16
const hexDigit = 32
const typeSuffix = 64
const white = 128

const traits = new Uint8Array(128)

function mark(chars: string, trait: number): void {
  for (let i = 0; i < chars.length; i++) {
    const c = chars.charCodeAt(i)
    traits[c] = (traits[c] as number) | trait
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
mark('\0\t\n\v\f\r &(),;{|}', forceStart)
mark('!#%*+-./<=>]', forceAfterNumber)
mark('\0\t\n\v\f\r ,=]', forceInAssemblyName)
mark(`${letters}0123456789$:?^_`, variableStart)
mark(`${letters}_`, identifierStart)
mark('0123456789abcdefABCDEF', hexDigit)
mark('dlnsuyDLNSUY', typeSuffix)
mark('\t\v\f ', white)

const separator = /[\p{Zs}\p{Zl}\p{Zp}]/u
const letter = /\p{L}/u
const letterOrDigit = /[\p{L}\p{Nd}]/u
const digit = /\p{Nd}/u

/** White space within a line: a line end is none. */
export function isWhitespace(c: number): boolean {
  if (c < 128) return ((traits[c] as number) & white) !== 0
  if (c <= 256) return c === 0xa0 || c === 0x85
  return separator.test(String.fromCharCode(c))
}

/** char.IsWhiteSpace of .NET: line ends too. */
export function isNetWhiteSpace(c: number): boolean {
  return isWhitespace(c) || c === 10 || c === 13
}

export function isLetter(c: number): boolean {
  if (c < 128) return (c >= 65 && c <= 90) || (c >= 97 && c <= 122)
  return letter.test(String.fromCharCode(c))
}

export function isLetterOrDigit(c: number): boolean {
  if (c < 128) return isLetter(c) || (c >= 48 && c <= 57)
  return letterOrDigit.test(String.fromCharCode(c))
}

/** char.IsDigit of .NET: any decimal digit of Unicode. */
export function isDigit(c: number): boolean {
  if (c < 128) return c >= 48 && c <= 57
  return digit.test(String.fromCharCode(c))
}

export function isDecimalDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

export function isHexDigit(c: number): boolean {
  return c < 128 && ((traits[c] as number) & hexDigit) !== 0
}

export function isBinaryDigit(c: number): boolean {
  return c === 48 || c === 49
}

/** `-`, en dash, em dash, horizontal bar */
export function isDash(c: number): boolean {
  return c === 45 || c === 0x2013 || c === 0x2014 || c === 0x2015
}

/** `'` and the typographic ones */
export function isSingleQuote(c: number): boolean {
  return c === 39 || (c >= 0x2018 && c <= 0x201b)
}

/** `"` and the typographic ones */
export function isDoubleQuote(c: number): boolean {
  return c === 34 || (c >= 0x201c && c <= 0x201e)
}

export function isVariableStart(c: number): boolean {
  return c < 128 ? ((traits[c] as number) & variableStart) !== 0 : isLetterOrDigit(c)
}

export function isIdentifierStart(c: number): boolean {
  return c < 128 ? ((traits[c] as number) & identifierStart) !== 0 : isLetter(c)
}

export function isIdentifierFollow(c: number): boolean {
  return c < 128 ? ((traits[c] as number) & identifierStart) !== 0 || isDecimalDigit(c) : isLetterOrDigit(c)
}

export function isTypeSuffix(c: number): boolean {
  return c < 128 && ((traits[c] as number) & typeSuffix) !== 0
}

/** The character is no part of the token that is being scanned. */
export function forcesNewToken(c: number): boolean {
  return c < 128 ? ((traits[c] as number) & forceStart) !== 0 : isWhitespace(c)
}

/** In an expression a number ends at an operator too. */
export function forcesNewTokenAfterNumber(c: number, atTernary: boolean): boolean {
  if (c >= 128) return isDash(c)
  return ((traits[c] as number) & forceAfterNumber) !== 0 || (atTernary && (c === 63 || c === 58))
}

export function forcesNewTokenInAssemblyName(c: number): boolean {
  return c < 128 ? ((traits[c] as number) & forceInAssemblyName) !== 0 : isWhitespace(c)
}
