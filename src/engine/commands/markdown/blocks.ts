/** The blocks of Markdown (CommonMark 0.31, and tables): headings, paragraphs, code, quotes, lists, rules, HTML. */
import { markdownDepthMax } from '../../../settings/limits.ts'
import { type Inline, parseInlines, type References } from './inlines.ts'

export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly inlines: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly type: 'code'; readonly language: string; readonly lines: readonly string[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly type: 'list'
      readonly isOrdered: boolean
      readonly start: number
      readonly bullet: string
      readonly isTight: boolean
      readonly items: readonly (readonly Block[])[]
    }
  | { readonly type: 'table'; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly type: 'html'; readonly text: string }
  | { readonly type: 'rule' }

export interface Cell {
  readonly align: '' | 'left' | 'center' | 'right'
  readonly inlines: readonly Inline[]
}

const fence = /^ {0,3}(`{3,}|~{3,})\s*([^`\s]*)[^`]*$/
const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const quote = /^ {0,3}> ?/
const item = /^( {0,3})([-+*]|(\d{1,9})[.)])( +|$)/
const htmlStart = /^ {0,3}<(?:\/?[a-z][\w-]*[\s/>]|!--)/i
const tableRule = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
const definition = /^ {0,3}\[([^[\]]+)\]:\s*<?([^\s<>]+)>?(?:\s+(?:"([^"]*)"|'([^']*)'))?\s*$/
const isBlank = (line: string): boolean => line.trim() === ''

export function parseMarkdown(text: string): Block[] {
  const references = new Map<string, { url: string; title: string }>()
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\t', '    ').split('\n')
  const kept: string[] = []
  let fenced: string | undefined
  for (const line of lines) {
    const [, mark] = fence.exec(line) ?? []
    if (mark) fenced = fenced === undefined ? mark : line.trim().startsWith(fenced) ? undefined : fenced
    const found = fenced === undefined ? definition.exec(line) : null
    if (!found) kept.push(line)
    else if (!references.has((found[1] as string).toLowerCase()))
      references.set((found[1] as string).toLowerCase(), {
        url: found[2] as string,
        title: found[3] ?? found[4] ?? '',
      })
  }
  return blocksOf(kept, references, 0)
}

function blocksOf(lines: readonly string[], references: References, depth: number): Block[] {
  const blocks: Block[] = []
  const inlines = (text: string): Inline[] => parseInlines(text.trim(), references)
  const isDeep = depth >= markdownDepthMax
  let at = 0
  while (at < lines.length) {
    const line = lines[at] as string
    if (isBlank(line)) {
      at++
      continue
    }
    const open = fence.exec(line)
    if (open) {
      const [, mark = '', language = ''] = open
      const indent = line.length - line.trimStart().length
      const code: string[] = []
      for (at++; at < lines.length; at++) {
        const one = lines[at] as string
        if (one.trim().startsWith(mark) && /^(`+|~+)$/.test(one.trim())) break
        code.push(one.slice(Math.min(indent, one.length - one.trimStart().length)))
      }
      at++
      blocks.push({ type: 'code', language, lines: code })
      continue
    }
    if (/^ {4}/.test(line)) {
      const code: string[] = []
      for (; at < lines.length && (/^ {4}/.test(lines[at] as string) || isBlank(lines[at] as string)); at++)
        code.push((lines[at] as string).slice(4))
      while (isBlank(code.at(-1) ?? 'x')) code.pop()
      blocks.push({ type: 'code', language: '', lines: code })
      continue
    }
    const title = heading.exec(line)
    if (title) {
      blocks.push({ type: 'heading', level: (title[1] as string).length, inlines: inlines(title[2] ?? '') })
      at++
      continue
    }
    if (rule.test(line)) {
      blocks.push({ type: 'rule' })
      at++
      continue
    }
    if (quote.test(line) && !isDeep) {
      const inner: string[] = []
      for (; at < lines.length && !isBlank(lines[at] as string); at++)
        inner.push((lines[at] as string).replace(quote, ''))
      blocks.push({ type: 'quote', blocks: blocksOf(inner, references, depth + 1) })
      continue
    }
    if (item.test(line) && !isDeep) {
      const list = listAt(lines, at, references, depth)
      blocks.push(list.block)
      at = list.end
      continue
    }
    if (htmlStart.test(line)) {
      const from = at
      while (at < lines.length && !isBlank(lines[at] as string)) at++
      blocks.push({ type: 'html', text: lines.slice(from, at).join('\n') })
      continue
    }
    if (line.includes('|') && tableRule.test(lines[at + 1] ?? '')) {
      const sides = cells(lines[at + 1] as string).map((one): Cell['align'] =>
        one.startsWith(':') ? (one.endsWith(':') ? 'center' : 'left') : one.endsWith(':') ? 'right' : '',
      )
      const row = (text: string): Cell[] =>
        cells(text)
          .slice(0, sides.length)
          .map((one, i) => ({ align: sides[i] ?? '', inlines: inlines(one) }))
      const head = row(line)
      const rows: Cell[][] = []
      for (at += 2; at < lines.length && !isBlank(lines[at] as string); at++)
        rows.push(row(lines[at] as string))
      blocks.push({ type: 'table', head, rows })
      continue
    }
    const text: string[] = []
    let level = 0
    for (; at < lines.length; at++) {
      const one = lines[at] as string
      if (isBlank(one)) break
      if (text.length > 0) {
        const under = /^ {0,3}(=+|-+)\s*$/.exec(one)
        if (under) {
          level = (under[1] as string).startsWith('=') ? 1 : 2
          at++
          break
        }
        if (fence.test(one) || heading.test(one) || rule.test(one)) break
        if (!isDeep && (quote.test(one) || (item.test(one) && !/^ {0,3}\d+[.)]/.test(one)))) break
      }
      text.push(one.trimStart())
    }
    const content = inlines(text.join('\n'))
    blocks.push(
      level > 0 ? { type: 'heading', level, inlines: content } : { type: 'paragraph', inlines: content },
    )
  }
  return blocks
}

const cells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((one) => one.trim())

function listAt(lines: readonly string[], from: number, references: References, depth: number) {
  const [, , mark = '', number] = item.exec(lines[from] as string) as RegExpExecArray
  const bullet = mark.at(-1) as string
  const isOrdered = number !== undefined
  const items: string[][] = []
  let indent = 0
  let isTight = true
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at] as string
    const found = item.exec(line)
    const own = items.at(-1)
    const isInside =
      own !== undefined && /^ *\S/.test(line) && line.length - line.trimStart().length >= indent
    if (found && !isInside && !rule.test(line)) {
      if ((found[2] as string).at(-1) !== bullet || (found[3] !== undefined) !== isOrdered) break
      if (own?.length && isBlank(own.at(-1) as string)) isTight = false
      const lead = (found[1] as string).length + (found[2] as string).length
      indent = lead + Math.min(Math.max((found[4] as string).length, 1), 4)
      items.push([line.slice(indent)])
    } else if (own === undefined) break
    else if (isBlank(line)) own.push('')
    else if (isInside) {
      if (isBlank(own.at(-1) as string)) isTight = false
      own.push(line.slice(indent))
    } else if (isBlank(own.at(-1) as string) || heading.test(line) || fence.test(line) || rule.test(line))
      break
    else own.push(line.trimStart())
  }
  const block: Block = {
    type: 'list',
    isOrdered,
    start: Number(number ?? 1),
    bullet: isOrdered ? '.' : bullet,
    isTight,
    items: items.map((one) => blocksOf(one, references, depth + 1)),
  }
  return { block, end: at }
}
