/** -like, -match, -replace, -split, -join and -f. */
import { writtenText } from './written-number.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { hashtable, PSArray, type PSDictionary, PSList } from '../../objects/collections.ts'
import { FormatError } from '../../objects/format-error.ts'
import { automationAssembly, enumType, T, type NetType, arrayType } from '../../objects/net-type.ts'
import { netException } from '../../objects/exceptions.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { type RegexMatch, regexOptions } from '../regex/regex.ts'
import type { InSlices } from '../language/in-slices.ts'
import { escapeRegex, replaceRegex, splitRegex } from '../regex/replace.ts'
import { PSDelegate, PSMethodValue } from '../types/ps-method.ts'
import { allMatches, firstMatch, PSMatch, PSRegex, regexFrom, regexly } from '../types/regex-values.ts'
import { loadType } from '../types/type-loader.ts'
import type { EngineContext } from './context.ts'
import { convertTo, isTrue } from './convert.ts'
import { enumerate, itemsOf } from './enumerate.ts'
import { fail, NetThrow } from './failure.ts'
import { composeFormat } from './format-text.ts'
import { invokeMember } from './member-calls.ts'
import { isCastFailure } from './net-failure.ts'
import { toBig, toJsNumber } from './numeric.ts'
import { stringCharsMax } from '../../settings/limits.ts'
import { isTask, promptly, type Task } from './task.ts'
import { cultureOf, itemText, netText, toText } from './to-text.ts'
import { type WildcardPattern, wildcard } from './wildcard.ts'
import { type EnumValue, NumberBox, PSDecimal } from '../../objects/numbers.ts'
import { PSDateTime, PSDateTimeOffset } from '../../objects/time.ts'

export function like(
  a: unknown,
  b: unknown,
  ignoreCase: boolean,
  negated: boolean,
  ctx: EngineContext,
): unknown {
  const own = baseOf(b)
  const pattern: { isMatch(text: string): boolean } = isPattern(own)
    ? own
    : wildcard(toText(b, ctx), ignoreCase)
  const items = subjects(a, ctx)
  if (!items) return pattern.isMatch(toText(a, ctx)) !== negated
  const out: string[] = []
  for (const item of items) {
    const text = toText(item, ctx)
    if (pattern.isMatch(text) !== negated) out.push(text)
  }
  return new PSArray(out)
}

/** What a text operator works on, item by item: nothing at all gives nothing. */
function subjects(value: unknown, ctx: EngineContext): Iterable<unknown> | undefined {
  return value === AutomationNull ? [] : enumerate(value, ctx)
}

function isPattern(value: unknown): value is WildcardPattern {
  return (
    typeof value === 'object' && value !== null && typeof (value as WildcardPattern).isMatch === 'function'
  )
}

export interface MatchResult {
  readonly result: unknown
  /** what `$Matches` becomes; undefined where it keeps its value */
  readonly matches: PSDictionary | undefined
}

function regexOf(value: unknown, ignoreCase: boolean, ctx: EngineContext): PSRegex['compiled'] {
  const base = baseOf(value)
  return base instanceof PSRegex
    ? base.compiled
    : regexFrom(toText(value, ctx), ignoreCase ? regexOptions.ignoreCase : 0)
}

export function match(
  a: unknown,
  b: unknown,
  ignoreCase: boolean,
  negated: boolean,
  ctx: EngineContext,
): MatchResult | Task<MatchResult> {
  const regex = regexOf(b, ignoreCase, ctx)
  const items = subjects(a, ctx)
  if (items) return matchEach(items, regex, negated, ctx)
  const found = firstMatch(ctx, regex, toText(a, ctx))
  return isTask(found) ? whenFound(found, negated) : matchResult(found, negated)
}

const matchResult = (found: RegexMatch | undefined, negated: boolean): MatchResult => ({
  result: (found !== undefined) !== negated,
  matches: found && matchTable(found),
})

function* whenFound(task: Task<RegexMatch | undefined>, negated: boolean): Task<MatchResult> {
  return matchResult(yield* task, negated)
}

function matchEach(
  items: Iterable<unknown>,
  regex: PSRegex['compiled'],
  negated: boolean,
  ctx: EngineContext,
): MatchResult | Task<MatchResult> {
  const work = function* (): InSlices<MatchResult> {
    const out: unknown[] = []
    for (const item of items) {
      const found = firstMatch(ctx, regex, toText(item, ctx))
      if (
        ((isTask(found) ? yield* found as InSlices<RegexMatch | undefined> : found) !== undefined) !==
        negated
      )
        out.push(item)
      if (ctx.spend(0)) yield
    }
    return { result: new PSArray(out), matches: undefined }
  }
  return promptly(ctx, work())
}

/** `$Matches`: groups that took part, numbers as int keys. */
function matchTable(found: RegexMatch): PSDictionary {
  const table = hashtable()
  for (const group of found.groups) {
    if (group.success) table.set(/^\d+$/.test(group.name) ? Number(group.name) : group.name, group.value)
  }
  return table
}

/** A script block, by its type: the runtime's class is not known here. */
export function isScriptBlock(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && (value as { netType?: NetType }).netType === T.ScriptBlock
  )
}

export function replace(a: unknown, b: unknown, ignoreCase: boolean, ctx: EngineContext): unknown {
  const right = baseOf(b)
  let pattern: unknown = right
  let substitute: unknown = ''
  const list = right instanceof PSArray || right instanceof PSList ? right.items : undefined
  if (list) {
    if (list.length > 2) {
      fail(
        'BadReplaceArgument',
        `The ${ignoreCase ? '-replace' : '-creplace'} operator allows only two elements to follow it, not ${list.length}.`,
        {
          category: 'InvalidOperation',
          target: right,
        },
      )
    }
    pattern = list.length > 0 ? list[0] : ''
    substitute = list.length > 1 ? baseOf(list[1]) : ''
  }
  let regex: PSRegex['compiled']
  try {
    regex = regexOf(pattern, ignoreCase, ctx)
  } catch (error) {
    if (!(error instanceof NetThrow)) throw error
    fail('InvalidRegularExpression', `The regular expression pattern ${toText(pattern, ctx)} is not valid.`, {
      category: 'InvalidOperation',
      target: pattern,
      inner: error.exception,
    })
  }
  const items = subjects(a, ctx)
  const evaluator = evaluatorOf(substitute, ctx)
  if (evaluator !== undefined)
    return replaceByCall(items ? [...items] : a, items !== undefined, regex, evaluator, ctx)
  const text = toText(substitute, ctx)
  const one = function* (value: unknown): InSlices<string> {
    const result = yield* replaceRegex(regex, toText(value, ctx), text, -1, undefined, stringCharsMax)
    ctx.charge(result.length * 2)
    return result
  }
  if (!items) return regexly(ctx, one(a))
  const each = function* (): InSlices<PSArray> {
    const out: string[] = []
    for (const item of items) {
      out.push(yield* one(item))
      if (ctx.spend(0)) yield
    }
    return new PSArray(out)
  }
  return regexly(ctx, each())
}

type Evaluator = (match: PSMatch) => unknown

/** What is called for each match: a script block, a MatchEvaluator, a method that can be one. */
function evaluatorOf(substitute: unknown, ctx: EngineContext): Evaluator | undefined {
  if (isScriptBlock(substitute)) return (match) => ctx.call(substitute, [], { under: match, dotSource: true })
  const type = loadType('System.Text.RegularExpressions.MatchEvaluator')
  if (type === undefined || !(substitute instanceof PSDelegate || substitute instanceof PSMethodValue))
    return undefined
  const made = substitute instanceof PSDelegate ? substitute : new PSDelegate(type, substitute)
  return made.netType === type ? (match) => invokeMember(made, 'Invoke', [match], ctx) : undefined
}

function* replaceByCall(
  value: unknown,
  many: boolean,
  regex: PSRegex['compiled'],
  evaluate: Evaluator,
  ctx: EngineContext,
): Task {
  const out: string[] = []
  for (const item of many ? (value as unknown[]) : [value]) {
    const text = toText(item, ctx)
    let result = ''
    let at = 0
    const all = regexly(ctx, allMatches(regex, text))
    for (const found of isTask(all) ? yield* all : all) {
      const given = evaluate(new PSMatch(regex, found))
      const put: unknown = isTask(given) ? yield given : given
      result += text.slice(at, found.index) + toText(put, ctx)
      at = found.index + found.length
    }
    out.push(result + text.slice(at))
  }
  return many ? new PSArray(out) : out[0]
}

const splitOptions: NetType = enumType(
  'System.Management.Automation.SplitOptions',
  {
    SimpleMatch: 1,
    RegexMatch: 2,
    CultureInvariant: 4,
    IgnorePatternWhitespace: 8,
    Multiline: 16,
    Singleline: 32,
    IgnoreCase: 64,
    ExplicitCapture: 128,
  },
  { flags: true, assembly: automationAssembly },
)

export function split(a: unknown, b: unknown, ignoreCase: boolean, ctx: EngineContext): unknown {
  const content = textsOf(a, ctx)
  const right = baseOf(b)
  const args = right instanceof PSArray || right instanceof PSList ? right.items : [b]
  const first = baseOf(args[0])
  const limit = args.length >= 2 ? toJsNumber(plainError(() => convertTo(args[1], T.Int32, ctx))) : 0
  let options = 0
  const given = baseOf(args[2])
  if (args.length >= 3 && given !== null && given !== undefined) {
    if (given !== '') {
      options = Number(toBig(plainError(() => convertTo(given, splitOptions, ctx)) as EnumValue))
      if (isScriptBlock(first)) {
        fail(
          'InvalidSplitOptionWithPredicate',
          'Options cannot be specified with the -split operator when a predicate is used.',
          { type: 'sma:ParseException', category: 'ParserError' },
        )
      }
      if (ignoreCase) options |= 64
    }
  } else if (ignoreCase) options |= 64
  if (isScriptBlock(first)) return splitByBlock(content, first, limit, ctx)
  if (options & 1 && options & ~(1 | 64)) {
    fail(
      'InvalidSplitOptionCombination',
      'The combination of options with the -split operator is not valid.',
      { type: 'sma:ParseException', category: 'ParserError' },
    )
  }
  const pattern = toText(args[0], ctx)
  const regex = regexFrom(
    options & 1 ? escapeRegex(pattern) : pattern,
    regexFlags(options) | (limit < 0 ? regexOptions.rightToLeft : 0),
  )
  const work = function* (): InSlices<PSArray> {
    const out: string[][] = []
    for (const text of content) out.push(yield* splitRegex(regex, text, Math.abs(limit)))
    const all = out.length === 1 ? (out[0] as string[]) : out.flat()
    ctx.charge(all.length * 16)
    return new PSArray(all, arrayType(T.String))
  }
  return regexly(ctx, work())
}

/** A conversion inside an operator fails as a plain runtime error. */
function plainError<R>(run: () => R): R {
  try {
    return run()
  } catch (error) {
    if (!isCastFailure(error)) throw error
    fail('RuntimeException', error.message, { category: 'NotSpecified', inner: error.exception })
  }
}

function regexFlags(options: number): number {
  let flags = 0
  if (options & 4) flags |= regexOptions.cultureInvariant
  if (options & 8) flags |= regexOptions.ignorePatternWhitespace
  if (options & 16) flags |= regexOptions.multiline
  if (options & 32) flags |= regexOptions.singleline
  if (options & 64) flags |= regexOptions.ignoreCase
  if (options & 128) flags |= regexOptions.explicitCapture
  return flags
}

function textsOf(value: unknown, ctx: EngineContext): string[] {
  const items = subjects(value, ctx)
  return items ? Array.from(items, (item) => toText(item, ctx)) : [toText(value, ctx)]
}

function* splitByBlock(content: readonly string[], block: unknown, limit: number, ctx: EngineContext): Task {
  const out: string[] = []
  if (limit === 1 || limit === -1) return new PSArray([...content], arrayType(T.String))
  for (const text of content) {
    const parts: string[] = []
    const backward = limit < 0
    const most = Math.abs(limit)
    let from = backward ? text.length : 0
    for (let i = 0; i < text.length; i++) {
      const at = backward ? text.length - 1 - i : i
      const isCut: unknown = yield ctx.call(block, [text, at], {
        under: text[at] as string,
        propagate: true,
      })
      if (!isTrue(isCut)) continue
      parts.push(backward ? text.slice(at + 1, from) : text.slice(from, at))
      from = backward ? at : at + 1
      if (most !== 0 && parts.length + 1 === most) break
    }
    parts.push(backward ? text.slice(0, from) : text.slice(from))
    if (backward) parts.reverse()
    for (const part of parts) out.push(part)
  }
  return new PSArray(out, arrayType(T.String))
}

/** Unary -split: at white space, without empty pieces. */
export function splitWhite(a: unknown, ctx: EngineContext): PSArray {
  const out: string[] = []
  for (const text of textsOf(a, ctx)) {
    const trimmed = text.trim()
    if (trimmed === '') out.push('')
    else for (const part of trimmed.split(/\s+/)) out.push(part)
  }
  return new PSArray(out, arrayType(T.String))
}

export function* join(a: unknown, separator: string, ctx: EngineContext): InSlices<string> {
  const items = itemsOf(a, ctx)
  if (!items) return toText(a, ctx)
  const text = yield* joinEach(items, separator, (item) => joinedText(item, ctx))
  ctx.charge(text.length * 2)
  return text
}

/** items between two looks whether to give way */
const itemsPerStep = 2048

export function* joinEach(
  items: readonly unknown[],
  separator: string,
  textOf: (item: unknown, at: number) => string,
): InSlices<string> {
  const parts: string[] = []
  for (let from = 0; from < items.length; from += itemsPerStep) {
    if (from > 0) yield
    parts.push(
      items
        .slice(from, from + itemsPerStep)
        .map((item, i) => textOf(item, from + i))
        .join(separator),
    )
  }
  return parts.join(separator)
}

const isFormattable = (value: unknown): boolean =>
  value instanceof NumberBox ||
  value instanceof PSDecimal ||
  value instanceof PSDateTime ||
  value instanceof PSDateTimeOffset

/** An item of -join: what is in it is not enumerated, and a custom object has no text. */
function joinedText(item: unknown, ctx: EngineContext): string {
  const base = baseOf(item)
  const written = writtenText(item)
  if (written !== undefined) return written
  if (base instanceof PSObject) return base.text ?? ''
  // numbers and dates as the session's culture has them, where a string would have the invariant one
  if (isFormattable(base) || enumerate(base, ctx)) return netText(base, cultureOf(ctx), ctx)
  return itemText(item, ctx)
}

/** `'{0}' -f ...`: an object[] holds the arguments. */
export function formatOperator(format: string, args: unknown, ctx: EngineContext): string {
  const base = baseOf(args)
  const values = base instanceof PSArray && !base.elementType.isValueType ? base.items : [args]
  try {
    const text = composeFormat(format, values, cultureOf(ctx), ctx)
    ctx.charge(text.length * 2)
    return text
  } catch (error) {
    if (error instanceof FormatError) {
      const message = error.message
      fail('FormatError', `Error formatting a string: ${message}.`, {
        category: 'InvalidOperation',
        target: format,
        inner: netException(error.exceptionType, message),
      })
    }
    throw error
  }
}
