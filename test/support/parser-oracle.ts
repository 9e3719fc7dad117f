/** Asks the genuine Parser.ParseInput (test/stock/parser-oracle) and ours, and finds the first difference between the answers. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseInput } from '../../src/engine/language/parser.ts'
import type { Token } from '../../src/engine/language/tokens.ts'
import { buildProgram, missing } from '../stock/build.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** id, message, start, end, whether more input could mend it */
export type ErrorAnswer = [string, string, number, number, boolean]

export interface ParserAnswer {
  id: string
  errors?: ErrorAnswer[]
  tokens?: Json
  ast?: Json
  /** the genuine parser threw */
  thrown?: string
}

export interface Difference {
  what: 'errors' | 'tokens' | 'ast'
  where: string
  theirs: Json
  ours: Json
}

export interface ParserQuestion {
  readonly id: string
  readonly script: string
}

/**
 * The genuine parser's answers in the order of the questions, each as soon as it is there: whole repositories are too much for one text.
 * @returns nothing where there is no .NET SDK
 */
export function genuineParserAnswers(
  questions: Iterable<ParserQuestion>,
): AsyncGenerator<ParserAnswer> | undefined {
  if (missing() !== undefined) return undefined
  const program = `${buildProgram('parser-oracle')}/parser-oracle.dll`
  return answersOf(spawn('dotnet', [program], { stdio: ['pipe', 'pipe', 'inherit'] }), questions)
}

async function* answersOf(
  { stdin, stdout }: { stdin: Writable; stdout: Readable },
  questions: Iterable<ParserQuestion>,
): AsyncGenerator<ParserAnswer> {
  const lines = function* () {
    for (const { id, script } of questions) yield `${JSON.stringify({ id, script, ast: 1, tokens: 1 })}\n`
  }
  const sent = pipeline(Readable.from(lines()), stdin)
  for await (const line of createInterface({ input: stdout })) yield JSON.parse(line) as ParserAnswer
  await sent
}

/** @returns nothing where there is no .NET SDK */
export async function askGenuineParser(
  questions: readonly ParserQuestion[],
): Promise<ParserAnswer[] | undefined> {
  const answers = genuineParserAnswers(questions)
  if (answers === undefined) return undefined
  const list: ParserAnswer[] = []
  for await (const answer of answers) list.push(answer)
  return list
}

// --- our answer in the oracle's shape

const typeNames: Record<string, string> = {
  int32: 'Int32',
  int64: 'Int64',
  double: 'Double',
  decimal: 'Decimal',
  byte: 'Byte',
  sbyte: 'SByte',
  int16: 'Int16',
  uint16: 'UInt16',
  uint32: 'UInt32',
  uint64: 'UInt64',
  bigint: 'BigInteger',
}

function dumpLiteral(literal: { type: string; value: unknown; scale?: number }): Json {
  if (literal.type === 'boolean') return true
  let text = String(literal.value)
  if (literal.scale) {
    const sign = text.startsWith('-') ? '-' : ''
    const digits = text.replace('-', '').padStart(literal.scale + 1, '0')
    text = `${sign}${digits.slice(0, -literal.scale)}.${digits.slice(-literal.scale)}`
  }
  return { type: typeNames[literal.type] ?? literal.type, text }
}

function dumpValue(value: unknown): Json {
  if (value === undefined || value === null) return null
  if (typeof value !== 'object') return value as Json
  if (Array.isArray(value)) return value.map(dumpValue)
  const node = value as Record<string, unknown>
  const extent = (item: unknown) => {
    const { start, end } = item as { start: number; end: number }
    return [start, end]
  }
  if (typeof node['kind'] === 'string' && /TypeName$/.test(node['kind'])) {
    return { typeName: node['fullName'] as string, kind: node['kind'], extent: extent(node['extent']) }
  }
  if ('userPath' in node) return node['userPath'] as string
  if ('parent' in node && 'kind' in node) {
    const dumped: { [key: string]: Json } = { kind: node['kind'] as string, extent: extent(node['extent']) }
    for (const [key, item] of Object.entries(node)) {
      if (key === 'kind' || key === 'extent' || key === 'parent') continue
      if (key === 'literal') dumped['value'] = dumpLiteral(item as { type: string; value: unknown })
      else if (key !== 'flags' || !Array.isArray(item)) dumped[key] = dumpValue(item)
    }
    return dumped
  }
  if ('condition' in node) return [dumpValue(node['condition']), dumpValue(node['body'])]
  if ('key' in node) return [dumpValue(node['key']), dumpValue(node['value'])]
  if ('start' in node && 'end' in node) return extent(node)
  if ('labelText' in node) return (value as Token).text
  return value as Json
}

function dumpToken(token: Token): Json {
  const dumped: Json[] = [token.kind, token.extent.start, token.extent.end, token.flags]
  if (token.parameterName !== undefined) dumped.push(token.parameterName + (token.usedColon ? ':' : ''))
  else if (token.variablePath) dumped.push(token.variablePath.userPath)
  else if (token.literal) dumped.push(dumpLiteral(token.literal))
  else if (token.labelText !== undefined) dumped.push(token.labelText)
  else if (token.value !== undefined) dumped.push(token.value)
  return dumped
}

// --- comparing

function isEmpty(value: Json | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

/** The first difference; an empty list is the same as none. */
function difference(
  theirs: Json | undefined,
  ours: Json | undefined,
  where: string,
): Omit<Difference, 'what'> | undefined {
  if (theirs === ours || (isEmpty(theirs) && isEmpty(ours))) return undefined
  if (Array.isArray(theirs) && Array.isArray(ours)) {
    for (let i = 0; i < Math.max(theirs.length, ours.length); i++) {
      const found = difference(theirs[i], ours[i], `${where}[]`)
      if (found) return found
    }
    return undefined
  }
  // a number that is none has no value there, and 0 here: the script does not run
  if (isEmpty(theirs) && JSON.stringify(ours) === '{"type":"Int32","text":"0"}') return undefined
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
  if (isObject(theirs) && isObject(ours)) {
    const [left, right] = [theirs, ours] as { [key: string]: Json }[]
    if (left!['type'] === 'Double' && Number(left!['text']) === Number(right!['text'])) return undefined
    for (const key of Object.keys(left!)) {
      const found = difference(left![key], right![key], `${String(left!['kind'] ?? where)}.${key}`)
      if (found) return found
    }
    return undefined
  }
  return { where, theirs: theirs ?? null, ours: ours ?? null }
}

/** What is not the parser's to know: types and modules that exist, and the stack trace of the missing DSC. */
function comparable(errors: readonly ErrorAnswer[]): ErrorAnswer[] {
  return errors
    .filter(
      ([id]) =>
        !/^(TypeNotFound|CustomAttributeTypeNotFound|ExceptionTypeAlreadyCaught|ModuleNotFoundDuringParse)$/.test(
          id,
        ),
    )
    .map(([id, message, ...rest]) => [id, message.split('\n   at ')[0]!, ...rest])
}

/** Where our parse of a script differs from the genuine one. */
export function differences(script: string, answer: ParserAnswer): Difference[] {
  if (answer.thrown !== undefined) return []
  const result = parseInput(script)
  const found: Difference[] = []
  const errors = result.errors.map(
    (e): ErrorAnswer => [e.errorId, e.message, e.extent.start, e.extent.end, e.incompleteInput],
  )
  const wrong = difference(comparable(answer.errors ?? []), comparable(errors), 'errors')
  if (wrong) found.push({ what: 'errors', ...wrong })
  const token = answer.tokens && difference(answer.tokens, result.tokens.map(dumpToken), 'tokens')
  if (token) found.push({ what: 'tokens', ...token })
  const ast = answer.ast && difference(answer.ast, dumpValue(result.ast), 'ast')
  if (ast) found.push({ what: 'ast', ...ast })
  return found
}
