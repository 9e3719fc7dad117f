/**
 * The scanner. PowerShell's tokens depend on where the parser is (command, expression, type name or signature mode), so the parser
 * drives it: it sets the mode, takes one token at a time, and resyncs to an offset to have the same text read another way.
 */
import { parseRescansMax } from '../../settings/limits.ts'
import type { NumberFormat, NumberSuffix } from './numbers.ts'
import { numericLiteral } from './numbers.ts'
import {
  isBinaryDigit,
  isDash,
  isDecimalDigit,
  isDigit,
  isDoubleQuote,
  isHexDigit,
  isIdentifierFollow,
  isIdentifierStart,
  isLetter,
  isLetterOrDigit,
  isNetWhiteSpace,
  isSingleQuote,
  isTypeSuffix,
  isVariableStart,
  isWhitespace,
  forcesNewToken,
  forcesNewTokenAfterNumber,
  forcesNewTokenInAssemblyName,
} from './chars.ts'
import { looksLikeSignature } from './signature.ts'
import type { ParseErrorId } from './parse-errors.ts'
import { ScriptExtent, SourceText } from './source-text.ts'
import type { TokenKind } from './tokens.ts'
import { redirectionStreams, Token, TokenFlags } from './tokens.ts'
import { keywords, operators } from './words.ts'
import { parseVariablePath } from './variable-path.ts'

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

/** Text with holes: what an expandable string is made of. */
class Template {
  /** as written, with the variables' names in it */
  value = ''
  readonly nested: Token[] = []
  readonly #literals: string[] = []
  #current = ''

  constructor(start = '') {
    this.value = start
    this.#current = start
  }

  append(text: string): void {
    this.value += text
    this.#current += text
  }

  hole(token: Token, source: string): void {
    this.value += source
    this.#literals.push(this.#current)
    this.#current = ''
    this.nested.push(token)
  }

  /** Takes back the last n characters, none of which may be a hole. */
  trim(n: number): void {
    this.value = this.value.slice(0, this.value.length - n)
    this.#current = this.#current.slice(0, this.#current.length - n)
  }

  get literals(): string[] {
    return [...this.#literals, this.#current]
  }
}

/** Thrown where a script nests too deep, or makes the parser go back too often; parse() reports it. */
export class TooComplicated extends Error {}

/** The result of an escape that is wrong: .NET's char.MaxValue stands for it. */
const invalidEscape = '\uffff'
const unicodeDigitsMax = 6
/** k m g t p, in lower case */
const multipliers = new Map([[107, 1n << 10n], [109, 1n << 20n], [103, 1n << 30n], [116, 1n << 40n], [112, 1n << 50n]])

export class Lexer {
  mode: LexerMode = 'command'
  allowSignedNumbers = false
  forceEndNumberOnTernaryOpChars = false
  wantSimpleName = false
  inWorkflowContext = false
  tokenList: Token[] | undefined
  requiresTokens: Token[] = []
  readonly source: SourceText
  readonly #errors: ErrorSink
  #script: string
  #index = 0
  #tokenStart = 0
  #adjustment = 0
  /** offsets left out of the text that is scanned, see Token.skippedOffsets; those before the nested text do not count */
  #skipped: readonly number[] | undefined
  #skippedFrom = 0
  #steps = 0
  readonly #stepsMax: number
  #signature: ScriptExtent | undefined

  constructor(source: SourceText, errors: ErrorSink) {
    this.source = source
    this.#script = source.text
    this.#errors = errors
    this.tokenList = []
    this.#stepsMax = parseRescansMax * (source.text.length + 1024)
  }

  // --- state that the parser moves

  startNestedScan(token: Token): LexerState {
    const state: LexerState = {
      index: this.#index,
      adjustment: this.#adjustment,
      script: this.#script,
      tokenStart: this.#tokenStart,
      skipped: this.#skipped,
      tokenList: this.tokenList,
    }
    this.#index = 0
    this.#adjustment = token.extent.start
    this.#script = token.value ?? ''
    this.#tokenStart = 0
    this.#setSkipped(token.skippedOffsets)
    this.tokenList = this.tokenList && []
    return state
  }

  finishNestedScan(state: LexerState): void {
    this.#index = state.index
    this.#adjustment = state.adjustment
    this.#script = state.script
    this.#tokenStart = state.tokenStart
    this.#setSkipped(state.skipped)
    this.tokenList = state.tokenList
  }

  #setSkipped(skipped: readonly number[] | undefined): void {
    this.#skipped = skipped
    this.#skippedFrom = skipped ? countBelow(skipped, 0, this.#adjustment, 0) : 0
  }

  getRestorePoint(): number {
    this.#tokenStart = this.#index
    return this.currentExtent().start
  }

  /** Goes back to an offset of the whole text: what was read from there on is read again. */
  resync(start: number): void {
    let adjustment = this.#adjustment
    if (this.#skipped) adjustment += countBelow(this.#skipped, this.#skippedFrom, start - 1, 0)
    this.#index = Math.max(0, Math.min(start - adjustment, this.#script.length + 1))
    if (this.tokenList) dropTokensFrom(this.tokenList, start)
    if (this.requiresTokens.length > 0) dropTokensFrom(this.requiresTokens, start)
  }

  currentExtent(): ScriptExtent {
    let start = this.#tokenStart + this.#adjustment
    let end = this.#index + this.#adjustment
    if (this.#skipped) {
      // each offset left out moves everything behind it by one
      start += countBelow(this.#skipped, this.#skippedFrom, start, 1)
      end += countBelow(this.#skipped, this.#skippedFrom, end, 1)
    }
    return new ScriptExtent(this.source, start, end)
  }

  scriptExtent(): ScriptExtent {
    return this.#extent(0, this.#script.length)
  }

  isAtEndOfScript(extent: ScriptExtent, throughComments = false): boolean {
    return extent.end >= this.#script.length || (throughComments && this.#onlyCommentsAfter(extent.end))
  }

  /** After a line end: the next line that is not a comment begins with a pipe. Blank lines end the search. */
  isPipeContinuation(extent: ScriptExtent): boolean {
    const script = this.#script
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
    if (this.#signature && this.#signature.start < extent.start) {
      this.#errors.reportError(extent, 'TokenAfterEndOfValidScriptText')
    }
  }

  // --- characters

  #get(): number {
    const i = this.#index++
    return i < this.#script.length ? this.#script.charCodeAt(i) : 0
  }

  #peek(): number {
    return this.#index < this.#script.length ? this.#script.charCodeAt(this.#index) : 0
  }

  #atEof(): boolean {
    return this.#index > this.#script.length
  }

  #extent(start: number, end: number): ScriptExtent {
    return new ScriptExtent(this.source, start + this.#adjustment, end + this.#adjustment)
  }

  #skipWhitespace(): void {
    while (isWhitespace(this.#peek())) this.#index++
  }

  #crlf(c: number): void {
    if (c === 13 && this.#peek() === 10) this.#index++
  }

  #onlyCommentsAfter(offset: number): boolean {
    const script = this.#script
    for (let i = offset; i < script.length; i++) {
      const c = script.charCodeAt(i)
      if (c === 35) i = skipLineComment(script, i + 1) - 1
      else if (c === 60 && script.charCodeAt(i + 1) === 35) i = skipBlockComment(script, i + 2) - 1
      else if (!isWhitespace(c)) return false
    }
    return true
  }

  // --- errors

  #errorAt(index: number, errorId: ParseErrorId): void {
    this.#errors.reportError(this.#extent(index, index + 1), errorId)
  }

  #incomplete(start: number, errorId: ParseErrorId, ...args: unknown[]): void {
    this.#errors.reportIncompleteInput(this.#extent(start, this.#index), errorId, ...args)
  }

  // --- making tokens

  #save(token: Token): Token {
    if (++this.#steps > this.#stepsMax) throw new TooComplicated()
    this.tokenList?.push(token)
    return token
  }

  #token(kind: TokenKind, flags = 0): Token {
    return this.#save(new Token(this.currentExtent(), kind, flags))
  }

  #stringToken(kind: TokenKind, value: string, flags = 0): Token {
    const token = new Token(this.currentExtent(), kind, flags)
    token.value = value
    return this.#save(token)
  }

  #templateToken(kind: TokenKind, template: Template, flags = 0): Token {
    const token = new Token(this.currentExtent(), kind, flags)
    token.value = template.value
    if (template.nested.length > 0) {
      token.nestedTokens = template.nested
      token.literals = template.literals
      if (template.nested.some((nested) => nested.hasError)) token.flags |= TokenFlags.TokenInError
    }
    return this.#save(token)
  }

  #fileRedirection(from: number, append: boolean, explicit: boolean): Token {
    if (explicit && this.mode === 'expression') {
      this.#index -= append ? 2 : 1
      const token = new Token(this.currentExtent(), 'Number')
      token.literal = { type: 'int32', value: from, text: String(from) }
      return this.#save(token)
    }
    const token = new Token(this.currentExtent(), 'Redirection')
    token.fromStream = redirectionStreams[from]
    token.append = append
    return this.#save(token)
  }

  #mergingRedirection(from: number, to: number): Token {
    const token = new Token(this.currentExtent(), 'Redirection')
    token.fromStream = redirectionStreams[from]
    token.toStream = redirectionStreams[to]
    return this.#save(token)
  }

  // --- white space and comments

  skipNewlines(skipSemis: boolean): void {
    for (;;) {
      const c = this.#get()
      if (c === 10 || c === 13) {
        this.#tokenStart = this.#index - 1
        this.#crlf(c)
        if (this.tokenList) this.#token('NewLine')
      } else if (isWhitespace(c)) {
        this.#skipWhitespace()
      } else if (c === 59 && skipSemis) {
        this.#tokenStart = this.#index - 1
        if (this.tokenList) this.#token('Semi')
      } else if (c === 35) {
        this.#tokenStart = this.#index - 1
        this.#lineComment()
      } else if (c === 60 && this.#peek() === 35) {
        this.#tokenStart = this.#index - 1
        this.#index++
        this.#blockComment()
      } else if (c === 96) {
        const next = this.#get()
        if (next === 10 || next === 13) {
          this.#tokenStart = this.#index - 2
          this.#crlf(next)
          if (this.tokenList) this.#token('LineContinuation')
        } else if (isNetWhiteSpace(next)) {
          this.#skipWhitespace()
        } else {
          this.#index -= 2
          return
        }
      } else {
        this.#index--
        return
      }
    }
  }

  #lineComment(): void {
    const script = this.#script
    const start = this.#index
    const end = skipLineComment(script, start)
    this.#index = end
    const token = this.#token('Comment')
    // from `#` on, also of a comment that GetLBracket met
    const text = script.slice(start, end)
    if (looksLikeSignature(text, script.charAt(end) || '\0')) this.#signature = token.extent
    else if (this.#adjustment === 0 && /^requires/i.test(text)) this.requiresTokens.push(token)
  }

  #blockComment(): void {
    const errorIndex = this.#index - 2
    const end = skipBlockComment(this.#script, this.#index)
    const closed = end <= this.#script.length && end - this.#index >= 2 && this.#script.slice(end - 2, end) === '#>'
    this.#index = end
    if (!closed) this.#incomplete(errorIndex, 'MissingTerminatorMultiLineComment')
    this.#token('Comment')
  }

  // --- escapes

  /** The character(s) that ` and c stand for; c has been read. */
  #backtick(c: number): string {
    switch (c) {
      case 48:
        return '\0'
      case 97:
        return '\x07'
      case 98:
        return '\b'
      case 101:
        return '\x1b'
      case 102:
        return '\f'
      case 110:
        return '\n'
      case 114:
        return '\r'
      case 116:
        return '\t'
      case 117:
        return this.#unicodeEscape()
      case 118:
        return '\v'
      default:
        return String.fromCharCode(c)
    }
  }

  #unicodeEscape(): string {
    const start = this.#index - 2
    if (this.#get() !== 123) {
      this.#index--
      this.#errors.reportError(this.#extent(start, this.#index), 'InvalidUnicodeEscapeSequence')
      return invalidEscape
    }
    let hex = ''
    for (let i = 0; i < unicodeDigitsMax + 1; i++) {
      const c = this.#get()
      if (c === 125) {
        if (i > 0) break
        this.#errors.reportError(this.#extent(start, this.#index), 'InvalidUnicodeEscapeSequence')
        return invalidEscape
      }
      if (!isHexDigit(c)) {
        this.#index--
        const few = i < unicodeDigitsMax
        this.#errorAt(this.#index, few ? 'InvalidUnicodeEscapeSequence' : 'MissingUnicodeEscapeSequenceTerminator')
        return invalidEscape
      }
      if (i === unicodeDigitsMax) {
        this.#index--
        this.#errorAt(this.#index, 'TooManyDigitsInUnicodeEscapeSequence')
        return invalidEscape
      }
      hex += String.fromCharCode(c)
    }
    const code = Number.parseInt(hex, 16)
    if (code <= 0xffff) return String.fromCharCode(code)
    if (code <= 0x10ffff) return String.fromCodePoint(code)
    this.#errors.reportError(this.#extent(start + 3, this.#index - 1), 'InvalidUnicodeEscapeSequenceValue')
    return invalidEscape
  }

  // --- strings

  /** Everything after `--%` up to a pipe, `&&` or the end of the line. */
  getVerbatimCommandArgument(): Token {
    this.#skipWhitespace()
    this.#tokenStart = this.#index
    let inQuotes = false
    for (;;) {
      const c = this.#get()
      if (c === 13 || c === 10 || (c === 0 && this.#atEof())) break
      if (isDoubleQuote(c)) inQuotes = !inQuotes
      else if (!inQuotes && (c === 124 || (c === 38 && this.#peek() === 38))) break
    }
    this.#index--
    return this.#stringToken('Generic', this.currentExtent().text)
  }

  /** After the opening quote: appends the text; true if the end of the script came first. */
  #singleQuoted(append: (text: string) => void): boolean {
    const errorIndex = this.#index - 1
    const script = this.#script
    let from = this.#index
    for (;;) {
      const c = this.#get()
      if (c === 0 && this.#atEof()) {
        append(script.slice(from))
        this.#index--
        this.#incomplete(errorIndex, 'TerminatorExpectedAtEndOfString', "'")
        return true
      }
      if (!isSingleQuote(c)) continue
      append(script.slice(from, this.#index - 1))
      if (!isSingleQuote(this.#peek())) return false
      from = this.#index++
    }
  }

  #scanSingleQuoted(): Token {
    let value = ''
    const failed = this.#singleQuoted((text) => {
      value += text
    })
    return this.#stringToken('StringLiteral', value, failed ? TokenFlags.TokenInError : 0)
  }

  /** After the opening quote: true if the end of the script came first. */
  #doubleQuoted(template: Template): boolean {
    const errorIndex = this.#index - 1
    for (;;) {
      let c = this.#get()
      if (c === 0 && this.#atEof()) {
        this.#index--
        this.#incomplete(errorIndex, 'TerminatorExpectedAtEndOfString', '"')
        return true
      }
      if (isDoubleQuote(c)) {
        if (!isDoubleQuote(this.#peek())) return false
        c = this.#get()
      } else if (c === 36) {
        if (this.#dollarInString(template, false)) continue
      } else if (c === 96) {
        const next = this.#peek()
        if (next !== 0) {
          this.#index++
          template.append(this.#backtick(next))
          continue
        }
      }
      template.append(String.fromCharCode(c))
    }
  }

  /** After `$` in an expandable text: takes a variable or sub-expression, if there is one. */
  #dollarInString(template: Template, hereString: boolean): boolean {
    const dollar = this.#index - 1
    const next = this.#peek()
    if (next !== 40 && next !== 123 && !isVariableStart(next)) return false
    const { mode, tokenList } = this
    const tokenStart = this.#tokenStart
    this.tokenList = undefined
    this.mode = 'expression'
    let nested: Token
    if (next === 40) {
      this.#index++
      nested = this.#subExpression(hereString)
    } else {
      this.#tokenStart = dollar
      nested = this.#scanVariable(false, true)
    }
    this.tokenList = tokenList
    this.#tokenStart = tokenStart
    this.mode = mode
    template.hole(nested, this.#script.slice(dollar, this.#index))
    return true
  }

  /** `$(...)` in a string: only the parentheses are counted now, the parser scans the inside later. */
  #subExpression(hereString: boolean): Token {
    this.#tokenStart = this.#index - 2
    let text = '$('
    let parens = 1
    let failed = false
    const skipped: number[] = []
    while (parens > 0) {
      const c = this.#get()
      if (c === 40) parens++
      else if (c === 41) parens--
      else if (c === 96 || isDoubleQuote(c)) {
        const next = this.#peek()
        if (!hereString && isDoubleQuote(next)) {
          this.#index++
          text += String.fromCharCode(next)
          skipped.push(this.#index - 2 + this.#adjustment)
          continue
        }
      } else if (c === 0 && this.#atEof()) {
        this.#index--
        this.#incomplete(this.#tokenStart, 'IncompleteDollarSubexpressionReference')
        failed = true
        break
      }
      text += String.fromCharCode(c)
    }
    const token = new Token(this.currentExtent(), 'StringLiteral', failed ? TokenFlags.TokenInError : 0)
    token.value = text
    token.skippedOffsets = skipped.length > 0 ? skipped : this.#skipped
    return token
  }

  #scanDoubleQuoted(): Token {
    const template = new Template()
    const failed = this.#doubleQuoted(template)
    return this.#templateToken('StringExpandable', template, failed ? TokenFlags.TokenInError : 0)
  }

  /** After `@'` or `@"`: only white space up to the line end is allowed. */
  #hereStringHeader(quote: string): boolean {
    const header = this.#index - 2
    let c: number
    do c = this.#get()
    while (isWhitespace(c))
    if (c === 13) {
      this.#crlf(c)
      return true
    }
    if (c === 10) return true
    this.#index--
    if (c === 0 && this.#index >= this.#script.length) {
      this.#incomplete(header, 'TerminatorExpectedAtEndOfString', `${quote}@`)
      return false
    }
    this.#errorAt(this.#index, 'UnexpectedCharactersAfterHereStringHeader')
    for (;;) {
      c = this.#get()
      if (c === quote.charCodeAt(0) && this.#peek() === 64) {
        this.#index++
        break
      }
      if (c === 13 || c === 10 || (c === 0 && this.#atEof())) {
        this.#index--
        break
      }
    }
    return false
  }

  /** At the start of a line of a here-string: true if its end stands here; else the white space read is appended. */
  #hereStringFooter(template: Template, isQuote: (c: number) => boolean, onFalseFooter: (index: number) => void): boolean {
    let c = this.#get()
    if (isQuote(c) && this.#peek() === 64) {
      this.#index++
      return true
    }
    while (isWhitespace(c)) {
      template.append(String.fromCharCode(c))
      c = this.#get()
    }
    if (isQuote(c) && this.#peek() === 64) {
      template.append(String.fromCharCode(c))
      onFalseFooter(this.#index - 1)
      template.append(String.fromCharCode(this.#get()))
      return false
    }
    this.#index--
    return false
  }

  #scanHereString(expandable: boolean): Token {
    const header = this.#index - 2
    const quote = expandable ? '"' : "'"
    const kind = expandable ? 'HereStringExpandable' : 'HereStringLiteral'
    const isQuote = expandable ? isDoubleQuote : isSingleQuote
    if (!this.#hereStringHeader(quote)) return this.#stringToken(kind, '', TokenFlags.TokenInError)
    const template = new Template()
    let falseFooter = -1
    const onFalseFooter = (index: number) => {
      if (falseFooter === -1) falseFooter = index
    }
    let flags = 0
    let done = this.#hereStringFooter(template, isQuote, onFalseFooter)
    while (!done) {
      const c = this.#get()
      if (c === 13 || c === 10) {
        const newline = c === 13 && this.#peek() === 10 ? '\r\n' : String.fromCharCode(c)
        this.#index += newline.length - 1
        template.append(newline)
        done = this.#hereStringFooter(template, isQuote, onFalseFooter)
        if (done) template.trim(newline.length)
        continue
      }
      if (c === 0 && this.#atEof()) {
        this.#index--
        if (falseFooter !== -1) this.#incomplete(falseFooter, 'WhitespaceBeforeHereStringFooter')
        else this.#incomplete(header, 'TerminatorExpectedAtEndOfString', `${quote}@`)
        flags = TokenFlags.TokenInError
        break
      }
      if (expandable) {
        if (c === 36 && this.#dollarInString(template, true)) continue
        if (c === 96 && this.#peek() !== 0) {
          template.append(this.#backtick(this.#get()))
          continue
        }
      }
      template.append(String.fromCharCode(c))
    }
    return expandable ? this.#templateToken(kind, template, flags) : this.#stringToken(kind, template.value, flags)
  }

  // --- variables, parameters, generic tokens

  /** After `$` or `@`. */
  #scanVariable(splatted: boolean, inString: boolean): Token {
    const first = this.#get()
    if (first === 123) return this.#bracedVariable(inString)
    if (!isVariableStart(first)) {
      this.#index--
      return this.#scanGeneric('$')
    }
    if (first === 36 || first === 63 || first === 94) {
      if (this.mode === 'command' && !forcesNewToken(this.#peek())) return this.#rescanAsGeneric()
    } else {
      for (;;) {
        const c = this.#get()
        if (c === 58 && this.#peek() !== 58) continue
        if (c === 95 || c === 63 || isLetterOrDigit(c)) continue
        this.#index--
        // a dot, a bracket, an assignment or `::` ends a name in every mode
        if (c === 58 || c === 46 || c === 91 || c === 61) break
        if (this.mode === 'command' && !forcesNewToken(c)) return this.#rescanAsGeneric()
        break
      }
    }
    const path = parseVariablePath(this.#script.slice(this.#tokenStart + 1, this.#index))
    if (path.unqualifiedPath === '') {
      const errorId = path.isDriveQualified ? 'InvalidVariableReferenceWithDrive' : 'InvalidVariableReference'
      this.#errors.reportError(this.#extent(this.#tokenStart, this.#index), errorId)
    }
    const token = new Token(this.currentExtent(), splatted ? 'SplattedVariable' : 'Variable')
    token.variablePath = path
    return this.#save(token)
  }

  #bracedVariable(inString: boolean): Token {
    const errorIndex = this.#index - 1
    let name = ''
    let closed = false
    for (;;) {
      const c = this.#get()
      if (c === 125) {
        closed = true
        break
      }
      if (c === 0 && this.#atEof()) {
        this.#index--
        break
      }
      if (c === 96) {
        const next = this.#get()
        if (next === 0 && this.#atEof()) {
          this.#index--
          break
        }
        name += this.#backtick(next)
        continue
      }
      if (inString && isDoubleQuote(c)) {
        if (this.#index >= this.#script.length) break
        if (isDoubleQuote(this.#peek())) {
          name += String.fromCharCode(this.#get())
          continue
        }
      } else if (c === 123) this.#errorAt(this.#index, 'OpenBraceNeedsToBeBackTickedInVariableName')
      name += String.fromCharCode(c)
    }
    if (!closed) this.#incomplete(errorIndex, 'IncompleteDollarVariableReference')
    if (name === '') {
      if (closed) this.#errorAt(this.#index - 1, 'EmptyVariableReference')
      name = ':Error:'
    }
    if (this.mode === 'command') {
      const c = this.#peek()
      if (!forcesNewToken(c) && c !== 46 && c !== 91) return this.#rescanAsGeneric()
    }
    const path = parseVariablePath(name)
    if (path.unqualifiedPath === '') {
      this.#errors.reportError(this.#extent(this.#tokenStart, this.#index), 'InvalidBracedVariableReference')
    }
    const token = new Token(this.currentExtent(), 'Variable')
    token.variablePath = path
    return this.#save(token)
  }

  /** What begins with a dash: an operator in an expression, else a parameter. */
  #scanParameter(): Token {
    const command = this.mode === 'command'
    let name = ''
    let colon = false
    for (;;) {
      const c = this.#get()
      if (c === 58) {
        colon = true
        if (!command) this.#index--
        break
      }
      if ((c < 128 && isLetter(c)) || (command && !endsParameter(c))) {
        if (command && (isSingleQuote(c) || isDoubleQuote(c))) {
          this.#index--
          return this.#scanGeneric(this.#script.charAt(this.#tokenStart) + name)
        }
        name += String.fromCharCode(c)
        continue
      }
      this.#index--
      break
    }
    if (this.mode === 'expression') {
      const operator = operators.get(name.toLowerCase())
      if (operator) return this.#token(operator)
    }
    if (name === '') return this.#token('Minus')
    const token = new Token(this.currentExtent(), 'Parameter')
    token.parameterName = name
    token.usedColon = colon
    return this.#save(token)
  }

  #operatorOrGeneric(text: string, kind: TokenKind): Token {
    if (this.mode === 'command' && !forcesNewToken(this.#peek())) return this.#scanGeneric(text)
    return this.#token(kind)
  }

  #rescanAsGeneric(): Token {
    this.#index = this.#tokenStart
    return this.#scanGeneric('')
  }

  /** A command name or argument that is nothing else: `start` has been read already. */
  #scanGeneric(start: string): Token {
    const template = new Template(start)
    for (;;) {
      const c = this.#get()
      if (forcesNewToken(c)) break
      if (c === 96) {
        const next = this.#peek()
        if (next !== 0) {
          this.#index++
          template.append(this.#backtick(next))
          continue
        }
      } else if (isSingleQuote(c)) {
        this.#singleQuoted((text) => template.append(text))
        continue
      } else if (isDoubleQuote(c)) {
        this.#doubleQuoted(template)
        continue
      } else if (c === 36) {
        if (this.#dollarInString(template, false)) continue
      }
      template.append(String.fromCharCode(c))
    }
    this.#index--
    return this.#templateToken('Generic', template)
  }

  // --- numbers

  #digits(test: (c: number) => boolean): string {
    const from = this.#index
    while (test(this.#peek())) this.#index++
    return this.#script.slice(from, this.#index)
  }

  /** After `e`: sign and digits; undefined if no digit is there. */
  #exponent(): string | undefined {
    let sign = ''
    const c = this.#peek()
    if (c === 43 || isDash(c)) {
      this.#index++
      sign = c === 43 ? '+' : '-'
    }
    const digits = this.#digits(isDecimalDigit)
    return digits === '' ? undefined : sign + digits
  }

  #afterDot(): string | undefined {
    const digits = this.#digits(isDecimalDigit)
    const c = this.#peek()
    if (c !== 101 && c !== 69) return digits
    this.#index++
    const exponent = this.#exponent()
    return exponent === undefined ? undefined : `${digits}e${exponent}`
  }

  /** Reads on from the first character; undefined if this is no number after all. */
  #numberParts(
    first: number,
  ): { digits: string; format: NumberFormat; suffix: NumberSuffix; real: boolean; multiplier: bigint } | undefined {
    let digits = ''
    let c = first
    if (isDash(c) || c === 43) {
      digits = c === 43 ? '+' : '-'
      c = this.#get()
    }
    let format: NumberFormat = 'decimal'
    let real = false
    const second = this.#peek()
    if (c === 46) {
      const rest = this.#afterDot()
      if (rest === undefined) return undefined
      digits += `.${rest}`
      real = true
    } else if (c === 48 && (second === 120 || second === 88)) {
      this.#index++
      digits += `0${this.#digits(isHexDigit)}`
      format = 'hex'
    } else if (c === 48 && (second === 98 || second === 66)) {
      this.#index++
      digits += this.#digits(isBinaryDigit)
      if (digits === '') return undefined
      format = 'binary'
    } else {
      digits += String.fromCharCode(c) + this.#digits(isDecimalDigit)
      const next = this.#peek()
      if (next === 46 && this.#script.charCodeAt(this.#index + 1) !== 46) {
        this.#index++
        const rest = this.#afterDot()
        if (rest === undefined) return undefined
        digits += `.${rest}`
        real = true
      } else if (next === 101 || next === 69) {
        this.#index++
        const exponent = this.#exponent()
        if (exponent === undefined) return undefined
        digits += `e${exponent}`
        real = true
      }
    }
    let suffix = ''
    if (isTypeSuffix(this.#peek())) {
      suffix = String.fromCharCode(this.#get()).toLowerCase()
      if (isTypeSuffix(this.#peek())) {
        const second = String.fromCharCode(this.#get()).toLowerCase()
        if (suffix !== 'u' || !'lsy'.includes(second)) return undefined
        suffix += second
      }
    }
    let multiplier = 1n
    const unit = multipliers.get(this.#peek() | 0x20)
    if (unit !== undefined) {
      this.#index++
      const b = this.#peek()
      if (b !== 98 && b !== 66) return undefined
      this.#index++
      multiplier = unit
    }
    const next = this.#peek()
    if (!forcesNewToken(next)) {
      if (this.mode !== 'expression') return undefined
      if (!forcesNewTokenAfterNumber(next, this.forceEndNumberOnTernaryOpChars)) return undefined
    }
    return { digits, format, suffix: suffix as NumberSuffix, real, multiplier }
  }

  #scanNumber(first: number): Token {
    const parts = this.#numberParts(first)
    if (!parts) return this.#rescanAsGeneric()
    const text = this.#script.slice(this.#tokenStart, this.#index)
    let literal = numericLiteral(parts.digits, parts.format, parts.suffix, parts.real, parts.multiplier, text)
    if (!literal) {
      if (this.mode !== 'expression') return this.#rescanAsGeneric()
      this.#errors.reportError(this.#extent(this.#tokenStart, this.#index), 'BadNumericConstant', text)
      literal = { type: 'int32', value: 0, text }
    }
    const token = new Token(this.currentExtent(), 'Number')
    token.literal = literal
    return this.#save(token)
  }

  // --- tokens that the parser asks for by name

  /** `.`, `::`, `[`, `?.`, `?[` right after an expression; block comments may stand between, white space may not. */
  getMemberAccessOperator(allowLBracket: boolean): Token | undefined {
    while (this.#peek() === 60) {
      if (this.#script.charCodeAt(this.#index + 1) !== 35) return undefined
      this.#tokenStart = this.#index
      this.#index += 2
      this.#blockComment()
    }
    const c = this.#peek()
    const next = this.#index + 1 < this.#script.length ? this.#script.charCodeAt(this.#index + 1) : 0
    this.#tokenStart = this.#index
    if (c === 46) {
      if (next === 46 || (this.mode === 'command' && endsArgument(next))) return undefined
      return this.#take(1, 'Dot')
    }
    if (c === 58) {
      if (next !== 58) return undefined
      const after = this.#index + 2 < this.#script.length ? this.#script.charCodeAt(this.#index + 2) : 0
      if (this.mode === 'command' && endsArgument(after)) return undefined
      return this.#take(2, 'ColonColon')
    }
    if (c === 91 && allowLBracket) return this.#take(1, 'LBracket')
    if (c === 63) {
      if (next === 46) return this.#take(2, 'QuestionDot')
      if (next === 91 && allowLBracket) return this.#take(2, 'QuestionLBracket')
    }
    return undefined
  }

  #take(length: number, kind: TokenKind): Token {
    this.#index += length
    return this.#token(kind)
  }

  getInvokeMemberOpenParen(): Token | undefined {
    const c = this.#peek()
    this.#tokenStart = this.#index
    if (c === 40) return this.#take(1, 'LParen')
    return c === 123 ? this.#take(1, 'LCurly') : undefined
  }

  /** A `[` that begins an attribute or type; in command mode it would begin a generic token. */
  getLBracket(): Token | undefined {
    const restore = this.#index
    let resyncIfMemberAccess = false
    for (;;) {
      this.#tokenStart = this.#index
      const c = this.#get()
      if (isWhitespace(c)) {
        resyncIfMemberAccess = true
        this.#skipWhitespace()
      } else if (c === 35) {
        resyncIfMemberAccess = true
        this.#lineComment()
      } else if (c === 60 && this.#peek() === 35) {
        resyncIfMemberAccess = false
        this.#index++
        this.#blockComment()
      } else if (c === 91) {
        return this.#token('LBracket')
      } else {
        if ((c === 46 || c === 58) && resyncIfMemberAccess) this.resync(restore)
        else this.#index--
        return undefined
      }
    }
  }

  /** After the comma in `[type, assembly]`. */
  getAssemblyNameSpec(): string {
    let name = this.#assemblyNameToken()
    while (this.#peek() === 44) {
      this.#tokenStart = this.#index
      this.#take(1, 'Comma')
      name += `, ${this.#assemblyNameToken()}`
      if (this.#peek() === 61) {
        this.#tokenStart = this.#index
        this.#take(1, 'Equals')
        name += `=${this.#assemblyNameToken()}`
      }
    }
    return name
  }

  #assemblyNameToken(): string {
    this.#skipWhitespace()
    this.#tokenStart = this.#index
    while (!forcesNewTokenInAssemblyName(this.#get()));
    this.#index--
    const text = this.#script.slice(this.#tokenStart, this.#index)
    this.#token('Identifier', TokenFlags.TypeName)
    this.#skipWhitespace()
    return text
  }

  // --- names

  #scanDot(): Token {
    const c = this.#peek()
    if (c === 46) {
      this.#index++
      if (this.mode === 'command' && !forcesNewToken(this.#peek())) {
        this.#index--
        return this.#scanGeneric('.')
      }
      return this.#token('DotDot')
    }
    if (isDecimalDigit(c)) return this.#scanNumber(46)
    if (this.mode === 'command' && !forcesNewToken(c) && c !== 36 && c !== 34 && c !== 39) return this.#scanGeneric('.')
    return this.#token('Dot')
  }

  #scanIdentifier(): Token {
    const start = this.#index - 1
    while (isIdentifierFollow(this.#peek())) this.#index++
    if (this.mode === 'typeName') {
      for (let c = this.#peek(); isLetterOrDigit(c) || isTypeNamePunctuation(c); c = this.#peek()) this.#index++
      return this.#token('Identifier', TokenFlags.TypeName)
    }
    if (this.wantSimpleName) return this.#token('Identifier')
    if (this.mode === 'command' && !forcesNewToken(this.#peek())) {
      return this.#scanGeneric(this.#script.slice(start, this.#index))
    }
    if (this.mode !== 'expression') {
      const keyword = keywords.get(this.#script.slice(start, this.#index).toLowerCase())
      if (keyword && (keyword !== 'InlineScript' || this.inWorkflowContext)) return this.#token(keyword)
    }
    return this.#token('Identifier')
  }

  /** After `:` in command mode. */
  #scanLabel(): Token {
    const start = this.#index
    const first = this.#get()
    if (!isIdentifierStart(first)) {
      this.#index--
      if (first === 0 && this.#index >= this.#script.length) return this.#stringToken('Generic', ':')
      return this.#scanGeneric(':')
    }
    while (isIdentifierFollow(this.#peek())) this.#index++
    const name = this.#script.slice(start, this.#index)
    if (this.mode === 'command' && !forcesNewToken(this.#peek())) {
      return this.#scanGeneric(`:${name}${String.fromCharCode(this.#get())}`)
    }
    const token = new Token(this.currentExtent(), 'Label')
    token.labelText = name
    return this.#save(token)
  }

  nextToken(): Token {
    for (;;) {
      this.#tokenStart = this.#index
      const c = this.#get()
      if (isWhitespace(c)) {
        this.#skipWhitespace()
        continue
      }
      if (c === 35) {
        this.#lineComment()
        continue
      }
      if (c === 60 && this.#peek() === 35) {
        this.#index++
        this.#blockComment()
        continue
      }
      if (c === 96) {
        const token = this.#backtickToken()
        if (token) return token
        continue
      }
      return this.#scanToken(c)
    }
  }

  /** A backtick between tokens: a line continuation, or the start of a generic token. */
  #backtickToken(): Token | undefined {
    const c = this.#get()
    if (c === 13 || c === 10) {
      this.#crlf(c)
      this.#token('LineContinuation')
      return undefined
    }
    if (isNetWhiteSpace(c)) {
      this.#skipWhitespace()
      return undefined
    }
    if (c === 0 && this.#atEof()) {
      this.#incomplete(this.#index, 'IncompleteString')
      this.#index--
      return undefined
    }
    return this.#scanGeneric(this.#backtick(c))
  }

  #scanToken(c: number): Token {
    if (isSingleQuote(c)) return this.#scanSingleQuoted()
    if (isDoubleQuote(c)) return this.#scanDoubleQuoted()
    if (isDash(c)) return this.#scanDash(c)
    if (c === 95 || isLetter(c)) return this.#scanIdentifier()
    const next = this.#peek()
    switch (c) {
      case 0:
        if (!this.#atEof()) return this.#scanGeneric('\0')
        return this.#save(new Token(this.#extent(this.#tokenStart + 1, this.#tokenStart + 1), 'EndOfInput'))
      case 10:
      case 13:
        this.#crlf(c)
        return this.#token('NewLine')
      case 33: // !
        return this.#scanExclaim(c, next)
      case 36: // $
        if (next === 40) return this.#take(1, 'DollarParen')
        return this.#scanVariable(false, false)
      case 37: // %
        if (next !== 61) return this.#operatorOrGeneric('%', 'Rem')
        this.#index++
        return this.#operatorOrGeneric('%=', 'RemainderEquals')
      case 38: // &
        return next === 38 ? this.#take(1, 'AndAnd') : this.#token('Ampersand')
      case 40:
        return this.#token('LParen')
      case 41:
        return this.#token('RParen')
      case 42: // *
        return this.#scanStar(next)
      case 43: // +
        if (next === 43 || next === 61) {
          this.#index++
          return next === 43 ? this.#operatorOrGeneric('++', 'PlusPlus') : this.#operatorOrGeneric('+=', 'PlusEquals')
        }
        if (this.allowSignedNumbers && (isDigit(next) || next === 46)) return this.#scanNumber(c)
        return this.#operatorOrGeneric('+', 'Plus')
      case 44:
        return this.#token('Comma')
      case 46:
        return this.#scanDot()
      case 47: // /
        if (next !== 61) return this.#operatorOrGeneric('/', 'Divide')
        this.#index++
        return this.#operatorOrGeneric('/=', 'DivideEquals')
      case 48:
      case 55:
      case 56:
      case 57:
        return this.#scanNumber(c)
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54: // 1 to 6: a stream before >
        return next === 62 ? this.#scanStreamRedirection(c - 48) : this.#scanNumber(c)
      case 58: // :
        if (next === 58) {
          this.#index++
          if (this.mode === 'command' && !this.wantSimpleName && !forcesNewToken(this.#peek())) return this.#scanGeneric('::')
          return this.#token('ColonColon')
        }
        return this.mode === 'command' ? this.#scanLabel() : this.#token('Colon')
      case 59:
        return this.#token('Semi')
      case 60: // <
        return this.#token('RedirectInStd')
      case 61:
        return this.#operatorOrGeneric('=', 'Equals')
      case 62: // >
        if (next !== 62) return this.#fileRedirection(1, false, false)
        this.#index++
        return this.#fileRedirection(1, true, false)
      case 63: // ?
        if (this.mode !== 'expression') return this.#scanGeneric('?')
        if (next !== 63) return this.#token('QuestionMark')
        this.#index++
        return this.#peek() === 61 ? this.#take(1, 'QuestionQuestionEquals') : this.#token('QuestionQuestion')
      case 64: // @
        return this.#scanAt(next)
      case 91: // [
        if (this.mode === 'command' && !forcesNewToken(next)) return this.#scanGeneric('[')
        return this.#token('LBracket')
      case 93:
        return this.#token('RBracket')
      case 123:
        return this.#token('LCurly')
      case 124:
        return next === 124 ? this.#take(1, 'OrOr') : this.#token('Pipe')
      case 125:
        return this.#token('RCurly')
      default:
        return this.#scanGeneric(String.fromCharCode(c))
    }
  }

  #scanAt(next: number): Token {
    if (next === 123) return this.#take(1, 'AtCurly')
    if (next === 40) return this.#take(1, 'AtParen')
    if (isSingleQuote(next) || isDoubleQuote(next)) {
      this.#index++
      return this.#scanHereString(isDoubleQuote(next))
    }
    if (isVariableStart(next)) return this.#scanVariable(true, false)
    this.#errorAt(this.#index - 1, 'UnrecognizedToken')
    return this.#token('Unknown')
  }

  #scanDash(c: number): Token {
    const next = this.#peek()
    const dash = String.fromCharCode(c)
    if (isDash(next)) {
      this.#index++
      return this.#operatorOrGeneric(dash + String.fromCharCode(next), 'MinusMinus')
    }
    if (next === 61) {
      this.#index++
      return this.#operatorOrGeneric(`${dash}=`, 'MinusEquals')
    }
    if (isLetter(next) || next === 95 || next === 63) return this.#scanParameter()
    if (this.allowSignedNumbers && (isDigit(next) || next === 46)) return this.#scanNumber(c)
    return this.#operatorOrGeneric(dash, 'Minus')
  }

  #scanExclaim(c: number, next: number): Token {
    if (this.mode === 'command' && !forcesNewToken(next)) return this.#scanGeneric('!')
    if (this.mode === 'expression') {
      if (isIdentifierStart(next)) return this.#scanGeneric('!')
      if (isDigit(next) || next === 46) {
        const isNumber = this.#numberParts(c) !== undefined
        this.#index = this.#tokenStart + 1
        if (!isNumber) return this.#scanGeneric('!')
      }
    }
    return this.#token('Exclaim')
  }

  #scanStar(next: number): Token {
    if (next === 61) {
      this.#index++
      return this.#operatorOrGeneric('*=', 'MultiplyEquals')
    }
    if (next === 62) return this.#scanStreamRedirection(0)
    return this.#operatorOrGeneric('*', 'Multiply')
  }

  /** At the `>` after a stream's number or `*`. */
  #scanStreamRedirection(from: number): Token {
    const explicit = from !== 0
    this.#index++
    const next = this.#peek()
    if (next === 62) {
      this.#index++
      return this.#fileRedirection(from, true, explicit)
    }
    if (next === 38) {
      const to = this.#script.charCodeAt(this.#index + 1) - 48
      if (to === 1 || (to === 2 && explicit)) {
        this.#index += 2
        return this.#mergingRedirection(from, to)
      }
    }
    return this.#fileRedirection(from, false, explicit)
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

/** Ends a parameter in command mode: `{}();,|&.[`, line ends, white space. */
function endsParameter(c: number): boolean {
  return forcesNewToken(c) || c === 46 || c === 91
}

function endsArgument(c: number): boolean {
  return isWhitespace(c) || c === 0 || c === 13 || c === 10
}

/** `.` `` ` `` `_` `+` `#` `\` in type names */
function isTypeNamePunctuation(c: number): boolean {
  return c === 46 || c === 96 || c === 95 || c === 43 || c === 35 || c === 92
}
