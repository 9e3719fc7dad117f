import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import {
  RegexParseError,
  RegexTimeout,
  SuspendedMatch,
  type Searched,
  compileRegex,
  groupOf,
} from '../../../src/engine/regex/regex.ts'
import { drained } from '../../../src/engine/language/in-slices.ts'
import { replaceRegex } from '../../../src/engine/regex/replace.ts'
import { askDotnet, askOurs } from '../../support/regex-oracle.ts'
import type { Answer, Question } from '../../support/regex-oracle.ts'
import { dotnetErrs, picked, questions } from '../../support/regex-questions.ts'

const lines = readFileSync(new URL('../../golden/regex.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
const golden = lines.map((line) => JSON.parse(line) as { question: Question; answer: Answer })

const sorted = (answer: Answer): string =>
  JSON.stringify(Object.entries(answer).sort(([x], [y]) => (x < y ? -1 : 1)))
const same = (a: Answer, b: Answer): boolean => sorted(a) === sorted(b)

t.test('answers as .NET did when the golden file was recorded', async (t) => {
  const wrong = golden.filter(({ question, answer }) => !same(askOurs(question), answer))
  t.ok(golden.length > 500)
  t.strictSame(
    wrong.map(({ question }) => question),
    [],
  )
})

/** The same questions in every run; FANIN_TEST_SEED asks others. */
const seed = Number(process.env['FANIN_TEST_SEED'] ?? 20261122)
/** .NET's own mistake: it loses count of a capture that its group refers to, as in `(?<n>\\1+?)?^+` */
const netFails = (answer: Answer): boolean => (answer as { code?: string }).code === 'OverflowException'

t.test('answers as the .NET on this machine does, to patterns made at random', async (t) => {
  const asked = [
    ...picked,
    ...fc.sample(questions, { numRuns: 3000, seed }).filter((question) => !dotnetErrs(question)),
  ]
  const answers = askDotnet(asked)
  if (answers === undefined) {
    t.comment('no .NET SDK here: the golden file stands for it')
    return
  }
  const wrong = asked
    .map((question, i) => ({ question, net: answers[i]!, ours: askOurs(question) }))
    .filter(({ net, ours }) => !net.timeout && !netFails(net) && !same(net, ours))
  t.strictSame(wrong, [])
})

t.test('stops a pattern that backtracks without end by its budget of steps', async (t) => {
  const endless = compileRegex('^(\\w+\\s?)*$')
  t.throws(() => endless.match(`${'a'.repeat(40)}!`), RegexTimeout)
})

t.test('gives way in the middle of a match, and finds the same as one that does not', async (t) => {
  // more than one slice each, with another search between each two
  for (const [pattern, input] of [
    ['^(\\w+\\s?)*$', `${'a'.repeat(19)}!`],
    ['(?<x>a|aa)+$', `${'a'.repeat(300_000)}`],
    ['c', `${'ab'.repeat(2_000_000)}c`],
  ] as const) {
    const regex = compileRegex(pattern)
    let slices = 0
    let searched: Searched = regex.search(input, 0)
    while (searched instanceof SuspendedMatch) {
      slices++
      searched = searched.resume()
      t.equal(compileRegex('(b+)(c)').match('abbc')?.value, 'bbc')
    }
    const found = searched
    t.ok(slices > 0, `${pattern}: ${slices} slices`)
    const whole = regex.match(input)
    t.same([found?.index, found?.length], [whole?.index, whole?.length], pattern)
    t.same(
      found?.groups.map((one) => [one.index, one.length, one.captures.length]),
      whole?.groups.map((one) => [one.index, one.length, one.captures.length]),
    )
  }
})

t.test('stops a pattern that remembers too many places by its bound of memory', async (t) => {
  t.throws(() => compileRegex('(?:(a)|b)*c').match('a'.repeat(4_000_000)), RegexTimeout)
})

t.test('reads long texts in nested groups without touching the stack of JS', async (t) => {
  const input = 'ab'.repeat(200_000)
  t.equal(compileRegex('^(?:(a)(b))*$').match(input)?.length, input.length)
  t.equal(compileRegex('^(?:a|b)+?$').match(input)?.length, input.length)
  t.equal(compileRegex('.*b', 64).match(input)?.length, input.length)
})

t.test('refuses a pattern nested without measure', async (t) => {
  t.throws(() => compileRegex(`${'('.repeat(5000)}a${')'.repeat(5000)}`), RegexParseError)
  t.throws(() => compileRegex(`${'[a-'.repeat(5000)}[b]${']'.repeat(5000)}`), RegexParseError)
})

t.test('gives groups by name and by number, with every capture', async (t) => {
  const match = compileRegex('(?:(?<word>\\w+)\\s?)+').match('one two three')!
  t.strictSame(
    groupOf(match, 'word')!.captures.map(({ value }) => value),
    ['one', 'two', 'three'],
  )
  t.equal(groupOf(match, 1)!.value, 'three')
  t.equal(groupOf(match, 'toString'), undefined)
})

t.test('replaces by a function of the match', async (t) => {
  t.equal(drained(replaceRegex(compileRegex('\\d+'), 'a1b22', (match) => `<${match.length}>`)), 'a<1>b<2>')
})
