/** WildcardPattern: `*`, `?`, `[a-z]`, and the backtick that takes their meaning away. */
import { wildcardCacheMax } from '../../settings/limits.ts'
import { fail } from './failure.ts'

const cache = new Map<string, WildcardPattern>()

export class WildcardPattern {
  readonly pattern: string
  readonly ignoreCase: boolean
  readonly #test: RegExp | undefined
  readonly #parts: readonly string[] | undefined
  constructor(pattern: string, ignoreCase: boolean) {
    this.pattern = pattern
    this.ignoreCase = ignoreCase
    const plain = /^[^?[\]`]*$/.test(pattern)
    this.#parts = plain ? fold(pattern, ignoreCase).split('*') : undefined
    this.#test = plain ? undefined : compile(pattern, ignoreCase)
  }

  isMatch(text: string): boolean {
    const parts = this.#parts
    if (!parts) return (this.#test as RegExp).test(this.ignoreCase ? text : text)
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
      const found = subject.indexOf(part, at)
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

/** Runs of `*` become one lazy gap; without nested quantifiers the result matches in linear-ish time per star. */
function compile(pattern: string, ignoreCase: boolean): RegExp {
  let source = '^'
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] as string
    if (char === '`' && i + 1 < pattern.length) source += escaped(pattern[++i] as string)
    else if (char === '*') {
      while (pattern[i + 1] === '*') i++
      source += '[^]*'
    } else if (char === '?') source += '[^]'
    else if (char === '[') {
      const set = readSet(pattern, i)
      source += set.source
      i = set.end
    } else source += escaped(char)
  }
  return new RegExp(`${source}$`, ignoreCase ? 'i' : '')
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
