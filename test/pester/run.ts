/**
 * npm run pester -- [FOLDER or FILE ...]: runs PowerShell's own Pester files through the shim (modules/Pester) and says how many of their
 * cases pass. A word chooses by a part of the file's path (Language, Utility, Get-Random).
 *   --show TEXT     each case whose id holds the text: what failed, and where
 *   --failed        each case that failed          --why         failures ranked by their message
 *   --json FILE     write every result, one JSON object a line
 *   --update        add what passed in two runs to passing.txt       --publish     the table in docs/conformance.md
 *   --jobs N (2)    --timeout SECONDS (120) for each file
 */
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { readFolders } from './folders.ts'
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
const files = folders.flatMap(({ name, files }) => files.filter((file) => wanted(file, name)))

const say = (one: CaseResult): void =>
  console.log(
    `${one.result} ${one.id}  (line ${one.line ?? 0})\n    ${one.errorId ?? ''} ${(one.message ?? '').split('\n').slice(0, 4).join('\n    ')}\n    at ${one.failedAt ?? 0}: ${one.text ?? ''}`,
  )
const isExecuted = ({ result }: CaseResult): boolean => result === 'Passed' || result === 'Failed'

const results = await runFiles(source, files, {
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
for (const { name, bar, files } of folders) {
  const own = results.filter(({ file }) => files.includes(file))
  const executed = own.filter(isExecuted)
  const passed = executed.filter(({ result }) => result === 'Passed').length
  if (own.length > 0)
    console.log(
      `${name.padEnd(36)} ${String(passed).padStart(5)} of ${String(executed.length).padStart(5)} = ${((100 * passed) / Math.max(executed.length, 1)).toFixed(1)} %  (bar ${bar} %; ${own.length - executed.length} skipped)`,
    )
}
