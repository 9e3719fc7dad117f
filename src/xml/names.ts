/** Names of elements and attributes: scanned, checked and split once, then found again without a new string. */

export interface QualifiedName {
  readonly text: string
  readonly prefix: string
  readonly localName: string
}

// XML 1.0 2.3, ASCII part: 1 = name, 2 = may also start one
const ASCII = new Uint8Array(128)
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:') ASCII[char.charCodeAt(0)] = 3
for (const char of '0123456789.-') ASCII[char.charCodeAt(0)] = 1

const START =
  ':A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
const NAME = new RegExp(`^[${START}][${START}\\-.0-9\\xB7\\u0300-\\u036F\\u203F-\\u2040]*$`, 'u')

// direct-mapped: a name that collides takes the place, so the memory is bounded whatever peers send
const CACHE_SIZE = 1024
const CACHED_NAME_CHARS_MAX = 64
const cache: (QualifiedName | undefined)[] = new Array(CACHE_SIZE).fill(undefined)

export function isNameChar(code: number): boolean {
  return code < 128 ? ASCII[code] !== 0 : code === code // NaN (the end) is none
}

/** The name that starts at an offset, or undefined when there is none or it is no QName (Namespaces in XML 1.0, 4). */
export function qualifiedName(text: string, start: number): QualifiedName | undefined {
  let position = start
  let hash = 0
  let ascii = true
  while (true) {
    const code = text.charCodeAt(position)
    if (code < 128) {
      if (ASCII[code] === 0) break
    } else if (code === code) {
      ascii = false
    } else {
      break
    }
    hash = (hash * 31 + code) | 0
    position++
  }
  const length = position - start
  if (length === 0) return undefined
  const slot = (hash ^ length) & (CACHE_SIZE - 1)
  const cached = cache[slot]
  if (cached !== undefined && cached.text.length === length && text.startsWith(cached.text, start))
    return cached
  const name = split(text.slice(start, position), ascii)
  if (name !== undefined && length <= CACHED_NAME_CHARS_MAX) cache[slot] = name
  return name
}

function split(slice: string, ascii: boolean): QualifiedName | undefined {
  if (ascii ? ((ASCII[slice.charCodeAt(0)] as number) & 2) === 0 : !NAME.test(slice)) return undefined
  const text = ownCopy(slice)
  const colon = text.indexOf(':')
  if (colon < 0) return { text, prefix: '', localName: text }
  const prefix = text.slice(0, colon)
  const localName = text.slice(colon + 1)
  if (prefix === '' || localName.includes(':')) return undefined
  const first = localName.charCodeAt(0)
  if (localName === '' || (first < 128 ? ((ASCII[first] as number) & 2) === 0 : !NAME.test(localName)))
    return undefined
  return { text, prefix: ownCopy(prefix), localName: ownCopy(localName) }
}

/** A property key is a string of its own in the engine: the document can go, and comparisons are by address. */
function ownCopy(slice: string): string {
  return Object.keys({ [slice]: 0 })[0] as string
}
