/** System.Text.RegularExpressions.Regex. */
import { type CompiledRegex, type RegexMatch, unescapeRegex } from '../../regex/regex.ts'
import type { InSlices } from '../../language/in-slices.ts'
import { eachMatch, matchesPerLook, escapeRegex, replaceRegex, splitRegex } from '../../regex/replace.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { callDelegate } from '../../runtime/member-calls.ts'
import { castFailure, netExceptionOf } from '../../runtime/net-failure.ts'
import { isTask, type Task } from '../../runtime/task.ts'
import { toText } from '../../runtime/to-text.ts'
import { registerComparison } from '../comparison-table.ts'
import { conversion } from '../conversions.ts'
import {
  allMatches,
  firstMatch,
  PSMatch,
  PSRegex,
  PSRegexCollection,
  regexFrom,
  regexly,
  withRegex,
} from '../regex-values.ts'
import type { PSArray } from '../../../objects/collections.ts'
import { stringCharsMax } from '../../../settings/limits.ts'
import { names, implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argumentNull, arrayOf, flag, strings } from '../values.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { EnumValue } from '../../../objects/numbers.ts'
import { PSTimeSpan } from '../../../objects/time.ts'

registerComparison(
  loadType('System.Text.RegularExpressions.Regex') as NetType,
  (a: PSRegex, b: PSRegex) => a === b,
)
conversion('System.String', 'System.Text.RegularExpressions.Regex', 0x9f, (text: string) => {
  try {
    return new PSRegex(regexFrom(text, 0))
  } catch (error) {
    const inner = netExceptionOf(error)
    if (!inner) throw error
    throw castFailure(
      'InvalidCastFromStringToRegex',
      `Cannot convert value "${text}" to type "System.Text.RegularExpressions.Regex". Error: "${inner.message}"`,
      inner,
    )
  }
})
const compiled = (args: unknown[], parameters: readonly string[]): CompiledRegex => {
  const options = parameters.indexOf('options')
  const pattern = args[parameters.indexOf('pattern')]
  if (pattern === null) argumentNull('pattern')
  return regexFrom(pattern as string, options < 0 ? 0 : flag(args[options]))
}
const isFound = (match: RegexMatch | undefined): boolean => match !== undefined
const inputOf = (value: unknown): string => (value === null ? argumentNull('input') : (value as string))
export const matchOf = (regex: CompiledRegex, found: RegexMatch | undefined): PSMatch =>
  new PSMatch(regex, found)
const collected = (regex: CompiledRegex, input: string, ctx: EngineContext, start?: number): unknown => {
  const work = function* (): InSlices<PSRegexCollection> {
    const all: PSMatch[] = []
    for (const one of yield* allMatches(regex, input, start)) {
      all.push(new PSMatch(regex, one))
      if (all.length % matchesPerLook === 0) yield
    }
    return new PSRegexCollection('MatchCollection', all)
  }
  return regexly(ctx, work())
}
const counted = (regex: CompiledRegex, input: string, ctx: EngineContext): unknown => {
  const work = function* (): InSlices<number> {
    let count = 0
    for (const one of eachMatch(regex, input)) {
      if (one === undefined) yield
      else count++
    }
    return count
  }
  return regexly(ctx, work())
}
/** what a search found, or a task that waits for it, as `made` shows it */
export const found = (
  answer: ReturnType<typeof firstMatch>,
  made: (match: RegexMatch | undefined) => unknown,
): unknown => (isTask(answer) ? foundLater(answer, made) : made(answer))
function* foundLater(
  task: Task<RegexMatch | undefined>,
  made: (match: RegexMatch | undefined) => unknown,
): Task {
  return made(yield* task)
}
const splitting = (
  regex: CompiledRegex,
  input: string,
  ctx: EngineContext,
  count?: number,
  start?: number,
): unknown => {
  const work = function* (): InSlices<PSArray> {
    const parts = yield* splitRegex(regex, input, count ?? 0, start)
    ctx.charge(parts.length * 16)
    return strings(parts)
  }
  return regexly(ctx, work())
}
function replacing(
  regex: CompiledRegex,
  input: string,
  replacement: unknown,
  count: number,
  start: number | undefined,
  ctx: EngineContext,
): unknown {
  if (typeof replacement === 'string')
    return regexly(ctx, replaceRegex(regex, input, replacement, count, start, stringCharsMax))
  if (replacement === null) argumentNull('replacement')
  return byDelegate(regex, input, replacement, count, start, ctx)
}
function* byDelegate(
  regex: CompiledRegex,
  input: string,
  evaluator: unknown,
  count: number,
  start: number | undefined,
  ctx: EngineContext,
): Task {
  let out = ''
  let at = 0
  let left = count
  const all = regexly(ctx, allMatches(regex, input, start))
  for (const found of isTask(all) ? yield* all : all) {
    if (left-- === 0) break
    const made = callDelegate(evaluator, [new PSMatch(regex, found)], ctx)
    out += input.slice(at, found.index) + toText(isTask(made) ? yield made : made, ctx)
    at = found.index + found.length
  }
  return out + input.slice(at)
}
const substring = (
  args: unknown[],
  parameters: readonly string[],
): { text: string; offset: number } | undefined => {
  const begin = parameters.indexOf('beginning')
  return begin < 0
    ? undefined
    : {
        text: inputOf(args[0]).substr(args[begin] as number, args[begin + 1] as number),
        offset: args[begin] as number,
      }
}
implement('System.Text.RegularExpressions.Regex', {
  get: {
    Options: (self: PSRegex) =>
      new EnumValue(
        loadType('System.Text.RegularExpressions.RegexOptions') as NetType,
        BigInt(self.compiled.options),
      ),
    RightToLeft: (self: PSRegex) => self.compiled.rightToLeft,
    MatchTimeout: () => new PSTimeSpan(-10000n),
  },
  call: {
    ToString: (self: PSRegex) => self.compiled.pattern,
    IsMatch: (self: PSRegex, [input, start], ctx) =>
      found(firstMatch(ctx, self.compiled, inputOf(input), start), isFound),
    Match: (self: PSRegex, args, ctx, call) => {
      const part = substring(args, names(call))
      const answer = part
        ? firstMatch(ctx, self.compiled, part.text)
        : firstMatch(ctx, self.compiled, inputOf(args[0]), args[1] as number | undefined)
      return found(answer, (match) => matchOf(self.compiled, match))
    },
    Matches: (self: PSRegex, [input, start], ctx) => collected(self.compiled, inputOf(input), ctx, start),
    Count: (self: PSRegex, [input], ctx) => counted(self.compiled, inputOf(input), ctx),
    Replace: (self: PSRegex, [input, replacement, count, start], ctx) =>
      replacing(self.compiled, inputOf(input), replacement, count ?? -1, start, ctx),
    Split: (self: PSRegex, [input, count, start], ctx) =>
      splitting(self.compiled, inputOf(input), ctx, count, start),
    GetGroupNames: (self: PSRegex) => strings(self.compiled.groupNames),
    GetGroupNumbers: (self: PSRegex) => arrayOf(T.Int32, self.compiled.groupNumbers),
    GroupNameFromNumber: (self: PSRegex, [number]) =>
      self.compiled.groupNames[self.compiled.groupNumbers.indexOf(number)] ?? '',
    GroupNumberFromName: (self: PSRegex, [name]) =>
      self.compiled.numberByName.get(name) ?? (self.compiled.groupNames.includes(name) ? Number(name) : -1),
    Equals: (self, [other]) => self === other,
  },
  staticGet: { InfiniteMatchTimeout: () => new PSTimeSpan(-10000n), CacheSize: () => 15 },
  staticSet: { CacheSize: () => undefined },
  staticCall: {
    Escape: (_, [text]) => {
      if (text === null) argumentNull('str')
      return escapeRegex(text)
    },
    Unescape: (_, [text]) => withRegex(() => unescapeRegex(text)),
    IsMatch: (_, args, ctx, call) =>
      found(firstMatch(ctx, compiled(args, names(call)), inputOf(args[0])), isFound),
    Match: (_, args, ctx, call) => {
      const regex = compiled(args, names(call))
      return found(firstMatch(ctx, regex, inputOf(args[0])), (match) => matchOf(regex, match))
    },
    Matches: (_, args, ctx, call) => collected(compiled(args, names(call)), inputOf(args[0]), ctx),
    Count: (_, args, ctx, call) => counted(compiled(args, names(call)), inputOf(args[0]), ctx),
    Replace: (_, args, ctx, call) =>
      replacing(compiled(args, names(call)), inputOf(args[0]), args[2], -1, undefined, ctx),
    Split: (_, args, ctx, call) => splitting(compiled(args, names(call)), inputOf(args[0]), ctx),
  },
  create: (_, args, _ctx, call) => new PSRegex(compiled(args, names(call))),
})
