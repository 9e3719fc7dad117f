import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { askGenuineParser, differences } from '../../support/parser-oracle.ts'
import type { ParserAnswer } from '../../support/parser-oracle.ts'
import { broken, grammar } from '../../support/parser-scripts.ts'

const lines = readFileSync(new URL('../../golden/parser.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
const golden = lines.map((line) => JSON.parse(line) as { script: string; answer: ParserAnswer })

// the same scripts in every run of CI; by hand others: PARSER_SEED=N PARSER_COUNT=N, or npm run differential
const seed = Number(process.env['PARSER_SEED'] ?? 20261122)
const count = Number(process.env['PARSER_COUNT'] ?? 1500)

t.test('trees, tokens and errors are those of the genuine parser, as recorded', async (t) => {
  t.ok(golden.length > 500)
  const wrong = golden.map(({ script, answer }) => ({ script, found: differences(script, answer) }))
  t.strictSame(
    wrong.filter(({ found }) => found.length > 0),
    [],
  )
})

t.test('they are those of the genuine parser on this machine, of scripts broken at random too', async (t) => {
  const scripts = [...grammar, ...fc.sample(broken, { numRuns: count, seed })]
  const answers = await askGenuineParser(scripts.map((script, i) => ({ id: String(i), script })))
  if (answers === undefined) {
    t.comment('no .NET SDK here: the golden file stands for it')
    return
  }
  const wrong = answers.map((answer, i) => ({ script: scripts[i]!, found: differences(scripts[i]!, answer) }))
  t.strictSame(
    wrong.filter(({ found }) => found.length > 0),
    [],
  )
})
