import { readFileSync } from 'node:fs'
import t from 'tap'
import type { ParseEnvironment } from '../../../src/engine/language/environment.ts'
import { parseInput } from '../../../src/engine/language/parser.ts'
import { parseFailure } from '../../../src/engine/language/position-message.ts'
import { checkRestricted } from '../../../src/engine/language/restricted-language.ts'
import { checkTypeDefinitions } from '../../../src/engine/language/type-checks.ts'

interface Case {
  id: string
  script?: unknown
  messages: [string, string][]
}

const areas = ['cmd', 'err', 'expr', 'file', 'flow', 'fmt', 'jea', 'net', 'wire']
const cases = areas.flatMap((area) =>
  readFileSync(new URL(`../../truth/data/${area}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case)
    .filter((item): item is Case & { script: string } => typeof item.script === 'string'),
)

/** Stands for the engine's types: those whose name says so are missing. */
const environment: ParseEnvironment = {
  resolveType: (name) =>
    /nosuch/i.test(name)
      ? undefined
      : {
          fullName: name,
          bases: /Argument/.test(name) ? ['System.Exception', 'System.ArgumentException'] : [],
        },
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** The text of the ParseException that was all a script answered. */
function recordedParseError(item: Case): string | undefined {
  const [message] = item.messages
  if (item.messages.length !== 1 || message?.[0] !== 'PIPELINE_STATE') return undefined
  if (!message[1].includes('ParseException')) return undefined
  return unescapeXml(/<ToString>([\s\S]*?)<\/ToString>/.exec(message[1])?.[1] ?? '')
}

// {{ROOT}} and {{CONF}} stand for paths, which are no part of a command where they begin one
const literal = cases.filter((item) => !item.script.includes('{{'))

t.test('what PowerShell ran parses without an error', async (t) => {
  const wrong = literal
    .filter((item) => recordedParseError(item) === undefined)
    .map((item) => ({ id: item.id, errors: parseInput(item.script).errors.map((error) => error.message) }))
    .filter(({ errors }) => errors.length > 0)
  t.ok(literal.length > 5000)
  t.strictSame(wrong, [])
})

t.test('what PowerShell could not parse fails with its words', async (t) => {
  // no language mode refuses every script, and modules are not the parser's to find
  const notOurs = /no-language mode|Could not find the module/
  const wrong = []
  let count = 0
  for (const item of literal) {
    const want = recordedParseError(item)
    if (want === undefined || notOurs.test(want)) continue
    count++
    const { ast, errors } = parseInput(item.script, undefined, environment)
    let found = errors.length > 0 ? errors : checkTypeDefinitions(ast, environment)
    if (found.length === 0 && item.id.startsWith('jea')) found = checkRestricted(ast, undefined, [])
    const got = found.length > 0 ? parseFailure(found).message : undefined
    if (got !== want) wrong.push({ id: item.id, want, got })
  }
  t.ok(count > 300)
  t.strictSame(wrong, [])
})
