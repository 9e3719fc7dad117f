/** Sets of UTF-16 units as sorted ranges, with the classes and case pairs of .NET. */
import { blocks, caseRuns, categoryLetters, categoryNames, categoryRuns } from './tables.ts'

/** first, last, first, last ...: ascending, not touching */
export type Ranges = readonly number[]

export interface CharSet {
  readonly ranges: Ranges
  /** membership of U+0000 to U+00FF, 1 or 0: most of what is asked */
  readonly low: Uint8Array
}

const last = 0xffff

export function normalize(ranges: Ranges): number[] {
  const pairs: [number, number][] = []
  for (let i = 0; i < ranges.length; i += 2) pairs.push([ranges[i]!, ranges[i + 1]!])
  pairs.sort((a, b) => a[0] - b[0])
  const out: number[] = []
  for (const [from, to] of pairs) {
    if (out.length > 0 && from <= out[out.length - 1]! + 1) {
      if (to > out[out.length - 1]!) out[out.length - 1] = to
    } else out.push(from, to)
  }
  return out
}

export function invert(ranges: Ranges): number[] {
  const out: number[] = []
  let next = 0
  for (let i = 0; i < ranges.length; i += 2) {
    if (ranges[i]! > next) out.push(next, ranges[i]! - 1)
    next = ranges[i + 1]! + 1
  }
  if (next <= last) out.push(next, last)
  return out
}

export function subtract(ranges: Ranges, away: Ranges): number[] {
  return invert(normalize([...invert(ranges), ...away]))
}

export function overlaps(a: Ranges, b: Ranges): boolean {
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i + 1]! < b[j]!) i += 2
    else if (b[j + 1]! < a[i]!) j += 2
    else return true
  }
  return false
}

export function includes(ranges: Ranges, unit: number): boolean {
  let low = 0
  let high = ranges.length / 2 - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (unit < ranges[middle * 2]!) high = middle - 1
    else if (unit > ranges[middle * 2 + 1]!) low = middle + 1
    else return true
  }
  return false
}

/** @param ranges must be normalized */
export function charSet(ranges: Ranges): CharSet {
  const low = new Uint8Array(256)
  for (let i = 0; i < ranges.length && ranges[i]! < 256; i += 2) {
    low.fill(1, ranges[i]!, Math.min(255, ranges[i + 1]!) + 1)
  }
  return { ranges, low }
}

export const has = (set: CharSet, unit: number): boolean =>
  unit < 256 ? set.low[unit] === 1 : includes(set.ranges, unit)

// --- general categories and blocks

let categoryRanges: Map<string, number[]> | undefined

function categories(): Map<string, number[]> {
  if (categoryRanges !== undefined) return categoryRanges
  const byName = new Map<string, number[]>()
  for (const name of categoryNames) {
    byName.set(name, [])
    byName.set(name.charAt(0), [])
  }
  let from = 0
  let digits = ''
  for (const letter of categoryRuns) {
    if ((letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z')) {
      digits += letter
      continue
    }
    const length = digits === '' ? 1 : Number.parseInt(digits, 36)
    const name = categoryNames[categoryLetters.indexOf(letter)]!
    byName.get(name)!.push(from, from + length - 1)
    byName.get(name.charAt(0))!.push(from, from + length - 1)
    from += length
    digits = ''
  }
  for (const [name, ranges] of byName) byName.set(name, normalize(ranges))
  categoryRanges = byName
  return byName
}

let blockRanges: Map<string, number[]> | undefined

function blockRange(name: string): number[] | undefined {
  blockRanges ??= new Map(
    blocks.split(' ').map((entry) => {
      const at = entry.lastIndexOf(':')
      return [
        `Is${entry.slice(0, at)}`,
        entry
          .slice(at + 1)
          .split('-')
          .map((hex) => Number.parseInt(hex, 16)),
      ]
    }),
  )
  return blockRanges.get(name)
}

const union = (...names: string[]): number[] => normalize(names.flatMap((name) => categories().get(name)!))

/** What \p{name} holds; `cased`: the cases of a letter are one (\p{Lu} under IgnoreCase). */
export function property(name: string, cased: boolean): { ranges: Ranges; isBlock: boolean } | undefined {
  const block = blockRange(name)
  if (block !== undefined) return { ranges: block, isBlock: true }
  if (cased && (name === 'Lu' || name === 'Ll' || name === 'Lt'))
    return { ranges: union('Lu', 'Ll', 'Lt'), isBlock: false }
  const ranges = categories().get(name)
  return ranges && { ranges, isBlock: false }
}

const memo = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

export const word: () => CharSet = memo(() => charSet(union('L', 'Mn', 'Nd', 'Pc')))
export const digit: () => CharSet = memo(() => charSet(union('Nd')))
// Regex's own list, not Char.IsWhiteSpace of a category alone: 9-13, U+0085 and the separators.
export const space: () => CharSet = memo(() => charSet(normalize([9, 13, 0x85, 0x85, ...union('Z')])))
/** what \b takes for a word: \w and the zero width joiners */
export const boundaryWord: () => CharSet = memo(() => charSet(normalize([...word().ranges, 0x200c, 0x200d])))
export const ecmaWord: () => CharSet = memo(() => charSet([48, 57, 65, 90, 95, 95, 97, 122, 0x130, 0x131]))
export const ecmaDigit: () => CharSet = memo(() => charSet([48, 57]))
export const ecmaSpace: () => CharSet = memo(() => charSet([9, 13, 32, 32]))
export const any: () => CharSet = memo(() => charSet([0, last]))
export const notNewline: () => CharSet = memo(() => charSet([0, 9, 11, last]))

// --- case

interface CasePairs {
  /** all units that differ from the key in case only, the key with them */
  readonly of: Map<number, number[]>
  /** the least of each unit's class, or the unit itself: equal keys are equal but for case */
  readonly fold: Uint16Array
}

function casePairs(invariant: boolean): CasePairs {
  const of = new Map<number, number[]>()
  const link = (a: number, b: number): void => {
    const list = of.get(a)
    if (list === undefined)
      of.set(
        a,
        [a, b].sort((x, y) => x - y),
      )
    else if (!list.includes(b)) {
      list.push(b)
      list.sort((x, y) => x - y)
    }
  }
  for (const run of caseRuns.split(' ')) {
    const [first, count, step, distance] = run.split('.').map((part) => Number.parseInt(part, 36))
    for (let i = 0; i < count!; i++) {
      const unit = first! + i * step!
      link(unit, unit + distance!)
      link(unit + distance!, unit)
    }
  }
  // Cultures but the invariant one know I WITH DOT ABOVE as an i (tr and az, which differ again, are not offered).
  if (!invariant) for (const unit of [0x49, 0x69, 0x130]) of.set(unit, [0x49, 0x69, 0x130])
  const fold = new Uint16Array(last + 1)
  for (let unit = 0; unit <= last; unit++) fold[unit] = unit
  for (const [unit, list] of of) fold[unit] = list[0]!
  return { of, fold }
}

const invariantPairs = memo(() => casePairs(true))
const culturePairs = memo(() => casePairs(false))
export const casing = (invariant: boolean): CasePairs => (invariant ? invariantPairs() : culturePairs())

/** `ranges` and everything that differs from them in case only. */
export function closeOverCase(ranges: Ranges, invariant: boolean): number[] {
  const { of } = casing(invariant)
  const added: number[] = [...ranges]
  let length = 0
  for (let i = 0; i < ranges.length; i += 2) length += ranges[i + 1]! - ranges[i]! + 1
  if (length > of.size) {
    for (const [unit, list] of of)
      if (includes(ranges, unit)) for (const other of list) added.push(other, other)
  } else {
    for (let i = 0; i < ranges.length; i += 2) {
      for (let unit = ranges[i]!; unit <= ranges[i + 1]!; unit++) {
        for (const other of of.get(unit) ?? []) added.push(other, other)
      }
    }
  }
  return normalize(added)
}
