/** Markdown as HTML: examples of the CommonMark specification 0.31.2 (https://spec.commonmark.org), by their sections. */
import t from 'tap'
import { parseMarkdown } from '../../src/engine/commands/markdown/blocks.ts'
import { htmlOf } from '../../src/engine/commands/markdown/render.ts'

const examples: readonly (readonly [section: string, markdown: string, html: string])[] = [
  ['thematic breaks', '***\n---\n___', '<hr />\n<hr />\n<hr />\n'],
  [
    'indented code',
    '    a simple\n      indented code block',
    '<pre><code>a simple\n  indented code block\n</code></pre>\n',
  ],
  ['fenced code', '```\n<\n >\n```', '<pre><code>&lt;\n &gt;\n</code></pre>\n'],
  [
    'fenced code',
    '```ruby\ndef foo(x)\n  return 3\nend\n```',
    '<pre><code class="language-ruby">def foo(x)\n  return 3\nend\n</code></pre>\n',
  ],
  ['paragraphs', 'aaa\n\nbbb', '<p>aaa</p>\n<p>bbb</p>\n'],
  ['block quotes', '> bar\n> baz', '<blockquote>\n<p>bar\nbaz</p>\n</blockquote>\n'],
  ['lists', '- foo\n- bar\n+ baz', '<ul>\n<li>foo</li>\n<li>bar</li>\n</ul>\n<ul>\n<li>baz</li>\n</ul>\n'],
  [
    'lists',
    '- foo\n  - bar\n    - baz',
    '<ul>\n<li>foo\n<ul>\n<li>bar\n<ul>\n<li>baz</li>\n</ul>\n</li>\n</ul>\n</li>\n</ul>\n',
  ],
  ['lists', '10. ok', '<ol start="10">\n<li>ok</li>\n</ol>\n'],
  ['lists', '- a\n\n- b', '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n'],
  ['code spans', '`foo`', '<p><code>foo</code></p>\n'],
  ['code spans', '`` foo ` bar ``', '<p><code>foo ` bar</code></p>\n'],
  ['code spans', '`foo\\`bar`', '<p><code>foo\\</code>bar`</p>\n'],
  ['emphasis', '*foo bar*', '<p><em>foo bar</em></p>\n'],
  ['emphasis', 'a * foo bar*', '<p>a * foo bar*</p>\n'],
  ['emphasis', 'foo*bar*', '<p>foo<em>bar</em></p>\n'],
  ['emphasis', 'foo_bar_', '<p>foo_bar_</p>\n'],
  ['emphasis', '_foo_bar_baz_', '<p><em>foo_bar_baz</em></p>\n'],
  ['emphasis', '**foo bar**', '<p><strong>foo bar</strong></p>\n'],
  ['emphasis', '*foo**bar**baz*', '<p><em>foo<strong>bar</strong>baz</em></p>\n'],
  ['emphasis', '***foo***', '<p><em><strong>foo</strong></em></p>\n'],
  ['emphasis', '**foo*', '<p>*<em>foo</em></p>\n'],
  ['links', '[link](/uri "title")', '<p><a href="/uri" title="title">link</a></p>\n'],
  ['links', '[link]()', '<p><a href="">link</a></p>\n'],
  ['links', '[foo]\n\n[foo]: /url "title"', '<p><a href="/url" title="title">foo</a></p>\n'],
  ['links', '[not a link]', '<p>[not a link]</p>\n'],
  ['images', '![foo](/url "title")', '<p><img src="/url" alt="foo" title="title" /></p>\n'],
  ['autolinks', '<http://foo.bar.baz>', '<p><a href="http://foo.bar.baz">http://foo.bar.baz</a></p>\n'],
  ['hard line breaks', 'foo  \nbaz', '<p>foo<br />\nbaz</p>\n'],
  ['hard line breaks', 'foo\\\nbaz', '<p>foo<br />\nbaz</p>\n'],
  ['soft line breaks', 'foo\nbaz', '<p>foo\nbaz</p>\n'],
  ['backslash escapes', '\\*not emphasized*', '<p>*not emphasized*</p>\n'],
  ['entities', '&amp; &#35; &nosuch;', '<p>&amp; # &amp;nosuch;</p>\n'],
]

for (const [section, markdown, html] of examples)
  t.test(`${section}: ${JSON.stringify(markdown)}`, async (t) => {
    t.equal(htmlOf(parseMarkdown(markdown)), html)
  })

t.test('what is nested without end stays text, and unmatched marks take no time', async (t) => {
  t.ok(htmlOf(parseMarkdown(`${'> '.repeat(5000)}a`)).includes('a'))
  t.ok(htmlOf(parseMarkdown('['.repeat(20_000))).includes('['))
  t.ok(htmlOf(parseMarkdown('*a '.repeat(20_000))).includes('a'))
  t.ok(htmlOf(parseMarkdown('*a b_ '.repeat(20_000))).includes('a'))
})
