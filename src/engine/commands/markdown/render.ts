/** Markdown as HTML, as Markdig writes it, and as text with the colours of Set-MarkdownOption. */
import type { Block, Cell } from './blocks.ts'
import { type Inline, inlineText } from './inlines.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const address = (url: string): string => escaped(encodeURI(url).replaceAll('%25', '%'))

function inlineHtml(inlines: readonly Inline[]): string {
  return inlines
    .map((one): string => {
      switch (one.type) {
        case 'text':
          return escaped(one.text)
        case 'code':
          return `<code>${escaped(one.text)}</code>`
        case 'html':
          return one.text
        case 'break':
          return one.isHard ? '<br />\n' : '\n'
        case 'deleted':
          return `<del>${inlineHtml(one.inlines)}</del>`
        case 'emphasis': {
          const tag = one.isStrong ? 'strong' : 'em'
          return `<${tag}>${inlineHtml(one.inlines)}</${tag}>`
        }
        case 'link': {
          const title = one.title === '' ? '' : ` title="${escaped(one.title)}"`
          return one.isImage
            ? `<img src="${address(one.url)}" alt="${escaped(inlineText(one.inlines))}"${title} />`
            : `<a href="${address(one.url)}"${title}>${inlineHtml(one.inlines)}</a>`
        }
      }
    })
    .join('')
}

/** `Header 1` -> `header-1`; the second of a name gets a number. */
function identifier(text: string, taken: Map<string, number>): string {
  const base =
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_.-]/gu, '')
      .trim()
      .replace(/\s+/g, '-')
      .replace(/^[^\p{L}]+/u, '') || 'section'
  const count = taken.get(base) ?? 0
  taken.set(base, count + 1)
  return count === 0 ? base : `${base}-${count}`
}

export function htmlOf(blocks: readonly Block[], taken: Map<string, number> = new Map()): string {
  const cell = (tag: string, { align, inlines }: Cell): string =>
    `<${tag}${align === '' ? '' : ` style="text-align: ${align};"`}>${inlineHtml(inlines)}</${tag}>\n`
  return blocks
    .map((one): string => {
      switch (one.type) {
        case 'heading': {
          const id = escaped(identifier(inlineText(one.inlines), taken))
          return `<h${one.level} id="${id}">${inlineHtml(one.inlines)}</h${one.level}>\n`
        }
        case 'paragraph':
          return `<p>${inlineHtml(one.inlines)}</p>\n`
        case 'code': {
          const language = one.language === '' ? '' : ` class="language-${escaped(one.language)}"`
          return `<pre><code${language}>${one.lines.map((line) => `${escaped(line)}\n`).join('')}</code></pre>\n`
        }
        case 'quote':
          return `<blockquote>\n${htmlOf(one.blocks, taken)}</blockquote>\n`
        case 'list': {
          const tag = one.isOrdered ? 'ol' : 'ul'
          const start = one.isOrdered && one.start !== 1 ? ` start="${one.start}"` : ''
          const items = one.items.map((item) => {
            const parts = item.map((block) =>
              one.isTight && block.type === 'paragraph' ? inlineHtml(block.inlines) : htmlOf([block], taken),
            )
            const isPlain = one.isTight && item[0]?.type === 'paragraph'
            const text = isPlain ? parts.join(parts.length > 1 ? '\n' : '') : `\n${parts.join('')}`
            return `<li>${text}</li>\n`
          })
          return `<${tag}${start}>\n${items.join('')}</${tag}>\n`
        }
        case 'table': {
          const head = one.head.map((part) => cell('th', part)).join('')
          const rows = one.rows.map((row) => `<tr>\n${row.map((part) => cell('td', part)).join('')}</tr>\n`)
          const body = rows.length === 0 ? '' : `<tbody>\n${rows.join('')}</tbody>\n`
          return `<table>\n<thead>\n<tr>\n${head}</tr>\n</thead>\n${body}</table>\n`
        }
        case 'html':
          return `${one.text}\n`
        case 'rule':
          return '<hr />\n'
      }
    })
    .join('')
}

/** How each element is coloured: the sequence without its escape character; undefined: not at all. */
export interface Colours {
  sequence(element: string): string | undefined
}

const escape = '\u001b'

/** What MarkdownRender shows of a node: its first part. */
const first = (inlines: readonly Inline[]): string => inlineText(inlines.slice(0, 1))

export function colouredOf(blocks: readonly Block[], colours: Colours): string {
  const paint = (element: string, text: string, end = ''): string => {
    const sequence = colours.sequence(element)
    return sequence === undefined ? text : `${escape}${sequence}${text}${end}${escape}[0m`
  }
  const inline = (inlines: readonly Inline[]): string =>
    inlines
      .map((one, at): string => {
        switch (one.type) {
          case 'text':
          case 'html':
            // the last of a paragraph ends its line
            return at === inlines.length - 1 ? `${one.text}\n` : one.text
          case 'code':
            return paint('Code', one.text)
          case 'break':
            return '\n'
          case 'deleted':
            return inlineText(one.inlines)
          case 'emphasis':
            return paint(one.isStrong ? 'EmphasisBold' : 'EmphasisItalics', first(one.inlines))
          case 'link':
            return one.isImage
              ? paint('Image', `[${first(one.inlines) || 'Image'}]`)
              : paint('Link', `"${first(one.inlines)}"`)
        }
      })
      .join('')
  const block = (one: Block, indent: string): string => {
    switch (one.type) {
      case 'heading': {
        const text = first(one.inlines)
        return text === '' ? '\n' : `${paint(`Header${one.level}`, text)}\n\n`
      }
      case 'paragraph':
        return `${inline(one.inlines)}\n`
      case 'code': {
        const lines = one.lines.filter((line) => line.trim() !== '')
        return `${lines.map((line) => `${paint('Code', line, `${escape}[500@`)}\n`).join('')}\n`
      }
      case 'quote':
        return one.blocks.map((part) => `> ${block(part, indent)}`).join('')
      case 'list':
        return one.items
          .map((item, at) => {
            const bullet = one.isOrdered ? `${one.start + at}.` : one.bullet
            return item
              .map((part) =>
                part.type === 'list'
                  ? block(part, `${indent}  `)
                  : `${indent}${bullet} ${block(part, indent).trimEnd()}\n`,
              )
              .join('')
          })
          .join('')
          .concat(indent === '' ? '\n' : '')
      case 'table':
        return [one.head, ...one.rows]
          .map((row) => `${row.map((part) => inline(part.inlines).trimEnd()).join(' | ')}\n`)
          .join('')
          .concat('\n')
      case 'html':
        return `${one.text}\n\n`
      case 'rule':
        return '---\n\n'
    }
  }
  return blocks.map((one) => block(one, '')).join('')
}
