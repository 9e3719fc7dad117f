/** Writes regex.jsonl anew: `node --import=./test/support/loader.mjs test/golden/record-regex.ts` (needs the .NET SDK). */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { askDotnet } from '../support/regex-oracle.ts'
import { dotnetErrs, picked, questions } from '../support/regex-questions.ts'

const random = fc.sample(questions, { numRuns: 1500, seed: 20261122 }).filter((question) => !dotnetErrs(question))
const asked = [...picked, ...random]
const answers = askDotnet(asked)
if (answers === undefined) throw new Error('no .NET SDK here')
const version = execFileSync('dotnet', ['--version'], { encoding: 'utf8' }).trim()
const origin = { origin: `System.Text.RegularExpressions, dotnet ${version}, en-US` }
const lines = asked.map((question, i) => ({ question, answer: answers[i]! })).filter(({ answer }) => !answer.timeout)
const text = [origin, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
writeFileSync(new URL('regex.jsonl', import.meta.url), text)
