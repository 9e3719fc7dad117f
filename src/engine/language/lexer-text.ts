/** Strings, here-strings, variables, parameters and generic tokens. */
import {
  forcesNewToken,
  isDoubleQuote,
  isHexDigit,
  isLetter,
  isLetterOrDigit,
  isSingleQuote,
  isVariableStart,
  isWhitespace,
} from './chars.ts'
import { Scanner } from './scanner.ts'
import type { TokenKind } from './tokens.ts'
import { Token, TokenFlags } from './tokens.ts'
import { parseVariablePath } from './variable-path.ts'
import { operators } from './words.ts'

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

/** The result of an escape that is wrong: .NET's char.MaxValue stands for it. */
const invalidEscape = '\uffff'
const unicodeDigitsMax = 6

/** no quote, no backtick, no dollar, no end of line where one matters; zero may be the end of the script */
const plainInQuotes = /[^"\u201c-\u201e`$\0]+/y
const plainInHereString = /[^\r\n`$\0]+/y

export abstract class TextScanner extends Scanner {
  protected templateToken(kind: TokenKind, template: Template, flags = 0): Token {
    const token = new Token(this.currentExtent(), kind, flags)
    token.value = template.value
    if (template.nested.length > 0) {
      token.nestedTokens = template.nested
      token.literals = template.literals
      if (template.nested.some((nested) => nested.hasError)) token.flags |= TokenFlags.TokenInError
    }
    return this.save(token)
  }

  // --- escapes

  /** The character(s) that ` and c stand for; c has been read. */
  protected backtick(c: number): string {
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
        return this.unicodeEscape()
      case 118:
        return '\v'
      default:
        return String.fromCharCode(c)
    }
  }

  protected unicodeEscape(): string {
    const start = this.index - 2
    if (this.get() !== 123) {
      this.index--
      this.errors.reportError(this.extent(start, this.index), 'InvalidUnicodeEscapeSequence')
      return invalidEscape
    }
    let hex = ''
    for (let i = 0; i < unicodeDigitsMax + 1; i++) {
      const c = this.get()
      if (c === 125) {
        if (i > 0) break
        this.errors.reportError(this.extent(start, this.index), 'InvalidUnicodeEscapeSequence')
        return invalidEscape
      }
      if (!isHexDigit(c)) {
        this.index--
        const few = i < unicodeDigitsMax
        this.errorAt(
          this.index,
          few ? 'InvalidUnicodeEscapeSequence' : 'MissingUnicodeEscapeSequenceTerminator',
        )
        return invalidEscape
      }
      if (i === unicodeDigitsMax) {
        this.index--
        this.errorAt(this.index, 'TooManyDigitsInUnicodeEscapeSequence')
        return invalidEscape
      }
      hex += String.fromCharCode(c)
    }
    const code = Number.parseInt(hex, 16)
    if (code <= 0xffff) return String.fromCharCode(code)
    if (code <= 0x10ffff) return String.fromCodePoint(code)
    this.errors.reportError(this.extent(start + 3, this.index - 1), 'InvalidUnicodeEscapeSequenceValue')
    return invalidEscape
  }

  // --- strings

  /** Everything after `--%` up to a pipe, `&&` or the end of the line. */
  getVerbatimCommandArgument(): Token {
    this.skipWhitespace()
    this.tokenStart = this.index
    let inQuotes = false
    for (;;) {
      const c = this.get()
      if (c === 13 || c === 10 || (c === 0 && this.atEof())) break
      if (isDoubleQuote(c)) inQuotes = !inQuotes
      else if (!inQuotes && (c === 124 || (c === 38 && this.peek() === 38))) break
    }
    this.index--
    return this.stringToken('Generic', this.currentExtent().text)
  }

  /** After the opening quote: appends the text; true if the end of the script came first. */
  protected singleQuoted(append: (text: string) => void): boolean {
    const errorIndex = this.index - 1
    const script = this.script
    let from = this.index
    for (;;) {
      const c = this.get()
      if (c === 0 && this.atEof()) {
        append(script.slice(from))
        this.index--
        this.incomplete(errorIndex, 'TerminatorExpectedAtEndOfString', "'")
        return true
      }
      if (!isSingleQuote(c)) continue
      append(script.slice(from, this.index - 1))
      if (!isSingleQuote(this.peek())) return false
      from = this.index++
    }
  }

  protected scanSingleQuoted(): Token {
    let value = ''
    const failed = this.singleQuoted((text) => {
      value += text
    })
    return this.stringToken('StringLiteral', value, failed ? TokenFlags.TokenInError : 0)
  }

  /** After the opening quote: true if the end of the script came first. */
  protected doubleQuoted(template: Template): boolean {
    const errorIndex = this.index - 1
    for (;;) {
      this.plain(template, plainInQuotes)
      let c = this.get()
      if (c === 0 && this.atEof()) {
        this.index--
        this.incomplete(errorIndex, 'TerminatorExpectedAtEndOfString', '"')
        return true
      }
      if (isDoubleQuote(c)) {
        if (!isDoubleQuote(this.peek())) return false
        c = this.get()
      } else if (c === 36) {
        if (this.dollarInString(template, false)) continue
      } else if (c === 96) {
        const next = this.peek()
        if (next !== 0) {
          this.index++
          template.append(this.backtick(next))
          continue
        }
      }
      template.append(String.fromCharCode(c))
    }
  }

  /** Takes what stands for itself. */
  protected plain(template: Template, run: RegExp): void {
    run.lastIndex = this.index
    const found = run.exec(this.script)
    if (found === null) return
    template.append(found[0])
    this.index = run.lastIndex
  }

  /** After `$` in an expandable text: takes a variable or sub-expression, if there is one. */
  protected dollarInString(template: Template, hereString: boolean): boolean {
    const dollar = this.index - 1
    const next = this.peek()
    if (next !== 40 && next !== 123 && !isVariableStart(next)) return false
    const { mode, tokenList } = this
    const tokenStart = this.tokenStart
    this.tokenList = undefined
    this.mode = 'expression'
    let nested: Token
    if (next === 40) {
      this.index++
      nested = this.subExpression(hereString)
    } else {
      this.tokenStart = dollar
      nested = this.scanVariable(false, true)
    }
    this.tokenList = tokenList
    this.tokenStart = tokenStart
    this.mode = mode
    template.hole(nested, this.script.slice(dollar, this.index))
    return true
  }

  /** `$(...)` in a string: only the parentheses are counted now, the parser scans the inside later. */
  protected subExpression(hereString: boolean): Token {
    this.tokenStart = this.index - 2
    let text = '$('
    let parens = 1
    let failed = false
    const skipped: number[] = []
    while (parens > 0) {
      const c = this.get()
      if (c === 40) parens++
      else if (c === 41) parens--
      else if (c === 96 || isDoubleQuote(c)) {
        const next = this.peek()
        if (!hereString && isDoubleQuote(next)) {
          this.index++
          text += String.fromCharCode(next)
          skipped.push(this.index - 2 + this.adjustment)
          continue
        }
      } else if (c === 0 && this.atEof()) {
        this.index--
        this.incomplete(this.tokenStart, 'IncompleteDollarSubexpressionReference')
        failed = true
        break
      }
      text += String.fromCharCode(c)
    }
    const token = new Token(this.currentExtent(), 'StringLiteral', failed ? TokenFlags.TokenInError : 0)
    token.value = text
    token.skippedOffsets = skipped.length > 0 ? skipped : this.skipped
    return token
  }

  protected scanDoubleQuoted(): Token {
    const template = new Template()
    const failed = this.doubleQuoted(template)
    return this.templateToken('StringExpandable', template, failed ? TokenFlags.TokenInError : 0)
  }

  /** After `@'` or `@"`: only white space up to the line end is allowed. */
  protected hereStringHeader(quote: string): boolean {
    const header = this.index - 2
    let c: number
    do c = this.get()
    while (isWhitespace(c))
    if (c === 13) {
      this.crlf(c)
      return true
    }
    if (c === 10) return true
    this.index--
    if (c === 0 && this.index >= this.script.length) {
      this.incomplete(header, 'TerminatorExpectedAtEndOfString', `${quote}@`)
      return false
    }
    this.errorAt(this.index, 'UnexpectedCharactersAfterHereStringHeader')
    for (;;) {
      c = this.get()
      if (c === quote.charCodeAt(0) && this.peek() === 64) {
        this.index++
        break
      }
      if (c === 13 || c === 10 || (c === 0 && this.atEof())) {
        this.index--
        break
      }
    }
    return false
  }

  /** At the start of a line of a here-string: true if its end stands here; else the white space read is appended. */
  protected hereStringFooter(
    template: Template,
    isQuote: (c: number) => boolean,
    onFalseFooter: (index: number) => void,
  ): boolean {
    let c = this.get()
    if (isQuote(c) && this.peek() === 64) {
      this.index++
      return true
    }
    while (isWhitespace(c)) {
      template.append(String.fromCharCode(c))
      c = this.get()
    }
    if (isQuote(c) && this.peek() === 64) {
      template.append(String.fromCharCode(c))
      onFalseFooter(this.index - 1)
      template.append(String.fromCharCode(this.get()))
      return false
    }
    this.index--
    return false
  }

  protected scanHereString(expandable: boolean): Token {
    const header = this.index - 2
    const quote = expandable ? '"' : "'"
    const kind = expandable ? 'HereStringExpandable' : 'HereStringLiteral'
    const isQuote = expandable ? isDoubleQuote : isSingleQuote
    if (!this.hereStringHeader(quote)) return this.stringToken(kind, '', TokenFlags.TokenInError)
    const template = new Template()
    let falseFooter = -1
    const onFalseFooter = (index: number) => {
      if (falseFooter === -1) falseFooter = index
    }
    let flags = 0
    let done = this.hereStringFooter(template, isQuote, onFalseFooter)
    while (!done) {
      this.plain(template, plainInHereString)
      const c = this.get()
      if (c === 13 || c === 10) {
        const newline = c === 13 && this.peek() === 10 ? '\r\n' : String.fromCharCode(c)
        this.index += newline.length - 1
        template.append(newline)
        done = this.hereStringFooter(template, isQuote, onFalseFooter)
        if (done) template.trim(newline.length)
        continue
      }
      if (c === 0 && this.atEof()) {
        this.index--
        if (falseFooter !== -1) this.incomplete(falseFooter, 'WhitespaceBeforeHereStringFooter')
        else this.incomplete(header, 'TerminatorExpectedAtEndOfString', `${quote}@`)
        flags = TokenFlags.TokenInError
        break
      }
      if (expandable) {
        if (c === 36 && this.dollarInString(template, true)) continue
        if (c === 96 && this.peek() !== 0) {
          template.append(this.backtick(this.get()))
          continue
        }
      }
      template.append(String.fromCharCode(c))
    }
    return expandable
      ? this.templateToken(kind, template, flags)
      : this.stringToken(kind, template.value, flags)
  }

  // --- variables, parameters, generic tokens

  /** After `$` or `@`. */
  protected scanVariable(splatted: boolean, inString: boolean): Token {
    const first = this.get()
    if (first === 123) return this.bracedVariable(inString)
    if (!isVariableStart(first)) {
      this.index--
      return this.scanGeneric('$')
    }
    if (first === 36 || first === 63 || first === 94) {
      if (this.mode === 'command' && !forcesNewToken(this.peek())) return this.rescanAsGeneric()
    } else {
      for (;;) {
        const c = this.get()
        if (c === 58 && this.peek() !== 58) continue
        if (c === 95 || c === 63 || isLetterOrDigit(c)) continue
        this.index--
        // a dot, a bracket, an assignment or `::` ends a name in every mode
        if (c === 58 || c === 46 || c === 91 || c === 61) break
        if (this.mode === 'command' && !forcesNewToken(c)) return this.rescanAsGeneric()
        break
      }
    }
    const path = parseVariablePath(this.script.slice(this.tokenStart + 1, this.index))
    if (path.unqualifiedPath === '') {
      const errorId = path.isDriveQualified ? 'InvalidVariableReferenceWithDrive' : 'InvalidVariableReference'
      this.errors.reportError(this.extent(this.tokenStart, this.index), errorId)
    }
    const token = new Token(this.currentExtent(), splatted ? 'SplattedVariable' : 'Variable')
    token.variablePath = path
    return this.save(token)
  }

  protected bracedVariable(inString: boolean): Token {
    const errorIndex = this.index - 1
    let name = ''
    let closed = false
    for (;;) {
      const c = this.get()
      if (c === 125) {
        closed = true
        break
      }
      if (c === 0 && this.atEof()) {
        this.index--
        break
      }
      if (c === 96) {
        const next = this.get()
        if (next === 0 && this.atEof()) {
          this.index--
          break
        }
        name += this.backtick(next)
        continue
      }
      if (inString && isDoubleQuote(c)) {
        if (this.index >= this.script.length) break
        if (isDoubleQuote(this.peek())) {
          name += String.fromCharCode(this.get())
          continue
        }
      } else if (c === 123) this.errorAt(this.index, 'OpenBraceNeedsToBeBackTickedInVariableName')
      name += String.fromCharCode(c)
    }
    if (!closed) this.incomplete(errorIndex, 'IncompleteDollarVariableReference')
    if (name === '') {
      if (closed) this.errorAt(this.index - 1, 'EmptyVariableReference')
      name = ':Error:'
    }
    if (this.mode === 'command') {
      const c = this.peek()
      if (!forcesNewToken(c) && c !== 46 && c !== 91) return this.rescanAsGeneric()
    }
    const path = parseVariablePath(name)
    if (path.unqualifiedPath === '') {
      this.errors.reportError(this.extent(this.tokenStart, this.index), 'InvalidBracedVariableReference')
    }
    const token = new Token(this.currentExtent(), 'Variable')
    token.variablePath = path
    return this.save(token)
  }

  /** What begins with a dash: an operator in an expression, else a parameter. */
  protected scanParameter(): Token {
    const command = this.mode === 'command'
    let name = ''
    let colon = false
    for (;;) {
      const c = this.get()
      if (c === 58) {
        colon = true
        if (!command) this.index--
        break
      }
      if ((c < 128 && isLetter(c)) || (command && !endsParameter(c))) {
        if (command && (isSingleQuote(c) || isDoubleQuote(c))) {
          this.index--
          return this.scanGeneric(this.script.charAt(this.tokenStart) + name)
        }
        name += String.fromCharCode(c)
        continue
      }
      this.index--
      break
    }
    if (this.mode === 'expression') {
      const operator = operators.get(name.toLowerCase())
      if (operator) return this.token(operator)
    }
    if (name === '') return this.token('Minus')
    const token = new Token(this.currentExtent(), 'Parameter')
    token.parameterName = name
    token.usedColon = colon
    return this.save(token)
  }

  protected operatorOrGeneric(text: string, kind: TokenKind): Token {
    if (this.mode === 'command' && !forcesNewToken(this.peek())) return this.scanGeneric(text)
    return this.token(kind)
  }

  protected rescanAsGeneric(): Token {
    this.index = this.tokenStart
    return this.scanGeneric('')
  }

  /** A command name or argument that is nothing else: `start` has been read already. */
  protected scanGeneric(start: string): Token {
    const template = new Template(start)
    for (;;) {
      const c = this.get()
      if (forcesNewToken(c)) break
      if (c === 96) {
        const next = this.peek()
        if (next !== 0) {
          this.index++
          template.append(this.backtick(next))
          continue
        }
      } else if (isSingleQuote(c)) {
        this.singleQuoted((text) => template.append(text))
        continue
      } else if (isDoubleQuote(c)) {
        this.doubleQuoted(template)
        continue
      } else if (c === 36) {
        if (this.dollarInString(template, false)) continue
      }
      template.append(String.fromCharCode(c))
    }
    this.index--
    return this.templateToken('Generic', template)
  }
}

/** Ends a parameter in command mode: `{}();,|&.[`, line ends, white space. */
function endsParameter(c: number): boolean {
  return forcesNewToken(c) || c === 46 || c === 91
}
