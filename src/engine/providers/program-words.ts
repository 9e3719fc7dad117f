/** The arguments of a native program: words, files of a pattern, lists. */
import { PSArray, PSList } from '../../objects/collections.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { ArrayLiteralAst } from '../language/ast.ts'
import type { Frame } from '../runtime/frame.ts'
import type { StageSpec } from '../runtime/pipeline-spec.ts'
import type { Runspace } from '../runtime/runspace.ts'
import type { Task } from '../runtime/task.ts'
import { netExceptionOf } from '../runtime/net-failure.ts'
import { hasWildcard } from '../runtime/wildcard.ts'
import { plainAsk } from './ask.ts'
import { providersOf } from './index.ts'

/** Where `--%` stands: what is before it is arguments as ever. */
function verbatimFrom(args: StageSpec['args']): number {
  const at = args.findIndex((one) => one.kind === 'value' && one.ast?.extent.text === '--%')
  return at < 0 ? args.length : at
}

/** After `--%` the line is one text: `%NAME%` is the environment's, blanks divide, quotes stay. */
function verbatimWords(frame: Frame, [, rest]: StageSpec['args']): string[] {
  const text = rest?.kind === 'value' ? String(baseOf(rest.value) ?? '') : ''
  return text
    .replace(/%([^%\s]+)%/g, (_, name: string) => providersOf(frame.rs).environment.get(name) ?? '')
    .split(/\s+/)
    .filter(Boolean)
}

/** One argument: what it puts on the line of the Legacy style, and the words that every other style hands over. */
interface Words {
  readonly line: string
  readonly list: readonly string[]
}

/** The arguments of a program as it gets them, in the style of `$PSNativeCommandArgumentPassing`. */
export function* programWords(frame: Frame, args: StageSpec['args']): Task<string[]> {
  const style = frame.scope.find('psnativecommandargumentpassing')?.value
  const isLegacy = style !== undefined && frame.rs.text(style).toLowerCase() === 'legacy'
  const all: Words[] = []
  const raw = verbatimFrom(args)
  for (const one of args.slice(0, raw)) all.push(yield* wordsOf(frame, one))
  const list = verbatimWords(frame, args.slice(raw))
  all.push({ line: list.join(' '), list })
  return isLegacy ? splitLine(all.map((one) => one.line).join(' ')) : all.flatMap((one) => one.list)
}

function* wordsOf(frame: Frame, arg: StageSpec['args'][number]): Task<Words> {
  const { rs } = frame
  if (arg.kind === 'endOfParameters') return only('--')
  if (arg.kind === 'parameter') {
    const text = `-${arg.name}`
    if (!arg.hasValue) return yield* files(frame, arg.extent?.text ?? text)
    const value = arg.value === null ? '' : rs.text(arg.value)
    if (arg.word !== undefined)
      return arg.spaced
        ? { line: `${arg.word} ${quoted(value)}`, list: [arg.word, value] }
        : { line: `${arg.word}${quoted(value)}`, list: [`${arg.word}${value}`] }
    // `-F: x` is two words, `-F:x` one
    const isApart = /^-[^:]*:\s/.test(arg.extent?.text ?? '')
    return isApart
      ? { line: `${text}: ${quoted(value)}`, list: [`${text}:`, value] }
      : { line: `${text}:${quoted(value)}`, list: [`${text}:${value}`] }
  }
  const { ast, value } = arg
  if (arg.text !== undefined) return only(arg.text)
  if (ast?.kind === 'ArrayLiteralAst') {
    const list = listed(rs, ast, value)
    return { line: list.map(quoted).join(' '), list }
  }
  const isQuoted =
    (ast?.kind === 'StringConstantExpressionAst' || ast?.kind === 'ExpandableStringExpressionAst') &&
    ast.stringConstantType !== 'BareWord'
  const base = baseOf(value)
  const items = base instanceof PSArray || base instanceof PSList ? base.items : [value]
  const words: Words[] = []
  for (const item of items) {
    if (item === null) continue
    const text = rs.text(item)
    if (text === '') words.push({ line: '', list: [''] })
    else if (isQuoted || needsQuotes(text)) words.push({ line: quoted(text), list: [text] })
    else words.push(yield* files(frame, text))
  }
  return {
    line: words
      .map((one) => one.line)
      .filter((one) => one !== '')
      .join(' '),
    list: words.flatMap((one) => one.list),
  }
}

const only = (word: string): Words => ({ line: word, list: [word] })

/** The files that a word without quotes means; without any, the word itself. */
function* files(frame: Frame, word: string): Task<Words> {
  const { rs } = frame
  if (word === '~' || word.startsWith('~/')) return only(rs.plan.homeDirectory + word.slice(1))
  // a place on another drive is none for a program, `?` alone is a letter to it
  if (!hasWildcard(word) || !/[*[]/.test(word) || /^\w+:/.test(word)) return only(word)
  const providers = providersOf(rs)
  let found: readonly { readonly path: string }[]
  try {
    found = yield* providers.glob(plainAsk(frame), word)
  } catch (error) {
    // what is no pattern is a word like any other
    if (netExceptionOf(error) === undefined) throw error
    return only(word)
  }
  const base = providers.location.providerPath.replace(/\/+$/, '')
  const names = found
    .map((one) =>
      word.startsWith('/') || !one.path.startsWith(`${base}/`) ? one.path : one.path.slice(base.length + 1),
    )
    .filter((one) => word.startsWith('.') || !one.split('/').pop()?.startsWith('.'))
  return names.length === 0 ? only(word) : { line: names.map(quoted).join(' '), list: names }
}

/** NativeCommandParameterBinder.NeedQuotes: white space outside of the word's own quotes */
function needsQuotes(word: string): boolean {
  let count = 0
  for (let i = 0; i < word.length; i++) {
    if (word[i] === '"' && word[i - 1] !== '\\') count++
    else if (/\s/.test(word[i] as string) && count % 2 === 0) return true
  }
  return false
}

function quoted(word: string): string {
  return needsQuotes(word) ? `"${word}${/\\*$/.exec(word)?.[0] ?? ''}"` : word
}

/** A line into words by the rules of Windows, as .NET does it where a program has one line of arguments. */
function splitLine(line: string): string[] {
  const words: string[] = []
  let at = 0
  while (at < line.length) {
    while (line[at] === ' ' || line[at] === '\t') at++
    if (at >= line.length) break
    let word = ''
    let inQuotes = false
    for (; at < line.length; at++) {
      let slashes = 0
      while (line[at] === '\\') {
        slashes++
        at++
      }
      if (line[at] === '"') {
        word += '\\'.repeat(slashes >> 1)
        if (slashes % 2 === 1) word += '"'
        else if (inQuotes && line[at + 1] === '"') {
          word += '"'
          at++
        } else inQuotes = !inQuotes
        continue
      }
      word += '\\'.repeat(slashes)
      if (at >= line.length || ((line[at] === ' ' || line[at] === '\t') && !inQuotes)) break
      word += line[at]
    }
    words.push(word)
  }
  return words
}

/** `a,b` is one word; after `a, b` the comma stays with the first. */
function listed(rs: Runspace, ast: ArrayLiteralAst, value: unknown): string[] {
  const base = baseOf(value)
  const items = base instanceof PSArray ? base.items : [value]
  const text = ast.extent.text
  const words: string[] = ['']
  for (const [i, item] of items.entries()) {
    if (i > 0) {
      const from = (ast.elements[i - 1]?.extent.endOffset ?? 0) - ast.extent.startOffset
      const to = (ast.elements[i]?.extent.startOffset ?? 0) - ast.extent.startOffset
      const between = text.slice(from, to)
      if (/^\s/.test(between)) words.push('')
      words[words.length - 1] += ','
      if (/\s$/.test(between)) words.push('')
    }
    words[words.length - 1] += item === null ? '' : rs.text(item)
  }
  return words
}
