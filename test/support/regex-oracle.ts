/** Asks the genuine .NET (test/stock/regex-oracle) and ours the same questions about regular expressions. */
import { spawnSync } from 'node:child_process'
import {
  RegexArgumentError,
  RegexParseError,
  RegexTimeout,
  compileRegex,
  unescapeRegex,
} from '../../src/engine/regex/regex.ts'
import { drained } from '../../src/engine/language/in-slices.ts'
import { eachMatch, escapeRegex, replaceRegex, splitRegex } from '../../src/engine/regex/replace.ts'
import { buildProgram, missing } from '../stock/build.ts'

export interface Question {
  pattern: string
  options?: number
  input?: string
  startAt?: number
  replacement?: string
  count?: number
  split?: number
  op?: 'escape' | 'unescape'
}

/** success, index, length, captures as [index, length] */
export type GroupAnswer = [boolean, number, number, [number, number][]]

export interface Answer {
  names?: string[]
  numbers?: number[]
  matches?: GroupAnswer[][]
  replaced?: string
  split?: string[]
  text?: string
  error?: string
  code?: string
  offset?: number
  timeout?: boolean
}

/** @returns nothing where there is no .NET SDK */
export function askDotnet(questions: readonly Question[]): Answer[] | undefined {
  if (missing() !== undefined) return undefined
  const program = `${buildProgram('regex-oracle')}/regex-oracle.dll`
  const input = questions.map((question) => JSON.stringify(question)).join('\n')
  const { stdout, stderr, status } = spawnSync('dotnet', [program], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`the oracle failed: ${stderr}`)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
}

export function askOurs(question: Question): Answer {
  const { pattern, options = 0, input } = question
  try {
    if (question.op === 'escape') return { text: escapeRegex(pattern) }
    if (question.op === 'unescape') return { text: unescapeRegex(pattern) }
    const regex = compileRegex(pattern, options)
    const answer: Answer = { names: [...regex.groupNames], numbers: [...regex.groupNumbers] }
    if (input === undefined) return answer
    answer.matches = []
    for (const match of eachMatch(regex, input, question.startAt)) {
      if (match === undefined) continue
      answer.matches.push(
        match.groups.map(({ success, index, length, captures }) => [
          success,
          index,
          length,
          captures.map((capture) => [capture.index, capture.length]),
        ]),
      )
      if (answer.matches.length === 100) break
    }
    const { replacement, split } = question
    if (replacement !== undefined)
      answer.replaced = drained(replaceRegex(regex, input, replacement, question.count))
    if (split !== undefined) answer.split = drained(splitRegex(regex, input, split))
    return answer
  } catch (error) {
    if (error instanceof RegexParseError)
      return { error: error.message, code: error.code, offset: error.offset }
    if (error instanceof RegexTimeout) return { timeout: true }
    if (error instanceof RegexArgumentError) return { error: error.message, code: error.exception }
    throw error
  }
}
