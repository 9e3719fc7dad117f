/** The arguments of a native program: words, files of a pattern, lists. */
import { PSArray, PSList } from '../../objects/collections.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { ArrayLiteralAst } from '../language/ast.ts'
import type { Frame } from '../runtime/frame.ts'
import type { StageSpec } from '../runtime/pipeline-spec.ts'
import type { Runspace } from '../runtime/runspace.ts'
import type { Task } from '../runtime/task.ts'
import { hasWildcard } from '../runtime/wildcard.ts'
import { plainAsk } from './ask.ts'
import { providersOf } from './index.ts'

/** An argument as the words a program gets: collections are spread, bare wildcards are file names. */
/** Where `--%` stands: what is before it is arguments as ever. */
export function verbatimFrom(args: StageSpec['args']): number {
  const at = args.findIndex((one) => one.kind === 'value' && one.ast?.extent.text === '--%')
  return at < 0 ? args.length : at
}

/** After `--%` the line is one text: `%NAME%` is the environment's, blanks divide, quotes stay. */
export function verbatimWords(frame: Frame, [, rest]: StageSpec['args']): string[] {
  const text = rest?.kind === 'value' ? String(baseOf(rest.value) ?? '') : ''
  return text
    .replace(/%([^%\s]+)%/g, (_, name: string) => providersOf(frame.rs).environment.get(name) ?? '')
    .split(/\s+/)
    .filter(Boolean)
}

export function* programWords(frame: Frame, arg: StageSpec['args'][number]): Task<string[]> {
  const { rs } = frame
  if (arg.kind === 'endOfParameters') return ['--']
  if (arg.kind === 'parameter') {
    const text = `-${arg.name}`
    if (!arg.hasValue) return [arg.extent?.text ?? text]
    return [`${text}:${rs.text(arg.value)}`]
  }
  const { ast, value } = arg
  if (arg.text !== undefined) return [arg.text]
  if (ast?.kind === 'ArrayLiteralAst') return listed(rs, ast, value)
  if (ast?.kind === 'StringConstantExpressionAst' && ast.stringConstantType === 'BareWord') {
    const word = String(value)
    if (word === '~' || word.startsWith('~/')) return [rs.plan.homeDirectory + word.slice(1)]
    // `?` alone is a letter to programs
    if (hasWildcard(word) && /[*[]/.test(word)) {
      const providers = providersOf(rs)
      const found = yield* providers.glob(plainAsk(frame), word)
      const base = providers.location.providerPath.replace(/\/+$/, '')
      const names = found
        .map((one) =>
          word.startsWith('/') || !one.path.startsWith(`${base}/`)
            ? one.path
            : one.path.slice(base.length + 1),
        )
        .filter((one) => word.startsWith('.') || !one.split('/').pop()?.startsWith('.'))
      if (names.length > 0) return names
    }
    return [word]
  }
  const base = baseOf(value)
  if (base instanceof PSArray || base instanceof PSList)
    return base.items.filter((one) => one !== null).map((one) => rs.text(one))
  return value === null ? [] : [rs.text(value)]
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
