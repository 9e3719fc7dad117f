/** System.Text.RegularExpressions as values. What the members do is in `regex.ts`. */
import type { NetType } from '../../objects/net-type.ts'
import { netException } from '../../objects/exceptions.ts'
import {
  compileRegex,
  RegexArgumentError,
  type CompiledRegex,
  type RegexCapture,
  type RegexGroup,
  type RegexMatch,
  type Searched,
  SuspendedMatch,
  RegexParseError,
  RegexTimeout,
} from '../regex/regex.ts'
import { NetThrow } from '../runtime/failure.ts'
import type { InSlices } from '../language/in-slices.ts'
import { eachMatch } from '../regex/replace.ts'
import { type Fuel, promptly, spendHere, type Task } from '../runtime/task.ts'
import { takeSteps } from '../regex/match.ts'
import { regexMatchesMax, regexStepsPerFuel } from '../../settings/limits.ts'
import { LimitError } from '../../errors.ts'
import { items } from './enumerable.ts'
import { loadType } from './type-loader.ts'

const space = 'System.Text.RegularExpressions'
const typeNamed = (name: string): NetType => loadType(`${space}.${name}`) as NetType

export class PSRegex {
  readonly compiled: CompiledRegex
  constructor(compiled: CompiledRegex) {
    this.compiled = compiled
  }
  get netType(): NetType {
    return typeNamed('Regex')
  }
  toString(): string {
    return this.compiled.pattern
  }
}

export class PSCapture {
  readonly capture: RegexCapture
  constructor(capture: RegexCapture) {
    this.capture = capture
  }
  get netType(): NetType {
    return typeNamed('Capture')
  }
  toString(): string {
    return this.capture.value
  }
}

export class PSGroup extends PSCapture {
  readonly group: RegexGroup
  /** once asked for */
  captures: PSRegexCollection | undefined
  constructor(group: RegexGroup) {
    super(group)
    this.group = group
  }
  override get netType(): NetType {
    return typeNamed('Group')
  }
}

/** `match` undefined: Match.Empty, what a failed search gives. */
export class PSMatch extends PSGroup {
  readonly match: RegexMatch | undefined
  readonly regex: CompiledRegex
  /** once asked for */
  groups: PSRegexCollection | undefined
  constructor(regex: CompiledRegex, match: RegexMatch | undefined) {
    super(match ?? noGroup)
    this.match = match
    this.regex = regex
  }
  override get netType(): NetType {
    return typeNamed('Match')
  }
}
const noGroup: RegexGroup = {
  index: 0,
  length: 0,
  value: '',
  name: '0',
  number: 0,
  success: false,
  captures: [],
}

/** MatchCollection, GroupCollection, CaptureCollection */
export class PSRegexCollection {
  readonly netType: NetType
  readonly list: readonly PSCapture[]
  constructor(kind: 'MatchCollection' | 'GroupCollection' | 'CaptureCollection', list: readonly PSCapture[]) {
    this.netType = typeNamed(kind)
    this.list = list
  }
  [items](): readonly PSCapture[] {
    return this.list
  }
}

/** Runs a regex operation: what the engine of regexes throws becomes the .NET exception. */
export function withRegex<R>(run: () => R): R {
  try {
    return run()
  } catch (error) {
    if (error instanceof RegexParseError) {
      throw new NetThrow(
        netException(`${space}.RegexParseException`, error.message, {
          properties: [
            ['Error', error.code],
            ['Offset', error.offset],
          ],
        }),
      )
    }
    if (error instanceof RegexTimeout)
      throw new NetThrow(netException(`${space}.RegexMatchTimeoutException`, error.message))
    if (error instanceof RegexArgumentError) {
      throw new NetThrow(
        netException(`System.${error.exception}`, error.message, {
          properties: [['ParamName', error.parameter]],
        }),
      )
    }
    throw error
  } finally {
    spendHere(takeSteps() / regexStepsPerFuel)
  }
}

/** All matches at once. @throws {LimitError} where they are too many to hold */
export function* allMatches(regex: CompiledRegex, input: string, start?: number): InSlices<RegexMatch[]> {
  const found: RegexMatch[] = []
  for (const one of eachMatch(regex, input, start)) {
    if (one === undefined) {
      yield
      continue
    }
    if (found.length >= regexMatchesMax)
      throw new LimitError('regexMatchesMax', regexMatchesMax, 'a collection has no room for more matches')
    found.push(one)
  }
  return found
}

/** Work of regexes on the spot while the fuel lasts; what is left of it is a task. */
export function regexly<R>(ctx: Fuel, work: InSlices<R>): R | Task<R> {
  return promptly(ctx, { next: () => withRegex(() => work.next()) })
}

/** The first match, or a task that finds it. */
export function firstMatch(
  ctx: Fuel,
  regex: CompiledRegex,
  input: string,
  start?: number,
  before?: RegexMatch,
): RegexMatch | undefined | Task<RegexMatch | undefined> {
  const found = withRegex(() => regex.search(input, start, before))
  return found instanceof SuspendedMatch ? laterMatch(ctx, found) : found
}

function* laterMatch(ctx: Fuel, suspended: SuspendedMatch): Task<RegexMatch | undefined> {
  let found: Searched = suspended
  while (found instanceof SuspendedMatch) {
    if (ctx.spend(0)) yield undefined
    const { resume }: SuspendedMatch = found
    found = withRegex(resume)
  }
  return found
}

export function regexFrom(pattern: string, options: number): CompiledRegex {
  return withRegex(() => compileRegex(pattern, options))
}
