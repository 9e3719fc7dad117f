/** WildcardPattern: `*`, `?`, `[a-z]`, and the backtick that takes their meaning away. */
import { findText } from './find-text.ts'
import { wildcardCacheMax } from '../../settings/limits.ts'
import { fail } from './failure.ts'

const cache = new Map<string, WildcardPattern>()

export class WildcardPattern {
  readonly pattern: string
  readonly ignoreCase: boolean
  readonly #pieces: readonly Piece[] | undefined
  readonly #parts: readonly string[] | undefined
  constructor(pattern: string, ignoreCase: boolean) {
    this.pattern = pattern
    this.ignoreCase = ignoreCase
    const plain = /^[^?[\]`]*$/.test(pattern)
    this.#parts = plain ? fold(pattern, ignoreCase).split('*') : undefined
    this.#pieces = plain ? undefined : compile(pattern, ignoreCase)
  }

  isMatch(text: string): boolean {
    const parts = this.#parts
    if (!parts) return fits(text, this.#pieces as readonly Piece[])
    const subject = fold(text, this.ignoreCase)
    const first = parts[0] as string
    if (parts.length === 1) return subject === first
    if (!subject.startsWith(first)) return false
    const last = parts[parts.length - 1] as string
    let at = first.length
    const end = subject.length - last.length
    if (end < at || !subject.endsWith(last)) return false
    for (let i = 1; i < parts.length - 1; i++) {
      const part = parts[i] as string
      const found = findText(subject, part, at)
      if (found < 0 || found + part.length > end) return false
      at = found + part.length
    }
    return true
  }
}

function fold(text: string, ignoreCase: boolean): string {
  return ignoreCase ? text.toLowerCase() : text
}

export function wildcard(pattern: string, ignoreCase = true): WildcardPattern {
  const key = `${ignoreCase ? 'i' : 'c'}${pattern}`
  let made = cache.get(key)
  if (!made) {
    if (cache.size >= wildcardCacheMax) cache.clear()
    cache.set(key, (made = new WildcardPattern(pattern, ignoreCase)))
  }
  return made
}

const invalid = (pattern: string): never =>
  fail('RuntimeException', `The specified wildcard character pattern is not valid: ${pattern}`, {
    type: 'sma:WildcardPatternException',
    category: 'NotSpecified',
  })

const escaped = (char: string): string => (/[\\^$.*+?()[\]{}|/-]/.test(char) ? `\\${char}` : char)

/** What stands between two stars: as many units as it has places. */
interface Piece {
  readonly length: number
  /** at its place */
  readonly there: RegExp
  /** somewhere */
  readonly next: RegExp
}

/** The first piece stands at the start and the last at the end; those between are found one after the other, each as early as possible. */
function fits(text: string, pieces: readonly Piece[]): boolean {
  const first = pieces[0] as Piece
  const last = pieces[pieces.length - 1] as Piece
  first.there.lastIndex = 0
  if (!first.there.test(text)) return false
  if (pieces.length === 1) return first.length === text.length
  const end = text.length - last.length
  if (end < first.length) return false
  last.there.lastIndex = end
  if (!last.there.test(text)) return false
  let at = first.length
  for (let i = 1; i < pieces.length - 1; i++) {
    const { length, next } = pieces[i] as Piece
    next.lastIndex = at
    const found = length === 0 ? at : (next.exec(text)?.index ?? -1)
    if (found < 0 || found + length > end) return false
    at = found + length
  }
  return true
}

function compile(pattern: string, ignoreCase: boolean): Piece[] {
  const pieces: Piece[] = []
  let source = ''
  let length = 0
  const end = (): void => {
    const flags = ignoreCase ? 'i' : ''
    pieces.push({ length, there: new RegExp(source, `${flags}y`), next: new RegExp(source, `${flags}g`) })
    source = ''
    length = 0
  }
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] as string
    if (char === '`' && i + 1 < pattern.length) source += escaped(pattern[++i] as string)
    else if (char === '*') {
      while (pattern[i + 1] === '*') i++
      end()
      continue
    } else if (char === '?') source += '[^]'
    else if (char === '[') {
      const set = readSet(pattern, i)
      source += set.source
      i = set.end
    } else source += escaped(char)
    length++
  }
  end()
  return pieces
}

function readSet(pattern: string, start: number): { source: string; end: number } {
  const members: { char: string; literal: boolean }[] = []
  let i = start + 1
  for (; i < pattern.length; i++) {
    const char = pattern[i] as string
    if (char === '`' && i + 1 < pattern.length) members.push({ char: pattern[++i] as string, literal: true })
    else if (char === ']' && members.length > 0) break
    else members.push({ char, literal: false })
  }
  if (i >= pattern.length) invalid(pattern)
  let source = '['
  for (let m = 0; m < members.length; m++) {
    const one = members[m] as { char: string; literal: boolean }
    const dash = members[m + 1]
    const high = members[m + 2]
    if (dash && high && dash.char === '-' && !dash.literal) {
      if (one.char > high.char) invalid(pattern)
      source += `${escaped(one.char)}-${escaped(high.char)}`
      m += 2
    } else source += escaped(one.char)
  }
  return { source: `${source}]`, end: i }
}

/** WildcardPattern.Escape */
export function escapeWildcard(text: string): string {
  return text.replace(/[*?[\]`]/g, '`$&')
}
/** WildcardPattern.Unescape */
export function unescapeWildcard(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '`' && i + 1 < text.length && /[*?[\]`]/.test(text[i + 1] as string)) i++
    out += text[i]
  }
  return out
}
export function hasWildcard(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '`') i++
    else if (text[i] === '*' || text[i] === '?' || text[i] === '[' || text[i] === ']') return true
  }
  return false
}
