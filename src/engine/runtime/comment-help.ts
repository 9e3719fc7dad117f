/** Comment-based help: which comments belong to a command, and what their sections say. */
import type { Ast, FunctionDefinitionAst, ParameterAst, ScriptBlockAst } from '../language/ast.ts'
import { parseInput } from '../language/parser.ts'
import type { Token } from '../language/tokens.ts'

export interface CommentHelp {
  synopsis: string
  description: string
  notes: string
  component: string
  role: string
  functionality: string
  readonly parameters: Map<string, string>
  readonly examples: string[]
  readonly inputs: string[]
  readonly outputs: string[]
  readonly links: string[]
  /** the command whose help stands for this one's */
  forwardTo?: string
}

const single = {
  synopsis: 'synopsis',
  description: 'description',
  notes: 'notes',
  component: 'component',
  role: 'role',
  functionality: 'functionality',
} as const
const many = { example: 'examples', inputs: 'inputs', outputs: 'outputs', link: 'links' } as const

/** Text of a comment or of line comments that follow each other, without their marks. */
function linesOf(comments: readonly Token[]): string[] {
  return comments.flatMap(({ text }) =>
    text.startsWith('<#') ? text.slice(2, -2).split(/\r\n|\r|\n/) : [text.replace(/^#+/, '')],
  )
}

const withArgument =
  /^(?:parameter|forwardhelptargetname|forwardhelpcategory|remotehelprunspace|externalhelp)$/

/** Sections of the lines; undefined where there is no directive among them. */
function read(lines: readonly string[]): CommentHelp | undefined {
  const help: CommentHelp = {
    synopsis: '',
    description: '',
    notes: '',
    component: '',
    role: '',
    functionality: '',
    parameters: new Map(),
    examples: [],
    inputs: [],
    outputs: [],
    links: [],
  }
  let any = false
  for (let i = 0; i < lines.length; ) {
    const directive = /^\s*\.(\w+)(?:\s+(\S.*?))?\s*$/.exec(lines[i] as string)
    i++
    if (!directive) {
      if (!any && (lines[i - 1] as string).trim() !== '') return undefined
      continue
    }
    const body: string[] = []
    while (i < lines.length && !/^\s*\.\w+(\s+\S.*?)?\s*$/.test(lines[i] as string))
      body.push(lines[i++] as string)
    const key = (directive[1] as string).toLowerCase()
    // which of them have a word behind them is fixed: else the comment is no help
    if ((directive[2] !== undefined) !== withArgument.test(key)) return undefined
    const text = section(body)
    any = true
    if (Object.hasOwn(single, key)) help[single[key as keyof typeof single]] = text
    else if (Object.hasOwn(many, key)) {
      const named = key === 'link' || key === 'inputs' || key === 'outputs' ? text.trim() : text
      help[many[key as keyof typeof many]].push(named || (directive[2] ?? ''))
    } else if (key === 'parameter') help.parameters.set((directive[2] ?? '').toLowerCase(), text)
    else if (key === 'forwardhelptargetname') help.forwardTo = directive[2] ?? ''
    else if (!/^(externalhelp|forwardhelpcategory|remotehelprunspace)$/.test(key)) return undefined
  }
  return any ? help : undefined
}

/** Without the blank lines around it and the indentation its lines share. */
function section(lines: readonly string[]): string {
  const body = [...lines]
  while (body.length > 0 && (body[0] as string).trim() === '') body.shift()
  while (body.length > 0 && (body[body.length - 1] as string).trim() === '') body.pop()
  const indent = Math.min(
    ...body.filter((one) => one.trim() !== '').map((one) => (/^\s*/.exec(one) as RegExpExecArray)[0].length),
  )
  return body.map((one) => one.slice(Number.isFinite(indent) ? indent : 0).trimEnd()).join('\n')
}

const tokensOf = new WeakMap<object, readonly Token[]>()
function tokens(ast: Ast): readonly Token[] {
  const { source } = ast.extent
  let found = tokensOf.get(source)
  if (!found) tokensOf.set(source, (found = parseInput(source.text).tokens))
  return found
}

/** Comments from a place on, until something else is written. @param step 1 forwards, -1 backwards */
function commentsFrom(all: readonly Token[], start: number, step: 1 | -1, blankMax: number): Token[][] {
  const groups: Token[][] = []
  let newLines = 0
  for (let i = start; i >= 0 && i < all.length; i += step) {
    const token = all[i] as Token
    if (token.kind === 'NewLine') {
      newLines++
      continue
    }
    if (token.kind !== 'Comment' || newLines > blankMax + 1) break
    const last = groups[groups.length - 1]
    const isLine = !token.text.startsWith('<#')
    const isBeside = last !== undefined && newLines === 0
    if (last && (isBeside || (isLine && newLines <= 1 && !(last[0] as Token).text.startsWith('<#')))) {
      if (step > 0) last.push(token)
      else last.unshift(token)
    } else groups.push([token])
    newLines = 0
  }
  return groups
}

/** The help of a function, or of a script's block: inside at its start, at its end, or before it. */
export function commentHelp(
  body: ScriptBlockAst,
  definition: FunctionDefinitionAst | undefined,
): CommentHelp | undefined {
  const all = tokens(body)
  const { start, end } = body.extent
  const places: Token[][] = []
  // `Set-Item function:f { ... }`: a block that stands in braces
  if (definition || body.parent) {
    const open = all.findIndex((one) => one.extent.start >= start && one.kind === 'LCurly')
    if (open >= 0) places.push(...commentsFrom(all, open + 1, 1, Number.MAX_SAFE_INTEGER).slice(0, 1))
    const close = all.findLastIndex((one) => one.extent.end <= end && one.kind === 'RCurly')
    if (close > 0) places.push(...commentsFrom(all, close - 1, -1, Number.MAX_SAFE_INTEGER).slice(0, 1))
    const keyword = definition ? all.findIndex((one) => one.extent.start >= definition.extent.start) : -1
    if (keyword > 0) places.push(...commentsFrom(all, keyword - 1, -1, 1).slice(0, 1))
  } else {
    places.push(...commentsFrom(all, 0, 1, Number.MAX_SAFE_INTEGER).slice(0, 2))
    const last = all.findLastIndex((one) => one.kind === 'EndOfInput')
    if (last > 0) places.push(...commentsFrom(all, last - 1, -1, Number.MAX_SAFE_INTEGER).slice(0, 1))
  }
  for (const one of places) {
    const help = read(linesOf(one))
    if (help) {
      describeParameters(help, body, definition, all)
      return help
    }
  }
  return undefined
}

/** A comment before a parameter, or behind it on its line, describes it. */
function describeParameters(
  help: CommentHelp,
  body: ScriptBlockAst,
  definition: FunctionDefinitionAst | undefined,
  all: readonly Token[],
): void {
  const parameters: readonly ParameterAst[] = definition?.parameters ?? body.paramBlock?.parameters ?? []
  for (const one of parameters) {
    const key = one.name.variablePath.userPath.toLowerCase()
    if (help.parameters.has(key)) continue
    const at = all.findIndex((token) => token.extent.start >= one.extent.start)
    const before =
      (at > 0 ? commentsFrom(all, at - 1, -1, 1)[0] : undefined) ??
      all
        .slice(at)
        .filter((token) => token.kind === 'Comment' && token.extent.end <= one.extent.end)
        .slice(0, 1)
    if (before.length > 0) help.parameters.set(key, section(linesOf(before)))
  }
}
