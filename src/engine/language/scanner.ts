/** The ground of the scanner: where it stands in the text, nested scans and going back, white space and comments, making tokens. */
import { parseRescansMax } from '../../settings/limits.ts'
import { isNetWhiteSpace, isWhitespace } from './chars.ts'
import type { ParseErrorId } from './parse-errors.ts'
import { looksLikeSignature } from './signature.ts'
import { ScriptExtent, type SourceText } from './source-text.ts'
import type { TokenKind } from './tokens.ts'
import { redirectionStreams, Token } from './tokens.ts'

export type LexerMode = 'command' | 'expression' | 'typeName' | 'signature'

/** Where the scanner reports: the parser keeps the list. */
export interface ErrorSink {
  reportError(extent: ScriptExtent, errorId: ParseErrorId, ...args: unknown[]): void
  /** an error that more input may mend, if the position is the end of the script */
  reportIncompleteInput(extent: ScriptExtent, errorId: ParseErrorId, ...args: unknown[]): boolean
}

/** What a nested scan of `$(...)` in a string puts aside. */
export interface LexerState {
  readonly index: number
  readonly adjustment: number
  readonly script: string
  readonly tokenStart: number
  readonly skipped: readonly number[] | undefined
  readonly tokenList: Token[] | undefined
}

/** Thrown where a script nests too deep, or makes the parser go back too often; parse() reports it. */
export class TooComplicated extends Error {}

export abstract class Scanner {
  mode: LexerMode = 'command'
  allowSignedNumbers = false
  forceEndNumberOnTernaryOpChars = false
  wantSimpleName = false
  inWorkflowContext = false
  tokenList: Token[] | undefined
  requiresTokens: Token[] = []
  readonly source: SourceText
  protected readonly errors: ErrorSink
  protected script: string
  protected index = 0
  protected tokenStart = 0
  protected adjustment = 0
  /** offsets left out of the text that is scanned, see Token.skippedOffsets; those before the nested text do not count */
  protected skipped: readonly number[] | undefined
  protected skippedFrom = 0
  protected steps = 0
  protected readonly stepsMax: number
  protected signature: ScriptExtent | undefined

  constructor(source: SourceText, errors: ErrorSink) {
    this.source = source
    this.script = source.text
    this.errors = errors
    this.tokenList = []
    this.stepsMax = parseRescansMax * (source.text.length + 1024)
  }

  // --- state that the parser moves

  startNestedScan(token: Token): LexerState {
    const state: LexerState = {
      index: this.index,
      adjustment: this.adjustment,
      script: this.script,
      tokenStart: this.tokenStart,
      skipped: this.skipped,
      tokenList: this.tokenList,
    }
    this.index = 0
    this.adjustment = token.extent.start
    this.script = token.value ?? ''
    this.tokenStart = 0
    this.setSkipped(token.skippedOffsets)
    this.tokenList = this.tokenList && []
    return state
  }

  finishNestedScan(state: LexerState): void {
    this.index = state.index
    this.adjustment = state.adjustment
    this.script = state.script
    this.tokenStart = state.tokenStart
    this.setSkipped(state.skipped)
    this.tokenList = state.tokenList
  }

  protected setSkipped(skipped: readonly number[] | undefined): void {
    this.skipped = skipped
    this.skippedFrom = skipped ? countBelow(skipped, 0, this.adjustment, 0) : 0
  }

  getRestorePoint(): number {
    this.tokenStart = this.index
    return this.currentExtent().start
  }

  /** Goes back to an offset of the whole text: what was read from there on is read again. */
  resync(start: number): void {
    let adjustment = this.adjustment
    if (this.skipped) adjustment += countBelow(this.skipped, this.skippedFrom, start - 1, 0)
    this.index = Math.max(0, Math.min(start - adjustment, this.script.length + 1))
    if (this.tokenList) dropTokensFrom(this.tokenList, start)
    if (this.requiresTokens.length > 0) dropTokensFrom(this.requiresTokens, start)
  }

  currentExtent(): ScriptExtent {
    let start = this.tokenStart + this.adjustment
    let end = this.index + this.adjustment
    if (this.skipped) {
      // each offset left out moves everything behind it by one
      start += countBelow(this.skipped, this.skippedFrom, start, 1)
      end += countBelow(this.skipped, this.skippedFrom, end, 1)
    }
    return new ScriptExtent(this.source, start, end)
  }

  scriptExtent(): ScriptExtent {
    return this.extent(0, this.script.length)
  }

  isAtEndOfScript(extent: ScriptExtent, throughComments = false): boolean {
    return extent.end >= this.script.length || (throughComments && this.onlyCommentsAfter(extent.end))
  }

  /** After a line end: the next line that is not a comment begins with a pipe. Blank lines end the search. */
  isPipeContinuation(extent: ScriptExtent): boolean {
    const script = this.script
    if (extent.end >= script.length) return false
    let afterNewline = true
    let i = extent.end
    while (i < script.length - 1) {
      const c = script.charCodeAt(i)
      if (isWhitespace(c)) {
        i++
        continue
      }
      if (c === 10 || c === 13) {
        if (afterNewline) return false
        afterNewline = true
        i += c === 13 && script.charCodeAt(i + 1) === 10 ? 2 : 1
        continue
      }
      afterNewline = false
      if (c === 35) i = skipLineComment(script, i + 1)
      else if (c === 60 && script.charCodeAt(i + 1) === 35) i = skipBlockComment(script, i + 2)
      else return c === 124
    }
    return script.charCodeAt(script.length - 1) === 124
  }

  /** Nothing may follow a signature block, nor what looks like one. */
  checkIsBeforeSignature(extent: ScriptExtent): void {
    if (this.signature && this.signature.start < extent.start) {
      this.errors.reportError(extent, 'TokenAfterEndOfValidScriptText')
    }
  }

  // --- characters

  protected get(): number {
    const i = this.index++
    return i < this.script.length ? this.script.charCodeAt(i) : 0
  }

  protected peek(): number {
    return this.index < this.script.length ? this.script.charCodeAt(this.index) : 0
  }

  protected atEof(): boolean {
    return this.index > this.script.length
  }

  protected extent(start: number, end: number): ScriptExtent {
    return new ScriptExtent(this.source, start + this.adjustment, end + this.adjustment)
  }

  protected skipWhitespace(): void {
    while (isWhitespace(this.peek())) this.index++
  }

  protected crlf(c: number): void {
    if (c === 13 && this.peek() === 10) this.index++
  }

  protected onlyCommentsAfter(offset: number): boolean {
    const script = this.script
    for (let i = offset; i < script.length; i++) {
      const c = script.charCodeAt(i)
      if (c === 35) i = skipLineComment(script, i + 1) - 1
      else if (c === 60 && script.charCodeAt(i + 1) === 35) i = skipBlockComment(script, i + 2) - 1
      else if (!isWhitespace(c)) return false
    }
    return true
  }

  // --- errors

  protected errorAt(index: number, errorId: ParseErrorId): void {
    this.errors.reportError(this.extent(index, index + 1), errorId)
  }

  protected incomplete(start: number, errorId: ParseErrorId, ...args: unknown[]): void {
    this.errors.reportIncompleteInput(this.extent(start, this.index), errorId, ...args)
  }

  // --- making tokens

  protected save(token: Token): Token {
    if (++this.steps > this.stepsMax) throw new TooComplicated()
    this.tokenList?.push(token)
    return token
  }

  protected token(kind: TokenKind, flags = 0): Token {
    return this.save(new Token(this.currentExtent(), kind, flags))
  }

  protected stringToken(kind: TokenKind, value: string, flags = 0): Token {
    const token = new Token(this.currentExtent(), kind, flags)
    token.value = value
    return this.save(token)
  }

  protected fileRedirection(from: number, append: boolean, explicit: boolean): Token {
    if (explicit && this.mode === 'expression') {
      this.index -= append ? 2 : 1
      const token = new Token(this.currentExtent(), 'Number')
      token.literal = { type: 'int32', value: from, text: String(from) }
      return this.save(token)
    }
    const token = new Token(this.currentExtent(), 'Redirection')
    token.fromStream = redirectionStreams[from]
    token.append = append
    return this.save(token)
  }

  protected mergingRedirection(from: number, to: number): Token {
    const token = new Token(this.currentExtent(), 'Redirection')
    token.fromStream = redirectionStreams[from]
    token.toStream = redirectionStreams[to]
    return this.save(token)
  }

  // --- white space and comments

  skipNewlines(skipSemis: boolean): void {
    for (;;) {
      const c = this.get()
      if (c === 10 || c === 13) {
        this.tokenStart = this.index - 1
        this.crlf(c)
        if (this.tokenList) this.token('NewLine')
      } else if (isWhitespace(c)) {
        this.skipWhitespace()
      } else if (c === 59 && skipSemis) {
        this.tokenStart = this.index - 1
        if (this.tokenList) this.token('Semi')
      } else if (c === 35) {
        this.tokenStart = this.index - 1
        this.lineComment()
      } else if (c === 60 && this.peek() === 35) {
        this.tokenStart = this.index - 1
        this.index++
        this.blockComment()
      } else if (c === 96) {
        const next = this.get()
        if (next === 10 || next === 13) {
          this.tokenStart = this.index - 2
          this.crlf(next)
          if (this.tokenList) this.token('LineContinuation')
        } else if (isNetWhiteSpace(next)) {
          this.skipWhitespace()
        } else {
          this.index -= 2
          return
        }
      } else {
        this.index--
        return
      }
    }
  }

  protected lineComment(): void {
    const script = this.script
    const start = this.index
    const end = skipLineComment(script, start)
    this.index = end
    const token = this.token('Comment')
    // from `#` on, also of a comment that GetLBracket met
    const text = script.slice(start, end)
    if (looksLikeSignature(text, script.charAt(end) || '\0')) this.signature = token.extent
    else if (this.adjustment === 0 && /^requires/i.test(text)) this.requiresTokens.push(token)
  }

  protected blockComment(): void {
    const errorIndex = this.index - 2
    const end = skipBlockComment(this.script, this.index)
    const closed =
      end <= this.script.length && end - this.index >= 2 && this.script.slice(end - 2, end) === '#>'
    this.index = end
    if (!closed) this.incomplete(errorIndex, 'MissingTerminatorMultiLineComment')
    this.token('Comment')
  }
}

/** How many of the ascending offsets from index `from` on are below x, where the k-th of them counts as offset - k * step. */
function countBelow(offsets: readonly number[], from: number, x: number, step: 0 | 1): number {
  let low = from
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] as number) - (middle - from) * step < x) low = middle + 1
    else high = middle
  }
  return low - from
}

function skipLineComment(script: string, index: number): number {
  let i = index
  while (i < script.length) {
    const c = script.charCodeAt(i)
    if (c === 13 || c === 10) break
    i++
  }
  return i
}

function skipBlockComment(script: string, index: number): number {
  const end = script.indexOf('#>', index)
  return end === -1 ? script.length : end + 2
}

function dropTokensFrom(tokens: Token[], start: number): void {
  let keep = tokens.length
  if (keep > 0 && tokens[keep - 1]?.kind === 'EndOfInput') keep--
  while (keep > 0 && (tokens[keep - 1] as Token).extent.end > start) keep--
  tokens.length = keep
}
