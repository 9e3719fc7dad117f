// Writes src/engine/types/metadata from what the genuine engine says of the types named there and of those given as GROUP:NAME.
//   node scripts/type-metadata.mjs ANSWERS.txt    (the output of test/engine/types/describe-types.ps1, one line each)
import { readFileSync, writeFileSync, existsSync } from 'node:fs'

const folder = new URL('../src/engine/types/metadata/', import.meta.url)
const [answers, ...groupsArgs] = process.argv.slice(2)
// what no script can hold: pointers, memory that may not leave the stack's life, machinery of await
const unusable =
  /\*|\bValueTask\b|ReadOnlyMemory\[|System\.Memory\[|IAsyncEnumerable|IBufferWriter|InterpolatedStringHandler/
const blocks = new Map()
let current
for (const line of readFileSync(answers, 'utf8').split('\n')) {
  if (line.startsWith('#'))
    blocks.set(/^#\w+ ([^\s<]+)/.exec(line)[1], (current = { header: line, lines: [] }))
  // the genuine engine's own table of one generic type fails: what stands here stays
  else if (line.startsWith('?')) blocks.delete(/^\?\d (\S+)/.exec(line)[1])
  else if (line && !line.startsWith('!')) current.lines.push(line)
}
const assembliesPath = new URL('assemblies.ts', folder)
const assembliesText = readFileSync(assembliesPath, 'utf8')
const assemblies = [...assembliesText.matchAll(/^ {2}'(.*)',$/gm)].map((match) => match[1])
const before = assemblies.length
const numberOf = (name) => {
  const at = assemblies.findIndex((one) => one.split(',')[0] === name.split(',')[0])
  return at >= 0 ? at : assemblies.push(name) - 1
}
function text(block) {
  const header = block.header.replace(/ @\{([^}]*)\}/, (_, name) => ` @${numberOf(name)}`)
  if (header.startsWith('#enum')) return [header, ...block.lines].join('\n')
  // List`1[T] is written List[T] as soon as T is known
  const lines = block.lines
    .filter((line) => !unusable.test(line) && !/\(.*, Version=/.test(line))
    .map((line) =>
      line
        .replace(/`\d+(?=\[)/g, '')
        .replace(
          /^((?:static )?.*?) (\w+)\[([^\]]*)\]\(/,
          (m, head, name, list) => `${head} ${name}[${list.replace(/, /g, ',')}](`,
        ),
    )
  return [header, ...lines].join('\n')
}
const added = new Map()
for (const one of groupsArgs) {
  const at = one.indexOf(':')
  const [group, file] = [one.slice(0, at), one.slice(at + 1)]
  added.set(group, readFileSync(file, 'utf8').trim().split('\n'))
}
for (const group of new Set([
  'collections',
  'core',
  'hosting',
  'language',
  'sma',
  'text',
  'time',
  ...added.keys(),
])) {
  const path = new URL(`${group}.ts`, folder)
  const old = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const oldText = old.slice(old.indexOf('`') + 1, old.lastIndexOf('`')).replace(/\\([`$\\])/g, '$1')
  const out = oldText
    ? oldText
        .split(/\n(?=#)/)
        .filter(Boolean)
        .map((block) => {
          const fresh = blocks.get(/^#\w+ ([^\s<]+)/.exec(block)[1])
          return fresh ? text(fresh) : block.trimEnd()
        })
    : []
  const have = new Set(out.map((block) => /^#\w+ ([^\s<]+)/.exec(block)[1]))
  for (const name of added.get(group) ?? [])
    if (!have.has(name) && blocks.has(name)) out.push(text(blocks.get(name)))
  writeFileSync(
    path,
    `/** Generated from the genuine engine's own member tables (OverloadDefinitions texts). Data: do not edit by hand. */\nexport const ${group}Metadata: string = \`${out.join('\n').replace(/[`$\\]/g, '\\$&')}\n\`\n`,
  )
}
if (assemblies.length > before)
  writeFileSync(
    assembliesPath,
    assembliesText.replace(
      /\n\]/,
      `\n${assemblies
        .slice(before)
        .map((one) => `  '${one}',`)
        .join('\n')}\n]`,
    ),
  )
