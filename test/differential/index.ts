/**
 * npm run differential -- [options]: the same scripts here and in the genuine engine, and how many answers are equal. Needs the .NET SDK.
 *   --seed N (1)          what is generated follows from it
 *   --count N (3000)      generated scripts for each part         --kinds RE      only these kinds of scripts
 *   --only parser|engine  one part                                --show N (20)   differences to print
 *   --genuine COMMAND     a full PowerShell as server, "pwsh -sshs -NoLogo -NoProfile": commands of its modules are asked for too
 *   --repository DIR      a bare git repository (PowerShell's own) whose scripts are parsed too
 *   --record FILE         asks the genuine engine the scripts of FILE, one a line, and adds its answers to mended.jsonl
 *   --publish             writes the table of docs/conformance.md
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build, missing } from '../stock/build.ts'
import { serverCommand } from '../stock/stock.ts'
import { answerTexts, compareEngines, Engine, type EngineResult } from './engines.ts'
import { engineKinds, moduleKinds, needsModules, questions } from './generators.ts'
import { mendedFile } from './mended.ts'
import {
  brokenScripts,
  compareParsers,
  type ParserResult,
  recordedScripts,
  type Script,
  scriptsBelow,
  unpackScripts,
} from './parser.ts'

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '3000' },
    kinds: { type: 'string', default: '' },
    only: { type: 'string' },
    show: { type: 'string', default: '20' },
    genuine: { type: 'string' },
    repository: { type: 'string' },
    record: { type: 'string' },
    publish: { type: 'boolean' },
  },
})
const [seed, count, shown] = [options.seed, options.count, options.show].map(Number) as [
  number,
  number,
  number,
]
/** what, scripts, equal */
const rows: [string, number, number][] = []

const lack = missing()
if (lack && !options.genuine) {
  console.error(lack)
  process.exit(1)
}
if (!options.genuine) build()
const genuine = (options.genuine ?? serverCommand).split(' ')

if (options.record) await record(options.record)
else {
  if (options.only !== 'engine') await parsers()
  if (options.only !== 'parser') await engines()
  for (const [what, all, equal] of rows) console.log(`${what.padEnd(70)} ${equal} of ${all}`)
  if (options.publish) publish()
}
process.exit(0)

async function parsers(): Promise<void> {
  await parser('parser: the recorded scripts', recordedScripts())
  await parser('parser: scripts broken and put together at random', brokenScripts(count, seed))
  if (!options.repository) return
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fanin-scripts-'))
  unpackScripts(options.repository, folder)
  await parser("parser: every script of PowerShell's repository", scriptsBelow(folder))
  fs.rmSync(folder, { recursive: true })
}

async function parser(what: string, scripts: Iterable<Script>): Promise<void> {
  const result = (await compareParsers(scripts)) as ParserResult
  rows.push([what, result.compared, result.equal])
  for (const { id, script, found } of result.wrong.slice(0, shown)) {
    console.log(`# ${what} ${id}\n${script.slice(0, 600)}`)
    for (const { what: part, where, theirs, ours } of found)
      console.log(
        `  ${part} ${where}\n  want ${cut(JSON.stringify(theirs))}\n  got  ${cut(JSON.stringify(ours))}`,
      )
  }
}

async function engines(): Promise<void> {
  const chosen = (kinds: typeof engineKinds) =>
    Object.fromEntries(Object.entries(kinds).filter(([kind]) => new RegExp(options.kinds).test(kind)))
  const asked = questions(chosen(engineKinds), count, seed)
  const language = options.genuine ? asked : asked.filter(({ script }) => !needsModules(script))
  engine('language', await compareEngines(language, { genuine }))
  if (!options.genuine) return
  engine('commands', await compareEngines(questions(chosen(moduleKinds), count, seed), { genuine }))
}

function engine(part: string, result: EngineResult): void {
  let [all, equal] = [0, 0]
  for (const [kind, one] of result.counts) {
    all += one.compared
    equal += one.equal
    if (one.equal < one.compared) console.log(`${kind.padEnd(30)} ${one.equal} of ${one.compared}`)
  }
  rows.push([`engine: ${part}, ${result.counts.size} kinds of generated scripts`, all, equal])
  for (const { kind, script, theirs, ours } of result.wrong.slice(0, shown)) {
    const at = theirs.findIndex((text, i) => text !== ours[i])
    const i = at < 0 ? theirs.length : at
    console.log(`# ${kind}\n${script}\n  want ${cut(theirs[i])}\n  got  ${cut(ours[i])}`)
  }
}

async function record(file: string): Promise<void> {
  const engine = new Engine(genuine, 20_000)
  const known = new Set(fs.readFileSync(mendedFile, 'utf8').split('\n'))
  for (const script of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const answer = await engine.ask(script)
    if (typeof answer === 'string') throw new Error(`${script}: ${answer}`)
    const line = JSON.stringify({ script, answer: answerTexts(answer) })
    if (!known.has(line)) fs.appendFileSync(mendedFile, `${line}\n`)
  }
  await engine.close()
}

function publish(): void {
  const file = path.resolve(import.meta.dirname, '../../docs/conformance.md')
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(whole, 1)).toFixed(2)
  const table = rows.map(([what, all, equal]) => `| ${what} | ${all} | ${equal} (${percent(equal, all)} %) |`)
  const whole = [
    '<!-- differential -->',
    '| what | scripts | equal |',
    '|---|--:|--:|',
    ...table,
    '<!-- /differential -->',
  ]
  const text = fs.readFileSync(file, 'utf8')
  fs.writeFileSync(
    file,
    text.replace(/<!-- differential -->[\s\S]*<!-- \/differential -->/, () => whole.join('\n')),
  )
}

function cut(text: string | undefined): string {
  return (text ?? '(nothing)').slice(0, 400)
}
