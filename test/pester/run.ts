/**
 * npm run pester -- [FOLDER or FILE ...]: runs PowerShell's own Pester files through the shim (modules/Pester) and says how many of their
 * cases pass. A word chooses by a part of the file's path (Language, Utility, Get-Random).
 *   --show TEXT     each case whose id holds the text: what failed, and where
 *   --failed        each case that failed          --why         failures ranked by their message
 *   --json FILE     write every result, one JSON object a line
 *   (folders that ask for what is not offered here run only when they are named)
 *   --update        add what passed to passing.txt (cases that already failed once in --json FILE of an earlier run, given as --before, are left out)
 *   --publish       the tables in docs/conformance.md
 *   --from FILE     no run: the results that --json wrote
 *   --jobs N (2)    --timeout SECONDS (120) for each file
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readFolders } from './folders.ts'
import { digestOf, readPassing, writePassing } from './passing.ts'
import { reasonOf, reasons } from './reasons.ts'
import { type CaseResult, runFiles } from './sessions.ts'
import { sourceFolder, sourceTag, sourceVariable } from './source.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    show: { type: 'string' },
    failed: { type: 'boolean' },
    why: { type: 'boolean' },
    json: { type: 'string' },
    update: { type: 'boolean' },
    from: { type: 'string' },
    before: { type: 'string' },
    publish: { type: 'boolean' },
    jobs: { type: 'string', default: '2' },
    timeout: { type: 'string', default: '120' },
  },
})

const source = sourceFolder()
if (source === undefined) {
  console.error(
    `no clone of PowerShell/PowerShell with ${sourceTag}: name one in ${sourceVariable} (CONTRIBUTING.md)`,
  )
  process.exit(2)
}
const folders = readFolders(source)
const wanted = (file: string, folder: string): boolean =>
  positionals.length === 0 ||
  positionals.some((word) => `${folder} ${file}`.toLowerCase().includes(word.toLowerCase()))
const files = folders.flatMap(({ name, files, isApart }) =>
  isApart && positionals.length === 0 ? [] : files.filter((file) => wanted(file, name)),
)

const say = (one: CaseResult): void =>
  console.log(
    `${one.result} ${one.id}  (line ${one.line ?? 0})\n    ${one.errorId ?? ''} ${(one.message ?? '').split('\n').slice(0, 4).join('\n    ')}\n    at ${one.failedAt ?? 0}: ${one.text ?? ''}`,
  )
const isExecuted = ({ result }: CaseResult): boolean => result === 'Passed' || result === 'Failed'

const readResults = (file: string): CaseResult[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CaseResult)
const results = options.from
  ? readResults(options.from)
  : await runFiles(source, files, {
      jobs: Number(options.jobs),
      timeoutMs: Number(options.timeout) * 1000,
      onFile: (file, list, ms) => {
        const passed = list.filter(({ result }) => result === 'Passed').length
        console.log(
          `${file.padEnd(80)} ${String(passed).padStart(4)} of ${String(list.filter(isExecuted).length).padStart(4)}  ${(ms / 1000).toFixed(1)} s`,
        )
      },
    })
if (options.show) for (const one of results.filter(({ id }) => id.includes(options.show ?? ''))) say(one)
if (options.failed) for (const one of results.filter(({ result }) => result === 'Failed')) say(one)
if (options.why) {
  const reasons = new Map<string, CaseResult[]>()
  for (const one of results.filter(({ result }) => result === 'Failed')) {
    const reason = `${one.errorId ?? ''}: ${(one.message ?? '').split('\n')[0]?.slice(0, 120)}`
    reasons.set(reason, [...(reasons.get(reason) ?? []), one])
  }
  for (const [reason, list] of [...reasons].sort(([, a], [, b]) => b.length - a.length).slice(0, 150))
    console.log(`${String(list.length).padStart(5)} ${reason}  [${list[0]?.file}:${list[0]?.failedAt}]`)
}
if (options.json) fs.writeFileSync(options.json, results.map((one) => `${JSON.stringify(one)}\n`).join(''))
const rows = folders.flatMap(({ name, bar, files }) => {
  const own = results.filter(({ file }) => files.includes(file))
  const executed = own.filter(isExecuted)
  const passed = executed.filter(({ result }) => result === 'Passed')
  const percent = ((100 * passed.length) / Math.max(executed.length, 1)).toFixed(1)
  return own.length === 0 ? [] : [{ name, bar, own, executed, passed, percent, files }]
})
for (const { name, bar, own, executed, passed, percent } of rows)
  console.log(
    `${name.padEnd(36)} ${String(passed.length).padStart(5)} of ${String(executed.length).padStart(5)} = ${percent} %  (bar ${bar} %; ${own.length - executed.length} skipped)`,
  )

/** names that hold a path, a GUID or a date are others in each run */
const changing = /\/tmp\/|[0-9a-f]{8}-[0-9a-f]{4}-|\b20\d\d\b/

if (options.update) {
  const held = readPassing()
  const failedBefore = new Set(
    options.before
      ? readResults(options.before).flatMap((one) => (one.result === 'Failed' ? one.id : []))
      : [],
  )
  for (const { file, id, result } of results)
    if (result === 'Passed' && !failedBefore.has(id) && !changing.test(id))
      held.set(file, (held.get(file) ?? new Set()).add(digestOf(id)))
  writePassing(held)
  console.log(`passing.txt: ${[...held.values()].reduce((sum, one) => sum + one.size, 0)} held`)
}

if (options.publish) {
  const file = path.resolve(import.meta.dirname, '../../docs/conformance.md')
  const text = fs.readFileSync(file, 'utf8')
  const marked = /(<!-- pester -->\n)([\s\S]*?)(<!-- \/pester -->)/
  const known = marked.exec(text)?.[2]
  if (known === undefined) throw new Error('docs/conformance.md has no <!-- pester --> markers')
  // folders that were not run keep what was published of them
  const [oldRows = [], oldReasons = []] = known.split('\n\n').map((part) =>
    part.split('\n').map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
  )
  const shown = folders.flatMap(({ name, isApart }) => {
    if (isApart) return []
    const row = rows.find((one) => one.name === name)
    const old = oldRows.find(([first]) => first === name)
    const at = oldReasons[0]?.indexOf(name) ?? -1
    return row || old ? [{ name, row, old, at }] : []
  })
  const table = [
    '| folder | files | cases executed | passed | skipped by their files |',
    '|---|--:|--:|--:|--:|',
    ...shown.map(({ name, row, old }) =>
      row
        ? `| ${name} | ${row.files.length} | ${row.executed.length} | ${row.passed.length} (${row.percent} %) | ${row.own.length - row.executed.length} |`
        : `| ${old?.join(' | ')} |`,
    ),
    '',
    `| why a case fails | ${shown.map(({ name }) => name).join(' | ')} |`,
    `|---|${shown.map(() => '--:|').join('')}`,
    ...reasons.map(({ text }, index) => {
      const counts = shown.map(({ row, at }) =>
        row
          ? row.own.filter((one) => one.result === 'Failed' && reasonOf(one) === text).length
          : (oldReasons[index + 2]?.[at] ?? 0),
      )
      return `| ${text} | ${counts.join(' | ')} |`
    }),
  ].join('\n')
  fs.writeFileSync(
    file,
    text.replace(marked, (_, from: string, _old: string, to: string) => `${from}${table}\n${to}`),
  )
}
