/** The inline part of Markdown (CommonMark 0.31): emphasis, code, links, images, breaks. */

export type Inline =
  | { readonly type: 'text' | 'code' | 'html'; readonly text: string }
  | { readonly type: 'break'; readonly isHard: boolean }
  | { readonly type: 'emphasis'; readonly isStrong: boolean; readonly inlines: readonly Inline[] }
  | { readonly type: 'deleted'; readonly inlines: readonly Inline[] }
  | {
      readonly type: 'link'
      readonly isImage: boolean
      readonly url: string
      readonly title: string
      readonly inlines: readonly Inline[]
    }

/** `[label]: url "title"`, by lower-case label */
export type References = ReadonlyMap<string, { readonly url: string; readonly title: string }>

/** A run of `*`, `_` or `~~` that may still become emphasis, or a bracket that may still open a link. */
interface Mark {
  readonly character: string
  count: number
  readonly canOpen: boolean
  readonly canClose: boolean
  /** text it is when it stays one */
  readonly text: string
}
type Piece = Inline | Mark

const isMark = (piece: Piece): piece is Mark => 'character' in piece
const punctuation = /[\p{P}\p{S}]/u
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  copy: '\u00a9',
}

export const inlineText = (inlines: readonly Inline[]): string =>
  inlines.map((one) => ('text' in one ? one.text : 'inlines' in one ? inlineText(one.inlines) : ' ')).join('')

export function parseInlines(source: string, references: References): Inline[] {
  const pieces: Piece[] = []
  let text = ''
  const flush = (): void => {
    if (text !== '') pieces.push({ type: 'text', text })
    text = ''
  }
  const add = (piece: Piece): void => {
    flush()
    pieces.push(piece)
  }
  let at = 0
  while (at < source.length) {
    const character = source[at] as string
    const rest = source.slice(at, at + 512)
    if (character === '\\' && at + 1 < source.length) {
      const next = source[at + 1] as string
      if (next === '\n') add({ type: 'break', isHard: true })
      else text += /[!-/:-@[-`{-~]/.test(next) ? next : `\\${next}`
      at += 2
    } else if (character === '`') {
      const ticks = (/^`+/.exec(rest) as RegExpExecArray)[0]
      const end = closingTicks(source, at + ticks.length, ticks.length)
      if (end < 0) text += ticks
      else {
        const inner = source.slice(at + ticks.length, end).replaceAll('\n', ' ')
        add({ type: 'code', text: /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner })
      }
      at = end < 0 ? at + ticks.length : end + ticks.length
    } else if (character === '*' || character === '_' || rest.startsWith('~~')) {
      const run =
        (character === '*' ? /^\*+/ : character === '_' ? /^_+/ : /^~~/).exec(rest)?.[0] ?? character
      add(markOf(source, at, run))
      at += run.length
    } else if (character === '[' || rest.startsWith('![')) {
      const mark = character === '[' ? '[' : '!['
      add({ character: mark, count: 1, canOpen: true, canClose: false, text: mark })
      at += mark.length
    } else if (character === ']') {
      flush()
      const used = closeBracket(pieces, source, at, references)
      if (used === 0) text += ']'
      at += Math.max(used, 1)
    } else if (character === '<') {
      const link = /^<([a-z][a-z0-9+.-]*:[^\s<>]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/i.exec(rest)
      const tag = link ? null : /^<(?:\/?[a-z][^<>]*|!--(?:[^-]|-(?!->))*--)>/i.exec(rest)
      if (link) {
        const [, target = ''] = link
        const url = target.includes(':') ? target : `mailto:${target}`
        add({ type: 'link', isImage: false, url, title: '', inlines: [{ type: 'text', text: target }] })
      } else if (tag) add({ type: 'html', text: tag[0] })
      else text += '<'
      at += (link ?? tag)?.[0].length ?? 1
    } else if (character === '&') {
      const entity = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/i.exec(rest)
      const code = entity?.[1] ? Number(entity[1]) : entity?.[2] ? Number.parseInt(entity[2], 16) : undefined
      const known =
        code === undefined
          ? entities[entity?.[3] ?? '']
          : code <= 0x10ffff
            ? String.fromCodePoint(code)
            : '\ufffd'
      text += known ?? character
      at += known === undefined ? 1 : (entity as RegExpExecArray)[0].length
    } else if (character === '\n') {
      const isHard = text.endsWith('  ')
      text = text.trimEnd()
      add({ type: 'break', isHard })
      at++
      while (source[at] === ' ') at++
    } else {
      text += character
      at++
    }
  }
  flush()
  return emphasized(pieces)
}

function closingTicks(source: string, from: number, count: number): number {
  for (let at = source.indexOf('`', from); at >= 0; ) {
    let end = at
    while (source[end] === '`') end++
    if (end - at === count) return at
    at = source.indexOf('`', end)
  }
  return -1
}

/** whether a run can open and close, by what stands beside it */
function markOf(source: string, at: number, run: string): Mark {
  const before = source[at - 1] ?? ' '
  const after = source[at + run.length] ?? ' '
  const leftFlanking =
    !/\s/.test(after) && (!punctuation.test(after) || /\s/.test(before) || punctuation.test(before))
  const rightFlanking =
    !/\s/.test(before) && (!punctuation.test(before) || /\s/.test(after) || punctuation.test(after))
  const isWordWise = run[0] === '_'
  return {
    character: run[0] as string,
    count: run.length,
    canOpen: leftFlanking && (!isWordWise || !rightFlanking || punctuation.test(before)),
    canClose: rightFlanking && (!isWordWise || !leftFlanking || punctuation.test(after)),
    text: run,
  }
}

/** At a `]`: makes a link of what stands after the last open bracket. @returns how much of the source it took */
function closeBracket(pieces: Piece[], source: string, at: number, references: References): number {
  let open = pieces.length - 1
  for (; open >= 0; open--) {
    const piece = pieces[open] as Piece
    if (isMark(piece) && piece.text.endsWith('[')) break
  }
  if (open < 0) return 0
  const mark = pieces[open] as Mark
  const inside = emphasized(pieces.slice(open + 1))
  const after = source.slice(at + 1, at + 2048)
  const direct =
    /^\(\s*(?:<([^<>\n]*)>|([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*))(?:\s+(?:"([^"]*)"|'([^']*)'))?\s*\)/.exec(
      after,
    )
  const label = direct ? null : /^\[([^[\]]*)\]/.exec(after)
  const reference = direct ? undefined : references.get((label?.[1] || inlineText(inside)).toLowerCase())
  if (!direct && reference === undefined) {
    pieces[open] = { type: 'text', text: mark.text }
    return 0
  }
  pieces.splice(open, pieces.length - open, {
    type: 'link',
    isImage: mark.text === '![',
    url: direct ? (direct[1] ?? direct[2] ?? '') : (reference?.url ?? ''),
    title: direct ? (direct[3] ?? direct[4] ?? '') : (reference?.title ?? ''),
    inlines: inside,
  })
  return 1 + ((direct ?? label)?.[0].length ?? 0)
}

/** how far back a closing mark looks for one that fits: unmatched marks take no time */
const openersMax = 64

/** Marks that meet become emphasis; the others stay text. */
function emphasized(given: readonly Piece[]): Inline[] {
  const done: Piece[] = []
  /** places of marks in `done` that may open, by character, the nearest last */
  const openers = new Map<string, number[]>()
  const openerOf = (closer: Mark): number | undefined => {
    const places = openers.get(closer.character) ?? []
    for (const place of places.slice(-openersMax).reverse())
      if (fits(done[place] as Mark, closer)) return place
    return undefined
  }
  for (const piece of given) {
    if (!isMark(piece)) {
      done.push(piece)
      continue
    }
    let left = piece.count
    for (let place = piece.canClose ? openerOf(piece) : undefined; place !== undefined && left > 0; ) {
      const mark = done[place] as Mark
      const width = piece.character === '~' || (mark.count >= 2 && left >= 2) ? 2 : 1
      const inlines = done.splice(place + 1).map(plain)
      mark.count -= width
      left -= width
      // marks between the two have nothing left to open
      for (const places of openers.values())
        while (places.length > 0 && (places.at(-1) as number) >= place + Number(mark.count > 0)) places.pop()
      done.push(
        piece.character === '~'
          ? { type: 'deleted', inlines }
          : { type: 'emphasis', isStrong: width === 2, inlines },
      )
      place = openerOf(piece)
    }
    if (left === 0) continue
    if (piece.canOpen) {
      const places = openers.get(piece.character)
      if (places) places.push(done.length)
      else openers.set(piece.character, [done.length])
    }
    done.push({ ...piece, count: left })
  }
  return done.map(plain).filter((one) => one.type !== 'text' || one.text !== '')
}

/** CommonMark 6.2, rules 9 and 10: of two that could do both, the lengths are no multiple of three together. */
function fits(opener: Mark, closer: Mark): boolean {
  if (!opener.canClose && !closer.canOpen) return true
  const [a, b] = [opener.text.length, closer.text.length]
  return (a + b) % 3 !== 0 || (a % 3 === 0 && b % 3 === 0)
}

const plain = (piece: Piece): Inline =>
  isMark(piece)
    ? { type: 'text', text: piece.text.endsWith('[') ? piece.text : piece.character.repeat(piece.count) }
    : piece
