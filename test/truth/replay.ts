/**
 * npm run truth -- [options] [AREA or ID ...]: replays what PowerShell 7.6.5 answered and says how much of it Fanin answers alike.
 *   --by-group          a line per group (expr/literals), not per area
 *   --show              print for each case named what was wanted, what came and where they differ
 *   --why               the errors that came and were not wanted, most frequent first: what to mend next
 *   --misses FILE       write what was not equal, one JSON object a line
 *   --update            add the ids that are equal in two runs to passing.txt (it only grows) and publish the table in docs/conformance.md
 *   --publish           publish the table of this one run in docs/conformance.md
 *   --held              only the ids of passing.txt; those that are no longer equal are named, and the exit code is 1
 *   --every N           only each N-th case       --jobs N (2)       --timeout MS (20000)
 *   --server COMMAND    another server on stdio, e.g. "pwsh -s -NoLogo -NoProfile"
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { countByArea, readCases, replay, scriptAreas, standaloneServer, type Verdict } from './cases.ts'
import { decode, essence, type Message } from './essence.ts'
import { readExchanges, replayExchanges } from './exchanges.ts'
import { passingFile, readPassing } from './passing.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'by-group': { type: 'boolean' },
    show: { type: 'boolean' },
    why: { type: 'boolean' },
    misses: { type: 'string' },
    update: { type: 'boolean' },
    held: { type: 'boolean' },
    publish: { type: 'boolean' },
    every: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    timeout: { type: 'string', default: '20000' },
    server: { type: 'string' },
  },
})
const command = options.server?.split(' ') ?? standaloneServer
const settings = {
  command,
  jobs: Number(options.jobs),
  timeoutMs: Number(options.timeout),
  keepAnswers: true,
}

const only = options.held ? readPassing() : undefined
const chosen = ({ id, area }: { id: string; area: string }) =>
  (only?.has(id) ?? true) &&
  (positionals.length === 0 ||
    positionals.some((word) => id === word || area === word || area.startsWith(`${word}/`)))
const thinned = <T>(list: readonly T[]) => list.filter((_, i) => i % Number(options.every) === 0)
const cases = thinned(readCases().filter(chosen))
const exchanges = thinned(
  readExchanges().filter(({ id, area }) => chosen({ id, area: area.replace('wire/', 'exchanges/') })),
)

async function once(): Promise<Verdict[]> {
  return [...(await replay(cases, settings)), ...(await replayExchanges(exchanges, settings))]
}

const percent = (part: number, whole: number) => ((100 * part) / Math.max(whole, 1)).toFixed(1)

function show(verdict: Verdict): void {
  const one = cases.find(({ id }) => id === verdict.id)
  const want: readonly Message[] =
    one?.messages ?? exchanges.find(({ id }) => id === verdict.id)?.messages ?? []
  const got = verdict.got ?? []
  console.log(`# ${verdict.id} ${verdict.area} ${verdict.failed ?? (verdict.all ? 'equal' : 'differs')}`)
  console.log(one?.script ?? exchanges.find(({ id }) => id === verdict.id)?.what ?? '')
  for (const [name, xml] of want) console.log('-- recorded', name, decode(xml))
  for (const [name, xml] of got) console.log('-- got     ', name, decode(xml))
  if (!one) return
  for (let i = 0; i < Math.max(want.length, got.length); i++) {
    const [w, g] = [want[i], got[i]].map((message) => message && essence(message))
    if (w !== g) console.log(`  want ${w ?? '(nothing)'}\n  got  ${g ?? '(nothing)'}`)
  }
}

/** The table between the markers of docs/conformance.md. */
function publish(verdicts: readonly Verdict[]): void {
  const file = path.resolve(import.meta.dirname, '../../docs/conformance.md')
  const rows = [...countByArea(verdicts)].map(
    ([area, n]) =>
      `| \`${area}\` | ${n.cases} | ${n.output} (${percent(n.output, n.cases)} %) | ${n.all} (${percent(n.all, n.cases)} %) |`,
  )
  const table = ['| area | cases | output equal | everything equal |', '|---|--:|--:|--:|', ...rows].join(
    '\n',
  )
  const text = fs.readFileSync(file, 'utf8')
  const marked = /(<!-- truth -->\n)[\s\S]*?(<!-- \/truth -->)/
  if (!marked.test(text)) throw new Error('docs/conformance.md has no <!-- truth --> markers')
  fs.writeFileSync(
    file,
    text.replace(marked, (_, from, to) => `${from}${table}\n${to}`),
  )
}

const started = performance.now()
const verdicts = await once()
if (options.show) for (const verdict of verdicts) show(verdict)
for (const [area, n] of countByArea(verdicts, options['by-group'] ? 2 : 1))
  console.log(
    `${area.padEnd(24)} ${String(n.cases).padStart(5)} cases  output ${percent(n.output, n.cases).padStart(5)} %  all ${percent(n.all, n.cases).padStart(5)} %`,
  )
console.log(`${verdicts.length} replayed in ${((performance.now() - started) / 1000).toFixed(1)} s`)

if (options.why) {
  const wanted = new Map<string, readonly Message[]>(
    [...cases, ...exchanges].map((one) => [one.id, one.messages]),
  )
  const reasons = new Map<string, string[]>()
  for (const verdict of verdicts) {
    if (verdict.all) continue
    const errors = (messages: readonly Message[]) =>
      messages.flatMap(([, xml]) => {
        const message = /<S N="FullyQualifiedErrorId">([^<]*)/.exec(xml)?.[1]
        const text = /<S N="Message">([^<]*)/.exec(xml)?.[1] ?? /<ToString>([^<]*)/.exec(xml)?.[1] ?? ''
        return message === undefined ? [] : [`${message}: ${decode(text).split('\n')[0]?.slice(0, 110)}`]
      })
    const known = new Set(errors(wanted.get(verdict.id) ?? []))
    const reason = verdict.failed ?? errors(verdict.got ?? []).find((error) => !known.has(error)) ?? '(other)'
    reasons.set(reason, [...(reasons.get(reason) ?? []), verdict.id])
  }
  for (const [reason, ids] of [...reasons].sort(([, a], [, b]) => b.length - a.length).slice(0, 150))
    console.log(`${String(ids.length).padStart(5)} ${reason}  [${ids.slice(0, 3).join(' ')}]`)
}

if (options.misses) {
  const scripts = new Map<string, string>([
    ...cases.map(({ id, script }) => [id, script] as const),
    ...exchanges.map(({ id, what }) => [id, what] as const),
  ])
  const missed = verdicts
    .filter(({ all }) => !all)
    .map(({ id, output, failed }) =>
      JSON.stringify([id, output ? 'streams' : 'output', failed ?? '', scripts.get(id)]),
    )
  fs.writeFileSync(options.misses, missed.map((line) => `${line}\n`).join(''))
}

if (options.update) {
  const again = new Set((await once()).filter(({ all }) => all).map(({ id }) => id))
  const held = readPassing()
  const before = held.size
  for (const { id, all } of verdicts) if (all && again.has(id)) held.add(id)
  fs.writeFileSync(passingFile, `${[...held].sort().join('\n')}\n`)
  console.log(`passing.txt: ${held.size - before} added, ${held.size} held`)
}

if (options.update || options.publish) {
  if (positionals.length === 0 && options.every === '1' && !options.held) publish(verdicts)
  else console.log(`the table is published by a whole run only (areas: ${scriptAreas.join(', ')}, exchanges)`)
}

if (options.held) {
  const lost = verdicts.filter(({ all }) => !all)
  for (const { id, failed } of lost) console.log(`lost: ${id} ${failed ?? ''}`)
  if (lost.length > 0) process.exitCode = 1
}
