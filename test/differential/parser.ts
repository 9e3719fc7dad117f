/** Our parser against the genuine one: over the recorded scripts, over broken ones, over every script of a repository of scripts. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { differences, genuineParserAnswers, type Difference } from '../support/parser-oracle.ts'
import { brokenScript, grammar, splicedScript } from '../support/parser-scripts.ts'
import { readCases, scriptAreas } from '../truth/cases.ts'

export interface Script {
  /** where it is from: a file, a case, the seed */
  readonly id: string
  readonly script: string
}

export interface ParserResult {
  compared: number
  equal: number
  /** the genuine parser gave no answer */
  refused: number
  readonly wrong: { id: string; script: string; found: Difference[] }[]
}

/** Every script of test/truth/data. */
export const recordedScripts = (): Script[] =>
  readCases([...scriptAreas, 'jea']).filter(({ script }) => typeof script === 'string')

/** Scripts of the grammar and of the recordings, with pieces cut out, put in and put together. */
export function brokenScripts(count: number, seed: number): Script[] {
  const sources = [...grammar, ...recordedScripts().map(({ script }) => script)]
  const either = fc.oneof(brokenScript(sources), splicedScript(sources))
  return fc.sample(either, { numRuns: count, seed }).map((script, i) => ({ id: `${seed}/${i}`, script }))
}

/** Every .ps1, .psm1 and .psd1 below a folder. */
export function* scriptsBelow(folder: string): Generator<Script> {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => /\.ps(1|m1|d1)$/i.test(name)).sort()) {
    const whole = path.join(folder, file)
    if (fs.statSync(whole).isFile()) yield { id: file, script: decodeScript(fs.readFileSync(whole)) }
  }
}

/** The newest state of a bare repository, its scripts laid out in a folder that the caller removes. */
export function unpackScripts(repository: string, folder: string): void {
  const archive = spawnSync('git', ['--git-dir', repository, 'archive', 'HEAD'], { maxBuffer: 2 ** 30 })
  if (archive.status !== 0) throw new Error(`git archive of ${repository} failed: ${archive.stderr}`)
  const patterns = ['--wildcards', '*.ps1', '*.psm1', '*.psd1']
  const unpacked = spawnSync('tar', ['-x', '-C', folder, ...patterns], { input: archive.stdout })
  if (unpacked.status !== 0) throw new Error(`tar failed: ${unpacked.stderr}`)
}

function decodeScript(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le')
  const text = bytes.toString('utf8')
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** @returns nothing where there is no .NET SDK */
export async function compareParsers(scripts: Iterable<Script>): Promise<ParserResult | undefined> {
  const asked: Script[] = []
  const remembered = function* () {
    for (const one of scripts) {
      asked.push(one)
      yield one
    }
  }
  const answers = genuineParserAnswers(remembered())
  if (answers === undefined) return undefined
  const result: ParserResult = { compared: 0, equal: 0, refused: 0, wrong: [] }
  for await (const answer of answers) {
    const { id, script } = asked.shift() as Script
    if (answer.thrown !== undefined) {
      result.refused++
      continue
    }
    const found = differences(script, answer)
    result.compared++
    if (found.length === 0) result.equal++
    else result.wrong.push({ id, script, found })
  }
  return result
}
