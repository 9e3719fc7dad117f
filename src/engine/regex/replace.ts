/** Replace, split and escape, as System.Text.RegularExpressions.Regex does them. */
import { boundaryWord, has } from './char-set.ts'
import type { InSlices } from '../language/in-slices.ts'
import { groupOf, SuspendedMatch } from './regex.ts'
import type { CompiledRegex, RegexMatch } from './regex.ts'
import { LimitError } from '../../errors.ts'
import { RegexArgumentError, RegexParseError, regexOptions } from './syntax.ts'

interface Special {
  special: 'left' | 'right' | 'last' | 'whole'
}

const specials = new Map<string, Special>([
  ['`', { special: 'left' }],
  ["'", { special: 'right' }],
  ['+', { special: 'last' }],
  ['_', { special: 'whole' }],
])

/** matches between two looks whether to give way */
export const matchesPerLook = 64

/** All matches, each found when asked for; undefined where it is time to give way. */
export function* eachMatch(
  regex: CompiledRegex,
  input: string,
  startAt?: number,
): Generator<RegexMatch | undefined, void, undefined> {
  let found = regex.search(input, startAt)
  for (let count = 1; ; count++) {
    while (found instanceof SuspendedMatch) {
      yield undefined
      found = found.resume()
    }
    if (found === undefined) return
    if (count % matchesPerLook === 0) yield undefined
    yield found
    found = regex.search(input, undefined, found)
  }
}

/**
 * @param replacement a .NET replacement pattern ($1 ${name} $$ $& $` $' $+ $_), or what to put for each match
 * @param count how many matches at most, -1: all
 * @throws {RegexTimeout | RegexParseError | RegexArgumentError}
 */
export function* replaceRegex(
  regex: CompiledRegex,
  input: string,
  replacement: string | ((match: RegexMatch) => string),
  count: number = -1,
  startAt?: number,
  charsMax: number = Number.POSITIVE_INFINITY,
): InSlices<string> {
  if (count < -1) {
    throw new RegexArgumentError(
      'ArgumentOutOfRangeException',
      'count',
      "Count cannot be less than -1. (Parameter 'count')",
    )
  }
  const evaluate =
    typeof replacement === 'string' ? evaluator(parseReplacement(regex, replacement)) : replacement
  if (count === 0) return input
  const out: string[] = []
  let pieces: string[] = []
  let at = regex.rightToLeft ? input.length : 0
  let left = count
  let length = 0
  for (const match of eachMatch(regex, input, startAt)) {
    if (match === undefined) {
      yield
      continue
    }
    const text = evaluate(match)
    const kept = regex.rightToLeft
      ? input.slice(match.index + match.length, at)
      : input.slice(at, match.index)
    at = regex.rightToLeft ? match.index : match.index + match.length
    length += kept.length + text.length
    if (length > charsMax) throw new LimitError('stringCharsMax', charsMax, 'the replacement is too long')
    pieces.push(kept, text)
    if (pieces.length >= piecesAtOnce) {
      out.push((regex.rightToLeft ? pieces.reverse() : pieces).join(''))
      pieces = []
    }
    if (--left === 0) break
  }
  if (length === 0 && pieces.length === 0 && out.length === 0) return input
  out.push((regex.rightToLeft ? pieces.reverse() : pieces).join(''))
  if (!regex.rightToLeft) return out.join('') + input.slice(at)
  return input.slice(0, at) + out.reverse().join('')
}

/** pieces of a replacement that are put together as soon as they are there */
const piecesAtOnce = 4096

/** @param count how many pieces at most, 0: all. Captured groups stand between the pieces. */
export function* splitRegex(
  regex: CompiledRegex,
  input: string,
  count: number = 0,
  startAt?: number,
): InSlices<string[]> {
  if (count < 0) {
    throw new RegexArgumentError(
      'ArgumentOutOfRangeException',
      'count',
      "Count cannot be less than -1. (Parameter 'count')",
    )
  }
  if (count === 1) return [input]
  const out: string[] = []
  let at = regex.rightToLeft ? input.length : 0
  let left = count - 1
  for (const match of eachMatch(regex, input, startAt)) {
    if (match === undefined) {
      yield
      continue
    }
    if (regex.rightToLeft) {
      out.push(input.slice(match.index + match.length, at))
      at = match.index
    } else {
      out.push(input.slice(at, match.index))
      at = match.index + match.length
    }
    // .NET asks the i-th group whether it matched, and the group numbered i for its text.
    for (let i = 1; i < match.groups.length; i++) {
      if (match.groups[i]!.success) out.push(groupOf(match, i)?.value ?? '')
    }
    if (--left === 0) break
  }
  if (out.length === 0) return [input]
  if (!regex.rightToLeft) {
    out.push(input.slice(at))
    return out
  }
  out.push(input.slice(0, at))
  return out.reverse()
}

const escaped = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\f', '\\f'],
])

/** Regex.Escape */
export const escapeRegex = (text: string): string =>
  text.replace(/[\t\n\f\r #$()*+.?[\\^{|]/g, (ch) => escaped.get(ch) ?? `\\${ch}`)

const evaluator =
  (pieces: readonly (string | number | Special)[]) =>
  (match: RegexMatch): string => {
    let out = ''
    for (const piece of pieces) {
      if (typeof piece === 'string') out += piece
      else if (typeof piece === 'number') out += match.groups[piece]!.value
      else if (piece.special === 'left') out += match.input.slice(0, match.index)
      else if (piece.special === 'right') out += match.input.slice(match.index + match.length)
      else if (piece.special === 'last') out += match.groups[match.groups.length - 1]!.value
      else out += match.input
    }
    return out
  }

function parseReplacement(regex: CompiledRegex, text: string): (string | number | Special)[] {
  const pieces: (string | number | Special)[] = []
  let at = 0
  while (at < text.length) {
    const dollar = text.indexOf('$', at)
    if (dollar < 0) {
      pieces.push(text.slice(at))
      break
    }
    if (dollar > at) pieces.push(text.slice(at, dollar))
    const { piece, end } = dollarAt(regex, text, dollar + 1)
    pieces.push(piece)
    at = end
  }
  return pieces
}

/** @param at after the dollar. What is no substitution stands for itself. */
function dollarAt(
  regex: CompiledRegex,
  text: string,
  at: number,
): { piece: string | number | Special; end: number } {
  const slot = (number: number): number => regex.groupNumbers.indexOf(number)
  const ch = text[at]
  if (ch === '$') return { piece: '$', end: at + 1 }
  if (ch === '&') return { piece: 0, end: at + 1 }
  const special = ch === undefined ? undefined : specials.get(ch)
  if (special !== undefined) return { piece: special, end: at + 1 }
  if (ch === '{') {
    let end = at + 1
    while (end < text.length && has(boundaryWord(), text.charCodeAt(end))) end++
    const name = text.slice(at + 1, end)
    const digits = /^[0-9]+/.exec(name)?.[0]
    if (digits !== undefined) inRange(text, digits, at + 1)
    if (text[end] === '}') {
      const found =
        digits === name
          ? slot(Number(name))
          : digits === undefined
            ? slot(regex.numberByName.get(name) ?? -1)
            : -1
      if (found >= 0) return { piece: found, end: end + 1 }
    }
  } else if (ch !== undefined && ch >= '0' && ch <= '9') {
    const digits = /^[0-9]+/.exec(text.slice(at))![0]
    if ((regex.options & regexOptions.ecmaScript) === 0) {
      inRange(text, digits, at)
      const found = slot(Number(digits))
      if (found >= 0) return { piece: found, end: at + digits.length }
    } else {
      // ECMAScript: the longest number that is a group
      for (let length = digits.length; length > 0; length--) {
        const found = slot(Number(digits.slice(0, length)))
        if (found >= 0) return { piece: found, end: at + length }
      }
    }
  }
  return { piece: '$', end: at }
}

function inRange(text: string, digits: string, at: number): void {
  if (Number(digits) <= 0x7fffffff) return
  let read = 1
  while (Number(digits.slice(0, read)) <= 0x7fffffff) read++
  throw new RegexParseError(
    text,
    at + read,
    'QuantifierOrCaptureGroupOutOfRange',
    'Quantifier and capture group numbers must be less than or equal to Int32.MaxValue.',
  )
}
