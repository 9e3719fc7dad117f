/** Replace, split and escape, as System.Text.RegularExpressions.Regex does them. */
import { boundaryWord, has } from './char-set.ts'
import { groupOf, newRegexBudget } from './regex.ts'
import type { CompiledRegex, RegexMatch } from './regex.ts'
import type { RegexBudget } from './match.ts'
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

/**
 * @param replacement a .NET replacement pattern ($1 ${name} $$ $& $` $' $+ $_), or what to put for each match
 * @param count how many matches at most, -1: all
 * @throws {RegexTimeout | RegexParseError | RegexArgumentError}
 */
export function replaceRegex(
  regex: CompiledRegex,
  input: string,
  replacement: string | ((match: RegexMatch) => string),
  count: number = -1,
  startAt?: number,
  budget: RegexBudget = newRegexBudget(),
): string {
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
  let at = regex.rightToLeft ? input.length : 0
  let left = count
  for (const match of regex.matches(input, startAt, budget)) {
    const text = evaluate(match)
    if (regex.rightToLeft) {
      out.push(input.slice(match.index + match.length, at), text)
      at = match.index
    } else {
      out.push(input.slice(at, match.index), text)
      at = match.index + match.length
    }
    if (--left === 0) break
  }
  if (out.length === 0) return input
  if (!regex.rightToLeft) return out.join('') + input.slice(at)
  return input.slice(0, at) + out.reverse().join('')
}

/** @param count how many pieces at most, 0: all. Captured groups stand between the pieces. */
export function splitRegex(
  regex: CompiledRegex,
  input: string,
  count: number = 0,
  startAt?: number,
  budget: RegexBudget = newRegexBudget(),
): string[] {
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
  for (const match of regex.matches(input, startAt, budget)) {
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
