/** Writes parser.jsonl anew: `node --import=./test/support/loader.mjs test/golden/record-parser.ts` (needs the .NET SDK). */
import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { askGenuineParser } from '../support/parser-oracle.ts'
import { broken, grammar } from '../support/parser-scripts.ts'

const scripts = [...grammar, ...fc.sample(broken, { numRuns: 300, seed: 20261122 })]
const requests = scripts.map((script, i) => ({ id: String(i), script }))
const answers = await askGenuineParser(requests)
if (answers === undefined) throw new Error('no .NET SDK here')
const origin = { origin: 'Parser.ParseInput of System.Management.Automation 7.6.9 (NuGet)' }
const lines = answers.map((answer, i) => ({ script: scripts[i], answer }))
const text = [origin, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
writeFileSync(new URL('parser.jsonl', import.meta.url), text)
