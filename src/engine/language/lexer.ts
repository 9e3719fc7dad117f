/**
 * The scanner. PowerShell's tokens depend on where the parser is (command, expression, type name or signature mode), so the parser
 * drives it: it sets the mode, takes one token at a time, and resyncs to an offset to have the same text read another way.
 */
import type { NumberFormat, NumberSuffix } from './numbers.ts'
import { numericLiteral } from './numbers.ts'
import {
  forcesNewToken,
  forcesNewTokenAfterNumber,
  forcesNewTokenInAssemblyName,
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
} from './chars.ts'
import { statementTokensMax } from '../../settings/limits.ts'
import { TextScanner } from './lexer-text.ts'
import { TooComplicated } from './scanner.ts'
import type { TokenKind } from './tokens.ts'
import { Token, TokenFlags } from './tokens.ts'
import { keywords } from './words.ts'

export type { ErrorSink, LexerMode, LexerState } from './scanner.ts'
export { TooComplicated }

/** k m g t p, in lower case */
const multipliers = new Map([
  [107, 1n << 10n],
  [109, 1n << 20n],
  [103, 1n << 30n],
  [116, 1n << 40n],
  [112, 1n << 50n],
])

export class Lexer extends TextScanner {
  // --- numbers

  protected digits(test: (c: number) => boolean): string {
    const from = this.index
    while (test(this.peek())) this.index++
    return this.script.slice(from, this.index)
  }

  /** After `e`: sign and digits; undefined if no digit is there. */
  protected exponent(): string | undefined {
    let sign = ''
    const c = this.peek()
    if (c === 43 || isDash(c)) {
      this.index++
      sign = c === 43 ? '+' : '-'
    }
    const digits = this.digits(isDecimalDigit)
    return digits === '' ? undefined : sign + digits
  }

  protected afterDot(): string | undefined {
    const digits = this.digits(isDecimalDigit)
    const c = this.peek()
    if (c !== 101 && c !== 69) return digits
    this.index++
    const exponent = this.exponent()
    return exponent === undefined ? undefined : `${digits}e${exponent}`
  }

  /** Reads on from the first character; undefined if this is no number after all. */
  protected numberParts(
    first: number,
  ):
    | { digits: string; format: NumberFormat; suffix: NumberSuffix; real: boolean; multiplier: bigint }
    | undefined {
    let digits = ''
    let c = first
    if (isDash(c) || c === 43) {
      digits = c === 43 ? '+' : '-'
      c = this.get()
    }
    let format: NumberFormat = 'decimal'
    let real = false
    const second = this.peek()
    if (c === 46) {
      const rest = this.afterDot()
      if (rest === undefined) return undefined
      digits += `.${rest}`
      real = true
    } else if (c === 48 && (second === 120 || second === 88)) {
      this.index++
      digits += `0${this.digits(isHexDigit)}`
      format = 'hex'
    } else if (c === 48 && (second === 98 || second === 66)) {
      this.index++
      digits += this.digits(isBinaryDigit)
      if (digits === '') return undefined
      format = 'binary'
    } else {
      digits += String.fromCharCode(c) + this.digits(isDecimalDigit)
      const next = this.peek()
      if (next === 46 && this.script.charCodeAt(this.index + 1) !== 46) {
        this.index++
        const rest = this.afterDot()
        if (rest === undefined) return undefined
        digits += `.${rest}`
        real = true
      } else if (next === 101 || next === 69) {
        this.index++
        const exponent = this.exponent()
        if (exponent === undefined) return undefined
        digits += `e${exponent}`
        real = true
      }
    }
    let suffix = ''
    if (isTypeSuffix(this.peek())) {
      suffix = String.fromCharCode(this.get()).toLowerCase()
      if (isTypeSuffix(this.peek())) {
        const second = String.fromCharCode(this.get()).toLowerCase()
        if (suffix !== 'u' || !'lsy'.includes(second)) return undefined
        suffix += second
      }
    }
    let multiplier = 1n
    const unit = multipliers.get(this.peek() | 0x20)
    if (unit !== undefined) {
      this.index++
      const b = this.peek()
      if (b !== 98 && b !== 66) return undefined
      this.index++
      multiplier = unit
    }
    const next = this.peek()
    if (!forcesNewToken(next)) {
      if (this.mode !== 'expression') return undefined
      if (!forcesNewTokenAfterNumber(next, this.forceEndNumberOnTernaryOpChars)) return undefined
    }
    return { digits, format, suffix: suffix as NumberSuffix, real, multiplier }
  }

  protected scanNumber(first: number): Token {
    const parts = this.numberParts(first)
    if (!parts) return this.rescanAsGeneric()
    const text = this.script.slice(this.tokenStart, this.index)
    let literal = numericLiteral(parts.digits, parts.format, parts.suffix, parts.real, parts.multiplier, text)
    if (!literal) {
      if (this.mode !== 'expression') return this.rescanAsGeneric()
      this.errors.reportError(this.extent(this.tokenStart, this.index), 'BadNumericConstant', text)
      literal = { type: 'int32', value: 0, text }
    }
    const token = new Token(this.currentExtent(), 'Number')
    token.literal = literal
    return this.save(token)
  }

  // --- tokens that the parser asks for by name

  /** `.`, `::`, `[`, `?.`, `?[` right after an expression; block comments may stand between, white space may not. */
  getMemberAccessOperator(allowLBracket: boolean): Token | undefined {
    while (this.peek() === 60) {
      if (this.script.charCodeAt(this.index + 1) !== 35) return undefined
      this.tokenStart = this.index
      this.index += 2
      this.blockComment()
    }
    const c = this.peek()
    const next = this.index + 1 < this.script.length ? this.script.charCodeAt(this.index + 1) : 0
    this.tokenStart = this.index
    if (c === 46) {
      if (next === 46 || (this.mode === 'command' && endsArgument(next))) return undefined
      return this.take(1, 'Dot')
    }
    if (c === 58) {
      if (next !== 58) return undefined
      const after = this.index + 2 < this.script.length ? this.script.charCodeAt(this.index + 2) : 0
      if (this.mode === 'command' && endsArgument(after)) return undefined
      return this.take(2, 'ColonColon')
    }
    if (c === 91 && allowLBracket) return this.take(1, 'LBracket')
    if (c === 63) {
      if (next === 46) return this.take(2, 'QuestionDot')
      if (next === 91 && allowLBracket) return this.take(2, 'QuestionLBracket')
    }
    return undefined
  }

  protected take(length: number, kind: TokenKind): Token {
    this.index += length
    return this.token(kind)
  }

  getInvokeMemberOpenParen(): Token | undefined {
    const c = this.peek()
    this.tokenStart = this.index
    if (c === 40) return this.take(1, 'LParen')
    return c === 123 ? this.take(1, 'LCurly') : undefined
  }

  /** A `[` that begins an attribute or type; in command mode it would begin a generic token. */
  getLBracket(): Token | undefined {
    const restore = this.index
    let resyncIfMemberAccess = false
    for (;;) {
      this.tokenStart = this.index
      const c = this.get()
      if (isWhitespace(c)) {
        resyncIfMemberAccess = true
        this.skipWhitespace()
      } else if (c === 35) {
        resyncIfMemberAccess = true
        this.lineComment()
      } else if (c === 60 && this.peek() === 35) {
        resyncIfMemberAccess = false
        this.index++
        this.blockComment()
      } else if (c === 91) {
        return this.token('LBracket')
      } else {
        if ((c === 46 || c === 58) && resyncIfMemberAccess) this.resync(restore)
        else this.index--
        return undefined
      }
    }
  }

  /** After the comma in `[type, assembly]`. */
  getAssemblyNameSpec(): string {
    let name = this.assemblyNameToken()
    while (this.peek() === 44) {
      this.tokenStart = this.index
      this.take(1, 'Comma')
      name += `, ${this.assemblyNameToken()}`
      if (this.peek() === 61) {
        this.tokenStart = this.index
        this.take(1, 'Equals')
        name += `=${this.assemblyNameToken()}`
      }
    }
    return name
  }

  protected assemblyNameToken(): string {
    this.skipWhitespace()
    this.tokenStart = this.index
    while (!forcesNewTokenInAssemblyName(this.get()));
    this.index--
    const text = this.script.slice(this.tokenStart, this.index)
    this.token('Identifier', TokenFlags.TypeName)
    this.skipWhitespace()
    return text
  }

  // --- names

  protected scanDot(): Token {
    const c = this.peek()
    if (c === 46) {
      this.index++
      if (this.mode === 'command' && !forcesNewToken(this.peek())) {
        this.index--
        return this.scanGeneric('.')
      }
      return this.token('DotDot')
    }
    if (isDecimalDigit(c)) return this.scanNumber(46)
    if (this.mode === 'command' && !forcesNewToken(c) && c !== 36 && c !== 34 && c !== 39)
      return this.scanGeneric('.')
    return this.token('Dot')
  }

  protected scanIdentifier(): Token {
    const start = this.index - 1
    while (isIdentifierFollow(this.peek())) this.index++
    if (this.mode === 'typeName') {
      for (let c = this.peek(); isLetterOrDigit(c) || isTypeNamePunctuation(c); c = this.peek()) this.index++
      return this.token('Identifier', TokenFlags.TypeName)
    }
    if (this.wantSimpleName) return this.token('Identifier')
    if (this.mode === 'command' && !forcesNewToken(this.peek())) {
      return this.scanGeneric(this.script.slice(start, this.index))
    }
    if (this.mode !== 'expression') {
      const keyword = keywords.get(this.script.slice(start, this.index).toLowerCase())
      if (keyword && (keyword !== 'InlineScript' || this.inWorkflowContext)) return this.token(keyword)
    }
    return this.token('Identifier')
  }

  /** After `:` in command mode. */
  protected scanLabel(): Token {
    const start = this.index
    const first = this.get()
    if (!isIdentifierStart(first)) {
      this.index--
      if (first === 0 && this.index >= this.script.length) return this.stringToken('Generic', ':')
      return this.scanGeneric(':')
    }
    while (isIdentifierFollow(this.peek())) this.index++
    const name = this.script.slice(start, this.index)
    if (this.mode === 'command' && !forcesNewToken(this.peek())) {
      return this.scanGeneric(`:${name}${String.fromCharCode(this.get())}`)
    }
    const token = new Token(this.currentExtent(), 'Label')
    token.labelText = name
    return this.save(token)
  }

  /** of the statements read at once */
  tokensLeft = statementTokensMax

  nextToken(): Token {
    if (--this.tokensLeft < 0) throw new TooComplicated()
    for (;;) {
      this.tokenStart = this.index
      const c = this.get()
      if (isWhitespace(c)) {
        this.skipWhitespace()
        continue
      }
      if (c === 35) {
        this.lineComment()
        continue
      }
      if (c === 60 && this.peek() === 35) {
        this.index++
        this.blockComment()
        continue
      }
      if (c === 96) {
        const token = this.backtickToken()
        if (token) return token
        continue
      }
      return this.scanToken(c)
    }
  }

  /** A backtick between tokens: a line continuation, or the start of a generic token. */
  protected backtickToken(): Token | undefined {
    const c = this.get()
    if (c === 13 || c === 10) {
      this.crlf(c)
      this.token('LineContinuation')
      return undefined
    }
    if (isNetWhiteSpace(c)) {
      this.skipWhitespace()
      return undefined
    }
    if (c === 0 && this.atEof()) {
      this.incomplete(this.index, 'IncompleteString')
      this.index--
      return undefined
    }
    return this.scanGeneric(this.backtick(c))
  }

  protected scanToken(c: number): Token {
    if (isSingleQuote(c)) return this.scanSingleQuoted()
    if (isDoubleQuote(c)) return this.scanDoubleQuoted()
    if (isDash(c)) return this.scanDash(c)
    if (c === 95 || isLetter(c)) return this.scanIdentifier()
    const next = this.peek()
    switch (c) {
      case 0:
        if (!this.atEof()) return this.scanGeneric('\0')
        return this.save(new Token(this.extent(this.tokenStart + 1, this.tokenStart + 1), 'EndOfInput'))
      case 10:
      case 13:
        this.crlf(c)
        return this.token('NewLine')
      case 33: // !
        return this.scanExclaim(c, next)
      case 36: // $
        if (next === 40) return this.take(1, 'DollarParen')
        return this.scanVariable(false, false)
      case 37: // %
        if (next !== 61) return this.operatorOrGeneric('%', 'Rem')
        this.index++
        return this.operatorOrGeneric('%=', 'RemainderEquals')
      case 38: // &
        return next === 38 ? this.take(1, 'AndAnd') : this.token('Ampersand')
      case 40:
        return this.token('LParen')
      case 41:
        return this.token('RParen')
      case 42: // *
        return this.scanStar(next)
      case 43: // +
        if (next === 43 || next === 61) {
          this.index++
          return next === 43
            ? this.operatorOrGeneric('++', 'PlusPlus')
            : this.operatorOrGeneric('+=', 'PlusEquals')
        }
        if (this.allowSignedNumbers && (isDigit(next) || next === 46)) return this.scanNumber(c)
        return this.operatorOrGeneric('+', 'Plus')
      case 44:
        return this.token('Comma')
      case 46:
        return this.scanDot()
      case 47: // /
        if (next !== 61) return this.operatorOrGeneric('/', 'Divide')
        this.index++
        return this.operatorOrGeneric('/=', 'DivideEquals')
      case 48:
      case 55:
      case 56:
      case 57:
        return this.scanNumber(c)
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54: // 1 to 6: a stream before >
        return next === 62 ? this.scanStreamRedirection(c - 48) : this.scanNumber(c)
      case 58: // :
        if (next === 58) {
          this.index++
          if (this.mode === 'command' && !this.wantSimpleName && !forcesNewToken(this.peek()))
            return this.scanGeneric('::')
          return this.token('ColonColon')
        }
        return this.mode === 'command' ? this.scanLabel() : this.token('Colon')
      case 59:
        return this.token('Semi')
      case 60: // <
        return this.token('RedirectInStd')
      case 61:
        return this.operatorOrGeneric('=', 'Equals')
      case 62: // >
        if (next !== 62) return this.fileRedirection(1, false, false)
        this.index++
        return this.fileRedirection(1, true, false)
      case 63: // ?
        if (this.mode !== 'expression') return this.scanGeneric('?')
        if (next !== 63) return this.token('QuestionMark')
        this.index++
        return this.peek() === 61 ? this.take(1, 'QuestionQuestionEquals') : this.token('QuestionQuestion')
      case 64: // @
        return this.scanAt(next)
      case 91: // [
        if (this.mode === 'command' && !forcesNewToken(next)) return this.scanGeneric('[')
        return this.token('LBracket')
      case 93:
        return this.token('RBracket')
      case 123:
        return this.token('LCurly')
      case 124:
        return next === 124 ? this.take(1, 'OrOr') : this.token('Pipe')
      case 125:
        return this.token('RCurly')
      default:
        return this.scanGeneric(String.fromCharCode(c))
    }
  }

  protected scanAt(next: number): Token {
    if (next === 123) return this.take(1, 'AtCurly')
    if (next === 40) return this.take(1, 'AtParen')
    if (isSingleQuote(next) || isDoubleQuote(next)) {
      this.index++
      return this.scanHereString(isDoubleQuote(next))
    }
    if (isVariableStart(next)) return this.scanVariable(true, false)
    this.errorAt(this.index - 1, 'UnrecognizedToken')
    return this.token('Unknown')
  }

  protected scanDash(c: number): Token {
    const next = this.peek()
    const dash = String.fromCharCode(c)
    if (isDash(next)) {
      this.index++
      return this.operatorOrGeneric(dash + String.fromCharCode(next), 'MinusMinus')
    }
    if (next === 61) {
      this.index++
      return this.operatorOrGeneric(`${dash}=`, 'MinusEquals')
    }
    if (isLetter(next) || next === 95 || next === 63) return this.scanParameter()
    if (this.allowSignedNumbers && (isDigit(next) || next === 46)) return this.scanNumber(c)
    return this.operatorOrGeneric(dash, 'Minus')
  }

  protected scanExclaim(c: number, next: number): Token {
    if (this.mode === 'command' && !forcesNewToken(next)) return this.scanGeneric('!')
    if (this.mode === 'expression') {
      if (isIdentifierStart(next)) return this.scanGeneric('!')
      if (isDigit(next) || next === 46) {
        const isNumber = this.numberParts(c) !== undefined
        this.index = this.tokenStart + 1
        if (!isNumber) return this.scanGeneric('!')
      }
    }
    return this.token('Exclaim')
  }

  protected scanStar(next: number): Token {
    if (next === 61) {
      this.index++
      return this.operatorOrGeneric('*=', 'MultiplyEquals')
    }
    if (next === 62) return this.scanStreamRedirection(0)
    return this.operatorOrGeneric('*', 'Multiply')
  }

  /** At the `>` after a stream's number or `*`. */
  protected scanStreamRedirection(from: number): Token {
    const explicit = from !== 0
    this.index++
    const next = this.peek()
    if (next === 62) {
      this.index++
      return this.fileRedirection(from, true, explicit)
    }
    if (next === 38) {
      const to = this.script.charCodeAt(this.index + 1) - 48
      if (to === 1 || (to === 2 && explicit)) {
        this.index += 2
        return this.mergingRedirection(from, to)
      }
    }
    return this.fileRedirection(from, false, explicit)
  }
}

function endsArgument(c: number): boolean {
  return isWhitespace(c) || c === 0 || c === 13 || c === 10
}

/** `.` `` ` `` `_` `+` `#` `\` in type names */
function isTypeNamePunctuation(c: number): boolean {
  return c === 46 || c === 96 || c === 95 || c === 43 || c === 35 || c === 92
}
