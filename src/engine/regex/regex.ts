/** .NET regular expressions, as the operators and System.Text.RegularExpressions need them: compile, match, iterate. Plain data only. */
import { LRUCache } from 'lru-cache'
import { regexCacheMax, regexSlicedStepsMax, regexSliceSteps, regexStepsMax } from '../../settings/limits.ts'
import { run, SuspendedSearch } from './match.ts'
import type { RawMatch, RegexBudget } from './match.ts'
import { parseRegex } from './parse.ts'
import { compileProgram } from './program.ts'
import { RegexArgumentError, regexOptions } from './syntax.ts'

export { unescapeRegex } from './parse.ts'
export { RegexArgumentError, RegexParseError, RegexTimeout, regexOptions } from './syntax.ts'

export interface RegexCapture {
  readonly index: number
  readonly length: number
  readonly value: string
}

export interface RegexGroup extends RegexCapture {
  readonly name: string
  readonly number: number
  /** false: index and length are 0, value is '' */
  readonly success: boolean
  /** everything the group captured, in order; the group itself is the last */
  readonly captures: readonly RegexCapture[]
}

/** A successful match: group 0 is the match itself. */
export interface RegexMatch extends RegexGroup {
  readonly input: string
  /** in the order of the regex's groupNumbers */
  readonly groups: readonly RegexGroup[]
}

export interface CompiledRegex {
  readonly pattern: string
  readonly options: number
  readonly rightToLeft: boolean
  readonly groupNumbers: readonly number[]
  readonly groupNames: readonly string[]
  readonly numberByName: ReadonlyMap<string, number>
  /** @throws {RegexTimeout | RegexArgumentError} */
  match(input: string, startAt?: number): RegexMatch | undefined
  /** @throws {RegexTimeout | RegexArgumentError} */
  isMatch(input: string, startAt?: number): boolean
  /** the match after `match`; an empty one moves on by one unit */
  next(match: RegexMatch): RegexMatch | undefined
  /** as `match` and `next`, in slices: it may come back suspended. `before`: the match it follows */
  search(input: string, startAt: number | undefined, before?: RegexMatch): Searched
}

export type Searched = RegexMatch | undefined | SuspendedMatch

/** A search that gave way: to be resumed when it is its turn again. */
export class SuspendedMatch {
  readonly resume: () => Searched
  constructor(resume: () => Searched) {
    this.resume = resume
  }
}

/** Places in the input; the texts are cut out when somebody asks. */
class Group implements RegexGroup {
  readonly name: string
  readonly number: number
  readonly success: boolean
  readonly index: number
  readonly length: number
  readonly input: string
  /** from, to, of each capture */
  readonly #places: readonly number[]
  #captures: readonly RegexCapture[] | undefined
  constructor(name: string, number: number, input: string, places: readonly number[]) {
    this.name = name
    this.number = number
    this.input = input
    this.#places = places
    const last = places.length - 2
    this.success = last >= 0
    this.index = last >= 0 ? places[last]! : 0
    this.length = last >= 0 ? places[last + 1]! - this.index : 0
  }

  get value(): string {
    return this.input.slice(this.index, this.index + this.length)
  }

  get captures(): readonly RegexCapture[] {
    if (this.#captures === undefined) {
      const captures: RegexCapture[] = []
      for (let i = 0; i < this.#places.length; i += 2) {
        const index = this.#places[i]!
        const to = this.#places[i + 1]!
        captures.push({ index, length: to - index, value: this.input.slice(index, to) })
      }
      this.#captures = captures
    }
    return this.#captures
  }
}

class Match extends Group implements RegexMatch {
  readonly groups: readonly RegexGroup[]
  constructor(
    name: string,
    number: number,
    input: string,
    places: readonly number[],
    groups: readonly RegexGroup[],
  ) {
    super(name, number, input, places)
    this.groups = groups
  }
}

const cache = new LRUCache<string, CompiledRegex>({ max: regexCacheMax })

const wholeBudget = (): RegexBudget => ({ steps: regexStepsMax })
const slicedBudget = (): RegexBudget => ({ steps: regexSlicedStepsMax, slice: regexSliceSteps })

/** @throws {RegexParseError | RegexArgumentError} */
export function compileRegex(pattern: string, options: number = 0): CompiledRegex {
  const key = `${options} ${pattern}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const regex = compile(pattern, options)
  cache.set(key, regex)
  return regex
}

function compile(pattern: string, options: number): CompiledRegex {
  const tree = parseRegex(pattern, options)
  const program = compileProgram(tree)
  const { groupNames, groupNumbers, numberByName } = tree
  const invariant = (options & regexOptions.cultureInvariant) !== 0
  const backward = program.backward

  const find = (
    input: string,
    from: number,
    searchStart: number,
    budget: RegexBudget,
  ): RawMatch | undefined | SuspendedSearch =>
    run({ program, input, from, searchStart, invariant, budget, pattern })

  const begin = (input: string, startAt: number | undefined): number => {
    const from = startAt ?? (backward ? input.length : 0)
    if (from < 0 || from > input.length) {
      throw new RegexArgumentError(
        'ArgumentOutOfRangeException',
        'startat',
        "Start index cannot be less than 0 or greater than input length. (Parameter 'startat')",
      )
    }
    return from
  }

  const dress = (input: string, raw: RawMatch): RegexMatch => {
    const groups: RegexGroup[] = []
    const match = new Match(groupNames[0]!, groupNumbers[0]!, input, raw[0]!, groups)
    groups.push(match)
    for (let slot = 1; slot < raw.length; slot++)
      groups.push(new Group(groupNames[slot]!, groupNumbers[slot]!, input, raw[slot]!))
    return match
  }

  const dressed = (input: string, found: RawMatch | undefined | SuspendedSearch): Searched =>
    found instanceof SuspendedSearch
      ? new SuspendedMatch(() => dressed(input, found.resume()))
      : found && dress(input, found)

  const after = (before: RegexMatch, budget: RegexBudget): RawMatch | undefined | SuspendedSearch => {
    const { input } = before
    const at = backward ? before.index : before.index + before.length
    let from = at
    if (before.length === 0) {
      if (at === (backward ? 0 : input.length)) return undefined
      from += backward ? -1 : 1
    }
    return find(input, from, at, budget)
  }

  return {
    pattern,
    options,
    rightToLeft: backward,
    groupNames,
    groupNumbers,
    numberByName,
    match: (input, startAt) => {
      const from = begin(input, startAt)
      return dressed(input, find(input, from, from, wholeBudget())) as RegexMatch | undefined
    },
    next: (before) => dressed(before.input, after(before, wholeBudget())) as RegexMatch | undefined,
    isMatch: (input, startAt) => {
      const from = begin(input, startAt)
      return find(input, from, from, wholeBudget()) !== undefined
    },
    search: (input, startAt, before) => {
      if (before !== undefined) return dressed(input, after(before, slicedBudget()))
      const from = begin(input, startAt)
      return dressed(input, find(input, from, from, slicedBudget()))
    },
  }
}

/** The group of that name, or of that number if it is written in digits. */
export function groupOf(match: RegexMatch, key: string | number): RegexGroup | undefined {
  return match.groups.find((group) => (typeof key === 'number' ? group.number === key : group.name === key))
}
